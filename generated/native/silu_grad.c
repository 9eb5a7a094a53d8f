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
    const double a12 = p1 + 1.0;
    const double a13 = fma(a8, 0x1.62e42fefa38p-1, a6); /* 0.69314718055989033 */
    const double a14 = a12 + a13;
    const double a16 = a13 - (a14 - a12);
    const double a17 = a8 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    if (!usual) t[0] = a8;
    t[n] = p1;
    if (!usual) t[2 * n] = a12;
    t[3 * n] = a13;
    t[4 * n] = a14;
    t[5 * n] = a16;
    t[6 * n] = a17;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[3 * n];
    const double a17 = t[6 * n];
    const double a18 = a13 + a17;
    const double a21 = a18 * a18;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a25 = fma(fma(0x1.1eaee4f86a7fdp-29, a18, 0x1.af6ab749d882dp-26), a21, fma(0x1.27e55c70808a2p-22, a18, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a27 = fma(a25, a21, fma(0x1.a01a016a28ca3p-16, a18, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a29 = fma(a27, a21, fma(0x1.6c16c16c22172p-10, a18, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a29, a21, fma(0x1.555555555553cp-5, a18, 0x1.555555555555bp-3));
    const double a34 = fma(a18, a13 - a18 + a17, fma(0.5, a21, fma(a21 * a18, a31, a17)));
    t[3 * n] = a34;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a8 = usual ? 0 : t[0];
    const double p1 = t[n];
    const double a12 = usual ? 0 : t[2 * n];
    const double a14 = t[4 * n];
    const double a16 = t[5 * n];
    const double a34 = t[3 * n];
    const int b2 = fabs(a8) < 52.5;
    const int b3 = 1.0 < p1;
    const double a40 = a12 - (usual ? 1.0 : (b3 ? p1 : 1.0)) - (usual ? p1 : (b3 ? 1.0 : p1));
    const double a44 = a16 + (a34 - (usual ? 0.0 : (b2 ? 0.0 : a40)));
    const double a45 = a14 + a44;
    const double q1 = 1.0 / a45;
    const double a46 = p1 * q1;
    const double a47 = -a46;
    const double a52 = fma(a47, a44 - (a45 - a14), fma(a47, a45, p1)) * q1;
    t[6 * n] = a46;
    t[n] = a47;
    t[2 * n] = a52;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = usual ? 0 : t[0];
    const double a47 = t[n];
    const double a52 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 2048.0);
    const int b1 = a8 < -900.0;
    const int b4 = 800.0 < a4;
    const double a54 = usual ? 1.0 : (b1 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a55 = b4 ? 0.0 : a54;
    const double a57 = 1.0 + a47;
    const double a63 = -(a4 * a57);
    const double a66 = 1.0 + a63;
    const double a70 = a63 - (a66 - 1.0) + (-fma(a4, a47 - (a57 - 1.0) + (-a52), fma(a4, a57, a63)));
    if (!usual) t[3 * n] = a55;
    t[4 * n] = a66;
    t[5 * n] = a70;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a46 = t[6 * n];
    const double a52 = t[2 * n];
    const double a55 = usual ? 0 : t[3 * n];
    const double a66 = t[4 * n];
    const double a70 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a56 = usual ? 1.0 : a55;
    const double a71 = a46 * a66;
    const double a72 = -a71;
    const double a75 = fma(a66, a52, fma(a46, a70, fma(a46, a66, a72)));
    const double a76 = 1.0 + a72;
    /* 7.8886090522101181e-31, 1.294921875 */
    const double a81 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), 0x1.4b8p0);
    const double a82 = a81 - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a83 = a82 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    /* 1.857073050158207e-4, -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a85 = fma(fma(0x1.8574d9a74a755p-13, a83, -0x1.a2a7cac47454ap-11), a83, 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a87 = fma(fma(a85, a83, 0x1.b0f82c498a33ap-8), a83, -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a89 = fma(fma(a87, a83, -0x1.353eb573ca45p-6), a83, 0x1.2c563458cc0adp-3);
    const double a90 = a83 * a89;
    const double a91 = -0x1.be1410460527fp-3 + a90; /* -0.2178117057198001 */
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a96 = -0x1.f8d74bc9ac154p-54 - (a83 - a82) + (-0x1.44a50180ba78p-108);
    const double a100 = 0x1.24d8aab050508p-58 + fma(a89, a96, fma(a83, a89, -a90)); /* 3.9688081719611533e-18 */
    const double a102 = a83 * a91;
    /* -0.2178117057198001 */
    const double a105 = fma(a83, a90 - (a91 - (-0x1.be1410460527fp-3)) + a100, fma(a83, a91, -a102));
    const int b5 = a1 < 0.0;
    const double a107 = a71 + a75;
    const int b6 = a56 < 1.0;
    const int b7 = fabs(a71) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a108 = copysign(0x1p-722, a71); /* 4.5325554997805591e-218 */
    const double a109 = a108 + a71;
    const double a115 = copysign(a109 + (a71 - (a109 - a108) + a75) - a108, a71);
    const double a116 = b7 ? a115 : a107;
    const double a119 = (usual ? a107 : (b6 ? a116 : a107)) * a56;
    const double a120 = a76 + (a72 - (a76 - 1.0) + (-a75));
    const double a121 = b5 ? a119 : a120;
    const int b8 = x == x;
    const int b9 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b10 = a1 < -0x1.4b8p0; /* -1.294921875 */
    const int b11 = a1 < -0x1.43p0; /* -1.26171875 */
    const double a122 = a102 + fma(a91, a96, a105);
    const double a123 = b11 ? a122 : a121;
    const double a125 = usual ? a121 : (b10 ? a121 : a123);
    const double a127 = usual ? a121 : (b9 ? 0.5 : a125);
    return usual ? a121 : (b8 ? a127 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a11 = a2 * a10;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a14 = -0x1.f8d74bc9ac154p-54 - (a2 - a1) + (-0x1.44a50180ba78p-108);
    /* -0.2178117057198001, 3.9688081719611533e-18 */
    const double a21 = a9 - (a10 - (-0x1.be1410460527fp-3)) + (0x1.24d8aab050508p-58 + fma(a8, a14, fma(a2, a8, -a9)));
    return a11 + fma(a10, a14, fma(a2, a21, fma(a2, a10, -a11)));
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
    const int b4 = 64.0f < a2;
    const float w1 = fabsf(usual ? x : (b4 ? 64.0f : a2));
    const float a12 = lesserf(w1, 109.0f);
    const float a13 = usual ? w1 : a12;
    const float a14 = fmaf(a13, 0x1.7158d2p4f, 0x1.8p23f); /* 23.084184646606445, 12582912 */
    const float a23 = fmaf(usual ? w1 : lesserf(a13, 23.0f), 0x1.44p-1f, 1.0f); /* 0.6328125 */
    t[0] = w1;
    if (!usual) t[n] = a12;
    t[2 * n] = a14;
    t[3 * n] = a23;
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
    /* 0.00449378602, 0.00059062161, -0.00128997606, -0.00165749877 */
    0x1.268138p-8f, 0x1.35a7e4p-11f, -0x1.5228d4p-10f, -0x1.b280dcp-10f,
    /* -0.00135996006, -0.000921510044, -0.000561302819, -0.000297646096 */
    -0x1.64816p-10f, -0x1.e322fcp-11f, -0x1.2648cap-11f, -0x1.381ac4p-12f,
    /* -9.74045179e-05, 9.02654051e-07, 1.98797497e-05, 1.72274376e-05 */
    -0x1.988b4ep-14f, 0x1.e49bd4p-21f, 0x1.4d86ep-16f, 0x1.210748p-16f,
    /* 1.13880642e-05, 6.73959767e-06, 3.75410582e-06, 2.01215948e-06 */
    0x1.7e1ebap-17f, 0x1.c44968p-18f, 0x1.f7de18p-19f, 0x1.0e1146p-19f,
    /* 7.71291354e-07, 1.98495229e-07, 4.90101399e-08, 1.21008918e-08 */
    0x1.9e157ap-21f, 0x1.aa43e8p-23f, 0x1.a4fe7p-25f, 0x1.9fc892p-27f,
    /* 2.54337351e-09, 8.0432444e-10, 2.00228445e-10, 3.13936695e-16 */
    0x1.5d8fp-29f, 0x1.ba2e9ap-31f, 0x1.b84e98p-33f, 0x1.69f1c2p-52f,
    /* -0.0109270178, -0.00606939383, -0.000277935731, 0.00491166348 */
    -0x1.660e78p-7f, -0x1.8dc388p-8f, -0x1.236fcep-12f, 0x1.41e40ap-8f,
    /* 0.00848901831, 0.00997207128, 0.00961876661, 0.00797828007 */
    0x1.162b0cp-7f, 0x1.46c3ccp-7f, 0x1.3b301p-7f, 0x1.056eaap-7f,
};

static const float table_6_float[32] = {
    /* 0.00750895124, 0.0121046612, 0.011062108, 0.00798232108 */
    0x1.ec1b4cp-8f, 0x1.8ca542p-7f, 0x1.6a7bbp-7f, 0x1.05909p-7f,
    /* 0.00494342344, 0.00269159372, 0.00124782056, 0.00042108554 */
    0x1.43f8e2p-8f, 0x1.60cae6p-9f, 0x1.471bd2p-10f, 0x1.b98a4ap-12f,
    /* -0.000119468015, -0.000265111768, -0.000210756174, -0.000134890448 */
    -0x1.f515cep-14f, -0x1.15fd66p-12f, -0x1.b9fcdcp-13f, -0x1.1ae2c2p-13f,
    /* -7.84050353e-05, -4.32876914e-05, -2.31133563e-05, -1.20185096e-05 */
    -0x1.48dac4p-14f, -0x1.6b1f9cp-15f, -0x1.83c71cp-16f, -0x1.934636p-17f,
    /* -4.46114882e-06, -1.11624672e-06, -2.71318896e-07, -6.4163558e-08 */
    -0x1.2b61f4p-18f, -0x1.2ba3e4p-20f, -0x1.235392p-22f, -0x1.139494p-24f,
    /* -1.49494035e-08, -3.43091999e-09, -7.76157916e-10, -2.0373631e-14 */
    -0x1.00d42cp-26f, -0x1.d78ac4p-29f, -0x1.aab284p-31f, -0x1.6f04cap-46f,
    /* -0.02592545, -0.0351793692, -0.0384509973, -0.0361564644 */
    -0x1.a8c338p-6f, -0x1.20307cp-5f, -0x1.3afd96p-5f, -0x1.28319ap-5f,
    /* -0.0293933637, -0.0200811345, -0.0105192596, -0.00154275727 */
    -0x1.e194b4p-6f, -0x1.490262p-6f, -0x1.58b1f2p-7f, -0x1.946cbp-10f,
};

static const float table_7_float[32] = {
    /* -0.0683842376, -0.0517416969, -0.0328681245, -0.0177369025 */
    -0x1.181a12p-4f, -0x1.a7de34p-5f, -0x1.0d4174p-5f, -0x1.2299f6p-6f,
    /* -0.00760265673, -0.00170820625, 0.00129892468, 0.00254070223 */
    -0x1.f23f6ap-8f, -0x1.bfcbc8p-10f, 0x1.54815cp-10f, 0x1.4d03d2p-9f,
    /* 0.00276420149, 0.00204389077, 0.0012696085, 0.000727500534 */
    0x1.6a4f36p-9f, 0x1.0be598p-9f, 0x1.4cd1fcp-10f, 0x1.7d6b78p-11f,
    /* 0.000397088123, 0.000210542057, 0.000109266424, 5.56201412e-05 */
    0x1.a06088p-12f, 0x1.b989e8p-13f, 0x1.ca4beep-14f, 0x1.d29358p-15f,
    /* 1.98415892e-05, 4.85260989e-06, 1.1614776e-06, 2.72099015e-07 */
    0x1.4ce2fap-16f, 0x1.45a734p-18f, 0x1.37c822p-20f, 0x1.242a02p-22f,
    /* 6.40117435e-08, 1.52633124e-08, 4.23984892e-09, 1.06608389e-09 */
    0x1.12eda8p-24f, 0x1.0638c2p-26f, 0x1.235c36p-28f, 0x1.250afcp-30f,
    /* 0.0752385408, 0.0491864346, 0.0196732339, -0.0102074603 */
    0x1.342d54p-4f, 0x1.92ef6ep-5f, 0x1.425386p-6f, -0x1.4e7a62p-7f,
    /* -0.0363692828, -0.0560233667, -0.0677498057, -0.0725119784 */
    -0x1.29efeap-5f, -0x1.caf184p-5f, -0x1.1580d2p-4f, -0x1.290252p-4f,
};

static const float table_8_float[32] = {
    /* 0.149090514, 0.0772148892, 0.0272000339, -0.00225939997 */
    0x1.31565ep-3f, 0x1.3c45aep-4f, 0x1.bda536p-6f, -0x1.2824e2p-9f,
    /* -0.0168140978, -0.0219736751, -0.0219917614, -0.0195918232 */
    -0x1.137b7p-6f, -0x1.680446p-6f, -0x1.685022p-6f, -0x1.40fe1p-6f,
    /* -0.0146787222, -0.00890654419, -0.00501179183, -0.00269582844 */
    -0x1.e0fe0cp-7f, -0x1.23d982p-7f, -0x1.4873eap-8f, -0x1.6158fep-9f,
    /* -0.00139680249, -0.000699348573, -0.000333276927, -0.000144057194 */
    -0x1.6e29d4p-10f, -0x1.6ea8fap-11f, -0x1.5d7758p-12f, -0x1.2e1c1ep-13f,
    /* -2.05327942e-05, 3.01105993e-05, 4.23537604e-05, 4.52663626e-05 */
    -0x1.587baep-16f, 0x1.f92c0ap-16f, 0x1.634a02p-15f, 0x1.7bb8c6p-15f,
    /* 4.59465118e-05, 4.61069503e-05, 4.6147481e-05, 4.62308672e-05 */
    0x1.816d62p-15f, 0x1.82c5ecp-15f, 0x1.831cf6p-15f, 0x1.83d008p-15f,
    /* 0.270597041, 0.310171992, 0.33070159, 0.333417505 */
    0x1.151764p-2f, 0x1.3d9dbap-2f, 0x1.52a37p-2f, 0x1.556b66p-2f,
    /* 0.319352567, 0.291614026, 0.255605787, 0.212529421 */
    0x1.47045cp-2f, 0x1.2a9cdep-2f, 0x1.05bd86p-2f, 0x1.b342ap-3f,
};

static const float table_9_float[32] = {
    /* -0.0156526454, 0.072427541, 0.112240545, 0.120901369 */
    -0x1.0073f4p-6f, 0x1.28a9c8p-4f, 0x1.cbbcbep-4f, 0x1.ef3646p-4f,
    /* 0.112566359, 0.0968065038, 0.079184249, 0.0626826137 */
    0x1.cd1262p-4f, 0x1.8c84fap-4f, 0x1.4456b4p-4f, 0x1.00bf7cp-4f,
    /* 0.0422996618, 0.0239199605, 0.0131537328, 0.00724049052 */
    0x1.5a84d2p-5f, 0x1.87e796p-6f, 0x1.af0582p-7f, 0x1.da8346p-8f,
    /* 0.00410611276, 0.00250987546, 0.00172639661, 0.00136463239 */
    0x1.0d1924p-8f, 0x1.48f972p-9f, 0x1.c49084p-10f, 0x1.65baeep-10f,
    /* 0.00119445624, 0.00122777163, 0.00134657323, 0.00148626522 */
    0x1.391e9ap-10f, 0x1.41da5cp-10f, 0x1.60ffp-10f, 0x1.859d92p-10f,
    /* 0.00163046108, 0.00177579117, 0.0019221144, 0.0040390892 */
    0x1.ab6a64p-10f, 0x1.d18354p-10f, 0x1.f7deeap-10f, 0x1.08b4acp-8f,
    /* 0.0450002514, 0.167443424, 0.294599414, -0.073564522 */
    0x1.70a45ep-5f, 0x1.56ec94p-3f, 0x1.2dab78p-2f, -0x1.2d51fep-4f,
    /* 0.0558752157, -0.0730691552, -0.0302656069, -0.122645609 */
    0x1.c9bad2p-5f, -0x1.2b4a9p-4f, -0x1.efdf28p-6f, -0x1.f65b3ep-4f,
};

static const float table_10_float[32] = {
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

static const float table_11_float[16] = {
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
    uint32_t at_a14[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a14, t + 2 * n, 0, n);
    uint32_t at_a23[SYMSIG_LANES] SYMSIG_ALIGNED;
    find(at_a23, t + 3 * n, 20, n);
    look_up(table_1_float, 16, at_a14, t + 3 * n, n, lanes);
    look_up(table_2_float, 32, at_a23, t + 4 * n, n, lanes);
    look_up(table_3_float, 32, at_a23, t + 5 * n, n, lanes);
    look_up(table_4_float, 32, at_a23, t + 6 * n, n, lanes);
    look_up(table_5_float, 32, at_a23, t + 7 * n, n, lanes);
    look_up(table_6_float, 32, at_a23, t + 8 * n, n, lanes);
    look_up(table_7_float, 32, at_a23, t + 9 * n, n, lanes);
    look_up(table_8_float, 32, at_a23, t + 10 * n, n, lanes);
    look_up(table_9_float, 32, at_a23, t + 11 * n, n, lanes);
    look_up(table_10_float, 32, at_a23, t + 12 * n, n, lanes);
    look_up(table_11_float, 16, at_a14, t + 13 * n, n, lanes);
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float w1 = t[0];
    const float a12 = usual ? 0 : t[n];
    const float a14 = t[2 * n];
    const float a15 = t[3 * n];
    const float a24 = t[4 * n];
    const float a26 = t[5 * n];
    const float a27 = t[6 * n];
    const float a31 = t[7 * n];
    const float a32 = t[8 * n];
    const float a34 = t[9 * n];
    const float a36 = t[10 * n];
    const float a38 = t[11 * n];
    const float a40 = t[12 * n];
    const float a47 = t[13 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = usual ? x : sizablef(a1, 0x1p-40f); /* 9.0949470177292824e-13 */
    const float a13 = usual ? w1 : a12;
    const int b1 = 0.0f < a2;
    const int b2 = 0x1.6f6202p6f < -a2; /* 91.845710754394531 */
    const float a5 = usual ? 0.0f : (b2 ? (-0x1p-126f) : 0.0f); /* -1.1754943508222875e-38 */
    const float a6 = b1 ? 1.0f : a5;
    const int b3 = a2 < -64.0f;
    const float a7 = a6 * 0x1p64f; /* 1.8446744073709552e+19 */
    const float a9 = usual ? a6 : (b3 ? a7 : a6);
    const float a16 = a14 - 1024.0f;
    const float a20 = copysignf(halvedf(a15, usual ? a14 : (b3 ? a16 : a14)), a2);
    const float a25 = a13 - a24;
    const float a28 = fmaf(a25, a26, a27);
    const float a30 = a9 + a20 * a28;
    const float a39 = fmaf(fmaf(fmaf(fmaf(a31, a25, a32), a25, a34), a25, a36), a25, a38);
    const float a41 = fmaf(a39, a25, a40);
    const float a44 = fmaf(a13, 2.0f, fmaf(a14, -0x1.62ep-4f, 0x1.0a28p20f)); /* -0.086639404296875, 1090176 */
    /* -0.02082354947924614, 0.12501558661460876, -0.50002306699752808 */
    const float a46 = fmaf(fmaf(-0x1.552c4cp-6f, a44, 0x1.00082cp-3f), a44, -0x1.000306p-1f);
    const float a52 = fmaf(a20, fmaf(a28 + a41, fmaf(a44, a46, a47), a41), fmaf(a20, a28, a9 - a30));
    const float a53 = a30 + a52;
    const int b5 = x == x;
    const int b6 = fabsf(a1) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a56 = (usual ? 1.0f : (b3 ? a53 : 1.0f)) * 0x1p-64f; /* 5.4210108624275222e-20 */
    const float a58 = usual ? a53 : (b3 ? a56 : a53);
    const float a59 = subnormalf(a58);
    const float a61 = usual ? a53 : (b2 ? a59 : a58);
    const float a63 = usual ? a53 : (b6 ? 0.5f : a61);
    return usual ? a53 : (b5 ? a63 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[14];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, 0);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int lanes)
{
    const int usual = lanes > 0;
    const float *const end = x + SYMSIG_BLOCK(float);
    SYMSIG_UNROLLED for (; x < end; x += SYMSIG_LANES, out += SYMSIG_LANES) {
        float t[14 * SYMSIG_LANES] SYMSIG_ALIGNED;
        SYMSIG_EACH_LANE(stage_1_float(x[i], t + i, SYMSIG_LANES, usual))
        stage_2_float(t, SYMSIG_LANES, lanes);
        SYMSIG_EACH_LANE(out[i] = last_stage_float(x[i], t + i, SYMSIG_LANES, usual))
    }
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(block_x, 0x1p-40f, 0x1.4p4f, 1), 0x1.8p1f)
