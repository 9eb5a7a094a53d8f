"""The proved sign of a polynomial in the generators, on a whole open cell.

What is known: w lies between the cell's ends, 0 < t < 1 for t = exp(-m/d) with m > 0, and of some logarithms
the sign. A polynomial has one sign if, after a substitution that maps the cell onto the positive orthant, all
its coefficients have; or, in one generator, if the range can be cut so that this holds on every part.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise
from typing import Any

from flint import Ordering, arb, ctx, fmpq, fmpq_mpoly_ctx, fmpq_poly

from symsig.normal.cell import Cell
from symsig.normal.fraction import (
    FIRST_RADICAL,
    NAMES,
    RADICALS,
    ROOT_PI,
    Frac,
    Poly,
    factors,
    key,
    terms,
    used,
)

_Q = fmpq_mpoly_ctx.get(NAMES, Ordering.lex)
_CONSTANTS = {ROOT_PI, *(FIRST_RADICAL + k for k in range(len(RADICALS)))}
MAX_EXPANDED = 40  # the degree up to which 1 + w + ... is raised to it
MAX_HALVINGS = 100  # of a range, in looking for cuts: far deeper than what is decided asks for
_TAYLOR_ORDERS = (0, 1, 2, 3, 4)


class Signs:
    """What is known of the generators' signs, and the signs of polynomials that follow from it."""

    def __init__(self, cell: Cell | None) -> None:
        self.cell = cell
        self.known = dict.fromkeys((ROOT_PI, *(FIRST_RADICAL + k for k in range(len(RADICALS)))), 1)
        self.ranges: dict[
            int, tuple[Fraction | None, Fraction | None]
        ] = {}  # parameter or error function -> open interval
        self.rates: dict[int, Fraction] = {}  # index of t = exp(-w/d) -> d
        self.below_one: set[int] = set()
        self._cache: dict[str, int | None] = {}
        if cell is not None:
            self.known[0] = 1

    def learn(self, index: int, sign: int | None) -> None:
        """A generator's sign, where it has one."""
        if sign:
            self.known[index] = sign

    def learn_range(self, index: int, lo: Fraction | None, hi: Fraction | None) -> None:
        """lo < generator < hi; None stands for infinity."""
        if lo is not None or hi is not None:
            self.ranges[index] = (lo, hi)

    def learn_error(self, index: int, sign: int | None) -> None:
        """f = erf(argument) lies between -1 and 1, and has the sign of its argument."""
        self.learn(index, sign)
        self.learn_range(index, Fraction(0 if sign == 1 else -1), Fraction(0 if sign == -1 else 1))

    def learn_exponential(self, index: int, sign: int | None, argument: Frac, denominator: Fraction) -> None:
        """t = exp(-argument/denominator) > 0, and < 1 where the argument is positive."""
        self.known[index] = 1
        if sign == 1:
            self.below_one.add(index)
            if argument == Frac.generator(0):
                self.rates[index] = denominator

    def of(self, poly: Poly) -> int | None:
        """+1, -1 or 0 if that is the sign on the whole cell; None if it is not known."""
        if poly.is_zero():
            return 0
        signs = {1 if c > 0 else -1 for c in poly.coeffs()}
        if len(signs) == 1 and all(self.known.get(index) == 1 for index in used(poly)):
            return signs.pop()  # without factors: those of 1 + t**851 take a second
        content, found = factors(poly)
        sign = 1 if content > 0 else -1
        for factor, multiplicity in found:
            part = self._irreducible(factor)
            if part is None:
                return None
            sign *= part**multiplicity
        return sign

    def weak(self, poly: Poly) -> int | None:
        """+1 for >= 0, -1 for <= 0 on the whole cell; factors of even multiplicity may vanish."""
        if poly.is_zero():
            return 1
        content, found = factors(poly)
        sign = 1 if content > 0 else -1
        for factor, multiplicity in found:
            if multiplicity % 2:
                part = self._irreducible(factor)
                if part is None:
                    return None
                sign *= part
        return sign

    def _irreducible(self, poly: Poly) -> int | None:
        name = key(poly)
        if name not in self._cache:
            self._cache[name] = self._decide(poly)
        return self._cache[name]

    def _decide(self, poly: Poly) -> int | None:
        present = used(poly)
        if present <= _CONSTANTS:
            return _by_enclosure(poly)
        if len(present) == 1:
            (index,) = present
            low, high = self._range(index)
            if low is not None:
                return self._by_roots(poly, index, low, high)
        if any(index not in self.known and index not in self.ranges for index in present):
            return None
        steep = any(poly.degrees()[index] > MAX_EXPANDED for index in self.below_one)
        for order in _TAYLOR_ORDERS[:1] if steep else _TAYLOR_ORDERS:
            sign = self._by_coefficients(poly, order)
            if sign is not None:
                return sign
        return None

    def _range(self, index: int) -> tuple[Fraction | None, Fraction | None]:
        """What is known of where the generator's values lie."""
        if index == 0 and self.cell:
            return self.cell.near, self.cell.far
        if index in self.below_one:
            return Fraction(0), Fraction(1)
        return self.ranges.get(index) or (Fraction(0) if self.known.get(index) == 1 else None, None)

    def _by_coefficients(self, poly: Poly, order: int) -> int | None:
        """All coefficients of one sign, in variables that run over (0, oo).

        Order 0 uses t > 0 only. From order 1 on, 1/t = exp(w/d) = 1 + w/d + ... + (w/d)^(order-1)/(order-1)! + z
        with z > 0; for another t below one, 1/t = 1 + z.
        """
        images = {index: self._image(index, order) for index in used(poly)}
        degrees = [int(d) for d in poly.degrees()]
        powers = {
            (index, power): top**power * bottom ** (degrees[index] - power)
            for index, (top, bottom) in images.items()
            for power in range(degrees[index] + 1)
        }
        total = _Q.constant(0)
        for exponents, coefficient in terms(poly):
            term = _Q.constant(coefficient)
            for index in images:
                term *= powers[index, exponents[index]]
            total += term
        signs = {1 if c > 0 else -1 for c in total.coeffs()}
        if len(signs) != 1:
            return None
        sign = signs.pop()
        self._shown(poly, sign, order=order)
        return sign

    def _image(self, index: int, order: int) -> tuple[Any, Any]:
        """A fraction top/bottom that runs over the generator's values as variables run over (0, oo)."""
        u, one = _Q.gen(index), _Q.constant(1)
        near, far = (self.cell.near, self.cell.far) if self.cell else (Fraction(0), None)
        if index == 0:
            return _onto_interval(u, near, far)
        if index in self.ranges:
            return _onto_interval(u, *self.ranges[index])
        if not (order and index in self.below_one):
            return (-u if self.known.get(index) == -1 else u), one
        inverse = u + one
        if index in self.rates and far is None:
            w, power = _Q.gen(0) + _rational(near), one
            for k in range(1, order):
                power = power * w * _rational(1 / (self.rates[index] * k))
                inverse = inverse + power
        return one, inverse

    def _by_roots(self, poly: Poly, index: int, low: Fraction, high: Fraction | None) -> int | None:
        """For an irreducible polynomial in one generator: the sign if it has no root in the generator's range."""
        coefficients = [0] * (int(poly.degrees()[index]) + 1)
        for m, c in terms(poly):
            coefficients[m[index]] = c
        if index in self.below_one and (sign := _common_sign(coefficients)):  # of t > 0, whether or not t < 1
            self._shown(poly, sign, order=0)
            return sign
        univariate = fmpq_poly(coefficients)
        cuts = _cuts(univariate, low, high, MAX_HALVINGS)
        if cuts is None:
            return None
        sign = 1 if univariate(_between(low, high)) > 0 else -1
        if cuts:
            self._shown(poly, sign, cuts=[str(Fraction(int(cut.p), int(cut.q))) for cut in cuts])
        else:
            self._shown(poly, sign, order=int(index in self.below_one))
        return sign

    def _shown(self, poly: Poly, sign: int, **why: Any) -> None:
        """Told of every sign that was shown, and by what; for those who keep a record."""


