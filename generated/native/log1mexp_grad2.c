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
    const int b4 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b4 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a13, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(a16, a13, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a20 = fma(a18, a13, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(a20, a13, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a23 = fma(a13, a22, a12);
    const double a24 = 1.0 + a23;
    const int b5 = a10 < -700.0;
    const double a25 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b5 ? a25 : a9));
    const double a28 = a24 * p1;
    const double a30 = -a24 * p1;
    const double a31 = 1.0 + a30;
    const int b6 = a31 == 0.0;
    const double a32 = b6 ? 1.0 : a31;
    const double q1 = 1.0 / a32;
    const double a33 = a28 * q1;
    const double a34 = a33 * q1;
    const double a35 = INFINITY;
    const int b7 = fabs(a34) < a35;
    const double a36 = -a34;
    /* -5.4979230187083712e-14 */
    const double a45 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a49 = fma(-a45, p1, a30 - (a31 - 1.0));
    const double a50 = -a33;
    const double a56 = fma(a36, a49, (fma(a50, a32, a28) + fma(a50, a49, a45 * p1)) * q1);
    const double a58 = (fma(a36, a32, a33) + a56) * q1;
    const double a60 = a34 + (b7 ? a58 : 0.0);
    const int b8 = a60 == 0.0;
    const double a63 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a65 = -((b8 ? a34 : a60) * a63);
    const int b9 = a4 < -60.0;
    const double a67 = usual ? a4 : (b9 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a68 = fma(a67, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a68);
    const double a69 = p2 - 1.0;
    const double a70 = a68 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a71 = fma(a70, -0x1.62e42fefa38p-1, a67); /* -0.69314718055989033 */
    const double a72 = fma(a70, -0x1.ef35793c7673p-45, a71); /* -5.4979230187083712e-14 */
    const double a73 = a72 * a72;
    const double a74 = a73 * 0.5;
    const double a75 = a72 + a74;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a79 = fma(fma(0x1.1eaee4f86a7fdp-29, a72, 0x1.af6ab749d882dp-26), a73, fma(0x1.27e55c70808a2p-22, a72, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a81 = fma(a79, a73, fma(0x1.a01a016a28ca3p-16, a72, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a83 = fma(a81, a73, fma(0x1.6c16c16c22172p-10, a72, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a85 = fma(a83, a73, fma(0x1.555555555553cp-5, a72, 0x1.555555555555bp-3));
    const double a87 = fma(a70, -0x1.ef35793c7673p-45, a71 - a72); /* -5.4979230187083712e-14 */
    const double a95 = fma(a73 * a72, a85, fma(a87, a75, a87)) + fma(fma(a72, a72, -a73), 0.5, a74 - (a75 - a72));
    const double a96 = a75 + a95;
    const double a97 = p2 * a96;
    const double a98 = a69 + a97;
    const double a99 = 1.0 + a98;
    const int b10 = a98 == 0.0;
    const double a100 = b10 ? 1.0 : a98;
    const double q2 = 1.0 / a100;
    const double a101 = a99 * q2;
    const double a103 = -(a101 * q2);
    const double a105 = usual ? a103 : (b2 ? a103 : a36);
    const int b11 = fabs(a105) < a35;
    const double a114 = a97 - (a98 - a69) + fma(p2, a95 - (a96 - a75), p2 - (a69 + 1.0));
    const double a115 = -a101;
    const double a121 = fma(a115, a100, a99) + fma(a115, a114, a98 - (a99 - 1.0) + a114);
    const double a125 = (fma(a103, a100, a101) + fma(a103, a114, a121 * q2)) * q2;
    const double a126 = -a125;
    const double a127 = -a58;
    const double a129 = usual ? a126 : (b2 ? a126 : a127);
    const double a131 = a105 + (b11 ? a129 : 0.0);
    const int b12 = a131 == 0.0;
    const double a135 = (b12 ? a105 : a131) * (usual ? 1.0 : (b2 ? 1.0 : a63));
    const double a136 = b1 ? a65 : a135;
    const int b13 = x == 0.0;
    const double a137 = -a35;
    const double a139 = usual ? a136 : (b13 ? a137 : a136);
    const int b14 = 0.0 < a1;
    const double a140 = NAN;
    const double a142 = usual ? a139 : (b14 ? a140 : a139);
    const int b15 = x == x;
    return usual ? a142 : (b15 ? a142 : x);
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
    const int b4 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b4 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9);
    const double a23 = 1.0 + (-a21);
    const int b5 = a23 == 0.0;
    const double a24 = b5 ? 1.0 : a23;
    const double a25 = -(a21 / a24 / a24);
    const int b6 = a4 < -60.0;
    const double a27 = usual ? a4 : (b6 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a28 = fma(a27, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a29 = a28 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a31 = fma(a29, -0x1.ef35793c7673p-45, fma(a29, -0x1.62e42fefa38p-1, a27));
    const double a32 = a31 * a31;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a35 = fma(fma(0x1.717f68bfc21e6p-19, a31, 0x1.a17542032a764p-16), a32, fma(0x1.a01af4aee2b13p-13, a31, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a37 = fma(a35, a32, fma(0x1.111110b683de9p-7, a31, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a39 = fma(a37, a32, fma(0x1.555555557a0f6p-3, a31, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a28);
    const double a42 = fma(fma(a32, a39, a31), p2, p2 - 1.0);
    const int b7 = a42 == 0.0;
    const double a44 = b7 ? 1.0 : a42;
    const double a45 = -((1.0 + a42) / a44 / a44);
    const double a47 = usual ? a45 : (b2 ? a45 : a25);
    const double a48 = b1 ? a25 : a47;
    const int b8 = x == 0.0;
    const double a50 = -INFINITY;
    const double a52 = usual ? a48 : (b8 ? a50 : a48);
    const int b9 = 0.0 < a1;
    const double a53 = NAN;
    const double a55 = usual ? a52 : (b9 ? a53 : a52);
    const int b10 = x == x;
    return (float)(usual ? a55 : (b10 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
