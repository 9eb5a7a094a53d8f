"""Project -> Functions: formulas as mathematics. What it is given may be hostile: run it where it can be ended."""

from __future__ import annotations

from collections.abc import Mapping

import sympy

from symsig.expr import Definition, Tree, expand, from_sympy, meaning
from symsig.expr.parse import MAX_HEIGHT
from symsig.expr.tree import nodes
from symsig.model import Function, SymsigError
from symsig.project.read import Wanted

MAX_SIZE = 20_000
"""Operations of a formula in which every call is written out."""


def understood(wanted: Wanted, definitions: Mapping[str, Definition]) -> tuple[Function, ...]:
    """The function and its gradients, by SymPy; SymsigError where the formula is too large or has no real value."""
    tree = expand(wanted.tree, definitions)
    if tree.depth > MAX_HEIGHT or _size(tree) > MAX_SIZE:
        raise SymsigError(
            f"with all calls written out it has more than {MAX_SIZE:,} operations, or {MAX_HEIGHT} deep"
        )
    expr = meaning(tree)
    if expr.has(sympy.zoo, sympy.nan, sympy.oo, sympy.I):
        raise SymsigError(f"{wanted.formula!r} has no real value")
    symbols = tuple(sympy.Symbol(name, real=True) for name in wanted.variables)
    claim, *others = wanted.claims
    function = Function(
        wanted.name,
        symbols,
        expr,
        claim,
        wanted.textbook,
        wanted.formula,
        wanted.domain,
        wanted.careful,
        wanted.scale,
    )
    return (function, *(function.gradient(claim, order=order) for order, claim in enumerate(others, 1)))


def definition_of(function: Function) -> Definition:
    """What a formula that calls the function means; SymsigError where that is outside the formula language."""
    return Definition(tuple(v.name for v in function.variables), from_sympy(function.definition))


def _size(tree: Tree) -> int:
    """The operations of a tree, those that it shares counted each time."""
    sizes: dict[Tree, int] = {}
    for node in nodes(tree):
        sizes[node] = 1 + sum(sizes[arg] for arg in node.args)
    return sizes[tree]
