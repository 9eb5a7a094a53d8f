# SPDX-License-Identifier: MIT
"""tanhshrink_grad(x) = diff(x - tanh(x), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, horner, less, product_error, select, sum_error

__all__ = ["tanhshrink_grad"]

_C0 = float.fromhex("0x1.3p-3")  # 0.1484375
_C1 = float.fromhex("0x1.88p-3")  # 0.19140625
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("0x1.daa00fd6ecdfep-6"),  # 0.028968825786888524, rounded
        float.fromhex("0x1.5279fe6fcb8f8p-2"),  # 0.33054349477141854, rounded
        float.fromhex("0x1.c5f5f9f0a8c7p-1"),  # 0.88664227545485913, rounded
        float.fromhex("-0x1.afb1072d5f56cp-2"),  # -0.42157374586516629, rounded
        float.fromhex("-0x1.058500fb3e3d9p-1"),  # -0.51078036372120572, rounded
        float.fromhex("0x1.593ce15762173p-2"),  # 0.33714630218357582, rounded
        float.fromhex("0x1.daaddc8b3d16p-3"),  # 0.23177692699358499, rounded
        float.fromhex("-0x1.bb504ccaf7792p-3"),  # -0.21646175379185857, rounded
        float.fromhex("-0x1.5f52c086614ccp-4"),  # -0.085772277880170106, rounded
        float.fromhex("0x1.ef5e7250341dep-4"),  # 0.12093968061095192, rounded
    ),
    "f": (
        float.fromhex("0x1.daa01p-6"),  # 0.028968825786888524, rounded
        float.fromhex("0x1.5279fep-2"),  # 0.33054349477141854, rounded
        float.fromhex("0x1.c5f5fap-1"),  # 0.88664227545485913, rounded
        float.fromhex("-0x1.afb108p-2"),  # -0.42157374586516629, rounded
        float.fromhex("-0x1.0585p-1"),  # -0.51078036372120572, rounded
        float.fromhex("0x1.593ce2p-2"),  # 0.33714630218357582, rounded
        float.fromhex("0x1.daaddcp-3"),  # 0.23177692699358499, rounded
        float.fromhex("-0x1.bb504cp-3"),  # -0.21646175379185857, rounded
        float.fromhex("-0x1.5f52cp-4"),  # -0.085772277880170106, rounded
        float.fromhex("0x1.ef5e72p-4"),  # 0.12093968061095192, rounded
    ),
}
_C2 = float.fromhex("0x1.bp-3")  # 0.2109375
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("0x1.61f448d5fe5f7p-5"),  # 0.043207304246560988, rounded
        float.fromhex("0x1.974fad10c533p-2"),  # 0.3977648774610314, rounded
        float.fromhex("0x1.aa61033176066p-1"),  # 0.83277139643452072, rounded
        float.fromhex("-0x1.fbe24e298782bp-2"),  # -0.49598047378992997, rounded
        float.fromhex("-0x1.c2a7214176957p-2"),  # -0.44009067499213953, rounded
        float.fromhex("0x1.89815c01466c2p-2"),  # 0.3842825294283153, rounded
        float.fromhex("0x1.5b379b7ff48a9p-3"),  # 0.1695396564887848, rounded
        float.fromhex("-0x1.e44ee8560bdbfp-3"),  # -0.23647862923233551, rounded
        float.fromhex("-0x1.58b0a34118acp-5"),  # -0.042076414924641534, rounded
        float.fromhex("0x1.00ce9e6e66c34p-3"),  # 0.12539409422319781, rounded
    ),
    "f": (
        float.fromhex("0x1.61f448p-5"),  # 0.043207304246560988, rounded
        float.fromhex("0x1.974faep-2"),  # 0.3977648774610314, rounded
        float.fromhex("0x1.aa6104p-1"),  # 0.83277139643452072, rounded
        float.fromhex("-0x1.fbe24ep-2"),  # -0.49598047378992997, rounded
        float.fromhex("-0x1.c2a722p-2"),  # -0.44009067499213953, rounded
        float.fromhex("0x1.89815cp-2"),  # 0.3842825294283153, rounded
        float.fromhex("0x1.5b379cp-3"),  # 0.1695396564887848, rounded
        float.fromhex("-0x1.e44ee8p-3"),  # -0.23647862923233551, rounded
        float.fromhex("-0x1.58b0a4p-5"),  # -0.042076414924641534, rounded
        float.fromhex("0x1.00ce9ep-3"),  # 0.12539409422319781, rounded
    ),
}


def tanhshrink_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """tanhshrink_grad(x) = diff(x - tanh(x), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=11, truths=3)


