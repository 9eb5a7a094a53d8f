# SPDX-License-Identifier: MIT
"""silu(x) = x/(1 + exp(-x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, finite, less, product_error, select, sum_error

__all__ = ["silu"]

# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def silu(x: ArrayLike, out: Array | None = None) -> Any:
    """silu(x) = x/(1 + exp(-x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=9, truths=4)


# x < 0: finite(x)*(exp(-abs(x))/(1 + exp(-abs(x))))
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -148 < x < -86: finite(x)*(exp(64*log(2) + (-abs(x)))/(1 + 2^-64*exp(64*log(2) +
#   (-abs(x)))))*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t: all
#       terms have one sign, nothing cancels; what is not a function of one argument is carried in
#       double-word arithmetic, rounded once
# of it -800 < x < -704: finite(x)*(exp(64*log(2) + (-abs(x)))/(1 + 2^-64*exp(64*log(2) +
#   (-abs(x)))))*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t: all
#       terms have one sign, nothing cancels; what is not a function of one argument is carried in
#       double-word arithmetic, rounded once
# x > 0: x*(1/(1 + exp(-abs(x))))
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    v: Array,
    p3: Array,
    w: Array,
    d13: Array,
    q3: Array,
    d: Array,
    q: Array,
    d9: Array,
    p7: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
) -> None:
    less(x, -800.0, out=below)  # below = x < -800
    less(x, 0.0, out=below2)  # below2 = x < 0
    finite(x, out=v)  # v = finite(x)
    select(below2, v, x, out=p3)  # n = below2 ? v : x
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=d13)  # m = -w
    np.exp(d13, out=d13)  # t = exp(m)
    select(below2, d13, 1.0, out=q3)  # n2 = below2 ? t : 1
    np.add(1.0, d13, out=d)  # d = 1 + t
    np.divide(q3, d, out=q)  # q = n2 / d
    np.multiply(q, d, out=d9)  # p = q * d
    np.subtract(q3, d9, out=q3)  # d2 = n2 - p
    product_error(q, d, out=d9)  # p_low = product_error(q, d)
    np.subtract(q3, d9, out=q3)  # d3 = d2 - p_low
    sum_error(1.0, d13, out=d13)  # d_low = sum_error(1, t)
    np.multiply(q, d13, out=d13)  # p2 = q * d_low
    np.subtract(q3, d13, out=q3)  # d4 = d3 - p2
    np.divide(q3, d, out=q3)  # q2 = d4 / d
    np.add(q, q3, out=q)  # d5 = q + q2
    np.multiply(p3, q, out=p3)  # p3 = n * d5
    less(x, -704.0, out=below2)  # below3 = x < -704
    np.minimum(w, filled(1024.0, out), out=w)  # v2 = min(w, 1024)
    np.negative(w, out=w)  # m2 = -v2
    np.add(_K_64_LOG_2_HI[out.dtype.char], w, out=d13)  # d6 = 64*log(2) + m2
    sum_error(_K_64_LOG_2_HI[out.dtype.char], w, out=w)  # d_low2 = sum_error(64*log(2), m2)
    np.add(w, _K_64_LOG_2_LO[out.dtype.char], out=w)  # d7 = d_low2 + lo(64*log(2))
    np.add(d13, w, out=q3)  # d8 = d6 + d7
    np.exp(q3, out=d)  # t2 = exp(d8)
    np.multiply(_C0, d, out=q)  # p4 = 5.4210108624... * t2
    np.add(1.0, q, out=d9)  # d9 = 1 + p4
    sum_error(1.0, q, out=q)  # d_low3 = sum_error(1, p4)
    np.subtract(q3, d13, out=q3)  # d10 = d8 - d6
    np.subtract(w, q3, out=w)  # d11 = d7 - d10
    np.multiply(d, w, out=w)  # p5 = t2 * d11
    np.multiply(_C0, w, out=d13)  # p6 = 5.4210108624... * p5
    np.add(q, d13, out=q)  # d12 = d_low3 + p6
    np.add(d9, q, out=d13)  # d13 = d9 + d12
    np.divide(d, d13, out=q3)  # q3 = t2 / d13
    np.multiply(q3, d13, out=p7)  # p7 = q3 * d13
    np.subtract(d, p7, out=d)  # d14 = t2 - p7
    product_error(q3, d13, out=p7)  # p_low2 = product_error(q3, d13)
    np.subtract(d, p7, out=d)  # d15 = d14 - p_low2
    np.add(d, w, out=d)  # d16 = d15 + p5
    np.subtract(d13, d9, out=d9)  # d17 = d13 - d9
    np.subtract(q, d9, out=q)  # d18 = d12 - d17
    np.multiply(q3, q, out=q)  # p8 = q3 * d18
    np.subtract(d, q, out=d)  # d19 = d16 - p8
    np.divide(d, d13, out=d)  # q4 = d19 / d13
    np.add(q3, d, out=q3)  # d20 = q3 + q4
    np.multiply(v, q3, out=v)  # p9 = v * d20
    np.multiply(v, _C0, out=v)  # p10 = p9 * 5.4210108624...
    less(x, -148.0, out=below4)  # below4 = x < -148
    less(x, -86.0, out=below5)  # below5 = x < -86
    select(below5, v, p3, out=out)  # n3 = below5 ? p10 : p3
    select(below4, p3, out, out=w)  # n4 = below4 ? p3 : n3
    select(below2, v, w, out=v)  # n5 = below3 ? p10 : n4
    select(below, p3, v, out=out)  # n6 = below ? p3 : n5
