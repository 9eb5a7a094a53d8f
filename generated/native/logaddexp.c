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
    const int b8 = a8 < -700.0;
    const double a25 = a7 + 300.0;
    const double p1 = power_of_two(b8 ? a25 : a7);
    const double a27 = (b6 ? 0.0 : a23) * p1;
    const double a28 = 1.0 + a27;
    const double a29 = short_inverse(a28);
    const double a32 = fma(a29, fma(-a29, a28, 1.0), a29);
    const double a33 = a27 * a32;
    const double a34 = -a33;
    const double a35 = b5 ? a34 : a33;
    const int b9 = w2 < 0x1p20; /* 1048576 */
    const double a36 = v6 - v4;
    const double a40 = v4 - (v6 - a36) - (v5 + a36);
    const double a41 = b9 ? a40 : 0.0;
    const double a42 = a35 * a41;
    const int b10 = 0.5 < a27;
    const double a43 = b10 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a44 = 0.5 * a27;
    const double a45 = -0.5 + a44;
    const double a46 = b10 ? a45 : a27;
    const double a47 = 2.0 + a46;
    const double a48 = short_inverse(a47);
    const double a51 = fma(a48, fma(-a48, a47, 1.0), a48);
    const double a52 = a46 * a51;
    const double a53 = -a52;
    /* -5.4979230187083712e-14 */
    const double a66 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a23, a22 - (a23 - a11) + (a10 - (a11 - 1.0)));
    const double a68 = (b6 ? 0.0 : a66) * p1;
    const double a70 = a44 - (a45 - (-0.5)) + 0.5 * a68;
    const double a71 = b10 ? a70 : a68;
    const double a74 = fma(a53, a47, a46) + fma(a53, a46 - (a47 - 2.0) + a71, a71);
    const double a75 = a74 * a51;
    const double a76 = a52 + a75;
    const double a77 = 2.0 * a76;
    const double w3 = fabs(a76);
    const int b11 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a78 = b11 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a79 = a78 * a78;
    const double a80 = a79 * a79;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a82 = fma(0x1.ef944dbcb435p-4, a80, fma(0x1.de5df230e8e07p-4, a79, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a84 = fma(a82, a80, fma(0x1.3b1407728973bp-3, a79, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a86 = fma(a84, a80, fma(0x1.c71c71dc599a7p-3, a79, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a88 = fma(a86, a80, fma(0x1.9999999999b62p-2, a79, 0x1.5555555555555p-1));
    const double a93 = fma(a76, a79 * a88, 2.0 * (a75 - (a76 - a52)));
    const double a94 = a77 + a93;
    const double a95 = a43 + a94;
    const double a96 = a42 + a95;
    const int b12 = v5 < v4;
    const double a97 = b12 ? v4 : v5;
    const int b13 = fabs(a97) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a98 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a99 = b13 ? a98 : 1.0;
    const double a100 = a96 * a99;
    const double a101 = a100 + a97;
    const int b14 = fabs(a101) < a1;
    const double a102 = a101 - a100;
    const double a107 = a96 - a42;
    const double a117 = fma(a34, a28, a27) + fma(a34, a27 - (a28 - 1.0) + a68, a68);
    const double a118 = a117 * a32;
    const double a119 = -a118;
    /* 5.4979230187083712e-14 */
    const double a130 = a94 - (a95 - a43) + ((b10 ? 0x1.ef35793c7673p-45 : 0.0) + (a93 - (a94 - a77)));
    /*  */
    const double a132 = a42 - (a96 - a107) + (a95 - a107) + (fma(a41, b5 ? a119 : a118, fma(a35, a41, -a42)) + a130);
    const double a134 = a100 - (a101 - a102) + (a97 - a102) + a132 * a99;
    const double a136 = a101 + (b14 ? a134 : 0.0);
    const int b15 = a136 == 0.0;
    const double a137 = b15 ? a101 : a136;
    const double a138 = b4 ? a2 : a137;
    const double a139 = b2 ? a138 : x;
    return b1 ? a139 : y;
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
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a20 = (fma(a12, a17, a11) + 1.0) * power_of_two(a8);
    const double a21 = 1.0 + a20;
    const double k1 = exponent(a21);
    const int b8 = k1 == 0.0;
    const double a24 = a21 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a25 = b8 ? a20 : a24;
    const double q1 = a25 / (2.0 + a25);
    const double w3 = fabs(q1);
    const int b9 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b9 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    const double a29 = a28 * a28;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a31 = fma(0x1.9bd829f2805a4p-3, a29, fma(0x1.c55af7aeffc6ap-3, a28, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a33 = fma(a31, a29, fma(0x1.99998fc84cca6p-2, a28, 0x1.55555558c7524p-1));
    const double a37 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a28 * a33, 2.0 * q1)); /* 0.69314718055994529 */
    const int b10 = 0.0 < v6;
    const double q2 = a20 / a21;
    const double a38 = -q2;
    const int b11 = w2 < 0x1p20; /* 1048576 */
    const double a40 = v6 - v5;
    const double a44 = v5 - (v6 - a40) - (v4 + a40);
    const double a48 = (b5 ? v5 : v4) + (a37 + (b10 ? a38 : q2) * (b11 ? a44 : 0.0));
    const double a49 = b4 ? a2 : a48;
    const double a50 = b2 ? a49 : x;
    return (float)(b1 ? a50 : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp)
SYMSIG_DEFINE_2(float, symsig_logaddexpf)
