/* SPDX-License-Identifier: MIT */
/* leaky_relu_grad(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x)
 *
 * x < 0: slope
 * x > 0: 1
 */
#include <math.h>

#include "symsig.h"

double symsig_leaky_relu_grad(double x, double slope)
{
    return slope == slope ? x == x ? 0.0 < x ? 1.0 : slope : x : slope;
}

void symsig_leaky_relu_grad_array(const double *x, const double *slope, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_relu_grad(x[i], slope[i]);
}

float symsig_leaky_relu_gradf(float x, float slope)
{
    return slope == slope ? x == x ? 0.0f < x ? 1.0f : slope : x : slope;
}

void symsig_leaky_relu_gradf_array(const float *x, const float *slope, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_relu_gradf(x[i], slope[i]);
}
