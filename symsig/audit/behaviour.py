"""(callable, Function) -> what is wrong beside the error: signs, range, monotonicity, symmetry, layouts, flags.

What a function is known for is not typed in: it is seen in its exact values, and asked of what came out.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.audit.flags import raised
from symsig.audit.points import values_at
from symsig.audit.spread import Mask, hexadecimal
from symsig.model import Finding, Function
from symsig.reference import Exact
from symsig.ulp import FORMATS, Floats, stepped

Run = Callable[[Floats], Floats]
"""What the callable under test gives for rows of inputs, as float64."""

Call = Callable[..., Any]

SAMPLE = 4096
"""Points at which neighbours and mirror images are compared."""

LENGTHS = range(1, 68)
"""Of short arrays: all tails of a loop over 64 elements, and then some."""

PLATEAU = 8
"""Points of the sample with the largest value, if that is a bound: 1 for sigmoid, but nothing for silu'."""

SCALARS = 32
"""Points at which a call of one element is compared with that of an array."""


def findings(call: Call, run: Run, function: Function, inputs: Floats, exact: Exact) -> tuple[Finding, ...]:
    """All that is found, at finite inputs of the sample whose exact value is known."""
    usable = np.isfinite(inputs).all(axis=1) & exact.known & ~np.isnan(exact.rounded)
    rows, exact = inputs[usable], exact[usable]
    got = run(rows)
    found = [*_signs_and_range(function, rows, got, exact)]
    if rows.shape[1] == 1:
        chosen = np.random.default_rng(0).permutation(len(rows))[:SAMPLE]
        found += _order(run, function, rows[chosen])
        found += _symmetry(run, function, rows[chosen])
    found += _layouts(call, rows[:SAMPLE], got[:SAMPLE])
    found += _flags(call, rows, exact)
    return tuple(found)


def _finding(what: str, wrong: Mask, inputs: Floats, got: Floats, want: npt.NDArray[Any]) -> Iterator[Finding]:
    places = np.flatnonzero(wrong)
    if places.size:
        i = places[0]
        yield Finding(what, int(places.size), hexadecimal(inputs[i]), float(got[i]).hex(), float(want[i]).hex())


def _signs_and_range(function: Function, inputs: Floats, got: Floats, exact: Exact) -> Iterator[Finding]:
    want = exact.rounded.astype(np.float64)
    yield from _finding("the sign is wrong", np.sign(got) * np.sign(want) < 0, inputs, got, want)
    for word, way in (("above the largest", 1.0), ("below the least", -1.0)):
        most = way * float((way * want).max())
        if np.isfinite(most) and np.count_nonzero(want == most) >= PLATEAU:
            yield from _finding(f"{word} value, {most!r}", way * got > way * most, inputs, got, want)


def _order(run: Run, function: Function, inputs: Floats) -> Iterator[Finding]:
    """A function that rises over the whole sample has to rise, or stay, from each input to the next."""
    inputs = inputs[np.argsort(inputs[:, 0], kind="stable")]
    above = stepped(inputs, 1)
    here, there = values_at(function, inputs), values_at(function, above)
    values = here.rounded.astype(np.float64)
    steps = (values[1:] > values[:-1]) * 1.0 - (values[1:] < values[:-1])  # from inf to inf there is none
    for word, way in (("rising", 1.0), ("falling", -1.0)):
        if (way * steps >= 0).all() and (steps != 0).any():
            got, after = run(inputs), run(above)
            known = np.isfinite(above).all(axis=1) & there.known
            yield from _finding(
                f"not {word} to the next float", known & (way * after < way * got), inputs, after, got
            )


def _symmetry(run: Run, function: Function, inputs: Floats) -> Iterator[Finding]:
    """An even or an odd function gives the same bits, or those with the other sign, for -x."""
    here, mirrored = values_at(function, inputs).rounded, values_at(function, -inputs).rounded
    for word, sign in (("even", 1.0), ("odd", -1.0)):
        if np.array_equal(mirrored, sign * here) and here.any():
            got, after = run(inputs), run(-inputs)
            same = (after == sign * got) | (np.isnan(after) & np.isnan(got))
            yield from _finding(f"not {word} in its last bits", ~same, inputs, after, sign * got)


def _layouts(call: Call, inputs: Floats, got: Floats) -> Iterator[Finding]:
    """The same bits for strided, reversed, offset and short arrays, and for one element alone."""
    columns = [np.ascontiguousarray(column) for column in inputs.T]

    def compared(what: str, found: Any, rows: slice | npt.NDArray[np.int64]) -> Iterator[Finding]:
        result = np.asarray(found).astype(np.float64).ravel()
        wanted = got[rows]
        if result.shape == wanted.shape:
            same = (result.view(np.int64) == wanted.view(np.int64)) | (np.isnan(result) & np.isnan(wanted))
            yield from _finding(f"other bits {what}", ~same, inputs[rows], result, wanted)

    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        spread = [np.repeat(column, 3) for column in columns]
        yield from compared("in a strided array", call(*(wide[::3] for wide in spread)), slice(None))
        yield from compared(
            "in a reversed array", call(*(column[::-1] for column in columns)), slice(None, None, -1)
        )
        yield from compared(
            "in an array that starts at another place", call(*(c[1:] for c in columns)), slice(1, None)
        )
        short = [slice(length, 2 * length) for length in LENGTHS if 2 * length <= len(inputs)]
        parts = [np.asarray(call(*(c[part].copy() for c in columns))).ravel() for part in short]
        places = np.concatenate([np.arange(part.start, part.stop) for part in short])
        yield from compared("in a short array", np.concatenate(parts), places)
        alone = [
            np.asarray(call(*(c[i : i + 1] for c in columns))).ravel() for i in range(min(SCALARS, len(inputs)))
        ]
        yield from compared("for one element alone", np.concatenate(alone), slice(len(alone)))


def _flags(call: Call, inputs: Floats, exact: Exact) -> Iterator[Finding]:
    """Floating-point flags where every exact result is a normal number, so that none is deserved but inexact."""
    fmt = FORMATS[inputs.dtype.name]  # type: ignore[index]
    size = np.abs(exact.rounded.astype(np.float64))
    plain = (size >= 2.0 ** (fmt.emin + 1)) & (size < 2.0**fmt.emax)
    rows = inputs[plain & ((np.abs(inputs) >= 2.0**fmt.emin) | (inputs == 0)).all(axis=1)]
    for flag in sorted(raised(call, rows)) if len(rows) else ():
        low, high = 0, len(rows)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if flag in raised(call, rows[low:middle]) else (middle, high)
        here = rows[low : low + 1]
        if flag in raised(call, here):
            got = np.asarray(call(*here.T.copy()), dtype=np.float64).ravel()
            want = exact.rounded[np.flatnonzero((inputs == here).all(axis=1))[:1]]
            yield from _finding(f"{flag} is raised", np.ones(1, dtype=bool), here, got, want)
