"""The literal thresholds of the package, each against its derivation."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest

from symsig.targets import _elementwise
from symsig.ulp import LOG_LARGEST


@pytest.mark.parametrize("dtype", LOG_LARGEST)
def test_log_largest_is_rounded_down(dtype: str) -> None:
    """exp of it is finite, and of the next float is not."""
    kind = np.dtype(dtype).type
    value = kind(LOG_LARGEST[dtype])
    assert float(value) == LOG_LARGEST[dtype]
    largest = mpmath.mpf(float(np.finfo(kind).max))
    with mpmath.workprec(200):
        exact = mpmath.log(largest)
        assert mpmath.mpf(float(value)) <= exact < mpmath.mpf(float(np.nextafter(value, kind(np.inf))))


def test_the_driver_has_the_same_constants() -> None:
    assert {np.dtype(char).name: value for char, value in _elementwise.LOG_LARGEST.items()} == LOG_LARGEST
