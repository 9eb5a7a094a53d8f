"""(Function, points) -> the correctly rounded values, with their residuals.

Every point goes through Arb at 128 bits, a column of points at a time, and what that settles is recognized in
NumPy: nearly all of most functions. The rest is narrowed point by point, at growing precision. No precision is
fixed: log(1/(1 + e^-700)) is 0 at 100 digits, and at 64 and at 128 bits both; it takes about 1,100 bits.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache, partial
from itertools import repeat
from operator import sub

import numpy as np
import numpy.typing as npt
import sympy
from flint import arb, ctx

from symsig.model import Function, SymsigError
from symsig.reference.enclosure import Line, OutsideDomainError, compiled, compiled_arb
from symsig.reference.ends import at_singularity, dyadic, settled_limit, side
from symsig.reference.exact import Exact
from symsig.reference.interval import INTERVAL, Interval
from symsig.reference.settle import NOT_REAL, WIDTH, Settled, Side, settle
from symsig.ulp import Format, format_of

QUICK_BITS = 128
"""53 for a float64, 11 to know the error to 2^-10 ULP, 64 to lose; two limbs, which Arb keeps inline."""

CHUNK = 4096
COLUMN = 512
"""Points in a task of the executor, and in a column: half a thousand balls stay in the cache."""

BLOCK = 32
"""Points below which they are evaluated one by one: an interval costs about six of them."""

LIFT = 600
"""Results outside 2^-960..2^960 are scaled by 2^+-600, so that 106 bits of each fit in two float64s."""

# flint.ctx and mpmath.iv keep their precision in the process, not in the thread.
_PRECISION = threading.Lock()

Points = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
# rounded (as float64), residual, quantum, signed
_Columns = tuple[Points, Points, Integers, npt.NDArray[np.bool_]]


def evaluate(
    function: Function, x: npt.ArrayLike, dtype: npt.DTypeLike = "float64", executor: Executor | None = None
) -> Exact:
    """function at x, both of the format `dtype` (float64 or float32), exactly as `Exact` says.

    NaN gives NaN and +-inf the limits; where the value at +-0 is zero, its sign is that of the function beyond.
    With an executor the points are shared out over its workers. Raises SymsigError for a function of more than
    one variable, for one with no enclosure, and where no precision within reach settles a value.
    """
    if len(function.variables) != 1:
        raise SymsigError(f"{function.name} has {len(function.variables)} variables: one is what can be evaluated")
    fmt, (variable,) = format_of(dtype), function.variables
    given = np.asarray(x, dtype=fmt.dtype)
    points = given.ravel().astype(np.float64)
    values, residuals = np.full(points.size, np.nan), np.zeros(points.size)
    quanta, signed = np.full(points.size, fmt.tiniest), np.ones(points.size, dtype=bool)

    finite = np.flatnonzero(np.isfinite(points))
    finite = finite[np.argsort(points[finite], kind="stable")]
    parts = [finite[i : i + CHUNK] for i in range(0, finite.size, CHUNK)]
    tasks = (repeat(function.definition), repeat(variable), (points[part] for part in parts), repeat(fmt))
    for part, columns in zip(parts, (executor.map if executor else map)(_chunk, *tasks), strict=True):
        values[part], residuals[part], quanta[part], signed[part] = columns
    for at in np.flatnonzero(np.isinf(points)):
        end = 1 if points[at] > 0 else -1
        row = settled_limit(function.definition, variable, end, fmt)
        values[at], residuals[at], quanta[at], signed[at] = row
    return Exact(
        values.astype(fmt.dtype).reshape(given.shape),
        residuals.reshape(given.shape),
        quanta.reshape(given.shape),
        signed.reshape(given.shape),
    )


def _chunk(expr: sympy.Expr, x: sympy.Symbol, points: Points, fmt: Format) -> _Columns:
    """The columns of Exact, rounded as float64, at finite points in ascending order."""
    with _PRECISION:
        parts = [_quick(expr, x, points[i : i + COLUMN]) for i in range(0, points.size, COLUMN)]
        high, low, shift, accuracy = (np.concatenate(columns) for columns in zip(*parts, strict=True))
        values, residuals, quanta, settled = _recognize(high, low, shift, accuracy, fmt)
        signed = np.ones(points.size, dtype=bool)
        left = np.flatnonzero(~settled & (points != 0))
        for start, stop, row in _blocks(expr, x, points[left], fmt):
            block = left[start:stop]
            values[block], residuals[block], quanta[block], signed[block] = row
            settled[block] = True
        left = np.flatnonzero(~settled)
        for i, row in zip(left, _slow(expr, x, points[left].tolist(), fmt), strict=True):
            values[i], residuals[i], quanta[i], signed[i] = row
    return values, residuals, quanta, signed


# ---- a column at 128 bits --------------------------------------------------------------------------


def _quick(expr: sympy.Expr, x: sympy.Symbol, points: Points) -> tuple[Points, Points, Integers, Integers]:
    """high, low, shift, accuracy: |exact - m| <= 2^-accuracy |m| for m = (high + low) * 2^-shift.

    high is m rounded to a float64, and low the rest of it to 53 more bits.
    """
    line = compiled_arb(expr, (x,), QUICK_BITS)
    with ctx.workprec(QUICK_BITS):
        arguments = list(map(arb, points.tolist()))
        try:
            balls = line.column(arguments)
        except OutsideDomainError:
            values = (_value(line, argument) for argument in arguments)
            balls = [arb.nan() if value is None else value for value in values]
        accuracy = np.array(list(map(arb.rel_accuracy_bits, balls)))
        high = np.array(list(map(float, balls)))
        low = np.array(list(map(float, map(sub, balls, high.tolist()))))
        shift = np.where(np.abs(high) < 2.0**-960, LIFT, np.where(np.abs(high) > 2.0**960, -LIFT, 0))
        scale = {LIFT: arb((1, LIFT)), -LIFT: arb((1, -LIFT))}
        for i in np.flatnonzero((shift != 0) & (accuracy > 0)):
            ball = balls[i] * scale[int(shift[i])]
            high[i] = float(ball)
            low[i] = float(ball - high[i])
    return high, low, shift, accuracy


def _recognize(high: Points, low: Points, shift: Integers, accuracy: Integers, fmt: Format) -> _Columns:
    """`settle`, in NumPy, for what `_quick` gives."""
    with np.errstate(all="ignore"):
        radius = np.ldexp(np.abs(high), -np.clip(accuracy, 0, 2 * QUICK_BITS))
        mantissa, exponent = np.frexp(high)
        # high may be a power of two with the exact value below it, in the binade with the smaller ULP.
        at_power = np.abs(mantissa) == 0.5
        beneath = at_power & (low * np.sign(high) < 0)
        top = exponent.astype(np.int64) - 1 - beneath - shift
        quantum = np.maximum(top, fmt.emin) - fmt.precision + 1
        unit = -(quantum + shift)
        units = np.ldexp(high, unit)
        whole = np.rint(units)
        residual = (units - whole) + np.ldexp(low, unit)
        spread = np.ldexp(radius, unit)
        settled = (accuracy > 0) & (high != 0) & (spread <= WIDTH / 2) & (np.abs(residual) + spread < 0.5)
        settled &= ~at_power | (np.abs(low) > radius) | (top < fmt.emin)
        value = np.ldexp(whole, quantum)
        # 2^1624 and more is still infinite when scaled down. (The largest float32 is a float64 like any other.)
        overflow = (accuracy > 0) & (np.isinf(high) | (settled & (np.abs(value) >= 2.0**fmt.emax * 2)))
    return (
        np.where(overflow, np.copysign(np.inf, high), value),
        np.where(overflow, 0.0, residual),
        np.where(overflow, fmt.emax - fmt.precision + 1, quantum),
        settled | overflow,
    )


# ---- a block of points at once ------------------------------------------------------------------------


def _blocks(expr: sympy.Expr, x: sympy.Symbol, points: Points, fmt: Format) -> Iterator[tuple[int, int, Settled]]:
    """(start, stop, the common value) for runs of ascending points between which the function does not change.

    Where a function is saturated, a definition like 1 - tanh(x)^2 takes a thousand bits at every point, and one
    interval from the first point to the last says it all. Halved while it doesn't, down to so few points that
    trying costs more than the points.
    """
    bits = _telling_bits(fmt)
    line = compiled(expr, (x,), bits, INTERVAL)
    stack = [(0, points.size)]
    while stack:
        start, stop = stack.pop()
        if stop - start < BLOCK:
            continue
        low, high = float(points[start]), float(points[stop - 1])
        row = None
        if _place(low) == _place(high):
            with ctx.workprec(bits):
                row = _settle_block(line, Interval(arb(low), arb(high)), fmt, partial(side, expr, x, *_place(low)))
        if row is None:
            middle = (start + stop) // 2
            stack += [(start, middle), (middle, stop)]
        else:
            yield start, stop, row


def _settle_block(line: Line, points: Interval, fmt: Format, toward: Side) -> Settled | None:
    try:
        value = line(points)
    except OutsideDomainError:
        return NOT_REAL
    if not (value.low.is_finite() and value.high.is_finite()):
        return None
    return settle(dyadic(value.low), dyadic(value.high), fmt, toward)


# ---- a point at growing precision -------------------------------------------------------------------


@lru_cache(maxsize=2)
def _ladder(fmt: Format) -> tuple[tuple[int, bool], ...]:
    """Precisions in bits, each half as much again, with whether an unresolved power of two is settled there.

    The last rung is twice what lies between the largest and the smallest number, so that x^2 (1 - tanh(x)) is
    settled at all x.
    """
    last = 2 * (fmt.emax - fmt.tiniest + fmt.precision + 64)
    rungs = [128]
    while rungs[-1] < last:
        rungs.append(rungs[-1] * 3 // 2)
    return tuple((bits, bits >= _telling_bits(fmt)) for bits in rungs)


def _telling_bits(fmt: Format) -> int:
    """What it takes to tell 1 + 2^tiniest from 1, and 64 to spare for the rounding on the way.

    A value that still straddles a power of two is one like 1 - e^-1000000, which no precision resolves.
    """
    return fmt.precision - fmt.tiniest + 64


def _place(point: float) -> tuple[int, bool]:
    """The end of the line near which the point is, as `side` wants it: its sign, and whether it is far from 0."""
    return int(math.copysign(1, point)), abs(point) >= 1


def _slow(expr: sympy.Expr, x: sympy.Symbol, points: Sequence[float], fmt: Format) -> Iterator[Settled]:
    """The points, one after the other; neighbours need about the same precision, so each starts with the last's.

    After four successes in a row one rung less is tried.
    """
    ladder, rung, successes = _ladder(fmt), 0, 0
    for point in points:
        settled = None
        while settled is None and rung < len(ladder):
            settled = _at(expr, x, point, *ladder[rung], fmt)
            rung, successes = (rung, successes + 1) if settled else (rung + 1, 0)
        if settled is None:
            settled = at_singularity(expr, x, point, fmt)
        if settled is None:
            raise SymsigError(f"{expr} at {x} = {point.hex()}: not settled with {ladder[-1][0]} bits")
        if successes >= 4 or rung == len(ladder):
            rung = max(rung - 1, 0)
        if point == 0 and settled.rounded == 0 and not settled.signed:
            sign = side(expr, x, int(math.copysign(1, point)), False, 0.0)
            settled = settled._replace(rounded=math.copysign(0.0, sign), signed=sign != 0)
        yield settled


def _at(expr: sympy.Expr, x: sympy.Symbol, point: float, bits: int, tell: bool, fmt: Format) -> Settled | None:
    line = compiled_arb(expr, (x,), bits)
    with ctx.workprec(bits):
        ball = _value(line, arb(point))
        if ball is None:
            return NOT_REAL
        if not ball.is_finite():
            return None
        low, high = dyadic(ball.lower()), dyadic(ball.upper())
    return settle(low, high, fmt, partial(side, expr, x, *_place(point)) if tell else None)


def _value(line: Line, argument: arb) -> arb | None:
    """The value, None where the expression is certainly not real."""
    try:
        return line(argument)
    except OutsideDomainError:
        return None
