"""[low, high] -> the float to which all of it rounds and the distance from it in ULP, once both are settled.

Settled means: both ends round to the same float, lie in the same binade (so that the ULP is known), and are at
most 2^-10 ULP apart. Everything is done on integers, so that a subnormal result is rounded once.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from typing import NamedTuple

from symsig.ulp import Format, in_units

Dyadic = tuple[int, int]
"""(mantissa, exponent): mantissa * 2^exponent, exactly."""

WIDTH = 2.0**-10
"""How well the error of a candidate is known, in ULP."""

Side = Callable[[Fraction], int]
"""The sign of exact - v for a v that no enclosure tells from it; 0 if nobody knows."""


class Settled(NamedTuple):
    """rounded = RN(exact); residual = (exact - rounded) / 2^quantum, within 2^-10; the ULP is 2^quantum.

    `signed` says whether the sign of a zero in `rounded` is that of the exact value, and so has to come out.
    """

    rounded: float
    residual: float
    quantum: int
    signed: bool


NOT_REAL = Settled(math.nan, 0.0, 0, True)


def infinite(sign: float, fmt: Format) -> Settled:
    """What overflows, or is infinite."""
    return Settled(math.copysign(math.inf, sign), 0.0, fmt.emax - fmt.precision + 1, True)


def settle(low: Dyadic, high: Dyadic, fmt: Format, side: Side | None) -> Settled | None:
    """The common rounding of [low, high], or None where it has to be narrowed first.

    An enclosure of 1 - e^-1000000 straddles 1 at every precision within reach, and the ULP is another one on the
    other side; one of 1 - tanh(1000000)^2 straddles 0; one of x - tanh(x) at 2^53 + 2 a tie. There `side` gives
    the sign of exact - 1, or 0 if nobody knows: then the ULP is the larger, and a tie goes to the even side, which
    is as near. Without `side` such an enclosure is not settled. It is asked only about enclosures of 1 that could
    not tell it from 1 + 2^tiniest: those are out of reach of more precision.
    """
    top_low, top_high = _top(low), _top(high)
    if min(top_low, top_high) > fmt.emax and (low[0] < 0) == (high[0] < 0):
        return infinite(_sign(low), fmt)
    if max(top_low, top_high) > fmt.emax:
        return None
    quantum = max(top_low, fmt.emin) - fmt.precision + 1
    if max(top_high, fmt.emin) - fmt.precision + 1 != quantum:
        top = max(top_low, top_high)
        adjacent = abs(top_high - top_low) == 1 and _sign(low) == _sign(high)
        if side is None or not adjacent or not _out_of_reach(low, high, top, fmt):
            return None
        # The smaller ULP is on that side of the power of two where 0 is; it is taken if the value is known
        # to be there, so that no candidate is blamed by a guess.
        inward = side(_sign(low) * Fraction(2) ** top) == -_sign(low)
        quantum = (top - 1 if inward else top) - fmt.precision + 1
    (units, rest_low), (units_high, rest_high) = in_units(*low, quantum), in_units(*high, quantum)
    if units_high == units + 1 and side is not None and _out_of_reach(low, high, max(top_low, top_high), fmt):
        above = side(Fraction(2 * units + 1, 2) * Fraction(2) ** quantum) or (1 if units % 2 else -1)
        units, rest_low = (units_high, -0.5) if above > 0 else (units, 0.5)
        units_high, rest_high = units, rest_low
    if units != units_high or rest_high - rest_low > WIDTH:
        return None
    if units == 0:
        return _zero(low, high, (rest_low + rest_high) / 2, quantum, side)
    if units.bit_length() + quantum - 1 > fmt.emax:
        return infinite(units, fmt)
    return Settled(math.ldexp(units, quantum), (rest_low + rest_high) / 2, quantum, True)


def _zero(low: Dyadic, high: Dyadic, residual: float, quantum: int, side: Side | None) -> Settled | None:
    if low[0] >= 0 or high[0] <= 0:
        sign = _sign(low) or _sign(high)
    elif side is None:
        return None
    else:
        sign = side(Fraction(0))
    return Settled(math.copysign(0.0, sign), residual, quantum, sign != 0)


def _out_of_reach(low: Dyadic, high: Dyadic, top: int, fmt: Format) -> bool:
    """Whether an enclosure of something about 2^top is as narrow as 1 to 1 + 2^tiniest, and half an ULP of that."""
    return _top(_difference(high, low)) <= top - fmt.precision + fmt.tiniest


def _sign(dyadic: Dyadic) -> int:
    return (dyadic[0] > 0) - (dyadic[0] < 0)


def _difference(a: Dyadic, b: Dyadic) -> Dyadic:
    """a - b for numbers of similar size."""
    exponent = min(a[1], b[1])
    return (a[0] << (a[1] - exponent)) - (b[0] << (b[1] - exponent)), exponent


def _top(dyadic: Dyadic) -> int:
    """floor(log2 |v|), and something far below every format for 0."""
    mantissa, exponent = dyadic
    return mantissa.bit_length() + exponent - 1 if mantissa else -(2**64)
