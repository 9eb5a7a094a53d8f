"""A choice between two formulas as one formula of choices: what the two have in common is computed once.

select(c, t*(u - w), u + w*t) becomes select(c, t, 1)*(u + w*select(c, -1, t)): for each input the same operations,
and beside them products with 1 and sums with 0, which are exact.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import permutations

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, rewrite
from symsig.program.native.local import choice
from symsig.program.native.wide import ONE, ZERO, neg_

WORK = {
    "num": 0,
    "hi": 0,
    "var": 0,
    "add": 8,
    "sub": 8,
    "mul": 4,
    "div": 10,
    "exp": 25,
    "expm1": 30,
    "log": 45,
    "log1p": 45,
    "log_quotient": 60,
    "erfc": 120,
    "horner": 40,
}
"""About how many float operations one of double-word arithmetic is; others are 1, but a select of pairs is 3."""

FUNCTIONS = {"div", "abs", "exp", "expm1", "log", "log1p", "log_quotient", "erfc"}
"""Of two branches that are the same function, one is computed, of what is chosen."""

GAIN = 8
"""What has to be gained: nothing is turned about for less than an addition."""

SEVERAL = 6
"""The terms of two sums, or factors of two products, are paired in the best way if they are no more."""


def joined(tree: Tree) -> Tree:
    """The tree with each select of formulas as a formula of selects, where that is less work."""

    def change(node: Tree) -> Tree:
        if node.op != "select":
            return node
        found = _Join(node.args[0]).of(*node.args[1:])
        return found if work(found) + GAIN <= work(node) else node

    return rewrite(tree, change)


def work(*trees: Tree) -> int:
    """The float operations of trees, about."""
    return sum(map(_own_work, {n for tree in trees for n in nodes(tree)}))


def _own_work(node: Tree) -> int:
    if node.op == "select" and any(arg.op != "num" for arg in node.args[1:]):
        return 3
    return WORK.get(node.op, 1)


NEUTRAL = {"add": ZERO, "mul": ONE}


class _Join:
    """Joins the branches of one condition."""

    def __init__(self, condition: Tree) -> None:
        self.condition = condition
        self.done: dict[tuple[Tree, Tree], Tree] = {}

    def of(self, a: Tree, b: Tree) -> Tree:
        """What is a where the condition holds, else b."""
        if (a, b) not in self.done:
            self.done[a, b] = min(self._ways(a, b), key=work)
        return self.done[a, b]

    def _ways(self, a: Tree, b: Tree) -> list[Tree]:
        if a == b:
            return [a]
        a, b = map(_inward, (a, b))
        ways = [self.chosen(a, b)]
        if {"nan", "select"} & {a.op, b.op} or choice(a) or choice(b):
            return ways
        factors_a, factors_b = map(_factors, (a, b))
        if len(factors_a) + len(factors_b) > 2:
            ways += [_folded("mul", parts) for parts in self._paired(factors_a, factors_b, "mul")]
        terms_a, terms_b = map(_terms, (a, b))
        if len(terms_a) > 1 and len(terms_b) > 1:
            ways += [_folded("add", parts) for parts in self._paired(terms_a, terms_b, "add")]
        if a.op == b.op and a.op in FUNCTIONS:
            ways.append(Tree(a.op, *map(self.of, a.args, b.args)))
        return ways

    def chosen(self, a: Tree, b: Tree) -> Tree:
        """The choice between two values that are both computed."""
        if self.condition == Tree("lt", b, ZERO) and a == neg_(b):
            return Tree("abs", b)
        return a if a == b else Tree("select", self.condition, a, b)

    def _paired(self, a: list[Tree], b: list[Tree], op: str) -> list[list[Tree]]:
        """Terms or factors, those of both first; of the others a choice between all of them, or each of them joined
        with the one with which it makes least work."""
        both = list((Counter(a) & Counter(b)).elements())
        a, b = (list((Counter(x) - Counter(both)).elements()) for x in (a, b))
        count = max(len(a), len(b))
        found = [[*both, self.chosen(_folded(op, a), _folded(op, b))]]
        if count <= SEVERAL:
            a, b = ([*x, *[NEUTRAL[op]] * (count - len(x))] for x in (a, b))
            shared = {n for x in a for n in nodes(x)} & {n for x in b for n in nodes(x)}
            pairs = [[self.of(x, y) for y in b] for x in a]
            costs = [[sum(_own_work(n) for n in nodes(p) if n not in shared) for p in row] for row in pairs]
            orders = permutations(range(count))
            best = min(orders, key=lambda order: sum(costs[i][j] for i, j in enumerate(order)))
            found.append(both + [pairs[i][j] for i, j in enumerate(best)])
        return found


def _inward(tree: Tree) -> Tree:
    """A minus at the terms of a sum, wherever there is one."""
    if tree.op != "neg":
        return tree
    inner = tree.args[0]
    match inner.op:
        case "neg":
            return _inward(inner.args[0])
        case "div":
            return Tree("div", _inward(neg_(inner.args[0])), inner.args[1])
        case "mul":
            return Tree("mul", inner.args[0], _inward(neg_(inner.args[1])))
        case "sub":
            return Tree("sub", *reversed(inner.args))
        case "add":
            return Tree("add", *(_inward(neg_(term)) for term in inner.args))
    return tree


def _factors(tree: Tree) -> list[Tree]:
    """What is multiplied."""
    if tree.op == "neg":
        return [*_factors(tree.args[0]), num(-1)]
    if tree.op == "mul":
        return _factors(tree.args[0]) + _factors(tree.args[1])
    return [] if tree == ONE else [tree]


def _terms(tree: Tree) -> list[Tree]:
    """What is added."""
    if tree.op == "neg":
        return [neg_(term) for term in _terms(tree.args[0])]
    if tree.op == "add":
        return _terms(tree.args[0]) + _terms(tree.args[1])
    if tree.op == "sub":
        return _terms(tree.args[0]) + [neg_(term) for term in _terms(tree.args[1])]
    return [] if tree == ZERO else [tree]


def _folded(op: str, parts: Sequence[Tree]) -> Tree:
    """The parts added or multiplied, in their order."""
    total, *rest = [part for part in parts if part != NEUTRAL[op]] or [NEUTRAL[op]]
    for part in rest:
        total = Tree(op, total, part)
    return total
