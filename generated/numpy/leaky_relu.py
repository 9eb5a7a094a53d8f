# SPDX-License-Identifier: MIT
"""leaky_relu(x, slope) = Piecewise((x, x > 0), (slope*x, True))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, finite, less, select

__all__ = ["leaky_relu"]


def leaky_relu(x: ArrayLike, slope: ArrayLike, out: Array | None = None) -> Any:
    """leaky_relu(x, slope) = Piecewise((x, x > 0), (slope*x, True))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, slope), out, floats=2, truths=3)


# x < 0: slope*x
# x > 0: x
def _kernel(
    x: Array, slope: Array, out: Array, r: Array, v2: Array, same: Array, below: Array, same2: Array
) -> None:
    equal(slope, slope, out=same)  # same = slope == slope
    np.copysign(1.0, x, out=r)  # r = copysign(1, x)
    less(r, 0.0, out=below)  # below = r < 0
    equal(x, 0.0, out=same2)  # same2 = x == 0
    finite(slope, out=r)  # v = finite(slope)
    select(same2, r, slope, out=r)  # n = same2 ? v : slope
    equal(slope, 0.0, out=same2)  # same3 = slope == 0
    finite(x, out=v2)  # v2 = finite(x)
    select(same2, v2, x, out=v2)  # n2 = same3 ? v2 : x
    np.multiply(r, v2, out=r)  # p = n * n2
    select(below, r, x, out=r)  # n3 = below ? p : x
    select(same, r, slope, out=out, work=r)  # n4 = same ? n3 : slope
