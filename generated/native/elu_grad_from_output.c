/* SPDX-License-Identifier: MIT */
/* elu_grad_from_output(y) = Piecewise((1, y > 0), (y + 1, True))
 *
 * -1 < y < 0: 1 + y
 *     1 + y: both operands are exact, only the sum is rounded
 * y > 0: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double last_stage_double(double y)
{
    const int b1 = y == y;
    const double v1 = number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -1.0;
    const double a1 = NAN;
    const int b3 = v1 == v1;
    const int b4 = v1 < 0.0;
    const double a2 = 1.0 + y;
    const double a3 = b4 ? a2 : 1.0;
    const double a4 = b3 ? a3 : y;
    const double a5 = b2 ? a1 : a4;
    return b1 ? a5 : y;
}

SYMSIG_INLINE double kernel_double(double y, const int usual)
{
    (void)usual;
    return last_stage_double(y);
}

SYMSIG_INLINE void block_double(const double *y, double *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(double, out[i] = last_stage_double(y[i]))
}

SYMSIG_INLINE float last_stage_float(float y)
{
    const double d1 = (double)y;
    const int b1 = d1 == d1;
    const double v1 = number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -1.0;
    const double a1 = NAN;
    const int b3 = v1 == v1;
    const int b4 = v1 < 0.0;
    const double a2 = 1.0 + d1;
    const double a3 = b4 ? a2 : 1.0;
    const double a4 = b3 ? a3 : d1;
    const double a5 = b2 ? a1 : a4;
    return (float)(b1 ? a5 : d1);
}

SYMSIG_INLINE float kernel_float(float y, const int usual)
{
    (void)usual;
    return last_stage_float(y);
}

SYMSIG_INLINE void block_float(const float *y, float *out, const int usual)
{
    (void)usual;
    SYMSIG_EACH(float, out[i] = last_stage_float(y[i]))
}

SYMSIG_DEFINE_1(double, symsig_elu_grad_from_output, 1, 0)
SYMSIG_DEFINE_1(float, symsig_elu_grad_from_outputf, 1, 0)
