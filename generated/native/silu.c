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
    const double a7 = usual ? a3 : (b1 ? (-60.0) : a5);
    const int b2 = fabs(a7) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a9 = usual ? a3 : (b2 ? 0x1p-100 : a7); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a11 < -900.0;
    const double a12 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b3 ? a12 : a10));
    const double a15 = (usual ? x : number(a2, 0x1p20)) * p1; /* 1048576 */
    const double a16 = p1 + 1.0;
    const double a17 = fma(a11, 0x1.62e42fefa38p-1, a9); /* 0.69314718055989033 */
    const double a18 = a16 + a17;
    const double a20 = a17 - (a18 - a16);
    const double a21 = a11 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a22 = a17 + a21;
    const double a25 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a28 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a25, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a30 = fma(a28, a25, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a32 = fma(a30, a25, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a34 = fma(a32, a25, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const double a36 = fma(a22, a17 - a22 + a21, fma(a25, a34, a21));
    const int b4 = fabs(a11) < 52.5;
    const int b5 = 1.0 < p1;
    const double a40 = a16 - (b5 ? p1 : 1.0) - (b5 ? 1.0 : p1);
    const double a41 = b4 ? 0.0 : a40;
    if (!usual) t[0] = a11;
    t[n] = a15;
    t[2 * n] = a18;
    t[3 * n] = a20;
    t[4 * n] = a36;
    if (!usual) t[5 * n] = a41;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a11 = usual ? 0 : t[0];
    const double a15 = t[n];
    const double a18 = t[2 * n];
    const double a20 = t[3 * n];
    const double a36 = t[4 * n];
    const double a41 = usual ? 0 : t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a3 = -a2;
    const int b1 = (usual ? a3 : number(a3, 800.0)) < -60.0;
    const int b3 = a11 < -900.0;
    const double a44 = a20 + (a36 - (usual ? 0.0 : a41));
    const double a45 = a18 + a44;
    const double q1 = 1.0 / a45;
    const double a46 = a15 * q1;
    const double a48 = usual ? a46 : (b1 ? a2 : a46);
    const double a49 = -a46;
    const double a54 = fma(a49, a44 - (a45 - a18), fma(a49, a45, a15)) * q1;
    const double a56 = usual ? a54 : (b1 ? 0.0 : a54);
    const int b6 = 800.0 < a3;
    const double a58 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a60 = usual ? 1.0 : (b6 ? 0.0 : a58);
    const double w3 = fabs(a48);
    const double a61 = INFINITY;
    const int b7 = w3 < a61;
    const double a64 = a48 + (usual ? a54 : (b7 ? a56 : 0.0));
    const int b8 = a60 < 1.0;
    const int b9 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a65 = copysign(0x1p-722, a48); /* 4.5325554997805591e-218 */
    const double a66 = a65 + a48;
    const double a72 = copysign(a66 + (a48 - (a66 - a65) + a56) - a65, a48);
    const int b10 = a2 == 0.0;
    const double a74 = usual ? a64 : (b10 ? a48 : a64);
    const double a76 = usual ? a64 : (b9 ? a72 : a74);
    const double a79 = (usual ? a64 : (b8 ? a76 : a74)) * a60;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a80 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b13 = (usual ? x : number(x, a61)) == a61;
    const double a83 = usual ? a79 : (b13 ? a61 : a79);
    const double a85 = usual ? a79 : (b12 ? a80 : a83);
    return usual ? a79 : (b11 ? a85 : x);
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
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a2 = usual ? x : v2;
    const float a3 = -a2;
    const float a5 = usual ? a3 : numberf(a3, 120.0f);
    const int b1 = a5 < -60.0f;
    const float a7 = usual ? a3 : (b1 ? (-60.0f) : a5);
    const int b2 = fabsf(a7) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a9 = usual ? a3 : (b2 ? 0x1p-40f : a7); /* 9.0949470177292824e-13 */
    const float a10 = fmaf(a9, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a11 = a10 - 0x1.8000fep23f; /* 12583039 */
    const int b3 = a11 < -110.0f;
    const float a12 = a10 + 50.0f;
    const float p1 = power_of_twof(usual ? a10 : (b3 ? a12 : a10));
    const float a15 = (usual ? x : numberf(a2, 0x1p20f)) * p1; /* 1048576 */
    const float a16 = p1 + 1.0f;
    const float a17 = fmaf(a11, 0x1.62e4p-1f, a9); /* 0.693145751953125 */
    const float a18 = a16 + a17;
    const float a21 = a11 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a22 = a17 + a21;
    const float a23 = a22 * a22;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a25 = fmaf(0x1.6a4848p-10f, a23, fmaf(0x1.123b42p-7f, a22, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a28 = fmaf(a23, fmaf(a25, a23, fmaf(0x1.55549p-3f, a22, 0x1.fffffcp-2f)), a21);
    const int b4 = 1.0f < p1;
    const float a34 = a17 - (a18 - a16) + (a28 - (a16 - (b4 ? p1 : 1.0f) - (b4 ? 1.0f : p1)));
    if (!usual) t[0] = a11;
    t[n] = a15;
    t[2 * n] = a18;
    t[3 * n] = a34;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a11 = usual ? 0 : t[0];
    const float a15 = t[n];
    const float a18 = t[2 * n];
    const float a34 = t[3 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = -a2;
    const int b1 = (usual ? a3 : numberf(a3, 120.0f)) < -60.0f;
    const int b3 = a11 < -110.0f;
    const float a35 = a18 + a34;
    const float q1 = 1.0f / a35;
    const float a36 = a15 * q1;
    const float a38 = usual ? a36 : (b1 ? a2 : a36);
    const float a39 = -a36;
    const float a44 = fmaf(a39, a34 - (a35 - a18), fmaf(a39, a35, a15)) * q1;
    const float a46 = usual ? a44 : (b1 ? 0.0f : a44);
    const int b5 = 120.0f < a3;
    const float a48 = usual ? 1.0f : (b3 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const float a50 = usual ? 1.0f : (b5 ? 0.0f : a48);
    const float a51 = a38 + a46;
    const int b6 = a50 < 1.0f;
    const int b7 = fabsf(a38) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a52 = copysignf(0x1p-76f, a38); /* 1.3234889800848443e-23 */
    const float a53 = a52 + a38;
    const float a59 = copysignf(a53 + (a38 - (a53 - a52) + a46) - a52, a38);
    const int b8 = a2 == 0.0f;
    const float a61 = usual ? a51 : (b8 ? a38 : a51);
    const float a63 = usual ? a51 : (b7 ? a59 : a61);
    const float a66 = (usual ? a51 : (b6 ? a63 : a61)) * a50;
    const int b9 = x == x;
    const int b10 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a67 = 0.5f * numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a68 = INFINITY;
    const int b11 = (usual ? x : numberf(x, a68)) == a68;
    const float a71 = usual ? a66 : (b11 ? a68 : a66);
    const float a73 = usual ? a66 : (b10 ? a67 : a71);
    return usual ? a66 : (b9 ? a73 : x);
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

SYMSIG_DEFINE_1(double, symsig_silu, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_siluf, usual_float(block_x, 0x1p-20f, 0x1.4p4f, 1), 0x1.8p1f)
