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
    const double a36 = usual ? 1.0 : (b6 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
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
    const double a50 = a36 * (usual ? 1.0 : (b10 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
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
    const double a71 = short_inverse(a70);
    const double a74 = fma(a71, fma(-a71, a70, 1.0), a71);
    const double a75 = a69 * a74;
    const double a76 = -a75;
    const double a78 = a70 - a37;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a85 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a37));
    const double a87 = a69 - (-3.5);
    const double a95 = -3.5 - (a69 - a87) + (a68 - a87) + fma(1.125, a85, fma(1.125, a37, -a68));
    const double a97 = fma(a76, a70, a69) + fma(a76, a37 - (a70 - a78) + (4.0 - a78) + a85, a95);
    const double a98 = a97 * a74;
    const double a99 = a75 + a98;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a101 = fma(a99, fma(a99, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a103 = fma(a99, fma(a99, a101, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a105 = fma(a99, fma(a99, a103, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a107 = fma(a99, fma(a99, a105, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a109 = fma(a99, fma(a99, a107, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a111 = fma(a99, fma(a99, a109, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a113 = fma(a99, fma(a99, a111, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a114 = fma(a99, a113, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a115 = a99 * a114;
    const double a116 = 0x1.cda5dc64b5543p-5 + a115; /* 0.056353502708285784 */
    const double a117 = a99 * a116;
    const double a118 = -0x1.b57364b39ffa8p-4 + a117; /* -0.10679950081430312 */
    const double a119 = a99 * a118;
    const double a120 = 0x1.42c800b3f2278p-3 + a119; /* 0.15760803746367791 */
    const double a121 = a99 * a120;
    const double a122 = -0x1.6c8e47a8a07bfp-3 + a121; /* -0.17800575240477021 */
    const double a123 = a99 * a122;
    const double a124 = 0x1.16f02f0225373p-3 + a123; /* 0.13620030141160164 */
    const double a125 = a99 * a124;
    const double a126 = -0x1.63ff9b971966ap-6 + a125; /* -0.021728422111115732 */
    const double a127 = a99 * a126;
    const double a128 = -0x1.1d67329e9db87p-3 + a127; /* -0.13935699030454549 */
    const double a129 = a99 * a128;
    const double a130 = 0x1.40228e025e39p0 + a129; /* 1.2505272632390394 */
    const double a131 = 2.0 * a37;
    const double a132 = a131 + 1.0;
    const double a133 = short_inverse(a132);
    const double a136 = fma(a133, fma(-a133, a132, 1.0), a133);
    const double a137 = a130 * a136;
    const double a138 = a67 * a137;
    const double a139 = 0.5 * a138;
    const double a140 = a44 + 300.0;
    const double p2 = power_of_two(usual ? a44 : (b9 ? a140 : a44));
    const double a143 = a139 * p2;
    const double a144 = a51 + a143;
    const double a145 = a29 * p1;
    const double a146 = 1.0 + a145;
    const int b11 = 1.0 == 0.0;
    const double a150 = usual ? 1.0 : (b11 ? a36 : 1.0);
    const int b12 = a150 < 1.0;
    const double a153 = a47 * (usual ? 1.0 : (b12 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a154 = -a139 * p2 * a153;
    const double a155 = a146 + a154;
    const double a156 = b2 ? a144 : a155;
    const double a157 = a144 - a51;
    /* -5.4979230187083712e-14 */
    const double a168 = fma(a45, -0x1.ef35793c7673p-45, a52 - a53) + (-fma(a37, a85, fma(a37, a85, fma(a37, a37, a39))));
    const double a174 = fma(a168, a65, a64 - (a65 - 1.0) + fma(a54, a63, a53 - a64));
    const double a177 = -a137;
    const double a179 = a132 - a131;
    const double a185 = a130 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a191 = a98 - (a99 - a75);
    const double a192 = a128 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a197 = a126 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a202 = a124 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a207 = a122 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a212 = a120 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a224 = 0x1.5504d2ce3fp-62 + fma(a114, a191, fma(a99, a114, -a115)); /* 2.8885419450266894e-19 */
    /* 0.056353502708285784 */
    const double a228 = fma(a99, a115 - (a116 - 0x1.cda5dc64b5543p-5) + a224, fma(a99, a116, -a117));
    /* -0.10679950081430312, -4.7940428954530992e-18 */
    const double a231 = a117 - (a118 - (-0x1.b57364b39ffa8p-4)) + (-0x1.61bce8f2554p-58 + fma(a116, a191, a228));
    /* 1.7387294623904417e-18 */
    const double a236 = 0x1.00975785f4ep-59 + fma(a118, a191, fma(a99, a231, fma(a99, a118, -a119)));
    const double a237 = 0x1.42c800b3f2278p-3 - (a120 - a212) + (a119 - a212) + a236; /* 0.15760803746367791 */
    /* -6.3507677596479015e-18 */
    const double a242 = -0x1.d49a9c79defp-58 + fma(a120, a191, fma(a99, a237, fma(a99, a120, -a121)));
    const double a243 = -0x1.6c8e47a8a07bfp-3 - (a122 - a207) + (a121 - a207) + a242; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a248 = 0x1.cbb34d9b1df8p-57 + fma(a122, a191, fma(a99, a243, fma(a99, a122, -a123)));
    const double a249 = 0x1.16f02f0225373p-3 - (a124 - a202) + (a123 - a202) + a248; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a254 = 0x1.d21bfcb020ep-61 + fma(a124, a191, fma(a99, a249, fma(a99, a124, -a125)));
    const double a255 = -0x1.63ff9b971966ap-6 - (a126 - a197) + (a125 - a197) + a254; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a260 = -0x1.a002a7f77418p-57 + fma(a126, a191, fma(a99, a255, fma(a99, a126, -a127)));
    const double a261 = -0x1.1d67329e9db87p-3 - (a128 - a192) + (a127 - a192) + a260; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a266 = 0x1.69a31d90189p-55 + fma(a128, a191, fma(a99, a261, fma(a99, a128, -a129)));
    const double a267 = 0x1.40228e025e39p0 - (a130 - a185) + (a129 - a185) + a266; /* 1.2505272632390394 */
    const double a268 = fma(a177, fma(2.0, a85, a131 - (a132 - a179) + (1.0 - a179)), a267);
    const double a273 = fma(a67, (fma(a177, a132, a130) + a268) * a136, fma(a67, a137, -a138));
    const double a275 = 0.5 * fma(a137, usual ? a174 : (b7 ? 0.0 : a174), a273);
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a278 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    /* -5.4979230187083712e-14 */
    const double a284 = fma(a12, -0x1.ef35793c7673p-45, a13 - a14) + (-0.5 * fma(a4, a4, -a5));
    const double a290 = fma(a284, a26, a25 - (a26 - 1.0) + fma(a15, a24, a14 - a25));
    const double a294 = fma(a2, usual ? a290 : (b4 ? 0.0 : a290), fma(a2, a28, a30));
    const double a295 = fma(a28, a278, a294);
    const double a300 = a51 - (a144 - a157) + (a143 - a157) + fma(a275, p2, -a295 * p1 * a50);
    const double a305 = a146 - 1.0;
    const double a311 = fma(-a275 * p2, a153, fma(a295, p1, 1.0 - (a146 - a305) + (a145 - a305)));
    const double a312 = a154 - (a155 - a146) + a311;
    const double a313 = b2 ? a300 : a312;
    const double a314 = INFINITY;
    const int b13 = fabs(a156) < a314;
    const double a317 = a156 + (usual ? a313 : (b13 ? a313 : 0.0));
    const int b14 = a317 == 0.0;
    const double a320 = (b14 ? a156 : a317) * (b2 ? a47 : a150);
    const int b15 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b16 = w1 < 1.5;
    const double a321 = b16 ? w1 : 1.5;
    const double a322 = -1.34375 + a321;
    const double a323 = a322 - (-1.34375);
    const double a327 = -1.34375 - (a322 - a323) + (a321 - a323);
    const double a328 = a322 + a327;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a330 = fma(a328, fma(a328, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a332 = fma(a328, fma(a328, a330, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a334 = fma(a328, fma(a328, a332, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a336 = fma(a328, fma(a328, a334, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    const double a337 = fma(a328, a336, -0x1.28f87e39d2ba7p-3); /* -0.14500521291696808 */
    const double a338 = a328 * a337;
    const double a339 = 0x1.e85b2b89db2f1p-3 + a338; /* 0.2384551431126947 */
    const double a340 = a328 * a339;
    const double a341 = -0x1.017d1adfe4df8p-5 + a340; /* -0.031431725015092782 */
    const double a342 = a328 * a341;
    const double a343 = -0x1.05c7b6e964c66p-3 + a342; /* -0.1278223314262476 */
    const double a347 = a327 - (a328 - a322);
    const double a348 = a341 - (-0x1.017d1adfe4df8p-5); /* -0.031431725015092782 */
    /* -2.9650281832207455e-18 */
    const double a358 = -0x1.b58f99033cb28p-59 + fma(a337, a347, fma(a328, a337, -a338));
    /* 0.2384551431126947 */
    const double a362 = fma(a328, a338 - (a339 - 0x1.e85b2b89db2f1p-3) + a358, fma(a328, a339, -a340));
    /* -0.031431725015092782, -3.4813986355995541e-19 */
    const double a365 = -0x1.017d1adfe4df8p-5 - (a341 - a348) + (a340 - a348) + (-0x1.9b02d145f49bp-62 + fma(a339, a347, a362));
    /* -1.5801281795158977e-18 */
    const double a370 = -0x1.d25f1c1280dep-60 + fma(a341, a347, fma(a328, a365, fma(a328, a341, -a342)));
    const double a371 = a342 - (a343 - (-0x1.05c7b6e964c66p-3)) + a370; /* -0.1278223314262476 */
    const int b17 = fabs(a343) < a314;
    const double a374 = a343 + (usual ? a371 : (b17 ? a371 : 0.0));
    const int b18 = a374 == 0.0;
    const double a375 = b18 ? a343 : a374;
    const int b19 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b20 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a376 = b20 ? w1 : 0x1.2ep0; /* 1.1796875 */
    const double a377 = -1.09375 + a376;
    const double a378 = a377 - (-1.09375);
    const double a382 = -1.09375 - (a377 - a378) + (a376 - a378);
    const double a383 = a377 + a382;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a385 = fma(a383, fma(a383, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a387 = fma(a383, fma(a383, a385, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a389 = fma(a383, fma(a383, a387, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    const double a390 = fma(a383, a389, -0x1.b8aeb48e64038p-4); /* -0.10758848695536549 */
    const double a391 = a383 * a390;
    const double a392 = 0x1.5865daf132933p-2 + a391; /* 0.33632604691651408 */
    const double a393 = a383 * a392;
    const double a394 = -0x1.690d2839ff212p-3 + a393; /* -0.17629462649337363 */
    const double a395 = a383 * a394;
    const double a396 = -0x1.a5683aa6cd6f9p-4 + a395; /* -0.10288260374803916 */
    const double a400 = a382 - (a383 - a377);
    /* 1.6835673810007536e-17 */
    const double a408 = 0x1.369038c2706bcp-56 + fma(a390, a400, fma(a383, a390, -a391));
    /* 0.33632604691651408 */
    const double a412 = fma(a383, a391 - (a392 - 0x1.5865daf132933p-2) + a408, fma(a383, a392, -a393));
    /* -0.17629462649337363, -1.0142551983789619e-17 */
    const double a415 = a393 - (a394 - (-0x1.690d2839ff212p-3)) + (-0x1.7631b1f0a21dcp-57 + fma(a392, a400, a412));
    /* 4.5035514644087771e-18 */
    const double a420 = 0x1.4c4dae94c6208p-58 + fma(a394, a400, fma(a383, a415, fma(a383, a394, -a395)));
    const double a421 = a395 - (a396 - (-0x1.a5683aa6cd6f9p-4)) + a420; /* -0.10288260374803916 */
    const int b21 = fabs(a396) < a314;
    const double a424 = a396 + (usual ? a421 : (b21 ? a421 : 0.0));
    const int b22 = a424 == 0.0;
    const double a425 = b22 ? a396 : a424;
    const int b23 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b24 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a426 = b24 ? w1 : 0x1.05p0; /* 1.01953125 */
    const double a427 = -0x1.f4p-1 + a426; /* -0.9765625 */
    const double a428 = a427 - (-0x1.f4p-1); /* -0.9765625 */
    const double a432 = -0x1.f4p-1 - (a427 - a428) + (a426 - a428); /* -0.9765625 */
    const double a433 = a427 + a432;
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a435 = fma(a433, fma(a433, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a437 = fma(a433, fma(a433, a435, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a439 = fma(a433, fma(a433, a437, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    const double a440 = fma(a433, a439, 0x1.793286d209664p-2); /* 0.3683568063446272 */
    const double a441 = a433 * a440;
    const double a442 = -0x1.0954eb2d7e1bap-2 + a441; /* -0.25911300149121141 */
    const double a443 = a433 * a442;
    const double a444 = -0x1.3d35cdf89eb1ap-4 + a443; /* -0.077443890166176393 */
    const double a448 = a432 - (a433 - a427);
    /* 1.2901470383144205e-17 */
    const double a454 = 0x1.dbfaf150796f4p-57 + fma(a440, a448, fma(a433, a440, -a441));
    /* -0.25911300149121141 */
    const double a458 = fma(a433, a441 - (a442 - (-0x1.0954eb2d7e1bap-2)) + a454, fma(a433, a442, -a443));
    /* -0.077443890166176393, -5.3260853143024494e-18 */
    const double a461 = a443 - (a444 - (-0x1.3d35cdf89eb1ap-4)) + (-0x1.88fee83739908p-58 + fma(a442, a448, a458));
    const int b25 = fabs(a444) < a314;
    const double a464 = a444 + (usual ? a461 : (b25 ? a461 : 0.0));
    const int b26 = a464 == 0.0;
    const double a465 = b26 ? a444 : a464;
    const int b27 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b28 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a466 = b28 ? w1 : 0x1.e1p-1; /* 0.939453125 */
    const double a467 = -0x1.ccp-1 + a466; /* -0.8984375 */
    const double a468 = a467 - (-0x1.ccp-1); /* -0.8984375 */
    const double a472 = -0x1.ccp-1 - (a467 - a468) + (a466 - a468); /* -0.8984375 */
    const double a473 = a467 + a472;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a475 = fma(a473, fma(a473, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a477 = fma(a473, fma(a473, a475, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a479 = fma(a473, fma(a473, a477, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    const double a480 = fma(a473, a479, 0x1.8758cf4105a5ap-2); /* 0.38217471918452406 */
    const double a481 = a473 * a480;
    const double a482 = -0x1.4576a5c678637p-2 + a481; /* -0.31783541702143076 */
    const double a483 = a473 * a482;
    const double a484 = -0x1.c1e98181ef68bp-5 + a483; /* -0.054920914596988522 */
    const double a488 = a472 - (a473 - a467);
    /* -2.152523650549467e-17 */
    const double a494 = -0x1.8d120e2f4f4eap-56 + fma(a480, a488, fma(a473, a480, -a481));
    /* -0.31783541702143076 */
    const double a498 = fma(a473, a481 - (a482 - (-0x1.4576a5c678637p-2)) + a494, fma(a473, a482, -a483));
    /* -0.054920914596988522, 4.5642984934272352e-19 */
    const double a501 = a483 - (a484 - (-0x1.c1e98181ef68bp-5)) + (0x1.0d6dba8d02c48p-61 + fma(a482, a488, a498));
    const int b29 = fabs(a484) < a314;
    const double a504 = a484 + (usual ? a501 : (b29 ? a501 : 0.0));
    const int b30 = a504 == 0.0;
    const double a505 = b30 ? a484 : a504;
    const int b31 = a1 < -0.21875;
    const int b32 = w1 < 0.859375;
    const double a506 = b32 ? w1 : 0.859375;
    const double a507 = a506 + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    const double a508 = a507 + 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a509 = a508 - a507;
    const double a514 = a507 - a506;
    /* -0.75179152469356447, 5.3840409478330053e-34 */
    const double a519 = a506 - (a507 - a514) + (-0x1.80ead197f00b4p-1 - a514) + 0x1.65d4b5b9cdd03p-111;
    const double a520 = a507 - (a508 - a509) + (0x1.13e74c58cada8p-56 - a509) + a519; /* 1.4956759177009883e-17 */
    const double a521 = a508 + a520;
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a522 = fma(a521, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a524 = fma(a521, fma(a521, a522, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a526 = fma(a521, fma(a521, a524, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a528 = fma(a521, fma(a521, a526, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a530 = fma(a521, fma(a521, a528, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a532 = fma(a521, fma(a521, a530, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    const double a533 = a521 * a532;
    const double a534 = -0x1.d2fa4c17c7e63p-4 + a533; /* -0.11400823329722125 */
    const double a535 = a521 * a534;
    const double a536 = 0x1.2a2ef9bb865b2p-6 + a535; /* 0.018199676398671101 */
    const double a537 = a521 * a536;
    const double a538 = 0x1.8d9a941de3ac5p-2 + a537; /* 0.38828498299055197 */
    const double a539 = a521 * a538;
    const double a540 = -0x1.b9d98fa5a3215p-2 + a539; /* -0.43149399231404689 */
    const double a541 = a508 * a540;
    const double a545 = a520 - (a521 - a508);
    const double a548 = a536 - 0x1.2a2ef9bb865b2p-6; /* 0.018199676398671101 */
    const double a558 = 0x1.0582e770d035p-61 + fma(a532, a545, fma(a521, a532, -a533)); /* 4.4301744890507992e-19 */
    /* -0.11400823329722125 */
    const double a562 = fma(a521, a533 - (a534 - (-0x1.d2fa4c17c7e63p-4)) + a558, fma(a521, a534, -a535));
    /* 0.018199676398671101, -1.6404468227710146e-18 */
    const double a565 = 0x1.2a2ef9bb865b2p-6 - (a536 - a548) + (a535 - a548) + (-0x1.e42ca850e82b2p-60 + fma(a534, a545, a562));
    /* 2.2787083156844476e-17 */
    const double a570 = 0x1.a458f52e9887ap-56 + fma(a536, a545, fma(a521, a565, fma(a521, a536, -a537)));
    /* 0.38828498299055197 */
    const double a574 = fma(a521, a537 - (a538 - 0x1.8d9a941de3ac5p-2) + a570, fma(a521, a538, -a539));
    /* -0.43149399231404689, -2.7314707660482359e-17 */
    const double a577 = a539 - (a540 - (-0x1.b9d98fa5a3215p-2)) + (-0x1.f7de0f5892514p-56 + fma(a538, a545, a574));
    const double a581 = fma(a540, a520, fma(a508, a577, fma(a508, a540, -a541)));
    const int b33 = fabs(a541) < a314;
    const double a584 = a541 + (usual ? a581 : (b33 ? a581 : 0.0));
    const int b34 = a584 == 0.0;
    const double a585 = b34 ? a541 : a584;
    const double a586 = b31 ? a585 : a320;
    const double a587 = b27 ? a505 : a586;
    const double a588 = b23 ? a465 : a587;
    const double a589 = b19 ? a425 : a588;
    const double a590 = b15 ? a375 : a589;
    const double a591 = b1 ? a320 : a590;
    const int b35 = a591 == 0.0;
    const double a592 = -0.0;
    const double a593 = b2 ? a592 : a591;
    const double a594 = b35 ? a593 : a591;
    const int b36 = x == x;
    return usual ? a594 : (b36 ? a594 : x);
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
    const double q1 = (1.125 * a4 + (-3.5)) / (4.0 + a4);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a27 = fma(q1, fma(q1, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a29 = fma(q1, fma(q1, a27, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a31 = fma(q1, fma(q1, a29, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a33 = fma(q1, fma(q1, a31, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a35 = fma(q1, fma(q1, a33, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a37 = fma(q1, fma(q1, a35, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a39 = fma(q1, fma(q1, a37, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a42 = (fma(a14, a19, a13) + 1.0) * power_of_two(a10) * (a39 / (1.0 + 2.0 * a4));
    const double a43 = 0.5 * a42;
    const double a46 = -0.5 * (a3 * a3);
    const int b6 = a46 < -200.0;
    const double a48 = usual ? a46 : (b6 ? (-200.0) : a46);
    const int b7 = -0x1p-100 < a48; /* -7.8886090522101181e-31 */
    const double a50 = usual ? a48 : (b7 ? (-0x1p-100) : a48); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a51 = fma(a50, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a52 = a51 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a54 = fma(a52, -0x1.ef35793c7673p-45, fma(a52, -0x1.62e42fefa38p-1, a50));
    const double a55 = a54 * a54;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a58 = fma(fma(0x1.9fce5e32a2c28p-13, a54, 0x1.6d98935dd6524p-10), a55, fma(0x1.1111e0a253f33p-7, a54, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a60 = fma(a58, a55, fma(0x1.555554a6c4debp-3, a54, 0x1.00000044603e6p-1));
    /* 0.3989422804014327 */
    const double a64 = 0x1.9884533d43651p-2 * w1 * ((fma(a55, a60, a54) + 1.0) * power_of_two(a51));
    const double a66 = a43 + (-a64);
    const double a69 = 1.0 + a64 + (-a43);
    const double a70 = b2 ? a66 : a69;
    const int b8 = a1 < -0x1.2ep0; /* -1.1796875 */
    const int b9 = w1 < 1.5;
    const double a72 = (b9 ? w1 : 1.5) + (-1.34375);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a74 = fma(a72, fma(a72, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a76 = fma(a72, fma(a72, a74, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a78 = fma(a72, fma(a72, a76, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a80 = fma(a72, fma(a72, a78, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a82 = fma(a72, fma(a72, a80, -0x1.28f87e39d2ba7p-3), 0x1.e85b2b89db2f1p-3);
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a84 = fma(a72, fma(a72, a82, -0x1.017d1adfe4df8p-5), -0x1.05c7b6e964c66p-3);
    const int b10 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b11 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a86 = (b11 ? w1 : 0x1.2ep0) + (-1.09375); /* 1.1796875 */
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a88 = fma(a86, fma(a86, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a90 = fma(a86, fma(a86, a88, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a92 = fma(a86, fma(a86, a90, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a94 = fma(a86, fma(a86, a92, -0x1.b8aeb48e64038p-4), 0x1.5865daf132933p-2);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a96 = fma(a86, fma(a86, a94, -0x1.690d2839ff212p-3), -0x1.a5683aa6cd6f9p-4);
    const int b12 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b13 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a98 = (b13 ? w1 : 0x1.05p0) + (-0x1.f4p-1); /* 1.01953125, -0.9765625 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a100 = fma(a98, fma(a98, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a102 = fma(a98, fma(a98, a100, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a104 = fma(a98, fma(a98, a102, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    /* 0.3683568063446272, -0.25911300149121141 */
    const double a106 = fma(a98, fma(a98, a104, 0x1.793286d209664p-2), -0x1.0954eb2d7e1bap-2);
    const double a107 = fma(a98, a106, -0x1.3d35cdf89eb1ap-4); /* -0.077443890166176393 */
    const int b14 = a1 < -0x1.b8p-1; /* -0.859375 */
    const int b15 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a109 = (b15 ? w1 : 0x1.e1p-1) + (-0x1.ccp-1); /* 0.939453125, -0.8984375 */
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a111 = fma(a109, fma(a109, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a113 = fma(a109, fma(a109, a111, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a115 = fma(a109, fma(a109, a113, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    /* 0.38217471918452406, -0.31783541702143076 */
    const double a117 = fma(a109, fma(a109, a115, 0x1.8758cf4105a5ap-2), -0x1.4576a5c678637p-2);
    const double a118 = fma(a109, a117, -0x1.c1e98181ef68bp-5); /* -0.054920914596988522 */
    const int b16 = a1 < -0.21875;
    const int b17 = w1 < 0.859375;
    const double a120 = (b17 ? w1 : 0.859375) + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a121 = fma(a120, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a123 = fma(a120, fma(a120, a121, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a125 = fma(a120, fma(a120, a123, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a127 = fma(a120, fma(a120, a125, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a129 = fma(a120, fma(a120, a127, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a131 = fma(a120, fma(a120, a129, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a133 = fma(a120, fma(a120, a131, -0x1.d2fa4c17c7e63p-4), 0x1.2a2ef9bb865b2p-6);
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a135 = fma(a120, fma(a120, a133, 0x1.8d9a941de3ac5p-2), -0x1.b9d98fa5a3215p-2);
    const double a136 = a120 * a135;
    const double a137 = b16 ? a136 : a70;
    const double a138 = b14 ? a118 : a137;
    const double a139 = b12 ? a107 : a138;
    const double a140 = b10 ? a96 : a139;
    const double a141 = b8 ? a84 : a140;
    const double a142 = b1 ? a70 : a141;
    const int b18 = x == x;
    return (float)(usual ? a142 : (b18 ? a142 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
