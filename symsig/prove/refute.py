"""Refute a statement: a rational point of the domain where enclosures of the two sides are disjoint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import MAX_EMAX, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from itertools import islice, pairwise, product
from typing import Any

from flint import arb, ctx, fmpq

from symsig.expr import meaning
from symsig.expr.tree import nodes
from symsig.model import SymsigError, Witness
from symsig.normal import Cell
from symsig.normal.notation import spelled_out
from symsig.prove.statement import Domain, Statement
from symsig.reference.enclosure import OutsideDomainError, arb_closure

PRECISIONS = (64, 256, 1024, 4096)
MAX_POINTS = 2_000
_STEPS = tuple(
    Fraction(n, d) for n, d in ((1, 1), (1, 2), (2, 1), (1, 10), (3, 1), (5, 1), (10, 1), (1, 1000), (40, 1))
)


@dataclass(frozen=True)
class Cells:
    """The finite ends of a statement's cells, the cells on which both sides are known to be smooth, and the ends
    at which both sides, derivatives included, are known to have a value."""

    ends: tuple[Fraction, ...]
    smooth: tuple[Cell, ...]
    valued: tuple[Fraction, ...]


def refute(statement: Statement, cells: Cells) -> Witness | None:
    """A witness that the statement is false, or None if the candidates show none.

    Candidates are the ends of cells and points at fixed distances beside them, so that a value that is wrong
    only at a seam is found; the precision grows until enclosures are disjoint or 4096 bits have not sufficed.
    A statement with derivatives is refuted only where they are known to exist: SymPy's of |x| at 0 is 0.
    """
    import sympy

    names = (statement.variable, *(name for name, _ in statement.parameters))
    symbols = tuple(sympy.Symbol(name, real=True) for name in names)
    try:
        sides = [arb_closure(meaning(tree), symbols) for tree in (statement.lhs, statement.rhs)]
    except (SymsigError, OutsideDomainError, TypeError, ValueError):  # no real meaning: log(-1), 1/0
        return None
    domains = [domain for _, domain in statement.parameters]
    own = list(_candidates(statement.domain, cells.ends))
    if any(node.op == "diff" for side in (statement.lhs, statement.rhs) for node in nodes(side)):
        own = [x for x in own if x in cells.valued or any(x in cell for cell in cells.smooth)]
    points = list(islice(product(own, *(_candidates(d, _ends_of(d)) for d in domains)), MAX_POINTS))
    saved = ctx.prec
    try:
        for precision in PRECISIONS:
            ctx.prec = precision
            for point in points:
                try:
                    at = tuple(arb(fmpq(v.numerator, v.denominator)) for v in point)
                    lhs, rhs = (side(*at) for side in sides)
                    fails = _fails(statement, point[0], lhs, rhs) and _has_value(statement, symbols, at)
                except OutsideDomainError:  # the statement has no value here
                    continue
                if fails:
                    return _witness(dict(zip(names, point, strict=True)), lhs, rhs)
    finally:
        ctx.prec = saved
    return None


def _has_value(statement: Statement, symbols: tuple[Any, ...], point: tuple[arb, ...]) -> bool:
    """Whether both sides are seen to be defined at the point: SymPy simplifies x/x and sqrt(x)**2 before it asks.

    Every divisor is enclosed away from 0, every logarithm's argument is positive, every radicand not negative.
    """
    for side in (statement.lhs, statement.rhs):
        for node in nodes(spelled_out(side)):
            op, exponent = node.op, node.args[1].number if node.op == "pow" else Fraction(1)
            if op not in ("div", "log") and exponent > 0 and exponent.denominator == 1:
                continue
            value = arb_closure(meaning(node.args[1 if op == "div" else 0]), symbols)(*point)
            divides = op == "div" or (op == "pow" and exponent < 0)
            real = op != "log" and exponent.denominator == 1
            if (divides and not (value > 0 or value < 0)) or (op == "log" and not value > 0):
                return False
            if not real and not value >= 0:
                return False
    return True


def _ends_of(domain: Domain) -> tuple[Fraction, ...]:
    return tuple(end for end in (domain.lo, domain.hi) if end is not None)


def _candidates(domain: Domain, ends: tuple[Fraction, ...]) -> Iterator[Fraction]:
    points = [*ends, *(end + s * step for end in ends or (Fraction(0),) for step in _STEPS for s in (1, -1))]
    middles = [(a + b) / 2 for a, b in pairwise(ends)]
    yield from dict.fromkeys(x for x in (*points, *middles) if x in domain)


def _fails(statement: Statement, x: Fraction, lhs: arb, rhs: arb) -> bool:
    if not (lhs.is_finite() and rhs.is_finite()):
        return False
    below, above = bool(lhs < rhs), bool(lhs > rhs)
    exact = lhs.is_exact() and rhs.is_exact() and not below and not above
    if statement.equality_at is not None and x in statement.equality_at:
        return below or above
    strict = statement.equality_at is not None
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


def _witness(point: dict[str, Fraction], lhs: arb, rhs: arb) -> Witness:
    """The ends of both enclosures, with as many digits as it takes to see that they are disjoint."""
    digits = 20
    while True:
        left, right = _ends(lhs, digits), _ends(rhs, digits)
        if lhs == rhs or Fraction(left[1]) < Fraction(right[0]) or Fraction(right[1]) < Fraction(left[0]):
            return Witness(point, left, right)
        digits *= 2


def _ends(ball: arb, digits: int) -> tuple[str, str]:
    """Both ends as decimals of so many significant digits, rounded outwards."""
    return _decimal(ball.lower(), digits, ROUND_FLOOR), _decimal(ball.upper(), digits, ROUND_CEILING)


def _decimal(end: arb, digits: int, rounding: str) -> str:
    man, exp = end.man_exp()
    exact = Fraction(int(man)) * Fraction(2) ** int(exp)
    context = Context(prec=digits, rounding=rounding, Emin=-MAX_EMAX, Emax=MAX_EMAX)
    return str(context.divide(Decimal(exact.numerator), Decimal(exact.denominator)))
