/* SPDX-License-Identifier: MIT */
/* gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))
 *
 * x < 0: finite(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: x/(1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 32.0);
    const double a5 = a4 * a4;
    const double a8 = a5 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a11 = fma(a5, -0x1.6c843a29d1c7p-61, fma(a5, 0x1.2444f2a4d8b4bp-4, -a8));
    const double a13 = a8 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a14 = a13 - a8;
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a19 = fma(0x1.2444f2a4d8b4bp-4, fma(a4, a4, -a5), a11) + (-0x1.cbc0d30ebfd15p-54);
    const double a21 = a13 * a4;
    const double a22 = -a21;
    /* 1.5957691216057308 */
    const double a24 = fma(a4, a8 - (a13 - a14) + (0x1.9884533d43651p0 - a14) + a19, fma(a13, a4, a22));
    const double a25 = -a24;
    const double a28 = -(usual ? a21 : lesser(a21, 800.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(usual ? a22 : a28, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a22;
    t[n] = a25;
    if (!usual) t[2 * n] = a28;
    t[3 * n] = a30;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a22 = t[0];
    const double a28 = usual ? 0 : t[2 * n];
    const double a30 = t[3 * n];
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a32 = fma(a31, -0x1.62e42fefa38p-1, usual ? a22 : a28); /* -0.69314718055989033 */
    const double a33 = 1.0 + a32;
    const double a34 = a32 * a32;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a37 = fma(fma(0x1.ada10efa01953p-26, a32, 0x1.28ae38fe0a4b2p-22), a34, fma(0x1.71df0f72a4222p-19, a32, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a39 = fma(a37, a34, fma(0x1.a01a0134a1113p-13, a32, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a41 = fma(a39, a34, fma(0x1.1111111125b1p-7, a32, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a43 = fma(a41, a34, fma(0x1.5555555555503p-3, a32, 0x1.000000000000ap-1));
    const double a46 = fma(a34, a43, a32 - (a33 - 1.0));
    t[2 * n] = a31;
    t[4 * n] = a33;
    t[5 * n] = a46;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a22 = t[0];
    const double a25 = t[n];
    const double a30 = t[3 * n];
    const double a31 = t[2 * n];
    const double a33 = t[4 * n];
    const double a46 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a47 = a33 + a46;
    const int b1 = a22 < -800.0;
    const double a49 = usual ? a47 : (b1 ? 0.0 : a47);
    /* -5.4979230187083712e-14 */
    const double a53 = fma(fma(a31, -0x1.ef35793c7673p-45, a25), a47, a46 - (a47 - a33));
    const double a55 = usual ? a53 : (b1 ? 0.0 : a53);
    const int b2 = a31 < -900.0;
    const double a56 = a30 + 300.0;
    const double p1 = power_of_two(usual ? a30 : (b2 ? a56 : a30));
    const double a60 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a61 = a2 * a49;
    const int b3 = a1 < 0.0;
    const double a65 = a61 * p1;
    const double a66 = b3 ? a65 : a2;
    const double a67 = fma(a2, a55, fma(a2, a49, -a61)) * p1;
    const double a69 = b3 ? a60 : 1.0;
    const double a71 = a49 * p1;
    const double a72 = 1.0 + a71;
    const double q1 = 1.0 / a72;
    const double a76 = a66 * q1;
    const double a77 = -a76;
    const double a79 = fma(a77, fma(a55, p1, a71 - (a72 - 1.0)), b3 ? a67 : 0.0);
    const double a80 = fma(a77, a72, a66) + a79;
    const double a81 = a80 * q1;
    const double a82 = INFINITY;
    const int b4 = fabs(a76) < a82;
    const double a83 = b4 ? a81 : 0.0;
    if (!usual) t[0] = a69;
    if (!usual) t[n] = q1;
    t[2 * n] = a76;
    if (!usual) t[3 * n] = a80;
    t[4 * n] = a81;
    if (!usual) t[5 * n] = a82;
    if (!usual) t[6 * n] = a83;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a69 = usual ? 0 : t[0];
    const double q1 = usual ? 0 : t[n];
    const double a76 = t[2 * n];
    const double a80 = usual ? 0 : t[3 * n];
    const double a81 = t[4 * n];
    const double a82 = usual ? 0 : t[5 * n];
    const double a83 = usual ? 0 : t[6 * n];
    const double a70 = usual ? 1.0 : a69;
    const double a85 = a76 + (usual ? a81 : a83);
    const int b5 = a85 == 0.0;
    const double a86 = b5 ? a76 : a85;
    const int b6 = a70 < 1.0;
    const int b7 = fabs(a86) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a87 = copysign(0x1p-722, a76); /* 4.5325554997805591e-218 */
    const double a88 = a87 + a76;
    const double a94 = copysign(a88 + fma(a80, q1, a76 - (a88 - a87)) - a87, a76);
    const double a95 = b7 ? a94 : a86;
    const double a98 = (usual ? a86 : (b6 ? a95 : a86)) * a70;
    const int b8 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b9 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a99 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b10 = (usual ? x : number(x, a82)) == a82;
    const double a102 = usual ? a98 : (b10 ? a82 : a98);
    const double a104 = usual ? a98 : (b9 ? a99 : a102);
    return usual ? a98 : (b8 ? a104 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[7];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
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
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 0.071354816272600249, 1.5957691216057308 */
    const double a6 = fma(a3 * a3, 0x1.2444f2a4d8b4bp-4, 0x1.9884533d43651p0) * a3;
    const double a8 = -lesser(a6, 200.0);
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    t[n] = a9;
    t[2 * n] = a11;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a9 = t[n];
    const double a11 = t[2 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a19 = fma(a12, a17, a11) + 1.0;
    const double p1 = power_of_two(a9);
    const double a21 = a1 * (a19 * p1);
    const int b1 = a1 < 0.0;
    const double q1 = (b1 ? a21 : a1) / fma(a19, p1, 1.0);
    const int b2 = d1 == d1;
    const double a24 = INFINITY;
    const int b3 = (usual ? d1 : number(d1, a24)) == a24;
    const double a27 = usual ? q1 : (b3 ? a24 : q1);
    return (float)(usual ? q1 : (b2 ? a27 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_tanhf, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
