"""Explanations: every line is proved again here, by the prover alone; they start and end in the statement."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest

from symsig.definitions import definitions_of
from symsig.expr import Tree, expand, num, parse, show, var
from symsig.expr.tree import rewrite
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, Relation
from symsig.prove import decide
from symsig.prove.explain import Explanation, Section, explain
from symsig.prove.statement import read
from symsig.report.explanation import Format, latex, plain, render

DEFINITIONS = definitions_of(FAMILY.values())
FORMATS: tuple[Format, ...] = ("text", "markdown", "latex")


@cache
def explained(name: str) -> Explanation:
    return explain(IDENTITIES[name], DEFINITIONS)


# every tenth, since each line is proved twice; and the ones with a classical derivation
SAMPLE = list(
    dict.fromkeys(["sigmoid_gradient", "vanishing_gradient", "sigmoid_branched", *list(IDENTITIES)[::10]])
)
SAMPLE = [name for name in SAMPLE if not re.search("derivative_[5-8]", name)]


def statement(lhs: str, rhs: str, relation: Relation = "==", domain: str = "") -> Identity:
    return Identity("statement", lhs, rhs, relation, domain)


def is_proved(told: Explanation, section: Section, lhs: Tree, relation: Relation, rhs: Tree) -> bool:
    """Whether the prover proves it where the section is; at a point, of functions on the whole domain."""
    whole = read(told.identity, DEFINITIONS)
    left, right = expand(lhs, DEFINITIONS), expand(rhs, DEFINITIONS)
    domain = section.domain
    if section.at is not None and relation == "==":
        right = Tree("piecewise", right, Tree("eq", var(told.variable), num(section.at)), left)
        domain = whole.domain
    made = replace(whole, lhs=left, relation=relation, rhs=right, domain=domain, equality_at=None)
    return not decide(made)[1]


@pytest.mark.parametrize("name", SAMPLE)
def test_every_line_is_proved_again(name: str) -> None:
    told = explained(name)
    assert told.verdict == "proved", told.reason
    for section in told.sections:
        for before, after in pairwise(section.lines):
            assert before.tree != after.tree
            assert after.reason
            assert is_proved(told, section, before.tree, "==", after.tree), f"{before.tree} == {after.tree}"
        for sign in section.signs:
            assert is_proved(told, section, sign.tree, sign.relation, num(0)), f"{sign.tree} {sign.relation} 0"


@pytest.mark.parametrize("name", SAMPLE)
def test_the_sections_cover_the_domain_and_say_what_is_stated(name: str) -> None:
    told = explained(name)
    ends = sorted(
        (s.domain for s in told.sections if s.at is None), key=lambda d: float("-inf" if d.lo is None else d.lo)
    )
    assert (ends[0].lo, ends[-1].hi) == (told.whole.lo, told.whole.hi)
    points = {s.at for s in told.sections}
    for left, right in pairwise(ends):
        assert left.hi == right.lo
        assert left.hi in points
    for section in told.sections:
        first, last = section.lines[0].tree, section.lines[-1].tree
        if told.identity.relation == "==":
            assert (first, last) == (told.lhs, told.rhs)
        else:
            more, less = (told.rhs, told.lhs) if told.identity.relation in ("<", "<=") else (told.lhs, told.rhs)
            assert is_proved(told, section, first, "==", Tree("sub", more, less))
            assert section.signs or last == num(0) or (last.op == "num" and last.number > 0)


@pytest.mark.parametrize("name", SAMPLE)
def test_a_product_of_the_factors_that_are_shown_is_the_difference(name: str) -> None:
    """The last line consists of numbers and of the factors below it, by products, quotients and powers alone."""
    told = explained(name)
    for section in told.sections:
        shown = {sign.tree for sign in section.signs}
        pending = [section.lines[-1].tree] if shown else []
        while pending:
            node = pending.pop()
            if node in shown or (node.op == "num" and node.number > 0):
                continue
            assert node.op in ("mul", "div", "pow"), f"{show(node)} has no sign"
            pending += node.args if node.op != "pow" else node.args[:1]


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("name", SAMPLE)
def test_rendering(name: str, fmt: Format) -> None:
    told = explained(name)
    text = render(told, fmt)
    assert text == render(told, fmt)
    if fmt != "text":
        bare = text.replace(r"\{", "").replace(r"\}", "")
        depth = 0
        for character in bare:
            depth += {"{": 1, "}": -1}.get(character, 0)
            assert depth >= 0
        assert depth == 0
        assert text.count(r"\left") == text.count(r"\right")
        assert text.count(r"\begin") == text.count(r"\end")
        assert text.replace(r"\$", "").count("$") % 2 == 0


@pytest.mark.parametrize("name", SAMPLE)
def test_formulas_are_printed_as_the_language_reads_them(name: str) -> None:
    told = explained(name)
    for section in told.sections:
        for line in section.lines:
            assert signs_first(parse(plain(line.tree), DEFINITIONS)) == signs_first(line.tree)


def signs_first(tree: Tree) -> Tree:
    """The tree with -a*b for -(a*b), and p/q for a rational number: the differences that printing makes."""

    def change(node: Tree) -> Tree:
        if node.op == "num" and node.number.denominator != 1:
            return Tree("div", num(node.number.numerator), num(node.number.denominator))
        if node.op == "neg" and node.args[0].op in ("mul", "div"):
            first, second = node.args[0].args
            return Tree(node.args[0].op, change(Tree("neg", first)), second)
        if node.op == "neg" and node.args[0].op == "num":
            return num(-node.args[0].number)
        return node

    return rewrite(tree, change)


def test_sigmoid_gradient_reads_like_the_classical_one() -> None:
    (section,) = explained("sigmoid_gradient").sections
    assert [plain(line.tree) for line in section.lines] == [
        "diff(sigmoid(x), x)",
        "diff((1 + exp(-x))**(-1), x)",
        "-diff(1 + exp(-x), x)/(1 + exp(-x))**2",
        "exp(-x)/(1 + exp(-x))**2",
        "1/(1 + exp(-x))*(exp(-x)/(1 + exp(-x)))",
        "1/(1 + exp(-x))*(1 - 1/(1 + exp(-x)))",
        "sigmoid(x)*(1 - sigmoid(x))",
    ]
    assert section.lines[2].reason == "chain rule"


def test_it_is_deterministic() -> None:
    name = "sigmoid_branched"
    assert explain(IDENTITIES[name], DEFINITIONS) == explain(IDENTITIES[name], DEFINITIONS)


def test_a_false_statement_is_explained_by_its_witness() -> None:
    told = explain(statement("sigmoid(-x)", "-sigmoid(x)"), DEFINITIONS)
    assert (told.verdict, told.sections) == ("refuted", ())
    for fmt in FORMATS:
        assert "lhs in [" in render(told, fmt)


def test_an_undecided_statement_is_explained_by_the_reason() -> None:
    told = explain(statement("log(x)", "log(x)"), DEFINITIONS)
    assert told.verdict == "undecided"
    assert told.reason in render(told)


@pytest.mark.parametrize(
    ("formula", "want"),
    [
        ("(1 + exp(-x))**(-1)", r"\left(1 + e^{-x}\right)^{-1}"),
        ("x/2*(1 + sigmoid(x))", r"\frac{x}{2} \, \left(1 + \operatorname{sigmoid}\left(x\right)\right)"),
        ("-(x*y)**(1/2)", r"-\sqrt{x \, y}"),
        ("diff(x*y, x, 2)", r"\frac{\partial^{2}}{\partial x^{2}} \left(x \, y\right)"),
        ("x - (y - 1)", r"x - \left(y - 1\right)"),
        ("exp(x)**2", r"\left(e^{x}\right)^{2}"),
    ],
)
def test_latex(formula: str, want: str) -> None:
    assert latex(parse(formula, DEFINITIONS)) == want
