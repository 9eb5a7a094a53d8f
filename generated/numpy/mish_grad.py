# SPDX-License-Identifier: MIT
"""mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["mish_grad"]

# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20
# 1.1924312145154952... = 1.1924312145154952, rounded
_C1_HI = {"d": float.fromhex("0x1.31432c0d12d84p0"), "f": float.fromhex("0x1.31432cp0")}
# what each type lacks of 1.1924312145154952...
_C1_LO = {"d": float.fromhex("0x1.bf319154da21p-55"), "f": float.fromhex("0x1.a25b08p-29")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.115acb42500bbp-2"),  # -0.26694791404953451, rounded
        float.fromhex("0x1.a34a251d8ad7bp-3"),  # 0.20473126408010587, rounded
        float.fromhex("-0x1.574f121a868d7p-5"),  # -0.041907821043609845, rounded
        float.fromhex("-0x1.4c222fe64db0fp-6"),  # -0.020271822716689645, rounded
        float.fromhex("0x1.03369d4ac3fdp-6"),  # 0.01582112656166129, rounded
        float.fromhex("-0x1.b87ddfaa35997p-9"),  # -0.0033606849220674906, rounded
        float.fromhex("-0x1.1e5e170f8a4b8p-10"),  # -0.0010924054694306084, rounded
        float.fromhex("0x1.0379764108bdbp-10"),  # 9.8981651559237086e-4, rounded
        float.fromhex("-0x1.0a80fbdefb7ddp-12"),  # -2.5415787052806927e-4, rounded
        float.fromhex("-0x1.5f19eb8bb8161p-15"),  # -4.1854530619780568e-5, rounded
        float.fromhex("0x1.f49baaf787a9bp-15"),  # 5.9677133261927887e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.115accp-2"),  # -0.26694791404953451, rounded
        float.fromhex("0x1.a34a26p-3"),  # 0.20473126408010587, rounded
        float.fromhex("-0x1.574f12p-5"),  # -0.041907821043609845, rounded
        float.fromhex("-0x1.4c223p-6"),  # -0.020271822716689645, rounded
        float.fromhex("0x1.03369ep-6"),  # 0.01582112656166129, rounded
        float.fromhex("-0x1.b87dep-9"),  # -0.0033606849220674906, rounded
        float.fromhex("-0x1.1e5e18p-10"),  # -0.0010924054694306084, rounded
        float.fromhex("0x1.037976p-10"),  # 9.8981651559237086e-4, rounded
        float.fromhex("-0x1.0a80fcp-12"),  # -2.5415787052806927e-4, rounded
        float.fromhex("-0x1.5f19ecp-15"),  # -4.1854530619780568e-5, rounded
        float.fromhex("0x1.f49baap-15"),  # 5.9677133261927887e-5, rounded
    ),
}


def mish_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=20, truths=6)


# x < 0: -(exp(-abs(x))*(4*abs(x) + 4*abs(x)*exp(-abs(x)) - 4 - 6*exp(-abs(x)) -
#   4*exp(-abs(x))*exp(-abs(x)) - exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(4 + exp(-abs(x))*(8 +
#   exp(-abs(x))*(8 + exp(-abs(x))*(4 + exp(-abs(x)))))))
#     4 + t*(8 + t*(8 + t*(4 + t))): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -5/4 < x < -35/32: (abs(x) - 1.1924312145154952...)*P(abs(x) - 1.1924312145154952...)
#     a polynomial of degree 10 about the zero 1.192431214515495212..., within 2^-58 of the function
#       by Arb
# of it -110 < x < -86: -(exp(64*log(2) + (-abs(x)))*(4*abs(x) + 4*abs(x)*(2^-64*exp(64*log(2) +
#   (-abs(x)))) - 4 - 6*(2^-64*exp(64*log(2) + (-abs(x)))) - 4*(2^-64*exp(64*log(2) +
#   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2^-64*exp(64*log(2) +
#   (-abs(x)))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))))/(4 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2)
#   + (-abs(x)))*(4 + 2^-64*exp(64*log(2) + (-abs(x)))))))*2^-64)
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 4 + 1/18446744073709551616*t*(8 +
#       1/18446744073709551616*t*(8 + 1/18446744073709551616*t*(4 + 1/18446744073709551616*t))): all
#       terms have one sign, nothing cancels; what is not a function of one argument is carried in
#       double-word arithmetic, rounded once
# of it -768 < x < -704: -(exp(64*log(2) + (-abs(x)))*(4*abs(x) + 4*abs(x)*(2^-64*exp(64*log(2) +
#   (-abs(x)))) - 4 - 6*(2^-64*exp(64*log(2) + (-abs(x)))) - 4*(2^-64*exp(64*log(2) +
#   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2^-64*exp(64*log(2) +
#   (-abs(x)))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))))/(4 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2)
#   + (-abs(x)))*(4 + 2^-64*exp(64*log(2) + (-abs(x)))))))*2^-64)
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 4 + 1/18446744073709551616*t*(8 +
#       1/18446744073709551616*t*(8 + 1/18446744073709551616*t*(4 + 1/18446744073709551616*t))): all
#       terms have one sign, nothing cancels; what is not a function of one argument is carried in
#       double-word arithmetic, rounded once
# x > 0: (1 + 4*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x)) +
#   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(1 +
#   exp(-abs(x))*(4 + exp(-abs(x))*(8 + exp(-abs(x))*(8 + exp(-abs(x))*4))))
#     1 + 4*t + 6*t*t + 4*w*t*t + 4*t*t*t + 4*w*t*t*t: all terms have one sign, nothing cancels
#     1 + t*(4 + t*(8 + t*(8 + t*4))): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    p: Array,
    p38: Array,
    d8: Array,
    t2: Array,
    p35: Array,
    d205: Array,
    m2: Array,
    d14: Array,
    p4: Array,
    d9: Array,
    p5: Array,
    m5: Array,
    d60: Array,
    q: Array,
    d37: Array,
    m7: Array,
    d23: Array,
    p_low10: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
) -> None:
    less(x, -768.0, out=below)  # below = x < -768
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.minimum(w, filled(2048.0, out), out=p)  # v = min(w, 2048)
    np.multiply(4.0, p, out=p)  # p = 4 * v
    np.multiply(p, t, out=p38)  # p2 = p * t
    np.add(p, p38, out=d8)  # d = p + p2
    sum_error(p, p38, out=t2)  # d_low = sum_error(p, p2)
    product_error(p, t, out=p35)  # p_low = product_error(p, t)
    np.add(t2, p35, out=t2)  # d2 = d_low + p_low
    np.add(d8, t2, out=d205)  # d3 = d + d2
    np.negative(4.0, out=m2)  # m2 = -4
    np.add(d205, m2, out=d14)  # d4 = d3 + m2
    sum_error(d205, m2, out=p4)  # d_low2 = sum_error(d3, m2)
    np.subtract(d205, d8, out=d205)  # d5 = d3 - d
    np.subtract(t2, d205, out=t2)  # d6 = d2 - d5
    np.add(p4, t2, out=p4)  # d7 = d_low2 + d6
    np.add(d14, p4, out=d8)  # d8 = d4 + d7
    np.multiply(6.0, t, out=t2)  # p3 = 6 * t
    np.negative(t2, out=d205)  # m3 = -p3
    np.add(d8, d205, out=d9)  # d9 = d8 + m3
    sum_error(d8, d205, out=d205)  # d_low3 = sum_error(d8, m3)
    np.subtract(d8, d14, out=d8)  # d10 = d8 - d4
    np.subtract(p4, d8, out=p4)  # d11 = d7 - d10
    np.add(d205, p4, out=d205)  # d12 = d_low3 + d11
    product_error(6.0, t, out=d8)  # p_low2 = product_error(6, t)
    np.negative(d8, out=d14)  # m4 = -p_low2
    np.add(d205, d14, out=d205)  # d13 = d12 + m4
    np.add(d9, d205, out=d14)  # d14 = d9 + d13
    np.multiply(4.0, t, out=p4)  # p4 = 4 * t
    np.multiply(p4, t, out=p5)  # p5 = p4 * t
    np.negative(p5, out=m5)  # m5 = -p5
    np.add(d14, m5, out=d60)  # d15 = d14 + m5
    sum_error(d14, m5, out=m5)  # d_low4 = sum_error(d14, m5)
    np.subtract(d14, d9, out=d14)  # d16 = d14 - d9
    np.subtract(d205, d14, out=d205)  # d17 = d13 - d16
    np.add(m5, d205, out=m5)  # d18 = d_low4 + d17
    product_error(p4, t, out=d205)  # p_low3 = product_error(p4, t)
    np.negative(d205, out=d14)  # m6 = -p_low3
    np.add(m5, d14, out=m5)  # d19 = d18 + m6
    np.add(d60, m5, out=d14)  # d20 = d15 + d19
    np.multiply(t, t, out=d9)  # p6 = t * t
    np.multiply(d9, t, out=q)  # p7 = p6 * t
    product_error(d9, t, out=d9)  # p_low4 = product_error(p6, t)
    product_error(t, t, out=d37)  # p_low5 = product_error(t, t)
    np.multiply(t, d37, out=d37)  # p8 = t * p_low5
    np.add(d9, d37, out=d9)  # d21 = p_low4 + p8
    np.add(q, d9, out=d37)  # d22 = p7 + d21
    np.negative(d37, out=m7)  # m7 = -d22
    np.add(d14, m7, out=d23)  # d23 = d20 + m7
    sum_error(d14, m7, out=m7)  # d_low5 = sum_error(d20, m7)
    np.subtract(d14, d60, out=d14)  # d24 = d20 - d15
    np.subtract(m5, d14, out=m5)  # d25 = d19 - d24
    np.add(m7, m5, out=m7)  # d26 = d_low5 + d25
    np.subtract(d37, q, out=d37)  # d27 = d22 - p7
    np.subtract(d9, d37, out=d9)  # d28 = d21 - d27
    np.negative(d9, out=d9)  # m8 = -d28
    np.add(m7, d9, out=m7)  # d29 = d26 + m8
    np.add(d23, m7, out=d14)  # d30 = d23 + d29
    np.multiply(t, d14, out=d9)  # p9 = t * d30
    product_error(t, d14, out=m5)  # p_low6 = product_error(t, d30)
    np.subtract(d14, d23, out=d14)  # d31 = d30 - d23
    np.subtract(m7, d14, out=m7)  # d32 = d29 - d31
    np.multiply(t, m7, out=m7)  # p10 = t * d32
    np.add(m5, m7, out=m5)  # d33 = p_low6 + p10
    np.add(d9, m5, out=d14)  # d34 = p9 + d33
    np.add(4.0, t, out=d60)  # d35 = 4 + t
    np.multiply(t, d60, out=q)  # p11 = t * d35
    product_error(t, d60, out=d60)  # p_low7 = product_error(t, d35)
    sum_error(4.0, t, out=d37)  # d_low6 = sum_error(4, t)
    np.multiply(t, d37, out=d37)  # p12 = t * d_low6
    np.add(d60, d37, out=d60)  # d36 = p_low7 + p12
    np.add(q, d60, out=d37)  # d37 = p11 + d36
    np.add(8.0, d37, out=m7)  # d38 = 8 + d37
    sum_error(8.0, d37, out=d23)  # d_low7 = sum_error(8, d37)
    np.subtract(d37, q, out=d37)  # d39 = d37 - p11
    np.subtract(d60, d37, out=d60)  # d40 = d36 - d39
    np.add(d23, d60, out=d23)  # d41 = d_low7 + d40
    np.add(m7, d23, out=d60)  # d42 = d38 + d41
    np.multiply(t, d60, out=q)  # p13 = t * d42
    product_error(t, d60, out=d37)  # p_low8 = product_error(t, d42)
    np.subtract(d60, m7, out=d60)  # d43 = d42 - d38
    np.subtract(d23, d60, out=d23)  # d44 = d41 - d43
    np.multiply(t, d23, out=d23)  # p14 = t * d44
    np.add(d37, d23, out=d37)  # d45 = p_low8 + p14
    np.add(q, d37, out=d60)  # d46 = p13 + d45
    np.add(8.0, d60, out=m7)  # d47 = 8 + d46
    sum_error(8.0, d60, out=d23)  # d_low8 = sum_error(8, d46)
    np.subtract(d60, q, out=d60)  # d48 = d46 - p13
    np.subtract(d37, d60, out=d37)  # d49 = d45 - d48
    np.add(d23, d37, out=d23)  # d50 = d_low8 + d49
    np.add(m7, d23, out=d60)  # d51 = d47 + d50
    np.multiply(t, d60, out=q)  # p15 = t * d51
    product_error(t, d60, out=d37)  # p_low9 = product_error(t, d51)
    np.subtract(d60, m7, out=d60)  # d52 = d51 - d47
    np.subtract(d23, d60, out=d23)  # d53 = d50 - d52
    np.multiply(t, d23, out=d23)  # p16 = t * d53
    np.add(d37, d23, out=d37)  # d54 = p_low9 + p16
    np.add(q, d37, out=d60)  # d55 = p15 + d54
    np.add(4.0, d60, out=m7)  # d56 = 4 + d55
    sum_error(4.0, d60, out=d23)  # d_low9 = sum_error(4, d55)
    np.subtract(d60, q, out=d60)  # d57 = d55 - p15
    np.subtract(d37, d60, out=d37)  # d58 = d54 - d57
    np.add(d23, d37, out=d23)  # d59 = d_low9 + d58
    np.add(m7, d23, out=d60)  # d60 = d56 + d59
    np.divide(d14, d60, out=q)  # q = d34 / d60
    np.multiply(q, d60, out=d37)  # p17 = q * d60
    np.subtract(d14, d37, out=d37)  # d61 = d34 - p17
    product_error(q, d60, out=p_low10)  # p_low10 = product_error(q, d60)
    np.subtract(d37, p_low10, out=d37)  # d62 = d61 - p_low10
    np.subtract(d14, d9, out=d14)  # d63 = d34 - p9
    np.subtract(m5, d14, out=m5)  # d64 = d33 - d63
    np.add(d37, m5, out=d37)  # d65 = d62 + d64
    np.subtract(d60, m7, out=m7)  # d66 = d60 - d56
    np.subtract(d23, m7, out=d23)  # d67 = d59 - d66
    np.multiply(q, d23, out=d23)  # p18 = q * d67
    np.subtract(d37, d23, out=d37)  # d68 = d65 - p18
    np.divide(d37, d60, out=d37)  # q2 = d68 / d60
    np.add(q, d37, out=q)  # d69 = q + q2
    np.negative(q, out=q)  # m9 = -d69
    np.add(1.0, p4, out=d14)  # d70 = 1 + p4
    np.multiply(t2, t, out=d9)  # p19 = p3 * t
    product_error(t2, t, out=t2)  # p_low11 = product_error(p3, t)
    np.multiply(t, d8, out=d8)  # p20 = t * p_low2
    np.add(t2, d8, out=t2)  # d71 = p_low11 + p20
    np.add(d9, t2, out=d8)  # d72 = p19 + d71
    np.add(d14, d8, out=m5)  # d73 = d70 + d72
    sum_error(d14, d8, out=d14)  # d_low10 = sum_error(d70, d72)
    sum_error(1.0, p4, out=d60)  # d_low11 = sum_error(1, p4)
    np.add(d14, d60, out=d14)  # d74 = d_low10 + d_low11
    np.subtract(d8, d9, out=d8)  # d75 = d72 - p19
    np.subtract(t2, d8, out=t2)  # d76 = d71 - d75
    np.add(d14, t2, out=d14)  # d77 = d74 + d76
    np.add(m5, d14, out=d8)  # d78 = d73 + d77
    np.multiply(p38, t, out=t2)  # p21 = p2 * t
    product_error(p38, t, out=p38)  # p_low12 = product_error(p2, t)
    np.multiply(t, p35, out=p35)  # p22 = t * p_low
    np.add(p38, p35, out=p38)  # d79 = p_low12 + p22
    np.add(t2, p38, out=p35)  # d80 = p21 + d79
    np.add(d8, p35, out=d9)  # d81 = d78 + d80
    sum_error(d8, p35, out=d60)  # d_low12 = sum_error(d78, d80)
    np.subtract(d8, m5, out=d8)  # d82 = d78 - d73
    np.subtract(d14, d8, out=d14)  # d83 = d77 - d82
    np.add(d60, d14, out=d60)  # d84 = d_low12 + d83
    np.subtract(p35, t2, out=t2)  # d85 = d80 - p21
    np.subtract(p38, t2, out=p38)  # d86 = d79 - d85
    np.add(d60, p38, out=d60)  # d87 = d84 + d86
    np.add(d9, d60, out=d8)  # d88 = d81 + d87
    np.multiply(p5, t, out=t2)  # p23 = p5 * t
    product_error(p5, t, out=p5)  # p_low13 = product_error(p5, t)
    np.multiply(t, d205, out=d205)  # p24 = t * p_low3
    np.add(p5, d205, out=p5)  # d89 = p_low13 + p24
    np.add(t2, p5, out=d205)  # d90 = p23 + d89
    np.add(d8, d205, out=d14)  # d91 = d88 + d90
    sum_error(d8, d205, out=m5)  # d_low13 = sum_error(d88, d90)
    np.subtract(d8, d9, out=d8)  # d92 = d88 - d81
    np.subtract(d60, d8, out=d60)  # d93 = d87 - d92
    np.add(m5, d60, out=m5)  # d94 = d_low13 + d93
    np.subtract(d205, t2, out=d205)  # d95 = d90 - p23
    np.subtract(p5, d205, out=p5)  # d96 = d89 - d95
    np.add(m5, p5, out=m5)  # d97 = d94 + d96
    np.add(d14, m5, out=d8)  # d98 = d91 + d97
    np.multiply(p35, t, out=t2)  # p25 = d80 * t
    product_error(p35, t, out=p35)  # p_low14 = product_error(d80, t)
    np.multiply(t, p38, out=p38)  # p26 = t * d86
    np.add(p35, p38, out=p35)  # d99 = p_low14 + p26
    np.add(t2, p35, out=p38)  # d100 = p25 + d99
    np.add(d8, p38, out=d205)  # d101 = d98 + d100
    sum_error(d8, p38, out=d9)  # d_low14 = sum_error(d98, d100)
    np.subtract(d8, d14, out=d8)  # d102 = d98 - d91
    np.subtract(m5, d8, out=m5)  # d103 = d97 - d102
    np.add(d9, m5, out=d9)  # d104 = d_low14 + d103
    np.subtract(p38, t2, out=p38)  # d105 = d100 - p25
    np.subtract(p35, p38, out=p35)  # d106 = d99 - d105
    np.add(d9, p35, out=d9)  # d107 = d104 + d106
    np.add(d205, d9, out=p38)  # d108 = d101 + d107
    np.add(8.0, p4, out=d8)  # d109 = 8 + p4
    np.multiply(t, d8, out=t2)  # p27 = t * d109
    product_error(t, d8, out=d8)  # p_low15 = product_error(t, d109)
    sum_error(8.0, p4, out=p4)  # d_low15 = sum_error(8, p4)
    np.multiply(t, p4, out=p4)  # p28 = t * d_low15
    np.add(d8, p4, out=d8)  # d110 = p_low15 + p28
    np.add(t2, d8, out=p35)  # d111 = p27 + d110
    np.add(8.0, p35, out=d14)  # d112 = 8 + d111
    sum_error(8.0, p35, out=p4)  # d_low16 = sum_error(8, d111)
    np.subtract(p35, t2, out=p35)  # d113 = d111 - p27
    np.subtract(d8, p35, out=d8)  # d114 = d110 - d113
    np.add(p4, d8, out=p4)  # d115 = d_low16 + d114
    np.add(d14, p4, out=d8)  # d116 = d112 + d115
    np.multiply(t, d8, out=t2)  # p29 = t * d116
    product_error(t, d8, out=p35)  # p_low16 = product_error(t, d116)
    np.subtract(d8, d14, out=d8)  # d117 = d116 - d112
    np.subtract(p4, d8, out=p4)  # d118 = d115 - d117
    np.multiply(t, p4, out=p4)  # p30 = t * d118
    np.add(p35, p4, out=p35)  # d119 = p_low16 + p30
    np.add(t2, p35, out=d8)  # d120 = p29 + d119
    np.add(4.0, d8, out=d14)  # d121 = 4 + d120
    sum_error(4.0, d8, out=p4)  # d_low17 = sum_error(4, d120)
    np.subtract(d8, t2, out=d8)  # d122 = d120 - p29
    np.subtract(p35, d8, out=p35)  # d123 = d119 - d122
    np.add(p4, p35, out=p4)  # d124 = d_low17 + d123
    np.add(d14, p4, out=d8)  # d125 = d121 + d124
    np.multiply(t, d8, out=t2)  # p31 = t * d125
    product_error(t, d8, out=p35)  # p_low17 = product_error(t, d125)
    np.subtract(d8, d14, out=d8)  # d126 = d125 - d121
    np.subtract(p4, d8, out=p4)  # d127 = d124 - d126
    np.multiply(t, p4, out=t)  # p32 = t * d127
    np.add(p35, t, out=p35)  # d128 = p_low17 + p32
    np.add(t2, p35, out=t)  # d129 = p31 + d128
    np.add(1.0, t, out=d8)  # d130 = 1 + d129
    sum_error(1.0, t, out=d14)  # d_low18 = sum_error(1, d129)
    np.subtract(t, t2, out=t)  # d131 = d129 - p31
    np.subtract(p35, t, out=p35)  # d132 = d128 - d131
    np.add(d14, p35, out=d14)  # d133 = d_low18 + d132
    np.add(d8, d14, out=t)  # d134 = d130 + d133
    np.divide(p38, t, out=t2)  # q3 = d108 / d134
    np.multiply(t2, t, out=p35)  # p33 = q3 * d134
    np.subtract(p38, p35, out=p35)  # d135 = d108 - p33
    product_error(t2, t, out=p4)  # p_low18 = product_error(q3, d134)
    np.subtract(p35, p4, out=p35)  # d136 = d135 - p_low18
    np.subtract(p38, d205, out=p38)  # d137 = d108 - d101
    np.subtract(d9, p38, out=d9)  # d138 = d107 - d137
    np.add(p35, d9, out=p35)  # d139 = d136 + d138
    np.subtract(t, d8, out=d8)  # d140 = d134 - d130
    np.subtract(d14, d8, out=d14)  # d141 = d133 - d140
    np.multiply(t2, d14, out=d14)  # p34 = q3 * d141
    np.subtract(p35, d14, out=p35)  # d142 = d139 - p34
    np.divide(p35, t, out=p35)  # q4 = d142 / d134
    np.add(t2, p35, out=t2)  # d143 = q3 + q4
    select(below2, q, t2, out=q)  # n = below2 ? m9 : d143
    less(x, -704.0, out=below2)  # below3 = x < -704
    np.minimum(w, filled(1024.0, out), out=t)  # v2 = min(w, 1024)
    np.negative(t, out=t)  # m10 = -v2
    np.add(_K_64_LOG_2_HI[out.dtype.char], t, out=p38)  # d144 = 64*log(2) + m10
    sum_error(_K_64_LOG_2_HI[out.dtype.char], t, out=t)  # d_low19 = sum_error(64*log(2), m10)
    np.add(t, _K_64_LOG_2_LO[out.dtype.char], out=t)  # d145 = d_low19 + lo(64*log(2))
    np.add(p38, t, out=d8)  # d146 = d144 + d145
    np.exp(d8, out=t2)  # t2 = exp(d146)
    np.multiply(_C0, t2, out=p35)  # p35 = 5.4210108624... * t2
    np.multiply(p, p35, out=d205)  # p36 = p * p35
    product_error(p, p35, out=d14)  # p_low19 = product_error(p, p35)
    np.subtract(d8, p38, out=d8)  # d147 = d146 - d144
    np.subtract(t, d8, out=t)  # d148 = d145 - d147
    np.multiply(t2, t, out=t)  # p37 = t2 * d148
    np.multiply(_C0, t, out=p38)  # p38 = 5.4210108624... * p37
    np.multiply(p, p38, out=d8)  # p39 = p * p38
    np.add(d14, d8, out=d14)  # d149 = p_low19 + p39
    np.add(d205, d14, out=d8)  # d150 = p36 + d149
    np.add(p, d8, out=p4)  # d151 = p + d150
    sum_error(p, d8, out=p)  # d_low20 = sum_error(p, d150)
    np.subtract(d8, d205, out=d8)  # d152 = d150 - p36
    np.subtract(d14, d8, out=d14)  # d153 = d149 - d152
    np.add(p, d14, out=p)  # d154 = d_low20 + d153
    np.add(p4, p, out=d8)  # d155 = d151 + d154
    np.add(d8, m2, out=d205)  # d156 = d155 + m2
    sum_error(d8, m2, out=m2)  # d_low21 = sum_error(d155, m2)
    np.subtract(d8, p4, out=d8)  # d157 = d155 - d151
    np.subtract(p, d8, out=p)  # d158 = d154 - d157
    np.add(m2, p, out=m2)  # d159 = d_low21 + d158
    np.add(d205, m2, out=p)  # d160 = d156 + d159
    np.multiply(6.0, p35, out=d8)  # p40 = 6 * p35
    product_error(6.0, p35, out=d14)  # p_low20 = product_error(6, p35)
    np.multiply(6.0, p38, out=p4)  # p41 = 6 * p38
    np.add(d14, p4, out=d14)  # d161 = p_low20 + p41
    np.add(d8, d14, out=p4)  # d162 = p40 + d161
    np.negative(p4, out=d9)  # m11 = -d162
    np.add(p, d9, out=p5)  # d163 = d160 + m11
    sum_error(p, d9, out=d9)  # d_low22 = sum_error(d160, m11)
    np.subtract(p, d205, out=p)  # d164 = d160 - d156
    np.subtract(m2, p, out=m2)  # d165 = d159 - d164
    np.add(d9, m2, out=d9)  # d166 = d_low22 + d165
    np.subtract(p4, d8, out=p4)  # d167 = d162 - p40
    np.subtract(d14, p4, out=d14)  # d168 = d161 - d167
    np.negative(d14, out=d14)  # m12 = -d168
    np.add(d9, d14, out=d9)  # d169 = d166 + m12
    np.add(p5, d9, out=p)  # d170 = d163 + d169
    np.multiply(4.0, p35, out=d8)  # p42 = 4 * p35
    np.multiply(d8, p35, out=d205)  # p43 = p42 * p35
    product_error(d8, p35, out=m2)  # p_low21 = product_error(p42, p35)
    np.multiply(d8, p38, out=d8)  # p44 = p42 * p38
    np.add(m2, d8, out=m2)  # d171 = p_low21 + p44
    np.multiply(4.0, p38, out=d8)  # p45 = 4 * p38
    np.multiply(p35, d8, out=d8)  # p46 = p35 * p45
    np.add(m2, d8, out=m2)  # d172 = d171 + p46
    np.add(d205, m2, out=d8)  # d173 = p43 + d172
    np.negative(d8, out=d14)  # m13 = -d173
    np.add(p, d14, out=p4)  # d174 = d170 + m13
    sum_error(p, d14, out=d14)  # d_low23 = sum_error(d170, m13)
    np.subtract(p, p5, out=p)  # d175 = d170 - d163
    np.subtract(d9, p, out=d9)  # d176 = d169 - d175
    np.add(d14, d9, out=d14)  # d177 = d_low23 + d176
    np.subtract(d8, d205, out=d8)  # d178 = d173 - p43
    np.subtract(m2, d8, out=m2)  # d179 = d172 - d178
    np.negative(m2, out=m2)  # m14 = -d179
    np.add(d14, m2, out=d14)  # d180 = d177 + m14
    np.add(p4, d14, out=p)  # d181 = d174 + d180
    np.multiply(p35, p35, out=d8)  # p47 = p35 * p35
    product_error(p35, p35, out=d205)  # p_low22 = product_error(p35, p35)
    np.multiply(p35, p38, out=m2)  # p48 = p35 * p38
    np.add(d205, m2, out=d205)  # d182 = p_low22 + p48
    np.add(d205, m2, out=d205)  # d183 = d182 + p48
    np.add(d8, d205, out=m2)  # d184 = p47 + d183
    np.multiply(m2, p35, out=d9)  # p49 = d184 * p35
    product_error(m2, p35, out=p5)  # p_low23 = product_error(d184, p35)
    np.multiply(m2, p38, out=m5)  # p50 = d184 * p38
    np.add(p5, m5, out=p5)  # d185 = p_low23 + p50
    np.subtract(m2, d8, out=m2)  # d186 = d184 - p47
    np.subtract(d205, m2, out=d205)  # d187 = d183 - d186
    np.multiply(p35, d205, out=d205)  # p51 = p35 * d187
    np.add(p5, d205, out=p5)  # d188 = d185 + p51
    np.add(d9, p5, out=d8)  # d189 = p49 + d188
    np.negative(d8, out=d205)  # m15 = -d189
    np.add(p, d205, out=m2)  # d190 = d181 + m15
    sum_error(p, d205, out=d205)  # d_low24 = sum_error(d181, m15)
    np.subtract(p, p4, out=p)  # d191 = d181 - d174
    np.subtract(d14, p, out=d14)  # d192 = d180 - d191
    np.add(d205, d14, out=d205)  # d193 = d_low24 + d192
    np.subtract(d8, d9, out=d8)  # d194 = d189 - p49
    np.subtract(p5, d8, out=p5)  # d195 = d188 - d194
    np.negative(p5, out=p5)  # m16 = -d195
    np.add(d205, p5, out=d205)  # d196 = d193 + m16
    np.add(m2, d205, out=p)  # d197 = d190 + d196
    np.multiply(t2, p, out=d8)  # p52 = t2 * d197
    product_error(t2, p, out=d14)  # p_low24 = product_error(t2, d197)
    np.subtract(p, m2, out=m2)  # d198 = d197 - d190
    np.subtract(d205, m2, out=d205)  # d199 = d196 - d198
    np.multiply(t2, d205, out=t2)  # p53 = t2 * d199
    np.add(d14, t2, out=d14)  # d200 = p_low24 + p53
    np.multiply(p, t, out=p)  # p54 = d197 * p37
    np.add(d14, p, out=d14)  # d201 = d200 + p54
    np.add(d8, d14, out=t)  # d202 = p52 + d201
    np.add(4.0, p35, out=p)  # d203 = 4 + p35
    sum_error(4.0, p35, out=t2)  # d_low25 = sum_error(4, p35)
    np.add(t2, p38, out=t2)  # d204 = d_low25 + p38
    np.add(p, t2, out=d205)  # d205 = d203 + d204
    np.multiply(p35, d205, out=m2)  # p55 = p35 * d205
    product_error(p35, d205, out=p4)  # p_low25 = product_error(p35, d205)
    np.subtract(d205, p, out=p)  # d206 = d205 - d203
    np.subtract(t2, p, out=t2)  # d207 = d204 - d206
    np.multiply(p35, t2, out=t2)  # p56 = p35 * d207
    np.add(p4, t2, out=p4)  # d208 = p_low25 + p56
    np.multiply(d205, p38, out=d205)  # p57 = d205 * p38
    np.add(p4, d205, out=p4)  # d209 = d208 + p57
    np.add(m2, p4, out=p)  # d210 = p55 + d209
    np.add(8.0, p, out=t2)  # d211 = 8 + d210
    sum_error(8.0, p, out=d205)  # d_low26 = sum_error(8, d210)
    np.subtract(p, m2, out=p)  # d212 = d210 - p55
    np.subtract(p4, p, out=p4)  # d213 = d209 - d212
    np.add(d205, p4, out=d205)  # d214 = d_low26 + d213
    np.add(t2, d205, out=p)  # d215 = d211 + d214
    np.multiply(p35, p, out=m2)  # p58 = p35 * d215
    product_error(p35, p, out=p4)  # p_low26 = product_error(p35, d215)
    np.subtract(p, t2, out=t2)  # d216 = d215 - d211
    np.subtract(d205, t2, out=d205)  # d217 = d214 - d216
    np.multiply(p35, d205, out=d205)  # p59 = p35 * d217
    np.add(p4, d205, out=p4)  # d218 = p_low26 + p59
    np.multiply(p, p38, out=p)  # p60 = d215 * p38
    np.add(p4, p, out=p4)  # d219 = d218 + p60
    np.add(m2, p4, out=p)  # d220 = p58 + d219
    np.add(8.0, p, out=t2)  # d221 = 8 + d220
    sum_error(8.0, p, out=d205)  # d_low27 = sum_error(8, d220)
    np.subtract(p, m2, out=p)  # d222 = d220 - p58
    np.subtract(p4, p, out=p4)  # d223 = d219 - d222
    np.add(d205, p4, out=d205)  # d224 = d_low27 + d223
    np.add(t2, d205, out=p)  # d225 = d221 + d224
    np.multiply(p35, p, out=m2)  # p61 = p35 * d225
    product_error(p35, p, out=p4)  # p_low27 = product_error(p35, d225)
    np.subtract(p, t2, out=t2)  # d226 = d225 - d221
    np.subtract(d205, t2, out=d205)  # d227 = d224 - d226
    np.multiply(p35, d205, out=p35)  # p62 = p35 * d227
    np.add(p4, p35, out=p4)  # d228 = p_low27 + p62
    np.multiply(p, p38, out=p)  # p63 = d225 * p38
    np.add(p4, p, out=p4)  # d229 = d228 + p63
    np.add(m2, p4, out=p)  # d230 = p61 + d229
    np.add(4.0, p, out=p38)  # d231 = 4 + d230
    sum_error(4.0, p, out=t2)  # d_low28 = sum_error(4, d230)
    np.subtract(p, m2, out=p)  # d232 = d230 - p61
    np.subtract(p4, p, out=p4)  # d233 = d229 - d232
    np.add(t2, p4, out=t2)  # d234 = d_low28 + d233
    np.add(p38, t2, out=p)  # d235 = d231 + d234
    np.divide(t, p, out=p35)  # q5 = d202 / d235
    np.multiply(p35, p, out=d205)  # p64 = q5 * d235
    np.subtract(t, d205, out=d205)  # d236 = d202 - p64
    product_error(p35, p, out=m2)  # p_low28 = product_error(q5, d235)
    np.subtract(d205, m2, out=d205)  # d237 = d236 - p_low28
    np.subtract(t, d8, out=t)  # d238 = d202 - p52
    np.subtract(d14, t, out=d14)  # d239 = d201 - d238
    np.add(d205, d14, out=d205)  # d240 = d237 + d239
    np.subtract(p, p38, out=p38)  # d241 = d235 - d231
    np.subtract(t2, p38, out=t2)  # d242 = d234 - d241
    np.multiply(p35, t2, out=t2)  # p65 = q5 * d242
    np.subtract(d205, t2, out=d205)  # d243 = d240 - p65
    np.divide(d205, p, out=d205)  # q6 = d243 / d235
    np.add(p35, d205, out=p35)  # d244 = q5 + q6
    np.multiply(p35, _C0, out=p35)  # p66 = d244 * 5.4210108624...
    np.negative(p35, out=p35)  # m17 = -p66
    less(x, -110.0, out=below4)  # below4 = x < -110
    less(x, -86.0, out=below5)  # below5 = x < -86
    less(x, -1.25, out=below6)  # below6 = x < -5/4
    less(x, -1.09375, out=below7)  # below7 = x < -35/32
    np.subtract(w, _C1_HI[out.dtype.char], out=w)  # d245 = w - 1.1924312145154952...
    np.subtract(w, _C1_LO[out.dtype.char], out=w)  # d246 = d245 - lo(1.1924312145154952...)
    horner(w, _P0[out.dtype.char], out=out)  # r = P(d246)
    np.multiply(w, out, out=w)  # p67 = d246 * r
    select(below7, w, q, out=w)  # n2 = below7 ? p67 : n
    select(below6, q, w, out=out)  # n3 = below6 ? n : n2
    select(below5, p35, out, out=w)  # n4 = below5 ? m17 : n3
    select(below4, q, w, out=out)  # n5 = below4 ? n : n4
    select(below2, p35, out, out=p35)  # n6 = below3 ? m17 : n5
    select(below, q, p35, out=out)  # n7 = below ? n : n6
