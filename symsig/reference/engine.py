"""(Function, points) -> the correctly rounded values, with their residuals.

Every point goes through Arb at 128 bits, a column of points at a time, and what that settles is recognized in
NumPy: nearly all of most functions. The rest goes on in smaller columns, at growing precision. No precision is
fixed: log(1/(1 + e^-700)) is 0 at 100 digits, and at 64 and at 128 bits both; it takes about 1,100 bits.
"""

from __future__ import annotations

import math
import threading
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from fractions import Fraction
from functools import lru_cache, partial
from itertools import repeat

import numpy as np
import numpy.typing as npt
import sympy
from flint import arb, ctx

from symsig.model import Function, SymsigError
from symsig.reference.column import Flags, Integers, Points, Rows, balls_at, recognize
from symsig.reference.domain import ranges
from symsig.reference.enclosure import Line, OutsideDomainError, compiled, compiled_arb, spelled_out
from symsig.reference.ends import Symbols, approach, at_singularity, dyadic, settled_limit, signed_zero, toward
from symsig.reference.exact import Exact
from symsig.reference.interval import INTERVAL, Interval
from symsig.reference.settle import NOT_REAL, Settled, Side, settle
from symsig.ulp import Format, format_of

QUICK_BITS = 128
"""53 for a float64, 11 to know the error to 2^-10 ULP, 64 to lose; two limbs, which Arb keeps inline."""

CHUNK = 4096
COLUMN = 512
"""Points in a task of the executor, and in a column: half a thousand balls stay in the cache."""

NARROW = 64
"""Points in a column of those that 128 bits do not settle: neighbours, which need about the same precision."""

BLOCK = 32
"""Points below which they are evaluated one by one: an interval costs about six of them."""

PATIENCE = 24
"""Blocks in a row that are no use after which there will be none: log(1 + e^x) changes wherever it is defined."""

ENOUGH = 70
"""Accuracy in bits that nearly always settles a float64: 53, 11 to know the error to 2^-10 ULP, and 6."""

# flint.ctx and mpmath.iv keep their precision in the process, not in the thread.
_PRECISION = threading.Lock()

_Table = tuple[Points, Points, Integers, Flags, Flags]
"""rounded (as float64), residual, quantum, signed, known."""


def evaluate(
    function: Function,
    inputs: npt.ArrayLike | tuple[npt.ArrayLike, ...],
    dtype: npt.DTypeLike = "float64",
    executor: Executor | None = None,
) -> Exact:
    """function at inputs of the format `dtype` (float64, float32, float16 or bfloat16), exactly as `Exact` says.

    `inputs` is an array, or a tuple of arrays that are broadcast, one for each variable. NaN gives NaN, what is
    outside the domain too; at an open end of the domain and at +-inf it is the limit from inside, and where the
    value at +-0 is zero, its sign is that of the function beyond. In two variables a limit may not exist, or not
    be found: see `settled_limit` in `ends`, and `known` in Exact. With an executor the points are shared out over
    its workers. Raises SymsigError for a function with no enclosure, and where no precision within reach settles
    a value.
    """
    fmt, symbols, domain = format_of(dtype), function.variables, ranges(function)
    columns = inputs if isinstance(inputs, tuple) else (inputs,)
    if len(columns) != len(symbols):
        raise SymsigError(f"{function.name} has {len(symbols)} variables, and {len(columns)} arrays were given")
    given = _broadcast(columns, fmt)
    points = np.array([column.ravel() for column in given]).astype(np.float64)
    expr = spelled_out(function.definition)

    table = _not_real(points.shape[1])
    outside = np.any([allowed.outside(row) for allowed, row in zip(domain, points, strict=True)], axis=0)
    at_end = np.any([allowed.at_open_end(row) for allowed, row in zip(domain, points, strict=True)], axis=0)
    ordinary = np.flatnonzero(np.isfinite(points).all(axis=0) & ~outside & ~at_end)
    # Neighbours, in one variable; in two, points that need about as many bits for an exp as each other.
    key = points[0] if len(symbols) == 1 else np.abs(points).max(axis=0)
    ordinary = ordinary[np.argsort(key[ordinary], kind="stable")]
    parts = [ordinary[i : i + CHUNK] for i in range(0, ordinary.size, CHUNK)]
    tasks = (repeat(expr), repeat(symbols), (points[:, part] for part in parts), repeat(fmt))
    for part, found in zip(parts, (executor.map if executor else map)(_chunk, *tasks), strict=True):
        for column, values in zip(table, found, strict=True):
            column[part] = values
    for i in np.flatnonzero(~outside & (at_end | ~np.isfinite(points).all(axis=0))):
        point = tuple(points[:, i].tolist())
        with _PRECISION:
            if any(map(math.isnan, point)):
                table[4][i] = _depends(expr, symbols, point)
            else:
                _put(table, i, settled_limit(expr, symbols, approach(point, domain), fmt))
    shape = given[0].shape
    rounded, residual, quantum, signed, known = table
    return Exact(
        rounded.astype(fmt.dtype).reshape(shape),
        residual.reshape(shape),
        quantum.reshape(shape),
        signed.reshape(shape),
        known.reshape(shape),
    )


