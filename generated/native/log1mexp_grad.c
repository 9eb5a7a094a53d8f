/* SPDX-License-Identifier: MIT */
/* log1mexp_grad(x) = diff(log(1 - exp(x)), x)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: (1 + expm1(-abs(x)))/expm1(-abs(x))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
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
    const double w1 = usual ? 0 : t[0];
    const double a4 = usual ? 0 : t[n];
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
    const int b4 = a12 < -200.0;
    const double a43 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a44 = -a31 * a43;
    const double a45 = 1.0 + a44;
    const double a50 = a31 * p1;
    const int b5 = a45 == 0.0;
    const double a53 = a45 + (usual ? 0.0 : (b5 ? 1.0 : 0.0));
    const double q1 = 1.0 / a53;
    const double a54 = a50 * q1;
    const double a55 = -a54;
    const double a59 = fma(a55, a53, a50) + fma(a55, fma(-a35, a43, a44 - (a45 - 1.0)), a35 * p1);
    const double a60 = a59 * q1;
    const double a64 = usual ? a4 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a65 = fma(a64, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a65);
    const double a66 = p2 - 1.0;
    const double a67 = a65 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a68 = fma(a67, -0x1.62e42fefa38p-1, a64); /* -0.69314718055989033 */
    const double a69 = a67 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a70 = a68 + a69;
    const int b6 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a72 = usual ? a70 : (b6 ? 0.0 : a70);
    const double a73 = a72 * a70;
    const double a74 = a73 * 0.5;
    const double a75 = a70 + a74;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a79 = fma(fma(0x1.1eaee4f86a7fdp-29, a70, 0x1.af6ab749d882dp-26), a73, fma(0x1.27e55c70808a2p-22, a70, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a81 = fma(a79, a73, fma(0x1.a01a016a28ca3p-16, a70, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a83 = fma(a81, a73, fma(0x1.6c16c16c22172p-10, a70, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a85 = fma(a83, a73, fma(0x1.555555555553cp-5, a70, 0x1.555555555555bp-3));
    const double a87 = a69 - (a70 - a68);
    const double a92 = fma(a73 * a72, a85, fma(a87, a75, a87)) + (a74 - (a75 - a70));
    const double a93 = a75 + a92;
    const double a94 = p2 * a93;
    const double a95 = a66 + a94;
    const double a103 = a94 - (a95 - a66) + fma(p2, a92 - (a93 - a75), p2 - (a66 + 1.0));
    const double a104 = 1.0 + a95;
    const double q2 = 1.0 / a95;
    const double a108 = a104 * q2;
    const double a109 = -a108;
    const double a112 = fma(a109, a95, a104) + fma(a109, a103, a95 - (a104 - 1.0) + a103);
    const double a113 = a112 * q2;
    const double a114 = INFINITY;
    const int b7 = fabs(a54) < a114;
    const double a115 = b7 ? a60 : 0.0;
    if (!usual) t[0] = a39;
    if (!usual) t[n] = q1;
    t[2 * n] = a54;
    if (!usual) t[3 * n] = a59;
    t[4 * n] = a60;
    if (!usual) t[5 * n] = a108;
    if (!usual) t[6 * n] = a113;
    if (!usual) t[7 * n] = a114;
    if (!usual) t[8 * n] = a115;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a39 = usual ? 0 : t[0];
    const double q1 = usual ? 0 : t[n];
    const double a54 = t[2 * n];
    const double a59 = usual ? 0 : t[3 * n];
    const double a60 = t[4 * n];
    const double a108 = usual ? 0 : t[5 * n];
    const double a113 = usual ? 0 : t[6 * n];
    const double a114 = usual ? 0 : t[7 * n];
    const double a115 = usual ? 0 : t[8 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a40 = usual ? 1.0 : a39;
    const double a117 = a54 + (usual ? a60 : a115);
    const int b8 = a117 == 0.0;
    const double a118 = b8 ? a54 : a117;
    const int b9 = a40 < 1.0;
    const int b10 = fabs(a118) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a119 = copysign(0x1p-722, a54); /* 4.5325554997805591e-218 */
    const double a120 = a119 + a54;
    const double a126 = copysign(a120 + fma(a59, q1, a54 - (a120 - a119)) - a119, a54);
    const double a127 = b10 ? a126 : a118;
    const double a131 = -((usual ? a118 : (b9 ? a127 : a118)) * a40);
    const int b11 = x == x;
    const int b12 = 0.0 < a1;
    const double a132 = NAN;
    const int b13 = x == 0.0;
    const double a133 = -a114;
    const int b14 = a1 < -0x1.c8p-2; /* -0.4453125 */
    const int b15 = fabs(a108) < a114;
    const double a135 = a108 + (b15 ? a113 : 0.0);
    const int b16 = a135 == 0.0;
    const double a136 = b16 ? a108 : a135;
    const double a138 = usual ? a136 : (b1 ? a136 : a131);
    const double a140 = usual ? a131 : (b14 ? a131 : a138);
    const double a142 = usual ? a131 : (b13 ? a133 : a140);
    const double a144 = usual ? a131 : (b12 ? a132 : a142);
    return usual ? a131 : (b11 ? a144 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[9];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
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
    const double a31 = 1.0 + a30;
    const double q1 = 1.0 / a30;
    const double a32 = a31 * q1;
    const int b1 = fabs(a32) < INFINITY;
    const double a34 = -a32;
    const double a43 = a29 - (a30 - a3) + fma(p1, a27 - (a28 - a10), p1 - (a3 + 1.0));
    const double a48 = fma(a34, a30, a31) + fma(a34, a43, a30 - (a31 - 1.0) + a43);
    const double a49 = a48 * q1;
    const double a51 = a32 + (b1 ? a49 : 0.0);
    const int b2 = a51 == 0.0;
    return b2 ? a32 : a51;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1p-59, -0x1.c8p-2, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1p-59, -0x1.c8p-2, 0)) {
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

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a17 = t[n];
    const double p1 = t[2 * n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a20 = fma(-a17, p1, 1.0);
    const int b2 = a20 == 0.0;
    const double a25 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a28 = fma(a26 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a25);
    const double a29 = a28 * a28;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a32 = fma(fma(0x1.9fce5e32a2c28p-13, a28, 0x1.6d98935dd6524p-10), a29, fma(0x1.1111e0a253f33p-7, a28, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a34 = fma(a32, a29, fma(0x1.555554a6c4debp-3, a28, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a26);
    const double a37 = fma(fma(a29, a34, a28), p2, p2 - 1.0);
    const double q2 = (1.0 + a37) / a37;
    const int b3 = a1 < -0x1.c8p-2; /* -0.4453125 */
    const double a39 = -(a17 * p1 / (a20 + (b2 ? 1.0 : 0.0)));
    const double a41 = usual ? q2 : (b1 ? q2 : a39);
    const double a42 = b3 ? a39 : a41;
    const int b4 = d1 == d1;
    const int b5 = 0.0 < a1;
    const double a43 = NAN;
    const int b6 = d1 == 0.0;
    const double a45 = -INFINITY;
    const double a47 = usual ? a42 : (b6 ? a45 : a42);
    const double a49 = usual ? a42 : (b5 ? a43 : a47);
    return (float)(usual ? a42 : (b4 ? a49 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad, usual_double(block_x, -0x1p-59, -0x1.fffffffffffffp4, 0), -0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log1mexp_gradf, usual_float(block_x, -0x1p-59f, -0x1.fffffep4f, 0), -0x1.8p1f)
