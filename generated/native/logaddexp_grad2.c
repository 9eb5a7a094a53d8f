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
    const double a2 = NAN;
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
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a17 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a11, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a19 = fma(a17, a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a21 = fma(a19, a11, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a23 = fma(a21, a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a25 = fma(a8, -0x1.ef35793c7673p-45, a9 - a10); /* -5.4979230187083712e-14 */
    const double a33 = fma(a11 * a10, a23, fma(a25, a13, a25)) + fma(fma(a10, a10, -a11), 0.5, a12 - (a13 - a10));
    const double a34 = a13 + a33;
    const double a35 = p1 * a34;
    const double a36 = a7 + a35;
    const double a37 = 1.0 + a36;
    const double a38 = a36 * a37;
    const double a39 = 2.0 + a36;
    const double a40 = a39 * a39;
    const double a41 = a40 * a39;
    const double a42 = short_inverse(a41);
    const double a45 = fma(a42, fma(-a42, a41, 1.0), a42);
    const double a46 = a38 * a45;
    const int b7 = a4 < -800.0;
    const double a47 = b7 ? (-800.0) : a4;
    const int b8 = -0x1p-100 < a47; /* -7.8886090522101181e-31 */
    const double a48 = b8 ? (-0x1p-100) : a47; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a49 = fma(a48, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a50 = a49 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a51 = fma(a50, -0x1.62e42fefa38p-1, a48); /* -0.69314718055989033 */
    const double a52 = fma(a50, -0x1.ef35793c7673p-45, a51); /* -5.4979230187083712e-14 */
    const double a53 = 1.0 + a52;
    const double a54 = a52 * a52;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a57 = fma(fma(0x1.ada10efa01953p-26, a52, 0x1.28ae38fe0a4b2p-22), a54, fma(0x1.71df0f72a4222p-19, a52, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a59 = fma(a57, a54, fma(0x1.a01a0134a1113p-13, a52, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a61 = fma(a59, a54, fma(0x1.1111111125b1p-7, a52, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a63 = fma(a61, a54, fma(0x1.5555555555503p-3, a52, 0x1.000000000000ap-1));
    const double a64 = a54 * a63;
    const double a65 = a53 + a64;
    const double a66 = b7 ? 0.0 : a65;
    const int b9 = a50 < -700.0;
    const double a68 = a49 + 300.0;
    const double p2 = power_of_two(b9 ? a68 : a49);
    const double a70 = -a66 * p2;
    const double a71 = 1.0 + a70;
    const double a72 = a66 * a71;
    const double a73 = a72 * p2;
    const double a74 = a66 * p2;
    const double a75 = 3.0 + a74;
    const double a76 = a66 * a75;
    const double a77 = a76 * p2;
    const double a78 = a77 + 3.0;
    const double a79 = a66 * a78;
    const double a80 = a79 * p2;
    const double a81 = a80 + 1.0;
    const double a82 = short_inverse(a81);
    const double a85 = fma(a82, fma(-a82, a81, 1.0), a82);
    const double a87 = -(a73 * a85);
    const double a88 = b5 ? a46 : a87;
    const double a91 = copysign(1.0, v2) * copysign(1.0, a88);
    const double a93 = -(a88 * a91);
    const int b10 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a94 = v2 - v3;
    const double a98 = v3 - (v2 - a94) - (number(y, 0x1.fffffffffffffp1023) + a94); /* 1.7976931348623157e+308 */
    const double a99 = b10 ? a98 : 0.0;
    const double a100 = a93 * a99;
    const double a101 = b9 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b11 = a101 < 1.0;
    const double a104 = (b5 ? 1.0 : a101) * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a105 = a100 * a104;
    const double a106 = 2.0 + a74;
    const double a107 = a66 * a106;
    const double a108 = a107 * p2;
    const double a109 = a108 + 1.0;
    const double a110 = short_inverse(a109);
    const double a113 = fma(a110, fma(-a110, a109, 1.0), a110);
    const double a114 = a74 * a113;
    const double a115 = a105 + a114;
    const double a116 = a115 - a105;
    const double a121 = -a46;
    const double a132 = a35 - (a36 - a7) + fma(p1, a33 - (a34 - a13), p1 - (a7 + 1.0));
    const double a133 = a36 - (a39 - 2.0) + a132;
    /*  */
    const double a141 = fma(a39, fma(a39, a133, fma(a39, a133, fma(a39, a39, -a40))), fma(a40, a133, fma(a40, a39, -a41)));
    const double a148 = fma(a37, a132, fma(a36, a36 - (a37 - 1.0) + a132, fma(a36, a37, -a38)));
    const double a151 = (fma(a121, a41, a38) + fma(a121, a141, a148)) * a45;
    const double a153 = a81 - a80;
    /* -5.4979230187083712e-14 */
    const double a165 = fma(fma(a50, -0x1.ef35793c7673p-45, a51 - a52), a65, a64 - (a65 - a53) + (a52 - (a53 - 1.0)));
    const double a166 = b7 ? 0.0 : a165;
    const double a167 = a78 - a77;
    const double a174 = a166 * p2;
    const double a179 = fma(a75, a166, fma(a66, a74 - (a75 - 3.0) + a174, fma(a66, a75, -a76)));
    const double a184 = fma(a66, a77 - (a78 - a167) + (3.0 - a167) + a179 * p2, fma(a66, a78, -a79));
    const double a187 = a80 - (a81 - a153) + (1.0 - a153) + fma(a78, a166, a184) * p2;
    const double a195 = fma(a66, a70 - (a71 - 1.0) + (-a166 * p2), fma(a66, a71, -a72));
    const double a199 = fma(a87, a81, a73) + fma(a87, a187, fma(a71, a166, a195) * p2);
    const double a201 = -(a199 * a85);
    const double a207 = fma(a99, -((b5 ? a151 : a201) * a91), fma(a93, a99, -a100));
    const double a209 = -a114;
    const double a211 = a109 - a108;
    const double a221 = fma(a66, a74 - (a106 - 2.0) + a174, fma(a66, a106, -a107));
    const double a224 = a108 - (a109 - a211) + (1.0 - a211) + fma(a106, a166, a221) * p2;
    const double a228 = a207 * a104 + (fma(a209, a109, a74) + fma(a209, a224, a174)) * a113;
    const double a230 = a115 + (a105 - (a115 - a116) + (a114 - a116) + a228);
    const int b12 = a230 == 0.0;
    const double a232 = (b12 ? a115 : a230) * a101;
    const double a233 = b4 ? a2 : a232;
    const double a234 = b3 ? a233 : a232;
    const double a235 = b2 ? a234 : x;
    return b1 ? a235 : y;
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
    const double a2 = NAN;
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
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const int b7 = w2 < 0x1.c8p-2; /* 0.4453125 */
    const int b8 = a4 < -60.0;
    const double a23 = b8 ? (-60.0) : a4;
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
    const double a41 = 2.0 + a38;
    const double q2 = a38 * (1.0 + a38) / (a41 * a41 * a41);
    const double q3 = a19 * (1.0 + (-a19)) / (1.0 + a19 * (3.0 + a19 * (3.0 + a19)));
    const double a52 = -q3;
    const double a53 = b7 ? q2 : a52;
    const int b9 = w2 < 0x1p20; /* 1048576 */
    const double v3 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a59 = v2 - v3;
    const double a63 = v3 - (v2 - a59) - (number(y, 0x1.fffffep127) + a59); /* 3.4028234663852886e+38 */
    const double a65 = -(a53 * (copysign(1.0, v2) * copysign(1.0, a53))) * (b9 ? a63 : 0.0);
    const double a66 = a19 / (1.0 + a19 * (2.0 + a19)) + a65;
    const double a67 = b4 ? a2 : a66;
    const double a68 = b3 ? a67 : a66;
    const double a69 = b2 ? a68 : x;
    return (float)(b1 ? a69 : y);
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2)
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f)
