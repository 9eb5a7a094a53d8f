# SPDX-License-Identifier: MIT
"""log_sigmoid_grad2(x) = diff(log(1/(1 + exp(-x))), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise

__all__ = ["log_sigmoid_grad2"]


def log_sigmoid_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """log_sigmoid_grad2(x) = diff(log(1/(1 + exp(-x))), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# every x: -(exp(-abs(x))/(1 + exp(-abs(x))*(2 + exp(-abs(x)))))
#     1 + t*(2 + t): all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, d: Array) -> None:
    np.abs(x, out=out)  # w = |x|
    np.negative(out, out=out)  # m = -w
    np.exp(out, out=out)  # t = exp(m)
    np.add(2.0, out, out=d)  # d = 2 + t
    np.multiply(out, d, out=d)  # p = t * d
    np.add(1.0, d, out=d)  # d2 = 1 + p
    np.divide(out, d, out=d)  # q = t / d2
    np.negative(d, out=out)  # m2 = -q
