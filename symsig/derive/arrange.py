"""A normal form on one cell -> op trees in which no sum loses relative accuracy, with the reasons.

Three kinds of sums are safe everywhere:
  one sign             all terms have one sign, so relative errors do not grow;
  exact operands       the terms are the input itself and a constant, so there is one rounding, the sum's own;
  bounded condition    sum|terms| <= K |sum| with a proved small K, so relative errors grow at most K-fold.
A factor such as 1 - t, which cancels where t is near 1, is none of them; in e = expm1(-c w) = t - 1 it is -e.
Where no safe arrangement exists there are conditional ones, with sums that cancel somewhere: `regions` finds out
where, and what is to be used there instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from itertools import product
from typing import Literal

import numpy as np

from symsig.derive.atoms import (
    Unsafe,
    error_function,
    exponential,
    is_power_of_two,
    linear_rate,
    scaled,
    wide_argument,
)
from symsig.derive.constants import CONSTANTS, EXACT_INTEGER, PARAMETER_INDICES, is_constant, real_constant
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
from symsig.program.expand import LIFT, double_word, expanded, hi, ideal, readable
from symsig.program.interpret import evaluate

Exponential = Literal["exp", "square", "expm1", "rising", "falling", "scaled"]
_SAFE: tuple[Exponential, ...] = ("exp", "square", "expm1", "rising", "falling")
_CONDITIONAL: tuple[Exponential, ...] = ("exp", "square", "expm1")
_CAREFUL: tuple[Exponential, ...] = ("exp", "scaled", "expm1")
TRANSCENDENTAL = frozenset({"exp", "expm1", "log", "log1p", "log_quotient", "erfc", "lifted"})
CONDITIONS = (2, 3, 4)  # the K that are tried; 3 is what 2 + e needs


@dataclass(frozen=True)
class Style:
    """How atoms are written: t = exp(-c w) as itself, as 1 + expm1(-c w), as the square of exp(-c w/2), as
    2^-64 exp(64 log(2) - c w), or, for both sides of 0 at once, as exp(c x) or exp(-c x); a sum of x and a constant
    in x or in |x|.

    A conditional arrangement may have sums that cancel; such a sum starts with its two exact terms or with the
    positive ones, and a logarithm near 1 is log1p of the difference or not. A careful one carries the quotient in
    double-word arithmetic, but for a factor x and those that may be subnormal, and rounds it once.
    """

    exponential: Exponential
    linear_in_x: bool
    conditional: bool = False
    exact_first: bool = False
    log1p: bool = True
    careful: bool = False


@dataclass(frozen=True)
class Arrangement:
    """An op tree for one cell, and why its sums are safe; of those that cancel somewhere it says nothing.

    A `spare` one is for where the others fail: t = h*h has the error of h twice; with 2 and more it stands behind
    those as well. A `bounded` one does not come to the limit at infinity.
    """

    tree: Tree
    reasons: tuple[str, ...]
    spare: int = 0
    bounded: bool = False

    @property
    def last(self) -> int:
        """How far back it stands in the row of those that may be used."""
        return 8 if self.bounded else self.spare


def cost(tree: Tree) -> tuple[int, int, int]:
    """Transcendental calls, then divisions, then operations; each distinct subexpression counts once.

    A select counts twice, since array code makes two passes of it; a polynomial as often as it has coefficients.
    """
    found = [node for node in nodes(tree) if node.args]
    ops = [node.op for node in found]
    polynomials = sum(2 * len(node.args) for node in found if node.op == "horner")
    wide = 12 * ops.count("wide")  # a double-word argument is a dozen operations or more
    double = sum(10 for op in ops if op in ("dadd", "dsub", "dmul", "ddiv"))
    work = len(ops) + ops.count("select") + polynomials + wide + double
    return sum(op in TRANSCENDENTAL for op in ops), ops.count("div") + 2 * ops.count("ddiv"), work


def arrangements(tower: Tower, value: Frac) -> list[Arrangement]:
    """The safe arrangements of a normal form; raises Unsafe with the reason where there is none."""
    styles = (Style(exponential, linear) for exponential, linear in product(_SAFE, (True, False)))
    return _arranged(tower, value, styles)


def conditional(tower: Tower, value: Frac, *, careful: bool = False) -> list[Arrangement]:
    """All arrangements, those with sums that cancel somewhere included; raises Unsafe where there is none."""
    both, one = (True, False), (True,)
    exponentials, firsts = (_CAREFUL, one) if careful else (_CONDITIONAL, both)
    choices = product(exponentials, both, firsts, both if tower.logarithms else one)
    styles = [
        Style(exponential, linear, True, first, log1p, careful) for exponential, linear, first, log1p in choices
    ]
    return _arranged(tower, value, styles)


def _arranged(tower: Tower, value: Frac, styles: Iterable[Style]) -> list[Arrangement]:
    found: dict[Tree, Arrangement] = {}
    refusals: list[str] = []
    for style in styles:
        try:
            forms = [_Arranger(tower, value, style).arrangement()]
            if style.conditional:
                forms += _joined(tower, value, style)
            for form in forms:
                found.setdefault(form.tree, form)
        except Unsafe as refusal:
            refusals.append(str(refusal))
    if not found:
        raise Unsafe(refusals[0])
    return list(found.values())


def _joined(tower: Tower, value: Frac, style: Style) -> list[Arrangement]:
    """A sum of logarithms as one: log(p) - log(q) as log(p/q), log1p((p - q)/q), and minus those of q/p.

    log(x) - log(1 - x) cancels at 1/2; log1p((2*x - 1)/(1 - x)) does not, nor does log_quotient(x, 1 - x).
    """
    logs = {log.index: log.argument for log in tower.logarithms.values()}
    if not value.den.is_constant() or not used(value.num) <= set(logs) or value.num.is_constant():
        return []
    top = bottom = constant(1)
    for exponents, coefficient in terms(value.num):
        if sum(exponents) != 1:
            return []
        argument = logs[exponents.index(1)]
        argument = argument if tower.signs.of(argument) != -1 else -argument
        if coefficient > 0:
            top *= argument**coefficient
        else:
            bottom *= argument**-coefficient
    scale = Fraction(1, int(value.den.leading_coefficient()))
    found = []
    for sign, a, b in ((1, top, bottom), (-1, bottom, top)):
        for op, numerator in (("log", a), ("log1p", a - b)):
            inner = _Arranger(tower, Frac.of(numerator, b), style).arrangement()
            tree = Tree(op, inner.tree)
            tree = tree if scale == 1 else _multiply(num(scale), tree)
            found.append(Arrangement(_negative(tree) if sign < 0 else tree, inner.reasons))
    if scale == 1 and not top.is_constant() and not bottom.is_constant():
        parts = [_Arranger(tower, Frac.of(part, constant(1)), style).arrangement() for part in (top, bottom)]
        why = "log(p/q) from p - q and p + q: nothing is lost where the quotient is near 1"
        reasons = tuple(dict.fromkeys([*(reason for part in parts for reason in part.reasons), why]))
        found.append(Arrangement(Tree("log_quotient", *(part.tree for part in parts)), reasons))
    return found


ONE = Frac.rational(1)

Term = tuple[tuple[int, ...], Poly]
"""Exponents of the atoms, and the coefficient: constants, or a polynomial in the parameters such as 1 - y."""


class _Arranger:
    """One arrangement in one style. The ring's t stands for t or, with expm1, for e once `_in_atoms` has run; its
    f, an error function, for 1 - f, the complementary one."""

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
        self.atoms |= {1 + i: var(name) for i, name in enumerate(tower.parameters)}
        self.expm1 = style.exponential == "expm1"
        self.squared = style.exponential == "square"
        self.scaled = style.exponential == "scaled"
        self.spread = ONE
        self.one_sided = style.exponential in ("rising", "falling")
        if self.one_sided:
            self.value = self._one_sided_value()
        late = style.exponential in ("exp", "square") and not style.conditional
        if late and any(m[0] for m, _ in terms(value.num)) and vanishes(value.num):
            # half a subnormal ulp of error in t is w/2 ulp of w*t (x*exp(x) at -740). With t = h*h both
            # factors are normal, and the product that leaves the range comes last; only there is it better.
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
        if self.value.is_zero:
            return Arrangement(num(0), ())
        (top_content, top), (bottom_content, bottom) = factors(self.value.num), factors(self.value.den)
        scale = Frac.rational(Fraction(top_content, bottom_content))
        for factor, power in top:
            scale *= Frac.whole(factor**power) if is_constant(factor) else Frac.rational(1)
        for factor, power in bottom:
            scale /= Frac.whole(factor**power) if is_constant(factor) else Frac.rational(1)
        numerator, denominator, last = list[Tree](), list[Tree](), list[Tree]()
        factors_above = self._powers_expanded(top)
        sums = [factor for factor, power in factors_above if power == 1 and len(terms(factor)) > 1]
        for factor, power in factors_above:
            if sums == [factor] and (scale.value is None or self._halves_growth(scale.value, factor)):
                # (sqrt(pi) + sqrt(2)*w*t)/sqrt(pi) as 1 + sqrt(2)/sqrt(pi)*w*t: its limit is 1 and not nearly so
                for index in used(factor) - CONSTANTS - PARAMETER_INDICES - {0}:
                    self._atom(index)  # not spread into what is inside of a logarithm
                self.spread, scale = (scale, Frac.rational(1)) if self.tower.sign(scale) == 1 else (-scale, -ONE)
            tree, sign = self._factor(factor)
            self.spread = ONE
            scale *= Frac.rational(sign**power)
            numerator += [tree] * power
            if _is_exponential(factor):
                last += [tree if self.squared else num(Fraction(1, 2**LIFT))] * (
                    power if self.squared or self.scaled else 0
                )
        for factor, power in self._powers_expanded(bottom):
            if _is_exponential(factor):  # 1/t is exp(+c w): t would be subnormal where 1/t is still finite
                growth = self._growth(used(factor).pop())
                numerator += [growth] * power
                last += [growth] * (power if self.squared else 0)
                continue
            tree, sign = self._factor(factor)
            scale *= Frac.rational(sign**power)
            denominator += [tree] * power
        tree = self._quotient(scale, numerator, denominator, last)
        return Arrangement(tree, tuple(self.reasons), spare=int(self.squared or self.scaled))

    def _halves_growth(self, scale: Fraction, factor: Poly) -> bool:
        """Whether (2*w + l)/2 is w + l/2, which does not overflow."""
        grows = any(m[0] and not any(m[1:FIRST_LOGARITHM]) for m, _ in terms(factor))
        return grows and self.cell.far is None and 0 < scale < 1 and is_power_of_two(scale)

    def _powers_expanded(self, found: Iterable[tuple[Poly, int]]) -> list[tuple[Poly, int]]:
        """(1 + t)^2 as 1 + t*(2 + t): a square doubles the relative error of 1 + t, which its expansion does not.

        At t = 2^-12 that is 1 ULP against 3.
        """
        varying = [(factor, power) for factor, power in found if not is_constant(factor)]
        if self.expm1:
            return varying
        return [
            (factor**power, 1) if power > 1 and self._is_horner(self._whole(factor)) else (factor, power)
            for factor, power in varying
        ]

    @staticmethod
    def _whole(poly: Poly) -> list[Term]:
        return [(m, constant(c)) for m, c in terms(poly)]

    def _is_horner(self, in_atoms: list[Term]) -> bool:
        """Whether these are terms in one exponential alone, with a constant, of positive coefficients."""
        indices = {i for m, _ in in_atoms for i, power in enumerate(m) if power}
        return (
            len(indices) == 1
            and FIRST_EXPONENTIAL <= min(indices) < FIRST_ERROR
            and all(c.is_constant() and int(c.leading_coefficient()) > 0 for _, c in in_atoms)
            and not any(in_atoms[-1][0])
        )

    def _quotient(self, scale: Frac, numerator: list[Tree], denominator: list[Tree], last: list[Tree]) -> Tree:
        sign = self.tower.sign(scale)
        assert sign
        size = scale if sign > 0 else -scale
        if numerator.count(self.w) % 2:  # x carries its own sign, and the sign of zero
            numerator[numerator.index(self.w)] = self.x
            sign *= self.cell.sign
        again_above = [self.w] * max(numerator.count(self.w) - (self.x not in numerator), 0)
        for _ in again_above:  # w*w*q overflows in the last product, if at all
            numerator.remove(self.w)
        # one order on every cell; t before sums, for x*t must not overflow where x is the largest float
        numerator.sort(key=lambda tree: (tree != self.x, tree.op in ("add", "sub"), show(tree)))
        rational = size.value
        if rational is None or max(rational.numerator, rational.denominator) > EXACT_INTEGER:
            numerator.insert(0, real_constant(size))
        elif rational != 1 and numerator and is_power_of_two(rational):
            numerator.insert(0, num(rational))
        else:
            if rational.numerator != 1 or not numerator:
                numerator.insert(0, num(rational.numerator))
            if rational.denominator != 1:
                denominator.insert(0, num(rational.denominator))
        again = self._taken_again(denominator)
        if (
            len(numerator) == 2
            and numerator[1] in (self.x, self.w)
            and not denominator
            and _is_just_above_one(size)
        ):
            # c*x as x + (c - 1)*x: an error of 0.6 ULP, and no overflow where c*x is a number still
            tree = Tree("add", numerator[1], Tree("mul", real_constant(size - ONE), numerator[1]))
        elif self.style.careful:
            tree = self._carefully(numerator, denominator)
        else:
            tree = reduce(_multiply, numerator)
            if denominator:
                tree = Tree("div", tree, reduce(_multiply, denominator))
        for divisor in again:
            tree = Tree("div", tree, divisor)
        tree = reduce(_multiply, [tree, *again_above, *last])
        return _negative(tree) if sign < 0 else tree

    def _taken_again(self, denominator: list[Tree]) -> list[Tree]:
        """Takes the second of two equal divisors out, and any more, where their product is subnormal or overflows
        though the quotient does not: 1/w/w at w = 2^-530, and 1/(1 + w)/(1 + w) at 2^530."""
        again = []
        for divisor in dict.fromkeys(denominator):
            while denominator.count(divisor) > 1 and self._is_extreme(divisor):
                denominator.remove(divisor)
                again.append(divisor)
        return sorted(again, key=lambda tree: tree == self.w)  # w last: what overflows then is the result

    def _is_extreme(self, tree: Tree) -> bool:
        """Whether a tree is tiny or huge at an end of the cell, or nearly there."""
        far = 2.0**200 if self.cell.far is None else float(self.cell.far)
        ends = np.array([self.cell.sign * max(float(self.cell.near), 2.0**-200), self.cell.sign * far])
        values = {self.x.name: ends, **{name: np.ones(2) for name in self.tower.parameters}}
        sizes = np.abs(evaluate(expanded(tree), values, "float64"))
        return not bool(np.all((sizes > 2.0**-100) & (sizes < 2.0**100)))

    def _carefully(self, numerator: list[Tree], denominator: list[Tree]) -> Tree:
        """The quotient in double-word arithmetic, rounded once, times the factors of the numerator in x alone."""
        outside = [tree for tree in numerator if tree in (self.x, self.w)]
        inside = [tree for tree in numerator if tree not in (self.x, self.w)] or [num(1)]
        tree = reduce(_multiply, inside)
        if denominator:
            tree = Tree("div", tree, reduce(_multiply, denominator))
        carried = double_word(tree)
        if carried == tree:
            return reduce(_multiply, [*outside, tree])
        self.reasons[
            "what is not a function of one argument is carried in double-word arithmetic, rounded once"
        ] = None
        return reduce(_multiply, [*outside, Tree("double", carried)])

    def _factor(self, factor: Poly) -> tuple[Tree, int]:
        """A tree and a sign whose product is the factor; for t = h*h of a numerator, h."""
        if _is_exponential(factor) and not self.expm1:
            tree = self._atom(used(factor).pop())
            return (tree.args[0] if self.squared else tree.args[1] if self.scaled else tree), 1
        return self._sum(factor)

    # atoms

    def _atom(self, index: int) -> Tree:
        if index not in self.atoms:
            if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
                self.atoms[index] = self._exponential(index)
            elif index >= FIRST_LOGARITHM:
                self.atoms[index] = self._logarithm(index)
            elif index >= FIRST_ERROR:
                self.atoms[index] = self._complement(index)
            else:
                raise Unsafe(f"{NAMES[index]} is not derived yet")
        return self.atoms[index]

    def _exponential(self, index: int) -> Tree:
        found = exponential(self.tower, index)
        inverse = 1 / found.denominator
        rate = linear_rate(found.argument, inverse)
        if rate is None or self.scaled or not (is_power_of_two(rate) or self.expm1):
            return self._of_wide(found.argument, inverse)
        if self.one_sided:
            argument = scaled(rate, self.x)
            return Tree("exp", Tree("capped", argument if self.style.exponential == "rising" else _minus(argument)))
        if self.squared:
            rate /= 2
        if self.expm1:
            return Tree("expm1", self._rounded_argument(rate))
        root = Tree("exp", _minus(scaled(rate, self.w)))
        return Tree("mul", root, root) if self.squared else root

    def _rounded_argument(self, rate: Fraction) -> Tree:
        """-rate*w: for a negative argument expm1 does not amplify its error."""
        if is_power_of_two(rate):
            return _minus(scaled(rate, self.w))
        if max(rate.numerator, rate.denominator) > EXACT_INTEGER:
            raise Unsafe(f"the rate {rate} is not a quotient of float32 numbers")
        top = self.w if rate.numerator == 1 else Tree("mul", num(rate.numerator), self.w)
        return Tree("neg", top if rate.denominator == 1 else Tree("div", top, num(rate.denominator)))

    def _of_wide(self, argument: Frac, rate: Fraction) -> Tree:
        if self.expm1 or self.one_sided:
            raise Unsafe("an argument in double-word arithmetic is for exp alone")
        wide = wide_argument(self.tower, argument, rate / 2 if self.squared else rate, self.w)
        if self.scaled:
            lifted = Tree("lifted", _minus(wide.args[0]), wide.args[1])
            self.reasons[
                f"{show(readable(lifted))}, its argument in double-word arithmetic, is a normal number; that it is "
                f"2^{LIFT} times too large, the last product makes up for"
            ] = None
            return Tree("mul", num(Fraction(1, 2**LIFT)), lifted)
        root = Tree("exp", Tree("wide", _minus(wide.args[0]), wide.args[1]))
        self.reasons[
            f"the argument {show(ideal_text(wide.args[0]))} is carried in double-word arithmetic: exp would "
            "amplify its rounding"
        ] = None
        return Tree("mul", root, root) if self.squared else root

    def _complement(self, index: int) -> Tree:
        found = error_function(self.tower, index)
        if self.tower.sign(found.argument) != 1:
            raise Unsafe(f"erf({self.tower.show(found.argument)}), whose argument changes sign")
        wide = wide_argument(self.tower, found.argument, Fraction(1), self.w, dead=28)
        self.reasons[
            f"the argument {show(ideal_text(wide.args[0]))} of erfc is carried in double-word arithmetic"
        ] = None
        return Tree("erfc", wide)

    def _growth(self, index: int) -> Tree:
        """exp(c w) where t = exp(-c w); its root where t is a square."""
        if self.scaled:
            raise Unsafe("1/t in a style that has no exp(-c w)")
        decay = self._atom(index)
        if self.expm1:
            return Tree("exp", _minus(decay.args[0]))
        argument = (decay.args[0] if self.squared else decay).args[0]
        if argument.op == "wide":
            raise Unsafe("1/t for an argument in double-word arithmetic")
        if argument.op == "capped":
            return Tree("exp", Tree("capped", _minus(argument.args[0])))
        return Tree("exp", _minus(argument))

    def _logarithm(self, index: int) -> Tree:
        log = next(log for log in self.tower.logarithms.values() if log.index == index)
        size = log.argument if self.tower.signs.of(log.argument) != -1 else -log.argument
        if size == generator(0):
            return Tree("log", self.w)
        if size.is_constant():
            return hi(f"log({size})")
        if self.tower.signs.of(size - constant(1)) == 1:
            tree = Tree("log1p", self._sum(size - constant(1))[0])
            self._because(tree.args[0], "positive, and log1p is accurate for every positive argument")
            return tree
        if self.tower.signs.of(size - constant(2)) == 1:
            return Tree("log", self._sum(size)[0])
        if self.style.conditional:
            inner, sign = self._sum(size - constant(1) if self.style.log1p else size)
            return Tree("log1p" if self.style.log1p else "log", inner if sign > 0 else _negative(inner))
        raise Unsafe(f"log({self._text(size)}) vanishes where its argument passes 1")

    # sums

    def _sum(self, poly: Poly) -> tuple[Tree, int]:
        """A tree and a sign whose product is the polynomial, safe for one of the three reasons."""
        if self.style.linear_in_x and _is_exact_sum(poly):
            return self._exact_sum(poly)
        in_atoms = self._in_atoms(poly)
        if len(in_atoms) == 1:
            tree = self._terms(in_atoms)
            return (tree.args[0], -1) if tree.op == "neg" else (tree, 1)
        signs = {self._sign(*term) for term in in_atoms}
        orientation = -1 if signs == {-1} else 1
        tree = self._terms([(m, c * constant(orientation)) for m, c in in_atoms])
        if tree.op == "neg":
            tree, orientation = tree.args[0], -orientation
        if len(signs) == 1:
            self._because(tree, "all terms have one sign, nothing cancels")
        elif self.one_sided:
            raise Unsafe("exp(x) for both signs of x is for sums of one sign")
        elif _is_exact_sum(poly):
            self._because(tree, "both operands are exact, only the sum is rounded")
        else:
            self._bounded(poly, in_atoms, tree)
        return tree, orientation

    def _bounded(self, poly: Poly, in_atoms: list[Term], tree: Tree) -> None:
        try:
            bound = self._condition(poly, in_atoms)
        except Unsafe:
            if not self.style.conditional:
                raise
            return
        self._because(
            tree, f"the terms add up to at most {bound} times the sum, so errors grow {bound}-fold at most"
        )

    def _exact_sum(self, poly: Poly) -> tuple[Tree, int]:
        """c + x or c - x for a polynomial that is affine in w."""
        coefficients = {m[0]: c for m, c in terms(poly)}
        orientation = 1 if coefficients[0] > 0 else -1
        slope = coefficients[1] * orientation * self.cell.sign
        tree = Tree("add" if slope > 0 else "sub", num(abs(coefficients[0])), self.x)
        self._because(tree, "both operands are exact, only the sum is rounded")
        return tree, orientation

    def _in_atoms(self, poly: Poly) -> list[Term]:
        """The terms over the atoms, grouped by them: t = 1 + e in the style with expm1, f = 1 - (1 - f)."""
        shift = constant(1 if self.expm1 else 0)
        total = constant(0)
        for exponents, coefficient in terms(poly):
            term = constant(coefficient)
            for index, power in _powers(exponents):
                if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
                    term *= (generator(index) + shift) ** power
                elif FIRST_ERROR <= index < FIRST_LOGARITHM:
                    term *= (constant(1) - generator(index)) ** power
                else:
                    term *= generator(index) ** power
            total += term
        grouped: dict[tuple[int, ...], Poly] = {}
        for exponents, coefficient in terms(total):
            atoms = list(exponents)
            part = constant(coefficient)
            for index, power in _powers(exponents):
                if index in CONSTANTS or index in PARAMETER_INDICES:
                    part *= generator(index) ** power
                    atoms[index] = 0
            key = tuple(atoms)
            grouped[key] = grouped.get(key, constant(0)) + part
        return [_parameters_as_atoms(m, c) for m, c in grouped.items()]

    def _sign(self, exponents: tuple[int, ...], coefficient: Poly) -> int:
        """The sign of a term on the cell; e = expm1(-c w) is negative."""
        sign = self.tower.signs.of(coefficient)
        if not sign:
            if self.style.conditional:
                return 0
            raise Unsafe(f"{self._text(coefficient)} changes sign for {self.cell.text(self.x.name)}")
        for index, power in enumerate(exponents):
            if power:
                sign *= self._sign_of_atom(index) ** power
        return sign

    def _sign_of_atom(self, index: int) -> int:
        if FIRST_EXPONENTIAL <= index < FIRST_ERROR:
            return -1 if self.expm1 else 1
        if FIRST_ERROR <= index < FIRST_LOGARITHM:
            return 1
        known = self.tower.signs.of(generator(index))
        if not known:
            if self.style.conditional:
                return 0
            raise Unsafe(f"{self.tower.names()[NAMES[index]]} changes sign for {self.cell.text(self.x.name)}")
        return known

    def _condition(self, poly: Poly, in_atoms: list[Term]) -> int:
        """The least K tried with sum|terms| <= K |sum| on the cell, proved by sign; raises Unsafe."""
        total = self.tower.signs.of(poly)
        sizes = constant(0)
        for exponents, coefficient in in_atoms:
            sign = self.tower.signs.of(coefficient)
            size = coefficient * constant(sign or 0)
            for index, power in enumerate(exponents):
                if power:
                    size *= self._size_of_atom(index) ** power
            sizes += size
        if total is not None and all(self.tower.signs.of(c) for _, c in in_atoms):
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
        if FIRST_ERROR <= index < FIRST_LOGARITHM:
            return constant(1) - generator(index)
        return generator(index) * constant(self._sign_of_atom(index))

    def _terms(self, in_atoms: list[Term]) -> Tree:
        """The sum of the terms, positive coefficients first, low degrees first."""
        if not self.expm1 and self._is_horner(in_atoms) and len(in_atoms) > 1:
            return self._horner([(m, int(c.leading_coefficient())) for m, c in in_atoms])
        signed = [(m, c if self._leads(c) else -c, self._leads(c)) for m, c in in_atoms]
        ordered = sorted(signed, key=self._order)
        if not ordered[0][2]:
            return Tree("neg", self._terms([(m, -c) for m, c in in_atoms]))
        tree = self._term(*ordered[0][:2])
        for exponents, coefficient, positive in ordered[1:]:
            tree = Tree("add" if positive else "sub", tree, self._term(exponents, coefficient))
        return tree

    def _leads(self, coefficient: Poly) -> bool:
        """Whether a coefficient is written with a plus sign."""
        return (self.tower.signs.of(coefficient) or int(coefficient.coeffs()[-1])) > 0

    def _order(self, term: tuple[tuple[int, ...], Poly, bool]) -> tuple[object, ...]:
        exponents, coefficient, positive = term
        exact_first = self.style.exact_first and not self.style.careful
        exact = coefficient.is_constant() and (sum(exponents) == 0 or (sum(exponents) == 1 and exponents[0] == 1))
        late = exact_first and not exact
        if exact_first and exact:  # c - w or w - c: the larger need not come first
            return (late, not positive)
        return (late, not positive, sum(exponents), [-m for m in exponents])

    def _horner(self, in_atoms: list[tuple[tuple[int, ...], int]]) -> Tree:
        """c0 + t*(c1 + t*(c2 + ...)): the error of an inner sum shrinks with t."""
        index = next(i for i, power in enumerate(in_atoms[0][0]) if power)
        coefficients = {m[index]: c for m, c in in_atoms}
        tree = self._term((), constant(coefficients[max(coefficients)]))
        for power in reversed(range(max(coefficients))):
            tree = _multiply(self._atom(index), tree)
            if power in coefficients:
                tree = Tree("add", self._term((), constant(coefficients[power])), tree)
        return tree

    def _term(self, exponents: tuple[int, ...], size: Poly) -> Tree:
        atoms = [self._atom(i) for i, power in enumerate(exponents) for _ in range(power)]
        return reduce(_multiply, [self._coefficient(size), *atoms])

    def _coefficient(self, size: Poly) -> Tree:
        """A number, a constant that is rounded, or a sum in the parameters such as 1 - y."""
        if is_constant(size):
            return real_constant(Frac.whole(size) * self.spread)
        if _is_exact_pair(size):
            ordered = sorted(terms(size), key=lambda term: (term[1] < 0, sum(term[0])))
            parts = [
                num(abs(c)) if not any(m) else self._atom(next(i for i, p in enumerate(m) if p)) for m, c in ordered
            ]
            tree = Tree("add" if ordered[1][1] > 0 else "sub", *parts)
            self._because(tree, "both operands are exact, only the sum is rounded")
            return tree
        raise Unsafe(f"{self._text(size)}: a sum in the parameters that has to be rounded")

    # text

    def _because(self, tree: Tree, reason: str) -> None:
        self.reasons[f"{show(with_names(tree))}: {reason}"] = None

    def _text(self, poly: Poly) -> str:
        return self.tower.show(Frac.whole(poly))


def ideal_text(tree: Tree) -> Tree:
    """The argument as a reader knows it, w for |x| and constants by their formula."""
    return with_names(ideal(tree))


def _powers(exponents: tuple[int, ...]) -> list[tuple[int, int]]:
    """(index, power) of the generators that occur in a term."""
    return [(index, power) for index, power in enumerate(exponents) if power]


def _parameters_as_atoms(exponents: tuple[int, ...], coefficient: Poly) -> Term:
    """y*w with the atom y, where the coefficient is a single term; (1 - y)*w stays."""
    if len(terms(coefficient)) > 1 or not used(coefficient) & PARAMETER_INDICES:
        return exponents, coefficient
    ((powers, number),) = terms(coefficient)
    rest = constant(number)
    for index in CONSTANTS:
        if powers[index]:
            rest *= generator(index) ** powers[index]
    return tuple(powers[i] if i in PARAMETER_INDICES else p for i, p in enumerate(exponents)), rest


def _is_exact_pair(poly: Poly) -> bool:
    """c + y, c - y, y - z: two terms that are exact as they stand."""
    found = terms(poly)
    return len(found) == 2 and all(
        sum(m) <= 1 and (abs(c) == 1 if any(m) else abs(c) <= EXACT_INTEGER) for m, c in found
    )


def with_names(tree: Tree) -> Tree:
    """The tree with its atoms by the names that reasons use: w = |x|, t = exp(-c w), e = expm1(-c w), l = a log."""
    if tree.op in _ATOM_NAMES:
        return var(_ATOM_NAMES[tree.op])
    return Tree(tree.op, *map(with_names, tree.args), value=tree.value)


_ATOM_NAMES = {"abs": "w", "exp": "t", "expm1": "e", "log1p": "l", "log": "l", "erfc": "g", "lifted": "t"}


def vanishes(poly: Poly) -> bool:
    """Whether every term has an exponential, so that the polynomial becomes subnormal as t does."""
    return all(any(m[FIRST_EXPONENTIAL:FIRST_ERROR]) for m, _ in terms(poly))


def _is_exponential(poly: Poly) -> bool:
    return any(poly == generator(i) for i in range(FIRST_EXPONENTIAL, FIRST_ERROR))


def _is_exact_sum(poly: Poly) -> bool:
    """c + w, c - w and their negatives, with c a float32 number."""
    found: Iterator[tuple[tuple[int, ...], int]] = iter(terms(poly))
    return (
        used(poly) == {0}
        and poly.degrees()[0] == 1
        and len(terms(poly)) == 2
        and all(abs(c) == 1 if m[0] else abs(c) <= EXACT_INTEGER for m, c in found)
    )


def _is_just_above_one(size: Frac) -> bool:
    """Whether it is a rational between 1 and 3/2 that has to be rounded."""
    value = size.value
    return value is not None and 1 < value < Fraction(3, 2) and real_constant(size).op != "num"


def _minus(tree: Tree) -> Tree:
    """-a, for an argument of an exponential: -w, -c*w, x."""
    if tree.op == "neg":
        return tree.args[0]
    if tree.op == "mul" and tree.args[0].op == "num":
        return Tree("mul", num(-tree.args[0].number), tree.args[1])
    return Tree("neg", tree)


def _negative(tree: Tree) -> Tree:
    if tree.op == "sub":  # 0 - 0 is +0 from either side
        return Tree("sub", *tree.args[::-1])
    if tree.op == "div" and tree.args[0].op == "sub":
        return Tree("div", _negative(tree.args[0]), tree.args[1])
    return tree.args[0] if tree.op == "neg" else Tree("neg", tree)


def _multiply(a: Tree, b: Tree) -> Tree:
    return b if a == num(1) else a if b == num(1) else Tree("mul", a, b)
