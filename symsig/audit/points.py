"""Where to look for errors: hostile inputs for one function and format, the same ones in every run.

Nothing is typed in that the definition can tell: the points where the result becomes subnormal, underflows,
saturates, overflows, vanishes or changes binade are found by bisection over the floats, with the reference. An
input is a row of an array, with a column for each variable.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
import numpy.typing as npt

from symsig.expr import meaning, parse
from symsig.model import Dtype, Function
from symsig.reference import Exact, Range, evaluate, limits, ranges
from symsig.ulp import FORMATS, Floats, Format, format_of, from_ordered, ordered, stepped

SEED = 1
NEIGHBOURS = 8
"""Neighbours on each side of an edge or a transition that are audited as well."""

CHANGING = 8
"""One random point in so many is beside a change in the result."""

NEAREST = 2
"""The same of an input that was once the worst."""

GRID = 1024
"""Floats, evenly spaced in their order, between which transitions are looked for: about two binades apart."""

SCAN = 256
"""Points, evenly spaced in value over the unsaturated range, between which they are looked for again."""

SHARES = (4, 1, 3, 7, 5)
"""Of the random points: in the bits, subnormal, around 0, in the logarithm, in the span."""

TRANSITIONS = 64
"""Changes of binade that are kept of either search, spread evenly; all of the other kinds are kept."""

SHARE = 8
"""By how much less of each there is on a line in two variables, of which there are a dozen."""

NEAR = 41
"""A place where the sign changes is surrounded by points 2^0, 2^1, ..., 2^40 ULP away."""

PAIRS = (4, 1, 1, 2)
"""Of the random pairs: independent; y within 2^40 ULP of x, and of -x; x and a difference."""

Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Track:
    """A line of inputs: every coordinate stays at `base` (of a move 0) or goes through the floats, or against."""

    base: tuple[float, ...]
    moves: tuple[int, ...]

    def alone(self, i: int) -> bool:
        """Whether it is coordinate i that moves, and only that."""
        return self.moves[i] == 1 and sum(map(abs, self.moves)) == 1

    def at(self, keys: Integers, dtype: Dtype) -> Floats:
        """The inputs for some places on it, which are floats in their order."""
        moving = from_ordered(keys, dtype)
        columns = [
            np.full_like(moving, at) if not move else moving if move > 0 else -moving
            for at, move in zip(self.base, self.moves, strict=True)
        ]
        return np.stack(columns, axis=-1)


@dataclass(frozen=True, eq=False)
class Terrain:
    """What is known of a function before anything is audited.

    `changes` are the last inputs before a change in the result on some lines, `crossings` those of them where
    the sign changes; `spans`, one for each variable, say where the result is not saturated.
    """

    changes: Floats
    crossings: Floats
    spans: tuple[tuple[float, float], ...]


def values_at(function: Function, inputs: Floats, executor: Executor | None = None) -> Exact:
    """The reference at rows of inputs, in their own format."""
    return evaluate(function, tuple(inputs.T), inputs.dtype, executor)


def measured_at(function: Function, inputs: Floats, executor: Executor | None = None) -> Exact:
    """The same, with errors in ULP of the function's scale where it has one."""
    exact = values_at(function, inputs, executor)
    if not function.scale:
        return exact
    return exact.in_ulps_of(values_at(_scale_of(function), inputs, executor).rounded)


@cache
def _scale_of(function: Function) -> Function:
    return replace(function, definition=meaning(parse(function.scale)), domain="", scale="")


def special_values(dtype: Dtype) -> Floats:
    """Zeros, infinities, NaN, 1, and the ends of the subnormal, normal and finite numbers, each with both signs."""
    info = np.finfo(dtype)
    largest_subnormal = np.nextafter(info.tiny, info.dtype.type(0))
    ends = [0.0, np.inf, info.smallest_subnormal, largest_subnormal, info.tiny, info.eps, 1.0, info.max]
    positive = np.array(ends, dtype)
    return np.concatenate([positive, -positive, np.array([np.nan], dtype)])


def special_inputs(function: Function, dtype: Dtype) -> Floats:
    """The special values, and the finite ends of the domain with what is next to them on either side; all pairs."""
    columns = [_distinct([special_values(dtype), _ends(allowed, dtype)]) for allowed in ranges(function)]
    return _rows(columns)


