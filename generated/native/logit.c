/* SPDX-License-Identifier: MIT */
/* logit(x) = log(x/(1 - x))
 *
 * every x: log(x/(1 - x))
 *     1 - x: both operands are exact, only the sum is rounded
 *     log(p/q) from p - q and p + q: nothing is lost where the quotient is near 1
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = 0.0 < a1;
    const double a3 = usual ? a1 : (b1 ? a1 : 0.5);
    const int b2 = a1 < 1.0;
    const double a5 = usual ? a3 : (b2 ? a3 : 0.5);
    const int b3 = a5 < 0x1p-960; /* 1.0261342003245941e-289 */
    const double a8 = a5 * (usual ? 1.0 : (b3 ? 0x1p100 : 1.0)); /* 1.2676506002282294e+30 */
    const double a9 = -a5;
    const double a10 = 1.0 + a9;
    const double k1 = quotient_exponent(a8, a10);
    const double a13 = k1 + (usual ? 0.0 : (b3 ? (-100.0) : 0.0));
    const double a14 = a13 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a17 = a8 * power_of_two(0x1.80000000003ffp52 - k1) - a10; /* 6755399441056767 */
    const double a18 = 2.0 * a10;
    const double a19 = a18 + a17;
    const double a20 = short_inverse(a19);
    const double a23 = fma(a20, fma(-a20, a19, 1.0), a20);
    const double a24 = a17 * a23;
    const double a25 = -a24;
    const double a30 = a9 - (a10 - 1.0);
    const double a31 = -a30;
    const double a35 = fma(a25, a19, a17) + fma(a25, a17 - (a19 - a18) + fma(2.0, a30, a31), a31);
    const double a36 = a35 * a23;
    const double a37 = a24 + a36;
    const double a38 = 2.0 * a37;
    const double a39 = a37 * a37;
    const double a40 = a39 * a39;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a42 = fma(0x1.ef944dbcb435p-4, a40, fma(0x1.de5df230e8e07p-4, a39, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a44 = fma(a42, a40, fma(0x1.3b1407728973bp-3, a39, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a46 = fma(a44, a40, fma(0x1.c71c71dc599a7p-3, a39, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a48 = fma(a46, a40, fma(0x1.9999999999b62p-2, a39, 0x1.5555555555555p-1));
    const double a53 = fma(a37, a39 * a48, 2.0 * (a36 - (a37 - a24)));
    const double a54 = a38 + a53;
    const double a55 = a14 + a54;
    /* 5.4979230187083712e-14 */
    const double a62 = a54 - (a55 - a14) + (a13 * 0x1.ef35793c7673p-45 + (a53 - (a54 - a38)));
    const double a63 = a55 + a62;
    const int b4 = a63 == 0.0;
    const double a64 = b4 ? a55 : a63;
    const int b5 = x == 0.0;
    const double a65 = INFINITY;
    const double a66 = -a65;
    const double a68 = usual ? a64 : (b5 ? a66 : a64);
    const int b6 = x == 1.0;
    const double a70 = usual ? a68 : (b6 ? a65 : a68);
    const int b7 = a1 < 0.0;
    const double a71 = NAN;
    const double a73 = usual ? a70 : (b7 ? a71 : a70);
    const int b8 = 1.0 < a1;
    const double a75 = usual ? a73 : (b8 ? a71 : a73);
    const int b9 = x == x;
    return usual ? a75 : (b9 ? a75 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = 0.0 < a1;
    const double a3 = usual ? a1 : (b1 ? a1 : 0.5);
    const int b2 = a1 < 1.0;
    const double a5 = usual ? a3 : (b2 ? a3 : 0.5);
    const double a7 = 1.0 + (-a5);
    const double k1 = quotient_exponent(a5, a7);
    const double a10 = a5 * power_of_two(0x1.80000000003ffp52 - k1) - a7; /* 6755399441056767 */
    const double q1 = a10 / (2.0 * a7 + a10);
    const double a13 = q1 * q1;
    const double a14 = a13 * a13;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a16 = fma(0x1.9bd829f2805a4p-3, a14, fma(0x1.c55af7aeffc6ap-3, a13, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a18 = fma(a16, a14, fma(0x1.99998fc84cca6p-2, a13, 0x1.55555558c7524p-1));
    const double a22 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a13 * a18, 2.0 * q1)); /* 0.69314718055994529 */
    const int b3 = x == 0.0;
    const double a23 = INFINITY;
    const double a24 = -a23;
    const double a26 = usual ? a22 : (b3 ? a24 : a22);
    const int b4 = x == 1.0;
    const double a28 = usual ? a26 : (b4 ? a23 : a26);
    const int b5 = a1 < 0.0;
    const double a29 = NAN;
    const double a31 = usual ? a28 : (b5 ? a29 : a28);
    const int b6 = 1.0 < a1;
    const double a33 = usual ? a31 : (b6 ? a29 : a31);
    const int b7 = x == x;
    return (float)(usual ? a33 : (b7 ? a33 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
