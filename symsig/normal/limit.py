"""The limit of a normal form at the infinite end of its cell, with the sign of a zero, by leading terms."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from symsig.normal.cell import Cell
from symsig.normal.fraction import FIRST_ERROR, FIRST_EXPONENTIAL, Frac, Poly, constant, terms
from symsig.normal.tower import Tower, Undecidable


@dataclass(frozen=True, order=True)
class _Growth:
    """exp(-decay*w) * w^power * log(w)^logs, ordered by size as w -> oo."""

    minus_decay: Fraction
    power: int
    logs: int

    def __add__(self, other: _Growth) -> _Growth:
        return _Growth(self.minus_decay + other.minus_decay, self.power + other.power, self.logs + other.logs)

    def __sub__(self, other: _Growth) -> _Growth:
        return _Growth(self.minus_decay - other.minus_decay, self.power - other.power, self.logs - other.logs)


_ONE = _Growth(Fraction(0), 0, 0)
_Leading = tuple[_Growth, Fraction]


def limit_at_infinity(tower: Tower, value: Frac) -> float:
    """The limit as w -> oo: a float (correctly rounded), an infinity, or a zero with the sign of its approach.

    Raises Undecidable where leading terms cancel or a generator's growth is not known.
    """
    assert isinstance(tower.cell, Cell)
    assert tower.cell.far is None
    if value.is_zero:
        return 0.0
    (top, a), (bottom, b) = _leading(tower, value.num), _leading(tower, value.den)
    growth, coefficient = top - bottom, a / b
    if growth == _ONE:
        return float(coefficient)
    sign = 1 if coefficient > 0 else -1
    return sign * (float("inf") if growth > _ONE else 0.0)


def _leading(tower: Tower, poly: Poly) -> _Leading:
    """The dominant term of a polynomial; those of equal growth are added up."""
    sums: dict[_Growth, Fraction] = {}
    for exponents, coefficient in terms(poly):
        growth, size = _ONE, Fraction(coefficient)
        for index, power in enumerate(exponents):
            part, factor = _leading_of_generator(tower, index) if power else (_ONE, Fraction(1))
            for _ in range(power):
                growth += part
            size *= factor**power
        sums[growth] = sums.get(growth, Fraction(0)) + size
    growth = max(sums)
    if not sums[growth]:
        raise Undecidable(f"the leading terms of {tower.show(Frac(poly, constant(1)))} cancel at infinity")
    return growth, sums[growth]


def _leading_of_generator(tower: Tower, index: int) -> _Leading:
    if index == 0:
        return _Growth(Fraction(0), 1, 0), Fraction(1)
    if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
        exponential = next(e for e in tower.exponentials.values() if e.index == index)
        if exponential.argument == Frac.generator(0):
            return _Growth(-1 / exponential.denominator, 0, 0), Fraction(1)
    for log in tower.logarithms.values():
        if log.index == index:
            return _leading_of_logarithm(tower, log.argument)
    raise Undecidable(f"the growth of {tower.show(Frac.generator(index))} at infinity is not known")


def _leading_of_logarithm(tower: Tower, argument: Poly) -> _Leading:
    growth, coefficient = _leading(tower, argument)
    if growth == _ONE and abs(coefficient) == 1:  # log|1 + q| ~ q as q -> 0
        return _leading(tower, argument * constant(int(coefficient)) - constant(1))
    if growth.minus_decay == 0 and growth.power > 0:
        return _Growth(Fraction(0), 0, 1), Fraction(growth.power)
    raise Undecidable(f"the growth of log|{tower.show(Frac(argument, constant(1)))}| at infinity is not known")
