"""Double-word arithmetic: products of which one float is wanted, and results next to the smallest normal number."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
from plans import program

from symsig.expr import Tree, num
from symsig.expr.tree import nodes, var
from symsig.program.native.run import OPERATIONS, run
from symsig.program.native.wide import Arithmetic, Wide

SEED = 20261130


def computed(tree: Tree, inputs: dict[str, np.ndarray]) -> np.ndarray:
    """A tree of float operations, in float64."""
    done: dict[Tree, np.ndarray] = {}
    for node in nodes(tree):
        if node.op == "var":
            done[node] = inputs[node.name]
        elif node.op == "num":
            done[node] = np.full(1, float(node.number))
        else:
            done[node] = OPERATIONS[node.op](*(done[arg] for arg in node.args))
    return done[tree]


def pairs(count: int) -> dict[str, np.ndarray]:
    """Two numbers between 1/2 and 1 as hi + lo, where lo may be thousands of units of hi's last place."""
    rng = np.random.default_rng(SEED)
    hi = {name: rng.uniform(0.5, 1, count) for name in ("a", "b")}
    return hi | {f"{name}_lo": value * rng.uniform(-(2.0**-40), 2.0**-40, count) for name, value in hi.items()}


def wide(name: str) -> Wide:
    return Wide(var(name), var(f"{name}_lo"), 0.5, 1.0)


@pytest.mark.parametrize("base", [0, 2])
def test_a_product_alone_and_beside_a_number_is_rounded_once(base: int) -> None:
    """Of base - a*b, which is a*b with the other sign for 0: within 0.501 ULP, by few operations."""
    arithmetic, inputs = Arithmetic(True), pairs(2000)
    product = arithmetic.mul(wide("a"), wide("b"))
    tree = arithmetic.rounded(arithmetic.sub(arithmetic.constant(Fraction(base)), product))
    operations = [node.op for node in nodes(tree) if node.args and node.op != "neg"]
    assert len(operations) == (3 if base == 0 else 7)
    for i, got in enumerate(computed(tree, inputs)):
        a, b = (Fraction(inputs[name][i]) + Fraction(inputs[f"{name}_lo"][i]) for name in ("a", "b"))
        error = abs(Fraction(got) - (base - a * b)) / Fraction(float(np.spacing(abs(got))))
        assert error < Fraction(501, 1000), (inputs["a"][i].hex(), inputs["b"][i].hex())


def test_a_product_with_another_low_part_is_none_that_is_known() -> None:
    """What a product comes to is asked for by both of its parts: with other ones it is their sum."""
    arithmetic = Arithmetic(True)
    product = arithmetic.mul(wide("a"), wide("b"))
    other = Wide(product.hi, Tree("mul", num(2), product.lo or num(0)), 0.25, 1.0)
    assert arithmetic.rounded(other) == Tree("fma", num(2), product.lo, product.hi)
    assert arithmetic.rounded(product).op == "fma" and arithmetic.rounded(arithmetic.neg(product)).op == "fma"


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("silu", "-0x1.657bfcf5db0c5p+9"),
        ("mish", "-0x1.657bfcf5db0c5p+9"),
        ("silu_grad", "-0x1.657bcf0857810p+9"),
        ("mish_grad", "-0x1.657bcf0857810p+9"),
        ("gelu", "-0x1.2ced4c5dd8ab2p+5"),
        ("tanh_grad", "-0x1.62e42fefa39e6p+8"),
    ],
)
def test_results_next_to_the_smallest_normal_number_are_rounded_as_normal_ones(name: str, at: str) -> None:
    """Where hi alone is subnormal and hi + lo is not these were off by 1 ULP."""
    start = np.float64(float.fromhex(at))
    x = (start.view(np.int64) + np.arange(-40, 41)).view(np.float64)
    found = run(program(name, "float64"), x)
    assert np.any(np.abs(found) > np.finfo(float).smallest_normal)
    with mpmath.workprec(1400):
        for point, got in zip(x, found, strict=True):
            want = EXACT[name](mpmath.mpf(float(point)))
            assert abs(mpmath.mpf(float(got)) - want) / mpmath.mpf(2) ** -1074 <= 0.6, float(point).hex()


@pytest.mark.parametrize(
    ("name", "x", "y"),
    [
        ("logaddexp", "-0x1.61a5374168a83p+9", "0x0.055df4617fd2bp-1022"),
        ("bce_with_logits_grad", "-0x1.68c74e9698b08p+9", "0x0.09b6d7a8a0f12p-1022"),
    ],
)
def test_a_term_that_is_scaled_is_not_rounded_before_a_subnormal_one_is_added(name: str, x: str, y: str) -> None:
    """They were off by 0.8 and 1.0 ULP."""
    places = np.arange(-40, 41)
    first, second = (np.float64(float.fromhex(text)).view(np.int64) for text in (x, y))
    xs, ys = (first + places).view(np.float64), (second - 7 * places).view(np.float64)
    found = run(program(name, "float64"), xs, ys)
    with mpmath.workprec(1400):
        for i, got in enumerate(found):
            a, b = mpmath.mpf(float(xs[i])), mpmath.mpf(float(ys[i]))
            want = b + mpmath.log1p(mpmath.exp(a - b)) if name == "logaddexp" else 1 / (1 + mpmath.exp(-a)) - b
            unit = mpmath.mpf(float(np.spacing(abs(got))))
            assert abs(mpmath.mpf(float(got)) - want) / unit <= 0.6, (float(xs[i]).hex(), float(ys[i]).hex())


def _slope(f: str, x: mpmath.mpf) -> mpmath.mpf:
    return mpmath.diff(EXACT[f], x)


EXACT = {
    "silu": lambda x: x / (1 + mpmath.exp(-x)),
    "mish": lambda x: x * mpmath.tanh(mpmath.log1p(mpmath.exp(x))),
    "silu_grad": lambda x: _slope("silu", x),
    "mish_grad": lambda x: _slope("mish", x),
    "gelu": lambda x: x * mpmath.erfc(-x / mpmath.sqrt(2)) / 2,
    "tanh_grad": lambda x: 1 / mpmath.cosh(x) ** 2,
}
