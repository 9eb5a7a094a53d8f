# SPDX-License-Identifier: MIT
"""softplus(x) = log(1 + exp(x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled

__all__ = ["softplus"]


def softplus(x: ArrayLike, out: Array | None = None) -> Any:
    """softplus(x) = log(1 + exp(x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# x < 0: log1p(exp(-abs(x)))
#     t: positive, and log1p is accurate for every positive argument
# x > 0: abs(x) + log1p(exp(-abs(x)))
#     t: positive, and log1p is accurate for every positive argument
#     w + l: all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, r: Array) -> None:
    np.maximum(x, filled(0.0, out), out=r)  # r = max(x, 0)
    np.abs(x, out=out)  # w = |x|
    np.negative(out, out=out)  # m = -w
    np.exp(out, out=out)  # t = exp(m)
    np.log1p(out, out=out)  # l = log1p(t)
    np.add(r, out, out=out)  # d = r + l
