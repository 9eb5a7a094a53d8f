"""Formulas: text <-> op tree <-> SymPy expression. Text is parsed and never executed."""

from symsig.expr.convert import from_sympy, meaning
from symsig.expr.parse import Definition, expand, parse, parse_domain
from symsig.expr.tree import Tree, num, show, var

__all__ = [
    "Definition",
    "Tree",
    "expand",
    "from_sympy",
    "meaning",
    "num",
    "parse",
    "parse_domain",
    "show",
    "var",
]
