"""exp, expm1, log, log1p, erfc: range reduction and a core, in double-word arithmetic (float32: in float64)."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.model import SymsigError
from symsig.program.native.cores import CORES, RECIPES
from symsig.program.native.formats import DOUBLE, LOG_2, SINGLE
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
    neg_,
    select_,
    sub_,
    sum_,
)

SHORT = Fraction(1, 2**60)
"""s^2 is nothing beside 1 for a smaller s, and s^16, which occurs, would underflow."""

NOTHING = Fraction(-60)
"""expm1(-60) is -1 to 2^-86."""


class Unsupported(SymsigError):
    """The function has no native kernel; the text says why."""


def _core(name: str, arithmetic: Arithmetic) -> list[Tree]:
    """The coefficients of a core for pairs of float64, for float64, or for pairs of float32."""
    suffix = "_single" if arithmetic.format is SINGLE else "" if arithmetic.wide else "_short"
    return [num(c) for c in CORES[name + suffix].coefficients]


def _reduced(
    arithmetic: Arithmetic, a: Wide, floor: Fraction, *, exact_near_zero: bool = False
) -> tuple[Tree, Tree, Tree, Tree]:
    """t = k + magic, k, and r + low = a - k log(2), |r| <= log(2)/2; of an a that is held to at least `floor`. In
    pairs r is exact, and low what a.lo and the low part of log(2) come to."""
    f, x = arithmetic.format, a.hi
    if a.low < floor:
        end = num(-floor)
        x = neg_(Tree("lesser", neg_(x), end)) if a.high <= 0 else Tree("number", x, end)
    if not exact_near_zero and a.high == 0:
        x = select_(Tree("lt", num(-f.tiny), x), num(-f.tiny), x)
    t = fma_(x, num(f.log2_e), num(f.magic))
    k = sub_(t, num(f.magic))
    if not arithmetic.wide:  # to 2^-44, which is far more than float32 asks for
        return t, k, fma_(k, num(-f.nearest(LOG_2)), x), ZERO
    r = fma_(k, num(-f.log_2_hi), x)
    return t, k, r, fma_(k, num(-f.log_2_lo), a.lo or ZERO)


def exp(arithmetic: Arithmetic, a: Wide, *, dies: bool, precise: bool = True) -> Wide:
    """exp(a) = 2^k e^r for a <= 700, with e^r = 1 + r + r^2 q(r); where it `dies` it is exactly 0 below -800.

    `precise` as in `_beyond`.
    """
    if a.high > 700:
        raise Unsupported(f"exp of an argument up to {a.high:g}")
    f = arithmetic.format
    floor = Fraction(-f.gone if arithmetic.wide else -200)
    t, k, near, low = _reduced(arithmetic, a, floor)
    if not arithmetic.wide:
        value = mul_(_exp_of_reduced(arithmetic, near), Tree("pow2", t))
        return Wide(value, None, math.exp(max(a.low, -200)) * 0.999, math.exp(a.high) * (1.001 if a.high else 1.0))
    hi, lo = _renewed(arithmetic, ONE, near, _beyond(arithmetic, near, low, precise=precise))
    arithmetic.facts[hi] = 0.7, 1.42
    s: Tree = ONE
    if a.low < f.deep * math.log(2):
        deep = Tree("lt", k, num(f.deep))
        t = select_(deep, add_(t, num(f.shift)), t)
        s = select_(deep, num(Fraction(1, 2**f.shift)), ONE)
    if dies and a.low < floor:
        dead = Tree("lt", a.hi, num(floor))
        hi, lo = (select_(dead, ZERO, part) for part in (hi, lo))
    p = Tree("pow2", t)
    span = (0.0, 1.0 if a.high <= 0 else math.exp(a.high))
    return Wide(hi, lo, 0.7, 1.42, ((p, s),), span, roots=(hi,))


def _exp_of_reduced(arithmetic: Arithmetic, r: Tree) -> Tree:
    """e^r in plain floats."""
    return add_(fma_(mul_(r, r), estrin(r, _core("exp", arithmetic)), r), ONE)


def _beyond(arithmetic: Arithmetic, near: Tree, low: Tree, *, precise: bool, rounds: bool = True) -> Tree:
    """e^(near + low) - 1 - near: low + r^2 q(r) with r = near + low rounded, to 1.3 2^-55 of e^r; to 0.9 2^-55 if
    what is rounded off r is made up for, where it is not one that `rounds`.

    Where it is to be `precise`, for a sum that loses digits, to 2^-57: low + r^2/2 + r^3 q(r), and that is made up
    for as well.
    """
    r = add_(near, low)
    square = mul_(r, r)
    if precise:
        cubic = fma_(mul_(square, r), estrin(r, _core("expm1", arithmetic)), low)
        found = fma_(num(Fraction(1, 2)), square, cubic)
    else:
        found = fma_(square, estrin(r, _core("exp", arithmetic)), low)
    if rounds and not precise:
        return found
    return fma_(r, add_(sub_(near, r), low), found)  # e^r - 1 is nearly r


LEAST = Fraction(-60)
"""1/(1 + exp(-60)) is 1 to 2^-86."""


def logistic(arithmetic: Arithmetic, n: Wide, a: Wide, *, dies: bool, precise: bool = False) -> Wide:
    """n/(1 + exp(a)) = n g/(g + e^r) for an exact n, with exp(a) = 2^k e^r and g = 2^-k.

    g + 1 is exact, and so is r but for its low part c; e^r = 1 + r + (c + r^2 q(r)) is never rounded to one float.
    `precise` as in `_beyond`.
    Where it `dies` it is exactly 0 from a = 800 on.
    """
    f, x = arithmetic.format, a.hi
    most = Fraction(f.gone if arithmetic.wide else 200)
    if a.size > most:
        x = Tree("lesser" if a.low >= 0 else "number", x, num(most))
    far = Tree("lt", x, num(LEAST))
    if a.low < LEAST:
        x = select_(far, num(LEAST), x)
    if a.least < f.tiny:
        x = select_(Tree("lt", x if a.low >= 0 else Tree("abs", x), num(f.tiny)), num(f.tiny), x)
    t = fma_(x, num(-f.log2_e), num(f.magic))
    k = sub_(t, num(f.magic))
    deep = Tree("lt", k, num(f.deep))
    s = select_(deep, num(Fraction(1, 2**f.shift)), ONE)
    if dies:
        s = select_(Tree("lt", num(most), a.hi), ZERO, s)
    g = Tree("pow2", select_(deep, add_(t, num(f.shift)), t))
    above = mul_(n.hi, g)
    overflows = a.low < LEAST and n.size > 1e30  # n g, where exp(a) is nothing
    if overflows:
        above = select_(far, n.hi, above)
    most_of_n = 0.5 if a.low >= 0 else 1.0
    ends = (2.0**-900, most_of_n * n.high) if n.low > 0 else (min(n.low, 0.0), max(n.high, 0.0))
    one = add_(g, ONE)
    if not arithmetic.wide:
        r = fma_(k, num(f.nearest(LOG_2)), x)
        part = fma_(mul_(r, r), estrin(r, _core("exp", arithmetic)), r)
        return Wide(Tree("div", above, add_(one, part)), None, *ends)
    near = fma_(k, num(f.log_2_hi), x)
    c = fma_(k, num(f.log_2_lo), a.lo or ZERO)
    rest = _beyond(arithmetic, near, c, precise=precise, rounds=f is SINGLE)
    larger = Tree("lt", ONE, g)
    lost = sub_(sub_(one, select_(larger, g, ONE)), select_(larger, ONE, g))
    if f is DOUBLE:  # nothing is lost of usual inputs, which are not to pay for it; of float32 it often is
        lost = select_(Tree("lt", Tree("abs", k), num(f.without_loss)), ZERO, lost)
    hi, lo = _renewed(arithmetic, one, near, sub_(rest, lost))
    if overflows:
        hi, lo = select_(far, ONE, hi), select_(far, ZERO, lo)
    below = Wide(hi, lo, 0.7, 2.0**87)
    arithmetic.facts[hi] = below.low, below.high
    found = arithmetic.div(Wide(above, None, *ends), below)
    return replace(found, low=ends[0], high=ends[1], powers=((None, s),), span=ends, roots=(n.hi,))


def expm1(arithmetic: Arithmetic, a: Wide, *, precise: bool = False) -> Wide:
    """expm1(a) = (2^k - 1) + 2^k (r + r^2/2 + r^3 q(r)), for a <= 0.

    It errs by 1/6 ULP, most of which is r^2 rounded; that is made up for if it is to be `precise`.
    """
    if a.high > 0:
        raise Unsupported(f"expm1 of an argument up to {a.high:g}")
    t, _, near, low = _reduced(arithmetic, a, NOTHING, exact_near_zero=True)
    p = Tree("pow2", t)
    r, low = arithmetic.ordered(near, low) if arithmetic.wide else (near, ZERO)
    square = mul_(r, r)
    low_end, high_end = math.expm1(max(a.low, -60)), math.expm1(a.high)
    if not arithmetic.wide:
        part = fma_(square, estrin(r, _core("exp", arithmetic)), r)
        return Wide(fma_(part, p, sub_(p, ONE)), None, low_end, high_end)
    q = estrin(r, _core("expm1", arithmetic))
    half = num(Fraction(1, 2))
    first, rest = arithmetic.ordered(r, mul_(square, half))
    if precise:
        rest = fma_(Tree("fma", r, r, Tree("neg", square)), half, rest)
    cubic = fma_(mul_(square, r), q, fma_(low, first, low))
    first, rest = arithmetic.ordered(first, add_(cubic, rest))
    whole = sub_(p, ONE)
    lost = sub_(p, add_(whole, ONE))
    hi, lo = arithmetic.ordered(whole, mul_(p, first), fma_(p, rest, lost))
    return Wide(hi, lo, low_end, high_end)


def gate(arithmetic: Arithmetic, w: Wide, *, dies: bool) -> Wide:
    """t (1 + t - w)/(1 + t)^2 = g (g + e^r (1 - w))/(g + e^r)^2 for w >= 0 in plain floats, t = exp(-w) = g/e^r and
    g = 2^-k."""
    f = arithmetic.format
    most = Fraction(200)
    x = Tree("lesser", w.hi, num(most))
    t = fma_(x, num(-f.log2_e), num(f.magic))
    k = sub_(t, num(f.magic))
    r = fma_(k, num(f.log_2_lo), fma_(k, num(f.log_2_hi), x))
    e = add_(fma_(mul_(r, r), estrin(r, [num(c) for c in CORES["exp"].coefficients]), r), ONE)
    g = Tree("pow2", t)
    below = add_(g, e)
    found = Tree("div", mul_(g, fma_(e, sub_(ONE, x), g)), mul_(below, below))
    if dies:
        found = select_(Tree("lt", num(most), w.hi), Tree("neg", ZERO), found)
    return Wide(found, None, -0.5, 0.5, roots=() if not dies else (found,))


def log1p_exp(arithmetic: Arithmetic, a: Wide, *, dies: bool) -> Wide:
    """log(1 + exp(-a)) for an exact a >= 0: 2 atanh(t/(2 + t)), t = exp(-a) = e^r/g with g = 2^k, and
    log(2) + 2 atanh((t - 1)/(t + 3)) where k is 0 or 1; both are (e^r + c g)/(e^r + d g).

    Where it `dies` it is exactly 0 from a = 800 on.
    """
    f = arithmetic.format
    most = Fraction(f.gone if arithmetic.wide else 200)
    x = Tree("lesser", a.hi, num(most)) if a.high > most else a.hi
    x = select_(Tree("lt", x, num(f.tiny)), num(f.tiny), x)
    t = fma_(x, num(f.log2_e), num(f.magic))
    k = sub_(t, num(f.magic))
    deep = Tree("lt", num(-f.deep), k)
    s = select_(deep, num(Fraction(1, 2**f.shift)), ONE)
    if dies:
        s = select_(Tree("lt", num(most), a.hi), ZERO, s)
    g = Tree("pow2", select_(deep, sub_(t, num(f.shift)), t))
    large = Tree("lt", k, num(Fraction(3, 2)))
    c, d = select_(large, num(-1), ZERO), select_(large, num(3), num(2))
    tiny = Tree("lt", num(60), k)
    if not arithmetic.wide:
        e = _exp_of_reduced(arithmetic, fma_(k, num(f.nearest(LOG_2)), neg_(x)))
        above, below = (Wide(fma_(g, factor, e), None, 0.0, 0.0) for factor in (c, d))
    else:
        near = fma_(k, num(f.log_2_hi), neg_(x))
        rest = _beyond(arithmetic, near, mul_(k, num(f.log_2_lo)), precise=False)
        firsts = [fma_(g, factor, ONE) for factor in (c, d)]
        lost = sub_(sub_(firsts[1], mul_(num(2), g)), ONE)  # of 1 + 2 g; 1 + 3 g is exact, where it is that
        lost = select_(Tree("lt", k, num(f.without_loss - 1)), ZERO, lost)
        above, below = (
            Wide(*_renewed(arithmetic, first, near, part), 0.0, 0.0)
            for first, part in zip(firsts, (rest, sub_(rest, lost)), strict=True)
        )
    below = replace(below, low=2.1, high=2.0**854)
    arithmetic.facts[below.hi] = below.low, below.high
    ratio = replace(arithmetic.div(replace(above, low=-0.3, high=1.42), below), low=-0.2, high=0.2)
    found = _atanh(arithmetic, ratio, tiny=tiny)
    if arithmetic.wide:
        high, lower = (select_(large, num(part), ZERO) for part in (f.log_2_hi, f.log_2_lo))
        hi, lo = arithmetic.ordered(high, found.hi, add_(lower, found.lo or ZERO))
    else:
        hi, lo = add_(select_(large, num(f.nearest(LOG_2)), ZERO), found.hi), None
    ends = (2.0**-900, 0.7)
    return Wide(hi, lo, *ends, ((None, s),), ends)


def _renewed(arithmetic: Arithmetic, first: Tree, second: Tree, rest: Tree) -> tuple[Tree, Tree]:
    """first + second + rest as hi + lo, where first is 0 or the largest, and of rest only the high digits count."""
    first, rest = arithmetic.ordered(first, second, rest)
    return arithmetic.ordered(first, rest)


def _atanh(arithmetic: Arithmetic, s: Wide, *, tiny: bool | Tree = True) -> Wide:
    """log((1 + s)/(1 - s)) = 2 s + s^3 P(s^2), |s| <= 1/5; the powers of s stay. An s that is not `tiny` is 0 or at
    least 2^-200."""
    s = arithmetic.tight(s)
    flat = arithmetic.flat(s)
    size = flat.hi
    if tiny:
        size = size if flat.low >= 0 or isinstance(tiny, Tree) else Tree("abs", size)
        small = tiny if isinstance(tiny, Tree) else Tree("lt", size, num(SHORT))
        size = select_(small, num(SHORT), size)
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
        return replace(found, hi=add_(select_(large, num(DOUBLE.nearest(LOG_2)), ZERO), found.hi))
    hi, lo = (select_(large, num(c), ZERO) for c in (DOUBLE.log_2_hi, DOUBLE.log_2_lo))
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


NEGLIGIBLE = Fraction(1, 2**110)
"""erfc of this is 1 in double-word arithmetic."""


def erfc(arithmetic: Arithmetic, z: Wide) -> Wide:
    """erfc(z) = exp(-z^2) P(u)/(z + 1) for z >= 0, with u = (z - 3)/(z + 3) = 1 - 6/(z + 3)."""
    if z.low < 0 or z.powers:
        raise Unsupported("erfc of a negative argument")
    a, c = arithmetic, arithmetic.constant
    square = a.mul(z, z)
    decay = exp(a, replace(a.neg(square), high=0.0), dies=True, precise=False)
    farther = a.add(c(Fraction(3)), z)
    larger = replace(a.sub(farther, c(Fraction(2))), low=1.0)
    inverses = a.inverses(farther, larger)
    u = a.tight(_one_less(a, a.div(c(Fraction(6)), farther, inverses[0])))
    a.facts[u.hi] = (-1.0, 1.0)
    coefficients = [c(k.number) for k in _core("erfc", a)]
    ratio = polynomial(a, u, coefficients, RECIPES["erfc"].leading, (0.5, 1.1))
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
    return _with_logarithm(arithmetic, k, _atanh(arithmetic, s, tiny=tiny))
