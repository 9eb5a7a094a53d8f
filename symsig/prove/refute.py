"""Refute a statement: a rational point of the domain where enclosures of the two sides are disjoint.

Where a point comes from does not matter, since the enclosures decide. Candidates are the ends of cells and points
at fixed distances beside them; if none will do, a search goes where the statement is closest to false.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from itertools import combinations, islice, pairwise, product

from flint import arb, ctx

from symsig.expr import Tree
from symsig.expr.tree import COMPARISONS, nodes
from symsig.model import Witness
from symsig.prove.search import grid, lows
from symsig.prove.statement import Domain, Statement
from symsig.prove.value import NoValue, Numbers, OutOfWork, Real, Valuation, ball

PRECISIONS = (64, 256, 1024, 4096)
MAX_POINTS, MAX_UNCLEAR = 2_000, 200  # of candidates; of those that are tried again with more precision
MAX_EXPONENT = 16_000  # of 2 in an enclosure's ends: exp(-1e300) has 10**300 digits; the checker reads 20,000 bits
WORK = 2_000_000  # operations: some seconds
SEARCH_PRECISION, MAX_FEATURES = 128, 16
STARTS, ROUNDS = 3, 2  # of the search in several variables
_STEPS = tuple(
    Fraction(n, d) for n, d in ((1, 1), (1, 2), (2, 1), (1, 10), (3, 1), (5, 1), (10, 1), (1, 1000), (40, 1))
)

Point = tuple[Fraction, ...]
"""A value of every variable of a statement."""


@dataclass(frozen=True)
class Cells:
    """The finite ends of a statement's cells."""

    ends: tuple[Fraction, ...]


def refute(statement: Statement, cells: Cells) -> Witness | None:
    """A witness that the statement is false, or None if neither the candidates nor the search show one."""
    case = _Case(statement, Numbers(WORK))
    ends = (cells.ends, *(_ends_of(domain) for domain in case.domains[1:]))
    points = list(islice(product(*map(_candidates, case.domains, ends)), MAX_POINTS))
    try:
        return _among(case, points) or _search(case, points, ends)
    except OutOfWork:
        return None


class _Found(Exception):
    """A point at which the statement fails."""

    def __init__(self, point: Point) -> None:
        super().__init__(point)
        self.point = point


class _Case:
    """A statement as something to be tried at points."""

    def __init__(self, statement: Statement, numbers: Numbers) -> None:
        self.statement, self.numbers = statement, numbers
        self.sides = statement.spelled
        self.names = (statement.variable, *(name for name, _ in statement.parameters))
        self.domains = (statement.domain, *(domain for _, domain in statement.parameters))

    def values(self, point: Point, trees: Sequence[Tree]) -> list[Real] | None:
        """The values of formulas at a point; None where one is not seen to have any."""
        valuation = Valuation(self.numbers, dict(zip(self.names, point, strict=True)))
        try:
            values = [valuation.of(tree) for tree in trees]
        except NoValue:
            return None
        return values if all(isinstance(v, Fraction) or v.is_finite() for v in values) else None

    def holds(self, point: Point) -> bool | None:
        """Whether the statement holds at a point; None if that is not seen with this precision."""
        values = self.values(point, self.sides)
        return None if values is None else self._relates(point, *values)

    def _relates(self, point: Point, lhs: Real, rhs: Real) -> bool | None:
        order = _order(lhs, rhs)
        if order is None:
            return None
        strict, here = self.statement.equality_at is not None, point[0] in (self.statement.equality_at or ())
        match "==" if here else self.statement.relation[: 1 if strict else 2]:
            case "==":
                return order == 0
            case "<":
                return order < 0
            case ">":
                return order > 0
            case "<=":
                return order <= 0
            case _:
                return order >= 0

    def margin(self, point: Point) -> arb | None:
        """By how much an inequality holds at a point (an equation by 0), None where a side has no value.

        Raises _Found where the statement fails.
        """
        values = self.values(point, self.sides)
        if values is None:
            return None
        if self._relates(point, *values) is False:
            raise _Found(point)
        lhs, rhs = map(ball, values)
        sign = {"<": -1, "=": 0, ">": 1}[self.statement.relation[0]]
        return sign * (lhs.mid() - rhs.mid())

    def witness(self, point: Point) -> Witness:
        """The evidence that the statement fails at a point, or at one near it that is shorter to write."""
        for i, domain in enumerate(self.domains):
            for shorter in _shorter(point[i]):
                beside = (*point[:i], shorter, *point[i + 1 :])
                if shorter in domain and self.holds(beside) is False:
                    point = beside
                    break
        values = self.values(point, self.sides)
        assert values is not None
        return _witness(dict(zip(self.names, point, strict=True)), *values)


def _shorter(x: Fraction) -> Iterator[Fraction]:
    """Numbers in the place of a long one, the shorter ones first: powers of 2 below, and approximations."""
    sign = 1 if x > 0 else -1
    yield from (sign * Fraction(2) ** k for k in range(7, int(abs(x)).bit_length()))
    yield from (x.limit_denominator(10**digits) for digits in range(17))


