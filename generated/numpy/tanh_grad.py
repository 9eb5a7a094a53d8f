# SPDX-License-Identifier: MIT
"""tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["tanh_grad"]


def tanh_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2)


# every x: 4*exp(-2*abs(x))/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, p2: Array, d: Array) -> None:
    np.abs(x, out=out)  # w = |x|
    np.multiply(-2.0, out, out=out)  # p = -2 * w
    np.exp(out, out=out)  # t = exp(p)
    np.multiply(4.0, out, out=p2)  # p2 = 4 * t
    np.add(2.0, out, out=d)  # d = 2 + t
    np.multiply(out, d, out=d)  # p3 = t * d
    np.add(1.0, d, out=d)  # d2 = 1 + p3
    np.divide(p2, d, out=out)  # q = p2 / d2
