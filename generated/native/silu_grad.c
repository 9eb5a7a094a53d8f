/* SPDX-License-Identifier: MIT */
/* silu_grad(x) = diff(x/(1 + exp(-x)), x)
 *
 * x < 0: -(exp(-abs(finite(x)))*(abs(finite(x)) - 1 - exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x))))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     w - 1 - t: of both signs, errors grow 5.2-fold at most here
 * of it -11/8 < x < -9/8: (abs(x) - 1.2784645427610737...)*P(abs(x) - 1.2784645427610737...)
 *     a polynomial of degree 11 about the zero 1.278464542761073795..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + exp(-abs(finite(x))) + abs(finite(x))*exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x)))))
 *     1 + t + w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 * of it, with the digits that this code has, only 323/256 < abs(x) < 663/512: P of degree 7
 */
#include "symsig.h"
#define SYMSIG_TABLES
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
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const int b2 = fabs(a8) < 52.5;
    const int b3 = 1.0 < p1;
    const double a35 = a12 - (usual ? 1.0 : (b3 ? p1 : 1.0)) - (usual ? p1 : (b3 ? 1.0 : p1));
    const double a38 = fma(0.5, a17, a17 * a13 * a27) - (usual ? 0.0 : (b2 ? 0.0 : a35));
    const double a39 = a13 - (a14 - a12) + a38;
    t[2 * n] = a14;
    t[3 * n] = a39;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double p1 = t[n];
    const double a14 = t[2 * n];
    const double a39 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 2048.0);
    const double a40 = a14 + a39;
    const double q1 = 1.0 / a40;
    const double a41 = p1 * q1;
    const int b4 = a4 < 70.0;
    const double a43 = usual ? a41 : (b4 ? a41 : 0.0);
    const double a45 = fma(a4, a43, -a4);
    const double a46 = 1.0 + a45;
    const double a47 = a41 * a46;
    const double a49 = fma(a41, a46, -a47);
    const double a50 = -q1;
    const double a55 = fma(a8 * 0x1.ef35793c7673p-45, a40 - p1, a39 - (a40 - a14)); /* 5.4979230187083712e-14 */
    const double a57 = fma(a50, a55, fma(a50, a40, 1.0));
    const double a60 = a45 + a4;
    const double a65 = fma(a46, a57, a45 - (a46 - 1.0) + fma(a60, a57, fma(a4, a43, -a60)));
    t[n] = a41;
    t[2 * n] = a46;
    if (!usual) t[3 * n] = a47;
    if (!usual) t[4 * n] = a49;
    t[5 * n] = a65;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a41 = t[n];
    const double a46 = t[2 * n];
    const double a47 = usual ? 0 : t[3 * n];
    const double a49 = usual ? 0 : t[4 * n];
    const double a65 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const int b1 = a8 < -900.0;
    const double a66 = a41 * a65;
    const int b5 = 800.0 < (usual ? w1 : lesser(w1, 2048.0));
    const double a69 = usual ? 1.0 : (b1 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a71 = usual ? 1.0 : (b5 ? 0.0 : a69);
    const double a72 = -a41;
    const double a73 = fma(a72, a46, 1.0);
    const double a79 = lesser(w1, 0x1.4b8p0) - 0x1.474973c84120bp0; /* 1.294921875, 1.2784645427610737 */
    const double a80 = a79 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    /* 1.857073050158207e-4, -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a82 = fma(fma(0x1.8574d9a74a755p-13, a80, -0x1.a2a7cac47454ap-11), a80, 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a84 = fma(fma(a82, a80, 0x1.b0f82c498a33ap-8), a80, -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a86 = fma(fma(a84, a80, -0x1.353eb573ca45p-6), a80, 0x1.2c563458cc0adp-3);
    const double a87 = a80 * a86;
    const double a88 = -0x1.be1410460527fp-3 + a87; /* -0.2178117057198001 */
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a93 = -0x1.f8d74bc9ac154p-54 - (a80 - a79) + (-0x1.44a50180ba78p-108);
    const double a97 = 0x1.24d8aab050508p-58 + fma(a86, a93, fma(a80, a86, -a87)); /* 3.9688081719611533e-18 */
    const int b6 = a1 < 0.0;
    const double a99 = fma(a41, a46, a66);
    const int b7 = a71 < 1.0;
    const int b8 = fabs(a99) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a100 = copysign(0x1p-722, a47); /* 4.5325554997805591e-218 */
    const double a101 = a100 + a47;
    const double a107 = copysign(a101 + (a47 - (a101 - a100) + (a49 + a66)) - a100, a47);
    const double a108 = b8 ? a107 : a99;
    const double a111 = (usual ? a99 : (b7 ? a108 : a99)) * a71;
    const double a112 = a73 + (fma(a72, a46, 1.0 - a73) + (-a66));
    const double a113 = b6 ? a111 : a112;
    const int b9 = x == x;
    const int b10 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b11 = a1 < -0x1.4b8p0; /* -1.294921875 */
    const int b12 = a1 < -0x1.43p0; /* -1.26171875 */
    /* -0.2178117057198001 */
    const double a115 = fma(a88, a93, a80 * (a87 - (a88 - (-0x1.be1410460527fp-3)) + a97));
    const double a116 = fma(a80, a88, a115);
    const double a117 = b12 ? a116 : a113;
    const double a119 = usual ? a113 : (b11 ? a113 : a117);
    const double a121 = usual ? a113 : (b10 ? 0.5 : a119);
    return usual ? a113 : (b9 ? a121 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a2 = a1 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    /* 1.857073050158207e-4, -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a4 = fma(fma(0x1.8574d9a74a755p-13, a2, -0x1.a2a7cac47454ap-11), a2, 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a6 = fma(fma(a4, a2, 0x1.b0f82c498a33ap-8), a2, -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a8 = fma(fma(a6, a2, -0x1.353eb573ca45p-6), a2, 0x1.2c563458cc0adp-3);
    const double a9 = a2 * a8;
    const double a10 = -0x1.be1410460527fp-3 + a9; /* -0.2178117057198001 */
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a13 = -0x1.f8d74bc9ac154p-54 - (a2 - a1) + (-0x1.44a50180ba78p-108);
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a20 = a9 - (a10 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a8, a13, fma(a2, a8, -a9)));
    return fma(a2, a10, fma(a10, a13, a2 * a20));
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1.4300000000001p0, -0x1.4b8p0, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.4300000000001p0, -0x1.4b8p0, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    /* 3.4028234663852886e+38, 9.0949470177292824e-13 */
    const float v2 = sizablef(usual ? x : numberf(x, 0x1.fffffep127f), 0x1p-40f);
    const float a2 = usual ? x : v2;
    const int b1 = 64.0f < a2;
    const float w1 = fabsf(usual ? x : (b1 ? 64.0f : a2));
    const float a5 = lesserf(w1, 109.0f);
    const float a6 = usual ? w1 : a5;
    const float a7 = fmaf(a6, 0x1.7158d2p4f, 0x1.8p23f); /* 23.084184646606445, 12582912 */
    const float a16 = fmaf(usual ? w1 : lesserf(a6, 23.0f), 0x1.44p-1f, 1.0f); /* 0.6328125 */
    t[0] = w1;
    if (!usual) t[n] = a5;
    t[2 * n] = a7;
    t[3 * n] = a16;
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
    /* 1.77783203, 2.17285156, 2.56835938, 2.96289062 */
    0x1.c72p0f, 0x1.162p1f, 0x1.48cp1f, 0x1.7b4p1f,
    /* 3.35839844, 3.75292969, 4.1484375, 4.54296875 */
    0x1.adep1f, 0x1.e06p1f, 0x1.098p2f, 0x1.22cp2f,
    /* 5.13671875, 5.92578125, 6.71679688, 7.50585938 */
    0x1.48cp2f, 0x1.7b4p2f, 0x1.adep2f, 0x1.e06p2f,
    /* 8.296875, 9.0859375, 9.875, 10.6679688 */
    0x1.098p3f, 0x1.22cp3f, 0x1.3cp3f, 0x1.556p3f,
    /* 11.8515625, 13.4335938, 15.0117188, 16.59375 */
    0x1.7b4p3f, 0x1.adep3f, 0x1.e06p3f, 0x1.098p4f,
    /* 18.171875, 19.75, 21.3359375, 44.25 */
    0x1.22cp4f, 0x1.3cp4f, 0x1.556p4f, 0x1.62p5f,
    /* 0.0864257812, 0.296264648, 0.493774414, 0.69140625 */
    0x1.62p-4f, 0x1.2f6p-2f, 0x1.f9ap-2f, 0x1.62p-1f,
    /* 0.888916016, 1.08642578, 1.27846456, 1.48144531 */
    0x1.c72p-1f, 0x1.162p0f, 0x1.474974p0f, 0x1.7b4p0f,
};

