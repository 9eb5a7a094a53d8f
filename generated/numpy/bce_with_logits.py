# SPDX-License-Identifier: MIT
"""bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, equal, finite, less, select

__all__ = ["bce_with_logits"]


def bce_with_logits(x: ArrayLike, y: ArrayLike, out: Array | None = None) -> Any:
    """bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x, y), out, floats=5, truths=5)


# x < 0: log1p(exp(-abs(x))) + y*abs(x)
#     t: positive, and log1p is accurate for every positive argument
#     l + w*y: all terms have one sign, nothing cancels
# x > 0: (1 - y)*abs(x) + log1p(exp(-abs(x)))
#     1 - y: both operands are exact, only the sum is rounded
#     t: positive, and log1p is accurate for every positive argument
#     (1 - y)*w + l: all terms have one sign, nothing cancels
def _kernel(
    x: Array,
    y: Array,
    out: Array,
    w: Array,
    l: Array,
    v: Array,
    v2: Array,
    n2: Array,
    below: Array,
    below2: Array,
    below3: Array,
    same: Array,
    same2: Array,
) -> None:
    less(1.0, y, out=below)  # below = 1 < y
    less(y, 0.0, out=below2)  # below2 = y < 0
    less(x, 0.0, out=below3)  # below3 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=l)  # m = -w
    np.exp(l, out=l)  # t = exp(m)
    np.log1p(l, out=l)  # l = log1p(t)
    equal(w, 0.0, out=same)  # same = w == 0
    finite(y, out=v)  # v = finite(y)
    select(same, v, y, out=v)  # n = same ? v : y
    equal(y, 0.0, out=same2)  # same2 = y == 0
    finite(w, out=v2)  # v2 = finite(w)
    select(same2, v2, w, out=n2)  # n2 = same2 ? v2 : w
    np.multiply(v, n2, out=v)  # p = n * n2
    np.add(l, v, out=v)  # d = l + p
    np.subtract(1.0, y, out=out)  # d2 = 1 - y
    finite(out, out=n2)  # v3 = finite(d2)
    select(same, n2, out, out=n2)  # n3 = same ? v3 : d2
    equal(out, 0.0, out=same)  # same3 = d2 == 0
    select(same, v2, w, out=v2)  # n4 = same3 ? v2 : w
    np.multiply(n2, v2, out=n2)  # p2 = n3 * n4
    np.add(n2, l, out=n2)  # d3 = p2 + l
    select(below3, v, n2, out=v)  # n5 = below3 ? d : d3
    select(below2, np.nan, v, out=out)  # n6 = below2 ? r : n5
    select(below, np.nan, out, out=out, work=w)  # n7 = below ? r : n6
