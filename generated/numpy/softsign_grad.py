# SPDX-License-Identifier: MIT
"""softsign_grad(x) = diff(x/(1 + abs(x)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["softsign_grad"]


def softsign_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """softsign_grad(x) = diff(x/(1 + abs(x)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# every x: 1/(1 + abs(x))/(1 + abs(x))
#     1 + w: all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, q: Array) -> None:
    np.abs(x, out=out)  # w = |x|
    np.add(1.0, out, out=out)  # d = 1 + w
    np.divide(1.0, out, out=q)  # q = 1 / d
    np.divide(q, out, out=out)  # q2 = q / d
