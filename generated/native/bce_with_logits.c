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
    const double a12 = 1.0 + a11;
    const double a15 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a16 = a11 + a15;
    const double a19 = a16 * a16;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a23 = fma(fma(0x1.1eaee4f86a7fdp-29, a16, 0x1.af6ab749d882dp-26), a19, fma(0x1.27e55c70808a2p-22, a16, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a25 = fma(a23, a19, fma(0x1.a01a016a28ca3p-16, a16, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a27 = fma(a25, a19, fma(0x1.6c16c16c22172p-10, a16, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a29 = fma(a27, a19, fma(0x1.555555555553cp-5, a16, 0x1.555555555555bp-3));
    const double a32 = fma(a16, a11 - a16 + a15, fma(0.5, a19, fma(a19 * a16, a29, a15)));
    const double a33 = a11 - (a12 - 1.0) + a32;
    const double a34 = a12 + a33;
    const int b3 = -w1 < -800.0;
    const int b4 = a10 < -900.0;
    const double a38 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a38 : a9));
    const double a41 = (usual ? a34 : (b3 ? 0.0 : a34)) * p1;
    const int b5 = 0.5 < a41;
    const double a42 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a43 = 0.5 * a41;
    const double a44 = -0.5 + a43;
    const double a45 = b5 ? a44 : a41;
    const double a46 = 2.0 + a45;
    const double a47 = short_inverse(a46);
    const double a50 = fma(a47, fma(-a47, a46, 1.0), a47);
    const double a51 = a45 * a50;
    const double a52 = -a51;
    const double a57 = a33 - (a34 - a12);
    const double a60 = (usual ? a57 : (b3 ? 0.0 : a57)) * p1;
    const double a63 = fma(0.5, a60, a43 - (a44 - (-0.5)));
    const double a64 = b5 ? a63 : a60;
    const double a67 = fma(a52, a46, a45) + fma(a52, a45 - (a46 - 2.0) + a64, a64);
    const double a68 = a67 * a50;
    const double a69 = a51 + a68;
    const double a70 = 2.0 * a69;
    const double w2 = fabs(a69);
    const int b6 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a71 = b6 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a72 = a71 * a71;
    const double a74 = a72 * a72;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a76 = fma(fma(0x1.1b62babc3cf4ep-3, a72, 0x1.0dd042cd4c583p-3), a74, fma(0x1.3b3578329da3bp-3, a72, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a78 = fma(a76, a74, fma(0x1.c71c748669347p-3, a72, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a80 = fma(a78, a74, fma(0x1.999999999c101p-2, a72, 0x1.555555555554fp-1));
    const double a85 = fma(a69, a72 * a80, 2.0 * (a68 - (a69 - a51)));
    const double a86 = a70 + a85;
    const double a87 = a42 + a86;
    const int b7 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a89 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a91 = usual ? 1.0 : (b7 ? a89 : 1.0);
    const double a92 = a87 * a91;
    const double a93 = a3 + a92;
    const double a94 = a93 - a3;
    /* 5.4979230187083712e-14 */
    const double a105 = a86 - (a87 - a42) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a85 - (a86 - a70)));
    const double a109 = a3 - (a93 - a94) + (a92 - a94) + fma(a105, a91, fma(a2, w1, -a3));
    const double a110 = INFINITY;
    const int b8 = fabs(a93) < a110;
    const double a113 = a93 + (usual ? a109 : (b8 ? a109 : 0.0));
    const int b9 = a113 == 0.0;
    const double a114 = b9 ? a93 : a113;
    const double a115 = -a2;
    const double a116 = a115 + 1.0;
    const double a117 = a116 * w1;
    const int b10 = fabs(a117) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a119 = usual ? 1.0 : (b10 ? a89 : 1.0);
    const double a120 = a87 * a119;
    const double a121 = a120 + a117;
    const double a122 = a121 - a120;
    const double a128 = a116 - a115;
    const double a135 = fma(w1, a115 - (a116 - a128) + (1.0 - a128), fma(a116, w1, -a117));
    const double a137 = a120 - (a121 - a122) + (a117 - a122) + (a105 * a119 + a135);
    const int b11 = fabs(a121) < a110;
    const double a140 = a121 + (usual ? a137 : (b11 ? a137 : 0.0));
    const int b12 = a140 == 0.0;
    const double a141 = b12 ? a121 : a140;
    const double a142 = b1 ? a114 : a141;
    const int b13 = a2 < 0.0;
    const double a143 = NAN;
    const double a145 = usual ? a142 : (b13 ? a143 : a142);
    const int b14 = 1.0 < a2;
    const double a147 = usual ? a145 : (b14 ? a143 : a145);
    const int b15 = fabs(usual ? x : number(x, a110)) == a110;
    const int b16 = 0.0 < fabs(a147);
    const double a149 = a147 * a110;
    const double a150 = b16 ? a149 : a147;
    const double a152 = usual ? a147 : (b15 ? a150 : a147);
    const int b17 = x == x;
    const double a154 = usual ? a152 : (b17 ? a152 : x);
    const int b18 = y == y;
    return usual ? a154 : (b18 ? a154 : y);
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
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const int b3 = 0.5 < a18;
    const double a21 = 0.5 * a18 + (-0.5);
    const double a22 = b3 ? a21 : a18;
    const double q1 = a22 / (2.0 + a22);
    const double w2 = fabs(q1);
    const int b4 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a24 = b4 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    const double a25 = a24 * a24;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a29 = fma(fma(0x1.ed5767f7ee656p-3, a25, 0x1.23ec0d4fb6bb1p-2), a25 * a25, fma(0x1.999bcab47d419p-2, a25, 0x1.55555433a19f8p-1));
    const double a33 = (b3 ? 0x1.62e42fefa39efp-1 : 0.0) + fma(q1, a25 * a29, 2.0 * q1); /* 0.69314718055994529 */
    const double a34 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a36 = a33 + a34 * w1;
    const double a40 = (1.0 + (-a34)) * w1 + a33;
    const double a41 = b1 ? a36 : a40;
    const int b5 = a34 < 0.0;
    const double a42 = NAN;
    const double a44 = usual ? a41 : (b5 ? a42 : a41);
    const int b6 = 1.0 < a34;
    const double a46 = usual ? a44 : (b6 ? a42 : a44);
    const double a47 = INFINITY;
    const int b7 = fabs(usual ? x : number(x, a47)) == a47;
    const double a49 = a46 * a47;
    const int b8 = 0x1p-160 < fabs(a46); /* 6.8422776578360209e-49 */
    const double a51 = usual ? a49 : (b8 ? a49 : a46);
    const double a53 = usual ? a46 : (b7 ? a51 : a46);
    const int b9 = x == x;
    const double a55 = usual ? a53 : (b9 ? a53 : x);
    const int b10 = y == y;
    return (float)(usual ? a55 : (b10 ? a55 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-20f, 0x1.fffffep-1f, 0))
