/* SPDX-License-Identifier: MIT */
/* bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))
 *
 * x < 0: log1p(exp(-abs(x))) + y*abs(x)
 *     t: positive, and log1p is accurate for every positive argument
 *     l + w*y: all terms have one sign, nothing cancels
 * x > 0: (1 - y)*abs(x) + log1p(exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     t: positive, and log1p is accurate for every positive argument
 *     (1 - y)*w + l: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y)
{
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const double v2 = number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b4 = 1.0 < v2;
    const double a2 = NAN;
    const int b5 = v2 < 0.0;
    const double v3 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b6 = v3 < 0.0;
    const double w2 = fabs(v3);
    const double a3 = v2 * w2;
    const double a4 = -w2;
    const int b7 = a4 < -800.0;
    const double a5 = b7 ? (-800.0) : a4;
    const int b8 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b8 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
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
    const int b9 = a8 < -700.0;
    const double a25 = a7 + 300.0;
    const double p1 = power_of_two(b9 ? a25 : a7);
    const double a27 = (b7 ? 0.0 : a23) * p1;
    const int b10 = 0.5 < a27;
    const double a28 = b10 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a29 = 0.5 * a27;
    const double a30 = -0.5 + a29;
    const double a31 = b10 ? a30 : a27;
    const double a32 = 2.0 + a31;
    const double a33 = short_inverse(a32);
    const double a36 = fma(a33, fma(-a33, a32, 1.0), a33);
    const double a37 = a31 * a36;
    const double a38 = -a37;
    /* -5.4979230187083712e-14 */
    const double a51 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a23, a22 - (a23 - a11) + (a10 - (a11 - 1.0)));
    const double a53 = (b7 ? 0.0 : a51) * p1;
    const double a55 = a29 - (a30 - (-0.5)) + 0.5 * a53;
    const double a56 = b10 ? a55 : a53;
    const double a59 = fma(a38, a32, a31) + fma(a38, a31 - (a32 - 2.0) + a56, a56);
    const double a60 = a59 * a36;
    const double a61 = a37 + a60;
    const double a62 = 2.0 * a61;
    const double w3 = fabs(a61);
    const int b11 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a63 = b11 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a64 = a63 * a63;
    const double a65 = a64 * a64;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a67 = fma(0x1.ef944dbcb435p-4, a65, fma(0x1.de5df230e8e07p-4, a64, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a69 = fma(a67, a65, fma(0x1.3b1407728973bp-3, a64, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a71 = fma(a69, a65, fma(0x1.c71c71dc599a7p-3, a64, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a73 = fma(a71, a65, fma(0x1.9999999999b62p-2, a64, 0x1.5555555555555p-1));
    const double a78 = fma(a61, a64 * a73, 2.0 * (a60 - (a61 - a37)));
    const double a79 = a62 + a78;
    const double a80 = a28 + a79;
    const int b12 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a81 = b9 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a82 = b12 ? a81 : 1.0;
    const double a83 = a80 * a82;
    const double a84 = a3 + a83;
    const double a85 = -v2;
    const double a86 = a85 + 1.0;
    const double a87 = a86 * w2;
    const int b13 = fabs(a87) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a88 = b13 ? a81 : 1.0;
    const double a89 = a80 * a88;
    const double a90 = a89 + a87;
    const double a91 = b6 ? a84 : a90;
    const int b14 = fabs(a91) < a1;
    const double a92 = a84 - a3;
    /* 5.4979230187083712e-14 */
    const double a105 = a79 - (a80 - a28) + ((b10 ? 0x1.ef35793c7673p-45 : 0.0) + (a78 - (a79 - a62)));
    const double a108 = a3 - (a84 - a92) + (a83 - a92) + (fma(v2, w2, -a3) + a105 * a82);
    const double a109 = a90 - a89;
    const double a115 = a86 - a85;
    const double a122 = fma(w2, a85 - (a86 - a115) + (1.0 - a115), fma(a86, w2, -a87));
    const double a124 = a89 - (a90 - a109) + (a87 - a109) + (a105 * a88 + a122);
    const double a125 = b6 ? a108 : a124;
    const double a127 = a91 + (b14 ? a125 : 0.0);
    const int b15 = a127 == 0.0;
    const double a128 = b15 ? a91 : a127;
    const double a129 = b5 ? a2 : a128;
    const double a130 = b4 ? a2 : a129;
    const int b16 = 0.0 < fabs(a130);
    const double a131 = a130 * a1;
    const double a132 = b16 ? a131 : a130;
    const double a133 = b3 ? a132 : a130;
    const double a134 = b2 ? a133 : x;
    return b1 ? a134 : y;
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const double v2 = number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b4 = 1.0 < v2;
    const double a2 = NAN;
    const int b5 = v2 < 0.0;
    const double v3 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b6 = v3 < 0.0;
    const double w2 = fabs(v3);
    const double a3 = -w2;
    const int b7 = a3 < -200.0;
    const double a4 = b7 ? (-200.0) : a3;
    const int b8 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b8 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
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
    const int b9 = k1 == 0.0;
    const double a22 = a19 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a23 = b9 ? a18 : a22;
    const double q1 = a23 / (2.0 + a23);
    const double w3 = fabs(q1);
    const int b10 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a25 = b10 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a26 = a25 * a25;
    const double a27 = a26 * a26;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a29 = fma(0x1.9bd829f2805a4p-3, a27, fma(0x1.c55af7aeffc6ap-3, a26, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a31 = fma(a29, a27, fma(0x1.99998fc84cca6p-2, a26, 0x1.55555558c7524p-1));
    const double a35 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a26 * a31, 2.0 * q1)); /* 0.69314718055994529 */
    const double a37 = a35 + v2 * w2;
    const double a41 = (1.0 + (-v2)) * w2 + a35;
    const double a42 = b6 ? a37 : a41;
    const double a43 = b5 ? a2 : a42;
    const double a44 = b4 ? a2 : a43;
    const int b11 = 0x1p-160 < fabs(a44); /* 6.8422776578360209e-49 */
    const double a45 = a44 * a1;
    const double a46 = b11 ? a45 : a44;
    const double a47 = b3 ? a46 : a44;
    const double a48 = b2 ? a47 : x;
    return (float)(b1 ? a48 : y);
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits)
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf)
