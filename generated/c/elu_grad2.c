/* SPDX-License-Identifier: MIT */
/* elu_grad2(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x, 2)
 *
 * x < 0: exp(capped(x))
 * x > 0: 0
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

double symsig_elu_grad2(double x)
{
    return 0.0 < x ? 0.0 : exp(capped(x));
}

void symsig_elu_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_elu_grad2(x[i]);
}

float symsig_elu_grad2f(float x)
{
    return 0.0f < x ? 0.0f : expf(cappedf(x));
}

void symsig_elu_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_elu_grad2f(x[i]);
}
