/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2*sqrt(2)/sqrt(pi)*abs(x) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) - 1 - t: of both
 *       signs, errors grow 4.6-fold at most here
 * of it -13/16 < x < -43/64: (abs(x) - 0.7524614220710162...)*P(abs(x) - 0.7524614220710162...)
 *     a polynomial of degree 10 about the zero 0.752461422071016258..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   2*sqrt(2)/sqrt(pi)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t + hi()*w*t + hi()*w*w*w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -0.8125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    const double a4 = a3 * a3;
    const double a5 = a4 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a6 = a5 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a7 = a6 * a3;
    const double a10 = -(usual ? a7 : lesser(a7, 800.0));
    const int b3 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = a6 - a5;
    const double a17 = usual ? a10 : (b3 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a21 = fma(a17, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a22 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a24 = a21 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a26 = -a7;
    const int b4 = a24 < -700.0;
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a28 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a22) + (-0x1.cbc0d30ebfd15p-54);
    const double a30 = b4 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a31 = fma(a24, -0x1.62e42fefa38p-1, a17); /* -0.69314718055989033 */
    const double a32 = b2 ? a30 : 1.0;
    const double a33 = 1.0 + a31;
    /* 1.5957691216057308 */
    const double a34 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a26));
    const int b5 = a32 < 1.0;
    const double a39 = usual ? w1 : lesser(w1, 2048.0);
    const double a40 = 0x1.b6676bf7450fp-3 * a39; /* 0.21406444881780073 */
    const double a41 = fma(a24, -0x1.ef35793c7673p-45, -a34); /* -5.4979230187083712e-14 */
    const double a42 = a40 * a39;
    const double a43 = 0x1.9884533d43651p0 * a39; /* 1.5957691216057308 */
    const int b6 = a26 < -800.0;
    const double a44 = a31 + a41;
    const double a45 = a42 * a39;
    const double a47 = a44 * a44;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a53 = fma(fma(0x1.1eaee4f86a7fdp-29, a44, 0x1.af6ab749d882dp-26), a47, fma(0x1.27e55c70808a2p-22, a44, 0x1.71ddf0f3bc289p-19));
    const double a56 = a21 + 300.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a57 = fma(a53, a47, fma(0x1.a01a016a28ca3p-16, a44, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a58 = fma(a57, a47, fma(0x1.6c16c16c22172p-10, a44, 0x1.111111110edbp-7));
    const double p1 = power_of_two(b4 ? a56 : a21);
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a60 = fma(a58, a47, fma(0x1.555555555553cp-5, a44, 0x1.555555555555bp-3));
    const double a66 = fma(a44, a31 - a44 + a41, fma(0.5, a47, fma(a47 * a44, a60, a41)));
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a67 = fma(a39, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a39, -a40));
    const double a68 = b2 ? 1.0 : a30;
    const double a70 = a31 - (a33 - 1.0) + a66;
    const double a73 = a33 + a70;
    const double a76 = fma(a39, fma(a39, a67, fma(a40, a39, -a42)), fma(a42, a39, -a45));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a79 = fma(a39, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a39, -a43));
    const double a80 = usual ? a73 : (b6 ? 0.0 : a73);
    const int b7 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a81 = a80 * p1;
    const double a83 = b2 ? a81 : 1.0;
    const double a84 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a85 = b2 ? (-1.0) : a81;
    const double a86 = a84 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a87 = 1.0 + a81;
    const double a88 = a45 * a85;
    const double a89 = a43 * a85;
    const double a91 = a86 * a86;
    const double a92 = a89 + a87;
    const double a94 = 2.0 + a81;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a97 = fma(fma(-0x1.f743089a1cc29p-14, a86, 0x1.147750060caa7p-12), a91, fma(0x1.e639d1569a856p-11, a86, -0x1.3d8d5e841822cp-9));
    const double a98 = a80 * a94;
    const double a99 = a70 - (a73 - a33);
    const int b8 = fabs(a92) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a101 = a98 * p1;
    const int b9 = x == x;
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a104 = fma(a97, a91, fma(-0x1.58c9ecddf9b6fp-8, a86, 0x1.427996dc03982p-6));
    const double a105 = b8 ? a68 : 1.0;
    const double a106 = 1.0 + a101;
    const double a108 = usual ? a99 : (b6 ? 0.0 : a99);
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a109 = fma(a104, a91, fma(0x1.104a83edb3b21p-6, a86, -0x1.d2b77346470aep-4));
    const double a110 = a88 * a105;
    const double q1 = 1.0 / a106;
    const double a113 = a110 + a92;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a115 = 0x1.4f523ed77dbdcp-55 - (a86 - a84) + (-0x1.a649fca8ac0e5p-109);
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a116 = fma(a109, a91, fma(0x1.029615edb0794p-6, a86, 0x1.8cd1a2b2fff33p-2));
    const double a118 = a83 * a113;
    const double a120 = a108 * p1;
    const double a121 = a86 * a116;
    const double a124 = -0x1.b8bacd2c96b91p-2 + a121; /* -0.43040009102485849 */
    const double a125 = fma(a80, fma(a108, p1, a81 - (a94 - 2.0)), fma(a80, a94, -a98));
    const double a127 = a118 * q1;
    const double a128 = a86 * a124;
    const double a133 = copysign(0x1p-722, a127); /* 4.5325554997805591e-218 */
    const double a135 = -a127;
    const int b10 = fabs(a127) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a137 = b2 ? 0.0 : a120;
    const double a140 = a133 + a127;
    const double a145 = a113 - a110;
    /* -2.0289971912496776e-17 */
    const double a146 = -0x1.7648aeec9d274p-56 + fma(a116, a115, fma(a86, a116, -a121));
    const double a147 = a92 - a89;
    const double a162 = fma(a85, a76, fma(a45, a137, fma(a45, a85, -a88))) * a105;
    /* -0.43040009102485849 */
    const double a163 = fma(a86, a121 - (a124 - (-0x1.b8bacd2c96b91p-2)) + a146, fma(a86, a124, -a128));
    const double a170 = a128 + fma(a124, a115, a163);
    const double a171 = fma(a85, a79, fma(a43, a137, fma(a43, a85, -a89))) + fma(a108, p1, a81 - (a87 - 1.0));
    const double a176 = a110 - (a113 - a145) + (a92 - a145) + (a162 + (a89 - (a92 - a147) + (a87 - a147) + a171));
    const double a179 = fma(a113, b2 ? a120 : 0.0, fma(a83, a176, fma(a83, a113, -a118)));
    const double a181 = fma(a135, fma(fma(a94, a108, a125), p1, a101 - (a106 - 1.0)), a179);
    const double a182 = fma(a135, a106, a118) + a181;
    const double a184 = fma(a182, q1, a127);
    const int b11 = a184 == 0.0;
    const double a187 = b11 ? a127 : a184;
    const double a188 = copysign(a140 + fma(a182, q1, a127 - (a140 - a133)) - a133, a127);
    const double a189 = b10 ? a188 : a187;
    const double a191 = (b5 ? a189 : a187) * a32;
    const double a192 = b7 ? a170 : a191;
    const double a193 = b1 ? a191 : a192;
    return usual ? a193 : (b9 ? a193 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0.8125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a7 = (0x1.9884533d43651p0 + a3 * a3 * 0x1.2444f2a4d8b4bp-4) * a3;
    const double a9 = -lesser(a7, 200.0);
    const int b3 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b3 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a14 = fma(a12 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a11);
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a23 = (fma(a15, a20, a14) + 1.0) * power_of_two(a12);
    const double a27 = usual ? w1 : lesser(w1, 2048.0);
    const double a29 = b2 ? (-1.0) : a23;
    /* 1.5957691216057308, 0.21406444881780073 */
    const double a36 = a23 + 1.0 + 0x1.9884533d43651p0 * a27 * a29 + 0x1.b6676bf7450fp-3 * a27 * a27 * a27 * a29;
    const double q1 = (b2 ? a23 : 1.0) * a36 / (1.0 + a23 * (2.0 + a23));
    const int b4 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a42 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a43 = a42 * a42;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a45 = fma(-0x1.f743089a1cc29p-14, a43, fma(0x1.147750060caa7p-12, a42, 0x1.e639d1569a856p-11));
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a47 = fma(a45, a43, fma(-0x1.3d8d5e841822cp-9, a42, -0x1.58c9ecddf9b6fp-8));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a49 = fma(a47, a43, fma(0x1.427996dc03982p-6, a42, 0x1.104a83edb3b21p-6));
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a51 = fma(a49, a43, fma(-0x1.d2b77346470aep-4, a42, 0x1.029615edb0794p-6));
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a53 = fma(a51, a43, fma(0x1.8cd1a2b2fff33p-2, a42, -0x1.b8bacd2c96b91p-2));
    const double a54 = a42 * a53;
    const double a55 = b4 ? a54 : q1;
    const double a56 = b1 ? q1 : a55;
    const int b5 = x == x;
    return (float)(usual ? a56 : (b5 ? a56 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