def _not_real(size: int) -> _Table:
    """A table that says NaN everywhere."""
    yes = np.ones(size, dtype=bool)
    return np.full(size, np.nan), np.zeros(size), np.zeros(size, dtype=np.int64), yes, yes.copy()


def _broadcast(columns: Sequence[npt.ArrayLike], fmt: Format) -> list[npt.NDArray[np.floating]]:
    try:
        return list(np.broadcast_arrays(*[np.asarray(column, dtype=fmt.dtype) for column in columns]))
    except ValueError as error:
        raise SymsigError(f"the inputs do not fit together: {error}") from None


def _depends(expr: sympy.Expr, symbols: Symbols, point: Sequence[float]) -> bool:
    """Whether a NaN has to come out: where the other coordinates alone decide, that value is right as well."""
    if len(point) == 1:
        return True
    try:
        with ctx.workprec(QUICK_BITS):
            return not compiled_arb(expr, symbols, QUICK_BITS)(*map(arb, point)).is_finite()
    except OutsideDomainError:
        return True


def _put(table: _Table, i: int | np.integer, row: Settled | None) -> None:
    """A row into the table; where nobody knows the value it stays NaN."""
    if row is None:
        table[4][i] = False
    else:
        table[0][i], table[1][i], table[2][i], table[3][i] = row


def _chunk(expr: sympy.Expr, symbols: Symbols, points: Points, fmt: Format) -> _Table:
    """The columns of Exact, rounded as float64, at finite points inside the domain, in ascending order."""
    size = points.shape[1]
    table = _not_real(size)
    with _PRECISION:
        line = compiled_arb(expr, symbols, QUICK_BITS)
        left = [np.empty(0, np.int64)]
        for start in range(0, size, COLUMN):
            column = np.arange(start, min(start + COLUMN, size))
            rows = recognize(balls_at(line, points[:, column], QUICK_BITS), QUICK_BITS, fmt)
            left.append(_take(table, expr, symbols, points, column, rows))
        rest = np.concatenate(left)
        # Saturated points come in blocks; those where x^5 (1 - tanh(x)) is nothing take the last of the bits.
        telling = _telling_bits(fmt)
        ladder = _ladder(fmt)
        within = bisect_left(ladder, telling) + 1
        for bits, rungs in ((telling, ladder[1:within]), (ladder[-1], ladder[within:])):
            if len(symbols) == 1:
                rest = _by_blocks(table, expr, symbols, points, rest, bits, fmt)
            rest = _narrowed(table, expr, symbols, points, rest, rungs, fmt)
        for i in rest:
            _put(table, i, _singular(expr, symbols, tuple(points[:, i].tolist()), fmt))
    return table


def _singular(expr: sympy.Expr, symbols: Symbols, point: Sequence[float], fmt: Format) -> Settled | None:
    """A point that no precision within reach settles; None for a singularity in several variables."""
    row = at_singularity(expr, symbols, point, fmt)
    if row is None and len(symbols) == 1:
        at = ", ".join(f"{v} = {value.hex()}" for v, value in zip(symbols, point, strict=True))
        raise SymsigError(f"{expr} at {at}: not settled with {_ladder(fmt)[-1]} bits")
    return row


def _take(
    table: _Table, expr: sympy.Expr, symbols: Symbols, points: Points, column: Integers, rows: Rows
) -> Integers:
    """Puts what is settled of a column into the table, with the signs of its zeros; the points that are left."""
    done = column[rows.settled]
    for place, values in zip(table[:4], rows[:4], strict=True):
        place[done] = values[rows.settled]
    for i in column[rows.unsigned]:
        sign = toward(expr, symbols, tuple(points[:, i].tolist()), Fraction(0))
        table[0][i], table[3][i] = math.copysign(0.0, sign), sign != 0
    exact = rows.settled & ~rows.signed & ~rows.unsigned
    for i in column[exact & (points[:, column] == 0).any(axis=0)]:
        zero = Settled(0.0, 0.0, int(table[2][i]), False)
        _put(table, i, signed_zero(expr, symbols, tuple(points[:, i].tolist()), zero))
    return column[~rows.settled]


# ---- a block of points at once ------------------------------------------------------------------------


def _by_blocks(
    table: _Table, expr: sympy.Expr, symbols: Symbols, points: Points, left: Integers, bits: int, fmt: Format
) -> Integers:
    """Settles runs of ascending points between which the function does not change; the points that are left."""
    settled = np.zeros(left.size, dtype=bool)
    for start, stop, row in _blocks(expr, symbols, points[0, left], bits, fmt):
        for i in left[start:stop]:
            _put(table, i, row)
        settled[start:stop] = True
    return left[~settled]


