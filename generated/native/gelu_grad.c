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
    const double a15 = b1 ? (-0x1p-100) : a14; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a17 = fma(usual ? a10 : a15, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a18 = a17 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a5;
    t[n] = a8;
    t[2 * n] = a10;
    if (!usual) t[3 * n] = a15;
    t[4 * n] = a17;
    t[5 * n] = a18;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double a10 = t[2 * n];
    const double a15 = usual ? 0 : t[3 * n];
    const double a18 = t[5 * n];
    const double a19 = fma(a18, -0x1.62e42fefa38p-1, usual ? a10 : a15); /* -0.69314718055989033 */
    const double a20 = 1.0 + a19;
    const double a21 = a19 * a19;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a24 = fma(fma(0x1.ada10efa01953p-26, a19, 0x1.28ae38fe0a4b2p-22), a21, fma(0x1.71df0f72a4222p-19, a19, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a26 = fma(a24, a21, fma(0x1.a01a0134a1113p-13, a19, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a28 = fma(a26, a21, fma(0x1.1111111125b1p-7, a19, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a30 = fma(a28, a21, fma(0x1.5555555555503p-3, a19, 0x1.000000000000ap-1));
    const double a33 = fma(a21, a30, a19 - (a20 - 1.0));
    const double a34 = a20 + a33;
    const int b2 = a10 < -800.0;
    const double a35 = b2 ? 0.0 : a34;
    const double a37 = 3.0 + a5;
    const double a38 = a37 + (-2.0);
    const double q1 = 1.0 / (a37 * a38);
    t[3 * n] = a20;
    t[6 * n] = a33;
    t[7 * n] = a34;
    if (!usual) t[8 * n] = a35;
    t[9 * n] = a37;
    t[10 * n] = a38;
    t[11 * n] = q1;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a5 = t[0];
    const double a8 = t[n];
    const double a37 = t[9 * n];
    const double a38 = t[10 * n];
    const double q1 = t[11 * n];
    const double a40 = q1 * a38;
    const double a42 = -(6.0 * a40);
    const double a43 = 1.0 + a42;
    const double a48 = a5 - (a37 - 3.0) + a8;
    const double a53 = a42 - (a43 - 1.0) + (-(fma(a42, a48, fma(a42, a37, 6.0)) * a40));
    const double a54 = a43 + a53;
    t[12 * n] = a43;
    t[13 * n] = a48;
    t[14 * n] = a53;
    t[15 * n] = a54;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a54 = t[15 * n];
    const double a55 = a54 * a54;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a57 = fma(-0x1.88151a1f1291p-32, a55, fma(-0x1.7856fca3d92b7p-29, a54, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a59 = fma(a57, a55, fma(0x1.190a65ea2c4e3p-26, a54, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a61 = fma(a59, a55, fma(-0x1.a2b7acfb42a9fp-25, a54, -0x1.35e4cf360fe15p-22));
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a63 = fma(a61, a55, fma(0x1.0ec0721c8f3e8p-24, a54, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a65 = fma(a63, a55, fma(0x1.164aa6f6820cp-22, a54, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a67 = fma(a65, a55, fma(-0x1.965baf91d1f07p-20, a54, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a69 = fma(a67, a55, fma(-0x1.58cd16f854cb6p-16, a54, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a71 = fma(a69, a55, fma(0x1.5297b7c4c0079p-11, a54, 0x1.a84c55cacbc7bp-10));
    t[16 * n] = a55;
    t[17 * n] = a71;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double a8 = t[n];
    const double a10 = t[2 * n];
    const double a17 = t[4 * n];
    const double a18 = t[5 * n];
    const double a20 = t[3 * n];
    const double a33 = t[6 * n];
    const double a34 = t[7 * n];
    const double a35 = usual ? 0 : t[8 * n];
    const double a37 = t[9 * n];
    const double a38 = t[10 * n];
    const double q1 = t[11 * n];
    const double a43 = t[12 * n];
    const double a48 = t[13 * n];
    const double a53 = t[14 * n];
    const double a54 = t[15 * n];
    const double a55 = t[16 * n];
    const double a71 = t[17 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const int b2 = a10 < -800.0;
    const double a36 = usual ? a34 : a35;
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a73 = fma(a71, a55, fma(-0x1.3f82b5d10ac5fp-7, a54, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a75 = fma(a73, a55, fma(-0x1.8600d9145e6c6p-6, a54, -0x1.4f64aa4aa368cp-7));
    const double a76 = a54 * a75;
    const double a77 = 0x1.9596c92adafb3p-4 + a76; /* 0.099020753679439008 */
    const double a78 = a54 * a77;
    const double a79 = -0x1.d8f06dfac798ap-3 + a78; /* -0.23092733308380914 */
    const double a80 = a54 * a79;
    const double a81 = 0x1.6e9827d229d2dp-1 + a80; /* 0.71600460472555982 */
    const double a82 = q1 * a37;
    const double a83 = a81 * a82;
    const double a84 = a36 * a83;
    /* -5.4979230187083712e-14 */
    const double a89 = fma(a18, -0x1.ef35793c7673p-45, -fma(a5, a8, fma(a5, a8, fma(a5, a5, a10))));
    const double a92 = fma(a89, a34, a33 - (a34 - a20));
    const double a95 = -a83;
    const double a103 = a53 - (a54 - a43);
    /* 0.099020753679439008 */
    const double a111 = a76 - (a77 - 0x1.9596c92adafb3p-4) + fma(a75, a103, fma(a54, a75, -a76));
    /* -7.8176636696734726e-18 */
    const double a116 = -0x1.206bbeeb2d8p-57 + fma(a77, a103, fma(a54, a111, fma(a54, a77, -a78)));
    /* -0.23092733308380914 */
    const double a120 = fma(a54, a78 - (a79 - (-0x1.d8f06dfac798ap-3)) + a116, fma(a54, a79, -a80));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a123 = a80 - (a81 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a79, a103, a120));
    const double a125 = fma(a95, a38, a81) + fma(a95, -2.0 - (a38 - a37) + a48, a123);
    const double a130 = fma(a83, usual ? a92 : (b2 ? 0.0 : a92), fma(a36, a125 * a82, fma(a36, a83, -a84)));
    const int b3 = a18 < -900.0;
    const double a131 = a17 + 300.0;
    const double p1 = power_of_two(usual ? a17 : (b3 ? a131 : a17));
    const double a134 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a136 = 0.5 * a84;
    const double a137 = 0.5 * a130;
    const double a138 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a141 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a138));
    const double a142 = a4 * a4;
    const double a145 = -0.5 * a142;
    const double a147 = -a145;
    const double a150 = -(usual ? a147 : lesser(a147, 800.0));
    const int b4 = -0x1p-100 < a150; /* -7.8886090522101181e-31 */
    const double a152 = usual ? a150 : (b4 ? (-0x1p-100) : a150); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a153 = fma(a152, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a154 = a153 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a155 = fma(a154, -0x1.62e42fefa38p-1, a152); /* -0.69314718055989033 */
    const double a156 = 1.0 + a155;
    const double a159 = a155 * a155;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a163 = fma(fma(0x1.1eaee4f86a7fdp-29, a155, 0x1.af6ab749d882dp-26), a159, fma(0x1.27e55c70808a2p-22, a155, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a165 = fma(a163, a159, fma(0x1.a01a016a28ca3p-16, a155, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a167 = fma(a165, a159, fma(0x1.6c16c16c22172p-10, a155, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a169 = fma(a167, a159, fma(0x1.555555555553cp-5, a155, 0x1.555555555555bp-3));
    const double a172 = a155 - (a156 - 1.0) + fma(0.5, a159, a159 * a155 * a169);
    const double a173 = a156 + a172;
    const int b5 = a145 < -800.0;
    const double a175 = usual ? a173 : (b5 ? 0.0 : a173);
    const double a176 = fma(a154, -0x1.ef35793c7673p-45, -0.5 * fma(a4, a4, -a142)); /* -5.4979230187083712e-14 */
    const double a179 = fma(a176, a173, a172 - (a173 - a156));
    const int b6 = a154 < -900.0;
    const double a182 = a153 + 300.0;
    const double p2 = power_of_two(usual ? a153 : (b6 ? a182 : a153));
    const double a187 = a138 * a175;
    const double a188 = -a187;
    const double a190 = fma(a138, usual ? a179 : (b5 ? 0.0 : a179), fma(a138, a175, a188));
    const double a191 = fma(a175, a141, a190);
    const int b7 = (usual ? 1.0 : a134) < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a195 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b7 ? 0x1p300 : 1.0));
    const double a196 = a188 * p2 * a195;
    const double a197 = a136 * p1;
    const double a198 = a196 + a197;
    const double a199 = a198 - a196;
    const double a208 = a196 - (a198 - a199) + (a197 - a199) + fma(a137, p1, -a191 * p2 * a195);
    const double a209 = a187 * p2;
    const double a210 = 1.0 + a209;
    const double a211 = a210 - 1.0;
    const double a218 = -a136 * p1;
    const double a219 = a210 + a218;
    const double a223 = fma(-a137, p1, fma(a191, p2, 1.0 - (a210 - a211) + (a209 - a211)));
    const double a224 = a218 - (a219 - a210) + a223;
    const int b8 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b9 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b10 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b11 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a225 = b11 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a226 = b10 ? (-0x1.3d35cdf89eb1ap-4) : a225; /* -0.077443890166176393 */
    const double a227 = b9 ? (-0x1.a5683aa6cd6f9p-4) : a226; /* -0.10288260374803916 */
    const double a228 = b8 ? (-0x1.05c7b6e964c66p-3) : a227; /* -0.1278223314262476 */
    const double a229 = b11 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a230 = b10 ? 0x1.05p0 : a229; /* 1.01953125 */
    const double a231 = b9 ? 0x1.2ep0 : a230; /* 1.1796875 */
    const double a233 = lesser(w1, b8 ? 1.5 : a231);
    const double a234 = b11 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a235 = b10 ? 0x1.f4p-1 : a234; /* 0.9765625 */
    const double a236 = b9 ? 1.09375 : a235;
    const double a238 = -(b8 ? 1.34375 : a236);
    const double a239 = a233 + a238;
    const double a240 = b11 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a241 = b10 ? 0.0 : a240;
    const double a242 = b9 ? 0.0 : a241;
    const double a243 = b8 ? 0.0 : a242;
    const double a244 = a239 + a243;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a245 = b11 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a246 = b10 ? (-0x1.0954eb2d7e1bap-2) : a245; /* -0.25911300149121141 */
    const double a247 = b9 ? (-0x1.690d2839ff212p-3) : a246; /* -0.17629462649337363 */
    const double a248 = b8 ? (-0x1.017d1adfe4df8p-5) : a247; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a249 = b11 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a250 = b10 ? 0x1.793286d209664p-2 : a249; /* 0.3683568063446272 */
    const double a251 = b9 ? 0x1.5865daf132933p-2 : a250; /* 0.33632604691651408 */
    const double a252 = b8 ? 0x1.e85b2b89db2f1p-3 : a251; /* 0.2384551431126947 */
    const double a253 = b11 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a254 = b10 ? 0.0 : a253;
    const double a255 = b9 ? 0.0 : a254;
    const double a257 = b11 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a258 = b10 ? 0.0 : a257;
    const double a259 = b9 ? 0.0 : a258;
    const double a262 = a244 * a244;
    const double a263 = b11 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a264 = b10 ? 0.0 : a263;
    const double a265 = b9 ? 0.0 : a264;
    const double a267 = b11 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a268 = b10 ? 0.0 : a267;
    const double a269 = b9 ? 0.0 : a268;
    const double a272 = fma(fma(b8 ? 0.0 : a255, a244, b8 ? 0.0 : a259), a262, fma(b8 ? 0.0 : a265, a244, b8 ? 0.0 : a269));
    const double a273 = b11 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a274 = b10 ? 0.0 : a273;
    const double a275 = b9 ? 0.0 : a274;
    const double a277 = b11 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a278 = b10 ? 0.0 : a277;
    const double a279 = b9 ? 0.0 : a278;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a281 = fma(b8 ? 0x1.5e38cf01a971cp-16 : a275, a244, b8 ? (-0x1.c2cb8319e5dcap-20) : a279);
    const double a283 = b11 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a284 = b10 ? 0.0 : a283;
    const double a285 = b9 ? (-0x1.28445c21b8374p-13) : a284; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a287 = b11 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a288 = b10 ? 0x1.dc92b19b529eap-11 : a287; /* 9.0899090302204205e-4 */
    const double a289 = b9 ? 0x1.a552781c611bdp-11 : a288; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a291 = fma(b8 ? (-0x1.e43e501f0328fp-13) : a285, a244, b8 ? 0x1.42122fb1d2c7bp-12 : a289);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a293 = b11 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a294 = b10 ? (-0x1.f665ac50e00c1p-12) : a293; /* -4.791232686827234e-4 */
    const double a295 = b9 ? 0x1.c8e57033b727dp-12 : a294; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a297 = b11 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a298 = b10 ? (-0x1.ccf4747343b7bp-8) : a297; /* -0.0070336136152623309 */
    const double a299 = b9 ? (-0x1.cdb5e962ff457p-8) : a298; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a301 = fma(b8 ? 0x1.c59cc63f80f9dp-10 : a295, a244, b8 ? (-0x1.33588f55046c3p-8) : a299);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a303 = b11 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a304 = b10 ? 0x1.4457de41c1961p-7 : a303; /* 0.0098981700171065241 */
    const double a305 = b9 ? 0x1.0a6626bd96601p-8 : a304; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a307 = b11 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a308 = b10 ? 0x1.1e9920d9a25abp-5 : a307; /* 0.034985126648347041 */
    const double a309 = b9 ? 0x1.46d0d35a2ef48p-5 : a308; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a311 = fma(b8 ? (-0x1.af7135db5d786p-8) : a305, a244, b8 ? 0x1.330dc005ae198p-5 : a309);
    const double a312 = fma(fma(fma(fma(a272, a262, a281), a262, a291), a262, a301), a262, a311);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a313 = b11 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a314 = b10 ? (-0x1.5b7c0ebbab803p-4) : a313; /* -0.084835107375255389 */
    const double a315 = b9 ? (-0x1.00ce9de782e8p-4) : a314; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a317 = b11 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a318 = b10 ? (-0x1.2a976062c2a82p-4) : a317; /* -0.072898270136798643 */
    const double a319 = b9 ? (-0x1.b8aeb48e64038p-4) : a318; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a321 = fma(b8 ? (-0x1.9edfb70ac34b1p-7) : a315, a244, b8 ? (-0x1.28f87e39d2ba7p-3) : a319);
    const double a322 = fma(a312, a262, a321);
    const double a323 = a244 * a322;
    const double a324 = a252 + a323;
    const double a325 = a244 * a324;
    const double a326 = a248 + a325;
    const double a327 = a244 * a326;
    const double a328 = a228 + a327;
    const double a329 = a328 - a228;
    const double a334 = b11 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a335 = b10 ? (-0x1.88fee83739908p-58) : a334; /* -5.3260853143024494e-18 */
    const double a336 = b9 ? 0x1.4c4dae94c6208p-58 : a335; /* 4.5035514644087771e-18 */
    const double a340 = a239 - a233;
    const double a345 = b11 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a346 = b10 ? 0.0 : a345;
    const double a347 = b9 ? 0.0 : a346;
    const double a350 = a243 - (a244 - a239) + (a233 - (a239 - a340) + (a238 - a340) + (b8 ? 0.0 : a347));
    const double a351 = a326 - a248;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a356 = b11 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a357 = b10 ? 0x1.dbfaf150796f4p-57 : a356; /* 1.2901470383144205e-17 */
    const double a358 = b9 ? (-0x1.7631b1f0a21dcp-57) : a357; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a362 = b11 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a363 = b10 ? (-0x1.ccb270e649fp-57) : a362; /* -1.2487218160825664e-17 */
    const double a364 = b9 ? 0x1.369038c2706bcp-56 : a363; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a369 = (b8 ? (-0x1.b58f99033cb28p-59) : a364) + fma(a322, a350, fma(a244, a322, -a323));
    const double a373 = fma(a244, a323 - (a324 - a252) + a369, fma(a244, a324, -a325));
    const double a375 = (b8 ? (-0x1.9b02d145f49bp-62) : a358) + fma(a324, a350, a373); /* -3.4813986355995541e-19 */
    const double a379 = fma(a244, a248 - (a326 - a351) + (a325 - a351) + a375, fma(a244, a326, -a327));
    const double a381 = (b8 ? (-0x1.d25f1c1280dep-60) : a336) + fma(a326, a350, a379); /* -1.5801281795158977e-18 */
    const double a382 = a228 - (a328 - a329) + (a327 - a329) + a381;
    const double a383 = INFINITY;
    const int b13 = fabs(a198) < a383;
    const double a384 = b13 ? a208 : 0.0;
    if (!usual) t[0] = a134;
    t[n] = a198;
    t[2 * n] = a208;
    t[3 * n] = a219;
    t[4 * n] = a224;
    if (!usual) t[5 * n] = a328;
    if (!usual) t[6 * n] = a382;
    if (!usual) t[7 * n] = a383;
    if (!usual) t[8 * n] = a384;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a134 = usual ? 0 : t[0];
    const double a198 = t[n];
    const double a208 = t[2 * n];
    const double a219 = t[3 * n];
    const double a224 = t[4 * n];
    const double a328 = usual ? 0 : t[5 * n];
    const double a382 = usual ? 0 : t[6 * n];
    const double a383 = usual ? 0 : t[7 * n];
    const double a384 = usual ? 0 : t[8 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a135 = usual ? 1.0 : a134;
    const int b7 = a135 < 1.0;
    const int b12 = a1 < 0.0;
    const double a386 = a198 + (usual ? a208 : a384);
    const int b14 = a386 == 0.0;
    const double a387 = b14 ? a198 : a386;
    const int b15 = fabs(a387) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a388 = copysign(0x1p-722, a198); /* 4.5325554997805591e-218 */
    const double a389 = a388 + a198;
    const double a395 = copysign(a389 + (a198 - (a389 - a388) + a208) - a388, a198);
    const double a396 = b15 ? a395 : a387;
    const double a399 = (usual ? a387 : (b7 ? a396 : a387)) * a135;
    const int b16 = fabs(a219) < a383;
    const double a402 = a219 + (usual ? a224 : (b16 ? a224 : 0.0));
    const double a403 = b12 ? a399 : a402;
    const int b17 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b18 = a1 < -1.5;
    const int b19 = a1 < -0.21875;
    const double a404 = a328 + a382;
    const int b20 = a404 == 0.0;
    const double a405 = b20 ? a328 : a404;
    const double a406 = b19 ? a405 : a403;
    const double a408 = usual ? a403 : (b18 ? a403 : a406);
    const double a410 = usual ? a403 : (b17 ? 0.5 : a408);
    const int b21 = a410 == 0.0;
    const double a411 = -0.0;
    const double a412 = b12 ? a411 : a410;
    const double a413 = b21 ? a412 : a410;
    const int b22 = x == x;
    return usual ? a413 : (b22 ? a413 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[18];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[18 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual, float held_1)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a3 = lesserf(fabsf(usual ? x : v2), held_1);
    const float a5 = fmaf(a3 * a3, 0x1.7158d2p3f, 0x1.8p23f); /* 11.542092323303223, 12582912 */
    const float a9 = a3 + 1.0625f;
    t[0] = a5;
    t[n] = a9;
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
    /* 1.0625, 1.3125, 1.5625, 1.8125 */
    0x1.1p0f, 0x1.5p0f, 0x1.9p0f, 0x1.dp0f,
    /* 2.0625, 2.3125, 2.5625, 2.8125 */
    0x1.08p1f, 0x1.28p1f, 0x1.48p1f, 0x1.68p1f,
    /* 3.1875, 3.6875, 4.1875, 4.6875 */
    0x1.98p1f, 0x1.d8p1f, 0x1.0cp2f, 0x1.2cp2f,
    /* 5.1875, 5.6875, 6.1875, 6.6875 */
    0x1.4cp2f, 0x1.6cp2f, 0x1.8cp2f, 0x1.acp2f,
    /* 7.4375, 8.4375, 9.4375, 10.4375 */
    0x1.dcp2f, 0x1.0ep3f, 0x1.2ep3f, 0x1.4ep3f,
    /* 11.4375, 12.4375, 13.4375, 14.40625 */
    0x1.6ep3f, 0x1.8ep3f, 0x1.aep3f, 0x1.cdp3f,
    /* 0.02734375, 0.125, 0.25, 0.375 */
    0x1.cp-6f, 0x1p-3f, 0x1p-2f, 0x1.8p-2f,
    /* 0.5, 0.625, 0.751791537, 0.875 */
    0x1p-1f, 0x1.4p-1f, 0x1.80ead2p-1f, 0x1.cp-1f,
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
    /* 0, 0, 0, 1 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1p0f,
    /* 0.5, 0.625, 0.5625, 0.5 */
    0x1p-1f, 0x1.4p-1f, 0x1.2p-1f, 0x1p-1f,
};

static const float table_4_float[32] = {
    /* 0.170650944, 0.299592286, 0.423097938, 0.542462468 */
    0x1.5d7e3ep-3f, 0x1.32c852p-2f, 0x1.b14096p-2f, 0x1.15bda4p-1f,
    /* 0.658620536, 0.772258818, 0.88389051, 0.993904471 */
    0x1.5136b6p-1f, 0x1.8b6582p-1f, 0x1.c48d4cp-1f, 0x1.fce10cp-1f,
    /* 1.15652812, 1.36998105, 1.58063662, 1.7892772 */
    0x1.28123ap0f, 0x1.5eb714p0f, 0x1.94a49ap0f, 0x1.ca0e12p0f,
    /* 1.99643302, 2.20247483, 2.40767002, 2.61221552 */
    0x1.ff163cp0f, 0x1.19eab2p1f, 0x1.342e88p1f, 0x1.4e5d14p1f,
    /* 2.91813278, 3.32488179, 3.73085523, 4.13645172 */
    0x1.75856p1f, 0x1.a995bap1f, 0x1.dd8caap1f, 0x1.08bbap2f,
    /* 4.54195499, 4.94757843, 5.35349083, 5.74712324 */
    0x1.22af64p2f, 0x1.3ca52p2f, 0x1.569f98p2f, 0x1.6fd0dep2f,
    /* -0.47836709, -0.403925568, -0.314296991, -0.230001807 */
    -0x1.e9d91p-2f, -0x1.9d9eaap-2f, -0x1.41d712p-2f, -0x1.d70b3p-3f,
    /* -0.150148556, -0.0740179121, 7.4505806e-09, 0.0693051443 */
    -0x1.338116p-3f, -0x1.2f2d68p-4f, 0x1p-27f, 0x1.1bdfb6p-4f,
};

static const float table_5_float[32] = {
    /* -0.00835008826, -0.00553306658, -0.0037430909, -0.00258341827 */
    -0x1.119d9ep-7f, -0x1.6a9d74p-8f, -0x1.ea9d4ap-9f, -0x1.529d22p-9f,
    /* -0.00181432068, -0.00129742699, -0.000941490696, -0.000693533977 */
    -0x1.db9dp-10f, -0x1.541cdap-10f, -0x1.ed9cbep-11f, -0x1.6b9c8ep-11f,
    /* -0.000451670639, -0.000264272821, -0.000161461532, -0.000102426697 */
    -0x1.d99c6ap-12f, -0x1.151c32p-12f, -0x1.529cp-13f, -0x1.ad9bd4p-14f,
    /* -6.71405651e-05, -4.5312343e-05, -3.13645869e-05, -2.22090948e-05 */
    -0x1.199ba2p-14f, -0x1.7c1b84p-15f, -0x1.071afp-15f, -0x1.749b56p-16f,
    /* -1.37867073e-05, -7.70701172e-06, -4.5613001e-06, -2.82826318e-06 */
    -0x1.ce9aeap-17f, -0x1.029abap-17f, -0x1.321a8ap-18f, -0x1.7b9a62p-19f,
    /* -1.8257731e-06, -1.21668336e-06, -8.34652269e-07, -5.92041488e-07 */
    -0x1.ea1a2cp-20f, -0x1.4699d8p-20f, -0x1.c019bcp-21f, -0x1.3dd99p-21f,
    /* -0.0590967275, -0.0481101871, -0.0373068713, -0.0290904306 */
    -0x1.e41ed2p-5f, -0x1.8a1e6p-5f, -0x1.319e2ep-5f, -0x1.dc9e1cp-6f,
    /* -0.0228343029, -0.018073542, -0.0143163009, -0.0115086753 */
    -0x1.761e02p-6f, -0x1.281deep-6f, -0x1.d51dd6p-7f, -0x1.791dc4p-7f,
};

static const float table_6_float[32] = {
    /* 0.0228992458, 0.0160878655, 0.0115267327, 0.00841013901 */
    0x1.772e66p-6f, 0x1.079566p-6f, 0x1.79b53ep-7f, 0x1.13955cp-7f,
    /* 0.00624061283, 0.00470291032, 0.00359560479, 0.00278639491 */
    0x1.98fc1cp-8f, 0x1.3435bep-8f, 0x1.d7487ap-9f, 0x1.6d37e6p-9f,
    /* 0.00194413739, 0.00125031767, 0.00083567301, 0.000577486469 */
    0x1.fda4dap-10f, 0x1.47c366p-10f, 0x1.b62222p-11f, 0x1.2ec4ecp-11f,
    /* 0.00041130092, 0.000300711457, 0.00022549936, 0.000172234722 */
    0x1.af47cp-12f, 0x1.3b519ep-12f, 0x1.d8e80cp-13f, 0x1.6933dp-13f,
    /* 0.000119787604, 7.8305653e-05, 5.44882605e-05, 4.00716781e-05 */
    0x1.f66cf6p-14f, 0x1.48700ep-14f, 0x1.c914a6p-15f, 0x1.502546p-15f,
    /* 3.09784627e-05, 2.502391e-05, 2.09817772e-05, 1.8273653e-05 */
    0x1.03ddbep-15f, 0x1.a3d4ep-16f, 0x1.60040cp-16f, 0x1.3294bep-16f,
    /* 0.126274437, 0.105508052, 0.0843263865, 0.0678323731 */
    0x1.029c2cp-3f, 0x1.b02936p-4f, 0x1.5966ap-4f, 0x1.15d766p-4f,
    /* 0.0549302213, 0.0447590984, 0.0365920775, 0.0302601848 */
    0x1.c1fd06p-5f, 0x1.6eaaa2p-5f, 0x1.2bc326p-5f, 0x1.efc86ap-6f,
};

static const float table_7_float[32] = {
    /* -0.0575845093, -0.0431385227, -0.0328941494, -0.0254899804 */
    -0x1.d7bb78p-5f, -0x1.61640ap-5f, -0x1.0d7808p-5f, -0x1.a1a0bap-6f,
    /* -0.0200438127, -0.0159722697, -0.0128823919, -0.0105046742 */
    -0x1.4865d8p-6f, -0x1.05b08ep-6f, -0x1.a62156p-7f, -0x1.583798p-7f,
    /* -0.00787798315, -0.00552835967, -0.00398929138, -0.00294392207 */
    -0x1.02255p-7f, -0x1.6a4e7cp-8f, -0x1.057134p-8f, -0x1.81dda2p-9f,
    /* -0.00221090694, -0.00168220047, -0.00129110273, -0.000995118055 */
    -0x1.21c9bap-9f, -0x1.b8fa9p-10f, -0x1.52747p-10f, -0x1.04dd3ep-10f,
    /* -0.000671164307, -0.00038004102, -0.000183883996, -4.36624177e-05 */
    -0x1.5fe226p-11f, -0x1.8e807cp-12f, -0x1.81a1f8p-13f, -0x1.6e4454p-15f,
    /* 6.19913917e-05, 0.000145407641, 0.000214028609, 0.000270812365 */
    0x1.0402cp-14f, 0x1.30f122p-13f, 0x1.c0d9bcp-13f, 0x1.1bf7a4p-12f,
    /* -0.2393765, -0.20551309, -0.17008616, -0.141685873 */
    -0x1.ea3e3ap-3f, -0x1.a4e40cp-3f, -0x1.5c5622p-3f, -0x1.222c34p-3f,
    /* -0.11876601, -0.10014952, -0.0847376511, -0.0724250525 */
    -0x1.e6773p-4f, -0x1.9a3662p-4f, -0x1.5b15dep-4f, -0x1.28a72cp-4f,
};

static const float table_8_float[32] = {
    /* 0.0288501661, 0.00388155552, -0.0149845136, -0.0294834264 */
    0x1.d8ae5ep-6f, 0x1.fcc364p-9f, -0x1.eb0336p-7f, -0x1.e30e74p-6f,
    /* -0.0407992378, -0.04975532, -0.0569344535, -0.0627559647 */
    -0x1.4e3a34p-5f, -0x1.979878p-5f, -0x1.d26834p-5f, -0x1.010c66p-4f,
    /* -0.069590494, -0.0762074441, -0.0809146911, -0.0843491778 */
    -0x1.1d0aecp-4f, -0x1.38254cp-4f, -0x1.4b6d34p-4f, -0x1.597e86p-4f,
    /* -0.0869058818, -0.0888386592, -0.0903159007, -0.0914524123 */
    -0x1.63f76cp-4f, -0x1.6be216p-4f, -0x1.71ef16p-4f, -0x1.7696cep-4f,
    /* -0.0926873907, -0.0937180221, -0.0942701101, -0.0944904834 */
    -0x1.7ba5c6p-4f, -0x1.7fde78p-4f, -0x1.82216p-4f, -0x1.830874p-4f,
    /* -0.0944676176, -0.094257243, -0.093895793, -0.0934248269 */
    -0x1.82f07ap-4f, -0x1.8213e2p-4f, -0x1.8098ep-4f, -0x1.7eab08p-4f,
    /* 0.784505367, 0.741158366, 0.694373906, -0.344468951 */
    0x1.91aabp-1f, 0x1.7b791cp-1f, 0x1.6384fap-1f, -0x1.60bc78p-2f,
    /* 0.123075269, -0.029209815, 0.00991362892, 0.0530978665 */
    0x1.f81dc6p-4f, -0x1.de92d8p-6f, 0x1.44d98cp-7f, 0x1.b2fa4cp-5f,
};

static const float table_9_float[32] = {
    /* 5.92782268e-09, 1.13497576e-08, 7.74189335e-09, 8.56105142e-09 */
    0x1.975b5cp-28f, 0x1.85f986p-27f, 0x1.0a026ap-27f, 0x1.2627cep-27f,
    /* -2.42639349e-08, 2.95392741e-08, -2.39924507e-08, -2.37079423e-08 */
    -0x1.a0d9eap-26f, 0x1.fb7b1ap-26f, -0x1.9c2feap-26f, -0x1.974ca2p-26f,
    /* -3.07720498e-08, 3.13519131e-08, 1.05857252e-08, 3.1618363e-08 */
    -0x1.085474p-25f, 0x1.0d4f96p-25f, 0x1.6bb906p-27f, 0x1.0f9984p-25f,
    /* -2.75835443e-08, 3.92685529e-08, -5.56715207e-08, 5.46180097e-08 */
    -0x1.d9e1b6p-26f, 0x1.515076p-25f, -0x1.de36f8p-25f, 0x1.d52a46p-25f,
    /* 8.34737222e-08, 4.55241569e-08, -4.63222598e-08, -1.53190101e-07 */
    0x1.668454p-24f, 0x1.870caep-25f, -0x1.8de7bap-25f, -0x1.48f926p-23f,
    /* -5.41172867e-08, 1.96613058e-07, -1.4467507e-07, 1.44109862e-07 */
    -0x1.d0dd2cp-25f, 0x1.a6392cp-23f, -0x1.36aff6p-23f, 0x1.35793cp-23f,
    /* 1.95014738e-09, -1.45723753e-08, 5.09294384e-09, -1.08836495e-08 */
    0x1.0c06b6p-29f, -0x1.f4b3f8p-27f, 0x1.5dfc04p-28f, -0x1.75f598p-27f,
    /* -3.93781452e-09, 2.37139974e-09, -5.16104603e-10, 3.64507735e-09 */
    -0x1.0e9ac4p-28f, 0x1.45ec36p-29f, -0x1.1bbb44p-31f, 0x1.f4f9c2p-29f,
};

static const float table_10_float[16] = {
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
    uint32_t at_a5[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a5, t, 0, n);
    uint32_t at_a9[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a9, t + n, 20, n);
    look_up(table_1_float, 16, at_a5, t + n, n, lanes);
    look_up(table_2_float, 32, at_a9, t + 2 * n, n, lanes);
    look_up(table_3_float, 32, at_a9, t + 3 * n, n, lanes);
    look_up(table_4_float, 32, at_a9, t + 4 * n, n, lanes);
    look_up(table_5_float, 32, at_a9, t + 5 * n, n, lanes);
    look_up(table_6_float, 32, at_a9, t + 6 * n, n, lanes);
    look_up(table_7_float, 32, at_a9, t + 7 * n, n, lanes);
    look_up(table_8_float, 32, at_a9, t + 8 * n, n, lanes);
    look_up(table_9_float, 32, at_a9, t + 9 * n, n, lanes);
    look_up(table_10_float, 16, at_a5, t + 10 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(
    float x, const float *t, size_t n, const int usual, float held_1, float held_2, float held_3, float held_4, float held_5)
{
    const float a5 = t[0];
    const float a6 = t[n];
    const float a10 = t[2 * n];
    const float a12 = t[3 * n];
    const float a13 = t[4 * n];
    const float a19 = t[5 * n];
    const float a22 = t[6 * n];
    const float a24 = t[7 * n];
    const float a26 = t[8 * n];
    const float a28 = t[9 * n];
    const float a35 = t[10 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = lesserf(fabsf(a2), held_1);
    const float a8 = copysignf(halvedf(a6, a5), a2);
    const float a11 = a3 - a10;
    const float a14 = fmaf(a11, a12, a13);
    const int b1 = -a2 < 0x1.aaf0b4p3f; /* 13.341882705688477 */
    const float a16 = unless_negativef(held_2, a2);
    const float a17 = b1 ? a16 : held_3;
    const float a18 = fmaf(a8, a14, a17);
    const float a25 = fmaf(fmaf(fmaf(last_bitsf(a19), a11, a19), a11, a22), a11, a24);
    const float a29 = fmaf(fmaf(a25, a11, a26), a11, a28);
    const float a32 = fmaf(a3, a3, fmaf(a5, -0x1.62ep-4f, 0x1.0a28p20f)); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a34 = fmaf(fmaf(-0x1.552c4cp-6f, a32, 0x1.00082cp-3f), a32, -0x1.000306p-1f);
    const float a41 = fmaf(a8, fmaf(a14 + a29, fmaf(a32, a34, a35), a29), fmaf(a8, a14, -(a18 - a17)));
    const float a44 = loweredf(a18 + a41, b1 ? held_4 : held_5);
    const int b2 = x == x;
    const int b3 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a46 = usual ? a44 : (b3 ? 0.5f : a44);
    return usual ? a44 : (b2 ? a46 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float held_1 = 14.875f;
    const float held_2 = 0x1p64f; /* 1.8446744073709552e+19 */
    const float held_3 = -0x1p-62f; /* -2.1684043449710089e-19 */
    const float held_4 = 0x1p-63f; /* 1.0842021724855044e-19 */
    const float held_5 = 0x1p-62f; /* 2.1684043449710089e-19 */
    float t[11];
    stage_1_float(x, t, 1, usual, held_1);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual, held_1, held_2, held_3, held_4, held_5);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float held_1 = heldf(14.875f);
    const float held_2 = heldf(0x1p64f); /* 1.8446744073709552e+19 */
    const float held_3 = heldf(-0x1p-62f); /* -2.1684043449710089e-19 */
    const float held_4 = heldf(0x1p-63f); /* 1.0842021724855044e-19 */
    const float held_5 = heldf(0x1p-62f); /* 2.1684043449710089e-19 */
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[11 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual, held_1))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(
            out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual, held_1, held_2, held_3, held_4, held_5))
    }
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(block_x, 0x1p-40, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
