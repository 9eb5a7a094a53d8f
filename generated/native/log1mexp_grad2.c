/* SPDX-License-Identifier: MIT */
/* log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2)
 *
 * x < 0: -(exp(-abs(x))/(1 - exp(-abs(x)))/(1 - exp(-abs(x))))
 *     1 - t: of both signs, errors grow 3.8-fold at most here
 * of it -35/64 < x < 0: -((1 + expm1(-abs(x)))/expm1(-abs(x))/expm1(-abs(x)))
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
    const double a10 = usual ? a4 : (b2 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    if (!usual) t[0] = w1;
    if (!usual) t[n] = a4;
    t[2 * n] = a11;
    t[3 * n] = a12;
    t[4 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[4 * n];
    const double a14 = 1.0 + a13;
    const double a17 = a13 * a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const double a30 = a13 - (a14 - 1.0) + fma(0.5, a17, a17 * a13 * a27);
    t[4 * n] = a14;
    t[5 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double w1 = usual ? 0 : t[0];
    const double a4 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a12 = t[3 * n];
    const double a14 = t[4 * n];
    const double a30 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a31 = a14 + a30;
    const double a35 = fma(a12 * (-0x1.ef35793c7673p-45), a31, a30 - (a31 - a14)); /* -5.4979230187083712e-14 */
    const int b3 = a12 < -900.0;
    const double a36 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a36 : a11));
    const double a40 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a41 = -a31;
    const double a42 = -a35;
    const double a46 = usual ? a4 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a47 = fma(a46, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a47);
    const double a48 = p2 - 1.0;
    const double a49 = a47 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a50 = fma(a49, -0x1.62e42fefa38p-1, a46); /* -0.69314718055989033 */
    const double a51 = a49 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a52 = a50 + a51;
    const int b4 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a54 = usual ? a52 : (b4 ? 0.0 : a52);
    const double a55 = a54 * a52;
    const double a56 = a55 * 0.5;
    const double a57 = a52 + a56;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a61 = fma(fma(0x1.1eaee4f86a7fdp-29, a52, 0x1.af6ab749d882dp-26), a55, fma(0x1.27e55c70808a2p-22, a52, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a63 = fma(a61, a55, fma(0x1.a01a016a28ca3p-16, a52, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a65 = fma(a63, a55, fma(0x1.6c16c16c22172p-10, a52, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a67 = fma(a65, a55, fma(0x1.555555555553cp-5, a52, 0x1.555555555555bp-3));
    const double a69 = a51 - (a52 - a50);
    const double a74 = fma(a55 * a54, a67, fma(a69, a57, a69)) + (a56 - (a57 - a52));
    const double a75 = a57 + a74;
    const double a76 = p2 * a75;
    const double a77 = a48 + a76;
    const double a85 = a76 - (a77 - a48) + fma(p2, a74 - (a75 - a57), p2 - (a48 + 1.0));
    const double a86 = -a77;
    const double a88 = -1.0 + a86;
    const double a91 = a86 - (a88 - (-1.0)) + (-a85);
    const double a92 = a41 * p1;
    const double a94 = usual ? a88 : (b1 ? a88 : a92);
    const double a95 = a42 * p1;
    const double a97 = usual ? a91 : (b1 ? a91 : a95);
    const double a99 = usual ? 1.0 : (b1 ? 1.0 : a40);
    const int b5 = a1 < -0x1.18p-1; /* -0.546875 */
    const double a101 = usual ? a92 : (b5 ? a92 : a94);
    const double a104 = b5 ? a40 : a99;
    const int b6 = a12 < -200.0;
    const double a107 = usual ? p1 : (b6 ? 0.0 : p1);
    const double a109 = usual ? a92 : a41 * a107;
    const double a110 = 1.0 + a109;
    const double a113 = fma(a42, a107, a109 - (a110 - 1.0));
    const double a115 = usual ? a77 : (b1 ? a77 : a110);
    const double a117 = usual ? a85 : (b1 ? a85 : a113);
    const double a119 = usual ? a110 : (b5 ? a110 : a115);
    const double a121 = usual ? a113 : (b5 ? a113 : a117);
    const int b7 = a119 == 0.0;
    const double a124 = a119 + (usual ? 0.0 : (b7 ? 1.0 : 0.0));
    const double q1 = 1.0 / a124;
    const double a125 = a101 * q1;
    const double a126 = -a125;
    const double a129 = fma(a126, a124, a101) + fma(a126, a121, usual ? a95 : (b5 ? a95 : a97));
    const double a131 = a125 * q1;
    const double a132 = -a131;
    const double a135 = fma(a132, a124, a125) + fma(a132, a121, a129 * q1);
    const double a136 = a135 * q1;
    const double a137 = INFINITY;
    const int b8 = fabs(a131) < a137;
    const double a138 = b8 ? a136 : 0.0;
    if (!usual) t[0] = a104;
    if (!usual) t[n] = q1;
    t[2 * n] = a131;
    if (!usual) t[3 * n] = a135;
    t[4 * n] = a136;
    if (!usual) t[5 * n] = a137;
    if (!usual) t[6 * n] = a138;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a104 = usual ? 0 : t[0];
    const double q1 = usual ? 0 : t[n];
    const double a131 = t[2 * n];
    const double a135 = usual ? 0 : t[3 * n];
    const double a136 = t[4 * n];
    const double a137 = usual ? 0 : t[5 * n];
    const double a138 = usual ? 0 : t[6 * n];
    const double a105 = usual ? 1.0 : a104;
    const double a140 = a131 + (usual ? a136 : a138);
    const int b9 = a140 == 0.0;
    const double a141 = b9 ? a131 : a140;
    const int b10 = a105 < 1.0;
    const int b11 = fabs(a141) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a142 = copysign(0x1p-722, a131); /* 4.5325554997805591e-218 */
    const double a143 = a142 + a131;
    const double a149 = copysign(a143 + fma(a135, q1, a131 - (a143 - a142)) - a142, a131);
    const double a150 = b11 ? a149 : a141;
    const double a153 = (usual ? a141 : (b10 ? a150 : a141)) * a105;
    const int b12 = x == x;
    const int b13 = 0.0 < (usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a154 = NAN;
    const int b14 = x == 0.0;
    const double a155 = -a137;
    const double a157 = usual ? a153 : (b14 ? a155 : a153);
    const double a159 = usual ? a153 : (b13 ? a154 : a157);
    return usual ? a153 : (b12 ? a159 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a31 = -a30;
    const double a32 = -1.0 + a31;
    const double a33 = a30 + 0.0;
    const double q1 = 1.0 / a33;
    const double a34 = a32 * q1;
    const double a35 = a34 * q1;
    const int b1 = fabs(a35) < INFINITY;
    const double a37 = -a35;
    const double a46 = a29 - (a30 - a3) + fma(p1, a27 - (a28 - a10), p1 - (a3 + 1.0));
    const double a47 = -a34;
    const double a54 = fma(a47, a33, a32) + fma(a47, a46, a31 - (a32 - (-1.0)) + (-a46));
    const double a58 = (fma(a37, a33, a34) + fma(a37, a46, a54 * q1)) * q1;
    const double a60 = a35 + (b1 ? a58 : 0.0);
    const int b2 = a60 == 0.0;
    return b2 ? a35 : a60;
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1p-59, -0x1.18p-1, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1p-59, -0x1.18p-1, 0)) {
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
    const double a19 = -(a17 * p1);
    const double a22 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a23 = fma(a22, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a25 = fma(a23 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a22);
    const double a26 = a25 * a25;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a29 = fma(fma(0x1.9fce5e32a2c28p-13, a25, 0x1.6d98935dd6524p-10), a26, fma(0x1.1111e0a253f33p-7, a25, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a31 = fma(a29, a26, fma(0x1.555554a6c4debp-3, a25, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a23);
    const double a34 = fma(fma(a26, a31, a25), p2, p2 - 1.0);
    const double a36 = -1.0 + (-a34);
    const double a38 = usual ? a36 : (b1 ? a36 : a19);
    const int b2 = a1 < -0x1.18p-1; /* -0.546875 */
    const double a41 = fma(-a17, p1, 1.0);
    const double a43 = usual ? a34 : (b1 ? a34 : a41);
    const double a44 = b2 ? a41 : a43;
    const int b3 = a44 == 0.0;
    const double a46 = a44 + (b3 ? 1.0 : 0.0);
    const double q2 = (b2 ? a19 : a38) / a46 / a46;
    const int b4 = d1 == d1;
    const int b5 = 0.0 < a1;
    const double a47 = NAN;
    const int b6 = d1 == 0.0;
    const double a49 = -INFINITY;
    const double a51 = usual ? q2 : (b6 ? a49 : q2);
    const double a53 = usual ? q2 : (b5 ? a47 : a51);
    return (float)(usual ? q2 : (b4 ? a53 : d1));
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

SYMSIG_DEFINE_1(double, symsig_log1mexp_grad2, usual_double(block_x, -0x1p-59, -0x1.fffffffffffffp4, 0), -0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log1mexp_grad2f, usual_float(block_x, -0x1p-59f, -0x1.fffffep4f, 0), -0x1.8p1f)
