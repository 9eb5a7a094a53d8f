# SPDX-License-Identifier: MIT
"""silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, finite, horner, less, product_error, select, sum_error

__all__ = ["silu_grad2"]

# 2.3993572805154676... = 2.3993572805154677, rounded
_C0_HI = {"d": float.fromhex("0x1.331e23ad9de11p1"), "f": float.fromhex("0x1.331e24p1")}
# what each type lacks of 2.3993572805154676...
_C0_LO = {"d": float.fromhex("0x1.a9c55ef03c74ap-53"), "f": float.fromhex("-0x1.49887cp-25")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.76e8b4eb0ea41p-4"),  # -0.091530520164192284, rounded
        float.fromhex("0x1.388203715b23ep-4"),  # 0.076295865486550846, rounded
        float.fromhex("-0x1.706e66bf36043p-6"),  # -0.022487259234225355, rounded
        float.fromhex("-0x1.e178d8d237e8fp-10"),  # -0.0018366701447617739, rounded
        float.fromhex("0x1.fa4e9f74406b1p-9"),  # 0.0038628167768600333, rounded
        float.fromhex("-0x1.662f849098db4p-10"),  # -0.0013663696919586745, rounded
        float.fromhex("0x1.e2e4a35af62c9p-14"),  # 1.1513069095715334e-4, rounded
        float.fromhex("0x1.9480844675ed2p-14"),  # 9.6440796461090614e-5, rounded
        float.fromhex("-0x1.8e0830252b11p-15"),  # -4.7449110107096911e-5, rounded
        float.fromhex("0x1.1a159d7fe094p-17"),  # 8.4067712575781757e-6, rounded
        float.fromhex("0x1.3894b77d06f7bp-20"),  # 1.164454686681186e-6, rounded
    ),
    "f": (
        float.fromhex("-0x1.76e8b4p-4"),  # -0.091530520164192284, rounded
        float.fromhex("0x1.388204p-4"),  # 0.076295865486550846, rounded
        float.fromhex("-0x1.706e66p-6"),  # -0.022487259234225355, rounded
        float.fromhex("-0x1.e178d8p-10"),  # -0.0018366701447617739, rounded
        float.fromhex("0x1.fa4eap-9"),  # 0.0038628167768600333, rounded
        float.fromhex("-0x1.662f84p-10"),  # -0.0013663696919586745, rounded
        float.fromhex("0x1.e2e4a4p-14"),  # 1.1513069095715334e-4, rounded
        float.fromhex("0x1.948084p-14"),  # 9.6440796461090614e-5, rounded
        float.fromhex("-0x1.8e083p-15"),  # -4.7449110107096911e-5, rounded
        float.fromhex("0x1.1a159ep-17"),  # 8.4067712575781757e-6, rounded
        float.fromhex("0x1.3894b8p-20"),  # 1.164454686681186e-6, rounded
    ),
}


def silu_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=9, truths=6)


# x < 0: -(exp(-abs(x))*(abs(x) - (2 + 2*exp(-abs(x)) + abs(x)*exp(-abs(x))))/(1 + exp(-abs(x))*(3 +
#   exp(-abs(x))*(3 + exp(-abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(within(w, 2048), dadd(dadd(2, dmul(2, t)), dmul(within(w, 2048), t))): of both signs,
#       errors grow 4.4-fold at most here
# of it -5/2 < x < -37/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
#     a polynomial of degree 10 about the zero 2.399357280515467667..., within 2^-58 of the function
#       by Arb
# of it -148 < x < -88: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
#   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
#   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
#     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
# of it -800 < x < -704: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
#   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
#   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
#     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
# x > 0: -(exp(-abs(x))*(abs(x) - (2 + 2*exp(-abs(x)) + abs(x)*exp(-abs(x))))/(1 + exp(-abs(x))*(3 +
#   exp(-abs(x))*(3 + exp(-abs(x))))))
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(within(w, 2048), dadd(dadd(2, dmul(2, t)), dmul(within(w, 2048), t))): of both signs,
#       errors grow 4.4-fold at most here
# of it 37/16 < x < 5/2: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
#     a polynomial of degree 10 about the zero 2.399357280515467667..., within 2^-58 of the function
#       by Arb
# of it 88 < x < 148: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
#   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
#   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
#     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
# of it 704 < x < 800: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
#   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
#   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
#   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
#     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
def _kernel(
    x: Array,
    out: Array,
    t: Array,
    v: Array,
    t2: Array,
    d: Array,
    p13: Array,
    q: Array,
    d17: Array,
    d18: Array,
    d21: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
    below6: Array,
) -> None:
    np.abs(x, out=out)  # w = |x|
    less(out, 2.3125, out=below)  # below = w < 37/16
    np.negative(out, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.minimum(out, filled(2048.0, out), out=v)  # v = min(w, 2048)
    np.multiply(2.0, t, out=t2)  # p = 2 * t
    np.add(2.0, t2, out=d)  # d = 2 + p
    np.multiply(v, t, out=p13)  # p2 = v * t
    np.add(d, p13, out=q)  # d2 = d + p2
    sum_error(d, p13, out=d)  # d_low = sum_error(d, p2)
    sum_error(2.0, t2, out=t2)  # d_low2 = sum_error(2, p)
    np.add(d, t2, out=d)  # d3 = d_low + d_low2
    product_error(v, t, out=t2)  # p_low = product_error(v, t)
    np.add(d, t2, out=d)  # d4 = d3 + p_low
    np.add(q, d, out=t2)  # d5 = d2 + d4
    np.negative(t2, out=p13)  # m2 = -d5
    np.add(v, p13, out=d17)  # d6 = v + m2
    sum_error(v, p13, out=v)  # d_low3 = sum_error(v, m2)
    np.subtract(t2, q, out=t2)  # d7 = d5 - d2
    np.subtract(d, t2, out=d)  # d8 = d4 - d7
    np.negative(d, out=d)  # m3 = -d8
    np.add(v, d, out=v)  # d9 = d_low3 + m3
    np.add(d17, v, out=t2)  # d10 = d6 + d9
    np.multiply(t, t2, out=d)  # p3 = t * d10
    product_error(t, t2, out=p13)  # p_low2 = product_error(t, d10)
    np.subtract(t2, d17, out=t2)  # d11 = d10 - d6
    np.subtract(v, t2, out=v)  # d12 = d9 - d11
    np.multiply(t, v, out=v)  # p4 = t * d12
    np.add(p13, v, out=p13)  # d13 = p_low2 + p4
    np.add(d, p13, out=v)  # d14 = p3 + d13
    np.add(3.0, t, out=t2)  # d15 = 3 + t
    np.multiply(t, t2, out=q)  # p5 = t * d15
    product_error(t, t2, out=t2)  # p_low3 = product_error(t, d15)
    sum_error(3.0, t, out=d17)  # d_low4 = sum_error(3, t)
    np.multiply(t, d17, out=d17)  # p6 = t * d_low4
    np.add(t2, d17, out=t2)  # d16 = p_low3 + p6
    np.add(q, t2, out=d17)  # d17 = p5 + d16
    np.add(3.0, d17, out=d18)  # d18 = 3 + d17
    sum_error(3.0, d17, out=d21)  # d_low5 = sum_error(3, d17)
    np.subtract(d17, q, out=d17)  # d19 = d17 - p5
    np.subtract(t2, d17, out=t2)  # d20 = d16 - d19
    np.add(d21, t2, out=d21)  # d21 = d_low5 + d20
    np.add(d18, d21, out=t2)  # d22 = d18 + d21
    np.multiply(t, t2, out=q)  # p7 = t * d22
    product_error(t, t2, out=d17)  # p_low4 = product_error(t, d22)
    np.subtract(t2, d18, out=t2)  # d23 = d22 - d18
    np.subtract(d21, t2, out=d21)  # d24 = d21 - d23
    np.multiply(t, d21, out=t)  # p8 = t * d24
    np.add(d17, t, out=d17)  # d25 = p_low4 + p8
    np.add(q, d17, out=t)  # d26 = p7 + d25
    np.add(1.0, t, out=t2)  # d27 = 1 + d26
    sum_error(1.0, t, out=d18)  # d_low6 = sum_error(1, d26)
    np.subtract(t, q, out=t)  # d28 = d26 - p7
    np.subtract(d17, t, out=d17)  # d29 = d25 - d28
    np.add(d18, d17, out=d18)  # d30 = d_low6 + d29
    np.add(t2, d18, out=t)  # d31 = d27 + d30
    np.divide(v, t, out=q)  # q = d14 / d31
    np.multiply(q, t, out=d17)  # p9 = q * d31
    np.subtract(v, d17, out=d17)  # d32 = d14 - p9
    product_error(q, t, out=d21)  # p_low5 = product_error(q, d31)
    np.subtract(d17, d21, out=d17)  # d33 = d32 - p_low5
    np.subtract(v, d, out=v)  # d34 = d14 - p3
    np.subtract(p13, v, out=p13)  # d35 = d13 - d34
    np.add(d17, p13, out=d17)  # d36 = d33 + d35
    np.subtract(t, t2, out=t2)  # d37 = d31 - d27
    np.subtract(d18, t2, out=d18)  # d38 = d30 - d37
    np.multiply(q, d18, out=d18)  # p10 = q * d38
    np.subtract(d17, d18, out=d17)  # d39 = d36 - p10
    np.divide(d17, t, out=d17)  # q2 = d39 / d31
    np.add(q, d17, out=q)  # d40 = q + q2
    np.negative(q, out=q)  # m4 = -d40
    less(out, 2.5, out=below2)  # below2 = w < 5/2
    np.subtract(out, _C0_HI[out.dtype.char], out=t)  # d41 = w - 2.3993572805154676...
    np.subtract(t, _C0_LO[out.dtype.char], out=t)  # d42 = d41 - lo(2.3993572805154676...)
    horner(t, _P0[out.dtype.char], out=v)  # r = P(d42)
    np.multiply(t, v, out=t)  # p11 = d42 * r
    less(out, 88.0, out=below3)  # below3 = w < 88
    less(out, 148.0, out=below4)  # below4 = w < 148
    finite(out, out=v)  # v2 = finite(w)
    np.abs(v, out=v)  # w2 = |v2|
    np.multiply(-0.5, v, out=t2)  # p12 = -1/2 * w2
    np.exp(t2, out=t2)  # t2 = exp(p12)
    np.subtract(2.0, v, out=d)  # d43 = 2 - w2
    np.multiply(t2, t2, out=p13)  # p13 = t2 * t2
    np.multiply(2.0, p13, out=d17)  # p14 = 2 * p13
    np.add(d, d17, out=d)  # d44 = d43 + p14
    np.multiply(v, p13, out=v)  # p15 = w2 * p13
    np.add(d, v, out=d)  # d45 = d44 + p15
    np.multiply(t2, d, out=d)  # p16 = t2 * d45
    np.add(3.0, p13, out=v)  # d46 = 3 + p13
    np.multiply(p13, v, out=v)  # p17 = p13 * d46
    np.add(3.0, v, out=v)  # d47 = 3 + p17
    np.multiply(p13, v, out=p13)  # p18 = p13 * d47
    np.add(1.0, p13, out=p13)  # d48 = 1 + p18
    np.divide(d, p13, out=d)  # q3 = p16 / d48
    np.multiply(d, t2, out=d)  # p19 = q3 * t2
    less(out, 704.0, out=below5)  # below5 = w < 704
    less(out, 800.0, out=below6)  # below6 = w < 800
    select(below6, d, q, out=out)  # n = below6 ? p19 : m4
    select(below5, q, out, out=v)  # n2 = below5 ? m4 : n
    select(below4, d, v, out=d)  # n3 = below4 ? p19 : n2
    select(below3, q, d, out=out)  # n4 = below3 ? m4 : n3
    select(below2, t, out, out=t)  # n5 = below2 ? p11 : n4
    select(below, q, t, out=out)  # n6 = below ? m4 : n5
