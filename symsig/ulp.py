"""ulp(v) = 2^(max(floor(log2 |v|), emin) - p + 1): the one definition of an ULP, and the formats of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.model import Dtype, SymsigError

Floats = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Format:
    """A binary floating-point format of IEEE 754: precision p in bits, normal exponents emin..emax."""

    name: str
    precision: int
    emin: int
    emax: int

    @property
    def dtype(self) -> str:
        """NumPy's name of what holds its values: there is no bfloat16 in NumPy, and each is a float32."""
        return "float32" if self.name == "bfloat16" else self.name

    @property
    def bits(self) -> int:
        """Width of the format in bits."""
        return np.dtype(self.dtype).itemsize * 8

    @property
    def tiniest(self) -> int:
        """Exponent of the smallest subnormal, 2^tiniest."""
        return self.emin - self.precision + 1


FORMATS: dict[Dtype, Format] = {
    "float64": Format("float64", 53, -1022, 1023),
    "float32": Format("float32", 24, -126, 127),
}

NARROW: dict[str, Format] = {
    "float16": Format("float16", 11, -14, 15),
    "bfloat16": Format("bfloat16", 8, -126, 127),
}
"""Formats of so few values that a function is audited at all of them, and in which nothing is generated."""

LOG_LARGEST: dict[str, float] = {
    "float64": float.fromhex("0x1.62e42fefa39efp+9"),  # 709.782712893384
    "float32": float.fromhex("0x1.62e42ep+6"),  # 88.72283172607422
}
"""log of the largest float of each format, rounded down to the format."""


def format_of(dtype: npt.DTypeLike) -> Format:
    """The format of a NumPy dtype, or "bfloat16"; SymsigError for any but float64, float32 and float16."""
    name = "bfloat16" if isinstance(dtype, str) and dtype == "bfloat16" else np.dtype(dtype).name
    for known, fmt in (*FORMATS.items(), *NARROW.items()):
        if known == name:
            return fmt
    raise SymsigError(f"no such float format: {name}; there are {', '.join((*FORMATS, *NARROW))}")


def ordered(x: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """The integers i with i(x) < i(y) exactly when x < y, one apart for neighbouring floats of x's dtype.

    -0 comes just before +0 (-1 and 0), so a step of one never skips a sign; NaNs lie beyond the infinities.
    """
    floats = np.asarray(x)
    fmt = format_of(floats.dtype)
    bits = floats.view(f"i{fmt.bits // 8}").astype(np.int64)
    return np.where(bits < 0, bits ^ _magnitude(fmt), bits)


def from_ordered(i: npt.ArrayLike, dtype: npt.DTypeLike) -> Floats:
    """The floats of `ordered`: from_ordered(ordered(x), x.dtype) has the bits of x."""
    fmt = format_of(dtype)
    index = np.asarray(i, dtype=np.int64)
    bits = np.where(index < 0, index ^ _magnitude(fmt), index)
    floats: Floats = bits.astype(f"i{fmt.bits // 8}").view(fmt.dtype)
    return floats


def _magnitude(fmt: Format) -> int:
    """The bits that are not the sign, as a (negative-safe) mask: xor reverses the order of the negatives."""
    return (1 << (fmt.bits - 1)) - 1


def stepped(x: npt.ArrayLike, steps: npt.ArrayLike) -> Floats:
    """x moved by a number of neighbours (steps of one ULP, either way), stopping at the infinities.

    x and steps are broadcast against each other; x holds no NaN.
    """
    floats = np.asarray(x)
    index, offset = np.broadcast_arrays(ordered(floats), np.asarray(steps, dtype=np.int64))
    lowest, highest = (int(ordered(np.array(end, floats.dtype))) for end in (-np.inf, np.inf))
    # Counted from -inf, modulo 2^64: the float64s from -inf to +inf are more than 2^63.
    with np.errstate(over="ignore"):
        place = index.astype(np.uint64) - np.uint64(lowest % 2**64)
        up = np.minimum(np.maximum(offset, 0).astype(np.uint64), np.uint64(highest - lowest) - place)
        down = np.minimum(np.maximum(-offset, 0).astype(np.uint64), place)
        moved = place + up - down + np.uint64(lowest % 2**64)
    return from_ordered(moved.astype(np.int64), floats.dtype)


def round_dyadic(mantissa: int, exponent: int, fmt: Format) -> float:
    """mantissa * 2^exponent rounded once, to nearest with ties to even; overflow gives an infinity.

    Integers all the way: `float(mpf)` rounds a subnormal result twice (mpmath 1.3), which is wrong for
    2^-1075 + 2^-1150, whose nearest float64 is 2^-1074 and not 0. A zero takes the sign of the mantissa.
    """
    if mantissa == 0:
        return 0.0
    quantum = max(mantissa.bit_length() + exponent - 1, fmt.emin) - fmt.precision + 1
    sign = 1.0 if mantissa > 0 else -1.0
    if mantissa.bit_length() + exponent - 1 > fmt.emax:
        return sign * math.inf
    units, _ = in_units(abs(mantissa), exponent, quantum)
    if units.bit_length() + quantum - 1 > fmt.emax:
        return sign * math.inf
    return sign * math.ldexp(units, quantum)


def in_units(mantissa: int, exponent: int, quantum: int) -> tuple[int, float]:
    """mantissa * 2^exponent / 2^quantum as (nearest integer, ties to even; signed rest in [-1/2, 1/2])."""
    shift = exponent - quantum
    if shift >= 0:
        return mantissa << shift, 0.0
    # Below a quarter of a unit no bit of the integer part is left; -shift may be as large as 1e308 there.
    if mantissa.bit_length() + shift < -64:
        return 0, 0.0
    whole, half = mantissa >> -shift, 1 << (-shift - 1)
    rest = mantissa - (whole << -shift)
    if rest > half or (rest == half and whole & 1):
        whole, rest = whole + 1, rest - 2 * half
    # int / int is correctly rounded in Python, whatever their size.
    return whole, rest / (2 * half)
