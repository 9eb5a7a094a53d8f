/* SPDX-License-Identifier: MIT */
/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: -(expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/128: expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x))))
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
    const int b2 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a1 = -w1;
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
    const double a13 = a8 * a8;
    /* 2.7557457030214547e-7, 2.7557235798769648e-6, 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a17 = fma(fma(0x1.27e55c70808a2p-22, a7, 0x1.71ddf0f3bc289p-19), a8, fma(0x1.a01a016a28ca3p-16, a7, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218, 0.041666666666666491, 0.16666666666666682 */
    const double a20 = fma(fma(0x1.6c16c16c22172p-10, a7, 0x1.111111110edbp-7), a8, fma(0x1.555555555553cp-5, a7, 0x1.555555555555bp-3));
    /* 2.0858946759155838e-9, 2.5111766256156139e-8 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a7, 0x1.af6ab749d882dp-26), a13 * a13, fma(a17, a13, a20));
    const double a24 = fma(a5, -0x1.ef35793c7673p-45, a6 - a7); /* -5.4979230187083712e-14 */
    const double a32 = fma(a8 * a7, a22, fma(a24, a10, a24)) + fma(fma(a7, a7, -a8), 0.5, a9 - (a10 - a7));
    const double a33 = a10 + a32;
    const double a34 = p1 * a33;
    const double a35 = a4 + a34;
    const double a36 = 1.0 + a35;
    const double a37 = a35 * a36;
    const double a38 = 2.0 + a35;
    const double a39 = a38 * a38;
    const double a40 = a39 * a38;
    const double q1 = 1.0 / a40;
    const double a41 = a37 * q1;
    const int b4 = a1 < -800.0;
    const double a42 = b4 ? (-800.0) : a1;
    const int b5 = -0x1p-100 < a42; /* -7.8886090522101181e-31 */
    const double a43 = b5 ? (-0x1p-100) : a42; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a44 = fma(a43, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a45 = a44 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a46 = fma(a45, -0x1.62e42fefa38p-1, a43); /* -0.69314718055989033 */
    const double a47 = fma(a45, -0x1.ef35793c7673p-45, a46); /* -5.4979230187083712e-14 */
    const double a48 = 1.0 + a47;
    const double a49 = a47 * a47;
    const double a51 = a49 * a49;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a55 = fma(fma(0x1.71df0f72a4222p-19, a47, 0x1.a0199929f842dp-16), a49, fma(0x1.a01a0134a1113p-13, a47, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a58 = fma(fma(0x1.1111111125b1p-7, a47, 0x1.5555555550698p-5), a49, fma(0x1.5555555555503p-3, a47, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a60 = fma(fma(0x1.ada10efa01953p-26, a47, 0x1.28ae38fe0a4b2p-22), a51 * a51, fma(a55, a51, a58));
    const double a61 = a49 * a60;
    const double a62 = a48 + a61;
    const double a63 = b4 ? 0.0 : a62;
    const int b6 = a45 < -700.0;
    const double p2 = power_of_two(b6 ? a44 + 300.0 : a44);
    const double a67 = -a63 * p2;
    const double a68 = 1.0 + a67;
    const double a69 = a63 * a68;
    const double a70 = a63 * p2;
    const double a71 = 3.0 + a70;
    const double a72 = a63 * a71;
    const double a73 = a72 * p2;
    const double a74 = 3.0 + a73;
    const double a75 = a63 * a74;
    const double a76 = a75 * p2;
    const double a77 = 1.0 + a76;
    const double q2 = 1.0 / a77;
    const double a79 = -(a69 * q2);
    const double a80 = b2 ? a41 : a79;
    const double a81 = -a41;
    const double a92 = a34 - (a35 - a4) + fma(p1, a32 - (a33 - a10), p1 - (a4 + 1.0));
    const double a93 = a35 - (a38 - 2.0) + a92;
    /*  */
    const double a101 = fma(a38, fma(a38, a93, fma(a38, a93, fma(a38, a38, -a39))), fma(a39, a93, fma(a39, a38, -a40)));
    const double a108 = fma(a36, a92, fma(a35, a35 - (a36 - 1.0) + a92, fma(a35, a36, -a37)));
    const double a113 = a77 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a125 = fma(fma(a45, -0x1.ef35793c7673p-45, a46 - a47), a62, a61 - (a62 - a48) + (a47 - (a48 - 1.0)));
    const double a126 = b4 ? 0.0 : a125;
    const double a127 = a74 - 3.0;
    const double a138 = fma(a63, a70 - (a71 - 3.0) + a126 * p2, fma(a63, a71, -a72));
    const double a141 = 3.0 - (a74 - a127) + (a73 - a127) + fma(a71, a126, a138) * p2;
    /*  */
    const double a147 = 1.0 - (a77 - a113) + (a76 - a113) + fma(a74, a126, fma(a63, a141, fma(a63, a74, -a75))) * p2;
    const double a155 = fma(a63, a67 - (a68 - 1.0) + (-a126 * p2), fma(a63, a68, -a69));
    const double a158 = fma(a79, a77, a69) + fma(a79, a147, fma(a68, a126, a155));
    const double a161 = b2 ? (fma(a81, a40, a37) + fma(a81, a101, a108)) * q1 : (-(a158 * q2));
    const double a162 = a80 + a161;
    const int b7 = a162 == 0.0;
    const double a166 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b8 = 1.0 == 0.0;
    const double a171 = (b7 ? a80 : a162) * (b2 ? 1.0 : p2) * (b2 ? 1.0 : a166) * (b2 ? 1.0 : (b8 ? a166 : 1.0));
    return b1 ? (-copysign(a171, v1)) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(v1);
    const int b2 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a1 = -w1;
    const int b3 = a1 < -60.0;
    const double a2 = b3 ? (-60.0) : a1;
    const double a3 = fma(a2, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a4 = a3 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a6 = fma(a4, -0x1.ef35793c7673p-45, fma(a4, -0x1.62e42fefa38p-1, a2));
    const double a7 = a6 * a6;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a10 = fma(fma(0x1.717f68bfc21e6p-19, a6, 0x1.a17542032a764p-16), a7, fma(0x1.a01af4aee2b13p-13, a6, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494, 0.16666666667084201, 0.49999999999597972 */
    const double a14 = fma(fma(0x1.111110b683de9p-7, a6, 0x1.55555581f9fc4p-5), a7, fma(0x1.555555557a0f6p-3, a6, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a3);
    const double a18 = fma(fma(a7, fma(a10, a7 * a7, a14), a6), p1, p1 - 1.0);
    const double a21 = 2.0 + a18;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a35 = fma(fma(0x1.1111e0a253f33p-7, a29, 0x1.55547dda3b7dcp-5), a30, fma(0x1.555554a6c4debp-3, a29, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a36 = fma(fma(0x1.9fce5e32a2c28p-13, a29, 0x1.6d98935dd6524p-10), a30 * a30, a35);
    const double a39 = (fma(a30, a36, a29) + 1.0) * power_of_two(a26);
    const double q2 = a39 * (1.0 + (-a39)) / (1.0 + a39 * (3.0 + a39 * (3.0 + a39)));
    const double a50 = copysign(b2 ? a18 * (1.0 + a18) / (a21 * a21 * a21) : (-q2), v1);
    return (float)(b1 ? (-a50) : x);
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2)
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f)
