/* SPDX-License-Identifier: MIT */
/* hard_swish(x) = x*hard_sigmoid(x)
 *
 * x < -3: 0
 * -3 < x < 0: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: x
 */
#include <math.h>

#include "symsig.h"

double symsig_hard_swish(double x)
{
    return x < 3.0 ? x < -3.0 ? 0.0 : x * (3.0 + x) / 6.0 : x;
}

void symsig_hard_swish_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swish(x[i]);
}

float symsig_hard_swishf(float x)
{
    return x < 3.0f ? x < -3.0f ? 0.0f : x * (3.0f + x) / 6.0f : x;
}

void symsig_hard_swishf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swishf(x[i]);
}
