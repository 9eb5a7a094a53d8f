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
    ends = np.empty((2, *lo.shape))
    np.negative(lo, out=ends[0])
    ends[1] = hi
    return _outward(ends)


def _outward(ends: Floats) -> Interval:
    """The same for -lo and hi in one array. A finite end stays finite: what overflows is told apart."""
    upper = np.abs(ends)
    infinite = upper == np.inf
    upper *= SLACK
    np.add(upper, TINY, out=upper, where=ends != 0)
    upper += ends
    np.minimum(upper, LARGEST, out=upper)
    if infinite.any():
        upper = np.where(infinite, np.where(ends > 0, np.inf, -LARGEST), upper)
    return Interval(-upper[0], upper[1])


def around(ends: Sequence[tuple[Fraction, Fraction]]) -> Interval:
    """The smallest intervals of floats, nearly, that hold pairs of rationals."""
    lo, hi = zip(*((_float(lo, -math.inf), _float(hi, math.inf)) for lo, hi in ends), strict=True)
    return Interval(np.array(lo), np.array(hi))


def _float(value: Fraction, toward: float) -> float:
    try:
        near = float(value)
    except OverflowError:
        return math.copysign(math.inf, value)
    if math.isinf(near) or near.as_integer_ratio() == (value.numerator, value.denominator):
        return near
    return near if (Fraction(near) > value) == (toward > 0) else math.nextafter(near, toward)


def add(a: Interval, b: Interval) -> Interval:
    """a + b."""
    return outward(a.lo + b.lo, a.hi + b.hi)


def multiply(a: Interval, b: Interval) -> Interval:
    """a*b; 0 times an end beyond the floats is 0, as the float that the end stands for is finite."""
    found = np.empty((4, *np.broadcast(a.lo, b.lo).shape))
    for place, (p, q) in enumerate((p, q) for p in a for q in b):
        np.multiply(p, q, out=found[place])
    if not np.isfinite(found).all():
        for place, (p, q) in enumerate((p, q) for p in a for q in b):
            found[place] = _product(p, q)
    ends = np.empty((2, *found.shape[1:]))
    np.negative(found.min(axis=0), out=ends[0])
    found.max(axis=0, out=ends[1])
    return _outward(ends)


def _product(a: Floats, b: Floats) -> Floats:
    found = a * b
    by_slack = np.isinf(found) & np.isfinite(a) & np.isfinite(b) & np.isfinite(NEARLY * a * b)
    found = np.where(by_slack, np.copysign(LARGEST, found), found)
    return np.where((a == 0) | (b == 0), 0.0, found)


def divide(a: Interval, b: Interval) -> Interval:
    """a/b, for b without 0; elsewhere it says nothing."""
    return multiply(a, inverse(b))


def inverse(a: Interval) -> Interval:
    """1/a, for a without 0; elsewhere it says nothing."""
    return outward(1.0 / a.hi, 1.0 / a.lo)


def monotone(function: Callable[[Floats], Floats], a: Interval) -> Interval:
    """A rising function of the interval."""
    return outward(function(a.lo), function(a.hi))


def exp(value: Floats) -> Floats:
    """exp, infinite where it overflows."""
    return np.where(value < 709.7827, np.exp(value), np.inf)


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
