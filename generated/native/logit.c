/* SPDX-License-Identifier: MIT */
/* logit(x) = log(x/(1 - x))
 *
 * 0 < x < 1: log1p((2*abs(x) - 1)/(1 - x))
 *     1 - x: both operands are exact, only the sum is rounded
 * of it 0 < x < 1/32: log(abs(x)) - log1p(-abs(x))
 *     l - l: of both signs, errors grow 2.2-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = 1.0 < v1;
    const double a1 = NAN;
    const int b3 = v1 < 0.0;
    const int b4 = x == 1.0;
    const double a2 = INFINITY;
    const int b5 = x == 0.0;
    const double a3 = -a2;
    const int b6 = v1 < 0.03125;
    const int b7 = v1 < 1.0;
    const int b8 = 0.0 < v1;
    const double a4 = b8 ? v1 : 0.5;
    const double a5 = b7 ? a4 : 0.5;
    const double w1 = fabs(a5);
    const double a6 = -w1;
    const double a7 = 1.0 + a6;
    const double k1 = exponent(a7);
    const double a8 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b9 = k1 == 0.0;
    const double p1 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a10 = a7 * p1;
    const double a11 = -1.0 + a10;
    const double a12 = b9 ? a6 : a11;
    const double a13 = 2.0 + a12;
    const double a14 = short_inverse(a13);
    const double a17 = fma(a14, fma(-a14, a13, 1.0), a14);
    const double a18 = a12 * a17;
    const double a19 = -a18;
    const double a23 = a11 - (-1.0);
    const double a31 = -1.0 - (a11 - a23) + (a10 - a23) + (a6 - (a7 - 1.0)) * p1;
    const double a32 = b9 ? 0.0 : a31;
    const double a35 = fma(a19, a13, a12) + fma(a19, a12 - (a13 - 2.0) + a32, a32);
    const double a36 = a35 * a17;
    const double a37 = a18 + a36;
    const double a38 = 2.0 * a37;
    const double w2 = fabs(a37);
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a39 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a40 = a39 * a39;
    const double a41 = a40 * a40;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a43 = fma(0x1.ef944dbcb435p-4, a41, fma(0x1.de5df230e8e07p-4, a40, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a45 = fma(a43, a41, fma(0x1.3b1407728973bp-3, a40, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a47 = fma(a45, a41, fma(0x1.c71c71dc599a7p-3, a40, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a49 = fma(a47, a41, fma(0x1.9999999999b62p-2, a40, 0x1.5555555555555p-1));
    const double a54 = fma(a37, a40 * a49, 2.0 * (a36 - (a37 - a18)));
    const double a55 = a38 + a54;
    const double a56 = a8 + a55;
    const double a57 = -a56;
    const int b11 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a59 = w1 * (b11 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a59);
    const double a61 = k2 + (b11 ? (-100.0) : 0.0);
    const double a62 = a61 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a64 = a59 * power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a65 = -1.0 + a64;
    const double a66 = 2.0 + a65;
    const double a67 = short_inverse(a66);
    const double a70 = fma(a67, fma(-a67, a66, 1.0), a67);
    const double a71 = a65 * a70;
    const double a72 = -a71;
    const double a76 = a65 - (-1.0);
    const double a80 = -1.0 - (a65 - a76) + (a64 - a76);
    const double a83 = fma(a72, a66, a65) + fma(a72, a65 - (a66 - 2.0) + a80, a80);
    const double a84 = a83 * a70;
    const double a85 = a71 + a84;
    const double a86 = 2.0 * a85;
    const double w3 = fabs(a85);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a87 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a88 = a87 * a87;
    const double a89 = a88 * a88;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a91 = fma(0x1.ef944dbcb435p-4, a89, fma(0x1.de5df230e8e07p-4, a88, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a93 = fma(a91, a89, fma(0x1.3b1407728973bp-3, a88, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a95 = fma(a93, a89, fma(0x1.c71c71dc599a7p-3, a88, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a97 = fma(a95, a89, fma(0x1.9999999999b62p-2, a88, 0x1.5555555555555p-1));
    const double a102 = fma(a85, a88 * a97, 2.0 * (a84 - (a85 - a71)));
    const double a103 = a86 + a102;
    const double a104 = a62 + a103;
    const double a105 = a57 + a104;
    const double a106 = 2.0 * w1;
    const double a107 = -1.0 + a106;
    const double a108 = -a5;
    const double a109 = 1.0 + a108;
    const int b13 = a109 == 0.0;
    const double a110 = b13 ? 1.0 : a109;
    const double q1 = 1.0 / a110;
    const double a111 = a107 * q1;
    const double a112 = a111 + 1.0;
    const double k3 = exponent(a112);
    const double a113 = k3 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b14 = k3 == 0.0;
    const double p3 = power_of_two(0x1.80000000003ffp52 - k3); /* 6755399441056767 */
    const double a115 = a112 * p3;
    const double a116 = -1.0 + a115;
    const double a117 = b14 ? a111 : a116;
    const double a118 = 2.0 + a117;
    const double a119 = short_inverse(a118);
    const double a122 = fma(a119, fma(-a119, a118, 1.0), a119);
    const double a123 = a117 * a122;
    const double a124 = -a123;
    const double a128 = -a111;
    const double a132 = a107 - (-1.0);
    const double a137 = fma(a128, a108 - (a109 - 1.0), -1.0 - (a107 - a132) + (a106 - a132));
    const double a139 = (fma(a128, a110, a107) + a137) * q1;
    const double a140 = a116 - (-1.0);
    const double a145 = a112 - a111;
    const double a152 = -1.0 - (a116 - a140) + (a115 - a140) + (a111 - (a112 - a145) + (1.0 - a145) + a139) * p3;
    const double a153 = b14 ? a139 : a152;
    const double a156 = fma(a124, a118, a117) + fma(a124, a117 - (a118 - 2.0) + a153, a153);
    const double a157 = a156 * a122;
    const double a158 = a123 + a157;
    const double a159 = 2.0 * a158;
    const double w4 = fabs(a158);
    const int b15 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a160 = b15 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a161 = a160 * a160;
    const double a162 = a161 * a161;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a164 = fma(0x1.ef944dbcb435p-4, a162, fma(0x1.de5df230e8e07p-4, a161, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a166 = fma(a164, a162, fma(0x1.3b1407728973bp-3, a161, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a168 = fma(a166, a162, fma(0x1.c71c71dc599a7p-3, a161, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a170 = fma(a168, a162, fma(0x1.9999999999b62p-2, a161, 0x1.5555555555555p-1));
    const double a175 = fma(a158, a161 * a170, 2.0 * (a157 - (a158 - a123)));
    const double a176 = a159 + a175;
    const double a177 = a113 + a176;
    const double a178 = b6 ? a105 : a177;
    const int b16 = fabs(a178) < a2;
    const double a179 = a105 - a57;
    /* 5.4979230187083712e-14 */
    const double a190 = a55 - (a56 - a8) + (k1 * 0x1.ef35793c7673p-45 + (a54 - (a55 - a38)));
    /* 5.4979230187083712e-14 */
    const double a198 = a103 - (a104 - a62) + (a61 * 0x1.ef35793c7673p-45 + (a102 - (a103 - a86)));
    const double a200 = a57 - (a105 - a179) + (a104 - a179) + (-a190 + a198);
    /* 5.4979230187083712e-14 */
    const double a207 = a176 - (a177 - a113) + (k3 * 0x1.ef35793c7673p-45 + (a175 - (a176 - a159)));
    const double a208 = b6 ? a200 : a207;
    const double a210 = a178 + (b16 ? a208 : 0.0);
    const int b17 = a210 == 0.0;
    const double a211 = b17 ? a178 : a210;
    const double a212 = b5 ? a3 : a211;
    const double a213 = b4 ? a2 : a212;
    const double a214 = b3 ? a1 : a213;
    const double a215 = b2 ? a1 : a214;
    return b1 ? a215 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = 1.0 < v1;
    const double a1 = NAN;
    const int b3 = v1 < 0.0;
    const int b4 = x == 1.0;
    const double a2 = INFINITY;
    const int b5 = x == 0.0;
    const double a3 = -a2;
    const int b6 = v1 < 0.03125;
    const int b7 = v1 < 1.0;
    const int b8 = 0.0 < v1;
    const double a4 = b8 ? v1 : 0.5;
    const double a5 = b7 ? a4 : 0.5;
    const double w1 = fabs(a5);
    const int b9 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a7 = w1 * (b9 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k1 = exponent(a7);
    const double a12 = a7 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a12 / (2.0 + a12);
    const double w2 = fabs(q1);
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a14 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a15 = a14 * a14;
    const double a16 = a15 * a15;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a18 = fma(0x1.9bd829f2805a4p-3, a16, fma(0x1.c55af7aeffc6ap-3, a15, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a20 = fma(a18, a16, fma(0x1.99998fc84cca6p-2, a15, 0x1.55555558c7524p-1));
    /* 0.69314718055994529 */
    const double a24 = fma(k1 + (b9 ? (-100.0) : 0.0), 0x1.62e42fefa39efp-1, fma(q1, a15 * a20, 2.0 * q1));
    const double a25 = -w1;
    const double a26 = 1.0 + a25;
    const double k2 = exponent(a26);
    const int b11 = k2 == 0.0;
    const double a29 = a26 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double a30 = b11 ? a25 : a29;
    const double q2 = a30 / (2.0 + a30);
    const double w3 = fabs(q2);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a32 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a33 = a32 * a32;
    const double a34 = a33 * a33;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a36 = fma(0x1.9bd829f2805a4p-3, a34, fma(0x1.c55af7aeffc6ap-3, a33, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a38 = fma(a36, a34, fma(0x1.99998fc84cca6p-2, a33, 0x1.55555558c7524p-1));
    const double a42 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a33 * a38, 2.0 * q2)); /* 0.69314718055994529 */
    const double a44 = a24 + (-a42);
    const double a48 = 1.0 + (-a5);
    const int b13 = a48 == 0.0;
    const double q3 = (2.0 * w1 + (-1.0)) / (b13 ? 1.0 : a48);
    const double a50 = 1.0 + q3;
    const double k3 = exponent(a50);
    const int b14 = k3 == 0.0;
    const double a53 = a50 * power_of_two(0x1.80000000003ffp52 - k3) + (-1.0); /* 6755399441056767 */
    const double a54 = b14 ? q3 : a53;
    const double q4 = a54 / (2.0 + a54);
    const double w4 = fabs(q4);
    const int b15 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a56 = b15 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a57 = a56 * a56;
    const double a58 = a57 * a57;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a60 = fma(0x1.9bd829f2805a4p-3, a58, fma(0x1.c55af7aeffc6ap-3, a57, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a62 = fma(a60, a58, fma(0x1.99998fc84cca6p-2, a57, 0x1.55555558c7524p-1));
    const double a66 = fma(k3, 0x1.62e42fefa39efp-1, fma(q4, a57 * a62, 2.0 * q4)); /* 0.69314718055994529 */
    const double a67 = b6 ? a44 : a66;
    const double a68 = b5 ? a3 : a67;
    const double a69 = b4 ? a2 : a68;
    const double a70 = b3 ? a1 : a69;
    const double a71 = b2 ? a1 : a70;
    return (float)(b1 ? a71 : x);
}

SYMSIG_DEFINE_1(double, symsig_logit)
SYMSIG_DEFINE_1(float, symsig_logitf)
