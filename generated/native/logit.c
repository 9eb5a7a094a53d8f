/* SPDX-License-Identifier: MIT */
/* logit(x) = log(x/(1 - x))
 *
 * every x: log(x/(1 - x))
 *     1 - x: both operands are exact, only the sum is rounded
 *     log(p/q) from p - q and p + q: nothing is lost where the quotient is near 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? x : (b2 ? a1 : 0.5);
    const double a5 = usual ? x : (b1 ? a3 : 0.5);
    const int b3 = fabs(a5) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a8 = -(usual ? x : (b3 ? 0.0 : a5));
    const double a9 = 1.0 + a8;
    const double a11 = a8 - (a9 - 1.0);
    const int b4 = a5 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a14 = a5 * (usual ? 1.0 : (b4 ? 0x1p100 : 1.0)); /* 1.2676506002282294e+30 */
    const double k1 = quotient_exponent(a14, a9);
    const double a17 = k1 + (usual ? 0.0 : (b4 ? (-100.0) : 0.0));
    const double a18 = a17 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a20 = a14 * power_of_two(0x1.80000000003ffp52 - k1); /* 6755399441056767 */
    t[0] = a9;
    t[n] = a11;
    t[2 * n] = a17;
    t[3 * n] = a18;
    t[4 * n] = a20;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a9 = t[0];
    const double a11 = t[n];
    const double a20 = t[4 * n];
    const double a21 = a20 - a9;
    const double a22 = 2.0 * a9;
    const double a23 = a22 + a21;
    const double q1 = 1.0 / a23;
    const double a24 = a21 * q1;
    const double a25 = -a24;
    const double a29 = -a11;
    const double a33 = fma(a25, a23, a21) + fma(a25, a21 - (a23 - a22) + fma(2.0, a11, a29), a29);
    const double a34 = a33 * q1;
    t[0] = a24;
    t[n] = a34;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a24 = t[0];
    const double a34 = t[n];
    const double a35 = a24 + a34;
    const double a36 = 2.0 * a35;
    const double a37 = a35 * a35;
    const double a39 = a37 * a37;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a41 = fma(fma(0x1.1b62babc3cf4ep-3, a37, 0x1.0dd042cd4c583p-3), a39, fma(0x1.3b3578329da3bp-3, a37, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a43 = fma(a41, a39, fma(0x1.c71c748669347p-3, a37, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a45 = fma(a43, a39, fma(0x1.999999999c101p-2, a37, 0x1.555555555554fp-1));
    const double a50 = fma(a35, a37 * a45, 2.0 * (a34 - (a35 - a24)));
    t[4 * n] = a36;
    t[0] = a50;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a17 = t[2 * n];
    const double a18 = t[3 * n];
    const double a36 = t[4 * n];
    const double a50 = t[0];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a51 = a36 + a50;
    const double a52 = a18 + a51;
    /* 5.4979230187083712e-14 */
    const double a59 = a51 - (a52 - a18) + (a17 * 0x1.ef35793c7673p-45 + (a50 - (a51 - a36)));
    const double a60 = a52 + a59;
    const int b5 = a60 == 0.0;
    const double a61 = b5 ? a52 : a60;
    const int b6 = x == x;
    const int b7 = 1.0 < a1;
    const double a62 = NAN;
    const int b8 = a1 < 0.0;
    const int b9 = x == 1.0;
    const double a63 = INFINITY;
    const int b10 = x == 0.0;
    const double a64 = -a63;
    const double a66 = usual ? a61 : (b10 ? a64 : a61);
    const double a68 = usual ? a61 : (b9 ? a63 : a66);
    const double a70 = usual ? a61 : (b8 ? a62 : a68);
    const double a72 = usual ? a61 : (b7 ? a62 : a70);
    return usual ? a61 : (b6 ? a72 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? d1 : (b2 ? a1 : 0.5);
    const double a5 = usual ? d1 : (b1 ? a3 : 0.5);
    const double a7 = 1.0 + (-a5);
    const double k1 = quotient_exponent(a5, a7);
    const double a10 = a5 * power_of_two(0x1.80000000003ffp52 - k1) - a7; /* 6755399441056767 */
    const double q1 = a10 / (2.0 * a7 + a10);
    t[0] = k1;
    t[n] = q1;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double k1 = t[0];
    const double q1 = t[n];
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a13 = q1 * q1;
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a17 = fma(fma(0x1.ed5767f7ee656p-3, a13, 0x1.23ec0d4fb6bb1p-2), a13 * a13, fma(0x1.999bcab47d419p-2, a13, 0x1.55555433a19f8p-1));
    const double a21 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a13 * a17, 2.0 * q1)); /* 0.69314718055994529 */
    const int b3 = d1 == d1;
    const int b4 = 1.0 < a1;
    const double a22 = NAN;
    const int b5 = a1 < 0.0;
    const int b6 = d1 == 1.0;
    const double a23 = INFINITY;
    const int b7 = d1 == 0.0;
    const double a24 = -a23;
    const double a26 = usual ? a21 : (b7 ? a24 : a21);
    const double a28 = usual ? a21 : (b6 ? a23 : a26);
    const double a30 = usual ? a21 : (b5 ? a22 : a28);
    const double a32 = usual ? a21 : (b4 ? a22 : a30);
    return (float)(usual ? a21 : (b3 ? a32 : d1));
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

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(block_x, 0x1p-100, 0x1.fffffffffffffp-1, 0), 0x1.8p-1)
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(block_x, 0x1p-100f, 0x1.fffffep-1f, 0), 0x1.8p-1f)
