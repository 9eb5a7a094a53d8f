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
    const double a43 = b1 ? 1.0 : (-1.0);
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
    const double a75 = a44 - (a47 - 1.0) + a73;
    const double a77 = a47 + a75;
    const int b5 = x == x;
    const double a79 = usual ? a77 : (b3 ? 0.0 : a77);
    const double a80 = 2.0 + a59;
    const int b6 = a43 == 0.0;
    const double a81 = a80 * a80;
    const double a82 = a81 * a80;
    const double a83 = a79 * p2;
    const double a85 = b1 ? a59 : a83;
    const double a89 = 8.0 * a85;
    const double a92 = a43 + a85;
    const double a94 = 3.0 + a83;
    const double a95 = a89 * a92;
    const double a96 = a79 * a94;
    const double a97 = a54 - (a59 - a11) + fma(p1, a48 - (a51 - a21), p1 - (a11 + 1.0));
    const double a99 = a96 * p2;
    const double a100 = a59 - (a80 - 2.0) + a97;
    const double a103 = 3.0 + a99;
    const double a107 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a108 = a79 * a103;
    const double a111 = a75 - (a77 - a47);
    const double a113 = a108 * p2;
    const double a116 = usual ? 1.0 : (b1 ? 1.0 : a107);
    const double a117 = 1.0 + a113;
    /*  */
    const double a118 = fma(a80, fma(a80, a100, fma(a80, a100, fma(a80, a80, -a81))), fma(a81, a100, fma(a81, a80, -a82)));
    const double a119 = usual ? a111 : (b3 ? 0.0 : a111);
    const double a120 = b1 ? a82 : a117;
    const double q1 = 1.0 / a120;
    const double a125 = a95 * q1;
    const double a128 = -a125;
    const double a131 = fma(a79, fma(a119, p2, a83 - (a94 - 3.0)), fma(a79, a94, -a96));
    const double a132 = a119 * p2;
    const double a135 = b1 ? a97 : a132;
    const double a137 = a92 - a43;
    const double a146 = fma(a79, fma(fma(a94, a119, a131), p2, a99 - (a103 - 3.0)), fma(a79, a103, -a108));
    const double a153 = fma(fma(a103, a119, a146), p2, a113 - (a117 - 1.0));
    const double a155 = fma(a89, a43 - (a92 - a137) + (a85 - a137) + a135, fma(a89, a92, -a95));
    const double a158 = fma(a128, a120, a95) + fma(a128, b1 ? a118 : a153, fma(a92, 8.0 * a135, a155));
    const double a161 = fma(a158, q1, a125) * a116 * (usual ? 1.0 : (b6 ? a116 : 1.0));
    const double a163 = -copysign(a161, a1);
    return usual ? a163 : (b5 ? a163 : x);
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
