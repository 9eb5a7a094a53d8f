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
    const int b6 = w1 < 2048.0;
    const double a13 = usual ? a10 : (b5 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    const double a14 = usual ? w1 : (b6 ? w1 : 2048.0);
    /* 1.4426950408889634, 6755399441056767 */
    const double a15 = fma(a13, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a16 = 0x1.b6676bf7450fp-3 * a14; /* 0.21406444881780073 */
    const double a17 = 0x1.9884533d43651p0 * a14; /* 1.5957691216057308 */
    const double a18 = a15 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a19 = a16 * a14;
    const double a20 = a19 * a14;
    const double a21 = fma(a18, -0x1.62e42fefa38p-1, a13); /* -0.69314718055989033 */
    const double a22 = a20 + a17;
    const double a23 = fma(a18, -0x1.ef35793c7673p-45, a21); /* -5.4979230187083712e-14 */
    const double a24 = -1.0 + a22;
    const double a25 = a23 * a23;
    const int b7 = fabs(a24) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a29 = fma(fma(0x1.ada10efa01953p-26, a23, 0x1.28ae38fe0a4b2p-22), a25, fma(0x1.71df0f72a4222p-19, a23, 0x1.a0199929f842dp-16));
    const double a31 = a15 + 300.0;
    const int b8 = a18 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a33 = fma(a29, a25, fma(0x1.a01a0134a1113p-13, a23, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a35 = fma(a33, a25, fma(0x1.1111111125b1p-7, a23, 0x1.5555555550698p-5));
    const double p1 = power_of_two(b8 ? a31 : a15);
    const double a37 = a6 - a5;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a40 = fma(a35, a25, fma(0x1.5555555555503p-3, a23, 0x1.000000000000ap-1));
    const double a44 = fma(a25, a40, a23);
    const double a46 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a47 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a48 = 1.0 + a44;
    const double a50 = b7 ? a46 : 1.0;
    const double a54 = usual ? a48 : (b4 ? 0.0 : a48);
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a55 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a47) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a58 = fma(a3, a5 - (a6 - a37) + (0x1.9884533d43651p0 - a37) + a55, fma(a6, a3, a8));
    const double a64 = a24 - (-1.0);
    const double a66 = a22 - a20;
    const double a69 = a20 * a54;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a71 = fma(a14, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a14, -a16));
    const double a73 = a17 * a54;
    const double a76 = -a54 * p1 * a50;
    const double a78 = a54 * p1;
    const double a81 = a69 * p1;
    const double a84 = a73 * p1;
    const double a86 = a76 + a24;
    const double a87 = 1.0 + a78;
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a89 = fma(a14, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a14, -a17));
    const double a94 = a84 + a87;
    const double a95 = 2.0 + a78;
    const double a96 = fma(a14, fma(a14, a71, fma(a16, a14, -a19)), fma(a19, a14, -a20));
    const double a97 = -(a54 * a86);
    const double a98 = a81 + a94;
    const double a99 = a54 * a95;
    const double a101 = a97 * p1;
    const double a102 = a99 * p1;
    const int b9 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a103 = 1.0 + a102;
    const double a106 = short_inverse(a103);
    const int b10 = w1 < 0.8125;
    const double a108 = b2 ? a101 : a98;
    const double a109 = -1.0 - (a24 - a64) + (a22 - a64) + (a20 - (a22 - a66) + (a17 - a66) + (a96 + a89));
    const double a115 = (b10 ? w1 : 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a117 = fma(a106, fma(-a106, a103, 1.0), a106);
    /* -5.4979230187083712e-14 */
    const double a118 = fma(fma(a18, -0x1.ef35793c7673p-45, a21 - a23) + (-a58), a48, a44 - (a48 - 1.0) + fma(a25, a40, a23 - a44));
    const double a119 = a115 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a120 = a108 * a117;
    const double a122 = a119 - a115;
    const double a124 = -a120;
    const double a125 = usual ? a118 : (b4 ? 0.0 : a118);
    const double a135 = fma(a54, fma(a125, p1, a78 - (a95 - 2.0)), fma(a54, a95, -a99));
    const double a136 = a103 - 1.0;
    const double a137 = a86 - a76;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a138 = a115 - (a119 - a122) + (0x1.4f523ed77dbdcp-55 - a122) + (-0x1.a649fca8ac0e5p-109);
    const double a145 = a119 + a138;
    const int b11 = x == x;
    const double a154 = fma(fma(a95, a125, a135), p1, 1.0 - (a103 - a136) + (a102 - a136));
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a155 = fma(fma(-0x1.f743089a1cc29p-14, a145, 0x1.147750060caa7p-12), a145, 0x1.e639d1569a856p-11);
    const double a156 = b2 ? a46 : 1.0;
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a158 = fma(fma(a155, a145, -0x1.3d8d5e841822cp-9), a145, -0x1.58c9ecddf9b6fp-8);
    const double a163 = a98 - a81;
    const double a164 = a138 - (a145 - a119);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a165 = fma(fma(a158, a145, 0x1.427996dc03982p-6), a145, 0x1.104a83edb3b21p-6);
    const double a170 = a94 - a84;
    const double a175 = a76 - (a86 - a137) + (a24 - a137) + (-a125 * p1 * a50 + a109);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a181 = fma(fma(a165, a145, -0x1.d2b77346470aep-4), a145, 0x1.029615edb0794p-6);
    const double a188 = a145 * a181;
    const double a193 = 0x1.8cd1a2b2fff33p-2 + a188; /* 0.38751844613578895 */
    const double a196 = a145 * a193;
    const double a197 = -fma(a86, a125, fma(a54, a175, fma(a54, a86, a97))) * p1;
    const double a198 = -0x1.b8bacd2c96b91p-2 + a196; /* -0.43040009102485849 */
    const double a199 = fma(a54, a89, fma(a17, a125, fma(a17, a54, -a73))) * p1 + fma(a125, p1, a78 - (a87 - 1.0));
    const double a202 = a119 * a198;
    /*  */
    const double a207 = fma(a54, a96, fma(a20, a125, fma(a20, a54, -a69))) * p1 + (a84 - (a94 - a170) + (a87 - a170) + a199);
    const double a210 = a81 - (a98 - a163) + (a94 - a163) + a207;
    /* -2.5570859103761722e-17 */
    const double a212 = -0x1.d7b2f7ccde308p-56 + fma(a181, a164, fma(a145, a181, -a188));
    /* 0.38751844613578895 */
    const double a217 = fma(a145, a188 - (a193 - 0x1.8cd1a2b2fff33p-2) + a212, fma(a145, a193, -a196));
    const double a222 = fma(a124, a103, a108) + fma(a124, a154, b2 ? a197 : a210);
    const double a224 = fma(a222, a117, a120);
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a225 = a196 - (a198 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a193, a164, a217));
    const int b12 = a224 == 0.0;
    const double a228 = fma(a198, a138, fma(a119, a225, fma(a119, a198, -a202)));
    const double a229 = (b12 ? a120 : a224) * a156;
    const double a230 = b9 ? a202 : a120;
    const int b13 = fabs(a230) < INFINITY;
    const double a231 = a222 * a117;
    const double a232 = b9 ? a228 : a231;
    const double a235 = a230 + (usual ? a232 : (b13 ? a232 : 0.0));
    const int b14 = a235 == 0.0;
    const double a237 = (b14 ? a230 : a235) * (b9 ? 1.0 : a156);
    const double a238 = b1 ? a229 : a237;
    return usual ? a238 : (b11 ? a238 : x);
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
    const double a48 = a47 * a47;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a50 = fma(-0x1.f743089a1cc29p-14, a48, fma(0x1.147750060caa7p-12, a47, 0x1.e639d1569a856p-11));
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a52 = fma(a50, a48, fma(-0x1.3d8d5e841822cp-9, a47, -0x1.58c9ecddf9b6fp-8));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a54 = fma(a52, a48, fma(0x1.427996dc03982p-6, a47, 0x1.104a83edb3b21p-6));
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a56 = fma(a54, a48, fma(-0x1.d2b77346470aep-4, a47, 0x1.029615edb0794p-6));
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a58 = fma(a56, a48, fma(0x1.8cd1a2b2fff33p-2, a47, -0x1.b8bacd2c96b91p-2));
    const double a59 = a47 * a58;
    const double a60 = b7 ? a59 : q1;
    const double a61 = b1 ? q1 : a60;
    const int b9 = x == x;
    return (float)(usual ? a61 : (b9 ? a61 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
