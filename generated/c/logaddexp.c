/* SPDX-License-Identifier: MIT */
/* logaddexp(x, y) = log(exp(x) + exp(y))
 *
 * d = x - y: x - y
 *     rounded; the function is max(x, y) + h(d); where these have two signs its error is that of
 *       their sum
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

double symsig_logaddexp(double x, double y)
{
    const double t = exp(-fabs(x == y ? 0.0 : x - y));
    return maximum(x, y) + log1p(t);
}

void symsig_logaddexp_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp(x[i], y[i]);
}

float symsig_logaddexpf(float x, float y)
{
    const float t = expf(-fabsf(x == y ? 0.0f : x - y));
    return maximumf(x, y) + log1pf(t);
}

void symsig_logaddexpf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexpf(x[i], y[i]);
}
