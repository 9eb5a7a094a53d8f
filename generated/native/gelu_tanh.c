/* SPDX-License-Identifier: MIT */
/* gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))
 *
 * x < 0: finite(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: x/(1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t: all terms have one sign, nothing cancels
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
    const double w1 = fabs(v2);
    const int b4 = w1 < 32.0;
    const double a2 = b4 ? w1 : 32.0;
    const double a3 = a2 * a2;
    const double a4 = a3 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a5 = a4 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a7 = -(a5 * a2);
    const int b5 = a7 < -800.0;
    const double a8 = b5 ? (-800.0) : a7;
    const int b6 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b6 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, a12); /* -5.4979230187083712e-14 */
    const double a14 = 1.0 + a13;
    const double a15 = a13 * a13;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const double a25 = a15 * a24;
    const double a26 = a14 + a25;
    const double a27 = b5 ? 0.0 : a26;
    const double a28 = v2 * a27;
    const int b7 = a11 < -700.0;
    const double a29 = a10 + 300.0;
    const double p1 = power_of_two(b7 ? a29 : a10);
    const double a31 = a28 * p1;
    const double a32 = b3 ? a31 : v2;
    const double a33 = a27 * p1;
    const double a34 = 1.0 + a33;
    const double a35 = short_inverse(a34);
    const double a38 = fma(a35, fma(-a35, a34, 1.0), a35);
    const double a39 = a32 * a38;
    const int b8 = fabs(a39) < a1;
    const double a40 = -a39;
    const double a46 = a5 - a4;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a55 = fma(a3, -0x1.6c843a29d1c7p-61, fma(a3, 0x1.2444f2a4d8b4bp-4, -a4));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a57 = fma(0x1.2444f2a4d8b4bp-4, fma(a2, a2, -a3), a55) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a60 = fma(a2, a4 - (a5 - a46) + (0x1.9884533d43651p0 - a46) + a57, fma(a5, a2, a7));
    /* -5.4979230187083712e-14 */
    const double a68 = fma(fma(a11, -0x1.ef35793c7673p-45, a12 - a13) + (-a60), a26, a25 - (a26 - a14) + (a13 - (a14 - 1.0)));
    const double a69 = b5 ? 0.0 : a68;
    const double a75 = fma(v2, a69, fma(v2, a27, -a28)) * p1;
    const double a78 = fma(a40, a34, a32) + fma(a40, a33 - (a34 - 1.0) + a69 * p1, b3 ? a75 : 0.0);
    const double a79 = a78 * a38;
    const double a81 = a39 + (b8 ? a79 : 0.0);
    const int b9 = a81 == 0.0;
    const double a83 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a85 = (b9 ? a39 : a81) * (b3 ? a83 : 1.0);
    const double a86 = b2 ? a1 : a85;
    return b1 ? a86 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const int b2 = number(x, a1) == a1;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b3 = v2 < 0.0;
    const double w1 = fabs(v2);
    const int b4 = w1 < 32.0;
    const double a2 = b4 ? w1 : 32.0;
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a6 = (0x1.9884533d43651p0 + a2 * a2 * 0x1.2444f2a4d8b4bp-4) * a2;
    const double a7 = -a6;
    const int b5 = a7 < -200.0;
    const double a8 = b5 ? (-200.0) : a7;
    const int b6 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a9 = b6 ? (-0x1p-100) : a8; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, fma(a11, -0x1.62e42fefa38p-1, a9));
    const double a14 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a14, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a19 = fma(a17, a14, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a22 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10);
    const double a23 = v2 * a22;
    const double q1 = (b3 ? a23 : v2) / (1.0 + a22);
    const double a26 = b2 ? a1 : q1;
    return (float)(b1 ? a26 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh)
SYMSIG_DEFINE_1(float, symsig_gelu_tanhf)
