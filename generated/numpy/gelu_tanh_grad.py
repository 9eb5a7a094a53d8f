# SPDX-License-Identifier: MIT
"""gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["gelu_tanh_grad"]

# 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded
_C0_HI = {"d": float.fromhex("0x1.2444f2a4d8b4bp-4"), "f": float.fromhex("0x1.2444f2p-4")}
# what each type lacks of 8943*sqrt(2)/(100000*sqrt(pi))
_C0_LO = {"d": float.fromhex("-0x1.6c843a29d1c7p-61"), "f": float.fromhex("0x1.49b16ap-29")}
# 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded
_TWO_SQRT_2_OVER_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p0"), "f": float.fromhex("0x1.988454p0")}
# what each type lacks of 2*sqrt(2)/sqrt(pi)
_TWO_SQRT_2_OVER_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-54"),
    "f": float.fromhex("-0x1.857936p-25"),
}
# 26829*sqrt(2)/(100000*sqrt(pi)) = 0.21406444881780075, rounded
_C1_HI = {"d": float.fromhex("0x1.b6676bf7450fp-3"), "f": float.fromhex("0x1.b6676cp-3")}
# what each type lacks of 26829*sqrt(2)/(100000*sqrt(pi))
_C1_LO = {"d": float.fromhex("0x1.bba7351828aabp-57"), "f": float.fromhex("-0x1.175e2p-32")}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C2 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20
# 0.7524614220710162... = 0.75246142207101626, rounded
_C3_HI = {"d": float.fromhex("0x1.81429f9e97e4dp-1"), "f": float.fromhex("0x1.8142ap-1")}
# what each type lacks of 0.7524614220710162...
_C3_LO = {"d": float.fromhex("-0x1.4f523ed77dbdcp-55"), "f": float.fromhex("-0x1.85a06cp-27")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.b8bacd2c96b91p-2"),  # -0.43040009102485851, rounded
        float.fromhex("0x1.8cd1a2b2fff32p-2"),  # 0.38751844613578892, rounded
        float.fromhex("0x1.029615edb075bp-6"),  # 0.01578285352184792, rounded
        float.fromhex("-0x1.d2b7734646f96p-4"),  # -0.11394448308095514, rounded
        float.fromhex("0x1.104a83edc44ccp-6"),  # 0.016619328343101356, rounded
        float.fromhex("0x1.427996dbf2bdp-6"),  # 0.019682309459124357, rounded
        float.fromhex("-0x1.58c9ed7aa7be4p-8"),  # -0.0052610592635166966, rounded
        float.fromhex("-0x1.3d8d63b5a747bp-9"),  # -0.0024227318015861957, rounded
        float.fromhex("0x1.e63f410468211p-11"),  # 9.2744271437445087e-4, rounded
        float.fromhex("0x1.14bf79dcc43fap-12"),  # 2.6392741510600194e-4, rounded
        float.fromhex("-0x1.04a09d4a35595p-13"),  # -1.2427682879116428e-4, rounded
        float.fromhex("-0x1.25c408b58bac8p-15"),  # -3.5019607292565534e-5, rounded
        float.fromhex("0x1.0fdae7e9ad14ap-16"),  # 1.6203826737907774e-5, rounded
        float.fromhex("0x1.f175e5c35ad49p-18"),  # 7.4127396517507602e-6, rounded
    ),
    "f": (
        float.fromhex("-0x1.b8bacep-2"),  # -0.43040009102485851, rounded
        float.fromhex("0x1.8cd1a2p-2"),  # 0.38751844613578892, rounded
        float.fromhex("0x1.029616p-6"),  # 0.01578285352184792, rounded
        float.fromhex("-0x1.d2b774p-4"),  # -0.11394448308095514, rounded
        float.fromhex("0x1.104a84p-6"),  # 0.016619328343101356, rounded
        float.fromhex("0x1.427996p-6"),  # 0.019682309459124357, rounded
        float.fromhex("-0x1.58c9eep-8"),  # -0.0052610592635166966, rounded
        float.fromhex("-0x1.3d8d64p-9"),  # -0.0024227318015861957, rounded
        float.fromhex("0x1.e63f42p-11"),  # 9.2744271437445087e-4, rounded
        float.fromhex("0x1.14bf7ap-12"),  # 2.6392741510600194e-4, rounded
        float.fromhex("-0x1.04a09ep-13"),  # -1.2427682879116428e-4, rounded
        float.fromhex("-0x1.25c408p-15"),  # -3.5019607292565534e-5, rounded
        float.fromhex("0x1.0fdae8p-16"),  # 1.6203826737907774e-5, rounded
        float.fromhex("0x1.f175e6p-18"),  # 7.4127396517507602e-6, rounded
    ),
}


def gelu_tanh_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=20, truths=6)


# x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2*sqrt(2)/sqrt(pi)*abs(x) +
#   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(), within(w, 2048)), within(w,
#       2048)), within(w, 2048))), 1): of both signs, errors grow 7.7-fold at most here
#     dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(), within(w, 2048)), within(w,
#       2048)), within(w, 2048))), 1), pair(t)): of both signs, errors grow 2.2-fold at most here
# of it -29/32 < x < -15/32: (abs(x) - 0.7524614220710162...)*P(abs(x) - 0.7524614220710162...)
#     a polynomial of degree 13 about the zero 0.752461422071016258..., within 2^-58 of the function
#       by Arb
# of it -97/8 < x < -10: -(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2*sqrt(2)/sqrt(pi)*abs(x) +
#   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))/(1 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64)
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(2 + 1/18446744073709551616*t): all terms have one sign,
#       nothing cancels; what is not a function of one argument is carried in double-word
#       arithmetic, rounded once; dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1): of both signs, errors grow
#       7.7-fold at most here; dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1), dmul(1/18446744073709551616,
#       pair(t))): of both signs, errors grow 2.2-fold at most here
# of it -22 < x < -169/8: -(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2*sqrt(2)/sqrt(pi)*abs(x) +
#   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))/(1 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64)
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(2 + 1/18446744073709551616*t): all terms have one sign,
#       nothing cancels; what is not a function of one argument is carried in double-word
#       arithmetic, rounded once; dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1): of both signs, errors grow
#       7.7-fold at most here; dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1), dmul(1/18446744073709551616,
#       pair(t))): of both signs, errors grow 2.2-fold at most here
# x > 0: (1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   2*sqrt(2)/sqrt(pi)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t + hi()*w*t + hi()*w*w*w*t: all terms have one sign, nothing cancels
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    v: Array,
    p: Array,
    d46: Array,
    t2: Array,
    t: Array,
    v2: Array,
    d38: Array,
    d79: Array,
    d15: Array,
    d64: Array,
    d16: Array,
    d17: Array,
    p11: Array,
    d76: Array,
    d50: Array,
    d54: Array,
    q: Array,
    d58: Array,
    d86: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
) -> None:
    less(x, -22.0, out=below)  # below = x < -22
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.minimum(w, filled(32.0, out), out=v)  # v = min(w, 32)
    np.multiply(v, v, out=p)  # p = v * v
    np.multiply(p, _C0_HI[out.dtype.char], out=d46)  # p2 = p * 0.0713548162...
    product_error(p, _C0_HI[out.dtype.char], out=t2)  # p_low = product_error(p, 0.0713548162...)
    np.multiply(p, _C0_LO[out.dtype.char], out=p)  # p3 = p * lo(0.0713548162...)
    np.add(t2, p, out=t2)  # d = p_low + p3
    product_error(v, v, out=p)  # p_low2 = product_error(v, v)
    np.multiply(_C0_HI[out.dtype.char], p, out=p)  # p4 = 0.0713548162... * p_low2
    np.add(t2, p, out=t2)  # d2 = d + p4
    np.add(d46, t2, out=p)  # d3 = p2 + d2
    np.add(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=t)  # d4 = 2*sqrt(2)/sqrt(pi) + d3
    # d_low = sum_error(2*sqrt(2)/sqrt(pi), d3)
    sum_error(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=v2)
    np.add(v2, _TWO_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=v2)  # d5 = d_low + lo(2*sqrt(2)/sqrt(pi))
    np.subtract(p, d46, out=p)  # d6 = d3 - p2
    np.subtract(t2, p, out=t2)  # d7 = d2 - d6
    np.add(v2, t2, out=v2)  # d8 = d5 + d7
    np.add(t, v2, out=p)  # d9 = d4 + d8
    np.multiply(p, v, out=d46)  # p5 = d9 * v
    product_error(p, v, out=t2)  # p_low3 = product_error(d9, v)
    np.subtract(p, t, out=p)  # d10 = d9 - d4
    np.subtract(v2, p, out=v2)  # d11 = d8 - d10
    np.multiply(v, v2, out=v)  # p6 = v * d11
    np.add(t2, v, out=t2)  # d12 = p_low3 + p6
    np.add(d46, t2, out=v)  # d13 = p5 + d12
    np.negative(v, out=p)  # m = -d13
    np.exp(p, out=t)  # t = exp(m)
    np.minimum(w, filled(2048.0, out), out=v2)  # v2 = min(w, 2048)
    np.multiply(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], v2, out=d38)  # p7 = 2*sqrt(2)/sqrt(pi) * v2
    # p_low4 = product_error(2*sqrt(2)/sqrt(pi), v2)
    product_error(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], v2, out=d79)
    np.multiply(v2, _TWO_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d15)  # p8 = v2 * lo(2*sqrt(2)/sqrt(pi))
    np.add(d79, d15, out=d79)  # d14 = p_low4 + p8
    np.add(d38, d79, out=d15)  # d15 = p7 + d14
    np.multiply(_C1_HI[out.dtype.char], v2, out=d64)  # p9 = 0.2140644488... * v2
    product_error(_C1_HI[out.dtype.char], v2, out=d16)  # p_low5 = product_error(0.2140644488..., v2)
    np.multiply(v2, _C1_LO[out.dtype.char], out=d17)  # p10 = v2 * lo(0.2140644488...)
    np.add(d16, d17, out=d16)  # d16 = p_low5 + p10
    np.add(d64, d16, out=d17)  # d17 = p9 + d16
    np.multiply(d17, v2, out=p11)  # p11 = d17 * v2
    product_error(d17, v2, out=d76)  # p_low6 = product_error(d17, v2)
    np.subtract(d17, d64, out=d17)  # d18 = d17 - p9
    np.subtract(d16, d17, out=d16)  # d19 = d16 - d18
    np.multiply(v2, d16, out=d16)  # p12 = v2 * d19
    np.add(d76, d16, out=d76)  # d20 = p_low6 + p12
    np.add(p11, d76, out=d64)  # d21 = p11 + d20
    np.multiply(d64, v2, out=d16)  # p13 = d21 * v2
    product_error(d64, v2, out=d17)  # p_low7 = product_error(d21, v2)
    np.subtract(d64, p11, out=d64)  # d22 = d21 - p11
    np.subtract(d76, d64, out=d76)  # d23 = d20 - d22
    np.multiply(v2, d76, out=v2)  # p14 = v2 * d23
    np.add(d17, v2, out=d17)  # d24 = p_low7 + p14
    np.add(d16, d17, out=v2)  # d25 = p13 + d24
    np.add(d15, v2, out=d64)  # d26 = d15 + d25
    sum_error(d15, v2, out=p11)  # d_low2 = sum_error(d15, d25)
    np.subtract(d15, d38, out=d38)  # d27 = d15 - p7
    np.subtract(d79, d38, out=d79)  # d28 = d14 - d27
    np.add(p11, d79, out=p11)  # d29 = d_low2 + d28
    np.subtract(v2, d16, out=d16)  # d30 = d25 - p13
    np.subtract(d17, d16, out=d17)  # d31 = d24 - d30
    np.add(p11, d17, out=p11)  # d32 = d29 + d31
    np.add(d64, p11, out=d38)  # d33 = d26 + d32
    np.negative(1.0, out=d16)  # m2 = -1
    np.add(d38, d16, out=d76)  # d34 = d33 + m2
    sum_error(d38, d16, out=d16)  # d_low3 = sum_error(d33, m2)
    np.subtract(d38, d64, out=d38)  # d35 = d33 - d26
    np.subtract(p11, d38, out=p11)  # d36 = d32 - d35
    np.add(d16, p11, out=d16)  # d37 = d_low3 + d36
    np.add(d76, d16, out=d38)  # d38 = d34 + d37
    np.negative(t, out=d64)  # m3 = -t
    np.add(d38, d64, out=p11)  # d39 = d38 + m3
    sum_error(d38, d64, out=d64)  # d_low4 = sum_error(d38, m3)
    np.subtract(d38, d76, out=d76)  # d40 = d38 - d34
    np.subtract(d16, d76, out=d16)  # d41 = d37 - d40
    np.add(d64, d16, out=d64)  # d42 = d_low4 + d41
    np.subtract(v, d46, out=v)  # d43 = d13 - p5
    np.subtract(t2, v, out=t2)  # d44 = d12 - d43
    np.negative(t2, out=t2)  # m4 = -d44
    np.multiply(t, t2, out=v)  # p15 = t * m4
    np.negative(v, out=d46)  # m5 = -p15
    np.add(d64, d46, out=d64)  # d45 = d42 + m5
    np.add(p11, d64, out=d46)  # d46 = d39 + d45
    np.multiply(t, d46, out=d76)  # p16 = t * d46
    product_error(t, d46, out=d50)  # p_low8 = product_error(t, d46)
    np.subtract(d46, p11, out=p11)  # d47 = d46 - d39
    np.subtract(d64, p11, out=d64)  # d48 = d45 - d47
    np.multiply(t, d64, out=d64)  # p17 = t * d48
    np.add(d50, d64, out=d50)  # d49 = p_low8 + p17
    np.multiply(d46, v, out=d46)  # p18 = d46 * p15
    np.add(d50, d46, out=d50)  # d50 = d49 + p18
    np.add(d76, d50, out=d46)  # d51 = p16 + d50
    np.add(2.0, t, out=d64)  # d52 = 2 + t
    sum_error(2.0, t, out=p11)  # d_low5 = sum_error(2, t)
    np.add(p11, v, out=p11)  # d53 = d_low5 + p15
    np.add(d64, p11, out=d54)  # d54 = d52 + d53
    np.multiply(t, d54, out=q)  # p19 = t * d54
    product_error(t, d54, out=d58)  # p_low9 = product_error(t, d54)
    np.subtract(d54, d64, out=d64)  # d55 = d54 - d52
    np.subtract(p11, d64, out=p11)  # d56 = d53 - d55
    np.multiply(t, p11, out=p11)  # p20 = t * d56
    np.add(d58, p11, out=d58)  # d57 = p_low9 + p20
    np.multiply(d54, v, out=d54)  # p21 = d54 * p15
    np.add(d58, d54, out=d58)  # d58 = d57 + p21
    np.add(q, d58, out=d64)  # d59 = p19 + d58
    np.add(1.0, d64, out=p11)  # d60 = 1 + d59
    sum_error(1.0, d64, out=d54)  # d_low6 = sum_error(1, d59)
    np.subtract(d64, q, out=d64)  # d61 = d59 - p19
    np.subtract(d58, d64, out=d58)  # d62 = d58 - d61
    np.add(d54, d58, out=d54)  # d63 = d_low6 + d62
    np.add(p11, d54, out=d64)  # d64 = d60 + d63
    np.divide(d46, d64, out=q)  # q = d51 / d64
    np.multiply(q, d64, out=d58)  # p22 = q * d64
    np.subtract(d46, d58, out=d58)  # d65 = d51 - p22
    product_error(q, d64, out=d86)  # p_low10 = product_error(q, d64)
    np.subtract(d58, d86, out=d58)  # d66 = d65 - p_low10
    np.subtract(d46, d76, out=d46)  # d67 = d51 - p16
    np.subtract(d50, d46, out=d50)  # d68 = d50 - d67
    np.add(d58, d50, out=d58)  # d69 = d66 + d68
    np.subtract(d64, p11, out=p11)  # d70 = d64 - d60
    np.subtract(d54, p11, out=d54)  # d71 = d63 - d70
    np.multiply(q, d54, out=d46)  # p23 = q * d71
    np.subtract(d58, d46, out=d58)  # d72 = d69 - p23
    np.divide(d58, d64, out=d58)  # q2 = d72 / d64
    np.add(q, d58, out=q)  # d73 = q + q2
    np.negative(q, out=q)  # m6 = -d73
    np.add(1.0, t, out=d46)  # d74 = 1 + t
    sum_error(1.0, t, out=p11)  # d_low7 = sum_error(1, t)
    np.add(p11, v, out=p11)  # d75 = d_low7 + p15
    np.add(d46, p11, out=d76)  # d76 = d74 + d75
    np.multiply(d15, t, out=d50)  # p24 = d15 * t
    product_error(d15, t, out=d58)  # p_low11 = product_error(d15, t)
    np.multiply(d15, v, out=d15)  # p25 = d15 * p15
    np.add(d58, d15, out=d58)  # d77 = p_low11 + p25
    np.multiply(t, d79, out=d79)  # p26 = t * d28
    np.add(d58, d79, out=d58)  # d78 = d77 + p26
    np.add(d50, d58, out=d79)  # d79 = p24 + d78
    np.add(d76, d79, out=d15)  # d80 = d76 + d79
    sum_error(d76, d79, out=d86)  # d_low8 = sum_error(d76, d79)
    np.subtract(d76, d46, out=d76)  # d81 = d76 - d74
    np.subtract(p11, d76, out=p11)  # d82 = d75 - d81
    np.add(d86, p11, out=d86)  # d83 = d_low8 + d82
    np.subtract(d79, d50, out=d79)  # d84 = d79 - p24
    np.subtract(d58, d79, out=d58)  # d85 = d78 - d84
    np.add(d86, d58, out=d86)  # d86 = d83 + d85
    np.add(d15, d86, out=d46)  # d87 = d80 + d86
    np.multiply(v2, t, out=d79)  # p27 = d25 * t
    product_error(v2, t, out=p11)  # p_low12 = product_error(d25, t)
    np.multiply(v2, v, out=v2)  # p28 = d25 * p15
    np.add(p11, v2, out=p11)  # d88 = p_low12 + p28
    np.multiply(t, d17, out=t)  # p29 = t * d31
    np.add(p11, t, out=p11)  # d89 = d88 + p29
    np.add(d79, p11, out=v)  # d90 = p27 + d89
    np.add(d46, v, out=t)  # d91 = d87 + d90
    sum_error(d46, v, out=v2)  # d_low9 = sum_error(d87, d90)
    np.subtract(d46, d15, out=d46)  # d92 = d87 - d80
    np.subtract(d86, d46, out=d86)  # d93 = d86 - d92
    np.add(v2, d86, out=v2)  # d94 = d_low9 + d93
    np.subtract(v, d79, out=v)  # d95 = d90 - p27
    np.subtract(p11, v, out=p11)  # d96 = d89 - d95
    np.add(v2, p11, out=v2)  # d97 = d94 + d96
    np.add(t, v2, out=v)  # d98 = d91 + d97
    np.divide(v, d64, out=d46)  # q3 = d98 / d64
    np.multiply(d46, d64, out=d79)  # p30 = q3 * d64
    np.subtract(v, d79, out=d79)  # d99 = d98 - p30
    product_error(d46, d64, out=d15)  # p_low13 = product_error(q3, d64)
    np.subtract(d79, d15, out=d79)  # d100 = d99 - p_low13
    np.subtract(v, t, out=v)  # d101 = d98 - d91
    np.subtract(v2, v, out=v2)  # d102 = d97 - d101
    np.add(d79, v2, out=d79)  # d103 = d100 + d102
    np.multiply(d46, d54, out=d54)  # p31 = q3 * d71
    np.subtract(d79, d54, out=d79)  # d104 = d103 - p31
    np.divide(d79, d64, out=d79)  # q4 = d104 / d64
    np.add(d46, d79, out=d46)  # d105 = q3 + q4
    select(below2, q, d46, out=q)  # n = below2 ? m6 : d105
    less(x, -21.125, out=below2)  # below3 = x < -169/8
    np.add(_K_64_LOG_2_HI[out.dtype.char], p, out=v)  # d106 = 64*log(2) + m
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p, out=p)  # d_low10 = sum_error(64*log(2), m)
    np.add(p, _K_64_LOG_2_LO[out.dtype.char], out=p)  # d107 = d_low10 + lo(64*log(2))
    np.add(p, t2, out=p)  # d108 = d107 + m4
    np.add(v, p, out=d46)  # d109 = d106 + d108
    np.exp(d46, out=t2)  # t2 = exp(d109)
    np.multiply(_C2, t2, out=t)  # p32 = 5.4210108624... * t2
    np.negative(t, out=v2)  # m7 = -p32
    np.add(d38, v2, out=d79)  # d110 = d38 + m7
    sum_error(d38, v2, out=d38)  # d_low11 = sum_error(d38, m7)
    np.add(d38, d16, out=d38)  # d111 = d_low11 + d41
    np.subtract(d46, v, out=d46)  # d112 = d109 - d106
    np.subtract(p, d46, out=p)  # d113 = d108 - d112
    np.multiply(t2, p, out=p)  # p33 = t2 * d113
    np.multiply(_C2, p, out=v)  # p34 = 5.4210108624... * p33
    np.negative(v, out=d46)  # m8 = -p34
    np.add(d38, d46, out=d38)  # d114 = d111 + m8
    np.add(d79, d38, out=d46)  # d115 = d110 + d114
    np.multiply(t2, d46, out=v2)  # p35 = t2 * d115
    product_error(t2, d46, out=d15)  # p_low14 = product_error(t2, d115)
    np.subtract(d46, d79, out=d79)  # d116 = d115 - d110
    np.subtract(d38, d79, out=d38)  # d117 = d114 - d116
    np.multiply(t2, d38, out=t2)  # p36 = t2 * d117
    np.add(d15, t2, out=d15)  # d118 = p_low14 + p36
    np.multiply(d46, p, out=d46)  # p37 = d115 * p33
    np.add(d15, d46, out=d15)  # d119 = d118 + p37
    np.add(v2, d15, out=p)  # d120 = p35 + d119
    np.add(2.0, t, out=d46)  # d121 = 2 + p32
    sum_error(2.0, t, out=t2)  # d_low12 = sum_error(2, p32)
    np.add(t2, v, out=t2)  # d122 = d_low12 + p34
    np.add(d46, t2, out=d38)  # d123 = d121 + d122
    np.multiply(t, d38, out=d79)  # p38 = p32 * d123
    product_error(t, d38, out=d64)  # p_low15 = product_error(p32, d123)
    np.subtract(d38, d46, out=d46)  # d124 = d123 - d121
    np.subtract(t2, d46, out=t2)  # d125 = d122 - d124
    np.multiply(t, t2, out=t)  # p39 = p32 * d125
    np.add(d64, t, out=d64)  # d126 = p_low15 + p39
    np.multiply(d38, v, out=d38)  # p40 = d123 * p34
    np.add(d64, d38, out=d64)  # d127 = d126 + p40
    np.add(d79, d64, out=v)  # d128 = p38 + d127
    np.add(1.0, v, out=d46)  # d129 = 1 + d128
    sum_error(1.0, v, out=t2)  # d_low13 = sum_error(1, d128)
    np.subtract(v, d79, out=v)  # d130 = d128 - p38
    np.subtract(d64, v, out=d64)  # d131 = d127 - d130
    np.add(t2, d64, out=t2)  # d132 = d_low13 + d131
    np.add(d46, t2, out=v)  # d133 = d129 + d132
    np.divide(p, v, out=t)  # q5 = d120 / d133
    np.multiply(t, v, out=d38)  # p41 = q5 * d133
    np.subtract(p, d38, out=d38)  # d134 = d120 - p41
    product_error(t, v, out=d79)  # p_low16 = product_error(q5, d133)
    np.subtract(d38, d79, out=d38)  # d135 = d134 - p_low16
    np.subtract(p, v2, out=p)  # d136 = d120 - p35
    np.subtract(d15, p, out=d15)  # d137 = d119 - d136
    np.add(d38, d15, out=d38)  # d138 = d135 + d137
    np.subtract(v, d46, out=d46)  # d139 = d133 - d129
    np.subtract(t2, d46, out=t2)  # d140 = d132 - d139
    np.multiply(t, t2, out=t2)  # p42 = q5 * d140
    np.subtract(d38, t2, out=d38)  # d141 = d138 - p42
    np.divide(d38, v, out=d38)  # q6 = d141 / d133
    np.add(t, d38, out=t)  # d142 = q5 + q6
    np.multiply(t, _C2, out=t)  # p43 = d142 * 5.4210108624...
    np.negative(t, out=t)  # m9 = -p43
    less(x, -12.125, out=below4)  # below4 = x < -97/8
    less(x, -10.0, out=below5)  # below5 = x < -10
    less(x, -0.90625, out=below6)  # below6 = x < -29/32
    less(x, -0.46875, out=below7)  # below7 = x < -15/32
    np.subtract(w, _C3_HI[out.dtype.char], out=w)  # d143 = w - 0.7524614220710162...
    np.subtract(w, _C3_LO[out.dtype.char], out=w)  # d144 = d143 - lo(0.7524614220710162...)
    horner(w, _P0[out.dtype.char], out=out)  # r = P(d144)
    np.multiply(w, out, out=w)  # p44 = d144 * r
    select(below7, w, q, out=w)  # n2 = below7 ? p44 : n
    select(below6, q, w, out=out)  # n3 = below6 ? n : n2
    select(below5, t, out, out=w)  # n4 = below5 ? m9 : n3
    select(below4, q, w, out=out)  # n5 = below4 ? n : n4
    select(below2, t, out, out=t)  # n6 = below3 ? m9 : n5
    select(below, q, t, out=out)  # n7 = below ? n : n6
