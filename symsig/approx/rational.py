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


def denominator(recipe: Recipe, powers: Sequence[int], bits: int) -> tuple[Dyadic, ...]:
    """The coefficients of q = 1 + sum(c x^k for the powers), floats of so many bits; p has those of the recipe."""
    with mpmath.workprec(SCALE):
        f, weight = functions(recipe)
        points = chebyshev(*interval(recipe), POINTS * (len(recipe.powers) + len(powers)))
        return tuple(_float(c, bits) for c in _fitted(f, weight, points, recipe.powers, powers))


def over(recipe: Recipe, powers: Sequence[int], coefficients: Sequence[Dyadic]) -> Recipe:
    """The recipe of p: weight (p/q - f) = weight/q (p - f q)."""
    floats = (sympy.Integer(m) * sympy.Integer(2) ** e for m, e in coefficients)
    q = sum((c * recipe.x**k for k, c in zip(powers, floats, strict=True)), sympy.S.One)
    return replace(recipe, f=recipe.f * q, weight=recipe.weight / q)


def _fitted(
    f: Callable[[Real], Real],
    weight: Callable[[Real], Real],
    points: Sequence[Real],
    powers: Sequence[int],
    powers_below: Sequence[int],
) -> list[Real]:
    """The coefficients of q."""
    found: list[Real] = []
    for _ in range(ROUNDS):
        rows, target = [], []
        for x in points:
            scale = weight(x) / (1 + sum(c * x**k for k, c in zip(powers_below, found, strict=False)))
            value = scale * f(x)
            rows.append([scale * x**k for k in powers] + [-value * x**k for k in powers_below])
            target.append(value)
        found = list(mpmath.lu_solve(mpmath.matrix(rows), mpmath.matrix(target)))[len(powers) :]
    return found


def _float(value: Real, bits: int) -> Dyadic:
    """The nearest float."""
    sign, mantissa, exponent, _ = mpmath.mpf(value, prec=bits)._mpf_
    return (-int(mantissa) if sign else int(mantissa)), int(exponent)
