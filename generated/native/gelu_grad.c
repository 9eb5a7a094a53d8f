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

SYMSIG_INLINE void stage_1_double()
{
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a8 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    const double a9 = a5 * a5;
    const double a12 = -(usual ? a9 : lesser(a9, 800.0));
    const int b1 = -0x1p-100 < a12; /* -7.8886090522101181e-31 */
    const double a14 = usual ? a12 : (b1 ? (-0x1p-100) : a12); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a15 = fma(a14, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a16 = a15 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a17 = fma(a16, -0x1.62e42fefa38p-1, a14); /* -0.69314718055989033 */
    const double a18 = 1.0 + a17;
    const double a20 = a17 - (a18 - 1.0);
    const double a21 = -a9;
    /* -5.4979230187083712e-14 */
    const double a26 = fma(a16, -0x1.ef35793c7673p-45, -fma(a5, a8, fma(a5, a8, fma(a5, a5, a21))));
    const double a27 = a17 + a26;
    const double a28 = a17 - a27;
    t[0] = a5;
    t[n] = a8;
    t[2 * n] = a15;
    if (!usual) t[3 * n] = a16;
    t[4 * n] = a18;
    t[5 * n] = a20;
    if (!usual) t[6 * n] = a21;
    t[7 * n] = a26;
    t[8 * n] = a27;
    t[9 * n] = a28;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double a18 = t[4 * n];
    const double a20 = t[5 * n];
    const double a21 = usual ? 0 : t[6 * n];
    const double a26 = t[7 * n];
    const double a27 = t[8 * n];
    const double a28 = t[9 * n];
    const double a30 = a27 * a27;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a33 = fma(fma(0x1.ada10efa01953p-26, a27, 0x1.28ae38fe0a4b2p-22), a30, fma(0x1.71df0f72a4222p-19, a27, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a35 = fma(a33, a30, fma(0x1.a01a0134a1113p-13, a27, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a37 = fma(a35, a30, fma(0x1.1111111125b1p-7, a27, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a39 = fma(a37, a30, fma(0x1.5555555555503p-3, a27, 0x1.000000000000ap-1));
    const double a42 = a20 + fma(a27, a28 + a26, fma(a30, a39, a26));
    const double a43 = a18 + a42;
    const int b2 = a21 < -800.0;
    const double a45 = usual ? a43 : (b2 ? 0.0 : a43);
    const double a46 = 3.0 + a5;
    const double a47 = a46 + (-2.0);
    const double q1 = 1.0 / (a46 * a47);
    t[5 * n] = a42;
    t[7 * n] = a43;
    t[8 * n] = a45;
    t[9 * n] = a46;
    t[10 * n] = a47;
    t[11 * n] = q1;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a5 = t[0];
    const double a8 = t[n];
    const double a46 = t[9 * n];
    const double a47 = t[10 * n];
    const double q1 = t[11 * n];
    const double a49 = q1 * a47;
    const double a51 = -(6.0 * a49);
    const double a52 = 1.0 + a51;
    const double a57 = a5 - (a46 - 3.0) + a8;
    const double a62 = a51 - (a52 - 1.0) + (-(fma(a51, a57, fma(a51, a46, 6.0)) * a49));
    const double a63 = a52 + a62;
    t[0] = a52;
    t[n] = a57;
    t[12 * n] = a62;
    t[13 * n] = a63;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a63 = t[13 * n];
    const double a64 = a63 * a63;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a66 = fma(-0x1.88151a1f1291p-32, a64, fma(-0x1.7856fca3d92b7p-29, a63, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a68 = fma(a66, a64, fma(0x1.190a65ea2c4e3p-26, a63, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a70 = fma(a68, a64, fma(-0x1.a2b7acfb42a9fp-25, a63, -0x1.35e4cf360fe15p-22));
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a72 = fma(a70, a64, fma(0x1.0ec0721c8f3e8p-24, a63, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a74 = fma(a72, a64, fma(0x1.164aa6f6820cp-22, a63, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a76 = fma(a74, a64, fma(-0x1.965baf91d1f07p-20, a63, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a78 = fma(a76, a64, fma(-0x1.58cd16f854cb6p-16, a63, -0x1.81213d3c835cep-12));
    t[14 * n] = a64;
    t[15 * n] = a78;
}

SYMSIG_INLINE void stage_6_double(double x, double *t, size_t n, const int usual)
{
    const double a15 = t[2 * n];
    const double a16 = usual ? 0 : t[3 * n];
    const double a18 = t[4 * n];
    const double a21 = usual ? 0 : t[6 * n];
    const double a42 = t[5 * n];
    const double a43 = t[7 * n];
    const double a45 = t[8 * n];
    const double a46 = t[9 * n];
    const double a47 = t[10 * n];
    const double q1 = t[11 * n];
    const double a52 = t[0];
    const double a57 = t[n];
    const double a62 = t[12 * n];
    const double a63 = t[13 * n];
    const double a64 = t[14 * n];
    const double a78 = t[15 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const int b2 = a21 < -800.0;
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a80 = fma(a78, a64, fma(0x1.5297b7c4c0079p-11, a63, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a82 = fma(a80, a64, fma(-0x1.3f82b5d10ac5fp-7, a63, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a84 = fma(a82, a64, fma(-0x1.8600d9145e6c6p-6, a63, -0x1.4f64aa4aa368cp-7));
    const double a85 = a63 * a84;
    const double a86 = 0x1.9596c92adafb3p-4 + a85; /* 0.099020753679439008 */
    const double a87 = a63 * a86;
    const double a88 = -0x1.d8f06dfac798ap-3 + a87; /* -0.23092733308380914 */
    const double a89 = a63 * a88;
    const double a90 = 0x1.6e9827d229d2dp-1 + a89; /* 0.71600460472555982 */
    const double a91 = q1 * a46;
    const double a92 = a90 * a91;
    const double a93 = a45 * a92;
    const double a95 = a42 - (a43 - a18);
    const double a98 = -a92;
    const double a106 = a62 - (a63 - a52);
    /* 0.099020753679439008 */
    const double a114 = a85 - (a86 - 0x1.9596c92adafb3p-4) + fma(a84, a106, fma(a63, a84, -a85));
    /* -7.8176636696734726e-18 */
    const double a119 = -0x1.206bbeeb2d8p-57 + fma(a86, a106, fma(a63, a114, fma(a63, a86, -a87)));
    /* -0.23092733308380914 */
    const double a123 = fma(a63, a87 - (a88 - (-0x1.d8f06dfac798ap-3)) + a119, fma(a63, a88, -a89));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a126 = a89 - (a90 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a88, a106, a123));
    const double a128 = fma(a98, a47, a90) + fma(a98, -2.0 - (a47 - a46) + a57, a126);
    const double a133 = fma(a92, usual ? a95 : (b2 ? 0.0 : a95), fma(a45, a128 * a91, fma(a45, a92, -a93)));
    const int b3 = a16 < -900.0;
    const double a134 = a15 + 300.0;
    const double p1 = power_of_two(usual ? a15 : (b3 ? a134 : a15));
    const double a138 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a139 = 0.5 * a93;
    const double a140 = 0.5 * a133;
    const double a141 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a144 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a141));
    const double a145 = a4 * a4;
    const double a148 = -0.5 * a145;
    const double a150 = -a148;
    const double a153 = -(usual ? a150 : lesser(a150, 800.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a154 = fma(a153, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a155 = a154 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a156 = fma(a155, -0x1.62e42fefa38p-1, a153); /* -0.69314718055989033 */
    const double a157 = 1.0 + a156;
    const double a160 = fma(a155, -0x1.ef35793c7673p-45, -0.5 * fma(a4, a4, -a145)); /* -5.4979230187083712e-14 */
    const double a161 = a156 + a160;
    const double a164 = a161 * a161;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a168 = fma(fma(0x1.1eaee4f86a7fdp-29, a161, 0x1.af6ab749d882dp-26), a164, fma(0x1.27e55c70808a2p-22, a161, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a170 = fma(a168, a164, fma(0x1.a01a016a28ca3p-16, a161, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a172 = fma(a170, a164, fma(0x1.6c16c16c22172p-10, a161, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a174 = fma(a172, a164, fma(0x1.555555555553cp-5, a161, 0x1.555555555555bp-3));
    const double a177 = fma(a161, a156 - a161 + a160, fma(0.5, a164, fma(a164 * a161, a174, a160)));
    const double a178 = a156 - (a157 - 1.0) + a177;
    const double a179 = a157 + a178;
    const int b4 = a148 < -800.0;
    const double a181 = usual ? a179 : (b4 ? 0.0 : a179);
    const double a183 = a178 - (a179 - a157);
    const int b5 = a155 < -900.0;
    const double a186 = a154 + 300.0;
    const double p2 = power_of_two(usual ? a154 : (b5 ? a186 : a154));
    const double a191 = a141 * a181;
    const double a192 = -a191;
    const double a194 = fma(a141, usual ? a183 : (b4 ? 0.0 : a183), fma(a141, a181, a192));
    const double a195 = fma(a181, a144, a194);
    const int b6 = a138 < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a199 = (usual ? 1.0 : (b5 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0));
    const double a200 = a192 * p2 * a199;
    const double a201 = a139 * p1;
    const double a202 = a200 + a201;
    const double a203 = a202 - a200;
    const double a212 = a200 - (a202 - a203) + (a201 - a203) + fma(a140, p1, -a195 * p2 * a199);
    const double a213 = a191 * p2;
    const double a214 = 1.0 + a213;
    const double a215 = a214 - 1.0;
    const double a222 = -a139 * p1;
    const double a223 = a214 + a222;
    const double a225 = a222 - (a223 - a214);
    const double a227 = fma(-a140, p1, fma(a195, p2, 1.0 - (a214 - a215) + (a213 - a215)));
    t[0] = a138;
    t[n] = a202;
    t[2 * n] = a212;
    t[3 * n] = a223;
    t[4 * n] = a225;
    t[5 * n] = a227;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a138 = t[0];
    const double a202 = t[n];
    const double a212 = t[2 * n];
    const double a223 = t[3 * n];
    const double a225 = t[4 * n];
    const double a227 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b6 = a138 < 1.0;
    const double a228 = a225 + a227;
    const int b7 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b8 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b9 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b10 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a229 = b10 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a230 = b9 ? (-0x1.3d35cdf89eb1ap-4) : a229; /* -0.077443890166176393 */
    const double a231 = b8 ? (-0x1.a5683aa6cd6f9p-4) : a230; /* -0.10288260374803916 */
    const double a232 = b7 ? (-0x1.05c7b6e964c66p-3) : a231; /* -0.1278223314262476 */
    const double a233 = b10 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a234 = b9 ? 0x1.05p0 : a233; /* 1.01953125 */
    const double a235 = b8 ? 0x1.2ep0 : a234; /* 1.1796875 */
    /* 7.8886090522101181e-31 */
    const double a237 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), b7 ? 1.5 : a235);
    const double a238 = b10 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a239 = b9 ? 0x1.f4p-1 : a238; /* 0.9765625 */
    const double a240 = b8 ? 1.09375 : a239;
    const double a242 = -(b7 ? 1.34375 : a240);
    const double a243 = a237 + a242;
    const double a244 = b10 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a245 = b9 ? 0.0 : a244;
    const double a246 = b8 ? 0.0 : a245;
    const double a247 = b7 ? 0.0 : a246;
    const double a248 = a243 + a247;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a249 = b10 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a250 = b9 ? (-0x1.0954eb2d7e1bap-2) : a249; /* -0.25911300149121141 */
    const double a251 = b8 ? (-0x1.690d2839ff212p-3) : a250; /* -0.17629462649337363 */
    const double a252 = b7 ? (-0x1.017d1adfe4df8p-5) : a251; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a253 = b10 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a254 = b9 ? 0x1.793286d209664p-2 : a253; /* 0.3683568063446272 */
    const double a255 = b8 ? 0x1.5865daf132933p-2 : a254; /* 0.33632604691651408 */
    const double a256 = b7 ? 0x1.e85b2b89db2f1p-3 : a255; /* 0.2384551431126947 */
    const double a257 = b10 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a258 = b9 ? 0.0 : a257;
    const double a259 = b8 ? 0.0 : a258;
    const double a261 = b10 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a262 = b9 ? 0.0 : a261;
    const double a263 = b8 ? 0.0 : a262;
    const double a266 = a248 * a248;
    const double a267 = b10 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a268 = b9 ? 0.0 : a267;
    const double a269 = b8 ? 0.0 : a268;
    const double a271 = b10 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a272 = b9 ? 0.0 : a271;
    const double a273 = b8 ? 0.0 : a272;
    const double a276 = fma(fma(b7 ? 0.0 : a259, a248, b7 ? 0.0 : a263), a266, fma(b7 ? 0.0 : a269, a248, b7 ? 0.0 : a273));
    const double a277 = b10 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a278 = b9 ? 0.0 : a277;
    const double a279 = b8 ? 0.0 : a278;
    const double a281 = b10 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a282 = b9 ? 0.0 : a281;
    const double a283 = b8 ? 0.0 : a282;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a285 = fma(b7 ? 0x1.5e38cf01a971cp-16 : a279, a248, b7 ? (-0x1.c2cb8319e5dcap-20) : a283);
    const double a287 = b10 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a288 = b9 ? 0.0 : a287;
    const double a289 = b8 ? (-0x1.28445c21b8374p-13) : a288; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a291 = b10 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a292 = b9 ? 0x1.dc92b19b529eap-11 : a291; /* 9.0899090302204205e-4 */
    const double a293 = b8 ? 0x1.a552781c611bdp-11 : a292; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a295 = fma(b7 ? (-0x1.e43e501f0328fp-13) : a289, a248, b7 ? 0x1.42122fb1d2c7bp-12 : a293);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a297 = b10 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a298 = b9 ? (-0x1.f665ac50e00c1p-12) : a297; /* -4.791232686827234e-4 */
    const double a299 = b8 ? 0x1.c8e57033b727dp-12 : a298; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a301 = b10 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a302 = b9 ? (-0x1.ccf4747343b7bp-8) : a301; /* -0.0070336136152623309 */
    const double a303 = b8 ? (-0x1.cdb5e962ff457p-8) : a302; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a305 = fma(b7 ? 0x1.c59cc63f80f9dp-10 : a299, a248, b7 ? (-0x1.33588f55046c3p-8) : a303);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a307 = b10 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a308 = b9 ? 0x1.4457de41c1961p-7 : a307; /* 0.0098981700171065241 */
    const double a309 = b8 ? 0x1.0a6626bd96601p-8 : a308; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a311 = b10 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a312 = b9 ? 0x1.1e9920d9a25abp-5 : a311; /* 0.034985126648347041 */
    const double a313 = b8 ? 0x1.46d0d35a2ef48p-5 : a312; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a315 = fma(b7 ? (-0x1.af7135db5d786p-8) : a309, a248, b7 ? 0x1.330dc005ae198p-5 : a313);
    const double a316 = fma(fma(fma(fma(a276, a266, a285), a266, a295), a266, a305), a266, a315);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a317 = b10 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a318 = b9 ? (-0x1.5b7c0ebbab803p-4) : a317; /* -0.084835107375255389 */
    const double a319 = b8 ? (-0x1.00ce9de782e8p-4) : a318; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a321 = b10 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a322 = b9 ? (-0x1.2a976062c2a82p-4) : a321; /* -0.072898270136798643 */
    const double a323 = b8 ? (-0x1.b8aeb48e64038p-4) : a322; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a325 = fma(b7 ? (-0x1.9edfb70ac34b1p-7) : a319, a248, b7 ? (-0x1.28f87e39d2ba7p-3) : a323);
    const double a326 = fma(a316, a266, a325);
    const double a327 = a248 * a326;
    const double a328 = a256 + a327;
    const double a329 = a248 * a328;
    const double a330 = a252 + a329;
    const double a331 = a248 * a330;
    const double a332 = a232 + a331;
    const double a333 = a332 - a232;
    const double a338 = b10 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a339 = b9 ? (-0x1.88fee83739908p-58) : a338; /* -5.3260853143024494e-18 */
    const double a340 = b8 ? 0x1.4c4dae94c6208p-58 : a339; /* 4.5035514644087771e-18 */
    const double a344 = a243 - a237;
    const double a349 = b10 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a350 = b9 ? 0.0 : a349;
    const double a351 = b8 ? 0.0 : a350;
    const double a354 = a247 - (a248 - a243) + (a237 - (a243 - a344) + (a242 - a344) + (b7 ? 0.0 : a351));
    const double a355 = a330 - a252;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a360 = b10 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a361 = b9 ? 0x1.dbfaf150796f4p-57 : a360; /* 1.2901470383144205e-17 */
    const double a362 = b8 ? (-0x1.7631b1f0a21dcp-57) : a361; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a366 = b10 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a367 = b9 ? (-0x1.ccb270e649fp-57) : a366; /* -1.2487218160825664e-17 */
    const double a368 = b8 ? 0x1.369038c2706bcp-56 : a367; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a373 = (b7 ? (-0x1.b58f99033cb28p-59) : a368) + fma(a326, a354, fma(a248, a326, -a327));
    const double a377 = fma(a248, a327 - (a328 - a256) + a373, fma(a248, a328, -a329));
    const double a379 = (b7 ? (-0x1.9b02d145f49bp-62) : a362) + fma(a328, a354, a377); /* -3.4813986355995541e-19 */
    const double a383 = fma(a248, a252 - (a330 - a355) + (a329 - a355) + a379, fma(a248, a330, -a331));
    const double a385 = (b7 ? (-0x1.d25f1c1280dep-60) : a340) + fma(a330, a354, a383); /* -1.5801281795158977e-18 */
    const int b11 = a1 < 0.0;
    const double w2 = fabs(a202);
    const double a387 = INFINITY;
    const int b12 = w2 < a387;
    const double a390 = a202 + (usual ? a212 : (b12 ? a212 : 0.0));
    const int b13 = a390 == 0.0;
    const double a391 = b13 ? a202 : a390;
    const int b14 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a392 = copysign(0x1p-722, a202); /* 4.5325554997805591e-218 */
    const double a393 = a392 + a202;
    const double a399 = copysign(a393 + (a202 - (a393 - a392) + a212) - a392, a202);
    const double a400 = b14 ? a399 : a391;
    const double a403 = (usual ? a391 : (b6 ? a400 : a391)) * a138;
    const int b15 = fabs(a223) < a387;
    const double a406 = a223 + (usual ? a228 : (b15 ? a228 : 0.0));
    const double a407 = b11 ? a403 : a406;
    const int b16 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b17 = a1 < -1.5;
    const int b18 = a1 < -0.21875;
    const double a408 = a332 + (a232 - (a332 - a333) + (a331 - a333) + a385);
    const int b19 = a408 == 0.0;
    const double a409 = b19 ? a332 : a408;
    const double a410 = b18 ? a409 : a407;
    const double a412 = usual ? a407 : (b17 ? a407 : a410);
    const double a414 = usual ? a407 : (b16 ? 0.5 : a412);
    const int b20 = a414 == 0.0;
    const double a415 = -0.0;
    const double a416 = b11 ? a415 : a414;
    const double a417 = b20 ? a416 : a414;
    const int b21 = x == x;
    return usual ? a417 : (b21 ? a417 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[16];
    stage_1_double();
    stage_2_double(x, t, 1, usual);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1);
    stage_5_double(t, 1);
    stage_6_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double())
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(-lesser(a4 * a4, 200.0), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = d1;
    t[n] = a8;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a8 = t[n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a5 = a4 * a4;
    /* 6755399441056767, -0.69314718055994529 */
    const double a10 = fma(a8 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, -lesser(a5, 200.0));
    const double a11 = a10 * a10;
    /* 0.0083209219150537899, 0.49999999915035642 */
    const double a12 = fma(0x1.10a8f3bfb579fp-7, a11, 0x1.fffffff1673a6p-2);
    const double a13 = fma(0x1.997f71afe07b3p-4, a11, 1.0); /* 0.099975055780332764 */
    /* 0.010125117314879094, 0.093576398379934075, 0.40475873594403255, 1.0046202524006442 */
    const double a18 = fma(fma(0x1.4bc7a3de27206p-7, a4, 0x1.7f49f72b82303p-4), a5, fma(0x1.9e7912f699848p-2, a4, 0x1.012ecaf8f5c4bp0));
    /* 1.4374162082109931, 0.99999999994950517 */
    const double a20 = fma(a18, a5, fma(0x1.6ffa823501accp0, a4, 0x1.ffffffff90f5fp-1));
    /* 0.017946323957829871, 0.16585884556885636, 0.72641080669955793 */
    const double a25 = fma(0x1.2608569ede034p-6, a5, fma(0x1.53adcd6bc3b11p-3, a4, 0x1.73ec1e04789ddp-1));
    /* 1.86329986748401, 2.8998105258310987 */
    const double a27 = fma(a25, a5, fma(0x1.dd0138597c262p0, a4, 0x1.732cfdc68543dp1));
    /* 2.5657953651175132 */
    const double a30 = fma(-a10, a12, a13) * fma(a27, a5, fma(0x1.486bfb86b43c9p1, a4, 1.0));
    const double q1 = fma(a10, a12, a13) * power_of_two(a8) * a20 / a30;
    t[n] = q1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n)
{
    const double q1 = t[n];
    const double a31 = 0.5 * q1;
    t[2 * n] = a31;
}

SYMSIG_INLINE void stage_4_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a35 = -(-0.5 * (a3 * a3));
    const double a38 = -(usual ? a35 : lesser(a35, 200.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a39 = fma(a38, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a41 = fma(a39 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a38);
    const double a42 = a41 * a41;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a45 = fma(fma(0x1.9fce5e32a2c28p-13, a41, 0x1.6d98935dd6524p-10), a42, fma(0x1.1111e0a253f33p-7, a41, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a47 = fma(a45, a42, fma(0x1.555554a6c4debp-3, a41, 0x1.00000044603e6p-1));
    const double a50 = (fma(a42, a47, a41) + 1.0) * power_of_two(a39);
    t[3 * n] = a50;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double q1 = t[n];
    const double a31 = t[2 * n];
    const double a50 = t[3 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a32 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const double a52 = fma(-a32, a50, a31);
    const double a54 = fma(-0.5, q1, fma(a32, a50, 1.0));
    const double a56 = lesser(w1, 1.5) - 1.34375;
    const double a57 = a56 * a56;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a59 = fma(0x1.5e38cf01a971cp-16, a57, fma(-0x1.c2cb8319e5dcap-20, a56, -0x1.e43e501f0328fp-13));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a61 = fma(a59, a57, fma(0x1.42122fb1d2c7bp-12, a56, 0x1.c59cc63f80f9dp-10));
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a63 = fma(a61, a57, fma(-0x1.33588f55046c3p-8, a56, -0x1.af7135db5d786p-8));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a65 = fma(a63, a57, fma(0x1.330dc005ae198p-5, a56, -0x1.9edfb70ac34b1p-7));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a67 = fma(a65, a57, fma(-0x1.28f87e39d2ba7p-3, a56, 0x1.e85b2b89db2f1p-3));
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a69 = fma(a67, a57, fma(-0x1.017d1adfe4df8p-5, a56, -0x1.05c7b6e964c66p-3));
    const double a71 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a72 = a71 * a71;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a74 = fma(-0x1.28445c21b8374p-13, a72, fma(0x1.a552781c611bdp-11, a71, 0x1.c8e57033b727dp-12));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a76 = fma(a74, a72, fma(-0x1.cdb5e962ff457p-8, a71, 0x1.0a6626bd96601p-8));
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a78 = fma(a76, a72, fma(0x1.46d0d35a2ef48p-5, a71, -0x1.00ce9de782e8p-4));
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a80 = fma(a78, a72, fma(-0x1.b8aeb48e64038p-4, a71, 0x1.5865daf132933p-2));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a82 = fma(a80, a72, fma(-0x1.690d2839ff212p-3, a71, -0x1.a5683aa6cd6f9p-4));
    const double a84 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    const double a86 = a84 * a84;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a88 = fma(fma(0x1.dc92b19b529eap-11, a84, -0x1.f665ac50e00c1p-12), a86, fma(-0x1.ccf4747343b7bp-8, a84, 0x1.4457de41c1961p-7));
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a90 = fma(a88, a86, fma(0x1.1e9920d9a25abp-5, a84, -0x1.5b7c0ebbab803p-4));
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a92 = fma(a90, a86, fma(-0x1.2a976062c2a82p-4, a84, 0x1.793286d209664p-2));
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a94 = fma(a92, a86, fma(-0x1.0954eb2d7e1bap-2, a84, -0x1.3d35cdf89eb1ap-4));
    const double a96 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    const double a98 = a96 * a96;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a100 = fma(fma(0x1.dd9f23f51613dp-11, a96, -0x1.26520c0150f7ap-10), a98, fma(-0x1.ac266d5d06cb5p-8, a96, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a102 = fma(a100, a98, fma(0x1.e2b00adcbc5dap-6, a96, -0x1.8f4650653c66fp-4));
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a104 = fma(a102, a98, fma(-0x1.6b5c1dd07b426p-5, a96, 0x1.8758cf4105a5ap-2));
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a106 = fma(a104, a98, fma(-0x1.4576a5c678637p-2, a96, -0x1.c1e98181ef68bp-5));
    const double a108 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a109 = fma(-0x1.e5675811c6be3p-24, a108, -0x1.8581ce9c494fep-21);
    const double a110 = a108 * a108;
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a112 = fma(a109, a110, fma(0x1.4ba2a37e9c6eap-22, a108, 0x1.01f40f75044fcp-17));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a113 = fma(-0x1.78e5d41e61bb5p-17, a108, -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a116 = fma(fma(a112, a110, a113), a110, fma(0x1.86c865fe6f79dp-13, a108, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a118 = fma(a116, a110, fma(-0x1.258a6d71a21f5p-9, a108, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a120 = fma(a118, a110, fma(0x1.3e346def3a27dp-6, a108, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a122 = fma(a120, a110, fma(-0x1.d2fa4c17c7e63p-4, a108, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a124 = fma(a122, a110, fma(0x1.8d9a941de3ac5p-2, a108, -0x1.b9d98fa5a3215p-2));
    const double a125 = a108 * a124;
    const int b1 = a1 < 0.0;
    const double a126 = b1 ? a52 : a54;
    const int b2 = d1 == d1;
    const int b3 = a1 < -1.5;
    const int b4 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b5 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b6 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b7 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b8 = a1 < -0.21875;
    const double a127 = b8 ? a125 : a126;
    const double a128 = b7 ? a106 : a127;
    const double a129 = b6 ? a94 : a128;
    const double a130 = b5 ? a82 : a129;
    const double a131 = b4 ? a69 : a130;
    const double a133 = usual ? a126 : (b3 ? a126 : a131);
    return (float)(usual ? a126 : (b2 ? a133 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1);
    stage_4_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const double d1 = (double)x;
    const int b1 = d1 < -0x1.2ep0; /* -1.1796875 */
    const double w1 = fabs(d1);
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
    const int b2 = d1 < -0x1.05p0; /* -1.01953125 */
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
    const int b3 = d1 < -0x1.e1p-1; /* -0.939453125 */
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
    const int b4 = d1 < -0x1.b8p-1; /* -0.859375 */
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

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(block_x, 0x1p-20, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
