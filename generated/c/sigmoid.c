/* SPDX-License-Identifier: MIT */
/* sigmoid(x) = 1/(1 + exp(-x))
 *
 * x < 0: exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: 1/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_sigmoid(double x)
{
    const double t = exp(-fabs(x));
    return (x < 0.0 ? t : 1.0) / (1.0 + t);
}

void symsig_sigmoid_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid(x[i]);
}

float symsig_sigmoidf(float x)
{
    const float t = expf(-fabsf(x));
    return (x < 0.0f ? t : 1.0f) / (1.0f + t);
}

void symsig_sigmoidf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoidf(x[i]);
}
