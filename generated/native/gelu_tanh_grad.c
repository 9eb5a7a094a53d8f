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
    const double a12 = a6 - a5;
    const int b3 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a20 = usual ? a10 : (b3 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a21 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a24 = -a7;
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a20, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a27 = a25 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a28 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a21) + (-0x1.cbc0d30ebfd15p-54);
    const double a30 = fma(a27, -0x1.62e42fefa38p-1, a20); /* -0.69314718055989033 */
    const double a31 = 1.0 + a30;
    /* 1.5957691216057308 */
    const double a32 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a24));
    const double a37 = usual ? w1 : lesser(w1, 2048.0);
    const double a38 = fma(a27, -0x1.ef35793c7673p-45, -a32); /* -5.4979230187083712e-14 */
    const double a39 = 0x1.b6676bf7450fp-3 * a37; /* 0.21406444881780073 */
    const int b4 = a24 < -800.0;
    const double a40 = a30 + a38;
    const double a41 = a39 * a37;
    const double a42 = 0x1.9884533d43651p0 * a37; /* 1.5957691216057308 */
    const double a44 = a41 * a37;
    const double a45 = a40 * a40;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a51 = fma(fma(0x1.1eaee4f86a7fdp-29, a40, 0x1.af6ab749d882dp-26), a45, fma(0x1.27e55c70808a2p-22, a40, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a54 = fma(a51, a45, fma(0x1.a01a016a28ca3p-16, a40, 0x1.a01a01b316789p-13));
    const double a55 = a25 + 300.0;
    const int b5 = a27 < -900.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a56 = fma(a54, a45, fma(0x1.6c16c16c22172p-10, a40, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a59 = fma(a56, a45, fma(0x1.555555555553cp-5, a40, 0x1.555555555555bp-3));
    const double p1 = power_of_two(usual ? a25 : (b5 ? a55 : a25));
    const double a64 = fma(a40, a30 - a40 + a38, fma(0.5, a45, fma(a45 * a40, a59, a38)));
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a67 = fma(a37, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a37, -a39));
    const double a68 = a30 - (a31 - 1.0) + a64;
    const double a70 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a72 = a31 + a68;
    const double a78 = usual ? 1.0 : (b2 ? 1.0 : a70);
    const double a79 = fma(a37, fma(a37, a67, fma(a39, a37, -a41)), fma(a41, a37, -a44));
    const double a81 = usual ? a72 : (b4 ? 0.0 : a72);
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a82 = fma(a37, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a37, -a42));
    const double a83 = a81 * p1;
    const double a84 = b2 ? a83 : 1.0;
    const int b6 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a86 = b2 ? (-1.0) : a83;
    const double a87 = 1.0 + a83;
    const double a88 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a89 = a44 * a86;
    const double a90 = a42 * a86;
    const double a91 = a88 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a92 = a90 + a87;
    const double a95 = a91 * a91;
    const double a96 = 2.0 + a83;
    const double a97 = a68 - (a72 - a31);
    const int b7 = fabs(a92) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a99 = a81 * a96;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a102 = fma(fma(-0x1.f743089a1cc29p-14, a91, 0x1.147750060caa7p-12), a95, fma(0x1.e639d1569a856p-11, a91, -0x1.3d8d5e841822cp-9));
    const double a103 = a99 * p1;
    const double a105 = usual ? a97 : (b4 ? 0.0 : a97);
    const int b8 = x == x;
    const double a108 = 1.0 + a103;
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a109 = fma(a102, a95, fma(-0x1.58c9ecddf9b6fp-8, a91, 0x1.427996dc03982p-6));
    const double a111 = usual ? 1.0 : (b7 ? a78 : 1.0);
    const double q1 = 1.0 / a108;
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a115 = fma(a109, a95, fma(0x1.104a83edb3b21p-6, a91, -0x1.d2b77346470aep-4));
    const double a116 = a89 * a111;
    const double a120 = a105 * p1;
    const double a122 = a116 + a92;
    const double a123 = usual ? 1.0 : (b2 ? a70 : 1.0);
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a124 = 0x1.4f523ed77dbdcp-55 - (a91 - a88) + (-0x1.a649fca8ac0e5p-109);
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a126 = fma(a115, a95, fma(0x1.029615edb0794p-6, a91, 0x1.8cd1a2b2fff33p-2));
    const double a127 = fma(a81, fma(a105, p1, a83 - (a96 - 2.0)), fma(a81, a96, -a99));
    const double a128 = a84 * a122;
    const int b9 = a123 < 1.0;
    const double a130 = a91 * a126;
    const double a133 = -0x1.b8bacd2c96b91p-2 + a130; /* -0.43040009102485849 */
    const double a134 = a128 * q1;
    const double a136 = a91 * a133;
    const double a137 = b2 ? 0.0 : a120;
    const double a139 = -a134;
    const double a146 = a92 - a90;
    const double a148 = a122 - a116;
    /* -2.0289971912496776e-17 */
    const double a157 = -0x1.7648aeec9d274p-56 + fma(a126, a124, fma(a91, a126, -a130));
    const double a167 = fma(a86, a79, fma(a44, a137, fma(a44, a86, -a89))) * a111;
    /* -0.43040009102485849 */
    const double a171 = fma(a91, a130 - (a133 - (-0x1.b8bacd2c96b91p-2)) + a157, fma(a91, a133, -a136));
    const double a173 = fma(a86, a82, fma(a42, a137, fma(a42, a86, -a90))) + fma(a105, p1, a83 - (a87 - 1.0));
    const double a174 = a136 + fma(a133, a124, a171);
    const double a179 = a116 - (a122 - a148) + (a92 - a148) + (a167 + (a90 - (a92 - a146) + (a87 - a146) + a173));
    const double a181 = copysign(0x1p-722, a134); /* 4.5325554997805591e-218 */
    const int b10 = fabs(a134) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a182 = fma(a122, b2 ? a120 : 0.0, fma(a84, a179, fma(a84, a122, -a128)));
    const double a183 = a181 + a134;
    const double a184 = fma(a139, fma(fma(a96, a105, a127), p1, a103 - (a108 - 1.0)), a182);
    const double a186 = fma(a139, a108, a128) + a184;
    const double a188 = fma(a186, q1, a134);
    const int b11 = a188 == 0.0;
    const double a189 = b11 ? a134 : a188;
    const double a193 = copysign(a183 + fma(a186, q1, a134 - (a183 - a181)) - a181, a134);
    const double a194 = b10 ? a193 : a189;
    const double a197 = (usual ? a189 : (b9 ? a194 : a189)) * a123;
    const double a198 = b6 ? a174 : a197;
    const double a199 = b1 ? a197 : a198;
    return usual ? a199 : (b8 ? a199 : x);
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
