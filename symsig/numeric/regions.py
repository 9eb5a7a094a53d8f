"""Where a side is unsafe: stretches of one coordinate, in words a reader can keep."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from symsig.numeric.measure import Errors, joined
from symsig.ulp import Floats, format_of, from_ordered, ordered

LUCK = 12
"""Harmless inputs in a row that do not end a stretch of unsafe ones, for somewhere a wrong digit rounds right; nor
does a quarter of a binade."""
WIDE = 1000.0
"""A gap of a thousandth of what lies on either side ends none either; no more than this is counted of a side."""
MOST = 3
"""Stretches that are told apart; beyond these the nearest are taken together."""
SHARPER = 24
"""Inputs that are tried between the last harmless and the first unsafe one, twice, to know where a stretch ends."""

Flags = npt.NDArray[np.bool_]
Again = Callable[[Floats], Errors]


class Stretch(NamedTuple):
    """Inputs number first..last in ascending order: the unsafe ones with what lies between them."""

    first: int
    last: int


def in_order(found: Errors) -> Errors:
    """The same, by the first coordinate."""
    return found[np.argsort(ordered(found.inputs[:, 0]), kind="stable")]


def stretches(inputs: Floats, flags: Flags, warm: Flags) -> list[Stretch]:
    """The runs of flagged places, at most MOST; gaps that are short, or all but unsafe (`warm`), are none."""
    at = np.flatnonzero(flags)
    if not at.size:
        return []
    away = np.diff(ordered(inputs[at]).astype(np.float64))
    near = 2.0 ** (format_of(inputs.dtype).precision - 3)
    values = inputs[at].astype(np.float64)
    with np.errstate(over="ignore"):
        narrow = (
            np.diff(values) < np.minimum(np.minimum(values[:-1] - values[0], values[-1] - values[1:]), WIDE) / 1000
        )
    cuts = np.flatnonzero((_cool(at, warm) > LUCK) & (away > near) & ~narrow)
    gaps = np.diff(at)[cuts]
    cuts = np.sort(cuts[np.argsort(-gaps, kind="stable")[: MOST - 1]])
    firsts, lasts = at[np.concatenate([[0], cuts + 1])], at[np.concatenate([cuts, [at.size - 1]])]
    return [Stretch(int(a), int(b)) for a, b in zip(firsts, lasts, strict=True)]


def _cool(at: npt.NDArray[np.int64], warm: Flags) -> npt.NDArray[np.int64]:
    """Between each two of the places, how many in a row are not warm."""
    some = np.union1d(at, np.flatnonzero(warm))
    rows = np.diff(some, append=some[-1])
    first, last = np.searchsorted(some, at[:-1]), np.searchsorted(some, at[1:])
    longest = [int(rows[a:b].max()) for a, b in zip(first, last, strict=True)]
    return np.array(longest, dtype=np.int64)


def sharpened(found: Errors, kind: int, again: Again) -> Errors:
    """With more inputs where stretches of this kind, or worse, begin and end; in order."""
    for _ in range(2):
        runs = stretches(found.inputs[:, 0], found.kind >= kind, found.warm)
        ends = {(r.first - 1, r.first) for r in runs} | {(r.last, r.last + 1) for r in runs}
        keys = ordered(found.inputs[:, 0])
        between = [
            np.linspace(float(keys[a]), float(keys[b]), SHARPER + 2).astype(np.int64)[1:-1]
            for a, b in sorted(ends)
            if a >= 0 and b < keys.size and keys[b] - keys[a] > SHARPER + 2
        ]
        if not between:
            break
        more = from_ordered(np.unique(np.concatenate(between)), found.inputs.dtype)[:, None]
        found = in_order(joined(found, again(more)))
    return found


def described(
    inputs: npt.NDArray[np.float64], runs: list[Stretch], name: str = "x"
) -> list[tuple[str, list[Stretch]]]:
    """(words, the stretches that they describe): mirrored stretches are one; ends rounded outward to two digits."""
    intervals = [
        (
            -math.inf if run.first == 0 else _outward(float(inputs[run.first]), -1),
            math.inf if run.last == inputs.size - 1 else _outward(float(inputs[run.last]), 1),
        )
        for run in runs
    ]
    done: list[tuple[str, list[Stretch]]] = []
    left = list(range(len(runs)))
    while left:
        i, left = left[0], left[1:]
        low, high = intervals[i]
        twin = next((j for j in left if low < high < 0 and _mirrored(intervals[i], intervals[j])), None)
        if twin is None:
            done.append((_interval(low, high, name), [runs[i]]))
        else:
            left.remove(twin)
            near, far = min(-high, intervals[twin][0]), max(-low, intervals[twin][1])
            done.append((_interval(near, far, f"|{name}|"), [runs[i], runs[twin]]))
    return done


def _mirrored(left: tuple[float, float], right: tuple[float, float]) -> bool:
    near = right[0] > 0 and 0.7 < -left[1] / right[0] < 1.4
    same_far = -left[0] == right[1] or (math.isfinite(left[0]) and math.isfinite(right[1]) and right[1] > 0)
    return near and same_far and (not math.isfinite(right[1]) or 0.7 < -left[0] / right[1] < 1.4)


def _interval(low: float, high: float, name: str) -> str:
    if low == -math.inf and high == math.inf:
        return f"all {name}"
    if low == -math.inf:
        return f"{name} < {high:g}"
    if high == math.inf:
        return f"{name} > {low:g}"
    if low < 0 < high and 0.7 < -low / high < 1.4:
        return f"|{name}| < {max(-low, high):g}"
    return f"{low:g} < {name} < {high:g}"


def _outward(value: float, direction: int) -> float:
    """The next number of two digits, down for direction -1 and up for 1, that leaves the value strictly inside."""
    if value == 0:
        return direction * float(np.finfo(np.float64).smallest_subnormal)
    step = 10.0 ** (math.floor(math.log10(abs(value))) - 1)
    if step == 0:
        return value
    units = math.floor(value / step) if direction < 0 else math.ceil(value / step)
    return float(f"{(units + direction * (units * step == value)) * step:.2g}")


def gaps(runs: list[Stretch], size: int) -> Flags:
    """The places outside all stretches."""
    outside = np.ones(size, dtype=bool)
    for run in runs:
        outside[run.first : run.last + 1] = False
    return outside


def united(runs: list[Stretch]) -> list[Stretch]:
    """Ascending stretches, those that touch or overlap made one."""
    done = list[Stretch]()
    for run in runs:
        if done and run.first - done[-1].last <= LUCK:
            done[-1] = Stretch(done[-1].first, max(done[-1].last, run.last))
        else:
            done.append(run)
    return done
