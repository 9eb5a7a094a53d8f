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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b1 = w1 < 1.40625;
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a4 = a3 * a3;
    const double a5 = -0.5 * a4;
    const double a6 = -a5;
    const double a9 = -(usual ? a6 : lesser(a6, 800.0));
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a14 = fma(a13, -0x1.62e42fefa38p-1, a11); /* -0.69314718055989033 */
    const double a15 = 1.0 + a14;
    const double a21 = fma(a13, -0x1.ef35793c7673p-45, -0.5 * fma(a3, a3, -a4)); /* -5.4979230187083712e-14 */
    const double a22 = a14 + a21;
    const double a25 = a22 * a22;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a29 = fma(fma(0x1.1eaee4f86a7fdp-29, a22, 0x1.af6ab749d882dp-26), a25, fma(0x1.27e55c70808a2p-22, a22, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a31 = fma(a29, a25, fma(0x1.a01a016a28ca3p-16, a22, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a33 = fma(a31, a25, fma(0x1.6c16c16c22172p-10, a22, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a35 = fma(a33, a25, fma(0x1.555555555553cp-5, a22, 0x1.555555555555bp-3));
    const double a38 = fma(a22, a14 - a22 + a21, fma(0.5, a25, fma(a25 * a22, a35, a21)));
    const double a39 = a14 - (a15 - 1.0) + a38;
    const double a40 = a15 + a39;
    const int b3 = a5 < -800.0;
    const double a42 = usual ? a40 : (b3 ? 0.0 : a40);
    const double a44 = usual ? w1 : lesser(w1, 2048.0);
    const double a45 = 0x1.9884533d43651p-2 * a44; /* 0.3989422804014327 */
    const double a47 = -(a45 * a44);
    const double a48 = a47 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a49 = a42 * a48;
    const double a51 = a39 - (a40 - a15);
    const double a54 = a48 - a47;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a61 = fma(a44, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a44, -a45));
    const double a65 = -fma(a44, a61, fma(a45, a44, a47)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    /* 0.79788456080286541 */
    const double a69 = fma(a42, a47 - (a48 - a54) + (0x1.9884533d43651p-1 - a54) + a65, fma(a42, a48, -a49));
    const double a70 = fma(a48, usual ? a51 : (b3 ? 0.0 : a51), a69);
    const double a71 = a49 + a70;
    const int b4 = a71 == 0.0;
    const int b5 = a13 < -900.0;
    const double a73 = a12 + 300.0;
    const double p1 = power_of_two(usual ? a12 : (b5 ? a73 : a12));
    const double a76 = (b4 ? a49 : a71) * p1;
    const double a78 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b6 = a78 < 1.0;
    const double a79 = a49 * p1;
    const int b7 = fabs(a79) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a80 = copysign(0x1p-722, a79); /* 4.5325554997805591e-218 */
    const double a81 = a80 + a79;
    const double a87 = copysign(a81 + fma(a70, p1, a79 - (a81 - a80)) - a80, a79);
    const double a88 = b7 ? a87 : a76;
    const double a91 = (usual ? a76 : (b6 ? a88 : a76)) * a78;
    const int b8 = w1 < 1.4375;
    const double a93 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a94 = a93 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a96 = fma(fma(-0x1.3366bdc8e6677p-10, a94, -0x1.eb46eca9c48eep-7), a94, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a98 = fma(fma(a96, a94, 0x1.a911f0ba3a1bdp-5), a94, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a100 = fma(fma(a98, a94, -0x1.ea06247882d13p-48), a94, 0x1.c2dadacf42cb8p-2);
    const double a101 = a94 * a100;
    const double a102 = -0x1.a911f096fbc26p-2 + a101; /* -0.41510749742059472 */
    const double a103 = a94 * a102;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a106 = 0x1.bdd3413b26456p-54 - (a94 - a93) + (-0x1.57d3e3adec175p-108);
    const double a112 = 0x1.091327e5a561p-56 + fma(a100, a106, fma(a94, a100, -a101)); /* 1.4369735194002564e-17 */
    /* -0.41510749742059472 */
    const double a116 = fma(a94, a101 - (a102 - (-0x1.a911f096fbc26p-2)) + a112, fma(a94, a102, -a103));
    const double a118 = a103 + fma(a102, a106, a116);
    const double a119 = b8 ? a118 : a91;
    const double a120 = b1 ? a91 : a119;
    const int b9 = x == x;
    return usual ? a120 : (b9 ? a120 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.40625;
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a6 = -(-0.5 * (a3 * a3));
    const double a9 = -(usual ? a6 : lesser(a6, 200.0));
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a14 = fma(a12 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a11);
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a25 = usual ? w1 : lesser(w1, 2048.0);
    /* 0.79788456080286541, 0.3989422804014327 */
    const double a29 = 0x1.9884533d43651p-1 + (-(0x1.9884533d43651p-2 * a25 * a25));
    const double a30 = (fma(a15, a20, a14) + 1.0) * power_of_two(a12) * a29;
    const int b3 = w1 < 1.4375;
    const double a32 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a34 = fma(fma(-0x1.3366bdc8e6677p-10, a32, -0x1.eb46eca9c48eep-7), a32, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a36 = fma(fma(a34, a32, 0x1.a911f0ba3a1bdp-5), a32, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a38 = fma(fma(a36, a32, -0x1.ea06247882d13p-48), a32, 0x1.c2dadacf42cb8p-2);
    const double a40 = a32 * fma(a38, a32, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const double a41 = b3 ? a40 : a30;
    const double a42 = b1 ? a30 : a41;
    const int b4 = x == x;
    return (float)(usual ? a42 : (b4 ? a42 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
