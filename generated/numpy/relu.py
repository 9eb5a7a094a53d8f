# SPDX-License-Identifier: MIT
"""relu(x) = max(x, 0)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled

__all__ = ["relu"]


def relu(x: ArrayLike, out: Array | None = None) -> Any:
    """relu(x) = max(x, 0)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out)


# x < 0: 0
# x > 0: x
def _kernel(x: Array, out: Array) -> None:
    np.maximum(x, filled(0.0, out), out=out)  # r = max(x, 0)
