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
    const double a26 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b5 ? a26 : a9));
    const double a29 = -a24 * p1;
    const double a30 = 1.0 + a29;
    const int b6 = 0.0 < a30;
    const double a31 = b6 ? a30 : 1.0;
    const double k1 = exponent(a31);
    const double a32 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b7 = k1 == 0.0;
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a34 = a31 * p2;
    const double a35 = -1.0 + a34;
    const double a36 = b7 ? a29 : a35;
    const double a37 = 2.0 + a36;
    const double a38 = short_inverse(a37);
    const double a41 = fma(a38, fma(-a38, a37, 1.0), a38);
    const double a42 = a36 * a41;
    const double a43 = -a42;
    /* -5.4979230187083712e-14 */
    const double a54 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a55 = -a54;
    const double a56 = a55 * p1;
    const double a60 = a35 - (-1.0);
    const double a65 = fma(fma(a55, p1, a29 - (a30 - 1.0)), p2, -1.0 - (a35 - a60) + (a34 - a60));
    const double a66 = b7 ? a56 : a65;
    const double a69 = fma(a43, a37, a36) + fma(a43, a36 - (a37 - 2.0) + a66, a66);
    const double a70 = a69 * a41;
    const double a71 = a42 + a70;
    const double a72 = 2.0 * a71;
    const double w2 = fabs(a71);
    const int b8 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a73 = b8 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a74 = a73 * a73;
    const double a75 = a74 * a74;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a77 = fma(0x1.ef944dbcb435p-4, a75, fma(0x1.de5df230e8e07p-4, a74, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a79 = fma(a77, a75, fma(0x1.3b1407728973bp-3, a74, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a81 = fma(a79, a75, fma(0x1.c71c71dc599a7p-3, a74, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a83 = fma(a81, a75, fma(0x1.9999999999b62p-2, a74, 0x1.5555555555555p-1));
    const double a88 = fma(a71, a74 * a83, 2.0 * (a70 - (a71 - a42)));
    const double a89 = a72 + a88;
    const double a90 = a32 + a89;
    /* 5.4979230187083712e-14 */
    const double a97 = a89 - (a90 - a32) + (k1 * 0x1.ef35793c7673p-45 + (a88 - (a89 - a72)));
    const double a98 = a90 + a97;
    const int b9 = a98 == 0.0;
    const double a101 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a102 = (b9 ? a90 : a98) * a101;
    const int b10 = a4 < -60.0;
    const double a104 = usual ? a4 : (b10 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a105 = fma(a104, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p3 = power_of_two(a105);
    const double a106 = p3 - 1.0;
    const double a107 = a105 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a108 = fma(a107, -0x1.62e42fefa38p-1, a104); /* -0.69314718055989033 */
    const double a109 = fma(a107, -0x1.ef35793c7673p-45, a108); /* -5.4979230187083712e-14 */
    const double a110 = a109 * a109;
    const double a111 = a110 * 0.5;
    const double a112 = a109 + a111;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a116 = fma(fma(0x1.1eaee4f86a7fdp-29, a109, 0x1.af6ab749d882dp-26), a110, fma(0x1.27e55c70808a2p-22, a109, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a118 = fma(a116, a110, fma(0x1.a01a016a28ca3p-16, a109, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a120 = fma(a118, a110, fma(0x1.6c16c16c22172p-10, a109, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a122 = fma(a120, a110, fma(0x1.555555555553cp-5, a109, 0x1.555555555555bp-3));
    const double a124 = fma(a107, -0x1.ef35793c7673p-45, a108 - a109); /* -5.4979230187083712e-14 */
    /*  */
    const double a132 = fma(a110 * a109, a122, fma(a124, a112, a124)) + fma(fma(a109, a109, -a110), 0.5, a111 - (a112 - a109));
    const double a133 = a112 + a132;
    const double a134 = p3 * a133;
    const double a135 = a106 + a134;
    const double a136 = -a135;
    const int b11 = a136 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a137 = b11 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a138 = a136 * a137;
    const double k2 = exponent(a138);
    const double a140 = k2 + (b11 ? (-100.0) : 0.0);
    const double a141 = a140 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a143 = a138 * p4;
    const double a144 = -1.0 + a143;
    const double a145 = 2.0 + a144;
    const double a146 = short_inverse(a145);
    const double a149 = fma(a146, fma(-a146, a145, 1.0), a146);
    const double a150 = a144 * a149;
    const double a151 = -a150;
    const double a162 = a134 - (a135 - a106) + fma(p3, a132 - (a133 - a112), p3 - (a106 + 1.0));
    const double a165 = a144 - (-1.0);
    const double a170 = fma(-a162 * a137, p4, -1.0 - (a144 - a165) + (a143 - a165));
    const double a173 = fma(a151, a145, a144) + fma(a151, a144 - (a145 - 2.0) + a170, a170);
    const double a174 = a173 * a149;
    const double a175 = a150 + a174;
    const double a176 = 2.0 * a175;
    const double w3 = fabs(a175);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a177 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a178 = a177 * a177;
    const double a179 = a178 * a178;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a181 = fma(0x1.ef944dbcb435p-4, a179, fma(0x1.de5df230e8e07p-4, a178, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a183 = fma(a181, a179, fma(0x1.3b1407728973bp-3, a178, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a185 = fma(a183, a179, fma(0x1.c71c71dc599a7p-3, a178, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a187 = fma(a185, a179, fma(0x1.9999999999b62p-2, a178, 0x1.5555555555555p-1));
    const double a192 = fma(a175, a178 * a187, 2.0 * (a174 - (a175 - a150)));
    const double a193 = a176 + a192;
    const double a194 = a141 + a193;
    const double a196 = usual ? a194 : (b2 ? a194 : a90);
    /* 5.4979230187083712e-14 */
    const double a203 = a193 - (a194 - a141) + (a140 * 0x1.ef35793c7673p-45 + (a192 - (a193 - a176)));
    const double a206 = a196 + (usual ? a203 : (b2 ? a203 : a97));
    const int b13 = a206 == 0.0;
    const double a210 = (b13 ? a196 : a206) * (usual ? 1.0 : (b2 ? 1.0 : a101));
    const double a211 = b1 ? a102 : a210;
    const int b14 = x == 0.0;
    const double a213 = -INFINITY;
    const double a215 = usual ? a211 : (b14 ? a213 : a211);
    const int b15 = 0.0 < a1;
    const double a216 = NAN;
    const double a218 = usual ? a215 : (b15 ? a216 : a215);
    const int b16 = x == x;
    return usual ? a218 : (b16 ? a218 : x);
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
    const double a22 = -((fma(a13, a18, a12) + 1.0) * power_of_two(a9));
    const double a23 = 1.0 + a22;
    const int b5 = 0.0 < a23;
    const double a24 = b5 ? a23 : 1.0;
    const double k1 = exponent(a24);
    const int b6 = k1 == 0.0;
    const double a27 = a24 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a28 = b6 ? a22 : a27;
    const double q1 = a28 / (2.0 + a28);
    const double w2 = fabs(q1);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a30 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a31 = a30 * a30;
    const double a32 = a31 * a31;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a34 = fma(0x1.9bd829f2805a4p-3, a32, fma(0x1.c55af7aeffc6ap-3, a31, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a36 = fma(a34, a32, fma(0x1.99998fc84cca6p-2, a31, 0x1.55555558c7524p-1));
    const double a40 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a31 * a36, 2.0 * q1)); /* 0.69314718055994529 */
    const int b8 = a4 < -60.0;
    const double a42 = usual ? a4 : (b8 ? (-60.0) : a4);
    /* 1.4426950408889634, 6755399441056767 */
    const double a43 = fma(a42, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a44 = a43 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a46 = fma(a44, -0x1.ef35793c7673p-45, fma(a44, -0x1.62e42fefa38p-1, a42));
    const double a47 = a46 * a46;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a50 = fma(fma(0x1.717f68bfc21e6p-19, a46, 0x1.a17542032a764p-16), a47, fma(0x1.a01af4aee2b13p-13, a46, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a52 = fma(a50, a47, fma(0x1.111110b683de9p-7, a46, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a54 = fma(a52, a47, fma(0x1.555555557a0f6p-3, a46, 0x1.ffffffffee519p-2));
    const double p3 = power_of_two(a43);
    const double a58 = -fma(fma(a47, a54, a46), p3, p3 - 1.0);
    const int b9 = a58 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a60 = a58 * (b9 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a60);
    const double a65 = a60 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a65 / (2.0 + a65);
    const double w3 = fabs(q2);
    const int b10 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a67 = b10 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a68 = a67 * a67;
    const double a69 = a68 * a68;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a71 = fma(0x1.9bd829f2805a4p-3, a69, fma(0x1.c55af7aeffc6ap-3, a68, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a73 = fma(a71, a69, fma(0x1.99998fc84cca6p-2, a68, 0x1.55555558c7524p-1));
    /* 0.69314718055994529 */
    const double a77 = fma(k2 + (b9 ? (-100.0) : 0.0), 0x1.62e42fefa39efp-1, fma(q2, a68 * a73, 2.0 * q2));
    const double a79 = usual ? a77 : (b2 ? a77 : a40);
    const double a80 = b1 ? a40 : a79;
    const int b11 = x == 0.0;
    const double a82 = -INFINITY;
    const double a84 = usual ? a80 : (b11 ? a82 : a80);
    const int b12 = 0.0 < a1;
    const double a85 = NAN;
    const double a87 = usual ? a84 : (b12 ? a85 : a84);
    const int b13 = x == x;
    return (float)(usual ? a87 : (b13 ? a87 : x));
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(x, m, -0x1p-100, -0x1.4p5, 0))
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(x, m, -0x1p-100f, -0x1.4p5f, 0))
