/* SPDX-License-Identifier: MIT */
/* log_sigmoid_grad(x) = diff(log(1/(1 + exp(-x))), x)
 *
 * x < 0: 1/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a3 = usual ? x : number(usual ? x : v2, 800.0);
    const int b1 = a3 < -60.0;
    const double a4 = b1 ? (-60.0) : a3;
    /* -1.4426950408889634, 6755399441056767 */
    const double a6 = fma(usual ? x : a4, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a7 < -900.0;
    const double a8 = a6 + 300.0;
    const double p1 = power_of_two(usual ? a6 : (b2 ? a8 : a6));
    if (!usual) t[0] = a4;
    t[n] = a7;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a4 = usual ? 0 : t[0];
    const double a7 = t[n];
    const double p1 = t[2 * n];
    const double a11 = p1 + 1.0;
    const double a12 = fma(a7, 0x1.62e42fefa38p-1, usual ? x : a4); /* 0.69314718055989033 */
    const double a13 = a11 + a12;
    const double a16 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a19 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a16, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a21 = fma(a19, a16, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a23 = fma(a21, a16, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a25 = fma(a23, a16, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const int b3 = fabs(a7) < 52.5;
    const int b4 = 1.0 < p1;
    const double a30 = a11 - (b4 ? p1 : 1.0) - (b4 ? 1.0 : p1);
    const double a34 = a12 - (a13 - a11) + (a16 * a25 - (usual ? 0.0 : (b3 ? 0.0 : a30)));
    t[0] = a13;
    t[3 * n] = a34;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a7 = t[n];
    const double p1 = t[2 * n];
    const double a13 = t[0];
    const double a34 = t[3 * n];
    const int b2 = a7 < -900.0;
    const double a35 = a13 + a34;
    const double q1 = 1.0 / a35;
    const double a36 = p1 * q1;
    const double a38 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a39 = -a36;
    const double a44 = fma(a7 * 0x1.ef35793c7673p-45, a35 - p1, a34 - (a35 - a13)); /* 5.4979230187083712e-14 */
    const double a46 = fma(a39, a44, fma(a39, a35, p1));
    const double a47 = fma(a46, q1, a36);
    const int b5 = a38 < 1.0;
    const int b6 = fabs(a47) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a48 = copysign(0x1p-722, a36); /* 4.5325554997805591e-218 */
    const double a49 = a48 + a36;
    const double a55 = copysign(a49 + fma(a46, q1, a36 - (a49 - a48)) - a48, a36);
    const double a56 = b6 ? a55 : a47;
    const double a59 = (usual ? a47 : (b5 ? a56 : a47)) * a38;
    const int b7 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b8 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a61 = usual ? a59 : (b8 ? 0.5 : a59);
    return usual ? a59 : (b7 ? a61 : x);
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
    const float a3 = usual ? x : numberf(usual ? x : v2, 110.0f);
    const int b1 = a3 < -60.0f;
    const float a4 = b1 ? (-60.0f) : a3;
    const float a6 = fmaf(usual ? x : a4, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a7 = a6 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a7 < -76.0f;
    const float a8 = a6 + 72.0f;
    const float p1 = power_of_twof(usual ? a6 : (b2 ? a8 : a6));
    const float a11 = b2 ? 0.0f : p1;
    if (!usual) t[0] = a4;
    t[n] = a7;
    t[2 * n] = p1;
    if (!usual) t[3 * n] = a11;
}

SYMSIG_INLINE void stage_2_float(float x, float *t, size_t n, const int usual)
{
    const float a4 = usual ? 0 : t[0];
    const float a7 = t[n];
    const float p1 = t[2 * n];
    const float a11 = usual ? 0 : t[3 * n];
    const float a12 = usual ? p1 : a11;
    const float a13 = a12 + 1.0f;
    const float a14 = fmaf(a7, 0x1.62e4p-1f, usual ? x : a4); /* 0.693145751953125 */
    const float a15 = a13 + a14;
    const float a18 = a7 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a19 = a14 + a18;
    const float a20 = a19 * a19;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a22 = fmaf(0x1.6a4848p-10f, a20, fmaf(0x1.123b42p-7f, a19, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a25 = fmaf(a20, fmaf(a22, a20, fmaf(0x1.55549p-3f, a19, 0x1.fffffcp-2f)), a18);
    const int b3 = 1.0f < a12;
    const float a31 = a14 - (a15 - a13) + (a25 - (a13 - (b3 ? a12 : 1.0f) - (b3 ? 1.0f : a12)));
    t[0] = a15;
    t[3 * n] = a31;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a7 = t[n];
    const float p1 = t[2 * n];
    const float a15 = t[0];
    const float a31 = t[3 * n];
    const int b2 = a7 < -76.0f;
    const float a32 = a15 + a31;
    const float q1 = 1.0f / a32;
    const float a33 = p1 * q1;
    const float a35 = usual ? 1.0f : (b2 ? 0x1p-72f : 1.0f); /* 2.1175823681357508e-22 */
    const float a36 = -a33;
    const float a40 = fmaf(a36, a31 - (a32 - a15), fmaf(a36, a32, p1));
    const float a41 = fmaf(a40, q1, a33);
    const int b4 = a35 < 1.0f;
    const int b5 = fabsf(a41) < 0x1p-54f; /* 5.5511151231257827e-17 */
    const float a42 = copysignf(0x1p-54f, a33); /* 5.5511151231257827e-17 */
    const float a43 = a42 + a33;
    const float a49 = copysignf(a43 + fmaf(a40, q1, a33 - (a43 - a42)) - a42, a33);
    const float a50 = b5 ? a49 : a41;
    const float a53 = (usual ? a41 : (b4 ? a50 : a41)) * a35;
    const int b6 = x == x;
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const int b7 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)) < 0x1p-40f;
    const float a55 = usual ? a53 : (b7 ? 0.5f : a53);
    return usual ? a53 : (b6 ? a55 : x);
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

SYMSIG_DEFINE_1(double, symsig_log_sigmoid_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log_sigmoid_gradf, usual_float(block_x, 0x1p-27f, 0x1.fffffep4f, 1), 0x1.8p1f)
