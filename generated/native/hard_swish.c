/* SPDX-License-Identifier: MIT */
/* hard_swish(x) = x*hard_sigmoid(x)
 *
 * x < -3: 0
 * -3 < x < 0: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v2 < 3.0;
    const int b4 = v2 < -3.0;
    const double a2 = v2 + 3.0;
    const double a3 = v2 * a2;
    const double q1 = 1.0 / 6.0;
    const double a4 = a3 * q1;
    const int b5 = fabs(a4) < a1;
    const double a7 = a2 - v2;
    const double a15 = fma(-a4, 6.0, a3) + fma(v2, v2 - (a2 - a7) + (3.0 - a7), fma(v2, a2, -a3));
    const double a18 = a4 + (b5 ? a15 * q1 : 0.0);
    const int b6 = a18 == 0.0;
    return b1 ? (b2 ? a1 : (b3 ? (b4 ? 0.0 : (b6 ? a4 : a18)) : v2)) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v2 < 3.0;
    const int b4 = v2 < -3.0;
    return (float)(b1 ? (b2 ? a1 : (b3 ? (b4 ? 0.0 : v2 * (3.0 + v2) / 6.0) : v2)) : x);
}

SYMSIG_DEFINE_1(double, symsig_hard_swish)
SYMSIG_DEFINE_1(float, symsig_hard_swishf)
