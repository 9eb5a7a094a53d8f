/* SPDX-License-Identifier: MIT */
/* logit_grad(x) = diff(log(x/(1 - x)), x)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), 1/(abs(x)*(1 - x))))
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
    const int b6 = v1 < 1.0;
    const int b7 = 0.0 < v1;
    const double a3 = b7 ? v1 : 0.5;
    const double a4 = b6 ? a3 : 0.5;
    const double w1 = fabs(a4);
    const double a5 = -a4;
    const double a6 = 1.0 + a5;
    const double a7 = w1 * a6;
    const int b8 = a7 == 0.0;
    const double a8 = b8 ? 1.0 : a7;
    const double q1 = 1.0 / a8;
    const int b9 = fabs(q1) < a2;
    const double a9 = -q1;
    const double a17 = fma(a9, a8, 1.0) + a9 * fma(w1, a5 - (a6 - 1.0), fma(w1, a6, -a7));
    const double a18 = a17 * q1;
    const double a20 = q1 + (b9 ? a18 : 0.0);
    const int b10 = a20 == 0.0;
    const double a21 = b10 ? q1 : a20;
    const double a22 = b5 ? a2 : a21;
    const double a23 = b4 ? a2 : a22;
    const double a24 = b3 ? a1 : a23;
    const double a25 = b2 ? a1 : a24;
    return b1 ? a25 : x;
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
    const int b6 = v1 < 1.0;
    const int b7 = 0.0 < v1;
    const double a3 = b7 ? v1 : 0.5;
    const double a4 = b6 ? a3 : 0.5;
    const double a7 = fabs(a4) * (1.0 + (-a4));
    const int b8 = a7 == 0.0;
    const double q1 = 1.0 / (b8 ? 1.0 : a7);
    const double a9 = b5 ? a2 : q1;
    const double a10 = b4 ? a2 : a9;
    const double a11 = b3 ? a1 : a10;
    const double a12 = b2 ? a1 : a11;
    return (float)(b1 ? a12 : x);
}

SYMSIG_DEFINE_1(double, symsig_logit_grad)
SYMSIG_DEFINE_1(float, symsig_logit_gradf)
