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
    const int b3 = a8 < -900.0;
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
    const double a45 = -(a34 - (a35 - a10));
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a48 = a45 * p1;
    const double a50 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a51 = -(usual ? w1 : lesser(w1, 60.0));
    const double a52 = a39 * p2;
    const int b6 = a50 < 1.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a54 = fma(a51, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a55 = -1.0 + a52;
    const double p3 = power_of_two(a54);
    const double a57 = b5 ? a37 : a55;
    const double a58 = a54 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a59 = p3 - 1.0;
    const double a60 = 2.0 + a57;
    const double a61 = fma(a58, -0x1.62e42fefa38p-1, a51); /* -0.69314718055989033 */
    const double a62 = a58 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a63 = short_inverse(a60);
    const double a64 = a61 + a62;
    const double a67 = a64 * a64;
    const double a72 = a67 * 0.5;
    const double a77 = fma(a63, fma(-a63, a60, 1.0), a63);
    const double a79 = a64 + a72;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a80 = fma(fma(0x1.1eaee4f86a7fdp-29, a64, 0x1.af6ab749d882dp-26), a67, fma(0x1.27e55c70808a2p-22, a64, 0x1.71ddf0f3bc289p-19));
    const double a81 = fma(fma(a45, p1, a37 - (a38 - 1.0)), p2, a52 - (a55 - (-1.0)));
    const double a83 = a57 * a77;
    const double a85 = b5 ? a48 : a81;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a86 = fma(a80, a67, fma(0x1.a01a016a28ca3p-16, a64, 0x1.a01a01b316789p-13));
    const double a87 = -a83;
    const double a88 = a62 - (a64 - a61);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a90 = fma(a86, a67, fma(0x1.6c16c16c22172p-10, a64, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a94 = fma(a90, a67, fma(0x1.555555555553cp-5, a64, 0x1.555555555555bp-3));
    const double a100 = fma(a87, a60, a57) + fma(a87, a57 - (a60 - 2.0) + a85, a85);
    const double a101 = fma(a67 * a64, a94, fma(a88, a79, a88)) + (a72 - (a79 - a64));
    const int b7 = x == 0.0;
    const double a102 = -INFINITY;
    const double a103 = NAN;
    const double a104 = a100 * a77;
    const double a105 = a79 + a101;
    const double a107 = a83 + a104;
    const double a108 = p3 * a105;
    const int b8 = x == x;
    const int b9 = 0.0 < a1;
    const double a110 = 2.0 * a107;
    const double a111 = a59 + a108;
    const double w2 = fabs(a107);
    const double a112 = -a111;
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const int b11 = a112 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a113 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a114 = a113 * a113;
    const double a115 = b11 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a117 = a112 * a115;
    const double a121 = a114 * a114;
    const double k2 = exponent(a117);
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a127 = fma(fma(0x1.1b62babc3cf4ep-3, a114, 0x1.0dd042cd4c583p-3), a121, fma(0x1.3b3578329da3bp-3, a114, 0x1.745c4d180400bp-3));
    const double a129 = k2 + (b11 ? (-100.0) : 0.0);
    const double a134 = a129 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a135 = fma(a127, a121, fma(0x1.c71c748669347p-3, a114, 0x1.24924921edf09p-2));
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a136 = a108 - (a111 - a59) + fma(p3, a101 - (a105 - a79), p3 - (a59 + 1.0));
    const double a137 = a117 * p4;
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a138 = fma(a135, a121, fma(0x1.999999999c101p-2, a114, 0x1.555555555554fp-1));
    const double a140 = -1.0 + a137;
    const double a143 = 2.0 + a140;
    const double a144 = short_inverse(a143);
    const double a145 = fma(a107, a114 * a138, 2.0 * (a104 - (a107 - a83)));
    const double a147 = a110 + a145;
    const double a150 = a42 + a147;
    const double a152 = fma(a144, fma(-a144, a143, 1.0), a144);
    const double a156 = a140 * a152;
    const double a160 = -a156;
    const double a161 = fma(-a136 * a115, p4, a137 - (a140 - (-1.0)));
    /* 5.4979230187083712e-14 */
    const double a166 = a147 - (a150 - a42) + (k1 * 0x1.ef35793c7673p-45 + (a145 - (a147 - a110)));
    const double a167 = copysign(0x1p-722, a150); /* 4.5325554997805591e-218 */
    const double a168 = a150 + a166;
    const int b12 = fabs(a150) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a169 = a167 + a150;
    const int b13 = a168 == 0.0;
    const double a171 = b13 ? a150 : a168;
    const double a174 = fma(a160, a143, a140) + fma(a160, a140 - (a143 - 2.0) + a161, a161);
    const double a176 = a174 * a152;
    const double a178 = a156 + a176;
    const double a180 = 2.0 * a178;
    const double a181 = a178 * a178;
    const double a182 = copysign(a169 + (a150 - (a169 - a167) + a166) - a167, a150);
    const double a184 = b12 ? a182 : a171;
    const double a185 = a181 * a181;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a191 = fma(fma(0x1.1b62babc3cf4ep-3, a181, 0x1.0dd042cd4c583p-3), a185, fma(0x1.3b3578329da3bp-3, a181, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a194 = fma(a191, a185, fma(0x1.c71c748669347p-3, a181, 0x1.24924921edf09p-2));
    const double a196 = (usual ? a171 : (b6 ? a184 : a171)) * a50;
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a197 = fma(a194, a185, fma(0x1.999999999c101p-2, a181, 0x1.555555555554fp-1));
    const double a199 = fma(a178, a181 * a197, 2.0 * (a176 - (a178 - a156)));
    const double a200 = a180 + a199;
    const double a201 = a134 + a200;
    /* 5.4979230187083712e-14 */
    const double a207 = a200 - (a201 - a134) + (a129 * 0x1.ef35793c7673p-45 + (a199 - (a200 - a180)));
    const double a208 = a201 + a207;
    const int b14 = a208 == 0.0;
    const double a209 = b14 ? a201 : a208;
    const double a211 = usual ? a209 : (b2 ? a209 : a196);
    const double a212 = b1 ? a196 : a211;
    const double a214 = usual ? a212 : (b7 ? a102 : a212);
    const double a216 = usual ? a214 : (b9 ? a103 : a214);
    return usual ? a216 : (b8 ? a216 : x);
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
