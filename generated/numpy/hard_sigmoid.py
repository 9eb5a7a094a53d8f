# SPDX-License-Identifier: MIT
"""hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["hard_sigmoid"]


def hard_sigmoid(x: ArrayLike, out: Array | None = None) -> Any:
    """hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2, truths=3)


# x < -3: 0
# -3 < x < 0: (3 + x)/6
#     3 + x: both operands are exact, only the sum is rounded
# 0 < x < 3: (3 + x)/6
#     3 + x: both operands are exact, only the sum is rounded
# x > 3: 1
def _kernel(x: Array, out: Array, d: Array, n: Array, same: Array, below: Array, below2: Array) -> None:
    equal(x, x, out=same)  # same = x == x
    less(x, 3.0, out=below)  # below = x < 3
    less(x, -3.0, out=below2)  # below2 = x < -3
    np.add(3.0, x, out=d)  # d = 3 + x
    np.divide(d, 6.0, out=d)  # q = d / 6
    select(below2, 0.0, d, out=n)  # n = below2 ? 0 : q
    select(below, n, 1.0, out=n)  # n2 = below ? n : 1
    select(same, n, x, out=out, work=n)  # n3 = same ? n2 : x
