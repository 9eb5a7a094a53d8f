# SPDX-License-Identifier: MIT
"""log1mexp(x) = log(1 - exp(x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["log1mexp"]


def log1mexp(x: ArrayLike, out: Array | None = None) -> Any:
    """log1mexp(x) = log(1 - exp(x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=3, truths=3)


# x < 0: -log1p(exp(-abs(x))/(1 - exp(-abs(x))))
#     1 - t: of both signs, errors grow 3.9-fold at most here
# of it -17/32 < x < 0: log(-expm1(-abs(x)))
#     no sum in it cancels, and what leaves the range first is the result
def _kernel(
    x: Array, out: Array, m: Array, t: Array, d: Array, below: Array, below2: Array, below3: Array
) -> None:
    less(0.0, x, out=below)  # below = 0 < x
    less(x, -0.53125, out=below2)  # below2 = x < -17/32
    np.abs(x, out=m)  # w = |x|
    np.negative(m, out=m)  # m = -w
    np.exp(m, out=t)  # t = exp(m)
    np.subtract(1.0, t, out=d)  # d = 1 - t
    np.divide(t, d, out=t)  # q = t / d
    np.log1p(t, out=t)  # l = log1p(q)
    np.negative(t, out=t)  # m2 = -l
    less(x, 0.0, out=below3)  # below3 = x < 0
    np.expm1(m, out=m)  # e = expm1(m)
    np.negative(m, out=m)  # m3 = -e
    np.log(m, out=m)  # l2 = log(m3)
    select(below3, m, t, out=m)  # n = below3 ? l2 : m2
    select(below2, t, m, out=t)  # n2 = below2 ? m2 : n
    select(below, np.nan, t, out=out)  # n3 = below ? r : n2
