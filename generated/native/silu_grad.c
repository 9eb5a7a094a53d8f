/* SPDX-License-Identifier: MIT */
/* silu_grad(x) = diff(x/(1 + exp(-x)), x)
 *
 * x < 0: -(exp(-abs(finite(x)))*(abs(finite(x)) - 1 - exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x))))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     w - 1 - t: of both signs, errors grow 5.2-fold at most here
 * of it -11/8 < x < -9/8: (abs(x) - 1.2784645427610737...)*P(abs(x) - 1.2784645427610737...)
 *     a polynomial of degree 11 about the zero 1.278464542761073795..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + exp(-abs(finite(x))) + abs(finite(x))*exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x)))))
 *     1 + t + w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -1.375;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -800.0;
    const double a4 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const double a24 = usual ? a22 : (b3 ? 0.0 : a22);
    const int b5 = a8 < -700.0;
    const double a26 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b5 ? a26 : a7));
    const double a30 = -1.0 + w1;
    const int b6 = fabs(a30) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a32 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a33 = b6 ? a32 : 1.0;
    const double a34 = -a24 * p1 * a33;
    const double a35 = a34 + a30;
    const double a37 = -(a24 * a35);
    const double a38 = a37 * p1;
    const double a39 = w1 * a24;
    const double a40 = a39 * p1;
    const double a41 = a24 * p1;
    const double a42 = 1.0 + a41;
    const double a43 = a40 + a42;
    const double a44 = b2 ? a38 : a43;
    const double a45 = 2.0 + a41;
    const double a46 = a24 * a45;
    const double a47 = a46 * p1;
    const double a48 = 1.0 + a47;
    const double a49 = short_inverse(a48);
    const double a52 = fma(a49, fma(-a49, a48, 1.0), a49);
    const double a53 = a44 * a52;
    const double a54 = -a53;
    /* -5.4979230187083712e-14 */
    const double a63 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a65 = usual ? a63 : (b3 ? 0.0 : a63);
    const double a71 = fma(a24, fma(a65, p1, a41 - (a45 - 2.0)), fma(a24, a45, -a46));
    const double a73 = a48 - 1.0;
    const double a78 = fma(fma(a45, a65, a71), p1, 1.0 - (a48 - a73) + (a47 - a73));
    const double a79 = a35 - a34;
    const double a87 = a30 - (-1.0);
    const double a93 = a34 - (a35 - a79) + (a30 - a79) + (-a65 * p1 * a33 + (-1.0 - (a30 - a87) + (w1 - a87)));
    const double a98 = -fma(a35, a65, fma(a24, a93, fma(a24, a35, a37))) * p1;
    const double a99 = a43 - a40;
    const double a111 = fma(w1, a65, fma(w1, a24, -a39)) * p1 + fma(a65, p1, a41 - (a42 - 1.0));
    const double a112 = a40 - (a43 - a99) + (a42 - a99) + a111;
    const double a116 = (fma(a54, a48, a44) + fma(a54, a78, b2 ? a98 : a112)) * a52;
    const double a117 = INFINITY;
    const int b7 = fabs(a53) < a117;
    const double a120 = a53 + (usual ? a116 : (b7 ? a116 : 0.0));
    const int b8 = a120 == 0.0;
    const double a122 = b2 ? a32 : 1.0;
    const double a123 = (b8 ? a53 : a120) * a122;
    const int b9 = a1 < -1.125;
    const int b10 = w1 < 1.375;
    const double a125 = (b10 ? w1 : 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a126 = a125 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a127 = a126 - a125;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a132 = a125 - (a126 - a127) + (-0x1.f8d74bc9ac154p-54 - a127) + (-0x1.44a50180ba78p-108);
    const double a133 = a126 + a132;
    const double a135 = a133 * a133;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a137 = fma(fma(0x1.61807de1c772ep-19, a133, 0x1.8ba20783ae678p-19), a135, fma(-0x1.f2f691752778ap-16, a133, 0x1.57228db1db4c9p-15));
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a139 = fma(a137, a135, fma(0x1.8574d9a74a755p-13, a133, -0x1.a2a7cac47454ap-11));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a141 = fma(a139, a135, fma(0x1.098e92b07b339p-13, a133, 0x1.b0f82c498a33ap-8));
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a143 = fma(a141, a135, fma(-0x1.f2d0e32bc28a8p-7, a133, -0x1.353eb573ca45p-6));
    const double a144 = a133 * a143;
    const double a145 = 0x1.2c563458cc0adp-3 + a144; /* 0.14664879699694691 */
    const double a146 = a133 * a145;
    const double a147 = -0x1.be1410460527fp-3 + a146; /* -0.2178117057198001 */
    const double a148 = a126 * a147;
    const double a149 = b9 ? a148 : a53;
    const double a153 = a132 - (a133 - a126);
    /* -1.188302793590955e-17 */
    const double a159 = -0x1.b6680692e791ep-57 + fma(a143, a153, fma(a133, a143, -a144));
    /* 0.14664879699694691 */
    const double a163 = fma(a133, a144 - (a145 - 0x1.2c563458cc0adp-3) + a159, fma(a133, a145, -a146));
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a166 = a146 - (a147 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a145, a153, a163));
    const double a170 = fma(a147, a132, fma(a126, a166, fma(a126, a147, -a148)));
    const double a171 = b9 ? a170 : a116;
    const int b11 = fabs(a149) < a117;
    const double a174 = a149 + (usual ? a171 : (b11 ? a171 : 0.0));
    const int b12 = a174 == 0.0;
    const double a177 = (b12 ? a149 : a174) * (b9 ? 1.0 : a122);
    const double a178 = b1 ? a123 : a177;
    const int b13 = x == x;
    return usual ? a178 : (b13 ? a178 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.375;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -200.0;
    const double a4 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a24 = -(a19 * (w1 + (-1.0) + (-a19)));
    const double a27 = 1.0 + a19 + w1 * a19;
    const double q1 = (b2 ? a24 : a27) / (1.0 + a19 * (2.0 + a19));
    const int b5 = a1 < -1.125;
    const int b6 = w1 < 1.375;
    const double a33 = (b6 ? w1 : 1.375) + (-0x1.474973c84120bp0); /* -1.2784645427610737 */
    const double a35 = a33 * a33;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a37 = fma(fma(0x1.61807de1c772ep-19, a33, 0x1.8ba20783ae678p-19), a35, fma(-0x1.f2f691752778ap-16, a33, 0x1.57228db1db4c9p-15));
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a39 = fma(a37, a35, fma(0x1.8574d9a74a755p-13, a33, -0x1.a2a7cac47454ap-11));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a41 = fma(a39, a35, fma(0x1.098e92b07b339p-13, a33, 0x1.b0f82c498a33ap-8));
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a43 = fma(a41, a35, fma(-0x1.f2d0e32bc28a8p-7, a33, -0x1.353eb573ca45p-6));
    /* 0.14664879699694691, -0.2178117057198001 */
    const double a45 = fma(a43, a35, fma(0x1.2c563458cc0adp-3, a33, -0x1.be1410460527fp-3));
    const double a46 = a33 * a45;
    const double a47 = b5 ? a46 : q1;
    const double a48 = b1 ? q1 : a47;
    const int b7 = x == x;
    return (float)(usual ? a48 : (b7 ? a48 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
