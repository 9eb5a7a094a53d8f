/* SPDX-License-Identifier: MIT */
/* tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))
 *
 * x < 0: expm1(-2*abs(x))/(2 + expm1(-2*abs(x)))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 * x > 0: -(expm1(-2*abs(x))/(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a9 = -(usual ? a6 : lesser(a6, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a10);
    const double a11 = p1 - 1.0;
    const double a12 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a14 = a12 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    t[0] = p1;
    t[n] = a11;
    t[2 * n] = a13;
    t[3 * n] = a14;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[2 * n];
    const double a14 = t[3 * n];
    const double a15 = a13 + a14;
    const double a16 = a15 * a15;
    const double a17 = a16 * 0.5;
    const double a18 = a15 + a17;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a15, 0x1.af6ab749d882dp-26), a16, fma(0x1.27e55c70808a2p-22, a15, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a16, fma(0x1.a01a016a28ca3p-16, a15, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a16, fma(0x1.6c16c16c22172p-10, a15, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a16, fma(0x1.555555555553cp-5, a15, 0x1.555555555555bp-3));
    const double a30 = a14 - (a15 - a13);
    const double a35 = fma(a16 * a15, a28, fma(a30, a18, a30)) + (a17 - (a18 - a15));
    t[2 * n] = a18;
    t[3 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double p1 = t[0];
    const double a11 = t[n];
    const double a18 = t[2 * n];
    const double a35 = t[3 * n];
    const double a36 = a18 + a35;
    const double a37 = p1 * a36;
    const double a38 = a11 + a37;
    const double a46 = a37 - (a38 - a11) + fma(p1, a35 - (a36 - a18), p1 - (a11 + 1.0));
    t[0] = a38;
    t[n] = a46;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a38 = t[0];
    const double a46 = t[n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a47 = 2.0 + a38;
    const double q1 = 1.0 / a47;
    const double a51 = a38 * q1;
    const double a52 = -a51;
    const double a55 = fma(a52, a47, a38) + fma(a52, a38 - (a47 - 2.0) + a46, a46);
    const double a57 = copysign(fma(a55, q1, a51), usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const int b1 = x == x;
    const int b2 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double v3 = number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a59 = usual ? a57 : (b2 ? v3 : a57);
    return usual ? a57 : (b1 ? a59 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a4 = fmaf(lesserf(fabsf(usual ? x : v2), 9.03125f), 0.828125f, 0.5f);
    t[0] = a4;
}

static const float table_1_float[16] = {
    /* 0.966059685, 0.98969692, 0.996905625, 0.999073744 */
    0x1.ee9f6p-1f, 0x1.fab98ep-1f, 0x1.fe6a6ap-1f, 0x1.ff8698p-1f,
    /* 0.999767661, 0.999979258, 0.999998152, 0.999999821 */
    0x1.ffe18cp-1f, 0x1.fffd48p-1f, 0x1.ffffc2p-1f, 0x1.fffffap-1f,
    /* 0, 0, 0, 0.481977552 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1.ed8b86p-2f,
    /* 0.629383326, 0.777491987, 0.871393263, 0.927401006 */
    0x1.423e88p-1f, 0x1.8e136ep-1f, 0x1.be2742p-1f, 0x1.dad44ep-1f,
};

static const float table_2_float[16] = {
    /* 2.02959156, 2.63164735, 3.23488402, 3.83852172 */
    0x1.03c9a8p1f, 0x1.50d9d2p1f, 0x1.9e10aep1f, 0x1.eb54aep1f,
    /* 4.53017235, 5.73823357, 6.94734573, 8.11503315 */
    0x1.21ee58p2f, 0x1.6f3f38p2f, 0x1.bca15p2f, 0x1.03ae5ap3f,
    /* 0, 0, 0, 0.525557041 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1.0d15dp-1f,
    /* 0.740394294, 1.03899777, 1.33883965, 1.63948834 */
    0x1.7b14f6p-1f, 0x1.09fbc2p0f, 0x1.56be32p0f, 0x1.a3b582p0f,
};

static const float table_3_float[16] = {
    /* 0.0667286888, 0.0205000043, 0.00617917394, 0.00185165438 */
    0x1.11521ap-4f, 0x1.4fdf4p-6f, 0x1.94f556p-8f, 0x1.e5666cp-10f,
    /* 0.000464605284, 4.14827155e-05, 3.6953345e-06, 3.57619484e-07 */
    0x1.e72c88p-12f, 0x1.5bfb74p-15f, 0x1.effabap-19f, 0x1.7ffdb2p-22f,
    /* 1, 1, 1, 0.767697632 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1.890faap-1f,
    /* 0.60387665, 0.395506203, 0.24067378, 0.139927372 */
    0x1.352f52p-1f, 0x1.94ff94p-2f, 0x1.ece66p-3f, 0x1.1e923ep-3f,
};

static const float table_4_float[16] = {
    /* -0.000483024342, -0.000570812088, -0.000215653417, -6.87590655e-05 */
    -0x1.fa7cdcp-12f, -0x1.2b451ap-11f, -0x1.c4420cp-13f, -0x1.20657cp-14f,
    /* -1.20364039e-05, -1.07994549e-06, -9.64923288e-08, -8.87417784e-09 */
    -0x1.93dfecp-17f, -0x1.21e54ap-20f, -0x1.9e6e7p-24f, -0x1.30ea18p-27f,
    /* -0.023433391, -0.0530506298, -0.0678941756, -0.0431768037 */
    -0x1.7feec4p-6f, -0x1.b2973cp-5f, -0x1.161834p-4f, -0x1.61b452p-5f,
    /* -0.00106091937, 0.0193573963, 0.0115421088, 0.00347670331 */
    -0x1.161d18p-10f, 0x1.3d26cep-6f, 0x1.7a363ap-7f, 0x1.c7b2cep-9f,
};

