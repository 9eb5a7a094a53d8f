/* SPDX-License-Identifier: MIT */
/* log1mexp_grad(x) = diff(log(1 - exp(x)), x)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: (1 + expm1(-abs(x)))/expm1(-abs(x))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.c8p-2; /* -0.4453125 */
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
    const double a28 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a28 : a7));
    const double a31 = a27 * p1;
    const double a33 = -a27 * p1;
    const double a34 = 1.0 + a33;
    const int b4 = a34 == 0.0;
    const double a36 = a34 + (b4 ? 1.0 : 0.0);
    const double q1 = 1.0 / a36;
    const double a37 = a31 * q1;
    const double w2 = fabs(a37);
    const double a38 = INFINITY;
    const int b5 = w2 < a38;
    const double a39 = -a37;
    const double a42 = a26 - (a27 - a10);
    const double a49 = fma(a39, a36, a31) + fma(a39, fma(-a42, p1, a33 - (a34 - 1.0)), a42 * p1);
    const double a50 = a49 * q1;
    const double a52 = a37 + (b5 ? a50 : 0.0);
    const int b6 = a52 == 0.0;
    const double a53 = b6 ? a37 : a52;
    const double a55 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b7 = a55 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a56 = copysign(0x1p-722, a37); /* 4.5325554997805591e-218 */
    const double a57 = a56 + a37;
    const double a63 = copysign(a57 + fma(a49, q1, a37 - (a57 - a56)) - a56, a37);
    const double a64 = b8 ? a63 : a53;
    const double a68 = -((usual ? a53 : (b7 ? a64 : a53)) * a55);
    const double a71 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a72 = fma(a71, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a72);
    const double a73 = p2 - 1.0;
    const double a74 = a72 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a75 = fma(a74, -0x1.62e42fefa38p-1, a71); /* -0.69314718055989033 */
    const double a76 = a74 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a77 = a75 + a76;
    const double a78 = a77 * a77;
    const double a79 = a78 * 0.5;
    const double a80 = a77 + a79;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a84 = fma(fma(0x1.1eaee4f86a7fdp-29, a77, 0x1.af6ab749d882dp-26), a78, fma(0x1.27e55c70808a2p-22, a77, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a86 = fma(a84, a78, fma(0x1.a01a016a28ca3p-16, a77, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a88 = fma(a86, a78, fma(0x1.6c16c16c22172p-10, a77, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a90 = fma(a88, a78, fma(0x1.555555555553cp-5, a77, 0x1.555555555555bp-3));
    const double a92 = a76 - (a77 - a75);
    const double a100 = fma(a78 * a77, a90, fma(a92, a80, a92)) + fma(fma(a77, a77, -a78), 0.5, a79 - (a80 - a77));
    const double a101 = a80 + a100;
    const double a102 = p2 * a101;
    const double a103 = a73 + a102;
    const double a104 = 1.0 + a103;
    const double q2 = 1.0 / a103;
    const double a105 = a104 * q2;
    const int b9 = fabs(a105) < a38;
    const double a106 = -a105;
    const double a115 = a102 - (a103 - a73) + fma(p2, a100 - (a101 - a80), p2 - (a73 + 1.0));
    const double a120 = fma(a106, a103, a104) + fma(a106, a115, a103 - (a104 - 1.0) + a115);
    const double a121 = a120 * q2;
    const double a123 = a105 + (b9 ? a121 : 0.0);
    const int b10 = a123 == 0.0;
    const double a124 = b10 ? a105 : a123;
    const double a126 = usual ? a124 : (b2 ? a124 : a68);
    const double a127 = b1 ? a68 : a126;
    const int b11 = x == 0.0;
    const double a128 = -a38;
    const double a130 = usual ? a127 : (b11 ? a128 : a127);
    const int b12 = 0.0 < a1;
    const double a131 = NAN;
    const double a133 = usual ? a130 : (b12 ? a131 : a130);
    const int b13 = x == x;
    return usual ? a133 : (b13 ? a133 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.c8p-2; /* -0.4453125 */
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
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double a20 = 1.0 + (-a18);
    const int b3 = a20 == 0.0;
    const double a23 = -(a18 / (a20 + (b3 ? 1.0 : 0.0)));
    const double a26 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a27 = fma(a26, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a29 = fma(a27 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a26);
    const double a30 = a29 * a29;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a33 = fma(fma(0x1.9fce5e32a2c28p-13, a29, 0x1.6d98935dd6524p-10), a30, fma(0x1.1111e0a253f33p-7, a29, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a35 = fma(a33, a30, fma(0x1.555554a6c4debp-3, a29, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a27);
    const double a38 = fma(fma(a30, a35, a29), p2, p2 - 1.0);
    const double q2 = (1.0 + a38) / a38;
    const double a41 = usual ? q2 : (b2 ? q2 : a23);
    const double a42 = b1 ? a23 : a41;
    const int b4 = x == 0.0;
    const double a44 = -INFINITY;
    const double a46 = usual ? a42 : (b4 ? a44 : a42);
    const int b5 = 0.0 < a1;
    const double a47 = NAN;
    const double a49 = usual ? a46 : (b5 ? a47 : a46);
    const int b6 = x == x;
    return (float)(usual ? a49 : (b6 ? a49 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad, usual_double(x, m, -0x1p-100, -0x1.2p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_gradf, usual_float(x, m, -0x1p-100f, -0x1.2p5f, 0))
