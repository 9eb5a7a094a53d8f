/* SPDX-License-Identifier: MIT */
/* softplus(x) = log(1 + exp(x))
 *
 * x < 0: log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 * x > 0: abs(x) + log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = 0.0 < v2;
    const double a2 = b3 ? v2 : 0.0;
    const double a3 = -fabs(v2);
    const int b4 = a3 < -800.0;
    const double a4 = b4 ? (-800.0) : a3;
    const int b5 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b5 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = 1.0 + a9;
    const double a11 = a9 * a9;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a9, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a9, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a9, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a9, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a9, 0x1.000000000000ap-1));
    const double a21 = a11 * a20;
    const double a22 = a10 + a21;
    const int b6 = a7 < -700.0;
    const double a24 = a6 + 300.0;
    const double p1 = power_of_two(b6 ? a24 : a6);
    const double a26 = (b4 ? 0.0 : a22) * p1;
    const int b7 = 0.5 < a26;
    const double a27 = b7 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a28 = 0.5 * a26;
    const double a29 = -0.5 + a28;
    const double a30 = b7 ? a29 : a26;
    const double a31 = 2.0 + a30;
    const double a32 = short_inverse(a31);
    const double a35 = fma(a32, fma(-a32, a31, 1.0), a32);
    const double a36 = a30 * a35;
    const double a37 = -a36;
    /* -5.4979230187083712e-14 */
    const double a50 = fma(fma(a7, -0x1.ef35793c7673p-45, a8 - a9), a22, a21 - (a22 - a10) + (a9 - (a10 - 1.0)));
    const double a52 = (b4 ? 0.0 : a50) * p1;
    const double a54 = a28 - (a29 - (-0.5)) + 0.5 * a52;
    const double a55 = b7 ? a54 : a52;
    const double a58 = fma(a37, a31, a30) + fma(a37, a30 - (a31 - 2.0) + a55, a55);
    const double a59 = a58 * a35;
    const double a60 = a36 + a59;
    const double a61 = 2.0 * a60;
    const double w2 = fabs(a60);
    const int b8 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a62 = b8 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a63 = a62 * a62;
    const double a64 = a63 * a63;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a66 = fma(0x1.ef944dbcb435p-4, a64, fma(0x1.de5df230e8e07p-4, a63, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a68 = fma(a66, a64, fma(0x1.3b1407728973bp-3, a63, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a70 = fma(a68, a64, fma(0x1.c71c71dc599a7p-3, a63, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a72 = fma(a70, a64, fma(0x1.9999999999b62p-2, a63, 0x1.5555555555555p-1));
    const double a77 = fma(a60, a63 * a72, 2.0 * (a59 - (a60 - a36)));
    const double a78 = a61 + a77;
    const double a79 = a27 + a78;
    const double a80 = a2 + a79;
    const int b9 = fabs(a80) < a1;
    const double a81 = a80 - a2;
    /* 5.4979230187083712e-14 */
    const double a92 = a78 - (a79 - a27) + ((b7 ? 0x1.ef35793c7673p-45 : 0.0) + (a77 - (a78 - a61)));
    const double a93 = a2 - (a80 - a81) + (a79 - a81) + a92;
    const double a95 = a80 + (b9 ? a93 : 0.0);
    const int b10 = a95 == 0.0;
    const int b11 = a2 == 0.0;
    const double a97 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a99 = (b10 ? a80 : a95) * (b11 ? a97 : 1.0);
    const double a100 = b2 ? a1 : a99;
    return b1 ? a100 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = 0.0 < v2;
    const double a3 = -fabs(v2);
    const int b4 = a3 < -200.0;
    const double a4 = b4 ? (-200.0) : a3;
    const int b5 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b5 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, fma(a7, -0x1.62e42fefa38p-1, a5));
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a6);
    const double a19 = 1.0 + a18;
    const double k1 = exponent(a19);
    const int b6 = k1 == 0.0;
    const double a22 = a19 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a23 = b6 ? a18 : a22;
    const double q1 = a23 / (2.0 + a23);
    const double w2 = fabs(q1);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a25 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a26 = a25 * a25;
    const double a27 = a26 * a26;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a29 = fma(0x1.9bd829f2805a4p-3, a27, fma(0x1.c55af7aeffc6ap-3, a26, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a31 = fma(a29, a27, fma(0x1.99998fc84cca6p-2, a26, 0x1.55555558c7524p-1));
    const double a35 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a26 * a31, 2.0 * q1)); /* 0.69314718055994529 */
    const double a36 = (b3 ? v2 : 0.0) + a35;
    const double a37 = b2 ? a1 : a36;
    return (float)(b1 ? a37 : x);
}

SYMSIG_DEFINE_1(double, symsig_softplus)
SYMSIG_DEFINE_1(float, symsig_softplusf)
