# SPDX-License-Identifier: MIT
"""leaky_relu_grad(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x)"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["leaky_relu_grad"]


def leaky_relu_grad(x: ArrayLike, slope: ArrayLike, out: Array | None = None) -> Any:
    """leaky_relu_grad(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, slope), out, floats=1, truths=3)


# x < 0: slope
# x > 0: 1
def _kernel(x: Array, slope: Array, out: Array, n: Array, same: Array, same2: Array, below: Array) -> None:
    equal(slope, slope, out=same)  # same = slope == slope
    equal(x, x, out=same2)  # same2 = x == x
    less(0.0, x, out=below)  # below = 0 < x
    select(below, 1.0, slope, out=n)  # n = below ? 1 : slope
    select(same2, n, x, out=n)  # n2 = same2 ? n : x
    select(same, n, slope, out=out, work=n)  # n3 = same ? n2 : slope
