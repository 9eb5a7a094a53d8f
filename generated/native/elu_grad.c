/* SPDX-License-Identifier: MIT */
/* elu_grad(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x)
 *
 * x < 0: exp(-abs(x))
 * x > 0: 1
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
    const double a12 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a17 = fma(a15, a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a19 = fma(a17, a12, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(a19, a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a24 = fma(a12, a21, a10 - (a11 - 1.0));
    t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a24;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = t[n];
    const double a11 = t[2 * n];
    const double a24 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a25 = a11 + a24;
    const int b1 = -fabs(a2) < -800.0;
    const double a27 = usual ? a25 : (b1 ? 0.0 : a25);
    const double a31 = fma(a9 * (-0x1.ef35793c7673p-45), a25, a24 - (a25 - a11)); /* -5.4979230187083712e-14 */
    const double a33 = usual ? a31 : (b1 ? 0.0 : a31);
    const int b2 = a9 < -900.0;
    const double a34 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a34 : a8));
    const double a38 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a1 < 0.0;
    const double a40 = (a27 + a33) * p1;
    const int b4 = a38 < 1.0;
    const int b5 = fabs(a40) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a41 = a27 * p1;
    const double a42 = copysign(0x1p-722, a41); /* 4.5325554997805591e-218 */
    const double a43 = a42 + a41;
    const double a49 = copysign(a43 + fma(a33, p1, a41 - (a43 - a42)) - a42, a41);
    const double a50 = b5 ? a49 : a40;
    const double a53 = (usual ? a40 : (b4 ? a50 : a40)) * a38;
    const double a54 = b3 ? a53 : 1.0;
    const int b6 = x == x;
    const int b7 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b8 = a1 == a1;
    const double a56 = usual ? a54 : (b8 ? a54 : a2);
    const double a58 = usual ? a54 : (b7 ? 1.0 : a56);
    return usual ? a54 : (b6 ? a58 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
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
    const int b1 = a1 < 0.0;
    const double a17 = b1 ? a16 : 1.0;
    const int b2 = d1 == d1;
    const int b3 = a1 == a1;
    const double a19 = usual ? a17 : (b3 ? a17 : a1);
    return (float)(usual ? a17 : (b2 ? a19 : d1));
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

SYMSIG_DEFINE_1(double, symsig_elu_grad, usual_double(block_x, 0x1p-55, 0x1.fffffffffffffp8, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_elu_gradf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
