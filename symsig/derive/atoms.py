"""The atoms of an arrangement: exponentials, error functions and logarithms of a tower, as op trees.

An argument that would have to be rounded is carried in double-word arithmetic (`wide`), since exp amplifies its
relative error by its size: gelu's exp(-x^2/2) at x = -38 by 722.
"""

from __future__ import annotations

from fractions import Fraction

from symsig.derive.constants import CONSTANTS, real_constant
from symsig.expr import Tree, num
from symsig.normal import Frac, Tower
from symsig.normal.fraction import constant, terms, used
from symsig.normal.tower import ErrorFunction, Exponential
from symsig.program.expand import real

DEAD = 760
"""exp(-760) is less than half the smallest subnormal of float64."""


class Unsafe(Exception):
    """A sum that cancels, or an argument that cannot be computed; the text says which and where."""


def exponential(tower: Tower, index: int) -> Exponential:
    """The tower's exponential of an index."""
    return next(e for e in tower.exponentials.values() if e.index == index)


def error_function(tower: Tower, index: int) -> ErrorFunction:
    """The tower's error function of an index."""
    return next(e for e in tower.errors.values() if e.index == index)


def is_power_of_two(value: Fraction) -> bool:
    """Whether scaling by the value is exact."""
    top, bottom = value.numerator, value.denominator
    return value > 0 and top & (top - 1) == 0 and bottom & (bottom - 1) == 0


def scaled(rate: Fraction, tree: Tree) -> Tree:
    """rate*tree, for rate > 0."""
    return tree if rate == 1 else Tree("mul", num(rate), tree)


def linear_rate(argument: Frac, rate: Fraction) -> Fraction | None:
    """c where argument*rate is c*w, with c a rational; None otherwise."""
    if used(argument.num) != {0} or not argument.den.is_constant() or max(argument.num.degrees()) != 1:
        return None
    found = terms(argument.num)
    return rate * Fraction(found[0][1], int(argument.den.leading_coefficient())) if len(found) == 1 else None


def wide_argument(tower: Tower, argument: Frac, rate: Fraction, w: Tree, dead: int = DEAD) -> Tree:
    """rate*argument, a polynomial in w with positive coefficients, in double-word arithmetic; raises Unsafe."""
    total = argument * Frac.rational(rate)
    if not used(total.num) <= CONSTANTS | {0} or not used(total.den) <= CONSTANTS:
        raise Unsafe(f"{tower.show(total)}: the argument has to be rounded, and exp amplifies that")
    coefficients: dict[int, Frac] = {}
    for exponents, coefficient in terms(total.num):
        part = constant(coefficient)
        for index, power in enumerate(exponents):
            if index and power:
                part *= Frac.generator(index).num ** power
        coefficients[exponents[0]] = coefficients.get(exponents[0], Frac.rational(0)) + Frac.whole(part)
    if 0 in coefficients or any(tower.signs.of(c.num) != 1 for c in coefficients.values()):
        raise Unsafe(f"{tower.show(total)}: an argument with terms of both signs is not carried exactly")
    reals = {power: real_constant(c / Frac.whole(total.den)) for power, c in coefficients.items()}
    return Tree("wide", _polynomial(reals, w), num(_bound(reals, dead)))


def _polynomial(coefficients: dict[int, Tree], w: Tree) -> Tree:
    """c1*w + c3*w^3 as w*(c1 + (w*w)*c3)."""
    lowest = min(coefficients)
    inner: Tree | None = None
    at = 0
    for power in sorted(coefficients, reverse=True):
        part = coefficients[power]
        inner = part if inner is None else Tree("add", part, Tree("mul", _power(w, at - power), inner))
        at = power
    assert inner is not None
    return _power(w, lowest) if inner == num(1) else Tree("mul", inner, _power(w, lowest))


def _power(w: Tree, exponent: int) -> Tree:
    tree = w
    for _ in range(exponent - 1):
        tree = Tree("mul", tree, w)
    return tree


def _bound(coefficients: dict[int, Tree], dead: int) -> int:
    """A power of two from which on the polynomial is at least `dead`, so that exp of minus it is 0."""
    bound = 1
    while sum(_value(c) * bound**power for power, c in coefficients.items()) < dead:
        bound *= 2
    return bound


def _value(tree: Tree) -> Fraction:
    return tree.number if tree.op == "num" else real(tree.name)
