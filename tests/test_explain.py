"""Explanations: every line is proved again here, by the prover alone; they start and end in the statement."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from console import symsig

from symsig.definitions import definitions_of
from symsig.expr import Tree, expand, num, parse, parse_domain, show, var
from symsig.expr.tree import rewrite
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, Relation
from symsig.prove import decide, prove
from symsig.prove.explain import Explanation, Section, derivation_within, explain
from symsig.prove.limited import LimitedProver
from symsig.prove.statement import read
from symsig.report.explanation import Format, render
from symsig.report.formula import conditions, latex, plain

DEFINITIONS = definitions_of(FAMILY.values())
FORMATS: tuple[Format, ...] = ("text", "markdown", "latex")
ROOT = Path(__file__).parent.parent
MACRO = re.compile(r"\\(?:[A-Za-z]+|.)")
MACROS = {
    *MACRO.findall(r"\begin \end \paragraph \text \left \right \quad \, \\ \_ \frac \sqrt \cdot \le \ge \ne \pi"),
    *MACRO.findall(r"\partial \operatorname \mathit \log \max \min \sinh \cosh \tanh \coth"),
}
ENVIRONMENTS = {"align*", "cases"}
DOCUMENT = r"""\documentclass{article}
\usepackage{amsmath}
\begin{document}
%s
\end{document}
"""


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
def test_latex_has_no_macro_but_those_of_amsmath(name: str) -> None:
    text = render(explained(name), "latex")
    assert set(MACRO.findall(text)) <= MACROS
    assert set(re.findall(r"\\(?:begin|end){(.*?)}", text)) <= ENVIRONMENTS
    assert text.isascii()


def test_latex_compiles(tmp_path: Path) -> None:
    engine = shutil.which("pdflatex")
    if engine is None:
        pytest.skip("no TeX")
    strange = [
        statement("log(a_b_c)", "log(a_b_c)", domain="a_b_c > 1/2"),
        statement("abs(x_1) + x_2", "max(x_1, -x_1) + x_2"),
        replace(statement("sigmoid(x)", "tanh(x)"), name=r"100% \wrong: a^b {~#$&_|*<>"),
        statement("log(x)", "log(x)"),
        statement("piecewise((x**2, x > 0), -x)", "abs(x)*max(x, 1)", domain="-3 < x < 3, y > 0"),
        statement("erf(x)**2", "1", "<"),
    ]
    told = [*map(explained, SAMPLE), *(explain(each, DEFINITIONS) for each in strange)]
    (tmp_path / "all.tex").write_text(DOCUMENT % "\n\n".join(render(each, "latex") for each in told))
    command = [engine, "-interaction=nonstopmode", "-halt-on-error", "all.tex"]
    result = subprocess.run(command, cwd=tmp_path, text=True, capture_output=True, check=False, errors="replace")
    assert result.returncode == 0, result.stdout[-1000:]


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


def test_a_weak_inequality_at_a_point_where_nothing_stricter_is_known() -> None:
    told = explain(statement("-((x**2 + 2)*(min(x, 1) - log(1 + x**2)))**2", "0", "<="), DEFINITIONS)
    (sign,) = next(section for section in told.sections if section.at == 1).signs
    assert (sign.relation, plain(sign.tree)) == (">=", "9*(1 - log(2))**2")


def test_a_derivation_that_takes_too_long_is_not_waited_for() -> None:
    long = "diff(sigmoid(x)**4*tanh(x)**6*softplus(x), x, 4)"
    proof = prove(statement(long, long), DEFINITIONS)
    with LimitedProver(0.01) as limited:  # it takes a hundred times as long
        told = derivation_within(limited, proof, DEFINITIONS)
    assert (told.verdict, told.sections) == ("proved", ())
    assert render(told).endswith("\nproved: no derivation within 0.01 s")


def test_any_statement_is_explained_on_the_command_line(tmp_path: Path) -> None:
    sides = ("--lhs", "diff(x*tanh(x), x)", "--rhs", "tanh(x) + x*(1 - tanh(x)**2)")
    result = symsig("prove", *sides, "--explain", "--certificates", str(tmp_path))
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("statement: diff(x*tanh(x), x) == tanh(x) + x*(1 - tanh(x)**2)\nproved\n\n")
    assert "(product rule)" in result.stdout
    assert json.loads((tmp_path / "statement.json").read_text())["verdict"] == "proved"
    result = symsig("prove", "--lhs", "tanh(x)", "--rhs", "1", "--relation", "<", "--explain", "--format", "latex")
    assert result.returncode == 0 and r"\begin{align*}" in result.stdout
    result = symsig("prove", "--lhs", "tanh(x)", "--rhs", "x", "--explain")
    assert result.returncode == 1 and "\nrefuted: at x = " in result.stdout


@pytest.mark.parametrize("args", [("--explain", "--json"), ("--format", "latex")], ids=" ".join)
def test_options_that_say_nothing_together_are_refused(args: tuple[str, ...]) -> None:
    result = symsig("prove", "sigmoid_gradient", *args)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("symsig: ") and result.stderr.count("\n") == 1


def test_conditions_that_hang_together_are_written_as_one() -> None:
    assert conditions(parse_domain("0 < x <= 1/2, y > -1")) == r"0 < x \le \frac{1}{2}, y > -1"


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
