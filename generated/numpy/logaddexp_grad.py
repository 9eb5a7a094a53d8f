# SPDX-License-Identifier: MIT
"""logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, capped, elementwise, less, select, sum_error

__all__ = ["logaddexp_grad"]

_C0 = float.fromhex("0x1p20")  # 1048576


def logaddexp_grad(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=4, truths=1)


# d = x - y: x - y
#     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
# d < 0: exp(capped(d))/(1 + exp(capped(d)))
#     1 + t: all terms have one sign, nothing cancels
# d > 0: exp(capped(d))/(1 + exp(capped(d)))
#     t is capped at the largest float: there the value is within 2^-127 of its limit
#     1 + t: all terms have one sign, nothing cancels
def _kernel(x: Array, y: Array, out: Array, d: Array, t: Array, t2: Array, d3: Array, below: Array) -> None:
    np.subtract(x, y, out=d)  # d = x - y
    capped(d, out=t)  # u = capped(d)
    np.exp(t, out=t)  # t = exp(u)
    np.add(1.0, t, out=t2)  # d2 = 1 + t
    np.divide(t, t2, out=t)  # q = t / d2
    np.abs(d, out=d)  # w = |d|
    np.negative(d, out=t2)  # m = -w
    np.exp(t2, out=t2)  # t2 = exp(m)
    np.add(2.0, t2, out=d3)  # d3 = 2 + t2
    np.multiply(t2, d3, out=d3)  # p = t2 * d3
    np.add(1.0, d3, out=d3)  # d4 = 1 + p
    np.divide(t2, d3, out=t2)  # q2 = t2 / d4
    less(d, _C0, out=below)  # below = w < 1048576
    np.negative(y, out=d)  # m2 = -y
    sum_error(x, d, out=d)  # d_low = sum_error(x, m2)
    select(below, d, 0.0, out=d)  # n = below ? d_low : 0
    np.multiply(t2, d, out=t2)  # p2 = q2 * n
    np.add(t, t2, out=out)  # d5 = q + p2
