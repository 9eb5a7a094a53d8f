"""The audit: it finds what is known to be wrong, and what is planted; and it accuses nobody of more."""

from __future__ import annotations

import ctypes.util
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import scipy.special
import sympy
from exact import perfect as perfect_kernel

from symsig.audit import audit, audit_many
from symsig.audit.points import SEED, hostile_points, special_values, survey
from symsig.definitions import function_of
from symsig.family import FAMILY
from symsig.model import DTYPES, Audit, Dtype, Function, SymsigError
from symsig.reference import evaluate, ulp_error
from symsig.ulp import FORMATS, ordered, stepped

x = sympy.Symbol("x", real=True)
SIGMOID = 1 / (1 + sympy.exp(-x))
DEFINITIONS = {
    "sigmoid": SIGMOID,
    "sigmoid_grad": SIGMOID.diff(x),
    "tanh": sympy.tanh(x),
    "softplus": sympy.log(1 + sympy.exp(x)),
    "log_sigmoid": -sympy.log(1 + sympy.exp(-x)),
    "silu": x * SIGMOID,
    "from_output": x * (1 - x),
    "logit": sympy.log(x / (1 - x)),
}
F = {name: Function(name, (x,), definition, 1.0) for name, definition in DEFINITIONS.items()}
POINTS = 10_000

Kernel = Callable[[np.ndarray], np.ndarray]


def naive(v: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-v))


PERFECT = {name: perfect_kernel(function) for name, function in F.items()}


def exact(name: str) -> Kernel:
    """The perfect kernel: the reference itself."""
    return PERFECT[name]


def error_at(result: Audit, kernel: Kernel) -> float:
    """The error at the input that an audit reports, computed anew."""
    point = np.array([float.fromhex(result.input)], result.dtype)
    return float(abs(ulp_error(kernel(point), evaluate(F[result.function], point, result.dtype))[0]))


# ---- the points --------------------------------------------------------------------------------------------


@cache
def hostile(name: str, dtype: Dtype, count: int) -> np.ndarray:
    return hostile_points(F[name], dtype, count, survey(F[name], dtype), (), SEED)[:, 0]


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_special_value_is_there(dtype: Dtype) -> None:
    points, info = hostile("sigmoid", dtype, POINTS), np.finfo(dtype)
    assert points.size >= POINTS and points.dtype == dtype
    largest_subnormal = np.nextafter(info.tiny, info.dtype.type(0))
    wanted = [0.0, 1.0, np.inf, info.smallest_subnormal, largest_subnormal, info.tiny, info.max]
    have = set(ordered(points).tolist())
    for value in np.array(wanted, dtype):
        assert {int(ordered(value)), int(ordered(-value))} <= have
    assert np.isnan(points).any()


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_points_are_hostile_everywhere(dtype: Dtype) -> None:
    points, fmt = hostile("softplus", dtype, 2 * POINTS), FORMATS[dtype]
    finite = points[np.isfinite(points)].astype(np.float64)
    for sign in (-1, 1):
        half = finite[np.sign(finite) == sign]
        assert (np.abs(half) < 2.0**fmt.emin).sum() > 200  # subnormal
        assert (np.abs(half) < 1).sum() > 1000
        binades = np.unique(np.frexp(half[np.abs(half) >= 2.0**fmt.emin])[1])
        assert binades.size > 0.5 * (fmt.emax - fmt.emin)


TRANSITIONS = [
    ("sigmoid", "float64", lambda v: v == 0, "underflows"),
    ("sigmoid", "float64", lambda v: v < np.finfo("float64").tiny, "becomes subnormal"),
    ("sigmoid", "float64", lambda v: v == 1, "saturates"),
    ("sigmoid", "float32", lambda v: v < np.finfo("float32").tiny, "becomes subnormal"),
    ("tanh", "float32", lambda v: v == -1, "saturates"),
    ("softplus", "float64", lambda v: v == 0, "underflows"),
    ("silu", "float64", lambda v: v < 0, "changes sign"),
    ("silu", "float64", lambda v: v == 0, "underflows"),
    ("from_output", "float64", np.isinf, "overflows"),
    ("logit", "float64", np.isnan, "ends"),
]


@pytest.mark.parametrize(("name", "dtype", "predicate", "what"), TRANSITIONS)
def test_transitions_are_found_with_their_neighbours(
    name: str, dtype: Dtype, predicate: Callable[[np.ndarray], np.ndarray], what: str
) -> None:
    points = hostile(name, dtype, POINTS)
    points = points[~np.isnan(points)]
    points = points[np.argsort(ordered(points))]
    holds = predicate(evaluate(F[name], points, dtype).rounded)
    seams = np.flatnonzero(holds[1:] != holds[:-1])
    tight = [i for i in seams if ordered(points)[i + 1] - ordered(points)[i] <= 1]
    assert tight, what
    neighbours = {int(i) for i in ordered(points)}
    for i in tight:
        assert {int(k) for k in ordered(stepped(points[i], np.arange(-7, 9)))} <= neighbours


