/* SPDX-License-Identifier: MIT */
/* logit_grad(x) = diff(log(x/(1 - x)), x)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), 1/(abs(x)*(1 - x))))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a1;
    const double a3 = usual ? a1 : (b1 ? a1 : 0.5);
    const int b2 = a1 < 1.0;
    const double a5 = usual ? a3 : (b2 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const double a6 = -a5;
    const double a7 = 1.0 + a6;
    const double a8 = w1 * a7;
    const int b3 = a8 == 0.0;
    const double a11 = a8 + (usual ? 0.0 : (b3 ? 1.0 : 0.0));
    const double q1 = 1.0 / a11;
    const double a12 = -q1;
    const double a19 = fma(a12, fma(w1, a6 - (a7 - 1.0), fma(w1, a7, -a8)), fma(a12, a11, 1.0));
    const double a20 = a19 * q1;
    const double a21 = INFINITY;
    const int b4 = fabs(q1) < a21;
    const double a24 = q1 + (usual ? a20 : (b4 ? a20 : 0.0));
    const int b5 = a24 == 0.0;
    const double a25 = b5 ? q1 : a24;
    const int b6 = x == 0.0;
    const double a27 = usual ? a25 : (b6 ? a21 : a25);
    const int b7 = x == 1.0;
    const double a29 = usual ? a27 : (b7 ? a21 : a27);
    const int b8 = a1 < 0.0;
    const double a30 = NAN;
    const double a32 = usual ? a29 : (b8 ? a30 : a29);
    const int b9 = 1.0 < a1;
    const double a34 = usual ? a32 : (b9 ? a30 : a32);
    const int b10 = x == x;
    return usual ? a34 : (b10 ? a34 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = 0.0 < a1;
    const double a3 = usual ? a1 : (b1 ? a1 : 0.5);
    const int b2 = a1 < 1.0;
    const double a5 = usual ? a3 : (b2 ? a3 : 0.5);
    const double q1 = 1.0 / (fabs(a5) * (1.0 + (-a5)));
    const int b3 = x == 0.0;
    const double a9 = INFINITY;
    const double a11 = usual ? q1 : (b3 ? a9 : q1);
    const int b4 = x == 1.0;
    const double a13 = usual ? a11 : (b4 ? a9 : a11);
    const int b5 = a1 < 0.0;
    const double a14 = NAN;
    const double a16 = usual ? a13 : (b5 ? a14 : a13);
    const int b6 = 1.0 < a1;
    const double a18 = usual ? a16 : (b6 ? a14 : a16);
    const int b7 = x == x;
    return (float)(usual ? a18 : (b7 ? a18 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit_grad, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logit_gradf, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
