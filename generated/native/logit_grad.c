/* SPDX-License-Identifier: MIT */
/* logit_grad(x) = diff(log(x/(1 - x)), x)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), 1/(abs(x)*(1 - x))))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? x : (b2 ? a1 : 0.5);
    const double a5 = usual ? x : (b1 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const int b3 = w1 < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a8 = -(usual ? x : (b3 ? 0.0 : a5));
    const double a9 = 1.0 + a8;
    const double a12 = w1 * a9;
    const int b4 = a12 == 0.0;
    const double a18 = a12 + (usual ? 0.0 : (b4 ? 1.0 : 0.0));
    const double q1 = 1.0 / a18;
    const double a19 = -q1;
    const double a21 = fma(a19, fma(w1, a8 - (a9 - 1.0), fma(w1, a9, -a12)), fma(a19, a18, 1.0));
    const double a22 = a21 * q1;
    const double a23 = INFINITY;
    const int b5 = fabs(q1) < a23;
    const double a26 = q1 + (usual ? a22 : (b5 ? a22 : 0.0));
    const int b6 = a26 == 0.0;
    const double a27 = b6 ? q1 : a26;
    const int b7 = x == x;
    const int b8 = 1.0 < a1;
    const double a28 = NAN;
    const int b9 = a1 < 0.0;
    const int b10 = x == 1.0;
    const int b11 = x == 0.0;
    const double a30 = usual ? a27 : (b11 ? a23 : a27);
    const double a32 = usual ? a27 : (b10 ? a23 : a30);
    const double a34 = usual ? a27 : (b9 ? a28 : a32);
    const double a36 = usual ? a27 : (b8 ? a28 : a34);
    return usual ? a27 : (b7 ? a36 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    return last_stage_double(x, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], usual))
}

SYMSIG_INLINE float last_stage_float(float x, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? d1 : (b2 ? a1 : 0.5);
    const double a5 = usual ? d1 : (b1 ? a3 : 0.5);
    const double q1 = 1.0 / (fabs(a5) * (1.0 + (-a5)));
    const int b3 = d1 == d1;
    const int b4 = 1.0 < a1;
    const double a9 = NAN;
    const int b5 = a1 < 0.0;
    const int b6 = d1 == 1.0;
    const double a10 = INFINITY;
    const int b7 = d1 == 0.0;
    const double a12 = usual ? q1 : (b7 ? a10 : q1);
    const double a14 = usual ? q1 : (b6 ? a10 : a12);
    const double a16 = usual ? q1 : (b5 ? a9 : a14);
    const double a18 = usual ? q1 : (b4 ? a9 : a16);
    return (float)(usual ? q1 : (b3 ? a18 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_logit_grad, usual_double(block_x, 0x1p-64, 0x1.fffffffffffffp-1, 0), 0x1.8p-1)
SYMSIG_DEFINE_1(float, symsig_logit_gradf, usual_float(block_x, 0x1p-64f, 0x1.fffffep-1f, 0), 0x1.8p-1f)
