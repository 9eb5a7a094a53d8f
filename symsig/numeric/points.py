"""Where the sides of an identity are run: inputs spread over the floats of its domain, the same in every run."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from symsig.audit import SEED
from symsig.audit.points import Terrain, around_crossings, crossings_between, random_points
from symsig.model import Dtype, Function, SymsigError
from symsig.reference import Exact, Range, evaluate, ranges
from symsig.ulp import FORMATS, Floats, Format, ordered

FEWEST_BITS = 60
"""Below 2^-60 every function here is its first term, in either format: the floats there are tried as a few."""
MOST_BITS = 11
"""Above 2^11 every exponential has over- or underflown: a few there as well."""
PARTS = 4
EACH = 4
"""Parts of a binade, and points in each."""
SPREAD = 400
"""Points evenly spaced over the arguments of exp whose result is a float: the ends of it are narrow in binades."""
FAR = 48
"""Points beyond the binades that are walked, on each side of 0 and in either direction."""
PAIRS = 1500
"""Points in two variables, both of them below 2^11."""


def inputs_of(function: Function, dtype: Dtype) -> Floats:
    """Rows of finite inputs inside the domain, a column a variable; in one variable in ascending order."""
    fmt, domain = FORMATS[dtype], ranges(function)
    if len(domain) == 2:
        none = np.empty((0, 2), dtype)
        span = (-_reach(fmt), _reach(fmt))
        rows = random_points(function, dtype, 2 * PAIRS, Terrain(none, none, (span, span)), SEED)
        return rows[_inside(domain, rows) & (np.abs(rows) < 2.0**MOST_BITS).all(axis=1)][:PAIRS]
    rows = _on_a_line(domain[0], fmt)[:, None]
    return rows[_inside(domain, rows)]


def beside_zeros(function: Function, inputs: Floats, exact: Exact) -> Floats:
    """Inputs next to the places where the function changes its sign, which are few and where errors are large."""
    none = np.empty((0, inputs.shape[1]), inputs.dtype)
    found = crossings_between(function, inputs, exact.rounded.astype(np.float64), none)
    rows = around_crossings(found[:8], SEED)
    return rows[_inside(ranges(function), rows)]


class Unknown(SymsigError):
    """There are no exact values to measure against."""


def values_at(function: Function, inputs: Floats) -> Exact:
    """The exact values at rows of inputs; Unknown where the reference has none."""
    try:
        return evaluate(function, tuple(inputs.T), inputs.dtype)
    except SymsigError as error:
        raise Unknown("no exact values to measure against") from error


def _inside(domain: tuple[Range, ...], rows: Floats) -> npt.NDArray[np.bool_]:
    inside: npt.NDArray[np.bool_] = np.array(np.isfinite(rows).all(axis=1))
    for allowed, column in zip(domain, rows.T, strict=True):
        inside &= ~allowed.outside(column) & ~allowed.at_open_end(column)
    return inside


def _reach(fmt: Format) -> float:
    """The largest |x| for which exp(-|x|) is not 0, and some more."""
    return 1.02 * -fmt.tiniest * math.log(2)


def _on_a_line(allowed: Range, fmt: Format) -> Floats:
    generator = np.random.default_rng(SEED)
    cells = np.arange(-FEWEST_BITS * PARTS, MOST_BITS * PARTS)
    sizes = np.exp2((cells[:, None] + generator.random((cells.size, EACH))) / PARTS).ravel()
    small = np.exp2(generator.uniform(fmt.tiniest, -FEWEST_BITS, FAR))
    large = np.exp2(generator.uniform(MOST_BITS, fmt.emax, FAR))
    sizes = np.concatenate([sizes, small, large])
    spread = (np.arange(SPREAD) + generator.random(SPREAD)) / SPREAD * 2 - 1
    parts = [sizes, -sizes, spread * _reach(fmt), np.zeros(1)]
    distances = np.exp2(-generator.uniform(0, fmt.precision + 8, EACH * PARTS * fmt.precision // 2))
    parts += [allowed.low + distances] if math.isfinite(allowed.low) and allowed.low else []
    parts += [allowed.high - distances] if math.isfinite(allowed.high) and allowed.high else []
    found = np.concatenate(parts).astype(fmt.dtype)
    _, first = np.unique(ordered(found), return_index=True)
    line: Floats = found[first]
    return line
