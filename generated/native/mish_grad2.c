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
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = -w1 < -800.0;
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const int b4 = a1 < 0.0;
    const double a12 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a13 = usual ? w1 : lesser(w1, 2048.0);
    const double a14 = a12 * a12;
    const double a15 = 2.0 * a13;
    const double a19 = b4 ? 2.0 : 4.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a20, a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    const double a24 = b4 ? 6.0 : 8.0;
    const double a25 = 3.0 * a13;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a26 = fma(a23, a14, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    const double a27 = b4 ? 8.0 : 6.0;
    const double a28 = a7 + 300.0;
    const int b5 = a9 < -700.0;
    const double a29 = b4 ? 4.0 : 2.0;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a30 = fma(a26, a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a32 = fma(a14, a30, a12);
    const double a34 = 1.0 + a32;
    const double p1 = power_of_two(usual ? a7 : (b5 ? a28 : a7));
    const double a35 = -a15;
    const double a37 = usual ? a34 : (b3 ? 0.0 : a34);
    const int b6 = fabs(a35) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a38 = 4.0 * a37;
    const double a39 = a15 * a37;
    const double a41 = a37 * p1;
    const double a42 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a43 = a37 * a37;
    const double a44 = b4 ? (-1.0) : a41;
    const double a46 = b4 ? 8.0 : 1.0;
    const double a47 = a43 * a37;
    const double a48 = b4 ? 24.0 : 6.0;
    const double a49 = a39 * a44;
    const double a50 = usual ? 1.0 : (b6 ? a42 : 1.0);
    const double a51 = b4 ? 36.0 : 18.0;
    const double a52 = a25 * a37;
    const double a53 = b4 ? 18.0 : 36.0;
    const double a55 = a47 * a19;
    const double a56 = b4 ? 6.0 : 24.0;
    const double a57 = b4 ? 1.0 : 8.0;
    const double a58 = b4 ? a41 : (-1.0);
    const double a60 = a52 * a58;
    const double a61 = a43 * a24;
    const double a62 = a37 * a27;
    const double a67 = b4 ? a42 : 1.0;
    const double a69 = a39 * a37;
    const double a71 = a69 * a37;
    const double a73 = b4 ? 1.0 : a42;
    const double a78 = a71 * p1 * p1 * p1 * a50 * a50 * a50;
    const double a80 = a78 + a35;
    const double a82 = a29 + a80;
    const double a83 = b4 ? 1.0 : a41;
    const double a84 = a37 * a57;
    const int b7 = fabs(a82) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a85 = a84 * p1;
    const double a86 = b7 ? a42 : 1.0;
    const double a87 = a56 + a85;
    const double a88 = a62 * p1 * a86;
    const double a90 = a37 * a87;
    const double a92 = a88 + a82;
    const double a94 = a90 * p1;
    const double a96 = a53 + a94;
    const int b8 = fabs(a92) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a98 = a37 * a96;
    const double a99 = b8 ? a42 : 1.0;
    /* -5.4979230187083712e-14 */
    const double a100 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a12), a34, a32 - (a34 - 1.0) + fma(a14, a30, a12 - a32));
    const double a101 = a98 * p1;
    const double a105 = 32.0 + a101;
    const double a107 = a61 * p1 * p1 * a99 * a99;
    const double a108 = usual ? a100 : (b3 ? 0.0 : a100);
    const double a109 = a37 * a105;
    const double a110 = a107 + a92;
    const double a111 = a87 - a56;
    const double a112 = a109 * p1;
    const double a116 = a51 + a112;
    const int b9 = fabs(a110) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a119 = a37 * a116;
    const double a120 = b9 ? a42 : 1.0;
    const double a123 = b9 ? a67 : 1.0;
    const double a124 = a119 * p1;
    const double a126 = fma(fma(a57, a108, fma(a37, a57, -a84)), p1, a56 - (a87 - a111) + (a85 - a111));
    const double a127 = a96 - a53;
    const double a128 = a48 + a124;
    const double a130 = a60 * p1 * a120 * a123;
    const double a132 = a37 * a128;
    const double a136 = a130 + a110;
    const double a139 = a132 * p1;
    const double a142 = a46 + a139;
    const int b10 = fabs(a136) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double q1 = 1.0 / a142;
    /*  */
    const double a144 = fma(fma(a87, a108, fma(a37, a126, fma(a37, a87, -a90))), p1, a53 - (a96 - a127) + (a94 - a127));
    const double a145 = a105 - 32.0;
    const double a146 = b10 ? a42 : 1.0;
    const double a160 = a55 * p1 * p1 * p1 * a146 * a146 * a146;
    /*  */
    const double a161 = fma(fma(a96, a108, fma(a37, a144, fma(a37, a96, -a98))), p1, 32.0 - (a105 - a145) + (a101 - a145));
    const double a162 = a116 - a51;
    const double a163 = a160 + a136;
    const double a165 = fma(a15, a108, fma(a15, a37, -a39));
    const double a166 = a108 * p1;
    const double a172 = b4 ? 0.0 : a166;
    const int b11 = fabs(a163) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a180 = b11 ? a42 : 1.0;
    const double a183 = b11 ? a73 : 1.0;
    /*  */
    const double a187 = fma(fma(a105, a108, fma(a37, a161, fma(a37, a105, -a109))), p1, a51 - (a116 - a162) + (a112 - a162));
    const double a189 = a128 - a48;
    const double a191 = fma(a37, a108, fma(a37, a108, fma(a37, a37, -a43)));
    const double a195 = a49 * p1 * a180 * a183;
    const int b12 = a1 < -1.5;
    const double a202 = a195 + a163;
    const int b13 = a1 < -1.8125;
    const int b14 = a1 < -1.65625;
    const double a206 = a38 * a202;
    const double a208 = fma(a19, fma(a37, a191, fma(a43, a108, fma(a43, a37, -a47))), fma(a47, a19, -a55));
    const int b15 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b16 = a1 < 0x1.23p0; /* 1.13671875 */
    /*  */
    const double a210 = fma(fma(a116, a108, fma(a37, a187, fma(a37, a116, -a119))), p1, a48 - (a128 - a189) + (a124 - a189));
    const double a212 = a206 * a83;
    const double a213 = a142 - a46;
    const int b17 = a1 < 1.265625;
    const double a216 = fma(a37, fma(3.0, a13, -a25), fma(a25, a108, fma(a25, a37, -a52)));
    const double a223 = b17 ? 0x1.743416d7f28dep-4 : 0.0; /* 0.090869988663289075 */
    const double a229 = b16 ? 0x1.2add3661665a5p-3 : a223; /* 0.14592974171391151 */
    const double a232 = fma(a58, a216, fma(a52, b4 ? a166 : 0.0, fma(a52, a58, -a60)));
    const double a233 = b15 ? 0x1.0266d6e271fdp-2 : a229; /* 0.25234542615043853 */
    const double a234 = b17 ? 1.265625 : 1.625;
    /*  */
    const double a236 = fma(fma(a128, a108, fma(a37, a210, fma(a37, a128, -a132))), p1, a46 - (a142 - a213) + (a139 - a213));
    const double a238 = b12 ? 0x1.0be800dc394b5p-3 : a233; /* 0.1308136050421688 */
    const double a239 = b16 ? 0x1.23p0 : a234; /* 1.13671875 */
    const double a241 = b14 ? 0x1.6cefbcc0d930ep-4 : a238; /* 0.089095818822510803 */
    const double a242 = b15 ? 0x1.02p0 : a239; /* 1.0078125 */
    const double a246 = b17 ? 1.203125 : 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a247 = b13 ? 0.0 : a241;
    const double a248 = b12 ? 1.65625 : a242;
    const double a251 = a212 * q1;
    const double a254 = b16 ? 1.078125 : a246;
    const double a255 = b14 ? 1.8125 : a248;
    const double a257 = -a251;
    const double a258 = b17 ? 0.0 : (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a260 = b15 ? 0.875 : a254;
    const double a264 = b16 ? 0.0 : a258;
    const double a266 = b12 ? 1.578125 : a260;
    const double a268 = b15 ? 0.0 : a264;
    /*  */
    const double a269 = fma(a37, fma(a37, a165, fma(a39, a108, fma(a39, a37, -a69))), fma(a69, a108, fma(a69, a37, -a71)));
    const double a270 = b14 ? 1.734375 : a266;
    const double a271 = b17 ? 0.0 : 0x1.91d439cb8c07ep-108; /* 4.8368407304998518e-33 */
    const double a272 = b12 ? 0.0 : a268;
    const double a275 = a82 - a29;
    const double a276 = b16 ? 0.0 : a271;
    const double a277 = b14 ? 0.0 : a272;
    const double a280 = b15 ? 0.0 : a276;
    const double a281 = lesser(w1, b13 ? 2.375 : a255) - (b13 ? 0x1.20d0f116eb001p1 : a270); /* 2.256376396360793 */
    const double a282 = b13 ? (-0x1.ed98c925498a2p-54) : a277; /* -1.0703174875019247e-16 */
    const double a285 = a92 - a88;
    const double a287 = b12 ? 0.0 : a280;
    /* -0.40372327132288871, -0.23069451159746054 */
    const double a288 = b17 ? (-0x1.9d69a21bdd1fdp-2) : (-0x1.d8765d356c1afp-3);
    const double a291 = a80 - a78;
    const double a293 = b14 ? 0.0 : a287;
    const double a294 = b16 ? (-0x1.e74b9013c1facp-2) : a288; /* -0.47587418671218518 */
    const double a299 = a281 + a282;
    const double a303 = b15 ? (-0x1.209cd6a06758p-1) : a294; /* -0.56369658191731276 */
    const double a305 = a110 - a107;
    /* 0.30238669921358008, 0.28127277803034306 */
    const double a306 = b17 ? 0x1.35a4dbdf788a6p-2 : 0x1.2005f89b94e15p-2;
    const double a308 = a299 - a281;
    const double a309 = fma(a24, a191, fma(a43, a24, -a61)) * p1 * p1 * a99 * a99;
    const double a310 = b12 ? (-0x1.2afde09774d29p-2) : a303; /* -0.29198409008422971 */
    const double a312 = a136 - a130;
    const double a314 = b16 ? 0x1.14300a1d84b51p-2 : a306; /* 0.26971450619855825 */
    const double a318 = b14 ? (-0x1.f076aeafe4e75p-3) : a310; /* -0.24241386865888939 */
    const double a323 = a163 - a160;
    const double a324 = b15 ? 0x1.302f2434ba793p-3 : a314; /* 0.14852741514124243 */
    const double a327 = fma(a269 * p1 * p1 * p1 * a50 * a50, a50, a78 - (a80 - a291) + (a35 - a291));
    const double a328 = b13 ? (-0x1.bd7543d635e3fp-4) : a318; /* -0.1087544107316427 */
    /* 0.047229765707245831, -0.07970735516542507 */
    const double a330 = b17 ? 0x1.82e7ff6388185p-5 : (-0x1.467b383afa802p-4);
    const double a335 = b12 ? 0x1.4b7743e2371c6p-3 : a324; /* 0.16184857400993574 */
    const double a336 = a202 - a195;
    const double a341 = b16 ? 0x1.07bc1ded15983p-3 : a330; /* 0.12877677325986889 */
    const double a342 = fma(a44, a165, fma(a39, a172, fma(a39, a44, -a49))) * p1 * a180;
    const double a345 = b14 ? 0x1.3b7a1004dd532p-3 : a335; /* 0.1540414096340697 */
    const double a348 = fma(a27, a108, fma(a37, a27, -a62)) * p1 * a86 + (a29 - (a82 - a275) + (a80 - a275) + a327);
    const double a350 = b15 ? 0x1.1126e1ceae243p-2 : a341; /* 0.26674988578773567 */
    const double a351 = b17 ? 0.0 : 0x1.17748055a353fp-15; /* 3.3313641933133905e-5 */
    const double a354 = b13 ? 0x1.956e15ad4977cp-4 : a345; /* 0.098981938052558449 */
    const double a357 = b12 ? (-0x1.d6de7d5dc3686p-8) : a350; /* -0.0071848922796228284 */
    const double a358 = b16 ? 0.0 : a351;
    /* -5.7639674351466158e-33 */
    const double a359 = a281 - (a299 - a308) + (a282 - a308) + (b13 ? (-0x1.deda07b4fd53p-108) : a293);
    const double a361 = b14 ? (-0x1.93682effd0d77p-6) : a357; /* -0.024622007272467408 */
    const double a362 = b15 ? 0.0 : a358;
    const double a363 = b17 ? 0.0 : (-0x1.23191f460dabcp-13); /* -1.3880640671156362e-4 */
    const double a364 = a299 + a359;
    const double a365 = b13 ? (-0x1.321192f866b01p-5) : a361; /* -0.03736189561023729 */
    const double a366 = b12 ? 0.0 : a362;
    const double a368 = b16 ? 0.0 : a363;
    const double a369 = b14 ? 0.0 : a366;
    const double a370 = b17 ? 0.0 : 0x1.8406d241c1a32p-15; /* 4.6256380768429006e-5 */
    const double a372 = b15 ? 0x1.0951a92a7ce51p-11 : a368; /* 5.0605580810132212e-4 */
    const double a374 = b16 ? 0.0 : a370;
    const double a375 = b12 ? 0.0 : a372;
    const double a376 = b15 ? (-0x1.077fc5411756ap-11) : a374; /* -5.0258465502010558e-4 */
    const double a377 = b14 ? 0.0 : a375;
    /* -6.275397496605296e-4, 6.0838054576577681e-4 */
    const double a378 = b17 ? (-0x1.4902f59d25aafp-11) : 0x1.3ef77461751b1p-11;
    const double a379 = b12 ? 0.0 : a376;
    const double a381 = b16 ? (-0x1.9c08bde00a6f8p-10) : a378; /* -0.0015717855349159354 */
    const double a382 = b14 ? 0.0 : a379;
    const double a383 = a107 - (a110 - a305) + (a92 - a305) + (a309 + (a88 - (a92 - a285) + (a82 - a285) + a348));
    const double a384 = b15 ? (-0x1.cdbeec9ca5e9p-10) : a381; /* -0.0017614204327055828 */
    /* -0.001951665347378623, -0.0014013139008881234 */
    const double a386 = b17 ? (-0x1.ff9e0b5be191bp-10) : (-0x1.6f589580c3365p-10);
    const double a388 = b12 ? 0.0 : a384;
    const double a389 = b16 ? (-0x1.e417765ddbf5fp-12) : a386; /* -4.6166577327876561e-4 */
    const double a390 = b14 ? 0.0 : a388;
    const double a391 = b15 ? 0x1.e5087a8c3d5e5p-9 : a389; /* 0.0037005090326782558 */
    const double a393 = b12 ? 0x1.8e04dc39a1988p-16 : a391; /* 2.3723780236761745e-5 */
    /* 0.0054943670453658916, -2.68524340938547e-4 */
    const double a394 = b17 ? 0x1.68142ec5a629p-8 : (-0x1.199174333ebf9p-12);
    /* 2.0263274274525559e-7, -2.7129736113906943e-7 */
    const double a395 = fma(b13 ? 0x1.b3268745c3c72p-23 : 0.0, a364, b13 ? (-0x1.234da69a214adp-22) : a369);
    const double a396 = b14 ? 0x1.67e42c1f8ed6ep-14 : a393; /* 8.5804771964006452e-5 */
    const double a397 = b16 ? 0x1.d4427bcb35b67p-8 : a394; /* 0.0071450760107925953 */
    const double a398 = a364 * a364;
    const double a399 = a130 - (a136 - a312) + (a110 - a312) + (a232 * p1 * a120 * a123 + a383);
    const double a401 = b15 ? 0x1.038324f6e483ep-8 : a397; /* 0.0039598431821037932 */
    /* 6.6091405815655322e-4, 0.0070027488481759787 */
    const double a402 = b17 ? 0x1.5a82621f3ae34p-11 : 0x1.caeea148f6e82p-8;
    const double a403 = b12 ? (-0x1.035a0d5acb29bp-11) : a401; /* -4.946742368239944e-4 */
    const double a405 = b16 ? (-0x1.b216d644e6c2ep-8) : a402; /* -0.0066236756437332688 */
    const double a406 = b14 ? (-0x1.a176ba2175497p-12) : a403; /* -3.9812448275473297e-4 */
    const double a407 = b15 ? (-0x1.287297f3afbb1p-6) : a405; /* -0.018093727484252479 */
    /* 2.1961142922702456e-7, 2.2044811045754389e-6 */
    const double a408 = fma(b13 ? 0x1.d79ca8f6aa4p-23 : a377, a364, b13 ? 0x1.27e164dc8e3d5p-19 : a382);
    const double a410 = b12 ? 0x1.76ce26e284116p-10 : a407; /* 0.0014297686799445478 */
    /* -0.023296558861007937, -0.011535248858376765 */
    const double a411 = b17 ? (-0x1.7db0d99ab628bp-6) : (-0x1.79fcae4c899c5p-7);
    const double a413 = b14 ? 0x1.9e28dbb340aa9p-11 : a410; /* 7.8994675132578352e-4 */
    const double a414 = b16 ? (-0x1.4f6bc03571057p-6) : a411; /* -0.020472467140067199 */
    const double a415 = a160 - (a163 - a323) + (a136 - a323) + (a208 * p1 * p1 * p1 * a146 * a146 * a146 + a399);
    const double a417 = b15 ? 0x1.9cc450ed8563p-12 : a414; /* 3.9364515291259988e-4 */
    /* 0.028521379419730011, -0.0089322442915060578 */
    const double a418 = b17 ? 0x1.d34b55f60d127p-6 : (-0x1.24b1188e52c76p-7);
    const double a420 = b12 ? (-0x1.714b069fece89p-10) : a417; /* -0.0014087412637139604 */
    const double a421 = b16 ? 0x1.8ae33a357800dp-5 : a418; /* 0.048204053582367214 */
    const double a422 = b14 ? (-0x1.2e0f553f7541bp-15) : a420; /* -3.6008345428641303e-5 */
    /* -1.1645758274268778e-5, 3.2238351758972304e-5 */
    const double a423 = fma(b13 ? (-0x1.86c44d460e332p-17) : a390, a364, b13 ? 0x1.0e6f554f45f92p-15 : a396);
    const double a424 = b15 ? 0x1.092b6c09d8113p-4 : a421; /* 0.064738676095206935 */
    const double a427 = b12 ? (-0x1.16601a15eabb9p-8) : a424; /* -0.0042476714788034992 */
    /* 0.046670560844961899, 0.059988881162638792 */
    const double a428 = b17 ? 0x1.7e5342907b9cfp-5 : 0x1.eb6dcd56f3021p-5;
    const double a432 = b14 ? (-0x1.455c6da9d7b1ap-8) : a427; /* -0.0049646156056428973 */
    const double a433 = b16 ? 0x1.22bf5577d08dbp-6 : a428; /* 0.017745812859410442 */
    const double a434 = a195 - (a202 - a336) + (a163 - a336) + (a342 * a183 + a415);
    const double a437 = b15 ? (-0x1.bb4e47f91d114p-5) : a433; /* -0.05411447579618503 */
    /* -0.15113436006778186, -0.06665173991853042 */
    const double a438 = b17 ? (-0x1.3585ee6e58166p-3) : (-0x1.11016a32bed0dp-4);
    const double a441 = b12 ? 0x1.51fc40ac75f16p-6 : a437; /* 0.020628989370236793 */
    const double a442 = b16 ? (-0x1.605533abb9eeap-3) : a438; /* -0.17203750961129255 */
    const double a443 = fma(a202, 4.0 * a108, fma(a38, a434, fma(a38, a202, -a206)));
    const double a444 = b14 ? 0x1.09513abc9a642p-6 : a441; /* 0.0161936830140006 */
    /* -3.9783371116647289e-5, -1.0538382066980358e-4 */
    const double a445 = fma(b13 ? (-0x1.4dba239143cc9p-15) : a406, a364, b13 ? (-0x1.ba03040d2da05p-14) : a413);
    const double a446 = b15 ? (-0x1.3e19487225bd3p-3) : a442; /* -0.15532166097975039 */
    const double a449 = b12 ? (-0x1.220585ca7787bp-5) : a446; /* -0.035403024015736549 */
    const double a450 = fma(a257, a236, fma(a83, a443, fma(a206, a172, fma(a206, a83, -a212))));
    const double a451 = b14 ? (-0x1.57acfded325p-6) : a449; /* -0.020976303076882807 */
    const double a455 = b17 ? 0x1.ff0bf1a97147p-60 : 0.0; /* 1.7314934216022141e-18 */
    const double a456 = fma(fma(a257, a142, a212) + a450, q1, a251);
    const double a457 = b16 ? 0x1.1280755fe4a6p-59 : a455; /* 1.8600964884178402e-18 */
    const int b18 = a456 == 0.0;
    const double a458 = b15 ? 0x1.daea13fd146d4p-57 : a457; /* 1.2872579724748691e-17 */
    /* 7.9278867291857253e-4, -0.0024800681092911497 */
    const double a459 = fma(b13 ? 0x1.9fa64b61f1d11p-11 : a422, a364, b13 ? (-0x1.451146d7af225p-9) : a432);
    const double a461 = b12 ? 0x1.39ec963089154p-57 : a458; /* 8.5089315886023134e-18 */
    const double a463 = b14 ? (-0x1.69d19c56d753ep-58) : a461; /* -4.9035590014079386e-18 */
    /* 2.5887164145187758e-17, 8.5890452378157376e-18 */
    const double a464 = b17 ? 0x1.dd88ad21b85f6p-56 : 0x1.3ce13d1b90112p-57;
    const double a467 = b16 ? (-0x1.402168a31a648p-57) : a464; /* -8.6771546676905756e-18 */
    const double a468 = (b18 ? a251 : a456) * p1 * a42 * a73;
    const double a469 = fma(fma(fma(fma(a395, a398, a408), a398, a423), a398, a445), a398, a459);
    const double a470 = b15 ? (-0x1.1e93e921dc0bp-57) : a467; /* -7.7677061849215587e-18 */
    const double a471 = b12 ? (-0x1.325159c542f8cp-56) : a470; /* -1.6605519912671267e-17 */
    /* 5.6230684722546246e-18, 1.4950237790460134e-17 */
    const double a472 = b17 ? 0x1.9ee8c2a572808p-58 : 0x1.13c880796978cp-56;
    /* 0.0038604939351863351, 0.0033540526593356058 */
    const double a473 = fma(b13 ? 0x1.fa00ae656467ap-9 : a444, a364, b13 ? 0x1.b79f54f6399b6p-9 : a451);
    const double a474 = b14 ? 0x1.b55174421f8c4p-57 : a471; /* 1.185353302629846e-17 */
    const double a475 = b16 ? (-0x1.a41ab0c73a5a6p-56) : a472; /* -2.2773897563880753e-17 */
    const double a477 = b15 ? 0x1.fc77a4d36876p-61 : a475; /* 8.6137721100091686e-19 */
    const double a478 = b12 ? (-0x1.065b3ebc35bdp-57) : a477; /* -7.1111851762235783e-18 */
    /* 2.408936748437331e-18, -4.9643904841308014e-18 */
    const double a479 = b17 ? 0x1.637f0ea9fe36p-59 : (-0x1.6e4eaf56f3ee2p-58);
    const double a480 = b14 ? (-0x1.a3c8e5d269408p-58) : a478; /* -5.6891443162923426e-18 */
    const double a481 = fma(a469, a398, a473);
    const double a482 = b16 ? 0x1.b712e428ff6e2p-57 : a479; /* 1.1901119031985041e-17 */
    const double a484 = a364 * a481;
    const double a486 = b15 ? (-0x1.d299afadf349cp-56) : a482; /* -2.5294454947815803e-17 */
    const double a488 = a365 + a484;
    const double a489 = a359 - (a364 - a299);
    const double a490 = b12 ? (-0x1.ab8b144e872dep-62) : a486; /* -3.6214324335676019e-19 */
    const double a491 = a364 * a488;
    const double a492 = b14 ? 0x1.c8ca850bbffa4p-61 : a490; /* 7.7383421092166647e-19 */
    const double a493 = a354 + a491;
    const double a495 = a364 * a493;
    const int b19 = x == x;
    const int b20 = a1 < 0.75;
    const double a496 = a328 + a495;
    const int b21 = a1 < 1.625;
    const double a497 = a364 * a496;
    const double a498 = a247 + a497;
    const double a499 = a498 - a247;
    const double a503 = a496 - a328;
    const double a508 = a493 - a354;
    const double a513 = a488 - a365;
    /* 7.3080395387481558e-19 */
    const double a523 = (b13 ? 0x1.af63f89af5258p-61 : a492) + fma(a481, a489, fma(a364, a481, -a484));
    const double a527 = fma(a364, a365 - (a488 - a513) + (a484 - a513) + a523, fma(a364, a488, -a491));
    /* -5.9524158170543391e-18 */
    const double a530 = (b13 ? (-0x1.b735f4ae683c2p-58) : a480) + fma(a488, a489, a527);
    const double a534 = fma(a364, a354 - (a493 - a508) + (a491 - a508) + a530, fma(a364, a493, -a495));
    const int b22 = fabs(a498) < INFINITY;
    const double a536 = (b13 ? 0x1.db39f6ab899a4p-58 : a474) + fma(a493, a489, a534); /* 6.440518964181845e-18 */
    const double a538 = fma(a364, a328 - (a496 - a503) + (a495 - a503) + a536, fma(a364, a496, -a497));
    const double a541 = a247 - (a498 - a499) + (a497 - a499) + ((b13 ? 0.0 : a463) + fma(a496, a489, a538));
    const double a544 = a498 + (usual ? a541 : (b22 ? a541 : 0.0));
    const int b23 = a544 == 0.0;
    const double a545 = b23 ? a498 : a544;
    const double a546 = b21 ? a545 : a468;
    const double a547 = b20 ? a468 : a546;
    const double a548 = b12 ? a545 : a547;
    const double a549 = b1 ? a468 : a548;
    return usual ? a549 : (b19 ? a549 : x);
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
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = usual ? w1 : lesser(w1, 2048.0);
    const int b3 = a1 < 0.0;
    const double a12 = 2.0 * a10;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a15 = fma(a9, -0x1.ef35793c7673p-45, fma(a9, -0x1.62e42fefa38p-1, a6));
    const double a18 = a15 * a15;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a24 = fma(fma(0x1.9fce5e32a2c28p-13, a15, 0x1.6d98935dd6524p-10), a18, fma(0x1.1111e0a253f33p-7, a15, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a26 = fma(a24, a18, fma(0x1.555554a6c4debp-3, a15, 0x1.00000044603e6p-1));
    const double a34 = (fma(a18, a26, a15) + 1.0) * power_of_two(a7);
    const int b4 = a1 < -1.8125;
    const double a37 = a12 * a34;
    const double a38 = lesser(w1, 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a40 = a38 * a38;
    const double a44 = a34 * a34;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a47 = fma(0x1.b3268745c3c72p-23, a40, fma(-0x1.234da69a214adp-22, a38, 0x1.d79ca8f6aa4p-23));
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a54 = fma(a47, a40, fma(0x1.27e164dc8e3d5p-19, a38, -0x1.86c44d460e332p-17));
    const int b5 = a1 < -1.65625;
    const double a60 = -a12 + a37 * a34 * a34 + (b3 ? 4.0 : 2.0) + a34 * (b3 ? 8.0 : 6.0);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a62 = fma(a54, a40, fma(0x1.0e6f554f45f92p-15, a38, -0x1.4dba239143cc9p-15));
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a68 = fma(a62, a40, fma(-0x1.ba03040d2da05p-14, a38, 0x1.9fa64b61f1d11p-11));
    const double a69 = lesser(w1, 1.8125) - 1.734375;
    const double a71 = a69 * a69;
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a72 = fma(a68, a40, fma(-0x1.451146d7af225p-9, a38, 0x1.fa00ae656467ap-9));
    const double a75 = a60 + a44 * (b3 ? 6.0 : 8.0) + 3.0 * a10 * a34 * (b3 ? a34 : (-1.0));
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a77 = fma(0x1.67e42c1f8ed6ep-14, a71, fma(-0x1.a176ba2175497p-12, a69, 0x1.9e28dbb340aa9p-11));
    const int b6 = a1 < -1.5;
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a79 = fma(a72, a40, fma(0x1.b79f54f6399b6p-9, a38, -0x1.321192f866b01p-5));
    const double a82 = (b3 ? 18.0 : 36.0) + a34 * ((b3 ? 6.0 : 24.0) + a34 * (b3 ? 1.0 : 8.0));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a84 = fma(a77, a71, fma(-0x1.2e0f553f7541bp-15, a69, -0x1.455c6da9d7b1ap-8));
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a87 = fma(a79, a40, fma(0x1.956e15ad4977cp-4, a38, -0x1.bd7543d635e3fp-4));
    const double a89 = a75 + a44 * a34 * (b3 ? 2.0 : 4.0) + a37 * (b3 ? (-1.0) : a34);
    const double a90 = lesser(w1, 1.65625) - 1.578125;
    const double a92 = a38 * a87;
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a93 = fma(a84, a71, fma(0x1.09513abc9a642p-6, a69, -0x1.57acfded325p-6));
    const double a95 = a90 * a90;
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a99 = fma(a93, a71, fma(-0x1.93682effd0d77p-6, a69, 0x1.3b7a1004dd532p-3));
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a102 = fma(0x1.8e04dc39a1988p-16, a95, fma(-0x1.035a0d5acb29bp-11, a90, 0x1.76ce26e284116p-10));
    const int b7 = a1 < 0.75;
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a105 = fma(a99, a71, fma(-0x1.f076aeafe4e75p-3, a69, 0x1.6cefbcc0d930ep-4));
    const int b8 = a1 < 0x1.02p0; /* 1.0078125 */
    const double a107 = (b3 ? 24.0 : 6.0) + a34 * ((b3 ? 36.0 : 18.0) + a34 * (32.0 + a34 * a82));
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a108 = fma(a102, a95, fma(-0x1.714b069fece89p-10, a90, -0x1.16601a15eabb9p-8));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a112 = fma(a108, a95, fma(0x1.51fc40ac75f16p-6, a90, -0x1.220585ca7787bp-5));
    const double a113 = lesser(w1, 0x1.02p0) - 0.875; /* 1.0078125 */
    const double q1 = 4.0 * a34 * a89 * (b3 ? 1.0 : a34) / ((b3 ? 8.0 : 1.0) + a34 * a107);
    const double a116 = a113 * a113;
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a117 = fma(a112, a95, fma(-0x1.d6de7d5dc3686p-8, a90, 0x1.4b7743e2371c6p-3));
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a120 = fma(fma(0x1.0951a92a7ce51p-11, a113, -0x1.077fc5411756ap-11), a116, fma(-0x1.cdbeec9ca5e9p-10, a113, 0x1.e5087a8c3d5e5p-9));
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a121 = fma(a117, a95, fma(-0x1.2afde09774d29p-2, a90, 0x1.0be800dc394b5p-3));
    const int b9 = a1 < 0x1.23p0; /* 1.13671875 */
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a124 = fma(a120, a116, fma(0x1.038324f6e483ep-8, a113, -0x1.287297f3afbb1p-6));
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a128 = fma(a124, a116, fma(0x1.9cc450ed8563p-12, a113, 0x1.092b6c09d8113p-4));
    const double a129 = lesser(w1, 0x1.23p0) - 1.078125; /* 1.13671875 */
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a130 = fma(a128, a116, fma(-0x1.bb4e47f91d114p-5, a113, -0x1.3e19487225bd3p-3));
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a131 = fma(-0x1.9c08bde00a6f8p-10, a129, -0x1.e417765ddbf5fp-12);
    const double a132 = a129 * a129;
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a134 = fma(a130, a116, fma(0x1.1126e1ceae243p-2, a113, 0x1.302f2434ba793p-3));
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a136 = fma(a131, a132, fma(0x1.d4427bcb35b67p-8, a129, -0x1.b216d644e6c2ep-8));
    const int b10 = a1 < 1.265625;
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a138 = fma(a134, a116, fma(-0x1.209cd6a06758p-1, a113, 0x1.0266d6e271fdp-2));
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
    const int b11 = a1 < 1.625;
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
    const int b12 = x == x;
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a171 = fma(fma(a164, a160, a163), a160, fma(0x1.caeea148f6e82p-8, a157, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a172 = fma(a171, a160, fma(-0x1.24b1188e52c76p-7, a157, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a173 = fma(a172, a160, fma(-0x1.11016a32bed0dp-4, a157, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a174 = fma(a173, a160, fma(0x1.2005f89b94e15p-2, a157, -0x1.d8765d356c1afp-3));
    const double a175 = a157 * a174;
    const double a176 = b11 ? a175 : q1;
    const double a177 = b10 ? a165 : a176;
    const double a178 = b9 ? a151 : a177;
    const double a179 = b8 ? a138 : a178;
    const double a180 = b7 ? q1 : a179;
    const double a181 = b6 ? a121 : a180;
    const double a182 = b5 ? a105 : a181;
    const double a183 = b4 ? a92 : a182;
    const double a184 = b1 ? q1 : a183;
    return (float)(usual ? a184 : (b12 ? a184 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
