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
    const double a11 = a9 * a9;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16), a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5), a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a11 * a11, fma(a15, a11, a18));
    const double a21 = a9 * a20;
    const double a22 = a8 + a21;
    const double a23 = b4 ? 0.0 : a22;
    const int b6 = a5 < -700.0;
    const double p1 = power_of_two(b6 ? a4 + 300.0 : a4);
    const double a28 = -1.0 + w1;
    const int b7 = fabs(a28) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a29 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a30 = b7 ? a29 : 1.0;
    const double a31 = -a23 * p1 * a30;
    const double a32 = a31 + a28;
    const double a33 = a23 * a32;
    const double a34 = a23 * p1;
    const double a35 = 2.0 + a34;
    const double a36 = a23 * a35;
    const double a37 = a36 * p1;
    const double a38 = 1.0 + a37;
    const double q1 = 1.0 / a38;
    const double a40 = -(a33 * q1);
    const double a42 = w1 * a23;
    const int b8 = 1.0 == 0.0;
    const double a44 = b8 ? a29 : 1.0;
    const int b9 = a44 < 1.0;
    const double a46 = a29 * (b9 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a47 = a42 * p1 * a46;
    const double a48 = 1.0 + a34;
    const double a49 = a47 + a48;
    const double a50 = a49 * q1;
    const double a51 = b3 ? a40 * p1 : a50;
    const double a52 = INFINITY;
    const int b10 = fabs(a51) < a52;
    const double a54 = a38 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a66 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a22, a21 - (a22 - a8) + (a7 - (a8 - 1.0)));
    const double a67 = b4 ? 0.0 : a66;
    const double a70 = a67 * p1;
    const double a75 = fma(a35, a67, fma(a23, a34 - (a35 - 2.0) + a70, fma(a23, a35, -a36)));
    const double a77 = 1.0 - (a38 - a54) + (a37 - a54) + a75 * p1;
    const double a78 = a32 - a31;
    const double a86 = a28 - (-1.0);
    const double a92 = a31 - (a32 - a78) + (a28 - a78) + (-a67 * p1 * a30 + (-1.0 - (a28 - a86) + (w1 - a86)));
    const double a97 = fma(a40, a77, fma(a32, a67, fma(a23, a92, fma(a23, a32, -a33))));
    const double a102 = -a50;
    const double a104 = a49 - a47;
    const double a117 = fma(w1, a67, fma(w1, a23, -a42)) * p1 * a46 + (a34 - (a48 - 1.0) + a70);
    const double a120 = fma(a102, a38, a49) + fma(a102, a77, a47 - (a49 - a104) + (a48 - a104) + a117);
    const double a122 = b3 ? (-((fma(a40, a38, a33) + a97) * q1) * p1) : a120 * q1;
    const double a124 = a51 + (b10 ? a122 : 0.0);
    const int b11 = a124 == 0.0;
    const double a127 = (b11 ? a51 : a124) * (b3 ? a29 : a44);
    const int b12 = v1 < -1.125;
    const int b13 = w1 < 1.375;
    const double a129 = (b13 ? w1 : 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a130 = a129 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a132 = fma(a130, fma(a130, 0x1.61807de1c772ep-19, 0x1.8ba20783ae678p-19), -0x1.f2f691752778ap-16);
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a134 = fma(a130, fma(a130, a132, 0x1.57228db1db4c9p-15), 0x1.8574d9a74a755p-13);
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a136 = fma(a130, fma(a130, a134, -0x1.a2a7cac47454ap-11), 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a138 = fma(a130, fma(a130, a136, 0x1.b0f82c498a33ap-8), -0x1.f2d0e32bc28a8p-7);
    const double a139 = fma(a130, a138, -0x1.353eb573ca45p-6); /* -0.018874814223782288 */
    const double a140 = a130 * a139;
    const double a141 = 0x1.2c563458cc0adp-3 + a140; /* 0.14664879699694691 */
    const double a142 = a130 * a141;
    const double a143 = -0x1.be1410460527fp-3 + a142; /* -0.2178117057198001 */
    const double a144 = a130 * a143;
    const int b14 = fabs(a144) < a52;
    const double a145 = a130 - a129;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a150 = a129 - (a130 - a145) + (-0x1.f8d74bc9ac154p-54 - a145) + (-0x1.44a50180ba78p-108);
    /* -1.188302793590955e-17 */
    const double a158 = -0x1.b6680692e791ep-57 + fma(a139, a150, fma(a130, a139, -a140));
    /* 0.14664879699694691 */
    const double a162 = fma(a130, a140 - (a141 - 0x1.2c563458cc0adp-3) + a158, fma(a130, a141, -a142));
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a165 = a142 - (a143 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a141, a150, a162));
    const double a170 = b14 ? fma(a143, a150, fma(a130, a165, fma(a130, a143, -a144))) : 0.0;
    const double a171 = a144 + a170;
    const int b15 = a171 == 0.0;
    return b1 ? (b2 ? a127 : (b12 ? (b15 ? a144 : a171) : a127)) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5), a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8 * a8, a13);
    const double a17 = (fma(a8, a14, a7) + 1.0) * power_of_two(a4);
    const double a24 = 1.0 + a17 * (2.0 + a17);
    const double a29 = b3 ? (-(a17 * (w1 + (-1.0) + (-a17)) / a24)) : (1.0 + a17 + w1 * a17) / a24;
    const int b6 = v1 < -1.125;
    const int b7 = w1 < 1.375;
    const double a31 = (b7 ? w1 : 1.375) + (-0x1.474973c84120bp0); /* -1.2784645427610737 */
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a33 = fma(a31, fma(a31, 0x1.61807de1c772ep-19, 0x1.8ba20783ae678p-19), -0x1.f2f691752778ap-16);
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a35 = fma(a31, fma(a31, a33, 0x1.57228db1db4c9p-15), 0x1.8574d9a74a755p-13);
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a37 = fma(a31, fma(a31, a35, -0x1.a2a7cac47454ap-11), 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a39 = fma(a31, fma(a31, a37, 0x1.b0f82c498a33ap-8), -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a41 = fma(a31, fma(a31, a39, -0x1.353eb573ca45p-6), 0x1.2c563458cc0adp-3);
    const double a45 = b2 ? a29 : (b6 ? a31 * fma(a31, a41, -0x1.be1410460527fp-3) : a29); /* -0.2178117057198001 */
    return (float)(b1 ? a45 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu_grad)
SYMSIG_DEFINE_1(float, symsig_silu_gradf)
