/* SPDX-License-Identifier: MIT */
/* mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2)
 *
 * x < 0: 4*exp(-abs(x))*(4 - 2*abs(x) + 8*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) +
 *   3*abs(x)*exp(-abs(x))*exp(-abs(x)) + 2*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 2*abs(x)*exp(-abs(x)))/(8 + exp(-abs(x))*(24 +
 *   exp(-abs(x))*(36 + exp(-abs(x))*(32 + exp(-abs(x))*(18 + exp(-abs(x))*(6 + exp(-abs(x))))))))
 *     8 + t*(24 + t*(36 + t*(32 + t*(18 + t*(6 + t))))): all terms have one sign, nothing cancels
 *     4 - 2*within(w, 2048) + 8*t: of both signs, errors grow 254-fold at most here
 *     4 - 2*within(w, 2048) + 8*t + 6*t*t + 3*within(w, 2048)*t*t + 2*t*t*t + 2*within(w,
 *       2048)*t*t*t - 2*within(w, 2048)*t: of both signs, errors grow 1.8-fold at most here
 * of it -53/32 < x < -3/2: P(abs(x) - 101/64)
 *     a polynomial of degree 10 about 101/64, within 2^-58 of the function by Arb
 * of it -29/16 < x < -53/32: P(abs(x) - 111/64)
 *     a polynomial of degree 10 about 111/64, within 2^-58 of the function by Arb
 * of it -19/8 < x < -29/16: (abs(x) - 2.2563763963607931...)*P(abs(x) - 2.2563763963607931...)
 *     a polynomial of degree 14 about the zero 2.256376396360793120..., within 2^-58 of the function
 *       by Arb
 * x > 0: 4*exp(-abs(x))*exp(-abs(x))*(2 - 2*abs(x) + 6*exp(-abs(x)) + 8*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x)) + 4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 3*abs(x)*exp(-abs(x)))/(1 + exp(-abs(x))*(6 +
 *   exp(-abs(x))*(18 + exp(-abs(x))*(32 + exp(-abs(x))*(36 + exp(-abs(x))*(24 + exp(-abs(x))*8))))))
 *     1 + t*(6 + t*(18 + t*(32 + t*(36 + t*(24 + t*8))))): all terms have one sign, nothing cancels
 *     2 - 2*within(w, 2048) + 6*t: of both signs, errors grow 35.5-fold at most here
 *     2 - 2*within(w, 2048) + 6*t + 8*t*t + 2*within(w, 2048)*t*t + 4*t*t*t + 2*within(w,
 *       2048)*t*t*t - 3*within(w, 2048)*t: of both signs, errors grow 2.7-fold at most here
 * of it 3/4 < x < 129/128: P(abs(x) - 7/8)
 *     a polynomial of degree 13 about 7/8, within 2^-58 of the function by Arb
 * of it 129/128 < x < 291/256: P(abs(x) - 69/64)
 *     a polynomial of degree 11 about 69/64, within 2^-58 of the function by Arb
 * of it 291/256 < x < 81/64: P(abs(x) - 77/64)
 *     a polynomial of degree 11 about 77/64, within 2^-58 of the function by Arb
 * of it 81/64 < x < 13/8: (abs(x) - 1.4905711794854284...)*P(abs(x) - 1.4905711794854284...)
 *     a polynomial of degree 13 about the zero 1.490571179485428459..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a8;
    t[n] = a9;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
    const double a11 = 1.0 + a10;
    const double a14 = a10 * a10;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a14, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(a18, a14, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a22 = fma(a20, a14, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a24 = fma(a22, a14, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a27 = a10 - (a11 - 1.0) + fma(0.5, a14, a14 * a10 * a24);
    t[2 * n] = a11;
    t[3 * n] = a27;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = t[n];
    const double a11 = t[2 * n];
    const double a27 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a28 = a11 + a27;
    const int b1 = -w1 < -800.0;
    const double a29 = b1 ? 0.0 : a28;
    const double a30 = usual ? a28 : a29;
    const double a34 = fma(a9 * (-0x1.ef35793c7673p-45), a28, a27 - (a28 - a11)); /* -5.4979230187083712e-14 */
    const double a35 = b1 ? 0.0 : a34;
    const double a36 = usual ? a34 : a35;
    const int b2 = a9 < -900.0;
    const double a37 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a37 : a8));
    const double a40 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a42 = 4.0 * a30;
    const double a43 = 4.0 * a36;
    const double a46 = 2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a47 = -a46;
    const double a48 = a46 * a30;
    const double a51 = fma(a46, a36, fma(a46, a30, -a48));
    const double a52 = a48 * a30;
    const double a57 = a52 * a30;
    const double a61 = fma(a30, fma(a30, a51, fma(a48, a36, fma(a48, a30, -a52))), fma(a52, a36, fma(a52, a30, -a57)));
    const double a64 = a57 * p1 * p1 * p1;
    t[0] = a28;
    if (!usual) t[2 * n] = a29;
    t[3 * n] = a34;
    if (!usual) t[4 * n] = a35;
    t[5 * n] = p1;
    if (!usual) t[6 * n] = a40;
    t[7 * n] = a42;
    t[8 * n] = a43;
    t[9 * n] = a47;
    t[10 * n] = a48;
    t[11 * n] = a51;
    t[12 * n] = a61;
    t[13 * n] = a64;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a40 = usual ? 0 : t[6 * n];
    const double a47 = t[9 * n];
    const double a61 = t[12 * n];
    const double a64 = t[13 * n];
    const double a30 = usual ? a28 : a29;
    const double a41 = usual ? 1.0 : a40;
    const double a65 = a64 + a47;
    const double a68 = a65 - a64;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a74 = b3 ? 4.0 : 2.0;
    const double a75 = a74 + a65;
    const double a76 = a75 - a74;
    const double a81 = a74 - (a75 - a76) + (a65 - a76) + fma(a61 * p1 * p1, p1, a64 - (a65 - a68) + (a47 - a68));
    const double a82 = b3 ? 8.0 : 6.0;
    const double a83 = a30 * a82;
    const int b4 = fabs(a75) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a89 = usual ? 1.0 : (b4 ? a41 : 1.0);
    const double a90 = a83 * p1 * a89;
    const double a91 = a90 + a75;
    const double a92 = a91 - a90;
    const double a98 = fma(a82, usual ? a34 : a35, fma(a30, a82, -a83)) * p1 * a89;
    const double a100 = a90 - (a91 - a92) + (a75 - a92) + (a98 + a81);
    t[9 * n] = a91;
    t[12 * n] = a100;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a101 = a30 * a30;
    const double a105 = fma(a30, a36, fma(a30, a36, fma(a30, a30, -a101)));
    const double a106 = b3 ? 6.0 : 8.0;
    const double a107 = a101 * a106;
    const double a110 = fma(a106, a105, fma(a101, a106, -a107));
    const double a111 = a107 * p1;
    t[13 * n] = a101;
    t[14 * n] = a105;
    t[15 * n] = a110;
    t[16 * n] = a111;
}

