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
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = -w1;
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b4 = a8 < -800.0;
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    const double a19 = a7 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a16, a12, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    const int b5 = a9 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a20, a12, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a21, a12, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a19 : a7));
    const double a25 = fma(a12, a24, a11);
    const double a26 = INFINITY;
    const double a27 = 1.0 + a25;
    const double a31 = usual ? a27 : (b4 ? 0.0 : a27);
    const int b6 = a1 < -1.125;
    const double a32 = a31 * p1;
    const double a33 = w1 * a31;
    const double a35 = b2 ? a32 : 1.0;
    const double a36 = a33 * p1;
    const double a37 = 1.0 + a32;
    const double a39 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a41 = b2 ? a8 : a36;
    const double a42 = 2.0 + a32;
    const double a45 = a39 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a46 = a41 + a37;
    const double a47 = a31 * a42;
    const double a48 = a45 - a39;
    const double a49 = a35 * a46;
    const double a50 = a47 * p1;
    const double a53 = 1.0 + a50;
    /* -5.4979230187083712e-14 */
    const double a54 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a27, a25 - (a27 - 1.0) + fma(a12, a24, a11 - a25));
    const double q1 = 1.0 / a53;
    const double a60 = a49 * q1;
    const double a61 = usual ? a54 : (b4 ? 0.0 : a54);
    const double a62 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a66 = -a60;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a68 = a39 - (a45 - a48) + (-0x1.f8d74bc9ac154p-54 - a48) + (-0x1.44a50180ba78p-108);
    const double a72 = a45 + a68;
    const double a74 = fma(a31, fma(a61, p1, a32 - (a42 - 2.0)), fma(a31, a42, -a47));
    const double a75 = a53 - 1.0;
    const double a76 = a61 * p1;
    const double a80 = a46 - a41;
    const double a81 = a72 * a72;
    const int b7 = x == x;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a93 = fma(fma(0x1.61807de1c772ep-19, a72, 0x1.8ba20783ae678p-19), a81, fma(-0x1.f2f691752778ap-16, a72, 0x1.57228db1db4c9p-15));
    const double a97 = fma(w1, a61, fma(w1, a31, -a33)) * p1;
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a101 = fma(a93, a81, fma(0x1.8574d9a74a755p-13, a72, -0x1.a2a7cac47454ap-11));
    const double a102 = fma(fma(a42, a61, a74), p1, 1.0 - (a53 - a75) + (a50 - a75));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a106 = fma(a101, a81, fma(0x1.098e92b07b339p-13, a72, 0x1.b0f82c498a33ap-8));
    const double a109 = a41 - (a46 - a80) + (a37 - a80) + ((b2 ? 0.0 : a97) + fma(a61, p1, a32 - (a37 - 1.0)));
    const double a110 = a68 - (a72 - a45);
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a111 = fma(a106, a81, fma(-0x1.f2d0e32bc28a8p-7, a72, -0x1.353eb573ca45p-6));
    const double a113 = a72 * a111;
    const int b8 = fabs(a60) < a26;
    const double a114 = fma(a46, b2 ? a76 : 0.0, fma(a35, a109, fma(a35, a46, -a49)));
    const double a115 = 0x1.2c563458cc0adp-3 + a113; /* 0.14664879699694691 */
    const double a117 = a72 * a115;
    const double a119 = -0x1.be1410460527fp-3 + a117; /* -0.2178117057198001 */
    const double a122 = (fma(a66, a53, a49) + fma(a66, a102, a114)) * q1;
    const double a123 = a45 * a119;
    /* -1.188302793590955e-17 */
    const double a131 = -0x1.b6680692e791ep-57 + fma(a111, a110, fma(a72, a111, -a113));
    const double a135 = a60 + (usual ? a122 : (b8 ? a122 : 0.0));
    const int b9 = a135 == 0.0;
    /* 0.14664879699694691 */
    const double a136 = fma(a72, a113 - (a115 - 0x1.2c563458cc0adp-3) + a131, fma(a72, a115, -a117));
    const int b10 = fabs(a123) < a26;
    const double a142 = (b9 ? a60 : a135) * (b2 ? a62 : 1.0);
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a143 = a117 - (a119 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a115, a110, a136));
    const double a145 = fma(a119, a68, fma(a45, a143, fma(a45, a119, -a123)));
    const double a148 = a123 + (usual ? a145 : (b10 ? a145 : 0.0));
    const int b11 = a148 == 0.0;
    const double a149 = b11 ? a123 : a148;
    const double a150 = b6 ? a149 : a142;
    const double a151 = b1 ? a142 : a150;
    return usual ? a151 : (b7 ? a151 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.375;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const double a22 = -w1;
    const double a23 = w1 * a19;
    const double q1 = (b2 ? a19 : 1.0) * (a19 + 1.0 + (b2 ? a22 : a23)) / (1.0 + a19 * (2.0 + a19));
    const int b4 = a1 < -1.125;
    const double a31 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a33 = a31 * a31;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a35 = fma(fma(0x1.61807de1c772ep-19, a31, 0x1.8ba20783ae678p-19), a33, fma(-0x1.f2f691752778ap-16, a31, 0x1.57228db1db4c9p-15));
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a37 = fma(a35, a33, fma(0x1.8574d9a74a755p-13, a31, -0x1.a2a7cac47454ap-11));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a39 = fma(a37, a33, fma(0x1.098e92b07b339p-13, a31, 0x1.b0f82c498a33ap-8));
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a41 = fma(a39, a33, fma(-0x1.f2d0e32bc28a8p-7, a31, -0x1.353eb573ca45p-6));
    /* 0.14664879699694691, -0.2178117057198001 */
    const double a43 = fma(a41, a33, fma(0x1.2c563458cc0adp-3, a31, -0x1.be1410460527fp-3));
    const double a44 = a31 * a43;
    const double a45 = b4 ? a44 : q1;
    const double a46 = b1 ? q1 : a45;
    const int b5 = x == x;
    return (float)(usual ? a46 : (b5 ? a46 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
