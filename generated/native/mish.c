/* SPDX-License-Identifier: MIT */
/* mish(x) = x*tanh(log(1 + exp(x)))
 *
 * x < 0: finite(x)*exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     2 + t: all terms have one sign, nothing cancels
 *     2 + t*(2 + t): all terms have one sign, nothing cancels
 * x > 0: x*(1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2))
 *     1 + t*2: all terms have one sign, nothing cancels
 *     1 + t*(2 + t*2): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a7 = fma(-(usual ? w1 : lesser(w1, 800.0)), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a7;
    t[n] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, -(usual ? w1 : lesser(w1, 800.0))); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a12 = a9 - (a10 - 1.0);
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a13;
    const double a17 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a28 = fma(a14, a9 - a14 + a13, fma(a17, a26, a13));
    t[2 * n] = a10;
    t[3 * n] = a12;
    t[4 * n] = a28;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a7 = t[0];
    const double a8 = t[n];
    const double a10 = t[2 * n];
    const double a12 = t[3 * n];
    const double a28 = t[4 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a29 = a12 + a28;
    const double a30 = a10 + a29;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a32 = usual ? a30 : (b1 ? 0.0 : a30);
    const double a34 = a29 - (a30 - a10);
    const double a36 = usual ? a34 : (b1 ? 0.0 : a34);
    const int b2 = a8 < -900.0;
    const double a37 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a37 : a7));
    const double a41 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    t[0] = a32;
    t[n] = a36;
    t[2 * n] = p1;
    if (!usual) t[3 * n] = a41;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a32 = t[0];
    const double a36 = t[n];
    const double p1 = t[2 * n];
    const double a41 = usual ? 0 : t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b3 = a1 < 0.0;
    const double a42 = a32 * p1;
    const double a43 = b3 ? a42 : 1.0;
    const double a44 = a36 * p1;
    const double a47 = usual ? 1.0 : (b3 ? a41 : 1.0);
    const double a48 = a2 * a43;
    const double a52 = b3 ? 2.0 : 1.0;
    const double a53 = b3 ? 1.0 : 2.0;
    const double a54 = a32 * a53;
    const double a58 = a54 * p1;
    const double a59 = a52 + a58;
    const double a60 = a59 - a52;
    const double a65 = fma(fma(a53, a36, fma(a32, a53, -a54)), p1, a52 - (a59 - a60) + (a58 - a60));
    const double a66 = a48 * a59;
    const double a70 = fma(a59, fma(a2, b3 ? a44 : 0.0, fma(a2, a43, -a48)), fma(a48, a65, fma(a48, a59, -a66)));
    const double a73 = 2.0 * a32 * p1;
    const double a74 = b3 ? a42 : a73;
    const double a75 = 2.0 * a36 * p1;
    const double a77 = 2.0 + a74;
    const double a81 = a32 * a77;
    const double a84 = fma(a32, a74 - (a77 - 2.0) + (b3 ? a44 : a75), fma(a32, a77, -a81));
    const double a85 = fma(a77, a36, a84);
    const double a86 = a81 * p1;
    const double a87 = a52 + a86;
    const double a88 = a87 - a52;
    const double a92 = a52 - (a87 - a88) + (a86 - a88);
    t[4 * n] = a47;
    t[0] = a66;
    t[n] = a70;
    t[3 * n] = a85;
    t[5 * n] = a87;
    t[6 * n] = a92;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[2 * n];
    const double a47 = t[4 * n];
    const double a66 = t[0];
    const double a70 = t[n];
    const double a85 = t[3 * n];
    const double a87 = t[5 * n];
    const double a92 = t[6 * n];
    const double q1 = 1.0 / a87;
    const double a94 = a66 * q1;
    const double a95 = -a94;
    const double a98 = fma(a95, a87, a66) + fma(a95, fma(a85, p1, a92), a70);
    const double a99 = a98 * q1;
    const double w2 = fabs(a94);
    const double a100 = INFINITY;
    const int b4 = w2 < a100;
    const double a103 = a94 + (usual ? a99 : (b4 ? a99 : 0.0));
    const int b5 = a103 == 0.0;
    const double a104 = b5 ? a94 : a103;
    const int b6 = a47 < 1.0;
    const int b7 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a105 = copysign(0x1p-722, a94); /* 4.5325554997805591e-218 */
    const double a106 = a105 + a94;
    const double a112 = copysign(a106 + fma(a98, q1, a94 - (a106 - a105)) - a105, a94);
    const double a114 = usual ? a104 : (b7 ? a112 : a104);
    const double a117 = (usual ? a104 : (b6 ? a114 : a104)) * a47;
    const int b8 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b9 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a118 = number(x, 0x1p-100) * 0x1p300; /* 7.8886090522101181e-31, 2.0370359763344861e+90 */
    const double a119 = 0x1.3333333333333p-1 * a118; /* 0.59999999999999998 */
    /* 2.2204460492503132e-17, 0.59999999999999998 */
    const double a122 = fma(a118, 0x1.999999999999ap-56, fma(0x1.3333333333333p-1, a118, -a119));
    const double a123 = a119 + a122;
    const int b10 = fabs(a119) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a124 = copysign(0x1p-722, a119); /* 4.5325554997805591e-218 */
    const double a125 = a124 + a119;
    const double a131 = copysign(a125 + (a119 - (a125 - a124) + a122) - a124, a119);
    const int b11 = a118 == 0.0;
    const double a133 = usual ? a123 : (b11 ? a119 : a123);
    const double a136 = (usual ? a123 : (b10 ? a131 : a133)) * 0x1p-300; /* 4.9090934652977266e-91 */
    const int b12 = (usual ? x : number(x, a100)) == a100;
    const double a139 = usual ? a117 : (b12 ? a100 : a117);
    const double a141 = usual ? a117 : (b9 ? a136 : a139);
    return usual ? a117 : (b8 ? a141 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a5);
    t[n] = a16;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a16 = t[n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a19 = b1 ? 2.0 : 1.0;
    const double a23 = 2.0 * a16;
    const double q1 = a1 * (b1 ? a16 : 1.0) * fma(a16, b1 ? 1.0 : 2.0, a19) / fma(a16, 2.0 + (b1 ? a16 : a23), a19);
    const int b2 = d1 == d1;
    const double a27 = INFINITY;
    const int b3 = (usual ? d1 : number(d1, a27)) == a27;
    const double a30 = usual ? q1 : (b3 ? a27 : q1);
    return (float)(usual ? q1 : (b2 ? a30 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
