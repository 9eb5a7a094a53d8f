/* SPDX-License-Identifier: MIT */
/* tanhshrink_grad(x) = diff(x - tanh(x), x)
 *
 * every x: expm1(-2*abs(x))*expm1(-2*abs(x))/((2 + expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a9 = -(usual ? a6 : lesser(a6, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a10);
    const double a11 = p1 - 1.0;
    const double a12 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a14 = a12 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    t[0] = p1;
    t[n] = a11;
    t[2 * n] = a13;
    t[3 * n] = a14;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[2 * n];
    const double a14 = t[3 * n];
    const double a15 = a13 + a14;
    const double a16 = a15 * a15;
    const double a17 = a16 * 0.5;
    const double a18 = a15 + a17;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a15, 0x1.af6ab749d882dp-26), a16, fma(0x1.27e55c70808a2p-22, a15, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a16, fma(0x1.a01a016a28ca3p-16, a15, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a16, fma(0x1.6c16c16c22172p-10, a15, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a16, fma(0x1.555555555553cp-5, a15, 0x1.555555555555bp-3));
    const double a30 = a14 - (a15 - a13);
    const double a38 = fma(a16 * a15, a28, fma(a30, a18, a30)) + fma(fma(a15, a15, -a16), 0.5, a17 - (a18 - a15));
    t[2 * n] = a18;
    t[3 * n] = a38;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double p1 = t[0];
    const double a11 = t[n];
    const double a18 = t[2 * n];
    const double a38 = t[3 * n];
    const double a39 = a18 + a38;
    const double a40 = p1 * a39;
    const double a41 = a11 + a40;
    const double a49 = a40 - (a41 - a11) + fma(p1, a38 - (a39 - a18), p1 - (a11 + 1.0));
    t[0] = a41;
    t[n] = a49;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a41 = t[0];
    const double a49 = t[n];
    const double a50 = a41 * a41;
    const double a55 = 2.0 + a41;
    const double a58 = a41 - (a55 - 2.0) + a49;
    const double a59 = a55 * a55;
    const double q1 = 1.0 / a59;
    const double a64 = a50 * q1;
    const double a65 = -a64;
    const double a67 = fma(a65, fma(a55, a58, fma(a55, a58, fma(a55, a55, -a59))), fma(a41, a49, fma(a41, a49, fma(a41, a41, -a50))));
    const double a69 = fma(fma(a65, a59, a50) + a67, q1, a64);
    const int b1 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b2 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a70 = number(x, 0x1p-100) * 0x1p150; /* 7.8886090522101181e-31, 1.4272476927059599e+45 */
    const double a71 = a70 * a70;
    const int b3 = fabs(a71) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a72 = copysign(0x1p-722, a71); /* 4.5325554997805591e-218 */
    const double a73 = a72 + a71;
    const double a81 = copysign(a73 + (a71 - (a73 - a72) + fma(a70, a70, -a71)) - a72, a71);
    const double a84 = (usual ? a71 : (b3 ? a81 : a71)) * 0x1p-300; /* 4.9090934652977266e-91 */
    const double a86 = usual ? a69 : (b2 ? a84 : a69);
    return usual ? a69 : (b1 ? a86 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    t[0] = a9;
    t[n] = a11;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double a9 = t[0];
    const double a11 = t[n];
    const double d1 = (double)x;
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a9);
    const double a20 = fma(fma(a12, a17, a11), p1, p1 - 1.0);
    const double a22 = 2.0 + a20;
    const double q1 = a20 * a20 / (a22 * a22);
    const int b1 = d1 == d1;
    return (float)(usual ? q1 : (b1 ? q1 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink_grad, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanhshrink_gradf, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
