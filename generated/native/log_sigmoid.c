/* SPDX-License-Identifier: MIT */
/* log_sigmoid(x) = log(1/(1 + exp(-x)))
 *
 * x < 0: -(abs(x) + log1p(exp(-abs(x))))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 * x > 0: -log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a2 = usual ? x : v2;
    const int b1 = a2 < 0.0;
    const double w1 = fabs(a2);
    const double a3 = b1 ? w1 : 0.0;
    const double a5 = usual ? w1 : lesser(w1, 800.0);
    const int b2 = a5 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a8 = -(usual ? w1 : (b2 ? 0x1p-100 : a5)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a9 = fma(a8, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a10 < 1.5;
    const double a11 = b3 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const int b4 = 900.0 < a10;
    const double a12 = a9 - 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a12 : a9));
    const double a16 = fma(p1, b3 ? (-1.0) : 0.0, 1.0);
    const double a17 = fma(a10, 0x1.62e42fefa38p-1, a8); /* 0.69314718055989033 */
    const double a18 = a16 + a17;
    const double a20 = a17 - (a18 - a16);
    t[0] = a3;
    t[n] = a10;
    t[2 * n] = a11;
    t[3 * n] = p1;
    t[4 * n] = a17;
    t[5 * n] = a18;
    t[6 * n] = a20;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a10 = t[n];
    const double a17 = t[4 * n];
    const double a21 = a10 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a22 = a17 + a21;
    const double a23 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a26 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a23, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a28 = fma(a26, a23, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a30 = fma(a28, a23, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a32 = fma(a30, a23, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const double a33 = fma(a23, a32, a21);
    t[7 * n] = a33;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a10 = t[n];
    const double p1 = t[3 * n];
    const double a17 = t[4 * n];
    const double a18 = t[5 * n];
    const double a20 = t[6 * n];
    const double a33 = t[7 * n];
    const int b3 = a10 < 1.5;
    const double a34 = a20 + a33;
    const double a35 = a18 + a34;
    const double a37 = fma(p1, b3 ? 3.0 : 2.0, 1.0);
    const double a38 = a37 + a17;
    const int b5 = a10 < 51.5;
    const double a43 = a37 - 2.0 * p1 - 1.0;
    const double a47 = a17 - (a38 - a37) + (a33 - (usual ? 0.0 : (b5 ? 0.0 : a43)));
    const double a48 = a38 + a47;
    const double q1 = 1.0 / a48;
    const double a49 = a35 * q1;
    const double a50 = -a49;
    const double a53 = a47 - (a48 - a38);
    const int b6 = 200.0 < a10;
    const double a58 = fma(a50, usual ? a53 : (b6 ? 0.0 : a53), a34 - (a35 - a18));
    const double a60 = (fma(a50, a48, a35) + a58) * q1;
    t[3 * n] = a49;
    t[4 * n] = a60;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a10 = t[n];
    const double a49 = t[3 * n];
    const double a60 = t[4 * n];
    const double a61 = a49 + a60;
    const double a62 = 2.0 * a61;
    const int b7 = 60.0 < a10;
    const int b8 = 61.0 < a10;
    /* 8.6736173798840355e-19, 8.6736173798840355e-19 */
    const double a67 = (usual ? a61 : (b7 ? 0x1p-60 : a61)) * (usual ? a61 : (b8 ? 0x1p-60 : a61));
    const double a69 = a67 * a67;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a71 = fma(fma(0x1.1b62babc3cf4ep-3, a67, 0x1.0dd042cd4c583p-3), a69, fma(0x1.3b3578329da3bp-3, a67, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a73 = fma(a71, a69, fma(0x1.c71c748669347p-3, a67, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a75 = fma(a73, a69, fma(0x1.999999999c101p-2, a67, 0x1.555555555554fp-1));
    const double a80 = fma(a61, a67 * a75, 2.0 * (a60 - (a61 - a49)));
    t[5 * n] = a62;
    t[6 * n] = a80;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a10 = t[n];
    const double a11 = t[2 * n];
    const double a62 = t[5 * n];
    const double a80 = t[6 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = a10 < 1.5;
    const int b4 = 900.0 < a10;
    const double a81 = a62 + a80;
    const double a82 = a11 + a81;
    /* 5.4979230187083712e-14 */
    const double a89 = a81 - (a82 - a11) + ((b3 ? 0x1.ef35793c7673p-45 : 0.0) + (a80 - (a81 - a62)));
    const int b9 = 800.0 < fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a91 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a93 = usual ? 1.0 : (b9 ? 0.0 : a91);
    const double a94 = a3 + a82;
    const double a95 = a94 - a3;
    const double a100 = a3 - (a94 - a95) + (a82 - a95) + a89;
    const int b10 = a3 == 0.0;
    const double a102 = usual ? 1.0 : (b10 ? a93 : 1.0);
    const double w2 = fabs(a94);
    const double a103 = INFINITY;
    const int b11 = w2 < a103;
    const double a106 = a94 + (usual ? a100 : (b11 ? a100 : 0.0));
    const int b12 = a102 < 1.0;
    const int b13 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a107 = copysign(0x1p-722, a94); /* 4.5325554997805591e-218 */
    const double a108 = a107 + a94;
    const double a114 = copysign(a108 + (a94 - (a108 - a107) + a100) - a107, a94);
    const double a115 = b13 ? a114 : a106;
    const double a119 = -((usual ? a106 : (b12 ? a115 : a106)) * a102);
    const int b14 = x == x;
    const int b15 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a121 = -a103;
    const int b16 = (usual ? x : number(x, a103)) == a121;
    const double a123 = usual ? a119 : (b16 ? a121 : a119);
    const double a125 = usual ? a119 : (b15 ? (-0x1.62e42fefa39efp-1) : a123); /* -0.69314718055994529 */
    return usual ? a119 : (b14 ? a125 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a3 = -(usual ? x : v2);
    const int b3 = 64.0f < a3;
    const float w1 = fabsf(usual ? a3 : (b3 ? 64.0f : a3));
    const float a14 = lesserf(w1, 104.0f);
    const float a15 = usual ? w1 : a14;
    const float a16 = fmaf(a15, 0x1.7158d2p4f, 0x1.8p23f); /* 23.084184646606445, 12582912 */
    const float a24 = fmaf(usual ? w1 : lesserf(a15, 23.0f), 0.625f, 1.0f);
    t[0] = w1;
    if (!usual) t[n] = a14;
    t[2 * n] = a16;
    t[3 * n] = a24;
}

static const float table_1_float[16] = {
    /* 1, 0.988853276, 0.979504049, 0.971876085 */
    0x1p0f, 0x1.fa4afap-1f, 0x1.f5818ep-1f, 0x1.f199bep-1f,
    /* 0.965896428, 0.961495161, 0.958605409, 0.957163095 */
    0x1.ee89fap-1f, 0x1.ec4918p-1f, 0x1.eace54p-1f, 0x1.ea1148p-1f,
    /* 0.957106769, 0.958377779, 0.960919797, 0.964678884 */
    0x1.ea09e6p-1f, 0x1.eab07ep-1f, 0x1.ebfdaep-1f, 0x1.edea64p-1f,
    /* 0.969603539, 0.97564429, 0.982753873, 0.990886867 */
    0x1.f06fep-1f, 0x1.f387a6p-1f, 0x1.f72b84p-1f, 0x1.fb5586p-1f,
};

static const float table_2_float[32] = {
    /* 0.924448788, 0.947640538, 0.964107811, 0.975599408 */
    0x1.d9515ap-1f, 0x1.e53124p-1f, 0x1.ed9f8ap-1f, 0x1.f381c4p-1f,
    /* 0.98352313, 0.988940418, 0.992623866, 0.995120287 */
    0x1.f79058p-1f, 0x1.fa5666p-1f, 0x1.fc3932p-1f, 0x1.fd8068p-1f,
    /* 0.997270584, 0.998939097, 0.999711812, 1.00007987 */
    0x1.fe9a4p-1f, 0x1.ff74f2p-1f, 0x1.ffda3ap-1f, 0x1.00053cp0f,
    /* 1.00026572, 1.00036955, 1.00043643, 1.00048685 */
    0x1.00116ap0f, 0x1.001838p0f, 0x1.001c9ap0f, 0x1.001fe8p0f,
    /* 1.00054908, 1.00062621, 1.00070071, 1.00077462 */
    0x1.0023fcp0f, 0x1.00290ap0f, 0x1.002decp0f, 0x1.0032c4p0f,
    /* 1.00084841, 1.0009222, 1.00099611, 1.00291896 */
    0x1.00379ap0f, 0x1.003c7p0f, 0x1.004148p0f, 0x1.00bf4cp0f,
    /* 0.711861134, 0.747958839, 0.781260014, 0.811553717 */
    0x1.6c791p-1f, 0x1.7ef476p-1f, 0x1.90015p-1f, 0x1.9f83f8p-1f,
    /* 0.838751853, 0.862875998, 0.884036064, 0.902413785 */
    0x1.ad70e2p-1f, 0x1.b9cae2p-1f, 0x1.c4a06p-1f, 0x1.ce092ep-1f,
};

static const float table_3_float[32] = {
    /* 1.78394341, 2.18281698, 2.58200264, 2.98140121 */
    0x1.c8b084p0f, 0x1.17668cp1f, 0x1.4a7f1p1f, 0x1.7d9e8ep1f,
    /* 3.38103247, 3.78078961, 4.18063259, 4.58056927 */
    0x1.b0c5acp1f, 0x1.e3f0eap1f, 0x1.0b8f7cp2f, 0x1.25280cp2f,
    /* 5.12380457, 5.92490244, 6.72774458, 7.53354597 */
    0x1.47ec6ap2f, 0x1.7b319ap2f, 0x1.ae935ep2f, 0x1.e2259ep2f,
    /* 8.34399414, 9.15866852, 9.972826, 10.7849569 */
    0x1.0b02p3f, 0x1.2513dp3f, 0x1.3f2164p3f, 0x1.591e5ep3f,
    /* 11.9778576, 13.5956497, 15.2002811, 16.8005028 */
    0x1.7f4a9cp3f, 0x1.b30f9p3f, 0x1.e668b4p3f, 0x1.0ccedcp4f,
    /* 18.3997517, 19.9992313, 21.6012478, 63.2384644 */
    0x1.266562p4f, 0x1.3ffcdap4f, 0x1.599eb6p4f, 0x1.f9e86p5f,
    /* 0.0983414873, 0.297971934, 0.497621924, 0.697292984 */
    0x1.92ce86p-4f, 0x1.311f8ep-2f, 0x1.fd909ap-2f, 0x1.650396p-1f,
    /* 0.896991074, 1.09672189, 1.2964685, 1.49624336 */
    0x1.cb426ap-1f, 0x1.18c2c4p0f, 0x1.4be55cp0f, 0x1.7f09cep0f,
};

static const float table_4_float[32] = {
    /* -0.000331004994, -0.000139865399, -1.79927556e-05, 3.98901429e-05 */
    -0x1.5b157ap-12f, -0x1.2551aap-13f, -0x1.2dde4cp-16f, 0x1.4e9f6ep-15f,
    /* 5.66274721e-05, 5.429261e-05, 4.37247872e-05, 3.33418066e-05 */
    0x1.db0692p-15f, 0x1.c7707ep-15f, 0x1.6eca44p-15f, 0x1.17b0fcp-15f,
    /* 2.04352309e-05, 9.83287828e-06, 4.55935924e-06, 2.07679909e-06 */
    0x1.56d8a6p-16f, 0x1.49efc8p-17f, 0x1.31f932p-18f, 0x1.16be46p-19f,
    /* 9.3930646e-07, 4.23002973e-07, 1.90413431e-07, 8.54424869e-08 */
    0x1.f8494cp-21f, 0x1.c6322cp-22f, 0x1.98e8e4p-23f, 0x1.6ef902p-24f,
    /* 2.63071751e-08, 5.3218363e-09, 1.08186315e-09, 2.15809218e-10 */
    0x1.c3f42ep-26f, 0x1.6db6bcp-28f, 0x1.29615ap-30f, 0x1.da91cap-33f,
    /* 4.38209156e-11, 9.25813332e-12, 6.1409983e-12, 1.55135356e-18 */
    0x1.8173eep-35f, 0x1.45bddap-37f, 0x1.b02264p-38f, 0x1.c9e0f6p-60f,
    /* 0.000299166393, 0.000116781535, -0.000168278086, -0.000363436295 */
    0x1.39b2dep-12f, 0x1.e9d138p-14f, -0x1.60e79cp-13f, -0x1.7d173p-12f,
    /* -0.00061964232, -0.00057770143, -0.000614561723, -0.000471700565 */
    -0x1.44defcp-11f, -0x1.2ee1c6p-11f, -0x1.423514p-11f, -0x1.ee9d28p-12f,
};

static const float table_5_float[32] = {
    /* 3.0187417e-05, -0.000450730004, -0.000607184775, -0.000581495638 */
    0x1.fa75f8p-16f, -0x1.d89feap-12f, -0x1.3e56f6p-11f, -0x1.30df06p-11f,
    /* -0.000481896481, -0.000369110989, -0.000269676239, -0.00019127634 */
    -0x1.f94e1ap-12f, -0x1.830a7ap-12f, -0x1.1ac6aap-12f, -0x1.9122b4p-13f,
    /* -0.000116792864, -5.43471251e-05, -2.47516655e-05, -1.11413774e-05 */
    -0x1.e9dd62p-14f, -0x1.c7e59p-15f, -0x1.9f4398p-16f, -0x1.75d7b4p-17f,
    /* -4.97307383e-06, -2.20661582e-06, -9.7862403e-07, -4.34662212e-07 */
    -0x1.4dbcc2p-18f, -0x1.282abep-19f, -0x1.06b288p-20f, -0x1.d2b70ap-22f,
    /* -1.34865516e-07, -2.67603504e-08, -5.37845146e-09, -1.08573572e-09 */
    -0x1.219f1ap-23f, -0x1.cbbd44p-26f, -0x1.719ab8p-28f, -0x1.2a71dcp-30f,
    /* -2.19386495e-10, -4.43204744e-11, -8.91545171e-12, -2.51853716e-17 */
    -0x1.e26f9ep-33f, -0x1.85d8d6p-35f, -0x1.39af4p-37f, -0x1.d0968ep-56f,
    /* 0.00307800574, 0.0033247734, 0.00325287459, 0.00291349855 */
    0x1.9370bcp-9f, 0x1.b3c8e2p-9f, 0x1.aa5c5cp-9f, 0x1.7de0cap-9f,
    /* 0.00239331392, 0.00178661954, 0.00118033867, 0.000635525736 */
    0x1.39b24ap-9f, 0x1.d45a02p-10f, 0x1.356b3p-10f, 0x1.4d32d2p-11f,
};

static const float table_6_float[32] = {
    /* 0.00546067394, 0.00506651634, 0.00418434758, 0.00321703707 */
    0x1.65dee8p-8f, 0x1.4c0a0ap-8f, 0x1.1239b4p-8f, 0x1.a5a9dap-9f,
    /* 0.0023617798, 0.00168207474, 0.00117418403, 0.000808667857 */
    0x1.35902ep-9f, 0x1.b8f22p-10f, 0x1.33ce28p-10f, 0x1.a7f99p-11f,
    /* 0.00048082578, 0.00021964607, 9.91945271e-05, 4.44706857e-05 */
    0x1.f82ebp-12f, 0x1.cca196p-13f, 0x1.a00d5p-14f, 0x1.750c12p-15f,
    /* 1.98051475e-05, 8.7751705e-06, 3.8884682e-06, 1.72632463e-06 */
    0x1.4c4676p-16f, 0x1.267224p-17f, 0x1.04f36p-18f, 0x1.cf682p-20f,
    /* 5.23799145e-07, 1.03833969e-07, 2.0858911e-08, 4.21308943e-09 */
    0x1.193668p-21f, 0x1.bdf6a8p-24f, 0x1.665a76p-26f, 0x1.218574p-28f,
    /* 8.51119786e-10, 1.71584802e-10, 3.07196144e-11, 1.37508328e-14 */
    0x1.d3e876p-31f, 0x1.7951a8p-33f, 0x1.0e366cp-35f, 0x1.ef6d0cp-47f,
    /* -0.00830839481, -0.0057297633, -0.00308108376, -0.000602034037 */
    -0x1.103fdep-7f, -0x1.77817ap-8f, -0x1.93d804p-9f, -0x1.3ba3a4p-11f,
    /* 0.00152902061, 0.00320039247, 0.00438405201, 0.00510251429 */
    0x1.90d2d6p-10f, 0x1.a37b5ap-9f, 0x1.1f503p-8f, 0x1.4e65fcp-8f,
};

static const float table_7_float[32] = {
    /* -0.0274711251, -0.0210960414, -0.0155322999, -0.0111026103 */
    -0x1.c2164p-6f, -0x1.59a336p-6f, -0x1.fcf66p-7f, -0x1.6bcf72p-7f,
    /* -0.00777453184, -0.00536781223, -0.00367066963, -0.00249372004 */
    -0x1.fd83p-8f, -0x1.5fc8f2p-8f, -0x1.e11f3cp-9f, -0x1.46db5cp-9f,
    /* -0.00146513188, -0.000663388288, -0.000298413041, -0.000133549576 */
    -0x1.801356p-10f, -0x1.5bce78p-11f, -0x1.38e8a4p-12f, -0x1.1812e2p-13f,
    /* -5.94324374e-05, -2.63252914e-05, -1.16640704e-05, -5.17776334e-06 */
    -0x1.f28e3p-15f, -0x1.b9aa44p-16f, -0x1.87619ap-17f, -0x1.5b794cp-18f,
    /* -1.56928172e-06, -3.10417732e-07, -6.15380813e-08, -1.15740608e-08 */
    -0x1.a54038p-20f, -0x1.4d4efap-22f, -0x1.084dd6p-24f, -0x1.8dae84p-27f,
    /* -1.4904058e-09, 5.47311418e-10, 9.59284097e-10, 1.06530318e-09 */
    -0x1.99adfcp-30f, 0x1.2ce33cp-31f, 0x1.07af9ep-30f, 0x1.24d40cp-30f,
    /* -0.0310436059, -0.0352574512, -0.0378927849, -0.0389817022 */
    -0x1.fc9e52p-6f, -0x1.20d43cp-5f, -0x1.366aeep-5f, -0x1.3f568ep-5f,
    /* -0.0386829637, -0.0372417569, -0.0349449962, -0.0320804752 */
    -0x1.3ce40ep-5f, -0x1.3115ap-5f, -0x1.1e44f8p-5f, -0x1.06cda2p-5f,
};

static const float table_8_float[32] = {
    /* 0.0682378858, 0.0488979742, 0.0343473218, 0.0237867963 */
    0x1.17809cp-4f, 0x1.90927cp-5f, 0x1.195f8ep-5f, 0x1.85b90ep-6f,
    /* 0.0163112767, 0.0111118294, 0.00753841549, 0.00510223303 */
    0x1.0b3e74p-6f, 0x1.6c1cc8p-7f, 0x1.ee09ap-8f, 0x1.4e6144p-8f,
    /* 0.00299985171, 0.0013776914, 0.000643922482, 0.000313415338 */
    0x1.893252p-9f, 0x1.69274ep-10f, 0x1.5199dp-11f, 0x1.48a3cap-12f,
    /* 0.000165021105, 9.87740423e-05, 6.94453702e-05, 5.64723705e-05 */
    0x1.5a1308p-13f, 0x1.9e49d2p-14f, 0x1.234666p-14f, 0x1.d9b97ep-15f,
    /* 4.9258615e-05, 4.67429345e-05, 4.6248304e-05, 4.61517193e-05 */
    0x1.9d3612p-15f, 0x1.881bbp-15f, 0x1.83f57ap-15f, 0x1.83261p-15f,
    /* 4.61349409e-05, 4.61342643e-05, 4.61368472e-05, 4.62252647e-05 */
    0x1.830208p-15f, 0x1.830094p-15f, 0x1.83062p-15f, 0x1.83c4p-15f,
    /* 0.187325984, 0.174038768, 0.159381449, 0.143982351 */
    0x1.7fa4c4p-3f, 0x1.646e7p-3f, 0x1.4669c8p-3f, 0x1.26e038p-3f,
    /* 0.128430367, 0.113232493, 0.0987898484, 0.0853855163 */
    0x1.07068p-3f, 0x1.cfccep-4f, 0x1.94a4aap-4f, 0x1.5dbd34p-4f,
};

static const float table_9_float[16] = {
    /* 0, 5.14060927e-09, -6.12825968e-09, -5.25879518e-09 */
    0x0p0f, 0x1.61428ep-28f, -0x1.a5217cp-28f, -0x1.6961b4p-28f,
    /* -1.4719606e-08, 6.10759177e-09, 5.23333421e-09, -3.04768335e-08 */
    -0x1.f9c306p-27f, 0x1.a3b5e4p-28f, 0x1.67a1cap-28f, -0x1.05cb44p-25f,
    /* 1.71142709e-08, -7.47521334e-09, -3.09907229e-08, 3.62105723e-08 */
    0x1.26055cp-26f, -0x1.00d8acp-27f, -0x1.0a3552p-25f, 0x1.370be4p-25f,
    /* 3.19341815e-08, 4.72978208e-08, -1.19921575e-08, 4.62854715e-08 */
    0x1.125002p-25f, 0x1.964902p-25f, -0x1.9c0c22p-27f, 0x1.8d96d4p-25f,
};

SYMSIG_INLINE void stage_2_float(float *t, size_t n, const int lanes)
{
    uint32_t at_a16[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a16, t + 2 * n, 0, n);
    uint32_t at_a24[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a24, t + 3 * n, 20, n);
    look_up(table_1_float, 16, at_a16, t + 3 * n, n, lanes);
    look_up(table_2_float, 32, at_a24, t + 4 * n, n, lanes);
    look_up(table_3_float, 32, at_a24, t + 5 * n, n, lanes);
    look_up(table_4_float, 32, at_a24, t + 6 * n, n, lanes);
    look_up(table_5_float, 32, at_a24, t + 7 * n, n, lanes);
    look_up(table_6_float, 32, at_a24, t + 8 * n, n, lanes);
    look_up(table_7_float, 32, at_a24, t + 9 * n, n, lanes);
    look_up(table_8_float, 32, at_a24, t + 10 * n, n, lanes);
    look_up(table_9_float, 16, at_a16, t + 11 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float w1 = t[0];
    const float a14 = usual ? 0 : t[n];
    const float a16 = t[2 * n];
    const float a17 = t[3 * n];
    const float a25 = t[4 * n];
    const float a28 = t[5 * n];
    const float a30 = t[6 * n];
    const float a31 = t[7 * n];
    const float a33 = t[8 * n];
    const float a35 = t[9 * n];
    const float a37 = t[10 * n];
    const float a45 = t[11 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a3 = -a2;
    const float a15 = usual ? w1 : a14;
    const float a4 = greaterf(a3, 0.0f);
    const int b1 = a3 < -64.0f;
    const int b2 = 0x1.5d58ap6f < a2; /* 87.3365478515625 */
    const float a6 = usual ? a4 : lesserf(a4, 0x1p25f); /* 33554432 */
    const float a8 = usual ? a4 : (b2 ? 0x1p-126f : a6); /* 1.1754943508222875e-38 */
    const float a9 = a8 * 0x1p64f; /* 1.8446744073709552e+19 */
    const float a11 = usual ? a4 : (b1 ? a9 : a8);
    const float a18 = a16 - 1024.0f;
    const float a21 = halvedf(a17, usual ? a16 : (b1 ? a18 : a16));
    const float a27 = a11 + a21 * a25;
    const float a29 = a15 - a28;
    const float a38 = fmaf(fmaf(fmaf(fmaf(a30, a29, a31), a29, a33), a29, a35), a29, a37);
    const float a39 = a29 * a38;
    const float a42 = fmaf(a15, 2.0f, fmaf(a16, -0x1.62ep-4f, 0x1.0a28p20f)); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a44 = fmaf(fmaf(-0x1.552c4cp-6f, a42, 0x1.00082cp-3f), a42, -0x1.000306p-1f);
    const float a48 = a11 - a27;
    const float a53 = fmaf(a21, fmaf(a25 + a39, fmaf(a42, a44, a45), a39), fmaf(a21, a25, a48) + (a11 - (a27 + a48)));
    const float a54 = a27 + a53;
    const int b4 = 0x1p24f < a3; /* 16777216 */
    const float a57 = (usual ? 1.0f : (b1 ? a54 : 1.0f)) * 0x1p-64f; /* 5.4210108624275222e-20 */
    const float a59 = usual ? a54 : (b1 ? a57 : a54);
    const float a60 = subnormalf(a59);
    const float a62 = usual ? a54 : (b2 ? a60 : a59);
    const float a65 = -(usual ? a54 : (b4 ? a3 : a62));
    const int b5 = x == x;
    const int b6 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a66 = INFINITY;
    const float a68 = -a66;
    const int b7 = (usual ? x : numberf(x, a66)) == a68;
    const float a70 = usual ? a65 : (b7 ? a68 : a65);
    const float a72 = usual ? a65 : (b6 ? (-0x1.62e43p-1f) : a70); /* -0.69314718246459961 */
    return usual ? a65 : (b5 ? a72 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[12];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float *const end = x + SYMSIG_BLOCK(float);
    SYMSIG_UNROLLED for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[12 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_log_sigmoid, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log_sigmoidf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
