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
    const double a2 = -w1;
    const int b2 = a2 < -800.0;
    const double a4 = usual ? a2 : (b2 ? (-800.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b4 = a1 < 0.0;
    const double a10 = usual ? w1 : lesser(w1, 2048.0);
    const double a11 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a12 = 2.0 * a10;
    const double a13 = fma(a8, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a14 = a13 * a13;
    const double a16 = b4 ? 2.0 : 4.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a19 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    const double a21 = b4 ? 6.0 : 8.0;
    const double a22 = 3.0 * a10;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a24 = fma(a19, a14, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    const double a25 = b4 ? 8.0 : 6.0;
    const double a26 = b4 ? 4.0 : 2.0;
    const double a27 = a7 + 300.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a28 = fma(a24, a14, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    const int b5 = a8 < -700.0;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a30 = fma(a28, a14, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const double a32 = fma(a14, a30, a13);
    const double a33 = -a12;
    const double p1 = power_of_two(usual ? a7 : (b5 ? a27 : a7));
    const double a34 = 1.0 + a32;
    const int b6 = fabs(a33) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a36 = usual ? a34 : (b2 ? 0.0 : a34);
    const double a37 = 4.0 * a36;
    const double a38 = a12 * a36;
    const double a40 = a36 * p1;
    const double a41 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a42 = b4 ? 8.0 : 1.0;
    const double a43 = a36 * a36;
    const double a44 = b4 ? (-1.0) : a40;
    const double a45 = b4 ? 24.0 : 6.0;
    const double a47 = b4 ? 36.0 : 18.0;
    const double a48 = a43 * a36;
    const double a49 = a38 * a44;
    const double a50 = b4 ? 18.0 : 36.0;
    const double a51 = b4 ? 6.0 : 24.0;
    const double a52 = usual ? 1.0 : (b6 ? a41 : 1.0);
    const double a53 = b4 ? 1.0 : 8.0;
    const double a54 = a22 * a36;
    const double a56 = a48 * a16;
    const double a57 = b4 ? a40 : (-1.0);
    const double a59 = a54 * a57;
    const double a60 = a43 * a21;
    const double a61 = a36 * a25;
    const double a66 = b4 ? a41 : 1.0;
    const double a68 = a38 * a36;
    const double a70 = a68 * a36;
    const double a72 = b4 ? 1.0 : a41;
    const double a77 = a70 * p1 * p1 * p1 * a52 * a52 * a52;
    const double a79 = a77 + a33;
    const double a81 = a26 + a79;
    const double a82 = b4 ? 1.0 : a40;
    const double a83 = a36 * a53;
    const int b7 = fabs(a81) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a84 = a83 * p1;
    const double a85 = b7 ? a41 : 1.0;
    const double a86 = a51 + a84;
    const double a87 = a61 * p1 * a85;
    const double a89 = a36 * a86;
    const double a91 = a87 + a81;
    const double a93 = a89 * p1;
    const double a95 = a50 + a93;
    const int b8 = fabs(a91) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a97 = a36 * a95;
    const double a98 = b8 ? a41 : 1.0;
    /* -5.4979230187083712e-14 */
    const double a99 = fma(fma(a8, -0x1.ef35793c7673p-45, a11 - a13), a34, a32 - (a34 - 1.0) + fma(a14, a30, a13 - a32));
    const double a100 = a97 * p1;
    const double a104 = 32.0 + a100;
    const double a106 = a60 * p1 * p1 * a98 * a98;
    const double a107 = usual ? a99 : (b2 ? 0.0 : a99);
    const double a108 = a36 * a104;
    const double a109 = a106 + a91;
    const double a110 = a86 - a51;
    const double a111 = a108 * p1;
    const double a115 = a47 + a111;
    const int b9 = fabs(a109) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a118 = a36 * a115;
    const double a119 = b9 ? a41 : 1.0;
    const double a122 = b9 ? a66 : 1.0;
    const double a123 = a118 * p1;
    const double a125 = fma(fma(a53, a107, fma(a36, a53, -a83)), p1, a51 - (a86 - a110) + (a84 - a110));
    const double a127 = a95 - a50;
    const double a128 = a45 + a123;
    const double a130 = a59 * p1 * a119 * a122;
    const double a132 = a36 * a128;
    const double a135 = a130 + a109;
    const double a138 = a132 * p1;
    const double a141 = a42 + a138;
    const int b10 = fabs(a135) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double q1 = 1.0 / a141;
    /*  */
    const double a143 = fma(fma(a86, a107, fma(a36, a125, fma(a36, a86, -a89))), p1, a50 - (a95 - a127) + (a93 - a127));
    const double a144 = a104 - 32.0;
    const double a145 = b10 ? a41 : 1.0;
    const double a159 = a56 * p1 * p1 * p1 * a145 * a145 * a145;
    /*  */
    const double a160 = fma(fma(a95, a107, fma(a36, a143, fma(a36, a95, -a97))), p1, 32.0 - (a104 - a144) + (a100 - a144));
    const double a161 = a115 - a47;
    const double a162 = a159 + a135;
    const double a164 = fma(a12, a107, fma(a12, a36, -a38));
    const double a165 = a107 * p1;
    const double a171 = b4 ? 0.0 : a165;
    const int b11 = fabs(a162) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a179 = b11 ? a41 : 1.0;
    const double a182 = b11 ? a72 : 1.0;
    /*  */
    const double a186 = fma(fma(a104, a107, fma(a36, a160, fma(a36, a104, -a108))), p1, a47 - (a115 - a161) + (a111 - a161));
    const double a188 = a128 - a45;
    const double a190 = fma(a36, a107, fma(a36, a107, fma(a36, a36, -a43)));
    const int b12 = a1 < -1.5;
    const double a194 = a49 * p1 * a179 * a182;
    const int b13 = a1 < -1.8125;
    const int b14 = a1 < -1.65625;
    const double a201 = a194 + a162;
    const int b15 = a1 < 0x1.02p0; /* 1.0078125 */
    const double a205 = a37 * a201;
    const int b16 = a1 < 0x1.23p0; /* 1.13671875 */
    const double a207 = fma(a16, fma(a36, a190, fma(a43, a107, fma(a43, a36, -a48))), fma(a48, a16, -a56));
    const int b17 = a1 < 1.265625;
    /*  */
    const double a209 = fma(fma(a115, a107, fma(a36, a186, fma(a36, a115, -a118))), p1, a45 - (a128 - a188) + (a123 - a188));
    const double a211 = a205 * a82;
    const double a212 = a141 - a42;
    const double a215 = b17 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a216 = fma(a36, fma(3.0, a10, -a22), fma(a22, a107, fma(a22, a36, -a54)));
    const double a223 = b16 ? 0x1.2add3661665a5p-3 : a215; /* 0.14592974171391151 */
    const double a229 = b15 ? 0x1.0266d6e271fdp-2 : a223; /* 0.25234542615043853 */
    const double a230 = b17 ? 1.265625 : 1.625;
    const double a233 = fma(a57, a216, fma(a54, b4 ? a165 : 0.0, fma(a54, a57, -a59)));
    const double a234 = b12 ? 0x1.0be800dc394b5p-3 : a229; /* 0.1308136050421688 */
    const double a235 = b16 ? 0x1.23p0 : a230; /* 1.13671875 */
    /*  */
    const double a237 = fma(fma(a128, a107, fma(a36, a209, fma(a36, a128, -a132))), p1, a42 - (a141 - a212) + (a138 - a212));
    const double a239 = b14 ? 0x1.6cefbcc0d930ep-4 : a234; /* 0.089095818822510803 */
    const double a240 = b15 ? 0x1.02p0 : a235; /* 1.0078125 */
    const double a242 = b17 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a245 = b13 ? 0.0 : a239;
    const double a246 = b12 ? 1.65625 : a240;
    const double a248 = b16 ? 1.078125 : a242;
    const double a251 = b14 ? 1.8125 : a246;
    const double a252 = a211 * q1;
    const double a255 = b17 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a256 = b15 ? 0.875 : a248;
    const double a259 = -a252;
    const double a261 = b16 ? 0.0 : a255;
    const double a262 = b12 ? 1.578125 : a256;
    const double a267 = b15 ? 0.0 : a261;
    const double a268 = b14 ? 1.734375 : a262;
    const double a269 = b17 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    /*  */
    const double a270 = fma(a36, fma(a36, a164, fma(a38, a107, fma(a38, a36, -a68))), fma(a68, a107, fma(a68, a36, -a70)));
    const double a271 = b12 ? 0.0 : a267;
    const double a273 = b16 ? 0.0 : a269;
    const double a275 = b14 ? 0.0 : a271;
    const double a276 = a81 - a26;
    const double a277 = b15 ? 0.0 : a273;
    const double a279 = lesser(w1, b13 ? 2.375 : a251) - (b13 ? 0x1.20d0f116eb001p1 : a268); /* 2.256376396360793 */
    const double a280 = b13 ? (-0x1.ed98c925498a2p-54) : a275; /* -1.0703174875019247e-16 */
    const double a282 = b12 ? 0.0 : a277;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a283 = b17 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a286 = a91 - a87;
    const double a289 = b14 ? 0.0 : a282;
    const double a290 = b16 ? (-0x1.e74b9013c1facp-2) : a283; /* -0.47587418671218518 */
    const double a292 = a79 - a77;
    const double a294 = a279 + a280;
    const double a297 = b15 ? (-0x1.209cd6a06758p-1) : a290; /* -0.56369658191731276 */
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a301 = b17 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a304 = a294 - a279;
    const double a306 = b12 ? (-0x1.2afde09774d29p-2) : a297; /* -0.29198409008422971 */
    const double a307 = a109 - a106;
    const double a309 = b16 ? 0x1.14300a1d84b51p-2 : a301; /* 0.26971450619855825 */
    const double a310 = fma(a21, a190, fma(a43, a21, -a60)) * p1 * p1 * a98 * a98;
    const double a313 = b14 ? (-0x1.f076aeafe4e75p-3) : a306; /* -0.24241386865888939 */
    const double a314 = a135 - a130;
    const double a318 = b15 ? 0x1.302f2434ba793p-3 : a309; /* 0.14852741514124243 */
    const double a321 = b13 ? (-0x1.bd7543d635e3fp-4) : a313; /* -0.1087544107316427 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a325 = b17 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a326 = a162 - a159;
    const double a328 = b12 ? 0x1.4b7743e2371c6p-3 : a318; /* 0.16184857400993574 */
    const double a329 = fma(a270 * p1 * p1 * p1 * a52 * a52, a52, a77 - (a79 - a292) + (a33 - a292));
    const double a334 = b16 ? 0x1.07bc1ded15983p-3 : a325; /* 0.12877677325986889 */
    const double a337 = b14 ? 0x1.3b7a1004dd532p-3 : a328; /* 0.1540414096340697 */
    const double a339 = a201 - a194;
    const double a343 = b15 ? 0x1.1126e1ceae243p-2 : a334; /* 0.26674988578773567 */
    const double a344 = b17 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a345 = fma(a44, a164, fma(a38, a171, fma(a38, a44, -a49))) * p1 * a179;
    const double a348 = b13 ? 0x1.956e15ad4977cp-4 : a337; /* 0.098981938052558449 */
    const double a350 = fma(a25, a107, fma(a36, a25, -a61)) * p1 * a85 + (a26 - (a81 - a276) + (a79 - a276) + a329);
    const double a353 = b12 ? (-0x1.d6de7d5dc3686p-8) : a343; /* -0.0071848922796228284 */
    const double a354 = b16 ? 0.0 : a344;
    /* -5.7639674351466158e-33 */
    const double a357 = a279 - (a294 - a304) + (a280 - a304) + (b13 ? (-0x1.deda07b4fd53p-108) : a289);
    const double a359 = b14 ? (-0x1.93682effd0d77p-6) : a353; /* -0.024622007272467408 */
    const double a360 = b15 ? 0.0 : a354;
    const double a361 = b17 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a362 = a294 + a357;
    const double a364 = b13 ? (-0x1.321192f866b01p-5) : a359; /* -0.03736189561023729 */
    const double a365 = b12 ? 0.0 : a360;
    const double a366 = b16 ? 0.0 : a361;
    const double a368 = b14 ? 0.0 : a365;
    const double a369 = b17 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a370 = b15 ? 0x1.0951a92a7ce51p-11 : a366; /* 5.0605580810132212e-4 */
    const double a373 = b16 ? 0.0 : a369;
    const double a374 = b12 ? 0.0 : a370;
    const double a375 = b15 ? (-0x1.077fc5411756ap-11) : a373; /* -5.0258465502010558e-4 */
    const double a376 = b14 ? 0.0 : a374;
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a377 = b17 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a378 = b12 ? 0.0 : a375;
    const double a380 = b16 ? (-0x1.9c08bde00a6f8p-10) : a377; /* -0.0015717855349159354 */
    const double a381 = b14 ? 0.0 : a378;
    const double a382 = b15 ? (-0x1.cdbeec9ca5e9p-10) : a380; /* -0.0017614204327055828 */
    const double a384 = a106 - (a109 - a307) + (a91 - a307) + (a310 + (a87 - (a91 - a286) + (a81 - a286) + a350));
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a385 = b17 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a386 = b12 ? 0.0 : a382;
    const double a388 = b16 ? (-0x1.e417765ddbf5fp-12) : a385; /* -4.6166577327876561e-4 */
    const double a389 = b14 ? 0.0 : a386;
    const double a390 = b15 ? 0x1.e5087a8c3d5e5p-9 : a388; /* 0.0037005090326782558 */
    const double a392 = b12 ? 0x1.8e04dc39a1988p-16 : a390; /* 2.3723780236761745e-5 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a393 = b17 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    /* 2.0263274274525559e-7, -2.7129736113906943e-7 */
    const double a394 = fma(b13 ? 0x1.b3268745c3c72p-23 : 0.0, a362, b13 ? (-0x1.234da69a214adp-22) : a368);
    const double a395 = b14 ? 0x1.67e42c1f8ed6ep-14 : a392; /* 8.5804771964006452e-5 */
    const double a396 = b16 ? 0x1.d4427bcb35b67p-8 : a393; /* 0.0071450760107925953 */
    const double a397 = a362 * a362;
    const double a399 = b15 ? 0x1.038324f6e483ep-8 : a396; /* 0.0039598431821037932 */
    const double a400 = a130 - (a135 - a314) + (a109 - a314) + (a233 * p1 * a119 * a122 + a384);
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a401 = b17 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a402 = b12 ? (-0x1.035a0d5acb29bp-11) : a399; /* -4.946742368239944e-4 */
    const double a403 = b16 ? (-0x1.b216d644e6c2ep-8) : a401; /* -0.0066236756437332688 */
    const double a405 = b14 ? (-0x1.a176ba2175497p-12) : a402; /* -3.9812448275473297e-4 */
    const double a406 = b15 ? (-0x1.287297f3afbb1p-6) : a403; /* -0.018093727484252479 */
    /* 2.1961142922702456e-7, 2.2044811045754389e-6 */
    const double a407 = fma(b13 ? 0x1.d79ca8f6aa4p-23 : a376, a362, b13 ? 0x1.27e164dc8e3d5p-19 : a381);
    const double a409 = b12 ? 0x1.76ce26e284116p-10 : a406; /* 0.0014297686799445478 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a410 = b17 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a412 = b14 ? 0x1.9e28dbb340aa9p-11 : a409; /* 7.8994675132578352e-4 */
    const double a413 = b16 ? (-0x1.4f6bc03571057p-6) : a410; /* -0.020472467140067199 */
    const double a415 = b15 ? 0x1.9cc450ed8563p-12 : a413; /* 3.9364515291259988e-4 */
    const double a416 = a159 - (a162 - a326) + (a135 - a326) + (a207 * p1 * p1 * p1 * a145 * a145 * a145 + a400);
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a417 = b17 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a418 = b12 ? (-0x1.714b069fece89p-10) : a415; /* -0.0014087412637139604 */
    const double a420 = b16 ? 0x1.8ae33a357800dp-5 : a417; /* 0.048204053582367214 */
    const double a421 = b14 ? (-0x1.2e0f553f7541bp-15) : a418; /* -3.6008345428641303e-5 */
    /* -1.1645758274268778e-5, 3.2238351758972304e-5 */
    const double a422 = fma(b13 ? (-0x1.86c44d460e332p-17) : a389, a362, b13 ? 0x1.0e6f554f45f92p-15 : a395);
    const double a423 = b15 ? 0x1.092b6c09d8113p-4 : a420; /* 0.064738676095206935 */
    const double a426 = b12 ? (-0x1.16601a15eabb9p-8) : a423; /* -0.0042476714788034992 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a427 = b17 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a430 = b14 ? (-0x1.455c6da9d7b1ap-8) : a426; /* -0.0049646156056428973 */
    const double a431 = b16 ? 0x1.22bf5577d08dbp-6 : a427; /* 0.017745812859410442 */
    const double a434 = b15 ? (-0x1.bb4e47f91d114p-5) : a431; /* -0.05411447579618503 */
    const double a435 = a194 - (a201 - a339) + (a162 - a339) + (a345 * a182 + a416);
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a437 = b17 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a438 = b12 ? 0x1.51fc40ac75f16p-6 : a434; /* 0.020628989370236793 */
    const double a441 = b16 ? (-0x1.605533abb9eeap-3) : a437; /* -0.17203750961129255 */
    const double a442 = b14 ? 0x1.09513abc9a642p-6 : a438; /* 0.0161936830140006 */
    const double a443 = fma(a201, 4.0 * a107, fma(a37, a435, fma(a37, a201, -a205)));
    /* -3.9783371116647289e-5, -1.0538382066980358e-4 */
    const double a444 = fma(b13 ? (-0x1.4dba239143cc9p-15) : a405, a362, b13 ? (-0x1.ba03040d2da05p-14) : a412);
    const double a445 = b15 ? (-0x1.3e19487225bd3p-3) : a441; /* -0.15532166097975039 */
    const double a447 = b12 ? (-0x1.220585ca7787bp-5) : a445; /* -0.035403024015736549 */
    const double a449 = b14 ? (-0x1.57acfded325p-6) : a447; /* -0.020976303076882807 */
    const double a450 = fma(a259, a237, fma(a82, a443, fma(a205, a171, fma(a205, a82, -a211))));
    const double a453 = b17 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a455 = b16 ? 0x1.1280755fe4a6p-59 : a453; /* 1.8600964884178402e-18 */
    const double a456 = fma(fma(a259, a141, a211) + a450, q1, a252);
    const double a457 = b15 ? 0x1.daea13fd146d4p-57 : a455; /* 1.2872579724748691e-17 */
    const int b18 = a456 == 0.0;
    /* 7.9278867291857253e-4, -0.0024800681092911497 */
    const double a458 = fma(b13 ? 0x1.9fa64b61f1d11p-11 : a421, a362, b13 ? (-0x1.451146d7af225p-9) : a430);
    const double a459 = b12 ? 0x1.39ec963089154p-57 : a457; /* 8.5089315886023134e-18 */
    const double a461 = b14 ? (-0x1.69d19c56d753ep-58) : a459; /* -4.9035590014079386e-18 */
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a462 = b17 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a465 = b16 ? (-0x1.402168a31a648p-57) : a462; /* -8.6771546676905756e-18 */
    const double a467 = fma(fma(fma(fma(a394, a397, a407), a397, a422), a397, a444), a397, a458);
    const double a468 = b15 ? (-0x1.1e93e921dc0bp-57) : a465; /* -7.7677061849215587e-18 */
    const double a469 = (b18 ? a252 : a456) * p1 * a41 * a72;
    const double a470 = b12 ? (-0x1.325159c542f8cp-56) : a468; /* -1.6605519912671267e-17 */
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a471 = b17 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    /* 0.0038604939351863351, 0.0033540526593356058 */
    const double a472 = fma(b13 ? 0x1.fa00ae656467ap-9 : a442, a362, b13 ? 0x1.b79f54f6399b6p-9 : a449);
    const double a473 = b14 ? 0x1.b55174421f8c4p-57 : a470; /* 1.185353302629846e-17 */
    const double a474 = b16 ? (-0x1.a41ab0c73a5a6p-56) : a471; /* -2.2773897563880753e-17 */
    const double a476 = b15 ? 0x1.fc77a4d36876p-61 : a474; /* 8.6137721100091686e-19 */
    const double a477 = b12 ? (-0x1.065b3ebc35bdp-57) : a476; /* -7.1111851762235783e-18 */
    /* 2.408936748437331e-18, -4.9643904841308014e-18 */
    const double a478 = b17 ? 0x1.637f0ea9fe36p-59 : (-0x1.6e4eaf56f3ee2p-58);
    const double a479 = b14 ? (-0x1.a3c8e5d269408p-58) : a477; /* -5.6891443162923426e-18 */
    const double a480 = fma(a467, a397, a472);
    const double a481 = b16 ? 0x1.b712e428ff6e2p-57 : a478; /* 1.1901119031985041e-17 */
    const double a483 = a362 * a480;
    const double a485 = b15 ? (-0x1.d299afadf349cp-56) : a481; /* -2.5294454947815803e-17 */
    const double a487 = a364 + a483;
    const double a488 = a357 - (a362 - a294);
    const double a489 = b12 ? (-0x1.ab8b144e872dep-62) : a485; /* -3.6214324335676019e-19 */
    const double a490 = a362 * a487;
    const double a491 = b14 ? 0x1.c8ca850bbffa4p-61 : a489; /* 7.7383421092166647e-19 */
    const double a492 = a348 + a490;
    const double a494 = a362 * a492;
    const int b19 = x == x;
    const int b20 = a1 < 0.75;
    const double a495 = a321 + a494;
    const int b21 = a1 < 1.625;
    const double a496 = a362 * a495;
    const double a497 = a245 + a496;
    const double a498 = a497 - a245;
    const double a502 = a495 - a321;
    const double a507 = a492 - a348;
    const double a512 = a487 - a364;
    /* 7.3080395387481558e-19 */
    const double a522 = (b13 ? 0x1.af63f89af5258p-61 : a491) + fma(a480, a488, fma(a362, a480, -a483));
    const double a526 = fma(a362, a364 - (a487 - a512) + (a483 - a512) + a522, fma(a362, a487, -a490));
    /* -5.9524158170543391e-18 */
    const double a529 = (b13 ? (-0x1.b735f4ae683c2p-58) : a479) + fma(a487, a488, a526);
    const double a533 = fma(a362, a348 - (a492 - a507) + (a490 - a507) + a529, fma(a362, a492, -a494));
    const int b22 = fabs(a497) < INFINITY;
    const double a535 = (b13 ? 0x1.db39f6ab899a4p-58 : a473) + fma(a492, a488, a533); /* 6.440518964181845e-18 */
    const double a537 = fma(a362, a321 - (a495 - a502) + (a494 - a502) + a535, fma(a362, a495, -a496));
    const double a540 = a245 - (a497 - a498) + (a496 - a498) + ((b13 ? 0.0 : a461) + fma(a495, a488, a537));
    const double a543 = a497 + (usual ? a540 : (b22 ? a540 : 0.0));
    const int b23 = a543 == 0.0;
    const double a544 = b23 ? a497 : a543;
    const double a545 = b21 ? a544 : a469;
    const double a546 = b20 ? a469 : a545;
    const double a547 = b12 ? a544 : a546;
    const double a548 = b1 ? a469 : a547;
    return usual ? a548 : (b19 ? a548 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -2.375;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b2 = a2 < -200.0;
    const double a4 = usual ? a2 : (b2 ? (-200.0) : a2);
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a8 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = usual ? w1 : lesser(w1, 2048.0);
    const int b4 = a1 < 0.0;
    const double a10 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = 2.0 * a9;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a17 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a6));
    const double a18 = a17 * a17;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a24 = fma(fma(0x1.9fce5e32a2c28p-13, a17, 0x1.6d98935dd6524p-10), a18, fma(0x1.1111e0a253f33p-7, a17, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a27 = fma(a24, a18, fma(0x1.555554a6c4debp-3, a17, 0x1.00000044603e6p-1));
    const int b5 = a1 < -1.8125;
    const double a34 = (fma(a18, a27, a17) + 1.0) * power_of_two(a8);
    const double a37 = lesser(w1, 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a38 = a11 * a34;
    const double a39 = a37 * a37;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a45 = fma(0x1.b3268745c3c72p-23, a39, fma(-0x1.234da69a214adp-22, a37, 0x1.d79ca8f6aa4p-23));
    const double a46 = a34 * a34;
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a52 = fma(a45, a39, fma(0x1.27e164dc8e3d5p-19, a37, -0x1.86c44d460e332p-17));
    const int b6 = a1 < -1.65625;
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a60 = fma(a52, a39, fma(0x1.0e6f554f45f92p-15, a37, -0x1.4dba239143cc9p-15));
    const double a63 = -a11 + a38 * a34 * a34 + (b4 ? 4.0 : 2.0) + a34 * (b4 ? 8.0 : 6.0);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a67 = fma(a60, a39, fma(-0x1.ba03040d2da05p-14, a37, 0x1.9fa64b61f1d11p-11));
    const double a68 = lesser(w1, 1.8125) - 1.734375;
    const double a70 = a68 * a68;
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a72 = fma(a67, a39, fma(-0x1.451146d7af225p-9, a37, 0x1.fa00ae656467ap-9));
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a76 = fma(0x1.67e42c1f8ed6ep-14, a70, fma(-0x1.a176ba2175497p-12, a68, 0x1.9e28dbb340aa9p-11));
    const double a77 = a63 + a46 * (b4 ? 6.0 : 8.0) + 3.0 * a9 * a34 * (b4 ? a34 : (-1.0));
    const int b7 = a1 < -1.5;
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a78 = fma(a72, a39, fma(0x1.b79f54f6399b6p-9, a37, -0x1.321192f866b01p-5));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a82 = fma(a76, a70, fma(-0x1.2e0f553f7541bp-15, a68, -0x1.455c6da9d7b1ap-8));
    const double a85 = (b4 ? 18.0 : 36.0) + a34 * ((b4 ? 6.0 : 24.0) + a34 * (b4 ? 1.0 : 8.0));
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a86 = fma(a78, a39, fma(0x1.956e15ad4977cp-4, a37, -0x1.bd7543d635e3fp-4));
    const double a89 = lesser(w1, 1.65625) - 1.578125;
    const double a90 = a37 * a86;
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a91 = fma(a82, a70, fma(0x1.09513abc9a642p-6, a68, -0x1.57acfded325p-6));
    const double a92 = a77 + a46 * a34 * (b4 ? 2.0 : 4.0) + a38 * (b4 ? (-1.0) : a34);
    const double a94 = a89 * a89;
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a97 = fma(a91, a70, fma(-0x1.93682effd0d77p-6, a68, 0x1.3b7a1004dd532p-3));
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a101 = fma(0x1.8e04dc39a1988p-16, a94, fma(-0x1.035a0d5acb29bp-11, a89, 0x1.76ce26e284116p-10));
    const int b8 = a1 < 0.75;
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a104 = fma(a97, a70, fma(-0x1.f076aeafe4e75p-3, a68, 0x1.6cefbcc0d930ep-4));
    const int b9 = a1 < 0x1.02p0; /* 1.0078125 */
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a107 = fma(a101, a94, fma(-0x1.714b069fece89p-10, a89, -0x1.16601a15eabb9p-8));
    const double a110 = (b4 ? 24.0 : 6.0) + a34 * ((b4 ? 36.0 : 18.0) + a34 * (32.0 + a34 * a85));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a111 = fma(a107, a94, fma(0x1.51fc40ac75f16p-6, a89, -0x1.220585ca7787bp-5));
    const double a112 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double a116 = a112 * a112;
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a117 = fma(a111, a94, fma(-0x1.d6de7d5dc3686p-8, a89, 0x1.4b7743e2371c6p-3));
    const double q1 = 4.0 * a34 * a92 * (b4 ? 1.0 : a34) / ((b4 ? 8.0 : 1.0) + a34 * a110);
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a120 = fma(fma(0x1.0951a92a7ce51p-11, a112, -0x1.077fc5411756ap-11), a116, fma(-0x1.cdbeec9ca5e9p-10, a112, 0x1.e5087a8c3d5e5p-9));
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a121 = fma(a117, a94, fma(-0x1.2afde09774d29p-2, a89, 0x1.0be800dc394b5p-3));
    const int b10 = a1 < 0x1.23p0; /* 1.13671875 */
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a124 = fma(a120, a116, fma(0x1.038324f6e483ep-8, a112, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a128 = fma(a124, a116, fma(0x1.9cc450ed8563p-12, a112, 0x1.092b6c09d8113p-4));
    const double a129 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a130 = fma(a128, a116, fma(-0x1.bb4e47f91d114p-5, a112, -0x1.3e19487225bd3p-3));
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a131 = fma(-0x1.9c08bde00a6f8p-10, a129, -0x1.e417765ddbf5fp-12);
    const double a132 = a129 * a129;
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a134 = fma(a130, a116, fma(0x1.1126e1ceae243p-2, a112, 0x1.302f2434ba793p-3));
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a136 = fma(a131, a132, fma(0x1.d4427bcb35b67p-8, a129, -0x1.b216d644e6c2ep-8));
    const int b11 = a1 < 1.265625;
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a138 = fma(a134, a116, fma(-0x1.209cd6a06758p-1, a112, 0x1.0266d6e271fdp-2));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a140 = fma(a136, a132, fma(-0x1.4f6bc03571057p-6, a129, 0x1.8ae33a357800dp-5));
    const double a143 = lesser(w1, 1.265625) - 1.203125;
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a144 = fma(a140, a132, fma(0x1.22bf5577d08dbp-6, a129, -0x1.605533abb9eeap-3));
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a145 = fma(-0x1.4902f59d25aafp-11, a143, -0x1.ff9e0b5be191bp-10);
    const double a146 = a143 * a143;
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a147 = fma(a144, a132, fma(0x1.07bc1ded15983p-3, a129, 0x1.14300a1d84b51p-2));
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a150 = fma(a145, a146, fma(0x1.68142ec5a629p-8, a143, 0x1.5a82621f3ae34p-11));
    const int b12 = a1 < 1.625;
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a151 = fma(a147, a132, fma(-0x1.e74b9013c1facp-2, a129, 0x1.2add3661665a5p-3));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a155 = fma(a150, a146, fma(-0x1.7db0d99ab628bp-6, a143, 0x1.d34b55f60d127p-6));
    const double a157 = lesser(w1, 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a158 = fma(a155, a146, fma(0x1.7e5342907b9cfp-5, a143, -0x1.3585ee6e58166p-3));
    const double a160 = a157 * a157;
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a161 = fma(a158, a146, fma(0x1.82e7ff6388185p-5, a143, 0x1.35a4dbdf788a6p-2));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a163 = fma(-0x1.6f589580c3365p-10, a157, -0x1.199174333ebf9p-12);
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a164 = fma(fma(0x1.17748055a353fp-15, a157, -0x1.23191f460dabcp-13), a160, fma(0x1.8406d241c1a32p-15, a157, 0x1.3ef77461751b1p-11));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a165 = fma(a161, a146, fma(-0x1.9d69a21bdd1fdp-2, a143, 0x1.743416d7f28dep-4));
    const int b13 = x == x;
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a171 = fma(fma(a164, a160, a163), a160, fma(0x1.caeea148f6e82p-8, a157, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a172 = fma(a171, a160, fma(-0x1.24b1188e52c76p-7, a157, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a173 = fma(a172, a160, fma(-0x1.11016a32bed0dp-4, a157, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a174 = fma(a173, a160, fma(0x1.2005f89b94e15p-2, a157, -0x1.d8765d356c1afp-3));
    const double a175 = a157 * a174;
    const double a176 = b12 ? a175 : q1;
    const double a177 = b11 ? a165 : a176;
    const double a178 = b10 ? a151 : a177;
    const double a179 = b9 ? a138 : a178;
    const double a180 = b8 ? q1 : a179;
    const double a181 = b7 ? a121 : a180;
    const double a182 = b6 ? a104 : a181;
    const double a183 = b5 ? a90 : a182;
    const double a184 = b1 ? q1 : a183;
    return (float)(usual ? a184 : (b13 ? a184 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
