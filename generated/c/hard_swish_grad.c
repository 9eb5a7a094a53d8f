/* SPDX-License-Identifier: MIT */
/* hard_swish_grad(x) = diff(x*hard_sigmoid(x), x)
 *
 * x < -3: 0
 * -3 < x < 0: (3 - 2*abs(x))/6
 * 0 < x < 3: (3 + 2*abs(x))/6
 *     3 + 2*w: all terms have one sign, nothing cancels
 * x > 3: 1
 */
#include <math.h>

#include "symsig.h"

double symsig_hard_swish_grad(double x)
{
    if (!(x == x))
        return x;
    if (!(x < 3.0))
        return 1.0;
    const double p = 2.0 * fabs(x);
    return x < 0.0 ? -3.0 < x ? (3.0 - p) / 6.0 : 0.0 : (3.0 + p) / 6.0;
}

void symsig_hard_swish_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swish_grad(x[i]);
}

float symsig_hard_swish_gradf(float x)
{
    if (!(x == x))
        return x;
    if (!(x < 3.0f))
        return 1.0f;
    const float p = 2.0f * fabsf(x);
    return x < 0.0f ? -3.0f < x ? (3.0f - p) / 6.0f : 0.0f : (3.0f + p) / 6.0f;
}

void symsig_hard_swish_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swish_gradf(x[i]);
}
