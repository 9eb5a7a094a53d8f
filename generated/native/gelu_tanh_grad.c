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
    const double a8 = -(a6 * a3);
    const int b3 = a8 < -800.0;
    const double a10 = usual ? a8 : (b3 ? (-800.0) : a8);
    const int b4 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a13 = usual ? a10 : (b4 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    const double a14 = usual ? w1 : lesser(w1, 2048.0);
    const double a15 = 0x1.b6676bf7450fp-3 * a14; /* 0.21406444881780073 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(a13, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a15 * a14;
    const double a18 = 0x1.9884533d43651p0 * a14; /* 1.5957691216057308 */
    const double a19 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a20 = a17 * a14;
    const double a21 = fma(a19, -0x1.62e42fefa38p-1, a13); /* -0.69314718055989033 */
    const double a22 = fma(a19, -0x1.ef35793c7673p-45, a21); /* -5.4979230187083712e-14 */
    const double a23 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a27 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a23, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    const double a29 = a16 + 300.0;
    const int b5 = a19 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a32 = fma(a27, a23, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    const double a33 = a6 - a5;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a39 = fma(a32, a23, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    const double p1 = power_of_two(b5 ? a29 : a16);
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a42 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a43 = fma(a39, a23, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const double a46 = fma(a23, a43, a22);
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a48 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a42) + (-0x1.cbc0d30ebfd15p-54);
    const double a49 = 1.0 + a46;
    const double a50 = b5 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a53 = b2 ? 1.0 : a50;
    const double a54 = usual ? a49 : (b3 ? 0.0 : a49);
    /* 1.5957691216057308 */
    const double a55 = fma(a3, a5 - (a6 - a33) + (0x1.9884533d43651p0 - a33) + a48, fma(a6, a3, a8));
    const double a60 = a54 * p1;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a62 = fma(a14, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a14, -a15));
    const double a64 = b2 ? a60 : 1.0;
    const double a70 = b2 ? (-1.0) : a60;
    const double a71 = fma(a14, fma(a14, a62, fma(a15, a14, -a17)), fma(a17, a14, -a20));
    const double a72 = 1.0 + a60;
    const double a74 = a20 * a70;
    const double a75 = a18 * a70;
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a76 = fma(a14, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a14, -a18));
    const int b6 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a77 = a75 + a72;
    const double a80 = 2.0 + a60;
    const double a81 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a82 = a54 * a80;
    const int b7 = fabs(a77) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a83 = a82 * p1;
    const double a84 = a81 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a85 = b7 ? a53 : 1.0;
    const double a86 = 1.0 + a83;
    const double a88 = a84 - a81;
    const double a90 = a74 * a85;
    const double q1 = 1.0 / a86;
    const double a95 = a90 + a77;
    const double a98 = a64 * a95;
    /* -5.4979230187083712e-14 */
    const double a100 = fma(fma(a19, -0x1.ef35793c7673p-45, a21 - a22) + (-a55), a49, a46 - (a49 - 1.0) + fma(a23, a43, a22 - a46));
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a101 = a81 - (a84 - a88) + (0x1.4f523ed77dbdcp-55 - a88) + (-0x1.a649fca8ac0e5p-109);
    const double a103 = a98 * q1;
    const double a105 = a84 + a101;
    const double a107 = usual ? a100 : (b3 ? 0.0 : a100);
    const double a108 = -a103;
    const int b8 = x == x;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a115 = fma(fma(-0x1.f743089a1cc29p-14, a105, 0x1.147750060caa7p-12), a105, 0x1.e639d1569a856p-11);
    const double a116 = fma(a54, fma(a107, p1, a60 - (a80 - 2.0)), fma(a54, a80, -a82));
    const double a117 = a86 - 1.0;
    const double a119 = a107 * p1;
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a125 = fma(fma(a115, a105, -0x1.3d8d5e841822cp-9), a105, -0x1.58c9ecddf9b6fp-8);
    const double a131 = a101 - (a105 - a84);
    const double a132 = fma(fma(a80, a107, a116), p1, 1.0 - (a86 - a117) + (a83 - a117));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a134 = fma(fma(a125, a105, 0x1.427996dc03982p-6), a105, 0x1.104a83edb3b21p-6);
    const double a135 = b2 ? 0.0 : a119;
    const double a136 = a95 - a90;
    const double a137 = a77 - a75;
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a146 = fma(fma(a134, a105, -0x1.d2b77346470aep-4), a105, 0x1.029615edb0794p-6);
    const double a152 = a105 * a146;
    const double a158 = 0x1.8cd1a2b2fff33p-2 + a152; /* 0.38751844613578895 */
    const double a160 = a105 * a158;
    const double a161 = -0x1.b8bacd2c96b91p-2 + a160; /* -0.43040009102485849 */
    const double a163 = fma(a70, a76, fma(a18, a135, fma(a18, a70, -a75))) + fma(a107, p1, a60 - (a72 - 1.0));
    const double a165 = a84 * a161;
    /*  */
    const double a172 = fma(a70, a71, fma(a20, a135, fma(a20, a70, -a74))) * a85 + (a75 - (a77 - a137) + (a72 - a137) + a163);
    /* -2.5570859103761722e-17 */
    const double a175 = -0x1.d7b2f7ccde308p-56 + fma(a146, a131, fma(a105, a146, -a152));
    /* 0.38751844613578895 */
    const double a180 = fma(a105, a152 - (a158 - 0x1.8cd1a2b2fff33p-2) + a175, fma(a105, a158, -a160));
    const double a182 = fma(a64, a90 - (a95 - a136) + (a77 - a136) + a172, fma(a64, a95, -a98));
    const int b9 = fabs(a165) < INFINITY;
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a188 = a160 - (a161 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a158, a131, a180));
    const double a189 = fma(a108, a86, a98) + fma(a108, a132, fma(a95, b2 ? a119 : 0.0, a182));
    const double a191 = fma(a189, q1, a103);
    const double a192 = fma(a161, a101, fma(a84, a188, fma(a84, a161, -a165)));
    const int b10 = a191 == 0.0;
    const double a195 = (b10 ? a103 : a191) * (b2 ? a50 : 1.0);
    const double a197 = a165 + (usual ? a192 : (b9 ? a192 : 0.0));
    const int b11 = a197 == 0.0;
    const double a198 = b11 ? a165 : a197;
    const double a199 = b6 ? a198 : a195;
    const double a200 = b1 ? a195 : a199;
    return usual ? a200 : (b8 ? a200 : x);
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
    const double a8 = -a7;
    const int b3 = a8 < -200.0;
    const double a9 = b3 ? (-200.0) : a8;
    const int b4 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b4 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
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
    const double a28 = usual ? w1 : lesser(w1, 2048.0);
    const double a30 = b2 ? (-1.0) : a24;
    /* 1.5957691216057308, 0.21406444881780073 */
    const double a37 = a24 + 1.0 + 0x1.9884533d43651p0 * a28 * a30 + 0x1.b6676bf7450fp-3 * a28 * a28 * a28 * a30;
    const double q1 = (b2 ? a24 : 1.0) * a37 / (1.0 + a24 * (2.0 + a24));
    const int b5 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a43 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a44 = a43 * a43;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a46 = fma(-0x1.f743089a1cc29p-14, a44, fma(0x1.147750060caa7p-12, a43, 0x1.e639d1569a856p-11));
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a48 = fma(a46, a44, fma(-0x1.3d8d5e841822cp-9, a43, -0x1.58c9ecddf9b6fp-8));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a50 = fma(a48, a44, fma(0x1.427996dc03982p-6, a43, 0x1.104a83edb3b21p-6));
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a52 = fma(a50, a44, fma(-0x1.d2b77346470aep-4, a43, 0x1.029615edb0794p-6));
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a54 = fma(a52, a44, fma(0x1.8cd1a2b2fff33p-2, a43, -0x1.b8bacd2c96b91p-2));
    const double a55 = a43 * a54;
    const double a56 = b5 ? a55 : q1;
    const double a57 = b1 ? q1 : a56;
    const int b6 = x == x;
    return (float)(usual ? a57 : (b6 ? a57 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
