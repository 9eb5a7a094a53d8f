/* SPDX-License-Identifier: MIT */
/* sigmoid_grad_from_output(s) = s*(1 - s)
 *
 * every s: s*(1 - s)
 *     1 - s: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double s, const int usual)
{
    const double a1 = usual ? s : number(s, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? s : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = -a2;
    const double a4 = a3 + 1.0;
    const double a5 = a4 - a3;
    const double a10 = a2 * a4;
    const double a13 = fma(a2, a3 - (a4 - a5) + (1.0 - a5), fma(a2, a4, -a10));
    const double a14 = INFINITY;
    const int b1 = fabs(a10) < a14;
    const double a17 = a10 + (usual ? a13 : (b1 ? a13 : 0.0));
    const int b2 = a17 == 0.0;
    const double a18 = b2 ? a10 : a17;
    const int b3 = s == s;
    const int b4 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double v3 = number(s, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a19 = usual ? s : number(s, a14);
    const int b5 = a19 == a14;
    const double a20 = -a14;
    const int b6 = a19 == a20;
    const double a22 = usual ? a18 : (b6 ? a20 : a18);
    const double a24 = usual ? a18 : (b5 ? a20 : a22);
    const double a26 = usual ? a18 : (b4 ? v3 : a24);
    return usual ? a18 : (b3 ? a26 : s);
}

SYMSIG_INLINE double kernel_double(double s, const int usual)
{
    return last_stage_double(s, usual);
}

SYMSIG_INLINE void block_double(const double *s, double *out, const int usual)
{
    SYMSIG_EACH(double, out[i] = last_stage_double(s[i], usual))
}

SYMSIG_INLINE float last_stage_float(float s, const int usual)
{
    const double d1 = (double)s;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = a1 * (1.0 + (-a1));
    const int b1 = d1 == d1;
    const double a5 = INFINITY;
    const double a6 = usual ? d1 : number(d1, a5);
    const int b2 = a6 == a5;
    const double a7 = -a5;
    const int b3 = a6 == a7;
    const double a9 = usual ? a4 : (b3 ? a7 : a4);
    const double a11 = usual ? a4 : (b2 ? a7 : a9);
    return (float)(usual ? a4 : (b1 ? a11 : d1));
}

SYMSIG_INLINE float kernel_float(float s, const int usual)
{
    return last_stage_float(s, usual);
}

SYMSIG_INLINE void block_float(const float *s, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(s[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad_from_output, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad_from_outputf, usual_float(block_x, 0x0p0f, 0x1p24f, 1), 0x1.8p1f)
