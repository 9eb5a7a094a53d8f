"""The profile of errors along the floats: every float of the domain is in a bin, and an error is where it is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
import sympy

from symsig.audit.profile import Profile, profile, profile_many
from symsig.family import FAMILY
from symsig.model import DTYPES, Dtype, Function, SymsigError
from symsig.ulp import ordered

LARGEST = float(np.finfo(np.float32).max)
TINIEST = float(np.finfo(np.float32).smallest_subnormal)


def found(function: Function, call: Any, dtype: Dtype = "float32", bins: int = 24) -> Profile:
    return profile(call, function, dtype, bins=bins, points_per_bin=8)


def keys(values: list[float], dtype: Dtype) -> list[int]:
    return [int(ordered(np.array(value, dtype))) for value in values]


@pytest.mark.parametrize("dtype", DTYPES)
def test_bins_cover_all_finite_floats_in_order(dtype: Dtype) -> None:
    bins = found(FAMILY["tanh"], np.tanh, dtype).bins
    largest = float(np.finfo(dtype).max)
    assert (bins[0].low, bins[-1].high) == (-largest, largest)
    assert 18 <= len(bins) <= 24
    for one, next_ in pairwise(bins):
        assert one.low <= one.high and keys([one.high], dtype)[0] + 1 == keys([next_.low], dtype)[0]


@pytest.mark.parametrize("dtype", DTYPES)
def test_both_ends_of_a_bin_are_tried_and_its_input_is_inside(dtype: Dtype) -> None:
    asked = set()

    def call(x: Any) -> Any:
        asked.update(x.tolist())
        return np.tanh(x)

    result = found(FAMILY["tanh"], call, dtype)
    assert all({b.low, b.high} <= asked for b in result.bins)
    assert all(b.low <= b.input[0] <= b.high for b in result.bins)
    assert result.points == 8 * len(result.bins)


@pytest.mark.parametrize(
    ("name", "domain", "first", "last"),
    [
        ("logit", "0 < x < 1", TINIEST, float(np.nextafter(np.float32(1), np.float32(0)))),
        ("log1mexp", "x < 0", -LARGEST, -TINIEST),
        ("tanh", "0 <= x <= 1", 0.0, 1.0),
        # no float32: the nearest one is below, or above, and an end beside it
        ("tanh", "x > 1/3", float(np.float32(1 / 3)), LARGEST),
        ("tanh", "x < 1/3", -LARGEST, float(np.nextafter(np.float32(1 / 3), np.float32(0)))),
    ],
)
def test_bins_end_with_the_domain(name: str, domain: str, first: float, last: float) -> None:
    function = replace(FAMILY[name], domain=domain)
    bins = found(function, lambda x: x).bins
    assert (bins[0].low, bins[-1].high) == (first, last)


def wrong_between(low: float, high: float, by: float) -> Any:
    def call(x: Any) -> Any:
        return np.where((x >= low) & (x <= high), np.tanh(x) * (1 + by), np.tanh(x)).astype(x.dtype)

    return call


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_planted_error_is_found_where_it_is_and_nowhere_else(dtype: Dtype) -> None:
    bins = found(FAMILY["tanh"], wrong_between(0.5, 1.5, 1e-3), dtype, bins=96).bins
    wrong = [b for b in bins if b.ulp > 100]
    assert wrong and all(0.5 <= b.input[0] <= 1.5 for b in wrong)
    assert wrong[0].low < 0.6 and wrong[-1].high > 1.4
    assert all(b.ulp < 10 for b in bins if b not in wrong)


def test_what_is_no_number_is_infinitely_wrong() -> None:
    bins = found(FAMILY["tanh"], lambda x: np.where(x > 1e6, np.nan, np.tanh(x)).astype(x.dtype)).bins
    assert [b.ulp == np.inf for b in bins] == [b.high > 1e6 for b in bins]


def test_two_variables_keep_the_second_in_its_domain() -> None:
    asked = set()

    def call(x: Any, y: Any) -> Any:
        asked.update(y.tolist())
        return x

    assert found(FAMILY["bce_with_logits"], call, bins=8).second == (0.0, 0.5, 1.0)
    assert asked == {0.0, 0.5, 1.0}


@pytest.mark.parametrize(
    ("domain", "second"),
    [
        ("1/8 < y < 1/4", float(np.nextafter(np.float32(1 / 8), np.float32(1)))),
        ("-3/4 <= y <= -1/4", -0.25),
    ],
)
def test_the_second_variable_is_near_0_where_nothing_usual_is_inside(domain: str, second: float) -> None:
    function = replace(FAMILY["logaddexp"], domain=domain)
    assert found(function, lambda x, y: x, bins=4).second == (second,)


def test_the_same_twice_and_alone_or_beside_one_that_spoils_its_input() -> None:
    def spoils(x: Any) -> Any:
        x[:] = 7
        return x

    alone = found(FAMILY["tanh"], np.tanh)
    assert alone == found(FAMILY["tanh"], np.tanh)
    calls = {"spoils": spoils, "callable": np.tanh}
    spoiled, beside = profile_many(calls, FAMILY["tanh"], "float32", bins=24, points_per_bin=8)
    assert beside == alone and spoiled.target == "spoils" and spoiled.bins != alone.bins


@pytest.mark.parametrize("call", [lambda x: x[:3], lambda x: x.astype(np.int64)], ids=["shape", "kind"])
def test_another_shape_or_kind_is_refused(call: Any) -> None:
    with np.errstate(invalid="ignore"), pytest.raises(SymsigError, match="callable gave"):
        found(FAMILY["tanh"], call, bins=4)


def test_three_variables_are_refused() -> None:
    function = replace(FAMILY["tanh"], variables=sympy.symbols("x y z", real=True))
    with pytest.raises(SymsigError, match="one variable or two"):
        found(function, np.tanh)
