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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a2 = w1 + 1.0;
    const double q1 = 1.0 / a2;
    const double a3 = w1 * q1;
    const double a4 = -a3;
    const double a5 = a2 - w1;
    const double a12 = fma(a4, w1 - (a2 - a5) + (1.0 - a5), fma(a4, a2, w1)) * q1;
    const int b1 = fabs(a3) < INFINITY;
    const double a17 = copysign(a3 + (usual ? a12 : (b1 ? a12 : 0.0)), a1);
    const int b2 = x == x;
    return usual ? a17 : (b2 ? a17 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a3 = copysign(w1 / (1.0 + w1), a1);
    const int b1 = x == x;
    return (float)(usual ? a3 : (b1 ? a3 : x));
}

SYMSIG_DEFINE_1(double, symsig_softsign, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_softsignf, usual_float(x, m, 0x1p-100f, 0x1.2cp9f, 1))
