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

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    /* 3.4028234663852886e+38 */
    const double a2 = usual ? d1 : number(usual ? d1 : number(d1, 0x1.fffffep127), 2048.0);
    const double a3 = -a2;
    const double a4 = usual ? a3 : number(a3, 200.0);
    const int b1 = a4 < -60.0;
    const double a6 = usual ? a3 : (b1 ? (-60.0) : a4);
    /* -1.4426950408889634, 6755399441056767 */
    const double a7 = fma(a6, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a8 < -900.0;
    const double a9 = a7 + 300.0;
    const double a12 = fma(a8, 0x1.62e42fefa39efp-1, a6); /* 0.69314718055994529 */
    const double a14 = a12 * a12;
    /* 0.0083209219150537899, 0.49999999915035642 */
    const double a15 = fma(0x1.10a8f3bfb579fp-7, a14, 0x1.fffffff1673a6p-2);
    const double a16 = fma(0x1.997f71afe07b3p-4, a14, 1.0); /* 0.099975055780332764 */
    const double a18 = power_of_two(usual ? a7 : (b2 ? a9 : a7)) * fma(-a12, a15, a16);
    const double q1 = a18 / (a18 + fma(a12, a15, a16));
    t[n] = q1;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double q1 = t[n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = usual ? d1 : number(a1, 2048.0);
    const double a23 = q1 * fma(-a2, q1, 1.0 + a2);
    const double a25 = lesser(fabs(a1), 0x1.488p0) - 0x1.474973c84120bp0; /* 1.283203125, 1.2784645427610737 */
    /* -0.015222655223187623, -0.018874814223782288, 0.14664879699694691 */
    const double a27 = fma(fma(-0x1.f2d0e32bc28a8p-7, a25, -0x1.353eb573ca45p-6), a25, 0x1.2c563458cc0adp-3);
    const double a29 = a25 * fma(a27, a25, -0x1.be1410460527fp-3); /* -0.2178117057198001 */
    const int b3 = d1 == d1;
    const int b4 = a1 < -0x1.488p0; /* -1.283203125 */
    const int b5 = a1 < -0x1.46p0; /* -1.2734375 */
    const double a30 = b5 ? a29 : a23;
    const double a32 = usual ? a23 : (b4 ? a23 : a30);
    return (float)(usual ? a23 : (b3 ? a32 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const double a1 = fabs((double)x) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    /* -0.015222655223187623, -0.018874814223782288, 0.14664879699694691 */
    const double a3 = fma(fma(-0x1.f2d0e32bc28a8p-7, a1, -0x1.353eb573ca45p-6), a1, 0x1.2c563458cc0adp-3);
    return (float)(a1 * fma(a3, a1, -0x1.be1410460527fp-3));
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, -0x1.460002p0f, -0x1.488p0f, 0);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)], rest[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, -0x1.460002p0f, -0x1.488p0f, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(float, rest[i] = apart_float(x[i]) ? 0x1.8p1f : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
