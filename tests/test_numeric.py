"""Numeric verdicts: the worst error of each side as it is written, where, and what is to blame."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from console import symsig

from symsig.definitions import definitions_of, function_of
from symsig.family import FAMILY
from symsig.model import DTYPES, Identity
from symsig.numeric import Measured, Numeric, Region, Side, numeric
from symsig.numeric.blame import blame
from symsig.numeric.regions import described, stretches
from symsig.numeric.written import written
from symsig.reference import evaluate, ulp_error
from symsig.report.numeric import numeric_markdown, recorded

ROOT = Path(__file__).parent.parent
DEFINITIONS = definitions_of(FAMILY.values())


@cache
def of(lhs: str, rhs: str, domain: str = "", relation: str = "==") -> Numeric:
    identity = Identity("statement", lhs, rhs, relation, domain)  # type: ignore[arg-type]
    return numeric(identity, DEFINITIONS, "proved")


def unsafe(side: Side, dtype: str = "float64") -> list[Region]:
    return [r for r in side.measured[dtype].regions if r.safety == "unsafe"]  # type: ignore[index]


def places(found: Measured) -> list[float]:
    return [float.fromhex(region.input.split(",")[0]) for region in found.regions if region.safety == "unsafe"]


def test_a_gradient_through_the_output_is_lost_on_the_right() -> None:
    """sigma' = s(1 - s) at 40, 0x1.4p+5, is 0 as written: s is 1 there."""
    lost = written("sigmoid(x)*(1 - sigmoid(x))", DEFINITIONS)
    exact = evaluate(function_of("sigmoid_grad(x)", DEFINITIONS), np.array([float.fromhex("0x1.4p+5")]))
    assert abs(ulp_error(np.array([0.0]), exact)[0]) > 2.0**52
    assert blame(lost, {"x": float.fromhex("0x1.4p+5")}, "float64") == "1 - sigmoid(x) cancels"
    found = of("sigmoid_grad(x)", "sigmoid(x)*(1 - sigmoid(x))")
    (region,) = [r for r in unsafe(found.rhs) if r.cause == "1 - sigmoid(x) cancels"]
    assert region.max_ulp > 2.0**52
    assert region.where.endswith("< x < 750")
    assert f"right side unsafe for {region.where}: {region.cause}" in found.words


def test_naive_softplus_is_unsafe_on_both_sides() -> None:
    causes = {r.where: r for r in unsafe(of("log(1 + exp(x))", "max(x, 0) + log1p(exp(-abs(x)))").lhs)}
    assert causes["x > 700"].cause == "exp(x) overflows"
    assert math.isinf(causes["x > 700"].max_ulp)
    assert float.fromhex(causes["x > 700"].input) < 710
    (left,) = [r for where, r in causes.items() if where != "x > 700"]
    assert "1 + exp(x) is rounded near 1" in left.cause
    assert float.fromhex(left.input) < -36
    assert not unsafe(of("log(1 + exp(x))", "max(x, 0) + log1p(exp(-abs(x)))").rhs)


@pytest.mark.parametrize("dtype", DTYPES)
def test_tanh_through_sigmoid_cancels_near_0(dtype: str) -> None:
    found = of("tanh(x)", "2*sigmoid(2*x) - 1")
    assert not unsafe(found.lhs, dtype)
    assert {r.cause for r in unsafe(found.rhs, dtype)} == {"2*sigmoid(2*x) - 1 cancels"}
    assert all(abs(x) < 0.2 for x in places(found.rhs.measured[dtype]))  # type: ignore[index]


def test_conditioning_is_not_called_bad_arithmetic() -> None:
    """One ULP of x at 700 changes exp(x) by hundreds; exp itself is right to one."""
    found = of("exp(x)", "exp(x/2)**2")
    assert not unsafe(found.lhs)
    assert not unsafe(found.rhs)
    gauss = of("exp(-x**2/2)", "exp(-x*x/2)")
    (ill,) = [r for r in gauss.lhs.measured["float64"].regions if r.safety == "ill-conditioned"]
    assert 8 < ill.max_ulp < 4 * ill.conditioning
    assert "within its conditioning" in gauss.words


def test_the_conditioning_is_what_one_ulp_does() -> None:
    from symsig.numeric.measure import conditioning_at
    from symsig.numeric.points import values_at

    rows = np.array([[700.0], [1.0], [600.0]])
    found = conditioning_at(function_of("exp(x)", {}), rows, values_at(function_of("exp(x)", {}), rows))
    f = np.exp(rows[:, 0])
    assert found == pytest.approx(f * np.spacing(rows[:, 0]) / np.spacing(f), rel=0.01)


