"""Polynomials in double-word arithmetic: only the first coefficients, of which the others are a small share."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from symsig.expr import Tree
from symsig.program.native.wide import ZERO, Arithmetic, Wide, add_, fma_, mul_

LENGTHY = 10
"""Coefficients from which on Horner's rule has what follows wait for it; of several short polynomials none does."""


def horner(x: Tree, coefficients: Sequence[Tree]) -> Tree:
    """A polynomial by Horner's rule."""
    *rest, total = coefficients
    for c in reversed(rest):
        total = fma_(total, x, c)
    return total


def estrin(x: Tree, coefficients: Sequence[Tree], square: Tree | None = None) -> Tree:
    """A polynomial by pairs of coefficients (G. Estrin, 1960), and these by Horner's rule in x^2, which takes the
    fewest operations that do not all wait for each other."""
    square = square or mul_(x, x)
    pairs = [fma_(b, x, a) for a, b in zip(coefficients[::2], coefficients[1::2], strict=False)]
    *rest, total = [*pairs, *coefficients[len(coefficients) // 2 * 2 :]]
    for pair in reversed(rest):
        total = fma_(total, square, pair)
    return total


NEGLIGIBLE = 1 / 8
"""The share of a polynomial that may be computed in plain floats: an error of some 1/8 ULP."""


def polynomial(
    arithmetic: Arithmetic, x: Wide, coefficients: Sequence[Wide], pairs: int, ends: tuple[float, float]
) -> Wide:
    """c0 + x*(c1 + x*(...)), which lies between the ends, of a tight x; the coefficients after the first, `pairs`,
    in floats."""
    first = coefficients[:pairs] if arithmetic.wide else ()
    rest = coefficients[len(first) :] or (arithmetic.constant(Fraction(0)),)
    tail = [c.hi for c in rest]
    value = Wide(estrin(x.hi, tail) if len(tail) >= LENGTHY else horner(x.hi, tail), None, *ends)
    size = bound(x, rest[::-1])
    for c in reversed(first):
        product = arithmetic.mul(x, value)
        both = arithmetic.ordered if c.least >= x.size * size else arithmetic.any_order
        hi, lo = both(c.hi, product.hi, add_(c.lo or ZERO, product.lo or ZERO))
        value = Wide(hi, lo, *ends)
        size = c.size + x.size * size
    return value


def leading(x: Wide, coefficients: Sequence[Wide]) -> int:
    """How many coefficients have to be in double-word arithmetic: what follows is a small share of the first."""
    for count in range(1, len(coefficients)):
        if x.size**count * bound(x, coefficients[: count - 1 : -1]) <= NEGLIGIBLE * coefficients[0].least:
            return count
    return len(coefficients)


def bound(x: Wide, coefficients: Sequence[Wide]) -> float:
    """The most that |c0 + x*(c1 + ...)| can be, the last coefficient first."""
    size = 0.0
    for c in coefficients:
        size = c.size + x.size * size
    return size
