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
    const double a2 = -fabs(a1);
    const int b2 = a2 < -800.0;
    const double a4 = usual ? a2 : (b2 ? (-800.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const double a24 = usual ? a22 : (b2 ? 0.0 : a22);
    const int b4 = a8 < -700.0;
    const double a25 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a25 : a7));
    const double a28 = a24 * p1;
    const double a29 = b1 ? a28 : 1.0;
    const double a30 = a1 * a29;
    const double a31 = b1 ? 2.0 : 1.0;
    const double a32 = b1 ? 1.0 : 2.0;
    const double a33 = a24 * a32;
    const double a34 = a33 * p1;
    const double a35 = a31 + a34;
    const double a36 = a30 * a35;
    const double a38 = 2.0 * a24 * p1;
    const double a39 = b1 ? a28 : a38;
    const double a40 = 2.0 + a39;
    const double a41 = a24 * a40;
    const double a42 = a41 * p1;
    const double a43 = a31 + a42;
    const double a44 = short_inverse(a43);
    const double a47 = fma(a44, fma(-a44, a43, 1.0), a44);
    const double a48 = a36 * a47;
    const double a49 = -a48;
    /* -5.4979230187083712e-14 */
    const double a58 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a60 = usual ? a58 : (b2 ? 0.0 : a58);
    const double a63 = a60 * p1;
    const double a65 = 2.0 * a60 * p1;
    const double a70 = fma(a24, a39 - (a40 - 2.0) + (b1 ? a63 : a65), fma(a24, a40, -a41));
    const double a72 = a43 - a31;
    const double a77 = fma(fma(a40, a60, a70), p1, a31 - (a43 - a72) + (a42 - a72));
    const double a85 = a35 - a31;
    const double a90 = fma(fma(a32, a60, fma(a24, a32, -a33)), p1, a31 - (a35 - a85) + (a34 - a85));
    const double a94 = fma(a35, fma(a1, b1 ? a63 : 0.0, fma(a1, a29, -a30)), fma(a30, a90, fma(a30, a35, -a36)));
    const double a97 = (fma(a49, a43, a36) + fma(a49, a77, a94)) * a47;
    const double a98 = INFINITY;
    const int b5 = fabs(a48) < a98;
    const double a101 = a48 + (usual ? a97 : (b5 ? a97 : 0.0));
    const int b6 = a101 == 0.0;
    const double a104 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a106 = (b6 ? a48 : a101) * (b1 ? a104 : 1.0);
    const int b7 = (usual ? x : number(x, a98)) == a98;
    const double a109 = usual ? a106 : (b7 ? a98 : a106);
    const int b8 = x == x;
    return usual ? a109 : (b8 ? a109 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = -fabs(a1);
    const int b2 = a2 < -200.0;
    const double a4 = usual ? a2 : (b2 ? (-200.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const int b4 = (usual ? x : number(x, a32)) == a32;
    const double a35 = usual ? q1 : (b4 ? a32 : q1);
    const int b5 = x == x;
    return (float)(usual ? a35 : (b5 ? a35 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
