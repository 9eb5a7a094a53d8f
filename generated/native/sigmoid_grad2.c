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
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = p1 - 1.0;
    const double a8 = fma(a6, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = fma(a6, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const int b3 = a2 < -800.0;
    const double a15 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a17 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    const double a20 = usual ? a2 : (b3 ? (-800.0) : a2);
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a22 = fma(a17, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    const int b4 = -0x1p-100 < a20; /* -7.8886090522101181e-31 */
    const double a24 = fma(a6, -0x1.ef35793c7673p-45, a8 - a9); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a22, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    const double a28 = usual ? a20 : (b4 ? (-0x1p-100) : a20); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a25, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    /* 1.4426950408889634, 6755399441056767 */
    const double a32 = fma(a28, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a34 = a32 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a37 = fma(a34, -0x1.62e42fefa38p-1, a28); /* -0.69314718055989033 */
    const double a39 = fma(a34, -0x1.ef35793c7673p-45, a37); /* -5.4979230187083712e-14 */
    const double a40 = b1 ? 1.0 : (-1.0);
    const double a41 = fma(a10 * a9, a31, fma(a24, a15, a24)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a15 - a9));
    const double a42 = a39 * a39;
    const double a43 = a15 + a41;
    const double a45 = p1 * a43;
    const double a48 = a7 + a45;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a49 = fma(fma(0x1.ada10efa01953p-26, a39, 0x1.28ae38fe0a4b2p-22), a42, fma(0x1.71df0f72a4222p-19, a39, 0x1.a0199929f842dp-16));
    const double a51 = a32 + 300.0;
    const int b5 = a34 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a53 = fma(a49, a42, fma(0x1.a01a0134a1113p-13, a39, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a55 = fma(a53, a42, fma(0x1.1111111125b1p-7, a39, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a57 = fma(a55, a42, fma(0x1.5555555555503p-3, a39, 0x1.000000000000ap-1));
    const double p2 = power_of_two(usual ? a32 : (b5 ? a51 : a32));
    const double a58 = fma(a42, a57, a39);
    const double a59 = 1.0 + a58;
    const double a63 = usual ? a59 : (b3 ? 0.0 : a59);
    const double a64 = 2.0 + a48;
    const double a65 = a63 * p2;
    const double a66 = a64 * a64;
    const double a67 = b1 ? a48 : a65;
    const double a69 = a66 * a64;
    const double a72 = a40 + a67;
    const int b6 = x == x;
    const double a73 = 3.0 + a65;
    const double a75 = a67 * a72;
    const double a78 = a63 * a73;
    const double a82 = a78 * p2;
    const int b7 = a40 == 0.0;
    const double a83 = 3.0 + a82;
    const double a84 = a45 - (a48 - a7) + fma(p1, a41 - (a43 - a15), p1 - (a7 + 1.0));
    const double a87 = a63 * a83;
    const double a89 = a48 - (a64 - 2.0) + a84;
    const double a92 = a87 * p2;
    const double a96 = 1.0 + a92;
    const double a100 = b1 ? a69 : a96;
    /* -5.4979230187083712e-14 */
    const double a102 = fma(fma(a34, -0x1.ef35793c7673p-45, a37 - a39), a59, a58 - (a59 - 1.0) + fma(a42, a57, a39 - a58));
    const double q1 = 1.0 / a100;
    /*  */
    const double a104 = fma(a64, fma(a64, a89, fma(a64, a89, fma(a64, a64, -a66))), fma(a66, a89, fma(a66, a64, -a69)));
    const double a106 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a107 = a75 * q1;
    const double a109 = usual ? a102 : (b3 ? 0.0 : a102);
    const double a110 = b1 ? 1.0 : a106;
    const double a111 = -a107;
    const double a119 = fma(a63, fma(a109, p2, a65 - (a73 - 3.0)), fma(a63, a73, -a78));
    const double a120 = a83 - 3.0;
    const double a126 = a72 - a40;
    const double a127 = a109 * p2;
    const double a131 = b1 ? a84 : a127;
    const double a133 = fma(fma(a73, a109, a119), p2, 3.0 - (a83 - a120) + (a82 - a120));
    const double a136 = a96 - 1.0;
    const double a146 = fma(a67, a40 - (a72 - a126) + (a67 - a126) + a131, fma(a67, a72, -a75));
    /*  */
    const double a147 = fma(fma(a83, a109, fma(a63, a133, fma(a63, a83, -a87))), p2, 1.0 - (a96 - a136) + (a92 - a136));
    const double a151 = fma(a111, a100, a75) + fma(a111, b1 ? a104 : a147, fma(a72, a131, a146));
    const double a152 = fma(a151, q1, a107);
    const int b8 = a152 == 0.0;
    const double a155 = (b8 ? a107 : a152) * a110 * (usual ? 1.0 : (b7 ? a110 : 1.0));
    const double a157 = -copysign(a155, a1);
    return usual ? a157 : (b6 ? a157 : x);
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
    const int b3 = a2 < -200.0;
    const double a21 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a21; /* -7.8886090522101181e-31 */
    const double a23 = usual ? a21 : (b4 ? (-0x1p-100) : a21); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a24 = fma(a23, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a25 = a24 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a27 = fma(a25, -0x1.ef35793c7673p-45, fma(a25, -0x1.62e42fefa38p-1, a23));
    const double a28 = a27 * a27;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a31 = fma(fma(0x1.9fce5e32a2c28p-13, a27, 0x1.6d98935dd6524p-10), a28, fma(0x1.1111e0a253f33p-7, a27, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a33 = fma(a31, a28, fma(0x1.555554a6c4debp-3, a27, 0x1.00000044603e6p-1));
    const double a36 = (fma(a28, a33, a27) + 1.0) * power_of_two(a24);
    const double a37 = b1 ? a19 : a36;
    const double a41 = 2.0 + a19;
    const double a43 = a41 * a41 * a41;
    const double a48 = 1.0 + a36 * (3.0 + a36 * (3.0 + a36));
    const double a50 = copysign(a37 * ((b1 ? 1.0 : (-1.0)) + a37) / (b1 ? a43 : a48), a1);
    const double a51 = -a50;
    const int b5 = x == x;
    return (float)(usual ? a51 : (b5 ? a51 : x));
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
