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
    const double a2 = -a1;
    const double a3 = a2 + 1.0;
    const int b2 = a3 == 0.0;
    const double a4 = b2 ? 1.0 : a3;
    const double q1 = 1.0 / a4;
    const double a5 = 2.0 * q1;
    const double a6 = a5 * q1;
    const double a7 = a6 * q1;
    const double a8 = a1 + 1.0;
    const int b3 = a8 == 0.0;
    const double a9 = b3 ? 1.0 : a8;
    const double q2 = 1.0 / a9;
    const double a10 = 2.0 * q2;
    const double a11 = a10 * q2;
    const double a13 = -(a11 * q2);
    const double a14 = b1 ? a7 : a13;
    const int b4 = fabs(a14) < INFINITY;
    const double a16 = -a7;
    const double a18 = a3 - a2;
    const double a22 = a2 - (a3 - a18) + (1.0 - a18);
    const double a23 = -a6;
    const double a25 = -a5;
    const double a31 = fma(a23, a4, a5) + fma(a23, a22, (fma(a25, a4, 2.0) + a25 * a22) * q1);
    const double a35 = (fma(a16, a4, a6) + fma(a16, a22, a31 * q1)) * q1;
    const double a37 = a8 - a1;
    const double a41 = a1 - (a8 - a37) + (1.0 - a37);
    const double a42 = -a11;
    const double a44 = -a10;
    const double a50 = fma(a42, a9, a10) + fma(a42, a41, (fma(a44, a9, 2.0) + a44 * a41) * q2);
    const double a55 = -((fma(a13, a9, a11) + fma(a13, a41, a50 * q2)) * q2);
    const double a56 = b1 ? a35 : a55;
    const double a58 = a14 + (b4 ? a56 : 0.0);
    const int b5 = a58 == 0.0;
    const double a59 = b5 ? a14 : a58;
    const int b6 = x == x;
    return usual ? a59 : (b6 ? a59 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a3 = 1.0 + (-a1);
    const int b2 = a3 == 0.0;
    const double a4 = b2 ? 1.0 : a3;
    const double q3 = 2.0 / a4 / a4 / a4;
    const double a5 = 1.0 + a1;
    const int b3 = a5 == 0.0;
    const double a6 = b3 ? 1.0 : a5;
    const double a7 = -(2.0 / a6 / a6 / a6);
    const double a8 = b1 ? q3 : a7;
    const int b4 = x == x;
    return (float)(usual ? a8 : (b4 ? a8 : x));
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f, usual_float(x, m, 0x1p-100f, 0x1.ep8f, 1))
