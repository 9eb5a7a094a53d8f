"""The proved sign of a polynomial in the generators, on a whole open cell.

What is known: w lies between the cell's ends, 0 < t < 1 for t = exp(-m/d) with m > 0, and of some logarithms
the sign. A polynomial has one sign if, after a substitution that maps the cell onto the positive orthant, all
its coefficients have; or, in one generator, if a Sturm count finds no root.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from flint import Ordering, arb, ctx, fmpq, fmpq_mpoly_ctx

from symsig.normal.cell import Cell
from symsig.normal.fraction import (
    FIRST_ERROR,
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
_TAYLOR_ORDERS = (0, 1, 2, 3, 4)


class Signs:
    """What is known of the generators' signs, and the signs of polynomials that follow from it."""

    def __init__(self, cell: Cell | None) -> None:
        self.cell = cell
        self.known = dict.fromkeys((ROOT_PI, *(FIRST_RADICAL + k for k in range(len(RADICALS)))), 1)
        self.ranges: dict[int, tuple[Fraction | None, Fraction | None]] = {}  # parameter -> open interval
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
        """lo < parameter < hi; None stands for infinity."""
        if lo is not None or hi is not None:
            self.ranges[index] = (lo, hi)

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
        signs = {1 if c > 0 else -1 for _, c in terms(poly)}
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
            if index == 0 or index in self.below_one:
                return self._by_roots(poly, index)
        if any(index not in self.known and index not in self.ranges for index in present):
            return None
        steep = any(poly.degrees()[index] > MAX_EXPANDED for index in self.below_one)
        for order in _TAYLOR_ORDERS[:1] if steep else _TAYLOR_ORDERS:
            sign = self._by_coefficients(poly, order)
            if sign is not None:
                return sign
        return None

    def _by_coefficients(self, poly: Poly, order: int) -> int | None:
        """All coefficients of one sign, in variables that run over (0, oo).

        Order 0 uses t > 0 only. From order 1 on, 1/t = exp(w/d) = 1 + w/d + ... + (w/d)^(order-1)/(order-1)! + z
        with z > 0; for another t below one, 1/t = 1 + z.
        """
        degrees = [int(d) for d in poly.degrees()]
        gens = [_Q.gen(i) for i in range(len(NAMES))]
        near, far = (self.cell.near, self.cell.far) if self.cell else (Fraction(0), None)
        w, w_below = gens[0], _Q.constant(1)
        if far is not None:
            w, w_below = _rational(near) + _rational(far) * gens[0], _Q.constant(1) + gens[0]
        elif near:
            w = w + _rational(near)
        tops, bottoms = list(gens), [_Q.constant(1)] * len(gens)
        tops[0], bottoms[0] = w, w_below
        for index in range(1, len(gens)):
            if index >= FIRST_ERROR and self.known.get(index) == -1:
                tops[index] = -gens[index]
            if index in self.ranges:
                tops[index], bottoms[index] = _onto_interval(gens[index], *self.ranges[index])
            if order and index in self.below_one and degrees[index]:
                inverse = gens[index] + _Q.constant(1)
                if index in self.rates and far is None:
                    power = _Q.constant(1)
                    for k in range(1, order):
                        power = power * w * _rational(1 / (self.rates[index] * k))
                        inverse = inverse + power
                tops[index], bottoms[index] = _Q.constant(1), inverse
        total = _Q.constant(0)
        for exponents, coefficient in terms(poly):
            term = _Q.constant(coefficient)
            for index, power in enumerate(exponents):
                if degrees[index]:
                    term *= tops[index] ** power * bottoms[index] ** (degrees[index] - power)
            total += term
        signs = {1 if c > 0 else -1 for c in total.coeffs()}
        return signs.pop() if len(signs) == 1 else None

    def _by_roots(self, poly: Poly, index: int) -> int | None:
        """A Sturm count for a polynomial in one generator (Sturm 1829), by SymPy's real-root counting."""
        from sympy import Poly as UnivariatePoly
        from sympy import Rational, Symbol, oo

        u = Symbol("u")
        coefficients = {(m[index],): c for m, c in terms(poly)}
        univariate: Any = UnivariatePoly.from_dict(coefficients, u)
        low, high = Fraction(0), Fraction(1) if index else None
        if index == 0 and self.cell:
            low, high = self.cell.near, self.cell.far
        inside = Rational(low.numerator, low.denominator)
        top = oo if high is None else Rational(high.numerator, high.denominator)
        roots = univariate.count_roots(inside, top)
        roots -= univariate.eval(inside) == 0
        roots -= high is not None and univariate.eval(top) == 0
        if roots:
            return None
        middle = low + 1 if high is None else (low + high) / 2
        return 1 if univariate.eval(Rational(middle.numerator, middle.denominator)) > 0 else -1


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
        assert hi is not None
        return _rational(hi) - u, one
    if hi is None:
        return _rational(lo) + u, one
    return _rational(lo) + _rational(hi) * u, one + u


def _rational(value: Fraction) -> Any:
    return _Q.constant(fmpq(value.numerator, value.denominator))
