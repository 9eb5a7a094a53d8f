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
    const double a33 = a11 + a32;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a34 = b1 ? 0.0 : a33;
    const double a37 = a32 - (a33 - a11);
    const double a38 = b1 ? 0.0 : a37;
    const int b2 = a9 < -900.0;
    const double a40 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a40 : a8));
    t[0] = a33;
    if (!usual) t[2 * n] = a34;
    t[3 * n] = a37;
    if (!usual) t[4 * n] = a38;
    t[5 * n] = p1;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[n];
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a35 = usual ? a33 : a34;
    const double a39 = usual ? a37 : a38;
    const int b2 = a9 < -900.0;
    const double a43 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = usual ? 1.0 : a43;
    const int b3 = a1 < 0.0;
    const double a45 = a35 * p1;
    const double a46 = b3 ? a45 : 1.0;
    const double a47 = a39 * p1;
    const double a48 = b3 ? a47 : 0.0;
    const double a49 = b3 ? a44 : 1.0;
    const double a51 = a35 * a35;
    const double a55 = fma(a35, a39, fma(a35, a39, fma(a35, a35, -a51)));
    const double a56 = b3 ? a45 : 6.0;
    const double a57 = a51 * a56;
    const double a61 = fma(a56, a55, fma(a51, a48, fma(a51, a56, -a57)));
    const double a64 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a65 = b3 ? (-1.0) : a51;
    const double a66 = b3 ? 0.0 : a55;
    const double a67 = b3 ? 1.0 : p1;
    const double a68 = b3 ? 1.0 : a44;
    const double a69 = usual ? 1.0 : a68;
    const double a70 = a64 * a65;
    const double a73 = fma(a64, a66, fma(a64, a65, -a70));
    const double a77 = a70 * a67 * a67 * a69 * a69;
    const double a82 = a57 * p1 * p1 * a44 * a44 * (usual ? 1.0 : a49);
    if (!usual) t[6 * n] = a43;
    t[7 * n] = a46;
    t[8 * n] = a48;
    if (!usual) t[9 * n] = a49;
    t[10 * n] = a61;
    t[11 * n] = a64;
    t[12 * n] = a65;
    t[13 * n] = a66;
    t[14 * n] = a67;
    if (!usual) t[15 * n] = a68;
    t[16 * n] = a73;
    t[17 * n] = a77;
    t[18 * n] = a82;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[n];
    const double a33 = t[0];
    const double a34 = usual ? 0 : t[2 * n];
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a46 = t[7 * n];
    const double a48 = t[8 * n];
    const double a49 = usual ? 0 : t[9 * n];
    const double a61 = t[10 * n];
    const double a64 = t[11 * n];
    const double a65 = t[12 * n];
    const double a66 = t[13 * n];
    const double a67 = t[14 * n];
    const double a68 = usual ? 0 : t[15 * n];
    const double a73 = t[16 * n];
    const double a77 = t[17 * n];
    const double a82 = t[18 * n];
    const double a35 = usual ? a33 : a34;
    const double a39 = usual ? a37 : a38;
    const double a44 = usual ? 1.0 : a43;
    const int b3 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a50 = usual ? 1.0 : a49;
    const double a69 = usual ? 1.0 : a68;
    const double a83 = a77 + a82;
    const double a84 = a83 - a77;
    const double a97 = fma(a61 * p1 * p1 * a44 * a44, a50, a73 * a67 * a67 * a69 * a69);
    const double a99 = b3 ? 4.0 : 1.0;
    const double a100 = a99 + a83;
    const double a101 = a100 - a99;
    const double a106 = a99 - (a100 - a101) + (a83 - a101) + (a77 - (a83 - a84) + (a82 - a84) + a97);
    const double a107 = a64 * a35;
    const double a111 = a107 * a65;
    const double a115 = fma(a65, fma(a64, a39, fma(a64, a35, -a107)), fma(a107, a66, fma(a107, a65, -a111)));
    const int b4 = fabs(a100) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a120 = usual ? 1.0 : (b4 ? a44 : 1.0);
    const double a123 = usual ? 1.0 : (b4 ? a69 : 1.0);
    const double a125 = a111 * p1 * a67 * a67 * a120 * a123 * a123;
    const double a126 = a125 + a100;
    const double a127 = a126 - a125;
    const double a139 = a125 - (a126 - a127) + (a100 - a127) + (a115 * p1 * a67 * a67 * a120 * a123 * a123 + a106);
    const double a140 = 4.0 * a35;
    const double a141 = 4.0 * a39;
    const double a142 = a140 * a35;
    const double a146 = fma(a35, a141, fma(a140, a39, fma(a140, a35, -a142)));
    const double a147 = b3 ? 6.0 : a142;
    const double a149 = a35 * a147;
    const double a153 = fma(a147, a39, fma(a35, b3 ? 0.0 : a146, fma(a35, a147, -a149)));
    const int b5 = fabs(a126) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a158 = usual ? 1.0 : (b5 ? a44 : 1.0);
    const double a161 = usual ? 1.0 : (b5 ? a69 : 1.0);
    const double a163 = a149 * p1 * a67 * a67 * a158 * a161 * a161;
    const double a164 = a163 + a126;
    const double a165 = a164 - a163;
    const double a177 = a163 - (a164 - a165) + (a126 - a165) + (a153 * p1 * a67 * a67 * a158 * a161 * a161 + a139);
    const double a180 = b3 ? p1 : 1.0;
    const int b6 = fabs(a164) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a184 = usual ? 1.0 : (b6 ? a44 : 1.0);
    const double a187 = usual ? 1.0 : (b6 ? a50 : 1.0);
    const double a188 = (b3 ? a142 : a140) * p1 * a180 * a184 * a187;
    const double a189 = a188 + a164;
    const double a190 = a189 - a188;
    const double a200 = a188 - (a189 - a190) + (a164 - a190) + ((b3 ? a146 : a141) * p1 * a180 * a184 * a187 + a177);
    const double a201 = a46 * a189;
    const double a205 = fma(a189, a48, fma(a46, a200, fma(a46, a189, -a201)));
    const double a206 = b3 ? 8.0 : 4.0;
    const double a207 = b3 ? 4.0 : 8.0;
    const double a208 = b3 ? 1.0 : 4.0;
    const double a209 = a35 * a208;
    const int b7 = a9 < -200.0;
    const double a214 = usual ? p1 : (b7 ? 0.0 : p1);
    const double a215 = a209 * a214;
    const double a216 = a207 + a215;
    const double a219 = fma(fma(a208, a39, fma(a35, a208, -a209)), a214, a215 - (a216 - a207));
    const double a220 = a35 * a216;
    const double a225 = a220 * a214;
    const double a226 = 8.0 + a225;
    const double a229 = fma(fma(a216, a39, fma(a35, a219, fma(a35, a216, -a220))), a214, a225 - (a226 - 8.0));
    const double a230 = a35 * a226;
    const double a235 = a230 * a214;
    const double a236 = a206 + a235;
    const double a237 = a236 - a206;
    const double a242 = fma(fma(a226, a39, fma(a35, a229, fma(a35, a226, -a230))), a214, a206 - (a236 - a237) + (a235 - a237));
    const double a243 = a35 * a236;
    const double a248 = a243 * a214;
    const double a249 = a99 + a248;
    const double a250 = a249 - a99;
    const double a255 = fma(fma(a236, a39, fma(a35, a242, fma(a35, a236, -a243))), a214, a99 - (a249 - a250) + (a248 - a250));
    t[0] = a201;
    t[n] = a205;
    t[2 * n] = a249;
    t[3 * n] = a255;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a49 = usual ? 0 : t[9 * n];
    const double a201 = t[0];
    const double a205 = t[n];
    const double a249 = t[2 * n];
    const double a255 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a50 = usual ? 1.0 : a49;
    const double q1 = 1.0 / a249;
    const double a256 = a201 * q1;
    /* 7.8886090522101181e-31, 1.1924312145154952 */
    const double a258 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), 1.28125) - 0x1.31432c0d12d84p0;
    const double a259 = a258 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a261 = a259 * a259;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a263 = fma(fma(0x1.2bc5f8cd189dep-18, a259, 0x1.f74d15976b86bp-27), a261, fma(-0x1.1d258fa204dfdp-16, a259, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a264 = fma(-0x1.5ffe659e8aa7fp-15, a259, -0x1.0a798b7470f95p-12);
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a267 = fma(fma(a263, a261, a264), a261, fma(0x1.03799019f8bcdp-10, a259, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a269 = fma(a267, a261, fma(-0x1.b87ddfb3a183cp-9, a259, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a271 = fma(a269, a261, fma(-0x1.4c222fe64d717p-6, a259, -0x1.574f121a868ep-5));
    const double a272 = a259 * a271;
    const double a273 = 0x1.a34a251d8ad7bp-3 + a272; /* 0.20473126408010586 */
    const double a274 = a259 * a273;
    const double a275 = -0x1.115acb42500bbp-2 + a274; /* -0.2669479140495345 */
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a280 = -0x1.bf319154da21p-55 - (a259 - a258) + (-0x1.3b82ea8c1efc4p-109);
    /* 5.3285578475059702e-18 */
    const double a286 = 0x1.892d9ca713724p-58 + fma(a271, a280, fma(a259, a271, -a272));
    /* 0.20473126408010586 */
    const double a290 = fma(a259, a272 - (a273 - 0x1.a34a251d8ad7bp-3) + a286, fma(a259, a273, -a274));
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a293 = a274 - (a275 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a273, a280, a290));
    const double a294 = a259 * a275;
    const double a299 = -a256;
    const double a302 = fma(a299, a249, a201) + fma(a299, a255, a205);
    const double a303 = fma(a302, q1, a256);
    const int b8 = a303 == 0.0;
    const double a304 = b8 ? a256 : a303;
    const int b9 = a50 < 1.0;
    const int b10 = fabs(a256) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a305 = copysign(0x1p-722, a256); /* 4.5325554997805591e-218 */
    const double a306 = a305 + a256;
    const double a312 = copysign(a306 + fma(a302, q1, a256 - (a306 - a305)) - a305, a256);
    const double a313 = b10 ? a312 : a304;
    const double a316 = (usual ? a304 : (b9 ? a313 : a304)) * a50;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b13 = a1 < -1.28125;
    const int b14 = a1 < -0.875;
    const double a317 = a294 + fma(a275, a280, fma(a259, a293, fma(a259, a275, -a294)));
    const double a318 = b14 ? a317 : a316;
    const double a320 = usual ? a316 : (b13 ? a316 : a318);
    const double a322 = usual ? a316 : (b12 ? 0x1.3333333333333p-1 : a320); /* 0.59999999999999998 */
    return usual ? a316 : (b11 ? a322 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[19];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[19 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
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

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
