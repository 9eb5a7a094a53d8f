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
    const double a4 = usual ? w1 : lesser(w1, 800.0);
    const int b2 = a4 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = -(usual ? a4 : (b2 ? 0x1p-100 : a4)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a9 < 1.5;
    const double a10 = b3 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const int b4 = 900.0 < a9;
    const double a11 = a8 - 300.0;
    const double p1 = power_of_two(usual ? a8 : (b4 ? a11 : a8));
    const double a15 = fma(p1, b3 ? (-1.0) : 0.0, 1.0);
    const double a16 = fma(a9, 0x1.62e42fefa38p-1, a7); /* 0.69314718055989033 */
    const double a17 = a15 + a16;
    const double a20 = a9 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a21 = a16 + a20;
    const double a22 = a21 * a21;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a25 = fma(fma(0x1.ada10efa01953p-26, a21, 0x1.28ae38fe0a4b2p-22), a22, fma(0x1.71df0f72a4222p-19, a21, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a27 = fma(a25, a22, fma(0x1.a01a0134a1113p-13, a21, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a29 = fma(a27, a22, fma(0x1.1111111125b1p-7, a21, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a31 = fma(a29, a22, fma(0x1.5555555555503p-3, a21, 0x1.000000000000ap-1));
    const double a32 = fma(a22, a31, a20);
    const double a33 = a16 - (a17 - a15) + a32;
    const double a34 = a17 + a33;
    const double a36 = fma(p1, b3 ? 3.0 : 2.0, 1.0);
    const double a37 = a36 + a16;
    const int b5 = a9 < 51.5;
    const double a42 = a36 - 2.0 * p1 - 1.0;
    const double a46 = a16 - (a37 - a36) + (a32 - (usual ? 0.0 : (b5 ? 0.0 : a42)));
    const double a47 = a37 + a46;
    const double q1 = 1.0 / a47;
    const double a48 = a34 * q1;
    const double a49 = -a48;
    const double a56 = fma(a49, a47, a34) + fma(a49, a46 - (a47 - a37), a33 - (a34 - a17));
    const double a57 = a56 * q1;
    const double a58 = a48 + a57;
    const double a59 = 2.0 * a58;
    const int b6 = 60.0 < a9;
    const double a61 = usual ? a58 : (b6 ? 0x1p-60 : a58); /* 8.6736173798840355e-19 */
    const double a62 = a61 * a61;
    const double a64 = a62 * a62;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a66 = fma(fma(0x1.1b62babc3cf4ep-3, a62, 0x1.0dd042cd4c583p-3), a64, fma(0x1.3b3578329da3bp-3, a62, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a68 = fma(a66, a64, fma(0x1.c71c748669347p-3, a62, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a70 = fma(a68, a64, fma(0x1.999999999c101p-2, a62, 0x1.555555555554fp-1));
    const double a75 = fma(a58, a62 * a70, 2.0 * (a57 - (a58 - a48)));
    const double a76 = a59 + a75;
    const double a77 = a10 + a76;
    const double a78 = a2 + a77;
    const double a79 = a78 - a2;
    /* 5.4979230187083712e-14 */
    const double a90 = a76 - (a77 - a10) + ((b3 ? 0x1.ef35793c7673p-45 : 0.0) + (a75 - (a76 - a59)));
    const double a91 = a2 - (a78 - a79) + (a77 - a79) + a90;
    const double w2 = fabs(a78);
    const double a92 = INFINITY;
    const int b7 = w2 < a92;
    const double a95 = a78 + (usual ? a91 : (b7 ? a91 : 0.0));
    const int b8 = a2 == 0.0;
    const double a97 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b9 = 800.0 < w1;
    const double a99 = usual ? a97 : (b9 ? 0.0 : a97);
    const double a100 = b8 ? a99 : 1.0;
    const int b10 = a100 < 1.0;
    const int b11 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a101 = copysign(0x1p-722, a78); /* 4.5325554997805591e-218 */
    const double a102 = a101 + a78;
    const double a108 = copysign(a102 + (a78 - (a102 - a101) + a91) - a101, a78);
    const double a109 = b11 ? a108 : a95;
    const double a112 = (usual ? a95 : (b10 ? a109 : a95)) * a100;
    const int b12 = (usual ? x : number(x, a92)) == a92;
    const double a115 = usual ? a112 : (b12 ? a92 : a112);
    const int b13 = x == x;
    return usual ? a115 : (b13 ? a115 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 200.0);
    const int b1 = a3 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a6 = -(usual ? a3 : (b1 ? 0x1p-100 : a3)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a7 = fma(a6, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a8 < 1.5;
    const int b3 = 900.0 < a8;
    const double a10 = a7 - 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a10 : a7));
    const double a14 = fma(a8, 0x1.62e42fefa39efp-1, a6); /* 0.69314718055994529 */
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a22 = fma(a15, a20, a14) + 1.0;
    const double q1 = fma(p1, b2 ? (-1.0) : 0.0, a22) / fma(p1, b2 ? 3.0 : 2.0, a22);
    const int b4 = 60.0 < a8;
    const double a27 = usual ? q1 : (b4 ? 0x1p-60 : q1); /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const double a36 = (b2 ? 0x1.62e42fefa39efp-1 : 0.0) + fma(q1, a28 * a32, 2.0 * q1); /* 0.69314718055994529 */
    const int b5 = 0.0 < a1;
    const double a37 = b5 ? a1 : 0.0;
    const int b6 = a37 == 0.0;
    const double a40 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b7 = 200.0 < w1;
    const double a42 = usual ? a40 : (b7 ? 0.0 : a40);
    const double a44 = (a36 + a37) * (b6 ? a42 : 1.0);
    const double a45 = INFINITY;
    const int b8 = (usual ? x : number(x, a45)) == a45;
    const double a48 = usual ? a44 : (b8 ? a45 : a44);
    const int b9 = x == x;
    return (float)(usual ? a48 : (b9 ? a48 : x));
}

SYMSIG_DEFINE_1(double, symsig_softplus, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_softplusf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
