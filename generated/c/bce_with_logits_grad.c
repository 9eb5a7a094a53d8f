/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)
 *
 * x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 * x > 0: -((y*exp(-abs(x)) - (1 - y))/(1 + exp(-abs(x))))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 */
#include <math.h>

#include "symsig.h"

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

double symsig_bce_with_logits_grad(double x, double y)
{
    if (1.0 < y)
        return NAN;
    if (y < 0.0)
        return NAN;
    const double m = -y;
    const double d = 1.0 + m;
    const double t = exp(-fabs(x));
    const double d_low = sum_error(1.0, m);
    const double d9 = 1.0 + t;
    const double d_low3 = sum_error(1.0, t);
    if (copysign(1.0, x) < 0.0) {
        const double p = d * t;
        const double d2 = product_error(d, t) + t * d_low;
        const double d3 = p + d2;
        const double d4 = d3 + m;
        const double d7 = sum_error(d3, m) + (d2 - (d3 - p));
        const double d8 = d4 + d7;
        const double q = d8 / d9;
        const double d14 = d8 - q * d9 - product_error(q, d9) + (d7 - (d8 - d4));
        return q + (d14 - q * d_low3) / d9;
    }
    const double p5 = y * t;
    const double m3 = -d;
    const double d17 = p5 + m3;
    const double d19 = sum_error(p5, m3) + product_error(y, t) + (-d_low);
    const double d20 = d17 + d19;
    const double q3 = d20 / d9;
    const double d25 = d20 - q3 * d9 - product_error(q3, d9) + (d19 - (d20 - d17));
    return -(q3 + (d25 - q3 * d_low3) / d9);
}

void symsig_bce_with_logits_grad_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logits_grad(x[i], y[i]);
}

float symsig_bce_with_logits_gradf(float x, float y)
{
    if (1.0f < y)
        return NAN;
    if (y < 0.0f)
        return NAN;
    const float m = -y;
    const float d = 1.0f + m;
    const float t = expf(-fabsf(x));
    const float d_low = sum_errorf(1.0f, m);
    const float d9 = 1.0f + t;
    const float d_low3 = sum_errorf(1.0f, t);
    if (copysignf(1.0f, x) < 0.0f) {
        const float p = d * t;
        const float d2 = product_errorf(d, t) + t * d_low;
        const float d3 = p + d2;
        const float d4 = d3 + m;
        const float d7 = sum_errorf(d3, m) + (d2 - (d3 - p));
        const float d8 = d4 + d7;
        const float q = d8 / d9;
        const float d14 = d8 - q * d9 - product_errorf(q, d9) + (d7 - (d8 - d4));
        return q + (d14 - q * d_low3) / d9;
    }
    const float p5 = y * t;
    const float m3 = -d;
    const float d17 = p5 + m3;
    const float d18 = sum_errorf(p5, m3) + product_errorf(y, t);
    const float d19 = d18 + (-d_low);
    const float d20 = d17 + d19;
    const float q3 = d20 / d9;
    const float d25 = d20 - q3 * d9 - product_errorf(q3, d9) + (d19 - (d20 - d17));
    return -(q3 + (d25 - q3 * d_low3) / d9);
}

void symsig_bce_with_logits_gradf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logits_gradf(x[i], y[i]);
}
