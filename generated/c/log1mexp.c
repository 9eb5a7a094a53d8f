/* SPDX-License-Identifier: MIT */
/* log1mexp(x) = log(1 - exp(x))
 *
 * x < 0: -log1p(exp(-abs(x))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 3.9-fold at most here
 * of it -17/32 < x < 0: log(-expm1(-abs(x)))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include <math.h>

#include "symsig.h"

double symsig_log1mexp(double x)
{
    if (0.0 < x)
        return NAN;
    const double m = -fabs(x);
    if (-0.53125 <= x && x < 0.0) {
        const double m3 = -expm1(m);
        return log(m3);
    }
    const double t = exp(m);
    return -log1p(t / (1.0 - t));
}

void symsig_log1mexp_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log1mexp(x[i]);
}

float symsig_log1mexpf(float x)
{
    if (0.0f < x)
        return NAN;
    const float m = -fabsf(x);
    if (-0.53125f <= x && x < 0.0f) {
        const float m3 = -expm1f(m);
        return logf(m3);
    }
    const float t = expf(m);
    return -log1pf(t / (1.0f - t));
}

void symsig_log1mexpf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log1mexpf(x[i]);
}
