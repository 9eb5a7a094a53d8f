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
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
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
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a11 = t[2 * n];
    const double a30 = t[3 * n];
    const double a31 = a11 + a30;
    t[4 * n] = a31;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a30 = t[3 * n];
    const double a31 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = usual ? x : sizable(a1, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b1 = -fabs(a2) < -800.0;
    const double a33 = usual ? a31 : (b1 ? 0.0 : a31);
    const double a35 = a30 - (a31 - a11);
    const double a37 = usual ? a35 : (b1 ? 0.0 : a35);
    const int b2 = a9 < -900.0;
    const double a38 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a38 : a8));
    const double a42 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a1 < 0.0;
    const double a43 = a33 * p1;
    const double a44 = b3 ? a43 : 1.0;
    const double a45 = a37 * p1;
    const double a47 = b3 ? a42 : 1.0;
    const double a49 = a2 * a44;
    const double a53 = b3 ? 2.0 : 1.0;
    const double a54 = b3 ? 1.0 : 2.0;
    const double a55 = a33 * a54;
    const int b4 = a9 < -200.0;
    const double a60 = usual ? p1 : (b4 ? 0.0 : p1);
    const double a61 = a55 * a60;
    const double a62 = a53 + a61;
    const double a63 = a62 - a53;
    const double a68 = fma(fma(a54, a37, fma(a33, a54, -a55)), a60, a53 - (a62 - a63) + (a61 - a63));
    const double a69 = a49 * a62;
    const double a73 = fma(a62, fma(a2, b3 ? a45 : 0.0, fma(a2, a44, -a49)), fma(a49, a68, fma(a49, a62, -a69)));
    const double a76 = a33 * a60;
    const double a77 = 2.0 * a33 * a60;
    const double a78 = b3 ? a76 : a77;
    const double a79 = 2.0 + a78;
    const double a82 = a37 * a60;
    const double a83 = 2.0 * a37 * a60;
    const double a86 = a33 * a79;
    const double a89 = fma(a33, a78 - (a79 - 2.0) + (b3 ? a82 : a83), fma(a33, a79, -a86));
    const double a91 = a86 * a60;
    const double a92 = a53 + a91;
    const double a93 = a92 - a53;
    const double a98 = fma(fma(a79, a37, a89), a60, a53 - (a92 - a93) + (a91 - a93));
    if (!usual) t[0] = a47;
    t[n] = a69;
    t[2 * n] = a73;
    t[3 * n] = a92;
    t[4 * n] = a98;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a47 = usual ? 0 : t[0];
    const double a69 = t[n];
    const double a73 = t[2 * n];
    const double a92 = t[3 * n];
    const double a98 = t[4 * n];
    const double a48 = usual ? 1.0 : a47;
    const double q1 = 1.0 / a92;
    const double a99 = a69 * q1;
    const double a100 = -a99;
    const double a103 = fma(a100, a92, a69) + fma(a100, a98, a73);
    const double a104 = a103 * q1;
    const double w2 = fabs(a99);
    const double a105 = INFINITY;
    const int b5 = w2 < a105;
    const double a108 = a99 + (usual ? a104 : (b5 ? a104 : 0.0));
    const int b6 = a108 == 0.0;
    const double a109 = b6 ? a99 : a108;
    const int b7 = a48 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a110 = copysign(0x1p-722, a99); /* 4.5325554997805591e-218 */
    const double a111 = a110 + a99;
    const double a117 = copysign(a111 + fma(a103, q1, a99 - (a111 - a110)) - a110, a99);
    const double a119 = usual ? a109 : (b8 ? a117 : a109);
    const double a122 = (usual ? a109 : (b7 ? a119 : a109)) * a48;
    const int b9 = x == x;
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const int b10 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)) < 0x1p-100;
    const double a123 = number(x, 0x1p-100) * 0x1p300; /* 7.8886090522101181e-31, 2.0370359763344861e+90 */
    const double a124 = 0x1.3333333333333p-1 * a123; /* 0.59999999999999998 */
    /* 2.2204460492503132e-17, 0.59999999999999998 */
    const double a127 = fma(a123, 0x1.999999999999ap-56, fma(0x1.3333333333333p-1, a123, -a124));
    const double a128 = a124 + a127;
    const int b11 = fabs(a124) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a129 = copysign(0x1p-722, a124); /* 4.5325554997805591e-218 */
    const double a130 = a129 + a124;
    const double a136 = copysign(a130 + (a124 - (a130 - a129) + a127) - a129, a124);
    const int b12 = a123 == 0.0;
    const double a138 = usual ? a128 : (b12 ? a124 : a128);
    const double a141 = (usual ? a128 : (b11 ? a136 : a138)) * 0x1p-300; /* 4.9090934652977266e-91 */
    const int b13 = (usual ? x : number(x, a105)) == a105;
    const double a144 = usual ? a122 : (b13 ? a105 : a122);
    const double a146 = usual ? a122 : (b10 ? a141 : a144);
    return usual ? a122 : (b9 ? a146 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
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
