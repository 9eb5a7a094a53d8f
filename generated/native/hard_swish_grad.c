/* SPDX-License-Identifier: MIT */
/* hard_swish_grad(x) = diff(x*hard_sigmoid(x), x)
 *
 * x < -3: 0
 * -3 < x < 0: (3 - 2*abs(x))/6
 * 0 < x < 3: (2*abs(x) + 3)/6
 *     2*w + 3: all terms have one sign, nothing cancels
 * x > 3: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = 2.0 * fabs(number(a2, 3.0));
    const double a4 = -a3;
    const double a5 = 3.0 + a4;
    const double a8 = a5 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double a9 = 3.0 + a3;
    const double a12 = a9 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < 0.0;
    const int b3 = -3.0 < a1;
    /* 0.16666666666666666 */
    const double a16 = fma(fma(-a8, 6.0, a5) + (a4 - (a5 - 3.0)), 0x1.5555555555555p-3, a8);
    const int b4 = a16 == 0.0;
    const double a17 = b4 ? a8 : a16;
    const double a18 = b3 ? a17 : 0.0;
    /* 0.16666666666666666 */
    const double a22 = fma(fma(-a12, 6.0, a9) + (a3 - (a9 - 3.0)), 0x1.5555555555555p-3, a12);
    const double a23 = b2 ? a18 : a22;
    const double a24 = b1 ? a23 : 1.0;
    const int b5 = x == x;
    const int b6 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b7 = a1 == a1;
    const double a26 = usual ? a24 : (b7 ? a24 : a2);
    const double a28 = usual ? a24 : (b6 ? 0.5 : a26);
    return usual ? a24 : (b5 ? a28 : x);
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
    const float a3 = 2.0f * fabsf(numberf(a2, 3.0f));
    const float a4 = -a3;
    const float a5 = 3.0f + a4;
    const float a8 = a5 * 0x1.555556p-3f; /* 0.1666666716337204 */
    const float a9 = 3.0f + a3;
    const float a12 = a9 * 0x1.555556p-3f; /* 0.1666666716337204 */
    const int b1 = a1 < 3.0f;
    const int b2 = a1 < 0.0f;
    const int b3 = -3.0f < a1;
    const float a16 = fmaf(fmaf(-a8, 6.0f, a5) + (a4 - (a5 - 3.0f)), 0x1.555556p-3f, a8); /* 0.1666666716337204 */
    const int b4 = a16 == 0.0f;
    const float a17 = b4 ? a8 : a16;
    const float a18 = b3 ? a17 : 0.0f;
    const float a22 = fmaf(fmaf(-a12, 6.0f, a9) + (a3 - (a9 - 3.0f)), 0x1.555556p-3f, a12); /* 0.1666666716337204 */
    const float a23 = b2 ? a18 : a22;
    const float a24 = b1 ? a23 : 1.0f;
    const int b5 = x == x;
    const int b6 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const int b7 = a1 == a1;
    const float a26 = usual ? a24 : (b7 ? a24 : a2);
    const float a28 = usual ? a24 : (b6 ? 0.5f : a26);
    return usual ? a24 : (b5 ? a28 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_hard_swish_grad, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_hard_swish_gradf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
