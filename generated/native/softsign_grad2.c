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

SYMSIG_INLINE float last_stage_float(float x, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a3 = 1.0 + fabs(a1);
    const double q3 = (b1 ? 2.0 : (-2.0)) / a3 / a3 / a3;
    const int b2 = d1 == d1;
    return (float)(usual ? q3 : (b2 ? q3 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(block_x, 0x1p-100, 0x1.fffffep23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(block_x, 0x0p0f, 0x1.fffffep23f, 1), 0x1.8p1f)