def _blocks(
    expr: sympy.Expr, symbols: Symbols, points: Points, bits: int, fmt: Format
) -> Iterator[tuple[int, int, Settled]]:
    """(start, stop, the common value) for runs of ascending points between which the function does not change.

    Where a function is saturated, a definition like 1 - tanh(x)^2 takes a thousand bits at every point, and one
    interval from the first point to the last says it all. Halved while it doesn't, the larger blocks first, down
    to so few points that trying costs more than the points.
    """
    line = compiled(expr, symbols, bits, INTERVAL)
    queue, in_vain = deque([(0, points.size)]), 0
    while queue and in_vain < PATIENCE:
        start, stop = queue.popleft()
        if stop - start < BLOCK:
            continue
        low, high = float(points[start]), float(points[stop - 1])
        row = None
        if _place(low) == _place(high) and low != 0:
            with ctx.workprec(bits):
                tell = partial(toward, expr, symbols, (low,))
                row = _settle_block(line, Interval(arb(low), arb(high)), fmt, tell)
        if row is None:
            middle = (start + stop) // 2
            queue += [(start, middle), (middle, stop)]
            in_vain += 1
        else:
            yield start, stop, row
            in_vain = 0


def _place(point: float) -> tuple[int, bool]:
    """The end of the line near which the point is: its sign, and whether it is far from 0."""
    return int(math.copysign(1, point)), abs(point) >= 1


def _settle_block(line: Line, points: Interval, fmt: Format, tell: Side) -> Settled | None:
    try:
        value = line(points)
    except OutsideDomainError:
        return NOT_REAL
    if not (value.low.is_finite() and value.high.is_finite()):
        return None
    return settle(dyadic(value.low), dyadic(value.high), fmt, tell)


# ---- narrow columns at growing precision -----------------------------------------------------------


@lru_cache(maxsize=2)
def _ladder(fmt: Format) -> tuple[int, ...]:
    """Precisions in bits, each half as much again, and the one that tells 1 + 2^tiniest from 1.

    The last rung is five times what lies between the largest and the smallest number, so that x^5 (1 - tanh(x))
    is settled at all x.
    """
    telling, last = _telling_bits(fmt), 5 * (fmt.emax - fmt.tiniest + fmt.precision + 64)
    rungs = [QUICK_BITS]
    while rungs[-1] < last:
        following = rungs[-1] * 3 // 2
        rungs.append(telling if rungs[-1] < telling < following else following)
    return tuple(rungs)


def _telling_bits(fmt: Format) -> int:
    """What it takes to tell 1 + 2^tiniest from 1, and 64 to spare for the rounding on the way.

    A value that still straddles a power of two is one like 1 - e^-1000000, which no precision resolves.
    """
    return fmt.precision - fmt.tiniest + 64


def _narrowed(
    table: _Table,
    expr: sympy.Expr,
    symbols: Symbols,
    points: Points,
    left: Integers,
    ladder: tuple[int, ...],
    fmt: Format,
) -> Integers:
    """Settles points in columns of neighbours, each from where most of the last was settled; what is left."""
    first, never = 0, [np.empty(0, np.int64)]
    for start in range(0, left.size, NARROW):
        column, rung = left[start : start + NARROW], first
        half = column.size / 2
        while column.size and rung < len(ladder):
            bits = ladder[rung]
            balls = balls_at(compiled_arb(expr, symbols, bits), points[:, column], bits)
            rows = recognize(balls, bits, fmt)
            if bits >= _telling_bits(fmt):
                with ctx.workprec(bits):
                    _tell(rows, balls, expr, symbols, points[:, column], fmt, bits == _ladder(fmt)[-1])
            if rows.settled.sum() > half:
                first = bisect_left(ladder, _needed(balls, bits))
            column = _take(table, expr, symbols, points, column, rows)
            rung += 1
        never.append(column)
    return np.concatenate(never)


def _needed(balls: Sequence[arb], bits: int) -> int:
    """Bits with which half of the balls would have been settled: as many less as they are better than need be."""
    accuracy = sorted(0 if ball is None else ball.rel_accuracy_bits() for ball in balls)[len(balls) // 2]
    return bits - min(max(accuracy - ENOUGH, 0), bits)


def _tell(
    rows: Rows, balls: Sequence[arb], expr: sympy.Expr, symbols: Symbols, points: Points, fmt: Format, last: bool
) -> None:
    """Settles what straddles a power of two at every precision, by the side from which it comes.

    Where that is not found, more bits may tell after all, and only the last of them leave it open: sigma(x - y) at
    two large and near numbers, along whose axes nothing comes to 1.
    """
    for i in np.flatnonzero(~rows.settled).tolist():
        ball = balls[i]
        if ball.is_finite():
            told: list[int] = []

            def side(value: Fraction, i: int = i, told: list[int] = told) -> int:
                told.append(toward(expr, symbols, tuple(points[:, i].tolist()), value))
                return told[-1]

            row = settle(dyadic(ball.lower()), dyadic(ball.upper()), fmt, side)
            if row is not None and (last or all(told)):
                rows.value[i], rows.residual[i], rows.quantum[i], rows.signed[i] = row
                rows.settled[i] = True
