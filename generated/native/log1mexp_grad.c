/* SPDX-License-Identifier: MIT */
/* log1mexp_grad(x) = diff(log(1 - exp(x)), x)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: (1 + expm1(-abs(x)))/expm1(-abs(x))
 *     1 + e: of both signs, errors grow 3.8-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(usual ? x : (b1 ? a1 : (-1.0)));
    const double a4 = -w1;
    const double a8 = usual ? a4 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b2 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(usual ? a4 : a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    if (!usual) t[0] = w1;
    t[n] = a4;
    if (!usual) t[2 * n] = a9;
    t[3 * n] = a11;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a4 = t[n];
    const double a9 = usual ? 0 : t[2 * n];
    const double a11 = t[3 * n];
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, usual ? a4 : a9); /* -0.69314718055989033 */
    const double a14 = 1.0 + a13;
    const double a17 = a12 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
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
    const double a35 = a13 - (a14 - 1.0) + a34;
    if (!usual) t[2 * n] = a12;
    t[4 * n] = a14;
    t[5 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double w1 = usual ? 0 : t[0];
    const double a4 = t[n];
    const double a11 = t[3 * n];
    const double a12 = usual ? 0 : t[2 * n];
    const double a14 = t[4 * n];
    const double a35 = t[5 * n];
    const double a36 = a14 + a35;
    const double a38 = a35 - (a36 - a14);
    const int b3 = a12 < -900.0;
    const double a39 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a39 : a11));
    const double a42 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b4 = a12 < -200.0;
    const double a46 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a47 = -a36 * a46;
    const double a48 = 1.0 + a47;
    const double a53 = a36 * p1;
    const int b5 = a48 == 0.0;
    const double a56 = a48 + (usual ? 0.0 : (b5 ? 1.0 : 0.0));
    const double q1 = 1.0 / a56;
    const double a57 = a53 * q1;
    const double a58 = -a57;
    const double a62 = fma(a58, a56, a53) + fma(a58, fma(-a38, a46, a47 - (a48 - 1.0)), a38 * p1);
    const double a63 = a62 * q1;
    const double a67 = usual ? a4 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a68 = fma(a67, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a68);
    const double a69 = p2 - 1.0;
    const double a70 = a68 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a71 = fma(a70, -0x1.62e42fefa38p-1, a67); /* -0.69314718055989033 */
    const double a72 = a70 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a73 = a71 + a72;
    const int b6 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a75 = usual ? a73 : (b6 ? 0.0 : a73);
    const double a76 = a75 * a73;
    const double a77 = a76 * 0.5;
    const double a78 = a73 + a77;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a82 = fma(fma(0x1.1eaee4f86a7fdp-29, a73, 0x1.af6ab749d882dp-26), a76, fma(0x1.27e55c70808a2p-22, a73, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a84 = fma(a82, a76, fma(0x1.a01a016a28ca3p-16, a73, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a86 = fma(a84, a76, fma(0x1.6c16c16c22172p-10, a73, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a88 = fma(a86, a76, fma(0x1.555555555553cp-5, a73, 0x1.555555555555bp-3));
    const double a90 = a72 - (a73 - a71);
    const double a95 = fma(a76 * a75, a88, fma(a90, a78, a90)) + (a77 - (a78 - a73));
    const double a96 = a78 + a95;
    const double a97 = p2 * a96;
    const double a98 = a69 + a97;
    const double a106 = a97 - (a98 - a69) + fma(p2, a95 - (a96 - a78), p2 - (a69 + 1.0));
    const double a107 = 1.0 + a98;
    const double q2 = 1.0 / a98;
    const double a111 = a107 * q2;
    const double a112 = -a111;
    const double a115 = fma(a112, a98, a107) + fma(a112, a106, a98 - (a107 - 1.0) + a106);
    const double a116 = a115 * q2;
    const double w3 = fabs(a57);
    const double a117 = INFINITY;
    const int b7 = w3 < a117;
    const double a118 = b7 ? a63 : 0.0;
    if (!usual) t[0] = a42;
    if (!usual) t[n] = q1;
    t[2 * n] = a57;
    if (!usual) t[3 * n] = a62;
    t[4 * n] = a63;
    if (!usual) t[5 * n] = a111;
    if (!usual) t[6 * n] = a116;
    if (!usual) t[7 * n] = w3;
    if (!usual) t[8 * n] = a117;
    if (!usual) t[9 * n] = a118;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a42 = usual ? 0 : t[0];
    const double q1 = usual ? 0 : t[n];
    const double a57 = t[2 * n];
    const double a62 = usual ? 0 : t[3 * n];
    const double a63 = t[4 * n];
    const double a111 = usual ? 0 : t[5 * n];
    const double a116 = usual ? 0 : t[6 * n];
    const double w3 = usual ? 0 : t[7 * n];
    const double a117 = usual ? 0 : t[8 * n];
    const double a118 = usual ? 0 : t[9 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a43 = usual ? 1.0 : a42;
    const double a120 = a57 + (usual ? a63 : a118);
    const int b8 = a120 == 0.0;
    const double a121 = b8 ? a57 : a120;
    const int b9 = a43 < 1.0;
    const int b10 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a122 = copysign(0x1p-722, a57); /* 4.5325554997805591e-218 */
    const double a123 = a122 + a57;
    const double a129 = copysign(a123 + fma(a62, q1, a57 - (a123 - a122)) - a122, a57);
    const double a131 = usual ? a121 : (b10 ? a129 : a121);
    const double a135 = -((usual ? a121 : (b9 ? a131 : a121)) * a43);
    const int b11 = x == x;
    const int b12 = 0.0 < a1;
    const double a136 = NAN;
    const int b13 = x == 0.0;
    const double a137 = -a117;
    const int b14 = a1 < -0x1.c8p-2; /* -0.4453125 */
    const int b15 = fabs(a111) < a117;
    const double a139 = a111 + (b15 ? a116 : 0.0);
    const int b16 = a139 == 0.0;
    const double a140 = b16 ? a111 : a139;
    const double a142 = usual ? a140 : (b1 ? a140 : a135);
    const double a144 = usual ? a135 : (b14 ? a135 : a142);
    const double a146 = usual ? a135 : (b13 ? a137 : a144);
    const double a148 = usual ? a135 : (b12 ? a136 : a146);
    return usual ? a135 : (b11 ? a148 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[10];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[10 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = -fabs(x);
    const double a2 = fma(a1, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a2);
    const double a3 = p1 - 1.0;
    const double a4 = a2 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a5 = fma(a4, -0x1.62e42fefa38p-1, a1); /* -0.69314718055989033 */
    const double a6 = a4 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a7 = a5 + a6;
    const double a8 = a7 * a7;
    const double a9 = a8 * 0.5;
    const double a10 = a7 + a9;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a14 = fma(fma(0x1.1eaee4f86a7fdp-29, a7, 0x1.af6ab749d882dp-26), a8, fma(0x1.27e55c70808a2p-22, a7, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a16 = fma(a14, a8, fma(0x1.a01a016a28ca3p-16, a7, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a18 = fma(a16, a8, fma(0x1.6c16c16c22172p-10, a7, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a20 = fma(a18, a8, fma(0x1.555555555553cp-5, a7, 0x1.555555555555bp-3));
    const double a22 = a6 - (a7 - a5);
    const double a27 = fma(a8 * a7, a20, fma(a22, a10, a22)) + (a9 - (a10 - a7));
    const double a28 = a10 + a27;
    const double a29 = p1 * a28;
    const double a30 = a3 + a29;
    const double a31 = 1.0 + a30;
    const double q1 = 1.0 / a30;
    const double a32 = a31 * q1;
    const int b1 = fabs(a32) < INFINITY;
    const double a34 = -a32;
    const double a43 = a29 - (a30 - a3) + fma(p1, a27 - (a28 - a10), p1 - (a3 + 1.0));
    const double a48 = fma(a34, a30, a31) + fma(a34, a43, a30 - (a31 - 1.0) + a43);
    const double a49 = a48 * q1;
    const double a51 = a32 + (b1 ? a49 : 0.0);
    const int b2 = a51 == 0.0;
    return b2 ? a32 : a51;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1p-100, -0x1.c8p-2, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1p-100, -0x1.c8p-2, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? -0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(usual ? d1 : (b1 ? a1 : (-1.0)));
    const double a4 = lesser(w1, 200.0);
    t[0] = w1;
    if (!usual) t[n] = a4;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a4 = usual ? 0 : t[n];
    const double a6 = -(usual ? w1 : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a17 = fma(a10, a15, a9) + 1.0;
    const double p1 = power_of_two(a7);
    t[n] = a17;
    t[2 * n] = p1;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double a17 = t[n];
    const double p1 = t[2 * n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a20 = fma(-a17, p1, 1.0);
    const int b2 = a20 == 0.0;
    const double a25 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a28 = fma(a26 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a25);
    const double a29 = a28 * a28;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a32 = fma(fma(0x1.9fce5e32a2c28p-13, a28, 0x1.6d98935dd6524p-10), a29, fma(0x1.1111e0a253f33p-7, a28, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a34 = fma(a32, a29, fma(0x1.555554a6c4debp-3, a28, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a26);
    const double a37 = fma(fma(a29, a34, a28), p2, p2 - 1.0);
    const double q2 = (1.0 + a37) / a37;
    const int b3 = a1 < -0x1.c8p-2; /* -0.4453125 */
    const double a39 = -(a17 * p1 / (a20 + (b2 ? 1.0 : 0.0)));
    const double a41 = usual ? q2 : (b1 ? q2 : a39);
    const double a42 = b3 ? a39 : a41;
    const int b4 = d1 == d1;
    const int b5 = 0.0 < a1;
    const double a43 = NAN;
    const int b6 = d1 == 0.0;
    const double a45 = -INFINITY;
    const double a47 = usual ? a42 : (b6 ? a45 : a42);
    const double a49 = usual ? a42 : (b5 ? a43 : a47);
    return (float)(usual ? a42 : (b4 ? a49 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad, usual_double(block_x, -0x1p-100, -0x1.2p5, 0), -0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log1mexp_gradf, usual_float(block_x, -0x1p-100f, -0x1.2p5f, 0), -0x1.8p1f)
