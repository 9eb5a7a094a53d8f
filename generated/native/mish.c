/* SPDX-License-Identifier: MIT */
/* mish(x) = x*tanh(log(1 + exp(x)))
 *
 * x < 0: finite(x)*exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     2 + t: all terms have one sign, nothing cancels
 *     2 + t*(2 + t): all terms have one sign, nothing cancels
 * x > 0: x*(1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2))
 *     1 + t*2: all terms have one sign, nothing cancels
 *     1 + t*(2 + t*2): all terms have one sign, nothing cancels
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
    const double a12 = a10 * a10;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(fma(0x1.71df0f72a4222p-19, a8, 0x1.a0199929f842dp-16), a10, fma(0x1.a01a0134a1113p-13, a8, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a19 = fma(fma(0x1.1111111125b1p-7, a8, 0x1.5555555550698p-5), a10, fma(0x1.5555555555503p-3, a8, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a21 = fma(fma(0x1.ada10efa01953p-26, a8, 0x1.28ae38fe0a4b2p-22), a12 * a12, fma(a16, a12, a19));
    const double a22 = a10 * a21;
    const double a23 = a9 + a22;
    const double a24 = b4 ? 0.0 : a23;
    const double a25 = v2 * a24;
    const int b6 = a6 < -700.0;
    const double p1 = power_of_two(b6 ? a5 + 300.0 : a5);
    const double a28 = a24 * p1;
    const double a29 = 2.0 + a28;
    const double a30 = a25 * a29;
    const double a32 = 2.0 * a24;
    const double a33 = a32 * p1;
    const double a34 = 1.0 + a33;
    const double a35 = v2 * a34;
    const double a36 = b3 ? a30 * p1 : a35;
    const double a37 = b3 ? 2.0 : 1.0;
    const double a39 = (b3 ? a24 : a32) * p1;
    const double a40 = 2.0 + a39;
    const double a41 = a24 * a40;
    const double a42 = a41 * p1;
    const double a43 = a37 + a42;
    const double q1 = 1.0 / a43;
    const double a44 = a36 * q1;
    const int b7 = fabs(a44) < a1;
    const double a45 = -a44;
    const double a47 = a43 - a37;
    /* -5.4979230187083712e-14 */
    const double a59 = fma(fma(a6, -0x1.ef35793c7673p-45, a7 - a8), a23, a22 - (a23 - a9) + (a8 - (a9 - 1.0)));
    const double a60 = b4 ? 0.0 : a59;
    const double a63 = 2.0 * a60;
    const double a69 = fma(a24, a39 - (a40 - 2.0) + (b3 ? a60 : a63) * p1, fma(a24, a40, -a41));
    const double a72 = a37 - (a43 - a47) + (a42 - a47) + fma(a40, a60, a69) * p1;
    const double a82 = fma(a25, a28 - (a29 - 2.0) + a60 * p1, fma(a25, a29, -a30));
    const double a85 = a34 - 1.0;
    const double a94 = fma(v2, 1.0 - (a34 - a85) + (a33 - a85) + a63 * p1, fma(v2, a34, -a35));
    const double a95 = b3 ? fma(a29, fma(v2, a60, fma(v2, a24, -a25)), a82) * p1 : a94;
    const double a99 = b7 ? (fma(a45, a43, a36) + fma(a45, a72, a95)) * q1 : 0.0;
    const double a100 = a44 + a99;
    const int b8 = a100 == 0.0;
    const double a102 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b9 = 1.0 == 0.0;
    const int b10 = 2.0 == 0.0;
    const double a108 = (b8 ? a44 : a100) * (b3 ? a102 : (b9 ? a102 : 1.0)) * (b3 ? (b10 ? a102 : 1.0) : 1.0);
    return b1 ? (b2 ? a1 : a108) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a14 = fma(fma(0x1.1111e0a253f33p-7, a8, 0x1.55547dda3b7dcp-5), a9, fma(0x1.555554a6c4debp-3, a8, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a8, 0x1.6d98935dd6524p-10), a9 * a9, a14);
    const double a18 = (fma(a9, a15, a8) + 1.0) * power_of_two(a5);
    const double a22 = 2.0 * a18;
    /*  */
    const double q1 = (b3 ? v2 * a18 * (2.0 + a18) : v2 * (1.0 + a22)) / ((b3 ? 2.0 : 1.0) + a18 * (2.0 + (b3 ? a18 : a22)));
    return (float)(b1 ? (b2 ? a1 : q1) : x);
}

SYMSIG_DEFINE_1(double, symsig_mish)
SYMSIG_DEFINE_1(float, symsig_mishf)
