/* SPDX-License-Identifier: MIT */
/* sigmoid_grad(x) = diff(1/(1 + exp(-x)), x)
 *
 * every x: exp(-abs(x))/(1 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_sigmoid_grad(double x)
{
    const double t = exp(-fabs(x));
    return t / (1.0 + t * (2.0 + t));
}

void symsig_sigmoid_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_grad(x[i]);
}

float symsig_sigmoid_gradf(float x)
{
    const float t = expf(-fabsf(x));
    return t / (1.0f + t * (2.0f + t));
}

void symsig_sigmoid_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_gradf(x[i]);
}
