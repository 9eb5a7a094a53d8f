/* SPDX-License-Identifier: MIT */
/* softsign(x) = x/(1 + abs(x))
 *
 * x < 0: finite(x)/(1 - finite(x))
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: finite(x)/(1 + finite(x))
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double w1 = fabs(a2);
    const double a3 = w1 + 1.0;
    const double a4 = a3 - w1;
    const double q1 = 1.0 / a3;
    const double a9 = w1 * q1;
    const double a10 = -a9;
    const double a13 = fma(a10, w1 - (a3 - a4) + (1.0 - a4), fma(a10, a3, w1)) * q1;
    const int b1 = fabs(a9) < INFINITY;
    const double a18 = copysign(a9 + (usual ? a13 : (b1 ? a13 : 0.0)), a2);
    const int b2 = x == x;
    const int b3 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double v3 = number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a20 = usual ? a18 : (b3 ? v3 : a18);
    return usual ? a18 : (b2 ? a20 : x);
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
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float w1 = fabsf(a2);
    const float a3 = w1 + 1.0f;
    const float a4 = a3 - w1;
    const float q1 = 1.0f / a3;
    const float a9 = w1 * q1;
    const float a10 = -a9;
    const float a12 = fmaf(a10, w1 - (a3 - a4) + (1.0f - a4), fmaf(a10, a3, w1));
    const float a14 = copysignf(fmaf(a12, q1, a9), a2);
    const int b1 = x == x;
    const int b2 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float v3 = numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a16 = usual ? a14 : (b2 ? v3 : a14);
    return usual ? a14 : (b1 ? a16 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_softsignf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
