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
    const double a64 = a62 * a62;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9, 1.6358716971910201e-8 */
    const double a66 = fma(fma(-0x1.88151a1f1291p-32, a62, -0x1.7856fca3d92b7p-29), a64, fma(-0x1.fdf262c768e04p-29, a62, 0x1.190a65ea2c4e3p-26));
    /* 4.5640832341405991e-8, -4.8745130565716649e-8 */
    const double a68 = fma(a66, a64, fma(0x1.880d4070d2012p-25, a62, -0x1.a2b7acfb42a9fp-25));
    /* -2.8861107937217144e-7, 6.3039302174987924e-8 */
    const double a70 = fma(a68, a64, fma(-0x1.35e4cf360fe15p-22, a62, 0x1.0ec0721c8f3e8p-24));
    /* 1.5860195999252522e-6, 2.5917925886065316e-7 */
    const double a72 = fma(a70, a64, fma(0x1.a9be6fdf39c57p-20, a62, 0x1.164aa6f6820cp-22));
    /* -8.9890492772620768e-6, -1.5138020654381801e-6 */
    const double a74 = fma(a72, a64, fma(-0x1.2d9f5867efc2bp-17, a62, -0x1.965baf91d1f07p-20));
    /* 5.6119120388205992e-5, -2.0551748975816609e-5 */
    const double a76 = fma(a74, a64, fma(0x1.d6c2e4b42579ep-15, a62, -0x1.58cd16f854cb6p-16));
    /* -3.6728843750285795e-4, 6.4581422392963252e-4 */
    const double a78 = fma(a76, a64, fma(-0x1.81213d3c835cep-12, a62, 0x1.5297b7c4c0079p-11));
    /* 0.0016185691226373855, -0.0097506892944549377 */
    const double a80 = fma(a78, a64, fma(0x1.a84c55cacbc7bp-10, a62, -0x1.3f82b5d10ac5fp-7));
    /* 0.021957764012921561, -0.023803913108600104 */
    const double a82 = fma(a80, a64, fma(0x1.67c189950acb5p-6, a62, -0x1.8600d9145e6c6p-6));
    /* -0.010235388899015228, 0.099020753679439008 */
    const double a84 = fma(a82, a64, fma(-0x1.4f64aa4aa368cp-7, a62, 0x1.9596c92adafb3p-4));
    t[14 * n] = a62;
    t[15 * n] = a84;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a14 = t[2 * n];
    const double a15 = usual ? 0 : t[3 * n];
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
    const double a84 = t[15 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const int b2 = a20 < -800.0;
    const double a85 = a62 * a84;
    const double a86 = -0x1.d8f06dfac798ap-3 + a85; /* -0.23092733308380914 */
    const double a87 = a62 * a86;
    const double a88 = 0x1.6e9827d229d2dp-1 + a87; /* 0.71600460472555982 */
    const double a89 = q1 * a45;
    const double a90 = a88 * a89;
    const double a91 = a44 * a90;
    const int b3 = a4 < 0x1p-110; /* 7.7037197775489434e-34 */
    const double a95 = a41 - (a42 - a17);
    const double a98 = -a90;
    const double a106 = a61 - (a62 - a51);
    const double a112 = -0x1.206bbeeb2d8p-57 + fma(a84, a106, fma(a62, a84, -a85)); /* -7.8176636696734726e-18 */
    /* -0.23092733308380914 */
    const double a116 = fma(a62, a85 - (a86 - (-0x1.d8f06dfac798ap-3)) + a112, fma(a62, a86, -a87));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a119 = a87 - (a88 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a86, a106, a116));
    const double a121 = fma(a98, a46, a88) + fma(a98, -2.0 - (a46 - a45) + a56, a119);
    const double a126 = fma(a90, usual ? a95 : (b2 ? 0.0 : a95), fma(a44, a121 * a89, fma(a44, a90, -a91)));
    const int b4 = a15 < -900.0;
    const double a129 = a14 + 300.0;
    const double p1 = power_of_two(usual ? a14 : (b4 ? a129 : a14));
    const double a133 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a134 = 0.5 * (usual ? a91 : (b3 ? 1.0 : a91));
    const double a135 = 0.5 * (usual ? a126 : (b3 ? 0.0 : a126));
    const double a136 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a139 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a136));
    const double a140 = a3 * a3;
    const double a143 = -0.5 * a140;
    const double a145 = -a143;
    const double a148 = -(usual ? a145 : lesser(a145, 800.0));
    const int b5 = -0x1p-100 < a148; /* -7.8886090522101181e-31 */
    const double a150 = usual ? a148 : (b5 ? (-0x1p-100) : a148); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a151 = fma(a150, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a152 = a151 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a153 = fma(a152, -0x1.62e42fefa38p-1, a150); /* -0.69314718055989033 */
    const double a154 = 1.0 + a153;
    const double a157 = fma(a152, -0x1.ef35793c7673p-45, -0.5 * fma(a3, a3, -a140)); /* -5.4979230187083712e-14 */
    const double a158 = a153 + a157;
    const double a161 = a158 * a158;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a165 = fma(fma(0x1.1eaee4f86a7fdp-29, a158, 0x1.af6ab749d882dp-26), a161, fma(0x1.27e55c70808a2p-22, a158, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a167 = fma(a165, a161, fma(0x1.a01a016a28ca3p-16, a158, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a169 = fma(a167, a161, fma(0x1.6c16c16c22172p-10, a158, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a171 = fma(a169, a161, fma(0x1.555555555553cp-5, a158, 0x1.555555555555bp-3));
    const double a174 = fma(a158, a153 - a158 + a157, fma(0.5, a161, fma(a161 * a158, a171, a157)));
    const double a175 = a153 - (a154 - 1.0) + a174;
    t[0] = p1;
    t[n] = a133;
    t[2 * n] = a134;
    t[3 * n] = a135;
    t[4 * n] = a136;
    t[5 * n] = a139;
    if (!usual) t[6 * n] = a143;
    t[7 * n] = a151;
    if (!usual) t[8 * n] = a152;
    t[9 * n] = a154;
    t[10 * n] = a175;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a133 = t[n];
    const double a134 = t[2 * n];
    const double a135 = t[3 * n];
    const double a136 = t[4 * n];
    const double a139 = t[5 * n];
    const double a143 = usual ? 0 : t[6 * n];
    const double a151 = t[7 * n];
    const double a152 = usual ? 0 : t[8 * n];
    const double a154 = t[9 * n];
    const double a175 = t[10 * n];
    const double a176 = a154 + a175;
    const int b6 = a143 < -800.0;
    const double a178 = usual ? a176 : (b6 ? 0.0 : a176);
    const double a180 = a175 - (a176 - a154);
    const int b7 = a152 < -900.0;
    const double a183 = a151 + 300.0;
    const double p2 = power_of_two(usual ? a151 : (b7 ? a183 : a151));
    const double a188 = a136 * a178;
    const double a189 = -a188;
    const double a191 = fma(a136, usual ? a180 : (b6 ? 0.0 : a180), fma(a136, a178, a189));
    const double a192 = fma(a178, a139, a191);
    const int b8 = a133 < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a196 = (usual ? 1.0 : (b7 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b8 ? 0x1p300 : 1.0));
    const double a197 = a189 * p2 * a196;
    const double a198 = a134 * p1;
    const double a199 = a197 + a198;
    const double a200 = a199 - a197;
    const double a209 = a197 - (a199 - a200) + (a198 - a200) + fma(a135, p1, -a192 * p2 * a196);
    const double a210 = a188 * p2;
    const double a211 = 1.0 + a210;
    const double a212 = a211 - 1.0;
    const double a219 = -a134 * p1;
    const double a220 = a211 + a219;
    const double a222 = a219 - (a220 - a211);
    const double a224 = fma(-a135, p1, fma(a192, p2, 1.0 - (a211 - a212) + (a210 - a212)));
    t[11 * n] = a199;
    t[12 * n] = a209;
    t[13 * n] = a220;
    t[14 * n] = a222;
    t[15 * n] = a224;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a133 = t[n];
    const double a199 = t[11 * n];
    const double a209 = t[12 * n];
    const double a220 = t[13 * n];
    const double a222 = t[14 * n];
    const double a224 = t[15 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b8 = a133 < 1.0;
    const double a225 = a222 + a224;
    const int b9 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b10 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b11 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b12 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a226 = b12 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a227 = b11 ? (-0x1.3d35cdf89eb1ap-4) : a226; /* -0.077443890166176393 */
    const double a228 = b10 ? (-0x1.a5683aa6cd6f9p-4) : a227; /* -0.10288260374803916 */
    const double a229 = b9 ? (-0x1.05c7b6e964c66p-3) : a228; /* -0.1278223314262476 */
    const double a230 = b12 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a231 = b11 ? 0x1.05p0 : a230; /* 1.01953125 */
    const double a232 = b10 ? 0x1.2ep0 : a231; /* 1.1796875 */
    const double a234 = lesser(fabs(a1), b9 ? 1.5 : a232);
    const double a235 = b12 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a236 = b11 ? 0x1.f4p-1 : a235; /* 0.9765625 */
    const double a237 = b10 ? 1.09375 : a236;
    const double a239 = -(b9 ? 1.34375 : a237);
    const double a240 = a234 + a239;
    const double a241 = b12 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a242 = b11 ? 0.0 : a241;
    const double a243 = b10 ? 0.0 : a242;
    const double a244 = b9 ? 0.0 : a243;
    const double a245 = a240 + a244;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a246 = b12 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a247 = b11 ? (-0x1.0954eb2d7e1bap-2) : a246; /* -0.25911300149121141 */
    const double a248 = b10 ? (-0x1.690d2839ff212p-3) : a247; /* -0.17629462649337363 */
    const double a249 = b9 ? (-0x1.017d1adfe4df8p-5) : a248; /* -0.031431725015092782 */
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a250 = b12 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a251 = b11 ? 0x1.793286d209664p-2 : a250; /* 0.3683568063446272 */
    const double a252 = b10 ? 0x1.5865daf132933p-2 : a251; /* 0.33632604691651408 */
    const double a253 = b9 ? 0x1.e85b2b89db2f1p-3 : a252; /* 0.2384551431126947 */
    const double a254 = b12 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a255 = b11 ? 0.0 : a254;
    const double a256 = b10 ? 0.0 : a255;
    const double a258 = b12 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a259 = b11 ? 0.0 : a258;
    const double a260 = b10 ? 0.0 : a259;
    const double a263 = a245 * a245;
    const double a264 = b12 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a265 = b11 ? 0.0 : a264;
    const double a266 = b10 ? 0.0 : a265;
    const double a268 = b12 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a269 = b11 ? 0.0 : a268;
    const double a270 = b10 ? 0.0 : a269;
    /*  */
    const double a273 = fma(fma(b9 ? 0.0 : a256, a245, b9 ? 0.0 : a260), a263, fma(b9 ? 0.0 : a266, a245, b9 ? 0.0 : a270));
    const double a274 = b12 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a275 = b11 ? 0.0 : a274;
    const double a276 = b10 ? 0.0 : a275;
    const double a278 = b12 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a279 = b11 ? 0.0 : a278;
    const double a280 = b10 ? 0.0 : a279;
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a282 = fma(b9 ? 0x1.5e38cf01a971cp-16 : a276, a245, b9 ? (-0x1.c2cb8319e5dcap-20) : a280);
    const double a284 = b12 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a285 = b11 ? 0.0 : a284;
    const double a286 = b10 ? (-0x1.28445c21b8374p-13) : a285; /* -1.4127112904474169e-4 */
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a288 = b12 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a289 = b11 ? 0x1.dc92b19b529eap-11 : a288; /* 9.0899090302204205e-4 */
    const double a290 = b10 ? 0x1.a552781c611bdp-11 : a289; /* 8.0360821770902142e-4 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a292 = fma(b9 ? (-0x1.e43e501f0328fp-13) : a286, a245, b9 ? 0x1.42122fb1d2c7bp-12 : a290);
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a294 = b12 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a295 = b11 ? (-0x1.f665ac50e00c1p-12) : a294; /* -4.791232686827234e-4 */
    const double a296 = b10 ? 0x1.c8e57033b727dp-12 : a295; /* 4.3573021251378641e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a298 = b12 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a299 = b11 ? (-0x1.ccf4747343b7bp-8) : a298; /* -0.0070336136152623309 */
    const double a300 = b10 ? (-0x1.cdb5e962ff457p-8) : a299; /* -0.0070451445380942035 */
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a302 = fma(b9 ? 0x1.c59cc63f80f9dp-10 : a296, a245, b9 ? (-0x1.33588f55046c3p-8) : a300);
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a304 = b12 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a305 = b11 ? 0x1.4457de41c1961p-7 : a304; /* 0.0098981700171065241 */
    const double a306 = b10 ? 0x1.0a6626bd96601p-8 : a305; /* 0.0040649265843852875 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a308 = b12 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a309 = b11 ? 0x1.1e9920d9a25abp-5 : a308; /* 0.034985126648347041 */
    const double a310 = b10 ? 0x1.46d0d35a2ef48p-5 : a309; /* 0.039894497678203467 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a312 = fma(b9 ? (-0x1.af7135db5d786p-8) : a306, a245, b9 ? 0x1.330dc005ae198p-5 : a310);
    const double a313 = fma(fma(fma(fma(a273, a263, a282), a263, a292), a263, a302), a263, a312);
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a314 = b12 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a315 = b11 ? (-0x1.5b7c0ebbab803p-4) : a314; /* -0.084835107375255389 */
    const double a316 = b10 ? (-0x1.00ce9de782e8p-4) : a315; /* -0.062697045148690123 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a318 = b12 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a319 = b11 ? (-0x1.2a976062c2a82p-4) : a318; /* -0.072898270136798643 */
    const double a320 = b10 ? (-0x1.b8aeb48e64038p-4) : a319; /* -0.10758848695536549 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a322 = fma(b9 ? (-0x1.9edfb70ac34b1p-7) : a316, a245, b9 ? (-0x1.28f87e39d2ba7p-3) : a320);
    const double a323 = fma(a313, a263, a322);
    const double a324 = a245 * a323;
    const double a325 = a253 + a324;
    const double a326 = a245 * a325;
    const double a327 = a249 + a326;
    const double a328 = a245 * a327;
    const double a329 = a229 + a328;
    const double a330 = a329 - a229;
    const double a335 = b12 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a336 = b11 ? (-0x1.88fee83739908p-58) : a335; /* -5.3260853143024494e-18 */
    const double a337 = b10 ? 0x1.4c4dae94c6208p-58 : a336; /* 4.5035514644087771e-18 */
    const double a341 = a240 - a234;
    const double a346 = b12 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a347 = b11 ? 0.0 : a346;
    const double a348 = b10 ? 0.0 : a347;
    const double a351 = a244 - (a245 - a240) + (a234 - (a240 - a341) + (a239 - a341) + (b9 ? 0.0 : a348));
    const double a352 = a327 - a249;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a357 = b12 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a358 = b11 ? 0x1.dbfaf150796f4p-57 : a357; /* 1.2901470383144205e-17 */
    const double a359 = b10 ? (-0x1.7631b1f0a21dcp-57) : a358; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a363 = b12 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a364 = b11 ? (-0x1.ccb270e649fp-57) : a363; /* -1.2487218160825664e-17 */
    const double a365 = b10 ? 0x1.369038c2706bcp-56 : a364; /* 1.6835673810007536e-17 */
    /* -2.9650281832207455e-18 */
    const double a370 = (b9 ? (-0x1.b58f99033cb28p-59) : a365) + fma(a323, a351, fma(a245, a323, -a324));
    const double a374 = fma(a245, a324 - (a325 - a253) + a370, fma(a245, a325, -a326));
    const double a376 = (b9 ? (-0x1.9b02d145f49bp-62) : a359) + fma(a325, a351, a374); /* -3.4813986355995541e-19 */
    const double a380 = fma(a245, a249 - (a327 - a352) + (a326 - a352) + a376, fma(a245, a327, -a328));
    const double a382 = (b9 ? (-0x1.d25f1c1280dep-60) : a337) + fma(a327, a351, a380); /* -1.5801281795158977e-18 */
    const int b13 = a1 < 0.0;
    const double w2 = fabs(a199);
    const double a384 = INFINITY;
    const int b14 = w2 < a384;
    const double a387 = a199 + (usual ? a209 : (b14 ? a209 : 0.0));
    const int b15 = a387 == 0.0;
    const double a388 = b15 ? a199 : a387;
    const int b16 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a389 = copysign(0x1p-722, a199); /* 4.5325554997805591e-218 */
    const double a390 = a389 + a199;
    const double a396 = copysign(a390 + (a199 - (a390 - a389) + a209) - a389, a199);
    const double a397 = b16 ? a396 : a388;
    const double a400 = (usual ? a388 : (b8 ? a397 : a388)) * a133;
    const int b17 = fabs(a220) < a384;
    const double a403 = a220 + (usual ? a225 : (b17 ? a225 : 0.0));
    const double a404 = b13 ? a400 : a403;
    const int b18 = a1 < -1.5;
    const int b19 = a1 < -0.21875;
    const double a405 = a329 + (a229 - (a329 - a330) + (a328 - a330) + a382);
    const int b20 = a405 == 0.0;
    const double a406 = b20 ? a329 : a405;
    const double a407 = b19 ? a406 : a404;
    const double a409 = usual ? a404 : (b18 ? a404 : a407);
    const int b21 = a409 == 0.0;
    const double a410 = -0.0;
    const double a411 = b13 ? a410 : a409;
    const double a412 = b21 ? a411 : a409;
    const int b22 = x == x;
    return usual ? a412 : (b22 ? a412 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[16];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(x, t, 1, usual);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
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
    int some = 0;
    if (usual)
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i) some |= apart_double(x[i]);
    if (some)
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            if (apart_double(x[i])) places[count++] = i;
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    if (some)
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i) rest[i] = apart_double(x[i]) ? -0x1.4p4 : x[i];
    others_double(some ? rest : x, out, usual);
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a7 = -lesser(a4 * a4, 200.0);
    const int b1 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b1 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    t[0] = a4;
    t[n] = a10;
    t[2 * n] = a12;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a4 = t[0];
    const double a10 = t[n];
    const double a12 = t[2 * n];
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a10);
    const double a22 = 3.0 + a4;
    const double a23 = a22 + (-2.0);
    const double q1 = 1.0 / (a22 * a23);
    const double a28 = 1.0 + (-(6.0 * (q1 * a23)));
    t[0] = a21;
    t[n] = a22;
    t[2 * n] = q1;
    t[3 * n] = a28;
}

SYMSIG_INLINE void stage_3_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a21 = t[0];
    const double a22 = t[n];
    const double q1 = t[2 * n];
    const double a28 = t[3 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a30 = a28 * a28;
    /* -5.0348529501986043e-6, -5.1070249055685976e-7, 5.130951924987274e-5, -2.1795648733978555e-5 */
    const double a32 = fma(fma(-0x1.51e21d73984cap-18, a28, -0x1.122e6a74568ecp-21), a30, fma(0x1.ae6a5a83f24a1p-15, a28, -0x1.6dab9937ca4ep-16));
    /* -3.6415880736378141e-4, 6.4653105476261653e-4 */
    const double a34 = fma(a32, a30, fma(-0x1.7dd922b0db35dp-12, a28, 0x1.52f7ede3702fdp-11));
    /* 0.0016174550768177469, -0.0097508920454550084 */
    const double a36 = fma(a34, a30, fma(0x1.a80192a1773bp-10, a28, -0x1.3f8469389548ep-7));
    /* 0.021957970689991026, -0.023803886918979243 */
    const double a38 = fma(a36, a30, fma(0x1.67c26780009f7p-6, a28, -0x1.8600bcf56bb16p-6));
    /* -0.010235406044841121, 0.099020752470657017 */
    const double a40 = fma(a38, a30, fma(-0x1.4f64cf1ca7e19p-7, a28, 0x1.9596c8d7c9dd1p-4));
    /* -0.23092733266652574, 0.71600460473407146 */
    const double a42 = fma(a40, a30, fma(-0x1.d8f06dec7121fp-3, a28, 0x1.6e9827d23c8a7p-1));
    const double a46 = 0.5 * (a21 * (a42 * (q1 * a22)));
    const double a47 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const double a50 = -(-0.5 * (a3 * a3));
    const double a53 = -(usual ? a50 : lesser(a50, 200.0));
    const int b2 = -0x1p-100 < a53; /* -7.8886090522101181e-31 */
    const double a55 = usual ? a53 : (b2 ? (-0x1p-100) : a53); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a56 = fma(a55, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a58 = fma(a56 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a55);
    const double a59 = a58 * a58;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a62 = fma(fma(0x1.9fce5e32a2c28p-13, a58, 0x1.6d98935dd6524p-10), a59, fma(0x1.1111e0a253f33p-7, a58, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a64 = fma(a62, a59, fma(0x1.555554a6c4debp-3, a58, 0x1.00000044603e6p-1));
    const double a65 = fma(a59, a64, a58);
    t[0] = a46;
    t[n] = a47;
    t[2 * n] = a56;
    t[3 * n] = a65;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a46 = t[0];
    const double a47 = t[n];
    const double a56 = t[2 * n];
    const double a65 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a68 = a47 * ((a65 + 1.0) * power_of_two(a56));
    const double a70 = a46 + (-a68);
    const double a73 = 1.0 + a68 + (-a46);
    const double a75 = lesser(w1, 1.5) - 1.34375;
    const double a76 = a75 * a75;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a78 = fma(0x1.5e38cf01a971cp-16, a76, fma(-0x1.c2cb8319e5dcap-20, a75, -0x1.e43e501f0328fp-13));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a80 = fma(a78, a76, fma(0x1.42122fb1d2c7bp-12, a75, 0x1.c59cc63f80f9dp-10));
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a82 = fma(a80, a76, fma(-0x1.33588f55046c3p-8, a75, -0x1.af7135db5d786p-8));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a84 = fma(a82, a76, fma(0x1.330dc005ae198p-5, a75, -0x1.9edfb70ac34b1p-7));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a86 = fma(a84, a76, fma(-0x1.28f87e39d2ba7p-3, a75, 0x1.e85b2b89db2f1p-3));
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a88 = fma(a86, a76, fma(-0x1.017d1adfe4df8p-5, a75, -0x1.05c7b6e964c66p-3));
    const double a90 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a91 = a90 * a90;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a93 = fma(-0x1.28445c21b8374p-13, a91, fma(0x1.a552781c611bdp-11, a90, 0x1.c8e57033b727dp-12));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a95 = fma(a93, a91, fma(-0x1.cdb5e962ff457p-8, a90, 0x1.0a6626bd96601p-8));
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a97 = fma(a95, a91, fma(0x1.46d0d35a2ef48p-5, a90, -0x1.00ce9de782e8p-4));
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a99 = fma(a97, a91, fma(-0x1.b8aeb48e64038p-4, a90, 0x1.5865daf132933p-2));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a101 = fma(a99, a91, fma(-0x1.690d2839ff212p-3, a90, -0x1.a5683aa6cd6f9p-4));
    const double a103 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    const double a105 = a103 * a103;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a107 = fma(fma(0x1.dc92b19b529eap-11, a103, -0x1.f665ac50e00c1p-12), a105, fma(-0x1.ccf4747343b7bp-8, a103, 0x1.4457de41c1961p-7));
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a109 = fma(a107, a105, fma(0x1.1e9920d9a25abp-5, a103, -0x1.5b7c0ebbab803p-4));
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a111 = fma(a109, a105, fma(-0x1.2a976062c2a82p-4, a103, 0x1.793286d209664p-2));
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a113 = fma(a111, a105, fma(-0x1.0954eb2d7e1bap-2, a103, -0x1.3d35cdf89eb1ap-4));
    const double a115 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    const double a117 = a115 * a115;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a119 = fma(fma(0x1.dd9f23f51613dp-11, a115, -0x1.26520c0150f7ap-10), a117, fma(-0x1.ac266d5d06cb5p-8, a115, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a121 = fma(a119, a117, fma(0x1.e2b00adcbc5dap-6, a115, -0x1.8f4650653c66fp-4));
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a123 = fma(a121, a117, fma(-0x1.6b5c1dd07b426p-5, a115, 0x1.8758cf4105a5ap-2));
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a125 = fma(a123, a117, fma(-0x1.4576a5c678637p-2, a115, -0x1.c1e98181ef68bp-5));
    const double a127 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a128 = fma(-0x1.e5675811c6be3p-24, a127, -0x1.8581ce9c494fep-21);
    const double a129 = a127 * a127;
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a131 = fma(a128, a129, fma(0x1.4ba2a37e9c6eap-22, a127, 0x1.01f40f75044fcp-17));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a132 = fma(-0x1.78e5d41e61bb5p-17, a127, -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a135 = fma(fma(a131, a129, a132), a129, fma(0x1.86c865fe6f79dp-13, a127, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a137 = fma(a135, a129, fma(-0x1.258a6d71a21f5p-9, a127, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a139 = fma(a137, a129, fma(0x1.3e346def3a27dp-6, a127, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a141 = fma(a139, a129, fma(-0x1.d2fa4c17c7e63p-4, a127, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a143 = fma(a141, a129, fma(0x1.8d9a941de3ac5p-2, a127, -0x1.b9d98fa5a3215p-2));
    const double a144 = a127 * a143;
    const int b3 = a1 < 0.0;
    const double a145 = b3 ? a70 : a73;
    const int b4 = x == x;
    const int b5 = a1 < -1.5;
    const int b6 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b7 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b8 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b9 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b10 = a1 < -0.21875;
    const double a146 = b10 ? a144 : a145;
    const double a147 = b9 ? a125 : a146;
    const double a148 = b8 ? a113 : a147;
    const double a149 = b7 ? a101 : a148;
    const double a150 = b6 ? a88 : a149;
    const double a152 = usual ? a145 : (b5 ? a145 : a150);
    return (float)(usual ? a145 : (b4 ? a152 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    stage_3_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
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
    float values[SYMSIG_BLOCK(float)], rest[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    int some = 0;
    if (usual)
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i) some |= apart_float(x[i]);
    if (some)
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            if (apart_float(x[i])) places[count++] = i;
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    if (some)
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i) rest[i] = apart_float(x[i]) ? -0x1.4p4f : x[i];
    others_float(some ? rest : x, out, usual);
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(block_x, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(block_x, 0x1p-20f, 0x1.4p4f, 1))
