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
    const double a2 = NAN;
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
    const double a24 = b5 ? 0.0 : a23;
    const int b7 = a8 < -700.0;
    const double a25 = a7 + 300.0;
    const double p1 = power_of_two(b7 ? a25 : a7);
    const double a27 = a24 * p1;
    const double a28 = 2.0 + a27;
    const double a29 = a24 * a28;
    const double a30 = a29 * p1;
    const double a31 = a30 + 1.0;
    const double a32 = short_inverse(a31);
    const double a35 = fma(a32, fma(-a32, a31, 1.0), a32);
    const double a36 = a27 * a35;
    const int b8 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a37 = v2 - v3;
    const double a41 = v3 - (v2 - a37) - (number(y, 0x1.fffffffffffffp1023) + a37); /* 1.7976931348623157e+308 */
    const double a42 = b8 ? a41 : 0.0;
    const double a43 = a36 * a42;
    const double a44 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b9 = v2 < 0.0;
    const double a45 = b9 ? a44 : 1.0;
    const int b10 = a45 < 1.0;
    const double a47 = a44 * (b10 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a48 = a43 * a47;
    const double a49 = b9 ? a27 : 1.0;
    const double a50 = 1.0 + a27;
    const double a51 = short_inverse(a50);
    const double a54 = fma(a51, fma(-a51, a50, 1.0), a51);
    const double a55 = a49 * a54;
    const double a56 = a48 + a55;
    const double a57 = a56 - a48;
    const double a62 = -a36;
    const double a64 = a31 - a30;
    /* -5.4979230187083712e-14 */
    const double a76 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a23, a22 - (a23 - a11) + (a10 - (a11 - 1.0)));
    const double a77 = b5 ? 0.0 : a76;
    const double a80 = a77 * p1;
    const double a85 = fma(a28, a77, fma(a24, a27 - (a28 - 2.0) + a80, fma(a24, a28, -a29)));
    const double a88 = fma(a62, a30 - (a31 - a64) + (1.0 - a64) + a85 * p1, a80);
    const double a93 = fma(a42, (fma(a62, a31, a27) + a88) * a35, fma(a36, a42, -a43));
    const double a95 = -a55;
    const double a102 = fma(a95, a50, a49) + fma(a95, a27 - (a50 - 1.0) + a80, b9 ? a80 : 0.0);
    const double a105 = a48 - (a56 - a57) + (a55 - a57) + (a93 * a47 + a102 * a54);
    const double a106 = a56 + a105;
    const int b11 = a106 == 0.0;
    const double a108 = (b11 ? a56 : a106) * a45;
    const double a109 = b4 ? a2 : a108;
    const double a110 = b3 ? a109 : a108;
    const double a111 = b2 ? a110 : x;
    return b1 ? a111 : y;
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
    const double a2 = NAN;
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
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const int b8 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a25 = v2 - v3;
    const double a29 = v3 - (v2 - a25) - (number(y, 0x1.fffffep127) + a25); /* 3.4028234663852886e+38 */
    const double a32 = (b5 ? a19 : 1.0) / (1.0 + a19) + a19 / (1.0 + a19 * (2.0 + a19)) * (b8 ? a29 : 0.0);
    const double a33 = b4 ? a2 : a32;
    const double a34 = b3 ? a33 : a32;
    const double a35 = b2 ? a34 : x;
    return (float)(b1 ? a35 : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad)
SYMSIG_DEFINE_2(float, symsig_logaddexp_gradf)
