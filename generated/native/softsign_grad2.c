/* SPDX-License-Identifier: MIT */
/* softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2)
 *
 * x < 0: 2/(1 - x)/(1 - x)/(1 - x)
 *     1 - x: both operands are exact, only the sum is rounded
 * x > 0: -(2/(1 + x)/(1 + x)/(1 + x))
 *     1 + x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = b1 ? 2.0 : (-2.0);
    const double w1 = fabs(a1);
    const double a3 = w1 + 1.0;
    const double q1 = 1.0 / a3;
    const double a4 = a2 * q1;
    const double a5 = a4 * q1;
    const double a6 = a5 * q1;
    const double a7 = -a6;
    const double a9 = a3 - w1;
    const double a13 = w1 - (a3 - a9) + (1.0 - a9);
    const double a14 = -a5;
    const double a16 = -a4;
    const double a21 = fma(a14, a3, a4) + fma(a14, a13, fma(a16, a13, fma(a16, a3, a2)) * q1);
    const double a25 = fma(fma(a7, a3, a5) + fma(a7, a13, a21 * q1), q1, a6);
    const int b2 = a25 == 0.0;
    const double a26 = b2 ? a6 : a25;
    const int b3 = x == x;
    return usual ? a26 : (b3 ? a26 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a3 = 1.0 + fabs(a1);
    const double q3 = (b1 ? 2.0 : (-2.0)) / a3 / a3 / a3;
    const int b2 = x == x;
    return (float)(usual ? q3 : (b2 ? q3 : x));
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2cp9f, 1))
