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
    const double a23 = fma(a19, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    const double a26 = a10 - (a11 - a9);
    const double a27 = -(usual ? w1 : lesser(w1, 800.0));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a28 = fma(a23, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    const int b2 = -0x1p-100 < a27; /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a28, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    const double a33 = b2 ? (-0x1p-100) : a27; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a35 = fma(a33, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a38 = a35 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a41 = fma(a38, -0x1.62e42fefa38p-1, a33); /* -0.69314718055989033 */
    const int b3 = -w1 < -800.0;
    const double a42 = fma(a12 * a11, a32, fma(a26, a17, a26)) + fma(fma(a11, a11, -a12), 0.5, a13 - (a17 - a11));
    const double a43 = a38 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a44 = 1.0 + a41;
    const double a45 = a17 + a42;
    const double a46 = a41 + a43;
    const double a48 = p1 * a45;
    const double a51 = a46 * a46;
    const double a52 = a8 + a48;
    const double a58 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a59 = 1.0 + a52;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a62 = fma(fma(0x1.1eaee4f86a7fdp-29, a46, 0x1.af6ab749d882dp-26), a51, fma(0x1.27e55c70808a2p-22, a46, 0x1.71ddf0f3bc289p-19));
    const double a64 = 2.0 + a52;
    const double a66 = a52 * a59;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a67 = fma(a62, a51, fma(0x1.a01a016a28ca3p-16, a46, 0x1.a01a01b316789p-13));
    const double a68 = a35 + 300.0;
    const double a69 = a2 - a58;
    const double a70 = a64 * a64;
    const int b4 = a38 < -900.0;
    const double a72 = a70 * a64;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a73 = fma(a67, a51, fma(0x1.6c16c16c22172p-10, a46, 0x1.111111110edbp-7));
    const double q1 = 1.0 / a72;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a77 = fma(a73, a51, fma(0x1.555555555553cp-5, a46, 0x1.555555555555bp-3));
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a79 = a66 * q1;
    /* 1.7976931348623157e+308 */
    const double a81 = a58 - (a2 - a69) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a69);
    const double p2 = power_of_two(usual ? a35 : (b4 ? a68 : a35));
    const double a84 = fma(a46, a41 - a46 + a43, fma(0.5, a51, fma(a51 * a46, a77, a43)));
    const double a85 = usual ? a81 : (b5 ? a81 : 0.0);
    const double a86 = a41 - (a44 - 1.0) + a84;
    const double a87 = a44 + a86;
    const double a90 = usual ? a87 : (b3 ? 0.0 : a87);
    const double a91 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b6 = a91 < 1.0;
    const double a96 = -a90 * p2;
    const double a97 = a90 * p2;
    const double a99 = 1.0 + a96;
    const double a100 = 3.0 + a97;
    /* 2.0370359763344861e+90 */
    const double a101 = (usual ? 1.0 : (b1 ? 1.0 : a91)) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0));
    const double a102 = a90 * a99;
    const double a103 = a90 * a100;
    const double a104 = a102 * p2;
    const double a105 = a103 * p2;
    const double a106 = 3.0 + a105;
    const double a108 = a90 * a106;
    const double a110 = a108 * p2;
    const double a111 = 1.0 + a110;
    const double q2 = 1.0 / a111;
    const double a113 = 2.0 + a97;
    const double a115 = -(a104 * q2);
    const double a116 = a90 * a113;
    const double a117 = a86 - (a87 - a44);
    const double a118 = b1 ? a79 : a115;
    const double a120 = a116 * p2;
    const double a122 = INFINITY;
    const double a125 = 1.0 + a120;
    const double a127 = usual ? a117 : (b3 ? 0.0 : a117);
    const double a129 = NAN;
    const double a130 = copysign(1.0, a2) * copysign(1.0, a118);
    const double q3 = 1.0 / a125;
    const int b7 = x == y;
    const double a137 = a97 * q3;
    const int b8 = x == x;
    const int b9 = y == y;
    const double a140 = -(a118 * a130);
    const double a141 = a48 - (a52 - a8) + fma(p1, a42 - (a45 - a17), p1 - (a8 + 1.0));
    const double a142 = -a79;
    const int b10 = fabs(usual ? x : number(x, a122)) == a122;
    const double a147 = a52 - (a64 - 2.0) + a141;
    const double a148 = -a137;
    const double a152 = fma(a90, fma(a127, p2, a97 - (a113 - 2.0)), fma(a90, a113, -a116));
    const double a164 = a140 * a85;
    /*  */
    const double a169 = fma(a64, fma(a64, a147, fma(a64, a147, fma(a64, a64, -a70))), fma(a70, a147, fma(a70, a64, -a72)));
    const double a170 = fma(a148, fma(fma(a113, a127, a152), p2, a120 - (a125 - 1.0)), a127 * p2);
    const double a171 = fma(a59, a141, fma(a52, a52 - (a59 - 1.0) + a141, fma(a52, a59, -a66)));
    const double a173 = a164 * a101;
    const double a178 = a173 + a137;
    const double a180 = (fma(a142, a72, a66) + fma(a142, a169, a171)) * q1;
    const double a182 = a178 - a173;
    const double a185 = fma(a90, fma(a127, p2, a97 - (a100 - 3.0)), fma(a90, a100, -a103));
    const double a202 = fma(a90, fma(fma(a100, a127, a185), p2, a105 - (a106 - 3.0)), fma(a90, a106, -a108));
    const double a204 = fma(a90, fma(-a127, p2, a96 - (a99 - 1.0)), fma(a90, a99, -a102));
    const double a210 = fma(a115, fma(fma(a106, a127, a202), p2, a110 - (a111 - 1.0)), fma(a99, a127, a204) * p2);
    const double a213 = -((fma(a115, a111, a104) + a210) * q2);
    const double a219 = fma(a85, -((b1 ? a180 : a213) * a130), fma(a140, a85, -a164));
    const double a222 = copysign(0x1p-722, a178); /* 4.5325554997805591e-218 */
    const int b11 = fabs(a178) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a223 = a222 + a178;
    const double a224 = a173 - (a178 - a182) + (a137 - a182) + fma(fma(a148, a125, a97) + a170, q3, a219 * a101);
    const double a226 = a178 + a224;
    const int b12 = a226 == 0.0;
    const double a228 = b12 ? a178 : a226;
    const double a232 = copysign(a223 + (a178 - (a223 - a222) + a224) - a222, a178);
    const double a233 = b11 ? a232 : a228;
    const double a236 = (usual ? a228 : (b6 ? a233 : a228)) * a91;
    const double a237 = b7 ? a129 : a236;
    const double a239 = usual ? a236 : (b10 ? a237 : a236);
    const double a241 = usual ? a239 : (b8 ? a239 : x);
    return usual ? a241 : (b9 ? a241 : y);
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
