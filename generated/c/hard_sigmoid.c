/* SPDX-License-Identifier: MIT */
/* hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))
 *
 * x < -3: 0
 * -3 < x < 0: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: 1
 */
#include <math.h>

#include "symsig.h"

double symsig_hard_sigmoid(double x)
{
    const double n2 = x < 3.0 ? x < -3.0 ? 0.0 : (3.0 + x) / 6.0 : 1.0;
    return x == x ? n2 : x;
}

void symsig_hard_sigmoid_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_sigmoid(x[i]);
}

float symsig_hard_sigmoidf(float x)
{
    const float n2 = x < 3.0f ? x < -3.0f ? 0.0f : (3.0f + x) / 6.0f : 1.0f;
    return x == x ? n2 : x;
}

void symsig_hard_sigmoidf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_sigmoidf(x[i]);
}
