"""What a plan will be computed in: the errors of single operations, and how much more than those is too much."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from symsig.derive.bounds import Mask
from symsig.model import Dtype
from symsig.ulp import FORMATS, Floats, Format


@dataclass(frozen=True)
class Limit:
    """What amplification and underflow may add to the error, in ULP, and where the result itself is subnormal; and
    what all of the error may be."""

    excess: float
    subnormal: float
    total: float = math.inf

    def holds(self, excess: Floats, subnormal: Mask, ulps: Floats) -> Mask:
        """Where a bound is within the limit."""
        most = np.where(subnormal, self.subnormal, self.excess)
        return (excess <= most) & (ulps <= self.total)


@dataclass(frozen=True)
class Arithmetic:
    """The formats of the inputs, what operations on them are rounded to, and the library's errors in u of that.

    `limits`, in ULP of the working format, are tried one after the other. With `rounds_late` every operation is in
    double-word arithmetic and only the result is rounded: no arrangement has to be made careful.
    """

    inputs: Mapping[Dtype, Format]
    working: Mapping[Dtype, Format]
    library: Mapping[str, float]
    limits: tuple[Limit, ...]
    rounds_late: bool = False


LIBM = Arithmetic(
    FORMATS,
    FORMATS,
    {"exp": 1.1, "expm1": 2.0, "log": 1.1, "log1p": 2.0, "erfc": 5.0},
    (Limit(0.5, 1.5), Limit(1, 2), Limit(2, 3), Limit(4, 4), Limit(4, 100)),
)
"""Floats, and the functions of a good libm: an error of e ULP is up to 2e of u. Half a subnormal ULP of error in
exp(-w^2/2) is 19 in w*exp(-w^2/2)."""

_WIDE = Format("a pair of float64", 100, -975, 1022)
_ULP = 2.0 ** (_WIDE.precision - 53)
"""An ULP of float64 in those of a pair."""

_CORES = {
    "exp": 2.0**-3,
    "expm1": 2.0**-2,
    "log": 2.0**-3,
    "log1p": 2.0**-2,
    "log_quotient": 2.0**-2,
    "erfc": 2.0**-2,
}
"""Errors of symsig's own cores, in u of float64."""

OWN = Arithmetic(
    {"float64": FORMATS["float64"]},
    {"float64": _WIDE},
    {name: error * _ULP for name, error in _CORES.items()},
    tuple(Limit(e * _ULP, math.inf) for e in (0.1, 0.25, 1.0)),
    rounds_late=True,
)
"""Pairs of floats, and symsig's own cores; float32 is computed in float64, which has digits enough for it."""
