"""log(p/(1 - p)) in float32 from a table of logarithms, computed in float32 alone.

Of q = min(p, 1 - p) and d = 1 - q the bits tell log2(q/d) to 0.09, and so a power of two and a factor c of which a
table has the logarithm: q c/2^k is next to d. Then log(q/d) = k log(2) - log(c) + 2 atanh(s) with
s = (q c/2^k - d)/(q c/2^k + d), |s| < 1/20. Next to p = 1/2, where the sum is 0, it is 2 atanh(2q - 1) by itself:
k is 0 and c is 1, q - d is exact, and q + d is 1.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.program.native.cores import CORES
from symsig.program.native.falling import entry
from symsig.program.native.formats import LOG_2, SINGLE, middle
from symsig.program.native.polynomials import horner
from symsig.program.native.wide import ONE, ZERO, add_, fma_, mul_, neg_, select_, sub_

OF_MANTISSA = 4
FACTORS = 2**OF_MANTISSA
"""Entries of the table, one for each part of an octave by the first bits of a mantissa."""

ALONE = Fraction(13, 32)
"""For a larger q k is 0 and c is 1."""

SMALL, TIMES = Fraction(1, 2**100), 64
"""Smaller inputs are computed as 2^TIMES of them, for of subnormal numbers the bits tell no logarithm."""

LOSING = Fraction(1, 2**40)
"""What a smaller q takes from 1 is nothing beside a sum, and of 0 + q the cube would underflow."""

GRID = Fraction(1, 2 ** (SINGLE.bits - 8))
"""All first parts of logarithms are multiples of it, up to 256, and so sums of them are exact."""

REST = Fraction(1, 2 ** (2 * (SINGLE.bits - 8)))
"""All second parts of log(2) are multiples of it: times an integer with eight bits they are exact."""

PLACE = 2 ** (SINGLE.bits - 1)
"""How many floats lie from a power of two to the next one."""

LOG_2_REST = round((LOG_2 - SINGLE.log_2_hi) / REST) * REST


def log_odds(p: Tree) -> Tree:
    """log(p/(1 - p)) for 0 < p < 1."""
    q = Tree("lesser", p, sub_(ONE, p))  # 1 - p is exact from 1/2 on
    d = sub_(ONE, q)
    lost = select_(Tree("lt", q, num(LOSING)), ZERO, sub_(sub_(ONE, d), q))
    small = Tree("lt", q, num(SMALL))
    raised = Tree("raised", select_(small, mul_(q, num(2**TIMES)), q), ONE)
    ratio = select_(Tree("lt", num(ALONE), q), ONE, Tree("lowered", raised, d))
    power = Tree("power_below", ratio)
    columns = zip(*map(_row, range(FACTORS)), strict=True)
    factor, first, rest = (entry(ratio, SINGLE.bits - 1 - OF_MANTISSA, column) for column in columns)
    scaled = Tree("lowered", raised, power)
    s = Tree("div", sub_(fma_(scaled, factor, neg_(d)), lost), fma_(scaled, factor, d))
    count = Tree("ordinal", power)
    count = select_(small, sub_(count, num(TIMES * PLACE)), count)
    known = fma_(count, num(SINGLE.log_2_hi / PLACE), first)
    rest = fma_(count, num(LOG_2_REST / PLACE), rest)
    square = mul_(s, s)
    cubic = fma_(mul_(square, s), horner(square, list(map(num, CORES["log_odds"].coefficients))), rest)
    return Tree("copysign", add_(known, fma_(num(2), s, cubic)), sub_(p, num(Fraction(1, 2))))


@cache
def _row(i: int) -> tuple[Fraction, Fraction, Fraction]:
    """A factor in the middle of a part of an octave, and its logarithm less what a count has more than k."""
    with ctx.workprec(200):
        power = arb(2) ** (-(arb(i) + arb(1) / 2) / FACTORS)
        factor = SINGLE.nearest(middle(power)) if i else Fraction(1)
        log = middle(-(arb(factor.numerator) / factor.denominator).log())
    first = round(log / GRID) * GRID
    first, rest = first - SINGLE.bias * SINGLE.log_2_hi, log - first - SINGLE.bias * LOG_2_REST
    return factor, first, SINGLE.nearest(rest)
