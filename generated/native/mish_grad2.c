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

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
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
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a32;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a32 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a33 = a11 + a32;
    const int b1 = -w1 < -800.0;
    const double a34 = b1 ? 0.0 : a33;
    const double a35 = usual ? a33 : a34;
    const double a37 = a32 - (a33 - a11);
    const double a38 = b1 ? 0.0 : a37;
    const double a39 = usual ? a37 : a38;
    const int b2 = a9 < -900.0;
    const double a40 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a40 : a8));
    const double a43 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a45 = 4.0 * a35;
    const double a46 = 4.0 * a39;
    const double a49 = 2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a50 = -a49;
    const double a51 = a49 * a35;
    const double a54 = fma(a49, a39, fma(a49, a35, -a51));
    const double a55 = a51 * a35;
    const double a60 = a55 * a35;
    const double a64 = fma(a35, fma(a35, a54, fma(a51, a39, fma(a51, a35, -a55))), fma(a55, a39, fma(a55, a35, -a60)));
    const double a67 = a60 * p1 * p1 * p1;
    t[0] = a33;
    if (!usual) t[2 * n] = a34;
    t[3 * n] = a37;
    if (!usual) t[4 * n] = a38;
    t[5 * n] = p1;
    if (!usual) t[6 * n] = a43;
    t[7 * n] = a45;
    t[8 * n] = a46;
    t[9 * n] = a50;
    t[10 * n] = a51;
    t[11 * n] = a54;
    t[12 * n] = a64;
    t[13 * n] = a67;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a50 = t[9 * n];
    const double a64 = t[12 * n];
    const double a67 = t[13 * n];
    const double a35 = usual ? a33 : a34;
    const double a44 = usual ? 1.0 : a43;
    const double a68 = a67 + a50;
    const double a71 = a68 - a67;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a77 = b3 ? 4.0 : 2.0;
    const double a78 = a77 + a68;
    const double a79 = a78 - a77;
    const double a84 = a77 - (a78 - a79) + (a68 - a79) + fma(a64 * p1 * p1, p1, a67 - (a68 - a71) + (a50 - a71));
    const double a85 = b3 ? 8.0 : 6.0;
    const double a86 = a35 * a85;
    const int b4 = fabs(a78) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a92 = usual ? 1.0 : (b4 ? a44 : 1.0);
    const double a93 = a86 * p1 * a92;
    const double a94 = a93 + a78;
    const double a95 = a94 - a93;
    const double a101 = fma(a85, usual ? a37 : a38, fma(a35, a85, -a86)) * p1 * a92;
    const double a103 = a93 - (a94 - a95) + (a78 - a95) + (a101 + a84);
    t[9 * n] = a94;
    t[12 * n] = a103;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a35 = usual ? a33 : a34;
    const double a39 = usual ? a37 : a38;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a104 = a35 * a35;
    const double a108 = fma(a35, a39, fma(a35, a39, fma(a35, a35, -a104)));
    const double a109 = b3 ? 6.0 : 8.0;
    const double a110 = a104 * a109;
    const double a113 = fma(a109, a108, fma(a104, a109, -a110));
    const double a114 = a110 * p1;
    t[13 * n] = a104;
    t[14 * n] = a108;
    t[15 * n] = a113;
    t[16 * n] = a114;
}

