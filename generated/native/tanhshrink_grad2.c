/* SPDX-License-Identifier: MIT */
/* tanhshrink_grad2(x) = diff(x - tanh(x), x, 2)
 *
 * x < 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
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
    const double a23 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a15, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    const double a26 = -(usual ? a5 : lesser(a5, 800.0));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a23, a15, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    const int b2 = -0x1p-100 < a26; /* -7.8886090522101181e-31 */
    const double a30 = a13 - (a14 - a12);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a31 = fma(a28, a15, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    const double a34 = usual ? a26 : (b2 ? (-0x1p-100) : a26); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a37 = fma(a31, a15, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const int b3 = a4 < -800.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a38 = fma(a34, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a40 = a38 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a43 = b1 ? (-1.0) : 1.0;
    const double a44 = fma(a40, -0x1.62e42fefa38p-1, a34); /* -0.69314718055989033 */
    const double a46 = a40 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a47 = 1.0 + a44;
    const double a48 = fma(a15 * a14, a37, fma(a30, a21, a30)) + fma(fma(a14, a14, -a15), 0.5, a16 - (a21 - a14));
    const double a49 = a44 + a46;
    const double a51 = a21 + a48;
    const double a54 = p1 * a51;
    const double a55 = a49 * a49;
    const double a59 = a11 + a54;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a63 = fma(fma(0x1.1eaee4f86a7fdp-29, a49, 0x1.af6ab749d882dp-26), a55, fma(0x1.27e55c70808a2p-22, a49, 0x1.71ddf0f3bc289p-19));
    const double a65 = a38 + 300.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a66 = fma(a63, a55, fma(0x1.a01a016a28ca3p-16, a49, 0x1.a01a01b316789p-13));
    const int b4 = a40 < -900.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a67 = fma(a66, a55, fma(0x1.6c16c16c22172p-10, a49, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a69 = fma(a67, a55, fma(0x1.555555555553cp-5, a49, 0x1.555555555555bp-3));
    const double p2 = power_of_two(usual ? a38 : (b4 ? a65 : a38));
    const double a73 = fma(a49, a44 - a49 + a46, fma(0.5, a55, fma(a55 * a49, a69, a46)));
    const double a74 = a44 - (a47 - 1.0) + a73;
    const double a76 = a47 + a74;
    const int b5 = x == x;
    const double a79 = -a59;
    const double a80 = usual ? a76 : (b3 ? 0.0 : a76);
    const double a81 = 2.0 + a59;
    const double a82 = a81 * a81;
    const int b6 = a43 == 0.0;
    const double a83 = a80 * p2;
    const double a84 = a82 * a81;
    const double a89 = 8.0 * (b1 ? a59 : a83);
    const double a91 = -a80 * p2;
    const double a94 = b1 ? a79 : a91;
    const double a97 = 3.0 + a83;
    const double a98 = a43 + a94;
    const double a99 = a80 * a97;
    const double a100 = a54 - (a59 - a11) + fma(p1, a48 - (a51 - a21), p1 - (a11 + 1.0));
    const double a101 = a89 * a98;
    const double a103 = a99 * p2;
    const double a104 = a59 - (a81 - 2.0) + a100;
    const double a106 = 3.0 + a103;
    const double a111 = a80 * a106;
    const double a114 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a115 = a74 - (a76 - a47);
    const double a116 = a111 * p2;
    const double a120 = 1.0 + a116;
    /*  */
    const double a121 = fma(a81, fma(a81, a104, fma(a81, a104, fma(a81, a81, -a82))), fma(a82, a104, fma(a82, a81, -a84)));
    const double a122 = usual ? 1.0 : (b1 ? 1.0 : a114);
    const double a123 = usual ? a115 : (b3 ? 0.0 : a115);
    const double a124 = b1 ? a84 : a120;
    const double q1 = 1.0 / a124;
    const double a128 = a101 * q1;
    const double a132 = -a100;
    const double a133 = -a128;
    const double a136 = fma(a80, fma(a123, p2, a83 - (a97 - 3.0)), fma(a80, a97, -a99));
    const double a137 = a123 * p2;
    const double a146 = a98 - a43;
    const double a148 = -a123 * p2;
    const double a150 = fma(a80, fma(fma(a97, a123, a136), p2, a103 - (a106 - 3.0)), fma(a80, a106, -a111));
    const double a159 = fma(fma(a106, a123, a150), p2, a116 - (a120 - 1.0));
    const double a163 = fma(a89, a43 - (a98 - a146) + (a94 - a146) + (b1 ? a132 : a148), fma(a89, a98, -a101));
    const double a165 = fma(a133, b1 ? a121 : a159, fma(a98, 8.0 * (b1 ? a100 : a137), a163));
    const double a169 = fma(fma(a133, a124, a101) + a165, q1, a128) * a122 * (usual ? 1.0 : (b6 ? a122 : 1.0));
    const double a170 = copysign(a169, a1);
    return usual ? a170 : (b5 ? a170 : x);
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
    const double a41 = -a20;
    const double a42 = -a37;
    const double a45 = 8.0 * (b1 ? a20 : a37) * ((b1 ? (-1.0) : 1.0) + (b1 ? a41 : a42));
    const double a46 = 2.0 + a20;
    const double a48 = a46 * a46 * a46;
    const double a53 = 1.0 + a37 * (3.0 + a37 * (3.0 + a37));
    const double a55 = copysign(a45 / (b1 ? a48 : a53), a1);
    const int b3 = x == x;
    return (float)(usual ? a55 : (b3 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrink_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
