# SPDX-License-Identifier: MIT
"""silu_grad(x) = diff(x/(1 + exp(-x)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["silu_grad"]

# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20
# 1.2784645427610737... = 1.2784645427610738, rounded
_C1_HI = {"d": float.fromhex("0x1.474973c84120bp0"), "f": float.fromhex("0x1.474974p0")}
# what each type lacks of 1.2784645427610737...
_C1_LO = {"d": float.fromhex("0x1.f8d74bc9ac154p-54"), "f": float.fromhex("-0x1.bdf6fap-27")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.be1410460527fp-3"),  # -0.2178117057198001, rounded
        float.fromhex("0x1.2c563458cc0acp-3"),  # 0.14664879699694689, rounded
        float.fromhex("-0x1.353eb573ca452p-6"),  # -0.018874814223782295, rounded
        float.fromhex("-0x1.f2d0e32bc0654p-7"),  # -0.015222655223172377, rounded
        float.fromhex("0x1.b0f82c49970d1p-8"),  # 0.0066065891383823723, rounded
        float.fromhex("0x1.098e9114f04d5p-13"),  # 1.2662739814398606e-4, rounded
        float.fromhex("-0x1.a2a7ccd5d606cp-11"),  # -7.985219369670677e-4, rounded
        float.fromhex("0x1.8576a51e7055fp-13"),  # 1.8571064806675428e-4, rounded
        float.fromhex("0x1.5756a23615e85p-15"),  # 4.0929128247210937e-5, rounded
        float.fromhex("-0x1.f82fde9e2f2d8p-16"),  # -3.0051886476855885e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.be141p-3"),  # -0.2178117057198001, rounded
        float.fromhex("0x1.2c5634p-3"),  # 0.14664879699694689, rounded
        float.fromhex("-0x1.353eb6p-6"),  # -0.018874814223782295, rounded
        float.fromhex("-0x1.f2d0e4p-7"),  # -0.015222655223172377, rounded
        float.fromhex("0x1.b0f82cp-8"),  # 0.0066065891383823723, rounded
        float.fromhex("0x1.098e92p-13"),  # 1.2662739814398606e-4, rounded
        float.fromhex("-0x1.a2a7ccp-11"),  # -7.985219369670677e-4, rounded
        float.fromhex("0x1.8576a6p-13"),  # 1.8571064806675428e-4, rounded
        float.fromhex("0x1.5756a2p-15"),  # 4.0929128247210937e-5, rounded
        float.fromhex("-0x1.f82fdep-16"),  # -3.0051886476855885e-5, rounded
    ),
}


def silu_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """silu_grad(x) = diff(x/(1 + exp(-x)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=14, truths=6)


# x < 0: -(exp(-abs(x))*(abs(x) - 1 - exp(-abs(x)))/(1 + exp(-abs(x))*(2 + exp(-abs(x)))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dsub(within(w, 2048), 1), t): of both signs, errors grow 3-fold at most here
# of it -43/32 < x < -19/16: (abs(x) - 1.2784645427610737...)*P(abs(x) - 1.2784645427610737...)
#     a polynomial of degree 9 about the zero 1.278464542761073795..., within 2^-58 of the function
#       by Arb
# of it -148 < x < -86: -(exp(64*log(2) + (-abs(x)))*(abs(x) - 1 - 2^-64*exp(64*log(2) +
#   (-abs(x))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x)))))*2^-64)
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(2 +
#       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once; dsub(dsub(within(w,
#       2048), 1), dmul(1/18446744073709551616, pair(t))): of both signs, errors grow 3-fold at most
#       here
# of it -800 < x < -704: -(exp(64*log(2) + (-abs(x)))*(abs(x) - 1 - 2^-64*exp(64*log(2) +
#   (-abs(x))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x)))))*2^-64)
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(2 +
#       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once; dsub(dsub(within(w,
#       2048), 1), dmul(1/18446744073709551616, pair(t))): of both signs, errors grow 3-fold at most
#       here
# x > 0: (1 + exp(-abs(x)) + abs(x)*exp(-abs(x)))/(1 + exp(-abs(x))*(2 + exp(-abs(x))))
#     1 + t + w*t: all terms have one sign, nothing cancels
#     1 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    d64: Array,
    d46: Array,
    d: Array,
    d8: Array,
    d16: Array,
    q: Array,
    p10: Array,
    d7: Array,
    d11: Array,
    d12: Array,
    d15: Array,
    p_low3: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
) -> None:
    less(x, -800.0, out=below)  # below = x < -800
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.minimum(w, filled(2048.0, out), out=d64)  # v = min(w, 2048)
    np.negative(1.0, out=d46)  # m2 = -1
    np.add(d64, d46, out=d)  # d = v + m2
    np.negative(t, out=d8)  # m3 = -t
    np.add(d, d8, out=d16)  # d2 = d + m3
    sum_error(d, d8, out=d8)  # d_low = sum_error(d, m3)
    sum_error(d64, d46, out=d46)  # d_low2 = sum_error(v, m2)
    np.add(d8, d46, out=d8)  # d3 = d_low + d_low2
    np.add(d16, d8, out=q)  # d4 = d2 + d3
    np.multiply(t, q, out=p10)  # p = t * d4
    product_error(t, q, out=d7)  # p_low = product_error(t, d4)
    np.subtract(q, d16, out=q)  # d5 = d4 - d2
    np.subtract(d8, q, out=d8)  # d6 = d3 - d5
    np.multiply(t, d8, out=d8)  # p2 = t * d6
    np.add(d7, d8, out=d7)  # d7 = p_low + p2
    np.add(p10, d7, out=d8)  # d8 = p + d7
    np.add(2.0, t, out=d16)  # d9 = 2 + t
    np.multiply(t, d16, out=q)  # p3 = t * d9
    product_error(t, d16, out=d16)  # p_low2 = product_error(t, d9)
    sum_error(2.0, t, out=d11)  # d_low3 = sum_error(2, t)
    np.multiply(t, d11, out=d11)  # p4 = t * d_low3
    np.add(d16, d11, out=d16)  # d10 = p_low2 + p4
    np.add(q, d16, out=d11)  # d11 = p3 + d10
    np.add(1.0, d11, out=d12)  # d12 = 1 + d11
    sum_error(1.0, d11, out=d15)  # d_low4 = sum_error(1, d11)
    np.subtract(d11, q, out=d11)  # d13 = d11 - p3
    np.subtract(d16, d11, out=d16)  # d14 = d10 - d13
    np.add(d15, d16, out=d15)  # d15 = d_low4 + d14
    np.add(d12, d15, out=d16)  # d16 = d12 + d15
    np.divide(d8, d16, out=q)  # q = d8 / d16
    np.multiply(q, d16, out=d11)  # p5 = q * d16
    np.subtract(d8, d11, out=d11)  # d17 = d8 - p5
    product_error(q, d16, out=p_low3)  # p_low3 = product_error(q, d16)
    np.subtract(d11, p_low3, out=d11)  # d18 = d17 - p_low3
    np.subtract(d8, p10, out=d8)  # d19 = d8 - p
    np.subtract(d7, d8, out=d7)  # d20 = d7 - d19
    np.add(d11, d7, out=d11)  # d21 = d18 + d20
    np.subtract(d16, d12, out=d12)  # d22 = d16 - d12
    np.subtract(d15, d12, out=d15)  # d23 = d15 - d22
    np.multiply(q, d15, out=d8)  # p6 = q * d23
    np.subtract(d11, d8, out=d11)  # d24 = d21 - p6
    np.divide(d11, d16, out=d11)  # q2 = d24 / d16
    np.add(q, d11, out=q)  # d25 = q + q2
    np.negative(q, out=q)  # m4 = -d25
    np.add(1.0, t, out=d8)  # d26 = 1 + t
    np.multiply(d64, t, out=p10)  # p7 = v * t
    np.add(d8, p10, out=d7)  # d27 = d26 + p7
    sum_error(d8, p10, out=d8)  # d_low5 = sum_error(d26, p7)
    sum_error(1.0, t, out=p10)  # d_low6 = sum_error(1, t)
    np.add(d8, p10, out=d8)  # d28 = d_low5 + d_low6
    product_error(d64, t, out=d64)  # p_low4 = product_error(v, t)
    np.add(d8, d64, out=d8)  # d29 = d28 + p_low4
    np.add(d7, d8, out=t)  # d30 = d27 + d29
    np.divide(t, d16, out=d64)  # q3 = d30 / d16
    np.multiply(d64, d16, out=p10)  # p8 = q3 * d16
    np.subtract(t, p10, out=p10)  # d31 = d30 - p8
    product_error(d64, d16, out=d11)  # p_low5 = product_error(q3, d16)
    np.subtract(p10, d11, out=p10)  # d32 = d31 - p_low5
    np.subtract(t, d7, out=t)  # d33 = d30 - d27
    np.subtract(d8, t, out=d8)  # d34 = d29 - d33
    np.add(p10, d8, out=p10)  # d35 = d32 + d34
    np.multiply(d64, d15, out=d15)  # p9 = q3 * d23
    np.subtract(p10, d15, out=p10)  # d36 = d35 - p9
    np.divide(p10, d16, out=p10)  # q4 = d36 / d16
    np.add(d64, p10, out=d64)  # d37 = q3 + q4
    select(below2, q, d64, out=q)  # n = below2 ? m4 : d37
    less(x, -704.0, out=below2)  # below3 = x < -704
    np.minimum(w, filled(1024.0, out), out=t)  # v2 = min(w, 1024)
    np.negative(t, out=t)  # m5 = -v2
    np.add(_K_64_LOG_2_HI[out.dtype.char], t, out=d64)  # d38 = 64*log(2) + m5
    sum_error(_K_64_LOG_2_HI[out.dtype.char], t, out=t)  # d_low7 = sum_error(64*log(2), m5)
    np.add(t, _K_64_LOG_2_LO[out.dtype.char], out=t)  # d39 = d_low7 + lo(64*log(2))
    np.add(d64, t, out=d8)  # d40 = d38 + d39
    np.exp(d8, out=d16)  # t2 = exp(d40)
    np.multiply(_C0, d16, out=p10)  # p10 = 5.4210108624... * t2
    np.negative(p10, out=d7)  # m6 = -p10
    np.add(d, d7, out=d11)  # d41 = d + m6
    sum_error(d, d7, out=d)  # d_low8 = sum_error(d, m6)
    np.add(d, d46, out=d)  # d42 = d_low8 + d_low2
    np.subtract(d8, d64, out=d8)  # d43 = d40 - d38
    np.subtract(t, d8, out=t)  # d44 = d39 - d43
    np.multiply(d16, t, out=t)  # p11 = t2 * d44
    np.multiply(_C0, t, out=d64)  # p12 = 5.4210108624... * p11
    np.negative(d64, out=d46)  # m7 = -p12
    np.add(d, d46, out=d)  # d45 = d42 + m7
    np.add(d11, d, out=d46)  # d46 = d41 + d45
    np.multiply(d16, d46, out=d8)  # p13 = t2 * d46
    product_error(d16, d46, out=d7)  # p_low6 = product_error(t2, d46)
    np.subtract(d46, d11, out=d11)  # d47 = d46 - d41
    np.subtract(d, d11, out=d)  # d48 = d45 - d47
    np.multiply(d16, d, out=d16)  # p14 = t2 * d48
    np.add(d7, d16, out=d7)  # d49 = p_low6 + p14
    np.multiply(d46, t, out=d46)  # p15 = d46 * p11
    np.add(d7, d46, out=d7)  # d50 = d49 + p15
    np.add(d8, d7, out=t)  # d51 = p13 + d50
    np.add(2.0, p10, out=d46)  # d52 = 2 + p10
    sum_error(2.0, p10, out=d)  # d_low9 = sum_error(2, p10)
    np.add(d, d64, out=d)  # d53 = d_low9 + p12
    np.add(d46, d, out=d16)  # d54 = d52 + d53
    np.multiply(p10, d16, out=d11)  # p16 = p10 * d54
    product_error(p10, d16, out=d12)  # p_low7 = product_error(p10, d54)
    np.subtract(d16, d46, out=d46)  # d55 = d54 - d52
    np.subtract(d, d46, out=d)  # d56 = d53 - d55
    np.multiply(p10, d, out=p10)  # p17 = p10 * d56
    np.add(d12, p10, out=d12)  # d57 = p_low7 + p17
    np.multiply(d16, d64, out=d16)  # p18 = d54 * p12
    np.add(d12, d16, out=d12)  # d58 = d57 + p18
    np.add(d11, d12, out=d64)  # d59 = p16 + d58
    np.add(1.0, d64, out=d46)  # d60 = 1 + d59
    sum_error(1.0, d64, out=d)  # d_low10 = sum_error(1, d59)
    np.subtract(d64, d11, out=d64)  # d61 = d59 - p16
    np.subtract(d12, d64, out=d12)  # d62 = d58 - d61
    np.add(d, d12, out=d)  # d63 = d_low10 + d62
    np.add(d46, d, out=d64)  # d64 = d60 + d63
    np.divide(t, d64, out=d16)  # q5 = d51 / d64
    np.multiply(d16, d64, out=p10)  # p19 = q5 * d64
    np.subtract(t, p10, out=p10)  # d65 = d51 - p19
    product_error(d16, d64, out=d11)  # p_low8 = product_error(q5, d64)
    np.subtract(p10, d11, out=p10)  # d66 = d65 - p_low8
    np.subtract(t, d8, out=t)  # d67 = d51 - p13
    np.subtract(d7, t, out=d7)  # d68 = d50 - d67
    np.add(p10, d7, out=p10)  # d69 = d66 + d68
    np.subtract(d64, d46, out=d46)  # d70 = d64 - d60
    np.subtract(d, d46, out=d)  # d71 = d63 - d70
    np.multiply(d16, d, out=d)  # p20 = q5 * d71
    np.subtract(p10, d, out=p10)  # d72 = d69 - p20
    np.divide(p10, d64, out=p10)  # q6 = d72 / d64
    np.add(d16, p10, out=d16)  # d73 = q5 + q6
    np.multiply(d16, _C0, out=d16)  # p21 = d73 * 5.4210108624...
    np.negative(d16, out=d16)  # m8 = -p21
    less(x, -148.0, out=below4)  # below4 = x < -148
    less(x, -86.0, out=below5)  # below5 = x < -86
    less(x, -1.34375, out=below6)  # below6 = x < -43/32
    less(x, -1.1875, out=below7)  # below7 = x < -19/16
    np.subtract(w, _C1_HI[out.dtype.char], out=w)  # d74 = w - 1.2784645427610737...
    np.subtract(w, _C1_LO[out.dtype.char], out=w)  # d75 = d74 - lo(1.2784645427610737...)
    horner(w, _P0[out.dtype.char], out=out)  # r = P(d75)
    np.multiply(w, out, out=w)  # p22 = d75 * r
    select(below7, w, q, out=w)  # n2 = below7 ? p22 : n
    select(below6, q, w, out=out)  # n3 = below6 ? n : n2
    select(below5, d16, out, out=w)  # n4 = below5 ? m8 : n3
    select(below4, q, w, out=out)  # n5 = below4 ? n : n4
    select(below2, d16, out, out=d16)  # n6 = below3 ? m8 : n5
    select(below, q, d16, out=out)  # n7 = below ? n : n6
