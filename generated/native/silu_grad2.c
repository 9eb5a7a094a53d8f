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
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = -w1;
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a8 < -800.0;
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    const double a14 = a8 + 2.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    const int b4 = fabs(a14) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a17, a12, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    const double a21 = a7 + 300.0;
    const int b5 = a9 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a12, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a25 = fma(a22, a12, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a21 : a7));
    const double a26 = fma(a12, a25, a11);
    const double a28 = 1.0 + a26;
    const double a29 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a30 = b4 ? a29 : 1.0;
    const double a32 = usual ? a28 : (b3 ? 0.0 : a28);
    const double a33 = w1 * a32;
    const double a39 = INFINITY;
    const double a40 = a14 - a8;
    const double a41 = 2.0 * a32 * p1 * a30;
    const double a42 = a32 * p1;
    const double a45 = a41 + a14;
    const double a47 = 3.0 + a42;
    const double a51 = a32 * a47;
    const int b6 = fabs(a45) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b7 = w1 < 2.5625;
    const double a54 = a51 * p1;
    const double a56 = b6 ? a29 : 1.0;
    const double a58 = 3.0 + a54;
    const double a59 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a60 = a33 * p1 * a56;
    /* -5.4979230187083712e-14 */
    const double a61 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a28, a26 - (a28 - 1.0) + fma(a12, a25, a11 - a26));
    const double a62 = a32 * a58;
    const double a63 = a59 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a64 = a60 + a45;
    const double a66 = a62 * p1;
    const double a68 = a32 * a64;
    const double a69 = usual ? a61 : (b3 ? 0.0 : a61);
    const double a70 = a63 - a59;
    const double a71 = 1.0 + a66;
    const double a74 = a68 * p1;
    const double q1 = 1.0 / a71;
    const double a80 = fma(a32, fma(a69, p1, a42 - (a47 - 3.0)), fma(a32, a47, -a51));
    const double a81 = a58 - 3.0;
    const double a84 = a74 * q1;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a87 = a59 - (a63 - a70) + (-0x1.a9c55ef03c74ap-53 - a70) + (-0x1.672af2735d856p-110);
    const double a89 = -a84;
    const double a93 = a63 + a87;
    const double a98 = a93 * a93;
    const double a99 = fma(fma(a47, a69, a80), p1, 3.0 - (a58 - a81) + (a54 - a81));
    const double a100 = a71 - 1.0;
    const double a101 = a45 - a41;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6 */
    const double a108 = fma(0x1.ce829120e8963p-26, a98, fma(0x1.62961cab526a7p-22, a93, -0x1.3f61a97aea936p-20));
    const double a114 = a64 - a60;
    /* 1.2450866321775669e-6, 8.4321905130651641e-6 */
    const double a120 = fma(a108, a98, fma(0x1.4e39b3acb8084p-20, a93, 0x1.1aeff70891d57p-17));
    const int b8 = x == x;
    /*  */
    const double a128 = fma(fma(a58, a69, fma(a32, a99, fma(a32, a58, -a62))), p1, 1.0 - (a71 - a100) + (a66 - a100));
    /* -4.7450720607032698e-5, 9.644059953882213e-5 */
    const double a129 = fma(a120, a98, fma(-0x1.8e0ba586e25a1p-15, a93, 0x1.94804e2549b4dp-14));
    /* 1.1513070184641099e-4, -0.0013663696913297325 */
    const double a133 = fma(a129, a98, fma(0x1.e2e4a6593999dp-14, a93, -0x1.662f848dd4bb1p-10));
    /*  */
    const double a134 = a41 - (a45 - a101) + (a14 - a101) + (2.0 * a69 * p1 * a30 + (a8 - (a14 - a40) + (2.0 - a40)));
    const double a135 = a87 - (a93 - a63);
    /* 0.0038628167768293459, -0.0018366701447623077 */
    const double a137 = fma(a133, a98, fma(0x1.fa4e9f742f249p-9, a93, -0x1.e178d8d23882dp-10));
    const double a139 = a93 * a137;
    const double a141 = -0x1.706e66bf3603ap-6 + a139; /* -0.022487259234225322 */
    const double a142 = a60 - (a64 - a114) + (a45 - a114) + (fma(w1, a69, fma(w1, a32, -a33)) * p1 * a56 + a134);
    const double a143 = a93 * a141;
    const double a144 = 0x1.388203715b23ep-4 + a143; /* 0.076295865486550846 */
    const double a146 = a93 * a144;
    const int b9 = fabs(a84) < a39;
    const double a150 = -0x1.76e8b4eb0ea41p-4 + a146; /* -0.091530520164192289 */
    const double a155 = a63 * a150;
    const double a157 = fma(a89, a128, fma(a64, a69, fma(a32, a142, fma(a32, a64, -a68))) * p1);
    const double a163 = 0x1.a44dcc9e2306p-60 + fma(a137, a135, fma(a93, a137, -a139)); /* 1.4240450163901745e-18 */
    const double a165 = (fma(a89, a71, a74) + a157) * q1;
    /* -0.022487259234225322 */
    const double a167 = fma(a93, a139 - (a141 - (-0x1.706e66bf3603ap-6)) + a163, fma(a93, a141, -a143));
    const double a174 = a84 + (usual ? a165 : (b9 ? a165 : 0.0));
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a176 = a143 - (a144 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a141, a135, a167));
    const int b10 = a174 == 0.0;
    const int b11 = fabs(a155) < a39;
    const double a180 = (b10 ? a84 : a174) * a29;
    /* 4.9938361121385742e-18 */
    const double a182 = 0x1.707ae5a8d877cp-58 + fma(a144, a135, fma(a93, a176, fma(a93, a144, -a146)));
    /* -0.091530520164192289 */
    const double a184 = fma(a63, a146 - (a150 - (-0x1.76e8b4eb0ea41p-4)) + a182, fma(a63, a150, -a155));
    const double a185 = fma(a150, a87, a184);
    const double a188 = a155 + (usual ? a185 : (b11 ? a185 : 0.0));
    const int b12 = a188 == 0.0;
    const double a189 = b12 ? a155 : a188;
    const double a190 = b7 ? a189 : a180;
    const double a191 = b1 ? a180 : a190;
    return usual ? a191 : (b8 ? a191 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 2.0625;
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
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
    const double q1 = a19 * (2.0 + (-w1) + 2.0 * a19 + w1 * a19) / (1.0 + a19 * (3.0 + a19 * (3.0 + a19)));
    const int b3 = w1 < 2.5625;
    const double a33 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a35 = a33 * a33;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a37 = fma(fma(0x1.ce829120e8963p-26, a33, 0x1.62961cab526a7p-22), a35, fma(-0x1.3f61a97aea936p-20, a33, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a39 = fma(a37, a35, fma(0x1.1aeff70891d57p-17, a33, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a41 = fma(a39, a35, fma(0x1.94804e2549b4dp-14, a33, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a43 = fma(a41, a35, fma(-0x1.662f848dd4bb1p-10, a33, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a45 = fma(a43, a35, fma(-0x1.e178d8d23882dp-10, a33, -0x1.706e66bf3603ap-6));
    /* 0.076295865486550846, -0.091530520164192289 */
    const double a47 = fma(a45, a35, fma(0x1.388203715b23ep-4, a33, -0x1.76e8b4eb0ea41p-4));
    const double a48 = a33 * a47;
    const double a49 = b3 ? a48 : q1;
    const double a50 = b1 ? q1 : a49;
    const int b4 = x == x;
    return (float)(usual ? a50 : (b4 ? a50 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
