/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)
 *
 * x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 * x > 0: (1 - y - y*exp(-abs(x)))/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a1 = NAN;
    const double a4 = -(usual ? y : number(y, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = a4 + 1.0;
    const double a6 = a5 - a4;
    const double a10 = a4 - (a5 - a6) + (1.0 - a6);
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a13 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a13; /* -7.8886090522101181e-31 */
    const double a14 = b1 ? (-0x1p-100) : a13; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(usual ? a13 : a14, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    if (!usual) t[0] = a1;
    t[n] = a5;
    t[2 * n] = a10;
    if (!usual) t[3 * n] = a14;
    t[4 * n] = a16;
    t[5 * n] = a17;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a14 = usual ? 0 : t[3 * n];
    const double a17 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    /* -0.69314718055989033 */
    const double a18 = fma(a17, -0x1.62e42fefa38p-1, usual ? -(usual ? w1 : lesser(w1, 800.0)) : a14);
    const double a19 = 1.0 + a18;
    const double a22 = a18 * a18;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a26 = fma(fma(0x1.1eaee4f86a7fdp-29, a18, 0x1.af6ab749d882dp-26), a22, fma(0x1.27e55c70808a2p-22, a18, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a26, a22, fma(0x1.a01a016a28ca3p-16, a18, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a30 = fma(a28, a22, fma(0x1.6c16c16c22172p-10, a18, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a30, a22, fma(0x1.555555555553cp-5, a18, 0x1.555555555555bp-3));
    const double a35 = a18 - (a19 - 1.0) + fma(0.5, a22, a22 * a18 * a32);
    t[3 * n] = a19;
    t[6 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a5 = t[n];
    const double a10 = t[2 * n];
    const double a16 = t[4 * n];
    const double a17 = t[5 * n];
    const double a19 = t[3 * n];
    const double a35 = t[6 * n];
    const double a3 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a4 = -a3;
    const double a36 = a19 + a35;
    const double a40 = fma(a17 * (-0x1.ef35793c7673p-45), a36, a35 - (a36 - a19)); /* -5.4979230187083712e-14 */
    const int b2 = a17 < -900.0;
    const double a41 = a16 + 300.0;
    const double p1 = power_of_two(usual ? a16 : (b2 ? a41 : a16));
    const double a45 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a46 = a5 * a36;
    const int b3 = fabs(a4) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b4 = a45 < 1.0;
    const double a52 = usual ? 1.0 : (b4 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a55 = a4 * (usual ? 1.0 : (b3 ? a52 : 1.0));
    const double a56 = a46 * p1;
    const double a57 = a55 + a56;
    const double a58 = a57 - a55;
    const double a63 = fma(fma(a36, a10, fma(a5, a40, fma(a5, a36, -a46))), p1, a55 - (a57 - a58) + (a56 - a58));
    const double a65 = usual ? 1.0 : (b3 ? a45 : 1.0);
    const double a67 = -(a3 * a36);
    const double a70 = a67 * p1;
    const double a71 = a5 + a70;
    const double a72 = a71 - a5;
    const double a79 = a5 - (a71 - a72) + (a70 - a72) + fma(-fma(a3, a40, fma(a3, a36, a67)), p1, a10);
    const int b5 = a5 == 0.0;
    const double a81 = usual ? 1.0 : (b5 ? a45 : 1.0);
    const int b6 = (usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0.0; /* 1.7976931348623157e+308 */
    const double a82 = b6 ? a57 : a71;
    const double a83 = b6 ? a63 : a79;
    const double a84 = b6 ? a65 : a81;
    const int b7 = a17 < -200.0;
    const double a87 = usual ? p1 : (b7 ? 0.0 : p1);
    const double a88 = a36 * a87;
    const double a89 = 1.0 + a88;
    const double a92 = fma(a40, a87, a88 - (a89 - 1.0));
    t[n] = a82;
    t[2 * n] = a83;
    if (!usual) t[3 * n] = a84;
    t[4 * n] = a89;
    t[5 * n] = a92;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a1 = usual ? 0 : t[0];
    const double a82 = t[n];
    const double a83 = t[2 * n];
    const double a84 = usual ? 0 : t[3 * n];
    const double a89 = t[4 * n];
    const double a92 = t[5 * n];
    const double a3 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a85 = usual ? 1.0 : a84;
    const double q1 = 1.0 / a89;
    const double a93 = a82 * q1;
    const double a94 = -a93;
    const double a97 = fma(a94, a89, a82) + fma(a94, a92, a83);
    const double a98 = a97 * q1;
    const int b8 = fabs(a93) < INFINITY;
    const double a102 = a93 + (usual ? a98 : (b8 ? a98 : 0.0));
    const int b9 = a102 == 0.0;
    const double a103 = b9 ? a93 : a102;
    const int b10 = a85 < 1.0;
    const int b11 = fabs(a103) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a104 = copysign(0x1p-722, a93); /* 4.5325554997805591e-218 */
    const double a105 = a104 + a93;
    const double a111 = copysign(a105 + fma(a97, q1, a93 - (a105 - a104)) - a104, a93);
    const double a112 = b11 ? a111 : a103;
    const double a115 = (usual ? a103 : (b10 ? a112 : a103)) * a85;
    const int b12 = y == y;
    const int b13 = x == x;
    const int b14 = 1.0 < a3;
    const int b15 = a3 < 0.0;
    const double a117 = usual ? a115 : (b15 ? a1 : a115);
    const double a119 = usual ? a115 : (b14 ? a1 : a117);
    const double a121 = usual ? a115 : (b13 ? a119 : x);
    return usual ? a115 : (b12 ? a121 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[7];
    stage_1_double(x, y, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE float last_stage_float(float x, float y, const int usual)
{
    const double a1 = NAN;
    const double d1 = (double)x;
    const double a2 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double d2 = (double)y;
    const double a3 = usual ? d2 : number(d2, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = -a3;
    const double a5 = 1.0 + a4;
    const double w1 = fabs(a2);
    const double a8 = -(usual ? w1 : lesser(w1, 200.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a19 = fma(a12, a17, a11) + 1.0;
    const double p1 = power_of_two(a9);
    const double a20 = a19 * p1;
    const double a21 = fma(a5, a20, a4);
    const double a22 = fma(a4, a20, a5);
    const int b1 = a2 < 0.0;
    const double q1 = (b1 ? a21 : a22) / fma(a19, p1, 1.0);
    const int b2 = d2 == d2;
    const int b3 = d1 == d1;
    const int b4 = 1.0 < a3;
    const int b5 = a3 < 0.0;
    const double a26 = usual ? q1 : (b5 ? a1 : q1);
    const double a28 = usual ? q1 : (b4 ? a1 : a26);
    const double a30 = usual ? q1 : (b3 ? a28 : d1);
    return (float)(usual ? q1 : (b2 ? a30 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    return last_stage_float(x, y, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], y[i], usual))
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1) && usual_double(block_y, 0x0p0, 0x1p0, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_gradf, usual_float(block_x, 0x1p-59f, 0x1.fffffep4f, 1) && usual_float(block_y, 0x0p0f, 0x1p0f, 0))
