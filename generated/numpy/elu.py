# SPDX-License-Identifier: MIT
"""elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["elu"]


def elu(x: ArrayLike, out: Array | None = None) -> Any:
    """elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# x < 0: expm1(-abs(x))
# x > 0: x
def _kernel(x: Array, out: Array, w: Array, below: Array) -> None:
    less(x, 0.0, out=below)  # below = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=w)  # m = -w
    np.expm1(w, out=w)  # e = expm1(m)
    select(below, w, x, out=out, work=w)  # n = below ? e : x
