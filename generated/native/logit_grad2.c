/* SPDX-License-Identifier: MIT */
/* logit_grad2(x) = diff(log(x/(1 - x)), x, 2)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), (2*abs(x) - 1)/(abs(x)*(1 - x))/(1 -
 *   x)/abs(x)))
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
    const double a6 = 2.0 * w1;
    const double a7 = -1.0 + a6;
    const double a8 = -a5;
    const double a9 = 1.0 + a8;
    const double a10 = w1 * a9;
    const int b3 = a10 == 0.0;
    const double a13 = a10 + (usual ? 0.0 : (b3 ? 1.0 : 0.0));
    const double q1 = 1.0 / a13;
    const double a14 = a7 * q1;
    const double q2 = 1.0 / a9;
    const double a15 = a14 * q2;
    const double q3 = 1.0 / w1;
    const double a16 = a15 * q3;
    const double a19 = -a15;
    const double a22 = a8 - (a9 - 1.0);
    const double a23 = -a14;
    const double a30 = fma(a23, fma(w1, a22, fma(w1, a9, -a10)), a6 - (a7 - (-1.0)));
    const double a34 = fma(a19, a9, a14) + fma(a19, a22, (fma(a23, a13, a7) + a30) * q1);
    const double a37 = (fma(-a16, w1, a15) + a34 * q2) * q3;
    const double a38 = INFINITY;
    const int b4 = fabs(a16) < a38;
    const double a41 = a16 + (usual ? a37 : (b4 ? a37 : 0.0));
    const int b5 = a41 == 0.0;
    const double a42 = b5 ? a16 : a41;
    const int b6 = x == 0.0;
    const double a43 = -a38;
    const double a45 = usual ? a42 : (b6 ? a43 : a42);
    const int b7 = x == 1.0;
    const double a47 = usual ? a45 : (b7 ? a38 : a45);
    const int b8 = a1 < 0.0;
    const double a48 = NAN;
    const double a50 = usual ? a47 : (b8 ? a48 : a47);
    const int b9 = 1.0 < a1;
    const double a52 = usual ? a50 : (b9 ? a48 : a50);
    const int b10 = x == x;
    return usual ? a52 : (b10 ? a52 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = 0.0 < a1;
    const double a3 = usual ? a1 : (b1 ? a1 : 0.5);
    const int b2 = a1 < 1.0;
    const double a5 = usual ? a3 : (b2 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const double a9 = 1.0 + (-a5);
    const double q3 = (2.0 * w1 + (-1.0)) / (w1 * a9) / a9 / w1;
    const int b3 = x == 0.0;
    const double a11 = INFINITY;
    const double a12 = -a11;
    const double a14 = usual ? q3 : (b3 ? a12 : q3);
    const int b4 = x == 1.0;
    const double a16 = usual ? a14 : (b4 ? a11 : a14);
    const int b5 = a1 < 0.0;
    const double a17 = NAN;
    const double a19 = usual ? a16 : (b5 ? a17 : a16);
    const int b6 = 1.0 < a1;
    const double a21 = usual ? a19 : (b6 ? a17 : a19);
    const int b7 = x == x;
    return (float)(usual ? a21 : (b7 ? a21 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit_grad2, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logit_grad2f, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
