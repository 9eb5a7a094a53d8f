"""Every identity of the family is proved, false ones are refuted, and what is undefined is neither."""

from __future__ import annotations

from fractions import Fraction

import pytest
import sympy

from symsig.check import check
from symsig.definitions import definitions_of
from symsig.family import FAMILY, IDENTITIES
from symsig.model import Identity, SymsigError
from symsig.prove import prove

DEFINITIONS = definitions_of(FAMILY.values())


def statement(lhs: str, rhs: str, relation: str = "==", domain: str = "", **more: object) -> Identity:
    return Identity("statement", lhs, rhs, relation, domain, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", IDENTITIES)
def test_every_identity_is_proved(name: str) -> None:
    proof = prove(IDENTITIES[name], DEFINITIONS)
    assert proof.verdict == "proved", proof.reason
    assert proof.certificate is not None


FALSE = [
    statement("diff(sigmoid(x), x)", "sigmoid(x)*(1 + sigmoid(x))"),
    statement("tanh(x)", "2*sigmoid(x) - 1"),
    statement("sigmoid(x)", "sigmoid(x)*(1 + 1e-30)"),
    statement("sigmoid(-x)", "-sigmoid(x)"),
    statement("sqrt(x**2)", "x"),
    statement("softplus(x)", "max(x, 0) + log1p(exp(abs(x)))"),
    statement("softplus(x)", "max(x, 0)", "<="),
    statement("diff(sigmoid(x), x)", "1/5", "<="),
    statement("diff(sigmoid(x), x)", "1/4", "<"),
    statement("diff(sigmoid(x), x)", "1/4", "<=", equality_at=()),
    statement("0", "exp(x)", "<=", equality_at=("1",)),
    statement("abs(x)", "piecewise((x, x > 0), (1, x >= 0), -x)"),  # wrong at the seam alone
    statement("x*sigmoid(1.702*x)", "x*sigmoid(x)"),
]


@pytest.mark.parametrize("identity", FALSE, ids=lambda i: f"{i.lhs} {i.relation} {i.rhs}")
def test_a_false_statement_is_refuted_with_disjoint_enclosures(identity: Identity) -> None:
    proof = prove(identity, DEFINITIONS)
    assert proof.verdict == "refuted", proof.reason
    witness = proof.witness
    assert witness is not None
    (a, b), (c, d) = (tuple(map(Fraction, ends)) for ends in (witness.lhs, witness.rhs))
    assert a <= b and c <= d
    if identity.relation == "==":
        assert b < c or d < a
    else:
        assert a > d or (a, b) == (c, d) or identity.equality_at is not None


@pytest.mark.parametrize(
    ("lhs", "rhs"),
    [
        ("log(x)", "log(x)"),  # undefined on half the line
        ("1/x", "1/x"),
        ("1/(x - x)", "0"),
        ("log(-1)", "log(-1)"),
        ("diff(abs(x), x)", "diff(abs(x), x)"),  # no derivative at 0
        ("sqrt(x)", "sqrt(x)"),
        ("x/x", "1"),
        ("0**-1", "0**-1"),
        ("x/x", "piecewise((2, x == 0), 1)"),  # SymPy simplifies x/x to 1, at 0 too
        ("diff(abs(x), x)", "piecewise((-1, x < 0), 1)"),
    ],
)
def test_what_is_undefined_somewhere_is_not_proved(lhs: str, rhs: str) -> None:
    assert prove(statement(lhs, rhs), DEFINITIONS).verdict == "undecided"


@pytest.mark.parametrize(
    ("lhs", "rhs", "relation", "domain"),
    [
        ("log(x**2)", "2*log(x)", "==", "x > 0"),
        ("abs(abs(x) - 1)", "max(abs(x) - 1, 1 - abs(x))", "==", ""),
        ("log(2) + x", "log(4)/2 + x", "==", ""),
        ("x/x", "1", "==", "x > 0"),
        ("softplus(x)", "max(x, 0)", ">", ""),
        ("exp(x)", "1 + x", ">", "x > 0"),
        ("diff(tanh(x), x)", "1", "<=", ""),
    ],
)
def test_true_statements_of_a_user(lhs: str, rhs: str, relation: str, domain: str) -> None:
    proof = prove(statement(lhs, rhs, relation, domain), DEFINITIONS)
    assert proof.verdict == "proved", proof.reason


@pytest.mark.parametrize(
    ("identity", "says"),
    [
        (statement("x", "x", domain="x < y"), "is not a rational number"),
        (statement("0", "exp(x)", "<", equality_at=("1",)), "go with <= and >="),
        (statement("0", "exp(x)", "<=", domain="x > 2", equality_at=("1",)), "outside the domain"),
        (statement("x", "x", domain="x*x < 2"), "compare a variable with a number"),
        (statement("x", "x", domain="1 < x < 0"), "empty"),
        (statement("x", "(x"), "column 3"),
    ],
)
def test_what_is_no_statement_is_said_in_one_line(identity: Identity, says: str) -> None:
    with pytest.raises(SymsigError, match=says):
        prove(identity, DEFINITIONS)


@pytest.mark.parametrize(
    ("lhs", "rhs", "verdict"),
    [
        ("diff(diff(softplus(x), x)*softplus(x), x)", "diff(softplus(x)*sigmoid(x), x)", "proved"),
        ("diff(x*abs(x), x)", "2*abs(x)", "proved"),  # once differentiable at 0
        ("diff(x*abs(x), x, 2)", "diff(2*abs(x), x)", "undecided"),  # not twice
        ("diff(piecewise((x, x < 0), x + 1), x)", "1", "undecided"),  # a jump: equal one-sided derivatives
        ("diff(piecewise((x**2, x < 1), 2*x - 1), x)", "min(2*x, 2)", "proved"),
        ("diff(diff(abs(x)**3, x), x)", "6*abs(x)", "proved"),
    ],
)
def test_a_derivative_at_a_seam_exists_or_nothing_is_proved(lhs: str, rhs: str, verdict: str) -> None:
    proof = prove(statement(lhs, rhs), DEFINITIONS)
    assert proof.verdict == verdict, proof.reason


# a derivative at a corner is none
SHOWN = [
    name
    for name, f in FAMILY.items()
    if f.formula and not ("diff" in f.formula and (f.definition.has(sympy.Piecewise) or f.definition == 0))
]


@pytest.mark.parametrize("name", SHOWN)
def test_the_formula_shown_is_the_definition(name: str) -> None:
    f = FAMILY[name]
    shown = f"{name}({', '.join(v.name for v in f.variables)})"
    proof = prove(Identity("shown", shown, f.formula, domain=f.domain), DEFINITIONS)
    assert proof.verdict == "proved", proof.reason


@pytest.mark.parametrize(
    ("lhs", "rhs", "domain", "verdict"),
    [
        ("x + y", "y + x", "", "proved"),
        ("(tanh(x) + tanh(y))/(1 + tanh(x)*tanh(y))", "tanh(x + y)", "", "proved"),
        ("(tanh(x) + tanh(y))/(1 - tanh(x)*tanh(y))", "tanh(x + y)", "x > 0, y > 1", "refuted"),
        ("diff(softplus(x) - x*y, x)", "sigmoid(x) - y", "0 <= y <= 1", "proved"),
        ("-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))", "softplus(x) - x*y", "0 <= y <= 1", "proved"),
        ("-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))", "softplus(x) + x*y", "0 <= y <= 1", "refuted"),
        ("log(p/(1 - p))", "log(p) - log(1 - p)", "0 < p < 1", "proved"),
        ("diff(x/2*(1 + erf(x/sqrt(2))), x)", "(1 + erf(x/sqrt(2)))/2 + x*exp(-x**2/2)/sqrt(2*pi)", "", "proved"),
    ],
)
def test_parameters_and_the_error_function(lhs: str, rhs: str, domain: str, verdict: str) -> None:
    proof = prove(statement(lhs, rhs, domain=domain), DEFINITIONS)
    assert proof.verdict == verdict, proof.reason


@pytest.mark.parametrize(
    ("lhs", "relation", "rhs", "domain"),
    [
        ("diff(sigmoid(x), x, 2)**2", "<=", "1/109", ""),  # the largest value is 1/108
        ("diff(sigmoid(x), x, 2)**2", "<=", "1/108.000001", ""),
        ("diff(tanh(x), x, 2)**2", "<=", "0.59", ""),  # 16/27 = 0.5926
        ("x*sigmoid(x)", ">=", "-0.2784", ""),
        ("diff(x*sigmoid(x), x)", "<=", "1.0998", ""),
        ("softplus(x)", "<=", "max(x, 0) + 0.69", ""),
        ("softplus(x)", ">=", "max(x, 0) + 1e-30", ""),
        ("(x**2 - 2)**2", ">", "1e-20", ""),
        ("log(x)", "<", "40", "x > 0"),
        ("x", ">", "1e-50", "x > 0"),
        ("exp(x)", ">=", "1.8473*x**2", "x > 0"),
        ("(x - y)**2", ">=", "1e-9*y**2", "x > 3, y > 0"),
        ("exp(x) + exp(y)", ">=", "2.0001*exp((x + y)/2) - 1e-9", "1 < x < 2, 1.5 < y < 4"),
        ("piecewise((5, abs(exp(x) - 20) < 1e-6), x)", "==", "x", ""),
        ("piecewise((5, (x**2 - 2)**2 < 1e-6), x)", "==", "x", ""),
        ("piecewise((x, exp(x) > 2), x + max(0, exp(x) - 1.9999999))", "==", "x", ""),
    ],
)
def test_what_is_false_in_a_small_region_is_refuted(lhs: str, relation: str, rhs: str, domain: str) -> None:
    proof = prove(statement(lhs, rhs, relation, domain), DEFINITIONS)
    assert proof.verdict == "refuted", proof.reason
    assert proof.certificate is not None
    result = check(proof.certificate)
    assert result.ok, result.reason


@pytest.mark.parametrize(
    ("lhs", "relation", "rhs", "domain"),
    [
        ("diff(sigmoid(x), x, 2)**2", "<=", "1/108", ""),
        ("diff(x*sigmoid(x), x)", "<=", "1.09984", ""),
        ("x*sigmoid(x)", ">=", "-0.27847", ""),
        ("exp(x)", ">=", "1.8472*x**2", "x > 0"),
        ("tanh(x)", "<=", "x", "x >= 0"),
        ("piecewise((5, abs(exp(x) - 20) < 0), x)", "==", "x", ""),
        ("(x - y)**2", ">=", "0", ""),
        ("x/x", "==", "1", ""),
        ("diff(x*abs(x), x, 2)", "==", "diff(2*abs(x), x)", ""),
    ],
)
def test_what_is_nearly_false_is_not_refuted(lhs: str, relation: str, rhs: str, domain: str) -> None:
    assert prove(statement(lhs, rhs, relation, domain), DEFINITIONS).verdict != "refuted"


@pytest.mark.parametrize(
    ("lhs", "relation", "rhs", "domain", "verdict"),
    [
        # exp of a sum over an exponential
        ("diff(exp(-exp(-x)), x)", "==", "exp(-x - exp(-x))", "", "proved"),
        ("diff(exp(-exp(-x)), x)", "==", "exp(x - exp(-x))", "", "refuted"),
        ("diff(exp(-exp(-x)), x)", "==", "exp(-x - exp(-x))*(1 + 1e-20)", "", "refuted"),
        ("diff(exp(-exp(-x)), x, 2)", "==", "exp(-x - exp(-x))*(exp(-x) - 1)", "", "proved"),
        ("exp(x*y + exp(x*y))", "==", "exp(x*y)*exp(exp(x*y))", "", "proved"),
        # the error function lies between -1 and 1
        ("erf(x)", "<", "1", "", "proved"),
        ("erf(x)", ">", "-1", "", "proved"),
        ("abs(erf(x*y))", "<", "1", "y > 0", "proved"),
        ("erf(x)", "<", "0.9999999999999999999", "", "refuted"),
        ("x/2*(1 + erf(x/sqrt(2)))", "<=", "x", "x >= 0", "proved"),
        ("x/2*(1 + erf(x/sqrt(2)))", "<=", "x", "", "refuted"),
        # one generator of any known range: by cuts
        ("y**2 - y + 1", ">", "0", "y > 0", "proved"),
        ("x + y**2 - y", ">", "-1", "x > 0, 0 < y < 2", "proved"),
        ("(x + 1)*(y**2 - y + 1)", ">", "0", "x > 0, 0 < y < 2", "proved"),
        ("(x + 1)*(y**2 - y + 1/5)", ">", "0", "x > 0, 0 < y < 2", "refuted"),
        ("erf(x)**2 - erf(x) + 0.2501", ">", "0", "", "proved"),
        ("erf(x)**2 - erf(x) + 0.2499", ">", "0", "", "refuted"),
        # the rate of a generator is the largest that serves, so that no factor of 1 + t**3 needs a sign of its own
        ("sigmoid(3*x + 3)", "==", "1 - sigmoid(-(3*x + 3))", "", "proved"),
        ("sigmoid(3*x + 3)", "==", "1 - sigmoid(-(3*x + 2))", "", "refuted"),
        ("softplus(3*x + 3/2)", "==", "log(1 + exp(3*x + 3/2))", "", "proved"),
        ("sigmoid(3*x + 3) + exp(x)*exp(1)", "==", "1 - sigmoid(-(3*x + 3)) + exp(x + 1)", "", "proved"),
        ("x*sigmoid(1.702*x)", ">", "-1", "", "proved"),
        # a derivative at a seam is asked for where its branch is taken, and may need a cut elsewhere
        ("piecewise((diff(max(x, 1), x), x < 0), 0)", "==", "0", "", "proved"),
        ("piecewise((diff(max(x, 1), x), x <= 0), 1)", "==", "piecewise((0, x <= 0), 1)", "", "proved"),
        ("piecewise((diff(max(x, 1), x), x <= 0), 1)", "==", "piecewise((0, x < 0), 1)", "", "refuted"),
        ("piecewise((diff(max(x, 1), x), x <= 1), 1)", "==", "piecewise((0, x <= 1), 1)", "", "undecided"),
        # derivatives in two variables
        ("diff(diff(exp(x*y), x), y)", "==", "exp(x*y)*(1 + x*y)", "", "proved"),
        ("diff(diff(diff(exp(x*y), x), y), x)", "==", "diff(diff(exp(x*y), x, 2), y) + 1e-20", "", "refuted"),
    ],
)
def test_exponentials_errors_and_cuts(lhs: str, relation: str, rhs: str, domain: str, verdict: str) -> None:
    proof = prove(statement(lhs, rhs, relation, domain), DEFINITIONS)
    assert proof.verdict == verdict, proof.reason
    assert (proof.certificate is None) == (verdict == "undecided")
    assert proof.certificate is None or check(proof.certificate).ok


@pytest.mark.parametrize("form", ["tanh({})", "log(1 + tanh({}))", "diff({}, x)", "softplus({})"])
def test_what_is_deep_is_followed_once_not_down_every_way(form: str) -> None:
    """tanh(u) holds u twice: 25 deep, there are 2**25 ways down, in each of two sides that share nothing."""
    text = "x"
    for _ in range(25):
        text = form.format(text)
    assert prove(statement(text, f"{text} + 1"), DEFINITIONS).verdict == "refuted"


def test_a_value_too_small_to_be_written_refutes_nothing() -> None:
    """exp(-1e300) has 10**300 digits as a decimal."""
    assert prove(statement("exp(1e300*x)", "exp(2e300*x)"), DEFINITIONS).verdict == "undecided"
