/* SPDX-License-Identifier: MIT */
/* tanh_grad_from_output(y) = 1 - y**2
 *
 * every y: (1 + y)*(1 - y)
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + y: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double y)
{
    const int b1 = y == y;
    const double a1 = INFINITY;
    const double v1 = number(y, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = v2 + 1.0;
    const double a4 = -v2;
    const double a5 = a4 + 1.0;
    const double a6 = a3 * a5;
    const int b4 = fabs(a6) < a1;
    const double a7 = a3 - v2;
    const double a12 = a5 - a4;
    /*  */
    const double a20 = fma(a5, v2 - (a3 - a7) + (1.0 - a7), fma(a3, a4 - (a5 - a12) + (1.0 - a12), fma(a3, a5, -a6)));
    const double a22 = a6 + (b4 ? a20 : 0.0);
    const int b5 = a22 == 0.0;
    const double a23 = b5 ? a6 : a22;
    const double a24 = b3 ? a2 : a23;
    const double a25 = b2 ? a2 : a24;
    return b1 ? a25 : y;
}

SYMSIG_INLINE float kernel_float(float y_given)
{
    const double y = (double)y_given;
    const int b1 = y == y;
    const double a1 = INFINITY;
    const double v1 = number(y, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a6 = (1.0 + v2) * (1.0 + (-v2));
    const double a7 = b3 ? a2 : a6;
    const double a8 = b2 ? a2 : a7;
    return (float)(b1 ? a8 : y);
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad_from_output)
SYMSIG_DEFINE_1(float, symsig_tanh_grad_from_outputf)
