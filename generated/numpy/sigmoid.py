# SPDX-License-Identifier: MIT
"""sigmoid(x) = 1/(1 + exp(-x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["sigmoid"]


def sigmoid(x: ArrayLike, out: Array | None = None) -> Any:
    """sigmoid(x) = 1/(1 + exp(-x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# x < 0: exp(-abs(x))/(1 + exp(-abs(x)))
#     1 + t: all terms have one sign, nothing cancels
# x > 0: 1/(1 + exp(-abs(x)))
#     1 + t: all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, n: Array, below: Array) -> None:
    less(x, 0.0, out=below)  # below = x < 0
    np.abs(x, out=out)  # w = |x|
    np.negative(out, out=out)  # m = -w
    np.exp(out, out=out)  # t = exp(m)
    select(below, out, 1.0, out=n)  # n = below ? t : 1
    np.add(1.0, out, out=out)  # d = 1 + t
    np.divide(n, out, out=out)  # q = n / d
