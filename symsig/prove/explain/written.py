"""Normal form -> tree: a fraction of factors, as a person writes it."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

from symsig.expr import Tree, num, var
from symsig.normal import Cell, Frac, Tower
from symsig.normal.fraction import (
    FIRST_ERROR,
    FIRST_EXPONENTIAL,
    FIRST_RADICAL,
    RADICALS,
    ROOT_PI,
    Poly,
    constant,
    factors,
    key,
    terms,
    used,
)
from symsig.prove.explain.tidy import is_negative, make, tidy


def fraction(tower: Tower, value: Frac, *, oriented: bool = False) -> Tree:
    """A normal form as a fraction of factors; `oriented` makes every factor positive whose sign is known."""
    tops, bottoms = (sorted_factors(tower, poly, oriented=oriented) for poly in (value.num, value.den))
    sign = 1 if tops[0] * bottoms[0] > 0 else -1
    top, bottom = (_factored(tower, abs(content), found) for content, found in (tops, bottoms))
    rational = bottom == num(1) or top.op == bottom.op == "num"
    fraction = make("div", top, bottom) if rational else Tree("div", top, bottom)
    fraction = fraction if sign > 0 or value.is_zero else make("neg", fraction)
    return fraction if oriented else tidy(fraction)


def sorted_factors(tower: Tower, poly: Poly, *, oriented: bool) -> tuple[int, list[tuple[Poly, int]]]:
    """The integer content and the other factors, generators first, each with a first term or a value above zero."""
    if poly.is_zero():
        return 0, []
    content, found = factors(poly)
    turned = []
    for factor, multiplicity in found:
        sign = (tower.signs.of(factor) if oriented else None) or (1 if first_term(factor)[1] > 0 else -1)
        content *= sign**multiplicity
        turned.append((factor * constant(sign), multiplicity))
    return content, sorted(turned, key=lambda pair: _place_of(pair[0]))


def _place_of(factor: Poly) -> tuple[bool, int, str]:
    """Generators come first, in their order; then sums."""
    return len(terms(factor)) > 1, min(used(factor)), key(factor)


def first_term(poly: Poly) -> tuple[tuple[int, ...], int]:
    """The term that is written first: the constant one, if there is one."""
    return terms(poly)[-1]


def _factored(tower: Tower, content: int, found: list[tuple[Poly, int]]) -> Tree:
    parts = [] if content == 1 else [num(content)]
    parts += [power_of(tower, factor, multiplicity) for factor, multiplicity in found]
    return reduce(lambda a, b: Tree("mul", a, b), parts) if parts else num(1)


def power_of(tower: Tower, factor: Poly, multiplicity: int) -> Tree:
    """A power of a factor."""
    if len(terms(factor)) > 1:
        return make("pow", written_sum(tower, factor), num(multiplicity))
    part, sign = _generator(tower, min(used(factor)), multiplicity)
    return part if sign * first_term(factor)[1] ** multiplicity > 0 else Tree("neg", part)


def written_sum(tower: Tower, poly: Poly) -> Tree:
    """A polynomial as a sum, from its constant term on, a positive term first if there is one."""
    parts = [_term(tower, *term) for term in reversed(terms(poly))]
    first = next((k for k, part in enumerate(parts) if not is_negative(part)), 0)
    parts.insert(0, parts.pop(first))
    return reduce(lambda a, b: make("add", a, b), parts, num(0))


def _term(tower: Tower, exponents: tuple[int, ...], coefficient: int) -> Tree:
    parts = []
    for index, power in enumerate(exponents):
        if power:
            part, sign = _generator(tower, index, power)
            coefficient *= sign
            parts.append(part)
    return reduce(lambda a, b: make("mul", a, b), parts, num(coefficient))


def _generator(tower: Tower, index: int, power: int) -> tuple[Tree, int]:
    """A power of a generator as a tree, and a sign to put before it: w = -x on the left of 0."""
    if index == 0:
        assert isinstance(tower.cell, Cell)
        return make("pow", var(tower.variable), num(power)), tower.cell.sign**power
    if index < ROOT_PI:
        return make("pow", var(tower.parameters[index - 1]), num(power)), 1
    if index == ROOT_PI and power % 2 == 0:
        return make("pow", Tree("pi"), num(power // 2)), 1
    if index < FIRST_EXPONENTIAL:
        inside = Tree("pi") if index == ROOT_PI else num(RADICALS[index - FIRST_RADICAL])
        return make("pow", Tree("sqrt", inside), num(power)), 1
    made = next(made for made in tower.made if made.index == index)
    argument = made.argument
    if index < FIRST_ERROR:
        assert isinstance(argument, Frac)
        rate = Frac.rational(Fraction(-power) / made.denominator)  # type: ignore[union-attr]
        return Tree("exp", fraction(tower, argument * rate)), 1
    if isinstance(argument, Frac):
        return make("pow", Tree("erf", fraction(tower, argument)), num(power)), 1
    sign = tower.signs.of(argument)
    inside = written_sum(tower, -argument if sign == -1 else argument)
    return make("pow", Tree("log", inside if sign else Tree("abs", inside)), num(power)), 1
