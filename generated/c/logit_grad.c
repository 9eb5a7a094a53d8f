/* SPDX-License-Identifier: MIT */
/* logit_grad(x) = diff(log(x/(1 - x)), x)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), 1/(abs(x)*(1 - x))))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include <math.h>

#include "symsig.h"

double symsig_logit_grad(double x)
{
    const double n = x < 0.0 ? NAN : 1.0 / (fabs(x) * (1.0 - x));
    return 1.0 < x ? NAN : n;
}

void symsig_logit_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logit_grad(x[i]);
}

float symsig_logit_gradf(float x)
{
    const float n = x < 0.0f ? NAN : 1.0f / (fabsf(x) * (1.0f - x));
    return 1.0f < x ? NAN : n;
}

void symsig_logit_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logit_gradf(x[i]);
}
