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

SYMSIG_INLINE void stage_1_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a2 < a1;
    const double a3 = b1 ? a1 : a2;
    const double a4 = a1 - a2;
    const double v3 = number(a4, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? a4 : v3);
    const double a6 = -w1;
    const double a10 = usual ? a6 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b2 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a11 = b2 ? (-0x1p-100) : a10; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a14 = fma(a13, -0x1.62e42fefa38p-1, a11); /* -0.69314718055989033 */
    t[0] = a3;
    t[n] = a4;
    if (!usual) t[2 * n] = v3;
    if (!usual) t[3 * n] = w1;
    if (!usual) t[4 * n] = a6;
    t[5 * n] = a12;
    t[6 * n] = a13;
    t[7 * n] = a14;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a14 = t[7 * n];
    const double a15 = 1.0 + a14;
    const double a18 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a18, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a18, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a18, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a18, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a31 = a14 - (a15 - 1.0) + fma(0.5, a18, a18 * a14 * a28);
    t[7 * n] = a15;
    t[8 * n] = a31;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a6 = usual ? 0 : t[4 * n];
    const double a12 = t[5 * n];
    const double a13 = t[6 * n];
    const double a15 = t[7 * n];
    const double a31 = t[8 * n];
    const double a32 = a15 + a31;
    const int b3 = a6 < -800.0;
    const double a33 = b3 ? 0.0 : a32;
    const double a38 = fma(a13 * (-0x1.ef35793c7673p-45), a32, a31 - (a32 - a15)); /* -5.4979230187083712e-14 */
    const double a39 = b3 ? 0.0 : a38;
    const int b4 = a13 < -900.0;
    const double a41 = a12 + 300.0;
    const double p1 = power_of_two(usual ? a12 : (b4 ? a41 : a12));
    const double a44 = b4 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a46 = (usual ? a32 : a33) * p1;
    const int b5 = 0.5 < a46;
    const double a47 = b5 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    t[4 * n] = a32;
    if (!usual) t[5 * n] = a33;
    t[7 * n] = a38;
    if (!usual) t[8 * n] = a39;
    t[9 * n] = p1;
    if (!usual) t[10 * n] = a44;
    t[11 * n] = a46;
    t[12 * n] = a47;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a38 = t[7 * n];
    const double a39 = usual ? 0 : t[8 * n];
    const double p1 = t[9 * n];
    const double a46 = t[11 * n];
    const int b5 = 0.5 < a46;
    const double a48 = 0.5 * a46;
    const double a49 = -0.5 + a48;
    const double a50 = b5 ? a49 : a46;
    const double a51 = 2.0 + a50;
    const double q1 = 1.0 / a51;
    const double a52 = a50 * q1;
    const double a53 = -a52;
    const double a57 = (usual ? a38 : a39) * p1;
    const double a60 = fma(0.5, a57, a48 - (a49 - (-0.5)));
    const double a61 = b5 ? a60 : a57;
    const double a64 = fma(a53, a51, a50) + fma(a53, a50 - (a51 - 2.0) + a61, a61);
    const double a65 = a64 * q1;
    t[13 * n] = a52;
    t[14 * n] = a57;
    t[15 * n] = a65;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a52 = t[13 * n];
    const double a65 = t[15 * n];
    const double a66 = a52 + a65;
    const double a67 = 2.0 * a66;
    const double a68 = greater(fabs(a66), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a69 = a68 * a68;
    const double a71 = a69 * a69;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a73 = fma(fma(0x1.1b62babc3cf4ep-3, a69, 0x1.0dd042cd4c583p-3), a71, fma(0x1.3b3578329da3bp-3, a69, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a75 = fma(a73, a71, fma(0x1.c71c748669347p-3, a69, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a77 = fma(a75, a71, fma(0x1.999999999c101p-2, a69, 0x1.555555555554fp-1));
    const double a82 = fma(a66, a69 * a77, 2.0 * (a65 - (a66 - a52)));
    t[13 * n] = a67;
    t[15 * n] = a82;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a46 = t[11 * n];
    const double a47 = t[12 * n];
    const double a67 = t[13 * n];
    const double a82 = t[15 * n];
    const int b5 = 0.5 < a46;
    const double a83 = a67 + a82;
    const double a84 = a47 + a83;
    /* 5.4979230187083712e-14 */
    const double a91 = a83 - (a84 - a47) + ((b5 ? 0x1.ef35793c7673p-45 : 0.0) + (a82 - (a83 - a67)));
    t[12 * n] = a84;
    t[13 * n] = a91;
}

SYMSIG_INLINE void stage_7_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a4 = t[n];
    const double v3 = usual ? 0 : t[2 * n];
    const double w1 = usual ? 0 : t[3 * n];
    const double a13 = t[6 * n];
    const double a32 = t[4 * n];
    const double a33 = usual ? 0 : t[5 * n];
    const double a38 = t[7 * n];
    const double a39 = usual ? 0 : t[8 * n];
    const double p1 = t[9 * n];
    const double a46 = t[11 * n];
    const double a57 = t[14 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a5 = usual ? a4 : v3;
    const int b6 = a13 < -200.0;
    const double a93 = usual ? p1 : (b6 ? 0.0 : p1);
    const double a94 = (usual ? a32 : a33) * a93;
    const double a95 = 1.0 + a94;
    const double q2 = 1.0 / a95;
    const double a99 = a46 * q2;
    const double a100 = -a99;
    const double a102 = fma(a100, fma(usual ? a38 : a39, a93, a94 - (a95 - 1.0)), a57);
    const double a104 = (fma(a100, a95, a46) + a102) * q2;
    const double a105 = -a104;
    const int b7 = 0.0 < a5;
    const double a106 = b7 ? a100 : a99;
    const double a108 = a5 - a1;
    /* 1.7976931348623157e+308 */
    const double a112 = a1 - (a5 - a108) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a108);
    const int b8 = w1 < 0x1p20; /* 1048576 */
    const double a114 = usual ? a112 : (b8 ? a112 : 0.0);
    const double a115 = a106 * a114;
    const double a118 = fma(a114, b7 ? a105 : a104, fma(a106, a114, -a115));
    t[15 * n] = a115;
    t[n] = a118;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a44 = usual ? 0 : t[10 * n];
    const double a84 = t[12 * n];
    const double a91 = t[13 * n];
    const double a115 = t[15 * n];
    const double a118 = t[n];
    const double a45 = usual ? 1.0 : a44;
    const double a119 = a115 + a84;
    const double a120 = a119 - a115;
    const int b9 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b10 = a45 < 1.0;
    const double a128 = usual ? 1.0 : (b10 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a131 = a3 * (usual ? 1.0 : (b9 ? a128 : 1.0));
    const double a132 = a131 + a119;
    const double a133 = a132 - a131;
    const double a138 = a131 - (a132 - a133) + (a119 - a133) + (a115 - (a119 - a120) + (a84 - a120) + (a118 + a91));
    const double a140 = usual ? 1.0 : (b9 ? a45 : 1.0);
    const double a141 = INFINITY;
    const int b11 = fabs(a132) < a141;
    const double a144 = a132 + (usual ? a138 : (b11 ? a138 : 0.0));
    const int b12 = a144 == 0.0;
    const double a145 = b12 ? a132 : a144;
    const int b13 = a140 < 1.0;
    const int b14 = fabs(a145) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a146 = copysign(0x1p-722, a132); /* 4.5325554997805591e-218 */
    const double a147 = a146 + a132;
    const double a153 = copysign(a147 + (a132 - (a147 - a146) + a138) - a146, a132);
    const double a154 = b14 ? a153 : a145;
    const double a157 = (usual ? a145 : (b13 ? a154 : a145)) * a140;
    const int b15 = y == y;
    const int b16 = x == x;
    const int b17 = (usual ? x : number(x, a141)) < (usual ? y : number(y, a141));
    const double a160 = b17 ? y : x;
    const int b18 = fabs(usual ? a160 : number(a160, a141)) == a141;
    const double a163 = usual ? a157 : (b18 ? a160 : a157);
    const double a165 = usual ? a157 : (b16 ? a163 : x);
    return usual ? a157 : (b15 ? a165 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[16];
    stage_1_double(x, y, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1);
    stage_6_double(t, 1);
    stage_7_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[16 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_7_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float y, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double d2 = (double)y;
    const double a2 = usual ? d2 : number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a2 < a1;
    const double a3 = b1 ? a1 : a2;
    const double a4 = a1 - a2;
    const double v3 = number(a4, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    t[0] = d1;
    t[n] = d2;
    t[2 * n] = a3;
    t[3 * n] = a4;
    if (!usual) t[4 * n] = v3;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double a4 = t[3 * n];
    const double v3 = usual ? 0 : t[4 * n];
    const double w1 = fabs(usual ? a4 : v3);
    const double a8 = -(usual ? w1 : lesser(w1, 200.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a19 = fma(a12, a17, a11) + 1.0;
    const double p1 = power_of_two(a9);
    if (!usual) t[5 * n] = w1;
    t[6 * n] = a19;
    t[7 * n] = p1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n)
{
    const double a19 = t[6 * n];
    const double p1 = t[7 * n];
    const double a20 = a19 * p1;
    const int b2 = 0.5 < a20;
    const double a21 = b2 ? 0x1.62e42fefa39efp-1 : 0.0; /* 0.69314718055994529 */
    const double a22 = fma(0.5, a20, -0.5);
    const double a23 = b2 ? a22 : a20;
    const double q1 = a23 / (2.0 + a23);
    const double a25 = greater(fabs(q1), 0x1p-60); /* 8.6736173798840355e-19 */
    t[8 * n] = a20;
    t[9 * n] = a21;
    t[10 * n] = q1;
    t[11 * n] = a25;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double d2 = t[n];
    const double a3 = t[2 * n];
    const double a4 = t[3 * n];
    const double v3 = usual ? 0 : t[4 * n];
    const double w1 = usual ? 0 : t[5 * n];
    const double a19 = t[6 * n];
    const double p1 = t[7 * n];
    const double a20 = t[8 * n];
    const double a21 = t[9 * n];
    const double q1 = t[10 * n];
    const double a25 = t[11 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a5 = usual ? a4 : v3;
    const double a26 = a25 * a25;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a30 = fma(fma(0x1.ed5767f7ee656p-3, a26, 0x1.23ec0d4fb6bb1p-2), a26 * a26, fma(0x1.999bcab47d419p-2, a26, 0x1.55555433a19f8p-1));
    const double q2 = a20 / fma(a19, p1, 1.0);
    const double a36 = -q2;
    const int b3 = 0.0 < a5;
    const double a38 = a5 - a1;
    /* 3.4028234663852886e+38 */
    const double a42 = a1 - (a5 - a38) - ((usual ? d2 : number(d2, 0x1.fffffep127)) + a38);
    const int b4 = w1 < 0x1p20; /* 1048576 */
    const double a45 = fma(b3 ? a36 : q2, usual ? a42 : (b4 ? a42 : 0.0), a21 + fma(q1, a26 * a30, 2.0 * q1));
    const double a46 = a3 + a45;
    const int b5 = d2 == d2;
    const int b6 = d1 == d1;
    const double a47 = INFINITY;
    const int b7 = (usual ? d1 : number(d1, a47)) < (usual ? d2 : number(d2, a47));
    const double a50 = b7 ? d2 : d1;
    const int b8 = fabs(usual ? a50 : number(a50, a47)) == a47;
    const double a53 = usual ? a46 : (b8 ? a50 : a46);
    const double a55 = usual ? a46 : (b6 ? a53 : d1);
    return (float)(usual ? a46 : (b5 ? a55 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    double t[12];
    stage_1_float(x, y, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[12 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], y[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_logaddexp, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1) && usual_double(block_y, 0x1p-59, 0x1.fffffffffffffp4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexpf, usual_float(block_x, 0x1p-59f, 0x1.fffffep4f, 1) && usual_float(block_y, 0x1p-59f, 0x1.fffffep4f, 1))
