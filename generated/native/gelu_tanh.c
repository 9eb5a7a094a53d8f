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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    const double a4 = a3 * a3;
    const double a5 = a4 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a6 = a5 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a7 = a6 * a3;
    const double a10 = -(usual ? a7 : lesser(a7, 800.0));
    const int b2 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = usual ? a10 : (b2 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a13 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a14 = a13 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a15 = fma(a14, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a16 = fma(a14, -0x1.ef35793c7673p-45, a15); /* -5.4979230187083712e-14 */
    const double a17 = a16 * a16;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a16, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a16, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a16, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a16, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a16, 0x1.000000000000ap-1));
    const double a27 = fma(a17, a26, a16);
    const double a28 = 1.0 + a27;
    const double a29 = -a7;
    const int b3 = a29 < -800.0;
    const double a31 = usual ? a28 : (b3 ? 0.0 : a28);
    const double a32 = a1 * a31;
    const int b4 = a14 < -700.0;
    const double a33 = a13 + 300.0;
    const double p1 = power_of_two(b4 ? a33 : a13);
    const double a35 = a32 * p1;
    const double a36 = b1 ? a35 : a1;
    const double a37 = a31 * p1;
    const double a38 = 1.0 + a37;
    const double a39 = short_inverse(a38);
    const double a42 = fma(a39, fma(-a39, a38, 1.0), a39);
    const double a43 = a36 * a42;
    const double a44 = -a43;
    const double a48 = a6 - a5;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a57 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a59 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a57) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a62 = fma(a3, a5 - (a6 - a48) + (0x1.9884533d43651p0 - a48) + a59, fma(a6, a3, a29));
    /* -5.4979230187083712e-14 */
    const double a70 = fma(fma(a14, -0x1.ef35793c7673p-45, a15 - a16) + (-a62), a28, a27 - (a28 - 1.0) + fma(a17, a26, a16 - a27));
    const double a72 = usual ? a70 : (b3 ? 0.0 : a70);
    const double a79 = fma(a1, a72, fma(a1, a31, -a32)) * p1;
    const double a81 = fma(a44, fma(a72, p1, a37 - (a38 - 1.0)), b1 ? a79 : 0.0);
    const double a83 = (fma(a44, a38, a36) + a81) * a42;
    const double a84 = INFINITY;
    const int b5 = fabs(a43) < a84;
    const double a87 = a43 + (usual ? a83 : (b5 ? a83 : 0.0));
    const int b6 = a87 == 0.0;
    const double a89 = b4 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a91 = (b6 ? a43 : a87) * (b1 ? a89 : 1.0);
    const int b7 = (usual ? x : number(x, a84)) == a84;
    const double a94 = usual ? a91 : (b7 ? a84 : a91);
    const int b8 = x == x;
    return usual ? a94 : (b8 ? a94 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a7 = (0x1.9884533d43651p0 + a3 * a3 * 0x1.2444f2a4d8b4bp-4) * a3;
    const double a9 = -lesser(a7, 200.0);
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a15 = fma(a13, -0x1.ef35793c7673p-45, fma(a13, -0x1.62e42fefa38p-1, a11));
    const double a16 = a15 * a15;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a15, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a15, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a21 = fma(a19, a16, fma(0x1.555554a6c4debp-3, a15, 0x1.00000044603e6p-1));
    const double a24 = (fma(a16, a21, a15) + 1.0) * power_of_two(a12);
    const double a25 = a1 * a24;
    const double q1 = (b1 ? a25 : a1) / (1.0 + a24);
    const double a28 = INFINITY;
    const int b3 = (usual ? x : number(x, a28)) == a28;
    const double a31 = usual ? q1 : (b3 ? a28 : q1);
    const int b4 = x == x;
    return (float)(usual ? a31 : (b4 ? a31 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanhf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
