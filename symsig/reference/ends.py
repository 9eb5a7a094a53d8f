"""The function at +-inf and at an open end, and the side from which it comes to a value far out or near a point."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import sympy
from flint import arb, ctx

from symsig.model import Dtype, Function, SymsigError
from symsig.reference.domain import Range, ranges
from symsig.reference.enclosure import OutsideDomainError, compiled_arb, spelled_out
from symsig.reference.settle import NOT_REAL, Settled, infinite, settle
from symsig.ulp import FORMATS, Format

SIDE_BITS = 2304
"""Precision at which `side` looks: more than 1024 + 1074 bits lie between the largest and the smallest float64."""

ALL_STEPS = range(1075)
"""Where `side` looks: at 1, 1/2, 1/4, ..., 2^-1074, or on the way out at 1, 2, 4, ..., 2^1074."""

NEXT = 64
"""Bits to which a function has to be like the line that it comes to, on its way there."""

COARSE = range(8, 1075, 128)
"""Where it looks in several variables, where there are many ways."""

Symbols = tuple[sympy.Symbol, ...]


class Way(NamedTuple):
    """A coordinate on its way to `at` from the side of `sign`: at + sign 2^-pk, or sign 2^pk on the way out.

    With the sign 0 it stays where it is. p is the power: how fast it goes, beside the other coordinates.
    """

    at: float
    sign: int = 0
    power: int = 1

    def position(self, k: int) -> arb:
        """The coordinate after k steps, exactly, at SIDE_BITS and powers to 2."""
        if not self.sign:
            return arb(self.at)
        if math.isinf(self.at):
            return arb((self.sign, self.power * k))
        return arb(self.at) + arb((self.sign, -self.power * k))

    def written(self, t: sympy.Expr) -> sympy.Expr:
        """The coordinate in SymPy, there for t -> oo."""
        if math.isinf(self.at):
            return self.sign * t**self.power
        return sympy.Rational(*self.at.as_integer_ratio()) + self.sign * t**-self.power


Ways = tuple[Way, ...]


def approach(point: Sequence[float], domain: Sequence[Range]) -> Ways:
    """How a point is come to: infinities from inside, the open ends of its domain too; the rest stays."""
    return tuple(map(_approach, point, domain))


def _approach(at: float, allowed: Range) -> Way:
    if math.isinf(at):
        return Way(at, 1 if at > 0 else -1)
    if at == allowed.low and allowed.low_open:
        return Way(at, 1)
    return Way(at, -1 if at == allowed.high and allowed.high_open else 0)


def limits(function: Function, dtype: Dtype = "float64") -> tuple[float, float]:
    """The limits of a function of one variable at -inf and +inf, rounded; zeros have the sign it has there.

    NaN where the function is not real there. Raises SymsigError where SymPy finds no limit.
    """
    return _limits(function, dtype)


@lru_cache(maxsize=1024)
def _limits(function: Function, dtype: Dtype) -> tuple[float, float]:
    expr, (allowed,) = spelled_out(function.definition), ranges(function)
    low, high = (
        settled_limit(expr, function.variables, (Way(sign * math.inf, sign),), FORMATS[dtype]) or NOT_REAL
        for sign in (-1, 1)
    )
    return (
        low.rounded if allowed.low == -math.inf else math.nan,
        high.rounded if allowed.high == math.inf else math.nan,
    )


@lru_cache(maxsize=4096)
def settled_limit(expr: sympy.Expr, symbols: Symbols, ways: Ways, fmt: Format) -> Settled | None:
    """The limit along the ways, settled; None where there is none, or nobody knows it, in several variables.

    Arb first: where an expression of continuous functions has a value at the place itself (infinities included;
    no inf - inf, no 0 * inf on the way), that is its limit, in however many variables. Otherwise the coordinates
    that stay are put in exactly, and SymPy's `limit` (D. Gruntz, 1996) is asked about the one that moves. Where
    two move, it is asked about the ways (t, t), (t, t^2) and (t^2, t); if these agree the value is taken for the
    limit, which is no proof that there is one. Raises SymsigError where SymPy finds none in one variable.
    """
    settled = _by_enclosure(expr, symbols, ways, fmt)
    if settled is None:
        try:
            settled = _along(expr, symbols, ways, fmt)
        except SymsigError:
            if len(symbols) == 1:
                raise
            return None
    if settled is not None and settled.rounded == 0 and settled.residual == 0:
        return _with_sign(settled, expr, symbols, _together(ways))
    return settled


def _by_enclosure(expr: sympy.Expr, symbols: Symbols, ways: Ways, fmt: Format) -> Settled | None:
    """The value that Arb gives at the place itself, if that is the limit."""
    finite_end = any(way.sign and math.isfinite(way.at) for way in ways)
    if finite_end and expr.has(sympy.Piecewise, sympy.sign):
        return None  # a piece may begin there
    line = compiled_arb(expr, symbols, SIDE_BITS)
    with ctx.workprec(SIDE_BITS):
        try:
            ball = line(*[arb(way.at) for way in ways])
        except OutsideDomainError:
            return None if finite_end else NOT_REAL
    if ball.is_finite():
        return _constant(ball, fmt)
    for end in (1, -1):
        if ball == arb.pos_inf() * end:
            return infinite(end, fmt)
    return None


def _along(expr: sympy.Expr, symbols: Symbols, ways: Ways, fmt: Format) -> Settled | None:
    """SymPy's limit along the ways; None where several ways do not agree."""
    found = [_from_sympy(expr, symbols, together, fmt) for together in _together(ways)]
    same = {(s.rounded if s.rounded == s.rounded else None, s.residual, s.quantum) for s in found}
    return found[0] if len(same) == 1 else None


