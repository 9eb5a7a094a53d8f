# SPDX-License-Identifier: MIT
"""elu_grad2(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, capped, elementwise, less, select

__all__ = ["elu_grad2"]


def elu_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """elu_grad2(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# x < 0: exp(capped(x))
# x > 0: 0
def _kernel(x: Array, out: Array, work: Array, below: Array) -> None:
    less(0.0, x, out=below)  # below = 0 < x
    capped(x, out=out)  # u = capped(x)
    np.exp(out, out=out)  # t = exp(u)
    select(below, 0.0, out, out=out, work=work)  # n = below ? 0 : t
