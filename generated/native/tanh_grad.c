/* SPDX-License-Identifier: MIT */
/* tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)
 *
 * every x: 4*exp(-2*abs(x))/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(2.0 * (usual ? x : number(usual ? x : v2, 2048.0)));
    const double a5 = lesser(w1, 2048.0);
    const double a8 = usual ? w1 : lesser(usual ? w1 : a5, 800.0);
    const int b1 = a8 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a9 = b1 ? 0x1p-100 : a8; /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a11 = fma(usual ? w1 : a9, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a12 < -900.0;
    const double a13 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b2 ? a13 : a11));
    t[0] = w1;
    if (!usual) t[n] = a5;
    if (!usual) t[2 * n] = a9;
    t[3 * n] = a12;
    t[4 * n] = p1;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a9 = usual ? 0 : t[2 * n];
    const double a12 = t[3 * n];
    const double p1 = t[4 * n];
    const double a16 = p1 + 1.0;
    const double a17 = fma(a12, 0x1.62e42fefa38p-1, usual ? w1 : a9); /* 0.69314718055989033 */
    const double a18 = a16 + a17;
    const double a21 = a17 * a17;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a24 = fma(fma(0x1.ada10efa01953p-26, a17, 0x1.28ae38fe0a4b2p-22), a21, fma(0x1.71df0f72a4222p-19, a17, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a26 = fma(a24, a21, fma(0x1.a01a0134a1113p-13, a17, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a28 = fma(a26, a21, fma(0x1.1111111125b1p-7, a17, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a30 = fma(a28, a21, fma(0x1.5555555555503p-3, a17, 0x1.000000000000ap-1));
    const int b3 = fabs(a12) < 52.5;
    const int b4 = 1.0 < p1;
    const double a37 = a16 - (usual ? 1.0 : (b4 ? p1 : 1.0)) - (usual ? p1 : (b4 ? 1.0 : p1));
    const double a40 = a17 - (a18 - a16) + (a21 * a30 - (b3 ? 0.0 : a37));
    t[2 * n] = a18;
    t[5 * n] = a40;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a5 = usual ? 0 : t[n];
    const double a12 = t[3 * n];
    const double p1 = t[4 * n];
    const double a18 = t[2 * n];
    const double a40 = t[5 * n];
    const int b2 = a12 < -900.0;
    const double a41 = a18 + a40;
    const double q1 = 1.0 / a41;
    const double a42 = p1 * q1;
    const double a43 = -a42;
    const double a48 = fma(a12 * 0x1.ef35793c7673p-45, a41 - p1, a40 - (a41 - a18)); /* 5.4979230187083712e-14 */
    const double a51 = fma(a43, a48, fma(a43, a41, p1)) * q1;
    const double a53 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a54 = 1.0 + a43;
    const double a58 = a43 - (a54 - 1.0) + (-a51);
    const int b5 = (usual ? w1 : a5) < 70.0;
    const double a60 = usual ? a54 : (b5 ? a54 : 1.0);
    const double a63 = a42 * a60;
    const double a66 = fma(a42, usual ? a58 : (b5 ? a58 : 0.0), fma(a42, a60, -a63));
    const double a67 = fma(a60, a51, a66);
    const double a68 = 4.0 * a63;
    const double a69 = fma(4.0, a67, a68);
    const int b6 = a53 < 1.0;
    const int b7 = fabs(a69) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a70 = copysign(0x1p-722, a68); /* 4.5325554997805591e-218 */
    const double a71 = a70 + a68;
    const double a77 = copysign(a71 + fma(4.0, a67, a68 - (a71 - a70)) - a70, a68);
    const double a78 = b7 ? a77 : a69;
    const double a81 = (usual ? a69 : (b6 ? a78 : a69)) * a53;
    const int b8 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b9 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a83 = usual ? a81 : (b9 ? 1.0 : a81);
    return usual ? a81 : (b8 ? a83 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float w1 = fabsf(2.0f * (usual ? x : numberf(usual ? x : v2, 2048.0f)));
    const float a5 = lesserf(w1, 2048.0f);
    const float a8 = usual ? w1 : lesserf(usual ? w1 : a5, 110.0f);
    const int b1 = a8 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a9 = b1 ? 0x1p-40f : a8; /* 9.0949470177292824e-13 */
    const float a11 = fmaf(usual ? w1 : a9, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a12 = a11 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a12 < -76.0f;
    const float a13 = a11 + 72.0f;
    const float p1 = power_of_twof(usual ? a11 : (b2 ? a13 : a11));
    t[0] = w1;
    if (!usual) t[n] = a5;
    if (!usual) t[2 * n] = a9;
    t[3 * n] = a12;
    t[4 * n] = p1;
}

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int usual)
{
    const float w1 = t[0];
    const float a9 = usual ? 0 : t[2 * n];
    const float a12 = t[3 * n];
    const float p1 = t[4 * n];
    const int b2 = a12 < -76.0f;
    const float a17 = usual ? p1 : (b2 ? 0.0f : p1);
    const float a18 = a17 + 1.0f;
    const float a19 = fmaf(a12, 0x1.62e4p-1f, usual ? w1 : a9); /* 0.693145751953125 */
    const float a20 = a18 + a19;
    const float a23 = a12 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a24 = a19 + a23;
    const float a25 = a24 * a24;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a27 = fmaf(0x1.6a4848p-10f, a25, fmaf(0x1.123b42p-7f, a24, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a30 = fmaf(a25, fmaf(a27, a25, fmaf(0x1.55549p-3f, a24, 0x1.fffffcp-2f)), a23);
    const int b3 = 1.0f < a17;
    const float a36 = a18 - (usual ? 1.0f : (b3 ? a17 : 1.0f)) - (usual ? p1 : (b3 ? 1.0f : a17));
    const float a38 = a19 - (a20 - a18) + (a30 - a36);
    t[2 * n] = a20;
    t[5 * n] = a38;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float w1 = t[0];
    const float a5 = usual ? 0 : t[n];
    const float a12 = t[3 * n];
    const float p1 = t[4 * n];
    const float a20 = t[2 * n];
    const float a38 = t[5 * n];
    const int b2 = a12 < -76.0f;
    const float a39 = a20 + a38;
    const float q1 = 1.0f / a39;
    const float a40 = p1 * q1;
    const float a41 = -a40;
    const float a46 = fmaf(a41, a38 - (a39 - a20), fmaf(a41, a39, p1)) * q1;
    const float a48 = usual ? 1.0f : (b2 ? 0x1p-72f : 1.0f); /* 2.1175823681357508e-22 */
    const float a49 = 1.0f + a41;
    const float a53 = a41 - (a49 - 1.0f) + (-a46);
    const int b4 = (usual ? w1 : a5) < 28.0f;
    const float a54 = b4 ? a49 : 1.0f;
    const float a56 = a40 * a54;
    const float a60 = fmaf(a54, a46, fmaf(a40, b4 ? a53 : 0.0f, fmaf(a40, a54, -a56)));
    const float a61 = 4.0f * a56;
    const float a62 = fmaf(4.0f, a60, a61);
    const int b5 = a48 < 1.0f;
    const int b6 = fabsf(a62) < 0x1p-54f; /* 5.5511151231257827e-17 */
    const float a63 = copysignf(0x1p-54f, a61); /* 5.5511151231257827e-17 */
    const float a64 = a63 + a61;
    const float a70 = copysignf(a64 + fmaf(4.0f, a60, a61 - (a64 - a63)) - a63, a61);
    const float a71 = b6 ? a70 : a62;
    const float a74 = (usual ? a62 : (b5 ? a71 : a62)) * a48;
    const int b7 = x == x;
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const int b8 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)) < 0x1p-40f;
    const float a76 = usual ? a74 : (b8 ? 1.0f : a74);
    return usual ? a74 : (b7 ? a76 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[6];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float t[6 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanh_gradf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
