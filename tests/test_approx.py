"""Polynomials with float coefficients: as good as real ones nearly, with a bound that holds."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import mpmath
import pytest
import sympy
from flint import arb, ctx

from symsig.approx import Recipe, best, computed, denominator, over, proved, supremum
from symsig.approx.remez import minimax
from symsig.approx.supnorm import BITS, TERMS, _Bound, all_terms
from symsig.reference.enclosure import compiled_arb

x = sympy.Symbol("x", real=True)
HALF_LN2 = Fraction(6243314768165359, 2**54)

EXP = Recipe("exp", x, sympy.exp(x), sympy.exp(-x), -HALF_LN2, HALF_LN2, tuple(range(13)), (53,) * 13)
ONE_AND_X = ((0, Fraction(1)), (1, Fraction(1)))
RECIPES = [
    replace(EXP, name="exp of degree 6 in float32", powers=tuple(range(7)), precisions=(24,) * 7),
    replace(EXP, name="exp with 1 + x", powers=tuple(range(2, 12)), precisions=(53,) * 10, given=ONE_AND_X),
    Recipe(
        "log1p next to 0", x, sympy.log(1 + x), 1 / x, Fraction(0), Fraction(1, 64), tuple(range(2, 10)), (53,) * 8,
        ((1, Fraction(1)),),
    ),
    Recipe(
        "atanh, odd", x, sympy.log((1 + x) / (1 - x)), 1 / x, Fraction(0), Fraction(1, 8), (3, 5, 7, 9), (53,) * 4,
        ((1, Fraction(2)),),
    ),
    Recipe("erfc", x, sympy.erfc(x), sympy.exp(x * x), Fraction(1), Fraction(3, 2), tuple(range(11)), (53,) * 11),
]  # fmt: skip


def values(recipe: Recipe, polynomial: list[tuple[int, Fraction]], count: int = 400) -> list[float]:
    """weight (p - f) at points of the interval, by Arb."""
    expr = sum((sympy.Rational(c.numerator, c.denominator) * x**k for k, c in polynomial), sympy.S.Zero)
    found = []
    with ctx.workprec(400):
        line = compiled_arb(recipe.weight * (expr - recipe.f), (x,), 400)
        for i in range(1, count):
            at = recipe.low + (recipe.high - recipe.low) * i / count
            found.append(abs(float(line(arb(at.numerator) / at.denominator))))
    return found


def test_exp_of_degree_twelve_loses_nearly_nothing() -> None:
    """Rounded one by one the coefficients have 2^-58.6; the minimax polynomial has 2^-64.41."""
    core = computed(EXP)
    assert math.log2(core.bound) < -63.75
    with mpmath.workprec(400):
        real = best(EXP)
        assert -64.42 < mpmath.log(real.error, 2) < -64.41
        units = [2 ** (52 - math.floor(math.log2(abs(c)))) for c in real.coefficients]
        rounded = [
            (int(mpmath.nint(c * u)), -int(math.log2(u))) for c, u in zip(real.coefficients, units, strict=True)
        ]
    assert -59 < math.log2(proved(EXP, rounded).bound) < -58


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_the_bound_holds_and_is_sharp(recipe: Recipe) -> None:
    core = computed(recipe)
    assert core.coefficients == computed(recipe).coefficients
    for (mantissa, _), precision in zip(core.coefficients, recipe.precisions, strict=True):
        assert mantissa == 0 or (abs(mantissa) // (mantissa & -mantissa)).bit_length() <= precision
    seen = max(values(recipe, core.polynomial))
    assert seen <= core.bound <= Fraction(seen) * Fraction(11, 10)
    with mpmath.workprec(400):
        real = float(best(recipe).error)
    assert real * (1 - 1e-5) <= core.bound


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_one_unit_in_a_coefficient_is_seen(recipe: Recipe) -> None:
    """The bound of anything else is a bound of that."""
    core = computed(recipe)
    (mantissa, exponent), *rest = core.coefficients
    other = proved(recipe, ((mantissa + 2**10, exponent), *rest))
    assert other.bound != core.bound
    seen = max(values(recipe, other.polynomial))
    assert seen <= other.bound <= Fraction(seen) * Fraction(11, 10)


@pytest.mark.parametrize(
    ("f", "degree", "error"),
    [
        (lambda v: abs(v), 2, mpmath.mpf(1) / 8),
        (lambda v: v**4, 3, mpmath.mpf(1) / 8),  # Chebyshev's polynomial: 2^(1 - n)
        (lambda v: v**7, 6, mpmath.mpf(1) / 64),
    ],
)
def test_errors_that_are_known(f: Callable[[Any], Any], degree: int, error: Any) -> None:
    with mpmath.workprec(200):
        found = minimax(f, (mpmath.mpf(-1), mpmath.mpf(1)), range(degree + 1))
        assert abs(found.error - error) < error * mpmath.mpf("1e-5")


def test_a_pole_of_the_weight_that_nothing_cancels_is_refused() -> None:
    with pytest.raises(ArithmeticError, match="does not vanish at 0"):
        supremum(sympy.exp(x), x, [(0, Fraction(1)), (1, Fraction(1, 2))], (Fraction(0), Fraction(1)), 1 / x**2)


def test_series_of_constants_have_all_terms() -> None:
    """Of log(2)*exp(x) all behind the tenth term was 0, for series are as long as asked for when they are made."""
    with ctx.workprec(BITS), all_terms():
        bound = _Bound(sympy.log(2) * sympy.exp(x), x, [(0, Fraction(1))], sympy.S.One)
        *_, last = bound._taylor(arb(0))
        assert (last * math.factorial(TERMS)).overlaps(arb(2).log()) and last.rad() < 1e-60


def test_both_ends_are_proved() -> None:
    """x^2 - 0 on [0, 1] is at most 1, and |x - 1/2| at most 1/2."""
    for polynomial, size in (([(2, Fraction(1))], 1), ([(1, Fraction(1)), (0, Fraction(-1, 2))], Fraction(1, 2))):
        found = supremum(sympy.S.Zero * x, x, polynomial, (Fraction(0), Fraction(1)))
        assert found.lower <= size <= found.upper <= found.lower * Fraction(65, 64)


QUOTIENTS = [
    (sympy.exp(x * x) * sympy.erfc(x), 1 + x, Fraction(10), 3, 4, 2.0**-20),
    (sympy.exp(-x), sympy.S.One, Fraction(6), 3, 4, 2.0**-17),
]


@pytest.mark.parametrize(("f", "weight", "high", "above", "below", "error"), QUOTIENTS)
def test_a_quotient_is_next_to_its_function(
    f: sympy.Expr, weight: sympy.Expr, high: Fraction, above: int, below: int, error: float
) -> None:
    """And is much nearer than the polynomial with as many coefficients; the bound holds for the quotient."""
    plain = Recipe("quotient", x, f, weight, Fraction(0), high, tuple(range(above + 1)), (53,) * (above + 1))
    powers = range(1, below + 1)
    divisor = denominator(plain, powers, 53)
    assert len(divisor) == below and all(abs(m).bit_length() <= 53 for m, _ in divisor)
    core = computed(over(plain, powers, divisor))
    q = 1 + sum(sympy.Integer(m) * sympy.Rational(2) ** e * x**k for k, (m, e) in zip(powers, divisor, strict=True))
    seen = max(values(replace(plain, weight=weight / q, f=f * q), core.polynomial))
    assert seen <= core.bound <= Fraction(seen) * Fraction(11, 10) and core.bound < error
    with mpmath.workprec(400):
        assert float(core.bound) < best(replace(plain, powers=tuple(range(above + below + 1)))).error / 2


def test_of_a_quotient_the_denominator_is_found_again() -> None:
    f = (3 + 2 * x) / (1 + x / 2 + x * x / 3)
    recipe = Recipe("quotient", x, f, sympy.S.One, Fraction(0), Fraction(4), (0, 1), (53, 53))
    third = (2**54 // 3, -54)
    assert denominator(recipe, (1, 2), 53) == ((1, -1), third)
