/* SPDX-License-Identifier: MIT */
/* sigmoid_grad(x) = diff(1/(1 + exp(-x)), x)
 *
 * every x: exp(-abs(x))/(1 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = usual ? w1 : lesser(usual ? w1 : lesser(w1, 2048.0), 800.0);
    /* -1.4426950408889634, 6755399441056767 */
    const double a7 = fma(a6, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b1 = a8 < -900.0;
    const double a9 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b1 ? a9 : a7));
    t[0] = a8;
    t[n] = p1;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double p1 = t[n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = usual ? w1 : lesser(usual ? w1 : lesser(w1, 2048.0), 800.0);
    const double a12 = p1 + 1.0;
    const double a13 = fma(a8, 0x1.62e42fefa38p-1, a6); /* 0.69314718055989033 */
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
    const int b2 = fabs(a8) < 52.5;
    const int b3 = 1.0 < p1;
    const double a33 = a12 - (usual ? 1.0 : (b3 ? p1 : 1.0)) - (usual ? p1 : (b3 ? 1.0 : p1));
    const double a37 = a13 - (a14 - a12) + (a17 * a26 - (usual ? 0.0 : (b2 ? 0.0 : a33)));
    t[2 * n] = a14;
    t[3 * n] = a37;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double p1 = t[n];
    const double a14 = t[2 * n];
    const double a37 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const int b1 = a8 < -900.0;
    const double a38 = a14 + a37;
    const double q1 = 1.0 / a38;
    const double a39 = p1 * q1;
    const double a40 = -a39;
    const double a45 = fma(a8 * 0x1.ef35793c7673p-45, a38 - p1, a37 - (a38 - a14)); /* 5.4979230187083712e-14 */
    const double a48 = fma(a40, a45, fma(a40, a38, p1)) * q1;
    const double a50 = usual ? 1.0 : (b1 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a51 = 1.0 + a40;
    const double a55 = a40 - (a51 - 1.0) + (-a48);
    const int b4 = (usual ? w1 : lesser(w1, 2048.0)) < 70.0;
    const double a57 = usual ? a51 : (b4 ? a51 : 1.0);
    const double a59 = usual ? a55 : (b4 ? a55 : 0.0);
    const double a60 = a39 * a57;
    const double a67 = fma(a39, a57, fma(a57, a48, a39 * a59));
    const int b5 = a50 < 1.0;
    const int b6 = fabs(a67) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a68 = copysign(0x1p-722, a60); /* 4.5325554997805591e-218 */
    const double a69 = a68 + a60;
    const double a72 = a60 - (a69 - a68) + fma(a57, a48, fma(a39, a59, fma(a39, a57, -a60)));
    const double a75 = copysign(a69 + a72 - a68, a60);
    const double a76 = b6 ? a75 : a67;
    const double a79 = (usual ? a67 : (b5 ? a76 : a67)) * a50;
    const int b7 = x == x;
    const int b8 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a81 = usual ? a79 : (b8 ? 0.25 : a79);
    return usual ? a79 : (b7 ? a81 : x);
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
    const float w1 = fabsf(usual ? x : v2);
    const float a6 = usual ? w1 : lesserf(usual ? w1 : lesserf(w1, 2048.0f), 110.0f);
    const float a7 = fmaf(a6, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a8 = a7 - 0x1.8000fep23f; /* 12583039 */
    const int b1 = a8 < -76.0f;
    const float a9 = a7 + 72.0f;
    const float p1 = power_of_twof(usual ? a7 : (b1 ? a9 : a7));
    t[0] = a8;
    t[n] = p1;
}

SYMSIG_INLINE void stage_2_float(float x, float *t, size_t n, const int usual)
{
    const float a8 = t[0];
    const float p1 = t[n];
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float w1 = fabsf(usual ? x : v2);
    const float a6 = usual ? w1 : lesserf(usual ? w1 : lesserf(w1, 2048.0f), 110.0f);
    const int b1 = a8 < -76.0f;
    const float a13 = usual ? p1 : (b1 ? 0.0f : p1);
    const float a14 = a13 + 1.0f;
    const float a15 = fmaf(a8, 0x1.62e4p-1f, a6); /* 0.693145751953125 */
    const float a16 = a14 + a15;
    const float a19 = a8 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a20 = a15 + a19;
    const float a21 = a20 * a20;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a23 = fmaf(0x1.6a4848p-10f, a21, fmaf(0x1.123b42p-7f, a20, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a26 = fmaf(a21, fmaf(a23, a21, fmaf(0x1.55549p-3f, a20, 0x1.fffffcp-2f)), a19);
    const int b2 = 1.0f < a13;
    const float a32 = a14 - (usual ? 1.0f : (b2 ? a13 : 1.0f)) - (usual ? p1 : (b2 ? 1.0f : a13));
    const float a34 = a15 - (a16 - a14) + (a26 - a32);
    t[2 * n] = a16;
    t[3 * n] = a34;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a8 = t[0];
    const float p1 = t[n];
    const float a16 = t[2 * n];
    const float a34 = t[3 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float w1 = fabsf(usual ? x : sizablef(a1, 0x1p-40f)); /* 9.0949470177292824e-13 */
    const int b1 = a8 < -76.0f;
    const float a35 = a16 + a34;
    const float q1 = 1.0f / a35;
    const float a36 = p1 * q1;
    const float a37 = -a36;
    const float a42 = fmaf(a37, a34 - (a35 - a16), fmaf(a37, a35, p1)) * q1;
    const float a44 = usual ? 1.0f : (b1 ? 0x1p-72f : 1.0f); /* 2.1175823681357508e-22 */
    const float a45 = 1.0f + a37;
    const float a49 = a37 - (a45 - 1.0f) + (-a42);
    const int b3 = (usual ? w1 : lesserf(w1, 2048.0f)) < 28.0f;
    const float a51 = usual ? a45 : (b3 ? a45 : 1.0f);
    const float a53 = usual ? a49 : (b3 ? a49 : 0.0f);
    const float a54 = a36 * a51;
    const float a61 = fmaf(a36, a51, fmaf(a51, a42, a36 * a53));
    const int b4 = a44 < 1.0f;
    const int b5 = fabsf(a61) < 0x1p-54f; /* 5.5511151231257827e-17 */
    const float a62 = copysignf(0x1p-54f, a54); /* 5.5511151231257827e-17 */
    const float a63 = a62 + a54;
    const float a66 = a54 - (a63 - a62) + fmaf(a51, a42, fmaf(a36, a53, fmaf(a36, a51, -a54)));
    const float a69 = copysignf(a63 + a66 - a62, a54);
    const float a70 = b5 ? a69 : a61;
    const float a73 = (usual ? a61 : (b4 ? a70 : a61)) * a44;
    const int b6 = x == x;
    const int b7 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a75 = usual ? a73 : (b7 ? 0.25f : a73);
    return usual ? a73 : (b6 ? a75 : x);
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

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_sigmoid_gradf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
