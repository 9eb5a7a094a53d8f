"""Statements of strangers: a clear error or the truth or `undecided`, in bounded time, never a wrong verdict."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from symsig.definitions import definitions_of
from symsig.family import FAMILY
from symsig.model import Identity, Proof, SymsigError
from symsig.prove.limited import LimitedProver

SECONDS = 3.0
DEFINITIONS = definitions_of(FAMILY.values())


@pytest.fixture(scope="module")
def prover() -> Iterator[LimitedProver]:
    with LimitedProver(SECONDS) as prover:
        yield prover


def proof(prover: LimitedProver, lhs: str, rhs: str, domain: str = "", relation: str = "==") -> Proof:
    return prover.prove(Identity("hostile", lhs, rhs, relation, domain), DEFINITIONS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "(" * 10_000 + "x" + ")" * 10_000,
        "(" * 9_000 + "x" + ")" * 9_000,
        "exp(" * 2_000 + "x" + ")" * 2_000,
        "x" + "+x" * 5_000,
        "__import__",
        "__import__('os').system('true')",
        "x.__class__",
        "lambda: x",
        "[x for x in x]",
        "eval(x)",
        "x**1000000000",
        "((2**1000)**1000)**1000",
        "x**-1000000000",
        "x**1e9",
        "x**x",
        "1e1000000000",
        "9" * 5_000,
        "nan",
        "NaN*x",
        "inf",
        "sin(x)",
        "",
        "\x00",
        "x\n+",
        "ⅹ",
        "x;x",
        "x < 1",
        "piecewise((x, x))",
        "piecewise(((x, x > 0), x)",
        "diff(x, x, 1000000)",
    ],
    ids=lambda text: repr(text)[:30],
)
def test_what_is_no_formula_is_an_error_of_one_line(prover: LimitedProver, text: str) -> None:
    with pytest.raises(SymsigError) as error:
        proof(prover, text, "x")
    assert "\n" not in str(error.value) and len(str(error.value)) < 300


@pytest.mark.parametrize("domain", ["x < nan", "x > 1e99999", "0 < x < -1", "x", "x*x > 1", "x > 1 > "])
def test_what_is_no_domain_is_an_error(prover: LimitedProver, domain: str) -> None:
    with pytest.raises(SymsigError):
        proof(prover, "x", "x", domain)


@pytest.mark.parametrize(
    ("lhs", "rhs", "domain"),
    [
        ("1/0", "1/0", ""),
        ("0/0", "1", ""),
        ("1/(x-x)", "1/(x-x)", ""),
        ("0*(1/0)", "0", ""),
        ("x/x", "1", ""),
        ("x/x", "0", "0 <= x <= 0"),
        ("(x**2-1)/(x-1)", "x+1", ""),
        ("1/(1/x)", "x", ""),
        ("0**(-1)", "0", ""),
        ("log(-1)", "log(-1)", ""),
        ("log(-1)-log(-1)", "1", ""),
        ("log(-1-x**2)", "log(-1-x**2)", ""),
        ("log(x)", "log(x)", ""),
        ("log(x**2)", "2*log(x)", ""),
        ("exp(log(x))", "abs(x)", ""),
        ("exp(log(0))", "0", ""),
        ("log(log(log(x)))", "log(log(log(x)))", ""),
        ("atanh(2)", "atanh(2)", ""),
        ("sigmoid(logit(x))", "x", ""),
        ("sqrt(-1)", "sqrt(-1)", ""),
        ("exp(-(1/0))", "0", ""),
        ("exp(-1/x**2)", "0", "0 <= x <= 0"),
        ("max(log(0), 1)", "1", ""),
        ("piecewise((1/x, x >= 0), 0)", "piecewise((1/x, x >= 0), 0)", ""),
        ("diff(abs(x), x)", "piecewise((1, x > 0), -1)", ""),
        ("diff(abs(x), x)", "0", "0 <= x <= 0"),
        ("diff(piecewise((1, x > 0), 0), x)", "0", ""),
        ("sqrt(x)**2", "abs(x)", ""),  # SymPy's sqrt(x)**2 is x
        ("sqrt(-x)*sqrt(-x)", "x", "x > 0"),
        ("sqrt(-1)**2", "1", ""),
        ("sqrt(log(x))**2", "5", "0 < x < 1"),
        ("sqrt(1 - sqrt(2))", "x", ""),
    ],
)
def test_what_has_no_value_is_undecided(prover: LimitedProver, lhs: str, rhs: str, domain: str) -> None:
    """Neither true nor false: at some points of the domain a side is undefined, and nowhere else does it fail."""
    result = proof(prover, lhs, rhs, domain)
    assert result.verdict == "undecided" and result.reason


TRUE = [
    ("sqrt(x**2)", "abs(x)", ""),
    ("sqrt(x**2)", "x", "x >= 0"),
    ("0**0", "1", ""),  # as in Python: a power with a whole exponent is a product
    ("(x-x)**0", "1", ""),
    ("log(x**2)", "2*log(x)", "x > 0"),
    ("piecewise((x, x > 0), (2*x, x > -1), 3)", "piecewise((x, x > 0), (2*x, x > -1), 3)", ""),
    ("piecewise((x, x >= 0), (-x, x < 0), 5)", "abs(x)", ""),
    ("piecewise((x, x > 0), (-x, x < 0), 0)", "abs(x)", ""),
    ("piecewise((1/x, x > 0), 0)", "piecewise((1/x, x > 0), 0)", ""),
    ("piecewise((x, exp(x) > 2), x)", "x", ""),
    ("-" * 10_000 + "x", "x", ""),
    ("(1+x)**1000*(2+x)**1000", "(2+x)**1000*(1+x)**1000", ""),
    ("exp(x)**1000", "exp(1000*x)", ""),
    ("exp(exp(exp(exp(x))))", "exp(exp(exp(exp(x))))", ""),
    ("exp(" * 50 + "x" + ")" * 50, "exp(" * 50 + "x" + ")" * 50, ""),
    ("exp(1e300*x)", "exp(1e300*x)", ""),
    ("1/(x*1e-300)", "1e300/x", "x > 0"),
    ("log(1e-300)", "-300*log(10)", ""),
    ("(1+x)**1000/(1+x)**999", "1+x", "x > 0"),
    ("(((1+x)**1000)**1000)**1000", "(((1+x)**1000)**1000)**1000", "x > 0"),
]
FALSE = [
    ("sqrt(x**2)", "x", ""),
    ("0**0", "0", ""),
    ("piecewise((x, x > 0), (-x, x < 0), 5)", "abs(x)", ""),  # a gap at 0
    ("piecewise((x, x >= 0), (7, x >= -1), -x)", "abs(x)", ""),  # branches that overlap
    ("piecewise((x, x**2 > 2), -x)", "x", ""),
    ("piecewise((x, exp(x) > 2), -x)", "x", ""),
    ("piecewise((x + 1, x == 1), x)", "x", ""),
    ("(1+x)**1000*(2+x)**1000", "1", ""),
    ("(((1+x)**1000)**1000)**1000", "x", ""),
    ("exp(exp(exp(exp(x))))", "exp(exp(exp(exp(x)))) + 1e-300", ""),
    ("exp(1e300*x)", "exp(2e300*x)", ""),
    ("exp(exp(1000))", "exp(exp(1000)) + 1", ""),
    ("x + 1e-300", "x", ""),
    ("1/(x + 1e-300)", "1/x", "x > 0"),
    ("tanh(x)*(1 + 1e-30)", "tanh(x)", ""),
    ("(1 + x + exp(x) + log(2 + exp(x)))**1000", "0", ""),
    ("diff(exp(exp(exp(x)))*sigmoid(x)**50, x, 16)", "0", ""),
    ("exp(x/999983)", "exp(x/1000003)", ""),
]


@pytest.mark.parametrize(("lhs", "rhs", "domain"), TRUE, ids=lambda text: text[:30])
def test_what_is_true_is_not_refuted_in_bounded_time(
    prover: LimitedProver, lhs: str, rhs: str, domain: str
) -> None:
    started = time.monotonic()
    assert proof(prover, lhs, rhs, domain).verdict != "refuted"
    assert (
        time.monotonic() - started < SECONDS + 60
    )  # an end, not a timing: 60 for a process that has to load on a busy machine


@pytest.mark.parametrize(("lhs", "rhs", "domain"), FALSE, ids=lambda text: text[:30])
def test_what_is_false_is_not_proved_in_bounded_time(
    prover: LimitedProver, lhs: str, rhs: str, domain: str
) -> None:
    started = time.monotonic()
    assert proof(prover, lhs, rhs, domain).verdict != "proved"
    assert time.monotonic() - started < SECONDS + 60


def test_a_prover_that_was_ended_goes_on_with_the_next() -> None:
    with LimitedProver(0.3) as prover:
        slow = proof(prover, "(1 + x + exp(x) + log(2 + exp(x)))**1000", "0")
        assert (slow.verdict, slow.reason) == ("undecided", "no verdict within 0.3 s")
        prover.seconds = 60
        assert proof(prover, "tanh(x)", "2*sigmoid(2*x) - 1").certificate
        prover._process.kill()
        prover._process.wait()
        assert proof(prover, "x", "x + 1").witness is not None


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf")])
def test_a_limit_is_a_number_of_seconds(seconds: float) -> None:
    with pytest.raises(SymsigError, match="timeout"):
        LimitedProver(seconds)


def test_timeout_on_the_command_line() -> None:
    command = [
        sys.executable,
        "-m",
        "symsig",
        "prove",
        "--lhs",
        "(1 + x + exp(x) + log(2 + exp(x)))**1000",
        "--rhs",
        "0",
    ]
    result = subprocess.run([*command, "--timeout", "1"], text=True, capture_output=True, check=False, timeout=60)
    assert result.returncode == 1 and "no verdict within 1 s" in result.stdout, result
    result = subprocess.run([*command, "--timeout", "nan"], text=True, capture_output=True, check=False, timeout=60)
    assert result.returncode == 2 and result.stderr.count("\n") == 1, result
