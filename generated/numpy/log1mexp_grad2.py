# SPDX-License-Identifier: MIT
"""log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["log1mexp_grad2"]

_C0 = float.fromhex("-0x1.38p-1")  # -0.609375


def log1mexp_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=3, truths=3)


# x < 0: -(exp(-abs(x))/(1 - exp(-abs(x)))/(1 - exp(-abs(x))))
#     1 - t: of both signs, errors grow 3.4-fold at most here
# of it -39/64 < x < 0: -((1 + expm1(-abs(x)))/expm1(-abs(x))/expm1(-abs(x)))
#     1 + e: of both signs, errors grow 3.5-fold at most here
def _kernel(
    x: Array, out: Array, e: Array, t: Array, d: Array, below: Array, below2: Array, below3: Array
) -> None:
    less(0.0, x, out=below)  # below = 0 < x
    less(x, _C0, out=below2)  # below2 = x < -39/64
    np.abs(x, out=e)  # w = |x|
    np.negative(e, out=e)  # m = -w
    np.exp(e, out=t)  # t = exp(m)
    np.subtract(1.0, t, out=d)  # d = 1 - t
    np.divide(t, d, out=t)  # q = t / d
    np.divide(t, d, out=t)  # q2 = q / d
    np.negative(t, out=t)  # m2 = -q2
    less(x, 0.0, out=below3)  # below3 = x < 0
    np.expm1(e, out=e)  # e = expm1(m)
    np.add(1.0, e, out=out)  # d2 = 1 + e
    np.divide(out, e, out=out)  # q3 = d2 / e
    np.divide(out, e, out=e)  # q4 = q3 / e
    np.negative(e, out=e)  # m3 = -q4
    select(below3, e, t, out=e)  # n = below3 ? m3 : m2
    select(below2, t, e, out=t)  # n2 = below2 ? m2 : n
    select(below, np.nan, t, out=out)  # n3 = below ? r : n2
