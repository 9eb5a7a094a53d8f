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
    const double v2 = number(a1, 3.0);
    const double a2 = 3.0 + v2;
    const double a5 = v2 * a2;
    const double a9 = a5 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double a12 = fma(-a9, 6.0, a5) + fma(v2, v2 - (a2 - 3.0), fma(v2, a2, -a5));
    const double a13 = fma(a12, 0x1.5555555555555p-3, a9); /* 0.16666666666666666 */
    const int b3 = a13 == 0.0;
    const double a14 = b3 ? a9 : a13;
    const double a15 = b2 ? 0.0 : a14;
    const double a16 = b1 ? a15 : a1;
    const int b4 = x == x;
    const double a17 = INFINITY;
    const int b5 = (usual ? x : number(x, a17)) == a17;
    const double a20 = usual ? a16 : (b5 ? a17 : a16);
    return usual ? a16 : (b4 ? a20 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    return last_stage_double(x, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], usual))
}

SYMSIG_INLINE float last_stage_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double v2 = number(a1, 3.0);
    const double q1 = v2 * (3.0 + v2) / 6.0;
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double a4 = b2 ? 0.0 : q1;
    const double a5 = b1 ? a4 : a1;
    const int b3 = x == x;
    const double a6 = INFINITY;
    const int b4 = (usual ? x : number(x, a6)) == a6;
    const double a9 = usual ? a5 : (b4 ? a6 : a5);
    return (float)(usual ? a5 : (b3 ? a9 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_hard_swish, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_hard_swishf, usual_float(block_x, 0x1p-100f, 0x1.2cp9f, 1))
