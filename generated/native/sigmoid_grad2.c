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
    const double a2 = -w1;
    const int b2 = a2 < -60.0;
    const double a4 = usual ? a2 : (b2 ? (-60.0) : a2);
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a5);
    const double a6 = p1 - 1.0;
    const double a7 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const double a12 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a16 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a18 = fma(a16, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a20 = fma(a18, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a22 = fma(a20, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    const double a24 = fma(a7, -0x1.ef35793c7673p-45, a8 - a9); /* -5.4979230187083712e-14 */
    const double a32 = fma(a10 * a9, a22, fma(a24, a12, a24)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a12 - a9));
    const double a33 = a12 + a32;
    const double a34 = p1 * a33;
    const double a35 = a6 + a34;
    const double a36 = 1.0 + a35;
    const double a37 = a35 * a36;
    const double a38 = 2.0 + a35;
    const double a39 = a38 * a38;
    const double a40 = a39 * a38;
    const double a41 = short_inverse(a40);
    const double a44 = fma(a41, fma(-a41, a40, 1.0), a41);
    const double a45 = a37 * a44;
    const int b3 = a2 < -800.0;
    const double a47 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a47; /* -7.8886090522101181e-31 */
    const double a49 = usual ? a47 : (b4 ? (-0x1p-100) : a47); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a50 = fma(a49, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a51 = a50 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a52 = fma(a51, -0x1.62e42fefa38p-1, a49); /* -0.69314718055989033 */
    const double a53 = fma(a51, -0x1.ef35793c7673p-45, a52); /* -5.4979230187083712e-14 */
    const double a54 = a53 * a53;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a57 = fma(fma(0x1.ada10efa01953p-26, a53, 0x1.28ae38fe0a4b2p-22), a54, fma(0x1.71df0f72a4222p-19, a53, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a59 = fma(a57, a54, fma(0x1.a01a0134a1113p-13, a53, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a61 = fma(a59, a54, fma(0x1.1111111125b1p-7, a53, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a63 = fma(a61, a54, fma(0x1.5555555555503p-3, a53, 0x1.000000000000ap-1));
    const double a64 = fma(a54, a63, a53);
    const double a65 = 1.0 + a64;
    const double a67 = usual ? a65 : (b3 ? 0.0 : a65);
    const int b5 = a51 < -700.0;
    const double a69 = a50 + 300.0;
    const double p2 = power_of_two(usual ? a50 : (b5 ? a69 : a50));
    const double a72 = -a67 * p2;
    const double a73 = 1.0 + a72;
    const double a74 = a67 * a73;
    const double a75 = a74 * p2;
    const double a76 = a67 * p2;
    const double a77 = 3.0 + a76;
    const double a78 = a67 * a77;
    const double a79 = a78 * p2;
    const double a80 = 3.0 + a79;
    const double a81 = a67 * a80;
    const double a82 = a81 * p2;
    const double a83 = 1.0 + a82;
    const double a84 = short_inverse(a83);
    const double a87 = fma(a84, fma(-a84, a83, 1.0), a84);
    const double a89 = -(a75 * a87);
    const double a90 = b1 ? a45 : a89;
    const double a91 = -a45;
    const double a102 = a34 - (a35 - a6) + fma(p1, a32 - (a33 - a12), p1 - (a6 + 1.0));
    const double a103 = a35 - (a38 - 2.0) + a102;
    /*  */
    const double a111 = fma(a38, fma(a38, a103, fma(a38, a103, fma(a38, a38, -a39))), fma(a39, a103, fma(a39, a38, -a40)));
    const double a118 = fma(a36, a102, fma(a35, a35 - (a36 - 1.0) + a102, fma(a35, a36, -a37)));
    const double a121 = (fma(a91, a40, a37) + fma(a91, a111, a118)) * a44;
    /* -5.4979230187083712e-14 */
    const double a130 = fma(fma(a51, -0x1.ef35793c7673p-45, a52 - a53), a65, a64 - (a65 - 1.0) + fma(a54, a63, a53 - a64));
    const double a132 = usual ? a130 : (b3 ? 0.0 : a130);
    const double a138 = fma(a67, fma(a132, p2, a76 - (a77 - 3.0)), fma(a67, a77, -a78));
    const double a140 = a80 - 3.0;
    const double a145 = fma(fma(a77, a132, a138), p2, 3.0 - (a80 - a140) + (a79 - a140));
    const double a150 = a83 - 1.0;
    /*  */
    const double a155 = fma(fma(a80, a132, fma(a67, a145, fma(a67, a80, -a81))), p2, 1.0 - (a83 - a150) + (a82 - a150));
    const double a162 = fma(a67, fma(-a132, p2, a72 - (a73 - 1.0)), fma(a67, a73, -a74));
    const double a166 = fma(a89, a83, a75) + fma(a89, a155, fma(a73, a132, a162) * p2);
    const double a168 = -(a166 * a87);
    const double a170 = a90 + (b1 ? a121 : a168);
    const int b6 = a170 == 0.0;
    const double a173 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a177 = -copysign((b6 ? a90 : a170) * (b1 ? 1.0 : a173), a1);
    const int b7 = x == x;
    return usual ? a177 : (b7 ? a177 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a2 = -w1;
    const int b2 = a2 < -60.0;
    const double a4 = usual ? a2 : (b2 ? (-60.0) : a2);
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
    const double a22 = 2.0 + a19;
    const double q1 = a19 * (1.0 + a19) / (a22 * a22 * a22);
    const int b3 = a2 < -200.0;
    const double a26 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a26; /* -7.8886090522101181e-31 */
    const double a28 = usual ? a26 : (b4 ? (-0x1p-100) : a26); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a29 = fma(a28, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a30 = a29 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a32 = fma(a30, -0x1.ef35793c7673p-45, fma(a30, -0x1.62e42fefa38p-1, a28));
    const double a33 = a32 * a32;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a36 = fma(fma(0x1.9fce5e32a2c28p-13, a32, 0x1.6d98935dd6524p-10), a33, fma(0x1.1111e0a253f33p-7, a32, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a38 = fma(a36, a33, fma(0x1.555554a6c4debp-3, a32, 0x1.00000044603e6p-1));
    const double a41 = (fma(a33, a38, a32) + 1.0) * power_of_two(a29);
    const double q2 = a41 * (1.0 + (-a41)) / (1.0 + a41 * (3.0 + a41 * (3.0 + a41)));
    const double a50 = -q2;
    const double a53 = -copysign(b1 ? q1 : a50, a1);
    const int b5 = x == x;
    return (float)(usual ? a53 : (b5 ? a53 : x));
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
