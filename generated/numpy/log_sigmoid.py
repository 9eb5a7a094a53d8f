# SPDX-License-Identifier: MIT
"""log_sigmoid(x) = log(1/(1 + exp(-x)))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled

__all__ = ["log_sigmoid"]


def log_sigmoid(x: ArrayLike, out: Array | None = None) -> Any:
    """log_sigmoid(x) = log(1/(1 + exp(-x)))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# x < 0: -(abs(x) + log1p(exp(-abs(x))))
#     t: positive, and log1p is accurate for every positive argument
#     w + l: all terms have one sign, nothing cancels
# x > 0: -log1p(exp(-abs(x)))
#     t: positive, and log1p is accurate for every positive argument
def _kernel(x: Array, out: Array, m: Array) -> None:
    np.negative(x, out=m)  # m = -x
    np.maximum(m, filled(0.0, out), out=m)  # r = max(m, 0)
    np.abs(x, out=out)  # w = |x|
    np.negative(out, out=out)  # m2 = -w
    np.exp(out, out=out)  # t = exp(m2)
    np.log1p(out, out=out)  # l = log1p(t)
    np.add(m, out, out=m)  # d = r + l
    np.negative(m, out=out)  # m3 = -d
