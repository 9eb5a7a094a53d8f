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
    const double a4 = usual ? a3 : number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a4);
    const double a5 = -w1;
    const double a8 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b1 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a4;
    t[n] = w1;
    if (!usual) t[2 * n] = a5;
    t[3 * n] = a9;
    t[4 * n] = a10;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double w1 = t[n];
    const double a5 = usual ? 0 : t[2 * n];
    const double a9 = t[3 * n];
    const double a10 = t[4 * n];
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = 1.0 + a12;
    const double a16 = a11 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a17 = a12 + a16;
    const double a20 = a17 * a17;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a24 = fma(fma(0x1.1eaee4f86a7fdp-29, a17, 0x1.af6ab749d882dp-26), a20, fma(0x1.27e55c70808a2p-22, a17, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a26 = fma(a24, a20, fma(0x1.a01a016a28ca3p-16, a17, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a28 = fma(a26, a20, fma(0x1.6c16c16c22172p-10, a17, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a30 = fma(a28, a20, fma(0x1.555555555553cp-5, a17, 0x1.555555555555bp-3));
    const double a33 = fma(a17, a12 - a17 + a16, fma(0.5, a20, fma(a20 * a17, a30, a16)));
    const double a34 = a12 - (a13 - 1.0) + a33;
    const double a35 = a13 + a34;
    const int b2 = a5 < -800.0;
    const double a37 = usual ? a35 : (b2 ? 0.0 : a35);
    const double a39 = a34 - (a35 - a13);
    const double a41 = usual ? a39 : (b2 ? 0.0 : a39);
    const int b3 = a11 < -900.0;
    const double a42 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b3 ? a42 : a10));
    const double a46 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a47 = a37 * p1;
    const double a48 = 2.0 + a47;
    const double a52 = a37 * a48;
    const double a55 = fma(a37, fma(a41, p1, a47 - (a48 - 2.0)), fma(a37, a48, -a52));
    const double a57 = a52 * p1;
    const double a58 = 1.0 + a57;
    const double a61 = fma(fma(a48, a41, a55), p1, a57 - (a58 - 1.0));
    const double q1 = 1.0 / a58;
    const double a62 = a47 * q1;
    const double a65 = -(usual ? w1 : lesser(w1, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a66 = fma(a65, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a66);
    const double a67 = p2 - 1.0;
    const double a68 = a66 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a69 = fma(a68, -0x1.62e42fefa38p-1, a65); /* -0.69314718055989033 */
    const double a70 = a68 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a71 = a69 + a70;
    const double a72 = a71 * a71;
    const double a73 = a72 * 0.5;
    const double a74 = a71 + a73;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a78 = fma(fma(0x1.1eaee4f86a7fdp-29, a71, 0x1.af6ab749d882dp-26), a72, fma(0x1.27e55c70808a2p-22, a71, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a80 = fma(a78, a72, fma(0x1.a01a016a28ca3p-16, a71, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a82 = fma(a80, a72, fma(0x1.6c16c16c22172p-10, a71, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a84 = fma(a82, a72, fma(0x1.555555555553cp-5, a71, 0x1.555555555555bp-3));
    const double a86 = a70 - (a71 - a69);
    const double a94 = fma(a72 * a71, a84, fma(a86, a74, a86)) + fma(fma(a71, a71, -a72), 0.5, a73 - (a74 - a71));
    const double a95 = a74 + a94;
    const double a96 = p2 * a95;
    const double a97 = a67 + a96;
    const double a105 = a96 - (a97 - a67) + fma(p2, a94 - (a95 - a74), p2 - (a67 + 1.0));
    const double a106 = 1.0 + a97;
    const double a110 = a97 * a106;
    const double a113 = fma(a97, a97 - (a106 - 1.0) + a105, fma(a97, a106, -a110));
    const double a115 = 2.0 + a97;
    const double a118 = a97 - (a115 - 2.0) + a105;
    const double a119 = a115 * a115;
    const double a124 = a119 * a115;
    const double a128 = fma(a115, fma(a115, a118, fma(a115, a118, fma(a115, a115, -a119))), fma(a119, a118, fma(a119, a115, -a124)));
    const double q2 = 1.0 / a124;
    const double a129 = a110 * q2;
    const double a130 = -a129;
    const double a133 = fma(a130, a124, a110) + fma(a130, a128, fma(a106, a105, a113));
    const double a134 = a133 * q2;
    const double a136 = -a37 * p1;
    const double a137 = 1.0 + a136;
    const double a142 = a37 * a137;
    const double a145 = fma(a37, fma(-a41, p1, a136 - (a137 - 1.0)), fma(a37, a137, -a142));
    const double a147 = 3.0 + a47;
    const double a151 = a37 * a147;
    const double a154 = fma(a37, fma(a41, p1, a47 - (a147 - 3.0)), fma(a37, a147, -a151));
    const double a156 = a151 * p1;
    const double a157 = 3.0 + a156;
    const double a161 = a37 * a157;
    const double a164 = fma(a37, fma(fma(a147, a41, a154), p1, a156 - (a157 - 3.0)), fma(a37, a157, -a161));
    const double a166 = a161 * p1;
    const double a167 = 1.0 + a166;
    const double a170 = fma(fma(a157, a41, a164), p1, a166 - (a167 - 1.0));
    const double a171 = a142 * p1;
    const double q3 = 1.0 / a167;
    const double a173 = -(a171 * q3);
    const double a174 = fma(a173, a167, a171);
    const double a175 = fma(a137, a41, a145) * p1;
    t[2 * n] = a41;
    t[3 * n] = p1;
    t[4 * n] = a46;
    t[5 * n] = a47;
    t[6 * n] = a58;
    t[7 * n] = a61;
    t[8 * n] = q1;
    t[9 * n] = a62;
    t[10 * n] = a129;
    t[11 * n] = a134;
    t[12 * n] = a170;
    t[13 * n] = q3;
    t[14 * n] = a173;
    t[15 * n] = a174;
    t[16 * n] = a175;
}

SYMSIG_INLINE void stage_3_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a4 = t[0];
    const double w1 = t[n];
    const double a46 = t[4 * n];
    const double a129 = t[10 * n];
    const double a134 = t[11 * n];
    const double a170 = t[12 * n];
    const double q3 = t[13 * n];
    const double a173 = t[14 * n];
    const double a174 = t[15 * n];
    const double a175 = t[16 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a179 = -((a174 + fma(a173, a170, a175)) * q3);
    const int b4 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a180 = b4 ? a129 : a173;
    const double a186 = copysign(1.0, a4) * copysign(1.0, a180);
    const double a189 = -(a180 * a186);
    const double a191 = a4 - a1;
    /* 1.7976931348623157e+308 */
    const double a195 = a1 - (a4 - a191) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a191);
    const int b5 = w1 < 0x1p20; /* 1048576 */
    const double a197 = usual ? a195 : (b5 ? a195 : 0.0);
    const double a198 = a189 * a197;
    const double a201 = fma(a197, -((b4 ? a134 : a179) * a186), fma(a189, a197, -a198));
    const int b6 = a46 < 1.0;
    /* 2.0370359763344861e+90 */
    const double a204 = (usual ? 1.0 : (b4 ? 1.0 : a46)) * (usual ? 1.0 : (b6 ? 0x1p300 : 1.0));
    const double a205 = a198 * a204;
    t[0] = a201;
    t[n] = a204;
    t[10 * n] = a205;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a41 = t[2 * n];
    const double p1 = t[3 * n];
    const double a46 = t[4 * n];
    const double a47 = t[5 * n];
    const double a58 = t[6 * n];
    const double a61 = t[7 * n];
    const double q1 = t[8 * n];
    const double a62 = t[9 * n];
    const double a201 = t[0];
    const double a204 = t[n];
    const double a205 = t[10 * n];
    const int b6 = a46 < 1.0;
    const double a206 = a205 + a62;
    const double a207 = a206 - a205;
    const double a212 = -a62;
    const double a218 = fma(fma(a212, a58, a47) + fma(a212, a61, a41 * p1), q1, a201 * a204);
    const double a219 = a205 - (a206 - a207) + (a62 - a207) + a218;
    const double a220 = a206 + a219;
    const int b7 = a220 == 0.0;
    const double a221 = b7 ? a206 : a220;
    const int b8 = fabs(a206) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a222 = copysign(0x1p-722, a206); /* 4.5325554997805591e-218 */
    const double a223 = a222 + a206;
    const double a229 = copysign(a223 + (a206 - (a223 - a222) + a219) - a222, a206);
    const double a230 = b8 ? a229 : a221;
    const double a233 = (usual ? a221 : (b6 ? a230 : a221)) * a46;
    const int b9 = y == y;
    const int b10 = x == x;
    const double a234 = INFINITY;
    const int b11 = fabs(usual ? x : number(x, a234)) == a234;
    const int b12 = x == y;
    const double a236 = NAN;
    const double a237 = b12 ? a236 : a233;
    const double a239 = usual ? a233 : (b11 ? a237 : a233);
    const double a241 = usual ? a233 : (b10 ? a239 : x);
    return usual ? a233 : (b9 ? a241 : y);
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
    const double a4 = usual ? a3 : number(a3, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a4);
    t[0] = d1;
    t[n] = d2;
    t[2 * n] = a4;
    t[3 * n] = w1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double w1 = t[3 * n];
    const double a7 = -(usual ? w1 : lesser(w1, 200.0));
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
    t[4 * n] = a18;
    t[5 * n] = p1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double w1 = t[3 * n];
    const double a18 = t[4 * n];
    const double p1 = t[5 * n];
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
    t[6 * n] = a19;
    t[7 * n] = q1;
    t[8 * n] = a36;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double d2 = t[n];
    const double a4 = t[2 * n];
    const double w1 = t[3 * n];
    const double a18 = t[4 * n];
    const double p1 = t[5 * n];
    const double a19 = t[6 * n];
    const double q1 = t[7 * n];
    const double a36 = t[8 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
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
    double t[9];
    stage_1_float(x, y, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], y[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad2, usual_double(block_x, 0x1p-100, 0x1.4p4, 1) && usual_double(block_y, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_grad2f, usual_float(block_x, 0x1p-100f, 0x1.4p4f, 1) && usual_float(block_y, 0x1p-100f, 0x1.4p4f, 1))
