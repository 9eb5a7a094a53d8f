/* SPDX-License-Identifier: MIT */
/* sigmoid_grad_from_output(s) = s*(1 - s)
 *
 * every s: s*(1 - s)
 *     1 - s: both operands are exact, only the sum is rounded
 */
#include <math.h>

#include "symsig.h"

double symsig_sigmoid_grad_from_output(double s)
{
    return s * (1.0 - s);
}

void symsig_sigmoid_grad_from_output_array(const double *s, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_grad_from_output(s[i]);
}

float symsig_sigmoid_grad_from_outputf(float s)
{
    return s * (1.0f - s);
}

void symsig_sigmoid_grad_from_outputf_array(const float *s, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_grad_from_outputf(s[i]);
}
