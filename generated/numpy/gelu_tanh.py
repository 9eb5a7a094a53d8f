# SPDX-License-Identifier: MIT
"""gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, finite, less, product_error, select, sum_error

__all__ = ["gelu_tanh"]

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
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C1 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def gelu_tanh(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=11, truths=4)


# x < 0: finite(x)*(exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -97/8 < x < -10: finite(x)*(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t: all terms have one sign, nothing cancels; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once
# of it -22 < x < -169/8: finite(x)*(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t: all terms have one sign, nothing cancels; what is not a
#       function of one argument is carried in double-word arithmetic, rounded once
# x > 0: x*(1/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    v: Array,
    p10: Array,
    v2: Array,
    p: Array,
    q: Array,
    t2: Array,
    t: Array,
    d8: Array,
    d14: Array,
    d17: Array,
    p8: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
) -> None:
    less(x, -22.0, out=below)  # below = x < -22
    less(x, 0.0, out=below2)  # below2 = x < 0
    finite(x, out=v)  # v = finite(x)
    select(below2, v, x, out=p10)  # n = below2 ? v : x
    np.abs(x, out=v2)  # w = |x|
    np.minimum(v2, filled(32.0, out), out=v2)  # v2 = min(w, 32)
    np.multiply(v2, v2, out=p)  # p = v2 * v2
    np.multiply(p, _C0_HI[out.dtype.char], out=q)  # p2 = p * 0.0713548162...
    product_error(p, _C0_HI[out.dtype.char], out=t2)  # p_low = product_error(p, 0.0713548162...)
    np.multiply(p, _C0_LO[out.dtype.char], out=p)  # p3 = p * lo(0.0713548162...)
    np.add(t2, p, out=t2)  # d = p_low + p3
    product_error(v2, v2, out=p)  # p_low2 = product_error(v2, v2)
    np.multiply(_C0_HI[out.dtype.char], p, out=p)  # p4 = 0.0713548162... * p_low2
    np.add(t2, p, out=t2)  # d2 = d + p4
    np.add(q, t2, out=p)  # d3 = p2 + d2
    np.add(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=t)  # d4 = 2*sqrt(2)/sqrt(pi) + d3
    # d_low = sum_error(2*sqrt(2)/sqrt(pi), d3)
    sum_error(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=d8)
    np.add(d8, _TWO_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d8)  # d5 = d_low + lo(2*sqrt(2)/sqrt(pi))
    np.subtract(p, q, out=p)  # d6 = d3 - p2
    np.subtract(t2, p, out=t2)  # d7 = d2 - d6
    np.add(d8, t2, out=d8)  # d8 = d5 + d7
    np.add(t, d8, out=p)  # d9 = d4 + d8
    np.multiply(p, v2, out=q)  # p5 = d9 * v2
    product_error(p, v2, out=t2)  # p_low3 = product_error(d9, v2)
    np.subtract(p, t, out=p)  # d10 = d9 - d4
    np.subtract(d8, p, out=d8)  # d11 = d8 - d10
    np.multiply(v2, d8, out=v2)  # p6 = v2 * d11
    np.add(t2, v2, out=t2)  # d12 = p_low3 + p6
    np.add(q, t2, out=v2)  # d13 = p5 + d12
    np.negative(v2, out=p)  # m = -d13
    np.exp(p, out=t)  # t = exp(m)
    select(below2, t, 1.0, out=d8)  # n2 = below2 ? t : 1
    np.add(1.0, t, out=d14)  # d14 = 1 + t
    sum_error(1.0, t, out=d17)  # d_low2 = sum_error(1, t)
    np.subtract(v2, q, out=v2)  # d15 = d13 - p5
    np.subtract(t2, v2, out=t2)  # d16 = d12 - d15
    np.negative(t2, out=t2)  # m2 = -d16
    np.multiply(t, t2, out=t)  # p7 = t * m2
    np.add(d17, t, out=d17)  # d17 = d_low2 + p7
    np.add(d14, d17, out=v2)  # d18 = d14 + d17
    np.divide(d8, v2, out=q)  # q = n2 / d18
    np.multiply(q, v2, out=p8)  # p8 = q * d18
    np.subtract(d8, p8, out=d8)  # d19 = n2 - p8
    product_error(q, v2, out=p8)  # p_low4 = product_error(q, d18)
    np.subtract(d8, p8, out=d8)  # d20 = d19 - p_low4
    select(below2, t, 0.0, out=t)  # n3 = below2 ? p7 : 0
    np.add(d8, t, out=d8)  # d21 = d20 + n3
    np.subtract(v2, d14, out=d14)  # d22 = d18 - d14
    np.subtract(d17, d14, out=d17)  # d23 = d17 - d22
    np.multiply(q, d17, out=d17)  # p9 = q * d23
    np.subtract(d8, d17, out=d8)  # d24 = d21 - p9
    np.divide(d8, v2, out=d8)  # q2 = d24 / d18
    np.add(q, d8, out=q)  # d25 = q + q2
    np.multiply(p10, q, out=p10)  # p10 = n * d25
    less(x, -21.125, out=below2)  # below3 = x < -169/8
    np.add(_K_64_LOG_2_HI[out.dtype.char], p, out=v2)  # d26 = 64*log(2) + m
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p, out=p)  # d_low3 = sum_error(64*log(2), m)
    np.add(p, _K_64_LOG_2_LO[out.dtype.char], out=p)  # d27 = d_low3 + lo(64*log(2))
    np.add(p, t2, out=p)  # d28 = d27 + m2
    np.add(v2, p, out=q)  # d29 = d26 + d28
    np.exp(q, out=t2)  # t2 = exp(d29)
    np.multiply(_C1, t2, out=t)  # p11 = 5.4210108624... * t2
    np.add(1.0, t, out=d8)  # d30 = 1 + p11
    sum_error(1.0, t, out=t)  # d_low4 = sum_error(1, p11)
    np.subtract(q, v2, out=q)  # d31 = d29 - d26
    np.subtract(p, q, out=p)  # d32 = d28 - d31
    np.multiply(t2, p, out=p)  # p12 = t2 * d32
    np.multiply(_C1, p, out=v2)  # p13 = 5.4210108624... * p12
    np.add(t, v2, out=t)  # d33 = d_low4 + p13
    np.add(d8, t, out=v2)  # d34 = d30 + d33
    np.divide(t2, v2, out=q)  # q3 = t2 / d34
    np.multiply(q, v2, out=d14)  # p14 = q3 * d34
    np.subtract(t2, d14, out=t2)  # d35 = t2 - p14
    product_error(q, v2, out=d14)  # p_low5 = product_error(q3, d34)
    np.subtract(t2, d14, out=t2)  # d36 = d35 - p_low5
    np.add(t2, p, out=t2)  # d37 = d36 + p12
    np.subtract(v2, d8, out=d8)  # d38 = d34 - d30
    np.subtract(t, d8, out=t)  # d39 = d33 - d38
    np.multiply(q, t, out=t)  # p15 = q3 * d39
    np.subtract(t2, t, out=t2)  # d40 = d37 - p15
    np.divide(t2, v2, out=t2)  # q4 = d40 / d34
    np.add(q, t2, out=q)  # d41 = q3 + q4
    np.multiply(v, q, out=v)  # p16 = v * d41
    np.multiply(v, _C1, out=v)  # p17 = p16 * 5.4210108624...
    less(x, -12.125, out=below4)  # below4 = x < -97/8
    less(x, -10.0, out=below5)  # below5 = x < -10
    select(below5, v, p10, out=out)  # n4 = below5 ? p17 : p10
    select(below4, p10, out, out=v2)  # n5 = below4 ? p10 : n4
    select(below2, v, v2, out=v)  # n6 = below3 ? p17 : n5
    select(below, p10, v, out=out)  # n7 = below ? p10 : n6
