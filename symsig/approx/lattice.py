"""Coefficients that are floats: not each the nearest to the minimax one, but together as good as there are, nearly.

Rounding each by itself loses 4 to 10 bits at degree 12. The values at some points of the polynomials with float
coefficients are a lattice; what is next to the function is looked for in a basis reduced by LLL (N. Brisebarre and
S. Chevillard, 2007), by the nearest plane (L. Babai, 1986), and then among its neighbours for the largest error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from typing import Any

import mpmath
import numpy as np
import numpy.typing as npt
from flint import fmpz_mat

Real = Any

POINTS = 6
"""Points of the lattice for each coefficient."""

DENSE = 4
"""As many times more at which neighbours are compared."""

SCALE = 320
"""Values are integers in units of 2^-this."""

GAIN = 2.0**-10
"""The share of the largest error that a move has to take off."""

Dyadic = tuple[int, int]
"""mantissa * 2^exponent."""


def float_coefficients(
    f: Callable[[Real], Real],
    interval: tuple[Real, Real],
    powers: Sequence[int],
    near: Sequence[Real],
    precisions: Sequence[int],
    weight: Callable[[Real], Real] = lambda x: mpmath.mpf(1),
) -> tuple[Dyadic, ...]:
    """Coefficients of the powers with so many bits each, for which the weighted error is nearly the least.

    `near` are those of the minimax polynomial; each keeps its exponent if it can. At mpmath's precision, which must
    be SCALE bits or more.
    """
    low, high = map(mpmath.mpf, interval)
    units = [int(mpmath.floor(mpmath.log(abs(c), 2))) - p + 1 for c, p in zip(near, precisions, strict=True)]
    while True:
        mantissas = _mantissas(f, (low, high), powers, units, weight)
        long = [_is_long(m, p) for m, p in zip(mantissas, precisions, strict=True)]
        if not any(long):
            return tuple(zip(mantissas, units, strict=True))
        units = [unit + grown for unit, grown in zip(units, long, strict=True)]


def _is_long(mantissa: int, precision: int) -> bool:
    """Whether a mantissa has more bits than a float: a high coefficient may move beyond the next power of two."""
    return mantissa != 0 and (mantissa // (mantissa & -mantissa)).bit_length() > precision


def _mantissas(
    f: Callable[[Real], Real],
    interval: tuple[Real, Real],
    powers: Sequence[int],
    units: Sequence[int],
    weight: Callable[[Real], Real],
) -> list[int]:
    """The coefficients in their units."""
    low, high = interval
    points = chebyshev(low, high, POINTS * len(powers))
    rows = [
        [_scaled(weight(x) * x**k, SCALE + unit) for x in points] for k, unit in zip(powers, units, strict=True)
    ]
    target = [_scaled(weight(x) * f(x), SCALE) for x in points]
    reduced, transform = fmpz_mat(rows).lll(transform=True)
    basis = [[int(v) for v in row] for row in reduced.tolist()]
    moves = [[int(v) for v in row] for row in transform.tolist()]
    found = _nearest_plane(basis, moves, target)
    dense = chebyshev(low, high, DENSE * len(points))
    wide = [[_scaled(weight(x) * x**k, SCALE + unit) for x in dense] for k, unit in zip(powers, units, strict=True)]
    goal = [_scaled(weight(x) * f(x), SCALE) for x in dense]
    return _improved(found, moves, np.array(wide, dtype=object), np.array(goal, dtype=object))


def chebyshev(low: Real, high: Real, count: int) -> list[Real]:
    """Chebyshev's points, at which a polynomial that is small is small everywhere; the ends too."""
    return [(low + high) / 2 - (high - low) / 2 * mpmath.cos(mpmath.pi * i / (count - 1)) for i in range(count)]


def _scaled(value: Real, exponent: int) -> int:
    return int(mpmath.nint(mpmath.ldexp(value, exponent)))


def _nearest_plane(
    basis: Sequence[Sequence[int]], moves: Sequence[Sequence[int]], target: Sequence[int]
) -> list[int]:
    """The combination of the rows next to the target, plane by plane; in terms of what the moves combine."""
    orthogonal: list[list[Real]] = []
    for row in basis:
        rest = [mpmath.mpf(v) for v in row]
        for other in orthogonal:
            share = mpmath.fdot(row, other) / mpmath.fdot(other, other)
            rest = [a - share * b for a, b in zip(rest, other, strict=True)]
        orthogonal.append(rest)
    left, found = list(target), [0] * len(moves[0])
    for row, flat, move in reversed(list(zip(basis, orthogonal, moves, strict=True))):
        times = int(mpmath.nint(mpmath.fdot(left, flat) / mpmath.fdot(flat, flat)))
        left = [a - times * b for a, b in zip(left, row, strict=True)]
        found = [a + times * b for a, b in zip(found, move, strict=True)]
    return found


def _improved(
    mantissas: list[int], moves: Sequence[Sequence[int]], wide: npt.NDArray[Any], goal: npt.NDArray[Any]
) -> list[int]:
    """Moves by one or two vectors of the reduced basis while the largest error gets smaller.

    The nearest plane is about the sum of squares; what counts is the largest.
    """
    steps = [tuple(move) for move in moves] + [tuple(-m for m in move) for move in moves]
    steps += [tuple(a + b for a, b in zip(*pair, strict=True)) for pair in combinations(steps, 2)]
    steps = [step for step in dict.fromkeys(steps) if any(step)]
    change = np.array([(np.array(step, dtype=object) @ wide).astype(np.float64) for step in steps])
    error = (np.array(mantissas, dtype=object) @ wide - goal).astype(np.float64)
    while True:
        sizes = np.abs(error + change).max(axis=1)
        best = int(np.argmin(sizes))
        if not sizes[best] < np.abs(error).max() * (1 - GAIN):
            return mantissas
        mantissas = [a + b for a, b in zip(mantissas, steps[best], strict=True)]
        error = error + change[best]
