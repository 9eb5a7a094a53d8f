"""How wrong a side is at some inputs, and how much of that the inputs' own rounding would explain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.expr import Tree
from symsig.model import Dtype, Function
from symsig.numeric.points import values_at
from symsig.program.interpret import evaluate
from symsig.reference import Exact, ulp_error
from symsig.ulp import Floats, format_of, stepped

Numbers = npt.NDArray[np.float64]

ACCEPTABLE = 8.0
"""The error, in ULP, that is put down to a handful of roundings."""
OF_THE_ORDER = 4.0
"""An error of no more than so many times the conditioning is put down to that: a few ULP of x on the way."""

FINE, ILL, UNSAFE, LOST = range(4)
"""Within ACCEPTABLE; explained by the conditioning; not explained; and that with NaN or inf for a number."""


@dataclass(frozen=True, eq=False)
class Errors:
    """Rows of inputs, the size of the error at each in ULP, the conditioning where that was needed, the class."""

    inputs: Floats
    error: Numbers
    conditioning: Numbers
    kind: npt.NDArray[np.int64]

    @property
    def warm(self) -> npt.NDArray[np.bool_]:
        """Where the error is acceptable, but not by a factor of two."""
        almost: npt.NDArray[np.bool_] = (self.kind == FINE) & (self.error > ACCEPTABLE / 2)
        return almost

    def __getitem__(self, index: npt.NDArray[Any]) -> Errors:
        return Errors(self.inputs[index], self.error[index], self.conditioning[index], self.kind[index])


def joined(*parts: Errors) -> Errors:
    """All of them, one after the other."""
    return Errors(
        np.concatenate([p.inputs for p in parts]),
        np.concatenate([p.error for p in parts]),
        np.concatenate([p.conditioning for p in parts]),
        np.concatenate([p.kind for p in parts]),
    )


def run(tree: Tree, names: tuple[str, ...], inputs: Floats, dtype: Dtype) -> Floats:
    """What NumPy makes of a tree at rows of inputs."""
    values = {name: inputs[:, i] for i, name in enumerate(names)}
    got: Floats = np.broadcast_to(evaluate(tree, values, dtype), inputs.shape[:1])
    return got


def measure(tree: Tree, function: Function, inputs: Floats, exact: Exact, dtype: Dtype) -> Errors:
    """The errors of a tree against the function whose exact values at the inputs are given."""
    names = tuple(v.name for v in function.variables)
    got = run(tree, names, inputs, dtype)
    real = exact.known & ~np.isnan(exact.rounded)
    error = np.where(real, np.abs(ulp_error(got, exact)), 0.0)
    bad = np.flatnonzero(error > ACCEPTABLE)
    conditioning = np.zeros(len(inputs))
    conditioning[bad] = conditioning_at(function, inputs[bad], exact[bad])
    explained = _of_an_overflow(got, exact, error) <= np.maximum(OF_THE_ORDER * conditioning, ACCEPTABLE)
    kind = np.where(error <= ACCEPTABLE, FINE, np.where(explained, ILL, np.where(np.isinf(error), LOST, UNSAFE)))
    return Errors(inputs, error, conditioning, kind)


def _of_an_overflow(got: Floats, exact: Exact, error: Numbers) -> Numbers:
    """The error, with an infinity for a number counted as the first power of two that is no float."""
    fmt = format_of(got.dtype)
    with np.errstate(all="ignore"):
        beyond = np.ldexp(np.sign(got.astype(np.float64)), fmt.emax + 1 - exact.ulp_exponent)
        away = np.abs(beyond - np.ldexp(exact.rounded.astype(np.float64), -exact.ulp_exponent))
    return np.where(np.isinf(got) & np.isfinite(exact.rounded), away, error)


def conditioning_at(function: Function, inputs: Floats, exact: Exact) -> Numbers:
    """The change in the result, in its ULP, from one ULP of change in the inputs: the sum over the variables.

    It is the difference of two exact values, each known to 2^-10 ULP.
    """
    total = np.zeros(len(inputs))
    for i in range(inputs.shape[1]):
        moved = inputs.copy()
        moved[:, i] = stepped(inputs[:, i], 1)
        moved[:, i] = np.where(np.isfinite(moved[:, i]), moved[:, i], stepped(inputs[:, i], -1))
        total += _apart(values_at(function, moved), exact)
    return total


def _apart(other: Exact, exact: Exact) -> Numbers:
    with np.errstate(all="ignore"):
        units = np.ldexp(other.rounded.astype(np.float64), -exact.ulp_exponent) - np.ldexp(
            exact.rounded.astype(np.float64), -exact.ulp_exponent
        )
        rest = np.ldexp(other.residual, other.ulp_exponent - exact.ulp_exponent) - exact.residual
        apart = np.abs(units + rest)
    return np.where(np.isnan(apart), 0.0, apart)
