/* SPDX-License-Identifier: MIT */
/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 * d > 0: 1/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
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

double symsig_logaddexp_grad(double x, double y)
{
    const double k0 = 0x1p20; /* 1048576 */
    const double n = x == y ? 0.0 : x - y;
    const double w = fabs(n);
    const double t = exp(-w);
    const double p2 = t / (1.0 + t * (2.0 + t)) * (w < k0 ? sum_error(x, -y) : 0.0);
    return (n < 0.0 ? t : 1.0) / (1.0 + t) + p2;
}

void symsig_logaddexp_grad_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_grad(x[i], y[i]);
}

float symsig_logaddexp_gradf(float x, float y)
{
    const float k0 = 0x1p20f; /* 1048576 */
    const float n = x == y ? 0.0f : x - y;
    const float w = fabsf(n);
    const float t = expf(-w);
    const float p2 = t / (1.0f + t * (2.0f + t)) * (w < k0 ? sum_errorf(x, -y) : 0.0f);
    return (n < 0.0f ? t : 1.0f) / (1.0f + t) + p2;
}

void symsig_logaddexp_gradf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_gradf(x[i], y[i]);
}