SYMSIG_INLINE void stage_6_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[n];
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a45 = t[7 * n];
    const double a46 = t[8 * n];
    const double a51 = t[10 * n];
    const double a54 = t[11 * n];
    const double a94 = t[9 * n];
    const double a103 = t[12 * n];
    const double a104 = t[13 * n];
    const double a108 = t[14 * n];
    const double a113 = t[15 * n];
    const double a114 = t[16 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a35 = usual ? a33 : a34;
    const double a39 = usual ? a37 : a38;
    const double a44 = usual ? 1.0 : a43;
    const double a48 = usual ? w1 : lesser(w1, 2048.0);
    const int b3 = a1 < 0.0;
    const int b5 = fabs(a94) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a117 = usual ? 1.0 : (b5 ? a44 : 1.0);
    const double a119 = a114 * p1 * a117 * a117;
    const double a120 = a119 + a94;
    const double a121 = a120 - a119;
    const double a131 = a119 - (a120 - a121) + (a94 - a121) + (a113 * p1 * p1 * a117 * a117 + a103);
    const double a132 = 3.0 * a48;
    const double a135 = a132 * a35;
    const double a139 = fma(a35, fma(3.0, a48, -a132), fma(a132, a39, fma(a132, a35, -a135)));
    const double a140 = a35 * p1;
    const double a141 = b3 ? a140 : (-1.0);
    const double a142 = a39 * p1;
    const double a145 = usual ? 1.0 : (b3 ? a44 : 1.0);
    const double a146 = a135 * a141;
    const double a150 = fma(a141, a139, fma(a135, b3 ? a142 : 0.0, fma(a135, a141, -a146)));
    const int b6 = fabs(a120) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a153 = usual ? 1.0 : (b6 ? a44 : 1.0);
    const double a156 = usual ? 1.0 : (b6 ? a145 : 1.0);
    const double a157 = a146 * p1 * a153 * a156;
    const double a158 = a157 + a120;
    const double a159 = a158 - a157;
    const double a168 = a157 - (a158 - a159) + (a120 - a159) + (a150 * p1 * a153 * a156 + a131);
    const double a169 = a104 * a35;
    const double a174 = b3 ? 2.0 : 4.0;
    const double a175 = a169 * a174;
    const double a178 = fma(a174, fma(a35, a108, fma(a104, a39, fma(a104, a35, -a169))), fma(a169, a174, -a175));
    const int b7 = fabs(a158) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a183 = usual ? 1.0 : (b7 ? a44 : 1.0);
    const double a186 = a175 * p1 * p1 * p1 * a183 * a183 * a183;
    const double a187 = a186 + a158;
    const double a188 = a187 - a186;
    const double a200 = a186 - (a187 - a188) + (a158 - a188) + (a178 * p1 * p1 * p1 * a183 * a183 * a183 + a168);
    const double a201 = b3 ? (-1.0) : a140;
    const double a202 = b3 ? 0.0 : a142;
    const double a203 = b3 ? 1.0 : a44;
    const double a204 = usual ? 1.0 : a203;
    const double a205 = a51 * a201;
    const int b8 = fabs(a187) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a212 = usual ? 1.0 : (b8 ? a44 : 1.0);
    const double a215 = usual ? 1.0 : (b8 ? a204 : 1.0);
    const double a216 = a205 * p1 * a212 * a215;
    const double a217 = a216 + a187;
    const double a218 = a217 - a216;
    const double a223 = fma(a201, a54, fma(a51, a202, fma(a51, a201, -a205))) * p1;
    const double a227 = a216 - (a217 - a218) + (a187 - a218) + (a223 * a212 * a215 + a200);
    const double a228 = a45 * a217;
    const double a233 = b3 ? 1.0 : a140;
    const double a234 = a228 * a233;
    const double a238 = fma(a233, fma(a217, a46, fma(a45, a227, fma(a45, a217, -a228))), fma(a228, a202, fma(a228, a233, -a234)));
    const double a239 = b3 ? 8.0 : 1.0;
    const double a240 = b3 ? 24.0 : 6.0;
    const double a241 = b3 ? 36.0 : 18.0;
    const double a242 = b3 ? 18.0 : 36.0;
    const double a243 = b3 ? 6.0 : 24.0;
    const double a244 = b3 ? 1.0 : 8.0;
    const double a245 = a35 * a244;
    const int b9 = a9 < -200.0;
    const double a249 = b9 ? 0.0 : p1;
    const double a250 = usual ? p1 : a249;
    const double a251 = a245 * a250;
    const double a252 = a243 + a251;
    const double a253 = a252 - a243;
    const double a258 = fma(fma(a244, a39, fma(a35, a244, -a245)), a250, a243 - (a252 - a253) + (a251 - a253));
    const double a259 = a35 * a252;
    const double a264 = a259 * a250;
    const double a265 = a242 + a264;
    const double a266 = a265 - a242;
    const double a271 = fma(fma(a252, a39, fma(a35, a258, fma(a35, a252, -a259))), a250, a242 - (a265 - a266) + (a264 - a266));
    const double a272 = a35 * a265;
    const double a277 = a272 * a250;
    const double a278 = 32.0 + a277;
    const double a281 = fma(fma(a265, a39, fma(a35, a271, fma(a35, a265, -a272))), a250, a277 - (a278 - 32.0));
    const double a282 = a35 * a278;
    const double a287 = a282 * a250;
    const double a288 = a241 + a287;
    const double a289 = a288 - a241;
    const double a294 = fma(fma(a278, a39, fma(a35, a281, fma(a35, a278, -a282))), a250, a241 - (a288 - a289) + (a287 - a289));
    if (!usual) t[n] = a203;
    t[7 * n] = a234;
    t[8 * n] = a238;
    t[9 * n] = a239;
    t[10 * n] = a240;
    if (!usual) t[11 * n] = a249;
    t[12 * n] = a288;
    t[13 * n] = a294;
}