def test_changes_of_binade_are_found_all_over_the_unsaturated_range() -> None:
    """softplus goes through 1,074 binades between -745 and 0: some dozens are found, spread over the range."""
    terrain = survey(F["softplus"], "float64")
    changes, ((low, high),) = terrain.changes[:, 0], terrain.spans
    inside = changes[(low < changes) & (changes < 0)]
    before, after = (evaluate(F["softplus"], stepped(inside, step)).rounded for step in (0, 1))
    at_change = inside[np.frexp(before)[1] != np.frexp(after)[1]]
    assert np.all(np.histogram(at_change, np.linspace(low, 0, 9))[0] >= 5)
    assert (low, high) == (-745.1332191019411, 745.1332191019411)


def test_edges_are_audited_with_their_neighbours() -> None:
    """One wrong value, eight floats from an edge that the caller knows."""
    edge = 3.7182818
    wrong = stepped(np.array(edge), 8)
    kernel = lambda v: np.where(v == wrong, 0.5, exact("sigmoid")(v))  # noqa: E731
    assert audit(kernel, F["sigmoid"], points=2_000).max_ulp <= 0.5
    assert float.fromhex(audit(kernel, F["sigmoid"], points=2_000, edges=[edge]).input) == wrong


# ---- what is known to be wrong -------------------------------------------------------------------------------


def test_expit_loses_everything_below_minus_709() -> None:
    result = audit(scipy.special.expit, F["sigmoid"], points=POINTS)
    assert -745.2 < float.fromhex(result.input) < -709.78
    assert float.fromhex(result.got) == 0 < float.fromhex(result.want)
    assert result.max_ulp > 2**49


def test_expit_elsewhere_is_two_and_a_third_ulp_off() -> None:
    """scipy's expit where it does not underflow; below, the exact value stands in for it."""
    kernel = lambda v: np.where(v < -709, exact("sigmoid")(v), scipy.special.expit(v))  # noqa: E731
    assert 2.3 <= audit(kernel, F["sigmoid"]).max_ulp <= 2.6


KNOWN = [
    ("sigmoid", "float64", naive, 2**49),
    ("sigmoid", "float32", naive, 2**20),
    ("sigmoid_grad", "float64", lambda v: naive(v) * (1 - naive(v)), 2**52),
    ("sigmoid_grad", "float32", lambda v: naive(v) * (1 - naive(v)), 2**23),
    ("tanh", "float64", np.tanh, 1.0),
    ("tanh", "float32", np.tanh, 1.2),
    ("tanh", "float64", lambda v: 2 * scipy.special.expit(2 * v) - 1, 1e16),
    ("log_sigmoid", "float64", scipy.special.log_expit, 1.2),
    ("softplus", "float64", lambda v: np.logaddexp(0.0, v), 1.2),
    ("logit", "float64", scipy.special.logit, 1.6),
    ("silu", "float64", lambda v: v * scipy.special.expit(v), 2**51),
]


@pytest.mark.parametrize(("name", "dtype", "kernel", "least"), KNOWN)
def test_known_errors_are_found(name: str, dtype: Dtype, kernel: Kernel, least: float) -> None:
    result = audit(kernel, F[name], dtype=dtype, points=POINTS)
    assert result.max_ulp >= least
    with np.errstate(all="ignore"):
        assert error_at(result, kernel) == result.max_ulp


def test_an_overflow_that_should_not_be_is_infinitely_wrong() -> None:
    result = audit(lambda v: np.log(1 + np.exp(v)), F["softplus"], points=POINTS)
    assert result.max_ulp == np.inf and result.got == "inf"


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ["sigmoid", "tanh", "log_sigmoid", "silu", "from_output", "logit"])
def test_the_exact_kernel_is_acquitted(name: str, dtype: Dtype) -> None:
    result = audit(exact(name), F[name], dtype=dtype, points=4_000)
    assert result.max_ulp <= 0.5 and result.special_defects == ()


# ---- what is planted ---------------------------------------------------------------------------------------


def flushed(v: np.ndarray) -> np.ndarray:
    got = exact("sigmoid")(v)
    return np.where(np.abs(got) < np.finfo(v.dtype).tiny, got * 0, got)


