# SPDX-License-Identifier: MIT
"""hard_swish(x) = x*hard_sigmoid(x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["hard_swish"]


def hard_swish(x: ArrayLike, out: Array | None = None) -> Any:
    """hard_swish(x) = x*hard_sigmoid(x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2, truths=2)


# x < -3: 0
# -3 < x < 0: x*(3 + x)/6
#     3 + x: both operands are exact, only the sum is rounded
# 0 < x < 3: x*(3 + x)/6
#     3 + x: both operands are exact, only the sum is rounded
# x > 3: x
def _kernel(x: Array, out: Array, d: Array, n: Array, below: Array, below2: Array) -> None:
    less(x, 3.0, out=below)  # below = x < 3
    less(x, -3.0, out=below2)  # below2 = x < -3
    np.add(3.0, x, out=d)  # d = 3 + x
    np.multiply(x, d, out=d)  # p = x * d
    np.divide(d, 6.0, out=d)  # q = p / 6
    select(below2, 0.0, d, out=n)  # n = below2 ? 0 : q
    select(below, n, x, out=out, work=n)  # n2 = below ? n : x
