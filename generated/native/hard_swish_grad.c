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
    const double a4 = short_inverse(6.0);
    const double a7 = fma(a4, fma(-a4, 6.0, 1.0), a4);
    const double a8 = a3 * a7;
    const double a9 = INFINITY;
    const int b6 = fabs(a8) < a9;
    const double a12 = a3 - a2;
    const double a18 = (fma(-a8, 6.0, a3) + (a2 - (a3 - a12) + (3.0 - a12))) * a7;
    const double a20 = a8 + (b6 ? a18 : 0.0);
    const int b7 = a20 == 0.0;
    const double a21 = b7 ? a8 : a20;
    const double a22 = b5 ? a21 : 0.0;
    const double a23 = 3.0 + a1;
    const double a24 = a23 * a7;
    const int b8 = fabs(a24) < a9;
    const double a27 = a23 - 3.0;
    const double a33 = (fma(-a24, 6.0, a23) + (3.0 - (a23 - a27) + (a1 - a27))) * a7;
    const double a35 = a24 + (b8 ? a33 : 0.0);
    const double a36 = b4 ? a22 : a35;
    const double a37 = b3 ? a36 : 1.0;
    const double a38 = b2 ? a37 : v1;
    return b1 ? a38 : x;
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
    const double q1 = (3.0 + (-a1)) / 6.0;
    const double a4 = b5 ? q1 : 0.0;
    const double q2 = (a1 + 3.0) / 6.0;
    const double a6 = b4 ? a4 : q2;
    const double a7 = b3 ? a6 : 1.0;
    const double a8 = b2 ? a7 : v1;
    return (float)(b1 ? a8 : x);
}

SYMSIG_DEFINE_1(double, symsig_hard_swish_grad)
SYMSIG_DEFINE_1(float, symsig_hard_swish_gradf)
