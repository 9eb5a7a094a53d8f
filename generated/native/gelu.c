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
    const int b2 = w1 < 64.0;
    const double a4 = usual ? w1 : (b2 ? w1 : 64.0);
    const double a5 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a7 = -(a5 * a5);
    const int b3 = a7 < -800.0;
    const double a9 = usual ? a7 : (b3 ? (-800.0) : a7);
    const int b4 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b4 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a14 = fma(a13, -0x1.62e42fefa38p-1, a11); /* -0.69314718055989033 */
    const double a15 = fma(a13, -0x1.ef35793c7673p-45, a14); /* -5.4979230187083712e-14 */
    const double a16 = a15 * a15;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a19 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a16, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a21 = fma(a19, a16, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a23 = fma(a21, a16, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a25 = fma(a23, a16, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    const double a26 = fma(a16, a25, a15);
    const double a27 = 1.0 + a26;
    const double a29 = usual ? a27 : (b3 ? 0.0 : a27);
    const double a30 = 1.125 * a5;
    const double a31 = -3.5 + a30;
    const double a32 = a5 + 4.0;
    const double a33 = 2.0 * a5;
    const double a34 = a33 + 1.0;
    const double a35 = a32 * a34;
    const double a36 = short_inverse(a35);
    const double a39 = fma(a36, fma(-a36, a35, 1.0), a36);
    const double a40 = a39 * a34;
    const double a41 = a31 * a40;
    const double a42 = -a41;
    const double a44 = a32 - a5;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a51 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    const double a53 = a31 - (-3.5);
    const double a61 = -3.5 - (a31 - a53) + (a30 - a53) + fma(1.125, a51, fma(1.125, a5, -a30));
    const double a63 = fma(a42, a32, a31) + fma(a42, a5 - (a32 - a44) + (4.0 - a44) + a51, a61);
    const double a64 = a63 * a40;
    const double a65 = a41 + a64;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a67 = fma(a65, fma(a65, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a69 = fma(a65, fma(a65, a67, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a71 = fma(a65, fma(a65, a69, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a73 = fma(a65, fma(a65, a71, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a75 = fma(a65, fma(a65, a73, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a77 = fma(a65, fma(a65, a75, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a79 = fma(a65, fma(a65, a77, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a80 = fma(a65, a79, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a81 = a65 * a80;
    const double a82 = 0x1.cda5dc64b5543p-5 + a81; /* 0.056353502708285784 */
    const double a83 = a65 * a82;
    const double a84 = -0x1.b57364b39ffa8p-4 + a83; /* -0.10679950081430312 */
    const double a85 = a65 * a84;
    const double a86 = 0x1.42c800b3f2278p-3 + a85; /* 0.15760803746367791 */
    const double a87 = a65 * a86;
    const double a88 = -0x1.6c8e47a8a07bfp-3 + a87; /* -0.17800575240477021 */
    const double a89 = a65 * a88;
    const double a90 = 0x1.16f02f0225373p-3 + a89; /* 0.13620030141160164 */
    const double a91 = a65 * a90;
    const double a92 = -0x1.63ff9b971966ap-6 + a91; /* -0.021728422111115732 */
    const double a93 = a65 * a92;
    const double a94 = -0x1.1d67329e9db87p-3 + a93; /* -0.13935699030454549 */
    const double a95 = a65 * a94;
    const double a96 = 0x1.40228e025e39p0 + a95; /* 1.2505272632390394 */
    const double a97 = a39 * a32;
    const double a98 = a96 * a97;
    const double a99 = a29 * a98;
    const double a100 = a2 * a99;
    const int b5 = a13 < -700.0;
    const double a101 = a12 + 300.0;
    const double p1 = power_of_two(usual ? a12 : (b5 ? a101 : a12));
    const double a104 = a100 * p1;
    const double a105 = -a99;
    const double a106 = a105 * p1;
    const double a107 = 2.0 + a106;
    const double a108 = a2 * a107;
    const double a109 = b1 ? a104 : a108;
    /* -5.4979230187083712e-14 */
    const double a116 = fma(a13, -0x1.ef35793c7673p-45, a14 - a15) + (-fma(a5, a51, fma(a5, a51, fma(a5, a5, a7))));
    const double a122 = fma(a116, a27, a26 - (a27 - 1.0) + fma(a16, a25, a15 - a26));
    const double a125 = -a98;
    const double a127 = a34 - a33;
    const double a133 = a96 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a139 = a64 - (a65 - a41);
    const double a140 = a94 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a145 = a92 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a150 = a90 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a155 = a88 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a160 = a86 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    /* 0.056353502708285784, 2.8885419450266894e-19 */
    const double a173 = a81 - (a82 - 0x1.cda5dc64b5543p-5) + (0x1.5504d2ce3fp-62 + fma(a80, a139, fma(a65, a80, -a81)));
    /* -4.7940428954530992e-18 */
    const double a178 = -0x1.61bce8f2554p-58 + fma(a82, a139, fma(a65, a173, fma(a65, a82, -a83)));
    /* -0.10679950081430312 */
    const double a182 = fma(a65, a83 - (a84 - (-0x1.b57364b39ffa8p-4)) + a178, fma(a65, a84, -a85));
    /* 0.15760803746367791, 1.7387294623904417e-18 */
    const double a185 = 0x1.42c800b3f2278p-3 - (a86 - a160) + (a85 - a160) + (0x1.00975785f4ep-59 + fma(a84, a139, a182));
    /* -6.3507677596479015e-18 */
    const double a190 = -0x1.d49a9c79defp-58 + fma(a86, a139, fma(a65, a185, fma(a65, a86, -a87)));
    const double a191 = -0x1.6c8e47a8a07bfp-3 - (a88 - a155) + (a87 - a155) + a190; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a196 = 0x1.cbb34d9b1df8p-57 + fma(a88, a139, fma(a65, a191, fma(a65, a88, -a89)));
    const double a197 = 0x1.16f02f0225373p-3 - (a90 - a150) + (a89 - a150) + a196; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a202 = 0x1.d21bfcb020ep-61 + fma(a90, a139, fma(a65, a197, fma(a65, a90, -a91)));
    const double a203 = -0x1.63ff9b971966ap-6 - (a92 - a145) + (a91 - a145) + a202; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a208 = -0x1.a002a7f77418p-57 + fma(a92, a139, fma(a65, a203, fma(a65, a92, -a93)));
    const double a209 = -0x1.1d67329e9db87p-3 - (a94 - a140) + (a93 - a140) + a208; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a214 = 0x1.69a31d90189p-55 + fma(a94, a139, fma(a65, a209, fma(a65, a94, -a95)));
    /* 1.2505272632390394 */
    const double a216 = fma(a125, fma(2.0, a51, a33 - (a34 - a127) + (1.0 - a127)), 0x1.40228e025e39p0 - (a96 - a133) + (a95 - a133) + a214);
    const double a220 = fma(a29, (fma(a125, a34, a96) + a216) * a97, fma(a29, a98, a105));
    const double a221 = fma(a98, usual ? a122 : (b3 ? 0.0 : a122), a220);
    const double a225 = fma(a2, a221, fma(a2, a99, -a100)) * p1;
    const double a232 = fma(a2, fma(-a221, p1, a106 - (a107 - 2.0)), fma(a2, a107, -a108));
    const double a233 = b1 ? a225 : a232;
    const double a234 = INFINITY;
    const int b6 = fabs(a109) < a234;
    const double a237 = a109 + (usual ? a233 : (b6 ? a233 : 0.0));
    const int b7 = a237 == 0.0;
    const double a240 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a242 = (b7 ? a109 : a237) * (b1 ? a240 : 1.0);
    const int b8 = (usual ? x : number(x, a234)) == a234;
    const double a245 = usual ? a242 : (b8 ? a234 : a242);
    const int b9 = x == x;
    return usual ? a245 : (b9 ? a245 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const int b2 = w1 < 64.0;
    const double a5 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : (b2 ? w1 : 64.0)); /* 0.70710678118654757 */
    const double a7 = -(a5 * a5);
    const int b3 = a7 < -200.0;
    const double a8 = b3 ? (-200.0) : a7;
    const int b4 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b4 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
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
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a33 = fma(a31, fma(a31, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a35 = fma(a31, fma(a31, a33, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a37 = fma(a31, fma(a31, a35, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a39 = fma(a31, fma(a31, a37, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a41 = fma(a31, fma(a31, a39, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a43 = fma(a31, fma(a31, a41, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a45 = fma(a31, fma(a31, a43, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a48 = (fma(a15, a20, a14) + 1.0) * power_of_two(a11) * (a45 * (q1 * a26));
    const double a49 = a2 * a48;
    const double a52 = a2 * (2.0 + (-a48));
    const double a53 = b1 ? a49 : a52;
    const double a54 = INFINITY;
    const int b5 = (usual ? x : number(x, a54)) == a54;
    const double a57 = usual ? a53 : (b5 ? a54 : a53);
    const int b6 = x == x;
    return (float)(usual ? a57 : (b6 ? a57 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(x, m, 0x1p-20f, 0x1.4p5f, 1))
