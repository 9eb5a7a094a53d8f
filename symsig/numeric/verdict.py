"""Identity -> Numeric: both sides measured, region by region, and put into words."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from symsig.definitions import function_of
from symsig.expr import Definition, expand, parse, parse_domain
from symsig.expr.tree import variables
from symsig.model import DTYPES, Dtype, Function, Identity, SymsigError
from symsig.model import Verdict as Proved
from symsig.numeric.blame import blame
from symsig.numeric.measure import FINE, ILL, LOST, UNSAFE, Errors, Numbers, conditioning_at, joined, measure
from symsig.numeric.points import Unknown, beside_zeros, inputs_of, values_at
from symsig.numeric.regions import Flags, Stretch, described, gaps, in_order, sharpened, stretches, united
from symsig.numeric.result import Measured, Numeric, Region, Safety, Side
from symsig.numeric.words import sentence
from symsig.numeric.written import Written, written
from symsig.reference import Exact
from symsig.ulp import Floats

PROBE = 64
"""Inputs at which two equal functions are timed, to measure against the one whose exact values are cheaper."""
CHEAP = 0.05
"""Seconds for those that are cheap enough not to ask for the other."""
SAMPLES = 12
"""Inputs of a stretch at which the cause is looked for."""

Indices = npt.NDArray[np.int64]


@dataclass(frozen=True)
class _Task:
    """A side that can be run, and the function whose exact values it is measured against."""

    side: Written
    function: Function


def numeric(identity: Identity, definitions: Mapping[str, Definition], proved: Proved = "undecided") -> Numeric:
    """The worst error of each side of an identity as it is written, where it is unsafe, and why.

    An equation that is `proved` has one exact value for both sides. Raises SymsigError where the text cannot be
    read.
    """
    texts = (identity.lhs, identity.rhs)
    trees = [expand(parse(text, definitions), definitions) for text in texts]
    names = sorted({n for t in (*trees, *parse_domain(identity.domain)) for n in variables(t)}) or ["x"]
    if len(names) > 2:
        reason = f"not computed: {_COUNT.get(len(names), str(len(names)))} variables"
        lhs, rhs = (Side(text, reason=reason) for text in texts)
        return Numeric(lhs, rhs, f"{proved}; {reason}")
    names.sort(key=lambda name: name != "x")
    functions = [_function(text, definitions, names, identity.domain) for text in texts]
    if identity.relation == "==" and proved == "proved":
        against = [_cheaper_first(functions)] * 2
    else:
        against = [[f] if f is not None else [] for f in functions]
    for i, (text, tree) in enumerate(zip(texts, trees, strict=True)):
        own = [name for name in names if name in variables(tree)] or names[:1]
        alone = _function(text, definitions, own, identity.domain) if len(own) < len(names) else None
        against[i] = against[i] if alone is None else [alone]  # what depends on x alone is measured along x alone
    lhs, rhs = (_side(text, of, definitions) for text, of in zip(texts, against, strict=True))
    return Numeric(lhs, rhs, sentence(proved, lhs, rhs))


_COUNT = {3: "three", 4: "four", 5: "five"}


def _function(text: str, definitions: Mapping[str, Definition], names: list[str], domain: str) -> Function | None:
    try:
        return function_of(text, definitions, variables=names, domain=domain)
    except SymsigError:
        return None


def _cheaper_first(functions: Sequence[Function | None]) -> list[Function]:
    """Those whose exact values take less time come first; which one is taken changes no value."""
    timed = list[tuple[float, Function]]()
    for function in sorted((f for f in functions if f is not None), key=lambda f: int(f.definition.count_ops())):
        start = time.perf_counter()
        inputs = inputs_of(function, "float64")
        try:
            values_at(function, inputs[:: max(1, len(inputs) // PROBE)])
        except Unknown:
            continue
        timed.append((time.perf_counter() - start, function))
        if timed[-1][0] < CHEAP:
            break
    return [function for _, function in sorted(timed, key=lambda pair: pair[0])]


def _side(text: str, functions: Sequence[Function], definitions: Mapping[str, Definition]) -> Side:
    """A side measured against the first of some equal functions whose exact values are known."""
    try:
        side = written(text, definitions)
        for function in functions:
            with suppress(Unknown):
                return Side(text, {dtype: _measured(_Task(side, function), dtype) for dtype in DTYPES})
    except SymsigError as reason:
        return Side(text, reason=f"not computable as written: {str(reason).rpartition(': ')[2]}")
    return Side(text, reason="not computed: no exact values to measure against")


def _measured(task: _Task, dtype: Dtype) -> Measured:
    inputs = inputs_of(task.function, dtype)
    exact = values_at(task.function, inputs)
    found = _errors(task, inputs, exact, dtype)
    more = beside_zeros(task.function, inputs, exact)
    if len(more):
        found = joined(found, _errors(task, more, values_at(task.function, more), dtype))
    found = in_order(found)
    if inputs.shape[1] == 1:
        for kind in (UNSAFE, LOST):
            found = sharpened(found, kind, lambda rows: _errors(task, rows, values_at(task.function, rows), dtype))
    regions = _regions(task, found, dtype)
    worst = _worst(found, np.arange(len(found.error)))
    return Measured(
        len(found.inputs),
        float(found.error[worst]),
        _place(found.inputs[worst]),
        _conditioning(task.function, found, worst),
        tuple(sorted(regions, key=lambda region: -region.max_ulp)),
    )


def _errors(task: _Task, inputs: Floats, exact: Exact, dtype: Dtype) -> Errors:
    return measure(task.side.tree, task.function, inputs, exact, dtype)


def _regions(task: _Task, found: Errors, dtype: Dtype) -> list[Region]:
    stretched = _stretched if len(task.function.variables) == 1 else _in_the_plane
    unsafe = stretched(task, found, dtype)
    outside, regions = np.ones(len(found.inputs), dtype=bool), list[Region]()
    for where, flags, cause in unsafe:
        regions.append(_region(task, found, flags & (found.kind >= UNSAFE), where, "unsafe", cause))
        outside &= ~flags
    ill, fine = outside & (found.kind == ILL), outside & (found.kind == FINE)
    if ill.any():
        regions.append(_region(task, found, ill, "where it is ill-conditioned", "ill-conditioned"))
    if fine.any():
        regions.append(_region(task, found, fine, "elsewhere" if regions else "everywhere", "accurate"))
    return regions


def _region(task: _Task, found: Errors, flags: Flags, where: str, safety: Safety, cause: str = "") -> Region:
    i = _worst(found, np.flatnonzero(flags))
    conditioning = _conditioning(task.function, found, i)
    return Region(where, safety, float(found.error[i]), _place(found.inputs[i]), conditioning, cause)


def _worst(found: Errors, at: Indices) -> int:
    """The largest error; of infinite ones that nearest to 0."""
    errors = found.error[at]
    if np.isinf(errors).any():
        at = at[np.isinf(errors)]
        return int(at[np.argmin(np.abs(found.inputs[at].astype(np.float64)).max(axis=1))])
    return int(at[np.argmax(errors)])


Found = list[tuple[str, Flags, str]]
"""(where, in words; which inputs are there; the cause)."""


def _stretched(task: _Task, found: Errors, dtype: Dtype) -> Found:
    """The stretches of the line in which something is lost, and those in which much is; neighbours with one cause
    are one stretch."""
    line = found.inputs[:, 0]
    free = np.ones(line.size, dtype=bool)
    pieces = list[tuple[Stretch, str]]()
    for kind in (LOST, UNSAFE):
        for run in stretches(line, (found.kind == kind) & free, found.warm):
            at = run.first + np.flatnonzero(found.kind[run.first : run.last + 1] == kind)
            pieces += _by_cause(task, found, at, dtype)
        for run, _ in pieces:
            free[run.first : run.last + 1] = False
    size = line.size
    together = list[tuple[str, Flags, str]]()
    for cause in dict.fromkeys(cause for _, cause in pieces):
        runs = united(sorted(run for run, of in pieces if of == cause))
        for where, some in described(line.astype(np.float64), runs, task.function.variables[0].name):
            together.append((where, ~gaps(some, size), cause))
    return together


def _by_cause(task: _Task, found: Errors, at: Indices, dtype: Dtype, depth: int = 2) -> list[tuple[Stretch, str]]:
    """A stretch, given by its unsafe inputs, cut where one cause gives way to another."""
    worst = _cause(task, found, _worst(found, at), dtype)
    whole = [(Stretch(int(at[0]), int(at[-1])), worst)]
    if depth == 0 or at.size < SAMPLES:
        return whole
    places = np.linspace(0, at.size - 1, SAMPLES).astype(np.int64)
    causes = [_cause(task, found, int(at[i]), dtype) for i in places]
    cut = next((k for k in range(1, SAMPLES) if len({*causes[:k]}) == 1 and causes[0] not in causes[k:]), None)
    if len({*causes}) == 1 or cut is None:
        return whole
    low, high = int(places[cut - 1]), int(places[cut])
    while high - low > 1:
        middle = (low + high) // 2
        same = _cause(task, found, int(at[middle]), dtype) == causes[0]
        low, high = (middle, high) if same else (low, middle)
    first = Stretch(int(at[0]), int(at[high]))  # between the two inputs where the causes meet it may be either
    return [(first, causes[0]), *_by_cause(task, found, at[high:], dtype, depth - 1)]


def _cause(task: _Task, found: Errors, i: int, dtype: Dtype) -> str:
    point = {v.name: float(x) for v, x in zip(task.function.variables, found.inputs[i], strict=True)}
    return blame(task.side, point, dtype)


def _in_the_plane(task: _Task, found: Errors, dtype: Dtype) -> Found:
    """In two variables what is lost and what is unsafe, each within one interval of x, y, x - y, x + y or x*y."""
    a, b = (v.name for v in task.function.variables)
    x, y = found.inputs.astype(np.float64).T
    coordinates = {a: x, b: y, f"{a} - {b}": x - y, f"{a} + {b}": x + y, f"{a}*{b}": x * y}
    together = Found()
    for kind in (LOST, UNSAFE):
        at = np.flatnonzero(found.kind == kind)
        some = at[np.linspace(0, at.size - 1, min(at.size, SAMPLES)).astype(np.int64)] if at.size else at
        if at.size:
            some = np.append(some, _worst(found, at))
        causes = Counter(_cause(task, found, int(i), dtype) for i in some)
        for cause, _ in causes.most_common(1):
            flags = found.kind == kind
            words = cause if len(causes) == 1 else f"mostly {cause}"
            together.append((f"some {_slice(coordinates, flags, f'{a} and {b}')}", flags, words))
    return together


def _slice(coordinates: Mapping[str, Numbers], flags: Flags, otherwise: str) -> str:
    """The interval of one coordinate that has all flagged inputs and the fewest others, at most half of them."""
    best, words = 0.5, otherwise
    for name, values in coordinates.items():
        low, high = values[flags].min(), values[flags].max()
        others = float(np.mean((values[~flags] >= low) & (values[~flags] <= high))) if not flags.all() else 0.0
        if others < best:
            line = np.sort(values)
            first, last = int(np.searchsorted(line, low)), int(np.searchsorted(line, high, side="right")) - 1
            best, words = others, described(line, [Stretch(first, last)], name)[0][0]
    return words


def _conditioning(function: Function, found: Errors, i: int) -> float:
    if found.conditioning[i]:
        return float(found.conditioning[i])
    rows = found.inputs[i : i + 1]
    return float(conditioning_at(function, rows, values_at(function, rows))[0])


def _place(row: Floats) -> str:
    return ", ".join(float(x).hex() for x in row)
