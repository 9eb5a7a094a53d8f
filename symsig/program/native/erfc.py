"""erfc(z): a Gaussian, and a polynomial in (z - 3)/(z + 3), or in plain floats a quotient of two in z."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.program.native.cores import CORES, RECIPES
from symsig.program.native.exponential import core, exp, exp_over
from symsig.program.native.polynomials import bound, estrin, polynomial
from symsig.program.native.wide import ONE, ZERO, Arithmetic, Unsupported, Wide, select_

WIDE = RECIPES["erfc"].leading + 1
"""The first terms of the polynomial that are in two floats: gelu(0x1.eb0a007b58b0ep-26) erred by 0.76 ULP with one
less, for what follows is then a tenth of it, and rounded several times."""

NEGLIGIBLE = Fraction(1, 2**110)
"""erfc of this is 1 in double-word arithmetic."""


def erfc(arithmetic: Arithmetic, z: Wide) -> Wide:
    """erfc(z) = exp(-z^2) P(u)/(z + 1) for z >= 0, u = (z - 3)/(z + 3) = 1 - 6/(z + 3); or exp(-z^2) p(z)/q(z)."""
    if z.low < 0 or z.powers:
        raise Unsupported("erfc of a negative argument")
    a, c = arithmetic, arithmetic.constant
    exponent = replace(a.neg(a.mul(z, z)), high=0.0)
    if not a.wide:
        quotient = CORES["erfcx_short"]
        fractions = zip(exp_over(a, exponent), (quotient.coefficients, quotient.below), strict=True)
        above, below = (a.mul(part, _positive(a, z, coefficients)) for part, coefficients in fractions)
        return replace(a.div(above, below), span=(0.0, 1.0), roots=(above.hi,))
    decay = exp(a, exponent, dies=True, care="quotient")
    farther = a.add(c(Fraction(3)), z)
    larger = replace(a.sub(farther, c(Fraction(2))), low=1.0)
    inverses = a.inverses(farther, larger)
    u = a.tight(_one_less(a, a.div(c(Fraction(6)), farther, inverses[0])))
    a.facts[u.hi] = (-1.0, 1.0)
    coefficients = [c(k.number) for k in core("erfc", a)]
    ratio = polynomial(a, u, coefficients, WIDE, (0.5, 1.1))
    a.facts[ratio.hi] = ratio.low, ratio.high
    found = a.mul(decay, a.div(ratio, larger, inverses[1]))
    if z.low < NEGLIGIBLE:  # the quotient is 1 less some ulp, and these: of a subnormal x too many
        near = Tree("lt", z.hi, num(NEGLIGIBLE))
        lo = select_(near, ZERO, found.lo or ZERO)
        found = replace(found, hi=select_(near, ONE, found.hi), lo=lo)
    return replace(found, span=(0.0, 1.0), roots=(decay.hi,))


def _positive(arithmetic: Arithmetic, z: Wide, coefficients: Sequence[Fraction]) -> Wide:
    """A polynomial in z >= 0 with positive coefficients, in plain floats."""
    constants = [arithmetic.constant(c) for c in coefficients]
    return Wide(estrin(z.hi, [c.hi for c in constants]), None, constants[0].low, bound(z, constants[::-1]))


def _one_less(arithmetic: Arithmetic, a: Wide) -> Wide:
    """1 - a for 0 < a <= 2: from 1/2 on 1 - a.hi is exact (P. Sterbenz, 1974)."""
    b = arithmetic.neg(a)
    return Wide(*arithmetic.ordered(ONE, b.hi, b.lo or ZERO), -1.0, 1.0)
