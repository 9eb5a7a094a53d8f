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
    t[0] = a3;
    if (!usual) t[n] = v3;
    t[2 * n] = w1;
    t[3 * n] = a5;
    t[4 * n] = a10;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double w1 = t[2 * n];
    const double a5 = t[3 * n];
    const double a10 = t[4 * n];
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
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
    const double a31 = a14 + a30;
    const int b2 = a5 < -800.0;
    const double a33 = usual ? a31 : (b2 ? 0.0 : a31);
    const double a37 = fma(a12 * (-0x1.ef35793c7673p-45), a31, a30 - (a31 - a14)); /* -5.4979230187083712e-14 */
    const double a38 = b2 ? 0.0 : a37;
    const double a39 = usual ? a37 : a38;
    const int b3 = a12 < -900.0;
    const double a40 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a40 : a11));
    const double a43 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b4 = a12 < -200.0;
    const double a46 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a47 = a33 * a46;
    const double a48 = 2.0 + a47;
    const double a52 = a33 * a48;
    const double a55 = fma(a33, fma(a39, a46, a47 - (a48 - 2.0)), fma(a33, a48, -a52));
    const double a57 = a52 * a46;
    const double a58 = 1.0 + a57;
    const double a61 = fma(fma(a48, a39, a55), a46, a57 - (a58 - 1.0));
    const double a62 = a33 * p1;
    const double q1 = 1.0 / a58;
    const double a63 = a62 * q1;
    const double a67 = usual ? a5 : (-(usual ? w1 : lesser(w1, 60.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a68 = fma(a67, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p2 = power_of_two(a68);
    const double a69 = p2 - 1.0;
    const double a70 = a68 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a71 = fma(a70, -0x1.62e42fefa38p-1, a67); /* -0.69314718055989033 */
    const double a72 = a70 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a73 = a71 + a72;
    const int b5 = fabs(a5) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a74 = b5 ? 0.0 : a73;
    const double a75 = a74 * a73;
    const double a76 = a75 * 0.5;
    const double a77 = a73 + a76;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a81 = fma(fma(0x1.1eaee4f86a7fdp-29, a73, 0x1.af6ab749d882dp-26), a75, fma(0x1.27e55c70808a2p-22, a73, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a83 = fma(a81, a75, fma(0x1.a01a016a28ca3p-16, a73, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a85 = fma(a83, a75, fma(0x1.6c16c16c22172p-10, a73, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a87 = fma(a85, a75, fma(0x1.555555555553cp-5, a73, 0x1.555555555555bp-3));
    const double a89 = a72 - (a73 - a71);
    const double a97 = fma(a75 * a74, a87, fma(a89, a77, a89)) + fma(fma(a74, a73, -a75), 0.5, a76 - (a77 - a73));
    const double a98 = a77 + a97;
    const double a99 = p2 * a98;
    const double a100 = a69 + a99;
    const double a108 = a99 - (a100 - a69) + fma(p2, a97 - (a98 - a77), p2 - (a69 + 1.0));
    const double a109 = 1.0 + a100;
    const double a113 = a100 * a109;
    const double a116 = fma(a100, a100 - (a109 - 1.0) + a108, fma(a100, a109, -a113));
    const double a118 = 2.0 + a100;
    const double a121 = a100 - (a118 - 2.0) + a108;
    const double a122 = a118 * a118;
    const double a127 = a122 * a118;
    const double a131 = fma(a118, fma(a118, a121, fma(a118, a121, fma(a118, a118, -a122))), fma(a122, a121, fma(a122, a118, -a127)));
    const double q2 = 1.0 / a127;
    const double a132 = a113 * q2;
    const double a133 = -a132;
    const double a136 = fma(a133, a127, a113) + fma(a133, a131, fma(a109, a108, a116));
    const double a137 = a136 * q2;
    const double a139 = -a33 * a46;
    const double a140 = 1.0 + a139;
    const double a145 = a33 * a140;
    const double a148 = fma(a33, fma(-a39, a46, a139 - (a140 - 1.0)), fma(a33, a140, -a145));
    const double a150 = 3.0 + a47;
    const double a154 = a33 * a150;
    const double a157 = fma(a33, fma(a39, a46, a47 - (a150 - 3.0)), fma(a33, a150, -a154));
    const double a159 = a154 * a46;
    const double a160 = 3.0 + a159;
    const double a164 = a33 * a160;
    const double a167 = fma(a33, fma(fma(a150, a39, a157), a46, a159 - (a160 - 3.0)), fma(a33, a160, -a164));
    const double a169 = a164 * a46;
    const double a170 = 1.0 + a169;
    const double a174 = a145 * p1;
    const double q3 = 1.0 / a170;
    const double a176 = -(a174 * q3);
    const double a179 = fma(a176, fma(fma(a160, a39, a167), a46, a169 - (a170 - 1.0)), fma(a140, a39, a148) * p1);
    const double a180 = fma(a176, a170, a174) + a179;
    t[3 * n] = a37;
    if (!usual) t[4 * n] = a38;
    t[5 * n] = p1;
    if (!usual) t[6 * n] = a43;
    t[7 * n] = a58;
    t[8 * n] = a61;
    t[9 * n] = a62;
    t[10 * n] = q1;
    t[11 * n] = a63;
    t[12 * n] = a132;
    t[13 * n] = a137;
    t[14 * n] = q3;
    t[15 * n] = a176;
    t[16 * n] = a180;
}

SYMSIG_INLINE void stage_3_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double v3 = usual ? 0 : t[n];
    const double w1 = t[2 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a132 = t[12 * n];
    const double a137 = t[13 * n];
    const double q3 = t[14 * n];
    const double a176 = t[15 * n];
    const double a180 = t[16 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a4 = usual ? a3 : v3;
    const double a44 = usual ? 1.0 : a43;
    const double a182 = -(a180 * q3);
    const int b6 = w1 < 0x1.c8p-2; /* 0.4453125 */
    const double a183 = b6 ? a132 : a176;
    const double a189 = copysign(1.0, a4) * copysign(1.0, a183);
    const double a192 = -(a183 * a189);
    const double a194 = a4 - a1;
    /* 1.7976931348623157e+308 */
    const double a198 = a1 - (a4 - a194) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a194);
    const int b7 = w1 < 0x1p20; /* 1048576 */
    const double a200 = usual ? a198 : (b7 ? a198 : 0.0);
    const double a201 = a192 * a200;
    const double a204 = fma(a200, -((b6 ? a137 : a182) * a189), fma(a192, a200, -a201));
    const int b8 = a44 < 1.0;
    /* 2.0370359763344861e+90 */
    const double a207 = (usual ? 1.0 : (b6 ? 1.0 : a44)) * (usual ? 1.0 : (b8 ? 0x1p300 : 1.0));
    const double a208 = a201 * a207;
    t[0] = a204;
    t[n] = a207;
    t[2 * n] = a208;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a37 = t[3 * n];
    const double a38 = usual ? 0 : t[4 * n];
    const double p1 = t[5 * n];
    const double a43 = usual ? 0 : t[6 * n];
    const double a58 = t[7 * n];
    const double a61 = t[8 * n];
    const double a62 = t[9 * n];
    const double q1 = t[10 * n];
    const double a63 = t[11 * n];
    const double a204 = t[0];
    const double a207 = t[n];
    const double a208 = t[2 * n];
    const double a44 = usual ? 1.0 : a43;
    const int b8 = a44 < 1.0;
    const double a209 = a208 + a63;
    const double a210 = a209 - a208;
    const double a215 = -a63;
    const double a219 = fma(a215, a58, a62) + fma(a215, a61, (usual ? a37 : a38) * p1);
    const double a222 = a208 - (a209 - a210) + (a63 - a210) + fma(a219, q1, a204 * a207);
    const double a223 = a209 + a222;
    const int b9 = a223 == 0.0;
    const double a224 = b9 ? a209 : a223;
    const int b10 = fabs(a224) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a225 = copysign(0x1p-722, a209); /* 4.5325554997805591e-218 */
    const double a226 = a225 + a209;
    const double a232 = copysign(a226 + (a209 - (a226 - a225) + a222) - a225, a209);
    const double a233 = b10 ? a232 : a224;
    const double a236 = (usual ? a224 : (b8 ? a233 : a224)) * a44;
    const int b11 = y == y;
    const int b12 = x == x;
    const double a237 = INFINITY;
    const int b13 = fabs(usual ? x : number(x, a237)) == a237;
    const int b14 = x == y;
    const double a239 = NAN;
    const double a240 = b14 ? a239 : a236;
    const double a242 = usual ? a236 : (b13 ? a240 : a236);
    const double a244 = usual ? a236 : (b12 ? a242 : x);
    return usual ? a236 : (b11 ? a244 : y);
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
