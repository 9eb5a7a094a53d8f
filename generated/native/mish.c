/* SPDX-License-Identifier: MIT */
/* mish(x) = x*tanh(log(1 + exp(x)))
 *
 * x < 0: finite(x)*exp(-abs(x))*(2 + exp(-abs(x)))/(2 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     2 + t: all terms have one sign, nothing cancels
 *     2 + t*(2 + t): all terms have one sign, nothing cancels
 * x > 0: x*(1 + exp(-abs(x))*2)/(1 + exp(-abs(x))*(2 + exp(-abs(x))*2))
 *     1 + t*2: all terms have one sign, nothing cancels
 *     1 + t*(2 + t*2): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const int b3 = -w1 < -800.0;
    const double a25 = usual ? a22 : (b3 ? 0.0 : a22);
    const int b4 = a8 < -700.0;
    const double a26 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a26 : a7));
    const double a29 = a25 * p1;
    const double a30 = b1 ? a29 : 1.0;
    const double a31 = a1 * a30;
    const double a32 = b1 ? 2.0 : 1.0;
    const double a33 = b1 ? 1.0 : 2.0;
    const double a34 = a25 * a33;
    const double a35 = a34 * p1;
    const double a36 = a32 + a35;
    const double a37 = a31 * a36;
    const double a39 = 2.0 * a25 * p1;
    const double a40 = b1 ? a29 : a39;
    const double a41 = 2.0 + a40;
    const double a42 = a25 * a41;
    const double a43 = a42 * p1;
    const double a44 = a32 + a43;
    const double a45 = short_inverse(a44);
    const double a48 = fma(a45, fma(-a45, a44, 1.0), a45);
    const double a49 = a37 * a48;
    const double a50 = -a49;
    /* -5.4979230187083712e-14 */
    const double a59 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a61 = usual ? a59 : (b3 ? 0.0 : a59);
    const double a64 = a61 * p1;
    const double a66 = 2.0 * a61 * p1;
    const double a71 = fma(a25, a40 - (a41 - 2.0) + (b1 ? a64 : a66), fma(a25, a41, -a42));
    const double a73 = a44 - a32;
    const double a78 = fma(fma(a41, a61, a71), p1, a32 - (a44 - a73) + (a43 - a73));
    const double a86 = a36 - a32;
    const double a91 = fma(fma(a33, a61, fma(a25, a33, -a34)), p1, a32 - (a36 - a86) + (a35 - a86));
    const double a95 = fma(a36, fma(a1, b1 ? a64 : 0.0, fma(a1, a30, -a31)), fma(a31, a91, fma(a31, a36, -a37)));
    const double a98 = (fma(a50, a44, a37) + fma(a50, a78, a95)) * a48;
    const double a99 = INFINITY;
    const int b5 = fabs(a49) < a99;
    const double a102 = a49 + (usual ? a98 : (b5 ? a98 : 0.0));
    const int b6 = a102 == 0.0;
    const double a105 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a107 = (b6 ? a49 : a102) * (b1 ? a105 : 1.0);
    const int b7 = (usual ? x : number(x, a99)) == a99;
    const double a110 = usual ? a107 : (b7 ? a99 : a107);
    const int b8 = x == x;
    return usual ? a110 : (b8 ? a110 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a22 = b1 ? 2.0 : 1.0;
    const double a27 = 2.0 * a19;
    /*  */
    const double q1 = a1 * (b1 ? a19 : 1.0) * (a22 + a19 * (b1 ? 1.0 : 2.0)) / (a22 + a19 * (2.0 + (b1 ? a19 : a27)));
    const double a32 = INFINITY;
    const int b3 = (usual ? x : number(x, a32)) == a32;
    const double a35 = usual ? q1 : (b3 ? a32 : q1);
    const int b4 = x == x;
    return (float)(usual ? a35 : (b4 ? a35 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
