# SPDX-License-Identifier: MIT
"""hard_sigmoid_grad(x) = diff(max(0, min(1, x/6 + 1/2)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["hard_sigmoid_grad"]


def hard_sigmoid_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """hard_sigmoid_grad(x) = diff(max(0, min(1, x/6 + 1/2)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=3)


# x < -3: 0
# -3 < x < 0: 1/6
# 0 < x < 3: 1/6
# x > 3: 0
def _kernel(x: Array, out: Array, q: Array, same: Array, below: Array, below2: Array) -> None:
    equal(x, x, out=same)  # same = x == x
    less(x, 3.0, out=below)  # below = x < 3
    less(-3.0, x, out=below2)  # below2 = -3 < x
    np.divide(1.0, 6.0, out=q)  # q = 1 / 6
    select(below2, q, 0.0, out=q)  # n = below2 ? q : 0
    select(below, q, 0.0, out=q)  # n2 = below ? n : 0
    select(same, q, x, out=out, work=q)  # n3 = same ? n2 : x
