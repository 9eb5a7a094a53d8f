# SPDX-License-Identifier: MIT
"""elu_grad_from_output(y) = Piecewise((1, y > 0), (y + 1, True))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["elu_grad_from_output"]


def elu_grad_from_output(y: ArrayLike, out: Array | None = None) -> Any:
    """elu_grad_from_output(y) = Piecewise((1, y > 0), (y + 1, True))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (y,), out, floats=1, truths=3)


# -1 < y < 0: 1 + y
#     1 + y: both operands are exact, only the sum is rounded
# y > 0: 1
def _kernel(y: Array, out: Array, d: Array, below: Array, same: Array, below2: Array) -> None:
    less(y, -1.0, out=below)  # below = y < -1
    equal(y, y, out=same)  # same = y == y
    less(y, 0.0, out=below2)  # below2 = y < 0
    np.add(1.0, y, out=d)  # d = 1 + y
    select(below2, d, 1.0, out=d)  # n = below2 ? d : 1
    select(same, d, y, out=d)  # n2 = same ? n : y
    select(below, np.nan, d, out=out)  # n3 = below ? r : n2
