/* SPDX-License-Identifier: MIT */
/* tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)
 *
 * every x: 4*exp(-2*abs(x))/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_tanh_grad(double x)
{
    const double t = exp(-2.0 * fabs(x));
    return 4.0 * t / (1.0 + t * (2.0 + t));
}

void symsig_tanh_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_grad(x[i]);
}

float symsig_tanh_gradf(float x)
{
    const float t = expf(-2.0f * fabsf(x));
    return 4.0f * t / (1.0f + t * (2.0f + t));
}

void symsig_tanh_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_gradf(x[i]);
}
