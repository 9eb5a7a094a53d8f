"""A core: a function on an interval as a polynomial with float coefficients, and the proved bound of its error.

The recipe (function, interval, powers, precisions, weight) is data, and so is the result; `computed` makes one from
the other, the same bits every time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy
from flint import arb, ctx

from symsig.approx.lattice import SCALE, Dyadic, float_coefficients
from symsig.approx.remez import Minimax, minimax
from symsig.approx.supnorm import finite_at_zero, supremum
from symsig.reference.enclosure import compiled_arb

NEXT_TO_ZERO = Fraction(1, 2**100)
"""Where the exchange begins if the weight is infinite at 0; that the bound holds up to 0 is proved all the same."""


@dataclass(frozen=True)
class Recipe:
    """p(x) = sum(given) + sum(c x**k for the powers), next to f(x) on [low, high] by weight (p - f).

    f and the weight are SymPy expressions in `x`. Each c has as many bits as `precisions` says; `given` are terms
    (power, coefficient) that are not looked for.
    """

    name: str
    x: sympy.Symbol
    f: sympy.Expr
    weight: sympy.Expr
    low: Fraction
    high: Fraction
    powers: tuple[int, ...]
    precisions: tuple[int, ...]
    given: tuple[tuple[int, Fraction], ...] = ()


@dataclass(frozen=True)
class Core:
    """What a recipe leads to: a coefficient mantissa * 2^exponent for each power, and a bound that is proved."""

    recipe: Recipe
    coefficients: tuple[Dyadic, ...]
    bound: Fraction

    @property
    def polynomial(self) -> list[tuple[int, Fraction]]:
        """(power, coefficient), the given terms first."""
        found = (Fraction(m) * Fraction(2) ** e for m, e in self.coefficients)
        return [*self.recipe.given, *zip(self.recipe.powers, found, strict=True)]


def best(recipe: Recipe) -> Minimax:
    """The minimax polynomial of a recipe, with real coefficients; at mpmath's precision."""
    f, weight = functions(recipe)
    return minimax(f, interval(recipe), recipe.powers, weight)


def computed(recipe: Recipe) -> Core:
    """The core of a recipe. ArithmeticError where there is none: an exchange that does not end, a pole."""
    with mpmath.workprec(SCALE + 32):
        f, weight = functions(recipe)
        near = best(recipe).coefficients
        found = float_coefficients(f, interval(recipe), recipe.powers, near, recipe.precisions, weight)
    return proved(recipe, found)


def proved(recipe: Recipe, coefficients: Sequence[Dyadic]) -> Core:
    """The core with these coefficients, whose error is bounded anew."""
    core = Core(recipe, tuple(coefficients), Fraction(0))
    interval = (recipe.low, recipe.high)
    bound = supremum(recipe.f, recipe.x, core.polynomial, interval, recipe.weight).upper
    return Core(recipe, core.coefficients, bound)


def functions(recipe: Recipe) -> tuple[Callable[[Any], Any], Callable[[Any], Any]]:
    """f without the given terms, and the weight, on mpmath's numbers."""
    given = sum((sympy.Rational(c.numerator, c.denominator) * recipe.x**k for k, c in recipe.given), sympy.S.Zero)
    return _on_mpf(recipe.f - given, recipe.x), _on_mpf(recipe.weight, recipe.x)


def _on_mpf(expr: sympy.Expr, x: sympy.Symbol) -> Callable[[Any], Any]:
    """An expression as a function of mpf's: Arb's enclosure at as many bits, of which the middle is taken."""
    bits = mpmath.mp.prec
    line = compiled_arb(expr, (x,), bits)

    def value(at: Any) -> Any:
        sign, mantissa, exponent, _ = mpmath.mpf(at)._mpf_
        with ctx.workprec(bits):
            found, power = line(arb((-int(mantissa) if sign else int(mantissa), exponent))).mid().man_exp()
        return mpmath.ldexp(mpmath.mpf(int(found)), int(power))

    return value


def interval(recipe: Recipe) -> tuple[Any, Any]:
    """In mpmath, and without 0 where the weight is infinite."""
    low = recipe.low if finite_at_zero(recipe.weight, recipe.x) else max(recipe.low, NEXT_TO_ZERO)
    return tuple(mpmath.mpf(v.numerator) / v.denominator for v in (low, recipe.high))
