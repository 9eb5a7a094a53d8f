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
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = -a1;
    const double a4 = usual ? a2 : number(a2, 800.0);
    const int b1 = a4 < -60.0;
    const double a6 = usual ? a2 : (b1 ? (-60.0) : a4);
    const int b2 = fabs(a6) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a8 = usual ? a2 : (b2 ? 0x1p-100 : a6); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a9 = fma(a8, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a10 < -900.0;
    const double a11 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b3 ? a11 : a9));
    const double a14 = (usual ? x : number(a1, 0x1p20)) * p1; /* 1048576 */
    const double a15 = p1 + 1.0;
    const double a16 = fma(a10, 0x1.62e42fefa38p-1, a8); /* 0.69314718055989033 */
    const double a17 = a15 + a16;
    const double a19 = a16 - (a17 - a15);
    const double a20 = a10 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
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
    const double a35 = fma(a21, a16 - a21 + a20, fma(a24, a33, a20));
    const int b4 = fabs(a10) < 52.5;
    const int b5 = 1.0 < p1;
    const double a39 = a15 - (b5 ? p1 : 1.0) - (b5 ? 1.0 : p1);
    const double a40 = b4 ? 0.0 : a39;
    if (!usual) t[0] = a10;
    t[n] = a14;
    t[2 * n] = a17;
    t[3 * n] = a19;
    t[4 * n] = a35;
    if (!usual) t[5 * n] = a40;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a10 = usual ? 0 : t[0];
    const double a14 = t[n];
    const double a17 = t[2 * n];
    const double a19 = t[3 * n];
    const double a35 = t[4 * n];
    const double a40 = usual ? 0 : t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = -a1;
    const int b1 = (usual ? a2 : number(a2, 800.0)) < -60.0;
    const int b3 = a10 < -900.0;
    const double a43 = a19 + (a35 - (usual ? 0.0 : a40));
    const double a44 = a17 + a43;
    const double q1 = 1.0 / a44;
    const double a45 = a14 * q1;
    const double a47 = usual ? a45 : (b1 ? a1 : a45);
    const double a48 = -a45;
    const double a53 = fma(a48, a43 - (a44 - a17), fma(a48, a44, a14)) * q1;
    const double a55 = usual ? a53 : (b1 ? 0.0 : a53);
    const int b6 = 800.0 < a2;
    const double a57 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a59 = usual ? 1.0 : (b6 ? 0.0 : a57);
    const double w3 = fabs(a47);
    const double a60 = INFINITY;
    const int b7 = w3 < a60;
    const double a63 = a47 + (usual ? a53 : (b7 ? a55 : 0.0));
    const int b8 = a59 < 1.0;
    const int b9 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a64 = copysign(0x1p-722, a47); /* 4.5325554997805591e-218 */
    const double a65 = a64 + a47;
    const double a71 = copysign(a65 + (a47 - (a65 - a64) + a55) - a64, a47);
    const int b10 = a1 == 0.0;
    const double a73 = usual ? a63 : (b10 ? a47 : a63);
    const double a75 = usual ? a63 : (b9 ? a71 : a73);
    const double a78 = (usual ? a63 : (b8 ? a75 : a73)) * a59;
    const int b11 = x == x;
    const int b12 = (usual ? x : number(x, a60)) == a60;
    const double a81 = usual ? a78 : (b12 ? a60 : a78);
    return usual ? a78 : (b11 ? a81 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = -a1;
    const float a4 = usual ? a2 : numberf(a2, 120.0f);
    const int b1 = a4 < -60.0f;
    const float a6 = usual ? a2 : (b1 ? (-60.0f) : a4);
    const int b2 = fabsf(a6) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a8 = usual ? a2 : (b2 ? 0x1p-40f : a6); /* 9.0949470177292824e-13 */
    const float a9 = fmaf(a8, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a10 = a9 - 0x1.8000fep23f; /* 12583039 */
    const int b3 = a10 < -110.0f;
    const float a11 = a9 + 50.0f;
    const float p1 = power_of_twof(usual ? a9 : (b3 ? a11 : a9));
    const float a14 = (usual ? x : numberf(a1, 0x1p20f)) * p1; /* 1048576 */
    const float a15 = p1 + 1.0f;
    const float a16 = fmaf(a10, 0x1.62e4p-1f, a8); /* 0.693145751953125 */
    const float a17 = a15 + a16;
    const float a20 = a10 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a21 = a16 + a20;
    const float a22 = a21 * a21;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a24 = fmaf(0x1.6a4848p-10f, a22, fmaf(0x1.123b42p-7f, a21, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a27 = fmaf(a22, fmaf(a24, a22, fmaf(0x1.55549p-3f, a21, 0x1.fffffcp-2f)), a20);
    const int b4 = 1.0f < p1;
    const float a33 = a16 - (a17 - a15) + (a27 - (a15 - (b4 ? p1 : 1.0f) - (b4 ? 1.0f : p1)));
    if (!usual) t[0] = a10;
    t[n] = a14;
    t[2 * n] = a17;
    t[3 * n] = a33;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a10 = usual ? 0 : t[0];
    const float a14 = t[n];
    const float a17 = t[2 * n];
    const float a33 = t[3 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = -a1;
    const int b1 = (usual ? a2 : numberf(a2, 120.0f)) < -60.0f;
    const int b3 = a10 < -110.0f;
    const float a34 = a17 + a33;
    const float q1 = 1.0f / a34;
    const float a35 = a14 * q1;
    const float a37 = usual ? a35 : (b1 ? a1 : a35);
    const float a38 = -a35;
    const float a43 = fmaf(a38, a33 - (a34 - a17), fmaf(a38, a34, a14)) * q1;
    const float a45 = usual ? a43 : (b1 ? 0.0f : a43);
    const int b5 = 120.0f < a2;
    const float a47 = usual ? 1.0f : (b3 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const float a49 = usual ? 1.0f : (b5 ? 0.0f : a47);
    const float a50 = a37 + a45;
    const int b6 = a49 < 1.0f;
    const int b7 = fabsf(a37) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a51 = copysignf(0x1p-76f, a37); /* 1.3234889800848443e-23 */
    const float a52 = a51 + a37;
    const float a58 = copysignf(a52 + (a37 - (a52 - a51) + a45) - a51, a37);
    const int b8 = a1 == 0.0f;
    const float a60 = usual ? a50 : (b8 ? a37 : a50);
    const float a62 = usual ? a50 : (b7 ? a58 : a60);
    const float a65 = (usual ? a50 : (b6 ? a62 : a60)) * a49;
    const int b9 = x == x;
    const float a66 = INFINITY;
    const int b10 = (usual ? x : numberf(x, a66)) == a66;
    const float a69 = usual ? a65 : (b10 ? a66 : a65);
    return usual ? a65 : (b9 ? a69 : x);
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

SYMSIG_DEFINE_1(double, symsig_silu, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_siluf, usual_float(block_x, 0x1p-20f, 0x1.4p4f, 1))
