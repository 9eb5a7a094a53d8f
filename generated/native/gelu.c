/* SPDX-License-Identifier: MIT */
/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2
 *
 * x < 0: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * x > 0: 1/2*x*(2 - erfc(sqrt(2)/2*abs(x)))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a2 = usual ? x : v2;
    const double a3 = 0.5 * a2;
    const double w1 = fabs(a2);
    const double a5 = usual ? w1 : lesser(w1, 64.0);
    const double a6 = 0x1.6a09e667f3bcdp-1 * a5; /* 0.70710678118654757 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a9 = fma(a5, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a5, -a6));
    const double a10 = a6 * a6;
    const double a11 = -a10;
    const double a15 = usual ? a11 : (-(usual ? a10 : lesser(a10, 800.0)));
    const int b1 = -0x1p-100 < a15; /* -7.8886090522101181e-31 */
    const double a16 = b1 ? (-0x1p-100) : a15; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a18 = fma(usual ? a11 : a16, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a19 = a18 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a3;
    t[n] = a6;
    t[2 * n] = a9;
    t[3 * n] = a11;
    if (!usual) t[4 * n] = a16;
    t[5 * n] = a18;
    t[6 * n] = a19;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a6 = t[n];
    const double a11 = t[3 * n];
    const double a16 = usual ? 0 : t[4 * n];
    const double a19 = t[6 * n];
    const double a20 = fma(a19, -0x1.62e42fefa38p-1, usual ? a11 : a16); /* -0.69314718055989033 */
    const double a21 = 1.0 + a20;
    const double a22 = a20 * a20;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a25 = fma(fma(0x1.ada10efa01953p-26, a20, 0x1.28ae38fe0a4b2p-22), a22, fma(0x1.71df0f72a4222p-19, a20, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a27 = fma(a25, a22, fma(0x1.a01a0134a1113p-13, a20, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a29 = fma(a27, a22, fma(0x1.1111111125b1p-7, a20, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a31 = fma(a29, a22, fma(0x1.5555555555503p-3, a20, 0x1.000000000000ap-1));
    const double a34 = fma(a22, a31, a20 - (a21 - 1.0));
    const double a35 = a21 + a34;
    const int b2 = a11 < -800.0;
    const double a36 = b2 ? 0.0 : a35;
    const double a38 = 3.0 + a6;
    const double a39 = a38 + (-2.0);
    const double q1 = 1.0 / (a38 * a39);
    t[4 * n] = a21;
    t[7 * n] = a34;
    t[8 * n] = a35;
    if (!usual) t[9 * n] = a36;
    t[10 * n] = a38;
    t[11 * n] = a39;
    t[12 * n] = q1;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a6 = t[n];
    const double a9 = t[2 * n];
    const double a38 = t[10 * n];
    const double a39 = t[11 * n];
    const double q1 = t[12 * n];
    const double a41 = q1 * a39;
    const double a43 = -(6.0 * a41);
    const double a44 = 1.0 + a43;
    const double a49 = a6 - (a38 - 3.0) + a9;
    const double a54 = a43 - (a44 - 1.0) + (-(fma(a43, a49, fma(a43, a38, 6.0)) * a41));
    const double a55 = a44 + a54;
    t[13 * n] = a44;
    t[14 * n] = a49;
    t[15 * n] = a54;
    t[16 * n] = a55;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n)
{
    const double a55 = t[16 * n];
    const double a56 = a55 * a55;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a58 = fma(-0x1.88151a1f1291p-32, a56, fma(-0x1.7856fca3d92b7p-29, a55, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a60 = fma(a58, a56, fma(0x1.190a65ea2c4e3p-26, a55, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a62 = fma(a60, a56, fma(-0x1.a2b7acfb42a9fp-25, a55, -0x1.35e4cf360fe15p-22));
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a64 = fma(a62, a56, fma(0x1.0ec0721c8f3e8p-24, a55, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a66 = fma(a64, a56, fma(0x1.164aa6f6820cp-22, a55, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a68 = fma(a66, a56, fma(-0x1.965baf91d1f07p-20, a55, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a70 = fma(a68, a56, fma(-0x1.58cd16f854cb6p-16, a55, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a72 = fma(a70, a56, fma(0x1.5297b7c4c0079p-11, a55, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a74 = fma(a72, a56, fma(-0x1.3f82b5d10ac5fp-7, a55, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a76 = fma(a74, a56, fma(-0x1.8600d9145e6c6p-6, a55, -0x1.4f64aa4aa368cp-7));
    t[17 * n] = a76;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double a6 = t[n];
    const double a9 = t[2 * n];
    const double a11 = t[3 * n];
    const double a19 = t[6 * n];
    const double a21 = t[4 * n];
    const double a34 = t[7 * n];
    const double a35 = t[8 * n];
    const double a36 = usual ? 0 : t[9 * n];
    const double a38 = t[10 * n];
    const double a39 = t[11 * n];
    const double q1 = t[12 * n];
    const double a44 = t[13 * n];
    const double a49 = t[14 * n];
    const double a54 = t[15 * n];
    const double a55 = t[16 * n];
    const double a76 = t[17 * n];
    const int b2 = a11 < -800.0;
    const double a77 = a55 * a76;
    const double a78 = 0x1.9596c92adafb3p-4 + a77; /* 0.099020753679439008 */
    const double a79 = a55 * a78;
    const double a80 = -0x1.d8f06dfac798ap-3 + a79; /* -0.23092733308380914 */
    const double a81 = a55 * a80;
    const double a82 = 0x1.6e9827d229d2dp-1 + a81; /* 0.71600460472555982 */
    const double a83 = q1 * a38;
    const double a84 = a82 * a83;
    const double a85 = (usual ? a35 : a36) * a84;
    /* -5.4979230187083712e-14 */
    const double a90 = fma(a19, -0x1.ef35793c7673p-45, -fma(a6, a9, fma(a6, a9, fma(a6, a6, a11))));
    const double a93 = fma(a90, a35, a34 - (a35 - a21));
    const double a94 = b2 ? 0.0 : a93;
    const double a96 = -a84;
    const double a97 = fma(a96, a39, a82);
    const double a104 = a54 - (a55 - a44);
    /* 0.099020753679439008 */
    const double a112 = a77 - (a78 - 0x1.9596c92adafb3p-4) + fma(a76, a104, fma(a55, a76, -a77));
    /* -7.8176636696734726e-18 */
    const double a117 = -0x1.206bbeeb2d8p-57 + fma(a78, a104, fma(a55, a112, fma(a55, a78, -a79)));
    /* -0.23092733308380914 */
    const double a121 = fma(a55, a79 - (a80 - (-0x1.d8f06dfac798ap-3)) + a117, fma(a55, a80, -a81));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a124 = a81 - (a82 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a80, a104, a121));
    const double a125 = fma(a96, -2.0 - (a39 - a38) + a49, a124);
    t[n] = a83;
    t[2 * n] = a84;
    t[3 * n] = a85;
    t[4 * n] = a93;
    if (!usual) t[7 * n] = a94;
    t[10 * n] = a97;
    t[11 * n] = a125;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a18 = t[5 * n];
    const double a19 = t[6 * n];
    const double a35 = t[8 * n];
    const double a36 = usual ? 0 : t[9 * n];
    const double a83 = t[n];
    const double a84 = t[2 * n];
    const double a85 = t[3 * n];
    const double a93 = t[4 * n];
    const double a94 = usual ? 0 : t[7 * n];
    const double a97 = t[10 * n];
    const double a125 = t[11 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a37 = usual ? a35 : a36;
    const double a128 = -a85;
    const double a131 = fma(a84, usual ? a93 : a94, fma(a37, (a97 + a125) * a83, fma(a37, a84, a128)));
    const int b3 = a19 < -900.0;
    const double a132 = a18 + 300.0;
    const double p1 = power_of_two(usual ? a18 : (b3 ? a132 : a18));
    const double a136 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a137 = a3 * a85;
    const double a140 = fma(a3, a131, fma(a3, a85, -a137));
    const double a141 = a128 * p1;
    const double a142 = 2.0 + a141;
    const double a147 = a3 * a142;
    const double a150 = fma(a3, fma(-a131, p1, a141 - (a142 - 2.0)), fma(a3, a142, -a147));
    const int b4 = a1 < 0.0;
    const double a151 = INFINITY;
    const int b5 = fabs(a137) < a151;
    const double a154 = a137 + (usual ? a140 : (b5 ? a140 : 0.0));
    const int b6 = a37 == 0.0;
    const int b7 = a3 == 0.0;
    const double a156 = usual ? a154 : (b7 ? a137 : a154);
    const double a159 = (usual ? a154 : (b6 ? a137 : a156)) * p1;
    const int b8 = a136 < 1.0;
    const int b9 = fabs(a159) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a160 = a137 * p1;
    const double a161 = copysign(0x1p-722, a160); /* 4.5325554997805591e-218 */
    const double a162 = a161 + a160;
    const double a168 = copysign(a162 + fma(a140, p1, a160 - (a162 - a161)) - a161, a160);
    const double a169 = b9 ? a168 : a159;
    const double a172 = (usual ? a159 : (b8 ? a169 : a159)) * a136;
    const int b10 = fabs(a147) < a151;
    const double a175 = a147 + (usual ? a150 : (b10 ? a150 : 0.0));
    const double a177 = usual ? a175 : (b7 ? a147 : a175);
    const double a178 = b4 ? a172 : a177;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a179 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b13 = (usual ? x : number(x, a151)) == a151;
    const double a182 = usual ? a178 : (b13 ? a151 : a178);
    const double a184 = usual ? a178 : (b12 ? a179 : a182);
    return usual ? a178 : (b11 ? a184 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[18];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[18 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual, float held_1)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a3 = lesserf(fabsf(usual ? x : v2), held_1);
    const float a6 = fmaf(a3 * a3, 0x1.7158d2p3f, 0x1.8p23f); /* 11.542092323303223, 12582912 */
    const float a9 = a3 + 1.0f;
    t[0] = a6;
    t[n] = a9;
}

static const float table_1_float[16] = {
    /* 1.84467441e+19, 1.82395785e+19, 1.80684417e+19, 1.79288301e+19 */
    0x1p64f, 0x1.fa4p63f, 0x1.f58p63f, 0x1.f1ap63f,
    /* 1.78162401e+19, 1.77351753e+19, 1.76811321e+19, 1.76586141e+19 */
    0x1.ee8p63f, 0x1.ec4p63f, 0x1.eacp63f, 0x1.ea2p63f,
    /* 1.76541105e+19, 1.76811321e+19, 1.77261681e+19, 1.77937221e+19 */
    0x1.eap63f, 0x1.eacp63f, 0x1.ecp63f, 0x1.edep63f,
    /* 1.78837941e+19, 1.79963841e+19, 1.81269885e+19, 1.82801109e+19 */
    0x1.f06p63f, 0x1.f38p63f, 0x1.f72p63f, 0x1.fb6p63f,
};

static const float table_2_float[32] = {
    /* 0.247009277, 0.21685791, 0.195922852, 0.175842285 */
    0x1.f9ep-3f, 0x1.bc2p-3f, 0x1.914p-3f, 0x1.682p-3f,
    /* 0.160461426, 0.14831543, 0.136901855, 0.125732422 */
    0x1.48ap-3f, 0x1.2fcp-3f, 0x1.186p-3f, 0x1.018p-3f,
    /* 0.113647461, 0.101196289, 0.0892944336, 0.0810852051 */
    0x1.d18p-4f, 0x1.9e8p-4f, 0x1.6dcp-4f, 0x1.4c2p-4f,
    /* 0.0735473633, 0.0675048828, 0.0623474121, 0.0579223633 */
    0x1.2d4p-4f, 0x1.148p-4f, 0x1.fecp-5f, 0x1.da8p-5f,
    /* 0.0531311035, 0.0463409424, 0.0414428711, 0.0377349854 */
    0x1.b34p-5f, 0x1.7bap-5f, 0x1.538p-5f, 0x1.352p-5f,
    /* 0.0347595215, 0.031829834, 0.0294494629, 0.0280075073 */
    0x1.1ccp-5f, 0x1.04cp-5f, 0x1.e28p-6f, 0x1.caep-6f,
    /* 0.47668457, 0.433959961, 0.397705078, 0.365112305 */
    0x1.e82p-2f, 0x1.bc6p-2f, 0x1.974p-2f, 0x1.75ep-2f,
    /* 0.335205078, 0.310668945, 0.28918457, 0.270507812 */
    0x1.574p-2f, 0x1.3e2p-2f, 0x1.282p-2f, 0x1.15p-2f,
};

static const float table_3_float[16] = {
    /* 0, -0.000174914298, -2.58564505e-05, 0.000108741653 */
    0x0p0f, -0x1.6ed266p-13f, -0x1.b1cc9cp-16f, 0x1.c81876p-14f,
    /* -0.000181003721, -0.000172331405, -0.00028354532, 0.000304176472 */
    -0x1.7b97a2p-13f, -0x1.6967b8p-13f, -0x1.29519ep-12f, 0x1.3ef3cp-12f,
    /* -0.000213636027, 0.000349430338, 5.46609335e-05, -0.000255417544 */
    -0x1.c006f8p-13f, 0x1.6e677ep-12f, 0x1.ca8776p-15f, -0x1.0bd32p-12f,
    /* -0.000407472777, -0.000205060642, -0.000322248932, 0.00030603417 */
    -0x1.ab4424p-12f, -0x1.ae0b18p-13f, -0x1.51e70ap-12f, 0x1.40e66cp-12f,
};

static const float table_4_float[32] = {
    /* 1.11148953, 1.38296509, 1.61421883, 1.8817848 */
    0x1.1c8a94p0f, 0x1.620ap0f, 0x1.9d3d72p0f, 0x1.e1bca6p0f,
    /* 2.12734818, 2.35395598, 2.6005156, 2.88189745 */
    0x1.104cf2p1f, 0x1.2d4e6ep1f, 0x1.4cddb2p1f, 0x1.70e204p1f,
    /* 3.24445462, 3.70321941, 4.25533533, 4.72670984 */
    0x1.9f4a4ap1f, 0x1.da0318p1f, 0x1.10576ap2f, 0x1.2e826ap2f,
    /* 5.24905205, 5.74961805, 6.25180912, 6.75256348 */
    0x1.4ff078p2f, 0x1.6ff9bep2f, 0x1.901da4p2f, 0x1.b02ap2f,
    /* 7.38727951, 8.50874329, 9.54395199, 10.5056009 */
    0x1.d8c93p2f, 0x1.1047ap3f, 0x1.31680ep3f, 0x1.502de2p3f,
    /* 11.4255581, 12.4997988, 13.5308323, 14.2413092 */
    0x1.6d9e2cp3f, 0x1.8ffe5ap3f, 0x1.b0fc94p3f, 0x1.c7b8cep3f,
    /* 0.0606780611, 0.185056999, 0.30709219, 0.433312267 */
    0x1.f1131ep-5f, 0x1.7aff2ap-3f, 0x1.3a766p-2f, 0x1.bbb636p-2f,
    /* 0.566600204, 0.691666305, 0.815652966, 0.93688184 */
    0x1.22196cp-1f, 0x1.622216p-1f, 0x1.a19d44p-1f, 0x1.dfaefap-1f,
};

static const float table_5_float[32] = {
    /* 0.0310893226, 0.0227885172, 0.0176615324, 0.0132863205 */
    0x1.fd5e12p-6f, 0x1.755df8p-6f, 0x1.215dd6p-6f, 0x1.b35dbcp-7f,
    /* 0.01035662, 0.00828141067, 0.00655921735, 0.00507911062 */
    0x1.535dap-7f, 0x1.0f5d82p-7f, 0x1.addd68p-8f, 0x1.4cdd56p-8f,
    /* 0.00372973597, 0.00257006311, 0.00169701618, 0.00122017681 */
    0x1.e8dd2cp-9f, 0x1.50dd02p-9f, 0x1.bcdcd4p-10f, 0x1.3fdcaep-10f,
    /* 0.000868533039, 0.000640603947, 0.000480518851, 0.000367031054 */
    0x1.c75c88p-11f, 0x1.4fdc68p-11f, 0x1.f7dc4cp-12f, 0x1.80dc26p-12f,
    /* 0.000267371535, 0.000160149837, 0.000104512641, 7.28028099e-05 */
    0x1.185cp-12f, 0x1.4fdbcap-13f, 0x1.b65b98p-14f, 0x1.315b6cp-14f,
    /* 5.29118224e-05, 3.75337513e-05, 2.76479423e-05, 2.26260454e-05 */
    0x1.bbdb46p-15f, 0x1.3adb1ep-15f, 0x1.cfdb02p-16f, 0x1.7b9a2p-16f,
    /* 0.115446687, 0.097990565, 0.0835862532, 0.0711349174 */
    0x1.d8deap-4f, 0x1.915e8ep-4f, 0x1.565e8ap-4f, 0x1.235e5ep-4f,
    /* 0.0601035953, 0.0514365435, 0.0441733003, 0.038191814 */
    0x1.ec5e6p-5f, 0x1.a55e4p-5f, 0x1.69de2p-5f, 0x1.38de0ap-5f,
};

static const float table_6_float[32] = {
    /* -0.086341612, -0.0673583075, -0.0549924336, -0.043908488 */
    -0x1.61a7bep-4f, -0x1.13e64ep-4f, -0x1.c27f7ep-5f, -0x1.67b2c6p-5f,
    /* -0.0360270478, -0.0302401353, -0.0251776613, -0.0206142776 */
    -0x1.272232p-5f, -0x1.ef7452p-6f, -0x1.9c82c4p-6f, -0x1.51be8cp-6f,
    /* -0.0161525719, -0.0121036181, -0.0087812962, -0.00681621814 */
    -0x1.08a4ccp-6f, -0x1.8c9c82p-7f, -0x1.1fbedap-7f, -0x1.beb52ap-8f,
    /* -0.00524917385, -0.00415658299, -0.00333845126, -0.00271943654 */
    -0x1.580286p-8f, -0x1.1067e4p-8f, -0x1.b593d6p-9f, -0x1.647126p-9f,
    /* -0.00213299156, -0.00144380564, -0.00104579865, -0.000796074397 */
    -0x1.179352p-9f, -0x1.7a7c28p-10f, -0x1.12265cp-10f, -0x1.a15f4cp-11f,
    /* -0.000625749235, -0.000482620497, -0.000383254461, -0.000330179086 */
    -0x1.4812a4p-11f, -0x1.fa1074p-12f, -0x1.91df16p-12f, -0x1.5a37c6p-12f,
    /* -0.249131113, -0.21812056, -0.191756159, -0.168229565 */
    -0x1.fe3874p-3f, -0x1.beb5fep-3f, -0x1.88b774p-3f, -0x1.5888bep-3f,
    /* -0.146782875, -0.129480556, -0.11457938, -0.101884119 */
    -0x1.2c9c8p-3f, -0x1.092d1ap-3f, -0x1.d5513p-4f, -0x1.a1513ep-4f,
};

static const float table_7_float[32] = {
    /* 0.220098034, 0.184149265, 0.159290671, 0.135722175 */
    0x1.c2c2c2p-3f, 0x1.79234p-3f, 0x1.463a3p-3f, 0x1.15f582p-3f,
    /* 0.117990062, 0.104273967, 0.0916867331, 0.079722032 */
    0x1.e3498cp-4f, 0x1.ab1b2ep-4f, 0x1.778c82p-4f, 0x1.468a9cp-4f,
    /* 0.0672596917, 0.0550610647, 0.0441351831, 0.03708921 */
    0x1.137ee6p-4f, 0x1.c30f6cp-5f, 0x1.698e3p-5f, 0x1.2fd5b6p-5f,
    /* 0.0310190991, 0.0264567118, 0.0227932278, 0.0198298693 */
    0x1.fc3788p-6f, 0x1.b1777ep-6f, 0x1.7571bap-6f, 0x1.44e48p-6f,
    /* 0.016818691, 0.0129230442, 0.010398264, 0.00865338184 */
    0x1.138eb4p-6f, 0x1.a7765ap-7f, 0x1.54baf6p-7f, 0x1.1b8dd4p-7f,
    /* 0.00736017153, 0.00618222728, 0.0052961926, 0.00479090167 */
    0x1.e25b3p-8f, 0x1.95289p-8f, 0x1.5b175ep-8f, 0x1.39f9fep-8f,
    /* 0.47647059, 0.432077676, 0.393141985, 0.357157767 */
    0x1.e7e7e8p-2f, 0x1.ba7292p-2f, 0x1.9293dp-2f, 0x1.6dbac4p-2f,
    /* 0.323354185, 0.295102328, 0.270024329, 0.248007432 */
    0x1.4b1d5cp-2f, 0x1.2e2f4ep-2f, 0x1.148142p-2f, 0x1.fbeb52p-3f,
};

static const float table_8_float[32] = {
    /* -0.503595471, -0.456700534, -0.422050327, -0.387064159 */
    -0x1.01d744p-1f, -0x1.d3a94ep-2f, -0x1.b02df6p-2f, -0x1.8c5a8cp-2f,
    /* -0.359032303, -0.336102188, -0.313893765, -0.291523844 */
    -0x1.6fa62ap-2f, -0x1.582b2cp-2f, -0x1.416d5ep-2f, -0x1.2a853ap-2f,
    /* -0.266596764, -0.240117952, -0.214050561, -0.195644036 */
    -0x1.10febep-2f, -0x1.ebc2f6p-3f, -0x1.b66024p-3f, -0x1.90add2p-3f,
    /* -0.178442031, -0.164449483, -0.152367145, -0.141901121 */
    -0x1.6d7304p-3f, -0x1.50cae4p-3f, -0x1.380c44p-3f, -0x1.229d0ep-3f,
    /* -0.130468085, -0.11409127, -0.102154873, -0.0930515081 */
    -0x1.0b32dap-3f, -0x1.d3515ep-4f, -0x1.a26d26p-4f, -0x1.7d2394p-4f,
    /* -0.0857042, -0.0784324184, -0.0724954978, -0.0688859075 */
    -0x1.5f0b5ep-4f, -0x1.41425ap-4f, -0x1.28f10ap-4f, -0x1.1a281cp-4f,
    /* -0.77622962, -0.734241843, -0.696006715, -0.659328818 */
    -0x1.8d6df8p-1f, -0x1.77ee8cp-1f, -0x1.645afep-1f, -0x1.51938cp-1f,
    /* -0.623526394, -0.592455506, -0.563872635, -0.537895024 */
    -0x1.3f3edap-1f, -0x1.2f5654p-1f, -0x1.20b3eap-1f, -0x1.1366fap-1f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int lanes)
{
    uint32_t at_a6[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a6, t, 0, n);
    uint32_t at_a9[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a9, t + n, 20, n);
    look_up(table_1_float, 16, at_a6, t + n, n, lanes);
    look_up(table_2_float, 32, at_a9, t + 2 * n, n, lanes);
    look_up(table_3_float, 16, at_a6, t + 3 * n, n, lanes);
    look_up(table_4_float, 32, at_a9, t + 4 * n, n, lanes);
    look_up(table_5_float, 32, at_a9, t + 5 * n, n, lanes);
    look_up(table_6_float, 32, at_a9, t + 6 * n, n, lanes);
    look_up(table_7_float, 32, at_a9, t + 7 * n, n, lanes);
    look_up(table_8_float, 32, at_a9, t + 8 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(
    float x, const float *t, size_t n, const int usual, float held_1, float held_2, float held_3, float held_4)
{
    const float a6 = t[0];
    const float a7 = t[n];
    const float a10 = t[2 * n];
    const float a22 = t[3 * n];
    const float a31 = t[4 * n];
    const float a33 = t[5 * n];
    const float a36 = t[6 * n];
    const float a38 = t[7 * n];
    const float a40 = t[8 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = lesserf(fabsf(a2), held_1);
    const float a4 = -a3;
    const float a11 = halvedf(a7, a6) * a10;
    const int b1 = -a2 < 0x1.a4ae0ep3f; /* 13.146246910095215 */
    const float a16 = greaterf(raisedf(usual ? x : lesserf(a2, 0x1p25f), held_2), 0.0f); /* 33554432 */
    const float a17 = b1 ? a16 : held_3;
    const float a18 = fmaf(a4, a11, a17);
    const float a19 = a18 - a17;
    const float a23 = fmaf(a3, a3, fmaf(a6, -0x1.62ep-4f, 0x1.0a28p20f)) + a22; /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a25 = fmaf(fmaf(-0x1.552c4cp-6f, a23, 0x1.00082cp-3f), a23, -0x1.000306p-1f);
    const float a29 = fmaf(a19, a23 * a25, fmaf(a4, a11, -a19));
    const float a32 = a3 - a31;
    const float a39 = fmaf(fmaf(fmaf(last_bitsf(a33), a32, a33), a32, a36), a32, a38);
    const float a46 = loweredf(a18 + fmaf(a19 + a29, a32 * fmaf(a39, a32, a40), a29), b1 ? held_2 : held_4);
    const int b2 = x == x;
    const int b3 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a47 = 0.5f * numberf(x, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a48 = INFINITY;
    const int b4 = (usual ? x : numberf(x, a48)) == a48;
    const int b5 = 0x1p24f < a2; /* 16777216 */
    const float a51 = usual ? a46 : (b5 ? a2 : a46);
    const float a53 = usual ? a46 : (b4 ? a48 : a51);
    const float a55 = usual ? a46 : (b3 ? a47 : a53);
    return usual ? a46 : (b2 ? a55 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float held_1 = 14.5f;
    const float held_2 = 0x1p-63f; /* 1.0842021724855044e-19 */
    const float held_3 = -0x1p-62f; /* -2.1684043449710089e-19 */
    const float held_4 = 0x1p-62f; /* 2.1684043449710089e-19 */
    float t[9];
    stage_1_float(x, t, 1, usual, held_1);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual, held_1, held_2, held_3, held_4);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float held_1 = heldf(14.5f);
    const float held_2 = heldf(0x1p-63f); /* 1.0842021724855044e-19 */
    const float held_3 = heldf(-0x1p-62f); /* -2.1684043449710089e-19 */
    const float held_4 = heldf(0x1p-62f); /* 2.1684043449710089e-19 */
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[9 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual, held_1))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(
            out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual, held_1, held_2, held_3, held_4))
    }
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(block_x, 0x1p-40, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(block_x, 0x1p-40f, 0x1.fffffep23f, 1), 0x1.8p1f)
