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
    const double a13 = -a6;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a14 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    const double a15 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a18 = fma(a15, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a20 = a18 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a22 = fma(a20, -0x1.62e42fefa38p-1, a15); /* -0.69314718055989033 */
    const double a23 = 1.0 + a22;
    const double a25 = 3.0 + a5;
    const int b3 = a13 < -800.0;
    /* -5.4979230187083712e-14 */
    const double a26 = fma(a20, -0x1.ef35793c7673p-45, -fma(a5, a14, fma(a5, a14, fma(a5, a5, a13))));
    const double a28 = a25 + (-2.0);
    const double a29 = a22 + a26;
    const double a30 = a25 * a28;
    const double a31 = a29 * a29;
    const double a32 = short_inverse(a30);
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a39 = fma(fma(0x1.ada10efa01953p-26, a29, 0x1.28ae38fe0a4b2p-22), a31, fma(0x1.71df0f72a4222p-19, a29, 0x1.a0199929f842dp-16));
    const double a42 = a5 - (a25 - 3.0) + a14;
    const double a43 = fma(a32, fma(-a32, a30, 1.0), a32);
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a45 = fma(a39, a31, fma(0x1.a01a0134a1113p-13, a29, 0x1.6c16c184854cp-10));
    const double a46 = a43 * a28;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a47 = fma(a45, a31, fma(0x1.1111111125b1p-7, a29, 0x1.5555555550698p-5));
    const double a49 = -(6.0 * a46);
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a50 = fma(a47, a31, fma(0x1.5555555555503p-3, a29, 0x1.000000000000ap-1));
    const double a51 = 1.0 + a49;
    const double a55 = a22 - (a23 - 1.0) + fma(a31, a50, a26);
    const double a58 = a23 + a55;
    const double a62 = usual ? a58 : (b3 ? 0.0 : a58);
    const int b4 = a5 < 0x1p-110; /* 7.7037197775489434e-34 */
    const double a63 = a49 - (a51 - 1.0) + (-(fma(a49, a42, fma(a49, a25, 6.0)) * a46));
    const double a64 = a51 + a63;
    const double a66 = a64 * a64;
    const double a67 = INFINITY;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9, 1.6358716971910201e-8 */
    const double a71 = fma(fma(-0x1.88151a1f1291p-32, a64, -0x1.7856fca3d92b7p-29), a66, fma(-0x1.fdf262c768e04p-29, a64, 0x1.190a65ea2c4e3p-26));
    const double a73 = a43 * a25;
    /* 4.5640832341405991e-8, -4.8745130565716649e-8 */
    const double a77 = fma(a71, a66, fma(0x1.880d4070d2012p-25, a64, -0x1.a2b7acfb42a9fp-25));
    const int b5 = a2 == 0.0;
    /* -2.8861107937217144e-7, 6.3039302174987924e-8 */
    const double a80 = fma(a77, a66, fma(-0x1.35e4cf360fe15p-22, a64, 0x1.0ec0721c8f3e8p-24));
    /* 1.5860195999252522e-6, 2.5917925886065316e-7 */
    const double a83 = fma(a80, a66, fma(0x1.a9be6fdf39c57p-20, a64, 0x1.164aa6f6820cp-22));
    /* -8.9890492772620768e-6, -1.5138020654381801e-6 */
    const double a86 = fma(a83, a66, fma(-0x1.2d9f5867efc2bp-17, a64, -0x1.965baf91d1f07p-20));
    /* 5.6119120388205992e-5, -2.0551748975816609e-5 */
    const double a87 = fma(a86, a66, fma(0x1.d6c2e4b42579ep-15, a64, -0x1.58cd16f854cb6p-16));
    /* -3.6728843750285795e-4, 6.4581422392963252e-4 */
    const double a88 = fma(a87, a66, fma(-0x1.81213d3c835cep-12, a64, 0x1.5297b7c4c0079p-11));
    /* 0.0016185691226373855, -0.0097506892944549377 */
    const double a89 = fma(a88, a66, fma(0x1.a84c55cacbc7bp-10, a64, -0x1.3f82b5d10ac5fp-7));
    const double a92 = a55 - (a58 - a23);
    const double a93 = a63 - (a64 - a51);
    const int b6 = x == x;
    /* 0.021957764012921561, -0.023803913108600104 */
    const double a95 = fma(a89, a66, fma(0x1.67c189950acb5p-6, a64, -0x1.8600d9145e6c6p-6));
    const double a97 = a18 + 300.0;
    const int b7 = (usual ? x : number(x, a67)) == a67;
    const int b8 = a20 < -900.0;
    /* -0.010235388899015228, 0.099020753679439008 */
    const double a98 = fma(a95, a66, fma(-0x1.4f64aa4aa368cp-7, a64, 0x1.9596c92adafb3p-4));
    const double a100 = a64 * a98;
    const double a102 = -0x1.d8f06dfac798ap-3 + a100; /* -0.23092733308380914 */
    const double a105 = a64 * a102;
    const double p1 = power_of_two(usual ? a18 : (b8 ? a97 : a18));
    const double a106 = usual ? 1.0 : (b8 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a107 = 0x1.6e9827d229d2dp-1 + a105; /* 0.71600460472555982 */
    const int b9 = a106 < 1.0;
    const double a108 = a107 * a73;
    const double a109 = a62 * a108;
    const double a113 = -a108;
    const int b10 = a62 == 0.0;
    const double a115 = usual ? a109 : (b4 ? 1.0 : a109);
    const double a120 = a2 * a115;
    const double a123 = -0x1.206bbeeb2d8p-57 + fma(a98, a93, fma(a64, a98, -a100)); /* -7.8176636696734726e-18 */
    /* -0.23092733308380914 */
    const double a126 = fma(a64, a100 - (a102 - (-0x1.d8f06dfac798ap-3)) + a123, fma(a64, a102, -a105));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a131 = a105 - (a107 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a102, a93, a126));
    const double a133 = fma(a113, a28, a107) + fma(a113, -2.0 - (a28 - a25) + a42, a131);
    const int b11 = fabs(a120) < a67;
    const double a138 = fma(a108, usual ? a92 : (b3 ? 0.0 : a92), fma(a62, a133 * a73, fma(a62, a108, -a109)));
    const double a140 = usual ? a138 : (b4 ? 0.0 : a138);
    const double a141 = a120 * p1;
    const double a142 = fma(a2, a140, fma(a2, a115, -a120));
    const double a143 = copysign(0x1p-722, a141); /* 4.5325554997805591e-218 */
    const int b12 = fabs(a141) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a144 = a143 + a141;
    const double a148 = -a115 * p1;
    const double a151 = 2.0 + a148;
    const double a152 = a120 + (usual ? a142 : (b11 ? a142 : 0.0));
    const double a153 = a2 * a151;
    const double a156 = usual ? a152 : (b5 ? a120 : a152);
    const int b13 = fabs(a153) < a67;
    const double a166 = (usual ? a156 : (b10 ? a120 : a156)) * p1;
    const double a167 = copysign(a144 + fma(a142, p1, a141 - (a144 - a143)) - a143, a141);
    const double a169 = fma(a2, fma(-a140, p1, a148 - (a151 - 2.0)), fma(a2, a151, -a153));
    const double a173 = usual ? a166 : (b12 ? a167 : a166);
    const double a174 = a153 + (usual ? a169 : (b13 ? a169 : 0.0));
    const double a178 = usual ? a174 : (b5 ? a153 : a174);
    const double a179 = (usual ? a166 : (b9 ? a173 : a166)) * a106;
    const double a180 = b1 ? a179 : a178;
    const double a182 = usual ? a180 : (b7 ? a67 : a180);
    return usual ? a182 : (b6 ? a182 : x);
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
    /* 6755399441056767, -0.69314718055994529 */
    const double a13 = fma(a11 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a10);
    const double a14 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a14, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a19 = fma(a17, a14, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a23 = 3.0 + a5;
    const double a24 = a23 + (-2.0);
    const double q1 = 1.0 / (a23 * a24);
    const double a29 = 1.0 + (-(6.0 * (q1 * a24)));
    const double a31 = a29 * a29;
    /* -5.0348529501986043e-6, -5.1070249055685976e-7, 5.130951924987274e-5, -2.1795648733978555e-5 */
    const double a33 = fma(fma(-0x1.51e21d73984cap-18, a29, -0x1.122e6a74568ecp-21), a31, fma(0x1.ae6a5a83f24a1p-15, a29, -0x1.6dab9937ca4ep-16));
    /* -3.6415880736378141e-4, 6.4653105476261653e-4 */
    const double a35 = fma(a33, a31, fma(-0x1.7dd922b0db35dp-12, a29, 0x1.52f7ede3702fdp-11));
    /* 0.0016174550768177469, -0.0097508920454550084 */
    const double a37 = fma(a35, a31, fma(0x1.a80192a1773bp-10, a29, -0x1.3f8469389548ep-7));
    /* 0.021957970689991026, -0.023803886918979243 */
    const double a39 = fma(a37, a31, fma(0x1.67c26780009f7p-6, a29, -0x1.8600bcf56bb16p-6));
    /* -0.010235406044841121, 0.099020752470657017 */
    const double a41 = fma(a39, a31, fma(-0x1.4f64cf1ca7e19p-7, a29, 0x1.9596c8d7c9dd1p-4));
    /* -0.23092733266652574, 0.71600460473407146 */
    const double a43 = fma(a41, a31, fma(-0x1.d8f06dec7121fp-3, a29, 0x1.6e9827d23c8a7p-1));
    const double a46 = (fma(a14, a19, a13) + 1.0) * power_of_two(a11) * (a43 * (q1 * a23));
    const double a47 = a2 * a46;
    const double a50 = a2 * (2.0 + (-a46));
    const double a51 = b1 ? a47 : a50;
    const double a52 = INFINITY;
    const int b3 = (usual ? x : number(x, a52)) == a52;
    const double a55 = usual ? a51 : (b3 ? a52 : a51);
    const int b4 = x == x;
    return (float)(usual ? a55 : (b4 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1))
