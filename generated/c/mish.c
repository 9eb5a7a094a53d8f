/* SPDX-License-Identifier: MIT */
/* mish(x) = x*tanh(log(1 + exp(x)))
 *
 * x < 0: finite(x)*(exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x)))))
 *     2 + t: all terms have one sign, nothing cancels
 *     2 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -148 < x < -86: finite(x)*(exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) +
 *   (-abs(x))))/(2 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x))))))*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 2 + 1/18446744073709551616*t: all
 *       terms have one sign, nothing cancels; 2 + 1/18446744073709551616*t*(2 +
 *       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
 * of it -800 < x < -704: finite(x)*(exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) +
 *   (-abs(x))))/(2 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x))))))*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 2 + 1/18446744073709551616*t: all
 *       terms have one sign, nothing cancels; 2 + 1/18446744073709551616*t*(2 +
 *       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
 * x > 0: x*((1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2)))
 *     1 + t*2: all terms have one sign, nothing cancels
 *     1 + t*(2 + t*2): all terms have one sign, nothing cancels
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

double symsig_mish(double x)
{
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0;
    const double v = bounded(x);
    const double n2 = below2 ? 0.0 : 1.0;
    const double w = fabs(x);
    const double t = exp(-w);
    const double n3 = below2 ? 2.0 + t : 2.0;
    const double p = t * n3;
    const double d2 = product_error(t, n3) + t * (below2 ? sum_error(2.0, t) : 0.0);
    const double d3 = p + d2;
    const double d4 = n2 + d3;
    const double d7 = sum_error(n2, d3) + (d2 - (d3 - p));
    const double d8 = d4 + d7;
    const double n5 = below2 ? 2.0 : 1.0;
    const double n6 = below2 ? t : 2.0 * t;
    const double d9 = 2.0 + n6;
    const double p4 = t * d9;
    const double d10 = product_error(t, d9) + t * sum_error(2.0, n6);
    const double d11 = p4 + d10;
    const double d12 = n5 + d11;
    const double d15 = sum_error(n5, d11) + (d10 - (d11 - p4));
    const double d16 = d12 + d15;
    const double q = d8 / d16;
    const double d21 = d8 - q * d16 - product_error(q, d16) + (d7 - (d8 - d4));
    const double d25 = q + (d21 - q * (d15 - (d16 - d12))) / d16;
    const double p8 = (below2 ? v : x) * d25;
    if (x < -800.0)
        return p8;
    const double m2 = -minimum(w, 1024.0);
    const double d26 = k_64_log_2_hi + m2;
    const double d27 = sum_error(k_64_log_2_hi, m2) + k_64_log_2_lo;
    const double d28 = d26 + d27;
    const double t2 = exp(d28);
    const double p9 = k0 * t2;
    const double d29 = 2.0 + p9;
    const double p10 = t2 * (d27 - (d28 - d26));
    const double p11 = k0 * p10;
    const double d32 = sum_error(2.0, p9) + p11;
    const double d33 = d29 + d32;
    const double p12 = t2 * d33;
    const double d35 = d32 - (d33 - d29);
    const double d37 = product_error(t2, d33) + t2 * d35 + d33 * p10;
    const double d38 = p12 + d37;
    const double p15 = p9 * d33;
    const double d40 = product_error(p9, d33) + p9 * d35 + d33 * p11;
    const double d41 = p15 + d40;
    const double d42 = 2.0 + d41;
    const double d45 = sum_error(2.0, d41) + (d40 - (d41 - p15));
    const double d46 = d42 + d45;
    const double q3 = d38 / d46;
    const double d51 = d38 - q3 * d46 - product_error(q3, d46) + (d37 - (d38 - p12));
    const double d55 = q3 + (d51 - q3 * (d45 - (d46 - d42))) / d46;
    const double p21 = v * d55 * k0;
    return x < -704.0 ? p21 : -148.0 <= x && x < -86.0 ? p21 : p8;
}

void symsig_mish_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mish(x[i]);
}

float symsig_mishf(float x)
{
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0f;
    const float v = boundedf(x);
    const float n2 = below2 ? 0.0f : 1.0f;
    const float w = fabsf(x);
    const float t = expf(-w);
    const float n3 = below2 ? 2.0f + t : 2.0f;
    const float p = t * n3;
    const float p2 = t * (below2 ? sum_errorf(2.0f, t) : 0.0f);
    const float d2 = product_errorf(t, n3) + p2;
    const float d3 = p + d2;
    const float d4 = n2 + d3;
    const float d7 = sum_errorf(n2, d3) + (d2 - (d3 - p));
    const float d8 = d4 + d7;
    const float n5 = below2 ? 2.0f : 1.0f;
    const float n6 = below2 ? t : 2.0f * t;
    const float d9 = 2.0f + n6;
    const float p4 = t * d9;
    const float d10 = product_errorf(t, d9) + t * sum_errorf(2.0f, n6);
    const float d11 = p4 + d10;
    const float d12 = n5 + d11;
    const float d15 = sum_errorf(n5, d11) + (d10 - (d11 - p4));
    const float d16 = d12 + d15;
    const float q = d8 / d16;
    const float d21 = d8 - q * d16 - product_errorf(q, d16) + (d7 - (d8 - d4));
    const float d25 = q + (d21 - q * (d15 - (d16 - d12))) / d16;
    const float p8 = (below2 ? v : x) * d25;
    if (x < -800.0f)
        return p8;
    const float m2 = -minimumf(w, 1024.0f);
    const float d26 = k_64_log_2_hi + m2;
    const float d27 = sum_errorf(k_64_log_2_hi, m2) + k_64_log_2_lo;
    const float d28 = d26 + d27;
    const float t2 = expf(d28);
    const float p9 = k0 * t2;
    const float d29 = 2.0f + p9;
    const float p10 = t2 * (d27 - (d28 - d26));
    const float p11 = k0 * p10;
    const float d32 = sum_errorf(2.0f, p9) + p11;
    const float d33 = d29 + d32;
    const float p12 = t2 * d33;
    const float d35 = d32 - (d33 - d29);
    const float d37 = product_errorf(t2, d33) + t2 * d35 + d33 * p10;
    const float d38 = p12 + d37;
    const float p15 = p9 * d33;
    const float d40 = product_errorf(p9, d33) + p9 * d35 + d33 * p11;
    const float d41 = p15 + d40;
    const float d42 = 2.0f + d41;
    const float d45 = sum_errorf(2.0f, d41) + (d40 - (d41 - p15));
    const float d46 = d42 + d45;
    const float q3 = d38 / d46;
    const float d51 = d38 - q3 * d46 - product_errorf(q3, d46) + (d37 - (d38 - p12));
    const float d55 = q3 + (d51 - q3 * (d45 - (d46 - d42))) / d46;
    const float p21 = v * d55 * k0;
    return x < -704.0f ? p21 : -148.0f <= x && x < -86.0f ? p21 : p8;
}

void symsig_mishf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mishf(x[i]);
}
