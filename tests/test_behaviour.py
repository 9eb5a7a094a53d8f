"""What an audit says beside the worst error: how errors are spread, and planted misbehaviour of each kind."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import exact
import numpy as np
import pytest

from symsig.audit import audit
from symsig.audit.flags import raised
from symsig.audit.spread import above, histogram, quantiles
from symsig.audit.worst import read, write
from symsig.family import FAMILY
from symsig.model import DTYPES, Audit, Detail, Dtype, SymsigError
from symsig.reference import evaluate, ulp_error

Kernel = Callable[[np.ndarray], np.ndarray]


@cache
def perfect(name: str) -> Kernel:
    return exact.perfect(FAMILY[name])


def detail(name: str, kernel: Kernel, dtype: Dtype = "float64") -> Detail:
    found = audit(kernel, FAMILY[name], dtype=dtype, points=2_000, detail=True, edges=(0.0,)).detail
    assert found is not None
    return found


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["sigmoid", "tanh", "silu_grad", "softplus", "relu_grad", "logit"])
def test_nothing_is_said_of_a_perfect_kernel(name: str, dtype: Dtype) -> None:
    found = detail(name, perfect(name), dtype)
    assert found.findings == ()
    assert found.rounded == 1.0 and found.above[0] == (0.5, 0.0)
    assert sum(count for _, count in found.histogram) == found.points
    assert {"near zero, |x| < 1/16", "core, 1/16 <= |x| <= 16"} <= {region.name for region in found.regions}


def test_a_short_array_has_other_bits_where_its_tail_is_computed_in_another_way() -> None:
    def kernel(v: np.ndarray) -> np.ndarray:
        exact = perfect("sigmoid")(v)
        tail = len(v) // 4 * 4
        return np.concatenate([exact[:tail], np.nextafter(exact[tail:], 2)])

    assert "other bits in a short array" in {finding.what for finding in detail("sigmoid", kernel).findings}


def lane(v: np.ndarray) -> np.ndarray:
    """A strided array goes through another loop."""
    exact = perfect("tanh")(v)
    return exact if v.flags.c_contiguous else np.nextafter(exact, 0)


def beyond_one(v: np.ndarray) -> np.ndarray:
    exact = perfect("sigmoid")(v)
    return np.where(v > 50, np.nextafter(1, 2), exact)


def dented(v: np.ndarray) -> np.ndarray:
    return np.where((v > 1) & (v.view(np.int64) % 2 == 0), 0.99, perfect("sigmoid")(v))


def leaning(v: np.ndarray) -> np.ndarray:
    return np.where(v < -1, np.nextafter(perfect("tanh")(v), -1), perfect("tanh")(v))


def flagging(v: np.ndarray) -> np.ndarray:
    np.exp(np.full(1, -800.0))
    return perfect("sigmoid")(v)


PLANTED = [
    ("tanh", lane, "other bits in a strided array"),
    ("sigmoid", beyond_one, "above the largest value, 1.0"),
    ("sigmoid", dented, "not rising to the next float"),
    ("tanh", leaning, "not odd in its last bits"),
    ("tanh", lambda v: np.where(np.abs(v) > 1, -perfect("tanh")(v), perfect("tanh")(v)), "the sign is wrong"),
    (
        "sigmoid",
        lambda v: 1 / (1 + np.exp(np.minimum(-v, 700.0) + 0 * np.exp(-np.minimum(np.abs(v), 1.0) * 1e4))),
        "underflow",
    ),
]


@pytest.mark.parametrize(("name", "kernel", "what"), PLANTED, ids=lambda value: getattr(value, "__name__", None))
def test_planted_misbehaviour_is_found(name: str, kernel: Kernel, what: str) -> None:
    found = detail(name, kernel).findings
    assert any(finding.what.startswith(what) for finding in found), found


def test_flags_are_those_of_the_call() -> None:
    x = np.array([[1.0], [800.0]])
    assert raised(np.exp, x) == {"overflow"}
    assert raised(lambda v: 1 / (v - 1), x) == {"division by zero"}
    assert raised(lambda v: np.sqrt(-v), x) == {"invalid"}
    assert raised(np.tanh, x) == set()


def test_the_spread_of_errors() -> None:
    errors = np.array([0.0, 0.3, 0.5, 0.6, 3.0, np.inf])
    assert above(errors) == ((0.5, 3 / 6), (1.0, 2 / 6), (2.0, 2 / 6), (4.0, 1 / 6))
    assert quantiles(errors)[0] == (0.5, 0.5) and quantiles(errors)[-1] == (1.0, np.inf)
    counts = dict(histogram(errors))
    assert (counts[0.0], counts[0.5], counts[0.75], counts[3.0], counts[np.inf]) == (1, 2, 1, 1, 1)


def test_conditioning_tells_the_hard_input_from_the_wrong_kernel() -> None:
    """exp(-x) at 700 turns one ULP of input into 1000 of the result, whoever computes it."""
    found = audit(
        lambda v: np.where(v < -700, 2 * perfect("sigmoid")(v), perfect("sigmoid")(v)),
        FAMILY["sigmoid"],
        points=2_000,
        detail=True,
    )
    assert found.detail is not None and 60 < found.detail.conditioning < 2_000


# ---- known worst cases -------------------------------------------------------------------------------


def test_known_worst_cases_are_tried() -> None:
    """One float in 2^62 is wrong: only who knows it finds it."""
    at = float.fromhex("0x1.2345678abcdefp+1")

    def kernel(v: np.ndarray) -> np.ndarray:
        return np.where(v == np.nextafter(at, 9), 0.5, perfect("sigmoid")(v))

    def found(worst: list[tuple[float, ...]]) -> Audit:
        return audit(kernel, FAMILY["sigmoid"], points=1_000, worst=worst)

    assert found([]).max_ulp <= 0.5 + 2**-10
    assert found([(at,)]).max_ulp > 1e9
    assert float.fromhex(found([(at,)]).input) == np.nextafter(at, 9)


def test_worst_cases_as_text() -> None:
    text = "# of somebody\n0x1.8p+1 # three\n\n-0x1p-1074\n0x1.8p+1\n"
    assert read(text, 1, "f.wc") == [(3.0,), (-5e-324,), (3.0,)]
    assert write(read(text, 1, "f.wc"), ["f"]) == "# f\n0x1.8000000000000p+1\n-0x0.0000000000001p-1022\n"
    assert read(write([(1.0, 2.0)]), 2, "g.wc") == [(1.0, 2.0)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("0x1p0\nnonsense", "f.wc, line 2: 'nonsense' is no hex float"),
        ("0x1p0,0x1p0", "f.wc, line 1: 2 numbers, and 1 are wanted"),
        ("0x1p999999", "is no hex float"),
    ],
)
def test_what_is_no_worst_case(text: str, reason: str) -> None:
    with pytest.raises(SymsigError, match=reason):
        read(text, 1, "f.wc")


def test_the_sign_of_the_worst_error_of_a_region() -> None:
    found = detail("tanh", lambda v: np.where(v > 20, np.nextafter(1, 0), perfect("tanh")(v)))
    (tail,) = [region for region in found.regions if region.name == "tail, x > 16"]
    exact = evaluate(FAMILY["tanh"], np.array([float.fromhex(tail.input)]))
    assert tail.ulp == ulp_error(np.array([np.nextafter(1, 0)]), exact)[0] < 0
