"""The limit of a normal form at the infinite end of its cell, with the sign of a zero, by leading terms."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from flint import arb, ctx

from symsig.normal.cell import Cell
from symsig.normal.fraction import (
    FIRST_RADICAL,
    RADICALS,
    ROOT_PI,
    Frac,
    Poly,
    constant,
    in_erfc,
    terms,
    used,
)
from symsig.normal.tower import Tower, Undecidable

BITS = 512
"""Precision of constants. Rates that are equal come from the same constants and are equal to the last bit."""

DEGREES = 5

Rates = tuple[Fraction, ...]


@dataclass(frozen=True, order=True)
class _Growth:
    """exp(-(d4 w^4 + ... + d1 w)) * w^power * log(w)^logs, ordered by size as w -> oo; the highest degree first."""

    minus_decay: Rates
    power: int
    logs: int

    def __add__(self, other: _Growth) -> _Growth:
        decay = tuple(a + b for a, b in zip(self.minus_decay, other.minus_decay, strict=True))
        return _Growth(decay, self.power + other.power, self.logs + other.logs)

    def __sub__(self, other: _Growth) -> _Growth:
        decay = tuple(a - b for a, b in zip(self.minus_decay, other.minus_decay, strict=True))
        return _Growth(decay, self.power - other.power, self.logs - other.logs)


_STILL = (Fraction(0),) * DEGREES
_ONE = _Growth(_STILL, 0, 0)
_Leading = tuple[_Growth, Fraction]


def limit_at_infinity(tower: Tower, value: Frac) -> float:
    """The limit as w -> oo: a float (correctly rounded), an infinity, or a zero with the sign of its approach.

    Raises Undecidable where leading terms cancel or a generator's growth is not known.
    """
    assert isinstance(tower.cell, Cell)
    assert tower.cell.far is None
    if value.is_zero:
        return 0.0
    try:
        (top, a), (bottom, b) = _leading(tower, value.num), _leading(tower, value.den)
    except Undecidable:
        if (together := _joined(tower, value)) is None:
            raise
        return _limit_of_logarithm(tower, together)
    growth, coefficient = top - bottom, a / b
    if growth == _ONE:
        return float(coefficient)
    sign = 1 if coefficient > 0 else -1
    return sign * (float("inf") if growth > _ONE else 0.0)


def _joined(tower: Tower, value: Frac) -> Frac | None:
    """q where the value is log(q), as log(1 + w) - log(w) is log((1 + w)/w)."""
    logs = {log.index: log.argument for log in tower.logarithms.values()}
    if not value.den.is_one() or not used(value.num) <= set(logs):
        return None
    joined = Frac.rational(1)
    for exponents, coefficient in terms(value.num):
        if sum(exponents) != 1:
            return None
        argument = Frac.whole(logs[exponents.index(1)])
        joined *= (argument if tower.sign(argument) == 1 else -argument) ** int(coefficient)
    return joined


def _limit_of_logarithm(tower: Tower, q: Frac) -> float:
    inside = limit_at_infinity(tower, q)
    if inside == 1:
        return limit_at_infinity(tower, q - Frac.rational(1))  # log(1 + d) ~ d
    return math.log(inside) if inside > 0 else -math.inf


def _leading(tower: Tower, poly: Poly) -> _Leading:
    """The dominant term of a polynomial; those of equal growth are added up.

    An error function f is written as 1 - c, and c as erfc(a) ~ exp(-a^2)/(sqrt(pi) a).
    """
    sums: dict[_Growth, Fraction] = {}
    for exponents, coefficient in terms(in_erfc(poly)):
        growth, size = _ONE, Fraction(coefficient)
        for index, power in enumerate(exponents):
            part, factor = _leading_of_generator(tower, index) if power else (_ONE, Fraction(1))
            for _ in range(power):
                growth += part
            size *= factor**power
        sums[growth] = sums.get(growth, Fraction(0)) + size
    growth = max(sums)
    if not sums[growth]:
        raise Undecidable(f"the leading terms of {tower.show(Frac.whole(poly))} cancel at infinity")
    return growth, sums[growth]


def _leading_of_generator(tower: Tower, index: int) -> _Leading:
    if index == 0:
        return _Growth(_STILL, 1, 0), Fraction(1)
    if index == ROOT_PI or FIRST_RADICAL <= index < FIRST_RADICAL + len(RADICALS):
        return _ONE, _constant(index)
    for exponential in tower.exponentials.values():
        if exponential.index == index:
            rates = _rates(tower, exponential.argument * Frac.rational(1 / exponential.denominator))
            return _Growth(tuple(-rate for rate in rates), 0, 0), Fraction(1)
    for error in tower.errors.values():
        if error.index == index:
            rates = _rates(tower, error.argument**2)
            growth, size = _leading(tower, error.argument.num)
            below, scale = _leading(tower, error.argument.den)
            return _Growth(tuple(-rate for rate in rates), 0, 0) - growth + below, scale / (
                size * _constant(ROOT_PI)
            )
    for log in tower.logarithms.values():
        if log.index == index:
            return _leading_of_logarithm(tower, log.argument)
    raise Undecidable(f"the growth of {tower.show(Frac.generator(index))} at infinity is not known")


def _rates(tower: Tower, argument: Frac) -> Rates:
    """The coefficients of an argument that is a polynomial in w without a constant, the highest degree first."""
    rates = [Fraction(0)] * DEGREES
    growth, below = _leading(tower, argument.den)
    if growth != _ONE:
        raise Undecidable(f"the growth of exp({tower.show(argument)}) at infinity is not known")
    for exponents, coefficient in terms(argument.num):
        size = Fraction(coefficient) / below
        for index, power in enumerate(exponents):
            if index and power:
                part, factor = _leading_of_generator(tower, index)
                if part != _ONE:
                    raise Undecidable(f"the growth of exp({tower.show(argument)}) at infinity is not known")
                size *= factor**power
        if not 0 < exponents[0] < DEGREES:
            raise Undecidable(f"the growth of exp({tower.show(argument)}) at infinity is not known")
        rates[DEGREES - 1 - exponents[0]] += size
    return tuple(rates)


def _constant(index: int) -> Fraction:
    """sqrt(pi) or the square root of a prime, to 512 bits."""
    with ctx.workprec(BITS):
        root = arb.const_sqrt_pi() if index == ROOT_PI else arb(RADICALS[index - FIRST_RADICAL]).sqrt()
        man, exp = root.mid().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


def _logarithm_of(value: Fraction) -> Fraction:
    """To 512 bits."""
    with ctx.workprec(BITS):
        man, exp = (arb(value.numerator) / arb(value.denominator)).log().mid().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


def _leading_of_logarithm(tower: Tower, argument: Poly) -> _Leading:
    growth, coefficient = _leading(tower, argument)
    if growth == _ONE and abs(coefficient) == 1:  # log|1 + q| ~ q as q -> 0
        return _leading(tower, argument * constant(int(coefficient)) - constant(1))
    if growth == _ONE:
        return _ONE, _logarithm_of(abs(coefficient))
    if growth.minus_decay == _STILL and growth.power > 0:
        return _Growth(_STILL, 0, 1), Fraction(growth.power)
    raise Undecidable(f"the growth of log|{tower.show(Frac.whole(argument))}| at infinity is not known")