SYMSIG_INLINE void stage_6_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a40 = usual ? 0 : t[6 * n];
    const double a42 = t[7 * n];
    const double a43 = t[8 * n];
    const double a48 = t[10 * n];
    const double a51 = t[11 * n];
    const double a91 = t[9 * n];
    const double a100 = t[12 * n];
    const double a101 = t[13 * n];
    const double a105 = t[14 * n];
    const double a110 = t[15 * n];
    const double a111 = t[16 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const double a41 = usual ? 1.0 : a40;
    const double a45 = usual ? w1 : lesser(w1, 2048.0);
    const int b3 = a1 < 0.0;
    const int b5 = fabs(a91) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a114 = usual ? 1.0 : (b5 ? a41 : 1.0);
    const double a116 = a111 * p1 * a114 * a114;
    const double a117 = a116 + a91;
    const double a118 = a117 - a116;
    const double a128 = a116 - (a117 - a118) + (a91 - a118) + (a110 * p1 * p1 * a114 * a114 + a100);
    const double a129 = 3.0 * a45;
    const double a132 = a129 * a30;
    const double a136 = fma(a30, fma(3.0, a45, -a129), fma(a129, a36, fma(a129, a30, -a132)));
    const double a137 = a30 * p1;
    const double a138 = b3 ? a137 : (-1.0);
    const double a139 = a36 * p1;
    const double a142 = usual ? 1.0 : (b3 ? a41 : 1.0);
    const double a143 = a132 * a138;
    const double a147 = fma(a138, a136, fma(a132, b3 ? a139 : 0.0, fma(a132, a138, -a143)));
    const int b6 = fabs(a117) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a150 = usual ? 1.0 : (b6 ? a41 : 1.0);
    const double a153 = usual ? 1.0 : (b6 ? a142 : 1.0);
    const double a154 = a143 * p1 * a150 * a153;
    const double a155 = a154 + a117;
    const double a156 = a155 - a154;
    const double a165 = a154 - (a155 - a156) + (a117 - a156) + (a147 * p1 * a150 * a153 + a128);
    const double a166 = a101 * a30;
    const double a171 = b3 ? 2.0 : 4.0;
    const double a172 = a166 * a171;
    const double a175 = fma(a171, fma(a30, a105, fma(a101, a36, fma(a101, a30, -a166))), fma(a166, a171, -a172));
    const int b7 = fabs(a155) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a180 = usual ? 1.0 : (b7 ? a41 : 1.0);
    const double a183 = a172 * p1 * p1 * p1 * a180 * a180 * a180;
    const double a184 = a183 + a155;
    const double a185 = a184 - a183;
    const double a197 = a183 - (a184 - a185) + (a155 - a185) + (a175 * p1 * p1 * p1 * a180 * a180 * a180 + a165);
    const double a198 = b3 ? (-1.0) : a137;
    const double a199 = b3 ? 0.0 : a139;
    const double a200 = b3 ? 1.0 : a41;
    const double a201 = usual ? 1.0 : a200;
    const double a202 = a48 * a198;
    const int b8 = fabs(a184) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a209 = usual ? 1.0 : (b8 ? a41 : 1.0);
    const double a212 = usual ? 1.0 : (b8 ? a201 : 1.0);
    const double a213 = a202 * p1 * a209 * a212;
    const double a214 = a213 + a184;
    const double a215 = a214 - a213;
    const double a220 = fma(a198, a51, fma(a48, a199, fma(a48, a198, -a202))) * p1;
    const double a224 = a213 - (a214 - a215) + (a184 - a215) + (a220 * a209 * a212 + a197);
    const double a225 = a42 * a214;
    const double a230 = b3 ? 1.0 : a137;
    const double a231 = a225 * a230;
    const double a235 = fma(a230, fma(a214, a43, fma(a42, a224, fma(a42, a214, -a225))), fma(a225, a199, fma(a225, a230, -a231)));
    const double a236 = b3 ? 8.0 : 1.0;
    const double a237 = b3 ? 24.0 : 6.0;
    const double a238 = b3 ? 36.0 : 18.0;
    const double a239 = b3 ? 18.0 : 36.0;
    const double a240 = b3 ? 6.0 : 24.0;
    const double a241 = b3 ? 1.0 : 8.0;
    const double a242 = a30 * a241;
    const int b9 = a9 < -200.0;
    const double a246 = b9 ? 0.0 : p1;
    const double a247 = usual ? p1 : a246;
    const double a248 = a242 * a247;
    const double a249 = a240 + a248;
    const double a250 = a249 - a240;
    const double a255 = fma(fma(a241, a36, fma(a30, a241, -a242)), a247, a240 - (a249 - a250) + (a248 - a250));
    const double a256 = a30 * a249;
    const double a261 = a256 * a247;
    const double a262 = a239 + a261;
    const double a263 = a262 - a239;
    const double a268 = fma(fma(a249, a36, fma(a30, a255, fma(a30, a249, -a256))), a247, a239 - (a262 - a263) + (a261 - a263));
    const double a269 = a30 * a262;
    const double a274 = a269 * a247;
    const double a275 = 32.0 + a274;
    const double a278 = fma(fma(a262, a36, fma(a30, a268, fma(a30, a262, -a269))), a247, a274 - (a275 - 32.0));
    const double a279 = a30 * a275;
    const double a284 = a279 * a247;
    const double a285 = a238 + a284;
    const double a286 = a285 - a238;
    const double a291 = fma(fma(a275, a36, fma(a30, a278, fma(a30, a275, -a279))), a247, a238 - (a285 - a286) + (a284 - a286));
    if (!usual) t[n] = a200;
    t[7 * n] = a231;
    t[8 * n] = a235;
    t[9 * n] = a236;
    t[10 * n] = a237;
    if (!usual) t[11 * n] = a246;
    t[12 * n] = a285;
    t[13 * n] = a291;
}

