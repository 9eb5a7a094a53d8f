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
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a2 = w1 + 1.0;
    const double a3 = a2 - w1;
    const double a7 = w1 - (a2 - a3) + (1.0 - a3);
    const double q1 = 1.0 / a2;
    const double a8 = -q1;
    const double a12 = q1 * q1;
    const double a13 = -a12;
    const double a16 = fma(a13, a2, q1) + fma(a13, a7, fma(a8, a7, fma(a8, a2, 1.0)) * q1);
    const double a17 = fma(a16, q1, a12);
    const int b1 = a17 == 0.0;
    const double a18 = b1 ? a12 : a17;
    const int b2 = x == x;
    return usual ? a18 : (b2 ? a18 : x);
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
    const double a2 = 1.0 + fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double q2 = 1.0 / a2 / a2;
    const int b1 = x == x;
    return (float)(usual ? q2 : (b1 ? q2 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_softsign_gradf, usual_float(block_x, 0x1p-100f, 0x1.2cp9f, 1))
