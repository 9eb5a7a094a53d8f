/* SPDX-License-Identifier: MIT */
/* elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True))
 *
 * x < 0: expm1(-abs(x))
 * x > 0: x
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a5);
    const double a6 = p1 - 1.0;
    const double a7 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const double a12 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a16 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a18 = fma(a16, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a20 = fma(a18, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a22 = fma(a20, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    const double a24 = fma(a7, -0x1.ef35793c7673p-45, a8 - a9); /* -5.4979230187083712e-14 */
    const double a32 = fma(a10 * a9, a22, fma(a24, a12, a24)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a12 - a9));
    const double a33 = a12 + a32;
    const double a34 = p1 * a33;
    const double a35 = a6 + a34;
    const double a43 = a34 - (a35 - a6) + fma(p1, a32 - (a33 - a12), p1 - (a6 + 1.0));
    const double a44 = a35 + a43;
    const int b2 = a44 == 0.0;
    const double a45 = b2 ? a35 : a44;
    const double a46 = b1 ? a45 : a1;
    const double a47 = INFINITY;
    const int b3 = (usual ? x : number(x, a47)) == a47;
    const double a50 = usual ? a46 : (b3 ? a47 : a46);
    const int b4 = x == x;
    return usual ? a50 : (b4 ? a50 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 60.0));
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, fma(a6, -0x1.62e42fefa38p-1, a4));
    const double a9 = a8 * a8;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a12 = fma(fma(0x1.717f68bfc21e6p-19, a8, 0x1.a17542032a764p-16), a9, fma(0x1.a01af4aee2b13p-13, a8, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a14 = fma(a12, a9, fma(0x1.111110b683de9p-7, a8, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a16 = fma(a14, a9, fma(0x1.555555557a0f6p-3, a8, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a5);
    const double a19 = fma(fma(a9, a16, a8), p1, p1 - 1.0);
    const double a20 = b1 ? a19 : a1;
    const double a21 = INFINITY;
    const int b2 = (usual ? x : number(x, a21)) == a21;
    const double a24 = usual ? a20 : (b2 ? a21 : a20);
    const int b3 = x == x;
    return (float)(usual ? a24 : (b3 ? a24 : x));
}

SYMSIG_DEFINE_1(double, symsig_elu, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_eluf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
