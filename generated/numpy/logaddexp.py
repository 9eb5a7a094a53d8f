# SPDX-License-Identifier: MIT
"""logaddexp(x, y) = log(exp(x) + exp(y))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select, sum_error

__all__ = ["logaddexp"]

_C0 = float.fromhex("0x1p20")  # 1048576


def logaddexp(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """logaddexp(x, y) = log(exp(x) + exp(y))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=5, truths=1)


# d = x - y: x - y
#     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it; the
#       function is max(x, y) + h(d), and next to its zeros it keeps the error of h
# d < 0: log1p(exp(-abs(d)))
#     t: positive, and log1p is accurate for every positive argument
# d > 0: log1p(exp(-abs(d)))
#     t: positive, and log1p is accurate for every positive argument
def _kernel(
    x: Array, y: Array, out: Array, r: Array, d: Array, n: Array, t: Array, l: Array, same: Array
) -> None:
    np.maximum(x, y, out=r)  # r = max(x, y)
    equal(x, y, out=same)  # same = x == y
    np.subtract(x, y, out=d)  # d = x - y
    select(same, 0.0, d, out=n)  # n = same ? 0 : d
    np.abs(n, out=t)  # w = |n|
    np.negative(t, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.log1p(t, out=l)  # l = log1p(t)
    less(0.0, n, out=same)  # below = 0 < n
    np.add(1.0, t, out=n)  # d2 = 1 + t
    np.divide(t, n, out=t)  # q = t / d2
    np.negative(t, out=n)  # m2 = -q
    select(same, n, t, out=n)  # n2 = below ? m2 : q
    np.abs(d, out=d)  # w2 = |d|
    less(d, _C0, out=same)  # below2 = w2 < 1048576
    np.negative(y, out=d)  # m3 = -y
    sum_error(x, d, out=d)  # d_low = sum_error(x, m3)
    select(same, d, 0.0, out=d)  # n3 = below2 ? d_low : 0
    np.multiply(n, d, out=n)  # p = n2 * n3
    np.add(l, n, out=l)  # d3 = l + p
    np.add(r, l, out=out)  # d4 = r + d3
