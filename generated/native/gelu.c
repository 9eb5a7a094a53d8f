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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v2 < 0.0;
    const double a2 = 0.5 * v2;
    const double w1 = fabs(v2);
    const int b4 = w1 < 64.0;
    const double a3 = b4 ? w1 : 64.0;
    const double a4 = 0x1.6a09e667f3bcdp-1 * a3; /* 0.70710678118654757 */
    const double a6 = -(a4 * a4);
    const int b5 = a6 < -800.0;
    const double a7 = b5 ? (-800.0) : a6;
    const int b6 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b6 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = 1.0 + a12;
    const double a14 = a12 * a12;
    const double a16 = a14 * a14;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16), a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5), a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a25 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a16 * a16, fma(a20, a16, a23));
    const double a26 = a14 * a25;
    const double a27 = a13 + a26;
    const double a28 = b5 ? 0.0 : a27;
    const double a29 = 1.125 * a4;
    const double a30 = -3.5 + a29;
    const double a31 = a4 + 4.0;
    const double q1 = 1.0 / a31;
    const double a32 = a30 * q1;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a34 = fma(a32, fma(a32, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a36 = fma(a32, fma(a32, a34, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a38 = fma(a32, fma(a32, a36, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a40 = fma(a32, fma(a32, a38, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a42 = fma(a32, fma(a32, a40, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a44 = fma(a32, fma(a32, a42, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a46 = fma(a32, fma(a32, a44, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a47 = fma(a32, a46, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a48 = a32 * a47;
    const double a49 = 0x1.cda5dc64b5543p-5 + a48; /* 0.056353502708285784 */
    const double a50 = a32 * a49;
    const double a51 = -0x1.b57364b39ffa8p-4 + a50; /* -0.10679950081430312 */
    const double a52 = a32 * a51;
    const double a53 = 0x1.42c800b3f2278p-3 + a52; /* 0.15760803746367791 */
    const double a54 = a32 * a53;
    const double a55 = -0x1.6c8e47a8a07bfp-3 + a54; /* -0.17800575240477021 */
    const double a56 = a32 * a55;
    const double a57 = 0x1.16f02f0225373p-3 + a56; /* 0.13620030141160164 */
    const double a58 = a32 * a57;
    const double a59 = -0x1.63ff9b971966ap-6 + a58; /* -0.021728422111115732 */
    const double a60 = a32 * a59;
    const double a61 = -0x1.1d67329e9db87p-3 + a60; /* -0.13935699030454549 */
    const double a62 = a32 * a61;
    const double a63 = 0x1.40228e025e39p0 + a62; /* 1.2505272632390394 */
    const double a64 = 2.0 * a4;
    const double a65 = a64 + 1.0;
    const double q2 = 1.0 / a65;
    const double a66 = a63 * q2;
    const double a67 = a28 * a66;
    const double a68 = a2 * a67;
    const int b7 = a10 < -700.0;
    const double p1 = power_of_two(b7 ? a9 + 300.0 : a9);
    const double a72 = -a67;
    const double a73 = a72 * p1;
    const double a74 = 2.0 + a73;
    const double a75 = a2 * a74;
    const double a76 = b3 ? a68 * p1 : a75;
    const int b8 = fabs(a76) < a1;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a81 = fma(a3, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a3, -a4));
    /* -5.4979230187083712e-14 */
    const double a86 = fma(a10, -0x1.ef35793c7673p-45, a11 - a12) + (-fma(a4, a81, fma(a4, a81, fma(a4, a4, a6))));
    const double a93 = b5 ? 0.0 : fma(a86, a27, a26 - (a27 - a13) + (a12 - (a13 - 1.0)));
    const double a94 = -a66;
    const double a96 = a65 - a64;
    const double a103 = a63 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a108 = -a32;
    const double a110 = a31 - a4;
    const double a116 = a30 - (-3.5);
    const double a124 = -3.5 - (a30 - a116) + (a29 - a116) + fma(1.125, a81, fma(1.125, a4, -a29));
    const double a126 = fma(a108, a31, a30) + fma(a108, a4 - (a31 - a110) + (4.0 - a110) + a81, a124);
    const double a127 = a126 * q1;
    const double a128 = a61 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a133 = a59 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a138 = a57 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a143 = a55 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a148 = a53 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    /* 0.056353502708285784, 2.8885419450266894e-19 */
    const double a161 = a48 - (a49 - 0x1.cda5dc64b5543p-5) + (0x1.5504d2ce3fp-62 + fma(a47, a127, fma(a32, a47, -a48)));
    /* -4.7940428954530992e-18 */
    const double a166 = -0x1.61bce8f2554p-58 + fma(a49, a127, fma(a32, a161, fma(a32, a49, -a50)));
    /* -0.10679950081430312 */
    const double a170 = fma(a32, a50 - (a51 - (-0x1.b57364b39ffa8p-4)) + a166, fma(a32, a51, -a52));
    /* 0.15760803746367791, 1.7387294623904417e-18 */
    const double a173 = 0x1.42c800b3f2278p-3 - (a53 - a148) + (a52 - a148) + (0x1.00975785f4ep-59 + fma(a51, a127, a170));
    /* -6.3507677596479015e-18 */
    const double a178 = -0x1.d49a9c79defp-58 + fma(a53, a127, fma(a32, a173, fma(a32, a53, -a54)));
    const double a179 = -0x1.6c8e47a8a07bfp-3 - (a55 - a143) + (a54 - a143) + a178; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a184 = 0x1.cbb34d9b1df8p-57 + fma(a55, a127, fma(a32, a179, fma(a32, a55, -a56)));
    const double a185 = 0x1.16f02f0225373p-3 - (a57 - a138) + (a56 - a138) + a184; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a190 = 0x1.d21bfcb020ep-61 + fma(a57, a127, fma(a32, a185, fma(a32, a57, -a58)));
    const double a191 = -0x1.63ff9b971966ap-6 - (a59 - a133) + (a58 - a133) + a190; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a196 = -0x1.a002a7f77418p-57 + fma(a59, a127, fma(a32, a191, fma(a32, a59, -a60)));
    const double a197 = -0x1.1d67329e9db87p-3 - (a61 - a128) + (a60 - a128) + a196; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a202 = 0x1.69a31d90189p-55 + fma(a61, a127, fma(a32, a197, fma(a32, a61, -a62)));
    /* 1.2505272632390394 */
    const double a204 = fma(a94, a64 - (a65 - a96) + (1.0 - a96) + 2.0 * a81, 0x1.40228e025e39p0 - (a63 - a103) + (a62 - a103) + a202);
    const double a208 = fma(a28, (fma(a94, a65, a63) + a204) * q2, fma(a28, a66, a72));
    const double a209 = fma(a66, a93, a208);
    const double a221 = fma(a2, a73 - (a74 - 2.0) + (-a209 * p1), fma(a2, a74, -a75));
    const double a223 = b8 ? (b3 ? fma(a2, a209, fma(a2, a67, -a68)) * p1 : a221) : 0.0;
    const double a224 = a76 + a223;
    const int b9 = a224 == 0.0;
    const double a226 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b10 = 2.0 == 0.0;
    const double a230 = b2 ? a1 : (b9 ? a76 : a224) * (b3 ? a226 : (b10 ? a226 : 1.0));
    return b1 ? a230 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v2 < 0.0;
    const double a2 = 0.5 * v2;
    const double w1 = fabs(v2);
    const int b4 = w1 < 64.0;
    const double a4 = 0x1.6a09e667f3bcdp-1 * (b4 ? w1 : 64.0); /* 0.70710678118654757 */
    const double a6 = -(a4 * a4);
    const int b5 = a6 < -200.0;
    const double a7 = b5 ? (-200.0) : a6;
    const int b6 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b6 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5), a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13 * a13, a18);
    const double q1 = (1.125 * a4 + (-3.5)) / (4.0 + a4);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a27 = fma(q1, fma(q1, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a29 = fma(q1, fma(q1, a27, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a31 = fma(q1, fma(q1, a29, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a33 = fma(q1, fma(q1, a31, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a35 = fma(q1, fma(q1, a33, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a37 = fma(q1, fma(q1, a35, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a39 = fma(q1, fma(q1, a37, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a42 = (fma(a13, a19, a12) + 1.0) * power_of_two(a9) * (a39 / (1.0 + 2.0 * a4));
    return (float)(b1 ? (b2 ? a1 : (b3 ? a2 * a42 : a2 * (2.0 + (-a42)))) : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu)
SYMSIG_DEFINE_1(float, symsig_geluf)
