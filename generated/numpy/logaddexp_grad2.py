# SPDX-License-Identifier: MIT
"""logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select, sum_error

__all__ = ["logaddexp_grad2"]

_C0 = float.fromhex("0x1p20")  # 1048576


def logaddexp_grad2(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=7, truths=1)


# d = x - y: x - y
#     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
# d < 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
# d > 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
def _kernel(
    x: Array,
    y: Array,
    out: Array,
    d: Array,
    w: Array,
    e: Array,
    t: Array,
    d2: Array,
    d4: Array,
    p3: Array,
    below: Array,
) -> None:
    np.subtract(x, y, out=d)  # d = x - y
    np.abs(d, out=w)  # w = |d|
    np.negative(w, out=e)  # m = -w
    np.exp(e, out=t)  # t = exp(m)
    np.add(2.0, t, out=d2)  # d2 = 2 + t
    np.multiply(t, d2, out=d2)  # p = t * d2
    np.add(1.0, d2, out=d2)  # d3 = 1 + p
    np.divide(t, d2, out=d2)  # q = t / d3
    less(w, 0.53125, out=below)  # below = w < 17/32
    np.expm1(e, out=e)  # e = expm1(m)
    np.add(1.0, e, out=d4)  # d4 = 1 + e
    np.multiply(e, d4, out=d4)  # p2 = e * d4
    np.add(2.0, e, out=e)  # d5 = 2 + e
    np.multiply(e, e, out=p3)  # p3 = d5 * d5
    np.multiply(p3, e, out=p3)  # p4 = p3 * d5
    np.divide(d4, p3, out=d4)  # q2 = p2 / p4
    np.subtract(1.0, t, out=e)  # d6 = 1 - t
    np.multiply(t, e, out=e)  # p5 = t * d6
    np.add(3.0, t, out=p3)  # d7 = 3 + t
    np.multiply(t, p3, out=p3)  # p6 = t * d7
    np.add(3.0, p3, out=p3)  # d8 = 3 + p6
    np.multiply(t, p3, out=t)  # p7 = t * d8
    np.add(1.0, t, out=t)  # d9 = 1 + p7
    np.divide(e, t, out=e)  # q3 = p5 / d9
    np.negative(e, out=e)  # m2 = -q3
    select(below, d4, e, out=d4)  # n = below ? q2 : m2
    np.copysign(d4, d, out=d4)  # r = copysign(n, d)
    np.negative(d4, out=d4)  # m3 = -r
    less(w, _C0, out=below)  # below2 = w < 1048576
    np.negative(y, out=d)  # m4 = -y
    sum_error(x, d, out=d)  # d_low = sum_error(x, m4)
    select(below, d, 0.0, out=d)  # n2 = below2 ? d_low : 0
    np.multiply(d4, d, out=d4)  # p8 = m3 * n2
    np.add(d2, d4, out=out)  # d10 = q + p8
