# SPDX-License-Identifier: MIT
"""logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, capped, elementwise, equal, less, select, sum_error

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
def _kernel(x: Array, y: Array, out: Array, t: Array, n: Array, t2: Array, d3: Array, same: Array) -> None:
    equal(x, y, out=same)  # same = x == y
    np.subtract(x, y, out=t)  # d = x - y
    select(same, 0.0, t, out=n)  # n = same ? 0 : d
    capped(n, out=t)  # u = capped(n)
    np.exp(t, out=t)  # t = exp(u)
    np.add(1.0, t, out=t2)  # d2 = 1 + t
    np.divide(t, t2, out=t)  # q = t / d2
    np.abs(n, out=n)  # w = |n|
    np.negative(n, out=t2)  # m = -w
    np.exp(t2, out=t2)  # t2 = exp(m)
    np.add(2.0, t2, out=d3)  # d3 = 2 + t2
    np.multiply(t2, d3, out=d3)  # p = t2 * d3
    np.add(1.0, d3, out=d3)  # d4 = 1 + p
    np.divide(t2, d3, out=t2)  # q2 = t2 / d4
    less(n, _C0, out=same)  # below = w < 1048576
    np.negative(y, out=n)  # m2 = -y
    sum_error(x, n, out=n)  # d_low = sum_error(x, m2)
    select(same, n, 0.0, out=n)  # n2 = below ? d_low : 0
    np.multiply(t2, n, out=t2)  # p2 = q2 * n2
    np.add(t, t2, out=out)  # d5 = q + p2
