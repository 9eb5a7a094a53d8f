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
    const double a39 = b1 ? (-1.0) : 1.0;
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
    const double a71 = a42 - (a44 - 1.0) + a70;
    const double a73 = a44 + a71;
    const int b5 = x == x;
    const double a76 = -a56;
    const double a77 = usual ? a73 : (b3 ? 0.0 : a73);
    const double a78 = 2.0 + a56;
    const double a79 = a78 * a78;
    const int b6 = a39 == 0.0;
    const double a80 = a77 * p2;
    const double a81 = a79 * a78;
    const double a86 = 8.0 * (b1 ? a56 : a80);
    const double a88 = -a77 * p2;
    const double a91 = b1 ? a76 : a88;
    const double a94 = 3.0 + a80;
    const double a95 = a39 + a91;
    const double a96 = a77 * a94;
    const double a97 = a51 - (a56 - a11) + fma(p1, a45 - (a48 - a21), p1 - (a11 + 1.0));
    const double a98 = a86 * a95;
    const double a100 = a96 * p2;
    const double a101 = a56 - (a78 - 2.0) + a97;
    const double a103 = 3.0 + a100;
    const double a108 = a77 * a103;
    const double a111 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a112 = a71 - (a73 - a44);
    const double a113 = a108 * p2;
    const double a117 = 1.0 + a113;
    /*  */
    const double a118 = fma(a78, fma(a78, a101, fma(a78, a101, fma(a78, a78, -a79))), fma(a79, a101, fma(a79, a78, -a81)));
    const double a119 = usual ? 1.0 : (b1 ? 1.0 : a111);
    const double a120 = usual ? a112 : (b3 ? 0.0 : a112);
    const double a121 = b1 ? a81 : a117;
    const double q1 = 1.0 / a121;
    const double a125 = a98 * q1;
    const double a129 = -a97;
    const double a130 = -a125;
    const double a133 = fma(a77, fma(a120, p2, a80 - (a94 - 3.0)), fma(a77, a94, -a96));
    const double a134 = a120 * p2;
    const double a143 = a95 - a39;
    const double a145 = -a120 * p2;
    const double a147 = fma(a77, fma(fma(a94, a120, a133), p2, a100 - (a103 - 3.0)), fma(a77, a103, -a108));
    const double a156 = fma(fma(a103, a120, a147), p2, a113 - (a117 - 1.0));
    const double a160 = fma(a86, a39 - (a95 - a143) + (a91 - a143) + (b1 ? a129 : a145), fma(a86, a95, -a98));
    const double a162 = fma(a130, b1 ? a118 : a156, fma(a95, 8.0 * (b1 ? a97 : a134), a160));
    const double a166 = fma(fma(a130, a121, a98) + a162, q1, a125) * a119 * (usual ? 1.0 : (b6 ? a119 : 1.0));
    const double a167 = copysign(a166, a1);
    return usual ? a167 : (b5 ? a167 : x);
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
