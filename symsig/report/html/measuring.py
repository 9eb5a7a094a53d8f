"""One function in one format: our kernels, the forms that people write and anybody else's, on the same inputs."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from symsig.audit import audit_many
from symsig.audit.profile import BINS, profile_many
from symsig.expr import Tree, parse
from symsig.model import Audit, Dtype, Function, Target, Unavailable
from symsig.program.interpret import evaluate
from symsig.report.html.data import Kind, Line

_Callable = tuple[Kind, float, Callable[..., Any]]
"""Whose it is, what it claims, and itself."""

LEAST = 4
"""Inputs a bin of a profile: both ends, and two between."""


class Other(Protocol):
    """Somebody else's callable: what its users write, and a way to it, which may raise `Unavailable`."""

    @property
    def label(self) -> str: ...

    @property
    def load(self) -> Callable[[Dtype], Callable[..., Any]]: ...


@dataclass(frozen=True, eq=False)
class Measuring:
    """What to measure and how: at so many hostile inputs, and about as many along the floats.

    `worst` are inputs at which something was wrong once; `folder` has the code of the targets.
    """

    function: Function
    dtype: Dtype
    targets: tuple[Target, ...]
    others: tuple[Other, ...]
    folder: Path
    points: int
    worst: Sequence[tuple[float, ...]] = ()

    def run(self) -> list[Line]:
        """A line for each that this machine can load."""
        found = self._callables()
        if not found:
            return []
        with np.errstate(all="ignore"):
            return list(self._lines(found))

    def _lines(self, found: Mapping[str, _Callable]) -> Iterator[Line]:
        calls = {name: call for name, (_, _, call) in found.items()}
        audits = [audit for inside, names in self._groups(found) for audit in self._audits(names, calls, inside)]
        each = max(LEAST, self.points // BINS)
        profiles = profile_many(calls, self.function, self.dtype, points_per_bin=each)
        for (kind, claim, _), audit, profile in zip(found.values(), audits, profiles, strict=True):
            yield Line(kind, audit, profile, claim)

    def _groups(self, found: Mapping[str, _Callable]) -> Iterator[tuple[bool, Iterable[str]]]:
        """(whether they are asked only inside of the domain, names): others may not know of one, and owe no NaN.

        Where there is none all are in one group, which shares the reference.
        """
        return groupby(found, lambda name: bool(self.function.domain) and found[name][0] != "kernel")

    def _audits(self, names: Iterable[str], calls: Mapping[str, Callable[..., Any]], inside: bool) -> list[Audit]:
        return audit_many(
            {name: calls[name] for name in names},
            self.function,
            dtype=self.dtype,
            points=self.points,
            edges=(0.0,),  # every plan has its branch edge at 0, where w = |x| starts
            detail=True,
            worst=self.worst,
            inside=inside,
        )

    def _callables(self) -> dict[str, _Callable]:
        function, found = self.function, dict[str, _Callable]()
        for target in self.targets:
            with suppress(Unavailable):  # no compiler, or there is no native kernel of it
                kernel = target.load(self.folder / target.name)(function.name, self.dtype)
                found[target.name] = ("kernel", target.claim(function, self.dtype), kernel)
        for form in function.textbook:
            call = partial(_computed, parse(form.formula), function, self.dtype)
            found[_new(form.name, found)] = ("textbook", math.inf, call)
        for other in self.others:
            with suppress(Unavailable):  # not installed, or not of this format
                found[_new(other.label, found)] = ("peer", math.inf, other.load(self.dtype))
        return found


def _new(name: str, taken: dict[str, Any]) -> str:
    """The name, which a form may share with a language."""
    while name in taken:
        name += "'"
    return name


def _computed(tree: Tree, function: Function, dtype: Dtype, *inputs: Any) -> Any:
    """A tree computed in NumPy on an array for each variable of a function."""
    values = {v.name: column for v, column in zip(function.variables, inputs, strict=True)}
    return np.broadcast_to(evaluate(tree, values, dtype), np.shape(inputs[0]))
