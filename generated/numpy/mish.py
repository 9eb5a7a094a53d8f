# SPDX-License-Identifier: MIT
"""mish(x) = x*tanh(log(1 + exp(x)))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, finite, less, product_error, select, sum_error

__all__ = ["mish"]

# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def mish(x: ArrayLike, out: Array | None = None) -> Any:
    """mish(x) = x*tanh(log(1 + exp(x)))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=12, truths=4)


# x < 0: finite(x)*(exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x)))))
#     2 + t: all terms have one sign, nothing cancels
#     2 + t*(2 + t): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -148 < x < -86: finite(x)*(exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) +
#   (-abs(x))))/(2 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x))))))*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 2 + 1/18446744073709551616*t: all
#       terms have one sign, nothing cancels; 2 + 1/18446744073709551616*t*(2 +
#       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
# of it -800 < x < -704: finite(x)*(exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) +
#   (-abs(x))))/(2 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x))))))*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 2 + 1/18446744073709551616*t: all
#       terms have one sign, nothing cancels; 2 + 1/18446744073709551616*t*(2 +
#       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
# x > 0: x*((1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2)))
#     1 + t*2: all terms have one sign, nothing cancels
#     1 + t*(2 + t*2): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    v: Array,
    p8: Array,
    d46: Array,
    d38: Array,
    t: Array,
    t2: Array,
    p9: Array,
    q: Array,
    d4: Array,
    n6: Array,
    p4: Array,
    p_low3: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
) -> None:
    less(x, -800.0, out=below)  # below = x < -800
    less(x, 0.0, out=below2)  # below2 = x < 0
    finite(x, out=v)  # v = finite(x)
    select(below2, v, x, out=p8)  # n = below2 ? v : x
    select(below2, 0.0, 1.0, out=d46)  # n2 = below2 ? 0 : 1
    np.abs(x, out=d38)  # w = |x|
    np.negative(d38, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.add(2.0, t, out=t2)  # d = 2 + t
    select(below2, t2, 2.0, out=t2)  # n3 = below2 ? d : 2
    np.multiply(t, t2, out=p9)  # p = t * n3
    product_error(t, t2, out=t2)  # p_low = product_error(t, n3)
    sum_error(2.0, t, out=q)  # d_low = sum_error(2, t)
    select(below2, q, 0.0, out=q)  # n4 = below2 ? d_low : 0
    np.multiply(t, q, out=q)  # p2 = t * n4
    np.add(t2, q, out=t2)  # d2 = p_low + p2
    np.add(p9, t2, out=q)  # d3 = p + d2
    np.add(d46, q, out=d4)  # d4 = n2 + d3
    sum_error(d46, q, out=d46)  # d_low2 = sum_error(n2, d3)
    np.subtract(q, p9, out=q)  # d5 = d3 - p
    np.subtract(t2, q, out=t2)  # d6 = d2 - d5
    np.add(d46, t2, out=d46)  # d7 = d_low2 + d6
    np.add(d4, d46, out=t2)  # d8 = d4 + d7
    select(below2, 2.0, 1.0, out=p9)  # n5 = below2 ? 2 : 1
    np.multiply(2.0, t, out=q)  # p3 = 2 * t
    select(below2, t, q, out=n6)  # n6 = below2 ? t : p3
    np.add(2.0, n6, out=q)  # d9 = 2 + n6
    np.multiply(t, q, out=p4)  # p4 = t * d9
    product_error(t, q, out=q)  # p_low2 = product_error(t, d9)
    sum_error(2.0, n6, out=n6)  # d_low3 = sum_error(2, n6)
    np.multiply(t, n6, out=t)  # p5 = t * d_low3
    np.add(q, t, out=q)  # d10 = p_low2 + p5
    np.add(p4, q, out=t)  # d11 = p4 + d10
    np.add(p9, t, out=n6)  # d12 = n5 + d11
    sum_error(p9, t, out=p9)  # d_low4 = sum_error(n5, d11)
    np.subtract(t, p4, out=t)  # d13 = d11 - p4
    np.subtract(q, t, out=q)  # d14 = d10 - d13
    np.add(p9, q, out=p9)  # d15 = d_low4 + d14
    np.add(n6, p9, out=t)  # d16 = d12 + d15
    np.divide(t2, t, out=q)  # q = d8 / d16
    np.multiply(q, t, out=p4)  # p6 = q * d16
    np.subtract(t2, p4, out=p4)  # d17 = d8 - p6
    product_error(q, t, out=p_low3)  # p_low3 = product_error(q, d16)
    np.subtract(p4, p_low3, out=p4)  # d18 = d17 - p_low3
    np.subtract(t2, d4, out=t2)  # d19 = d8 - d4
    np.subtract(d46, t2, out=d46)  # d20 = d7 - d19
    np.add(p4, d46, out=p4)  # d21 = d18 + d20
    np.subtract(t, n6, out=n6)  # d22 = d16 - d12
    np.subtract(p9, n6, out=p9)  # d23 = d15 - d22
    np.multiply(q, p9, out=p9)  # p7 = q * d23
    np.subtract(p4, p9, out=p4)  # d24 = d21 - p7
    np.divide(p4, t, out=p4)  # q2 = d24 / d16
    np.add(q, p4, out=q)  # d25 = q + q2
    np.multiply(p8, q, out=p8)  # p8 = n * d25
    less(x, -704.0, out=below2)  # below3 = x < -704
    np.minimum(d38, filled(1024.0, out), out=d38)  # v2 = min(w, 1024)
    np.negative(d38, out=d38)  # m2 = -v2
    np.add(_K_64_LOG_2_HI[out.dtype.char], d38, out=d46)  # d26 = 64*log(2) + m2
    sum_error(_K_64_LOG_2_HI[out.dtype.char], d38, out=d38)  # d_low5 = sum_error(64*log(2), m2)
    np.add(d38, _K_64_LOG_2_LO[out.dtype.char], out=d38)  # d27 = d_low5 + lo(64*log(2))
    np.add(d46, d38, out=t)  # d28 = d26 + d27
    np.exp(t, out=t2)  # t2 = exp(d28)
    np.multiply(_C0, t2, out=p9)  # p9 = 5.4210108624... * t2
    np.add(2.0, p9, out=q)  # d29 = 2 + p9
    sum_error(2.0, p9, out=d4)  # d_low6 = sum_error(2, p9)
    np.subtract(t, d46, out=t)  # d30 = d28 - d26
    np.subtract(d38, t, out=d38)  # d31 = d27 - d30
    np.multiply(t2, d38, out=d38)  # p10 = t2 * d31
    np.multiply(_C0, d38, out=d46)  # p11 = 5.4210108624... * p10
    np.add(d4, d46, out=d4)  # d32 = d_low6 + p11
    np.add(q, d4, out=t)  # d33 = d29 + d32
    np.multiply(t2, t, out=n6)  # p12 = t2 * d33
    product_error(t2, t, out=p4)  # p_low4 = product_error(t2, d33)
    np.subtract(t, q, out=q)  # d34 = d33 - d29
    np.subtract(d4, q, out=d4)  # d35 = d32 - d34
    np.multiply(t2, d4, out=t2)  # p13 = t2 * d35
    np.add(p4, t2, out=p4)  # d36 = p_low4 + p13
    np.multiply(t, d38, out=d38)  # p14 = d33 * p10
    np.add(p4, d38, out=p4)  # d37 = d36 + p14
    np.add(n6, p4, out=d38)  # d38 = p12 + d37
    np.multiply(p9, t, out=t2)  # p15 = p9 * d33
    product_error(p9, t, out=q)  # p_low5 = product_error(p9, d33)
    np.multiply(p9, d4, out=p9)  # p16 = p9 * d35
    np.add(q, p9, out=q)  # d39 = p_low5 + p16
    np.multiply(t, d46, out=t)  # p17 = d33 * p11
    np.add(q, t, out=q)  # d40 = d39 + p17
    np.add(t2, q, out=d46)  # d41 = p15 + d40
    np.add(2.0, d46, out=t)  # d42 = 2 + d41
    sum_error(2.0, d46, out=p9)  # d_low7 = sum_error(2, d41)
    np.subtract(d46, t2, out=d46)  # d43 = d41 - p15
    np.subtract(q, d46, out=q)  # d44 = d40 - d43
    np.add(p9, q, out=p9)  # d45 = d_low7 + d44
    np.add(t, p9, out=d46)  # d46 = d42 + d45
    np.divide(d38, d46, out=t2)  # q3 = d38 / d46
    np.multiply(t2, d46, out=q)  # p18 = q3 * d46
    np.subtract(d38, q, out=q)  # d47 = d38 - p18
    product_error(t2, d46, out=d4)  # p_low6 = product_error(q3, d46)
    np.subtract(q, d4, out=q)  # d48 = d47 - p_low6
    np.subtract(d38, n6, out=d38)  # d49 = d38 - p12
    np.subtract(p4, d38, out=p4)  # d50 = d37 - d49
    np.add(q, p4, out=q)  # d51 = d48 + d50
    np.subtract(d46, t, out=t)  # d52 = d46 - d42
    np.subtract(p9, t, out=p9)  # d53 = d45 - d52
    np.multiply(t2, p9, out=p9)  # p19 = q3 * d53
    np.subtract(q, p9, out=q)  # d54 = d51 - p19
    np.divide(q, d46, out=q)  # q4 = d54 / d46
    np.add(t2, q, out=t2)  # d55 = q3 + q4
    np.multiply(v, t2, out=v)  # p20 = v * d55
    np.multiply(v, _C0, out=v)  # p21 = p20 * 5.4210108624...
    less(x, -148.0, out=below4)  # below4 = x < -148
    less(x, -86.0, out=below5)  # below5 = x < -86
    select(below5, v, p8, out=out)  # n7 = below5 ? p21 : p8
    select(below4, p8, out, out=d46)  # n8 = below4 ? p8 : n7
    select(below2, v, d46, out=v)  # n9 = below3 ? p21 : n8
    select(below, p8, v, out=out)  # n10 = below ? p8 : n9
