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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -1.375;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -800.0;
    const double a2 = b4 ? (-800.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = 1.0 + a7;
    const double a9 = a7 * a7;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a12 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a9, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a14 = fma(a12, a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a16 = fma(a14, a9, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(a16, a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = a9 * a18;
    const double a20 = a8 + a19;
    const double a21 = b4 ? 0.0 : a20;
    const int b6 = a5 < -700.0;
    const double a23 = a4 + 300.0;
    const double p1 = power_of_two(b6 ? a23 : a4);
    const double a26 = -1.0 + w1;
    const int b7 = fabs(a26) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a27 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a28 = b7 ? a27 : 1.0;
    const double a29 = -a21 * p1 * a28;
    const double a30 = a29 + a26;
    const double a31 = a21 * a30;
    const double a32 = a31 * p1;
    const double a33 = a21 * p1;
    const double a34 = 2.0 + a33;
    const double a35 = a21 * a34;
    const double a36 = a35 * p1;
    const double a37 = 1.0 + a36;
    const double a38 = short_inverse(a37);
    const double a41 = fma(a38, fma(-a38, a37, 1.0), a38);
    const double a43 = -(a32 * a41);
    const double a44 = w1 * a21;
    const int b8 = 1.0 == 0.0;
    const double a46 = b8 ? a27 : 1.0;
    const int b9 = a46 < 1.0;
    const double a48 = a27 * (b9 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a49 = a44 * p1 * a48;
    const double a50 = 1.0 + a33;
    const double a51 = a49 + a50;
    const double a52 = a51 * a41;
    const double a53 = b3 ? a43 : a52;
    const double a54 = INFINITY;
    const int b10 = fabs(a53) < a54;
    const double a56 = a37 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a68 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a20, a19 - (a20 - a8) + (a7 - (a8 - 1.0)));
    const double a69 = b4 ? 0.0 : a68;
    const double a72 = a69 * p1;
    const double a77 = fma(a34, a69, fma(a21, a33 - (a34 - 2.0) + a72, fma(a21, a34, -a35)));
    const double a79 = 1.0 - (a37 - a56) + (a36 - a56) + a77 * p1;
    const double a80 = a30 - a29;
    const double a88 = a26 - (-1.0);
    const double a94 = a29 - (a30 - a80) + (a26 - a80) + (-a69 * p1 * a28 + (-1.0 - (a26 - a88) + (w1 - a88)));
    const double a100 = fma(a43, a79, fma(a30, a69, fma(a21, a94, fma(a21, a30, -a31))) * p1);
    const double a103 = -((fma(a43, a37, a32) + a100) * a41);
    const double a104 = -a52;
    const double a106 = a51 - a49;
    const double a119 = fma(w1, a69, fma(w1, a21, -a44)) * p1 * a48 + (a33 - (a50 - 1.0) + a72);
    const double a122 = fma(a104, a37, a51) + fma(a104, a79, a49 - (a51 - a106) + (a50 - a106) + a119);
    const double a123 = a122 * a41;
    const double a124 = b3 ? a103 : a123;
    const double a126 = a53 + (b10 ? a124 : 0.0);
    const int b11 = a126 == 0.0;
    const double a129 = (b11 ? a53 : a126) * (b3 ? a27 : a46);
    const int b12 = v1 < -1.125;
    const int b13 = w1 < 1.375;
    const double a131 = (b13 ? w1 : 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a132 = a131 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a133 = a132 - a131;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a138 = a131 - (a132 - a133) + (-0x1.f8d74bc9ac154p-54 - a133) + (-0x1.44a50180ba78p-108);
    const double a139 = a132 + a138;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a141 = fma(a139, fma(a139, 0x1.61807de1c772ep-19, 0x1.8ba20783ae678p-19), -0x1.f2f691752778ap-16);
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a143 = fma(a139, fma(a139, a141, 0x1.57228db1db4c9p-15), 0x1.8574d9a74a755p-13);
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a145 = fma(a139, fma(a139, a143, -0x1.a2a7cac47454ap-11), 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a147 = fma(a139, fma(a139, a145, 0x1.b0f82c498a33ap-8), -0x1.f2d0e32bc28a8p-7);
    const double a148 = fma(a139, a147, -0x1.353eb573ca45p-6); /* -0.018874814223782288 */
    const double a149 = a139 * a148;
    const double a150 = 0x1.2c563458cc0adp-3 + a149; /* 0.14664879699694691 */
    const double a151 = a139 * a150;
    const double a152 = -0x1.be1410460527fp-3 + a151; /* -0.2178117057198001 */
    const double a153 = a132 * a152;
    const int b14 = fabs(a153) < a54;
    const double a157 = a138 - (a139 - a132);
    /* -1.188302793590955e-17 */
    const double a163 = -0x1.b6680692e791ep-57 + fma(a148, a157, fma(a139, a148, -a149));
    /* 0.14664879699694691 */
    const double a167 = fma(a139, a149 - (a150 - 0x1.2c563458cc0adp-3) + a163, fma(a139, a150, -a151));
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a170 = a151 - (a152 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a150, a157, a167));
    const double a174 = fma(a152, a138, fma(a132, a170, fma(a132, a152, -a153)));
    const double a176 = a153 + (b14 ? a174 : 0.0);
    const int b15 = a176 == 0.0;
    const double a177 = b15 ? a153 : a176;
    const double a178 = b12 ? a177 : a129;
    const double a179 = b2 ? a129 : a178;
    return b1 ? a179 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -1.375;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -200.0;
    const double a2 = b4 ? (-200.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a4);
    const double a23 = 1.0 + a16 * (2.0 + a16);
    const double a24 = -(a16 * (w1 + (-1.0) + (-a16)) / a23);
    const double q2 = (1.0 + a16 + w1 * a16) / a23;
    const double a28 = b3 ? a24 : q2;
    const int b6 = v1 < -1.125;
    const int b7 = w1 < 1.375;
    const double a30 = (b7 ? w1 : 1.375) + (-0x1.474973c84120bp0); /* -1.2784645427610737 */
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a32 = fma(a30, fma(a30, 0x1.61807de1c772ep-19, 0x1.8ba20783ae678p-19), -0x1.f2f691752778ap-16);
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a34 = fma(a30, fma(a30, a32, 0x1.57228db1db4c9p-15), 0x1.8574d9a74a755p-13);
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a36 = fma(a30, fma(a30, a34, -0x1.a2a7cac47454ap-11), 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a38 = fma(a30, fma(a30, a36, 0x1.b0f82c498a33ap-8), -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a40 = fma(a30, fma(a30, a38, -0x1.353eb573ca45p-6), 0x1.2c563458cc0adp-3);
    const double a42 = a30 * fma(a30, a40, -0x1.be1410460527fp-3); /* -0.2178117057198001 */
    const double a43 = b6 ? a42 : a28;
    const double a44 = b2 ? a28 : a43;
    return (float)(b1 ? a44 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu_grad)
SYMSIG_DEFINE_1(float, symsig_silu_gradf)
