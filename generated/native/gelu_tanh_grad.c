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
    const double a35 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a26));
    const int b5 = a32 < 1.0;
    const double a37 = usual ? w1 : lesser(w1, 2048.0);
    const double a40 = 0x1.b6676bf7450fp-3 * a37; /* 0.21406444881780073 */
    const double a41 = a40 * a37;
    const double a42 = 0x1.9884533d43651p0 * a37; /* 1.5957691216057308 */
    const int b6 = a26 < -800.0;
    const double a43 = fma(a24, -0x1.ef35793c7673p-45, -a35); /* -5.4979230187083712e-14 */
    const double a44 = a41 * a37;
    const double a45 = a31 + a43;
    const double a46 = a45 * a45;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a50 = fma(fma(0x1.ada10efa01953p-26, a45, 0x1.28ae38fe0a4b2p-22), a46, fma(0x1.71df0f72a4222p-19, a45, 0x1.a0199929f842dp-16));
    const double a52 = a21 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a54 = fma(a50, a46, fma(0x1.a01a0134a1113p-13, a45, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a56 = fma(a54, a46, fma(0x1.1111111125b1p-7, a45, 0x1.5555555550698p-5));
    const double p1 = power_of_two(b4 ? a52 : a21);
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a57 = fma(a56, a46, fma(0x1.5555555555503p-3, a45, 0x1.000000000000ap-1));
    const double a60 = a31 - (a33 - 1.0) + fma(a46, a57, a43);
    const double a63 = a33 + a60;
    const double a64 = b2 ? 1.0 : a30;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a65 = fma(a37, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a37, -a40));
    const double a71 = usual ? a63 : (b6 ? 0.0 : a63);
    const double a73 = fma(a37, fma(a37, a65, fma(a40, a37, -a41)), fma(a41, a37, -a44));
    const double a75 = a71 * p1;
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a76 = fma(a37, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a37, -a42));
    const double a77 = b2 ? a75 : 1.0;
    const int b7 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a78 = b2 ? (-1.0) : a75;
    const double a80 = 1.0 + a75;
    const double a81 = a44 * a78;
    const double a82 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a83 = a42 * a78;
    const double a84 = a82 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a85 = a83 + a80;
    const double a86 = 2.0 + a75;
    const double a88 = a71 * a86;
    const double a90 = a60 - (a63 - a33);
    const double a91 = a84 * a84;
    const int b8 = fabs(a85) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a93 = a88 * p1;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a96 = fma(fma(-0x1.f743089a1cc29p-14, a84, 0x1.147750060caa7p-12), a91, fma(0x1.e639d1569a856p-11, a84, -0x1.3d8d5e841822cp-9));
    const double a97 = b8 ? a64 : 1.0;
    const double a98 = 1.0 + a93;
    const double a99 = usual ? a90 : (b6 ? 0.0 : a90);
    const double a101 = a81 * a97;
    const double q1 = 1.0 / a98;
    const int b9 = x == x;
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a104 = fma(a96, a91, fma(-0x1.58c9ecddf9b6fp-8, a84, 0x1.427996dc03982p-6));
    const double a105 = a101 + a85;
    const double a109 = a77 * a105;
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a110 = fma(a104, a91, fma(0x1.104a83edb3b21p-6, a84, -0x1.d2b77346470aep-4));
    const double a114 = a99 * p1;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a115 = 0x1.4f523ed77dbdcp-55 - (a84 - a82) + (-0x1.a649fca8ac0e5p-109);
    const double a116 = fma(a71, fma(a99, p1, a75 - (a86 - 2.0)), fma(a71, a86, -a88));
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a117 = fma(a110, a91, fma(0x1.029615edb0794p-6, a84, 0x1.8cd1a2b2fff33p-2));
    const double a119 = a98 - 1.0;
    const double a120 = a109 * q1;
    const double a122 = a84 * a117;
    const double a125 = -0x1.b8bacd2c96b91p-2 + a122; /* -0.43040009102485849 */
    const double a126 = copysign(0x1p-722, a120); /* 4.5325554997805591e-218 */
    const double a128 = -a120;
    const int b10 = fabs(a120) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a129 = a84 * a125;
    const double a130 = a126 + a120;
    const double a131 = b2 ? 0.0 : a114;
    const double a137 = fma(fma(a86, a99, a116), p1, 1.0 - (a98 - a119) + (a93 - a119));
    const double a141 = a105 - a101;
    const double a142 = a85 - a83;
    /* -2.0289971912496776e-17 */
    const double a153 = -0x1.7648aeec9d274p-56 + fma(a117, a115, fma(a84, a117, -a122));
    /* -0.43040009102485849 */
    const double a166 = fma(a84, a122 - (a125 - (-0x1.b8bacd2c96b91p-2)) + a153, fma(a84, a125, -a129));
    const double a168 = fma(a78, a76, fma(a42, a131, fma(a42, a78, -a83))) + fma(a99, p1, a75 - (a80 - 1.0));
    const double a169 = a129 + fma(a125, a115, a166);
    /*  */
    const double a171 = fma(a78, a73, fma(a44, a131, fma(a44, a78, -a81))) * a97 + (a83 - (a85 - a142) + (a80 - a142) + a168);
    const double a175 = fma(a77, a101 - (a105 - a141) + (a85 - a141) + a171, fma(a77, a105, -a109));
    const double a180 = fma(a128, a98, a109) + fma(a128, a137, fma(a105, b2 ? a114 : 0.0, a175));
    const double a182 = fma(a180, q1, a120);
    const int b11 = a182 == 0.0;
    const double a185 = b11 ? a120 : a182;
    const double a186 = copysign(a130 + fma(a180, q1, a120 - (a130 - a126)) - a126, a120);
    const double a187 = b10 ? a186 : a185;
    const double a189 = (b5 ? a187 : a185) * a32;
    const double a190 = b7 ? a169 : a189;
    const double a191 = b1 ? a189 : a190;
    return usual ? a191 : (b9 ? a191 : x);
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
