"""What float32 kernels are in float64, which has digits to spare: exp as a quotient, fewer operations."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import mpmath
import numpy as np
import pytest
from plans import program

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, var
from symsig.model import Program, Step
from symsig.program.native.cores import CORES, RECIPES
from symsig.program.native.exponential import over_each_other
from symsig.program.native.meaning import in_plain_floats
from symsig.program.native.run import run

SEED = 20261129
X = var("x")


def quotient(of: Callable[[Tree], tuple[Tree, Tree]], x: np.ndarray) -> np.ndarray:
    """A pair of trees of x as a quotient of floats."""
    tree = Tree("div", *of(X))
    names = {node: f"a{i}" for i, node in enumerate(nodes(tree)) if node.args}
    steps = tuple(
        Step(names[n], n.op, tuple(a.number if a.op == "num" else names.get(a, "x") for a in n.args)) for n in names
    )
    return run(Program("f", ("x",), steps, names[tree], dtype="float64"), x)


def test_a_quotient_is_next_to_exp_as_its_core_says() -> None:
    """Beside the roundings: as far as the core's bound, and nowhere near a tenth of it only."""
    high, bound = float(RECIPES["exp_quotient_short"].high), CORES["exp_quotient_short"].bound
    x = np.random.default_rng(SEED).uniform(0, high, 2000) * [[1], [-1]]
    errors = [
        abs(got / float(mpmath.exp(at)) - 1)
        for at, got in zip(x.flat, quotient(over_each_other, x.ravel()), strict=True)
    ]
    assert bound / 2 < max(errors) < bound * (1 + 2.0**-15) + 2.0**-50


@pytest.mark.parametrize(("divisor", "beside", "gains"), [(2, True, True), (3, True, False), (2, False, False)])
def test_a_product_that_is_needed_twice_is_made_once(divisor: int, beside: bool, gains: bool) -> None:
    """x/2*(2 - e) where x/2*e is there; x/3*(2 - e) is not x less something."""
    e, part = Tree("erfc", X), Tree("mul", num(Fraction(1, divisor)), X)
    product = Tree("mul", part, e)
    other = Tree("mul", part, Tree("sub", num(2), e))
    whole = Tree("select", Tree("lt", X, num(0)), product if beside else e, other)
    want = Tree("select", Tree("lt", X, num(0)), product, Tree("sub", X, product)) if gains else whole
    assert in_plain_floats(whole) == want


@pytest.mark.parametrize("name", ["mish", "mish_grad", "gelu_tanh_grad"])
def test_a_quotient_costs_no_more_divisions(name: str) -> None:
    assert sum(step.op == "div" for step in program(name, "float32").steps) == 1
