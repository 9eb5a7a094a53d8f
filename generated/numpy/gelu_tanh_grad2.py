# SPDX-License-Identifier: MIT
"""gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2)"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from ._elementwise import Array, elementwise, filled, horner, less, product_error, select, sum_error

__all__ = ["gelu_tanh_grad2"]

# 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded
_C0_HI = {"d": float.fromhex("0x1.2444f2a4d8b4bp-4"), "f": float.fromhex("0x1.2444f2p-4")}
# what each type lacks of 8943*sqrt(2)/(100000*sqrt(pi))
_C0_LO = {"d": float.fromhex("-0x1.6c843a29d1c7p-61"), "f": float.fromhex("0x1.49b16ap-29")}
# 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded
_TWO_SQRT_2_OVER_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p0"), "f": float.fromhex("0x1.988454p0")}
# what each type lacks of 2*sqrt(2)/sqrt(pi)
_TWO_SQRT_2_OVER_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-54"),
    "f": float.fromhex("-0x1.857936p-25"),
}
# 0.045823588247668835, rounded
_C1_HI = {"d": float.fromhex("0x1.7763079d1768dp-5"), "f": float.fromhex("0x1.776308p-5")}
# what each type lacks of that
_C1_LO = {"d": float.fromhex("0x1.83e8537ef3f9ap-64"), "f": float.fromhex("-0x1.8ba25cp-31")}
# 4*sqrt(2)/sqrt(pi) = 3.1915382432114614, rounded
_FOUR_SQRT_2_OVER_SQRT_PI_HI = {"d": float.fromhex("0x1.9884533d43651p1"), "f": float.fromhex("0x1.988454p1")}
# what each type lacks of 4*sqrt(2)/sqrt(pi)
_FOUR_SQRT_2_OVER_SQRT_PI_LO = {
    "d": float.fromhex("-0x1.cbc0d30ebfd15p-53"),
    "f": float.fromhex("-0x1.857936p-24"),
}
# 26829*sqrt(2)/(25000*sqrt(pi)) = 0.85625779527120299, rounded
_C2_HI = {"d": float.fromhex("0x1.b6676bf7450fp-1"), "f": float.fromhex("0x1.b6676cp-1")}
# what each type lacks of 26829*sqrt(2)/(25000*sqrt(pi))
_C2_LO = {"d": float.fromhex("0x1.bba7351828aabp-55"), "f": float.fromhex("-0x1.175e2p-30")}
# 8/(sqrt(pi)**2) = 2.5464790894703254, rounded
_EIGHT_OVER_SQRT_PI_TO_THE_2_HI = {
    "d": float.fromhex("0x1.45f306dc9c883p1"),
    "f": float.fromhex("0x1.45f306p1"),
}
# what each type lacks of 8/(sqrt(pi)**2)
_EIGHT_OVER_SQRT_PI_TO_THE_2_LO = {
    "d": float.fromhex("-0x1.6b01ec5417056p-53"),
    "f": float.fromhex("0x1.b9391p-24"),
}
# 26829/(12500*sqrt(pi)**2) = 0.68319487491399359, rounded
_C3_HI = {"d": float.fromhex("0x1.5dcbb7f919cfcp-1"), "f": float.fromhex("0x1.5dcbb8p-1")}
# what each type lacks of 26829/(12500*sqrt(pi)**2)
_C3_LO = {"d": float.fromhex("0x1.68741334bfd9ap-55"), "f": float.fromhex("-0x1.b98c0ep-31")}
# 1.4185040087908283... = 1.4185040087908284, rounded
_C4_HI = {"d": float.fromhex("0x1.6b23142700629p0"), "f": float.fromhex("0x1.6b2314p0")}
# what each type lacks of 1.4185040087908283...
_C4_LO = {"d": float.fromhex("0x1.750d2fad2c04bp-54"), "f": float.fromhex("0x1.380314p-27")}
# a polynomial, from the constant term up
_P0 = {
    "d": (
        float.fromhex("-0x1.a360c3e39b758p-2"),  # -0.4095488174124191, rounded
        float.fromhex("0x1.ba73788e0f42ep-2"),  # 0.43208111159384801, rounded
        float.fromhex("-0x1.0bae229791ea3p-7"),  # -0.0081689518839447911, rounded
        float.fromhex("-0x1.49ec14523aa15p-3"),  # -0.16109481693213526, rounded
        float.fromhex("0x1.d0e682b0986c3p-5"),  # 0.05675054097515677, rounded
        float.fromhex("0x1.4842653d4ab5bp-6"),  # 0.020035361162779134, rounded
        float.fromhex("-0x1.11cd249bfdc67p-6"),  # -0.016711507560071583, rounded
        float.fromhex("0x1.9022fc0a3baf2p-11"),  # 7.6320010819394393e-4, rounded
        float.fromhex("0x1.5a7bd5d3ec2d5p-9"),  # 0.0026434610863009613, rounded
        float.fromhex("-0x1.89f5e06e3f37ap-11"),  # -7.5141993673320745e-4, rounded
        float.fromhex("-0x1.1273012c7cd24p-12"),  # -2.617351881603772e-4, rounded
        float.fromhex("0x1.7184e8a8619f8p-13"),  # 1.7620047334450361e-4, rounded
        float.fromhex("0x1.990116044091fp-18"),  # 6.0946381419422004e-6, rounded
        float.fromhex("-0x1.eb6d2e4afd412p-16"),  # -2.9291301228046772e-5, rounded
        float.fromhex("0x1.581e6249491f7p-18"),  # 5.1277680282219116e-6, rounded
        float.fromhex("0x1.433c63065200bp-18"),  # 4.816590040875044e-6, rounded
    ),
    "f": (
        float.fromhex("-0x1.a360c4p-2"),  # -0.4095488174124191, rounded
        float.fromhex("0x1.ba7378p-2"),  # 0.43208111159384801, rounded
        float.fromhex("-0x1.0bae22p-7"),  # -0.0081689518839447911, rounded
        float.fromhex("-0x1.49ec14p-3"),  # -0.16109481693213526, rounded
        float.fromhex("0x1.d0e682p-5"),  # 0.05675054097515677, rounded
        float.fromhex("0x1.484266p-6"),  # 0.020035361162779134, rounded
        float.fromhex("-0x1.11cd24p-6"),  # -0.016711507560071583, rounded
        float.fromhex("0x1.9022fcp-11"),  # 7.6320010819394393e-4, rounded
        float.fromhex("0x1.5a7bd6p-9"),  # 0.0026434610863009613, rounded
        float.fromhex("-0x1.89f5ep-11"),  # -7.5141993673320745e-4, rounded
        float.fromhex("-0x1.127302p-12"),  # -2.617351881603772e-4, rounded
        float.fromhex("0x1.7184e8p-13"),  # 1.7620047334450361e-4, rounded
        float.fromhex("0x1.990116p-18"),  # 6.0946381419422004e-6, rounded
        float.fromhex("-0x1.eb6d2ep-16"),  # -2.9291301228046772e-5, rounded
        float.fromhex("0x1.581e62p-18"),  # 5.1277680282219116e-6, rounded
        float.fromhex("0x1.433c64p-18"),  # 4.816590040875044e-6, rounded
    ),
}
_C5 = float.fromhex("0x1.dep0")  # 1.8671875
# a polynomial, from the constant term up
_P1 = {
    "d": (
        float.fromhex("-0x1.71c83cb3060dap-4"),  # -0.090278851610836068, rounded
        float.fromhex("-0x1.29f70957a88bbp-3"),  # -0.14549071596872473, rounded
        float.fromhex("0x1.5ce15d7cbaa7fp-2"),  # 0.34070344995294727, rounded
        float.fromhex("-0x1.363080c8ea3b9p-3"),  # -0.15145969975608668, rounded
        float.fromhex("-0x1.b6d8756d4c011p-5"),  # -0.053570012425893886, rounded
        float.fromhex("0x1.010c93c9347f4p-4"),  # 0.062756135262389829, rounded
        float.fromhex("-0x1.579ccefc8a12bp-7"),  # -0.010486222331636505, rounded
        float.fromhex("-0x1.06e648760a3aep-7"),  # -0.0080230573476728042, rounded
        float.fromhex("0x1.1cf56cacc2375p-8"),  # 0.0043481245345525681, rounded
        float.fromhex("-0x1.416a48a0a683bp-13"),  # -1.5326269660393016e-4, rounded
        float.fromhex("-0x1.4c31d8e370424p-11"),  # -6.3361113682714296e-4, rounded
        float.fromhex("0x1.cebeb06064b97p-13"),  # 2.2065395297640448e-4, rounded
        float.fromhex("0x1.4bb23b2eff887p-15"),  # 3.9541270204766305e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.71c83cp-4"),  # -0.090278851610836068, rounded
        float.fromhex("-0x1.29f70ap-3"),  # -0.14549071596872473, rounded
        float.fromhex("0x1.5ce15ep-2"),  # 0.34070344995294727, rounded
        float.fromhex("-0x1.36308p-3"),  # -0.15145969975608668, rounded
        float.fromhex("-0x1.b6d876p-5"),  # -0.053570012425893886, rounded
        float.fromhex("0x1.010c94p-4"),  # 0.062756135262389829, rounded
        float.fromhex("-0x1.579ccep-7"),  # -0.010486222331636505, rounded
        float.fromhex("-0x1.06e648p-7"),  # -0.0080230573476728042, rounded
        float.fromhex("0x1.1cf56cp-8"),  # 0.0043481245345525681, rounded
        float.fromhex("-0x1.416a48p-13"),  # -1.5326269660393016e-4, rounded
        float.fromhex("-0x1.4c31d8p-11"),  # -6.3361113682714296e-4, rounded
        float.fromhex("0x1.cebebp-13"),  # 2.2065395297640448e-4, rounded
        float.fromhex("0x1.4bb23cp-15"),  # 3.9541270204766305e-5, rounded
    ),
}
# a polynomial, from the constant term up
_P2 = {
    "d": (
        float.fromhex("-0x1.b9db3847179f6p-4"),  # -0.10787507995107845, rounded
        float.fromhex("-0x1.77bac5bf55ce3p-8"),  # -0.0057331784040208522, rounded
        float.fromhex("0x1.ba85d8a2e8f4dp-3"),  # 0.21607560393487759, rounded
        float.fromhex("-0x1.5c0ef389e1328p-3"),  # -0.16995039238477117, rounded
        float.fromhex("0x1.82a0ace9fb778p-7"),  # 0.011798939161930853, rounded
        float.fromhex("0x1.4876d851a052cp-5"),  # 0.04009573220992943, rounded
        float.fromhex("-0x1.1f48cedff09e1p-6"),  # -0.017534448648584338, rounded
        float.fromhex("-0x1.275cac2cc1e03p-11"),  # -5.63358311041762e-4, rounded
        float.fromhex("0x1.7075232e3e5ebp-9"),  # 0.0028111081547847935, rounded
        float.fromhex("-0x1.f875dedc43a16p-11"),  # -9.6218191495883972e-4, rounded
        float.fromhex("-0x1.6a42c7cc2e178p-15"),  # -4.3184859892022912e-5, rounded
        float.fromhex("0x1.581bd9b78e7cap-13"),  # 1.6408385794069855e-4, rounded
        float.fromhex("-0x1.a7e25c2531fb3p-15"),  # -5.0530936542225216e-5, rounded
    ),
    "f": (
        float.fromhex("-0x1.b9db38p-4"),  # -0.10787507995107845, rounded
        float.fromhex("-0x1.77bac6p-8"),  # -0.0057331784040208522, rounded
        float.fromhex("0x1.ba85d8p-3"),  # 0.21607560393487759, rounded
        float.fromhex("-0x1.5c0ef4p-3"),  # -0.16995039238477117, rounded
        float.fromhex("0x1.82a0acp-7"),  # 0.011798939161930853, rounded
        float.fromhex("0x1.4876d8p-5"),  # 0.04009573220992943, rounded
        float.fromhex("-0x1.1f48cep-6"),  # -0.017534448648584338, rounded
        float.fromhex("-0x1.275cacp-11"),  # -5.63358311041762e-4, rounded
        float.fromhex("0x1.707524p-9"),  # 0.0028111081547847935, rounded
        float.fromhex("-0x1.f875dep-11"),  # -9.6218191495883972e-4, rounded
        float.fromhex("-0x1.6a42c8p-15"),  # -4.3184859892022912e-5, rounded
        float.fromhex("0x1.581bdap-13"),  # 1.6408385794069855e-4, rounded
        float.fromhex("-0x1.a7e25cp-15"),  # -5.0530936542225216e-5, rounded
    ),
}
# 64*log(2) = 44.3614195558365, rounded
_K_64_LOG_2_HI = {"d": float.fromhex("0x1.62e42fefa39efp5"), "f": float.fromhex("0x1.62e43p5")}
# what each type lacks of 64*log(2)
_K_64_LOG_2_LO = {"d": float.fromhex("0x1.abc9e3b39803fp-50"), "f": float.fromhex("-0x1.05c61p-23")}
_C6 = float.fromhex("0x1p-64")  # 5.4210108624275222e-20


def gelu_tanh_grad2(x: ArrayLike, out: Array | None = None) -> Any:
    """gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2)

    Elementwise, for numbers and for arrays of any shape; float64, float32 and float16 keep their type,
    integers and booleans give float64. The result goes to `out` if it is given; that may be an input.
    """
    return elementwise(_kernel, (x,), out, floats=22, truths=8)


# x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)
#   - (4*sqrt(2)/sqrt(pi) + 4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
#   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
#   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) - 8/(sqrt(pi)**2)*abs(x) -
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
#       dmul(hi(), within(w, 2048))): of both signs, errors grow 8.2-fold at most here
#     dsub(dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
#       dmul(hi(), within(w, 2048))), dmul(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)),
#       within(w, 2048))): of both signs, errors grow 2.1-fold at most here
# of it -103/64 < x < -35/32: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
#     a polynomial of degree 15 about the zero 1.418504008790828355..., within 2^-58 of the function
#       by Arb
# of it -239/128 < x < -103/64: P(abs(x) - 7/4)
#     a polynomial of degree 12 about 7/4, within 2^-58 of the function by Arb
# of it -17/8 < x < -239/128: P(abs(x) - 2)
#     a polynomial of degree 12 about 2, within 2^-58 of the function by Arb
# of it -97/8 < x < -10: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
#   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
#   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
#   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
# of it -22 < x < -169/8: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
#   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
#   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
#   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
# x > 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)
#   - (4*sqrt(2)/sqrt(pi) + 4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
#   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
#   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) - 8/(sqrt(pi)**2)*abs(x) -
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
#     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
#       double-word arithmetic: exp would amplify its rounding
#     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
#     what is not a function of one argument is carried in double-word arithmetic, rounded once
#     dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
#       dmul(hi(), within(w, 2048))): of both signs, errors grow 8.2-fold at most here
#     dsub(dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
#       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
#       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
#       dmul(hi(), within(w, 2048))), dmul(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)),
#       within(w, 2048))): of both signs, errors grow 2.1-fold at most here
# of it 35/32 < x < 103/64: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
#     a polynomial of degree 15 about the zero 1.418504008790828355..., within 2^-58 of the function
#       by Arb
# of it 103/64 < x < 239/128: P(abs(x) - 7/4)
#     a polynomial of degree 12 about 7/4, within 2^-58 of the function by Arb
# of it 239/128 < x < 17/8: P(abs(x) - 2)
#     a polynomial of degree 12 about 2, within 2^-58 of the function by Arb
# of it 10 < x < 97/8: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
#   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
#   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
#   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
# of it 169/8 < x < 22: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
#   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
#   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
#   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
#   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
#   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
#   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
#     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
#       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
#       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
#       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
#       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
#       of one argument is carried in double-word arithmetic, rounded once
def _kernel(
    x: Array,
    out: Array,
    p18: Array,
    p: Array,
    p60: Array,
    d304: Array,
    t: Array,
    v2: Array,
    d31: Array,
    p57: Array,
    q: Array,
    d48: Array,
    d273: Array,
    d63: Array,
    d41: Array,
    d44: Array,
    d58: Array,
    d257: Array,
    p27: Array,
    d62: Array,
    d64: Array,
    d70: Array,
    d279: Array,
    d285: Array,
    below: Array,
    below2: Array,
    below3: Array,
    below4: Array,
    below5: Array,
    below6: Array,
    below7: Array,
    below8: Array,
) -> None:
    np.abs(x, out=out)  # w = |x|
    less(out, 1.09375, out=below)  # below = w < 35/32
    np.minimum(out, filled(32.0, out), out=p18)  # v = min(w, 32)
    np.multiply(p18, p18, out=p)  # p = v * v
    np.multiply(p, _C0_HI[out.dtype.char], out=p60)  # p2 = p * 0.0713548162...
    product_error(p, _C0_HI[out.dtype.char], out=d304)  # p_low = product_error(p, 0.0713548162...)
    np.multiply(p, _C0_LO[out.dtype.char], out=p)  # p3 = p * lo(0.0713548162...)
    np.add(d304, p, out=d304)  # d = p_low + p3
    product_error(p18, p18, out=p)  # p_low2 = product_error(v, v)
    np.multiply(_C0_HI[out.dtype.char], p, out=p)  # p4 = 0.0713548162... * p_low2
    np.add(d304, p, out=d304)  # d2 = d + p4
    np.add(p60, d304, out=p)  # d3 = p2 + d2
    np.add(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=t)  # d4 = 2*sqrt(2)/sqrt(pi) + d3
    # d_low = sum_error(2*sqrt(2)/sqrt(pi), d3)
    sum_error(_TWO_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p, out=v2)
    np.add(v2, _TWO_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=v2)  # d5 = d_low + lo(2*sqrt(2)/sqrt(pi))
    np.subtract(p, p60, out=p)  # d6 = d3 - p2
    np.subtract(d304, p, out=d304)  # d7 = d2 - d6
    np.add(v2, d304, out=v2)  # d8 = d5 + d7
    np.add(t, v2, out=p)  # d9 = d4 + d8
    np.multiply(p, p18, out=p60)  # p5 = d9 * v
    product_error(p, p18, out=d304)  # p_low3 = product_error(d9, v)
    np.subtract(p, t, out=p)  # d10 = d9 - d4
    np.subtract(v2, p, out=v2)  # d11 = d8 - d10
    np.multiply(p18, v2, out=p18)  # p6 = v * d11
    np.add(d304, p18, out=d304)  # d12 = p_low3 + p6
    np.add(p60, d304, out=p18)  # d13 = p5 + d12
    np.negative(p18, out=p)  # m = -d13
    np.exp(p, out=t)  # t = exp(m)
    np.minimum(out, filled(2048.0, out), out=v2)  # v2 = min(w, 2048)
    np.multiply(_C1_HI[out.dtype.char], v2, out=d31)  # p7 = 0.0458235882... * v2
    product_error(_C1_HI[out.dtype.char], v2, out=p57)  # p_low4 = product_error(0.0458235882..., v2)
    np.multiply(v2, _C1_LO[out.dtype.char], out=q)  # p8 = v2 * lo(0.0458235882...)
    np.add(p57, q, out=p57)  # d14 = p_low4 + p8
    np.add(d31, p57, out=q)  # d15 = p7 + d14
    np.multiply(q, v2, out=d48)  # p9 = d15 * v2
    product_error(q, v2, out=d273)  # p_low5 = product_error(d15, v2)
    np.subtract(q, d31, out=q)  # d16 = d15 - p7
    np.subtract(p57, q, out=p57)  # d17 = d14 - d16
    np.multiply(v2, p57, out=p57)  # p10 = v2 * d17
    np.add(d273, p57, out=d273)  # d18 = p_low5 + p10
    np.add(d48, d273, out=d31)  # d19 = p9 + d18
    np.multiply(d31, v2, out=p57)  # p11 = d19 * v2
    product_error(d31, v2, out=q)  # p_low6 = product_error(d19, v2)
    np.subtract(d31, d48, out=d31)  # d20 = d19 - p9
    np.subtract(d273, d31, out=d273)  # d21 = d18 - d20
    np.multiply(v2, d273, out=d273)  # p12 = v2 * d21
    np.add(q, d273, out=q)  # d22 = p_low6 + p12
    np.add(p57, q, out=d31)  # d23 = p11 + d22
    np.multiply(d31, v2, out=d48)  # p13 = d23 * v2
    product_error(d31, v2, out=d273)  # p_low7 = product_error(d23, v2)
    np.subtract(d31, p57, out=d31)  # d24 = d23 - p11
    np.subtract(q, d31, out=q)  # d25 = d22 - d24
    np.multiply(v2, q, out=q)  # p14 = v2 * d25
    np.add(d273, q, out=d273)  # d26 = p_low7 + p14
    np.add(d48, d273, out=d31)  # d27 = p13 + d26
    np.multiply(d31, v2, out=p57)  # p15 = d27 * v2
    product_error(d31, v2, out=q)  # p_low8 = product_error(d27, v2)
    np.subtract(d31, d48, out=d31)  # d28 = d27 - p13
    np.subtract(d273, d31, out=d273)  # d29 = d26 - d28
    np.multiply(v2, d273, out=d273)  # p16 = v2 * d29
    np.add(q, d273, out=q)  # d30 = p_low8 + p16
    np.add(p57, q, out=d31)  # d31 = p15 + d30
    np.multiply(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], t, out=d48)  # p17 = 4*sqrt(2)/sqrt(pi) * t
    # p_low9 = product_error(4*sqrt(2)/sqrt(pi), t)
    product_error(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], t, out=d273)
    np.subtract(p18, p60, out=p18)  # d32 = d13 - p5
    np.subtract(d304, p18, out=d304)  # d33 = d12 - d32
    np.negative(d304, out=d304)  # m2 = -d33
    np.multiply(t, d304, out=p18)  # p18 = t * m2
    np.multiply(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p18, out=p60)  # p19 = 4*sqrt(2)/sqrt(pi) * p18
    np.add(d273, p60, out=d273)  # d34 = p_low9 + p19
    np.multiply(t, _FOUR_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=p60)  # p20 = t * lo(4*sqrt(2)/sqrt(pi))
    np.add(d273, p60, out=d273)  # d35 = d34 + p20
    np.add(d48, d273, out=p60)  # d36 = p17 + d35
    np.add(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p60, out=d63)  # d37 = 4*sqrt(2)/sqrt(pi) + d36
    # d_low2 = sum_error(4*sqrt(2)/sqrt(pi), d36)
    sum_error(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p60, out=d41)
    # d38 = d_low2 + lo(4*sqrt(2)/sqrt(pi))
    np.add(d41, _FOUR_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d41)
    np.subtract(p60, d48, out=p60)  # d39 = d36 - p17
    np.subtract(d273, p60, out=d273)  # d40 = d35 - d39
    np.add(d41, d273, out=d41)  # d41 = d38 + d40
    np.add(d63, d41, out=p60)  # d42 = d37 + d41
    np.multiply(_C2_HI[out.dtype.char], v2, out=d48)  # p21 = 0.8562577952... * v2
    product_error(_C2_HI[out.dtype.char], v2, out=d273)  # p_low10 = product_error(0.8562577952..., v2)
    np.multiply(v2, _C2_LO[out.dtype.char], out=d44)  # p22 = v2 * lo(0.8562577952...)
    np.add(d273, d44, out=d273)  # d43 = p_low10 + p22
    np.add(d48, d273, out=d44)  # d44 = p21 + d43
    np.multiply(d44, v2, out=d58)  # p23 = d44 * v2
    product_error(d44, v2, out=d257)  # p_low11 = product_error(d44, v2)
    np.subtract(d44, d48, out=d44)  # d45 = d44 - p21
    np.subtract(d273, d44, out=d273)  # d46 = d43 - d45
    np.multiply(v2, d273, out=d273)  # p24 = v2 * d46
    np.add(d257, d273, out=d257)  # d47 = p_low11 + p24
    np.add(d58, d257, out=d48)  # d48 = p23 + d47
    np.add(p60, d48, out=d273)  # d49 = d42 + d48
    sum_error(p60, d48, out=d44)  # d_low3 = sum_error(d42, d48)
    np.subtract(p60, d63, out=p60)  # d50 = d42 - d37
    np.subtract(d41, p60, out=d41)  # d51 = d41 - d50
    np.add(d44, d41, out=d44)  # d52 = d_low3 + d51
    np.subtract(d48, d58, out=d58)  # d53 = d48 - p23
    np.subtract(d257, d58, out=d257)  # d54 = d47 - d53
    np.add(d44, d257, out=d44)  # d55 = d52 + d54
    np.add(d273, d44, out=p60)  # d56 = d49 + d55
    np.multiply(_EIGHT_OVER_SQRT_PI_TO_THE_2_HI[out.dtype.char], v2, out=d63)  # p25 = 8/(sqrt(pi)**2) * v2
    # p_low12 = product_error(8/(sqrt(pi)**2), v2)
    product_error(_EIGHT_OVER_SQRT_PI_TO_THE_2_HI[out.dtype.char], v2, out=d41)
    # p26 = v2 * lo(8/(sqrt(pi)**2))
    np.multiply(v2, _EIGHT_OVER_SQRT_PI_TO_THE_2_LO[out.dtype.char], out=d58)
    np.add(d41, d58, out=d41)  # d57 = p_low12 + p26
    np.add(d63, d41, out=d58)  # d58 = p25 + d57
    np.multiply(d58, t, out=p27)  # p27 = d58 * t
    product_error(d58, t, out=d62)  # p_low13 = product_error(d58, t)
    np.multiply(d58, p18, out=d64)  # p28 = d58 * p18
    np.add(d62, d64, out=d62)  # d59 = p_low13 + p28
    np.subtract(d58, d63, out=d63)  # d60 = d58 - p25
    np.subtract(d41, d63, out=d41)  # d61 = d57 - d60
    np.multiply(t, d41, out=d63)  # p29 = t * d61
    np.add(d62, d63, out=d62)  # d62 = d59 + p29
    np.add(p27, d62, out=d63)  # d63 = p27 + d62
    np.add(p60, d63, out=d64)  # d64 = d56 + d63
    sum_error(p60, d63, out=d70)  # d_low4 = sum_error(d56, d63)
    np.subtract(p60, d273, out=p60)  # d65 = d56 - d49
    np.subtract(d44, p60, out=d44)  # d66 = d55 - d65
    np.add(d70, d44, out=d70)  # d67 = d_low4 + d66
    np.subtract(d63, p27, out=d63)  # d68 = d63 - p27
    np.subtract(d62, d63, out=d62)  # d69 = d62 - d68
    np.add(d70, d62, out=d70)  # d70 = d67 + d69
    np.add(d64, d70, out=p60)  # d71 = d64 + d70
    np.multiply(d48, t, out=d273)  # p30 = d48 * t
    product_error(d48, t, out=d63)  # p_low14 = product_error(d48, t)
    np.multiply(d48, p18, out=d48)  # p31 = d48 * p18
    np.add(d63, d48, out=d63)  # d72 = p_low14 + p31
    np.multiply(t, d257, out=d257)  # p32 = t * d54
    np.add(d63, d257, out=d63)  # d73 = d72 + p32
    np.add(d273, d63, out=d48)  # d74 = p30 + d73
    np.add(p60, d48, out=d44)  # d75 = d71 + d74
    sum_error(p60, d48, out=d257)  # d_low5 = sum_error(d71, d74)
    np.subtract(p60, d64, out=p60)  # d76 = d71 - d64
    np.subtract(d70, p60, out=d70)  # d77 = d70 - d76
    np.add(d257, d70, out=d257)  # d78 = d_low5 + d77
    np.subtract(d48, d273, out=d48)  # d79 = d74 - p30
    np.subtract(d63, d48, out=d63)  # d80 = d73 - d79
    np.add(d257, d63, out=d257)  # d81 = d78 + d80
    np.add(d44, d257, out=p60)  # d82 = d75 + d81
    np.multiply(_C3_HI[out.dtype.char], v2, out=d48)  # p33 = 0.6831948749... * v2
    product_error(_C3_HI[out.dtype.char], v2, out=d273)  # p_low15 = product_error(0.6831948749..., v2)
    np.multiply(v2, _C3_LO[out.dtype.char], out=d63)  # p34 = v2 * lo(0.6831948749...)
    np.add(d273, d63, out=d273)  # d83 = p_low15 + p34
    np.add(d48, d273, out=d63)  # d84 = p33 + d83
    np.multiply(d63, v2, out=p27)  # p35 = d84 * v2
    product_error(d63, v2, out=d62)  # p_low16 = product_error(d84, v2)
    np.subtract(d63, d48, out=d63)  # d85 = d84 - p33
    np.subtract(d273, d63, out=d273)  # d86 = d83 - d85
    np.multiply(v2, d273, out=d273)  # p36 = v2 * d86
    np.add(d62, d273, out=d62)  # d87 = p_low16 + p36
    np.add(p27, d62, out=d48)  # d88 = p35 + d87
    np.multiply(d48, v2, out=d273)  # p37 = d88 * v2
    product_error(d48, v2, out=d63)  # p_low17 = product_error(d88, v2)
    np.subtract(d48, p27, out=d48)  # d89 = d88 - p35
    np.subtract(d62, d48, out=d62)  # d90 = d87 - d89
    np.multiply(v2, d62, out=v2)  # p38 = v2 * d90
    np.add(d63, v2, out=d63)  # d91 = p_low17 + p38
    np.add(d273, d63, out=v2)  # d92 = p37 + d91
    np.multiply(v2, t, out=d48)  # p39 = d92 * t
    product_error(v2, t, out=p27)  # p_low18 = product_error(d92, t)
    np.multiply(v2, p18, out=d62)  # p40 = d92 * p18
    np.add(p27, d62, out=p27)  # d93 = p_low18 + p40
    np.subtract(v2, d273, out=d273)  # d94 = d92 - p37
    np.subtract(d63, d273, out=d63)  # d95 = d91 - d94
    np.multiply(t, d63, out=d273)  # p41 = t * d95
    np.add(p27, d273, out=p27)  # d96 = d93 + p41
    np.add(d48, p27, out=d273)  # d97 = p39 + d96
    np.add(p60, d273, out=d62)  # d98 = d82 + d97
    sum_error(p60, d273, out=d64)  # d_low6 = sum_error(d82, d97)
    np.subtract(p60, d44, out=p60)  # d99 = d82 - d75
    np.subtract(d257, p60, out=d257)  # d100 = d81 - d99
    np.add(d64, d257, out=d64)  # d101 = d_low6 + d100
    np.subtract(d273, d48, out=d273)  # d102 = d97 - p39
    np.subtract(p27, d273, out=p27)  # d103 = d96 - d102
    np.add(d64, p27, out=d64)  # d104 = d101 + d103
    np.add(d62, d64, out=p60)  # d105 = d98 + d104
    np.multiply(d31, t, out=d48)  # p42 = d31 * t
    product_error(d31, t, out=d273)  # p_low19 = product_error(d31, t)
    np.multiply(d31, p18, out=d44)  # p43 = d31 * p18
    np.add(d273, d44, out=d273)  # d106 = p_low19 + p43
    np.subtract(d31, p57, out=p57)  # d107 = d31 - p15
    np.subtract(q, p57, out=q)  # d108 = d30 - d107
    np.multiply(t, q, out=p57)  # p44 = t * d108
    np.add(d273, p57, out=d273)  # d109 = d106 + p44
    np.add(d48, d273, out=p57)  # d110 = p42 + d109
    np.add(p60, p57, out=d44)  # d111 = d105 + d110
    sum_error(p60, p57, out=d257)  # d_low7 = sum_error(d105, d110)
    np.subtract(p60, d62, out=p60)  # d112 = d105 - d98
    np.subtract(d64, p60, out=d64)  # d113 = d104 - d112
    np.add(d257, d64, out=d257)  # d114 = d_low7 + d113
    np.subtract(p57, d48, out=p57)  # d115 = d110 - p42
    np.subtract(d273, p57, out=d273)  # d116 = d109 - d115
    np.add(d257, d273, out=d257)  # d117 = d114 + d116
    np.add(d44, d257, out=p60)  # d118 = d111 + d117
    np.negative(d58, out=d58)  # m3 = -d58
    np.add(p60, d58, out=p57)  # d119 = d118 + m3
    sum_error(p60, d58, out=d58)  # d_low8 = sum_error(d118, m3)
    np.subtract(p60, d44, out=p60)  # d120 = d118 - d111
    np.subtract(d257, p60, out=d257)  # d121 = d117 - d120
    np.add(d58, d257, out=d58)  # d122 = d_low8 + d121
    np.negative(d41, out=d41)  # m4 = -d61
    np.add(d58, d41, out=d58)  # d123 = d122 + m4
    np.add(p57, d58, out=p60)  # d124 = d119 + d123
    np.negative(v2, out=v2)  # m5 = -d92
    np.add(p60, v2, out=d48)  # d125 = d124 + m5
    sum_error(p60, v2, out=v2)  # d_low9 = sum_error(d124, m5)
    np.subtract(p60, p57, out=p60)  # d126 = d124 - d119
    np.subtract(d58, p60, out=d58)  # d127 = d123 - d126
    np.add(v2, d58, out=v2)  # d128 = d_low9 + d127
    np.negative(d63, out=d63)  # m6 = -d95
    np.add(v2, d63, out=v2)  # d129 = d128 + m6
    np.add(d48, v2, out=p60)  # d130 = d125 + d129
    np.negative(p60, out=p57)  # m7 = -d130
    np.add(d31, p57, out=d273)  # d131 = d31 + m7
    sum_error(d31, p57, out=d31)  # d_low10 = sum_error(d31, m7)
    np.add(d31, q, out=d31)  # d132 = d_low10 + d108
    np.subtract(p60, d48, out=p60)  # d133 = d130 - d125
    np.subtract(v2, p60, out=v2)  # d134 = d129 - d133
    np.negative(v2, out=v2)  # m8 = -d134
    np.add(d31, v2, out=d31)  # d135 = d132 + m8
    np.add(d273, d31, out=p60)  # d136 = d131 + d135
    np.multiply(t, p60, out=v2)  # p45 = t * d136
    product_error(t, p60, out=p57)  # p_low20 = product_error(t, d136)
    np.subtract(p60, d273, out=d273)  # d137 = d136 - d131
    np.subtract(d31, d273, out=d31)  # d138 = d135 - d137
    np.multiply(t, d31, out=d31)  # p46 = t * d138
    np.add(p57, d31, out=p57)  # d139 = p_low20 + p46
    np.multiply(p60, p18, out=p60)  # p47 = d136 * p18
    np.add(p57, p60, out=p57)  # d140 = d139 + p47
    np.add(v2, p57, out=p60)  # d141 = p45 + d140
    np.add(3.0, t, out=d31)  # d142 = 3 + t
    sum_error(3.0, t, out=q)  # d_low11 = sum_error(3, t)
    np.add(q, p18, out=q)  # d143 = d_low11 + p18
    np.add(d31, q, out=d48)  # d144 = d142 + d143
    np.multiply(t, d48, out=d273)  # p48 = t * d144
    product_error(t, d48, out=d63)  # p_low21 = product_error(t, d144)
    np.subtract(d48, d31, out=d31)  # d145 = d144 - d142
    np.subtract(q, d31, out=q)  # d146 = d143 - d145
    np.multiply(t, q, out=q)  # p49 = t * d146
    np.add(d63, q, out=d63)  # d147 = p_low21 + p49
    np.multiply(d48, p18, out=d48)  # p50 = d144 * p18
    np.add(d63, d48, out=d63)  # d148 = d147 + p50
    np.add(d273, d63, out=d31)  # d149 = p48 + d148
    np.add(3.0, d31, out=q)  # d150 = 3 + d149
    sum_error(3.0, d31, out=d48)  # d_low12 = sum_error(3, d149)
    np.subtract(d31, d273, out=d31)  # d151 = d149 - p48
    np.subtract(d63, d31, out=d63)  # d152 = d148 - d151
    np.add(d48, d63, out=d48)  # d153 = d_low12 + d152
    np.add(q, d48, out=d31)  # d154 = d150 + d153
    np.multiply(t, d31, out=d273)  # p51 = t * d154
    product_error(t, d31, out=d63)  # p_low22 = product_error(t, d154)
    np.subtract(d31, q, out=q)  # d155 = d154 - d150
    np.subtract(d48, q, out=d48)  # d156 = d153 - d155
    np.multiply(t, d48, out=t)  # p52 = t * d156
    np.add(d63, t, out=d63)  # d157 = p_low22 + p52
    np.multiply(d31, p18, out=d31)  # p53 = d154 * p18
    np.add(d63, d31, out=d63)  # d158 = d157 + p53
    np.add(d273, d63, out=p18)  # d159 = p51 + d158
    np.add(1.0, p18, out=t)  # d160 = 1 + d159
    sum_error(1.0, p18, out=d31)  # d_low13 = sum_error(1, d159)
    np.subtract(p18, d273, out=p18)  # d161 = d159 - p51
    np.subtract(d63, p18, out=d63)  # d162 = d158 - d161
    np.add(d31, d63, out=d31)  # d163 = d_low13 + d162
    np.add(t, d31, out=p18)  # d164 = d160 + d163
    np.divide(p60, p18, out=q)  # q = d141 / d164
    np.multiply(q, p18, out=d48)  # p54 = q * d164
    np.subtract(p60, d48, out=d48)  # d165 = d141 - p54
    product_error(q, p18, out=d273)  # p_low23 = product_error(q, d164)
    np.subtract(d48, d273, out=d48)  # d166 = d165 - p_low23
    np.subtract(p60, v2, out=p60)  # d167 = d141 - p45
    np.subtract(p57, p60, out=p57)  # d168 = d140 - d167
    np.add(d48, p57, out=d48)  # d169 = d166 + d168
    np.subtract(p18, t, out=t)  # d170 = d164 - d160
    np.subtract(d31, t, out=d31)  # d171 = d163 - d170
    np.multiply(q, d31, out=d31)  # p55 = q * d171
    np.subtract(d48, d31, out=d48)  # d172 = d169 - p55
    np.divide(d48, p18, out=d48)  # q2 = d172 / d164
    np.add(q, d48, out=q)  # d173 = q + q2
    np.negative(q, out=q)  # m9 = -d173
    less(out, 1.609375, out=below2)  # below2 = w < 103/64
    np.subtract(out, _C4_HI[out.dtype.char], out=p18)  # d174 = w - 1.4185040087908283...
    np.subtract(p18, _C4_LO[out.dtype.char], out=p18)  # d175 = d174 - lo(1.4185040087908283...)
    horner(p18, _P0[out.dtype.char], out=p60)  # r = P(d175)
    np.multiply(p18, p60, out=p18)  # p56 = d175 * r
    less(out, _C5, out=below3)  # below3 = w < 239/128
    np.subtract(out, 1.75, out=p60)  # d176 = w - 7/4
    horner(p60, _P1[out.dtype.char], out=t)  # r2 = P(d176)
    less(out, 2.125, out=below4)  # below4 = w < 17/8
    np.subtract(out, 2.0, out=p60)  # d177 = w - 2
    horner(p60, _P2[out.dtype.char], out=v2)  # r3 = P(d177)
    less(out, 10.0, out=below5)  # below5 = w < 10
    less(out, 12.125, out=below6)  # below6 = w < 97/8
    np.add(_K_64_LOG_2_HI[out.dtype.char], p, out=p60)  # d178 = 64*log(2) + m
    sum_error(_K_64_LOG_2_HI[out.dtype.char], p, out=p)  # d_low14 = sum_error(64*log(2), m)
    np.add(p, _K_64_LOG_2_LO[out.dtype.char], out=p)  # d179 = d_low14 + lo(64*log(2))
    np.add(p, d304, out=p)  # d180 = d179 + m2
    np.add(p60, p, out=d304)  # d181 = d178 + d180
    np.exp(d304, out=d31)  # t2 = exp(d181)
    np.multiply(_C6, d31, out=p57)  # p57 = 5.4210108624... * t2
    np.multiply(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p57, out=d48)  # p58 = 4*sqrt(2)/sqrt(pi) * p57
    # p_low24 = product_error(4*sqrt(2)/sqrt(pi), p57)
    product_error(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p57, out=d273)
    np.subtract(d304, p60, out=d304)  # d182 = d181 - d178
    np.subtract(p, d304, out=p)  # d183 = d180 - d182
    np.multiply(d31, p, out=p)  # p59 = t2 * d183
    np.multiply(_C6, p, out=p60)  # p60 = 5.4210108624... * p59
    np.multiply(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], p60, out=d304)  # p61 = 4*sqrt(2)/sqrt(pi) * p60
    np.add(d273, d304, out=d273)  # d184 = p_low24 + p61
    # p62 = p57 * lo(4*sqrt(2)/sqrt(pi))
    np.multiply(p57, _FOUR_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d304)
    np.add(d273, d304, out=d273)  # d185 = d184 + p62
    np.add(d48, d273, out=d304)  # d186 = p58 + d185
    np.add(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], d304, out=d63)  # d187 = 4*sqrt(2)/sqrt(pi) + d186
    # d_low15 = sum_error(4*sqrt(2)/sqrt(pi), d186)
    sum_error(_FOUR_SQRT_2_OVER_SQRT_PI_HI[out.dtype.char], d304, out=d41)
    # d188 = d_low15 + lo(4*sqrt(2)/sqrt(pi))
    np.add(d41, _FOUR_SQRT_2_OVER_SQRT_PI_LO[out.dtype.char], out=d41)
    np.subtract(d304, d48, out=d304)  # d189 = d186 - p58
    np.subtract(d273, d304, out=d273)  # d190 = d185 - d189
    np.add(d41, d273, out=d41)  # d191 = d188 + d190
    np.add(d63, d41, out=d304)  # d192 = d187 + d191
    np.multiply(_C2_HI[out.dtype.char], out, out=d48)  # p63 = 0.8562577952... * w
    product_error(_C2_HI[out.dtype.char], out, out=d273)  # p_low25 = product_error(0.8562577952..., w)
    np.multiply(out, _C2_LO[out.dtype.char], out=d44)  # p64 = w * lo(0.8562577952...)
    np.add(d273, d44, out=d273)  # d193 = p_low25 + p64
    np.add(d48, d273, out=d44)  # d194 = p63 + d193
    np.multiply(d44, out, out=d58)  # p65 = d194 * w
    product_error(d44, out, out=d257)  # p_low26 = product_error(d194, w)
    np.subtract(d44, d48, out=d44)  # d195 = d194 - p63
    np.subtract(d273, d44, out=d273)  # d196 = d193 - d195
    np.multiply(out, d273, out=d273)  # p66 = w * d196
    np.add(d257, d273, out=d257)  # d197 = p_low26 + p66
    np.add(d58, d257, out=d48)  # d198 = p65 + d197
    np.add(d304, d48, out=d273)  # d199 = d192 + d198
    sum_error(d304, d48, out=d44)  # d_low16 = sum_error(d192, d198)
    np.subtract(d304, d63, out=d304)  # d200 = d192 - d187
    np.subtract(d41, d304, out=d41)  # d201 = d191 - d200
    np.add(d44, d41, out=d44)  # d202 = d_low16 + d201
    np.subtract(d48, d58, out=d58)  # d203 = d198 - p65
    np.subtract(d257, d58, out=d257)  # d204 = d197 - d203
    np.add(d44, d257, out=d44)  # d205 = d202 + d204
    np.add(d273, d44, out=d304)  # d206 = d199 + d205
    np.multiply(_EIGHT_OVER_SQRT_PI_TO_THE_2_HI[out.dtype.char], out, out=d63)  # p67 = 8/(sqrt(pi)**2) * w
    # p_low27 = product_error(8/(sqrt(pi)**2), w)
    product_error(_EIGHT_OVER_SQRT_PI_TO_THE_2_HI[out.dtype.char], out, out=d41)
    # p68 = w * lo(8/(sqrt(pi)**2))
    np.multiply(out, _EIGHT_OVER_SQRT_PI_TO_THE_2_LO[out.dtype.char], out=d58)
    np.add(d41, d58, out=d41)  # d207 = p_low27 + p68
    np.add(d63, d41, out=d58)  # d208 = p67 + d207
    np.multiply(d58, p57, out=p27)  # p69 = d208 * p57
    product_error(d58, p57, out=d62)  # p_low28 = product_error(d208, p57)
    np.multiply(d58, p60, out=d64)  # p70 = d208 * p60
    np.add(d62, d64, out=d62)  # d209 = p_low28 + p70
    np.subtract(d58, d63, out=d63)  # d210 = d208 - p67
    np.subtract(d41, d63, out=d41)  # d211 = d207 - d210
    np.multiply(p57, d41, out=d63)  # p71 = p57 * d211
    np.add(d62, d63, out=d62)  # d212 = d209 + p71
    np.add(p27, d62, out=d63)  # d213 = p69 + d212
    np.add(d304, d63, out=d64)  # d214 = d206 + d213
    sum_error(d304, d63, out=d70)  # d_low17 = sum_error(d206, d213)
    np.subtract(d304, d273, out=d304)  # d215 = d206 - d199
    np.subtract(d44, d304, out=d44)  # d216 = d205 - d215
    np.add(d70, d44, out=d70)  # d217 = d_low17 + d216
    np.subtract(d63, p27, out=d63)  # d218 = d213 - p69
    np.subtract(d62, d63, out=d62)  # d219 = d212 - d218
    np.add(d70, d62, out=d70)  # d220 = d217 + d219
    np.add(d64, d70, out=d304)  # d221 = d214 + d220
    np.multiply(d48, p57, out=d273)  # p72 = d198 * p57
    product_error(d48, p57, out=d63)  # p_low29 = product_error(d198, p57)
    np.multiply(d48, p60, out=d48)  # p73 = d198 * p60
    np.add(d63, d48, out=d63)  # d222 = p_low29 + p73
    np.multiply(p57, d257, out=d257)  # p74 = p57 * d204
    np.add(d63, d257, out=d63)  # d223 = d222 + p74
    np.add(d273, d63, out=d48)  # d224 = p72 + d223
    np.add(d304, d48, out=d44)  # d225 = d221 + d224
    sum_error(d304, d48, out=d257)  # d_low18 = sum_error(d221, d224)
    np.subtract(d304, d64, out=d304)  # d226 = d221 - d214
    np.subtract(d70, d304, out=d70)  # d227 = d220 - d226
    np.add(d257, d70, out=d257)  # d228 = d_low18 + d227
    np.subtract(d48, d273, out=d48)  # d229 = d224 - p72
    np.subtract(d63, d48, out=d63)  # d230 = d223 - d229
    np.add(d257, d63, out=d257)  # d231 = d228 + d230
    np.add(d44, d257, out=d304)  # d232 = d225 + d231
    np.multiply(_C3_HI[out.dtype.char], out, out=d48)  # p75 = 0.6831948749... * w
    product_error(_C3_HI[out.dtype.char], out, out=d273)  # p_low30 = product_error(0.6831948749..., w)
    np.multiply(out, _C3_LO[out.dtype.char], out=d63)  # p76 = w * lo(0.6831948749...)
    np.add(d273, d63, out=d273)  # d233 = p_low30 + p76
    np.add(d48, d273, out=d63)  # d234 = p75 + d233
    np.multiply(d63, out, out=p27)  # p77 = d234 * w
    product_error(d63, out, out=d62)  # p_low31 = product_error(d234, w)
    np.subtract(d63, d48, out=d63)  # d235 = d234 - p75
    np.subtract(d273, d63, out=d273)  # d236 = d233 - d235
    np.multiply(out, d273, out=d273)  # p78 = w * d236
    np.add(d62, d273, out=d62)  # d237 = p_low31 + p78
    np.add(p27, d62, out=d48)  # d238 = p77 + d237
    np.multiply(d48, out, out=d273)  # p79 = d238 * w
    product_error(d48, out, out=d63)  # p_low32 = product_error(d238, w)
    np.subtract(d48, p27, out=d48)  # d239 = d238 - p77
    np.subtract(d62, d48, out=d62)  # d240 = d237 - d239
    np.multiply(out, d62, out=d62)  # p80 = w * d240
    np.add(d63, d62, out=d63)  # d241 = p_low32 + p80
    np.add(d273, d63, out=d48)  # d242 = p79 + d241
    np.multiply(d48, p57, out=p27)  # p81 = d242 * p57
    product_error(d48, p57, out=d62)  # p_low33 = product_error(d242, p57)
    np.multiply(d48, p60, out=d64)  # p82 = d242 * p60
    np.add(d62, d64, out=d62)  # d243 = p_low33 + p82
    np.subtract(d48, d273, out=d273)  # d244 = d242 - p79
    np.subtract(d63, d273, out=d63)  # d245 = d241 - d244
    np.multiply(p57, d63, out=d273)  # p83 = p57 * d245
    np.add(d62, d273, out=d62)  # d246 = d243 + p83
    np.add(p27, d62, out=d273)  # d247 = p81 + d246
    np.add(d304, d273, out=d64)  # d248 = d232 + d247
    sum_error(d304, d273, out=d70)  # d_low19 = sum_error(d232, d247)
    np.subtract(d304, d44, out=d304)  # d249 = d232 - d225
    np.subtract(d257, d304, out=d257)  # d250 = d231 - d249
    np.add(d70, d257, out=d70)  # d251 = d_low19 + d250
    np.subtract(d273, p27, out=d273)  # d252 = d247 - p81
    np.subtract(d62, d273, out=d62)  # d253 = d246 - d252
    np.add(d70, d62, out=d70)  # d254 = d251 + d253
    np.add(d64, d70, out=d304)  # d255 = d248 + d254
    np.multiply(_C1_HI[out.dtype.char], out, out=d273)  # p84 = 0.0458235882... * w
    product_error(_C1_HI[out.dtype.char], out, out=d44)  # p_low34 = product_error(0.0458235882..., w)
    np.multiply(out, _C1_LO[out.dtype.char], out=d257)  # p85 = w * lo(0.0458235882...)
    np.add(d44, d257, out=d44)  # d256 = p_low34 + p85
    np.add(d273, d44, out=d257)  # d257 = p84 + d256
    np.multiply(d257, out, out=p27)  # p86 = d257 * w
    product_error(d257, out, out=d62)  # p_low35 = product_error(d257, w)
    np.subtract(d257, d273, out=d257)  # d258 = d257 - p84
    np.subtract(d44, d257, out=d44)  # d259 = d256 - d258
    np.multiply(out, d44, out=d44)  # p87 = w * d259
    np.add(d62, d44, out=d62)  # d260 = p_low35 + p87
    np.add(p27, d62, out=d273)  # d261 = p86 + d260
    np.multiply(d273, out, out=d44)  # p88 = d261 * w
    product_error(d273, out, out=d257)  # p_low36 = product_error(d261, w)
    np.subtract(d273, p27, out=d273)  # d262 = d261 - p86
    np.subtract(d62, d273, out=d62)  # d263 = d260 - d262
    np.multiply(out, d62, out=d62)  # p89 = w * d263
    np.add(d257, d62, out=d257)  # d264 = p_low36 + p89
    np.add(d44, d257, out=d273)  # d265 = p88 + d264
    np.multiply(d273, out, out=p27)  # p90 = d265 * w
    product_error(d273, out, out=d62)  # p_low37 = product_error(d265, w)
    np.subtract(d273, d44, out=d273)  # d266 = d265 - p88
    np.subtract(d257, d273, out=d257)  # d267 = d264 - d266
    np.multiply(out, d257, out=d257)  # p91 = w * d267
    np.add(d62, d257, out=d62)  # d268 = p_low37 + p91
    np.add(p27, d62, out=d273)  # d269 = p90 + d268
    np.multiply(d273, out, out=d44)  # p92 = d269 * w
    product_error(d273, out, out=d257)  # p_low38 = product_error(d269, w)
    np.subtract(d273, p27, out=d273)  # d270 = d269 - p90
    np.subtract(d62, d273, out=d62)  # d271 = d268 - d270
    np.multiply(out, d62, out=d62)  # p93 = w * d271
    np.add(d257, d62, out=d257)  # d272 = p_low38 + p93
    np.add(d44, d257, out=d273)  # d273 = p92 + d272
    np.multiply(d273, p57, out=p27)  # p94 = d273 * p57
    product_error(d273, p57, out=d62)  # p_low39 = product_error(d273, p57)
    np.multiply(d273, p60, out=d279)  # p95 = d273 * p60
    np.add(d62, d279, out=d62)  # d274 = p_low39 + p95
    np.subtract(d273, d44, out=d44)  # d275 = d273 - p92
    np.subtract(d257, d44, out=d257)  # d276 = d272 - d275
    np.multiply(p57, d257, out=d44)  # p96 = p57 * d276
    np.add(d62, d44, out=d62)  # d277 = d274 + p96
    np.add(p27, d62, out=d44)  # d278 = p94 + d277
    np.add(d304, d44, out=d279)  # d279 = d255 + d278
    sum_error(d304, d44, out=d285)  # d_low20 = sum_error(d255, d278)
    np.subtract(d304, d64, out=d304)  # d280 = d255 - d248
    np.subtract(d70, d304, out=d70)  # d281 = d254 - d280
    np.add(d285, d70, out=d285)  # d282 = d_low20 + d281
    np.subtract(d44, p27, out=d44)  # d283 = d278 - p94
    np.subtract(d62, d44, out=d62)  # d284 = d277 - d283
    np.add(d285, d62, out=d285)  # d285 = d282 + d284
    np.add(d279, d285, out=d304)  # d286 = d279 + d285
    np.negative(d58, out=d58)  # m10 = -d208
    np.add(d304, d58, out=d44)  # d287 = d286 + m10
    sum_error(d304, d58, out=d58)  # d_low21 = sum_error(d286, m10)
    np.subtract(d304, d279, out=d304)  # d288 = d286 - d279
    np.subtract(d285, d304, out=d285)  # d289 = d285 - d288
    np.add(d58, d285, out=d58)  # d290 = d_low21 + d289
    np.negative(d41, out=d41)  # m11 = -d211
    np.add(d58, d41, out=d58)  # d291 = d290 + m11
    np.add(d44, d58, out=d304)  # d292 = d287 + d291
    np.negative(d48, out=d48)  # m12 = -d242
    np.add(d304, d48, out=d41)  # d293 = d292 + m12
    sum_error(d304, d48, out=d48)  # d_low22 = sum_error(d292, m12)
    np.subtract(d304, d44, out=d304)  # d294 = d292 - d287
    np.subtract(d58, d304, out=d58)  # d295 = d291 - d294
    np.add(d48, d58, out=d48)  # d296 = d_low22 + d295
    np.negative(d63, out=d63)  # m13 = -d245
    np.add(d48, d63, out=d48)  # d297 = d296 + m13
    np.add(d41, d48, out=d304)  # d298 = d293 + d297
    np.negative(d273, out=d273)  # m14 = -d273
    np.add(d304, d273, out=d63)  # d299 = d298 + m14
    sum_error(d304, d273, out=d273)  # d_low23 = sum_error(d298, m14)
    np.subtract(d304, d41, out=d304)  # d300 = d298 - d293
    np.subtract(d48, d304, out=d48)  # d301 = d297 - d300
    np.add(d273, d48, out=d273)  # d302 = d_low23 + d301
    np.negative(d257, out=d257)  # m15 = -d276
    np.add(d273, d257, out=d273)  # d303 = d302 + m15
    np.add(d63, d273, out=d304)  # d304 = d299 + d303
    np.multiply(d31, d304, out=d48)  # p97 = t2 * d304
    product_error(d31, d304, out=d41)  # p_low40 = product_error(t2, d304)
    np.subtract(d304, d63, out=d63)  # d305 = d304 - d299
    np.subtract(d273, d63, out=d273)  # d306 = d303 - d305
    np.multiply(d31, d273, out=d31)  # p98 = t2 * d306
    np.add(d41, d31, out=d41)  # d307 = p_low40 + p98
    np.multiply(d304, p, out=d304)  # p99 = d304 * p59
    np.add(d41, d304, out=d41)  # d308 = d307 + p99
    np.add(d48, d41, out=p)  # d309 = p97 + d308
    np.add(3.0, p57, out=d304)  # d310 = 3 + p57
    sum_error(3.0, p57, out=d31)  # d_low24 = sum_error(3, p57)
    np.add(d31, p60, out=d31)  # d311 = d_low24 + p60
    np.add(d304, d31, out=d273)  # d312 = d310 + d311
    np.multiply(p57, d273, out=d63)  # p100 = p57 * d312
    product_error(p57, d273, out=d44)  # p_low41 = product_error(p57, d312)
    np.subtract(d273, d304, out=d304)  # d313 = d312 - d310
    np.subtract(d31, d304, out=d31)  # d314 = d311 - d313
    np.multiply(p57, d31, out=d31)  # p101 = p57 * d314
    np.add(d44, d31, out=d44)  # d315 = p_low41 + p101
    np.multiply(d273, p60, out=d273)  # p102 = d312 * p60
    np.add(d44, d273, out=d44)  # d316 = d315 + p102
    np.add(d63, d44, out=d304)  # d317 = p100 + d316
    np.add(3.0, d304, out=d31)  # d318 = 3 + d317
    sum_error(3.0, d304, out=d273)  # d_low25 = sum_error(3, d317)
    np.subtract(d304, d63, out=d304)  # d319 = d317 - p100
    np.subtract(d44, d304, out=d44)  # d320 = d316 - d319
    np.add(d273, d44, out=d273)  # d321 = d_low25 + d320
    np.add(d31, d273, out=d304)  # d322 = d318 + d321
    np.multiply(p57, d304, out=d63)  # p103 = p57 * d322
    product_error(p57, d304, out=d44)  # p_low42 = product_error(p57, d322)
    np.subtract(d304, d31, out=d31)  # d323 = d322 - d318
    np.subtract(d273, d31, out=d273)  # d324 = d321 - d323
    np.multiply(p57, d273, out=p57)  # p104 = p57 * d324
    np.add(d44, p57, out=d44)  # d325 = p_low42 + p104
    np.multiply(d304, p60, out=d304)  # p105 = d322 * p60
    np.add(d44, d304, out=d44)  # d326 = d325 + p105
    np.add(d63, d44, out=p60)  # d327 = p103 + d326
    np.add(1.0, p60, out=d304)  # d328 = 1 + d327
    sum_error(1.0, p60, out=d31)  # d_low26 = sum_error(1, d327)
    np.subtract(p60, d63, out=p60)  # d329 = d327 - p103
    np.subtract(d44, p60, out=d44)  # d330 = d326 - d329
    np.add(d31, d44, out=d31)  # d331 = d_low26 + d330
    np.add(d304, d31, out=p60)  # d332 = d328 + d331
    np.divide(p, p60, out=p57)  # q3 = d309 / d332
    np.multiply(p57, p60, out=d273)  # p106 = q3 * d332
    np.subtract(p, d273, out=d273)  # d333 = d309 - p106
    product_error(p57, p60, out=d63)  # p_low43 = product_error(q3, d332)
    np.subtract(d273, d63, out=d273)  # d334 = d333 - p_low43
    np.subtract(p, d48, out=p)  # d335 = d309 - p97
    np.subtract(d41, p, out=d41)  # d336 = d308 - d335
    np.add(d273, d41, out=d273)  # d337 = d334 + d336
    np.subtract(p60, d304, out=d304)  # d338 = d332 - d328
    np.subtract(d31, d304, out=d31)  # d339 = d331 - d338
    np.multiply(p57, d31, out=d31)  # p107 = q3 * d339
    np.subtract(d273, d31, out=d273)  # d340 = d337 - p107
    np.divide(d273, p60, out=d273)  # q4 = d340 / d332
    np.add(p57, d273, out=p57)  # d341 = q3 + q4
    np.multiply(p57, _C6, out=p57)  # p108 = d341 * 5.4210108624...
    less(out, 21.125, out=below7)  # below7 = w < 169/8
    less(out, 22.0, out=below8)  # below8 = w < 22
    select(below8, p57, q, out=out)  # n = below8 ? p108 : m9
    select(below7, q, out, out=p)  # n2 = below7 ? m9 : n
    select(below6, p57, p, out=p57)  # n3 = below6 ? p108 : n2
    select(below5, q, p57, out=out)  # n4 = below5 ? m9 : n3
    select(below4, v2, out, out=v2)  # n5 = below4 ? r3 : n4
    select(below3, t, v2, out=t)  # n6 = below3 ? r2 : n5
    select(below2, p18, t, out=p18)  # n7 = below2 ? p56 : n6
    select(below, q, p18, out=out)  # n8 = below ? m9 : n7
