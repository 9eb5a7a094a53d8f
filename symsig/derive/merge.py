"""Branches -> one op tree that computes what they share once, and selects between what differs.

`x < c` holds on the left branch. The tree is chosen by cost; that it still means the function is proved after.
"""

from __future__ import annotations

from functools import lru_cache

from symsig.derive.arrange import cost
from symsig.expr import Tree, num, var

_ZERO = num(0)
_NEUTRAL = {"add": _ZERO, "mul": num(1), "dadd": _ZERO, "dmul": num(1)}
_ARITHMETIC = ("add", "sub", "mul", "div")
_COMMON = {"neg", "exp", "expm1", "log", "log1p", "double", *_ARITHMETIC, *("d" + op for op in _ARITHMETIC)}


def merge(below: Tree, left: Tree, right: Tree) -> Tree:
    """The tree that is `left` where the condition `below` holds, and `right` elsewhere."""
    return _Merger(below).merge(left, right)


class _Merger:
    """Trees under one condition, merged pair by pair, each pair once."""

    def __init__(self, below: Tree) -> None:
        self._costs = _Costs()
        self.below = below
        x, seam = below.args
        self._at_zero = (x, Tree("abs", x)) if seam == _ZERO else None
        self._merged: dict[tuple[Tree, Tree], Tree] = {}

    def merge(self, left: Tree, right: Tree) -> Tree:
        """The cheapest tree for a pair."""
        if left == right:
            return left
        if (left, right) not in self._merged:
            self._merged[left, right] = min(self._candidates(left, right), key=self._costs.of)
        return self._merged[left, right]

    def _candidates(self, left: Tree, right: Tree) -> list[Tree]:
        found = [Tree("select", self.below, left, right)]
        if self._at_zero and left == _ZERO and right in self._at_zero:
            found.append(Tree("max", self.below.args[0], _ZERO))
        if self._at_zero and right == _ZERO and left == self._at_zero[1]:
            found.append(Tree("max", Tree("neg", self.below.args[0]), _ZERO))
        if left.op == right.op and left.op in _COMMON:
            pairs = zip(left.args, right.args, strict=True)
            found.append(Tree(left.op, *(self.merge(a, b) for a, b in pairs)))
        for op, neutral in _NEUTRAL.items():
            for side, other, flip in ((left, right, False), (right, left, True)):
                if side.op == op:
                    for kept, extra in (side.args, side.args[::-1]):
                        # p*q against p: the factor q becomes 1 on the other side
                        part = self.merge(other, kept) if flip else self.merge(kept, other)
                        choice = self.merge(*((neutral, extra) if flip else (extra, neutral)))
                        arguments = (part, choice) if kept is side.args[0] else (choice, part)
                        found.append(Tree(op, *arguments))
        return found


class _Costs:
    """The cost of trees that share most of their nodes: each distinct node is a bit, a tree the set of its nodes'
    bits, and a cost is a sum over the few costs that single nodes have."""

    def __init__(self) -> None:
        self._bits: dict[Tree, int] = {}
        self._by_cost: dict[tuple[int, int, int], int] = {}

    def _nodes(self, tree: Tree) -> int:
        if tree not in self._bits:
            below = 0
            for arg in tree.args:
                below |= self._nodes(arg)
            bit = 1 << len(self._bits)
            self._bits[tree] = below | bit
            own = _own_cost(tree.op, len(tree.args))
            self._by_cost[own] = self._by_cost.get(own, 0) | bit
        return self._bits[tree]

    def of(self, tree: Tree) -> tuple[int, int, int]:
        """Calls, divisions and operations of all its nodes."""
        nodes = self._nodes(tree)
        calls = divisions = work = 0
        for own, of_cost in self._by_cost.items():
            count = (nodes & of_cost).bit_count()
            calls, divisions, work = calls + count * own[0], divisions + count * own[1], work + count * own[2]
        return calls, divisions, work


@lru_cache(maxsize=256)
def _own_cost(op: str, operands: int) -> tuple[int, int, int]:
    """What a node adds to the cost of its operands."""
    return cost(Tree(op, *(var(str(i)) for i in range(operands))))


def merge_odd(left: Tree, right: Tree, x: Tree, sign: int) -> Tree | None:
    """copysign(magnitude, x) where left is the negative of right: an odd function that keeps -0, with no select.

    `sign` is that of the function on the right.
    """
    if left == Tree("neg", right) or (right == Tree("neg", left) and left != x):
        odd = Tree("copysign", min(left, right, key=cost), x)
        return odd if sign > 0 else Tree("neg", odd)
    return None
