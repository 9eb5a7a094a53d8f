# SPDX-License-Identifier: MIT
"""sigmoid(x) = 1/(1 + exp(-x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, capped, elementwise

__all__ = ["sigmoid"]


def sigmoid(x: ArrayLike, out: Array | None = None) -> Any:
    """sigmoid(x) = 1/(1 + exp(-x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# every x: exp(capped(x))/(1 + exp(capped(x)))
#     1 + t: all terms have one sign, nothing cancels
#     t is capped at the largest float: there the value is within 2^-127 of its limit
def _kernel(x: Array, out: Array, d: Array) -> None:
    capped(x, out=out)  # u = capped(x)
    np.exp(out, out=out)  # t = exp(u)
    np.add(1.0, out, out=d)  # d = 1 + t
    np.divide(out, d, out=out)  # q = t / d
