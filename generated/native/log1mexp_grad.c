/* SPDX-License-Identifier: MIT */
/* log1mexp_grad(x) = diff(log(1 - exp(x)), x)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: (1 + expm1(-abs(x)))/expm1(-abs(x))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.c8p-2; /* -0.4453125 */
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
    const double a23 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a23 : a7));
    const double a26 = a22 * p1;
    const double a28 = -a22 * p1;
    const double a29 = 1.0 + a28;
    const int b5 = a29 == 0.0;
    const double a30 = b5 ? 1.0 : a29;
    const double q1 = 1.0 / a30;
    const double a31 = a26 * q1;
    const double a32 = INFINITY;
    const int b6 = fabs(a31) < a32;
    const double a33 = -a31;
    /* -5.4979230187083712e-14 */
    const double a42 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a49 = fma(a33, a30, a26) + fma(a33, fma(-a42, p1, a28 - (a29 - 1.0)), a42 * p1);
    const double a50 = a49 * q1;
    const double a52 = a31 + (b6 ? a50 : 0.0);
    const int b7 = a52 == 0.0;
    const double a57 = -((b7 ? a31 : a52) * (usual ? 1.0 : (b4 ? 0x1p-300 : 1.0))); /* 4.9090934652977266e-91 */
    const int b8 = a4 < -60.0;
    const double a59 = usual ? a4 : (b8 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a60 = fma(a59, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a60);
    const double a61 = p2 - 1.0;
    const double a62 = a60 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a63 = fma(a62, -0x1.62e42fefa38p-1, a59); /* -0.69314718055989033 */
    const double a64 = fma(a62, -0x1.ef35793c7673p-45, a63); /* -5.4979230187083712e-14 */
    const double a65 = a64 * a64;
    const double a66 = a65 * 0.5;
    const double a67 = a64 + a66;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a71 = fma(fma(0x1.1eaee4f86a7fdp-29, a64, 0x1.af6ab749d882dp-26), a65, fma(0x1.27e55c70808a2p-22, a64, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a73 = fma(a71, a65, fma(0x1.a01a016a28ca3p-16, a64, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a75 = fma(a73, a65, fma(0x1.6c16c16c22172p-10, a64, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a77 = fma(a75, a65, fma(0x1.555555555553cp-5, a64, 0x1.555555555555bp-3));
    const double a79 = fma(a62, -0x1.ef35793c7673p-45, a63 - a64); /* -5.4979230187083712e-14 */
    const double a87 = fma(a65 * a64, a77, fma(a79, a67, a79)) + fma(fma(a64, a64, -a65), 0.5, a66 - (a67 - a64));
    const double a88 = a67 + a87;
    const double a89 = p2 * a88;
    const double a90 = a61 + a89;
    const double a91 = 1.0 + a90;
    const double q2 = 1.0 / a90;
    const double a92 = a91 * q2;
    const int b9 = fabs(a92) < a32;
    const double a93 = -a92;
    const double a102 = a89 - (a90 - a61) + fma(p2, a87 - (a88 - a67), p2 - (a61 + 1.0));
    const double a107 = fma(a93, a90, a91) + fma(a93, a102, a90 - (a91 - 1.0) + a102);
    const double a108 = a107 * q2;
    const double a110 = a92 + (b9 ? a108 : 0.0);
    const int b10 = a110 == 0.0;
    const double a111 = b10 ? a92 : a110;
    const double a113 = usual ? a111 : (b2 ? a111 : a57);
    const double a114 = b1 ? a57 : a113;
    const int b11 = x == 0.0;
    const double a115 = -a32;
    const double a117 = usual ? a114 : (b11 ? a115 : a114);
    const int b12 = 0.0 < a1;
    const double a118 = NAN;
    const double a120 = usual ? a117 : (b12 ? a118 : a117);
    const int b13 = x == x;
    return usual ? a120 : (b13 ? a120 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.c8p-2; /* -0.4453125 */
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
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a21 = 1.0 + (-a19);
    const int b4 = a21 == 0.0;
    const double a23 = -(a19 / (b4 ? 1.0 : a21));
    const int b5 = a4 < -60.0;
    const double a25 = usual ? a4 : (b5 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a27 = a26 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a29 = fma(a27, -0x1.ef35793c7673p-45, fma(a27, -0x1.62e42fefa38p-1, a25));
    const double a30 = a29 * a29;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a33 = fma(fma(0x1.717f68bfc21e6p-19, a29, 0x1.a17542032a764p-16), a30, fma(0x1.a01af4aee2b13p-13, a29, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a35 = fma(a33, a30, fma(0x1.111110b683de9p-7, a29, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a37 = fma(a35, a30, fma(0x1.555555557a0f6p-3, a29, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a26);
    const double a40 = fma(fma(a30, a37, a29), p2, p2 - 1.0);
    const double q2 = (1.0 + a40) / a40;
    const double a43 = usual ? q2 : (b2 ? q2 : a23);
    const double a44 = b1 ? a23 : a43;
    const int b6 = x == 0.0;
    const double a46 = -INFINITY;
    const double a48 = usual ? a44 : (b6 ? a46 : a44);
    const int b7 = 0.0 < a1;
    const double a49 = NAN;
    const double a51 = usual ? a48 : (b7 ? a49 : a48);
    const int b8 = x == x;
    return (float)(usual ? a51 : (b8 ? a51 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_gradf, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
