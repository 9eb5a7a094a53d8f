/* SPDX-License-Identifier: MIT */
/* tanh_grad_from_output(y) = 1 - y**2
 *
 * every y: (1 + y)*(1 - y)
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + y: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double y, const int usual)
{
    const double a1 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? y : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = a2 + 1.0;
    const double a4 = a3 - a2;
    const double a9 = -a2;
    const double a10 = a9 + 1.0;
    const double a11 = a10 - a9;
    const double a16 = a3 * a10;
    const double a19 = fma(a3, a9 - (a10 - a11) + (1.0 - a11), fma(a3, a10, -a16));
    const double a20 = fma(a10, a2 - (a3 - a4) + (1.0 - a4), a19);
    const double a21 = INFINITY;
    const int b1 = fabs(a16) < a21;
    const double a24 = a16 + (usual ? a20 : (b1 ? a20 : 0.0));
    const int b2 = a24 == 0.0;
    const double a25 = b2 ? a16 : a24;
    const int b3 = y == y;
    const int b4 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a26 = usual ? y : number(y, a21);
    const int b5 = a26 == a21;
    const double a27 = -a21;
    const int b6 = a26 == a27;
    const double a29 = usual ? a25 : (b6 ? a27 : a25);
    const double a31 = usual ? a25 : (b5 ? a27 : a29);
    const double a33 = usual ? a25 : (b4 ? 1.0 : a31);
    return usual ? a25 : (b3 ? a33 : y);
}

SYMSIG_INLINE double kernel_double(double y, const int usual)
{
    return last_stage_double(y, usual);
}

SYMSIG_INLINE void block_double(const double *y, double *out, const int usual)
{
    SYMSIG_EACH(double, out[i] = last_stage_double(y[i], usual))
}

SYMSIG_INLINE float last_stage_float(float y, const int usual)
{
    const double d1 = (double)y;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a5 = (1.0 + a1) * (1.0 + (-a1));
    const int b1 = d1 == d1;
    const double a6 = INFINITY;
    const double a7 = usual ? d1 : number(d1, a6);
    const int b2 = a7 == a6;
    const double a8 = -a6;
    const int b3 = a7 == a8;
    const double a10 = usual ? a5 : (b3 ? a8 : a5);
    const double a12 = usual ? a5 : (b2 ? a8 : a10);
    return (float)(usual ? a5 : (b1 ? a12 : d1));
}

SYMSIG_INLINE float kernel_float(float y, const int usual)
{
    return last_stage_float(y, usual);
}

SYMSIG_INLINE void block_float(const float *y, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(y[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad_from_output, usual_double(block_x, 0x1p-40, 0x1.fffffffffffffp23, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanh_grad_from_outputf, usual_float(block_x, 0x0p0f, 0x1p24f, 1), 0x1.8p1f)
