/* SPDX-License-Identifier: MIT */
/* tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)
 *
 * every x: 4*exp(-2*abs(x))/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 800.0));
    const int b1 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b1 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    const double a14 = fma(a12, -0x1.ef35793c7673p-45, a13); /* -5.4979230187083712e-14 */
    const double a15 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a25 = fma(a15, a24, a14);
    const double a26 = 1.0 + a25;
    const int b2 = a12 < -700.0;
    const double a28 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b2 ? a28 : a11));
    const double a31 = 4.0 * a26 * p1;
    const double a32 = a26 * p1;
    const double a33 = 2.0 + a32;
    const double a34 = a26 * a33;
    const double a35 = a34 * p1;
    const double a36 = 1.0 + a35;
    const double a37 = short_inverse(a36);
    const double a40 = fma(a37, fma(-a37, a36, 1.0), a37);
    const double a41 = a31 * a40;
    const double a42 = -a41;
    /* -5.4979230187083712e-14 */
    const double a51 = fma(fma(a12, -0x1.ef35793c7673p-45, a13 - a14), a26, a25 - (a26 - 1.0) + fma(a15, a24, a14 - a25));
    const double a57 = fma(a26, fma(a51, p1, a32 - (a33 - 2.0)), fma(a26, a33, -a34));
    const double a59 = a36 - 1.0;
    const double a64 = fma(fma(a33, a51, a57), p1, 1.0 - (a36 - a59) + (a35 - a59));
    const double a69 = fma(fma(a42, a36, a31) + fma(a42, a64, 4.0 * a51 * p1), a40, a41);
    const double a72 = a69 * (usual ? 1.0 : (b2 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    const int b3 = x == x;
    return usual ? a72 : (b3 ? a72 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(-2.0 * (usual ? w1 : lesser(w1, 2048.0)));
    const double a8 = -(usual ? a5 : lesser(a5, 200.0));
    const int b1 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b1 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a14 = fma(a12, -0x1.ef35793c7673p-45, fma(a12, -0x1.62e42fefa38p-1, a10));
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a23 = (fma(a15, a20, a14) + 1.0) * power_of_two(a11);
    const double q1 = 4.0 * a23 / (1.0 + a23 * (2.0 + a23));
    const int b2 = x == x;
    return (float)(usual ? q1 : (b2 ? q1 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
