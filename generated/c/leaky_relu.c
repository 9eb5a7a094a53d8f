/* SPDX-License-Identifier: MIT */
/* leaky_relu(x, slope) = Piecewise((x, x > 0), (slope*x, True))
 *
 * x < 0: slope*x
 * x > 0: x
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

double symsig_leaky_relu(double x, double slope)
{
    if (!(slope == slope))
        return slope;
    if (copysign(1.0, x) < 0.0)
        return (x == 0.0 ? bounded(slope) : slope) * (slope == 0.0 ? bounded(x) : x);
    return x;
}

void symsig_leaky_relu_array(const double *x, const double *slope, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_relu(x[i], slope[i]);
}

float symsig_leaky_reluf(float x, float slope)
{
    if (!(slope == slope))
        return slope;
    if (copysignf(1.0f, x) < 0.0f)
        return (x == 0.0f ? boundedf(slope) : slope) * (slope == 0.0f ? boundedf(x) : x);
    return x;
}

void symsig_leaky_reluf_array(const float *x, const float *slope, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_leaky_reluf(x[i], slope[i]);
}
