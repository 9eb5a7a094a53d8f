# SPDX-License-Identifier: MIT
"""leaky_relu_grad2(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x, 2)"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, select

__all__ = ["leaky_relu_grad2"]


def leaky_relu_grad2(x: ArrayLike, slope: ArrayLike, out: Array | None = None) -> Any:
    """leaky_relu_grad2(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, slope), out, floats=1, truths=2)


# every x: select(slope == slope, select(x == x, 0, x), slope)
def _kernel(x: Array, slope: Array, out: Array, n: Array, same: Array, same2: Array) -> None:
    equal(slope, slope, out=same)  # same = slope == slope
    equal(x, x, out=same2)  # same2 = x == x
    select(same2, 0.0, x, out=n)  # n = same2 ? 0 : x
    select(same, n, slope, out=out, work=n)  # n2 = same ? n : slope
