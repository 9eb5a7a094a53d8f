/* SPDX-License-Identifier: MIT */
/* selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True))
 *
 * x < 0: 879049670423688429...*expm1(-abs(x))
 * x > 0: x + 253504936777402467...*x
 */
#include <math.h>

#include "symsig.h"

double symsig_selu(double x)
{
    const double k0 = 0x1.c212cc640f031p0; /* 879049670423688429... = 1.7580993408473769, rounded */
    const double k1 = 0x1.9f57ad5222646p-5; /* 253504936777402467... = 0.050700987355480493, rounded */
    return x < 0.0 ? k0 * expm1(-fabs(x)) : x + k1 * x;
}

void symsig_selu_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_selu(x[i]);
}

float symsig_seluf(float x)
{
    const float k0 = 0x1.c212ccp0f; /* 879049670423688429... = 1.7580993408473769, rounded */
    const float k1 = 0x1.9f57aep-5f; /* 253504936777402467... = 0.050700987355480493, rounded */
    return x < 0.0f ? k0 * expm1f(-fabsf(x)) : x + k1 * x;
}

void symsig_seluf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_seluf(x[i]);
}
