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
    const double a4 = short_inverse(6.0);
    const double a7 = fma(a4, fma(-a4, 6.0, 1.0), a4);
    const double a8 = a3 * a7;
    const int b5 = fabs(a8) < a1;
    const double a11 = a2 - v2;
    const double a19 = fma(-a8, 6.0, a3) + fma(v2, v2 - (a2 - a11) + (3.0 - a11), fma(v2, a2, -a3));
    const double a20 = a19 * a7;
    const double a22 = a8 + (b5 ? a20 : 0.0);
    const int b6 = a22 == 0.0;
    const double a23 = b6 ? a8 : a22;
    const double a24 = b4 ? 0.0 : a23;
    const double a25 = b3 ? a24 : v2;
    const double a26 = b2 ? a1 : a25;
    return b1 ? a26 : x;
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
    const double q1 = v2 * (3.0 + v2) / 6.0;
    const double a4 = b4 ? 0.0 : q1;
    const double a5 = b3 ? a4 : v2;
    const double a6 = b2 ? a1 : a5;
    return (float)(b1 ? a6 : x);
}

SYMSIG_DEFINE_1(double, symsig_hard_swish)
SYMSIG_DEFINE_1(float, symsig_hard_swishf)
