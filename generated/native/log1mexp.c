/* SPDX-License-Identifier: MIT */
/* log1mexp(x) = log(1 - exp(x))
 *
 * x < 0: log1p(-exp(-abs(x)))
 * of it -27/64 < x < 0: log(-expm1(-abs(x)))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0x1.bp-2; /* -0.421875 */
    const int b2 = a1 < 0.0;
    const double w1 = fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    const double a17 = a7 + 300.0;
    const int b3 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a15, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b3 ? a17 : a7));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a24 = fma(a11, a23, a10);
    const double a25 = 1.0 + a24;
    const double a29 = -a25 * p1;
    const double a30 = 1.0 + a29;
    const int b4 = 0.0 < a30;
    const double a31 = b4 ? a30 : 1.0;
    const double k1 = exponent(a31);
    const double a35 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b5 = k1 == 0.0;
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a40 = a31 * p2;
    /* -5.4979230187083712e-14 */
    const double a41 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a25, a24 - (a25 - 1.0) + fma(a11, a23, a10 - a24));
    const double a44 = -1.0 + a40;
    const double a45 = -a41;
    const double a46 = -(usual ? w1 : lesser(w1, 60.0));
    const double a48 = b5 ? a29 : a44;
    const double a49 = a45 * p1;
    /* 1.4426950408889634, 6755399441056767 */
    const double a50 = fma(a46, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a52 = 2.0 + a48;
    const double p3 = power_of_two(a50);
    const double a54 = a50 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a55 = short_inverse(a52);
    const double a57 = p3 - 1.0;
    const double a58 = fma(a54, -0x1.62e42fefa38p-1, a46); /* -0.69314718055989033 */
    const double a61 = fma(a54, -0x1.ef35793c7673p-45, a58); /* -5.4979230187083712e-14 */
    const double a64 = a44 - (-1.0);
    const double a65 = a61 * a61;
    const double a66 = fma(a55, fma(-a55, a52, 1.0), a55);
    const double a68 = a48 * a66;
    const double a69 = a65 * 0.5;
    const double a75 = -a68;
    const double a76 = a61 + a69;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a78 = fma(fma(0x1.1eaee4f86a7fdp-29, a61, 0x1.af6ab749d882dp-26), a65, fma(0x1.27e55c70808a2p-22, a61, 0x1.71ddf0f3bc289p-19));
    const double a82 = fma(fma(a45, p1, a29 - (a30 - 1.0)), p2, -1.0 - (a44 - a64) + (a40 - a64));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a84 = fma(a78, a65, fma(0x1.a01a016a28ca3p-16, a61, 0x1.a01a01b316789p-13));
    const double a86 = b5 ? a49 : a82;
    const double a87 = fma(a54, -0x1.ef35793c7673p-45, a58 - a61); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a90 = fma(a84, a65, fma(0x1.6c16c16c22172p-10, a61, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a94 = fma(a90, a65, fma(0x1.555555555553cp-5, a61, 0x1.555555555555bp-3));
    const double a97 = fma(a75, a52, a48) + fma(a75, a48 - (a52 - 2.0) + a86, a86);
    const double a100 = a97 * a66;
    const double a102 = a68 + a100;
    const double a103 = fma(a65 * a61, a94, fma(a87, a76, a87)) + fma(fma(a61, a61, -a65), 0.5, a69 - (a76 - a61));
    const double a105 = 2.0 * a102;
    const double w2 = fabs(a102);
    const double a106 = a76 + a103;
    const int b6 = x == 0.0;
    const double a108 = -INFINITY;
    const double a109 = NAN;
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a110 = p3 * a106;
    const int b8 = x == x;
    const double a112 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a113 = a57 + a110;
    const int b9 = 0.0 < a1;
    const double a114 = a112 * a112;
    const double a115 = -a113;
    const double a116 = a114 * a114;
    const int b10 = a115 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a119 = b10 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a122 = fma(0x1.ef944dbcb435p-4, a116, fma(0x1.de5df230e8e07p-4, a114, 0x1.111758523a355p-3));
    const double a125 = a115 * a119;
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a129 = fma(a122, a116, fma(0x1.3b1407728973bp-3, a114, 0x1.745d12f137438p-3));
    const double k2 = exponent(a125);
    const double a132 = k2 + (b10 ? (-100.0) : 0.0);
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a133 = fma(a129, a116, fma(0x1.c71c71dc599a7p-3, a114, 0x1.2492492478af1p-2));
    const double a137 = a132 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a138 = fma(a133, a116, fma(0x1.9999999999b62p-2, a114, 0x1.5555555555555p-1));
    const double a139 = a110 - (a113 - a57) + fma(p3, a103 - (a106 - a76), p3 - (a57 + 1.0));
    const double a140 = a125 * p4;
    const double a143 = -1.0 + a140;
    const double a145 = fma(a102, a114 * a138, 2.0 * (a100 - (a102 - a68)));
    const double a146 = 2.0 + a143;
    const double a147 = a105 + a145;
    const double a148 = short_inverse(a146);
    const double a149 = a35 + a147;
    const double a158 = fma(a148, fma(-a148, a146, 1.0), a148);
    const double a159 = a143 - (-1.0);
    const double a161 = a143 * a158;
    /* 5.4979230187083712e-14 */
    const double a164 = a147 - (a149 - a35) + (k1 * 0x1.ef35793c7673p-45 + (a145 - (a147 - a105)));
    const double a165 = -a161;
    const double a167 = a149 + a164;
    const int b11 = a167 == 0.0;
    const double a171 = fma(-a139 * a119, p4, -1.0 - (a143 - a159) + (a140 - a159));
    const double a174 = (b11 ? a149 : a167) * (usual ? 1.0 : (b3 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    const double a176 = fma(a165, a146, a143) + fma(a165, a143 - (a146 - 2.0) + a171, a171);
    const double a177 = a176 * a158;
    const double a178 = a161 + a177;
    const double a179 = 2.0 * a178;
    const double a180 = a178 * a178;
    const double a181 = a180 * a180;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a185 = fma(0x1.ef944dbcb435p-4, a181, fma(0x1.de5df230e8e07p-4, a180, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a189 = fma(a185, a181, fma(0x1.3b1407728973bp-3, a180, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a191 = fma(a189, a181, fma(0x1.c71c71dc599a7p-3, a180, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a192 = fma(a191, a181, fma(0x1.9999999999b62p-2, a180, 0x1.5555555555555p-1));
    const double a194 = fma(a178, a180 * a192, 2.0 * (a177 - (a178 - a161)));
    const double a195 = a179 + a194;
    const double a196 = a137 + a195;
    /* 5.4979230187083712e-14 */
    const double a202 = a195 - (a196 - a137) + (a132 * 0x1.ef35793c7673p-45 + (a194 - (a195 - a179)));
    const double a203 = a196 + a202;
    const int b12 = a203 == 0.0;
    const double a204 = b12 ? a196 : a203;
    const double a206 = usual ? a204 : (b2 ? a204 : a174);
    const double a207 = b1 ? a174 : a206;
    const double a209 = usual ? a207 : (b6 ? a108 : a207);
    const double a211 = usual ? a209 : (b9 ? a109 : a209);
    return usual ? a211 : (b8 ? a211 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.bp-2; /* -0.421875 */
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
    const double a21 = 1.0 + a20;
    const int b3 = 0.0 < a21;
    const double a22 = b3 ? a21 : 1.0;
    const double k1 = exponent(a22);
    const int b4 = k1 == 0.0;
    const double a25 = a22 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a26 = b4 ? a20 : a25;
    const double q1 = a26 / (2.0 + a26);
    const double w2 = fabs(q1);
    const int b5 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a28 = b5 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    const double a30 = a29 * a29;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a32 = fma(0x1.9bd829f2805a4p-3, a30, fma(0x1.c55af7aeffc6ap-3, a29, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a34 = fma(a32, a30, fma(0x1.99998fc84cca6p-2, a29, 0x1.55555558c7524p-1));
    const double a38 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a29 * a34, 2.0 * q1)); /* 0.69314718055994529 */
    const double a41 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a42 = fma(a41, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a43 = a42 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a45 = fma(a43, -0x1.ef35793c7673p-45, fma(a43, -0x1.62e42fefa38p-1, a41));
    const double a46 = a45 * a45;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a49 = fma(fma(0x1.717f68bfc21e6p-19, a45, 0x1.a17542032a764p-16), a46, fma(0x1.a01af4aee2b13p-13, a45, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a51 = fma(a49, a46, fma(0x1.111110b683de9p-7, a45, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a53 = fma(a51, a46, fma(0x1.555555557a0f6p-3, a45, 0x1.ffffffffee519p-2));
    const double p3 = power_of_two(a42);
    const double a57 = -fma(fma(a46, a53, a45), p3, p3 - 1.0);
    const double k2 = exponent(a57);
    const double a60 = a57 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a60 / (2.0 + a60);
    const double a62 = q2 * q2;
    const double a63 = a62 * a62;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a65 = fma(0x1.9bd829f2805a4p-3, a63, fma(0x1.c55af7aeffc6ap-3, a62, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a67 = fma(a65, a63, fma(0x1.99998fc84cca6p-2, a62, 0x1.55555558c7524p-1));
    const double a71 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a62 * a67, 2.0 * q2)); /* 0.69314718055994529 */
    const double a73 = usual ? a71 : (b2 ? a71 : a38);
    const double a74 = b1 ? a38 : a73;
    const int b6 = x == 0.0;
    const double a76 = -INFINITY;
    const double a78 = usual ? a74 : (b6 ? a76 : a74);
    const int b7 = 0.0 < a1;
    const double a79 = NAN;
    const double a81 = usual ? a78 : (b7 ? a79 : a78);
    const int b8 = x == x;
    return (float)(usual ? a81 : (b8 ? a81 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
