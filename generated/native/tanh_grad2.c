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
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a5 = -a4;
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a9);
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = p1 - 1.0;
    const double a12 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a13 = fma(a10, -0x1.ef35793c7673p-45, a12); /* -5.4979230187083712e-14 */
    const double a14 = a13 * a13;
    const double a15 = a14 * 0.5;
    const double a20 = a13 + a15;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a14, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    const double a25 = -(usual ? a5 : lesser(a5, 800.0));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a27 = fma(a22, a14, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    const int b2 = -0x1p-100 < a25; /* -7.8886090522101181e-31 */
    const double a29 = fma(a10, -0x1.ef35793c7673p-45, a12 - a13); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a30 = fma(a27, a14, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    const double a33 = usual ? a25 : (b2 ? (-0x1p-100) : a25); /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a36 = fma(a30, a14, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const int b3 = a4 < -800.0;
    /* 1.4426950408889634, 6755399441056767 */
    const double a37 = fma(a33, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a39 = a37 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a42 = b1 ? 1.0 : (-1.0);
    const double a43 = fma(a39, -0x1.62e42fefa38p-1, a33); /* -0.69314718055989033 */
    const double a45 = fma(a39, -0x1.ef35793c7673p-45, a43); /* -5.4979230187083712e-14 */
    const double a46 = fma(a14 * a13, a36, fma(a29, a20, a29)) + fma(fma(a13, a13, -a14), 0.5, a15 - (a20 - a13));
    const double a47 = a45 * a45;
    const double a48 = a20 + a46;
    const double a50 = p1 * a48;
    const double a53 = a11 + a50;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a54 = fma(fma(0x1.ada10efa01953p-26, a45, 0x1.28ae38fe0a4b2p-22), a47, fma(0x1.71df0f72a4222p-19, a45, 0x1.a0199929f842dp-16));
    const double a57 = a37 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a58 = fma(a54, a47, fma(0x1.a01a0134a1113p-13, a45, 0x1.6c16c184854cp-10));
    const int b4 = a39 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a59 = fma(a58, a47, fma(0x1.1111111125b1p-7, a45, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a62 = fma(a59, a47, fma(0x1.5555555555503p-3, a45, 0x1.000000000000ap-1));
    const double p2 = power_of_two(usual ? a37 : (b4 ? a57 : a37));
    const double a63 = fma(a47, a62, a45);
    const double a64 = 1.0 + a63;
    const double a68 = usual ? a64 : (b3 ? 0.0 : a64);
    const double a69 = a68 * p2;
    const double a70 = 2.0 + a53;
    const int b5 = x == x;
    const double a71 = b1 ? a53 : a69;
    const double a72 = a70 * a70;
    const double a74 = 8.0 * a71;
    const double a75 = a72 * a70;
    const double a78 = a42 + a71;
    const int b6 = a42 == 0.0;
    const double a79 = 3.0 + a69;
    const double a81 = a74 * a78;
    const double a84 = a68 * a79;
    const double a88 = a84 * p2;
    const double a89 = 3.0 + a88;
    const double a90 = a50 - (a53 - a11) + fma(p1, a46 - (a48 - a20), p1 - (a11 + 1.0));
    const double a93 = a68 * a89;
    const double a95 = a53 - (a70 - 2.0) + a90;
    const double a98 = a93 * p2;
    const double a102 = 1.0 + a98;
    const double a106 = b1 ? a75 : a102;
    /* -5.4979230187083712e-14 */
    const double a108 = fma(fma(a39, -0x1.ef35793c7673p-45, a43 - a45), a64, a63 - (a64 - 1.0) + fma(a47, a62, a45 - a63));
    const double q1 = 1.0 / a106;
    /*  */
    const double a110 = fma(a70, fma(a70, a95, fma(a70, a95, fma(a70, a70, -a72))), fma(a72, a95, fma(a72, a70, -a75)));
    const double a112 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a113 = a81 * q1;
    const double a115 = usual ? a108 : (b3 ? 0.0 : a108);
    const double a116 = b1 ? 1.0 : a112;
    const double a117 = -a113;
    const double a125 = fma(a68, fma(a115, p2, a69 - (a79 - 3.0)), fma(a68, a79, -a84));
    const double a126 = a89 - 3.0;
    const double a132 = a78 - a42;
    const double a133 = a115 * p2;
    const double a137 = b1 ? a90 : a133;
    const double a139 = fma(fma(a79, a115, a125), p2, 3.0 - (a89 - a126) + (a88 - a126));
    const double a140 = a102 - 1.0;
    const double a153 = fma(a74, a42 - (a78 - a132) + (a71 - a132) + a137, fma(a74, a78, -a81));
    /*  */
    const double a154 = fma(fma(a89, a115, fma(a68, a139, fma(a68, a89, -a93))), p2, 1.0 - (a102 - a140) + (a98 - a140));
    const double a158 = fma(a117, a106, a81) + fma(a117, b1 ? a110 : a154, fma(a78, 8.0 * a137, a153));
    const double a161 = fma(a158, q1, a113) * a116 * (usual ? 1.0 : (b6 ? a116 : 1.0));
    const double a163 = -copysign(a161, a1);
    return usual ? a163 : (b5 ? a163 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a16 = fma(fma(0x1.717f68bfc21e6p-19, a12, 0x1.a17542032a764p-16), a13, fma(0x1.a01af4aee2b13p-13, a12, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a18 = fma(a16, a13, fma(0x1.111110b683de9p-7, a12, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a20 = fma(a18, a13, fma(0x1.555555557a0f6p-3, a12, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a9);
    const double a23 = fma(fma(a13, a20, a12), p1, p1 - 1.0);
    const double a26 = -(usual ? a5 : lesser(a5, 200.0));
    const int b2 = -0x1p-100 < a26; /* -7.8886090522101181e-31 */
    const double a28 = usual ? a26 : (b2 ? (-0x1p-100) : a26); /* -7.8886090522101181e-31 */
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
    const double a42 = b1 ? a23 : a41;
    const double a47 = 2.0 + a23;
    const double a49 = a47 * a47 * a47;
    const double a54 = 1.0 + a41 * (3.0 + a41 * (3.0 + a41));
    const double q1 = 8.0 * a42 * ((b1 ? 1.0 : (-1.0)) + a42) / (b1 ? a49 : a54);
    const double a57 = -copysign(q1, a1);
    const int b3 = x == x;
    return (float)(usual ? a57 : (b3 ? a57 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
