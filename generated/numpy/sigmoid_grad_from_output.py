# SPDX-License-Identifier: MIT
"""sigmoid_grad_from_output(s) = s*(1 - s)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["sigmoid_grad_from_output"]


def sigmoid_grad_from_output(s: ArrayLike, out: Array | None = None) -> Any:
    """sigmoid_grad_from_output(s) = s*(1 - s)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (s,), out, floats=1)


# every s: s*(1 - s)
#     1 - s: both operands are exact, only the sum is rounded
def _kernel(s: Array, out: Array, d: Array) -> None:
    np.subtract(1.0, s, out=d)  # d = 1 - s
    np.multiply(s, d, out=out)  # p = s * d