def _common_sign(numbers: Iterable[Any]) -> int:
    """The sign of all numbers that are not 0, if they have one; else 0."""
    signs = {number > 0 for number in numbers if number != 0}
    return 0 if len(signs) != 1 else 1 if signs.pop() else -1


def _between(low: Fraction, high: Fraction | None) -> fmpq:
    """A number between two."""
    middle = 2 * low + 1 if high is None else (low + high) / 2
    return fmpq(middle.numerator, middle.denominator)


def _cuts(univariate: fmpq_poly, low: Fraction, high: Fraction | None, halvings: int) -> list[fmpq] | None:
    """Points that split (low, high) so that each part's map from (0, oo) leaves coefficients of one sign.

    Without multiple roots, such points exist where there is no root inside (Vincent 1836). One change of sign
    among the coefficients is one root (Descartes), and then, or after too many halvings, the answer is None.
    """
    start = fmpq(low.numerator, low.denominator)
    if high is None:
        mapped = univariate(fmpq_poly([start, 1])).coeffs()
    else:  # first onto (0, 1), and from there by u = 1 + 1/z
        width = fmpq(high.numerator, high.denominator) - start
        inside = univariate(fmpq_poly([start, width])).coeffs()
        mapped = fmpq_poly(inside[::-1])(fmpq_poly([1, 1])).coeffs()
    signs = [c > 0 for c in mapped if c != 0]
    changes = sum(a != b for a, b in pairwise(signs))
    if changes == 0:
        return []
    middle = _between(low, high)
    if changes == 1 or not halvings or univariate(middle) == 0:
        return None
    at = Fraction(int(middle.p), int(middle.q))
    left = _cuts(univariate, low, at, halvings - 1)
    right = None if left is None else _cuts(univariate, at, high, halvings - 1)
    return None if left is None or right is None else [*left, middle, *right]


def _by_enclosure(poly: Poly) -> int | None:
    """The sign of a polynomial in sqrt(pi) and square roots, by ball arithmetic."""
    saved = ctx.prec
    ctx.prec = 256
    try:
        values = {ROOT_PI: arb.const_sqrt_pi()}
        values |= {FIRST_RADICAL + k: arb(prime).sqrt() for k, prime in enumerate(RADICALS)}
        total = arb(0)
        for exponents, coefficient in terms(poly):
            term = arb(coefficient)
            for index, power in enumerate(exponents):
                if power:
                    term *= values[index] ** power
            total += term
    finally:
        ctx.prec = saved
    return 1 if total > 0 else -1 if total < 0 else None


def _onto_interval(u: Any, lo: Fraction | None, hi: Fraction | None) -> tuple[Any, Any]:
    """A fraction top/bottom that runs over (lo, hi) as u runs over (0, oo)."""
    one = _Q.constant(1)
    if lo is None:
        assert hi is not None  # a parameter without any bound has no range
        return _rational(hi) - u, one
    if hi is None:
        return _rational(lo) + u, one
    return _rational(lo) + _rational(hi) * u, one + u


def _rational(value: Fraction) -> Any:
    return _Q.constant(fmpq(value.numerator, value.denominator))
