/* SPDX-License-Identifier: MIT */
/* gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)
 *
 * x < 0: 1/2*erfc(sqrt(2)/2*abs(x)) - sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * of it -55/64 < x < -7/32: (abs(x) - 0.7517915246935644...)*P(abs(x) - 0.7517915246935644...)
 *     a polynomial of degree 15 about the zero 0.751791524693564457..., within 2^-58 of the function
 *       by Arb
 * of it -481/512 < x < -55/64: P(abs(x) - 115/128)
 *     a polynomial of degree 9 about 115/128, within 2^-58 of the function by Arb
 * of it -261/256 < x < -481/512: P(abs(x) - 125/128)
 *     a polynomial of degree 9 about 125/128, within 2^-58 of the function by Arb
 * of it -151/128 < x < -261/256: P(abs(x) - 35/32)
 *     a polynomial of degree 10 about 35/32, within 2^-58 of the function by Arb
 * of it -3/2 < x < -151/128: P(abs(x) - 43/32)
 *     a polynomial of degree 12 about 43/32, within 2^-58 of the function by Arb
 * x > 0: 1 + sqrt(2)/(2*sqrt(pi))*abs(finite(x))*exp(-1/2*(abs(finite(x))*abs(finite(x)))) -
 *   1/2*erfc(sqrt(2)/2*abs(finite(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     1 + hi()*w*t - 1/2*g: the terms add up to at most 3 times the sum, so errors grow 3-fold at
 *       most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -1.5;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const int b4 = w1 < 64.0;
    const double a2 = b4 ? w1 : 64.0;
    const double a3 = a2 * a2;
    const double a4 = -0.5 * a3;
    const int b5 = a4 < -800.0;
    const double a5 = b5 ? (-800.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = 1.0 + a10;
    const double a12 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a15 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a17 = fma(a15, a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a19 = fma(a17, a12, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(a19, a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a22 = a12 * a21;
    const double a23 = a11 + a22;
    const double a24 = b5 ? 0.0 : a23;
    const double a25 = a1 * a24;
    const double a26 = -a25;
    const int b7 = a8 < -700.0;
    const double a27 = a7 + 300.0;
    const double p1 = power_of_two(b7 ? a27 : a7);
    const double a30 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a31 = 0x1.6a09e667f3bcdp-1 * a2; /* 0.70710678118654757 */
    const double a33 = -(a31 * a31);
    const int b8 = a33 < -800.0;
    const double a34 = b8 ? (-800.0) : a33;
    const int b9 = -0x1p-100 < a34; /* -7.8886090522101181e-31 */
    const double a35 = b9 ? (-0x1p-100) : a34; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a36 = fma(a35, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a37 = a36 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b10 = a37 < -700.0;
    const double a38 = b10 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b11 = a38 < 1.0;
    const double a40 = a30 * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a41 = a26 * p1 * a40;
    const double a42 = fma(a37, -0x1.62e42fefa38p-1, a35); /* -0.69314718055989033 */
    const double a43 = fma(a37, -0x1.ef35793c7673p-45, a42); /* -5.4979230187083712e-14 */
    const double a44 = 1.0 + a43;
    const double a45 = a43 * a43;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a48 = fma(fma(0x1.ada10efa01953p-26, a43, 0x1.28ae38fe0a4b2p-22), a45, fma(0x1.71df0f72a4222p-19, a43, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a50 = fma(a48, a45, fma(0x1.a01a0134a1113p-13, a43, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a52 = fma(a50, a45, fma(0x1.1111111125b1p-7, a43, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a54 = fma(a52, a45, fma(0x1.5555555555503p-3, a43, 0x1.000000000000ap-1));
    const double a55 = a45 * a54;
    const double a56 = a44 + a55;
    const double a57 = b8 ? 0.0 : a56;
    const double a58 = 1.125 * a31;
    const double a59 = -3.5 + a58;
    const double a60 = a31 + 4.0;
    const double a61 = short_inverse(a60);
    const double a64 = fma(a61, fma(-a61, a60, 1.0), a61);
    const double a65 = a59 * a64;
    const double a66 = -a65;
    const double a68 = a60 - a31;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a75 = fma(a2, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a2, -a31));
    const double a77 = a59 - (-3.5);
    const double a85 = -3.5 - (a59 - a77) + (a58 - a77) + fma(1.125, a75, fma(1.125, a31, -a58));
    const double a87 = fma(a66, a60, a59) + fma(a66, a31 - (a60 - a68) + (4.0 - a68) + a75, a85);
    const double a88 = a87 * a64;
    const double a89 = a65 + a88;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a91 = fma(a89, fma(a89, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a93 = fma(a89, fma(a89, a91, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a95 = fma(a89, fma(a89, a93, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a97 = fma(a89, fma(a89, a95, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a99 = fma(a89, fma(a89, a97, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a101 = fma(a89, fma(a89, a99, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a103 = fma(a89, fma(a89, a101, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a104 = fma(a89, a103, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a105 = a89 * a104;
    const double a106 = 0x1.cda5dc64b5543p-5 + a105; /* 0.056353502708285784 */
    const double a107 = a89 * a106;
    const double a108 = -0x1.b57364b39ffa8p-4 + a107; /* -0.10679950081430312 */
    const double a109 = a89 * a108;
    const double a110 = 0x1.42c800b3f2278p-3 + a109; /* 0.15760803746367791 */
    const double a111 = a89 * a110;
    const double a112 = -0x1.6c8e47a8a07bfp-3 + a111; /* -0.17800575240477021 */
    const double a113 = a89 * a112;
    const double a114 = 0x1.16f02f0225373p-3 + a113; /* 0.13620030141160164 */
    const double a115 = a89 * a114;
    const double a116 = -0x1.63ff9b971966ap-6 + a115; /* -0.021728422111115732 */
    const double a117 = a89 * a116;
    const double a118 = -0x1.1d67329e9db87p-3 + a117; /* -0.13935699030454549 */
    const double a119 = a89 * a118;
    const double a120 = 0x1.40228e025e39p0 + a119; /* 1.2505272632390394 */
    const double a121 = 2.0 * a31;
    const double a122 = a121 + 1.0;
    const double a123 = short_inverse(a122);
    const double a126 = fma(a123, fma(-a123, a122, 1.0), a123);
    const double a127 = a120 * a126;
    const double a128 = a57 * a127;
    const double a129 = 0.5 * a128;
    const double a130 = a36 + 300.0;
    const double p2 = power_of_two(b10 ? a130 : a36);
    const double a132 = a129 * p2;
    const double a133 = a41 + a132;
    const double a134 = a25 * p1;
    const double a135 = 1.0 + a134;
    const int b12 = 1.0 == 0.0;
    const double a138 = b12 ? a30 : 1.0;
    const int b13 = a138 < 1.0;
    const double a140 = a38 * (b13 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a141 = -a129 * p2 * a140;
    const double a142 = a135 + a141;
    const double a143 = b3 ? a133 : a142;
    const double a144 = INFINITY;
    const int b14 = fabs(a143) < a144;
    const double a145 = a133 - a41;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a152 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a1));
    /* -5.4979230187083712e-14 */
    const double a158 = fma(a8, -0x1.ef35793c7673p-45, a9 - a10) + (-0.5 * fma(a2, a2, -a3));
    const double a164 = fma(a158, a23, a22 - (a23 - a11) + (a10 - (a11 - 1.0)));
    const double a168 = fma(a24, a152, fma(a1, b5 ? 0.0 : a164, fma(a1, a24, a26)));
    /* -5.4979230187083712e-14 */
    const double a178 = fma(a37, -0x1.ef35793c7673p-45, a42 - a43) + (-fma(a31, a75, fma(a31, a75, fma(a31, a31, a33))));
    const double a184 = fma(a178, a56, a55 - (a56 - a44) + (a43 - (a44 - 1.0)));
    const double a186 = -a127;
    const double a188 = a122 - a121;
    const double a195 = a120 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a201 = a88 - (a89 - a65);
    const double a202 = a118 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a207 = a116 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a212 = a114 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a217 = a112 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a222 = a110 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a234 = 0x1.5504d2ce3fp-62 + fma(a104, a201, fma(a89, a104, -a105)); /* 2.8885419450266894e-19 */
    /* 0.056353502708285784 */
    const double a238 = fma(a89, a105 - (a106 - 0x1.cda5dc64b5543p-5) + a234, fma(a89, a106, -a107));
    /* -0.10679950081430312, -4.7940428954530992e-18 */
    const double a241 = a107 - (a108 - (-0x1.b57364b39ffa8p-4)) + (-0x1.61bce8f2554p-58 + fma(a106, a201, a238));
    /* 1.7387294623904417e-18 */
    const double a246 = 0x1.00975785f4ep-59 + fma(a108, a201, fma(a89, a241, fma(a89, a108, -a109)));
    const double a247 = 0x1.42c800b3f2278p-3 - (a110 - a222) + (a109 - a222) + a246; /* 0.15760803746367791 */
    /* -6.3507677596479015e-18 */
    const double a252 = -0x1.d49a9c79defp-58 + fma(a110, a201, fma(a89, a247, fma(a89, a110, -a111)));
    const double a253 = -0x1.6c8e47a8a07bfp-3 - (a112 - a217) + (a111 - a217) + a252; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a258 = 0x1.cbb34d9b1df8p-57 + fma(a112, a201, fma(a89, a253, fma(a89, a112, -a113)));
    const double a259 = 0x1.16f02f0225373p-3 - (a114 - a212) + (a113 - a212) + a258; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a264 = 0x1.d21bfcb020ep-61 + fma(a114, a201, fma(a89, a259, fma(a89, a114, -a115)));
    const double a265 = -0x1.63ff9b971966ap-6 - (a116 - a207) + (a115 - a207) + a264; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a270 = -0x1.a002a7f77418p-57 + fma(a116, a201, fma(a89, a265, fma(a89, a116, -a117)));
    const double a271 = -0x1.1d67329e9db87p-3 - (a118 - a202) + (a117 - a202) + a270; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a276 = 0x1.69a31d90189p-55 + fma(a118, a201, fma(a89, a271, fma(a89, a118, -a119)));
    const double a277 = 0x1.40228e025e39p0 - (a120 - a195) + (a119 - a195) + a276; /* 1.2505272632390394 */
    const double a278 = fma(a186, a121 - (a122 - a188) + (1.0 - a188) + 2.0 * a75, a277);
    const double a283 = fma(a57, (fma(a186, a122, a120) + a278) * a126, fma(a57, a127, -a128));
    const double a285 = 0.5 * fma(a127, b8 ? 0.0 : a184, a283);
    const double a288 = a41 - (a133 - a145) + (a132 - a145) + (-a168 * p1 * a40 + a285 * p2);
    const double a291 = a135 - 1.0;
    const double a301 = 1.0 - (a135 - a291) + (a134 - a291) + a168 * p1 + (-a285 * p2 * a140);
    const double a302 = a141 - (a142 - a135) + a301;
    const double a303 = b3 ? a288 : a302;
    const double a305 = a143 + (b14 ? a303 : 0.0);
    const int b15 = a305 == 0.0;
    const double a308 = (b15 ? a143 : a305) * (b3 ? a38 : a138);
    const int b16 = v1 < -0x1.2ep0; /* -1.1796875 */
    const int b17 = w1 < 1.5;
    const double a309 = b17 ? w1 : 1.5;
    const double a310 = -1.34375 + a309;
    const double a311 = a310 - (-1.34375);
    const double a315 = -1.34375 - (a310 - a311) + (a309 - a311);
    const double a316 = a310 + a315;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a318 = fma(a316, fma(a316, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a320 = fma(a316, fma(a316, a318, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a322 = fma(a316, fma(a316, a320, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a324 = fma(a316, fma(a316, a322, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    const double a325 = fma(a316, a324, -0x1.28f87e39d2ba7p-3); /* -0.14500521291696808 */
    const double a326 = a316 * a325;
    const double a327 = 0x1.e85b2b89db2f1p-3 + a326; /* 0.2384551431126947 */
    const double a328 = a316 * a327;
    const double a329 = -0x1.017d1adfe4df8p-5 + a328; /* -0.031431725015092782 */
    const double a330 = a316 * a329;
    const double a331 = -0x1.05c7b6e964c66p-3 + a330; /* -0.1278223314262476 */
    const int b18 = fabs(a331) < a144;
    const double a335 = a315 - (a316 - a310);
    const double a336 = a329 - (-0x1.017d1adfe4df8p-5); /* -0.031431725015092782 */
    /* -2.9650281832207455e-18 */
    const double a346 = -0x1.b58f99033cb28p-59 + fma(a325, a335, fma(a316, a325, -a326));
    /* 0.2384551431126947 */
    const double a350 = fma(a316, a326 - (a327 - 0x1.e85b2b89db2f1p-3) + a346, fma(a316, a327, -a328));
    /* -0.031431725015092782, -3.4813986355995541e-19 */
    const double a353 = -0x1.017d1adfe4df8p-5 - (a329 - a336) + (a328 - a336) + (-0x1.9b02d145f49bp-62 + fma(a327, a335, a350));
    /* -1.5801281795158977e-18 */
    const double a358 = -0x1.d25f1c1280dep-60 + fma(a329, a335, fma(a316, a353, fma(a316, a329, -a330)));
    const double a359 = a330 - (a331 - (-0x1.05c7b6e964c66p-3)) + a358; /* -0.1278223314262476 */
    const double a361 = a331 + (b18 ? a359 : 0.0);
    const int b19 = a361 == 0.0;
    const double a362 = b19 ? a331 : a361;
    const int b20 = v1 < -0x1.05p0; /* -1.01953125 */
    const int b21 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a363 = b21 ? w1 : 0x1.2ep0; /* 1.1796875 */
    const double a364 = -1.09375 + a363;
    const double a365 = a364 - (-1.09375);
    const double a369 = -1.09375 - (a364 - a365) + (a363 - a365);
    const double a370 = a364 + a369;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a372 = fma(a370, fma(a370, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a374 = fma(a370, fma(a370, a372, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a376 = fma(a370, fma(a370, a374, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    const double a377 = fma(a370, a376, -0x1.b8aeb48e64038p-4); /* -0.10758848695536549 */
    const double a378 = a370 * a377;
    const double a379 = 0x1.5865daf132933p-2 + a378; /* 0.33632604691651408 */
    const double a380 = a370 * a379;
    const double a381 = -0x1.690d2839ff212p-3 + a380; /* -0.17629462649337363 */
    const double a382 = a370 * a381;
    const double a383 = -0x1.a5683aa6cd6f9p-4 + a382; /* -0.10288260374803916 */
    const int b22 = fabs(a383) < a144;
    const double a387 = a369 - (a370 - a364);
    /* 1.6835673810007536e-17 */
    const double a395 = 0x1.369038c2706bcp-56 + fma(a377, a387, fma(a370, a377, -a378));
    /* 0.33632604691651408 */
    const double a399 = fma(a370, a378 - (a379 - 0x1.5865daf132933p-2) + a395, fma(a370, a379, -a380));
    /* -0.17629462649337363, -1.0142551983789619e-17 */
    const double a402 = a380 - (a381 - (-0x1.690d2839ff212p-3)) + (-0x1.7631b1f0a21dcp-57 + fma(a379, a387, a399));
    /* 4.5035514644087771e-18 */
    const double a407 = 0x1.4c4dae94c6208p-58 + fma(a381, a387, fma(a370, a402, fma(a370, a381, -a382)));
    const double a408 = a382 - (a383 - (-0x1.a5683aa6cd6f9p-4)) + a407; /* -0.10288260374803916 */
    const double a410 = a383 + (b22 ? a408 : 0.0);
    const int b23 = a410 == 0.0;
    const double a411 = b23 ? a383 : a410;
    const int b24 = v1 < -0x1.e1p-1; /* -0.939453125 */
    const int b25 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a412 = b25 ? w1 : 0x1.05p0; /* 1.01953125 */
    const double a413 = -0x1.f4p-1 + a412; /* -0.9765625 */
    const double a414 = a413 - (-0x1.f4p-1); /* -0.9765625 */
    const double a418 = -0x1.f4p-1 - (a413 - a414) + (a412 - a414); /* -0.9765625 */
    const double a419 = a413 + a418;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a421 = fma(a419, fma(a419, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a423 = fma(a419, fma(a419, a421, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a425 = fma(a419, fma(a419, a423, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    const double a426 = fma(a419, a425, 0x1.793286d209664p-2); /* 0.3683568063446272 */
    const double a427 = a419 * a426;
    const double a428 = -0x1.0954eb2d7e1bap-2 + a427; /* -0.25911300149121141 */
    const double a429 = a419 * a428;
    const double a430 = -0x1.3d35cdf89eb1ap-4 + a429; /* -0.077443890166176393 */
    const int b26 = fabs(a430) < a144;
    const double a434 = a418 - (a419 - a413);
    /* 1.2901470383144205e-17 */
    const double a440 = 0x1.dbfaf150796f4p-57 + fma(a426, a434, fma(a419, a426, -a427));
    /* -0.25911300149121141 */
    const double a444 = fma(a419, a427 - (a428 - (-0x1.0954eb2d7e1bap-2)) + a440, fma(a419, a428, -a429));
    /* -0.077443890166176393, -5.3260853143024494e-18 */
    const double a447 = a429 - (a430 - (-0x1.3d35cdf89eb1ap-4)) + (-0x1.88fee83739908p-58 + fma(a428, a434, a444));
    const double a449 = a430 + (b26 ? a447 : 0.0);
    const int b27 = a449 == 0.0;
    const double a450 = b27 ? a430 : a449;
    const int b28 = v1 < -0x1.b8p-1; /* -0.859375 */
    const int b29 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a451 = b29 ? w1 : 0x1.e1p-1; /* 0.939453125 */
    const double a452 = -0x1.ccp-1 + a451; /* -0.8984375 */
    const double a453 = a452 - (-0x1.ccp-1); /* -0.8984375 */
    const double a457 = -0x1.ccp-1 - (a452 - a453) + (a451 - a453); /* -0.8984375 */
    const double a458 = a452 + a457;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a460 = fma(a458, fma(a458, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a462 = fma(a458, fma(a458, a460, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a464 = fma(a458, fma(a458, a462, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    const double a465 = fma(a458, a464, 0x1.8758cf4105a5ap-2); /* 0.38217471918452406 */
    const double a466 = a458 * a465;
    const double a467 = -0x1.4576a5c678637p-2 + a466; /* -0.31783541702143076 */
    const double a468 = a458 * a467;
    const double a469 = -0x1.c1e98181ef68bp-5 + a468; /* -0.054920914596988522 */
    const int b30 = fabs(a469) < a144;
    const double a473 = a457 - (a458 - a452);
    /* -2.152523650549467e-17 */
    const double a479 = -0x1.8d120e2f4f4eap-56 + fma(a465, a473, fma(a458, a465, -a466));
    /* -0.31783541702143076 */
    const double a483 = fma(a458, a466 - (a467 - (-0x1.4576a5c678637p-2)) + a479, fma(a458, a467, -a468));
    /* -0.054920914596988522, 4.5642984934272352e-19 */
    const double a486 = a468 - (a469 - (-0x1.c1e98181ef68bp-5)) + (0x1.0d6dba8d02c48p-61 + fma(a467, a473, a483));
    const double a488 = a469 + (b30 ? a486 : 0.0);
    const int b31 = a488 == 0.0;
    const double a489 = b31 ? a469 : a488;
    const int b32 = v1 < -0.21875;
    const int b33 = w1 < 0.859375;
    const double a490 = b33 ? w1 : 0.859375;
    const double a491 = a490 + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    const double a492 = a491 + 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a493 = a492 - a491;
    const double a498 = a491 - a490;
    /* -0.75179152469356447, 5.3840409478330053e-34 */
    const double a503 = a490 - (a491 - a498) + (-0x1.80ead197f00b4p-1 - a498) + 0x1.65d4b5b9cdd03p-111;
    const double a504 = a491 - (a492 - a493) + (0x1.13e74c58cada8p-56 - a493) + a503; /* 1.4956759177009883e-17 */
    const double a505 = a492 + a504;
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a506 = fma(a505, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a508 = fma(a505, fma(a505, a506, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a510 = fma(a505, fma(a505, a508, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a512 = fma(a505, fma(a505, a510, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a514 = fma(a505, fma(a505, a512, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a516 = fma(a505, fma(a505, a514, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    const double a517 = a505 * a516;
    const double a518 = -0x1.d2fa4c17c7e63p-4 + a517; /* -0.11400823329722125 */
    const double a519 = a505 * a518;
    const double a520 = 0x1.2a2ef9bb865b2p-6 + a519; /* 0.018199676398671101 */
    const double a521 = a505 * a520;
    const double a522 = 0x1.8d9a941de3ac5p-2 + a521; /* 0.38828498299055197 */
    const double a523 = a505 * a522;
    const double a524 = -0x1.b9d98fa5a3215p-2 + a523; /* -0.43149399231404689 */
    const double a525 = a492 * a524;
    const int b34 = fabs(a525) < a144;
    const double a529 = a504 - (a505 - a492);
    const double a532 = a520 - 0x1.2a2ef9bb865b2p-6; /* 0.018199676398671101 */
    const double a542 = 0x1.0582e770d035p-61 + fma(a516, a529, fma(a505, a516, -a517)); /* 4.4301744890507992e-19 */
    /* -0.11400823329722125 */
    const double a546 = fma(a505, a517 - (a518 - (-0x1.d2fa4c17c7e63p-4)) + a542, fma(a505, a518, -a519));
    /* 0.018199676398671101, -1.6404468227710146e-18 */
    const double a549 = 0x1.2a2ef9bb865b2p-6 - (a520 - a532) + (a519 - a532) + (-0x1.e42ca850e82b2p-60 + fma(a518, a529, a546));
    /* 2.2787083156844476e-17 */
    const double a554 = 0x1.a458f52e9887ap-56 + fma(a520, a529, fma(a505, a549, fma(a505, a520, -a521)));
    /* 0.38828498299055197 */
    const double a558 = fma(a505, a521 - (a522 - 0x1.8d9a941de3ac5p-2) + a554, fma(a505, a522, -a523));
    /* -0.43149399231404689, -2.7314707660482359e-17 */
    const double a561 = a523 - (a524 - (-0x1.b9d98fa5a3215p-2)) + (-0x1.f7de0f5892514p-56 + fma(a522, a529, a558));
    const double a565 = fma(a524, a504, fma(a492, a561, fma(a492, a524, -a525)));
    const double a567 = a525 + (b34 ? a565 : 0.0);
    const int b35 = a567 == 0.0;
    const double a568 = b35 ? a525 : a567;
    const double a569 = b32 ? a568 : a308;
    const double a570 = b28 ? a489 : a569;
    const double a571 = b24 ? a450 : a570;
    const double a572 = b20 ? a411 : a571;
    const double a573 = b16 ? a362 : a572;
    const double a574 = b2 ? a308 : a573;
    const int b36 = a574 == 0.0;
    const double a575 = -0.0;
    const double a576 = b3 ? a575 : a574;
    const double a577 = b36 ? a576 : a574;
    return b1 ? a577 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -1.5;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const int b4 = w1 < 64.0;
    const double a1 = b4 ? w1 : 64.0;
    const double a2 = 0x1.6a09e667f3bcdp-1 * a1; /* 0.70710678118654757 */
    const double a4 = -(a2 * a2);
    const int b5 = a4 < -200.0;
    const double a5 = b5 ? (-200.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double q1 = (1.125 * a2 + (-3.5)) / (4.0 + a2);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a24 = fma(q1, fma(q1, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a26 = fma(q1, fma(q1, a24, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a28 = fma(q1, fma(q1, a26, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a30 = fma(q1, fma(q1, a28, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a32 = fma(q1, fma(q1, a30, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a34 = fma(q1, fma(q1, a32, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a36 = fma(q1, fma(q1, a34, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a39 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7) * (a36 / (1.0 + 2.0 * a2));
    const double a40 = 0.5 * a39;
    const double a43 = -0.5 * (a1 * a1);
    const int b7 = a43 < -200.0;
    const double a44 = b7 ? (-200.0) : a43;
    const int b8 = -0x1p-100 < a44; /* -7.8886090522101181e-31 */
    const double a45 = b8 ? (-0x1p-100) : a44; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a46 = fma(a45, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a47 = a46 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a49 = fma(a47, -0x1.ef35793c7673p-45, fma(a47, -0x1.62e42fefa38p-1, a45));
    const double a50 = a49 * a49;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a53 = fma(fma(0x1.9fce5e32a2c28p-13, a49, 0x1.6d98935dd6524p-10), a50, fma(0x1.1111e0a253f33p-7, a49, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a55 = fma(a53, a50, fma(0x1.555554a6c4debp-3, a49, 0x1.00000044603e6p-1));
    /* 0.3989422804014327 */
    const double a59 = 0x1.9884533d43651p-2 * w1 * ((fma(a50, a55, a49) + 1.0) * power_of_two(a46));
    const double a61 = a40 + (-a59);
    const double a64 = 1.0 + a59 + (-a40);
    const double a65 = b3 ? a61 : a64;
    const int b9 = v1 < -0x1.2ep0; /* -1.1796875 */
    const int b10 = w1 < 1.5;
    const double a67 = (b10 ? w1 : 1.5) + (-1.34375);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a69 = fma(a67, fma(a67, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a71 = fma(a67, fma(a67, a69, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a73 = fma(a67, fma(a67, a71, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a75 = fma(a67, fma(a67, a73, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a77 = fma(a67, fma(a67, a75, -0x1.28f87e39d2ba7p-3), 0x1.e85b2b89db2f1p-3);
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a79 = fma(a67, fma(a67, a77, -0x1.017d1adfe4df8p-5), -0x1.05c7b6e964c66p-3);
    const int b11 = v1 < -0x1.05p0; /* -1.01953125 */
    const int b12 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a81 = (b12 ? w1 : 0x1.2ep0) + (-1.09375); /* 1.1796875 */
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a83 = fma(a81, fma(a81, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a85 = fma(a81, fma(a81, a83, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a87 = fma(a81, fma(a81, a85, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a89 = fma(a81, fma(a81, a87, -0x1.b8aeb48e64038p-4), 0x1.5865daf132933p-2);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a91 = fma(a81, fma(a81, a89, -0x1.690d2839ff212p-3), -0x1.a5683aa6cd6f9p-4);
    const int b13 = v1 < -0x1.e1p-1; /* -0.939453125 */
    const int b14 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a93 = (b14 ? w1 : 0x1.05p0) + (-0x1.f4p-1); /* 1.01953125, -0.9765625 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a95 = fma(a93, fma(a93, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a97 = fma(a93, fma(a93, a95, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a99 = fma(a93, fma(a93, a97, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    /* 0.3683568063446272, -0.25911300149121141 */
    const double a101 = fma(a93, fma(a93, a99, 0x1.793286d209664p-2), -0x1.0954eb2d7e1bap-2);
    const double a102 = fma(a93, a101, -0x1.3d35cdf89eb1ap-4); /* -0.077443890166176393 */
    const int b15 = v1 < -0x1.b8p-1; /* -0.859375 */
    const int b16 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a104 = (b16 ? w1 : 0x1.e1p-1) + (-0x1.ccp-1); /* 0.939453125, -0.8984375 */
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a106 = fma(a104, fma(a104, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a108 = fma(a104, fma(a104, a106, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a110 = fma(a104, fma(a104, a108, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    /* 0.38217471918452406, -0.31783541702143076 */
    const double a112 = fma(a104, fma(a104, a110, 0x1.8758cf4105a5ap-2), -0x1.4576a5c678637p-2);
    const double a113 = fma(a104, a112, -0x1.c1e98181ef68bp-5); /* -0.054920914596988522 */
    const int b17 = v1 < -0.21875;
    const int b18 = w1 < 0.859375;
    const double a115 = (b18 ? w1 : 0.859375) + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a116 = fma(a115, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a118 = fma(a115, fma(a115, a116, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a120 = fma(a115, fma(a115, a118, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a122 = fma(a115, fma(a115, a120, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a124 = fma(a115, fma(a115, a122, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a126 = fma(a115, fma(a115, a124, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a128 = fma(a115, fma(a115, a126, -0x1.d2fa4c17c7e63p-4), 0x1.2a2ef9bb865b2p-6);
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a130 = fma(a115, fma(a115, a128, 0x1.8d9a941de3ac5p-2), -0x1.b9d98fa5a3215p-2);
    const double a131 = a115 * a130;
    const double a132 = b17 ? a131 : a65;
    const double a133 = b15 ? a113 : a132;
    const double a134 = b13 ? a102 : a133;
    const double a135 = b11 ? a91 : a134;
    const double a136 = b9 ? a79 : a135;
    const double a137 = b2 ? a65 : a136;
    return (float)(b1 ? a137 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad)
SYMSIG_DEFINE_1(float, symsig_gelu_gradf)
