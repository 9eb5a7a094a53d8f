/* SPDX-License-Identifier: MIT */
/* logaddexp(x, y) = log(exp(x) + exp(y))
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it; the
 *       function is max(x, y) + h(d), and next to its zeros it keeps the error of h
 * d < 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 * d > 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y)
{
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = number(x, a1) < number(y, a1);
    const double a2 = b3 ? y : x;
    const int b4 = fabs(number(a2, a1)) == a1;
    const double v4 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double v5 = number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double v6 = number(v4 - v5, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b5 = 0.0 < v6;
    const double w2 = fabs(v6);
    const double a4 = -w2;
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
    const double a14 = a12 * a12;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16), a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5), a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a14 * a14, fma(a18, a14, a21));
    const double a24 = a12 * a23;
    const double a25 = a11 + a24;
    const double a26 = b6 ? 0.0 : a25;
    const int b8 = a8 < -700.0;
    const double p1 = power_of_two(b8 ? a7 + 300.0 : a7);
    const double a29 = a26 * p1;
    const double a30 = 1.0 + a29;
    const double q1 = 1.0 / a30;
    const double a31 = a26 * q1;
    const double a32 = -a31;
    const double a33 = b5 ? a32 : a31;
    const int b9 = w2 < 0x1p20; /* 1048576 */
    const double a34 = v6 - v4;
    const double a39 = b9 ? v4 - (v6 - a34) - (v5 + a34) : 0.0;
    const double a40 = a33 * a39;
    const double a41 = a40 * p1;
    const int b10 = 0.5 < a29;
    const double a42 = b10 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a43 = 0.5 * a29;
    const double a44 = -0.5 + a43;
    const double a45 = b10 ? a44 : a29;
    const double a46 = 2.0 + a45;
    const double q2 = 1.0 / a46;
    const double a47 = a45 * q2;
    const double a48 = 2.0 * a47;
    const double w3 = fabs(a47);
    const int b11 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a49 = b11 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a50 = a49 * a49;
    const double a51 = a50 * a50;
    const double a52 = a51 * a51;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a56 = fma(fma(0x1.de5df230e8e07p-4, a50, 0x1.111758523a355p-3), a51, fma(0x1.3b1407728973bp-3, a50, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a59 = fma(fma(0x1.c71c71dc599a7p-3, a50, 0x1.2492492478af1p-2), a51, fma(0x1.9999999999b62p-2, a50, 0x1.5555555555555p-1));
    const double a62 = a50 * fma(0x1.ef944dbcb435p-4, a52 * a52, fma(a56, a52, a59)); /* 0.12099104276718475 */
    const double a63 = -a47;
    /* -5.4979230187083712e-14 */
    const double a76 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a25, a24 - (a25 - a11) + (a10 - (a11 - 1.0)));
    const double a77 = b6 ? 0.0 : a76;
    const double a78 = a77 * p1;
    const double a81 = b10 ? a43 - (a44 - (-0.5)) + 0.5 * a78 : a78;
    const double a84 = fma(a63, a46, a45) + fma(a63, a45 - (a46 - 2.0) + a81, a81);
    const double a87 = fma(a47, a62, 2.0 * (a84 * q2));
    const double a88 = a48 + a87;
    const double a89 = a42 + a88;
    const double a90 = a41 + a89;
    const int b12 = v5 < v4;
    const double a91 = b12 ? v4 : v5;
    const int b13 = fabs(a91) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a93 = b13 ? (b8 ? 0x1p-300 : 1.0) : 1.0; /* 4.9090934652977266e-91 */
    const double a94 = a90 * a93;
    const double a95 = a94 + a91;
    const int b14 = fabs(a95) < a1;
    const double a96 = a95 - a94;
    const double a101 = a90 - a41;
    const double a111 = fma(a32, a30, a26) + fma(a32, a29 - (a30 - 1.0) + a78, a77);
    const double a112 = a111 * q1;
    /* 5.4979230187083712e-14 */
    const double a125 = a88 - (a89 - a42) + ((b10 ? 0x1.ef35793c7673p-45 : 0.0) + (a87 - (a88 - a48)));
    const double a126 = fma(a39, b5 ? (-a112) : a112, fma(a33, a39, -a40)) * p1 + a125;
    const double a129 = a94 - (a95 - a96) + (a91 - a96) + (a41 - (a90 - a101) + (a89 - a101) + a126) * a93;
    const double a131 = a95 + (b14 ? a129 : 0.0);
    const int b15 = a131 == 0.0;
    return b1 ? (b2 ? (b4 ? a2 : (b15 ? a95 : a131)) : x) : y;
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = number(x, a1) < number(y, a1);
    const double a2 = b3 ? y : x;
    const int b4 = fabs(number(a2, a1)) == a1;
    const double v4 = number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double v5 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b5 = v4 < v5;
    const double v6 = number(v5 - v4, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w2 = fabs(v6);
    const double a5 = -w2;
    const int b6 = a5 < -200.0;
    const double a6 = b6 ? (-200.0) : a5;
    const int b7 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b7 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
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
    const int b8 = k1 == 0.0;
    const double a26 = b8 ? a21 : a22 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a26 / (2.0 + a26);
    const double w3 = fabs(q1);
    const int b9 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a28 = b9 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    const double a30 = a29 * a29;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a34 = fma(fma(0x1.c55af7aeffc6ap-3, a29, 0x1.2496c1507e472p-2), a30, fma(0x1.99998fc84cca6p-2, a29, 0x1.55555558c7524p-1));
    const double a38 = fma(q1, a29 * fma(0x1.9bd829f2805a4p-3, a30 * a30, a34), 2.0 * q1); /* 0.20109589358621094 */
    const int b10 = 0.0 < v6;
    const double q2 = a21 / a22;
    const int b11 = w2 < 0x1p20; /* 1048576 */
    const double a42 = v6 - v5;
    const double a48 = (b10 ? (-q2) : q2) * (b11 ? v5 - (v6 - a42) - (v4 + a42) : 0.0);
    const double a50 = (b5 ? v5 : v4) + (fma(k1, 0x1.62e42fefa39efp-1, a38) + a48); /* 0.69314718055994529 */
    return (float)(b1 ? (b2 ? (b4 ? a2 : a50) : x) : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp)
SYMSIG_DEFINE_2(float, symsig_logaddexpf)
