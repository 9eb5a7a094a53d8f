/* SPDX-License-Identifier: MIT */
/* logit_grad2(x) = diff(log(x/(1 - x)), x, 2)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), (2*abs(x) - 1)/(abs(x)*(1 - x))/(1 -
 *   x)/abs(x)))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = 1.0 < v1;
    const double a1 = NAN;
    const int b3 = v1 < 0.0;
    const int b4 = x == 1.0;
    const double a2 = INFINITY;
    const int b5 = x == 0.0;
    const double a3 = -a2;
    const int b6 = v1 < 1.0;
    const int b7 = 0.0 < v1;
    const double a4 = b7 ? v1 : 0.5;
    const double a5 = b6 ? a4 : 0.5;
    const double w1 = fabs(a5);
    const double a6 = 2.0 * w1;
    const double a7 = -1.0 + a6;
    const double a8 = -a5;
    const double a9 = 1.0 + a8;
    const double a10 = w1 * a9;
    const int b8 = a10 == 0.0;
    const double a11 = b8 ? 1.0 : a10;
    const double q1 = 1.0 / a11;
    const double a12 = a7 * q1;
    const int b9 = a9 == 0.0;
    const double a13 = b9 ? 1.0 : a9;
    const double q2 = 1.0 / a13;
    const double a14 = a12 * q2;
    const int b10 = w1 == 0.0;
    const double a15 = b10 ? 1.0 : w1;
    const double q3 = 1.0 / a15;
    const double a16 = a14 * q3;
    const int b11 = fabs(a16) < a2;
    const double a19 = -a14;
    const double a22 = a8 - (a9 - 1.0);
    const double a23 = -a12;
    const double a28 = a7 - (-1.0);
    const double a33 = fma(a23, fma(w1, a22, fma(w1, a9, -a10)), -1.0 - (a7 - a28) + (a6 - a28));
    const double a37 = fma(a19, a13, a12) + fma(a19, a22, (fma(a23, a11, a7) + a33) * q1);
    const double a40 = (fma(-a16, a15, a14) + a37 * q2) * q3;
    const double a42 = a16 + (b11 ? a40 : 0.0);
    const int b12 = a42 == 0.0;
    const double a43 = b12 ? a16 : a42;
    const double a44 = b5 ? a3 : a43;
    const double a45 = b4 ? a2 : a44;
    const double a46 = b3 ? a1 : a45;
    const double a47 = b2 ? a1 : a46;
    return b1 ? a47 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = 1.0 < v1;
    const double a1 = NAN;
    const int b3 = v1 < 0.0;
    const int b4 = x == 1.0;
    const double a2 = INFINITY;
    const int b5 = x == 0.0;
    const double a3 = -a2;
    const int b6 = v1 < 1.0;
    const int b7 = 0.0 < v1;
    const double a4 = b7 ? v1 : 0.5;
    const double a5 = b6 ? a4 : 0.5;
    const double w1 = fabs(a5);
    const double a9 = 1.0 + (-a5);
    const double a10 = w1 * a9;
    const int b8 = a10 == 0.0;
    const int b9 = a9 == 0.0;
    const int b10 = w1 == 0.0;
    const double q3 = (2.0 * w1 + (-1.0)) / (b8 ? 1.0 : a10) / (b9 ? 1.0 : a9) / (b10 ? 1.0 : w1);
    const double a14 = b5 ? a3 : q3;
    const double a15 = b4 ? a2 : a14;
    const double a16 = b3 ? a1 : a15;
    const double a17 = b2 ? a1 : a16;
    return (float)(b1 ? a17 : x);
}

SYMSIG_DEFINE_1(double, symsig_logit_grad2)
SYMSIG_DEFINE_1(float, symsig_logit_grad2f)
