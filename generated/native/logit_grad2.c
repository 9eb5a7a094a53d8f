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
    const double a12 = usual ? a10 : (b3 ? 1.0 : a10);
    const double q1 = 1.0 / a12;
    const double a13 = a7 * q1;
    const double a14 = short_inverse(a9);
    const double a17 = fma(a14, fma(-a14, a9, 1.0), a14);
    const double a18 = a13 * a17;
    const double q2 = 1.0 / w1;
    const double a19 = a18 * q2;
    const double a22 = -a18;
    const double a25 = a8 - (a9 - 1.0);
    const double a26 = -a13;
    const double a31 = a7 - (-1.0);
    const double a36 = fma(a26, fma(w1, a25, fma(w1, a9, -a10)), -1.0 - (a7 - a31) + (a6 - a31));
    const double a40 = fma(a22, a9, a13) + fma(a22, a25, (fma(a26, a12, a7) + a36) * q1);
    const double a43 = (fma(-a19, w1, a18) + a40 * a17) * q2;
    const double a44 = INFINITY;
    const int b4 = fabs(a19) < a44;
    const double a47 = a19 + (usual ? a43 : (b4 ? a43 : 0.0));
    const int b5 = a47 == 0.0;
    const double a48 = b5 ? a19 : a47;
    const int b6 = x == 0.0;
    const double a49 = -a44;
    const double a51 = usual ? a48 : (b6 ? a49 : a48);
    const int b7 = x == 1.0;
    const double a53 = usual ? a51 : (b7 ? a44 : a51);
    const int b8 = a1 < 0.0;
    const double a54 = NAN;
    const double a56 = usual ? a53 : (b8 ? a54 : a53);
    const int b9 = 1.0 < a1;
    const double a58 = usual ? a56 : (b9 ? a54 : a56);
    const int b10 = x == x;
    return usual ? a58 : (b10 ? a58 : x);
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
