/* SPDX-License-Identifier: MIT */
/* softplus(x) = log(1 + exp(x))
 *
 * x < 0: log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 * x > 0: abs(x) + log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#define SYMSIG_TABLES
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a2 = usual ? x : v2;
    const int b1 = 0.0 < a2;
    const double a3 = b1 ? a2 : 0.0;
    t[0] = a3;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
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
    t[n] = a10;
    t[2 * n] = a11;
    t[3 * n] = p1;
    t[4 * n] = a17;
    t[5 * n] = a18;
    t[6 * n] = a20;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
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

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
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

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
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
    const double a103 = INFINITY;
    const int b11 = fabs(a94) < a103;
    const double a106 = a94 + (usual ? a100 : (b11 ? a100 : 0.0));
    const int b12 = a102 < 1.0;
    const int b13 = fabs(a106) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a107 = copysign(0x1p-722, a94); /* 4.5325554997805591e-218 */
    const double a108 = a107 + a94;
    const double a114 = copysign(a108 + (a94 - (a108 - a107) + a100) - a107, a94);
    const double a115 = b13 ? a114 : a106;
    const double a118 = (usual ? a106 : (b12 ? a115 : a106)) * a102;
    const int b14 = x == x;
    const int b15 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b16 = (usual ? x : number(x, a103)) == a103;
    const double a121 = usual ? a118 : (b16 ? a103 : a118);
    const double a123 = usual ? a118 : (b15 ? 0x1.62e42fefa39efp-1 : a121); /* 0.69314718055994529 */
    return usual ? a118 : (b14 ? a123 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a2 = usual ? x : v2;
    const int b1 = 64.0f < a2;
    const float w1 = fabsf(usual ? x : (b1 ? 64.0f : a2));
    const float a5 = lesserf(w1, 104.0f);
    const float a6 = usual ? w1 : a5;
    const float a7 = fmaf(a6, 0x1.7158d2p4f, 0x1.8p23f); /* 23.084184646606445, 12582912 */
    const float a15 = (usual ? w1 : lesserf(a6, 22.0f)) + 1.59375f;
    t[0] = w1;
    if (!usual) t[n] = a5;
    t[2 * n] = a7;
    t[3 * n] = a15;
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
    /* 0.785981119, 0.822757959, 0.854711294, 0.88197571 */
    0x1.926c1ep-1f, 0x1.a54088p-1f, 0x1.b59cb8p-1f, 0x1.c39252p-1f,
    /* 0.904869318, 0.923834741, 0.939360201, 0.951947391 */
    0x1.cf4b08p-1f, 0x1.d900dep-1f, 0x1.e0f3d2p-1f, 0x1.e765a6p-1f,
    /* 0.965657949, 0.978838742, 0.987091362, 0.992202044 */
    0x1.ee6ab8p-1f, 0x1.f52a5ap-1f, 0x1.f9640ap-1f, 0x1.fc01e8p-1f,
    /* 0.995346963, 0.99727726, 0.998462141, 0.999191761 */
    0x1.fd9e1ep-1f, 0x1.fe9b2p-1f, 0x1.ff366ep-1f, 0x1.ff961p-1f,
    /* 0.999754071, 1.00015676, 1.00033414, 1.00042856 */
    0x1.ffdfc4p-1f, 0x1.000a46p0f, 0x1.0015e6p0f, 0x1.001c16p0f,
    /* 1.00049245, 1.00054514, 1.00059366, 1.00064063 */
    0x1.002046p0f, 0x1.0023bap0f, 0x1.0026e8p0f, 0x1.0029fcp0f,
    /* 1.00071013, 1.00080252, 1.0008949, 1.00287294 */
    0x1.002e8ap0f, 0x1.003498p0f, 0x1.003aa6p0f, 0x1.00bc48p0f,
    /* 0.696151614, 0.710879624, 0.733821034, 0.755711198 */
    0x1.646dfcp-1f, 0x1.6bf86ap-1f, 0x1.77b764p-1f, 0x1.82ec94p-1f,
};

