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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a2 = -2.0 * w1;
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
    const double a36 = 8.0 * a35;
    const double a37 = 1.0 + a35;
    const double a38 = a36 * a37;
    const double a39 = 2.0 + a35;
    const double a40 = a39 * a39;
    const double a41 = a40 * a39;
    const double a42 = short_inverse(a41);
    const double a45 = fma(a42, fma(-a42, a41, 1.0), a42);
    const double a46 = a38 * a45;
    const int b3 = a2 < -800.0;
    const double a48 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a48; /* -7.8886090522101181e-31 */
    const double a50 = usual ? a48 : (b4 ? (-0x1p-100) : a48); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a51 = fma(a50, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a52 = a51 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a53 = fma(a52, -0x1.62e42fefa38p-1, a50); /* -0.69314718055989033 */
    const double a54 = fma(a52, -0x1.ef35793c7673p-45, a53); /* -5.4979230187083712e-14 */
    const double a55 = a54 * a54;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a58 = fma(fma(0x1.ada10efa01953p-26, a54, 0x1.28ae38fe0a4b2p-22), a55, fma(0x1.71df0f72a4222p-19, a54, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a60 = fma(a58, a55, fma(0x1.a01a0134a1113p-13, a54, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a62 = fma(a60, a55, fma(0x1.1111111125b1p-7, a54, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a64 = fma(a62, a55, fma(0x1.5555555555503p-3, a54, 0x1.000000000000ap-1));
    const double a65 = fma(a55, a64, a54);
    const double a66 = 1.0 + a65;
    const double a68 = usual ? a66 : (b3 ? 0.0 : a66);
    const double a69 = 8.0 * a68;
    const int b5 = a52 < -700.0;
    const double a71 = a51 + 300.0;
    const double p2 = power_of_two(usual ? a51 : (b5 ? a71 : a51));
    const double a74 = -a68 * p2;
    const double a75 = 1.0 + a74;
    const double a76 = a69 * a75;
    const double a77 = a76 * p2;
    const double a78 = a68 * p2;
    const double a79 = 3.0 + a78;
    const double a80 = a68 * a79;
    const double a81 = a80 * p2;
    const double a82 = 3.0 + a81;
    const double a83 = a68 * a82;
    const double a84 = a83 * p2;
    const double a85 = 1.0 + a84;
    const double a86 = short_inverse(a85);
    const double a89 = fma(a86, fma(-a86, a85, 1.0), a86);
    const double a91 = -(a77 * a89);
    const double a92 = b1 ? a46 : a91;
    const double a93 = -a46;
    const double a104 = a34 - (a35 - a6) + fma(p1, a32 - (a33 - a12), p1 - (a6 + 1.0));
    const double a105 = a35 - (a39 - 2.0) + a104;
    /*  */
    const double a113 = fma(a39, fma(a39, a105, fma(a39, a105, fma(a39, a39, -a40))), fma(a40, a105, fma(a40, a39, -a41)));
    const double a121 = fma(a37, 8.0 * a104, fma(a36, a35 - (a37 - 1.0) + a104, fma(a36, a37, -a38)));
    const double a124 = (fma(a93, a41, a38) + fma(a93, a113, a121)) * a45;
    /* -5.4979230187083712e-14 */
    const double a133 = fma(fma(a52, -0x1.ef35793c7673p-45, a53 - a54), a66, a65 - (a66 - 1.0) + fma(a55, a64, a54 - a65));
    const double a135 = usual ? a133 : (b3 ? 0.0 : a133);
    const double a141 = fma(a68, fma(a135, p2, a78 - (a79 - 3.0)), fma(a68, a79, -a80));
    const double a143 = a82 - 3.0;
    const double a148 = fma(fma(a79, a135, a141), p2, 3.0 - (a82 - a143) + (a81 - a143));
    const double a153 = a85 - 1.0;
    /*  */
    const double a158 = fma(fma(a82, a135, fma(a68, a148, fma(a68, a82, -a83))), p2, 1.0 - (a85 - a153) + (a84 - a153));
    const double a166 = fma(a69, fma(-a135, p2, a74 - (a75 - 1.0)), fma(a69, a75, -a76));
    const double a170 = fma(a91, a85, a77) + fma(a91, a158, fma(a75, 8.0 * a135, a166) * p2);
    const double a172 = -(a170 * a89);
    const double a174 = a92 + (b1 ? a124 : a172);
    const int b6 = a174 == 0.0;
    const double a177 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a181 = -copysign((b6 ? a92 : a174) * (b1 ? 1.0 : a177), a1);
    const int b7 = x == x;
    return usual ? a181 : (b7 ? a181 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a2 = -2.0 * w1;
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
    const double a23 = 2.0 + a19;
    const double q1 = 8.0 * a19 * (1.0 + a19) / (a23 * a23 * a23);
    const int b3 = a2 < -200.0;
    const double a27 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a27; /* -7.8886090522101181e-31 */
    const double a29 = usual ? a27 : (b4 ? (-0x1p-100) : a27); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a33 = fma(a31, -0x1.ef35793c7673p-45, fma(a31, -0x1.62e42fefa38p-1, a29));
    const double a34 = a33 * a33;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a37 = fma(fma(0x1.9fce5e32a2c28p-13, a33, 0x1.6d98935dd6524p-10), a34, fma(0x1.1111e0a253f33p-7, a33, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a39 = fma(a37, a34, fma(0x1.555554a6c4debp-3, a33, 0x1.00000044603e6p-1));
    const double a42 = (fma(a34, a39, a33) + 1.0) * power_of_two(a30);
    const double q2 = 8.0 * a42 * (1.0 + (-a42)) / (1.0 + a42 * (3.0 + a42 * (3.0 + a42)));
    const double a52 = -q2;
    const double a55 = -copysign(b1 ? q1 : a52, a1);
    const int b5 = x == x;
    return (float)(usual ? a55 : (b5 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
