/* SPDX-License-Identifier: MIT */
/* softsign(x) = x/(1 + abs(x))
 *
 * every x: finite(x)/(1 + abs(finite(x)))
 *     1 + w: all terms have one sign, nothing cancels
 */
#include <float.h>
#include <math.h>

#include "symsig.h"

/* the largest number of its sign for an infinity; NaN stays NaN */
static double bounded(double a)
{
    return a > DBL_MAX ? DBL_MAX : a < -DBL_MAX ? -DBL_MAX : a;
}

/* the largest number of its sign for an infinity; NaN stays NaN */
static float boundedf(float a)
{
    return a > FLT_MAX ? FLT_MAX : a < -FLT_MAX ? -FLT_MAX : a;
}

double symsig_softsign(double x)
{
    const double v = bounded(x);
    return v / (1.0 + fabs(v));
}

void symsig_softsign_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsign(x[i]);
}

float symsig_softsignf(float x)
{
    const float v = boundedf(x);
    return v / (1.0f + fabsf(v));
}

void symsig_softsignf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_softsignf(x[i]);
}
