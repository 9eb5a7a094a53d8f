"""Where on a line a function is smallest, as far as a bounded number of values tells: a source of points to try."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from flint import arb

Function = Callable[[Fraction], arb | None]
"""A function of one variable; None where it has no value."""

NARROWINGS = 64  # by 0.62 each: a smooth minimum is met to some 26 digits, since the error enters squared
_GOLDEN = Fraction(89, 144)  # of consecutive Fibonacci numbers: a value serves two narrowings in turn
_FAR = {Fraction(2) ** k for k in (-200, -100, -50, -20, 20, 40, 60)}  # log(x) < 40 fails from 2.4e17 on
_UNBOUNDED = sorted(_FAR | {n * Fraction(2) ** k for k in range(-10, 8) for n in (1, Fraction(3, 2))})
_SHARES = {*(Fraction(2) ** -k for k in (*range(1, 10), 20, 50, 100)), *(Fraction(k, 16) for k in range(1, 9))}
_BOUNDED = sorted({*_SHARES, *(1 - share for share in _SHARES)})


class Low(NamedTuple):
    """A local minimum: the point found, the value there, and points on both sides between which it is."""

    x: Fraction
    value: arb
    around: tuple[Fraction, Fraction]


def grid(marks: Iterable[Fraction], lo: Fraction | None, hi: Fraction | None) -> list[Fraction]:
    """Points between lo and hi (None is infinity): marks, points between them, and some near and far."""
    inside = sorted({*marks, *(end for end in (lo, hi) if end is not None)}) or [Fraction(0)]
    points = {*inside}
    points |= {a + (b - a) * share for a, b in pairwise(inside) for share in _BOUNDED}
    if lo is None:
        points |= {inside[0] - step for step in _UNBOUNDED}
    if hi is None:
        points |= {inside[-1] + step for step in _UNBOUNDED}
    return sorted(points)


def lows(function: Function, points: Iterable[Fraction]) -> list[Low]:
    """The local minima, those between points narrowed down; points without a value are passed over."""
    valued = [(x, value) for x in points if (value := function(x)) is not None]
    found = []
    for i, (x, value) in enumerate(valued):
        left, right = valued[max(i - 1, 0)], valued[min(i + 1, len(valued) - 1)]
        if value <= min(left[1], right[1]) and value < max(left[1], right[1]):
            here = Low(x, value, (left[0], right[0]))
            found.append(here if x in here.around else _narrowed(function, here))
    return found


def _narrowed(function: Function, low: Low) -> Low:
    """Golden-section search, on points that are short to write: each is rounded to a part of its bracket."""
    x, value, (a, b) = low
    for _ in range(NARROWINGS):
        upper = b - x > x - a
        other = _rounded(x + (b - x) * (1 - _GOLDEN) if upper else x - (x - a) * (1 - _GOLDEN), b - a)
        there = function(other)
        if there is None:
            break
        if there < value:
            a, b = (x, b) if upper else (a, x)
            x, value = other, there
        else:
            a, b = (a, other) if upper else (other, b)
    return Low(x, value, (a, b))


def _rounded(x: Fraction, width: Fraction) -> Fraction:
    """A dyadic rational beside x, as near as a thousandth of the width."""
    unit = Fraction(2) ** (width.numerator.bit_length() - width.denominator.bit_length() - 12)
    return round(x / unit) * unit
