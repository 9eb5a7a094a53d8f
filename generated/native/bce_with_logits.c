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
    const double a3 = -w1;
    const double a7 = usual ? a3 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b1 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b1 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(usual ? a3 : a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    if (!usual) t[0] = a1;
    if (!usual) t[n] = a8;
    t[2 * n] = a10;
    t[3 * n] = a11;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = usual ? 0 : t[n];
    const double a11 = t[3 * n];
    /* 1.7976931348623157e+308 */
    const double a9 = usual ? -fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) : a8;
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = 1.0 + a12;
    const double a16 = a12 * a12;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a20 = fma(fma(0x1.1eaee4f86a7fdp-29, a12, 0x1.af6ab749d882dp-26), a16, fma(0x1.27e55c70808a2p-22, a12, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a22 = fma(a20, a16, fma(0x1.a01a016a28ca3p-16, a12, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a24 = fma(a22, a16, fma(0x1.6c16c16c22172p-10, a12, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a26 = fma(a24, a16, fma(0x1.555555555553cp-5, a12, 0x1.555555555555bp-3));
    const double a29 = a12 - (a13 - 1.0) + fma(0.5, a16, a16 * a12 * a26);
    t[n] = a13;
    t[4 * n] = a29;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a10 = t[2 * n];
    const double a11 = t[3 * n];
    const double a13 = t[n];
    const double a29 = t[4 * n];
    const double a30 = a13 + a29;
    const int b2 = -fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < -800.0; /* 1.7976931348623157e+308 */
    const double a36 = fma(a11 * (-0x1.ef35793c7673p-45), a30, a29 - (a30 - a13)); /* -5.4979230187083712e-14 */
    const int b3 = a11 < -900.0;
    const double a39 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b3 ? a39 : a10));
    const double a42 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = (usual ? a30 : (b2 ? 0.0 : a30)) * p1;
    const int b4 = 0.5 < a44;
    const double a45 = b4 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const double a46 = 0.5 * a44;
    const double a47 = -0.5 + a46;
    const double a48 = b4 ? a47 : a44;
    const double a49 = 2.0 + a48;
    const double q1 = 1.0 / a49;
    const double a50 = a48 * q1;
    const double a51 = -a50;
    const double a55 = (usual ? a36 : (b2 ? 0.0 : a36)) * p1;
    const double a58 = fma(0.5, a55, a46 - (a47 - (-0.5)));
    const double a59 = b4 ? a58 : a55;
    const double a62 = fma(a51, a49, a48) + fma(a51, a48 - (a49 - 2.0) + a59, a59);
    const double a63 = a62 * q1;
    if (!usual) t[n] = a42;
    t[2 * n] = a44;
    t[3 * n] = a45;
    t[4 * n] = a50;
    t[5 * n] = a63;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a50 = t[4 * n];
    const double a63 = t[5 * n];
    const double a64 = a50 + a63;
    const double a65 = 2.0 * a64;
    const double a66 = greater(fabs(a64), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a67 = a66 * a66;
    const double a69 = a67 * a67;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a71 = fma(fma(0x1.1b62babc3cf4ep-3, a67, 0x1.0dd042cd4c583p-3), a69, fma(0x1.3b3578329da3bp-3, a67, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a73 = fma(a71, a69, fma(0x1.c71c748669347p-3, a67, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a75 = fma(a73, a69, fma(0x1.999999999c101p-2, a67, 0x1.555555555554fp-1));
    const double a80 = fma(a64, a67 * a75, 2.0 * (a63 - (a64 - a50)));
    t[4 * n] = a65;
    t[5 * n] = a80;
}

SYMSIG_INLINE void stage_5_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a42 = usual ? 0 : t[n];
    const double a44 = t[2 * n];
    const double a45 = t[3 * n];
    const double a65 = t[4 * n];
    const double a80 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a43 = usual ? 1.0 : a42;
    const int b4 = 0.5 < a44;
    const double a81 = a65 + a80;
    const double a82 = a45 + a81;
    /* 5.4979230187083712e-14 */
    const double a89 = a81 - (a82 - a45) + ((b4 ? 0x1.ef35793c7673p-45 : 0.0) + (a80 - (a81 - a65)));
    const double a90 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a91 = a90 * w1;
    const int b5 = fabs(a91) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b6 = a43 < 1.0;
    const double a95 = usual ? 1.0 : (b6 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a97 = usual ? 1.0 : (b5 ? a95 : 1.0);
    const double a98 = a91 * a97;
    const double a99 = a98 + a82;
    const double a100 = a99 - a98;
    const double a107 = a98 - (a99 - a100) + (a82 - a100) + (fma(a90, w1, -a91) * a97 + a89);
    const double a108 = b5 ? a43 : 1.0;
    const double a110 = -a90;
    const double a111 = a110 + 1.0;
    const double a112 = a111 - a110;
    const double a117 = a111 * w1;
    const double a120 = fma(w1, a110 - (a111 - a112) + (1.0 - a112), fma(a111, w1, -a117));
    const double w4 = fabs(a117);
    const int b7 = w4 < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a122 = usual ? 1.0 : (b7 ? a95 : 1.0);
    const double a123 = a117 * a122;
    const double a124 = a123 + a82;
    const double a125 = a124 - a123;
    const double a129 = a123 - (a124 - a125) + (a82 - a125);
    const double a131 = a120 * a122 + a89;
    t[2 * n] = a99;
    t[3 * n] = a107;
    if (!usual) t[4 * n] = a108;
    if (!usual) t[5 * n] = w4;
    t[6 * n] = a124;
    t[7 * n] = a129;
    t[8 * n] = a131;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double a42 = usual ? 0 : t[n];
    const double a99 = t[2 * n];
    const double a107 = t[3 * n];
    const double a108 = usual ? 0 : t[4 * n];
    const double w4 = usual ? 0 : t[5 * n];
    const double a124 = t[6 * n];
    const double a129 = t[7 * n];
    const double a131 = t[8 * n];
    const double a43 = usual ? 1.0 : a42;
    const double a90 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a109 = usual ? 1.0 : a108;
    const int b7 = w4 < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a132 = a129 + a131;
    const double a134 = usual ? 1.0 : (b7 ? a43 : 1.0);
    const int b8 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a135 = INFINITY;
    const int b9 = fabs(a99) < a135;
    const double a138 = a99 + (usual ? a107 : (b9 ? a107 : 0.0));
    const int b10 = a138 == 0.0;
    const double a139 = b10 ? a99 : a138;
    const int b11 = a109 < 1.0;
    const int b12 = fabs(a139) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a140 = copysign(0x1p-722, a99); /* 4.5325554997805591e-218 */
    const double a141 = a140 + a99;
    const double a147 = copysign(a141 + (a99 - (a141 - a140) + a107) - a140, a99);
    const double a148 = b12 ? a147 : a139;
    const double a151 = (usual ? a139 : (b11 ? a148 : a139)) * a109;
    const int b13 = fabs(a124) < a135;
    const double a154 = a124 + (usual ? a132 : (b13 ? a132 : 0.0));
    const int b14 = a154 == 0.0;
    const double a155 = b14 ? a124 : a154;
    const int b15 = a134 < 1.0;
    const int b16 = fabs(a155) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a156 = copysign(0x1p-722, a124); /* 4.5325554997805591e-218 */
    const double a157 = a156 + a124;
    const double a163 = copysign(a157 + (a124 - (a157 - a156) + a132) - a156, a124);
    const double a164 = b16 ? a163 : a155;
    const double a167 = (usual ? a155 : (b15 ? a164 : a155)) * a134;
    const double a168 = b8 ? a151 : a167;
    const int b17 = y == y;
    const int b18 = x == x;
    const int b19 = fabs(usual ? x : number(x, a135)) == a135;
    const int b20 = 1.0 < a90;
    const int b21 = a90 < 0.0;
    const double a171 = usual ? a168 : (b21 ? a1 : a168);
    const double a173 = usual ? a168 : (b20 ? a1 : a171);
    const int b22 = 0.0 < fabs(a173);
    const double a174 = a173 * a135;
    const double a175 = b22 ? a174 : a173;
    const double a177 = usual ? a168 : (b19 ? a175 : a173);
    const double a179 = usual ? a168 : (b18 ? a177 : x);
    return usual ? a168 : (b17 ? a179 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[9];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(t, 1);
    stage_5_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a22 = greater(fabs(q1), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a23 = a22 * a22;
    t[2 * n] = a18;
    t[3 * n] = q1;
    t[4 * n] = a23;
}

SYMSIG_INLINE float last_stage_float(float y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double d1 = t[n];
    const double a18 = t[2 * n];
    const double q1 = t[3 * n];
    const double a23 = t[4 * n];
    const double a2 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a2);
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a27 = fma(fma(0x1.ed5767f7ee656p-3, a23, 0x1.23ec0d4fb6bb1p-2), a23 * a23, fma(0x1.999bcab47d419p-2, a23, 0x1.55555433a19f8p-1));
    const double a31 = a18 + fma(q1, a23 * a27, 2.0 * q1);
    const double d2 = (double)y;
    const double a32 = usual ? d2 : number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a33 = fma(a32, w1, a31);
    const double a36 = fma(1.0 + (-a32), w1, a31);
    const int b2 = a2 < 0.0;
    const double a37 = b2 ? a33 : a36;
    const int b3 = d2 == d2;
    const int b4 = d1 == d1;
    const double a38 = INFINITY;
    const int b5 = fabs(usual ? d1 : number(d1, a38)) == a38;
    const int b6 = 1.0 < a32;
    const int b7 = a32 < 0.0;
    const double a41 = usual ? a37 : (b7 ? a1 : a37);
    const double a43 = usual ? a37 : (b6 ? a1 : a41);
    const int b8 = 0x1p-160 < fabs(a43); /* 6.8422776578360209e-49 */
    const double a44 = a43 * a38;
    const double a45 = b8 ? a44 : a43;
    const double a47 = usual ? a37 : (b5 ? a45 : a43);
    const double a49 = usual ? a37 : (b4 ? a47 : d1);
    return (float)(usual ? a37 : (b3 ? a49 : d2));
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

SYMSIG_DEFINE_2(double, symsig_bce_with_logits, usual_double(block_x, 0x1p-55, 0x1.fffffffffffffp8, 1) && usual_double(block_y, 0x0p0, 0x1p0, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logitsf, usual_float(block_x, 0x1p-27f, 0x1.fffffep4f, 1) && usual_float(block_y, 0x0p0f, 0x1p0f, 0))