def _together(ways: Ways) -> tuple[Ways, ...]:
    """The ways with the moving coordinates equally fast, and each of two faster than the other."""
    moving = [i for i, way in enumerate(ways) if way.sign]
    if len(moving) < 2:
        return (ways,)
    return tuple(
        tuple(way._replace(power=2 if i == fast else 1) for i, way in enumerate(ways))
        for fast in (None, moving[0], moving[1])
    )


def _with_sign(settled: Settled, expr: sympy.Expr, symbols: Symbols, ways: Iterable[Ways]) -> Settled:
    """A zero with the sign that the function has on all the ways to it; without any, if they differ."""
    signs = {side(expr, symbols, way, sympy.S.Zero) for way in ways}
    sign = signs.pop() if len(signs) == 1 else 0
    return settled._replace(rounded=math.copysign(0.0, sign), signed=sign != 0)


def signed_zero(expr: sympy.Expr, symbols: Symbols, point: Sequence[float], zero: Settled) -> Settled:
    """An exact zero at a finite point with the sign of the function on the side of the signed zeros there.

    At 0.0 or -0.0 a coordinate comes from that side; in several variables with different speeds, while the
    coordinates that are not zero stay or come from either side, and all these ways have to agree: x y at
    (-0.0, 2.0) is -0.0, and x - y at (0.0, 0.0) any zero.
    """
    if 0.0 not in point:
        return zero
    if len(point) == 1:
        return _with_sign(zero, expr, symbols, [(Way(0.0, int(math.copysign(1, point[0]))),)])
    choices = []
    for at in point:
        signs = (-1, 0, 1) if at else (int(math.copysign(1, at)),)
        choices.append([Way(at, sign, power) for sign in signs for power in ((1,) if at else (1, 2))])
    sign = _agreed(
        side(expr, symbols, ways, sympy.S.Zero, COARSE) if _comes_near_zero(expr, symbols, ways) else 0
        for ways in product(*choices)
    )
    return zero._replace(rounded=math.copysign(0.0, sign), signed=sign != 0)


def _comes_near_zero(expr: sympy.Expr, symbols: Symbols, ways: Ways) -> bool:
    """Whether f comes to 0 along the ways, and does not begin with a jump."""
    with ctx.workprec(SIDE_BITS):
        try:
            end = compiled_arb(expr, symbols, SIDE_BITS)(*[way.position(COARSE[-1]) for way in ways])
        except OutsideDomainError:
            return False
        return bool(abs(end) < arb((1, -NEXT)))


def _agreed(signs: Iterator[int]) -> int:
    """The sign that all have, else 0; no more of them are asked for than that takes."""
    first = next(signs)
    return first if first and all(sign == first for sign in signs) else 0


