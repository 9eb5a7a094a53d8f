# SPDX-License-Identifier: MIT
"""bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["bce_with_logits_grad2"]


def bce_with_logits_grad2(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=2, truths=3)


# every x: select(1 < y, nan(), select(y < 0, nan(), select(y == y, exp(-abs(x))/(1 +
#   exp(-abs(x))*(2 + exp(-abs(x)))), y)))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
def _kernel(
    x: Array, y: Array, out: Array, t: Array, d: Array, below: Array, below2: Array, same: Array
) -> None:
    less(1.0, y, out=below)  # below = 1 < y
    less(y, 0.0, out=below2)  # below2 = y < 0
    equal(y, y, out=same)  # same = y == y
    np.abs(x, out=t)  # w = |x|
    np.negative(t, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.add(2.0, t, out=d)  # d = 2 + t
    np.multiply(t, d, out=d)  # p = t * d
    np.add(1.0, d, out=d)  # d2 = 1 + p
    np.divide(t, d, out=t)  # q = t / d2
    select(same, t, y, out=t)  # n = same ? q : y
    select(below2, np.nan, t, out=out)  # n2 = below2 ? r : n
    select(below, np.nan, out, out=out, work=t)  # n3 = below ? r : n2
