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
    const double a3 = usual ? w1 : lesser(w1, 2048.0);
    const double a5 = usual ? a3 : lesser(a3, 800.0);
    const int b3 = a5 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b3 ? 0x1p-100 : a5); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b4 = a9 < -900.0;
    const double a10 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b4 ? a10 : a8));
    const double a13 = p1 + 1.0;
    const double a14 = fma(a9, 0x1.62e42fefa38p-1, a7); /* 0.69314718055989033 */
    const double a15 = a13 + a14;
    const double a18 = a9 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a19 = a14 + a18;
    const double a22 = a19 * a19;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a26 = fma(fma(0x1.1eaee4f86a7fdp-29, a19, 0x1.af6ab749d882dp-26), a22, fma(0x1.27e55c70808a2p-22, a19, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a26, a22, fma(0x1.a01a016a28ca3p-16, a19, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a30 = fma(a28, a22, fma(0x1.6c16c16c22172p-10, a19, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a30, a22, fma(0x1.555555555553cp-5, a19, 0x1.555555555555bp-3));
    const double a35 = fma(a19, a14 - a19 + a18, fma(0.5, a22, fma(a22 * a19, a32, a18)));
    const int b5 = fabs(a9) < 52.5;
    const int b6 = 1.0 < p1;
    const double a41 = a13 - (usual ? 1.0 : (b6 ? p1 : 1.0)) - (usual ? p1 : (b6 ? 1.0 : p1));
    const double a45 = a14 - (a15 - a13) + (a35 - (usual ? 0.0 : (b5 ? 0.0 : a41)));
    const double a46 = a15 + a45;
    const double q1 = 1.0 / a46;
    const double a47 = p1 * q1;
    const double a48 = -a47;
    const double a49 = 1.0 + a48;
    const double a51 = -(a3 * a49);
    const double a52 = 1.0 + a51;
    const double a53 = a47 * a52;
    const double a58 = fma(a48, a45 - (a46 - a15), fma(a48, a46, p1)) * q1;
    const double a68 = a51 - (a52 - 1.0) + (-fma(a3, a48 - (a49 - 1.0) + (-a58), fma(a3, a49, a51)));
    const double a69 = -a53;
    const double a72 = fma(a52, a58, fma(a47, a68, fma(a47, a52, a69)));
    const double a73 = a53 + a72;
    const double a75 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b7 = 800.0 < a3;
    const double a77 = usual ? a75 : (b7 ? 0.0 : a75);
    const int b8 = a77 < 1.0;
    const int b9 = fabs(a53) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a78 = copysign(0x1p-722, a53); /* 4.5325554997805591e-218 */
    const double a79 = a78 + a53;
    const double a85 = copysign(a79 + (a53 - (a79 - a78) + a72) - a78, a53);
    const double a86 = b9 ? a85 : a73;
    const double a89 = (usual ? a73 : (b8 ? a86 : a73)) * a77;
    const double a90 = 1.0 + a69;
    const double a95 = a90 + (a69 - (a90 - 1.0) + (-a72));
    const double a96 = b2 ? a89 : a95;
    const int b10 = a1 < -1.125;
    const double a98 = lesser(w1, 1.375) - 0x1.474973c84120bp0; /* 1.2784645427610737 */
    const double a99 = a98 + (-0x1.f8d74bc9ac154p-54); /* -1.0946994183093437e-16 */
    const double a100 = a99 * a99;
    /* 2.6337945521333491e-6, 2.9476950106049967e-6, -2.9740521729430413e-5 */
    const double a102 = fma(0x1.61807de1c772ep-19, a100, fma(0x1.8ba20783ae678p-19, a99, -0x1.f2f691752778ap-16));
    /* 4.0904876540939746e-5, 1.857073050158207e-4 */
    const double a104 = fma(a102, a100, fma(0x1.57228db1db4c9p-15, a99, 0x1.8574d9a74a755p-13));
    /* -7.9852187678334488e-4, 1.2662740984072956e-4 */
    const double a106 = fma(a104, a100, fma(-0x1.a2a7cac47454ap-11, a99, 0x1.098e92b07b339p-13));
    /* 0.0066065891383367218, -0.015222655223187623 */
    const double a108 = fma(a106, a100, fma(0x1.b0f82c498a33ap-8, a99, -0x1.f2d0e32bc28a8p-7));
    /* -0.018874814223782288, 0.14664879699694691 */
    const double a110 = fma(a108, a100, fma(-0x1.353eb573ca45p-6, a99, 0x1.2c563458cc0adp-3));
    const double a111 = a99 * a110;
    const double a112 = -0x1.be1410460527fp-3 + a111; /* -0.2178117057198001 */
    const double a113 = a99 * a112;
    /* -1.0946994183093437e-16, -3.9077666761286649e-33 */
    const double a116 = -0x1.f8d74bc9ac154p-54 - (a99 - a98) + (-0x1.44a50180ba78p-108);
    const double a122 = 0x1.24d8aab050508p-58 + fma(a110, a116, fma(a99, a110, -a111)); /* 3.9688081719611533e-18 */
    /* -0.2178117057198001 */
    const double a126 = fma(a99, a111 - (a112 - (-0x1.be1410460527fp-3)) + a122, fma(a99, a112, -a113));
    const double a128 = a113 + fma(a112, a116, a126);
    const double a129 = b10 ? a128 : a96;
    const double a130 = b1 ? a96 : a129;
    const int b11 = x == x;
    return usual ? a130 : (b11 ? a130 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 2048.0);
    const double a5 = usual ? a3 : lesser(a3, 200.0);
    /* -1.4426950408889634, 6755399441056767 */
    const double a6 = fma(a5, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(a6);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* 5.4979230187083712e-14, 0.69314718055989033 */
    const double a9 = fma(a7, 0x1.ef35793c7673p-45, fma(a7, 0x1.62e42fefa38p-1, a5));
    const double a10 = a9 * a9;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a13 = fma(fma(0x1.ada10efa01953p-26, a9, 0x1.28ae38fe0a4b2p-22), a10, fma(0x1.71df0f72a4222p-19, a9, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(a13, a10, fma(0x1.a01a0134a1113p-13, a9, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a17 = fma(a15, a10, fma(0x1.1111111125b1p-7, a9, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a19 = fma(a17, a10, fma(0x1.5555555555503p-3, a9, 0x1.000000000000ap-1));
    const double a21 = fma(a10, a19, a9) + 1.0;
    const double a25 = p1 + a21;
    const double q1 = p1 * fma(a21, 1.0 - a5, p1) / (a25 * a25);
    const int b2 = 200.0 < a3;
    const double a27 = -0.0;
    const double a29 = usual ? q1 : (b2 ? a27 : q1);
    const double a31 = 1.0 + (-a29);
    const double a32 = b1 ? a29 : a31;
    const int b3 = x == x;
    return (float)(usual ? a32 : (b3 ? a32 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_silu_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
