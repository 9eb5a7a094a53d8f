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
    const double v2 = number(usual ? x : number(x, 0x1.fffffffffffffp1023), 2048.0); /* 1.7976931348623157e+308 */
    const double w1 = fabs(2.0 * (usual ? x : v2));
    const double a7 = usual ? w1 : lesser(usual ? w1 : lesser(w1, 2048.0), 800.0);
    const int b1 = a7 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a9 = usual ? w1 : (b1 ? 0x1p-100 : a7); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a11 < -900.0;
    const double a12 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b2 ? a12 : a10));
    t[0] = a9;
    t[n] = a11;
    t[2 * n] = p1;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a9 = t[0];
    const double a11 = t[n];
    const double p1 = t[2 * n];
    const double a15 = p1 + 1.0;
    const double a16 = fma(a11, 0x1.62e42fefa38p-1, a9); /* 0.69314718055989033 */
    const double a17 = a15 + a16;
    const double a20 = a11 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a21 = a16 + a20;
    const double a24 = a21 * a21;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a27 = fma(fma(0x1.ada10efa01953p-26, a21, 0x1.28ae38fe0a4b2p-22), a24, fma(0x1.71df0f72a4222p-19, a21, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a29 = fma(a27, a24, fma(0x1.a01a0134a1113p-13, a21, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a31 = fma(a29, a24, fma(0x1.1111111125b1p-7, a21, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a33 = fma(a31, a24, fma(0x1.5555555555503p-3, a21, 0x1.000000000000ap-1));
    const int b3 = fabs(a11) < 52.5;
    const int b4 = 1.0 < p1;
    const double a41 = a15 - (usual ? 1.0 : (b4 ? p1 : 1.0)) - (usual ? p1 : (b4 ? 1.0 : p1));
    const double a43 = fma(a21, a16 - a21 + a20, fma(a24, a33, a20)) - (b3 ? 0.0 : a41);
    const double a44 = a16 - (a17 - a15) + a43;
    t[0] = a17;
    t[3 * n] = a44;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a11 = t[n];
    const double p1 = t[2 * n];
    const double a17 = t[0];
    const double a44 = t[3 * n];
    const int b2 = a11 < -900.0;
    const double a45 = a17 + a44;
    const double q1 = 1.0 / a45;
    const double a46 = p1 * q1;
    const double a47 = -a46;
    const double a52 = fma(a47, a44 - (a45 - a17), fma(a47, a45, p1)) * q1;
    const double a54 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a55 = 1.0 + a47;
    const double a60 = a46 * a55;
    const double a63 = fma(a46, a47 - (a55 - 1.0) + (-a52), fma(a46, a55, -a60));
    const double a64 = fma(a55, a52, a63);
    const double a65 = 4.0 * a60;
    const double a66 = fma(4.0, a64, a65);
    const int b5 = a54 < 1.0;
    const int b6 = fabs(a65) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a67 = copysign(0x1p-722, a65); /* 4.5325554997805591e-218 */
    const double a68 = a67 + a65;
    const double a74 = copysign(a68 + fma(4.0, a64, a65 - (a68 - a67)) - a67, a65);
    const double a76 = usual ? a66 : (b6 ? a74 : a66);
    const double a79 = (usual ? a66 : (b5 ? a76 : a66)) * a54;
    const int b7 = x == x;
    return usual ? a79 : (b7 ? a79 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    const float v2 = numberf(usual ? x : numberf(x, 0x1.fffffep127f), 2048.0f); /* 3.4028234663852886e+38 */
    const float w1 = fabsf(2.0f * (usual ? x : v2));
    const float a7 = usual ? w1 : lesserf(usual ? w1 : lesserf(w1, 2048.0f), 120.0f);
    const int b1 = a7 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a9 = usual ? w1 : (b1 ? 0x1p-40f : a7); /* 9.0949470177292824e-13 */
    const float a10 = fmaf(a9, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a11 = a10 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a11 < -110.0f;
    const float a12 = a10 + 50.0f;
    const float p1 = power_of_twof(usual ? a10 : (b2 ? a12 : a10));
    const float a15 = p1 + 1.0f;
    const float a16 = fmaf(a11, 0x1.62e4p-1f, a9); /* 0.693145751953125 */
    const float a17 = a15 + a16;
    const float a20 = a11 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a21 = a16 + a20;
    const float a22 = a21 * a21;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a24 = fmaf(0x1.6a4848p-10f, a22, fmaf(0x1.123b42p-7f, a21, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a27 = fmaf(a22, fmaf(a24, a22, fmaf(0x1.55549p-3f, a21, 0x1.fffffcp-2f)), a20);
    const int b3 = 1.0f < p1;
    const float a33 = a15 - (usual ? 1.0f : (b3 ? p1 : 1.0f)) - (usual ? p1 : (b3 ? 1.0f : p1));
    const float a35 = a16 - (a17 - a15) + (a27 - a33);
    if (!usual) t[0] = a11;
    t[n] = p1;
    t[2 * n] = a17;
    t[3 * n] = a35;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a11 = usual ? 0 : t[0];
    const float p1 = t[n];
    const float a17 = t[2 * n];
    const float a35 = t[3 * n];
    const int b2 = a11 < -110.0f;
    const float a36 = a17 + a35;
    const float q1 = 1.0f / a36;
    const float a37 = p1 * q1;
    const float a38 = -a37;
    const float a43 = fmaf(a38, a35 - (a36 - a17), fmaf(a38, a36, p1)) * q1;
    const float a45 = usual ? 1.0f : (b2 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const float a46 = 1.0f + a38;
    const float a51 = a37 * a46;
    const float a54 = fmaf(a37, a38 - (a46 - 1.0f) + (-a43), fmaf(a37, a46, -a51));
    const float a55 = fmaf(a46, a43, a54);
    const float a56 = 4.0f * a51;
    const float a57 = fmaf(4.0f, a55, a56);
    const int b4 = a45 < 1.0f;
    const int b5 = fabsf(a56) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a58 = copysignf(0x1p-76f, a56); /* 1.3234889800848443e-23 */
    const float a59 = a58 + a56;
    const float a65 = copysignf(a59 + fmaf(4.0f, a55, a56 - (a59 - a58)) - a58, a56);
    const float a66 = b5 ? a65 : a57;
    const float a69 = (usual ? a57 : (b4 ? a66 : a57)) * a45;
    const int b6 = x == x;
    return usual ? a69 : (b6 ? a69 : x);
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

SYMSIG_DEFINE_1(double, symsig_tanh_grad, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_gradf, usual_float(block_x, 0x1p-20f, 0x1.2p5f, 1))
