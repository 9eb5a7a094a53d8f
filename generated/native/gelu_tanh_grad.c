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
    const double a12 = usual ? a10 : (b3 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a14 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a15 = usual ? w1 : lesser(w1, 2048.0);
    const double a16 = -a7;
    const double a17 = a14 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a18 = 0x1.b6676bf7450fp-3 * a15; /* 0.21406444881780073 */
    const int b4 = a16 < -800.0;
    const double a19 = a18 * a15;
    const double a20 = 0x1.9884533d43651p0 * a15; /* 1.5957691216057308 */
    const double a21 = fma(a17, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a22 = a19 * a15;
    const double a23 = fma(a17, -0x1.ef35793c7673p-45, a21); /* -5.4979230187083712e-14 */
    const double a24 = a23 * a23;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a28 = fma(fma(0x1.ada10efa01953p-26, a23, 0x1.28ae38fe0a4b2p-22), a24, fma(0x1.71df0f72a4222p-19, a23, 0x1.a0199929f842dp-16));
    const double a31 = a14 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a32 = fma(a28, a24, fma(0x1.a01a0134a1113p-13, a23, 0x1.6c16c184854cp-10));
    const int b5 = a17 < -700.0;
    const double a34 = a6 - a5;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a35 = fma(a32, a24, fma(0x1.1111111125b1p-7, a23, 0x1.5555555550698p-5));
    const double p1 = power_of_two(b5 ? a31 : a14);
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a41 = fma(a35, a24, fma(0x1.5555555555503p-3, a23, 0x1.000000000000ap-1));
    const double a44 = fma(a24, a41, a23);
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a45 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a47 = 1.0 + a44;
    const double a49 = b5 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a51 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a45) + (-0x1.cbc0d30ebfd15p-54);
    const double a53 = b2 ? 1.0 : a49;
    const double a55 = usual ? a47 : (b4 ? 0.0 : a47);
    /* 1.5957691216057308 */
    const double a56 = fma(a3, a5 - (a6 - a34) + (0x1.9884533d43651p0 - a34) + a51, fma(a6, a3, a16));
    const double a60 = a55 * p1;
    const double a64 = b2 ? a60 : 1.0;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a65 = fma(a15, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a15, -a18));
    const double a68 = b2 ? (-1.0) : a60;
    const double a72 = 1.0 + a60;
    const double a73 = a22 * a68;
    const double a74 = a20 * a68;
    const double a75 = fma(a15, fma(a15, a65, fma(a18, a15, -a19)), fma(a19, a15, -a22));
    const double a77 = a74 + a72;
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a79 = fma(a15, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a15, -a20));
    const int b6 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a80 = 2.0 + a60;
    const double a82 = a55 * a80;
    const int b7 = fabs(a77) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a83 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a84 = a82 * p1;
    const double a85 = a83 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a86 = b7 ? a53 : 1.0;
    const double a87 = 1.0 + a84;
    const double a90 = a73 * a86;
    const double q1 = 1.0 / a87;
    const double a92 = a85 - a83;
    const double a94 = a90 + a77;
    const double a98 = a64 * a94;
    /* -5.4979230187083712e-14 */
    const double a100 = fma(fma(a17, -0x1.ef35793c7673p-45, a21 - a23) + (-a56), a47, a44 - (a47 - 1.0) + fma(a24, a41, a23 - a44));
    const double a103 = a98 * q1;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a105 = a83 - (a85 - a92) + (0x1.4f523ed77dbdcp-55 - a92) + (-0x1.a649fca8ac0e5p-109);
    const double a106 = usual ? a100 : (b4 ? 0.0 : a100);
    const double a107 = -a103;
    const double a109 = a85 + a105;
    const double a116 = fma(a55, fma(a106, p1, a60 - (a80 - 2.0)), fma(a55, a80, -a82));
    const double a117 = a87 - 1.0;
    const int b8 = x == x;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a119 = fma(fma(-0x1.f743089a1cc29p-14, a109, 0x1.147750060caa7p-12), a109, 0x1.e639d1569a856p-11);
    const double a120 = a106 * p1;
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a127 = fma(fma(a119, a109, -0x1.3d8d5e841822cp-9), a109, -0x1.58c9ecddf9b6fp-8);
    const double a132 = fma(fma(a80, a106, a116), p1, 1.0 - (a87 - a117) + (a84 - a117));
    const double a134 = b2 ? 0.0 : a120;
    const double a135 = a105 - (a109 - a85);
    const double a136 = a94 - a90;
    const double a137 = a77 - a74;
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a138 = fma(fma(a127, a109, 0x1.427996dc03982p-6), a109, 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a152 = fma(fma(a138, a109, -0x1.d2b77346470aep-4), a109, 0x1.029615edb0794p-6);
    const double a157 = a109 * a152;
    const double a159 = 0x1.8cd1a2b2fff33p-2 + a157; /* 0.38751844613578895 */
    const double a161 = a109 * a159;
    const double a162 = fma(a68, a79, fma(a20, a134, fma(a20, a68, -a74))) + fma(a106, p1, a60 - (a72 - 1.0));
    const double a163 = -0x1.b8bacd2c96b91p-2 + a161; /* -0.43040009102485849 */
    const double a167 = a85 * a163;
    /*  */
    const double a171 = fma(a68, a75, fma(a22, a134, fma(a22, a68, -a73))) * a86 + (a74 - (a77 - a137) + (a72 - a137) + a162);
    /* -2.5570859103761722e-17 */
    const double a177 = -0x1.d7b2f7ccde308p-56 + fma(a152, a135, fma(a109, a152, -a157));
    const double a181 = fma(a64, a90 - (a94 - a136) + (a77 - a136) + a171, fma(a64, a94, -a98));
    /* 0.38751844613578895 */
    const double a182 = fma(a109, a157 - (a159 - 0x1.8cd1a2b2fff33p-2) + a177, fma(a109, a159, -a161));
    const int b9 = fabs(a167) < INFINITY;
    const double a189 = fma(a107, a87, a98) + fma(a107, a132, fma(a94, b2 ? a120 : 0.0, a181));
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a190 = a161 - (a163 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a159, a135, a182));
    const double a191 = fma(a189, q1, a103);
    const int b10 = a191 == 0.0;
    const double a193 = fma(a163, a105, fma(a85, a190, fma(a85, a163, -a167)));
    const double a196 = (b10 ? a103 : a191) * (b2 ? a49 : 1.0);
    const double a198 = a167 + (usual ? a193 : (b9 ? a193 : 0.0));
    const int b11 = a198 == 0.0;
    const double a199 = b11 ? a167 : a198;
    const double a200 = b6 ? a199 : a196;
    const double a201 = b1 ? a196 : a200;
    return usual ? a201 : (b8 ? a201 : x);
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
    const int b4 = a1 < -0x1.58p-1; /* -0.671875 */
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
    const double a56 = b4 ? a55 : q1;
    const double a57 = b1 ? q1 : a56;
    const int b5 = x == x;
    return (float)(usual ? a57 : (b5 ? a57 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
