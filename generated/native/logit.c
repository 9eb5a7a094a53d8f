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
    const int b6 = v1 < 0.03125;
    const int b7 = v1 < 1.0;
    const int b8 = 0.0 < v1;
    const double a5 = b7 ? (b8 ? v1 : 0.5) : 0.5;
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
    const double q1 = 1.0 / a13;
    const double a14 = a12 * q1;
    const double a15 = 2.0 * a14;
    const double w2 = fabs(a14);
    const int b10 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a16 = b10 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a17 = a16 * a16;
    const double a18 = a17 * a17;
    const double a19 = a18 * a18;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a23 = fma(fma(0x1.de5df230e8e07p-4, a17, 0x1.111758523a355p-3), a18, fma(0x1.3b1407728973bp-3, a17, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a26 = fma(fma(0x1.c71c71dc599a7p-3, a17, 0x1.2492492478af1p-2), a18, fma(0x1.9999999999b62p-2, a17, 0x1.5555555555555p-1));
    const double a29 = a17 * fma(0x1.ef944dbcb435p-4, a19 * a19, fma(a23, a19, a26)); /* 0.12099104276718475 */
    const double a30 = -a14;
    const double a34 = a11 - (-1.0);
    const double a42 = -1.0 - (a11 - a34) + (a10 - a34) + (a6 - (a7 - 1.0)) * p1;
    const double a43 = b9 ? 0.0 : a42;
    const double a46 = fma(a30, a13, a12) + fma(a30, a12 - (a13 - 2.0) + a43, a43);
    const double a49 = fma(a14, a29, 2.0 * (a46 * q1));
    const double a50 = a15 + a49;
    const double a51 = a8 + a50;
    const double a52 = -a51;
    const int b11 = w1 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a54 = w1 * (b11 ? 0x1p100 : 1.0); /* 1.2676506002282294e+30 */
    const double k2 = exponent(a54);
    const double a56 = k2 + (b11 ? (-100.0) : 0.0);
    const double a57 = a56 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a59 = a54 * power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a60 = -1.0 + a59;
    const double a61 = 2.0 + a60;
    const double q2 = 1.0 / a61;
    const double a62 = a60 * q2;
    const double a63 = 2.0 * a62;
    const double w3 = fabs(a62);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a64 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a65 = a64 * a64;
    const double a66 = a65 * a65;
    const double a67 = a66 * a66;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a71 = fma(fma(0x1.de5df230e8e07p-4, a65, 0x1.111758523a355p-3), a66, fma(0x1.3b1407728973bp-3, a65, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a74 = fma(fma(0x1.c71c71dc599a7p-3, a65, 0x1.2492492478af1p-2), a66, fma(0x1.9999999999b62p-2, a65, 0x1.5555555555555p-1));
    const double a77 = a65 * fma(0x1.ef944dbcb435p-4, a67 * a67, fma(a71, a67, a74)); /* 0.12099104276718475 */
    const double a78 = -a62;
    const double a82 = a60 - (-1.0);
    const double a86 = -1.0 - (a60 - a82) + (a59 - a82);
    const double a89 = fma(a78, a61, a60) + fma(a78, a60 - (a61 - 2.0) + a86, a86);
    const double a92 = fma(a62, a77, 2.0 * (a89 * q2));
    const double a93 = a63 + a92;
    const double a94 = a57 + a93;
    const double a95 = a52 + a94;
    const double a96 = 2.0 * w1;
    const double a97 = -1.0 + a96;
    const double a98 = -a5;
    const double a99 = 1.0 + a98;
    const int b13 = a99 == 0.0;
    const double a100 = b13 ? 1.0 : a99;
    const double q3 = 1.0 / a100;
    const double a101 = a97 * q3;
    const double a102 = a101 + 1.0;
    const double k3 = exponent(a102);
    const double a103 = k3 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int b14 = k3 == 0.0;
    const double p3 = power_of_two(0x1.80000000003ffp52 - k3); /* 6755399441056767 */
    const double a105 = a102 * p3;
    const double a106 = -1.0 + a105;
    const double a107 = b14 ? a101 : a106;
    const double a108 = 2.0 + a107;
    const double q4 = 1.0 / a108;
    const double a109 = a107 * q4;
    const double a110 = 2.0 * a109;
    const double w4 = fabs(a109);
    const int b15 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a111 = b15 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a112 = a111 * a111;
    const double a113 = a112 * a112;
    const double a114 = a113 * a113;
    /* 0.11678881269340745, 0.13334530831277883, 0.15384679621018357, 0.1818181495536082 */
    const double a118 = fma(fma(0x1.de5df230e8e07p-4, a112, 0x1.111758523a355p-3), a113, fma(0x1.3b1407728973bp-3, a112, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452, 0.40000000000002534, 0.66666666666666663 */
    const double a121 = fma(fma(0x1.c71c71dc599a7p-3, a112, 0x1.2492492478af1p-2), a113, fma(0x1.9999999999b62p-2, a112, 0x1.5555555555555p-1));
    const double a123 = fma(0x1.ef944dbcb435p-4, a114 * a114, fma(a118, a114, a121)); /* 0.12099104276718475 */
    const double a125 = -a109;
    const double a129 = -a101;
    const double a133 = a97 - (-1.0);
    const double a138 = fma(a129, a98 - (a99 - 1.0), -1.0 - (a97 - a133) + (a96 - a133));
    const double a140 = (fma(a129, a100, a97) + a138) * q3;
    const double a141 = a106 - (-1.0);
    const double a146 = a102 - a101;
    const double a153 = -1.0 - (a106 - a141) + (a105 - a141) + (a101 - (a102 - a146) + (1.0 - a146) + a140) * p3;
    const double a154 = b14 ? a140 : a153;
    const double a157 = fma(a125, a108, a107) + fma(a125, a107 - (a108 - 2.0) + a154, a154);
    const double a160 = fma(a109, a112 * a123, 2.0 * (a157 * q4));
    const double a161 = a110 + a160;
    const double a162 = a103 + a161;
    const double a163 = b6 ? a95 : a162;
    const int b16 = fabs(a163) < a2;
    const double a164 = a95 - a52;
    /* 5.4979230187083712e-14 */
    const double a175 = a50 - (a51 - a8) + (k1 * 0x1.ef35793c7673p-45 + (a49 - (a50 - a15)));
    /* 5.4979230187083712e-14 */
    const double a183 = a93 - (a94 - a57) + (a56 * 0x1.ef35793c7673p-45 + (a92 - (a93 - a63)));
    /* 5.4979230187083712e-14 */
    const double a192 = a161 - (a162 - a103) + (k3 * 0x1.ef35793c7673p-45 + (a160 - (a161 - a110)));
    const double a193 = b6 ? a52 - (a95 - a164) + (a94 - a164) + (-a175 + a183) : a192;
    const double a195 = a163 + (b16 ? a193 : 0.0);
    const int b17 = a195 == 0.0;
    const double a200 = b2 ? a1 : (b3 ? a1 : (b4 ? a2 : (b5 ? (-a2) : (b17 ? a163 : a195))));
    return b1 ? a200 : x;
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
    const int b6 = v1 < 0.03125;
    const int b7 = v1 < 1.0;
    const int b8 = 0.0 < v1;
    const double a5 = b7 ? (b8 ? v1 : 0.5) : 0.5;
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
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a20 = fma(fma(0x1.c55af7aeffc6ap-3, a15, 0x1.2496c1507e472p-2), a16, fma(0x1.99998fc84cca6p-2, a15, 0x1.55555558c7524p-1));
    const double a24 = fma(q1, a15 * fma(0x1.9bd829f2805a4p-3, a16 * a16, a20), 2.0 * q1); /* 0.20109589358621094 */
    const double a25 = fma(k1 + (b9 ? (-100.0) : 0.0), 0x1.62e42fefa39efp-1, a24); /* 0.69314718055994529 */
    const double a26 = -w1;
    const double a27 = 1.0 + a26;
    const double k2 = exponent(a27);
    const int b11 = k2 == 0.0;
    const double a31 = b11 ? a26 : a27 * power_of_two(0x1.80000000003ffp52 - k2) + (-1.0); /* 6755399441056767 */
    const double q2 = a31 / (2.0 + a31);
    const double w3 = fabs(q2);
    const int b12 = w3 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a33 = b12 ? 0x1p-60 : w3; /* 8.6736173798840355e-19 */
    const double a34 = a33 * a33;
    const double a35 = a34 * a34;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a39 = fma(fma(0x1.c55af7aeffc6ap-3, a34, 0x1.2496c1507e472p-2), a35, fma(0x1.99998fc84cca6p-2, a34, 0x1.55555558c7524p-1));
    const double a43 = fma(q2, a34 * fma(0x1.9bd829f2805a4p-3, a35 * a35, a39), 2.0 * q2); /* 0.20109589358621094 */
    const double a50 = 1.0 + (-a5);
    const int b13 = a50 == 0.0;
    const double q3 = (2.0 * w1 + (-1.0)) / (b13 ? 1.0 : a50);
    const double a52 = 1.0 + q3;
    const double k3 = exponent(a52);
    const int b14 = k3 == 0.0;
    const double a56 = b14 ? q3 : a52 * power_of_two(0x1.80000000003ffp52 - k3) + (-1.0); /* 6755399441056767 */
    const double q4 = a56 / (2.0 + a56);
    const double w4 = fabs(q4);
    const int b15 = w4 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a58 = b15 ? 0x1p-60 : w4; /* 8.6736173798840355e-19 */
    const double a59 = a58 * a58;
    const double a60 = a59 * a59;
    /* 0.22136491301350542, 0.28573133519927929, 0.39999985370668367, 0.66666666706774835 */
    const double a64 = fma(fma(0x1.c55af7aeffc6ap-3, a59, 0x1.2496c1507e472p-2), a60, fma(0x1.99998fc84cca6p-2, a59, 0x1.55555558c7524p-1));
    const double a68 = fma(q4, a59 * fma(0x1.9bd829f2805a4p-3, a60 * a60, a64), 2.0 * q4); /* 0.20109589358621094 */
    /* 0.69314718055994529, 0.69314718055994529 */
    const double a70 = b6 ? a25 + (-fma(k2, 0x1.62e42fefa39efp-1, a43)) : fma(k3, 0x1.62e42fefa39efp-1, a68);
    return (float)(b1 ? (b2 ? a1 : (b3 ? a1 : (b4 ? a2 : (b5 ? (-a2) : a70)))) : x);
}

SYMSIG_DEFINE_1(double, symsig_logit)
SYMSIG_DEFINE_1(float, symsig_logitf)
