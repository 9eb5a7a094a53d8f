"""Nanoseconds an element of kernels and peers, interleaved in one run on the same inputs, and of copying memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
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
TURN = 2**16
"""Elements in a turn, at least: of calls on short arrays, one that follows another's is slower than the rest."""


@dataclass(frozen=True)
class Speed:
    """Nanoseconds an element: the median of the rounds and its quartiles; `ratio` is the median of the quotients of
    this one's time and the first one's in the same round. `into` an array that is given, or into a new one."""

    function: str
    dtype: Dtype
    size: int
    who: str
    into: bool
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
    takes = {who: _takes_out(call, arrays, out) for who, call in calls.items()}
    ways: dict[str, Callable[[], Any]] = {
        who: partial(call, *arrays, out=out) if takes[who] else partial(call, *arrays)
        for who, call in calls.items()
    }
    ways[COPY], takes[COPY] = partial(np.copyto, out, arrays[0]), True
    repeats = max(1, TURN // size)
    times: dict[str, list[float]] = {who: [] for who in ways}
    started = time.perf_counter()
    with np.errstate(all="ignore"):
        for round_ in range(MOST + 1):
            for who, way in ways.items():
                way()  # so that what the one before left in the caches does not count
                before = time.perf_counter()
                for _ in range(repeats):
                    way()
                if round_:  # the first one loads what is to be loaded
                    times[who].append((time.perf_counter() - before) / (repeats * size) * 1e9)
            if round_ >= LEAST and time.perf_counter() - started > seconds:
                break
    first = times[next(iter(ways))]
    for who, found in times.items():
        low, _, high = quantiles(found, n=4)
        ratio = median(a / b for a, b in zip(found, first, strict=True))
        yield Speed(function.name, dtype, size, who, takes[who], median(found), low, high, ratio)


def _inputs(function: Function, size: int) -> Sequence[Any]:
    rng = np.random.default_rng(SEED)
    return [rng.uniform(max(r.low, -SPAN), min(r.high, SPAN), size) for r in ranges(function)]


def _takes_out(call: Call, arrays: Sequence[Any], out: Any) -> bool:
    try:
        with np.errstate(all="ignore"):
            call(*(a[:8] for a in arrays), out=out[:8])
    except TypeError:
        return False
    return True
