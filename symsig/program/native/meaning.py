"""What a plan's tree stands for in symsig's own arithmetic; inputs held to where an operation may be given them."""

from __future__ import annotations

import math
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite, substitute
from symsig.program.expand import real

FAR = 2**11
"""exp(-2048) is 0."""


def meant(tree: Tree) -> Tree:
    """With a local polynomial for what it stands for, and the inputs of a wide argument held to its bound."""
    done: dict[Tree, Tree] = {}
    for node in nodes(tree):
        if node.op == "approx":
            done[node] = _ranged(done[node.args[0]], *node.args[2:])
        elif node.op in ("finite", "double", "pair") or (node.op == "abs" and done[node.args[0]].op == "abs"):
            done[node] = done[node.args[0]]
        elif node.op == "wide":
            done[node] = _held(done[node.args[0]], node.args[1])
        elif node.op in ("exp", "expm1") and _is_product_of_input(done[node.args[0]]):
            done[node] = Tree(node.op, _held(done[node.args[0]], _far(done[node.args[0]])))
        else:
            done[node] = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
        if node.op == "mul":
            done[node] = _small_first(done[node])
        elif node.op == "add":
            done[node] = _one_product(done[node])
    return done[tree]


def in_plain_floats(tree: Tree) -> Tree:
    """With x - x/2*e for x/2*(2 - e), where x/2*e is needed as well: less work where digits are to spare."""
    products = {node for node in nodes(tree) if node.op == "mul"}

    def changed(node: Tree) -> Tree:
        match node:
            case Tree(op="mul", args=(Tree(op="mul", args=(c, x)) as factor, Tree(op="sub", args=(d, e)))):
                part = Tree("mul", factor, e)
                if c.op == d.op == "num" and c.number * d.number == 1 and part in products:
                    return Tree("sub", x, part)
        return node

    return rewrite(tree, changed)


def _one_product(total: Tree) -> Tree:
    """x + c*x as (1 + c)*x: a pair holds 1 + c to more digits than the sum has, which rounds once more."""
    x, product = total.args
    if product.op == "mul" and product.args[0].op == "hi" and product.args[1] == x:
        return Tree("mul", Tree("hi", value=f"1 + ({product.args[0].name})"), x)
    return total


def _small_first(product: Tree) -> Tree:
    """2*x*exp(...) as 2*(x*exp(...)): 2*x may overflow where exp is 0."""
    first, decay = product.args
    if first.op == "mul" and [arg.op for arg in first.args] == ["num", "var"] and decay.op in ("exp", "erfc"):
        factor, variable = first.args
        if abs(factor.number) > 1:
            return Tree("mul", factor, Tree("mul", variable, decay))
    return product


def _ranged(tree: Tree, low: Tree, high: Tree) -> Tree:
    """A local polynomial, with the interval of its |x|."""
    return rewrite(tree, lambda node: Tree("ranged", node, low, high) if node.op == "abs" else node)


def _is_product_of_input(tree: Tree) -> bool:
    """-2*w, -(w/3) and the like: of the largest w it overflows, or its low part is no small number."""
    inner = tree.args[0] if tree.op == "neg" else tree
    if any(node.op == "div" and node.args[1].op != "num" for node in nodes(inner)):
        return False
    ops = {node.op for node in nodes(inner)}
    return inner.op in ("mul", "div") and ops <= {"mul", "div", "neg", "num", "hi", "abs", "var"}


def _far(product: Tree) -> Tree:
    """From which w on exp of a product is 0."""
    slope = Fraction(1)
    for node in nodes(product):
        for place, factor in enumerate(node.args):
            if factor.op in ("num", "hi"):
                value = abs(factor.number if factor.op == "num" else real(factor.name))
                slope = slope / value if node.op == "div" and place else slope * value
    return num(FAR * 2 ** max(0, math.ceil(-math.log2(slope))))


def _held(tree: Tree, bound: Tree) -> Tree:
    if tree.op in ("add", "sub", "neg", "mul", "div", "num", "hi"):
        return Tree(tree.op, *(_held(part, bound) for part in tree.args), value=tree.value)
    return tree if tree.op == "within" else Tree("within", tree, bound)


def held_inside(tree: Tree, low: float = -math.inf, high: float = math.inf) -> Tree:
    """With the input of a polynomial held to the branch that it is for: beyond it x*(3 + x)/6 may overflow, and of
    hard_swish(1e200) that would be no matter."""
    if tree.op == "select":
        condition, first, second = tree.args
        below, above = _regions(condition, low, high)
        return Tree("select", condition, held_inside(first, *below), held_inside(second, *above))
    ops = {node.op for node in nodes(tree)}
    if "mul" not in ops or not ops <= {"add", "sub", "mul", "div", "neg", "abs", "num", "hi", "var"}:
        return tree
    (variable,) = {node for node in nodes(tree) if node.op == "var"}
    farthest = max(abs(low), abs(high))
    if math.isinf(farthest):
        return tree
    return substitute(tree, {variable.name: Tree("held", variable, num(Fraction(farthest)))})


def _regions(condition: Tree, low: float, high: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Where a condition holds and where not, of [low, high]."""
    match [arg.op for arg in condition.args]:
        case ["var", "num"] if condition.op == "lt":
            end = float(condition.args[1].number)
            return (low, min(high, end)), (max(low, end), high)
        case ["num", "var"] if condition.op == "lt":
            end = float(condition.args[0].number)
            return (max(low, end), high), (low, min(high, end))
    return (low, high), (low, high)
