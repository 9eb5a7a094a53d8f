"""Intervals of float64 with outward slack: fast, and tight on wide intervals, where balls are not.

Every operation widens its result by 2^-50 relatively, which is more than the error of float64 arithmetic and of the
math module's functions. An end beyond the floats is an infinity; below them it is 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

SLACK = 2.0**-50
TINY = 2.0**-1074
NEARLY = 1 - 2.0**-40
LARGEST = math.ldexp(1 - 2.0**-53, 1024)


class Interval(NamedTuple):
    """lo <= value <= hi."""

    lo: float
    hi: float

    @property
    def low(self) -> float:
        """A lower bound of |value|."""
        return self.lo if self.lo > 0 else -self.hi if self.hi < 0 else 0.0

    @property
    def high(self) -> float:
        """An upper bound of |value|."""
        return max(-self.lo, self.hi)

    def __neg__(self) -> Interval:
        return Interval(-self.hi, -self.lo)

    def __abs__(self) -> Interval:
        return Interval(self.low, self.high)


ZERO = Interval(0.0, 0.0)


def outward(lo: float, hi: float) -> Interval:
    """The interval, a little wider; an exact 0 stays."""
    lower = LARGEST if lo == math.inf else lo - abs(lo) * SLACK - (TINY if lo else 0.0)
    upper = -LARGEST if hi == -math.inf else hi + abs(hi) * SLACK + (TINY if hi else 0.0)
    if math.isfinite(hi):
        upper = min(upper, LARGEST)  # what overflows is told apart
    if math.isfinite(lo):
        lower = max(lower, -LARGEST)
    return Interval(lower, upper)


def around(lo: Fraction, hi: Fraction) -> Interval:
    """The smallest interval of floats, nearly, that holds two rationals."""
    return Interval(_float(lo, -math.inf), _float(hi, math.inf))


def _float(value: Fraction, toward: float) -> float:
    try:
        near = float(value)
    except OverflowError:
        return math.copysign(math.inf, value)
    if math.isinf(near) or Fraction(near) == value:
        return near
    return near if (Fraction(near) > value) == (toward > 0) else math.nextafter(near, toward)


def add(a: Interval, b: Interval) -> Interval:
    """a + b."""
    return outward(a.lo + b.lo, a.hi + b.hi)


def multiply(a: Interval, b: Interval) -> Interval:
    """a*b; 0 times an end beyond the floats is 0, as the float that the end stands for is finite."""
    found = [_product(p, q) for p in a for q in b]
    return outward(min(found), max(found))


def _product(a: float, b: float) -> float:
    if a == 0 or b == 0:
        return 0.0
    if math.isinf(found := a * b) and math.isfinite(a) and math.isfinite(b) and math.isfinite(NEARLY * a * b):
        return math.copysign(LARGEST, found)  # beyond by the slack alone
    return found


def divide(a: Interval, b: Interval) -> Interval:
    """a/b, for b without 0."""
    return multiply(a, outward(_inverse(b.hi), _inverse(b.lo)))


def _inverse(value: float) -> float:
    return 1.0 / value if abs(value) > 2.0**-1023 else math.copysign(math.inf, value)


def monotone(function: Callable[[float], float], a: Interval) -> Interval:
    """A rising function of the interval."""
    return outward(function(a.lo), function(a.hi))


def exp(value: float) -> float:
    """exp, infinite where it overflows."""
    return math.exp(value) if value < 709.0 else math.inf


def expm1(value: float) -> float:
    """exp - 1, infinite where it overflows."""
    return math.expm1(value) if value < 709.0 else math.inf


def log(value: float) -> float:
    """The logarithm, -inf at 0."""
    return math.log(value) if value > 0 else -math.inf


def log1p(value: float) -> float:
    """log(1 + value), -inf at -1."""
    return math.log1p(value) if value > -1 else -math.inf
