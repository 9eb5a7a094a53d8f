"""Arrays of float64 intervals with outward slack: fast, and tight on wide intervals, where balls are not.

Every operation widens its result by 2^-50 relatively, which is more than the error of float64 arithmetic, of the
math module's functions and of NumPy's. An end beyond the floats is an infinity; below them it is 0. Arrays have one
element an interval, or one for all of them; what overflows on the way does so in silence, under `quiet`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

SLACK = 2.0**-50
TINY = 2.0**-1074
NEARLY = 1 - 2.0**-40
LARGEST = math.ldexp(1 - 2.0**-53, 1024)

Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


class Interval(NamedTuple):
    """lo <= value <= hi."""

    lo: Floats
    hi: Floats

    @property
    def low(self) -> Floats:
        """A lower bound of |value|."""
        return np.maximum(np.maximum(self.lo, -self.hi), 0.0)

    @property
    def high(self) -> Floats:
        """An upper bound of |value|."""
        return np.maximum(-self.lo, self.hi)

    @property
    def zero(self) -> Mask:
        """Whether the value is 0."""
        zero: Mask = (self.lo == 0) & (self.hi == 0)
        return zero

    def __neg__(self) -> Interval:
        return Interval(-self.hi, -self.lo)

    def __abs__(self) -> Interval:
        return Interval(self.low, self.high)

    def where(self, mask: Mask, other: Interval) -> Interval:
        """This interval where the mask is set, and the other one elsewhere."""
        return Interval(np.where(mask, self.lo, other.lo), np.where(mask, self.hi, other.hi))


def quiet() -> np.errstate:
    """What the arithmetic of intervals is done under: its infinities are meant."""
    return np.errstate(all="ignore")


def same(lo: float, hi: float) -> Interval:
    """One interval for all."""
    return Interval(np.array([lo]), np.array([hi]))


ZERO = same(0.0, 0.0)
ONE = same(1.0, 1.0)
UNKNOWN = same(-math.inf, math.inf)


def outward(lo: Floats, hi: Floats) -> Interval:
    """The interval, a little wider; an exact 0 stays."""
    return Interval(-_upward(-lo), _upward(hi))


def _upward(hi: Floats) -> Floats:
    """A finite end stays finite: what overflows is told apart."""
    upper = np.minimum(hi + (np.abs(hi) * SLACK + TINY * (hi != 0)), LARGEST)
    infinite = np.isinf(hi)
    return np.where(infinite, np.where(hi > 0, np.inf, -LARGEST), upper) if infinite.any() else upper


def around(ends: Sequence[tuple[Fraction, Fraction]]) -> Interval:
    """The smallest intervals of floats, nearly, that hold pairs of rationals."""
    return Interval(
        np.array([_float(lo, -math.inf) for lo, _ in ends]), np.array([_float(hi, math.inf) for _, hi in ends])
    )


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
    lo, hi = _hull([p * q for p in a for q in b])
    if not (np.isfinite(lo).all() and np.isfinite(hi).all()):
        lo, hi = _hull([_product(p, q) for p in a for q in b])
    return outward(lo, hi)


def _hull(found: list[Floats]) -> tuple[Floats, Floats]:
    p, q, r, s = found
    return np.minimum(np.minimum(p, q), np.minimum(r, s)), np.maximum(np.maximum(p, q), np.maximum(r, s))


def _product(a: Floats, b: Floats) -> Floats:
    found = a * b
    by_slack = np.isinf(found) & np.isfinite(a) & np.isfinite(b) & np.isfinite(NEARLY * a * b)
    found = np.where(by_slack, np.copysign(LARGEST, found), found)
    return np.where((a == 0) | (b == 0), 0.0, found)


def divide(a: Interval, b: Interval) -> Interval:
    """a/b, for b without 0; elsewhere it says nothing."""
    return multiply(a, outward(_inverse(b.hi), _inverse(b.lo)))


def _inverse(value: Floats) -> Floats:
    return np.where(np.abs(value) > 2.0**-1023, 1.0 / value, np.copysign(np.inf, value))


def monotone(function: Callable[[Floats], Floats], a: Interval) -> Interval:
    """A rising function of the interval."""
    return outward(function(a.lo), function(a.hi))


def exp(value: Floats) -> Floats:
    """exp, infinite where it overflows."""
    return np.where(value < 709.0, np.exp(value), np.inf)


def expm1(value: Floats) -> Floats:
    """exp - 1, infinite where it overflows."""
    return np.where(value < 709.0, np.expm1(value), np.inf)


def log(value: Floats) -> Floats:
    """The logarithm, -inf at 0."""
    return np.where(value > 0, np.log(value), -np.inf)


def log1p(value: Floats) -> Floats:
    """log(1 + value), -inf at -1."""
    return np.where(value > -1, np.log1p(value), -np.inf)


def erfc(value: Floats) -> Floats:
    """The complementary error function, one by one: NumPy has none."""
    return np.array([math.erfc(v) for v in value.tolist()])
