/* SPDX-License-Identifier: MIT */
/* log1mexp(x) = log(1 - exp(x))
 *
 * x < 0: log1p(-exp(-abs(x)))
 * of it -27/64 < x < 0: log(-expm1(-abs(x)))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = 0.0 < v1;
    const int b3 = x == 0.0;
    const int b4 = v1 < -0x1.bp-2; /* -0.421875 */
    const int b5 = v1 < 0.0;
    const double a5 = -fabs(b5 ? v1 : (-1.0));
    const int b6 = a5 < -800.0;
    const double a6 = b6 ? (-800.0) : a5;
    const int b7 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b7 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = 1.0 + a11;
    const double a13 = a11 * a11;
    const double a15 = a13 * a13;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16), a13, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5), a13, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a24 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a15 * a15, fma(a19, a15, a22));
    const double a25 = a13 * a24;
    const double a26 = a12 + a25;
    const int b8 = a9 < -700.0;
    const double p1 = power_of_two(b8 ? a8 + 300.0 : a8);
    const double a30 = -a26 * p1;
    const double a31 = 1.0 + a30;
    const double k1 = exponent(a31);
    const double a32 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b9 = k1 == 0.0;
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a34 = a31 * p2;
    const double a35 = -1.0 + a34;
    const double a36 = b9 ? a30 : a35;
    const double a37 = 2.0 + a36;
    const double q1 = 1.0 / a37;
    const double a38 = a36 * q1;
    const double a39 = 2.0 * a38;
    const double w2 = fabs(a38);
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a40 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a41 = a40 * a40;
    const double a42 = a41 * a41;
    const double a43 = a42 * a42;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a47 = fma(fma(0x1.de5df230e8e07p-4, a41, 0x1.111758523a355p-3), a42, fma(0x1.3b1407728973bp-3, a41, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a50 = fma(fma(0x1.c71c71dc599a7p-3, a41, 0x1.2492492478af1p-2), a42, fma(0x1.9999999999b62p-2, a41, 0x1.5555555555555p-1));
    const double a53 = a41 * fma(0x1.ef944dbcb435p-4, a43 * a43, fma(a47, a43, a50)); /* 0.12099104276718475 */
    const double a54 = -a38;
    /* -5.4979230187083712e-14 */
    const double a65 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a26, a25 - (a26 - a12) + (a11 - (a12 - 1.0)));
    const double a67 = -a65 * p1;
    const double a68 = a35 - (-1.0);
    const double a77 = -1.0 - (a35 - a68) + (a34 - a68) + (a30 - (a31 - 1.0) + a67) * p2;
    const double a78 = b9 ? a67 : a77;
    const double a81 = fma(a54, a37, a36) + fma(a54, a36 - (a37 - 2.0) + a78, a78);
    const double a84 = fma(a38, a53, 2.0 * (a81 * q1));
    const double a85 = a39 + a84;
    const double a86 = a32 + a85;
    /* 5.4979230187083712e-14 */
    const double a93 = a85 - (a86 - a32) + (k1 * 0x1.ef35793c7673p-45 + (a84 - (a85 - a39)));
    const double a94 = a86 + a93;
    const int b11 = a94 == 0.0;
    const double a96 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b12 = a5 < -60.0;
    const double a98 = b12 ? (-60.0) : a5;
    /* 1.4426950408889634, 6755399441056767 */
    const double a99 = fma(a98, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p3 = power_of_two(a99);
    const double a100 = p3 - 1.0;
    const double a101 = a99 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a102 = fma(a101, -0x1.62e42fefa38p-1, a98); /* -0.69314718055989033 */
    const double a103 = fma(a101, -0x1.ef35793c7673p-45, a102); /* -5.4979230187083712e-14 */
    const double a104 = a103 * a103;
    const double a105 = a104 * 0.5;
    const double a106 = a103 + a105;
    const double a109 = a104 * a104;
    /* 2.7557457030214547e-7, 2.7557235798769648e-6, 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a113 = fma(fma(0x1.27e55c70808a2p-22, a103, 0x1.71ddf0f3bc289p-19), a104, fma(0x1.a01a016a28ca3p-16, a103, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218, 0.041666666666666491, 0.16666666666666682 */
    const double a116 = fma(fma(0x1.6c16c16c22172p-10, a103, 0x1.111111110edbp-7), a104, fma(0x1.555555555553cp-5, a103, 0x1.555555555555bp-3));
    /* 2.0858946759155838e-9, 2.5111766256156139e-8 */
    const double a118 = fma(fma(0x1.1eaee4f86a7fdp-29, a103, 0x1.af6ab749d882dp-26), a109 * a109, fma(a113, a109, a116));
    const double a120 = fma(a101, -0x1.ef35793c7673p-45, a102 - a103); /* -5.4979230187083712e-14 */
    /*  */
    const double a128 = fma(a104 * a103, a118, fma(a120, a106, a120)) + fma(fma(a103, a103, -a104), 0.5, a105 - (a106 - a103));
    const double a129 = a106 + a128;
    const double a130 = p3 * a129;
    const double a131 = a100 + a130;
    const double a132 = -a131;
    const int b13 = a132 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a133 = b13 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a134 = a132 * a133;
    const double k2 = exponent(a134);
    const double a136 = k2 + (b13 ? (-100.0) : 0.0);
    const double a137 = a136 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a139 = a134 * p4;
    const double a140 = -1.0 + a139;
    const double a141 = 2.0 + a140;
    const double q2 = 1.0 / a141;
    const double a142 = a140 * q2;
    const double a143 = 2.0 * a142;
    const double w3 = fabs(a142);
    const int b14 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a144 = b14 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a145 = a144 * a144;
    const double a146 = a145 * a145;
    const double a147 = a146 * a146;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a151 = fma(fma(0x1.de5df230e8e07p-4, a145, 0x1.111758523a355p-3), a146, fma(0x1.3b1407728973bp-3, a145, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a154 = fma(fma(0x1.c71c71dc599a7p-3, a145, 0x1.2492492478af1p-2), a146, fma(0x1.9999999999b62p-2, a145, 0x1.5555555555555p-1));
    const double a156 = fma(0x1.ef944dbcb435p-4, a147 * a147, fma(a151, a147, a154)); /* 0.12099104276718475 */
    const double a158 = -a142;
    const double a162 = a140 - (-1.0);
    const double a174 = a130 - (a131 - a100) + fma(p3, a128 - (a129 - a106), p3 - (a100 + 1.0));
    const double a178 = -1.0 - (a140 - a162) + (a139 - a162) + (-a174 * a133 * p4);
    const double a181 = fma(a158, a141, a140) + fma(a158, a140 - (a141 - 2.0) + a178, a178);
    const double a184 = fma(a142, a145 * a156, 2.0 * (a181 * q2));
    const double a185 = a143 + a184;
    const double a186 = a137 + a185;
    const double a187 = b5 ? a186 : a86;
    /* 5.4979230187083712e-14 */
    const double a194 = a185 - (a186 - a137) + (a136 * 0x1.ef35793c7673p-45 + (a184 - (a185 - a143)));
    const double a196 = a187 + (b5 ? a194 : a93);
    const int b15 = a196 == 0.0;
    const double a200 = b4 ? (b11 ? a86 : a94) * a96 : (b15 ? a187 : a196) * (b5 ? 1.0 : a96);
    return b1 ? (b2 ? NAN : (b3 ? (-INFINITY) : a200)) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = 0.0 < v1;
    const int b3 = x == 0.0;
    const int b4 = v1 < -0x1.bp-2; /* -0.421875 */
    const int b5 = v1 < 0.0;
    const double a5 = -fabs(b5 ? v1 : (-1.0));
    const int b6 = a5 < -200.0;
    const double a6 = b6 ? (-200.0) : a5;
    const int b7 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a7 = b7 ? (-0x1p-100) : a6; /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, fma(a9, -0x1.62e42fefa38p-1, a7));
    const double a12 = a11 * a11;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5), a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12 * a12, a17);
    const double a22 = -((fma(a12, a18, a11) + 1.0) * power_of_two(a8));
    const double a23 = 1.0 + a22;
    const double k1 = exponent(a23);
    const int b8 = k1 == 0.0;
    const double a27 = b8 ? a22 : a23 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a27 / (2.0 + a27);
    const double w2 = fabs(q1);
    const int b9 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a29 = b9 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a30 = a29 * a29;
    const double a31 = a30 * a30;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a35 = fma(fma(0x1.c55af7aeffc6ap-3, a30, 0x1.2496c1507e472p-2), a31, fma(0x1.99998fc84cca6p-2, a30, 0x1.55555558c7524p-1));
    const double a39 = fma(q1, a30 * fma(0x1.9bd829f2805a4p-3, a31 * a31, a35), 2.0 * q1); /* 0.20109589358621094 */
    const double a40 = fma(k1, 0x1.62e42fefa39efp-1, a39); /* 0.69314718055994529 */
    const int b10 = a5 < -60.0;
    const double a41 = b10 ? (-60.0) : a5;
    /* 1.4426950408889634, 6755399441056767 */
    const double a42 = fma(a41, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a43 = a42 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a45 = fma(a43, -0x1.ef35793c7673p-45, fma(a43, -0x1.62e42fefa38p-1, a41));
    const double a46 = a45 * a45;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a49 = fma(fma(0x1.717f68bfc21e6p-19, a45, 0x1.a17542032a764p-16), a46, fma(0x1.a01af4aee2b13p-13, a45, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494, 0.16666666667084201, 0.49999999999597972 */
    const double a53 = fma(fma(0x1.111110b683de9p-7, a45, 0x1.55555581f9fc4p-5), a46, fma(0x1.555555557a0f6p-3, a45, 0x1.ffffffffee519p-2));
    const double p3 = power_of_two(a42);
    const double a57 = fma(fma(a46, fma(a49, a46 * a46, a53), a45), p3, p3 - 1.0);
    const double a58 = -a57;
    const int b11 = a58 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a60 = a58 * (b11 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a60);
    const double a65 = a60 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a65 / (2.0 + a65);
    const double w3 = fabs(q2);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a67 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a68 = a67 * a67;
    const double a69 = a68 * a68;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a73 = fma(fma(0x1.c55af7aeffc6ap-3, a68, 0x1.2496c1507e472p-2), a69, fma(0x1.99998fc84cca6p-2, a68, 0x1.55555558c7524p-1));
    const double a77 = fma(q2, a68 * fma(0x1.9bd829f2805a4p-3, a69 * a69, a73), 2.0 * q2); /* 0.20109589358621094 */
    const double a78 = fma(k2 + (b11 ? (-100.0) : 0.0), 0x1.62e42fefa39efp-1, a77); /* 0.69314718055994529 */
    const double a82 = b2 ? NAN : (b3 ? (-INFINITY) : (b4 ? a40 : (b5 ? a78 : a40)));
    return (float)(b1 ? a82 : x);
}

SYMSIG_DEFINE_1(double, symsig_log1mexp)
SYMSIG_DEFINE_1(float, symsig_log1mexpf)
