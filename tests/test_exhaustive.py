"""All inputs of a shard: counts and the worst are those of the reference, and one wrong float is found."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from symsig.audit import exhaustive
from symsig.audit.exhaustive import Call, Exhausted, Subject, narrow, shard, shards, total
from symsig.audit.tangent import Tangent, tangent
from symsig.campaign import Interrupted, campaign
from symsig.cli import cli
from symsig.cli.options import INTERRUPTED
from symsig.family import FAMILY
from symsig.model import SymsigError
from symsig.reference import evaluate, ulp_error
from symsig.ulp import NARROW, round_dyadic


def sigmoid(v: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-v))


@dataclass(frozen=True)
class Loaded:
    kernel: Call
    decide: Call = sigmoid

    def __call__(self) -> tuple[Call, Call]:
        return self.kernel, self.decide


def subject(kernel: Call, margin: float = 8.0, name: str = "sigmoid") -> Subject:
    return Subject(FAMILY[name], Loaded(kernel), margin)


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exhaustive, "SHARD_BITS", 14)
    monkeypatch.setattr(exhaustive, "BLOCK", 1 << 12)


@pytest.mark.parametrize("first", [0x3F80_0000, 0xC2AE_0000, 0x0000_0000, 0x7F7F_C000])
def test_what_is_counted_is_what_the_reference_says(first: int) -> None:
    """Near 1, where the result is subnormal, at zero and subnormal inputs, and up to the largest float."""
    with np.errstate(all="ignore"):
        found = shard(subject(sigmoid), first >> 14)
        x = np.arange(first, first + (1 << 14), dtype=np.uint32).view(np.float32)
        exact = evaluate(FAMILY["sigmoid"], x, "float32")
        error = ulp_error(sigmoid(x), exact)
    assert found.inputs == 1 << 14
    assert found.rounded == np.count_nonzero(sigmoid(x) == exact.rounded)
    assert found.above == tuple(np.count_nonzero(np.abs(error) > bound) for bound in (0.5, 1, 2, 4))
    at = np.flatnonzero(x == np.float32(found.input))[0]
    assert abs(found.ulp - error[at]) <= 2**-10
    assert abs(found.ulp) >= np.abs(error).max() - 2**-20 or abs(found.ulp) <= 0.5


def test_whatever_the_filter_leaves_open_the_answer_is_the_same() -> None:
    narrow, wide = (shard(subject(sigmoid, margin), 0x3F80_0000 >> 14) for margin in (8.0, 2.0**24))
    assert narrow.referred == 0 and wide.referred > 100
    assert replace(narrow, referred=wide.referred) == wide


def test_one_wrong_float_is_found() -> None:
    at = np.array(0x4048_F5C3, np.uint32).view(np.float32)

    def kernel(v: np.ndarray) -> np.ndarray:
        return np.where(v == at, np.float32(0.5), sigmoid(v.astype(float)).astype(np.float32))

    numbers = range((0x4048_F5C3 >> 14) - 2, (0x4048_F5C3 >> 14) + 3)
    found = total(shard(subject(kernel), number) for number in numbers)
    assert found.inputs == 5 << 14 and found.above == (1, 1, 1, 1) and found.rounded == found.inputs - 1
    assert found.input == at and found.got == 0.5 and found.ulp < -1e6


def test_the_sum_does_not_depend_on_the_order() -> None:
    parts = [
        Exhausted(4, 3, (1, 0, 0, 0), 1, ulp, at, 0.0, 0.0) for ulp, at in ((0.7, 3.0), (-0.7, 1.0), (0.2, -5.0))
    ]
    a, b, c = parts
    assert (a + b) + c == a + (b + c) == (c + b) + a
    assert (a + b).input == 1.0


def test_shards_are_those_of_the_domain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exhaustive, "SHARD_BITS", 22)
    everywhere, between = shards(FAMILY["sigmoid"]), shards(FAMILY["logit"])
    assert len(everywhere) == 2 * (255 * 2 + 1)  # 255 exponents, and the one shard that begins with an infinity
    assert between == [*range(255), 512]  # 0 <= x <= 1, and -0


@pytest.mark.parametrize(
    ("kernel", "reason"),
    [
        (lambda v: 1 / 0, "ZeroDivisionError"),
        (lambda v: v[:3], "shape"),
        (lambda v: v.astype(np.float64), "float64"),
    ],
)
def test_a_callable_that_fails_is_one_line(kernel: Call, reason: str) -> None:
    with pytest.raises(SymsigError, match=reason):
        shard(subject(kernel), 0x3F80_0000 >> 14)


def test_a_callable_may_write_into_its_argument() -> None:
    def spoils(v: np.ndarray) -> np.ndarray:
        result = sigmoid(v)
        v[:] = 7
        return result

    assert shard(subject(spoils), 0x3F80_0000 >> 14) == shard(subject(sigmoid), 0x3F80_0000 >> 14)


def test_on_the_command_line() -> None:
    for args in (["sigmoid", "--dtype", "float64"], ["bce_with_logits"], ["sigmoid", "--record"]):
        result = CliRunner().invoke(cli, ["audit", "--exhaustive", *args])
        assert result.exit_code == 2, args


@pytest.mark.parametrize("name", ["silu", "gelu", "gelu_tanh"])
def test_halves_of_subnormals_are_rounded_by_the_curvature(name: str) -> None:
    """silu(x) = x/2 + x^2/4: an odd subnormal's half is between two floats, and rounds up."""
    function = FAMILY[name]
    for first in (0x0000_0001, 0x8000_0001):
        x = np.arange(first, first + 64, dtype=np.uint32).view(np.float32)
        exact = evaluate(function, x, "float32").rounded
        by_filter = exhaustive._block(
            Subject(function, Loaded(sigmoid), 8.0), lambda v, right=exact: right, lambda v: v * 0.5, x
        )[0]
        assert by_filter.referred == 0 and by_filter.rounded == x.size
        ties = exhaustive._block(
            Subject(function, Loaded(sigmoid), 8.0), lambda v: v * np.float32(0.5), lambda v: v * 0.5, x
        )[0]
        assert ties.rounded == np.count_nonzero(exact == x * np.float32(0.5)) < x.size


