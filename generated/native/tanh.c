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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a1 = -2.0 * fabs(v1);
    const int b2 = a1 < -60.0;
    const double a2 = b2 ? (-60.0) : a1;
    const double a3 = fma(a2, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a3);
    const double a4 = p1 - 1.0;
    const double a5 = a3 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a2); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = a7 * a7;
    const double a9 = a8 * 0.5;
    const double a10 = a7 + a9;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a14 = fma(fma(0x1.1eaee4f86a7fdp-29, a7, 0x1.af6ab749d882dp-26), a8, fma(0x1.27e55c70808a2p-22, a7, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a16 = fma(a14, a8, fma(0x1.a01a016a28ca3p-16, a7, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a18 = fma(a16, a8, fma(0x1.6c16c16c22172p-10, a7, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a20 = fma(a18, a8, fma(0x1.555555555553cp-5, a7, 0x1.555555555555bp-3));
    const double a22 = fma(a5, -0x1.ef35793c7673p-45, a6 - a7); /* -5.4979230187083712e-14 */
    const double a30 = fma(a8 * a7, a20, fma(a22, a10, a22)) + fma(fma(a7, a7, -a8), 0.5, a9 - (a10 - a7));
    const double a31 = a10 + a30;
    const double a32 = p1 * a31;
    const double a33 = a4 + a32;
    const double a34 = 2.0 + a33;
    const double a35 = short_inverse(a34);
    const double a38 = fma(a35, fma(-a35, a34, 1.0), a35);
    const double a39 = a33 * a38;
    const double a40 = -a39;
    const double a51 = a32 - (a33 - a4) + fma(p1, a30 - (a31 - a10), p1 - (a4 + 1.0));
    const double a54 = fma(a40, a34, a33) + fma(a40, a33 - (a34 - 2.0) + a51, a51);
    const double a56 = a39 + a54 * a38;
    const int b3 = a56 == 0.0;
    const double a58 = copysign(b3 ? a39 : a56, v1);
    return b1 ? a58 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a1 = -2.0 * fabs(v1);
    const int b2 = a1 < -60.0;
    const double a2 = b2 ? (-60.0) : a1;
    const double a3 = fma(a2, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a4 = a3 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a6 = fma(a4, -0x1.ef35793c7673p-45, fma(a4, -0x1.62e42fefa38p-1, a2));
    const double a7 = a6 * a6;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a10 = fma(fma(0x1.717f68bfc21e6p-19, a6, 0x1.a17542032a764p-16), a7, fma(0x1.a01af4aee2b13p-13, a6, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a12 = fma(a10, a7, fma(0x1.111110b683de9p-7, a6, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a14 = fma(a12, a7, fma(0x1.555555557a0f6p-3, a6, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a3);
    const double a17 = fma(fma(a7, a14, a6), p1, p1 - 1.0);
    const double a19 = copysign(a17 / (2.0 + a17), v1);
    return (float)(b1 ? a19 : x);
}

SYMSIG_DEFINE_1(double, symsig_tanh)
SYMSIG_DEFINE_1(float, symsig_tanhf)
