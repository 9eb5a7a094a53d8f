/* SPDX-License-Identifier: MIT */
/* selu_grad2(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
 *   x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True)), x, 2)
 *
 * x < 0: 879049670423688429...*exp(-abs(x))
 * x > 0: 0
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b1 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a7 = fma(usual ? a4 : a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    if (!usual) t[0] = a5;
    t[n] = a7;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a5 = usual ? 0 : t[0];
    const double a7 = t[n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, usual ? -(usual ? w1 : lesser(w1, 800.0)) : a5);
    const double a10 = 1.0 + a9;
    const double a11 = a9 * a9;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a9, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a9, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a9, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a9, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a9, 0x1.000000000000ap-1));
    const double a23 = fma(a11, a20, a9 - (a10 - 1.0));
    t[0] = a8;
    t[2 * n] = a10;
    t[3 * n] = a23;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a7 = t[n];
    const double a8 = t[0];
    const double a10 = t[2 * n];
    const double a23 = t[3 * n];
    const double a24 = a10 + a23;
    const double a28 = fma(a8 * (-0x1.ef35793c7673p-45), a24, a23 - (a24 - a10)); /* -5.4979230187083712e-14 */
    const int b2 = a8 < -900.0;
    const double a29 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a29 : a7));
    const double a33 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a34 = 0x1.c212cc640f031p0 * a24; /* 1.7580993408473768 */
    /* 1.7580993408473768, 1.7580993408473768 */
    const double a37 = fma(0x1.c212cc640f031p0, a28, fma(0x1.c212cc640f031p0, a24, -a34));
    const int b3 = 0.0 < (usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    /* 1.4153519380084499e-17, 1.7580993408473768 */
    const double a40 = fma(a24, 0x1.05161b045a1fep-56, 0x1.c212cc640f031p0 * a28);
    const double a42 = fma(0x1.c212cc640f031p0, a24, a40) * p1; /* 1.7580993408473768 */
    const int b4 = a33 < 1.0;
    const int b5 = fabs(a42) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a43 = a34 * p1;
    const double a44 = copysign(0x1p-722, a43); /* 4.5325554997805591e-218 */
    const double a45 = a44 + a43;
    /* 1.4153519380084499e-17 */
    const double a48 = fma(fma(a24, 0x1.05161b045a1fep-56, a37), p1, a43 - (a45 - a44));
    const double a51 = copysign(a45 + a48 - a44, a43);
    const double a52 = b5 ? a51 : a42;
    const double a55 = (usual ? a42 : (b4 ? a52 : a42)) * a33;
    const double a56 = b3 ? 0.0 : a55;
    const int b6 = x == x;
    return usual ? a56 : (b6 ? a56 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a7 = fma(a5 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a4);
    t[0] = a5;
    t[n] = a7;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double a5 = t[0];
    const double a7 = t[n];
    const double d1 = (double)x;
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a17 = 0x1.c212cc640f031p0 * ((fma(a8, a13, a7) + 1.0) * power_of_two(a5)); /* 1.7580993408473768 */
    const int b1 = 0.0 < (usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a18 = b1 ? 0.0 : a17;
    const int b2 = d1 == d1;
    return (float)(usual ? a18 : (b2 ? a18 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[2];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[2 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_selu_grad2, usual_double(block_x, 0x1p-55, 0x1.fffffffffffffp8, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_selu_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
