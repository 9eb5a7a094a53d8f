/* SPDX-License-Identifier: MIT */
/* hard_swish_grad2(x) = diff(x*hard_sigmoid(x), x, 2)
 *
 * x < -3: 0
 * -3 < x < 0: 1/3
 * 0 < x < 3: 1/3
 * x > 3: 0
 */
#include <math.h>

#include "symsig.h"

double symsig_hard_swish_grad2(double x)
{
    const double n2 = x < 3.0 ? -3.0 < x ? 1.0 / 3.0 : 0.0 : 0.0;
    return x == x ? n2 : x;
}

void symsig_hard_swish_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swish_grad2(x[i]);
}

float symsig_hard_swish_grad2f(float x)
{
    const float n2 = x < 3.0f ? -3.0f < x ? 1.0f / 3.0f : 0.0f : 0.0f;
    return x == x ? n2 : x;
}

void symsig_hard_swish_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_hard_swish_grad2f(x[i]);
}
