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
    const int b3 = a8 < -900.0;
    const double a34 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a34 : a7));
    const double a37 = -a32 * p1;
    const double a40 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a41 = fma(a40, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a41);
    const double a42 = p2 - 1.0;
    const double a43 = a41 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a44 = fma(a43, -0x1.62e42fefa38p-1, a40); /* -0.69314718055989033 */
    const double a45 = a43 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a46 = a44 + a45;
    const double a47 = a46 * a46;
    const double a48 = a47 * 0.5;
    const double a49 = a46 + a48;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a53 = fma(fma(0x1.1eaee4f86a7fdp-29, a46, 0x1.af6ab749d882dp-26), a47, fma(0x1.27e55c70808a2p-22, a46, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a55 = fma(a53, a47, fma(0x1.a01a016a28ca3p-16, a46, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a57 = fma(a55, a47, fma(0x1.6c16c16c22172p-10, a46, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a59 = fma(a57, a47, fma(0x1.555555555553cp-5, a46, 0x1.555555555555bp-3));
    const double a61 = a45 - (a46 - a44);
    const double a66 = fma(a47 * a46, a59, fma(a61, a49, a61)) + (a48 - (a49 - a46));
    const double a67 = a49 + a66;
    const double a68 = p2 * a67;
    const double a69 = a42 + a68;
    const double a70 = -a69;
    const double a71 = -1.0 + a70;
    const double a73 = usual ? a71 : (b2 ? a71 : a37);
    const double a74 = b1 ? a37 : a73;
    const double a75 = 1.0 + a37;
    const double a77 = usual ? a69 : (b2 ? a69 : a75);
    const double a78 = b1 ? a75 : a77;
    const int b4 = a78 == 0.0;
    const double a80 = a78 + (b4 ? 1.0 : 0.0);
    const double q1 = 1.0 / a80;
    const double a81 = a74 * q1;
    const double a82 = a81 * q1;
    const double w2 = fabs(a82);
    const double a83 = INFINITY;
    const int b5 = w2 < a83;
    const double a84 = -a82;
    const double a88 = -(a31 - (a32 - a10));
    const double a91 = fma(a88, p1, a37 - (a75 - 1.0));
    const double a99 = a68 - (a69 - a42) + fma(p2, a66 - (a67 - a49), p2 - (a42 + 1.0));
    const double a101 = usual ? a99 : (b2 ? a99 : a91);
    const double a102 = b1 ? a91 : a101;
    const double a103 = -a81;
    const double a105 = a88 * p1;
    const double a109 = a70 - (a71 - (-1.0)) + (-a99);
    const double a111 = usual ? a109 : (b2 ? a109 : a105);
    const double a115 = (fma(a103, a80, a74) + fma(a103, a102, b1 ? a105 : a111)) * q1;
    const double a117 = fma(a84, a80, a81) + fma(a84, a102, a115);
    const double a118 = a117 * q1;
    const double a120 = a82 + (b5 ? a118 : 0.0);
    const int b6 = a120 == 0.0;
    const double a121 = b6 ? a82 : a120;
    const double a123 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a125 = usual ? 1.0 : (b2 ? 1.0 : a123);
    const double a127 = usual ? 1.0 : (b1 ? a123 : a125);
    const int b7 = a127 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a128 = copysign(0x1p-722, a82); /* 4.5325554997805591e-218 */
    const double a129 = a128 + a82;
    const double a135 = copysign(a129 + fma(a117, q1, a82 - (a129 - a128)) - a128, a82);
    const double a136 = b8 ? a135 : a121;
    const double a139 = (usual ? a121 : (b7 ? a136 : a121)) * a127;
    const int b9 = x == 0.0;
    const double a140 = -a83;
    const double a142 = usual ? a139 : (b9 ? a140 : a139);
    const int b10 = 0.0 < a1;
    const double a143 = NAN;
    const double a145 = usual ? a142 : (b10 ? a143 : a142);
    const int b11 = x == x;
    return usual ? a145 : (b11 ? a145 : x);
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