SYMSIG_INLINE void stage_7_double(double *t, size_t n, const int usual)
{
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a237 = t[10 * n];
    const double a246 = usual ? 0 : t[11 * n];
    const double a285 = t[12 * n];
    const double a291 = t[13 * n];
    const double a30 = usual ? a28 : a29;
    const double a247 = usual ? p1 : a246;
    const double a292 = a30 * a285;
    const double a296 = fma(a285, usual ? a34 : a35, fma(a30, a291, fma(a30, a285, -a292)));
    const double a297 = a292 * a247;
    const double a298 = a237 + a297;
    const double a299 = a298 - a237;
    const double a304 = fma(a296, a247, a237 - (a298 - a299) + (a297 - a299));
    t[14 * n] = a298;
    t[15 * n] = a304;
}

SYMSIG_INLINE void stage_8_double(double x, double *t, size_t n, const int usual)
{
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a231 = t[7 * n];
    const double a236 = t[9 * n];
    const double a246 = usual ? 0 : t[11 * n];
    const double a298 = t[14 * n];
    const double a304 = t[15 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a30 = usual ? a28 : a29;
    const double a247 = usual ? p1 : a246;
    const double a305 = a30 * a298;
    const double a309 = fma(a298, usual ? a34 : a35, fma(a30, a304, fma(a30, a298, -a305)));
    const double a310 = a305 * a247;
    const double a311 = a236 + a310;
    const double a312 = a311 - a236;
    const double a317 = fma(a309, a247, a236 - (a311 - a312) + (a310 - a312));
    const double q1 = 1.0 / a311;
    const double a318 = a231 * q1;
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    const double a319 = b15 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a320 = b14 ? 0x1.2add3661665a5p-3 : a319; /* 0.14592974171391151 */
    const double a321 = b13 ? 0x1.0266d6e271fdp-2 : a320; /* 0.25234542615043853 */
    const double a322 = b12 ? 0x1.0be800dc394b5p-3 : a321; /* 0.1308136050421688 */
    const double a323 = b11 ? 0x1.6cefbcc0d930ep-4 : a322; /* 0.089095818822510803 */
    const double a324 = b10 ? 0.0 : a323;
    const double a325 = b15 ? 1.265625 : 1.625;
    const double a326 = b14 ? 0x1.23p0 : a325; /* 1.13671875 */
    const double a327 = b13 ? 0x1.02p0 : a326; /* 1.0078125 */
    const double a328 = b12 ? 1.65625 : a327;
    const double a329 = b11 ? 1.8125 : a328;
    /* 7.8886090522101181e-31 */
    const double a331 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), b10 ? 2.375 : a329);
    const double a332 = b15 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a333 = b14 ? 1.078125 : a332;
    const double a334 = b13 ? 0.875 : a333;
    const double a335 = b12 ? 1.578125 : a334;
    const double a336 = b11 ? 1.734375 : a335;
    const double a338 = a331 - (b10 ? 0x1.20d0f116eb001p1 : a336); /* 2.256376396360793 */
    const double a339 = b15 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a340 = b14 ? 0.0 : a339;
    const double a341 = b13 ? 0.0 : a340;
    const double a342 = b12 ? 0.0 : a341;
    const double a343 = b11 ? 0.0 : a342;
    const double a344 = b10 ? (-0x1.ed98c925498a2p-54) : a343; /* -1.0703174875019247e-16 */
    const double a345 = a338 + a344;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a346 = b15 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a347 = b14 ? (-0x1.e74b9013c1facp-2) : a346; /* -0.47587418671218518 */
    const double a348 = b13 ? (-0x1.209cd6a06758p-1) : a347; /* -0.56369658191731276 */
    const double a349 = b12 ? (-0x1.2afde09774d29p-2) : a348; /* -0.29198409008422971 */
    const double a350 = b11 ? (-0x1.f076aeafe4e75p-3) : a349; /* -0.24241386865888939 */
    const double a351 = b10 ? (-0x1.bd7543d635e3fp-4) : a350; /* -0.1087544107316427 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a352 = b15 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a353 = b14 ? 0x1.14300a1d84b51p-2 : a352; /* 0.26971450619855825 */
    const double a354 = b13 ? 0x1.302f2434ba793p-3 : a353; /* 0.14852741514124243 */
    const double a355 = b12 ? 0x1.4b7743e2371c6p-3 : a354; /* 0.16184857400993574 */
    const double a356 = b11 ? 0x1.3b7a1004dd532p-3 : a355; /* 0.1540414096340697 */
    const double a357 = b10 ? 0x1.956e15ad4977cp-4 : a356; /* 0.098981938052558449 */
    const double a359 = a345 * a345;
    const double a360 = b15 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a361 = b14 ? 0.0 : a360;
    const double a362 = b13 ? 0.0 : a361;
    const double a363 = b12 ? 0.0 : a362;
    const double a364 = b11 ? 0.0 : a363;
    const double a366 = b15 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a367 = b14 ? 0.0 : a366;
    const double a368 = b13 ? 0x1.0951a92a7ce51p-11 : a367; /* 5.0605580810132212e-4 */
    const double a369 = b12 ? 0.0 : a368;
    const double a370 = b11 ? 0.0 : a369;
    /* -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a372 = fma(b10 ? (-0x1.234da69a214adp-22) : a364, a345, b10 ? 0x1.d79ca8f6aa4p-23 : a370);
    const double a374 = b15 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a375 = b14 ? 0.0 : a374;
    const double a376 = b13 ? (-0x1.077fc5411756ap-11) : a375; /* -5.0258465502010558e-4 */
    const double a377 = b12 ? 0.0 : a376;
    const double a378 = b11 ? 0.0 : a377;
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a380 = b15 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a381 = b14 ? (-0x1.9c08bde00a6f8p-10) : a380; /* -0.0015717855349159354 */
    const double a382 = b13 ? (-0x1.cdbeec9ca5e9p-10) : a381; /* -0.0017614204327055828 */
    const double a383 = b12 ? 0.0 : a382;
    const double a384 = b11 ? 0.0 : a383;
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a386 = fma(b10 ? 0x1.27e164dc8e3d5p-19 : a378, a345, b10 ? (-0x1.86c44d460e332p-17) : a384);
    /* 2.0263274274525559e-7 */
    const double a387 = fma(fma(b10 ? 0x1.b3268745c3c72p-23 : 0.0, a359, a372), a359, a386);
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a388 = b15 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a389 = b14 ? (-0x1.e417765ddbf5fp-12) : a388; /* -4.6166577327876561e-4 */
    const double a390 = b13 ? 0x1.e5087a8c3d5e5p-9 : a389; /* 0.0037005090326782558 */
    const double a391 = b12 ? 0x1.8e04dc39a1988p-16 : a390; /* 2.3723780236761745e-5 */
    const double a392 = b11 ? 0x1.67e42c1f8ed6ep-14 : a391; /* 8.5804771964006452e-5 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a394 = b15 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    const double a395 = b14 ? 0x1.d4427bcb35b67p-8 : a394; /* 0.0071450760107925953 */
    const double a396 = b13 ? 0x1.038324f6e483ep-8 : a395; /* 0.0039598431821037932 */
    const double a397 = b12 ? (-0x1.035a0d5acb29bp-11) : a396; /* -4.946742368239944e-4 */
    const double a398 = b11 ? (-0x1.a176ba2175497p-12) : a397; /* -3.9812448275473297e-4 */
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a400 = fma(b10 ? 0x1.0e6f554f45f92p-15 : a392, a345, b10 ? (-0x1.4dba239143cc9p-15) : a398);
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a402 = b15 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a403 = b14 ? (-0x1.b216d644e6c2ep-8) : a402; /* -0.0066236756437332688 */
    const double a404 = b13 ? (-0x1.287297f3afbb1p-6) : a403; /* -0.018093727484252479 */
    const double a405 = b12 ? 0x1.76ce26e284116p-10 : a404; /* 0.0014297686799445478 */
    const double a406 = b11 ? 0x1.9e28dbb340aa9p-11 : a405; /* 7.8994675132578352e-4 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a408 = b15 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a409 = b14 ? (-0x1.4f6bc03571057p-6) : a408; /* -0.020472467140067199 */
    const double a410 = b13 ? 0x1.9cc450ed8563p-12 : a409; /* 3.9364515291259988e-4 */
    const double a411 = b12 ? (-0x1.714b069fece89p-10) : a410; /* -0.0014087412637139604 */
    const double a412 = b11 ? (-0x1.2e0f553f7541bp-15) : a411; /* -3.6008345428641303e-5 */
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a414 = fma(b10 ? (-0x1.ba03040d2da05p-14) : a406, a345, b10 ? 0x1.9fa64b61f1d11p-11 : a412);
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a416 = b15 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a417 = b14 ? 0x1.8ae33a357800dp-5 : a416; /* 0.048204053582367214 */
    const double a418 = b13 ? 0x1.092b6c09d8113p-4 : a417; /* 0.064738676095206935 */
    const double a419 = b12 ? (-0x1.16601a15eabb9p-8) : a418; /* -0.0042476714788034992 */
    const double a420 = b11 ? (-0x1.455c6da9d7b1ap-8) : a419; /* -0.0049646156056428973 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a422 = b15 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a423 = b14 ? 0x1.22bf5577d08dbp-6 : a422; /* 0.017745812859410442 */
    const double a424 = b13 ? (-0x1.bb4e47f91d114p-5) : a423; /* -0.05411447579618503 */
    const double a425 = b12 ? 0x1.51fc40ac75f16p-6 : a424; /* 0.020628989370236793 */
    const double a426 = b11 ? 0x1.09513abc9a642p-6 : a425; /* 0.0161936830140006 */
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a428 = fma(b10 ? (-0x1.451146d7af225p-9) : a420, a345, b10 ? 0x1.fa00ae656467ap-9 : a426);
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a430 = b15 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a431 = b14 ? (-0x1.605533abb9eeap-3) : a430; /* -0.17203750961129255 */
    const double a432 = b13 ? (-0x1.3e19487225bd3p-3) : a431; /* -0.15532166097975039 */
    const double a433 = b12 ? (-0x1.220585ca7787bp-5) : a432; /* -0.035403024015736549 */
    const double a434 = b11 ? (-0x1.57acfded325p-6) : a433; /* -0.020976303076882807 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a436 = b15 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a437 = b14 ? 0x1.07bc1ded15983p-3 : a436; /* 0.12877677325986889 */
    const double a438 = b13 ? 0x1.1126e1ceae243p-2 : a437; /* 0.26674988578773567 */
    const double a439 = b12 ? (-0x1.d6de7d5dc3686p-8) : a438; /* -0.0071848922796228284 */
    const double a440 = b11 ? (-0x1.93682effd0d77p-6) : a439; /* -0.024622007272467408 */
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a442 = fma(b10 ? 0x1.b79f54f6399b6p-9 : a434, a345, b10 ? (-0x1.321192f866b01p-5) : a440);
    const double a443 = fma(fma(fma(fma(a387, a359, a400), a359, a414), a359, a428), a359, a442);
    const double a444 = a345 * a443;
    t[16 * n] = a311;
    t[10 * n] = a317;
    t[12 * n] = q1;
    t[13 * n] = a318;
    t[0] = a324;
    t[2 * n] = a338;
    t[3 * n] = a344;
    t[4 * n] = a345;
    t[9 * n] = a351;
    t[11 * n] = a357;
    t[14 * n] = a443;
    t[15 * n] = a444;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double a357 = t[11 * n];
    const double a444 = t[15 * n];
    const double a445 = a357 + a444;
    t[17 * n] = a445;
}

