/* SPDX-License-Identifier: MIT */
/* hard_swish(x) = x*hard_sigmoid(x)
 *
 * x < -3: 0
 * -3 < x < 0: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * 0 < x < 3: x*(3 + x)/6
 *     3 + x: both operands are exact, only the sum is rounded
 * x > 3: x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double a2 = a1 + 3.0;
    const double a3 = a1 * a2;
    const double a4 = short_inverse(6.0);
    const double a7 = fma(a4, fma(-a4, 6.0, 1.0), a4);
    const double a8 = a3 * a7;
    const double a11 = a2 - a1;
    const double a19 = fma(-a8, 6.0, a3) + fma(a1, a1 - (a2 - a11) + (3.0 - a11), fma(a1, a2, -a3));
    const double a20 = a19 * a7;
    const double a21 = INFINITY;
    const int b3 = fabs(a8) < a21;
    const double a24 = a8 + (usual ? a20 : (b3 ? a20 : 0.0));
    const int b4 = a24 == 0.0;
    const double a25 = b4 ? a8 : a24;
    const double a26 = b2 ? 0.0 : a25;
    const double a27 = b1 ? a26 : a1;
    const int b5 = (usual ? x : number(x, a21)) == a21;
    const double a30 = usual ? a27 : (b5 ? a21 : a27);
    const int b6 = x == x;
    return usual ? a30 : (b6 ? a30 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < -3.0;
    const double q1 = a1 * (3.0 + a1) / 6.0;
    const double a4 = b2 ? 0.0 : q1;
    const double a5 = b1 ? a4 : a1;
    const double a6 = INFINITY;
    const int b3 = (usual ? x : number(x, a6)) == a6;
    const double a9 = usual ? a5 : (b3 ? a6 : a5);
    const int b4 = x == x;
    return (float)(usual ? a9 : (b4 ? a9 : x));
}

SYMSIG_DEFINE_1(double, symsig_hard_swish, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_hard_swishf, usual_float(x, m, 0x1p-100f, 0x1.ep8f, 1))
