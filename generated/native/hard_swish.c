/* SPDX-License-Identifier: MIT */
/* hard_swish(x) = x*hard_sigmoid(x)
 *
 * x < -3: 0
 * -3 < x < 0: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double v3 = number(a2, 3.0);
    const double a3 = 3.0 + v3;
    const double a6 = v3 * a3;
    const double a10 = a6 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double a13 = fma(-a10, 6.0, a6) + fma(v3, v3 - (a3 - 3.0), fma(v3, a3, -a6));
    const double a14 = fma(a13, 0x1.5555555555555p-3, a10); /* 0.16666666666666666 */
    const int b3 = a14 == 0.0;
    const double a15 = b3 ? a10 : a14;
    const double a16 = b2 ? 0.0 : a15;
    const double a17 = b1 ? a16 : a2;
    const int b4 = x == x;
    const int b5 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a18 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a19 = INFINITY;
    const int b6 = (usual ? x : number(x, a19)) == a19;
    const double a22 = usual ? a17 : (b6 ? a19 : a17);
    const double a24 = usual ? a17 : (b5 ? a18 : a22);
    return usual ? a17 : (b4 ? a24 : x);
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
    const float v3 = numberf(a2, 3.0f);
    const float a3 = 3.0f + v3;
    const float a6 = v3 * a3;
    const float a10 = a6 * 0x1.555556p-3f; /* 0.1666666716337204 */
    const int b1 = a1 < 3.0f;
    const int b2 = a1 < -3.0f;
    const float a13 = fmaf(-a10, 6.0f, a6) + fmaf(v3, v3 - (a3 - 3.0f), fmaf(v3, a3, -a6));
    const float a14 = fmaf(a13, 0x1.555556p-3f, a10); /* 0.1666666716337204 */
    const int b3 = a14 == 0.0f;
    const float a15 = b3 ? a10 : a14;
    const float a16 = b2 ? 0.0f : a15;
    const float a17 = b1 ? a16 : a2;
    const int b4 = x == x;
    const int b5 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a18 = 0.5f * numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a19 = INFINITY;
    const int b6 = (usual ? x : numberf(x, a19)) == a19;
    const float a22 = usual ? a17 : (b6 ? a19 : a17);
    const float a24 = usual ? a17 : (b5 ? a18 : a22);
    return usual ? a17 : (b4 ? a24 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_hard_swish, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_hard_swishf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
