/* SPDX-License-Identifier: MIT */
/* sigmoid_grad_from_output(s) = s*(1 - s)
 *
 * every s: s*(1 - s)
 *     1 - s: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double s)
{
    const int b1 = s == s;
    const double a1 = INFINITY;
    const double v1 = number(s, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(s, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = -v2;
    const double a4 = a3 + 1.0;
    const double a5 = v2 * a4;
    const int b4 = fabs(a5) < a1;
    const double a6 = a4 - a3;
    const double a13 = fma(v2, a3 - (a4 - a6) + (1.0 - a6), fma(v2, a4, -a5));
    const double a15 = a5 + (b4 ? a13 : 0.0);
    const int b5 = a15 == 0.0;
    const double a16 = b5 ? a5 : a15;
    const double a17 = b3 ? a2 : a16;
    const double a18 = b2 ? a2 : a17;
    return b1 ? a18 : s;
}

SYMSIG_INLINE float kernel_float(float s_given)
{
    const double s = (double)s_given;
    const int b1 = s == s;
    const double a1 = INFINITY;
    const double v1 = number(s, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(s, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a5 = v2 * (1.0 + (-v2));
    const double a6 = b3 ? a2 : a5;
    const double a7 = b2 ? a2 : a6;
    return (float)(b1 ? a7 : s);
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad_from_output)
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad_from_outputf)
