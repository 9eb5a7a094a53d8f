/* SPDX-License-Identifier: MIT */
/* silu_grad(x) = diff(x/(1 + exp(-x)), x)
 *
 * x < 0: -(exp(-abs(finite(x)))*(abs(finite(x)) - 1 - exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x))))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     w - 1 - t: of both signs, errors grow 5.2-fold at most here
 * of it -11/8 < x < -9/8: (abs(x) - 1.2784645427610737...)*P(abs(x) - 1.2784645427610737...)
 *     a polynomial of degree 11 about the zero 1.278464542761073795..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + exp(-abs(finite(x))) + abs(finite(x))*exp(-abs(finite(x))))/(1 +
 *   exp(-abs(finite(x)))*(2 + exp(-abs(finite(x)))))
 *     1 + t + w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -1.375;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 800.0);
    const int b3 = a3 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a5 = usual ? a3 : (b3 ? 0x1p-100 : a3); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a6 = fma(a5, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b4 = a7 < -700.0;
    const double a8 = a6 + 300.0;
    const double p1 = power_of_two(usual ? a6 : (b4 ? a8 : a6));
    const double a11 = p1 + 1.0;
    const double a12 = fma(a7, 0x1.62e42fefa38p-1, a5); /* 0.69314718055989033 */
    const double a13 = a11 + a12;
    const double a16 = a7 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
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
    const int b5 = fabs(a7) < 52.5;
    const int b6 = 1.0 < p1;
    const double a34 = a11 - (usual ? 1.0 : (b6 ? p1 : 1.0)) - (usual ? p1 : (b6 ? 1.0 : p1));
    const double a38 = a12 - (a13 - a11) + (fma(a18, a27, a16) - (usual ? 0.0 : (b5 ? 0.0 : a34)));
    const double a39 = a13 + a38;
    const double q1 = 1.0 / a39;
    const double a40 = p1 * q1;
    const double a41 = -a40;
    const double a42 = 1.0 + a41;
    const double a44 = -(w1 * a42);
    const double a45 = a44 + 1.0;
    const double a46 = a40 * a45;
    const double a51 = fma(a41, a38 - (a39 - a13), fma(a41, a39, p1)) * q1;
    const double a52 = a45 - a44;
    const double a64 = a44 - (a45 - a52) + (1.0 - a52) + (-fma(w1, a41 - (a42 - 1.0) + (-a51), fma(w1, a42, a44)));
    const double a65 = -a46;
    const double a68 = fma(a45, a51, fma(a40, a64, fma(a40, a45, a65)));
    const double a71 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b7 = 800.0 < w1;
    const double a74 = (a46 + a68) * (usual ? a71 : (b7 ? 0.0 : a71));
    const double a75 = 1.0 + a65;
    const double a80 = a75 + (a65 - (a75 - 1.0) + (-a68));
    const double a81 = b2 ? a74 : a80;
    const int b8 = a1 < -1.125;
    const double a83 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a84 = a83 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a85 = a84 * a84;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a87 = fma(0x1.61807de1c772ep-19, a85, fma(0x1.8ba20783ae678p-19, a84, -0x1.f2f691752778ap-16));
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a89 = fma(a87, a85, fma(0x1.57228db1db4c9p-15, a84, 0x1.8574d9a74a755p-13));
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a91 = fma(a89, a85, fma(-0x1.a2a7cac47454ap-11, a84, 0x1.098e92b07b339p-13));
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a93 = fma(a91, a85, fma(0x1.b0f82c498a33ap-8, a84, -0x1.f2d0e32bc28a8p-7));
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a95 = fma(a93, a85, fma(-0x1.353eb573ca45p-6, a84, 0x1.2c563458cc0adp-3));
    const double a96 = a84 * a95;
    const double a97 = -0x1.be1410460527fp-3 + a96; /* -0.2178117057198001 */
    const double a98 = a84 * a97;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a101 = -0x1.f8d74bc9ac154p-54 - (a84 - a83) + (-0x1.44a50180ba78p-108);
    const double a107 = 0x1.24d8aab050508p-58 + fma(a95, a101, fma(a84, a95, -a96)); /* 3.9688081719611533e-18 */
    /* -0.2178117057198001 */
    const double a111 = fma(a84, a96 - (a97 - (-0x1.be1410460527fp-3)) + a107, fma(a84, a97, -a98));
    const double a113 = a98 + fma(a97, a101, a111);
    const double a114 = b8 ? a113 : a81;
    const double a115 = b1 ? a81 : a114;
    const double a116 = INFINITY;
    const int b9 = (usual ? x : number(x, a116)) == a116;
    const double a119 = usual ? a115 : (b9 ? 1.0 : a115);
    const int b10 = x == x;
    return usual ? a119 : (b10 ? a119 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 200.0);
    /* -1.4426950408889634, 6755399441056767 */
    const double a4 = fma(a3, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a4);
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* 5.4979230187083712e-14, 0.69314718055989033 */
    const double a7 = fma(a5, 0x1.ef35793c7673p-45, fma(a5, 0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a11 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a8, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a13 = fma(a11, a8, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a15 = fma(a13, a8, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a17 = fma(a15, a8, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = fma(a8, a17, a7) + 1.0;
    const double a23 = p1 + a19;
    const double q1 = p1 * fma(a19, 1.0 - a3, p1) / (a23 * a23);
    const int b2 = 200.0 < w1;
    const double a25 = -0.0;
    const double a27 = usual ? q1 : (b2 ? a25 : q1);
    const double a29 = 1.0 + (-a27);
    const double a30 = b1 ? a27 : a29;
    const int b3 = x == x;
    return (float)(usual ? a30 : (b3 ? a30 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
