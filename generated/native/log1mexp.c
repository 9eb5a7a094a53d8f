/* SPDX-License-Identifier: MIT */
/* log1mexp(x) = log(1 - exp(x))
 *
 * x < 0: log1p(-exp(-abs(x)))
 * of it -27/64 < x < 0: log(-expm1(-abs(x)))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.bp-2; /* -0.421875 */
    const int b2 = a1 < 0.0;
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a11 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a13 = a9 + a11;
    const double a16 = a13 * a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a16, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    const double a24 = a7 + 300.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a26 = fma(a22, a16, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    const int b3 = a8 < -700.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a28 = fma(a26, a16, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a30 = fma(a28, a16, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const double p1 = power_of_two(usual ? a7 : (b3 ? a24 : a7));
    const double a33 = fma(a13, a9 - a13 + a11, fma(0.5, a16, fma(a16 * a13, a30, a11)));
    const double a34 = a9 - (a10 - 1.0) + a33;
    const double a35 = a10 + a34;
    const double a37 = -a35 * p1;
    const double a38 = 1.0 + a37;
    const int b4 = 0.0 < a38;
    const double a39 = b4 ? a38 : 1.0;
    const double k1 = exponent(a39);
    const double a42 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b5 = k1 == 0.0;
    const double a44 = -(a34 - (a35 - a10));
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a46 = a44 * p1;
    const double a50 = a39 * p2;
    const double a51 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a52 = -(usual ? w1 : lesser(w1, 60.0));
    const double a54 = -1.0 + a50;
    const int b6 = a51 < 1.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a55 = fma(a52, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a57 = b5 ? a37 : a54;
    const double p3 = power_of_two(a55);
    const double a58 = a55 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a59 = 2.0 + a57;
    const double a60 = p3 - 1.0;
    const double a61 = fma(a58, -0x1.62e42fefa38p-1, a52); /* -0.69314718055989033 */
    const double a62 = a58 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a63 = short_inverse(a59);
    const double a64 = a61 + a62;
    const double a68 = a64 * a64;
    const double a73 = a68 * 0.5;
    const double a75 = fma(a63, fma(-a63, a59, 1.0), a63);
    const double a78 = fma(fma(a44, p1, a37 - (a38 - 1.0)), p2, a50 - (a54 - (-1.0)));
    const double a80 = a64 + a73;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a81 = fma(fma(0x1.1eaee4f86a7fdp-29, a64, 0x1.af6ab749d882dp-26), a68, fma(0x1.27e55c70808a2p-22, a64, 0x1.71ddf0f3bc289p-19));
    const double a82 = a57 * a75;
    const double a85 = b5 ? a46 : a78;
    const double a86 = -a82;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a87 = fma(a81, a68, fma(0x1.a01a016a28ca3p-16, a64, 0x1.a01a01b316789p-13));
    const double a88 = a62 - (a64 - a61);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a92 = fma(a87, a68, fma(0x1.6c16c16c22172p-10, a64, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a96 = fma(a92, a68, fma(0x1.555555555553cp-5, a64, 0x1.555555555555bp-3));
    const double a101 = fma(a86, a59, a57) + fma(a86, a57 - (a59 - 2.0) + a85, a85);
    const double a104 = a101 * a75;
    const double a105 = fma(a68 * a64, a96, fma(a88, a80, a88)) + fma(fma(a64, a64, -a68), 0.5, a73 - (a80 - a64));
    const int b7 = x == 0.0;
    const double a106 = -INFINITY;
    const double a107 = NAN;
    const double a108 = a82 + a104;
    const double a109 = a80 + a105;
    const double a111 = 2.0 * a108;
    const double a112 = p3 * a109;
    const double w2 = fabs(a108);
    const int b8 = x == x;
    const double a114 = a60 + a112;
    const int b9 = 0.0 < a1;
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a115 = -a114;
    const double a116 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const int b11 = a115 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a117 = a116 * a116;
    const double a118 = b11 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a119 = a117 * a117;
    const double a123 = a115 * a118;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a127 = fma(0x1.ef944dbcb435p-4, a119, fma(0x1.de5df230e8e07p-4, a117, 0x1.111758523a355p-3));
    const double k2 = exponent(a123);
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a133 = fma(a127, a119, fma(0x1.3b1407728973bp-3, a117, 0x1.745d12f137438p-3));
    const double a134 = k2 + (b11 ? (-100.0) : 0.0);
    const double a138 = a134 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a139 = fma(a133, a119, fma(0x1.c71c71dc599a7p-3, a117, 0x1.2492492478af1p-2));
    const double a140 = a112 - (a114 - a60) + fma(p3, a105 - (a109 - a80), p3 - (a60 + 1.0));
    const double a141 = a123 * p4;
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a142 = fma(a139, a119, fma(0x1.9999999999b62p-2, a117, 0x1.5555555555555p-1));
    const double a144 = -1.0 + a141;
    const double a147 = 2.0 + a144;
    const double a148 = short_inverse(a147);
    const double a149 = fma(a108, a117 * a142, 2.0 * (a104 - (a108 - a82)));
    const double a151 = a111 + a149;
    const double a154 = a42 + a151;
    const double a156 = fma(a148, fma(-a148, a147, 1.0), a148);
    const double a160 = a144 * a156;
    const double a164 = -a160;
    const double a165 = fma(-a140 * a118, p4, a141 - (a144 - (-1.0)));
    /* 5.4979230187083712e-14 */
    const double a170 = a151 - (a154 - a42) + (k1 * 0x1.ef35793c7673p-45 + (a149 - (a151 - a111)));
    const double a171 = copysign(0x1p-722, a154); /* 4.5325554997805591e-218 */
    const double a172 = a154 + a170;
    const int b12 = fabs(a154) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a173 = a171 + a154;
    const int b13 = a172 == 0.0;
    const double a175 = b13 ? a154 : a172;
    const double a178 = fma(a164, a147, a144) + fma(a164, a144 - (a147 - 2.0) + a165, a165);
    const double a180 = a178 * a156;
    const double a182 = a160 + a180;
    const double a184 = 2.0 * a182;
    const double a185 = a182 * a182;
    const double a186 = copysign(a173 + (a154 - (a173 - a171) + a170) - a171, a154);
    const double a187 = a185 * a185;
    const double a189 = b12 ? a186 : a175;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a192 = fma(0x1.ef944dbcb435p-4, a187, fma(0x1.de5df230e8e07p-4, a185, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a198 = fma(a192, a187, fma(0x1.3b1407728973bp-3, a185, 0x1.745d12f137438p-3));
    const double a200 = (usual ? a175 : (b6 ? a189 : a175)) * a51;
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a201 = fma(a198, a187, fma(0x1.c71c71dc599a7p-3, a185, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a202 = fma(a201, a187, fma(0x1.9999999999b62p-2, a185, 0x1.5555555555555p-1));
    const double a204 = fma(a182, a185 * a202, 2.0 * (a180 - (a182 - a160)));
    const double a205 = a184 + a204;
    const double a206 = a138 + a205;
    /* 5.4979230187083712e-14 */
    const double a212 = a205 - (a206 - a138) + (a134 * 0x1.ef35793c7673p-45 + (a204 - (a205 - a184)));
    const double a213 = a206 + a212;
    const int b14 = a213 == 0.0;
    const double a214 = b14 ? a206 : a213;
    const double a216 = usual ? a214 : (b2 ? a214 : a200);
    const double a217 = b1 ? a200 : a216;
    const double a219 = usual ? a217 : (b7 ? a106 : a217);
    const double a221 = usual ? a219 : (b9 ? a107 : a219);
    return usual ? a221 : (b8 ? a221 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.bp-2; /* -0.421875 */
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
    const double a20 = 1.0 + a19;
    const int b3 = 0.0 < a20;
    const double a21 = b3 ? a20 : 1.0;
    const double k1 = exponent(a21);
    const int b4 = k1 == 0.0;
    const double a24 = a21 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a25 = b4 ? a19 : a24;
    const double q1 = a25 / (2.0 + a25);
    const double w2 = fabs(q1);
    const int b5 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b5 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const double a36 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a28 * a32, 2.0 * q1)); /* 0.69314718055994529 */
    const double a39 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a40 = fma(a39, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a42 = fma(a40 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a39);
    const double a43 = a42 * a42;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a46 = fma(fma(0x1.9fce5e32a2c28p-13, a42, 0x1.6d98935dd6524p-10), a43, fma(0x1.1111e0a253f33p-7, a42, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a48 = fma(a46, a43, fma(0x1.555554a6c4debp-3, a42, 0x1.00000044603e6p-1));
    const double p3 = power_of_two(a40);
    const double a52 = -fma(fma(a43, a48, a42), p3, p3 - 1.0);
    const double k2 = exponent(a52);
    const double a55 = a52 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a55 / (2.0 + a55);
    const double a57 = q2 * q2;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a61 = fma(fma(0x1.ed5767f7ee656p-3, a57, 0x1.23ec0d4fb6bb1p-2), a57 * a57, fma(0x1.999bcab47d419p-2, a57, 0x1.55555433a19f8p-1));
    const double a65 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a57 * a61, 2.0 * q2)); /* 0.69314718055994529 */
    const double a67 = usual ? a65 : (b2 ? a65 : a36);
    const double a68 = b1 ? a36 : a67;
    const int b6 = x == 0.0;
    const double a70 = -INFINITY;
    const double a72 = usual ? a68 : (b6 ? a70 : a68);
    const int b7 = 0.0 < a1;
    const double a73 = NAN;
    const double a75 = usual ? a72 : (b7 ? a73 : a72);
    const int b8 = x == x;
    return (float)(usual ? a75 : (b8 ? a75 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(x, m, -0x1p-100, -0x1.2p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(x, m, -0x1p-100f, -0x1.2p5f, 0))
