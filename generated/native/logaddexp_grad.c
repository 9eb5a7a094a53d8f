/* SPDX-License-Identifier: MIT */
/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 * d > 0: 1/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y)
{
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const int b4 = x == y;
    const double v2 = number(x - y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w2 = fabs(v2);
    const double a4 = -w2;
    const int b5 = a4 < -800.0;
    const double a5 = b5 ? (-800.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = 1.0 + a10;
    const double a12 = a10 * a10;
    const double a14 = a12 * a12;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16), a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5), a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a14 * a14, fma(a18, a14, a21));
    const double a24 = a12 * a23;
    const double a25 = a11 + a24;
    const double a26 = b5 ? 0.0 : a25;
    const int b7 = a8 < -700.0;
    const double p1 = power_of_two(b7 ? a7 + 300.0 : a7);
    const double a29 = a26 * p1;
    const double a30 = 2.0 + a29;
    const double a31 = a26 * a30;
    const double a32 = a31 * p1;
    const double a33 = a32 + 1.0;
    const double q1 = 1.0 / a33;
    const double a34 = a26 * q1;
    const int b8 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a35 = v2 - v3;
    const double a39 = v3 - (v2 - a35) - (number(y, 0x1.fffffffffffffp1023) + a35); /* 1.7976931348623157e+308 */
    const double a40 = b8 ? a39 : 0.0;
    const double a41 = a34 * a40;
    const double a43 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b9 = v2 < 0.0;
    const double a44 = b9 ? a43 : 1.0;
    const int b10 = a44 < 1.0;
    const double a46 = a43 * (b10 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a47 = a41 * p1 * a46;
    const double a48 = b9 ? a26 : 1.0;
    const double a49 = 1.0 + a29;
    const double q2 = 1.0 / a49;
    const double a50 = a48 * q2;
    const double a51 = b9 ? p1 : 1.0;
    const double a52 = a50 * a51;
    const double a53 = a47 + a52;
    const double a54 = a53 - a47;
    const double a59 = -a34;
    const double a61 = a33 - a32;
    /* -5.4979230187083712e-14 */
    const double a73 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a25, a24 - (a25 - a11) + (a10 - (a11 - 1.0)));
    const double a74 = b5 ? 0.0 : a73;
    const double a77 = a74 * p1;
    const double a82 = fma(a30, a74, fma(a26, a29 - (a30 - 2.0) + a77, fma(a26, a30, -a31)));
    const double a85 = fma(a59, a32 - (a33 - a61) + (1.0 - a61) + a82 * p1, a74);
    const double a90 = fma(a40, (fma(a59, a33, a26) + a85) * q1, fma(a34, a40, -a41));
    const double a93 = -a50;
    const double a100 = fma(a93, a49, a48) + fma(a93, a29 - (a49 - 1.0) + a77, b9 ? a74 : 0.0);
    const double a104 = a47 - (a53 - a54) + (a52 - a54) + (a90 * p1 * a46 + a100 * q2 * a51);
    const double a105 = a53 + a104;
    const int b11 = a105 == 0.0;
    const double a107 = (b11 ? a53 : a105) * a44;
    return b1 ? (b2 ? (b3 ? (b4 ? NAN : a107) : a107) : x) : y;
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const int b4 = x == y;
    const double v2 = number(x - y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b5 = v2 < 0.0;
    const double w2 = fabs(v2);
    const double a4 = -w2;
    const int b6 = a4 < -200.0;
    const double a5 = b6 ? (-200.0) : a4;
    const int b7 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b7 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5), a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11 * a11, a16);
    const double a20 = (fma(a11, a17, a10) + 1.0) * power_of_two(a7);
    const int b8 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a26 = v2 - v3;
    const double a31 = b8 ? v3 - (v2 - a26) - (number(y, 0x1.fffffep127) + a26) : 0.0; /* 3.4028234663852886e+38 */
    const double a33 = (b5 ? a20 : 1.0) / (1.0 + a20) + a20 / (1.0 + a20 * (2.0 + a20)) * a31;
    return (float)(b1 ? (b2 ? (b3 ? (b4 ? NAN : a33) : a33) : x) : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad)
SYMSIG_DEFINE_2(float, symsig_logaddexp_gradf)
