/* SPDX-License-Identifier: MIT */
/* log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x)))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 3.4-fold at most here
 * of it -39/64 < x < 0: -((1 + expm1(-abs(x)))/expm1(-abs(x))/expm1(-abs(x)))
 *     1 + e: of both signs, errors grow 3.5-fold at most here
 */
#include <math.h>

#include "symsig.h"

double symsig_log1mexp_grad2(double x)
{
    const double k0 = -0x1.38p-1; /* -0.609375 */
    if (0.0 < x)
        return NAN;
    const double m = -fabs(x);
    if (k0 <= x && x < 0.0) {
        const double e = expm1(m);
        return -((1.0 + e) / e / e);
    }
    const double t = exp(m);
    const double d = 1.0 - t;
    return -(t / d / d);
}

void symsig_log1mexp_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log1mexp_grad2(x[i]);
}

float symsig_log1mexp_grad2f(float x)
{
    const float k0 = -0x1.38p-1f; /* -0.609375 */
    if (0.0f < x)
        return NAN;
    const float m = -fabsf(x);
    if (k0 <= x && x < 0.0f) {
        const float e = expm1f(m);
        return -((1.0f + e) / e / e);
    }
    const float t = expf(m);
    const float d = 1.0f - t;
    return -(t / d / d);
}

void symsig_log1mexp_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log1mexp_grad2f(x[i]);
}
