"""(callable, Function) -> Profile: the worst error found in each stretch of the floats, in their order.

An audit looks for the one worst input. A profile looks everywhere alike, and shows where errors are and are not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
import numpy.typing as npt

from symsig.audit.engine import Call
from symsig.audit.points import SEED, Integers, measured_at, survey
from symsig.model import Dtype, Function, SymsigError
from symsig.reference import Range, ranges, ulp_error
from symsig.ulp import FORMATS, Floats, from_ordered, ordered

BINS = 192
POINTS_PER_BIN = 50

SECOND = (-1.0, 0.0, 0.5, 1.0)
"""What the second of two variables is: those of these that are in its domain."""


@dataclass(frozen=True)
class Bin:
    """The floats from `low` to `high`, the largest error found among them, in ULP, and the input that shows it."""

    low: float
    high: float
    ulp: float
    input: tuple[float, ...]


@dataclass(frozen=True)
class Profile:
    """The errors of a callable along the floats, from the least to the greatest; bins with no answer are left out.

    Of a function of two variables, along the first one; the second is one of the values in `second`.
    """

    function: str
    target: str
    dtype: Dtype
    points: int
    bins: tuple[Bin, ...]
    second: tuple[float, ...] = ()


def profile(
    call: Call,
    function: Function,
    dtype: Dtype,
    *,
    bins: int = BINS,
    points_per_bin: int = POINTS_PER_BIN,
    seed: int = SEED,
    target: str = "callable",
    executor: Executor | None = None,
) -> Profile:
    """The largest error of `call` in each of about so many bins of the finite floats in the domain.

    A quarter of the bins share the floats out evenly, and the others those where something happens: see `_edges`.
    Raises SymsigError where the callable gives another shape.
    """
    (found,) = profile_many(
        {target: call},
        function,
        dtype,
        bins=bins,
        points_per_bin=points_per_bin,
        seed=seed,
        executor=executor,
    )
    return found


def profile_many(
    calls: Mapping[str, Call],
    function: Function,
    dtype: Dtype,
    *,
    bins: int = BINS,
    points_per_bin: int = POINTS_PER_BIN,
    seed: int = SEED,
    executor: Executor | None = None,
) -> list[Profile]:
    """`profile` for {target: callable}, which share the points and the reference: one Profile each, in order."""
    if len(function.variables) > 2:
        raise SymsigError(f"{function.name}: profiles are of functions of one variable or two")
    edges = _edges(function, dtype, bins, executor)
    second = _second(function, dtype)
    keys, place = _points(edges, points_per_bin, max(1, len(second)), seed)
    inputs = from_ordered(keys, dtype)[:, None]
    if second:
        beside = np.tile(np.array(second, dtype), len(keys) // len(second))
        inputs = np.stack([inputs[:, 0], beside], axis=-1)
    exact = measured_at(function, inputs, executor)
    asked = ~np.isnan(exact.rounded)  # outside of the domain there is nothing to measure
    found = []
    for target, call in calls.items():
        error = np.where(asked, np.abs(ulp_error(_run(call, target, inputs), exact)), np.nan)
        worst = tuple(_worst(edges, place, inputs, error, dtype))
        found.append(Profile(function.name, target, dtype, int(asked.sum()), worst, second))
    return found


def _edges(function: Function, dtype: Dtype, bins: int, executor: Executor | None) -> list[int]:
    """Where the bins begin, as floats in their order, and one beyond the last.

    A quarter of them are spread over the whole domain. The others are where the result is not saturated, and x not
    so near to 0 that the function is its leading term alone: below 2^-precision the next term is lost, as 1 is
    beside x above 2^precision. Half of those are spread in the order, half evenly in value.
    """
    precision = FORMATS[dtype].precision
    allowed = ranges(function)[0]
    first, last = _end(allowed.low, allowed, dtype, 1), _end(allowed.high, allowed, dtype, -1)
    span = survey(function, dtype, executor).spans[0]
    low, high = (_key(min(max(end, -(2.0**precision)), 2.0**precision), dtype) for end in span)
    near = _key(2.0**-precision, dtype)
    stretches = [(max(low, first), min(high, -near - 1, last)), (max(low, near, first), min(high, last))]
    stretches = [(a, b) for a, b in stretches if a < b] or [(first, last)]
    size = sum(b - a for a, b in stretches)
    everywhere, level = max(1, bins // 4), 0
    edges = {*_spread(first, last, everywhere)}
    if max(map(abs, span)) < 2.0**precision:
        level = (bins - everywhere) // 2
        values = np.linspace(*span, level, endpoint=False).astype(dtype)
        edges.update(key for key in ordered(values).tolist() if first <= key <= last)
    for a, b in stretches:
        edges.update(_spread(a, b, max(1, (bins - everywhere - level) * (b - a) // size)))
    return [*sorted(edges), last + 1]


def _spread(first: int, last: int, parts: int) -> Iterator[int]:
    """The beginnings of so many equal parts; in Python's integers, for the float64s are more than 2^63."""
    return (first + (last - first) * i // parts for i in range(parts))


def _key(value: float, dtype: Dtype) -> int:
    return int(ordered(np.array(value, dtype)))


def _end(at: float, allowed: Range, dtype: Dtype, step: Literal[1, -1]) -> int:
    """The float that is first inside of a range, from one of its ends, as an integer in their order.

    An end may be outside itself, or be rounded to what is; then it is the next one.
    """
    largest = float(np.finfo(dtype).max)
    key = _key(min(max(at, -largest), largest), dtype)
    return key if _inside(float(from_ordered(key, dtype)), allowed) else key + step


def _second(function: Function, dtype: Dtype) -> tuple[float, ...]:
    """Those of SECOND in the domain; where there are none, what is nearest to 0."""
    if len(function.variables) == 1:
        return ()
    allowed = ranges(function)[1]
    near = _end(allowed.low, allowed, dtype, 1) if allowed.low >= 0 else _end(allowed.high, allowed, dtype, -1)
    nearest = float(from_ordered(near, dtype))
    return tuple(value for value in SECOND if _inside(value, allowed)) or (nearest,)


def _inside(value: float, allowed: Range) -> bool:
    at = np.array([value])
    return not (allowed.outside(at)[0] or allowed.at_open_end(at)[0])


def _points(edges: list[int], each: int, repeats: int, seed: int) -> tuple[Integers, Integers]:
    """Both ends of every bin and random floats between, in their order, and the bin of each; every one `repeats`
    times, and fewer of them then."""
    random = np.random.default_rng(seed)
    size = max(0, each // repeats - 2)
    inside = [
        np.concatenate([[a, b - 1], random.integers(a, b, size, dtype=np.int64)]).astype(np.int64)
        for a, b in pairwise(edges)
    ]
    place = np.repeat(np.arange(len(inside)), size + 2)
    return np.repeat(np.concatenate(inside), repeats), np.repeat(place, repeats)


def _run(call: Call, target: str, inputs: Floats) -> Floats:
    columns = [column.copy() for column in inputs.T]
    with np.errstate(all="ignore"):
        got = np.asarray(call(*columns))
    if got.shape != inputs.shape[:1] or got.dtype.kind != "f":
        raise SymsigError(f"{target} gave {got.dtype} of shape {got.shape} for {len(inputs)} inputs")
    return got.astype(np.float64)


def _worst(
    edges: list[int], place: Integers, inputs: Floats, error: npt.NDArray[np.float64], dtype: Dtype
) -> Iterator[Bin]:
    """Every bin in which something was measured."""
    starts = np.searchsorted(place, np.arange(len(edges)))
    for at, (start, stop) in enumerate(pairwise(starts.tolist())):
        if np.isnan(error[start:stop]).all():
            continue
        worst = start + int(np.nanargmax(error[start:stop]))
        low, high = from_ordered(np.array([edges[at], edges[at + 1] - 1]), dtype).tolist()
        yield Bin(low, high, float(error[worst]), tuple(inputs[worst].tolist()))
