"""The minimax polynomial: of all with the given powers, the one that strays least from a function on an interval.

E. Remez's exchange (1934), in mpmath: on a reference of as many points as there are unknowns the error is made
equal in size and alternating in sign; the points move to where it is largest, until it is no larger anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import mpmath

Real = Any
"""An mpf: mpmath has no types."""

GRID = 24
"""Points between two neighbours of the reference at which the error is looked at."""

LEVEL = 1e-6
"""By so much may the largest error exceed the levelled one."""

ROUNDS = 60

ASIDE = 1 / 64


@dataclass(frozen=True)
class Minimax:
    """sum(coefficients[i] * x**powers[i]), and the largest weighted error of it that was seen."""

    powers: tuple[int, ...]
    coefficients: tuple[Real, ...]
    error: Real

    def __call__(self, x: Real) -> Real:
        return sum(c * x**k for k, c in zip(self.powers, self.coefficients, strict=True))


def minimax(
    f: Callable[[Real], Real],
    interval: tuple[Real, Real],
    powers: Sequence[int],
    weight: Callable[[Real], Real] = lambda x: mpmath.mpf(1),
) -> Minimax:
    """The polynomial p of these powers with the least max |weight (p - f)| on the interval; at mpmath's precision.

    The powers have to be such that no polynomial of them has as many zeros in the interval as they are, at 0 apart:
    all up to some degree, or odd or even ones on one side of 0. ArithmeticError if the exchange does not come to
    rest.
    """
    low, high = map(mpmath.mpf, interval)
    count = len(powers) + 1
    # Chebyshev's points, those between the ends a little aside: at 0 all polynomials of x^2, x^3, ... are 0
    places = [mpmath.mpf(i) + ASIDE for i in range(1, count - 1)]
    inner = [(low + high) / 2 - (high - low) / 2 * mpmath.cos(mpmath.pi * i / (count - 1)) for i in places]
    nodes = [low, *inner, high]
    for _ in range(ROUNDS):
        found, level = _levelled(f, weight, powers, nodes)

        def error(x: Real, p: Minimax = found) -> Real:
            return weight(x) * (p(x) - f(x))

        peaks = _alternating([(x, error(x)) for x in _peaks(error, low, high, nodes)], count)
        largest = max(abs(error(x)) for x in peaks)
        if largest <= abs(level) * (1 + LEVEL):
            return Minimax(found.powers, found.coefficients, largest)
        nodes = peaks
    raise ArithmeticError(f"the exchange did not come to rest in {ROUNDS} rounds")


def _levelled(
    f: Callable[[Real], Real], weight: Callable[[Real], Real], powers: Sequence[int], nodes: Sequence[Real]
) -> tuple[Minimax, Real]:
    """The polynomial whose weighted error at the nodes is +level, -level, +level, ..."""
    rows = [[*(x**k for k in powers), (-1) ** i / weight(x)] for i, x in enumerate(nodes)]
    *coefficients, level = mpmath.lu_solve(mpmath.matrix(rows), mpmath.matrix([f(x) for x in nodes]))
    return Minimax(tuple(powers), tuple(coefficients), abs(level)), level


def _peaks(error: Callable[[Real], Real], low: Real, high: Real, nodes: Sequence[Real]) -> list[Real]:
    """The ends, and where the size of the error has a maximum between them."""
    ends = sorted({low, *nodes, high})
    fine = [a + (b - a) * i / GRID for a, b in pairwise(ends) for i in range(GRID)] + [high]
    values = [error(x) for x in fine]
    found = [fine[0]]
    for i in range(1, len(fine) - 1):
        if abs(values[i]) >= abs(values[i - 1]) and abs(values[i]) >= abs(values[i + 1]):
            found.append(_vertex(error, fine[i - 1 : i + 2], values[i - 1 : i + 2]))
    return [*found, fine[-1]]


def _vertex(error: Callable[[Real], Real], x: Sequence[Real], y: Sequence[Real]) -> Real:
    """The vertex of the parabola through three points, if the error is larger there than in the middle."""
    left, right = (y[1] - y[0]) / (x[1] - x[0]), (y[2] - y[1]) / (x[2] - x[1])
    bend = (right - left) / (x[2] - x[0])
    if bend == 0:
        return x[1]
    at = (x[0] + x[1]) / 2 - left / (2 * bend)
    inside = x[0] < at < x[2]
    return at if inside and abs(error(at)) > abs(y[1]) else x[1]


def _alternating(points: list[tuple[Real, Real]], count: int) -> list[Real]:
    """As many of the points (x, error) as said, of alternating sign, the largest errors among them."""
    kept: list[tuple[Real, Real]] = []
    for x, value in points:
        if kept and (value > 0) == (kept[-1][1] > 0):
            kept[-1] = max(kept[-1], (x, value), key=lambda p: abs(p[1]))
        else:
            kept.append((x, value))
    while len(kept) > count:
        if len(kept) == count + 1:
            kept.pop(0 if abs(kept[0][1]) < abs(kept[-1][1]) else -1)
        else:  # two neighbours, so that signs go on alternating
            i = min(range(len(kept) - 1), key=lambda i: abs(kept[i][1]) + abs(kept[i + 1][1]))
            del kept[i : i + 2]
    if len(kept) < count:
        raise ArithmeticError(f"the error alternates {len(kept)} times, and {count} are needed")
    return [x for x, _ in kept]
