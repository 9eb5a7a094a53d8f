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
    const double a48 = -(a30 * a46);
    const double a49 = a48 * p1;
    const double a50 = a39 * a30;
    const double a51 = a50 * p1;
    const double a52 = a40 * a30;
    const double a53 = a52 * p1;
    const double a54 = a30 * p1;
    const double a55 = 1.0 + a54;
    const double a56 = a53 + a55;
    const double a57 = a51 + a56;
    const double a58 = b2 ? a49 : a57;
    const double a59 = 2.0 + a54;
    const double a60 = a30 * a59;
    const double a61 = a60 * p1;
    const double a62 = 1.0 + a61;
    const double a63 = short_inverse(a62);
    const double a66 = fma(a63, fma(-a63, a62, 1.0), a63);
    const double a67 = a58 * a66;
    const double a68 = -a67;
    const double a72 = a6 - a5;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a81 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a83 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a81) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a86 = fma(a3, a5 - (a6 - a72) + (0x1.9884533d43651p0 - a72) + a83, fma(a6, a3, a8));
    /* -5.4979230187083712e-14 */
    const double a94 = fma(fma(a14, -0x1.ef35793c7673p-45, a15 - a16) + (-a86), a28, a27 - (a28 - 1.0) + fma(a17, a26, a16 - a27));
    const double a96 = usual ? a94 : (b4 ? 0.0 : a94);
    const double a102 = fma(a30, fma(a96, p1, a54 - (a59 - 2.0)), fma(a30, a59, -a60));
    const double a104 = a62 - 1.0;
    const double a109 = fma(fma(a59, a96, a102), p1, 1.0 - (a62 - a104) + (a61 - a104));
    const double a110 = a46 - a45;
    const double a118 = a42 - (-1.0);
    const double a123 = a41 - a39;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a130 = fma(a36, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a36, -a37));
    const double a136 = fma(a36, fma(a36, a130, fma(a37, a36, -a38)), fma(a38, a36, -a39));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a139 = fma(a36, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a36, -a40));
    const double a142 = -1.0 - (a42 - a118) + (a41 - a118) + (a39 - (a41 - a123) + (a40 - a123) + (a136 + a139));
    const double a144 = a45 - (a46 - a110) + (a42 - a110) + (-a96 * p1 * a44 + a142);
    const double a149 = -fma(a46, a96, fma(a30, a144, fma(a30, a46, a48))) * p1;
    const double a150 = a57 - a51;
    const double a160 = a56 - a53;
    const double a173 = fma(a30, a139, fma(a40, a96, fma(a40, a30, -a52))) * p1 + fma(a96, p1, a54 - (a55 - 1.0));
    /*  */
    const double a175 = fma(a30, a136, fma(a39, a96, fma(a39, a30, -a50))) * p1 + (a53 - (a56 - a160) + (a55 - a160) + a173);
    const double a176 = a51 - (a57 - a150) + (a56 - a150) + a175;
    const double a179 = fma(a68, a62, a58) + fma(a68, a109, b2 ? a149 : a176);
    const double a180 = fma(a179, a66, a67);
    const int b9 = a180 == 0.0;
    const double a182 = b2 ? a43 : 1.0;
    const double a183 = (b9 ? a67 : a180) * a182;
    const int b10 = a1 < -0x1.58p-1; /* -0.671875 */
    const int b11 = w1 < 0.8125;
    const double a185 = (b11 ? w1 : 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a186 = a185 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a187 = a186 - a185;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a192 = a185 - (a186 - a187) + (0x1.4f523ed77dbdcp-55 - a187) + (-0x1.a649fca8ac0e5p-109);
    const double a193 = a186 + a192;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a195 = fma(a193, fma(a193, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a197 = fma(a193, fma(a193, a195, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a199 = fma(a193, fma(a193, a197, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a201 = fma(a193, fma(a193, a199, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    const double a202 = a193 * a201;
    const double a203 = 0x1.8cd1a2b2fff33p-2 + a202; /* 0.38751844613578895 */
    const double a204 = a193 * a203;
    const double a205 = -0x1.b8bacd2c96b91p-2 + a204; /* -0.43040009102485849 */
    const double a206 = a186 * a205;
    const double a207 = b10 ? a206 : a67;
    const double a211 = a192 - (a193 - a186);
    /* -2.5570859103761722e-17 */
    const double a217 = -0x1.d7b2f7ccde308p-56 + fma(a201, a211, fma(a193, a201, -a202));
    /* 0.38751844613578895 */
    const double a221 = fma(a193, a202 - (a203 - 0x1.8cd1a2b2fff33p-2) + a217, fma(a193, a203, -a204));
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a224 = a204 - (a205 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a203, a211, a221));
    const double a228 = fma(a205, a192, fma(a186, a224, fma(a186, a205, -a206)));
    const double a229 = a179 * a66;
    const double a230 = b10 ? a228 : a229;
    const int b12 = fabs(a207) < INFINITY;
    const double a234 = a207 + (usual ? a230 : (b12 ? a230 : 0.0));
    const int b13 = a234 == 0.0;
    const double a237 = (b13 ? a207 : a234) * (b10 ? 1.0 : a182);
    const double a238 = b1 ? a183 : a237;
    const int b14 = x == x;
    return usual ? a238 : (b14 ? a238 : x);
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
    const double a36 = -(a24 * (a27 + a30 + (-1.0) + (-a24)));
    const double a41 = 1.0 + a24 + a27 * a24 + a30 * a24;
    const double q1 = (b2 ? a36 : a41) / (1.0 + a24 * (2.0 + a24));
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
    const double a59 = b7 ? a58 : q1;
    const double a60 = b1 ? q1 : a59;
    const int b9 = x == x;
    return (float)(usual ? a60 : (b9 ? a60 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
