/* SPDX-License-Identifier: MIT */
/* tanh_grad_from_output(y) = 1 - y**2
 *
 * every y: (1 + y)*(1 - y)
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + y: both operands are exact, only the sum is rounded
 */
#include <math.h>

#include "symsig.h"

double symsig_tanh_grad_from_output(double y)
{
    return (1.0 + y) * (1.0 - y);
}

void symsig_tanh_grad_from_output_array(const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_grad_from_output(y[i]);
}

float symsig_tanh_grad_from_outputf(float y)
{
    return (1.0f + y) * (1.0f - y);
}

void symsig_tanh_grad_from_outputf_array(const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_grad_from_outputf(y[i]);
}
