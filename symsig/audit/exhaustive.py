"""All inputs of a float32, float16 or bfloat16 function of one variable, against the correctly rounded answer.

There are 2^32 in float32, and a float64 kernel of which an error bound is claimed decides nearly all of them: with
a margin to either side its value rounds to one float32. Where it rounds to two, the reference decides. The worst
input of each shard is measured by the reference as well: the error that is reported does not rest on the filter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any

import numpy as np
import numpy.typing as npt

from symsig.audit.tangent import REACH, tangent
from symsig.model import Function, SymsigError
from symsig.reference import Exact, evaluate, ranges, ulp_error
from symsig.ulp import FORMATS, NARROW, Floats

Call = Callable[[Any], Any]
Doubles = npt.NDArray[np.float64]
Singles = npt.NDArray[np.float32]
Integers = npt.NDArray[np.intp]

SHARD_BITS = 22
"""A shard is 2^this neighbouring bit patterns: half a second of work."""

BLOCK = 1 << 14
"""Inputs that are worked on at once: a dozen arrays of them stay in the cache."""

FLOAT32 = FORMATS["float32"]

INFINITE_BITS = 0x7F80_0000
"""The bit patterns above it, with either sign, are NaNs."""


@dataclass(frozen=True)
class Exhausted:
    """What is known of all inputs of some shards: counts, and the worst of them in ULP, signed.

    `above` counts errors above 0.5, 1, 2 and 4 ULP, `referred` what the filter could not decide.
    """

    inputs: int = 0
    rounded: int = 0
    above: tuple[int, int, int, int] = (0, 0, 0, 0)
    referred: int = 0
    ulp: float = 0.0
    input: float = 0.0
    got: float = 0.0
    want: float = 0.0

    def __add__(self, other: Exhausted) -> Exhausted:
        """Of both; of two worst inputs that are equally bad the lesser, whichever shard ends first."""
        worst = max(self, other, key=lambda part: (abs(part.ulp), -part.input))
        return Exhausted(
            self.inputs + other.inputs,
            self.rounded + other.rounded,
            tuple(a + b for a, b in zip(self.above, other.above, strict=True)),  # type: ignore[arg-type]
            self.referred + other.referred,
            worst.ulp,
            worst.input,
            worst.got,
            worst.want,
        )


@dataclass(frozen=True)
class Subject:
    """What is audited, as a worker needs it: `load` gives the float32 callable and the float64 one that decides.

    `margin` is the error in ULP that the float64 one may have.
    """

    function: Function
    load: Callable[[], tuple[Call, Call]]
    margin: float


def shards(function: Function) -> list[int]:
    """The numbers of the shards that have an input inside of the domain; 0 begins with +0, 512 with -0."""
    (allowed,) = ranges(function)
    found = []
    for number in range(1 << (32 - SHARD_BITS)):
        ends = np.array([number << SHARD_BITS, ((number + 1) << SHARD_BITS) - 1], np.uint32)
        low, high = sorted(_finite_end(int(end)) for end in ends)
        if (ends[0] & 0x7FFF_FFFF) <= INFINITE_BITS and high >= allowed.low and low <= allowed.high:
            found.append(number)
    return found


def _finite_end(bits: int) -> float:
    size = min(bits & 0x7FFF_FFFF, INFINITE_BITS)
    value = float(np.array(size, np.uint32).view(np.float32))
    return -value if bits >> 31 else value


def total(parts: Iterable[Exhausted]) -> Exhausted:
    """Of all these shards."""
    return reduce(Exhausted.__add__, parts, Exhausted())


def shard(subject: Subject, number: int) -> Exhausted:
    """One shard, block by block."""
    call, decide = subject.load()
    first = number << SHARD_BITS
    found, worst = Exhausted(), np.empty(0, np.float32)
    for start in range(first, first + (1 << SHARD_BITS), BLOCK):
        x = _asked(subject.function, np.arange(start, start + BLOCK, dtype=np.uint32).view(np.float32))
        if x.size:
            part, at = _block(subject, call, decide, x)
            found, worst = found + part, np.append(worst, at)
    return _measured(subject.function, call, found, worst)


def narrow(function: Function, load: Callable[[], Call], dtype: str) -> Exhausted:
    """All finite inputs of float16 or bfloat16, of which there are so few that the reference answers for each."""
    fmt = NARROW[dtype]
    bits = np.arange(1 << 16, dtype=np.uint16)
    x = bits.view(np.float16) if dtype == "float16" else (bits.astype(np.uint32) << 16).view(np.float32)
    x = _asked(function, x)
    got = _called(load(), x, np.dtype(fmt.dtype))
    exact = evaluate(function, x, dtype)
    error = ulp_error(got, exact)
    size = np.abs(error)
    same = (got == exact.rounded) | (np.isnan(got) & np.isnan(exact.rounded))
    above = tuple(int(np.count_nonzero(size > bound)) for bound in (0.5, 1.0, 2.0, 4.0))
    counts = Exhausted(x.size, int(np.count_nonzero(same)), above, x.size)  # type: ignore[arg-type]
    return _worst_of(counts, x, got, exact)


def _asked(function: Function, x: Floats) -> Floats:
    """Those of neighbouring floats that are finite and in the domain, ends that are not inside left out."""
    (allowed,) = ranges(function)
    ends = x[[0, -1]]
    if np.isfinite(ends).all() and not (allowed.outside(ends) | allowed.at_open_end(ends)).any():
        return x
    x = x[np.isfinite(x)]
    inside: Floats = x[~(allowed.outside(x) | allowed.at_open_end(x))]
    return inside


def _block(subject: Subject, call: Call, decide: Call, x: Singles) -> tuple[Exhausted, Singles]:
    """Counts, and the input of the worst error, which itself is left to the reference.

    Errors are looked at where a result isn't the correctly rounded one. If all are, any input will do.
    """
    with np.errstate(all="ignore"):
        got = _called(call, x)
        near = np.asarray(decide(x.astype(np.float64)))
        # its ulp is at most 2^-52 |near|, or 2^-1074; an overflow in float64 is one in float32 all the more
        away = np.abs(near)
        away *= subject.margin * 2.0**-52
        away += subject.margin * 2.0**-1074
        want, other = (near - away).astype(np.float32), np.add(near, away, out=away).astype(np.float32)
        referred = np.flatnonzero((want != other) & ~np.isinf(near))
        referred = _beside_tangent(subject.function, x, near, want, other, referred)
        if referred.size:
            exact = evaluate(subject.function, x[referred], "float32")
            want[referred] = exact.rounded
        wrong = np.flatnonzero((got != want) & ~(np.isnan(got) & np.isnan(want)))
        size = np.abs((got[wrong].astype(np.float64) - near[wrong]) / _ulp(near[wrong]))
        if referred.size:
            among = np.isin(wrong, referred, assume_unique=True)
            size[among] = np.abs(ulp_error(got[referred], exact))[np.isin(referred, wrong, assume_unique=True)]
    size[np.isnan(size)] = np.inf
    above = tuple(int(np.count_nonzero(size > bound)) for bound in (0.5, 1.0, 2.0, 4.0))
    counts = Exhausted(x.size, x.size - wrong.size, above, referred.size)  # type: ignore[arg-type]
    return counts, x[wrong[np.argmax(size)] if wrong.size else 0]


def _called(call: Call, x: Floats, dtype: np.dtype[Any] | None = None) -> Floats:
    """What the callable gives for a copy of x; SymsigError where it fails, or gives anything but such floats."""
    with np.errstate(all="ignore"):
        try:
            got = np.asarray(call(x.copy()))
        except SymsigError:
            raise
        except Exception as error:  # anybody's code, which may raise anything
            reason = str(error).partition("\n")[0]
            raise SymsigError(f"the function raised {type(error).__name__}: {reason}") from error
    if got.shape != x.shape or got.dtype != (dtype or x.dtype):
        raise SymsigError(f"the function gave {got.dtype} of shape {got.shape} for {x.dtype} of shape {x.shape}")
    return got


def _beside_tangent(
    function: Function, x: Singles, near: Doubles, want: Singles, other: Singles, at: Integers
) -> Integers:
    """Rounds what is on the tangent at 0, between two floats, to its side; the others, which are left open."""
    if not at.size or np.abs(x[at]).min() > REACH or (line := tangent(function)) is None:
        return at
    on = (near[at] == line.slope * x[at].astype(np.float64)) & (np.abs(x[at]) <= REACH) & (x[at] != 0)
    if line.side > 0:
        want[at[on]] = other[at[on]]
    left: Integers = at[~on]
    return left


def _ulp(value: Doubles) -> Doubles:
    """ulp of float32 at a float64."""
    exponent = (value.view(np.int64) >> 52 & 0x7FF) - 1023
    units: Doubles = np.ldexp(1.0, np.maximum(exponent, FLOAT32.emin) - FLOAT32.precision + 1)
    return units


def _measured(function: Function, call: Call, found: Exhausted, worst: Singles) -> Exhausted:
    """With the worst of these inputs, as the reference sees it."""
    if not worst.size:
        return found
    got = _called(call, worst)
    return _worst_of(found, worst, got, evaluate(function, worst, "float32"))


def _worst_of(found: Exhausted, x: Floats, got: Floats, exact: Exact) -> Exhausted:
    """With the worst of these; the lesser of two that are equally bad."""
    error = ulp_error(got, exact)
    i = min(range(x.size), key=lambda i: (-abs(error[i]), float(x[i])))
    ulp, at, was, want = (float(values[i]) for values in (error, x, got, exact.rounded))
    return replace(found, ulp=ulp, input=at, got=was, want=want)
