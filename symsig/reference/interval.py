"""[low, high] with exact Arb numbers for ends: enclosures that stay sharp where they are wide.

A ball around the middle of [50, 1e308] sends e^-x to a ball that reaches below 0. Here e^-x is [e^-1e308, e^-50],
and one evaluation settles a saturated function at all points in between (R. E. Moore, 1966). The precision is
that of flint.ctx.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sympy
from flint import arb, fmpq

from symsig.reference.enclosure import Arithmetic, OutsideDomainError


class Interval:
    """[low, high]; the ends are exact. Operations round outward; what is not bounded becomes EVERYTHING."""

    __slots__ = ("high", "low")

    def __init__(self, low: Any, high: Any) -> None:
        self.low = low
        self.high = high

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __abs__(self) -> Interval:
        return self if self >= 0 else -self if self <= 0 else Interval(arb(0), (-self.low).max(self.high))

    def __add__(self, other: Interval) -> Interval:
        return _hull((self.low + other.low, self.high + other.high))

    def __mul__(self, other: Interval) -> Interval:
        return _hull(a * b for a in (self.low, self.high) for b in (other.low, other.high))

    def __truediv__(self, other: Interval) -> Interval:
        if not (other > 0 or other < 0):
            return EVERYTHING
        return _hull(a / b for a in (self.low, self.high) for b in (other.low, other.high))

    def __ge__(self, zero: int) -> bool:
        return bool(self.low >= zero)

    def __gt__(self, zero: int) -> bool:
        return bool(self.low > zero)

    def __le__(self, zero: int) -> bool:
        return bool(self.high <= zero)

    def __lt__(self, zero: int) -> bool:
        return bool(self.high < zero)


EVERYTHING = Interval(arb.neg_inf(), arb.pos_inf())


def _hull(balls: Iterable[Any]) -> Interval:
    corners = list(balls)
    if not all(ball.is_finite() for ball in corners):
        return EVERYTHING
    return Interval(min(ball.lower() for ball in corners), max(ball.upper() for ball in corners))


def _monotone(function: Callable[[Any], Any]) -> Callable[[Interval], Interval]:
    return lambda a: _hull((function(a.low), function(a.high)))


def _power(a: Interval, n: int) -> Interval:
    base = abs(a) if n % 2 == 0 else a
    return _hull((base.low**n, base.high**n))


def _log(a: Interval) -> Interval:
    if a < 0:
        raise OutsideDomainError("the logarithm of a negative number")
    return _hull((a.low.log(), a.high.log()))


def _root(a: Interval, n: int) -> Interval:
    return _hull((a.low.root(n), a.high.root(n)))


def _constant(ball: Any) -> Interval:
    return Interval(ball.lower(), ball.upper())


INTERVAL = Arithmetic(
    rational=lambda p, q: _constant(arb(fmpq(p, q))),
    constants={sympy.pi: lambda: _constant(arb.pi()), sympy.E: lambda: _constant(arb(1).exp())},
    functions={
        sympy.exp: _monotone(arb.exp),
        sympy.log: _log,
        sympy.tanh: _monotone(arb.tanh),
        sympy.sinh: _monotone(arb.sinh),
        sympy.cosh: lambda a: _monotone(arb.cosh)(abs(a)),
        sympy.erf: _monotone(arb.erf),
        sympy.erfc: _monotone(arb.erfc),
        sympy.Abs: abs,
        sympy.sign: _monotone(arb.sgn),
    },
    power=_power,
    root=_root,
    maximum=lambda a, b: Interval(a.low.max(b.low), a.high.max(b.high)),
    minimum=lambda a, b: Interval(a.low.min(b.low), a.high.min(b.high)),
    undecided=lambda: EVERYTHING,
)
