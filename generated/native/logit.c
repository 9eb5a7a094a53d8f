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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.03125;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? a1 : (b2 ? a1 : 0.5);
    const int b3 = a1 < 1.0;
    const double a5 = usual ? a3 : (b3 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const double a6 = -w1;
    const double a7 = 1.0 + a6;
    const int b4 = 0.0 < a7;
    const double a9 = usual ? a7 : (b4 ? a7 : 1.0);
    const double k1 = exponent(a9);
    const double a10 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b5 = k1 == 0.0;
    const double p1 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a12 = a9 * p1;
    const double a13 = -1.0 + a12;
    const double a14 = b5 ? a6 : a13;
    const double a15 = 2.0 + a14;
    const double a16 = short_inverse(a15);
    const double a19 = fma(a16, fma(-a16, a15, 1.0), a16);
    const double a20 = a14 * a19;
    const double a21 = -a20;
    const double a27 = a13 - (-1.0);
    const double a32 = fma(a6 - (a7 - 1.0), p1, -1.0 - (a13 - a27) + (a12 - a27));
    const double a33 = b5 ? 0.0 : a32;
    const double a36 = fma(a21, a15, a14) + fma(a21, a14 - (a15 - 2.0) + a33, a33);
    const double a37 = a36 * a19;
    const double a38 = a20 + a37;
    const double a39 = 2.0 * a38;
    const double w2 = fabs(a38);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a40 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
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
    const double a55 = fma(a38, a41 * a50, 2.0 * (a37 - (a38 - a20)));
    const double a56 = a39 + a55;
    const double a57 = a10 + a56;
    const double a58 = -a57;
    const int b7 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a61 = w1 * (usual ? 1.0 : (b7 ? 0x1p100 : 1.0)); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a61);
    const double a64 = k2 + (usual ? 0.0 : (b7 ? (-100.0) : 0.0));
    const double a65 = a64 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a67 = a61 * power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a68 = -1.0 + a67;
    const double a69 = 2.0 + a68;
    const double a70 = short_inverse(a69);
    const double a73 = fma(a70, fma(-a70, a69, 1.0), a70);
    const double a74 = a68 * a73;
    const double a75 = -a74;
    const double a79 = a68 - (-1.0);
    const double a83 = -1.0 - (a68 - a79) + (a67 - a79);
    const double a86 = fma(a75, a69, a68) + fma(a75, a68 - (a69 - 2.0) + a83, a83);
    const double a87 = a86 * a73;
    const double a88 = a74 + a87;
    const double a89 = 2.0 * a88;
    const double w3 = fabs(a88);
    const int b8 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a90 = b8 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a91 = a90 * a90;
    const double a92 = a91 * a91;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a94 = fma(0x1.ef944dbcb435p-4, a92, fma(0x1.de5df230e8e07p-4, a91, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a96 = fma(a94, a92, fma(0x1.3b1407728973bp-3, a91, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a98 = fma(a96, a92, fma(0x1.c71c71dc599a7p-3, a91, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a100 = fma(a98, a92, fma(0x1.9999999999b62p-2, a91, 0x1.5555555555555p-1));
    const double a105 = fma(a88, a91 * a100, 2.0 * (a87 - (a88 - a74)));
    const double a106 = a89 + a105;
    const double a107 = a65 + a106;
    const double a108 = a58 + a107;
    const double a109 = 2.0 * w1;
    const double a110 = -1.0 + a109;
    const double a111 = -a5;
    const double a112 = 1.0 + a111;
    const int b9 = a112 == 0.0;
    const double a114 = usual ? a112 : (b9 ? 1.0 : a112);
    const double q1 = 1.0 / a114;
    const double a115 = a110 * q1;
    const double a116 = a115 + 1.0;
    const int b10 = 0.0 < a116;
    const double a117 = b10 ? a116 : 1.0;
    const double k3 = exponent(a117);
    const double a118 = k3 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b11 = k3 == 0.0;
    const double p3 = power_of_two(0x1.80000000003ffp52 - k3); /* 6755399441056767 */
    const double a120 = a117 * p3;
    const double a121 = -1.0 + a120;
    const double a122 = b11 ? a115 : a121;
    const double a123 = 2.0 + a122;
    const double a124 = short_inverse(a123);
    const double a127 = fma(a124, fma(-a124, a123, 1.0), a124);
    const double a128 = a122 * a127;
    const double a129 = -a128;
    const double a133 = -a115;
    const double a137 = a110 - (-1.0);
    const double a142 = fma(a133, a111 - (a112 - 1.0), -1.0 - (a110 - a137) + (a109 - a137));
    const double a143 = fma(a133, a114, a110) + a142;
    const double a144 = a143 * q1;
    const double a145 = a116 - a115;
    const double a151 = a121 - (-1.0);
    /*  */
    const double a156 = fma(fma(a143, q1, a115 - (a116 - a145) + (1.0 - a145)), p3, -1.0 - (a121 - a151) + (a120 - a151));
    const double a157 = b11 ? a144 : a156;
    const double a160 = fma(a129, a123, a122) + fma(a129, a122 - (a123 - 2.0) + a157, a157);
    const double a161 = a160 * a127;
    const double a162 = a128 + a161;
    const double a163 = 2.0 * a162;
    const double w4 = fabs(a162);
    const int b12 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a164 = b12 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a165 = a164 * a164;
    const double a166 = a165 * a165;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a168 = fma(0x1.ef944dbcb435p-4, a166, fma(0x1.de5df230e8e07p-4, a165, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a170 = fma(a168, a166, fma(0x1.3b1407728973bp-3, a165, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a172 = fma(a170, a166, fma(0x1.c71c71dc599a7p-3, a165, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a174 = fma(a172, a166, fma(0x1.9999999999b62p-2, a165, 0x1.5555555555555p-1));
    const double a179 = fma(a162, a165 * a174, 2.0 * (a161 - (a162 - a128)));
    const double a180 = a163 + a179;
    const double a181 = a118 + a180;
    const double a182 = b1 ? a108 : a181;
    const double a183 = INFINITY;
    const int b13 = fabs(a182) < a183;
    const double a184 = a108 - a58;
    /* 5.4979230187083712e-14 */
    const double a195 = a56 - (a57 - a10) + (k1 * 0x1.ef35793c7673p-45 + (a55 - (a56 - a39)));
    /* 5.4979230187083712e-14 */
    const double a203 = a106 - (a107 - a65) + (a64 * 0x1.ef35793c7673p-45 + (a105 - (a106 - a89)));
    const double a205 = a58 - (a108 - a184) + (a107 - a184) + (-a195 + a203);
    /* 5.4979230187083712e-14 */
    const double a212 = a180 - (a181 - a118) + (k3 * 0x1.ef35793c7673p-45 + (a179 - (a180 - a163)));
    const double a213 = b1 ? a205 : a212;
    const double a215 = a182 + (b13 ? a213 : 0.0);
    const int b14 = a215 == 0.0;
    const double a216 = b14 ? a182 : a215;
    const int b15 = x == 0.0;
    const double a217 = -a183;
    const double a219 = usual ? a216 : (b15 ? a217 : a216);
    const int b16 = x == 1.0;
    const double a221 = usual ? a219 : (b16 ? a183 : a219);
    const int b17 = a1 < 0.0;
    const double a222 = NAN;
    const double a224 = usual ? a221 : (b17 ? a222 : a221);
    const int b18 = 1.0 < a1;
    const double a226 = usual ? a224 : (b18 ? a222 : a224);
    const int b19 = x == x;
    return usual ? a226 : (b19 ? a226 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.03125;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? a1 : (b2 ? a1 : 0.5);
    const int b3 = a1 < 1.0;
    const double a5 = usual ? a3 : (b3 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const int b4 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a8 = w1 * (usual ? 1.0 : (b4 ? 0x1p100 : 1.0)); /* 1.2676506002282294e+30 */
    const double k1 = exponent(a8);
    const double a14 = a8 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double q1 = a14 / (2.0 + a14);
    const double w2 = fabs(q1);
    const int b5 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a16 = b5 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a17 = a16 * a16;
    const double a18 = a17 * a17;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a20 = fma(0x1.9bd829f2805a4p-3, a18, fma(0x1.c55af7aeffc6ap-3, a17, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a22 = fma(a20, a18, fma(0x1.99998fc84cca6p-2, a17, 0x1.55555558c7524p-1));
    /* 0.69314718055994529 */
    const double a26 = fma(k1 + (usual ? 0.0 : (b4 ? (-100.0) : 0.0)), 0x1.62e42fefa39efp-1, fma(q1, a17 * a22, 2.0 * q1));
    const double a27 = -w1;
    const double a28 = 1.0 + a27;
    const int b6 = 0.0 < a28;
    const double a30 = usual ? a28 : (b6 ? a28 : 1.0);
    const double k2 = exponent(a30);
    const int b7 = k2 == 0.0;
    const double a33 = a30 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double a34 = b7 ? a27 : a33;
    const double q2 = a34 / (2.0 + a34);
    const double w3 = fabs(q2);
    const int b8 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a36 = b8 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a37 = a36 * a36;
    const double a38 = a37 * a37;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a40 = fma(0x1.9bd829f2805a4p-3, a38, fma(0x1.c55af7aeffc6ap-3, a37, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a42 = fma(a40, a38, fma(0x1.99998fc84cca6p-2, a37, 0x1.55555558c7524p-1));
    const double a46 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a37 * a42, 2.0 * q2)); /* 0.69314718055994529 */
    const double a48 = a26 + (-a46);
    const double a52 = 1.0 + (-a5);
    const int b9 = a52 == 0.0;
    const double q3 = (2.0 * w1 + (-1.0)) / (usual ? a52 : (b9 ? 1.0 : a52));
    const double a55 = 1.0 + q3;
    const int b10 = 0.0 < a55;
    const double a56 = b10 ? a55 : 1.0;
    const double k3 = exponent(a56);
    const int b11 = k3 == 0.0;
    const double a59 = a56 * power_of_two(0x1.80000000003ffp52 - k3) + (-1.0); /* 6755399441056767 */
    const double a60 = b11 ? q3 : a59;
    const double q4 = a60 / (2.0 + a60);
    const double w4 = fabs(q4);
    const int b12 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a62 = b12 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a63 = a62 * a62;
    const double a64 = a63 * a63;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a66 = fma(0x1.9bd829f2805a4p-3, a64, fma(0x1.c55af7aeffc6ap-3, a63, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a68 = fma(a66, a64, fma(0x1.99998fc84cca6p-2, a63, 0x1.55555558c7524p-1));
    const double a72 = fma(k3, 0x1.62e42fefa39efp-1, fma(q4, a63 * a68, 2.0 * q4)); /* 0.69314718055994529 */
    const double a73 = b1 ? a48 : a72;
    const int b13 = x == 0.0;
    const double a74 = INFINITY;
    const double a75 = -a74;
    const double a77 = usual ? a73 : (b13 ? a75 : a73);
    const int b14 = x == 1.0;
    const double a79 = usual ? a77 : (b14 ? a74 : a77);
    const int b15 = a1 < 0.0;
    const double a80 = NAN;
    const double a82 = usual ? a79 : (b15 ? a80 : a79);
    const int b16 = 1.0 < a1;
    const double a84 = usual ? a82 : (b16 ? a80 : a82);
    const int b17 = x == x;
    return (float)(usual ? a84 : (b17 ? a84 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
