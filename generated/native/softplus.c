/* SPDX-License-Identifier: MIT */
/* softplus(x) = log(1 + exp(x))
 *
 * x < 0: log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 * x > 0: abs(x) + log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a1;
    const double a2 = b1 ? a1 : 0.0;
    const double w1 = fabs(a1);
    const double a4 = usual ? w1 : lesser(w1, 800.0);
    const int b2 = a4 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = -(usual ? w1 : (b2 ? 0x1p-100 : a4)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a9 < 1.5;
    const double a10 = b3 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const int b4 = 900.0 < a9;
    const double a11 = a8 - 300.0;
    const double p1 = power_of_two(usual ? a8 : (b4 ? a11 : a8));
    const double a15 = fma(p1, b3 ? (-1.0) : 0.0, 1.0);
    const double a16 = fma(a9, 0x1.62e42fefa38p-1, a7); /* 0.69314718055989033 */
    const double a17 = a15 + a16;
    const double a19 = a16 - (a17 - a15);
    const double a20 = a9 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a21 = a16 + a20;
    const double a22 = a21 * a21;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a25 = fma(fma(0x1.ada10efa01953p-26, a21, 0x1.28ae38fe0a4b2p-22), a22, fma(0x1.71df0f72a4222p-19, a21, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a27 = fma(a25, a22, fma(0x1.a01a0134a1113p-13, a21, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a29 = fma(a27, a22, fma(0x1.1111111125b1p-7, a21, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a31 = fma(a29, a22, fma(0x1.5555555555503p-3, a21, 0x1.000000000000ap-1));
    const double a32 = fma(a22, a31, a20);
    t[0] = a2;
    t[n] = a9;
    t[2 * n] = a10;
    t[3 * n] = p1;
    t[4 * n] = a16;
    t[5 * n] = a17;
    t[6 * n] = a19;
    t[7 * n] = a32;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double p1 = t[3 * n];
    const double a16 = t[4 * n];
    const double a17 = t[5 * n];
    const double a19 = t[6 * n];
    const double a32 = t[7 * n];
    const int b3 = a9 < 1.5;
    const double a33 = a19 + a32;
    const double a34 = a17 + a33;
    const double a36 = fma(p1, b3 ? 3.0 : 2.0, 1.0);
    const double a37 = a36 + a16;
    const int b5 = a9 < 51.5;
    const double a42 = a36 - 2.0 * p1 - 1.0;
    const double a46 = a16 - (a37 - a36) + (a32 - (usual ? 0.0 : (b5 ? 0.0 : a42)));
    const double a47 = a37 + a46;
    const double q1 = 1.0 / a47;
    const double a48 = a34 * q1;
    const double a49 = -a48;
    const double a56 = fma(a49, a47, a34) + fma(a49, a46 - (a47 - a37), a33 - (a34 - a17));
    const double a57 = a56 * q1;
    t[3 * n] = a48;
    t[4 * n] = a57;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a48 = t[3 * n];
    const double a57 = t[4 * n];
    const double a58 = a48 + a57;
    const double a59 = 2.0 * a58;
    const int b6 = 60.0 < a9;
    const double a61 = usual ? a58 : (b6 ? 0x1p-60 : a58); /* 8.6736173798840355e-19 */
    const double a62 = a61 * a61;
    const double a64 = a62 * a62;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a66 = fma(fma(0x1.1b62babc3cf4ep-3, a62, 0x1.0dd042cd4c583p-3), a64, fma(0x1.3b3578329da3bp-3, a62, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a68 = fma(a66, a64, fma(0x1.c71c748669347p-3, a62, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a70 = fma(a68, a64, fma(0x1.999999999c101p-2, a62, 0x1.555555555554fp-1));
    const double a75 = fma(a58, a62 * a70, 2.0 * (a57 - (a58 - a48)));
    t[5 * n] = a59;
    t[6 * n] = a75;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a2 = t[0];
    const double a9 = t[n];
    const double a10 = t[2 * n];
    const double a59 = t[5 * n];
    const double a75 = t[6 * n];
    const int b3 = a9 < 1.5;
    const int b4 = 900.0 < a9;
    const double a76 = a59 + a75;
    const double a77 = a10 + a76;
    /* 5.4979230187083712e-14 */
    const double a84 = a76 - (a77 - a10) + ((b3 ? 0x1.ef35793c7673p-45 : 0.0) + (a75 - (a76 - a59)));
    const int b7 = 800.0 < fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a86 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a88 = usual ? 1.0 : (b7 ? 0.0 : a86);
    const double a89 = a2 + a77;
    const double a90 = a89 - a2;
    const double a95 = a2 - (a89 - a90) + (a77 - a90) + a84;
    const int b8 = a2 == 0.0;
    const double a97 = usual ? 1.0 : (b8 ? a88 : 1.0);
    const double w2 = fabs(a89);
    const double a98 = INFINITY;
    const int b9 = w2 < a98;
    const double a101 = a89 + (usual ? a95 : (b9 ? a95 : 0.0));
    const int b10 = a97 < 1.0;
    const int b11 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a102 = copysign(0x1p-722, a89); /* 4.5325554997805591e-218 */
    const double a103 = a102 + a89;
    const double a109 = copysign(a103 + (a89 - (a103 - a102) + a95) - a102, a89);
    const double a110 = b11 ? a109 : a101;
    const double a113 = (usual ? a101 : (b10 ? a110 : a101)) * a97;
    const int b12 = x == x;
    const int b13 = (usual ? x : number(x, a98)) == a98;
    const double a116 = usual ? a113 : (b13 ? a98 : a113);
    return usual ? a113 : (b12 ? a116 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = 0.0 < a1;
    const double a2 = b1 ? a1 : 0.0;
    const double w1 = fabs(a1);
    const double a4 = usual ? w1 : lesser(w1, 200.0);
    const int b2 = a4 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = -(usual ? w1 : (b2 ? 0x1p-100 : a4)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a2;
    t[n] = a7;
    t[2 * n] = a8;
    t[3 * n] = a9;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double a7 = t[n];
    const double a8 = t[2 * n];
    const double a9 = t[3 * n];
    const int b3 = a9 < 1.5;
    const double a10 = b3 ? 0x1.62e42fefa39efp-1 : 0.0; /* 0.69314718055994529 */
    const int b4 = 900.0 < a9;
    const double a11 = a8 - 300.0;
    const double p1 = power_of_two(usual ? a8 : (b4 ? a11 : a8));
    const double a15 = fma(a9, 0x1.62e42fefa39efp-1, a7); /* 0.69314718055994529 */
    const double a16 = a15 * a15;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a15, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a15, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a21 = fma(a19, a16, fma(0x1.555554a6c4debp-3, a15, 0x1.00000044603e6p-1));
    const double a23 = fma(a16, a21, a15) + 1.0;
    const double q1 = fma(p1, b3 ? (-1.0) : 0.0, a23) / fma(p1, b3 ? 3.0 : 2.0, a23);
    t[n] = a10;
    t[2 * n] = q1;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a2 = t[0];
    const double a9 = t[3 * n];
    const double a10 = t[n];
    const double q1 = t[2 * n];
    const int b4 = 900.0 < a9;
    const int b5 = 60.0 < a9;
    const double a28 = usual ? q1 : (b5 ? 0x1p-60 : q1); /* 8.6736173798840355e-19 */
    const double a29 = a28 * a28;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a33 = fma(fma(0x1.ed5767f7ee656p-3, a29, 0x1.23ec0d4fb6bb1p-2), a29 * a29, fma(0x1.999bcab47d419p-2, a29, 0x1.55555433a19f8p-1));
    const int b6 = 200.0 < fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a39 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a41 = usual ? 1.0 : (b6 ? 0.0 : a39);
    const int b7 = a2 == 0.0;
    const double a45 = (a10 + fma(q1, a29 * a33, 2.0 * q1) + a2) * (usual ? 1.0 : (b7 ? a41 : 1.0));
    const int b8 = x == x;
    const double a46 = INFINITY;
    const int b9 = (usual ? x : number(x, a46)) == a46;
    const double a49 = usual ? a45 : (b9 ? a46 : a45);
    return (float)(usual ? a45 : (b8 ? a49 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_softplus, usual_double(block_x, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_softplusf, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
