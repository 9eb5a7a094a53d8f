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

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a3 = a2 * w1;
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = 1.0 + a11;
    const double a15 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a16 = a11 + a15;
    const double a17 = a16 * a16;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a16, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a16, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a16, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a16, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a16, 0x1.000000000000ap-1));
    const double a28 = a11 - (a12 - 1.0) + fma(a17, a26, a15);
    const double a29 = a12 + a28;
    const int b3 = -w1 < -800.0;
    const int b4 = a10 < -700.0;
    const double a33 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a33 : a9));
    const double a36 = (usual ? a29 : (b3 ? 0.0 : a29)) * p1;
    const int b5 = 0.5 < a36;
    const double a37 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a38 = 0.5 * a36;
    const double a39 = -0.5 + a38;
    const double a40 = b5 ? a39 : a36;
    const double a41 = 2.0 + a40;
    const double a42 = short_inverse(a41);
    const double a45 = fma(a42, fma(-a42, a41, 1.0), a42);
    const double a46 = a40 * a45;
    const double a47 = -a46;
    const double a52 = a28 - (a29 - a12);
    const double a55 = (usual ? a52 : (b3 ? 0.0 : a52)) * p1;
    const double a58 = fma(0.5, a55, a38 - (a39 - (-0.5)));
    const double a59 = b5 ? a58 : a55;
    const double a62 = fma(a47, a41, a40) + fma(a47, a40 - (a41 - 2.0) + a59, a59);
    const double a63 = a62 * a45;
    const double a64 = a46 + a63;
    const double a65 = 2.0 * a64;
    const double w2 = fabs(a64);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a66 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a67 = a66 * a66;
    const double a68 = a67 * a67;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a70 = fma(0x1.ef944dbcb435p-4, a68, fma(0x1.de5df230e8e07p-4, a67, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a72 = fma(a70, a68, fma(0x1.3b1407728973bp-3, a67, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a74 = fma(a72, a68, fma(0x1.c71c71dc599a7p-3, a67, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a76 = fma(a74, a68, fma(0x1.9999999999b62p-2, a67, 0x1.5555555555555p-1));
    const double a81 = fma(a64, a67 * a76, 2.0 * (a63 - (a64 - a46)));
    const double a82 = a65 + a81;
    const double a83 = a37 + a82;
    const int b7 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a85 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a87 = usual ? 1.0 : (b7 ? a85 : 1.0);
    const double a88 = a83 * a87;
    const double a89 = a3 + a88;
    const double a90 = a89 - a3;
    /* 5.4979230187083712e-14 */
    const double a101 = a82 - (a83 - a37) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a81 - (a82 - a65)));
    const double a105 = a3 - (a89 - a90) + (a88 - a90) + fma(a101, a87, fma(a2, w1, -a3));
    const double a106 = INFINITY;
    const int b8 = fabs(a89) < a106;
    const double a109 = a89 + (usual ? a105 : (b8 ? a105 : 0.0));
    const int b9 = a109 == 0.0;
    const double a110 = b9 ? a89 : a109;
    const double a111 = -a2;
    const double a112 = a111 + 1.0;
    const double a113 = a112 * w1;
    const int b10 = fabs(a113) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a115 = usual ? 1.0 : (b10 ? a85 : 1.0);
    const double a116 = a83 * a115;
    const double a117 = a116 + a113;
    const double a118 = a117 - a116;
    const double a124 = a112 - a111;
    const double a131 = fma(w1, a111 - (a112 - a124) + (1.0 - a124), fma(a112, w1, -a113));
    const double a133 = a116 - (a117 - a118) + (a113 - a118) + (a101 * a115 + a131);
    const int b11 = fabs(a117) < a106;
    const double a136 = a117 + (usual ? a133 : (b11 ? a133 : 0.0));
    const int b12 = a136 == 0.0;
    const double a137 = b12 ? a117 : a136;
    const double a138 = b1 ? a110 : a137;
    const int b13 = a2 < 0.0;
    const double a139 = NAN;
    const double a141 = usual ? a138 : (b13 ? a139 : a138);
    const int b14 = 1.0 < a2;
    const double a143 = usual ? a141 : (b14 ? a139 : a141);
    const int b15 = fabs(usual ? x : number(x, a106)) == a106;
    const int b16 = 0.0 < fabs(a143);
    const double a145 = a143 * a106;
    const double a146 = b16 ? a145 : a143;
    const double a148 = usual ? a143 : (b15 ? a146 : a143);
    const int b17 = x == x;
    const double a150 = usual ? a148 : (b17 ? a148 : x);
    const int b18 = y == y;
    return usual ? a150 : (b18 ? a150 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const int b3 = 0.5 < a18;
    const double a21 = 0.5 * a18 + (-0.5);
    const double a22 = b3 ? a21 : a18;
    const double q1 = a22 / (2.0 + a22);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a24 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a25 = a24 * a24;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a29 = fma(fma(0x1.ed5767f7ee656p-3, a25, 0x1.23ec0d4fb6bb1p-2), a25 * a25, fma(0x1.999bcab47d419p-2, a25, 0x1.55555433a19f8p-1));
    const double a33 = (b3 ? 0x1.62e42fefa39efp-1 : 0.0) + fma(q1, a25 * a29, 2.0 * q1); /* 0.69314718055994529 */
    const double a34 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a36 = a33 + a34 * w1;
    const double a40 = (1.0 + (-a34)) * w1 + a33;
    const double a41 = b1 ? a36 : a40;
    const int b5 = a34 < 0.0;
    const double a42 = NAN;
    const double a44 = usual ? a41 : (b5 ? a42 : a41);
    const int b6 = 1.0 < a34;
    const double a46 = usual ? a44 : (b6 ? a42 : a44);
    const double a47 = INFINITY;
    const int b7 = fabs(usual ? x : number(x, a47)) == a47;
    const double a49 = a46 * a47;
    const int b8 = 0x1p-160 < fabs(a46); /* 6.8422776578360209e-49 */
    const double a51 = usual ? a49 : (b8 ? a49 : a46);
    const double a53 = usual ? a46 : (b7 ? a51 : a46);
    const int b9 = x == x;
    const double a55 = usual ? a53 : (b9 ? a53 : x);
    const int b10 = y == y;
    return (float)(usual ? a55 : (b10 ? a55 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits, usual_double(x, m, 0x1p-100, 0x1.ep8, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-20f, 0x1.fffffep-1f, 0))
