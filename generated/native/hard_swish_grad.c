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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 == v1;
    const int b3 = v1 < 3.0;
    const int b4 = v1 < 0.0;
    const int b5 = -3.0 < v1;
    const double a1 = 2.0 * fabs(v1);
    const double a2 = -a1;
    const double a3 = a2 + 3.0;
    const double q1 = 1.0 / 6.0;
    const double a4 = a3 * q1;
    const double a5 = INFINITY;
    const int b6 = fabs(a4) < a5;
    const double a8 = a3 - a2;
    const double a15 = b6 ? (fma(-a4, 6.0, a3) + (a2 - (a3 - a8) + (3.0 - a8))) * q1 : 0.0;
    const double a16 = a4 + a15;
    const int b7 = a16 == 0.0;
    const double a19 = 3.0 + a1;
    const double a20 = a19 * q1;
    const int b8 = fabs(a20) < a5;
    const double a23 = a19 - 3.0;
    const double a29 = (fma(-a20, 6.0, a19) + (3.0 - (a19 - a23) + (a1 - a23))) * q1;
    const double a32 = b4 ? (b5 ? (b7 ? a4 : a16) : 0.0) : a20 + (b8 ? a29 : 0.0);
    return b1 ? (b2 ? (b3 ? a32 : 1.0) : v1) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 == v1;
    const int b3 = v1 < 3.0;
    const int b4 = v1 < 0.0;
    const int b5 = -3.0 < v1;
    const double a1 = 2.0 * fabs(v1);
    const double a7 = b3 ? (b4 ? (b5 ? (3.0 + (-a1)) / 6.0 : 0.0) : (a1 + 3.0) / 6.0) : 1.0;
    return (float)(b1 ? (b2 ? a7 : v1) : x);
}

SYMSIG_DEFINE_1(double, symsig_hard_swish_grad)
SYMSIG_DEFINE_1(float, symsig_hard_swish_gradf)
