/* SPDX-License-Identifier: MIT */
/* silu(x) = x/(1 + exp(-x))
 *
 * x < 0: finite(x)*exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: x/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v2 < 0.0;
    const double a2 = -fabs(v2);
    const int b4 = a2 < -800.0;
    const double a3 = b4 ? (-800.0) : a2;
    const int b5 = -0x1p-100 < a3; /* -7.8886090522101181e-31 */
    const double a4 = b5 ? (-0x1p-100) : a3; /* -7.8886090522101181e-31 */
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = fma(a6, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, a7); /* -5.4979230187083712e-14 */
    const double a9 = 1.0 + a8;
    const double a10 = a8 * a8;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a13 = fma(fma(0x1.ada10efa01953p-26, a8, 0x1.28ae38fe0a4b2p-22), a10, fma(0x1.71df0f72a4222p-19, a8, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(a13, a10, fma(0x1.a01a0134a1113p-13, a8, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a17 = fma(a15, a10, fma(0x1.1111111125b1p-7, a8, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a19 = fma(a17, a10, fma(0x1.5555555555503p-3, a8, 0x1.000000000000ap-1));
    const double a20 = a10 * a19;
    const double a21 = a9 + a20;
    const double a22 = b4 ? 0.0 : a21;
    const double a23 = v2 * a22;
    const int b6 = a6 < -700.0;
    const double a24 = a5 + 300.0;
    const double p1 = power_of_two(b6 ? a24 : a5);
    const double a26 = a23 * p1;
    const double a27 = b3 ? a26 : v2;
    const double a28 = a22 * p1;
    const double a29 = 1.0 + a28;
    const double a30 = short_inverse(a29);
    const double a33 = fma(a30, fma(-a30, a29, 1.0), a30);
    const double a34 = a27 * a33;
    const int b7 = fabs(a34) < a1;
    const double a35 = -a34;
    /* -5.4979230187083712e-14 */
    const double a46 = fma(fma(a6, -0x1.ef35793c7673p-45, a7 - a8), a21, a20 - (a21 - a9) + (a8 - (a9 - 1.0)));
    const double a47 = b4 ? 0.0 : a46;
    const double a53 = fma(v2, a47, fma(v2, a22, -a23)) * p1;
    const double a56 = fma(a35, a29, a27) + fma(a35, a28 - (a29 - 1.0) + a47 * p1, b3 ? a53 : 0.0);
    const double a57 = a56 * a33;
    const double a59 = a34 + (b7 ? a57 : 0.0);
    const int b8 = a59 == 0.0;
    const double a61 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a63 = (b8 ? a34 : a59) * (b3 ? a61 : 1.0);
    const double a64 = b2 ? a1 : a63;
    return b1 ? a64 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v2 < 0.0;
    const double a2 = -fabs(v2);
    const int b4 = a2 < -200.0;
    const double a3 = b4 ? (-200.0) : a2;
    const int b5 = -0x1p-100 < a3; /* -7.8886090522101181e-31 */
    const double a4 = b5 ? (-0x1p-100) : a3; /* -7.8886090522101181e-31 */
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, fma(a6, -0x1.62e42fefa38p-1, a4));
    const double a9 = a8 * a8;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a12 = fma(fma(0x1.9fce5e32a2c28p-13, a8, 0x1.6d98935dd6524p-10), a9, fma(0x1.1111e0a253f33p-7, a8, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a14 = fma(a12, a9, fma(0x1.555554a6c4debp-3, a8, 0x1.00000044603e6p-1));
    const double a17 = (fma(a9, a14, a8) + 1.0) * power_of_two(a5);
    const double a18 = v2 * a17;
    const double q1 = (b3 ? a18 : v2) / (1.0 + a17);
    const double a21 = b2 ? a1 : q1;
    return (float)(b1 ? a21 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu)
SYMSIG_DEFINE_1(float, symsig_siluf)
