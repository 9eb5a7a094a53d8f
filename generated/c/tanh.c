/* SPDX-License-Identifier: MIT */
/* tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))
 *
 * x < 0: expm1(-2*abs(x))/(2 + expm1(-2*abs(x)))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 * x > 0: -(expm1(-2*abs(x))/(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include <math.h>

#include "symsig.h"

double symsig_tanh(double x)
{
    const double e = expm1(-2.0 * fabs(x));
    return copysign(e / (2.0 + e), x);
}

void symsig_tanh_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh(x[i]);
}

float symsig_tanhf(float x)
{
    const float e = expm1f(-2.0f * fabsf(x));
    return copysignf(e / (2.0f + e), x);
}

void symsig_tanhf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanhf(x[i]);
}
