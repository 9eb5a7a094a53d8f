/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)
 *
 * x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 * x > 0: (1 - y - y*exp(-abs(x)))/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = -a2;
    const double a4 = a3 + 1.0;
    const double w1 = fabs(a1);
    const double a7 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b2 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = 1.0 + a12;
    const double a16 = a11 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a17 = a12 + a16;
    const double a20 = a17 * a17;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a24 = fma(fma(0x1.1eaee4f86a7fdp-29, a17, 0x1.af6ab749d882dp-26), a20, fma(0x1.27e55c70808a2p-22, a17, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a26 = fma(a24, a20, fma(0x1.a01a016a28ca3p-16, a17, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a28 = fma(a26, a20, fma(0x1.6c16c16c22172p-10, a17, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a30 = fma(a28, a20, fma(0x1.555555555553cp-5, a17, 0x1.555555555555bp-3));
    const double a33 = fma(a17, a12 - a17 + a16, fma(0.5, a20, fma(a20 * a17, a30, a16)));
    const double a34 = a12 - (a13 - 1.0) + a33;
    const double a35 = a13 + a34;
    const double a36 = a4 * a35;
    const int b3 = a11 < -900.0;
    const double a37 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b3 ? a37 : a10));
    const int b4 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a42 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a44 = usual ? 1.0 : (b4 ? a42 : 1.0);
    const double a45 = a36 * p1 * a44;
    const double a46 = a3 + a45;
    const double a48 = -(a2 * a35);
    const double a49 = a48 * p1;
    const double a50 = a4 + a49;
    const double a51 = b1 ? a46 : a50;
    const double a52 = a35 * p1;
    const double a53 = 1.0 + a52;
    const double q1 = 1.0 / a53;
    const double a54 = a51 * q1;
    const double a55 = -a54;
    const double a58 = a34 - (a35 - a13);
    const double a62 = a4 - a3;
    const double a66 = a3 - (a4 - a62) + (1.0 - a62);
    const double a72 = a46 - a3;
    /*  */
    const double a77 = fma(fma(a35, a66, fma(a4, a58, fma(a4, a35, -a36))) * p1, a44, a3 - (a46 - a72) + (a45 - a72));
    const double a78 = a50 - a4;
    const double a87 = a4 - (a50 - a78) + (a49 - a78) + fma(-fma(a2, a58, fma(a2, a35, a48)), p1, a66);
    const double a89 = fma(a55, fma(a58, p1, a52 - (a53 - 1.0)), b1 ? a77 : a87);
    const double a90 = fma(a55, a53, a51) + a89;
    const double a91 = a90 * q1;
    const double w3 = fabs(a54);
    const int b5 = w3 < INFINITY;
    const double a95 = a54 + (usual ? a91 : (b5 ? a91 : 0.0));
    const int b6 = a95 == 0.0;
    const double a96 = b6 ? a54 : a95;
    const int b7 = a4 == 0.0;
    const double a98 = usual ? 1.0 : (b7 ? a42 : 1.0);
    const double a100 = usual ? 1.0 : (b1 ? 1.0 : a98);
    const int b8 = a100 < 1.0;
    const int b9 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a101 = copysign(0x1p-722, a54); /* 4.5325554997805591e-218 */
    const double a102 = a101 + a54;
    const double a108 = copysign(a102 + fma(a90, q1, a54 - (a102 - a101)) - a101, a54);
    const double a109 = b9 ? a108 : a96;
    const double a112 = (usual ? a96 : (b8 ? a109 : a96)) * a100;
    const int b10 = a2 < 0.0;
    const double a113 = NAN;
    const double a115 = usual ? a112 : (b10 ? a113 : a112);
    const int b11 = 1.0 < a2;
    const double a117 = usual ? a115 : (b11 ? a113 : a115);
    const int b12 = x == x;
    const double a119 = usual ? a117 : (b12 ? a117 : x);
    const int b13 = y == y;
    return usual ? a119 : (b13 ? a119 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a3 = -a2;
    const double a4 = 1.0 + a3;
    const double w1 = fabs(a1);
    const double a7 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b2 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a10);
    const double a23 = a4 * a21 + a3;
    const double a26 = a4 + (-(a2 * a21));
    const double q1 = (b1 ? a23 : a26) / (1.0 + a21);
    const int b3 = a2 < 0.0;
    const double a29 = NAN;
    const double a31 = usual ? q1 : (b3 ? a29 : q1);
    const int b4 = 1.0 < a2;
    const double a33 = usual ? a31 : (b4 ? a29 : a31);
    const int b5 = x == x;
    const double a35 = usual ? a33 : (b5 ? a33 : x);
    const int b6 = y == y;
    return (float)(usual ? a35 : (b6 ? a35 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.fffffep-1f, 0))
