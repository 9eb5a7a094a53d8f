"""Fractions over 1 + exp(-|x|) as one formula for both signs: the same values, exactly, and no others are."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from plans import plans
from test_join import OPS

import symsig
from symsig.expr import Tree, num, var
from symsig.expr.tree import nodes
from symsig.model import DTYPES, Dtype, Unavailable
from symsig.program.native.both_signs import on_both_signs
from symsig.program.native.join import joined
from symsig.program.native.lower import lower
from symsig.program.native.meaning import meant
from symsig.program.native.wide import Arithmetic
from symsig.targets import OWN

GENERATED = Path(__file__).parent.parent / "generated" / "native"
SEED = 20261128
X, W = var("x"), Tree("abs", var("x"))
BELOW = Tree("lt", X, num(0))
T = Tree("exp", Tree("neg", W))
OVER = Tree("add", num(1), T)


def value(tree: Tree, x: Fraction, base: Fraction) -> Fraction:
    """The tree in rational numbers, with `base` for exp(x): what holds for all of them holds for this one."""

    def exp(a: Fraction) -> Fraction:
        power = a / x
        assert power.denominator == 1
        return base**power.numerator

    def logistic(n: Fraction, z: Fraction) -> Fraction:
        return n / (1 + exp(z))

    ops = {
        **OPS,
        "exp": exp,
        "logistic": logistic,
        "silu_slope": lambda w: logistic(Fraction(1), w) * (1 - w * (1 - logistic(Fraction(1), w))),
        "within": lambda a, _: a,
        "known": lambda a, *_: a,
        "max": max,
        "log1p": lambda a: 1 + a,  # of which the logarithm is taken, on both sides
        "log1p_exp": lambda a: 1 + exp(-a),
    }
    if tree.op in ("num", "var"):
        return tree.number if tree.op == "num" else x
    if tree.op == "select":
        condition, *arms = tree.args
        return value(arms[0 if value(condition, x, base) else 1], x, base)
    return ops[tree.op](*(value(a, x, base) for a in tree.args))


CHANGED = [
    "sigmoid",
    "silu",
    "sigmoid_grad",
    "silu_grad",
    "tanh_grad",
    "softplus",
    "log_sigmoid",
    "log_sigmoid_grad",
]


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("name", CHANGED)
def test_the_values_are_the_same(name: str, wide: bool) -> None:
    tree = joined(meant(plans()[name].own.tree))
    while tree.op == "select" and any(arm.op == "nan" or arm == X for arm in tree.args[1:]):  # NaN gives NaN
        tree = tree.args[1]
    found = on_both_signs(tree, Arithmetic(wide))
    assert {n.op for n in nodes(found)} & {"logistic", "log1p_exp", "silu_slope"}
    for x in (Fraction(-5, 3), Fraction(-1, 7), Fraction(2, 9), Fraction(11, 4)):
        for base in (Fraction(3, 5), Fraction(13, 8)):
            assert value(found, x, base) == value(tree, x, base), (x, base)


OTHERS = [
    Tree("div", Tree("select", BELOW, T, num(2)), OVER),  # no 2*t
    Tree("div", Tree("select", BELOW, num(1), num(1)), OVER),  # 1/(1 + t) for both signs
    Tree("div", Tree("select", BELOW, T, num(1)), Tree("add", num(2), T)),
    Tree("div", Tree("select", Tree("lt", X, num(1)), T, num(1)), OVER),  # not a choice by the sign
    Tree("div", T, Tree("add", num(1), Tree("mul", T, Tree("add", num(3), T)))),  # no square
    Tree("div", T, Tree("add", num(1), Tree("exp", W))),  # two exponentials
    Tree("div", Tree("mul", X, T), OVER),  # odd, and no choice
]


@pytest.mark.parametrize("tree", OTHERS)
def test_what_only_looks_like_it_stays(tree: Tree) -> None:
    assert on_both_signs(tree, Arithmetic(True)) == tree


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["sigmoid", "silu", "tanh_grad", "elu_grad", "softplus"])
def test_subnormal_results_are_rounded_once(name: str, dtype: Dtype) -> None:
    """Rounded to a float and then to a subnormal one they would err by up to 3/4 ULP."""
    try:
        kernel = OWN["native"].load(GENERATED)(name, dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))
    rng = np.random.default_rng(SEED)
    low, high = {"float64": (708.5, 744.0), "float32": (87.5, 103.0)}[dtype]
    x = -rng.uniform(low, high, 400).astype(dtype) / (2 if name == "tanh_grad" else 1)
    got = kernel(x)
    assert (np.abs(got) < np.finfo(dtype).smallest_normal).mean() > 0.7
    errors = np.abs(symsig.ulp_error(got, name, x, dtype=dtype))
    worst = int(np.argmax(errors))
    assert errors[worst] < 0.6, (float(x[worst]).hex(), errors[worst])


@pytest.mark.parametrize("dtype", DTYPES)
def test_next_to_the_zero_of_silu_grad_the_sum_is_as_precise_as_the_polynomial(dtype: Dtype) -> None:
    """Beyond the polynomial's ends, where the sum loses the most digits, and within them; float32 has a table."""
    try:
        kernel = OWN["native"].load(GENERATED)("silu_grad", dtype)
    except Unavailable as reason:
        pytest.skip(str(reason))
    apart = lower(plans()["silu_grad"].own, "float64").apart
    assert apart is not None
    least, most = apart.inputs.least, apart.inputs.most
    assert most - least < 3 / 64
    rng = np.random.default_rng(SEED)
    parts = ((least - 2.0**-9, least), (least, most), (most, most + 2.0**-9))
    x = -np.concatenate([rng.uniform(*ends, 3000) for ends in parts]).astype(dtype)
    errors = np.abs(symsig.ulp_error(kernel(x), "silu_grad", x, dtype=dtype))
    worst = int(np.argmax(errors))
    assert errors[worst] < 0.72, (float(x[worst]).hex(), errors[worst])


@pytest.mark.parametrize("name", ["sigmoid", "silu", "sigmoid_grad", "tanh_grad"])
def test_float32_is_computed_in_pairs_of_itself(name: str) -> None:
    assert lower(plans()[name].own, "float32").working == "float32"
    assert lower(plans()["gelu_tanh_grad"].own, "float32").working == "float64"  # of pairs a sum would lose digits
