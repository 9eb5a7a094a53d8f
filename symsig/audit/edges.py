"""The cells of a plan's branches -> where one branch ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress

from symsig.expr import meaning, parse_domain
from symsig.model import SymsigError

PATCH = "of it "
"""How the cell of a branch begins that replaces another one on a part of its cell."""


def edges_of(cells: Iterable[str], variable: str) -> tuple[float, ...]:
    """The ends of the cells on the axis of a variable, in order.

    A function of the difference of two variables has its cells on another axis, and so none here.
    """
    return tuple(sorted({end for cell in cells for end in _ends(cell, variable)}))


def _ends(cell: str, variable: str) -> Iterator[float]:
    with suppress(SymsigError):  # "d = x - y", which is no condition
        for condition in parse_domain(cell.removeprefix(PATCH)):
            left, right = condition.args
            at, bound = (left, right) if left.op == "var" else (right, left)
            if at.op == "var" and at.name == variable:
                yield float(meaning(bound))
