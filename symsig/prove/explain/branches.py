"""The parts of a domain: runs of cells on which no branch changes, and the points between and beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction

from symsig.expr import Tree
from symsig.expr.tree import rewrite
from symsig.normal import Cell, Split, Tower, Undecidable
from symsig.prove.explain.lines import Section
from symsig.prove.explain.place import Place
from symsig.prove.explain.tidy import tidy
from symsig.prove.explain.written import fraction


def runs_of(place: Place, *sides: Tree) -> Iterator[tuple[Place, tuple[Tree, ...]]]:
    """Runs of cells, as long as can be, on which no branch changes; and the sides there, without branches."""
    cells: list[Cell] = []
    before: tuple[Tree, ...] = ()
    for cell in place.cells:
        trees = tuple(_without_branches(place, cell, side) for side in sides)
        longer = place.over(*cells, cell)
        same = trees == before and all(longer.holds(s, "==", t) for s, t in zip(sides, trees, strict=True))
        if cells and not (same and cells[-1].hi not in (place.statement.equality_at or ())):
            yield place.over(*cells), before
            cells = []
        cells.append(cell)
        before = trees
    if cells:
        yield place.over(*cells), before


def points_of(place: Place, runs: list[Place]) -> list[Fraction]:
    """The points of the domain that no run covers."""
    return [seam for seam in place.seams if not any(seam in run.domain for run in runs)]


def in_order(sections: list[Section]) -> list[Section]:
    """Cells first, from left to right, then points: a person shows the branches before the seams."""
    return [s for s in sections if s.at is None] + [s for s in sections if s.at is not None]


def _without_branches(place: Place, cell: Cell, tree: Tree) -> Tree:
    """The tree with, for every branch, the alternative that has its normal form on the cell."""

    def change(node: Tree) -> Tree:
        for alternative in _alternatives(node):
            try:
                chosen, value = place.statement.tower(cell, Tower).normal(alternative, node)
            except (Undecidable, Split):
                continue
            if chosen == value:
                return alternative
        return node

    plain = rewrite(tree, change)
    return plain if plain == tree else tidy(plain)


def _alternatives(node: Tree) -> tuple[Tree, ...]:
    if node.op == "abs":
        return (node.args[0], Tree("neg", node.args[0]))
    if node.op in ("max", "min"):
        return node.args
    return (*node.args[:-1:2], node.args[-1]) if node.op == "piecewise" else ()


def value_at(point: Place, runs: list[Place], tree: Tree) -> Tree | None:
    """The constant that a formula is at a point: its own value, or that of the cells beside it."""
    assert point.at is not None
    with suppress(Undecidable):
        tower = point.statement.tower(point.at, Tower)
        return fraction(tower, *tower.normal(tree))
    beside = next((cell for run in runs for cell in run.cells if point.at in (cell.lo, cell.hi)), None)
    with suppress(Undecidable):  # a derivative
        if beside is not None:
            tower, value = point.normal(beside, tree)
            at, values = tower.at(point.at, value)
            return fraction(at, *values)
    return None