static const float table_3_float[32] = {
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 1, 1, 1, 1 */
    0x1p0f, 0x1p0f, 0x1p0f, 0x1p0f,
    /* 0, 0, 0, 0.5 */
    0x0p0f, 0x0p0f, 0x0p0f, 0x1p-1f,
    /* 0.5, 0.75, 0.8125, 1 */
    0x1p-1f, 0x1.8p-1f, 0x1.ap-1f, 0x1p0f,
};

static const float table_4_float[32] = {
    /* 0.445551634, 0.853657603, 1.28698719, 1.72827101 */
    0x1.c83ebp-2f, 0x1.b5129cp-1f, 0x1.4977fep0f, 0x1.ba6ff8p0f,
    /* 2.17032504, 2.60629034, 3.03660035, 3.45905399 */
    0x1.15cd36p1f, 0x1.4d9aecp1f, 0x1.84af52p1f, 0x1.bac248p1f,
    /* 4.08367968, 4.89826727, 5.7035408, 6.50041008 */
    0x1.055b02p2f, 0x1.397d36p2f, 0x1.6d06dp2f, 0x1.a006b8p2f,
    /* 7.29577827, 8.08737946, 8.8780756, 9.67224979 */
    0x1.d2ee08p2f, 0x1.02cbdp3f, 0x1.1c1932p3f, 0x1.358312p3f,
    /* 10.8573303, 12.4412565, 14.0214081, 15.6056786 */
    0x1.5b6f4p3f, 0x1.8e1ec6p3f, 0x1.c0af6p3f, 0x1.f361b8p3f,
    /* 17.1862621, 18.7670765, 20.3559456, 43.3383026 */
    0x1.12faeep4f, 0x1.2c45f2p4f, 0x1.45b1f4p4f, 0x1.5ab4d8p5f,
    /* -0.498082042, -0.476083606, -0.430588275, -0.359356105 */
    -0x1.fe0938p-2f, -0x1.e78276p-2f, -0x1.b8ec22p-2f, -0x1.6ffb0cp-2f,
    /* -0.262256354, -0.140329897, 7.4505806e-09, 0.16872862 */
    -0x1.0c8ceep-2f, -0x1.1f6548p-3f, 0x1p-27f, 0x1.598e64p-3f,
};

