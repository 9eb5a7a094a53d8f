/* SPDX-License-Identifier: MIT */
/* logaddexp(x, y) = log(exp(x) + exp(y))
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it; the
 *       function is max(x, y) + h(d), and next to its zeros it keeps the error of h
 * d < 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 * d > 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = a1 - a2;
    const double a4 = usual ? a3 : number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a4;
    const double w1 = fabs(a4);
    const double a7 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b2 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = 1.0 + a11;
    const double a15 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a16 = a11 + a15;
    const double a19 = a16 * a16;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a23 = fma(fma(0x1.1eaee4f86a7fdp-29, a16, 0x1.af6ab749d882dp-26), a19, fma(0x1.27e55c70808a2p-22, a16, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a25 = fma(a23, a19, fma(0x1.a01a016a28ca3p-16, a16, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a27 = fma(a25, a19, fma(0x1.6c16c16c22172p-10, a16, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a29 = fma(a27, a19, fma(0x1.555555555553cp-5, a16, 0x1.555555555555bp-3));
    const double a32 = fma(a16, a11 - a16 + a15, fma(0.5, a19, fma(a19 * a16, a29, a15)));
    const double a33 = a11 - (a12 - 1.0) + a32;
    const double a34 = a12 + a33;
    const int b3 = -w1 < -800.0;
    const int b4 = a10 < -900.0;
    const double a38 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a38 : a9));
    const double a41 = (usual ? a34 : (b3 ? 0.0 : a34)) * p1;
    const double a42 = 1.0 + a41;
    const double a43 = short_inverse(a42);
    const double a46 = fma(a43, fma(-a43, a42, 1.0), a43);
    const double a47 = a41 * a46;
    const double a48 = -a47;
    const double a49 = b1 ? a48 : a47;
    const double a50 = a4 - a1;
    const double a54 = a1 - (a4 - a50) - (a2 + a50);
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a56 = usual ? a54 : (b5 ? a54 : 0.0);
    const double a57 = a49 * a56;
    const int b6 = 0.5 < a41;
    const double a58 = b6 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a59 = 0.5 * a41;
    const double a60 = -0.5 + a59;
    const double a61 = b6 ? a60 : a41;
    const double a62 = 2.0 + a61;
    const double a63 = short_inverse(a62);
    const double a66 = fma(a63, fma(-a63, a62, 1.0), a63);
    const double a67 = a61 * a66;
    const double a68 = -a67;
    const double a73 = a33 - (a34 - a12);
    const double a75 = usual ? a73 : (b3 ? 0.0 : a73);
    const double a76 = a75 * p1;
    const double a79 = fma(0.5, a76, a59 - (a60 - (-0.5)));
    const double a80 = b6 ? a79 : a76;
    const double a83 = fma(a68, a62, a61) + fma(a68, a61 - (a62 - 2.0) + a80, a80);
    const double a84 = a83 * a66;
    const double a85 = a67 + a84;
    const double a86 = 2.0 * a85;
    const double w2 = fabs(a85);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a87 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a88 = a87 * a87;
    const double a90 = a88 * a88;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a92 = fma(fma(0x1.1b62babc3cf4ep-3, a88, 0x1.0dd042cd4c583p-3), a90, fma(0x1.3b3578329da3bp-3, a88, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a94 = fma(a92, a90, fma(0x1.c71c748669347p-3, a88, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a96 = fma(a94, a90, fma(0x1.999999999c101p-2, a88, 0x1.555555555554fp-1));
    const double a101 = fma(a85, a88 * a96, 2.0 * (a84 - (a85 - a67)));
    const double a102 = a86 + a101;
    const double a103 = a58 + a102;
    const double a104 = a57 + a103;
    const int b8 = a2 < a1;
    const double a105 = b8 ? a1 : a2;
    const int b9 = fabs(a105) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a107 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a109 = usual ? 1.0 : (b9 ? a107 : 1.0);
    const double a110 = a104 * a109;
    const double a111 = a110 + a105;
    const double a112 = a104 - a57;
    const double a122 = fma(a48, a42, a41) + fma(a48, fma(a75, p1, a41 - (a42 - 1.0)), a76);
    const double a123 = a122 * a46;
    const double a124 = -a123;
    const double a134 = (b6 ? 0x1.ef35793c7673p-45 : 0.0) + (a101 - (a102 - a86)); /* 5.4979230187083712e-14 */
    const double a136 = fma(a56, b1 ? a124 : a123, fma(a49, a56, -a57)) + (a102 - (a103 - a58) + a134);
    const double a138 = a111 - a110;
    const double a143 = fma(a57 - (a104 - a112) + (a103 - a112) + a136, a109, a110 - (a111 - a138) + (a105 - a138));
    const double a144 = INFINITY;
    const int b10 = fabs(a111) < a144;
    const double a147 = a111 + (usual ? a143 : (b10 ? a143 : 0.0));
    const int b11 = a147 == 0.0;
    const double a148 = b11 ? a111 : a147;
    const int b12 = (usual ? x : number(x, a144)) < (usual ? y : number(y, a144));
    const double a151 = b12 ? y : x;
    const int b13 = fabs(usual ? a151 : number(a151, a144)) == a144;
    const double a154 = usual ? a148 : (b13 ? a151 : a148);
    const int b14 = x == x;
    const double a156 = usual ? a154 : (b14 ? a154 : x);
    const int b15 = y == y;
    return usual ? a156 : (b15 ? a156 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < a2;
    const double a4 = a2 - a1;
    const double a5 = usual ? a4 : number(a4, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a5);
    const double a8 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b2 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
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
    const int b3 = 0.5 < a21;
    const double a24 = 0.5 * a21 + (-0.5);
    const double a25 = b3 ? a24 : a21;
    const double q1 = a25 / (2.0 + a25);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const double a36 = (b3 ? 0x1.62e42fefa39efp-1 : 0.0) + fma(q1, a28 * a32, 2.0 * q1); /* 0.69314718055994529 */
    const int b5 = 0.0 < a5;
    const double q2 = a21 / (1.0 + a21);
    const double a38 = -q2;
    const double a40 = a5 - a2;
    const double a44 = a2 - (a5 - a40) - (a1 + a40);
    const int b6 = w1 < 0x1p20; /* 1048576 */
    const double a49 = (b1 ? a2 : a1) + (a36 + (b5 ? a38 : q2) * (usual ? a44 : (b6 ? a44 : 0.0)));
    const double a50 = INFINITY;
    const int b7 = (usual ? x : number(x, a50)) < (usual ? y : number(y, a50));
    const double a53 = b7 ? y : x;
    const int b8 = fabs(usual ? a53 : number(a53, a50)) == a50;
    const double a56 = usual ? a49 : (b8 ? a53 : a49);
    const int b9 = x == x;
    const double a58 = usual ? a56 : (b9 ? a56 : x);
    const int b10 = y == y;
    return (float)(usual ? a58 : (b10 ? a58 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp, usual_double(x, m, 0x1p-100, 0x1.2p5, 1) && usual_double(y, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexpf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.2p5f, 1))
