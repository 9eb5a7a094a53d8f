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
    const int b2 = a5 < -800.0;
    const double a7 = usual ? a5 : (b2 ? (-800.0) : a5);
    const int b3 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b3 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    const double a11 = usual ? w1 : lesser(w1, 2048.0);
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = 0x1.9884533d43651p-2 * a11; /* 0.3989422804014327 */
    const double a14 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a16 = fma(a14, -0x1.62e42fefa38p-1, a9); /* -0.69314718055989033 */
    const double a17 = -(a13 * a11);
    const double a19 = fma(a14, -0x1.ef35793c7673p-45, a16); /* -5.4979230187083712e-14 */
    const double a20 = a17 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a22 = a19 * a19;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a27 = fma(fma(0x1.ada10efa01953p-26, a19, 0x1.28ae38fe0a4b2p-22), a22, fma(0x1.71df0f72a4222p-19, a19, 0x1.a0199929f842dp-16));
    const double a31 = a20 - a17;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a33 = fma(a27, a22, fma(0x1.a01a0134a1113p-13, a19, 0x1.6c16c184854cp-10));
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a34 = fma(a11, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a11, -a13));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a38 = fma(a33, a22, fma(0x1.1111111125b1p-7, a19, 0x1.5555555550698p-5));
    const int b4 = w1 < 1.4375;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a44 = fma(a38, a22, fma(0x1.5555555555503p-3, a19, 0x1.000000000000ap-1));
    const double a46 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a47 = -fma(a11, a34, fma(a13, a11, a17)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    const double a48 = fma(a22, a44, a19);
    const double a50 = a46 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    const double a51 = 1.0 + a48;
    const double a53 = a50 - a46;
    /* -5.4979230187083712e-14 */
    const double a54 = fma(a14, -0x1.ef35793c7673p-45, a16 - a19) + (-0.5 * fma(a3, a3, -a4));
    const double a58 = usual ? a51 : (b2 ? 0.0 : a51);
    const double a60 = a12 + 300.0;
    const int b5 = a14 < -700.0;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a65 = a46 - (a50 - a53) + (0x1.bdd3413b26456p-54 - a53) + (-0x1.57d3e3adec175p-108);
    const double a66 = a58 * a20;
    const double a70 = a50 + a65;
    const int b6 = x == x;
    const double a76 = fma(a54, a51, a48 - (a51 - 1.0) + fma(a22, a44, a19 - a48));
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a77 = fma(fma(-0x1.3366bdc8e6677p-10, a70, -0x1.eb46eca9c48eep-7), a70, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a82 = fma(fma(a77, a70, 0x1.a911f0ba3a1bdp-5), a70, -0x1.5eaa38685cd44p-3);
    const double a84 = a65 - (a70 - a50);
    const double a85 = fma(a82, a70, -0x1.ea06247882d13p-48); /* -6.8004490094617212e-15 */
    const double a87 = a70 * a85;
    /* 0.79788456080286541 */
    const double a88 = fma(a58, a17 - (a20 - a31) + (0x1.9884533d43651p-1 - a31) + a47, fma(a58, a20, -a66));
    const double a89 = 0x1.c2dadacf42cb8p-2 + a87; /* 0.44028798952121972 */
    const double a91 = a70 * a89;
    const double a92 = a66 + fma(a20, usual ? a76 : (b2 ? 0.0 : a76), a88);
    const double a93 = -0x1.a911f096fbc26p-2 + a91; /* -0.41510749742059472 */
    const int b7 = a92 == 0.0;
    const double a96 = a50 * a93;
    const double a104 = 0x1.65d126037668p-58 + fma(a85, a84, fma(a70, a85, -a87)); /* 4.849324423602897e-18 */
    const double a105 = (b7 ? a66 : a92) * power_of_two(usual ? a12 : (b5 ? a60 : a12));
    const double a108 = a105 * (usual ? 1.0 : (b5 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    /* 0.44028798952121972 */
    const double a109 = fma(a70, a87 - (a89 - 0x1.c2dadacf42cb8p-2) + a104, fma(a70, a89, -a91));
    const int b8 = fabs(a96) < INFINITY;
    /* -0.41510749742059472, 1.4369735194002564e-17 */
    const double a114 = a91 - (a93 - (-0x1.a911f096fbc26p-2)) + (0x1.091327e5a561p-56 + fma(a89, a84, a109));
    const double a116 = fma(a93, a65, fma(a50, a114, fma(a50, a93, -a96)));
    const double a119 = a96 + (usual ? a116 : (b8 ? a116 : 0.0));
    const int b9 = a119 == 0.0;
    const double a120 = b9 ? a96 : a119;
    const double a121 = b4 ? a120 : a108;
    const double a122 = b1 ? a108 : a121;
    return usual ? a122 : (b6 ? a122 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.40625;
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = -0.5 * (a3 * a3);
    const int b2 = a5 < -200.0;
    const double a7 = usual ? a5 : (b2 ? (-200.0) : a5);
    const int b3 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b3 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
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
    const double a24 = usual ? w1 : lesser(w1, 2048.0);
    /* 0.79788456080286541, 0.3989422804014327 */
    const double a28 = 0x1.9884533d43651p-1 + (-(0x1.9884533d43651p-2 * a24 * a24));
    const double a29 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10) * a28;
    const int b4 = w1 < 1.4375;
    const double a31 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a33 = fma(fma(-0x1.3366bdc8e6677p-10, a31, -0x1.eb46eca9c48eep-7), a31, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a35 = fma(fma(a33, a31, 0x1.a911f0ba3a1bdp-5), a31, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a37 = fma(fma(a35, a31, -0x1.ea06247882d13p-48), a31, 0x1.c2dadacf42cb8p-2);
    const double a39 = a31 * fma(a37, a31, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const double a40 = b4 ? a39 : a29;
    const double a41 = b1 ? a29 : a40;
    const int b5 = x == x;
    return (float)(usual ? a41 : (b5 ? a41 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
