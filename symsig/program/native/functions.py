"""exp, expm1, log, log1p, erfc: range reduction and a core, in double-word arithmetic (float32: in float64)."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from flint import arb, ctx

from symsig.expr import Tree, num
from symsig.model import SymsigError
from symsig.program.native.cores import CORES, RECIPES
from symsig.program.native.polynomials import estrin, polynomial
from symsig.program.native.wide import (
    ONE,
    ZERO,
    Arithmetic,
    Power,
    Wide,
    add_,
    fma_,
    mul_,
    nearest,
    neg_,
    select_,
    sub_,
    sum_,
)

MAGIC = Fraction(3 * 2**51 + 1023)
"""a + MAGIC rounds a to an integer k, for |a| < 2^50; its last bits are those of k + 1023, the exponent of 2^k."""

GONE = 800
"""exp(-800), times the largest float, is less than half of the smallest: what is below is computed as this."""

DEEP = -700
"""From this k on downwards 2^k is taken apart: 2^(k + 300) and 2^-300."""

SHIFT = 300

TINY = Fraction(1, 2**100)
"""exp(-2^-100) is 1 in double-word arithmetic; powers of what is smaller would underflow, and raise a flag."""

SHORT = Fraction(1, 2**60)
"""s^2 is nothing beside 1 for a smaller s, and s^16, which occurs, would underflow."""

NOTHING = Fraction(-60)
"""expm1(-60) is -1 to 2^-86."""


class Unsupported(SymsigError):
    """The function has no native kernel; the text says why."""


def _log2() -> Fraction:
    with ctx.workprec(400):
        man, exp = arb(2).log().mid().man_exp()
    return Fraction(int(man)) * Fraction(2) ** int(exp)


LOG_2 = _log2()
LOG_2_HI = Fraction(math.floor(LOG_2 * 2**42), 2**42)
"""log(2) to 42 bits: k times it is exact for |k| < 2^11 (W. J. Cody and W. Waite, 1980)."""
LOG_2_LO = nearest(LOG_2 - LOG_2_HI)
LOG2_E = nearest(1 / LOG_2)


def _core(name: str, arithmetic: Arithmetic) -> list[Tree]:
    return [num(c) for c in CORES[name if arithmetic.wide else f"{name}_short"].coefficients]


def _reduced(
    arithmetic: Arithmetic, a: Wide, floor: Fraction, *, exact_near_zero: bool = False
) -> tuple[Tree, Tree, Tree, Tree]:
    """t = k + MAGIC, k, and r + r_low = a - k log(2), |r| <= log(2)/2; of an a that is held to at least `floor`."""
    x = a.hi
    if a.low < floor:
        end = num(-floor)
        x = neg_(Tree("lesser", neg_(x), end)) if a.high <= 0 else Tree("number", x, end)
    if not exact_near_zero and a.high == 0:
        x = select_(Tree("lt", num(-TINY), x), num(-TINY), x)
    t = fma_(x, num(LOG2_E), num(MAGIC))
    k = sub_(t, num(MAGIC))
    near = fma_(k, num(-LOG_2_HI), x)
    r = fma_(k, num(-LOG_2_LO), near)
    if not arithmetic.wide:
        return t, k, r, ZERO
    low = fma_(k, num(-LOG_2_LO), sub_(near, r))
    return t, k, r, add_(low, a.lo or ZERO)


def exp(arithmetic: Arithmetic, a: Wide, *, dies: bool) -> Wide:
    """exp(a) = 2^k e^r for a <= 700, with e^r = 1 + r + r^2 q(r); where it `dies` it is exactly 0 below -800."""
    if a.high > 700:
        raise Unsupported(f"exp of an argument up to {a.high:g}")
    floor = Fraction(-GONE if arithmetic.wide else -200)
    t, k, r, low = _reduced(arithmetic, a, floor)
    q = estrin(r, _core("exp", arithmetic))
    square = mul_(r, r)
    if not arithmetic.wide:
        value = mul_(add_(fma_(square, q, r), ONE), Tree("pow2", t))
        return Wide(value, None, math.exp(max(a.low, -200)) * 0.999, math.exp(a.high) * 1.001)
    part = fma_(square, q, r)
    hi, lo = arithmetic.ordered(ONE, part, fma_(square, q, sub_(r, part)))
    lo = fma_(low, hi, lo)
    s: Tree = ONE
    if a.low < DEEP * math.log(2):
        deep = Tree("lt", k, num(DEEP))
        t = select_(deep, add_(t, num(SHIFT)), t)
        s = select_(deep, num(Fraction(1, 2**SHIFT)), ONE)
    if dies and a.low < floor:
        dead = Tree("lt", a.hi, num(floor))
        hi, lo = (select_(dead, ZERO, part) for part in (hi, lo))
    p = Tree("pow2", t)
    return Wide(hi, lo, 0.7, 1.42, ((p, s),), (0.0, 1.0 if a.high <= 0 else math.exp(a.high)))


def expm1(arithmetic: Arithmetic, a: Wide) -> Wide:
    """expm1(a) = (2^k - 1) + 2^k (r + r^2/2 + r^3 q(r)), for a <= 0."""
    if a.high > 0:
        raise Unsupported(f"expm1 of an argument up to {a.high:g}")
    t, _, r, low = _reduced(arithmetic, a, NOTHING, exact_near_zero=True)
    p = Tree("pow2", t)
    q = estrin(r, _core("expm1", arithmetic))
    square = mul_(r, r)
    low_end, high_end = math.expm1(max(a.low, -60)), math.expm1(a.high)
    if not arithmetic.wide:
        part = fma_(square, q, r)
        return Wide(fma_(part, p, sub_(p, ONE)), None, low_end, high_end)
    half = num(Fraction(1, 2))
    first, rest = arithmetic.ordered(r, mul_(square, half))
    rest = fma_(Tree("fma", r, r, Tree("neg", square)), half, rest)
    cubic = fma_(mul_(square, r), q, fma_(low, first, low))
    first, rest = arithmetic.ordered(first, add_(cubic, rest))
    whole = sub_(p, ONE)
    lost = sub_(p, add_(whole, ONE))
    hi, lo = arithmetic.ordered(whole, mul_(p, first), fma_(p, rest, lost))
    return Wide(hi, lo, low_end, high_end)


def _atanh(arithmetic: Arithmetic, s: Wide, *, tiny: bool = True) -> Wide:
    """log((1 + s)/(1 - s)) = 2 s + s^3 P(s^2), |s| <= 1/5; the powers of s stay. An s that is not `tiny` is 0 or at
    least 2^-200."""
    s = arithmetic.tight(s)
    flat = arithmetic.flat(s)
    size = flat.hi
    if tiny:
        size = size if flat.low >= 0 else Tree("abs", size)
        size = select_(Tree("lt", size, num(SHORT)), num(SHORT), size)
    square = mul_(size, size)
    cubic = mul_(square, estrin(square, _core("atanh", arithmetic)))
    double = num(2)
    ends = 2.1 * min(s.low, 0), 2.1 * max(s.high, 0)
    if not arithmetic.wide:
        return Wide(fma_(s.hi, cubic, mul_(double, s.hi)), None, *ends, s.powers)
    hi, lo = arithmetic.ordered(
        mul_(double, s.hi), fma_(s.hi, cubic, mul_(double, s.lo) if s.lo is not None else ZERO)
    )
    return Wide(hi, lo, *ends, s.powers)


def _with_logarithm(arithmetic: Arithmetic, k: Tree, small: Wide) -> Wide:
    """k log(2) + small."""
    if not arithmetic.wide:
        return Wide(fma_(k, num(nearest(LOG_2)), small.hi), None, small.low, small.high)
    hi, lo = mul_(k, num(LOG_2_HI)), mul_(k, num(LOG_2_LO))
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
        return _atanh(arithmetic, arithmetic.div(a, whole))
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
    found = _atanh(arithmetic, replace(arithmetic.div(f, whole), low=-1 / 7, high=0.2))
    if not arithmetic.wide:
        return replace(found, hi=add_(select_(large, num(nearest(LOG_2)), ZERO), found.hi))
    hi, lo = (select_(large, num(c), ZERO) for c in (LOG_2_HI, LOG_2_LO))
    both = arithmetic.ordered(hi, found.hi, add_(lo, found.lo or ZERO))
    return replace(found, hi=both[0], lo=both[1])


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
    found = _with_logarithm(arithmetic, add_(k, shift), _atanh(arithmetic, s, tiny=False))
    return replace(found, low=low, high=high)


def erfc(arithmetic: Arithmetic, z: Wide) -> Wide:
    """erfc(z) = exp(-z^2) P(u)/(1 + 2 z) for z >= 0, with u = (z - 4)/(z + 4) + 1/8."""
    if z.low < 0 or z.powers:
        raise Unsupported("erfc of a negative argument")
    a, c = arithmetic, arithmetic.constant
    square = a.mul(z, z)
    decay = exp(a, replace(a.neg(square), high=0.0), dies=True)
    above = a.sub(a.mul(c(Fraction(9, 8)), z), c(Fraction(7, 2)))
    farther, larger = a.add(c(Fraction(4)), z), a.add(c(Fraction(1)), a.mul(c(Fraction(2)), z))
    inverses = a.inverses(farther, larger)
    u = replace(a.div(above, farther, inverses[0]), low=-0.875, high=1.125)
    coefficients = [c(k.number) for k in _core("erfc", a)]
    ratio = polynomial(a, u, coefficients, RECIPES["erfc"].leading, (0.0, 1.3))
    found = a.mul(decay, a.div(ratio, larger, inverses[1]))
    return replace(found, span=(0.0, 1.0))


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
    return Tree("pow2", sub_(num(MAGIC), k))


def _scaled(a: Wide, scale: Tree) -> Wide:
    lo = None if a.lo is None else mul_(a.lo, scale)
    return Wide(mul_(a.hi, scale), lo, 0.75, 1.5)


def _log_of_one_and(arithmetic: Arithmetic, k: Tree, f: Wide, *, tiny: bool) -> Wide:
    """k log(2) + log(1 + f)."""
    whole = replace(arithmetic.add(arithmetic.constant(Fraction(2)), f), low=1.7, high=2.5)
    s = replace(arithmetic.div(f, whole), low=-0.18, high=0.2)
    return _with_logarithm(arithmetic, k, _atanh(arithmetic, s, tiny=tiny))
