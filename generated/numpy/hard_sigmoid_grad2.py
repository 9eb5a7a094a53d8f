# SPDX-License-Identifier: MIT
"""hard_sigmoid_grad2(x) = diff(max(0, min(1, x/6 + 1/2)), x, 2)"""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, select

__all__ = ["hard_sigmoid_grad2"]


def hard_sigmoid_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """hard_sigmoid_grad2(x) = diff(max(0, min(1, x/6 + 1/2)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# every x: select(x == x, 0, x)
def _kernel(x: Array, out: Array, work: Array, same: Array) -> None:
    equal(x, x, out=same)  # same = x == x
    select(same, 0.0, x, out=out, work=work)  # n = same ? 0 : x
