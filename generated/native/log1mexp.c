/* SPDX-License-Identifier: MIT */
/* log1mexp(x) = log(1 - exp(x))
 *
 * x < 0: log1p(-exp(-abs(x)))
 * of it -27/64 < x < 0: log(-expm1(-abs(x)))
 *     no sum in it cancels, and what leaves the range first is the result
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(usual ? x : (b1 ? a1 : (-1.0)));
    const double a4 = -w1;
    const double a8 = usual ? a4 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a4 : (b2 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    const double a14 = 1.0 + a13;
    const double a16 = a13 - (a14 - 1.0);
    const double a17 = a12 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    if (!usual) t[0] = w1;
    if (!usual) t[n] = a4;
    t[2 * n] = a11;
    if (!usual) t[3 * n] = a12;
    t[4 * n] = a13;
    t[5 * n] = a14;
    t[6 * n] = a16;
    t[7 * n] = a17;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[4 * n];
    const double a17 = t[7 * n];
    const double a18 = a13 + a17;
    const double a21 = a18 * a18;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a25 = fma(fma(0x1.1eaee4f86a7fdp-29, a18, 0x1.af6ab749d882dp-26), a21, fma(0x1.27e55c70808a2p-22, a18, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a27 = fma(a25, a21, fma(0x1.a01a016a28ca3p-16, a18, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a29 = fma(a27, a21, fma(0x1.6c16c16c22172p-10, a18, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a29, a21, fma(0x1.555555555553cp-5, a18, 0x1.555555555555bp-3));
    const double a34 = fma(a18, a13 - a18 + a17, fma(0.5, a21, fma(a21 * a18, a31, a17)));
    t[4 * n] = a34;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a11 = t[2 * n];
    const double a12 = usual ? 0 : t[3 * n];
    const double a14 = t[5 * n];
    const double a16 = t[6 * n];
    const double a34 = t[4 * n];
    const double a35 = a16 + a34;
    const double a36 = a14 + a35;
    const int b3 = a12 < -900.0;
    const double a39 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a39 : a11));
    const double a42 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = -a36;
    const double a45 = -(a35 - (a36 - a14));
    const double a46 = a44 * p1;
    const int b4 = a12 < -200.0;
    const double a47 = b4 ? 0.0 : p1;
    const double a49 = a44 * (usual ? p1 : a47);
    const double a51 = 1.0 + (usual ? a46 : a49);
    const int b5 = 0.0 < a51;
    const double a53 = usual ? a51 : (b5 ? a51 : 1.0);
    const double k1 = exponent(a53);
    const double a54 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a56 = a53 * p2;
    t[7 * n] = p1;
    if (!usual) t[2 * n] = a42;
    t[3 * n] = a45;
    t[4 * n] = a46;
    if (!usual) t[5 * n] = a47;
    if (!usual) t[6 * n] = a49;
    t[8 * n] = a51;
    t[9 * n] = k1;
    t[10 * n] = a54;
    t[11 * n] = p2;
    t[12 * n] = a56;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double p1 = t[7 * n];
    const double a45 = t[3 * n];
    const double a46 = t[4 * n];
    const double a47 = usual ? 0 : t[5 * n];
    const double a49 = usual ? 0 : t[6 * n];
    const double a51 = t[8 * n];
    const double k1 = t[9 * n];
    const double p2 = t[11 * n];
    const double a56 = t[12 * n];
    const double a48 = usual ? p1 : a47;
    const double a50 = usual ? a46 : a49;
    const int b6 = k1 == 0.0;
    const double a57 = -1.0 + a56;
    const double a58 = b6 ? a46 : a57;
    const double a59 = b6 ? a50 : a57;
    const double a60 = 2.0 + a59;
    const double q1 = 1.0 / a60;
    const double a61 = a58 * q1;
    const double a62 = -a61;
    const double a66 = a45 * p1;
    const double a68 = usual ? a66 : a45 * a48;
    const double a74 = fma(fma(a45, a48, a50 - (a51 - 1.0)), p2, a56 - (a57 - (-1.0)));
    const double a78 = fma(a62, a59 - (a60 - 2.0) + (b6 ? a68 : a74), b6 ? a66 : a74);
    const double a80 = (fma(a62, a60, a58) + a78) * q1;
    t[3 * n] = a61;
    t[4 * n] = a80;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a61 = t[3 * n];
    const double a80 = t[4 * n];
    const double a81 = a61 + a80;
    const double a82 = 2.0 * a81;
    const double a83 = greater(fabs(a81), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a84 = a83 * a83;
    const double a86 = a84 * a84;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a88 = fma(fma(0x1.1b62babc3cf4ep-3, a84, 0x1.0dd042cd4c583p-3), a86, fma(0x1.3b3578329da3bp-3, a84, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a90 = fma(a88, a86, fma(0x1.c71c748669347p-3, a84, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a92 = fma(a90, a86, fma(0x1.999999999c101p-2, a84, 0x1.555555555554fp-1));
    const double a97 = fma(a81, a84 * a92, 2.0 * (a80 - (a81 - a61)));
    t[5 * n] = a82;
    t[6 * n] = a97;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double w1 = usual ? 0 : t[0];
    const double a4 = usual ? 0 : t[n];
    const double a42 = usual ? 0 : t[2 * n];
    const double k1 = t[9 * n];
    const double a54 = t[10 * n];
    const double a82 = t[5 * n];
    const double a97 = t[6 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a43 = usual ? 1.0 : a42;
    const double a98 = a82 + a97;
    const double a99 = a54 + a98;
    /* 5.4979230187083712e-14 */
    const double a106 = a98 - (a99 - a54) + (k1 * 0x1.ef35793c7673p-45 + (a97 - (a98 - a82)));
    const double a110 = usual ? a4 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a111 = fma(a110, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p3 = power_of_two(a111);
    const double a112 = p3 - 1.0;
    const double a113 = a111 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a114 = fma(a113, -0x1.62e42fefa38p-1, a110); /* -0.69314718055989033 */
    const double a115 = a113 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a116 = a114 + a115;
    const int b7 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a118 = usual ? a116 : (b7 ? 0.0 : a116);
    const double a119 = a118 * a116;
    const double a120 = a119 * 0.5;
    const double a121 = a116 + a120;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a125 = fma(fma(0x1.1eaee4f86a7fdp-29, a116, 0x1.af6ab749d882dp-26), a119, fma(0x1.27e55c70808a2p-22, a116, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a127 = fma(a125, a119, fma(0x1.a01a016a28ca3p-16, a116, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a129 = fma(a127, a119, fma(0x1.6c16c16c22172p-10, a116, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a131 = fma(a129, a119, fma(0x1.555555555553cp-5, a116, 0x1.555555555555bp-3));
    const double a133 = a115 - (a116 - a114);
    const double a138 = fma(a119 * a118, a131, fma(a133, a121, a133)) + (a120 - (a121 - a116));
    const double a139 = a121 + a138;
    const double a140 = p3 * a139;
    const double a141 = a112 + a140;
    const double a149 = a140 - (a141 - a112) + fma(p3, a138 - (a139 - a121), p3 - (a112 + 1.0));
    const double a150 = -a141;
    const int b8 = a150 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a152 = b8 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a153 = a150 * a152;
    const double k2 = exponent(a153);
    const double a155 = k2 + (b8 ? (-100.0) : 0.0);
    const double a156 = a155 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a158 = a153 * p4;
    const double a159 = -1.0 + a158;
    const double a160 = 2.0 + a159;
    const double q2 = 1.0 / a160;
    const double a161 = a159 * q2;
    const double a162 = -a161;
    const double a169 = fma(-a149 * a152, p4, a158 - (a159 - (-1.0)));
    const double a172 = fma(a162, a160, a159) + fma(a162, a159 - (a160 - 2.0) + a169, a169);
    const double a173 = a172 * q2;
    const double a174 = a161 + a173;
    const double a175 = 2.0 * a174;
    const double a176 = a174 * a174;
    const double a178 = a176 * a176;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a180 = fma(fma(0x1.1b62babc3cf4ep-3, a176, 0x1.0dd042cd4c583p-3), a178, fma(0x1.3b3578329da3bp-3, a176, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a182 = fma(a180, a178, fma(0x1.c71c748669347p-3, a176, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a184 = fma(a182, a178, fma(0x1.999999999c101p-2, a176, 0x1.555555555554fp-1));
    const double a189 = fma(a174, a176 * a184, 2.0 * (a173 - (a174 - a161)));
    const double a190 = a175 + a189;
    const double a191 = a156 + a190;
    /* 5.4979230187083712e-14 */
    const double a198 = a190 - (a191 - a156) + (a155 * 0x1.ef35793c7673p-45 + (a189 - (a190 - a175)));
    const double a199 = a99 + a106;
    const int b9 = a199 == 0.0;
    const double a200 = b9 ? a99 : a199;
    const int b10 = a43 < 1.0;
    const int b11 = fabs(a99) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a201 = copysign(0x1p-722, a99); /* 4.5325554997805591e-218 */
    const double a202 = a201 + a99;
    const double a208 = copysign(a202 + (a99 - (a202 - a201) + a106) - a201, a99);
    const double a209 = b11 ? a208 : a200;
    const double a212 = (usual ? a200 : (b10 ? a209 : a200)) * a43;
    const int b12 = x == x;
    const int b13 = 0.0 < a1;
    const double a213 = NAN;
    const int b14 = x == 0.0;
    const double a215 = -INFINITY;
    const int b15 = a1 < -0x1.bp-2; /* -0.421875 */
    const double a216 = a191 + a198;
    const int b16 = a216 == 0.0;
    const double a217 = b16 ? a191 : a216;
    const double a219 = usual ? a217 : (b1 ? a217 : a212);
    const double a221 = usual ? a212 : (b15 ? a212 : a219);
    const double a223 = usual ? a212 : (b14 ? a215 : a221);
    const double a225 = usual ? a212 : (b13 ? a213 : a223);
    return usual ? a212 : (b12 ? a225 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[13];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[13 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = -fabs(x);
    const double a2 = fma(a1, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a2);
    const double a3 = p1 - 1.0;
    const double a4 = a2 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a5 = fma(a4, -0x1.62e42fefa38p-1, a1); /* -0.69314718055989033 */
    const double a6 = a4 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a7 = a5 + a6;
    const double a8 = a7 * a7;
    const double a9 = a8 * 0.5;
    const double a10 = a7 + a9;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a14 = fma(fma(0x1.1eaee4f86a7fdp-29, a7, 0x1.af6ab749d882dp-26), a8, fma(0x1.27e55c70808a2p-22, a7, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a16 = fma(a14, a8, fma(0x1.a01a016a28ca3p-16, a7, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a18 = fma(a16, a8, fma(0x1.6c16c16c22172p-10, a7, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a20 = fma(a18, a8, fma(0x1.555555555553cp-5, a7, 0x1.555555555555bp-3));
    const double a22 = a6 - (a7 - a5);
    const double a27 = fma(a8 * a7, a20, fma(a22, a10, a22)) + (a9 - (a10 - a7));
    const double a28 = a10 + a27;
    const double a29 = p1 * a28;
    const double a30 = a3 + a29;
    const double a31 = -a30;
    const int b1 = a31 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a32 = b1 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a33 = a31 * a32;
    const double k1 = exponent(a33);
    const double a35 = k1 + (b1 ? (-100.0) : 0.0);
    const double a36 = a35 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    const double a38 = a33 * p2;
    const double a39 = -1.0 + a38;
    const double a40 = 2.0 + a39;
    const double q1 = 1.0 / a40;
    const double a41 = a39 * q1;
    const double a42 = -a41;
    const double a53 = a29 - (a30 - a3) + fma(p1, a27 - (a28 - a10), p1 - (a3 + 1.0));
    const double a58 = fma(-a53 * a32, p2, a38 - (a39 - (-1.0)));
    const double a61 = fma(a42, a40, a39) + fma(a42, a39 - (a40 - 2.0) + a58, a58);
    const double a62 = a61 * q1;
    const double a63 = a41 + a62;
    const double a64 = 2.0 * a63;
    const double a65 = a63 * a63;
    const double a67 = a65 * a65;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a69 = fma(fma(0x1.1b62babc3cf4ep-3, a65, 0x1.0dd042cd4c583p-3), a67, fma(0x1.3b3578329da3bp-3, a65, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a71 = fma(a69, a67, fma(0x1.c71c748669347p-3, a65, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a73 = fma(a71, a67, fma(0x1.999999999c101p-2, a65, 0x1.555555555554fp-1));
    const double a78 = fma(a63, a65 * a73, 2.0 * (a62 - (a63 - a41)));
    const double a79 = a64 + a78;
    const double a80 = a36 + a79;
    /* 5.4979230187083712e-14 */
    const double a87 = a79 - (a80 - a36) + (a35 * 0x1.ef35793c7673p-45 + (a78 - (a79 - a64)));
    const double a88 = a80 + a87;
    const int b2 = a88 == 0.0;
    return b2 ? a80 : a88;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1p-100, -0x1.bp-2, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1p-100, -0x1.bp-2, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? -0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(usual ? d1 : (b1 ? a1 : (-1.0)));
    const double a4 = lesser(w1, 200.0);
    t[0] = w1;
    if (!usual) t[n] = a4;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a4 = usual ? 0 : t[n];
    const double a6 = -(usual ? w1 : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a17 = fma(a10, a15, a9) + 1.0;
    const double p1 = power_of_two(a7);
    t[n] = a17;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n)
{
    const double a17 = t[n];
    const double p1 = t[2 * n];
    const double a19 = -(a17 * p1);
    const double a21 = fma(-a17, p1, 1.0);
    const int b2 = 0.0 < a21;
    const double a22 = b2 ? a21 : 1.0;
    const double k1 = exponent(a22);
    const int b3 = k1 == 0.0;
    const double a24 = fma(a22, power_of_two(0x1.80000000003ffp52 - k1), -1.0); /* 6755399441056767 */
    const double a25 = b3 ? a19 : a24;
    const double q1 = a25 / (2.0 + a25);
    t[n] = k1;
    t[2 * n] = q1;
}

SYMSIG_INLINE void stage_4_float(double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double k1 = t[n];
    const double q1 = t[2 * n];
    const double a27 = greater(fabs(q1), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a28 = a27 * a27;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const double a36 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a28 * a32, 2.0 * q1)); /* 0.69314718055994529 */
    const double a39 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a40 = fma(a39, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a42 = fma(a40 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a39);
    const double a43 = a42 * a42;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a46 = fma(fma(0x1.9fce5e32a2c28p-13, a42, 0x1.6d98935dd6524p-10), a43, fma(0x1.1111e0a253f33p-7, a42, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a48 = fma(a46, a43, fma(0x1.555554a6c4debp-3, a42, 0x1.00000044603e6p-1));
    const double p3 = power_of_two(a40);
    const double a51 = fma(fma(a43, a48, a42), p3, p3 - 1.0);
    t[0] = a36;
    t[n] = a51;
}

SYMSIG_INLINE void stage_5_float(double *t, size_t n)
{
    const double a51 = t[n];
    const double a52 = -a51;
    const double k2 = exponent(a52);
    const double a54 = fma(a52, power_of_two(0x1.80000000003ffp52 - k2), -1.0); /* 6755399441056767 */
    t[2 * n] = k2;
    t[n] = a54;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double a36 = t[0];
    const double k2 = t[2 * n];
    const double a54 = t[n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double q2 = a54 / (2.0 + a54);
    const double a56 = q2 * q2;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a60 = fma(fma(0x1.ed5767f7ee656p-3, a56, 0x1.23ec0d4fb6bb1p-2), a56 * a56, fma(0x1.999bcab47d419p-2, a56, 0x1.55555433a19f8p-1));
    const double a64 = fma(k2, 0x1.62e42fefa39efp-1, fma(q2, a56 * a60, 2.0 * q2)); /* 0.69314718055994529 */
    const int b4 = a1 < -0x1.bp-2; /* -0.421875 */
    const double a66 = usual ? a64 : (b1 ? a64 : a36);
    const double a67 = b4 ? a36 : a66;
    const int b5 = d1 == d1;
    const int b6 = 0.0 < a1;
    const double a68 = NAN;
    const int b7 = d1 == 0.0;
    const double a70 = -INFINITY;
    const double a72 = usual ? a67 : (b7 ? a70 : a67);
    const double a74 = usual ? a67 : (b6 ? a68 : a72);
    return (float)(usual ? a67 : (b5 ? a74 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1);
    stage_4_float(t, 1, usual);
    stage_5_float(t, 1);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_5_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(block_x, -0x1p-100, -0x1.2p5, 0), -0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(block_x, -0x1p-100f, -0x1.2p5f, 0), -0x1.8p1f)
