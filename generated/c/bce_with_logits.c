/* SPDX-License-Identifier: MIT */
/* bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))
 *
 * x < 0: log1p(exp(-abs(x))) + y*abs(x)
 *     t: positive, and log1p is accurate for every positive argument
 *     l + w*y: all terms have one sign, nothing cancels
 * x > 0: (1 - y)*abs(x) + log1p(exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     t: positive, and log1p is accurate for every positive argument
 *     (1 - y)*w + l: all terms have one sign, nothing cancels
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

double symsig_bce_with_logits(double x, double y)
{
    if (1.0 < y)
        return NAN;
    if (y < 0.0)
        return NAN;
    const double w = fabs(x);
    const double t = exp(-w);
    const double l = log1p(t);
    const int same = w == 0.0;
    const double v2 = bounded(w);
    if (x < 0.0) {
        const double p = (same ? bounded(y) : y) * (y == 0.0 ? v2 : w);
        return l + p;
    }
    const double d2 = 1.0 - y;
    const double p2 = (same ? bounded(d2) : d2) * (d2 == 0.0 ? v2 : w);
    return p2 + l;
}

void symsig_bce_with_logits_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logits(x[i], y[i]);
}

float symsig_bce_with_logitsf(float x, float y)
{
    if (1.0f < y)
        return NAN;
    if (y < 0.0f)
        return NAN;
    const float w = fabsf(x);
    const float t = expf(-w);
    const float l = log1pf(t);
    const int same = w == 0.0f;
    const float v2 = boundedf(w);
    if (x < 0.0f) {
        const float p = (same ? boundedf(y) : y) * (y == 0.0f ? v2 : w);
        return l + p;
    }
    const float d2 = 1.0f - y;
    const float p2 = (same ? boundedf(d2) : d2) * (d2 == 0.0f ? v2 : w);
    return p2 + l;
}

void symsig_bce_with_logitsf_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_bce_with_logitsf(x[i], y[i]);
}