SYMSIG_INLINE void stage_7_double(double *t, size_t n, const int usual)
{
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a240 = t[10 * n];
    const double a249 = usual ? 0 : t[11 * n];
    const double a288 = t[12 * n];
    const double a294 = t[13 * n];
    const double a35 = usual ? a33 : a34;
    const double a250 = usual ? p1 : a249;
    const double a295 = a35 * a288;
    const double a299 = fma(a288, usual ? a37 : a38, fma(a35, a294, fma(a35, a288, -a295)));
    const double a300 = a295 * a250;
    const double a301 = a240 + a300;
    const double a302 = a301 - a240;
    const double a307 = fma(a299, a250, a240 - (a301 - a302) + (a300 - a302));
    t[14 * n] = a301;
    t[15 * n] = a307;
}

SYMSIG_INLINE void stage_8_double(double x, double *t, size_t n, const int usual)
{
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a234 = t[7 * n];
    const double a239 = t[9 * n];
    const double a249 = usual ? 0 : t[11 * n];
    const double a301 = t[14 * n];
    const double a307 = t[15 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a35 = usual ? a33 : a34;
    const double a250 = usual ? p1 : a249;
    const double a308 = a35 * a301;
    const double a312 = fma(a301, usual ? a37 : a38, fma(a35, a307, fma(a35, a301, -a308)));
    const double a313 = a308 * a250;
    const double a314 = a239 + a313;
    const double a315 = a314 - a239;
    const double a320 = fma(a312, a250, a239 - (a314 - a315) + (a313 - a315));
    const double q1 = 1.0 / a314;
    const double a321 = a234 * q1;
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    const double a322 = b15 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a323 = b14 ? 0x1.2add3661665a5p-3 : a322; /* 0.14592974171391151 */
    const double a324 = b13 ? 0x1.0266d6e271fdp-2 : a323; /* 0.25234542615043853 */
    const double a325 = b12 ? 0x1.0be800dc394b5p-3 : a324; /* 0.1308136050421688 */
    const double a326 = b11 ? 0x1.6cefbcc0d930ep-4 : a325; /* 0.089095818822510803 */
    const double a327 = b10 ? 0.0 : a326;
    const double a328 = b15 ? 1.265625 : 1.625;
    const double a329 = b14 ? 0x1.23p0 : a328; /* 1.13671875 */
    const double a330 = b13 ? 0x1.02p0 : a329; /* 1.0078125 */
    const double a331 = b12 ? 1.65625 : a330;
    const double a332 = b11 ? 1.8125 : a331;
    /* 7.8886090522101181e-31 */
    const double a334 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), b10 ? 2.375 : a332);
    const double a335 = b15 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a336 = b14 ? 1.078125 : a335;
    const double a337 = b13 ? 0.875 : a336;
    const double a338 = b12 ? 1.578125 : a337;
    const double a339 = b11 ? 1.734375 : a338;
    const double a341 = a334 - (b10 ? 0x1.20d0f116eb001p1 : a339); /* 2.256376396360793 */
    const double a342 = b15 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a343 = b14 ? 0.0 : a342;
    const double a344 = b13 ? 0.0 : a343;
    const double a345 = b12 ? 0.0 : a344;
    const double a346 = b11 ? 0.0 : a345;
    const double a347 = b10 ? (-0x1.ed98c925498a2p-54) : a346; /* -1.0703174875019247e-16 */
    const double a348 = a341 + a347;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a349 = b15 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a350 = b14 ? (-0x1.e74b9013c1facp-2) : a349; /* -0.47587418671218518 */
    const double a351 = b13 ? (-0x1.209cd6a06758p-1) : a350; /* -0.56369658191731276 */
    const double a352 = b12 ? (-0x1.2afde09774d29p-2) : a351; /* -0.29198409008422971 */
    const double a353 = b11 ? (-0x1.f076aeafe4e75p-3) : a352; /* -0.24241386865888939 */
    const double a354 = b10 ? (-0x1.bd7543d635e3fp-4) : a353; /* -0.1087544107316427 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a355 = b15 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a356 = b14 ? 0x1.14300a1d84b51p-2 : a355; /* 0.26971450619855825 */
    const double a357 = b13 ? 0x1.302f2434ba793p-3 : a356; /* 0.14852741514124243 */
    const double a358 = b12 ? 0x1.4b7743e2371c6p-3 : a357; /* 0.16184857400993574 */
    const double a359 = b11 ? 0x1.3b7a1004dd532p-3 : a358; /* 0.1540414096340697 */
    const double a360 = b10 ? 0x1.956e15ad4977cp-4 : a359; /* 0.098981938052558449 */
    const double a362 = a348 * a348;
    const double a363 = b15 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a364 = b14 ? 0.0 : a363;
    const double a365 = b13 ? 0.0 : a364;
    const double a366 = b12 ? 0.0 : a365;
    const double a367 = b11 ? 0.0 : a366;
    const double a369 = b15 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a370 = b14 ? 0.0 : a369;
    const double a371 = b13 ? 0x1.0951a92a7ce51p-11 : a370; /* 5.0605580810132212e-4 */
    const double a372 = b12 ? 0.0 : a371;
    const double a373 = b11 ? 0.0 : a372;
    /* -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a375 = fma(b10 ? (-0x1.234da69a214adp-22) : a367, a348, b10 ? 0x1.d79ca8f6aa4p-23 : a373);
    const double a377 = b15 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a378 = b14 ? 0.0 : a377;
    const double a379 = b13 ? (-0x1.077fc5411756ap-11) : a378; /* -5.0258465502010558e-4 */
    const double a380 = b12 ? 0.0 : a379;
    const double a381 = b11 ? 0.0 : a380;
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a383 = b15 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a384 = b14 ? (-0x1.9c08bde00a6f8p-10) : a383; /* -0.0015717855349159354 */
    const double a385 = b13 ? (-0x1.cdbeec9ca5e9p-10) : a384; /* -0.0017614204327055828 */
    const double a386 = b12 ? 0.0 : a385;
    const double a387 = b11 ? 0.0 : a386;
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a389 = fma(b10 ? 0x1.27e164dc8e3d5p-19 : a381, a348, b10 ? (-0x1.86c44d460e332p-17) : a387);
    /* 2.0263274274525559e-7 */
    const double a390 = fma(fma(b10 ? 0x1.b3268745c3c72p-23 : 0.0, a362, a375), a362, a389);
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a391 = b15 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a392 = b14 ? (-0x1.e417765ddbf5fp-12) : a391; /* -4.6166577327876561e-4 */
    const double a393 = b13 ? 0x1.e5087a8c3d5e5p-9 : a392; /* 0.0037005090326782558 */
    const double a394 = b12 ? 0x1.8e04dc39a1988p-16 : a393; /* 2.3723780236761745e-5 */
    const double a395 = b11 ? 0x1.67e42c1f8ed6ep-14 : a394; /* 8.5804771964006452e-5 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a397 = b15 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    const double a398 = b14 ? 0x1.d4427bcb35b67p-8 : a397; /* 0.0071450760107925953 */
    const double a399 = b13 ? 0x1.038324f6e483ep-8 : a398; /* 0.0039598431821037932 */
    const double a400 = b12 ? (-0x1.035a0d5acb29bp-11) : a399; /* -4.946742368239944e-4 */
    const double a401 = b11 ? (-0x1.a176ba2175497p-12) : a400; /* -3.9812448275473297e-4 */
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a403 = fma(b10 ? 0x1.0e6f554f45f92p-15 : a395, a348, b10 ? (-0x1.4dba239143cc9p-15) : a401);
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a405 = b15 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a406 = b14 ? (-0x1.b216d644e6c2ep-8) : a405; /* -0.0066236756437332688 */
    const double a407 = b13 ? (-0x1.287297f3afbb1p-6) : a406; /* -0.018093727484252479 */
    const double a408 = b12 ? 0x1.76ce26e284116p-10 : a407; /* 0.0014297686799445478 */
    const double a409 = b11 ? 0x1.9e28dbb340aa9p-11 : a408; /* 7.8994675132578352e-4 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a411 = b15 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a412 = b14 ? (-0x1.4f6bc03571057p-6) : a411; /* -0.020472467140067199 */
    const double a413 = b13 ? 0x1.9cc450ed8563p-12 : a412; /* 3.9364515291259988e-4 */
    const double a414 = b12 ? (-0x1.714b069fece89p-10) : a413; /* -0.0014087412637139604 */
    const double a415 = b11 ? (-0x1.2e0f553f7541bp-15) : a414; /* -3.6008345428641303e-5 */
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a417 = fma(b10 ? (-0x1.ba03040d2da05p-14) : a409, a348, b10 ? 0x1.9fa64b61f1d11p-11 : a415);
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a419 = b15 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a420 = b14 ? 0x1.8ae33a357800dp-5 : a419; /* 0.048204053582367214 */
    const double a421 = b13 ? 0x1.092b6c09d8113p-4 : a420; /* 0.064738676095206935 */
    const double a422 = b12 ? (-0x1.16601a15eabb9p-8) : a421; /* -0.0042476714788034992 */
    const double a423 = b11 ? (-0x1.455c6da9d7b1ap-8) : a422; /* -0.0049646156056428973 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a425 = b15 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a426 = b14 ? 0x1.22bf5577d08dbp-6 : a425; /* 0.017745812859410442 */
    const double a427 = b13 ? (-0x1.bb4e47f91d114p-5) : a426; /* -0.05411447579618503 */
    const double a428 = b12 ? 0x1.51fc40ac75f16p-6 : a427; /* 0.020628989370236793 */
    const double a429 = b11 ? 0x1.09513abc9a642p-6 : a428; /* 0.0161936830140006 */
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a431 = fma(b10 ? (-0x1.451146d7af225p-9) : a423, a348, b10 ? 0x1.fa00ae656467ap-9 : a429);
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a433 = b15 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a434 = b14 ? (-0x1.605533abb9eeap-3) : a433; /* -0.17203750961129255 */
    const double a435 = b13 ? (-0x1.3e19487225bd3p-3) : a434; /* -0.15532166097975039 */
    const double a436 = b12 ? (-0x1.220585ca7787bp-5) : a435; /* -0.035403024015736549 */
    const double a437 = b11 ? (-0x1.57acfded325p-6) : a436; /* -0.020976303076882807 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a439 = b15 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a440 = b14 ? 0x1.07bc1ded15983p-3 : a439; /* 0.12877677325986889 */
    const double a441 = b13 ? 0x1.1126e1ceae243p-2 : a440; /* 0.26674988578773567 */
    const double a442 = b12 ? (-0x1.d6de7d5dc3686p-8) : a441; /* -0.0071848922796228284 */
    const double a443 = b11 ? (-0x1.93682effd0d77p-6) : a442; /* -0.024622007272467408 */
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a445 = fma(b10 ? 0x1.b79f54f6399b6p-9 : a437, a348, b10 ? (-0x1.321192f866b01p-5) : a443);
    const double a446 = fma(fma(fma(fma(a390, a362, a403), a362, a417), a362, a431), a362, a445);
    const double a447 = a348 * a446;
    t[16 * n] = a314;
    t[10 * n] = a320;
    t[12 * n] = q1;
    t[13 * n] = a321;
    t[0] = a327;
    t[2 * n] = a341;
    t[3 * n] = a347;
    t[4 * n] = a348;
    t[9 * n] = a354;
    t[11 * n] = a360;
    t[14 * n] = a446;
    t[15 * n] = a447;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double a360 = t[11 * n];
    const double a447 = t[15 * n];
    const double a448 = a360 + a447;
    t[17 * n] = a448;
}

