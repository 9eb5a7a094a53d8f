/* SPDX-License-Identifier: MIT */
/* softsign(x) = x/(1 + abs(x))
 *
 * x < 0: finite(x)/(1 - finite(x))
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: finite(x)/(1 + finite(x))
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(v1);
    const double a1 = w1 + 1.0;
    const double q1 = 1.0 / a1;
    const double a2 = w1 * q1;
    const int b2 = fabs(a2) < INFINITY;
    const double a4 = -a2;
    const double a6 = a1 - w1;
    const double a13 = (fma(a4, a1, w1) + a4 * (w1 - (a1 - a6) + (1.0 - a6))) * q1;
    const double a15 = a2 + (b2 ? a13 : 0.0);
    const int b3 = a15 == 0.0;
    const double a17 = copysign(b3 ? a2 : a15, v1);
    return b1 ? a17 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(v1);
    const double a2 = copysign(w1 / (1.0 + w1), v1);
    return (float)(b1 ? a2 : x);
}

SYMSIG_DEFINE_1(double, symsig_softsign)
SYMSIG_DEFINE_1(float, symsig_softsignf)
