"""A proved bound of max |weight (p - f)| on an interval, for a polynomial p and an analytic f.

On a short piece f is its Taylor polynomial and a remainder, of which Arb encloses the coefficients (the last one
over the whole piece, which is Lagrange's form); what is left of p minus that polynomial is summed up. The piece
with the largest bound is halved until the bound is next to a value that is taken on (after S. Chevillard, J.
Harrison, M. Joldes and C. Lauter, 2011).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from heapq import heapify, heappop, heappush
from itertools import pairwise

import sympy
from flint import arb, arb_poly, arb_series, ctx, fmpq

from symsig.reference.enclosure import Arithmetic, Enclosure, compiled, compiled_arb

BITS = 256
TERMS = 24
"""Of the Taylor polynomials; more than any p has."""

PIECES = 64
"""To begin with."""

SLACK = Fraction(1, 64)
"""The bound is at most by this share above a value that is taken on."""


@dataclass(frozen=True)
class Supremum:
    """lower <= max |weight (p - f)| <= upper, both proved."""

    lower: Fraction
    upper: Fraction


def supremum(
    f: sympy.Expr,
    x: sympy.Symbol,
    polynomial: Sequence[tuple[int, Fraction]],
    interval: tuple[Fraction, Fraction],
    weight: sympy.Expr = sympy.S.One,
) -> Supremum:
    """Of pairs (power, coefficient). The weight may be infinite at 0 where p - f is 0 there as often."""
    with ctx.workprec(BITS), all_terms():
        return _Bound(f, x, polynomial, weight).over(interval)


@contextmanager
def all_terms() -> Iterator[None]:
    """Power series, those of constants too, have as many terms as are asked for."""
    before, ctx.cap = ctx.cap, TERMS + 1
    try:
        yield
    finally:
        ctx.cap = before


class _Bound:
    """The functions, compiled, and how to bound them on a piece."""

    def __init__(
        self, f: sympy.Expr, x: sympy.Symbol, polynomial: Sequence[tuple[int, Fraction]], weight: sympy.Expr
    ) -> None:
        coefficients = [fmpq(0)] * (1 + max(power for power, _ in polynomial))
        for power, c in polynomial:
            coefficients[power] += fmpq(c.numerator, c.denominator)
        self._p = arb_poly([arb(c) for c in coefficients])
        self._series = compiled(f, (x,), BITS, SERIES)
        order = _pole(weight, x)
        left = sympy.simplify(weight * x**order) if order else weight
        self._order, self._weight = order, compiled_arb(left, (x,), BITS)

    def over(self, interval: tuple[Fraction, Fraction]) -> Supremum:
        low, high = interval
        ends = [low + (high - low) * i / PIECES for i in range(PIECES + 1)]
        if low < 0 < high:  # one piece has 0 in its middle
            near = min(-low, high) / PIECES
            ends = sorted({*(e for e in ends if abs(e) > near), -near, near})
        found = [(self.on(a, b), a, b) for a, b in pairwise(ends)]
        heap = [(-upper, a, b) for (_, upper), a, b in found]
        heapify(heap)
        lower = max(low_ for (low_, _), _, _ in found)
        while -heap[0][0] > lower * (1 + SLACK):
            _, a, b = heappop(heap)
            middle = (a + b) / 2
            parts = [(a, middle), (middle, b)] if a >= 0 or b <= 0 else [(a, a / 2), (a / 2, b / 2), (b / 2, b)]
            for pair in parts:
                reached, upper = self.on(*pair)
                lower = max(lower, reached)
                heappush(heap, (-upper, *pair))
        return Supremum(lower, -heap[0][0])

    def on(self, a: Fraction, b: Fraction) -> tuple[Fraction, Fraction]:
        """A value that is taken on in a piece, and a bound of all; the middle is 0 where the piece comes to it."""
        middle = Fraction(0) if a <= 0 <= b else (a + b) / 2
        h = max(b - middle, middle - a)
        whole = _arb(middle) + arb(0, _arb(h).upper())
        order = self._order if middle == 0 else 0
        taylor, last = self._taylor(_arb(middle)), self._taylor(whole)[TERMS]
        shifted = self._p(arb_poly([_arb(middle), 1]))
        left = [shifted[k] - taylor[k] for k in range(TERMS)]
        if not all(d == 0 for d in left[:order]):
            raise ArithmeticError(f"p - f does not vanish at 0 to the order {order} of the weight's pole")
        weight, here = (self._weight(at) for at in (whole, _arb(middle)))
        if middle:
            weight, here = weight / whole**self._order, here / _arb(middle) ** self._order
        powers = [_arb(h) ** k for k in range(TERMS + 1 - order)]
        size = sum((abs(d) * step for d, step in zip([*left[order:], last], powers, strict=True)), arb(0))
        return _fraction(abs(here * left[order]).lower()), _fraction((abs(weight) * size).upper())

    def _taylor(self, at: Enclosure) -> list[Enclosure]:
        """The coefficients of f around a point, or what they are around any point of a ball."""
        found = self._series(arb_series([at, 1]))
        return [found[k] for k in range(TERMS + 1)]


def _pole(weight: sympy.Expr, x: sympy.Symbol) -> int:
    """Of which order the weight is infinite at 0."""
    order = 0
    while not finite_at_zero(weight * x**order, x):
        order += 1
    return order


def finite_at_zero(weight: sympy.Expr, x: sympy.Symbol) -> bool:
    """Whether a weight has a value at 0, or a limit."""
    value = weight.subs(x, 0)
    return bool((sympy.limit(weight, x, 0) if value is sympy.nan else value).is_finite)


def _arb(value: Fraction) -> Enclosure:
    return arb(fmpq(value.numerator, value.denominator))


def _fraction(exact: Enclosure) -> Fraction:
    mantissa, exponent = exact.man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)


def _power(a: Enclosure, n: int) -> Enclosure:
    return a if n == 1 else _power(a, n // 2) * _power(a, n - n // 2)


def _nothing(*_: Enclosure) -> Enclosure:
    raise ArithmeticError("a core is analytic: it has no pieces")


SERIES = Arithmetic(
    rational=lambda p, q: arb_series([arb(fmpq(p, q))]),
    constants={
        sympy.pi: lambda: arb_series([arb.pi()]),
        sympy.E: lambda: arb_series([arb(1).exp()]),
        sympy.sqrt(2): lambda: arb_series([arb(2).sqrt()]),  # of a series it can't be told whether it is negative
        sympy.sqrt(sympy.pi): lambda: arb_series([arb.pi().sqrt()]),
    },
    functions={
        sympy.exp: arb_series.exp,
        sympy.log: arb_series.log,
        sympy.erf: arb_series.erf,
        sympy.erfc: arb_series.erfc,
    },
    power=_power,
    root=lambda a, n: a.sqrt() if n == 2 else _nothing(a),
    maximum=_nothing,
    minimum=_nothing,
    undecided=_nothing,
)
"""Power series with enclosures for coefficients."""
