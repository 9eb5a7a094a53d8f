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
    const double k1 = exponent(a8 * short_inverse(a10));
    const double a15 = k1 + (usual ? 0.0 : (b3 ? (-100.0) : 0.0));
    const double a16 = a15 * 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double a19 = a8 * power_of_two(0x1.80000000003ffp52 - k1) - a10; /* 6755399441056767 */
    const double a20 = 2.0 * a10;
    const double a21 = a20 + a19;
    const double a22 = short_inverse(a21);
    const double a25 = fma(a22, fma(-a22, a21, 1.0), a22);
    const double a26 = a19 * a25;
    const double a27 = -a26;
    const double a32 = a9 - (a10 - 1.0);
    const double a33 = -a32;
    const double a37 = fma(a27, a21, a19) + fma(a27, a19 - (a21 - a20) + fma(2.0, a32, a33), a33);
    const double a38 = a37 * a25;
    const double a39 = a26 + a38;
    const double a40 = 2.0 * a39;
    const double w1 = fabs(a39);
    const int b4 = w1 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a41 = b4 ? 0x1p-60 : w1; /* 8.6736173798840355e-19 */
    const double a42 = a41 * a41;
    const double a43 = a42 * a42;
    /* 0.12099104276718475, 0.11678881269340745, 0.13334530831277883 */
    const double a45 = fma(0x1.ef944dbcb435p-4, a43, fma(0x1.de5df230e8e07p-4, a42, 0x1.111758523a355p-3));
    /* 0.15384679621018357, 0.1818181495536082 */
    const double a47 = fma(a45, a43, fma(0x1.3b1407728973bp-3, a42, 0x1.745d12f137438p-3));
    /* 0.22222222284035562, 0.28571428570846452 */
    const double a49 = fma(a47, a43, fma(0x1.c71c71dc599a7p-3, a42, 0x1.2492492478af1p-2));
    /* 0.40000000000002534, 0.66666666666666663 */
    const double a51 = fma(a49, a43, fma(0x1.9999999999b62p-2, a42, 0x1.5555555555555p-1));
    const double a56 = fma(a39, a42 * a51, 2.0 * (a38 - (a39 - a26)));
    const double a57 = a40 + a56;
    const double a58 = a16 + a57;
    /* 5.4979230187083712e-14 */
    const double a65 = a57 - (a58 - a16) + (a15 * 0x1.ef35793c7673p-45 + (a56 - (a57 - a40)));
    const double a66 = a58 + a65;
    const int b5 = a66 == 0.0;
    const double a67 = b5 ? a58 : a66;
    const int b6 = x == 0.0;
    const double a68 = INFINITY;
    const double a69 = -a68;
    const double a71 = usual ? a67 : (b6 ? a69 : a67);
    const int b7 = x == 1.0;
    const double a73 = usual ? a71 : (b7 ? a68 : a71);
    const int b8 = a1 < 0.0;
    const double a74 = NAN;
    const double a76 = usual ? a73 : (b8 ? a74 : a73);
    const int b9 = 1.0 < a1;
    const double a78 = usual ? a76 : (b9 ? a74 : a76);
    const int b10 = x == x;
    return usual ? a78 : (b10 ? a78 : x);
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
    const double k1 = exponent(a5 * short_inverse(a7));
    const double a12 = a5 * power_of_two(0x1.80000000003ffp52 - k1) - a7; /* 6755399441056767 */
    const double q1 = a12 / (2.0 * a7 + a12);
    const double w1 = fabs(q1);
    const int b3 = w1 < 0x1p-60; /* 8.6736173798840355e-19 */
    const double a15 = b3 ? 0x1p-60 : w1; /* 8.6736173798840355e-19 */
    const double a16 = a15 * a15;
    const double a17 = a16 * a16;
    /* 0.20109589358621094, 0.22136491301350542, 0.28573133519927929 */
    const double a19 = fma(0x1.9bd829f2805a4p-3, a17, fma(0x1.c55af7aeffc6ap-3, a16, 0x1.2496c1507e472p-2));
    /* 0.39999985370668367, 0.66666666706774835 */
    const double a21 = fma(a19, a17, fma(0x1.99998fc84cca6p-2, a16, 0x1.55555558c7524p-1));
    const double a25 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a16 * a21, 2.0 * q1)); /* 0.69314718055994529 */
    const int b4 = x == 0.0;
    const double a26 = INFINITY;
    const double a27 = -a26;
    const double a29 = usual ? a25 : (b4 ? a27 : a25);
    const int b5 = x == 1.0;
    const double a31 = usual ? a29 : (b5 ? a26 : a29);
    const int b6 = a1 < 0.0;
    const double a32 = NAN;
    const double a34 = usual ? a31 : (b6 ? a32 : a31);
    const int b7 = 1.0 < a1;
    const double a36 = usual ? a34 : (b7 ? a32 : a34);
    const int b8 = x == x;
    return (float)(usual ? a36 : (b8 ? a36 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
