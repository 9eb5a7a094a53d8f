# SPDX-License-Identifier: MIT
"""logit_grad2(x) = diff(log(x/(1 - x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["logit_grad2"]


def logit_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """logit_grad2(x) = diff(log(x/(1 - x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=3, truths=2)


# every x: select(1 < x, nan(), select(x < 0, nan(), (2*abs(x) - 1)/(abs(x)*(1 - x))/(1 -
#   x)/abs(x)))
#     1 - x: both operands are exact, only the sum is rounded
def _kernel(x: Array, out: Array, w: Array, p: Array, p2: Array, below: Array, below2: Array) -> None:
    less(1.0, x, out=below)  # below = 1 < x
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.multiply(2.0, w, out=p)  # p = 2 * w
    np.subtract(p, 1.0, out=p)  # d = p - 1
    np.subtract(1.0, x, out=out)  # d2 = 1 - x
    np.multiply(w, out, out=p2)  # p2 = w * d2
    np.divide(p, p2, out=p)  # q = d / p2
    np.divide(p, out, out=p)  # q2 = q / d2
    np.divide(p, w, out=p)  # q3 = q2 / w
    select(below2, np.nan, p, out=out)  # n = below2 ? r : q3
    select(below, np.nan, out, out=out, work=w)  # n2 = below ? r : n
