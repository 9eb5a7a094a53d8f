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

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = a1 - a2;
    const double a4 = usual ? a3 : number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a4;
    const double w1 = fabs(a4);
    const double a7 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b2 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
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
    const double a37 = 1.0 + a36;
    const double a38 = short_inverse(a37);
    const double a41 = fma(a38, fma(-a38, a37, 1.0), a38);
    const double a42 = a36 * a41;
    const double a43 = -a42;
    const double a44 = b1 ? a43 : a42;
    const double a45 = a4 - a1;
    const double a49 = a1 - (a4 - a45) - (a2 + a45);
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a51 = usual ? a49 : (b5 ? a49 : 0.0);
    const double a52 = a44 * a51;
    const int b6 = 0.5 < a36;
    const double a53 = b6 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a54 = 0.5 * a36;
    const double a55 = -0.5 + a54;
    const double a56 = b6 ? a55 : a36;
    const double a57 = 2.0 + a56;
    const double a58 = short_inverse(a57);
    const double a61 = fma(a58, fma(-a58, a57, 1.0), a58);
    const double a62 = a56 * a61;
    const double a63 = -a62;
    const double a68 = a28 - (a29 - a12);
    const double a70 = usual ? a68 : (b3 ? 0.0 : a68);
    const double a71 = a70 * p1;
    const double a74 = fma(0.5, a71, a54 - (a55 - (-0.5)));
    const double a75 = b6 ? a74 : a71;
    const double a78 = fma(a63, a57, a56) + fma(a63, a56 - (a57 - 2.0) + a75, a75);
    const double a79 = a78 * a61;
    const double a80 = a62 + a79;
    const double a81 = 2.0 * a80;
    const double w2 = fabs(a80);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a82 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a83 = a82 * a82;
    const double a84 = a83 * a83;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a86 = fma(0x1.ef944dbcb435p-4, a84, fma(0x1.de5df230e8e07p-4, a83, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a88 = fma(a86, a84, fma(0x1.3b1407728973bp-3, a83, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a90 = fma(a88, a84, fma(0x1.c71c71dc599a7p-3, a83, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a92 = fma(a90, a84, fma(0x1.9999999999b62p-2, a83, 0x1.5555555555555p-1));
    const double a97 = fma(a80, a83 * a92, 2.0 * (a79 - (a80 - a62)));
    const double a98 = a81 + a97;
    const double a99 = a53 + a98;
    const double a100 = a52 + a99;
    const int b8 = a2 < a1;
    const double a101 = b8 ? a1 : a2;
    const int b9 = fabs(a101) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a103 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a105 = usual ? 1.0 : (b9 ? a103 : 1.0);
    const double a106 = a100 * a105;
    const double a107 = a106 + a101;
    const double a108 = a100 - a52;
    const double a118 = fma(a43, a37, a36) + fma(a43, fma(a70, p1, a36 - (a37 - 1.0)), a71);
    const double a119 = a118 * a41;
    const double a120 = -a119;
    /* 5.4979230187083712e-14 */
    const double a131 = a98 - (a99 - a53) + ((b6 ? 0x1.ef35793c7673p-45 : 0.0) + (a97 - (a98 - a81)));
    /*  */
    const double a133 = a52 - (a100 - a108) + (a99 - a108) + (fma(a51, b1 ? a120 : a119, fma(a44, a51, -a52)) + a131);
    const double a134 = a107 - a106;
    const double a139 = fma(a133, a105, a106 - (a107 - a134) + (a101 - a134));
    const double a140 = INFINITY;
    const int b10 = fabs(a107) < a140;
    const double a143 = a107 + (usual ? a139 : (b10 ? a139 : 0.0));
    const int b11 = a143 == 0.0;
    const double a144 = b11 ? a107 : a143;
    const int b12 = (usual ? x : number(x, a140)) < (usual ? y : number(y, a140));
    const double a147 = b12 ? y : x;
    const int b13 = fabs(usual ? a147 : number(a147, a140)) == a140;
    const double a150 = usual ? a144 : (b13 ? a147 : a144);
    const int b14 = x == x;
    const double a152 = usual ? a150 : (b14 ? a150 : x);
    const int b15 = y == y;
    return usual ? a152 : (b15 ? a152 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < a2;
    const double a4 = a2 - a1;
    const double a5 = usual ? a4 : number(a4, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a5);
    const double a8 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b2 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a10);
    const int b3 = 0.5 < a21;
    const double a24 = 0.5 * a21 + (-0.5);
    const double a25 = b3 ? a24 : a21;
    const double q1 = a25 / (2.0 + a25);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const double a36 = (b3 ? 0x1.62e42fefa39efp-1 : 0.0) + fma(q1, a28 * a32, 2.0 * q1); /* 0.69314718055994529 */
    const int b5 = 0.0 < a5;
    const double q2 = a21 / (1.0 + a21);
    const double a38 = -q2;
    const double a40 = a5 - a2;
    const double a44 = a2 - (a5 - a40) - (a1 + a40);
    const int b6 = w1 < 0x1p20; /* 1048576 */
    const double a49 = (b1 ? a2 : a1) + (a36 + (b5 ? a38 : q2) * (usual ? a44 : (b6 ? a44 : 0.0)));
    const double a50 = INFINITY;
    const int b7 = (usual ? x : number(x, a50)) < (usual ? y : number(y, a50));
    const double a53 = b7 ? y : x;
    const int b8 = fabs(usual ? a53 : number(a53, a50)) == a50;
    const double a56 = usual ? a49 : (b8 ? a53 : a49);
    const int b9 = x == x;
    const double a58 = usual ? a56 : (b9 ? a56 : x);
    const int b10 = y == y;
    return (float)(usual ? a58 : (b10 ? a58 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp, usual_double(x, m, 0x1p-100, 0x1.2p5, 1) && usual_double(y, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexpf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.2p5f, 1))
