/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)
 *
 * x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 * x > 0: (1 - y - y*exp(-abs(x)))/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y)
{
    const int b1 = y == y;
    const int b2 = x == x;
    const double v1 = number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = 1.0 < v1;
    const double a1 = NAN;
    const int b4 = v1 < 0.0;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b5 = v2 < 0.0;
    const double a2 = -v1;
    const double a3 = a2 + 1.0;
    const double a4 = -fabs(v2);
    const int b6 = a4 < -800.0;
    const double a5 = b6 ? (-800.0) : a4;
    const int b7 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b7 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = 1.0 + a10;
    const double a12 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a17 = fma(a15, a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a19 = fma(a17, a12, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(a19, a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a22 = a12 * a21;
    const double a23 = a11 + a22;
    const double a24 = a3 * a23;
    const int b8 = a8 < -700.0;
    const double a25 = a7 + 300.0;
    const double p1 = power_of_two(b8 ? a25 : a7);
    const int b9 = fabs(a2) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a28 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a29 = b9 ? a28 : 1.0;
    const double a30 = a24 * p1 * a29;
    const double a31 = a2 + a30;
    const double a33 = -(v1 * a23);
    const double a34 = a33 * p1;
    const double a35 = a3 + a34;
    const double a36 = b5 ? a31 : a35;
    const double a37 = a23 * p1;
    const double a38 = 1.0 + a37;
    const double a39 = short_inverse(a38);
    const double a42 = fma(a39, fma(-a39, a38, 1.0), a39);
    const double a43 = a36 * a42;
    const int b10 = fabs(a43) < INFINITY;
    const double a45 = -a43;
    /* -5.4979230187083712e-14 */
    const double a56 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a23, a22 - (a23 - a11) + (a10 - (a11 - 1.0)));
    const double a59 = a31 - a2;
    const double a64 = a3 - a2;
    const double a68 = a2 - (a3 - a64) + (1.0 - a64);
    const double a74 = fma(a23, a68, fma(a3, a56, fma(a3, a23, -a24))) * p1 * a29;
    const double a75 = a2 - (a31 - a59) + (a30 - a59) + a74;
    const double a76 = a35 - a3;
    const double a86 = a3 - (a35 - a76) + (a34 - a76) + (a68 + (-fma(v1, a56, fma(v1, a23, a33)) * p1));
    const double a89 = fma(a45, a38, a36) + fma(a45, a37 - (a38 - 1.0) + a56 * p1, b5 ? a75 : a86);
    const double a90 = a89 * a42;
    const double a92 = a43 + (b10 ? a90 : 0.0);
    const int b11 = a92 == 0.0;
    const int b12 = a3 == 0.0;
    const double a94 = b12 ? a28 : 1.0;
    const double a96 = (b11 ? a43 : a92) * (b5 ? 1.0 : a94);
    const double a97 = b4 ? a1 : a96;
    const double a98 = b3 ? a1 : a97;
    const double a99 = b2 ? a98 : x;
    return b1 ? a99 : y;
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const int b1 = y == y;
    const int b2 = x == x;
    const double v1 = number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = 1.0 < v1;
    const double a1 = NAN;
    const int b4 = v1 < 0.0;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b5 = v2 < 0.0;
    const double a2 = -v1;
    const double a3 = 1.0 + a2;
    const double a4 = -fabs(v2);
    const int b6 = a4 < -200.0;
    const double a5 = b6 ? (-200.0) : a4;
    const int b7 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b7 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a21 = a3 * a19 + a2;
    const double a24 = a3 + (-(v1 * a19));
    const double q1 = (b5 ? a21 : a24) / (1.0 + a19);
    const double a27 = b4 ? a1 : q1;
    const double a28 = b3 ? a1 : a27;
    const double a29 = b2 ? a28 : x;
    return (float)(b1 ? a29 : y);
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad)
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_gradf)
