/* SPDX-License-Identifier: MIT */
/* silu(x) = x/(1 + exp(-x))
 *
 * x < 0: finite(x)*(exp(-abs(x))/(1 + exp(-abs(x))))
 *     1 + t: all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -148 < x < -86: finite(x)*(exp(64*log(2) + (-abs(x)))/(1 + 2^-64*exp(64*log(2) +
 *   (-abs(x)))))*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t: all
 *       terms have one sign, nothing cancels; what is not a function of one argument is carried in
 *       double-word arithmetic, rounded once
 * of it -800 < x < -704: finite(x)*(exp(64*log(2) + (-abs(x)))/(1 + 2^-64*exp(64*log(2) +
 *   (-abs(x)))))*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t: all
 *       terms have one sign, nothing cancels; what is not a function of one argument is carried in
 *       double-word arithmetic, rounded once
 * x > 0: x*(1/(1 + exp(-abs(x))))
 *     1 + t: all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 */
#include <float.h>
#include <math.h>

#include "symsig.h"

/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static double minimum(double a, double b)
{
    return a < b || a != a ? a : b;
}

/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static float minimumf(float a, float b)
{
    return a < b || a != a ? a : b;
}

/* the largest number of its sign for an infinity; NaN stays NaN */
static double bounded(double a)
{
    return a > DBL_MAX ? DBL_MAX : a < -DBL_MAX ? -DBL_MAX : a;
}

/* the largest number of its sign for an infinity; NaN stays NaN */
static float boundedf(float a)
{
    return a > FLT_MAX ? FLT_MAX : a < -FLT_MAX ? -FLT_MAX : a;
}

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static double sum_error(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    return (a - (sum - part)) + (b - part);
}

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static float sum_errorf(float a, float b)
{
    const float sum = a + b;
    const float part = sum - a;
    return (a - (sum - part)) + (b - part);
}

/* what rounding takes from a product: a*b - fl(a*b), exactly */
static double product_error(double a, double b)
{
    return fma(a, b, -(a * b));
}

/* what rounding takes from a product: a*b - fl(a*b), exactly */
static float product_errorf(float a, float b)
{
    return fmaf(a, b, -(a * b));
}

double symsig_silu(double x)
{
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0;
    const double v = bounded(x);
    const double w = fabs(x);
    const double t = exp(-w);
    const double n2 = below2 ? t : 1.0;
    const double d = 1.0 + t;
    const double q = n2 / d;
    const double d4 = n2 - q * d - product_error(q, d) - q * sum_error(1.0, t);
    const double p3 = (below2 ? v : x) * (q + d4 / d);
    if (x < -800.0)
        return p3;
    const double m2 = -minimum(w, 1024.0);
    const double d6 = k_64_log_2_hi + m2;
    const double d7 = sum_error(k_64_log_2_hi, m2) + k_64_log_2_lo;
    const double d8 = d6 + d7;
    const double t2 = exp(d8);
    const double p4 = k0 * t2;
    const double d9 = 1.0 + p4;
    const double p5 = t2 * (d7 - (d8 - d6));
    const double d12 = sum_error(1.0, p4) + k0 * p5;
    const double d13 = d9 + d12;
    const double q3 = t2 / d13;
    const double d16 = t2 - q3 * d13 - product_error(q3, d13) + p5;
    const double d20 = q3 + (d16 - q3 * (d12 - (d13 - d9))) / d13;
    const double p10 = v * d20 * k0;
    return x < -704.0 ? p10 : -148.0 <= x && x < -86.0 ? p10 : p3;
}

void symsig_silu_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_silu(x[i]);
}

float symsig_siluf(float x)
{
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0f;
    const float v = boundedf(x);
    const float w = fabsf(x);
    const float t = expf(-w);
    const float n2 = below2 ? t : 1.0f;
    const float d = 1.0f + t;
    const float q = n2 / d;
    const float d4 = n2 - q * d - product_errorf(q, d) - q * sum_errorf(1.0f, t);
    const float p3 = (below2 ? v : x) * (q + d4 / d);
    if (x < -800.0f)
        return p3;
    const float m2 = -minimumf(w, 1024.0f);
    const float d6 = k_64_log_2_hi + m2;
    const float d7 = sum_errorf(k_64_log_2_hi, m2) + k_64_log_2_lo;
    const float d8 = d6 + d7;
    const float t2 = expf(d8);
    const float p4 = k0 * t2;
    const float d9 = 1.0f + p4;
    const float p5 = t2 * (d7 - (d8 - d6));
    const float d12 = sum_errorf(1.0f, p4) + k0 * p5;
    const float d13 = d9 + d12;
    const float q3 = t2 / d13;
    const float d16 = t2 - q3 * d13 - product_errorf(q3, d13) + p5;
    const float d20 = q3 + (d16 - q3 * (d12 - (d13 - d9))) / d13;
    const float p10 = v * d20 * k0;
    return x < -704.0f ? p10 : -148.0f <= x && x < -86.0f ? p10 : p3;
}

void symsig_siluf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_siluf(x[i]);
}
