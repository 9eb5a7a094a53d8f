"""Branches -> one op tree that computes what they share once, and selects between what differs.

`x < c` holds on the left branch. The tree is chosen by cost; that it still means the function is proved after.
"""

from __future__ import annotations

from functools import lru_cache

from symsig.derive.arrange import cost
from symsig.expr import Tree, num

_NEUTRAL = {"add": num(0), "mul": num(1), "dadd": num(0), "dmul": num(1)}
_ARITHMETIC = ("add", "sub", "mul", "div")
_COMMON = {"neg", "exp", "expm1", "log", "log1p", "double", *_ARITHMETIC, *("d" + op for op in _ARITHMETIC)}


@lru_cache(maxsize=4096)
def merge(below: Tree, left: Tree, right: Tree) -> Tree:
    """The tree that is `left` where the condition `below` holds, and `right` elsewhere."""
    if left == right:
        return left
    return min(_candidates(below, left, right), key=cost)


def _candidates(below: Tree, left: Tree, right: Tree) -> list[Tree]:
    found = [Tree("select", below, left, right)]
    x, seam = below.args
    if seam == num(0) and left == num(0) and right in (x, Tree("abs", x)):
        found.append(Tree("max", x, num(0)))
    if seam == num(0) and (left, right) == (Tree("abs", x), num(0)):
        found.append(Tree("max", Tree("neg", x), num(0)))
    if left.op == right.op and left.op in _COMMON:
        pairs = zip(left.args, right.args, strict=True)
        found.append(Tree(left.op, *(merge(below, a, b) for a, b in pairs)))
    for op, neutral in _NEUTRAL.items():
        for side, other, flip in ((left, right, False), (right, left, True)):
            if side.op == op:
                for kept, extra in (side.args, side.args[::-1]):
                    # p*q against p: the factor q becomes 1 on the other side
                    part = merge(below, other, kept) if flip else merge(below, kept, other)
                    switch = (neutral, extra) if flip else (extra, neutral)
                    choice = merge(below, *switch)
                    arguments = (part, choice) if kept is side.args[0] else (choice, part)
                    found.append(Tree(op, *arguments))
    return found


def merge_odd(left: Tree, right: Tree, x: Tree, sign: int) -> Tree | None:
    """copysign(magnitude, x) where left is the negative of right: an odd function that keeps -0, with no select.

    `sign` is that of the function on the right.
    """
    if left == Tree("neg", right) or (right == Tree("neg", left) and left != x):
        odd = Tree("copysign", min(left, right, key=cost), x)
        return odd if sign > 0 else Tree("neg", odd)
    return None