def at_singularity(expr: sympy.Expr, symbols: Symbols, point: Sequence[float], fmt: Format) -> Settled | None:
    """The function at a finite point where no enclosure settles, by exact arithmetic or one-sided limits.

    log(x / (1 - x)) is +inf at 1 and 1/x is -inf at -0: the one-sided limit, from the side of the zero or from
    the only side on which the function is real; NaN for two that differ. None if SymPy cannot say, and for
    singularities in several variables.
    """
    exact = expr.subs({v: sympy.Rational(*at.as_integer_ratio()) for v, at in zip(symbols, point, strict=True)})
    if exact.is_Rational:
        return _constant_expr(exact, fmt)
    if exact.is_finite and exact.is_extended_real is False:
        return NOT_REAL
    if len(point) != 1 or (exact.is_finite is not False and exact is not sympy.nan):
        return None
    (value,) = point
    first = int(math.copysign(1.0, value)) if value == 0 else 1
    sides = [_from_sympy(expr, symbols, (Way(value, sign),), fmt) for sign in (first, -first)]
    real = [s for s in sides if not math.isnan(s.rounded)]
    if not real or (value and any(s.rounded != real[0].rounded for s in real)):
        return NOT_REAL
    return real[0]


def toward(expr: sympy.Expr, symbols: Symbols, point: Sequence[float], value: Fraction) -> int:
    """sign(f - value) at a finite point where no enclosure tells: from how f comes to a value or a straight line.

    As one coordinate after the other goes out, or comes to 0: 1 - e^-x comes to 1 from below. If f does not come
    to the value, then maybe to the line of slope 1, or the one from the origin, that has the value at the point:
    log(1 + e^x) at 2^100 is above x, and x - tanh(x) at 2^53 + 2 above x - 1.
    """
    v = sympy.Rational(value.numerator, value.denominator)
    for line_through in (_level, _parallel, _from_origin) if v else (_level,):
        for i, at in enumerate(point):
            if not at and any(point):
                continue  # log(exp(x) + exp(-1e308)) is above 0 at x = -0.0, where it is a little below
            line = line_through(symbols[i], at, v)
            found = 0 if line is None else _told(expr, symbols, point, i, line)
            if found:
                return found
    return 0


def _level(x: sympy.Symbol, at: float, v: sympy.Rational) -> sympy.Expr:
    return v


def _parallel(x: sympy.Symbol, at: float, v: sympy.Rational) -> sympy.Expr:
    return x + (v - sympy.Rational(*at.as_integer_ratio()))


def _from_origin(x: sympy.Symbol, at: float, v: sympy.Rational) -> sympy.Expr | None:
    return x * (v / sympy.Rational(*at.as_integer_ratio())) if at else None


def _told(expr: sympy.Expr, symbols: Symbols, point: Sequence[float], i: int, line: sympy.Expr) -> int:
    """sign(f - line) near a point, from how f comes to the line as coordinate i goes; 0 if it goes through."""
    at = point[i]
    sign = int(math.copysign(1, at))
    way = Way(sign * math.inf if abs(at) >= 1 else 0.0, sign)
    ways = tuple(way if j == i else Way(other) for j, other in enumerate(point))
    here = abs(math.frexp(at)[1]) if at else len(ALL_STEPS)
    before, beyond = (_close(expr, symbols, ways, line, k) for k in (here - 1, here + 1))
    if before is None or beyond is None:
        return 0
    if before == beyond == 0 and here:
        return side(expr, symbols, ways, line, range(here))
    return before if beyond in (0, before) else 0


@lru_cache(maxsize=4096)
def _close(expr: sympy.Expr, symbols: Symbols, ways: Ways, line: sympy.Expr, k: int) -> int | None:
    """sign(f - line) after a step, 0 where it is not seen, None where f is not next to the line: it comes to it
    only if that holds twice as far out, and half as far too. At (5, 5) e^x/(e^x + e^y) goes through 1/2."""
    with ctx.workprec(SIDE_BITS):
        place = [way.position(k) for way in ways]
        target = compiled_arb(line, symbols, SIDE_BITS)(*place)
        try:
            difference = compiled_arb(expr, symbols, SIDE_BITS)(*place) - target
        except OutsideDomainError:
            return None
        if not abs(difference) <= max(abs(target).mid(), arb(1) if not line else arb(0)) * arb((1, -NEXT)):
            return None
        return 1 if difference > 0 else -1 if difference < 0 else 0


