/* SPDX-License-Identifier: MIT */
/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/128 < x < 0: -(expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/128: expm1(-abs(x))*(1 + expm1(-abs(x)))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = -(usual ? w1 : lesser(w1, 60.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a7);
    const double a8 = p1 - 1.0;
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = a9 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a12 = a10 + a11;
    const double a13 = a12 * a12;
    const double a14 = a13 * 0.5;
    const double a15 = a12 + a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a19 = fma(fma(0x1.1eaee4f86a7fdp-29, a12, 0x1.af6ab749d882dp-26), a13, fma(0x1.27e55c70808a2p-22, a12, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a21 = fma(a19, a13, fma(0x1.a01a016a28ca3p-16, a12, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a23 = fma(a21, a13, fma(0x1.6c16c16c22172p-10, a12, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a25 = fma(a23, a13, fma(0x1.555555555553cp-5, a12, 0x1.555555555555bp-3));
    const double a27 = a11 - (a12 - a10);
    const double a35 = fma(a13 * a12, a25, fma(a27, a15, a27)) + fma(fma(a12, a12, -a13), 0.5, a14 - (a15 - a12));
    const double a36 = a15 + a35;
    const double a37 = p1 * a36;
    const double a38 = a8 + a37;
    const double a46 = a37 - (a38 - a8) + fma(p1, a35 - (a36 - a15), p1 - (a8 + 1.0));
    const double a49 = -(usual ? w1 : lesser(w1, 800.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a50 = fma(a49, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a51 = a50 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a52 = fma(a51, -0x1.62e42fefa38p-1, a49); /* -0.69314718055989033 */
    const double a53 = 1.0 + a52;
    const double a55 = a52 - (a53 - 1.0);
    const double a56 = a51 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    if (!usual) t[0] = a38;
    if (!usual) t[n] = a46;
    t[2 * n] = a50;
    if (!usual) t[3 * n] = a51;
    t[4 * n] = a52;
    t[5 * n] = a53;
    t[6 * n] = a55;
    t[7 * n] = a56;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a52 = t[4 * n];
    const double a56 = t[7 * n];
    const double a57 = a52 + a56;
    const double a60 = a57 * a57;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a64 = fma(fma(0x1.1eaee4f86a7fdp-29, a57, 0x1.af6ab749d882dp-26), a60, fma(0x1.27e55c70808a2p-22, a57, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a66 = fma(a64, a60, fma(0x1.a01a016a28ca3p-16, a57, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a68 = fma(a66, a60, fma(0x1.6c16c16c22172p-10, a57, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a70 = fma(a68, a60, fma(0x1.555555555553cp-5, a57, 0x1.555555555555bp-3));
    const double a73 = fma(a57, a52 - a57 + a56, fma(0.5, a60, fma(a60 * a57, a70, a56)));
    t[4 * n] = a73;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a50 = t[2 * n];
    const double a51 = usual ? 0 : t[3 * n];
    const double a53 = t[5 * n];
    const double a55 = t[6 * n];
    const double a73 = t[4 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a74 = a55 + a73;
    const double a75 = a53 + a74;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a77 = usual ? a75 : (b1 ? 0.0 : a75);
    const double a79 = a74 - (a75 - a53);
    const double a81 = usual ? a79 : (b1 ? 0.0 : a79);
    const int b2 = a51 < -900.0;
    const double a82 = a50 + 300.0;
    const double p2 = power_of_two(usual ? a50 : (b2 ? a82 : a50));
    const double a86 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a87 = a77 * p2;
    t[7 * n] = a77;
    t[2 * n] = a81;
    t[3 * n] = p2;
    if (!usual) t[4 * n] = a86;
    t[5 * n] = a87;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a38 = usual ? 0 : t[0];
    const double a46 = usual ? 0 : t[n];
    const double a77 = t[7 * n];
    const double a81 = t[2 * n];
    const double p2 = t[3 * n];
    const double a86 = usual ? 0 : t[4 * n];
    const double a87 = t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const int b3 = fabs(usual ? x : v2) < 0x1.c8p-2; /* 0.4453125 */
    const double a89 = usual ? a87 : (b3 ? a38 : a87);
    const double a90 = a81 * p2;
    const double a92 = usual ? a90 : (b3 ? a46 : a90);
    const double a94 = usual ? 1.0 : (b3 ? 1.0 : a86);
    const double a96 = usual ? -1.0 : (b3 ? 1.0 : (-1.0));
    const double a97 = a96 + a89;
    const double a98 = a97 - a96;
    const int b4 = a96 == 0.0;
    const double a105 = usual ? 1.0 : (b4 ? a94 : 1.0);
    const double a106 = a89 * a97;
    const double a109 = fma(a89, a96 - (a97 - a98) + (a89 - a98) + a92, fma(a89, a97, -a106));
    const double a110 = fma(a97, a92, a109);
    const double a111 = 2.0 + a38;
    const double a114 = a38 - (a111 - 2.0) + a46;
    const double a115 = a111 * a111;
    const double a120 = a115 * a111;
    const double a124 = fma(a111, fma(a111, a114, fma(a111, a114, fma(a111, a111, -a115))), fma(a115, a114, fma(a115, a111, -a120)));
    const double a125 = 3.0 + a87;
    const double a129 = a77 * a125;
    const double a132 = fma(a77, fma(a81, p2, a87 - (a125 - 3.0)), fma(a77, a125, -a129));
    const double a134 = a129 * p2;
    const double a135 = 3.0 + a134;
    const double a139 = a77 * a135;
    const double a142 = fma(a77, fma(fma(a125, a81, a132), p2, a134 - (a135 - 3.0)), fma(a77, a135, -a139));
    const double a143 = fma(a135, a81, a142);
    const double a144 = a139 * p2;
    const double a145 = 1.0 + a144;
    const double a147 = a144 - (a145 - 1.0);
    t[6 * n] = a94;
    t[0] = a105;
    t[n] = a106;
    t[2 * n] = a110;
    if (!usual) t[4 * n] = a120;
    if (!usual) t[5 * n] = a124;
    t[7 * n] = a143;
    t[8 * n] = a145;
    t[9 * n] = a147;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p2 = t[3 * n];
    const double a94 = t[6 * n];
    const double a105 = t[0];
    const double a106 = t[n];
    const double a110 = t[2 * n];
    const double a120 = usual ? 0 : t[4 * n];
    const double a124 = usual ? 0 : t[5 * n];
    const double a143 = t[7 * n];
    const double a145 = t[8 * n];
    const double a147 = t[9 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b3 = fabs(a2) < 0x1.c8p-2; /* 0.4453125 */
    const double a148 = fma(a143, p2, a147);
    const double a150 = usual ? a145 : (b3 ? a120 : a145);
    const double q1 = 1.0 / a150;
    const double a153 = a106 * q1;
    const double a154 = -a153;
    const double a157 = fma(a154, a150, a106) + fma(a154, usual ? a148 : (b3 ? a124 : a148), a110);
    const double a162 = -copysign(fma(a157, q1, a153) * a94 * a105, a2);
    const int b5 = x == x;
    const int b6 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a163 = -0.125 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a165 = usual ? a162 : (b6 ? a163 : a162);
    return usual ? a162 : (b5 ? a165 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[10];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[10 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a30 = fma(a8 * a7, a20, fma(a22, a10, a22)) + fma(fma(a7, a7, -a8), 0.5, a9 - (a10 - a7));
    const double a31 = a10 + a30;
    const double a32 = p1 * a31;
    const double a33 = a3 + a32;
    const double a34 = 1.0 + a33;
    const double a35 = a33 * a34;
    const double a36 = 2.0 + a33;
    const double a37 = a36 * a36;
    const double a38 = a37 * a36;
    const double q1 = 1.0 / a38;
    const double a39 = a35 * q1;
    const double a40 = -a39;
    const double a51 = a32 - (a33 - a3) + fma(p1, a30 - (a31 - a10), p1 - (a3 + 1.0));
    const double a52 = a33 - (a36 - 2.0) + a51;
    const double a60 = fma(a36, fma(a36, a52, fma(a36, a52, fma(a36, a36, -a37))), fma(a37, a52, fma(a37, a36, -a38)));
    const double a61 = a34 - 1.0;
    const double a69 = fma(a33, 1.0 - (a34 - a61) + (a33 - a61) + a51, fma(a33, a34, -a35));
    const double a73 = fma(fma(a40, a38, a35) + fma(a40, a60, fma(a34, a51, a69)), q1, a39);
    return -copysign(a73, x);
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1p-100, 0x1.c7fffffffffffp-2, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1p-100, 0x1.c7fffffffffffp-2, 1))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
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
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    const double a19 = -(usual ? w1 : lesser(w1, 200.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a20 = fma(a19, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a22 = fma(a20 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a19);
    const double a23 = a22 * a22;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a26 = fma(fma(0x1.9fce5e32a2c28p-13, a22, 0x1.6d98935dd6524p-10), a23, fma(0x1.1111e0a253f33p-7, a22, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a28 = fma(a26, a23, fma(0x1.555554a6c4debp-3, a22, 0x1.00000044603e6p-1));
    const double a29 = fma(a23, a28, a22);
    t[n] = a16;
    t[2 * n] = a20;
    t[3 * n] = a29;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a16 = t[n];
    const double a20 = t[2 * n];
    const double a29 = t[3 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a30 = a29 + 1.0;
    const double p2 = power_of_two(a20);
    const double a31 = a30 * p2;
    const int b1 = fabs(a1) < 0x1.c8p-2; /* 0.4453125 */
    const double a32 = b1 ? a16 : a31;
    const double a36 = 2.0 + a16;
    const double a38 = a36 * a36 * a36;
    const double a41 = fma(a31, fma(a31, fma(a30, p2, 3.0), 3.0), 1.0);
    const double a43 = copysign(a32 * ((b1 ? 1.0 : (-1.0)) + a32) / (b1 ? a38 : a41), a1);
    const double a44 = -a43;
    const int b2 = d1 == d1;
    return (float)(usual ? a44 : (b2 ? a44 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
