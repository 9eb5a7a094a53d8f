"""In which order a kernel's operations come, and how much they wait for each other: what processors care about."""

from __future__ import annotations

from symsig.expr import Tree
from symsig.expr.tree import nodes

LATENCY = {
    "num": 0,
    "var": 0,
    "inf": 0,
    "nan": 0,
    "number": 0,
    "lesser": 1,
    "neg": 1,
    "abs": 1,
    "copysign": 2,
    "pow2": 1,
    "exponent": 8,
    "quotient_exponent": 10,
    "div": 24,
    "short_inverse": 32,
}
"""Cycles until a result can be used, about, on processors of 2017 to 2025; of all others 4."""

LONG = 250
"""Operations, about as many as a processor looks ahead. Where all high parts of more came first, and their low
parts last, it would have nothing to do while one waits for the other."""

AHEAD = 4
"""How many places an operation of a long program gives way for each one that it waits for."""


def ordered(tree: Tree) -> tuple[Tree, ...]:
    """The nodes, operands first; of a long or a broad program what can be done early comes early."""
    order = nodes(tree)
    if len(order) <= LONG and not is_broad(tree):
        return order
    places = {node: place for place, node in enumerate(order)}
    return tuple(sorted(order, key=lambda node: places[node] + AHEAD * node.depth))


BRIEF = 200
"""Cycles, about, of the longest chain up to which a processor has several vectors of inputs before it: then what
one of them waits for is no loss, and a division less work than an inverse by Newton's step."""

BROAD = 7 / 8
"""Operations for a cycle of the longest chain, from which on there are enough that do not wait for each other."""


def is_brief(tree: Tree) -> bool:
    """Whether no result is long in coming: logit takes 0.8 of the time with a division, gelu 1.2."""
    return _ready(tree)[tree] <= BRIEF


def is_broad(tree: Tree) -> bool:
    """Whether many operations do not wait for each other.

    A vector of inputs then keeps a processor busy, and of two that go together the registers would not hold what is
    between: mish_grad takes 0.6 of the time with one. Of the others, such as softplus, with two 0.8.
    """
    ready = _ready(tree)
    return sum(node.op not in ("num", "var") for node in ready) >= BROAD * ready[tree]


def _ready(tree: Tree) -> dict[Tree, int]:
    """In which cycle, about, each value is there, if nothing waits for anything but its operands."""
    ready: dict[Tree, int] = {}
    for node in nodes(tree):
        ready[node] = LATENCY.get(node.op, 4) + max((ready[arg] for arg in node.args), default=0)
    return ready
