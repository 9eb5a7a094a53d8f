# SPDX-License-Identifier: MIT
"""gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error
from ._erfc import erfc

__all__ = ["gelu_grad"]

# sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded
_SQRT_2_OVER_2_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p-2"), "f": float.fromhex("0x1.988454p-2")}
# what each type lacks of sqrt(2)/(2*sqrt(pi))
_SQRT_2_OVER_2_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-56"),
    "f": float.fromhex("-0x1.857936p-27"),
}
# sqrt(2)/2 = 0.70710678118654752, rounded
_SQRT_2_OVER_2_HI = {"d": float.fromhex("0x1.6a09e667f3bcdp-1"), "f": float.fromhex("0x1.6a09e6p-1")}
# what each type lacks of sqrt(2)/2
_SQRT_2_OVER_2_LO = {"d": float.fromhex("-0x1.bdd3413b26456p-55"), "f": float.fromhex("0x1.9fcef4p-27")}
# 2/sqrt(pi) = 1.1283791670955126, rounded
_TWO_OVER_SQRT_PI = {"d": float.fromhex("0x1.20dd750429b6dp0"), "f": float.fromhex("0x1.20dd76p0")}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C0 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.e65ffd83b640dp3"),  # -15.199217564821107, rounded
        float.fromhex("-0x1.98cc2087f8888p-2"),  # -0.39921618299388984, rounded
        float.fromhex("0x1.e12453b7aca69p-18"),  # 7.1695730451843222e-6, rounded
        float.fromhex("-0x1.92bd390844089p-23"),  # -1.8754003173376153e-7, rounded
        float.fromhex("0x1.50e1f77e8375bp-28"),  # 4.9022882407253426e-9, rounded
        float.fromhex("-0x1.19b004c8c96e5p-33"),  # -1.2809667760074467e-10, rounded
        float.fromhex("0x1.d69c85a4854f4p-39"),  # 3.343895217434647e-12, rounded
    ),
    "f": (
        float.fromhex("-0x1.e65ffep3"),  # -15.199217564821107, rounded
        float.fromhex("-0x1.98cc2p-2"),  # -0.39921618299388984, rounded
        float.fromhex("0x1.e12454p-18"),  # 7.1695730451843222e-6, rounded
        float.fromhex("-0x1.92bd3ap-23"),  # -1.8754003173376153e-7, rounded
        float.fromhex("0x1.50e1f8p-28"),  # 4.9022882407253426e-9, rounded
        float.fromhex("-0x1.19b004p-33"),  # -1.2809667760074467e-10, rounded
        float.fromhex("0x1.d69c86p-39"),  # 3.343895217434647e-12, rounded
    ),
}
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("-0x1.606e13f690754p2"),  # -5.5067186267713916, rounded
        float.fromhex("-0x1.9a9b4d6da9f2dp-2"),  # -0.40098305684886063, rounded
        float.fromhex("0x1.2fd0a5c35a232p-13"),  # 1.4487029521183382e-4, rounded
        float.fromhex("-0x1.5762d149c2e03p-17"),  # -1.0233700453741139e-5, rounded
        float.fromhex("0x1.823d1179f9888p-21"),  # 7.1942535772859132e-7, rounded
        float.fromhex("-0x1.b05f3fe45e68bp-25"),  # -5.0334733522677703e-8, rounded
        float.fromhex("0x1.e1bdbfb6347dbp-29"),  # 3.5051285997831858e-9, rounded
        float.fromhex("-0x1.0b222ae78d24ap-32"),  # -2.4295647305796228e-10, rounded
        float.fromhex("0x1.2843f5ce51262p-36"),  # 1.6840742173984101e-11, rounded
        float.fromhex("-0x1.45946e51fa81ep-40"),  # -1.1566918386773e-12, rounded
    ),
    "f": (
        float.fromhex("-0x1.606e14p2"),  # -5.5067186267713916, rounded
        float.fromhex("-0x1.9a9b4ep-2"),  # -0.40098305684886063, rounded
        float.fromhex("0x1.2fd0a6p-13"),  # 1.4487029521183382e-4, rounded
        float.fromhex("-0x1.5762d2p-17"),  # -1.0233700453741139e-5, rounded
        float.fromhex("0x1.823d12p-21"),  # 7.1942535772859132e-7, rounded
        float.fromhex("-0x1.b05f4p-25"),  # -5.0334733522677703e-8, rounded
        float.fromhex("0x1.e1bdcp-29"),  # 3.5051285997831858e-9, rounded
        float.fromhex("-0x1.0b222ap-32"),  # -2.4295647305796228e-10, rounded
        float.fromhex("0x1.2843f6p-36"),  # 1.6840742173984101e-11, rounded
        float.fromhex("-0x1.45946ep-40"),  # -1.1566918386773e-12, rounded
    ),
}
# a polynomial, from the constant term up
_P2 = {
    "d": (
        float.fromhex("-0x1.dd60d8422dc82p-4"),  # -0.11654743648510826, rounded
        float.fromhex("-0x1.dc34e7150e53ep-4"),  # -0.11626138941291672, rounded
        float.fromhex("0x1.365df9d6e021ep-2"),  # 0.30309286474224163, rounded
        float.fromhex("-0x1.05368117cb0b2p-3"),  # -0.12754536489354036, rounded
        float.fromhex("-0x1.65ab213f9339p-5"),  # -0.043660702646412305, rounded
        float.fromhex("0x1.4f1f0b6917ap-5"),  # 0.040908357893147954, rounded
        float.fromhex("-0x1.a15013016be49p-12"),  # -3.9798048973247296e-4, rounded
        float.fromhex("-0x1.a89aafa2af19ep-8"),  # -0.0064789465711182752, rounded
        float.fromhex("0x1.13ccb2967f2c4p-10"),  # 0.0010520919801130661, rounded
        float.fromhex("0x1.539d5f26c1854p-11"),  # 6.477636969470881e-4, rounded
        float.fromhex("-0x1.9563a71242e0dp-13"),  # -1.933046665459768e-4, rounded
        float.fromhex("-0x1.636dbad831162p-15"),  # -4.2370394739007678e-5, rounded
        float.fromhex("0x1.6c110b684f33cp-16"),  # 2.1700059194207396e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.dd60d8p-4"),  # -0.11654743648510826, rounded
        float.fromhex("-0x1.dc34e8p-4"),  # -0.11626138941291672, rounded
        float.fromhex("0x1.365dfap-2"),  # 0.30309286474224163, rounded
        float.fromhex("-0x1.053682p-3"),  # -0.12754536489354036, rounded
        float.fromhex("-0x1.65ab22p-5"),  # -0.043660702646412305, rounded
        float.fromhex("0x1.4f1f0cp-5"),  # 0.040908357893147954, rounded
        float.fromhex("-0x1.a15014p-12"),  # -3.9798048973247296e-4, rounded
        float.fromhex("-0x1.a89abp-8"),  # -0.0064789465711182752, rounded
        float.fromhex("0x1.13ccb2p-10"),  # 0.0010520919801130661, rounded
        float.fromhex("0x1.539d6p-11"),  # 6.477636969470881e-4, rounded
        float.fromhex("-0x1.9563a8p-13"),  # -1.933046665459768e-4, rounded
        float.fromhex("-0x1.636dbap-15"),  # -4.2370394739007678e-5, rounded
        float.fromhex("0x1.6c110cp-16"),  # 2.1700059194207396e-5, rounded
    ),
}
# 0.7517915246935644... = 0.75179152469356446, rounded
_C1_HI = {"d": float.fromhex("0x1.80ead197f00b4p-1"), "f": float.fromhex("0x1.80ead2p-1")}
# what each type lacks of 0.7517915246935644...
_C1_LO = {"d": float.fromhex("-0x1.13e74c58cada8p-56"), "f": float.fromhex("-0x1.a03fd4p-27")}
# a polynomial, from the constant term up
_P3 = {
    "d": (
        float.fromhex("-0x1.b9d98fa5a3215p-2"),  # -0.43149399231404692, rounded
        float.fromhex("0x1.8d9a941de3ac5p-2"),  # 0.388284982990552, rounded
        float.fromhex("0x1.2a2ef9bb865aep-6"),  # 0.018199676398671088, rounded
        float.fromhex("-0x1.d2fa4c17c7e83p-4"),  # -0.11400823329722169, rounded
        float.fromhex("0x1.e4088244f8f64p-7"),  # 0.014771522148244016, rounded
        float.fromhex("0x1.3e346def41cf9p-6"),  # 0.019421679838186078, rounded
        float.fromhex("-0x1.297b9d6feec37p-8"),  # -0.0045392283790830965, rounded
        float.fromhex("-0x1.258a6d85033e1p-9"),  # -0.0022395380679029883, rounded
        float.fromhex("0x1.8680f738732d5p-11"),  # 7.4482683617701582e-4, rounded
        float.fromhex("0x1.86c86307c74ebp-13"),  # 1.8633974126994827e-4, rounded
        float.fromhex("-0x1.6960f43235397p-14"),  # -8.6159402403153362e-5, rounded
        float.fromhex("-0x1.784a22ab3b072p-17"),  # -1.1214303717165168e-5, rounded
        float.fromhex("0x1.03f408de92b44p-17"),  # 7.747210870286847e-6, rounded
        float.fromhex("0x1.d022d366bf466p-22"),  # 4.3226037009498161e-7, rounded
        float.fromhex("-0x1.2c88cf37439e6p-21"),  # -5.5978896443421968e-7, rounded
    ),
    "f": (
        float.fromhex("-0x1.b9d99p-2"),  # -0.43149399231404692, rounded
        float.fromhex("0x1.8d9a94p-2"),  # 0.388284982990552, rounded
        float.fromhex("0x1.2a2efap-6"),  # 0.018199676398671088, rounded
        float.fromhex("-0x1.d2fa4cp-4"),  # -0.11400823329722169, rounded
        float.fromhex("0x1.e40882p-7"),  # 0.014771522148244016, rounded
        float.fromhex("0x1.3e346ep-6"),  # 0.019421679838186078, rounded
        float.fromhex("-0x1.297b9ep-8"),  # -0.0045392283790830965, rounded
        float.fromhex("-0x1.258a6ep-9"),  # -0.0022395380679029883, rounded
        float.fromhex("0x1.8680f8p-11"),  # 7.4482683617701582e-4, rounded
        float.fromhex("0x1.86c864p-13"),  # 1.8633974126994827e-4, rounded
        float.fromhex("-0x1.6960f4p-14"),  # -8.6159402403153362e-5, rounded
        float.fromhex("-0x1.784a22p-17"),  # -1.1214303717165168e-5, rounded
        float.fromhex("0x1.03f408p-17"),  # 7.747210870286847e-6, rounded
        float.fromhex("0x1.d022d4p-22"),  # 4.3226037009498161e-7, rounded
        float.fromhex("-0x1.2c88dp-21"),  # -5.5978896443421968e-7, rounded
    ),
}
_C2 = float.fromhex("-0x1.74p-2")  # -0.36328125
_C3 = float.fromhex("0x1.a8p-2")  # 0.4140625
# a polynomial, from the constant term up
_P4 = {
    "d": (
        float.fromhex("0x1.809c0bf405d91p-3"),  # 0.18779763544510478, rounded
        float.fromhex("-0x1.56d0458d63fbp-1"),  # -0.669557736882771, rounded
        float.fromhex("0x1.29339a0933f5p-2"),  # 0.29023590737505332, rounded
        float.fromhex("0x1.619dc358f0a25p-3"),  # 0.17266419043706196, rounded
        float.fromhex("-0x1.a1ba026915a3dp-4"),  # -0.10198403302761334, rounded
        float.fromhex("-0x1.e603d8b070c23p-6"),  # -0.029664003000800086, rounded
        float.fromhex("0x1.5c341f843b821p-6"),  # 0.021252661493171959, rounded
        float.fromhex("0x1.bd22c5ff179afp-9"),  # 0.0033961168951883373, rounded
        float.fromhex("-0x1.978d0c6631f82p-9"),  # -0.00310936714513227, rounded
        float.fromhex("-0x1.0f70c6aacf3ddp-12"),  # -2.5886586324813474e-4, rounded
    ),
    "f": (
        float.fromhex("0x1.809c0cp-3"),  # 0.18779763544510478, rounded
        float.fromhex("-0x1.56d046p-1"),  # -0.669557736882771, rounded
        float.fromhex("0x1.29339ap-2"),  # 0.29023590737505332, rounded
        float.fromhex("0x1.619dc4p-3"),  # 0.17266419043706196, rounded
        float.fromhex("-0x1.a1ba02p-4"),  # -0.10198403302761334, rounded
        float.fromhex("-0x1.e603d8p-6"),  # -0.029664003000800086, rounded
        float.fromhex("0x1.5c342p-6"),  # 0.021252661493171959, rounded
        float.fromhex("0x1.bd22c6p-9"),  # 0.0033961168951883373, rounded
        float.fromhex("-0x1.978d0cp-9"),  # -0.00310936714513227, rounded
        float.fromhex("-0x1.0f70c6p-12"),  # -2.5886586324813474e-4, rounded
    ),
}
_C4 = float.fromhex("-0x1.08p-2")  # -0.2578125
# a polynomial, from the constant term up
_P5 = {
    "d": (
        float.fromhex("0x1.08cef43d60ffp-2"),  # 0.25860196709277174, rounded
        float.fromhex("-0x1.720d6ac53adfep-1"),  # -0.72275861413567078, rounded
        float.fromhex("0x1.da70375833388p-3"),  # 0.23165934789576802, rounded
        float.fromhex("0x1.af5175859d186p-3"),  # 0.21060458959585677, rounded
        float.fromhex("-0x1.5728e67d2e50fp-4"),  # -0.083779239986047069, rounded
        float.fromhex("-0x1.559da3a7ad8a2p-5"),  # -0.041701144827514429, rounded
        float.fromhex("0x1.266e158c18dc9p-6"),  # 0.017970582048645575, rounded
        float.fromhex("0x1.7af76754dd879p-8"),  # 0.0057825686716254041, rounded
        float.fromhex("-0x1.62fcb03cf6c23p-9"),  # -0.0027083363661240132, rounded
        float.fromhex("-0x1.40d85002ab23p-11"),  # -6.1196321651874576e-4, rounded
    ),
    "f": (
        float.fromhex("0x1.08cef4p-2"),  # 0.25860196709277174, rounded
        float.fromhex("-0x1.720d6ap-1"),  # -0.72275861413567078, rounded
        float.fromhex("0x1.da7038p-3"),  # 0.23165934789576802, rounded
        float.fromhex("0x1.af5176p-3"),  # 0.21060458959585677, rounded
        float.fromhex("-0x1.5728e6p-4"),  # -0.083779239986047069, rounded
        float.fromhex("-0x1.559da4p-5"),  # -0.041701144827514429, rounded
        float.fromhex("0x1.266e16p-6"),  # 0.017970582048645575, rounded
        float.fromhex("0x1.7af768p-8"),  # 0.0057825686716254041, rounded
        float.fromhex("-0x1.62fcbp-9"),  # -0.0027083363661240132, rounded
        float.fromhex("-0x1.40d85p-11"),  # -6.1196321651874576e-4, rounded
    ),
}


def gelu_grad(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=16, truths=10)


# x < 0: -(sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x))) - 1/2*erfc(sqrt(2)/2*abs(x)))
#     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
# of it -93/256 < x < -33/128: P(abs(x) - 5/16)
#     a polynomial of degree 9 about 5/16, within 2^-58 of the function by Arb
# of it -15/32 < x < -93/256: P(abs(x) - 53/128)
#     a polynomial of degree 9 about 53/128, within 2^-58 of the function by Arb
# of it -33/32 < x < -15/32: (abs(x) - 0.7517915246935644...)*P(abs(x) - 0.7517915246935644...)
#     a polynomial of degree 14 about the zero 0.751791524693564457..., within 2^-58 of the function
#       by Arb
# of it -11/8 < x < -33/32: P(abs(x) - 19/16)
#     a polynomial of degree 12 about 19/16, within 2^-58 of the function by Arb
# of it -29/2 < x < -53/4: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 111/8))
#     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
#       polynomial of degree 9 about 111/8, within 2^-58 of the function by Arb
# of it -309/8 < x < -301/8: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 305/8))
#     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
#       polynomial of degree 6 about 305/8, within 2^-58 of the function by Arb
# of it -317/8 < x < -309/8: -(sqrt(2)/(2*sqrt(pi))*abs(x)*(2^-64*exp(64*log(2) +
#   -1/2*(abs(x)*abs(x)))) - 1/2*erfc(sqrt(2)/2*abs(x)))
#     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
#       number; that it is 2^64 times too large, the last product makes up for; the argument
#       sqrt(2)/2*w of erfc is carried in double-word arithmetic; what is not a function of one
#       argument is carried in double-word arithmetic, rounded once; dsub(dmul(dmul(hi(), within(w,
#       2048)), dmul(1/18446744073709551616, pair(t))), dmul(1/2, pair(g))): of both signs, errors
#       grow 2.5-fold at most here
# x > 0: 1 + sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x))) - 1/2*erfc(sqrt(2)/2*abs(x))
#     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
#     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
#     1 + hi()*w*t - 1/2*g: the terms add up to at most 3 times the sum, so errors grow 3-fold at
#       most
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dadd(1, dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(1/2, pair(g))): of both signs,
#       errors grow 3.1-fold at most here
def _kernel(
    x: Array,
    out: Array,
    w: Array,
    d2: Array,
    d7: Array,
    d: Array,
    v2: Array,
    p3: Array,
    t4: Array,
    t: Array,
    m4: Array,
    d23: Array,
    p_low3: Array,
    p17: Array,
    d8: Array,
    m: Array,
    d10: Array,
    d16: Array,
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
) -> None:
    less(x, -39.625, out=below)  # below = x < -317/8
    less(x, 0.0, out=below2)  # below2 = x < 0
    np.abs(x, out=w)  # w = |x|
    np.minimum(w, filled(2048.0, out), out=d2)  # v = min(w, 2048)
    np.multiply(_SQRT_2_OVER_2_SQRT_PI_HI[out.dtype.char], d2, out=d7)  # p = sqrt(2)/(2*sqrt(pi)) * v
    # p_low = product_error(sqrt(2)/(2*sqrt(pi)), v)
    product_error(_SQRT_2_OVER_2_SQRT_PI_HI[out.dtype.char], d2, out=d)
    np.multiply(d2, _SQRT_2_OVER_2_SQRT_PI_LO[out.dtype.char], out=d2)  # p2 = v * lo(sqrt(2)/(2*sqrt(pi)))
    np.add(d, d2, out=d)  # d = p_low + p2
    np.add(d7, d, out=d2)  # d2 = p + d
    np.minimum(w, filled(64.0, out), out=v2)  # v2 = min(w, 64)
    np.multiply(v2, v2, out=p3)  # p3 = v2 * v2
    np.multiply(-0.5, p3, out=t4)  # p4 = -1/2 * p3
    np.exp(t4, out=t)  # t = exp(p4)
    np.multiply(d2, t, out=m4)  # p5 = d2 * t
    product_error(d2, t, out=d23)  # p_low2 = product_error(d2, t)
    product_error(v2, v2, out=p_low3)  # p_low3 = product_error(v2, v2)
    np.multiply(-0.5, p_low3, out=p17)  # p6 = -1/2 * p_low3
    np.multiply(t, p17, out=d8)  # p7 = t * p6
    np.multiply(d2, d8, out=d8)  # p8 = d2 * p7
    np.add(d23, d8, out=d23)  # d3 = p_low2 + p8
    np.subtract(d2, d7, out=d7)  # d4 = d2 - p
    np.subtract(d, d7, out=d)  # d5 = d - d4
    np.multiply(t, d, out=t)  # p9 = t * d5
    np.add(d23, t, out=d23)  # d6 = d3 + p9
    np.add(m4, d23, out=d7)  # d7 = p5 + d6
    np.multiply(_SQRT_2_OVER_2_HI[out.dtype.char], v2, out=t)  # p10 = sqrt(2)/2 * v2
    product_error(_SQRT_2_OVER_2_HI[out.dtype.char], v2, out=d8)  # p_low4 = product_error(sqrt(2)/2, v2)
    np.multiply(v2, _SQRT_2_OVER_2_LO[out.dtype.char], out=v2)  # p11 = v2 * lo(sqrt(2)/2)
    np.add(d8, v2, out=d8)  # d8 = p_low4 + p11
    np.add(t, d8, out=v2)  # d9 = p10 + d8
    erfc(v2, out=m)  # g = erfc(d9)
    np.multiply(0.5, m, out=m)  # p12 = 1/2 * g
    np.negative(m, out=m)  # m = -p12
    np.add(d7, m, out=d10)  # d10 = d7 + m
    sum_error(d7, m, out=d16)  # d_low = sum_error(d7, m)
    np.subtract(d7, m4, out=m4)  # d11 = d7 - p5
    np.subtract(d23, m4, out=d23)  # d12 = d6 - d11
    np.add(d16, d23, out=d16)  # d13 = d_low + d12
    np.multiply(v2, v2, out=m4)  # p13 = d9 * d9
    np.negative(m4, out=m4)  # m2 = -p13
    np.exp(m4, out=m4)  # t2 = exp(m2)
    np.multiply(_TWO_OVER_SQRT_PI[out.dtype.char], m4, out=m4)  # p14 = 2/sqrt(pi) * t2
    np.subtract(v2, t, out=v2)  # d14 = d9 - p10
    np.subtract(d8, v2, out=d8)  # d15 = d8 - d14
    np.multiply(m4, d8, out=m4)  # p15 = p14 * d15
    np.negative(m4, out=m4)  # m3 = -p15
    np.multiply(0.5, m4, out=m4)  # p16 = 1/2 * m3
    np.negative(m4, out=m4)  # m4 = -p16
    np.add(d16, m4, out=d16)  # d16 = d13 + m4
    np.add(d10, d16, out=v2)  # d17 = d10 + d16
    np.subtract(v2, d10, out=d10)  # d18 = d17 - d10
    np.subtract(d16, d10, out=d16)  # d19 = d16 - d18
    np.add(v2, d16, out=v2)  # d20 = d17 + d19
    np.negative(v2, out=v2)  # m5 = -d20
    np.add(1.0, d7, out=t)  # d21 = 1 + d7
    sum_error(1.0, d7, out=d7)  # d_low2 = sum_error(1, d7)
    np.add(d7, d23, out=d7)  # d22 = d_low2 + d12
    np.add(t, d7, out=d23)  # d23 = d21 + d22
    np.add(d23, m, out=d8)  # d24 = d23 + m
    sum_error(d23, m, out=d10)  # d_low3 = sum_error(d23, m)
    np.subtract(d23, t, out=d23)  # d25 = d23 - d21
    np.subtract(d7, d23, out=d7)  # d26 = d22 - d25
    np.add(d10, d7, out=d10)  # d27 = d_low3 + d26
    np.add(d10, m4, out=d10)  # d28 = d27 + m4
    np.add(d8, d10, out=d7)  # d29 = d24 + d28
    np.subtract(d7, d8, out=d8)  # d30 = d29 - d24
    np.subtract(d10, d8, out=d10)  # d31 = d28 - d30
    np.add(d7, d10, out=d7)  # d32 = d29 + d31
    select(below2, v2, d7, out=v2)  # n = below2 ? m5 : d32
    less(x, -38.625, out=below2)  # below3 = x < -309/8
    np.add(_K_64_LOG_2_HI[out.dtype.char], t4, out=d7)  # d33 = 64*log(2) + p4
    sum_error(_K_64_LOG_2_HI[out.dtype.char], t4, out=t4)  # d_low4 = sum_error(64*log(2), p4)
    np.add(t4, _K_64_LOG_2_LO[out.dtype.char], out=t4)  # d34 = d_low4 + lo(64*log(2))
    np.add(t4, p17, out=t4)  # d35 = d34 + p6
    np.add(d7, t4, out=t)  # d36 = d33 + d35
    np.exp(t, out=d23)  # t3 = exp(d36)
    np.multiply(_C0, d23, out=p17)  # p17 = 5.4210108624... * t3
    np.multiply(d2, p17, out=d8)  # p18 = d2 * p17
    product_error(d2, p17, out=d10)  # p_low5 = product_error(d2, p17)
    np.subtract(t, d7, out=t)  # d37 = d36 - d33
    np.subtract(t4, t, out=t4)  # d38 = d35 - d37
    np.multiply(d23, t4, out=d23)  # p19 = t3 * d38
    np.multiply(_C0, d23, out=d23)  # p20 = 5.4210108624... * p19
    np.multiply(d2, d23, out=d2)  # p21 = d2 * p20
    np.add(d10, d2, out=d10)  # d39 = p_low5 + p21
    np.multiply(p17, d, out=p17)  # p22 = p17 * d5
    np.add(d10, p17, out=d10)  # d40 = d39 + p22
    np.add(d8, d10, out=d2)  # d41 = p18 + d40
    np.add(d2, m, out=d7)  # d42 = d41 + m
    sum_error(d2, m, out=m)  # d_low5 = sum_error(d41, m)
    np.subtract(d2, d8, out=d2)  # d43 = d41 - p18
    np.subtract(d10, d2, out=d10)  # d44 = d40 - d43
    np.add(m, d10, out=m)  # d45 = d_low5 + d44
    np.add(m, m4, out=m)  # d46 = d45 + m4
    np.add(d7, m, out=d2)  # d47 = d42 + d46
    np.subtract(d2, d7, out=d7)  # d48 = d47 - d42
    np.subtract(m, d7, out=m)  # d49 = d46 - d48
    np.add(d2, m, out=d2)  # d50 = d47 + d49
    np.negative(d2, out=d2)  # m6 = -d50
    less(x, -37.625, out=below4)  # below4 = x < -301/8
    np.multiply(0.5, p3, out=p3)  # p23 = 1/2 * p3
    np.negative(p3, out=p3)  # m7 = -p23
    np.add(_K_64_LOG_2_HI[out.dtype.char], p3, out=d7)  # d51 = 64*log(2) + m7
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p3, out=p3)  # d_low6 = sum_error(64*log(2), m7)
    np.add(p3, _K_64_LOG_2_LO[out.dtype.char], out=p3)  # d52 = d_low6 + lo(64*log(2))
    np.multiply(0.5, p_low3, out=p_low3)  # p24 = 1/2 * p_low3
    np.negative(p_low3, out=p_low3)  # m8 = -p24
    np.add(p3, p_low3, out=p3)  # d53 = d52 + m8
    np.add(d7, p3, out=d)  # d54 = d51 + d53
    np.exp(d, out=t4)  # t4 = exp(d54)
    np.minimum(w, filled(38.625, out), out=t)  # v3 = min(w, 309/8)
    np.subtract(t, 38.125, out=t)  # d55 = v3 - 305/8
    horner(t, _P0[out.dtype.char], out=m4)  # r = P(d55)
    np.multiply(t4, m4, out=t)  # p25 = t4 * r
    product_error(t4, m4, out=d23)  # p_low6 = product_error(t4, r)
    np.subtract(d, d7, out=d)  # d56 = d54 - d51
    np.subtract(p3, d, out=p3)  # d57 = d53 - d56
    np.multiply(t4, p3, out=p3)  # p26 = t4 * d57
    np.multiply(m4, p3, out=m4)  # p27 = r * p26
    np.add(d23, m4, out=d23)  # d58 = p_low6 + p27
    np.add(t, d23, out=d7)  # d59 = p25 + d58
    np.subtract(d7, t, out=t)  # d60 = d59 - p25
    np.subtract(d23, t, out=d23)  # d61 = d58 - d60
    np.add(d7, d23, out=d7)  # d62 = d59 + d61
    np.multiply(_C0, d7, out=d7)  # p28 = 5.4210108624... * d62
    less(x, -14.5, out=below5)  # below5 = x < -29/2
    less(x, -13.25, out=below6)  # below6 = x < -53/4
    np.minimum(w, filled(14.5, out), out=d)  # v4 = min(w, 29/2)
    np.subtract(d, 13.875, out=d)  # d63 = v4 - 111/8
    horner(d, _P1[out.dtype.char], out=t)  # r2 = P(d63)
    np.multiply(t4, t, out=d)  # p29 = t4 * r2
    product_error(t4, t, out=t4)  # p_low7 = product_error(t4, r2)
    np.multiply(t, p3, out=t)  # p30 = r2 * p26
    np.add(t4, t, out=t4)  # d64 = p_low7 + p30
    np.add(d, t4, out=p3)  # d65 = p29 + d64
    np.subtract(p3, d, out=d)  # d66 = d65 - p29
    np.subtract(t4, d, out=t4)  # d67 = d64 - d66
    np.add(p3, t4, out=p3)  # d68 = d65 + d67
    np.multiply(_C0, p3, out=p3)  # p31 = 5.4210108624... * d68
    less(x, -1.375, out=below7)  # below7 = x < -11/8
    less(x, -1.03125, out=below8)  # below8 = x < -33/32
    np.subtract(w, 1.1875, out=d)  # d69 = w - 19/16
    horner(d, _P2[out.dtype.char], out=t4)  # r3 = P(d69)
    less(x, -0.46875, out=below9)  # below9 = x < -15/32
    np.subtract(w, _C1_HI[out.dtype.char], out=d)  # d70 = w - 0.7517915246935644...
    np.subtract(d, _C1_LO[out.dtype.char], out=d)  # d71 = d70 - lo(0.7517915246935644...)
    horner(d, _P3[out.dtype.char], out=t)  # r4 = P(d71)
    np.multiply(d, t, out=d)  # p32 = d71 * r4
    less(x, _C2, out=below10)  # below10 = x < -93/256
    np.subtract(w, _C3, out=t)  # d72 = w - 53/128
    horner(t, _P4[out.dtype.char], out=m4)  # r5 = P(d72)
    less(x, _C4, out=below11)  # below11 = x < -33/128
    np.subtract(w, 0.3125, out=w)  # d73 = w - 5/16
    horner(w, _P5[out.dtype.char], out=out)  # r6 = P(d73)
    select(below11, out, v2, out=out)  # n2 = below11 ? r6 : n
    select(below10, m4, out, out=m4)  # n3 = below10 ? r5 : n2
    select(below9, d, m4, out=d)  # n4 = below9 ? p32 : n3
    select(below8, t4, d, out=t4)  # n5 = below8 ? r3 : n4
    select(below7, v2, t4, out=out)  # n6 = below7 ? n : n5
    select(below6, p3, out, out=p3)  # n7 = below6 ? p31 : n6
    select(below5, v2, p3, out=out)  # n8 = below5 ? n : n7
    select(below4, d7, out, out=d7)  # n9 = below4 ? p28 : n8
    select(below2, d2, d7, out=d2)  # n10 = below3 ? m6 : n9
    select(below, v2, d2, out=out)  # n11 = below ? n : n10
