/* SPDX-License-Identifier: MIT */
/* bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))
 *
 * x < 0: log1p(exp(-abs(x))) + y*abs(x)
 *     t: positive, and log1p is accurate for every positive argument
 *     l + w*y: all terms have one sign, nothing cancels
 * x > 0: (1 - y)*abs(x) + log1p(exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     t: positive, and log1p is accurate for every positive argument
 *     (1 - y)*w + l: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a3 = a2 * w1;
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
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
    const int b5 = 0.5 < a31;
    const double a32 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a33 = 0.5 * a31;
    const double a34 = -0.5 + a33;
    const double a35 = b5 ? a34 : a31;
    const double a36 = 2.0 + a35;
    const double a37 = short_inverse(a36);
    const double a40 = fma(a37, fma(-a37, a36, 1.0), a37);
    const double a41 = a35 * a40;
    const double a42 = -a41;
    /* -5.4979230187083712e-14 */
    const double a53 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a56 = (usual ? a53 : (b3 ? 0.0 : a53)) * p1;
    const double a59 = fma(0.5, a56, a33 - (a34 - (-0.5)));
    const double a60 = b5 ? a59 : a56;
    const double a63 = fma(a42, a36, a35) + fma(a42, a35 - (a36 - 2.0) + a60, a60);
    const double a64 = a63 * a40;
    const double a65 = a41 + a64;
    const double a66 = 2.0 * a65;
    const double w2 = fabs(a65);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a67 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a68 = a67 * a67;
    const double a69 = a68 * a68;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a71 = fma(0x1.ef944dbcb435p-4, a69, fma(0x1.de5df230e8e07p-4, a68, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a73 = fma(a71, a69, fma(0x1.3b1407728973bp-3, a68, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a75 = fma(a73, a69, fma(0x1.c71c71dc599a7p-3, a68, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a77 = fma(a75, a69, fma(0x1.9999999999b62p-2, a68, 0x1.5555555555555p-1));
    const double a82 = fma(a65, a68 * a77, 2.0 * (a64 - (a65 - a41)));
    const double a83 = a66 + a82;
    const double a84 = a32 + a83;
    const int b7 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a86 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a88 = usual ? 1.0 : (b7 ? a86 : 1.0);
    const double a89 = a84 * a88;
    const double a90 = a3 + a89;
    const double a91 = a90 - a3;
    /* 5.4979230187083712e-14 */
    const double a102 = a83 - (a84 - a32) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a82 - (a83 - a66)));
    const double a106 = a3 - (a90 - a91) + (a89 - a91) + fma(a102, a88, fma(a2, w1, -a3));
    const double a107 = INFINITY;
    const int b8 = fabs(a90) < a107;
    const double a110 = a90 + (usual ? a106 : (b8 ? a106 : 0.0));
    const int b9 = a110 == 0.0;
    const double a111 = b9 ? a90 : a110;
    const double a112 = -a2;
    const double a113 = a112 + 1.0;
    const double a114 = a113 * w1;
    const int b10 = fabs(a114) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a116 = usual ? 1.0 : (b10 ? a86 : 1.0);
    const double a117 = a84 * a116;
    const double a118 = a117 + a114;
    const double a119 = a118 - a117;
    const double a125 = a113 - a112;
    const double a132 = fma(w1, a112 - (a113 - a125) + (1.0 - a125), fma(a113, w1, -a114));
    const double a134 = a117 - (a118 - a119) + (a114 - a119) + (a102 * a116 + a132);
    const int b11 = fabs(a118) < a107;
    const double a137 = a118 + (usual ? a134 : (b11 ? a134 : 0.0));
    const int b12 = a137 == 0.0;
    const double a138 = b12 ? a118 : a137;
    const double a139 = b1 ? a111 : a138;
    const int b13 = a2 < 0.0;
    const double a140 = NAN;
    const double a142 = usual ? a139 : (b13 ? a140 : a139);
    const int b14 = 1.0 < a2;
    const double a144 = usual ? a142 : (b14 ? a140 : a142);
    const int b15 = fabs(usual ? x : number(x, a107)) == a107;
    const int b16 = 0.0 < fabs(a144);
    const double a146 = a144 * a107;
    const double a147 = b16 ? a146 : a144;
    const double a149 = usual ? a144 : (b15 ? a147 : a144);
    const int b17 = x == x;
    const double a151 = usual ? a149 : (b17 ? a149 : x);
    const int b18 = y == y;
    return usual ? a151 : (b18 ? a151 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const double a20 = 1.0 + a19;
    const double k1 = exponent(a20);
    const int b3 = k1 == 0.0;
    const double a23 = a20 * power_of_two(0x1.80000000003ffp52 - k1) + (-1.0); /* 6755399441056767 */
    const double a24 = b3 ? a19 : a23;
    const double q1 = a24 / (2.0 + a24);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a26 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a27 = a26 * a26;
    const double a28 = a27 * a27;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a30 = fma(0x1.9bd829f2805a4p-3, a28, fma(0x1.c55af7aeffc6ap-3, a27, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a32 = fma(a30, a28, fma(0x1.99998fc84cca6p-2, a27, 0x1.55555558c7524p-1));
    const double a36 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a27 * a32, 2.0 * q1)); /* 0.69314718055994529 */
    const double a37 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a39 = a36 + a37 * w1;
    const double a43 = (1.0 + (-a37)) * w1 + a36;
    const double a44 = b1 ? a39 : a43;
    const int b5 = a37 < 0.0;
    const double a45 = NAN;
    const double a47 = usual ? a44 : (b5 ? a45 : a44);
    const int b6 = 1.0 < a37;
    const double a49 = usual ? a47 : (b6 ? a45 : a47);
    const double a50 = INFINITY;
    const int b7 = fabs(usual ? x : number(x, a50)) == a50;
    const double a52 = a49 * a50;
    const int b8 = 0x1p-160 < fabs(a49); /* 6.8422776578360209e-49 */
    const double a54 = usual ? a52 : (b8 ? a52 : a49);
    const double a56 = usual ? a49 : (b7 ? a54 : a49);
    const int b9 = x == x;
    const double a58 = usual ? a56 : (b9 ? a56 : x);
    const int b10 = y == y;
    return (float)(usual ? a58 : (b10 ? a58 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits, usual_double(x, m, 0x1p-100, 0x1.ep8, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf, usual_float(x, m, 0x1p-20f, 0x1.4p5f, 1) && usual_float(y, m, 0x1p-20f, 0x1.fffffep-1f, 0))