def threshold_36(v: np.ndarray) -> np.ndarray:
    return np.where(v > 36, v.dtype.type(1), exact("sigmoid")(v))


PLANTED = [
    ("sigmoid", flushed, 2**49, "subnormal results flushed to zero"),
    ("sigmoid", threshold_36, 1.9, "1 from 36 on: right only from 36.7368 on"),
    ("sigmoid", lambda v: np.where(v == -1, 0.27, exact("sigmoid")(v)), 1e10, "one wrong value, at -1"),
    ("tanh", lambda v: np.where(np.abs(v) < 1e-7, v, exact("tanh")(v)), 10, "x for tanh(x) below 1e-7"),
    ("softplus", lambda v: np.where(v > 20, v, exact("softplus")(v)), 5e5, "x from 20 on"),
    ("from_output", lambda v: np.where(v < -1e154, np.nan, exact("from_output")(v)), np.inf, "NaN for -inf"),
]


@pytest.mark.parametrize(("name", "kernel", "least", "what"), PLANTED, ids=[what for *_, what in PLANTED])
def test_a_planted_fault_is_found(name: str, kernel: Kernel, least: float, what: str) -> None:
    result = audit(kernel, F[name], points=8_000)
    assert result.max_ulp >= least, what


DEFECTS = [
    ("tanh", lambda v: exact("tanh")(v) + 0.0, ["-0x0.0p+0"], "tanh(-0) = +0"),
    ("silu", lambda v: np.where(np.isneginf(v), np.nan, exact("silu")(v)), ["-inf"], "silu(-inf) = NaN"),
    ("silu", lambda v: np.where(np.isneginf(v), 0.0, exact("silu")(v)), ["-inf"], "silu(-inf) = +0"),
    ("sigmoid", lambda v: np.where(np.isnan(v), 0.5, exact("sigmoid")(v)), ["nan"], "sigmoid(NaN) = 0.5"),
    ("sigmoid", lambda v: np.where(v == np.inf, 1 - 2**-53, exact("sigmoid")(v)), ["inf"], "just below 1 at inf"),
    ("softplus", lambda v: np.copysign(exact("softplus")(v), v), ["-inf"], "softplus(-inf) = -0"),
]


@pytest.mark.parametrize(("name", "kernel", "inputs", "what"), DEFECTS, ids=[what for *_, what in DEFECTS])
def test_a_wrong_special_value_is_a_defect(name: str, kernel: Kernel, inputs: list[str], what: str) -> None:
    defects = audit(kernel, F[name], points=500).special_defects
    assert set(inputs) <= {defect.input for defect in defects}, what


def test_either_zero_is_right_where_the_function_crosses() -> None:
    """At 1, s(1 - s) is exactly zero, and comes to it from both sides."""
    kernel = lambda v: np.where(v == 1, -0.0, exact("from_output")(v))  # noqa: E731
    assert audit(kernel, F["from_output"], points=500).special_defects == ()


def test_the_climb_goes_beyond_the_sample() -> None:
    """An error that grows towards one float: the peak is found, not only its foot."""
    peak = ordered(np.array(0.7))

    def kernel(v: np.ndarray) -> np.ndarray:
        distance = np.abs((ordered(v) - peak).astype(np.float64))
        return stepped(
            exact("sigmoid")(v), np.where(distance < 2**51, 1000 - 20 * np.log2(1 + distance), 0).astype(int)
        )

    result = audit(kernel, F["sigmoid"], points=3_000)
    assert result.input == (0.7).hex() and 999 <= result.max_ulp <= 1001


# ---- roots, domains, two variables ---------------------------------------------------------------------------

FORMULAS = {
    "silu_grad": ("diff(x/(1 + exp(-x)), x)", ""),
    "tanhshrink": ("x - tanh(x)", ""),
    "logit": ("log(x/(1 - x))", "0 < x < 1"),
    "log1mexp": ("log(1 - exp(x))", "x < 0"),
    "relu_grad": ("diff(piecewise((x, x > 0), 0), x)", ""),
    "leaky_relu": ("piecewise((x, x > 0), y*x)", ""),
    "logaddexp": ("log(exp(x) + exp(y))", ""),
    "bce": ("log(1 + exp(x)) - x*y", "0 <= y <= 1"),
    "difference": ("x - y", ""),
}
G = {name: function_of(text, {}, name, domain=domain) for name, (text, domain) in FORMULAS.items()}


PERFECT_OF_FORMULAS = {name: perfect_kernel(function) for name, function in G.items()}


