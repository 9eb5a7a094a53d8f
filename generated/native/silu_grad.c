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
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    const double a17 = a7 + 300.0;
    const int b5 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a15, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a17 : a7));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a24 = INFINITY;
    const double a25 = fma(a11, a23, a10);
    const double a26 = 1.0 + a25;
    const double a30 = usual ? a26 : (b3 ? 0.0 : a26);
    const int b6 = a1 < -1.125;
    const double a31 = a30 * p1;
    const double a33 = w1 * a30;
    const double a34 = b2 ? a31 : 1.0;
    const double a35 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a36 = a33 * p1;
    const double a37 = 1.0 + a31;
    const double a40 = b2 ? a2 : a36;
    const double a41 = a35 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a42 = 2.0 + a31;
    const double a45 = a40 + a37;
    const double a46 = a30 * a42;
    const double a47 = a41 - a35;
    const double a48 = a34 * a45;
    const double a49 = a46 * p1;
    const double a53 = 1.0 + a49;
    /* -5.4979230187083712e-14 */
    const double a54 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a26, a25 - (a26 - 1.0) + fma(a11, a23, a10 - a25));
    const double q1 = 1.0 / a53;
    const double a60 = a48 * q1;
    const double a61 = usual ? a54 : (b3 ? 0.0 : a54);
    const double a62 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a64 = a35 - (a41 - a47) + (-0x1.f8d74bc9ac154p-54 - a47) + (-0x1.44a50180ba78p-108);
    const double a66 = -a60;
    const double a69 = a41 + a64;
    const double a73 = fma(a30, fma(a61, p1, a31 - (a42 - 2.0)), fma(a30, a42, -a46));
    const double a75 = a53 - 1.0;
    const double a76 = a69 * a69;
    const double a77 = a61 * p1;
    const double a81 = a45 - a40;
    const int b7 = x == x;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a87 = fma(fma(0x1.61807de1c772ep-19, a69, 0x1.8ba20783ae678p-19), a76, fma(-0x1.f2f691752778ap-16, a69, 0x1.57228db1db4c9p-15));
    const double a97 = fma(w1, a61, fma(w1, a30, -a33)) * p1;
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a99 = fma(a87, a76, fma(0x1.8574d9a74a755p-13, a69, -0x1.a2a7cac47454ap-11));
    const double a101 = fma(fma(a42, a61, a73), p1, 1.0 - (a53 - a75) + (a49 - a75));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a104 = fma(a99, a76, fma(0x1.098e92b07b339p-13, a69, 0x1.b0f82c498a33ap-8));
    const double a108 = a64 - (a69 - a41);
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a109 = fma(a104, a76, fma(-0x1.f2d0e32bc28a8p-7, a69, -0x1.353eb573ca45p-6));
    const double a110 = a40 - (a45 - a81) + (a37 - a81) + ((b2 ? 0.0 : a97) + fma(a61, p1, a31 - (a37 - 1.0)));
    const double a111 = a69 * a109;
    const double a113 = 0x1.2c563458cc0adp-3 + a111; /* 0.14664879699694691 */
    const int b8 = fabs(a60) < a24;
    const double a114 = fma(a45, b2 ? a77 : 0.0, fma(a34, a110, fma(a34, a45, -a48)));
    const double a115 = a69 * a113;
    const double a117 = -0x1.be1410460527fp-3 + a115; /* -0.2178117057198001 */
    const double a121 = a41 * a117;
    const double a125 = (fma(a66, a53, a48) + fma(a66, a101, a114)) * q1;
    /* -1.188302793590955e-17 */
    const double a130 = -0x1.b6680692e791ep-57 + fma(a109, a108, fma(a69, a109, -a111));
    const double a134 = a60 + (usual ? a125 : (b8 ? a125 : 0.0));
    /* 0.14664879699694691 */
    const double a135 = fma(a69, a111 - (a113 - 0x1.2c563458cc0adp-3) + a130, fma(a69, a113, -a115));
    const int b9 = a134 == 0.0;
    const int b10 = fabs(a121) < a24;
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a141 = a115 - (a117 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a113, a108, a135));
    const double a142 = (b9 ? a60 : a134) * (b2 ? a62 : 1.0);
    const double a144 = fma(a117, a64, fma(a41, a141, fma(a41, a117, -a121)));
    const double a147 = a121 + (usual ? a144 : (b10 ? a144 : 0.0));
    const int b11 = a147 == 0.0;
    const double a148 = b11 ? a121 : a147;
    const double a149 = b6 ? a148 : a142;
    const double a150 = b1 ? a142 : a149;
    return usual ? a150 : (b7 ? a150 : x);
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
    const double a22 = w1 * a19;
    const double q1 = (b2 ? a19 : 1.0) * (a19 + 1.0 + (b2 ? a2 : a22)) / (1.0 + a19 * (2.0 + a19));
    const int b5 = a1 < -1.125;
    const double a30 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a32 = a30 * a30;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5, 4.0904876540939746e-5 */
    const double a34 = fma(fma(0x1.61807de1c772ep-19, a30, 0x1.8ba20783ae678p-19), a32, fma(-0x1.f2f691752778ap-16, a30, 0x1.57228db1db4c9p-15));
    /* 1.857073050158207e-4, -7.9852187678334488e-4 */
    const double a36 = fma(a34, a32, fma(0x1.8574d9a74a755p-13, a30, -0x1.a2a7cac47454ap-11));
    /* 1.2662740984072956e-4, 0.0066065891383367218 */
    const double a38 = fma(a36, a32, fma(0x1.098e92b07b339p-13, a30, 0x1.b0f82c498a33ap-8));
    /* -0.015222655223187623, -0.018874814223782288 */
    const double a40 = fma(a38, a32, fma(-0x1.f2d0e32bc28a8p-7, a30, -0x1.353eb573ca45p-6));
    /* 0.14664879699694691, -0.2178117057198001 */
    const double a42 = fma(a40, a32, fma(0x1.2c563458cc0adp-3, a30, -0x1.be1410460527fp-3));
    const double a43 = a30 * a42;
    const double a44 = b5 ? a43 : q1;
    const double a45 = b1 ? q1 : a44;
    const int b6 = x == x;
    return (float)(usual ? a45 : (b6 ? a45 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