SYMSIG_INLINE void stage_10_double(double x, double *t, size_t n, const int usual)
{
    const double a324 = t[0];
    const double a338 = t[2 * n];
    const double a344 = t[3 * n];
    const double a345 = t[4 * n];
    const double a351 = t[9 * n];
    const double a445 = t[17 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    const double a446 = a345 * a445;
    const double a447 = a351 + a446;
    const double a448 = a345 * a447;
    const double a449 = a324 + a448;
    const double a450 = a449 - a324;
    const double a454 = a324 - (a449 - a450) + (a448 - a450);
    const double a455 = b15 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a456 = b14 ? 0x1.1280755fe4a6p-59 : a455; /* 1.8600964884178402e-18 */
    const double a457 = b13 ? 0x1.daea13fd146d4p-57 : a456; /* 1.2872579724748691e-17 */
    const double a458 = b12 ? 0x1.39ec963089154p-57 : a457; /* 8.5089315886023134e-18 */
    const double a459 = b11 ? (-0x1.69d19c56d753ep-58) : a458; /* -4.9035590014079386e-18 */
    const double a460 = b10 ? 0.0 : a459;
    const double a463 = b15 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a464 = b14 ? 0.0 : a463;
    const double a465 = b13 ? 0.0 : a464;
    const double a466 = b12 ? 0.0 : a465;
    const double a467 = b11 ? 0.0 : a466;
    /* -5.7639674351466158e-33 */
    const double a469 = a344 - (a345 - a338) + (b10 ? (-0x1.deda07b4fd53p-108) : a467);
    const double a470 = a447 - a351;
    const double a474 = a351 - (a447 - a470) + (a446 - a470);
    t[0] = a446;
    t[2 * n] = a447;
    t[3 * n] = a448;
    t[9 * n] = a449;
    t[18 * n] = a454;
    t[19 * n] = a460;
    t[20 * n] = a469;
    t[21 * n] = a474;
}

SYMSIG_INLINE void stage_11_double(double x, double *t, size_t n, const int usual)
{
    const double a345 = t[4 * n];
    const double a357 = t[11 * n];
    const double a443 = t[14 * n];
    const double a444 = t[15 * n];
    const double a445 = t[17 * n];
    const double a469 = t[20 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a475 = b15 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a476 = b14 ? (-0x1.402168a31a648p-57) : a475; /* -8.6771546676905756e-18 */
    const double a477 = b13 ? (-0x1.1e93e921dc0bp-57) : a476; /* -7.7677061849215587e-18 */
    const double a478 = b12 ? (-0x1.325159c542f8cp-56) : a477; /* -1.6605519912671267e-17 */
    const double a479 = b11 ? 0x1.b55174421f8c4p-57 : a478; /* 1.185353302629846e-17 */
    const double a480 = b10 ? 0x1.db39f6ab899a4p-58 : a479; /* 6.440518964181845e-18 */
    const double a481 = a445 - a357;
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a486 = b15 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    const double a487 = b14 ? (-0x1.a41ab0c73a5a6p-56) : a486; /* -2.2773897563880753e-17 */
    const double a488 = b13 ? 0x1.fc77a4d36876p-61 : a487; /* 8.6137721100091686e-19 */
    const double a489 = b12 ? (-0x1.065b3ebc35bdp-57) : a488; /* -7.1111851762235783e-18 */
    const double a490 = b11 ? (-0x1.a3c8e5d269408p-58) : a489; /* -5.6891443162923426e-18 */
    /* -5.9524158170543391e-18 */
    const double a495 = (b10 ? (-0x1.b735f4ae683c2p-58) : a490) + fma(a443, a469, fma(a345, a443, -a444));
    const double a496 = a357 - (a445 - a481) + (a444 - a481) + a495;
    t[11 * n] = a480;
    t[14 * n] = a496;
}

SYMSIG_INLINE void stage_12_double(double *t, size_t n)
{
    const double a231 = t[7 * n];
    const double a235 = t[8 * n];
    const double a311 = t[16 * n];
    const double a317 = t[10 * n];
    const double q1 = t[12 * n];
    const double a318 = t[13 * n];
    const double a345 = t[4 * n];
    const double a445 = t[17 * n];
    const double a446 = t[0];
    const double a447 = t[2 * n];
    const double a448 = t[3 * n];
    const double a454 = t[18 * n];
    const double a460 = t[19 * n];
    const double a469 = t[20 * n];
    const double a474 = t[21 * n];
    const double a480 = t[11 * n];
    const double a496 = t[14 * n];
    const double a501 = a480 + fma(a445, a469, fma(a345, a496, fma(a345, a445, -a446)));
    const double a506 = fma(a447, a469, fma(a345, a474 + a501, fma(a345, a447, -a448)));
    const double a508 = a454 + (a460 + a506);
    const double a509 = -a318;
    const double a513 = fma(fma(a509, a311, a231) + fma(a509, a317, a235), q1, a318);
    const int b17 = a513 == 0.0;
    const double a514 = b17 ? a318 : a513;
    t[15 * n] = a508;
    t[0] = a514;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[5 * n];
    const double a40 = usual ? 0 : t[6 * n];
    const double a200 = usual ? 0 : t[n];
    const double a449 = t[9 * n];
    const double a508 = t[15 * n];
    const double a514 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b12 = a1 < -1.5;
    const int b16 = a1 < -2.375;
    const double a517 = a514 * p1 * (usual ? 1.0 : a40) * (usual ? 1.0 : a200);
    const double a518 = a449 + a508;
    const int b18 = a518 == 0.0;
    const double a519 = b18 ? a449 : a518;
    const int b19 = a1 < 0.75;
    const int b20 = a1 < 1.625;
    const double a520 = b20 ? a519 : a517;
    const double a521 = b19 ? a517 : a520;
    const double a522 = b12 ? a519 : a521;
    const double a523 = b16 ? a517 : a522;
    const int b21 = x == x;
    const int b22 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a525 = usual ? a523 : (b22 ? 0x1.47ae147ae147bp-1 : a523); /* 0.64000000000000001 */
    return usual ? a523 : (b21 ? a525 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[22];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    stage_6_double(x, t, 1, usual);
    stage_7_double(t, 1, usual);
    stage_8_double(x, t, 1, usual);
    stage_9_double(t, 1);
    stage_10_double(x, t, 1, usual);
    stage_11_double(x, t, 1, usual);
    stage_12_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[22 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_6_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_7_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_8_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_9_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_10_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_11_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_12_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a5);
    t[n] = a16;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a16 = t[n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a17 = 4.0 * a16;
    const double a22 = 2.0 * (usual ? w1 : lesser(w1, 2048.0)) * a16;
    t[2 * n] = a17;
    t[3 * n] = a22;
}

SYMSIG_INLINE void stage_4_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a16 = t[n];
    const double a17 = t[2 * n];
    const double a22 = t[3 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a19 = usual ? w1 : lesser(w1, 2048.0);
    const int b1 = a1 < 0.0;
    const double a28 = fma(a16, b1 ? 8.0 : 6.0, fma(a22 * a16, a16, -(2.0 * a19)) + (b1 ? 4.0 : 2.0));
    const double a29 = a16 * a16;
    const double a35 = fma(3.0 * a19 * a16, b1 ? a16 : (-1.0), fma(a29, b1 ? 6.0 : 8.0, a28));
    const double a40 = fma(a22, b1 ? (-1.0) : a16, fma(a29 * a16, b1 ? 2.0 : 4.0, a35));
    const double a51 = fma(a16, fma(a16, b1 ? 1.0 : 8.0, b1 ? 6.0 : 24.0), b1 ? 18.0 : 36.0);
    const double a54 = fma(a16, fma(a16, fma(a16, a51, 32.0), b1 ? 36.0 : 18.0), b1 ? 24.0 : 6.0);
    const double q1 = a17 * a40 * (b1 ? 1.0 : a16) / fma(a16, a54, b1 ? 8.0 : 1.0);
    const double a57 = lesser(w1, 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a58 = a57 * a57;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a60 = fma(0x1.b3268745c3c72p-23, a58, fma(-0x1.234da69a214adp-22, a57, 0x1.d79ca8f6aa4p-23));
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a62 = fma(a60, a58, fma(0x1.27e164dc8e3d5p-19, a57, -0x1.86c44d460e332p-17));
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a64 = fma(a62, a58, fma(0x1.0e6f554f45f92p-15, a57, -0x1.4dba239143cc9p-15));
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a66 = fma(a64, a58, fma(-0x1.ba03040d2da05p-14, a57, 0x1.9fa64b61f1d11p-11));
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a68 = fma(a66, a58, fma(-0x1.451146d7af225p-9, a57, 0x1.fa00ae656467ap-9));
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a70 = fma(a68, a58, fma(0x1.b79f54f6399b6p-9, a57, -0x1.321192f866b01p-5));
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a72 = fma(a70, a58, fma(0x1.956e15ad4977cp-4, a57, -0x1.bd7543d635e3fp-4));
    const double a73 = a57 * a72;
    const double a75 = lesser(w1, 1.8125) - 1.734375;
    const double a76 = a75 * a75;
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a78 = fma(0x1.67e42c1f8ed6ep-14, a76, fma(-0x1.a176ba2175497p-12, a75, 0x1.9e28dbb340aa9p-11));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a80 = fma(a78, a76, fma(-0x1.2e0f553f7541bp-15, a75, -0x1.455c6da9d7b1ap-8));
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a82 = fma(a80, a76, fma(0x1.09513abc9a642p-6, a75, -0x1.57acfded325p-6));
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a84 = fma(a82, a76, fma(-0x1.93682effd0d77p-6, a75, 0x1.3b7a1004dd532p-3));
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a86 = fma(a84, a76, fma(-0x1.f076aeafe4e75p-3, a75, 0x1.6cefbcc0d930ep-4));
    const double a88 = lesser(w1, 1.65625) - 1.578125;
    const double a89 = a88 * a88;
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a91 = fma(0x1.8e04dc39a1988p-16, a89, fma(-0x1.035a0d5acb29bp-11, a88, 0x1.76ce26e284116p-10));
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a93 = fma(a91, a89, fma(-0x1.714b069fece89p-10, a88, -0x1.16601a15eabb9p-8));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a95 = fma(a93, a89, fma(0x1.51fc40ac75f16p-6, a88, -0x1.220585ca7787bp-5));
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a97 = fma(a95, a89, fma(-0x1.d6de7d5dc3686p-8, a88, 0x1.4b7743e2371c6p-3));
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a99 = fma(a97, a89, fma(-0x1.2afde09774d29p-2, a88, 0x1.0be800dc394b5p-3));
    const double a101 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double a103 = a101 * a101;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a105 = fma(fma(0x1.0951a92a7ce51p-11, a101, -0x1.077fc5411756ap-11), a103, fma(-0x1.cdbeec9ca5e9p-10, a101, 0x1.e5087a8c3d5e5p-9));
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a107 = fma(a105, a103, fma(0x1.038324f6e483ep-8, a101, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a109 = fma(a107, a103, fma(0x1.9cc450ed8563p-12, a101, 0x1.092b6c09d8113p-4));
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a111 = fma(a109, a103, fma(-0x1.bb4e47f91d114p-5, a101, -0x1.3e19487225bd3p-3));
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a113 = fma(a111, a103, fma(0x1.1126e1ceae243p-2, a101, 0x1.302f2434ba793p-3));
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a115 = fma(a113, a103, fma(-0x1.209cd6a06758p-1, a101, 0x1.0266d6e271fdp-2));
    const double a117 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a118 = fma(-0x1.9c08bde00a6f8p-10, a117, -0x1.e417765ddbf5fp-12);
    const double a119 = a117 * a117;
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a121 = fma(a118, a119, fma(0x1.d4427bcb35b67p-8, a117, -0x1.b216d644e6c2ep-8));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a123 = fma(a121, a119, fma(-0x1.4f6bc03571057p-6, a117, 0x1.8ae33a357800dp-5));
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a125 = fma(a123, a119, fma(0x1.22bf5577d08dbp-6, a117, -0x1.605533abb9eeap-3));
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a127 = fma(a125, a119, fma(0x1.07bc1ded15983p-3, a117, 0x1.14300a1d84b51p-2));
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a129 = fma(a127, a119, fma(-0x1.e74b9013c1facp-2, a117, 0x1.2add3661665a5p-3));
    const double a131 = lesser(w1, 1.265625) - 1.203125;
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a132 = fma(-0x1.4902f59d25aafp-11, a131, -0x1.ff9e0b5be191bp-10);
    const double a133 = a131 * a131;
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a135 = fma(a132, a133, fma(0x1.68142ec5a629p-8, a131, 0x1.5a82621f3ae34p-11));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a137 = fma(a135, a133, fma(-0x1.7db0d99ab628bp-6, a131, 0x1.d34b55f60d127p-6));
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a139 = fma(a137, a133, fma(0x1.7e5342907b9cfp-5, a131, -0x1.3585ee6e58166p-3));
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a141 = fma(a139, a133, fma(0x1.82e7ff6388185p-5, a131, 0x1.35a4dbdf788a6p-2));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a143 = fma(a141, a133, fma(-0x1.9d69a21bdd1fdp-2, a131, 0x1.743416d7f28dep-4));
    const double a145 = lesser(w1, 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a147 = a145 * a145;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a149 = fma(fma(0x1.17748055a353fp-15, a145, -0x1.23191f460dabcp-13), a147, fma(0x1.8406d241c1a32p-15, a145, 0x1.3ef77461751b1p-11));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a150 = fma(-0x1.6f589580c3365p-10, a145, -0x1.199174333ebf9p-12);
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a153 = fma(fma(a149, a147, a150), a147, fma(0x1.caeea148f6e82p-8, a145, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a155 = fma(a153, a147, fma(-0x1.24b1188e52c76p-7, a145, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a157 = fma(a155, a147, fma(-0x1.11016a32bed0dp-4, a145, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a159 = fma(a157, a147, fma(0x1.2005f89b94e15p-2, a145, -0x1.d8765d356c1afp-3));
    const double a160 = a145 * a159;
    t[0] = q1;
    t[n] = a73;
    t[2 * n] = a86;
    t[3 * n] = a99;
    if (!usual) t[4 * n] = a115;
    if (!usual) t[5 * n] = a129;
    if (!usual) t[6 * n] = a143;
    if (!usual) t[7 * n] = a160;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double q1 = t[0];
    const double a73 = t[n];
    const double a86 = t[2 * n];
    const double a99 = t[3 * n];
    const double a115 = usual ? 0 : t[4 * n];
    const double a129 = usual ? 0 : t[5 * n];
    const double a143 = usual ? 0 : t[6 * n];
    const double a160 = usual ? 0 : t[7 * n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = a1 < -2.375;
    const int b3 = a1 < -1.8125;
    const int b4 = a1 < -1.65625;
    const int b5 = a1 < -1.5;
    const int b6 = a1 < 0.75;
    const int b7 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b8 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b9 = a1 < 1.265625;
    const int b10 = a1 < 1.625;
    const double a161 = b10 ? a160 : q1;
    const double a162 = b9 ? a143 : a161;
    const double a163 = b8 ? a129 : a162;
    const double a164 = b7 ? a115 : a163;
    const double a166 = usual ? q1 : (b6 ? q1 : a164);
    const double a167 = b5 ? a99 : a166;
    const double a168 = b4 ? a86 : a167;
    const double a169 = b3 ? a73 : a168;
    const double a170 = b2 ? q1 : a169;
    const int b11 = d1 == d1;
    return (float)(usual ? a170 : (b11 ? a170 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[8];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    stage_4_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const double d1 = (double)x;
    const int b1 = d1 < 0x1.02p0; /* 1.0078125 */
    const double w1 = fabs(d1);
    const double a2 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double a4 = a2 * a2;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a6 = fma(fma(0x1.0951a92a7ce51p-11, a2, -0x1.077fc5411756ap-11), a4, fma(-0x1.cdbeec9ca5e9p-10, a2, 0x1.e5087a8c3d5e5p-9));
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a8 = fma(a6, a4, fma(0x1.038324f6e483ep-8, a2, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a10 = fma(a8, a4, fma(0x1.9cc450ed8563p-12, a2, 0x1.092b6c09d8113p-4));
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a12 = fma(a10, a4, fma(-0x1.bb4e47f91d114p-5, a2, -0x1.3e19487225bd3p-3));
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a14 = fma(a12, a4, fma(0x1.1126e1ceae243p-2, a2, 0x1.302f2434ba793p-3));
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a16 = fma(a14, a4, fma(-0x1.209cd6a06758p-1, a2, 0x1.0266d6e271fdp-2));
    const int b2 = d1 < 0x1.23p0; /* 1.13671875 */
    const double a18 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    const double a20 = a18 * a18;
    /* -0.0015717855349159354, -4.6166577327876561e-4, 0.0071450760107925953, -0.0066236756437332688 */
    const double a22 = fma(fma(-0x1.9c08bde00a6f8p-10, a18, -0x1.e417765ddbf5fp-12), a20, fma(0x1.d4427bcb35b67p-8, a18, -0x1.b216d644e6c2ep-8));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a24 = fma(a22, a20, fma(-0x1.4f6bc03571057p-6, a18, 0x1.8ae33a357800dp-5));
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a26 = fma(a24, a20, fma(0x1.22bf5577d08dbp-6, a18, -0x1.605533abb9eeap-3));
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a28 = fma(a26, a20, fma(0x1.07bc1ded15983p-3, a18, 0x1.14300a1d84b51p-2));
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a30 = fma(a28, a20, fma(-0x1.e74b9013c1facp-2, a18, 0x1.2add3661665a5p-3));
    const int b3 = d1 < 1.265625;
    const double a32 = lesser(w1, 1.265625) - 1.203125;
    const double a34 = a32 * a32;
    /* -6.275397496605296e-4, -0.001951665347378623, 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a36 = fma(fma(-0x1.4902f59d25aafp-11, a32, -0x1.ff9e0b5be191bp-10), a34, fma(0x1.68142ec5a629p-8, a32, 0x1.5a82621f3ae34p-11));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a38 = fma(a36, a34, fma(-0x1.7db0d99ab628bp-6, a32, 0x1.d34b55f60d127p-6));
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a40 = fma(a38, a34, fma(0x1.7e5342907b9cfp-5, a32, -0x1.3585ee6e58166p-3));
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a42 = fma(a40, a34, fma(0x1.82e7ff6388185p-5, a32, 0x1.35a4dbdf788a6p-2));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a44 = fma(a42, a34, fma(-0x1.9d69a21bdd1fdp-2, a32, 0x1.743416d7f28dep-4));
    const double a45 = w1 - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a47 = a45 * a45;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a49 = fma(fma(0x1.17748055a353fp-15, a45, -0x1.23191f460dabcp-13), a47, fma(0x1.8406d241c1a32p-15, a45, 0x1.3ef77461751b1p-11));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a51 = fma(a49, a47, fma(-0x1.6f589580c3365p-10, a45, -0x1.199174333ebf9p-12));
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a53 = fma(a51, a47, fma(0x1.caeea148f6e82p-8, a45, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a55 = fma(a53, a47, fma(-0x1.24b1188e52c76p-7, a45, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a57 = fma(a55, a47, fma(-0x1.11016a32bed0dp-4, a45, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a59 = fma(a57, a47, fma(0x1.2005f89b94e15p-2, a45, -0x1.d8765d356c1afp-3));
    const double a60 = a45 * a59;
    const double a61 = b3 ? a44 : a60;
    const double a62 = b2 ? a30 : a61;
    return (float)(b1 ? a16 : a62);
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, 0x1.8p-1f, 0x1.9ffffep0f, 0);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)], rest[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, 0x1.8p-1f, 0x1.9ffffep0f, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(float, rest[i] = apart_float(x[i]) ? 0x1.8p1f : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
