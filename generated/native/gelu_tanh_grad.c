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
    const double a16 = a14 * a14;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16), a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5), a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a25 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a16 * a16, fma(a20, a16, a23));
    const double a26 = a14 * a25;
    const double a27 = a13 + a26;
    const double a28 = b5 ? 0.0 : a27;
    const int b7 = a10 < -700.0;
    const double p1 = power_of_two(b7 ? a9 + 300.0 : a9);
    const int b8 = w1 < 2048.0;
    const double a33 = b8 ? w1 : 2048.0;
    const double a34 = 0x1.b6676bf7450fp-3 * a33; /* 0.21406444881780073 */
    const double a35 = a34 * a33;
    const double a36 = a35 * a33;
    const double a37 = 0x1.9884533d43651p0 * a33; /* 1.5957691216057308 */
    const double a38 = a36 + a37;
    const double a39 = -1.0 + a38;
    const int b9 = fabs(a39) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a40 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a41 = b9 ? a40 : 1.0;
    const double a42 = -a28 * p1 * a41;
    const double a43 = a42 + a39;
    const double a44 = a28 * a43;
    const double a45 = a28 * p1;
    const double a46 = 2.0 + a45;
    const double a47 = a28 * a46;
    const double a48 = a47 * p1;
    const double a49 = 1.0 + a48;
    const double q1 = 1.0 / a49;
    const double a51 = -(a44 * q1);
    const double a53 = a36 * a28;
    const int b10 = 1.0 == 0.0;
    const double a55 = b10 ? a40 : 1.0;
    const int b11 = a55 < 1.0;
    const double a57 = a40 * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a58 = a53 * p1 * a57;
    const double a59 = a37 * a28;
    const double a61 = a59 * p1 * a57;
    const double a62 = 1.0 + a45;
    const double a63 = a61 + a62;
    const double a64 = a58 + a63;
    const double a65 = a64 * q1;
    const double a66 = b3 ? a51 * p1 : a65;
    const double a68 = a49 - 1.0;
    const double a75 = a4 - a3;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a84 = fma(a2, -0x1.6c843a29d1c7p-61, fma(a2, 0x1.2444f2a4d8b4bp-4, -a3));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a86 = fma(0x1.2444f2a4d8b4bp-4, fma(a1, a1, -a2), a84) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a89 = fma(a1, a3 - (a4 - a75) + (0x1.9884533d43651p0 - a75) + a86, fma(a4, a1, a6));
    /* -5.4979230187083712e-14 */
    const double a97 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12) + (-a89), a27, a26 - (a27 - a13) + (a12 - (a13 - 1.0)));
    const double a98 = b5 ? 0.0 : a97;
    const double a101 = a98 * p1;
    const double a106 = fma(a46, a98, fma(a28, a45 - (a46 - 2.0) + a101, fma(a28, a46, -a47)));
    const double a108 = 1.0 - (a49 - a68) + (a48 - a68) + a106 * p1;
    const double a109 = a43 - a42;
    const double a117 = a39 - (-1.0);
    const double a122 = a38 - a36;
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a129 = fma(a33, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a33, -a34));
    const double a135 = fma(a33, fma(a33, a129, fma(a34, a33, -a35)), fma(a35, a33, -a36));
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a138 = fma(a33, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a33, -a37));
    const double a141 = -1.0 - (a39 - a117) + (a38 - a117) + (a36 - (a38 - a122) + (a37 - a122) + (a135 + a138));
    const double a143 = a42 - (a43 - a109) + (a39 - a109) + (-a98 * p1 * a41 + a141);
    const double a148 = fma(a51, a108, fma(a43, a98, fma(a28, a143, fma(a28, a43, -a44))));
    const double a153 = -a65;
    const double a155 = a64 - a58;
    const double a165 = fma(a28, a135, fma(a36, a98, fma(a36, a28, -a53))) * p1 * a57;
    const double a166 = a63 - a61;
    const double a176 = fma(a28, a138, fma(a37, a98, fma(a37, a28, -a59))) * p1 * a57;
    const double a181 = a61 - (a63 - a166) + (a62 - a166) + (a176 + (a45 - (a62 - 1.0) + a101));
    const double a184 = fma(a153, a108, a58 - (a64 - a155) + (a63 - a155) + (a165 + a181));
    const double a187 = b3 ? (-((fma(a51, a49, a44) + a148) * q1) * p1) : (fma(a153, a49, a64) + a184) * q1;
    const double a188 = a66 + a187;
    const int b12 = a188 == 0.0;
    const double a191 = (b12 ? a66 : a188) * (b3 ? a40 : a55);
    const int b13 = v1 < -0x1.58p-1; /* -0.671875 */
    const int b14 = w1 < 0.8125;
    const double a193 = (b14 ? w1 : 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a194 = a193 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a196 = fma(a194, fma(a194, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a198 = fma(a194, fma(a194, a196, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a200 = fma(a194, fma(a194, a198, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a202 = fma(a194, fma(a194, a200, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    const double a203 = a194 * a202;
    const double a204 = 0x1.8cd1a2b2fff33p-2 + a203; /* 0.38751844613578895 */
    const double a205 = a194 * a204;
    const double a206 = -0x1.b8bacd2c96b91p-2 + a205; /* -0.43040009102485849 */
    const double a207 = a194 * a206;
    const int b15 = fabs(a207) < INFINITY;
    const double a209 = a194 - a193;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a214 = a193 - (a194 - a209) + (0x1.4f523ed77dbdcp-55 - a209) + (-0x1.a649fca8ac0e5p-109);
    /* -2.5570859103761722e-17 */
    const double a222 = -0x1.d7b2f7ccde308p-56 + fma(a202, a214, fma(a194, a202, -a203));
    /* 0.38751844613578895 */
    const double a226 = fma(a194, a203 - (a204 - 0x1.8cd1a2b2fff33p-2) + a222, fma(a194, a204, -a205));
    /* -0.43040009102485849, -2.0289971912496776e-17 */
    const double a229 = a205 - (a206 - (-0x1.b8bacd2c96b91p-2)) + (-0x1.7648aeec9d274p-56 + fma(a204, a214, a226));
    const double a234 = b15 ? fma(a206, a214, fma(a194, a229, fma(a194, a206, -a207))) : 0.0;
    const double a235 = a207 + a234;
    const int b16 = a235 == 0.0;
    return b1 ? (b2 ? a191 : (b13 ? (b16 ? a207 : a235) : a191)) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5), a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13 * a13, a18);
    const double a22 = (fma(a13, a19, a12) + 1.0) * power_of_two(a9);
    const int b7 = w1 < 2048.0;
    const double a23 = b7 ? w1 : 2048.0;
    const double a24 = 0x1.9884533d43651p0 * a23; /* 1.5957691216057308 */
    const double a27 = 0x1.b6676bf7450fp-3 * a23 * a23 * a23; /* 0.21406444881780073 */
    const double a35 = 1.0 + a22 * (2.0 + a22);
    /*  */
    const double a42 = b3 ? (-(a22 * (a24 + a27 + (-1.0) + (-a22)) / a35)) : (1.0 + a22 + a24 * a22 + a27 * a22) / a35;
    const int b8 = v1 < -0x1.58p-1; /* -0.671875 */
    const int b9 = w1 < 0.8125;
    const double a44 = (b9 ? w1 : 0.8125) + (-0x1.81429f9e97e4dp-1); /* -0.75246142207101629 */
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a46 = fma(a44, fma(a44, -0x1.f743089a1cc29p-14, 0x1.147750060caa7p-12), 0x1.e639d1569a856p-11);
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a48 = fma(a44, fma(a44, a46, -0x1.3d8d5e841822cp-9), -0x1.58c9ecddf9b6fp-8);
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a50 = fma(a44, fma(a44, a48, 0x1.427996dc03982p-6), 0x1.104a83edb3b21p-6);
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a52 = fma(a44, fma(a44, a50, -0x1.d2b77346470aep-4), 0x1.029615edb0794p-6);
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a54 = fma(a44, fma(a44, a52, 0x1.8cd1a2b2fff33p-2), -0x1.b8bacd2c96b91p-2);
    return (float)(b1 ? (b2 ? a42 : (b8 ? a44 * a54 : a42)) : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad)
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf)
