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

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a6 = fma(-(usual ? w1 : lesser(w1, 60.0)), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a6);
    const double a7 = p1 - 1.0;
    const double a8 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = p1;
    t[n] = a7;
    t[2 * n] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, -(usual ? w1 : lesser(w1, 60.0))); /* -0.69314718055989033 */
    const double a10 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a11 = a9 + a10;
    const double a12 = a11 * a11;
    const double a13 = a12 * 0.5;
    const double a14 = a11 + a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a11, 0x1.af6ab749d882dp-26), a12, fma(0x1.27e55c70808a2p-22, a11, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(a18, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a22 = fma(a20, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a24 = fma(a22, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    const double a26 = a10 - (a11 - a9);
    const double a31 = fma(a12 * a11, a24, fma(a26, a14, a26)) + (a13 - (a14 - a11));
    t[2 * n] = a14;
    t[3 * n] = a31;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a7 = t[n];
    const double a14 = t[2 * n];
    const double a31 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a32 = a14 + a31;
    const double a33 = p1 * a32;
    const double a34 = a7 + a33;
    const double a42 = a33 - (a34 - a7) + fma(p1, a31 - (a32 - a14), p1 - (a7 + 1.0));
    const double a43 = 0x1.0cfabd6a91132p0 * a2; /* 1.0507009873554805 */
    /* 3.9874847667154144e-17, 1.0507009873554805 */
    const double a46 = fma(a2, 0x1.6fc7d272f2695p-55, fma(0x1.0cfabd6a91132p0, a2, -a43));
    const int b1 = a1 < 0.0;
    /* 1.4153519380084499e-17, 1.7580993408473768 */
    const double a48 = fma(a34, 0x1.05161b045a1fep-56, 0x1.c212cc640f031p0 * a42);
    const double a49 = fma(0x1.c212cc640f031p0, a34, a48); /* 1.7580993408473768 */
    const double a50 = INFINITY;
    const int b2 = fabs(a43) < a50;
    const double a53 = a43 + (usual ? a46 : (b2 ? a46 : 0.0));
    const double a54 = b1 ? a49 : a53;
    const int b3 = x == x;
    const int b4 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a55 = number(x, 0x1p-100) * 0x1p300; /* 7.8886090522101181e-31, 2.0370359763344861e+90 */
    /* 1.7580993408473768, 1.4153519380084499e-17 */
    const double a57 = fma(0x1.c212cc640f031p0, a55, a55 * 0x1.05161b045a1fep-56);
    const int b5 = a55 == 0.0;
    const double a58 = 0x1.c212cc640f031p0 * a55; /* 1.7580993408473768 */
    const double a60 = usual ? a57 : (b5 ? a58 : a57);
    const int b6 = fabs(a60) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a61 = copysign(0x1p-722, a58); /* 4.5325554997805591e-218 */
    const double a62 = a61 + a58;
    /* 1.4153519380084499e-17, 1.7580993408473768 */
    const double a67 = fma(a55, 0x1.05161b045a1fep-56, fma(0x1.c212cc640f031p0, a55, -a58));
    const double a71 = copysign(a62 + (a58 - (a62 - a61) + a67) - a61, a58);
    const double a74 = (usual ? a57 : (b6 ? a71 : a60)) * 0x1p-300; /* 4.9090934652977266e-91 */
    /* 1.0507009873554805, 3.9874847667154144e-17 */
    const double a76 = fma(0x1.0cfabd6a91132p0, a55, a55 * 0x1.6fc7d272f2695p-55);
    const double a77 = 0x1.0cfabd6a91132p0 * a55; /* 1.0507009873554805 */
    const double a79 = usual ? a76 : (b5 ? a77 : a76);
    const int b7 = fabs(a79) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a80 = copysign(0x1p-722, a77); /* 4.5325554997805591e-218 */
    const double a81 = a80 + a77;
    /* 3.9874847667154144e-17, 1.0507009873554805 */
    const double a86 = fma(a55, 0x1.6fc7d272f2695p-55, fma(0x1.0cfabd6a91132p0, a55, -a77));
    const double a90 = copysign(a81 + (a77 - (a81 - a80) + a86) - a80, a77);
    const double a93 = (usual ? a76 : (b7 ? a90 : a79)) * 0x1p-300; /* 4.9090934652977266e-91 */
    const double a94 = b1 ? a74 : a93;
    const int b8 = (usual ? x : number(x, a50)) == a50;
    const double a97 = usual ? a54 : (b8 ? a50 : a54);
    const double a99 = usual ? a54 : (b4 ? a94 : a97);
    return usual ? a54 : (b3 ? a99 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE float last_stage_float(const double *t, const int usual)
{
    const double d1 = t[0];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a17 = 0x1.c212cc640f031p0 * fma(fma(a8, a13, a7), p1, p1 - 1.0); /* 1.7580993408473768 */
    const double a18 = 0x1.0cfabd6a91132p0 * a1; /* 1.0507009873554805 */
    const int b1 = a1 < 0.0;
    const double a19 = b1 ? a17 : a18;
    const int b2 = d1 == d1;
    const double a20 = INFINITY;
    const int b3 = (usual ? d1 : number(d1, a20)) == a20;
    const double a23 = usual ? a19 : (b3 ? a20 : a19);
    return (float)(usual ? a19 : (b2 ? a23 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[1];
    stage_1_float(x, t);
    return last_stage_float(t, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[1 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, usual))
}

SYMSIG_DEFINE_1(double, symsig_selu, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_seluf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
