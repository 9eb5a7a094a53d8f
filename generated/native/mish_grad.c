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
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a12 = a9 - (a10 - 1.0);
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    t[0] = a7;
    if (!usual) t[n] = a8;
    t[2 * n] = a9;
    t[3 * n] = a10;
    t[4 * n] = a12;
    t[5 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a9 = t[2 * n];
    const double a13 = t[5 * n];
    const double a14 = a9 + a13;
    const double a17 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a30 = fma(a14, a9 - a14 + a13, fma(0.5, a17, fma(a17 * a14, a27, a13)));
    t[2 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a7 = t[0];
    const double a8 = usual ? 0 : t[n];
    const double a10 = t[3 * n];
    const double a12 = t[4 * n];
    const double a30 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a31 = a12 + a30;
    const double a32 = a10 + a31;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a34 = usual ? a32 : (b1 ? 0.0 : a32);
    const double a36 = a31 - (a32 - a10);
    const double a38 = usual ? a36 : (b1 ? 0.0 : a36);
    const int b2 = a8 < -900.0;
    const double a39 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a39 : a7));
    t[5 * n] = a34;
    t[0] = a38;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = usual ? 0 : t[n];
    const double a34 = t[5 * n];
    const double a38 = t[0];
    const double p1 = t[2 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const int b2 = a8 < -900.0;
    const double a43 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a1 < 0.0;
    const double a44 = a34 * p1;
    const double a45 = b3 ? a44 : 1.0;
    const double a46 = a38 * p1;
    const double a47 = b3 ? a46 : 0.0;
    const double a49 = usual ? 1.0 : (b3 ? a43 : 1.0);
    const double a50 = a34 * a34;
    const double a54 = fma(a34, a38, fma(a34, a38, fma(a34, a34, -a50)));
    const double a55 = b3 ? a44 : 6.0;
    const double a56 = a50 * a55;
    const double a60 = fma(a55, a54, fma(a50, a47, fma(a50, a55, -a56)));
    const double a63 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a64 = b3 ? (-1.0) : a50;
    const double a65 = b3 ? 0.0 : a54;
    const double a66 = b3 ? 1.0 : p1;
    const double a68 = usual ? 1.0 : (b3 ? 1.0 : a43);
    const double a69 = a63 * a64;
    const double a72 = fma(a63, a65, fma(a63, a64, -a69));
    const double a76 = a69 * a66 * a66 * a68 * a68;
    const double a81 = a56 * p1 * p1 * a43 * a43 * a49;
    t[3 * n] = a43;
    t[4 * n] = a45;
    t[n] = a47;
    t[6 * n] = a49;
    t[7 * n] = a60;
    t[8 * n] = a63;
    t[9 * n] = a64;
    t[10 * n] = a65;
    t[11 * n] = a66;
    t[12 * n] = a68;
    t[13 * n] = a72;
    t[14 * n] = a76;
    t[15 * n] = a81;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a34 = t[5 * n];
    const double a38 = t[0];
    const double p1 = t[2 * n];
    const double a43 = t[3 * n];
    const double a45 = t[4 * n];
    const double a47 = t[n];
    const double a49 = t[6 * n];
    const double a60 = t[7 * n];
    const double a63 = t[8 * n];
    const double a64 = t[9 * n];
    const double a65 = t[10 * n];
    const double a66 = t[11 * n];
    const double a68 = t[12 * n];
    const double a72 = t[13 * n];
    const double a76 = t[14 * n];
    const double a81 = t[15 * n];
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a82 = a76 + a81;
    const double a83 = a82 - a76;
    const double a96 = fma(a60 * p1 * p1 * a43 * a43, a49, a72 * a66 * a66 * a68 * a68);
    const double a98 = b3 ? 4.0 : 1.0;
    const double a99 = a98 + a82;
    const double a100 = a99 - a98;
    const double a105 = a98 - (a99 - a100) + (a82 - a100) + (a76 - (a82 - a83) + (a81 - a83) + a96);
    const double a106 = a63 * a34;
    const double a110 = a106 * a64;
    const double a114 = fma(a64, fma(a63, a38, fma(a63, a34, -a106)), fma(a106, a65, fma(a106, a64, -a110)));
    const int b4 = fabs(a99) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a119 = usual ? 1.0 : (b4 ? a43 : 1.0);
    const double a122 = usual ? 1.0 : (b4 ? a68 : 1.0);
    const double a124 = a110 * p1 * a66 * a66 * a119 * a122 * a122;
    const double a125 = a124 + a99;
    const double a126 = a125 - a124;
    const double a138 = a124 - (a125 - a126) + (a99 - a126) + (a114 * p1 * a66 * a66 * a119 * a122 * a122 + a105);
    const double a139 = 4.0 * a34;
    const double a140 = 4.0 * a38;
    const double a141 = a139 * a34;
    const double a145 = fma(a34, a140, fma(a139, a38, fma(a139, a34, -a141)));
    const double a146 = b3 ? 6.0 : a141;
    const double a148 = a34 * a146;
    const double a152 = fma(a146, a38, fma(a34, b3 ? 0.0 : a145, fma(a34, a146, -a148)));
    const int b5 = fabs(a125) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a157 = usual ? 1.0 : (b5 ? a43 : 1.0);
    const double a160 = usual ? 1.0 : (b5 ? a68 : 1.0);
    const double a162 = a148 * p1 * a66 * a66 * a157 * a160 * a160;
    const double a163 = a162 + a125;
    const double a164 = a163 - a162;
    const double a176 = a162 - (a163 - a164) + (a125 - a164) + (a152 * p1 * a66 * a66 * a157 * a160 * a160 + a138);
    const double a179 = b3 ? p1 : 1.0;
    const int b6 = fabs(a163) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a183 = usual ? 1.0 : (b6 ? a43 : 1.0);
    const double a186 = usual ? 1.0 : (b6 ? a49 : 1.0);
    const double a187 = (b3 ? a141 : a139) * p1 * a179 * a183 * a186;
    const double a188 = a187 + a163;
    const double a189 = a188 - a187;
    const double a199 = a187 - (a188 - a189) + (a163 - a189) + ((b3 ? a145 : a140) * p1 * a179 * a183 * a186 + a176);
    const double a200 = a45 * a188;
    const double a204 = fma(a188, a47, fma(a45, a199, fma(a45, a188, -a200)));
    const double a205 = b3 ? 8.0 : 4.0;
    const double a206 = b3 ? 4.0 : 8.0;
    const double a207 = b3 ? 1.0 : 4.0;
    const double a208 = a34 * a207;
    const double a212 = a208 * p1;
    const double a213 = a206 + a212;
    const double a216 = fma(fma(a207, a38, fma(a34, a207, -a208)), p1, a212 - (a213 - a206));
    const double a217 = a34 * a213;
    const double a222 = a217 * p1;
    const double a223 = 8.0 + a222;
    const double a226 = fma(fma(a213, a38, fma(a34, a216, fma(a34, a213, -a217))), p1, a222 - (a223 - 8.0));
    const double a227 = a34 * a223;
    const double a232 = a227 * p1;
    const double a233 = a205 + a232;
    const double a234 = a233 - a205;
    const double a239 = fma(fma(a223, a38, fma(a34, a226, fma(a34, a223, -a227))), p1, a205 - (a233 - a234) + (a232 - a234));
    const double a240 = a34 * a233;
    const double a245 = a240 * p1;
    const double a246 = a98 + a245;
    const double a247 = a246 - a98;
    const double a252 = fma(fma(a233, a38, fma(a34, a239, fma(a34, a233, -a240))), p1, a98 - (a246 - a247) + (a245 - a247));
    t[0] = a200;
    t[n] = a204;
    t[2 * n] = a246;
    t[3 * n] = a252;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a49 = t[6 * n];
    const double a200 = t[0];
    const double a204 = t[n];
    const double a246 = t[2 * n];
    const double a252 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double q1 = 1.0 / a246;
    const double a253 = a200 * q1;
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
    const double a291 = a256 * a272;
    const double a296 = -a253;
    const double a299 = fma(a296, a246, a200) + fma(a296, a252, a204);
    const double a300 = fma(a299, q1, a253);
    const int b7 = a300 == 0.0;
    const double a301 = b7 ? a253 : a300;
    const int b8 = a49 < 1.0;
    const int b9 = fabs(a253) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a302 = copysign(0x1p-722, a253); /* 4.5325554997805591e-218 */
    const double a303 = a302 + a253;
    const double a309 = copysign(a303 + fma(a299, q1, a253 - (a303 - a302)) - a302, a253);
    const double a310 = b9 ? a309 : a301;
    const double a313 = (usual ? a301 : (b8 ? a310 : a301)) * a49;
    const int b10 = x == x;
    const int b11 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b12 = a1 < -1.28125;
    const int b13 = a1 < -0.875;
    const double a314 = a291 + fma(a272, a277, fma(a256, a290, fma(a256, a272, -a291)));
    const double a315 = b13 ? a314 : a313;
    const double a317 = usual ? a313 : (b12 ? a313 : a315);
    const double a319 = usual ? a313 : (b11 ? 0x1.3333333333333p-1 : a317); /* 0.59999999999999998 */
    return usual ? a313 : (b10 ? a319 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[16];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
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
    const double a19 = a2 * a18;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a22 = -0x1.bf319154da21p-55 - (a2 - a1) + (-0x1.3b82ea8c1efc4p-109);
    const double a30 = 0x1.892d9ca713724p-58 + fma(a14, a22, fma(a2, a14, -a15)); /* 5.3285578475059702e-18 */
    /* 0.20473126408010586 */
    const double a34 = fma(a2, a15 - (a16 - 0x1.a34a251d8ad7bp-3) + a30, fma(a2, a16, -a17));
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a37 = a17 - (a18 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a16, a22, a34));
    return a19 + fma(a18, a22, fma(a2, a37, fma(a2, a18, -a19)));
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1.c000000000001p-1, -0x1.48p0, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.c000000000001p-1, -0x1.48p0, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
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

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
