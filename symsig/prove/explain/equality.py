"""An equality: a chain from one side as stated to the other."""

from __future__ import annotations

from symsig.expr import Tree
from symsig.prove.explain.branches import in_order, points_of, runs_of, value_at
from symsig.prove.explain.lines import Line, Section
from symsig.prove.explain.place import Place
from symsig.prove.explain.steps import backwards, expanded, inwards


def equality(lhs: Tree, rhs: Tree, place: Place) -> list[Section]:
    """The chains from the left side as stated to the right side as stated."""
    left, right = expanded(lhs, place), expanded(rhs, place)
    runs, sections = [], []
    for run, branches in runs_of(place, left, right):
        runs.append(run)
        common = run.form(branches[0])
        chains = [
            inwards(side, tree, branch, common, run)
            for side, tree, branch in zip((lhs, rhs), (left, right), branches, strict=True)
        ]
        sections.append(Section(run.domain, run.proved(_joined(*chains))))
    for at in points_of(place, runs):
        point = place.point(at)
        value = value_at(point, runs, left)
        middle = [] if value is None else [Line(value, f"the value at {place.statement.variable} = {at}")]
        last = Line(rhs, "likewise" if middle else "the values are equal")
        sections.append(Section(point.domain, point.proved([Line(lhs), *middle, last]), at=at))
    return in_order(sections)


def _joined(left: list[Line], right: list[Line]) -> list[Line]:
    """The left chain up to the first line that the right one has too, and that one backwards from there."""
    trees = [line.tree for line in right]
    for at, line in enumerate(left):
        if line.tree in trees:
            meeting = trees.index(line.tree)
            left, right = left[: at + 1], right[: meeting + 1]
            break
    reasons = [line.reason for line in right[1:]]
    if left[-1].tree != right[-1].tree:  # without a common form, the chains meet in a line that is only proved
        left.append(Line(right[-1].tree, "the normal forms are equal"))
    back = [Line(line.tree, backwards(why)) for line, why in zip(right[-2::-1], reasons[::-1], strict=True)]
    return left + back
