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
    const int b3 = x == 0.0;
    const double a2 = INFINITY;
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
    const double a15 = a13 * a13;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16), a13, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5), a13, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a24 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a15 * a15, fma(a19, a15, a22));
    const double a25 = a13 * a24;
    const double a26 = a12 + a25;
    const int b8 = a9 < -700.0;
    const double p1 = power_of_two(b8 ? a8 + 300.0 : a8);
    const double a30 = -a26 * p1;
    const double a31 = 1.0 + a30;
    const int b9 = a31 == 0.0;
    const double a32 = b9 ? 1.0 : a31;
    const double q1 = 1.0 / a32;
    const double a33 = a26 * q1;
    const double a34 = a33 * q1;
    const int b10 = fabs(a34) < a2;
    const double a35 = -a34;
    /* -5.4979230187083712e-14 */
    const double a46 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a26, a25 - (a26 - a12) + (a11 - (a12 - 1.0)));
    const double a49 = a30 - (a31 - 1.0) + (-a46 * p1);
    const double a50 = -a33;
    const double a55 = fma(a35, a49, (fma(a50, a32, a26) + fma(a50, a49, a46)) * q1);
    const double a57 = (fma(a35, a32, a33) + a55) * q1;
    const double a59 = a34 + (b10 ? a57 : 0.0);
    const int b11 = a59 == 0.0;
    const double a62 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b12 = a5 < -60.0;
    const double a65 = b12 ? (-60.0) : a5;
    /* 1.4426950408889634, 6755399441056767 */
    const double a66 = fma(a65, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a66);
    const double a67 = p2 - 1.0;
    const double a68 = a66 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a69 = fma(a68, -0x1.62e42fefa38p-1, a65); /* -0.69314718055989033 */
    const double a70 = fma(a68, -0x1.ef35793c7673p-45, a69); /* -5.4979230187083712e-14 */
    const double a71 = a70 * a70;
    const double a72 = a71 * 0.5;
    const double a73 = a70 + a72;
    const double a76 = a71 * a71;
    /* 2.7557457030214547e-7, 2.7557235798769648e-6, 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a80 = fma(fma(0x1.27e55c70808a2p-22, a70, 0x1.71ddf0f3bc289p-19), a71, fma(0x1.a01a016a28ca3p-16, a70, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218, 0.041666666666666491, 0.16666666666666682 */
    const double a83 = fma(fma(0x1.6c16c16c22172p-10, a70, 0x1.111111110edbp-7), a71, fma(0x1.555555555553cp-5, a70, 0x1.555555555555bp-3));
    /* 2.0858946759155838e-9, 2.5111766256156139e-8 */
    const double a85 = fma(fma(0x1.1eaee4f86a7fdp-29, a70, 0x1.af6ab749d882dp-26), a76 * a76, fma(a80, a76, a83));
    const double a87 = fma(a68, -0x1.ef35793c7673p-45, a69 - a70); /* -5.4979230187083712e-14 */
    const double a95 = fma(a71 * a70, a85, fma(a87, a73, a87)) + fma(fma(a70, a70, -a71), 0.5, a72 - (a73 - a70));
    const double a96 = a73 + a95;
    const double a97 = p2 * a96;
    const double a98 = a67 + a97;
    const double a99 = 1.0 + a98;
    const int b13 = a98 == 0.0;
    const double a100 = b13 ? 1.0 : a98;
    const double q2 = 1.0 / a100;
    const double a101 = a99 * q2;
    const double a103 = -(a101 * q2);
    const double a104 = b5 ? a103 : a35;
    const int b14 = fabs(a104) < a2;
    const double a113 = a97 - (a98 - a67) + fma(p2, a95 - (a96 - a73), p2 - (a67 + 1.0));
    const double a114 = -a101;
    const double a120 = fma(a114, a100, a99) + fma(a114, a113, a98 - (a99 - 1.0) + a113);
    const double a124 = (fma(a103, a100, a101) + fma(a103, a113, a120 * q2)) * q2;
    const double a129 = a104 + (b14 ? (b5 ? (-a124) : (-a57)) : 0.0);
    const int b15 = a129 == 0.0;
    /*  */
    const double a135 = b4 ? (-((b11 ? a34 : a59) * p1 * a62)) : (b15 ? a104 : a129) * (b5 ? 1.0 : p1) * (b5 ? 1.0 : a62);
    return b1 ? (b2 ? NAN : (b3 ? (-a2) : a135)) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = 0.0 < v1;
    const int b3 = x == 0.0;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5), a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12 * a12, a17);
    const double a21 = (fma(a12, a18, a11) + 1.0) * power_of_two(a8);
    const double a23 = 1.0 + (-a21);
    const int b8 = a23 == 0.0;
    const double a24 = b8 ? 1.0 : a23;
    const double a25 = -(a21 / a24 / a24);
    const int b9 = a5 < -60.0;
    const double a26 = b9 ? (-60.0) : a5;
    /* 1.4426950408889634, 6755399441056767 */
    const double a27 = fma(a26, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a28 = a27 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a30 = fma(a28, -0x1.ef35793c7673p-45, fma(a28, -0x1.62e42fefa38p-1, a26));
    const double a31 = a30 * a30;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a34 = fma(fma(0x1.717f68bfc21e6p-19, a30, 0x1.a17542032a764p-16), a31, fma(0x1.a01af4aee2b13p-13, a30, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494, 0.16666666667084201, 0.49999999999597972 */
    const double a38 = fma(fma(0x1.111110b683de9p-7, a30, 0x1.55555581f9fc4p-5), a31, fma(0x1.555555557a0f6p-3, a30, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a27);
    const double a42 = fma(fma(a31, fma(a34, a31 * a31, a38), a30), p2, p2 - 1.0);
    const int b10 = a42 == 0.0;
    const double a44 = b10 ? 1.0 : a42;
    const double a48 = b3 ? (-INFINITY) : (b4 ? a25 : (b5 ? (-((1.0 + a42) / a44 / a44)) : a25));
    return (float)(b1 ? (b2 ? NAN : a48) : x);
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2)
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f)
