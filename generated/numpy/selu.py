# SPDX-License-Identifier: MIT
"""selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
(87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
-
87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
True))"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, less, select

__all__ = ["selu"]

# 879049670423688429... = 1.7580993408473769, rounded
_C0 = {"d": float.fromhex("0x1.c212cc640f031p0"), "f": float.fromhex("0x1.c212ccp0")}
# 253504936777402467... = 0.050700987355480493, rounded
_C1 = {"d": float.fromhex("0x1.9f57ad5222646p-5"), "f": float.fromhex("0x1.9f57aep-5")}


def selu(x: ArrayLike, out: Array | None = None) -> Any:
    """selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
    (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
    -
    87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
    True))

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=2, truths=1)


# x < 0: 879049670423688429...*expm1(-abs(x))
# x > 0: x + 253504936777402467...*x
def _kernel(x: Array, out: Array, w: Array, p2: Array, below: Array) -> None:
    less(x, 0.0, out=below)  # below = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=w)  # m = -w
    np.expm1(w, out=w)  # e = expm1(m)
    np.multiply(_C0[out.dtype.char], w, out=w)  # p = 879049670423688429... * e
    np.multiply(_C1[out.dtype.char], x, out=p2)  # p2 = 253504936777402467... * x
    np.add(x, p2, out=p2)  # d = x + p2
    select(below, w, p2, out=out)  # n = below ? p : d
