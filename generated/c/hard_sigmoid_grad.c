/* SPDX-License-Identifier: MIT */
/* hard_sigmoid_grad(x) = diff(max(0, min(1, x/6 + 1/2)), x)
 *
 * x < -3: 0
 * -3 < x < 0: 1/6
 * 0 < x < 3: 1/6
 * x > 3: 0
 */
#include <math.h>

#include "symsig.h"

double symsig_hard_sigmoid_grad(double x)
{
    const double n2 = x < 3.0 ? -3.0 < x ? 1.0 / 6.0 : 0.0 : 0.0;
    return x == x ? n2 : x;
}

void symsig_hard_sigmoid_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_sigmoid_grad(x[i]);
}

float symsig_hard_sigmoid_gradf(float x)
{
    const float n2 = x < 3.0f ? -3.0f < x ? 1.0f / 6.0f : 0.0f : 0.0f;
    return x == x ? n2 : x;
}

void symsig_hard_sigmoid_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_sigmoid_gradf(x[i]);
}
