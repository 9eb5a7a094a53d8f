# SPDX-License-Identifier: MIT
"""gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["gelu_grad2"]

# sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded
_SQRT_2_OVER_2_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p-2"), "f": float.fromhex("0x1.988454p-2")}
# what each type lacks of sqrt(2)/(2*sqrt(pi))
_SQRT_2_OVER_2_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-56"),
    "f": float.fromhex("-0x1.857936p-27"),
}
# sqrt(2)/sqrt(pi) = 0.79788456080286536, rounded
_SQRT_2_OVER_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p-1"), "f": float.fromhex("0x1.988454p-1")}
# what each type lacks of sqrt(2)/sqrt(pi)
_SQRT_2_OVER_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-55"),
    "f": float.fromhex("-0x1.857936p-26"),
}
# 1.4142135623730950... = 1.414213562373095, rounded
_C0_HI = {"d": float.fromhex("0x1.6a09e667f3bcdp0"), "f": float.fromhex("0x1.6a09e6p0")}
# what each type lacks of 1.4142135623730950...
_C0_LO = {"d": float.fromhex("-0x1.bdd3413b26456p-54"), "f": float.fromhex("0x1.9fcef4p-26")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.a911f096fbc26p-2"),  # -0.4151074974205947, rounded
        float.fromhex("0x1.c2dadacf42cb8p-2"),  # 0.4402879895212197, rounded
        float.fromhex("0x1.7cc112253b8b2p-55"),  # 4.1281451252971243e-17, rounded
        float.fromhex("-0x1.5eaa38685065cp-3"),  # -0.17122310703603004, rounded
        float.fromhex("0x1.a911f096fb548p-5"),  # 0.05188843717756214, rounded
        float.fromhex("0x1.a4cc43b062dfcp-6"),  # 0.025683466055438573, rounded
        float.fromhex("-0x1.eb312cc47b476p-7"),  # -0.014989992961057501, rounded
        float.fromhex("-0x1.57822cddb75dap-10"),  # -0.0013103809246140991, rounded
        float.fromhex("0x1.27865ff26ba78p-9"),  # 0.002254676067614366, rounded
        float.fromhex("-0x1.5e4b20fa943d8p-13"),  # -1.6703294370981506e-4, rounded
        float.fromhex("-0x1.cf7acea79a171p-13"),  # -2.2100435056705448e-4, rounded
        float.fromhex("0x1.65c2ed5993283p-15"),  # 4.2648486396322709e-5, rounded
        float.fromhex("0x1.f4dbad86c8f73p-17"),  # 1.4926735060045753e-5, rounded
        float.fromhex("-0x1.4b6ec34af5c98p-18"),  # -4.9387316023087151e-6, rounded
        float.fromhex("-0x1.124c79c3f38abp-21"),  # -5.1092120444976961e-7, rounded
    ),
    "f": (
        float.fromhex("-0x1.a911fp-2"),  # -0.4151074974205947, rounded
        float.fromhex("0x1.c2dadap-2"),  # 0.4402879895212197, rounded
        float.fromhex("0x1.7cc112p-55"),  # 4.1281451252971243e-17, rounded
        float.fromhex("-0x1.5eaa38p-3"),  # -0.17122310703603004, rounded
        float.fromhex("0x1.a911fp-5"),  # 0.05188843717756214, rounded
        float.fromhex("0x1.a4cc44p-6"),  # 0.025683466055438573, rounded
        float.fromhex("-0x1.eb312cp-7"),  # -0.014989992961057501, rounded
        float.fromhex("-0x1.57822cp-10"),  # -0.0013103809246140991, rounded
        float.fromhex("0x1.27866p-9"),  # 0.002254676067614366, rounded
        float.fromhex("-0x1.5e4b2p-13"),  # -1.6703294370981506e-4, rounded
        float.fromhex("-0x1.cf7acep-13"),  # -2.2100435056705448e-4, rounded
        float.fromhex("0x1.65c2eep-15"),  # 4.2648486396322709e-5, rounded
        float.fromhex("0x1.f4dbaep-17"),  # 1.4926735060045753e-5, rounded
        float.fromhex("-0x1.4b6ec4p-18"),  # -4.9387316023087151e-6, rounded
        float.fromhex("-0x1.124c7ap-21"),  # -5.1092120444976961e-7, rounded
    ),
}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C1 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def gelu_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=10, truths=6)


# x < 0: -(exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi)))
#     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
# of it -27/16 < x < -19/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
#     a polynomial of degree 14 about the zero 1.414213562373095048..., within 2^-58 of the function
#       by Arb
# of it -59/4 < x < -105/8: -(exp(64*log(2) +
#   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
#     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
#       number; that it is 2^64 times too large, the last product makes up for; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once;
#       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
# of it -311/8 < x < -301/8: -(exp(64*log(2) +
#   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
#     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
#       number; that it is 2^64 times too large, the last product makes up for; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once;
#       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
# x > 0: -(exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi)))
#     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
# of it 19/16 < x < 27/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
#     a polynomial of degree 14 about the zero 1.414213562373095048..., within 2^-58 of the function
#       by Arb
# of it 105/8 < x < 59/4: -(exp(64*log(2) +
#   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
#     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
#       number; that it is 2^64 times too large, the last product makes up for; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once;
#       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
# of it 301/8 < x < 311/8: -(exp(64*log(2) +
#   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
#     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
#       number; that it is 2^64 times too large, the last product makes up for; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once;
#       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
#       5.8-fold at most here
def _kernel(
    x: Array,
    out: Array,
    v: Array,
    p2: Array,
    t: Array,
    d12: Array,
    p3: Array,
    d: Array,
    d2: Array,
    t2: Array,
    d5: Array,
    d30: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
    below6: Array,
) -> None:
    np.abs(x, out=out)  # w = |x|
    less(out, 1.1875, out=below)  # below = w < 19/16
    np.minimum(out, filled(64.0, out), out=v)  # v = min(w, 64)
    np.multiply(v, v, out=p2)  # p = v * v
    np.multiply(-0.5, p2, out=p2)  # p2 = -1/2 * p
    np.exp(p2, out=t)  # t = exp(p2)
    np.minimum(out, filled(2048.0, out), out=d12)  # v2 = min(w, 2048)
    np.multiply(_SQRT_2_OVER_2_SQRT_PI_HI[out.dtype.char], d12, out=p3)  # p3 = sqrt(2)/(2*sqrt(pi)) * v2
    # p_low = product_error(sqrt(2)/(2*sqrt(pi)), v2)
    product_error(_SQRT_2_OVER_2_SQRT_PI_HI[out.dtype.char], d12, out=d)
    np.multiply(d12, _SQRT_2_OVER_2_SQRT_PI_LO[out.dtype.char], out=d2)  # p4 = v2 * lo(sqrt(2)/(2*sqrt(pi)))
    np.add(d, d2, out=d)  # d = p_low + p4
    np.add(p3, d, out=d2)  # d2 = p3 + d
    np.multiply(d2, d12, out=t2)  # p5 = d2 * v2
    product_error(d2, d12, out=d5)  # p_low2 = product_error(d2, v2)
    np.subtract(d2, p3, out=d2)  # d3 = d2 - p3
    np.subtract(d, d2, out=d)  # d4 = d - d3
    np.multiply(d12, d, out=d12)  # p6 = v2 * d4
    np.add(d5, d12, out=d5)  # d5 = p_low2 + p6
    np.add(t2, d5, out=d12)  # d6 = p5 + d5
    np.negative(_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], out=p3)  # m = -(sqrt(2)/sqrt(pi))
    np.add(d12, p3, out=d)  # d7 = d6 + m
    sum_error(d12, p3, out=p3)  # d_low = sum_error(d6, m)
    np.subtract(d12, t2, out=d12)  # d8 = d6 - p5
    np.subtract(d5, d12, out=d5)  # d9 = d5 - d8
    np.add(p3, d5, out=p3)  # d10 = d_low + d9
    np.negative(_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d12)  # m2 = -lo(sqrt(2)/sqrt(pi))
    np.add(p3, d12, out=p3)  # d11 = d10 + m2
    np.add(d, p3, out=d12)  # d12 = d7 + d11
    np.multiply(t, d12, out=d2)  # p7 = t * d12
    product_error(t, d12, out=t2)  # p_low3 = product_error(t, d12)
    np.subtract(d12, d, out=d)  # d13 = d12 - d7
    np.subtract(p3, d, out=p3)  # d14 = d11 - d13
    np.multiply(t, p3, out=d)  # p8 = t * d14
    np.add(t2, d, out=t2)  # d15 = p_low3 + p8
    product_error(v, v, out=v)  # p_low4 = product_error(v, v)
    np.multiply(-0.5, v, out=v)  # p9 = -1/2 * p_low4
    np.multiply(t, v, out=t)  # p10 = t * p9
    np.multiply(d12, t, out=t)  # p11 = d12 * p10
    np.add(t2, t, out=t2)  # d16 = d15 + p11
    np.add(d2, t2, out=t)  # d17 = p7 + d16
    np.subtract(t, d2, out=d2)  # d18 = d17 - p7
    np.subtract(t2, d2, out=t2)  # d19 = d16 - d18
    np.add(t, t2, out=t)  # d20 = d17 + d19
    np.negative(t, out=t)  # m3 = -d20
    less(out, 1.6875, out=below2)  # below2 = w < 27/16
    np.subtract(out, _C0_HI[out.dtype.char], out=d)  # d21 = w - 1.4142135623730950...
    np.subtract(d, _C0_LO[out.dtype.char], out=d)  # d22 = d21 - lo(1.4142135623730950...)
    horner(d, _P0[out.dtype.char], out=d2)  # r = P(d22)
    np.multiply(d, d2, out=d)  # p12 = d22 * r
    less(out, 13.125, out=below3)  # below3 = w < 105/8
    less(out, 14.75, out=below4)  # below4 = w < 59/4
    np.add(_K_64_LOG_2_HI[out.dtype.char], p2, out=d2)  # d23 = 64*log(2) + p2
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p2, out=p2)  # d_low2 = sum_error(64*log(2), p2)
    np.add(p2, _K_64_LOG_2_LO[out.dtype.char], out=p2)  # d24 = d_low2 + lo(64*log(2))
    np.add(p2, v, out=p2)  # d25 = d24 + p9
    np.add(d2, p2, out=v)  # d26 = d23 + d25
    np.exp(v, out=t2)  # t2 = exp(d26)
    np.multiply(t2, d12, out=d5)  # p13 = t2 * d12
    product_error(t2, d12, out=d30)  # p_low5 = product_error(t2, d12)
    np.multiply(t2, p3, out=p3)  # p14 = t2 * d14
    np.add(d30, p3, out=d30)  # d27 = p_low5 + p14
    np.subtract(v, d2, out=v)  # d28 = d26 - d23
    np.subtract(p2, v, out=p2)  # d29 = d25 - d28
    np.multiply(t2, p2, out=t2)  # p15 = t2 * d29
    np.multiply(d12, t2, out=d12)  # p16 = d12 * p15
    np.add(d30, d12, out=d30)  # d30 = d27 + p16
    np.add(d5, d30, out=v)  # d31 = p13 + d30
    np.subtract(v, d5, out=d5)  # d32 = d31 - p13
    np.subtract(d30, d5, out=d30)  # d33 = d30 - d32
    np.add(v, d30, out=v)  # d34 = d31 + d33
    np.multiply(v, _C1, out=v)  # p17 = d34 * 5.4210108624...
    np.negative(v, out=v)  # m4 = -p17
    less(out, 37.625, out=below5)  # below5 = w < 301/8
    less(out, 38.875, out=below6)  # below6 = w < 311/8
    select(below6, v, t, out=out)  # n = below6 ? m4 : m3
    select(below5, t, out, out=p2)  # n2 = below5 ? m3 : n
    select(below4, v, p2, out=v)  # n3 = below4 ? m4 : n2
    select(below3, t, v, out=out)  # n4 = below3 ? m3 : n3
    select(below2, d, out, out=d)  # n5 = below2 ? p12 : n4
    select(below, t, d, out=out)  # n6 = below ? m3 : n5
