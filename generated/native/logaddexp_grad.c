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
    const double a17 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a30 = fma(a14, a9 - a14 + a13, fma(0.5, a17, fma(a17 * a14, a27, a13)));
    const double a31 = a9 - (a10 - 1.0) + a30;
    const double a32 = a10 + a31;
    const int b2 = -w1 < -800.0;
    const double a35 = usual ? a32 : (b2 ? 0.0 : a32);
    const int b3 = a8 < -700.0;
    const double a36 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a36 : a7));
    const double a39 = a35 * p1;
    const double a40 = 2.0 + a39;
    const double a41 = a35 * a40;
    const double a42 = a41 * p1;
    const double a43 = 1.0 + a42;
    const double a44 = short_inverse(a43);
    const double a47 = fma(a44, fma(-a44, a43, 1.0), a44);
    const double a48 = a39 * a47;
    const double a49 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a50 = a2 - a49;
    /* 1.7976931348623157e+308 */
    const double a55 = a49 - (a2 - a50) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a50);
    const int b4 = w1 < 0x1p20; /* 1048576 */
    const double a57 = usual ? a55 : (b4 ? a55 : 0.0);
    const double a58 = a48 * a57;
    const double a60 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b5 = a2 < 0.0;
    const double a62 = usual ? 1.0 : (b5 ? a60 : 1.0);
    const int b6 = a62 < 1.0;
    const double a65 = a60 * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a66 = a58 * a65;
    const double a67 = b5 ? a39 : 1.0;
    const double a68 = 1.0 + a39;
    const double a69 = short_inverse(a68);
    const double a72 = fma(a69, fma(-a69, a68, 1.0), a69);
    const double a73 = a67 * a72;
    const double a74 = a66 + a73;
    const double a75 = a74 - a66;
    const double a80 = -a73;
    const double a83 = a31 - (a32 - a10);
    const double a85 = usual ? a83 : (b2 ? 0.0 : a83);
    const double a89 = a85 * p1;
    const double a91 = fma(a80, fma(a85, p1, a39 - (a68 - 1.0)), b5 ? a89 : 0.0);
    const double a93 = -a48;
    const double a100 = fma(a35, fma(a85, p1, a39 - (a40 - 2.0)), fma(a35, a40, -a41));
    const double a105 = fma(a93, fma(fma(a40, a85, a100), p1, a42 - (a43 - 1.0)), a89);
    const double a110 = fma(a57, (fma(a93, a43, a39) + a105) * a47, fma(a48, a57, -a58));
    const double a113 = a66 - (a74 - a75) + (a73 - a75) + fma(fma(a80, a68, a67) + a91, a72, a110 * a65);
    const double a114 = a74 + a113;
    const int b7 = a114 == 0.0;
    const double a115 = b7 ? a74 : a114;
    const int b8 = fabs(a74) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a116 = copysign(0x1p-722, a74); /* 4.5325554997805591e-218 */
    const double a117 = a116 + a74;
    const double a123 = copysign(a117 + (a74 - (a117 - a116) + a113) - a116, a74);
    const double a124 = b8 ? a123 : a115;
    const double a127 = (usual ? a115 : (b6 ? a124 : a115)) * a62;
    const double a128 = INFINITY;
    const int b9 = fabs(usual ? x : number(x, a128)) == a128;
    const int b10 = x == y;
    const double a130 = NAN;
    const double a131 = b10 ? a130 : a127;
    const double a133 = usual ? a127 : (b9 ? a131 : a127);
    const int b11 = x == x;
    const double a135 = usual ? a133 : (b11 ? a133 : x);
    const int b12 = y == y;
    return usual ? a135 : (b12 ? a135 : y);
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
