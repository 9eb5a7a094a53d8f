"""(callable, Function) -> Audit: the worst error that can be found, in ULP, and the input that shows it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.audit.behaviour import findings
from symsig.audit.flushing import flush_to_zero
from symsig.audit.points import (
    SEED,
    around_crossings,
    around_known,
    crossings_between,
    hostile_points,
    measured_at,
    points_near,
    random_points,
    special_inputs,
    survey,
    values_at,
)
from symsig.audit.spread import above, hexadecimal, histogram, quantiles, regions
from symsig.audit.worst import Point
from symsig.model import Audit, Defect, Detail, Dtype, Function, SymsigError
from symsig.reference import Exact, Range, ranges, ulp_error
from symsig.ulp import FORMATS, Floats, format_of, ordered, stepped

Call = Callable[[Any], Any]
Progress = Callable[[str], None]

CELLS = (64, 64, 40, 8, 4)
"""Cells in which the search goes on, one in each of the worst binades: the binade itself first, then fewer of an
eighth of the size (after successive halving, K. Jamieson and A. Talwalkar, 2016). It climbs from the last."""

CROWD = 10
"""The sample's share that is spent on them each time: a tenth, so half of it in all, where it hurts."""

ARMS = 32
"""Eighths of a binade that get more points while there is time, besides fresh points everywhere: the arms of a
bandit (M. Streeter and S. Smith, 2006), of which the largest reward counts."""

GAIN = 1 + 2.0**-10
"""What counts as uphill: errors are known to 2^-10 ULP, and a total loss may grow for ever."""


def audit(
    call: Call,
    function: Function,
    *,
    dtype: Dtype = "float64",
    points: int = 100_000,
    target: str = "callable",
    edges: Iterable[float] = (),
    executor: Executor | None = None,
    seed: int = SEED,
    budget: float = 0.0,
    progress: Progress | None = None,
    detail: bool = False,
    worst: Sequence[Point] = (),
) -> Audit:
    """The worst error of `call`, from an array of `dtype` for each variable to an array, against `function`.

    At least `points` inputs are tried, then the neighbourhoods of the worst, then fresh ones until `budget`
    seconds have passed. `edges` are inputs (in two variables: coordinates) where the code under test changes its
    ways: their neighbours are tried too. Raises SymsigError where the callable fails or gives another shape.
    """
    (result,) = audit_many(
        {target: call},
        function,
        dtype=dtype,
        points=points,
        edges=edges,
        executor=executor,
        seed=seed,
        budget=budget,
        progress=progress,
        detail=detail,
        worst=worst,
    )
    return result


def audit_many(
    calls: Mapping[str, Call],
    function: Function,
    *,
    dtype: Dtype = "float64",
    points: int = 100_000,
    edges: Iterable[float] = (),
    executor: Executor | None = None,
    seed: int = SEED,
    budget: float = 0.0,
    progress: Progress | None = None,
    detail: bool = False,
    worst: Sequence[Point] = (),
    inside: bool = False,
    flushed: bool = False,
) -> list[Audit]:
    """`audit` for {target: callable}, which share the points and the reference: one Audit each, in order.

    `progress` is told each stage, in a word or two, as it begins. `detail` asks for the spread of the errors over
    the sample, and for what is wrong beside them. `worst` are inputs at which something was wrong once.
    With `inside` nothing is asked of inputs outside of the domain: who does not know of it owes no NaN there.
    With `flushed` the callables run with flush-to-zero on: 0 is right where the result is subnormal, and nothing is
    asked of subnormal inputs.
    """
    started, tell = time.monotonic(), progress or (lambda stage: None)
    tell("transitions")
    terrain = survey(function, dtype, executor)
    inputs = hostile_points(function, dtype, points, terrain, edges, seed)
    tell("reference")
    exact = measured_at(function, inputs, executor)
    more = around_crossings(crossings_between(function, inputs, exact.rounded, terrain.crossings), seed)
    more = np.concatenate([more, around_known(worst, function, dtype)])
    at_more = measured_at(function, more, executor)
    searches = []
    for target, call in calls.items():
        tell(target)
        search = _Search(call, target, inside=ranges(function) if inside else (), flushed=flushed)
        search = _try(search, more, at_more, CELLS[0]) if len(more) else search
        searches.append(_refine(search, inputs, exact, function, seed, executor))
    details = [_detail(search, function, inputs, exact, edges) if detail else None for search in searches]
    while time.monotonic() - started < budget:
        tell("more points")
        seed += 1
        if seed % 2:
            inputs = random_points(function, dtype, points, terrain, seed)
            exact = measured_at(function, inputs, executor)
            searches = [_refine(search, inputs, exact, function, seed, executor) for search in searches]
        else:
            searches = [_exploit(search, points, function, seed, executor) for search in searches]
    return [
        _report(search, function, dtype, found and replace(found, conditioning=_conditioning(search, function)))
        for search, found in zip(searches, details, strict=True)
    ]


