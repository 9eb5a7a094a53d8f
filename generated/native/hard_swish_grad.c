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
    const double a2 = 2.0 * fabs(a1);
    const double a3 = -a2;
    const double a4 = a3 + 3.0;
    const double a5 = short_inverse(6.0);
    const double a8 = fma(a5, fma(-a5, 6.0, 1.0), a5);
    const double a9 = a4 * a8;
    const double a12 = a4 - a3;
    const double a18 = (fma(-a9, 6.0, a4) + (a3 - (a4 - a12) + (3.0 - a12))) * a8;
    const double a19 = INFINITY;
    const int b4 = fabs(a9) < a19;
    const double a22 = a9 + (usual ? a18 : (b4 ? a18 : 0.0));
    const int b5 = a22 == 0.0;
    const double a23 = b5 ? a9 : a22;
    const double a24 = b3 ? a23 : 0.0;
    const double a25 = 3.0 + a2;
    const double a26 = a25 * a8;
    const double a29 = a25 - 3.0;
    const double a35 = (fma(-a26, 6.0, a25) + (3.0 - (a25 - a29) + (a2 - a29))) * a8;
    const int b6 = fabs(a26) < a19;
    const double a38 = a26 + (usual ? a35 : (b6 ? a35 : 0.0));
    const double a39 = b2 ? a24 : a38;
    const double a40 = b1 ? a39 : 1.0;
    const int b7 = a1 == a1;
    const double a42 = usual ? a40 : (b7 ? a40 : a1);
    const int b8 = x == x;
    return usual ? a42 : (b8 ? a42 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 3.0;
    const int b2 = a1 < 0.0;
    const int b3 = -3.0 < a1;
    const double a2 = 2.0 * fabs(a1);
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

SYMSIG_DEFINE_1(double, symsig_hard_swish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_hard_swish_gradf, usual_float(x, m, 0x1p-100f, 0x1.ep8f, 1))
