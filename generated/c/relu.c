/* SPDX-License-Identifier: MIT */
/* relu(x) = max(x, 0)
 *
 * x < 0: 0
 * x > 0: x
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

double symsig_relu(double x)
{
    return maximum(x, 0.0);
}

void symsig_relu_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_relu(x[i]);
}

float symsig_reluf(float x)
{
    return maximumf(x, 0.0f);
}

void symsig_reluf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_reluf(x[i]);
}
