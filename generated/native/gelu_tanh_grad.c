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
    const int b3 = w1 < 32.0;
    const double a3 = usual ? w1 : (b3 ? w1 : 32.0);
    const double a4 = a3 * a3;
    const double a5 = a4 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a6 = a5 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a8 = -(a6 * a3);
    const int b4 = a8 < -800.0;
    const double a10 = usual ? a8 : (b4 ? (-800.0) : a8);
    const int b5 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = usual ? a10 : (b5 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a13 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a14 = a13 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a15 = fma(a14, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a16 = fma(a14, -0x1.ef35793c7673p-45, a15); /* -5.4979230187083712e-14 */
    const double a17 = a16 * a16;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a16, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a16, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a16, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a16, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a16, 0x1.000000000000ap-1));
    const double a27 = fma(a17, a26, a16);
    const double a28 = 1.0 + a27;
    const double a30 = usual ? a28 : (b4 ? 0.0 : a28);
    const int b6 = a14 < -700.0;
    const double a32 = a13 + 300.0;
    const double p1 = power_of_two(b6 ? a32 : a13);
    const int b7 = w1 < 2048.0;
    const double a36 = usual ? w1 : (b7 ? w1 : 2048.0);
    const double a37 = 0x1.b6676bf7450fp-3 * a36; /* 0.21406444881780073 */
    const double a38 = a37 * a36;
    const double a39 = a38 * a36;
    const double a40 = 0x1.9884533d43651p0 * a36; /* 1.5957691216057308 */
    const double a41 = a39 + a40;
    const double a42 = -1.0 + a41;
    const int b8 = fabs(a42) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a43 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = b8 ? a43 : 1.0;
    const double a45 = -a30 * p1 * a44;
    const double a46 = a45 + a42;
    const double a47 = a30 * a46;
    const double a48 = a47 * p1;
    const double a49 = a30 * p1;
    const double a50 = 2.0 + a49;
    const double a51 = a30 * a50;
    const double a52 = a51 * p1;
    const double a53 = 1.0 + a52;
    const double a54 = short_inverse(a53);
    const double a57 = fma(a54, fma(-a54, a53, 1.0), a54);
    const double a59 = -(a48 * a57);
    const double a60 = a39 * a30;
    const int b9 = 1.0 == 0.0;
    const double a63 = usual ? 1.0 : (b9 ? a43 : 1.0);
    const int b10 = a63 < 1.0;
    const double a66 = a43 * (usual ? 1.0 : (b10 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a67 = a60 * p1 * a66;
    const double a68 = a40 * a30;
    const double a70 = a68 * p1 * a66;
    const double a71 = 1.0 + a49;
    const double a72 = a70 + a71;
    const double a73 = a67 + a72;
    const double a74 = a73 * a57;
    const double a75 = b2 ? a59 : a74;
    const double a79 = a6 - a5;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a88 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a90 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a88) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a93 = fma(a3, a5 - (a6 - a79) + (0x1.9884533d43651p0 - a79) + a90, fma(a6, a3, a8));
    /* -5.4979230187083712e-14 */
    const double a101 = fma(fma(a14, -0x1.ef35793c7673p-45, a15 - a16) + (-a93), a28, a27 - (a28 - 1.0) + fma(a17, a26, a16 - a27));
    const double a103 = usual ? a101 : (b4 ? 0.0 : a101);
    const double a109 = fma(a30, fma(a103, p1, a49 - (a50 - 2.0)), fma(a30, a50, -a51));
    const double a111 = a53 - 1.0;
    const double a116 = fma(fma(a50, a103, a109), p1, 1.0 - (a53 - a111) + (a52 - a111));
    const double a117 = a46 - a45;
    const double a125 = a42 - (-1.0);
    const double a130 = a41 - a39;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a137 = fma(a36, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a36, -a37));
    const double a143 = fma(a36, fma(a36, a137, fma(a37, a36, -a38)), fma(a38, a36, -a39));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a146 = fma(a36, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a36, -a40));
    const double a149 = -1.0 - (a42 - a125) + (a41 - a125) + (a39 - (a41 - a130) + (a40 - a130) + (a143 + a146));
    const double a151 = a45 - (a46 - a117) + (a42 - a117) + (-a103 * p1 * a44 + a149);
    const double a157 = fma(a59, a116, fma(a46, a103, fma(a30, a151, fma(a30, a46, -a47))) * p1);
    const double a160 = -((fma(a59, a53, a48) + a157) * a57);
    const double a161 = -a74;
    const double a163 = a73 - a67;
    const double a173 = fma(a30, a143, fma(a39, a103, fma(a39, a30, -a60))) * p1 * a66;
    const double a174 = a72 - a70;
    const double a184 = fma(a30, a146, fma(a40, a103, fma(a40, a30, -a68))) * p1 * a66;
    const double a189 = a70 - (a72 - a174) + (a71 - a174) + (a184 + fma(a103, p1, a49 - (a71 - 1.0)));
    const double a192 = fma(a161, a116, a67 - (a73 - a163) + (a72 - a163) + (a173 + a189));
    const double a194 = (fma(a161, a53, a73) + a192) * a57;
    const double a196 = a75 + (b2 ? a160 : a194);
    const int b11 = a196 == 0.0;
    const double a199 = (b11 ? a75 : a196) * (b2 ? a43 : a63);
    const int b12 = a1 < -0x1.58p-1; /* -0.671875 */
    const int b13 = w1 < 0.8125;
    const double a201 = (b13 ? w1 : 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a202 = a201 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a203 = a202 - a201;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a208 = a201 - (a202 - a203) + (0x1.4f523ed77dbdcp-55 - a203) + (-0x1.a649fca8ac0e5p-109);
    const double a209 = a202 + a208;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a211 = fma(a209, fma(a209, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a213 = fma(a209, fma(a209, a211, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a215 = fma(a209, fma(a209, a213, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a217 = fma(a209, fma(a209, a215, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    const double a218 = a209 * a217;
    const double a219 = 0x1.8cd1a2b2fff33p-2 + a218; /* 0.38751844613578895 */
    const double a220 = a209 * a219;
    const double a221 = -0x1.b8bacd2c96b91p-2 + a220; /* -0.43040009102485849 */
    const double a222 = a202 * a221;
    const double a226 = a208 - (a209 - a202);
    /* -2.5570859103761722e-17 */
    const double a232 = -0x1.d7b2f7ccde308p-56 + fma(a217, a226, fma(a209, a217, -a218));
    /* 0.38751844613578895 */
    const double a236 = fma(a209, a218 - (a219 - 0x1.8cd1a2b2fff33p-2) + a232, fma(a209, a219, -a220));
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a239 = a220 - (a221 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a219, a226, a236));
    const double a243 = fma(a221, a208, fma(a202, a239, fma(a202, a221, -a222)));
    const int b14 = fabs(a222) < INFINITY;
    const double a247 = a222 + (usual ? a243 : (b14 ? a243 : 0.0));
    const int b15 = a247 == 0.0;
    const double a248 = b15 ? a222 : a247;
    const double a249 = b12 ? a248 : a199;
    const double a250 = b1 ? a199 : a249;
    const int b16 = x == x;
    return usual ? a250 : (b16 ? a250 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -0.8125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const int b3 = w1 < 32.0;
    const double a3 = usual ? w1 : (b3 ? w1 : 32.0);
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a7 = (0x1.9884533d43651p0 + a3 * a3 * 0x1.2444f2a4d8b4bp-4) * a3;
    const double a8 = -a7;
    const int b4 = a8 < -200.0;
    const double a9 = b4 ? (-200.0) : a8;
    const int b5 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b5 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
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
    const int b6 = w1 < 2048.0;
    const double a26 = usual ? w1 : (b6 ? w1 : 2048.0);
    const double a27 = 0x1.9884533d43651p0 * a26; /* 1.5957691216057308 */
    const double a30 = 0x1.b6676bf7450fp-3 * a26 * a26 * a26; /* 0.21406444881780073 */
    const double a38 = 1.0 + a24 * (2.0 + a24);
    const double a39 = -(a24 * (a27 + a30 + (-1.0) + (-a24)) / a38);
    const double q2 = (1.0 + a24 + a27 * a24 + a30 * a24) / a38;
    const double a45 = b2 ? a39 : q2;
    const int b7 = a1 < -0x1.58p-1; /* -0.671875 */
    const int b8 = w1 < 0.8125;
    const double a47 = (b8 ? w1 : 0.8125) + (-0x1.81429f9e97e4dp-1); /* -0.75246142207101629 */
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a49 = fma(a47, fma(a47, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a51 = fma(a47, fma(a47, a49, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a53 = fma(a47, fma(a47, a51, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a55 = fma(a47, fma(a47, a53, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a57 = fma(a47, fma(a47, a55, 0x1.8cd1a2b2fff33p-2), -0x1.b8bacd2c96b91p-2);
    const double a58 = a47 * a57;
    const double a59 = b7 ? a58 : a45;
    const double a60 = b1 ? a45 : a59;
    const int b9 = x == x;
    return (float)(usual ? a60 : (b9 ? a60 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
