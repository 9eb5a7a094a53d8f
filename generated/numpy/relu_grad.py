# SPDX-License-Identifier: MIT
"""relu_grad(x) = diff(max(x, 0), x)"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, less, select

__all__ = ["relu_grad"]


def relu_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """relu_grad(x) = diff(max(x, 0), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=2)


# x < 0: 0
# x > 0: 1
def _kernel(x: Array, out: Array, n: Array, same: Array, below: Array) -> None:
    equal(x, x, out=same)  # same = x == x
    less(0.0, x, out=below)  # below = 0 < x
    select(below, 1.0, 0.0, out=n)  # n = below ? 1 : 0
    select(same, n, x, out=out, work=n)  # n2 = same ? n : x
