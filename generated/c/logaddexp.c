/* SPDX-License-Identifier: MIT */
/* logaddexp(x, y) = log(exp(x) + exp(y))
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it; the
 *       function is max(x, y) + h(d), and next to its zeros it keeps the error of h
 * d < 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 * d > 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include <math.h>

#include "symsig.h"

/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static double maximum(double a, double b)
{
    return a > b || a != a ? a : b;
}

/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static float maximumf(float a, float b)
{
    return a > b || a != a ? a : b;
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

double symsig_logaddexp(double x, double y)
{
    const double k0 = 0x1p20; /* 1048576 */
    const double d = x - y;
    const double n = x == y ? 0.0 : d;
    const double t = exp(-fabs(n));
    const double q = t / (1.0 + t);
    const double p = (0.0 < n ? -q : q) * (fabs(d) < k0 ? sum_error(x, -y) : 0.0);
    return maximum(x, y) + (log1p(t) + p);
}

void symsig_logaddexp_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp(x[i], y[i]);
}

float symsig_logaddexpf(float x, float y)
{
    const float k0 = 0x1p20f; /* 1048576 */
    const float d = x - y;
    const float n = x == y ? 0.0f : d;
    const float t = expf(-fabsf(n));
    const float q = t / (1.0f + t);
    const float p = (0.0f < n ? -q : q) * (fabsf(d) < k0 ? sum_errorf(x, -y) : 0.0f);
    return maximumf(x, y) + (log1pf(t) + p);
}

void symsig_logaddexpf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexpf(x[i], y[i]);
}
