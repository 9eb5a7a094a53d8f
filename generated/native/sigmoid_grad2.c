/* SPDX-License-Identifier: MIT */
/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: -(expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/128: expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a5);
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = p1 - 1.0;
    const double a8 = fma(a6, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = a6 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a10 = a8 + a9;
    const double a11 = a10 * a10;
    const double a12 = a11 * 0.5;
    const double a17 = a10 + a12;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a19 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a11, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    const double a22 = -(usual ? w1 : lesser(w1, 800.0));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a19, a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    const int b2 = -0x1p-100 < a22; /* -7.8886090522101181e-31 */
    const double a26 = a9 - (a10 - a8);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a27 = fma(a24, a11, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    const double a30 = usual ? a22 : (b2 ? (-0x1p-100) : a22); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a33 = fma(a27, a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    /* 1.4426950408889634, 6755399441056767 */
    const double a34 = fma(a30, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a37 = a34 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = -w1 < -800.0;
    const double a40 = fma(a37, -0x1.62e42fefa38p-1, a30); /* -0.69314718055989033 */
    const double a42 = a37 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a43 = 1.0 + a40;
    const double a44 = fma(a11 * a10, a33, fma(a26, a17, a26)) + fma(fma(a10, a10, -a11), 0.5, a12 - (a17 - a10));
    const double a45 = a40 + a42;
    const double a47 = a17 + a44;
    const double a48 = b1 ? 1.0 : (-1.0);
    const double a51 = p1 * a47;
    const double a52 = a45 * a45;
    const double a56 = a7 + a51;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a60 = fma(fma(0x1.1eaee4f86a7fdp-29, a45, 0x1.af6ab749d882dp-26), a52, fma(0x1.27e55c70808a2p-22, a45, 0x1.71ddf0f3bc289p-19));
    const double a62 = a34 + 300.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a63 = fma(a60, a52, fma(0x1.a01a016a28ca3p-16, a45, 0x1.a01a01b316789p-13));
    const int b4 = a37 < -900.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a64 = fma(a63, a52, fma(0x1.6c16c16c22172p-10, a45, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a66 = fma(a64, a52, fma(0x1.555555555553cp-5, a45, 0x1.555555555555bp-3));
    const double p2 = power_of_two(usual ? a34 : (b4 ? a62 : a34));
    const double a70 = fma(a45, a40 - a45 + a42, fma(0.5, a52, fma(a52 * a45, a66, a42)));
    const double a72 = a40 - (a43 - 1.0) + a70;
    const double a74 = a43 + a72;
    const double a76 = 2.0 + a56;
    const double a77 = usual ? a74 : (b3 ? 0.0 : a74);
    const int b5 = x == x;
    const double a78 = a76 * a76;
    const double a79 = a78 * a76;
    const double a81 = a77 * p2;
    const double a83 = b1 ? a56 : a81;
    const int b6 = a48 == 0.0;
    const double a88 = a48 + a83;
    const double a90 = 3.0 + a81;
    const double a91 = a83 * a88;
    const double a92 = a77 * a90;
    const double a93 = a51 - (a56 - a7) + fma(p1, a44 - (a47 - a17), p1 - (a7 + 1.0));
    const double a95 = a92 * p2;
    const double a96 = a56 - (a76 - 2.0) + a93;
    const double a99 = 3.0 + a95;
    const double a102 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a104 = a77 * a99;
    const double a108 = a72 - (a74 - a43);
    const double a109 = a104 * p2;
    const double a111 = usual ? 1.0 : (b1 ? 1.0 : a102);
    const double a113 = 1.0 + a109;
    /*  */
    const double a114 = fma(a76, fma(a76, a96, fma(a76, a96, fma(a76, a76, -a78))), fma(a78, a96, fma(a78, a76, -a79)));
    const double a115 = usual ? a108 : (b3 ? 0.0 : a108);
    const double a116 = b1 ? a79 : a113;
    const double q1 = 1.0 / a116;
    const double a121 = a91 * q1;
    const double a124 = -a121;
    const double a127 = fma(a77, fma(a115, p2, a81 - (a90 - 3.0)), fma(a77, a90, -a92));
    const double a128 = a115 * p2;
    const double a131 = b1 ? a93 : a128;
    const double a133 = a88 - a48;
    const double a141 = fma(a77, fma(fma(a90, a115, a127), p2, a95 - (a99 - 3.0)), fma(a77, a99, -a104));
    const double a148 = fma(fma(a99, a115, a141), p2, a109 - (a113 - 1.0));
    const double a149 = fma(a83, a48 - (a88 - a133) + (a83 - a133) + a131, fma(a83, a88, -a91));
    const double a153 = fma(a124, a116, a91) + fma(a124, b1 ? a114 : a148, fma(a88, a131, a149));
    const double a156 = fma(a153, q1, a121) * a111 * (usual ? 1.0 : (b6 ? a111 : 1.0));
    const double a158 = -copysign(a156, a1);
    return usual ? a158 : (b5 ? a158 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    const double a19 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a19; /* -7.8886090522101181e-31 */
    const double a21 = usual ? a19 : (b2 ? (-0x1p-100) : a19); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a22 = fma(a21, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a24 = fma(a22 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a21);
    const double a25 = a24 * a24;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a28 = fma(fma(0x1.9fce5e32a2c28p-13, a24, 0x1.6d98935dd6524p-10), a25, fma(0x1.1111e0a253f33p-7, a24, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a30 = fma(a28, a25, fma(0x1.555554a6c4debp-3, a24, 0x1.00000044603e6p-1));
    const double a33 = (fma(a25, a30, a24) + 1.0) * power_of_two(a22);
    const double a34 = b1 ? a16 : a33;
    const double a38 = 2.0 + a16;
    const double a40 = a38 * a38 * a38;
    const double a45 = 1.0 + a33 * (3.0 + a33 * (3.0 + a33));
    const double a47 = copysign(a34 * ((b1 ? 1.0 : (-1.0)) + a34) / (b1 ? a40 : a45), a1);
    const double a48 = -a47;
    const int b3 = x == x;
    return (float)(usual ? a48 : (b3 ? a48 : x));
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
