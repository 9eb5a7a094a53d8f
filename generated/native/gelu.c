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
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a17, a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a14, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a24 = a14 * a23;
    const double a25 = a13 + a24;
    const double a26 = b5 ? 0.0 : a25;
    const double a27 = 1.125 * a4;
    const double a28 = -3.5 + a27;
    const double a29 = a4 + 4.0;
    const double a30 = short_inverse(a29);
    const double a33 = fma(a30, fma(-a30, a29, 1.0), a30);
    const double a34 = a28 * a33;
    const double a35 = -a34;
    const double a37 = a29 - a4;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a44 = fma(a3, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a3, -a4));
    const double a46 = a28 - (-3.5);
    const double a54 = -3.5 - (a28 - a46) + (a27 - a46) + fma(1.125, a44, fma(1.125, a4, -a27));
    const double a56 = fma(a35, a29, a28) + fma(a35, a4 - (a29 - a37) + (4.0 - a37) + a44, a54);
    const double a57 = a56 * a33;
    const double a58 = a34 + a57;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a60 = fma(a58, fma(a58, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a62 = fma(a58, fma(a58, a60, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a64 = fma(a58, fma(a58, a62, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a66 = fma(a58, fma(a58, a64, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a68 = fma(a58, fma(a58, a66, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a70 = fma(a58, fma(a58, a68, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a72 = fma(a58, fma(a58, a70, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a73 = fma(a58, a72, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a74 = a58 * a73;
    const double a75 = 0x1.cda5dc64b5543p-5 + a74; /* 0.056353502708285784 */
    const double a76 = a58 * a75;
    const double a77 = -0x1.b57364b39ffa8p-4 + a76; /* -0.10679950081430312 */
    const double a78 = a58 * a77;
    const double a79 = 0x1.42c800b3f2278p-3 + a78; /* 0.15760803746367791 */
    const double a80 = a58 * a79;
    const double a81 = -0x1.6c8e47a8a07bfp-3 + a80; /* -0.17800575240477021 */
    const double a82 = a58 * a81;
    const double a83 = 0x1.16f02f0225373p-3 + a82; /* 0.13620030141160164 */
    const double a84 = a58 * a83;
    const double a85 = -0x1.63ff9b971966ap-6 + a84; /* -0.021728422111115732 */
    const double a86 = a58 * a85;
    const double a87 = -0x1.1d67329e9db87p-3 + a86; /* -0.13935699030454549 */
    const double a88 = a58 * a87;
    const double a89 = 0x1.40228e025e39p0 + a88; /* 1.2505272632390394 */
    const double a90 = 2.0 * a4;
    const double a91 = a90 + 1.0;
    const double a92 = short_inverse(a91);
    const double a95 = fma(a92, fma(-a92, a91, 1.0), a92);
    const double a96 = a89 * a95;
    const double a97 = a26 * a96;
    const double a98 = a2 * a97;
    const int b7 = a10 < -700.0;
    const double a99 = a9 + 300.0;
    const double p1 = power_of_two(b7 ? a99 : a9);
    const double a101 = a98 * p1;
    const double a102 = -a97;
    const double a103 = a102 * p1;
    const double a104 = 2.0 + a103;
    const double a105 = a2 * a104;
    const double a106 = b3 ? a101 : a105;
    const int b8 = fabs(a106) < a1;
    /* -5.4979230187083712e-14 */
    const double a113 = fma(a10, -0x1.ef35793c7673p-45, a11 - a12) + (-fma(a4, a44, fma(a4, a44, fma(a4, a4, a6))));
    const double a119 = fma(a113, a25, a24 - (a25 - a13) + (a12 - (a13 - 1.0)));
    const double a121 = -a96;
    const double a123 = a91 - a90;
    const double a130 = a89 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a136 = a57 - (a58 - a34);
    const double a137 = a87 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a142 = a85 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a147 = a83 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a152 = a81 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a157 = a79 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    /* 0.056353502708285784, 2.8885419450266894e-19 */
    const double a170 = a74 - (a75 - 0x1.cda5dc64b5543p-5) + (0x1.5504d2ce3fp-62 + fma(a73, a136, fma(a58, a73, -a74)));
    /* -4.7940428954530992e-18 */
    const double a175 = -0x1.61bce8f2554p-58 + fma(a75, a136, fma(a58, a170, fma(a58, a75, -a76)));
    /* -0.10679950081430312 */
    const double a179 = fma(a58, a76 - (a77 - (-0x1.b57364b39ffa8p-4)) + a175, fma(a58, a77, -a78));
    /* 0.15760803746367791, 1.7387294623904417e-18 */
    const double a182 = 0x1.42c800b3f2278p-3 - (a79 - a157) + (a78 - a157) + (0x1.00975785f4ep-59 + fma(a77, a136, a179));
    /* -6.3507677596479015e-18 */
    const double a187 = -0x1.d49a9c79defp-58 + fma(a79, a136, fma(a58, a182, fma(a58, a79, -a80)));
    const double a188 = -0x1.6c8e47a8a07bfp-3 - (a81 - a152) + (a80 - a152) + a187; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a193 = 0x1.cbb34d9b1df8p-57 + fma(a81, a136, fma(a58, a188, fma(a58, a81, -a82)));
    const double a194 = 0x1.16f02f0225373p-3 - (a83 - a147) + (a82 - a147) + a193; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a199 = 0x1.d21bfcb020ep-61 + fma(a83, a136, fma(a58, a194, fma(a58, a83, -a84)));
    const double a200 = -0x1.63ff9b971966ap-6 - (a85 - a142) + (a84 - a142) + a199; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a205 = -0x1.a002a7f77418p-57 + fma(a85, a136, fma(a58, a200, fma(a58, a85, -a86)));
    const double a206 = -0x1.1d67329e9db87p-3 - (a87 - a137) + (a86 - a137) + a205; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a211 = 0x1.69a31d90189p-55 + fma(a87, a136, fma(a58, a206, fma(a58, a87, -a88)));
    /* 1.2505272632390394 */
    const double a213 = fma(a121, a90 - (a91 - a123) + (1.0 - a123) + 2.0 * a44, 0x1.40228e025e39p0 - (a89 - a130) + (a88 - a130) + a211);
    const double a217 = fma(a26, (fma(a121, a91, a89) + a213) * a95, fma(a26, a96, a102));
    const double a218 = fma(a96, b5 ? 0.0 : a119, a217);
    const double a222 = fma(a2, a218, fma(a2, a97, -a98)) * p1;
    const double a230 = fma(a2, a103 - (a104 - 2.0) + (-a218 * p1), fma(a2, a104, -a105));
    const double a231 = b3 ? a222 : a230;
    const double a233 = a106 + (b8 ? a231 : 0.0);
    const int b9 = a233 == 0.0;
    const double a235 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b10 = 2.0 == 0.0;
    const double a236 = b10 ? a235 : 1.0;
    const double a238 = (b9 ? a106 : a233) * (b3 ? a235 : a236);
    const double a239 = b2 ? a1 : a238;
    return b1 ? a239 : x;
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
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double q1 = (1.125 * a4 + (-3.5)) / (4.0 + a4);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a26 = fma(q1, fma(q1, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a28 = fma(q1, fma(q1, a26, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a30 = fma(q1, fma(q1, a28, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a32 = fma(q1, fma(q1, a30, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a34 = fma(q1, fma(q1, a32, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a36 = fma(q1, fma(q1, a34, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a38 = fma(q1, fma(q1, a36, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a41 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9) * (a38 / (1.0 + 2.0 * a4));
    const double a42 = a2 * a41;
    const double a45 = a2 * (2.0 + (-a41));
    const double a46 = b3 ? a42 : a45;
    const double a47 = b2 ? a1 : a46;
    return (float)(b1 ? a47 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu)
SYMSIG_DEFINE_1(float, symsig_geluf)