def _order(lhs: Real, rhs: Real) -> int | None:
    """The sign of lhs - rhs; None where enclosures overlap, or have ends that take too long to write."""
    if isinstance(lhs, Fraction) and isinstance(rhs, Fraction):
        return (lhs > rhs) - (lhs < rhs)
    lhs, rhs = ball(lhs), ball(rhs)
    order = -1 if lhs < rhs else 1 if lhs > rhs else None
    ends = (end.man_exp() for side in (lhs, rhs) for end in (side.lower(), side.upper()))
    return order if order and all(abs(exponent) <= MAX_EXPONENT for _, exponent in ends) else None


def _among(case: _Case, points: list[Point]) -> Witness | None:
    """A witness among the points: the precision grows for those at which nothing is seen."""
    for precision in PRECISIONS:
        unclear = []
        with ctx.workprec(precision):
            for point in points:
                holds = case.holds(point)
                if holds is False:
                    return case.witness(point)
                if holds is None:
                    unclear.append(point)
        points = unclear[:MAX_UNCLEAR]
    return None


def _search(case: _Case, points: list[Point], marks: Sequence[tuple[Fraction, ...]]) -> Witness | None:
    """A witness where the statement is closest to false, variable by variable from the closest of the points."""
    trees = _features(case.sides)
    rounds = 1 if len(case.names) == 1 else ROUNDS
    with ctx.workprec(SEARCH_PRECISION):
        try:
            for point in _closest(case, points)[: STARTS if rounds > 1 else 1]:
                for i in list(range(len(point))) * rounds:
                    point = _along(case, point, i, marks[i], trees)
        except _Found as found:
            return case.witness(found.point)
    return None


def _closest(case: _Case, points: list[Point]) -> list[Point]:
    """The points of the domain at which the sides have values, those first where there is least to spare."""
    margins = [(margin, point) for point in points if (margin := case.margin(point)) is not None]
    return [point for _, point in sorted(margins, key=lambda pair: float(pair[0]))]


def _along(case: _Case, point: Point, i: int, marks: Iterable[Fraction], trees: list[Tree]) -> Point:
    """The point of least margin on a line: where trees vanish, or nearly so, a branch may be narrow."""

    def at(x: Fraction) -> Point:
        return (*point[:i], x, *point[i + 1 :])

    def size(tree: Tree) -> Callable[[Fraction], arb | None]:
        def function(x: Fraction) -> arb | None:
            values = case.values(at(x), [tree])
            return None if values is None else abs(ball(values[0]).mid())

        return function

    domain = case.domains[i]
    line = [x for x in grid(marks, domain.lo, domain.hi) if x in domain]
    turns = sorted({x for tree in trees for low in lows(size(tree), line) for x in (low.x, *low.around)})
    between = {(a + b) / 2 for a, b in pairwise(turns)}
    found = lows(lambda x: case.margin(at(x)), sorted({*line, *turns, *between}))
    return at(min(found, key=lambda low: float(low.value)).x) if found else point


def _features(sides: Iterable[Tree]) -> list[Tree]:
    """What changes its sign where a branch does: differences in conditions and in max, and arguments of abs."""
    found: dict[Tree, None] = {}
    for node in (node for side in sides for node in nodes(side)):
        if node.op == "abs":
            found[node.args[0]] = None
        if node.op in COMPARISONS or node.op in ("max", "min"):
            found |= dict.fromkeys(Tree("sub", a, b) for a, b in combinations(node.args, 2))
    return list(found)[:MAX_FEATURES]


def _ends_of(domain: Domain) -> tuple[Fraction, ...]:
    return tuple(end for end in (domain.lo, domain.hi) if end is not None)


def _candidates(domain: Domain, ends: tuple[Fraction, ...]) -> Iterator[Fraction]:
    points = [*ends, *(end + s * step for end in ends or (Fraction(0),) for step in _STEPS for s in (1, -1))]
    middles = [(a + b) / 2 for a, b in pairwise(ends)]
    yield from dict.fromkeys(x for x in (*points, *middles) if x in domain)


def _witness(point: dict[str, Fraction], lhs: Real, rhs: Real) -> Witness:
    """The ends of both enclosures, with as many digits as it takes to see that they are disjoint."""
    digits = 20
    while True:
        left, right = _ends(lhs, digits), _ends(rhs, digits)
        apart = Fraction(left[1]) < Fraction(right[0]) or Fraction(right[1]) < Fraction(left[0])
        if apart or _order(lhs, rhs) == 0:
            return Witness(point, left, right)
        digits *= 2


def _ends(value: Real, digits: int) -> tuple[str, str]:
    """Both ends as decimals of so many significant digits, rounded outwards."""
    low, high = (value, value) if isinstance(value, Fraction) else (_exact(value.lower()), _exact(value.upper()))
    return _decimal(low, digits, ROUND_FLOOR), _decimal(high, digits, ROUND_CEILING)


def _exact(end: arb) -> Fraction:
    man, exp = end.man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


def _decimal(exact: Fraction, digits: int, rounding: str) -> str:
    context = Context(prec=digits, rounding=rounding, Emin=-MAX_EMAX, Emax=MAX_EMAX)
    return str(context.divide(Decimal(exact.numerator), Decimal(exact.denominator)))