@lru_cache(maxsize=4096)
def side(expr: sympy.Expr, symbols: Symbols, ways: Ways, value: sympy.Expr, steps: range = ALL_STEPS) -> int:
    """sign(f - value) after the last of the steps along the ways that shows it; 0 if none does.

    Enclosures prove the sign at that point. That it is the same further on is the one thing here which is not
    proved; it holds for functions that are monotone there, and where no precision within reach tells f from
    value, it decides no more than which of two neighbouring ULPs is the unit, and the sign of a zero.
    """
    line, target = compiled_arb(expr, symbols, SIDE_BITS), compiled_arb(value, symbols, SIDE_BITS)

    def after(k: int) -> int:
        place = [way.position(k) for way in ways]
        try:
            difference = line(*place) - target(*place)
        except OutsideDomainError:
            return 0
        return 1 if difference > 0 else -1 if difference < 0 else 0

    # It shows up to some step and is out of reach from there on: doubling steps, and between two of them halving.
    tried = sorted({2**i - 1 for i in range(len(steps).bit_length())} | {len(steps) - 1} - {-1})
    with ctx.workprec(SIDE_BITS):
        with suppress(OutsideDomainError):
            farthest = [way.position(steps[-1]) for way in ways]
            if (line(*farthest) - target(*farthest)).is_zero():
                return 0  # a constant branch: hard_swish at -inf
        signs = [after(steps[i]) for i in tried]
        last = max((i for i, sign in enumerate(signs) if sign), default=None)
        if last is None or last == len(tried) - 1:
            return 0 if last is None else signs[last]
        low, high, sign = tried[last], tried[last + 1], signs[last]
        while high - low > 1:
            middle = (low + high) // 2
            now = after(steps[middle])
            low, high, sign = (middle, high, now) if now else (low, middle, sign)
    return sign


def _from_sympy(expr: sympy.Expr, symbols: Symbols, ways: Ways, fmt: Format) -> Settled:
    """SymPy's limit along the ways."""
    near = {
        v: way.written(sympy.Integer(2) ** 1100) if way.sign else way.written(sympy.S.One)
        for v, way in zip(symbols, ways, strict=True)
    }

    def branch(*pairs: tuple[sympy.Expr, sympy.Basic]) -> sympy.Expr:
        return next((value for value, condition in pairs if condition.subs(near) == True), sympy.nan)  # noqa: E712

    expr = expr.replace(sympy.Piecewise, branch)
    moving = [i for i, way in enumerate(ways) if way.sign]
    expr = expr.subs({v: near[v] for i, v in enumerate(symbols) if i not in moving})
    if len(moving) == 1:
        way, variable = ways[moving[0]], symbols[moving[0]]
        end = sympy.oo * way.sign if math.isinf(way.at) else sympy.Rational(*way.at.as_integer_ratio())
        return _limit_of(expr, variable, end, "+" if way.sign > 0 else "-", fmt)
    t = sympy.Symbol("t", positive=True)
    expr = expr.subs({symbols[i]: ways[i].written(t) for i in moving}, simultaneous=True)
    return _limit_of(expr, t, sympy.oo, "-", fmt)


def _limit_of(expr: sympy.Expr, x: sympy.Symbol, end: sympy.Expr, direction: str, fmt: Format) -> Settled:
    limit = _sympy_limit(expr, x, end, direction)
    if limit in (sympy.oo, -sympy.oo):
        return infinite(1.0 if limit is sympy.oo else -1.0, fmt)
    return _constant_expr(limit, fmt) if limit.is_extended_real else NOT_REAL


@lru_cache(maxsize=1024)
def _sympy_limit(expr: sympy.Expr, x: sympy.Symbol, end: sympy.Expr, direction: str) -> sympy.Expr:
    try:
        return sympy.limit(expr, x, end, direction)
    except (NotImplementedError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise SymsigError(f"SymPy finds no limit of {expr} at {end}: {error}") from error


def _constant_expr(value: sympy.Expr, fmt: Format) -> Settled:
    with ctx.workprec(SIDE_BITS):
        return _constant(compiled_arb(value, (), SIDE_BITS)(), fmt)


def _constant(ball: arb, fmt: Format) -> Settled:
    """The value of an enclosure that is as narrow as it gets: log(exp(1)) is 1 or something next to it."""
    with ctx.workprec(SIDE_BITS):
        settled = settle(dyadic(ball.lower()), dyadic(ball.upper()), fmt, lambda value: 0)
    if settled is None:
        raise SymsigError(f"cannot round the constant {ball}")
    return settled


def dyadic(exact: arb) -> tuple[int, int]:
    """An exact ball as (mantissa, exponent)."""
    mantissa, exponent = exact.man_exp()
    return int(mantissa), int(exponent)
