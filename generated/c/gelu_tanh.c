/* SPDX-License-Identifier: MIT */
/* gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))
 *
 * x < 0: finite(x)*(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t: all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -97/8 < x < -10: finite(x)*(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t: all terms have one sign, nothing cancels; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once
 * of it -22 < x < -169/8: finite(x)*(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t: all terms have one sign, nothing cancels; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once
 * x > 0: x*(1/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
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

double symsig_gelu_tanh(double x)
{
    /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const double k0_hi = 0x1.2444f2a4d8b4bp-4;
    /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): -6.17515e-19 */
    const double k0_lo = -0x1.6c843a29d1c7p-61;
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const double two_sqrt_2_over_sqrt_pi_hi = 0x1.9884533d43651p0;
    /* the rest of 2*sqrt(2)/sqrt(pi): -9.96931e-17 */
    const double two_sqrt_2_over_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-54;
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k1 = 0x1p-64; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0;
    const double v = bounded(x);
    const double v2 = minimum(fabs(x), 32.0);
    const double p = v2 * v2;
    const double p2 = p * k0_hi;
    const double d2 = product_error(p, k0_hi) + p * k0_lo + k0_hi * product_error(v2, v2);
    const double d3 = p2 + d2;
    const double d4 = two_sqrt_2_over_sqrt_pi_hi + d3;
    const double d_low = sum_error(two_sqrt_2_over_sqrt_pi_hi, d3);
    const double d8 = d_low + two_sqrt_2_over_sqrt_pi_lo + (d2 - (d3 - p2));
    const double d9 = d4 + d8;
    const double p5 = d9 * v2;
    const double d12 = product_error(d9, v2) + v2 * (d8 - (d9 - d4));
    const double d13 = p5 + d12;
    const double m = -d13;
    const double t = exp(m);
    const double n2 = below2 ? t : 1.0;
    const double d14 = 1.0 + t;
    const double m2 = -(d12 - (d13 - p5));
    const double p7 = t * m2;
    const double d17 = sum_error(1.0, t) + p7;
    const double d18 = d14 + d17;
    const double q = n2 / d18;
    const double d21 = n2 - q * d18 - product_error(q, d18) + (below2 ? p7 : 0.0);
    const double d25 = q + (d21 - q * (d17 - (d18 - d14))) / d18;
    const double p10 = (below2 ? v : x) * d25;
    if (x < -22.0)
        return p10;
    const double d26 = k_64_log_2_hi + m;
    const double d27 = sum_error(k_64_log_2_hi, m) + k_64_log_2_lo;
    const double d28 = d27 + m2;
    const double d29 = d26 + d28;
    const double t2 = exp(d29);
    const double p11 = k1 * t2;
    const double d30 = 1.0 + p11;
    const double p12 = t2 * (d28 - (d29 - d26));
    const double d33 = sum_error(1.0, p11) + k1 * p12;
    const double d34 = d30 + d33;
    const double q3 = t2 / d34;
    const double d37 = t2 - q3 * d34 - product_error(q3, d34) + p12;
    const double d41 = q3 + (d37 - q3 * (d33 - (d34 - d30))) / d34;
    const double p17 = v * d41 * k1;
    return x < -21.125 ? p17 : -12.125 <= x && x < -10.0 ? p17 : p10;
}

void symsig_gelu_tanh_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanh(x[i]);
}

float symsig_gelu_tanhf(float x)
{
    const float k0_hi = 0x1.2444f2p-4f; /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const float k0_lo = 0x1.49b16ap-29f; /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): 2.39883e-9 */
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const float two_sqrt_2_over_sqrt_pi_hi = 0x1.988454p0f;
    /* the rest of 2*sqrt(2)/sqrt(pi): -4.53407e-8 */
    const float two_sqrt_2_over_sqrt_pi_lo = -0x1.857936p-25f;
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k1 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0f;
    const float v = boundedf(x);
    const float v2 = minimumf(fabsf(x), 32.0f);
    const float p = v2 * v2;
    const float p2 = p * k0_hi;
    const float d2 = product_errorf(p, k0_hi) + p * k0_lo + k0_hi * product_errorf(v2, v2);
    const float d3 = p2 + d2;
    const float d4 = two_sqrt_2_over_sqrt_pi_hi + d3;
    const float d_low = sum_errorf(two_sqrt_2_over_sqrt_pi_hi, d3);
    const float d8 = d_low + two_sqrt_2_over_sqrt_pi_lo + (d2 - (d3 - p2));
    const float d9 = d4 + d8;
    const float p5 = d9 * v2;
    const float d12 = product_errorf(d9, v2) + v2 * (d8 - (d9 - d4));
    const float d13 = p5 + d12;
    const float m = -d13;
    const float t = expf(m);
    const float n2 = below2 ? t : 1.0f;
    const float d14 = 1.0f + t;
    const float m2 = -(d12 - (d13 - p5));
    const float p7 = t * m2;
    const float d17 = sum_errorf(1.0f, t) + p7;
    const float d18 = d14 + d17;
    const float q = n2 / d18;
    const float d21 = n2 - q * d18 - product_errorf(q, d18) + (below2 ? p7 : 0.0f);
    const float d25 = q + (d21 - q * (d17 - (d18 - d14))) / d18;
    const float p10 = (below2 ? v : x) * d25;
    if (x < -22.0f)
        return p10;
    const float d26 = k_64_log_2_hi + m;
    const float d27 = sum_errorf(k_64_log_2_hi, m) + k_64_log_2_lo;
    const float d28 = d27 + m2;
    const float d29 = d26 + d28;
    const float t2 = expf(d29);
    const float p11 = k1 * t2;
    const float d30 = 1.0f + p11;
    const float p12 = t2 * (d28 - (d29 - d26));
    const float d33 = sum_errorf(1.0f, p11) + k1 * p12;
    const float d34 = d30 + d33;
    const float q3 = t2 / d34;
    const float d37 = t2 - q3 * d34 - product_errorf(q3, d34) + p12;
    const float d41 = q3 + (d37 - q3 * (d33 - (d34 - d30))) / d34;
    const float p17 = v * d41 * k1;
    return x < -21.125f ? p17 : -12.125f <= x && x < -10.0f ? p17 : p10;
}

void symsig_gelu_tanhf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanhf(x[i]);
}
