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
    const double a4 = -fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const int b3 = a4 < -800.0;
    const double a6 = usual ? a4 : (b3 ? (-800.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    const double a17 = a7 + 300.0;
    const int b4 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a15, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b4 ? a17 : a7));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a24 = fma(a11, a23, a10);
    const double a25 = 1.0 + a24;
    const double a29 = -a25 * p1;
    const double a30 = 1.0 + a29;
    const int b5 = 0.0 < a30;
    const double a31 = b5 ? a30 : 1.0;
    const double k1 = exponent(a31);
    const double a35 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b6 = k1 == 0.0;
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const int b7 = a4 < -60.0;
    const double a39 = a31 * p2;
    /* -5.4979230187083712e-14 */
    const double a40 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a25, a24 - (a25 - 1.0) + fma(a11, a23, a10 - a24));
    const double a43 = -1.0 + a39;
    const double a44 = -a40;
    const double a45 = usual ? a4 : (b7 ? (-60.0) : a4);
    const double a47 = b6 ? a29 : a43;
    const double a48 = a44 * p1;
    /* 1.4426950408889634, 6755399441056767 */
    const double a49 = fma(a45, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a51 = 2.0 + a47;
    const double p3 = power_of_two(a49);
    const double a53 = a49 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a54 = short_inverse(a51);
    const double a56 = p3 - 1.0;
    const double a57 = fma(a53, -0x1.62e42fefa38p-1, a45); /* -0.69314718055989033 */
    const double a60 = fma(a53, -0x1.ef35793c7673p-45, a57); /* -5.4979230187083712e-14 */
    const double a63 = a43 - (-1.0);
    const double a64 = a60 * a60;
    const double a65 = fma(a54, fma(-a54, a51, 1.0), a54);
    const double a67 = a47 * a65;
    const double a68 = a64 * 0.5;
    const double a74 = -a67;
    const double a75 = a60 + a68;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a77 = fma(fma(0x1.1eaee4f86a7fdp-29, a60, 0x1.af6ab749d882dp-26), a64, fma(0x1.27e55c70808a2p-22, a60, 0x1.71ddf0f3bc289p-19));
    const double a81 = fma(fma(a44, p1, a29 - (a30 - 1.0)), p2, -1.0 - (a43 - a63) + (a39 - a63));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a83 = fma(a77, a64, fma(0x1.a01a016a28ca3p-16, a60, 0x1.a01a01b316789p-13));
    const double a85 = b6 ? a48 : a81;
    const double a86 = fma(a53, -0x1.ef35793c7673p-45, a57 - a60); /* -5.4979230187083712e-14 */
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a89 = fma(a83, a64, fma(0x1.6c16c16c22172p-10, a60, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a93 = fma(a89, a64, fma(0x1.555555555553cp-5, a60, 0x1.555555555555bp-3));
    const double a96 = fma(a74, a51, a47) + fma(a74, a47 - (a51 - 2.0) + a85, a85);
    const double a99 = a96 * a65;
    const double a101 = a67 + a99;
    const double a103 = fma(a64 * a60, a93, fma(a86, a75, a86)) + fma(fma(a60, a60, -a64), 0.5, a68 - (a75 - a60));
    const int b8 = x == 0.0;
    const double a104 = 2.0 * a101;
    const double a105 = -INFINITY;
    const double a106 = NAN;
    const double w2 = fabs(a101);
    const double a107 = a75 + a103;
    const int b9 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a109 = p3 * a107;
    const int b10 = x == x;
    const int b11 = 0.0 < a1;
    const double a111 = b9 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a112 = a56 + a109;
    const double a113 = a111 * a111;
    const double a114 = -a112;
    const double a115 = a113 * a113;
    const int b12 = a114 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a118 = b12 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a121 = fma(0x1.ef944dbcb435p-4, a115, fma(0x1.de5df230e8e07p-4, a113, 0x1.111758523a355p-3));
    const double a124 = a114 * a118;
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a128 = fma(a121, a115, fma(0x1.3b1407728973bp-3, a113, 0x1.745d12f137438p-3));
    const double k2 = exponent(a124);
    const double a131 = k2 + (b12 ? (-100.0) : 0.0);
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a132 = fma(a128, a115, fma(0x1.c71c71dc599a7p-3, a113, 0x1.2492492478af1p-2));
    const double a136 = a131 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a137 = fma(a132, a115, fma(0x1.9999999999b62p-2, a113, 0x1.5555555555555p-1));
    const double a138 = a109 - (a112 - a56) + fma(p3, a103 - (a107 - a75), p3 - (a56 + 1.0));
    const double a139 = a124 * p4;
    const double a142 = -1.0 + a139;
    const double a144 = fma(a101, a113 * a137, 2.0 * (a99 - (a101 - a67)));
    const double a145 = 2.0 + a142;
    const double a146 = a104 + a144;
    const double a147 = short_inverse(a145);
    const double a148 = a35 + a146;
    const double a157 = fma(a147, fma(-a147, a145, 1.0), a147);
    const double a158 = a142 - (-1.0);
    const double a160 = a142 * a157;
    /* 5.4979230187083712e-14 */
    const double a163 = a146 - (a148 - a35) + (k1 * 0x1.ef35793c7673p-45 + (a144 - (a146 - a104)));
    const double a164 = -a160;
    const double a166 = a148 + a163;
    const int b13 = a166 == 0.0;
    const double a170 = fma(-a138 * a118, p4, -1.0 - (a142 - a158) + (a139 - a158));
    const double a173 = (b13 ? a148 : a166) * (usual ? 1.0 : (b4 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    const double a175 = fma(a164, a145, a142) + fma(a164, a142 - (a145 - 2.0) + a170, a170);
    const double a176 = a175 * a157;
    const double a177 = a160 + a176;
    const double a178 = 2.0 * a177;
    const double a179 = a177 * a177;
    const double a180 = a179 * a179;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a184 = fma(0x1.ef944dbcb435p-4, a180, fma(0x1.de5df230e8e07p-4, a179, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a188 = fma(a184, a180, fma(0x1.3b1407728973bp-3, a179, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a190 = fma(a188, a180, fma(0x1.c71c71dc599a7p-3, a179, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a191 = fma(a190, a180, fma(0x1.9999999999b62p-2, a179, 0x1.5555555555555p-1));
    const double a193 = fma(a177, a179 * a191, 2.0 * (a176 - (a177 - a160)));
    const double a194 = a178 + a193;
    const double a195 = a136 + a194;
    /* 5.4979230187083712e-14 */
    const double a201 = a194 - (a195 - a136) + (a131 * 0x1.ef35793c7673p-45 + (a193 - (a194 - a178)));
    const double a202 = a195 + a201;
    const int b14 = a202 == 0.0;
    const double a203 = b14 ? a195 : a202;
    const double a205 = usual ? a203 : (b2 ? a203 : a173);
    const double a206 = b1 ? a173 : a205;
    const double a208 = usual ? a206 : (b8 ? a105 : a206);
    const double a210 = usual ? a208 : (b11 ? a106 : a208);
    return usual ? a210 : (b10 ? a210 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0x1.bp-2; /* -0.421875 */
    const int b2 = a1 < 0.0;
    const double a4 = -fabs(usual ? a1 : (b2 ? a1 : (-1.0)));
    const int b3 = a4 < -200.0;
    const double a6 = usual ? a4 : (b3 ? (-200.0) : a4);
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
    const int b4 = 0.0 < a21;
    const double a22 = b4 ? a21 : 1.0;
    const double k1 = exponent(a22);
    const int b5 = k1 == 0.0;
    const double a25 = a22 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a26 = b5 ? a20 : a25;
    const double q1 = a26 / (2.0 + a26);
    const double w2 = fabs(q1);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a28 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    const double a30 = a29 * a29;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a32 = fma(0x1.9bd829f2805a4p-3, a30, fma(0x1.c55af7aeffc6ap-3, a29, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a34 = fma(a32, a30, fma(0x1.99998fc84cca6p-2, a29, 0x1.55555558c7524p-1));
    const double a38 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a29 * a34, 2.0 * q1)); /* 0.69314718055994529 */
    const int b7 = a4 < -60.0;
    const double a40 = usual ? a4 : (b7 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a41 = fma(a40, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a42 = a41 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a44 = fma(a42, -0x1.ef35793c7673p-45, fma(a42, -0x1.62e42fefa38p-1, a40));
    const double a45 = a44 * a44;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a48 = fma(fma(0x1.717f68bfc21e6p-19, a44, 0x1.a17542032a764p-16), a45, fma(0x1.a01af4aee2b13p-13, a44, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a50 = fma(a48, a45, fma(0x1.111110b683de9p-7, a44, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a52 = fma(a50, a45, fma(0x1.555555557a0f6p-3, a44, 0x1.ffffffffee519p-2));
    const double p3 = power_of_two(a41);
    const double a56 = -fma(fma(a45, a52, a44), p3, p3 - 1.0);
    const double k2 = exponent(a56);
    const double a59 = a56 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a59 / (2.0 + a59);
    const double a61 = q2 * q2;
    const double a62 = a61 * a61;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a64 = fma(0x1.9bd829f2805a4p-3, a62, fma(0x1.c55af7aeffc6ap-3, a61, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a66 = fma(a64, a62, fma(0x1.99998fc84cca6p-2, a61, 0x1.55555558c7524p-1));
    const double a70 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a61 * a66, 2.0 * q2)); /* 0.69314718055994529 */
    const double a72 = usual ? a70 : (b2 ? a70 : a38);
    const double a73 = b1 ? a38 : a72;
    const int b8 = x == 0.0;
    const double a75 = -INFINITY;
    const double a77 = usual ? a73 : (b8 ? a75 : a73);
    const int b9 = 0.0 < a1;
    const double a78 = NAN;
    const double a80 = usual ? a77 : (b9 ? a78 : a77);
    const int b10 = x == x;
    return (float)(usual ? a80 : (b10 ? a80 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
