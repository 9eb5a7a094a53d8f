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
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const int b2 = -w1 < -800.0;
    const double a25 = usual ? a22 : (b2 ? 0.0 : a22);
    const int b3 = a8 < -700.0;
    const double a26 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a26 : a7));
    const double a29 = a25 * p1;
    const double a30 = 2.0 + a29;
    const double a31 = a25 * a30;
    const double a32 = a31 * p1;
    const double a33 = a32 + 1.0;
    const double a34 = short_inverse(a33);
    const double a37 = fma(a34, fma(-a34, a33, 1.0), a34);
    const double a38 = a29 * a37;
    const double a39 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a40 = a2 - a39;
    /* 1.7976931348623157e+308 */
    const double a45 = a39 - (a2 - a40) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a40);
    const int b4 = w1 < 0x1p20; /* 1048576 */
    const double a47 = usual ? a45 : (b4 ? a45 : 0.0);
    const double a48 = a38 * a47;
    const double a50 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b5 = a2 < 0.0;
    const double a51 = b5 ? a50 : 1.0;
    const int b6 = a51 < 1.0;
    const double a54 = a50 * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a55 = a48 * a54;
    const double a56 = b5 ? a29 : 1.0;
    const double a57 = 1.0 + a29;
    const double a58 = short_inverse(a57);
    const double a61 = fma(a58, fma(-a58, a57, 1.0), a58);
    const double a62 = a56 * a61;
    const double a63 = a55 + a62;
    const double a64 = a63 - a55;
    const double a69 = -a62;
    /* -5.4979230187083712e-14 */
    const double a78 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a80 = usual ? a78 : (b2 ? 0.0 : a78);
    const double a84 = a80 * p1;
    const double a86 = fma(a69, fma(a80, p1, a29 - (a57 - 1.0)), b5 ? a84 : 0.0);
    const double a88 = -a38;
    const double a95 = fma(a25, fma(a80, p1, a29 - (a30 - 2.0)), fma(a25, a30, -a31));
    const double a97 = a33 - a32;
    const double a102 = fma(fma(a30, a80, a95), p1, a32 - (a33 - a97) + (1.0 - a97));
    const double a108 = fma(a47, (fma(a88, a33, a29) + fma(a88, a102, a84)) * a37, fma(a38, a47, -a48));
    const double a111 = a55 - (a63 - a64) + (a62 - a64) + fma(fma(a69, a57, a56) + a86, a61, a108 * a54);
    const double a112 = a63 + a111;
    const int b7 = a112 == 0.0;
    const double a114 = (b7 ? a63 : a112) * a51;
    const double a115 = INFINITY;
    const int b8 = fabs(usual ? x : number(x, a115)) == a115;
    const int b9 = x == y;
    const double a117 = NAN;
    const double a118 = b9 ? a117 : a114;
    const double a120 = usual ? a114 : (b8 ? a118 : a114);
    const int b10 = x == x;
    const double a122 = usual ? a120 : (b10 ? a120 : x);
    const int b11 = y == y;
    return usual ? a122 : (b11 ? a122 : y);
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
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a25 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a26 = a2 - a25;
    /* 3.4028234663852886e+38 */
    const double a31 = a25 - (a2 - a26) - ((usual ? y : number(y, 0x1.fffffep127)) + a26);
    const int b3 = w1 < 0x1p20; /* 1048576 */
    const double a34 = a19 / (1.0 + a19 * (2.0 + a19)) * (usual ? a31 : (b3 ? a31 : 0.0));
    const double a35 = (b1 ? a19 : 1.0) / (1.0 + a19) + a34;
    const double a36 = INFINITY;
    const int b4 = fabs(usual ? x : number(x, a36)) == a36;
    const int b5 = x == y;
    const double a38 = NAN;
    const double a39 = b5 ? a38 : a35;
    const double a41 = usual ? a35 : (b4 ? a39 : a35);
    const int b6 = x == x;
    const double a43 = usual ? a41 : (b6 ? a41 : x);
    const int b7 = y == y;
    return (float)(usual ? a43 : (b7 ? a43 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad, usual_double(x, m, 0x1p-100, 0x1.4p5, 1) && usual_double(y, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.4p5f, 1))
