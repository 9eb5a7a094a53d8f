"""Where to look for errors: hostile inputs for one function and format, the same ones in every run.

Nothing is typed in that the definition can tell: the points where the result becomes subnormal, underflows,
saturates, overflows or changes binade are found by bisection over the floats, with the reference.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from concurrent.futures import Executor

import numpy as np
import numpy.typing as npt

from symsig.model import Dtype, Function
from symsig.reference import evaluate, limits
from symsig.ulp import FORMATS, Floats, Format, from_ordered, ordered, stepped

SEED = 20240713
NEIGHBOURS = 8
"""Neighbours on each side of an edge or a transition that are audited as well."""

GRID = 1024
"""Floats, evenly spaced in their order, between which transitions are looked for: about two binades apart."""

SCAN = 256
"""Points, evenly spaced in value over the unsaturated range, between which they are looked for again."""

SHARES = (4, 1, 3, 7, 5)
"""Of the random points: in the bits, subnormal, around 0, in the logarithm, in the span."""

TRANSITIONS = 64
"""Changes of binade that are kept of either search, spread evenly; all of the other kinds are kept."""


def special_values(dtype: Dtype) -> Floats:
    """Zeros, infinities, NaN, 1, and the ends of the subnormal, normal and finite numbers, each with both signs."""
    info = np.finfo(dtype)
    largest_subnormal = np.nextafter(info.tiny, info.dtype.type(0))
    ends = [0.0, np.inf, info.smallest_subnormal, largest_subnormal, info.tiny, info.eps, 1.0, info.max]
    positive = np.array(ends, dtype)
    return np.concatenate([positive, -positive, np.array([np.nan], dtype)])


def hostile_points(
    dtype: Dtype, count: int, changes: Floats, span: tuple[float, float], edges: Iterable[float], seed: int
) -> Floats:
    """At least `count` inputs: the special values, the neighbours of edges and changes, and random ones.

    `changes` and `span` are what `transitions` gives.
    """
    marks = np.concatenate([np.asarray(list(edges), dtype), changes])
    steps = np.arange(-NEIGHBOURS, NEIGHBOURS + 1)
    fixed = np.concatenate([special_values(dtype), stepped(marks[:, None], steps).ravel()])
    left = max(count - fixed.size, 0)
    return np.concatenate([fixed, random_points(dtype, left, span, seed)])


def random_points(dtype: Dtype, count: int, span: tuple[float, float], seed: int) -> Floats:
    """Random inputs: uniform in the bits; subnormal; dense around 0; spread over the logarithm, the more of them
    the nearer to the end of the span in which the function is not saturated; and uniform over that span."""
    fmt, generator = FORMATS[dtype], np.random.default_rng(seed)
    infinity, tiny = (int(ordered(np.array(v, dtype))) for v in (math.inf, math.ldexp(1.0, fmt.emin)))
    low, high = span
    bits, subnormals, around_zero, logarithms, inside = np.diff(np.cumsum([0, *SHARES]) * count // sum(SHARES))
    # Down to where x is to 1 as nothing.
    reach = math.log2(max(abs(low), abs(high)))
    exponents = reach - (reach + fmt.precision + 8) * generator.random(logarithms) ** 2
    return np.concatenate(
        [
            from_ordered(generator.integers(-infinity, infinity, bits), dtype),
            from_ordered(generator.integers(-tiny, tiny, subnormals), dtype),
            generator.uniform(-1.0, 1.0, around_zero).astype(dtype),
            (generator.choice([-1.0, 1.0], logarithms) * np.exp2(exponents)).astype(dtype),
            (low + (high - low) * generator.random(inside)).astype(dtype),
        ]
    )


def points_near(around: Floats, cell_bits: int, each: int, seed: int) -> Floats:
    """`each` random floats from the cell of every point: the 2^cell_bits floats that are aligned like a binade."""
    first = (ordered(around) >> cell_bits) << cell_bits
    offsets = np.random.default_rng(seed).integers(0, 1 << cell_bits, (around.size, each))
    return from_ordered(first[:, None] + offsets, around.dtype).ravel()


# ---- transitions -----------------------------------------------------------------------------------


def transitions(
    function: Function, dtype: Dtype, executor: Executor | None = None
) -> tuple[Floats, tuple[float, float]]:
    """The last float before each change in the result, and the range in which the result is not saturated.

    A change is one of sign, of binade (into the subnormals, to zero and to infinity are binades like others), to
    or from the limit at an end, or in whether the function is real. In a strip of the grid with many changes of
    binade some of them are found, in one with two changes of the same kind perhaps neither.
    """
    largest = int(ordered(np.finfo(dtype).max))
    grid = (np.linspace(-1.0, 1.0, GRID) * largest).astype(np.int64)
    coarse = _changes(function, dtype, grid, executor)
    low, high = unsaturated(function, dtype, coarse)
    scan = np.unique(ordered((low + (high - low) * np.linspace(0.0, 1.0, SCAN)).astype(dtype)))
    fine = _changes(function, dtype, scan, executor)
    return from_ordered(np.union1d(coarse, fine), dtype), (low, high)


def unsaturated(function: Function, dtype: Dtype, changes: npt.NDArray[np.int64]) -> tuple[float, float]:
    """Where the result is neither its limit at that end (an overflow is) nor NaN, as it is beyond logit's (0, 1).

    Where it never gets there, as softplus on the right, the end is the mirror image of the other one, or the
    largest float where that is not on this side of 0.
    """
    largest = np.finfo(dtype).max
    around = from_ordered(np.union1d(changes, changes + 1), dtype)
    values = evaluate(function, around, dtype).rounded
    ends = evaluate(function, np.array([-largest, largest]), dtype).rounded
    found = []
    for sign, limit, end in zip((-1.0, 1.0), limits(function, dtype), ends, strict=True):
        inside = around[~_same(values, limit)]
        reaches = bool(_same(end, limit)) and inside.size > 0
        found.append(sign * float((sign * inside).max()) if reaches else None)
    left, right = found
    if left is None:
        left = -right if right is not None and right > 0 else -float(largest) / 2
    if right is None:
        right = -left if left < 0 else float(largest) / 2
    return left, right


def _same(values: Floats, limit: float) -> npt.NDArray[np.bool_]:
    same: npt.NDArray[np.bool_] = np.isnan(values) if math.isnan(limit) else values == limit
    return same


def _changes(
    function: Function, dtype: Dtype, grid: npt.NDArray[np.int64], executor: Executor | None
) -> npt.NDArray[np.int64]:
    """The last float, in order, before each change found between two neighbours of an ascending grid."""
    keys = _keys(function, dtype, grid, executor)
    strip, kind, threshold = _jobs(keys, FORMATS[dtype])
    left, right = grid[strip], grid[strip + 1]
    before = keys[kind, strip] > threshold
    while np.any(right - left > 1):
        middle = left + (right - left) // 2
        now = _keys(function, dtype, middle, executor)[kind, np.arange(kind.size)] > threshold
        left, right = np.where(now == before, middle, left), np.where(now == before, right, middle)
    return np.unique(left)


def _keys(
    function: Function, dtype: Dtype, points: npt.NDArray[np.int64], executor: Executor | None
) -> npt.NDArray[np.int64]:
    """One row of integers for each kind of change: binade, sign, not real, at the lower and the upper limit."""
    fmt = FORMATS[dtype]
    values = evaluate(function, from_ordered(points, dtype), dtype, executor).rounded.astype(np.float64)
    binade = np.frexp(values)[1].astype(np.int64) - 1
    binade[values == 0] = fmt.tiniest - 1
    binade[np.isinf(values)] = fmt.emax + 1
    lower, upper = (_same(values, limit) for limit in limits(function, dtype))
    sign = np.where(np.isnan(values), 0.0, np.sign(values))
    return np.array([binade, sign, np.isnan(values), lower, upper], dtype=np.int64)


def _jobs(
    keys: npt.NDArray[np.int64], fmt: Format
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(strip, kind, threshold): between grid points strip and strip + 1, that kind's key passes the threshold."""
    low, high = np.minimum(keys[:, :-1], keys[:, 1:]), np.maximum(keys[:, :-1], keys[:, 1:])
    jobs = [
        (strip, kind, threshold)
        for kind in range(1, len(keys))
        for strip in np.flatnonzero(low[kind] < high[kind])
        for threshold in range(low[kind, strip], high[kind, strip])
    ]
    marked = (fmt.tiniest - 1, fmt.emin - 1, fmt.emax)
    jobs += [(s, 0, t) for t in marked for s in np.flatnonzero((low[0] <= t) & (t < high[0]))]
    # The other changes of binade, counted along the line, and evenly spaced ones of them.
    passed = np.cumsum(high[0] - low[0])
    picked = np.unique(np.linspace(0, passed[-1] - 1, min(TRANSITIONS, passed[-1])).astype(np.int64))
    strips = np.searchsorted(passed, picked, side="right")
    jobs += [(s, 0, high[0, s] - 1 - (passed[s] - 1 - n)) for s, n in zip(strips, picked, strict=True)]
    strip, kind, threshold = np.array(jobs, dtype=np.int64).reshape(-1, 3).T
    return strip, kind, threshold
