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
    const double a15 = a13 * a13;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a19 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    const double a21 = a7 + 300.0;
    const int b3 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a19, a15, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a23, a15, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b3 ? a21 : a7));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a25, a15, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const double a29 = a9 - (a10 - 1.0) + fma(a15, a27, a11);
    const double a30 = a10 + a29;
    const double a32 = -a30 * p1;
    const double a33 = 1.0 + a32;
    const int b4 = 0.0 < a33;
    const double a34 = b4 ? a33 : 1.0;
    const double k1 = exponent(a34);
    const double a37 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b5 = k1 == 0.0;
    const double a39 = -(a29 - (a30 - a10));
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a40 = a39 * p1;
    const double a42 = a34 * p2;
    const double a45 = -1.0 + a42;
    const double a49 = b5 ? a32 : a45;
    const double a50 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a51 = -(usual ? w1 : lesser(w1, 60.0));
    const double a52 = 2.0 + a49;
    const int b6 = a50 < 1.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a53 = fma(a51, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a54 = short_inverse(a52);
    const double p3 = power_of_two(a53);
    const double a55 = a53 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a58 = p3 - 1.0;
    const double a59 = a45 - (-1.0);
    const double a60 = fma(a55, -0x1.62e42fefa38p-1, a51); /* -0.69314718055989033 */
    const double a62 = a55 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a65 = fma(a54, fma(-a54, a52, 1.0), a54);
    const double a67 = a60 + a62;
    const double a69 = a49 * a65;
    const double a70 = a67 * a67;
    const double a72 = -a69;
    const double a73 = a70 * 0.5;
    const double a76 = fma(fma(a39, p1, a32 - (a33 - 1.0)), p2, -1.0 - (a45 - a59) + (a42 - a59));
    const double a79 = a67 + a73;
    const double a80 = b5 ? a40 : a76;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a82 = fma(fma(0x1.1eaee4f86a7fdp-29, a67, 0x1.af6ab749d882dp-26), a70, fma(0x1.27e55c70808a2p-22, a67, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a87 = fma(a82, a70, fma(0x1.a01a016a28ca3p-16, a67, 0x1.a01a01b316789p-13));
    const double a90 = a62 - (a67 - a60);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a91 = fma(a87, a70, fma(0x1.6c16c16c22172p-10, a67, 0x1.111111110edbp-7));
    const double a93 = fma(a72, a52, a49) + fma(a72, a49 - (a52 - 2.0) + a80, a80);
    const double a95 = a93 * a65;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a97 = fma(a91, a70, fma(0x1.555555555553cp-5, a67, 0x1.555555555555bp-3));
    const double a99 = a69 + a95;
    const double a102 = 2.0 * a99;
    const double w2 = fabs(a99);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a104 = fma(a70 * a67, a97, fma(a90, a79, a90)) + fma(fma(a67, a67, -a70), 0.5, a73 - (a79 - a67));
    const double a106 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a107 = a79 + a104;
    const int b8 = x == 0.0;
    const double a109 = -INFINITY;
    const double a110 = NAN;
    const double a111 = a106 * a106;
    const double a112 = p3 * a107;
    const double a114 = a111 * a111;
    const int b9 = x == x;
    const double a115 = a58 + a112;
    const int b10 = 0.0 < a1;
    const double a118 = -a115;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a121 = fma(0x1.ef944dbcb435p-4, a114, fma(0x1.de5df230e8e07p-4, a111, 0x1.111758523a355p-3));
    const int b11 = a118 < 0x1p-960; /* 1.0261342003245941e-289 */
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a125 = fma(a121, a114, fma(0x1.3b1407728973bp-3, a111, 0x1.745d12f137438p-3));
    const double a126 = b11 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a128 = a118 * a126;
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a129 = fma(a125, a114, fma(0x1.c71c71dc599a7p-3, a111, 0x1.2492492478af1p-2));
    const double k2 = exponent(a128);
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a133 = fma(a129, a114, fma(0x1.9999999999b62p-2, a111, 0x1.5555555555555p-1));
    const double a134 = k2 + (b11 ? (-100.0) : 0.0);
    const double a139 = a134 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a140 = fma(a99, a111 * a133, 2.0 * (a95 - (a99 - a69)));
    const double a141 = a112 - (a115 - a58) + fma(p3, a104 - (a107 - a79), p3 - (a58 + 1.0));
    const double a142 = a128 * p4;
    const double a143 = a102 + a140;
    const double a145 = -1.0 + a142;
    const double a146 = a37 + a143;
    const double a148 = 2.0 + a145;
    const double a151 = short_inverse(a148);
    /* 5.4979230187083712e-14 */
    const double a159 = a143 - (a146 - a37) + (k1 * 0x1.ef35793c7673p-45 + (a140 - (a143 - a102)));
    const double a160 = fma(a151, fma(-a151, a148, 1.0), a151);
    const double a161 = a145 - (-1.0);
    const double a162 = copysign(0x1p-722, a146); /* 4.5325554997805591e-218 */
    const double a163 = a146 + a159;
    const int b12 = fabs(a146) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a164 = a145 * a160;
    const double a166 = a162 + a146;
    const int b13 = a163 == 0.0;
    const double a168 = -a164;
    const double a171 = b13 ? a146 : a163;
    const double a177 = fma(-a141 * a126, p4, -1.0 - (a145 - a161) + (a142 - a161));
    const double a182 = copysign(a166 + (a146 - (a166 - a162) + a159) - a162, a146);
    const double a183 = fma(a168, a148, a145) + fma(a168, a145 - (a148 - 2.0) + a177, a177);
    const double a184 = b12 ? a182 : a171;
    const double a185 = a183 * a160;
    const double a187 = a164 + a185;
    const double a189 = 2.0 * a187;
    const double a190 = (usual ? a171 : (b6 ? a184 : a171)) * a50;
    const double a191 = a187 * a187;
    const double a192 = a191 * a191;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a196 = fma(0x1.ef944dbcb435p-4, a192, fma(0x1.de5df230e8e07p-4, a191, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a200 = fma(a196, a192, fma(0x1.3b1407728973bp-3, a191, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a202 = fma(a200, a192, fma(0x1.c71c71dc599a7p-3, a191, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a203 = fma(a202, a192, fma(0x1.9999999999b62p-2, a191, 0x1.5555555555555p-1));
    const double a205 = fma(a187, a191 * a203, 2.0 * (a185 - (a187 - a164)));
    const double a206 = a189 + a205;
    const double a207 = a139 + a206;
    /* 5.4979230187083712e-14 */
    const double a213 = a206 - (a207 - a139) + (a134 * 0x1.ef35793c7673p-45 + (a205 - (a206 - a189)));
    const double a214 = a207 + a213;
    const int b14 = a214 == 0.0;
    const double a215 = b14 ? a207 : a214;
    const double a217 = usual ? a215 : (b2 ? a215 : a190);
    const double a218 = b1 ? a190 : a217;
    const double a220 = usual ? a218 : (b8 ? a109 : a218);
    const double a222 = usual ? a220 : (b10 ? a110 : a220);
    return usual ? a222 : (b9 ? a222 : x);
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
