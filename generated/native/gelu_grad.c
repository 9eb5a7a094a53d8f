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

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -1.5;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const int b3 = w1 < 64.0;
    const double a4 = usual ? w1 : (b3 ? w1 : 64.0);
    const double a5 = a4 * a4;
    const double a6 = -0.5 * a5;
    const int b4 = a6 < -800.0;
    const double a8 = usual ? a6 : (b4 ? (-800.0) : a6);
    const int b5 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b5 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    const double a14 = fma(a12, -0x1.ef35793c7673p-45, a13); /* -5.4979230187083712e-14 */
    const double a15 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double a25 = fma(a15, a24, a14);
    const double a26 = 1.0 + a25;
    const double a28 = usual ? a26 : (b4 ? 0.0 : a26);
    const double a29 = a2 * a28;
    const double a30 = -a29;
    const int b6 = a12 < -700.0;
    const double a31 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b6 ? a31 : a11));
    const double a37 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a39 = -(a37 * a37);
    const int b7 = a39 < -800.0;
    const double a41 = usual ? a39 : (b7 ? (-800.0) : a39);
    const int b8 = -0x1p-100 < a41; /* -7.8886090522101181e-31 */
    const double a43 = usual ? a41 : (b8 ? (-0x1p-100) : a41); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a44 = fma(a43, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a45 = a44 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b9 = a45 < -700.0;
    const double a47 = usual ? 1.0 : (b9 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b10 = a47 < 1.0;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a50 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b10 ? 0x1p300 : 1.0));
    const double a51 = a30 * p1 * a50;
    const double a52 = fma(a45, -0x1.62e42fefa38p-1, a43); /* -0.69314718055989033 */
    const double a53 = fma(a45, -0x1.ef35793c7673p-45, a52); /* -5.4979230187083712e-14 */
    const double a54 = a53 * a53;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a57 = fma(fma(0x1.ada10efa01953p-26, a53, 0x1.28ae38fe0a4b2p-22), a54, fma(0x1.71df0f72a4222p-19, a53, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a59 = fma(a57, a54, fma(0x1.a01a0134a1113p-13, a53, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a61 = fma(a59, a54, fma(0x1.1111111125b1p-7, a53, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a63 = fma(a61, a54, fma(0x1.5555555555503p-3, a53, 0x1.000000000000ap-1));
    const double a64 = fma(a54, a63, a53);
    const double a65 = 1.0 + a64;
    const double a67 = usual ? a65 : (b7 ? 0.0 : a65);
    const double a68 = 1.125 * a37;
    const double a69 = -3.5 + a68;
    const double a70 = a37 + 4.0;
    const double a71 = 2.0 * a37;
    const double a72 = a71 + 1.0;
    const double a73 = a70 * a72;
    const double a74 = short_inverse(a73);
    const double a77 = fma(a74, fma(-a74, a73, 1.0), a74);
    const double a78 = a77 * a72;
    const double a79 = a69 * a78;
    const double a80 = -a79;
    const double a82 = a70 - a37;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a89 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a37));
    const double a91 = a69 - (-3.5);
    const double a99 = -3.5 - (a69 - a91) + (a68 - a91) + fma(1.125, a89, fma(1.125, a37, -a68));
    const double a101 = fma(a80, a70, a69) + fma(a80, a37 - (a70 - a82) + (4.0 - a82) + a89, a99);
    const double a102 = a101 * a78;
    const double a103 = a79 + a102;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a105 = fma(a103, fma(a103, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a107 = fma(a103, fma(a103, a105, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a109 = fma(a103, fma(a103, a107, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a111 = fma(a103, fma(a103, a109, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a113 = fma(a103, fma(a103, a111, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a115 = fma(a103, fma(a103, a113, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a117 = fma(a103, fma(a103, a115, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a118 = fma(a103, a117, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a119 = a103 * a118;
    const double a120 = 0x1.cda5dc64b5543p-5 + a119; /* 0.056353502708285784 */
    const double a121 = a103 * a120;
    const double a122 = -0x1.b57364b39ffa8p-4 + a121; /* -0.10679950081430312 */
    const double a123 = a103 * a122;
    const double a124 = 0x1.42c800b3f2278p-3 + a123; /* 0.15760803746367791 */
    const double a125 = a103 * a124;
    const double a126 = -0x1.6c8e47a8a07bfp-3 + a125; /* -0.17800575240477021 */
    const double a127 = a103 * a126;
    const double a128 = 0x1.16f02f0225373p-3 + a127; /* 0.13620030141160164 */
    const double a129 = a103 * a128;
    const double a130 = -0x1.63ff9b971966ap-6 + a129; /* -0.021728422111115732 */
    const double a131 = a103 * a130;
    const double a132 = -0x1.1d67329e9db87p-3 + a131; /* -0.13935699030454549 */
    const double a133 = a103 * a132;
    const double a134 = 0x1.40228e025e39p0 + a133; /* 1.2505272632390394 */
    const double a135 = a77 * a70;
    const double a136 = a134 * a135;
    const double a137 = a67 * a136;
    const double a138 = 0.5 * a137;
    const double a139 = a44 + 300.0;
    const double p2 = power_of_two(usual ? a44 : (b9 ? a139 : a44));
    const double a142 = a138 * p2;
    const double a143 = a51 + a142;
    const double a144 = a29 * p1;
    const double a145 = 1.0 + a144;
    const double a147 = -a138 * p2;
    const double a148 = a145 + a147;
    const double a149 = b2 ? a143 : a148;
    const double a150 = a143 - a51;
    /* -5.4979230187083712e-14 */
    const double a161 = fma(a45, -0x1.ef35793c7673p-45, a52 - a53) + (-fma(a37, a89, fma(a37, a89, fma(a37, a37, a39))));
    const double a167 = fma(a161, a65, a64 - (a65 - 1.0) + fma(a54, a63, a53 - a64));
    const double a170 = -a136;
    const double a172 = a72 - a71;
    const double a178 = a134 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a184 = a102 - (a103 - a79);
    const double a185 = a132 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a190 = a130 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a195 = a128 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a200 = a126 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a205 = a124 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a217 = 0x1.5504d2ce3fp-62 + fma(a118, a184, fma(a103, a118, -a119)); /* 2.8885419450266894e-19 */
    /* 0.056353502708285784 */
    const double a221 = fma(a103, a119 - (a120 - 0x1.cda5dc64b5543p-5) + a217, fma(a103, a120, -a121));
    /* -0.10679950081430312, -4.7940428954530992e-18 */
    const double a224 = a121 - (a122 - (-0x1.b57364b39ffa8p-4)) + (-0x1.61bce8f2554p-58 + fma(a120, a184, a221));
    /* 1.7387294623904417e-18 */
    const double a229 = 0x1.00975785f4ep-59 + fma(a122, a184, fma(a103, a224, fma(a103, a122, -a123)));
    const double a230 = 0x1.42c800b3f2278p-3 - (a124 - a205) + (a123 - a205) + a229; /* 0.15760803746367791 */
    /* -6.3507677596479015e-18 */
    const double a235 = -0x1.d49a9c79defp-58 + fma(a124, a184, fma(a103, a230, fma(a103, a124, -a125)));
    const double a236 = -0x1.6c8e47a8a07bfp-3 - (a126 - a200) + (a125 - a200) + a235; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a241 = 0x1.cbb34d9b1df8p-57 + fma(a126, a184, fma(a103, a236, fma(a103, a126, -a127)));
    const double a242 = 0x1.16f02f0225373p-3 - (a128 - a195) + (a127 - a195) + a241; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a247 = 0x1.d21bfcb020ep-61 + fma(a128, a184, fma(a103, a242, fma(a103, a128, -a129)));
    const double a248 = -0x1.63ff9b971966ap-6 - (a130 - a190) + (a129 - a190) + a247; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a253 = -0x1.a002a7f77418p-57 + fma(a130, a184, fma(a103, a248, fma(a103, a130, -a131)));
    const double a254 = -0x1.1d67329e9db87p-3 - (a132 - a185) + (a131 - a185) + a253; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a259 = 0x1.69a31d90189p-55 + fma(a132, a184, fma(a103, a254, fma(a103, a132, -a133)));
    const double a260 = 0x1.40228e025e39p0 - (a134 - a178) + (a133 - a178) + a259; /* 1.2505272632390394 */
    const double a261 = fma(a170, fma(2.0, a89, a71 - (a72 - a172) + (1.0 - a172)), a260);
    const double a266 = fma(a67, (fma(a170, a72, a134) + a261) * a135, fma(a67, a136, -a137));
    const double a268 = 0.5 * fma(a136, usual ? a167 : (b7 ? 0.0 : a167), a266);
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a271 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    /* -5.4979230187083712e-14 */
    const double a277 = fma(a12, -0x1.ef35793c7673p-45, a13 - a14) + (-0.5 * fma(a4, a4, -a5));
    const double a283 = fma(a277, a26, a25 - (a26 - 1.0) + fma(a15, a24, a14 - a25));
    const double a287 = fma(a2, usual ? a283 : (b4 ? 0.0 : a283), fma(a2, a28, a30));
    const double a288 = fma(a28, a271, a287);
    const double a293 = a51 - (a143 - a150) + (a142 - a150) + fma(a268, p2, -a288 * p1 * a50);
    const double a297 = a145 - 1.0;
    const double a303 = fma(-a268, p2, fma(a288, p1, 1.0 - (a145 - a297) + (a144 - a297)));
    const double a304 = a147 - (a148 - a145) + a303;
    const double a305 = b2 ? a293 : a304;
    const double a306 = INFINITY;
    const int b11 = fabs(a149) < a306;
    const double a309 = a149 + (usual ? a305 : (b11 ? a305 : 0.0));
    const int b12 = a309 == 0.0;
    const double a312 = (b12 ? a149 : a309) * (b2 ? a47 : 1.0);
    const int b13 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b14 = w1 < 1.5;
    const double a313 = b14 ? w1 : 1.5;
    const double a314 = -1.34375 + a313;
    const double a315 = a314 - (-1.34375);
    const double a319 = -1.34375 - (a314 - a315) + (a313 - a315);
    const double a320 = a314 + a319;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a322 = fma(a320, fma(a320, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a324 = fma(a320, fma(a320, a322, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a326 = fma(a320, fma(a320, a324, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a328 = fma(a320, fma(a320, a326, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    const double a329 = fma(a320, a328, -0x1.28f87e39d2ba7p-3); /* -0.14500521291696808 */
    const double a330 = a320 * a329;
    const double a331 = 0x1.e85b2b89db2f1p-3 + a330; /* 0.2384551431126947 */
    const double a332 = a320 * a331;
    const double a333 = -0x1.017d1adfe4df8p-5 + a332; /* -0.031431725015092782 */
    const double a334 = a320 * a333;
    const double a335 = -0x1.05c7b6e964c66p-3 + a334; /* -0.1278223314262476 */
    const double a339 = a319 - (a320 - a314);
    const double a340 = a333 - (-0x1.017d1adfe4df8p-5); /* -0.031431725015092782 */
    /* -2.9650281832207455e-18 */
    const double a350 = -0x1.b58f99033cb28p-59 + fma(a329, a339, fma(a320, a329, -a330));
    /* 0.2384551431126947 */
    const double a354 = fma(a320, a330 - (a331 - 0x1.e85b2b89db2f1p-3) + a350, fma(a320, a331, -a332));
    /* -0.031431725015092782, -3.4813986355995541e-19 */
    const double a357 = -0x1.017d1adfe4df8p-5 - (a333 - a340) + (a332 - a340) + (-0x1.9b02d145f49bp-62 + fma(a331, a339, a354));
    /* -1.5801281795158977e-18 */
    const double a362 = -0x1.d25f1c1280dep-60 + fma(a333, a339, fma(a320, a357, fma(a320, a333, -a334)));
    const double a363 = a334 - (a335 - (-0x1.05c7b6e964c66p-3)) + a362; /* -0.1278223314262476 */
    const int b15 = fabs(a335) < a306;
    const double a366 = a335 + (usual ? a363 : (b15 ? a363 : 0.0));
    const int b16 = a366 == 0.0;
    const double a367 = b16 ? a335 : a366;
    const int b17 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b18 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a368 = b18 ? w1 : 0x1.2ep0; /* 1.1796875 */
    const double a369 = -1.09375 + a368;
    const double a370 = a369 - (-1.09375);
    const double a374 = -1.09375 - (a369 - a370) + (a368 - a370);
    const double a375 = a369 + a374;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a377 = fma(a375, fma(a375, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a379 = fma(a375, fma(a375, a377, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a381 = fma(a375, fma(a375, a379, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    const double a382 = fma(a375, a381, -0x1.b8aeb48e64038p-4); /* -0.10758848695536549 */
    const double a383 = a375 * a382;
    const double a384 = 0x1.5865daf132933p-2 + a383; /* 0.33632604691651408 */
    const double a385 = a375 * a384;
    const double a386 = -0x1.690d2839ff212p-3 + a385; /* -0.17629462649337363 */
    const double a387 = a375 * a386;
    const double a388 = -0x1.a5683aa6cd6f9p-4 + a387; /* -0.10288260374803916 */
    const double a392 = a374 - (a375 - a369);
    /* 1.6835673810007536e-17 */
    const double a400 = 0x1.369038c2706bcp-56 + fma(a382, a392, fma(a375, a382, -a383));
    /* 0.33632604691651408 */
    const double a404 = fma(a375, a383 - (a384 - 0x1.5865daf132933p-2) + a400, fma(a375, a384, -a385));
    /* -0.17629462649337363, -1.0142551983789619e-17 */
    const double a407 = a385 - (a386 - (-0x1.690d2839ff212p-3)) + (-0x1.7631b1f0a21dcp-57 + fma(a384, a392, a404));
    /* 4.5035514644087771e-18 */
    const double a412 = 0x1.4c4dae94c6208p-58 + fma(a386, a392, fma(a375, a407, fma(a375, a386, -a387)));
    const double a413 = a387 - (a388 - (-0x1.a5683aa6cd6f9p-4)) + a412; /* -0.10288260374803916 */
    const int b19 = fabs(a388) < a306;
    const double a416 = a388 + (usual ? a413 : (b19 ? a413 : 0.0));
    const int b20 = a416 == 0.0;
    const double a417 = b20 ? a388 : a416;
    const int b21 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b22 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a418 = b22 ? w1 : 0x1.05p0; /* 1.01953125 */
    const double a419 = -0x1.f4p-1 + a418; /* -0.9765625 */
    const double a420 = a419 - (-0x1.f4p-1); /* -0.9765625 */
    const double a424 = -0x1.f4p-1 - (a419 - a420) + (a418 - a420); /* -0.9765625 */
    const double a425 = a419 + a424;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a427 = fma(a425, fma(a425, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a429 = fma(a425, fma(a425, a427, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a431 = fma(a425, fma(a425, a429, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    const double a432 = fma(a425, a431, 0x1.793286d209664p-2); /* 0.3683568063446272 */
    const double a433 = a425 * a432;
    const double a434 = -0x1.0954eb2d7e1bap-2 + a433; /* -0.25911300149121141 */
    const double a435 = a425 * a434;
    const double a436 = -0x1.3d35cdf89eb1ap-4 + a435; /* -0.077443890166176393 */
    const double a440 = a424 - (a425 - a419);
    /* 1.2901470383144205e-17 */
    const double a446 = 0x1.dbfaf150796f4p-57 + fma(a432, a440, fma(a425, a432, -a433));
    /* -0.25911300149121141 */
    const double a450 = fma(a425, a433 - (a434 - (-0x1.0954eb2d7e1bap-2)) + a446, fma(a425, a434, -a435));
    /* -0.077443890166176393, -5.3260853143024494e-18 */
    const double a453 = a435 - (a436 - (-0x1.3d35cdf89eb1ap-4)) + (-0x1.88fee83739908p-58 + fma(a434, a440, a450));
    const int b23 = fabs(a436) < a306;
    const double a456 = a436 + (usual ? a453 : (b23 ? a453 : 0.0));
    const int b24 = a456 == 0.0;
    const double a457 = b24 ? a436 : a456;
    const int b25 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b26 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a458 = b26 ? w1 : 0x1.e1p-1; /* 0.939453125 */
    const double a459 = -0x1.ccp-1 + a458; /* -0.8984375 */
    const double a460 = a459 - (-0x1.ccp-1); /* -0.8984375 */
    const double a464 = -0x1.ccp-1 - (a459 - a460) + (a458 - a460); /* -0.8984375 */
    const double a465 = a459 + a464;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a467 = fma(a465, fma(a465, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a469 = fma(a465, fma(a465, a467, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a471 = fma(a465, fma(a465, a469, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    const double a472 = fma(a465, a471, 0x1.8758cf4105a5ap-2); /* 0.38217471918452406 */
    const double a473 = a465 * a472;
    const double a474 = -0x1.4576a5c678637p-2 + a473; /* -0.31783541702143076 */
    const double a475 = a465 * a474;
    const double a476 = -0x1.c1e98181ef68bp-5 + a475; /* -0.054920914596988522 */
    const double a480 = a464 - (a465 - a459);
    /* -2.152523650549467e-17 */
    const double a486 = -0x1.8d120e2f4f4eap-56 + fma(a472, a480, fma(a465, a472, -a473));
    /* -0.31783541702143076 */
    const double a490 = fma(a465, a473 - (a474 - (-0x1.4576a5c678637p-2)) + a486, fma(a465, a474, -a475));
    /* -0.054920914596988522, 4.5642984934272352e-19 */
    const double a493 = a475 - (a476 - (-0x1.c1e98181ef68bp-5)) + (0x1.0d6dba8d02c48p-61 + fma(a474, a480, a490));
    const int b27 = fabs(a476) < a306;
    const double a496 = a476 + (usual ? a493 : (b27 ? a493 : 0.0));
    const int b28 = a496 == 0.0;
    const double a497 = b28 ? a476 : a496;
    const int b29 = a1 < -0.21875;
    const int b30 = w1 < 0.859375;
    const double a498 = b30 ? w1 : 0.859375;
    const double a499 = a498 + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    const double a500 = a499 + 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a501 = a500 - a499;
    const double a506 = a499 - a498;
    /* -0.75179152469356447, 5.3840409478330053e-34 */
    const double a511 = a498 - (a499 - a506) + (-0x1.80ead197f00b4p-1 - a506) + 0x1.65d4b5b9cdd03p-111;
    const double a512 = a499 - (a500 - a501) + (0x1.13e74c58cada8p-56 - a501) + a511; /* 1.4956759177009883e-17 */
    const double a513 = a500 + a512;
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a514 = fma(a513, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a516 = fma(a513, fma(a513, a514, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a518 = fma(a513, fma(a513, a516, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a520 = fma(a513, fma(a513, a518, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a522 = fma(a513, fma(a513, a520, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a524 = fma(a513, fma(a513, a522, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    const double a525 = a513 * a524;
    const double a526 = -0x1.d2fa4c17c7e63p-4 + a525; /* -0.11400823329722125 */
    const double a527 = a513 * a526;
    const double a528 = 0x1.2a2ef9bb865b2p-6 + a527; /* 0.018199676398671101 */
    const double a529 = a513 * a528;
    const double a530 = 0x1.8d9a941de3ac5p-2 + a529; /* 0.38828498299055197 */
    const double a531 = a513 * a530;
    const double a532 = -0x1.b9d98fa5a3215p-2 + a531; /* -0.43149399231404689 */
    const double a533 = a500 * a532;
    const double a537 = a512 - (a513 - a500);
    const double a540 = a528 - 0x1.2a2ef9bb865b2p-6; /* 0.018199676398671101 */
    const double a550 = 0x1.0582e770d035p-61 + fma(a524, a537, fma(a513, a524, -a525)); /* 4.4301744890507992e-19 */
    /* -0.11400823329722125 */
    const double a554 = fma(a513, a525 - (a526 - (-0x1.d2fa4c17c7e63p-4)) + a550, fma(a513, a526, -a527));
    /* 0.018199676398671101, -1.6404468227710146e-18 */
    const double a557 = 0x1.2a2ef9bb865b2p-6 - (a528 - a540) + (a527 - a540) + (-0x1.e42ca850e82b2p-60 + fma(a526, a537, a554));
    /* 2.2787083156844476e-17 */
    const double a562 = 0x1.a458f52e9887ap-56 + fma(a528, a537, fma(a513, a557, fma(a513, a528, -a529)));
    /* 0.38828498299055197 */
    const double a566 = fma(a513, a529 - (a530 - 0x1.8d9a941de3ac5p-2) + a562, fma(a513, a530, -a531));
    /* -0.43149399231404689, -2.7314707660482359e-17 */
    const double a569 = a531 - (a532 - (-0x1.b9d98fa5a3215p-2)) + (-0x1.f7de0f5892514p-56 + fma(a530, a537, a566));
    const double a573 = fma(a532, a512, fma(a500, a569, fma(a500, a532, -a533)));
    const int b31 = fabs(a533) < a306;
    const double a576 = a533 + (usual ? a573 : (b31 ? a573 : 0.0));
    const int b32 = a576 == 0.0;
    const double a577 = b32 ? a533 : a576;
    const double a578 = b29 ? a577 : a312;
    const double a579 = b25 ? a497 : a578;
    const double a580 = b21 ? a457 : a579;
    const double a581 = b17 ? a417 : a580;
    const double a582 = b13 ? a367 : a581;
    const double a583 = b1 ? a312 : a582;
    const int b33 = a583 == 0.0;
    const double a584 = -0.0;
    const double a585 = b2 ? a584 : a583;
    const double a586 = b33 ? a585 : a583;
    const int b34 = x == x;
    return usual ? a586 : (b34 ? a586 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.5;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const int b3 = w1 < 64.0;
    const double a3 = usual ? w1 : (b3 ? w1 : 64.0);
    const double a4 = 0x1.6a09e667f3bcdp-1 * a3; /* 0.70710678118654757 */
    const double a6 = -(a4 * a4);
    const int b4 = a6 < -200.0;
    const double a7 = b4 ? (-200.0) : a6;
    const int b5 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b5 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
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
    const double a25 = 4.0 + a4;
    const double a27 = 1.0 + 2.0 * a4;
    const double q1 = 1.0 / (a25 * a27);
    const double a30 = (1.125 * a4 + (-3.5)) * (q1 * a27);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a32 = fma(a30, fma(a30, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a34 = fma(a30, fma(a30, a32, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a36 = fma(a30, fma(a30, a34, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a38 = fma(a30, fma(a30, a36, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a40 = fma(a30, fma(a30, a38, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a42 = fma(a30, fma(a30, a40, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a44 = fma(a30, fma(a30, a42, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a47 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10) * (a44 * (q1 * a25));
    const double a48 = 0.5 * a47;
    const double a51 = -0.5 * (a3 * a3);
    const int b6 = a51 < -200.0;
    const double a53 = usual ? a51 : (b6 ? (-200.0) : a51);
    const int b7 = -0x1p-100 < a53; /* -7.8886090522101181e-31 */
    const double a55 = usual ? a53 : (b7 ? (-0x1p-100) : a53); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a56 = fma(a55, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a57 = a56 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a59 = fma(a57, -0x1.ef35793c7673p-45, fma(a57, -0x1.62e42fefa38p-1, a55));
    const double a60 = a59 * a59;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a63 = fma(fma(0x1.9fce5e32a2c28p-13, a59, 0x1.6d98935dd6524p-10), a60, fma(0x1.1111e0a253f33p-7, a59, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a65 = fma(a63, a60, fma(0x1.555554a6c4debp-3, a59, 0x1.00000044603e6p-1));
    /* 0.3989422804014327 */
    const double a69 = 0x1.9884533d43651p-2 * w1 * ((fma(a60, a65, a59) + 1.0) * power_of_two(a56));
    const double a71 = a48 + (-a69);
    const double a74 = 1.0 + a69 + (-a48);
    const double a75 = b2 ? a71 : a74;
    const int b8 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b9 = w1 < 1.5;
    const double a77 = (b9 ? w1 : 1.5) + (-1.34375);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a79 = fma(a77, fma(a77, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a81 = fma(a77, fma(a77, a79, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a83 = fma(a77, fma(a77, a81, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a85 = fma(a77, fma(a77, a83, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a87 = fma(a77, fma(a77, a85, -0x1.28f87e39d2ba7p-3), 0x1.e85b2b89db2f1p-3);
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a89 = fma(a77, fma(a77, a87, -0x1.017d1adfe4df8p-5), -0x1.05c7b6e964c66p-3);
    const int b10 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b11 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a91 = (b11 ? w1 : 0x1.2ep0) + (-1.09375); /* 1.1796875 */
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a93 = fma(a91, fma(a91, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a95 = fma(a91, fma(a91, a93, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a97 = fma(a91, fma(a91, a95, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a99 = fma(a91, fma(a91, a97, -0x1.b8aeb48e64038p-4), 0x1.5865daf132933p-2);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a101 = fma(a91, fma(a91, a99, -0x1.690d2839ff212p-3), -0x1.a5683aa6cd6f9p-4);
    const int b12 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b13 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a103 = (b13 ? w1 : 0x1.05p0) + (-0x1.f4p-1); /* 1.01953125, -0.9765625 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a105 = fma(a103, fma(a103, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a107 = fma(a103, fma(a103, a105, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a109 = fma(a103, fma(a103, a107, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    /* 0.3683568063446272, -0.25911300149121141 */
    const double a111 = fma(a103, fma(a103, a109, 0x1.793286d209664p-2), -0x1.0954eb2d7e1bap-2);
    const double a112 = fma(a103, a111, -0x1.3d35cdf89eb1ap-4); /* -0.077443890166176393 */
    const int b14 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b15 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a114 = (b15 ? w1 : 0x1.e1p-1) + (-0x1.ccp-1); /* 0.939453125, -0.8984375 */
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a116 = fma(a114, fma(a114, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a118 = fma(a114, fma(a114, a116, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a120 = fma(a114, fma(a114, a118, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    /* 0.38217471918452406, -0.31783541702143076 */
    const double a122 = fma(a114, fma(a114, a120, 0x1.8758cf4105a5ap-2), -0x1.4576a5c678637p-2);
    const double a123 = fma(a114, a122, -0x1.c1e98181ef68bp-5); /* -0.054920914596988522 */
    const int b16 = a1 < -0.21875;
    const int b17 = w1 < 0.859375;
    const double a125 = (b17 ? w1 : 0.859375) + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a126 = fma(a125, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a128 = fma(a125, fma(a125, a126, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a130 = fma(a125, fma(a125, a128, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a132 = fma(a125, fma(a125, a130, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a134 = fma(a125, fma(a125, a132, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a136 = fma(a125, fma(a125, a134, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a138 = fma(a125, fma(a125, a136, -0x1.d2fa4c17c7e63p-4), 0x1.2a2ef9bb865b2p-6);
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a140 = fma(a125, fma(a125, a138, 0x1.8d9a941de3ac5p-2), -0x1.b9d98fa5a3215p-2);
    const double a141 = a125 * a140;
    const double a142 = b16 ? a141 : a75;
    const double a143 = b14 ? a123 : a142;
    const double a144 = b12 ? a112 : a143;
    const double a145 = b10 ? a101 : a144;
    const double a146 = b8 ? a89 : a145;
    const double a147 = b1 ? a75 : a146;
    const int b18 = x == x;
    return (float)(usual ? a147 : (b18 ? a147 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
