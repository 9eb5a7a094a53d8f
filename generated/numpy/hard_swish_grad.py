# SPDX-License-Identifier: MIT
"""hard_swish_grad(x) = diff(x*hard_sigmoid(x), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["hard_swish_grad"]


def hard_swish_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """hard_swish_grad(x) = diff(x*hard_sigmoid(x), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2, truths=4)


# x < -3: 0
# -3 < x < 0: (3 - 2*abs(x))/6
# 0 < x < 3: (3 + 2*abs(x))/6
#     3 + 2*w: all terms have one sign, nothing cancels
# x > 3: 1
def _kernel(
    x: Array, out: Array, p: Array, d: Array, same: Array, below: Array, below2: Array, below3: Array
) -> None:
    equal(x, x, out=same)  # same = x == x
    less(x, 3.0, out=below)  # below = x < 3
    less(x, 0.0, out=below2)  # below2 = x < 0
    less(-3.0, x, out=below3)  # below3 = -3 < x
    np.abs(x, out=p)  # w = |x|
    np.multiply(2.0, p, out=p)  # p = 2 * w
    np.subtract(3.0, p, out=d)  # d = 3 - p
    np.divide(d, 6.0, out=d)  # q = d / 6
    select(below3, d, 0.0, out=d)  # n = below3 ? q : 0
    np.add(3.0, p, out=p)  # d2 = 3 + p
    np.divide(p, 6.0, out=p)  # q2 = d2 / 6
    select(below2, d, p, out=d)  # n2 = below2 ? n : q2
    select(below, d, 1.0, out=d)  # n3 = below ? n2 : 1
    select(same, d, x, out=out, work=d)  # n4 = same ? n3 : x
