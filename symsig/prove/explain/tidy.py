"""Trees without what a person would leave out."""

from __future__ import annotations

from symsig.expr import Tree, num
from symsig.expr.tree import rewrite


def tidy(tree: Tree) -> Tree:
    """The tree without units, zeros, double signs and products of numbers."""
    return rewrite(tree, _tidied)


def make(op: str, *args: Tree) -> Tree:
    """A node on tidy operands, tidy itself."""
    return _tidied(Tree(op, *args))


def _tidied(node: Tree) -> Tree:
    """A node whose operands are tidy already."""
    match node.op, node.args:
        case "neg", (a,):
            return num(-a.number) if a.op == "num" else a.args[0] if a.op == "neg" else node
        case "add", (a, b):
            return _tidy_sum(a, b)
        case "sub", (a, b):
            return _tidy_sum(a, make("neg", b))
        case "mul", (a, b):
            return _tidy_product(node, a, b)
        case "div", (a, b):
            return _tidy_quotient(node, a, b)
        case "pow", (a, b) if b == num(1):
            return a
        case "pow", (a, b) if a.op == "pow" and all(e.number.denominator == 1 for e in (a.args[1], b)):
            return make("pow", a.args[0], num(a.args[1].number * b.number))
    return node


def _tidy_sum(a: Tree, b: Tree) -> Tree:
    """a + b, where a node a - c has come as a + (-c)."""
    if a == num(0) or b == num(0):
        return b if a == num(0) else a
    if a.op == b.op == "num":
        return num(a.number + b.number)
    if is_negative(b):
        return Tree("sub", a, make("neg", b))
    if is_negative(a):
        return Tree("sub", b, make("neg", a))
    return Tree("add", a, b)


def is_negative(tree: Tree) -> bool:
    return tree.op == "neg" or (tree.op == "num" and tree.number < 0)


def _tidy_product(node: Tree, a: Tree, b: Tree) -> Tree:
    if num(0) in (a, b):
        return num(0)
    if a == num(1) or b == num(1):
        return b if a == num(1) else a
    if a.op == b.op == "num":
        return num(a.number * b.number)
    if is_negative(a) or is_negative(b):
        if is_negative(a) and is_negative(b):
            return make("mul", make("neg", a), make("neg", b))
        a, b = (make("neg", part) if is_negative(part) else part for part in (a, b))
        return make("neg", make("mul", a, b))
    if b.op == "num":
        return make("mul", b, a)
    if b.op == "mul" and b.args[0].op == "num":
        return make("mul", make("mul", b.args[0], a), b.args[1])
    if b.op == "div" and b.args[0] == num(1):
        return Tree("div", a, b.args[1])
    return node


def _tidy_quotient(node: Tree, a: Tree, b: Tree) -> Tree:
    if b == num(0):
        return node
    if a == num(0) or b == num(1):
        return a
    if a.op == b.op == "num":
        return num(a.number / b.number)
    if b.op == "div" and b.args[0] == num(1):
        return make("mul", a, b.args[1])
    if is_negative(b):
        return make("neg", make("div", a, make("neg", b)))
    if is_negative(a):
        return make("neg", make("div", make("neg", a), b))
    return node


def size(tree: Tree) -> int:
    return 1 + sum(map(size, tree.args))
