/* SPDX-License-Identifier: MIT */
/* silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(finite(x)))*(2 - abs(finite(x)) + 2*exp(-abs(finite(x))) +
 *   abs(finite(x))*exp(-abs(finite(x))))/(1 + exp(-abs(finite(x)))*(3 + exp(-abs(finite(x)))*(3 +
 *   exp(-abs(finite(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     2 - w + 2*t: of both signs, errors grow 1.8-fold at most here
 *     2 - w + 2*t + w*t: of both signs, errors grow 3-fold at most here
 * of it -41/16 < x < -33/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 13 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 * x > 0: exp(-abs(finite(x)))*(2 - abs(finite(x)) + 2*exp(-abs(finite(x))) +
 *   abs(finite(x))*exp(-abs(finite(x))))/(1 + exp(-abs(finite(x)))*(3 + exp(-abs(finite(x)))*(3 +
 *   exp(-abs(finite(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     2 - w + 2*t: of both signs, errors grow 1.8-fold at most here
 *     2 - w + 2*t + w*t: of both signs, errors grow 3-fold at most here
 * of it 33/16 < x < 41/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 13 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b2 = w1 < 2.0625;
    const double w2 = fabs(w1);
    const double a1 = -w2;
    const int b3 = a1 < -800.0;
    const double a2 = b3 ? (-800.0) : a1;
    const int b4 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b4 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = 1.0 + a7;
    const double a9 = a7 * a7;
    const double a11 = a9 * a9;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16), a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5), a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a11 * a11, fma(a15, a11, a18));
    const double a21 = a9 * a20;
    const double a22 = a8 + a21;
    const double a23 = b3 ? 0.0 : a22;
    const double a24 = w2 * a23;
    const int b5 = a5 < -700.0;
    const double p1 = power_of_two(b5 ? a4 + 300.0 : a4);
    const double a30 = a1 + 2.0;
    const int b6 = fabs(a30) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a31 = b5 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a32 = b6 ? a31 : 1.0;
    const double a33 = 2.0 * a23 * p1 * a32;
    const double a34 = a33 + a30;
    const int b7 = fabs(a34) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a35 = b7 ? a31 : 1.0;
    const double a36 = a24 * p1 * a35;
    const double a37 = a36 + a34;
    const double a38 = a23 * a37;
    const double a39 = a23 * p1;
    const double a40 = 3.0 + a39;
    const double a41 = a23 * a40;
    const double a42 = a41 * p1;
    const double a43 = 3.0 + a42;
    const double a44 = a23 * a43;
    const double a45 = a44 * p1;
    const double a46 = 1.0 + a45;
    const double q1 = 1.0 / a46;
    const double a47 = a38 * q1;
    const double a48 = INFINITY;
    const int b8 = fabs(a47) < a48;
    const double a49 = -a47;
    const double a51 = a46 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a63 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a22, a21 - (a22 - a8) + (a7 - (a8 - 1.0)));
    const double a64 = b3 ? 0.0 : a63;
    const double a65 = a43 - 3.0;
    const double a76 = fma(a23, a39 - (a40 - 3.0) + a64 * p1, fma(a23, a40, -a41));
    const double a79 = 3.0 - (a43 - a65) + (a42 - a65) + fma(a40, a64, a76) * p1;
    const double a85 = 1.0 - (a46 - a51) + (a45 - a51) + fma(a43, a64, fma(a23, a79, fma(a23, a43, -a44))) * p1;
    const double a86 = a37 - a36;
    const double a96 = a34 - a33;
    const double a104 = a30 - a1;
    const double a109 = 2.0 * a64 * p1 * a32 + (a1 - (a30 - a104) + (2.0 - a104));
    const double a111 = fma(w2, a64, fma(w2, a23, -a24)) * p1 * a35 + (a33 - (a34 - a96) + (a30 - a96) + a109);
    const double a115 = fma(a23, a36 - (a37 - a86) + (a34 - a86) + a111, fma(a23, a37, -a38));
    const double a119 = (fma(a49, a46, a38) + fma(a49, a85, fma(a37, a64, a115))) * q1;
    const double a121 = a47 + (b8 ? a119 : 0.0);
    const int b9 = a121 == 0.0;
    const int b10 = w1 < 2.5625;
    const double a126 = (b10 ? w1 : 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a127 = a126 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a129 = fma(a127, fma(a127, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a131 = fma(a127, fma(a127, a129, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a133 = fma(a127, fma(a127, a131, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a135 = fma(a127, fma(a127, a133, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a137 = fma(a127, fma(a127, a135, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    const double a138 = a127 * a137;
    const double a139 = -0x1.706e66bf3603ap-6 + a138; /* -0.022487259234225322 */
    const double a140 = a127 * a139;
    const double a141 = 0x1.388203715b23ep-4 + a140; /* 0.076295865486550846 */
    const double a142 = a127 * a141;
    const double a143 = -0x1.76e8b4eb0ea41p-4 + a142; /* -0.091530520164192289 */
    const double a144 = a127 * a143;
    const double a145 = b10 ? a144 : a47;
    const int b11 = fabs(a145) < a48;
    const double a146 = a127 - a126;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a151 = a126 - (a127 - a146) + (-0x1.a9c55ef03c74ap-53 - a146) + (-0x1.672af2735d856p-110);
    const double a161 = 0x1.a44dcc9e2306p-60 + fma(a137, a151, fma(a127, a137, -a138)); /* 1.4240450163901745e-18 */
    /* -0.022487259234225322 */
    const double a165 = fma(a127, a138 - (a139 - (-0x1.706e66bf3603ap-6)) + a161, fma(a127, a139, -a140));
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a168 = a140 - (a141 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a139, a151, a165));
    /* 4.9938361121385742e-18 */
    const double a173 = 0x1.707ae5a8d877cp-58 + fma(a141, a151, fma(a127, a168, fma(a127, a141, -a142)));
    /* -0.091530520164192289 */
    const double a177 = fma(a127, a142 - (a143 - (-0x1.76e8b4eb0ea41p-4)) + a173, fma(a127, a143, -a144));
    const double a181 = a145 + (b11 ? (b10 ? fma(a143, a151, a177) : a119) : 0.0);
    const int b12 = a181 == 0.0;
    const double a186 = (b12 ? a145 : a181) * (b10 ? 1.0 : p1) * (b10 ? 1.0 : a31);
    return b1 ? (b2 ? (b9 ? a47 : a121) * p1 * a31 : a186) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b2 = w1 < 2.0625;
    const double w2 = fabs(w1);
    const double a1 = -w2;
    const int b3 = a1 < -200.0;
    const double a2 = b3 ? (-200.0) : a1;
    const int b4 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b4 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5), a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8 * a8, a13);
    const double a17 = (fma(a8, a14, a7) + 1.0) * power_of_two(a4);
    const double q1 = a17 * (2.0 + a1 + 2.0 * a17 + w2 * a17) / (1.0 + a17 * (3.0 + a17 * (3.0 + a17)));
    const int b5 = w1 < 2.5625;
    const double a30 = (b5 ? w1 : 2.5625) + (-0x1.331e23ad9de11p1); /* -2.3993572805154675 */
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a32 = fma(a30, fma(a30, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a34 = fma(a30, fma(a30, a32, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a36 = fma(a30, fma(a30, a34, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a38 = fma(a30, fma(a30, a36, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a40 = fma(a30, fma(a30, a38, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    /* -0.022487259234225322, 0.076295865486550846 */
    const double a42 = fma(a30, fma(a30, a40, -0x1.706e66bf3603ap-6), 0x1.388203715b23ep-4);
    const double a46 = b2 ? q1 : (b5 ? a30 * fma(a30, a42, -0x1.76e8b4eb0ea41p-4) : q1); /* -0.091530520164192289 */
    return (float)(b1 ? a46 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2)
SYMSIG_DEFINE_1(float, symsig_silu_grad2f)
