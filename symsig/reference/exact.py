"""(got - exact) / ulp(exact): correctly rounded values, and the error of anything else against them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from symsig.ulp import Floats, format_of


@dataclass(frozen=True, eq=False)
class Exact:
    """What a function really is at some points; all arrays have the shape of the points.

    `rounded` (float64 or float32): the value rounded to nearest, ties to even; +-inf where it overflows or is
    infinite, NaN where the function is not real. `residual` (float64): (exact - rounded) / ulp(exact), known to
    2^-10. `ulp_exponent` (int64): log2 ulp(exact). `zero_signed` (bool): whether the sign of a zero in
    `rounded` is meant; at 1, 1 - y^2 is exactly zero and comes to it from either side, so either zero is right.
    `known` (bool): False, with a NaN in `rounded`, where there is no one answer or none was found: a limit in two
    variables, and NaN for an input on which the result does not depend.
    """

    rounded: Floats
    residual: npt.NDArray[np.float64]
    ulp_exponent: npt.NDArray[np.int64]
    zero_signed: npt.NDArray[np.bool_]
    known: npt.NDArray[np.bool_]

    def __getitem__(self, index: npt.ArrayLike) -> Exact:
        """The same for some of the points."""
        at = np.asarray(index)
        return Exact(
            self.rounded[at], self.residual[at], self.ulp_exponent[at], self.zero_signed[at], self.known[at]
        )

    def in_ulps_of(self, scale: npt.ArrayLike) -> Exact:
        """The same with every error in ULP of |scale| where that is larger than the result."""
        fmt = format_of(self.rounded.dtype)
        size = np.abs(np.asarray(scale, dtype=np.float64))
        exponent = np.maximum(np.frexp(size)[1] - 1, fmt.emin) - fmt.precision + 1
        wider = np.where((size > 0) & np.isfinite(size), np.maximum(self.ulp_exponent, exponent), self.ulp_exponent)
        residual = np.ldexp(self.residual, self.ulp_exponent - wider)
        return replace(self, residual=residual, ulp_exponent=wider)


def ulp_error(got: npt.ArrayLike, exact: Exact) -> npt.NDArray[np.float64]:
    """(got - exact) / ulp(exact), signed and fractional, in ULP; a correctly rounded value is within 0.5.

    +inf for a finite value where the result is infinite, NaN where it is a number, or the reverse, and for the
    other infinity; 0 for the right infinity (overflow included) and for NaN where NaN is due. NaN where the
    right answer is not known.
    """
    value = np.asarray(got, dtype=np.float64)
    want = exact.rounded.astype(np.float64)
    with np.errstate(all="ignore"):
        # Both are multiples of 2^ulp_exponent or larger by far; their difference is exact near zero error. A
        # distance beyond 2^1024 ULP is more than a float64 says: inf.
        units = np.ldexp(value, -exact.ulp_exponent) - np.ldexp(want, -exact.ulp_exponent)
        error = units - exact.residual
    number = np.isfinite(value) & np.isfinite(want)
    same = (value == want) | (np.isnan(value) & np.isnan(want))
    return np.where(exact.known, np.where(number, error, np.where(same, 0.0, np.inf)), np.nan)