# x < 0: (exp(-2*abs(x)) - 1)*(exp(-2*abs(x)) - 1)/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(t, 1): of both signs, errors grow 2.8-fold at most here
# of it -19/128 < x < 0: expm1(-2*abs(x))*expm1(-2*abs(x))/((2 + expm1(-2*abs(x)))*(2 +
#   expm1(-2*abs(x))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once
# of it -49/256 < x < -19/128: P(abs(x) - 11/64)
#     a polynomial of degree 9 about 11/64, within 2^-58 of the function by Arb
# of it -15/64 < x < -49/256: P(abs(x) - 27/128)
#     a polynomial of degree 9 about 27/128, within 2^-58 of the function by Arb
# x > 0: (exp(-2*abs(x)) - 1)*(exp(-2*abs(x)) - 1)/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(t, 1): of both signs, errors grow 2.8-fold at most here
# of it 0 < x < 19/128: expm1(-2*abs(x))*expm1(-2*abs(x))/((2 + expm1(-2*abs(x)))*(2 +
#   expm1(-2*abs(x))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once
# of it 19/128 < x < 49/256: P(abs(x) - 11/64)
#     a polynomial of degree 9 about 11/64, within 2^-58 of the function by Arb
# of it 49/256 < x < 15/64: P(abs(x) - 27/128)
#     a polynomial of degree 9 about 27/128, within 2^-58 of the function by Arb
def _kernel(
    x: Array,
    out: Array,
    t: Array,
    e: Array,
    p2: Array,
    d: Array,
    p3: Array,
    d3: Array,
    q: Array,
    p9: Array,
    d21: Array,
    d24: Array,
    p_low6: Array,
    below: Array,
    below2: Array,
    below3: Array,
) -> None:
    np.abs(x, out=out)  # w = |x|
    less(out, _C0, out=below)  # below = w < 19/128
    np.multiply(-2.0, out, out=t)  # p = -2 * w
    np.expm1(t, out=e)  # e = expm1(p)
    np.multiply(e, e, out=p2)  # p2 = e * e
    np.add(2.0, e, out=d)  # d = 2 + e
    np.multiply(d, d, out=p3)  # p3 = d * d
    product_error(d, d, out=d3)  # p_low = product_error(d, d)
    sum_error(2.0, e, out=q)  # d_low = sum_error(2, e)
    np.multiply(d, q, out=d)  # p4 = d * d_low
    np.add(d3, d, out=d3)  # d2 = p_low + p4
    np.add(d3, d, out=d3)  # d3 = d2 + p4
    np.add(p3, d3, out=d)  # d4 = p3 + d3
    np.divide(p2, d, out=q)  # q = p2 / d4
    np.multiply(q, d, out=p9)  # p5 = q * d4
    np.subtract(p2, p9, out=p2)  # d5 = p2 - p5
    product_error(q, d, out=p9)  # p_low2 = product_error(q, d4)
    np.subtract(p2, p9, out=p2)  # d6 = d5 - p_low2
    product_error(e, e, out=e)  # p_low3 = product_error(e, e)
    np.add(p2, e, out=p2)  # d7 = d6 + p_low3
    np.subtract(d, p3, out=p3)  # d8 = d4 - p3
    np.subtract(d3, p3, out=d3)  # d9 = d3 - d8
    np.multiply(q, d3, out=d3)  # p6 = q * d9
    np.subtract(p2, d3, out=p2)  # d10 = d7 - p6
    np.divide(p2, d, out=p2)  # q2 = d10 / d4
    np.add(q, p2, out=q)  # d11 = q + q2
    less(out, _C1, out=below2)  # below2 = w < 49/256
    np.subtract(out, 0.171875, out=e)  # d12 = w - 11/64
    horner(e, _P0[out.dtype.char], out=p2)  # r = P(d12)
    less(out, 0.234375, out=below3)  # below3 = w < 15/64
    np.subtract(out, _C2, out=out)  # d13 = w - 27/128
    horner(out, _P1[out.dtype.char], out=e)  # r2 = P(d13)
    np.exp(t, out=t)  # t = exp(p)
    np.negative(1.0, out=out)  # m = -1
    np.add(t, out, out=d)  # d14 = t + m
    np.multiply(d, d, out=p3)  # p7 = d14 * d14
    product_error(d, d, out=d3)  # p_low4 = product_error(d14, d14)
    sum_error(t, out, out=out)  # d_low2 = sum_error(t, m)
    np.multiply(d, out, out=d)  # p8 = d14 * d_low2
    np.add(d3, d, out=d3)  # d15 = p_low4 + p8
    np.add(d3, d, out=d3)  # d16 = d15 + p8
    np.add(p3, d3, out=out)  # d17 = p7 + d16
    np.add(2.0, t, out=d)  # d18 = 2 + t
    np.multiply(t, d, out=p9)  # p9 = t * d18
    product_error(t, d, out=d)  # p_low5 = product_error(t, d18)
    sum_error(2.0, t, out=d21)  # d_low3 = sum_error(2, t)
    np.multiply(t, d21, out=t)  # p10 = t * d_low3
    np.add(d, t, out=d)  # d19 = p_low5 + p10
    np.add(p9, d, out=t)  # d20 = p9 + d19
    np.add(1.0, t, out=d21)  # d21 = 1 + d20
    sum_error(1.0, t, out=d24)  # d_low4 = sum_error(1, d20)
    np.subtract(t, p9, out=t)  # d22 = d20 - p9
    np.subtract(d, t, out=d)  # d23 = d19 - d22
    np.add(d24, d, out=d24)  # d24 = d_low4 + d23
    np.add(d21, d24, out=t)  # d25 = d21 + d24
    np.divide(out, t, out=d)  # q3 = d17 / d25
    np.multiply(d, t, out=p9)  # p11 = q3 * d25
    np.subtract(out, p9, out=p9)  # d26 = d17 - p11
    product_error(d, t, out=p_low6)  # p_low6 = product_error(q3, d25)
    np.subtract(p9, p_low6, out=p9)  # d27 = d26 - p_low6
    np.subtract(out, p3, out=p3)  # d28 = d17 - p7
    np.subtract(d3, p3, out=d3)  # d29 = d16 - d28
    np.add(p9, d3, out=p9)  # d30 = d27 + d29
    np.subtract(t, d21, out=d21)  # d31 = d25 - d21
    np.subtract(d24, d21, out=d24)  # d32 = d24 - d31
    np.multiply(d, d24, out=d24)  # p12 = q3 * d32
    np.subtract(p9, d24, out=p9)  # d33 = d30 - p12
    np.divide(p9, t, out=p9)  # q4 = d33 / d25
    np.add(d, p9, out=d)  # d34 = q3 + q4
    select(below3, e, d, out=e)  # n = below3 ? r2 : d34
    select(below2, p2, e, out=p2)  # n2 = below2 ? r : n
    select(below, q, p2, out=out)  # n3 = below ? d11 : n2