# ---- one callable ------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Tried:
    """Inputs (rows), what came out and had to come out (as float64), and the size of the error in ULP."""

    inputs: Floats
    got: Floats
    want: Floats
    error: npt.NDArray[np.float64]

    def __getitem__(self, index: npt.NDArray[Any]) -> _Tried:
        return _Tried(self.inputs[index], self.got[index], self.want[index], self.error[index])


@dataclass(frozen=True)
class _Search:
    """How far the search in one callable has come: the points tried, and the worst of them, worst first; and the
    worst point of each of the eighths of a binade that are worst, whenever that was. `inside` are the ranges of the
    variables, where nothing is asked of what is outside of them; `flushed`: with flush-to-zero on."""

    call: Call
    target: str
    points: int = 0
    worst: tuple[_Tried, ...] = ()
    arms: tuple[_Tried, ...] = ()
    inside: tuple[Range, ...] = ()
    flushed: bool = False


def _refine(
    search: _Search, inputs: Floats, exact: Exact, function: Function, seed: int, executor: Executor | None
) -> _Search:
    """The search after these inputs, more of them where they are worst, and the way uphill from the worst.

    expit loses 2.48 ULP in a thousandth of the binade of -36.74, and 2.0 is what a sample of the whole line
    sees: in thirty binades next to 0. Where a result is infinitely wrong there is nothing more to look for.
    """
    dtype: Dtype = inputs.dtype.name  # type: ignore[assignment]
    sample, cell_bits = len(inputs), FORMATS[dtype].precision - 1
    for cells in CELLS:
        search = _try(search, inputs, exact, cells)
        (worst,) = search.worst
        if np.isinf(worst.error[0]):
            return search
        each = max(1, sample // CROWD // len(worst.inputs))
        inputs = points_near(worst.inputs, cell_bits, each, seed)
        exact = measured_at(function, inputs, executor)
        cell_bits -= 3
    return _climb(_try(search, inputs, exact, CELLS[-1]), function, dtype)


def _outside(search: _Search, inputs: Floats) -> npt.NDArray[np.bool_]:
    """Which rows nothing is asked of."""
    outside = np.zeros(len(inputs), dtype=bool)
    for allowed, column in zip(search.inside, inputs.T, strict=False):
        outside |= allowed.outside(column)
    if search.flushed:
        outside |= ((inputs != 0) & (np.abs(inputs) < np.finfo(inputs.dtype).tiny)).any(axis=1)
    return outside


def _exploit(search: _Search, points: int, function: Function, seed: int, executor: Executor | None) -> _Search:
    """The search after more points where it was worst, every such place getting as many.

    What a sample shows of a place is random: logit's worst is 1.86, and three places out of four show 1.81 first.
    """
    (arms,) = search.arms
    if np.isinf(arms.error[0]):
        return search
    inputs = points_near(arms.inputs, _arm_bits(arms.inputs), max(1, points // len(arms.inputs)), seed)
    return _refine(search, inputs, measured_at(function, inputs, executor), function, seed, executor)


def _arm_bits(inputs: Floats) -> int:
    """An eighth of a binade has 2^this floats."""
    return format_of(inputs.dtype).precision - 4


def _worst_by_cell(tried: _Tried, cell_bits: int, cells: int) -> _Tried:
    """The worst point of each of the worst cells (in two variables: pairs of them), worst first; of equals the
    first."""
    order = np.argsort(-tried.error, kind="stable")
    _, first = np.unique(ordered(tried.inputs[order]) >> cell_bits, axis=0, return_index=True)
    return tried[order[np.sort(first)[:cells]]]


def _try(search: _Search, inputs: Floats, exact: Exact, binades: int) -> _Search:
    """The search after these inputs too, with as many of the worst binades as said; what comes out at infinities
    and NaN is not measured in ULP."""
    tried = _measure(search, inputs, exact)
    tried = tried[np.isfinite(inputs).all(axis=1) & exact.known & ~_outside(search, inputs)]
    kept = _worst_by_cell(_joined([*search.worst, tried]), format_of(inputs.dtype).precision - 1, binades)
    arms = _worst_by_cell(_joined([*search.arms, tried]), _arm_bits(inputs), ARMS)
    return replace(search, points=search.points + len(inputs), worst=(kept,), arms=(arms,))


def _climb(search: _Search, function: Function, dtype: Dtype) -> _Search:
    """From the worst points uphill, in steps of 1, 2, 4, ... ULP up to half a binade, until none is uphill.

    In two variables either moves, or both.
    """
    (best,), points = search.worst, search.points
    directions = [d for d in product((1, -1, 0), repeat=len(function.variables)) if any(d)]
    strides = 2 ** np.arange(FORMATS[dtype].precision - 1)
    steps = np.concatenate([np.outer(strides, direction) for direction in directions])
    climbing = best
    peaks = [best]
    while len(climbing.inputs):
        inputs = stepped(climbing.inputs[:, None, :], steps[None, :, :])
        inputs = np.where(np.isfinite(inputs), inputs, climbing.inputs[:, None, :])
        flat = inputs.reshape(-1, inputs.shape[2])
        near = _measure(search, flat, measured_at(function, flat))
        points += len(flat)
        error = np.where(_outside(search, flat), 0.0, near.error).reshape(inputs.shape[:2])
        uphill = np.argmax(np.nan_to_num(error, nan=-1.0, posinf=np.inf), axis=1)
        rows = np.arange(uphill.size)
        better = error[rows, uphill] > GAIN * climbing.error
        climbing = near[(rows * len(steps) + uphill)[better]]
        peaks.append(climbing)
        climbing = climbing[np.isfinite(climbing.error)]
    tried = _joined(peaks)
    return replace(search, points=points, worst=(tried[np.argsort(-tried.error, kind="stable")],))


def _measure(search: _Search, inputs: Floats, exact: Exact) -> _Tried:
    got = _run(search, inputs)
    return _Tried(inputs, got, exact.rounded.astype(np.float64), np.abs(_error(search, got, exact)))


def _error(search: _Search, got: Floats, exact: Exact) -> npt.NDArray[np.float64]:
    """Signed, in ULP; a subnormal result that had to be flushed is right."""
    error = ulp_error(got, exact)
    if search.flushed:
        due = (got == 0) & (np.abs(exact.rounded) <= np.finfo(exact.rounded.dtype).tiny)
        return np.where(due, 0.0, error)
    return error


def _run(search: _Search, inputs: Floats) -> Floats:
    """What the callable gives for copies of the columns of inputs, as float64."""
    columns = [np.ascontiguousarray(column.copy()) for column in inputs.T]
    shape = inputs.shape[:1]
    with np.errstate(all="ignore"), flush_to_zero() if search.flushed else nullcontext():
        try:
            got = np.asarray(search.call(*columns))
        except SymsigError:
            raise
        except Exception as error:
            reason = str(error).partition("\n")[0]
            raise SymsigError(f"{search.target} raised {type(error).__name__}: {reason}") from error
    if got.shape != shape or got.dtype.kind != "f":
        shapes = f"{got.dtype} of shape {got.shape} for {inputs.dtype} of shape {shape}"
        raise SymsigError(f"{search.target} gave {shapes}")
    return got.astype(np.float64)


def _joined(parts: Sequence[_Tried]) -> _Tried:
    columns = zip(*((part.inputs, part.got, part.want, part.error) for part in parts), strict=True)
    return _Tried(*(np.concatenate(column) for column in columns))


def _detail(search: _Search, function: Function, inputs: Floats, exact: Exact, edges: Iterable[float]) -> Detail:
    """How the errors are spread over a sample, in which every kind of input has its share."""
    usable = np.isfinite(inputs).all(axis=1) & exact.known & ~np.isnan(exact.rounded) & ~_outside(search, inputs)
    rows, at = inputs[usable], exact[usable]
    got = _run(search, rows)
    signed = _error(search, got, at)
    errors = np.abs(signed)
    return Detail(
        points=len(rows),
        rounded=float(np.mean(got == at.rounded)),
        above=above(errors),
        quantiles=quantiles(errors),
        histogram=histogram(errors),
        regions=regions(rows, signed, at, tuple(edges)),
        findings=findings(search.call, partial(_run, search), function, inputs, exact),
        conditioning=0.0,
    )


def _conditioning(search: _Search, function: Function) -> float:
    """By how many ULP the exact result changes from the worst input to the next one, the farther of the two."""
    (worst,) = search.worst
    here = worst.inputs[:1]
    sides = np.concatenate([stepped(here, sign) for sign in (-1, 1)])
    exact = measured_at(function, here)
    beside = values_at(function, sides)
    away = ulp_error(beside.rounded.astype(np.float64), exact[np.zeros(2, dtype=np.int64)])
    return float(np.nanmax(np.abs(away)))


def _report(search: _Search, function: Function, dtype: Dtype, detail: Detail | None) -> Audit:
    (worst,) = search.worst
    return Audit(
        function=function.name,
        target=search.target,
        dtype=dtype,
        points=search.points,
        max_ulp=float(worst.error[0]),
        input=hexadecimal(worst.inputs[0]),
        got=_hex(worst.got[0]),
        want=_hex(worst.want[0]),
        special_defects=_defects(search, function, dtype),
        scale=function.scale,
        detail=detail,
    )


def _hex(value: np.floating[Any]) -> str:
    return float(value).hex()


def _defects(search: _Search, function: Function, dtype: Dtype) -> tuple[Defect, ...]:
    """Special values that are wrong: limits at the infinities and at the open ends of the domain, NaN for NaN and
    outside, and the signs of zeros. What is not known is not asked for."""
    inputs = special_inputs(function, dtype)
    exact = measured_at(function, inputs)
    got, want = _run(search, inputs), exact.rounded.astype(np.float64)
    other_zero = (got == 0) & (want == 0) & (np.signbit(got) != np.signbit(want)) & exact.zero_signed
    limit = ~np.isfinite(inputs) | _beyond(function, inputs)
    # a limit that is a float has to come out; of x log(y) as y comes to 100 only its neighbour may be
    differs = limit.any(axis=1) & (got != want) & ~(np.isnan(got) & np.isnan(want))
    differs &= (exact.residual == 0) | ~(np.abs(ulp_error(got, exact)) <= 1)
    wrong = np.flatnonzero((other_zero | differs) & exact.known & ~_outside(search, inputs))
    return tuple(Defect(hexadecimal(inputs[i]), _hex(got[i]), _hex(want[i])) for i in wrong)


def _beyond(function: Function, inputs: Floats) -> npt.NDArray[np.bool_]:
    """Which coordinates are outside the domain, or at an end that is not inside."""
    columns = [
        allowed.outside(column) | allowed.at_open_end(column)
        for allowed, column in zip(ranges(function), inputs.T, strict=True)
    ]
    return np.stack(columns, axis=-1)