static const float table_5_float[16] = {
    /* 0.0047175712, 0.00232220371, 0.000786890858, 0.000243858449 */
    0x1.352bb6p-8f, 0x1.30603ap-9f, 0x1.9c8eb4p-11f, 0x1.ff6882p-13f,
    /* 5.77171013e-05, 5.16926912e-06, 4.61049751e-07, 4.36807142e-08 */
    0x1.e42a88p-15f, 0x1.5ae75ep-18f, 0x1.ef0c64p-22f, 0x1.7736e8p-25f,
    /* 0.137167379, 0.15539372, 0.172506437, -0.0349005684 */
    0x1.18eb36p-3f, 0x1.3e3f1p-3f, 0x1.614b0ep-3f, -0x1.1de7ccp-5f,
    /* -0.0631355643, -0.0418634787, -0.012027055, 0.00173090107 */
    -0x1.029a7p-4f, -0x1.56f214p-5f, -0x1.8a1a4p-7f, 0x1.c5becep-10f,
};

static const float table_6_float[16] = {
    /* -0.0171698034, -0.00635151658, -0.00201773178, -0.000614054559 */
    -0x1.194f6p-6f, -0x1.a040c4p-8f, -0x1.0877d8p-9f, -0x1.41f102p-11f,
    /* -0.00015502458, -1.38632131e-05, -1.23533857e-06, -1.18963669e-07 */
    -0x1.451c3p-13f, -0x1.d12c18p-17f, -0x1.4b9bd2p-20f, -0x1.fef1fp-24f,
    /* -0.000286215043, -0.00466514938, -0.012143963, 0.160712242 */
    -0x1.2c1e44p-12f, -0x1.31bc38p-8f, -0x1.8deef2p-7f, 0x1.49238p-3f,
    /* 0.102783747, 0.0191153437, -0.0194178689, -0.0250896774 */
    0x1.a50092p-4f, 0x1.392f9p-6f, -0x1.3e2472p-6f, -0x1.9b11bcp-6f,
};

static const float table_7_float[16] = {
    /* 0.0400329456, 0.0132466611, 0.00408137916, 0.00123104255 */
    0x1.47f32cp-5f, 0x1.b2110cp-7f, 0x1.0b7a2ep-8f, 0x1.42b5dep-10f,
    /* 0.000310136646, 2.77089384e-05, 2.46849368e-06, 2.38809463e-07 */
    0x1.4533acp-12f, 0x1.d0e0fcp-16f, 0x1.4b50ccp-19f, 0x1.006b72p-22f,
    /* -0.333323985, -0.332839221, -0.331369668, -0.0775573179 */
    -0x1.5552e2p-2f, -0x1.54d3cep-2f, -0x1.535292p-2f, -0x1.3dacbep-4f,
    /* 0.0379091389, 0.107246898, 0.102526203, 0.0737060457 */
    0x1.368d3ap-5f, 0x1.b74886p-4f, 0x1.a3f284p-4f, 0x1.2de664p-4f,
};

static const float table_8_float[16] = {
    /* -0.0644641966, -0.0202887151, -0.00616001198, -0.00184992515 */
    -0x1.080b9cp-4f, -0x1.4c690ap-6f, -0x1.93b3dap-8f, -0x1.e4f26p-10f,
    /* -0.000464541517, -4.14857896e-05, -3.69566465e-06, -3.57676583e-07 */
    -0x1.e71b6ap-12f, -0x1.5c020ep-15f, -0x1.f00612p-19f, -0x1.800d64p-22f,
    /* -9.93338816e-08, -2.08180281e-05, -0.000130404544, -0.370013028 */
    -0x1.aaa2c2p-24f, -0x1.5d44cp-16f, -0x1.117a68p-13f, -0x1.7ae4b2p-2f,
    /* -0.380069643, -0.307502896, -0.20972158, -0.129768834 */
    -0x1.8530fap-2f, -0x1.3ae20ap-2f, -0x1.ad8282p-3f, -0x1.09c43ep-3f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int lanes)
{
    uint32_t at_a4[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a4, t, 21, n);
    look_up(table_1_float, 16, at_a4, t, n, lanes);
    look_up(table_2_float, 16, at_a4, t + n, n, lanes);
    look_up(table_3_float, 16, at_a4, t + 2 * n, n, lanes);
    look_up(table_4_float, 16, at_a4, t + 3 * n, n, lanes);
    look_up(table_5_float, 16, at_a4, t + 4 * n, n, lanes);
    look_up(table_6_float, 16, at_a4, t + 5 * n, n, lanes);
    look_up(table_7_float, 16, at_a4, t + 6 * n, n, lanes);
    look_up(table_8_float, 16, at_a4, t + 7 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a5 = t[0];
    const float a6 = t[n];
    const float a8 = t[2 * n];
    const float a10 = t[3 * n];
    const float a11 = t[4 * n];
    const float a13 = t[5 * n];
    const float a15 = t[6 * n];
    const float a17 = t[7 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a7 = lesserf(fabsf(a2), 9.03125f) - a6;
    const float a18 = fmaf(fmaf(fmaf(fmaf(a10, a7, a11), a7, a13), a7, a15), a7, a17);
    const float a22 = copysignf(a5 + fmaf(a7, a8, a7 * a7 * a18), a2);
    const int b1 = x == x;
    const int b2 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float v3 = numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a24 = usual ? a22 : (b2 ? v3 : a22);
    return usual ? a22 : (b1 ? a24 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[8];
    stage_1_float(x, t, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float *const end = x + SYMSIG_BLOCK(float);
    SYMSIG_UNROLLED for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[8 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
