/* SPDX-License-Identifier: MIT */
/* log_sigmoid_grad2(x) = diff(log(1/(1 + exp(-x))), x, 2)
 *
 * every x: -(exp(-abs(x))/(1 + exp(-abs(x))*(2 + exp(-abs(x)))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = -fabs(number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b2 = a1 < -800.0;
    const double a2 = b2 ? (-800.0) : a1;
    const int b3 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b3 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = 1.0 + a7;
    const double a9 = a7 * a7;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a12 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a9, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a14 = fma(a12, a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a16 = fma(a14, a9, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(a16, a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = a9 * a18;
    const double a20 = a8 + a19;
    const int b4 = a5 < -700.0;
    const double a21 = a4 + 300.0;
    const double p1 = power_of_two(b4 ? a21 : a4);
    const double a23 = a20 * p1;
    const double a24 = 2.0 + a23;
    const double a25 = a20 * a24;
    const double a26 = a25 * p1;
    const double a27 = 1.0 + a26;
    const double a28 = short_inverse(a27);
    const double a31 = fma(a28, fma(-a28, a27, 1.0), a28);
    const double a32 = a23 * a31;
    const double a33 = -a32;
    const double a35 = a27 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a47 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a20, a19 - (a20 - a8) + (a7 - (a8 - 1.0)));
    const double a50 = a47 * p1;
    const double a55 = fma(a24, a47, fma(a20, a23 - (a24 - 2.0) + a50, fma(a20, a24, -a25)));
    const double a58 = fma(a33, 1.0 - (a27 - a35) + (a26 - a35) + a55 * p1, a50);
    /* 4.9090934652977266e-91 */
    const double a63 = (a32 + (fma(a33, a27, a23) + a58) * a31) * (b4 ? 0x1p-300 : 1.0);
    const double a64 = -a63;
    return b1 ? a64 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = -fabs(number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b2 = a1 < -200.0;
    const double a2 = b2 ? (-200.0) : a1;
    const int b3 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b3 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a4);
    const double a20 = -(a16 / (1.0 + a16 * (2.0 + a16)));
    return (float)(b1 ? a20 : x);
}

SYMSIG_DEFINE_1(double, symsig_log_sigmoid_grad2)
SYMSIG_DEFINE_1(float, symsig_log_sigmoid_grad2f)
