"""Formulas as text: what is read is what is shown, and a mistake names its column."""

from __future__ import annotations

import pytest
import sympy
from hypothesis import given
from hypothesis import strategies as st

from symsig.expr import Tree, from_sympy, meaning, num, parse, show, var
from symsig.family import FAMILY
from symsig.model import SymsigError

leaves = st.one_of(st.integers(-9, 9).map(num), st.sampled_from("xyz").map(var))


def grow(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    binary = st.builds(Tree, st.sampled_from(["add", "sub", "mul", "div"]), inner, inner)
    unary = st.builds(Tree, st.sampled_from(["exp", "log", "abs", "tanh", "log1p"]), inner)
    power = st.builds(lambda a, n: Tree("pow", a, num(n)), inner, st.integers(-5, 5))
    negative = inner.filter(lambda a: a.op != "num").map(lambda a: Tree("neg", a))
    return st.one_of(binary, unary, power, negative)


@given(st.recursive(leaves, grow, max_leaves=12))
def test_shown_and_read_again_is_the_same_tree(tree: Tree) -> None:
    assert parse(show(tree)) == tree


@pytest.mark.parametrize("name", FAMILY)
def test_a_definition_survives_the_way_through_a_tree(name: str) -> None:
    definition = FAMILY[name].definition
    again = meaning(from_sympy(definition))
    assert again == definition or sympy.expand(again - definition) == 0


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("", 1),
        ("x^2", 2),
        ("1 + ", 5),
        ("(x", 3),
        ("x)", 2),
        ("foo(x)", 1),
        ("2x", 2),
        ("x y", 3),
        ("exp()", 5),
        ("exp(x, x)", 1),
        ("exp", 1),
        ("x + nan", 5),
        ("x**y", 4),
        ("x**1000000000", 4),
        ("9**9**9**9", 7),
        ("1e999999", 1),
        ("diff(x, 2)", 1),
        ("diff(x, x, 0)", 1),
        ("piecewise(x)", 1),
        ("piecewise((x, x), x)", 16),
        ("lambda", 1),
        ("__import__('os')", 12),
        ("_x", 1),
        ("x.real", 2),
        ("x[0]", 2),
        ("x if x else 0", 3),
        ("'x'", 1),
        ("x = 1", 3),
        ("x; y", 2),
        ("\u0661", 1),
    ],
)
def test_a_mistake_is_one_line_with_its_column(text: str, column: int) -> None:
    with pytest.raises(SymsigError) as error:
        parse(text)
    assert f"column {column} of" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000 + "x" + ")" * 10_000,
        "-" * 19_000 + "x)",
        "+".join("x" * 5_000),
        "exp(" * 300,
        "piecewise((1, x > 0), (" * 50 + "x",
    ],
)
def test_no_text_exhausts_the_machine(text: str) -> None:
    with pytest.raises(SymsigError):
        parse(text)


def test_decimals_are_exact() -> None:
    assert parse("0.1") == num(parse("1").number / 10)
    assert parse("1.5e-3") == num(parse("3").number / 2000)


def test_the_last_value_of_a_piecewise_may_begin_with_a_parenthesis() -> None:
    assert parse("piecewise((1, x < 0), (2 + x)*3 - 1)") == parse("piecewise((1, x < 0), ((2 + x)*3 - 1))")
    assert parse("piecewise((1, x < 0), (x)**2)") == parse("piecewise((1, x < 0), x**2)")
