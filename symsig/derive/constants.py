"""Constants of the normal form: polynomials in sqrt(pi) and square roots of primes, as trees of a plan."""

from __future__ import annotations

from fractions import Fraction

from symsig.expr import Tree, num
from symsig.normal import Frac
from symsig.normal.fraction import FIRST_RADICAL, PARAMETERS, RADICALS, ROOT_PI, Poly, terms, used
from symsig.program.expand import hi

CONSTANTS = frozenset({ROOT_PI, *(FIRST_RADICAL + k for k in range(len(RADICALS)))})
PARAMETER_INDICES = frozenset(range(1, 1 + PARAMETERS))
EXACT_INTEGER = 2**24  # integers up to here are float32 numbers
_TEXTS = {ROOT_PI: "sqrt(pi)", **{FIRST_RADICAL + k: f"sqrt({prime})" for k, prime in enumerate(RADICALS)}}


def is_constant(poly: Poly) -> bool:
    """Whether only constants occur."""
    return used(poly) <= CONSTANTS


def real_constant(value: Frac) -> Tree:
    """A constant as a tree: a rational that every format has as itself, or one that is rounded."""
    rational = value.value
    if rational is not None and _is_short(rational):
        return num(rational)
    return hi(text_of(value))


def text_of(value: Frac) -> str:
    """A constant in the formula language: 2*sqrt(2)/sqrt(pi)."""
    top, bottom = _text(value.num), _text(value.den)
    if bottom == "1":
        return top
    bottom = f"({bottom})" if len(terms(value.den)) > 1 or "*" in bottom else bottom
    return f"({top})/{bottom}" if len(terms(value.num)) > 1 else f"{top}/{bottom}"


def _text(poly: Poly) -> str:
    parts: list[str] = []
    for exponents, coefficient in reversed(terms(poly)):
        roots = [_TEXTS[i] if power == 1 else f"{_TEXTS[i]}**{power}" for i, power in enumerate(exponents) if power]
        size = abs(coefficient)
        text = "*".join(([str(size)] if size != 1 or not roots else []) + roots)
        sign = ("-" if coefficient < 0 else "") if not parts else " - " if coefficient < 0 else " + "
        parts.append(sign + text)
    return "".join(parts) or "0"


def _is_short(value: Fraction) -> bool:
    bottom = value.denominator
    return bottom & (bottom - 1) == 0 and bottom < 2**60 and abs(value.numerator) <= EXACT_INTEGER
