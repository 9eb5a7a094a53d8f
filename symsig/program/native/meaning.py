"""What a plan's tree stands for in symsig's own arithmetic; inputs held to where an operation may be given them."""

from __future__ import annotations

import math
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite, substitute

FAR = num(2**11)
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
            done[node] = Tree(node.op, _held(done[node.args[0]], FAR))
        else:
            done[node] = Tree(node.op, *(done[a] for a in node.args), value=node.value) if node.args else node
    return done[tree]


def _ranged(tree: Tree, low: Tree, high: Tree) -> Tree:
    """A local polynomial, with the interval of its |x|."""
    return rewrite(tree, lambda node: Tree("ranged", node, low, high) if node.op == "abs" else node)


def _is_product_of_input(tree: Tree) -> bool:
    """-2*w, and the like: of the largest w it overflows."""
    return tree.op == "mul" and {node.op for node in nodes(tree)} <= {"mul", "neg", "num", "hi", "abs", "var"}


def _held(tree: Tree, bound: Tree) -> Tree:
    if tree.op in ("add", "sub", "neg", "mul", "num", "hi"):
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
