/* SPDX-License-Identifier: MIT */
/* mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2)
 *
 * x < 0: 4*exp(-abs(x))*(4 - 2*abs(x) + 8*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) +
 *   3*abs(x)*exp(-abs(x))*exp(-abs(x)) + 2*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 2*abs(x)*exp(-abs(x)))/(8 + exp(-abs(x))*(24 +
 *   exp(-abs(x))*(36 + exp(-abs(x))*(32 + exp(-abs(x))*(18 + exp(-abs(x))*(6 + exp(-abs(x))))))))
 *     8 + t*(24 + t*(36 + t*(32 + t*(18 + t*(6 + t))))): all terms have one sign, nothing cancels
 *     4 - 2*within(w, 2048) + 8*t: of both signs, errors grow 254-fold at most here
 *     4 - 2*within(w, 2048) + 8*t + 6*t*t + 3*within(w, 2048)*t*t + 2*t*t*t + 2*within(w,
 *       2048)*t*t*t - 2*within(w, 2048)*t: of both signs, errors grow 1.8-fold at most here
 * of it -53/32 < x < -3/2: P(abs(x) - 101/64)
 *     a polynomial of degree 10 about 101/64, within 2^-58 of the function by Arb
 * of it -29/16 < x < -53/32: P(abs(x) - 111/64)
 *     a polynomial of degree 10 about 111/64, within 2^-58 of the function by Arb
 * of it -19/8 < x < -29/16: (abs(x) - 2.2563763963607931...)*P(abs(x) - 2.2563763963607931...)
 *     a polynomial of degree 14 about the zero 2.256376396360793120..., within 2^-58 of the function
 *       by Arb
 * x > 0: 4*exp(-abs(x))*exp(-abs(x))*(2 - 2*abs(x) + 6*exp(-abs(x)) + 8*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x)) + 4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 3*abs(x)*exp(-abs(x)))/(1 + exp(-abs(x))*(6 +
 *   exp(-abs(x))*(18 + exp(-abs(x))*(32 + exp(-abs(x))*(36 + exp(-abs(x))*(24 + exp(-abs(x))*8))))))
 *     1 + t*(6 + t*(18 + t*(32 + t*(36 + t*(24 + t*8))))): all terms have one sign, nothing cancels
 *     2 - 2*within(w, 2048) + 6*t: of both signs, errors grow 35.5-fold at most here
 *     2 - 2*within(w, 2048) + 6*t + 8*t*t + 2*within(w, 2048)*t*t + 4*t*t*t + 2*within(w,
 *       2048)*t*t*t - 3*within(w, 2048)*t: of both signs, errors grow 2.7-fold at most here
 * of it 3/4 < x < 129/128: P(abs(x) - 7/8)
 *     a polynomial of degree 13 about 7/8, within 2^-58 of the function by Arb
 * of it 129/128 < x < 291/256: P(abs(x) - 69/64)
 *     a polynomial of degree 11 about 69/64, within 2^-58 of the function by Arb
 * of it 291/256 < x < 81/64: P(abs(x) - 77/64)
 *     a polynomial of degree 11 about 77/64, within 2^-58 of the function by Arb
 * of it 81/64 < x < 13/8: (abs(x) - 1.4905711794854284...)*P(abs(x) - 1.4905711794854284...)
 *     a polynomial of degree 13 about the zero 1.490571179485428459..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -2.375;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const int b3 = -w1 < -800.0;
    const double a11 = 1.0 + a10;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const int b4 = a1 < 0.0;
    const double a15 = a10 + a12;
    const double a16 = usual ? w1 : lesser(w1, 2048.0);
    const double a18 = a15 * a15;
    const double a19 = 2.0 * a16;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a15, 0x1.28ae38fe0a4b2p-22), a18, fma(0x1.71df0f72a4222p-19, a15, 0x1.a0199929f842dp-16));
    const double a24 = b4 ? 2.0 : 4.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a27 = fma(a23, a18, fma(0x1.a01a0134a1113p-13, a15, 0x1.6c16c184854cp-10));
    const double a28 = b4 ? 6.0 : 8.0;
    const double a29 = 3.0 * a16;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a30 = fma(a27, a18, fma(0x1.1111111125b1p-7, a15, 0x1.5555555550698p-5));
    const double a31 = b4 ? 8.0 : 6.0;
    const double a32 = a7 + 300.0;
    const int b5 = a8 < -700.0;
    const double a33 = b4 ? 4.0 : 2.0;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a34 = fma(a30, a18, fma(0x1.5555555555503p-3, a15, 0x1.000000000000ap-1));
    const double a38 = a10 - (a11 - 1.0) + fma(a18, a34, a12);
    const double p1 = power_of_two(usual ? a7 : (b5 ? a32 : a7));
    const double a39 = -a19;
    const double a40 = a11 + a38;
    const int b6 = fabs(a39) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a42 = usual ? a40 : (b3 ? 0.0 : a40);
    const double a43 = 4.0 * a42;
    const double a44 = a19 * a42;
    const double a46 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a47 = a42 * p1;
    const double a49 = a42 * a42;
    const double a50 = b4 ? (-1.0) : a47;
    const double a51 = usual ? 1.0 : (b6 ? a46 : 1.0);
    const double a52 = a49 * a42;
    const double a53 = a44 * a50;
    const double a54 = b4 ? 8.0 : 1.0;
    const double a55 = a29 * a42;
    const double a56 = b4 ? 24.0 : 6.0;
    const double a58 = a52 * a24;
    const double a59 = b4 ? 36.0 : 18.0;
    const double a60 = b4 ? a47 : (-1.0);
    const double a61 = b4 ? 18.0 : 36.0;
    const double a63 = b4 ? 6.0 : 24.0;
    const double a64 = b4 ? 1.0 : 8.0;
    const double a65 = a55 * a60;
    const double a66 = a49 * a28;
    const double a67 = a42 * a31;
    const double a74 = a44 * a42;
    const double a75 = usual ? 1.0 : (b4 ? a46 : 1.0);
    const double a77 = a74 * a42;
    const double a82 = usual ? 1.0 : (b4 ? 1.0 : a46);
    const double a85 = a77 * p1 * p1 * p1 * a51 * a51 * a51;
    const double a86 = a85 + a39;
    const double a87 = a33 + a86;
    const double a88 = b4 ? 1.0 : a47;
    const int b7 = fabs(a87) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a90 = a42 * a64;
    const double a91 = usual ? 1.0 : (b7 ? a46 : 1.0);
    const double a92 = a90 * p1;
    const double a93 = a67 * p1 * a91;
    const double a94 = a63 + a92;
    const double a95 = a93 + a87;
    const double a97 = a42 * a94;
    const double a98 = a38 - (a40 - a11);
    const double a99 = a97 * p1;
    const int b8 = fabs(a95) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a101 = a61 + a99;
    const double a103 = usual ? a98 : (b3 ? 0.0 : a98);
    const double a104 = a42 * a101;
    const double a106 = usual ? 1.0 : (b8 ? a46 : 1.0);
    const double a107 = a104 * p1;
    const double a110 = 32.0 + a107;
    const double a112 = a94 - a63;
    const double a113 = a66 * p1 * p1 * a106 * a106;
    const double a114 = a42 * a110;
    const double a116 = a113 + a95;
    const double a118 = a114 * p1;
    const double a121 = a59 + a118;
    const int b9 = fabs(a116) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a124 = a42 * a121;
    const double a125 = fma(fma(a64, a103, fma(a42, a64, -a90)), p1, a63 - (a94 - a112) + (a92 - a112));
    const double a128 = a101 - a61;
    const double a129 = a124 * p1;
    const double a131 = usual ? 1.0 : (b9 ? a46 : 1.0);
    const double a135 = a56 + a129;
    const double a138 = usual ? 1.0 : (b9 ? a75 : 1.0);
    const double a142 = a42 * a135;
    const double a145 = a142 * p1;
    const double a146 = a65 * p1 * a131 * a138;
    /*  */
    const double a147 = fma(fma(a94, a103, fma(a42, a125, fma(a42, a94, -a97))), p1, a61 - (a101 - a128) + (a99 - a128));
    const double a148 = a54 + a145;
    const double a149 = a110 - 32.0;
    const double a150 = a146 + a116;
    const double q1 = 1.0 / a148;
    const int b10 = fabs(a150) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a163 = a103 * p1;
    const double a164 = fma(a19, a103, fma(a19, a42, -a44));
    /*  */
    const double a165 = fma(fma(a101, a103, fma(a42, a147, fma(a42, a101, -a104))), p1, 32.0 - (a110 - a149) + (a107 - a149));
    const double a166 = usual ? 1.0 : (b10 ? a46 : 1.0);
    const double a167 = a121 - a59;
    const double a168 = b4 ? 0.0 : a163;
    const double a183 = a58 * p1 * p1 * p1 * a166 * a166 * a166;
    const double a189 = a183 + a150;
    const double a190 = fma(a42, a103, fma(a42, a103, fma(a42, a42, -a49)));
    /*  */
    const double a191 = fma(fma(a110, a103, fma(a42, a165, fma(a42, a110, -a114))), p1, a59 - (a121 - a167) + (a118 - a167));
    const double a194 = a135 - a56;
    const int b11 = a1 < -1.5;
    const int b12 = a1 < -1.8125;
    const int b13 = fabs(a189) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b14 = a1 < -1.65625;
    const double a207 = fma(a24, fma(a42, a190, fma(a49, a103, fma(a49, a42, -a52))), fma(a52, a24, -a58));
    const int b15 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b16 = a1 < 0x1.23p0; /* 1.13671875 */
    const double a211 = usual ? 1.0 : (b13 ? a46 : 1.0);
    const int b17 = a1 < 1.265625;
    /*  */
    const double a216 = fma(fma(a121, a103, fma(a42, a191, fma(a42, a121, -a124))), p1, a56 - (a135 - a194) + (a129 - a194));
    const double a217 = a148 - a54;
    const double a218 = fma(a42, fma(3.0, a16, -a29), fma(a29, a103, fma(a29, a42, -a55)));
    const double a220 = usual ? 1.0 : (b13 ? a82 : 1.0);
    const double a223 = b17 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a230 = b16 ? 0x1.2add3661665a5p-3 : a223; /* 0.14592974171391151 */
    const double a231 = a53 * p1 * a211 * a220;
    const double a235 = fma(a60, a218, fma(a55, b4 ? a163 : 0.0, fma(a55, a60, -a65)));
    const double a236 = b15 ? 0x1.0266d6e271fdp-2 : a230; /* 0.25234542615043853 */
    const double a237 = b17 ? 1.265625 : 1.625;
    const double a239 = a231 + a189;
    const double a242 = b11 ? 0x1.0be800dc394b5p-3 : a236; /* 0.1308136050421688 */
    const double a243 = b16 ? 0x1.23p0 : a237; /* 1.13671875 */
    const double a245 = a43 * a239;
    /*  */
    const double a247 = fma(fma(a135, a103, fma(a42, a216, fma(a42, a135, -a142))), p1, a54 - (a148 - a217) + (a145 - a217));
    const double a248 = b14 ? 0x1.6cefbcc0d930ep-4 : a242; /* 0.089095818822510803 */
    const double a249 = b15 ? 0x1.02p0 : a243; /* 1.0078125 */
    const double a252 = a245 * a88;
    const double a253 = b17 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a255 = b12 ? 0.0 : a248;
    const double a256 = b11 ? 1.65625 : a249;
    const double a259 = b16 ? 1.078125 : a253;
    const double a261 = b14 ? 1.8125 : a256;
    const double a263 = b17 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a264 = b15 ? 0.875 : a259;
    const double a268 = b16 ? 0.0 : a263;
    const double a269 = b11 ? 1.578125 : a264;
    const double a273 = b15 ? 0.0 : a268;
    const double a274 = b14 ? 1.734375 : a269;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a275 = b17 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    /*  */
    const double a276 = fma(a42, fma(a42, a164, fma(a44, a103, fma(a44, a42, -a74))), fma(a74, a103, fma(a74, a42, -a77)));
    const double a277 = b11 ? 0.0 : a273;
    const double a279 = b16 ? (-0x1.e74b9013c1facp-2) : a275; /* -0.47587418671218518 */
    const double a281 = b14 ? 0.0 : a277;
    const double a282 = a87 - a33;
    const double a283 = a252 * q1;
    const double a284 = b15 ? (-0x1.209cd6a06758p-1) : a279; /* -0.56369658191731276 */
    const double a286 = lesser(w1, b12 ? 2.375 : a261) - (b12 ? 0x1.20d0f116eb001p1 : a274); /* 2.256376396360793 */
    const double a287 = b12 ? (-0x1.ed98c925498a2p-54) : a281; /* -1.0703174875019247e-16 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a288 = b17 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a290 = -a283;
    const double a291 = b11 ? (-0x1.2afde09774d29p-2) : a284; /* -0.29198409008422971 */
    const double a294 = b16 ? 0x1.14300a1d84b51p-2 : a288; /* 0.26971450619855825 */
    const double a297 = b14 ? (-0x1.f076aeafe4e75p-3) : a291; /* -0.24241386865888939 */
    const double a300 = a95 - a93;
    const double a301 = a86 - a85;
    const double a302 = b15 ? 0x1.302f2434ba793p-3 : a294; /* 0.14852741514124243 */
    const double a304 = a286 + a287;
    const double a305 = b17 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a307 = b12 ? (-0x1.bd7543d635e3fp-4) : a297; /* -0.1087544107316427 */
    const double a311 = b11 ? 0x1.4b7743e2371c6p-3 : a302; /* 0.16184857400993574 */
    const double a312 = b16 ? 0.0 : a305;
    const double a317 = b14 ? 0x1.3b7a1004dd532p-3 : a311; /* 0.1540414096340697 */
    const double a318 = b17 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a319 = b15 ? 0.0 : a312;
    const double a321 = b12 ? 0x1.956e15ad4977cp-4 : a317; /* 0.098981938052558449 */
    const double a322 = b16 ? 0.0 : a318;
    const double a323 = a116 - a113;
    const double a326 = b11 ? 0.0 : a319;
    const double a327 = fma(a28, a190, fma(a49, a28, -a66)) * p1 * p1 * a106 * a106;
    const double a328 = b15 ? 0x1.0951a92a7ce51p-11 : a322; /* 5.0605580810132212e-4 */
    const double a330 = fma(a276 * p1 * p1 * p1 * a51 * a51, a51, a85 - (a86 - a301) + (a39 - a301));
    const double a331 = b14 ? 0.0 : a326;
    const double a332 = b17 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a334 = a150 - a146;
    const double a335 = b11 ? 0.0 : a328;
    const double a339 = b16 ? 0.0 : a332;
    const double a342 = b14 ? 0.0 : a335;
    const double a343 = fma(a31, a103, fma(a42, a31, -a67)) * p1 * a91 + (a33 - (a87 - a282) + (a86 - a282) + a330);
    const double a344 = b15 ? (-0x1.077fc5411756ap-11) : a339; /* -5.0258465502010558e-4 */
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a347 = b17 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a348 = a304 * a304;
    const double a349 = a189 - a183;
    const double a353 = b11 ? 0.0 : a344;
    const double a354 = b16 ? (-0x1.9c08bde00a6f8p-10) : a347; /* -0.0015717855349159354 */
    const double a358 = b14 ? 0.0 : a353;
    const double a360 = b15 ? (-0x1.cdbeec9ca5e9p-10) : a354; /* -0.0017614204327055828 */
    const double a363 = a239 - a231;
    const double a365 = b11 ? 0.0 : a360;
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a366 = b17 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a368 = fma(a50, a164, fma(a44, a168, fma(a44, a50, -a53))) * p1 * a211;
    /* -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a372 = fma(b12 ? (-0x1.234da69a214adp-22) : a331, a304, b12 ? 0x1.d79ca8f6aa4p-23 : a342);
    const double a373 = b14 ? 0.0 : a365;
    const double a374 = b16 ? (-0x1.e417765ddbf5fp-12) : a366; /* -4.6166577327876561e-4 */
    const double a380 = b15 ? 0x1.e5087a8c3d5e5p-9 : a374; /* 0.0037005090326782558 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a381 = b17 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    const double a384 = b11 ? 0x1.8e04dc39a1988p-16 : a380; /* 2.3723780236761745e-5 */
    const double a385 = b16 ? 0x1.d4427bcb35b67p-8 : a381; /* 0.0071450760107925953 */
    const double a386 = b14 ? 0x1.67e42c1f8ed6ep-14 : a384; /* 8.5804771964006452e-5 */
    const double a387 = b15 ? 0x1.038324f6e483ep-8 : a385; /* 0.0039598431821037932 */
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a389 = fma(b12 ? 0x1.27e164dc8e3d5p-19 : a358, a304, b12 ? (-0x1.86c44d460e332p-17) : a373);
    const double a390 = b11 ? (-0x1.035a0d5acb29bp-11) : a387; /* -4.946742368239944e-4 */
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a391 = b17 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a392 = b14 ? (-0x1.a176ba2175497p-12) : a390; /* -3.9812448275473297e-4 */
    const double a393 = b16 ? (-0x1.b216d644e6c2ep-8) : a391; /* -0.0066236756437332688 */
    const double a394 = a113 - (a116 - a323) + (a95 - a323) + (a327 + (a93 - (a95 - a300) + (a87 - a300) + a343));
    /* 2.0263274274525559e-7 */
    const double a395 = fma(fma(b12 ? 0x1.b3268745c3c72p-23 : 0.0, a348, a372), a348, a389);
    const double a397 = b15 ? (-0x1.287297f3afbb1p-6) : a393; /* -0.018093727484252479 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a398 = b17 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a399 = b11 ? 0x1.76ce26e284116p-10 : a397; /* 0.0014297686799445478 */
    const double a401 = b16 ? (-0x1.4f6bc03571057p-6) : a398; /* -0.020472467140067199 */
    const double a402 = b14 ? 0x1.9e28dbb340aa9p-11 : a399; /* 7.8994675132578352e-4 */
    const double a403 = b15 ? 0x1.9cc450ed8563p-12 : a401; /* 3.9364515291259988e-4 */
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a405 = fma(b12 ? 0x1.0e6f554f45f92p-15 : a386, a304, b12 ? (-0x1.4dba239143cc9p-15) : a392);
    const double a406 = b11 ? (-0x1.714b069fece89p-10) : a403; /* -0.0014087412637139604 */
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a407 = b17 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a408 = b14 ? (-0x1.2e0f553f7541bp-15) : a406; /* -3.6008345428641303e-5 */
    const double a409 = b16 ? 0x1.8ae33a357800dp-5 : a407; /* 0.048204053582367214 */
    const double a410 = a146 - (a150 - a334) + (a116 - a334) + (a235 * p1 * a131 * a138 + a394);
    const double a412 = b15 ? 0x1.092b6c09d8113p-4 : a409; /* 0.064738676095206935 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a414 = b17 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a415 = b11 ? (-0x1.16601a15eabb9p-8) : a412; /* -0.0042476714788034992 */
    const double a416 = b16 ? 0x1.22bf5577d08dbp-6 : a414; /* 0.017745812859410442 */
    const double a417 = b14 ? (-0x1.455c6da9d7b1ap-8) : a415; /* -0.0049646156056428973 */
    const double a419 = b15 ? (-0x1.bb4e47f91d114p-5) : a416; /* -0.05411447579618503 */
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a421 = fma(b12 ? (-0x1.ba03040d2da05p-14) : a402, a304, b12 ? 0x1.9fa64b61f1d11p-11 : a408);
    const double a422 = b11 ? 0x1.51fc40ac75f16p-6 : a419; /* 0.020628989370236793 */
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a423 = b17 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a424 = b14 ? 0x1.09513abc9a642p-6 : a422; /* 0.0161936830140006 */
    const double a425 = b16 ? (-0x1.605533abb9eeap-3) : a423; /* -0.17203750961129255 */
    const double a427 = b15 ? (-0x1.3e19487225bd3p-3) : a425; /* -0.15532166097975039 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a428 = b17 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a429 = a183 - (a189 - a349) + (a150 - a349) + (a207 * p1 * p1 * p1 * a166 * a166 * a166 + a410);
    const double a430 = b11 ? (-0x1.220585ca7787bp-5) : a427; /* -0.035403024015736549 */
    const double a432 = b16 ? 0x1.07bc1ded15983p-3 : a428; /* 0.12877677325986889 */
    const double a433 = b14 ? (-0x1.57acfded325p-6) : a430; /* -0.020976303076882807 */
    const double a434 = b15 ? 0x1.1126e1ceae243p-2 : a432; /* 0.26674988578773567 */
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a437 = fma(b12 ? (-0x1.451146d7af225p-9) : a417, a304, b12 ? 0x1.fa00ae656467ap-9 : a424);
    const double a438 = b11 ? (-0x1.d6de7d5dc3686p-8) : a434; /* -0.0071848922796228284 */
    const double a439 = b14 ? (-0x1.93682effd0d77p-6) : a438; /* -0.024622007272467408 */
    const double a441 = b17 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a445 = b16 ? 0x1.1280755fe4a6p-59 : a441; /* 1.8600964884178402e-18 */
    const double a446 = a231 - (a239 - a363) + (a189 - a363) + (a368 * a220 + a429);
    const double a448 = b15 ? 0x1.daea13fd146d4p-57 : a445; /* 1.2872579724748691e-17 */
    const double a449 = b17 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a453 = b11 ? 0x1.39ec963089154p-57 : a448; /* 8.5089315886023134e-18 */
    const double a454 = b16 ? 0.0 : a449;
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a455 = fma(b12 ? 0x1.b79f54f6399b6p-9 : a433, a304, b12 ? (-0x1.321192f866b01p-5) : a439);
    const double a456 = fma(a239, 4.0 * a103, fma(a43, a446, fma(a43, a239, -a245)));
    const double a457 = b14 ? (-0x1.69d19c56d753ep-58) : a453; /* -4.9035590014079386e-18 */
    const double a458 = b15 ? 0.0 : a454;
    const double a460 = b11 ? 0.0 : a458;
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a462 = b17 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a463 = b14 ? 0.0 : a460;
    const double a464 = fma(a290, a247, fma(a88, a456, fma(a245, a168, fma(a245, a88, -a252))));
    const double a465 = b16 ? (-0x1.402168a31a648p-57) : a462; /* -8.6771546676905756e-18 */
    const double a468 = b15 ? (-0x1.1e93e921dc0bp-57) : a465; /* -7.7677061849215587e-18 */
    const double a470 = fma(fma(a290, a148, a252) + a464, q1, a283);
    const double a471 = fma(fma(fma(fma(a395, a348, a405), a348, a421), a348, a437), a348, a455);
    const double a472 = b11 ? (-0x1.325159c542f8cp-56) : a468; /* -1.6605519912671267e-17 */
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a474 = b17 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    const int b18 = a470 == 0.0;
    const double a475 = a304 * a471;
    const double a476 = b14 ? 0x1.b55174421f8c4p-57 : a472; /* 1.185353302629846e-17 */
    const double a477 = b16 ? (-0x1.a41ab0c73a5a6p-56) : a474; /* -2.2773897563880753e-17 */
    const double a479 = a321 + a475;
    const double a481 = b15 ? 0x1.fc77a4d36876p-61 : a477; /* 8.6137721100091686e-19 */
    const double a483 = a304 * a479;
    /* -5.7639674351466158e-33 */
    const double a484 = a287 - (a304 - a286) + (b12 ? (-0x1.deda07b4fd53p-108) : a463);
    const double a485 = b11 ? (-0x1.065b3ebc35bdp-57) : a481; /* -7.1111851762235783e-18 */
    const double a487 = a307 + a483;
    const double a488 = b14 ? (-0x1.a3c8e5d269408p-58) : a485; /* -5.6891443162923426e-18 */
    const double a489 = (b18 ? a283 : a470) * p1 * a46 * a82;
    const double a490 = a304 * a487;
    const int b19 = x == x;
    const int b20 = a1 < 0.75;
    const int b21 = a1 < 1.625;
    const double a492 = a255 + a490;
    const double a493 = a492 - a255;
    const double a498 = a487 - a307;
    const double a502 = a479 - a321;
    /* -5.9524158170543391e-18 */
    const double a512 = (b12 ? (-0x1.b735f4ae683c2p-58) : a488) + fma(a471, a484, fma(a304, a471, -a475));
    const double a516 = fma(a304, a321 - (a479 - a502) + (a475 - a502) + a512, fma(a304, a479, -a483));
    const double a519 = (b12 ? 0x1.db39f6ab899a4p-58 : a476) + fma(a479, a484, a516); /* 6.440518964181845e-18 */
    const double a521 = fma(a304, a307 - (a487 - a498) + (a483 - a498) + a519, fma(a304, a487, -a490));
    const double a524 = a255 - (a492 - a493) + (a490 - a493) + ((b12 ? 0.0 : a457) + fma(a487, a484, a521));
    const double a525 = a492 + a524;
    const int b22 = a525 == 0.0;
    const double a526 = b22 ? a492 : a525;
    const double a527 = b21 ? a526 : a489;
    const double a528 = b20 ? a489 : a527;
    const double a529 = b11 ? a526 : a528;
    const double a530 = b1 ? a489 : a529;
    return usual ? a530 : (b19 ? a530 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -2.375;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b2 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b2 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = usual ? w1 : lesser(w1, 2048.0);
    const int b3 = a1 < 0.0;
    const double a11 = 2.0 * a10;
    /* 6755399441056767, -0.69314718055994529 */
    const double a13 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a16 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a21 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a24 = fma(a21, a16, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a33 = (fma(a16, a24, a13) + 1.0) * power_of_two(a7);
    const int b4 = a1 < -1.8125;
    const double a35 = a11 * a33;
    const double a38 = lesser(w1, 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a41 = a38 * a38;
    const double a42 = a33 * a33;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a48 = fma(0x1.b3268745c3c72p-23, a41, fma(-0x1.234da69a214adp-22, a38, 0x1.d79ca8f6aa4p-23));
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a56 = fma(a48, a41, fma(0x1.27e164dc8e3d5p-19, a38, -0x1.86c44d460e332p-17));
    const int b5 = a1 < -1.65625;
    const double a58 = -a11 + a35 * a33 * a33 + (b3 ? 4.0 : 2.0) + a33 * (b3 ? 8.0 : 6.0);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a63 = fma(a56, a41, fma(0x1.0e6f554f45f92p-15, a38, -0x1.4dba239143cc9p-15));
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a68 = fma(a63, a41, fma(-0x1.ba03040d2da05p-14, a38, 0x1.9fa64b61f1d11p-11));
    const double a69 = lesser(w1, 1.8125) - 1.734375;
    const double a71 = a69 * a69;
    const double a72 = a58 + a42 * (b3 ? 6.0 : 8.0) + 3.0 * a10 * a33 * (b3 ? a33 : (-1.0));
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a73 = fma(a68, a41, fma(-0x1.451146d7af225p-9, a38, 0x1.fa00ae656467ap-9));
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a77 = fma(0x1.67e42c1f8ed6ep-14, a71, fma(-0x1.a176ba2175497p-12, a69, 0x1.9e28dbb340aa9p-11));
    const double a79 = (b3 ? 18.0 : 36.0) + a33 * ((b3 ? 6.0 : 24.0) + a33 * (b3 ? 1.0 : 8.0));
    const int b6 = a1 < -1.5;
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a80 = fma(a73, a41, fma(0x1.b79f54f6399b6p-9, a38, -0x1.321192f866b01p-5));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a84 = fma(a77, a71, fma(-0x1.2e0f553f7541bp-15, a69, -0x1.455c6da9d7b1ap-8));
    const double a85 = a72 + a42 * a33 * (b3 ? 2.0 : 4.0) + a35 * (b3 ? (-1.0) : a33);
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a87 = fma(a80, a41, fma(0x1.956e15ad4977cp-4, a38, -0x1.bd7543d635e3fp-4));
    const double a91 = lesser(w1, 1.65625) - 1.578125;
    const double a92 = a38 * a87;
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a93 = fma(a84, a71, fma(0x1.09513abc9a642p-6, a69, -0x1.57acfded325p-6));
    const double a96 = a91 * a91;
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a99 = fma(a93, a71, fma(-0x1.93682effd0d77p-6, a69, 0x1.3b7a1004dd532p-3));
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a102 = fma(0x1.8e04dc39a1988p-16, a96, fma(-0x1.035a0d5acb29bp-11, a91, 0x1.76ce26e284116p-10));
    const int b7 = a1 < 0.75;
    const double a104 = (b3 ? 24.0 : 6.0) + a33 * ((b3 ? 36.0 : 18.0) + a33 * (32.0 + a33 * a79));
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a105 = fma(a99, a71, fma(-0x1.f076aeafe4e75p-3, a69, 0x1.6cefbcc0d930ep-4));
    const int b8 = a1 < 0x1.02p0; /* 1.0078125 */
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a107 = fma(a102, a96, fma(-0x1.714b069fece89p-10, a91, -0x1.16601a15eabb9p-8));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a112 = fma(a107, a96, fma(0x1.51fc40ac75f16p-6, a91, -0x1.220585ca7787bp-5));
    const double a113 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double q1 = 4.0 * a33 * a85 * (b3 ? 1.0 : a33) / ((b3 ? 8.0 : 1.0) + a33 * a104);
    const double a115 = a113 * a113;
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a116 = fma(a112, a96, fma(-0x1.d6de7d5dc3686p-8, a91, 0x1.4b7743e2371c6p-3));
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a119 = fma(fma(0x1.0951a92a7ce51p-11, a113, -0x1.077fc5411756ap-11), a115, fma(-0x1.cdbeec9ca5e9p-10, a113, 0x1.e5087a8c3d5e5p-9));
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a120 = fma(a116, a96, fma(-0x1.2afde09774d29p-2, a91, 0x1.0be800dc394b5p-3));
    const int b9 = a1 < 0x1.23p0; /* 1.13671875 */
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a123 = fma(a119, a115, fma(0x1.038324f6e483ep-8, a113, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a127 = fma(a123, a115, fma(0x1.9cc450ed8563p-12, a113, 0x1.092b6c09d8113p-4));
    const double a128 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a129 = fma(a127, a115, fma(-0x1.bb4e47f91d114p-5, a113, -0x1.3e19487225bd3p-3));
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a130 = fma(-0x1.9c08bde00a6f8p-10, a128, -0x1.e417765ddbf5fp-12);
    const double a131 = a128 * a128;
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a133 = fma(a129, a115, fma(0x1.1126e1ceae243p-2, a113, 0x1.302f2434ba793p-3));
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a135 = fma(a130, a131, fma(0x1.d4427bcb35b67p-8, a128, -0x1.b216d644e6c2ep-8));
    const int b10 = a1 < 1.265625;
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a137 = fma(a133, a115, fma(-0x1.209cd6a06758p-1, a113, 0x1.0266d6e271fdp-2));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a139 = fma(a135, a131, fma(-0x1.4f6bc03571057p-6, a128, 0x1.8ae33a357800dp-5));
    const double a142 = lesser(w1, 1.265625) - 1.203125;
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a143 = fma(a139, a131, fma(0x1.22bf5577d08dbp-6, a128, -0x1.605533abb9eeap-3));
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a144 = fma(-0x1.4902f59d25aafp-11, a142, -0x1.ff9e0b5be191bp-10);
    const double a145 = a142 * a142;
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a146 = fma(a143, a131, fma(0x1.07bc1ded15983p-3, a128, 0x1.14300a1d84b51p-2));
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a149 = fma(a144, a145, fma(0x1.68142ec5a629p-8, a142, 0x1.5a82621f3ae34p-11));
    const int b11 = a1 < 1.625;
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a150 = fma(a146, a131, fma(-0x1.e74b9013c1facp-2, a128, 0x1.2add3661665a5p-3));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a154 = fma(a149, a145, fma(-0x1.7db0d99ab628bp-6, a142, 0x1.d34b55f60d127p-6));
    const double a156 = lesser(w1, 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a157 = fma(a154, a145, fma(0x1.7e5342907b9cfp-5, a142, -0x1.3585ee6e58166p-3));
    const double a159 = a156 * a156;
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a160 = fma(a157, a145, fma(0x1.82e7ff6388185p-5, a142, 0x1.35a4dbdf788a6p-2));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a162 = fma(-0x1.6f589580c3365p-10, a156, -0x1.199174333ebf9p-12);
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a163 = fma(fma(0x1.17748055a353fp-15, a156, -0x1.23191f460dabcp-13), a159, fma(0x1.8406d241c1a32p-15, a156, 0x1.3ef77461751b1p-11));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a164 = fma(a160, a145, fma(-0x1.9d69a21bdd1fdp-2, a142, 0x1.743416d7f28dep-4));
    const int b12 = x == x;
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a170 = fma(fma(a163, a159, a162), a159, fma(0x1.caeea148f6e82p-8, a156, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a171 = fma(a170, a159, fma(-0x1.24b1188e52c76p-7, a156, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a172 = fma(a171, a159, fma(-0x1.11016a32bed0dp-4, a156, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a173 = fma(a172, a159, fma(0x1.2005f89b94e15p-2, a156, -0x1.d8765d356c1afp-3));
    const double a174 = a156 * a173;
    const double a175 = b11 ? a174 : q1;
    const double a176 = b10 ? a164 : a175;
    const double a177 = b9 ? a150 : a176;
    const double a178 = b8 ? a137 : a177;
    const double a179 = b7 ? q1 : a178;
    const double a180 = b6 ? a120 : a179;
    const double a181 = b5 ? a105 : a180;
    const double a182 = b4 ? a92 : a181;
    const double a183 = b1 ? q1 : a182;
    return (float)(usual ? a183 : (b12 ? a183 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
