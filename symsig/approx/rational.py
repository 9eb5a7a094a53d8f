"""The denominator q of a quotient p/q that is next to a function: once it is given, the numerator is a polynomial.

The sum of squares of (p - f q)/(the last q) is made least at Chebyshev's points, a few times over (C. Sanathanan
and J. Koerner, 1963). That is nearly the minimax quotient, and p is looked for again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import mpmath
import sympy

from symsig.approx.core import Recipe, functions, interval
from symsig.approx.lattice import SCALE, Dyadic, chebyshev

Real = Any

POINTS = 4
"""Points for each unknown."""

ROUNDS = 4


def denominator(recipe: Recipe, degree: int, bits: int) -> tuple[Dyadic, ...]:
    """The coefficients of 1, x, x^2, ... in q: 1, and floats of so many bits; p has the powers of the recipe."""
    with mpmath.workprec(SCALE):
        f, weight = functions(recipe)
        points = chebyshev(*interval(recipe), POINTS * (len(recipe.powers) + degree))
        q = _fitted(f, weight, points, recipe.powers, degree)
        return ((1, 0), *(_float(c, bits) for c in q))


def over(recipe: Recipe, below: Sequence[Dyadic]) -> Recipe:
    """The recipe of p: weight (p/q - f) = weight/q (p - f q)."""
    terms = (sympy.Integer(m) * sympy.Integer(2) ** e * recipe.x**k for k, (m, e) in enumerate(below))
    q = sum(terms, sympy.S.Zero)
    return replace(recipe, f=recipe.f * q, weight=recipe.weight / q)


def _fitted(
    f: Callable[[Real], Real],
    weight: Callable[[Real], Real],
    points: Sequence[Real],
    powers: Sequence[int],
    degree: int,
) -> list[Real]:
    """The coefficients of x, x^2, ... in q."""
    found: list[Real] = []
    for _ in range(ROUNDS):
        rows, target = [], []
        for x in points:
            scale = weight(x) / (1 + sum(c * x**k for k, c in enumerate(found, 1)))
            value = scale * f(x)
            rows.append([scale * x**k for k in powers] + [-value * x**k for k in range(1, degree + 1)])
            target.append(value)
        found = list(mpmath.lu_solve(mpmath.matrix(rows), mpmath.matrix(target)))[len(powers) :]
    return found


def _float(value: Real, bits: int) -> Dyadic:
    """The nearest float."""
    sign, mantissa, exponent, _ = mpmath.mpf(value, prec=bits)._mpf_
    return (-int(mantissa) if sign else int(mantissa)), int(exponent)
