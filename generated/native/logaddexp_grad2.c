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

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a2);
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a3 = -w1;
    const int b2 = a3 < -60.0;
    const double a5 = usual ? a3 : (b2 ? (-60.0) : a3);
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a6);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = p1 - 1.0;
    const double a9 = fma(a7, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a10 = fma(a7, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    const double a12 = a11 * 0.5;
    const double a16 = a10 + a12;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a11, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    const int b3 = a3 < -800.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a21 = fma(a18, a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    const double a24 = fma(a7, -0x1.ef35793c7673p-45, a9 - a10); /* -5.4979230187083712e-14 */
    const double a25 = usual ? a3 : (b3 ? (-800.0) : a3);
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a21, a11, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    const int b4 = -0x1p-100 < a25; /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a30 = fma(a26, a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a31 = b4 ? (-0x1p-100) : a25; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a33 = fma(a31, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a36 = a33 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a38 = fma(a36, -0x1.62e42fefa38p-1, a31); /* -0.69314718055989033 */
    const double a39 = fma(a11 * a10, a30, fma(a24, a16, a24)) + fma(fma(a10, a10, -a11), 0.5, a12 - (a16 - a10));
    const double a40 = fma(a36, -0x1.ef35793c7673p-45, a38); /* -5.4979230187083712e-14 */
    const double a41 = a16 + a39;
    const double a42 = a40 * a40;
    const double a43 = p1 * a41;
    const double a45 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a48 = a8 + a43;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a51 = fma(fma(0x1.ada10efa01953p-26, a40, 0x1.28ae38fe0a4b2p-22), a42, fma(0x1.71df0f72a4222p-19, a40, 0x1.a0199929f842dp-16));
    const double a52 = 1.0 + a48;
    const double a53 = a2 - a45;
    const double a55 = 2.0 + a48;
    const double a56 = a33 + 300.0;
    const double a57 = a48 * a52;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a60 = fma(a51, a42, fma(0x1.a01a0134a1113p-13, a40, 0x1.6c16c184854cp-10));
    const int b5 = a36 < -700.0;
    const double a61 = a55 * a55;
    const int b6 = w1 < 0x1p20; /* 1048576 */
    const double a64 = a61 * a55;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a66 = fma(a60, a42, fma(0x1.1111111125b1p-7, a40, 0x1.5555555550698p-5));
    const double q1 = 1.0 / a64;
    /* 1.7976931348623157e+308 */
    const double a68 = a45 - (a2 - a53) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a53);
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a69 = fma(a66, a42, fma(0x1.5555555555503p-3, a40, 0x1.000000000000ap-1));
    const double a70 = a57 * q1;
    const double p2 = power_of_two(usual ? a33 : (b5 ? a56 : a33));
    const double a72 = fma(a42, a69, a40);
    const double a73 = usual ? a68 : (b6 ? a68 : 0.0);
    const double a74 = 1.0 + a72;
    const double a76 = usual ? a74 : (b3 ? 0.0 : a74);
    const double a79 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a80 = -a76 * p2;
    const double a81 = a76 * p2;
    const int b7 = a79 < 1.0;
    const double a83 = 1.0 + a80;
    const double a84 = 3.0 + a81;
    const double a85 = a76 * a83;
    const double a87 = a76 * a84;
    const double a88 = a85 * p2;
    const double a90 = a87 * p2;
    const double a91 = (b1 ? 1.0 : a79) * (usual ? 1.0 : (b7 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a93 = a90 + 3.0;
    const double a95 = a76 * a93;
    const double a96 = a95 * p2;
    const double a97 = a96 + 1.0;
    const double q2 = 1.0 / a97;
    const double a100 = 2.0 + a81;
    const double a104 = -(a88 * q2);
    const double a105 = a76 * a100;
    const double a108 = b1 ? a70 : a104;
    const double a109 = a105 * p2;
    const double a110 = a109 + 1.0;
    const double q3 = 1.0 / a110;
    const double a113 = copysign(1.0, a2) * copysign(1.0, a108);
    /* -5.4979230187083712e-14 */
    const double a114 = fma(fma(a36, -0x1.ef35793c7673p-45, a38 - a40), a74, a72 - (a74 - 1.0) + fma(a42, a69, a40 - a72));
    const double a115 = INFINITY;
    const double a116 = a81 * q3;
    const double a119 = NAN;
    const int b8 = x == y;
    const double a122 = -(a108 * a113);
    const double a123 = usual ? a114 : (b3 ? 0.0 : a114);
    const int b9 = x == x;
    const double a128 = -a116;
    const int b10 = y == y;
    const int b11 = fabs(usual ? x : number(x, a115)) == a115;
    const double a137 = fma(a76, fma(a123, p2, a81 - (a100 - 2.0)), fma(a76, a100, -a105));
    const double a138 = a110 - a109;
    const double a139 = a122 * a73;
    const double a142 = a43 - (a48 - a8) + fma(p1, a39 - (a41 - a16), p1 - (a8 + 1.0));
    const double a144 = -a70;
    const double a147 = a48 - (a55 - 2.0) + a142;
    const double a154 = a139 * a91;
    const double a160 = fma(fma(a100, a123, a137), p2, a109 - (a110 - a138) + (1.0 - a138));
    const double a164 = a154 + a116;
    /*  */
    const double a167 = fma(a55, fma(a55, a147, fma(a55, a147, fma(a55, a55, -a61))), fma(a61, a147, fma(a61, a55, -a64)));
    const double a169 = a164 - a154;
    const double a171 = fma(a52, a142, fma(a48, a48 - (a52 - 1.0) + a142, fma(a48, a52, -a57)));
    const double a181 = fma(a76, fma(a123, p2, a81 - (a84 - 3.0)), fma(a76, a84, -a87));
    const double a183 = a93 - a90;
    const double a184 = (fma(a144, a64, a57) + fma(a144, a167, a171)) * q1;
    const double a198 = fma(fma(a84, a123, a181), p2, a90 - (a93 - a183) + (3.0 - a183));
    const double a200 = a97 - a96;
    const double a201 = fma(a76, fma(-a123, p2, a80 - (a83 - 1.0)), fma(a76, a83, -a85));
    /*  */
    const double a210 = fma(fma(a93, a123, fma(a76, a198, fma(a76, a93, -a95))), p2, a96 - (a97 - a200) + (1.0 - a200));
    const double a212 = fma(a104, a97, a88) + fma(a104, a210, fma(a83, a123, a201) * p2);
    const double a214 = -(a212 * q2);
    const double a220 = fma(a73, -((b1 ? a184 : a214) * a113), fma(a122, a73, -a139));
    const double a222 = fma(fma(a128, a110, a81) + fma(a128, a160, a123 * p2), q3, a220 * a91);
    const double a224 = a164 + (a154 - (a164 - a169) + (a116 - a169) + a222);
    const int b12 = a224 == 0.0;
    const double a226 = (b12 ? a164 : a224) * a79;
    const double a227 = b8 ? a119 : a226;
    const double a229 = usual ? a226 : (b11 ? a227 : a226);
    const double a231 = usual ? a229 : (b9 ? a229 : x);
    return usual ? a231 : (b10 ? a231 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a2);
    const double a3 = -w1;
    const int b1 = a3 < -200.0;
    const double a5 = usual ? a3 : (b1 ? (-200.0) : a3);
    const int b2 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b2 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
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
    const int b3 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const int b4 = a3 < -60.0;
    const double a24 = usual ? a3 : (b4 ? (-60.0) : a3);
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a24, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a26 = a25 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a28 = fma(a26, -0x1.ef35793c7673p-45, fma(a26, -0x1.62e42fefa38p-1, a24));
    const double a29 = a28 * a28;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a32 = fma(fma(0x1.717f68bfc21e6p-19, a28, 0x1.a17542032a764p-16), a29, fma(0x1.a01af4aee2b13p-13, a28, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a34 = fma(a32, a29, fma(0x1.111110b683de9p-7, a28, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a36 = fma(a34, a29, fma(0x1.555555557a0f6p-3, a28, 0x1.ffffffffee519p-2));
    const double p2 = power_of_two(a25);
    const double a39 = fma(fma(a29, a36, a28), p2, p2 - 1.0);
    const double a42 = 2.0 + a39;
    const double q2 = a39 * (1.0 + a39) / (a42 * a42 * a42);
    const double q3 = a19 * (1.0 + (-a19)) / (1.0 + a19 * (3.0 + a19 * (3.0 + a19)));
    const double a53 = -q3;
    const double a54 = b3 ? q2 : a53;
    const double a60 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a61 = a2 - a60;
    /* 3.4028234663852886e+38 */
    const double a66 = a60 - (a2 - a61) - ((usual ? y : number(y, 0x1.fffffep127)) + a61);
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a69 = -(a54 * (copysign(1.0, a2) * copysign(1.0, a54))) * (usual ? a66 : (b5 ? a66 : 0.0));
    const double a70 = a19 / (1.0 + a19 * (2.0 + a19)) + a69;
    const double a71 = INFINITY;
    const int b6 = fabs(usual ? x : number(x, a71)) == a71;
    const int b7 = x == y;
    const double a73 = NAN;
    const double a74 = b7 ? a73 : a70;
    const double a76 = usual ? a70 : (b6 ? a74 : a70);
    const int b8 = x == x;
    const double a78 = usual ? a76 : (b8 ? a76 : x);
    const int b9 = y == y;
    return (float)(usual ? a78 : (b9 ? a78 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1) && usual_double(y, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1) && usual_float(y, m, 0x1p-100f, 0x1.4p4f, 1))