def _ends(allowed: Range, dtype: Dtype) -> Floats:
    ends = np.array([end for end in (allowed.low, allowed.high) if math.isfinite(end)], dtype)
    return stepped(ends[:, None], np.arange(-1, 2)).ravel()


def _distinct(parts: list[Floats]) -> Floats:
    """Each float once, and one NaN; both zeros."""
    values = np.concatenate(parts)
    _, first = np.unique(ordered(values), return_index=True)
    return values[np.sort(first)]


def _rows(columns: list[Floats]) -> Floats:
    return np.stack([grid.ravel() for grid in np.meshgrid(*columns, indexing="ij")], axis=-1)


def hostile_points(
    function: Function, dtype: Dtype, count: int, terrain: Terrain, edges: Iterable[float], seed: int
) -> Floats:
    """At least `count` inputs: the special ones, the neighbours of edges and changes, and random ones.

    In two variables what surrounds the changes is a quarter of them at most, and so are the pairs of hostile
    coordinates: more of either is thinned out.
    """
    steps = np.arange(-NEIGHBOURS, NEIGHBOURS + 1)
    edge = np.asarray(list(edges), dtype)
    around = [_along_axes(terrain.changes, steps), around_crossings(terrain.crossings, seed)]
    if len(function.variables) == 1:
        fixed = [special_inputs(function, dtype), round_numbers(function, dtype)]
        fixed += [_along_axes(edge[:, None], steps), *around]
    else:
        near = stepped(edge[:, None], steps).ravel()
        marks = [
            _distinct([special_values(dtype), _ends(allowed, dtype), near, terrain.changes[:, i]])
            for i, allowed in enumerate(ranges(function))
        ]
        domain = ranges(function)
        inside = [m[np.isfinite(m) & ~allowed.outside(m)] for m, allowed in zip(marks, domain, strict=True)]
        share = max(count // 4, 1)
        fixed = [
            special_inputs(function, dtype),
            _thinned(np.concatenate(around), share),
            _products(inside, share, seed),
        ]
    found = np.concatenate(fixed)
    left = max(count - len(found), 0)
    return np.concatenate([found, random_points(function, dtype, left, terrain, seed)])


def round_numbers(function: Function, dtype: Dtype) -> Floats:
    """Eighths up to 4 and integers up to 1024, of both signs: what people write down for a threshold."""
    found = np.concatenate([np.arange(1, 32) / 8, np.arange(4, 1025)])
    (allowed,) = ranges(function)
    found = np.concatenate([-found, found])
    return found[~allowed.outside(found) & ~allowed.at_open_end(found)].astype(dtype)[:, None]


def around_known(points: Sequence[tuple[float, ...]], function: Function, dtype: Dtype) -> Floats:
    """Known inputs, rounded to the format, with the nearest neighbours of each."""
    with np.errstate(over="ignore"):
        known = np.array(points, np.float64).reshape(-1, len(function.variables)).astype(dtype)
    return _along_axes(known[np.isfinite(known).all(axis=1)], np.arange(-NEAREST, NEAREST + 1))


def _along_axes(inputs: Floats, steps: Integers) -> Floats:
    """The inputs, each coordinate in turn moved by the steps."""
    return _moved(inputs, np.concatenate([np.outer(steps, axis) for axis in _axes(inputs.shape[1])]))


def _axes(size: int) -> Integers:
    return np.eye(size, dtype=np.int64)


def _moved(inputs: Floats, steps: Integers) -> Floats:
    """Every input moved by every row of steps."""
    return stepped(inputs[:, None, :], steps[None, :, :]).reshape(-1, inputs.shape[1])


def _thinned(rows: Floats, count: int) -> Floats:
    """No more than so many of the rows, spread evenly."""
    if len(rows) <= count:
        return rows
    return rows[np.linspace(0, len(rows) - 1, count).astype(np.int64)]


def _products(columns: list[Floats], count: int, seed: int) -> Floats:
    """Pairs of coordinates: all of them, or so many drawn ones."""
    if math.prod(map(len, columns)) <= count:
        return _rows(columns)
    generator = np.random.default_rng(seed)
    return np.stack([generator.choice(column, count) for column in columns], axis=-1)


def around_crossings(crossings: Floats, seed: int) -> Floats:
    """Inputs about 2^0, 2^1, ..., 2^40 ULP away on both sides of each crossing, in each coordinate.

    Relative to its size a function changes most next to its zeros: an error of 2^-53 in x is everything there.
    """
    strides = 2 ** np.arange(NEAR)
    strides = strides + np.random.default_rng(seed).integers(0, strides)
    return _along_axes(crossings, np.concatenate([strides, -strides]))


def crossings_between(function: Function, inputs: Floats, values: Floats, known: Floats) -> Floats:
    """The last inputs before a change of sign between inputs of which the values are given: those not yet known.

    Between neighbours in one variable, between some random inputs in two, along the line from one to the other
    in the order of the floats.
    """
    real = np.flatnonzero(np.isfinite(inputs).all(axis=1) & ~np.isnan(values) & (values != 0))
    if inputs.shape[1] == 1:
        real = real[np.argsort(ordered(inputs[real, 0]), kind="stable")]
    signs = np.signbit(values[real])
    pairs = np.flatnonzero(signs[1:] != signs[:-1])
    pairs = pairs[np.linspace(0, len(pairs) - 1, min(len(pairs), TRANSITIONS)).astype(np.int64)]
    left, right = ordered(inputs[real[pairs]]), ordered(inputs[real[pairs + 1]])
    negative = signs[pairs]
    while np.any(np.abs(right - left) > 1):
        middle = (left >> 1) + (right >> 1) + (left & right & 1)
        middle = np.where(np.abs(right - left) > 1, middle, left)
        now = values_at(function, from_ordered(middle, inputs.dtype)).rounded
        before = (np.signbit(now) == negative)[:, None]
        left, right = np.where(before, middle, left), np.where(before, right, middle)
    found = from_ordered(np.unique(left, axis=0), inputs.dtype)
    if not (len(found) and len(known)):
        return found
    distance = np.abs(ordered(found)[:, None, :] - ordered(known)[None, :, :]).max(axis=2)
    fresh: Floats = found[distance.min(axis=1) > 1]
    return fresh


# ---- random points ---------------------------------------------------------------------------------


def random_points(function: Function, dtype: Dtype, count: int, terrain: Terrain, seed: int) -> Floats:
    """Random inputs in the domain, some of them about the changes in the result, at all distances; in two variables
    independent ones, and such as are near each other."""
    generator, domain = np.random.default_rng(seed), ranges(function)
    if len(domain) == 1:
        changes = terrain.changes[:, 0]
        beside = count // CHANGING if changes.size else 0
        about = _about(changes, beside, domain[0], generator)
        elsewhere = _random(dtype, count - beside, domain[0], terrain.spans[0], generator)
        return np.concatenate([elsewhere, about])[:, None]
    columns = [_random(dtype, count, a, span, generator) for a, span in zip(domain, terrain.spans, strict=True)]
    columns = [generator.permutation(column) for column in columns]
    first, second = columns
    _, near, opposite, apart = np.split(np.arange(count), np.cumsum(PAIRS)[:-1] * count // sum(PAIRS))
    for some, mirrored in ((near, first[near]), (opposite, -first[opposite])):
        steps = np.exp2(generator.uniform(0, NEAR, some.size)).astype(np.int64)
        second[some] = stepped(mirrored, generator.choice([-1, 1], some.size) * steps)
    with np.errstate(over="ignore", invalid="ignore"):
        second[apart] = first[apart] + second[apart]
    drawn = _random(dtype, count, domain[1], terrain.spans[1], generator)
    inside = np.isfinite(second) & ~domain[1].outside(second)
    return np.stack([first, np.where(inside, second, generator.permutation(drawn))], axis=-1)


def _about(changes: Floats, count: int, allowed: Range, generator: np.random.Generator) -> Floats:
    """Points beside the changes, 1 to 2^(p - 1) ULP away: on one side of a change of binade an error is twice as
    many ULP. That of logit is largest a thousandth from the input where it is -1."""
    fmt = format_of(changes.dtype)
    distances = np.exp2(generator.uniform(0, fmt.precision - 1, count)).astype(np.int64)
    found = stepped(generator.choice(changes, count), generator.choice([-1, 1], count) * distances)
    return np.clip(found, *_inside(allowed, changes.dtype.name))  # type: ignore[arg-type]


def _random(
    dtype: Dtype, count: int, allowed: Range, span: tuple[float, float], generator: np.random.Generator
) -> Floats:
    """Random floats inside a range: uniform in the bits; subnormal; dense around 0; spread over the logarithm, the
    more of them the nearer to the end of the span in which the function is not saturated, or of the distance
    from an end of the range; and uniform over that span."""
    fmt = FORMATS[dtype]
    infinity, tiny = (int(ordered(np.array(v, dtype))) for v in (math.inf, math.ldexp(1.0, fmt.emin)))
    low, high = span
    first, last = _inside(allowed, dtype)
    bits, subnormals, around_zero, logarithms, inside = np.diff(np.cumsum([0, *SHARES]) * count // sum(SHARES))
    # Down to where x is to 1 as nothing.
    reach = min(math.log2(max(abs(low), abs(high), math.ldexp(1.0, fmt.emin))), fmt.emax)
    exponents = reach - (reach + fmt.precision + 8) * generator.random(logarithms) ** 2
    drawn = np.concatenate(
        [
            from_ordered(generator.integers(-infinity, infinity, bits), dtype),
            from_ordered(generator.integers(-tiny, tiny, subnormals), dtype),
            generator.uniform(-1.0, 1.0, around_zero).astype(dtype),
            (generator.choice([-1.0, 1.0], logarithms) * np.exp2(exponents)).astype(dtype),
            _between(low, high, generator.random(inside)).astype(dtype),
        ]
    )
    outside = np.flatnonzero((drawn < first) | (drawn > last))
    again, ends = outside[::2], outside[1::2]
    drawn[again] = from_ordered(generator.integers(ordered(first), ordered(last) + 1, again.size), dtype)
    if ends.size:
        # At a distance from an end: a tenth of the span down to an ULP of 1, if that is where the end is.
        finite = [(at, sign) for at, sign in ((allowed.low, 1), (allowed.high, -1)) if math.isfinite(at)]
        at, sign = np.array(finite)[generator.integers(0, len(finite), ends.size)].T
        away = np.exp2(-generator.uniform(0, fmt.precision + 8, ends.size)) * np.clip(
            high - low, 1.0, float(np.finfo(dtype).max)
        )
        drawn[ends] = np.clip((at + sign * away).astype(dtype), first, last)
    return drawn


def _between(low: float, high: float, share: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """low + share (high - low), where high - low may be no float."""
    return low * (1 - share) + high * share


def _inside(allowed: Range, dtype: Dtype) -> tuple[np.floating, np.floating]:
    """The first and the last finite float of a range that is inside."""
    largest = np.finfo(dtype).max
    ends = np.clip(np.array([allowed.low, allowed.high]), -largest, largest).astype(dtype)
    for i, open_ in enumerate((allowed.low_open, allowed.high_open)):
        step = 1 - 2 * i
        if allowed.outside(ends[i : i + 1])[0] or open_:
            ends[i] = stepped(ends[i], step)
            if ends[i] == 0 and open_:  # from one zero to the other is no step inside
                ends[i] = stepped(ends[i], step)
    return ends[0], ends[1]


def points_near(around: Floats, cell_bits: int, each: int, seed: int) -> Floats:
    """`each` random inputs from the cell of every point: in each coordinate 2^cell_bits floats, aligned like a
    binade."""
    first = (ordered(around) >> cell_bits) << cell_bits
    offsets = np.random.default_rng(seed).integers(0, 1 << cell_bits, (len(around), each, around.shape[1]))
    return from_ordered(first[:, None, :] + offsets, around.dtype).reshape(-1, around.shape[1])


# ---- transitions -----------------------------------------------------------------------------------


def survey(function: Function, dtype: Dtype, executor: Executor | None = None) -> Terrain:
    """The last input before each change in the result, and the ranges in which the result is not saturated.

    A change is one of sign, of binade (into the subnormals, to zero and to infinity are binades like others), to
    or from the limit at an end, or in whether the function is real. In a strip of the grid with many changes of
    binade some of them are found, in one with two changes of the same kind perhaps neither. In two variables the
    line is walked with one of them at each of some special values, and with both equal or opposite.
    """
    known = _SURVEYED.get((function, dtype))
    if known is None:
        known = _survey(function, dtype, executor)
        if len(_SURVEYED) >= MANY:
            _SURVEYED.clear()
        _SURVEYED[function, dtype] = known
    return known


MANY = 128
"""Surveys that are kept: one takes as long as thousands of points, and a function's kernels are audited in turn."""
_SURVEYED: dict[tuple[Function, Dtype], Terrain] = {}


def _survey(function: Function, dtype: Dtype, executor: Executor | None) -> Terrain:
    tracks = tuple(_tracks(function, dtype))
    share = 1 if len(function.variables) == 1 else SHARE
    ends = _ends_of(function, dtype, tracks)
    coarse = _changes(function, dtype, tracks, [_grid(function, dtype, t, share) for t in tracks], ends, executor)
    spans = [
        unsaturated(function, dtype, changes, track, limit)
        for (changes, _), track, limit in zip(coarse, tracks, ends, strict=True)
    ]
    fine = _changes(function, dtype, tracks, [_scan(span, dtype, share) for span in spans], ends, executor)
    found = list(zip(tracks, coarse, fine, strict=True))
    rows = [
        np.concatenate([track.at(part[kind], dtype) for track, *parts in found for part in parts])
        for kind in (0, 1)
    ]
    hulls = []
    for i in range(len(function.variables)):
        # with the other of the size of 1, or as near to it as the domain is: y > 7
        alone = [
            (max(map(abs, track.base)), span) for track, span in zip(tracks, spans, strict=True) if track.alone(i)
        ]
        size = max(1.0, min(size for size, _ in alone))
        own = [span for at, span in alone if at <= size]
        hulls.append((min(low for low, _ in own), max(high for _, high in own)))
    changes, crossings = map(_unique_rows, rows)
    for kept in (changes, crossings):
        kept.setflags(write=False)
    return Terrain(changes, crossings, tuple(hulls))


def _unique_rows(rows: Floats) -> Floats:
    return from_ordered(np.unique(ordered(rows), axis=0), rows.dtype)


def _tracks(function: Function, dtype: Dtype) -> Iterator[Track]:
    domain = ranges(function)
    size = len(domain)
    if size == 1:
        yield Track((0.0,), (1,))
        return
    for i, j in ((0, 1), (1, 0)):
        inside = [float(end) for end in _inside(domain[j], dtype)]
        values = [v for v in (0.0, 0.5, 1.0, -1.0, *inside) if domain[j].low <= v <= domain[j].high]
        for at in dict.fromkeys(values):
            yield Track(tuple(at if k == j else 0.0 for k in (0, 1)), tuple(int(k == i) for k in (0, 1)))
    yield from (Track((0.0, 0.0), moves) for moves in ((1, 1), (1, -1)))


def _grid(function: Function, dtype: Dtype, track: Track, share: int) -> Integers:
    """Floats evenly spaced in their order, over all of them and over those in the domain."""
    largest = int(ordered(np.finfo(dtype).max))
    grids = [(np.linspace(-1.0, 1.0, GRID // share) * largest).astype(np.int64)]
    allowed = ranges(function)[track.moves.index(1)]
    if allowed != Range():
        first, last = (int(ordered(end)) for end in _inside(allowed, dtype))
        steps = np.linspace(0.0, 1.0, GRID // share)
        grids.append(np.clip(first * (1 - steps) + last * steps, first, last).astype(np.int64))
    return np.unique(np.concatenate(grids))


def _scan(span: tuple[float, float], dtype: Dtype, share: int) -> Integers:
    """Floats evenly spaced in value over a span."""
    steps: npt.NDArray[np.float64] = np.linspace(0.0, 1.0, SCAN // share)
    scan = _between(*span, steps).astype(dtype)
    return np.unique(ordered(scan[np.isfinite(scan)]))


def _ends_of(function: Function, dtype: Dtype, tracks: Sequence[Track]) -> list[tuple[float, float]]:
    """The limits at both ends of each track; in two variables the values at the last floats stand for them, and
    infinity where these are others a binade before."""
    if len(function.variables) == 1:
        return [limits(function, dtype)]
    largest = np.finfo(dtype).max
    last = ordered(np.array([-largest, -largest / 2, largest / 2, largest]))
    inputs = np.concatenate([track.at(last, dtype) for track in tracks])
    rows = values_at(function, inputs).rounded.reshape(-1, 4).tolist()
    return [(_end(far_low, low), _end(far_high, high)) for far_low, low, high, far_high in rows]


def _end(far: float, near: float) -> float:
    return far if far == near or math.isnan(far) else math.copysign(math.inf, far)


def unsaturated(
    function: Function, dtype: Dtype, changes: Integers, track: Track, limit: tuple[float, float]
) -> tuple[float, float]:
    """Where the result is neither its limit at that end (an overflow is) nor NaN, as it is beyond logit's (0, 1).

    Where it never gets there, as softplus on the right, the end is the mirror image of the other one, or the
    largest float where that is not on this side of 0.
    """
    largest = np.finfo(dtype).max
    keys = np.union1d(changes, changes + 1)
    keys = keys[np.isfinite(from_ordered(keys, dtype))]
    around = from_ordered(keys, dtype)
    values = values_at(function, track.at(keys, dtype)).rounded
    ends = values_at(function, track.at(ordered(np.array([-largest, largest])), dtype)).rounded
    found = []
    for sign, at_limit, end in zip((-1.0, 1.0), limit, ends, strict=True):
        inside = around[~_same(values, at_limit)]
        reaches = bool(_same(end, at_limit)) and inside.size > 0
        found.append(sign * float((sign * inside).max()) if reaches else None)
    left, right = found
    if left is None:
        left = -right if right is not None and right > 0 else -float(largest) / 2
    if right is None:
        right = -left if left < 0 else float(largest) / 2
    return (left, right) if left < right else (-float(largest) / 2, float(largest) / 2)


def _same(values: Floats, limit: float) -> npt.NDArray[np.bool_]:
    same: npt.NDArray[np.bool_] = np.isnan(values) if math.isnan(limit) else values == limit
    return same


def _changes(
    function: Function,
    dtype: Dtype,
    tracks: Sequence[Track],
    grids: Sequence[Integers],
    ends: Sequence[tuple[float, float]],
    executor: Executor | None,
) -> list[tuple[Integers, Integers]]:
    """For each track the last float, in order, before each change found between two neighbours of its ascending
    grid; and those of sign. The tracks are walked together, since a few points cost as much as many."""
    fmt, kept = FORMATS[dtype], TRANSITIONS // (1 if len(tracks) == 1 else SHARE)

    def keys(places: Sequence[Integers]) -> list[Integers]:
        inputs = np.concatenate([track.at(p, dtype) for track, p in zip(tracks, places, strict=True)])
        values = values_at(function, inputs, executor).rounded
        parts = np.split(values, np.cumsum([p.size for p in places])[:-1])
        return [_keys(part, limit, fmt) for part, limit in zip(parts, ends, strict=True)]

    at_grids = keys(grids)
    jobs = [_jobs(key, fmt, kept) for key in at_grids]
    left = [grid[strip] for grid, (strip, _, _) in zip(grids, jobs, strict=True)]
    right = [grid[strip + 1] for grid, (strip, _, _) in zip(grids, jobs, strict=True)]
    before = [key[kind, strip] > t for key, (strip, kind, t) in zip(at_grids, jobs, strict=True)]
    while any(np.any(b - a > 1) for a, b in zip(left, right, strict=True)):
        middle = [a + (b - a) // 2 for a, b in zip(left, right, strict=True)]
        for i, key in enumerate(keys(middle)):
            _, kind, threshold = jobs[i]
            same = (key[kind, np.arange(kind.size)] > threshold) == before[i]
            left[i], right[i] = np.where(same, middle[i], left[i]), np.where(same, right[i], middle[i])
    return [(np.unique(a), np.unique(a[kind == 1])) for a, (_, kind, _) in zip(left, jobs, strict=True)]


def _keys(values: Floats, ends: tuple[float, float], fmt: Format) -> Integers:
    """One row of integers for each kind of change: binade, sign, not real, at the lower and the upper limit."""
    values = values.astype(np.float64)
    binade = np.frexp(values)[1].astype(np.int64) - 1
    binade[values == 0] = fmt.tiniest - 1
    binade[np.isinf(values)] = fmt.emax + 1
    lower, upper = (_same(values, limit) for limit in ends)
    sign = np.where(np.isnan(values), 0.0, np.sign(values))
    return np.array([binade, sign, np.isnan(values), lower, upper], dtype=np.int64)


def _jobs(keys: Integers, fmt: Format, kept: int) -> tuple[Integers, Integers, Integers]:
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
    picked = np.unique(np.linspace(0, passed[-1] - 1, min(kept, passed[-1])).astype(np.int64))
    strips = np.searchsorted(passed, picked, side="right")
    jobs += [(s, 0, high[0, s] - 1 - (passed[s] - 1 - n)) for s, n in zip(strips, picked, strict=True)]
    strip, kind, threshold = np.array(jobs, dtype=np.int64).reshape(-1, 3).T
    return strip, kind, threshold