static const float table_3_float[32] = {
    /* 0.527455449, 0.776823521, 1.02625871, 1.27576458 */
    0x1.0e0ea4p-1f, 0x1.8dbbdp-1f, 0x1.06b8e4p0f, 0x1.469882p0f,
    /* 1.52531767, 1.77497721, 2.02468181, 2.2744379 */
    0x1.867b38p0f, 0x1.c664e8p0f, 0x1.0328c6p1f, 0x1.2320c8p1f,
    /* 2.62808228, 3.12708187, 3.6264658, 4.12614727 */
    0x1.5065p1f, 0x1.904438p1f, 0x1.d03008p1f, 0x1.0812ccp2f,
    /* 4.62598991, 5.12603235, 5.62623405, 6.12665224 */
    0x1.281038p2f, 0x1.4810eap2f, 0x1.681438p2f, 0x1.881b12p2f,
    /* 6.79545069, 7.80828953, 8.83202553, 9.8616848 */
    0x1.b2e8aap2f, 0x1.f3bb04p2f, 0x1.1a9ff4p3f, 0x1.3b92ecp3f,
    /* 10.8850603, 11.8982038, 12.9034805, 13.9048119 */
    0x1.5c526ap3f, 0x1.7cbe16p3f, 0x1.9ce95p3f, 0x1.bcf438p3f,
    /* 15.4039631, 17.404995, 19.4075012, 62.2429962 */
    0x1.eced44p3f, 0x1.167adcp4f, 0x1.36852p4f, 0x1.f1f1a8p5f,
    /* 0.0155885108, 0.0931064412, 0.21801579, 0.342928141 */
    0x1.fecde8p-7f, 0x1.7d5d2ep-4f, 0x1.be7f1p-3f, 0x1.5f288ep-2f,
};

static const float table_4_float[32] = {
    /* 0.00321474043, 0.0027226524, 0.00200549001, 0.001241163 */
    0x1.a55ccap-9f, 0x1.64dd0ep-9f, 0x1.06dd14p-9f, 0x1.455d0ap-10f,
    /* 0.000564314483, 4.26009501e-05, -0.000309335854, -0.000511858321 */
    0x1.27dd02p-11f, 0x1.655cd8p-15f, -0x1.445cb6p-12f, -0x1.0c5c76p-11f,
    /* -0.000610078452, -0.000549526187, -0.000412092399, -0.000282392371 */
    -0x1.3fdb58p-11f, -0x1.201c28p-11f, -0x1.b01c36p-12f, -0x1.281c2p-12f,
    /* -0.000183872908, -0.000116254989, -7.2385832e-05, -4.45374862e-05 */
    -0x1.819c04p-13f, -0x1.e79bd8p-14f, -0x1.2f9bb2p-14f, -0x1.759b86p-15f,
    /* -2.31627528e-05, -8.49679418e-06, -3.06296124e-06, -1.09747907e-06 */
    -0x1.849b44p-16f, -0x1.1d1ae8p-17f, -0x1.9b1a8cp-19f, -0x1.269a3p-20f,
    /* -3.94974705e-07, -1.43470018e-07, -5.2514725e-08, -1.9272365e-08 */
    -0x1.a819d2p-22f, -0x1.34197ap-23f, -0x1.c3191ap-25f, -0x1.4b18c2p-26f,
    /* -4.46153914e-09, -6.0316202e-10, -8.14199819e-11, -1.66780496e-16 */
    -0x1.32983ap-28f, -0x1.4b9782p-31f, -0x1.6616cp-34f, -0x1.8091d4p-53f,
    /* 0.00290582632, 0.00306789041, 0.00326815387, 0.00333682098 */
    0x1.7cdf5ap-9f, 0x1.921d52p-9f, 0x1.ac5d0cp-9f, 0x1.b55d22p-9f,
};

