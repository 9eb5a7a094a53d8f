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
    const double a40 = fma(a38, -0x1.62e42fefa38p-1, a33); /* -0.69314718055989033 */
    const double a42 = fma(a12 * a11, a32, fma(a26, a17, a26)) + fma(fma(a11, a11, -a12), 0.5, a13 - (a17 - a11));
    const double a43 = a38 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a44 = 1.0 + a40;
    const int b3 = -w1 < -800.0;
    const double a45 = a17 + a42;
    const double a46 = a40 + a43;
    const double a48 = p1 * a45;
    const double a49 = a46 * a46;
    const double a52 = a8 + a48;
    const double a54 = 1.0 + a52;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a56 = fma(fma(0x1.ada10efa01953p-26, a46, 0x1.28ae38fe0a4b2p-22), a49, fma(0x1.71df0f72a4222p-19, a46, 0x1.a0199929f842dp-16));
    const double a57 = 2.0 + a52;
    const double a58 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a59 = a52 * a54;
    const double a62 = a57 * a57;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a65 = fma(a56, a49, fma(0x1.a01a0134a1113p-13, a46, 0x1.6c16c184854cp-10));
    const double a66 = a35 + 300.0;
    const double a67 = a2 - a58;
    const double a68 = a62 * a57;
    const int b4 = a38 < -700.0;
    const double q1 = 1.0 / a68;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a70 = fma(a65, a49, fma(0x1.1111111125b1p-7, a46, 0x1.5555555550698p-5));
    const double a74 = a59 * q1;
    const int b5 = w1 < 0x1p20; /* 1048576 */
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a75 = fma(a70, a49, fma(0x1.5555555555503p-3, a46, 0x1.000000000000ap-1));
    /* 1.7976931348623157e+308 */
    const double a77 = a58 - (a2 - a67) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a67);
    const double p2 = power_of_two(usual ? a35 : (b4 ? a66 : a35));
    const double a79 = a40 - (a44 - 1.0) + fma(a49, a75, a43);
    const double a81 = a44 + a79;
    const double a82 = usual ? a77 : (b5 ? a77 : 0.0);
    const double a84 = usual ? a81 : (b3 ? 0.0 : a81);
    const double a87 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a89 = -a84 * p2;
    const double a90 = a84 * p2;
    const int b6 = a87 < 1.0;
    const double a92 = 1.0 + a89;
    const double a93 = 3.0 + a90;
    const double a95 = a84 * a92;
    const double a96 = a84 * a93;
    const double a98 = a95 * p2;
    const double a99 = a96 * p2;
    /* 2.0370359763344861e+90 */
    const double a100 = (usual ? 1.0 : (b1 ? 1.0 : a87)) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0));
    const double a101 = a99 + 3.0;
    const double a102 = a84 * a101;
    const double a103 = a102 * p2;
    const double a105 = a103 + 1.0;
    const double q2 = 1.0 / a105;
    const double a108 = 2.0 + a90;
    const double a110 = -(a98 * q2);
    const double a111 = a84 * a108;
    const double a112 = a79 - (a81 - a44);
    const double a113 = b1 ? a74 : a110;
    const double a114 = a111 * p2;
    const double a117 = a114 + 1.0;
    const double a118 = usual ? a112 : (b3 ? 0.0 : a112);
    const double a119 = copysign(1.0, a2) * copysign(1.0, a113);
    const double q3 = 1.0 / a117;
    const double a123 = a90 * q3;
    const double a129 = INFINITY;
    const double a130 = -(a113 * a119);
    const double a137 = NAN;
    const double a138 = -a123;
    const int b7 = x == y;
    const double a139 = fma(a84, fma(a118, p2, a90 - (a108 - 2.0)), fma(a84, a108, -a111));
    const double a142 = a117 - a114;
    const double a143 = a48 - (a52 - a8) + fma(p1, a42 - (a45 - a17), p1 - (a8 + 1.0));
    const double a144 = -a74;
    const int b8 = x == x;
    const double a148 = a52 - (a57 - 2.0) + a143;
    const int b9 = y == y;
    const double a151 = a130 * a82;
    const int b10 = fabs(usual ? x : number(x, a129)) == a129;
    const double a165 = fma(fma(a108, a118, a139), p2, a114 - (a117 - a142) + (1.0 - a142));
    const double a166 = a151 * a100;
    /*  */
    const double a168 = fma(a57, fma(a57, a148, fma(a57, a148, fma(a57, a57, -a62))), fma(a62, a148, fma(a62, a57, -a68)));
    const double a170 = fma(a54, a143, fma(a52, a52 - (a54 - 1.0) + a143, fma(a52, a54, -a59)));
    const double a173 = a166 + a123;
    const double a177 = a173 - a166;
    const double a183 = fma(a84, fma(a118, p2, a90 - (a93 - 3.0)), fma(a84, a93, -a96));
    const double a184 = (fma(a144, a68, a59) + fma(a144, a168, a170)) * q1;
    const double a186 = a101 - a99;
    const double a201 = fma(fma(a93, a118, a183), p2, a99 - (a101 - a186) + (3.0 - a186));
    const double a203 = a105 - a103;
    const double a204 = fma(a84, fma(-a118, p2, a89 - (a92 - 1.0)), fma(a84, a92, -a95));
    /*  */
    const double a213 = fma(fma(a101, a118, fma(a84, a201, fma(a84, a101, -a102))), p2, a103 - (a105 - a203) + (1.0 - a203));
    const double a215 = fma(a110, a105, a98) + fma(a110, a213, fma(a92, a118, a204) * p2);
    const double a217 = -(a215 * q2);
    const double a223 = fma(a82, -((b1 ? a184 : a217) * a119), fma(a130, a82, -a151));
    const double a225 = copysign(0x1p-722, a173); /* 4.5325554997805591e-218 */
    const int b11 = fabs(a173) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a226 = fma(fma(a138, a117, a90) + fma(a138, a165, a118 * p2), q3, a223 * a100);
    const double a227 = a225 + a173;
    const double a228 = a166 - (a173 - a177) + (a123 - a177) + a226;
    const double a230 = a173 + a228;
    const int b12 = a230 == 0.0;
    const double a232 = b12 ? a173 : a230;
    const double a236 = copysign(a227 + (a173 - (a227 - a225) + a228) - a225, a173);
    const double a237 = b11 ? a236 : a232;
    const double a240 = (usual ? a232 : (b6 ? a237 : a232)) * a87;
    const double a241 = b7 ? a137 : a240;
    const double a243 = usual ? a240 : (b10 ? a241 : a240);
    const double a245 = usual ? a243 : (b8 ? a243 : x);
    return usual ? a245 : (b9 ? a245 : y);
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
