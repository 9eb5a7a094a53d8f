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
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a9);
    const double a10 = p1 - 1.0;
    const double a11 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, a12); /* -5.4979230187083712e-14 */
    const double a14 = a13 * a13;
    const double a15 = a14 * 0.5;
    const double a16 = a13 + a15;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a20 = fma(fma(0x1.1eaee4f86a7fdp-29, a13, 0x1.af6ab749d882dp-26), a14, fma(0x1.27e55c70808a2p-22, a13, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a22 = fma(a20, a14, fma(0x1.a01a016a28ca3p-16, a13, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a24 = fma(a22, a14, fma(0x1.6c16c16c22172p-10, a13, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a26 = fma(a24, a14, fma(0x1.555555555553cp-5, a13, 0x1.555555555555bp-3));
    const double a28 = fma(a11, -0x1.ef35793c7673p-45, a12 - a13); /* -5.4979230187083712e-14 */
    const double a36 = fma(a14 * a13, a26, fma(a28, a16, a28)) + fma(fma(a13, a13, -a14), 0.5, a15 - (a16 - a13));
    const double a37 = a16 + a36;
    const double a38 = p1 * a37;
    const double a39 = a10 + a38;
    const double a40 = 2.0 + a39;
    const double a41 = short_inverse(a40);
    const double a44 = fma(a41, fma(-a41, a40, 1.0), a41);
    const double a45 = a39 * a44;
    const double a46 = -a45;
    const double a57 = a38 - (a39 - a10) + fma(p1, a36 - (a37 - a16), p1 - (a10 + 1.0));
    const double a60 = fma(a46, a40, a39) + fma(a46, a39 - (a40 - 2.0) + a57, a57);
    const double a62 = copysign(fma(a60, a44, a45), a1);
    const int b1 = x == x;
    return usual ? a62 : (b1 ? a62 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 60.0));
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a16 = fma(fma(0x1.717f68bfc21e6p-19, a12, 0x1.a17542032a764p-16), a13, fma(0x1.a01af4aee2b13p-13, a12, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a18 = fma(a16, a13, fma(0x1.111110b683de9p-7, a12, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a20 = fma(a18, a13, fma(0x1.555555557a0f6p-3, a12, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a9);
    const double a23 = fma(fma(a13, a20, a12), p1, p1 - 1.0);
    const double a25 = copysign(a23 / (2.0 + a23), a1);
    const int b1 = x == x;
    return (float)(usual ? a25 : (b1 ? a25 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanhf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
