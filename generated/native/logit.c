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
    const int b9 = 0.0 < a7;
    const double a8 = b9 ? a7 : 1.0;
    const double k1 = exponent(a8);
    const double a9 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b10 = k1 == 0.0;
    const double p1 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a11 = a8 * p1;
    const double a12 = -1.0 + a11;
    const double a13 = b10 ? a6 : a12;
    const double a14 = 2.0 + a13;
    const double a15 = short_inverse(a14);
    const double a18 = fma(a15, fma(-a15, a14, 1.0), a15);
    const double a19 = a13 * a18;
    const double a20 = -a19;
    const double a24 = a12 - (-1.0);
    const double a32 = -1.0 - (a12 - a24) + (a11 - a24) + (a6 - (a7 - 1.0)) * p1;
    const double a33 = b10 ? 0.0 : a32;
    const double a36 = fma(a20, a14, a13) + fma(a20, a13 - (a14 - 2.0) + a33, a33);
    const double a37 = a36 * a18;
    const double a38 = a19 + a37;
    const double a39 = 2.0 * a38;
    const double w2 = fabs(a38);
    const int b11 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a40 = b11 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a41 = a40 * a40;
    const double a42 = a41 * a41;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a44 = fma(0x1.ef944dbcb435p-4, a42, fma(0x1.de5df230e8e07p-4, a41, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a46 = fma(a44, a42, fma(0x1.3b1407728973bp-3, a41, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a48 = fma(a46, a42, fma(0x1.c71c71dc599a7p-3, a41, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a50 = fma(a48, a42, fma(0x1.9999999999b62p-2, a41, 0x1.5555555555555p-1));
    const double a55 = fma(a38, a41 * a50, 2.0 * (a37 - (a38 - a19)));
    const double a56 = a39 + a55;
    const double a57 = a9 + a56;
    const double a58 = -a57;
    const int b12 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a60 = w1 * (b12 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a60);
    const double a62 = k2 + (b12 ? (-100.0) : 0.0);
    const double a63 = a62 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a65 = a60 * power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a66 = -1.0 + a65;
    const double a67 = 2.0 + a66;
    const double a68 = short_inverse(a67);
    const double a71 = fma(a68, fma(-a68, a67, 1.0), a68);
    const double a72 = a66 * a71;
    const double a73 = -a72;
    const double a77 = a66 - (-1.0);
    const double a81 = -1.0 - (a66 - a77) + (a65 - a77);
    const double a84 = fma(a73, a67, a66) + fma(a73, a66 - (a67 - 2.0) + a81, a81);
    const double a85 = a84 * a71;
    const double a86 = a72 + a85;
    const double a87 = 2.0 * a86;
    const double w3 = fabs(a86);
    const int b13 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a88 = b13 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a89 = a88 * a88;
    const double a90 = a89 * a89;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a92 = fma(0x1.ef944dbcb435p-4, a90, fma(0x1.de5df230e8e07p-4, a89, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a94 = fma(a92, a90, fma(0x1.3b1407728973bp-3, a89, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a96 = fma(a94, a90, fma(0x1.c71c71dc599a7p-3, a89, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a98 = fma(a96, a90, fma(0x1.9999999999b62p-2, a89, 0x1.5555555555555p-1));
    const double a103 = fma(a86, a89 * a98, 2.0 * (a85 - (a86 - a72)));
    const double a104 = a87 + a103;
    const double a105 = a63 + a104;
    const double a106 = a58 + a105;
    const double a107 = 2.0 * w1;
    const double a108 = -1.0 + a107;
    const double a109 = -a5;
    const double a110 = 1.0 + a109;
    const int b14 = a110 == 0.0;
    const double a111 = b14 ? 1.0 : a110;
    const double q1 = 1.0 / a111;
    const double a112 = a108 * q1;
    const double a113 = a112 + 1.0;
    const int b15 = 0.0 < a113;
    const double a114 = b15 ? a113 : 1.0;
    const double k3 = exponent(a114);
    const double a115 = k3 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b16 = k3 == 0.0;
    const double p3 = power_of_two(0x1.80000000003ffp52 - k3); /* 6755399441056767 */
    const double a117 = a114 * p3;
    const double a118 = -1.0 + a117;
    const double a119 = b16 ? a112 : a118;
    const double a120 = 2.0 + a119;
    const double a121 = short_inverse(a120);
    const double a124 = fma(a121, fma(-a121, a120, 1.0), a121);
    const double a125 = a119 * a124;
    const double a126 = -a125;
    const double a130 = -a112;
    const double a134 = a108 - (-1.0);
    const double a139 = fma(a130, a109 - (a110 - 1.0), -1.0 - (a108 - a134) + (a107 - a134));
    const double a141 = (fma(a130, a111, a108) + a139) * q1;
    const double a142 = a118 - (-1.0);
    const double a147 = a113 - a112;
    const double a154 = -1.0 - (a118 - a142) + (a117 - a142) + (a112 - (a113 - a147) + (1.0 - a147) + a141) * p3;
    const double a155 = b16 ? a141 : a154;
    const double a158 = fma(a126, a120, a119) + fma(a126, a119 - (a120 - 2.0) + a155, a155);
    const double a159 = a158 * a124;
    const double a160 = a125 + a159;
    const double a161 = 2.0 * a160;
    const double w4 = fabs(a160);
    const int b17 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a162 = b17 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a163 = a162 * a162;
    const double a164 = a163 * a163;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a166 = fma(0x1.ef944dbcb435p-4, a164, fma(0x1.de5df230e8e07p-4, a163, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a168 = fma(a166, a164, fma(0x1.3b1407728973bp-3, a163, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a170 = fma(a168, a164, fma(0x1.c71c71dc599a7p-3, a163, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a172 = fma(a170, a164, fma(0x1.9999999999b62p-2, a163, 0x1.5555555555555p-1));
    const double a177 = fma(a160, a163 * a172, 2.0 * (a159 - (a160 - a125)));
    const double a178 = a161 + a177;
    const double a179 = a115 + a178;
    const double a180 = b6 ? a106 : a179;
    const int b18 = fabs(a180) < a2;
    const double a181 = a106 - a58;
    /* 5.4979230187083712e-14 */
    const double a192 = a56 - (a57 - a9) + (k1 * 0x1.ef35793c7673p-45 + (a55 - (a56 - a39)));
    /* 5.4979230187083712e-14 */
    const double a200 = a104 - (a105 - a63) + (a62 * 0x1.ef35793c7673p-45 + (a103 - (a104 - a87)));
    const double a202 = a58 - (a106 - a181) + (a105 - a181) + (-a192 + a200);
    /* 5.4979230187083712e-14 */
    const double a209 = a178 - (a179 - a115) + (k3 * 0x1.ef35793c7673p-45 + (a177 - (a178 - a161)));
    const double a210 = b6 ? a202 : a209;
    const double a212 = a180 + (b18 ? a210 : 0.0);
    const int b19 = a212 == 0.0;
    const double a213 = b19 ? a180 : a212;
    const double a214 = b5 ? a3 : a213;
    const double a215 = b4 ? a2 : a214;
    const double a216 = b3 ? a1 : a215;
    const double a217 = b2 ? a1 : a216;
    return b1 ? a217 : x;
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
    const int b11 = 0.0 < a26;
    const double a27 = b11 ? a26 : 1.0;
    const double k2 = exponent(a27);
    const int b12 = k2 == 0.0;
    const double a30 = a27 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double a31 = b12 ? a25 : a30;
    const double q2 = a31 / (2.0 + a31);
    const double w3 = fabs(q2);
    const int b13 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a33 = b13 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a34 = a33 * a33;
    const double a35 = a34 * a34;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a37 = fma(0x1.9bd829f2805a4p-3, a35, fma(0x1.c55af7aeffc6ap-3, a34, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a39 = fma(a37, a35, fma(0x1.99998fc84cca6p-2, a34, 0x1.55555558c7524p-1));
    const double a43 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a34 * a39, 2.0 * q2)); /* 0.69314718055994529 */
    const double a45 = a24 + (-a43);
    const double a49 = 1.0 + (-a5);
    const int b14 = a49 == 0.0;
    const double q3 = (2.0 * w1 + (-1.0)) / (b14 ? 1.0 : a49);
    const double a51 = 1.0 + q3;
    const int b15 = 0.0 < a51;
    const double a52 = b15 ? a51 : 1.0;
    const double k3 = exponent(a52);
    const int b16 = k3 == 0.0;
    const double a55 = a52 * power_of_two(0x1.80000000003ffp52 - k3) + (-1.0); /* 6755399441056767 */
    const double a56 = b16 ? q3 : a55;
    const double q4 = a56 / (2.0 + a56);
    const double w4 = fabs(q4);
    const int b17 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a58 = b17 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a59 = a58 * a58;
    const double a60 = a59 * a59;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a62 = fma(0x1.9bd829f2805a4p-3, a60, fma(0x1.c55af7aeffc6ap-3, a59, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a64 = fma(a62, a60, fma(0x1.99998fc84cca6p-2, a59, 0x1.55555558c7524p-1));
    const double a68 = fma(k3, 0x1.62e42fefa39efp-1, fma(q4, a59 * a64, 2.0 * q4)); /* 0.69314718055994529 */
    const double a69 = b6 ? a45 : a68;
    const double a70 = b5 ? a3 : a69;
    const double a71 = b4 ? a2 : a70;
    const double a72 = b3 ? a1 : a71;
    const double a73 = b2 ? a1 : a72;
    return (float)(b1 ? a73 : x);
}

SYMSIG_DEFINE_1(double, symsig_logit)
SYMSIG_DEFINE_1(float, symsig_logitf)
