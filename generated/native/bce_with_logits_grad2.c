/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2
 *
 * every x: select(1 < y, nan(), select(y < 0, nan(), select(y == y, exp(-abs(x))/(1 +
 *   exp(-abs(x))*(2 + exp(-abs(x)))), y)))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = NAN;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b1 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? a5 : a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    if (!usual) t[0] = a1;
    if (!usual) t[n] = a6;
    t[2 * n] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a6 = usual ? 0 : t[n];
    const double a8 = t[2 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -(usual ? w1 : lesser(w1, 800.0)) : a6);
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
    t[3 * n] = a11;
    t[4 * n] = a24;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double a8 = t[2 * n];
    const double a9 = t[n];
    const double a11 = t[3 * n];
    const double a24 = t[4 * n];
    const double a25 = a11 + a24;
    const double a29 = fma(a9 * (-0x1.ef35793c7673p-45), a25, a24 - (a25 - a11)); /* -5.4979230187083712e-14 */
    const int b2 = a9 < -900.0;
    const double a30 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a30 : a8));
    const double a34 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a35 = a25 * p1;
    const int b3 = a9 < -200.0;
    const double a37 = usual ? p1 : (b3 ? 0.0 : p1);
    const double a39 = usual ? a35 : a25 * a37;
    const double a40 = 2.0 + a39;
    const double a44 = a25 * a40;
    const double a47 = fma(a25, fma(a29, a37, a39 - (a40 - 2.0)), fma(a25, a40, -a44));
    const double a49 = a44 * a37;
    const double a50 = 1.0 + a49;
    const double q1 = 1.0 / a50;
    const double a54 = a35 * q1;
    const double a55 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a56 = -a54;
    const double a59 = fma(a56, fma(fma(a40, a29, a47), a37, a49 - (a50 - 1.0)), a29 * p1);
    const double a60 = fma(a56, a50, a35) + a59;
    const double a61 = fma(a60, q1, a54);
    const int b4 = a34 < 1.0;
    const int b5 = fabs(a61) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a62 = copysign(0x1p-722, a54); /* 4.5325554997805591e-218 */
    const double a63 = a62 + a54;
    const double a69 = copysign(a63 + fma(a60, q1, a54 - (a63 - a62)) - a62, a54);
    const double a70 = b5 ? a69 : a61;
    const double a73 = (usual ? a61 : (b4 ? a70 : a61)) * a34;
    const int b6 = y == y;
    const int b7 = x == x;
    const int b8 = 1.0 < a55;
    const int b9 = a55 < 0.0;
    const int b10 = a55 == a55;
    const double a75 = usual ? a73 : (b10 ? a73 : a55);
    const double a77 = usual ? a73 : (b9 ? a1 : a75);
    const double a79 = usual ? a73 : (b8 ? a1 : a77);
    const double a81 = usual ? a73 : (b7 ? a79 : x);
    return usual ? a73 : (b6 ? a81 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double a1 = NAN;
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a8 = fma(a6 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a5);
    if (!usual) t[0] = a1;
    t[n] = a6;
    t[2 * n] = a8;
}

SYMSIG_INLINE float last_stage_float(float x, float y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double a6 = t[n];
    const double a8 = t[2 * n];
    const double d1 = (double)x;
    const double a9 = a8 * a8;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a12 = fma(fma(0x1.9fce5e32a2c28p-13, a8, 0x1.6d98935dd6524p-10), a9, fma(0x1.1111e0a253f33p-7, a8, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a14 = fma(a12, a9, fma(0x1.555554a6c4debp-3, a8, 0x1.00000044603e6p-1));
    const double a16 = fma(a9, a14, a8) + 1.0;
    const double p1 = power_of_two(a6);
    const double a17 = a16 * p1;
    const double q1 = a17 / fma(a17, fma(a16, p1, 2.0), 1.0);
    const double d2 = (double)y;
    const double a20 = usual ? d2 : number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = d2 == d2;
    const int b2 = d1 == d1;
    const int b3 = 1.0 < a20;
    const int b4 = a20 < 0.0;
    const int b5 = a20 == a20;
    const double a22 = usual ? q1 : (b5 ? q1 : a20);
    const double a24 = usual ? q1 : (b4 ? a1 : a22);
    const double a26 = usual ? q1 : (b3 ? a1 : a24);
    const double a28 = usual ? q1 : (b2 ? a26 : d1);
    return (float)(usual ? q1 : (b1 ? a28 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], y[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad2, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1) && usual_double(block_y, 0x0p0, 0x1p0, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_grad2f, usual_float(block_x, 0x1p-59f, 0x1.fffffep4f, 1) && usual_float(block_y, 0x0p0f, 0x1p0f, 0))
