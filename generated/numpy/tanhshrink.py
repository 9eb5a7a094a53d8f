# SPDX-License-Identifier: MIT
"""tanhshrink(x) = x - tanh(x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["tanhshrink"]

# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("0x1.5555555555555p-2"),  # 0.33333333333333333, rounded
        float.fromhex("-0x1.1111111111111p-3"),  # -0.13333333333333332, rounded
        float.fromhex("0x1.ba1ba1ba1b8c7p-5"),  # 0.053968253968251602, rounded
        float.fromhex("-0x1.664f4882affeap-6"),  # -0.021869488535912675, rounded
        float.fromhex("0x1.226e355767d86p-7"),  # 0.0088632355171387553, rounded
        float.fromhex("-0x1.d6d3cd8230744p-9"),  # -0.0035921276440555055, rounded
        float.fromhex("0x1.7da2e2b8b6bf1p-10"),  # 0.0014558268432469623, rounded
        float.fromhex("-0x1.354b98f2d23adp-11"),  # -5.8993397247163674e-4, rounded
        float.fromhex("0x1.f3eb66c13464cp-13"),  # 2.3838021119231207e-4, rounded
        float.fromhex("-0x1.86a831a3a273ep-14"),  # -9.3139888628493581e-5, rounded
        float.fromhex("0x1.d892d4b09507dp-16"),  # 2.8167579048180438e-5, rounded
    ),
    "f": (
        float.fromhex("0x1.555556p-2"),  # 0.33333333333333333, rounded
        float.fromhex("-0x1.111112p-3"),  # -0.13333333333333332, rounded
        float.fromhex("0x1.ba1ba2p-5"),  # 0.053968253968251602, rounded
        float.fromhex("-0x1.664f48p-6"),  # -0.021869488535912675, rounded
        float.fromhex("0x1.226e36p-7"),  # 0.0088632355171387553, rounded
        float.fromhex("-0x1.d6d3cep-9"),  # -0.0035921276440555055, rounded
        float.fromhex("0x1.7da2e2p-10"),  # 0.0014558268432469623, rounded
        float.fromhex("-0x1.354b98p-11"),  # -5.8993397247163674e-4, rounded
        float.fromhex("0x1.f3eb66p-13"),  # 2.3838021119231207e-4, rounded
        float.fromhex("-0x1.86a832p-14"),  # -9.3139888628493581e-5, rounded
        float.fromhex("0x1.d892d4p-16"),  # 2.8167579048180438e-5, rounded
    ),
}
_C0 = float.fromhex("0x1.f4p-2")  # 0.48828125
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("0x1.a8d611b77fc8cp-6"),  # 0.025929944325977549, rounded
        float.fromhex("0x1.5ae918f6c6c1bp-3"),  # 0.16938991072751794, rounded
        float.fromhex("0x1.5e0f09bef800fp-2"),  # 0.3418542406852802, rounded
        float.fromhex("0x1.16e1e6d8d245dp-3"),  # 0.13617306088625272, rounded
        float.fromhex("-0x1.5c26f36995862p-3"),  # -0.16999616781203302, rounded
        float.fromhex("0x1.90d6a74c56417p-8"),  # 0.0061163099711274623, rounded
        float.fromhex("0x1.f9d05b63c92e4p-5"),  # 0.061744860168152533, rounded
        float.fromhex("-0x1.7360d7c7909e7p-6"),  # -0.022667132112710234, rounded
        float.fromhex("-0x1.021be8e05c71bp-6"),  # -0.015753724497194017, rounded
        float.fromhex("0x1.c149af1eb3edep-7"),  # 0.013711176402835642, rounded
        float.fromhex("0x1.749b686c7da0cp-10"),  # 0.0014213831410622183, rounded
        float.fromhex("-0x1.6d9911a7845a3p-8"),  # -0.0055785816289399019, rounded
    ),
    "f": (
        float.fromhex("0x1.a8d612p-6"),  # 0.025929944325977549, rounded
        float.fromhex("0x1.5ae918p-3"),  # 0.16938991072751794, rounded
        float.fromhex("0x1.5e0f0ap-2"),  # 0.3418542406852802, rounded
        float.fromhex("0x1.16e1e6p-3"),  # 0.13617306088625272, rounded
        float.fromhex("-0x1.5c26f4p-3"),  # -0.16999616781203302, rounded
        float.fromhex("0x1.90d6a8p-8"),  # 0.0061163099711274623, rounded
        float.fromhex("0x1.f9d05cp-5"),  # 0.061744860168152533, rounded
        float.fromhex("-0x1.7360d8p-6"),  # -0.022667132112710234, rounded
        float.fromhex("-0x1.021be8p-6"),  # -0.015753724497194017, rounded
        float.fromhex("0x1.c149bp-7"),  # 0.013711176402835642, rounded
        float.fromhex("0x1.749b68p-10"),  # 0.0014213831410622183, rounded
        float.fromhex("-0x1.6d9912p-8"),  # -0.0055785816289399019, rounded
    ),
}
_C1 = float.fromhex("0x1.2cp-1")  # 0.5859375
_C2 = float.fromhex("0x1.14p-1")  # 0.5390625
# a polynomial, from the constant term up
_P2 = {
    "d": (
        float.fromhex("0x1.7f423caa6740cp-5"),  # 0.046784513938497778, rounded
        float.fromhex("0x1.f04eb42b6499fp-3"),  # 0.24233761556076857, rounded
        float.fromhex("0x1.7dee9a80d1bp-2"),  # 0.37298051272630063, rounded
        float.fromhex("0x1.1a650ecd8fd87p-4"),  # 0.068944032501340501, rounded
        float.fromhex("-0x1.442135a02681p-3"),  # -0.15826646704664471, rounded
        float.fromhex("0x1.380e6a7cbc31dp-5"),  # 0.03809281156816822, rounded
        float.fromhex("0x1.5a741bc56e1e1p-5"),  # 0.042291692963263967, rounded
        float.fromhex("-0x1.f1c411f1151afp-6"),  # -0.030381219407290491, rounded
        float.fromhex("-0x1.c3efe539e34e3p-9"),  # -0.003448006374077482, rounded
        float.fromhex("0x1.9484863391da1p-7"),  # 0.012344899681138001, rounded
        float.fromhex("-0x1.cad63eccb1e06p-9"),  # -0.0035006477031378518, rounded
    ),
    "f": (
        float.fromhex("0x1.7f423cp-5"),  # 0.046784513938497778, rounded
        float.fromhex("0x1.f04eb4p-3"),  # 0.24233761556076857, rounded
        float.fromhex("0x1.7dee9ap-2"),  # 0.37298051272630063, rounded
        float.fromhex("0x1.1a650ep-4"),  # 0.068944032501340501, rounded
        float.fromhex("-0x1.442136p-3"),  # -0.15826646704664471, rounded
        float.fromhex("0x1.380e6ap-5"),  # 0.03809281156816822, rounded
        float.fromhex("0x1.5a741cp-5"),  # 0.042291692963263967, rounded
        float.fromhex("-0x1.f1c412p-6"),  # -0.030381219407290491, rounded
        float.fromhex("-0x1.c3efe6p-9"),  # -0.003448006374077482, rounded
        float.fromhex("0x1.948486p-7"),  # 0.012344899681138001, rounded
        float.fromhex("-0x1.cad63ep-9"),  # -0.0035006477031378518, rounded
    ),
}
_C3 = float.fromhex("0x1.5ep-1")  # 0.68359375
_C4 = float.fromhex("0x1.44p-1")  # 0.6328125
# a polynomial, from the constant term up
_P3 = {
    "d": (
        float.fromhex("0x1.2a4c54497c48p-4"),  # 0.072826699491786335, rounded
        float.fromhex("0x1.411c3080b4a02p-2"),  # 0.31358409677082487, rounded
        float.fromhex("0x1.899bbd2508f5bp-2"),  # 0.38438315905135815, rounded
        float.fromhex("0x1.bc359077e2e13p-7"),  # 0.01355619005314338, rounded
        float.fromhex("-0x1.15f3d6f86fdf5p-3"),  # -0.13571899362248955, rounded
        float.fromhex("0x1.cc9f46b0404e4p-5"),  # 0.056228292525710962, rounded
        float.fromhex("0x1.6d45c5bb9761ep-6"),  # 0.022294467066208515, rounded
        float.fromhex("-0x1.e2e43df23cb03p-6"),  # -0.029473362440465509, rounded
        float.fromhex("0x1.57a6c5ce68e64p-8"),  # 0.0052437050748356006, rounded
        float.fromhex("0x1.04dd967047a3p-7"),  # 0.0079609856189196423, rounded
        float.fromhex("-0x1.5dde8a904a09p-8"),  # -0.0053385818758117236, rounded
    ),
    "f": (
        float.fromhex("0x1.2a4c54p-4"),  # 0.072826699491786335, rounded
        float.fromhex("0x1.411c3p-2"),  # 0.31358409677082487, rounded
        float.fromhex("0x1.899bbep-2"),  # 0.38438315905135815, rounded
        float.fromhex("0x1.bc359p-7"),  # 0.01355619005314338, rounded
        float.fromhex("-0x1.15f3d6p-3"),  # -0.13571899362248955, rounded
        float.fromhex("0x1.cc9f46p-5"),  # 0.056228292525710962, rounded
        float.fromhex("0x1.6d45c6p-6"),  # 0.022294467066208515, rounded
        float.fromhex("-0x1.e2e43ep-6"),  # -0.029473362440465509, rounded
        float.fromhex("0x1.57a6c6p-8"),  # 0.0052437050748356006, rounded
        float.fromhex("0x1.04dd96p-7"),  # 0.0079609856189196423, rounded
        float.fromhex("-0x1.5dde8ap-8"),  # -0.0053385818758117236, rounded
    ),
}
# a polynomial, from the constant term up
_P4 = {
    "d": (
        float.fromhex("0x1.bcfdadbccff39p-4"),  # 0.10864036432485315, rounded
        float.fromhex("0x1.90f0ddeccade5p-2"),  # 0.39154383428350876, rounded
        float.fromhex("0x1.85dea287aefe7p-2"),  # 0.38073209717890537, rounded
        float.fromhex("-0x1.22260ee9723acp-5"),  # -0.035418538212588529, rounded
        float.fromhex("-0x1.ad0c5618f33e9p-4"),  # -0.10474809295483535, rounded
        float.fromhex("0x1.0572051f697e5p-4"),  # 0.063829441080627787, rounded
        float.fromhex("0x1.c26c315f8364p-9"),  # 0.0034364519376655355, rounded
        float.fromhex("-0x1.779f3c6d196c2p-6"),  # -0.022926148424082588, rounded
        float.fromhex("0x1.49de8b0b6a52dp-7"),  # 0.010066812413088567, rounded
        float.fromhex("0x1.6408964e66d57p-9"),  # 0.0027163203696553382, rounded
        float.fromhex("-0x1.33ac0171ab73ep-8"),  # -0.0046947005773015343, rounded
    ),
    "f": (
        float.fromhex("0x1.bcfdaep-4"),  # 0.10864036432485315, rounded
        float.fromhex("0x1.90f0dep-2"),  # 0.39154383428350876, rounded
        float.fromhex("0x1.85dea2p-2"),  # 0.38073209717890537, rounded
        float.fromhex("-0x1.22260ep-5"),  # -0.035418538212588529, rounded
        float.fromhex("-0x1.ad0c56p-4"),  # -0.10474809295483535, rounded
        float.fromhex("0x1.057206p-4"),  # 0.063829441080627787, rounded
        float.fromhex("0x1.c26c32p-9"),  # 0.0034364519376655355, rounded
        float.fromhex("-0x1.779f3cp-6"),  # -0.022926148424082588, rounded
        float.fromhex("0x1.49de8cp-7"),  # 0.010066812413088567, rounded
        float.fromhex("0x1.640896p-9"),  # 0.0027163203696553382, rounded
        float.fromhex("-0x1.33ac02p-8"),  # -0.0046947005773015343, rounded
    ),
}


def tanhshrink(x: ArrayLike, out: Array | None = None) -> Any:
    """tanhshrink(x) = x - tanh(x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=14, truths=6)


