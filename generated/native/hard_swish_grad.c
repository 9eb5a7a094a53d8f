/* SPDX-License-Identifier: MIT */
/* hard_swish_grad(x) = diff(x*hard_sigmoid(x), x)
 *
 * x < -3: 0
 * -3 < x < 0: (3 - 2*abs(x))/6
 * 0 < x < 3: (2*abs(x) + 3)/6
 *     2*w + 3: all terms have one sign, nothing cancels
 * x > 3: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < 0.0;
    const int b3 = -3.0 < a1;
    const double a2 = 2.0 * fabs(number(a1, 3.0));
    const double a3 = -a2;
    const double a4 = 3.0 + a3;
    const double a5 = a4 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    /* 0.16666666666666666 */
    const double a11 = fma(fma(-a5, 6.0, a4) + (a3 - (a4 - 3.0)), 0x1.5555555555555p-3, a5);
    const int b4 = a11 == 0.0;
    const double a12 = b4 ? a5 : a11;
    const double a13 = b3 ? a12 : 0.0;
    const double a14 = 3.0 + a2;
    const double a15 = a14 * 0x1.5555555555555p-3; /* 0.16666666666666666 */
    /* 0.16666666666666666 */
    const double a21 = fma(fma(-a15, 6.0, a14) + (a2 - (a14 - 3.0)), 0x1.5555555555555p-3, a15);
    const double a22 = b2 ? a13 : a21;
    const double a23 = b1 ? a22 : 1.0;
    const int b5 = a1 == a1;
    const double a25 = usual ? a23 : (b5 ? a23 : a1);
    const int b6 = x == x;
    return usual ? a25 : (b6 ? a25 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < 0.0;
    const int b3 = -3.0 < a1;
    const double a2 = 2.0 * fabs(number(a1, 3.0));
    const double q1 = (3.0 + (-a2)) / 6.0;
    const double a5 = b3 ? q1 : 0.0;
    const double q2 = (a2 + 3.0) / 6.0;
    const double a7 = b2 ? a5 : q2;
    const double a8 = b1 ? a7 : 1.0;
    const int b4 = a1 == a1;
    const double a10 = usual ? a8 : (b4 ? a8 : a1);
    const int b5 = x == x;
    return (float)(usual ? a10 : (b5 ? a10 : x));
}

SYMSIG_DEFINE_1(double, symsig_hard_swish_grad, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_hard_swish_gradf, usual_float(x, m, 0x1p-100f, 0x1.2cp9f, 1))