static const float table_5_float[32] = {
    /* -0.00269339629, 0.000298561528, 0.00266714557, 0.00428284192 */
    -0x1.610762p-9f, 0x1.39108p-12f, 0x1.5d968ep-9f, 0x1.18ae2ap-8f,
    /* 0.00517299958, 0.00545975612, 0.00531191193, 0.00488907751 */
    0x1.530488p-8f, 0x1.65cf82p-8f, 0x1.5c1f18p-8f, 0x1.40691cp-8f,
    /* 0.00407141587, 0.00288676633, 0.00192302442, 0.001234247 */
    0x1.0ad306p-8f, 0x1.7a5fcep-9f, 0x1.f81bfcp-10f, 0x1.438ceap-10f,
    /* 0.000774636457, 0.000479648064, 0.00029451435, 0.000179930561 */
    0x1.9621f2p-11f, 0x1.f6f28cp-12f, 0x1.34d218p-12f, 0x1.79577cp-13f,
    /* 9.28136578e-05, 3.38245845e-05, 1.21685625e-05, 4.34698404e-06 */
    0x1.8549e8p-14f, 0x1.1bbdbep-15f, 0x1.984f28p-17f, 0x1.23b89ep-18f,
    /* 1.56228498e-06, 5.67120026e-07, 2.07524337e-07, 7.62474528e-08 */
    0x1.a35f68p-20f, 0x1.307862p-21f, 0x1.bda7b6p-23f, 0x1.477af6p-24f,
    /* 1.70099614e-08, 2.30026487e-09, 3.12643328e-10, -2.01315456e-14 */
    0x1.243a9ap-26f, 0x1.3c256p-29f, 0x1.57c146p-32f, -0x1.6aa85ep-46f,
    /* -0.0091890078, -0.00837852806, -0.00678162463, -0.00512573449 */
    -0x1.2d1afcp-7f, -0x1.128c3p-7f, -0x1.bc70c8p-8f, -0x1.4feb8ep-8f,
};

static const float table_6_float[32] = {
    /* -0.0381511301, -0.0390167534, -0.037863031, -0.035214182 */
    -0x1.3888b8p-5f, -0x1.3fa01p-5f, -0x1.362c88p-5f, -0x1.20797ep-5f,
    /* -0.0316322856, -0.027617963, -0.0235614032, -0.0197272692 */
    -0x1.0321b6p-5f, -0x1.c47e22p-6f, -0x1.8207bp-6f, -0x1.43362ap-6f,
    /* -0.0149616515, -0.00976945832, -0.00620131241, -0.00386744994 */
    -0x1.ea436ep-7f, -0x1.402028p-7f, -0x1.9668c2p-8f, -0x1.faea16p-9f,
    /* -0.00238586031, -0.00146193907, -0.000892075012, -0.000542903144 */
    -0x1.38b83p-9f, -0x1.7f3d12p-10f, -0x1.d3b448p-11f, -0x1.1ca33ap-11f,
    /* -0.000278936495, -0.000101500198, -3.64903572e-05, -1.30345979e-05 */
    -0x1.247c72p-12f, -0x1.a9b902p-14f, -0x1.321a72p-15f, -0x1.b55e58p-17f,
    /* -4.68426651e-06, -1.70019837e-06, -6.21537538e-07, -2.27689995e-07 */
    -0x1.3a5b16p-18f, -0x1.c864bep-20f, -0x1.4daf78p-21f, -0x1.e8f5e6p-23f,
    /* -4.99645552e-08, -5.83637361e-09, 1.31633926e-10, 1.06539888e-09 */
    -0x1.ad3138p-25f, -0x1.911292p-28f, 0x1.21775p-33f, 0x1.24dac8p-30f,
    /* -0.0288565364, -0.0309125911, -0.033756122, -0.035989739 */
    -0x1.d8c916p-6f, -0x1.fa78cep-6f, -0x1.1487b8p-5f, -0x1.26d3f4p-5f,
};

static const float table_7_float[32] = {
    /* 0.157112613, 0.137776241, 0.118525937, 0.100242443 */
    0x1.41c442p-3f, 0x1.1a2a6ep-3f, 0x1.e57b74p-4f, 0x1.9a97d2p-4f,
    /* 0.0835330784, 0.0687318221, 0.055956807, 0.0451584533 */
    0x1.5626c8p-4f, 0x1.19868ap-4f, 0x1.ca65eep-5f, 0x1.71f024p-5f,
    /* 0.0329422988, 0.0207496472, 0.0128943529, 0.007949044 */
    0x1.0ddd02p-5f, 0x1.53f654p-6f, 0x1.a685acp-7f, 0x1.04796ap-7f,
    /* 0.00488063414, 0.00299333502, 0.00183892692, 0.00113512878 */
    0x1.3fdb74p-8f, 0x1.8857a8p-9f, 0x1.e2104cp-10f, 0x1.299134p-10f,
    /* 0.000604842498, 0.000249236298, 0.000119112323, 7.21876349e-05 */
    0x1.3d1c96p-11f, 0x1.0557dcp-12f, 0x1.f397e2p-14f, 0x1.2ec6e2p-14f,
    /* 5.54858998e-05, 4.95189925e-05, 4.73635118e-05, 4.65778321e-05 */
    0x1.d1731p-15f, 0x1.9f653ap-15f, 0x1.8d505ep-15f, 0x1.86b922p-15f,
    /* 4.62256539e-05, 4.61415329e-05, 4.61338386e-05, 4.62231583e-05 */
    0x1.83c4d6p-15f, 0x1.83103p-15f, 0x1.82ffaap-15f, 0x1.83bf7ap-15f,
    /* 0.192286283, 0.187650338, 0.179560199, 0.170835152 */
    0x1.89cd64p-3f, 0x1.804ed2p-3f, 0x1.6fbd42p-3f, 0x1.5dded2p-3f,
};

