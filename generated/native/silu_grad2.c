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
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = -w1;
    const double a11 = 1.0 + a9;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a12;
    const int b3 = a10 < -800.0;
    const double a17 = a14 * a14;
    const double a22 = a10 + 2.0;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a24 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    const int b4 = fabs(a22) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a27 = fma(a24, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    const double a28 = a7 + 300.0;
    const int b5 = a8 < -900.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a29 = fma(a27, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a31 = fma(a29, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a28 : a7));
    const double a36 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a37 = fma(a14, a9 - a14 + a12, fma(0.5, a17, fma(a17 * a14, a31, a12)));
    const double a39 = a9 - (a11 - 1.0) + a37;
    const double a40 = usual ? 1.0 : (b4 ? a36 : 1.0);
    const double a41 = a11 + a39;
    const double a43 = usual ? a41 : (b3 ? 0.0 : a41);
    const double a45 = w1 * a43;
    const double a46 = a22 - a10;
    const double a54 = 2.0 * a43 * p1 * a40;
    const double a55 = a43 * p1;
    const double a56 = a54 + a22;
    const int b6 = w1 < 2.5625;
    const double a58 = 3.0 + a55;
    const double a60 = a39 - (a41 - a11);
    const double a61 = a43 * a58;
    const double a62 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const int b7 = fabs(a56) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a64 = a61 * p1;
    const double a66 = a62 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a67 = usual ? a60 : (b3 ? 0.0 : a60);
    const double a68 = 3.0 + a64;
    const double a69 = usual ? 1.0 : (b7 ? a36 : 1.0);
    const double a71 = a43 * a68;
    const double a73 = a45 * p1 * a69;
    const double a74 = a66 * a66;
    const double a76 = a71 * p1;
    const double a79 = a73 + a56;
    const int b8 = a36 < 1.0;
    const double a82 = 1.0 + a76;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a83 = fma(fma(0x1.ce829120e8963p-26, a66, 0x1.62961cab526a7p-22), a74, fma(-0x1.3f61a97aea936p-20, a66, 0x1.4e39b3acb8084p-20));
    const double a85 = a43 * a79;
    const double q1 = 1.0 / a82;
    const double a87 = fma(a43, fma(a67, p1, a55 - (a58 - 3.0)), fma(a43, a58, -a61));
    const double a88 = a85 * p1;
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a92 = fma(a83, a74, fma(0x1.1aeff70891d57p-17, a66, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a98 = fma(a92, a74, fma(0x1.94804e2549b4dp-14, a66, 0x1.e2e4a6593999dp-14));
    const double a104 = a88 * q1;
    const int b9 = x == x;
    const double a107 = a56 - a54;
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a108 = fma(a98, a74, fma(-0x1.662f848dd4bb1p-10, a66, 0x1.fa4e9f742f249p-9));
    const double a109 = fma(a43, fma(fma(a58, a67, a87), p1, a64 - (a68 - 3.0)), fma(a43, a68, -a71));
    const double a111 = -a104;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a114 = -0x1.a9c55ef03c74ap-53 - (a66 - a62) + (-0x1.672af2735d856p-110);
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a120 = fma(a108, a74, fma(-0x1.e178d8d23882dp-10, a66, -0x1.706e66bf3603ap-6));
    const double a123 = a66 * a120;
    const double a124 = a79 - a73;
    const double a128 = 0x1.388203715b23ep-4 + a123; /* 0.076295865486550846 */
    const double a131 = a66 * a128;
    const double a133 = -0x1.76e8b4eb0ea41p-4 + a131; /* -0.091530520164192289 */
    /*  */
    const double a135 = a54 - (a56 - a107) + (a22 - a107) + (2.0 * a67 * p1 * a40 + (a10 - (a22 - a46) + (2.0 - a46)));
    const double a137 = a66 * a133;
    const double a147 = 0x1.07d3dde11738p-64 + fma(a120, a114, fma(a66, a120, -a123)); /* 5.5867668321776148e-20 */
    const double a151 = a73 - (a79 - a124) + (a56 - a124) + (fma(w1, a67, fma(w1, a43, -a45)) * p1 * a69 + a135);
    /* 0.076295865486550846 */
    const double a152 = fma(a66, a123 - (a128 - 0x1.388203715b23ep-4) + a147, fma(a66, a128, -a131));
    const double w4 = fabs(a104);
    const int b10 = w4 < INFINITY;
    const double a159 = copysign(0x1p-722, a104); /* 4.5325554997805591e-218 */
    /* -0.091530520164192289, 4.9938361121385742e-18 */
    const double a161 = a131 - (a133 - (-0x1.76e8b4eb0ea41p-4)) + (0x1.707ae5a8d877cp-58 + fma(a128, a114, a152));
    const int b11 = w4 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a162 = a159 + a104;
    /*  */
    const double a163 = fma(a111, fma(fma(a68, a67, a109), p1, a76 - (a82 - 1.0)), fma(a79, a67, fma(a43, a151, fma(a43, a79, -a85))) * p1);
    const double a166 = fma(a111, a82, a88) + a163;
    const double a169 = a166 * q1;
    const double a170 = a137 + fma(a133, a114, fma(a66, a161, fma(a66, a133, -a137)));
    const double a174 = a104 + (usual ? a169 : (b10 ? a169 : 0.0));
    const int b12 = a174 == 0.0;
    const double a177 = b12 ? a104 : a174;
    const double a178 = copysign(a162 + fma(a166, q1, a104 - (a162 - a159)) - a159, a104);
    const double a179 = b11 ? a178 : a177;
    const double a182 = (usual ? a177 : (b8 ? a179 : a177)) * a36;
    const double a183 = b6 ? a170 : a182;
    const double a184 = b1 ? a182 : a183;
    return usual ? a184 : (b9 ? a184 : x);
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

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