static const float table_5_float[32] = {
    /* 0.00750909979, 0.0121036833, 0.0110584889, 0.00797622465 */
    0x1.ec1dcap-8f, 0x1.8c9d0ep-7f, 0x1.6a5d54p-7f, 0x1.055d6cp-7f,
    /* 0.00494178245, 0.00269213971, 0.00124879228, 0.000420916098 */
    0x1.43dd5ap-8f, 0x1.60dd38p-9f, 0x1.475d08p-10f, 0x1.b95ccep-12f,
    /* -0.000119414552, -0.000265220937, -0.000210813858, -0.000134996662 */
    -0x1.f4dc66p-14f, -0x1.161ab4p-12f, -0x1.ba1bd4p-13f, -0x1.1b1bc8p-13f,
    /* -7.8346231e-05, -4.32857487e-05, -2.31031427e-05, -1.2013481e-05 */
    -0x1.489bap-14f, -0x1.6b1b7p-15f, -0x1.839b3ep-16f, -0x1.931b04p-17f,
    /* -4.46444938e-06, -1.11610518e-06, -2.71108235e-07, -6.41677218e-08 */
    -0x1.2b9aa8p-18f, -0x1.2b9a2ap-20f, -0x1.2319aap-22f, -0x1.139928p-24f,
    /* -1.4964959e-08, -3.43130147e-09, -7.75967401e-10, -1.99048338e-14 */
    -0x1.011896p-26f, -0x1.d7983p-29f, -0x1.aa97b4p-31f, -0x1.6692d8p-46f,
    /* -0.0259318594, -0.0352010205, -0.0384353474, -0.0361470282 */
    -0x1.a8de1ap-6f, -0x1.205de4p-5f, -0x1.3adcc4p-5f, -0x1.281ddp-5f,
    /* -0.0293955859, -0.0200877357, -0.0105168885, -0.00154158485 */
    -0x1.e19e06p-6f, -0x1.491e12p-6f, -0x1.589e0ep-7f, -0x1.941e02p-10f,
};

