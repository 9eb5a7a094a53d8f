# SPDX-License-Identifier: MIT
"""softsign(x) = x/(1 + abs(x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, finite

__all__ = ["softsign"]


def softsign(x: ArrayLike, out: Array | None = None) -> Any:
    """softsign(x) = x/(1 + abs(x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1)


# every x: finite(x)/(1 + abs(finite(x)))
#     1 + w: all terms have one sign, nothing cancels
def _kernel(x: Array, out: Array, w: Array) -> None:
    finite(x, out=out)  # v = finite(x)
    np.abs(out, out=w)  # w = |v|
    np.add(1.0, w, out=w)  # d = 1 + w
    np.divide(out, w, out=out)  # q = v / d
