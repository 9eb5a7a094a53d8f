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
    /* 0.966106951, 0.989740133, 0.997014225, 0.999045789 */
    0x1.eea592p-1f, 0x1.fabf38p-1f, 0x1.fe78a6p-1f, 0x1.ff82eep-1f,
    /* 0.999769807, 0.999981225, 0.999998093, 0.999999821 */
    0x1.ffe1d4p-1f, 0x1.fffd8ap-1f, 0x1.ffffcp-1f, 0x1.fffffap-1f,
    /* 0, 0, 0, 0.481915593 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1.ed7b48p-2f,
    /* 0.629514217, 0.777656198, 0.871225178, 0.927368522 */
    0x1.424fbp-1f, 0x1.8e28f4p-1f, 0x1.be113ap-1f, 0x1.dad00cp-1f,
};

static const float table_2_float[16] = {
    /* 2.03030038, 2.63375974, 3.25277448, 3.82364798 */
    0x1.03e0e2p1f, 0x1.511f0ap1f, 0x1.a05aeap1f, 0x1.e96d4cp1f,
    /* 4.53481197, 5.78804874, 6.93147135, 8.11503315 */
    0x1.223a5cp2f, 0x1.726f64p2f, 0x1.bb9d3ap2f, 0x1.03ae5ap3f,
    /* 0, 0, 0, 0.525476336 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1.0d0b3cp-1f,
    /* 0.740611076, 1.03941309, 1.33814168, 1.63925624 */
    0x1.7b316p-1f, 0x1.0a16fap0f, 0x1.569074p0f, 0x1.a3a64cp0f,
};

static const float table_3_float[16] = {
    /* 0.0666373596, 0.020414466, 0.00596263632, 0.0019075101 */
    0x1.10f256p-4f, 0x1.4e787ap-6f, 0x1.86c47p-8f, 0x1.f40ad6p-10f,
    /* 0.000460314477, 3.75487944e-05, 3.81456039e-06, 3.57619484e-07 */
    0x1.e2acbap-12f, 0x1.3afb6cp-15f, 0x1.fffb4cp-19f, 0x1.7ffdb2p-22f,
    /* 1, 1, 1, 0.767757356 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1.89177ep-1f,
    /* 0.603711843, 0.395250827, 0.240966693, 0.139987618 */
    0x1.3519b8p-1f, 0x1.94bca2p-2f, 0x1.ed7ff2p-3f, 0x1.1eb1d4p-3f,
};

static const float table_4_float[16] = {
    /* -0.000477428257, -0.000570991193, -0.00021577884, -6.87024294e-05 */
    -0x1.f49eacp-12f, -0x1.2b5d24p-11f, -0x1.c48562p-13f, -0x1.2028acp-14f,
    /* -1.20196455e-05, -1.06221592e-06, -9.70074723e-08, -8.87417784e-09 */
    -0x1.934ff8p-17f, -0x1.1d22ecp-20f, -0x1.a0a4d8p-24f, -0x1.30ea18p-27f,
    /* -0.023433391, -0.0530506298, -0.0678941756, -0.0444704518 */
    -0x1.7feec4p-6f, -0x1.b2973cp-5f, -0x1.161834p-4f, -0x1.6c4d4cp-5f,
    /* -0.000898784027, 0.0194071606, 0.0115045877, 0.00376462401 */
    -0x1.d738cp-11f, 0x1.3df788p-6f, 0x1.78fb7ap-7f, 0x1.ed6fd2p-9f,
};

static const float table_5_float[16] = {
    /* 0.00471359817, 0.00231494964, 0.00076377287, 0.000249986537 */
    0x1.34e90ep-8f, 0x1.2f6cd2p-9f, 0x1.906fdcp-11f, 0x1.06214p-12f,
    /* 5.73518264e-05, 4.81800953e-06, 4.71116238e-07, 4.36807142e-08 */
    0x1.e11a1cp-15f, 0x1.4354c6p-18f, 0x1.f9db72p-22f, 0x1.7736e8p-25f,
    /* 0.137167379, 0.15539372, 0.172506437, -0.0347361602 */
    0x1.18eb36p-3f, 0x1.3e3f1p-3f, 0x1.614b0ep-3f, -0x1.1c8f02p-5f,
    /* -0.0632730126, -0.0418413244, -0.0120559614, 0.00167747249 */
    -0x1.032a9p-4f, -0x1.56c39ep-5f, -0x1.8b0cbcp-7f, 0x1.b7bd46p-10f,
};

