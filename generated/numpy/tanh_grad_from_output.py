# SPDX-License-Identifier: MIT
"""tanh_grad_from_output(y) = 1 - y**2"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["tanh_grad_from_output"]


def tanh_grad_from_output(y: ArrayLike, out: Array | None = None) -> Any:
    """tanh_grad_from_output(y) = 1 - y**2

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (y,), out, floats=1)


# every y: (1 + y)*(1 - y)
#     1 - y: both operands are exact, only the sum is rounded
#     1 + y: both operands are exact, only the sum is rounded
def _kernel(y: Array, out: Array, d: Array) -> None:
    np.add(1.0, y, out=d)  # d = 1 + y
    np.subtract(1.0, y, out=out)  # d2 = 1 - y
    np.multiply(d, out, out=out)  # p = d * d2
