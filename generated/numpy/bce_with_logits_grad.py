# SPDX-License-Identifier: MIT
"""bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, product_error, select, sum_error

__all__ = ["bce_with_logits_grad"]


def bce_with_logits_grad(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=10, truths=3)


# x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
#     1 - y: both operands are exact, only the sum is rounded
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
# x > 0: -((y*exp(-abs(x)) - (1 - y))/(1 + exp(-abs(x))))
#     1 - y: both operands are exact, only the sum is rounded
#     1 + t: all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
def _kernel(
    x: Array,
    y: Array,
    out: Array,
    m: Array,
    q3: Array,
    t: Array,
    d8: Array,
    d9: Array,
    d_low: Array,
    q: Array,
    d4: Array,
    p3: Array,
    p_low2: Array,
    below: Array,
    below2: Array,
    below3: Array,
) -> None:
    less(1.0, y, out=below)  # below = 1 < y
    less(y, 0.0, out=below2)  # below2 = y < 0
    np.copysign(1.0, x, out=m)  # r2 = copysign(1, x)
    less(m, 0.0, out=below3)  # below3 = r2 < 0
    np.negative(y, out=m)  # m = -y
    np.add(1.0, m, out=q3)  # d = 1 + m
    np.abs(x, out=t)  # w = |x|
    np.negative(t, out=t)  # m2 = -w
    np.exp(t, out=t)  # t = exp(m2)
    np.multiply(q3, t, out=d8)  # p = d * t
    product_error(q3, t, out=d9)  # p_low = product_error(d, t)
    sum_error(1.0, m, out=d_low)  # d_low = sum_error(1, m)
    np.multiply(t, d_low, out=q)  # p2 = t * d_low
    np.add(d9, q, out=d9)  # d2 = p_low + p2
    np.add(d8, d9, out=q)  # d3 = p + d2
    np.add(q, m, out=d4)  # d4 = d3 + m
    sum_error(q, m, out=m)  # d_low2 = sum_error(d3, m)
    np.subtract(q, d8, out=q)  # d5 = d3 - p
    np.subtract(d9, q, out=d9)  # d6 = d2 - d5
    np.add(m, d9, out=m)  # d7 = d_low2 + d6
    np.add(d4, m, out=d8)  # d8 = d4 + d7
    np.add(1.0, t, out=d9)  # d9 = 1 + t
    np.divide(d8, d9, out=q)  # q = d8 / d9
    np.multiply(q, d9, out=p3)  # p3 = q * d9
    np.subtract(d8, p3, out=p3)  # d10 = d8 - p3
    product_error(q, d9, out=p_low2)  # p_low2 = product_error(q, d9)
    np.subtract(p3, p_low2, out=p3)  # d11 = d10 - p_low2
    np.subtract(d8, d4, out=d8)  # d12 = d8 - d4
    np.subtract(m, d8, out=m)  # d13 = d7 - d12
    np.add(p3, m, out=p3)  # d14 = d11 + d13
    sum_error(1.0, t, out=m)  # d_low3 = sum_error(1, t)
    np.multiply(q, m, out=d8)  # p4 = q * d_low3
    np.subtract(p3, d8, out=p3)  # d15 = d14 - p4
    np.divide(p3, d9, out=p3)  # q2 = d15 / d9
    np.add(q, p3, out=q)  # d16 = q + q2
    np.multiply(y, t, out=d8)  # p5 = y * t
    np.negative(q3, out=q3)  # m3 = -d
    np.add(d8, q3, out=d4)  # d17 = p5 + m3
    sum_error(d8, q3, out=d8)  # d_low4 = sum_error(p5, m3)
    product_error(y, t, out=t)  # p_low3 = product_error(y, t)
    np.add(d8, t, out=d8)  # d18 = d_low4 + p_low3
    np.negative(d_low, out=d_low)  # m4 = -d_low
    np.add(d8, d_low, out=d8)  # d19 = d18 + m4
    np.add(d4, d8, out=out)  # d20 = d17 + d19
    np.divide(out, d9, out=q3)  # q3 = d20 / d9
    np.multiply(q3, d9, out=t)  # p6 = q3 * d9
    np.subtract(out, t, out=t)  # d21 = d20 - p6
    product_error(q3, d9, out=d_low)  # p_low4 = product_error(q3, d9)
    np.subtract(t, d_low, out=t)  # d22 = d21 - p_low4
    np.subtract(out, d4, out=d4)  # d23 = d20 - d17
    np.subtract(d8, d4, out=d8)  # d24 = d19 - d23
    np.add(t, d8, out=t)  # d25 = d22 + d24
    np.multiply(q3, m, out=m)  # p7 = q3 * d_low3
    np.subtract(t, m, out=t)  # d26 = d25 - p7
    np.divide(t, d9, out=t)  # q4 = d26 / d9
    np.add(q3, t, out=q3)  # d27 = q3 + q4
    np.negative(q3, out=q3)  # m5 = -d27
    select(below3, q, q3, out=q)  # n = below3 ? d16 : m5
    select(below2, np.nan, q, out=out)  # n2 = below2 ? r : n
    select(below, np.nan, out, out=out, work=m)  # n3 = below ? r : n2
