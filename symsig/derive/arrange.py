"""A normal form on one cell -> op trees in which no sum loses relative accuracy, with the reasons.

Three kinds of sums are safe, and no others are made:
  one sign             all terms have one sign, so relative errors do not grow;
  exact operands       the terms are the input itself and a constant, so there is one rounding, the sum's own;
  bounded condition    sum|terms| <= K |sum| with a proved small K, so relative errors grow at most K-fold.
A factor such as 1 - t, which cancels where t is near 1, is none of them; in e = expm1(-c w) = t - 1 it is -e.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import product
from typing import Literal

from symsig.expr import Tree, num, show, var
from symsig.expr.tree import nodes
from symsig.normal import Cell, Frac, Tower
from symsig.normal.fraction import (
    FIRST_ERROR,
    FIRST_EXPONENTIAL,
    FIRST_LOGARITHM,
    NAMES,
    Poly,
    constant,
    factors,
    generator,
    terms,
    used,
)

Exponential = Literal["exp", "square", "expm1", "rising", "falling"]
_EXPONENTIALS: tuple[Exponential, ...] = ("exp", "square", "expm1", "rising", "falling")
TRANSCENDENTAL = frozenset({"exp", "expm1", "log", "log1p"})
CONDITIONS = (2, 3, 4)  # the K that are tried; 3 is what 2 + e needs
EXACT_INTEGER = 2**24  # integers up to here are float32 numbers


class Unsafe(Exception):
    """A sum that cancels, or an argument that would have to be rounded; the text says which and where."""


@dataclass(frozen=True)
class Style:
    """How atoms are written: t = exp(-c w) as itself, as 1 + expm1(-c w), as the square of exp(-c w/2), or,
    for both sides of 0 at once, as exp(c x) or exp(-c x); a sum of x and a constant in x or in |x|."""

    exponential: Exponential
    linear_in_x: bool


@dataclass(frozen=True)
class Arrangement:
    """An op tree for one cell, and why every sum in it is safe."""

    tree: Tree
    reasons: tuple[str, ...]


def cost(tree: Tree) -> tuple[int, int, int]:
    """Transcendental calls, then divisions, then operations; each distinct subexpression counts once.

    A select counts twice, since array code makes two passes of it.
    """
    ops = [node.op for node in nodes(tree) if node.args]
    return sum(op in TRANSCENDENTAL for op in ops), ops.count("div"), len(ops) + ops.count("select")


def arrangements(tower: Tower, value: Frac) -> list[Arrangement]:
    """The safe arrangements of a normal form; raises Unsafe with the reason where there is none."""
    found: dict[Tree, Arrangement] = {}
    refusals: list[str] = []
    for exponential, linear_in_x in product(_EXPONENTIALS, (True, False)):
        try:
            arrangement = _Arranger(tower, value, Style(exponential, linear_in_x)).arrangement()
            found.setdefault(arrangement.tree, arrangement)
        except Unsafe as refusal:
            refusals.append(str(refusal))
    if not found:
        raise Unsafe(refusals[0])
    return list(found.values())


Term = tuple[tuple[int, ...], int]


class _Arranger:
    """One arrangement in one style. The ring's t stands for t or, with expm1, for e once `_in_atoms` has run."""

    def __init__(self, tower: Tower, value: Frac, style: Style) -> None:
        assert isinstance(tower.cell, Cell)
        self.tower = tower
        self.cell = tower.cell
        self.value = value
        self.style = style
        self.reasons: dict[str, None] = {}
        self.x = var(tower.variable)
        self.w = Tree("abs", self.x)
        self.atoms: dict[int, Tree] = {0: self.w}
        self.expm1 = style.exponential == "expm1"
        self.squared = style.exponential == "square"
        self.one_sided = style.exponential in ("rising", "falling")
        if self.one_sided:
            self.value = self._one_sided_value()
        if style.exponential == "exp" and any(m[0] for m, _ in terms(value.num)) and _vanishes(value.num):
            # half a subnormal ulp of error in t is w/2 ulp of w*t (x*exp(x) at -740). With t = h*h both
            # factors are normal, and the product that leaves the range comes last.
            raise Unsafe("w*t: the error of a subnormal t is multiplied by w")

    def _one_sided_value(self) -> Frac:
        """The value in E = exp(c x) or exp(-c x), the same formula on both sides of 0; raises Unsafe.

        Where E = 1/t grows, it is capped at the largest float. There t < 2^-127, and so the value is within
        2^-127 of its limit, relatively, if it is (a + b t)/(c + d t) with each of a, b, c, d 0 or 1 and a, c not 0.
        """
        (top, bottom) = (dict(terms(poly)) for poly in (self.value.num, self.value.den))
        exponentials = self.value.generators()
        if len(exponentials) != 1 or not _is_exponential(generator(index := min(exponentials))):
            raise Unsafe("exp(x) for both signs of x is for fractions in it alone")
        if any(m[index] > 1 or c != 1 for poly in (top, bottom) for m, c in poly.items()):
            raise Unsafe("exp(x) for both signs of x may overflow in a power or a multiple")
        if (self.cell.sign > 0) != (self.style.exponential == "rising"):
            return self.value
        one, t = constant(1), generator(index)
        if not all(any(m[index] == 0 for m in poly) for poly in (top, bottom)):
            raise Unsafe("a value that vanishes or grows with exp(x) would stop where that is capped")
        self.reasons["t is capped at the largest float: there the value is within 2^-127 of its limit"] = None
        return Frac.of(*(sum((one if m[index] else t for m in poly), constant(0)) for poly in (top, bottom)))

    def arrangement(self) -> Arrangement:
        """The quotient of the products of factors, each factor a safe sum."""
        (top_content, top), (bottom_content, bottom) = factors(self.value.num), factors(self.value.den)
        scale = Fraction(top_content, bottom_content)
        numerator, denominator, last = list[Tree](), list[Tree](), list[Tree]()
        for factor, power in self._powers_expanded(top):
            tree, sign = self._factor(factor)
            scale *= sign**power
            numerator += [tree] * power
            if self.squared and _is_exponential(factor):
                last += [tree] * power
        for factor, power in self._powers_expanded(bottom):
            if _is_exponential(factor):  # 1/t is exp(+c w): t would be subnormal where 1/t is still finite
                growth = self._growth(used(factor).pop())
                numerator += [growth] * power
                last += [growth] * (power if self.squared else 0)
                continue
            tree, sign = self._factor(factor)
            scale *= sign**power
            denominator += [tree] * power
        return Arrangement(self._quotient(scale, numerator, denominator, last), tuple(self.reasons))

    def _powers_expanded(self, found: list[tuple[Poly, int]]) -> list[tuple[Poly, int]]:
        """(1 + t)^2 as 1 + t*(2 + t): a square doubles the relative error of 1 + t, which its expansion does not.

        At t = 2^-12 that is 1 ULP against 3.
        """
        if self.expm1:
            return found
        return [
            (factor**power, 1) if power > 1 and self._is_horner(terms(factor)) else (factor, power)
            for factor, power in found
        ]

    def _is_horner(self, in_atoms: list[Term]) -> bool:
        """Whether these are terms in one exponential alone, with a constant, of positive coefficients."""
        indices = {i for m, _ in in_atoms for i, power in enumerate(m) if power}
        return (
            len(indices) == 1
            and FIRST_EXPONENTIAL <= min(indices) < FIRST_ERROR
            and all(c > 0 for _, c in in_atoms)
            and not any(in_atoms[-1][0])
        )

    def _quotient(self, scale: Fraction, numerator: list[Tree], denominator: list[Tree], last: list[Tree]) -> Tree:
        if numerator.count(self.w) % 2:  # x carries its own sign, and the sign of zero
            numerator[numerator.index(self.w)] = self.x
            scale *= self.cell.sign
        # one order on every cell; t before sums, for x*t must not overflow where x is the largest float
        numerator.sort(key=lambda tree: (tree != self.x, tree.op in ("add", "sub"), show(tree)))
        size = abs(scale)
        if size != 1 and numerator and _power_of_two(size):
            numerator.insert(0, num(size))
        else:
            if size.numerator != 1 or not numerator:
                numerator.insert(0, num(size.numerator))
            if size.denominator != 1:
                denominator.insert(0, num(size.denominator))
        tree = reduce(_multiply, numerator)
        if denominator:
            tree = Tree("div", tree, reduce(_multiply, denominator))
        tree = reduce(_multiply, [tree, *last])
        return _negative(tree) if scale < 0 else tree

    def _factor(self, factor: Poly) -> tuple[Tree, int]:
        """A tree and a sign whose product is the factor; for t = h*h of a numerator, h."""
        if _is_exponential(factor) and not self.expm1:
            tree = self._atom(used(factor).pop())
            return (tree.args[0] if self.squared else tree), 1
        return self._sum(factor)

    # atoms

    def _atom(self, index: int) -> Tree:
        if index not in self.atoms:
            if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
                self.atoms[index] = self._exponential(index)
            elif index >= FIRST_LOGARITHM:
                self.atoms[index] = self._logarithm(index)
            else:
                raise Unsafe(f"{self.tower.names()[NAMES[index]]} is not derived yet")
        return self.atoms[index]

    def _exponential(self, index: int) -> Tree:
        exponential = next(e for e in self.tower.exponentials.values() if e.index == index)
        rate = 1 / exponential.denominator
        if exponential.argument != Frac.generator(0) or not _power_of_two(rate):
            shown = self.tower.show(exponential.argument * Frac.rational(rate))
            raise Unsafe(f"exp(-({shown})): the argument has to be rounded, and exp amplifies that")
        if self.one_sided:
            signed = rate if self.style.exponential == "rising" else -rate
            argument = (
                self.x if signed == 1 else _negative(self.x) if signed == -1 else Tree("mul", num(signed), self.x)
            )
            return Tree("exp", Tree("capped", argument))
        if self.squared:
            rate /= 2
        argument = Tree("neg", self.w) if rate == 1 else Tree("mul", num(-rate), self.w)
        if self.expm1:
            return Tree("expm1", argument)
        root = Tree("exp", argument)
        return Tree("mul", root, root) if self.squared else root

    def _growth(self, index: int) -> Tree:
        """exp(c w) where t = exp(-c w); its root where t is a square."""
        if self.expm1:
            raise Unsafe("1/t in the style that has only expm1")
        decay = self._atom(index)
        argument = (decay.args[0] if self.squared else decay).args[0]
        if argument.op == "neg":
            return Tree("exp", self.w)
        return Tree("exp", Tree("mul", num(-argument.args[0].number), self.w))

    def _logarithm(self, index: int) -> Tree:
        log = next(log for log in self.tower.logarithms.values() if log.index == index)
        size = log.argument if self.tower.signs.of(log.argument) != -1 else -log.argument
        if size == generator(0):
            return Tree("log", self.w)
        if size.is_constant():
            raise Unsafe(f"the constant log({size}): no constant is rounded yet")
        if self.tower.signs.of(size - constant(1)) == 1:
            tree = Tree("log1p", self._sum(size - constant(1))[0])
            self._because(tree.args[0], "positive, and log1p is accurate for every positive argument")
            return tree
        if self.tower.signs.of(size - constant(2)) == 1:
            return Tree("log", self._sum(size)[0])
        raise Unsafe(f"log({self._text(size)}) vanishes where its argument passes 1")

    # sums

    def _sum(self, poly: Poly) -> tuple[Tree, int]:
        """A tree and a sign whose product is the polynomial, safe for one of the three reasons."""
        if self.style.linear_in_x and _is_exact_sum(poly):
            return self._exact_sum(poly)
        in_atoms = self._in_atoms(poly)
        signs = {self._sign(*term) for term in in_atoms}
        orientation = -1 if signs == {-1} else 1
        tree = self._terms([(m, orientation * c) for m, c in in_atoms])
        if tree.op == "neg":
            tree, orientation = tree.args[0], -orientation
        if len(in_atoms) == 1:
            return tree, orientation
        if len(signs) == 1:
            self._because(tree, "all terms have one sign, nothing cancels")
        elif self.one_sided:
            raise Unsafe("exp(x) for both signs of x is for sums of one sign")
        elif _is_exact_sum(poly):
            self._because(tree, "both operands are exact, only the sum is rounded")
        else:
            bound = self._condition(poly, in_atoms)
            self._because(
                tree,
                f"the terms add up to at most {bound} times the sum, so errors grow {bound}-fold at most",
            )
        return tree, orientation

    def _exact_sum(self, poly: Poly) -> tuple[Tree, int]:
        """c + x or c - x for a polynomial that is affine in w."""
        coefficients = {m[0]: c for m, c in terms(poly)}
        orientation = 1 if coefficients[0] > 0 else -1
        slope = coefficients[1] * orientation * self.cell.sign
        tree = Tree("add" if slope > 0 else "sub", num(abs(coefficients[0])), self.x)
        self._because(tree, "both operands are exact, only the sum is rounded")
        return tree, orientation

    def _in_atoms(self, poly: Poly) -> list[Term]:
        """The terms over the atoms: in the style with expm1, t = 1 + e."""
        total = constant(0)
        for exponents, coefficient in terms(poly):
            term = constant(coefficient)
            for index, power in enumerate(exponents):
                if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
                    shift = constant(1 if self.expm1 else 0)
                    term *= (generator(index) + shift) ** power
                elif power:
                    term *= generator(index) ** power
            total += term
        return terms(total)

    def _sign(self, exponents: tuple[int, ...], coefficient: int) -> int:
        """The sign of a term on the cell; e = expm1(-c w) is negative."""
        sign = 1 if coefficient > 0 else -1
        for index, power in enumerate(exponents):
            if power:
                sign *= self._sign_of_atom(index) ** power
        return sign

    def _sign_of_atom(self, index: int) -> int:
        if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
            return -1 if self.expm1 else 1
        known = self.tower.signs.known.get(index)
        if known is None:
            raise Unsafe(f"{self.tower.names()[NAMES[index]]} changes sign for {self.cell.text(self.x.name)}")
        return known

    def _condition(self, poly: Poly, in_atoms: list[Term]) -> int:
        """The least K tried with sum|terms| <= K |sum| on the cell, proved by sign; raises Unsafe."""
        total = self.tower.signs.of(poly)
        sizes = constant(0)
        for exponents, coefficient in in_atoms:
            size = constant(abs(coefficient))
            for index, power in enumerate(exponents):
                if power:
                    size *= self._size_of_atom(index) ** power
            sizes += size
        if total is not None:
            for bound in CONDITIONS:
                if self.tower.signs.weak(constant(bound * total) * poly - sizes) == 1:
                    return bound
        where = self.cell.text(self.x.name)
        raise Unsafe(
            f"{self._text(poly)} has terms of both signs for {where}: it cancels, or is 0, somewhere there"
        )

    def _size_of_atom(self, index: int) -> Poly:
        """|atom| as a polynomial in the tower's own generators."""
        if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
            return constant(1) - generator(index) if self.expm1 else generator(index)
        return generator(index) * constant(self._sign_of_atom(index))

    def _terms(self, in_atoms: list[Term]) -> Tree:
        """The sum of the terms, positive coefficients first, low degrees first."""
        if not self.expm1 and self._is_horner(in_atoms) and len(in_atoms) > 1:
            return self._horner(in_atoms)
        ordered = sorted(in_atoms, key=lambda term: (term[1] < 0, sum(term[0]), [-m for m in term[0]]))
        if ordered[0][1] < 0:
            return Tree("neg", self._terms([(m, -c) for m, c in ordered]))
        tree = self._term(*ordered[0])
        for exponents, coefficient in ordered[1:]:
            tree = Tree("add" if coefficient > 0 else "sub", tree, self._term(exponents, abs(coefficient)))
        return tree

    def _horner(self, in_atoms: list[Term]) -> Tree:
        """c0 + t*(c1 + t*(c2 + ...)): the error of an inner sum shrinks with t."""
        index = next(i for i, power in enumerate(in_atoms[0][0]) if power)
        coefficients = {m[index]: c for m, c in in_atoms}
        tree = self._term((), coefficients[max(coefficients)])
        for power in reversed(range(max(coefficients))):
            tree = _multiply(self._atom(index), tree)
            if power in coefficients:
                tree = Tree("add", self._term((), coefficients[power]), tree)
        return tree

    def _term(self, exponents: tuple[int, ...], size: int) -> Tree:
        if size > EXACT_INTEGER:
            raise Unsafe(f"the coefficient {size} is not a float32 number")
        atoms = [self._atom(i) for i, power in enumerate(exponents) for _ in range(power)]
        return reduce(_multiply, [num(size), *atoms])

    # text

    def _because(self, tree: Tree, reason: str) -> None:
        self.reasons[f"{show(_with_names(tree))}: {reason}"] = None

    def _text(self, poly: Poly) -> str:
        return self.tower.show(Frac(poly, constant(1)))


