/* SPDX-License-Identifier: MIT */
/* hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))
 *
 * x < -3: 0
 * -3 < x < 0: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = a2 + 3.0;
    const double a4 = a3 - a2;
    const double a9 = a3 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    /* 0.16666666666666666 */
    const double a13 = (fma(-a9, 6.0, a3) + (a2 - (a3 - a4) + (3.0 - a4))) * 0x1.5555555555555p-3;
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const int b3 = fabs(a9) < INFINITY;
    const double a17 = a9 + (usual ? a13 : (b3 ? a13 : 0.0));
    const int b4 = a17 == 0.0;
    const double a18 = b4 ? a9 : a17;
    const double a19 = b2 ? 0.0 : a18;
    const double a20 = b1 ? a19 : 1.0;
    const int b5 = x == x;
    const int b6 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b7 = a1 == a1;
    const double a22 = usual ? a20 : (b7 ? a20 : a2);
    const double a24 = usual ? a20 : (b6 ? 0.5 : a22);
    return usual ? a20 : (b5 ? a24 : x);
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
    const float a3 = a2 + 3.0f;
    const float a4 = a3 - a2;
    const float a9 = a3 * 0x1.555556p-3f; /* 0.1666666716337204 */
    const int b1 = a1 < 3.0f;
    const int b2 = a1 < -3.0f;
    /* 0.1666666716337204 */
    const float a13 = fmaf(fmaf(-a9, 6.0f, a3) + (a2 - (a3 - a4) + (3.0f - a4)), 0x1.555556p-3f, a9);
    const int b3 = a13 == 0.0f;
    const float a14 = b3 ? a9 : a13;
    const float a15 = b2 ? 0.0f : a14;
    const float a16 = b1 ? a15 : 1.0f;
    const int b4 = x == x;
    const int b5 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const int b6 = a1 == a1;
    const float a18 = usual ? a16 : (b6 ? a16 : a2);
    const float a20 = usual ? a16 : (b5 ? 0.5f : a18);
    return usual ? a16 : (b4 ? a20 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_hard_sigmoid, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_hard_sigmoidf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
