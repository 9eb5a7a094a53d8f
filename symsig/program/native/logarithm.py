"""log, log1p and log of a quotient: the exponent, and a core for log((1 + s)/(1 - s))."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.program.native.exponential import core
from symsig.program.native.formats import DOUBLE, LOG_2
from symsig.program.native.polynomials import estrin
from symsig.program.native.wide import (
    ONE,
    ZERO,
    Arithmetic,
    Power,
    Wide,
    add_,
    fma_,
    mul_,
    select_,
    sub_,
    sum_,
)

SHORT = Fraction(1, 2**60)
"""s^2 is nothing beside 1 for a smaller s, and s^16, which occurs, would underflow."""


def atanh(arithmetic: Arithmetic, s: Wide, *, tiny: bool = True, where: Sequence[Tree] = ()) -> Wide:
    """log((1 + s)/(1 - s)) = 2 s + s^3 P(s^2), |s| <= 1/5; the powers of s stay.

    An s that is not `tiny` is 0 or at least 2^-200; `where` it is smaller than 2^-60 may be known, by two
    conditions: of two choices by the same one compilers make a choice of squares, of which one underflows.
    """
    s = arithmetic.tight(s)
    flat = arithmetic.flat(s)
    if where:
        square = mul_(*(select_(condition, num(SHORT), flat.hi) for condition in where))
    else:
        size = flat.hi
        if tiny:
            size = Tree("greater", size if flat.low >= 0 else Tree("abs", size), num(SHORT))
        square = mul_(size, size)
    cubic = mul_(square, estrin(square, core("atanh", arithmetic)))
    double = num(2)
    ends = 2.1 * min(s.low, 0), 2.1 * max(s.high, 0)
    if not arithmetic.wide:
        return Wide(fma_(s.hi, cubic, mul_(double, s.hi)), None, *ends, s.powers)
    hi, lo = arithmetic.ordered(
        mul_(double, s.hi), fma_(s.hi, cubic, mul_(double, s.lo) if s.lo is not None else ZERO)
    )
    return Wide(hi, lo, *ends, s.powers)


def beside_log_2(arithmetic: Arithmetic, condition: Tree, a: Wide) -> tuple[Tree, Tree | None]:
    """hi and lo of log(2) + a where the condition holds, else of a; |a| <= log(2)."""
    f = arithmetic.format
    if not arithmetic.wide:
        return add_(select_(condition, num(f.nearest(LOG_2)), ZERO), a.hi), None
    hi, lo = (select_(condition, num(part), ZERO) for part in (f.log_2_hi, f.log_2_lo))
    return arithmetic.ordered(hi, a.hi, add_(lo, a.lo or ZERO))


def _with_logarithm(arithmetic: Arithmetic, k: Tree, small: Wide) -> Wide:
    """k log(2) + small."""
    if not arithmetic.wide:
        return Wide(fma_(k, num(DOUBLE.nearest(LOG_2)), small.hi), None, small.low, small.high)
    hi, lo = mul_(k, num(DOUBLE.log_2_hi)), mul_(k, num(DOUBLE.log_2_lo))
    both = arithmetic.ordered(hi, small.hi, add_(lo, small.lo or ZERO))
    return Wide(*both, small.low, small.high)


def log1p(arithmetic: Arithmetic, a: Wide) -> Wide:
    """log1p(a) for a > -1; of an argument with powers it keeps each s, for where that is not 1 it is a itself."""
    low, high = (math.log1p(max(end, -1 + 2.0**-53)) for end in a.whole)
    found = _log1p(arithmetic, arithmetic.flat(a))
    powers: tuple[Power, ...] = tuple((None, s) for _, s in a.powers if s != ONE)
    return replace(found, low=low, high=high, powers=powers, span=(low, high))


def _log1p(arithmetic: Arithmetic, a: Wide) -> Wide:
    if a.low >= 0 and a.high <= 1:
        return _log1p_of_a_fraction(arithmetic, a)
    if a.low >= -0.34 and a.high <= 0.5:
        whole = arithmetic.add(arithmetic.constant(Fraction(2)), a)
        return atanh(arithmetic, arithmetic.div(a, whole))
    one = arithmetic.add(arithmetic.constant(Fraction(1)), a)
    if a.low <= -1:  # it is 0 where another branch is taken, and 0 has no exponent: logit(2^-54)
        one = replace(one, hi=select_(Tree("lt", ZERO, one.hi), one.hi, ONE))
    one, shift = _below_largest(one)
    k, scale = _exponent(one.hi)
    # where k is 0 the argument itself is 1 + a less 1, to all its digits
    rest = arithmetic.sub(_scaled(one, scale), arithmetic.constant(Fraction(1)))
    f = arithmetic.select(Tree("eq", k, ZERO), a, rest)
    return _log_of_one_and(arithmetic, add_(k, shift), replace(f, low=-0.3, high=0.5), tiny=True)


def _log1p_of_a_fraction(arithmetic: Arithmetic, a: Wide) -> Wide:
    """log1p(a) for 0 <= a <= 1: log(2) + log1p((a - 1)/2) from 1/2 on."""
    large = Tree("lt", num(Fraction(1, 2)), a.hi)
    half = arithmetic.mul(arithmetic.constant(Fraction(1, 2)), a)
    f = arithmetic.select(large, arithmetic.sub(half, arithmetic.constant(Fraction(1, 2))), a)
    whole = arithmetic.add(arithmetic.constant(Fraction(2)), replace(f, low=-0.25, high=0.5))
    found = atanh(arithmetic, replace(arithmetic.div(f, whole), low=-1 / 7, high=0.2))
    hi, lo = beside_log_2(arithmetic, large, found)
    return replace(found, hi=hi, lo=lo)


def log(arithmetic: Arithmetic, a: Wide) -> Wide:
    """log(a) for a > 0, which may be subnormal."""
    flat = arithmetic.flat(a)
    low, high = (math.log(end) if end > 0 else -746.0 for end in (flat.low, flat.high))
    one, shift = _normal(flat)
    one, large = _below_largest(one)
    k, scale = _exponent(one.hi)
    f = arithmetic.sub(_scaled(one, scale), arithmetic.constant(Fraction(1)))
    found = _log_of_one_and(arithmetic, add_(add_(k, shift), large), replace(f, low=-0.3, high=0.5), tiny=False)
    return replace(found, low=low, high=high)


def log_quotient(arithmetic: Arithmetic, a: Wide, b: Wide) -> Wide:
    """log(a/b) = k log(2) + log((1 + s)/(1 - s)) with s = (a 2^-k - b)/(a 2^-k + b), for a > 0, b > 0.

    With 2/3 <= a 2^-k/b <= 3/2 a 2^-k - b is exact (P. Sterbenz, 1974), and so is s next to a = b.
    """
    low, high = (math.log(max(x, 2.0**-1074) / y) for x, y in ((a.low, b.high), (a.high, b.low)))
    a, shift = _normal(a)
    k = Tree("quotient_exponent", a.hi, b.hi)
    scale = _power(k)
    near = _scaled(a, scale)
    difference = sub_(near.hi, b.hi)
    rest = sub_(near.lo or ZERO, b.lo or ZERO) if arithmetic.wide else ZERO
    twice = mul_(num(2), b.hi)
    if arithmetic.wide:
        total, lost = arithmetic.ordered(twice, difference, sum_(rest, mul_(num(2), b.lo) if b.lo else ZERO))
    else:
        total, lost = add_(twice, difference), ZERO
    above = Wide(difference, None if rest == ZERO else rest, -0.34 * b.high, 0.5 * b.high)
    below = Wide(total, None if lost == ZERO else lost, 1.66 * b.low, 2.5 * b.high)
    s = replace(arithmetic.div(above, below), low=-0.2, high=0.2)
    found = _with_logarithm(arithmetic, add_(k, shift), atanh(arithmetic, s, tiny=False))
    return replace(found, low=low, high=high)


def _normal(a: Wide) -> tuple[Wide, Tree]:
    """a, times 2^100 where it may be subnormal, and what that is to be made up for by."""
    if a.least >= 2.0**-960:
        return a, ZERO
    tiny = Tree("lt", a.hi, num(Fraction(1, 2**960)))
    up = select_(tiny, num(Fraction(2**100)), ONE)
    return replace(a, hi=mul_(a.hi, up), lo=None if a.lo is None else mul_(a.lo, up)), select_(
        tiny, num(-100), ZERO
    )


def _below_largest(a: Wide) -> tuple[Wide, Tree]:
    """a, times 2^-100 where it may be too large for 2^-k to be normal, and what that is to be made up for by."""
    if a.high < 1.5 * 2.0**1023:
        return a, ZERO
    large = Tree("lt", num(2**960), a.hi)
    down = select_(large, num(Fraction(1, 2**100)), ONE)
    return replace(a, hi=mul_(a.hi, down), lo=None if a.lo is None else mul_(a.lo, down)), select_(
        large, num(100), ZERO
    )


def _exponent(a: Tree) -> tuple[Tree, Tree]:
    """k with a 2^-k in [0.75, 1.5), and 2^-k."""
    k = Tree("exponent", a)
    return k, _power(k)


def _power(k: Tree) -> Tree:
    """2^-k."""
    return Tree("pow2", sub_(num(DOUBLE.magic), k))


def _scaled(a: Wide, scale: Tree) -> Wide:
    lo = None if a.lo is None else mul_(a.lo, scale)
    return Wide(mul_(a.hi, scale), lo, 0.75, 1.5)


def _log_of_one_and(arithmetic: Arithmetic, k: Tree, f: Wide, *, tiny: bool) -> Wide:
    """k log(2) + log(1 + f)."""
    whole = replace(arithmetic.add(arithmetic.constant(Fraction(2)), f), low=1.7, high=2.5)
    s = replace(arithmetic.div(f, whole), low=-0.18, high=0.2)
    return _with_logarithm(arithmetic, k, atanh(arithmetic, s, tiny=tiny))
