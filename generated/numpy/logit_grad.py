# SPDX-License-Identifier: MIT
"""logit_grad(x) = diff(log(x/(1 - x)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["logit_grad"]


def logit_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """logit_grad(x) = diff(log(x/(1 - x)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=2)


# every x: select(1 < x, nan(), select(x < 0, nan(), 1/(abs(x)*(1 - x))))
#     1 - x: both operands are exact, only the sum is rounded
def _kernel(x: Array, out: Array, w: Array, below: Array, below2: Array) -> None:
    less(1.0, x, out=below)  # below = 1 < x
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.subtract(1.0, x, out=out)  # d = 1 - x
    np.multiply(w, out, out=w)  # p = w * d
    np.divide(1.0, w, out=w)  # q = 1 / p
    select(below2, np.nan, w, out=out)  # n = below2 ? r : q
    select(below, np.nan, out, out=out, work=w)  # n2 = below ? r : n
