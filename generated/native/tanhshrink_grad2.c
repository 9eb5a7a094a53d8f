/* SPDX-License-Identifier: MIT */
/* tanhshrink_grad2(x) = diff(x - tanh(x), x, 2)
 *
 * x < 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
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
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b2 = a4 < -60.0;
    const double a6 = usual ? a4 : (b2 ? (-60.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a7);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = p1 - 1.0;
    const double a10 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = fma(a8, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    const double a13 = a12 * 0.5;
    const int b3 = a4 < -800.0;
    const double a17 = a11 + a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a19 = fma(fma(0x1.1eaee4f86a7fdp-29, a11, 0x1.af6ab749d882dp-26), a12, fma(0x1.27e55c70808a2p-22, a11, 0x1.71ddf0f3bc289p-19));
    const double a22 = usual ? a4 : (b3 ? (-800.0) : a4);
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a19, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    const int b4 = -0x1p-100 < a22; /* -7.8886090522101181e-31 */
    const double a26 = fma(a8, -0x1.ef35793c7673p-45, a10 - a11); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a27 = fma(a24, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    const double a30 = usual ? a22 : (b4 ? (-0x1p-100) : a22); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a33 = fma(a27, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    /* 1.4426950408889634, 6755399441056767 */
    const double a34 = fma(a30, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a36 = a34 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a39 = b1 ? (-1.0) : 1.0;
    const double a40 = fma(a36, -0x1.62e42fefa38p-1, a30); /* -0.69314718055989033 */
    const double a42 = fma(a36, -0x1.ef35793c7673p-45, a40); /* -5.4979230187083712e-14 */
    const double a43 = fma(a12 * a11, a33, fma(a26, a17, a26)) + fma(fma(a11, a11, -a12), 0.5, a13 - (a17 - a11));
    const double a44 = a42 * a42;
    const double a45 = a17 + a43;
    const double a47 = p1 * a45;
    const double a50 = a9 + a47;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a51 = fma(fma(0x1.ada10efa01953p-26, a42, 0x1.28ae38fe0a4b2p-22), a44, fma(0x1.71df0f72a4222p-19, a42, 0x1.a0199929f842dp-16));
    const double a53 = a34 + 300.0;
    const int b5 = a36 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a55 = fma(a51, a44, fma(0x1.a01a0134a1113p-13, a42, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a57 = fma(a55, a44, fma(0x1.1111111125b1p-7, a42, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a59 = fma(a57, a44, fma(0x1.5555555555503p-3, a42, 0x1.000000000000ap-1));
    const double p2 = power_of_two(usual ? a34 : (b5 ? a53 : a34));
    const double a60 = fma(a44, a59, a42);
    const double a61 = 1.0 + a60;
    const double a65 = usual ? a61 : (b3 ? 0.0 : a61);
    const double a66 = -a50;
    const double a67 = a65 * p2;
    const double a68 = 2.0 + a50;
    const double a71 = a68 * a68;
    const double a72 = 8.0 * (b1 ? a50 : a67);
    const double a73 = -a65 * p2;
    const int b6 = x == x;
    const double a75 = a71 * a68;
    const double a76 = b1 ? a66 : a73;
    const double a79 = 3.0 + a67;
    const double a80 = a39 + a76;
    const double a84 = a65 * a79;
    const double a85 = a72 * a80;
    const int b7 = a39 == 0.0;
    const double a89 = a84 * p2;
    const double a90 = 3.0 + a89;
    const double a91 = a47 - (a50 - a9) + fma(p1, a43 - (a45 - a17), p1 - (a9 + 1.0));
    const double a94 = a65 * a90;
    const double a96 = a50 - (a68 - 2.0) + a91;
    const double a99 = a94 * p2;
    const double a103 = 1.0 + a99;
    const double a107 = b1 ? a75 : a103;
    /* -5.4979230187083712e-14 */
    const double a109 = fma(fma(a36, -0x1.ef35793c7673p-45, a40 - a42), a61, a60 - (a61 - 1.0) + fma(a44, a59, a42 - a60));
    const double q1 = 1.0 / a107;
    /*  */
    const double a110 = fma(a68, fma(a68, a96, fma(a68, a96, fma(a68, a68, -a71))), fma(a71, a96, fma(a71, a68, -a75)));
    const double a113 = a85 * q1;
    const double a115 = usual ? a109 : (b3 ? 0.0 : a109);
    const double a116 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a117 = -a113;
    const double a120 = b1 ? 1.0 : a116;
    const double a125 = fma(a65, fma(a115, p2, a67 - (a79 - 3.0)), fma(a65, a79, -a84));
    const double a126 = a90 - 3.0;
    const double a131 = -a91;
    const double a134 = a115 * p2;
    const double a137 = a80 - a39;
    const double a139 = fma(fma(a79, a115, a125), p2, 3.0 - (a90 - a126) + (a89 - a126));
    const double a141 = a103 - 1.0;
    const double a147 = -a115 * p2;
    /*  */
    const double a158 = fma(fma(a90, a115, fma(a65, a139, fma(a65, a90, -a94))), p2, 1.0 - (a103 - a141) + (a99 - a141));
    const double a160 = fma(a72, a39 - (a80 - a137) + (a76 - a137) + (b1 ? a131 : a147), fma(a72, a80, -a85));
    const double a162 = fma(a117, b1 ? a110 : a158, fma(a80, 8.0 * (b1 ? a91 : a134), a160));
    const double a164 = fma(fma(a117, a107, a85) + a162, q1, a113);
    const int b8 = a164 == 0.0;
    const double a167 = (b8 ? a113 : a164) * a120 * (usual ? 1.0 : (b7 ? a120 : 1.0));
    const double a168 = copysign(a167, a1);
    return usual ? a168 : (b6 ? a168 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b2 = a4 < -60.0;
    const double a6 = usual ? a4 : (b2 ? (-60.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a14 = fma(fma(0x1.717f68bfc21e6p-19, a10, 0x1.a17542032a764p-16), a11, fma(0x1.a01af4aee2b13p-13, a10, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a16 = fma(a14, a11, fma(0x1.111110b683de9p-7, a10, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a18 = fma(a16, a11, fma(0x1.555555557a0f6p-3, a10, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a7);
    const double a21 = fma(fma(a11, a18, a10), p1, p1 - 1.0);
    const int b3 = a4 < -200.0;
    const double a23 = usual ? a4 : (b3 ? (-200.0) : a4);
    const int b4 = -0x1p-100 < a23; /* -7.8886090522101181e-31 */
    const double a25 = usual ? a23 : (b4 ? (-0x1p-100) : a23); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a27 = a26 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a29 = fma(a27, -0x1.ef35793c7673p-45, fma(a27, -0x1.62e42fefa38p-1, a25));
    const double a30 = a29 * a29;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a33 = fma(fma(0x1.9fce5e32a2c28p-13, a29, 0x1.6d98935dd6524p-10), a30, fma(0x1.1111e0a253f33p-7, a29, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a35 = fma(a33, a30, fma(0x1.555554a6c4debp-3, a29, 0x1.00000044603e6p-1));
    const double a38 = (fma(a30, a35, a29) + 1.0) * power_of_two(a26);
    const double a42 = -a21;
    const double a43 = -a38;
    const double a46 = 8.0 * (b1 ? a21 : a38) * ((b1 ? (-1.0) : 1.0) + (b1 ? a42 : a43));
    const double a47 = 2.0 + a21;
    const double a49 = a47 * a47 * a47;
    const double a54 = 1.0 + a38 * (3.0 + a38 * (3.0 + a38));
    const double a56 = copysign(a46 / (b1 ? a49 : a54), a1);
    const int b5 = x == x;
    return (float)(usual ? a56 : (b5 ? a56 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrink_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
