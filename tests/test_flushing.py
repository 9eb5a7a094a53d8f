"""With flush-to-zero on, what has to be flushed is right, and what is lost on the way to a normal result is not."""

from __future__ import annotations

import platform

import numpy as np
import pytest

from symsig.audit import audit_many
from symsig.audit.flushing import flush_to_zero, is_on
from symsig.family import FAMILY
from symsig.model import Audit

pytestmark = pytest.mark.skipif(
    platform.system() != "Linux" or platform.machine() not in ("x86_64", "aarch64"),
    reason="nobody knows how to turn flush-to-zero on here",
)


def scaled_twice(x: np.ndarray) -> np.ndarray:
    """max(x, 0) by way of x / 2^600: what is below 2^-422 is subnormal on the way."""
    down, up = x.dtype.type(2.0**-600), x.dtype.type(2.0**600)
    return np.where(x > 0, x * down * up, x.dtype.type(0))


def relu_of(call: object, *, flushed: bool) -> Audit:
    (found,) = audit_many({"f": call}, FAMILY["relu"], points=4000, flushed=flushed)  # type: ignore[dict-item]
    return found


def test_it_is_on_inside_and_off_again() -> None:
    assert not is_on()
    with flush_to_zero():
        assert is_on()
    assert not is_on()
    with pytest.raises(ZeroDivisionError), flush_to_zero():
        raise ZeroDivisionError
    assert not is_on()


def test_a_subnormal_that_is_flushed_is_right() -> None:
    """relu(x) = x, and 0 for a subnormal x; only where nothing may be flushed is that an error."""

    def flushes(x: np.ndarray) -> np.ndarray:
        return np.where(np.abs(x) < np.finfo(x.dtype).tiny, 0, np.maximum(x, 0)).astype(x.dtype)

    assert relu_of(flushes, flushed=True).max_ulp == 0
    assert relu_of(flushes, flushed=False).max_ulp > 1e15


def test_what_is_lost_on_the_way_is_found() -> None:
    found = relu_of(scaled_twice, flushed=True)
    assert found.max_ulp > 1e15 and 2.0**-1022 <= float.fromhex(found.input) < 2.0**-422
