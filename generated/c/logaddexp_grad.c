/* SPDX-License-Identifier: MIT */
/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(capped(d))/(1 + exp(capped(d)))
 *     1 + t: all terms have one sign, nothing cancels
 * d > 0: exp(capped(d))/(1 + exp(capped(d)))
 *     t is capped at the largest float: there the value is within 2^-127 of its limit
 *     1 + t: all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

/* at most log(DBL_MAX), so that exp does not overflow; NaN stays NaN */
static double capped(double a)
{
    const double most = 0x1.62e42fefa39efp9 /* 709.782712893384 */;
    return a > most ? most : a;
}

/* at most log(FLT_MAX), so that exp does not overflow; NaN stays NaN */
static float cappedf(float a)
{
    const float most = 0x1.62e42ep6f /* 88.72283172607422 */;
    return a > most ? most : a;
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

double symsig_logaddexp_grad(double x, double y)
{
    const double k0 = 0x1p20; /* 1048576 */
    const double d = x - y;
    const double t = exp(capped(d));
    const double w = fabs(d);
    const double t2 = exp(-w);
    const double p2 = t2 / (1.0 + t2 * (2.0 + t2)) * (w < k0 ? sum_error(x, -y) : 0.0);
    return t / (1.0 + t) + p2;
}

void symsig_logaddexp_grad_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_grad(x[i], y[i]);
}

float symsig_logaddexp_gradf(float x, float y)
{
    const float k0 = 0x1p20f; /* 1048576 */
    const float d = x - y;
    const float t = expf(cappedf(d));
    const float w = fabsf(d);
    const float t2 = expf(-w);
    const float p2 = t2 / (1.0f + t2 * (2.0f + t2)) * (w < k0 ? sum_errorf(x, -y) : 0.0f);
    return t / (1.0f + t) + p2;
}

void symsig_logaddexp_gradf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_gradf(x[i], y[i]);
}
