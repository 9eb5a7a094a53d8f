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
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = -w1;
    const double a10 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const int b3 = a9 < -800.0;
    const double a11 = 1.0 + a10;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a10 + a12;
    const double a16 = a14 * a14;
    const double a18 = a9 + 2.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a21 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a16, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    const int b4 = fabs(a18) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a24 = fma(a21, a16, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    const double a25 = a7 + 300.0;
    const int b5 = a8 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a26 = fma(a24, a16, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a28 = fma(a26, a16, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a25 : a7));
    const double a32 = a10 - (a11 - 1.0) + fma(a16, a28, a12);
    const double a33 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a34 = a11 + a32;
    const double a36 = usual ? 1.0 : (b4 ? a33 : 1.0);
    const double a38 = usual ? a34 : (b3 ? 0.0 : a34);
    const double a39 = w1 * a38;
    const double a44 = a18 - a9;
    const double a48 = 2.0 * a38 * p1 * a36;
    const double a49 = a38 * p1;
    const double a51 = a48 + a18;
    const double a53 = 3.0 + a49;
    const double a54 = a32 - (a34 - a11);
    const double a55 = a38 * a53;
    const int b6 = fabs(a51) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a57 = a55 * p1;
    const int b7 = w1 < 2.5625;
    const double a59 = usual ? a54 : (b3 ? 0.0 : a54);
    const double a61 = 3.0 + a57;
    const double a62 = usual ? 1.0 : (b6 ? a33 : 1.0);
    const double a64 = a38 * a61;
    const double a65 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a66 = a39 * p1 * a62;
    const double a68 = a64 * p1;
    const double a70 = a65 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a71 = a66 + a51;
    const double a73 = 1.0 + a68;
    const double a75 = a38 * a71;
    const double q1 = 1.0 / a73;
    const double a77 = fma(a38, fma(a59, p1, a49 - (a53 - 3.0)), fma(a38, a53, -a55));
    const double a78 = a70 * a70;
    const double a79 = a75 * p1;
    const double a80 = a61 - 3.0;
    const int b8 = a33 < 1.0;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a86 = fma(fma(0x1.ce829120e8963p-26, a70, 0x1.62961cab526a7p-22), a78, fma(-0x1.3f61a97aea936p-20, a70, 0x1.4e39b3acb8084p-20));
    const double a93 = a79 * q1;
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a94 = fma(a86, a78, fma(0x1.1aeff70891d57p-17, a70, -0x1.8e0ba586e25a1p-15));
    const double a99 = -a93;
    const double a102 = fma(fma(a53, a59, a77), p1, 3.0 - (a61 - a80) + (a57 - a80));
    const double a103 = a73 - 1.0;
    const double a104 = a51 - a48;
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a105 = fma(a94, a78, fma(0x1.94804e2549b4dp-14, a70, 0x1.e2e4a6593999dp-14));
    const int b9 = x == x;
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a116 = fma(a105, a78, fma(-0x1.662f848dd4bb1p-10, a70, 0x1.fa4e9f742f249p-9));
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a120 = -0x1.a9c55ef03c74ap-53 - (a70 - a65) + (-0x1.672af2735d856p-110);
    const double a121 = a71 - a66;
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a125 = fma(a116, a78, fma(-0x1.e178d8d23882dp-10, a70, -0x1.706e66bf3603ap-6));
    /*  */
    const double a128 = fma(fma(a61, a59, fma(a38, a102, fma(a38, a61, -a64))), p1, 1.0 - (a73 - a103) + (a68 - a103));
    const double a130 = a70 * a125;
    const double a132 = 0x1.388203715b23ep-4 + a130; /* 0.076295865486550846 */
    /*  */
    const double a134 = a48 - (a51 - a104) + (a18 - a104) + (2.0 * a59 * p1 * a36 + (a9 - (a18 - a44) + (2.0 - a44)));
    const double a135 = a70 * a132;
    const double a137 = -0x1.76e8b4eb0ea41p-4 + a135; /* -0.091530520164192289 */
    const double a139 = a70 * a137;
    const double a149 = 0x1.07d3dde11738p-64 + fma(a125, a120, fma(a70, a125, -a130)); /* 5.5867668321776148e-20 */
    const double a150 = a66 - (a71 - a121) + (a51 - a121) + (fma(w1, a59, fma(w1, a38, -a39)) * p1 * a62 + a134);
    const double w4 = fabs(a93);
    const int b10 = w4 < INFINITY;
    /* 0.076295865486550846 */
    const double a154 = fma(a70, a130 - (a132 - 0x1.388203715b23ep-4) + a149, fma(a70, a132, -a135));
    const double a157 = copysign(0x1p-722, a93); /* 4.5325554997805591e-218 */
    const int b11 = w4 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a161 = a157 + a93;
    const double a163 = fma(a99, a128, fma(a71, a59, fma(a38, a150, fma(a38, a71, -a75))) * p1);
    /* -0.091530520164192289, 4.9938361121385742e-18 */
    const double a165 = a135 - (a137 - (-0x1.76e8b4eb0ea41p-4)) + (0x1.707ae5a8d877cp-58 + fma(a132, a120, a154));
    const double a166 = fma(a99, a73, a79) + a163;
    const double a168 = a166 * q1;
    const double a172 = a139 + fma(a137, a120, fma(a70, a165, fma(a70, a137, -a139)));
    const double a175 = a93 + (usual ? a168 : (b10 ? a168 : 0.0));
    const int b12 = a175 == 0.0;
    const double a178 = b12 ? a93 : a175;
    const double a179 = copysign(a161 + fma(a166, q1, a93 - (a161 - a157)) - a157, a93);
    const double a180 = b11 ? a179 : a178;
    const double a183 = (usual ? a178 : (b8 ? a180 : a178)) * a33;
    const double a184 = b7 ? a172 : a183;
    const double a185 = b1 ? a183 : a184;
    return usual ? a185 : (b9 ? a185 : x);
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
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double q1 = a18 * (2.0 + (-w1) + 2.0 * a18 + w1 * a18) / (1.0 + a18 * (3.0 + a18 * (3.0 + a18)));
    const int b3 = w1 < 2.5625;
    const double a32 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a34 = a32 * a32;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a36 = fma(fma(0x1.ce829120e8963p-26, a32, 0x1.62961cab526a7p-22), a34, fma(-0x1.3f61a97aea936p-20, a32, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a38 = fma(a36, a34, fma(0x1.1aeff70891d57p-17, a32, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a40 = fma(a38, a34, fma(0x1.94804e2549b4dp-14, a32, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a42 = fma(a40, a34, fma(-0x1.662f848dd4bb1p-10, a32, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a44 = fma(a42, a34, fma(-0x1.e178d8d23882dp-10, a32, -0x1.706e66bf3603ap-6));
    /* 0.076295865486550846, -0.091530520164192289 */
    const double a46 = fma(a44, a34, fma(0x1.388203715b23ep-4, a32, -0x1.76e8b4eb0ea41p-4));
    const double a47 = a32 * a46;
    const double a48 = b3 ? a47 : q1;
    const double a49 = b1 ? q1 : a48;
    const int b4 = x == x;
    return (float)(usual ? a49 : (b4 ? a49 : x));
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
