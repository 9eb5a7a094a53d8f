/* SPDX-License-Identifier: MIT */
/* tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x))
 *
 * x < 0: expm1(-2*abs(x))/(2 + expm1(-2*abs(x)))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 * x > 0: -(expm1(-2*abs(x))/(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a6 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a9 = -(usual ? a6 : lesser(a6, 60.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a10);
    const double a11 = p1 - 1.0;
    const double a12 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a14 = a12 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    t[0] = p1;
    t[n] = a11;
    t[2 * n] = a13;
    t[3 * n] = a14;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a13 = t[2 * n];
    const double a14 = t[3 * n];
    const double a15 = a13 + a14;
    const double a16 = a15 * a15;
    const double a17 = a16 * 0.5;
    const double a18 = a15 + a17;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a15, 0x1.af6ab749d882dp-26), a16, fma(0x1.27e55c70808a2p-22, a15, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a16, fma(0x1.a01a016a28ca3p-16, a15, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a16, fma(0x1.6c16c16c22172p-10, a15, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a16, fma(0x1.555555555553cp-5, a15, 0x1.555555555555bp-3));
    const double a30 = a14 - (a15 - a13);
    const double a35 = fma(a16 * a15, a28, fma(a30, a18, a30)) + (a17 - (a18 - a15));
    t[2 * n] = a18;
    t[3 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double p1 = t[0];
    const double a11 = t[n];
    const double a18 = t[2 * n];
    const double a35 = t[3 * n];
    const double a36 = a18 + a35;
    const double a37 = p1 * a36;
    const double a38 = a11 + a37;
    const double a46 = a37 - (a38 - a11) + fma(p1, a35 - (a36 - a18), p1 - (a11 + 1.0));
    t[0] = a38;
    t[n] = a46;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a38 = t[0];
    const double a46 = t[n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a47 = 2.0 + a38;
    const double q1 = 1.0 / a47;
    const double a51 = a38 * q1;
    const double a52 = -a51;
    const double a55 = fma(a52, a47, a38) + fma(a52, a38 - (a47 - 2.0) + a46, a46);
    const double a57 = copysign(fma(a55, q1, a51), usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const int b1 = x == x;
    const int b2 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double v3 = number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const double a59 = usual ? a57 : (b2 ? v3 : a57);
    return usual ? a57 : (b1 ? a59 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE float last_stage_float(const double *t, const int usual)
{
    const double d1 = t[0];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a4 = lesser(usual ? w1 : lesser(w1, 2048.0), 0x1.2333333333333p3); /* 91/10 = 9.1, rounded */
    const double a5 = copysign(a4, a1);
    const double a6 = a5 * a5;
    /* 5.0628231256075741e-8, 3.155653368820901e-5, 0.0040071616902371144 */
    const double a8 = fma(fma(0x1.b2e4a86d6ad2ep-25, a6, 0x1.08b723dc7a94bp-15), a6, 0x1.069d0468cb532p-8);
    /* 0.13784344112200428, 0.99999999966382758 */
    const double a10 = fma(fma(a8, a6, 0x1.1a4da97cb266bp-3), a6, 0x1.fffffffd1cbfcp-1);
    /* 7.3450427095688128e-10, 1.6147661805382927e-6, 4.2048634872550672e-4 */
    const double a13 = fma(fma(0x1.93cc4949b1b0bp-31, a6, 0x1.b175e310f675cp-20), a6, 0x1.b8e971dbea929p-12);
    /* 0.027732763303042477, 0.47117676782899515 */
    const double a15 = fma(fma(a13, a6, 0x1.c65fa3da83811p-6), a6, 0x1.e27c29a1d7925p-2);
    const double q1 = a5 * a10 / fma(a15, a6, 1.0);
    const int b1 = d1 == d1;
    return (float)(usual ? q1 : (b1 ? q1 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[1];
    stage_1_float(x, t);
    return last_stage_float(t, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[1 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, usual))
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(block_x, 0x0p0f, 0x1.2cp9f, 1), 0x1.8p1f)
