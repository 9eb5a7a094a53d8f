"""Functions as the names that formulas may use, and formulas as functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import sympy

from symsig.expr import Definition, expand, from_sympy, meaning, parse
from symsig.expr.tree import variables
from symsig.model import Function, SymsigError


def definitions_of(functions: Iterable[Function]) -> dict[str, Definition]:
    """The names that formulas may use, each with its definition as an op tree."""
    return {f.name: Definition(tuple(v.name for v in f.variables), from_sympy(f.definition)) for f in functions}


def function_of(formula: str, definitions: Mapping[str, Definition], name: str = "f") -> Function:
    """A function of a formula given as text, in the one variable that it has; it claims nothing of its error."""
    tree = expand(parse(formula, definitions), definitions)
    names = variables(tree)
    if len(names) != 1:
        found = ", ".join(names) or "none"
        raise SymsigError(f"a formula in one variable is wanted, and {formula!r} has {found}")
    expr = meaning(tree)
    if expr.has(sympy.zoo, sympy.nan, sympy.oo, sympy.I):
        raise SymsigError(f"{formula!r} has no real value")
    return Function(name, (sympy.Symbol(names[0], real=True),), expr, claim=float("inf"))
