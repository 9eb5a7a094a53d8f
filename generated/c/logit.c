/* SPDX-License-Identifier: MIT */
/* logit(x) = log(x/(1 - x))
 *
 * 0 < x < 1: log1p((2*abs(x) - 1)/(1 - x))
 *     1 - x: both operands are exact, only the sum is rounded
 * of it 0 < x <
 *   33/5752618031559410904733776610524879147577526332615381032749762597047445625776030820246671274317041152675843644155884587445081272602061331919771117780463171980088572589595695528841671027239875011822498654466720184602820821834958812207165219537306471589227216341906761543678311870031350921754731402547975172390912:
 *   log(abs(x)) - log1p(-abs(x))
 *     l - l: of both signs, errors grow 1.9-fold at most here
 * of it 0 < x < 33/10889035741470030830827987437816582766592: log(abs(x)) - log1p(-abs(x))
 *     l - l: of both signs, errors grow 1.9-fold at most here
 * of it 33/10889035741470030830827987437816582766592 < x < 55/128: -log1p((1 - 2*abs(x))/abs(x))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include <math.h>

#include "symsig.h"

double symsig_logit(double x)
{
    const double k0 = 0x0.42p-1022; /* 5.7365185414638786e-309 */
    const double k1 = 0x1.08p-128; /* 3.03057137321371e-39 */
    const double k2 = 0x1.b8p-2; /* 0.4296875 */
    if (x < 0.0)
        return NAN;
    const double w = fabs(x);
    const double d = log(w) - log1p(-w);
    if (x < k0)
        return d;
    if (x < k1)
        return d;
    const double p = 2.0 * w;
    return x < k2 ? -log1p((1.0 - p) / w) : log1p((p - 1.0) / (1.0 - x));
}

void symsig_logit_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logit(x[i]);
}

float symsig_logitf(float x)
{
    const float k0 = 0x0p0f; /* 5.7365185414638786e-309, rounded */
    const float k1 = 0x1.08p-128f; /* 3.03057137321371e-39 */
    const float k2 = 0x1.b8p-2f; /* 0.4296875 */
    if (x < 0.0f)
        return NAN;
    const float w = fabsf(x);
    const float d = logf(w) - log1pf(-w);
    if (x < k0)
        return d;
    if (x < k1)
        return d;
    const float p = 2.0f * w;
    return x < k2 ? -log1pf((1.0f - p) / w) : log1pf((p - 1.0f) / (1.0f - x));
}

void symsig_logitf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_logitf(x[i]);
}