static const float table_6_float[32] = {
    /* -0.0683852956, -0.0517418161, -0.0328687169, -0.0177374557 */
    -0x1.181b2ep-4f, -0x1.a7de74p-5f, -0x1.0d42b2p-5f, -0x1.229c48p-6f,
    /* -0.00760197034, -0.00170841685, 0.00129828928, 0.0025407013 */
    -0x1.f233e6p-8f, -0x1.bfd9eap-10f, 0x1.5456b8p-10f, 0x1.4d03cap-9f,
    /* 0.00276418356, 0.00204389589, 0.00126957428, 0.000727508217 */
    0x1.6a4e9cp-9f, 0x1.0be5c4p-9f, 0x1.4ccfbp-10f, 0x1.7d6c8p-11f,
    /* 0.000397073396, 0.00021055447, 0.000109266293, 5.56164232e-05 */
    0x1.a05c94p-12f, 0x1.b99092p-13f, 0x1.ca4bcap-14f, 0x1.d28b5cp-15f,
    /* 1.9838928e-05, 4.85341798e-06, 1.16106548e-06, 2.72095463e-07 */
    0x1.4cd78cp-16f, 0x1.45b516p-18f, 0x1.37abdp-20f, 0x1.242908p-22f,
    /* 6.4034964e-08, 1.52571875e-08, 4.23377244e-09, 1.06608744e-09 */
    0x1.13073p-24f, 0x1.061dd2p-26f, 0x1.22f15p-28f, 0x1.250b3cp-30f,
    /* 0.075239636, 0.0491867475, 0.0196730439, -0.0102072405 */
    0x1.342e7ap-4f, 0x1.92f016p-5f, 0x1.4252bap-6f, -0x1.4e788ap-7f,
    /* -0.0363702588, -0.0560236946, -0.0677486882, -0.0725126565 */
    -0x1.29f1f6p-5f, -0x1.caf234p-5f, -0x1.157fa6p-4f, -0x1.290308p-4f,
};

static const float table_7_float[32] = {
    /* 0.149090514, 0.077214919, 0.0272001345, -0.00225919834 */
    0x1.31565ep-3f, 0x1.3c45b6p-4f, 0x1.bda5a2p-6f, -0x1.281e1ep-9f,
    /* -0.0168140437, -0.0219736956, -0.0219917875, -0.0195918176 */
    -0x1.137b36p-6f, -0x1.68045cp-6f, -0x1.68503ep-6f, -0x1.40fe0ap-6f,
    /* -0.0146787288, -0.00890653022, -0.00501178391, -0.00269581564 */
    -0x1.e0fe1ap-7f, -0x1.23d964p-7f, -0x1.4873c8p-8f, -0x1.61589p-9f,
    /* -0.0013968104, -0.000699348748, -0.000333278294, -0.000144057864 */
    -0x1.6e2a5cp-10f, -0x1.6ea9p-11f, -0x1.5d77b6p-12f, -0x1.2e1c7ap-13f,
    /* -2.05311098e-05, 3.0110552e-05, 4.23536476e-05, 4.52663662e-05 */
    -0x1.587472p-16f, 0x1.f92bd6p-16f, 0x1.6349c4p-15f, 0x1.7bb8c8p-15f,
    /* 4.59465227e-05, 4.61069503e-05, 4.6147481e-05, 4.62308672e-05 */
    0x1.816d68p-15f, 0x1.82c5ecp-15f, 0x1.831cf6p-15f, 0x1.83d008p-15f,
    /* 0.2705971, 0.31017217, 0.33070147, 0.333417445 */
    0x1.151768p-2f, 0x1.3d9dc6p-2f, 0x1.52a368p-2f, 0x1.556b62p-2f,
    /* 0.319352597, 0.291614085, 0.255605787, 0.212529406 */
    0x1.47045ep-2f, 0x1.2a9ce2p-2f, 0x1.05bd86p-2f, 0x1.b3429ep-3f,
};

