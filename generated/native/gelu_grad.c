/* SPDX-License-Identifier: MIT */
/* gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)
 *
 * x < 0: 1/2*erfc(sqrt(2)/2*abs(x)) - sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * of it -55/64 < x < -7/32: (abs(x) - 0.7517915246935644...)*P(abs(x) - 0.7517915246935644...)
 *     a polynomial of degree 15 about the zero 0.751791524693564457..., within 2^-58 of the function
 *       by Arb
 * of it -481/512 < x < -55/64: P(abs(x) - 115/128)
 *     a polynomial of degree 9 about 115/128, within 2^-58 of the function by Arb
 * of it -261/256 < x < -481/512: P(abs(x) - 125/128)
 *     a polynomial of degree 9 about 125/128, within 2^-58 of the function by Arb
 * of it -151/128 < x < -261/256: P(abs(x) - 35/32)
 *     a polynomial of degree 10 about 35/32, within 2^-58 of the function by Arb
 * of it -3/2 < x < -151/128: P(abs(x) - 43/32)
 *     a polynomial of degree 12 about 43/32, within 2^-58 of the function by Arb
 * x > 0: 1 + sqrt(2)/(2*sqrt(pi))*abs(finite(x))*exp(-1/2*(abs(finite(x))*abs(finite(x)))) -
 *   1/2*erfc(sqrt(2)/2*abs(finite(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     1 + hi()*w*t - 1/2*g: the terms add up to at most 3 times the sum, so errors grow 3-fold at
 *       most
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a8 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    const double a9 = a5 * a5;
    const double a10 = -a9;
    const double a14 = usual ? a10 : (-(usual ? a9 : lesser(a9, 800.0)));
    const int b1 = -0x1p-100 < a14; /* -7.8886090522101181e-31 */
    const double a16 = usual ? a10 : (b1 ? (-0x1p-100) : a14); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a17 = fma(a16, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a18 = a17 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a19 = fma(a18, -0x1.62e42fefa38p-1, a16); /* -0.69314718055989033 */
    const double a20 = 1.0 + a19;
    const double a22 = a19 - (a20 - 1.0);
    /* -5.4979230187083712e-14 */
    const double a27 = fma(a18, -0x1.ef35793c7673p-45, -fma(a5, a8, fma(a5, a8, fma(a5, a5, a10))));
    t[0] = a5;
    t[n] = a8;
    if (!usual) t[2 * n] = a10;
    t[3 * n] = a17;
    if (!usual) t[4 * n] = a18;
    t[5 * n] = a19;
    t[6 * n] = a20;
    t[7 * n] = a22;
    t[8 * n] = a27;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a19 = t[5 * n];
    const double a27 = t[8 * n];
    const double a28 = a19 + a27;
    const double a31 = a28 * a28;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a34 = fma(fma(0x1.ada10efa01953p-26, a28, 0x1.28ae38fe0a4b2p-22), a31, fma(0x1.71df0f72a4222p-19, a28, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a36 = fma(a34, a31, fma(0x1.a01a0134a1113p-13, a28, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a38 = fma(a36, a31, fma(0x1.1111111125b1p-7, a28, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a40 = fma(a38, a31, fma(0x1.5555555555503p-3, a28, 0x1.000000000000ap-1));
    const double a42 = fma(a28, a19 - a28 + a27, fma(a31, a40, a27));
    t[5 * n] = a42;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double a10 = usual ? 0 : t[2 * n];
    const double a20 = t[6 * n];
    const double a22 = t[7 * n];
    const double a42 = t[5 * n];
    const double a43 = a22 + a42;
    const double a44 = a20 + a43;
    const int b2 = a10 < -800.0;
    const double a45 = b2 ? 0.0 : a44;
    const double a47 = 3.0 + a5;
    const double a48 = a47 + (-2.0);
    t[8 * n] = a43;
    t[5 * n] = a44;
    if (!usual) t[7 * n] = a45;
    t[9 * n] = a47;
    t[10 * n] = a48;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a5 = t[0];
    const double a8 = t[n];
    const double a47 = t[9 * n];
    const double a48 = t[10 * n];
    const double q1 = 1.0 / (a47 * a48);
    const double a50 = q1 * a48;
    const double a52 = -(6.0 * a50);
    const double a53 = 1.0 + a52;
    const double a58 = a5 - (a47 - 3.0) + a8;
    const double a63 = a52 - (a53 - 1.0) + (-(fma(a52, a58, fma(a52, a47, 6.0)) * a50));
    t[0] = q1;
    t[n] = a53;
    t[11 * n] = a58;
    t[12 * n] = a63;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a53 = t[n];
    const double a63 = t[12 * n];
    const double a64 = a53 + a63;
    const double a65 = a64 * a64;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a67 = fma(-0x1.88151a1f1291p-32, a65, fma(-0x1.7856fca3d92b7p-29, a64, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a69 = fma(a67, a65, fma(0x1.190a65ea2c4e3p-26, a64, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a71 = fma(a69, a65, fma(-0x1.a2b7acfb42a9fp-25, a64, -0x1.35e4cf360fe15p-22));
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a73 = fma(a71, a65, fma(0x1.0ec0721c8f3e8p-24, a64, 0x1.a9be6fdf39c57p-20));
    t[13 * n] = a64;
    t[14 * n] = a65;
    t[15 * n] = a73;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a64 = t[13 * n];
    const double a65 = t[14 * n];
    const double a73 = t[15 * n];
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a75 = fma(a73, a65, fma(0x1.164aa6f6820cp-22, a64, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a77 = fma(a75, a65, fma(-0x1.965baf91d1f07p-20, a64, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a79 = fma(a77, a65, fma(-0x1.58cd16f854cb6p-16, a64, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a81 = fma(a79, a65, fma(0x1.5297b7c4c0079p-11, a64, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a83 = fma(a81, a65, fma(-0x1.3f82b5d10ac5fp-7, a64, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a85 = fma(a83, a65, fma(-0x1.8600d9145e6c6p-6, a64, -0x1.4f64aa4aa368cp-7));
    const double a86 = a64 * a85;
    t[14 * n] = a85;
    t[15 * n] = a86;
}

SYMSIG_INLINE void stage_7_double(double *t, size_t n, const int usual)
{
    const double a10 = usual ? 0 : t[2 * n];
    const double a20 = t[6 * n];
    const double a43 = t[8 * n];
    const double a44 = t[5 * n];
    const double a45 = usual ? 0 : t[7 * n];
    const double a47 = t[9 * n];
    const double a48 = t[10 * n];
    const double q1 = t[0];
    const double a53 = t[n];
    const double a58 = t[11 * n];
    const double a63 = t[12 * n];
    const double a64 = t[13 * n];
    const double a85 = t[14 * n];
    const double a86 = t[15 * n];
    const int b2 = a10 < -800.0;
    const double a87 = 0x1.9596c92adafb3p-4 + a86; /* 0.099020753679439008 */
    const double a88 = a64 * a87;
    const double a89 = -0x1.d8f06dfac798ap-3 + a88; /* -0.23092733308380914 */
    const double a90 = a64 * a89;
    const double a91 = 0x1.6e9827d229d2dp-1 + a90; /* 0.71600460472555982 */
    const double a92 = q1 * a47;
    const double a93 = a91 * a92;
    const double a94 = (usual ? a44 : a45) * a93;
    const double a96 = a43 - (a44 - a20);
    const double a97 = b2 ? 0.0 : a96;
    const double a99 = -a93;
    const double a100 = fma(a99, a48, a91);
    const double a103 = -2.0 - (a48 - a47) + a58;
    const double a105 = a90 - (a91 - 0x1.6e9827d229d2dp-1); /* 0.71600460472555982 */
    const double a107 = a63 - (a64 - a53);
    /* 0.099020753679439008 */
    const double a115 = a86 - (a87 - 0x1.9596c92adafb3p-4) + fma(a85, a107, fma(a64, a85, -a86));
    /* -7.8176636696734726e-18 */
    const double a120 = -0x1.206bbeeb2d8p-57 + fma(a87, a107, fma(a64, a115, fma(a64, a87, -a88)));
    /* -0.23092733308380914 */
    const double a124 = fma(a64, a88 - (a89 - (-0x1.d8f06dfac798ap-3)) + a120, fma(a64, a89, -a90));
    const double a125 = fma(a89, a107, a124);
    t[0] = a92;
    t[n] = a93;
    t[2 * n] = a94;
    t[6 * n] = a96;
    if (!usual) t[8 * n] = a97;
    t[9 * n] = a99;
    t[10 * n] = a100;
    t[11 * n] = a103;
    t[12 * n] = a105;
    t[13 * n] = a125;
}

SYMSIG_INLINE void stage_8_double(double x, double *t, size_t n, const int usual)
{
    const double a17 = t[3 * n];
    const double a18 = usual ? 0 : t[4 * n];
    const double a44 = t[5 * n];
    const double a45 = usual ? 0 : t[7 * n];
    const double a92 = t[0];
    const double a93 = t[n];
    const double a94 = t[2 * n];
    const double a96 = t[6 * n];
    const double a97 = usual ? 0 : t[8 * n];
    const double a99 = t[9 * n];
    const double a100 = t[10 * n];
    const double a103 = t[11 * n];
    const double a105 = t[12 * n];
    const double a125 = t[13 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a46 = usual ? a44 : a45;
    const double a129 = a100 + fma(a99, a103, a105 + (-0x1.647d9e7f242p-56 + a125)); /* -1.9325399555195553e-17 */
    const double a134 = fma(a93, usual ? a96 : a97, fma(a46, a129 * a92, fma(a46, a93, -a94)));
    const int b3 = a18 < -900.0;
    const double a135 = a17 + 300.0;
    const double p1 = power_of_two(usual ? a17 : (b3 ? a135 : a17));
    const double a138 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a140 = 0.5 * a94;
    const double a141 = 0.5 * a134;
    const double a142 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a145 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a142));
    const double a146 = a4 * a4;
    const double a149 = -0.5 * a146;
    const double a151 = -a149;
    const double a154 = -(usual ? a151 : lesser(a151, 800.0));
    const int b4 = -0x1p-100 < a154; /* -7.8886090522101181e-31 */
    const double a156 = usual ? a154 : (b4 ? (-0x1p-100) : a154); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a157 = fma(a156, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a158 = a157 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a159 = fma(a158, -0x1.62e42fefa38p-1, a156); /* -0.69314718055989033 */
    const double a160 = 1.0 + a159;
    const double a162 = a159 - (a160 - 1.0);
    const double a163 = fma(a158, -0x1.ef35793c7673p-45, -0.5 * fma(a4, a4, -a146)); /* -5.4979230187083712e-14 */
    t[14 * n] = p1;
    if (!usual) t[15 * n] = a138;
    t[0] = a140;
    t[n] = a141;
    t[2 * n] = a142;
    t[3 * n] = a145;
    if (!usual) t[4 * n] = a149;
    t[5 * n] = a157;
    if (!usual) t[6 * n] = a158;
    t[7 * n] = a159;
    t[8 * n] = a160;
    t[9 * n] = a162;
    t[10 * n] = a163;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double a159 = t[7 * n];
    const double a163 = t[10 * n];
    const double a164 = a159 + a163;
    const double a167 = a164 * a164;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a171 = fma(fma(0x1.1eaee4f86a7fdp-29, a164, 0x1.af6ab749d882dp-26), a167, fma(0x1.27e55c70808a2p-22, a164, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a173 = fma(a171, a167, fma(0x1.a01a016a28ca3p-16, a164, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a175 = fma(a173, a167, fma(0x1.6c16c16c22172p-10, a164, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a177 = fma(a175, a167, fma(0x1.555555555553cp-5, a164, 0x1.555555555555bp-3));
    const double a180 = fma(a164, a159 - a164 + a163, fma(0.5, a167, fma(a167 * a164, a177, a163)));
    t[11 * n] = a180;
}

SYMSIG_INLINE void stage_10_double(double *t, size_t n, const int usual)
{
    const double a149 = usual ? 0 : t[4 * n];
    const double a160 = t[8 * n];
    const double a162 = t[9 * n];
    const double a180 = t[11 * n];
    const double a181 = a162 + a180;
    const double a182 = a160 + a181;
    const int b5 = a149 < -800.0;
    const double a183 = b5 ? 0.0 : a182;
    const double a186 = a181 - (a182 - a160);
    const double a187 = b5 ? 0.0 : a186;
    t[12 * n] = a182;
    if (!usual) t[13 * n] = a183;
    t[7 * n] = a186;
    if (!usual) t[10 * n] = a187;
}

SYMSIG_INLINE void stage_11_double(double *t, size_t n, const int usual)
{
    const double p1 = t[14 * n];
    const double a138 = usual ? 0 : t[15 * n];
    const double a140 = t[0];
    const double a141 = t[n];
    const double a142 = t[2 * n];
    const double a145 = t[3 * n];
    const double a157 = t[5 * n];
    const double a158 = usual ? 0 : t[6 * n];
    const double a182 = t[12 * n];
    const double a183 = usual ? 0 : t[13 * n];
    const double a186 = t[7 * n];
    const double a187 = usual ? 0 : t[10 * n];
    const double a184 = usual ? a182 : a183;
    const int b6 = a158 < -900.0;
    const double a189 = a157 + 300.0;
    const double p2 = power_of_two(usual ? a157 : (b6 ? a189 : a157));
    const double a194 = a142 * a184;
    const double a195 = -a194;
    const double a198 = fma(a184, a145, fma(a142, usual ? a186 : a187, fma(a142, a184, a195)));
    const int b7 = (usual ? 1.0 : a138) < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a202 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b7 ? 0x1p300 : 1.0));
    const double a203 = a195 * p2 * a202;
    const double a204 = a140 * p1;
    const double a205 = a203 + a204;
    const double a206 = a205 - a203;
    const double a215 = a203 - (a205 - a206) + (a204 - a206) + fma(a141, p1, -a198 * p2 * a202);
    const double a216 = a194 * p2;
    const double a217 = 1.0 + a216;
    const double a218 = a217 - 1.0;
    const double a225 = -a140 * p1;
    const double a226 = a217 + a225;
    const double a228 = a225 - (a226 - a217);
    const double a230 = fma(-a141, p1, fma(a198, p2, 1.0 - (a217 - a218) + (a216 - a218)));
    t[4 * n] = a205;
    t[8 * n] = a215;
    t[9 * n] = a226;
    t[11 * n] = a228;
    t[0] = a230;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a138 = usual ? 0 : t[15 * n];
    const double a205 = t[4 * n];
    const double a215 = t[8 * n];
    const double a226 = t[9 * n];
    const double a228 = t[11 * n];
    const double a230 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a139 = usual ? 1.0 : a138;
    const int b7 = a139 < 1.0;
    const double a231 = a228 + a230;
    const int b8 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b9 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b10 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b11 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a232 = b11 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a233 = b10 ? (-0x1.3d35cdf89eb1ap-4) : a232; /* -0.077443890166176393 */
    const double a234 = b9 ? (-0x1.a5683aa6cd6f9p-4) : a233; /* -0.10288260374803916 */
    const double a235 = b8 ? (-0x1.05c7b6e964c66p-3) : a234; /* -0.1278223314262476 */
    const double a236 = b11 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a237 = b10 ? 0x1.05p0 : a236; /* 1.01953125 */
    const double a238 = b9 ? 0x1.2ep0 : a237; /* 1.1796875 */
    /* 7.8886090522101181e-31 */
    const double a240 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), b8 ? 1.5 : a238);
    const double a241 = b11 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a242 = b10 ? 0x1.f4p-1 : a241; /* 0.9765625 */
    const double a243 = b9 ? 1.09375 : a242;
    const double a245 = -(b8 ? 1.34375 : a243);
    const double a246 = a240 + a245;
    const double a247 = b11 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a248 = b10 ? 0.0 : a247;
    const double a249 = b9 ? 0.0 : a248;
    const double a250 = b8 ? 0.0 : a249;
    const double a251 = a246 + a250;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a252 = b11 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a253 = b10 ? (-0x1.0954eb2d7e1bap-2) : a252; /* -0.25911300149121141 */
    const double a254 = b9 ? (-0x1.690d2839ff212p-3) : a253; /* -0.17629462649337363 */
    const double a255 = b8 ? (-0x1.017d1adfe4df8p-5) : a254; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a256 = b11 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a257 = b10 ? 0x1.793286d209664p-2 : a256; /* 0.3683568063446272 */
    const double a258 = b9 ? 0x1.5865daf132933p-2 : a257; /* 0.33632604691651408 */
    const double a259 = b8 ? 0x1.e85b2b89db2f1p-3 : a258; /* 0.2384551431126947 */
    const double a260 = b11 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a261 = b10 ? 0.0 : a260;
    const double a262 = b9 ? 0.0 : a261;
    const double a264 = b11 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a265 = b10 ? 0.0 : a264;
    const double a266 = b9 ? 0.0 : a265;
    const double a269 = a251 * a251;
    const double a270 = b11 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a271 = b10 ? 0.0 : a270;
    const double a272 = b9 ? 0.0 : a271;
    const double a274 = b11 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a275 = b10 ? 0.0 : a274;
    const double a276 = b9 ? 0.0 : a275;
    const double a279 = fma(fma(b8 ? 0.0 : a262, a251, b8 ? 0.0 : a266), a269, fma(b8 ? 0.0 : a272, a251, b8 ? 0.0 : a276));
    const double a280 = b11 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a281 = b10 ? 0.0 : a280;
    const double a282 = b9 ? 0.0 : a281;
    const double a284 = b11 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a285 = b10 ? 0.0 : a284;
    const double a286 = b9 ? 0.0 : a285;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a288 = fma(b8 ? 0x1.5e38cf01a971cp-16 : a282, a251, b8 ? (-0x1.c2cb8319e5dcap-20) : a286);
    const double a290 = b11 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a291 = b10 ? 0.0 : a290;
    const double a292 = b9 ? (-0x1.28445c21b8374p-13) : a291; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a294 = b11 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a295 = b10 ? 0x1.dc92b19b529eap-11 : a294; /* 9.0899090302204205e-4 */
    const double a296 = b9 ? 0x1.a552781c611bdp-11 : a295; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a298 = fma(b8 ? (-0x1.e43e501f0328fp-13) : a292, a251, b8 ? 0x1.42122fb1d2c7bp-12 : a296);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a300 = b11 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a301 = b10 ? (-0x1.f665ac50e00c1p-12) : a300; /* -4.791232686827234e-4 */
    const double a302 = b9 ? 0x1.c8e57033b727dp-12 : a301; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a304 = b11 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a305 = b10 ? (-0x1.ccf4747343b7bp-8) : a304; /* -0.0070336136152623309 */
    const double a306 = b9 ? (-0x1.cdb5e962ff457p-8) : a305; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a308 = fma(b8 ? 0x1.c59cc63f80f9dp-10 : a302, a251, b8 ? (-0x1.33588f55046c3p-8) : a306);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a310 = b11 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a311 = b10 ? 0x1.4457de41c1961p-7 : a310; /* 0.0098981700171065241 */
    const double a312 = b9 ? 0x1.0a6626bd96601p-8 : a311; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a314 = b11 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a315 = b10 ? 0x1.1e9920d9a25abp-5 : a314; /* 0.034985126648347041 */
    const double a316 = b9 ? 0x1.46d0d35a2ef48p-5 : a315; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a318 = fma(b8 ? (-0x1.af7135db5d786p-8) : a312, a251, b8 ? 0x1.330dc005ae198p-5 : a316);
    const double a319 = fma(fma(fma(fma(a279, a269, a288), a269, a298), a269, a308), a269, a318);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a320 = b11 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a321 = b10 ? (-0x1.5b7c0ebbab803p-4) : a320; /* -0.084835107375255389 */
    const double a322 = b9 ? (-0x1.00ce9de782e8p-4) : a321; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a324 = b11 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a325 = b10 ? (-0x1.2a976062c2a82p-4) : a324; /* -0.072898270136798643 */
    const double a326 = b9 ? (-0x1.b8aeb48e64038p-4) : a325; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a328 = fma(b8 ? (-0x1.9edfb70ac34b1p-7) : a322, a251, b8 ? (-0x1.28f87e39d2ba7p-3) : a326);
    const double a329 = fma(a319, a269, a328);
    const double a330 = a251 * a329;
    const double a331 = a259 + a330;
    const double a332 = a251 * a331;
    const double a333 = a255 + a332;
    const double a334 = a251 * a333;
    const double a335 = a235 + a334;
    const double a336 = a335 - a235;
    const double a341 = b11 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a342 = b10 ? (-0x1.88fee83739908p-58) : a341; /* -5.3260853143024494e-18 */
    const double a343 = b9 ? 0x1.4c4dae94c6208p-58 : a342; /* 4.5035514644087771e-18 */
    const double a347 = a246 - a240;
    const double a352 = b11 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a353 = b10 ? 0.0 : a352;
    const double a354 = b9 ? 0.0 : a353;
    const double a357 = a250 - (a251 - a246) + (a240 - (a246 - a347) + (a245 - a347) + (b8 ? 0.0 : a354));
    const double a358 = a333 - a255;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a363 = b11 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a364 = b10 ? 0x1.dbfaf150796f4p-57 : a363; /* 1.2901470383144205e-17 */
    const double a365 = b9 ? (-0x1.7631b1f0a21dcp-57) : a364; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a369 = b11 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a370 = b10 ? (-0x1.ccb270e649fp-57) : a369; /* -1.2487218160825664e-17 */
    const double a371 = b9 ? 0x1.369038c2706bcp-56 : a370; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a376 = (b8 ? (-0x1.b58f99033cb28p-59) : a371) + fma(a329, a357, fma(a251, a329, -a330));
    const double a380 = fma(a251, a330 - (a331 - a259) + a376, fma(a251, a331, -a332));
    const double a382 = (b8 ? (-0x1.9b02d145f49bp-62) : a365) + fma(a331, a357, a380); /* -3.4813986355995541e-19 */
    const double a386 = fma(a251, a255 - (a333 - a358) + (a332 - a358) + a382, fma(a251, a333, -a334));
    const double a388 = (b8 ? (-0x1.d25f1c1280dep-60) : a343) + fma(a333, a357, a386); /* -1.5801281795158977e-18 */
    const int b12 = a1 < 0.0;
    const double w2 = fabs(a205);
    const double a390 = INFINITY;
    const int b13 = w2 < a390;
    const double a393 = a205 + (usual ? a215 : (b13 ? a215 : 0.0));
    const int b14 = a393 == 0.0;
    const double a394 = b14 ? a205 : a393;
    const int b15 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a395 = copysign(0x1p-722, a205); /* 4.5325554997805591e-218 */
    const double a396 = a395 + a205;
    const double a402 = copysign(a396 + (a205 - (a396 - a395) + a215) - a395, a205);
    const double a403 = b15 ? a402 : a394;
    const double a406 = (usual ? a394 : (b7 ? a403 : a394)) * a139;
    const int b16 = fabs(a226) < a390;
    const double a409 = a226 + (usual ? a231 : (b16 ? a231 : 0.0));
    const double a410 = b12 ? a406 : a409;
    const int b17 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b18 = a1 < -1.5;
    const int b19 = a1 < -0.21875;
    const double a411 = a335 + (a235 - (a335 - a336) + (a334 - a336) + a388);
    const int b20 = a411 == 0.0;
    const double a412 = b20 ? a335 : a411;
    const double a413 = b19 ? a412 : a410;
    const double a415 = usual ? a410 : (b18 ? a410 : a413);
    const double a417 = usual ? a410 : (b17 ? 0.5 : a415);
    const int b21 = a417 == 0.0;
    const double a418 = -0.0;
    const double a419 = b12 ? a418 : a417;
    const double a420 = b21 ? a419 : a417;
    const int b22 = x == x;
    return usual ? a420 : (b22 ? a420 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[16];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1);
    stage_5_double(t, 1);
    stage_6_double(t, 1);
    stage_7_double(t, 1, usual);
    stage_8_double(x, t, 1, usual);
    stage_9_double(t, 1);
    stage_10_double(t, 1, usual);
    stage_11_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_7_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_8_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_9_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_10_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_11_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const int b1 = x < -0x1.2ep0; /* -1.1796875 */
    const int b2 = x < -0x1.05p0; /* -1.01953125 */
    const int b3 = x < -0x1.e1p-1; /* -0.939453125 */
    const int b4 = x < -0x1.b8p-1; /* -0.859375 */
    const double a1 = b4 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a2 = b3 ? (-0x1.3d35cdf89eb1ap-4) : a1; /* -0.077443890166176393 */
    const double a3 = b2 ? (-0x1.a5683aa6cd6f9p-4) : a2; /* -0.10288260374803916 */
    const double a4 = b1 ? (-0x1.05c7b6e964c66p-3) : a3; /* -0.1278223314262476 */
    const double a5 = b4 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a6 = b3 ? 0x1.05p0 : a5; /* 1.01953125 */
    const double a7 = b2 ? 0x1.2ep0 : a6; /* 1.1796875 */
    const double a9 = lesser(fabs(x), b1 ? 1.5 : a7);
    const double a10 = b4 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a11 = b3 ? 0x1.f4p-1 : a10; /* 0.9765625 */
    const double a12 = b2 ? 1.09375 : a11;
    const double a14 = -(b1 ? 1.34375 : a12);
    const double a15 = a9 + a14;
    const double a16 = b4 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a17 = b3 ? 0.0 : a16;
    const double a18 = b2 ? 0.0 : a17;
    const double a19 = b1 ? 0.0 : a18;
    const double a20 = a15 + a19;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a21 = b4 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a22 = b3 ? (-0x1.0954eb2d7e1bap-2) : a21; /* -0.25911300149121141 */
    const double a23 = b2 ? (-0x1.690d2839ff212p-3) : a22; /* -0.17629462649337363 */
    const double a24 = b1 ? (-0x1.017d1adfe4df8p-5) : a23; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a25 = b4 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a26 = b3 ? 0x1.793286d209664p-2 : a25; /* 0.3683568063446272 */
    const double a27 = b2 ? 0x1.5865daf132933p-2 : a26; /* 0.33632604691651408 */
    const double a28 = b1 ? 0x1.e85b2b89db2f1p-3 : a27; /* 0.2384551431126947 */
    const double a29 = b4 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a30 = b3 ? 0.0 : a29;
    const double a31 = b2 ? 0.0 : a30;
    const double a33 = b4 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a34 = b3 ? 0.0 : a33;
    const double a35 = b2 ? 0.0 : a34;
    const double a38 = a20 * a20;
    const double a39 = b4 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a40 = b3 ? 0.0 : a39;
    const double a41 = b2 ? 0.0 : a40;
    const double a43 = b4 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a44 = b3 ? 0.0 : a43;
    const double a45 = b2 ? 0.0 : a44;
    const double a48 = fma(fma(b1 ? 0.0 : a31, a20, b1 ? 0.0 : a35), a38, fma(b1 ? 0.0 : a41, a20, b1 ? 0.0 : a45));
    const double a49 = b4 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a50 = b3 ? 0.0 : a49;
    const double a51 = b2 ? 0.0 : a50;
    const double a53 = b4 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a54 = b3 ? 0.0 : a53;
    const double a55 = b2 ? 0.0 : a54;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a57 = fma(b1 ? 0x1.5e38cf01a971cp-16 : a51, a20, b1 ? (-0x1.c2cb8319e5dcap-20) : a55);
    const double a59 = b4 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a60 = b3 ? 0.0 : a59;
    const double a61 = b2 ? (-0x1.28445c21b8374p-13) : a60; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a63 = b4 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a64 = b3 ? 0x1.dc92b19b529eap-11 : a63; /* 9.0899090302204205e-4 */
    const double a65 = b2 ? 0x1.a552781c611bdp-11 : a64; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a67 = fma(b1 ? (-0x1.e43e501f0328fp-13) : a61, a20, b1 ? 0x1.42122fb1d2c7bp-12 : a65);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a69 = b4 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a70 = b3 ? (-0x1.f665ac50e00c1p-12) : a69; /* -4.791232686827234e-4 */
    const double a71 = b2 ? 0x1.c8e57033b727dp-12 : a70; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a73 = b4 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a74 = b3 ? (-0x1.ccf4747343b7bp-8) : a73; /* -0.0070336136152623309 */
    const double a75 = b2 ? (-0x1.cdb5e962ff457p-8) : a74; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a77 = fma(b1 ? 0x1.c59cc63f80f9dp-10 : a71, a20, b1 ? (-0x1.33588f55046c3p-8) : a75);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a79 = b4 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a80 = b3 ? 0x1.4457de41c1961p-7 : a79; /* 0.0098981700171065241 */
    const double a81 = b2 ? 0x1.0a6626bd96601p-8 : a80; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a83 = b4 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a84 = b3 ? 0x1.1e9920d9a25abp-5 : a83; /* 0.034985126648347041 */
    const double a85 = b2 ? 0x1.46d0d35a2ef48p-5 : a84; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a87 = fma(b1 ? (-0x1.af7135db5d786p-8) : a81, a20, b1 ? 0x1.330dc005ae198p-5 : a85);
    const double a88 = fma(fma(fma(fma(a48, a38, a57), a38, a67), a38, a77), a38, a87);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a89 = b4 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a90 = b3 ? (-0x1.5b7c0ebbab803p-4) : a89; /* -0.084835107375255389 */
    const double a91 = b2 ? (-0x1.00ce9de782e8p-4) : a90; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a93 = b4 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a94 = b3 ? (-0x1.2a976062c2a82p-4) : a93; /* -0.072898270136798643 */
    const double a95 = b2 ? (-0x1.b8aeb48e64038p-4) : a94; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a97 = fma(b1 ? (-0x1.9edfb70ac34b1p-7) : a91, a20, b1 ? (-0x1.28f87e39d2ba7p-3) : a95);
    const double a98 = fma(a88, a38, a97);
    const double a99 = a20 * a98;
    const double a100 = a28 + a99;
    const double a101 = a20 * a100;
    const double a102 = a24 + a101;
    const double a103 = a20 * a102;
    const double a104 = a4 + a103;
    const double a105 = a104 - a4;
    const double a110 = b4 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a111 = b3 ? (-0x1.88fee83739908p-58) : a110; /* -5.3260853143024494e-18 */
    const double a112 = b2 ? 0x1.4c4dae94c6208p-58 : a111; /* 4.5035514644087771e-18 */
    const double a116 = a15 - a9;
    const double a121 = b4 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a122 = b3 ? 0.0 : a121;
    const double a123 = b2 ? 0.0 : a122;
    const double a126 = a19 - (a20 - a15) + (a9 - (a15 - a116) + (a14 - a116) + (b1 ? 0.0 : a123));
    const double a127 = a102 - a24;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a132 = b4 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a133 = b3 ? 0x1.dbfaf150796f4p-57 : a132; /* 1.2901470383144205e-17 */
    const double a134 = b2 ? (-0x1.7631b1f0a21dcp-57) : a133; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a138 = b4 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a139 = b3 ? (-0x1.ccb270e649fp-57) : a138; /* -1.2487218160825664e-17 */
    const double a140 = b2 ? 0x1.369038c2706bcp-56 : a139; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a145 = (b1 ? (-0x1.b58f99033cb28p-59) : a140) + fma(a98, a126, fma(a20, a98, -a99));
    const double a149 = fma(a20, a99 - (a100 - a28) + a145, fma(a20, a100, -a101));
    const double a151 = (b1 ? (-0x1.9b02d145f49bp-62) : a134) + fma(a100, a126, a149); /* -3.4813986355995541e-19 */
    const double a155 = fma(a20, a24 - (a102 - a127) + (a101 - a127) + a151, fma(a20, a102, -a103));
    const double a157 = (b1 ? (-0x1.d25f1c1280dep-60) : a112) + fma(a102, a126, a155); /* -1.5801281795158977e-18 */
    const double a159 = a104 + (a4 - (a104 - a105) + (a103 - a105) + a157);
    const int b5 = a159 == 0.0;
    const double a160 = b5 ? a104 : a159;
    const int b6 = a160 == 0.0;
    const double a161 = -0.0;
    return b6 ? a161 : a160;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1.c000000000001p-3, -0x1.8p0, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.c000000000001p-3, -0x1.8p0, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a4 = lesserf(fabsf(usual ? x : v2), 16.0f);
    const float a6 = fmaf(a4 * a4, 0x1.7158d2p3f, 0x1.8p23f); /* 11.542092323303223, 12582912 */
    const float a10 = fmaf(a4, 0x1.dcp-1f, 1.0f); /* 0.9296875 */
    t[0] = a6;
    t[n] = a10;
}

static const float table_1_float[16] = {
    /* 1.84467441e+19, 1.82411233e+19, 1.80686605e+19, 1.79279494e+19 */
    0x1p64f, 0x1.fa4afap63f, 0x1.f5818ep63f, 0x1.f199bep63f,
    /* 1.78176442e+19, 1.77364552e+19, 1.76831486e+19, 1.76565427e+19 */
    0x1.ee89fap63f, 0x1.ec4918p63f, 0x1.eace54p63f, 0x1.ea1148p63f,
    /* 1.76555036e+19, 1.76789496e+19, 1.77258416e+19, 1.77951845e+19 */
    0x1.ea09e6p63f, 0x1.eab07ep63f, 0x1.ebfdaep63f, 0x1.edea64p63f,
    /* 1.78860283e+19, 1.79974605e+19, 1.81286092e+19, 1.82786364e+19 */
    0x1.f06fep63f, 0x1.f387a6p63f, 0x1.f72b84p63f, 0x1.fb5586p63f,
};

static const float table_2_float[32] = {
    /* 1.20996094, 1.47900391, 1.74804688, 2.01660156 */
    0x1.35cp0f, 0x1.7aap0f, 0x1.bf8p0f, 0x1.022p1f,
    /* 2.28613281, 2.5546875, 2.82324219, 3.09277344 */
    0x1.24ap1f, 0x1.47p1f, 0x1.696p1f, 0x1.8bep1f,
    /* 3.49609375, 4.03320312, 4.57226562, 5.109375 */
    0x1.bf8p1f, 0x1.022p2f, 0x1.24ap2f, 0x1.47p2f,
    /* 5.64648438, 6.18554688, 6.72265625, 7.25976562 */
    0x1.696p2f, 0x1.8bep2f, 0x1.ae4p2f, 0x1.d0ap2f,
    /* 8.06640625, 9.14453125, 10.21875, 11.2929688 */
    0x1.022p3f, 0x1.24ap3f, 0x1.47p3f, 0x1.696p3f,
    /* 12.3710938, 13.4453125, 14.5195312, 15.53125 */
    0x1.8bep3f, 0x1.ae4p3f, 0x1.d0ap3f, 0x1.f1p3f,
    /* 0.0588226318, 0.201660156, 0.336181641, 0.470581055 */
    0x1.e1ep-5f, 0x1.9dp-3f, 0x1.584p-2f, 0x1.e1ep-2f,
    /* 0.604980469, 0.751791537, 0.874023438, 1.00830078 */
    0x1.35cp-1f, 0x1.80ead2p-1f, 0x1.bf8p-1f, 0x1.022p0f,
};

static const float table_3_float[32] = {
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0.5, 0.5, 0.5, 0.5 */
    0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p-1f,
    /* 0, 0, 1, 0.5 */
    0x0p0f, 0x0p0f, 0x1p0f, 0x1p-1f,
    /* 0.5, 0.5625, 0.5, 0.5 */
    0x1p-1f, 0x1.2p-1f, 0x1p-1f, 0x1p-1f,
};

static const float table_4_float[32] = {
    /* 0.247453213, 0.382364839, 0.512028039, 0.637501061 */
    0x1.fac8cp-3f, 0x1.878aa6p-2f, 0x1.06288ap-1f, 0x1.46668ap-1f,
    /* 0.760375977, 0.880428255, 0.998600245, 1.11568451 */
    0x1.855p-1f, 0x1.c2c77ep-1f, 0x1.ff4888p-1f, 0x1.1d9d8p0f,
    /* 1.2886529, 1.51587498, 1.74133992, 1.96414638 */
    0x1.49e528p0f, 0x1.841062p0f, 0x1.bdc874p0f, 0x1.f6d24cp0f,
    /* 2.18560791, 2.40686989, 2.62657738, 2.84571743 */
    0x1.17c2p1f, 0x1.34145p1f, 0x1.5033bp1f, 0x1.6c4078p1f,
    /* 3.17405653, 3.61197186, 4.0477438, 4.48334408 */
    0x1.96477cp1f, 0x1.ce5518p1f, 0x1.030e3cp2f, 0x1.1eef1cp2f,
    /* 4.92063522, 5.35666323, 5.79318428, 6.20488834 */
    0x1.3aebbp2f, 0x1.56d392p2f, 0x1.72c388p2f, 0x1.8d1ce4p2f,
    /* -0.453905046, -0.348270088, -0.255665988, -0.168582976 */
    -0x1.d0cc7cp-2f, -0x1.64a0eap-2f, -0x1.05cd4ep-2f, -0x1.594208p-3f,
    /* -0.0859858543, 7.4505806e-09, 0.0687649474, 0.141814813 */
    -0x1.6032b4p-4f, 0x1p-27f, 0x1.19a946p-4f, 0x1.226fcep-3f,
};

static const float table_5_float[32] = {
    /* 0.00215385994, 0.00132402906, 0.000839014305, 0.000543679227 */
    0x1.1a4f8cp-9f, 0x1.5b1616p-10f, 0x1.b7e298p-11f, 0x1.1d0b64p-11f,
    /* 0.000360310718, 0.000244952156, 0.000158467374, 9.65453946e-05 */
    0x1.79d02cp-12f, 0x1.00d9d8p-12f, 0x1.4c5486p-13f, 0x1.94f0d4p-14f,
    /* 6.75243136e-05, 3.5637142e-05, 2.09880964e-05, 1.06431926e-05 */
    0x1.1b37aep-14f, 0x1.2af22ep-15f, 0x1.601f3p-16f, 0x1.652054p-17f,
    /* 5.97431836e-06, 5.32115064e-06, 3.51595827e-06, 3.0475162e-06 */
    0x1.90ee02p-18f, 0x1.6518acp-18f, 0x1.d7e768p-19f, 0x1.9907dcp-19f,
    /* 1.13699741e-06, 5.60540116e-07, 3.71702669e-07, 7.04934848e-08 */
    0x1.3135dep-20f, 0x1.2cf00cp-21f, 0x1.8f1cdap-22f, 0x1.2ec468p-24f,
    /* 1.67761939e-07, -1.3635777e-08, 2.44290703e-08, 1.29168143e-07 */
    0x1.68441ap-23f, -0x1.d4859p-27f, 0x1.a3b03p-26f, 0x1.1562fp-23f,
    /* 0.0215814374, 0.0163417775, 0.0109041706, 0.00866446644 */
    0x1.61971cp-6f, 0x1.0bbe62p-6f, 0x1.654edp-7f, 0x1.1beadp-7f,
    /* 0.00718950108, 0.00526221888, 0.00425258372, 0.00329249189 */
    0x1.d72bdp-8f, 0x1.58dd62p-8f, 0x1.16b284p-8f, 0x1.af8db2p-9f,
};

static const float table_6_float[32] = {
    /* -0.00653110072, -0.00425569853, -0.00283771055, -0.00193448819 */
    -0x1.ac05bp-8f, -0x1.16e6c6p-8f, -0x1.73f1c4p-9f, -0x1.fb1d4ep-10f,
    /* -0.00134322292, -0.000951193972, -0.000685071631, -0.000500604219 */
    -0x1.601e2ap-10f, -0x1.f2b318p-11f, -0x1.672cc2p-11f, -0x1.0675f6p-11f,
    /* -0.000322845648, -0.000187286205, -0.000113444679, -7.15674541e-05 */
    -0x1.528738p-12f, -0x1.88c484p-13f, -0x1.dbd24cp-14f, -0x1.2c2cf8p-14f,
    /* -4.67314821e-05, -3.14045465e-05, -2.16949138e-05, -1.5341102e-05 */
    -0x1.880318p-15f, -0x1.0770cp-15f, -0x1.6bfaf2p-16f, -0x1.016188p-16f,
    /* -9.50192953e-06, -5.29481667e-06, -3.13180317e-06, -1.94100767e-06 */
    -0x1.3ed4f4p-17f, -0x1.635442p-18f, -0x1.a457fp-19f, -0x1.048484p-19f,
    /* -1.24929306e-06, -8.31489444e-07, -5.69861186e-07, -4.07930713e-07 */
    -0x1.4f5ac4p-20f, -0x1.be670ap-21f, -0x1.31f12p-21f, -0x1.b60324p-22f,
    /* -0.0552378148, -0.0411217362, -0.0314010791, -0.0241714455 */
    -0x1.c48218p-5f, -0x1.50de88p-5f, -0x1.013cd6p-5f, -0x1.8c0664p-6f,
    /* -0.0187428743, -0.0143226627, -0.01152243, -0.00913085509 */
    -0x1.33155p-6f, -0x1.d55334p-7f, -0x1.799126p-7f, -0x1.2b332ap-7f,
};

static const float table_7_float[32] = {
    /* 0.0185487494, 0.0128571671, 0.00910678133, 0.00658368552 */
    0x1.2fe718p-6f, 0x1.a54dbcp-7f, 0x1.2a6938p-7f, 0x1.af77eap-8f,
    /* 0.00484183338, 0.00362508325, 0.00275656767, 0.00212434027 */
    0x1.3d507cp-8f, 0x1.db259cp-9f, 0x1.694f1p-9f, 0x1.167108p-9f,
    /* 0.00147345231, 0.000942797458, 0.000627157686, 0.000433104113 */
    0x1.8241b6p-10f, 0x1.ee4c22p-11f, 0x1.48cfaep-11f, 0x1.c6248p-12f,
    /* 0.000308464951, 0.000225434385, 0.000169259642, 0.000129946493 */
    0x1.4372eep-12f, 0x1.d8c52ap-13f, 0x1.62f694p-13f, 0x1.10847ep-13f,
    /* 9.0968977e-05, 6.0254144e-05, 4.26701663e-05, 3.21178668e-05 */
    0x1.7d8d32p-14f, 0x1.f972cap-15f, 0x1.65f17cp-15f, 0x1.0d6c98p-15f,
    /* 2.53179896e-05, 2.09852551e-05, 1.7994611e-05, 1.60022482e-05 */
    0x1.a8c3fp-16f, 0x1.6012fcp-16f, 0x1.2de644p-16f, 0x1.0c7922p-16f,
    /* 0.119182102, 0.091887936, 0.0725310594, 0.0576942787 */
    0x1.e82b7ep-4f, 0x1.785f7cp-4f, 0x1.291654p-4f, 0x1.d8a1acp-5f,
    /* 0.0462296754, 0.036592029, 0.0303045455, 0.0247894358 */
    0x1.7ab6a8p-5f, 0x1.2bc30cp-5f, 0x1.f0827ap-6f, 0x1.96266ep-6f,
};

static const float table_8_float[32] = {
    /* -0.0484555401, -0.0359445214, -0.027182471, -0.0209264643 */
    -0x1.8cf2a2p-5f, -0x1.26752p-5f, -0x1.bd5b8cp-6f, -0x1.56dbf4p-6f,
    /* -0.0163497496, -0.0129670072, -0.0104153641, -0.00845560245 */
    -0x1.0bdfd2p-6f, -0x1.a8e724p-7f, -0x1.554a68p-7f, -0x1.1512bcp-7f,
    /* -0.00630822266, -0.00440027984, -0.00315204333, -0.00230982853 */
    -0x1.9d6a6ap-8f, -0x1.206072p-8f, -0x1.9d2506p-9f, -0x1.2ec0fcp-9f,
    /* -0.00171967689, -0.00129242393, -0.000977097894, -0.00073771819 */
    -0x1.c2cd9p-10f, -0x1.52cd1ap-10f, -0x1.0023eep-10f, -0x1.82c6dcp-11f,
    /* -0.00047404223, -0.000234261359, -7.08191292e-05, 4.83198382e-05 */
    -0x1.f111bep-12f, -0x1.eb481cp-13f, -0x1.290976p-14f, 0x1.95561p-15f,
    /* 0.000140390926, 0.000214519823, 0.000276970124, 0.000328437774 */
    0x1.266bcep-13f, 0x1.c1e174p-13f, 0x1.226c9ap-12f, 0x1.586458p-12f,
    /* -0.227786735, -0.182853773, -0.149854809, -0.123734444 */
    -0x1.d281dap-3f, -0x1.767c0ap-3f, -0x1.32e714p-3f, -0x1.fad0f8p-4f,
    /* -0.102881663, -0.0847376287, -0.0725137964, -0.0614595599 */
    -0x1.a5673ep-4f, -0x1.5b15d8p-4f, -0x1.29043ap-4f, -0x1.f77a0ap-5f,
};

static const float table_9_float[32] = {
    /* 0.0132606132, -0.00924138166, -0.0260899644, -0.0389191248 */
    0x1.b28616p-7f, -0x1.2ed254p-7f, -0x1.ab753ep-6f, -0x1.3ed352p-5f,
    /* -0.0489031263, -0.0567325056, -0.0629806891, -0.0680440739 */
    -0x1.909d4ap-5f, -0x1.d0c0bp-5f, -0x1.01f80ap-4f, -0x1.16b562p-4f,
    /* -0.0739459246, -0.0796214789, -0.0836470425, -0.0865527689 */
    -0x1.2ee1ecp-4f, -0x1.46212cp-4f, -0x1.569e48p-4f, -0x1.628528p-4f,
    /* -0.0886991397, -0.0903108492, -0.0915217474, -0.0924371406 */
    -0x1.6b4fcap-4f, -0x1.71e9cap-4f, -0x1.76df82p-4f, -0x1.7a9f5ep-4f,
    /* -0.0934019461, -0.0941478536, -0.0944655016, -0.0944835767 */
    -0x1.7e930ap-4f, -0x1.81a12ep-4f, -0x1.82ee42p-4f, -0x1.830136p-4f,
    /* -0.0942762196, -0.0938924477, -0.093362771, -0.0927492678 */
    -0x1.8227c8p-4f, -0x1.80955ep-4f, -0x1.7e69f6p-4f, -0x1.7be6a8p-4f,
    /* 0.769803107, 0.711426139, -0.333155364, 0.130208179 */
    0x1.8a23a2p-1f, 0x1.6c400cp-1f, -0x1.5526aep-2f, 0x1.0aaa96p-3f,
    /* 0.0998544842, 0.00991362892, 0.0532394089, 0.0352994911 */
    0x1.990104p-4f, 0x1.44d98cp-7f, 0x1.b42322p-5f, 0x1.212c66p-5f,
};

static const float table_10_float[32] = {
    /* -3.38682526e-09, -1.28107791e-08, -1.32397284e-08, 1.63780616e-08 */
    -0x1.d17b52p-29f, -0x1.b82ccep-27f, -0x1.c6e9e2p-27f, 0x1.195f7ap-26f,
    /* -5.99670891e-09, -6.56579413e-09, -4.81428764e-08, -1.77756174e-08 */
    -0x1.9c1738p-28f, -0x1.c332acp-28f, -0x1.9d8b4ep-25f, -0x1.3161fep-26f,
    /* -3.4236038e-08, -4.34082601e-08, 4.86432654e-08, -5.44998855e-08 */
    -0x1.2615d8p-25f, -0x1.74dfc6p-25f, 0x1.a1d7acp-25f, -0x1.d42684p-25f,
    /* 7.15210575e-08, -9.21102625e-08, -2.51862922e-08, 9.46114298e-08 */
    0x1.332e3cp-24f, -0x1.8b9c4ep-24f, -0x1.b0b27cp-26f, 0x1.965a5ep-24f,
    /* 1.14917988e-07, -4.14656469e-08, 4.86914331e-08, -3.9418623e-08 */
    0x1.ed91aap-24f, -0x1.642fecp-25f, 0x1.a24198p-25f, -0x1.529a78p-25f,
    /* 1.82289597e-07, 1.59902569e-07, -4.92131171e-08, -3.26316574e-08 */
    0x1.8776c4p-23f, 0x1.57635ep-23f, -0x1.a6bccap-25f, -0x1.184dc6p-25f,
    /* -1.00247615e-08, -2.90495716e-09, -6.51982246e-09, -5.81266768e-09 */
    -0x1.5872bcp-27f, -0x1.8f4118p-29f, -0x1.c009eep-28f, -0x1.8f7188p-28f,
    /* 4.08568734e-09, -5.16104603e-10, -3.19186366e-09, -5.90656368e-09 */
    0x1.18c42cp-28f, -0x1.1bbb44p-31f, -0x1.b6afb8p-29f, -0x1.95e55ep-28f,
};

static const float table_11_float[16] = {
    /* 0, 5.14060927e-09, -6.12825968e-09, -5.25879518e-09 */
    0x0p0f, 0x1.61428ep-28f, -0x1.a5217cp-28f, -0x1.6961b4p-28f,
    /* -1.4719606e-08, 6.10759177e-09, 5.23333421e-09, -3.04768335e-08 */
    -0x1.f9c306p-27f, 0x1.a3b5e4p-28f, 0x1.67a1cap-28f, -0x1.05cb44p-25f,
    /* 1.71142709e-08, -7.47521334e-09, -3.09907229e-08, 3.62105723e-08 */
    0x1.26055cp-26f, -0x1.00d8acp-27f, -0x1.0a3552p-25f, 0x1.370be4p-25f,
    /* 3.19341815e-08, 4.72978208e-08, -1.19921575e-08, 4.62854715e-08 */
    0x1.125002p-25f, 0x1.964902p-25f, -0x1.9c0c22p-27f, 0x1.8d96d4p-25f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int lanes)
{
    uint32_t at_a6[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a6, t, 0, n);
    uint32_t at_a10[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a10, t + n, 20, n);
    look_up(table_1_float, 16, at_a6, t + n, n, lanes);
    look_up(table_2_float, 32, at_a10, t + 2 * n, n, lanes);
    look_up(table_3_float, 32, at_a10, t + 3 * n, n, lanes);
    look_up(table_4_float, 32, at_a10, t + 4 * n, n, lanes);
    look_up(table_5_float, 32, at_a10, t + 5 * n, n, lanes);
    look_up(table_6_float, 32, at_a10, t + 6 * n, n, lanes);
    look_up(table_7_float, 32, at_a10, t + 7 * n, n, lanes);
    look_up(table_8_float, 32, at_a10, t + 8 * n, n, lanes);
    look_up(table_9_float, 32, at_a10, t + 9 * n, n, lanes);
    look_up(table_10_float, 32, at_a10, t + 10 * n, n, lanes);
    look_up(table_11_float, 16, at_a6, t + 11 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a6 = t[0];
    const float a7 = t[n];
    const float a11 = t[2 * n];
    const float a13 = t[3 * n];
    const float a14 = t[4 * n];
    const float a16 = t[5 * n];
    const float a17 = t[6 * n];
    const float a19 = t[7 * n];
    const float a21 = t[8 * n];
    const float a23 = t[9 * n];
    const float a25 = t[10 * n];
    const float a32 = t[11 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a4 = lesserf(fabsf(a2), 16.0f);
    const int b1 = 0x1.aaf0b4p3f < -a2; /* 13.341882705688477 */
    const float a9 = copysignf(halvedf(a7, a6), a2);
    const float a12 = a4 - a11;
    const float a15 = fmaf(a12, a13, a14);
    const float a24 = fmaf(fmaf(fmaf(fmaf(a16, a12, a17), a12, a19), a12, a21), a12, a23);
    const float a26 = fmaf(a24, a12, a25);
    const float a29 = fmaf(a4, a4, fmaf(a6, -0x1.62ep-4f, 0x1.0a28p20f)); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a31 = fmaf(fmaf(-0x1.552c4cp-6f, a29, 0x1.00082cp-3f), a29, -0x1.000306p-1f);
    const int b2 = 0.0f < a2;
    const float a36 = b1 ? (-0x1p-126f) : 0.0f; /* -1.1754943508222875e-38 */
    const float a37 = b2 ? 1.0f : a36;
    const float a38 = fmaf(a9 * a15, 0x1p-64f, a37); /* 5.4210108624275222e-20 */
    /* -1.8446744073709552e+19, 1.8446744073709552e+19 */
    const float a42 = fmaf(a9, fmaf(a15 + a26, fmaf(a29, a31, a32), a26), fmaf(a9, a15, fmaf(a38, -0x1p64f, a37 * 0x1p64f)));
    const float a43 = fmaf(a42, 0x1p-64f, a38); /* 5.4210108624275222e-20 */
    const float a44 = subnormalf(a43);
    const float a45 = b1 ? a44 : a43;
    const int b3 = x == x;
    const int b4 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a47 = usual ? a45 : (b4 ? 0.5f : a45);
    return usual ? a45 : (b3 ? a47 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[12];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float *const end = x + SYMSIG_BLOCK(float);
    SYMSIG_UNROLLED for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[12 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(block_x, 0x1p-40, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
