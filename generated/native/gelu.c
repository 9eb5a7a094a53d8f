/* SPDX-License-Identifier: MIT */
/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2
 *
 * x < 0: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * x > 0: 1/2*x*(2 - erfc(sqrt(2)/2*abs(x)))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 0.0;
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a6 = a5 * a5;
    const double a9 = -(usual ? a6 : lesser(a6, 800.0));
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a14 = fma(a13, -0x1.62e42fefa38p-1, a11); /* -0.69314718055989033 */
    const double a15 = 1.0 + a14;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a20 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a5));
    const double a21 = -a6;
    /* -5.4979230187083712e-14 */
    const double a26 = fma(a13, -0x1.ef35793c7673p-45, -fma(a5, a20, fma(a5, a20, fma(a5, a5, a21))));
    const double a27 = a14 + a26;
    const double a28 = a27 * a27;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a31 = fma(fma(0x1.ada10efa01953p-26, a27, 0x1.28ae38fe0a4b2p-22), a28, fma(0x1.71df0f72a4222p-19, a27, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a33 = fma(a31, a28, fma(0x1.a01a0134a1113p-13, a27, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a35 = fma(a33, a28, fma(0x1.1111111125b1p-7, a27, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a37 = fma(a35, a28, fma(0x1.5555555555503p-3, a27, 0x1.000000000000ap-1));
    const double a39 = a14 - (a15 - 1.0) + fma(a28, a37, a26);
    const double a40 = a15 + a39;
    const int b3 = a21 < -800.0;
    const double a42 = usual ? a40 : (b3 ? 0.0 : a40);
    const double a43 = a5 + 3.0;
    const double a44 = a43 + (-2.0);
    const double a45 = a43 * a44;
    const double a46 = short_inverse(a45);
    const double a49 = fma(a46, fma(-a46, a45, 1.0), a46);
    const double a50 = a49 * a44;
    const double a52 = -(6.0 * a50);
    const double a53 = 1.0 + a52;
    const double a56 = a43 - a5;
    const double a61 = a5 - (a43 - a56) + (3.0 - a56) + a20;
    const double a66 = a52 - (a53 - 1.0) + (-(fma(a52, a61, fma(a52, a43, 6.0)) * a50));
    const double a67 = a53 + a66;
    const double a69 = a67 * a67;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9, 1.6358716971910201e-8 */
    const double a71 = fma(fma(-0x1.88151a1f1291p-32, a67, -0x1.7856fca3d92b7p-29), a69, fma(-0x1.fdf262c768e04p-29, a67, 0x1.190a65ea2c4e3p-26));
    /* 4.5640832341405991e-8, -4.8745130565716649e-8 */
    const double a73 = fma(a71, a69, fma(0x1.880d4070d2012p-25, a67, -0x1.a2b7acfb42a9fp-25));
    /* -2.8861107937217144e-7, 6.3039302174987924e-8 */
    const double a75 = fma(a73, a69, fma(-0x1.35e4cf360fe15p-22, a67, 0x1.0ec0721c8f3e8p-24));
    /* 1.5860195999252522e-6, 2.5917925886065316e-7 */
    const double a77 = fma(a75, a69, fma(0x1.a9be6fdf39c57p-20, a67, 0x1.164aa6f6820cp-22));
    /* -8.9890492772620768e-6, -1.5138020654381801e-6 */
    const double a79 = fma(a77, a69, fma(-0x1.2d9f5867efc2bp-17, a67, -0x1.965baf91d1f07p-20));
    /* 5.6119120388205992e-5, -2.0551748975816609e-5 */
    const double a81 = fma(a79, a69, fma(0x1.d6c2e4b42579ep-15, a67, -0x1.58cd16f854cb6p-16));
    /* -3.6728843750285795e-4, 6.4581422392963252e-4 */
    const double a83 = fma(a81, a69, fma(-0x1.81213d3c835cep-12, a67, 0x1.5297b7c4c0079p-11));
    /* 0.0016185691226373855, -0.0097506892944549377 */
    const double a85 = fma(a83, a69, fma(0x1.a84c55cacbc7bp-10, a67, -0x1.3f82b5d10ac5fp-7));
    /* 0.021957764012921561, -0.023803913108600104 */
    const double a87 = fma(a85, a69, fma(0x1.67c189950acb5p-6, a67, -0x1.8600d9145e6c6p-6));
    /* -0.010235388899015228, 0.099020753679439008 */
    const double a89 = fma(a87, a69, fma(-0x1.4f64aa4aa368cp-7, a67, 0x1.9596c92adafb3p-4));
    const double a90 = a67 * a89;
    const double a91 = -0x1.d8f06dfac798ap-3 + a90; /* -0.23092733308380914 */
    const double a92 = a67 * a91;
    const double a93 = 0x1.6e9827d229d2dp-1 + a92; /* 0.71600460472555982 */
    const double a94 = a49 * a43;
    const double a95 = a93 * a94;
    const double a96 = a42 * a95;
    const double a97 = a2 * a96;
    const double a99 = a39 - (a40 - a15);
    const double a102 = -a95;
    const double a110 = a66 - (a67 - a53);
    const double a116 = -0x1.206bbeeb2d8p-57 + fma(a89, a110, fma(a67, a89, -a90)); /* -7.8176636696734726e-18 */
    /* -0.23092733308380914 */
    const double a120 = fma(a67, a90 - (a91 - (-0x1.d8f06dfac798ap-3)) + a116, fma(a67, a91, -a92));
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a123 = a92 - (a93 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a91, a110, a120));
    const double a125 = fma(a102, a44, a93) + fma(a102, -2.0 - (a44 - a43) + a61, a123);
    const double a127 = -a96;
    const double a130 = fma(a95, usual ? a99 : (b3 ? 0.0 : a99), fma(a42, a125 * a94, fma(a42, a95, a127)));
    const double a133 = fma(a2, a130, fma(a2, a96, -a97));
    const double a134 = INFINITY;
    const int b4 = fabs(a97) < a134;
    const double a137 = a97 + (usual ? a133 : (b4 ? a133 : 0.0));
    const int b5 = a2 == 0.0;
    const double a139 = usual ? a137 : (b5 ? a97 : a137);
    const int b6 = a42 == 0.0;
    const int b7 = a13 < -700.0;
    const double a142 = a12 + 300.0;
    const double p1 = power_of_two(usual ? a12 : (b7 ? a142 : a12));
    /* 4.9090934652977266e-91 */
    const double a148 = (usual ? a139 : (b6 ? a97 : a139)) * p1 * (usual ? 1.0 : (b7 ? 0x1p-300 : 1.0));
    const double a149 = a127 * p1;
    const double a150 = 2.0 + a149;
    const double a151 = a2 * a150;
    const double a158 = fma(a2, fma(-a130, p1, a149 - (a150 - 2.0)), fma(a2, a150, -a151));
    const int b8 = fabs(a151) < a134;
    const double a161 = a151 + (usual ? a158 : (b8 ? a158 : 0.0));
    const double a163 = usual ? a161 : (b5 ? a151 : a161);
    const double a164 = b1 ? a148 : a163;
    const int b9 = (usual ? x : number(x, a134)) == a134;
    const double a167 = usual ? a164 : (b9 ? a134 : a164);
    const int b10 = x == x;
    return usual ? a167 : (b10 ? a167 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 0.0;
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const double a5 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a8 = -lesser(a5 * a5, 200.0);
    const int b2 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b2 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a13 = fma(a11 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a10);
    const double a14 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a14, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a19 = fma(a17, a14, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a23 = 3.0 + a5;
    const double a24 = a23 + (-2.0);
    const double q1 = 1.0 / (a23 * a24);
    const double a29 = 1.0 + (-(6.0 * (q1 * a24)));
    const double a31 = a29 * a29;
    /* -5.0348529501986043e-6, -5.1070249055685976e-7, 5.130951924987274e-5, -2.1795648733978555e-5 */
    const double a33 = fma(fma(-0x1.51e21d73984cap-18, a29, -0x1.122e6a74568ecp-21), a31, fma(0x1.ae6a5a83f24a1p-15, a29, -0x1.6dab9937ca4ep-16));
    /* -3.6415880736378141e-4, 6.4653105476261653e-4 */
    const double a35 = fma(a33, a31, fma(-0x1.7dd922b0db35dp-12, a29, 0x1.52f7ede3702fdp-11));
    /* 0.0016174550768177469, -0.0097508920454550084 */
    const double a37 = fma(a35, a31, fma(0x1.a80192a1773bp-10, a29, -0x1.3f8469389548ep-7));
    /* 0.021957970689991026, -0.023803886918979243 */
    const double a39 = fma(a37, a31, fma(0x1.67c26780009f7p-6, a29, -0x1.8600bcf56bb16p-6));
    /* -0.010235406044841121, 0.099020752470657017 */
    const double a41 = fma(a39, a31, fma(-0x1.4f64cf1ca7e19p-7, a29, 0x1.9596c8d7c9dd1p-4));
    /* -0.23092733266652574, 0.71600460473407146 */
    const double a43 = fma(a41, a31, fma(-0x1.d8f06dec7121fp-3, a29, 0x1.6e9827d23c8a7p-1));
    const double a46 = (fma(a14, a19, a13) + 1.0) * power_of_two(a11) * (a43 * (q1 * a23));
    const double a47 = a2 * a46;
    const double a50 = a2 * (2.0 + (-a46));
    const double a51 = b1 ? a47 : a50;
    const double a52 = INFINITY;
    const int b3 = (usual ? x : number(x, a52)) == a52;
    const double a55 = usual ? a51 : (b3 ? a52 : a51);
    const int b4 = x == x;
    return (float)(usual ? a55 : (b4 ? a55 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1))
