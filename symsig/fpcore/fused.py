"""a*b + c with one rounding: NumPy has no such function.

The exact sum is a float and a rest that is far below it. Rounded to odd, that rest cannot make a tie of the last
rounding, so that is right (S. Boldo and G. Melquiond, 2008). Where a step of this could overflow or underflow,
and these are few, rationals compute it.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any

import numpy as np

from symsig.emit import constant

SPLITTER = 2.0**27 + 1
LARGE, SMALL = 2.0**500, 2.0**-450
"""Between these, squared, products and what their halves leave are normal floats."""


def fma(a: Any, b: Any, c: Any) -> Any:
    """a*b + c rounded once, for arrays of one type, float64 or float32."""
    a, b, c = np.broadcast_arrays(*(np.asarray(value) for value in (a, b, c)))
    if a.dtype == np.float32:
        wide = [value.astype(np.float64) for value in (a, b, c)]
        return _odd_sum(wide[0] * wide[1], wide[2]).astype(np.float32)  # a product of 48 bits is exact
    product = np.isfinite(a) & np.isfinite(b)
    result = np.where(
        product & ~np.isfinite(c), c, a * b + c
    )  # a finite product may overflow: not against infinity
    finite = product & np.isfinite(c) & (a != 0) & (b != 0)
    plain = finite & _within(a) & _within(b) & (_within(c) | (c == 0))
    with np.errstate(all="ignore"):
        result = np.where(plain, _sum(*_product(a, b), c), result)
    exact = finite & ~plain
    if exact.any():
        result[exact] = [_exactly(*map(float, row)) for row in zip(a[exact], b[exact], c[exact], strict=True)]
    return result[()]


def _within(a: Any) -> Any:
    return (np.abs(a) < LARGE) & (np.abs(a) > SMALL)


def _product(a: Any, b: Any) -> tuple[Any, Any]:
    """The rounded product and what it lacks (T. Dekker, 1971)."""

    def halves(x: Any) -> tuple[Any, Any]:
        high = SPLITTER * x
        high = high - (high - x)
        return high, x - high

    p = a * b
    (ah, al), (bh, bl) = halves(a), halves(b)
    return p, al * bl - (((p - ah * bh) - al * bh) - ah * bl)


def _two_sum(a: Any, b: Any) -> tuple[Any, Any]:
    """The rounded sum and what it lacks (D. Knuth)."""
    s = a + b
    t = s - a
    return s, (a - (s - t)) + (b - t)


def _odd_sum(a: Any, b: Any) -> Any:
    """a + b rounded to odd: exact, or the neighbour with an odd last bit."""
    s, rest = _two_sum(a, b)
    even = (np.asarray(s).view(np.int64) & 1) == 0
    towards = np.where(rest > 0, np.inf, -np.inf)
    return np.where((rest != 0) & np.isfinite(rest) & even, np.nextafter(s, towards), s)


def _sum(p: Any, rest: Any, c: Any) -> Any:
    """p + rest + c rounded once, where rest is what the product p lacks."""
    low, lower = _two_sum(c, rest)
    high, middle = _two_sum(p, low)
    return high + _odd_sum(middle, lower)


def _exactly(a: float, b: float, c: float) -> float:
    value = Fraction(a) * Fraction(b) + Fraction(c)
    if value == 0:
        return a * b + c  # the sign of a zero is that of the sum of signed zeros, or +0 where they cancel
    return math.copysign(constant(value, "float64").value, 1 if value > 0 else -1)
