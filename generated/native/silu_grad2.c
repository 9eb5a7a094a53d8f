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
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a12 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a9, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a14 = fma(a12, a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a16 = fma(a14, a9, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(a16, a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = a9 * a18;
    const double a20 = a8 + a19;
    const double a21 = b3 ? 0.0 : a20;
    const double a22 = w2 * a21;
    const int b5 = a5 < -700.0;
    const double a23 = a4 + 300.0;
    const double p1 = power_of_two(b5 ? a23 : a4);
    const double a28 = a1 + 2.0;
    const int b6 = fabs(a28) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a29 = b5 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a30 = b6 ? a29 : 1.0;
    const double a31 = 2.0 * a21 * p1 * a30;
    const double a32 = a31 + a28;
    const int b7 = fabs(a32) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a33 = b7 ? a29 : 1.0;
    const double a34 = a22 * p1 * a33;
    const double a35 = a34 + a32;
    const double a36 = a21 * a35;
    const double a37 = a36 * p1;
    const double a38 = a21 * p1;
    const double a39 = 3.0 + a38;
    const double a40 = a21 * a39;
    const double a41 = a40 * p1;
    const double a42 = 3.0 + a41;
    const double a43 = a21 * a42;
    const double a44 = a43 * p1;
    const double a45 = 1.0 + a44;
    const double a46 = short_inverse(a45);
    const double a49 = fma(a46, fma(-a46, a45, 1.0), a46);
    const double a50 = a37 * a49;
    const double a51 = INFINITY;
    const int b8 = fabs(a50) < a51;
    const double a52 = -a50;
    const double a54 = a45 - 1.0;
    /* -5.4979230187083712e-14 */
    const double a66 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a20, a19 - (a20 - a8) + (a7 - (a8 - 1.0)));
    const double a67 = b3 ? 0.0 : a66;
    const double a68 = a42 - 3.0;
    const double a79 = fma(a21, a38 - (a39 - 3.0) + a67 * p1, fma(a21, a39, -a40));
    const double a82 = 3.0 - (a42 - a68) + (a41 - a68) + fma(a39, a67, a79) * p1;
    const double a88 = 1.0 - (a45 - a54) + (a44 - a54) + fma(a42, a67, fma(a21, a82, fma(a21, a42, -a43))) * p1;
    const double a89 = a35 - a34;
    const double a99 = a32 - a31;
    const double a107 = a28 - a1;
    const double a112 = 2.0 * a67 * p1 * a30 + (a1 - (a28 - a107) + (2.0 - a107));
    const double a114 = fma(w2, a67, fma(w2, a21, -a22)) * p1 * a33 + (a31 - (a32 - a99) + (a28 - a99) + a112);
    const double a118 = fma(a21, a34 - (a35 - a89) + (a32 - a89) + a114, fma(a21, a35, -a36));
    const double a122 = fma(a52, a45, a37) + fma(a52, a88, fma(a35, a67, a118) * p1);
    const double a123 = a122 * a49;
    const double a125 = a50 + (b8 ? a123 : 0.0);
    const int b9 = a125 == 0.0;
    const double a127 = (b9 ? a50 : a125) * a29;
    const int b10 = w1 < 2.5625;
    const double a129 = (b10 ? w1 : 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a130 = a129 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a131 = a130 - a129;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a136 = a129 - (a130 - a131) + (-0x1.a9c55ef03c74ap-53 - a131) + (-0x1.672af2735d856p-110);
    const double a137 = a130 + a136;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a139 = fma(a137, fma(a137, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a141 = fma(a137, fma(a137, a139, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a143 = fma(a137, fma(a137, a141, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a145 = fma(a137, fma(a137, a143, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a147 = fma(a137, fma(a137, a145, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    const double a148 = a137 * a147;
    const double a149 = -0x1.706e66bf3603ap-6 + a148; /* -0.022487259234225322 */
    const double a150 = a137 * a149;
    const double a151 = 0x1.388203715b23ep-4 + a150; /* 0.076295865486550846 */
    const double a152 = a137 * a151;
    const double a153 = -0x1.76e8b4eb0ea41p-4 + a152; /* -0.091530520164192289 */
    const double a154 = a130 * a153;
    const double a155 = b10 ? a154 : a50;
    const int b11 = fabs(a155) < a51;
    const double a159 = a136 - (a137 - a130);
    const double a167 = 0x1.a44dcc9e2306p-60 + fma(a147, a159, fma(a137, a147, -a148)); /* 1.4240450163901745e-18 */
    /* -0.022487259234225322 */
    const double a171 = fma(a137, a148 - (a149 - (-0x1.706e66bf3603ap-6)) + a167, fma(a137, a149, -a150));
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a174 = a150 - (a151 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a149, a159, a171));
    /* 4.9938361121385742e-18 */
    const double a179 = 0x1.707ae5a8d877cp-58 + fma(a151, a159, fma(a137, a174, fma(a137, a151, -a152)));
    /* -0.091530520164192289 */
    const double a183 = fma(a130, a152 - (a153 - (-0x1.76e8b4eb0ea41p-4)) + a179, fma(a130, a153, -a154));
    const double a184 = fma(a153, a136, a183);
    const double a185 = b10 ? a184 : a123;
    const double a187 = a155 + (b11 ? a185 : 0.0);
    const int b12 = a187 == 0.0;
    const double a190 = (b12 ? a155 : a187) * (b10 ? 1.0 : a29);
    const double a191 = b2 ? a127 : a190;
    return b1 ? a191 : x;
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
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a4);
    const double q1 = a16 * (2.0 + a1 + 2.0 * a16 + w2 * a16) / (1.0 + a16 * (3.0 + a16 * (3.0 + a16)));
    const int b5 = w1 < 2.5625;
    const double a29 = (b5 ? w1 : 2.5625) + (-0x1.331e23ad9de11p1); /* -2.3993572805154675 */
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a31 = fma(a29, fma(a29, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a33 = fma(a29, fma(a29, a31, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a35 = fma(a29, fma(a29, a33, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a37 = fma(a29, fma(a29, a35, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a39 = fma(a29, fma(a29, a37, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    /* -0.022487259234225322, 0.076295865486550846 */
    const double a41 = fma(a29, fma(a29, a39, -0x1.706e66bf3603ap-6), 0x1.388203715b23ep-4);
    const double a43 = a29 * fma(a29, a41, -0x1.76e8b4eb0ea41p-4); /* -0.091530520164192289 */
    const double a44 = b5 ? a43 : q1;
    const double a45 = b2 ? q1 : a44;
    return (float)(b1 ? a45 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2)
SYMSIG_DEFINE_1(float, symsig_silu_grad2f)
