"""A plan -> where one branch ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from symsig.expr import meaning, parse_domain
from symsig.model import Plan, SymsigError

PATCH = "of it "
"""How the cell of a branch begins that replaces another one on a part of its cell."""


def edges_of(plan: Plan) -> tuple[float, ...]:
    """The ends of the cells of all branches on the axis of the first variable, in order.

    A function of the difference of two variables has its cells on another axis, and so none here.
    """
    name = plan.function.variables[0].name
    return tuple(sorted({end for branch in plan.branches for end in _ends(branch.cell, name)}))


def _ends(cell: str, variable: str) -> Iterator[float]:
    with suppress(SymsigError):  # "d = x - y", which is no condition
        for condition in parse_domain(cell.removeprefix(PATCH)):
            left, right = condition.args
            at, bound = (left, right) if left.op == "var" else (right, left)
            if at.op == "var" and at.name == variable:
                yield float(meaning(bound))
