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
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = 1.0 + a9;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a12;
    const int b3 = -w1 < -800.0;
    const int b4 = a1 < 0.0;
    const double a18 = a14 * a14;
    const double a19 = usual ? w1 : lesser(w1, 2048.0);
    const double a23 = 2.0 * a19;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a26 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a18, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    const double a27 = b4 ? 2.0 : 4.0;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a30 = fma(a26, a18, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    const double a31 = b4 ? 6.0 : 8.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a32 = fma(a30, a18, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    const double a33 = 3.0 * a19;
    const double a34 = b4 ? 8.0 : 6.0;
    const double a35 = a7 + 300.0;
    const int b5 = a8 < -900.0;
    const double a36 = b4 ? 4.0 : 2.0;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a37 = fma(a32, a18, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a42 = fma(a14, a9 - a14 + a12, fma(0.5, a18, fma(a18 * a14, a37, a12)));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a35 : a7));
    const double a43 = -a23;
    const double a44 = a9 - (a11 - 1.0) + a42;
    const double a45 = a11 + a44;
    const int b6 = fabs(a43) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a47 = usual ? a45 : (b3 ? 0.0 : a45);
    const double a48 = 4.0 * a47;
    const double a50 = a23 * a47;
    const double a51 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a53 = a47 * p1;
    const double a54 = usual ? 1.0 : (b6 ? a51 : 1.0);
    const double a55 = a47 * a47;
    const double a56 = b4 ? 8.0 : 1.0;
    const double a57 = b4 ? (-1.0) : a53;
    const double a58 = b4 ? 24.0 : 6.0;
    const double a59 = a55 * a47;
    const double a60 = b4 ? 36.0 : 18.0;
    const double a61 = a50 * a57;
    const double a62 = b4 ? 18.0 : 36.0;
    const double a63 = b4 ? 6.0 : 24.0;
    const double a64 = a33 * a47;
    const double a65 = b4 ? 1.0 : 8.0;
    const double a67 = a59 * a27;
    const double a68 = b4 ? a53 : (-1.0);
    const double a71 = a64 * a68;
    const double a72 = a55 * a31;
    const double a73 = a47 * a34;
    const double a75 = usual ? 1.0 : (b4 ? a51 : 1.0);
    const double a80 = a50 * a47;
    const double a82 = a80 * a47;
    const double a85 = usual ? 1.0 : (b4 ? 1.0 : a51);
    const double a90 = a82 * p1 * p1 * p1 * a54 * a54 * a54;
    const double a91 = a90 + a43;
    const double a92 = a36 + a91;
    const double a93 = b4 ? 1.0 : a53;
    const int b7 = fabs(a92) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a95 = a47 * a65;
    const double a96 = usual ? 1.0 : (b7 ? a51 : 1.0);
    const double a97 = a95 * p1;
    const double a98 = a73 * p1 * a96;
    const double a99 = a63 + a97;
    const double a100 = a98 + a92;
    const double a102 = a47 * a99;
    const double a103 = a44 - (a45 - a11);
    const double a104 = a102 * p1;
    const int b8 = fabs(a100) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a106 = a62 + a104;
    const double a108 = usual ? a103 : (b3 ? 0.0 : a103);
    const double a109 = a47 * a106;
    const double a111 = usual ? 1.0 : (b8 ? a51 : 1.0);
    const double a112 = a109 * p1;
    const double a115 = 32.0 + a112;
    const double a117 = a99 - a63;
    const double a118 = a72 * p1 * p1 * a111 * a111;
    const double a119 = a47 * a115;
    const double a121 = a118 + a100;
    const double a123 = a119 * p1;
    const double a127 = a60 + a123;
    const int b9 = fabs(a121) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a131 = a47 * a127;
    const double a132 = fma(fma(a65, a108, fma(a47, a65, -a95)), p1, a63 - (a99 - a117) + (a97 - a117));
    const double a134 = a106 - a62;
    const double a135 = a131 * p1;
    const double a136 = usual ? 1.0 : (b9 ? a51 : 1.0);
    const double a140 = a58 + a135;
    const double a143 = usual ? 1.0 : (b9 ? a75 : 1.0);
    const double a147 = a47 * a140;
    const double a150 = a147 * p1;
    const double a151 = a71 * p1 * a136 * a143;
    /*  */
    const double a152 = fma(fma(a99, a108, fma(a47, a132, fma(a47, a99, -a102))), p1, a62 - (a106 - a134) + (a104 - a134));
    const double a153 = a56 + a150;
    const double a155 = a151 + a121;
    const double q1 = 1.0 / a153;
    const int b10 = fabs(a155) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a164 = a108 * p1;
    const double a166 = fma(a23, a108, fma(a23, a47, -a50));
    const double a167 = fma(fma(a106, a108, fma(a47, a152, fma(a47, a106, -a109))), p1, a112 - (a115 - 32.0));
    const double a168 = a127 - a60;
    const double a169 = b4 ? 0.0 : a164;
    const double a171 = usual ? 1.0 : (b10 ? a51 : 1.0);
    const double a189 = a67 * p1 * p1 * p1 * a171 * a171 * a171;
    const int b11 = a1 < -1.5;
    const double a191 = fma(a47, a108, fma(a47, a108, fma(a47, a47, -a55)));
    /*  */
    const double a192 = fma(fma(a115, a108, fma(a47, a167, fma(a47, a115, -a119))), p1, a60 - (a127 - a168) + (a123 - a168));
    const int b12 = a1 < -1.8125;
    const double a195 = a140 - a58;
    const double a196 = a189 + a155;
    const int b13 = a1 < -1.65625;
    const int b14 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b16 = fabs(a196) < 0x1p-200; /* 6.2230152778611417e-61 */
    const int b17 = a1 < 1.265625;
    const double a208 = fma(a27, fma(a47, a191, fma(a55, a108, fma(a55, a47, -a59))), fma(a59, a27, -a67));
    const double a213 = b17 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a217 = usual ? 1.0 : (b16 ? a51 : 1.0);
    /*  */
    const double a219 = fma(fma(a127, a108, fma(a47, a192, fma(a47, a127, -a131))), p1, a58 - (a140 - a195) + (a135 - a195));
    const double a220 = a153 - a56;
    const double a221 = fma(a47, fma(3.0, a19, -a33), fma(a33, a108, fma(a33, a47, -a64)));
    const double a222 = b15 ? 0x1.2add3661665a5p-3 : a213; /* 0.14592974171391151 */
    const double a226 = usual ? 1.0 : (b16 ? a85 : 1.0);
    const double a228 = b14 ? 0x1.0266d6e271fdp-2 : a222; /* 0.25234542615043853 */
    const double a229 = b17 ? 1.265625 : 1.625;
    const double a236 = b11 ? 0x1.0be800dc394b5p-3 : a228; /* 0.1308136050421688 */
    const double a237 = b15 ? 0x1.23p0 : a229; /* 1.13671875 */
    const double a240 = a61 * p1 * a217 * a226;
    const double a241 = fma(a68, a221, fma(a64, b4 ? a164 : 0.0, fma(a64, a68, -a71)));
    const double a243 = b13 ? 0x1.6cefbcc0d930ep-4 : a236; /* 0.089095818822510803 */
    const double a244 = b14 ? 0x1.02p0 : a237; /* 1.0078125 */
    const double a246 = a240 + a196;
    const double a249 = b17 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a251 = b12 ? 0.0 : a243;
    const double a252 = b11 ? 1.65625 : a244;
    /*  */
    const double a253 = fma(fma(a140, a108, fma(a47, a219, fma(a47, a140, -a147))), p1, a56 - (a153 - a220) + (a150 - a220));
    const double a254 = a48 * a246;
    const double a256 = b15 ? 1.078125 : a249;
    const double a258 = b13 ? 1.8125 : a252;
    const double a260 = b17 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a261 = a254 * a93;
    const double a263 = b14 ? 0.875 : a256;
    const double a267 = b15 ? 0.0 : a260;
    const double a268 = b11 ? 1.578125 : a263;
    const double a272 = b14 ? 0.0 : a267;
    const double a273 = b13 ? 1.734375 : a268;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a275 = b17 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a277 = b11 ? 0.0 : a272;
    const double a280 = b15 ? (-0x1.e74b9013c1facp-2) : a275; /* -0.47587418671218518 */
    const double a281 = b13 ? 0.0 : a277;
    /*  */
    const double a282 = fma(a47, fma(a47, a166, fma(a50, a108, fma(a50, a47, -a80))), fma(a80, a108, fma(a80, a47, -a82)));
    const double a283 = b14 ? (-0x1.209cd6a06758p-1) : a280; /* -0.56369658191731276 */
    const double a284 = lesser(w1, b12 ? 2.375 : a258) - (b12 ? 0x1.20d0f116eb001p1 : a273); /* 2.256376396360793 */
    const double a285 = b12 ? (-0x1.ed98c925498a2p-54) : a281; /* -1.0703174875019247e-16 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a286 = b17 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a288 = b11 ? (-0x1.2afde09774d29p-2) : a283; /* -0.29198409008422971 */
    const double a289 = a92 - a36;
    const double a290 = b15 ? 0x1.14300a1d84b51p-2 : a286; /* 0.26971450619855825 */
    const double a292 = b13 ? (-0x1.f076aeafe4e75p-3) : a288; /* -0.24241386865888939 */
    const double a294 = a261 * q1;
    const double a296 = b14 ? 0x1.302f2434ba793p-3 : a290; /* 0.14852741514124243 */
    const double a299 = a284 + a285;
    const double a300 = b17 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a301 = b12 ? (-0x1.bd7543d635e3fp-4) : a292; /* -0.1087544107316427 */
    const double a302 = -a294;
    const double a304 = b11 ? 0x1.4b7743e2371c6p-3 : a296; /* 0.16184857400993574 */
    const double a306 = b15 ? 0.0 : a300;
    const double a308 = a100 - a98;
    const double a309 = a91 - a90;
    const double a312 = b13 ? 0x1.3b7a1004dd532p-3 : a304; /* 0.1540414096340697 */
    const double a313 = b17 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a315 = b14 ? 0.0 : a306;
    const double a320 = b12 ? 0x1.956e15ad4977cp-4 : a312; /* 0.098981938052558449 */
    const double a321 = b15 ? 0.0 : a313;
    const double a322 = b11 ? 0.0 : a315;
    const double a325 = b14 ? 0x1.0951a92a7ce51p-11 : a321; /* 5.0605580810132212e-4 */
    const double a326 = b13 ? 0.0 : a322;
    const double a327 = b17 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a329 = a121 - a118;
    const double a332 = b11 ? 0.0 : a325;
    const double a334 = b15 ? 0.0 : a327;
    const double a335 = fma(a31, a191, fma(a55, a31, -a72)) * p1 * p1 * a111 * a111;
    const double a337 = fma(a282 * p1 * p1 * p1 * a54 * a54, a54, a90 - (a91 - a309) + (a43 - a309));
    const double a338 = b13 ? 0.0 : a332;
    const double a340 = b14 ? (-0x1.077fc5411756ap-11) : a334; /* -5.0258465502010558e-4 */
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a341 = b17 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a342 = a155 - a151;
    const double a345 = a299 * a299;
    const double a347 = b11 ? 0.0 : a340;
    const double a348 = b15 ? (-0x1.9c08bde00a6f8p-10) : a341; /* -0.0015717855349159354 */
    const double a351 = fma(a34, a108, fma(a47, a34, -a73)) * p1 * a96 + (a36 - (a92 - a289) + (a91 - a289) + a337);
    const double a354 = b13 ? 0.0 : a347;
    const double a355 = b14 ? (-0x1.cdbeec9ca5e9p-10) : a348; /* -0.0017614204327055828 */
    const double a356 = a196 - a189;
    const double a361 = b11 ? 0.0 : a355;
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a362 = b17 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    /* -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a367 = fma(b12 ? (-0x1.234da69a214adp-22) : a326, a299, b12 ? 0x1.d79ca8f6aa4p-23 : a338);
    const double a368 = b13 ? 0.0 : a361;
    const double a369 = b15 ? (-0x1.e417765ddbf5fp-12) : a362; /* -4.6166577327876561e-4 */
    const double a371 = a246 - a240;
    const double a373 = fma(a57, a166, fma(a50, a169, fma(a50, a57, -a61))) * p1 * a217;
    const double a376 = b14 ? 0x1.e5087a8c3d5e5p-9 : a369; /* 0.0037005090326782558 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a380 = b17 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    const double a383 = b11 ? 0x1.8e04dc39a1988p-16 : a376; /* 2.3723780236761745e-5 */
    const double a385 = b15 ? 0x1.d4427bcb35b67p-8 : a380; /* 0.0071450760107925953 */
    const double a386 = b13 ? 0x1.67e42c1f8ed6ep-14 : a383; /* 8.5804771964006452e-5 */
    const double a389 = b14 ? 0x1.038324f6e483ep-8 : a385; /* 0.0039598431821037932 */
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a391 = fma(b12 ? 0x1.27e164dc8e3d5p-19 : a354, a299, b12 ? (-0x1.86c44d460e332p-17) : a368);
    const double a392 = b11 ? (-0x1.035a0d5acb29bp-11) : a389; /* -4.946742368239944e-4 */
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a393 = b17 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a394 = b13 ? (-0x1.a176ba2175497p-12) : a392; /* -3.9812448275473297e-4 */
    const double a395 = b15 ? (-0x1.b216d644e6c2ep-8) : a393; /* -0.0066236756437332688 */
    /* 2.0263274274525559e-7 */
    const double a396 = fma(fma(b12 ? 0x1.b3268745c3c72p-23 : 0.0, a345, a367), a345, a391);
    const double a398 = b14 ? (-0x1.287297f3afbb1p-6) : a395; /* -0.018093727484252479 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a399 = b17 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a400 = a118 - (a121 - a329) + (a100 - a329) + (a335 + (a98 - (a100 - a308) + (a92 - a308) + a351));
    const double a401 = b11 ? 0x1.76ce26e284116p-10 : a398; /* 0.0014297686799445478 */
    const double a402 = b15 ? (-0x1.4f6bc03571057p-6) : a399; /* -0.020472467140067199 */
    const double a403 = b13 ? 0x1.9e28dbb340aa9p-11 : a401; /* 7.8994675132578352e-4 */
    const double a404 = b14 ? 0x1.9cc450ed8563p-12 : a402; /* 3.9364515291259988e-4 */
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a407 = fma(b12 ? 0x1.0e6f554f45f92p-15 : a386, a299, b12 ? (-0x1.4dba239143cc9p-15) : a394);
    const double a408 = b11 ? (-0x1.714b069fece89p-10) : a404; /* -0.0014087412637139604 */
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a409 = b17 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a410 = b13 ? (-0x1.2e0f553f7541bp-15) : a408; /* -3.6008345428641303e-5 */
    const double a411 = b15 ? 0x1.8ae33a357800dp-5 : a409; /* 0.048204053582367214 */
    const double a413 = b14 ? 0x1.092b6c09d8113p-4 : a411; /* 0.064738676095206935 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a415 = b17 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a416 = b11 ? (-0x1.16601a15eabb9p-8) : a413; /* -0.0042476714788034992 */
    const double a417 = a151 - (a155 - a342) + (a121 - a342) + (a241 * p1 * a136 * a143 + a400);
    const double a418 = b15 ? 0x1.22bf5577d08dbp-6 : a415; /* 0.017745812859410442 */
    const double a419 = b13 ? (-0x1.455c6da9d7b1ap-8) : a416; /* -0.0049646156056428973 */
    const double a420 = b14 ? (-0x1.bb4e47f91d114p-5) : a418; /* -0.05411447579618503 */
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a422 = fma(b12 ? (-0x1.ba03040d2da05p-14) : a403, a299, b12 ? 0x1.9fa64b61f1d11p-11 : a410);
    const double a423 = b11 ? 0x1.51fc40ac75f16p-6 : a420; /* 0.020628989370236793 */
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a424 = b17 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a426 = b13 ? 0x1.09513abc9a642p-6 : a423; /* 0.0161936830140006 */
    const double a427 = b15 ? (-0x1.605533abb9eeap-3) : a424; /* -0.17203750961129255 */
    const double a429 = b14 ? (-0x1.3e19487225bd3p-3) : a427; /* -0.15532166097975039 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a430 = b17 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a431 = b11 ? (-0x1.220585ca7787bp-5) : a429; /* -0.035403024015736549 */
    const double a433 = b15 ? 0x1.07bc1ded15983p-3 : a430; /* 0.12877677325986889 */
    const double a434 = b13 ? (-0x1.57acfded325p-6) : a431; /* -0.020976303076882807 */
    const double a435 = a189 - (a196 - a356) + (a155 - a356) + (a208 * p1 * p1 * p1 * a171 * a171 * a171 + a417);
    const double a436 = b14 ? 0x1.1126e1ceae243p-2 : a433; /* 0.26674988578773567 */
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a438 = fma(b12 ? (-0x1.451146d7af225p-9) : a419, a299, b12 ? 0x1.fa00ae656467ap-9 : a426);
    const double a439 = b11 ? (-0x1.d6de7d5dc3686p-8) : a436; /* -0.0071848922796228284 */
    const double a441 = b13 ? (-0x1.93682effd0d77p-6) : a439; /* -0.024622007272467408 */
    const double a442 = b17 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a445 = b15 ? 0x1.1280755fe4a6p-59 : a442; /* 1.8600964884178402e-18 */
    const double a447 = b14 ? 0x1.daea13fd146d4p-57 : a445; /* 1.2872579724748691e-17 */
    const double a448 = b17 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a451 = b11 ? 0x1.39ec963089154p-57 : a447; /* 8.5089315886023134e-18 */
    const double a452 = b15 ? 0.0 : a448;
    const double a453 = a240 - (a246 - a371) + (a196 - a371) + (a373 * a226 + a435);
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a455 = fma(b12 ? 0x1.b79f54f6399b6p-9 : a434, a299, b12 ? (-0x1.321192f866b01p-5) : a441);
    const double a456 = b13 ? (-0x1.69d19c56d753ep-58) : a451; /* -4.9035590014079386e-18 */
    const double a457 = b14 ? 0.0 : a452;
    const double a461 = b11 ? 0.0 : a457;
    const double a462 = fma(a246, 4.0 * a108, fma(a48, a453, fma(a48, a246, -a254)));
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a463 = b17 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a464 = b13 ? 0.0 : a461;
    const double a465 = b15 ? (-0x1.402168a31a648p-57) : a463; /* -8.6771546676905756e-18 */
    const double a468 = b14 ? (-0x1.1e93e921dc0bp-57) : a465; /* -7.7677061849215587e-18 */
    const double a469 = fma(a302, a253, fma(a93, a462, fma(a254, a169, fma(a254, a93, -a261))));
    const double a471 = fma(fma(fma(fma(a396, a345, a407), a345, a422), a345, a438), a345, a455);
    const double a472 = b11 ? (-0x1.325159c542f8cp-56) : a468; /* -1.6605519912671267e-17 */
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a475 = b17 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    const double a476 = a299 * a471;
    const double a477 = b13 ? 0x1.b55174421f8c4p-57 : a472; /* 1.185353302629846e-17 */
    const double a478 = fma(fma(a302, a153, a261) + a469, q1, a294);
    const double a479 = b15 ? (-0x1.a41ab0c73a5a6p-56) : a475; /* -2.2773897563880753e-17 */
    const double a480 = a320 + a476;
    const int b18 = a478 == 0.0;
    const double a482 = b14 ? 0x1.fc77a4d36876p-61 : a479; /* 8.6137721100091686e-19 */
    const double a483 = a299 * a480;
    /* -5.7639674351466158e-33 */
    const double a484 = a285 - (a299 - a284) + (b12 ? (-0x1.deda07b4fd53p-108) : a464);
    const double a486 = b11 ? (-0x1.065b3ebc35bdp-57) : a482; /* -7.1111851762235783e-18 */
    const double a487 = a301 + a483;
    const double a489 = b13 ? (-0x1.a3c8e5d269408p-58) : a486; /* -5.6891443162923426e-18 */
    const double a490 = a299 * a487;
    const int b19 = x == x;
    const int b20 = a1 < 0.75;
    const int b21 = a1 < 1.625;
    const double a493 = a251 + a490;
    const double a494 = (b18 ? a294 : a478) * p1 * a51 * a85;
    const double a495 = a493 - a251;
    const double a500 = a487 - a301;
    const double a504 = a480 - a320;
    /* -5.9524158170543391e-18 */
    const double a514 = (b12 ? (-0x1.b735f4ae683c2p-58) : a489) + fma(a471, a484, fma(a299, a471, -a476));
    const double a518 = fma(a299, a320 - (a480 - a504) + (a476 - a504) + a514, fma(a299, a480, -a483));
    const double a521 = (b12 ? 0x1.db39f6ab899a4p-58 : a477) + fma(a480, a484, a518); /* 6.440518964181845e-18 */
    const double a523 = fma(a299, a301 - (a487 - a500) + (a483 - a500) + a521, fma(a299, a487, -a490));
    const double a526 = a251 - (a493 - a495) + (a490 - a495) + ((b12 ? 0.0 : a456) + fma(a487, a484, a523));
    const double a527 = a493 + a526;
    const int b22 = a527 == 0.0;
    const double a528 = b22 ? a493 : a527;
    const double a529 = b21 ? a528 : a494;
    const double a530 = b20 ? a494 : a529;
    const double a531 = b11 ? a528 : a530;
    const double a532 = b1 ? a494 : a531;
    return usual ? a532 : (b19 ? a532 : x);
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

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
