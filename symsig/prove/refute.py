"""Refute a statement: a rational point of the domain where enclosures of the two sides are disjoint."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import MAX_EMAX, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from itertools import pairwise

from flint import arb, ctx, fmpq

from symsig.expr import meaning
from symsig.model import SymsigError, Witness
from symsig.prove.statement import Statement
from symsig.reference.enclosure import OutsideDomainError, arb_closure

PRECISIONS = (64, 256, 1024, 4096)
_STEPS = tuple(
    Fraction(n, d) for n, d in ((1, 1), (1, 2), (2, 1), (1, 10), (3, 1), (5, 1), (10, 1), (1, 1000), (40, 1))
)


def refute(statement: Statement, ends: tuple[Fraction, ...]) -> Witness | None:
    """A witness that the statement is false, or None if the candidates show none.

    Candidates are the ends of cells and points at fixed distances beside them, so that a value that is wrong
    only at a seam is found; the precision grows until enclosures are disjoint or 4096 bits have not sufficed.
    """
    import sympy

    symbol = sympy.Symbol(statement.variable, real=True)
    try:
        sides = [arb_closure(meaning(tree), (symbol,)) for tree in (statement.lhs, statement.rhs)]
    except (SymsigError, TypeError, ValueError):  # SymPy has no real meaning for a side: log(-1), 1/0
        return None
    saved = ctx.prec
    try:
        for precision in PRECISIONS:
            ctx.prec = precision
            for x in _candidates(statement, ends):
                try:
                    lhs, rhs = (side(arb(fmpq(x.numerator, x.denominator))) for side in sides)
                except OutsideDomainError:  # the statement has no value here
                    continue
                if _fails(statement, x, lhs, rhs):
                    return _witness(statement, x, lhs, rhs)
    finally:
        ctx.prec = saved
    return None


def _candidates(statement: Statement, ends: tuple[Fraction, ...]) -> Iterator[Fraction]:
    points = [*ends, *(end + s * step for end in ends or (Fraction(0),) for step in _STEPS for s in (1, -1))]
    middles = [(a + b) / 2 for a, b in pairwise(ends)]
    yield from dict.fromkeys(x for x in (*points, *middles) if x in statement.domain)


def _fails(statement: Statement, x: Fraction, lhs: arb, rhs: arb) -> bool:
    if not (lhs.is_finite() and rhs.is_finite()):
        return False
    below, above = bool(lhs < rhs), bool(lhs > rhs)
    exact = lhs.is_exact() and rhs.is_exact() and not below and not above
    strict = statement.equality_at is not None and x not in statement.equality_at
    match statement.relation:
        case "==":
            return below or above
        case "<":
            return above or exact
        case ">":
            return below or exact
        case "<=":
            return above or (exact and strict)
        case _:
            return below or (exact and strict)


def _witness(statement: Statement, x: Fraction, lhs: arb, rhs: arb) -> Witness:
    """The ends of both enclosures, with as many digits as it takes to see that they are disjoint."""
    digits = 20
    while True:
        left, right = _ends(lhs, digits), _ends(rhs, digits)
        if lhs == rhs or Fraction(left[1]) < Fraction(right[0]) or Fraction(right[1]) < Fraction(left[0]):
            return Witness({statement.variable: x}, left, right)
        digits *= 2


def _ends(ball: arb, digits: int) -> tuple[str, str]:
    """Both ends as decimals of so many significant digits, rounded outwards."""
    return _decimal(ball.lower(), digits, ROUND_FLOOR), _decimal(ball.upper(), digits, ROUND_CEILING)


def _decimal(end: arb, digits: int, rounding: str) -> str:
    man, exp = end.man_exp()
    exact = Fraction(int(man)) * Fraction(2) ** int(exp)
    context = Context(prec=digits, rounding=rounding, Emin=-MAX_EMAX, Emax=MAX_EMAX)
    return str(context.divide(Decimal(exact.numerator), Decimal(exact.denominator)))
