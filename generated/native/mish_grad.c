/* SPDX-License-Identifier: MIT */
/* mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x)
 *
 * x < 0: -(exp(-abs(x))*(4*abs(x) - 4 + 4*abs(x)*exp(-abs(x)) - 6*exp(-abs(x)) -
 *   4*exp(-abs(x))*exp(-abs(x)) - exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(4 + exp(-abs(x))*(8 +
 *   exp(-abs(x))*(8 + exp(-abs(x))*(4 + exp(-abs(x)))))))
 *     4 + t*(8 + t*(8 + t*(4 + t))): all terms have one sign, nothing cancels
 *     4*within(w, 2048) - 4 + 4*within(w, 2048)*t - 6*t: of both signs, errors grow 5-fold at most
 *       here
 *     4*within(w, 2048) - 4 + 4*within(w, 2048)*t - 6*t - 4*t*t: of both signs, errors grow 2.2-fold
 *       at most here
 * of it -41/32 < x < -7/8: (abs(x) - 1.1924312145154952...)*P(abs(x) - 1.1924312145154952...)
 *     a polynomial of degree 13 about the zero 1.192431214515495212..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + 4*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x)) +
 *   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(1 +
 *   exp(-abs(x))*(4 + exp(-abs(x))*(8 + exp(-abs(x))*(8 + exp(-abs(x))*4))))
 *     1 + 4*t + 6*t*t + 4*w*t*t + 4*t*t*t + 4*w*t*t*t: all terms have one sign, nothing cancels
 *     1 + t*(4 + t*(8 + t*(8 + t*4))): all terms have one sign, nothing cancels
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
    const double a28 = a11 + a27;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a29 = b1 ? 0.0 : a28;
    const double a34 = fma(a9 * (-0x1.ef35793c7673p-45), a28, a27 - (a28 - a11)); /* -5.4979230187083712e-14 */
    const double a35 = b1 ? 0.0 : a34;
    const int b2 = a9 < -900.0;
    const double a37 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a37 : a8));
    t[0] = a28;
    if (!usual) t[2 * n] = a29;
    t[3 * n] = a34;
    if (!usual) t[4 * n] = a35;
    t[5 * n] = p1;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const int b2 = a9 < -900.0;
    const double a40 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a41 = usual ? 1.0 : a40;
    const int b3 = a1 < 0.0;
    const double a42 = a30 * p1;
    const double a43 = b3 ? a42 : 1.0;
    const double a44 = a36 * p1;
    const double a45 = b3 ? a44 : 0.0;
    const double a46 = b3 ? a41 : 1.0;
    const double a48 = a30 * a30;
    const double a52 = fma(a30, a36, fma(a30, a36, fma(a30, a30, -a48)));
    const double a53 = b3 ? a42 : 6.0;
    const double a54 = a48 * a53;
    const double a58 = fma(a53, a52, fma(a48, a45, fma(a48, a53, -a54)));
    const double a61 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a62 = b3 ? (-1.0) : a48;
    const double a63 = b3 ? 0.0 : a52;
    const double a64 = b3 ? 1.0 : p1;
    const double a65 = b3 ? 1.0 : a41;
    const double a66 = usual ? 1.0 : a65;
    const double a67 = a61 * a62;
    const double a70 = fma(a61, a63, fma(a61, a62, -a67));
    const double a74 = a67 * a64 * a64 * a66 * a66;
    const double a79 = a54 * p1 * p1 * a41 * a41 * (usual ? 1.0 : a46);
    if (!usual) t[6 * n] = a40;
    t[7 * n] = a43;
    t[8 * n] = a45;
    if (!usual) t[9 * n] = a46;
    t[10 * n] = a58;
    t[11 * n] = a61;
    t[12 * n] = a62;
    t[13 * n] = a63;
    t[14 * n] = a64;
    if (!usual) t[15 * n] = a65;
    t[16 * n] = a70;
    t[17 * n] = a74;
    t[18 * n] = a79;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a28 = t[0];
    const double a29 = usual ? 0 : t[2 * n];
    const double a34 = t[3 * n];
    const double a35 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a40 = usual ? 0 : t[6 * n];
    const double a43 = t[7 * n];
    const double a45 = t[8 * n];
    const double a46 = usual ? 0 : t[9 * n];
    const double a58 = t[10 * n];
    const double a61 = t[11 * n];
    const double a62 = t[12 * n];
    const double a63 = t[13 * n];
    const double a64 = t[14 * n];
    const double a65 = usual ? 0 : t[15 * n];
    const double a70 = t[16 * n];
    const double a74 = t[17 * n];
    const double a79 = t[18 * n];
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const double a41 = usual ? 1.0 : a40;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a47 = usual ? 1.0 : a46;
    const double a66 = usual ? 1.0 : a65;
    const double a80 = a74 + a79;
    const double a81 = a80 - a74;
    const double a94 = fma(a58 * p1 * p1 * a41 * a41, a47, a70 * a64 * a64 * a66 * a66);
    const double a96 = b3 ? 4.0 : 1.0;
    const double a97 = a96 + a80;
    const double a98 = a97 - a96;
    const double a103 = a96 - (a97 - a98) + (a80 - a98) + (a74 - (a80 - a81) + (a79 - a81) + a94);
    const double a104 = a61 * a30;
    const double a108 = a104 * a62;
    const double a112 = fma(a62, fma(a61, a36, fma(a61, a30, -a104)), fma(a104, a63, fma(a104, a62, -a108)));
    const int b4 = fabs(a97) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a117 = usual ? 1.0 : (b4 ? a41 : 1.0);
    const double a120 = usual ? 1.0 : (b4 ? a66 : 1.0);
    const double a122 = a108 * p1 * a64 * a64 * a117 * a120 * a120;
    const double a123 = a122 + a97;
    const double a124 = a123 - a122;
    const double a136 = a122 - (a123 - a124) + (a97 - a124) + (a112 * p1 * a64 * a64 * a117 * a120 * a120 + a103);
    const double a137 = 4.0 * a30;
    const double a138 = 4.0 * a36;
    const double a139 = a137 * a30;
    const double a143 = fma(a30, a138, fma(a137, a36, fma(a137, a30, -a139)));
    const double a144 = b3 ? 6.0 : a139;
    const double a146 = a30 * a144;
    const double a150 = fma(a144, a36, fma(a30, b3 ? 0.0 : a143, fma(a30, a144, -a146)));
    const int b5 = fabs(a123) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a155 = usual ? 1.0 : (b5 ? a41 : 1.0);
    const double a158 = usual ? 1.0 : (b5 ? a66 : 1.0);
    const double a160 = a146 * p1 * a64 * a64 * a155 * a158 * a158;
    const double a161 = a160 + a123;
    const double a162 = a161 - a160;
    const double a174 = a160 - (a161 - a162) + (a123 - a162) + (a150 * p1 * a64 * a64 * a155 * a158 * a158 + a136);
    const double a177 = b3 ? p1 : 1.0;
    const int b6 = fabs(a161) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a181 = usual ? 1.0 : (b6 ? a41 : 1.0);
    const double a184 = usual ? 1.0 : (b6 ? a47 : 1.0);
    const double a185 = (b3 ? a139 : a137) * p1 * a177 * a181 * a184;
    const double a186 = a185 + a161;
    const double a187 = a186 - a185;
    const double a197 = a185 - (a186 - a187) + (a161 - a187) + ((b3 ? a143 : a138) * p1 * a177 * a181 * a184 + a174);
    const double a198 = a43 * a186;
    const double a202 = fma(a186, a45, fma(a43, a197, fma(a43, a186, -a198)));
    const double a203 = b3 ? 8.0 : 4.0;
    const double a204 = b3 ? 4.0 : 8.0;
    const double a205 = b3 ? 1.0 : 4.0;
    const double a206 = a30 * a205;
    const int b7 = a9 < -200.0;
    const double a211 = usual ? p1 : (b7 ? 0.0 : p1);
    const double a212 = a206 * a211;
    const double a213 = a204 + a212;
    const double a216 = fma(fma(a205, a36, fma(a30, a205, -a206)), a211, a212 - (a213 - a204));
    const double a217 = a30 * a213;
    const double a222 = a217 * a211;
    const double a223 = 8.0 + a222;
    const double a226 = fma(fma(a213, a36, fma(a30, a216, fma(a30, a213, -a217))), a211, a222 - (a223 - 8.0));
    const double a227 = a30 * a223;
    const double a232 = a227 * a211;
    const double a233 = a203 + a232;
    const double a234 = a233 - a203;
    const double a239 = fma(fma(a223, a36, fma(a30, a226, fma(a30, a223, -a227))), a211, a203 - (a233 - a234) + (a232 - a234));
    const double a240 = a30 * a233;
    const double a245 = a240 * a211;
    const double a246 = a96 + a245;
    const double a247 = a246 - a96;
    const double a252 = fma(fma(a233, a36, fma(a30, a239, fma(a30, a233, -a240))), a211, a96 - (a246 - a247) + (a245 - a247));
    t[0] = a198;
    t[n] = a202;
    t[2 * n] = a246;
    t[3 * n] = a252;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a46 = usual ? 0 : t[9 * n];
    const double a198 = t[0];
    const double a202 = t[n];
    const double a246 = t[2 * n];
    const double a252 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a47 = usual ? 1.0 : a46;
    const double q1 = 1.0 / a246;
    const double a253 = a198 * q1;
    /* 7.8886090522101181e-31, 1.1924312145154952 */
    const double a255 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), 1.28125) - 0x1.31432c0d12d84p0;
    const double a256 = a255 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a258 = a256 * a256;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a260 = fma(fma(0x1.2bc5f8cd189dep-18, a256, 0x1.f74d15976b86bp-27), a258, fma(-0x1.1d258fa204dfdp-16, a256, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a261 = fma(-0x1.5ffe659e8aa7fp-15, a256, -0x1.0a798b7470f95p-12);
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a264 = fma(fma(a260, a258, a261), a258, fma(0x1.03799019f8bcdp-10, a256, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a266 = fma(a264, a258, fma(-0x1.b87ddfb3a183cp-9, a256, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a268 = fma(a266, a258, fma(-0x1.4c222fe64d717p-6, a256, -0x1.574f121a868ep-5));
    const double a269 = a256 * a268;
    const double a270 = 0x1.a34a251d8ad7bp-3 + a269; /* 0.20473126408010586 */
    const double a271 = a256 * a270;
    const double a272 = -0x1.115acb42500bbp-2 + a271; /* -0.2669479140495345 */
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a277 = -0x1.bf319154da21p-55 - (a256 - a255) + (-0x1.3b82ea8c1efc4p-109);
    /* 5.3285578475059702e-18 */
    const double a283 = 0x1.892d9ca713724p-58 + fma(a268, a277, fma(a256, a268, -a269));
    /* 0.20473126408010586 */
    const double a287 = fma(a256, a269 - (a270 - 0x1.a34a251d8ad7bp-3) + a283, fma(a256, a270, -a271));
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a290 = a271 - (a272 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a270, a277, a287));
    const double a291 = -a253;
    const double a294 = fma(a291, a246, a198) + fma(a291, a252, a202);
    const double a295 = fma(a294, q1, a253);
    const int b8 = a295 == 0.0;
    const double a296 = b8 ? a253 : a295;
    const int b9 = a47 < 1.0;
    const int b10 = fabs(a296) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a297 = copysign(0x1p-722, a253); /* 4.5325554997805591e-218 */
    const double a298 = a297 + a253;
    const double a304 = copysign(a298 + fma(a294, q1, a253 - (a298 - a297)) - a297, a253);
    const double a305 = b10 ? a304 : a296;
    const double a308 = (usual ? a296 : (b9 ? a305 : a296)) * a47;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b13 = a1 < -1.28125;
    const int b14 = a1 < -0.875;
    const double a311 = fma(a256, a272, fma(a272, a277, a256 * a290));
    const double a312 = b14 ? a311 : a308;
    const double a314 = usual ? a308 : (b13 ? a308 : a312);
    const double a316 = usual ? a308 : (b12 ? 0x1.3333333333333p-1 : a314); /* 0.59999999999999998 */
    return usual ? a308 : (b11 ? a316 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[19];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[19 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a2 = a1 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a4 = a2 * a2;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a6 = fma(fma(0x1.2bc5f8cd189dep-18, a2, 0x1.f74d15976b86bp-27), a4, fma(-0x1.1d258fa204dfdp-16, a2, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a8 = fma(a6, a4, fma(-0x1.5ffe659e8aa7fp-15, a2, -0x1.0a798b7470f95p-12));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a10 = fma(a8, a4, fma(0x1.03799019f8bcdp-10, a2, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a12 = fma(a10, a4, fma(-0x1.b87ddfb3a183cp-9, a2, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a14 = fma(a12, a4, fma(-0x1.4c222fe64d717p-6, a2, -0x1.574f121a868ep-5));
    const double a15 = a2 * a14;
    const double a16 = 0x1.a34a251d8ad7bp-3 + a15; /* 0.20473126408010586 */
    const double a17 = a2 * a16;
    const double a18 = -0x1.115acb42500bbp-2 + a17; /* -0.2669479140495345 */
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a21 = -0x1.bf319154da21p-55 - (a2 - a1) + (-0x1.3b82ea8c1efc4p-109);
    const double a29 = 0x1.892d9ca713724p-58 + fma(a14, a21, fma(a2, a14, -a15)); /* 5.3285578475059702e-18 */
    /* 0.20473126408010586 */
    const double a33 = fma(a2, a15 - (a16 - 0x1.a34a251d8ad7bp-3) + a29, fma(a2, a16, -a17));
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a36 = a17 - (a18 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a16, a21, a33));
    return fma(a2, a18, fma(a18, a21, a2 * a36));
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1.c000000000001p-1, -0x1.48p0, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.c000000000001p-1, -0x1.48p0, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
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
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = a1 < 0.0;
    const double a18 = a16 * a16;
    const double a23 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a24 = b1 ? (-1.0) : a18;
    const double a26 = b1 ? 4.0 : 1.0;
    const double a29 = fma(a23 * a16, a24, fma(a23, a24, a18 * (b1 ? a16 : 6.0)) + a26);
    const double a30 = 4.0 * a16;
    const double a31 = a30 * a16;
    const double a36 = (b1 ? a16 : 1.0) * (fma(a16, b1 ? 6.0 : a31, a29) + (b1 ? a31 : a30));
    const double a42 = fma(a16, fma(a16, fma(a16, b1 ? 1.0 : 4.0, b1 ? 4.0 : 8.0), 8.0), b1 ? 8.0 : 4.0);
    const double q1 = a36 / fma(a16, a42, a26);
    t[n] = q1;
}

SYMSIG_INLINE void stage_4_float(double *t, const int usual)
{
    const double d1 = t[0];
    const double a44 = lesser(fabs(usual ? d1 : number(d1, 0x1.fffffep127)), 1.28125); /* 3.4028234663852886e+38 */
    const double a45 = a44 - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a47 = a45 * a45;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a49 = fma(fma(0x1.2bc5f8cd189dep-18, a45, 0x1.f74d15976b86bp-27), a47, fma(-0x1.1d258fa204dfdp-16, a45, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a51 = fma(a49, a47, fma(-0x1.5ffe659e8aa7fp-15, a45, -0x1.0a798b7470f95p-12));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a53 = fma(a51, a47, fma(0x1.03799019f8bcdp-10, a45, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a55 = fma(a53, a47, fma(-0x1.b87ddfb3a183cp-9, a45, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a57 = fma(a55, a47, fma(-0x1.4c222fe64d717p-6, a45, -0x1.574f121a868ep-5));
    /* 0.20473126408010586, -0.2669479140495345 */
    const double a59 = fma(a57, a47, fma(0x1.a34a251d8ad7bp-3, a45, -0x1.115acb42500bbp-2));
    const double a60 = a45 * a59;
    t[0] = a60;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double q1 = t[n];
    const double a60 = t[0];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = a1 < -1.28125;
    const int b3 = a1 < -0.875;
    const double a61 = b3 ? a60 : q1;
    const double a62 = b2 ? q1 : a61;
    const int b4 = d1 == d1;
    return (float)(usual ? a62 : (b4 ? a62 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    stage_4_float(t, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_4_float(t + i, usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