static const float table_6_float[16] = {
    /* -0.0171536617, -0.00632697949, -0.00194835977, -0.000632432813 */
    -0x1.190bacp-6f, -0x1.9ea51ap-8f, -0x1.fec036p-10f, -0x1.4b93b2p-11f,
    /* -0.000153677553, -1.2607582e-05, -1.27258511e-06, -1.18963669e-07 */
    -0x1.424902p-13f, -0x1.a70a4ep-17f, -0x1.559b62p-20f, -0x1.fef1fp-24f,
    /* -0.000286215043, -0.00466514938, -0.012143963, 0.16073443 */
    -0x1.2c1e44p-12f, -0x1.31bc38p-8f, -0x1.8deef2p-7f, 0x1.492f22p-3f,
    /* 0.10271696, 0.0190285314, -0.0193760023, -0.0250986237 */
    0x1.a4ba8ap-4f, 0x1.37c372p-6f, -0x1.3d74d8p-6f, -0x1.9b3742p-6f,
};

static const float table_7_float[16] = {
    /* 0.0399844535, 0.013193097, 0.00393947773, 0.001268122 */
    0x1.478d7ap-5f, 0x1.b04fb8p-7f, 0x1.022d78p-8f, 0x1.4c6e3ap-10f,
    /* 0.000307276292, 2.50774447e-05, 2.547951e-06, 2.38809463e-07 */
    0x1.4233dap-12f, 0x1.a4bacep-16f, 0x1.55faeep-19f, 0x1.006b72p-22f,
    /* -0.333323985, -0.332839221, -0.331369668, -0.0776102766 */
    -0x1.5552e2p-2f, -0x1.54d3cep-2f, -0x1.535292p-2f, -0x1.3de446p-4f,
    /* 0.0380022824, 0.107279286, 0.102579832, 0.0737304613 */
    0x1.37509p-5f, 0x1.b76a7cp-4f, 0x1.a42acp-4f, 0x1.2dfffep-4f,
};

static const float table_8_float[16] = {
    /* -0.0643791035, -0.0202049408, -0.00594478985, -0.00190567819 */
    -0x1.07b262p-4f, -0x1.4b09aap-6f, -0x1.859906p-8f, -0x1.f38fe6p-10f,
    /* -0.00046024716, -3.75469826e-05, -3.81504333e-06, -3.57676583e-07 */
    -0x1.e29aa8p-12f, -0x1.3af788p-15f, -0x1.0005f2p-18f, -0x1.800d64p-22f,
    /* -9.93338816e-08, -2.08180281e-05, -0.000130404544, -0.369994253 */
    -0x1.aaa2c2p-24f, -0x1.5d44cp-16f, -0x1.117a68p-13f, -0x1.7adfc6p-2f,
    /* -0.380045027, -0.307369262, -0.209936306, -0.129820123 */
    -0x1.852a86p-2f, -0x1.3abf02p-2f, -0x1.adf316p-3f, -0x1.09df22p-3f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int usual)
{
    uint32_t at_a4[SYMSIG_LANES];
    find(at_a4, t, 21, n);
    look_up(table_1_float, 16, at_a4, t, n, usual);
    look_up(table_2_float, 16, at_a4, t + n, n, usual);
    look_up(table_3_float, 16, at_a4, t + 2 * n, n, usual);
    look_up(table_4_float, 16, at_a4, t + 3 * n, n, usual);
    look_up(table_5_float, 16, at_a4, t + 4 * n, n, usual);
    look_up(table_6_float, 16, at_a4, t + 5 * n, n, usual);
    look_up(table_7_float, 16, at_a4, t + 6 * n, n, usual);
    look_up(table_8_float, 16, at_a4, t + 7 * n, n, usual);
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
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[8 * SYMSIG_LANES];
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, usual))
        stage_2_float(t, SYMSIG_LANES, usual);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
