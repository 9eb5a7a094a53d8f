/* SPDX-License-Identifier: MIT */
/* tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)
 *
 * x < 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a5 = -a4;
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a9);
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = p1 - 1.0;
    const double a12 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a13 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a12 + a13;
    const double a15 = a14 * a14;
    const double a16 = a15 * 0.5;
    const double a21 = a14 + a16;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a24 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a15, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    const double a25 = -(usual ? a5 : lesser(a5, 800.0));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a24, a15, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    const int b2 = -0x1p-100 < a25; /* -7.8886090522101181e-31 */
    const double a31 = a13 - (a14 - a12);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a32 = fma(a28, a15, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    const double a33 = usual ? a25 : (b2 ? (-0x1p-100) : a25); /* -7.8886090522101181e-31 */
    const int b3 = a4 < -800.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a35 = fma(a33, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a36 = fma(a32, a15, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a38 = a35 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a39 = b1 ? 1.0 : (-1.0);
    const double a42 = fma(a38, -0x1.62e42fefa38p-1, a33); /* -0.69314718055989033 */
    const double a43 = a38 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a44 = 1.0 + a42;
    const double a45 = fma(a15 * a14, a36, fma(a31, a21, a31)) + (a16 - (a21 - a14));
    const double a46 = a42 + a43;
    const double a48 = a21 + a45;
    const double a51 = p1 * a48;
    const double a52 = a46 * a46;
    const double a56 = a11 + a51;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a60 = fma(fma(0x1.1eaee4f86a7fdp-29, a46, 0x1.af6ab749d882dp-26), a52, fma(0x1.27e55c70808a2p-22, a46, 0x1.71ddf0f3bc289p-19));
    const double a62 = a35 + 300.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a63 = fma(a60, a52, fma(0x1.a01a016a28ca3p-16, a46, 0x1.a01a01b316789p-13));
    const int b4 = a38 < -700.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a64 = fma(a63, a52, fma(0x1.6c16c16c22172p-10, a46, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a66 = fma(a64, a52, fma(0x1.555555555553cp-5, a46, 0x1.555555555555bp-3));
    const double p2 = power_of_two(usual ? a35 : (b4 ? a62 : a35));
    const double a70 = fma(a46, a42 - a46 + a43, fma(0.5, a52, fma(a52 * a46, a66, a43)));
    const double a72 = a42 - (a44 - 1.0) + a70;
    const double a74 = a44 + a72;
    const int b5 = x == x;
    const double a76 = usual ? a74 : (b3 ? 0.0 : a74);
    const double a77 = 2.0 + a56;
    const int b6 = a39 == 0.0;
    const double a78 = a77 * a77;
    const double a79 = a78 * a77;
    const double a80 = a76 * p2;
    const double a82 = b1 ? a56 : a80;
    const double a86 = 8.0 * a82;
    const double a89 = a39 + a82;
    const double a91 = 3.0 + a80;
    const double a92 = a86 * a89;
    const double a93 = a76 * a91;
    const double a94 = a51 - (a56 - a11) + fma(p1, a45 - (a48 - a21), p1 - (a11 + 1.0));
    const double a96 = a93 * p2;
    const double a97 = a56 - (a77 - 2.0) + a94;
    const double a100 = 3.0 + a96;
    const double a104 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a105 = a76 * a100;
    const double a108 = a72 - (a74 - a44);
    const double a110 = a105 * p2;
    const double a113 = usual ? 1.0 : (b1 ? 1.0 : a104);
    const double a114 = 1.0 + a110;
    /*  */
    const double a115 = fma(a77, fma(a77, a97, fma(a77, a97, fma(a77, a77, -a78))), fma(a78, a97, fma(a78, a77, -a79)));
    const double a116 = usual ? a108 : (b3 ? 0.0 : a108);
    const double a117 = b1 ? a79 : a114;
    const double q1 = 1.0 / a117;
    const double a122 = a92 * q1;
    const double a125 = -a122;
    const double a128 = fma(a76, fma(a116, p2, a80 - (a91 - 3.0)), fma(a76, a91, -a93));
    const double a129 = a116 * p2;
    const double a132 = b1 ? a94 : a129;
    const double a134 = a89 - a39;
    const double a143 = fma(a76, fma(fma(a91, a116, a128), p2, a96 - (a100 - 3.0)), fma(a76, a100, -a105));
    const double a150 = fma(fma(a100, a116, a143), p2, a110 - (a114 - 1.0));
    const double a152 = fma(a86, a39 - (a89 - a134) + (a82 - a134) + a132, fma(a86, a89, -a92));
    const double a155 = fma(a125, a117, a92) + fma(a125, b1 ? a115 : a150, fma(a89, 8.0 * a132, a152));
    const double a158 = fma(a155, q1, a122) * a113 * (usual ? 1.0 : (b6 ? a113 : 1.0));
    const double a160 = -copysign(a158, a1);
    return usual ? a160 : (b5 ? a160 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a9);
    const double a20 = fma(fma(a12, a17, a11), p1, p1 - 1.0);
    const double a23 = -(usual ? a5 : lesser(a5, 200.0));
    const int b2 = -0x1p-100 < a23; /* -7.8886090522101181e-31 */
    const double a25 = usual ? a23 : (b2 ? (-0x1p-100) : a23); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a28 = fma(a26 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a25);
    const double a29 = a28 * a28;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a32 = fma(fma(0x1.9fce5e32a2c28p-13, a28, 0x1.6d98935dd6524p-10), a29, fma(0x1.1111e0a253f33p-7, a28, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a34 = fma(a32, a29, fma(0x1.555554a6c4debp-3, a28, 0x1.00000044603e6p-1));
    const double a37 = (fma(a29, a34, a28) + 1.0) * power_of_two(a26);
    const double a38 = b1 ? a20 : a37;
    const double a43 = 2.0 + a20;
    const double a45 = a43 * a43 * a43;
    const double a50 = 1.0 + a37 * (3.0 + a37 * (3.0 + a37));
    const double q1 = 8.0 * a38 * ((b1 ? 1.0 : (-1.0)) + a38) / (b1 ? a45 : a50);
    const double a53 = -copysign(q1, a1);
    const int b3 = x == x;
    return (float)(usual ? a53 : (b3 ? a53 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
