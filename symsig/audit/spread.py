"""(inputs, errors) -> how the errors are spread: quantiles, shares, a histogram, the worst of each region."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.model import Region
from symsig.reference import Exact
from symsig.ulp import FORMATS, Floats

Mask = npt.NDArray[np.bool_]
Errors = npt.NDArray[np.float64]

QUANTILES = (0.5, 0.9, 0.99, 0.999, 0.9999)
ABOVE = (0.5, 1.0, 2.0, 4.0)
BINS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 8.0, 64.0, 1024.0, 2.0**20, 2.0**53, np.inf)


def above(errors: Errors) -> tuple[tuple[float, float], ...]:
    """(error, share of the points with more) of the sizes of errors."""
    return tuple((bound, float(np.mean(errors > bound))) for bound in ABOVE)


def quantiles(errors: Errors) -> tuple[tuple[float, float], ...]:
    """(share of the points, error that they do not exceed), the last for all of them."""
    ordered = np.sort(errors)
    places = [min(int(np.ceil(share * ordered.size)), ordered.size) - 1 for share in QUANTILES]
    found = [(share, float(ordered[place])) for share, place in zip(QUANTILES, places, strict=True)]
    return (*found, (1.0, float(ordered[-1])))


def histogram(errors: Errors) -> tuple[tuple[float, int], ...]:
    """(error, points up to it and above the one before), for the bins up to the last that is not empty."""
    counts = np.bincount(np.searchsorted(BINS, errors, side="left"), minlength=len(BINS))
    last = int(np.flatnonzero(counts)[-1])
    return tuple((bound, int(count)) for bound, count in zip(BINS[: last + 1], counts, strict=False))


def regions(inputs: Floats, signed: Errors, exact: Exact, edges: tuple[float, ...]) -> tuple[Region, ...]:
    """The worst of each region that has a point: subnormal inputs and results, near zero, the core, the tails, and
    between one edge of the code under test and the next."""
    fmt = FORMATS[inputs.dtype.name]  # type: ignore[index]
    size = np.abs(inputs).max(axis=1)
    smallest = 2.0**fmt.emin
    result = np.abs(exact.rounded.astype(np.float64))
    masks: dict[str, Mask] = {
        "subnormal input": (size < smallest) & (size > 0),
        "near zero, |x| < 1/16": (size >= smallest) & (size < 1 / 16),
        "core, 1/16 <= |x| <= 16": (size >= 1 / 16) & (size <= 16),
        "subnormal result": (result < smallest) & (result > 0),
    }
    if inputs.shape[1] == 1:
        x = inputs[:, 0]
        masks |= {"tail, x < -16": x < -16, "tail, x > 16": x > 16}
        masks |= _between(x, sorted(set(edges)))
    else:
        masks["tail, |x| > 16"] = size > 16
    return tuple(_region(name, mask, inputs, signed) for name, mask in masks.items() if mask.any())


def _between(x: npt.NDArray[Any], edges: list[float]) -> dict[str, Mask]:
    """The stretches between edges, where there is more than one."""
    ends = [-np.inf, *edges, np.inf]
    return {f"branch, {low!r} <= x < {high!r}": (x >= low) & (x < high) for low, high in pairwise(ends) if edges}


def _region(name: str, mask: Mask, inputs: Floats, signed: Errors) -> Region:
    place = np.flatnonzero(mask)
    worst = place[np.argmax(np.abs(signed[place]))]
    return Region(name, place.size, float(signed[worst]), hexadecimal(inputs[worst]))


def hexadecimal(point: Floats) -> str:
    """An input as an audit writes it: its coordinates in hex."""
    return ", ".join(float(v).hex() for v in point)
