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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a5);
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = p1 - 1.0;
    const double a8 = fma(a6, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = fma(a6, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const double a16 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    const double a21 = -(usual ? w1 : lesser(w1, 800.0));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a18, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    const int b2 = -0x1p-100 < a21; /* -7.8886090522101181e-31 */
    const double a25 = fma(a6, -0x1.ef35793c7673p-45, a8 - a9); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a23, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    const double a29 = usual ? a21 : (b2 ? (-0x1p-100) : a21); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a26, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    /* 1.4426950408889634, 6755399441056767 */
    const double a33 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a36 = a33 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = -w1 < -800.0;
    const double a39 = fma(a36, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    const double a41 = fma(a36, -0x1.ef35793c7673p-45, a39); /* -5.4979230187083712e-14 */
    const double a42 = fma(a10 * a9, a32, fma(a25, a16, a25)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a16 - a9));
    const double a43 = a41 * a41;
    const double a44 = a16 + a42;
    const double a45 = b1 ? 1.0 : (-1.0);
    const double a47 = p1 * a44;
    const double a50 = a7 + a47;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a51 = fma(fma(0x1.ada10efa01953p-26, a41, 0x1.28ae38fe0a4b2p-22), a43, fma(0x1.71df0f72a4222p-19, a41, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a54 = fma(a51, a43, fma(0x1.a01a0134a1113p-13, a41, 0x1.6c16c184854cp-10));
    const double a55 = a33 + 300.0;
    const int b4 = a36 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a56 = fma(a54, a43, fma(0x1.1111111125b1p-7, a41, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a59 = fma(a56, a43, fma(0x1.5555555555503p-3, a41, 0x1.000000000000ap-1));
    const double p2 = power_of_two(usual ? a33 : (b4 ? a55 : a33));
    const double a60 = fma(a43, a59, a41);
    const double a61 = 1.0 + a60;
    const double a65 = usual ? a61 : (b3 ? 0.0 : a61);
    const double a66 = 2.0 + a50;
    const double a67 = a65 * p2;
    const double a68 = a66 * a66;
    const double a69 = b1 ? a50 : a67;
    const double a71 = a68 * a66;
    const double a74 = a45 + a69;
    const int b5 = x == x;
    const double a75 = 3.0 + a67;
    const double a77 = a69 * a74;
    const double a80 = a65 * a75;
    const double a84 = a80 * p2;
    const int b6 = a45 == 0.0;
    const double a85 = 3.0 + a84;
    const double a86 = a47 - (a50 - a7) + fma(p1, a42 - (a44 - a16), p1 - (a7 + 1.0));
    const double a89 = a65 * a85;
    const double a91 = a50 - (a66 - 2.0) + a86;
    const double a94 = a89 * p2;
    const double a98 = 1.0 + a94;
    const double a102 = b1 ? a71 : a98;
    /* -5.4979230187083712e-14 */
    const double a105 = fma(fma(a36, -0x1.ef35793c7673p-45, a39 - a41), a61, a60 - (a61 - 1.0) + fma(a43, a59, a41 - a60));
    const double q1 = 1.0 / a102;
    /*  */
    const double a106 = fma(a66, fma(a66, a91, fma(a66, a91, fma(a66, a66, -a68))), fma(a68, a91, fma(a68, a66, -a71)));
    const double a107 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a109 = a77 * q1;
    const double a111 = b1 ? 1.0 : a107;
    const double a112 = usual ? a105 : (b3 ? 0.0 : a105);
    const double a113 = -a109;
    const double a121 = fma(a65, fma(a112, p2, a67 - (a75 - 3.0)), fma(a65, a75, -a80));
    const double a122 = a85 - 3.0;
    const double a128 = a74 - a45;
    const double a129 = a112 * p2;
    const double a133 = b1 ? a86 : a129;
    const double a135 = fma(fma(a75, a112, a121), p2, 3.0 - (a85 - a122) + (a84 - a122));
    const double a138 = a98 - 1.0;
    const double a148 = fma(a69, a45 - (a74 - a128) + (a69 - a128) + a133, fma(a69, a74, -a77));
    /*  */
    const double a149 = fma(fma(a85, a112, fma(a65, a135, fma(a65, a85, -a89))), p2, 1.0 - (a98 - a138) + (a94 - a138));
    const double a153 = fma(a113, a102, a77) + fma(a113, b1 ? a106 : a149, fma(a74, a133, a148));
    const double a156 = fma(a153, q1, a109) * a111 * (usual ? 1.0 : (b6 ? a111 : 1.0));
    const double a158 = -copysign(a156, a1);
    return usual ? a158 : (b5 ? a158 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, fma(a6, -0x1.62e42fefa38p-1, a4));
    const double a9 = a8 * a8;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a12 = fma(fma(0x1.717f68bfc21e6p-19, a8, 0x1.a17542032a764p-16), a9, fma(0x1.a01af4aee2b13p-13, a8, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a14 = fma(a12, a9, fma(0x1.111110b683de9p-7, a8, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a16 = fma(a14, a9, fma(0x1.555555557a0f6p-3, a8, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a5);
    const double a19 = fma(fma(a9, a16, a8), p1, p1 - 1.0);
    const double a22 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a22; /* -7.8886090522101181e-31 */
    const double a24 = usual ? a22 : (b2 ? (-0x1p-100) : a22); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a24, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a26 = a25 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a28 = fma(a26, -0x1.ef35793c7673p-45, fma(a26, -0x1.62e42fefa38p-1, a24));
    const double a29 = a28 * a28;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a32 = fma(fma(0x1.9fce5e32a2c28p-13, a28, 0x1.6d98935dd6524p-10), a29, fma(0x1.1111e0a253f33p-7, a28, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a34 = fma(a32, a29, fma(0x1.555554a6c4debp-3, a28, 0x1.00000044603e6p-1));
    const double a37 = (fma(a29, a34, a28) + 1.0) * power_of_two(a25);
    const double a38 = b1 ? a19 : a37;
    const double a42 = 2.0 + a19;
    const double a44 = a42 * a42 * a42;
    const double a49 = 1.0 + a37 * (3.0 + a37 * (3.0 + a37));
    const double a51 = copysign(a38 * ((b1 ? 1.0 : (-1.0)) + a38) / (b1 ? a44 : a49), a1);
    const double a52 = -a51;
    const int b3 = x == x;
    return (float)(usual ? a52 : (b3 ? a52 : x));
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
