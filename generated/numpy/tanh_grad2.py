# SPDX-License-Identifier: MIT
"""tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, less, product_error, select, sum_error

__all__ = ["tanh_grad2"]

_C0 = float.fromhex("0x1.3p-4")  # 0.07421875
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C1 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def tanh_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=16, truths=5)


# x < 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
#   exp(-2*abs(x)))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(1, t): of both signs, errors grow 6.5-fold at most here
# of it -19/256 < x < 0: 8*expm1(-2*abs(x))*(-(1 + expm1(-2*abs(x))))/((2 + expm1(-2*abs(x)))*(2 +
#   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
#       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
#       1.9-fold at most here
# of it -74 < x < -48: -(8*exp(64*log(2) + -2*abs(x))*(2^-64*exp(64*log(2) + -2*abs(x)) - 1)/(1 +
#   2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2)
#   + -2*abs(x)))))*2^-64)
#     exp(64*log(2) + -2*abs(x)), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t*(3 + 1/18446744073709551616*t)): all terms have one sign, nothing
#       cancels; what is not a function of one argument is carried in double-word arithmetic,
#       rounded once; dsub(dmul(1/18446744073709551616, pair(t)), 1): of both signs, errors grow
#       6.5-fold at most here
# of it -400 < x < -384: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 +
#   exp(-2*abs(x))*(3 + exp(-2*abs(x)))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
# x > 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
#   exp(-2*abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(1, t): of both signs, errors grow 6.5-fold at most here
# of it 0 < x < 19/256: -(8*expm1(-2*abs(x))*(-(1 + expm1(-2*abs(x))))/((2 + expm1(-2*abs(x)))*(2 +
#   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
#       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
#       1.9-fold at most here
# of it 48 < x < 74: 8*exp(64*log(2) + -2*abs(x))*(2^-64*exp(64*log(2) + -2*abs(x)) - 1)/(1 +
#   2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2)
#   + -2*abs(x)))))*2^-64
#     exp(64*log(2) + -2*abs(x)), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t*(3 + 1/18446744073709551616*t)): all terms have one sign, nothing
#       cancels; what is not a function of one argument is carried in double-word arithmetic,
#       rounded once; dsub(dmul(1/18446744073709551616, pair(t)), 1): of both signs, errors grow
#       6.5-fold at most here
# of it 384 < x < 400: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 +
#   exp(-2*abs(x))*(3 + exp(-2*abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    e: Array,
    d86: Array,
    d58: Array,
    p3: Array,
    d4: Array,
    d41: Array,
    p15: Array,
    d7: Array,
    p22: Array,
    p23: Array,
    d66: Array,
    d54: Array,
    d62: Array,
    d70: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
) -> None:
    np.abs(x, out=w)  # w = |x|
    less(w, _C0, out=below)  # below = w < 19/256
    np.multiply(-2.0, w, out=t)  # p = -2 * w
    np.expm1(t, out=e)  # e = expm1(p)
    np.multiply(8.0, e, out=d86)  # p2 = 8 * e
    np.add(1.0, e, out=d58)  # d = 1 + e
    np.negative(d58, out=d58)  # m = -d
    np.multiply(d86, d58, out=p3)  # p3 = p2 * m
    product_error(d86, d58, out=d58)  # p_low = product_error(p2, m)
    sum_error(1.0, e, out=d4)  # d_low = sum_error(1, e)
    np.negative(d4, out=d4)  # m2 = -d_low
    np.multiply(d86, d4, out=d86)  # p4 = p2 * m2
    np.add(d58, d86, out=d58)  # d2 = p_low + p4
    np.add(p3, d58, out=d86)  # d3 = p3 + d2
    np.add(2.0, e, out=d4)  # d4 = 2 + e
    np.multiply(d4, d4, out=d41)  # p5 = d4 * d4
    product_error(d4, d4, out=p15)  # p_low2 = product_error(d4, d4)
    sum_error(2.0, e, out=e)  # d_low2 = sum_error(2, e)
    np.multiply(d4, e, out=d7)  # p6 = d4 * d_low2
    np.add(p15, d7, out=p15)  # d5 = p_low2 + p6
    np.add(p15, d7, out=p15)  # d6 = d5 + p6
    np.add(d41, p15, out=d7)  # d7 = p5 + d6
    np.multiply(d7, d4, out=p22)  # p7 = d7 * d4
    product_error(d7, d4, out=p23)  # p_low3 = product_error(d7, d4)
    np.multiply(d7, e, out=e)  # p8 = d7 * d_low2
    np.add(p23, e, out=p23)  # d8 = p_low3 + p8
    np.subtract(d7, d41, out=d7)  # d9 = d7 - p5
    np.subtract(p15, d7, out=p15)  # d10 = d6 - d9
    np.multiply(d4, p15, out=d4)  # p9 = d4 * d10
    np.add(p23, d4, out=p23)  # d11 = d8 + p9
    np.add(p22, p23, out=e)  # d12 = p7 + d11
    np.divide(d86, e, out=d4)  # q = d3 / d12
    np.multiply(d4, e, out=d41)  # p10 = q * d12
    np.subtract(d86, d41, out=d41)  # d13 = d3 - p10
    product_error(d4, e, out=p15)  # p_low4 = product_error(q, d12)
    np.subtract(d41, p15, out=d41)  # d14 = d13 - p_low4
    np.subtract(d86, p3, out=d86)  # d15 = d3 - p3
    np.subtract(d58, d86, out=d58)  # d16 = d2 - d15
    np.add(d41, d58, out=d41)  # d17 = d14 + d16
    np.subtract(e, p22, out=p22)  # d18 = d12 - p7
    np.subtract(p23, p22, out=p23)  # d19 = d11 - d18
    np.multiply(d4, p23, out=p23)  # p11 = q * d19
    np.subtract(d41, p23, out=d41)  # d20 = d17 - p11
    np.divide(d41, e, out=d41)  # q2 = d20 / d12
    np.add(d4, d41, out=d4)  # d21 = q + q2
    np.negative(d4, out=d4)  # m3 = -d21
    less(w, 48.0, out=below2)  # below2 = w < 48
    np.exp(t, out=t)  # t = exp(p)
    np.multiply(8.0, t, out=e)  # p12 = 8 * t
    np.negative(t, out=d86)  # m4 = -t
    np.add(1.0, d86, out=d58)  # d22 = 1 + m4
    np.multiply(e, d58, out=p3)  # p13 = p12 * d22
    product_error(e, d58, out=d58)  # p_low5 = product_error(p12, d22)
    sum_error(1.0, d86, out=d86)  # d_low3 = sum_error(1, m4)
    np.multiply(e, d86, out=d86)  # p14 = p12 * d_low3
    np.add(d58, d86, out=d58)  # d23 = p_low5 + p14
    np.add(p3, d58, out=d86)  # d24 = p13 + d23
    np.add(3.0, t, out=d41)  # d25 = 3 + t
    np.multiply(t, d41, out=p15)  # p15 = t * d25
    product_error(t, d41, out=d41)  # p_low6 = product_error(t, d25)
    sum_error(3.0, t, out=d7)  # d_low4 = sum_error(3, t)
    np.multiply(t, d7, out=d7)  # p16 = t * d_low4
    np.add(d41, d7, out=d41)  # d26 = p_low6 + p16
    np.add(p15, d41, out=d7)  # d27 = p15 + d26
    np.add(3.0, d7, out=p22)  # d28 = 3 + d27
    sum_error(3.0, d7, out=p23)  # d_low5 = sum_error(3, d27)
    np.subtract(d7, p15, out=d7)  # d29 = d27 - p15
    np.subtract(d41, d7, out=d41)  # d30 = d26 - d29
    np.add(p23, d41, out=p23)  # d31 = d_low5 + d30
    np.add(p22, p23, out=d41)  # d32 = d28 + d31
    np.multiply(t, d41, out=d7)  # p17 = t * d32
    product_error(t, d41, out=d66)  # p_low7 = product_error(t, d32)
    np.subtract(d41, p22, out=d41)  # d33 = d32 - d28
    np.subtract(p23, d41, out=p23)  # d34 = d31 - d33
    np.multiply(t, p23, out=p23)  # p18 = t * d34
    np.add(d66, p23, out=d66)  # d35 = p_low7 + p18
    np.add(d7, d66, out=d41)  # d36 = p17 + d35
    np.add(1.0, d41, out=p22)  # d37 = 1 + d36
    sum_error(1.0, d41, out=p23)  # d_low6 = sum_error(1, d36)
    np.subtract(d41, d7, out=d41)  # d38 = d36 - p17
    np.subtract(d66, d41, out=d66)  # d39 = d35 - d38
    np.add(p23, d66, out=p23)  # d40 = d_low6 + d39
    np.add(p22, p23, out=d41)  # d41 = d37 + d40
    np.divide(d86, d41, out=d7)  # q3 = d24 / d41
    np.multiply(d7, d41, out=d66)  # p19 = q3 * d41
    np.subtract(d86, d66, out=d66)  # d42 = d24 - p19
    product_error(d7, d41, out=d54)  # p_low8 = product_error(q3, d41)
    np.subtract(d66, d54, out=d66)  # d43 = d42 - p_low8
    np.subtract(d86, p3, out=d86)  # d44 = d24 - p13
    np.subtract(d58, d86, out=d58)  # d45 = d23 - d44
    np.add(d66, d58, out=d66)  # d46 = d43 + d45
    np.subtract(d41, p22, out=p22)  # d47 = d41 - d37
    np.subtract(p23, p22, out=p23)  # d48 = d40 - d47
    np.multiply(d7, p23, out=p23)  # p20 = q3 * d48
    np.subtract(d66, p23, out=d66)  # d49 = d46 - p20
    np.divide(d66, d41, out=d66)  # q4 = d49 / d41
    np.add(d7, d66, out=d7)  # d50 = q3 + q4
    np.negative(d7, out=d7)  # m5 = -d50
    less(w, 74.0, out=below3)  # below3 = w < 74
    np.minimum(w, filled(512.0, out), out=d86)  # v = min(w, 512)
    np.multiply(-2.0, d86, out=d86)  # p21 = -2 * v
    np.add(_K_64_LOG_2_HI[out.dtype.char], d86, out=d58)  # d51 = 64*log(2) + p21
    sum_error(_K_64_LOG_2_HI[out.dtype.char], d86, out=d86)  # d_low7 = sum_error(64*log(2), p21)
    np.add(d86, _K_64_LOG_2_LO[out.dtype.char], out=d86)  # d52 = d_low7 + lo(64*log(2))
    np.add(d58, d86, out=p3)  # d53 = d51 + d52
    np.exp(p3, out=d41)  # t2 = exp(d53)
    np.multiply(8.0, d41, out=p22)  # p22 = 8 * t2
    np.multiply(_C1, d41, out=p23)  # p23 = 5.4210108624... * t2
    np.negative(1.0, out=d66)  # m6 = -1
    np.add(p23, d66, out=d54)  # d54 = p23 + m6
    sum_error(p23, d66, out=d66)  # d_low8 = sum_error(p23, m6)
    np.subtract(p3, d58, out=p3)  # d55 = d53 - d51
    np.subtract(d86, p3, out=d86)  # d56 = d52 - d55
    np.multiply(d41, d86, out=d41)  # p24 = t2 * d56
    np.multiply(_C1, d41, out=d86)  # p25 = 5.4210108624... * p24
    np.add(d66, d86, out=d66)  # d57 = d_low8 + p25
    np.add(d54, d66, out=d58)  # d58 = d54 + d57
    np.multiply(p22, d58, out=p3)  # p26 = p22 * d58
    product_error(p22, d58, out=d62)  # p_low9 = product_error(p22, d58)
    np.subtract(d58, d54, out=d54)  # d59 = d58 - d54
    np.subtract(d66, d54, out=d66)  # d60 = d57 - d59
    np.multiply(p22, d66, out=p22)  # p27 = p22 * d60
    np.add(d62, p22, out=d62)  # d61 = p_low9 + p27
    np.multiply(8.0, d41, out=d41)  # p28 = 8 * p24
    np.multiply(d58, d41, out=d58)  # p29 = d58 * p28
    np.add(d62, d58, out=d62)  # d62 = d61 + p29
    np.add(p3, d62, out=d58)  # d63 = p26 + d62
    np.add(3.0, p23, out=d41)  # d64 = 3 + p23
    sum_error(3.0, p23, out=p22)  # d_low9 = sum_error(3, p23)
    np.add(p22, d86, out=p22)  # d65 = d_low9 + p25
    np.add(d41, p22, out=d66)  # d66 = d64 + d65
    np.multiply(p23, d66, out=d54)  # p30 = p23 * d66
    product_error(p23, d66, out=d70)  # p_low10 = product_error(p23, d66)
    np.subtract(d66, d41, out=d41)  # d67 = d66 - d64
    np.subtract(p22, d41, out=p22)  # d68 = d65 - d67
    np.multiply(p23, p22, out=p22)  # p31 = p23 * d68
    np.add(d70, p22, out=d70)  # d69 = p_low10 + p31
    np.multiply(d66, d86, out=d66)  # p32 = d66 * p25
    np.add(d70, d66, out=d70)  # d70 = d69 + p32
    np.add(d54, d70, out=d41)  # d71 = p30 + d70
    np.add(3.0, d41, out=p22)  # d72 = 3 + d71
    sum_error(3.0, d41, out=d66)  # d_low10 = sum_error(3, d71)
    np.subtract(d41, d54, out=d41)  # d73 = d71 - p30
    np.subtract(d70, d41, out=d70)  # d74 = d70 - d73
    np.add(d66, d70, out=d66)  # d75 = d_low10 + d74
    np.add(p22, d66, out=d41)  # d76 = d72 + d75
    np.multiply(p23, d41, out=d54)  # p33 = p23 * d76
    product_error(p23, d41, out=d70)  # p_low11 = product_error(p23, d76)
    np.subtract(d41, p22, out=p22)  # d77 = d76 - d72
    np.subtract(d66, p22, out=d66)  # d78 = d75 - d77
    np.multiply(p23, d66, out=p23)  # p34 = p23 * d78
    np.add(d70, p23, out=d70)  # d79 = p_low11 + p34
    np.multiply(d41, d86, out=d41)  # p35 = d76 * p25
    np.add(d70, d41, out=d70)  # d80 = d79 + p35
    np.add(d54, d70, out=d86)  # d81 = p33 + d80
    np.add(1.0, d86, out=d41)  # d82 = 1 + d81
    sum_error(1.0, d86, out=p22)  # d_low11 = sum_error(1, d81)
    np.subtract(d86, d54, out=d86)  # d83 = d81 - p33
    np.subtract(d70, d86, out=d70)  # d84 = d80 - d83
    np.add(p22, d70, out=p22)  # d85 = d_low11 + d84
    np.add(d41, p22, out=d86)  # d86 = d82 + d85
    np.divide(d58, d86, out=p23)  # q5 = d63 / d86
    np.multiply(p23, d86, out=d66)  # p36 = q5 * d86
    np.subtract(d58, d66, out=d66)  # d87 = d63 - p36
    product_error(p23, d86, out=d54)  # p_low12 = product_error(q5, d86)
    np.subtract(d66, d54, out=d66)  # d88 = d87 - p_low12
    np.subtract(d58, p3, out=d58)  # d89 = d63 - p26
    np.subtract(d62, d58, out=d62)  # d90 = d62 - d89
    np.add(d66, d62, out=d66)  # d91 = d88 + d90
    np.subtract(d86, d41, out=d41)  # d92 = d86 - d82
    np.subtract(p22, d41, out=p22)  # d93 = d85 - d92
    np.multiply(p23, p22, out=p22)  # p37 = q5 * d93
    np.subtract(d66, p22, out=d66)  # d94 = d91 - p37
    np.divide(d66, d86, out=d66)  # q6 = d94 / d86
    np.add(p23, d66, out=p23)  # d95 = q5 + q6
    np.multiply(p23, _C1, out=p23)  # p38 = d95 * 5.4210108624...
    less(w, 384.0, out=below4)  # below4 = w < 384
    less(w, 400.0, out=below5)  # below5 = w < 400
    np.subtract(1.0, t, out=w)  # d96 = 1 - t
    np.multiply(e, w, out=e)  # p39 = p12 * d96
    np.add(3.0, p15, out=p15)  # d97 = 3 + p15
    np.multiply(t, p15, out=t)  # p40 = t * d97
    np.add(1.0, t, out=t)  # d98 = 1 + p40
    np.divide(e, t, out=e)  # q7 = p39 / d98
    np.negative(e, out=e)  # m7 = -q7
    select(below5, e, d7, out=e)  # n = below5 ? m7 : m5
    select(below4, d7, e, out=w)  # n2 = below4 ? m5 : n
    select(below3, p23, w, out=p23)  # n3 = below3 ? p38 : n2
    select(below2, d7, p23, out=d7)  # n4 = below2 ? m5 : n3
    select(below, d4, d7, out=d4)  # n5 = below ? m3 : n4
    np.copysign(d4, x, out=d4)  # r = copysign(n5, x)
    np.negative(d4, out=out)  # m8 = -r
