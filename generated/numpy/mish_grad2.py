# SPDX-License-Identifier: MIT
"""mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["mish_grad2"]

# 2.2563763963607931... = 2.2563763963607931, rounded
_C0_HI = {"d": float.fromhex("0x1.20d0f116eb001p1"), "f": float.fromhex("0x1.20d0f2p1")}
# what each type lacks of 2.2563763963607931...
_C0_LO = {"d": float.fromhex("0x1.ed98c925498a2p-54"), "f": float.fromhex("-0x1.d22ap-24")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.bd7543d635e3fp-4"),  # -0.10875441073164269, rounded
        float.fromhex("0x1.956e15ad4977cp-4"),  # 0.098981938052558446, rounded
        float.fromhex("-0x1.321192f866aedp-5"),  # -0.03736189561023715, rounded
        float.fromhex("0x1.b79f54f632f83p-9"),  # 0.0033540526593238153, rounded
        float.fromhex("0x1.fa00ae64b19bfp-9"),  # 0.00386049393486873, rounded
        float.fromhex("-0x1.451146ba299c6p-9"),  # -0.0024800680958662915, rounded
        float.fromhex("0x1.9fa6546f221acp-11"),  # 7.9278893635241967e-4, rounded
        float.fromhex("-0x1.ba08fa18483ecp-14"),  # -1.0538937238326024e-4, rounded
        float.fromhex("-0x1.4e80b355a0711p-15"),  # -3.9875833562254041e-5, rounded
        float.fromhex("0x1.14e2a43ed8cb8p-15"),  # 3.3007302127763122e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.bd7544p-4"),  # -0.10875441073164269, rounded
        float.fromhex("0x1.956e16p-4"),  # 0.098981938052558446, rounded
        float.fromhex("-0x1.321192p-5"),  # -0.03736189561023715, rounded
        float.fromhex("0x1.b79f54p-9"),  # 0.0033540526593238153, rounded
        float.fromhex("0x1.fa00aep-9"),  # 0.00386049393486873, rounded
        float.fromhex("-0x1.451146p-9"),  # -0.0024800680958662915, rounded
        float.fromhex("0x1.9fa654p-11"),  # 7.9278893635241967e-4, rounded
        float.fromhex("-0x1.ba08fap-14"),  # -1.0538937238326024e-4, rounded
        float.fromhex("-0x1.4e80b4p-15"),  # -3.9875833562254041e-5, rounded
        float.fromhex("0x1.14e2a4p-15"),  # 3.3007302127763122e-5, rounded
    ),
}
# 1.4905711794854284... = 1.4905711794854285, rounded
_C1_HI = {"d": float.fromhex("0x1.7d9612a44004p0"), "f": float.fromhex("0x1.7d9612p0")}
# what each type lacks of 1.4905711794854284...
_C1_LO = {"d": float.fromhex("0x1.48a1647177d43p-54"), "f": float.fromhex("0x1.488008p-25")}
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("-0x1.d8765d356c1afp-3"),  # -0.23069451159746054, rounded
        float.fromhex("0x1.2005f89b94e15p-2"),  # 0.28127277803034307, rounded
        float.fromhex("-0x1.467b383afa812p-4"),  # -0.079707355165425298, rounded
        float.fromhex("-0x1.11016a32beb71p-4"),  # -0.066651739918524703, rounded
        float.fromhex("0x1.eb6dcd56f7d39p-5"),  # 0.059988881162775736, rounded
        float.fromhex("-0x1.24b1188f8691ep-7"),  # -0.0089322442936930453, rounded
        float.fromhex("-0x1.79fcae633c019p-7"),  # -0.011535248899662109, rounded
        float.fromhex("0x1.caeea282944f7p-8"),  # 0.0070027491334070306, rounded
        float.fromhex("-0x1.198f912258964p-12"),  # -2.6851731140289092e-4, rounded
        float.fromhex("-0x1.6f57f12427df1p-10"),  # -0.0014013043337753852, rounded
        float.fromhex("0x1.3ebbc11477176p-11"),  # 6.0793574317190181e-4, rounded
        float.fromhex("0x1.66d38f6ee88a8p-15"),  # 4.2775441094337644e-5, rounded
        float.fromhex("-0x1.3916479aba182p-13"),  # -1.4929152970145568e-4, rounded
        float.fromhex("0x1.6b9c90e55f5c9p-16"),  # 2.1672939416008695e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.d8765ep-3"),  # -0.23069451159746054, rounded
        float.fromhex("0x1.2005f8p-2"),  # 0.28127277803034307, rounded
        float.fromhex("-0x1.467b38p-4"),  # -0.079707355165425298, rounded
        float.fromhex("-0x1.11016ap-4"),  # -0.066651739918524703, rounded
        float.fromhex("0x1.eb6dcep-5"),  # 0.059988881162775736, rounded
        float.fromhex("-0x1.24b118p-7"),  # -0.0089322442936930453, rounded
        float.fromhex("-0x1.79fcaep-7"),  # -0.011535248899662109, rounded
        float.fromhex("0x1.caeea2p-8"),  # 0.0070027491334070306, rounded
        float.fromhex("-0x1.198f92p-12"),  # -2.6851731140289092e-4, rounded
        float.fromhex("-0x1.6f57f2p-10"),  # -0.0014013043337753852, rounded
        float.fromhex("0x1.3ebbc2p-11"),  # 6.0793574317190181e-4, rounded
        float.fromhex("0x1.66d39p-15"),  # 4.2775441094337644e-5, rounded
        float.fromhex("-0x1.391648p-13"),  # -1.4929152970145568e-4, rounded
        float.fromhex("0x1.6b9c9p-16"),  # 2.1672939416008695e-5, rounded
    ),
}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C2 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def mish_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=24, truths=12)


# x < 0: -(4*exp(-abs(x))*(2*abs(x)*exp(-abs(x)) - (4 + 8*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x))
#   + 3*abs(x)*exp(-abs(x))*exp(-abs(x)) + 2*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
#   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 2*abs(x)))/(8 + exp(-abs(x))*(24 +
#   exp(-abs(x))*(36 + exp(-abs(x))*(32 + exp(-abs(x))*(18 + exp(-abs(x))*(6 + exp(-abs(x)))))))))
#     8 + t*(24 + t*(36 + t*(32 + t*(18 + t*(6 + t))))): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -37/16 < x < -35/16: (abs(x) - 2.2563763963607931...)*P(abs(x) - 2.2563763963607931...)
#     a polynomial of degree 9 about the zero 2.256376396360793120..., within 2^-58 of the function
#       by Arb
# of it -110 < x < -86: 4*exp(-1/2*abs(x))*(4 - 2*abs(x) + 8*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   6*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   3*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   2*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
#   +
#   2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
#   - 2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x))))/(8 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(24 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(36 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(32 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(18 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(6 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))))))))*exp(-1/2*abs(x))
#     8 + t*t*(24 + t*t*(36 + t*t*(32 + t*t*(18 + t*t*(6 + t*t))))): all terms have one sign,
#       nothing cancels
# of it -752 < x < -704: 4*exp(-1/2*abs(x))*(4 - 2*abs(x) + 8*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   6*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   3*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
#   2*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
#   +
#   2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
#   - 2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x))))/(8 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(24 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(36 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(32 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(18 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(6 +
#   exp(-1/2*abs(x))*exp(-1/2*abs(x))))))))*exp(-1/2*abs(x))
#     8 + t*t*(24 + t*t*(36 + t*t*(32 + t*t*(18 + t*t*(6 + t*t))))): all terms have one sign,
#       nothing cancels
# x > 0: -(4*exp(-abs(x))*exp(-abs(x))*(3*abs(x)*exp(-abs(x)) - (2 + 6*exp(-abs(x)) +
#   8*exp(-abs(x))*exp(-abs(x)) + 2*abs(x)*exp(-abs(x))*exp(-abs(x)) +
#   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) -
#   2*abs(x)))/(1 + exp(-abs(x))*(6 + exp(-abs(x))*(18 + exp(-abs(x))*(32 + exp(-abs(x))*(36 +
#   exp(-abs(x))*(24 + exp(-abs(x))*8)))))))
#     1 + t*(6 + t*(18 + t*(32 + t*(36 + t*(24 + t*8))))): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it 5/4 < x < 25/16: (abs(x) - 1.4905711794854284...)*P(abs(x) - 1.4905711794854284...)
#     a polynomial of degree 13 about the zero 1.490571179485428459..., within 2^-58 of the function
#       by Arb
# of it 44 < x < 148: 4*exp(64*log(2) + (-abs(x)))*exp(64*log(2) + (-abs(x)))*(2 +
#   6*(2^-64*exp(64*log(2) + (-abs(x)))) + 8*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2)
#   + (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) +
#   4*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
#   (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
#   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2*abs(x) - 3*abs(x)*(2^-64*exp(64*log(2) +
#   (-abs(x)))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(6 + 2^-64*exp(64*log(2) + (-abs(x)))*(18 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(32 + 2^-64*exp(64*log(2) + (-abs(x)))*(36 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(24 + 2^-64*exp(64*log(2) + (-abs(x)))*8))))))*2^-64*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(6 +
#       1/18446744073709551616*t*(18 + 1/18446744073709551616*t*(32 + 1/18446744073709551616*t*(36 +
#       1/18446744073709551616*t*(24 + 1/18446744073709551616*t*8))))): all terms have one sign,
#       nothing cancels; what is not a function of one argument is carried in double-word
#       arithmetic, rounded once
# of it 352 < x < 376: 4*exp(64*log(2) + (-abs(x)))*exp(64*log(2) + (-abs(x)))*(2 +
#   6*(2^-64*exp(64*log(2) + (-abs(x)))) + 8*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2)
#   + (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) +
#   4*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
#   (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
#   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2*abs(x) - 3*abs(x)*(2^-64*exp(64*log(2) +
#   (-abs(x)))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(6 + 2^-64*exp(64*log(2) + (-abs(x)))*(18 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(32 + 2^-64*exp(64*log(2) + (-abs(x)))*(36 +
#   2^-64*exp(64*log(2) + (-abs(x)))*(24 + 2^-64*exp(64*log(2) + (-abs(x)))*8))))))*2^-64*2^-64
#     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
#       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(6 +
#       1/18446744073709551616*t*(18 + 1/18446744073709551616*t*(32 + 1/18446744073709551616*t*(36 +
#       1/18446744073709551616*t*(24 + 1/18446744073709551616*t*8))))): all terms have one sign,
#       nothing cancels; what is not a function of one argument is carried in double-word
#       arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    p: Array,
    d70: Array,
    p44: Array,
    v: Array,
    d160: Array,
    p72: Array,
    m5: Array,
    p20: Array,
    d239: Array,
    d78: Array,
    p81: Array,
    d178: Array,
    d45: Array,
    d173: Array,
    d48: Array,
    d189: Array,
    d164: Array,
    d170: Array,
    d177: Array,
    p92: Array,
    d193: Array,
    p93: Array,
    below: Array,
    below2: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
    below8: Array,
    below9: Array,
    below10: Array,
    below11: Array,
    below12: Array,
    below13: Array,
) -> None:
    less(x, -752.0, out=below)  # below = x < -752
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.negative(w, out=t)  # m = -w
    np.exp(t, out=t)  # t = exp(m)
    np.multiply(4.0, t, out=p)  # p = 4 * t
    np.multiply(p, t, out=d70)  # p2 = p * t
    select(below2, p, d70, out=p44)  # n = below2 ? p : p2
    select(below2, 2.0, 3.0, out=d70)  # n2 = below2 ? 2 : 3
    np.minimum(w, filled(2048.0, out), out=v)  # v = min(w, 2048)
    np.multiply(d70, v, out=d160)  # p3 = n2 * v
    np.multiply(d160, t, out=p72)  # p4 = p3 * t
    product_error(d160, t, out=d160)  # p_low = product_error(p3, t)
    product_error(d70, v, out=d70)  # p_low2 = product_error(n2, v)
    np.multiply(t, d70, out=d70)  # p5 = t * p_low2
    np.add(d160, d70, out=d160)  # d = p_low + p5
    np.add(p72, d160, out=d70)  # d2 = p4 + d
    select(below2, 4.0, 2.0, out=m5)  # n3 = below2 ? 4 : 2
    select(below2, 8.0, 6.0, out=p20)  # n4 = below2 ? 8 : 6
    np.multiply(p20, t, out=d239)  # p6 = n4 * t
    np.add(m5, d239, out=d78)  # d3 = n3 + p6
    sum_error(m5, d239, out=m5)  # d_low = sum_error(n3, p6)
    product_error(p20, t, out=p20)  # p_low3 = product_error(n4, t)
    np.add(m5, p20, out=m5)  # d4 = d_low + p_low3
    np.add(d78, m5, out=p20)  # d5 = d3 + d4
    select(below2, 6.0, 8.0, out=d239)  # n5 = below2 ? 6 : 8
    np.multiply(d239, t, out=p81)  # p7 = n5 * t
    np.multiply(p81, t, out=d178)  # p8 = p7 * t
    product_error(p81, t, out=p81)  # p_low4 = product_error(p7, t)
    product_error(d239, t, out=d239)  # p_low5 = product_error(n5, t)
    np.multiply(t, d239, out=d239)  # p9 = t * p_low5
    np.add(p81, d239, out=p81)  # d6 = p_low4 + p9
    np.add(d178, p81, out=d239)  # d7 = p8 + d6
    np.add(p20, d239, out=d45)  # d8 = d5 + d7
    sum_error(p20, d239, out=d173)  # d_low2 = sum_error(d5, d7)
    np.subtract(p20, d78, out=p20)  # d9 = d5 - d3
    np.subtract(m5, p20, out=m5)  # d10 = d4 - d9
    np.add(d173, m5, out=d173)  # d11 = d_low2 + d10
    np.subtract(d239, d178, out=d239)  # d12 = d7 - p8
    np.subtract(p81, d239, out=p81)  # d13 = d6 - d12
    np.add(d173, p81, out=d173)  # d14 = d11 + d13
    np.add(d45, d173, out=m5)  # d15 = d8 + d14
    select(below2, 3.0, 2.0, out=p20)  # n6 = below2 ? 3 : 2
    np.multiply(p20, v, out=d239)  # p10 = n6 * v
    np.multiply(d239, t, out=d78)  # p11 = p10 * t
    product_error(d239, t, out=d239)  # p_low6 = product_error(p10, t)
    product_error(p20, v, out=p20)  # p_low7 = product_error(n6, v)
    np.multiply(t, p20, out=p20)  # p12 = t * p_low7
    np.add(d239, p20, out=d239)  # d16 = p_low6 + p12
    np.add(d78, d239, out=p20)  # d17 = p11 + d16
    np.multiply(p20, t, out=p81)  # p13 = d17 * t
    product_error(p20, t, out=d178)  # p_low8 = product_error(d17, t)
    np.subtract(p20, d78, out=p20)  # d18 = d17 - p11
    np.subtract(d239, p20, out=d239)  # d19 = d16 - d18
    np.multiply(t, d239, out=d239)  # p14 = t * d19
    np.add(d178, d239, out=d178)  # d20 = p_low8 + p14
    np.add(p81, d178, out=p20)  # d21 = p13 + d20
    np.add(m5, p20, out=d239)  # d22 = d15 + d21
    sum_error(m5, p20, out=d78)  # d_low3 = sum_error(d15, d21)
    np.subtract(m5, d45, out=m5)  # d23 = d15 - d8
    np.subtract(d173, m5, out=d173)  # d24 = d14 - d23
    np.add(d78, d173, out=d78)  # d25 = d_low3 + d24
    np.subtract(p20, p81, out=p20)  # d26 = d21 - p13
    np.subtract(d178, p20, out=d178)  # d27 = d20 - d26
    np.add(d78, d178, out=d78)  # d28 = d25 + d27
    np.add(d239, d78, out=m5)  # d29 = d22 + d28
    select(below2, 2.0, 4.0, out=p20)  # n7 = below2 ? 2 : 4
    np.multiply(p20, t, out=p81)  # p15 = n7 * t
    np.multiply(p81, t, out=d178)  # p16 = p15 * t
    product_error(p81, t, out=p81)  # p_low9 = product_error(p15, t)
    product_error(p20, t, out=p20)  # p_low10 = product_error(n7, t)
    np.multiply(t, p20, out=p20)  # p17 = t * p_low10
    np.add(p81, p20, out=p81)  # d30 = p_low9 + p17
    np.add(d178, p81, out=p20)  # d31 = p16 + d30
    np.multiply(p20, t, out=d45)  # p18 = d31 * t
    product_error(p20, t, out=d173)  # p_low11 = product_error(d31, t)
    np.subtract(p20, d178, out=p20)  # d32 = d31 - p16
    np.subtract(p81, p20, out=p81)  # d33 = d30 - d32
    np.multiply(t, p81, out=p81)  # p19 = t * d33
    np.add(d173, p81, out=d173)  # d34 = p_low11 + p19
    np.add(d45, d173, out=p20)  # d35 = p18 + d34
    np.add(m5, p20, out=p81)  # d36 = d29 + d35
    sum_error(m5, p20, out=d178)  # d_low4 = sum_error(d29, d35)
    np.subtract(m5, d239, out=m5)  # d37 = d29 - d22
    np.subtract(d78, m5, out=d78)  # d38 = d28 - d37
    np.add(d178, d78, out=d178)  # d39 = d_low4 + d38
    np.subtract(p20, d45, out=p20)  # d40 = d35 - p18
    np.subtract(d173, p20, out=d173)  # d41 = d34 - d40
    np.add(d178, d173, out=d178)  # d42 = d39 + d41
    np.add(p81, d178, out=m5)  # d43 = d36 + d42
    np.multiply(2.0, v, out=p20)  # p20 = 2 * v
    np.multiply(p20, t, out=d239)  # p21 = p20 * t
    np.multiply(d239, t, out=d78)  # p22 = p21 * t
    product_error(d239, t, out=d239)  # p_low12 = product_error(p21, t)
    product_error(p20, t, out=d45)  # p_low13 = product_error(p20, t)
    np.multiply(t, d45, out=d45)  # p23 = t * p_low13
    np.add(d239, d45, out=d239)  # d44 = p_low12 + p23
    np.add(d78, d239, out=d45)  # d45 = p22 + d44
    np.multiply(d45, t, out=d173)  # p24 = d45 * t
    product_error(d45, t, out=d48)  # p_low14 = product_error(d45, t)
    np.subtract(d45, d78, out=d45)  # d46 = d45 - p22
    np.subtract(d239, d45, out=d239)  # d47 = d44 - d46
    np.multiply(t, d239, out=d239)  # p25 = t * d47
    np.add(d48, d239, out=d48)  # d48 = p_low14 + p25
    np.add(d173, d48, out=d239)  # d49 = p24 + d48
    np.add(m5, d239, out=d78)  # d50 = d43 + d49
    sum_error(m5, d239, out=d45)  # d_low5 = sum_error(d43, d49)
    np.subtract(m5, p81, out=m5)  # d51 = d43 - d36
    np.subtract(d178, m5, out=d178)  # d52 = d42 - d51
    np.add(d45, d178, out=d45)  # d53 = d_low5 + d52
    np.subtract(d239, d173, out=d239)  # d54 = d49 - p24
    np.subtract(d48, d239, out=d48)  # d55 = d48 - d54
    np.add(d45, d48, out=d45)  # d56 = d53 + d55
    np.add(d78, d45, out=m5)  # d57 = d50 + d56
    np.negative(p20, out=d239)  # m2 = -p20
    np.add(m5, d239, out=p81)  # d58 = d57 + m2
    sum_error(m5, d239, out=d239)  # d_low6 = sum_error(d57, m2)
    np.subtract(m5, d78, out=m5)  # d59 = d57 - d50
    np.subtract(d45, m5, out=d45)  # d60 = d56 - d59
    np.add(d239, d45, out=d239)  # d61 = d_low6 + d60
    np.add(p81, d239, out=m5)  # d62 = d58 + d61
    np.negative(m5, out=d78)  # m3 = -d62
    np.add(d70, d78, out=d178)  # d63 = d2 + m3
    sum_error(d70, d78, out=d78)  # d_low7 = sum_error(d2, m3)
    np.subtract(d70, p72, out=d70)  # d64 = d2 - p4
    np.subtract(d160, d70, out=d160)  # d65 = d - d64
    np.add(d78, d160, out=d78)  # d66 = d_low7 + d65
    np.subtract(m5, p81, out=m5)  # d67 = d62 - d58
    np.subtract(d239, m5, out=d239)  # d68 = d61 - d67
    np.negative(d239, out=d239)  # m4 = -d68
    np.add(d78, d239, out=d78)  # d69 = d66 + m4
    np.add(d178, d78, out=d70)  # d70 = d63 + d69
    np.multiply(p44, d70, out=d160)  # p26 = n * d70
    product_error(p44, d70, out=p72)  # p_low15 = product_error(n, d70)
    np.subtract(d70, d178, out=d178)  # d71 = d70 - d63
    np.subtract(d78, d178, out=d78)  # d72 = d69 - d71
    np.multiply(p44, d78, out=p44)  # p27 = n * d72
    np.add(p72, p44, out=p72)  # d73 = p_low15 + p27
    product_error(p, t, out=p)  # p_low16 = product_error(p, t)
    select(below2, 0.0, p, out=p44)  # n8 = below2 ? 0 : p_low16
    np.multiply(d70, p44, out=d70)  # p28 = d70 * n8
    np.add(p72, d70, out=p72)  # d74 = d73 + p28
    np.add(d160, p72, out=p)  # d75 = p26 + d74
    select(below2, 8.0, 1.0, out=d70)  # n9 = below2 ? 8 : 1
    select(below2, 24.0, 6.0, out=p44)  # n10 = below2 ? 24 : 6
    select(below2, 36.0, 18.0, out=m5)  # n11 = below2 ? 36 : 18
    select(below2, 18.0, 36.0, out=d239)  # n12 = below2 ? 18 : 36
    select(below2, 6.0, 24.0, out=d78)  # n13 = below2 ? 6 : 24
    np.multiply(8.0, t, out=p81)  # p29 = 8 * t
    select(below2, t, p81, out=d178)  # n14 = below2 ? t : p29
    np.add(d78, d178, out=p81)  # d76 = n13 + n14
    np.multiply(t, p81, out=d45)  # p30 = t * d76
    product_error(t, p81, out=p81)  # p_low17 = product_error(t, d76)
    sum_error(d78, d178, out=d78)  # d_low8 = sum_error(n13, n14)
    np.multiply(t, d78, out=d78)  # p31 = t * d_low8
    np.add(p81, d78, out=p81)  # d77 = p_low17 + p31
    np.add(d45, p81, out=d78)  # d78 = p30 + d77
    np.add(d239, d78, out=d178)  # d79 = n12 + d78
    sum_error(d239, d78, out=d239)  # d_low9 = sum_error(n12, d78)
    np.subtract(d78, d45, out=d78)  # d80 = d78 - p30
    np.subtract(p81, d78, out=p81)  # d81 = d77 - d80
    np.add(d239, p81, out=d239)  # d82 = d_low9 + d81
    np.add(d178, d239, out=d78)  # d83 = d79 + d82
    np.multiply(t, d78, out=p81)  # p32 = t * d83
    product_error(t, d78, out=d45)  # p_low18 = product_error(t, d83)
    np.subtract(d78, d178, out=d78)  # d84 = d83 - d79
    np.subtract(d239, d78, out=d239)  # d85 = d82 - d84
    np.multiply(t, d239, out=d239)  # p33 = t * d85
    np.add(d45, d239, out=d45)  # d86 = p_low18 + p33
    np.add(p81, d45, out=d239)  # d87 = p32 + d86
    np.add(32.0, d239, out=d78)  # d88 = 32 + d87
    sum_error(32.0, d239, out=d178)  # d_low10 = sum_error(32, d87)
    np.subtract(d239, p81, out=d239)  # d89 = d87 - p32
    np.subtract(d45, d239, out=d45)  # d90 = d86 - d89
    np.add(d178, d45, out=d178)  # d91 = d_low10 + d90
    np.add(d78, d178, out=d239)  # d92 = d88 + d91
    np.multiply(t, d239, out=p81)  # p34 = t * d92
    product_error(t, d239, out=d45)  # p_low19 = product_error(t, d92)
    np.subtract(d239, d78, out=d239)  # d93 = d92 - d88
    np.subtract(d178, d239, out=d178)  # d94 = d91 - d93
    np.multiply(t, d178, out=d178)  # p35 = t * d94
    np.add(d45, d178, out=d45)  # d95 = p_low19 + p35
    np.add(p81, d45, out=d239)  # d96 = p34 + d95
    np.add(m5, d239, out=d78)  # d97 = n11 + d96
    sum_error(m5, d239, out=m5)  # d_low11 = sum_error(n11, d96)
    np.subtract(d239, p81, out=d239)  # d98 = d96 - p34
    np.subtract(d45, d239, out=d45)  # d99 = d95 - d98
    np.add(m5, d45, out=m5)  # d100 = d_low11 + d99
    np.add(d78, m5, out=d239)  # d101 = d97 + d100
    np.multiply(t, d239, out=p81)  # p36 = t * d101
    product_error(t, d239, out=d178)  # p_low20 = product_error(t, d101)
    np.subtract(d239, d78, out=d239)  # d102 = d101 - d97
    np.subtract(m5, d239, out=m5)  # d103 = d100 - d102
    np.multiply(t, m5, out=m5)  # p37 = t * d103
    np.add(d178, m5, out=d178)  # d104 = p_low20 + p37
    np.add(p81, d178, out=m5)  # d105 = p36 + d104
    np.add(p44, m5, out=d239)  # d106 = n10 + d105
    sum_error(p44, m5, out=p44)  # d_low12 = sum_error(n10, d105)
    np.subtract(m5, p81, out=m5)  # d107 = d105 - p36
    np.subtract(d178, m5, out=d178)  # d108 = d104 - d107
    np.add(p44, d178, out=p44)  # d109 = d_low12 + d108
    np.add(d239, p44, out=m5)  # d110 = d106 + d109
    np.multiply(t, m5, out=d78)  # p38 = t * d110
    product_error(t, m5, out=p81)  # p_low21 = product_error(t, d110)
    np.subtract(m5, d239, out=m5)  # d111 = d110 - d106
    np.subtract(p44, m5, out=p44)  # d112 = d109 - d111
    np.multiply(t, p44, out=t)  # p39 = t * d112
    np.add(p81, t, out=p81)  # d113 = p_low21 + p39
    np.add(d78, p81, out=t)  # d114 = p38 + d113
    np.add(d70, t, out=p44)  # d115 = n9 + d114
    sum_error(d70, t, out=d70)  # d_low13 = sum_error(n9, d114)
    np.subtract(t, d78, out=t)  # d116 = d114 - p38
    np.subtract(p81, t, out=p81)  # d117 = d113 - d116
    np.add(d70, p81, out=d70)  # d118 = d_low13 + d117
    np.add(p44, d70, out=t)  # d119 = d115 + d118
    np.divide(p, t, out=m5)  # q = d75 / d119
    np.multiply(m5, t, out=d239)  # p40 = q * d119
    np.subtract(p, d239, out=d239)  # d120 = d75 - p40
    product_error(m5, t, out=d78)  # p_low22 = product_error(q, d119)
    np.subtract(d239, d78, out=d239)  # d121 = d120 - p_low22
    np.subtract(p, d160, out=p)  # d122 = d75 - p26
    np.subtract(p72, p, out=p72)  # d123 = d74 - d122
    np.add(d239, p72, out=d239)  # d124 = d121 + d123
    np.subtract(t, p44, out=p44)  # d125 = d119 - d115
    np.subtract(d70, p44, out=d70)  # d126 = d118 - d125
    np.multiply(m5, d70, out=d70)  # p41 = q * d126
    np.subtract(d239, d70, out=d239)  # d127 = d124 - p41
    np.divide(d239, t, out=d239)  # q2 = d127 / d119
    np.add(m5, d239, out=m5)  # d128 = q + q2
    np.negative(m5, out=m5)  # m5 = -d128
    less(x, -704.0, out=below2)  # below3 = x < -704
    np.multiply(-0.5, w, out=t)  # p42 = -1/2 * w
    np.exp(t, out=t)  # t2 = exp(p42)
    np.multiply(4.0, t, out=p)  # p43 = 4 * t2
    np.subtract(4.0, p20, out=d70)  # d129 = 4 - p20
    np.multiply(t, t, out=p44)  # p44 = t2 * t2
    np.multiply(8.0, p44, out=d160)  # p45 = 8 * p44
    np.add(d70, d160, out=d70)  # d130 = d129 + p45
    np.multiply(6.0, p44, out=d160)  # p46 = 6 * p44
    np.multiply(d160, p44, out=d160)  # p47 = p46 * p44
    np.add(d70, d160, out=d70)  # d131 = d130 + p47
    np.multiply(3.0, v, out=v)  # p48 = 3 * v
    np.multiply(v, p44, out=v)  # p49 = p48 * p44
    np.multiply(v, p44, out=v)  # p50 = p49 * p44
    np.add(d70, v, out=d70)  # d132 = d131 + p50
    np.multiply(2.0, p44, out=v)  # p51 = 2 * p44
    np.multiply(v, p44, out=v)  # p52 = p51 * p44
    np.multiply(v, p44, out=v)  # p53 = p52 * p44
    np.add(d70, v, out=d70)  # d133 = d132 + p53
    np.multiply(p20, p44, out=p20)  # p54 = p20 * p44
    np.multiply(p20, p44, out=v)  # p55 = p54 * p44
    np.multiply(v, p44, out=v)  # p56 = p55 * p44
    np.add(d70, v, out=d70)  # d134 = d133 + p56
    np.subtract(d70, p20, out=d70)  # d135 = d134 - p54
    np.multiply(p, d70, out=p)  # p57 = p43 * d135
    np.add(6.0, p44, out=d70)  # d136 = 6 + p44
    np.multiply(p44, d70, out=d70)  # p58 = p44 * d136
    np.add(18.0, d70, out=d70)  # d137 = 18 + p58
    np.multiply(p44, d70, out=d70)  # p59 = p44 * d137
    np.add(32.0, d70, out=d70)  # d138 = 32 + p59
    np.multiply(p44, d70, out=d70)  # p60 = p44 * d138
    np.add(36.0, d70, out=d70)  # d139 = 36 + p60
    np.multiply(p44, d70, out=d70)  # p61 = p44 * d139
    np.add(24.0, d70, out=d70)  # d140 = 24 + p61
    np.multiply(p44, d70, out=p44)  # p62 = p44 * d140
    np.add(8.0, p44, out=p44)  # d141 = 8 + p62
    np.divide(p, p44, out=p)  # q3 = p57 / d141
    np.multiply(p, t, out=p)  # p63 = q3 * t2
    less(x, -110.0, out=below4)  # below4 = x < -110
    less(x, -86.0, out=below5)  # below5 = x < -86
    less(x, -2.3125, out=below6)  # below6 = x < -37/16
    less(x, -2.1875, out=below7)  # below7 = x < -35/16
    np.subtract(w, _C0_HI[out.dtype.char], out=t)  # d142 = w - 2.2563763963607931...
    np.subtract(t, _C0_LO[out.dtype.char], out=t)  # d143 = d142 - lo(2.2563763963607931...)
    horner(t, _P0[out.dtype.char], out=d70)  # r = P(d143)
    np.multiply(t, d70, out=t)  # p64 = d143 * r
    less(x, 1.25, out=below8)  # below8 = x < 5/4
    less(x, 1.5625, out=below9)  # below9 = x < 25/16
    np.subtract(w, _C1_HI[out.dtype.char], out=d70)  # d144 = w - 1.4905711794854284...
    np.subtract(d70, _C1_LO[out.dtype.char], out=d70)  # d145 = d144 - lo(1.4905711794854284...)
    horner(d70, _P1[out.dtype.char], out=p44)  # r2 = P(d145)
    np.multiply(d70, p44, out=d70)  # p65 = d145 * r2
    less(x, 44.0, out=below10)  # below10 = x < 44
    less(x, 148.0, out=below11)  # below11 = x < 148
    np.minimum(w, filled(1024.0, out), out=p44)  # v2 = min(w, 1024)
    np.negative(p44, out=p44)  # m6 = -v2
    np.add(_K_64_LOG_2_HI[out.dtype.char], p44, out=v)  # d146 = 64*log(2) + m6
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p44, out=p44)  # d_low14 = sum_error(64*log(2), m6)
    np.add(p44, _K_64_LOG_2_LO[out.dtype.char], out=p44)  # d147 = d_low14 + lo(64*log(2))
    np.add(v, p44, out=d160)  # d148 = d146 + d147
    np.exp(d160, out=p72)  # t3 = exp(d148)
    np.multiply(4.0, p72, out=p20)  # p66 = 4 * t3
    np.multiply(p20, p72, out=d239)  # p67 = p66 * t3
    product_error(p20, p72, out=d78)  # p_low23 = product_error(p66, t3)
    np.subtract(d160, v, out=d160)  # d149 = d148 - d146
    np.subtract(p44, d160, out=p44)  # d150 = d147 - d149
    np.multiply(p72, p44, out=p44)  # p68 = t3 * d150
    np.multiply(p20, p44, out=p20)  # p69 = p66 * p68
    np.add(d78, p20, out=d78)  # d151 = p_low23 + p69
    np.multiply(4.0, p44, out=v)  # p70 = 4 * p68
    np.multiply(p72, v, out=v)  # p71 = t3 * p70
    np.add(d78, v, out=d78)  # d152 = d151 + p71
    np.add(d239, d78, out=v)  # d153 = p67 + d152
    np.multiply(_C2, p72, out=p72)  # p72 = 5.4210108624... * t3
    np.multiply(6.0, p72, out=d160)  # p73 = 6 * p72
    product_error(6.0, p72, out=p20)  # p_low24 = product_error(6, p72)
    np.multiply(_C2, p44, out=p44)  # p74 = 5.4210108624... * p68
    np.multiply(6.0, p44, out=p81)  # p75 = 6 * p74
    np.add(p20, p81, out=p20)  # d154 = p_low24 + p75
    np.add(d160, p20, out=p81)  # d155 = p73 + d154
    np.add(2.0, p81, out=d178)  # d156 = 2 + d155
    sum_error(2.0, p81, out=d45)  # d_low15 = sum_error(2, d155)
    np.subtract(p81, d160, out=p81)  # d157 = d155 - p73
    np.subtract(p20, p81, out=p20)  # d158 = d154 - d157
    np.add(d45, p20, out=d45)  # d159 = d_low15 + d158
    np.add(d178, d45, out=d160)  # d160 = d156 + d159
    np.multiply(8.0, p72, out=p20)  # p76 = 8 * p72
    np.multiply(p20, p72, out=p81)  # p77 = p76 * p72
    product_error(p20, p72, out=d173)  # p_low25 = product_error(p76, p72)
    np.multiply(p20, p44, out=d48)  # p78 = p76 * p74
    np.add(d173, d48, out=d173)  # d161 = p_low25 + p78
    np.multiply(8.0, p44, out=d48)  # p79 = 8 * p74
    np.multiply(p72, d48, out=d189)  # p80 = p72 * p79
    np.add(d173, d189, out=d173)  # d162 = d161 + p80
    np.add(p81, d173, out=d189)  # d163 = p77 + d162
    np.add(d160, d189, out=d164)  # d164 = d160 + d163
    sum_error(d160, d189, out=d170)  # d_low16 = sum_error(d160, d163)
    np.subtract(d160, d178, out=d160)  # d165 = d160 - d156
    np.subtract(d45, d160, out=d45)  # d166 = d159 - d165
    np.add(d170, d45, out=d170)  # d167 = d_low16 + d166
    np.subtract(d189, p81, out=d189)  # d168 = d163 - p77
    np.subtract(d173, d189, out=d173)  # d169 = d162 - d168
    np.add(d170, d173, out=d170)  # d170 = d167 + d169
    np.add(d164, d170, out=d160)  # d171 = d164 + d170
    np.multiply(2.0, w, out=p81)  # p81 = 2 * w
    np.multiply(p81, p72, out=d178)  # p82 = p81 * p72
    product_error(p81, p72, out=d45)  # p_low26 = product_error(p81, p72)
    np.multiply(p81, p44, out=d173)  # p83 = p81 * p74
    np.add(d45, d173, out=d45)  # d172 = p_low26 + p83
    np.add(d178, d45, out=d173)  # d173 = p82 + d172
    np.multiply(d173, p72, out=d189)  # p84 = d173 * p72
    product_error(d173, p72, out=d177)  # p_low27 = product_error(d173, p72)
    np.multiply(d173, p44, out=p92)  # p85 = d173 * p74
    np.add(d177, p92, out=d177)  # d174 = p_low27 + p85
    np.subtract(d173, d178, out=d173)  # d175 = d173 - p82
    np.subtract(d45, d173, out=d45)  # d176 = d172 - d175
    np.multiply(p72, d45, out=d45)  # p86 = p72 * d176
    np.add(d177, d45, out=d177)  # d177 = d174 + p86
    np.add(d189, d177, out=d178)  # d178 = p84 + d177
    np.add(d160, d178, out=d45)  # d179 = d171 + d178
    sum_error(d160, d178, out=d173)  # d_low17 = sum_error(d171, d178)
    np.subtract(d160, d164, out=d160)  # d180 = d171 - d164
    np.subtract(d170, d160, out=d170)  # d181 = d170 - d180
    np.add(d173, d170, out=d173)  # d182 = d_low17 + d181
    np.subtract(d178, d189, out=d189)  # d183 = d178 - p84
    np.subtract(d177, d189, out=d177)  # d184 = d177 - d183
    np.add(d173, d177, out=d173)  # d185 = d182 + d184
    np.add(d45, d173, out=d160)  # d186 = d179 + d185
    np.multiply(4.0, p72, out=d189)  # p87 = 4 * p72
    np.multiply(d189, p72, out=d164)  # p88 = p87 * p72
    product_error(d189, p72, out=d170)  # p_low28 = product_error(p87, p72)
    np.multiply(d189, p44, out=d189)  # p89 = p87 * p74
    np.add(d170, d189, out=d170)  # d187 = p_low28 + p89
    np.multiply(4.0, p44, out=d189)  # p90 = 4 * p74
    np.multiply(p72, d189, out=d189)  # p91 = p72 * p90
    np.add(d170, d189, out=d170)  # d188 = d187 + p91
    np.add(d164, d170, out=d189)  # d189 = p88 + d188
    np.multiply(d189, p72, out=p92)  # p92 = d189 * p72
    product_error(d189, p72, out=d193)  # p_low29 = product_error(d189, p72)
    np.multiply(d189, p44, out=p93)  # p93 = d189 * p74
    np.add(d193, p93, out=d193)  # d190 = p_low29 + p93
    np.subtract(d189, d164, out=d189)  # d191 = d189 - p88
    np.subtract(d170, d189, out=d170)  # d192 = d188 - d191
    np.multiply(p72, d170, out=d170)  # p94 = p72 * d192
    np.add(d193, d170, out=d193)  # d193 = d190 + p94
    np.add(p92, d193, out=d189)  # d194 = p92 + d193
    np.add(d160, d189, out=d164)  # d195 = d186 + d194
    sum_error(d160, d189, out=d170)  # d_low18 = sum_error(d186, d194)
    np.subtract(d160, d45, out=d160)  # d196 = d186 - d179
    np.subtract(d173, d160, out=d173)  # d197 = d185 - d196
    np.add(d170, d173, out=d170)  # d198 = d_low18 + d197
    np.subtract(d189, p92, out=d189)  # d199 = d194 - p92
    np.subtract(d193, d189, out=d193)  # d200 = d193 - d199
    np.add(d170, d193, out=d170)  # d201 = d198 + d200
    np.add(d164, d170, out=d160)  # d202 = d195 + d201
    np.multiply(d178, p72, out=d45)  # p95 = d178 * p72
    product_error(d178, p72, out=d173)  # p_low30 = product_error(d178, p72)
    np.multiply(d178, p44, out=d178)  # p96 = d178 * p74
    np.add(d173, d178, out=d173)  # d203 = p_low30 + p96
    np.multiply(p72, d177, out=d177)  # p97 = p72 * d184
    np.add(d173, d177, out=d173)  # d204 = d203 + p97
    np.add(d45, d173, out=d178)  # d205 = p95 + d204
    np.add(d160, d178, out=d189)  # d206 = d202 + d205
    sum_error(d160, d178, out=d177)  # d_low19 = sum_error(d202, d205)
    np.subtract(d160, d164, out=d160)  # d207 = d202 - d195
    np.subtract(d170, d160, out=d170)  # d208 = d201 - d207
    np.add(d177, d170, out=d177)  # d209 = d_low19 + d208
    np.subtract(d178, d45, out=d178)  # d210 = d205 - p95
    np.subtract(d173, d178, out=d173)  # d211 = d204 - d210
    np.add(d177, d173, out=d177)  # d212 = d209 + d211
    np.add(d189, d177, out=d160)  # d213 = d206 + d212
    np.negative(p81, out=p81)  # m7 = -p81
    np.add(d160, p81, out=d178)  # d214 = d213 + m7
    sum_error(d160, p81, out=p81)  # d_low20 = sum_error(d213, m7)
    np.subtract(d160, d189, out=d160)  # d215 = d213 - d206
    np.subtract(d177, d160, out=d177)  # d216 = d212 - d215
    np.add(p81, d177, out=p81)  # d217 = d_low20 + d216
    np.add(d178, p81, out=d160)  # d218 = d214 + d217
    np.multiply(3.0, w, out=d45)  # p98 = 3 * w
    np.multiply(d45, p72, out=d173)  # p99 = p98 * p72
    product_error(d45, p72, out=d189)  # p_low31 = product_error(p98, p72)
    np.multiply(d45, p44, out=d45)  # p100 = p98 * p74
    np.add(d189, d45, out=d189)  # d219 = p_low31 + p100
    product_error(3.0, w, out=w)  # p_low32 = product_error(3, w)
    np.multiply(p72, w, out=w)  # p101 = p72 * p_low32
    np.add(d189, w, out=d189)  # d220 = d219 + p101
    np.add(d173, d189, out=w)  # d221 = p99 + d220
    np.negative(w, out=d45)  # m8 = -d221
    np.add(d160, d45, out=d164)  # d222 = d218 + m8
    sum_error(d160, d45, out=d45)  # d_low21 = sum_error(d218, m8)
    np.subtract(d160, d178, out=d160)  # d223 = d218 - d214
    np.subtract(p81, d160, out=p81)  # d224 = d217 - d223
    np.add(d45, p81, out=d45)  # d225 = d_low21 + d224
    np.subtract(w, d173, out=w)  # d226 = d221 - p99
    np.subtract(d189, w, out=d189)  # d227 = d220 - d226
    np.negative(d189, out=d189)  # m9 = -d227
    np.add(d45, d189, out=d45)  # d228 = d225 + m9
    np.add(d164, d45, out=w)  # d229 = d222 + d228
    np.multiply(v, w, out=d160)  # p102 = d153 * d229
    product_error(v, w, out=p81)  # p_low33 = product_error(d153, d229)
    np.subtract(w, d164, out=d164)  # d230 = d229 - d222
    np.subtract(d45, d164, out=d45)  # d231 = d228 - d230
    np.multiply(v, d45, out=d45)  # p103 = d153 * d231
    np.add(p81, d45, out=p81)  # d232 = p_low33 + p103
    np.subtract(v, d239, out=v)  # d233 = d153 - p67
    np.subtract(d78, v, out=d78)  # d234 = d152 - d233
    np.multiply(w, d78, out=w)  # p104 = d229 * d234
    np.add(p81, w, out=p81)  # d235 = d232 + p104
    np.add(d160, p81, out=w)  # d236 = p102 + d235
    np.add(24.0, p20, out=v)  # d237 = 24 + p76
    sum_error(24.0, p20, out=p20)  # d_low22 = sum_error(24, p76)
    np.add(p20, d48, out=p20)  # d238 = d_low22 + p79
    np.add(v, p20, out=d239)  # d239 = d237 + d238
    np.multiply(p72, d239, out=d78)  # p105 = p72 * d239
    product_error(p72, d239, out=d178)  # p_low34 = product_error(p72, d239)
    np.subtract(d239, v, out=v)  # d240 = d239 - d237
    np.subtract(p20, v, out=p20)  # d241 = d238 - d240
    np.multiply(p72, p20, out=p20)  # p106 = p72 * d241
    np.add(d178, p20, out=d178)  # d242 = p_low34 + p106
    np.multiply(d239, p44, out=d239)  # p107 = d239 * p74
    np.add(d178, d239, out=d178)  # d243 = d242 + p107
    np.add(d78, d178, out=v)  # d244 = p105 + d243
    np.add(36.0, v, out=p20)  # d245 = 36 + d244
    sum_error(36.0, v, out=d239)  # d_low23 = sum_error(36, d244)
    np.subtract(v, d78, out=v)  # d246 = d244 - p105
    np.subtract(d178, v, out=d178)  # d247 = d243 - d246
    np.add(d239, d178, out=d239)  # d248 = d_low23 + d247
    np.add(p20, d239, out=v)  # d249 = d245 + d248
    np.multiply(p72, v, out=d78)  # p108 = p72 * d249
    product_error(p72, v, out=d178)  # p_low35 = product_error(p72, d249)
    np.subtract(v, p20, out=p20)  # d250 = d249 - d245
    np.subtract(d239, p20, out=d239)  # d251 = d248 - d250
    np.multiply(p72, d239, out=d239)  # p109 = p72 * d251
    np.add(d178, d239, out=d178)  # d252 = p_low35 + p109
    np.multiply(v, p44, out=v)  # p110 = d249 * p74
    np.add(d178, v, out=d178)  # d253 = d252 + p110
    np.add(d78, d178, out=v)  # d254 = p108 + d253
    np.add(32.0, v, out=p20)  # d255 = 32 + d254
    sum_error(32.0, v, out=d239)  # d_low24 = sum_error(32, d254)
    np.subtract(v, d78, out=v)  # d256 = d254 - p108
    np.subtract(d178, v, out=d178)  # d257 = d253 - d256
    np.add(d239, d178, out=d239)  # d258 = d_low24 + d257
    np.add(p20, d239, out=v)  # d259 = d255 + d258
    np.multiply(p72, v, out=d78)  # p111 = p72 * d259
    product_error(p72, v, out=d178)  # p_low36 = product_error(p72, d259)
    np.subtract(v, p20, out=p20)  # d260 = d259 - d255
    np.subtract(d239, p20, out=d239)  # d261 = d258 - d260
    np.multiply(p72, d239, out=d239)  # p112 = p72 * d261
    np.add(d178, d239, out=d178)  # d262 = p_low36 + p112
    np.multiply(v, p44, out=v)  # p113 = d259 * p74
    np.add(d178, v, out=d178)  # d263 = d262 + p113
    np.add(d78, d178, out=v)  # d264 = p111 + d263
    np.add(18.0, v, out=p20)  # d265 = 18 + d264
    sum_error(18.0, v, out=d239)  # d_low25 = sum_error(18, d264)
    np.subtract(v, d78, out=v)  # d266 = d264 - p111
    np.subtract(d178, v, out=d178)  # d267 = d263 - d266
    np.add(d239, d178, out=d239)  # d268 = d_low25 + d267
    np.add(p20, d239, out=v)  # d269 = d265 + d268
    np.multiply(p72, v, out=d78)  # p114 = p72 * d269
    product_error(p72, v, out=d178)  # p_low37 = product_error(p72, d269)
    np.subtract(v, p20, out=p20)  # d270 = d269 - d265
    np.subtract(d239, p20, out=d239)  # d271 = d268 - d270
    np.multiply(p72, d239, out=d239)  # p115 = p72 * d271
    np.add(d178, d239, out=d178)  # d272 = p_low37 + p115
    np.multiply(v, p44, out=v)  # p116 = d269 * p74
    np.add(d178, v, out=d178)  # d273 = d272 + p116
    np.add(d78, d178, out=v)  # d274 = p114 + d273
    np.add(6.0, v, out=p20)  # d275 = 6 + d274
    sum_error(6.0, v, out=d239)  # d_low26 = sum_error(6, d274)
    np.subtract(v, d78, out=v)  # d276 = d274 - p114
    np.subtract(d178, v, out=d178)  # d277 = d273 - d276
    np.add(d239, d178, out=d239)  # d278 = d_low26 + d277
    np.add(p20, d239, out=v)  # d279 = d275 + d278
    np.multiply(p72, v, out=d78)  # p117 = p72 * d279
    product_error(p72, v, out=d178)  # p_low38 = product_error(p72, d279)
    np.subtract(v, p20, out=p20)  # d280 = d279 - d275
    np.subtract(d239, p20, out=d239)  # d281 = d278 - d280
    np.multiply(p72, d239, out=p72)  # p118 = p72 * d281
    np.add(d178, p72, out=d178)  # d282 = p_low38 + p118
    np.multiply(v, p44, out=v)  # p119 = d279 * p74
    np.add(d178, v, out=d178)  # d283 = d282 + p119
    np.add(d78, d178, out=p44)  # d284 = p117 + d283
    np.add(1.0, p44, out=v)  # d285 = 1 + d284
    sum_error(1.0, p44, out=p72)  # d_low27 = sum_error(1, d284)
    np.subtract(p44, d78, out=p44)  # d286 = d284 - p117
    np.subtract(d178, p44, out=d178)  # d287 = d283 - d286
    np.add(p72, d178, out=p72)  # d288 = d_low27 + d287
    np.add(v, p72, out=p44)  # d289 = d285 + d288
    np.divide(w, p44, out=p20)  # q4 = d236 / d289
    np.multiply(p20, p44, out=d239)  # p120 = q4 * d289
    np.subtract(w, d239, out=d239)  # d290 = d236 - p120
    product_error(p20, p44, out=d78)  # p_low39 = product_error(q4, d289)
    np.subtract(d239, d78, out=d239)  # d291 = d290 - p_low39
    np.subtract(w, d160, out=w)  # d292 = d236 - p102
    np.subtract(p81, w, out=p81)  # d293 = d235 - d292
    np.add(d239, p81, out=d239)  # d294 = d291 + d293
    np.subtract(p44, v, out=v)  # d295 = d289 - d285
    np.subtract(p72, v, out=p72)  # d296 = d288 - d295
    np.multiply(p20, p72, out=p72)  # p121 = q4 * d296
    np.subtract(d239, p72, out=d239)  # d297 = d294 - p121
    np.divide(d239, p44, out=d239)  # q5 = d297 / d289
    np.add(p20, d239, out=p20)  # d298 = q4 + q5
    np.multiply(p20, _C2, out=p20)  # p122 = d298 * 5.4210108624...
    np.multiply(p20, _C2, out=p20)  # p123 = p122 * 5.4210108624...
    less(x, 352.0, out=below12)  # below12 = x < 352
    less(x, 376.0, out=below13)  # below13 = x < 376
    select(below13, p20, m5, out=out)  # n15 = below13 ? p123 : m5
    select(below12, m5, out, out=w)  # n16 = below12 ? m5 : n15
    select(below11, p20, w, out=p20)  # n17 = below11 ? p123 : n16
    select(below10, m5, p20, out=out)  # n18 = below10 ? m5 : n17
    select(below9, d70, out, out=d70)  # n19 = below9 ? p65 : n18
    select(below8, m5, d70, out=out)  # n20 = below8 ? m5 : n19
    select(below7, t, out, out=t)  # n21 = below7 ? p64 : n20
    select(below6, m5, t, out=out)  # n22 = below6 ? m5 : n21
    select(below5, p, out, out=w)  # n23 = below5 ? p63 : n22
    select(below4, m5, w, out=out)  # n24 = below4 ? m5 : n23
    select(below2, p, out, out=p)  # n25 = below3 ? p63 : n24
    select(below, m5, p, out=out)  # n26 = below ? m5 : n25
