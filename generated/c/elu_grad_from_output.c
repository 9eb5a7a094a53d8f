/* SPDX-License-Identifier: MIT */
/* elu_grad_from_output(y) = Piecewise((1, y > 0), (y + 1, True))
 *
 * -1 < y < 0: 1 + y
 *     1 + y: both operands are exact, only the sum is rounded
 * y > 0: 1
 */
#include <math.h>

#include "symsig.h"

double symsig_elu_grad_from_output(double y)
{
    return y < -1.0 ? NAN : y == y ? y < 0.0 ? 1.0 + y : 1.0 : y;
}

void symsig_elu_grad_from_output_array(const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_elu_grad_from_output(y[i]);
}

float symsig_elu_grad_from_outputf(float y)
{
    return y < -1.0f ? NAN : y == y ? y < 0.0f ? 1.0f + y : 1.0f : y;
}

void symsig_elu_grad_from_outputf_array(const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_elu_grad_from_outputf(y[i]);
}
