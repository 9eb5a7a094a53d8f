"""A column of points at one precision: Arb's balls, and in NumPy what they settle.

`settle` on integers says what is settled; here the same is recognized for many balls at once, or is not and
costs nothing but another try.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import sub
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from flint import arb, ctx

from symsig.reference.enclosure import Line, OutsideDomainError
from symsig.reference.settle import WIDTH
from symsig.ulp import Format

LIFT = 600
"""Results outside 2^-900..2^900 are scaled by 2^+-600, so that 106 bits of each fit in two float64s."""

EXACT = 2**60
"""Arb's accuracy in bits of a ball without a radius is more than this."""

SHORT = 100
"""An exact value of so many bits is the sum of the two float64s that are taken of it."""

Points = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


class Rows(NamedTuple):
    """The columns of Exact at some points, rounded as float64, with which of them are settled.

    `unsigned`: a result that rounds to zero and whose sign is open; it is settled when somebody finds that.
    """

    value: Points
    residual: Points
    quantum: Integers
    signed: Flags
    settled: Flags
    unsigned: Flags


def balls_at(line: Line, points: Points, bits: int) -> list[arb]:
    """The values at points, one a column of the array, as balls; None where the line is certainly not real."""
    with ctx.workprec(bits):
        return _balls(line, [list(map(arb, row.tolist())) for row in points])


def _balls(line: Line, arguments: Sequence[list[arb]]) -> list[arb]:
    """The balls of a column; one that reaches outside the domain is halved, since outside is mostly one side."""
    try:
        return line.column(*arguments)
    except OutsideDomainError:
        size = len(arguments[0])
        if size == 1:
            return [None]
        halves = (slice(0, size // 2), slice(size // 2, size))
        return [ball for half in halves for ball in _balls(line, [column[half] for column in arguments])]


def recognize(balls: Sequence[arb], bits: int, fmt: Format) -> Rows:
    """What `settle` says of the balls, where NumPy can say it.

    A ball is m +- 2^-accuracy |m|, with m = (high + low) 2^-shift; high is m rounded to a float64, and low the
    rest of it to 53 more bits.
    """
    outside = np.array([ball is None for ball in balls], dtype=bool)
    if outside.any():
        balls = [arb.nan() if ball is None else ball for ball in balls]
    with ctx.workprec(bits):
        accuracy = np.array(list(map(arb.rel_accuracy_bits, balls)))
        high = np.array(list(map(float, balls)))
        low = np.array(list(map(float, map(sub, balls, high.tolist()))))
        shift = np.where(np.abs(high) < 2.0**-900, LIFT, np.where(np.abs(high) > 2.0**900, -LIFT, 0))
        scale = {LIFT: arb((1, LIFT)), -LIFT: arb((1, -LIFT))}
        exact = accuracy > EXACT
        zero = exact & (high == 0)
        for i in np.flatnonzero(zero).tolist():
            zero[i] = balls[i].is_zero()  # and not what a float64 cannot show
        for i in np.flatnonzero((shift != 0) & (accuracy > 0) & ~zero).tolist():
            ball = balls[i] * scale[int(shift[i])]
            high[i] = float(ball)
            low[i] = float(ball - high[i])
        for i in np.flatnonzero(exact & ~zero).tolist():
            exact[i] = balls[i].bits() <= SHORT
        rows = _recognize(high, low, shift, accuracy, exact, zero, fmt)
        rows.value[outside], rows.settled[outside] = np.nan, True
        rows.quantum[outside] = 0
        _tiny(balls, rows, fmt)
    return rows


def _recognize(
    high: Points, low: Points, shift: Integers, accuracy: Integers, exact: Flags, zero: Flags, fmt: Format
) -> Rows:
    with np.errstate(all="ignore"):
        radius = np.where(exact, 0.0, np.ldexp(np.abs(high), -np.clip(accuracy, 0, 1000)))
        mantissa, exponent = np.frexp(high)
        # high may be a power of two with the exact value below it, in the binade with the smaller ULP.
        at_power = np.abs(mantissa) == 0.5
        beneath = at_power & (low * np.sign(high) < 0)
        top = exponent.astype(np.int64) - 1 - beneath - shift
        quantum = np.maximum(top, fmt.emin) - fmt.precision + 1
        unit = -(quantum + shift)
        units = np.ldexp(high, unit)
        whole = np.rint(units)
        residual = (units - whole) + np.ldexp(low, unit)
        spread = np.ldexp(radius, unit)
        # An exact tie went to the even side: in rint, or where high itself is what comes out.
        tie = exact & (np.abs(residual) == 0.5) & ((low == 0) | (units == whole))
        settled = (accuracy > 0) & (high != 0) & (spread <= WIDTH / 2) & (np.abs(residual) + spread < 0.5) | tie
        settled &= ~at_power | (np.abs(low) > radius) | exact | (top < fmt.emin)
        value = np.ldexp(whole, quantum)
        # 2^1500 and more is still infinite when scaled down. (The largest float32 is a float64 like any other.)
        overflow = (accuracy > 0) & (np.isinf(high) | (settled & (np.abs(value) >= 2.0**fmt.emax * 2)))
    settled |= overflow | zero
    return Rows(
        np.where(overflow, np.copysign(np.inf, high), np.where(zero, 0.0, value)),
        np.where(overflow | zero, 0.0, residual),
        np.where(overflow, fmt.emax - fmt.precision + 1, np.where(zero, fmt.tiniest, quantum)),
        ~zero,
        settled,
        np.zeros(high.size, dtype=bool),
    )


def _tiny(balls: Sequence[arb], rows: Rows, fmt: Format) -> None:
    """Recognizes what is within WIDTH / 2 ULP of zero, whatever its sign."""
    end = arb((1, fmt.tiniest - 12))
    for i in np.flatnonzero(~rows.settled).tolist():
        ball = balls[i]
        if not (ball.is_finite() and abs(ball) <= end):
            continue
        sign = 1 if ball > 0 else -1 if ball < 0 else 0
        rows.value[i], rows.residual[i], rows.quantum[i] = np.copysign(0.0, sign), 0.0, fmt.tiniest
        rows.settled[i], rows.unsigned[i] = True, sign == 0
