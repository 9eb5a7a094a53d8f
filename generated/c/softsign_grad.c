/* SPDX-License-Identifier: MIT */
/* softsign_grad(x) = diff(x/(1 + abs(x)), x)
 *
 * every x: 1/(1 + abs(x))/(1 + abs(x))
 *     1 + w: all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_softsign_grad(double x)
{
    const double d = 1.0 + fabs(x);
    return 1.0 / d / d;
}

void symsig_softsign_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsign_grad(x[i]);
}

float symsig_softsign_gradf(float x)
{
    const float d = 1.0f + fabsf(x);
    return 1.0f / d / d;
}

void symsig_softsign_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsign_gradf(x[i]);
}
