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
    const double a14 = a12 * a12;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16), a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5), a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a14 * a14, fma(a18, a14, a21));
    const double a24 = a12 * a23;
    const double a25 = a11 + a24;
    const int b9 = a8 < -700.0;
    const double p1 = power_of_two(b9 ? a7 + 300.0 : a7);
    const double a29 = (b7 ? 0.0 : a25) * p1;
    const int b10 = 0.5 < a29;
    const double a30 = b10 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a31 = 0.5 * a29;
    const double a32 = -0.5 + a31;
    const double a33 = b10 ? a32 : a29;
    const double a34 = 2.0 + a33;
    const double q1 = 1.0 / a34;
    const double a35 = a33 * q1;
    const double a36 = 2.0 * a35;
    const double w3 = fabs(a35);
    const int b11 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a37 = b11 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a38 = a37 * a37;
    const double a39 = a38 * a38;
    const double a40 = a39 * a39;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a44 = fma(fma(0x1.de5df230e8e07p-4, a38, 0x1.111758523a355p-3), a39, fma(0x1.3b1407728973bp-3, a38, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a47 = fma(fma(0x1.c71c71dc599a7p-3, a38, 0x1.2492492478af1p-2), a39, fma(0x1.9999999999b62p-2, a38, 0x1.5555555555555p-1));
    const double a50 = a38 * fma(0x1.ef944dbcb435p-4, a40 * a40, fma(a44, a40, a47)); /* 0.12099104276718475 */
    const double a51 = -a35;
    /* -5.4979230187083712e-14 */
    const double a64 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a25, a24 - (a25 - a11) + (a10 - (a11 - 1.0)));
    const double a66 = (b7 ? 0.0 : a64) * p1;
    const double a69 = b10 ? a31 - (a32 - (-0.5)) + 0.5 * a66 : a66;
    const double a72 = fma(a51, a34, a33) + fma(a51, a33 - (a34 - 2.0) + a69, a69);
    const double a75 = fma(a35, a50, 2.0 * (a72 * q1));
    const double a76 = a36 + a75;
    const double a77 = a30 + a76;
    const int b12 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a78 = b9 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a79 = b12 ? a78 : 1.0;
    const double a80 = a77 * a79;
    const double a81 = a3 + a80;
    const double a82 = -v2;
    const double a83 = a82 + 1.0;
    const double a84 = a83 * w2;
    const int b13 = fabs(a84) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a85 = b13 ? a78 : 1.0;
    const double a86 = a77 * a85;
    const double a87 = a86 + a84;
    const double a88 = b6 ? a81 : a87;
    const int b14 = fabs(a88) < a1;
    const double a89 = a81 - a3;
    /* 5.4979230187083712e-14 */
    const double a102 = a76 - (a77 - a30) + ((b10 ? 0x1.ef35793c7673p-45 : 0.0) + (a75 - (a76 - a36)));
    const double a105 = a3 - (a81 - a89) + (a80 - a89) + (fma(v2, w2, -a3) + a102 * a79);
    const double a106 = a87 - a86;
    const double a112 = a83 - a82;
    const double a119 = fma(w2, a82 - (a83 - a112) + (1.0 - a112), fma(a83, w2, -a84));
    const double a122 = b6 ? a105 : a86 - (a87 - a106) + (a84 - a106) + (a102 * a85 + a119);
    const double a124 = a88 + (b14 ? a122 : 0.0);
    const int b15 = a124 == 0.0;
    const double a127 = b4 ? a2 : (b5 ? a2 : (b15 ? a88 : a124));
    const int b16 = 0.0 < fabs(a127);
    return b1 ? (b2 ? (b3 ? (b16 ? a127 * a1 : a127) : a127) : x) : y;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5), a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10 * a10, a15);
    const double a19 = (fma(a10, a16, a9) + 1.0) * power_of_two(a6);
    const double a20 = 1.0 + a19;
    const double k1 = exponent(a20);
    const int b9 = k1 == 0.0;
    const double a24 = b9 ? a19 : a20 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a24 / (2.0 + a24);
    const double w3 = fabs(q1);
    const int b10 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a26 = b10 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a27 = a26 * a26;
    const double a28 = a27 * a27;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a32 = fma(fma(0x1.c55af7aeffc6ap-3, a27, 0x1.2496c1507e472p-2), a28, fma(0x1.99998fc84cca6p-2, a27, 0x1.55555558c7524p-1));
    const double a36 = fma(q1, a27 * fma(0x1.9bd829f2805a4p-3, a28 * a28, a32), 2.0 * q1); /* 0.20109589358621094 */
    const double a37 = fma(k1, 0x1.62e42fefa39efp-1, a36); /* 0.69314718055994529 */
    const double a45 = b5 ? a2 : (b6 ? a37 + v2 * w2 : (1.0 + (-v2)) * w2 + a37);
    const double a46 = b4 ? a2 : a45;
    const int b11 = 0x1p-160 < fabs(a46); /* 6.8422776578360209e-49 */
    return (float)(b1 ? (b2 ? (b3 ? (b11 ? a46 * a1 : a46) : a46) : x) : y);
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits)
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf)
