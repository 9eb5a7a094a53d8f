"""Op tree -> FPCore expression; `real.tree_of` reads back what a tree of FPCore's own operations is written as."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import reduce

from symsig.expr.tree import Tree, nodes, num, rewrite
from symsig.fpcore.datum import Datum, Form, Symbol, form, literal
from symsig.fpcore.operations import COMPARISONS
from symsig.fpcore.real import DIRECT
from symsig.model import SymsigError

ONE, TWO = literal(Fraction(1)), literal(Fraction(2))


def _many(head: str) -> Callable[..., Datum]:
    """max and min of many are those of two, one after the other."""
    return lambda *args: reduce(lambda a, b: form(head, a, b), args)


def _piecewise(*args: Datum) -> Datum:
    *pairs, result = args
    for value, condition in zip(reversed(pairs[::2]), reversed(pairs[1::2]), strict=True):
        result = form("if", condition, value, result)
    return result


WRITTEN: dict[str, Callable[..., Datum]] = {
    **{op: (lambda *args, head=name: form(head, *args)) for name, op in DIRECT.items()},
    **{op: (lambda *args, head=name: form(head, *args)) for name, op in COMPARISONS.items()},
    **dict.fromkeys(("neg", "sub"), lambda *args: form("-", *args)),
    "pow": lambda a, b: form("pow", a, b),
    "max": _many("fmax"),
    "min": _many("fmin"),
    "pi": lambda: Symbol("PI"),
    "piecewise": _piecewise,
    "select": lambda c, a, b: form("if", c, a, b),
    "copysign": lambda a, b: form("copysign", a, b),
    # functions that FPCore does not have
    "sech": lambda a: form("/", ONE, form("cosh", a)),
    "coth": lambda a: form("/", ONE, form("tanh", a)),
    "logit": lambda a: form("log", form("/", a, form("-", ONE, a))),
    "log1mexp": lambda a: form("log", form("-", ONE, form("exp", a))),
    "logaddexp": lambda a, b: form("log", form("+", form("exp", a), form("exp", b))),
    "finite": lambda a: a,
    "capped": lambda a: a,
}
"""The expression of each op, as mathematics."""


def expression(tree: Tree) -> Datum:
    """The tree as an expression over the reals; SymsigError where FPCore has no word for an op."""
    done: dict[Tree, Datum] = {}
    for node in nodes(tree):
        if node.op == "num":
            done[node] = literal(node.number)
        elif node.op == "var":
            done[node] = Symbol(node.name)
        elif node.op in WRITTEN:
            done[node] = WRITTEN[node.op](*(done[a] for a in node.args))
        else:
            raise SymsigError(f"FPCore has no {node.op}")
    return done[tree]


def tidied(tree: Tree) -> Tree:
    """The same mathematics as people write it: a/b for a*b**-1, a - b for a + -1*b, a + b for b + a with b < 0."""
    return rewrite(tree, _tidy)


def _tidy(node: Tree) -> Tree:
    if node.op == "pow" and node.args[1] == num(-1):
        return Tree("div", num(1), node.args[0])
    if node.op == "mul":
        a, b = node.args
        if a == num(-1):
            return Tree("neg", b)
        if b.op == "div" and b.args[0] == num(1):
            return Tree("div", a, b.args[1])
    if node.op == "add":
        a, b = node.args
        if b.op == "neg":
            return Tree("sub", a, b.args[0])
        if a.op == "neg":
            return Tree("sub", b, a.args[0])
        if a.op == "num" and a.number < 0:
            return Tree("sub", b, num(-a.number))
    return node


def condition(tests: tuple[Tree, ...]) -> Form:
    """Comparisons that all hold."""
    written = [expression(test) for test in tests]
    first = written[0]
    assert isinstance(first, Form)
    return first if len(written) == 1 else form("and", *written)
