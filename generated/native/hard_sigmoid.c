/* SPDX-License-Identifier: MIT */
/* hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))
 *
 * x < -3: 0
 * -3 < x < 0: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 == v1;
    const int b3 = v1 < 3.0;
    const int b4 = v1 < -3.0;
    const double a1 = v1 + 3.0;
    const double a2 = short_inverse(6.0);
    const double a5 = fma(a2, fma(-a2, 6.0, 1.0), a2);
    const double a6 = a1 * a5;
    const int b5 = fabs(a6) < INFINITY;
    const double a10 = a1 - v1;
    const double a16 = (fma(-a6, 6.0, a1) + (v1 - (a1 - a10) + (3.0 - a10))) * a5;
    const double a18 = a6 + (b5 ? a16 : 0.0);
    const int b6 = a18 == 0.0;
    const double a19 = b6 ? a6 : a18;
    const double a20 = b4 ? 0.0 : a19;
    const double a21 = b3 ? a20 : 1.0;
    const double a22 = b2 ? a21 : v1;
    return b1 ? a22 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 == v1;
    const int b3 = v1 < 3.0;
    const int b4 = v1 < -3.0;
    const double q1 = (3.0 + v1) / 6.0;
    const double a2 = b4 ? 0.0 : q1;
    const double a3 = b3 ? a2 : 1.0;
    const double a4 = b2 ? a3 : v1;
    return (float)(b1 ? a4 : x);
}

SYMSIG_DEFINE_1(double, symsig_hard_sigmoid)
SYMSIG_DEFINE_1(float, symsig_hard_sigmoidf)
