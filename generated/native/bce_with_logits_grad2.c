/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2
 *
 * every x: select(1 < y, nan(), select(y < 0, nan(), select(y == y, exp(-abs(x))/(1 +
 *   exp(-abs(x))*(2 + exp(-abs(x)))), y)))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a13;
    const double a15 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a26 = a9 - (a10 - 1.0) + fma(a15, a24, a13);
    const double a27 = a10 + a26;
    const int b2 = a8 < -900.0;
    const double a28 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a28 : a7));
    const double a31 = a27 * p1;
    const double a32 = 2.0 + a31;
    const double a33 = a27 * a32;
    const double a34 = a33 * p1;
    const double a35 = 1.0 + a34;
    const double q1 = 1.0 / a35;
    const double a36 = a31 * q1;
    const double a37 = -a36;
    const double a40 = a26 - (a27 - a10);
    const double a46 = fma(a27, fma(a40, p1, a31 - (a32 - 2.0)), fma(a27, a32, -a33));
    const double a52 = fma(a37, fma(fma(a32, a40, a46), p1, a34 - (a35 - 1.0)), a40 * p1);
    const double a53 = fma(a37, a35, a31) + a52;
    const double a54 = fma(a53, q1, a36);
    const double a56 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a56 < 1.0;
    const int b4 = fabs(a36) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a57 = copysign(0x1p-722, a36); /* 4.5325554997805591e-218 */
    const double a58 = a57 + a36;
    const double a64 = copysign(a58 + fma(a53, q1, a36 - (a58 - a57)) - a57, a36);
    const double a66 = usual ? a54 : (b4 ? a64 : a54);
    const double a69 = (usual ? a54 : (b3 ? a66 : a54)) * a56;
    const double a70 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b5 = a70 == a70;
    const double a72 = usual ? a69 : (b5 ? a69 : a70);
    const int b6 = a70 < 0.0;
    const double a73 = NAN;
    const double a75 = usual ? a72 : (b6 ? a73 : a72);
    const int b7 = 1.0 < a70;
    const double a77 = usual ? a75 : (b7 ? a73 : a75);
    const int b8 = x == x;
    const double a79 = usual ? a77 : (b8 ? a77 : x);
    const int b9 = y == y;
    return usual ? a79 : (b9 ? a79 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b1 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double q1 = a18 / (1.0 + a18 * (2.0 + a18));
    const double a22 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = a22 == a22;
    const double a24 = usual ? q1 : (b2 ? q1 : a22);
    const int b3 = a22 < 0.0;
    const double a25 = NAN;
    const double a27 = usual ? a24 : (b3 ? a25 : a24);
    const int b4 = 1.0 < a22;
    const double a29 = usual ? a27 : (b4 ? a25 : a27);
    const int b5 = x == x;
    const double a31 = usual ? a29 : (b5 ? a29 : x);
    const int b6 = y == y;
    return (float)(usual ? a31 : (b6 ? a31 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad2, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.fffffep-1f, 0))
