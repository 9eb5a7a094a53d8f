/* SPDX-License-Identifier: MIT */
/* tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)
 *
 * x < 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(v1);
    const int b2 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a1 = -2.0 * w1;
    const int b3 = a1 < -60.0;
    const double a2 = b3 ? (-60.0) : a1;
    const double a3 = fma(a2, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a3);
    const double a4 = p1 - 1.0;
    const double a5 = a3 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a2); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = a7 * a7;
    const double a9 = a8 * 0.5;
    const double a10 = a7 + a9;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a14 = fma(fma(0x1.1eaee4f86a7fdp-29, a7, 0x1.af6ab749d882dp-26), a8, fma(0x1.27e55c70808a2p-22, a7, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a16 = fma(a14, a8, fma(0x1.a01a016a28ca3p-16, a7, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a18 = fma(a16, a8, fma(0x1.6c16c16c22172p-10, a7, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a20 = fma(a18, a8, fma(0x1.555555555553cp-5, a7, 0x1.555555555555bp-3));
    const double a22 = fma(a5, -0x1.ef35793c7673p-45, a6 - a7); /* -5.4979230187083712e-14 */
    const double a30 = fma(a8 * a7, a20, fma(a22, a10, a22)) + fma(fma(a7, a7, -a8), 0.5, a9 - (a10 - a7));
    const double a31 = a10 + a30;
    const double a32 = p1 * a31;
    const double a33 = a4 + a32;
    const double a34 = 8.0 * a33;
    const double a35 = 1.0 + a33;
    const double a36 = a34 * a35;
    const double a37 = 2.0 + a33;
    const double a38 = a37 * a37;
    const double a39 = a38 * a37;
    const double a40 = short_inverse(a39);
    const double a43 = fma(a40, fma(-a40, a39, 1.0), a40);
    const double a44 = a36 * a43;
    const int b4 = a1 < -800.0;
    const double a45 = b4 ? (-800.0) : a1;
    const int b5 = -0x1p-100 < a45; /* -7.8886090522101181e-31 */
    const double a46 = b5 ? (-0x1p-100) : a45; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a47 = fma(a46, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a48 = a47 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a49 = fma(a48, -0x1.62e42fefa38p-1, a46); /* -0.69314718055989033 */
    const double a50 = fma(a48, -0x1.ef35793c7673p-45, a49); /* -5.4979230187083712e-14 */
    const double a51 = 1.0 + a50;
    const double a52 = a50 * a50;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a55 = fma(fma(0x1.ada10efa01953p-26, a50, 0x1.28ae38fe0a4b2p-22), a52, fma(0x1.71df0f72a4222p-19, a50, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a57 = fma(a55, a52, fma(0x1.a01a0134a1113p-13, a50, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a59 = fma(a57, a52, fma(0x1.1111111125b1p-7, a50, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a61 = fma(a59, a52, fma(0x1.5555555555503p-3, a50, 0x1.000000000000ap-1));
    const double a62 = a52 * a61;
    const double a63 = a51 + a62;
    const double a64 = b4 ? 0.0 : a63;
    const double a65 = 8.0 * a64;
    const int b6 = a48 < -700.0;
    const double a67 = a47 + 300.0;
    const double p2 = power_of_two(b6 ? a67 : a47);
    const double a69 = -a64 * p2;
    const double a70 = 1.0 + a69;
    const double a71 = a65 * a70;
    const double a72 = a64 * p2;
    const double a73 = 3.0 + a72;
    const double a74 = a64 * a73;
    const double a75 = a74 * p2;
    const double a76 = 3.0 + a75;
    const double a77 = a64 * a76;
    const double a78 = a77 * p2;
    const double a79 = 1.0 + a78;
    const double a80 = short_inverse(a79);
    const double a83 = fma(a80, fma(-a80, a79, 1.0), a80);
    const double a85 = -(a71 * a83);
    const double a86 = b2 ? a44 : a85;
    const double a87 = -a44;
    const double a98 = a32 - (a33 - a4) + fma(p1, a30 - (a31 - a10), p1 - (a4 + 1.0));
    const double a99 = a33 - (a37 - 2.0) + a98;
    /*  */
    const double a107 = fma(a37, fma(a37, a99, fma(a37, a99, fma(a37, a37, -a38))), fma(a38, a99, fma(a38, a37, -a39)));
    const double a115 = fma(a35, 8.0 * a98, fma(a34, a33 - (a35 - 1.0) + a98, fma(a34, a35, -a36)));
    const double a118 = (fma(a87, a39, a36) + fma(a87, a107, a115)) * a43;
    const double a120 = a79 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a132 = fma(fma(a48, -0x1.ef35793c7673p-45, a49 - a50), a63, a62 - (a63 - a51) + (a50 - (a51 - 1.0)));
    const double a133 = b4 ? 0.0 : a132;
    const double a134 = a76 - 3.0;
    const double a145 = fma(a64, a72 - (a73 - 3.0) + a133 * p2, fma(a64, a73, -a74));
    const double a148 = 3.0 - (a76 - a134) + (a75 - a134) + fma(a73, a133, a145) * p2;
    /*  */
    const double a154 = 1.0 - (a79 - a120) + (a78 - a120) + fma(a76, a133, fma(a64, a148, fma(a64, a76, -a77))) * p2;
    const double a163 = fma(a65, a69 - (a70 - 1.0) + (-a133 * p2), fma(a65, a70, -a71));
    const double a166 = fma(a85, a79, a71) + fma(a85, a154, fma(a70, 8.0 * a133, a163));
    const double a168 = -(a166 * a83);
    const double a170 = a86 + (b2 ? a118 : a168);
    const int b7 = a170 == 0.0;
    const double a174 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b8 = 1.0 == 0.0;
    const double a177 = b8 ? a174 : 1.0;
    const double a179 = (b7 ? a86 : a170) * (b2 ? 1.0 : p2) * (b2 ? 1.0 : a174) * (b2 ? 1.0 : a177);
    const double a181 = -copysign(a179, v1);
    return b1 ? a181 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(v1);
    const int b2 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a1 = -2.0 * w1;
    const int b3 = a1 < -60.0;
    const double a2 = b3 ? (-60.0) : a1;
    const double a3 = fma(a2, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a4 = a3 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a6 = fma(a4, -0x1.ef35793c7673p-45, fma(a4, -0x1.62e42fefa38p-1, a2));
    const double a7 = a6 * a6;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a10 = fma(fma(0x1.717f68bfc21e6p-19, a6, 0x1.a17542032a764p-16), a7, fma(0x1.a01af4aee2b13p-13, a6, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a12 = fma(a10, a7, fma(0x1.111110b683de9p-7, a6, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a14 = fma(a12, a7, fma(0x1.555555557a0f6p-3, a6, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a3);
    const double a17 = fma(fma(a7, a14, a6), p1, p1 - 1.0);
    const double a21 = 2.0 + a17;
    const double q1 = 8.0 * a17 * (1.0 + a17) / (a21 * a21 * a21);
    const int b4 = a1 < -200.0;
    const double a24 = b4 ? (-200.0) : a1;
    const int b5 = -0x1p-100 < a24; /* -7.8886090522101181e-31 */
    const double a25 = b5 ? (-0x1p-100) : a24; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a27 = a26 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a29 = fma(a27, -0x1.ef35793c7673p-45, fma(a27, -0x1.62e42fefa38p-1, a25));
    const double a30 = a29 * a29;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a33 = fma(fma(0x1.9fce5e32a2c28p-13, a29, 0x1.6d98935dd6524p-10), a30, fma(0x1.1111e0a253f33p-7, a29, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a35 = fma(a33, a30, fma(0x1.555554a6c4debp-3, a29, 0x1.00000044603e6p-1));
    const double a38 = (fma(a30, a35, a29) + 1.0) * power_of_two(a26);
    const double q2 = 8.0 * a38 * (1.0 + (-a38)) / (1.0 + a38 * (3.0 + a38 * (3.0 + a38)));
    const double a48 = -q2;
    const double a51 = -copysign(b2 ? q1 : a48, v1);
    return (float)(b1 ? a51 : x);
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad2)
SYMSIG_DEFINE_1(float, symsig_tanh_grad2f)
