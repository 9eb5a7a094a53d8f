/* SPDX-License-Identifier: MIT */
/* sigmoid(x) = 1/(1 + exp(-x))
 *
 * x < 0: exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: 1/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a3 = -(usual ? x : v2);
    const double a4 = usual ? a3 : number(a3, 800.0);
    const int b1 = a4 < -60.0;
    const double a5 = b1 ? (-60.0) : a4;
    /* -1.4426950408889634, 6755399441056767 */
    const double a7 = fma(usual ? a3 : a5, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a8 < -900.0;
    const double a9 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a9 : a7));
    if (!usual) t[0] = a5;
    t[n] = a8;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a5 = usual ? 0 : t[0];
    const double a8 = t[n];
    const double p1 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a12 = p1 + 1.0;
    const double a13 = fma(a8, 0x1.62e42fefa38p-1, usual ? -(usual ? x : v2) : a5); /* 0.69314718055989033 */
    const double a14 = a12 + a13;
    const double a17 = a13 * a13;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const int b3 = fabs(a8) < 52.5;
    const int b4 = 1.0 < p1;
    const double a31 = a12 - (b4 ? p1 : 1.0) - (b4 ? 1.0 : p1);
    const double a35 = a13 - (a14 - a12) + (a17 * a26 - (usual ? 0.0 : (b3 ? 0.0 : a31)));
    t[0] = a14;
    t[3 * n] = a35;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a8 = t[n];
    const double p1 = t[2 * n];
    const double a14 = t[0];
    const double a35 = t[3 * n];
    const int b2 = a8 < -900.0;
    const double a36 = a14 + a35;
    const double q1 = 1.0 / a36;
    const double a37 = p1 * q1;
    const double a39 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a40 = -a37;
    const double a45 = fma(a8 * 0x1.ef35793c7673p-45, a36 - p1, a35 - (a36 - a14)); /* 5.4979230187083712e-14 */
    const double a47 = fma(a40, a45, fma(a40, a36, p1));
    const double a48 = fma(a47, q1, a37);
    const int b5 = a39 < 1.0;
    const int b6 = fabs(a48) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a49 = copysign(0x1p-722, a37); /* 4.5325554997805591e-218 */
    const double a50 = a49 + a37;
    const double a56 = copysign(a50 + fma(a47, q1, a37 - (a50 - a49)) - a49, a37);
    const double a57 = b6 ? a56 : a48;
    const double a60 = (usual ? a48 : (b5 ? a57 : a48)) * a39;
    const int b7 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b8 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a62 = usual ? a60 : (b8 ? 0.5 : a60);
    return usual ? a60 : (b7 ? a62 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a3 = -(usual ? x : v2);
    const float a4 = usual ? a3 : numberf(a3, 110.0f);
    const int b1 = a4 < -60.0f;
    const float a5 = b1 ? (-60.0f) : a4;
    const float a7 = fmaf(usual ? a3 : a5, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a8 = a7 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a8 < -76.0f;
    const float a9 = a7 + 72.0f;
    const float p1 = power_of_twof(usual ? a7 : (b2 ? a9 : a7));
    const float a12 = b2 ? 0.0f : p1;
    if (!usual) t[0] = a5;
    t[n] = a8;
    t[2 * n] = p1;
    if (!usual) t[3 * n] = a12;
}

SYMSIG_INLINE void stage_2_float(float x, float *t, size_t n, const int usual)
{
    const float a5 = usual ? 0 : t[0];
    const float a8 = t[n];
    const float p1 = t[2 * n];
    const float a12 = usual ? 0 : t[3 * n];
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a13 = usual ? p1 : a12;
    const float a14 = a13 + 1.0f;
    const float a15 = fmaf(a8, 0x1.62e4p-1f, usual ? -(usual ? x : v2) : a5); /* 0.693145751953125 */
    const float a16 = a14 + a15;
    const float a19 = a8 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a20 = a15 + a19;
    const float a21 = a20 * a20;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a23 = fmaf(0x1.6a4848p-10f, a21, fmaf(0x1.123b42p-7f, a20, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a26 = fmaf(a21, fmaf(a23, a21, fmaf(0x1.55549p-3f, a20, 0x1.fffffcp-2f)), a19);
    const int b3 = 1.0f < a13;
    const float a32 = a15 - (a16 - a14) + (a26 - (a14 - (b3 ? a13 : 1.0f) - (b3 ? 1.0f : a13)));
    t[0] = a16;
    t[3 * n] = a32;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a8 = t[n];
    const float p1 = t[2 * n];
    const float a16 = t[0];
    const float a32 = t[3 * n];
    const int b2 = a8 < -76.0f;
    const float a33 = a16 + a32;
    const float q1 = 1.0f / a33;
    const float a34 = p1 * q1;
    const float a36 = usual ? 1.0f : (b2 ? 0x1p-72f : 1.0f); /* 2.1175823681357508e-22 */
    const float a37 = -a34;
    const float a41 = fmaf(a37, a32 - (a33 - a16), fmaf(a37, a33, p1));
    const float a42 = fmaf(a41, q1, a34);
    const int b4 = a36 < 1.0f;
    const int b5 = fabsf(a42) < 0x1p-54f; /* 5.5511151231257827e-17 */
    const float a43 = copysignf(0x1p-54f, a34); /* 5.5511151231257827e-17 */
    const float a44 = a43 + a34;
    const float a50 = copysignf(a44 + fmaf(a41, q1, a34 - (a44 - a43)) - a43, a34);
    const float a51 = b5 ? a50 : a42;
    const float a54 = (usual ? a42 : (b4 ? a51 : a42)) * a36;
    const int b6 = x == x;
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const int b7 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)) < 0x1p-40f;
    const float a56 = usual ? a54 : (b7 ? 0.5f : a54);
    return usual ? a54 : (b6 ? a56 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_sigmoid, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_sigmoidf, usual_float(block_x, 0x1p-27f, 0x1.fffffep4f, 1), 0x1.8p1f)
