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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a1;
    const double a2 = b1 ? a1 : 0.0;
    const double w1 = fabs(a1);
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b2 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a17 = fma(a15, a12, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a19 = fma(a17, a12, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(a19, a12, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double a22 = fma(a12, a21, a11);
    const double a23 = 1.0 + a22;
    const int b3 = -w1 < -800.0;
    const int b4 = a9 < -700.0;
    const double a27 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b4 ? a27 : a8));
    const double a30 = (usual ? a23 : (b3 ? 0.0 : a23)) * p1;
    const int b5 = 0.5 < a30;
    const double a31 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a32 = 0.5 * a30;
    const double a33 = -0.5 + a32;
    const double a34 = b5 ? a33 : a30;
    const double a35 = 2.0 + a34;
    const double a36 = short_inverse(a35);
    const double a39 = fma(a36, fma(-a36, a35, 1.0), a36);
    const double a40 = a34 * a39;
    const double a41 = -a40;
    /* -5.4979230187083712e-14 */
    const double a52 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a23, a22 - (a23 - 1.0) + fma(a12, a21, a11 - a22));
    const double a55 = (usual ? a52 : (b3 ? 0.0 : a52)) * p1;
    const double a58 = fma(0.5, a55, a32 - (a33 - (-0.5)));
    const double a59 = b5 ? a58 : a55;
    const double a62 = fma(a41, a35, a34) + fma(a41, a34 - (a35 - 2.0) + a59, a59);
    const double a63 = a62 * a39;
    const double a64 = a40 + a63;
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
    const double a81 = fma(a64, a67 * a76, 2.0 * (a63 - (a64 - a40)));
    const double a82 = a65 + a81;
    const double a83 = a31 + a82;
    const double a84 = a2 + a83;
    const double a85 = a84 - a2;
    /* 5.4979230187083712e-14 */
    const double a96 = a82 - (a83 - a31) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a81 - (a82 - a65)));
    const double a97 = a2 - (a84 - a85) + (a83 - a85) + a96;
    const double a98 = INFINITY;
    const int b7 = fabs(a84) < a98;
    const double a101 = a84 + (usual ? a97 : (b7 ? a97 : 0.0));
    const int b8 = a101 == 0.0;
    const int b9 = a2 == 0.0;
    const double a104 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a106 = (b8 ? a84 : a101) * (b9 ? a104 : 1.0);
    const int b10 = (usual ? x : number(x, a98)) == a98;
    const double a109 = usual ? a106 : (b10 ? a98 : a106);
    const int b11 = x == x;
    return usual ? a109 : (b11 ? a109 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = 0.0 < a1;
    const double w1 = fabs(a1);
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b2 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
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
    const int b3 = k1 == 0.0;
    const double a24 = a21 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a25 = b3 ? a20 : a24;
    const double q1 = a25 / (2.0 + a25);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a27 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    const double a29 = a28 * a28;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a31 = fma(0x1.9bd829f2805a4p-3, a29, fma(0x1.c55af7aeffc6ap-3, a28, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a33 = fma(a31, a29, fma(0x1.99998fc84cca6p-2, a28, 0x1.55555558c7524p-1));
    const double a37 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a28 * a33, 2.0 * q1)); /* 0.69314718055994529 */
    const double a38 = (b1 ? a1 : 0.0) + a37;
    const double a39 = INFINITY;
    const int b5 = (usual ? x : number(x, a39)) == a39;
    const double a42 = usual ? a38 : (b5 ? a39 : a38);
    const int b6 = x == x;
    return (float)(usual ? a42 : (b6 ? a42 : x));
}

SYMSIG_DEFINE_1(double, symsig_softplus, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_softplusf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
