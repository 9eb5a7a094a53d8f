/* SPDX-License-Identifier: MIT */
/* softsign_grad(x) = diff(x/(1 + abs(x)), x)
 *
 * x < 0: 1/(1 - x)/(1 - x)
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: 1/(1 + x)/(1 + x)
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a3 = w1 + 1.0;
    const double a4 = a3 - w1;
    const double a8 = w1 - (a3 - a4) + (1.0 - a4);
    const double q1 = 1.0 / a3;
    const double a9 = -q1;
    const double a13 = q1 * q1;
    const double a14 = -a13;
    const double a17 = fma(a14, a3, q1) + fma(a14, a8, fma(a9, a8, fma(a9, a3, 1.0)) * q1);
    const double a18 = fma(a17, q1, a13);
    const int b1 = a18 == 0.0;
    const double a19 = b1 ? a13 : a18;
    const int b2 = x == x;
    const int b3 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a21 = usual ? a19 : (b3 ? 1.0 : a19);
    return usual ? a19 : (b2 ? a21 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    return last_stage_double(x, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], usual))
}

SYMSIG_INLINE float last_stage_float(float x, const int usual)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float w1 = fabsf(usual ? x : sizablef(a1, 0x1p-40f)); /* 9.0949470177292824e-13 */
    const float a3 = w1 + 1.0f;
    const float a4 = a3 - w1;
    const float a8 = w1 - (a3 - a4) + (1.0f - a4);
    const float q1 = 1.0f / a3;
    const float a9 = -q1;
    const float a13 = q1 * q1;
    const float a14 = -a13;
    const float a17 = fmaf(a14, a3, q1) + fmaf(a14, a8, fmaf(a9, a8, fmaf(a9, a3, 1.0f)) * q1);
    const float a18 = fmaf(a17, q1, a13);
    const int b1 = x == x;
    const int b2 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a20 = usual ? a18 : (b2 ? 1.0f : a18);
    return usual ? a18 : (b1 ? a20 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_softsign_gradf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