def perfect(name: str) -> Callable[..., np.ndarray]:
    """The perfect kernel of a formula, which gives any NaN where nobody knows better."""
    return PERFECT_OF_FORMULAS[name]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", FORMULAS)
def test_a_perfect_kernel_of_any_formula_is_acquitted(name: str, dtype: Dtype) -> None:
    result = audit(perfect(name), G[name], dtype=dtype, points=1_000)
    assert result.max_ulp <= 0.5 + 2**-10 and result.special_defects == ()
    assert len(result.input.split(", ")) == len(G[name].variables)


@pytest.mark.parametrize("dtype", DTYPES)
def test_roots_are_sought_out(dtype: Dtype) -> None:
    """silu' is right but for 2^20 floats about its root, in which it is taken for a straight line."""
    root = np.array(-1.2784645427610738, dtype)
    slope = perfect("silu_grad")(stepped(root, 2**10)[None])[0] / (stepped(root, 2**10) - root)
    width = 2**20 if dtype == "float64" else 2**8

    def kernel(v: np.ndarray) -> np.ndarray:
        near = np.abs((ordered(v) - ordered(root)).astype(np.float64)) < width
        return np.where(near, (v - root) * slope, perfect("silu_grad")(v))

    result = audit(kernel, G["silu_grad"], dtype=dtype, points=1_000)
    assert abs(float.fromhex(result.input) - root) < 1e-4 and result.max_ulp > 1e3


def test_a_number_outside_the_domain_is_infinitely_wrong() -> None:
    kernel = lambda v: np.where(v > 1, 0.0, perfect("logit")(v))  # noqa: E731
    result = audit(kernel, G["logit"], points=500)
    assert result.max_ulp == np.inf and float.fromhex(result.input) > 1
    assert (1 + 2**-52).hex() in {defect.input for defect in result.special_defects}


def test_most_points_are_inside_the_domain() -> None:
    for name in ("logit", "log1mexp", "bce"):
        points = hostile_points(G[name], "float64", 4_000, survey(G[name], "float64"), (0.0,), SEED)
        known = ~np.isnan(evaluate(G[name], tuple(points.T)).rounded)
        assert 0.8 < known.mean() < 1


ENDS = [
    ("logit", lambda v: np.where(v == 0, np.copysign(np.inf, v), perfect("logit")(v)), "0x0.0p+0"),
    ("logit", lambda v: np.where(v == 1, np.finfo(float).max, perfect("logit")(v)), (1.0).hex()),
    ("log1mexp", lambda v: np.where(np.isneginf(v), 0.0, perfect("log1mexp")(v)), "-inf"),
]


@pytest.mark.parametrize(("name", "kernel", "at"), ENDS)
def test_a_wrong_limit_at_an_end_is_a_defect(name: str, kernel: Kernel, at: str) -> None:
    assert at in {defect.input for defect in audit(kernel, G[name], points=500).special_defects}


IN_TWO = [
    ("logaddexp", "float64", np.logaddexp, 1e9, "next to the curve on which it vanishes"),
    ("logaddexp", "float32", np.logaddexp, 1e4, "next to the curve on which it vanishes"),
    ("bce", "float64", lambda v, y: np.maximum(v, 0) - v * y + np.log1p(np.exp(-np.abs(v))), 1e9, "y = 1, far out"),
    ("leaky_relu", "float64", lambda v, y: np.where(v > 0, v, v * y * (1 + 2**-50)), 3.9, "everywhere on one side"),
    ("difference", "float64", lambda v, y: v * (1 - y / v), 1e9, "next to x = y"),
]


@pytest.mark.parametrize(("name", "dtype", "kernel", "least", "where"), IN_TWO)
def test_errors_in_two_variables_are_found(
    name: str, dtype: Dtype, kernel: Callable[..., np.ndarray], least: float, where: str
) -> None:
    result = audit(kernel, G[name], dtype=dtype, points=2_000)
    assert result.max_ulp >= least, where
    point = [np.array([float.fromhex(part)], dtype) for part in result.input.split(", ")]
    with np.errstate(all="ignore"):
        assert abs(ulp_error(kernel(*point), evaluate(G[name], tuple(point), dtype))[0]) == result.max_ulp


def test_a_domain_without_small_numbers_is_audited() -> None:
    """x log(y) for y > 7; as y comes to 100 the limit at the smallest x is no float, and its neighbour will do."""
    f = function_of("x*log(y)", {}, domain="0 <= x <= 1, 7 < y < 100")
    calls = {"f": lambda x, y: x * np.log(y), "half": lambda x, y: x * np.log(y) * (1 - 2.0**-51 * (y > 99.9))}
    good, bad = audit_many(calls, f, points=4000, inside=True)
    assert good.max_ulp < 2 < bad.max_ulp
    assert not good.special_defects and bad.special_defects


