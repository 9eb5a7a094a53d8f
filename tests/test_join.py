"""Choices of formulas as formulas of choices: the same values, exactly; and what decides between ways to lower."""

from __future__ import annotations

import random
from fractions import Fraction

import numpy as np
import pytest
from plans import plans

from symsig.expr import Tree, num, var
from symsig.expr.tree import nodes
from symsig.program.native.join import joined, work
from symsig.program.native.local import choice, gathered
from symsig.program.native.meaning import meant
from symsig.program.native.run import OPERATIONS

SEED = 20261123
CONDITION = Tree("lt", var("x"), num(0))
OPS = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: a / b,
    "neg": lambda a: -a,
    "abs": abs,
    "lt": lambda a, b: a < b,
    "select": lambda c, a, b: a if c else b,
}


def value(tree: Tree, **variables: Fraction) -> Fraction:
    """The tree in rational numbers."""
    if tree.op == "num":
        return tree.number
    return variables[tree.name] if tree.op == "var" else OPS[tree.op](*(value(a, **variables) for a in tree.args))


def formula(rng: random.Random, depth: int) -> Tree:
    """A random formula in x and t that nothing but a division by 0 can stop."""
    if depth == 0 or rng.random() < 0.15:
        return rng.choice([var("t"), Tree("abs", var("x")), num(rng.randint(-4, 8))])
    op = rng.choice(["add", "add", "sub", "mul", "mul", "neg", "div"])
    return Tree(op, *(formula(rng, depth - 1) for _ in range(1 if op == "neg" else 2)))


def test_a_joined_formula_has_the_same_values() -> None:
    rng = random.Random(SEED)
    changed = 0
    for _ in range(1500):
        tree = Tree("select", CONDITION, formula(rng, 4), formula(rng, 4))
        tree = Tree("mul", tree, var("t")) if rng.random() < 0.2 else tree
        found = joined(tree)
        changed += found != tree
        assert work(found) <= work(tree)
        for x in (Fraction(-7, 3), Fraction(5, 11)):
            try:
                want = value(tree, x=x, t=Fraction(13, 17))
            except ZeroDivisionError:
                continue
            assert value(found, x=x, t=Fraction(13, 17)) == want, tree
    assert changed > 300


def test_two_branches_share_what_they_have_in_common() -> None:
    w, t = Tree("abs", var("x")), var("t")
    u = Tree("add", num(1), t)
    below = Tree("mul", t, Tree("sub", u, w))
    found = joined(Tree("select", CONDITION, below, Tree("add", u, Tree("mul", w, t))))
    assert [node.op for node in nodes(found)].count("mul") == 2  # t*w, and by t or 1
    assert [node.op for node in nodes(found)].count("add") == 2  # 1 + t, and -w or t*w


@pytest.mark.parametrize("name", ["gelu_grad", "mish_grad2", "tanhshrink"])
def test_gathered_polynomials_are_chosen_as_before(name: str) -> None:
    tree = meant(plans()[name].own.tree)
    found = gathered(tree)
    groups = {node for node in nodes(found) if node.op == "select" and choice(node)}
    assert groups and max(len(choice(group)[1]) for group in groups) >= 4
    ends = {arg.number for node in nodes(tree) if node.op == "lt" for arg in node.args if arg.op == "num"}
    for x in (end + step for end in ends for step in (Fraction(-1, 999), Fraction(0), Fraction(1, 999))):
        assert leaf(found, x) == leaf(tree, x), x


def leaf(tree: Tree, x: Fraction) -> Tree:
    """The branch that is taken at x, signs aside."""
    while tree.op in ("select", "copysign"):
        if tree.op == "copysign":
            tree = tree.args[0]
        elif tree.args[0].op == "eq":  # x == x
            tree = tree.args[1]
        else:
            tree = tree.args[1 if value(tree.args[0], x=x) else 2]
    return tree


def test_the_exponent_of_a_quotient() -> None:
    rng = np.random.default_rng(SEED)
    sizes = 2.0 ** rng.integers(-1022, 1023, (2, 3000)).astype(float)
    near = 2.0 ** rng.integers(-30, 30, 3000)
    a, b = rng.uniform(1, 2, (2, 3000)) * sizes
    edges = np.array([[1.5, 1.0], [1.0, 1.5], [2.0**-1022, 1.9999], [1.75, 1.25], [3.0, 2.0], [4.0, 3.0]]).T
    a = np.concatenate([a, rng.uniform(1, 2, 3000) * near, edges[0]])
    b = np.concatenate([b, rng.uniform(1, 2, 3000), edges[1]])
    inside = np.abs(np.log2(a) - np.log2(b)) < 1000
    a, b = a[inside], b[inside]
    for x, y, k in zip(a, b, OPERATIONS["quotient_exponent"](a, b), strict=True):
        assert Fraction(2, 3) <= Fraction(x) / Fraction(y) / Fraction(2) ** int(k) <= Fraction(3, 2), (x, y, k)
