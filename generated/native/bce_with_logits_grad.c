/* SPDX-License-Identifier: MIT */
/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x)
 *
 * x < 0: ((1 - y)*exp(-abs(x)) - y)/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 * x > 0: (1 - y - y*exp(-abs(x)))/(1 + exp(-abs(x)))
 *     1 - y: both operands are exact, only the sum is rounded
 *     1 + t: all terms have one sign, nothing cancels
 *     where it vanishes it keeps the error of its terms, and that is small in ULP of min(y, 1 - y)
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a3 = -a2;
    const double a4 = a3 + 1.0;
    const double w1 = fabs(a1);
    const double a7 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b2 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = 1.0 + a12;
    const double a16 = a11 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a17 = a12 + a16;
    const double a18 = a17 * a17;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a21 = fma(fma(0x1.ada10efa01953p-26, a17, 0x1.28ae38fe0a4b2p-22), a18, fma(0x1.71df0f72a4222p-19, a17, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a21, a18, fma(0x1.a01a0134a1113p-13, a17, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a23, a18, fma(0x1.1111111125b1p-7, a17, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a25, a18, fma(0x1.5555555555503p-3, a17, 0x1.000000000000ap-1));
    const double a29 = a12 - (a13 - 1.0) + fma(a18, a27, a16);
    const double a30 = a13 + a29;
    const double a31 = a4 * a30;
    const int b3 = a11 < -700.0;
    const double a32 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b3 ? a32 : a10));
    const int b4 = fabs(a3) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a37 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a39 = usual ? 1.0 : (b4 ? a37 : 1.0);
    const double a40 = a31 * p1 * a39;
    const double a41 = a3 + a40;
    const double a43 = -(a2 * a30);
    const double a44 = a43 * p1;
    const double a45 = a4 + a44;
    const double a46 = b1 ? a41 : a45;
    const double a47 = a30 * p1;
    const double a48 = 1.0 + a47;
    const double q1 = 1.0 / a48;
    const double a49 = a46 * q1;
    const double a50 = -a49;
    const double a53 = a29 - (a30 - a13);
    const double a57 = a4 - a3;
    const double a61 = a3 - (a4 - a57) + (1.0 - a57);
    const double a67 = a41 - a3;
    /*  */
    const double a72 = fma(fma(a30, a61, fma(a4, a53, fma(a4, a30, -a31))) * p1, a39, a3 - (a41 - a67) + (a40 - a67));
    const double a73 = a45 - a4;
    const double a82 = a4 - (a45 - a73) + (a44 - a73) + fma(-fma(a2, a53, fma(a2, a30, a43)), p1, a61);
    const double a84 = fma(a50, fma(a53, p1, a47 - (a48 - 1.0)), b1 ? a72 : a82);
    const double a85 = fma(a50, a48, a46) + a84;
    const double a86 = a85 * q1;
    const double w3 = fabs(a49);
    const int b5 = w3 < INFINITY;
    const double a90 = a49 + (usual ? a86 : (b5 ? a86 : 0.0));
    const int b6 = a90 == 0.0;
    const double a91 = b6 ? a49 : a90;
    const int b7 = a4 == 0.0;
    const double a93 = usual ? 1.0 : (b7 ? a37 : 1.0);
    const double a95 = usual ? 1.0 : (b1 ? 1.0 : a93);
    const int b8 = a95 < 1.0;
    const int b9 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a96 = copysign(0x1p-722, a49); /* 4.5325554997805591e-218 */
    const double a97 = a96 + a49;
    const double a103 = copysign(a97 + fma(a85, q1, a49 - (a97 - a96)) - a96, a49);
    const double a104 = b9 ? a103 : a91;
    const double a107 = (usual ? a91 : (b8 ? a104 : a91)) * a95;
    const int b10 = a2 < 0.0;
    const double a108 = NAN;
    const double a110 = usual ? a107 : (b10 ? a108 : a107);
    const int b11 = 1.0 < a2;
    const double a112 = usual ? a110 : (b11 ? a108 : a110);
    const int b12 = x == x;
    const double a114 = usual ? a112 : (b12 ? a112 : x);
    const int b13 = y == y;
    return usual ? a114 : (b13 ? a114 : y);
}

SYMSIG_INLINE float kernel_float(float x_given, float y_given, const int usual)
{
    const double x = (double)x_given;
    const double y = (double)y_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = usual ? y : number(y, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a3 = -a2;
    const double a4 = 1.0 + a3;
    const double w1 = fabs(a1);
    const double a7 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b2 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a10);
    const double a23 = a4 * a21 + a3;
    const double a26 = a4 + (-(a2 * a21));
    const double q1 = (b1 ? a23 : a26) / (1.0 + a21);
    const int b3 = a2 < 0.0;
    const double a29 = NAN;
    const double a31 = usual ? q1 : (b3 ? a29 : q1);
    const int b4 = 1.0 < a2;
    const double a33 = usual ? a31 : (b4 ? a29 : a31);
    const int b5 = x == x;
    const double a35 = usual ? a33 : (b5 ? a33 : x);
    const int b6 = y == y;
    return (float)(usual ? a35 : (b6 ? a35 : y));
}

SYMSIG_DEFINE_2(double, symsig_bce_with_logits_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1) && usual_double(y, m, 0x1p-100, 0x1.fffffffffffffp-1, 0))
SYMSIG_DEFINE_2(float, symsig_bce_with_logits_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1) && usual_float(y, m, 0x1p-100f, 0x1.fffffep-1f, 0))
