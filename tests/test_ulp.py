"""The float formats: their order, their neighbours, and rounding once."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from symsig.model import DTYPES, Dtype, SymsigError
from symsig.ulp import FORMATS, format_of, from_ordered, in_units, ordered, round_dyadic, stepped


def bits(x: np.ndarray) -> np.ndarray:
    return x.view(f"i{x.dtype.itemsize}")


@pytest.fixture(params=DTYPES)
def dtype(request: pytest.FixtureRequest) -> Dtype:
    return request.param


@pytest.fixture
def floats(dtype: Dtype) -> np.ndarray:
    info = np.finfo(dtype)
    edge = [0.0, info.smallest_subnormal, info.tiny, 1.0, info.max, np.inf]
    rng = np.random.default_rng(1)
    some = np.concatenate([np.array(edge, dtype), np.exp(rng.uniform(-80, 80, 500)).astype(dtype)])
    return np.concatenate([some, -some])


def test_order_is_that_of_the_reals(floats: np.ndarray) -> None:
    by_integer = floats[np.argsort(ordered(floats), kind="stable")]
    assert np.all(np.diff(by_integer[np.isfinite(by_integer)].astype(float)) >= 0)
    assert ordered(floats.dtype.type(-0.0)) == -1 and ordered(floats.dtype.type(0.0)) == 0


def test_from_ordered_is_the_inverse_of_ordered(floats: np.ndarray) -> None:
    assert np.array_equal(bits(from_ordered(ordered(floats), floats.dtype)), bits(floats))


def test_a_step_is_the_next_float(floats: np.ndarray) -> None:
    x = floats[np.isfinite(floats) & (floats != 0)]
    with np.errstate(over="ignore"):
        assert np.array_equal(stepped(x, 1), np.nextafter(x, x.dtype.type(np.inf)))
        assert np.array_equal(stepped(x, -1), np.nextafter(x, x.dtype.type(-np.inf)))


def test_a_step_over_zero_passes_both_zeros(dtype: Dtype) -> None:
    tiny = np.finfo(dtype).smallest_subnormal
    walk = stepped(np.array(-tiny), np.arange(4))
    assert [float(v).hex() for v in walk] == [float(v).hex() for v in (-tiny, -0.0, 0.0, tiny)]


def test_steps_stop_at_the_infinities(floats: np.ndarray) -> None:
    far = np.iinfo(np.int64).max
    assert np.all(stepped(stepped(floats, far), far) == np.inf)
    assert np.all(stepped(stepped(floats, -far), -far) == -np.inf)


def test_only_the_known_formats() -> None:
    with pytest.raises(SymsigError, match="no such float format"):
        format_of("longdouble")


@given(st.integers(-(2**80), 2**80), st.integers(-1200, 960))
def test_round_dyadic_is_correctly_rounded(mantissa: int, exponent: int) -> None:
    # int / int and float(Fraction) are correctly rounded in Python, subnormal results included.
    exact = Fraction(mantissa) * Fraction(2) ** exponent
    try:
        want = float(exact)
    except OverflowError:
        want = math.copysign(math.inf, mantissa)
    assert round_dyadic(mantissa, exponent, FORMATS["float64"]) == want


@pytest.mark.parametrize("dtype_", DTYPES)
def test_round_dyadic_agrees_with_numpy_where_the_input_is_a_float(dtype_: Dtype) -> None:
    values = np.random.default_rng(2).integers(0, 2**63, 2000).view(np.float64)
    values = values[np.isfinite(values)]
    with np.errstate(all="ignore"):
        want = values.astype(dtype_)
    for value, rounded in zip(values.tolist(), want.tolist(), strict=True):
        numerator, denominator = value.as_integer_ratio()
        assert round_dyadic(numerator, 1 - denominator.bit_length(), FORMATS[dtype_]) == rounded


def test_a_subnormal_result_is_rounded_once() -> None:
    # 2^-1075 + 2^-1150 is above the tie between 0 and 2^-1074; rounded to 53 bits first it is the tie.
    assert round_dyadic(2**75 + 1, -1150, FORMATS["float64"]) == 5e-324
    assert round_dyadic(1, -1075, FORMATS["float64"]) == 0.0
    assert round_dyadic(3, -1075, FORMATS["float64"]) == 1e-323


@pytest.mark.parametrize("dtype_", DTYPES)
def test_overflow_begins_half_an_ulp_above_the_largest_number(dtype_: Dtype) -> None:
    fmt = FORMATS[dtype_]
    half = 2 ** (fmt.emax + 1) - 2 ** (fmt.emax - fmt.precision)
    assert round_dyadic(half - 1, 0, fmt) == np.finfo(dtype_).max
    assert round_dyadic(half, 0, fmt) == math.inf and round_dyadic(-half, 0, fmt) == -math.inf
    assert round_dyadic(1, 10**300, fmt) == math.inf and round_dyadic(1, -(10**300), fmt) == 0.0


@given(st.integers(-(2**70), 2**70), st.integers(-90, 20))
def test_units_and_rest_make_the_whole(mantissa: int, exponent: int) -> None:
    units, rest = in_units(mantissa, exponent, 0)
    assert abs(rest) <= 0.5
    assert abs(Fraction(units) + Fraction(rest) - Fraction(mantissa) * Fraction(2) ** exponent) <= Fraction(
        1, 2**53
    )
