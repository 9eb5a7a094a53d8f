/* SPDX-License-Identifier: MIT */
/* log_sigmoid(x) = log(1/(1 + exp(-x)))
 *
 * x < 0: -(abs(x) + log1p(exp(-abs(x))))
 *     t: positive, and log1p is accurate for every positive argument
 *     w + l: all terms have one sign, nothing cancels
 * x > 0: -log1p(exp(-abs(x)))
 *     t: positive, and log1p is accurate for every positive argument
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double()
{
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a2 = usual ? x : v2;
    const int b1 = a2 < 0.0;
    const double w1 = fabs(a2);
    const double a3 = b1 ? w1 : 0.0;
    const double a5 = usual ? w1 : lesser(w1, 800.0);
    const int b2 = a5 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a8 = -(usual ? w1 : (b2 ? 0x1p-100 : a5)); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a9 = fma(a8, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a10 < 1.5;
    const double a11 = b3 ? 0x1.62e42fefa38p-1 : 0.0; /* 0.69314718055989033 */
    const int b4 = 900.0 < a10;
    const double a12 = a9 - 300.0;
    const double p1 = power_of_two(usual ? a9 : (b4 ? a12 : a9));
    const double a16 = fma(p1, b3 ? (-1.0) : 0.0, 1.0);
    const double a17 = fma(a10, 0x1.62e42fefa38p-1, a8); /* 0.69314718055989033 */
    const double a18 = a16 + a17;
    const double a20 = a17 - (a18 - a16);
    t[0] = a3;
    t[n] = a10;
    t[2 * n] = a11;
    t[3 * n] = p1;
    t[4 * n] = a17;
    t[5 * n] = a18;
    t[6 * n] = a20;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a10 = t[n];
    const double a17 = t[4 * n];
    const double a21 = a10 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a22 = a17 + a21;
    const double a23 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a26 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a23, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a28 = fma(a26, a23, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a30 = fma(a28, a23, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a32 = fma(a30, a23, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const double a33 = fma(a23, a32, a21);
    t[7 * n] = a33;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a10 = t[n];
    const double p1 = t[3 * n];
    const double a17 = t[4 * n];
    const double a18 = t[5 * n];
    const double a20 = t[6 * n];
    const double a33 = t[7 * n];
    const int b3 = a10 < 1.5;
    const double a34 = a20 + a33;
    const double a35 = a18 + a34;
    const double a37 = fma(p1, b3 ? 3.0 : 2.0, 1.0);
    const double a38 = a37 + a17;
    const int b5 = a10 < 51.5;
    const double a43 = a37 - 2.0 * p1 - 1.0;
    const double a47 = a17 - (a38 - a37) + (a33 - (usual ? 0.0 : (b5 ? 0.0 : a43)));
    const double a48 = a38 + a47;
    const double q1 = 1.0 / a48;
    const double a49 = a35 * q1;
    const double a50 = -a49;
    const double a53 = a47 - (a48 - a38);
    const int b6 = 200.0 < a10;
    const double a58 = fma(a50, usual ? a53 : (b6 ? 0.0 : a53), a34 - (a35 - a18));
    const double a60 = (fma(a50, a48, a35) + a58) * q1;
    t[3 * n] = a49;
    t[4 * n] = a60;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double a10 = t[n];
    const double a49 = t[3 * n];
    const double a60 = t[4 * n];
    const double a61 = a49 + a60;
    const double a62 = 2.0 * a61;
    const int b7 = 60.0 < a10;
    const int b8 = 61.0 < a10;
    /* 8.6736173798840355e-19, 8.6736173798840355e-19 */
    const double a67 = (usual ? a61 : (b7 ? 0x1p-60 : a61)) * (usual ? a61 : (b8 ? 0x1p-60 : a61));
    const double a69 = a67 * a67;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a71 = fma(fma(0x1.1b62babc3cf4ep-3, a67, 0x1.0dd042cd4c583p-3), a69, fma(0x1.3b3578329da3bp-3, a67, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a73 = fma(a71, a69, fma(0x1.c71c748669347p-3, a67, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a75 = fma(a73, a69, fma(0x1.999999999c101p-2, a67, 0x1.555555555554fp-1));
    const double a80 = fma(a61, a67 * a75, 2.0 * (a60 - (a61 - a49)));
    t[5 * n] = a62;
    t[6 * n] = a80;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a10 = t[n];
    const double a11 = t[2 * n];
    const double a62 = t[5 * n];
    const double a80 = t[6 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = a10 < 1.5;
    const int b4 = 900.0 < a10;
    const double a81 = a62 + a80;
    const double a82 = a11 + a81;
    /* 5.4979230187083712e-14 */
    const double a89 = a81 - (a82 - a11) + ((b3 ? 0x1.ef35793c7673p-45 : 0.0) + (a80 - (a81 - a62)));
    const int b9 = 800.0 < fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a91 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a93 = usual ? 1.0 : (b9 ? 0.0 : a91);
    const double a94 = a3 + a82;
    const double a95 = a94 - a3;
    const double a100 = a3 - (a94 - a95) + (a82 - a95) + a89;
    const int b10 = a3 == 0.0;
    const double a102 = usual ? 1.0 : (b10 ? a93 : 1.0);
    const double w2 = fabs(a94);
    const double a103 = INFINITY;
    const int b11 = w2 < a103;
    const double a106 = a94 + (usual ? a100 : (b11 ? a100 : 0.0));
    const int b12 = a102 < 1.0;
    const int b13 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a107 = copysign(0x1p-722, a94); /* 4.5325554997805591e-218 */
    const double a108 = a107 + a94;
    const double a114 = copysign(a108 + (a94 - (a108 - a107) + a100) - a107, a94);
    const double a115 = b13 ? a114 : a106;
    const double a119 = -((usual ? a106 : (b12 ? a115 : a106)) * a102);
    const int b14 = x == x;
    const int b15 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a121 = -a103;
    const int b16 = (usual ? x : number(x, a103)) == a121;
    const double a123 = usual ? a119 : (b16 ? a121 : a119);
    const double a125 = usual ? a119 : (b15 ? (-0x1.62e42fefa39efp-1) : a123); /* -0.69314718055994529 */
    return usual ? a119 : (b14 ? a125 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double();
    stage_2_double(x, t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double())
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = b1 ? w1 : 0.0;
    t[0] = d1;
    t[n] = a2;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    /* -1.4426950408889634, 6755399441056767 */
    const double a6 = fma(a5, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a7 < 1.5;
    const double a8 = b2 ? 0x1.62e42fefa39efp-1 : 0.0; /* 0.69314718055994529 */
    const int b3 = 900.0 < a7;
    const double a9 = a6 - 300.0;
    const double a12 = fma(a7, 0x1.62e42fefa39efp-1, a5); /* 0.69314718055994529 */
    const double a14 = a12 * a12;
    /* 0.0083209219150537899, 0.49999999915035642 */
    const double a15 = fma(0x1.10a8f3bfb579fp-7, a14, 0x1.fffffff1673a6p-2);
    const double a16 = fma(0x1.997f71afe07b3p-4, a14, 1.0); /* 0.099975055780332764 */
    const double a18 = power_of_two(usual ? a6 : (b3 ? a9 : a6)) * fma(-a12, a15, a16);
    const double a20 = fma(a12, a15, a16);
    const double q1 = fma(a18, b2 ? (-1.0) : 0.0, a20) / fma(a18, b2 ? 3.0 : 2.0, a20);
    if (!usual) t[0] = a7;
    t[2 * n] = a8;
    t[3 * n] = q1;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double a2 = t[n];
    const double a7 = usual ? 0 : t[0];
    const double a8 = t[2 * n];
    const double q1 = t[3 * n];
    const double d1 = (double)x;
    const int b3 = 900.0 < a7;
    const int b4 = 60.0 < a7;
    const int b5 = 61.0 < a7;
    /* 8.6736173798840355e-19, 8.6736173798840355e-19 */
    const double a28 = (usual ? q1 : (b4 ? 0x1p-60 : q1)) * (usual ? q1 : (b5 ? 0x1p-60 : q1));
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a32 = fma(fma(0x1.ed5767f7ee656p-3, a28, 0x1.23ec0d4fb6bb1p-2), a28 * a28, fma(0x1.999bcab47d419p-2, a28, 0x1.55555433a19f8p-1));
    const int b6 = 200.0 < fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a38 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a40 = usual ? 1.0 : (b6 ? 0.0 : a38);
    const int b7 = a2 == 0.0;
    const double a44 = (a8 + fma(q1, a28 * a32, 2.0 * q1) + a2) * (usual ? 1.0 : (b7 ? a40 : 1.0));
    const double a45 = -a44;
    const int b8 = d1 == d1;
    const double a46 = INFINITY;
    const double a48 = -a46;
    const int b9 = (usual ? d1 : number(d1, a46)) == a48;
    const double a50 = usual ? a45 : (b9 ? a48 : a45);
    return (float)(usual ? a45 : (b8 ? a50 : d1));
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

SYMSIG_DEFINE_1(double, symsig_log_sigmoid, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_log_sigmoidf, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
