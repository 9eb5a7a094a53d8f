/* SPDX-License-Identifier: MIT */
/* logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 * d > 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a2);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a5 = -(usual ? w1 : lesser(w1, 60.0));
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a6);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = p1 - 1.0;
    const double a9 = fma(a7, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a10 = a7 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a11 = a9 + a10;
    const double a12 = a11 * a11;
    const double a13 = a12 * 0.5;
    const double a17 = a11 + a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a19 = fma(fma(0x1.1eaee4f86a7fdp-29, a11, 0x1.af6ab749d882dp-26), a12, fma(0x1.27e55c70808a2p-22, a11, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a19, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    const double a26 = -(usual ? w1 : lesser(w1, 800.0));
    const double a27 = a10 - (a11 - a9);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a28 = fma(a24, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    const int b2 = -0x1p-100 < a26; /* -7.8886090522101181e-31 */
    const double a29 = b2 ? (-0x1p-100) : a26; /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a28, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    /* 1.4426950408889634, 6755399441056767 */
    const double a33 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a35 = a33 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a38 = fma(a35, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    const int b3 = -w1 < -800.0;
    const double a39 = fma(a12 * a11, a31, fma(a27, a17, a27)) + (a13 - (a17 - a11));
    const double a40 = a35 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a41 = 1.0 + a38;
    const double a42 = a17 + a39;
    const double a43 = a38 + a40;
    const double a45 = p1 * a42;
    const double a48 = a43 * a43;
    const double a49 = a8 + a45;
    const double a55 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a56 = 1.0 + a49;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a59 = fma(fma(0x1.1eaee4f86a7fdp-29, a43, 0x1.af6ab749d882dp-26), a48, fma(0x1.27e55c70808a2p-22, a43, 0x1.71ddf0f3bc289p-19));
    const double a61 = 2.0 + a49;
    const double a63 = a49 * a56;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a64 = fma(a59, a48, fma(0x1.a01a016a28ca3p-16, a43, 0x1.a01a01b316789p-13));
    const double a65 = a33 + 300.0;
    const double a66 = a2 - a55;
    const double a67 = a61 * a61;
    const int b4 = a35 < -700.0;
    const double a69 = a67 * a61;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a70 = fma(a64, a48, fma(0x1.6c16c16c22172p-10, a43, 0x1.111111110edbp-7));
    const double q1 = 1.0 / a69;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a74 = fma(a70, a48, fma(0x1.555555555553cp-5, a43, 0x1.555555555555bp-3));
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a76 = a63 * q1;
    /* 1.7976931348623157e+308 */
    const double a78 = a55 - (a2 - a66) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a66);
    const double p2 = power_of_two(usual ? a33 : (b4 ? a65 : a33));
    const double a81 = fma(a43, a38 - a43 + a40, fma(0.5, a48, fma(a48 * a43, a74, a40)));
    const double a82 = usual ? a78 : (b5 ? a78 : 0.0);
    const double a83 = a38 - (a41 - 1.0) + a81;
    const double a84 = a41 + a83;
    const double a87 = usual ? a84 : (b3 ? 0.0 : a84);
    const double a88 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b6 = a88 < 1.0;
    const double a93 = -a87 * p2;
    const double a94 = a87 * p2;
    const double a96 = 1.0 + a93;
    const double a97 = 3.0 + a94;
    /* 2.0370359763344861e+90 */
    const double a98 = (usual ? 1.0 : (b1 ? 1.0 : a88)) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0));
    const double a99 = a87 * a96;
    const double a100 = a87 * a97;
    const double a101 = a99 * p2;
    const double a102 = a100 * p2;
    const double a103 = 3.0 + a102;
    const double a105 = a87 * a103;
    const double a107 = a105 * p2;
    const double a108 = 1.0 + a107;
    const double q2 = 1.0 / a108;
    const double a110 = 2.0 + a94;
    const double a112 = -(a101 * q2);
    const double a113 = a87 * a110;
    const double a114 = a83 - (a84 - a41);
    const double a115 = b1 ? a76 : a112;
    const double a117 = a113 * p2;
    const double a119 = INFINITY;
    const double a122 = 1.0 + a117;
    const double a124 = usual ? a114 : (b3 ? 0.0 : a114);
    const double a126 = NAN;
    const double a127 = copysign(1.0, a2) * copysign(1.0, a115);
    const double q3 = 1.0 / a122;
    const int b7 = x == y;
    const double a134 = a94 * q3;
    const int b8 = x == x;
    const int b9 = y == y;
    const double a137 = -(a115 * a127);
    const double a138 = a45 - (a49 - a8) + fma(p1, a39 - (a42 - a17), p1 - (a8 + 1.0));
    const double a139 = -a76;
    const int b10 = fabs(usual ? x : number(x, a119)) == a119;
    const double a144 = a49 - (a61 - 2.0) + a138;
    const double a145 = -a134;
    const double a149 = fma(a87, fma(a124, p2, a94 - (a110 - 2.0)), fma(a87, a110, -a113));
    const double a161 = a137 * a82;
    /*  */
    const double a166 = fma(a61, fma(a61, a144, fma(a61, a144, fma(a61, a61, -a67))), fma(a67, a144, fma(a67, a61, -a69)));
    const double a167 = fma(a145, fma(fma(a110, a124, a149), p2, a117 - (a122 - 1.0)), a124 * p2);
    const double a168 = fma(a56, a138, fma(a49, a49 - (a56 - 1.0) + a138, fma(a49, a56, -a63)));
    const double a170 = a161 * a98;
    const double a175 = a170 + a134;
    const double a177 = (fma(a139, a69, a63) + fma(a139, a166, a168)) * q1;
    const double a179 = a175 - a170;
    const double a182 = fma(a87, fma(a124, p2, a94 - (a97 - 3.0)), fma(a87, a97, -a100));
    const double a199 = fma(a87, fma(fma(a97, a124, a182), p2, a102 - (a103 - 3.0)), fma(a87, a103, -a105));
    const double a201 = fma(a87, fma(-a124, p2, a93 - (a96 - 1.0)), fma(a87, a96, -a99));
    const double a207 = fma(a112, fma(fma(a103, a124, a199), p2, a107 - (a108 - 1.0)), fma(a96, a124, a201) * p2);
    const double a210 = -((fma(a112, a108, a101) + a207) * q2);
    const double a216 = fma(a82, -((b1 ? a177 : a210) * a127), fma(a137, a82, -a161));
    const double a219 = copysign(0x1p-722, a175); /* 4.5325554997805591e-218 */
    const int b11 = fabs(a175) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a220 = a219 + a175;
    const double a221 = a170 - (a175 - a179) + (a134 - a179) + fma(fma(a145, a122, a94) + a167, q3, a216 * a98);
    const double a223 = a175 + a221;
    const int b12 = a223 == 0.0;
    const double a225 = b12 ? a175 : a223;
    const double a229 = copysign(a220 + (a175 - (a220 - a219) + a221) - a219, a175);
    const double a230 = b11 ? a229 : a225;
    const double a233 = (usual ? a225 : (b6 ? a230 : a225)) * a88;
    const double a234 = b7 ? a126 : a233;
    const double a236 = usual ? a233 : (b10 ? a234 : a233);
    const double a238 = usual ? a236 : (b8 ? a236 : x);
    return usual ? a238 : (b9 ? a238 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a2);
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b1 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const int b2 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a24 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a24, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a27 = fma(a25 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a24);
    const double a28 = a27 * a27;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a31 = fma(fma(0x1.9fce5e32a2c28p-13, a27, 0x1.6d98935dd6524p-10), a28, fma(0x1.1111e0a253f33p-7, a27, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a33 = fma(a31, a28, fma(0x1.555554a6c4debp-3, a27, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a25);
    const double a36 = fma(fma(a28, a33, a27), p2, p2 - 1.0);
    const double a39 = 2.0 + a36;
    const double q2 = a36 * (1.0 + a36) / (a39 * a39 * a39);
    const double q3 = a18 * (1.0 + (-a18)) / (1.0 + a18 * (3.0 + a18 * (3.0 + a18)));
    const double a50 = -q3;
    const double a51 = b2 ? q2 : a50;
    const double a57 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a58 = a2 - a57;
    /* 3.4028234663852886e+38 */
    const double a63 = a57 - (a2 - a58) - ((usual ? y : number(y, 0x1.fffffep127)) + a58);
    const int b3 = w1 < 0x1p20; /* 1048576 */
    const double a66 = -(a51 * (copysign(1.0, a2) * copysign(1.0, a51))) * (usual ? a63 : (b3 ? a63 : 0.0));
    const double a67 = a18 / (1.0 + a18 * (2.0 + a18)) + a66;
    const double a68 = INFINITY;
    const int b4 = fabs(usual ? x : number(x, a68)) == a68;
    const int b5 = x == y;
    const double a70 = NAN;
    const double a71 = b5 ? a70 : a67;
    const double a73 = usual ? a67 : (b4 ? a71 : a67);
    const int b6 = x == x;
    const double a75 = usual ? a73 : (b6 ? a73 : x);
    const int b7 = y == y;
    return (float)(usual ? a75 : (b7 ? a75 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1) && usual_double(y, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1) && usual_float(y, m, 0x1p-100f, 0x1.4p4f, 1))
