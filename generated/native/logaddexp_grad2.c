/* SPDX-License-Identifier: MIT */
/* logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 * d > 0: exp(-abs(d))/(1 + exp(-abs(d))*(2 + exp(-abs(d))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a3 = x - y;
    const double v3 = number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? a3 : v3);
    const double a5 = -w1;
    const double a9 = usual ? a5 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b1 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a10 = b1 ? (-0x1p-100) : a9; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    t[0] = a3;
    if (!usual) t[n] = v3;
    t[2 * n] = w1;
    t[3 * n] = a5;
    t[4 * n] = a11;
    t[5 * n] = a12;
    t[6 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double w1 = t[2 * n];
    const double a5 = t[3 * n];
    const double a11 = t[4 * n];
    const double a12 = t[5 * n];
    const double a13 = t[6 * n];
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
    const double a36 = a14 + a35;
    const int b2 = a5 < -800.0;
    const double a38 = usual ? a36 : (b2 ? 0.0 : a36);
    const double a40 = a35 - (a36 - a14);
    const double a41 = b2 ? 0.0 : a40;
    const double a42 = usual ? a40 : a41;
    const int b3 = a12 < -900.0;
    const double a43 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a43 : a11));
    const double a46 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b4 = a12 < -200.0;
    const double a49 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a50 = a38 * a49;
    const double a51 = 2.0 + a50;
    const double a55 = a38 * a51;
    const double a58 = fma(a38, fma(a42, a49, a50 - (a51 - 2.0)), fma(a38, a51, -a55));
    const double a60 = a55 * a49;
    const double a61 = 1.0 + a60;
    const double a64 = fma(fma(a51, a42, a58), a49, a60 - (a61 - 1.0));
    const double a65 = a38 * p1;
    const double q1 = 1.0 / a61;
    const double a66 = a65 * q1;
    const double a70 = usual ? a5 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a71 = fma(a70, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a71);
    const double a72 = p2 - 1.0;
    const double a73 = a71 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a74 = fma(a73, -0x1.62e42fefa38p-1, a70); /* -0.69314718055989033 */
    const double a75 = a73 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a76 = a74 + a75;
    const int b5 = fabs(a5) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a77 = b5 ? 0.0 : a76;
    const double a78 = a77 * a76;
    const double a79 = a78 * 0.5;
    const double a80 = a76 + a79;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a84 = fma(fma(0x1.1eaee4f86a7fdp-29, a76, 0x1.af6ab749d882dp-26), a78, fma(0x1.27e55c70808a2p-22, a76, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a86 = fma(a84, a78, fma(0x1.a01a016a28ca3p-16, a76, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a88 = fma(a86, a78, fma(0x1.6c16c16c22172p-10, a76, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a90 = fma(a88, a78, fma(0x1.555555555553cp-5, a76, 0x1.555555555555bp-3));
    const double a92 = a75 - (a76 - a74);
    const double a100 = fma(a78 * a77, a90, fma(a92, a80, a92)) + fma(fma(a77, a76, -a78), 0.5, a79 - (a80 - a76));
    const double a101 = a80 + a100;
    const double a102 = p2 * a101;
    const double a103 = a72 + a102;
    const double a111 = a102 - (a103 - a72) + fma(p2, a100 - (a101 - a80), p2 - (a72 + 1.0));
    const double a112 = 1.0 + a103;
    const double a116 = a103 * a112;
    const double a119 = fma(a103, a103 - (a112 - 1.0) + a111, fma(a103, a112, -a116));
    const double a121 = 2.0 + a103;
    const double a124 = a103 - (a121 - 2.0) + a111;
    const double a125 = a121 * a121;
    const double a130 = a125 * a121;
    const double a134 = fma(a121, fma(a121, a124, fma(a121, a124, fma(a121, a121, -a125))), fma(a125, a124, fma(a125, a121, -a130)));
    const double q2 = 1.0 / a130;
    const double a135 = a116 * q2;
    const double a136 = -a135;
    const double a139 = fma(a136, a130, a116) + fma(a136, a134, fma(a112, a111, a119));
    const double a140 = a139 * q2;
    const double a142 = -a38 * a49;
    const double a143 = 1.0 + a142;
    const double a148 = a38 * a143;
    const double a151 = fma(a38, fma(-a42, a49, a142 - (a143 - 1.0)), fma(a38, a143, -a148));
    const double a153 = 3.0 + a50;
    const double a157 = a38 * a153;
    const double a160 = fma(a38, fma(a42, a49, a50 - (a153 - 3.0)), fma(a38, a153, -a157));
    const double a162 = a157 * a49;
    const double a163 = 3.0 + a162;
    const double a167 = a38 * a163;
    const double a170 = fma(a38, fma(fma(a153, a42, a160), a49, a162 - (a163 - 3.0)), fma(a38, a163, -a167));
    const double a172 = a167 * a49;
    const double a173 = 1.0 + a172;
    const double a177 = a148 * p1;
    const double q3 = 1.0 / a173;
    const double a179 = -(a177 * q3);
    const double a182 = fma(a179, fma(fma(a163, a42, a170), a49, a172 - (a173 - 1.0)), fma(a143, a42, a151) * p1);
    const double a183 = fma(a179, a173, a177) + a182;
    t[3 * n] = a40;
    if (!usual) t[4 * n] = a41;
    t[5 * n] = p1;
    if (!usual) t[6 * n] = a46;
    t[7 * n] = a61;
    t[8 * n] = a64;
    t[9 * n] = a65;
    t[10 * n] = q1;
    t[11 * n] = a66;
    t[12 * n] = a135;
    t[13 * n] = a140;
    t[14 * n] = q3;
    t[15 * n] = a179;
    t[16 * n] = a183;
}

SYMSIG_INLINE void stage_3_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double v3 = usual ? 0 : t[n];
    const double w1 = t[2 * n];
    const double a46 = usual ? 0 : t[6 * n];
    const double a135 = t[12 * n];
    const double a140 = t[13 * n];
    const double q3 = t[14 * n];
    const double a179 = t[15 * n];
    const double a183 = t[16 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a4 = usual ? a3 : v3;
    const double a47 = usual ? 1.0 : a46;
    const double a185 = -(a183 * q3);
    const int b6 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a186 = b6 ? a135 : a179;
    const double a192 = copysign(1.0, a4) * copysign(1.0, a186);
    const double a195 = -(a186 * a192);
    const double a197 = a4 - a1;
    /* 1.7976931348623157e+308 */
    const double a201 = a1 - (a4 - a197) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a197);
    const int b7 = w1 < 0x1p20; /* 1048576 */
    const double a203 = usual ? a201 : (b7 ? a201 : 0.0);
    const double a204 = a195 * a203;
    const double a207 = fma(a203, -((b6 ? a140 : a185) * a192), fma(a195, a203, -a204));
    const int b8 = a47 < 1.0;
    /* 2.0370359763344861e+90 */
    const double a210 = (usual ? 1.0 : (b6 ? 1.0 : a47)) * (usual ? 1.0 : (b8 ? 0x1p300 : 1.0));
    const double a211 = a204 * a210;
    t[0] = a207;
    t[n] = a210;
    t[2 * n] = a211;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a40 = t[3 * n];
    const double a41 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a46 = usual ? 0 : t[6 * n];
    const double a61 = t[7 * n];
    const double a64 = t[8 * n];
    const double a65 = t[9 * n];
    const double q1 = t[10 * n];
    const double a66 = t[11 * n];
    const double a207 = t[0];
    const double a210 = t[n];
    const double a211 = t[2 * n];
    const double a47 = usual ? 1.0 : a46;
    const int b8 = a47 < 1.0;
    const double a212 = a211 + a66;
    const double a213 = a212 - a211;
    const double a218 = -a66;
    const double a222 = fma(a218, a61, a65) + fma(a218, a64, (usual ? a40 : a41) * p1);
    const double a225 = a211 - (a212 - a213) + (a66 - a213) + fma(a222, q1, a207 * a210);
    const double a226 = a212 + a225;
    const int b9 = a226 == 0.0;
    const double a227 = b9 ? a212 : a226;
    const int b10 = fabs(a212) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a228 = copysign(0x1p-722, a212); /* 4.5325554997805591e-218 */
    const double a229 = a228 + a212;
    const double a235 = copysign(a229 + (a212 - (a229 - a228) + a225) - a228, a212);
    const double a236 = b10 ? a235 : a227;
    const double a239 = (usual ? a227 : (b8 ? a236 : a227)) * a47;
    const int b11 = y == y;
    const int b12 = x == x;
    const double a240 = INFINITY;
    const int b13 = fabs(usual ? x : number(x, a240)) == a240;
    const int b14 = x == y;
    const double a242 = NAN;
    const double a243 = b14 ? a242 : a239;
    const double a245 = usual ? a239 : (b13 ? a243 : a239);
    const double a247 = usual ? a239 : (b12 ? a245 : x);
    return usual ? a239 : (b11 ? a247 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[17];
    stage_1_double(x, y, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[17 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float y, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double d2 = (double)y;
    const double a3 = d1 - d2;
    const double v3 = number(a3, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(usual ? a3 : v3);
    const double a5 = lesser(w1, 200.0);
    t[0] = d1;
    t[n] = d2;
    t[2 * n] = a3;
    if (!usual) t[3 * n] = v3;
    t[4 * n] = w1;
    if (!usual) t[5 * n] = a5;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double w1 = t[4 * n];
    const double a5 = usual ? 0 : t[5 * n];
    const double a7 = -(usual ? w1 : a5);
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a10 = fma(a8 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a7);
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a18 = fma(a11, a16, a10) + 1.0;
    const double p1 = power_of_two(a8);
    t[5 * n] = a18;
    t[6 * n] = p1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double w1 = t[4 * n];
    const double a18 = t[5 * n];
    const double p1 = t[6 * n];
    const double a19 = a18 * p1;
    const double q1 = a19 / fma(a19, fma(a18, p1, 2.0), 1.0);
    const double a24 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a24, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a27 = fma(a25 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a24);
    const double a28 = a27 * a27;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a31 = fma(fma(0x1.9fce5e32a2c28p-13, a27, 0x1.6d98935dd6524p-10), a28, fma(0x1.1111e0a253f33p-7, a27, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a33 = fma(a31, a28, fma(0x1.555554a6c4debp-3, a27, 0x1.00000044603e6p-1));
    const double p2 = power_of_two(a25);
    const double a36 = fma(fma(a28, a33, a27), p2, p2 - 1.0);
    t[7 * n] = a19;
    t[8 * n] = q1;
    t[9 * n] = a36;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double d2 = t[n];
    const double a3 = t[2 * n];
    const double v3 = usual ? 0 : t[3 * n];
    const double w1 = t[4 * n];
    const double a18 = t[5 * n];
    const double p1 = t[6 * n];
    const double a19 = t[7 * n];
    const double q1 = t[8 * n];
    const double a36 = t[9 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = usual ? a3 : v3;
    const double a39 = 2.0 + a36;
    const double q2 = a36 * (1.0 + a36) / (a39 * a39 * a39);
    const double q3 = a19 * fma(-a18, p1, 1.0) / fma(a19, fma(a19, fma(a18, p1, 3.0), 3.0), 1.0);
    const double a48 = -q3;
    const int b1 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a49 = b1 ? q2 : a48;
    const double a55 = a4 - a1;
    /* 3.4028234663852886e+38 */
    const double a59 = a1 - (a4 - a55) - ((usual ? d2 : number(d2, 0x1.fffffep127)) + a55);
    const int b2 = w1 < 0x1p20; /* 1048576 */
    const double a62 = fma(-(a49 * (copysign(1.0, a4) * copysign(1.0, a49))), usual ? a59 : (b2 ? a59 : 0.0), q1);
    const int b3 = d2 == d2;
    const int b4 = d1 == d1;
    const double a63 = INFINITY;
    const int b5 = fabs(usual ? d1 : number(d1, a63)) == a63;
    const int b6 = d1 == d2;
    const double a65 = NAN;
    const double a66 = b6 ? a65 : a62;
    const double a68 = usual ? a62 : (b5 ? a66 : a62);
    const double a70 = usual ? a62 : (b4 ? a68 : d1);
    return (float)(usual ? a62 : (b3 ? a70 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    double t[10];
    stage_1_float(x, y, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[10 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], y[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2, usual_double(block_x, 0x1p-100, 0x1.4p4, 1) && usual_double(block_y, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f, usual_float(block_x, 0x1p-100f, 0x1.4p4f, 1) && usual_float(block_y, 0x1p-100f, 0x1.4p4f, 1))
