/* SPDX-License-Identifier: MIT */
/* log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x)))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 3.8-fold at most here
 * of it -35/64 < x < 0: -((1 + expm1(-abs(x)))/expm1(-abs(x))/expm1(-abs(x)))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.18p-1; /* -0.546875 */
    const int b2 = a1 < 0.0;
    const double a4 = -fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const int b3 = a4 < -800.0;
    const double a6 = usual ? a4 : (b3 ? (-800.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const int b4 = a8 < -700.0;
    const double a24 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a24 : a7));
    const double a27 = -a22 * p1;
    const int b5 = a4 < -60.0;
    const double a29 = usual ? a4 : (b5 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a30);
    const double a31 = p2 - 1.0;
    const double a32 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a33 = fma(a32, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    const double a34 = fma(a32, -0x1.ef35793c7673p-45, a33); /* -5.4979230187083712e-14 */
    const double a35 = a34 * a34;
    const double a36 = a35 * 0.5;
    const double a37 = a34 + a36;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a41 = fma(fma(0x1.1eaee4f86a7fdp-29, a34, 0x1.af6ab749d882dp-26), a35, fma(0x1.27e55c70808a2p-22, a34, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a43 = fma(a41, a35, fma(0x1.a01a016a28ca3p-16, a34, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a45 = fma(a43, a35, fma(0x1.6c16c16c22172p-10, a34, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a47 = fma(a45, a35, fma(0x1.555555555553cp-5, a34, 0x1.555555555555bp-3));
    const double a49 = fma(a32, -0x1.ef35793c7673p-45, a33 - a34); /* -5.4979230187083712e-14 */
    const double a57 = fma(a35 * a34, a47, fma(a49, a37, a49)) + fma(fma(a34, a34, -a35), 0.5, a36 - (a37 - a34));
    const double a58 = a37 + a57;
    const double a59 = p2 * a58;
    const double a60 = a31 + a59;
    const double a61 = -a60;
    const double a62 = -1.0 + a61;
    const double a64 = usual ? a62 : (b2 ? a62 : a27);
    const double a65 = b1 ? a27 : a64;
    const double a66 = 1.0 + a27;
    const double a68 = usual ? a60 : (b2 ? a60 : a66);
    const double a69 = b1 ? a66 : a68;
    const int b6 = a69 == 0.0;
    const double a71 = a69 + (b6 ? 1.0 : 0.0);
    const double q1 = 1.0 / a71;
    const double a72 = a65 * q1;
    const double a73 = a72 * q1;
    const double a74 = INFINITY;
    const int b7 = fabs(a73) < a74;
    const double a75 = -a73;
    /* -5.4979230187083712e-14 */
    const double a84 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a85 = -a84;
    const double a88 = fma(a85, p1, a27 - (a66 - 1.0));
    const double a96 = a59 - (a60 - a31) + fma(p2, a57 - (a58 - a37), p2 - (a31 + 1.0));
    const double a98 = usual ? a96 : (b2 ? a96 : a88);
    const double a99 = b1 ? a88 : a98;
    const double a100 = -a72;
    const double a102 = a85 * p1;
    const double a106 = a61 - (a62 - (-1.0)) + (-a96);
    const double a108 = usual ? a106 : (b2 ? a106 : a102);
    const double a112 = (fma(a100, a71, a65) + fma(a100, a99, b1 ? a102 : a108)) * q1;
    const double a115 = (fma(a75, a71, a72) + fma(a75, a99, a112)) * q1;
    const double a117 = a73 + (b7 ? a115 : 0.0);
    const int b8 = a117 == 0.0;
    const double a120 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a122 = usual ? 1.0 : (b2 ? 1.0 : a120);
    const double a124 = (b8 ? a73 : a117) * (b1 ? a120 : a122);
    const int b9 = x == 0.0;
    const double a125 = -a74;
    const double a127 = usual ? a124 : (b9 ? a125 : a124);
    const int b10 = 0.0 < a1;
    const double a128 = NAN;
    const double a130 = usual ? a127 : (b10 ? a128 : a127);
    const int b11 = x == x;
    return usual ? a130 : (b11 ? a130 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.18p-1; /* -0.546875 */
    const int b2 = a1 < 0.0;
    const double a4 = -fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const int b3 = a4 < -200.0;
    const double a6 = usual ? a4 : (b3 ? (-200.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a20 = -((fma(a11, a16, a10) + 1.0) * power_of_two(a7));
    const int b4 = a4 < -60.0;
    const double a22 = usual ? a4 : (b4 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a23 = fma(a22, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a24 = a23 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a26 = fma(a24, -0x1.ef35793c7673p-45, fma(a24, -0x1.62e42fefa38p-1, a22));
    const double a27 = a26 * a26;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a30 = fma(fma(0x1.717f68bfc21e6p-19, a26, 0x1.a17542032a764p-16), a27, fma(0x1.a01af4aee2b13p-13, a26, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a32 = fma(a30, a27, fma(0x1.111110b683de9p-7, a26, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a34 = fma(a32, a27, fma(0x1.555555557a0f6p-3, a26, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a23);
    const double a37 = fma(fma(a27, a34, a26), p2, p2 - 1.0);
    const double a39 = -1.0 + (-a37);
    const double a41 = usual ? a39 : (b2 ? a39 : a20);
    const double a43 = 1.0 + a20;
    const double a45 = usual ? a37 : (b2 ? a37 : a43);
    const double a46 = b1 ? a43 : a45;
    const int b5 = a46 == 0.0;
    const double a48 = a46 + (b5 ? 1.0 : 0.0);
    const double q2 = (b1 ? a20 : a41) / a48 / a48;
    const int b6 = x == 0.0;
    const double a50 = -INFINITY;
    const double a52 = usual ? q2 : (b6 ? a50 : q2);
    const int b7 = 0.0 < a1;
    const double a53 = NAN;
    const double a55 = usual ? a52 : (b7 ? a53 : a52);
    const int b8 = x == x;
    return (float)(usual ? a55 : (b8 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
