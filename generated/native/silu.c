/* SPDX-License-Identifier: MIT */
/* silu(x) = x/(1 + exp(-x))
 *
 * x < 0: finite(x)*exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: x/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a2 = usual ? x : v2;
    const double a3 = -a2;
    const double a5 = usual ? a3 : number(a3, 800.0);
    const int b1 = a5 < -60.0;
    const double a6 = b1 ? (-60.0) : a5;
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? a3 : a6, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a9 < -900.0;
    const double a10 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a10 : a8));
    const double a13 = (usual ? x : number(a2, 0x1p20)) * p1; /* 1048576 */
    if (!usual) t[0] = a6;
    t[n] = a9;
    t[2 * n] = p1;
    t[3 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a6 = usual ? 0 : t[0];
    const double a9 = t[n];
    const double p1 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a14 = p1 + 1.0;
    const double a15 = fma(a9, 0x1.62e42fefa38p-1, usual ? -(usual ? x : v2) : a6); /* 0.69314718055989033 */
    const double a16 = a14 + a15;
    const double a19 = a15 * a15;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a22 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a19, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a24 = fma(a22, a19, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a26 = fma(a24, a19, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a28 = fma(a26, a19, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    const int b3 = fabs(a9) < 52.5;
    const int b4 = 1.0 < p1;
    const double a33 = a14 - (b4 ? p1 : 1.0) - (b4 ? 1.0 : p1);
    const double a37 = a15 - (a16 - a14) + (a19 * a28 - (usual ? 0.0 : (b3 ? 0.0 : a33)));
    t[0] = a16;
    t[4 * n] = a37;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double p1 = t[2 * n];
    const double a13 = t[3 * n];
    const double a16 = t[0];
    const double a37 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = -a2;
    const int b1 = (usual ? a3 : number(a3, 800.0)) < -60.0;
    const int b2 = a9 < -900.0;
    const double a38 = a16 + a37;
    const double q1 = 1.0 / a38;
    const double a39 = a13 * q1;
    const double a41 = usual ? a39 : (b1 ? a2 : a39);
    const double a42 = -a39;
    const double a47 = fma(a9 * 0x1.ef35793c7673p-45, a38 - p1, a37 - (a38 - a16)); /* 5.4979230187083712e-14 */
    const double a50 = fma(a42, a47, fma(a42, a38, a13)) * q1;
    const double a52 = usual ? a50 : (b1 ? 0.0 : a50);
    const int b5 = 800.0 < a3;
    const double a54 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a56 = usual ? 1.0 : (b5 ? 0.0 : a54);
    const double a57 = INFINITY;
    const int b6 = fabs(a41) < a57;
    const double a60 = a41 + (usual ? a50 : (b6 ? a52 : 0.0));
    const int b7 = a56 < 1.0;
    const int b8 = a2 == 0.0;
    const double a62 = usual ? a60 : (b8 ? a41 : a60);
    const int b9 = fabs(a62) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a63 = copysign(0x1p-722, a41); /* 4.5325554997805591e-218 */
    const double a64 = a63 + a41;
    const double a70 = copysign(a64 + (a41 - (a64 - a63) + a52) - a63, a41);
    const double a71 = b9 ? a70 : a62;
    const double a74 = (usual ? a60 : (b7 ? a71 : a62)) * a56;
    const int b10 = x == x;
    const int b11 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a75 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b12 = (usual ? x : number(x, a57)) == a57;
    const double a78 = usual ? a74 : (b12 ? a57 : a74);
    const double a80 = usual ? a74 : (b11 ? a75 : a78);
    return usual ? a74 : (b10 ? a80 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a2 = usual ? x : v2;
    const float a3 = -a2;
    const float a5 = usual ? a3 : numberf(a3, 110.0f);
    const int b1 = a5 < -60.0f;
    const float a7 = usual ? a3 : (b1 ? (-60.0f) : a5);
    const float a8 = fmaf(a7, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a9 = a8 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a9 < -76.0f;
    const float a10 = a8 + 72.0f;
    const float p1 = power_of_twof(usual ? a8 : (b2 ? a10 : a8));
    const float a13 = (usual ? x : numberf(a2, 0x1p20f)) * p1; /* 1048576 */
    const float a15 = usual ? p1 : (b2 ? 0.0f : p1);
    const float a16 = a15 + 1.0f;
    const float a17 = fmaf(a9, 0x1.62e4p-1f, a7); /* 0.693145751953125 */
    const float a18 = a16 + a17;
    const float a21 = a9 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a22 = a17 + a21;
    const float a23 = a22 * a22;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a25 = fmaf(0x1.6a4848p-10f, a23, fmaf(0x1.123b42p-7f, a22, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a28 = fmaf(a23, fmaf(a25, a23, fmaf(0x1.55549p-3f, a22, 0x1.fffffcp-2f)), a21);
    const int b3 = 1.0f < a15;
    const float a34 = a17 - (a18 - a16) + (a28 - (a16 - (b3 ? a15 : 1.0f) - (b3 ? 1.0f : a15)));
    if (!usual) t[0] = a9;
    t[n] = a13;
    t[2 * n] = a18;
    t[3 * n] = a34;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a9 = usual ? 0 : t[0];
    const float a13 = t[n];
    const float a18 = t[2 * n];
    const float a34 = t[3 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = -a2;
    const int b1 = (usual ? a3 : numberf(a3, 110.0f)) < -60.0f;
    const int b2 = a9 < -76.0f;
    const float a35 = a18 + a34;
    const float q1 = 1.0f / a35;
    const float a36 = a13 * q1;
    const float a38 = usual ? a36 : (b1 ? a2 : a36);
    const float a39 = -a36;
    const float a44 = fmaf(a39, a34 - (a35 - a18), fmaf(a39, a35, a13)) * q1;
    const float a46 = usual ? a44 : (b1 ? 0.0f : a44);
    const int b4 = 110.0f < a3;
    const float a48 = usual ? 1.0f : (b2 ? 0x1p-72f : 1.0f); /* 2.1175823681357508e-22 */
    const float a50 = usual ? 1.0f : (b4 ? 0.0f : a48);
    const float a51 = a38 + a46;
    const int b5 = a50 < 1.0f;
    const int b6 = a2 == 0.0f;
    const float a53 = usual ? a51 : (b6 ? a38 : a51);
    const int b7 = fabsf(a53) < 0x1p-54f; /* 5.5511151231257827e-17 */
    const float a54 = copysignf(0x1p-54f, a38); /* 5.5511151231257827e-17 */
    const float a55 = a54 + a38;
    const float a61 = copysignf(a55 + (a38 - (a55 - a54) + a46) - a54, a38);
    const float a62 = b7 ? a61 : a53;
    const float a65 = (usual ? a51 : (b5 ? a62 : a53)) * a50;
    const int b8 = x == x;
    const int b9 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a66 = 0.5f * numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a67 = INFINITY;
    const int b10 = (usual ? x : numberf(x, a67)) == a67;
    const float a70 = usual ? a65 : (b10 ? a67 : a65);
    const float a72 = usual ? a65 : (b9 ? a66 : a70);
    return usual ? a65 : (b8 ? a72 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[4];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_silu, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_siluf, usual_float(block_x, 0x1p-27f, 0x1.fffffep4f, 1), 0x1.8p1f)