def test_a_scale_is_what_errors_are_in_where_it_is_larger() -> None:
    naive = audit(np.logaddexp, FAMILY["logaddexp"], points=2_000)
    assert naive.scale == "exp(-abs(x - y))"
    assert 10 < naive.max_ulp < 100, "exp amplifies the rounding of x - y; not the total loss at the zeros"
    assert audit(np.logaddexp, replace(FAMILY["logaddexp"], scale=""), points=2_000).max_ulp > 1e9


def test_errors_in_ulp_of_something_larger() -> None:
    exact = evaluate(G["difference"], (np.array([1.0, 8.0]), np.array([1 - 2.0**-53, 1.0])), np.float64)
    same = exact.in_ulps_of([0.0, 4.0])
    assert np.array_equal(same.ulp_exponent, exact.ulp_exponent)
    coarse = exact.in_ulps_of([0.75, np.nan])
    assert coarse.ulp_exponent.tolist() == [-53, exact.ulp_exponent[1]]
    assert ulp_error(np.array([0.0, 7.0]), coarse).tolist() == [-1.0, 0.0]


def test_a_wrong_pair_of_special_values_is_a_defect() -> None:
    def kernel(v: np.ndarray, y: np.ndarray) -> np.ndarray:
        return np.where(np.isposinf(v) & np.isposinf(y), np.nan, perfect("logaddexp")(v, y))

    (defect,) = audit(kernel, G["logaddexp"], points=500).special_defects
    assert (defect.input, defect.got, defect.want) == ("inf, inf", "nan", "inf")


def test_a_symbol_of_two_variables_is_called_through_ctypes(tmp_path: Path) -> None:
    from symsig.audit.external import external_target

    name = ctypes.util.find_library("m")
    if name is None:
        pytest.skip("no libm here")
    hypot = external_target(f"{name}:hypot").load(tmp_path)("hypot", "float64")
    assert hypot(np.array([3.0, 5.0]), np.array([4.0, 12.0])).tolist() == [5.0, 13.0]


# ---- the manner of it ----------------------------------------------------------------------------------------


def test_two_runs_are_equal() -> None:
    assert audit(naive, F["silu"], points=3_000) == audit(naive, F["silu"], points=3_000)


def test_an_executor_changes_nothing() -> None:
    alone = audit(np.tanh, F["tanh"], points=9_000)
    with ThreadPoolExecutor(2) as threads:
        assert audit(np.tanh, F["tanh"], points=9_000, executor=threads) == alone


def test_many_callables_are_audited_as_if_alone() -> None:
    calls = {"numpy": np.tanh, "exact": exact("tanh")}
    assert audit_many(calls, F["tanh"], points=3_000) == [
        audit(call, F["tanh"], points=3_000, target=target) for target, call in calls.items()
    ]


def test_a_budget_buys_more_points_and_no_smaller_error() -> None:
    began = time.monotonic()
    short = audit(np.tanh, F["tanh"], points=1_000)
    enough = 3 * (time.monotonic() - began) + 1
    long = audit(np.tanh, F["tanh"], points=1_000, budget=enough)
    assert long.points > short.points and long.max_ulp >= short.max_ulp


def test_the_stages_are_told() -> None:
    stages: list[str] = []
    audit(np.tanh, F["tanh"], points=500, target="numpy", progress=stages.append)
    assert "reference" in stages and stages[-1] == "numpy"


def test_a_callable_may_write_into_its_argument() -> None:
    def in_place(v: np.ndarray) -> np.ndarray:
        return np.tanh(v, out=v)

    assert audit(in_place, F["tanh"], points=2_000) == audit(np.tanh, F["tanh"], points=2_000)


FAILING = [
    (lambda v: 1 / 0, "raised ZeroDivisionError: division by zero"),
    (lambda v: v[:3], "of shape"),
    (lambda v: v.astype(int) if np.isfinite(v).all() else np.zeros(v.shape, int), "int64"),
]


@pytest.mark.parametrize(("kernel", "reason"), FAILING)
def test_a_callable_that_fails_is_one_line(kernel: Kernel, reason: str) -> None:
    with pytest.raises(SymsigError, match=reason) as caught:
        audit(kernel, F["tanh"], points=500, target="mine")
    assert str(caught.value).startswith("mine ") and "\n" not in str(caught.value)


def test_special_values_are_distinct() -> None:
    for dtype in DTYPES:
        keys = ordered(special_values(dtype)).tolist()
        assert len(set(keys)) == len(keys)