def test_tangents_are_there_only_where_the_curve_is_on_one_side() -> None:
    sides = {name: tangent(FAMILY[name]) for name in ("silu", "tanh", "sigmoid", "mish", "relu", "softplus")}
    assert sides.pop("silu") == Tangent(0.5, 1)
    assert sides["mish"] is None, "0.6 is no float"
    assert all(found is None for found in sides.values())


@pytest.mark.parametrize(("dtype", "inputs"), [("float16", 63488), ("bfloat16", 65280)])
def test_narrow_formats_are_audited_at_all_inputs(dtype: str, inputs: int) -> None:
    """A rounded float64 is right all but always, and what is wrong at one input is found."""
    function, fmt = FAMILY["sigmoid"], NARROW[dtype]

    def rounded(v: np.ndarray) -> np.ndarray:
        exact = sigmoid(v.astype(np.float64))
        if dtype == "float16":
            return exact.astype(np.float16)
        return np.array([round_dyadic(*as_dyadic(value), fmt) for value in exact.tolist()], np.float32)

    with np.errstate(all="ignore"):
        found = narrow(function, lambda: rounded, dtype)
        wrong = narrow(function, lambda: lambda v: np.where(v == 3, v.dtype.type(0.5), rounded(v)), dtype)
    assert found.inputs == found.rounded == inputs and abs(found.ulp) <= 0.5
    assert wrong.rounded == inputs - 1 and wrong.input == 3 and wrong.got == 0.5


def as_dyadic(value: float) -> tuple[int, int]:
    numerator, denominator = value.as_integer_ratio()
    return numerator, 1 - denominator.bit_length()


def test_narrow_formats_on_the_command_line() -> None:
    def run(*args: str) -> Any:
        return CliRunner().invoke(cli, ["audit", "--exhaustive", "--dtype", "float16", *args])

    found = run("--target", "numpy:tanh", "--as", "tanh", "--json")
    assert found.exit_code == 0, found.output
    (row,) = json.loads(found.stdout)
    assert row["dtype"] == "float16" and row["inputs"] == 63488 and row["correctly_rounded"] > 63000
    assert run("tanh").exit_code == 2, "none of ours is in float16"
    assert CliRunner().invoke(cli, ["audit", "--dtype", "float16", "tanh"]).exit_code == 2


def test_an_interruption_prints_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two audits one was done to the end."""

    def stopped(shards: Any, *rest: Any) -> Any:
        found = campaign(shards, *rest)
        own = [key for key in found if "numpy:tanh" in key]
        assert own and len(own) < len(found)
        raise Interrupted({key: found[key] for key in own})

    monkeypatch.setattr("symsig.campaign.campaign", stopped)
    targets = ("--target", "numpy:sin", "--target", "numpy:tanh")
    found = CliRunner().invoke(
        cli, ["audit", "--exhaustive", "--dtype", "float16", *targets, "--as", "tanh", "--json"]
    )
    assert found.exit_code == INTERRUPTED and "interrupted after 1 of 2 audits" in found.stderr
    (row,) = json.loads(found.stdout)
    assert row["target"] == "numpy:tanh"
