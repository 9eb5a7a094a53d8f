# SPDX-License-Identifier: MIT
"""logit(x) = log(x/(1 - x))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["logit"]

# 5.7365185414638786e-309, rounded
_C0 = {"d": float.fromhex("0x0.42p-1022"), "f": float.fromhex("0x0p0")}
_C1 = float.fromhex("0x1.08p-128")  # 3.03057137321371e-39
_C2 = float.fromhex("0x1.b8p-2")  # 0.4296875


def logit(x: ArrayLike, out: Array | None = None) -> Any:
    """logit(x) = log(x/(1 - x))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=4, truths=4)


# 0 < x < 1: log1p((2*abs(x) - 1)/(1 - x))
#     1 - x: both operands are exact, only the sum is rounded
# of it 0 < x <
#   33/5752618031559410904733776610524879147577526332615381032749762597047445625776030820246671274317041152675843644155884587445081272602061331919771117780463171980088572589595695528841671027239875011822498654466720184602820821834958812207165219537306471589227216341906761543678311870031350921754731402547975172390912:
#   log(abs(x)) - log1p(-abs(x))
#     l - l: of both signs, errors grow 1.9-fold at most here
# of it 0 < x < 33/10889035741470030830827987437816582766592: log(abs(x)) - log1p(-abs(x))
#     l - l: of both signs, errors grow 1.9-fold at most here
# of it 33/10889035741470030830827987437816582766592 < x < 55/128: -log1p((1 - 2*abs(x))/abs(x))
#     no sum in it cancels, and what leaves the range first is the result
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    d: Array,
    p: Array,
    d2: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
) -> None:
    less(x, 0.0, out=below)  # below = x < 0
    less(x, _C0[out.dtype.char], out=below2)  # below2 = x < 5.7365185414...
    np.abs(x, out=w)  # w = |x|
    np.log(w, out=d)  # l = log(w)
    np.negative(w, out=p)  # m = -w
    np.log1p(p, out=p)  # l2 = log1p(m)
    np.subtract(d, p, out=d)  # d = l - l2
    less(x, _C1, out=below3)  # below3 = x < 3.0305713732...
    less(x, _C2, out=below4)  # below4 = x < 55/128
    np.multiply(2.0, w, out=p)  # p = 2 * w
    np.subtract(1.0, p, out=d2)  # d2 = 1 - p
    np.divide(d2, w, out=d2)  # q = d2 / w
    np.log1p(d2, out=d2)  # l3 = log1p(q)
    np.negative(d2, out=d2)  # m2 = -l3
    np.subtract(p, 1.0, out=p)  # d3 = p - 1
    np.subtract(1.0, x, out=out)  # d4 = 1 - x
    np.divide(p, out, out=p)  # q2 = d3 / d4
    np.log1p(p, out=p)  # l4 = log1p(q2)
    select(below4, d2, p, out=d2)  # n = below4 ? m2 : l4
    select(below3, d, d2, out=out)  # n2 = below3 ? d : n
    select(below2, d, out, out=d)  # n3 = below2 ? d : n2
    select(below, np.nan, d, out=out)  # n4 = below ? r : n3
