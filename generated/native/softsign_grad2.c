/* SPDX-License-Identifier: MIT */
/* softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2)
 *
 * x < 0: 2/(1 - x)/(1 - x)/(1 - x)
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: -(2/(1 + x)/(1 + x)/(1 + x))
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a3 = b1 ? 2.0 : (-2.0);
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a4 = w1 + 1.0;
    const double a5 = a4 - w1;
    const double a9 = w1 - (a4 - a5) + (1.0 - a5);
    const double q1 = 1.0 / a4;
    const double a10 = a3 * q1;
    const double a11 = -a10;
    const double a14 = fma(a11, a9, fma(a11, a4, a3)) * q1;
    if (!usual) t[0] = a3;
    t[n] = a4;
    t[2 * n] = a9;
    t[3 * n] = q1;
    t[4 * n] = a10;
    t[5 * n] = a14;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = usual ? 0 : t[0];
    const double a4 = t[n];
    const double a9 = t[2 * n];
    const double q1 = t[3 * n];
    const double a10 = t[4 * n];
    const double a14 = t[5 * n];
    const double a15 = a10 * q1;
    const double a16 = -a15;
    const double a21 = a15 * q1;
    const double a22 = -a21;
    const double a24 = fma(a22, a9, (fma(a16, a4, a10) + fma(a16, a9, a14)) * q1);
    const double a26 = fma(fma(a22, a4, a15) + a24, q1, a21);
    const int b2 = a26 == 0.0;
    const double a27 = b2 ? a21 : a26;
    const int b3 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b4 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a29 = usual ? a27 : (b4 ? a3 : a27);
    return usual ? a27 : (b3 ? a29 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0f;
    const float a3 = b1 ? 2.0f : (-2.0f);
    const float w1 = fabsf(usual ? x : sizablef(a1, 0x1p-40f)); /* 9.0949470177292824e-13 */
    const float a4 = w1 + 1.0f;
    const float a5 = a4 - w1;
    const float a9 = w1 - (a4 - a5) + (1.0f - a5);
    const float q1 = 1.0f / a4;
    const float a10 = a3 * q1;
    const float a11 = -a10;
    const float a14 = fmaf(a11, a9, fmaf(a11, a4, a3)) * q1;
    if (!usual) t[0] = a3;
    t[n] = a4;
    t[2 * n] = a9;
    t[3 * n] = q1;
    t[4 * n] = a10;
    t[5 * n] = a14;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a3 = usual ? 0 : t[0];
    const float a4 = t[n];
    const float a9 = t[2 * n];
    const float q1 = t[3 * n];
    const float a10 = t[4 * n];
    const float a14 = t[5 * n];
    const float a15 = a10 * q1;
    const float a16 = -a15;
    const float a21 = a15 * q1;
    const float a22 = -a21;
    const float a24 = fmaf(a22, a9, (fmaf(a16, a4, a10) + fmaf(a16, a9, a14)) * q1);
    const float a26 = fmaf(fmaf(a22, a4, a15) + a24, q1, a21);
    const int b2 = a26 == 0.0f;
    const float a27 = b2 ? a21 : a26;
    const int b3 = x == x;
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const int b4 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)) < 0x1p-40f;
    const float a29 = usual ? a27 : (b4 ? a3 : a27);
    return usual ? a27 : (b3 ? a29 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[6];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float t[6 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
