/* SPDX-License-Identifier: MIT */
/* leaky_relu_grad2(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x, 2)
 *
 * every x: select(slope == slope, select(x == x, 0, x), slope)
 */
#include <math.h>

#include "symsig.h"

double symsig_leaky_relu_grad2(double x, double slope)
{
    return slope == slope ? x == x ? 0.0 : x : slope;
}

void symsig_leaky_relu_grad2_array(const double *x, const double *slope, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_relu_grad2(x[i], slope[i]);
}

float symsig_leaky_relu_grad2f(float x, float slope)
{
    return slope == slope ? x == x ? 0.0f : x : slope;
}

void symsig_leaky_relu_grad2f_array(const float *x, const float *slope, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_relu_grad2f(x[i], slope[i]);
}
