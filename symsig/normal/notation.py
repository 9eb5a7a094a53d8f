"""Notation: functions of the formula language that are short for others, each with its definition."""

from __future__ import annotations

from functools import cache

from symsig.expr import Definition, Tree, expand, parse

_TABLE = {
    "expm1": "exp(u) - 1",
    "log1p": "log(1 + u)",
    "sinh": "(exp(u) - exp(-u))/2",
    "cosh": "(exp(u) + exp(-u))/2",
    "tanh": "(exp(2*u) - 1)/(exp(2*u) + 1)",
    "sech": "2*exp(u)/(exp(2*u) + 1)",
    "coth": "(exp(2*u) + 1)/(exp(2*u) - 1)",
    "atanh": "log((1 + u)/(1 - u))/2",
    "logit": "log(u/(1 - u))",
    "log1mexp": "log(1 - exp(u))",
    "sqrt": "u**(1/2)",
    "erfc": "1 - erf(u)",
}


@cache
def notation() -> dict[str, Definition]:
    """Name -> definition, for `expand`."""
    table = {name: Definition(("u",), parse(text)) for name, text in _TABLE.items()}
    table["logaddexp"] = Definition(("u", "v"), parse("log(exp(u) + exp(v))"))
    return table


def spelled_out(*trees: Tree) -> tuple[Tree, ...]:
    """The trees with all notation replaced by its definition.

    What they have in common they share from then on. Equal trees that share nothing take long to compare:
    tanh(tanh(...)), 50 deep, has 2**50 ways down.
    """
    return expand(Tree("", *trees), notation()).args
