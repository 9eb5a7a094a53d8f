/* SPDX-License-Identifier: MIT */
/* logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 * d > 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static double sum_error(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    return (a - (sum - part)) + (b - part);
}

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static float sum_errorf(float a, float b)
{
    const float sum = a + b;
    const float part = sum - a;
    return (a - (sum - part)) + (b - part);
}

double symsig_logaddexp_grad2(double x, double y)
{
    const double k0 = 0x1p20; /* 1048576 */
    const double d = x - y;
    const double w = fabs(d);
    const double m = -w;
    const double t = exp(m);
    double n;
    if (w < 0.53125) {
        const double e = expm1(m);
        const double d5 = 2.0 + e;
        n = e * (1.0 + e) / (d5 * d5 * d5);
    } else {
        const double q3 = t * (1.0 - t) / (1.0 + t * (3.0 + t * (3.0 + t)));
        n = -q3;
    }
    const double p8 = -copysign(n, d) * (w < k0 ? sum_error(x, -y) : 0.0);
    return t / (1.0 + t * (2.0 + t)) + p8;
}

void symsig_logaddexp_grad2_array(const double *x, const double *y, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_grad2(x[i], y[i]);
}

float symsig_logaddexp_grad2f(float x, float y)
{
    const float k0 = 0x1p20f; /* 1048576 */
    const float d = x - y;
    const float w = fabsf(d);
    const float m = -w;
    const float t = expf(m);
    float n;
    if (w < 0.53125f) {
        const float e = expm1f(m);
        const float d5 = 2.0f + e;
        n = e * (1.0f + e) / (d5 * d5 * d5);
    } else {
        const float q3 = t * (1.0f - t) / (1.0f + t * (3.0f + t * (3.0f + t)));
        n = -q3;
    }
    const float p8 = -copysignf(n, d) * (w < k0 ? sum_errorf(x, -y) : 0.0f);
    return t / (1.0f + t * (2.0f + t)) + p8;
}

void symsig_logaddexp_grad2f_array(const float *x, const float *y, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logaddexp_grad2f(x[i], y[i]);
}
