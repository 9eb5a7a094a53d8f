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
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
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
    const int b3 = a8 < -700.0;
    const double a24 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b3 ? a24 : a7));
    const double a27 = -a22 * p1;
    const double a30 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a31 = fma(a30, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a31);
    const double a32 = p2 - 1.0;
    const double a33 = a31 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a34 = fma(a33, -0x1.62e42fefa38p-1, a30); /* -0.69314718055989033 */
    const double a35 = fma(a33, -0x1.ef35793c7673p-45, a34); /* -5.4979230187083712e-14 */
    const double a36 = a35 * a35;
    const double a37 = a36 * 0.5;
    const double a38 = a35 + a37;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a42 = fma(fma(0x1.1eaee4f86a7fdp-29, a35, 0x1.af6ab749d882dp-26), a36, fma(0x1.27e55c70808a2p-22, a35, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a44 = fma(a42, a36, fma(0x1.a01a016a28ca3p-16, a35, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a46 = fma(a44, a36, fma(0x1.6c16c16c22172p-10, a35, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a48 = fma(a46, a36, fma(0x1.555555555553cp-5, a35, 0x1.555555555555bp-3));
    const double a50 = fma(a33, -0x1.ef35793c7673p-45, a34 - a35); /* -5.4979230187083712e-14 */
    const double a58 = fma(a36 * a35, a48, fma(a50, a38, a50)) + fma(fma(a35, a35, -a36), 0.5, a37 - (a38 - a35));
    const double a59 = a38 + a58;
    const double a60 = p2 * a59;
    const double a61 = a32 + a60;
    const double a62 = -a61;
    const double a63 = -1.0 + a62;
    const double a65 = usual ? a63 : (b2 ? a63 : a27);
    const double a66 = b1 ? a27 : a65;
    const double a67 = 1.0 + a27;
    const double a69 = usual ? a61 : (b2 ? a61 : a67);
    const double a70 = b1 ? a67 : a69;
    const int b4 = a70 == 0.0;
    const double a72 = a70 + (b4 ? 1.0 : 0.0);
    const double q1 = 1.0 / a72;
    const double a73 = a66 * q1;
    const double a74 = a73 * q1;
    const double a75 = INFINITY;
    const int b5 = fabs(a74) < a75;
    const double a76 = -a74;
    /* -5.4979230187083712e-14 */
    const double a85 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a86 = -a85;
    const double a89 = fma(a86, p1, a27 - (a67 - 1.0));
    const double a97 = a60 - (a61 - a32) + fma(p2, a58 - (a59 - a38), p2 - (a32 + 1.0));
    const double a99 = usual ? a97 : (b2 ? a97 : a89);
    const double a100 = b1 ? a89 : a99;
    const double a101 = -a73;
    const double a103 = a86 * p1;
    const double a107 = a62 - (a63 - (-1.0)) + (-a97);
    const double a109 = usual ? a107 : (b2 ? a107 : a103);
    const double a113 = (fma(a101, a72, a66) + fma(a101, a100, b1 ? a103 : a109)) * q1;
    const double a116 = (fma(a76, a72, a73) + fma(a76, a100, a113)) * q1;
    const double a118 = a74 + (b5 ? a116 : 0.0);
    const int b6 = a118 == 0.0;
    const double a121 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a123 = usual ? 1.0 : (b2 ? 1.0 : a121);
    const double a125 = (b6 ? a74 : a118) * (b1 ? a121 : a123);
    const int b7 = x == 0.0;
    const double a126 = -a75;
    const double a128 = usual ? a125 : (b7 ? a126 : a125);
    const int b8 = 0.0 < a1;
    const double a129 = NAN;
    const double a131 = usual ? a128 : (b8 ? a129 : a128);
    const int b9 = x == x;
    return usual ? a131 : (b9 ? a131 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.18p-1; /* -0.546875 */
    const int b2 = a1 < 0.0;
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 200.0));
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
    const double a23 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a24 = fma(a23, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a25 = a24 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a27 = fma(a25, -0x1.ef35793c7673p-45, fma(a25, -0x1.62e42fefa38p-1, a23));
    const double a28 = a27 * a27;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a31 = fma(fma(0x1.717f68bfc21e6p-19, a27, 0x1.a17542032a764p-16), a28, fma(0x1.a01af4aee2b13p-13, a27, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a33 = fma(a31, a28, fma(0x1.111110b683de9p-7, a27, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a35 = fma(a33, a28, fma(0x1.555555557a0f6p-3, a27, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a24);
    const double a38 = fma(fma(a28, a35, a27), p2, p2 - 1.0);
    const double a40 = -1.0 + (-a38);
    const double a42 = usual ? a40 : (b2 ? a40 : a20);
    const double a44 = 1.0 + a20;
    const double a46 = usual ? a38 : (b2 ? a38 : a44);
    const double a47 = b1 ? a44 : a46;
    const int b3 = a47 == 0.0;
    const double a49 = a47 + (b3 ? 1.0 : 0.0);
    const double q2 = (b1 ? a20 : a42) / a49 / a49;
    const int b4 = x == 0.0;
    const double a51 = -INFINITY;
    const double a53 = usual ? q2 : (b4 ? a51 : q2);
    const int b5 = 0.0 < a1;
    const double a54 = NAN;
    const double a56 = usual ? a53 : (b5 ? a54 : a53);
    const int b6 = x == x;
    return (float)(usual ? a56 : (b6 ? a56 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
