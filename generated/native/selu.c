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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b3 = v2 < 0.0;
    const double a2 = -fabs(v2);
    const int b4 = a2 < -60.0;
    const double a3 = b4 ? (-60.0) : a2;
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a4);
    const double a5 = p1 - 1.0;
    const double a6 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a7 = fma(a6, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, a7); /* -5.4979230187083712e-14 */
    const double a9 = a8 * a8;
    const double a10 = a9 * 0.5;
    const double a11 = a8 + a10;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a15 = fma(fma(0x1.1eaee4f86a7fdp-29, a8, 0x1.af6ab749d882dp-26), a9, fma(0x1.27e55c70808a2p-22, a8, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a17 = fma(a15, a9, fma(0x1.a01a016a28ca3p-16, a8, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a19 = fma(a17, a9, fma(0x1.6c16c16c22172p-10, a8, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a21 = fma(a19, a9, fma(0x1.555555555553cp-5, a8, 0x1.555555555555bp-3));
    const double a23 = fma(a6, -0x1.ef35793c7673p-45, a7 - a8); /* -5.4979230187083712e-14 */
    const double a31 = fma(a9 * a8, a21, fma(a23, a11, a23)) + fma(fma(a8, a8, -a9), 0.5, a10 - (a11 - a8));
    const double a32 = a11 + a31;
    const double a33 = p1 * a32;
    const double a34 = a5 + a33;
    const double a35 = 0x1.c212cc640f031p0 * a34; /* 1.7580993408473768 */
    const double a36 = 0x1.9f57ad5222646p-5 * v2; /* 0.050700987355480495 */
    const double a37 = a36 + v2;
    const double a38 = b3 ? a35 : a37;
    const int b5 = fabs(a38) < a1;
    const double a46 = a33 - (a34 - a5) + fma(p1, a31 - (a32 - a11), p1 - (a5 + 1.0));
    /* 1.7580993408473768, 1.7580993408473768 */
    const double a49 = fma(0x1.c212cc640f031p0, a46, fma(0x1.c212cc640f031p0, a34, -a35));
    const double a50 = fma(a34, 0x1.05161b045a1fep-56, a49); /* 1.4153519380084499e-17 */
    const double a51 = a37 - a36;
    /* -1.7585157562892247e-18, 0.050700987355480495 */
    const double a58 = fma(v2, -0x1.0382d8d0d96adp-59, fma(0x1.9f57ad5222646p-5, v2, -a36));
    const double a59 = a36 - (a37 - a51) + (v2 - a51) + a58;
    const double a60 = b3 ? a50 : a59;
    const double a62 = a38 + (b5 ? a60 : 0.0);
    const int b6 = a62 == 0.0;
    const double a63 = b6 ? a38 : a62;
    const double a64 = b2 ? a1 : a63;
    return b1 ? a64 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v2 < 0.0;
    const double a2 = -fabs(v2);
    const int b4 = a2 < -60.0;
    const double a3 = b4 ? (-60.0) : a2;
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a11 = fma(fma(0x1.717f68bfc21e6p-19, a7, 0x1.a17542032a764p-16), a8, fma(0x1.a01af4aee2b13p-13, a7, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a13 = fma(a11, a8, fma(0x1.111110b683de9p-7, a7, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a15 = fma(a13, a8, fma(0x1.555555557a0f6p-3, a7, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a4);
    const double a19 = 0x1.c212cc640f031p0 * fma(fma(a8, a15, a7), p1, p1 - 1.0); /* 1.7580993408473768 */
    const double a21 = v2 + 0x1.9f57ad5222646p-5 * v2; /* 0.050700987355480495 */
    const double a22 = b3 ? a19 : a21;
    const double a23 = b2 ? a1 : a22;
    return (float)(b1 ? a23 : x);
}

SYMSIG_DEFINE_1(double, symsig_selu)
SYMSIG_DEFINE_1(float, symsig_seluf)
