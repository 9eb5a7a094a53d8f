/* SPDX-License-Identifier: MIT */
/* elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True))
 *
 * x < 0: expm1(-abs(x))
 * x > 0: x
 */
#include <math.h>

#include "symsig.h"

double symsig_elu(double x)
{
    return x < 0.0 ? expm1(-fabs(x)) : x;
}

void symsig_elu_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_elu(x[i]);
}

float symsig_eluf(float x)
{
    return x < 0.0f ? expm1f(-fabsf(x)) : x;
}

void symsig_eluf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_eluf(x[i]);
}
