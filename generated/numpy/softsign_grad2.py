# SPDX-License-Identifier: MIT
"""softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["softsign_grad2"]


def softsign_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# x < 0: 2/(1 + abs(x))/(1 + abs(x))/(1 + abs(x))
#     1 + w: all terms have one sign, nothing cancels
# x > 0: -(2/(1 + abs(x))/(1 + abs(x))/(1 + abs(x)))
#     1 + w: all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, q3: Array, below: Array) -> None:
    less(x, 0.0, out=below)  # below = x < 0
    np.abs(x, out=out)  # w = |x|
    np.add(1.0, out, out=out)  # d = 1 + w
    np.divide(2.0, out, out=q3)  # q = 2 / d
    np.divide(q3, out, out=q3)  # q2 = q / d
    np.divide(q3, out, out=q3)  # q3 = q2 / d
    np.negative(q3, out=out)  # m = -q3
    select(below, q3, out, out=out, work=q3)  # n = below ? q3 : m
