/* SPDX-License-Identifier: MIT */
/* relu_grad2(x) = diff(max(x, 0), x, 2)
 *
 * every x: select(x == x, 0, x)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 == v1;
    const double a1 = b2 ? 0.0 : x;
    return b1 ? a1 : x;
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    (void)usual;
    return last_stage_double(x);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i]))
}

SYMSIG_INLINE float last_stage_float(float x)
{
    const double d1 = (double)x;
    const int b1 = d1 == d1;
    const double v1 = number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 == v1;
    const double a1 = b2 ? 0.0 : d1;
    return (float)(b1 ? a1 : d1);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    (void)usual;
    return last_stage_float(x);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i]))
}

SYMSIG_DEFINE_1(double, symsig_relu_grad2, 1, 0)
SYMSIG_DEFINE_1(float, symsig_relu_grad2f, 1, 0)
