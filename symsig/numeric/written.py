"""A side as it is written -> the tree that is run in floats, and how its parts are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from symsig.expr import Definition, Tree, expand, num, parse, show, var
from symsig.expr.tree import nodes, rewrite
from symsig.model import SymsigError
from symsig.program.interpret import FLOAT

_USUAL = {
    "sech": "1/cosh(u)",
    "coth": "1/tanh(u)",
    "logit": "log(u/(1 - u))",
    "log1mexp": "log(1 - exp(u))",
}
"""What people write for a function that NumPy lacks."""
_ONE, _MINUS_ONE = num(1), num(-1)


@dataclass(frozen=True)
class Written:
    """A tree to run, with the texts of those parts that were written as calls of a name."""

    tree: Tree
    names: Mapping[Tree, str]

    def text(self, part: Tree) -> str:
        """A part of the tree as its author called it, sigmoid(x) and not 1/(1 + exp(-x)), its insides left out
        where it is long."""
        text = show(self._named(part, LONGEST))
        if len(text) > LONGEST and part.op in ("add", "sub"):
            first, sign = part.args[0], " + " if part.op == "add" else " - "
            while first.op in ("add", "sub"):
                first = first.args[0]
            rest = " + ..." if first is not part.args[0] else ""
            text = f"{self.text(first)}{rest}{sign}{self.text(part.args[1])}"
        depth = part.depth
        while len(text) > LONGEST and depth > 1:
            depth -= 1
            text = show(self._named(part, depth))
        return text

    def _named(self, node: Tree, depth: int) -> Tree:
        if node in self.names:
            return var(self.names[node])
        if node.op == "num":
            return var(_decimal(node.number)) if _decimal(node.number) else node
        if depth == 1 and node.args:
            return var("...")
        if node.op == "neg" and node.args[0].op == "neg":
            return self._named(node.args[0].args[0], depth)
        return Tree(node.op, *(self._named(a, depth - 1) for a in node.args), value=node.value)


LONGEST = 60
"""Characters of a part's text."""


def _decimal(value: Fraction) -> str:
    """0.044715 for 8943/200000; "" for what is shorter as a fraction or has no end as a decimal."""
    text = f"{float(value):.12g}"
    return text if value.denominator > 100 and "e" not in text and Fraction(text) == value else ""


def written(text: str, definitions: Mapping[str, Definition]) -> Written:
    """A side, names that NumPy lacks replaced by their definitions. SymsigError where it is no computation."""
    tree = parse(text, definitions)
    if any(node.op == "diff" for node in nodes(tree)):
        raise SymsigError("a derivative")
    usual = {name: Definition(("u",), parse(body)) for name, body in _USUAL.items()}
    bodies = {name: Definition(d.variables, _tidied(d.body)) for name, d in definitions.items()}
    table = usual | {name: body for name, body in bodies.items() if name not in FLOAT}
    names: dict[Tree, str] = {}
    for node in nodes(tree):
        if node.op in table:
            names.setdefault(_in_pairs(expand(expand(node, table), usual)), show(node))
    return Written(_in_pairs(expand(expand(tree, table), usual)), names)


def _in_pairs(tree: Tree) -> Tree:
    """max and min of two at a time, from the left, as NumPy has them."""

    def change(node: Tree) -> Tree:
        if node.op in ("max", "min") and len(node.args) > 2:
            return reduce(lambda a, b: Tree(node.op, a, b), node.args)
        return node

    return rewrite(tree, change)


def _tidied(body: Tree) -> Tree:
    """A definition as people write it: x/(1 + exp(-x)) for x*(1 + exp(-1*x))**(-1), which is how SymPy has it."""
    return rewrite(body, _tidy)


def _tidy(node: Tree) -> Tree:
    if node.op == "pow" and node.args[1].number < 0:
        base, exponent = node.args[0], -node.args[1].number
        return Tree("div", _ONE, base if exponent == 1 else Tree("pow", base, num(exponent)))
    if node.op == "mul":
        left, right = node.args
        if left == _MINUS_ONE:
            return Tree("neg", right)
        if right.op == "div" and right.args[0] == _ONE:
            return Tree("div", left, right.args[1])
        if left.op == "div" and left.args[0] == _ONE and left.args[1].op != "num":
            return Tree("div", right, left.args[1])
        if left.op == "neg":
            return Tree("neg", Tree("mul", left.args[0], right))
    if node.op == "add":
        left, right = node.args
        if right.op == "neg":
            return Tree("sub", left, right.args[0])
        if left == _MINUS_ONE or left.op == "neg":
            return Tree("sub", right, _ONE if left == _MINUS_ONE else left.args[0])
    return node
