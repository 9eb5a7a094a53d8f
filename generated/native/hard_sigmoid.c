/* SPDX-License-Identifier: MIT */
/* hard_sigmoid(x) = max(0, min(1, x/6 + 1/2))
 *
 * x < -3: 0
 * -3 < x < 0: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: (3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double a2 = a1 + 3.0;
    const double a3 = short_inverse(6.0);
    const double a6 = fma(a3, fma(-a3, 6.0, 1.0), a3);
    const double a7 = a2 * a6;
    const double a10 = a2 - a1;
    const double a16 = (fma(-a7, 6.0, a2) + (a1 - (a2 - a10) + (3.0 - a10))) * a6;
    const int b3 = fabs(a7) < INFINITY;
    const double a20 = a7 + (usual ? a16 : (b3 ? a16 : 0.0));
    const int b4 = a20 == 0.0;
    const double a21 = b4 ? a7 : a20;
    const double a22 = b2 ? 0.0 : a21;
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
    const int b2 = a1 < -3.0;
    const double q1 = (3.0 + a1) / 6.0;
    const double a3 = b2 ? 0.0 : q1;
    const double a4 = b1 ? a3 : 1.0;
    const int b3 = a1 == a1;
    const double a6 = usual ? a4 : (b3 ? a4 : a1);
    const int b4 = x == x;
    return (float)(usual ? a6 : (b4 ? a6 : x));
}

SYMSIG_DEFINE_1(double, symsig_hard_sigmoid, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_hard_sigmoidf, usual_float(x, m, 0x1p-100f, 0x1.ep8f, 1))
