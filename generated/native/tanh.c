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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b1 = a4 < -60.0;
    const double a6 = usual ? a4 : (b1 ? (-60.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a7);
    const double a8 = p1 - 1.0;
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    const double a13 = a12 * 0.5;
    const double a14 = a11 + a13;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a11, 0x1.af6ab749d882dp-26), a12, fma(0x1.27e55c70808a2p-22, a11, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(a18, a12, fma(0x1.a01a016a28ca3p-16, a11, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a22 = fma(a20, a12, fma(0x1.6c16c16c22172p-10, a11, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a24 = fma(a22, a12, fma(0x1.555555555553cp-5, a11, 0x1.555555555555bp-3));
    const double a26 = fma(a9, -0x1.ef35793c7673p-45, a10 - a11); /* -5.4979230187083712e-14 */
    const double a34 = fma(a12 * a11, a24, fma(a26, a14, a26)) + fma(fma(a11, a11, -a12), 0.5, a13 - (a14 - a11));
    const double a35 = a14 + a34;
    const double a36 = p1 * a35;
    const double a37 = a8 + a36;
    const double a38 = 2.0 + a37;
    const double a39 = short_inverse(a38);
    const double a42 = fma(a39, fma(-a39, a38, 1.0), a39);
    const double a43 = a37 * a42;
    const double a44 = -a43;
    const double a55 = a36 - (a37 - a8) + fma(p1, a34 - (a35 - a14), p1 - (a8 + 1.0));
    const double a58 = fma(a44, a38, a37) + fma(a44, a37 - (a38 - 2.0) + a55, a55);
    const double a59 = fma(a58, a42, a43);
    const int b2 = a59 == 0.0;
    const double a61 = copysign(b2 ? a43 : a59, a1);
    const int b3 = x == x;
    return usual ? a61 : (b3 ? a61 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b1 = a4 < -60.0;
    const double a6 = usual ? a4 : (b1 ? (-60.0) : a4);
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a14 = fma(fma(0x1.717f68bfc21e6p-19, a10, 0x1.a17542032a764p-16), a11, fma(0x1.a01af4aee2b13p-13, a10, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a16 = fma(a14, a11, fma(0x1.111110b683de9p-7, a10, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a18 = fma(a16, a11, fma(0x1.555555557a0f6p-3, a10, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a7);
    const double a21 = fma(fma(a11, a18, a10), p1, p1 - 1.0);
    const double a23 = copysign(a21 / (2.0 + a21), a1);
    const int b2 = x == x;
    return (float)(usual ? a23 : (b2 ? a23 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
