/* SPDX-License-Identifier: MIT */
/* elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True))
 *
 * x < 0: expm1(-abs(x))
 * x > 0: x
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
    const int b1 = a1 < 0.0;
    const double a43 = a34 + a42;
    const double a44 = b1 ? a43 : a2;
    const int b2 = x == x;
    const int b3 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double v3 = number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a45 = INFINITY;
    const int b4 = (usual ? x : number(x, a45)) == a45;
    const double a48 = usual ? a44 : (b4 ? a45 : a44);
    const double a50 = usual ? a44 : (b3 ? v3 : a48);
    return usual ? a44 : (b2 ? a50 : x);
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

SYMSIG_INLINE float last_stage_float(float x, const int usual)
{
    const double d1 = (double)x;
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
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    const int b1 = a1 < 0.0;
    const double a17 = b1 ? a16 : a1;
    const int b2 = d1 == d1;
    const double a18 = INFINITY;
    const int b3 = (usual ? d1 : number(d1, a18)) == a18;
    const double a21 = usual ? a17 : (b3 ? a18 : a17);
    return (float)(usual ? a17 : (b2 ? a21 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_elu, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_eluf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