static const float table_8_float[32] = {
    /* -0.0156526361, 0.072427541, 0.112240553, 0.120901376 */
    -0x1.0073eap-6f, 0x1.28a9c8p-4f, 0x1.cbbccp-4f, 0x1.ef3648p-4f,
    /* 0.112566352, 0.0968065038, 0.0791842565, 0.0626826137 */
    0x1.cd126p-4f, 0x1.8c84fap-4f, 0x1.4456b6p-4f, 0x1.00bf7cp-4f,
    /* 0.0422996618, 0.0239199605, 0.0131537346, 0.00724049052 */
    0x1.5a84d2p-5f, 0x1.87e796p-6f, 0x1.af0586p-7f, 0x1.da8346p-8f,
    /* 0.00410611369, 0.00250987499, 0.00172639661, 0.00136463263 */
    0x1.0d1928p-8f, 0x1.48f96ep-9f, 0x1.c49084p-10f, 0x1.65baf2p-10f,
    /* 0.00119445659, 0.00122777151, 0.00134657335, 0.00148626522 */
    0x1.391eap-10f, 0x1.41da5ap-10f, 0x1.60ff02p-10f, 0x1.859d92p-10f,
    /* 0.00163046108, 0.00177579117, 0.0019221144, 0.0040390892 */
    0x1.ab6a64p-10f, 0x1.d18354p-10f, 0x1.f7deeap-10f, 0x1.08b4acp-8f,
    /* 0.0450002477, 0.167443424, 0.294599414, -0.073564522 */
    0x1.70a45cp-5f, 0x1.56ec94p-3f, 0x1.2dab78p-2f, -0x1.2d51fep-4f,
    /* 0.0558752194, -0.0730691552, -0.0302656088, -0.122645609 */
    0x1.c9bad4p-5f, -0x1.2b4a9p-4f, -0x1.efdf2ap-6f, -0x1.f65b3ep-4f,
};

static const float table_9_float[32] = {
    /* -2.17827836e-08, -1.28316957e-08, 1.59207598e-08, 2.64026188e-08 */
    -0x1.7639b2p-26f, -0x1.b8e4cap-27f, 0x1.11843ep-26f, 0x1.c597f2p-26f,
    /* -8.2814779e-08, -3.02463157e-08, -6.79899657e-08, 7.46847419e-08 */
    -0x1.63afdp-24f, -0x1.03d05ap-25f, -0x1.2403c2p-24f, 0x1.40c4bep-24f,
    /* 1.04802979e-07, 1.32991957e-07, -2.10309594e-07, -1.60209538e-07 */
    0x1.c22018p-24f, 0x1.1d991ap-23f, -0x1.c3a2ecp-23f, -0x1.580c2p-23f,
    /* 2.09121822e-07, -1.82543474e-07, -2.14630617e-07, 1.9964925e-07 */
    0x1.c115fp-23f, -0x1.880256p-23f, -0x1.ccea6ep-23f, 0x1.acbe56p-23f,
    /* -4.69284601e-07, 1.24392599e-07, -3.47431133e-08, 3.82322668e-07 */
    -0x1.f7e3f8p-22f, 0x1.0b218ep-23f, -0x1.2a70eap-25f, 0x1.9a840ep-22f,
    /* 8.28816553e-07, -8.51231846e-07, -1.39020003e-07, -3.59015144e-06 */
    0x1.bcf7aep-21f, -0x1.c9006ap-21f, -0x1.2a8b0ep-23f, -0x1.e1dcaap-19f,
    /* -1.4254832e-08, -1.33355247e-08, -2.83296564e-09, -9.4438235e-09 */
    -0x1.e9cad4p-27f, -0x1.ca3484p-27f, -0x1.855c1ep-29f, -0x1.447ccp-27f,
    /* 9.59697655e-09, -4.70788208e-09, 2.70226064e-09, -6.51816778e-09 */
    0x1.49bfe6p-27f, -0x1.4385fp-28f, 0x1.736558p-29f, -0x1.bfecd2p-28f,
};

