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
    const double a7 = -a6;
    const double a10 = -(usual ? a7 : lesser(a7, 800.0));
    const int b3 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = usual ? a10 : (b3 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a13 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const int b4 = a6 < -800.0;
    const double a14 = a13 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a15 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a16 = fma(a14, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a17 = a15 * a15;
    const double a18 = fma(a14, -0x1.ef35793c7673p-45, a16); /* -5.4979230187083712e-14 */
    const double a20 = a18 * a18;
    const double a24 = -(usual ? a17 : lesser(a17, 800.0));
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a26 = fma(fma(0x1.ada10efa01953p-26, a18, 0x1.28ae38fe0a4b2p-22), a20, fma(0x1.71df0f72a4222p-19, a18, 0x1.a0199929f842dp-16));
    const int b5 = -0x1p-100 < a24; /* -7.8886090522101181e-31 */
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a30 = fma(a26, a20, fma(0x1.a01a0134a1113p-13, a18, 0x1.6c16c184854cp-10));
    const double a31 = a13 + 300.0;
    const int b6 = a14 < -700.0;
    const double a32 = usual ? a24 : (b5 ? (-0x1p-100) : a24); /* -7.8886090522101181e-31 */
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a33 = fma(a30, a20, fma(0x1.1111111125b1p-7, a18, 0x1.5555555550698p-5));
    /* 1.4426950408889634, 6755399441056767 */
    const double a35 = fma(a32, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a36 = -a17;
    const double a39 = a35 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a40 = 1.125 * a15;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a41 = fma(a33, a20, fma(0x1.5555555555503p-3, a18, 0x1.000000000000ap-1));
    const int b7 = a36 < -800.0;
    const double a42 = a15 + 4.0;
    const double p1 = power_of_two(usual ? a13 : (b6 ? a31 : a13));
    const int b8 = a39 < -700.0;
    const double a44 = -3.5 + a40;
    const double a45 = 2.0 * a15;
    const double a46 = fma(a20, a41, a18);
    const double a48 = a45 + 1.0;
    const double a49 = 1.0 + a46;
    const double a50 = usual ? 1.0 : (b8 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a51 = fma(a39, -0x1.62e42fefa38p-1, a32); /* -0.69314718055989033 */
    const double a53 = a42 - a15;
    const int b9 = a50 < 1.0;
    const double a56 = fma(a39, -0x1.ef35793c7673p-45, a51); /* -5.4979230187083712e-14 */
    const double q1 = 1.0 / (a42 * a48);
    const double a58 = usual ? a49 : (b4 ? 0.0 : a49);
    const double a61 = a56 * a56;
    const double a62 = q1 * a48;
    const double a67 = a2 * a58;
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a69 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a15));
    const double a70 = a44 * a62;
    const double a73 = a44 - (-3.5);
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a74 = fma(fma(0x1.ada10efa01953p-26, a56, 0x1.28ae38fe0a4b2p-22), a61, fma(0x1.71df0f72a4222p-19, a56, 0x1.a0199929f842dp-16));
    const double a78 = -a67;
    const double a79 = -a70;
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a80 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b9 ? 0x1p300 : 1.0));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a83 = fma(a74, a61, fma(0x1.a01a0134a1113p-13, a56, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a89 = fma(a83, a61, fma(0x1.1111111125b1p-7, a56, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a92 = fma(a89, a61, fma(0x1.5555555555503p-3, a56, 0x1.000000000000ap-1));
    const double a93 = fma(a61, a92, a56);
    const double a94 = -3.5 - (a44 - a73) + (a40 - a73) + fma(1.125, a69, fma(1.125, a15, -a40));
    const double a95 = 1.0 + a93;
    const double a97 = fma(a79, a42, a44) + fma(a79, a15 - (a42 - a53) + (4.0 - a53) + a69, a94);
    const double a99 = a97 * a62;
    const double a100 = usual ? a95 : (b7 ? 0.0 : a95);
    const double a101 = a78 * p1 * a80;
    const double a102 = a70 + a99;
    const double a104 = a102 * a102;
    /* 1.2302289432892347e-9, -1.7661757798022038e-9, -1.4086625851017556e-8, 2.1370200948176622e-8 */
    const double a107 = fma(fma(0x1.5229aa713b4e5p-30, a102, -0x1.e57b9255cc858p-30), a104, fma(-0x1.e40345777e933p-27, a102, 0x1.6f232341bb099p-26));
    /* 1.0564828724319333e-7, -2.0147389459912187e-7 */
    const double a110 = fma(a107, a104, fma(0x1.c5c18530f8f0ep-24, a102, -0x1.b0a971e521c46p-23));
    const double a111 = q1 * a42;
    /* -4.4512361836222147e-4, -3.1808648707505263e-4 */
    const double a113 = fma(-0x1.d2bef622fde85p-12, a102, -0x1.4d89b0f2d6cc1p-12);
    /* -6.8074224578484361e-7, 2.006086780228012e-6 */
    const double a114 = fma(a110, a104, fma(-0x1.6d788078e7697p-21, a102, 0x1.0d409dedf4314p-19));
    /* 3.3584405583025715e-6, -2.0265824815655653e-5 */
    const double a119 = fma(a114, a104, fma(0x1.c2c3238f756e1p-19, a102, -0x1.54010e080247ep-16));
    const double a121 = a35 + 300.0;
    /* 3.7984265247341717e-6, 1.6952896374593896e-4 */
    const double a122 = fma(a119, a104, fma(0x1.fdd0f10cb18ap-19, a102, 0x1.63872b5c456f2p-13));
    const double a124 = a48 - a45;
    /* 0.0057397628064532382, -0.022308280865216457 */
    const double a131 = fma(fma(a122, a104, a113), a104, fma(0x1.78293d8a5f1d6p-8, a102, -0x1.6d7fb62fbfe4dp-6));
    const double p2 = power_of_two(usual ? a35 : (b8 ? a121 : a35));
    /* 0.056353502708285784, -0.10679950081430312 */
    const double a135 = fma(a131, a104, fma(0x1.cda5dc64b5543p-5, a102, -0x1.b57364b39ffa8p-4));
    const double a137 = a102 * a135;
    const double a138 = 0x1.42c800b3f2278p-3 + a137; /* 0.15760803746367791 */
    /* -5.4979230187083712e-14 */
    const double a139 = fma(a39, -0x1.ef35793c7673p-45, a51 - a56) + (-fma(a15, a69, fma(a15, a69, fma(a15, a15, a36))));
    const double a140 = a102 * a138;
    const double a141 = -0x1.6c8e47a8a07bfp-3 + a140; /* -0.17800575240477021 */
    const double a142 = a102 * a141;
    const double a145 = 0x1.16f02f0225373p-3 + a142; /* 0.13620030141160164 */
    const double a146 = a99 - (a102 - a70);
    const double a149 = a102 * a145;
    const double a151 = -0x1.63ff9b971966ap-6 + a149; /* -0.021728422111115732 */
    const double a153 = a102 * a151;
    const double a154 = fma(a139, a95, a93 - (a95 - 1.0) + fma(a61, a92, a56 - a93));
    const double a156 = -0x1.1d67329e9db87p-3 + a153; /* -0.13935699030454549 */
    const double a159 = a102 * a156;
    const double a160 = INFINITY;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a162 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    const double a163 = 0x1.40228e025e39p0 + a159; /* 1.2505272632390394 */
    const double a165 = a163 * a111;
    const double a167 = a100 * a165;
    const double a169 = 0.5 * a167;
    const double a170 = a169 * p2;
    const double a171 = a101 + a170;
    const double a172 = a171 - a101;
    const double a173 = a138 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    const double a174 = a141 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const int b10 = a1 < -0.21875;
    const double a176 = -a165;
    const double a177 = a145 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const int b11 = a1 < -0x1.2ep0; /* -1.1796875 */
    const double a180 = a151 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a185 = a163 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a186 = a156 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const int b12 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b13 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const int b14 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a207 = 0x1.0323ebf96bep-59 + fma(a135, a146, fma(a102, a135, -a137)); /* 1.7560031081679593e-18 */
    const double a214 = b14 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a218 = b13 ? (-0x1.3d35cdf89eb1ap-4) : a214; /* -0.077443890166176393 */
    const double a219 = 0x1.42c800b3f2278p-3 - (a138 - a173) + (a137 - a173) + a207; /* 0.15760803746367791 */
    /* -5.4979230187083712e-14 */
    const double a220 = fma(a14, -0x1.ef35793c7673p-45, a16 - a18) + (-0.5 * fma(a4, a4, -a5));
    const double a222 = b14 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a223 = b12 ? (-0x1.a5683aa6cd6f9p-4) : a218; /* -0.10288260374803916 */
    const double a226 = b13 ? 0x1.05p0 : a222; /* 1.01953125 */
    const double a227 = b11 ? (-0x1.05c7b6e964c66p-3) : a223; /* -0.1278223314262476 */
    const double a229 = b12 ? 0x1.2ep0 : a226; /* 1.1796875 */
    const double a230 = b14 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    /* -6.6192331964604808e-18 */
    const double a231 = -0x1.e869c7ab43fp-58 + fma(a138, a146, fma(a102, a219, fma(a102, a138, -a140)));
    const double a234 = b13 ? 0x1.f4p-1 : a230; /* 0.9765625 */
    const double a236 = b14 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a238 = -0x1.6c8e47a8a07bfp-3 - (a141 - a174) + (a140 - a174) + a231; /* -0.17800575240477021 */
    const double a240 = lesser(w1, b11 ? 1.5 : a229);
    const double a241 = b12 ? 1.09375 : a234;
    const double a243 = b13 ? 0.0 : a236;
    const double a247 = b12 ? 0.0 : a243;
    const double a250 = -(b11 ? 1.34375 : a241);
    const double a252 = b11 ? 0.0 : a247;
    const double a254 = b14 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a255 = fma(a220, a49, a46 - (a49 - 1.0) + fma(a20, a41, a18 - a46));
    const double a256 = a240 + a250;
    /* 1.2459759078315481e-17 */
    const double a257 = 0x1.cbaf18e972b8p-57 + fma(a141, a146, fma(a102, a238, fma(a102, a141, -a142)));
    const double a258 = b13 ? 0.0 : a254;
    const double a260 = 0x1.16f02f0225373p-3 - (a145 - a177) + (a142 - a177) + a257; /* 0.13620030141160164 */
    const double a263 = b12 ? 0.0 : a258;
    const double a265 = a256 + a252;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a266 = b14 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a270 = a265 - a256;
    const double a271 = b13 ? (-0x1.0954eb2d7e1bap-2) : a266; /* -0.25911300149121141 */
    const double a272 = fma(a2, usual ? a255 : (b4 ? 0.0 : a255), fma(a2, a58, a78));
    const double a273 = a256 - a240;
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a275 = b14 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a276 = a67 * p1;
    const double a278 = b12 ? (-0x1.690d2839ff212p-3) : a271; /* -0.17629462649337363 */
    const double a279 = fma(a58, a162, a272);
    /* 7.9572045476656734e-19 */
    const double a282 = 0x1.d5b5e018457p-61 + fma(a145, a146, fma(a102, a260, fma(a102, a145, -a149)));
    const double a284 = b13 ? 0x1.793286d209664p-2 : a275; /* 0.3683568063446272 */
    const double a285 = 1.0 + a276;
    const double a287 = b11 ? (-0x1.017d1adfe4df8p-5) : a278; /* -0.031431725015092782 */
    const double a290 = -0x1.63ff9b971966ap-6 - (a151 - a180) + (a149 - a180) + a282; /* -0.021728422111115732 */
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a292 = b14 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a293 = b12 ? 0x1.5865daf132933p-2 : a284; /* 0.33632604691651408 */
    const double a298 = b13 ? (-0x1.2a976062c2a82p-4) : a292; /* -0.072898270136798643 */
    const double a299 = b11 ? 0x1.e85b2b89db2f1p-3 : a293; /* 0.2384551431126947 */
    const double a302 = a285 - 1.0;
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a303 = b14 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    const double a304 = b12 ? (-0x1.b8aeb48e64038p-4) : a298; /* -0.10758848695536549 */
    const double a307 = a240 - (a256 - a273) + (a250 - a273) + (b11 ? 0.0 : a263);
    const double a308 = b13 ? (-0x1.5b7c0ebbab803p-4) : a303; /* -0.084835107375255389 */
    const double a309 = b14 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a311 = b11 ? (-0x1.28f87e39d2ba7p-3) : a304; /* -0.14500521291696808 */
    /* -1.1275981032107341e-17 */
    const double a312 = -0x1.a002a138ef2p-57 + fma(a151, a146, fma(a102, a290, fma(a102, a151, -a153)));
    const double a314 = a256 - (a265 - a270) + (a252 - a270) + a307;
    const double a315 = b12 ? (-0x1.00ce9de782e8p-4) : a308; /* -0.062697045148690123 */
    const double a316 = b13 ? 0.0 : a309;
    const double a317 = b14 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    const double a318 = -0x1.1d67329e9db87p-3 - (a156 - a186) + (a153 - a186) + a312; /* -0.13935699030454549 */
    const double a320 = a265 + a314;
    const double a321 = b11 ? (-0x1.9edfb70ac34b1p-7) : a315; /* -0.012660946250912937 */
    const double a322 = b12 ? 0.0 : a316;
    const double a323 = b13 ? 0.0 : a317;
    const double a324 = b14 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a328 = b12 ? 0.0 : a323;
    const double a329 = b13 ? 0.0 : a324;
    const double a330 = b14 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a333 = b12 ? 0.0 : a329;
    const double a334 = b13 ? 0.0 : a330;
    /* 3.9208756128120327e-17 */
    const double a335 = 0x1.69a30ed1b27p-55 + fma(a156, a146, fma(a102, a318, fma(a102, a156, -a159)));
    const double a336 = b14 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a338 = b12 ? 0.0 : a334;
    const double a339 = 0x1.40228e025e39p0 - (a163 - a185) + (a159 - a185) + a335; /* 1.2505272632390394 */
    const double a340 = b13 ? 0.0 : a336;
    const double a341 = b14 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a344 = fma(a176, fma(2.0, a69, a45 - (a48 - a124) + (1.0 - a124)), a339);
    const int b15 = fabs(a171) < a160;
    const double a345 = b12 ? 0.0 : a340;
    const double a346 = b13 ? 0.0 : a341;
    const double a347 = -a169 * p2;
    const double a350 = b14 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a351 = b12 ? 0.0 : a346;
    const double a352 = a285 + a347;
    const double a354 = b13 ? 0.0 : a350;
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a357 = b14 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const double a358 = b12 ? (-0x1.28445c21b8374p-13) : a354; /* -1.4127112904474169e-4 */
    const double a359 = fma(a100, (fma(a176, a48, a163) + a344) * a111, fma(a100, a165, -a167));
    const double a361 = b13 ? 0x1.dc92b19b529eap-11 : a357; /* 9.0899090302204205e-4 */
    const double a364 = b12 ? 0x1.a552781c611bdp-11 : a361; /* 8.0360821770902142e-4 */
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a365 = b14 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    const double a367 = 0.5 * fma(a165, usual ? a154 : (b7 ? 0.0 : a154), a359);
    const double a368 = a320 * a320;
    const int b16 = fabs(a352) < a160;
    const double a370 = b13 ? (-0x1.f665ac50e00c1p-12) : a365; /* -4.791232686827234e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a371 = b14 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a372 = b12 ? 0x1.c8e57033b727dp-12 : a370; /* 4.3573021251378641e-4 */
    const double a374 = b13 ? (-0x1.ccf4747343b7bp-8) : a371; /* -0.0070336136152623309 */
    /*  */
    const double a376 = fma(fma(b11 ? 0.0 : a322, a320, b11 ? 0.0 : a328), a368, fma(b11 ? 0.0 : a333, a320, b11 ? 0.0 : a338));
    const double a377 = b12 ? (-0x1.cdb5e962ff457p-8) : a374; /* -0.0070451445380942035 */
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a378 = b14 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    const double a380 = b13 ? 0x1.4457de41c1961p-7 : a378; /* 0.0098981700171065241 */
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a381 = fma(b11 ? 0x1.5e38cf01a971cp-16 : a345, a320, b11 ? (-0x1.c2cb8319e5dcap-20) : a351);
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a382 = b14 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a383 = b12 ? 0x1.0a6626bd96601p-8 : a380; /* 0.0040649265843852875 */
    const double a385 = b13 ? 0x1.1e9920d9a25abp-5 : a382; /* 0.034985126648347041 */
    const double a387 = a101 - (a171 - a172) + (a170 - a172) + fma(a367, p2, -a279 * p1 * a80);
    const double a389 = b12 ? 0x1.46d0d35a2ef48p-5 : a385; /* 0.039894497678203467 */
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a392 = fma(b11 ? (-0x1.e43e501f0328fp-13) : a358, a320, b11 ? 0x1.42122fb1d2c7bp-12 : a364);
    const double a395 = a171 + (usual ? a387 : (b15 ? a387 : 0.0));
    const double a396 = b14 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const int b17 = a395 == 0.0;
    const double a398 = b13 ? (-0x1.88fee83739908p-58) : a396; /* -5.3260853143024494e-18 */
    const double a399 = fma(-a367, p2, fma(a279, p1, 1.0 - (a285 - a302) + (a276 - a302)));
    const double a401 = b12 ? 0x1.4c4dae94c6208p-58 : a398; /* 4.5035514644087771e-18 */
    const double a402 = a347 - (a352 - a285) + a399;
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a403 = fma(b11 ? 0x1.c59cc63f80f9dp-10 : a372, a320, b11 ? (-0x1.33588f55046c3p-8) : a377);
    const double a404 = (b17 ? a171 : a395) * a50;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a406 = b14 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a408 = b13 ? 0x1.dbfaf150796f4p-57 : a406; /* 1.2901470383144205e-17 */
    const double a410 = b12 ? (-0x1.7631b1f0a21dcp-57) : a408; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a411 = b14 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a412 = a352 + (usual ? a402 : (b16 ? a402 : 0.0));
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a414 = fma(b11 ? (-0x1.af7135db5d786p-8) : a383, a320, b11 ? 0x1.330dc005ae198p-5 : a389);
    const double a416 = b13 ? (-0x1.ccb270e649fp-57) : a411; /* -1.2487218160825664e-17 */
    const double a417 = b12 ? 0x1.369038c2706bcp-56 : a416; /* 1.6835673810007536e-17 */
    const double a418 = b2 ? a404 : a412;
    /* -1.2295151936638853e-18, -1.6404468227710146e-18 */
    const double a419 = b14 ? (-0x1.6ae38a9c95c08p-60) : (-0x1.e42ca850e82b2p-60);
    const double a421 = b13 ? (-0x1.57f1bbc12395p-61) : a419; /* -5.8266425937621132e-19 */
    const double a422 = b12 ? (-0x1.4f03952ad09e8p-60) : a421; /* -1.1350715657560233e-18 */
    const double a423 = fma(fma(fma(fma(a376, a368, a381), a368, a392), a368, a403), a368, a414);
    /* -4.4518089330255565e-18, 4.4301744890507992e-19 */
    const double a424 = b14 ? (-0x1.487c4b0d70cf6p-58) : 0x1.0582e770d035p-61;
    const double a427 = a320 * a423;
    const double a428 = b13 ? (-0x1.acd653d23e1ap-61) : a424; /* -7.2647850278716156e-19 */
    const double a429 = a314 - (a320 - a265);
    const double a430 = a321 + a427;
    const double a431 = b12 ? 0x1.45842a930b5ep-59 : a428; /* 2.2057840758575822e-18 */
    const double a432 = a320 * a430;
    const double a434 = a311 + a432;
    const double a435 = a320 * a434;
    const double a436 = a299 + a435;
    const double a437 = -0.0;
    const double a438 = a320 * a436;
    const int b18 = x == x;
    const double a439 = a287 + a438;
    const double a440 = a320 * a439;
    const double a441 = a227 + a440;
    const double a442 = a441 - a227;
    const double a445 = a439 - a287;
    const double a451 = a434 - a311;
    const double a455 = a430 - a321;
    /* 7.3467046997227059e-19 */
    const double a468 = (b11 ? 0x1.b1ac4333ac9bcp-61 : a431) + fma(a423, a429, fma(a320, a423, -a427));
    const double a472 = fma(a320, a321 - (a430 - a455) + (a427 - a455) + a468, fma(a320, a430, -a432));
    /* -1.1739636938379586e-17 */
    const double a475 = (b11 ? (-0x1.b11dbc6a58ccp-57) : a422) + fma(a430, a429, a472);
    const double a479 = fma(a320, a311 - (a434 - a451) + (a432 - a451) + a475, fma(a320, a434, -a435));
    /* -2.9650281832207455e-18 */
    const double a483 = (b11 ? (-0x1.b58f99033cb28p-59) : a417) + fma(a434, a429, a479);
    const int b19 = fabs(a441) < a160;
    const double a485 = fma(a320, a435 - (a436 - a299) + a483, fma(a320, a436, -a438));
    /* -3.4813986355995541e-19 */
    const double a487 = (b11 ? (-0x1.9b02d145f49bp-62) : a410) + fma(a436, a429, a485);
    const double a489 = fma(a320, a287 - (a439 - a445) + (a438 - a445) + a487, fma(a320, a439, -a440));
    /* -1.5801281795158977e-18 */
    const double a491 = (b11 ? (-0x1.d25f1c1280dep-60) : a401) + fma(a439, a429, a489);
    const double a492 = a227 - (a441 - a442) + (a440 - a442) + a491;
    const double a495 = a441 + (usual ? a492 : (b19 ? a492 : 0.0));
    const int b20 = a495 == 0.0;
    const double a496 = b20 ? a441 : a495;
    const double a497 = b10 ? a496 : a418;
    const double a498 = b1 ? a418 : a497;
    const int b21 = a498 == 0.0;
    const double a499 = b2 ? a437 : a498;
    const double a500 = b21 ? a499 : a498;
    return usual ? a500 : (b18 ? a500 : x);
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
    const double a7 = -lesser(a4 * a4, 200.0);
    const int b3 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b3 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = 4.0 + a4;
    const double a17 = 1.0 + 2.0 * a4;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a18 = fma(a12, -0x1.ef35793c7673p-45, fma(a12, -0x1.62e42fefa38p-1, a9));
    const double a20 = a18 * a18;
    const double q1 = 1.0 / (a13 * a17);
    const double a25 = (1.125 * a4 + (-3.5)) * (q1 * a17);
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a26 = fma(fma(0x1.9fce5e32a2c28p-13, a18, 0x1.6d98935dd6524p-10), a20, fma(0x1.1111e0a253f33p-7, a18, 0x1.55547dda3b7dcp-5));
    const double a28 = a25 * a25;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a30 = fma(a26, a20, fma(0x1.555554a6c4debp-3, a18, 0x1.00000044603e6p-1));
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a32 = fma(-0x1.fa6e3c63d645dp-17, a28, fma(0x1.6609b4685ec7cp-17, a25, 0x1.56cdbedca4b34p-13));
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a39 = fma(a32, a28, fma(-0x1.da06aa9237cdep-12, a25, -0x1.49888f4768ab9p-12));
    const double a40 = -(-0.5 * (a3 * a3));
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a46 = fma(a39, a28, fma(0x1.786909469cd2cp-8, a25, -0x1.6d855d6d6ae83p-6));
    const int b4 = a1 < -0x1.2ep0; /* -1.1796875 */
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a49 = fma(a46, a28, fma(0x1.cda3759f269f6p-5, a25, -0x1.b5731eefe592bp-4));
    const double a50 = -(usual ? a40 : lesser(a40, 200.0));
    const int b5 = -0x1p-100 < a50; /* -7.8886090522101181e-31 */
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a52 = fma(a49, a28, fma(0x1.42c818c8924f4p-3, a25, -0x1.6c8e4af9191b7p-3));
    const double a53 = lesser(w1, 1.5) - 1.34375;
    const double a55 = a53 * a53;
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a56 = fma(a52, a28, fma(0x1.16f02d54f643ap-3, a25, -0x1.63ff9aa0e1d8fp-6));
    const double a57 = usual ? a50 : (b5 ? (-0x1p-100) : a50); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a60 = fma(a57, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a61 = fma(0x1.5e38cf01a971cp-16, a55, fma(-0x1.c2cb8319e5dcap-20, a53, -0x1.e43e501f0328fp-13));
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a62 = fma(a56, a28, fma(-0x1.1d673295ee1ebp-3, a25, 0x1.40228e02585a7p0));
    const double a64 = a60 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b6 = a1 < -0x1.05p0; /* -1.01953125 */
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a66 = fma(a61, a55, fma(0x1.42122fb1d2c7bp-12, a53, 0x1.c59cc63f80f9dp-10));
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a71 = fma(a64, -0x1.ef35793c7673p-45, fma(a64, -0x1.62e42fefa38p-1, a57));
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a73 = fma(a66, a55, fma(-0x1.33588f55046c3p-8, a53, -0x1.af7135db5d786p-8));
    const double a74 = (fma(a20, a30, a18) + 1.0) * power_of_two(a10) * (a62 * (q1 * a13));
    const double a75 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    const double a76 = a71 * a71;
    const double a79 = 0.5 * a74;
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a81 = fma(a73, a55, fma(0x1.330dc005ae198p-5, a53, -0x1.9edfb70ac34b1p-7));
    const double a82 = a75 * a75;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a83 = fma(fma(0x1.9fce5e32a2c28p-13, a71, 0x1.6d98935dd6524p-10), a76, fma(0x1.1111e0a253f33p-7, a71, 0x1.55547dda3b7dcp-5));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a86 = fma(a81, a55, fma(-0x1.28f87e39d2ba7p-3, a53, 0x1.e85b2b89db2f1p-3));
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a87 = fma(-0x1.28445c21b8374p-13, a82, fma(0x1.a552781c611bdp-11, a75, 0x1.c8e57033b727dp-12));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a88 = fma(a83, a76, fma(0x1.555554a6c4debp-3, a71, 0x1.00000044603e6p-1));
    const int b7 = a1 < -0x1.e1p-1; /* -0.939453125 */
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a92 = fma(a86, a55, fma(-0x1.017d1adfe4df8p-5, a53, -0x1.05c7b6e964c66p-3));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a93 = fma(a87, a82, fma(-0x1.cdb5e962ff457p-8, a75, 0x1.0a6626bd96601p-8));
    const double a97 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a98 = fma(a93, a82, fma(0x1.46d0d35a2ef48p-5, a75, -0x1.00ce9de782e8p-4));
    /* 0.3989422804014327 */
    const double a101 = 0x1.9884533d43651p-2 * w1 * ((fma(a76, a88, a71) + 1.0) * power_of_two(a60));
    const double a102 = a97 * a97;
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a103 = fma(a98, a82, fma(-0x1.b8aeb48e64038p-4, a75, 0x1.5865daf132933p-2));
    const int b8 = a1 < -0x1.b8p-1; /* -0.859375 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a109 = fma(fma(0x1.dc92b19b529eap-11, a97, -0x1.f665ac50e00c1p-12), a102, fma(-0x1.ccf4747343b7bp-8, a97, 0x1.4457de41c1961p-7));
    const double a110 = a79 + (-a101);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a111 = fma(a103, a82, fma(-0x1.690d2839ff212p-3, a75, -0x1.a5683aa6cd6f9p-4));
    const double a113 = 1.0 + a101 + (-a79);
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a116 = fma(a109, a102, fma(0x1.1e9920d9a25abp-5, a97, -0x1.5b7c0ebbab803p-4));
    const double a117 = b2 ? a110 : a113;
    const double a118 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a119 = fma(a116, a102, fma(-0x1.2a976062c2a82p-4, a97, 0x1.793286d209664p-2));
    const double a121 = a118 * a118;
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a123 = fma(a119, a102, fma(-0x1.0954eb2d7e1bap-2, a97, -0x1.3d35cdf89eb1ap-4));
    const int b9 = a1 < -0.21875;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a125 = fma(fma(0x1.dd9f23f51613dp-11, a118, -0x1.26520c0150f7ap-10), a121, fma(-0x1.ac266d5d06cb5p-8, a118, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a129 = fma(a125, a121, fma(0x1.e2b00adcbc5dap-6, a118, -0x1.8f4650653c66fp-4));
    const double a130 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a131 = fma(a129, a121, fma(-0x1.6b5c1dd07b426p-5, a118, 0x1.8758cf4105a5ap-2));
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a132 = fma(-0x1.e5675811c6be3p-24, a130, -0x1.8581ce9c494fep-21);
    const double a133 = a130 * a130;
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a135 = fma(a131, a121, fma(-0x1.4576a5c678637p-2, a118, -0x1.c1e98181ef68bp-5));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a136 = fma(-0x1.78e5d41e61bb5p-17, a130, -0x1.6963f6ae286fap-14);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a137 = fma(a132, a133, fma(0x1.4ba2a37e9c6eap-22, a130, 0x1.01f40f75044fcp-17));
    const int b10 = x == x;
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a143 = fma(fma(a137, a133, a136), a133, fma(0x1.86c865fe6f79dp-13, a130, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a145 = fma(a143, a133, fma(-0x1.258a6d71a21f5p-9, a130, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a146 = fma(a145, a133, fma(0x1.3e346def3a27dp-6, a130, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a147 = fma(a146, a133, fma(-0x1.d2fa4c17c7e63p-4, a130, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a148 = fma(a147, a133, fma(0x1.8d9a941de3ac5p-2, a130, -0x1.b9d98fa5a3215p-2));
    const double a149 = a130 * a148;
    const double a150 = b9 ? a149 : a117;
    const double a151 = b8 ? a135 : a150;
    const double a152 = b7 ? a123 : a151;
    const double a153 = b6 ? a111 : a152;
    const double a154 = b4 ? a92 : a153;
    const double a155 = b1 ? a117 : a154;
    return (float)(usual ? a155 : (b10 ? a155 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
