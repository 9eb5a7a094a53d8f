# SPDX-License-Identifier: MIT
"""gelu(x) = x*(1 + erf(x/sqrt(2)))/2"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, finite, horner, less, product_error, select, sum_error
from ._erfc import erfc

__all__ = ["gelu"]

# sqrt(2)/2 = 0.70710678118654752, rounded
_SQRT_2_OVER_2_HI = {"d": float.fromhex("0x1.6a09e667f3bcdp-1"), "f": float.fromhex("0x1.6a09e6p-1")}
# what each type lacks of sqrt(2)/2
_SQRT_2_OVER_2_LO = {"d": float.fromhex("-0x1.bdd3413b26456p-55"), "f": float.fromhex("0x1.9fcef4p-27")}
# 2/sqrt(pi) = 1.1283791670955126, rounded
_TWO_OVER_SQRT_PI = {"d": float.fromhex("0x1.20dd750429b6dp0"), "f": float.fromhex("0x1.20dd76p0")}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.983c0d11c93c8p-2"),  # -0.39866657658631909, rounded
        float.fromhex("-0x1.e5e47bbe7a69p-17"),  # -1.4480725323690117e-5, rounded
        float.fromhex("0x1.3208df1316abep-21"),  # 5.7003396348604523e-7, rounded
        float.fromhex("-0x1.566fe046eef46p-26"),  # -1.9932457708445791e-8, rounded
        float.fromhex("0x1.66f9be33a5558p-31"),  # 6.5297273704027898e-10, rounded
        float.fromhex("-0x1.6904124271557p-36"),  # -2.0521378224799335e-11, rounded
        float.fromhex("0x1.60e665e69cd6cp-41"),  # 6.268763150943366e-13, rounded
        float.fromhex("-0x1.4ca5d68401025p-46"),  # -1.8465662582284738e-14, rounded
    ),
    "f": (
        float.fromhex("-0x1.983c0ep-2"),  # -0.39866657658631909, rounded
        float.fromhex("-0x1.e5e47cp-17"),  # -1.4480725323690117e-5, rounded
        float.fromhex("0x1.3208ep-21"),  # 5.7003396348604523e-7, rounded
        float.fromhex("-0x1.566fep-26"),  # -1.9932457708445791e-8, rounded
        float.fromhex("0x1.66f9bep-31"),  # 6.5297273704027898e-10, rounded
        float.fromhex("-0x1.690412p-36"),  # -2.0521378224799335e-11, rounded
        float.fromhex("0x1.60e666p-41"),  # 6.268763150943366e-13, rounded
        float.fromhex("-0x1.4ca5d6p-46"),  # -1.8465662582284738e-14, rounded
    ),
}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("-0x1.9663b9f4cac3ap-2"),  # -0.39686480099289025, rounded
        float.fromhex("-0x1.3801b54ba824ap-12"),  # -2.9755275020629645e-4, rounded
        float.fromhex("0x1.0acb1bd30cd5fp-15"),  # 3.1804250874146612e-5, rounded
        float.fromhex("-0x1.9394051fb04a4p-19"),  # -3.0068919299746679e-6, rounded
        float.fromhex("0x1.1cc8c0ef5a9e1p-22"),  # 2.6522594872313421e-7, rounded
        float.fromhex("-0x1.7fff7ad5527ep-26"),  # -2.2351623514973424e-8, rounded
        float.fromhex("0x1.f5067a7d69815p-30"),  # 1.8227194470361102e-9, rounded
        float.fromhex("-0x1.3eb3ace0ee97ep-33"),  # -1.4492882504269393e-10, rounded
        float.fromhex("0x1.8d46b2f44a6d6p-37"),  # 1.1291267814082045e-11, rounded
        float.fromhex("-0x1.e724f808124bp-41"),  # -8.6534230387653074e-13, rounded
        float.fromhex("0x1.28e295dea5e5ep-44"),  # 6.5921734588953468e-14, rounded
        float.fromhex("-0x1.4f7936bf1adb9p-48"),  # -4.6556299317844468e-15, rounded
    ),
    "f": (
        float.fromhex("-0x1.9663bap-2"),  # -0.39686480099289025, rounded
        float.fromhex("-0x1.3801b6p-12"),  # -2.9755275020629645e-4, rounded
        float.fromhex("0x1.0acb1cp-15"),  # 3.1804250874146612e-5, rounded
        float.fromhex("-0x1.939406p-19"),  # -3.0068919299746679e-6, rounded
        float.fromhex("0x1.1cc8cp-22"),  # 2.6522594872313421e-7, rounded
        float.fromhex("-0x1.7fff7ap-26"),  # -2.2351623514973424e-8, rounded
        float.fromhex("0x1.f5067ap-30"),  # 1.8227194470361102e-9, rounded
        float.fromhex("-0x1.3eb3acp-33"),  # -1.4492882504269393e-10, rounded
        float.fromhex("0x1.8d46b2p-37"),  # 1.1291267814082045e-11, rounded
        float.fromhex("-0x1.e724f8p-41"),  # -8.6534230387653074e-13, rounded
        float.fromhex("0x1.28e296p-44"),  # 6.5921734588953468e-14, rounded
        float.fromhex("-0x1.4f7936p-48"),  # -4.6556299317844468e-15, rounded
    ),
}


def gelu(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu(x) = x*(1 + erf(x/sqrt(2)))/2

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=12, truths=6)


# x < 0: finite(x)*(1/2*erfc(sqrt(2)/2*abs(x)))
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -13 < x < -103/8: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
# of it -117/8 < x < -13: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 55/4))
#     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
#       polynomial of degree 11 about 55/4, within 2^-58 of the function by Arb
# of it -137/8 < x < -117/8: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
# of it -309/8 < x < -75/2: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 38))
#     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
#       polynomial of degree 7 about 38, within 2^-58 of the function by Arb
# x > 0: x*(1/2*(2 - erfc(sqrt(2)/2*abs(x))))
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
#     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(2, pair(g)): of both signs, errors grow 3.1-fold at most here
def _kernel(
    x: Array,
    out: Array,
    v: Array,
    p8: Array,
    w: Array,
    v2: Array,
    p: Array,
    r2: Array,
    t2: Array,
    g: Array,
    m: Array,
    r: Array,
    p5: Array,
    d18: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
) -> None:
    less(x, -38.625, out=below)  # below = x < -309/8
    less(x, 0.0, out=below2)  # below2 = x < 0
    finite(x, out=v)  # v = finite(x)
    select(below2, v, x, out=p8)  # n = below2 ? v : x
    np.abs(x, out=w)  # w = |x|
    np.minimum(w, filled(64.0, out), out=v2)  # v2 = min(w, 64)
    np.multiply(_SQRT_2_OVER_2_HI[out.dtype.char], v2, out=p)  # p = sqrt(2)/2 * v2
    product_error(_SQRT_2_OVER_2_HI[out.dtype.char], v2, out=r2)  # p_low = product_error(sqrt(2)/2, v2)
    np.multiply(v2, _SQRT_2_OVER_2_LO[out.dtype.char], out=t2)  # p2 = v2 * lo(sqrt(2)/2)
    np.add(r2, t2, out=r2)  # d = p_low + p2
    np.add(p, r2, out=t2)  # d2 = p + d
    erfc(t2, out=g)  # g = erfc(d2)
    np.negative(g, out=m)  # m = -g
    np.add(2.0, m, out=r)  # d3 = 2 + m
    sum_error(2.0, m, out=m)  # d_low = sum_error(2, m)
    np.multiply(t2, t2, out=p5)  # p3 = d2 * d2
    np.negative(p5, out=p5)  # m2 = -p3
    np.exp(p5, out=p5)  # t = exp(m2)
    np.multiply(_TWO_OVER_SQRT_PI[out.dtype.char], p5, out=p5)  # p4 = 2/sqrt(pi) * t
    np.subtract(t2, p, out=t2)  # d4 = d2 - p
    np.subtract(r2, t2, out=r2)  # d5 = d - d4
    np.multiply(p5, r2, out=p5)  # p5 = p4 * d5
    np.negative(p5, out=p)  # m3 = -p5
    np.negative(p, out=r2)  # m4 = -m3
    np.add(m, r2, out=m)  # d6 = d_low + m4
    np.add(r, m, out=r2)  # d7 = d3 + d6
    select(below2, g, r2, out=t2)  # n2 = below2 ? g : d7
    np.multiply(0.5, t2, out=t2)  # p6 = 1/2 * n2
    np.subtract(r2, r, out=r2)  # d8 = d7 - d3
    np.subtract(m, r2, out=m)  # d9 = d6 - d8
    select(below2, p, m, out=p)  # n3 = below2 ? m3 : d9
    np.multiply(0.5, p, out=p)  # p7 = 1/2 * n3
    np.add(t2, p, out=t2)  # d10 = p6 + p7
    np.multiply(p8, t2, out=p8)  # p8 = n * d10
    less(x, -37.5, out=below2)  # below3 = x < -75/2
    np.multiply(v2, v2, out=p)  # p9 = v2 * v2
    np.multiply(0.5, p, out=p)  # p10 = 1/2 * p9
    np.negative(p, out=p)  # m5 = -p10
    np.add(_K_64_LOG_2_HI[out.dtype.char], p, out=r2)  # d11 = 64*log(2) + m5
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p, out=p)  # d_low2 = sum_error(64*log(2), m5)
    np.add(p, _K_64_LOG_2_LO[out.dtype.char], out=p)  # d12 = d_low2 + lo(64*log(2))
    product_error(v2, v2, out=v2)  # p_low2 = product_error(v2, v2)
    np.multiply(0.5, v2, out=v2)  # p11 = 1/2 * p_low2
    np.negative(v2, out=v2)  # m6 = -p11
    np.add(p, v2, out=p)  # d13 = d12 + m6
    np.add(r2, p, out=v2)  # d14 = d11 + d13
    np.exp(v2, out=t2)  # t2 = exp(d14)
    np.minimum(w, filled(38.625, out), out=m)  # v3 = min(w, 309/8)
    np.subtract(m, 38.0, out=m)  # d15 = v3 - 38
    horner(m, _P0[out.dtype.char], out=r)  # r = P(d15)
    np.multiply(t2, r, out=m)  # p12 = t2 * r
    product_error(t2, r, out=d18)  # p_low3 = product_error(t2, r)
    np.subtract(v2, r2, out=v2)  # d16 = d14 - d11
    np.subtract(p, v2, out=p)  # d17 = d13 - d16
    np.multiply(t2, p, out=p)  # p13 = t2 * d17
    np.multiply(r, p, out=r)  # p14 = r * p13
    np.add(d18, r, out=d18)  # d18 = p_low3 + p14
    np.add(m, d18, out=v2)  # d19 = p12 + d18
    np.subtract(v2, m, out=m)  # d20 = d19 - p12
    np.subtract(d18, m, out=d18)  # d21 = d18 - d20
    np.add(v2, d18, out=v2)  # d22 = d19 + d21
    np.multiply(_C0, v2, out=v2)  # p15 = 5.4210108624... * d22
    less(x, -17.125, out=below4)  # below4 = x < -137/8
    less(x, -14.625, out=below5)  # below5 = x < -117/8
    np.multiply(0.5, v, out=v)  # p16 = 1/2 * v
    np.subtract(g, p5, out=g)  # d23 = g - p5
    np.multiply(v, g, out=v)  # p17 = p16 * d23
    less(x, -13.0, out=below6)  # below6 = x < -13
    np.minimum(w, filled(14.625, out), out=w)  # v4 = min(w, 117/8)
    np.subtract(w, 13.75, out=w)  # d24 = v4 - 55/4
    horner(w, _P1[out.dtype.char], out=r2)  # r2 = P(d24)
    np.multiply(t2, r2, out=w)  # p18 = t2 * r2
    product_error(t2, r2, out=t2)  # p_low4 = product_error(t2, r2)
    np.multiply(r2, p, out=r2)  # p19 = r2 * p13
    np.add(t2, r2, out=t2)  # d25 = p_low4 + p19
    np.add(w, t2, out=p)  # d26 = p18 + d25
    np.subtract(p, w, out=w)  # d27 = d26 - p18
    np.subtract(t2, w, out=t2)  # d28 = d25 - d27
    np.add(p, t2, out=p)  # d29 = d26 + d28
    np.multiply(_C0, p, out=p)  # p20 = 5.4210108624... * d29
    less(x, -12.875, out=below7)  # below7 = x < -103/8
    select(below7, v, p8, out=out)  # n4 = below7 ? p17 : p8
    select(below6, p, out, out=p)  # n5 = below6 ? p20 : n4
    select(below5, v, p, out=v)  # n6 = below5 ? p17 : n5
    select(below4, p8, v, out=out)  # n7 = below4 ? p8 : n6
    select(below2, v2, out, out=v2)  # n8 = below3 ? p15 : n7
    select(below, p8, v2, out=out)  # n9 = below ? p8 : n8
