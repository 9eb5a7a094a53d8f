"""The tangent at 0, where a function is nothing else to every precision that one would like to pay for.

silu(x) is x/2 + x^2/4 - ...: for half of the subnormal x, x/2 lies exactly between two floats, and which of them is
nearer takes 150 bits to see, or one look at the sign of silu''.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import sympy
from flint import arb, ctx

from symsig.model import Function
from symsig.reference.enclosure import OutsideDomainError, compiled
from symsig.reference.interval import INTERVAL, Interval

REACH = 2.0**-40
"""How far from 0 the sign of f'' is looked at: beyond, the next term is seen in float64."""

BITS = 128


@dataclass(frozen=True)
class Tangent:
    """f is above slope * x for 0 < |x| <= REACH where `side` is 1, and below where it is -1."""

    slope: float
    side: int


@lru_cache(maxsize=64)
def tangent(function: Function) -> Tangent | None:
    """The tangent y = slope * x of a function of one variable, if the slope is a float and f'' has a sign there."""
    (x,), expr = function.variables, function.definition
    if expr.has(sympy.Piecewise, sympy.Abs, sympy.Max, sympy.Min) or expr.subs(x, 0) != 0:
        return None
    slope = sympy.diff(expr, x).subs(x, 0)
    if not slope.is_Rational or sympy.Rational(float(slope)) != slope:
        return None
    curve = compiled(sympy.diff(expr, x, 2), (x,), BITS, INTERVAL)
    try:
        with ctx.workprec(BITS):
            sides = [curve(Interval(arb(low), arb(high))) for low, high in ((-REACH, 0), (0, REACH))]
    except OutsideDomainError:
        return None
    for side in (1, -1):
        if all(found > 0 if side > 0 else found < 0 for found in sides):
            return Tangent(float(slope), side)
    return None
