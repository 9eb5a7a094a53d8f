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

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a3 = -w1;
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? a3 : (-(usual ? w1 : lesser(w1, 800.0))));
    const double a11 = 1.0 + a10;
    const double a12 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a17 = fma(a15, a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a19 = fma(a17, a12, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(a19, a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a24 = fma(a12, a21, a10 - (a11 - 1.0));
    const double a25 = a11 + a24;
    const int b1 = a3 < -800.0;
    const double a26 = b1 ? 0.0 : a25;
    const double a31 = fma(a9 * (-0x1.ef35793c7673p-45), a25, a24 - (a25 - a11)); /* -5.4979230187083712e-14 */
    const double a32 = b1 ? 0.0 : a31;
    const int b2 = a9 < -900.0;
    const double a34 = a8 + 300.0;
    const double a35 = b2 ? a34 : a8;
    if (!usual) t[n] = a9;
    t[2 * n] = a25;
    if (!usual) t[3 * n] = a26;
    t[4 * n] = a31;
    if (!usual) t[5 * n] = a32;
    if (!usual) t[6 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a25 = t[2 * n];
    const double a26 = usual ? 0 : t[3 * n];
    const double a31 = t[4 * n];
    const double a32 = usual ? 0 : t[5 * n];
    const double a35 = usual ? 0 : t[6 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a27 = usual ? a25 : a26;
    const double a33 = usual ? a31 : a32;
    const int b2 = a9 < -900.0;
    const double p1 = power_of_two(usual ? a8 : a35);
    const double a38 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a1 < 0.0;
    const double a39 = a27 * p1;
    const double a40 = b3 ? a39 : 1.0;
    const double a41 = a33 * p1;
    const double a43 = b3 ? a38 : 1.0;
    const double a45 = a2 * a40;
    const double a49 = b3 ? 2.0 : 1.0;
    const double a50 = b3 ? 1.0 : 2.0;
    const double a51 = a27 * a50;
    const int b4 = a9 < -200.0;
    const double a56 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a57 = a51 * a56;
    const double a58 = a49 + a57;
    const double a59 = a58 - a49;
    const double a64 = fma(fma(a50, a33, fma(a27, a50, -a51)), a56, a49 - (a58 - a59) + (a57 - a59));
    const double a65 = a45 * a58;
    const double a69 = fma(a58, fma(a2, b3 ? a41 : 0.0, fma(a2, a40, -a45)), fma(a45, a64, fma(a45, a58, -a65)));
    const double a72 = a27 * a56;
    const double a73 = 2.0 * a27 * a56;
    const double a74 = b3 ? a72 : a73;
    const double a75 = 2.0 + a74;
    const double a78 = a33 * a56;
    const double a79 = 2.0 * a33 * a56;
    const double a82 = a27 * a75;
    const double a85 = fma(a27, a74 - (a75 - 2.0) + (b3 ? a78 : a79), fma(a27, a75, -a82));
    const double a87 = a82 * a56;
    const double a88 = a49 + a87;
    const double a89 = a88 - a49;
    const double a94 = fma(fma(a75, a33, a85), a56, a49 - (a88 - a89) + (a87 - a89));
    if (!usual) t[0] = a43;
    t[n] = a65;
    t[2 * n] = a69;
    t[3 * n] = a88;
    t[4 * n] = a94;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a43 = usual ? 0 : t[0];
    const double a65 = t[n];
    const double a69 = t[2 * n];
    const double a88 = t[3 * n];
    const double a94 = t[4 * n];
    const double a44 = usual ? 1.0 : a43;
    const double q1 = 1.0 / a88;
    const double a95 = a65 * q1;
    const double a96 = -a95;
    const double a99 = fma(a96, a88, a65) + fma(a96, a94, a69);
    const double a100 = a99 * q1;
    const double a101 = INFINITY;
    const int b5 = fabs(a95) < a101;
    const double a104 = a95 + (usual ? a100 : (b5 ? a100 : 0.0));
    const int b6 = a104 == 0.0;
    const double a105 = b6 ? a95 : a104;
    const int b7 = a44 < 1.0;
    const int b8 = fabs(a105) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a106 = copysign(0x1p-722, a95); /* 4.5325554997805591e-218 */
    const double a107 = a106 + a95;
    const double a113 = copysign(a107 + fma(a99, q1, a95 - (a107 - a106)) - a106, a95);
    const double a114 = b8 ? a113 : a105;
    const double a117 = (usual ? a105 : (b7 ? a114 : a105)) * a44;
    const int b9 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b10 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a118 = number(x, 0x1p-100) * 0x1p300; /* 7.8886090522101181e-31, 2.0370359763344861e+90 */
    /* 0.59999999999999998, 2.2204460492503132e-17 */
    const double a120 = fma(0x1.3333333333333p-1, a118, a118 * 0x1.999999999999ap-56);
    const int b11 = a118 == 0.0;
    const double a121 = 0x1.3333333333333p-1 * a118; /* 0.59999999999999998 */
    const double a123 = usual ? a120 : (b11 ? a121 : a120);
    const int b12 = fabs(a123) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a124 = copysign(0x1p-722, a121); /* 4.5325554997805591e-218 */
    const double a125 = a124 + a121;
    /* 2.2204460492503132e-17, 0.59999999999999998 */
    const double a130 = fma(a118, 0x1.999999999999ap-56, fma(0x1.3333333333333p-1, a118, -a121));
    const double a134 = copysign(a125 + (a121 - (a125 - a124) + a130) - a124, a121);
    const double a137 = (usual ? a120 : (b12 ? a134 : a123)) * 0x1p-300; /* 4.9090934652977266e-91 */
    const int b13 = (usual ? x : number(x, a101)) == a101;
    const double a140 = usual ? a117 : (b13 ? a101 : a117);
    const double a142 = usual ? a117 : (b10 ? a137 : a140);
    return usual ? a117 : (b9 ? a142 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
