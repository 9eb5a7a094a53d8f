/* SPDX-License-Identifier: MIT */
/* gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)
 *
 * x < 0: exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/sqrt(pi) - sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     hi() - hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 177.1-fold at most
 *       here
 * of it -23/16 < x < -45/32: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 7 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 * x > 0: exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/sqrt(pi) - sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     hi() - hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 177.1-fold at most
 *       here
 * of it 45/32 < x < 23/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 7 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b2 = w1 < 1.40625;
    const int b3 = w1 < 64.0;
    const double a1 = b3 ? w1 : 64.0;
    const double a2 = a1 * a1;
    const double a3 = -0.5 * a2;
    const int b4 = a3 < -800.0;
    const double a4 = b4 ? (-800.0) : a3;
    const int b5 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b5 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, a5); /* -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = 1.0 + a9;
    const double a11 = a9 * a9;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a9, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a9, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a9, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a9, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a9, 0x1.000000000000ap-1));
    const double a21 = a11 * a20;
    const double a22 = a10 + a21;
    const double a23 = b4 ? 0.0 : a22;
    const int b6 = w1 < 2048.0;
    const double a24 = b6 ? w1 : 2048.0;
    const double a25 = 0x1.9884533d43651p-2 * a24; /* 0.3989422804014327 */
    const double a27 = -(a25 * a24);
    const double a28 = a27 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a29 = a23 * a28;
    /* -5.4979230187083712e-14 */
    const double a35 = fma(a7, -0x1.ef35793c7673p-45, a8 - a9) + (-0.5 * fma(a1, a1, -a2));
    const double a41 = fma(a35, a22, a21 - (a22 - a10) + (a9 - (a10 - 1.0)));
    const double a43 = a28 - a27;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a50 = fma(a24, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a24, -a25));
    const double a54 = -fma(a24, a50, fma(a25, a24, a27)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    /* 0.79788456080286541 */
    const double a58 = fma(a23, a27 - (a28 - a43) + (0x1.9884533d43651p-1 - a43) + a54, fma(a23, a28, -a29));
    const double a59 = fma(a28, b4 ? 0.0 : a41, a58);
    const double a60 = a29 + a59;
    const int b7 = a60 == 0.0;
    const int b8 = a7 < -700.0;
    const double a62 = a6 + 300.0;
    const double p1 = power_of_two(b8 ? a62 : a6);
    const double a65 = b8 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a66 = (b7 ? a29 : a60) * p1 * a65;
    const int b9 = w1 < 1.4375;
    const double a68 = (b9 ? w1 : 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a69 = a68 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    const double a70 = a69 - a68;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a75 = a68 - (a69 - a70) + (0x1.bdd3413b26456p-54 - a70) + (-0x1.57d3e3adec175p-108);
    const double a76 = a69 + a75;
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a78 = fma(a76, fma(a76, -0x1.3366bdc8e6677p-10, -0x1.eb46eca9c48eep-7), 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a80 = fma(a76, fma(a76, a78, 0x1.a911f0ba3a1bdp-5), -0x1.5eaa38685cd44p-3);
    const double a81 = fma(a76, a80, -0x1.ea06247882d13p-48); /* -6.8004490094617212e-15 */
    const double a82 = a76 * a81;
    const double a83 = 0x1.c2dadacf42cb8p-2 + a82; /* 0.44028798952121972 */
    const double a84 = a76 * a83;
    const double a85 = -0x1.a911f096fbc26p-2 + a84; /* -0.41510749742059472 */
    const double a86 = a69 * a85;
    const double a87 = a29 * p1;
    const double a88 = b9 ? a86 : a87;
    const int b10 = fabs(a88) < INFINITY;
    const double a93 = a75 - (a76 - a69);
    const double a99 = 0x1.65d126037668p-58 + fma(a81, a93, fma(a76, a81, -a82)); /* 4.849324423602897e-18 */
    /* 0.44028798952121972 */
    const double a103 = fma(a76, a82 - (a83 - 0x1.c2dadacf42cb8p-2) + a99, fma(a76, a83, -a84));
    /* -0.41510749742059472, 1.4369735194002564e-17 */
    const double a106 = a84 - (a85 - (-0x1.a911f096fbc26p-2)) + (0x1.091327e5a561p-56 + fma(a83, a93, a103));
    const double a110 = fma(a85, a75, fma(a69, a106, fma(a69, a85, -a86)));
    const double a111 = a59 * p1;
    const double a112 = b9 ? a110 : a111;
    const double a114 = a88 + (b10 ? a112 : 0.0);
    const int b11 = a114 == 0.0;
    const double a117 = (b11 ? a88 : a114) * (b9 ? 1.0 : a65);
    const double a118 = b2 ? a66 : a117;
    return b1 ? a118 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b2 = w1 < 1.40625;
    const int b3 = w1 < 64.0;
    const double a1 = b3 ? w1 : 64.0;
    const double a3 = -0.5 * (a1 * a1);
    const int b4 = a3 < -200.0;
    const double a4 = b4 ? (-200.0) : a3;
    const int b5 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a5 = b5 ? (-0x1p-100) : a4; /* -7.8886090522101181e-31 */
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, fma(a7, -0x1.62e42fefa38p-1, a5));
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const int b6 = w1 < 2048.0;
    const double a19 = b6 ? w1 : 2048.0;
    /* 0.79788456080286541, 0.3989422804014327 */
    const double a23 = 0x1.9884533d43651p-1 + (-(0x1.9884533d43651p-2 * a19 * a19));
    const double a24 = (fma(a10, a15, a9) + 1.0) * power_of_two(a6) * a23;
    const int b7 = w1 < 1.4375;
    const double a26 = (b7 ? w1 : 1.4375) + (-0x1.6a09e667f3bcdp0); /* -1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a28 = fma(a26, fma(a26, -0x1.3366bdc8e6677p-10, -0x1.eb46eca9c48eep-7), 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a30 = fma(a26, fma(a26, a28, 0x1.a911f0ba3a1bdp-5), -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a32 = fma(a26, fma(a26, a30, -0x1.ea06247882d13p-48), 0x1.c2dadacf42cb8p-2);
    const double a34 = a26 * fma(a26, a32, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const double a35 = b7 ? a34 : a24;
    const double a36 = b2 ? a24 : a35;
    return (float)(b1 ? a36 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2)
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f)
