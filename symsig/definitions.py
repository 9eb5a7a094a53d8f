"""Functions as the names that formulas may use, and formulas as functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import sympy

from symsig.expr import Definition, expand, from_sympy, meaning, parse
from symsig.expr.tree import substitute
from symsig.expr.tree import variables as variables_of
from symsig.model import Function, SymsigError
from symsig.normal.notation import notation
from symsig.reference.domain import ranges


def definitions_of(functions: Iterable[Function]) -> dict[str, Definition]:
    """The names that formulas may use, each with its definition as an op tree.

    Left out are those that the language has by itself with the same meaning, such as logit.
    """
    return {
        f.name: Definition(tuple(v.name for v in f.variables), from_sympy(f.definition))
        for f in functions
        if not _is_notation(f)
    }


def _is_notation(function: Function) -> bool:
    if function.name not in notation():
        return False
    variables, body = notation()[function.name]
    names = dict(zip(variables, map(from_sympy, function.variables), strict=True))
    return bool(meaning(substitute(body, names)) == function.definition)


def function_of(
    formula: str,
    definitions: Mapping[str, Definition],
    name: str = "f",
    *,
    variables: Sequence[str] = (),
    domain: str = "",
) -> Function:
    """A function of a formula given as text, in the one or two variables that it has, in the order of their names.

    `variables` says another order, or names one that the formula lacks. It claims nothing of its error. Raises
    SymsigError for text that cannot be read, and for other variables.
    """
    tree = expand(parse(formula, definitions), definitions)
    found = variables_of(tree)
    names = tuple(variables) or found
    if not 1 <= len(names) <= 2:
        given = ", ".join(names) or "none"
        raise SymsigError(f"a formula in one variable or two is wanted, and {formula!r} has {given}")
    if len(set(names)) < len(names) or not set(found) <= set(names):
        raise SymsigError(f"{formula!r} has the variables {', '.join(found)}, and not {', '.join(names)}")
    expr = meaning(tree)
    if expr.has(sympy.zoo, sympy.nan, sympy.oo, sympy.I):
        raise SymsigError(f"{formula!r} has no real value")
    symbols = tuple(sympy.Symbol(v, real=True) for v in names)
    function = Function(name, symbols, expr, claim=float("inf"), domain=domain)
    ranges(function)  # a domain that cannot be read is refused here
    return function
