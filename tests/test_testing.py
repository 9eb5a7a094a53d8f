"""What a project's tests call: passes in silence, and fails with the evidence."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import symsig
from symsig.kernels import sigmoid, tanh
from symsig.model import SymsigError
from symsig.testing import assert_identity, assert_max_ulp


def test_what_is_proved_passes() -> None:
    assert_identity("tanh(x)", "2*sigmoid(2*x) - 1")
    assert_identity("log(exp(x) - 1)", "x + log(1 - exp(-x))", domain="x > 0")
    assert_identity("diff(sigmoid(x), x)", "1/4", relation="<=")


def test_a_refuted_statement_shows_its_witness() -> None:
    with pytest.raises(AssertionError) as failure:
        assert_identity("diff(sigmoid(x), x)", "sigmoid(x)*(1 + sigmoid(x))", domain="x >= 0")
    statement, verdict, lhs, rhs = str(failure.value).splitlines()
    assert statement == "diff(sigmoid(x), x) == sigmoid(x)*(1 + sigmoid(x))   for x >= 0"
    assert re.fullmatch(r"refuted at x = [\d/]+:", verdict)
    assert re.fullmatch(r"    lhs in \[[\d.]+, [\d.]+\]", lhs) and re.fullmatch(
        r"    rhs in \[[\d.]+, [\d.]+\]", rhs
    )


def test_an_undecided_statement_is_not_proved_and_says_why() -> None:
    with pytest.raises(AssertionError, match=r"\Ax/x == 1\nundecided: division by zero for x = 0\Z"):
        assert_identity("x/x", "1")


def test_what_cannot_be_read_is_no_failure() -> None:
    with pytest.raises(SymsigError, match="column 2"):
        assert_identity("x^2", "x*x")
    with pytest.raises(SymsigError):
        assert_max_ulp(np.tanh, "no_such_function(x)", 1)


def naive(x: Any) -> Any:
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-x))


def test_a_kernel_within_its_bound_passes() -> None:
    assert_max_ulp(sigmoid, "sigmoid", 2.5, points=2_000)
    assert_max_ulp(tanh, "tanh", 4, dtype="float32", points=2_000)


def test_a_worse_one_fails_with_a_line_that_reproduces_it() -> None:
    with pytest.raises(AssertionError) as failure:
        assert_max_ulp(naive, "sigmoid", 4, points=2_000)
    message = str(failure.value)
    assert re.match(r"naive is \d\.\d+e\+15 ULP from sigmoid in float64: more than 4\n", message)
    for line in ("input  -0x1.", "got    0x0.0p+0", "want   0x0."):
        assert f"\n    {line}" in message
    line = message.splitlines()[-1]
    known = re.fullmatch(
        r' +symsig\.ulp_error\(naive\(x := np\.array\(\[float\.fromhex\("(.*)"\)\], "float64"\)\), '
        r"'sigmoid', x, dtype=\"float64\"\)",
        line,
    )
    assert known is not None, line
    x = np.array([float.fromhex(known[1])])
    assert abs(symsig.ulp_error(naive(x), "sigmoid", x)[0]) > 1e14


def test_a_wrong_special_value_fails_whatever_the_bound() -> None:
    def without_infinity(x: Any) -> Any:
        return np.where(np.isinf(x), np.nan, np.tanh(x))

    with pytest.raises(AssertionError, match=r"without_infinity\(-?inf\) in float64 is nan and has to be -?0x1"):
        assert_max_ulp(without_infinity, "tanh", np.inf, points=2_000)
