"""An identity read and taken apart: both sides as op trees, and the domain as cells and seams."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from symsig.expr import Definition, Tree, expand, parse, parse_domain, show
from symsig.expr.tree import nodes, variables
from symsig.model import Identity, SymsigError
from symsig.normal import Cell, Tower
from symsig.normal.notation import spelled_out

T = TypeVar("T", bound=Tower)


@dataclass(frozen=True)
class Domain:
    """An interval of the line; None stands for infinity, which is never included."""

    lo: Fraction | None
    hi: Fraction | None
    lo_included: bool
    hi_included: bool

    def cells_and_seams(self, extra: tuple[Fraction, ...] = ()) -> tuple[list[Cell], list[Fraction]]:
        """The open cells, split at 0 and at `extra` points, and the points between and beside them."""
        if self.lo is not None and self.lo == self.hi:
            return [], [self.lo]
        inside = sorted(x for x in {Fraction(0), *extra} if x in self and x not in (self.lo, self.hi))
        ends = [self.lo, *inside, self.hi]
        cells = [Cell(a, b) for a, b in pairwise(ends)]
        seams = [e for e in ends[1:-1] if e is not None]
        if self.lo_included and self.lo is not None:
            seams.insert(0, self.lo)
        if self.hi_included and self.hi is not None:
            seams.append(self.hi)
        return cells, seams

    def __contains__(self, x: Fraction) -> bool:
        above = self.lo is None or x > self.lo or (self.lo_included and x == self.lo)
        below = self.hi is None or x < self.hi or (self.hi_included and x == self.hi)
        return above and below


@dataclass(frozen=True)
class Statement:
    """`lhs relation rhs` with all family names expanded, in one real variable, on a domain, for all parameters.

    Every other variable is a parameter, with an interval of its own.
    """

    lhs: Tree
    relation: str
    rhs: Tree
    variable: str
    domain: Domain
    equality_at: tuple[Fraction, ...] | None
    parameters: tuple[tuple[str, Domain], ...] = ()

    @cached_property
    def spelled(self) -> tuple[Tree, Tree]:
        """Both sides with all notation replaced by its definition."""
        lhs, rhs = spelled_out(self.lhs, self.rhs)
        return lhs, rhs

    def tower(self, cell: Cell | Fraction, kind: type[T]) -> T:
        """A tower of this statement's variable and parameters.

        It knows the open ends of a parameter's interval. A closed end is dropped, which proves more than is asked.
        """
        ranges = {
            name: (None if d.lo_included else d.lo, None if d.hi_included else d.hi) for name, d in self.parameters
        }
        return kind(cell, self.variable, tuple(ranges), ranges=ranges)


def read(identity: Identity, definitions: Mapping[str, Definition]) -> Statement:
    """The statement that an identity makes; SymsigError where its text is not one."""
    lhs, rhs = parse(identity.lhs, definitions), parse(identity.rhs, definitions)
    conditions = parse_domain(identity.domain)
    names = sorted({name for tree in (lhs, rhs, *conditions) for name in variables(tree)})
    variable = "x" if "x" in names or not names else names[0]
    equality_at = None if identity.equality_at is None else tuple(_constant(parse(t)) for t in identity.equality_at)
    domains = {name: read_domain(conditions, name) for name in {variable, *names}}
    for condition in conditions:
        if len(variables(condition)) != 1:
            raise _not_a_bound(condition)
    if equality_at is not None and identity.relation not in ("<=", ">="):
        raise SymsigError(f"points of equality go with <= and >=, not with {identity.relation}")
    for point in equality_at or ():
        if point not in domains[variable]:
            raise SymsigError(f"the point of equality {point} is outside the domain")
    left, right = expand(Tree("", lhs, rhs), definitions).args  # at once, for what they have in common
    return Statement(
        left,
        identity.relation,
        right,
        variable,
        domains[variable],
        equality_at,
        tuple((name, domains[name]) for name in names if name != variable),
    )


def _not_a_bound(condition: Tree) -> SymsigError:
    return SymsigError(f"domain {show(condition)!r}: compare a variable with a number, by <, <=, > or >=")


def read_domain(conditions: tuple[Tree, ...], variable: str) -> Domain:
    """The interval that comparisons of one variable with rational numbers describe."""
    lo: Fraction | None = None
    hi: Fraction | None = None
    lo_included = hi_included = False
    for condition in (c for c in conditions if variable in variables(c)):
        op, (left, right) = condition.op, condition.args
        if right.op == "var":
            left, right = right, left
            op = {"lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}.get(op, op)
        if left.op != "var" or op not in ("lt", "le", "gt", "ge"):
            raise _not_a_bound(condition)
        bound, included = _constant(right), op in ("le", "ge")
        if op in ("gt", "ge") and (lo is None or bound > lo or (bound == lo and not included)):
            lo, lo_included = bound, included
        if op in ("lt", "le") and (hi is None or bound < hi or (bound == hi and not included)):
            hi, hi_included = bound, included
    if lo is not None and hi is not None and (lo > hi or (lo == hi and not (lo_included and hi_included))):
        raise SymsigError("the domain is empty")
    return Domain(lo, hi, lo_included, hi_included)


def _constant(tree: Tree) -> Fraction:
    """The value of a tree of rational arithmetic; SymsigError where it is not one."""
    values: dict[Tree, Fraction] = {}
    for node in nodes(tree):
        args = [values[a] for a in node.args]
        match node.op:
            case "num":
                values[node] = node.number
            case "neg":
                values[node] = -args[0]
            case "add" | "sub":
                values[node] = args[0] + (args[1] if node.op == "add" else -args[1])
            case "mul":
                values[node] = args[0] * args[1]
            case "div" if args[1]:
                values[node] = args[0] / args[1]
            case _:
                raise SymsigError(f"{show(tree)!r} is not a rational number")
    return values[tree]