static const float table_10_float[16] = {
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
    uint32_t at_a16[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a16, t + 3 * n, 20, n);
    look_up(table_1_float, 16, at_a7, t + 3 * n, n, lanes);
    look_up(table_2_float, 32, at_a16, t + 4 * n, n, lanes);
    look_up(table_3_float, 32, at_a16, t + 5 * n, n, lanes);
    look_up(table_4_float, 32, at_a16, t + 6 * n, n, lanes);
    look_up(table_5_float, 32, at_a16, t + 7 * n, n, lanes);
    look_up(table_6_float, 32, at_a16, t + 8 * n, n, lanes);
    look_up(table_7_float, 32, at_a16, t + 9 * n, n, lanes);
    look_up(table_8_float, 32, at_a16, t + 10 * n, n, lanes);
    look_up(table_9_float, 32, at_a16, t + 11 * n, n, lanes);
    look_up(table_10_float, 16, at_a7, t + 12 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual, float held_1)
{
    const float w1 = t[0];
    const float a5 = usual ? 0 : t[n];
    const float a7 = t[2 * n];
    const float a8 = t[3 * n];
    const float a17 = t[4 * n];
    const float a19 = t[5 * n];
    const float a20 = t[6 * n];
    const float a27 = t[7 * n];
    const float a30 = t[8 * n];
    const float a32 = t[9 * n];
    const float a34 = t[10 * n];
    const float a36 = t[11 * n];
    const float a44 = t[12 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a6 = usual ? w1 : a5;
    const int b2 = a2 < -64.0f;
    const float a9 = a7 - 1024.0f;
    const float a13 = copysignf(halvedf(a8, usual ? a7 : (b2 ? a9 : a7)), a2);
    const float a18 = a6 - a17;
    const float a21 = fmaf(a18, a19, a20);
    const float a22 = unless_negativef(held_1, a2);
    const int b3 = -a2 < 0x1.6f6202p6f; /* 91.845710754394531 */
    const float a25 = usual ? a22 : (b3 ? a22 : (-0x1p-62f)); /* -2.1684043449710089e-19 */
    const float a26 = fmaf(a13, a21, a25);
    const float a33 = fmaf(fmaf(fmaf(last_bitsf(a27), a18, a27), a18, a30), a18, a32);
    const float a37 = fmaf(fmaf(a33, a18, a34), a18, a36);
    const float a41 = a6 + a6 + fmaf(a7, -0x1.62ep-4f, 0x1.0a28p20f); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a43 = fmaf(fmaf(-0x1.552c4cp-6f, a41, 0x1.00082cp-3f), a41, -0x1.000306p-1f);
    const float a50 = fmaf(a13, fmaf(a21 + a37, fmaf(a41, a43, a44), a37), fmaf(a13, a21, -(a26 - a25)));
    const float a51 = a26 + a50;
    const int b4 = x == x;
    const int b5 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a53 = usual ? 0.0f : (b2 ? 0x1p-63f : 0.0f); /* 1.0842021724855044e-19 */
    /* 2.1684043449710089e-19 */
    const float a57 = usual ? a51 : loweredf(a51, usual ? 0.0f : (b3 ? a53 : 0x1p-62f));
    const float a59 = usual ? a51 : (b5 ? 0.5f : a57);
    return usual ? a51 : (b4 ? a59 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float held_1 = 1.0f;
    float t[13];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual, held_1);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float held_1 = heldf(1.0f);
    const float *const end = x + SYMSIG_BLOCK(float);
    for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[13 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual, held_1))
    }
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
