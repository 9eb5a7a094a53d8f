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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = 0.0 < v1;
    const double a1 = NAN;
    const int b3 = x == 0.0;
    const double a2 = INFINITY;
    const double a3 = -a2;
    const int b4 = v1 < -0x1.18p-1; /* -0.546875 */
    const int b5 = v1 < 0.0;
    const double a5 = -fabs(b5 ? v1 : (-1.0));
    const int b6 = a5 < -800.0;
    const double a6 = b6 ? (-800.0) : a5;
    const int b7 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b7 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = 1.0 + a11;
    const double a13 = a11 * a11;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a13, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(a16, a13, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a20 = fma(a18, a13, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(a20, a13, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double a23 = a13 * a22;
    const double a24 = a12 + a23;
    const int b8 = a9 < -700.0;
    const double a25 = a8 + 300.0;
    const double p1 = power_of_two(b8 ? a25 : a8);
    const double a27 = a24 * p1;
    const double a29 = -a24 * p1;
    const double a30 = 1.0 + a29;
    const int b9 = a30 == 0.0;
    const double a31 = b9 ? 1.0 : a30;
    const double q1 = 1.0 / a31;
    const double a32 = a27 * q1;
    const double a33 = a32 * q1;
    const int b10 = fabs(a33) < a2;
    const double a34 = -a33;
    /* -5.4979230187083712e-14 */
    const double a45 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a24, a23 - (a24 - a12) + (a11 - (a12 - 1.0)));
    const double a48 = a29 - (a30 - 1.0) + (-a45 * p1);
    const double a49 = -a32;
    const double a55 = fma(a34, a48, (fma(a49, a31, a27) + fma(a49, a48, a45 * p1)) * q1);
    const double a57 = (fma(a34, a31, a32) + a55) * q1;
    const double a59 = a33 + (b10 ? a57 : 0.0);
    const int b11 = a59 == 0.0;
    const double a61 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a63 = -((b11 ? a33 : a59) * a61);
    const int b12 = a5 < -60.0;
    const double a64 = b12 ? (-60.0) : a5;
    /* 1.4426950408889634, 6755399441056767 */
    const double a65 = fma(a64, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a65);
    const double a66 = p2 - 1.0;
    const double a67 = a65 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a68 = fma(a67, -0x1.62e42fefa38p-1, a64); /* -0.69314718055989033 */
    const double a69 = fma(a67, -0x1.ef35793c7673p-45, a68); /* -5.4979230187083712e-14 */
    const double a70 = a69 * a69;
    const double a71 = a70 * 0.5;
    const double a72 = a69 + a71;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a76 = fma(fma(0x1.1eaee4f86a7fdp-29, a69, 0x1.af6ab749d882dp-26), a70, fma(0x1.27e55c70808a2p-22, a69, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a78 = fma(a76, a70, fma(0x1.a01a016a28ca3p-16, a69, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a80 = fma(a78, a70, fma(0x1.6c16c16c22172p-10, a69, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a82 = fma(a80, a70, fma(0x1.555555555553cp-5, a69, 0x1.555555555555bp-3));
    const double a84 = fma(a67, -0x1.ef35793c7673p-45, a68 - a69); /* -5.4979230187083712e-14 */
    const double a92 = fma(a70 * a69, a82, fma(a84, a72, a84)) + fma(fma(a69, a69, -a70), 0.5, a71 - (a72 - a69));
    const double a93 = a72 + a92;
    const double a94 = p2 * a93;
    const double a95 = a66 + a94;
    const double a96 = 1.0 + a95;
    const int b13 = a95 == 0.0;
    const double a97 = b13 ? 1.0 : a95;
    const double q2 = 1.0 / a97;
    const double a98 = a96 * q2;
    const double a100 = -(a98 * q2);
    const double a101 = b5 ? a100 : a34;
    const int b14 = fabs(a101) < a2;
    const double a110 = a94 - (a95 - a66) + fma(p2, a92 - (a93 - a72), p2 - (a66 + 1.0));
    const double a111 = -a98;
    const double a117 = fma(a111, a97, a96) + fma(a111, a110, a95 - (a96 - 1.0) + a110);
    const double a122 = -((fma(a100, a97, a98) + fma(a100, a110, a117 * q2)) * q2);
    const double a123 = -a57;
    const double a124 = b5 ? a122 : a123;
    const double a126 = a101 + (b14 ? a124 : 0.0);
    const int b15 = a126 == 0.0;
    const double a129 = (b15 ? a101 : a126) * (b5 ? 1.0 : a61);
    const double a130 = b4 ? a63 : a129;
    const double a131 = b3 ? a3 : a130;
    const double a132 = b2 ? a1 : a131;
    return b1 ? a132 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = 0.0 < v1;
    const double a1 = NAN;
    const int b3 = x == 0.0;
    const double a3 = -INFINITY;
    const int b4 = v1 < -0x1.18p-1; /* -0.546875 */
    const int b5 = v1 < 0.0;
    const double a5 = -fabs(b5 ? v1 : (-1.0));
    const int b6 = a5 < -200.0;
    const double a6 = b6 ? (-200.0) : a5;
    const int b7 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b7 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, fma(a9, -0x1.62e42fefa38p-1, a7));
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a20 = (fma(a12, a17, a11) + 1.0) * power_of_two(a8);
    const double a22 = 1.0 + (-a20);
    const int b8 = a22 == 0.0;
    const double a23 = b8 ? 1.0 : a22;
    const double a24 = -(a20 / a23 / a23);
    const int b9 = a5 < -60.0;
    const double a25 = b9 ? (-60.0) : a5;
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
    const int b10 = a40 == 0.0;
    const double a42 = b10 ? 1.0 : a40;
    const double a43 = -((1.0 + a40) / a42 / a42);
    const double a44 = b5 ? a43 : a24;
    const double a45 = b4 ? a24 : a44;
    const double a46 = b3 ? a3 : a45;
    const double a47 = b2 ? a1 : a46;
    return (float)(b1 ? a47 : x);
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2)
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f)
