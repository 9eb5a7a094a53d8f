/* SPDX-License-Identifier: MIT */
/* sigmoid(x) = 1/(1 + exp(-x))
 *
 * every x: exp(capped(x))/(1 + exp(capped(x)))
 *     1 + t: all terms have one sign, nothing cancels
 *     t is capped at the largest float: there the value is within 2^-127 of its limit
 */
#include <math.h>

#include "symsig.h"

/* at most log(DBL_MAX), so that exp does not overflow; NaN stays NaN */
static double capped(double a)
{
    const double most = 0x1.62e42fefa39efp9 /* 709.782712893384 */;
    return a > most ? most : a;
}

/* at most log(FLT_MAX), so that exp does not overflow; NaN stays NaN */
static float cappedf(float a)
{
    const float most = 0x1.62e42ep6f /* 88.72283172607422 */;
    return a > most ? most : a;
}

double symsig_sigmoid(double x)
{
    const double t = exp(capped(x));
    return t / (1.0 + t);
}

void symsig_sigmoid_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid(x[i]);
}

float symsig_sigmoidf(float x)
{
    const float t = expf(cappedf(x));
    return t / (1.0f + t);
}

void symsig_sigmoidf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoidf(x[i]);
}
