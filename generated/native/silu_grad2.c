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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b1 = w1 < 2.0625;
    const double w2 = fabs(w1);
    const double a2 = -w2;
    const int b2 = a2 < -800.0;
    const double a4 = usual ? a2 : (b2 ? (-800.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const double a24 = usual ? a22 : (b2 ? 0.0 : a22);
    const double a25 = w2 * a24;
    const int b4 = a8 < -700.0;
    const double a26 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b4 ? a26 : a7));
    const double a32 = a2 + 2.0;
    const int b5 = fabs(a32) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a34 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a35 = b5 ? a34 : 1.0;
    const double a36 = 2.0 * a24 * p1 * a35;
    const double a37 = a36 + a32;
    const int b6 = fabs(a37) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a38 = b6 ? a34 : 1.0;
    const double a39 = a25 * p1 * a38;
    const double a40 = a39 + a37;
    const double a41 = a24 * a40;
    const double a42 = a41 * p1;
    const double a43 = a24 * p1;
    const double a44 = 3.0 + a43;
    const double a45 = a24 * a44;
    const double a46 = a45 * p1;
    const double a47 = 3.0 + a46;
    const double a48 = a24 * a47;
    const double a49 = a48 * p1;
    const double a50 = 1.0 + a49;
    const double a51 = short_inverse(a50);
    const double a54 = fma(a51, fma(-a51, a50, 1.0), a51);
    const double a55 = a42 * a54;
    const double a56 = -a55;
    /* -5.4979230187083712e-14 */
    const double a65 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a67 = usual ? a65 : (b2 ? 0.0 : a65);
    const double a73 = fma(a24, fma(a67, p1, a43 - (a44 - 3.0)), fma(a24, a44, -a45));
    const double a75 = a47 - 3.0;
    const double a80 = fma(fma(a44, a67, a73), p1, 3.0 - (a47 - a75) + (a46 - a75));
    const double a85 = a50 - 1.0;
    const double a90 = fma(fma(a47, a67, fma(a24, a80, fma(a24, a47, -a48))), p1, 1.0 - (a50 - a85) + (a49 - a85));
    const double a91 = a40 - a39;
    const double a101 = a37 - a36;
    const double a109 = a32 - a2;
    const double a114 = 2.0 * a67 * p1 * a35 + (a2 - (a32 - a109) + (2.0 - a109));
    const double a116 = fma(w2, a67, fma(w2, a24, -a25)) * p1 * a38 + (a36 - (a37 - a101) + (a32 - a101) + a114);
    const double a120 = fma(a24, a39 - (a40 - a91) + (a37 - a91) + a116, fma(a24, a40, -a41));
    const double a124 = fma(a56, a50, a42) + fma(a56, a90, fma(a40, a67, a120) * p1);
    const double a125 = a124 * a54;
    const double a126 = INFINITY;
    const int b7 = fabs(a55) < a126;
    const double a129 = a55 + (usual ? a125 : (b7 ? a125 : 0.0));
    const int b8 = a129 == 0.0;
    const double a131 = (b8 ? a55 : a129) * a34;
    const int b9 = w1 < 2.5625;
    const double a133 = (b9 ? w1 : 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a134 = a133 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a135 = a134 - a133;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a140 = a133 - (a134 - a135) + (-0x1.a9c55ef03c74ap-53 - a135) + (-0x1.672af2735d856p-110);
    const double a141 = a134 + a140;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a143 = fma(a141, fma(a141, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a145 = fma(a141, fma(a141, a143, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a147 = fma(a141, fma(a141, a145, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a149 = fma(a141, fma(a141, a147, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a151 = fma(a141, fma(a141, a149, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    const double a152 = a141 * a151;
    const double a153 = -0x1.706e66bf3603ap-6 + a152; /* -0.022487259234225322 */
    const double a154 = a141 * a153;
    const double a155 = 0x1.388203715b23ep-4 + a154; /* 0.076295865486550846 */
    const double a156 = a141 * a155;
    const double a157 = -0x1.76e8b4eb0ea41p-4 + a156; /* -0.091530520164192289 */
    const double a158 = a134 * a157;
    const double a159 = b9 ? a158 : a55;
    const double a163 = a140 - (a141 - a134);
    const double a171 = 0x1.a44dcc9e2306p-60 + fma(a151, a163, fma(a141, a151, -a152)); /* 1.4240450163901745e-18 */
    /* -0.022487259234225322 */
    const double a175 = fma(a141, a152 - (a153 - (-0x1.706e66bf3603ap-6)) + a171, fma(a141, a153, -a154));
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a178 = a154 - (a155 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a153, a163, a175));
    /* 4.9938361121385742e-18 */
    const double a183 = 0x1.707ae5a8d877cp-58 + fma(a155, a163, fma(a141, a178, fma(a141, a155, -a156)));
    /* -0.091530520164192289 */
    const double a187 = fma(a134, a156 - (a157 - (-0x1.76e8b4eb0ea41p-4)) + a183, fma(a134, a157, -a158));
    const double a188 = fma(a157, a140, a187);
    const double a189 = b9 ? a188 : a125;
    const int b10 = fabs(a159) < a126;
    const double a192 = a159 + (usual ? a189 : (b10 ? a189 : 0.0));
    const int b11 = a192 == 0.0;
    const double a195 = (b11 ? a159 : a192) * (b9 ? 1.0 : a34);
    const double a196 = b1 ? a131 : a195;
    const int b12 = x == x;
    return usual ? a196 : (b12 ? a196 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 2.0625;
    const double w2 = fabs(w1);
    const double a2 = -w2;
    const int b2 = a2 < -200.0;
    const double a4 = usual ? a2 : (b2 ? (-200.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double q1 = a19 * (2.0 + a2 + 2.0 * a19 + w2 * a19) / (1.0 + a19 * (3.0 + a19 * (3.0 + a19)));
    const int b4 = w1 < 2.5625;
    const double a32 = (b4 ? w1 : 2.5625) + (-0x1.331e23ad9de11p1); /* -2.3993572805154675 */
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a34 = fma(a32, fma(a32, 0x1.ce829120e8963p-26, 0x1.62961cab526a7p-22), -0x1.3f61a97aea936p-20);
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a36 = fma(a32, fma(a32, a34, 0x1.4e39b3acb8084p-20), 0x1.1aeff70891d57p-17);
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a38 = fma(a32, fma(a32, a36, -0x1.8e0ba586e25a1p-15), 0x1.94804e2549b4dp-14);
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a40 = fma(a32, fma(a32, a38, 0x1.e2e4a6593999dp-14), -0x1.662f848dd4bb1p-10);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a42 = fma(a32, fma(a32, a40, 0x1.fa4e9f742f249p-9), -0x1.e178d8d23882dp-10);
    /* -0.022487259234225322, 0.076295865486550846 */
    const double a44 = fma(a32, fma(a32, a42, -0x1.706e66bf3603ap-6), 0x1.388203715b23ep-4);
    const double a46 = a32 * fma(a32, a44, -0x1.76e8b4eb0ea41p-4); /* -0.091530520164192289 */
    const double a47 = b4 ? a46 : q1;
    const double a48 = b1 ? q1 : a47;
    const int b5 = x == x;
    return (float)(usual ? a48 : (b5 ? a48 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
