"""Local polynomials: of several, each for other inputs, the coefficients are chosen, and one is evaluated."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import zip_longest

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite
from symsig.program.expand import real
from symsig.program.native.formats import Working
from symsig.program.native.polynomials import bound, leading, polynomial
from symsig.program.native.wide import ZERO, Arithmetic, Wide, neg_, select_, sub_


@dataclass(frozen=True)
class Local:
    """c0 + c1 t + ... with t = |x| - center, or t times that, for an |x| from low to high."""

    size: Tree
    low: Fraction
    high: Fraction
    center: Fraction
    coefficients: tuple[Fraction, ...]
    has_zero: bool

    @property
    def from_center(self) -> tuple[float, float]:
        """Where t lies."""
        return float(self.low - self.center), float(self.high - self.center)

    def parts(self, fmt: Working) -> tuple[Fraction, Fraction, Fraction]:
        """The center as three floats."""
        hi = fmt.nearest(self.center)
        lo = fmt.nearest(self.center - hi)
        return hi, lo, fmt.nearest(self.center - hi - lo)


def _local(tree: Tree) -> Local | None:
    outer, inner = tree.args if tree.op == "mul" else (None, tree)
    if inner.op != "horner" or inner.args[0].op != "offset" or outer not in (None, inner.args[0]):
        return None
    (ranged, center), coefficients = inner.args[0].args, inner.args[1:]
    size, low, high = ranged.args
    value = center.number if center.op == "num" else real(center.name)
    return Local(size, low.number, high.number, value, tuple(c.number for c in coefficients), outer is not None)


def locals_of(tree: Tree) -> set[Local]:
    """The local polynomials of a formula."""
    return {found for node in nodes(tree) if (found := _local(node))}


def choice(tree: Tree) -> tuple[list[Tree], list[Local]] | None:
    """Of a local polynomial or a choice of such the conditions, and one polynomial more; None for all else."""
    conditions = []
    found = []
    while tree.op == "select":
        conditions.append(tree.args[0])
        found.append(_local(tree.args[1]))
        tree = tree.args[2]
    pieces = [piece for piece in (*found, _local(tree)) if piece]
    return (conditions, pieces) if len(pieces) == len(conditions) + 1 else None


def gathered(tree: Tree) -> Tree:
    """Where a formula has several local polynomials, a choice between these in the place of each."""
    return rewrite(tree, _gathered)


def _gathered(node: Tree) -> Tree:
    """The same for select(x < a, p, select(x < b, q, ...)), a < b < ..."""
    conditions, values, rest = [], [], node
    while rest.op == "select" and rest.args[0].op == "lt" and rest.args[0].args[1].op == "num":
        conditions.append(rest.args[0])
        values.append(rest.args[1])
        rest = rest.args[2]
    if len({c.args[0] for c in conditions}) != 1 or sum(choice(v) is not None for v in values) < 2:
        return node
    assert sorted(conditions, key=lambda c: c.args[1].number) == conditions
    *others, last = [(c, v) for c, v in zip(conditions, values, strict=True) if choice(v)]
    both = last[1]
    for condition, value in reversed(others):
        both = select_(condition, value, both)
    for condition, value in zip(reversed(conditions), reversed(values), strict=True):
        found = both if choice(value) else value
        if rest.op != "select" or rest.args[1] != found or rest == both:
            rest = select_(condition, found, rest)
    return rest


def lowered(arithmetic: Arithmetic, size: Wide, conditions: Sequence[Tree], pieces: Sequence[Local]) -> Wide:
    """The polynomial of the first condition that holds, or the last one; `size` is |x|."""

    def chosen(values: Sequence[Tree]) -> Tree:
        *first, total = values
        for condition, value in zip(reversed(conditions), reversed(first), strict=True):
            total = select_(condition, value, total)
        return total

    def chosen_wide(values: Sequence[Wide]) -> Wide:
        lo = None if all(v.lo is None for v in values) else chosen([v.lo or ZERO for v in values])
        return Wide(chosen([v.hi for v in values]), lo, min(v.low for v in values), max(v.high for v in values))

    end = chosen([num(min(p.high, Fraction(size.high))) for p in pieces])
    inside = Tree("lesser", size.hi, end)
    x = replace(_offset(arithmetic, inside, chosen, pieces), low=min(p.from_center[0] for p in pieces))
    x = replace(x, high=max(p.from_center[1] for p in pieces))
    tables = [[arithmetic.constant(c) for c in p.coefficients] for p in pieces]
    pairs = [
        p.has_zero + leading(replace(x, low=p.from_center[0], high=p.from_center[1]), table)
        for p, table in zip(pieces, tables, strict=True)
    ]
    if len(pieces) == 1 and pieces[0].has_zero:
        most = bound(x, tables[0][::-1])
        found = arithmetic.mul(x, polynomial(arithmetic, x, tables[0], pairs[0] - 1, (-most, most)))
        _, lo, _ = pieces[0].parts(arithmetic.format)
        return replace(found, roots=() if lo else (x.hi,))  # no float is an irrational zero
    zero = arithmetic.constant(Fraction(0))
    columns = zip_longest(*([zero] * p.has_zero + t for p, t in zip(pieces, tables, strict=True)), fillvalue=zero)
    chosen_ones = [chosen_wide(column) for column in columns]
    most = bound(x, chosen_ones[::-1])
    return polynomial(arithmetic, x, chosen_ones, max(pairs), (-most, most))


def _offset(
    arithmetic: Arithmetic, x: Tree, chosen: Callable[[Sequence[Tree]], Tree], pieces: Sequence[Local]
) -> Wide:
    """x less the center, which may be nearly 0; x - hi is exact near the center (P. Sterbenz, 1974)."""
    centers = [p.parts(arithmetic.format) for p in pieces]
    hi, minus_lo, minus_rest = (
        chosen([num(part) for part in parts])
        for parts in zip(*((hi, -lo, -rest) for hi, lo, rest in centers), strict=True)
    )
    near, lost = sub_(x, hi), minus_rest
    if not arithmetic.wide:
        return Wide(near, None, 0.0, 0.0)
    if any(2 * p.low < p.center or p.high > 2 * p.center for p in pieces):
        near, lost = arithmetic.any_order(x, neg_(hi), lost)
    if minus_lo != ZERO:  # x - hi is 0 or at least half an ulp of hi
        near, lost = arithmetic.ordered(near, minus_lo, lost)
    return Wide(near, None if lost == ZERO else lost, 0.0, 0.0)
