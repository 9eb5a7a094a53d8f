/* SPDX-License-Identifier: MIT */
/* relu_grad2(x) = diff(max(x, 0), x, 2)
 *
 * every x: select(x == x, 0, x)
 */
#include <math.h>

#include "symsig.h"

double symsig_relu_grad2(double x)
{
    return x == x ? 0.0 : x;
}

void symsig_relu_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_relu_grad2(x[i]);
}

float symsig_relu_grad2f(float x)
{
    return x == x ? 0.0f : x;
}

void symsig_relu_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_relu_grad2f(x[i]);
}
