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
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b1 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = 1.0 + a10;
    const double a14 = a9 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a15 = a10 + a14;
    const double a18 = a15 * a15;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a21 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a18, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a21, a18, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a23, a18, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a25, a18, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    const double a30 = a10 - (a11 - 1.0) + fma(a15, a10 - a15 + a14, fma(a18, a27, a14));
    t[0] = a8;
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a30;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a30 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a31 = a11 + a30;
    const int b2 = -fabs(a1) < -800.0;
    const double a33 = usual ? a31 : (b2 ? 0.0 : a31);
    const double a35 = a30 - (a31 - a11);
    const double a37 = usual ? a35 : (b2 ? 0.0 : a35);
    const int b3 = a9 < -900.0;
    const double a38 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b3 ? a38 : a8));
    const double a42 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b4 = a1 < 0.0;
    const double a43 = a33 * p1;
    const double a44 = b4 ? a43 : 1.0;
    const double a45 = a37 * p1;
    const double a48 = usual ? 1.0 : (b4 ? a42 : 1.0);
    const double a49 = a1 * a44;
    const double a53 = b4 ? 2.0 : 1.0;
    const double a54 = b4 ? 1.0 : 2.0;
    const double a55 = a33 * a54;
    const double a59 = a55 * p1;
    const double a60 = a53 + a59;
    const double a61 = a60 - a53;
    const double a66 = fma(fma(a54, a37, fma(a33, a54, -a55)), p1, a53 - (a60 - a61) + (a59 - a61));
    const double a67 = a49 * a60;
    const double a71 = fma(a60, fma(a1, b4 ? a45 : 0.0, fma(a1, a44, -a49)), fma(a49, a66, fma(a49, a60, -a67)));
    const double a74 = 2.0 * a33 * p1;
    const double a75 = b4 ? a43 : a74;
    const double a76 = 2.0 * a37 * p1;
    const double a78 = 2.0 + a75;
    const double a82 = a33 * a78;
    const double a85 = fma(a33, a75 - (a78 - 2.0) + (b4 ? a45 : a76), fma(a33, a78, -a82));
    const double a86 = fma(a78, a37, a85);
    const double a87 = a82 * p1;
    const double a88 = a53 + a87;
    const double a89 = a88 - a53;
    const double a93 = a53 - (a88 - a89) + (a87 - a89);
    t[0] = p1;
    t[n] = a48;
    t[2 * n] = a67;
    t[3 * n] = a71;
    t[4 * n] = a86;
    t[5 * n] = a88;
    t[6 * n] = a93;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a48 = t[n];
    const double a67 = t[2 * n];
    const double a71 = t[3 * n];
    const double a86 = t[4 * n];
    const double a88 = t[5 * n];
    const double a93 = t[6 * n];
    const double q1 = 1.0 / a88;
    const double a95 = a67 * q1;
    const double a96 = -a95;
    const double a99 = fma(a96, a88, a67) + fma(a96, fma(a86, p1, a93), a71);
    const double a100 = a99 * q1;
    const double w2 = fabs(a95);
    const double a101 = INFINITY;
    const int b5 = w2 < a101;
    const double a104 = a95 + (usual ? a100 : (b5 ? a100 : 0.0));
    const int b6 = a104 == 0.0;
    const double a105 = b6 ? a95 : a104;
    const int b7 = a48 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a106 = copysign(0x1p-722, a95); /* 4.5325554997805591e-218 */
    const double a107 = a106 + a95;
    const double a113 = copysign(a107 + fma(a99, q1, a95 - (a107 - a106)) - a106, a95);
    const double a115 = usual ? a105 : (b8 ? a113 : a105);
    const double a118 = (usual ? a105 : (b7 ? a115 : a105)) * a48;
    const int b9 = x == x;
    const int b10 = (usual ? x : number(x, a101)) == a101;
    const double a121 = usual ? a118 : (b10 ? a101 : a118);
    return usual ? a118 : (b9 ? a121 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    t[0] = a7;
    t[n] = a9;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a7 = t[0];
    const double a9 = t[n];
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    t[0] = a18;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, const int usual)
{
    const double x = (double)x_given;
    const double a18 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = a1 < 0.0;
    const double a21 = b2 ? 2.0 : 1.0;
    const double a25 = 2.0 * a18;
    const double q1 = a1 * (b2 ? a18 : 1.0) * fma(a18, b2 ? 1.0 : 2.0, a21) / fma(a18, 2.0 + (b2 ? a18 : a25), a21);
    const int b3 = x == x;
    const double a29 = INFINITY;
    const int b4 = (usual ? x : number(x, a29)) == a29;
    const double a32 = usual ? q1 : (b4 ? a29 : q1);
    return (float)(usual ? q1 : (b3 ? a32 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    return last_stage_float(x, t, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, usual))
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(block_x, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
