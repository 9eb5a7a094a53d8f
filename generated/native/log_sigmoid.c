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
    const double a15 = a13 * a13;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16), a13, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5), a13, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a24 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a15 * a15, fma(a19, a15, a22));
    const double a25 = a13 * a24;
    const double a26 = a12 + a25;
    const int b6 = a9 < -700.0;
    const double p1 = power_of_two(b6 ? a8 + 300.0 : a8);
    const double a30 = (b4 ? 0.0 : a26) * p1;
    const int b7 = 0.5 < a30;
    const double a31 = b7 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a32 = 0.5 * a30;
    const double a33 = -0.5 + a32;
    const double a34 = b7 ? a33 : a30;
    const double a35 = 2.0 + a34;
    const double q1 = 1.0 / a35;
    const double a36 = a34 * q1;
    const double a37 = 2.0 * a36;
    const double w2 = fabs(a36);
    const int b8 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a38 = b8 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a39 = a38 * a38;
    const double a40 = a39 * a39;
    const double a41 = a40 * a40;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a45 = fma(fma(0x1.de5df230e8e07p-4, a39, 0x1.111758523a355p-3), a40, fma(0x1.3b1407728973bp-3, a39, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a48 = fma(fma(0x1.c71c71dc599a7p-3, a39, 0x1.2492492478af1p-2), a40, fma(0x1.9999999999b62p-2, a39, 0x1.5555555555555p-1));
    const double a51 = a39 * fma(0x1.ef944dbcb435p-4, a41 * a41, fma(a45, a41, a48)); /* 0.12099104276718475 */
    const double a52 = -a36;
    /* -5.4979230187083712e-14 */
    const double a65 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a26, a25 - (a26 - a12) + (a11 - (a12 - 1.0)));
    const double a67 = (b4 ? 0.0 : a65) * p1;
    const double a70 = b7 ? a32 - (a33 - (-0.5)) + 0.5 * a67 : a67;
    const double a73 = fma(a52, a35, a34) + fma(a52, a34 - (a35 - 2.0) + a70, a70);
    const double a76 = fma(a36, a51, 2.0 * (a73 * q1));
    const double a77 = a37 + a76;
    const double a78 = a31 + a77;
    const double a79 = a4 + a78;
    const int b9 = fabs(a79) < a1;
    const double a80 = a79 - a4;
    /* 5.4979230187083712e-14 */
    const double a91 = a77 - (a78 - a31) + ((b7 ? 0x1.ef35793c7673p-45 : 0.0) + (a76 - (a77 - a37)));
    const double a94 = a79 + (b9 ? a4 - (a79 - a80) + (a78 - a80) + a91 : 0.0);
    const int b10 = a94 == 0.0;
    const int b11 = a4 == 0.0;
    const double a99 = -((b10 ? a79 : a94) * (b11 ? (b6 ? 0x1p-300 : 1.0) : 1.0)); /* 4.9090934652977266e-91 */
    return b1 ? (b2 ? a2 : a99) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5), a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12 * a12, a17);
    const double a21 = (fma(a12, a18, a11) + 1.0) * power_of_two(a8);
    const double a22 = 1.0 + a21;
    const double k1 = exponent(a22);
    const int b6 = k1 == 0.0;
    const double a26 = b6 ? a21 : a22 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a26 / (2.0 + a26);
    const double w2 = fabs(q1);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a28 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    const double a30 = a29 * a29;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a34 = fma(fma(0x1.c55af7aeffc6ap-3, a29, 0x1.2496c1507e472p-2), a30, fma(0x1.99998fc84cca6p-2, a29, 0x1.55555558c7524p-1));
    const double a38 = fma(q1, a29 * fma(0x1.9bd829f2805a4p-3, a30 * a30, a34), 2.0 * q1); /* 0.20109589358621094 */
    /* 0.69314718055994529 */
    const double a42 = b2 ? a2 : (-((b3 ? a3 : 0.0) + fma(k1, 0x1.62e42fefa39efp-1, a38)));
    return (float)(b1 ? a42 : x);
}

SYMSIG_DEFINE_1(double, symsig_log_sigmoid)
SYMSIG_DEFINE_1(float, symsig_log_sigmoidf)
