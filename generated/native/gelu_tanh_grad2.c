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
    const double a29 = usual ? a22 : (-(usual ? a21 : lesser(a21, 800.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a32 = fma(a31, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    const double a33 = 1.0 + a32;
    const double a35 = a32 - (a33 - 1.0);
    const double a36 = fma(a31, -0x1.ef35793c7673p-45, -a24); /* -5.4979230187083712e-14 */
    if (!usual) t[0] = a22;
    t[n] = a30;
    if (!usual) t[2 * n] = a31;
    t[3 * n] = a32;
    t[4 * n] = a33;
    t[5 * n] = a35;
    t[6 * n] = a36;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a32 = t[3 * n];
    const double a36 = t[6 * n];
    const double a37 = a32 + a36;
    const double a40 = a37 * a37;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a44 = fma(fma(0x1.1eaee4f86a7fdp-29, a37, 0x1.af6ab749d882dp-26), a40, fma(0x1.27e55c70808a2p-22, a37, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a46 = fma(a44, a40, fma(0x1.a01a016a28ca3p-16, a37, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a48 = fma(a46, a40, fma(0x1.6c16c16c22172p-10, a37, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a50 = fma(a48, a40, fma(0x1.555555555553cp-5, a37, 0x1.555555555555bp-3));
    const double a53 = fma(a37, a32 - a37 + a36, fma(0.5, a40, fma(a40 * a37, a50, a36)));
    t[3 * n] = a53;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a22 = usual ? 0 : t[0];
    const double a30 = t[n];
    const double a31 = usual ? 0 : t[2 * n];
    const double a33 = t[4 * n];
    const double a35 = t[5 * n];
    const double a53 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a54 = a35 + a53;
    const double a55 = a33 + a54;
    const int b1 = a22 < -800.0;
    const double a56 = b1 ? 0.0 : a55;
    const double a57 = usual ? a55 : a56;
    const double a59 = a54 - (a55 - a33);
    const double a60 = b1 ? 0.0 : a59;
    const double a61 = usual ? a59 : a60;
    const int b2 = a31 < -900.0;
    const double a62 = a30 + 300.0;
    const double p1 = power_of_two(usual ? a30 : (b2 ? a62 : a30));
    const double a65 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a66 = usual ? 1.0 : a65;
    const double a68 = usual ? w1 : lesser(w1, 2048.0);
    const double a69 = 0x1.45f306dc9c883p1 * a68; /* 2.5464790894703255 */
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a72 = fma(a68, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a68, -a69));
    const double a73 = 0x1.5dcbb7f919cfcp-1 * a68; /* 0.68319487491399356 */
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a76 = fma(a68, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a68, -a73));
    const double a77 = a73 * a68;
    const double a81 = a77 * a68;
    const double a84 = fma(a68, fma(a68, a76, fma(a73, a68, -a77)), fma(a77, a68, -a81));
    const double a85 = a81 + a69;
    const double a86 = a85 - a81;
    const double a93 = 0x1.7763079d1768dp-5 * a68; /* 0.045823588247668835 */
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a96 = fma(a68, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a68, -a93));
    const double a97 = a93 * a68;
    const double a101 = a97 * a68;
    const double a104 = fma(a68, fma(a68, a96, fma(a93, a68, -a97)), fma(a97, a68, -a101));
    const double a105 = a101 * a68;
    const double a109 = a105 * a68;
    const double a112 = fma(a68, fma(a68, a104, fma(a101, a68, -a105)), fma(a105, a68, -a109));
    const double a113 = a109 + a85;
    const double a114 = a113 - a109;
    const double a120 = a109 - (a113 - a114) + (a85 - a114) + (a112 + (a81 - (a85 - a86) + (a69 - a86) + (a84 + a72)));
    const double a121 = -0x1.9884533d43651p1 + a113; /* -3.1915382432114616 */
    const double a122 = a121 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    /* -3.1915382432114616, 1.993861761822184e-16 */
    const double a128 = -0x1.9884533d43651p1 - (a121 - a122) + (a113 - a122) + (0x1.cbc0d30ebfd15p-53 + a120);
    const double a130 = -(0x1.9884533d43651p1 * a57); /* 3.1915382432114616 */
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a132 = fma(0x1.9884533d43651p1, a61, fma(0x1.9884533d43651p1, a57, a130));
    const int b3 = fabs(a121) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a136 = usual ? 1.0 : (b3 ? a66 : 1.0);
    const double a137 = a130 * p1 * a136;
    const double a138 = a137 + a121;
    const double a139 = a138 - a137;
    const double a147 = -fma(a57, -0x1.cbc0d30ebfd15p-53, a132) * p1 * a136 + a128; /* -1.993861761822184e-16 */
    const double a149 = 0x1.b6676bf7450fp-1 * a68; /* 0.85625779527120294 */
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a152 = fma(a68, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a68, -a149));
    const double a153 = a149 * a68;
    const double a154 = -a153;
    const double a156 = fma(a68, a152, fma(a149, a68, a154));
    const double a157 = a154 + a138;
    const double a158 = a157 - a154;
    const double a165 = a154 - (a157 - a158) + (a138 - a158) + (-a156 + (a137 - (a138 - a139) + (a121 - a139) + a147));
    const double a167 = -(a69 * a57);
    const int b4 = fabs(a157) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a173 = usual ? 1.0 : (b4 ? a66 : 1.0);
    const double a174 = a167 * p1 * a173;
    const double a175 = a174 + a157;
    const double a176 = a175 - a174;
    const double a183 = -fma(a57, a72, fma(a69, a61, fma(a69, a57, a167))) * p1 * a173;
    const double a187 = -(a153 * a57);
    const int b5 = fabs(a175) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a193 = usual ? 1.0 : (b5 ? a66 : 1.0);
    const double a194 = a187 * p1 * a193;
    const double a195 = a194 + a175;
    const double a196 = a195 - a194;
    const double a202 = -fma(a57, a156, fma(a153, a61, fma(a153, a57, a187))) * p1;
    const double a204 = a202 * a193 + (a174 - (a175 - a176) + (a157 - a176) + (a183 + a165));
    const double a207 = -(a81 * a57);
    const int b6 = fabs(a195) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a213 = usual ? 1.0 : (b6 ? a66 : 1.0);
    const double a214 = a207 * p1 * a213;
    const double a215 = a214 + a195;
    const double a216 = a215 - a214;
    const double a223 = -fma(a57, a84, fma(a81, a61, fma(a81, a57, a207))) * p1 * a213;
    const double a225 = a214 - (a215 - a216) + (a195 - a216) + (a223 + (a194 - (a195 - a196) + (a175 - a196) + a204));
    const double a227 = -(a109 * a57);
    const int b7 = fabs(a215) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a233 = usual ? 1.0 : (b7 ? a66 : 1.0);
    const double a234 = a227 * p1 * a233;
    const double a235 = a234 + a215;
    const double a236 = a235 - a234;
    const double a240 = a234 - (a235 - a236) + (a215 - a236);
    const double a242 = -fma(a57, a112, fma(a109, a61, fma(a109, a57, a227))) * p1;
    const double a243 = a242 * a233;
    t[6 * n] = a55;
    if (!usual) t[0] = a56;
    t[n] = a59;
    if (!usual) t[2 * n] = a60;
    t[3 * n] = p1;
    if (!usual) t[4 * n] = a65;
    t[5 * n] = a225;
    t[7 * n] = a235;
    t[8 * n] = a240;
    t[9 * n] = a243;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a55 = t[6 * n];
    const double a56 = usual ? 0 : t[0];
    const double a59 = t[n];
    const double a60 = usual ? 0 : t[2 * n];
    const double a225 = t[5 * n];
    const double a235 = t[7 * n];
    const double a240 = t[8 * n];
    const double a243 = t[9 * n];
    const double a57 = usual ? a55 : a56;
    const double a246 = a57 * a235;
    const double a250 = fma(a235, usual ? a59 : a60, fma(a57, a240 + (a243 + a225), fma(a57, a235, -a246)));
    t[5 * n] = a246;
    t[7 * n] = a250;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double a55 = t[6 * n];
    const double a56 = usual ? 0 : t[0];
    const double a59 = t[n];
    const double a60 = usual ? 0 : t[2 * n];
    const double p1 = t[3 * n];
    const double a57 = usual ? a55 : a56;
    const double a61 = usual ? a59 : a60;
    const double a251 = a57 * p1;
    const double a252 = 3.0 + a251;
    const double a256 = a57 * a252;
    const double a259 = fma(a57, fma(a61, p1, a251 - (a252 - 3.0)), fma(a57, a252, -a256));
    const double a261 = a256 * p1;
    const double a262 = 3.0 + a261;
    const double a266 = a57 * a262;
    const double a269 = fma(a57, fma(fma(a252, a61, a259), p1, a261 - (a262 - 3.0)), fma(a57, a262, -a266));
    const double a270 = fma(a262, a61, a269);
    const double a271 = a266 * p1;
    t[8 * n] = a270;
    t[9 * n] = a271;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[3 * n];
    const double a65 = usual ? 0 : t[4 * n];
    const double a246 = t[5 * n];
    const double a250 = t[7 * n];
    const double a270 = t[8 * n];
    const double a271 = t[9 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a66 = usual ? 1.0 : a65;
    const double a272 = 1.0 + a271;
    const double a276 = a246 * p1;
    const double q1 = 1.0 / a272;
    const double a277 = a276 * q1;
    const double a279 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a280 = a279 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a281 = a280 * a280;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a283 = fma(0x1.f476d06d01734p-16, a281, fma(0x1.7f2ffe3529b1cp-13, a280, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a285 = fma(a283, a281, fma(-0x1.89fe59145e952p-11, a280, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a287 = fma(a285, a281, fma(0x1.9022f6e30a10ep-11, a280, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a289 = fma(a287, a281, fma(0x1.4842653e17a37p-6, a280, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a291 = fma(a289, a281, fma(-0x1.49ec14523ab3p-3, a280, -0x1.0bae229791e31p-7));
    const double a292 = a280 * a291;
    const double a293 = 0x1.ba73788e0f42fp-2 + a292; /* 0.43208111159384804 */
    const double a294 = a280 * a293;
    const double a295 = -0x1.a360c3e39b758p-2 + a294; /* -0.40954881741241911 */
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a300 = -0x1.750d2fad2c04bp-54 - (a280 - a279) + 0x1.2d7b375dbcb4ap-108;
    /* -2.5550595784753049e-17 */
    const double a306 = -0x1.d75346f362b12p-56 + fma(a291, a300, fma(a280, a291, -a292));
    /* 0.43208111159384804 */
    const double a310 = fma(a280, a292 - (a293 - 0x1.ba73788e0f42fp-2) + a306, fma(a280, a293, -a294));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a313 = a294 - (a295 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a293, a300, a310));
    const double a314 = a280 * a295;
    const double a319 = -a277;
    const double a323 = fma(a319, a272, a276) + fma(a319, fma(a270, p1, a271 - (a272 - 1.0)), a250 * p1);
    const double a324 = fma(a323, q1, a277);
    const int b8 = a324 == 0.0;
    const double a325 = b8 ? a277 : a324;
    const int b9 = a66 < 1.0;
    const int b10 = fabs(a277) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a326 = copysign(0x1p-722, a277); /* 4.5325554997805591e-218 */
    const double a327 = a326 + a277;
    const double a333 = copysign(a327 + fma(a323, q1, a277 - (a327 - a326)) - a326, a277);
    const double a334 = b10 ? a333 : a325;
    const double a338 = -((usual ? a325 : (b9 ? a334 : a325)) * a66);
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b13 = w1 < 1.21875;
    const int b14 = w1 < 1.5;
    const double a339 = a314 + fma(a295, a300, fma(a280, a313, fma(a280, a295, -a314)));
    const double a340 = b14 ? a339 : a338;
    const double a342 = usual ? a338 : (b13 ? a338 : a340);
    const double a344 = usual ? a338 : (b12 ? 0x1.9884533d43651p-1 : a342); /* 0.79788456080286541 */
    return usual ? a338 : (b11 ? a344 : x);
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
    const double a18 = a2 * a17;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a21 = -0x1.750d2fad2c04bp-54 - (a2 - a1) + 0x1.2d7b375dbcb4ap-108;
    const double a29 = -0x1.d75346f362b12p-56 + fma(a13, a21, fma(a2, a13, -a14)); /* -2.5550595784753049e-17 */
    /* 0.43208111159384804 */
    const double a33 = fma(a2, a14 - (a15 - 0x1.ba73788e0f42fp-2) + a29, fma(a2, a15, -a16));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a36 = a16 - (a17 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a15, a21, a33));
    return a18 + fma(a17, a21, fma(a2, a36, fma(a2, a17, -a18)));
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