def _with_names(tree: Tree) -> Tree:
    """The tree with its atoms by the names that reasons use: w = |x|, t = exp(-c w), e = expm1(-c w), l = a log."""
    if tree.op in _ATOM_NAMES:
        return var(_ATOM_NAMES[tree.op])
    return Tree(tree.op, *map(_with_names, tree.args), value=tree.value)


_ATOM_NAMES = {"abs": "w", "exp": "t", "expm1": "e", "log1p": "l", "log": "l"}


def _vanishes(poly: Poly) -> bool:
    """Whether every term has an exponential, so that the polynomial becomes subnormal as t does."""
    return all(any(m[FIRST_EXPONENTIAL:FIRST_ERROR]) for m, _ in terms(poly))


def _is_exponential(poly: Poly) -> bool:
    return any(poly == generator(i) for i in range(FIRST_EXPONENTIAL, FIRST_ERROR))


def _is_exact_sum(poly: Poly) -> bool:
    """c + w, c - w and their negatives, with c a float32 number."""
    found: Iterator[Term] = iter(terms(poly))
    return (
        used(poly) == {0}
        and poly.degrees()[0] == 1
        and len(terms(poly)) == 2
        and all(abs(c) == 1 if m[0] else abs(c) <= EXACT_INTEGER for m, c in found)
    )


def _negative(tree: Tree) -> Tree:
    return tree.args[0] if tree.op == "neg" else Tree("neg", tree)


def _multiply(a: Tree, b: Tree) -> Tree:
    return b if a == num(1) else a if b == num(1) else Tree("mul", a, b)


def _power_of_two(value: Fraction) -> bool:
    top, bottom = value.numerator, value.denominator
    return top & (top - 1) == 0 and bottom & (bottom - 1) == 0
