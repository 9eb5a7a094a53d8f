"""1/(1 + exp(a)), log(1 + exp(-a)) and the like, with exp(a) as e^r/g, g = 2^-k: one sum and one quotient.

g + 1 is exact, and so is r but for its low part: e^r = 1 + r + ... is never rounded to one float.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from fractions import Fraction

from symsig.expr import Tree, num
from symsig.program.native.exponential import (
    Care,
    beyond,
    beyond_near,
    farthest,
    over_each_other,
    renewed,
    split,
)
from symsig.program.native.formats import DOUBLE, LOG_2
from symsig.program.native.logarithm import atanh, beside_log_2
from symsig.program.native.wide import FAINT, ONE, ZERO, Arithmetic, Wide, add_, fma_, mul_, neg_, select_, sub_

LEAST = Fraction(-60)
"""1/(1 + exp(-60)) is 1 to 2^-86."""

HELD = Fraction(2**20)
"""More than an n that goes with an exponent: x in x/(1 + exp(-c*x)), c >= 2^-10, where |c*x| is less than 800."""

LARGEST_G = 2.0 ** math.ceil(-LEAST / LOG_2)
"""g is not larger where exp(a) is held to exp(LEAST)."""


def logistic(arithmetic: Arithmetic, n: Wide, a: Wide, *, dies: bool) -> Wide:
    """n/(1 + exp(a)) = n g/(g + e^r) for an exact n; where it `dies` it is exactly 0 from a = 800 on."""
    f, parts = arithmetic.format, _reduced(arithmetic, a, dies=dies)
    overflows = a.low < LEAST and n.size * LARGEST_G >= 2.0**f.bias
    factor = Tree("number", n.hi, num(HELD)) if overflows else n.hi
    ends = min(n.low, 0.0), max(n.high, 0.0)
    if n.low > 0:
        ends = n.low * f.lowest, n.high * (0.5 if a.low >= 0 else 1.0)
    if not arithmetic.wide:
        e, over = over_each_other(parts.near)
        g = mul_(parts.g, over)
        return Wide(Tree("div", mul_(factor, g), add_(g, e)), None, *ends)
    found = arithmetic.div(Wide(mul_(factor, parts.g), None, *ends), _under(arithmetic, parts, "quotient"))
    if overflows:  # where exp(a) is nothing: n/1, and not (far ? n : n*g), of which compilers compute both
        lo = select_(parts.far, ZERO, found.lo or ZERO)
        found = replace(found, hi=select_(parts.far, n.hi, found.hi), lo=lo)
    return replace(found, low=ends[0], high=ends[1], powers=((None, parts.s),), span=ends, roots=(n.hi,))


def silu_slope(arithmetic: Arithmetic, a: Wide, *, dies: bool) -> Wide:
    """y (1 - a (1 - y)) with y = 1/(1 + exp(a)) for an exact a >= 0: the slope of silu at -a.

    y is q (1 + e), q = g/(g + e^r) rounded; and a (1 - y) is found as a - a q, from which a is taken again exactly.
    """
    parts = _reduced(arithmetic, a, dies=dies)
    under = _under(arithmetic, parts, "sum")
    inverse = arithmetic.inverse(under)
    q = mul_(parts.g, inverse)
    error = fma_(neg_(inverse), under.lo or ZERO, fma_(neg_(inverse), under.hi, ONE))
    beside = select_(
        Tree("lt", a.hi, num(arithmetic.format.alone)), q, ZERO
    )  # times a further on it would underflow
    less = fma_(a.hi, beside, neg_(a.hi))
    product = add_(less, a.hi)
    rest, rest_lo = arithmetic.ordered(ONE, less, fma_(product, error, fma_(a.hi, beside, neg_(product))))
    ends = -0.1, 0.5  # its least is -0.0998
    found = arithmetic.product(q, rest, mul_(q, fma_(rest, error, rest_lo)), *ends)
    return replace(found, powers=((None, parts.s),), span=ends)


@dataclass(frozen=True)
class _Reduced:
    """exp(a) = e^(near + low)/g, and 0 where a is `far`; g is 2^-k, or that times 2^300 where it is deep, and a
    result is multiplied by s last."""

    k: Tree
    g: Tree
    near: Tree
    low: Tree
    s: Tree
    deep: Tree
    far: Tree


def _reduced(arithmetic: Arithmetic, a: Wide, *, dies: bool) -> _Reduced:
    f, x, end = arithmetic.format, a.hi, farthest(arithmetic)
    if a.size > end:
        x = Tree("lesser" if a.low >= 0 else "number", x, num(end))
    far = Tree("lt", x, num(LEAST))
    if a.low < LEAST:
        x = select_(far, num(LEAST), x)
    if a.least < f.tiny and arithmetic.wide:
        x = select_(Tree("lt", x if a.low >= 0 else Tree("abs", x), num(f.tiny)), num(f.tiny), x)
    t, k, near, low = split(arithmetic, x, a.lo or ZERO, -1)
    deep = Tree("lt", k, num(f.deep))
    g = Tree("pow2", select_(deep, add_(t, num(f.shift)), t))
    return _Reduced(k, g, near, low, _scale(arithmetic, a, deep, dies=dies), deep, far)


def _under(arithmetic: Arithmetic, parts: _Reduced, care: Care) -> Wide:
    """g + e^(near + low)."""
    f, g = arithmetic.format, parts.g
    if f.deep + f.shift > -2 * f.bits:  # scaled it is not nothing beside 1, as it is where that is deep
        g = select_(parts.deep, ZERO, g)
    one = add_(g, ONE)
    larger = Tree("lt", ONE, g)
    lost = sub_(sub_(one, select_(larger, g, ONE)), select_(larger, ONE, g))
    if f is DOUBLE:
        rest = beyond(arithmetic, parts.near, care)
        # nothing is lost of usual inputs, which are not to pay for it; of float32 it often is
        lost = select_(Tree("lt", Tree("abs", parts.k), num(f.without_loss)), ZERO, lost)
    else:
        rest = beyond_near(arithmetic, parts.near, parts.low)
    hi, lo = renewed(arithmetic, one, parts.near, sub_(rest, lost))
    if f is DOUBLE:  # e^low is 1 + low to 2^-68
        lo = fma_(parts.low, sub_(hi, g), lo)
    found = Wide(hi, lo, 0.7, 1.01 * LARGEST_G)
    arithmetic.facts[hi] = found.low, found.high
    return found


def log1p_exp(arithmetic: Arithmetic, a: Wide, *, dies: bool) -> Wide:
    """log(1 + exp(-a)) for an exact a >= 0: 2 atanh(t/(2 + t)), t = exp(-a) = e^r/g, and where g is 1 or 2
    log(2) + 2 atanh((t - 1)/(t + 3)); both are (e^r + c g)/(e^r + d g).

    Where it `dies` it is exactly 0 from a = 800 on.
    """
    f, end = arithmetic.format, farthest(arithmetic)
    x = Tree("lesser", a.hi, num(end)) if a.high > end else a.hi
    if arithmetic.wide:
        x = select_(Tree("lt", x, num(f.tiny)), num(f.tiny), x)
    t, k, near, low = split(arithmetic, neg_(x), ZERO, -1)
    deep = Tree("lt", num(-f.deep), k)
    g = Tree("pow2", select_(deep, sub_(t, num(f.shift)), t))
    s = _scale(arithmetic, a, deep, dies=dies)
    large = Tree("lt", k, num(Fraction(3, 2)))
    c, d = select_(large, num(-1), ZERO), select_(large, num(3), num(2))
    if arithmetic.wide:
        rest = beyond_near(arithmetic, near, low)
        firsts = [fma_(g, factor, ONE) for factor in (c, d)]
        lost = sub_(sub_(firsts[1], mul_(num(2), g)), ONE)  # of 1 + 2 g; 1 + 3 g is exact, where it is that
        lost = select_(Tree("lt", k, num(f.without_loss - 1)), ZERO, lost)
        above, below = (
            Wide(*renewed(arithmetic, first, near, part), 0.0, 0.0)
            for first, part in zip(firsts, (rest, sub_(rest, lost)), strict=True)
        )
        nothing = Tree("lt", num(-FAINT), k)  # beside 2^k, and times the quotient it would underflow
        below = replace(below, lo=select_(nothing, ZERO, below.lo or ZERO))
    else:
        e, over = over_each_other(near)
        above, below = (Wide(fma_(mul_(g, over), factor, e), None, 0.0, 0.0) for factor in (c, d))
    below = replace(below, low=2.1, high=1 / f.lowest)
    arithmetic.facts[below.hi] = below.low, below.high
    ratio = replace(arithmetic.div(replace(above, low=-0.3, high=1.42), below), low=-0.2, high=0.2)
    found = atanh(arithmetic, ratio, where=[Tree("lt", num(last), k) for last in (60, 61)])
    hi, lo = beside_log_2(arithmetic, large, found)
    ends = f.lowest, 0.7
    return Wide(hi, lo, *ends, ((None, s),), ends)


def _scale(arithmetic: Arithmetic, a: Wide, deep: Tree, *, dies: bool) -> Tree:
    """By what a result is multiplied last: 2^-300 where it is `deep`, and 0 where it is to be."""
    s = select_(deep, num(Fraction(1, 2**arithmetic.format.shift)), ONE)
    return select_(Tree("lt", num(farthest(arithmetic)), a.hi), ZERO, s) if dies else s
