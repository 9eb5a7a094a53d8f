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
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = usual ? w1 : lesser(usual ? w1 : lesser(w1, 2048.0), 800.0);
    const int b1 = a5 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = usual ? w1 : (b1 ? 0x1p-100 : a5); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a9 < -900.0;
    const double a10 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a10 : a8));
    const double a13 = p1 + 1.0;
    const double a14 = fma(a9, 0x1.62e42fefa38p-1, a7); /* 0.69314718055989033 */
    const double a15 = a13 + a14;
    const double a17 = a14 - (a15 - a13);
    const double a18 = a9 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a19 = a14 + a18;
    const double a22 = a19 * a19;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a26 = fma(fma(0x1.1eaee4f86a7fdp-29, a19, 0x1.af6ab749d882dp-26), a22, fma(0x1.27e55c70808a2p-22, a19, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a26, a22, fma(0x1.a01a016a28ca3p-16, a19, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a30 = fma(a28, a22, fma(0x1.6c16c16c22172p-10, a19, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a30, a22, fma(0x1.555555555553cp-5, a19, 0x1.555555555555bp-3));
    const double a35 = fma(a19, a14 - a19 + a18, fma(0.5, a22, fma(a22 * a19, a32, a18)));
    if (!usual) t[0] = a9;
    t[n] = p1;
    if (!usual) t[2 * n] = a13;
    t[3 * n] = a15;
    t[4 * n] = a17;
    t[5 * n] = a35;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[0];
    const double p1 = t[n];
    const double a13 = usual ? 0 : t[2 * n];
    const double a15 = t[3 * n];
    const double a17 = t[4 * n];
    const double a35 = t[5 * n];
    const int b3 = fabs(a9) < 52.5;
    const int b4 = 1.0 < p1;
    const double a41 = a13 - (usual ? 1.0 : (b4 ? p1 : 1.0)) - (usual ? p1 : (b4 ? 1.0 : p1));
    const double a45 = a17 + (a35 - (usual ? 0.0 : (b3 ? 0.0 : a41)));
    const double a46 = a15 + a45;
    const double q1 = 1.0 / a46;
    const double a47 = p1 * q1;
    const double a48 = -a47;
    const double a53 = fma(a48, a45 - (a46 - a15), fma(a48, a46, p1)) * q1;
    t[n] = a47;
    t[2 * n] = a48;
    t[3 * n] = a53;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[0];
    const double a47 = t[n];
    const double a48 = t[2 * n];
    const double a53 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 2048.0);
    const int b2 = a9 < -900.0;
    const int b5 = 800.0 < a3;
    const double a55 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a57 = usual ? 1.0 : (b5 ? 0.0 : a55);
    const double a58 = 1.0 + a48;
    const double a64 = -(a3 * a58);
    const double a67 = 1.0 + a64;
    const double a71 = a64 - (a67 - 1.0) + (-fma(a3, a48 - (a58 - 1.0) + (-a53), fma(a3, a58, a64)));
    const double a72 = a47 * a67;
    const double a73 = -a72;
    const double a76 = fma(a67, a53, fma(a47, a71, fma(a47, a67, a73)));
    const double a77 = 1.0 + a73;
    const double a83 = lesser(w1, 0x1.4b8p0) - 0x1.474973c84120bp0; /* 1.294921875, 1.2784645427610737 */
    const double a84 = a83 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    /* 1.857073050158207e-4, -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a86 = fma(fma(0x1.8574d9a74a755p-13, a84, -0x1.a2a7cac47454ap-11), a84, 0x1.098e92b07b339p-13);
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a88 = fma(fma(a86, a84, 0x1.b0f82c498a33ap-8), a84, -0x1.f2d0e32bc28a8p-7);
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a90 = fma(fma(a88, a84, -0x1.353eb573ca45p-6), a84, 0x1.2c563458cc0adp-3);
    const double a91 = a84 * a90;
    const double a92 = -0x1.be1410460527fp-3 + a91; /* -0.2178117057198001 */
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a97 = -0x1.f8d74bc9ac154p-54 - (a84 - a83) + (-0x1.44a50180ba78p-108);
    const double a101 = 0x1.24d8aab050508p-58 + fma(a90, a97, fma(a84, a90, -a91)); /* 3.9688081719611533e-18 */
    const double a103 = a84 * a92;
    /* -0.2178117057198001 */
    const double a106 = fma(a84, a91 - (a92 - (-0x1.be1410460527fp-3)) + a101, fma(a84, a92, -a103));
    const int b6 = a1 < 0.0;
    const double a108 = a72 + a76;
    const int b7 = a57 < 1.0;
    const int b8 = fabs(a72) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a109 = copysign(0x1p-722, a72); /* 4.5325554997805591e-218 */
    const double a110 = a109 + a72;
    const double a116 = copysign(a110 + (a72 - (a110 - a109) + a76) - a109, a72);
    const double a117 = b8 ? a116 : a108;
    const double a120 = (usual ? a108 : (b7 ? a117 : a108)) * a57;
    const double a121 = a77 + (a73 - (a77 - 1.0) + (-a76));
    const double a122 = b6 ? a120 : a121;
    const int b9 = x == x;
    const int b10 = a1 < -0x1.4b8p0; /* -1.294921875 */
    const int b11 = a1 < -0x1.43p0; /* -1.26171875 */
    const double a123 = a103 + fma(a92, a97, a106);
    const double a124 = b11 ? a123 : a122;
    const double a126 = usual ? a122 : (b10 ? a122 : a124);
    return usual ? a122 : (b9 ? a126 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
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
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.4300000000001p0, -0x1.4b8p0, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, float *t, size_t n, const int usual)
{
    const float w1 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)); /* 3.4028234663852886e+38 */
    const float a5 = usual ? w1 : lesserf(usual ? w1 : lesserf(w1, 2048.0f), 120.0f);
    const int b1 = a5 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a7 = usual ? w1 : (b1 ? 0x1p-40f : a5); /* 9.0949470177292824e-13 */
    const float a8 = fmaf(a7, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a9 = a8 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a9 < -110.0f;
    const float a10 = a8 + 50.0f;
    const float p1 = power_of_twof(usual ? a8 : (b2 ? a10 : a8));
    const float a13 = p1 + 1.0f;
    const float a14 = fmaf(a9, 0x1.62e4p-1f, a7); /* 0.693145751953125 */
    const float a15 = a13 + a14;
    const float a18 = a9 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a19 = a14 + a18;
    const float a22 = a19 * a19;
    /* 1.9743489974644035e-4, 0.0013935492606833577, 0.0083335675299167633 */
    const float a25 = fmaf(0x1.9e0d0ep-13f, a22, fmaf(0x1.6d4f82p-10f, a19, 0x1.111308p-7f));
    /* 0.041666459292173386, 0.1666666567325592 */
    const float a27 = fmaf(a25, a22, fmaf(0x1.5554e6p-5f, a19, 0x1.555554p-3f));
    const float a30 = fmaf(a19, a14 - a19 + a18, fmaf(0.5f, a22, fmaf(a22 * a19, a27, a18)));
    const int b3 = 1.0f < p1;
    const float a36 = a13 - (usual ? 1.0f : (b3 ? p1 : 1.0f)) - (usual ? p1 : (b3 ? 1.0f : p1));
    const float a38 = a14 - (a15 - a13) + (a30 - a36);
    if (!usual) t[0] = a9;
    t[n] = p1;
    t[2 * n] = a15;
    t[3 * n] = a38;
}

SYMSIG_INLINE void stage_2_float(float x, float *t, size_t n, const int usual)
{
    const float a9 = usual ? 0 : t[0];
    const float p1 = t[n];
    const float a15 = t[2 * n];
    const float a38 = t[3 * n];
    const float w1 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)); /* 3.4028234663852886e+38 */
    const float a3 = usual ? w1 : lesserf(w1, 2048.0f);
    const int b2 = a9 < -110.0f;
    const float a39 = a15 + a38;
    const float q1 = 1.0f / a39;
    const float a40 = p1 * q1;
    const float a41 = -a40;
    const float a46 = fmaf(a41, a38 - (a39 - a15), fmaf(a41, a39, p1)) * q1;
    const int b4 = 120.0f < a3;
    const float a48 = usual ? 1.0f : (b2 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const float a50 = usual ? 1.0f : (b4 ? 0.0f : a48);
    const float a51 = 1.0f + a41;
    const float a57 = -(a3 * a51);
    const float a59 = fmaf(a3, a41 - (a51 - 1.0f) + (-a46), fmaf(a3, a51, a57));
    t[0] = a40;
    t[n] = a46;
    t[2 * n] = a50;
    t[3 * n] = a57;
    t[4 * n] = a59;
}

SYMSIG_INLINE float last_stage_float(float x, const float *t, size_t n, const int usual)
{
    const float a40 = t[0];
    const float a46 = t[n];
    const float a50 = t[2 * n];
    const float a57 = t[3 * n];
    const float a59 = t[4 * n];
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a60 = 1.0f + a57;
    const float a65 = a40 * a60;
    const float a66 = -a65;
    const float a68 = fmaf(a40, a57 - (a60 - 1.0f) + (-a59), fmaf(a40, a60, a66));
    const float a69 = fmaf(a60, a46, a68);
    const float a70 = 1.0f + a66;
    const float a76 = lesserf(fabsf(a1), 0x1.4b8p0f) - 0x1.474974p0f; /* 1.294921875, 1.2784645557403564 */
    const float a77 = a76 + 0x1.bdf6fap-27f; /* 1.2979282537628478e-8 */
    /* 0.0066065890714526176, -0.015222655609250069, -0.018874814733862877 */
    const float a79 = fmaf(fmaf(0x1.b0f82cp-8f, a77, -0x1.f2d0e4p-7f), a77, -0x1.353eb6p-6f);
    const float a80 = fmaf(a79, a77, 0x1.2c5634p-3f); /* 0.14664879441261292 */
    const float a81 = a77 * a80;
    const float a82 = -0x1.be141p-3f + a81; /* -0.2178117036819458 */
    /* 1.2979282537628478e-8, 1.1257466239192657e-16 */
    const float a87 = 0x1.bdf6fap-27f - (a77 - a76) + 0x1.03945ap-53f;
    /* -0.2178117036819458, -2.0378543297283613e-9 */
    const float a92 = a81 - (a82 - (-0x1.be141p-3f)) + (-0x1.1814ap-29f + fmaf(a80, a87, fmaf(a77, a80, -a81)));
    const float a93 = a77 * a82;
    const int b5 = a1 < 0.0f;
    const float a98 = a65 + a69;
    const int b6 = a50 < 1.0f;
    const int b7 = fabsf(a65) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a99 = copysignf(0x1p-76f, a65); /* 1.3234889800848443e-23 */
    const float a100 = a99 + a65;
    const float a106 = copysignf(a100 + (a65 - (a100 - a99) + a69) - a99, a65);
    const float a107 = b7 ? a106 : a98;
    const float a110 = (usual ? a98 : (b6 ? a107 : a98)) * a50;
    const float a111 = a70 + (a66 - (a70 - 1.0f) + (-a69));
    const float a112 = b5 ? a110 : a111;
    const int b8 = x == x;
    const int b9 = a1 < -0x1.4b8p0f; /* -1.294921875 */
    const int b10 = a1 < -0x1.43p0f; /* -1.26171875 */
    const float a113 = a93 + fmaf(a82, a87, fmaf(a77, a92, fmaf(a77, a82, -a93)));
    const float a114 = b10 ? a113 : a112;
    const float a116 = usual ? a112 : (b9 ? a112 : a114);
    return usual ? a112 : (b8 ? a116 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    float t[5];
    stage_1_float(x, t, 1, usual);
    stage_2_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    float t[5 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const float a1 = fabsf(x) - 0x1.474974p0f; /* 1.2784645557403564 */
    const float a2 = a1 + 0x1.bdf6fap-27f; /* 1.2979282537628478e-8 */
    /* 0.0066065890714526176, -0.015222655609250069, -0.018874814733862877 */
    const float a4 = fmaf(fmaf(0x1.b0f82cp-8f, a2, -0x1.f2d0e4p-7f), a2, -0x1.353eb6p-6f);
    const float a5 = fmaf(a4, a2, 0x1.2c5634p-3f); /* 0.14664879441261292 */
    const float a6 = a2 * a5;
    const float a7 = -0x1.be141p-3f + a6; /* -0.2178117036819458 */
    const float a8 = a2 * a7;
    /* 1.2979282537628478e-8, 1.1257466239192657e-16 */
    const float a11 = 0x1.bdf6fap-27f - (a2 - a1) + 0x1.03945ap-53f;
    /* -0.2178117036819458, -2.0378543297283613e-9 */
    const float a18 = a6 - (a7 - (-0x1.be141p-3f)) + (-0x1.1814ap-29f + fmaf(a5, a11, fmaf(a2, a5, -a6)));
    return a8 + fmaf(a7, a11, fmaf(a2, a18, fmaf(a2, a7, -a8)));
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, -0x1.430002p0f, -0x1.4b8p0f, 0);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, -0x1.430002p0f, -0x1.4b8p0f, 0))
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(block_x, 0x1p-20f, 0x1.2p5f, 1))
