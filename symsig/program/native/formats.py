"""The formats in which native kernels compute, and the ends of what their exponentials are computed for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from flint import arb, ctx

from symsig.emit import constant
from symsig.model import Dtype
from symsig.ulp import FORMATS


def middle(ball: arb) -> Fraction:
    """The middle of a ball, which is a dyadic number."""
    man, exp = ball.mid().man_exp()
    return int(man) * Fraction(2) ** int(exp)


def _log_2() -> Fraction:
    with ctx.workprec(400):
        return middle(arb(2).log())


LOG_2 = _log_2()


@dataclass(frozen=True)
class Working:
    """A format, and how far exp(x) is computed in it: for |x| <= `gone`.

    From 2^`deep` on downwards it is scaled by 2^`shift`, so that no part of it is subnormal. `tiny` is a magnitude
    of which exp is 1 in two floats, and the square a normal float; below it a function is its leading term.
    """

    dtype: Dtype
    gone: int
    deep: int
    shift: int
    tiny: Fraction

    @property
    def bits(self) -> int:
        """The digits of a float."""
        return FORMATS[self.dtype].precision

    @property
    def bias(self) -> int:
        """The exponent of the largest float, and what is added to one in its bits."""
        return FORMATS[self.dtype].emax

    @property
    def least(self) -> Fraction:
        """The smallest positive float."""
        return Fraction(2) ** FORMATS[self.dtype].tiniest

    @property
    def lowest(self) -> float:
        """Less than all exponentials as they are before they are scaled back, and than such a one over 1 and it."""
        last = -math.ceil(self.gone / float(LOG_2))
        return 2.0 ** (min(self.deep, last + self.shift) - 2)

    @property
    def alone(self) -> Fraction:
        """From here on 1/(1 + exp(a)) is nothing beside 1, in two floats."""
        return Fraction(math.ceil(-math.log(self.tiny)))

    @cached_property
    def magic(self) -> Fraction:
        """a + this rounds a small a to an integer k; its last bits are those of k + bias, the exponent of 2^k."""
        return Fraction(3 * 2 ** (self.bits - 2) + self.bias)

    @cached_property
    def without_loss(self) -> Fraction:
        """2^k + 1 is a float for smaller |k|."""
        return Fraction(2 * self.bits - 1, 2)

    @cached_property
    def log_2_hi(self) -> Fraction:
        """log(2) to so few bits that k times it is exact for all k that occur (W. J. Cody and W. Waite, 1980)."""
        digits = self.bits - math.ceil(self.gone / float(LOG_2)).bit_length()
        return Fraction(math.floor(LOG_2 * 2**digits), 2**digits)

    @cached_property
    def log_2_lo(self) -> Fraction:
        """The rest of it."""
        return self.nearest(LOG_2 - self.log_2_hi)

    @cached_property
    def log2_e(self) -> Fraction:
        """1/log(2)."""
        return self.nearest(1 / LOG_2)

    def nearest(self, value: Fraction) -> Fraction:
        """The float next to a rational that is not too large."""
        return Fraction(constant(value, self.dtype).value)


DOUBLE = Working("float64", 800, -900, 300, Fraction(1, 2**100))
"""exp(-800), times the largest float, is less than half of the smallest."""

SINGLE = Working("float32", 110, -76, 72, Fraction(1, 2**40))
"""x exp(-x) is less than half of the smallest float from 110 on."""

FEW = 6
"""Digits of the last coefficients of tables, which are the last bits of others: with a sign and an exponent 14."""
