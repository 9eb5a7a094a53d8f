/* SPDX-License-Identifier: MIT */
/* log_sigmoid(x) = log(1/(1 + exp(-x)))
 *
 * x < 0: -(abs(x) + log1p(exp(-abs(x))))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 * x > 0: -log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include <math.h>

#include "symsig.h"

/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static double maximum(double a, double b)
{
    return a > b || a != a ? a : b;
}

/* the larger of two numbers, the second of two zeros; NaN where either is NaN */
static float maximumf(float a, float b)
{
    return a > b || a != a ? a : b;
}

double symsig_log_sigmoid(double x)
{
    const double t = exp(-fabs(x));
    return -(maximum(-x, 0.0) + log1p(t));
}

void symsig_log_sigmoid_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log_sigmoid(x[i]);
}

float symsig_log_sigmoidf(float x)
{
    const float t = expf(-fabsf(x));
    return -(maximumf(-x, 0.0f) + log1pf(t));
}

void symsig_log_sigmoidf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_log_sigmoidf(x[i]);
}
