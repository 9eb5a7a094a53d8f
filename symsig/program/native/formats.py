"""The float formats in which native kernels compute: what each operation of theirs is rounded to."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from flint import arb, ctx

from symsig.model import Dtype


def _log_2() -> Fraction:
    with ctx.workprec(400):
        man, exp = arb(2).log().mid().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


LOG_2 = _log_2()


@dataclass(frozen=True)
class Format:
    """A format of `bits` digits and exponents up to `bias`, and the ends of what its exponentials are computed for.

    exp(x) is computed for |x| <= `gone`; from 2^`deep` on downwards it is scaled by 2^`shift`, so that no part of
    it is subnormal. `tiny` is a magnitude of which exp is 1 in two floats, and the square a normal float.
    """

    dtype: Dtype
    bits: int
    bias: int
    gone: int
    deep: int
    shift: int
    tiny: Fraction

    @cached_property
    def magic(self) -> Fraction:
        """a + this rounds a small a to an integer k; its last bits are those of k + bias, the exponent of 2^k."""
        return Fraction(3 * 2 ** (self.bits - 2) + self.bias)

    @property
    def least(self) -> Fraction:
        """The smallest positive float."""
        return Fraction(1, 2 ** (self.bias + self.bits - 2))

    @cached_property
    def without_loss(self) -> Fraction:
        """2^k + 1 is a float for smaller |k|."""
        return Fraction(2 * self.bits - 1, 2)

    @cached_property
    def log_2_hi(self) -> Fraction:
        """log(2) to so few bits that k times it is exact for all k that occur (W. J. Cody and W. Waite, 1980)."""
        digits = self.bits - 1 - math.ceil(self.gone / float(LOG_2)).bit_length() + 1
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
        """The float next to a rational, of normal size."""
        if not value:
            return value
        exponent = abs(value.numerator).bit_length() - value.denominator.bit_length() - self.bits
        scaled = value / Fraction(2) ** exponent
        while abs(scaled) >= 2**self.bits:
            exponent, scaled = exponent + 1, scaled / 2
        while abs(scaled) < 2 ** (self.bits - 1):
            exponent, scaled = exponent - 1, scaled * 2
        return round(scaled) * Fraction(2) ** exponent


DOUBLE = Format("float64", 53, 1023, 800, -900, 300, Fraction(1, 2**100))
"""exp(-800), times the largest float, is less than half of the smallest."""

SINGLE = Format("float32", 24, 127, 120, -110, 50, Fraction(1, 2**40))
"""x exp(-x) is less than half of the smallest float from 120 on."""
