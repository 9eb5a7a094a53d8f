/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2
 *
 * every x: select(1 < y, nan(), select(y < 0, nan(), select(y == y, exp(-abs(x))/(1 +
 *   exp(-abs(x))*(2 + exp(-abs(x)))), y)))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

double symsig_bce_with_logits_grad2(double x, double y)
{
    if (1.0 < y)
        return NAN;
    if (y < 0.0)
        return NAN;
    if (!(y == y))
        return y;
    const double t = exp(-fabs(x));
    return t / (1.0 + t * (2.0 + t));
}

void symsig_bce_with_logits_grad2_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logits_grad2(x[i], y[i]);
}

float symsig_bce_with_logits_grad2f(float x, float y)
{
    if (1.0f < y)
        return NAN;
    if (y < 0.0f)
        return NAN;
    if (!(y == y))
        return y;
    const float t = expf(-fabsf(x));
    return t / (1.0f + t * (2.0f + t));
}

void symsig_bce_with_logits_grad2f_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logits_grad2f(x[i], y[i]);
}
