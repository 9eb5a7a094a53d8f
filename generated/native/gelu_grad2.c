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
    const double a12 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    const double a13 = usual ? w1 : lesser(w1, 2048.0);
    /* 1.4426950408889634, 6755399441056767 */
    const double a14 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const int b3 = a5 < -800.0;
    const double a15 = 0x1.9884533d43651p-2 * a13; /* 0.3989422804014327 */
    const double a16 = a14 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a18 = -(a15 * a13);
    const double a19 = fma(a16, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a21 = fma(a16, -0x1.ef35793c7673p-45, a19); /* -5.4979230187083712e-14 */
    const double a22 = a18 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a24 = a21 * a21;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a30 = fma(fma(0x1.ada10efa01953p-26, a21, 0x1.28ae38fe0a4b2p-22), a24, fma(0x1.71df0f72a4222p-19, a21, 0x1.a0199929f842dp-16));
    const double a33 = a22 - a18;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a35 = fma(a30, a24, fma(0x1.a01a0134a1113p-13, a21, 0x1.6c16c184854cp-10));
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a36 = fma(a13, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a13, -a15));
    const int b4 = w1 < 1.4375;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a42 = fma(a35, a24, fma(0x1.1111111125b1p-7, a21, 0x1.5555555550698p-5));
    const double a46 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a47 = fma(a42, a24, fma(0x1.5555555555503p-3, a21, 0x1.000000000000ap-1));
    const double a48 = -fma(a13, a36, fma(a15, a13, a18)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    const double a50 = a46 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    const double a51 = fma(a24, a47, a21);
    const double a53 = 1.0 + a51;
    const double a55 = a50 - a46;
    /* -5.4979230187083712e-14 */
    const double a56 = fma(a16, -0x1.ef35793c7673p-45, a19 - a21) + (-0.5 * fma(a3, a3, -a4));
    const double a61 = usual ? a53 : (b3 ? 0.0 : a53);
    const double a63 = a14 + 300.0;
    const int b5 = a16 < -700.0;
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a65 = a46 - (a50 - a55) + (0x1.bdd3413b26456p-54 - a55) + (-0x1.57d3e3adec175p-108);
    const double a68 = a61 * a22;
    const double a69 = a50 + a65;
    const int b6 = x == x;
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a78 = fma(fma(-0x1.3366bdc8e6677p-10, a69, -0x1.eb46eca9c48eep-7), a69, 0x1.a4cc4a438b266p-6);
    const double a79 = fma(a56, a53, a51 - (a53 - 1.0) + fma(a24, a47, a21 - a51));
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a84 = fma(fma(a78, a69, 0x1.a911f0ba3a1bdp-5), a69, -0x1.5eaa38685cd44p-3);
    const double a85 = a65 - (a69 - a50);
    const double a86 = fma(a84, a69, -0x1.ea06247882d13p-48); /* -6.8004490094617212e-15 */
    const double a88 = a69 * a86;
    const double a90 = 0x1.c2dadacf42cb8p-2 + a88; /* 0.44028798952121972 */
    /* 0.79788456080286541 */
    const double a91 = fma(a61, a18 - (a22 - a33) + (0x1.9884533d43651p-1 - a33) + a48, fma(a61, a22, -a68));
    const double a92 = a69 * a90;
    const double a94 = -0x1.a911f096fbc26p-2 + a92; /* -0.41510749742059472 */
    const double a95 = a68 + fma(a22, usual ? a79 : (b3 ? 0.0 : a79), a91);
    const double a98 = a50 * a94;
    const int b7 = a95 == 0.0;
    const double a106 = 0x1.65d126037668p-58 + fma(a86, a85, fma(a69, a86, -a88)); /* 4.849324423602897e-18 */
    const double a109 = (b7 ? a68 : a95) * power_of_two(usual ? a14 : (b5 ? a63 : a14));
    /* 0.44028798952121972 */
    const double a110 = fma(a69, a88 - (a90 - 0x1.c2dadacf42cb8p-2) + a106, fma(a69, a90, -a92));
    const double a112 = a109 * (usual ? 1.0 : (b5 ? 0x1p-300 : 1.0)); /* 4.9090934652977266e-91 */
    const int b8 = fabs(a98) < INFINITY;
    /* -0.41510749742059472, 1.4369735194002564e-17 */
    const double a116 = a92 - (a94 - (-0x1.a911f096fbc26p-2)) + (0x1.091327e5a561p-56 + fma(a90, a85, a110));
    const double a118 = fma(a94, a65, fma(a50, a116, fma(a50, a94, -a98)));
    const double a121 = a98 + (usual ? a118 : (b8 ? a118 : 0.0));
    const int b9 = a121 == 0.0;
    const double a122 = b9 ? a98 : a121;
    const double a123 = b4 ? a122 : a112;
    const double a124 = b1 ? a112 : a123;
    return usual ? a124 : (b6 ? a124 : x);
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
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a15 = fma(a13, -0x1.ef35793c7673p-45, fma(a13, -0x1.62e42fefa38p-1, a11));
    const double a16 = a15 * a15;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a15, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a15, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a21 = fma(a19, a16, fma(0x1.555554a6c4debp-3, a15, 0x1.00000044603e6p-1));
    const double a26 = usual ? w1 : lesser(w1, 2048.0);
    /* 0.79788456080286541, 0.3989422804014327 */
    const double a30 = 0x1.9884533d43651p-1 + (-(0x1.9884533d43651p-2 * a26 * a26));
    const double a31 = (fma(a16, a21, a15) + 1.0) * power_of_two(a12) * a30;
    const int b3 = w1 < 1.4375;
    const double a33 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a35 = fma(fma(-0x1.3366bdc8e6677p-10, a33, -0x1.eb46eca9c48eep-7), a33, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a37 = fma(fma(a35, a33, 0x1.a911f0ba3a1bdp-5), a33, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a39 = fma(fma(a37, a33, -0x1.ea06247882d13p-48), a33, 0x1.c2dadacf42cb8p-2);
    const double a41 = a33 * fma(a39, a33, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const double a42 = b3 ? a41 : a31;
    const double a43 = b1 ? a31 : a42;
    const int b4 = x == x;
    return (float)(usual ? a43 : (b4 ? a43 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
