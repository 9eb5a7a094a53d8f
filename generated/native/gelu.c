/* SPDX-License-Identifier: MIT */
/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2
 *
 * x < 0: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * x > 0: 1/2*x*(2 - erfc(sqrt(2)/2*abs(x)))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a6 = a5 * a5;
    const double a9 = -(usual ? a6 : lesser(a6, 800.0));
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = -a6;
    const double a14 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a15 = 1.125 * a5;
    const int b3 = a13 < -800.0;
    const double a16 = a5 + 4.0;
    const double a17 = fma(a14, -0x1.62e42fefa38p-1, a11); /* -0.69314718055989033 */
    const double a18 = -3.5 + a15;
    const double a19 = 2.0 * a5;
    const double a20 = fma(a14, -0x1.ef35793c7673p-45, a17); /* -5.4979230187083712e-14 */
    const double a21 = a19 + 1.0;
    const double a22 = a20 * a20;
    const double a23 = a16 * a21;
    const double a26 = short_inverse(a23);
    const double a27 = a16 - a5;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a30 = fma(fma(0x1.ada10efa01953p-26, a20, 0x1.28ae38fe0a4b2p-22), a22, fma(0x1.71df0f72a4222p-19, a20, 0x1.a0199929f842dp-16));
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a39 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a40 = fma(a30, a22, fma(0x1.a01a0134a1113p-13, a20, 0x1.6c16c184854cp-10));
    const double a41 = a18 - (-3.5);
    const double a42 = fma(a26, fma(-a26, a23, 1.0), a26);
    const double a46 = a42 * a21;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a48 = fma(a40, a22, fma(0x1.1111111125b1p-7, a20, 0x1.5555555550698p-5));
    const double a51 = a18 * a46;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a54 = fma(a48, a22, fma(0x1.5555555555503p-3, a20, 0x1.000000000000ap-1));
    const double a55 = -a51;
    const double a57 = fma(a22, a54, a20);
    const double a59 = -3.5 - (a18 - a41) + (a15 - a41) + fma(1.125, a39, fma(1.125, a5, -a15));
    const double a60 = 1.0 + a57;
    const double a62 = usual ? a60 : (b3 ? 0.0 : a60);
    const double a64 = fma(a55, a16, a18) + fma(a55, a5 - (a16 - a27) + (4.0 - a27) + a39, a59);
    const double a65 = a64 * a46;
    const double a66 = a51 + a65;
    const double a68 = a66 * a66;
    /* 1.2302289432892347e-9, -1.7661757798022038e-9, -1.4086625851017556e-8, 2.1370200948176622e-8 */
    const double a72 = fma(fma(0x1.5229aa713b4e5p-30, a66, -0x1.e57b9255cc858p-30), a68, fma(-0x1.e40345777e933p-27, a66, 0x1.6f232341bb099p-26));
    /* 1.0564828724319333e-7, -2.0147389459912187e-7 */
    const double a77 = fma(a72, a68, fma(0x1.c5c18530f8f0ep-24, a66, -0x1.b0a971e521c46p-23));
    const double a78 = a42 * a16;
    const double a80 = a21 - a19;
    /* -6.8074224578484361e-7, 2.006086780228012e-6 */
    const double a84 = fma(a77, a68, fma(-0x1.6d788078e7697p-21, a66, 0x1.0d409dedf4314p-19));
    /* 3.3584405583025715e-6, -2.0265824815655653e-5 */
    const double a89 = fma(a84, a68, fma(0x1.c2c3238f756e1p-19, a66, -0x1.54010e080247ep-16));
    /* 3.7984265247341717e-6, 1.6952896374593896e-4 */
    const double a93 = fma(a89, a68, fma(0x1.fdd0f10cb18ap-19, a66, 0x1.63872b5c456f2p-13));
    /* -4.4512361836222147e-4, -3.1808648707505263e-4 */
    const double a95 = fma(a93, a68, fma(-0x1.d2bef622fde85p-12, a66, -0x1.4d89b0f2d6cc1p-12));
    /* -5.4979230187083712e-14 */
    const double a96 = fma(a14, -0x1.ef35793c7673p-45, a17 - a20) + (-fma(a5, a39, fma(a5, a39, fma(a5, a5, a13))));
    /* 0.0057397628064532382, -0.022308280865216457 */
    const double a97 = fma(a95, a68, fma(0x1.78293d8a5f1d6p-8, a66, -0x1.6d7fb62fbfe4dp-6));
    /* 0.056353502708285784, -0.10679950081430312 */
    const double a98 = fma(a97, a68, fma(0x1.cda5dc64b5543p-5, a66, -0x1.b57364b39ffa8p-4));
    const double a99 = a66 * a98;
    const double a102 = INFINITY;
    const double a103 = 0x1.42c800b3f2278p-3 + a99; /* 0.15760803746367791 */
    const double a107 = a66 * a103;
    const double a108 = a65 - (a66 - a51);
    const double a109 = -0x1.6c8e47a8a07bfp-3 + a107; /* -0.17800575240477021 */
    const double a111 = a66 * a109;
    const double a112 = fma(a96, a60, a57 - (a60 - 1.0) + fma(a22, a54, a20 - a57));
    const double a113 = 0x1.16f02f0225373p-3 + a111; /* 0.13620030141160164 */
    const double a115 = a66 * a113;
    const double a117 = -0x1.63ff9b971966ap-6 + a115; /* -0.021728422111115732 */
    const double a118 = a66 * a117;
    const double a119 = -0x1.1d67329e9db87p-3 + a118; /* -0.13935699030454549 */
    const int b4 = x == x;
    const double a121 = a66 * a119;
    const int b5 = (usual ? x : number(x, a102)) == a102;
    const double a122 = 0x1.40228e025e39p0 + a121; /* 1.2505272632390394 */
    const double a123 = a122 * a78;
    const double a124 = a62 * a123;
    const double a125 = a2 * a124;
    const double a126 = a12 + 300.0;
    const int b6 = a14 < -700.0;
    const double a127 = a103 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a128 = a109 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a131 = -a123;
    const double a132 = a113 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a134 = a117 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a138 = a122 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a139 = a119 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double p1 = power_of_two(usual ? a12 : (b6 ? a126 : a12));
    const double a160 = 0x1.0323ebf96bep-59 + fma(a98, a108, fma(a66, a98, -a99)); /* 1.7560031081679593e-18 */
    const double a169 = 0x1.42c800b3f2278p-3 - (a103 - a127) + (a99 - a127) + a160; /* 0.15760803746367791 */
    /* -6.6192331964604808e-18 */
    const double a174 = -0x1.e869c7ab43fp-58 + fma(a103, a108, fma(a66, a169, fma(a66, a103, -a107)));
    const double a176 = -0x1.6c8e47a8a07bfp-3 - (a109 - a128) + (a107 - a128) + a174; /* -0.17800575240477021 */
    /* 1.2459759078315481e-17 */
    const double a182 = 0x1.cbaf18e972b8p-57 + fma(a109, a108, fma(a66, a176, fma(a66, a109, -a111)));
    const double a183 = 0x1.16f02f0225373p-3 - (a113 - a132) + (a111 - a132) + a182; /* 0.13620030141160164 */
    /* 7.9572045476656734e-19 */
    const double a188 = 0x1.d5b5e018457p-61 + fma(a113, a108, fma(a66, a183, fma(a66, a113, -a115)));
    const double a189 = -0x1.63ff9b971966ap-6 - (a117 - a134) + (a115 - a134) + a188; /* -0.021728422111115732 */
    const double a190 = -a124;
    /* -1.1275981032107341e-17 */
    const double a196 = -0x1.a002a138ef2p-57 + fma(a117, a108, fma(a66, a189, fma(a66, a117, -a118)));
    const int b7 = fabs(a125) < a102;
    const double a197 = -0x1.1d67329e9db87p-3 - (a119 - a139) + (a118 - a139) + a196; /* -0.13935699030454549 */
    const double a199 = a190 * p1;
    const double a201 = 2.0 + a199;
    /* 3.9208756128120327e-17 */
    const double a202 = 0x1.69a30ed1b27p-55 + fma(a119, a108, fma(a66, a197, fma(a66, a119, -a121)));
    const double a203 = a2 * a201;
    const double a205 = 0x1.40228e025e39p0 - (a122 - a138) + (a121 - a138) + a202; /* 1.2505272632390394 */
    const double a207 = fma(a131, fma(2.0, a39, a19 - (a21 - a80) + (1.0 - a80)), a205);
    const int b8 = fabs(a203) < a102;
    const double a212 = fma(a62, (fma(a131, a21, a122) + a207) * a78, fma(a62, a123, a190));
    const double a213 = fma(a123, usual ? a112 : (b3 ? 0.0 : a112), a212);
    const double a214 = fma(a2, a213, fma(a2, a124, -a125));
    const double a217 = a125 + (usual ? a214 : (b7 ? a214 : 0.0));
    const int b9 = a217 == 0.0;
    const double a221 = fma(a2, fma(-a213, p1, a199 - (a201 - 2.0)), fma(a2, a201, -a203));
    /* 4.9090934652977266e-91 */
    const double a224 = (b9 ? a125 : a217) * p1 * (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0));
    const double a226 = a203 + (usual ? a221 : (b8 ? a221 : 0.0));
    const int b10 = a226 == 0.0;
    const double a227 = b10 ? a203 : a226;
    const double a228 = b1 ? a224 : a227;
    const double a230 = usual ? a228 : (b5 ? a102 : a228);
    return usual ? a230 : (b4 ? a230 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const double a5 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a8 = -lesser(a5 * a5, 200.0);
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b2 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a14 = fma(a12, -0x1.ef35793c7673p-45, fma(a12, -0x1.62e42fefa38p-1, a10));
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a26 = 4.0 + a5;
    const double a28 = 1.0 + 2.0 * a5;
    const double q1 = 1.0 / (a26 * a28);
    const double a31 = (1.125 * a5 + (-3.5)) * (q1 * a28);
    const double a32 = a31 * a31;
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a34 = fma(-0x1.fa6e3c63d645dp-17, a32, fma(0x1.6609b4685ec7cp-17, a31, 0x1.56cdbedca4b34p-13));
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a36 = fma(a34, a32, fma(-0x1.da06aa9237cdep-12, a31, -0x1.49888f4768ab9p-12));
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a38 = fma(a36, a32, fma(0x1.786909469cd2cp-8, a31, -0x1.6d855d6d6ae83p-6));
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a40 = fma(a38, a32, fma(0x1.cda3759f269f6p-5, a31, -0x1.b5731eefe592bp-4));
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a42 = fma(a40, a32, fma(0x1.42c818c8924f4p-3, a31, -0x1.6c8e4af9191b7p-3));
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a44 = fma(a42, a32, fma(0x1.16f02d54f643ap-3, a31, -0x1.63ff9aa0e1d8fp-6));
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a46 = fma(a44, a32, fma(-0x1.1d673295ee1ebp-3, a31, 0x1.40228e02585a7p0));
    const double a49 = (fma(a15, a20, a14) + 1.0) * power_of_two(a11) * (a46 * (q1 * a26));
    const double a50 = a2 * a49;
    const double a53 = a2 * (2.0 + (-a49));
    const double a54 = b1 ? a50 : a53;
    const double a55 = INFINITY;
    const int b3 = (usual ? x : number(x, a55)) == a55;
    const double a58 = usual ? a54 : (b3 ? a55 : a54);
    const int b4 = x == x;
    return (float)(usual ? a58 : (b4 ? a58 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(x, m, 0x1p-20f, 0x1.4p5f, 1))
