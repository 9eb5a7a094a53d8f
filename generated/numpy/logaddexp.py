# SPDX-License-Identifier: MIT
"""logaddexp(x, y) = log(exp(x) + exp(y))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, select

__all__ = ["logaddexp"]


def logaddexp(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """logaddexp(x, y) = log(exp(x) + exp(y))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=2, truths=1)


# d = x - y: x - y
#     rounded; the function is max(x, y) + h(d); where these have two signs its error is that of
#       their sum
# d < 0: log1p(exp(-abs(d)))
#     t: positive, and log1p is accurate for every positive argument
# d > 0: log1p(exp(-abs(d)))
#     t: positive, and log1p is accurate for every positive argument
def _kernel(x: Array, y: Array, out: Array, r: Array, n: Array, same: Array) -> None:
    np.maximum(x, y, out=r)  # r = max(x, y)
    equal(x, y, out=same)  # same = x == y
    np.subtract(x, y, out=out)  # d = x - y
    select(same, 0.0, out, out=n)  # n = same ? 0 : d
    np.abs(n, out=n)  # w = |n|
    np.negative(n, out=n)  # m = -w
    np.exp(n, out=n)  # t = exp(m)
    np.log1p(n, out=n)  # l = log1p(t)
    np.add(r, n, out=out)  # d2 = r + l
