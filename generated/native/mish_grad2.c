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
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b1 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = 1.0 + a10;
    const double a14 = a9 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a15 = a10 + a14;
    const double a18 = a15 * a15;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a15, 0x1.af6ab749d882dp-26), a18, fma(0x1.27e55c70808a2p-22, a15, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a18, fma(0x1.a01a016a28ca3p-16, a15, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a18, fma(0x1.6c16c16c22172p-10, a15, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a18, fma(0x1.555555555553cp-5, a15, 0x1.555555555555bp-3));
    const double a31 = fma(a15, a10 - a15 + a14, fma(0.5, a18, fma(a18 * a15, a28, a14)));
    const double a32 = a10 - (a11 - 1.0) + a31;
    t[0] = a8;
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a32;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a32 = t[3 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a33 = a11 + a32;
    const int b2 = -w1 < -800.0;
    const double a35 = usual ? a33 : (b2 ? 0.0 : a33);
    const double a37 = a32 - (a33 - a11);
    const double a39 = usual ? a37 : (b2 ? 0.0 : a37);
    const int b3 = a9 < -900.0;
    const double a40 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b3 ? a40 : a8));
    const double a44 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a45 = 4.0 * a35;
    const double a46 = 4.0 * a39;
    const double a49 = 2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a50 = -a49;
    const double a51 = a49 * a35;
    const double a54 = fma(a49, a39, fma(a49, a35, -a51));
    const double a55 = a51 * a35;
    const double a60 = a55 * a35;
    const double a64 = fma(a35, fma(a35, a54, fma(a51, a39, fma(a51, a35, -a55))), fma(a55, a39, fma(a55, a35, -a60)));
    const int b4 = fabs(a50) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a69 = usual ? 1.0 : (b4 ? a44 : 1.0);
    const double a70 = a60 * p1 * p1 * p1 * a69;
    t[0] = a35;
    t[n] = a39;
    t[2 * n] = p1;
    t[3 * n] = a44;
    t[4 * n] = a45;
    t[5 * n] = a46;
    t[6 * n] = a50;
    t[7 * n] = a51;
    t[8 * n] = a54;
    t[9 * n] = a64;
    t[10 * n] = a69;
    t[11 * n] = a70;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a35 = t[0];
    const double a39 = t[n];
    const double p1 = t[2 * n];
    const double a44 = t[3 * n];
    const double a50 = t[6 * n];
    const double a64 = t[9 * n];
    const double a69 = t[10 * n];
    const double a70 = t[11 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a48 = usual ? w1 : lesser(w1, 2048.0);
    const double a72 = a70 * a69 * a69;
    const double a73 = a72 + a50;
    const double a79 = a73 - a72;
    const double a84 = fma(a64 * p1 * p1 * p1 * a69 * a69, a69, a72 - (a73 - a79) + (a50 - a79));
    const int b5 = a1 < 0.0;
    const double a85 = b5 ? 4.0 : 2.0;
    const double a86 = a85 + a73;
    const double a87 = a86 - a85;
    const double a93 = b5 ? 8.0 : 6.0;
    const double a94 = a35 * a93;
    const int b6 = fabs(a86) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a100 = usual ? 1.0 : (b6 ? a44 : 1.0);
    const double a101 = a94 * p1 * a100;
    const double a102 = a101 + a86;
    const double a103 = a102 - a101;
    const double a110 = fma(a93, a39, fma(a35, a93, -a94)) * p1 * a100 + (a85 - (a86 - a87) + (a73 - a87) + a84);
    const double a112 = a35 * a35;
    const double a116 = fma(a35, a39, fma(a35, a39, fma(a35, a35, -a112)));
    const double a117 = b5 ? 6.0 : 8.0;
    const double a118 = a112 * a117;
    const int b7 = fabs(a102) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a125 = usual ? 1.0 : (b7 ? a44 : 1.0);
    const double a127 = a118 * p1 * p1 * a125 * a125;
    const double a128 = a127 + a102;
    const double a129 = a128 - a127;
    const double a137 = fma(a117, a116, fma(a112, a117, -a118)) * p1 * p1 * a125 * a125;
    const double a139 = a127 - (a128 - a129) + (a102 - a129) + (a137 + (a101 - (a102 - a103) + (a86 - a103) + a110));
    const double a140 = 3.0 * a48;
    const double a143 = a140 * a35;
    const double a147 = fma(a35, fma(3.0, a48, -a140), fma(a140, a39, fma(a140, a35, -a143)));
    const double a148 = a35 * p1;
    const double a149 = b5 ? a148 : (-1.0);
    const double a150 = a39 * p1;
    const double a153 = usual ? 1.0 : (b5 ? a44 : 1.0);
    const double a154 = a143 * a149;
    const double a158 = fma(a149, a147, fma(a143, b5 ? a150 : 0.0, fma(a143, a149, -a154)));
    const int b8 = fabs(a128) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a161 = usual ? 1.0 : (b8 ? a44 : 1.0);
    const double a164 = usual ? 1.0 : (b8 ? a153 : 1.0);
    const double a165 = a154 * p1 * a161 * a164;
    const double a166 = a165 + a128;
    const double a167 = a166 - a165;
    const double a176 = a165 - (a166 - a167) + (a128 - a167) + (a158 * p1 * a161 * a164 + a139);
    const double a177 = a112 * a35;
    const double a182 = b5 ? 2.0 : 4.0;
    const double a183 = a177 * a182;
    const double a186 = fma(a182, fma(a35, a116, fma(a112, a39, fma(a112, a35, -a177))), fma(a177, a182, -a183));
    const double a189 = a183 * p1 * p1 * p1;
    t[6 * n] = a148;
    t[9 * n] = a150;
    t[10 * n] = a166;
    t[11 * n] = a176;
    t[12 * n] = a186;
    t[13 * n] = a189;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a35 = t[0];
    const double a39 = t[n];
    const double p1 = t[2 * n];
    const double a44 = t[3 * n];
    const double a45 = t[4 * n];
    const double a46 = t[5 * n];
    const double a51 = t[7 * n];
    const double a54 = t[8 * n];
    const double a148 = t[6 * n];
    const double a150 = t[9 * n];
    const double a166 = t[10 * n];
    const double a176 = t[11 * n];
    const double a186 = t[12 * n];
    const double a189 = t[13 * n];
    const int b5 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const int b9 = fabs(a166) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a191 = usual ? 1.0 : (b9 ? a44 : 1.0);
    const double a194 = a189 * a191 * a191 * a191;
    const double a195 = a194 + a166;
    const double a196 = a195 - a194;
    const double a208 = a194 - (a195 - a196) + (a166 - a196) + (a186 * p1 * p1 * p1 * a191 * a191 * a191 + a176);
    const double a209 = b5 ? (-1.0) : a148;
    const double a210 = b5 ? 0.0 : a150;
    const double a212 = usual ? 1.0 : (b5 ? 1.0 : a44);
    const double a213 = a51 * a209;
    const int b10 = fabs(a195) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a220 = usual ? 1.0 : (b10 ? a44 : 1.0);
    const double a223 = usual ? 1.0 : (b10 ? a212 : 1.0);
    const double a224 = a213 * p1 * a220 * a223;
    const double a225 = a224 + a195;
    const double a226 = a225 - a224;
    const double a231 = fma(a209, a54, fma(a51, a210, fma(a51, a209, -a213))) * p1;
    const double a235 = a224 - (a225 - a226) + (a195 - a226) + (a231 * a220 * a223 + a208);
    const double a236 = a45 * a225;
    const double a241 = b5 ? 1.0 : a148;
    const double a242 = a236 * a241;
    const double a246 = fma(a241, fma(a225, a46, fma(a45, a235, fma(a45, a225, -a236))), fma(a236, a210, fma(a236, a241, -a242)));
    const double a247 = b5 ? 8.0 : 1.0;
    const double a248 = b5 ? 24.0 : 6.0;
    const double a249 = b5 ? 36.0 : 18.0;
    const double a250 = b5 ? 18.0 : 36.0;
    const double a251 = b5 ? 6.0 : 24.0;
    const double a252 = b5 ? 1.0 : 8.0;
    const double a253 = a35 * a252;
    const double a257 = a253 * p1;
    const double a258 = a251 + a257;
    const double a259 = a258 - a251;
    const double a264 = fma(fma(a252, a39, fma(a35, a252, -a253)), p1, a251 - (a258 - a259) + (a257 - a259));
    const double a265 = a35 * a258;
    const double a270 = a265 * p1;
    const double a271 = a250 + a270;
    const double a272 = a271 - a250;
    const double a277 = fma(fma(a258, a39, fma(a35, a264, fma(a35, a258, -a265))), p1, a250 - (a271 - a272) + (a270 - a272));
    const double a278 = a35 * a271;
    const double a282 = fma(a271, a39, fma(a35, a277, fma(a35, a271, -a278)));
    const double a283 = a278 * p1;
    t[4 * n] = a212;
    t[5 * n] = a242;
    t[6 * n] = a246;
    t[7 * n] = a247;
    t[8 * n] = a248;
    t[9 * n] = a249;
    t[10 * n] = a282;
    t[11 * n] = a283;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a35 = t[0];
    const double a39 = t[n];
    const double p1 = t[2 * n];
    const double a249 = t[9 * n];
    const double a282 = t[10 * n];
    const double a283 = t[11 * n];
    const double a284 = 32.0 + a283;
    const double a288 = a35 * a284;
    const double a291 = fma(a35, fma(a282, p1, a283 - (a284 - 32.0)), fma(a35, a284, -a288));
    const double a293 = a288 * p1;
    const double a294 = a249 + a293;
    const double a295 = a294 - a249;
    const double a300 = fma(fma(a284, a39, a291), p1, a249 - (a294 - a295) + (a293 - a295));
    const double a301 = a35 * a294;
    const double a305 = fma(a294, a39, fma(a35, a300, fma(a35, a294, -a301)));
    const double a306 = a301 * p1;
    t[12 * n] = a305;
    t[13 * n] = a306;
}

SYMSIG_INLINE void stage_6_double(double x, double *t, size_t n, const int usual)
{
    const double a35 = t[0];
    const double a39 = t[n];
    const double p1 = t[2 * n];
    const double a242 = t[5 * n];
    const double a247 = t[7 * n];
    const double a248 = t[8 * n];
    const double a305 = t[12 * n];
    const double a306 = t[13 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a307 = a248 + a306;
    const double a308 = a307 - a248;
    const double a314 = a35 * a307;
    const double a317 = fma(a35, fma(a305, p1, a248 - (a307 - a308) + (a306 - a308)), fma(a35, a307, -a314));
    const double a319 = a314 * p1;
    const double a320 = a247 + a319;
    const double a321 = a320 - a247;
    const double a326 = fma(fma(a307, a39, a317), p1, a247 - (a320 - a321) + (a319 - a321));
    const double q1 = 1.0 / a320;
    const double a327 = a242 * q1;
    const int b11 = a1 < -1.8125;
    const int b12 = a1 < -1.65625;
    const int b13 = a1 < -1.5;
    const int b14 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b16 = a1 < 1.265625;
    const double a328 = b16 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a329 = b15 ? 0x1.2add3661665a5p-3 : a328; /* 0.14592974171391151 */
    const double a330 = b14 ? 0x1.0266d6e271fdp-2 : a329; /* 0.25234542615043853 */
    const double a331 = b13 ? 0x1.0be800dc394b5p-3 : a330; /* 0.1308136050421688 */
    const double a332 = b12 ? 0x1.6cefbcc0d930ep-4 : a331; /* 0.089095818822510803 */
    const double a333 = b11 ? 0.0 : a332;
    const double a334 = b16 ? 1.265625 : 1.625;
    const double a335 = b15 ? 0x1.23p0 : a334; /* 1.13671875 */
    const double a336 = b14 ? 0x1.02p0 : a335; /* 1.0078125 */
    const double a337 = b13 ? 1.65625 : a336;
    const double a338 = b12 ? 1.8125 : a337;
    const double a341 = b16 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a342 = b15 ? 1.078125 : a341;
    const double a343 = b14 ? 0.875 : a342;
    const double a344 = b13 ? 1.578125 : a343;
    const double a345 = b12 ? 1.734375 : a344;
    /* 2.256376396360793 */
    const double a347 = lesser(fabs(a1), b11 ? 2.375 : a338) - (b11 ? 0x1.20d0f116eb001p1 : a345);
    const double a348 = b16 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a349 = b15 ? 0.0 : a348;
    const double a350 = b14 ? 0.0 : a349;
    const double a351 = b13 ? 0.0 : a350;
    const double a352 = b12 ? 0.0 : a351;
    const double a353 = b11 ? (-0x1.ed98c925498a2p-54) : a352; /* -1.0703174875019247e-16 */
    t[9 * n] = a320;
    t[10 * n] = a326;
    t[11 * n] = q1;
    t[0] = a327;
    t[n] = a333;
    t[7 * n] = a347;
    t[8 * n] = a353;
}

SYMSIG_INLINE void stage_7_double(double x, double *t, size_t n, const int usual)
{
    const double a347 = t[7 * n];
    const double a353 = t[8 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b11 = a1 < -1.8125;
    const int b12 = a1 < -1.65625;
    const int b13 = a1 < -1.5;
    const int b14 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b16 = a1 < 1.265625;
    const double a354 = a347 + a353;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a355 = b16 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a356 = b15 ? (-0x1.e74b9013c1facp-2) : a355; /* -0.47587418671218518 */
    const double a357 = b14 ? (-0x1.209cd6a06758p-1) : a356; /* -0.56369658191731276 */
    const double a358 = b13 ? (-0x1.2afde09774d29p-2) : a357; /* -0.29198409008422971 */
    const double a359 = b12 ? (-0x1.f076aeafe4e75p-3) : a358; /* -0.24241386865888939 */
    const double a360 = b11 ? (-0x1.bd7543d635e3fp-4) : a359; /* -0.1087544107316427 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a361 = b16 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a362 = b15 ? 0x1.14300a1d84b51p-2 : a361; /* 0.26971450619855825 */
    const double a363 = b14 ? 0x1.302f2434ba793p-3 : a362; /* 0.14852741514124243 */
    const double a364 = b13 ? 0x1.4b7743e2371c6p-3 : a363; /* 0.16184857400993574 */
    const double a365 = b12 ? 0x1.3b7a1004dd532p-3 : a364; /* 0.1540414096340697 */
    const double a366 = b11 ? 0x1.956e15ad4977cp-4 : a365; /* 0.098981938052558449 */
    const double a368 = a354 * a354;
    const double a369 = b16 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a370 = b15 ? 0.0 : a369;
    const double a371 = b14 ? 0.0 : a370;
    const double a372 = b13 ? 0.0 : a371;
    const double a373 = b12 ? 0.0 : a372;
    const double a375 = b16 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a376 = b15 ? 0.0 : a375;
    const double a377 = b14 ? 0x1.0951a92a7ce51p-11 : a376; /* 5.0605580810132212e-4 */
    const double a378 = b13 ? 0.0 : a377;
    const double a379 = b12 ? 0.0 : a378;
    /* -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a381 = fma(b11 ? (-0x1.234da69a214adp-22) : a373, a354, b11 ? 0x1.d79ca8f6aa4p-23 : a379);
    const double a383 = b16 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a384 = b15 ? 0.0 : a383;
    const double a385 = b14 ? (-0x1.077fc5411756ap-11) : a384; /* -5.0258465502010558e-4 */
    const double a386 = b13 ? 0.0 : a385;
    const double a387 = b12 ? 0.0 : a386;
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a389 = b16 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a390 = b15 ? (-0x1.9c08bde00a6f8p-10) : a389; /* -0.0015717855349159354 */
    const double a391 = b14 ? (-0x1.cdbeec9ca5e9p-10) : a390; /* -0.0017614204327055828 */
    const double a392 = b13 ? 0.0 : a391;
    const double a393 = b12 ? 0.0 : a392;
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a395 = fma(b11 ? 0x1.27e164dc8e3d5p-19 : a387, a354, b11 ? (-0x1.86c44d460e332p-17) : a393);
    /* 2.0263274274525559e-7 */
    const double a396 = fma(fma(b11 ? 0x1.b3268745c3c72p-23 : 0.0, a368, a381), a368, a395);
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a397 = b16 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a398 = b15 ? (-0x1.e417765ddbf5fp-12) : a397; /* -4.6166577327876561e-4 */
    const double a399 = b14 ? 0x1.e5087a8c3d5e5p-9 : a398; /* 0.0037005090326782558 */
    const double a400 = b13 ? 0x1.8e04dc39a1988p-16 : a399; /* 2.3723780236761745e-5 */
    const double a401 = b12 ? 0x1.67e42c1f8ed6ep-14 : a400; /* 8.5804771964006452e-5 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a403 = b16 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    const double a404 = b15 ? 0x1.d4427bcb35b67p-8 : a403; /* 0.0071450760107925953 */
    const double a405 = b14 ? 0x1.038324f6e483ep-8 : a404; /* 0.0039598431821037932 */
    const double a406 = b13 ? (-0x1.035a0d5acb29bp-11) : a405; /* -4.946742368239944e-4 */
    const double a407 = b12 ? (-0x1.a176ba2175497p-12) : a406; /* -3.9812448275473297e-4 */
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a409 = fma(b11 ? 0x1.0e6f554f45f92p-15 : a401, a354, b11 ? (-0x1.4dba239143cc9p-15) : a407);
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a411 = b16 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a412 = b15 ? (-0x1.b216d644e6c2ep-8) : a411; /* -0.0066236756437332688 */
    const double a413 = b14 ? (-0x1.287297f3afbb1p-6) : a412; /* -0.018093727484252479 */
    const double a414 = b13 ? 0x1.76ce26e284116p-10 : a413; /* 0.0014297686799445478 */
    const double a415 = b12 ? 0x1.9e28dbb340aa9p-11 : a414; /* 7.8994675132578352e-4 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a417 = b16 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a418 = b15 ? (-0x1.4f6bc03571057p-6) : a417; /* -0.020472467140067199 */
    const double a419 = b14 ? 0x1.9cc450ed8563p-12 : a418; /* 3.9364515291259988e-4 */
    const double a420 = b13 ? (-0x1.714b069fece89p-10) : a419; /* -0.0014087412637139604 */
    const double a421 = b12 ? (-0x1.2e0f553f7541bp-15) : a420; /* -3.6008345428641303e-5 */
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a423 = fma(b11 ? (-0x1.ba03040d2da05p-14) : a415, a354, b11 ? 0x1.9fa64b61f1d11p-11 : a421);
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a425 = b16 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a426 = b15 ? 0x1.8ae33a357800dp-5 : a425; /* 0.048204053582367214 */
    const double a427 = b14 ? 0x1.092b6c09d8113p-4 : a426; /* 0.064738676095206935 */
    const double a428 = b13 ? (-0x1.16601a15eabb9p-8) : a427; /* -0.0042476714788034992 */
    const double a429 = b12 ? (-0x1.455c6da9d7b1ap-8) : a428; /* -0.0049646156056428973 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a431 = b16 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a432 = b15 ? 0x1.22bf5577d08dbp-6 : a431; /* 0.017745812859410442 */
    const double a433 = b14 ? (-0x1.bb4e47f91d114p-5) : a432; /* -0.05411447579618503 */
    const double a434 = b13 ? 0x1.51fc40ac75f16p-6 : a433; /* 0.020628989370236793 */
    const double a435 = b12 ? 0x1.09513abc9a642p-6 : a434; /* 0.0161936830140006 */
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a437 = fma(b11 ? (-0x1.451146d7af225p-9) : a429, a354, b11 ? 0x1.fa00ae656467ap-9 : a435);
    const double a438 = fma(fma(fma(a396, a368, a409), a368, a423), a368, a437);
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a439 = b16 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a440 = b15 ? (-0x1.605533abb9eeap-3) : a439; /* -0.17203750961129255 */
    const double a441 = b14 ? (-0x1.3e19487225bd3p-3) : a440; /* -0.15532166097975039 */
    const double a442 = b13 ? (-0x1.220585ca7787bp-5) : a441; /* -0.035403024015736549 */
    const double a443 = b12 ? (-0x1.57acfded325p-6) : a442; /* -0.020976303076882807 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a445 = b16 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a446 = b15 ? 0x1.07bc1ded15983p-3 : a445; /* 0.12877677325986889 */
    const double a447 = b14 ? 0x1.1126e1ceae243p-2 : a446; /* 0.26674988578773567 */
    const double a448 = b13 ? (-0x1.d6de7d5dc3686p-8) : a447; /* -0.0071848922796228284 */
    const double a449 = b12 ? (-0x1.93682effd0d77p-6) : a448; /* -0.024622007272467408 */
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a451 = fma(b11 ? 0x1.b79f54f6399b6p-9 : a443, a354, b11 ? (-0x1.321192f866b01p-5) : a449);
    t[12 * n] = a354;
    t[13 * n] = a360;
    t[14 * n] = a366;
    t[15 * n] = a368;
    t[16 * n] = a438;
    t[17 * n] = a451;
}

SYMSIG_INLINE void stage_8_double(double x, double *t, size_t n, const int usual)
{
    const double a333 = t[n];
    const double a347 = t[7 * n];
    const double a353 = t[8 * n];
    const double a354 = t[12 * n];
    const double a360 = t[13 * n];
    const double a366 = t[14 * n];
    const double a368 = t[15 * n];
    const double a438 = t[16 * n];
    const double a451 = t[17 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b11 = a1 < -1.8125;
    const int b12 = a1 < -1.65625;
    const int b13 = a1 < -1.5;
    const int b14 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b16 = a1 < 1.265625;
    const double a452 = fma(a438, a368, a451);
    const double a453 = a354 * a452;
    const double a454 = a366 + a453;
    const double a455 = a354 * a454;
    const double a456 = a360 + a455;
    const double a457 = a354 * a456;
    const double a458 = a333 + a457;
    const double a459 = a458 - a333;
    const double a463 = a333 - (a458 - a459) + (a457 - a459);
    const double a464 = b16 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a465 = b15 ? 0x1.1280755fe4a6p-59 : a464; /* 1.8600964884178402e-18 */
    const double a466 = b14 ? 0x1.daea13fd146d4p-57 : a465; /* 1.2872579724748691e-17 */
    const double a467 = b13 ? 0x1.39ec963089154p-57 : a466; /* 8.5089315886023134e-18 */
    const double a468 = b12 ? (-0x1.69d19c56d753ep-58) : a467; /* -4.9035590014079386e-18 */
    const double a469 = b11 ? 0.0 : a468;
    const double a472 = b16 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a473 = b15 ? 0.0 : a472;
    const double a474 = b14 ? 0.0 : a473;
    const double a475 = b13 ? 0.0 : a474;
    const double a476 = b12 ? 0.0 : a475;
    /* -5.7639674351466158e-33 */
    const double a478 = a353 - (a354 - a347) + (b11 ? (-0x1.deda07b4fd53p-108) : a476);
    const double a479 = a456 - a360;
    const double a483 = a360 - (a456 - a479) + (a455 - a479);
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a484 = b16 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a485 = b15 ? (-0x1.402168a31a648p-57) : a484; /* -8.6771546676905756e-18 */
    const double a486 = b14 ? (-0x1.1e93e921dc0bp-57) : a485; /* -7.7677061849215587e-18 */
    const double a487 = b13 ? (-0x1.325159c542f8cp-56) : a486; /* -1.6605519912671267e-17 */
    const double a488 = b12 ? 0x1.b55174421f8c4p-57 : a487; /* 1.185353302629846e-17 */
    const double a489 = b11 ? 0x1.db39f6ab899a4p-58 : a488; /* 6.440518964181845e-18 */
    const double a490 = a454 - a366;
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a495 = b16 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    const double a496 = b15 ? (-0x1.a41ab0c73a5a6p-56) : a495; /* -2.2773897563880753e-17 */
    const double a497 = b14 ? 0x1.fc77a4d36876p-61 : a496; /* 8.6137721100091686e-19 */
    const double a498 = b13 ? (-0x1.065b3ebc35bdp-57) : a497; /* -7.1111851762235783e-18 */
    const double a499 = b12 ? (-0x1.a3c8e5d269408p-58) : a498; /* -5.6891443162923426e-18 */
    /* -5.9524158170543391e-18 */
    const double a504 = (b11 ? (-0x1.b735f4ae683c2p-58) : a499) + fma(a452, a478, fma(a354, a452, -a453));
    const double a508 = fma(a354, a366 - (a454 - a490) + (a453 - a490) + a504, fma(a354, a454, -a455));
    t[n] = a454;
    t[7 * n] = a456;
    t[8 * n] = a457;
    t[13 * n] = a458;
    t[14 * n] = a463;
    t[15 * n] = a469;
    t[16 * n] = a478;
    t[17 * n] = a483;
    t[18 * n] = a489;
    t[19 * n] = a508;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double p1 = t[2 * n];
    const double a44 = t[3 * n];
    const double a212 = t[4 * n];
    const double a242 = t[5 * n];
    const double a246 = t[6 * n];
    const double a320 = t[9 * n];
    const double a326 = t[10 * n];
    const double q1 = t[11 * n];
    const double a327 = t[0];
    const double a354 = t[12 * n];
    const double a454 = t[n];
    const double a456 = t[7 * n];
    const double a457 = t[8 * n];
    const double a463 = t[14 * n];
    const double a469 = t[15 * n];
    const double a478 = t[16 * n];
    const double a483 = t[17 * n];
    const double a489 = t[18 * n];
    const double a508 = t[19 * n];
    const double a514 = fma(a354, a483 + (a489 + fma(a454, a478, a508)), fma(a354, a456, -a457));
    const double a517 = a463 + (a469 + fma(a456, a478, a514));
    const double a518 = -a327;
    const double a522 = fma(fma(a518, a320, a242) + fma(a518, a326, a246), q1, a327);
    const int b18 = a522 == 0.0;
    const double a526 = (b18 ? a327 : a522) * p1 * a44 * a212;
    t[0] = a517;
    t[n] = a526;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a458 = t[13 * n];
    const double a517 = t[0];
    const double a526 = t[n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b13 = a1 < -1.5;
    const int b17 = a1 < -2.375;
    const double a527 = a458 + a517;
    const int b19 = a527 == 0.0;
    const double a528 = b19 ? a458 : a527;
    const int b20 = a1 < 0.75;
    const int b21 = a1 < 1.625;
    const double a529 = b21 ? a528 : a526;
    const double a530 = b20 ? a526 : a529;
    const double a531 = b13 ? a528 : a530;
    const double a532 = b17 ? a526 : a531;
    const int b22 = x == x;
    return usual ? a532 : (b22 ? a532 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[20];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(t, 1);
    stage_6_double(x, t, 1, usual);
    stage_7_double(x, t, 1, usual);
    stage_8_double(x, t, 1, usual);
    stage_9_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[20 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_7_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_8_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_9_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    t[0] = a7;
    t[n] = a9;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a7 = t[0];
    const double a9 = t[n];
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    t[0] = a18;
}

SYMSIG_INLINE void stage_3_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a18 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a19 = 4.0 * a18;
    const double a22 = 2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a24 = a22 * a18;
    const int b2 = a1 < 0.0;
    const double a30 = fma(a18, b2 ? 8.0 : 6.0, fma(a24 * a18, a18, -a22) + (b2 ? 4.0 : 2.0));
    t[n] = a19;
    t[2 * n] = a24;
    t[3 * n] = a30;
}

SYMSIG_INLINE void stage_4_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a18 = t[0];
    const double a19 = t[n];
    const double a24 = t[2 * n];
    const double a30 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b2 = a1 < 0.0;
    const double a31 = a18 * a18;
    const double a37 = fma(3.0 * (usual ? w1 : lesser(w1, 2048.0)) * a18, b2 ? a18 : (-1.0), fma(a31, b2 ? 6.0 : 8.0, a30));
    const double a42 = fma(a24, b2 ? (-1.0) : a18, fma(a31 * a18, b2 ? 2.0 : 4.0, a37));
    const double a45 = a19 * a42 * (b2 ? 1.0 : a18);
    const double a53 = fma(a18, fma(a18, b2 ? 1.0 : 8.0, b2 ? 6.0 : 24.0), b2 ? 18.0 : 36.0);
    const double a56 = fma(a18, fma(a18, fma(a18, a53, 32.0), b2 ? 36.0 : 18.0), b2 ? 24.0 : 6.0);
    const double a57 = fma(a18, a56, b2 ? 8.0 : 1.0);
    t[0] = a45;
    t[n] = a57;
}

SYMSIG_INLINE void stage_5_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a45 = t[0];
    const double a57 = t[n];
    const double q1 = a45 / a57;
    const double a58 = lesser(fabs(usual ? x : number(x, 0x1.fffffep127)), 2.375); /* 3.4028234663852886e+38 */
    const double a59 = a58 - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a60 = a59 * a59;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a62 = fma(0x1.b3268745c3c72p-23, a60, fma(-0x1.234da69a214adp-22, a59, 0x1.d79ca8f6aa4p-23));
    t[2 * n] = q1;
    t[3 * n] = a59;
    t[0] = a60;
    t[n] = a62;
}

SYMSIG_INLINE void stage_6_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a59 = t[3 * n];
    const double a60 = t[0];
    const double a62 = t[n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a64 = fma(a62, a60, fma(0x1.27e164dc8e3d5p-19, a59, -0x1.86c44d460e332p-17));
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a66 = fma(a64, a60, fma(0x1.0e6f554f45f92p-15, a59, -0x1.4dba239143cc9p-15));
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a68 = fma(a66, a60, fma(-0x1.ba03040d2da05p-14, a59, 0x1.9fa64b61f1d11p-11));
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a70 = fma(a68, a60, fma(-0x1.451146d7af225p-9, a59, 0x1.fa00ae656467ap-9));
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a72 = fma(a70, a60, fma(0x1.b79f54f6399b6p-9, a59, -0x1.321192f866b01p-5));
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a74 = fma(a72, a60, fma(0x1.956e15ad4977cp-4, a59, -0x1.bd7543d635e3fp-4));
    const double a75 = a59 * a74;
    const double a77 = lesser(w1, 1.8125) - 1.734375;
    const double a78 = a77 * a77;
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a80 = fma(0x1.67e42c1f8ed6ep-14, a78, fma(-0x1.a176ba2175497p-12, a77, 0x1.9e28dbb340aa9p-11));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a82 = fma(a80, a78, fma(-0x1.2e0f553f7541bp-15, a77, -0x1.455c6da9d7b1ap-8));
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a84 = fma(a82, a78, fma(0x1.09513abc9a642p-6, a77, -0x1.57acfded325p-6));
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a86 = fma(a84, a78, fma(-0x1.93682effd0d77p-6, a77, 0x1.3b7a1004dd532p-3));
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a88 = fma(a86, a78, fma(-0x1.f076aeafe4e75p-3, a77, 0x1.6cefbcc0d930ep-4));
    const double a90 = lesser(w1, 1.65625) - 1.578125;
    const double a91 = a90 * a90;
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a93 = fma(0x1.8e04dc39a1988p-16, a91, fma(-0x1.035a0d5acb29bp-11, a90, 0x1.76ce26e284116p-10));
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a95 = fma(a93, a91, fma(-0x1.714b069fece89p-10, a90, -0x1.16601a15eabb9p-8));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a97 = fma(a95, a91, fma(0x1.51fc40ac75f16p-6, a90, -0x1.220585ca7787bp-5));
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a99 = fma(a97, a91, fma(-0x1.d6de7d5dc3686p-8, a90, 0x1.4b7743e2371c6p-3));
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a101 = fma(a99, a91, fma(-0x1.2afde09774d29p-2, a90, 0x1.0be800dc394b5p-3));
    t[0] = a75;
    t[n] = a88;
    t[3 * n] = a101;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double q1 = t[2 * n];
    const double a75 = t[0];
    const double a88 = t[n];
    const double a101 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a103 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double a105 = a103 * a103;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a107 = fma(fma(0x1.0951a92a7ce51p-11, a103, -0x1.077fc5411756ap-11), a105, fma(-0x1.cdbeec9ca5e9p-10, a103, 0x1.e5087a8c3d5e5p-9));
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a109 = fma(a107, a105, fma(0x1.038324f6e483ep-8, a103, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a111 = fma(a109, a105, fma(0x1.9cc450ed8563p-12, a103, 0x1.092b6c09d8113p-4));
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a113 = fma(a111, a105, fma(-0x1.bb4e47f91d114p-5, a103, -0x1.3e19487225bd3p-3));
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a115 = fma(a113, a105, fma(0x1.1126e1ceae243p-2, a103, 0x1.302f2434ba793p-3));
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a117 = fma(a115, a105, fma(-0x1.209cd6a06758p-1, a103, 0x1.0266d6e271fdp-2));
    const double a119 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a120 = fma(-0x1.9c08bde00a6f8p-10, a119, -0x1.e417765ddbf5fp-12);
    const double a121 = a119 * a119;
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a123 = fma(a120, a121, fma(0x1.d4427bcb35b67p-8, a119, -0x1.b216d644e6c2ep-8));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a125 = fma(a123, a121, fma(-0x1.4f6bc03571057p-6, a119, 0x1.8ae33a357800dp-5));
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a127 = fma(a125, a121, fma(0x1.22bf5577d08dbp-6, a119, -0x1.605533abb9eeap-3));
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a129 = fma(a127, a121, fma(0x1.07bc1ded15983p-3, a119, 0x1.14300a1d84b51p-2));
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a131 = fma(a129, a121, fma(-0x1.e74b9013c1facp-2, a119, 0x1.2add3661665a5p-3));
    const double a133 = lesser(w1, 1.265625) - 1.203125;
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a134 = fma(-0x1.4902f59d25aafp-11, a133, -0x1.ff9e0b5be191bp-10);
    const double a135 = a133 * a133;
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a137 = fma(a134, a135, fma(0x1.68142ec5a629p-8, a133, 0x1.5a82621f3ae34p-11));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a139 = fma(a137, a135, fma(-0x1.7db0d99ab628bp-6, a133, 0x1.d34b55f60d127p-6));
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a141 = fma(a139, a135, fma(0x1.7e5342907b9cfp-5, a133, -0x1.3585ee6e58166p-3));
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a143 = fma(a141, a135, fma(0x1.82e7ff6388185p-5, a133, 0x1.35a4dbdf788a6p-2));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a145 = fma(a143, a135, fma(-0x1.9d69a21bdd1fdp-2, a133, 0x1.743416d7f28dep-4));
    const double a147 = lesser(w1, 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a149 = a147 * a147;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a151 = fma(fma(0x1.17748055a353fp-15, a147, -0x1.23191f460dabcp-13), a149, fma(0x1.8406d241c1a32p-15, a147, 0x1.3ef77461751b1p-11));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a152 = fma(-0x1.6f589580c3365p-10, a147, -0x1.199174333ebf9p-12);
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a155 = fma(fma(a151, a149, a152), a149, fma(0x1.caeea148f6e82p-8, a147, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a157 = fma(a155, a149, fma(-0x1.24b1188e52c76p-7, a147, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a159 = fma(a157, a149, fma(-0x1.11016a32bed0dp-4, a147, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a161 = fma(a159, a149, fma(0x1.2005f89b94e15p-2, a147, -0x1.d8765d356c1afp-3));
    const double a162 = a147 * a161;
    const int b3 = a1 < -2.375;
    const int b4 = a1 < -1.8125;
    const int b5 = a1 < -1.65625;
    const int b6 = a1 < -1.5;
    const int b7 = a1 < 0.75;
    const int b8 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b9 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b10 = a1 < 1.265625;
    const int b11 = a1 < 1.625;
    const double a163 = b11 ? a162 : q1;
    const double a164 = b10 ? a145 : a163;
    const double a165 = b9 ? a131 : a164;
    const double a166 = b8 ? a117 : a165;
    const double a168 = usual ? q1 : (b7 ? q1 : a166);
    const double a169 = b6 ? a101 : a168;
    const double a170 = b5 ? a88 : a169;
    const double a171 = b4 ? a75 : a170;
    const double a172 = b3 ? q1 : a171;
    const int b12 = x == x;
    return (float)(usual ? a172 : (b12 ? a172 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    stage_3_float(x, t, 1, usual);
    stage_4_float(x, t, 1, usual);
    stage_5_float(x, t, 1, usual);
    stage_6_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_3_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_4_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_5_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_6_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x < 0x1.02p0; /* 1.0078125 */
    const double w1 = fabs(x);
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
    const int b2 = x < 0x1.23p0; /* 1.13671875 */
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
    const int b3 = x < 1.265625;
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
    float values[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, 0x1.8p-1f, 0x1.9ffffep0f, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
