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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -0.8125;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const int b4 = w1 < 32.0;
    const double a1 = b4 ? w1 : 32.0;
    const double a2 = a1 * a1;
    const double a3 = a2 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a4 = a3 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a6 = -(a4 * a1);
    const int b5 = a6 < -800.0;
    const double a7 = b5 ? (-800.0) : a6;
    const int b6 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b6 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = 1.0 + a12;
    const double a14 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a17, a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a14, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a24 = a14 * a23;
    const double a25 = a13 + a24;
    const double a26 = b5 ? 0.0 : a25;
    const int b7 = a10 < -700.0;
    const double a28 = a9 + 300.0;
    const double p1 = power_of_two(b7 ? a28 : a9);
    const int b8 = w1 < 2048.0;
    const double a31 = b8 ? w1 : 2048.0;
    const double a32 = 0x1.b6676bf7450fp-3 * a31; /* 0.21406444881780073 */
    const double a33 = a32 * a31;
    const double a34 = a33 * a31;
    const double a35 = 0x1.9884533d43651p0 * a31; /* 1.5957691216057308 */
    const double a36 = a34 + a35;
    const double a37 = -1.0 + a36;
    const int b9 = fabs(a37) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a38 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a39 = b9 ? a38 : 1.0;
    const double a40 = -a26 * p1 * a39;
    const double a41 = a40 + a37;
    const double a42 = a26 * a41;
    const double a43 = a42 * p1;
    const double a44 = a26 * p1;
    const double a45 = 2.0 + a44;
    const double a46 = a26 * a45;
    const double a47 = a46 * p1;
    const double a48 = 1.0 + a47;
    const double a49 = short_inverse(a48);
    const double a52 = fma(a49, fma(-a49, a48, 1.0), a49);
    const double a54 = -(a43 * a52);
    const double a55 = a34 * a26;
    const int b10 = 1.0 == 0.0;
    const double a57 = b10 ? a38 : 1.0;
    const int b11 = a57 < 1.0;
    const double a59 = a38 * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a60 = a55 * p1 * a59;
    const double a61 = a35 * a26;
    const double a63 = a61 * p1 * a59;
    const double a64 = 1.0 + a44;
    const double a65 = a63 + a64;
    const double a66 = a60 + a65;
    const double a67 = a66 * a52;
    const double a68 = b3 ? a54 : a67;
    const double a70 = a48 - 1.0;
    const double a77 = a4 - a3;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a86 = fma(a2, -0x1.6c843a29d1c7p-61, fma(a2, 0x1.2444f2a4d8b4bp-4, -a3));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a88 = fma(0x1.2444f2a4d8b4bp-4, fma(a1, a1, -a2), a86) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a91 = fma(a1, a3 - (a4 - a77) + (0x1.9884533d43651p0 - a77) + a88, fma(a4, a1, a6));
    /* -5.4979230187083712e-14 */
    const double a99 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12) + (-a91), a25, a24 - (a25 - a13) + (a12 - (a13 - 1.0)));
    const double a100 = b5 ? 0.0 : a99;
    const double a103 = a100 * p1;
    const double a108 = fma(a45, a100, fma(a26, a44 - (a45 - 2.0) + a103, fma(a26, a45, -a46)));
    const double a110 = 1.0 - (a48 - a70) + (a47 - a70) + a108 * p1;
    const double a111 = a41 - a40;
    const double a119 = a37 - (-1.0);
    const double a124 = a36 - a34;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a131 = fma(a31, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a31, -a32));
    const double a137 = fma(a31, fma(a31, a131, fma(a32, a31, -a33)), fma(a33, a31, -a34));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a140 = fma(a31, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a31, -a35));
    const double a143 = -1.0 - (a37 - a119) + (a36 - a119) + (a34 - (a36 - a124) + (a35 - a124) + (a137 + a140));
    const double a145 = a40 - (a41 - a111) + (a37 - a111) + (-a100 * p1 * a39 + a143);
    const double a151 = fma(a54, a110, fma(a41, a100, fma(a26, a145, fma(a26, a41, -a42))) * p1);
    const double a154 = -((fma(a54, a48, a43) + a151) * a52);
    const double a155 = -a67;
    const double a157 = a66 - a60;
    const double a167 = fma(a26, a137, fma(a34, a100, fma(a34, a26, -a55))) * p1 * a59;
    const double a168 = a65 - a63;
    const double a178 = fma(a26, a140, fma(a35, a100, fma(a35, a26, -a61))) * p1 * a59;
    const double a183 = a63 - (a65 - a168) + (a64 - a168) + (a178 + (a44 - (a64 - 1.0) + a103));
    const double a186 = fma(a155, a110, a60 - (a66 - a157) + (a65 - a157) + (a167 + a183));
    const double a188 = (fma(a155, a48, a66) + a186) * a52;
    const double a190 = a68 + (b3 ? a154 : a188);
    const int b12 = a190 == 0.0;
    const double a193 = (b12 ? a68 : a190) * (b3 ? a38 : a57);
    const int b13 = v1 < -0x1.58p-1; /* -0.671875 */
    const int b14 = w1 < 0.8125;
    const double a195 = (b14 ? w1 : 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a196 = a195 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a197 = a196 - a195;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a202 = a195 - (a196 - a197) + (0x1.4f523ed77dbdcp-55 - a197) + (-0x1.a649fca8ac0e5p-109);
    const double a203 = a196 + a202;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a205 = fma(a203, fma(a203, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a207 = fma(a203, fma(a203, a205, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a209 = fma(a203, fma(a203, a207, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a211 = fma(a203, fma(a203, a209, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    const double a212 = a203 * a211;
    const double a213 = 0x1.8cd1a2b2fff33p-2 + a212; /* 0.38751844613578895 */
    const double a214 = a203 * a213;
    const double a215 = -0x1.b8bacd2c96b91p-2 + a214; /* -0.43040009102485849 */
    const double a216 = a196 * a215;
    const int b15 = fabs(a216) < INFINITY;
    const double a221 = a202 - (a203 - a196);
    /* -2.5570859103761722e-17 */
    const double a227 = -0x1.d7b2f7ccde308p-56 + fma(a211, a221, fma(a203, a211, -a212));
    /* 0.38751844613578895 */
    const double a231 = fma(a203, a212 - (a213 - 0x1.8cd1a2b2fff33p-2) + a227, fma(a203, a213, -a214));
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a234 = a214 - (a215 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a213, a221, a231));
    const double a238 = fma(a215, a202, fma(a196, a234, fma(a196, a215, -a216)));
    const double a240 = a216 + (b15 ? a238 : 0.0);
    const int b16 = a240 == 0.0;
    const double a241 = b16 ? a216 : a240;
    const double a242 = b13 ? a241 : a193;
    const double a243 = b2 ? a193 : a242;
    return b1 ? a243 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -0.8125;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const int b4 = w1 < 32.0;
    const double a1 = b4 ? w1 : 32.0;
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a5 = (0x1.9884533d43651p0 + a1 * a1 * 0x1.2444f2a4d8b4bp-4) * a1;
    const double a6 = -a5;
    const int b5 = a6 < -200.0;
    const double a7 = b5 ? (-200.0) : a6;
    const int b6 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b6 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9);
    const int b7 = w1 < 2048.0;
    const double a22 = b7 ? w1 : 2048.0;
    const double a23 = 0x1.9884533d43651p0 * a22; /* 1.5957691216057308 */
    const double a26 = 0x1.b6676bf7450fp-3 * a22 * a22 * a22; /* 0.21406444881780073 */
    const double a34 = 1.0 + a21 * (2.0 + a21);
    const double a35 = -(a21 * (a23 + a26 + (-1.0) + (-a21)) / a34);
    const double q2 = (1.0 + a21 + a23 * a21 + a26 * a21) / a34;
    const double a41 = b3 ? a35 : q2;
    const int b8 = v1 < -0x1.58p-1; /* -0.671875 */
    const int b9 = w1 < 0.8125;
    const double a43 = (b9 ? w1 : 0.8125) + (-0x1.81429f9e97e4dp-1); /* -0.75246142207101629 */
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a45 = fma(a43, fma(a43, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a47 = fma(a43, fma(a43, a45, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a49 = fma(a43, fma(a43, a47, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a51 = fma(a43, fma(a43, a49, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a53 = fma(a43, fma(a43, a51, 0x1.8cd1a2b2fff33p-2), -0x1.b8bacd2c96b91p-2);
    const double a54 = a43 * a53;
    const double a55 = b8 ? a54 : a41;
    const double a56 = b2 ? a41 : a55;
    return (float)(b1 ? a56 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad)
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf)
