/* SPDX-License-Identifier: MIT */
/* relu_grad(x) = diff(max(x, 0), x)
 *
 * x < 0: 0
 * x > 0: 1
 */
#include <math.h>

#include "symsig.h"

double symsig_relu_grad(double x)
{
    return x == x ? 0.0 < x ? 1.0 : 0.0 : x;
}

void symsig_relu_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_relu_grad(x[i]);
}

float symsig_relu_gradf(float x)
{
    return x == x ? 0.0f < x ? 1.0f : 0.0f : x;
}

void symsig_relu_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_relu_gradf(x[i]);
}
