"""Op tree <-> SymPy expression. `meaning` is the exact real meaning of a tree: prove that, print the tree."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce
from typing import Any

import sympy

from symsig.expr.tree import Tree, nodes, num, var
from symsig.model import SymsigError

_MEANING: dict[str, Callable[..., Any]] = {
    "pi": lambda: sympy.pi,
    "neg": lambda a: -a,
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "pow": lambda a, b: a**b,
    "sqrt": sympy.sqrt,
    "exp": sympy.exp,
    "expm1": lambda a: sympy.exp(a) - 1,
    "log": sympy.log,
    "log1p": lambda a: sympy.log(1 + a),
    "abs": sympy.Abs,
    "max": sympy.Max,
    "min": sympy.Min,
    "erf": sympy.erf,
    "erfc": sympy.erfc,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
    "sech": lambda a: 1 / sympy.cosh(a),
    "coth": lambda a: sympy.cosh(a) / sympy.sinh(a),
    "atanh": lambda a: sympy.log((1 + a) / (1 - a)) / 2,
    "logit": lambda a: sympy.log(a / (1 - a)),
    "log1mexp": lambda a: sympy.log(1 - sympy.exp(a)),
    "logaddexp": lambda a, b: sympy.log(sympy.exp(a) + sympy.exp(b)),
    "lt": sympy.StrictLessThan,
    "le": sympy.LessThan,
    "gt": sympy.StrictGreaterThan,
    "ge": sympy.GreaterThan,
    "eq": sympy.Eq,
    "ne": sympy.Ne,
    "diff": lambda e, x, n: e.diff(x, n),
    "piecewise": lambda *a: sympy.Piecewise(*zip(a[:-1:2], a[1:-1:2], strict=True), (a[-1], True)),
    # the operations that only derived code has
    "select": lambda c, a, b: sympy.Piecewise((a, c), (b, True)),
    "copysign": lambda a, b: sympy.Piecewise((-sympy.Abs(a), b < 0), (sympy.Abs(a), True)),
    "finite": lambda a: a,
    "capped": lambda a: a,
}


def meaning(tree: Tree) -> Any:
    """The SymPy expression that a tree means over the reals; its variables are real symbols."""
    done: dict[Tree, Any] = {}
    for node in nodes(tree):
        if node.op == "num":
            done[node] = sympy.Rational(node.number.numerator, node.number.denominator)
        elif node.op == "var":
            done[node] = sympy.Symbol(node.name, real=True)
        elif node.op in _MEANING:
            done[node] = _MEANING[node.op](*(done[a] for a in node.args))
        else:
            raise SymsigError(f"{node.op} has no definition here")
    return done[tree]


_UNARY = {
    sympy.exp: "exp",
    sympy.log: "log",
    sympy.Abs: "abs",
    sympy.erf: "erf",
    sympy.erfc: "erfc",
    sympy.sinh: "sinh",
    sympy.cosh: "cosh",
    sympy.tanh: "tanh",
    sympy.sech: "sech",
    sympy.coth: "coth",
}
_RELATIONS = {
    sympy.StrictLessThan: "lt",
    sympy.LessThan: "le",
    sympy.StrictGreaterThan: "gt",
    sympy.GreaterThan: "ge",
    sympy.Eq: "eq",
    sympy.Ne: "ne",
}


def from_sympy(expr: Any) -> Tree:
    """The op tree of a SymPy expression, in SymPy's own order of terms.

    Raises SymsigError naming the sub-expression that lies outside the formula language.
    """
    done: dict[Any, Tree] = {}

    def visit(e: Any) -> Tree:
        if e not in done:
            done[e] = convert(e)
        return done[e]

    def convert(e: Any) -> Tree:
        if e.is_Rational:
            return num(Fraction(int(e.p), int(e.q)))
        if e.is_Symbol:
            return var(e.name)
        if e is sympy.pi:
            return Tree("pi")
        if e is sympy.E:
            return Tree("exp", num(1))
        if e.func in _UNARY:
            return Tree(_UNARY[e.func], visit(e.args[0]))
        if e.is_Add:
            return reduce(lambda a, b: Tree("add", a, b), map(visit, e.args))
        if e.is_Mul:
            return reduce(lambda a, b: Tree("mul", a, b), map(visit, e.args))
        if e.is_Pow and e.exp.is_Rational and e.exp.q in (1, 2):
            return Tree("pow", visit(e.base), visit(e.exp))
        if e.func in (sympy.Max, sympy.Min):
            return Tree("max" if e.func is sympy.Max else "min", *map(visit, sorted(e.args, key=str)))
        if e.func in _RELATIONS:
            return Tree(_RELATIONS[e.func], *map(visit, e.args))
        if isinstance(e, sympy.Piecewise) and e.args[-1].cond == sympy.true:
            *pairs, last = e.args
            flat = [visit(part) for pair in pairs for part in pair.args]
            return Tree("piecewise", *flat, visit(last.expr))
        if isinstance(e, sympy.Derivative):
            return visit(e.doit())
        raise SymsigError(f"{e} is outside the formula language")

    return visit(expr)
