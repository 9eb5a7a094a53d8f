"""Refute a statement: a rational point of the domain where enclosures of the two sides are disjoint."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from flint import arb, ctx, fmpq

from symsig.expr import meaning
from symsig.model import SymsigError, Witness
from symsig.prove.statement import Statement
from symsig.reference.enclosure import arb_closure

PRECISIONS = (64, 256, 1024, 4096)
_STEPS = tuple(Fraction(n, d) for n, d in ((1, 1), (1, 2), (2, 1), (1, 10), (3, 1), (5, 1), (10, 1), (1, 1000), (40, 1)))


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
                lhs, rhs = (side(arb(fmpq(x.numerator, x.denominator))) for side in sides)
                if _fails(statement, x, lhs, rhs):
                    return Witness({statement.variable: x}, _ends(lhs), _ends(rhs))
    finally:
        ctx.prec = saved
    return None


def _candidates(statement: Statement, ends: tuple[Fraction, ...]) -> Iterator[Fraction]:
    points = [*ends, *(end + s * step for end in ends or (Fraction(0),) for step in _STEPS for s in (1, -1))]
    middles = [(a + b) / 2 for a, b in zip(ends, ends[1:], strict=False)]
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


def _ends(ball: arb) -> tuple[str, str]:
    """Both ends of an enclosure as decimals, rounded outwards."""
    return _decimal(ball, ball.lower(), -1), _decimal(ball, ball.upper(), 1)


def _decimal(ball: arb, end: arb, direction: int) -> str:
    """25 significant digits, moved outwards by one unit of the last."""
    if ball.is_exact() and abs(end) < 10**6 and end.is_integer():
        return str(int(float(end)))
    from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal

    man, exp = end.man_exp()
    context = Context(prec=25, rounding=ROUND_FLOOR if direction < 0 else ROUND_CEILING, Emin=-(10**9), Emax=10**9)
    exact = Fraction(int(man)) * Fraction(2) ** int(exp)
    return str(context.divide(Decimal(exact.numerator), Decimal(exact.denominator)))
