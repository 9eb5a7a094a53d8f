"""exp and expm1: range reduction and a core, in double-word arithmetic or in plain floats."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Literal

from symsig.expr import Tree, num
from symsig.program.native.cores import CORES
from symsig.program.native.formats import LOG_2, SINGLE
from symsig.program.native.polynomials import estrin, horner
from symsig.program.native.wide import (
    FAINT,
    ONE,
    ZERO,
    Arithmetic,
    Unsupported,
    Wide,
    add_,
    fma_,
    mul_,
    neg_,
    select_,
    sub_,
)

NOTHING = Fraction(-60)
"""expm1(-60) is -1 to 2^-86."""

Care = Literal["quotient", "sum"]
"""What e^r is for, and so how far it may err: by 0.6 2^-55, or by 2^-57 where a sum loses digits."""


def core(name: str, arithmetic: Arithmetic) -> list[Tree]:
    """The coefficients of a core for pairs of float64, for float64, or for pairs of float32."""
    suffix = "_single" if arithmetic.format is SINGLE else "" if arithmetic.wide else "_short"
    return [num(c) for c in CORES[name + suffix].coefficients]


def farthest(arithmetic: Arithmetic) -> Fraction:
    """How far exp is computed; float32 results of float64 kernels are 0 from exp(-200) on, whatever the factor."""
    return Fraction(arithmetic.format.gone if arithmetic.wide else 200)


def split(arithmetic: Arithmetic, x: Tree, low: Tree, sign: int) -> tuple[Tree, Tree, Tree, Tree]:
    """t = k + magic, k, r and c, with exp(x + low) = 2^(sign k) e^(r + c) and |r| <= log(2)/2.

    In pairs r is exact, and c what low and the low part of log(2) come to; in plain floats it is left out, and r
    errs by 2^-44, which is far more than float32 asks for.
    """
    f = arithmetic.format
    t = fma_(x, num(sign * f.log2_e), num(f.magic))
    k = sub_(t, num(f.magic))
    if not arithmetic.wide:
        return t, k, fma_(k, num(-sign * f.nearest(LOG_2)), x), ZERO
    return t, k, fma_(k, num(-sign * f.log_2_hi), x), fma_(k, num(-sign * f.log_2_lo), low)


def exp_of_reduced(arithmetic: Arithmetic, r: Tree) -> Tree:
    """e^r in plain floats."""
    return add_(beyond_one(r, core("exp", arithmetic)), ONE)


def beyond_one(r: Tree, coefficients: list[Tree]) -> Tree:
    """e^r - 1 = r + r^2 q(r) in plain floats."""
    return fma_(mul_(r, r), estrin(r, coefficients), r)


def over_each_other(r: Tree) -> tuple[Tree, Tree]:
    """Two floats whose quotient is e^r, in plain floats: less work than e^r where it is a part of a quotient."""
    core = CORES["exp_quotient_short"]
    square = mul_(r, r)
    odd, even = (horner(square, [num(c) for c in part]) for part in (core.coefficients, core.below))
    return fma_(r, odd, even), fma_(neg_(r), odd, even)


def beyond(arithmetic: Arithmetic, r: Tree, care: Care) -> Tree:
    """e^r - 1 - r for an exact r: r^2 q(r), and for a sum r^2/2 + r^3 q(r)."""
    square = mul_(r, r)
    if care == "quotient":
        return mul_(square, estrin(r, core("exp", arithmetic)))
    cubic = mul_(mul_(square, r), estrin(r, core("expm1", arithmetic)))
    return fma_(num(Fraction(1, 2)), square, cubic)


def beyond_near(arithmetic: Arithmetic, near: Tree, low: Tree) -> Tree:
    """e^(near + low) - 1 - near: low + r^2 q(r) with r = near + low rounded, so it errs by 1.3 2^-55."""
    r = add_(near, low)
    return fma_(mul_(r, r), estrin(r, core("exp", arithmetic)), low)


def renewed(arithmetic: Arithmetic, first: Tree, second: Tree, rest: Tree) -> tuple[Tree, Tree]:
    """first + second + rest as hi + lo, where first is 0 or the largest, and of rest only the high digits count."""
    first, rest = arithmetic.ordered(first, second, rest)
    return arithmetic.ordered(first, rest)


def exp(arithmetic: Arithmetic, a: Wide, *, dies: bool, care: Care) -> Wide:
    """exp(a) = 2^k e^r for a <= 700, with e^r = 1 + r + r^2 q(r); where it `dies` it is exactly 0 below -800."""
    f, floor = arithmetic.format, -farthest(arithmetic)
    t, k, near, low = _parted(arithmetic, a)
    if not arithmetic.wide:
        value = mul_(exp_of_reduced(arithmetic, near), Tree("pow2", t))
        return Wide(value, None, math.exp(max(a.low, -200)) * 0.999, math.exp(a.high) * (1.001 if a.high else 1.0))
    hi, lo = renewed(arithmetic, ONE, near, beyond(arithmetic, near, care))
    lo = fma_(low, hi, lo)  # e^c is 1 + c to 2^-68
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
    if a.low < FAINT and a.lo is None:  # of a square or a cube usual inputs lead to that as well, which would cost
        faint = select_(Tree("lt", k, num(FAINT)), ZERO, p)
        arithmetic.faint.update({p: faint, faint: faint})
    span = (0.0, 1.0 if a.high <= 0 else math.exp(a.high))
    return Wide(hi, lo, 0.7, 1.42, ((p, s),), span, roots=(hi,))


def exp_over(arithmetic: Arithmetic, a: Wide) -> tuple[Wide, Wide]:
    """Two plain floats whose quotient is exp(a), for a <= 0."""
    t, _, near, _ = _parted(arithmetic, a)
    above, below = over_each_other(near)
    scaled = Wide(mul_(above, Tree("pow2", t)), None, math.exp(max(a.low, -200)) * 0.8, 1.2)
    return scaled, Wide(below, None, 0.8, 1.2)


def _parted(arithmetic: Arithmetic, a: Wide) -> tuple[Tree, Tree, Tree, Tree]:
    """`split` of an argument that is held to where its exponential is not 0."""
    if a.high > 700:
        raise Unsupported(f"exp of an argument up to {a.high:g}")
    x, tiny = _held(a, -farthest(arithmetic)), num(-arithmetic.format.tiny)
    if -arithmetic.format.tiny < a.high <= 0 and arithmetic.wide:  # the square of a float32 is a normal float64
        x = select_(Tree("lt", tiny, x), tiny, x)
    return split(arithmetic, x, a.lo or ZERO, 1)


def expm1(arithmetic: Arithmetic, a: Wide, *, precise: bool) -> Wide:
    """expm1(a) = (2^k - 1) + 2^k (r + r^2/2 + r^3 q(r)), for a <= 0.

    It errs by 1/6 ULP, most of which is r^2 rounded; that is made up for if it is to be `precise`.
    """
    if a.high > 0:
        raise Unsupported(f"expm1 of an argument up to {a.high:g}")
    t, _, near, low = split(arithmetic, _held(a, NOTHING), a.lo or ZERO, 1)
    p = Tree("pow2", t)
    low_end, high_end = math.expm1(max(a.low, -60)), math.expm1(a.high)
    if not arithmetic.wide:
        part = beyond_one(near, core("exp", arithmetic))
        return Wide(fma_(part, p, sub_(p, ONE)), None, low_end, high_end)
    r, low = arithmetic.ordered(near, low)
    factor = r
    if a.least < 2.0**FAINT:  # of such a number the square is nothing, and would underflow; so does one of two
        # choices by the same condition, which compilers make a choice of squares
        factor = select_(Tree("lt", Tree("abs", a.hi), num(Fraction(2) ** FAINT)), ZERO, r)
    square = mul_(factor, r)
    q = estrin(r, core("expm1", arithmetic), square)
    half = num(Fraction(1, 2))
    first, rest = arithmetic.ordered(r, mul_(square, half))
    if precise:
        rest = fma_(Tree("fma", factor, r, Tree("neg", square)), half, rest)
    cubic = fma_(mul_(square, factor), q, fma_(low, first, low))
    first, rest = arithmetic.ordered(first, add_(cubic, rest))
    whole = sub_(p, ONE)
    lost = sub_(p, add_(whole, ONE))
    hi, lo = arithmetic.ordered(whole, mul_(p, first), fma_(p, rest, lost))
    return Wide(hi, lo, low_end, high_end)


def _held(a: Wide, floor: Fraction) -> Tree:
    """The argument, or the floor where that is larger."""
    if a.low >= floor:
        return a.hi
    end = num(-floor)
    return neg_(Tree("lesser", neg_(a.hi), end)) if a.high <= 0 else Tree("number", a.hi, end)
