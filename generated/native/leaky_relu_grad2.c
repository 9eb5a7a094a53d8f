/* SPDX-License-Identifier: MIT */
/* leaky_relu_grad2(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x, 2)
 *
 * every x: select(slope == slope, select(x == x, 0, x), slope)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, double slope)
{
    const int b1 = slope == slope;
    const int b2 = x == x;
    const double v1 = number(slope, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v1 == v1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b4 = v2 == v2;
    const double a1 = b4 ? 0.0 : x;
    const double a2 = b3 ? a1 : slope;
    const double a3 = b2 ? a2 : x;
    return b1 ? a3 : slope;
}

SYMSIG_INLINE double kernel_double(double x, double slope, const int usual)
{
    (void)usual;
    return last_stage_double(x, slope);
}

SYMSIG_INLINE void block_double(const double *x, const double *slope, double *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], slope[i]))
}

SYMSIG_INLINE float last_stage_float(float x, float slope)
{
    const double d1 = (double)slope;
    const int b1 = d1 == d1;
    const double d2 = (double)x;
    const int b2 = d2 == d2;
    const double v1 = number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v1 == v1;
    const double v2 = number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b4 = v2 == v2;
    const double a1 = b4 ? 0.0 : d2;
    const double a2 = b3 ? a1 : d1;
    const double a3 = b2 ? a2 : d2;
    return (float)(b1 ? a3 : d1);
}

SYMSIG_INLINE float kernel_float(float x, float slope, const int usual)
{
    (void)usual;
    return last_stage_float(x, slope);
}

SYMSIG_INLINE void block_float(const float *x, const float *slope, float *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], slope[i]))
}

SYMSIG_DEFINE_2(double, symsig_leaky_relu_grad2, 1)
SYMSIG_DEFINE_2(float, symsig_leaky_relu_grad2f, 1)
