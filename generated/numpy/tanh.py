# SPDX-License-Identifier: MIT
"""tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["tanh"]


def tanh(x: ArrayLike, out: Array | None = None) -> Any:
    """tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2)


# x < 0: expm1(-2*abs(x))/(2 + expm1(-2*abs(x)))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
# x > 0: -(expm1(-2*abs(x))/(2 + expm1(-2*abs(x))))
#     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
def _kernel(x: Array, out: Array, e: Array, d: Array) -> None:
    np.abs(x, out=e)  # w = |x|
    np.multiply(-2.0, e, out=e)  # p = -2 * w
    np.expm1(e, out=e)  # e = expm1(p)
    np.add(2.0, e, out=d)  # d = 2 + e
    np.divide(e, d, out=e)  # q = e / d
    np.copysign(e, x, out=out)  # r = copysign(q, x)
