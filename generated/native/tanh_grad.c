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
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b1 = a4 < -800.0;
    const double a6 = usual ? a4 : (b1 ? (-800.0) : a4);
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a13, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(a16, a13, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a20 = fma(a18, a13, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a22 = fma(a20, a13, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a23 = fma(a13, a22, a12);
    const double a24 = 1.0 + a23;
    const int b3 = a10 < -700.0;
    const double a26 = a9 + 300.0;
    const double p1 = power_of_two(usual ? a9 : (b3 ? a26 : a9));
    const double a29 = 4.0 * a24 * p1;
    const double a30 = a24 * p1;
    const double a31 = 2.0 + a30;
    const double a32 = a24 * a31;
    const double a33 = a32 * p1;
    const double a34 = 1.0 + a33;
    const double a35 = short_inverse(a34);
    const double a38 = fma(a35, fma(-a35, a34, 1.0), a35);
    const double a39 = a29 * a38;
    const double a40 = -a39;
    /* -5.4979230187083712e-14 */
    const double a49 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12), a24, a23 - (a24 - 1.0) + fma(a13, a22, a12 - a23));
    const double a55 = fma(a24, fma(a49, p1, a30 - (a31 - 2.0)), fma(a24, a31, -a32));
    const double a57 = a34 - 1.0;
    const double a62 = fma(fma(a31, a49, a55), p1, 1.0 - (a34 - a57) + (a33 - a57));
    const double a67 = fma(fma(a40, a34, a29) + fma(a40, a62, 4.0 * a49 * p1), a38, a39);
    const double a70 = a67 * (usual ? 1.0 : (b3 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    const int b4 = x == x;
    return usual ? a70 : (b4 ? a70 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a4 = -2.0 * (usual ? w1 : lesser(w1, 2048.0));
    const int b1 = a4 < -200.0;
    const double a6 = usual ? a4 : (b1 ? (-200.0) : a4);
    const int b2 = -0x1p-100 < a6; /* -7.8886090522101181e-31 */
    const double a8 = usual ? a6 : (b2 ? (-0x1p-100) : a6); /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9);
    const double q1 = 4.0 * a21 / (1.0 + a21 * (2.0 + a21));
    const int b3 = x == x;
    return (float)(usual ? q1 : (b3 ? q1 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
