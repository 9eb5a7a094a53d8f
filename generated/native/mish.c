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
    const int b3 = -w1 < -800.0;
    const double a30 = usual ? a27 : (b3 ? 0.0 : a27);
    const int b4 = a8 < -900.0;
    const double a31 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a31 : a7));
    const double a34 = a30 * p1;
    const double a35 = b1 ? a34 : 1.0;
    const double a36 = a1 * a35;
    const double a37 = b1 ? 2.0 : 1.0;
    const double a38 = b1 ? 1.0 : 2.0;
    const double a39 = a30 * a38;
    const double a40 = a39 * p1;
    const double a41 = a37 + a40;
    const double a42 = a36 * a41;
    const double a44 = 2.0 * a30 * p1;
    const double a45 = b1 ? a34 : a44;
    const double a46 = 2.0 + a45;
    const double a47 = a30 * a46;
    const double a48 = a47 * p1;
    const double a49 = a37 + a48;
    const double q1 = 1.0 / a49;
    const double a50 = a42 * q1;
    const double a51 = -a50;
    const double a54 = a26 - (a27 - a10);
    const double a56 = usual ? a54 : (b3 ? 0.0 : a54);
    const double a59 = a56 * p1;
    const double a61 = 2.0 * a56 * p1;
    const double a66 = fma(a30, a45 - (a46 - 2.0) + (b1 ? a59 : a61), fma(a30, a46, -a47));
    const double a68 = a49 - a37;
    const double a73 = fma(fma(a46, a56, a66), p1, a37 - (a49 - a68) + (a48 - a68));
    const double a81 = a41 - a37;
    const double a86 = fma(fma(a38, a56, fma(a30, a38, -a39)), p1, a37 - (a41 - a81) + (a40 - a81));
    const double a90 = fma(a41, fma(a1, b1 ? a59 : 0.0, fma(a1, a35, -a36)), fma(a36, a86, fma(a36, a41, -a42)));
    const double a92 = fma(a51, a49, a42) + fma(a51, a73, a90);
    const double a93 = a92 * q1;
    const double w2 = fabs(a50);
    const double a94 = INFINITY;
    const int b5 = w2 < a94;
    const double a97 = a50 + (usual ? a93 : (b5 ? a93 : 0.0));
    const int b6 = a97 == 0.0;
    const double a98 = b6 ? a50 : a97;
    const double a100 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a102 = usual ? 1.0 : (b1 ? a100 : 1.0);
    const int b7 = a102 < 1.0;
    const int b8 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a103 = copysign(0x1p-722, a50); /* 4.5325554997805591e-218 */
    const double a104 = a103 + a50;
    const double a110 = copysign(a104 + fma(a92, q1, a50 - (a104 - a103)) - a103, a50);
    const double a112 = usual ? a98 : (b8 ? a110 : a98);
    const double a115 = (usual ? a98 : (b7 ? a112 : a98)) * a102;
    const int b9 = (usual ? x : number(x, a94)) == a94;
    const double a118 = usual ? a115 : (b9 ? a94 : a115);
    const int b10 = x == x;
    return usual ? a118 : (b10 ? a118 : x);
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
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double a21 = b1 ? 2.0 : 1.0;
    const double a26 = 2.0 * a18;
    /*  */
    const double q1 = a1 * (b1 ? a18 : 1.0) * (a21 + a18 * (b1 ? 1.0 : 2.0)) / (a21 + a18 * (2.0 + (b1 ? a18 : a26)));
    const double a31 = INFINITY;
    const int b3 = (usual ? x : number(x, a31)) == a31;
    const double a34 = usual ? q1 : (b3 ? a31 : q1);
    const int b4 = x == x;
    return (float)(usual ? a34 : (b4 ? a34 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_mishf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
