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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = -a1;
    const int b1 = 0.0 < a2;
    const double a3 = b1 ? a2 : 0.0;
    const double w1 = fabs(a1);
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a13, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(a16, a13, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a20 = fma(a18, a13, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(a20, a13, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a23 = fma(a13, a22, a12);
    const double a24 = 1.0 + a23;
    const int b3 = -w1 < -800.0;
    const int b4 = a10 < -700.0;
    const double a28 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a28 : a9));
    const double a31 = (usual ? a24 : (b3 ? 0.0 : a24)) * p1;
    const int b5 = 0.5 < a31;
    const double a32 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a33 = 0.5 * a31;
    const double a34 = -0.5 + a33;
    const double a35 = b5 ? a34 : a31;
    const double a36 = 2.0 + a35;
    const double a37 = short_inverse(a36);
    const double a40 = fma(a37, fma(-a37, a36, 1.0), a37);
    const double a41 = a35 * a40;
    const double a42 = -a41;
    /* -5.4979230187083712e-14 */
    const double a53 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a56 = (usual ? a53 : (b3 ? 0.0 : a53)) * p1;
    const double a59 = fma(0.5, a56, a33 - (a34 - (-0.5)));
    const double a60 = b5 ? a59 : a56;
    const double a63 = fma(a42, a36, a35) + fma(a42, a35 - (a36 - 2.0) + a60, a60);
    const double a64 = a63 * a40;
    const double a65 = a41 + a64;
    const double a66 = 2.0 * a65;
    const double w2 = fabs(a65);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a67 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a68 = a67 * a67;
    const double a69 = a68 * a68;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a71 = fma(0x1.ef944dbcb435p-4, a69, fma(0x1.de5df230e8e07p-4, a68, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a73 = fma(a71, a69, fma(0x1.3b1407728973bp-3, a68, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a75 = fma(a73, a69, fma(0x1.c71c71dc599a7p-3, a68, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a77 = fma(a75, a69, fma(0x1.9999999999b62p-2, a68, 0x1.5555555555555p-1));
    const double a82 = fma(a65, a68 * a77, 2.0 * (a64 - (a65 - a41)));
    const double a83 = a66 + a82;
    const double a84 = a32 + a83;
    const double a85 = a3 + a84;
    const double a86 = a85 - a3;
    /* 5.4979230187083712e-14 */
    const double a97 = a83 - (a84 - a32) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a82 - (a83 - a66)));
    const double a98 = a3 - (a85 - a86) + (a84 - a86) + a97;
    const double a99 = INFINITY;
    const int b7 = fabs(a85) < a99;
    const double a102 = a85 + (usual ? a98 : (b7 ? a98 : 0.0));
    const int b8 = a102 == 0.0;
    const int b9 = a3 == 0.0;
    const double a105 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a108 = -((b8 ? a85 : a102) * (b9 ? a105 : 1.0));
    const double a110 = -a99;
    const int b10 = (usual ? x : number(x, a99)) == a110;
    const double a112 = usual ? a108 : (b10 ? a110 : a108);
    const int b11 = x == x;
    return usual ? a112 : (b11 ? a112 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = -a1;
    const int b1 = 0.0 < a2;
    const double w1 = fabs(a1);
    const double a6 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9);
    const double a22 = 1.0 + a21;
    const double k1 = exponent(a22);
    const int b3 = k1 == 0.0;
    const double a25 = a22 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a26 = b3 ? a21 : a25;
    const double q1 = a26 / (2.0 + a26);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a28 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    const double a30 = a29 * a29;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a32 = fma(0x1.9bd829f2805a4p-3, a30, fma(0x1.c55af7aeffc6ap-3, a29, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a34 = fma(a32, a30, fma(0x1.99998fc84cca6p-2, a29, 0x1.55555558c7524p-1));
    const double a38 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a29 * a34, 2.0 * q1)); /* 0.69314718055994529 */
    const double a40 = -((b1 ? a2 : 0.0) + a38);
    const double a41 = INFINITY;
    const double a43 = -a41;
    const int b5 = (usual ? x : number(x, a41)) == a43;
    const double a45 = usual ? a40 : (b5 ? a43 : a40);
    const int b6 = x == x;
    return (float)(usual ? a45 : (b6 ? a45 : x));
}

SYMSIG_DEFINE_1(double, symsig_log_sigmoid, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_log_sigmoidf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
