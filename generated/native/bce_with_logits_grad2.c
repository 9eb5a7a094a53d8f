/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2
 *
 * every x: select(1 < y, nan(), select(y < 0, nan(), select(y == y, exp(-abs(x))/(1 +
 *   exp(-abs(x))*(2 + exp(-abs(x)))), y)))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a13;
    const double a17 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a30 = fma(a14, a9 - a14 + a13, fma(0.5, a17, fma(a17 * a14, a27, a13)));
    const double a31 = a9 - (a10 - 1.0) + a30;
    const double a32 = a10 + a31;
    const int b2 = a8 < -700.0;
    const double a33 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a33 : a7));
    const double a36 = a32 * p1;
    const double a37 = 2.0 + a36;
    const double a38 = a32 * a37;
    const double a39 = a38 * p1;
    const double a40 = 1.0 + a39;
    const double q1 = 1.0 / a40;
    const double a41 = a36 * q1;
    const double a42 = -a41;
    const double a45 = a31 - (a32 - a10);
    const double a51 = fma(a32, fma(a45, p1, a36 - (a37 - 2.0)), fma(a32, a37, -a38));
    const double a57 = fma(a42, fma(fma(a37, a45, a51), p1, a39 - (a40 - 1.0)), a45 * p1);
    const double a58 = fma(a42, a40, a36) + a57;
    const double a59 = fma(a58, q1, a41);
    const double a61 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a61 < 1.0;
    const int b4 = fabs(a41) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a62 = copysign(0x1p-722, a41); /* 4.5325554997805591e-218 */
    const double a63 = a62 + a41;
    const double a69 = copysign(a63 + fma(a58, q1, a41 - (a63 - a62)) - a62, a41);
    const double a71 = usual ? a59 : (b4 ? a69 : a59);
    const double a74 = (usual ? a59 : (b3 ? a71 : a59)) * a61;
    const double a75 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b5 = a75 == a75;
    const double a77 = usual ? a74 : (b5 ? a74 : a75);
    const int b6 = a75 < 0.0;
    const double a78 = NAN;
    const double a80 = usual ? a77 : (b6 ? a78 : a77);
    const int b7 = 1.0 < a75;
    const double a82 = usual ? a80 : (b7 ? a78 : a80);
    const int b8 = x == x;
    const double a84 = usual ? a82 : (b8 ? a82 : x);
    const int b9 = y == y;
    return usual ? a84 : (b9 ? a84 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double q1 = a18 / (1.0 + a18 * (2.0 + a18));
    const double a22 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = a22 == a22;
    const double a24 = usual ? q1 : (b2 ? q1 : a22);
    const int b3 = a22 < 0.0;
    const double a25 = NAN;
    const double a27 = usual ? a24 : (b3 ? a25 : a24);
    const int b4 = 1.0 < a22;
    const double a29 = usual ? a27 : (b4 ? a25 : a27);
    const int b5 = x == x;
    const double a31 = usual ? a29 : (b5 ? a29 : x);
    const int b6 = y == y;
    return (float)(usual ? a31 : (b6 ? a31 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.fffffep-1f, 0))
