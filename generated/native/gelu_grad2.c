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
    const double a23 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a26 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a23, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a28 = fma(a26, a23, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a30 = fma(a28, a23, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a32 = fma(a30, a23, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const double a34 = a14 - (a15 - 1.0) + fma(a23, a32, a21);
    const double a35 = a15 + a34;
    const int b3 = a5 < -800.0;
    const double a37 = usual ? a35 : (b3 ? 0.0 : a35);
    const double a39 = usual ? w1 : lesser(w1, 2048.0);
    const double a40 = 0x1.9884533d43651p-2 * a39; /* 0.3989422804014327 */
    const double a42 = -(a40 * a39);
    const double a43 = a42 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a44 = a37 * a43;
    const double a46 = a34 - (a35 - a15);
    const double a49 = a43 - a42;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a56 = fma(a39, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a39, -a40));
    const double a60 = -fma(a39, a56, fma(a40, a39, a42)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    /* 0.79788456080286541 */
    const double a64 = fma(a37, a42 - (a43 - a49) + (0x1.9884533d43651p-1 - a49) + a60, fma(a37, a43, -a44));
    const double a65 = fma(a43, usual ? a46 : (b3 ? 0.0 : a46), a64);
    const double a66 = a44 + a65;
    const int b4 = a66 == 0.0;
    const int b5 = a13 < -700.0;
    const double a68 = a12 + 300.0;
    const double p1 = power_of_two(usual ? a12 : (b5 ? a68 : a12));
    const double a71 = (b4 ? a44 : a66) * p1;
    const double a73 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b6 = a73 < 1.0;
    const double a74 = a44 * p1;
    const int b7 = fabs(a74) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a75 = copysign(0x1p-722, a74); /* 4.5325554997805591e-218 */
    const double a76 = a75 + a74;
    const double a82 = copysign(a76 + fma(a65, p1, a74 - (a76 - a75)) - a75, a74);
    const double a83 = b7 ? a82 : a71;
    const double a86 = (usual ? a71 : (b6 ? a83 : a71)) * a73;
    const int b8 = w1 < 1.4375;
    const double a88 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a89 = a88 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a91 = fma(fma(-0x1.3366bdc8e6677p-10, a89, -0x1.eb46eca9c48eep-7), a89, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a93 = fma(fma(a91, a89, 0x1.a911f0ba3a1bdp-5), a89, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a95 = fma(fma(a93, a89, -0x1.ea06247882d13p-48), a89, 0x1.c2dadacf42cb8p-2);
    const double a96 = a89 * a95;
    const double a97 = -0x1.a911f096fbc26p-2 + a96; /* -0.41510749742059472 */
    const double a98 = a89 * a97;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a101 = 0x1.bdd3413b26456p-54 - (a89 - a88) + (-0x1.57d3e3adec175p-108);
    const double a107 = 0x1.091327e5a561p-56 + fma(a95, a101, fma(a89, a95, -a96)); /* 1.4369735194002564e-17 */
    /* -0.41510749742059472 */
    const double a111 = fma(a89, a96 - (a97 - (-0x1.a911f096fbc26p-2)) + a107, fma(a89, a97, -a98));
    const double a113 = a98 + fma(a97, a101, a111);
    const double a114 = b8 ? a113 : a86;
    const double a115 = b1 ? a86 : a114;
    const int b9 = x == x;
    return usual ? a115 : (b9 ? a115 : x);
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
