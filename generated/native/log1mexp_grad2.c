/* SPDX-License-Identifier: MIT */
/* log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x)))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 3.8-fold at most here
 * of it -35/64 < x < 0: -((1 + expm1(-abs(x)))/expm1(-abs(x))/expm1(-abs(x)))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.18p-1; /* -0.546875 */
    const int b2 = a1 < 0.0;
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a13;
    const double a15 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a26 = a9 - (a10 - 1.0) + fma(a15, a24, a13);
    const double a27 = a10 + a26;
    const int b3 = a8 < -700.0;
    const double a29 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a29 : a7));
    const double a32 = -a27 * p1;
    const double a35 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a36 = fma(a35, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a36);
    const double a37 = p2 - 1.0;
    const double a38 = a36 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a39 = fma(a38, -0x1.62e42fefa38p-1, a35); /* -0.69314718055989033 */
    const double a40 = a38 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a41 = a39 + a40;
    const double a42 = a41 * a41;
    const double a43 = a42 * 0.5;
    const double a44 = a41 + a43;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a48 = fma(fma(0x1.1eaee4f86a7fdp-29, a41, 0x1.af6ab749d882dp-26), a42, fma(0x1.27e55c70808a2p-22, a41, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a50 = fma(a48, a42, fma(0x1.a01a016a28ca3p-16, a41, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a52 = fma(a50, a42, fma(0x1.6c16c16c22172p-10, a41, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a54 = fma(a52, a42, fma(0x1.555555555553cp-5, a41, 0x1.555555555555bp-3));
    const double a56 = a40 - (a41 - a39);
    const double a64 = fma(a42 * a41, a54, fma(a56, a44, a56)) + fma(fma(a41, a41, -a42), 0.5, a43 - (a44 - a41));
    const double a65 = a44 + a64;
    const double a66 = p2 * a65;
    const double a67 = a37 + a66;
    const double a68 = -a67;
    const double a69 = -1.0 + a68;
    const double a71 = usual ? a69 : (b2 ? a69 : a32);
    const double a72 = b1 ? a32 : a71;
    const double a73 = 1.0 + a32;
    const double a75 = usual ? a67 : (b2 ? a67 : a73);
    const double a76 = b1 ? a73 : a75;
    const int b4 = a76 == 0.0;
    const double a78 = a76 + (b4 ? 1.0 : 0.0);
    const double q1 = 1.0 / a78;
    const double a79 = a72 * q1;
    const double a80 = a79 * q1;
    const double w2 = fabs(a80);
    const double a81 = INFINITY;
    const int b5 = w2 < a81;
    const double a82 = -a80;
    const double a86 = -(a26 - (a27 - a10));
    const double a89 = fma(a86, p1, a32 - (a73 - 1.0));
    const double a97 = a66 - (a67 - a37) + fma(p2, a64 - (a65 - a44), p2 - (a37 + 1.0));
    const double a99 = usual ? a97 : (b2 ? a97 : a89);
    const double a100 = b1 ? a89 : a99;
    const double a101 = -a79;
    const double a103 = a86 * p1;
    const double a107 = a68 - (a69 - (-1.0)) + (-a97);
    const double a109 = usual ? a107 : (b2 ? a107 : a103);
    const double a113 = (fma(a101, a78, a72) + fma(a101, a100, b1 ? a103 : a109)) * q1;
    const double a115 = fma(a82, a78, a79) + fma(a82, a100, a113);
    const double a116 = a115 * q1;
    const double a118 = a80 + (b5 ? a116 : 0.0);
    const int b6 = a118 == 0.0;
    const double a119 = b6 ? a80 : a118;
    const double a121 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a123 = usual ? 1.0 : (b2 ? 1.0 : a121);
    const double a125 = usual ? 1.0 : (b1 ? a121 : a123);
    const int b7 = a125 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a126 = copysign(0x1p-722, a80); /* 4.5325554997805591e-218 */
    const double a127 = a126 + a80;
    const double a133 = copysign(a127 + fma(a115, q1, a80 - (a127 - a126)) - a126, a80);
    const double a134 = b8 ? a133 : a119;
    const double a137 = (usual ? a119 : (b7 ? a134 : a119)) * a125;
    const int b9 = x == 0.0;
    const double a138 = -a81;
    const double a140 = usual ? a137 : (b9 ? a138 : a137);
    const int b10 = 0.0 < a1;
    const double a141 = NAN;
    const double a143 = usual ? a140 : (b10 ? a141 : a140);
    const int b11 = x == x;
    return usual ? a143 : (b11 ? a143 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.18p-1; /* -0.546875 */
    const int b2 = a1 < 0.0;
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 200.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a19 = -((fma(a10, a15, a9) + 1.0) * power_of_two(a7));
    const double a22 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a23 = fma(a22, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a25 = fma(a23 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a22);
    const double a26 = a25 * a25;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a29 = fma(fma(0x1.9fce5e32a2c28p-13, a25, 0x1.6d98935dd6524p-10), a26, fma(0x1.1111e0a253f33p-7, a25, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a31 = fma(a29, a26, fma(0x1.555554a6c4debp-3, a25, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a23);
    const double a34 = fma(fma(a26, a31, a25), p2, p2 - 1.0);
    const double a36 = -1.0 + (-a34);
    const double a38 = usual ? a36 : (b2 ? a36 : a19);
    const double a40 = 1.0 + a19;
    const double a42 = usual ? a34 : (b2 ? a34 : a40);
    const double a43 = b1 ? a40 : a42;
    const int b3 = a43 == 0.0;
    const double a45 = a43 + (b3 ? 1.0 : 0.0);
    const double q2 = (b1 ? a19 : a38) / a45 / a45;
    const int b4 = x == 0.0;
    const double a47 = -INFINITY;
    const double a49 = usual ? q2 : (b4 ? a47 : q2);
    const int b5 = 0.0 < a1;
    const double a50 = NAN;
    const double a52 = usual ? a49 : (b5 ? a50 : a49);
    const int b6 = x == x;
    return (float)(usual ? a52 : (b6 ? a52 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2, usual_double(x, m, -0x1p-100, -0x1.2p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f, usual_float(x, m, -0x1p-100f, -0x1.2p5f, 0))
