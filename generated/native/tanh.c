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

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a11 = t[n];
    const double a18 = t[2 * n];
    const double a35 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a36 = a18 + a35;
    const double a37 = p1 * a36;
    const double a38 = a11 + a37;
    const double a46 = a37 - (a38 - a11) + fma(p1, a35 - (a36 - a18), p1 - (a11 + 1.0));
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
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, const int usual, float held_1)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a4 = lesserf(fabsf(usual ? x : v2), held_1) + 0.625f;
    t[0] = a4;
}

static const float table_1_float[16] = {
    /* 1.56944072, 2.06664801, 2.56557155, 3.0651741 */
    0x1.91c6dep0f, 0x1.0887ecp1f, 0x1.4864a6p1f, 0x1.8857ap1f,
    /* 3.65830779, 4.65812016, 5.65869999, 6.66067219 */
    0x1.d4436ep1f, 0x1.2a1ea4p2f, 0x1.6a2824p2f, 0x1.aa4874p2f,
    /* 7.69138479, 0, 0, 0 */
    0x1.ec3fa6p2f, 0x0p0f, 0x0p0f, 0x0p0f,
    /* 0.492845237, 0.740180433, 0.988218427, 1.23688006 */
    0x1.f8ac6cp-2f, 0x1.7af8eep-1f, 0x1.f9f7c4p-1f, 0x1.3ca42cp0f,
};

static const float table_2_float[16] = {
    /* -0.000251880934, 0.0046442165, 0.00258532399, 0.00108475704 */
    -0x1.081dc6p-12f, 0x1.305d06p-8f, 0x1.52dd14p-9f, 0x1.1c5cdp-10f,
    /* 0.000335083576, 4.62958596e-05, 6.27867894e-06, 8.4722825e-07 */
    0x1.5f5c5p-12f, 0x1.845b9ap-15f, 0x1.a55ae2p-18f, 0x1.c6da2ap-21f,
    /* 9.19328684e-08, 0.135922074, 0.14959453, 0.167661205 */
    0x1.8ad942p-24f, 0x1.165e5p-3f, 0x1.325e9ep-3f, 0x1.575ec2p-3f,
    /* -0.0244061127, -0.0635655075, -0.0474387594, -0.0205760598 */
    -0x1.8fdea8p-6f, -0x1.045d44p-4f, -0x1.849e4ap-5f, -0x1.511e4p-6f,
};

static const float table_3_float[16] = {
    /* -0.0253565051, -0.016307177, -0.0071583828, -0.00280297338 */
    -0x1.9f70e4p-6f, -0x1.0b2d42p-6f, -0x1.d521bcp-8f, -0x1.6f642ep-9f,
    /* -0.000879537372, -0.000120217148, -1.62727338e-05, -2.19412959e-06 */
    -0x1.cd2182p-11f, -0x1.f83a2ep-14f, -0x1.1102dcp-16f, -0x1.267db8p-19f,
    /* -2.73444499e-07, -0.000148104562, -0.00291913422, -0.00960242096 */
    -0x1.259bdap-22f, -0x1.369908p-13f, -0x1.7e9de4p-9f, -0x1.3aa6f2p-7f,
    /* 0.165597782, 0.102867469, 0.0304854941, -0.0112890834 */
    0x1.5324eep-3f, 0x1.a5585cp-4f, 0x1.f3796ep-6f, -0x1.71ebb2p-7f,
};

static const float table_4_float[16] = {
    /* 0.0808000565, 0.0375505164, 0.0150290076, 0.00570187345 */
    0x1.4af5p-4f, 0x1.339d24p-5f, 0x1.ec7874p-7f, 0x1.75ad9p-8f,
    /* 0.00176404067, 0.000239921748, 3.2452248e-05, 4.37498829e-06 */
    0x1.ce6ec4p-10f, 0x1.f72702p-13f, 0x1.103aacp-15f, 0x1.2599bap-18f,
    /* 5.58400188e-07, -0.333330125, -0.333070546, -0.331958383 */
    0x1.2bc9fp-21f, -0x1.55547ep-2f, -0x1.551072p-2f, -0x1.53ece6p-2f,
    /* -0.0989308953, 0.0378290825, 0.102230743, 0.108939476 */
    -0x1.95389p-4f, 0x1.35e556p-5f, 0x1.a2bcb4p-4f, 0x1.be3752p-4f,
};

