/* SPDX-License-Identifier: MIT */
/* selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True))
 *
 * x < 0: 879049670423688429...*expm1(-abs(x))
 * x > 0: x + 253504936777402467...*x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a5 = fma(-(usual ? w1 : lesser(w1, 60.0)), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a5;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double p1 = power_of_two(a5);
    const double a6 = p1 - 1.0;
    const double a7 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, -(usual ? w1 : lesser(w1, 60.0))); /* -0.69314718055989033 */
    const double a9 = a7 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a10 = a8 + a9;
    const double a11 = a10 * a10;
    const double a12 = a11 * 0.5;
    const double a13 = a10 + a12;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a17 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a11, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a19 = fma(a17, a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a21 = fma(a19, a11, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a23 = fma(a21, a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a25 = a9 - (a10 - a8);
    const double a30 = fma(a11 * a10, a23, fma(a25, a13, a25)) + (a12 - (a13 - a10));
    t[0] = p1;
    t[n] = a6;
    t[2 * n] = a13;
    t[3 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a6 = t[n];
    const double a13 = t[2 * n];
    const double a30 = t[3 * n];
    const double a31 = a13 + a30;
    const double a32 = p1 * a31;
    const double a33 = a6 + a32;
    const double a41 = a32 - (a33 - a6) + fma(p1, a30 - (a31 - a13), p1 - (a6 + 1.0));
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b2 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a43 = usual ? 1.0 : (b2 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a44 = a33 * a43;
    const double a45 = a44 * 0x1.c212cc640f031p0; /* 1.7580993408473768 */
    /* 1.4153519380084499e-17, 1.7580993408473768 */
    const double a49 = fma(a44, 0x1.05161b045a1fep-56, fma(a44, 0x1.c212cc640f031p0, -a45));
    const double a50 = fma(0x1.c212cc640f031p0, a41 * a43, a49); /* 1.7580993408473768 */
    t[0] = a43;
    t[n] = a45;
    t[2 * n] = a50;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a43 = t[0];
    const double a45 = t[n];
    const double a50 = t[2 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const int b2 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a51 = a45 + a50;
    const int b3 = a51 == 0.0;
    const double a52 = b3 ? a45 : a51;
    const double a54 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b4 = a54 < 1.0;
    const int b5 = fabs(a45) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a55 = copysign(0x1p-722, a45); /* 4.5325554997805591e-218 */
    const double a56 = a55 + a45;
    const double a62 = copysign(a56 + (a45 - (a56 - a55) + a50) - a55, a45);
    const double a63 = b5 ? a62 : a52;
    const double a66 = (usual ? a52 : (b4 ? a63 : a52)) * a54;
    const double a67 = a1 * a43;
    const double a68 = a67 * 0x1.0cfabd6a91132p0; /* 1.0507009873554805 */
    /* 3.9874847667154144e-17, 1.0507009873554805 */
    const double a71 = fma(a67, 0x1.6fc7d272f2695p-55, fma(a67, 0x1.0cfabd6a91132p0, -a68));
    const double w3 = fabs(a68);
    const double a72 = INFINITY;
    const int b6 = w3 < a72;
    const double a75 = a68 + (usual ? a71 : (b6 ? a71 : 0.0));
    const int b7 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a76 = copysign(0x1p-722, a68); /* 4.5325554997805591e-218 */
    const double a77 = a76 + a68;
    const double a83 = copysign(a77 + (a68 - (a77 - a76) + a71) - a76, a68);
    const int b8 = a67 == 0.0;
    const double a85 = usual ? a75 : (b8 ? a68 : a75);
    const double a87 = usual ? a75 : (b7 ? a83 : a85);
    const double a90 = (usual ? a75 : (b4 ? a87 : a85)) * a54;
    const double a91 = b1 ? a66 : a90;
    const int b9 = x == x;
    const int b10 = (usual ? x : number(x, a72)) == a72;
    const double a94 = usual ? a91 : (b10 ? a72 : a91);
    return usual ? a91 : (b9 ? a94 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    t[0] = a5;
    t[n] = a7;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a5 = t[0];
    const double a7 = t[n];
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    t[0] = a16;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, const int usual)
{
    const double x = (double)x_given;
    const double a16 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a17 = 0x1.c212cc640f031p0 * a16; /* 1.7580993408473768 */
    const double a18 = 0x1.0cfabd6a91132p0 * a1; /* 1.0507009873554805 */
    const int b1 = a1 < 0.0;
    const double a19 = b1 ? a17 : a18;
    const int b2 = x == x;
    const double a20 = INFINITY;
    const int b3 = (usual ? x : number(x, a20)) == a20;
    const double a23 = usual ? a19 : (b3 ? a20 : a19);
    return (float)(usual ? a19 : (b2 ? a23 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    return last_stage_float(x, t, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, usual))
}

SYMSIG_DEFINE_1(double, symsig_selu, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_seluf, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
