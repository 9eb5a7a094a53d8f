/* SPDX-License-Identifier: MIT */
/* leaky_relu(x, slope) = Piecewise((x, x > 0), (slope*x, True))
 *
 * x < 0: slope*x
 * x > 0: x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x, double slope)
{
    const int b1 = slope == slope;
    const int b2 = x == x;
    const double v1 = number(slope, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v1 == v1;
    const int b4 = copysign(1.0, x) < 0.0;
    const int b5 = x == 0.0;
    const int b6 = slope == 0.0;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a4 = (b5 ? v1 : slope) * (b6 ? v2 : x);
    const double a5 = b4 ? a4 : x;
    const double a6 = b3 ? a5 : slope;
    const double a7 = b2 ? a6 : x;
    return b1 ? a7 : slope;
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
    const int b4 = copysign(1.0, d2) < 0.0;
    const int b5 = d2 == 0.0;
    const int b6 = d1 == 0.0;
    const double v2 = number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = (b5 ? v1 : d1) * (b6 ? v2 : d2);
    const double a5 = b4 ? a4 : d2;
    const double a6 = b3 ? a5 : d1;
    const double a7 = b2 ? a6 : d2;
    return (float)(b1 ? a7 : d1);
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

SYMSIG_DEFINE_2(double, symsig_leaky_relu, 1)
SYMSIG_DEFINE_2(float, symsig_leaky_reluf, 1)
