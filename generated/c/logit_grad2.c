/* SPDX-License-Identifier: MIT */
/* logit_grad2(x) = diff(log(x/(1 - x)), x, 2)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), (2*abs(x) - 1)/(abs(x)*(1 - x))/(1 -
 *   x)/abs(x)))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include <math.h>

#include "symsig.h"

double symsig_logit_grad2(double x)
{
    if (1.0 < x)
        return NAN;
    if (x < 0.0)
        return NAN;
    const double w = fabs(x);
    const double d2 = 1.0 - x;
    return (2.0 * w - 1.0) / (w * d2) / d2 / w;
}

void symsig_logit_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logit_grad2(x[i]);
}

float symsig_logit_grad2f(float x)
{
    if (1.0f < x)
        return NAN;
    if (x < 0.0f)
        return NAN;
    const float w = fabsf(x);
    const float d2 = 1.0f - x;
    return (2.0f * w - 1.0f) / (w * d2) / d2 / w;
}

void symsig_logit_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logit_grad2f(x[i]);
}
