/* SPDX-License-Identifier: MIT */
/* sigmoid_grad_from_output(s) = s*(1 - s)
 *
 * every s: s*(1 - s)
 *     1 - s: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double s, const int usual)
{
    const double a1 = usual ? s : number(s, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = -a1;
    const double a3 = a2 + 1.0;
    const double a4 = a1 * a3;
    const double a5 = a3 - a2;
    const double a12 = fma(a1, a2 - (a3 - a5) + (1.0 - a5), fma(a1, a3, -a4));
    const double a13 = INFINITY;
    const int b1 = fabs(a4) < a13;
    const double a16 = a4 + (usual ? a12 : (b1 ? a12 : 0.0));
    const int b2 = a16 == 0.0;
    const double a17 = b2 ? a4 : a16;
    const double a18 = usual ? s : number(s, a13);
    const double a19 = -a13;
    const int b3 = a18 == a19;
    const double a21 = usual ? a17 : (b3 ? a19 : a17);
    const int b4 = a18 == a13;
    const double a23 = usual ? a21 : (b4 ? a19 : a21);
    const int b5 = s == s;
    return usual ? a23 : (b5 ? a23 : s);
}

SYMSIG_INLINE float kernel_float(float s_given, const int usual)
{
    const double s = (double)s_given;
    const double a1 = usual ? s : number(s, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = a1 * (1.0 + (-a1));
    const double a5 = INFINITY;
    const double a6 = usual ? s : number(s, a5);
    const double a7 = -a5;
    const int b1 = a6 == a7;
    const double a9 = usual ? a4 : (b1 ? a7 : a4);
    const int b2 = a6 == a5;
    const double a11 = usual ? a9 : (b2 ? a7 : a9);
    const int b3 = s == s;
    return (float)(usual ? a11 : (b3 ? a11 : s));
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad_from_output, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad_from_outputf, usual_float(x, m, 0x1p-100f, 0x1.2cp9f, 1))
