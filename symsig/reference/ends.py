"""The function at +-inf, and the side from which it comes to a value far out or near 0."""

from __future__ import annotations

import math
from functools import lru_cache

import sympy
from flint import arb, ctx

from symsig.model import Dtype, Function, SymsigError
from symsig.reference.enclosure import OutsideDomainError, compiled_arb
from symsig.reference.settle import NOT_REAL, Settled, infinite, settle
from symsig.ulp import FORMATS, Format

SIDE_BITS = 2304
"""Precision at which `side` looks: more than 1024 + 1074 bits lie between the largest and the smallest float64."""


@lru_cache(maxsize=1024)
def limits(function: Function, dtype: Dtype = "float64") -> tuple[float, float]:
    """The limits at -inf and +inf, rounded to the format; a zero has the sign of the function far out.

    NaN where the function is not real there. Raises SymsigError where SymPy finds no limit.
    """
    expr, (x,) = function.definition, function.variables
    return tuple(settled_limit(expr, x, end, FORMATS[dtype]).rounded for end in (-1, 1))  # type: ignore[return-value]


@lru_cache(maxsize=1024)
def settled_limit(expr: sympy.Expr, x: sympy.Symbol, end: int, fmt: Format) -> Settled:
    """The limit at end * inf, settled.

    Arb first: where an expression of continuous functions has a value at the infinity itself (no inf - inf, no
    0 * inf on the way), that is its limit. SymPy's `limit` (D. Gruntz, 1996) otherwise.
    """
    line = compiled_arb(expr, (x,), SIDE_BITS)
    with ctx.workprec(SIDE_BITS):
        try:
            ball = line(arb.pos_inf() if end > 0 else arb.neg_inf())
        except OutsideDomainError:
            return NOT_REAL
    settled = _constant(ball, fmt) if ball.is_finite() else _from_sympy(expr, x, sympy.oo * end, "+-", fmt)
    if settled.rounded == 0 and settled.residual == 0:
        sign = side(expr, x, end, True, 0.0)
        return settled._replace(rounded=math.copysign(0.0, sign), signed=sign != 0)
    return settled


def at_singularity(expr: sympy.Expr, x: sympy.Symbol, value: float, fmt: Format) -> Settled | None:
    """The function at a finite point where no enclosure settles, by exact arithmetic or one-sided limits.

    log(x / (1 - x)) is +inf at 1 and 1/x is -inf at -0: the one-sided limit, from the side of the zero or from
    the only side on which the function is real; NaN for two that differ. None if SymPy cannot say.
    """
    exact = expr.subs(x, sympy.Rational(*value.as_integer_ratio()))
    if exact.is_Rational:
        return _constant_expr(exact, fmt)
    if exact.is_finite and exact.is_extended_real is False:
        return NOT_REAL
    if exact.is_finite is not False and exact is not sympy.nan:
        return None
    directions = "+-" if value or math.copysign(1.0, value) > 0 else "-+"
    sides = [_from_sympy(expr, x, sympy.Rational(value), direction, fmt) for direction in directions]
    real = [s for s in sides if not math.isnan(s.rounded)]
    if not real or (value and any(s.rounded != real[0].rounded for s in real)):
        return NOT_REAL
    return real[0]


@lru_cache(maxsize=1024)
def side(expr: sympy.Expr, x: sympy.Symbol, sign: int, far: bool, value: float) -> int:
    """sign(f - value) at the last of the points +-1, +-2, +-4, ... (or +-1, +-1/2, ... if not far) that shows it.

    0 if none does. Enclosures prove the sign at that point. That it is the same further on is the one thing
    here which is not proved; it holds for functions that are monotone there, and where no precision within
    reach tells f from value, it decides no more than which of two neighbouring ULPs is the unit, and the sign
    of a zero.
    """
    line, last = compiled_arb(expr, (x,), SIDE_BITS), 0
    with ctx.workprec(SIDE_BITS):
        for k in range(1024) if far else range(0, -1075, -1):
            try:
                difference = line(arb((sign, k))) - value
            except OutsideDomainError:
                return last
            now = 1 if difference > 0 else -1 if difference < 0 else 0
            if last and not now:
                return last
            last = now
    return last


def _from_sympy(expr: sympy.Expr, x: sympy.Symbol, point: sympy.Expr, direction: str, fmt: Format) -> Settled:
    def branch(*pairs: tuple[sympy.Expr, sympy.Basic]) -> sympy.Expr:
        return next((value for value, condition in pairs if condition.subs(x, point) == True), sympy.nan)  # noqa: E712

    whole = expr.replace(sympy.Piecewise, branch) if point.is_infinite else expr
    try:
        limit = sympy.limit(whole, x, point, direction)
    except (NotImplementedError, ValueError, TypeError) as error:
        raise SymsigError(f"SymPy finds no limit of {expr} at {point}: {error}") from error
    if limit in (sympy.oo, -sympy.oo):
        return infinite(1.0 if limit is sympy.oo else -1.0, fmt)
    return _constant_expr(limit, fmt) if limit.is_extended_real else NOT_REAL


def _constant_expr(value: sympy.Expr, fmt: Format) -> Settled:
    with ctx.workprec(SIDE_BITS):
        return _constant(compiled_arb(value, (), SIDE_BITS)(), fmt)


def _constant(ball: arb, fmt: Format) -> Settled:
    with ctx.workprec(SIDE_BITS):
        settled = settle(dyadic(ball.lower()), dyadic(ball.upper()), fmt, None)
    if settled is None:
        raise SymsigError(f"cannot round the constant {ball}")
    return settled


def dyadic(exact: arb) -> tuple[int, int]:
    """An exact ball as (mantissa, exponent)."""
    mantissa, exponent = exact.man_exp()
    return int(mantissa), int(exponent)
