/* SPDX-License-Identifier: MIT */
/* softsign_grad(x) = diff(x/(1 + abs(x)), x)
 *
 * x < 0: 1/(1 - x)/(1 - x)
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: 1/(1 + x)/(1 + x)
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a1 = w1 + 1.0;
    const double q1 = 1.0 / a1;
    const double a2 = q1 * q1;
    const double a3 = -a2;
    const double a5 = a1 - w1;
    const double a9 = w1 - (a1 - a5) + (1.0 - a5);
    const double a10 = -q1;
    const double a16 = fma(a3, a1, q1) + fma(a3, a9, (fma(a10, a1, 1.0) + a10 * a9) * q1);
    const double a18 = a2 + a16 * q1;
    const int b2 = a18 == 0.0;
    const double a19 = b2 ? a2 : a18;
    return b1 ? a19 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = 1.0 + fabs(number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double q2 = 1.0 / a1 / a1;
    return (float)(b1 ? q2 : x);
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad)
SYMSIG_DEFINE_1(float, symsig_softsign_gradf)
