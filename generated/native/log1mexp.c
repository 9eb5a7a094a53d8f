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
    if (!usual) t[0] = w1;
    if (!usual) t[n] = a4;
    t[2 * n] = a11;
    t[3 * n] = a12;
    t[4 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[4 * n];
    const double a14 = 1.0 + a13;
    const double a17 = a13 * a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const double a30 = a13 - (a14 - 1.0) + fma(0.5, a17, a17 * a13 * a27);
    t[4 * n] = a14;
    t[5 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a11 = t[2 * n];
    const double a12 = t[3 * n];
    const double a14 = t[4 * n];
    const double a30 = t[5 * n];
    const double a31 = a14 + a30;
    const double a35 = fma(a12 * (-0x1.ef35793c7673p-45), a31, a30 - (a31 - a14)); /* -5.4979230187083712e-14 */
    const int b3 = a12 < -900.0;
    const double a36 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a36 : a11));
    const double a39 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a42 = -a35;
    const double a43 = -a31 * p1;
    const double a44 = 1.0 + a43;
    const int b4 = 0.0 < a44;
    const double a45 = b4 ? a44 : 1.0;
    const double k1 = exponent(usual ? a44 : a45);
    const double a47 = k1 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p2 = power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    t[2 * n] = p1;
    if (!usual) t[3 * n] = a39;
    t[4 * n] = a42;
    t[5 * n] = a43;
    t[6 * n] = a44;
    if (!usual) t[7 * n] = a45;
    t[8 * n] = k1;
    t[9 * n] = a47;
    t[10 * n] = p2;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double p1 = t[2 * n];
    const double a42 = t[4 * n];
    const double a43 = t[5 * n];
    const double a44 = t[6 * n];
    const double a45 = usual ? 0 : t[7 * n];
    const double k1 = t[8 * n];
    const double p2 = t[10 * n];
    const int b5 = k1 == 0.0;
    const double a49 = (usual ? a44 : a45) * p2;
    const double a50 = -1.0 + a49;
    const double a51 = b5 ? a43 : a50;
    const double a52 = 2.0 + a51;
    const double q1 = 1.0 / a52;
    const double a53 = a51 * q1;
    const double a54 = -a53;
    const double a58 = a42 * p1;
    const double a64 = fma(fma(a42, p1, a43 - (a44 - 1.0)), p2, a49 - (a50 - (-1.0)));
    const double a65 = b5 ? a58 : a64;
    const double a68 = fma(a54, a52, a51) + fma(a54, a51 - (a52 - 2.0) + a65, a65);
    const double a69 = a68 * q1;
    t[2 * n] = a53;
    t[4 * n] = a69;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a53 = t[2 * n];
    const double a69 = t[4 * n];
    const double a70 = a53 + a69;
    const double a71 = 2.0 * a70;
    const double a72 = greater(fabs(a70), 0x1p-60); /* 8.6736173798840355e-19 */
    const double a73 = a72 * a72;
    const double a75 = a73 * a73;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a77 = fma(fma(0x1.1b62babc3cf4ep-3, a73, 0x1.0dd042cd4c583p-3), a75, fma(0x1.3b3578329da3bp-3, a73, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a79 = fma(a77, a75, fma(0x1.c71c748669347p-3, a73, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a81 = fma(a79, a75, fma(0x1.999999999c101p-2, a73, 0x1.555555555554fp-1));
    const double a86 = fma(a70, a73 * a81, 2.0 * (a69 - (a70 - a53)));
    t[5 * n] = a71;
    t[6 * n] = a86;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double w1 = usual ? 0 : t[0];
    const double a4 = usual ? 0 : t[n];
    const double a39 = usual ? 0 : t[3 * n];
    const double k1 = t[8 * n];
    const double a47 = t[9 * n];
    const double a71 = t[5 * n];
    const double a86 = t[6 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a40 = usual ? 1.0 : a39;
    const double a87 = a71 + a86;
    const double a88 = a47 + a87;
    /* 5.4979230187083712e-14 */
    const double a95 = a87 - (a88 - a47) + (k1 * 0x1.ef35793c7673p-45 + (a86 - (a87 - a71)));
    const double a99 = usual ? a4 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a100 = fma(a99, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p3 = power_of_two(a100);
    const double a101 = p3 - 1.0;
    const double a102 = a100 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a103 = fma(a102, -0x1.62e42fefa38p-1, a99); /* -0.69314718055989033 */
    const double a104 = a102 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a105 = a103 + a104;
    const int b6 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a107 = usual ? a105 : (b6 ? 0.0 : a105);
    const double a108 = a107 * a105;
    const double a109 = a108 * 0.5;
    const double a110 = a105 + a109;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a114 = fma(fma(0x1.1eaee4f86a7fdp-29, a105, 0x1.af6ab749d882dp-26), a108, fma(0x1.27e55c70808a2p-22, a105, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a116 = fma(a114, a108, fma(0x1.a01a016a28ca3p-16, a105, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a118 = fma(a116, a108, fma(0x1.6c16c16c22172p-10, a105, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a120 = fma(a118, a108, fma(0x1.555555555553cp-5, a105, 0x1.555555555555bp-3));
    const double a122 = a104 - (a105 - a103);
    const double a127 = fma(a108 * a107, a120, fma(a122, a110, a122)) + (a109 - (a110 - a105));
    const double a128 = a110 + a127;
    const double a129 = p3 * a128;
    const double a130 = a101 + a129;
    const double a138 = a129 - (a130 - a101) + fma(p3, a127 - (a128 - a110), p3 - (a101 + 1.0));
    const double a139 = -a130;
    const int b7 = a139 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a141 = b7 ? 0x1p100 : 1.0; /* 1.2676506002282294e+30 */
    const double a142 = a139 * a141;
    const double k2 = exponent(a142);
    const double a144 = k2 + (b7 ? (-100.0) : 0.0);
    const double a145 = a144 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double p4 = power_of_two(0x1.80000000003ffp52 - k2); /* 6755399441056767 */
    const double a147 = a142 * p4;
    const double a148 = -1.0 + a147;
    const double a149 = 2.0 + a148;
    const double q2 = 1.0 / a149;
    const double a150 = a148 * q2;
    const double a151 = -a150;
    const double a158 = fma(-a138 * a141, p4, a147 - (a148 - (-1.0)));
    const double a161 = fma(a151, a149, a148) + fma(a151, a148 - (a149 - 2.0) + a158, a158);
    const double a162 = a161 * q2;
    const double a163 = a150 + a162;
    const double a164 = 2.0 * a163;
    const double a165 = a163 * a163;
    const double a167 = a165 * a165;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a169 = fma(fma(0x1.1b62babc3cf4ep-3, a165, 0x1.0dd042cd4c583p-3), a167, fma(0x1.3b3578329da3bp-3, a165, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a171 = fma(a169, a167, fma(0x1.c71c748669347p-3, a165, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a173 = fma(a171, a167, fma(0x1.999999999c101p-2, a165, 0x1.555555555554fp-1));
    const double a178 = fma(a163, a165 * a173, 2.0 * (a162 - (a163 - a150)));
    const double a179 = a164 + a178;
    const double a180 = a145 + a179;
    /* 5.4979230187083712e-14 */
    const double a187 = a179 - (a180 - a145) + (a144 * 0x1.ef35793c7673p-45 + (a178 - (a179 - a164)));
    const double a188 = a88 + a95;
    const int b8 = a188 == 0.0;
    const double a189 = b8 ? a88 : a188;
    const int b9 = a40 < 1.0;
    const int b10 = fabs(a189) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a190 = copysign(0x1p-722, a88); /* 4.5325554997805591e-218 */
    const double a191 = a190 + a88;
    const double a197 = copysign(a191 + (a88 - (a191 - a190) + a95) - a190, a88);
    const double a198 = b10 ? a197 : a189;
    const double a201 = (usual ? a189 : (b9 ? a198 : a189)) * a40;
    const int b11 = x == x;
    const int b12 = 0.0 < a1;
    const double a202 = NAN;
    const int b13 = x == 0.0;
    const double a204 = -INFINITY;
    const int b14 = a1 < -0x1.bp-2; /* -0.421875 */
    const double a205 = a180 + a187;
    const int b15 = a205 == 0.0;
    const double a206 = b15 ? a180 : a205;
    const double a208 = usual ? a206 : (b1 ? a206 : a201);
    const double a210 = usual ? a201 : (b14 ? a201 : a208);
    const double a212 = usual ? a201 : (b13 ? a204 : a210);
    const double a214 = usual ? a201 : (b12 ? a202 : a212);
    return usual ? a201 : (b11 ? a214 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[11];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[11 * SYMSIG_BLOCK(double)];
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
    return lies_double(x, -0x1p-59, -0x1.bp-2, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1p-59, -0x1.bp-2, 0)) {
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

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double a36 = t[0];
    const double a51 = t[n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a52 = -a51;
    const double k2 = exponent(a52);
    const double a54 = fma(a52, power_of_two(0x1.80000000003ffp52 - k2), -1.0); /* 6755399441056767 */
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
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_log1mexp, usual_double(block_x, -0x1p-59, -0x1.fffffffffffffp4, 0), -0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log1mexpf, usual_float(block_x, -0x1p-59f, -0x1.fffffep4f, 0), -0x1.8p1f)
