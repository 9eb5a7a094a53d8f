/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(8/(sqrt(pi)**2)*abs(x) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x) - 4*sqrt(2)/sqrt(pi) -
 *   4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) - 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 6.2-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t: of both signs, errors grow
 *       1.8-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t - hi()*within(w,
 *       2048)*within(w, 2048)*t - hi()*within(w, 2048)*within(w, 2048)*within(w, 2048)*t: of both
 *       signs, errors grow 1.8-fold at most here
 * of it -3/2 < x < -39/32: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 12 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 * x > 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(8/(sqrt(pi)**2)*abs(x) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x) - 4*sqrt(2)/sqrt(pi) -
 *   4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) - 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 6.2-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t: of both signs, errors grow
 *       1.8-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t - hi()*within(w,
 *       2048)*within(w, 2048)*t - hi()*within(w, 2048)*within(w, 2048)*within(w, 2048)*t: of both
 *       signs, errors grow 1.8-fold at most here
 * of it 39/32 < x < 3/2: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 12 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 32.0);
    const double a5 = a4 * a4;
    const double a8 = a5 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a11 = fma(a5, -0x1.6c843a29d1c7p-61, fma(a5, 0x1.2444f2a4d8b4bp-4, -a8));
    const double a13 = a8 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a14 = a13 - a8;
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a19 = fma(0x1.2444f2a4d8b4bp-4, fma(a4, a4, -a5), a11) + (-0x1.cbc0d30ebfd15p-54);
    const double a21 = a13 * a4;
    const double a22 = -a21;
    /* 1.5957691216057308 */
    const double a24 = fma(a4, a8 - (a13 - a14) + (0x1.9884533d43651p0 - a14) + a19, fma(a13, a4, a22));
    const double a25 = -a24;
    const double a29 = usual ? a22 : (-(usual ? a21 : lesser(a21, 800.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a32 = fma(a31, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    if (!usual) t[0] = a22;
    t[n] = a25;
    t[2 * n] = a30;
    t[3 * n] = a31;
    t[4 * n] = a32;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a32 = t[4 * n];
    const double a33 = 1.0 + a32;
    const double a36 = a32 * a32;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a40 = fma(fma(0x1.1eaee4f86a7fdp-29, a32, 0x1.af6ab749d882dp-26), a36, fma(0x1.27e55c70808a2p-22, a32, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a42 = fma(a40, a36, fma(0x1.a01a016a28ca3p-16, a32, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a44 = fma(a42, a36, fma(0x1.6c16c16c22172p-10, a32, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a46 = fma(a44, a36, fma(0x1.555555555553cp-5, a32, 0x1.555555555555bp-3));
    const double a49 = a32 - (a33 - 1.0) + fma(0.5, a36, a36 * a32 * a46);
    t[4 * n] = a33;
    t[5 * n] = a49;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a22 = usual ? 0 : t[0];
    const double a25 = t[n];
    const double a30 = t[2 * n];
    const double a31 = t[3 * n];
    const double a33 = t[4 * n];
    const double a49 = t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a50 = a33 + a49;
    const int b1 = a22 < -800.0;
    const double a51 = b1 ? 0.0 : a50;
    const double a52 = usual ? a50 : a51;
    /* -5.4979230187083712e-14 */
    const double a56 = fma(fma(a31, -0x1.ef35793c7673p-45, a25), a50, a49 - (a50 - a33));
    const double a57 = b1 ? 0.0 : a56;
    const double a58 = usual ? a56 : a57;
    const int b2 = a31 < -900.0;
    const double a59 = a30 + 300.0;
    const double p1 = power_of_two(usual ? a30 : (b2 ? a59 : a30));
    const double a62 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a63 = usual ? 1.0 : a62;
    const double a65 = usual ? w1 : lesser(w1, 2048.0);
    const double a66 = 0x1.45f306dc9c883p1 * a65; /* 2.5464790894703255 */
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a69 = fma(a65, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a65, -a66));
    const double a70 = 0x1.5dcbb7f919cfcp-1 * a65; /* 0.68319487491399356 */
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a73 = fma(a65, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a65, -a70));
    const double a74 = a70 * a65;
    const double a78 = a74 * a65;
    const double a81 = fma(a65, fma(a65, a73, fma(a70, a65, -a74)), fma(a74, a65, -a78));
    const double a82 = a78 + a66;
    const double a83 = a82 - a78;
    const double a90 = 0x1.7763079d1768dp-5 * a65; /* 0.045823588247668835 */
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a93 = fma(a65, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a65, -a90));
    const double a94 = a90 * a65;
    const double a98 = a94 * a65;
    const double a101 = fma(a65, fma(a65, a93, fma(a90, a65, -a94)), fma(a94, a65, -a98));
    const double a102 = a98 * a65;
    const double a106 = a102 * a65;
    const double a109 = fma(a65, fma(a65, a101, fma(a98, a65, -a102)), fma(a102, a65, -a106));
    const double a110 = a106 + a82;
    const double a111 = a110 - a106;
    const double a117 = a106 - (a110 - a111) + (a82 - a111) + (a109 + (a78 - (a82 - a83) + (a66 - a83) + (a81 + a69)));
    const double a118 = -0x1.9884533d43651p1 + a110; /* -3.1915382432114616 */
    const double a119 = a118 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    /* -3.1915382432114616, 1.993861761822184e-16 */
    const double a125 = -0x1.9884533d43651p1 - (a118 - a119) + (a110 - a119) + (0x1.cbc0d30ebfd15p-53 + a117);
    const double a127 = -(0x1.9884533d43651p1 * a52); /* 3.1915382432114616 */
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a129 = fma(0x1.9884533d43651p1, a58, fma(0x1.9884533d43651p1, a52, a127));
    const int b3 = fabs(a118) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a133 = usual ? 1.0 : (b3 ? a63 : 1.0);
    const double a134 = a127 * p1 * a133;
    const double a135 = a134 + a118;
    const double a136 = a135 - a134;
    const double a144 = -fma(a52, -0x1.cbc0d30ebfd15p-53, a129) * p1 * a133 + a125; /* -1.993861761822184e-16 */
    const double a146 = 0x1.b6676bf7450fp-1 * a65; /* 0.85625779527120294 */
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a149 = fma(a65, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a65, -a146));
    const double a150 = a146 * a65;
    const double a151 = -a150;
    const double a153 = fma(a65, a149, fma(a146, a65, a151));
    const double a154 = a151 + a135;
    const double a155 = a154 - a151;
    const double a162 = a151 - (a154 - a155) + (a135 - a155) + (-a153 + (a134 - (a135 - a136) + (a118 - a136) + a144));
    const double a164 = -(a66 * a52);
    const int b4 = fabs(a154) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a170 = usual ? 1.0 : (b4 ? a63 : 1.0);
    const double a171 = a164 * p1 * a170;
    const double a172 = a171 + a154;
    const double a173 = a172 - a171;
    const double a180 = -fma(a52, a69, fma(a66, a58, fma(a66, a52, a164))) * p1 * a170;
    const double a184 = -(a150 * a52);
    const int b5 = fabs(a172) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a190 = usual ? 1.0 : (b5 ? a63 : 1.0);
    const double a191 = a184 * p1 * a190;
    const double a192 = a191 + a172;
    const double a193 = a192 - a191;
    const double a199 = -fma(a52, a153, fma(a150, a58, fma(a150, a52, a184))) * p1;
    const double a201 = a199 * a190 + (a171 - (a172 - a173) + (a154 - a173) + (a180 + a162));
    const double a204 = -(a78 * a52);
    const int b6 = fabs(a192) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a210 = usual ? 1.0 : (b6 ? a63 : 1.0);
    const double a211 = a204 * p1 * a210;
    const double a212 = a211 + a192;
    const double a213 = a212 - a211;
    const double a220 = -fma(a52, a81, fma(a78, a58, fma(a78, a52, a204))) * p1 * a210;
    const double a222 = a211 - (a212 - a213) + (a192 - a213) + (a220 + (a191 - (a192 - a193) + (a172 - a193) + a201));
    const double a224 = -(a106 * a52);
    const int b7 = fabs(a212) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a230 = usual ? 1.0 : (b7 ? a63 : 1.0);
    const double a231 = a224 * p1 * a230;
    const double a232 = a231 + a212;
    const double a233 = a232 - a231;
    const double a237 = a231 - (a232 - a233) + (a212 - a233);
    const double a239 = -fma(a52, a109, fma(a106, a58, fma(a106, a52, a224))) * p1;
    const double a240 = a239 * a230;
    t[0] = a50;
    if (!usual) t[n] = a51;
    t[2 * n] = a56;
    if (!usual) t[3 * n] = a57;
    t[4 * n] = p1;
    if (!usual) t[5 * n] = a62;
    t[6 * n] = a222;
    t[7 * n] = a232;
    t[8 * n] = a237;
    t[9 * n] = a240;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a50 = t[0];
    const double a51 = usual ? 0 : t[n];
    const double a56 = t[2 * n];
    const double a57 = usual ? 0 : t[3 * n];
    const double a222 = t[6 * n];
    const double a232 = t[7 * n];
    const double a237 = t[8 * n];
    const double a240 = t[9 * n];
    const double a52 = usual ? a50 : a51;
    const double a243 = a52 * a232;
    const double a247 = fma(a232, usual ? a56 : a57, fma(a52, a237 + (a240 + a222), fma(a52, a232, -a243)));
    t[6 * n] = a243;
    t[7 * n] = a247;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double a50 = t[0];
    const double a51 = usual ? 0 : t[n];
    const double a56 = t[2 * n];
    const double a57 = usual ? 0 : t[3 * n];
    const double p1 = t[4 * n];
    const double a52 = usual ? a50 : a51;
    const double a58 = usual ? a56 : a57;
    const double a248 = a52 * p1;
    const double a249 = 3.0 + a248;
    const double a253 = a52 * a249;
    const double a256 = fma(a52, fma(a58, p1, a248 - (a249 - 3.0)), fma(a52, a249, -a253));
    const double a258 = a253 * p1;
    const double a259 = 3.0 + a258;
    const double a263 = a52 * a259;
    const double a266 = fma(a52, fma(fma(a249, a58, a256), p1, a258 - (a259 - 3.0)), fma(a52, a259, -a263));
    const double a267 = fma(a259, a58, a266);
    const double a268 = a263 * p1;
    t[8 * n] = a267;
    t[9 * n] = a268;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[4 * n];
    const double a62 = usual ? 0 : t[5 * n];
    const double a243 = t[6 * n];
    const double a247 = t[7 * n];
    const double a267 = t[8 * n];
    const double a268 = t[9 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a63 = usual ? 1.0 : a62;
    const double a269 = 1.0 + a268;
    const double a273 = a243 * p1;
    const double q1 = 1.0 / a269;
    const double a274 = a273 * q1;
    const double a276 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a277 = a276 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a278 = a277 * a277;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a280 = fma(0x1.f476d06d01734p-16, a278, fma(0x1.7f2ffe3529b1cp-13, a277, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a282 = fma(a280, a278, fma(-0x1.89fe59145e952p-11, a277, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a284 = fma(a282, a278, fma(0x1.9022f6e30a10ep-11, a277, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a286 = fma(a284, a278, fma(0x1.4842653e17a37p-6, a277, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a288 = fma(a286, a278, fma(-0x1.49ec14523ab3p-3, a277, -0x1.0bae229791e31p-7));
    const double a289 = a277 * a288;
    const double a290 = 0x1.ba73788e0f42fp-2 + a289; /* 0.43208111159384804 */
    const double a291 = a277 * a290;
    const double a292 = -0x1.a360c3e39b758p-2 + a291; /* -0.40954881741241911 */
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a297 = -0x1.750d2fad2c04bp-54 - (a277 - a276) + 0x1.2d7b375dbcb4ap-108;
    /* -2.5550595784753049e-17 */
    const double a303 = -0x1.d75346f362b12p-56 + fma(a288, a297, fma(a277, a288, -a289));
    /* 0.43208111159384804 */
    const double a307 = fma(a277, a289 - (a290 - 0x1.ba73788e0f42fp-2) + a303, fma(a277, a290, -a291));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a310 = a291 - (a292 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a290, a297, a307));
    const double a311 = -a274;
    const double a315 = fma(a311, a269, a273) + fma(a311, fma(a267, p1, a268 - (a269 - 1.0)), a247 * p1);
    const double a316 = fma(a315, q1, a274);
    const int b8 = a316 == 0.0;
    const double a317 = b8 ? a274 : a316;
    const int b9 = a63 < 1.0;
    const int b10 = fabs(a317) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a318 = copysign(0x1p-722, a274); /* 4.5325554997805591e-218 */
    const double a319 = a318 + a274;
    const double a325 = copysign(a319 + fma(a315, q1, a274 - (a319 - a318)) - a318, a274);
    const double a326 = b10 ? a325 : a317;
    const double a330 = -((usual ? a317 : (b9 ? a326 : a317)) * a63);
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b13 = w1 < 1.21875;
    const int b14 = w1 < 1.5;
    const double a333 = fma(a277, a292, fma(a292, a297, a277 * a310));
    const double a334 = b14 ? a333 : a330;
    const double a336 = usual ? a330 : (b13 ? a330 : a334);
    const double a338 = usual ? a330 : (b12 ? 0x1.9884533d43651p-1 : a336); /* 0.79788456080286541 */
    return usual ? a330 : (b11 ? a338 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[10];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[10 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a2 = a1 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a3 = a2 * a2;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a5 = fma(0x1.f476d06d01734p-16, a3, fma(0x1.7f2ffe3529b1cp-13, a2, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a7 = fma(a5, a3, fma(-0x1.89fe59145e952p-11, a2, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a9 = fma(a7, a3, fma(0x1.9022f6e30a10ep-11, a2, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a11 = fma(a9, a3, fma(0x1.4842653e17a37p-6, a2, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a13 = fma(a11, a3, fma(-0x1.49ec14523ab3p-3, a2, -0x1.0bae229791e31p-7));
    const double a14 = a2 * a13;
    const double a15 = 0x1.ba73788e0f42fp-2 + a14; /* 0.43208111159384804 */
    const double a16 = a2 * a15;
    const double a17 = -0x1.a360c3e39b758p-2 + a16; /* -0.40954881741241911 */
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a20 = -0x1.750d2fad2c04bp-54 - (a2 - a1) + 0x1.2d7b375dbcb4ap-108;
    const double a28 = -0x1.d75346f362b12p-56 + fma(a13, a20, fma(a2, a13, -a14)); /* -2.5550595784753049e-17 */
    /* 0.43208111159384804 */
    const double a32 = fma(a2, a14 - (a15 - 0x1.ba73788e0f42fp-2) + a28, fma(a2, a15, -a16));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a35 = a16 - (a17 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a15, a20, a32));
    return fma(a2, a17, fma(a17, a20, a2 * a35));
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1.38p0, 0x1.7ffffffffffffp0, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1.38p0, 0x1.7ffffffffffffp0, 1)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 0.071354816272600249, 1.5957691216057308 */
    const double a6 = fma(a3 * a3, 0x1.2444f2a4d8b4bp-4, 0x1.9884533d43651p0) * a3;
    const double a7 = lesser(a6, 200.0);
    t[0] = d1;
    t[n] = a7;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a7 = t[n];
    const double a8 = -a7;
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a19 = fma(a12, a17, a11) + 1.0;
    const double p1 = power_of_two(a9);
    t[n] = a19;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a19 = t[n];
    const double p1 = t[2 * n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a20 = a19 * p1;
    const double a22 = usual ? w1 : lesser(w1, 2048.0);
    const double a25 = 0x1.5dcbb7f919cfcp-1 * a22 * a22; /* 0.68319487491399356 */
    const double a26 = a25 * a22;
    const double a31 = 0x1.7763079d1768dp-5 * a22 * a22 * a22 * a22; /* 0.045823588247668835 */
    const double a32 = a31 * a22;
    /* 2.5464790894703255, -3.1915382432114616 */
    const double a34 = fma(a31, a22, fma(a25, a22, 0x1.45f306dc9c883p1 * a22)) + (-0x1.9884533d43651p1);
    t[3 * n] = a20;
    t[4 * n] = a26;
    t[5 * n] = a32;
    t[6 * n] = a34;
}

SYMSIG_INLINE void stage_4_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a19 = t[n];
    const double p1 = t[2 * n];
    const double a20 = t[3 * n];
    const double a26 = t[4 * n];
    const double a32 = t[5 * n];
    const double a34 = t[6 * n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a22 = usual ? w1 : lesser(w1, 2048.0);
    const double a36 = 0x1.b6676bf7450fp-1 * a22; /* 0.85625779527120294 */
    /* 2.5464790894703255, -3.1915382432114616 */
    const double a41 = fma(-(0x1.45f306dc9c883p1 * a22), a20, fma(-a36, a22, fma(-0x1.9884533d43651p1, a20, a34)));
    const double a47 = fma(-a32, a20, fma(-a26, a20, fma(-(a36 * a22), a20, a41)));
    const double q1 = a20 * a47 / fma(a20, fma(a20, fma(a19, p1, 3.0), 3.0), 1.0);
    t[n] = q1;
}

SYMSIG_INLINE void stage_5_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a52 = lesser(fabs(usual ? d1 : number(d1, 0x1.fffffep127)), 1.5); /* 3.4028234663852886e+38 */
    const double a53 = a52 - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a54 = a53 * a53;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a56 = fma(0x1.f476d06d01734p-16, a54, fma(0x1.7f2ffe3529b1cp-13, a53, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a58 = fma(a56, a54, fma(-0x1.89fe59145e952p-11, a53, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a60 = fma(a58, a54, fma(0x1.9022f6e30a10ep-11, a53, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a62 = fma(a60, a54, fma(0x1.4842653e17a37p-6, a53, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a64 = fma(a62, a54, fma(-0x1.49ec14523ab3p-3, a53, -0x1.0bae229791e31p-7));
    /* 0.43208111159384804, -0.40954881741241911 */
    const double a66 = fma(a64, a54, fma(0x1.ba73788e0f42fp-2, a53, -0x1.a360c3e39b758p-2));
    const double a67 = a53 * a66;
    t[2 * n] = a67;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double q1 = t[n];
    const double a67 = t[2 * n];
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.21875;
    const double a68 = -q1;
    const int b2 = w1 < 1.5;
    const double a69 = b2 ? a67 : a68;
    const double a70 = b1 ? a68 : a69;
    const int b3 = d1 == d1;
    return (float)(usual ? a70 : (b3 ? a70 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[7];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    stage_3_float(t, 1, usual);
    stage_4_float(t, 1, usual);
    stage_5_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_5_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad2, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_grad2f, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
