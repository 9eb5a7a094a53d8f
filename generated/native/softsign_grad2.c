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
    const double a3 = -a1;
    const double a4 = b1 ? a3 : a1;
    const double a5 = a4 + 1.0;
    const int b2 = a5 == 0.0;
    const double a6 = b2 ? 1.0 : a5;
    const double q1 = 1.0 / a6;
    const double a7 = a2 * q1;
    const double a8 = a7 * q1;
    const double a9 = a8 * q1;
    const int b3 = fabs(a9) < INFINITY;
    const double a11 = -a9;
    const double a13 = a5 - a4;
    const double a17 = a4 - (a5 - a13) + (1.0 - a13);
    const double a18 = -a8;
    const double a20 = -a7;
    const double a26 = fma(a18, a6, a7) + fma(a18, a17, (fma(a20, a6, a2) + a20 * a17) * q1);
    const double a30 = (fma(a11, a6, a8) + fma(a11, a17, a26 * q1)) * q1;
    const double a32 = a9 + (b3 ? a30 : 0.0);
    const int b4 = a32 == 0.0;
    const double a33 = b4 ? a9 : a32;
    const int b5 = x == x;
    return usual ? a33 : (b5 ? a33 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a3 = -a1;
    const double a5 = 1.0 + (b1 ? a3 : a1);
    const int b2 = a5 == 0.0;
    const double a6 = b2 ? 1.0 : a5;
    const double q3 = (b1 ? 2.0 : (-2.0)) / a6 / a6 / a6;
    const int b3 = x == x;
    return (float)(usual ? q3 : (b3 ? q3 : x));
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(x, m, 0x1p-100f, 0x1.ep8f, 1))
