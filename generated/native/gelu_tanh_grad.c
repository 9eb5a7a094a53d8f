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
    const double a36 = usual ? w1 : lesser(w1, 2048.0);
    const double a38 = 0x1.b6676bf7450fp-3 * a36; /* 0.21406444881780073 */
    const int b4 = a24 < -800.0;
    const double a39 = a38 * a36;
    const double a40 = 0x1.9884533d43651p0 * a36; /* 1.5957691216057308 */
    const double a41 = fma(a27, -0x1.ef35793c7673p-45, -a32); /* -5.4979230187083712e-14 */
    const double a42 = a39 * a36;
    const double a43 = a30 + a41;
    const double a44 = a43 * a43;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a48 = fma(fma(0x1.ada10efa01953p-26, a43, 0x1.28ae38fe0a4b2p-22), a44, fma(0x1.71df0f72a4222p-19, a43, 0x1.a0199929f842dp-16));
    const double a51 = a25 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a52 = fma(a48, a44, fma(0x1.a01a0134a1113p-13, a43, 0x1.6c16c184854cp-10));
    const int b5 = a27 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a53 = fma(a52, a44, fma(0x1.1111111125b1p-7, a43, 0x1.5555555550698p-5));
    const double p1 = power_of_two(b5 ? a51 : a25);
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a55 = fma(a53, a44, fma(0x1.5555555555503p-3, a43, 0x1.000000000000ap-1));
    const double a58 = a30 - (a31 - 1.0) + fma(a44, a55, a41);
    const double a61 = b5 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a62 = a31 + a58;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a63 = fma(a36, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a36, -a38));
    const double a65 = b2 ? 1.0 : a61;
    const double a71 = usual ? a62 : (b4 ? 0.0 : a62);
    const double a72 = fma(a36, fma(a36, a63, fma(a38, a36, -a39)), fma(a39, a36, -a42));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a74 = fma(a36, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a36, -a40));
    const int b6 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a75 = a71 * p1;
    const double a77 = b2 ? a75 : 1.0;
    const double a78 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a79 = b2 ? (-1.0) : a75;
    const double a80 = a78 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a81 = 1.0 + a75;
    const double a82 = a42 * a79;
    const double a83 = a40 * a79;
    const double a85 = a80 * a80;
    const double a86 = a83 + a81;
    const double a89 = 2.0 + a75;
    const double a90 = a58 - (a62 - a31);
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a92 = fma(fma(-0x1.f743089a1cc29p-14, a80, 0x1.147750060caa7p-12), a85, fma(0x1.e639d1569a856p-11, a80, -0x1.3d8d5e841822cp-9));
    const double a93 = a71 * a89;
    const int b7 = fabs(a86) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b8 = x == x;
    const double a97 = a93 * p1;
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a98 = fma(a92, a85, fma(-0x1.58c9ecddf9b6fp-8, a80, 0x1.427996dc03982p-6));
    const double a99 = usual ? a90 : (b4 ? 0.0 : a90);
    const double a101 = b7 ? a65 : 1.0;
    const double a102 = 1.0 + a97;
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a104 = fma(a98, a85, fma(0x1.104a83edb3b21p-6, a80, -0x1.d2b77346470aep-4));
    const double a106 = a82 * a101;
    const double q1 = 1.0 / a102;
    const double a109 = a106 + a86;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a110 = 0x1.4f523ed77dbdcp-55 - (a80 - a78) + (-0x1.a649fca8ac0e5p-109);
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a112 = fma(a104, a85, fma(0x1.029615edb0794p-6, a80, 0x1.8cd1a2b2fff33p-2));
    const double a114 = a99 * p1;
    const double a115 = a77 * a109;
    const double a116 = a80 * a112;
    const double a118 = fma(a71, fma(a99, p1, a75 - (a89 - 2.0)), fma(a71, a89, -a93));
    const double a120 = a102 - 1.0;
    const double a121 = -0x1.b8bacd2c96b91p-2 + a116; /* -0.43040009102485849 */
    const double a124 = a115 * q1;
    const double a125 = a80 * a121;
    const double a129 = -a124;
    const double a131 = b2 ? 0.0 : a114;
    const double a138 = fma(fma(a89, a99, a118), p1, 1.0 - (a102 - a120) + (a97 - a120));
    const double a141 = a109 - a106;
    const double a142 = a86 - a83;
    /* -2.0289971912496776e-17 */
    const double a143 = -0x1.7648aeec9d274p-56 + fma(a112, a110, fma(a80, a112, -a116));
    const double a158 = fma(a79, a72, fma(a42, a131, fma(a42, a79, -a82))) * a101;
    /* -0.43040009102485849 */
    const double a159 = fma(a80, a116 - (a121 - (-0x1.b8bacd2c96b91p-2)) + a143, fma(a80, a121, -a125));
    const double a166 = a125 + fma(a121, a110, a159);
    const double a167 = fma(a79, a74, fma(a40, a131, fma(a40, a79, -a83))) + fma(a99, p1, a75 - (a81 - 1.0));
    const double a172 = a106 - (a109 - a141) + (a86 - a141) + (a158 + (a83 - (a86 - a142) + (a81 - a142) + a167));
    const double a174 = fma(a109, b2 ? a114 : 0.0, fma(a77, a172, fma(a77, a109, -a115)));
    const double a177 = fma(fma(a129, a102, a115) + fma(a129, a138, a174), q1, a124);
    const int b9 = a177 == 0.0;
    const double a179 = (b9 ? a124 : a177) * (b2 ? a61 : 1.0);
    const double a180 = b6 ? a166 : a179;
    const double a181 = b1 ? a179 : a180;
    return usual ? a181 : (b8 ? a181 : x);
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
