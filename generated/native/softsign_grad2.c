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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < 0.0;
    const double a1 = -v1;
    const double a2 = a1 + 1.0;
    const int b3 = a2 == 0.0;
    const double a3 = b3 ? 1.0 : a2;
    const double q1 = 1.0 / a3;
    const double a4 = 2.0 * q1;
    const double a5 = a4 * q1;
    const double a6 = a5 * q1;
    const double a7 = v1 + 1.0;
    const int b4 = a7 == 0.0;
    const double a8 = b4 ? 1.0 : a7;
    const double q2 = 1.0 / a8;
    const double a9 = 2.0 * q2;
    const double a10 = a9 * q2;
    const double a12 = -(a10 * q2);
    const double a13 = b2 ? a6 : a12;
    const int b5 = fabs(a13) < INFINITY;
    const double a15 = -a6;
    const double a17 = a2 - a1;
    const double a21 = a1 - (a2 - a17) + (1.0 - a17);
    const double a22 = -a5;
    const double a24 = -a4;
    const double a30 = fma(a22, a3, a4) + fma(a22, a21, (fma(a24, a3, 2.0) + a24 * a21) * q1);
    const double a34 = (fma(a15, a3, a5) + fma(a15, a21, a30 * q1)) * q1;
    const double a36 = a7 - v1;
    const double a40 = v1 - (a7 - a36) + (1.0 - a36);
    const double a41 = -a10;
    const double a43 = -a9;
    const double a49 = fma(a41, a8, a9) + fma(a41, a40, (fma(a43, a8, 2.0) + a43 * a40) * q2);
    const double a54 = -((fma(a12, a8, a10) + fma(a12, a40, a49 * q2)) * q2);
    const double a55 = b2 ? a34 : a54;
    const double a57 = a13 + (b5 ? a55 : 0.0);
    const int b6 = a57 == 0.0;
    const double a58 = b6 ? a13 : a57;
    return b1 ? a58 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < 0.0;
    const double a2 = 1.0 + (-v1);
    const int b3 = a2 == 0.0;
    const double a3 = b3 ? 1.0 : a2;
    const double q3 = 2.0 / a3 / a3 / a3;
    const double a4 = 1.0 + v1;
    const int b4 = a4 == 0.0;
    const double a5 = b4 ? 1.0 : a4;
    const double a6 = -(2.0 / a5 / a5 / a5);
    const double a7 = b2 ? q3 : a6;
    return (float)(b1 ? a7 : x);
}

SYMSIG_DEFINE_1(double, symsig_softsign_grad2)
SYMSIG_DEFINE_1(float, symsig_softsign_grad2f)
