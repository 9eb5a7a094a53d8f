/* SPDX-License-Identifier: MIT */
/* logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 * d > 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y)
{
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const int b4 = x == y;
    const double v2 = number(x - y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w2 = fabs(v2);
    const int b5 = w2 < 0x1.c8p-2; /* 0.4453125 */
    const double a4 = -w2;
    const int b6 = a4 < -60.0;
    const double a5 = b6 ? (-60.0) : a4;
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a6);
    const double a7 = p1 - 1.0;
    const double a8 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    const double a12 = a11 * 0.5;
    const double a13 = a10 + a12;
    const double a16 = a11 * a11;
    /* 2.7557457030214547e-7, 2.7557235798769648e-6, 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19), a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218, 0.041666666666666491, 0.16666666666666682 */
    const double a23 = fma(fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7), a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    /* 2.0858946759155838e-9, 2.5111766256156139e-8 */
    const double a25 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a16 * a16, fma(a20, a16, a23));
    const double a27 = fma(a8, -0x1.ef35793c7673p-45, a9 - a10); /* -5.4979230187083712e-14 */
    const double a35 = fma(a11 * a10, a25, fma(a27, a13, a27)) + fma(fma(a10, a10, -a11), 0.5, a12 - (a13 - a10));
    const double a36 = a13 + a35;
    const double a37 = p1 * a36;
    const double a38 = a7 + a37;
    const double a39 = 1.0 + a38;
    const double a40 = a38 * a39;
    const double a41 = 2.0 + a38;
    const double a42 = a41 * a41;
    const double a43 = a42 * a41;
    const double q1 = 1.0 / a43;
    const double a44 = a40 * q1;
    const int b7 = a4 < -800.0;
    const double a45 = b7 ? (-800.0) : a4;
    const int b8 = -0x1p-100 < a45; /* -7.8886090522101181e-31 */
    const double a46 = b8 ? (-0x1p-100) : a45; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a47 = fma(a46, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a48 = a47 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a49 = fma(a48, -0x1.62e42fefa38p-1, a46); /* -0.69314718055989033 */
    const double a50 = fma(a48, -0x1.ef35793c7673p-45, a49); /* -5.4979230187083712e-14 */
    const double a51 = 1.0 + a50;
    const double a52 = a50 * a50;
    const double a54 = a52 * a52;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a58 = fma(fma(0x1.71df0f72a4222p-19, a50, 0x1.a0199929f842dp-16), a52, fma(0x1.a01a0134a1113p-13, a50, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a61 = fma(fma(0x1.1111111125b1p-7, a50, 0x1.5555555550698p-5), a52, fma(0x1.5555555555503p-3, a50, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a63 = fma(fma(0x1.ada10efa01953p-26, a50, 0x1.28ae38fe0a4b2p-22), a54 * a54, fma(a58, a54, a61));
    const double a64 = a52 * a63;
    const double a65 = a51 + a64;
    const double a66 = b7 ? 0.0 : a65;
    const int b9 = a48 < -700.0;
    const double p2 = power_of_two(b9 ? a47 + 300.0 : a47);
    const double a70 = -a66 * p2;
    const double a71 = 1.0 + a70;
    const double a72 = a66 * a71;
    const double a73 = a66 * p2;
    const double a74 = 3.0 + a73;
    const double a75 = a66 * a74;
    const double a76 = a75 * p2;
    const double a77 = a76 + 3.0;
    const double a78 = a66 * a77;
    const double a79 = a78 * p2;
    const double a80 = a79 + 1.0;
    const double q2 = 1.0 / a80;
    const double a82 = -(a72 * q2);
    const double a83 = b5 ? a44 : a82;
    const double a86 = copysign(1.0, v2) * copysign(1.0, a83);
    const double a88 = -(a83 * a86);
    const int b10 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a89 = v2 - v3;
    const double a93 = v3 - (v2 - a89) - (number(y, 0x1.fffffffffffffp1023) + a89); /* 1.7976931348623157e+308 */
    const double a94 = b10 ? a93 : 0.0;
    const double a95 = a88 * a94;
    const double a96 = b5 ? 1.0 : p2;
    const double a98 = b9 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b11 = a98 < 1.0;
    const double a101 = (b5 ? 1.0 : a98) * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a102 = a95 * a96 * a101;
    const double a103 = 2.0 + a73;
    const double a104 = a66 * a103;
    const double a105 = a104 * p2;
    const double a106 = a105 + 1.0;
    const double q3 = 1.0 / a106;
    const double a107 = a66 * q3;
    const double a108 = a107 * p2;
    const double a109 = a102 + a108;
    const double a110 = a109 - a102;
    const double a115 = -a44;
    const double a126 = a37 - (a38 - a7) + fma(p1, a35 - (a36 - a13), p1 - (a7 + 1.0));
    const double a127 = a38 - (a41 - 2.0) + a126;
    /*  */
    const double a135 = fma(a41, fma(a41, a127, fma(a41, a127, fma(a41, a41, -a42))), fma(a42, a127, fma(a42, a41, -a43)));
    const double a142 = fma(a39, a126, fma(a38, a38 - (a39 - 1.0) + a126, fma(a38, a39, -a40)));
    const double a147 = a80 - a79;
    /* -5.4979230187083712e-14 */
    const double a159 = fma(fma(a48, -0x1.ef35793c7673p-45, a49 - a50), a65, a64 - (a65 - a51) + (a50 - (a51 - 1.0)));
    const double a160 = b7 ? 0.0 : a159;
    const double a161 = a77 - a76;
    const double a168 = a160 * p2;
    const double a173 = fma(a74, a160, fma(a66, a73 - (a74 - 3.0) + a168, fma(a66, a74, -a75)));
    const double a178 = fma(a66, a76 - (a77 - a161) + (3.0 - a161) + a173 * p2, fma(a66, a77, -a78));
    const double a181 = a79 - (a80 - a147) + (1.0 - a147) + fma(a77, a160, a178) * p2;
    const double a189 = fma(a66, a70 - (a71 - 1.0) + (-a160 * p2), fma(a66, a71, -a72));
    const double a192 = fma(a82, a80, a72) + fma(a82, a181, fma(a71, a160, a189));
    const double a195 = b5 ? (fma(a115, a43, a40) + fma(a115, a135, a142)) * q1 : (-(a192 * q2));
    const double a202 = fma(a94, -(a195 * a86), fma(a88, a94, -a95)) * a96 * a101;
    const double a203 = -a107;
    const double a205 = a106 - a105;
    const double a215 = fma(a66, a73 - (a103 - 2.0) + a168, fma(a66, a103, -a104));
    const double a218 = a105 - (a106 - a205) + (1.0 - a205) + fma(a103, a160, a215) * p2;
    const double a223 = a202 + (fma(a203, a106, a66) + fma(a203, a218, a160)) * q3 * p2;
    const double a225 = a109 + (a102 - (a109 - a110) + (a108 - a110) + a223);
    const int b12 = a225 == 0.0;
    const double a227 = (b12 ? a109 : a225) * a98;
    return b1 ? (b2 ? (b3 ? (b4 ? NAN : a227) : a227) : x) : y;
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const int b1 = y == y;
    const int b2 = x == x;
    const double a1 = INFINITY;
    const int b3 = fabs(number(x, a1)) == a1;
    const int b4 = x == y;
    const double v2 = number(x - y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w2 = fabs(v2);
    const double a4 = -w2;
    const int b5 = a4 < -200.0;
    const double a5 = b5 ? (-200.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5), a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11 * a11, a16);
    const double a20 = (fma(a11, a17, a10) + 1.0) * power_of_two(a7);
    const int b7 = w2 < 0x1.c8p-2; /* 0.4453125 */
    const int b8 = a4 < -60.0;
    const double a24 = b8 ? (-60.0) : a4;
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a24, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a26 = a25 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a28 = fma(a26, -0x1.ef35793c7673p-45, fma(a26, -0x1.62e42fefa38p-1, a24));
    const double a29 = a28 * a28;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a32 = fma(fma(0x1.717f68bfc21e6p-19, a28, 0x1.a17542032a764p-16), a29, fma(0x1.a01af4aee2b13p-13, a28, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494, 0.16666666667084201, 0.49999999999597972 */
    const double a36 = fma(fma(0x1.111110b683de9p-7, a28, 0x1.55555581f9fc4p-5), a29, fma(0x1.555555557a0f6p-3, a28, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a25);
    const double a40 = fma(fma(a29, fma(a32, a29 * a29, a36), a28), p2, p2 - 1.0);
    const double a43 = 2.0 + a40;
    const double q3 = a20 * (1.0 + (-a20)) / (1.0 + a20 * (3.0 + a20 * (3.0 + a20)));
    const double a55 = b7 ? a40 * (1.0 + a40) / (a43 * a43 * a43) : (-q3);
    const int b9 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a61 = v2 - v3;
    const double a66 = b9 ? v3 - (v2 - a61) - (number(y, 0x1.fffffep127) + a61) : 0.0; /* 3.4028234663852886e+38 */
    const double a68 = a20 / (1.0 + a20 * (2.0 + a20)) + (-(a55 * (copysign(1.0, v2) * copysign(1.0, a55))) * a66);
    return (float)(b1 ? (b2 ? (b3 ? (b4 ? NAN : a68) : a68) : x) : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2)
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f)
