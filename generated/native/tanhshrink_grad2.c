/* SPDX-License-Identifier: MIT */
/* tanhshrink_grad2(x) = diff(x - tanh(x), x, 2)
 *
 * x < 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it -57/256 < x < 0: 8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 * x > 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     1 - t: of both signs, errors grow 4.6-fold at most here
 * of it 0 < x < 57/256: -(8*expm1(-2*abs(x))*(1 + expm1(-2*abs(x)))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; 1 + e: of
 *       both signs, errors grow 6-fold at most here
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a2 = -2.0 * w1;
    const int b2 = a2 < -60.0;
    const double a4 = usual ? a2 : (b2 ? (-60.0) : a2);
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double p1 = power_of_two(a5);
    const double a6 = p1 - 1.0;
    const double a7 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a8 = fma(a7, -0x1.62e42fefa38p-1, a4); /* -0.69314718055989033 */
    const double a9 = fma(a7, -0x1.ef35793c7673p-45, a8); /* -5.4979230187083712e-14 */
    const double a10 = a9 * a9;
    const double a11 = a10 * 0.5;
    const double a12 = a9 + a11;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a16 = fma(fma(0x1.1eaee4f86a7fdp-29, a9, 0x1.af6ab749d882dp-26), a10, fma(0x1.27e55c70808a2p-22, a9, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a18 = fma(a16, a10, fma(0x1.a01a016a28ca3p-16, a9, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a20 = fma(a18, a10, fma(0x1.6c16c16c22172p-10, a9, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a22 = fma(a20, a10, fma(0x1.555555555553cp-5, a9, 0x1.555555555555bp-3));
    const double a24 = fma(a7, -0x1.ef35793c7673p-45, a8 - a9); /* -5.4979230187083712e-14 */
    const double a32 = fma(a10 * a9, a22, fma(a24, a12, a24)) + fma(fma(a9, a9, -a10), 0.5, a11 - (a12 - a9));
    const double a33 = a12 + a32;
    const double a34 = p1 * a33;
    const double a35 = a6 + a34;
    const double a36 = 8.0 * a35;
    const double a37 = 1.0 + a35;
    const double a38 = a36 * a37;
    const double a39 = 2.0 + a35;
    const double a40 = a39 * a39;
    const double a41 = a40 * a39;
    const double a42 = short_inverse(a41);
    const double a45 = fma(a42, fma(-a42, a41, 1.0), a42);
    const double a47 = -(a38 * a45);
    const int b3 = a2 < -800.0;
    const double a49 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a49; /* -7.8886090522101181e-31 */
    const double a51 = usual ? a49 : (b4 ? (-0x1p-100) : a49); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a52 = fma(a51, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a53 = a52 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a54 = fma(a53, -0x1.62e42fefa38p-1, a51); /* -0.69314718055989033 */
    const double a55 = fma(a53, -0x1.ef35793c7673p-45, a54); /* -5.4979230187083712e-14 */
    const double a56 = a55 * a55;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a59 = fma(fma(0x1.ada10efa01953p-26, a55, 0x1.28ae38fe0a4b2p-22), a56, fma(0x1.71df0f72a4222p-19, a55, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a61 = fma(a59, a56, fma(0x1.a01a0134a1113p-13, a55, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a63 = fma(a61, a56, fma(0x1.1111111125b1p-7, a55, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a65 = fma(a63, a56, fma(0x1.5555555555503p-3, a55, 0x1.000000000000ap-1));
    const double a66 = fma(a56, a65, a55);
    const double a67 = 1.0 + a66;
    const double a69 = usual ? a67 : (b3 ? 0.0 : a67);
    const double a70 = 8.0 * a69;
    const int b5 = a53 < -700.0;
    const double a72 = a52 + 300.0;
    const double p2 = power_of_two(usual ? a52 : (b5 ? a72 : a52));
    const double a75 = -a69 * p2;
    const double a76 = 1.0 + a75;
    const double a77 = a70 * a76;
    const double a78 = a77 * p2;
    const double a79 = a69 * p2;
    const double a80 = 3.0 + a79;
    const double a81 = a69 * a80;
    const double a82 = a81 * p2;
    const double a83 = 3.0 + a82;
    const double a84 = a69 * a83;
    const double a85 = a84 * p2;
    const double a86 = 1.0 + a85;
    const double a87 = short_inverse(a86);
    const double a90 = fma(a87, fma(-a87, a86, 1.0), a87);
    const double a91 = a78 * a90;
    const double a92 = b1 ? a47 : a91;
    const double a103 = a34 - (a35 - a6) + fma(p1, a32 - (a33 - a12), p1 - (a6 + 1.0));
    const double a104 = a35 - (a39 - 2.0) + a103;
    /*  */
    const double a112 = fma(a39, fma(a39, a104, fma(a39, a104, fma(a39, a39, -a40))), fma(a40, a104, fma(a40, a39, -a41)));
    const double a120 = fma(a37, 8.0 * a103, fma(a36, a35 - (a37 - 1.0) + a103, fma(a36, a37, -a38)));
    const double a124 = -((fma(a47, a41, a38) + fma(a47, a112, a120)) * a45);
    const double a125 = -a91;
    /* -5.4979230187083712e-14 */
    const double a134 = fma(fma(a53, -0x1.ef35793c7673p-45, a54 - a55), a67, a66 - (a67 - 1.0) + fma(a56, a65, a55 - a66));
    const double a136 = usual ? a134 : (b3 ? 0.0 : a134);
    const double a142 = fma(a69, fma(a136, p2, a79 - (a80 - 3.0)), fma(a69, a80, -a81));
    const double a144 = a83 - 3.0;
    const double a149 = fma(fma(a80, a136, a142), p2, 3.0 - (a83 - a144) + (a82 - a144));
    const double a154 = a86 - 1.0;
    /*  */
    const double a159 = fma(fma(a83, a136, fma(a69, a149, fma(a69, a83, -a84))), p2, 1.0 - (a86 - a154) + (a85 - a154));
    const double a167 = fma(a70, fma(-a136, p2, a75 - (a76 - 1.0)), fma(a70, a76, -a77));
    const double a171 = fma(a125, a86, a78) + fma(a125, a159, fma(a76, 8.0 * a136, a167) * p2);
    const double a172 = a171 * a90;
    const double a174 = a92 + (b1 ? a124 : a172);
    const int b6 = a174 == 0.0;
    const double a177 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a180 = copysign((b6 ? a92 : a174) * (b1 ? 1.0 : a177), a1);
    const int b7 = x == x;
    return usual ? a180 : (b7 ? a180 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0x1.c8p-3; /* 0.22265625 */
    const double a2 = -2.0 * w1;
    const int b2 = a2 < -60.0;
    const double a4 = usual ? a2 : (b2 ? (-60.0) : a2);
    const double a5 = fma(a4, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a6 = a5 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a8 = fma(a6, -0x1.ef35793c7673p-45, fma(a6, -0x1.62e42fefa38p-1, a4));
    const double a9 = a8 * a8;
    /* 2.7529723353218021e-6, 2.4882438094543129e-5, 1.9841446689058319e-4, 0.0013888807236912555 */
    const double a12 = fma(fma(0x1.717f68bfc21e6p-19, a8, 0x1.a17542032a764p-16), a9, fma(0x1.a01af4aee2b13p-13, a8, 0x1.6c1635252b803p-10));
    /* 0.00833333316862102, 0.041666666991488494 */
    const double a14 = fma(a12, a9, fma(0x1.111110b683de9p-7, a8, 0x1.55555581f9fc4p-5));
    /* 0.16666666667084201, 0.49999999999597972 */
    const double a16 = fma(a14, a9, fma(0x1.555555557a0f6p-3, a8, 0x1.ffffffffee519p-2));
    const double p1 = power_of_two(a5);
    const double a19 = fma(fma(a9, a16, a8), p1, p1 - 1.0);
    const double a23 = 2.0 + a19;
    const double a26 = -(8.0 * a19 * (1.0 + a19) / (a23 * a23 * a23));
    const int b3 = a2 < -200.0;
    const double a28 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a28; /* -7.8886090522101181e-31 */
    const double a30 = usual ? a28 : (b4 ? (-0x1p-100) : a28); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a31 = fma(a30, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a32 = a31 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a34 = fma(a32, -0x1.ef35793c7673p-45, fma(a32, -0x1.62e42fefa38p-1, a30));
    const double a35 = a34 * a34;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a38 = fma(fma(0x1.9fce5e32a2c28p-13, a34, 0x1.6d98935dd6524p-10), a35, fma(0x1.1111e0a253f33p-7, a34, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a40 = fma(a38, a35, fma(0x1.555554a6c4debp-3, a34, 0x1.00000044603e6p-1));
    const double a43 = (fma(a35, a40, a34) + 1.0) * power_of_two(a31);
    const double q2 = 8.0 * a43 * (1.0 + (-a43)) / (1.0 + a43 * (3.0 + a43 * (3.0 + a43)));
    const double a54 = copysign(b1 ? a26 : q2, a1);
    const int b5 = x == x;
    return (float)(usual ? a54 : (b5 ? a54 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrink_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
