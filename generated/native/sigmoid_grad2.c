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
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(usual ? w1 : lesser(w1, 60.0));
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a6);
    const double a7 = p1 - 1.0;
    const double a8 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a10 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a11 = a9 + a10;
    const double a12 = a11 * a11;
    const double a13 = a12 * 0.5;
    const double a14 = a11 + a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a11, 0x1.af6ab749d882dp-26), a12, fma(0x1.27e55c70808a2p-22, a11, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(a18, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a22 = fma(a20, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a24 = fma(a22, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    const double a26 = a10 - (a11 - a9);
    const double a34 = fma(a12 * a11, a24, fma(a26, a14, a26)) + fma(fma(a11, a11, -a12), 0.5, a13 - (a14 - a11));
    const double a35 = a14 + a34;
    const double a36 = p1 * a35;
    const double a37 = a7 + a36;
    const double a45 = a36 - (a37 - a7) + fma(p1, a34 - (a35 - a14), p1 - (a7 + 1.0));
    const double a48 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a48; /* -7.8886090522101181e-31 */
    const double a50 = usual ? a48 : (b1 ? (-0x1p-100) : a48); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a51 = fma(a50, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a52 = a51 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a53 = fma(a52, -0x1.62e42fefa38p-1, a50); /* -0.69314718055989033 */
    const double a54 = 1.0 + a53;
    const double a57 = a52 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a58 = a53 + a57;
    const double a61 = a58 * a58;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a65 = fma(fma(0x1.1eaee4f86a7fdp-29, a58, 0x1.af6ab749d882dp-26), a61, fma(0x1.27e55c70808a2p-22, a58, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a67 = fma(a65, a61, fma(0x1.a01a016a28ca3p-16, a58, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a69 = fma(a67, a61, fma(0x1.6c16c16c22172p-10, a58, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a71 = fma(a69, a61, fma(0x1.555555555553cp-5, a58, 0x1.555555555555bp-3));
    const double a74 = fma(a58, a53 - a58 + a57, fma(0.5, a61, fma(a61 * a58, a71, a57)));
    const double a75 = a53 - (a54 - 1.0) + a74;
    if (!usual) t[0] = a37;
    if (!usual) t[n] = a45;
    t[2 * n] = a51;
    if (!usual) t[3 * n] = a52;
    t[4 * n] = a54;
    t[5 * n] = a75;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a37 = usual ? 0 : t[0];
    const double a45 = usual ? 0 : t[n];
    const double a51 = t[2 * n];
    const double a52 = usual ? 0 : t[3 * n];
    const double a54 = t[4 * n];
    const double a75 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a76 = a54 + a75;
    const int b2 = -w1 < -800.0;
    const double a78 = usual ? a76 : (b2 ? 0.0 : a76);
    const double a80 = a75 - (a76 - a54);
    const double a82 = usual ? a80 : (b2 ? 0.0 : a80);
    const int b3 = a52 < -900.0;
    const double a83 = a51 + 300.0;
    const double p2 = power_of_two(usual ? a51 : (b3 ? a83 : a51));
    const double a87 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a88 = a78 * p2;
    const int b4 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a90 = usual ? a88 : (b4 ? a37 : a88);
    const double a91 = a82 * p2;
    const double a93 = usual ? a91 : (b4 ? a45 : a91);
    const double a95 = usual ? 1.0 : (b4 ? 1.0 : a87);
    const double a97 = usual ? -1.0 : (b4 ? 1.0 : (-1.0));
    const double a98 = a97 + a90;
    const double a99 = a98 - a97;
    const int b5 = a97 == 0.0;
    const double a106 = usual ? 1.0 : (b5 ? a95 : 1.0);
    const double a107 = a90 * a98;
    const double a110 = fma(a90, a97 - (a98 - a99) + (a90 - a99) + a93, fma(a90, a98, -a107));
    const double a111 = fma(a98, a93, a110);
    const double a112 = 2.0 + a37;
    const double a115 = a37 - (a112 - 2.0) + a45;
    const double a116 = a112 * a112;
    const double a121 = a116 * a112;
    const double a125 = fma(a112, fma(a112, a115, fma(a112, a115, fma(a112, a112, -a116))), fma(a116, a115, fma(a116, a112, -a121)));
    const double a126 = 3.0 + a88;
    const double a130 = a78 * a126;
    const double a133 = fma(a78, fma(a82, p2, a88 - (a126 - 3.0)), fma(a78, a126, -a130));
    const double a135 = a130 * p2;
    const double a136 = 3.0 + a135;
    const double a140 = a78 * a136;
    const double a143 = fma(a78, fma(fma(a126, a82, a133), p2, a135 - (a136 - 3.0)), fma(a78, a136, -a140));
    const double a145 = a140 * p2;
    const double a146 = 1.0 + a145;
    const double a149 = fma(fma(a136, a82, a143), p2, a145 - (a146 - 1.0));
    const double a151 = usual ? a146 : (b4 ? a121 : a146);
    const double a153 = usual ? a149 : (b4 ? a125 : a149);
    t[0] = a95;
    t[n] = a106;
    t[2 * n] = a107;
    t[3 * n] = a111;
    t[4 * n] = a151;
    t[5 * n] = a153;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a95 = t[0];
    const double a106 = t[n];
    const double a107 = t[2 * n];
    const double a111 = t[3 * n];
    const double a151 = t[4 * n];
    const double a153 = t[5 * n];
    const double q1 = 1.0 / a151;
    const double a154 = a107 * q1;
    const double a155 = -a154;
    const double a159 = fma(fma(a155, a151, a107) + fma(a155, a153, a111), q1, a154);
    /* 1.7976931348623157e+308 */
    const double a162 = copysign(a159 * a95 * a106, usual ? x : number(x, 0x1.fffffffffffffp1023));
    const double a163 = -a162;
    const int b6 = x == x;
    return usual ? a163 : (b6 ? a163 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    t[0] = a5;
    t[n] = a7;
}

SYMSIG_INLINE void stage_2_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a5 = t[0];
    const double a7 = t[n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a5);
    const double a16 = fma(fma(a8, a13, a7), p1, p1 - 1.0);
    const double a19 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a19; /* -7.8886090522101181e-31 */
    const double a21 = usual ? a19 : (b1 ? (-0x1p-100) : a19); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a22 = fma(a21, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a24 = fma(a22 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a21);
    t[0] = a16;
    t[n] = a22;
    t[2 * n] = a24;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n)
{
    const double a22 = t[n];
    const double a24 = t[2 * n];
    const double a25 = a24 * a24;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a28 = fma(fma(0x1.9fce5e32a2c28p-13, a24, 0x1.6d98935dd6524p-10), a25, fma(0x1.1111e0a253f33p-7, a24, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a30 = fma(a28, a25, fma(0x1.555554a6c4debp-3, a24, 0x1.00000044603e6p-1));
    const double a32 = fma(a25, a30, a24) + 1.0;
    const double p2 = power_of_two(a22);
    t[n] = a32;
    t[2 * n] = p2;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a16 = t[0];
    const double a32 = t[n];
    const double p2 = t[2 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a33 = a32 * p2;
    const int b2 = fabs(a1) < 0x1.c8p-2; /* 0.4453125 */
    const double a34 = b2 ? a16 : a33;
    const double a38 = 2.0 + a16;
    const double a40 = a38 * a38 * a38;
    const double a43 = fma(a33, fma(a33, fma(a32, p2, 3.0), 3.0), 1.0);
    const double a45 = copysign(a34 * ((b2 ? 1.0 : (-1.0)) + a34) / (b2 ? a40 : a43), a1);
    const double a46 = -a45;
    const int b3 = x == x;
    return (float)(usual ? a46 : (b3 ? a46 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    stage_2_float(x, t, 1, usual);
    stage_3_float(t, 1);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad2, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_grad2f, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
