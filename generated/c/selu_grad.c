/* SPDX-License-Identifier: MIT */
/* selu_grad(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
 *   x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True)), x)
 *
 * x < 0: 879049670423688429...*exp(-abs(x))
 * x > 0: 525350493677740246...
 */
#include <math.h>

#include "symsig.h"

double symsig_selu_grad(double x)
{
    const double k0 = 0x1.c212cc640f031p0; /* 879049670423688429... = 1.7580993408473769, rounded */
    const double k1 = 0x1.0cfabd6a91132p0; /* 525350493677740246... = 1.0507009873554805, rounded */
    return 0.0 < x ? k1 : k0 * exp(-fabs(x));
}

void symsig_selu_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_selu_grad(x[i]);
}

float symsig_selu_gradf(float x)
{
    const float k0 = 0x1.c212ccp0f; /* 879049670423688429... = 1.7580993408473769, rounded */
    const float k1 = 0x1.0cfabep0f; /* 525350493677740246... = 1.0507009873554805, rounded */
    return 0.0f < x ? k1 : k0 * expf(-fabsf(x));
}

void symsig_selu_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_selu_gradf(x[i]);
}