SYMSIG_INLINE void stage_10_double(double x, double *t, size_t n, const int usual)
{
    const double a327 = t[0];
    const double a341 = t[2 * n];
    const double a347 = t[3 * n];
    const double a348 = t[4 * n];
    const double a354 = t[9 * n];
    const double a448 = t[17 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    const double a449 = a348 * a448;
    const double a450 = a354 + a449;
    const double a451 = a348 * a450;
    const double a452 = a327 + a451;
    const double a453 = a452 - a327;
    const double a457 = a327 - (a452 - a453) + (a451 - a453);
    const double a458 = b15 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a459 = b14 ? 0x1.1280755fe4a6p-59 : a458; /* 1.8600964884178402e-18 */
    const double a460 = b13 ? 0x1.daea13fd146d4p-57 : a459; /* 1.2872579724748691e-17 */
    const double a461 = b12 ? 0x1.39ec963089154p-57 : a460; /* 8.5089315886023134e-18 */
    const double a462 = b11 ? (-0x1.69d19c56d753ep-58) : a461; /* -4.9035590014079386e-18 */
    const double a463 = b10 ? 0.0 : a462;
    const double a466 = b15 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a467 = b14 ? 0.0 : a466;
    const double a468 = b13 ? 0.0 : a467;
    const double a469 = b12 ? 0.0 : a468;
    const double a470 = b11 ? 0.0 : a469;
    /* -5.7639674351466158e-33 */
    const double a472 = a347 - (a348 - a341) + (b10 ? (-0x1.deda07b4fd53p-108) : a470);
    const double a473 = a450 - a354;
    const double a477 = a354 - (a450 - a473) + (a449 - a473);
    t[0] = a449;
    t[2 * n] = a450;
    t[3 * n] = a451;
    t[9 * n] = a452;
    t[18 * n] = a457;
    t[19 * n] = a463;
    t[20 * n] = a472;
    t[21 * n] = a477;
}

SYMSIG_INLINE void stage_11_double(double x, double *t, size_t n, const int usual)
{
    const double a348 = t[4 * n];
    const double a360 = t[11 * n];
    const double a446 = t[14 * n];
    const double a447 = t[15 * n];
    const double a448 = t[17 * n];
    const double a472 = t[20 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b10 = a1 < -1.8125;
    const int b11 = a1 < -1.65625;
    const int b12 = a1 < -1.5;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b15 = a1 < 1.265625;
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a478 = b15 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a479 = b14 ? (-0x1.402168a31a648p-57) : a478; /* -8.6771546676905756e-18 */
    const double a480 = b13 ? (-0x1.1e93e921dc0bp-57) : a479; /* -7.7677061849215587e-18 */
    const double a481 = b12 ? (-0x1.325159c542f8cp-56) : a480; /* -1.6605519912671267e-17 */
    const double a482 = b11 ? 0x1.b55174421f8c4p-57 : a481; /* 1.185353302629846e-17 */
    const double a483 = b10 ? 0x1.db39f6ab899a4p-58 : a482; /* 6.440518964181845e-18 */
    const double a484 = a448 - a360;
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a489 = b15 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    const double a490 = b14 ? (-0x1.a41ab0c73a5a6p-56) : a489; /* -2.2773897563880753e-17 */
    const double a491 = b13 ? 0x1.fc77a4d36876p-61 : a490; /* 8.6137721100091686e-19 */
    const double a492 = b12 ? (-0x1.065b3ebc35bdp-57) : a491; /* -7.1111851762235783e-18 */
    const double a493 = b11 ? (-0x1.a3c8e5d269408p-58) : a492; /* -5.6891443162923426e-18 */
    /* -5.9524158170543391e-18 */
    const double a498 = (b10 ? (-0x1.b735f4ae683c2p-58) : a493) + fma(a446, a472, fma(a348, a446, -a447));
    const double a499 = a360 - (a448 - a484) + (a447 - a484) + a498;
    t[11 * n] = a483;
    t[14 * n] = a499;
}

SYMSIG_INLINE void stage_12_double(double *t, size_t n)
{
    const double a234 = t[7 * n];
    const double a238 = t[8 * n];
    const double a314 = t[16 * n];
    const double a320 = t[10 * n];
    const double q1 = t[12 * n];
    const double a321 = t[13 * n];
    const double a348 = t[4 * n];
    const double a448 = t[17 * n];
    const double a449 = t[0];
    const double a450 = t[2 * n];
    const double a451 = t[3 * n];
    const double a457 = t[18 * n];
    const double a463 = t[19 * n];
    const double a472 = t[20 * n];
    const double a477 = t[21 * n];
    const double a483 = t[11 * n];
    const double a499 = t[14 * n];
    const double a504 = a483 + fma(a448, a472, fma(a348, a499, fma(a348, a448, -a449)));
    const double a509 = fma(a450, a472, fma(a348, a477 + a504, fma(a348, a450, -a451)));
    const double a511 = a457 + (a463 + a509);
    const double a512 = -a321;
    const double a516 = fma(fma(a512, a314, a234) + fma(a512, a320, a238), q1, a321);
    const int b17 = a516 == 0.0;
    const double a517 = b17 ? a321 : a516;
    t[15 * n] = a511;
    t[0] = a517;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[5 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a203 = usual ? 0 : t[n];
    const double a452 = t[9 * n];
    const double a511 = t[15 * n];
    const double a517 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b12 = a1 < -1.5;
    const int b16 = a1 < -2.375;
    const double a520 = a517 * p1 * (usual ? 1.0 : a43) * (usual ? 1.0 : a203);
    const double a521 = a452 + a511;
    const int b18 = a521 == 0.0;
    const double a522 = b18 ? a452 : a521;
    const int b19 = a1 < 0.75;
    const int b20 = a1 < 1.625;
    const double a523 = b20 ? a522 : a520;
    const double a524 = b19 ? a520 : a523;
    const double a525 = b12 ? a522 : a524;
    const double a526 = b16 ? a520 : a525;
    const int b21 = x == x;
    const int b22 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a528 = usual ? a526 : (b22 ? 0x1.47ae147ae147bp-1 : a526); /* 0.64000000000000001 */
    return usual ? a526 : (b21 ? a528 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[22];
    stage_1_double(x, t, usual);
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
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
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

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
