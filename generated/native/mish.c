/* SPDX-License-Identifier: MIT */
/* mish(x) = x*tanh(log(1 + exp(x)))
 *
 * x < 0: finite(x)*exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     2 + t: all terms have one sign, nothing cancels
 *     2 + t*(2 + t): all terms have one sign, nothing cancels
 * x > 0: x*(1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2))
 *     1 + t*2: all terms have one sign, nothing cancels
 *     1 + t*(2 + t*2): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const int b3 = -w1 < -800.0;
    const double a35 = usual ? a32 : (b3 ? 0.0 : a32);
    const int b4 = a8 < -700.0;
    const double a36 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a36 : a7));
    const double a39 = a35 * p1;
    const double a40 = b1 ? a39 : 1.0;
    const double a41 = a1 * a40;
    const double a42 = b1 ? 2.0 : 1.0;
    const double a43 = b1 ? 1.0 : 2.0;
    const double a44 = a35 * a43;
    const double a45 = a44 * p1;
    const double a46 = a42 + a45;
    const double a47 = a41 * a46;
    const double a49 = 2.0 * a35 * p1;
    const double a50 = b1 ? a39 : a49;
    const double a51 = 2.0 + a50;
    const double a52 = a35 * a51;
    const double a53 = a52 * p1;
    const double a54 = a42 + a53;
    const double q1 = 1.0 / a54;
    const double a55 = a47 * q1;
    const double a56 = -a55;
    const double a59 = a31 - (a32 - a10);
    const double a61 = usual ? a59 : (b3 ? 0.0 : a59);
    const double a64 = a61 * p1;
    const double a66 = 2.0 * a61 * p1;
    const double a71 = fma(a35, a50 - (a51 - 2.0) + (b1 ? a64 : a66), fma(a35, a51, -a52));
    const double a73 = a54 - a42;
    const double a78 = fma(fma(a51, a61, a71), p1, a42 - (a54 - a73) + (a53 - a73));
    const double a86 = a46 - a42;
    const double a91 = fma(fma(a43, a61, fma(a35, a43, -a44)), p1, a42 - (a46 - a86) + (a45 - a86));
    const double a95 = fma(a46, fma(a1, b1 ? a64 : 0.0, fma(a1, a40, -a41)), fma(a41, a91, fma(a41, a46, -a47)));
    const double a97 = fma(a56, a54, a47) + fma(a56, a78, a95);
    const double a98 = a97 * q1;
    const double w2 = fabs(a55);
    const double a99 = INFINITY;
    const int b5 = w2 < a99;
    const double a102 = a55 + (usual ? a98 : (b5 ? a98 : 0.0));
    const int b6 = a102 == 0.0;
    const double a103 = b6 ? a55 : a102;
    const double a105 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a107 = usual ? 1.0 : (b1 ? a105 : 1.0);
    const int b7 = a107 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a108 = copysign(0x1p-722, a55); /* 4.5325554997805591e-218 */
    const double a109 = a108 + a55;
    const double a115 = copysign(a109 + fma(a97, q1, a55 - (a109 - a108)) - a108, a55);
    const double a117 = usual ? a103 : (b8 ? a115 : a103);
    const double a120 = (usual ? a103 : (b7 ? a117 : a103)) * a107;
    const int b9 = (usual ? x : number(x, a99)) == a99;
    const double a123 = usual ? a120 : (b9 ? a99 : a120);
    const int b10 = x == x;
    return usual ? a123 : (b10 ? a123 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double a21 = b1 ? 2.0 : 1.0;
    const double a26 = 2.0 * a18;
    /*  */
    const double q1 = a1 * (b1 ? a18 : 1.0) * (a21 + a18 * (b1 ? 1.0 : 2.0)) / (a21 + a18 * (2.0 + (b1 ? a18 : a26)));
    const double a31 = INFINITY;
    const int b3 = (usual ? x : number(x, a31)) == a31;
    const double a34 = usual ? q1 : (b3 ? a31 : q1);
    const int b4 = x == x;
    return (float)(usual ? a34 : (b4 ? a34 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(x, m, 0x1p-20, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
