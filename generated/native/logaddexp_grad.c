/* SPDX-License-Identifier: MIT */
/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 * d > 0: 1/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a2);
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b1 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a13;
    const double a15 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a26 = a9 - (a10 - 1.0) + fma(a15, a24, a13);
    const double a27 = a10 + a26;
    const int b2 = -w1 < -800.0;
    const double a30 = usual ? a27 : (b2 ? 0.0 : a27);
    const int b3 = a8 < -900.0;
    const double a31 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a31 : a7));
    const double a34 = a30 * p1;
    const double a35 = 2.0 + a34;
    const double a36 = a30 * a35;
    const double a37 = a36 * p1;
    const double a38 = 1.0 + a37;
    const double a39 = short_inverse(a38);
    const double a42 = fma(a39, fma(-a39, a38, 1.0), a39);
    const double a43 = a34 * a42;
    const double a44 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a45 = a2 - a44;
    /* 1.7976931348623157e+308 */
    const double a50 = a44 - (a2 - a45) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a45);
    const int b4 = w1 < 0x1p20; /* 1048576 */
    const double a52 = usual ? a50 : (b4 ? a50 : 0.0);
    const double a53 = a43 * a52;
    const double a55 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b5 = a2 < 0.0;
    const double a57 = usual ? 1.0 : (b5 ? a55 : 1.0);
    const int b6 = a57 < 1.0;
    const double a60 = a55 * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a61 = a53 * a60;
    const double a62 = b5 ? a34 : 1.0;
    const double a63 = 1.0 + a34;
    const double a64 = short_inverse(a63);
    const double a67 = fma(a64, fma(-a64, a63, 1.0), a64);
    const double a68 = a62 * a67;
    const double a69 = a61 + a68;
    const double a70 = a69 - a61;
    const double a75 = -a68;
    const double a78 = a26 - (a27 - a10);
    const double a80 = usual ? a78 : (b2 ? 0.0 : a78);
    const double a84 = a80 * p1;
    const double a86 = fma(a75, fma(a80, p1, a34 - (a63 - 1.0)), b5 ? a84 : 0.0);
    const double a88 = -a43;
    const double a95 = fma(a30, fma(a80, p1, a34 - (a35 - 2.0)), fma(a30, a35, -a36));
    const double a100 = fma(a88, fma(fma(a35, a80, a95), p1, a37 - (a38 - 1.0)), a84);
    const double a105 = fma(a52, (fma(a88, a38, a34) + a100) * a42, fma(a43, a52, -a53));
    const double a108 = a61 - (a69 - a70) + (a68 - a70) + fma(fma(a75, a63, a62) + a86, a67, a105 * a60);
    const double a109 = a69 + a108;
    const int b7 = a109 == 0.0;
    const double a110 = b7 ? a69 : a109;
    const int b8 = fabs(a69) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a111 = copysign(0x1p-722, a69); /* 4.5325554997805591e-218 */
    const double a112 = a111 + a69;
    const double a118 = copysign(a112 + (a69 - (a112 - a111) + a108) - a111, a69);
    const double a119 = b8 ? a118 : a110;
    const double a122 = (usual ? a110 : (b6 ? a119 : a110)) * a57;
    const double a123 = INFINITY;
    const int b9 = fabs(usual ? x : number(x, a123)) == a123;
    const int b10 = x == y;
    const double a125 = NAN;
    const double a126 = b10 ? a125 : a122;
    const double a128 = usual ? a122 : (b9 ? a126 : a122);
    const int b11 = x == x;
    const double a130 = usual ? a128 : (b11 ? a128 : x);
    const int b12 = y == y;
    return usual ? a130 : (b12 ? a130 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a2 < 0.0;
    const double w1 = fabs(a2);
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b2 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double a24 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a25 = a2 - a24;
    /* 3.4028234663852886e+38 */
    const double a30 = a24 - (a2 - a25) - ((usual ? y : number(y, 0x1.fffffep127)) + a25);
    const int b3 = w1 < 0x1p20; /* 1048576 */
    const double a33 = a18 / (1.0 + a18 * (2.0 + a18)) * (usual ? a30 : (b3 ? a30 : 0.0));
    const double a34 = (b1 ? a18 : 1.0) / (1.0 + a18) + a33;
    const double a35 = INFINITY;
    const int b4 = fabs(usual ? x : number(x, a35)) == a35;
    const int b5 = x == y;
    const double a37 = NAN;
    const double a38 = b5 ? a37 : a34;
    const double a40 = usual ? a34 : (b4 ? a38 : a34);
    const int b6 = x == x;
    const double a42 = usual ? a40 : (b6 ? a40 : x);
    const int b7 = y == y;
    return (float)(usual ? a42 : (b7 ? a42 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad, usual_double(x, m, 0x1p-100, 0x1.2p5, 1) && usual_double(y, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.2p5f, 1))
