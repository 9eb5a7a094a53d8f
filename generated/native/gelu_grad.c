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
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = a4 * a4;
    const double a6 = -0.5 * a5;
    const int b3 = a6 < -800.0;
    const double a8 = usual ? a6 : (b3 ? (-800.0) : a6);
    const int b4 = -0x1p-100 < a8; /* -7.8886090522101181e-31 */
    const double a10 = usual ? a8 : (b4 ? (-0x1p-100) : a8); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    const double a14 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a15 = fma(a12, -0x1.ef35793c7673p-45, a13); /* -5.4979230187083712e-14 */
    const double a17 = a15 * a15;
    const double a18 = -(a14 * a14);
    const int b5 = a18 < -800.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    const double a25 = usual ? a18 : (b5 ? (-800.0) : a18);
    const double a26 = a11 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a28 = fma(a23, a17, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    const int b6 = a12 < -700.0;
    const int b7 = -0x1p-100 < a25; /* -7.8886090522101181e-31 */
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a31 = fma(a28, a17, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    const double a32 = usual ? a25 : (b7 ? (-0x1p-100) : a25); /* -7.8886090522101181e-31 */
    const double a35 = 1.125 * a14;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a36 = fma(a31, a17, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    /* 1.4426950408889634, 6755399441056767 */
    const double a37 = fma(a32, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double p1 = power_of_two(usual ? a11 : (b6 ? a26 : a11));
    const double a39 = a14 + 4.0;
    const double a40 = -3.5 + a35;
    const double a41 = 2.0 * a14;
    const double a42 = fma(a17, a36, a15);
    const double a43 = a37 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a44 = a41 + 1.0;
    const double a45 = 1.0 + a42;
    const int b8 = a43 < -700.0;
    const double a49 = a39 - a14;
    const double q1 = 1.0 / (a39 * a44);
    const double a51 = usual ? a45 : (b3 ? 0.0 : a45);
    const double a52 = usual ? 1.0 : (b8 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a53 = fma(a43, -0x1.62e42fefa38p-1, a32); /* -0.69314718055989033 */
    const double a57 = q1 * a44;
    const double a58 = a2 * a51;
    const int b9 = a52 < 1.0;
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
    const double a82 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b9 ? 0x1p300 : 1.0));
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
    const double a99 = usual ? a94 : (b5 ? 0.0 : a94);
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
    const double p2 = power_of_two(usual ? a37 : (b8 ? a119 : a37));
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
    const double a153 = fma(a136, a94, a92 - (a94 - 1.0) + fma(a64, a90, a59 - a92));
    const double a155 = a98 * a152;
    const double a156 = INFINITY;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a158 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    const double a159 = 0x1.40228e025e39p0 + a155; /* 1.2505272632390394 */
    const double a162 = a159 * a108;
    const double a164 = a99 * a162;
    const double a166 = 0.5 * a164;
    const double a167 = a166 * p2;
    const double a168 = a96 + a167;
    const double a169 = a168 - a96;
    const double a170 = a135 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a171 = a138 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const int b10 = a1 < -0.21875;
    const double a173 = -a162;
    const double a174 = a141 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const int b11 = a1 < -0x1.2ep0; /* -1.1796875 */
    const double a177 = a147 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a182 = a159 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a183 = a152 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const int b12 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b13 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b14 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a205 = 0x1.0323ebf96bep-59 + fma(a131, a142, fma(a98, a131, -a133)); /* 1.7560031081679593e-18 */
    const double a211 = b14 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    /* -5.4979230187083712e-14 */
    const double a213 = fma(a12, -0x1.ef35793c7673p-45, a13 - a15) + (-0.5 * fma(a4, a4, -a5));
    const double a216 = b13 ? (-0x1.3d35cdf89eb1ap-4) : a211; /* -0.077443890166176393 */
    const double a217 = 0x1.42c800b3f2278p-3 - (a135 - a170) + (a133 - a170) + a205; /* 0.15760803746367791 */
    const double a219 = b14 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a220 = b12 ? (-0x1.a5683aa6cd6f9p-4) : a216; /* -0.10288260374803916 */
    const double a223 = b13 ? 0x1.05p0 : a219; /* 1.01953125 */
    const double a224 = b11 ? (-0x1.05c7b6e964c66p-3) : a220; /* -0.1278223314262476 */
    const double a226 = b12 ? 0x1.2ep0 : a223; /* 1.1796875 */
    const double a227 = b14 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    /* -6.6192331964604808e-18 */
    const double a229 = -0x1.e869c7ab43fp-58 + fma(a135, a142, fma(a98, a217, fma(a98, a135, -a137)));
    const double a233 = b13 ? 0x1.f4p-1 : a227; /* 0.9765625 */
    const double a235 = b14 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a236 = -0x1.6c8e47a8a07bfp-3 - (a138 - a171) + (a137 - a171) + a229; /* -0.17800575240477021 */
    const double a239 = lesser(w1, b11 ? 1.5 : a226);
    const double a240 = b12 ? 1.09375 : a233;
    const double a241 = b13 ? 0.0 : a235;
    const double a245 = b12 ? 0.0 : a241;
    const double a247 = -(b11 ? 1.34375 : a240);
    const double a249 = fma(a213, a45, a42 - (a45 - 1.0) + fma(a17, a36, a15 - a42));
    const double a250 = b11 ? 0.0 : a245;
    const double a252 = b14 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a253 = a239 + a247;
    /* 1.2459759078315481e-17 */
    const double a254 = 0x1.cbaf18e972b8p-57 + fma(a138, a142, fma(a98, a236, fma(a98, a138, -a139)));
    const double a257 = b13 ? 0.0 : a252;
    const double a258 = 0x1.16f02f0225373p-3 - (a141 - a174) + (a139 - a174) + a254; /* 0.13620030141160164 */
    const double a261 = b12 ? 0.0 : a257;
    const double a262 = a253 + a250;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a263 = b14 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a265 = fma(a2, usual ? a249 : (b3 ? 0.0 : a249), fma(a2, a51, a63));
    const double a268 = a262 - a253;
    const double a269 = b13 ? (-0x1.0954eb2d7e1bap-2) : a263; /* -0.25911300149121141 */
    const double a270 = a58 * p1;
    const double a271 = a253 - a239;
    const double a272 = fma(a51, a158, a265);
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a274 = b14 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a276 = b12 ? (-0x1.690d2839ff212p-3) : a269; /* -0.17629462649337363 */
    const double a277 = 1.0 + a270;
    /* 7.9572045476656734e-19 */
    const double a281 = 0x1.d5b5e018457p-61 + fma(a141, a142, fma(a98, a258, fma(a98, a141, -a144)));
    const double a283 = b13 ? 0x1.793286d209664p-2 : a274; /* 0.3683568063446272 */
    const double a285 = b11 ? (-0x1.017d1adfe4df8p-5) : a276; /* -0.031431725015092782 */
    const double a288 = -0x1.63ff9b971966ap-6 - (a147 - a177) + (a144 - a177) + a281; /* -0.021728422111115732 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a290 = b14 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a291 = b12 ? 0x1.5865daf132933p-2 : a283; /* 0.33632604691651408 */
    const double a294 = a277 - 1.0;
    const double a297 = b13 ? (-0x1.2a976062c2a82p-4) : a290; /* -0.072898270136798643 */
    const double a298 = b11 ? 0x1.e85b2b89db2f1p-3 : a291; /* 0.2384551431126947 */
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a301 = b14 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a302 = b12 ? (-0x1.b8aeb48e64038p-4) : a297; /* -0.10758848695536549 */
    const double a306 = a239 - (a253 - a271) + (a247 - a271) + (b11 ? 0.0 : a261);
    const double a307 = b13 ? (-0x1.5b7c0ebbab803p-4) : a301; /* -0.084835107375255389 */
    const double a308 = b14 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a309 = b11 ? (-0x1.28f87e39d2ba7p-3) : a302; /* -0.14500521291696808 */
    /* -1.1275981032107341e-17 */
    const double a310 = -0x1.a002a138ef2p-57 + fma(a147, a142, fma(a98, a288, fma(a98, a147, -a149)));
    const double a311 = a253 - (a262 - a268) + (a250 - a268) + a306;
    const double a312 = b12 ? (-0x1.00ce9de782e8p-4) : a307; /* -0.062697045148690123 */
    const double a313 = b13 ? 0.0 : a308;
    const double a314 = b14 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a316 = -0x1.1d67329e9db87p-3 - (a152 - a183) + (a149 - a183) + a310; /* -0.13935699030454549 */
    const double a317 = a262 + a311;
    const double a318 = b11 ? (-0x1.9edfb70ac34b1p-7) : a312; /* -0.012660946250912937 */
    const double a319 = b12 ? 0.0 : a313;
    const double a320 = b13 ? 0.0 : a314;
    const double a322 = b14 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a325 = b12 ? 0.0 : a320;
    const double a326 = b13 ? 0.0 : a322;
    const double a327 = b14 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a330 = b12 ? 0.0 : a326;
    const double a331 = b13 ? 0.0 : a327;
    /* 3.9208756128120327e-17 */
    const double a332 = 0x1.69a30ed1b27p-55 + fma(a152, a142, fma(a98, a316, fma(a98, a152, -a155)));
    const double a333 = b14 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a335 = b12 ? 0.0 : a331;
    const double a336 = 0x1.40228e025e39p0 - (a159 - a182) + (a155 - a182) + a332; /* 1.2505272632390394 */
    const double a337 = b13 ? 0.0 : a333;
    const double a338 = b14 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a341 = fma(a173, fma(2.0, a61, a41 - (a44 - a121) + (1.0 - a121)), a336);
    const int b15 = fabs(a168) < a156;
    const double a342 = b12 ? 0.0 : a337;
    const double a343 = b13 ? 0.0 : a338;
    const double a344 = -a166 * p2;
    const double a347 = b14 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a348 = b12 ? 0.0 : a343;
    const double a349 = a277 + a344;
    const double a351 = b13 ? 0.0 : a347;
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a354 = b14 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a355 = b12 ? (-0x1.28445c21b8374p-13) : a351; /* -1.4127112904474169e-4 */
    const double a356 = fma(a99, (fma(a173, a44, a159) + a341) * a108, fma(a99, a162, -a164));
    const double a358 = b13 ? 0x1.dc92b19b529eap-11 : a354; /* 9.0899090302204205e-4 */
    const double a361 = b12 ? 0x1.a552781c611bdp-11 : a358; /* 8.0360821770902142e-4 */
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a362 = b14 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a364 = 0.5 * fma(a162, usual ? a153 : (b5 ? 0.0 : a153), a356);
    const double a365 = a317 * a317;
    const int b16 = fabs(a349) < a156;
    const double a367 = b13 ? (-0x1.f665ac50e00c1p-12) : a362; /* -4.791232686827234e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a368 = b14 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a369 = b12 ? 0x1.c8e57033b727dp-12 : a367; /* 4.3573021251378641e-4 */
    const double a371 = b13 ? (-0x1.ccf4747343b7bp-8) : a368; /* -0.0070336136152623309 */
    /*  */
    const double a373 = fma(fma(b11 ? 0.0 : a319, a317, b11 ? 0.0 : a325), a365, fma(b11 ? 0.0 : a330, a317, b11 ? 0.0 : a335));
    const double a374 = b12 ? (-0x1.cdb5e962ff457p-8) : a371; /* -0.0070451445380942035 */
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a375 = b14 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a377 = b13 ? 0x1.4457de41c1961p-7 : a375; /* 0.0098981700171065241 */
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a378 = fma(b11 ? 0x1.5e38cf01a971cp-16 : a342, a317, b11 ? (-0x1.c2cb8319e5dcap-20) : a348);
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a379 = b14 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a380 = b12 ? 0x1.0a6626bd96601p-8 : a377; /* 0.0040649265843852875 */
    const double a382 = b13 ? 0x1.1e9920d9a25abp-5 : a379; /* 0.034985126648347041 */
    const double a384 = a96 - (a168 - a169) + (a167 - a169) + fma(a364, p2, -a272 * p1 * a82);
    const double a386 = b12 ? 0x1.46d0d35a2ef48p-5 : a382; /* 0.039894497678203467 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a389 = fma(b11 ? (-0x1.e43e501f0328fp-13) : a355, a317, b11 ? 0x1.42122fb1d2c7bp-12 : a361);
    const double a392 = a168 + (usual ? a384 : (b15 ? a384 : 0.0));
    const double a393 = b14 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const int b17 = a392 == 0.0;
    const double a395 = b13 ? (-0x1.88fee83739908p-58) : a393; /* -5.3260853143024494e-18 */
    const double a396 = fma(-a364, p2, fma(a272, p1, 1.0 - (a277 - a294) + (a270 - a294)));
    const double a398 = b12 ? 0x1.4c4dae94c6208p-58 : a395; /* 4.5035514644087771e-18 */
    const double a399 = a344 - (a349 - a277) + a396;
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a400 = fma(b11 ? 0x1.c59cc63f80f9dp-10 : a369, a317, b11 ? (-0x1.33588f55046c3p-8) : a374);
    const double a401 = (b17 ? a168 : a392) * a52;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a403 = b14 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a405 = b13 ? 0x1.dbfaf150796f4p-57 : a403; /* 1.2901470383144205e-17 */
    const double a407 = b12 ? (-0x1.7631b1f0a21dcp-57) : a405; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a408 = b14 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a409 = a349 + (usual ? a399 : (b16 ? a399 : 0.0));
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a411 = fma(b11 ? (-0x1.af7135db5d786p-8) : a380, a317, b11 ? 0x1.330dc005ae198p-5 : a386);
    const double a413 = b13 ? (-0x1.ccb270e649fp-57) : a408; /* -1.2487218160825664e-17 */
    const double a414 = b12 ? 0x1.369038c2706bcp-56 : a413; /* 1.6835673810007536e-17 */
    const double a415 = b2 ? a401 : a409;
    /* -1.2295151936638853e-18, -1.6404468227710146e-18 */
    const double a416 = b14 ? (-0x1.6ae38a9c95c08p-60) : (-0x1.e42ca850e82b2p-60);
    const double a418 = b13 ? (-0x1.57f1bbc12395p-61) : a416; /* -5.8266425937621132e-19 */
    const double a419 = b12 ? (-0x1.4f03952ad09e8p-60) : a418; /* -1.1350715657560233e-18 */
    const double a420 = fma(fma(fma(fma(a373, a365, a378), a365, a389), a365, a400), a365, a411);
    /* -4.4518089330255565e-18, 4.4301744890507992e-19 */
    const double a421 = b14 ? (-0x1.487c4b0d70cf6p-58) : 0x1.0582e770d035p-61;
    const double a424 = a317 * a420;
    const double a425 = b13 ? (-0x1.acd653d23e1ap-61) : a421; /* -7.2647850278716156e-19 */
    const double a426 = a311 - (a317 - a262);
    const double a427 = a318 + a424;
    const double a428 = b12 ? 0x1.45842a930b5ep-59 : a425; /* 2.2057840758575822e-18 */
    const double a429 = a317 * a427;
    const double a431 = a309 + a429;
    const double a432 = a317 * a431;
    const double a433 = a298 + a432;
    const double a434 = -0.0;
    const double a435 = a317 * a433;
    const int b18 = x == x;
    const double a436 = a285 + a435;
    const double a437 = a317 * a436;
    const double a438 = a224 + a437;
    const double a439 = a438 - a224;
    const double a442 = a436 - a285;
    const double a448 = a431 - a309;
    const double a452 = a427 - a318;
    /* 7.3467046997227059e-19 */
    const double a465 = (b11 ? 0x1.b1ac4333ac9bcp-61 : a428) + fma(a420, a426, fma(a317, a420, -a424));
    const double a469 = fma(a317, a318 - (a427 - a452) + (a424 - a452) + a465, fma(a317, a427, -a429));
    /* -1.1739636938379586e-17 */
    const double a472 = (b11 ? (-0x1.b11dbc6a58ccp-57) : a419) + fma(a427, a426, a469);
    const double a476 = fma(a317, a309 - (a431 - a448) + (a429 - a448) + a472, fma(a317, a431, -a432));
    /* -2.9650281832207455e-18 */
    const double a480 = (b11 ? (-0x1.b58f99033cb28p-59) : a414) + fma(a431, a426, a476);
    const int b19 = fabs(a438) < a156;
    const double a482 = fma(a317, a432 - (a433 - a298) + a480, fma(a317, a433, -a435));
    /* -3.4813986355995541e-19 */
    const double a484 = (b11 ? (-0x1.9b02d145f49bp-62) : a407) + fma(a433, a426, a482);
    const double a486 = fma(a317, a285 - (a436 - a442) + (a435 - a442) + a484, fma(a317, a436, -a437));
    /* -1.5801281795158977e-18 */
    const double a488 = (b11 ? (-0x1.d25f1c1280dep-60) : a398) + fma(a436, a426, a486);
    const double a489 = a224 - (a438 - a439) + (a437 - a439) + a488;
    const double a492 = a438 + (usual ? a489 : (b19 ? a489 : 0.0));
    const int b20 = a492 == 0.0;
    const double a493 = b20 ? a438 : a492;
    const double a494 = b10 ? a493 : a415;
    const double a495 = b1 ? a415 : a494;
    const int b21 = a495 == 0.0;
    const double a496 = b2 ? a434 : a495;
    const double a497 = b21 ? a496 : a495;
    return usual ? a497 : (b18 ? a497 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.5;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a4 = 0x1.6a09e667f3bcdp-1 * a3; /* 0.70710678118654757 */
    const double a6 = -(a4 * a4);
    const int b3 = a6 < -200.0;
    const double a7 = b3 ? (-200.0) : a6;
    const int b4 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b4 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = 4.0 + a4;
    const double a15 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a16 = 1.0 + 2.0 * a4;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a19 = fma(a15, -0x1.ef35793c7673p-45, fma(a15, -0x1.62e42fefa38p-1, a9));
    const double q1 = 1.0 / (a12 * a16);
    const double a20 = a19 * a19;
    const double a24 = (1.125 * a4 + (-3.5)) * (q1 * a16);
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a27 = fma(fma(0x1.9fce5e32a2c28p-13, a19, 0x1.6d98935dd6524p-10), a20, fma(0x1.1111e0a253f33p-7, a19, 0x1.55547dda3b7dcp-5));
    const double a28 = a24 * a24;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a31 = fma(a27, a20, fma(0x1.555554a6c4debp-3, a19, 0x1.00000044603e6p-1));
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a32 = fma(-0x1.fa6e3c63d645dp-17, a28, fma(0x1.6609b4685ec7cp-17, a24, 0x1.56cdbedca4b34p-13));
    const double a36 = -0.5 * (a3 * a3);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a38 = fma(a32, a28, fma(-0x1.da06aa9237cdep-12, a24, -0x1.49888f4768ab9p-12));
    const int b5 = a36 < -200.0;
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a44 = fma(a38, a28, fma(0x1.786909469cd2cp-8, a24, -0x1.6d855d6d6ae83p-6));
    const int b6 = a1 < -0x1.2ep0; /* -1.1796875 */
    const double a47 = usual ? a36 : (b5 ? (-200.0) : a36);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a48 = fma(a44, a28, fma(0x1.cda3759f269f6p-5, a24, -0x1.b5731eefe592bp-4));
    const int b7 = -0x1p-100 < a47; /* -7.8886090522101181e-31 */
    const double a51 = lesser(w1, 1.5) - 1.34375;
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a52 = fma(a48, a28, fma(0x1.42c818c8924f4p-3, a24, -0x1.6c8e4af9191b7p-3));
    const double a53 = usual ? a47 : (b7 ? (-0x1p-100) : a47); /* -7.8886090522101181e-31 */
    const double a54 = a51 * a51;
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a56 = fma(a52, a28, fma(0x1.16f02d54f643ap-3, a24, -0x1.63ff9aa0e1d8fp-6));
    /* 1.4426950408889634, 6755399441056767 */
    const double a57 = fma(a53, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a59 = fma(0x1.5e38cf01a971cp-16, a54, fma(-0x1.c2cb8319e5dcap-20, a51, -0x1.e43e501f0328fp-13));
    const double a60 = a57 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a62 = fma(a56, a28, fma(-0x1.1d673295ee1ebp-3, a24, 0x1.40228e02585a7p0));
    const int b8 = a1 < -0x1.05p0; /* -1.01953125 */
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a65 = fma(a59, a54, fma(0x1.42122fb1d2c7bp-12, a51, 0x1.c59cc63f80f9dp-10));
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a67 = fma(a60, -0x1.ef35793c7673p-45, fma(a60, -0x1.62e42fefa38p-1, a53));
    const double a71 = a67 * a67;
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a72 = fma(a65, a54, fma(-0x1.33588f55046c3p-8, a51, -0x1.af7135db5d786p-8));
    const double a75 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a77 = (fma(a20, a31, a19) + 1.0) * power_of_two(a11) * (a62 * (q1 * a12));
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a78 = fma(fma(0x1.9fce5e32a2c28p-13, a67, 0x1.6d98935dd6524p-10), a71, fma(0x1.1111e0a253f33p-7, a67, 0x1.55547dda3b7dcp-5));
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a79 = fma(a72, a54, fma(0x1.330dc005ae198p-5, a51, -0x1.9edfb70ac34b1p-7));
    const double a80 = a75 * a75;
    const double a82 = 0.5 * a77;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a83 = fma(a78, a71, fma(0x1.555554a6c4debp-3, a67, 0x1.00000044603e6p-1));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a85 = fma(a79, a54, fma(-0x1.28f87e39d2ba7p-3, a51, 0x1.e85b2b89db2f1p-3));
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a86 = fma(-0x1.28445c21b8374p-13, a80, fma(0x1.a552781c611bdp-11, a75, 0x1.c8e57033b727dp-12));
    const int b9 = a1 < -0x1.e1p-1; /* -0.939453125 */
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a91 = fma(a85, a54, fma(-0x1.017d1adfe4df8p-5, a51, -0x1.05c7b6e964c66p-3));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a92 = fma(a86, a80, fma(-0x1.cdb5e962ff457p-8, a75, 0x1.0a6626bd96601p-8));
    const double a96 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a97 = fma(a92, a80, fma(0x1.46d0d35a2ef48p-5, a75, -0x1.00ce9de782e8p-4));
    /* 0.3989422804014327 */
    const double a98 = 0x1.9884533d43651p-2 * w1 * ((fma(a71, a83, a67) + 1.0) * power_of_two(a57));
    const double a100 = a96 * a96;
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a102 = fma(a97, a80, fma(-0x1.b8aeb48e64038p-4, a75, 0x1.5865daf132933p-2));
    const double a105 = a82 + (-a98);
    const int b10 = a1 < -0x1.b8p-1; /* -0.859375 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a108 = fma(fma(0x1.dc92b19b529eap-11, a96, -0x1.f665ac50e00c1p-12), a100, fma(-0x1.ccf4747343b7bp-8, a96, 0x1.4457de41c1961p-7));
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a109 = fma(a102, a80, fma(-0x1.690d2839ff212p-3, a75, -0x1.a5683aa6cd6f9p-4));
    const double a111 = 1.0 + a98 + (-a82);
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a114 = fma(a108, a100, fma(0x1.1e9920d9a25abp-5, a96, -0x1.5b7c0ebbab803p-4));
    const double a115 = b2 ? a105 : a111;
    const double a116 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a117 = fma(a114, a100, fma(-0x1.2a976062c2a82p-4, a96, 0x1.793286d209664p-2));
    const double a119 = a116 * a116;
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a121 = fma(a117, a100, fma(-0x1.0954eb2d7e1bap-2, a96, -0x1.3d35cdf89eb1ap-4));
    const int b11 = a1 < -0.21875;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a123 = fma(fma(0x1.dd9f23f51613dp-11, a116, -0x1.26520c0150f7ap-10), a119, fma(-0x1.ac266d5d06cb5p-8, a116, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a127 = fma(a123, a119, fma(0x1.e2b00adcbc5dap-6, a116, -0x1.8f4650653c66fp-4));
    const double a128 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
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
    const int b12 = x == x;
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
    const double a148 = b11 ? a147 : a115;
    const double a149 = b10 ? a133 : a148;
    const double a150 = b9 ? a121 : a149;
    const double a151 = b8 ? a109 : a150;
    const double a152 = b6 ? a91 : a151;
    const double a153 = b1 ? a115 : a152;
    return (float)(usual ? a153 : (b12 ? a153 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
