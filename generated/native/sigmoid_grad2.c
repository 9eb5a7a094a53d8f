/* SPDX-License-Identifier: MIT */
/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: -(expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/128: expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a3 = -w1;
    const double a7 = usual ? a3 : (-(usual ? w1 : lesser(w1, 60.0)));
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a8);
    const double a9 = p1 - 1.0;
    const double a10 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a12 = a10 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a13 = a11 + a12;
    const double a14 = a13 * a13;
    const double a15 = a14 * 0.5;
    const double a16 = a13 + a15;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a20 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a14, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a22 = fma(a20, a14, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a24 = fma(a22, a14, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a26 = fma(a24, a14, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const double a28 = a12 - (a13 - a11);
    const double a36 = fma(a14 * a13, a26, fma(a28, a16, a28)) + fma(fma(a13, a13, -a14), 0.5, a15 - (a16 - a13));
    const double a37 = a16 + a36;
    const double a38 = p1 * a37;
    const double a39 = a9 + a38;
    const double a47 = a38 - (a39 - a9) + fma(p1, a36 - (a37 - a16), p1 - (a9 + 1.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a52 = fma(usual ? a3 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a53 = a52 - 0x1.80000000003ffp52; /* 6755399441056767 */
    if (!usual) t[0] = a39;
    if (!usual) t[n] = a47;
    t[2 * n] = a52;
    t[3 * n] = a53;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a53 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* -0.69314718055989033 */
    const double a54 = fma(a53, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
    const double a55 = 1.0 + a54;
    const double a58 = a54 * a54;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a62 = fma(fma(0x1.1eaee4f86a7fdp-29, a54, 0x1.af6ab749d882dp-26), a58, fma(0x1.27e55c70808a2p-22, a54, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a64 = fma(a62, a58, fma(0x1.a01a016a28ca3p-16, a54, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a66 = fma(a64, a58, fma(0x1.6c16c16c22172p-10, a54, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a68 = fma(a66, a58, fma(0x1.555555555553cp-5, a54, 0x1.555555555555bp-3));
    const double a71 = a54 - (a55 - 1.0) + fma(0.5, a58, a58 * a54 * a68);
    t[4 * n] = a55;
    t[5 * n] = a71;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a39 = usual ? 0 : t[0];
    const double a47 = usual ? 0 : t[n];
    const double a52 = t[2 * n];
    const double a53 = t[3 * n];
    const double a55 = t[4 * n];
    const double a71 = t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a72 = a55 + a71;
    const int b1 = -w1 < -800.0;
    const double a74 = usual ? a72 : (b1 ? 0.0 : a72);
    const double a78 = fma(a53 * (-0x1.ef35793c7673p-45), a72, a71 - (a72 - a55)); /* -5.4979230187083712e-14 */
    const double a80 = usual ? a78 : (b1 ? 0.0 : a78);
    const int b2 = a53 < -900.0;
    const double a81 = a52 + 300.0;
    const double p2 = power_of_two(usual ? a52 : (b2 ? a81 : a52));
    const double a85 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a86 = a74 * p2;
    const int b3 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a88 = usual ? a86 : (b3 ? a39 : a86);
    const double a89 = a80 * p2;
    const double a92 = b3 ? 1.0 : a85;
    const double a95 = usual ? -1.0 : (b3 ? 1.0 : (-1.0));
    const int b4 = a53 < -200.0;
    const double a96 = b4 ? 0.0 : p2;
    const double a97 = usual ? p2 : a96;
    const double a98 = a74 * a97;
    const double a100 = usual ? a98 : (b3 ? a39 : a98);
    const double a101 = a95 + a100;
    const double a104 = a80 * a97;
    const double a108 = a88 * a101;
    const double a111 = fma(a88, a100 - (a101 - a95) + (usual ? a104 : (b3 ? a47 : a104)), fma(a88, a101, -a108));
    const double a112 = fma(a101, usual ? a89 : (b3 ? a47 : a89), a111);
    const double a113 = 2.0 + a39;
    const double a116 = a39 - (a113 - 2.0) + a47;
    const double a117 = a113 * a113;
    const double a122 = a117 * a113;
    const double a126 = fma(a113, fma(a113, a116, fma(a113, a116, fma(a113, a113, -a117))), fma(a117, a116, fma(a117, a113, -a122)));
    const double a127 = 3.0 + a98;
    const double a131 = a74 * a127;
    const double a134 = fma(a74, fma(a80, a97, a98 - (a127 - 3.0)), fma(a74, a127, -a131));
    const double a136 = a131 * a97;
    const double a137 = 3.0 + a136;
    const double a141 = a74 * a137;
    const double a144 = fma(a74, fma(fma(a127, a80, a134), a97, a136 - (a137 - 3.0)), fma(a74, a137, -a141));
    const double a145 = fma(a137, a80, a144);
    const double a146 = a141 * a97;
    t[0] = p2;
    if (!usual) t[n] = a92;
    if (!usual) t[2 * n] = a96;
    t[3 * n] = a108;
    t[4 * n] = a112;
    if (!usual) t[5 * n] = a122;
    if (!usual) t[6 * n] = a126;
    t[7 * n] = a145;
    t[8 * n] = a146;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p2 = t[0];
    const double a92 = usual ? 0 : t[n];
    const double a96 = usual ? 0 : t[2 * n];
    const double a108 = t[3 * n];
    const double a112 = t[4 * n];
    const double a122 = usual ? 0 : t[5 * n];
    const double a126 = usual ? 0 : t[6 * n];
    const double a145 = t[7 * n];
    const double a146 = t[8 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b3 = fabs(a2) < 0x1.c8p-2; /* 0.4453125 */
    const double a93 = usual ? 1.0 : a92;
    const double a147 = 1.0 + a146;
    const double a150 = fma(a145, usual ? p2 : a96, a146 - (a147 - 1.0));
    const double a152 = usual ? a147 : (b3 ? a122 : a147);
    const double q1 = 1.0 / a152;
    const double a155 = a108 * q1;
    const double a156 = -a155;
    const double a159 = fma(a156, a152, a108) + fma(a156, usual ? a150 : (b3 ? a126 : a150), a112);
    const double a160 = fma(a159, q1, a155);
    const int b5 = a93 < 1.0;
    const int b6 = fabs(a160) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a161 = copysign(0x1p-722, a155); /* 4.5325554997805591e-218 */
    const double a162 = a161 + a155;
    const double a168 = copysign(a162 + fma(a159, q1, a155 - (a162 - a161)) - a161, a155);
    const double a169 = b6 ? a168 : a160;
    const double a174 = -copysign((usual ? a160 : (b5 ? a169 : a160)) * a93, a2);
    const int b7 = x == x;
    const int b8 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a175 = -0.125 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a177 = usual ? a174 : (b8 ? a175 : a174);
    return usual ? a174 : (b7 ? a177 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[9];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a30 = fma(a8 * a7, a20, fma(a22, a10, a22)) + fma(fma(a7, a7, -a8), 0.5, a9 - (a10 - a7));
    const double a31 = a10 + a30;
    const double a32 = p1 * a31;
    const double a33 = a3 + a32;
    const double a34 = 1.0 + a33;
    const double a35 = a33 * a34;
    const double a36 = 2.0 + a33;
    const double a37 = a36 * a36;
    const double a38 = a37 * a36;
    const double q1 = 1.0 / a38;
    const double a39 = a35 * q1;
    const double a40 = -a39;
    const double a51 = a32 - (a33 - a3) + fma(p1, a30 - (a31 - a10), p1 - (a3 + 1.0));
    const double a52 = a33 - (a36 - 2.0) + a51;
    const double a60 = fma(a36, fma(a36, a52, fma(a36, a52, fma(a36, a36, -a37))), fma(a37, a52, fma(a37, a36, -a38)));
    const double a67 = fma(a34, a51, fma(a33, a33 - (a34 - 1.0) + a51, fma(a33, a34, -a35)));
    const double a71 = copysign(fma(fma(a40, a38, a35) + fma(a40, a60, a67), q1, a39), x);
    return -a71;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1p-59, 0x1.c7fffffffffffp-2, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1p-59, 0x1.c7fffffffffffp-2, 1)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    const double a19 = -(usual ? w1 : lesser(w1, 200.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a20 = fma(a19, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a22 = fma(a20 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a19);
    const double a23 = a22 * a22;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a26 = fma(fma(0x1.9fce5e32a2c28p-13, a22, 0x1.6d98935dd6524p-10), a23, fma(0x1.1111e0a253f33p-7, a22, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a28 = fma(a26, a23, fma(0x1.555554a6c4debp-3, a22, 0x1.00000044603e6p-1));
    const double a29 = fma(a23, a28, a22);
    t[n] = a16;
    t[2 * n] = a20;
    t[3 * n] = a29;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a16 = t[n];
    const double a20 = t[2 * n];
    const double a29 = t[3 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a30 = a29 + 1.0;
    const double p2 = power_of_two(a20);
    const double a31 = a30 * p2;
    const int b1 = fabs(a1) < 0x1.c8p-2; /* 0.4453125 */
    const double a32 = b1 ? a16 : a31;
    const double a36 = 2.0 + a16;
    const double a38 = a36 * a36 * a36;
    const double a41 = fma(a31, fma(a31, fma(a30, p2, 3.0), 3.0), 1.0);
    const double a43 = copysign(a32 * ((b1 ? 1.0 : (-1.0)) + a32) / (b1 ? a38 : a41), a1);
    const double a44 = -a43;
    const int b2 = d1 == d1;
    return (float)(usual ? a44 : (b2 ? a44 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
