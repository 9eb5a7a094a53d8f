"""The audit finds each of thirty planted faults, in kernels that are right everywhere else."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from exact import perfect

from symsig.audit import audit
from symsig.family import FAMILY

Kernel = Callable[[np.ndarray], np.ndarray]
Fault = Callable[[np.ndarray, np.ndarray], np.ndarray]


@cache
def exact(name: str) -> Kernel:
    return perfect(FAMILY[name])


def coefficient(low: float, high: float) -> Fault:
    """A coefficient off by 2^-50, in one branch."""
    return lambda x, y: np.where((x > low) & (x < high), y * (1 + 2.0**-50), y)


def comparison(at: float, instead: float) -> Fault:
    """<= for <: the branch beside is taken at one point, where it is something else."""
    return lambda x, y: np.where(x == at, instead, y)


def threshold(start: float, end: float, value: Callable[[np.ndarray], np.ndarray]) -> Fault:
    """The asymptote is taken from `start` on, and is right only from `end` on."""
    return lambda x, y: np.where((x >= start) & (x < end), value(x), y)


def flushed(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where(np.abs(y) < np.finfo(float).tiny, 0 * y, y)


def zero_lost(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.where(y == 0, 0.0, y)


def tail(lanes: int) -> Fault:
    """The last element is wrong, where a loop over so many lanes leaves a rest."""

    def fault(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        if len(y) % lanes:
            y[-1] = np.nextafter(y[-1], 9)
        return y

    return fault


def one(x: np.ndarray) -> np.ndarray:
    return np.ones_like(x)


FAULTS: list[tuple[str, Fault]] = [
    ("sigmoid", coefficient(2.0, 3.0)),
    ("tanh", coefficient(0.5, 0.51)),
    ("softplus", coefficient(-0.01, 0.01)),
    ("silu_grad", coefficient(-1.3, -1.25)),
    ("gelu", coefficient(-30.0, -29.5)),
    ("mish", coefficient(1e-9, 1e-8)),
    ("sigmoid", comparison(20.0, 1.0)),
    ("softplus", comparison(20.0, 20.0)),
    ("elu", comparison(0.0, -1.0)),
    ("hard_sigmoid", comparison(3.0, 0.0)),
    ("logit", comparison(0.5, 5e-17)),
    ("tanh", comparison(0.625, 0.5)),
    ("sigmoid", threshold(36, 37, one)),
    ("tanh", threshold(18, 19.1, one)),
    ("softplus", threshold(33, 34, lambda x: x)),
    ("log_sigmoid", threshold(-36, -32, lambda x: x)),
    ("gelu", threshold(7, 8.3, lambda x: x)),
    ("silu", threshold(33, 37, lambda x: x)),
    ("sigmoid", flushed),
    ("silu", flushed),
    ("softplus", flushed),
    ("tanh", flushed),
    ("gelu_tanh", flushed),
    ("tanh", zero_lost),
    ("silu", zero_lost),
    ("log_sigmoid", zero_lost),
    ("sigmoid", tail(8)),
    ("tanh", tail(4)),
    ("softplus", tail(16)),
    ("mish", tail(2)),
]


@pytest.mark.parametrize(("name", "fault"), FAULTS, ids=[f"{i}-{name}" for i, (name, _) in enumerate(FAULTS)])
def test_the_fault_is_found(name: str, fault: Fault) -> None:
    def kernel(x: np.ndarray) -> np.ndarray:
        return fault(x, exact(name)(x))

    found = audit(kernel, FAMILY[name], points=6_000, detail=True)
    assert found.detail is not None
    assert found.max_ulp > 0.51 or found.special_defects or found.detail.findings


def test_there_are_thirty() -> None:
    assert len(FAULTS) == 30