@pytest.mark.parametrize(
    ("lhs", "rhs", "reason"),
    [
        ("diff(sigmoid(x), x)", "sigmoid_grad(x)", "not computable as written: a derivative"),
        ("erf(x)", "1 - erfc(x)", "not computable as written: NumPy has no erf"),
        ("x*y*z", "z*y*x", "not computed: three variables"),
    ],
)
def test_what_is_not_computed_says_why(lhs: str, rhs: str, reason: str) -> None:
    assert of(lhs, rhs).lhs.reason == reason
    assert reason in of(lhs, rhs).words


@pytest.mark.parametrize(
    ("text", "at", "cause"),
    [
        ("1/(1 + exp(-x))", -720.0, "exp(-x) overflows"),
        ("exp(x)/(1 + exp(x))", 720.0, "exp(x) overflows"),
        ("log(exp(x))", -760.0, "exp(x) underflows"),
        ("exp(-log(x))", 1e-290, "exp amplifies the rounding of -log(x)"),
        ("x - log(exp(x))", 0.1, "x - log(exp(x)) cancels"),
    ],
)
def test_the_operation_to_blame(text: str, at: float, cause: str) -> None:
    assert blame(written(text, DEFINITIONS), {"x": at}, "float64") == cause


def test_only_the_domain_is_tried() -> None:
    for side in (of("log(x/(1 - x))", "log(x) - log1p(-x)", "0 < x < 1").lhs,):
        assert all(0 < float.fromhex(m.input) < 1 for m in side.measured.values())


def test_two_variables_are_measured_along_what_matters() -> None:
    found = of("exp(x)/(exp(x) + exp(y))", "1/(1 + exp(y - x))")
    assert {r.cause.removeprefix("mostly ") for r in unsafe(found.lhs)} <= {"exp(x) overflows", "exp(y) overflows"}
    assert math.isinf(found.lhs.measured["float64"].max_ulp)


def test_an_inequality_has_two_references() -> None:
    found = of("1 + x - x", "2", relation="<")
    assert found.rhs.measured["float64"].max_ulp == 0
    assert unsafe(found.lhs)


def test_ends_are_rounded_outward_and_mirrored_stretches_are_one() -> None:
    line = np.array([-3.14, -2.72, -1.0, 0.0, 1.0, 2.73, 3.13])
    flags = np.array([1, 1, 0, 0, 0, 1, 1], dtype=bool)
    runs = stretches(np.repeat(line, 20), np.repeat(flags, 20), np.zeros(140, dtype=bool))
    assert [text for text, _ in described(np.repeat(line, 20), runs)] == ["|x| > 2.7"]
    inside = stretches(np.repeat(line, 20), np.repeat(~flags, 20), np.zeros(140, dtype=bool))
    assert [text for text, _ in described(np.repeat(line, 20), inside)] == ["|x| < 1.1"]


def test_the_same_is_found_again() -> None:
    identity = Identity("again", "tanh(x)", "2*sigmoid(2*x) - 1")
    assert numeric(identity, DEFINITIONS, "proved") == of("tanh(x)", "2*sigmoid(2*x) - 1")


def test_the_table_is_made_from_the_record_alone() -> None:
    identity = Identity("again", "tanh(x)", "2*sigmoid(2*x) - 1")
    entry = json.loads(json.dumps(recorded(identity, of(identity.lhs, identity.rhs)), allow_nan=False))
    table = numeric_markdown([identity], {"again": entry})
    assert "2*sigmoid(2*x) - 1 cancels" in table
    assert numeric_markdown([Identity("again", "x", "x")], {"again": entry}).count("not recorded") == 1


def test_json_has_the_sides_and_no_infinity() -> None:
    def refuse(name: str) -> Any:
        raise AssertionError(name)

    result = symsig("prove", "--lhs", "log(1 + exp(x))", "--rhs", "x + log(1 + exp(-x))", "--numeric", "--json")
    assert result.returncode == 0
    (entry,) = json.loads(result.stdout, parse_constant=refuse)
    for side in ("lhs", "rhs"):
        for dtype in DTYPES:
            found = entry["sides"][side][dtype]
            assert found["max_ulp"] == "inf"
            assert np.isfinite(float.fromhex(found["input"]))
    assert entry["numeric"].startswith("proved; left side unsafe")


@pytest.mark.parametrize(
    "args",
    [
        ("--numeric", "--explain"),
        ("--record",),
        ("--numeric", "--record", "--lhs", "x", "--rhs", "x"),
        ("--numeric", "--lhs", "x +", "--rhs", "x"),
    ],
)
def test_bad_usage_is_one_line(args: tuple[str, ...]) -> None:
    result = symsig("prove", *args)
    assert result.returncode == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
