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
    const double a2 = b1 ? 2.0 : (-2.0);
    const double w1 = fabs(a1);
    const double a3 = w1 + 1.0;
    const double a4 = a3 - w1;
    const double a8 = w1 - (a3 - a4) + (1.0 - a4);
    const double q1 = 1.0 / a3;
    const double a9 = a2 * q1;
    const double a10 = -a9;
    const double a13 = fma(a10, a8, fma(a10, a3, a2)) * q1;
    t[0] = a3;
    t[n] = a8;
    t[2 * n] = q1;
    t[3 * n] = a9;
    t[4 * n] = a13;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a8 = t[n];
    const double q1 = t[2 * n];
    const double a9 = t[3 * n];
    const double a13 = t[4 * n];
    const double a14 = a9 * q1;
    const double a15 = -a14;
    const double a20 = a14 * q1;
    const double a21 = -a20;
    const double a23 = fma(a21, a8, (fma(a15, a3, a9) + fma(a15, a8, a13)) * q1);
    const double a25 = fma(fma(a21, a3, a14) + a23, q1, a20);
    const int b2 = a25 == 0.0;
    const double a26 = b2 ? a20 : a25;
    const int b3 = x == x;
    return usual ? a26 : (b3 ? a26 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE float last_stage_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a3 = 1.0 + fabs(a1);
    const double q3 = (b1 ? 2.0 : (-2.0)) / a3 / a3 / a3;
    const int b2 = x == x;
    return (float)(usual ? q3 : (b2 ? q3 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(block_x, 0x1p-100f, 0x1.2cp9f, 1))