static const float table_5_float[16] = {
    /* -0.14600192, -0.0601527393, -0.0230877288, -0.00862788968 */
    -0x1.2b030ep-3f, -0x1.ecc57p-5f, -0x1.7a44f4p-6f, -0x1.1ab7fcp-7f,
    /* -0.00265054102, -0.000359669706, -4.86346325e-05, -6.55633676e-06 */
    -0x1.5b6966p-9f, -0x1.79241ap-12f, -0x1.97fa14p-15f, -0x1.b7fd02p-18f,
    /* -8.35180515e-07, -1.13321175e-08, -9.43796385e-06, -7.95841042e-05 */
    -0x1.c06256p-21f, -0x1.855e5cp-27f, -0x1.3caf7ep-17f, -0x1.4dccc8p-14f,
    /* -0.361358315, -0.380094081, -0.323488027, -0.242146999 */
    -0x1.7207eap-2f, -0x1.853762p-2f, -0x1.4b4072p-2f, -0x1.efeac4p-3f,
};

static const float table_6_float[16] = {
    /* 0.159226984, 0.0621125437, 0.0233622566, 0.00866554305 */
    0x1.4618ccp-3f, 0x1.fcd372p-5f, 0x1.7ec468p-6f, 0x1.1bf3d8p-7f,
    /* 0.00265405606, 0.000359735364, 4.86360259e-05, 6.55639678e-06 */
    0x1.5bdf58p-9f, 0x1.7935bap-12f, 0x1.97fd12p-15f, 0x1.b7fe0ap-18f,
    /* 8.34402556e-07, 0, 0, 0 */
    0x1.bff76ap-21f, 0x0p0f, 0x0p0f, 0x0p0f,
    /* 0.791633546, 0.604039192, 0.427553982, 0.286712617 */
    0x1.9550fep-1f, 0x1.3544ap-1f, 0x1.b5d0b6p-2f, 0x1.2597fep-2f,
};

static const float table_7_float[16] = {
    /* 0.916936755, 0.968445897, 0.988249838, 0.995657802 */
    0x1.d578bcp-1f, 0x1.efd824p-1f, 0x1.f9fbe2p-1f, 0x1.fdc6dcp-1f,
    /* 0.998672068, 0.999820113, 0.999975681, 0.999996722 */
    0x1.ff51f2p-1f, 0x1.ffe86cp-1f, 0x1.fffcdp-1f, 0x1.ffff92p-1f,
    /* 0.999999583, 0, 0, 0 */
    0x1.fffff2p-1f, 0x0p0f, 0x0p0f, 0x0p0f,
    /* 0.456471741, 0.629254162, 0.756601632, 0.844563425 */
    0x1.d36d54p-2f, 0x1.422d9ap-1f, 0x1.83614ap-1f, 0x1.b06a9ep-1f,
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
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual, float held_1)
{
    const float a5 = t[0];
    const float a7 = t[n];
    const float a10 = t[2 * n];
    const float a12 = t[3 * n];
    const float a14 = t[4 * n];
    const float a16 = t[5 * n];
    const float a18 = t[6 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = lesserf(fabsf(a2), held_1);
    const float a6 = a3 - a5;
    const float a13 = fmaf(fmaf(fmaf(last_bitsf(a7), a6, a7), a6, a10), a6, a12);
    const int b1 = a3 < 0x1.7ffffep-2f; /* 0.37499997019767761 */
    const float a20 = fmaf(a6, fmaf(fmaf(a13, a6, a14), a6, a16), b1 ? a3 : a18);
    const float a21 = copysignf(a20, a2);
    const int b2 = x == x;
    const int b3 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float v3 = numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a23 = usual ? a21 : (b3 ? v3 : a21);
    return usual ? a21 : (b2 ? a23 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float held_1 = 9.03125f;
    float t[7];
    stage_1_float(x, t, usual, held_1);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual, held_1);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float held_1 = heldf(9.03125f);
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[7 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, usual, held_1))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual, held_1))
    }
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
