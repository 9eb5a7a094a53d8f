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
    const double a5 = -(usual ? w1 : lesser(w1, 60.0));
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
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a22 = fma(a18, a11, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    const double a25 = fma(a7, -0x1.ef35793c7673p-45, a9 - a10); /* -5.4979230187083712e-14 */
    const double a26 = -(usual ? w1 : lesser(w1, 800.0));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a27 = fma(a22, a11, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    const int b2 = -0x1p-100 < a26; /* -7.8886090522101181e-31 */
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a27, a11, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a32 = b2 ? (-0x1p-100) : a26; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a34 = fma(a32, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a37 = a34 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a40 = fma(a37, -0x1.62e42fefa38p-1, a32); /* -0.69314718055989033 */
    const int b3 = -w1 < -800.0;
    const double a41 = fma(a11 * a10, a31, fma(a25, a16, a25)) + fma(fma(a10, a10, -a11), 0.5, a12 - (a16 - a10));
    const double a42 = fma(a37, -0x1.ef35793c7673p-45, a40); /* -5.4979230187083712e-14 */
    const double a43 = a16 + a41;
    const double a44 = a42 * a42;
    const double a45 = p1 * a43;
    const double a48 = a8 + a45;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a50 = fma(fma(0x1.ada10efa01953p-26, a42, 0x1.28ae38fe0a4b2p-22), a44, fma(0x1.71df0f72a4222p-19, a42, 0x1.a0199929f842dp-16));
    const double a51 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a52 = 1.0 + a48;
    const double a55 = 2.0 + a48;
    const double a57 = a48 * a52;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a59 = fma(a50, a44, fma(0x1.a01a0134a1113p-13, a42, 0x1.6c16c184854cp-10));
    const double a60 = a34 + 300.0;
    const double a61 = a2 - a51;
    const double a62 = a55 * a55;
    const int b4 = a37 < -700.0;
    const double a64 = a62 * a55;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a65 = fma(a59, a44, fma(0x1.1111111125b1p-7, a42, 0x1.5555555550698p-5));
    const double q1 = 1.0 / a64;
    const int b5 = w1 < 0x1p20; /* 1048576 */
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a70 = fma(a65, a44, fma(0x1.5555555555503p-3, a42, 0x1.000000000000ap-1));
    const double a71 = a57 * q1;
    /* 1.7976931348623157e+308 */
    const double a72 = a51 - (a2 - a61) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a61);
    const double p2 = power_of_two(usual ? a34 : (b4 ? a60 : a34));
    const double a73 = fma(a44, a70, a42);
    const double a74 = 1.0 + a73;
    const double a76 = usual ? a72 : (b5 ? a72 : 0.0);
    const double a78 = usual ? a74 : (b3 ? 0.0 : a74);
    const double a81 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a82 = -a78 * p2;
    const double a83 = a78 * p2;
    const int b6 = a81 < 1.0;
    const double a85 = 1.0 + a82;
    const double a86 = 3.0 + a83;
    const double a87 = a78 * a85;
    const double a89 = a78 * a86;
    const double a90 = a87 * p2;
    const double a92 = a89 * p2;
    const double a93 = (b1 ? 1.0 : a81) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a95 = a92 + 3.0;
    const double a97 = a78 * a95;
    const double a98 = a97 * p2;
    const double a99 = a98 + 1.0;
    const double q2 = 1.0 / a99;
    const double a102 = 2.0 + a83;
    const double a106 = -(a90 * q2);
    const double a107 = a78 * a102;
    const double a110 = b1 ? a71 : a106;
    const double a111 = a107 * p2;
    const double a112 = a111 + 1.0;
    const double q3 = 1.0 / a112;
    const double a115 = copysign(1.0, a2) * copysign(1.0, a110);
    /* -5.4979230187083712e-14 */
    const double a116 = fma(fma(a37, -0x1.ef35793c7673p-45, a40 - a42), a74, a73 - (a74 - 1.0) + fma(a44, a70, a42 - a73));
    const double a117 = a83 * q3;
    const double a118 = INFINITY;
    const double a123 = -(a110 * a115);
    const double a124 = usual ? a116 : (b3 ? 0.0 : a116);
    const double a125 = NAN;
    const int b7 = x == y;
    const double a130 = -a117;
    const int b8 = x == x;
    const int b9 = y == y;
    const double a139 = fma(a78, fma(a124, p2, a83 - (a102 - 2.0)), fma(a78, a102, -a107));
    const int b10 = fabs(usual ? x : number(x, a118)) == a118;
    const double a140 = a112 - a111;
    const double a141 = a123 * a76;
    const double a144 = a45 - (a48 - a8) + fma(p1, a41 - (a43 - a16), p1 - (a8 + 1.0));
    const double a146 = -a71;
    const double a149 = a48 - (a55 - 2.0) + a144;
    const double a156 = a141 * a93;
    const double a162 = fma(fma(a102, a124, a139), p2, a111 - (a112 - a140) + (1.0 - a140));
    const double a166 = a156 + a117;
    /*  */
    const double a169 = fma(a55, fma(a55, a149, fma(a55, a149, fma(a55, a55, -a62))), fma(a62, a149, fma(a62, a55, -a64)));
    const double a171 = a166 - a156;
    const double a173 = fma(a52, a144, fma(a48, a48 - (a52 - 1.0) + a144, fma(a48, a52, -a57)));
    const double a183 = fma(a78, fma(a124, p2, a83 - (a86 - 3.0)), fma(a78, a86, -a89));
    const double a185 = a95 - a92;
    const double a186 = (fma(a146, a64, a57) + fma(a146, a169, a173)) * q1;
    const double a200 = fma(fma(a86, a124, a183), p2, a92 - (a95 - a185) + (3.0 - a185));
    const double a202 = a99 - a98;
    const double a203 = fma(a78, fma(-a124, p2, a82 - (a85 - 1.0)), fma(a78, a85, -a87));
    /*  */
    const double a212 = fma(fma(a95, a124, fma(a78, a200, fma(a78, a95, -a97))), p2, a98 - (a99 - a202) + (1.0 - a202));
    const double a214 = fma(a106, a99, a90) + fma(a106, a212, fma(a85, a124, a203) * p2);
    const double a216 = -(a214 * q2);
    const double a222 = fma(a76, -((b1 ? a186 : a216) * a115), fma(a123, a76, -a141));
    const double a224 = fma(fma(a130, a112, a83) + fma(a130, a162, a124 * p2), q3, a222 * a93);
    const double a226 = a166 + (a156 - (a166 - a171) + (a117 - a171) + a224);
    const int b11 = a226 == 0.0;
    const double a228 = (b11 ? a166 : a226) * a81;
    const double a229 = b7 ? a125 : a228;
    const double a231 = usual ? a228 : (b10 ? a229 : a228);
    const double a233 = usual ? a231 : (b8 ? a231 : x);
    return usual ? a233 : (b9 ? a233 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = x - y;
    const double a2 = usual ? a1 : number(a1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a2);
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b1 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
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
    const int b2 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a25 = -(usual ? w1 : lesser(w1, 60.0));
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
    const double a43 = 2.0 + a40;
    const double q2 = a40 * (1.0 + a40) / (a43 * a43 * a43);
    const double q3 = a19 * (1.0 + (-a19)) / (1.0 + a19 * (3.0 + a19 * (3.0 + a19)));
    const double a54 = -q3;
    const double a55 = b2 ? q2 : a54;
    const double a61 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a62 = a2 - a61;
    /* 3.4028234663852886e+38 */
    const double a67 = a61 - (a2 - a62) - ((usual ? y : number(y, 0x1.fffffep127)) + a62);
    const int b3 = w1 < 0x1p20; /* 1048576 */
    const double a70 = -(a55 * (copysign(1.0, a2) * copysign(1.0, a55))) * (usual ? a67 : (b3 ? a67 : 0.0));
    const double a71 = a19 / (1.0 + a19 * (2.0 + a19)) + a70;
    const double a72 = INFINITY;
    const int b4 = fabs(usual ? x : number(x, a72)) == a72;
    const int b5 = x == y;
    const double a74 = NAN;
    const double a75 = b5 ? a74 : a71;
    const double a77 = usual ? a71 : (b4 ? a75 : a71);
    const int b6 = x == x;
    const double a79 = usual ? a77 : (b6 ? a77 : x);
    const int b7 = y == y;
    return (float)(usual ? a79 : (b7 ? a79 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1) && usual_double(y, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1) && usual_float(y, m, 0x1p-100f, 0x1.4p4f, 1))
