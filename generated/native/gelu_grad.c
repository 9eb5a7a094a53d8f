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
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a4 = 0x1.6a09e667f3bcdp-1 * a3; /* 0.70710678118654757 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a7 = fma(a3, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a3, -a4));
    const double a8 = a4 * a4;
    const double a11 = -(usual ? a8 : lesser(a8, 800.0));
    const int b1 = -0x1p-100 < a11; /* -7.8886090522101181e-31 */
    const double a13 = usual ? a11 : (b1 ? (-0x1p-100) : a11); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a14 = fma(a13, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a15 = a14 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a16 = fma(a15, -0x1.62e42fefa38p-1, a13); /* -0.69314718055989033 */
    const double a17 = 1.0 + a16;
    const double a19 = a16 - (a17 - 1.0);
    const double a20 = -a8;
    /* -5.4979230187083712e-14 */
    const double a25 = fma(a15, -0x1.ef35793c7673p-45, -fma(a4, a7, fma(a4, a7, fma(a4, a4, a20))));
    t[0] = a4;
    t[n] = a7;
    t[2 * n] = a14;
    if (!usual) t[3 * n] = a15;
    t[4 * n] = a16;
    t[5 * n] = a17;
    t[6 * n] = a19;
    if (!usual) t[7 * n] = a20;
    t[8 * n] = a25;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a7 = t[n];
    const double a16 = t[4 * n];
    const double a17 = t[5 * n];
    const double a19 = t[6 * n];
    const double a20 = usual ? 0 : t[7 * n];
    const double a25 = t[8 * n];
    const double a26 = a16 + a25;
    const double a29 = a26 * a26;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a32 = fma(fma(0x1.ada10efa01953p-26, a26, 0x1.28ae38fe0a4b2p-22), a29, fma(0x1.71df0f72a4222p-19, a26, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a34 = fma(a32, a29, fma(0x1.a01a0134a1113p-13, a26, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a36 = fma(a34, a29, fma(0x1.1111111125b1p-7, a26, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a38 = fma(a36, a29, fma(0x1.5555555555503p-3, a26, 0x1.000000000000ap-1));
    const double a41 = a19 + fma(a26, a16 - a26 + a25, fma(a29, a38, a25));
    const double a42 = a17 + a41;
    const int b2 = a20 < -800.0;
    const double a44 = usual ? a42 : (b2 ? 0.0 : a42);
    const double a45 = 3.0 + a4;
    const double a46 = a45 + (-2.0);
    const double q1 = 1.0 / (a45 * a46);
    const double a48 = q1 * a46;
    const double a50 = -(6.0 * a48);
    const double a51 = 1.0 + a50;
    const double a56 = a4 - (a45 - 3.0) + a7;
    const double a61 = a50 - (a51 - 1.0) + (-(fma(a50, a56, fma(a50, a45, 6.0)) * a48));
    t[n] = a41;
    t[4 * n] = a42;
    t[6 * n] = a44;
    t[8 * n] = a45;
    t[9 * n] = a46;
    t[10 * n] = q1;
    t[11 * n] = a51;
    t[12 * n] = a56;
    t[13 * n] = a61;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a51 = t[11 * n];
    const double a61 = t[13 * n];
    const double a62 = a51 + a61;
    const double a63 = a62 * a62;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a65 = fma(-0x1.88151a1f1291p-32, a63, fma(-0x1.7856fca3d92b7p-29, a62, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a67 = fma(a65, a63, fma(0x1.190a65ea2c4e3p-26, a62, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a69 = fma(a67, a63, fma(-0x1.a2b7acfb42a9fp-25, a62, -0x1.35e4cf360fe15p-22));
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a71 = fma(a69, a63, fma(0x1.0ec0721c8f3e8p-24, a62, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a73 = fma(a71, a63, fma(0x1.164aa6f6820cp-22, a62, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a75 = fma(a73, a63, fma(-0x1.965baf91d1f07p-20, a62, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a77 = fma(a75, a63, fma(-0x1.58cd16f854cb6p-16, a62, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a79 = fma(a77, a63, fma(0x1.5297b7c4c0079p-11, a62, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a81 = fma(a79, a63, fma(-0x1.3f82b5d10ac5fp-7, a62, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a83 = fma(a81, a63, fma(-0x1.8600d9145e6c6p-6, a62, -0x1.4f64aa4aa368cp-7));
    t[14 * n] = a62;
    t[15 * n] = a83;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a17 = t[5 * n];
    const double a20 = usual ? 0 : t[7 * n];
    const double a41 = t[n];
    const double a42 = t[4 * n];
    const double a44 = t[6 * n];
    const double a45 = t[8 * n];
    const double a46 = t[9 * n];
    const double q1 = t[10 * n];
    const double a51 = t[11 * n];
    const double a56 = t[12 * n];
    const double a61 = t[13 * n];
    const double a62 = t[14 * n];
    const double a83 = t[15 * n];
    const int b2 = a20 < -800.0;
    const double a84 = a62 * a83;
    const double a85 = 0x1.9596c92adafb3p-4 + a84; /* 0.099020753679439008 */
    const double a86 = a62 * a85;
    const double a87 = -0x1.d8f06dfac798ap-3 + a86; /* -0.23092733308380914 */
    const double a88 = a62 * a87;
    const double a89 = 0x1.6e9827d229d2dp-1 + a88; /* 0.71600460472555982 */
    const double a90 = q1 * a45;
    const double a91 = a89 * a90;
    const double a92 = a44 * a91;
    const int b3 = a4 < 0x1p-110; /* 7.7037197775489434e-34 */
    const double a94 = usual ? a92 : (b3 ? 1.0 : a92);
    const double a96 = a41 - (a42 - a17);
    const double a98 = usual ? a96 : (b2 ? 0.0 : a96);
    const double a99 = -a91;
    const double a100 = fma(a99, a46, a89);
    const double a103 = -2.0 - (a46 - a45) + a56;
    const double a105 = a88 - (a89 - 0x1.6e9827d229d2dp-1); /* 0.71600460472555982 */
    const double a107 = a61 - (a62 - a51);
    /* 0.099020753679439008 */
    const double a115 = a84 - (a85 - 0x1.9596c92adafb3p-4) + fma(a83, a107, fma(a62, a83, -a84));
    /* -7.8176636696734726e-18 */
    const double a120 = -0x1.206bbeeb2d8p-57 + fma(a85, a107, fma(a62, a115, fma(a62, a85, -a86)));
    /* -0.23092733308380914 */
    const double a124 = fma(a62, a86 - (a87 - (-0x1.d8f06dfac798ap-3)) + a120, fma(a62, a87, -a88));
    const double a125 = fma(a87, a107, a124);
    t[n] = a90;
    t[4 * n] = a91;
    t[5 * n] = a92;
    t[7 * n] = a94;
    t[8 * n] = a98;
    t[9 * n] = a99;
    t[10 * n] = a100;
    t[11 * n] = a103;
    t[12 * n] = a105;
    t[13 * n] = a125;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a14 = t[2 * n];
    const double a15 = usual ? 0 : t[3 * n];
    const double a44 = t[6 * n];
    const double a90 = t[n];
    const double a91 = t[4 * n];
    const double a92 = t[5 * n];
    const double a94 = t[7 * n];
    const double a98 = t[8 * n];
    const double a99 = t[9 * n];
    const double a100 = t[10 * n];
    const double a103 = t[11 * n];
    const double a105 = t[12 * n];
    const double a125 = t[13 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const int b3 = a4 < 0x1p-110; /* 7.7037197775489434e-34 */
    const double a129 = a100 + fma(a99, a103, a105 + (-0x1.647d9e7f242p-56 + a125)); /* -1.9325399555195553e-17 */
    const double a134 = fma(a91, a98, fma(a44, a129 * a90, fma(a44, a91, -a92)));
    const int b4 = a15 < -900.0;
    const double a137 = a14 + 300.0;
    const double p1 = power_of_two(usual ? a14 : (b4 ? a137 : a14));
    const double a141 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a142 = 0.5 * a94;
    const double a143 = 0.5 * (usual ? a134 : (b3 ? 0.0 : a134));
    const double a144 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a147 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a144));
    const double a148 = a3 * a3;
    const double a151 = -0.5 * a148;
    const double a153 = -a151;
    const double a156 = -(usual ? a153 : lesser(a153, 800.0));
    const int b5 = -0x1p-100 < a156; /* -7.8886090522101181e-31 */
    const double a158 = usual ? a156 : (b5 ? (-0x1p-100) : a156); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a159 = fma(a158, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a160 = a159 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a161 = fma(a160, -0x1.62e42fefa38p-1, a158); /* -0.69314718055989033 */
    const double a162 = 1.0 + a161;
    const double a165 = fma(a160, -0x1.ef35793c7673p-45, -0.5 * fma(a3, a3, -a148)); /* -5.4979230187083712e-14 */
    const double a166 = a161 + a165;
    const double a169 = a166 * a166;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a173 = fma(fma(0x1.1eaee4f86a7fdp-29, a166, 0x1.af6ab749d882dp-26), a169, fma(0x1.27e55c70808a2p-22, a166, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a175 = fma(a173, a169, fma(0x1.a01a016a28ca3p-16, a166, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a177 = fma(a175, a169, fma(0x1.6c16c16c22172p-10, a166, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a179 = fma(a177, a169, fma(0x1.555555555553cp-5, a166, 0x1.555555555555bp-3));
    const double a182 = fma(a166, a161 - a166 + a165, fma(0.5, a169, fma(a169 * a166, a179, a165)));
    const double a183 = a161 - (a162 - 1.0) + a182;
    t[14 * n] = p1;
    t[15 * n] = a141;
    t[0] = a142;
    t[n] = a143;
    t[2 * n] = a144;
    t[3 * n] = a147;
    if (!usual) t[4 * n] = a151;
    t[5 * n] = a159;
    if (!usual) t[6 * n] = a160;
    t[7 * n] = a162;
    t[8 * n] = a183;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n, const int usual)
{
    const double p1 = t[14 * n];
    const double a141 = t[15 * n];
    const double a142 = t[0];
    const double a143 = t[n];
    const double a144 = t[2 * n];
    const double a147 = t[3 * n];
    const double a151 = usual ? 0 : t[4 * n];
    const double a159 = t[5 * n];
    const double a160 = usual ? 0 : t[6 * n];
    const double a162 = t[7 * n];
    const double a183 = t[8 * n];
    const double a184 = a162 + a183;
    const int b6 = a151 < -800.0;
    const double a186 = usual ? a184 : (b6 ? 0.0 : a184);
    const double a188 = a183 - (a184 - a162);
    const int b7 = a160 < -900.0;
    const double a191 = a159 + 300.0;
    const double p2 = power_of_two(usual ? a159 : (b7 ? a191 : a159));
    const double a196 = a144 * a186;
    const double a197 = -a196;
    const double a199 = fma(a144, usual ? a188 : (b6 ? 0.0 : a188), fma(a144, a186, a197));
    const double a200 = fma(a186, a147, a199);
    const int b8 = a141 < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a204 = (usual ? 1.0 : (b7 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b8 ? 0x1p300 : 1.0));
    const double a205 = a197 * p2 * a204;
    const double a206 = a142 * p1;
    const double a207 = a205 + a206;
    const double a208 = a207 - a205;
    const double a217 = a205 - (a207 - a208) + (a206 - a208) + fma(a143, p1, -a200 * p2 * a204);
    const double a218 = a196 * p2;
    const double a219 = 1.0 + a218;
    const double a220 = a219 - 1.0;
    const double a227 = -a142 * p1;
    const double a228 = a219 + a227;
    const double a230 = a227 - (a228 - a219);
    const double a232 = fma(-a143, p1, fma(a200, p2, 1.0 - (a219 - a220) + (a218 - a220)));
    t[9 * n] = a207;
    t[10 * n] = a217;
    t[11 * n] = a228;
    t[12 * n] = a230;
    t[13 * n] = a232;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a141 = t[15 * n];
    const double a207 = t[9 * n];
    const double a217 = t[10 * n];
    const double a228 = t[11 * n];
    const double a230 = t[12 * n];
    const double a232 = t[13 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b8 = a141 < 1.0;
    const double a233 = a230 + a232;
    const int b9 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b10 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b11 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b12 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a234 = b12 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a235 = b11 ? (-0x1.3d35cdf89eb1ap-4) : a234; /* -0.077443890166176393 */
    const double a236 = b10 ? (-0x1.a5683aa6cd6f9p-4) : a235; /* -0.10288260374803916 */
    const double a237 = b9 ? (-0x1.05c7b6e964c66p-3) : a236; /* -0.1278223314262476 */
    const double a238 = b12 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a239 = b11 ? 0x1.05p0 : a238; /* 1.01953125 */
    const double a240 = b10 ? 0x1.2ep0 : a239; /* 1.1796875 */
    const double a242 = lesser(fabs(a1), b9 ? 1.5 : a240);
    const double a243 = b12 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a244 = b11 ? 0x1.f4p-1 : a243; /* 0.9765625 */
    const double a245 = b10 ? 1.09375 : a244;
    const double a247 = -(b9 ? 1.34375 : a245);
    const double a248 = a242 + a247;
    const double a249 = b12 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a250 = b11 ? 0.0 : a249;
    const double a251 = b10 ? 0.0 : a250;
    const double a252 = b9 ? 0.0 : a251;
    const double a253 = a248 + a252;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a254 = b12 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a255 = b11 ? (-0x1.0954eb2d7e1bap-2) : a254; /* -0.25911300149121141 */
    const double a256 = b10 ? (-0x1.690d2839ff212p-3) : a255; /* -0.17629462649337363 */
    const double a257 = b9 ? (-0x1.017d1adfe4df8p-5) : a256; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a258 = b12 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a259 = b11 ? 0x1.793286d209664p-2 : a258; /* 0.3683568063446272 */
    const double a260 = b10 ? 0x1.5865daf132933p-2 : a259; /* 0.33632604691651408 */
    const double a261 = b9 ? 0x1.e85b2b89db2f1p-3 : a260; /* 0.2384551431126947 */
    const double a262 = b12 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a263 = b11 ? 0.0 : a262;
    const double a264 = b10 ? 0.0 : a263;
    const double a266 = b12 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a267 = b11 ? 0.0 : a266;
    const double a268 = b10 ? 0.0 : a267;
    const double a271 = a253 * a253;
    const double a272 = b12 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a273 = b11 ? 0.0 : a272;
    const double a274 = b10 ? 0.0 : a273;
    const double a276 = b12 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a277 = b11 ? 0.0 : a276;
    const double a278 = b10 ? 0.0 : a277;
    const double a281 = fma(fma(b9 ? 0.0 : a264, a253, b9 ? 0.0 : a268), a271, fma(b9 ? 0.0 : a274, a253, b9 ? 0.0 : a278));
    const double a282 = b12 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a283 = b11 ? 0.0 : a282;
    const double a284 = b10 ? 0.0 : a283;
    const double a286 = b12 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a287 = b11 ? 0.0 : a286;
    const double a288 = b10 ? 0.0 : a287;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a290 = fma(b9 ? 0x1.5e38cf01a971cp-16 : a284, a253, b9 ? (-0x1.c2cb8319e5dcap-20) : a288);
    const double a292 = b12 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a293 = b11 ? 0.0 : a292;
    const double a294 = b10 ? (-0x1.28445c21b8374p-13) : a293; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a296 = b12 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a297 = b11 ? 0x1.dc92b19b529eap-11 : a296; /* 9.0899090302204205e-4 */
    const double a298 = b10 ? 0x1.a552781c611bdp-11 : a297; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a300 = fma(b9 ? (-0x1.e43e501f0328fp-13) : a294, a253, b9 ? 0x1.42122fb1d2c7bp-12 : a298);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a302 = b12 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a303 = b11 ? (-0x1.f665ac50e00c1p-12) : a302; /* -4.791232686827234e-4 */
    const double a304 = b10 ? 0x1.c8e57033b727dp-12 : a303; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a306 = b12 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a307 = b11 ? (-0x1.ccf4747343b7bp-8) : a306; /* -0.0070336136152623309 */
    const double a308 = b10 ? (-0x1.cdb5e962ff457p-8) : a307; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a310 = fma(b9 ? 0x1.c59cc63f80f9dp-10 : a304, a253, b9 ? (-0x1.33588f55046c3p-8) : a308);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a312 = b12 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a313 = b11 ? 0x1.4457de41c1961p-7 : a312; /* 0.0098981700171065241 */
    const double a314 = b10 ? 0x1.0a6626bd96601p-8 : a313; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a316 = b12 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a317 = b11 ? 0x1.1e9920d9a25abp-5 : a316; /* 0.034985126648347041 */
    const double a318 = b10 ? 0x1.46d0d35a2ef48p-5 : a317; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a320 = fma(b9 ? (-0x1.af7135db5d786p-8) : a314, a253, b9 ? 0x1.330dc005ae198p-5 : a318);
    const double a321 = fma(fma(fma(fma(a281, a271, a290), a271, a300), a271, a310), a271, a320);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a322 = b12 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a323 = b11 ? (-0x1.5b7c0ebbab803p-4) : a322; /* -0.084835107375255389 */
    const double a324 = b10 ? (-0x1.00ce9de782e8p-4) : a323; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a326 = b12 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a327 = b11 ? (-0x1.2a976062c2a82p-4) : a326; /* -0.072898270136798643 */
    const double a328 = b10 ? (-0x1.b8aeb48e64038p-4) : a327; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a330 = fma(b9 ? (-0x1.9edfb70ac34b1p-7) : a324, a253, b9 ? (-0x1.28f87e39d2ba7p-3) : a328);
    const double a331 = fma(a321, a271, a330);
    const double a332 = a253 * a331;
    const double a333 = a261 + a332;
    const double a334 = a253 * a333;
    const double a335 = a257 + a334;
    const double a336 = a253 * a335;
    const double a337 = a237 + a336;
    const double a338 = a337 - a237;
    const double a343 = b12 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a344 = b11 ? (-0x1.88fee83739908p-58) : a343; /* -5.3260853143024494e-18 */
    const double a345 = b10 ? 0x1.4c4dae94c6208p-58 : a344; /* 4.5035514644087771e-18 */
    const double a349 = a248 - a242;
    const double a354 = b12 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a355 = b11 ? 0.0 : a354;
    const double a356 = b10 ? 0.0 : a355;
    const double a359 = a252 - (a253 - a248) + (a242 - (a248 - a349) + (a247 - a349) + (b9 ? 0.0 : a356));
    const double a360 = a335 - a257;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a365 = b12 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a366 = b11 ? 0x1.dbfaf150796f4p-57 : a365; /* 1.2901470383144205e-17 */
    const double a367 = b10 ? (-0x1.7631b1f0a21dcp-57) : a366; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a371 = b12 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a372 = b11 ? (-0x1.ccb270e649fp-57) : a371; /* -1.2487218160825664e-17 */
    const double a373 = b10 ? 0x1.369038c2706bcp-56 : a372; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a378 = (b9 ? (-0x1.b58f99033cb28p-59) : a373) + fma(a331, a359, fma(a253, a331, -a332));
    const double a382 = fma(a253, a332 - (a333 - a261) + a378, fma(a253, a333, -a334));
    const double a384 = (b9 ? (-0x1.9b02d145f49bp-62) : a367) + fma(a333, a359, a382); /* -3.4813986355995541e-19 */
    const double a388 = fma(a253, a257 - (a335 - a360) + (a334 - a360) + a384, fma(a253, a335, -a336));
    const double a390 = (b9 ? (-0x1.d25f1c1280dep-60) : a345) + fma(a335, a359, a388); /* -1.5801281795158977e-18 */
    const int b13 = a1 < 0.0;
    const double w2 = fabs(a207);
    const double a392 = INFINITY;
    const int b14 = w2 < a392;
    const double a395 = a207 + (usual ? a217 : (b14 ? a217 : 0.0));
    const int b15 = a395 == 0.0;
    const double a396 = b15 ? a207 : a395;
    const int b16 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a397 = copysign(0x1p-722, a207); /* 4.5325554997805591e-218 */
    const double a398 = a397 + a207;
    const double a404 = copysign(a398 + (a207 - (a398 - a397) + a217) - a397, a207);
    const double a405 = b16 ? a404 : a396;
    const double a408 = (usual ? a396 : (b8 ? a405 : a396)) * a141;
    const int b17 = fabs(a228) < a392;
    const double a411 = a228 + (usual ? a233 : (b17 ? a233 : 0.0));
    const double a412 = b13 ? a408 : a411;
    const int b18 = a1 < -1.5;
    const int b19 = a1 < -0.21875;
    const double a413 = a337 + (a237 - (a337 - a338) + (a336 - a338) + a390);
    const int b20 = a413 == 0.0;
    const double a414 = b20 ? a337 : a413;
    const double a415 = b19 ? a414 : a412;
    const double a417 = usual ? a412 : (b18 ? a412 : a415);
    const int b21 = a417 == 0.0;
    const double a418 = -0.0;
    const double a419 = b13 ? a418 : a417;
    const double a420 = b21 ? a419 : a417;
    const int b22 = x == x;
    return usual ? a420 : (b22 ? a420 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[16];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1, usual);
    stage_5_double(x, t, 1, usual);
    stage_6_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double), usual))
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
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.c000000000001p-3, -0x1.8p0, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a5 = a4 * a4;
    const double a6 = lesser(a5, 200.0);
    t[0] = a4;
    t[n] = a5;
    t[2 * n] = a6;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double a6 = t[2 * n];
    const double a7 = -a6;
    const int b1 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b1 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a19 = fma(a13, a18, a12);
    t[2 * n] = a10;
    t[3 * n] = a19;
}

SYMSIG_INLINE void stage_3_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a4 = t[0];
    const double a5 = t[n];
    const double a10 = t[2 * n];
    const double a19 = t[3 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    /* 0.010125117314879094, 0.093576398379934075, 0.40475873594403255, 1.0046202524006442 */
    const double a24 = fma(fma(0x1.4bc7a3de27206p-7, a4, 0x1.7f49f72b82303p-4), a5, fma(0x1.9e7912f699848p-2, a4, 0x1.012ecaf8f5c4bp0));
    /* 1.4374162082109931, 0.99999999994950517 */
    const double a26 = fma(a24, a5, fma(0x1.6ffa823501accp0, a4, 0x1.ffffffff90f5fp-1));
    /* 0.017946323957829871, 0.16585884556885636, 0.72641080669955793 */
    const double a29 = fma(0x1.2608569ede034p-6, a5, fma(0x1.53adcd6bc3b11p-3, a4, 0x1.73ec1e04789ddp-1));
    /* 1.86329986748401, 2.8998105258310987 */
    const double a31 = fma(a29, a5, fma(0x1.dd0138597c262p0, a4, 0x1.732cfdc68543dp1));
    /* 2.5657953651175132 */
    const double q1 = (a19 + 1.0) * power_of_two(a10) * a26 / fma(a31, a5, fma(0x1.486bfb86b43c9p1, a4, 1.0));
    const double a34 = 0.5 * q1;
    const double a35 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const double a38 = -(-0.5 * (a3 * a3));
    const double a41 = -(usual ? a38 : lesser(a38, 200.0));
    const int b2 = -0x1p-100 < a41; /* -7.8886090522101181e-31 */
    const double a43 = usual ? a41 : (b2 ? (-0x1p-100) : a41); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a44 = fma(a43, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a46 = fma(a44 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a43);
    t[0] = q1;
    t[n] = a34;
    t[2 * n] = a35;
    t[3 * n] = a44;
    t[4 * n] = a46;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double q1 = t[0];
    const double a34 = t[n];
    const double a35 = t[2 * n];
    const double a44 = t[3 * n];
    const double a46 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a47 = a46 * a46;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a50 = fma(fma(0x1.9fce5e32a2c28p-13, a46, 0x1.6d98935dd6524p-10), a47, fma(0x1.1111e0a253f33p-7, a46, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a52 = fma(a50, a47, fma(0x1.555554a6c4debp-3, a46, 0x1.00000044603e6p-1));
    const double a55 = (fma(a47, a52, a46) + 1.0) * power_of_two(a44);
    const double a57 = fma(-a35, a55, a34);
    const double a59 = fma(-0.5, q1, fma(a35, a55, 1.0));
    const double a61 = lesser(w1, 1.5) - 1.34375;
    const double a62 = a61 * a61;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a64 = fma(0x1.5e38cf01a971cp-16, a62, fma(-0x1.c2cb8319e5dcap-20, a61, -0x1.e43e501f0328fp-13));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a66 = fma(a64, a62, fma(0x1.42122fb1d2c7bp-12, a61, 0x1.c59cc63f80f9dp-10));
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a68 = fma(a66, a62, fma(-0x1.33588f55046c3p-8, a61, -0x1.af7135db5d786p-8));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a70 = fma(a68, a62, fma(0x1.330dc005ae198p-5, a61, -0x1.9edfb70ac34b1p-7));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a72 = fma(a70, a62, fma(-0x1.28f87e39d2ba7p-3, a61, 0x1.e85b2b89db2f1p-3));
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a74 = fma(a72, a62, fma(-0x1.017d1adfe4df8p-5, a61, -0x1.05c7b6e964c66p-3));
    const double a76 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a77 = a76 * a76;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a79 = fma(-0x1.28445c21b8374p-13, a77, fma(0x1.a552781c611bdp-11, a76, 0x1.c8e57033b727dp-12));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a81 = fma(a79, a77, fma(-0x1.cdb5e962ff457p-8, a76, 0x1.0a6626bd96601p-8));
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a83 = fma(a81, a77, fma(0x1.46d0d35a2ef48p-5, a76, -0x1.00ce9de782e8p-4));
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a85 = fma(a83, a77, fma(-0x1.b8aeb48e64038p-4, a76, 0x1.5865daf132933p-2));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a87 = fma(a85, a77, fma(-0x1.690d2839ff212p-3, a76, -0x1.a5683aa6cd6f9p-4));
    const double a89 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    const double a91 = a89 * a89;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a93 = fma(fma(0x1.dc92b19b529eap-11, a89, -0x1.f665ac50e00c1p-12), a91, fma(-0x1.ccf4747343b7bp-8, a89, 0x1.4457de41c1961p-7));
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a95 = fma(a93, a91, fma(0x1.1e9920d9a25abp-5, a89, -0x1.5b7c0ebbab803p-4));
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a97 = fma(a95, a91, fma(-0x1.2a976062c2a82p-4, a89, 0x1.793286d209664p-2));
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a99 = fma(a97, a91, fma(-0x1.0954eb2d7e1bap-2, a89, -0x1.3d35cdf89eb1ap-4));
    const double a101 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    const double a103 = a101 * a101;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a105 = fma(fma(0x1.dd9f23f51613dp-11, a101, -0x1.26520c0150f7ap-10), a103, fma(-0x1.ac266d5d06cb5p-8, a101, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a107 = fma(a105, a103, fma(0x1.e2b00adcbc5dap-6, a101, -0x1.8f4650653c66fp-4));
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a109 = fma(a107, a103, fma(-0x1.6b5c1dd07b426p-5, a101, 0x1.8758cf4105a5ap-2));
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a111 = fma(a109, a103, fma(-0x1.4576a5c678637p-2, a101, -0x1.c1e98181ef68bp-5));
    const double a113 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a114 = fma(-0x1.e5675811c6be3p-24, a113, -0x1.8581ce9c494fep-21);
    const double a115 = a113 * a113;
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a117 = fma(a114, a115, fma(0x1.4ba2a37e9c6eap-22, a113, 0x1.01f40f75044fcp-17));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a118 = fma(-0x1.78e5d41e61bb5p-17, a113, -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a121 = fma(fma(a117, a115, a118), a115, fma(0x1.86c865fe6f79dp-13, a113, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a123 = fma(a121, a115, fma(-0x1.258a6d71a21f5p-9, a113, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a125 = fma(a123, a115, fma(0x1.3e346def3a27dp-6, a113, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a127 = fma(a125, a115, fma(-0x1.d2fa4c17c7e63p-4, a113, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a129 = fma(a127, a115, fma(0x1.8d9a941de3ac5p-2, a113, -0x1.b9d98fa5a3215p-2));
    const double a130 = a113 * a129;
    const int b3 = a1 < 0.0;
    const double a131 = b3 ? a57 : a59;
    const int b4 = x == x;
    const int b5 = a1 < -1.5;
    const int b6 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b7 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b8 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b9 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b10 = a1 < -0.21875;
    const double a132 = b10 ? a130 : a131;
    const double a133 = b9 ? a111 : a132;
    const double a134 = b8 ? a99 : a133;
    const double a135 = b7 ? a87 : a134;
    const double a136 = b6 ? a74 : a135;
    const double a138 = usual ? a131 : (b5 ? a131 : a136);
    return (float)(usual ? a131 : (b4 ? a138 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[5];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x < -0x1.2ep0; /* -1.1796875 */
    const double w1 = fabs(x);
    const double a1 = w1 - 1.34375;
    const double a2 = a1 * a1;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a4 = fma(0x1.5e38cf01a971cp-16, a2, fma(-0x1.c2cb8319e5dcap-20, a1, -0x1.e43e501f0328fp-13));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a6 = fma(a4, a2, fma(0x1.42122fb1d2c7bp-12, a1, 0x1.c59cc63f80f9dp-10));
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a8 = fma(a6, a2, fma(-0x1.33588f55046c3p-8, a1, -0x1.af7135db5d786p-8));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a10 = fma(a8, a2, fma(0x1.330dc005ae198p-5, a1, -0x1.9edfb70ac34b1p-7));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a12 = fma(a10, a2, fma(-0x1.28f87e39d2ba7p-3, a1, 0x1.e85b2b89db2f1p-3));
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a14 = fma(a12, a2, fma(-0x1.017d1adfe4df8p-5, a1, -0x1.05c7b6e964c66p-3));
    const int b2 = x < -0x1.05p0; /* -1.01953125 */
    const double a16 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a17 = a16 * a16;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a19 = fma(-0x1.28445c21b8374p-13, a17, fma(0x1.a552781c611bdp-11, a16, 0x1.c8e57033b727dp-12));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a21 = fma(a19, a17, fma(-0x1.cdb5e962ff457p-8, a16, 0x1.0a6626bd96601p-8));
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a23 = fma(a21, a17, fma(0x1.46d0d35a2ef48p-5, a16, -0x1.00ce9de782e8p-4));
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a25 = fma(a23, a17, fma(-0x1.b8aeb48e64038p-4, a16, 0x1.5865daf132933p-2));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a27 = fma(a25, a17, fma(-0x1.690d2839ff212p-3, a16, -0x1.a5683aa6cd6f9p-4));
    const int b3 = x < -0x1.e1p-1; /* -0.939453125 */
    const double a29 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    const double a31 = a29 * a29;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a33 = fma(fma(0x1.dc92b19b529eap-11, a29, -0x1.f665ac50e00c1p-12), a31, fma(-0x1.ccf4747343b7bp-8, a29, 0x1.4457de41c1961p-7));
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a35 = fma(a33, a31, fma(0x1.1e9920d9a25abp-5, a29, -0x1.5b7c0ebbab803p-4));
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a37 = fma(a35, a31, fma(-0x1.2a976062c2a82p-4, a29, 0x1.793286d209664p-2));
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a39 = fma(a37, a31, fma(-0x1.0954eb2d7e1bap-2, a29, -0x1.3d35cdf89eb1ap-4));
    const int b4 = x < -0x1.b8p-1; /* -0.859375 */
    const double a41 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    const double a43 = a41 * a41;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a45 = fma(fma(0x1.dd9f23f51613dp-11, a41, -0x1.26520c0150f7ap-10), a43, fma(-0x1.ac266d5d06cb5p-8, a41, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a47 = fma(a45, a43, fma(0x1.e2b00adcbc5dap-6, a41, -0x1.8f4650653c66fp-4));
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a49 = fma(a47, a43, fma(-0x1.6b5c1dd07b426p-5, a41, 0x1.8758cf4105a5ap-2));
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a51 = fma(a49, a43, fma(-0x1.4576a5c678637p-2, a41, -0x1.c1e98181ef68bp-5));
    const double a53 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    const double a55 = a53 * a53;
    /* -1.1301685301190938e-7, -7.2551343380648781e-7, 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a57 = fma(fma(-0x1.e5675811c6be3p-24, a53, -0x1.8581ce9c494fep-21), a55, fma(0x1.4ba2a37e9c6eap-22, a53, 0x1.01f40f75044fcp-17));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a59 = fma(a57, a55, fma(-0x1.78e5d41e61bb5p-17, a53, -0x1.6963f6ae286fap-14));
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a61 = fma(a59, a55, fma(0x1.86c865fe6f79dp-13, a53, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a63 = fma(a61, a55, fma(-0x1.258a6d71a21f5p-9, a53, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a65 = fma(a63, a55, fma(0x1.3e346def3a27dp-6, a53, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a67 = fma(a65, a55, fma(-0x1.d2fa4c17c7e63p-4, a53, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a69 = fma(a67, a55, fma(0x1.8d9a941de3ac5p-2, a53, -0x1.b9d98fa5a3215p-2));
    const double a70 = a53 * a69;
    const double a71 = b4 ? a51 : a70;
    const double a72 = b3 ? a39 : a71;
    const double a73 = b2 ? a27 : a72;
    return (float)(b1 ? a14 : a73);
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, -0x1.c00002p-3f, -0x1.8p0f, 0);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, -0x1.c00002p-3f, -0x1.8p0f, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(block_x, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(block_x, 0x1p-20f, 0x1.4p4f, 1))
