# SPDX-License-Identifier: MIT
"""elu_grad(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, capped, elementwise, equal, less, select

__all__ = ["elu_grad"]


def elu_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """elu_grad(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=2)


# x < 0: exp(capped(x))
# x > 0: 1
def _kernel(x: Array, out: Array, u: Array, same: Array, below: Array) -> None:
    equal(x, x, out=same)  # same = x == x
    less(x, 0.0, out=below)  # below = x < 0
    capped(x, out=u)  # u = capped(x)
    np.exp(u, out=u)  # t = exp(u)
    select(below, u, 1.0, out=u)  # n = below ? t : 1
    select(same, u, x, out=out, work=u)  # n2 = same ? n : x
