# SPDX-License-Identifier: MIT
"""selu_grad2(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
x > 0),
(87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
-
87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
True)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["selu_grad2"]

# 879049670423688429... = 1.7580993408473769, rounded
_C0 = {"d": float.fromhex("0x1.c212cc640f031p0"), "f": float.fromhex("0x1.c212ccp0")}


def selu_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """selu_grad2(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
    x > 0),
    (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
    -
    87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
    True)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=1, truths=1)


# x < 0: 879049670423688429...*exp(-abs(x))
# x > 0: 0
def _kernel(x: Array, out: Array, work: Array, below: Array) -> None:
    less(0.0, x, out=below)  # below = 0 < x
    np.abs(x, out=out)  # w = |x|
    np.negative(out, out=out)  # m = -w
    np.exp(out, out=out)  # t = exp(m)
    np.multiply(_C0[out.dtype.char], out, out=out)  # p = 879049670423688429... * t
    select(below, 0.0, out, out=out, work=work)  # n = below ? 0 : p
