"""Nanoseconds an element of kernels and peers, interleaved in one run on the same inputs, and of copying memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Any

import numpy as np

from symsig.model import Dtype, Function
from symsig.reference import ranges

SPAN = 20.0
"""Inputs are uniform in [-SPAN, SPAN], or in the domain where that is smaller."""

COPY = "memory copy"
SEED = 1
LEAST, MOST = 5, 200
"""Rounds: as many of them as fit in the seconds."""


@dataclass(frozen=True)
class Speed:
    """Nanoseconds an element: the median of the rounds and its quartiles; `ratio` is the median of the quotients of
    this one's time and the first one's in the same round."""

    function: str
    dtype: Dtype
    size: int
    who: str
    median: float
    low: float
    high: float
    ratio: float


Call = Callable[..., Any]


def speeds(
    function: Function, dtype: Dtype, size: int, calls: Mapping[str, Call], seconds: float = 1.0
) -> Iterator[Speed]:
    """Of each callable on an array for each variable; those that can are given the output, `out`."""
    arrays = [a.astype(dtype) for a in _inputs(function, size)]
    out = np.empty(size, dtype)
    ways: dict[str, Callable[[], Any]] = {who: _way(call, arrays, out) for who, call in calls.items()}
    ways[COPY] = lambda: np.copyto(out, arrays[0])
    times: dict[str, list[float]] = {who: [] for who in ways}
    started = time.perf_counter()
    with np.errstate(all="ignore"):
        for round_ in range(MOST + 1):
            for who, way in ways.items():
                before = time.perf_counter()
                way()
                if round_:  # the first one loads what is to be loaded
                    times[who].append((time.perf_counter() - before) / size * 1e9)
            if round_ >= LEAST and time.perf_counter() - started > seconds:
                break
    first = times[next(iter(ways))]
    for who, found in times.items():
        low, _, high = quantiles(found, n=4)
        ratio = median(a / b for a, b in zip(found, first, strict=True))
        yield Speed(function.name, dtype, size, who, median(found), low, high, ratio)


def _inputs(function: Function, size: int) -> Sequence[Any]:
    rng = np.random.default_rng(SEED)
    return [rng.uniform(max(r.low, -SPAN), min(r.high, SPAN), size) for r in ranges(function)]


def _way(call: Call, arrays: Sequence[Any], out: Any) -> Callable[[], Any]:
    """The call, into `out` where it takes that."""
    try:
        with np.errstate(all="ignore"):
            call(*(a[:8] for a in arrays), out=out[:8])
    except TypeError:
        return lambda: call(*arrays)
    return lambda: call(*arrays, out=out)