static const float table_8_float[16] = {
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
    uint32_t at_a7[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a7, t + 2 * n, 0, n);
    uint32_t at_a15[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a15, t + 3 * n, 20, n);
    look_up(table_1_float, 16, at_a7, t + 3 * n, n, lanes);
    look_up(table_2_float, 32, at_a15, t + 4 * n, n, lanes);
    look_up(table_3_float, 32, at_a15, t + 5 * n, n, lanes);
    look_up(table_4_float, 32, at_a15, t + 6 * n, n, lanes);
    look_up(table_5_float, 32, at_a15, t + 7 * n, n, lanes);
    look_up(table_6_float, 32, at_a15, t + 8 * n, n, lanes);
    look_up(table_7_float, 32, at_a15, t + 9 * n, n, lanes);
    look_up(table_8_float, 16, at_a7, t + 10 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float w1 = t[0];
    const float a5 = usual ? 0 : t[n];
    const float a7 = t[2 * n];
    const float a8 = t[3 * n];
    const float a16 = t[4 * n];
    const float a24 = t[5 * n];
    const float a26 = t[6 * n];
    const float a29 = t[7 * n];
    const float a31 = t[8 * n];
    const float a33 = t[9 * n];
    const float a42 = t[10 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a6 = usual ? w1 : a5;
    const int b2 = a2 < -64.0f;
    const float a9 = a7 - 1024.0f;
    const float a12 = halvedf(a8, usual ? a7 : (b2 ? a9 : a7));
    const float a17 = greaterf(a2, 0.0f);
    const int b3 = -a2 < 0x1.5d58ap6f; /* 87.3365478515625 */
    const float a20 = usual ? a17 : lesserf(a17, 0x1p25f); /* 33554432 */
    const float a22 = usual ? a17 : (b3 ? a20 : 0x1p-62f); /* 2.1684043449710089e-19 */
    const float a23 = fmaf(a12, a16, a22);
    const float a25 = a6 - a24;
    const float a32 = fmaf(fmaf(fmaf(last_bitsf(a26), a25, a26), a25, a29), a25, a31);
    const float a35 = a25 * fmaf(a32, a25, a33);
    const float a39 = a6 + a6 + fmaf(a7, -0x1.62ep-4f, 0x1.0a28p20f); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a41 = fmaf(fmaf(-0x1.552c4cp-6f, a39, 0x1.00082cp-3f), a39, -0x1.000306p-1f);
    const float a45 = a23 - a22;
    const float a51 = fmaf(a12, fmaf(a16 + a35, fmaf(a39, a41, a42), a35), fmaf(a12, a16, -a45) + (a22 - (a23 - a45)));
    const float a52 = a23 + a51;
    const int b4 = x == x;
    const int b5 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a53 = INFINITY;
    const int b6 = (usual ? x : numberf(x, a53)) == a53;
    const int b7 = 0x1p24f < a2; /* 16777216 */
    const float a56 = usual ? 0.0f : (b2 ? 0x1p-63f : 0.0f); /* 1.0842021724855044e-19 */
    /* 2.1684043449710089e-19 */
    const float a60 = usual ? a52 : loweredf(a52, usual ? 0.0f : (b3 ? a56 : 0x1p-62f));
    const float a62 = usual ? a52 : (b7 ? a2 : a60);
    const float a64 = usual ? a52 : (b6 ? a53 : a62);
    const float a66 = usual ? a52 : (b5 ? 0x1.62e43p-1f : a64); /* 0.69314718246459961 */
    return usual ? a52 : (b4 ? a66 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[11];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[11 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_softplus, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_softplusf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
