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
    const int b2 = w1 < 64.0;
    const double a3 = usual ? w1 : (b2 ? w1 : 64.0);
    const double a4 = a3 * a3;
    const double a5 = -0.5 * a4;
    const int b3 = a5 < -800.0;
    const double a7 = usual ? a5 : (b3 ? (-800.0) : a5);
    const int b4 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b4 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a12 = fma(a11, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, a12); /* -5.4979230187083712e-14 */
    const double a14 = a13 * a13;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a17, a14, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a14, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a14, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const double a24 = fma(a14, a23, a13);
    const double a25 = 1.0 + a24;
    const double a27 = usual ? a25 : (b3 ? 0.0 : a25);
    const int b5 = w1 < 2048.0;
    const double a29 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a30 = 0x1.9884533d43651p-2 * a29; /* 0.3989422804014327 */
    const double a32 = -(a30 * a29);
    const double a33 = a32 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a34 = a27 * a33;
    /* -5.4979230187083712e-14 */
    const double a40 = fma(a11, -0x1.ef35793c7673p-45, a12 - a13) + (-0.5 * fma(a3, a3, -a4));
    const double a46 = fma(a40, a25, a24 - (a25 - 1.0) + fma(a14, a23, a13 - a24));
    const double a49 = a33 - a32;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a56 = fma(a29, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a29, -a30));
    const double a60 = -fma(a29, a56, fma(a30, a29, a32)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    /* 0.79788456080286541 */
    const double a64 = fma(a27, a32 - (a33 - a49) + (0x1.9884533d43651p-1 - a49) + a60, fma(a27, a33, -a34));
    const double a65 = fma(a33, usual ? a46 : (b3 ? 0.0 : a46), a64);
    const double a66 = a34 + a65;
    const int b6 = a66 == 0.0;
    const int b7 = a11 < -700.0;
    const double a68 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b7 ? a68 : a10));
    const double a73 = usual ? 1.0 : (b7 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a74 = (b6 ? a34 : a66) * p1 * a73;
    const int b8 = w1 < 1.4375;
    const double a76 = (b8 ? w1 : 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a77 = a76 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    const double a78 = a77 - a76;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a83 = a76 - (a77 - a78) + (0x1.bdd3413b26456p-54 - a78) + (-0x1.57d3e3adec175p-108);
    const double a84 = a77 + a83;
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a86 = fma(fma(-0x1.3366bdc8e6677p-10, a84, -0x1.eb46eca9c48eep-7), a84, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a88 = fma(fma(a86, a84, 0x1.a911f0ba3a1bdp-5), a84, -0x1.5eaa38685cd44p-3);
    const double a89 = fma(a88, a84, -0x1.ea06247882d13p-48); /* -6.8004490094617212e-15 */
    const double a90 = a84 * a89;
    const double a91 = 0x1.c2dadacf42cb8p-2 + a90; /* 0.44028798952121972 */
    const double a92 = a84 * a91;
    const double a93 = -0x1.a911f096fbc26p-2 + a92; /* -0.41510749742059472 */
    const double a94 = a77 * a93;
    const double a95 = a34 * p1;
    const double a96 = b8 ? a94 : a95;
    const double a100 = a83 - (a84 - a77);
    const double a106 = 0x1.65d126037668p-58 + fma(a89, a100, fma(a84, a89, -a90)); /* 4.849324423602897e-18 */
    /* 0.44028798952121972 */
    const double a110 = fma(a84, a90 - (a91 - 0x1.c2dadacf42cb8p-2) + a106, fma(a84, a91, -a92));
    /* -0.41510749742059472, 1.4369735194002564e-17 */
    const double a113 = a92 - (a93 - (-0x1.a911f096fbc26p-2)) + (0x1.091327e5a561p-56 + fma(a91, a100, a110));
    const double a117 = fma(a93, a83, fma(a77, a113, fma(a77, a93, -a94)));
    const double a118 = a65 * p1;
    const double a119 = b8 ? a117 : a118;
    const int b9 = fabs(a96) < INFINITY;
    const double a123 = a96 + (usual ? a119 : (b9 ? a119 : 0.0));
    const int b10 = a123 == 0.0;
    const double a126 = (b10 ? a96 : a123) * (b8 ? 1.0 : a73);
    const double a127 = b1 ? a74 : a126;
    const int b11 = x == x;
    return usual ? a127 : (b11 ? a127 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.40625;
    const int b2 = w1 < 64.0;
    const double a3 = usual ? w1 : (b2 ? w1 : 64.0);
    const double a5 = -0.5 * (a3 * a3);
    const int b3 = a5 < -200.0;
    const double a7 = usual ? a5 : (b3 ? (-200.0) : a5);
    const int b4 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b4 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a13 = fma(a11, -0x1.ef35793c7673p-45, fma(a11, -0x1.62e42fefa38p-1, a9));
    const double a14 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a14, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a19 = fma(a17, a14, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const int b5 = w1 < 2048.0;
    const double a24 = usual ? w1 : (b5 ? w1 : 2048.0);
    /* 0.79788456080286541, 0.3989422804014327 */
    const double a28 = 0x1.9884533d43651p-1 + (-(0x1.9884533d43651p-2 * a24 * a24));
    const double a29 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10) * a28;
    const int b6 = w1 < 1.4375;
    const double a31 = (b6 ? w1 : 1.4375) + (-0x1.6a09e667f3bcdp0); /* -1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a33 = fma(fma(-0x1.3366bdc8e6677p-10, a31, -0x1.eb46eca9c48eep-7), a31, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a35 = fma(fma(a33, a31, 0x1.a911f0ba3a1bdp-5), a31, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a37 = fma(fma(a35, a31, -0x1.ea06247882d13p-48), a31, 0x1.c2dadacf42cb8p-2);
    const double a39 = a31 * fma(a37, a31, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const double a40 = b6 ? a39 : a29;
    const double a41 = b1 ? a29 : a40;
    const int b7 = x == x;
    return (float)(usual ? a41 : (b7 ? a41 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
