/* SPDX-License-Identifier: MIT */
/* tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)
 *
 * x < 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    t[0] = a4;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a5 = -a4;
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a9);
    const double a10 = p1 - 1.0;
    const double a11 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a13 = a11 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a12 + a13;
    const double a15 = a14 * a14;
    const double a16 = a15 * 0.5;
    const double a17 = a14 + a16;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a15, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a15, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a15, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a15, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a29 = a13 - (a14 - a12);
    const double a37 = fma(a15 * a14, a27, fma(a29, a17, a29)) + fma(fma(a14, a14, -a15), 0.5, a16 - (a17 - a14));
    const double a38 = a17 + a37;
    const double a39 = p1 * a38;
    const double a40 = a10 + a39;
    const double a48 = a39 - (a40 - a10) + fma(p1, a37 - (a38 - a17), p1 - (a10 + 1.0));
    const double a51 = -(usual ? a5 : lesser(a5, 800.0));
    const int b1 = -0x1p-100 < a51; /* -7.8886090522101181e-31 */
    const double a53 = usual ? a51 : (b1 ? (-0x1p-100) : a51); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a54 = fma(a53, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a55 = a54 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a56 = fma(a55, -0x1.62e42fefa38p-1, a53); /* -0.69314718055989033 */
    const double a57 = 1.0 + a56;
    const double a60 = a55 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a61 = a56 + a60;
    const double a64 = a61 * a61;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a68 = fma(fma(0x1.1eaee4f86a7fdp-29, a61, 0x1.af6ab749d882dp-26), a64, fma(0x1.27e55c70808a2p-22, a61, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a70 = fma(a68, a64, fma(0x1.a01a016a28ca3p-16, a61, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a72 = fma(a70, a64, fma(0x1.6c16c16c22172p-10, a61, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a74 = fma(a72, a64, fma(0x1.555555555553cp-5, a61, 0x1.555555555555bp-3));
    const double a77 = fma(a61, a56 - a61 + a60, fma(0.5, a64, fma(a64 * a61, a74, a60)));
    const double a78 = a56 - (a57 - 1.0) + a77;
    if (!usual) t[n] = a40;
    if (!usual) t[2 * n] = a48;
    t[3 * n] = a54;
    if (!usual) t[4 * n] = a55;
    t[5 * n] = a57;
    t[6 * n] = a78;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a40 = usual ? 0 : t[n];
    const double a48 = usual ? 0 : t[2 * n];
    const double a54 = t[3 * n];
    const double a55 = usual ? 0 : t[4 * n];
    const double a57 = t[5 * n];
    const double a78 = t[6 * n];
    const double a79 = a57 + a78;
    const int b2 = a4 < -800.0;
    const double a81 = usual ? a79 : (b2 ? 0.0 : a79);
    const double a83 = a78 - (a79 - a57);
    const double a85 = usual ? a83 : (b2 ? 0.0 : a83);
    const int b3 = a55 < -900.0;
    const double a86 = a54 + 300.0;
    const double p2 = power_of_two(usual ? a54 : (b3 ? a86 : a54));
    const double a90 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a91 = a81 * p2;
    /* 1.7976931348623157e+308, 0.22265625 */
    const int b4 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1.c8p-3;
    const double a93 = usual ? a91 : (b4 ? a40 : a91);
    const double a94 = a85 * p2;
    const double a96 = usual ? a94 : (b4 ? a48 : a94);
    const double a98 = usual ? 1.0 : (b4 ? 1.0 : a90);
    const double a99 = 8.0 * a93;
    const double a102 = usual ? -1.0 : (b4 ? 1.0 : (-1.0));
    const double a103 = a102 + a93;
    const double a104 = a103 - a102;
    const int b5 = a102 == 0.0;
    const double a111 = usual ? 1.0 : (b5 ? a98 : 1.0);
    const double a112 = a99 * a103;
    const double a115 = fma(a99, a102 - (a103 - a104) + (a93 - a104) + a96, fma(a99, a103, -a112));
    const double a116 = fma(a103, 8.0 * a96, a115);
    const double a117 = 2.0 + a40;
    const double a120 = a40 - (a117 - 2.0) + a48;
    const double a121 = a117 * a117;
    const double a126 = a121 * a117;
    const double a130 = fma(a117, fma(a117, a120, fma(a117, a120, fma(a117, a117, -a121))), fma(a121, a120, fma(a121, a117, -a126)));
    const double a131 = 3.0 + a91;
    const double a135 = a81 * a131;
    const double a138 = fma(a81, fma(a85, p2, a91 - (a131 - 3.0)), fma(a81, a131, -a135));
    const double a140 = a135 * p2;
    const double a141 = 3.0 + a140;
    const double a145 = a81 * a141;
    const double a148 = fma(a81, fma(fma(a131, a85, a138), p2, a140 - (a141 - 3.0)), fma(a81, a141, -a145));
    const double a150 = a145 * p2;
    const double a151 = 1.0 + a150;
    const double a154 = fma(fma(a141, a85, a148), p2, a150 - (a151 - 1.0));
    const double a156 = usual ? a151 : (b4 ? a126 : a151);
    const double a158 = usual ? a154 : (b4 ? a130 : a154);
    t[0] = a98;
    t[n] = a111;
    t[2 * n] = a112;
    t[3 * n] = a116;
    t[4 * n] = a156;
    t[5 * n] = a158;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a98 = t[0];
    const double a111 = t[n];
    const double a112 = t[2 * n];
    const double a116 = t[3 * n];
    const double a156 = t[4 * n];
    const double a158 = t[5 * n];
    const double q1 = 1.0 / a156;
    const double a159 = a112 * q1;
    const double a160 = -a159;
    const double a164 = fma(fma(a160, a156, a112) + fma(a160, a158, a116), q1, a159);
    /* 1.7976931348623157e+308 */
    const double a167 = copysign(a164 * a98 * a111, usual ? x : number(x, 0x1.fffffffffffffp1023));
    const double a168 = -a167;
    const int b6 = x == x;
    return usual ? a168 : (b6 ? a168 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a3 = -(-(-2.0 * fabs(x)));
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a4);
    const double a5 = p1 - 1.0;
    const double a6 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = fma(a6, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a8 = a6 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a9 = a7 + a8;
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const double a12 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a16 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a18 = fma(a16, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a20 = fma(a18, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a22 = fma(a20, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    const double a24 = a8 - (a9 - a7);
    const double a32 = fma(a10 * a9, a22, fma(a24, a12, a24)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a12 - a9));
    const double a33 = a12 + a32;
    const double a34 = p1 * a33;
    const double a35 = a5 + a34;
    const double a36 = 8.0 * a35;
    const double a37 = 1.0 + a35;
    const double a38 = a36 * a37;
    const double a39 = 2.0 + a35;
    const double a40 = a39 * a39;
    const double a41 = a40 * a39;
    const double q1 = 1.0 / a41;
    const double a42 = a38 * q1;
    const double a43 = -a42;
    const double a54 = a34 - (a35 - a5) + fma(p1, a32 - (a33 - a12), p1 - (a5 + 1.0));
    const double a55 = a35 - (a39 - 2.0) + a54;
    const double a63 = fma(a39, fma(a39, a55, fma(a39, a55, fma(a39, a39, -a40))), fma(a40, a55, fma(a40, a39, -a41)));
    const double a65 = a37 - 1.0;
    const double a73 = fma(a36, 1.0 - (a37 - a65) + (a35 - a65) + a54, fma(a36, a37, -a38));
    const double a76 = fma(a43, a41, a38) + fma(a43, a63, fma(a37, 8.0 * a54, a73));
    return -copysign(fma(a76, q1, a42), x);
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1p-100, 0x1.c7fffffffffffp-3, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1p-100, 0x1.c7fffffffffffp-3, 1))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    t[0] = a4;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double a5 = -a4;
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double p1 = power_of_two(a9);
    const double a20 = fma(fma(a12, a17, a11), p1, p1 - 1.0);
    const double a23 = -(usual ? a5 : lesser(a5, 200.0));
    const int b1 = -0x1p-100 < a23; /* -7.8886090522101181e-31 */
    const double a25 = usual ? a23 : (b1 ? (-0x1p-100) : a23); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a26 = fma(a25, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a28 = fma(a26 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a25);
    const double a29 = a28 * a28;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a32 = fma(fma(0x1.9fce5e32a2c28p-13, a28, 0x1.6d98935dd6524p-10), a29, fma(0x1.1111e0a253f33p-7, a28, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a34 = fma(a32, a29, fma(0x1.555554a6c4debp-3, a28, 0x1.00000044603e6p-1));
    const double a36 = fma(a29, a34, a28) + 1.0;
    const double p2 = power_of_two(a26);
    t[0] = a20;
    t[n] = a36;
    t[2 * n] = p2;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a20 = t[0];
    const double a36 = t[n];
    const double p2 = t[2 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a37 = a36 * p2;
    const int b2 = fabs(a1) < 0x1.c8p-3; /* 0.22265625 */
    const double a38 = b2 ? a20 : a37;
    const double a43 = 2.0 + a20;
    const double a45 = a43 * a43 * a43;
    const double a48 = fma(a37, fma(a37, fma(a36, p2, 3.0), 3.0), 1.0);
    const double q1 = 8.0 * a38 * ((b2 ? 1.0 : (-1.0)) + a38) / (b2 ? a45 : a48);
    const double a51 = -copysign(q1, a1);
    const int b3 = x == x;
    return (float)(usual ? a51 : (b3 ? a51 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, usual);
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad2, usual_double(block_x, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_grad2f, usual_float(block_x, 0x1p-100f, 0x1.4p4f, 1))
