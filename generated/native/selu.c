/* SPDX-License-Identifier: MIT */
/* selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True))
 *
 * x < 0: 879049670423688429...*expm1(-abs(x))
 * x > 0: x + 253504936777402467...*x
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
    const double a36 = 0x1.c212cc640f031p0 * a35; /* 1.7580993408473768 */
    const double a44 = a34 - (a35 - a6) + fma(p1, a32 - (a33 - a12), p1 - (a6 + 1.0));
    /* 1.7580993408473768, 1.7580993408473768 */
    const double a47 = fma(0x1.c212cc640f031p0, a44, fma(0x1.c212cc640f031p0, a35, -a36));
    const double a49 = a36 + fma(a35, 0x1.05161b045a1fep-56, a47); /* 1.4153519380084499e-17 */
    const int b2 = a49 == 0.0;
    const double a50 = b2 ? a36 : a49;
    const double a51 = 0x1.9f57ad5222646p-5 * a1; /* 0.050700987355480495 */
    const double a52 = a51 + a1;
    const double a53 = a52 - a51;
    /* -1.7585157562892247e-18, 0.050700987355480495 */
    const double a60 = fma(a1, -0x1.0382d8d0d96adp-59, fma(0x1.9f57ad5222646p-5, a1, -a51));
    const double a61 = a51 - (a52 - a53) + (a1 - a53) + a60;
    const double a62 = INFINITY;
    const int b3 = fabs(a52) < a62;
    const double a65 = a52 + (usual ? a61 : (b3 ? a61 : 0.0));
    const int b4 = a65 == 0.0;
    const double a66 = b4 ? a52 : a65;
    const double a67 = b1 ? a50 : a66;
    const int b5 = (usual ? x : number(x, a62)) == a62;
    const double a70 = usual ? a67 : (b5 ? a62 : a67);
    const int b6 = x == x;
    return usual ? a70 : (b6 ? a70 : x);
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
    const double a20 = 0x1.c212cc640f031p0 * fma(fma(a9, a16, a8), p1, p1 - 1.0); /* 1.7580993408473768 */
    const double a22 = a1 + 0x1.9f57ad5222646p-5 * a1; /* 0.050700987355480495 */
    const double a23 = b1 ? a20 : a22;
    const double a24 = INFINITY;
    const int b2 = (usual ? x : number(x, a24)) == a24;
    const double a27 = usual ? a23 : (b2 ? a24 : a23);
    const int b3 = x == x;
    return (float)(usual ? a27 : (b3 ? a27 : x));
}

SYMSIG_DEFINE_1(double, symsig_selu, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_seluf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
