# SPDX-License-Identifier: MIT
"""sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, product_error, select, sum_error

__all__ = ["sigmoid_grad2"]

_C0 = float.fromhex("0x1.3p-3")  # 0.1484375


def sigmoid_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=13, truths=5)


# x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(1, t): of both signs, errors grow 6.5-fold at most here
# of it -19/128 < x < 0: expm1(-abs(x))*(-(1 + expm1(-abs(x))))/((2 + expm1(-abs(x)))*(2 +
#   expm1(-abs(x)))*(2 + expm1(-abs(x))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
#       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
#       1.9-fold at most here
# of it -148 < x < -112: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
#   exp(-abs(x)))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
# of it -800 < x < -768: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
#   exp(-abs(x)))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
# x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(1, t): of both signs, errors grow 6.5-fold at most here
# of it 0 < x < 19/128: -(expm1(-abs(x))*(-(1 + expm1(-abs(x))))/((2 + expm1(-abs(x)))*(2 +
#   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
#       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
#       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
#       1.9-fold at most here
# of it 112 < x < 148: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
#   exp(-abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
# of it 768 < x < 800: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
#   exp(-abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    e: Array,
    m2: Array,
    p: Array,
    d41: Array,
    d4: Array,
    p12: Array,
    q3: Array,
    d7: Array,
    p5: Array,
    d11: Array,
    p_low8: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
) -> None:
    np.abs(x, out=w)  # w = |x|
    less(w, _C0, out=below)  # below = w < 19/128
    np.negative(w, out=t)  # m = -w
    np.expm1(t, out=e)  # e = expm1(m)
    np.add(1.0, e, out=m2)  # d = 1 + e
    np.negative(m2, out=m2)  # m2 = -d
    np.multiply(e, m2, out=p)  # p = e * m2
    product_error(e, m2, out=m2)  # p_low = product_error(e, m2)
    sum_error(1.0, e, out=d41)  # d_low = sum_error(1, e)
    np.negative(d41, out=d41)  # m3 = -d_low
    np.multiply(e, d41, out=d41)  # p2 = e * m3
    np.add(m2, d41, out=m2)  # d2 = p_low + p2
    np.add(p, m2, out=d41)  # d3 = p + d2
    np.add(2.0, e, out=d4)  # d4 = 2 + e
    np.multiply(d4, d4, out=p12)  # p3 = d4 * d4
    product_error(d4, d4, out=q3)  # p_low2 = product_error(d4, d4)
    sum_error(2.0, e, out=e)  # d_low2 = sum_error(2, e)
    np.multiply(d4, e, out=d7)  # p4 = d4 * d_low2
    np.add(q3, d7, out=q3)  # d5 = p_low2 + p4
    np.add(q3, d7, out=q3)  # d6 = d5 + p4
    np.add(p12, q3, out=d7)  # d7 = p3 + d6
    np.multiply(d7, d4, out=p5)  # p5 = d7 * d4
    product_error(d7, d4, out=d11)  # p_low3 = product_error(d7, d4)
    np.multiply(d7, e, out=e)  # p6 = d7 * d_low2
    np.add(d11, e, out=d11)  # d8 = p_low3 + p6
    np.subtract(d7, p12, out=d7)  # d9 = d7 - p3
    np.subtract(q3, d7, out=q3)  # d10 = d6 - d9
    np.multiply(d4, q3, out=d4)  # p7 = d4 * d10
    np.add(d11, d4, out=d11)  # d11 = d8 + p7
    np.add(p5, d11, out=e)  # d12 = p5 + d11
    np.divide(d41, e, out=d4)  # q = d3 / d12
    np.multiply(d4, e, out=p12)  # p8 = q * d12
    np.subtract(d41, p12, out=p12)  # d13 = d3 - p8
    product_error(d4, e, out=q3)  # p_low4 = product_error(q, d12)
    np.subtract(p12, q3, out=p12)  # d14 = d13 - p_low4
    np.subtract(d41, p, out=d41)  # d15 = d3 - p
    np.subtract(m2, d41, out=m2)  # d16 = d2 - d15
    np.add(p12, m2, out=p12)  # d17 = d14 + d16
    np.subtract(e, p5, out=p5)  # d18 = d12 - p5
    np.subtract(d11, p5, out=d11)  # d19 = d11 - d18
    np.multiply(d4, d11, out=d11)  # p9 = q * d19
    np.subtract(p12, d11, out=p12)  # d20 = d17 - p9
    np.divide(p12, e, out=p12)  # q2 = d20 / d12
    np.add(d4, p12, out=d4)  # d21 = q + q2
    np.negative(d4, out=d4)  # m4 = -d21
    less(w, 112.0, out=below2)  # below2 = w < 112
    np.exp(t, out=t)  # t = exp(m)
    np.negative(t, out=e)  # m5 = -t
    np.add(1.0, e, out=m2)  # d22 = 1 + m5
    np.multiply(t, m2, out=p)  # p10 = t * d22
    product_error(t, m2, out=m2)  # p_low5 = product_error(t, d22)
    sum_error(1.0, e, out=e)  # d_low3 = sum_error(1, m5)
    np.multiply(t, e, out=e)  # p11 = t * d_low3
    np.add(m2, e, out=m2)  # d23 = p_low5 + p11
    np.add(p, m2, out=e)  # d24 = p10 + d23
    np.add(3.0, t, out=d41)  # d25 = 3 + t
    np.multiply(t, d41, out=p12)  # p12 = t * d25
    product_error(t, d41, out=d41)  # p_low6 = product_error(t, d25)
    sum_error(3.0, t, out=q3)  # d_low4 = sum_error(3, t)
    np.multiply(t, q3, out=q3)  # p13 = t * d_low4
    np.add(d41, q3, out=d41)  # d26 = p_low6 + p13
    np.add(p12, d41, out=q3)  # d27 = p12 + d26
    np.add(3.0, q3, out=d7)  # d28 = 3 + d27
    sum_error(3.0, q3, out=p5)  # d_low5 = sum_error(3, d27)
    np.subtract(q3, p12, out=q3)  # d29 = d27 - p12
    np.subtract(d41, q3, out=d41)  # d30 = d26 - d29
    np.add(p5, d41, out=p5)  # d31 = d_low5 + d30
    np.add(d7, p5, out=d41)  # d32 = d28 + d31
    np.multiply(t, d41, out=q3)  # p14 = t * d32
    product_error(t, d41, out=d11)  # p_low7 = product_error(t, d32)
    np.subtract(d41, d7, out=d41)  # d33 = d32 - d28
    np.subtract(p5, d41, out=p5)  # d34 = d31 - d33
    np.multiply(t, p5, out=p5)  # p15 = t * d34
    np.add(d11, p5, out=d11)  # d35 = p_low7 + p15
    np.add(q3, d11, out=d41)  # d36 = p14 + d35
    np.add(1.0, d41, out=d7)  # d37 = 1 + d36
    sum_error(1.0, d41, out=p5)  # d_low6 = sum_error(1, d36)
    np.subtract(d41, q3, out=d41)  # d38 = d36 - p14
    np.subtract(d11, d41, out=d11)  # d39 = d35 - d38
    np.add(p5, d11, out=p5)  # d40 = d_low6 + d39
    np.add(d7, p5, out=d41)  # d41 = d37 + d40
    np.divide(e, d41, out=q3)  # q3 = d24 / d41
    np.multiply(q3, d41, out=d11)  # p16 = q3 * d41
    np.subtract(e, d11, out=d11)  # d42 = d24 - p16
    product_error(q3, d41, out=p_low8)  # p_low8 = product_error(q3, d41)
    np.subtract(d11, p_low8, out=d11)  # d43 = d42 - p_low8
    np.subtract(e, p, out=e)  # d44 = d24 - p10
    np.subtract(m2, e, out=m2)  # d45 = d23 - d44
    np.add(d11, m2, out=d11)  # d46 = d43 + d45
    np.subtract(d41, d7, out=d7)  # d47 = d41 - d37
    np.subtract(p5, d7, out=p5)  # d48 = d40 - d47
    np.multiply(q3, p5, out=p5)  # p17 = q3 * d48
    np.subtract(d11, p5, out=d11)  # d49 = d46 - p17
    np.divide(d11, d41, out=d11)  # q4 = d49 / d41
    np.add(q3, d11, out=q3)  # d50 = q3 + q4
    np.negative(q3, out=q3)  # m6 = -d50
    less(w, 148.0, out=below3)  # below3 = w < 148
    np.subtract(1.0, t, out=e)  # d51 = 1 - t
    np.multiply(t, e, out=e)  # p18 = t * d51
    np.add(3.0, p12, out=p12)  # d52 = 3 + p12
    np.multiply(t, p12, out=t)  # p19 = t * d52
    np.add(1.0, t, out=t)  # d53 = 1 + p19
    np.divide(e, t, out=e)  # q5 = p18 / d53
    np.negative(e, out=e)  # m7 = -q5
    less(w, 768.0, out=below4)  # below4 = w < 768
    less(w, 800.0, out=below5)  # below5 = w < 800
    select(below5, e, q3, out=w)  # n = below5 ? m7 : m6
    select(below4, q3, w, out=t)  # n2 = below4 ? m6 : n
    select(below3, e, t, out=e)  # n3 = below3 ? m7 : n2
    select(below2, q3, e, out=q3)  # n4 = below2 ? m6 : n3
    select(below, d4, q3, out=d4)  # n5 = below ? m4 : n4
    np.copysign(d4, x, out=d4)  # r = copysign(n5, x)
    np.negative(d4, out=out)  # m8 = -r
