/* SPDX-License-Identifier: MIT */
/* logit(x) = log(x/(1 - x))
 *
 * every x: log(x/(1 - x))
 *     1 - x: both operands are exact, only the sum is rounded
 *     log(p/q) from p - q and p + q: nothing is lost where the quotient is near 1
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? x : (b2 ? a1 : 0.5);
    const double a5 = usual ? x : (b1 ? a3 : 0.5);
    const int b3 = fabs(a5) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a8 = -(usual ? x : (b3 ? 0.0 : a5));
    const double a9 = 1.0 + a8;
    const double a11 = a8 - (a9 - 1.0);
    const int b4 = a5 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a14 = a5 * (usual ? 1.0 : (b4 ? 0x1p100 : 1.0)); /* 1.2676506002282294e+30 */
    const double k1 = quotient_exponent(a14, a9);
    const double a17 = k1 + (usual ? 0.0 : (b4 ? (-100.0) : 0.0));
    const double a18 = a17 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a20 = a14 * power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    t[0] = a9;
    t[n] = a11;
    t[2 * n] = a17;
    t[3 * n] = a18;
    t[4 * n] = a20;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a9 = t[0];
    const double a11 = t[n];
    const double a20 = t[4 * n];
    const double a21 = a20 - a9;
    const double a22 = 2.0 * a9;
    const double a23 = a22 + a21;
    const double q1 = 1.0 / a23;
    const double a24 = a21 * q1;
    const double a25 = -a24;
    const double a29 = -a11;
    const double a33 = fma(a25, a23, a21) + fma(a25, a21 - (a23 - a22) + fma(2.0, a11, a29), a29);
    const double a34 = a33 * q1;
    t[0] = a24;
    t[n] = a34;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a24 = t[0];
    const double a34 = t[n];
    const double a35 = a24 + a34;
    const double a36 = 2.0 * a35;
    const double a37 = a35 * a35;
    const double a39 = a37 * a37;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a41 = fma(fma(0x1.1b62babc3cf4ep-3, a37, 0x1.0dd042cd4c583p-3), a39, fma(0x1.3b3578329da3bp-3, a37, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a43 = fma(a41, a39, fma(0x1.c71c748669347p-3, a37, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a45 = fma(a43, a39, fma(0x1.999999999c101p-2, a37, 0x1.555555555554fp-1));
    const double a50 = fma(a35, a37 * a45, 2.0 * (a34 - (a35 - a24)));
    t[4 * n] = a36;
    t[0] = a50;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a17 = t[2 * n];
    const double a18 = t[3 * n];
    const double a36 = t[4 * n];
    const double a50 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a51 = a36 + a50;
    const double a52 = a18 + a51;
    /* 5.4979230187083712e-14 */
    const double a59 = a51 - (a52 - a18) + (a17 * 0x1.ef35793c7673p-45 + (a50 - (a51 - a36)));
    const double a60 = a52 + a59;
    const int b5 = a60 == 0.0;
    const double a61 = b5 ? a52 : a60;
    const int b6 = x == x;
    const int b7 = 1.0 < a1;
    const double a62 = NAN;
    const int b8 = a1 < 0.0;
    const int b9 = x == 1.0;
    const double a63 = INFINITY;
    const int b10 = x == 0.0;
    const double a64 = -a63;
    const double a66 = usual ? a61 : (b10 ? a64 : a61);
    const double a68 = usual ? a61 : (b9 ? a63 : a66);
    const double a70 = usual ? a61 : (b8 ? a62 : a68);
    const double a72 = usual ? a61 : (b7 ? a62 : a70);
    return usual ? a61 : (b6 ? a72 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual, float held_1)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 1.0f;
    const int b2 = 0.0f < a1;
    const float a3 = usual ? x : (b2 ? a1 : 0.5f);
    const float a4 = b1 ? a3 : 0.5f;
    const float a5 = usual ? x : a4;
    const float a7 = lesserf(a5, 1.0f - a5);
    const int b3 = 0.40625f < a7;
    const int b4 = a7 < 0x1p-100f; /* 7.8886090522101181e-31 */
    const float a8 = a7 * 0x1p64f; /* 1.8446744073709552e+19 */
    const float a11 = raisedf(usual ? a7 : (b4 ? a8 : a7), held_1);
    const float a12 = 1.0f - a7;
    const float a13 = loweredf(a11, a12);
    const float a14 = b3 ? held_1 : a13;
    if (!usual) t[0] = a4;
    t[n] = a7;
    t[2 * n] = a11;
    t[3 * n] = a12;
    t[4 * n] = a14;
}

static const float table_1_float[16] = {
    /* -88.0295105, -87.9645233, -87.9212036, -87.8778839 */
    -0x1.601e38p6f, -0x1.5fdbacp6f, -0x1.5faf5p6f, -0x1.5f82f4p6f,
    /* -87.8345642, -87.7912445, -87.7479248, -87.7046051 */
    -0x1.5f5698p6f, -0x1.5f2a3cp6f, -0x1.5efdep6f, -0x1.5ed184p6f,
    /* -87.6612701, -87.6179504, -87.5746307, -87.531311 */
    -0x1.5ea524p6f, -0x1.5e78c8p6f, -0x1.5e4c6cp6f, -0x1.5e201p6f,
    /* -87.4879913, -87.4446716, -87.4013519, -87.358017 */
    -0x1.5df3b4p6f, -0x1.5dc758p6f, -0x1.5d9afcp6f, -0x1.5d6e9cp6f,
};

static const float table_2_float[16] = {
    /* 1, 0.93708384, 0.897354543, 0.859309673 */
    0x1p0f, 0x1.dfc974p-1f, 0x1.cb720ep-1f, 0x1.b7f77p-1f,
    /* 0.822877765, 0.787990451, 0.754582226, 0.722590387 */
    0x1.a5503cp-1f, 0x1.93737cp-1f, 0x1.82589ap-1f, 0x1.71f75ep-1f,
    /* 0.69195497, 0.662618339, 0.634525478, 0.607623696 */
    0x1.6247ecp-1f, 0x1.5342b6p-1f, 0x1.44e086p-1f, 0x1.371a74p-1f,
    /* 0.58186245, 0.557193398, 0.53357023, 0.510948598 */
    0x1.29e9ep-1f, 0x1.1d4874p-1f, 0x1.11301ep-1f, 0x1.059b0ep-1f,
};

static const float table_3_float[16] = {
    /* -0.000181438401, -0.000186097721, -0.000184082572, -0.000182107789 */
    -0x1.7c81p-13f, -0x1.864674p-13f, -0x1.820c94p-13f, -0x1.7de86p-13f,
    /* -0.000180114075, -0.000178122209, -0.000176106201, -0.000174070025 */
    -0x1.79ba02p-13f, -0x1.758ca2p-13f, -0x1.71524cp-13f, -0x1.6d0d22p-13f,
    /* -0.000187397629, -0.000185384924, -0.000183360782, -0.000181392155 */
    -0x1.890056p-13f, -0x1.84c7c6p-13f, -0x1.808912p-13f, -0x1.7c682cp-13f,
    /* -0.000179403447, -0.000177420763, -0.000175430963, -0.000188684586 */
    -0x1.783c7ep-13f, -0x1.74140cp-13f, -0x1.6fe7c8p-13f, -0x1.8bb344p-13f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int lanes)
{
    uint32_t at_a14[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a14, t + 4 * n, 19, n);
    look_up(table_1_float, 16, at_a14, t + 5 * n, n, lanes);
    look_up(table_2_float, 16, at_a14, t + 6 * n, n, lanes);
    look_up(table_3_float, 16, at_a14, t + 7 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a4 = usual ? 0 : t[0];
    const float a7 = t[n];
    const float a11 = t[2 * n];
    const float a12 = t[3 * n];
    const float a14 = t[4 * n];
    const float a20 = t[5 * n];
    const float a23 = t[6 * n];
    const float a36 = t[7 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const int b4 = a7 < 0x1p-100f; /* 7.8886090522101181e-31 */
    const float a15 = power_belowf(a14);
    const float a16 = ordinalf(a15);
    const float a17 = a16 - 0x1p29f; /* 536870912 */
    const float a19 = usual ? a16 : (b4 ? a17 : a16);
    const float a22 = loweredf(a11, a15);
    const float a27 = 1.0f - a12 - a7;
    const int b5 = a7 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float q1 = (fmaf(a22, a23, -a12) - (usual ? a27 : (b5 ? 0.0f : a27))) / fmaf(a22, a23, a12);
    const float a32 = q1 * q1;
    /* 0.3014569878578186, 0.39967238903045654, 0.6666685938835144 */
    const float a35 = fmaf(fmaf(0x1.34b124p-2f, a32, 0x1.9943b8p-2f), a32, 0x1.555596p-1f);
    /* 1.7030821197749901e-13 */
    const float a39 = fmaf(2.0f, q1, fmaf(a32 * q1, a35, fmaf(a19, 0x1.7f8p-43f, a36)));
    /* 8.2629412645474076e-8 */
    const float a42 = copysignf(fmaf(a19, 0x1.62e4p-24f, a20) + a39, (usual ? x : a4) - 0.5f);
    const int b6 = x == x;
    const int b7 = 1.0f < a1;
    const float a43 = NAN;
    const int b8 = a1 < 0.0f;
    const int b9 = x == 1.0f;
    const float a44 = INFINITY;
    const int b10 = x == 0.0f;
    const float a45 = -a44;
    const float a47 = usual ? a42 : (b10 ? a45 : a42);
    const float a49 = usual ? a42 : (b9 ? a44 : a47);
    const float a51 = usual ? a42 : (b8 ? a43 : a49);
    const float a53 = usual ? a42 : (b7 ? a43 : a51);
    return usual ? a42 : (b6 ? a53 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float held_1 = 1.0f;
    float t[8];
    stage_1_float(x, t, 1, usual, held_1);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float held_1 = heldf(1.0f);
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[8 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual, held_1))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(block_x, 0x1p-64, 0x1.fffffffffffffp-1, 0), 0x1.8p-1)
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(block_x, 0x1p-32f, 0x1.fffffep-1f, 0), 0x1.8p-1f)