# x < 0: -((abs(x) - 1 + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)))/(1 + exp(-2*abs(x))))
#     1 + t: all terms have one sign, nothing cancels
# of it -25/64 < x < 0: x*(abs(x)*abs(x)*P(abs(x)*abs(x)))
#     a polynomial of degree 10 about a zero of order 3 at 0, within 2^-58 of the function by Arb
# of it -125/256 < x < -25/64: P(abs(x) - 7/16)
#     a polynomial of degree 11 about 7/16, within 2^-58 of the function by Arb
# of it -75/128 < x < -125/256: P(abs(x) - 69/128)
#     a polynomial of degree 10 about 69/128, within 2^-58 of the function by Arb
# of it -175/256 < x < -75/128: P(abs(x) - 81/128)
#     a polynomial of degree 10 about 81/128, within 2^-58 of the function by Arb
# of it -25/32 < x < -175/256: P(abs(x) - 47/64)
#     a polynomial of degree 10 about 47/64, within 2^-58 of the function by Arb
# of it -39/2 < x < -25/32: -((abs(x) + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)) - 1)/(1 +
#   exp(-2*abs(x))))
#     1 + t: all terms have one sign, nothing cancels; what is not a function of one argument is
#       carried in double-word arithmetic, rounded once; dsub(dadd(dadd(w, t), dmul(w, t)), 1): of
#       both signs, errors grow 2-fold at most here
# x > 0: (abs(x) - 1 + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)))/(1 + exp(-2*abs(x)))
#     1 + t: all terms have one sign, nothing cancels
# of it 0 < x < 25/64: x*(abs(x)*abs(x)*P(abs(x)*abs(x)))
#     a polynomial of degree 10 about a zero of order 3 at 0, within 2^-58 of the function by Arb
# of it 25/64 < x < 125/256: P(abs(x) - 7/16)
#     a polynomial of degree 11 about 7/16, within 2^-58 of the function by Arb
# of it 125/256 < x < 75/128: P(abs(x) - 69/128)
#     a polynomial of degree 10 about 69/128, within 2^-58 of the function by Arb
# of it 75/128 < x < 175/256: P(abs(x) - 81/128)
#     a polynomial of degree 10 about 81/128, within 2^-58 of the function by Arb
# of it 175/256 < x < 25/32: P(abs(x) - 47/64)
#     a polynomial of degree 10 about 47/64, within 2^-58 of the function by Arb
# of it 25/32 < x < 39/2: (abs(x) + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)) - 1)/(1 + exp(-2*abs(x)))
#     1 + t: all terms have one sign, nothing cancels; what is not a function of one argument is
#       carried in double-word arithmetic, rounded once; dsub(dadd(dadd(w, t), dmul(w, t)), 1): of
#       both signs, errors grow 2-fold at most here
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    t: Array,
    r: Array,
    p2: Array,
    p_low2: Array,
    r4: Array,
    r5: Array,
    d19: Array,
    d20: Array,
    q: Array,
    m: Array,
    d15: Array,
    p7: Array,
    p_low4: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
    below6: Array,
) -> None:
    np.abs(x, out=w)  # w = |x|
    less(w, 0.390625, out=below)  # below = w < 25/64
    np.multiply(w, w, out=t)  # p = w * w
    horner(t, _P0[out.dtype.char], out=r)  # r = P(p)
    np.multiply(t, r, out=p2)  # p2 = p * r
    product_error(t, r, out=t)  # p_low = product_error(p, r)
    product_error(w, w, out=p_low2)  # p_low2 = product_error(w, w)
    np.multiply(r, p_low2, out=r)  # p3 = r * p_low2
    np.add(t, r, out=t)  # d = p_low + p3
    np.add(p2, t, out=r)  # d2 = p2 + d
    np.subtract(r, p2, out=p2)  # d3 = d2 - p2
    np.subtract(t, p2, out=t)  # d4 = d - d3
    np.add(r, t, out=r)  # d5 = d2 + d4
    np.multiply(w, r, out=r)  # p4 = w * d5
    less(w, _C0, out=below2)  # below2 = w < 125/256
    np.subtract(w, 0.4375, out=t)  # d6 = w - 7/16
    horner(t, _P1[out.dtype.char], out=p2)  # r2 = P(d6)
    less(w, _C1, out=below3)  # below3 = w < 75/128
    np.subtract(w, _C2, out=t)  # d7 = w - 69/128
    horner(t, _P2[out.dtype.char], out=p_low2)  # r3 = P(d7)
    less(w, _C3, out=below4)  # below4 = w < 175/256
    np.subtract(w, _C4, out=t)  # d8 = w - 81/128
    horner(t, _P3[out.dtype.char], out=r4)  # r4 = P(d8)
    less(w, 0.78125, out=below5)  # below5 = w < 25/32
    np.subtract(w, 0.734375, out=t)  # d9 = w - 47/64
    horner(t, _P4[out.dtype.char], out=r5)  # r5 = P(d9)
    less(w, 19.5, out=below6)  # below6 = w < 39/2
    np.multiply(-2.0, w, out=t)  # p5 = -2 * w
    np.exp(t, out=t)  # t = exp(p5)
    np.add(w, t, out=d19)  # d10 = w + t
    np.multiply(w, t, out=d20)  # p6 = w * t
    np.add(d19, d20, out=q)  # d11 = d10 + p6
    sum_error(d19, d20, out=d19)  # d_low = sum_error(d10, p6)
    sum_error(w, t, out=d20)  # d_low2 = sum_error(w, t)
    np.add(d19, d20, out=d19)  # d12 = d_low + d_low2
    product_error(w, t, out=d20)  # p_low3 = product_error(w, t)
    np.add(d19, d20, out=d19)  # d13 = d12 + p_low3
    np.add(q, d19, out=d20)  # d14 = d11 + d13
    np.negative(1.0, out=m)  # m = -1
    np.add(d20, m, out=d15)  # d15 = d14 + m
    sum_error(d20, m, out=m)  # d_low3 = sum_error(d14, m)
    np.subtract(d20, q, out=d20)  # d16 = d14 - d11
    np.subtract(d19, d20, out=d19)  # d17 = d13 - d16
    np.add(m, d19, out=m)  # d18 = d_low3 + d17
    np.add(d15, m, out=d19)  # d19 = d15 + d18
    np.add(1.0, t, out=d20)  # d20 = 1 + t
    np.divide(d19, d20, out=q)  # q = d19 / d20
    np.multiply(q, d20, out=p7)  # p7 = q * d20
    np.subtract(d19, p7, out=p7)  # d21 = d19 - p7
    product_error(q, d20, out=p_low4)  # p_low4 = product_error(q, d20)
    np.subtract(p7, p_low4, out=p7)  # d22 = d21 - p_low4
    np.subtract(d19, d15, out=d19)  # d23 = d19 - d15
    np.subtract(m, d19, out=m)  # d24 = d18 - d23
    np.add(p7, m, out=p7)  # d25 = d22 + d24
    sum_error(1.0, t, out=d19)  # d_low4 = sum_error(1, t)
    np.multiply(q, d19, out=d19)  # p8 = q * d_low4
    np.subtract(p7, d19, out=p7)  # d26 = d25 - p8
    np.divide(p7, d20, out=p7)  # q2 = d26 / d20
    np.add(q, p7, out=q)  # d27 = q + q2
    np.subtract(w, 1.0, out=d19)  # d28 = w - 1
    np.add(d19, t, out=d19)  # d29 = d28 + t
    np.minimum(w, filled(2048.0, out), out=w)  # v = min(w, 2048)
    np.multiply(w, t, out=w)  # p9 = v * t
    np.add(d19, w, out=d19)  # d30 = d29 + p9
    np.divide(d19, d20, out=d19)  # q3 = d30 / d20
    select(below6, q, d19, out=q)  # n = below6 ? d27 : q3
    select(below5, r5, q, out=r5)  # n2 = below5 ? r5 : n
    select(below4, r4, r5, out=r4)  # n3 = below4 ? r4 : n2
    select(below3, p_low2, r4, out=p_low2)  # n4 = below3 ? r3 : n3
    select(below2, p2, p_low2, out=p2)  # n5 = below2 ? r2 : n4
    select(below, r, p2, out=r)  # n6 = below ? p4 : n5
    np.copysign(r, x, out=out)  # r6 = copysign(n6, x)
