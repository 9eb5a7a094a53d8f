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
    const double a33 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a33 : a7));
    const double a36 = a32 * p1;
    const double a38 = -a32 * p1;
    const double a39 = 1.0 + a38;
    const int b4 = a39 == 0.0;
    const double a41 = a39 + (b4 ? 1.0 : 0.0);
    const double q1 = 1.0 / a41;
    const double a42 = a36 * q1;
    const double w2 = fabs(a42);
    const double a43 = INFINITY;
    const int b5 = w2 < a43;
    const double a44 = -a42;
    const double a47 = a31 - (a32 - a10);
    const double a54 = fma(a44, a41, a36) + fma(a44, fma(-a47, p1, a38 - (a39 - 1.0)), a47 * p1);
    const double a55 = a54 * q1;
    const double a57 = a42 + (b5 ? a55 : 0.0);
    const int b6 = a57 == 0.0;
    const double a58 = b6 ? a42 : a57;
    const double a60 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b7 = a60 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a61 = copysign(0x1p-722, a42); /* 4.5325554997805591e-218 */
    const double a62 = a61 + a42;
    const double a68 = copysign(a62 + fma(a54, q1, a42 - (a62 - a61)) - a61, a42);
    const double a69 = b8 ? a68 : a58;
    const double a73 = -((usual ? a58 : (b7 ? a69 : a58)) * a60);
    const double a76 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a77 = fma(a76, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a77);
    const double a78 = p2 - 1.0;
    const double a79 = a77 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a80 = fma(a79, -0x1.62e42fefa38p-1, a76); /* -0.69314718055989033 */
    const double a81 = a79 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a82 = a80 + a81;
    const double a83 = a82 * a82;
    const double a84 = a83 * 0.5;
    const double a85 = a82 + a84;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a89 = fma(fma(0x1.1eaee4f86a7fdp-29, a82, 0x1.af6ab749d882dp-26), a83, fma(0x1.27e55c70808a2p-22, a82, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a91 = fma(a89, a83, fma(0x1.a01a016a28ca3p-16, a82, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a93 = fma(a91, a83, fma(0x1.6c16c16c22172p-10, a82, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a95 = fma(a93, a83, fma(0x1.555555555553cp-5, a82, 0x1.555555555555bp-3));
    const double a97 = a81 - (a82 - a80);
    const double a102 = fma(a83 * a82, a95, fma(a97, a85, a97)) + (a84 - (a85 - a82));
    const double a103 = a85 + a102;
    const double a104 = p2 * a103;
    const double a105 = a78 + a104;
    const double a106 = 1.0 + a105;
    const double q2 = 1.0 / a105;
    const double a107 = a106 * q2;
    const int b9 = fabs(a107) < a43;
    const double a108 = -a107;
    const double a117 = a104 - (a105 - a78) + fma(p2, a102 - (a103 - a85), p2 - (a78 + 1.0));
    const double a122 = fma(a108, a105, a106) + fma(a108, a117, a105 - (a106 - 1.0) + a117);
    const double a123 = a122 * q2;
    const double a125 = a107 + (b9 ? a123 : 0.0);
    const int b10 = a125 == 0.0;
    const double a126 = b10 ? a107 : a125;
    const double a128 = usual ? a126 : (b2 ? a126 : a73);
    const double a129 = b1 ? a73 : a128;
    const int b11 = x == 0.0;
    const double a130 = -a43;
    const double a132 = usual ? a129 : (b11 ? a130 : a129);
    const int b12 = 0.0 < a1;
    const double a133 = NAN;
    const double a135 = usual ? a132 : (b12 ? a133 : a132);
    const int b13 = x == x;
    return usual ? a135 : (b13 ? a135 : x);
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
