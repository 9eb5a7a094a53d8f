/* SPDX-License-Identifier: MIT */
/* softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2)
 *
 * x < 0: 2/(1 + abs(x))/(1 + abs(x))/(1 + abs(x))
 *     1 + w: all terms have one sign, nothing cancels
 * x > 0: -(2/(1 + abs(x))/(1 + abs(x))/(1 + abs(x)))
 *     1 + w: all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_softsign_grad2(double x)
{
    const double d = 1.0 + fabs(x);
    const double q3 = 2.0 / d / d / d;
    return x < 0.0 ? q3 : -q3;
}

void symsig_softsign_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsign_grad2(x[i]);
}

float symsig_softsign_grad2f(float x)
{
    const float d = 1.0f + fabsf(x);
    const float q3 = 2.0f / d / d / d;
    return x < 0.0f ? q3 : -q3;
}

void symsig_softsign_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsign_grad2f(x[i]);
}
