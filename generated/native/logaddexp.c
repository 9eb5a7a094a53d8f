/* SPDX-License-Identifier: MIT */
/* logaddexp(x, y) = log(exp(x) + exp(y))
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it; the
 *       function is max(x, y) + h(d), and next to its zeros it keeps the error of h
 * d < 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 * d > 0: log1p(exp(-abs(d)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = a1 - a2;
    const double a4 = usual ? a3 : number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a4;
    const double w1 = fabs(a4);
    const double a7 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b2 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
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
    const int b3 = -w1 < -800.0;
    const int b4 = a10 < -700.0;
    const double a28 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a28 : a9));
    const double a31 = (usual ? a24 : (b3 ? 0.0 : a24)) * p1;
    const double a32 = 1.0 + a31;
    const double a33 = short_inverse(a32);
    const double a36 = fma(a33, fma(-a33, a32, 1.0), a33);
    const double a37 = a31 * a36;
    const double a38 = -a37;
    const double a39 = b1 ? a38 : a37;
    const double a40 = a4 - a1;
    const double a44 = a1 - (a4 - a40) - (a2 + a40);
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a46 = usual ? a44 : (b5 ? a44 : 0.0);
    const double a47 = a39 * a46;
    const int b6 = 0.5 < a31;
    const double a48 = b6 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a49 = 0.5 * a31;
    const double a50 = -0.5 + a49;
    const double a51 = b6 ? a50 : a31;
    const double a52 = 2.0 + a51;
    const double a53 = short_inverse(a52);
    const double a56 = fma(a53, fma(-a53, a52, 1.0), a53);
    const double a57 = a51 * a56;
    const double a58 = -a57;
    /* -5.4979230187083712e-14 */
    const double a69 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a71 = usual ? a69 : (b3 ? 0.0 : a69);
    const double a72 = a71 * p1;
    const double a75 = fma(0.5, a72, a49 - (a50 - (-0.5)));
    const double a76 = b6 ? a75 : a72;
    const double a79 = fma(a58, a52, a51) + fma(a58, a51 - (a52 - 2.0) + a76, a76);
    const double a80 = a79 * a56;
    const double a81 = a57 + a80;
    const double a82 = 2.0 * a81;
    const double w2 = fabs(a81);
    const int b7 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a83 = b7 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a84 = a83 * a83;
    const double a85 = a84 * a84;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a87 = fma(0x1.ef944dbcb435p-4, a85, fma(0x1.de5df230e8e07p-4, a84, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a89 = fma(a87, a85, fma(0x1.3b1407728973bp-3, a84, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a91 = fma(a89, a85, fma(0x1.c71c71dc599a7p-3, a84, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a93 = fma(a91, a85, fma(0x1.9999999999b62p-2, a84, 0x1.5555555555555p-1));
    const double a98 = fma(a81, a84 * a93, 2.0 * (a80 - (a81 - a57)));
    const double a99 = a82 + a98;
    const double a100 = a48 + a99;
    const double a101 = a47 + a100;
    const int b8 = a2 < a1;
    const double a102 = b8 ? a1 : a2;
    const int b9 = fabs(a102) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a104 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a106 = usual ? 1.0 : (b9 ? a104 : 1.0);
    const double a107 = a101 * a106;
    const double a108 = a107 + a102;
    const double a109 = a101 - a47;
    const double a119 = fma(a38, a32, a31) + fma(a38, fma(a71, p1, a31 - (a32 - 1.0)), a72);
    const double a120 = a119 * a36;
    const double a121 = -a120;
    /* 5.4979230187083712e-14 */
    const double a132 = a99 - (a100 - a48) + ((b6 ? 0x1.ef35793c7673p-45 : 0.0) + (a98 - (a99 - a82)));
    /*  */
    const double a134 = a47 - (a101 - a109) + (a100 - a109) + (fma(a46, b1 ? a121 : a120, fma(a39, a46, -a47)) + a132);
    const double a135 = a108 - a107;
    const double a140 = fma(a134, a106, a107 - (a108 - a135) + (a102 - a135));
    const double a141 = INFINITY;
    const int b10 = fabs(a108) < a141;
    const double a144 = a108 + (usual ? a140 : (b10 ? a140 : 0.0));
    const int b11 = a144 == 0.0;
    const double a145 = b11 ? a108 : a144;
    const int b12 = (usual ? x : number(x, a141)) < (usual ? y : number(y, a141));
    const double a148 = b12 ? y : x;
    const int b13 = fabs(usual ? a148 : number(a148, a141)) == a141;
    const double a151 = usual ? a145 : (b13 ? a148 : a145);
    const int b14 = x == x;
    const double a153 = usual ? a151 : (b14 ? a151 : x);
    const int b15 = y == y;
    return usual ? a153 : (b15 ? a153 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < a2;
    const double a4 = a2 - a1;
    const double a5 = usual ? a4 : number(a4, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a5);
    const double a8 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b2 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, fma(a11, -0x1.62e42fefa38p-1, a9));
    const double a14 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a14, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a19 = fma(a17, a14, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a22 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10);
    const double a23 = 1.0 + a22;
    const double k1 = exponent(a23);
    const int b3 = k1 == 0.0;
    const double a26 = a23 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a27 = b3 ? a22 : a26;
    const double q1 = a27 / (2.0 + a27);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a29 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a30 = a29 * a29;
    const double a31 = a30 * a30;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a33 = fma(0x1.9bd829f2805a4p-3, a31, fma(0x1.c55af7aeffc6ap-3, a30, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a35 = fma(a33, a31, fma(0x1.99998fc84cca6p-2, a30, 0x1.55555558c7524p-1));
    const double a39 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a30 * a35, 2.0 * q1)); /* 0.69314718055994529 */
    const int b5 = 0.0 < a5;
    const double q2 = a22 / a23;
    const double a40 = -q2;
    const double a42 = a5 - a2;
    const double a46 = a2 - (a5 - a42) - (a1 + a42);
    const int b6 = w1 < 0x1p20; /* 1048576 */
    const double a51 = (b1 ? a2 : a1) + (a39 + (b5 ? a40 : q2) * (usual ? a46 : (b6 ? a46 : 0.0)));
    const double a52 = INFINITY;
    const int b7 = (usual ? x : number(x, a52)) < (usual ? y : number(y, a52));
    const double a55 = b7 ? y : x;
    const int b8 = fabs(usual ? a55 : number(a55, a52)) == a52;
    const double a58 = usual ? a51 : (b8 ? a55 : a51);
    const int b9 = x == x;
    const double a60 = usual ? a58 : (b9 ? a58 : x);
    const int b10 = y == y;
    return (float)(usual ? a60 : (b10 ? a60 : y));
}

SYMSIG_DEFINE_2(double, symsig_logaddexp, usual_double(x, m, 0x1p-100, 0x1.4p5, 1) && usual_double(y, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexpf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.4p5f, 1))
