/* SPDX-License-Identifier: MIT */
/* log_sigmoid(x) = log(1/(1 + exp(-x)))
 *
 * x < 0: -(abs(x) + log1p(exp(-abs(x))))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 * x > 0: -log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const double a2 = -a1;
    const int b2 = number(x, a1) == a2;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = -v2;
    const int b3 = 0.0 < a3;
    const double a4 = b3 ? a3 : 0.0;
    const double a5 = -fabs(v2);
    const int b4 = a5 < -800.0;
    const double a6 = b4 ? (-800.0) : a5;
    const int b5 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b5 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = 1.0 + a11;
    const double a13 = a11 * a11;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a13, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(a16, a13, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a20 = fma(a18, a13, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(a20, a13, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double a23 = a13 * a22;
    const double a24 = a12 + a23;
    const int b6 = a9 < -700.0;
    const double a26 = a8 + 300.0;
    const double p1 = power_of_two(b6 ? a26 : a8);
    const double a28 = (b4 ? 0.0 : a24) * p1;
    const int b7 = 0.5 < a28;
    const double a29 = b7 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a30 = 0.5 * a28;
    const double a31 = -0.5 + a30;
    const double a32 = b7 ? a31 : a28;
    const double a33 = 2.0 + a32;
    const double a34 = short_inverse(a33);
    const double a37 = fma(a34, fma(-a34, a33, 1.0), a34);
    const double a38 = a32 * a37;
    const double a39 = -a38;
    /* -5.4979230187083712e-14 */
    const double a52 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a24, a23 - (a24 - a12) + (a11 - (a12 - 1.0)));
    const double a54 = (b4 ? 0.0 : a52) * p1;
    const double a56 = a30 - (a31 - (-0.5)) + 0.5 * a54;
    const double a57 = b7 ? a56 : a54;
    const double a60 = fma(a39, a33, a32) + fma(a39, a32 - (a33 - 2.0) + a57, a57);
    const double a61 = a60 * a37;
    const double a62 = a38 + a61;
    const double a63 = 2.0 * a62;
    const double w2 = fabs(a62);
    const int b8 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a64 = b8 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a65 = a64 * a64;
    const double a66 = a65 * a65;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a68 = fma(0x1.ef944dbcb435p-4, a66, fma(0x1.de5df230e8e07p-4, a65, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a70 = fma(a68, a66, fma(0x1.3b1407728973bp-3, a65, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a72 = fma(a70, a66, fma(0x1.c71c71dc599a7p-3, a65, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a74 = fma(a72, a66, fma(0x1.9999999999b62p-2, a65, 0x1.5555555555555p-1));
    const double a79 = fma(a62, a65 * a74, 2.0 * (a61 - (a62 - a38)));
    const double a80 = a63 + a79;
    const double a81 = a29 + a80;
    const double a82 = a4 + a81;
    const int b9 = fabs(a82) < a1;
    const double a83 = a82 - a4;
    /* 5.4979230187083712e-14 */
    const double a94 = a80 - (a81 - a29) + ((b7 ? 0x1.ef35793c7673p-45 : 0.0) + (a79 - (a80 - a63)));
    const double a95 = a4 - (a82 - a83) + (a81 - a83) + a94;
    const double a97 = a82 + (b9 ? a95 : 0.0);
    const int b10 = a97 == 0.0;
    const int b11 = a4 == 0.0;
    const double a99 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a102 = -((b10 ? a82 : a97) * (b11 ? a99 : 1.0));
    const double a103 = b2 ? a2 : a102;
    return b1 ? a103 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const double a2 = -a1;
    const int b2 = number(x, a1) == a2;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a3 = -v2;
    const int b3 = 0.0 < a3;
    const double a5 = -fabs(v2);
    const int b4 = a5 < -200.0;
    const double a6 = b4 ? (-200.0) : a5;
    const int b5 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b5 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, fma(a9, -0x1.62e42fefa38p-1, a7));
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a20 = (fma(a12, a17, a11) + 1.0) * power_of_two(a8);
    const double a21 = 1.0 + a20;
    const double k1 = exponent(a21);
    const int b6 = k1 == 0.0;
    const double a24 = a21 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a25 = b6 ? a20 : a24;
    const double q1 = a25 / (2.0 + a25);
    const double w2 = fabs(q1);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    const double a29 = a28 * a28;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a31 = fma(0x1.9bd829f2805a4p-3, a29, fma(0x1.c55af7aeffc6ap-3, a28, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a33 = fma(a31, a29, fma(0x1.99998fc84cca6p-2, a28, 0x1.55555558c7524p-1));
    const double a37 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a28 * a33, 2.0 * q1)); /* 0.69314718055994529 */
    const double a39 = -((b3 ? a3 : 0.0) + a37);
    const double a40 = b2 ? a2 : a39;
    return (float)(b1 ? a40 : x);
}

SYMSIG_DEFINE_1(double, symsig_log_sigmoid)
SYMSIG_DEFINE_1(float, symsig_log_sigmoidf)
