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
    const double q1 = 1.0 / a19;
    const double a20 = a17 * q1;
    const double a21 = -a20;
    const double a26 = a9 - (a10 - 1.0);
    const double a27 = -a26;
    const double a31 = fma(a21, a19, a17) + fma(a21, a17 - (a19 - a18) + fma(2.0, a26, a27), a27);
    const double a32 = a31 * q1;
    const double a33 = a20 + a32;
    const double a34 = 2.0 * a33;
    const double a35 = a33 * a33;
    const double a37 = a35 * a35;
    /* 0.13837190520245674, 0.131744882478909, 0.15391057877032374, 0.1818166754678717 */
    const double a39 = fma(fma(0x1.1b62babc3cf4ep-3, a35, 0x1.0dd042cd4c583p-3), a37, fma(0x1.3b3578329da3bp-3, a35, 0x1.745c4d180400bp-3));
    /* 0.22222224269094168, 0.28571428556050243 */
    const double a41 = fma(a39, a37, fma(0x1.c71c748669347p-3, a35, 0x1.24924921edf09p-2));
    /* 0.40000000000055996, 0.66666666666666596 */
    const double a43 = fma(a41, a37, fma(0x1.999999999c101p-2, a35, 0x1.555555555554fp-1));
    const double a48 = fma(a33, a35 * a43, 2.0 * (a32 - (a33 - a20)));
    const double a49 = a34 + a48;
    const double a50 = a14 + a49;
    /* 5.4979230187083712e-14 */
    const double a57 = a49 - (a50 - a14) + (a13 * 0x1.ef35793c7673p-45 + (a48 - (a49 - a34)));
    const double a58 = a50 + a57;
    const int b4 = a58 == 0.0;
    const double a59 = b4 ? a50 : a58;
    const int b5 = x == 0.0;
    const double a60 = INFINITY;
    const double a61 = -a60;
    const double a63 = usual ? a59 : (b5 ? a61 : a59);
    const int b6 = x == 1.0;
    const double a65 = usual ? a63 : (b6 ? a60 : a63);
    const int b7 = a1 < 0.0;
    const double a66 = NAN;
    const double a68 = usual ? a65 : (b7 ? a66 : a65);
    const int b8 = 1.0 < a1;
    const double a70 = usual ? a68 : (b8 ? a66 : a68);
    const int b9 = x == x;
    return usual ? a70 : (b9 ? a70 : x);
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
    /* 0.24088937020660478, 0.28508015440973639, 0.40000836111659194, 0.66666663294091588 */
    const double a17 = fma(fma(0x1.ed5767f7ee656p-3, a13, 0x1.23ec0d4fb6bb1p-2), a13 * a13, fma(0x1.999bcab47d419p-2, a13, 0x1.55555433a19f8p-1));
    const double a21 = fma(k1, 0x1.62e42fefa39efp-1, fma(q1, a13 * a17, 2.0 * q1)); /* 0.69314718055994529 */
    const int b3 = x == 0.0;
    const double a22 = INFINITY;
    const double a23 = -a22;
    const double a25 = usual ? a21 : (b3 ? a23 : a21);
    const int b4 = x == 1.0;
    const double a27 = usual ? a25 : (b4 ? a22 : a25);
    const int b5 = a1 < 0.0;
    const double a28 = NAN;
    const double a30 = usual ? a27 : (b5 ? a28 : a27);
    const int b6 = 1.0 < a1;
    const double a32 = usual ? a30 : (b6 ? a28 : a30);
    const int b7 = x == x;
    return (float)(usual ? a32 : (b7 ? a32 : x));
}

SYMSIG_DEFINE_1(double, symsig_logit, usual_double(x, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_1(float, symsig_logitf, usual_float(x, m, 0x1p-100f, 0x1.fffffep-1f, 0))
