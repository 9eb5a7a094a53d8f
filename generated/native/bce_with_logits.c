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

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = NAN;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b1 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = 1.0 + a11;
    const double a14 = a11 - (a12 - 1.0);
    const double a15 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    if (!usual) t[0] = a1;
    t[n] = a9;
    if (!usual) t[2 * n] = a10;
    t[3 * n] = a11;
    t[4 * n] = a12;
    t[5 * n] = a14;
    t[6 * n] = a15;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a11 = t[3 * n];
    const double a15 = t[6 * n];
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
    t[3 * n] = a32;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a10 = usual ? 0 : t[2 * n];
    const double a12 = t[4 * n];
    const double a14 = t[5 * n];
    const double a32 = t[3 * n];
    const double a33 = a14 + a32;
    const double a34 = a12 + a33;
    const int b2 = -fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < -800.0; /* 1.7976931348623157e+308 */
    const double a38 = a33 - (a34 - a12);
    const double a40 = usual ? a38 : (b2 ? 0.0 : a38);
    const int b3 = a10 < -900.0;
    const double a41 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b3 ? a41 : a9));
    const double a45 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a46 = (usual ? a34 : (b2 ? 0.0 : a34)) * p1;
    const int b4 = 0.5 < a46;
    const double a47 = b4 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    t[6 * n] = a40;
    t[n] = p1;
    if (!usual) t[2 * n] = a45;
    t[3 * n] = a46;
    t[4 * n] = a47;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a40 = t[6 * n];
    const double p1 = t[n];
    const double a46 = t[3 * n];
    const int b4 = 0.5 < a46;
    const double a48 = 0.5 * a46;
    const double a49 = -0.5 + a48;
    const double a50 = b4 ? a49 : a46;
    const double a51 = 2.0 + a50;
    const double q1 = 1.0 / a51;
    const double a52 = a50 * q1;
    const double a53 = -a52;
    const double a57 = a40 * p1;
    const double a60 = fma(0.5, a57, a48 - (a49 - (-0.5)));
    const double a61 = b4 ? a60 : a57;
    const double a64 = fma(a53, a51, a50) + fma(a53, a50 - (a51 - 2.0) + a61, a61);
    const double a65 = a64 * q1;
    t[5 * n] = a52;
    t[n] = a65;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a52 = t[5 * n];
    const double a65 = t[n];
    const double a66 = a52 + a65;
    const double a67 = 2.0 * a66;
    const double w2 = fabs(a66);
    const int b5 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a68 = b5 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    t[6 * n] = a66;
    t[7 * n] = a67;
    t[8 * n] = a68;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a52 = t[5 * n];
    const double a65 = t[n];
    const double a66 = t[6 * n];
    const double a67 = t[7 * n];
    const double a68 = t[8 * n];
    const double a69 = a68 * a68;
    const double a71 = a69 * a69;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a73 = fma(fma(0x1.1b62babc3cf4ep-3, a69, 0x1.0dd042cd4c583p-3), a71, fma(0x1.3b3578329da3bp-3, a69, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a75 = fma(a73, a71, fma(0x1.c71c748669347p-3, a69, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a77 = fma(a75, a71, fma(0x1.999999999c101p-2, a69, 0x1.555555555554fp-1));
    const double a82 = fma(a66, a69 * a77, 2.0 * (a65 - (a66 - a52)));
    const double a83 = a67 + a82;
    t[n] = a82;
    t[5 * n] = a83;
}

SYMSIG_INLINE void stage_7_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a45 = usual ? 0 : t[2 * n];
    const double a46 = t[3 * n];
    const double a47 = t[4 * n];
    const double a67 = t[7 * n];
    const double a82 = t[n];
    const double a83 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b4 = 0.5 < a46;
    const double a84 = a47 + a83;
    /* 5.4979230187083712e-14 */
    const double a91 = a83 - (a84 - a47) + ((b4 ? 0x1.ef35793c7673p-45 : 0.0) + (a82 - (a83 - a67)));
    const double a92 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a93 = a92 * w1;
    const int b6 = fabs(a93) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a97 = usual ? 1.0 : (b6 ? a45 : 1.0);
    const double a98 = a84 * a97;
    const double a99 = a93 + a98;
    const double a100 = a99 - a93;
    const double a106 = a93 - (a99 - a100) + (a98 - a100) + fma(a91, a97, fma(a92, w1, -a93));
    const double a107 = -a92;
    const double a108 = a107 + 1.0;
    const double a109 = a108 - a107;
    const double a114 = a108 * w1;
    const double a117 = fma(w1, a107 - (a108 - a109) + (1.0 - a109), fma(a108, w1, -a114));
    const int b7 = fabs(a114) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a119 = usual ? 1.0 : (b7 ? a45 : 1.0);
    const double a120 = a84 * a119;
    const double a121 = a120 + a114;
    const double a122 = a121 - a120;
    const double a129 = a120 - (a121 - a122) + (a114 - a122) + (a91 * a119 + a117);
    t[6 * n] = a99;
    t[8 * n] = a106;
    t[n] = a121;
    t[2 * n] = a129;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double a99 = t[6 * n];
    const double a106 = t[8 * n];
    const double a121 = t[n];
    const double a129 = t[2 * n];
    const double a92 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b8 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a130 = INFINITY;
    const int b9 = fabs(a99) < a130;
    const double a133 = a99 + (usual ? a106 : (b9 ? a106 : 0.0));
    const int b10 = a133 == 0.0;
    const double a134 = b10 ? a99 : a133;
    const int b11 = fabs(a121) < a130;
    const double a137 = a121 + (usual ? a129 : (b11 ? a129 : 0.0));
    const int b12 = a137 == 0.0;
    const double a138 = b12 ? a121 : a137;
    const double a139 = b8 ? a134 : a138;
    const int b13 = y == y;
    const int b14 = x == x;
    const int b15 = fabs(usual ? x : number(x, a130)) == a130;
    const int b16 = 1.0 < a92;
    const int b17 = a92 < 0.0;
    const double a142 = usual ? a139 : (b17 ? a1 : a139);
    const double a144 = usual ? a139 : (b16 ? a1 : a142);
    const int b18 = 0.0 < fabs(a144);
    const double a145 = a144 * a130;
    const double a146 = b18 ? a145 : a144;
    const double a148 = usual ? a139 : (b15 ? a146 : a144);
    const double a150 = usual ? a139 : (b14 ? a148 : x);
    return usual ? a139 : (b13 ? a150 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[9];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    stage_4_double(t, 1);
    stage_5_double(t, 1);
    stage_6_double(t, 1);
    stage_7_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_7_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double a1 = NAN;
    const double d1 = (double)x;
    if (!usual) t[0] = a1;
    t[n] = d1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a8 = fma(a6 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a5);
    const double a9 = a8 * a8;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a12 = fma(fma(0x1.9fce5e32a2c28p-13, a8, 0x1.6d98935dd6524p-10), a9, fma(0x1.1111e0a253f33p-7, a8, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a14 = fma(a12, a9, fma(0x1.555554a6c4debp-3, a8, 0x1.00000044603e6p-1));
    const double a17 = (fma(a9, a14, a8) + 1.0) * power_of_two(a6);
    t[2 * n] = a17;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n)
{
    const double a17 = t[2 * n];
    const int b1 = 0.5 < a17;
    const double a18 = b1 ? 0x1.62e42fefa39efp-1 : 0.0; /* 0.69314718055994529 */
    const double a19 = fma(0.5, a17, -0.5);
    const double a20 = b1 ? a19 : a17;
    const double q1 = a20 / (2.0 + a20);
    const double w2 = fabs(q1);
    const int b2 = w2 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a22 = b2 ? 0x1p-60 : w2; /* 8.6736173798840355e-19 */
    t[2 * n] = a18;
    t[3 * n] = q1;
    t[4 * n] = a22;
}

SYMSIG_INLINE float last_stage_float(float y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double d1 = t[n];
    const double a18 = t[2 * n];
    const double q1 = t[3 * n];
    const double a22 = t[4 * n];
    const double a2 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a2);
    const double a23 = a22 * a22;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a27 = fma(fma(0x1.ed5767f7ee656p-3, a23, 0x1.23ec0d4fb6bb1p-2), a23 * a23, fma(0x1.999bcab47d419p-2, a23, 0x1.55555433a19f8p-1));
    const double a31 = a18 + fma(q1, a23 * a27, 2.0 * q1);
    const double d2 = (double)y;
    const double a32 = usual ? d2 : number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a33 = fma(a32, w1, a31);
    const double a36 = fma(1.0 + (-a32), w1, a31);
    const int b3 = a2 < 0.0;
    const double a37 = b3 ? a33 : a36;
    const int b4 = d2 == d2;
    const int b5 = d1 == d1;
    const double a38 = INFINITY;
    const int b6 = fabs(usual ? d1 : number(d1, a38)) == a38;
    const int b7 = 1.0 < a32;
    const int b8 = a32 < 0.0;
    const double a41 = usual ? a37 : (b8 ? a1 : a37);
    const double a43 = usual ? a37 : (b7 ? a1 : a41);
    const int b9 = 0x1p-160 < fabs(a43); /* 6.8422776578360209e-49 */
    const double a44 = a43 * a38;
    const double a45 = b9 ? a44 : a43;
    const double a47 = usual ? a37 : (b6 ? a45 : a43);
    const double a49 = usual ? a37 : (b5 ? a47 : d1);
    return (float)(usual ? a37 : (b4 ? a49 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    double t[5];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1);
    return last_stage_float(y, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(y[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1) && usual_double(block_y, 0x0p0, 0x1p0, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf, usual_float(block_x, 0x1p-20f, 0x1.2p5f, 1) && usual_float(block_y, 0x0p0f, 0x1p0f, 0))
