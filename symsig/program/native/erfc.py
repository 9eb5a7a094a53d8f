"""erfc(z): a Gaussian, and a polynomial in (z - 3)/(z + 3)."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.program.native.cores import RECIPES
from symsig.program.native.exponential import core, exp
from symsig.program.native.polynomials import polynomial
from symsig.program.native.wide import ONE, ZERO, Arithmetic, Unsupported, Wide, add_, select_

WIDE = RECIPES["erfc"].leading + 1
"""The first terms of the polynomial that are in two floats: gelu(0x1.eb0a007b58b0ep-26) erred by 0.76 ULP with one
less, for what follows is then a tenth of it, and rounded several times."""

NEGLIGIBLE = Fraction(1, 2**110)
"""erfc of this is 1 in double-word arithmetic."""


def erfc(arithmetic: Arithmetic, z: Wide) -> Wide:
    """erfc(z) = exp(-z^2) P(u)/(z + 1) for z >= 0, with u = (z - 3)/(z + 3) = 1 - 6/(z + 3)."""
    if z.low < 0 or z.powers:
        raise Unsupported("erfc of a negative argument")
    a, c = arithmetic, arithmetic.constant
    square = a.mul(z, z)
    decay = exp(a, replace(a.neg(square), high=0.0), dies=True, care="quotient")
    farther = a.add(c(Fraction(3)), z)
    larger = replace(a.sub(farther, c(Fraction(2))), low=1.0)
    inverses = a.inverses(farther, larger)
    u = a.tight(_one_less(a, a.div(c(Fraction(6)), farther, inverses[0])))
    a.facts[u.hi] = (-1.0, 1.0)
    coefficients = [c(k.number) for k in core("erfc", a)]
    ratio = polynomial(a, u, coefficients, WIDE, (0.5, 1.1))
    a.facts[ratio.hi] = ratio.low, ratio.high
    found = a.mul(decay, a.div(ratio, larger, inverses[1]))
    if a.wide and z.low < NEGLIGIBLE:  # the quotient is 1 less some ulp, and these: of a subnormal x too many
        near = Tree("lt", z.hi, num(NEGLIGIBLE))
        lo = select_(near, ZERO, found.lo or ZERO)
        found = replace(found, hi=select_(near, ONE, found.hi), lo=lo)
    return replace(found, span=(0.0, 1.0), roots=(decay.hi,))


def _one_less(arithmetic: Arithmetic, a: Wide) -> Wide:
    """1 - a for 0 < a <= 2: from 1/2 on 1 - a.hi is exact (P. Sterbenz, 1974)."""
    b = arithmetic.neg(a)
    if not arithmetic.wide:
        return Wide(add_(ONE, b.hi), None, -1.0, 1.0)
    return Wide(*arithmetic.ordered(ONE, b.hi, b.lo or ZERO), -1.0, 1.0)
