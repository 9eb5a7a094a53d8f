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
    const double a14 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a15 = fma(a12, -0x1.ef35793c7673p-45, a13); /* -5.4979230187083712e-14 */
    const double a17 = a15 * a15;
    const double a18 = -(a14 * a14);
    const int b6 = a18 < -800.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    const double a25 = usual ? a18 : (b6 ? (-800.0) : a18);
    const double a26 = a11 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a28 = fma(a23, a17, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    const int b7 = a12 < -700.0;
    const int b8 = -0x1p-100 < a25; /* -7.8886090522101181e-31 */
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a31 = fma(a28, a17, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    const double a32 = usual ? a25 : (b8 ? (-0x1p-100) : a25); /* -7.8886090522101181e-31 */
    const double a35 = 1.125 * a14;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a36 = fma(a31, a17, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    /* 1.4426950408889634, 6755399441056767 */
    const double a37 = fma(a32, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(usual ? a11 : (b7 ? a26 : a11));
    const double a39 = a14 + 4.0;
    const double a40 = -3.5 + a35;
    const double a41 = 2.0 * a14;
    const double a42 = fma(a17, a36, a15);
    const double a43 = a37 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a44 = a41 + 1.0;
    const double a45 = 1.0 + a42;
    const int b9 = a43 < -700.0;
    const double a49 = a39 - a14;
    const double q1 = 1.0 / (a39 * a44);
    const double a51 = usual ? a45 : (b4 ? 0.0 : a45);
    const double a52 = usual ? 1.0 : (b9 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a53 = fma(a43, -0x1.62e42fefa38p-1, a32); /* -0.69314718055989033 */
    const double a57 = q1 * a44;
    const double a58 = a2 * a51;
    const int b10 = a52 < 1.0;
    const double a59 = fma(a43, -0x1.ef35793c7673p-45, a53); /* -5.4979230187083712e-14 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a61 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a14));
    const double a62 = a40 * a57;
    const double a63 = -a58;
    const double a64 = a59 * a59;
    const double a65 = a40 - (-3.5);
    const double a72 = -a62;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a77 = fma(fma(0x1.ada10efa01953p-26, a59, 0x1.28ae38fe0a4b2p-22), a64, fma(0x1.71df0f72a4222p-19, a59, 0x1.a0199929f842dp-16));
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a82 = (usual ? 1.0 : (b7 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b10 ? 0x1p300 : 1.0));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a86 = fma(a77, a64, fma(0x1.a01a0134a1113p-13, a59, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a88 = fma(a86, a64, fma(0x1.1111111125b1p-7, a59, 0x1.5555555550698p-5));
    const double a89 = -3.5 - (a40 - a65) + (a35 - a65) + fma(1.125, a61, fma(1.125, a14, -a35));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a90 = fma(a88, a64, fma(0x1.5555555555503p-3, a59, 0x1.000000000000ap-1));
    const double a92 = fma(a64, a90, a59);
    const double a93 = fma(a72, a39, a40) + fma(a72, a14 - (a39 - a49) + (4.0 - a49) + a61, a89);
    const double a94 = 1.0 + a92;
    const double a95 = a93 * a57;
    const double a96 = a63 * p1 * a82;
    const double a98 = a62 + a95;
    const double a99 = usual ? a94 : (b6 ? 0.0 : a94);
    const double a101 = a98 * a98;
    /* 1.2302289432892347e-9, -1.7661757798022038e-9, -1.4086625851017556e-8, 2.1370200948176622e-8 */
    const double a104 = fma(fma(0x1.5229aa713b4e5p-30, a98, -0x1.e57b9255cc858p-30), a101, fma(-0x1.e40345777e933p-27, a98, 0x1.6f232341bb099p-26));
    /* 1.0564828724319333e-7, -2.0147389459912187e-7 */
    const double a107 = fma(a104, a101, fma(0x1.c5c18530f8f0ep-24, a98, -0x1.b0a971e521c46p-23));
    const double a108 = q1 * a39;
    /* -6.8074224578484361e-7, 2.006086780228012e-6 */
    const double a111 = fma(a107, a101, fma(-0x1.6d788078e7697p-21, a98, 0x1.0d409dedf4314p-19));
    /* 3.3584405583025715e-6, -2.0265824815655653e-5 */
    const double a116 = fma(a111, a101, fma(0x1.c2c3238f756e1p-19, a98, -0x1.54010e080247ep-16));
    /* 3.7984265247341717e-6, 1.6952896374593896e-4 */
    const double a118 = fma(a116, a101, fma(0x1.fdd0f10cb18ap-19, a98, 0x1.63872b5c456f2p-13));
    const double a119 = a37 + 300.0;
    const double a121 = a44 - a41;
    /* -4.4512361836222147e-4, -3.1808648707505263e-4 */
    const double a123 = fma(a118, a101, fma(-0x1.d2bef622fde85p-12, a98, -0x1.4d89b0f2d6cc1p-12));
    /* 0.0057397628064532382, -0.022308280865216457 */
    const double a128 = fma(a123, a101, fma(0x1.78293d8a5f1d6p-8, a98, -0x1.6d7fb62fbfe4dp-6));
    const double p2 = power_of_two(usual ? a37 : (b9 ? a119 : a37));
    /* 0.056353502708285784, -0.10679950081430312 */
    const double a131 = fma(a128, a101, fma(0x1.cda5dc64b5543p-5, a98, -0x1.b57364b39ffa8p-4));
    const double a133 = a98 * a131;
    const double a135 = 0x1.42c800b3f2278p-3 + a133; /* 0.15760803746367791 */
    /* -5.4979230187083712e-14 */
    const double a136 = fma(a43, -0x1.ef35793c7673p-45, a53 - a59) + (-fma(a14, a61, fma(a14, a61, fma(a14, a14, a18))));
    const double a137 = a98 * a135;
    const double a138 = -0x1.6c8e47a8a07bfp-3 + a137; /* -0.17800575240477021 */
    const double a139 = a98 * a138;
    const double a141 = 0x1.16f02f0225373p-3 + a139; /* 0.13620030141160164 */
    const double a142 = a95 - (a98 - a62);
    const double a144 = a98 * a141;
    const double a147 = -0x1.63ff9b971966ap-6 + a144; /* -0.021728422111115732 */
    const double a149 = a98 * a147;
    const double a152 = -0x1.1d67329e9db87p-3 + a149; /* -0.13935699030454549 */
    const double a154 = INFINITY;
    const double a155 = fma(a136, a94, a92 - (a94 - 1.0) + fma(a64, a90, a59 - a92));
    const double a156 = a98 * a152;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a157 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    const double a159 = 0x1.40228e025e39p0 + a156; /* 1.2505272632390394 */
    const double a162 = a159 * a108;
    const double a164 = a99 * a162;
    const double a166 = 0.5 * a164;
    const double a167 = a166 * p2;
    const double a168 = a96 + a167;
    const int b11 = a1 < -0.21875;
    const double a169 = a168 - a96;
    const double a170 = a135 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const int b12 = a1 < -0x1.2ep0; /* -1.1796875 */
    const double a171 = a138 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a173 = -a162;
    const double a174 = a141 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const int b13 = a1 < -0x1.05p0; /* -1.01953125 */
    const double a177 = a147 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const int b14 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const double a182 = a159 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a183 = a152 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const int b15 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a205 = b15 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a206 = 0x1.0323ebf96bep-59 + fma(a131, a142, fma(a98, a131, -a133)); /* 1.7560031081679593e-18 */
    const double a212 = b14 ? (-0x1.3d35cdf89eb1ap-4) : a205; /* -0.077443890166176393 */
    /* -5.4979230187083712e-14 */
    const double a214 = fma(a12, -0x1.ef35793c7673p-45, a13 - a15) + (-0.5 * fma(a4, a4, -a5));
    const double a217 = b15 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a218 = 0x1.42c800b3f2278p-3 - (a135 - a170) + (a133 - a170) + a206; /* 0.15760803746367791 */
    const double a219 = b13 ? (-0x1.a5683aa6cd6f9p-4) : a212; /* -0.10288260374803916 */
    const double a221 = b14 ? 0x1.05p0 : a217; /* 1.01953125 */
    const double a222 = b12 ? (-0x1.05c7b6e964c66p-3) : a219; /* -0.1278223314262476 */
    const double a225 = b13 ? 0x1.2ep0 : a221; /* 1.1796875 */
    const double a226 = b15 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a228 = b12 ? 1.5 : a225;
    const double a230 = b14 ? 0x1.f4p-1 : a226; /* 0.9765625 */
    /* -6.6192331964604808e-18 */
    const double a231 = -0x1.e869c7ab43fp-58 + fma(a135, a142, fma(a98, a218, fma(a98, a135, -a137)));
    const double a234 = b15 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const int b16 = w1 < a228;
    const double a236 = b13 ? 1.09375 : a230;
    const double a237 = -0x1.6c8e47a8a07bfp-3 - (a138 - a171) + (a137 - a171) + a231; /* -0.17800575240477021 */
    const double a240 = b14 ? 0.0 : a234;
    const double a241 = b16 ? w1 : a228;
    const double a243 = b13 ? 0.0 : a240;
    const double a246 = -(b12 ? 1.34375 : a236);
    const double a248 = b12 ? 0.0 : a243;
    const double a249 = b15 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a251 = fma(a214, a45, a42 - (a45 - 1.0) + fma(a17, a36, a15 - a42));
    const double a253 = b14 ? 0.0 : a249;
    /* 1.2459759078315481e-17 */
    const double a254 = 0x1.cbaf18e972b8p-57 + fma(a138, a142, fma(a98, a237, fma(a98, a138, -a139)));
    const double a256 = a241 + a246;
    const double a258 = b13 ? 0.0 : a253;
    const double a259 = 0x1.16f02f0225373p-3 - (a141 - a174) + (a139 - a174) + a254; /* 0.13620030141160164 */
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a262 = b15 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a264 = a256 + a248;
    const double a266 = fma(a2, usual ? a251 : (b4 ? 0.0 : a251), fma(a2, a51, a63));
    const double a267 = b14 ? (-0x1.0954eb2d7e1bap-2) : a262; /* -0.25911300149121141 */
    const double a269 = a58 * p1;
    const double a270 = a264 - a256;
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a271 = b15 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a272 = fma(a51, a157, a266);
    const double a273 = a256 - a241;
    const double a274 = b13 ? (-0x1.690d2839ff212p-3) : a267; /* -0.17629462649337363 */
    const double a276 = 1.0 + a269;
    const double a278 = b14 ? 0x1.793286d209664p-2 : a271; /* 0.3683568063446272 */
    const double a281 = b12 ? (-0x1.017d1adfe4df8p-5) : a274; /* -0.031431725015092782 */
    /* 7.9572045476656734e-19 */
    const double a282 = 0x1.d5b5e018457p-61 + fma(a141, a142, fma(a98, a259, fma(a98, a141, -a144)));
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a285 = b15 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a287 = b13 ? 0x1.5865daf132933p-2 : a278; /* 0.33632604691651408 */
    const double a290 = -0x1.63ff9b971966ap-6 - (a147 - a177) + (a144 - a177) + a282; /* -0.021728422111115732 */
    const double a292 = b14 ? (-0x1.2a976062c2a82p-4) : a285; /* -0.072898270136798643 */
    const double a293 = b12 ? 0x1.e85b2b89db2f1p-3 : a287; /* 0.2384551431126947 */
    const double a295 = a276 - 1.0;
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a299 = b15 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a301 = b13 ? (-0x1.b8aeb48e64038p-4) : a292; /* -0.10758848695536549 */
    const double a304 = b14 ? (-0x1.5b7c0ebbab803p-4) : a299; /* -0.084835107375255389 */
    const double a305 = b15 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a307 = b12 ? (-0x1.28f87e39d2ba7p-3) : a301; /* -0.14500521291696808 */
    const double a309 = a241 - (a256 - a273) + (a246 - a273) + (b12 ? 0.0 : a258);
    const double a310 = b13 ? (-0x1.00ce9de782e8p-4) : a304; /* -0.062697045148690123 */
    const double a311 = b14 ? 0.0 : a305;
    const double a312 = b15 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    /* -1.1275981032107341e-17 */
    const double a313 = -0x1.a002a138ef2p-57 + fma(a147, a142, fma(a98, a290, fma(a98, a147, -a149)));
    const double a315 = a256 - (a264 - a270) + (a248 - a270) + a309;
    const double a316 = b12 ? (-0x1.9edfb70ac34b1p-7) : a310; /* -0.012660946250912937 */
    const double a317 = b13 ? 0.0 : a311;
    const double a318 = b14 ? 0.0 : a312;
    const double a319 = -0x1.1d67329e9db87p-3 - (a152 - a183) + (a149 - a183) + a313; /* -0.13935699030454549 */
    const double a320 = b15 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a322 = a264 + a315;
    const double a324 = b13 ? 0.0 : a318;
    const double a325 = b14 ? 0.0 : a320;
    const double a326 = b15 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a329 = b13 ? 0.0 : a325;
    const double a330 = b14 ? 0.0 : a326;
    const double a332 = b15 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a334 = b13 ? 0.0 : a330;
    /* 3.9208756128120327e-17 */
    const double a335 = 0x1.69a30ed1b27p-55 + fma(a152, a142, fma(a98, a319, fma(a98, a152, -a156)));
    const double a336 = b14 ? 0.0 : a332;
    const double a337 = b15 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a339 = 0x1.40228e025e39p0 - (a159 - a182) + (a156 - a182) + a335; /* 1.2505272632390394 */
    const double a341 = b13 ? 0.0 : a336;
    const double a342 = b14 ? 0.0 : a337;
    const double a343 = fma(a173, fma(2.0, a61, a41 - (a44 - a121) + (1.0 - a121)), a339);
    const int b17 = fabs(a168) < a154;
    const double a344 = -a166 * p2;
    const double a346 = b15 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a347 = b13 ? 0.0 : a342;
    const double a349 = a276 + a344;
    const double a350 = b14 ? 0.0 : a346;
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a353 = b15 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a355 = b13 ? (-0x1.28445c21b8374p-13) : a350; /* -1.4127112904474169e-4 */
    const double a356 = b14 ? 0x1.dc92b19b529eap-11 : a353; /* 9.0899090302204205e-4 */
    const double a357 = fma(a99, (fma(a173, a44, a159) + a343) * a108, fma(a99, a162, -a164));
    const double a360 = b13 ? 0x1.a552781c611bdp-11 : a356; /* 8.0360821770902142e-4 */
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a362 = b15 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a364 = 0.5 * fma(a162, usual ? a155 : (b6 ? 0.0 : a155), a357);
    const double a366 = b14 ? (-0x1.f665ac50e00c1p-12) : a362; /* -4.791232686827234e-4 */
    const int b18 = fabs(a349) < a154;
    const double a367 = a322 * a322;
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a368 = b15 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a369 = b13 ? 0x1.c8e57033b727dp-12 : a366; /* 4.3573021251378641e-4 */
    const double a370 = b14 ? (-0x1.ccf4747343b7bp-8) : a368; /* -0.0070336136152623309 */
    const double a373 = b13 ? (-0x1.cdb5e962ff457p-8) : a370; /* -0.0070451445380942035 */
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a374 = b15 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    /*  */
    const double a375 = fma(fma(b12 ? 0.0 : a317, a322, b12 ? 0.0 : a324), a367, fma(b12 ? 0.0 : a329, a322, b12 ? 0.0 : a334));
    const double a377 = b14 ? 0x1.4457de41c1961p-7 : a374; /* 0.0098981700171065241 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a378 = b15 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a379 = b13 ? 0x1.0a6626bd96601p-8 : a377; /* 0.0040649265843852875 */
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a380 = fma(b12 ? 0x1.5e38cf01a971cp-16 : a341, a322, b12 ? (-0x1.c2cb8319e5dcap-20) : a347);
    const double a382 = b14 ? 0x1.1e9920d9a25abp-5 : a378; /* 0.034985126648347041 */
    const double a384 = a96 - (a168 - a169) + (a167 - a169) + fma(a364, p2, -a272 * p1 * a82);
    const double a385 = b13 ? 0x1.46d0d35a2ef48p-5 : a382; /* 0.039894497678203467 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a389 = fma(b12 ? (-0x1.e43e501f0328fp-13) : a355, a322, b12 ? 0x1.42122fb1d2c7bp-12 : a360);
    const double a392 = b15 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a393 = a168 + (usual ? a384 : (b17 ? a384 : 0.0));
    const double a394 = b14 ? (-0x1.88fee83739908p-58) : a392; /* -5.3260853143024494e-18 */
    const int b19 = a393 == 0.0;
    const double a396 = fma(-a364, p2, fma(a272, p1, 1.0 - (a276 - a295) + (a269 - a295)));
    const double a397 = b13 ? 0x1.4c4dae94c6208p-58 : a394; /* 4.5035514644087771e-18 */
    const double a399 = a344 - (a349 - a276) + a396;
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a400 = fma(b12 ? 0x1.c59cc63f80f9dp-10 : a369, a322, b12 ? (-0x1.33588f55046c3p-8) : a373);
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a402 = b15 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a403 = (b19 ? a168 : a393) * a52;
    const double a405 = b14 ? 0x1.dbfaf150796f4p-57 : a402; /* 1.2901470383144205e-17 */
    const double a407 = b13 ? (-0x1.7631b1f0a21dcp-57) : a405; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a408 = b15 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a409 = a349 + (usual ? a399 : (b18 ? a399 : 0.0));
    const double a412 = b14 ? (-0x1.ccb270e649fp-57) : a408; /* -1.2487218160825664e-17 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a413 = fma(b12 ? (-0x1.af7135db5d786p-8) : a379, a322, b12 ? 0x1.330dc005ae198p-5 : a385);
    const double a414 = b13 ? 0x1.369038c2706bcp-56 : a412; /* 1.6835673810007536e-17 */
    /* -1.2295151936638853e-18, -1.6404468227710146e-18 */
    const double a415 = b15 ? (-0x1.6ae38a9c95c08p-60) : (-0x1.e42ca850e82b2p-60);
    const double a417 = b2 ? a403 : a409;
    const double a418 = b14 ? (-0x1.57f1bbc12395p-61) : a415; /* -5.8266425937621132e-19 */
    const double a419 = b13 ? (-0x1.4f03952ad09e8p-60) : a418; /* -1.1350715657560233e-18 */
    /* -4.4518089330255565e-18, 4.4301744890507992e-19 */
    const double a420 = b15 ? (-0x1.487c4b0d70cf6p-58) : 0x1.0582e770d035p-61;
    const double a421 = fma(fma(fma(fma(a375, a367, a380), a367, a389), a367, a400), a367, a413);
    const double a424 = b14 ? (-0x1.acd653d23e1ap-61) : a420; /* -7.2647850278716156e-19 */
    const double a425 = a322 * a421;
    const double a426 = a315 - (a322 - a264);
    const double a427 = b13 ? 0x1.45842a930b5ep-59 : a424; /* 2.2057840758575822e-18 */
    const double a428 = a316 + a425;
    const double a430 = a322 * a428;
    const double a431 = a307 + a430;
    const double a432 = a322 * a431;
    const double a433 = a293 + a432;
    const double a434 = -0.0;
    const int b20 = x == x;
    const double a435 = a322 * a433;
    const double a436 = a281 + a435;
    const double a437 = a322 * a436;
    const double a438 = a222 + a437;
    const double a439 = a438 - a222;
    const double a442 = a436 - a281;
    const double a448 = a431 - a307;
    const double a452 = a428 - a316;
    /* 7.3467046997227059e-19 */
    const double a465 = (b12 ? 0x1.b1ac4333ac9bcp-61 : a427) + fma(a421, a426, fma(a322, a421, -a425));
    const double a469 = fma(a322, a316 - (a428 - a452) + (a425 - a452) + a465, fma(a322, a428, -a430));
    /* -1.1739636938379586e-17 */
    const double a472 = (b12 ? (-0x1.b11dbc6a58ccp-57) : a419) + fma(a428, a426, a469);
    const double a476 = fma(a322, a307 - (a431 - a448) + (a430 - a448) + a472, fma(a322, a431, -a432));
    /* -2.9650281832207455e-18 */
    const double a480 = (b12 ? (-0x1.b58f99033cb28p-59) : a414) + fma(a431, a426, a476);
    const int b21 = fabs(a438) < a154;
    const double a482 = fma(a322, a432 - (a433 - a293) + a480, fma(a322, a433, -a435));
    /* -3.4813986355995541e-19 */
    const double a484 = (b12 ? (-0x1.9b02d145f49bp-62) : a407) + fma(a433, a426, a482);
    const double a486 = fma(a322, a281 - (a436 - a442) + (a435 - a442) + a484, fma(a322, a436, -a437));
    /* -1.5801281795158977e-18 */
    const double a488 = (b12 ? (-0x1.d25f1c1280dep-60) : a397) + fma(a436, a426, a486);
    const double a489 = a222 - (a438 - a439) + (a437 - a439) + a488;
    const double a492 = a438 + (usual ? a489 : (b21 ? a489 : 0.0));
    const int b22 = a492 == 0.0;
    const double a493 = b22 ? a438 : a492;
    const double a494 = b11 ? a493 : a417;
    const double a495 = b1 ? a417 : a494;
    const int b23 = a495 == 0.0;
    const double a496 = b2 ? a434 : a495;
    const double a497 = b23 ? a496 : a495;
    return usual ? a497 : (b20 ? a497 : x);
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
    const double a11 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = 4.0 + a4;
    const double a15 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a16 = 1.0 + 2.0 * a4;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a19 = fma(a15, -0x1.ef35793c7673p-45, fma(a15, -0x1.62e42fefa38p-1, a9));
    const double q1 = 1.0 / (a12 * a16);
    const double a20 = a19 * a19;
    const double a25 = (1.125 * a4 + (-3.5)) * (q1 * a16);
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a27 = fma(fma(0x1.9fce5e32a2c28p-13, a19, 0x1.6d98935dd6524p-10), a20, fma(0x1.1111e0a253f33p-7, a19, 0x1.55547dda3b7dcp-5));
    const double a28 = a25 * a25;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a31 = fma(a27, a20, fma(0x1.555554a6c4debp-3, a19, 0x1.00000044603e6p-1));
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a32 = fma(-0x1.fa6e3c63d645dp-17, a28, fma(0x1.6609b4685ec7cp-17, a25, 0x1.56cdbedca4b34p-13));
    const double a36 = -0.5 * (a3 * a3);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a38 = fma(a32, a28, fma(-0x1.da06aa9237cdep-12, a25, -0x1.49888f4768ab9p-12));
    const int b6 = a36 < -200.0;
    const int b7 = a1 < -0x1.2ep0; /* -1.1796875 */
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a44 = fma(a38, a28, fma(0x1.786909469cd2cp-8, a25, -0x1.6d855d6d6ae83p-6));
    const double a47 = usual ? a36 : (b6 ? (-200.0) : a36);
    const int b8 = w1 < 1.5;
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a48 = fma(a44, a28, fma(0x1.cda3759f269f6p-5, a25, -0x1.b5731eefe592bp-4));
    const int b9 = -0x1p-100 < a47; /* -7.8886090522101181e-31 */
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a51 = fma(a48, a28, fma(0x1.42c818c8924f4p-3, a25, -0x1.6c8e4af9191b7p-3));
    const double a52 = (b8 ? w1 : 1.5) - 1.34375;
    const double a53 = usual ? a47 : (b9 ? (-0x1p-100) : a47); /* -7.8886090522101181e-31 */
    const double a54 = a52 * a52;
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a55 = fma(a51, a28, fma(0x1.16f02d54f643ap-3, a25, -0x1.63ff9aa0e1d8fp-6));
    /* 1.4426950408889634, 6755399441056767 */
    const double a56 = fma(a53, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a59 = a56 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a60 = fma(0x1.5e38cf01a971cp-16, a54, fma(-0x1.c2cb8319e5dcap-20, a52, -0x1.e43e501f0328fp-13));
    const int b10 = a1 < -0x1.05p0; /* -1.01953125 */
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a61 = fma(a55, a28, fma(-0x1.1d673295ee1ebp-3, a25, 0x1.40228e02585a7p0));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a65 = fma(a60, a54, fma(0x1.42122fb1d2c7bp-12, a52, 0x1.c59cc63f80f9dp-10));
    const int b11 = w1 < 0x1.2ep0; /* 1.1796875 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a67 = fma(a59, -0x1.ef35793c7673p-45, fma(a59, -0x1.62e42fefa38p-1, a53));
    const double a70 = a67 * a67;
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a73 = fma(a65, a54, fma(-0x1.33588f55046c3p-8, a52, -0x1.af7135db5d786p-8));
    const double a76 = (b11 ? w1 : 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a77 = (fma(a20, a31, a19) + 1.0) * power_of_two(a11) * (a61 * (q1 * a12));
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a78 = fma(fma(0x1.9fce5e32a2c28p-13, a67, 0x1.6d98935dd6524p-10), a70, fma(0x1.1111e0a253f33p-7, a67, 0x1.55547dda3b7dcp-5));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a79 = fma(a73, a54, fma(0x1.330dc005ae198p-5, a52, -0x1.9edfb70ac34b1p-7));
    const double a80 = a76 * a76;
    const double a81 = 0.5 * a77;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a82 = fma(a78, a70, fma(0x1.555554a6c4debp-3, a67, 0x1.00000044603e6p-1));
    const int b12 = a1 < -0x1.e1p-1; /* -0.939453125 */
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a84 = fma(a79, a54, fma(-0x1.28f87e39d2ba7p-3, a52, 0x1.e85b2b89db2f1p-3));
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a87 = fma(-0x1.28445c21b8374p-13, a80, fma(0x1.a552781c611bdp-11, a76, 0x1.c8e57033b727dp-12));
    const int b13 = w1 < 0x1.05p0; /* 1.01953125 */
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a90 = fma(a84, a54, fma(-0x1.017d1adfe4df8p-5, a52, -0x1.05c7b6e964c66p-3));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a92 = fma(a87, a80, fma(-0x1.cdb5e962ff457p-8, a76, 0x1.0a6626bd96601p-8));
    /* 0.3989422804014327 */
    const double a96 = 0x1.9884533d43651p-2 * w1 * ((fma(a70, a82, a67) + 1.0) * power_of_two(a56));
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a97 = fma(a92, a80, fma(0x1.46d0d35a2ef48p-5, a76, -0x1.00ce9de782e8p-4));
    const double a98 = (b13 ? w1 : 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    const double a102 = a98 * a98;
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a103 = fma(a97, a80, fma(-0x1.b8aeb48e64038p-4, a76, 0x1.5865daf132933p-2));
    const int b14 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a104 = a81 + (-a96);
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a108 = fma(fma(0x1.dc92b19b529eap-11, a98, -0x1.f665ac50e00c1p-12), a102, fma(-0x1.ccf4747343b7bp-8, a98, 0x1.4457de41c1961p-7));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a109 = fma(a103, a80, fma(-0x1.690d2839ff212p-3, a76, -0x1.a5683aa6cd6f9p-4));
    const int b15 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a110 = 1.0 + a96 + (-a81);
    const double a113 = b2 ? a104 : a110;
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a115 = fma(a108, a102, fma(0x1.1e9920d9a25abp-5, a98, -0x1.5b7c0ebbab803p-4));
    const double a116 = (b15 ? w1 : 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a117 = fma(a115, a102, fma(-0x1.2a976062c2a82p-4, a98, 0x1.793286d209664p-2));
    const double a119 = a116 * a116;
    const int b16 = a1 < -0.21875;
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a121 = fma(a117, a102, fma(-0x1.0954eb2d7e1bap-2, a98, -0x1.3d35cdf89eb1ap-4));
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a123 = fma(fma(0x1.dd9f23f51613dp-11, a116, -0x1.26520c0150f7ap-10), a119, fma(-0x1.ac266d5d06cb5p-8, a116, 0x1.be8091ee2cabp-7));
    const int b17 = w1 < 0.859375;
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a127 = fma(a123, a119, fma(0x1.e2b00adcbc5dap-6, a116, -0x1.8f4650653c66fp-4));
    const double a128 = (b17 ? w1 : 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a129 = fma(a127, a119, fma(-0x1.6b5c1dd07b426p-5, a116, 0x1.8758cf4105a5ap-2));
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a130 = fma(-0x1.e5675811c6be3p-24, a128, -0x1.8581ce9c494fep-21);
    const double a131 = a128 * a128;
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a133 = fma(a129, a119, fma(-0x1.4576a5c678637p-2, a116, -0x1.c1e98181ef68bp-5));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a134 = fma(-0x1.78e5d41e61bb5p-17, a128, -0x1.6963f6ae286fap-14);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a135 = fma(a130, a131, fma(0x1.4ba2a37e9c6eap-22, a128, 0x1.01f40f75044fcp-17));
    const int b18 = x == x;
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a141 = fma(fma(a135, a131, a134), a131, fma(0x1.86c865fe6f79dp-13, a128, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a143 = fma(a141, a131, fma(-0x1.258a6d71a21f5p-9, a128, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a144 = fma(a143, a131, fma(0x1.3e346def3a27dp-6, a128, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a145 = fma(a144, a131, fma(-0x1.d2fa4c17c7e63p-4, a128, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a146 = fma(a145, a131, fma(0x1.8d9a941de3ac5p-2, a128, -0x1.b9d98fa5a3215p-2));
    const double a147 = a128 * a146;
    const double a148 = b16 ? a147 : a113;
    const double a149 = b14 ? a133 : a148;
    const double a150 = b12 ? a121 : a149;
    const double a151 = b10 ? a109 : a150;
    const double a152 = b7 ? a90 : a151;
    const double a153 = b1 ? a113 : a152;
    return (float)(usual ? a153 : (b18 ? a153 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
