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
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -800.0;
    const double a4 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b5 = w1 < 2048.0;
    const double a10 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a12 = fma(a8, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a13 = 2.0 * a11;
    const double a14 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a21 = fma(a18, a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    const double a22 = 3.0 * a11;
    const double a23 = a7 + 300.0;
    const int b6 = a8 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a21, a14, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a28 = -a13;
    const double a29 = fma(a14, a26, a12);
    const double p1 = power_of_two(usual ? a7 : (b6 ? a23 : a7));
    const double a30 = a28 + 4.0;
    const double a31 = 1.0 + a29;
    const int b7 = fabs(a30) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a33 = usual ? a31 : (b3 ? 0.0 : a31);
    const double a34 = 4.0 * a33;
    const double a35 = a13 * a33;
    const double a37 = -a35;
    const double a38 = usual ? 1.0 : (b6 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a39 = b7 ? a38 : 1.0;
    const double a40 = a35 * a33;
    const double a41 = 2.0 * a33;
    const double a43 = a40 * a33;
    const double a44 = a41 * a33;
    const double a45 = a22 * a33;
    const double a47 = a44 * a33;
    const double a48 = a45 * a33;
    const double a49 = 6.0 * a33;
    const double a52 = a28 + 2.0;
    const double a54 = a49 * a33;
    const double a55 = 8.0 * a33;
    const double a56 = a43 * p1 * p1 * p1;
    const double a60 = a55 * p1;
    const int b8 = fabs(a52) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a63 = b2 ? 8.0 : 1.0;
    const double a64 = a60 * a39;
    const double a65 = b2 ? 24.0 : 6.0;
    const double a66 = b2 ? 36.0 : 18.0;
    const double a67 = a64 + a30;
    const double a68 = b8 ? a38 : 1.0;
    const int b9 = fabs(a67) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a69 = b9 ? a38 : 1.0;
    const double a71 = a54 * p1 * p1 * a69 * a69;
    const double a72 = a34 * a33;
    const double a73 = -a45;
    const double a74 = a71 + a67;
    const double a76 = a72 * a33;
    const double a77 = a55 * a33;
    const int b10 = fabs(a74) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a85 = b10 ? a38 : 1.0;
    const double a86 = a49 * p1 * a68;
    const double a89 = a86 + a52;
    const double a90 = a48 * p1 * p1 * a85 * a85;
    const double a91 = a90 + a74;
    const int b11 = fabs(a89) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a92 = b11 ? a38 : 1.0;
    const int b12 = fabs(a91) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a95 = b12 ? a38 : 1.0;
    const double a96 = a77 * p1 * p1 * a92 * a92;
    const double a99 = a33 * p1;
    const double a100 = a96 + a89;
    const double a102 = 6.0 + a99;
    const double a103 = a47 * p1 * p1 * p1 * a95 * a95 * a95;
    const double a104 = a33 * a102;
    const int b13 = fabs(a100) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a105 = 24.0 + a60;
    const double a106 = a103 + a91;
    const double a107 = a104 * p1;
    const double a108 = b13 ? a38 : 1.0;
    const double a109 = a33 * a105;
    const double a110 = 18.0 + a107;
    const double a113 = a109 * p1;
    const int b14 = fabs(a106) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a115 = a40 * p1 * p1 * a108 * a108;
    const double a117 = 36.0 + a113;
    const double a119 = b14 ? a38 : 1.0;
    const double a120 = a115 + a100;
    const double a121 = b2 ? a110 : a117;
    const double a124 = a33 * a121;
    /* -5.4979230187083712e-14 */
    const double a126 = fma(fma(a8, -0x1.ef35793c7673p-45, a10 - a12), a31, a29 - (a31 - 1.0) + fma(a14, a26, a12 - a29));
    const int b15 = fabs(a120) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a127 = a124 * p1;
    const double a128 = a56 * a119 * a119 * a119;
    const double a130 = b15 ? a38 : 1.0;
    const double a132 = 32.0 + a127;
    const double a133 = a128 + a106;
    const double a134 = usual ? a126 : (b3 ? 0.0 : a126);
    const double a137 = a33 * a132;
    const double a141 = a137 * p1;
    const int b16 = fabs(a133) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a143 = a76 * p1 * p1 * p1 * a130 * a130 * a130;
    const double a145 = a66 + a141;
    const double a146 = fma(a33, fma(a134, p1, a99 - (a102 - 6.0)), fma(a33, a102, -a104));
    const double a147 = b16 ? a38 : 1.0;
    const double a148 = 8.0 * a134;
    const double a149 = a143 + a120;
    const double a152 = a33 * a145;
    const double a155 = a37 * p1 * a147;
    const double a158 = a152 * p1;
    const double a160 = a155 + a133;
    const int b17 = fabs(a149) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a161 = fma(fma(a102, a134, a146), p1, a107 - (a110 - 18.0));
    const double a162 = a65 + a158;
    const double a163 = fma(a33, fma(a148, p1, a60 - (a105 - 24.0)), fma(a33, a105, -a109));
    const double a164 = a34 * a160;
    const double a165 = b17 ? a38 : 1.0;
    const double a167 = a33 * a162;
    const double a171 = a167 * p1;
    const double a173 = fma(fma(a105, a134, a163), p1, a113 - (a117 - 36.0));
    const double a175 = a63 + a171;
    const double a177 = a56 * a165 * a165 * a165;
    const double a180 = short_inverse(a175);
    const double a182 = a177 + a149;
    const double a185 = a132 - 32.0;
    const double a187 = fma(a121, a134, fma(a33, b2 ? a161 : a173, fma(a33, a121, -a124)));
    const int b18 = fabs(a182) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a190 = fma(a180, fma(-a180, a175, 1.0), a180);
    const double a194 = b18 ? a38 : 1.0;
    const double a195 = 4.0 * a134;
    const double a197 = a73 * p1 * a194;
    const double a199 = fma(a13, a134, fma(a13, a33, a37));
    const double a201 = a197 + a182;
    const double a203 = a145 - a66;
    const double a206 = a72 * a201;
    const double a208 = fma(a33, fma(a187, p1, 32.0 - (a132 - a185) + (a127 - a185)), fma(a33, a132, -a137));
    const double a213 = b2 ? a164 : a206;
    const double a214 = a30 - a28;
    const double a219 = fma(a33, a199, fma(a35, a134, fma(a35, a33, -a40)));
    const double a227 = fma(fma(a132, a134, a208), p1, a66 - (a145 - a203) + (a141 - a203));
    const double a229 = a162 - a65;
    const double a239 = fma(a33, a219, fma(a40, a134, fma(a40, a33, -a43))) * p1 * p1;
    const double a244 = fma(a33, 2.0 * a134, fma(a41, a134, fma(a41, a33, -a44)));
    const double a245 = a239 * p1;
    /*  */
    const double a252 = fma(fma(a145, a134, fma(a33, a227, fma(a33, a145, -a152))), p1, a65 - (a162 - a229) + (a158 - a229));
    const double a253 = a175 - a63;
    const double a255 = a213 * a190;
    const double a261 = fma(a33, a244, fma(a44, a134, fma(a44, a33, -a47))) * p1 * p1;
    const double a263 = -a255;
    const double a265 = fma(a33, fma(3.0, a11, -a22), fma(a22, a134, fma(a22, a33, a73)));
    /*  */
    const double a275 = fma(fma(a162, a134, fma(a33, a252, fma(a33, a162, -a167))), p1, a63 - (a175 - a253) + (a171 - a253));
    const double a276 = fma(6.0, a134, fma(6.0, a33, -a49));
    const double a279 = fma(a33, a265, fma(a45, a134, fma(a45, a33, -a48))) * p1 * p1;
    const double a281 = a67 - a64;
    const double a285 = a74 - a71;
    const double a286 = fma(a33, a276, fma(a49, a134, fma(a49, a33, -a54))) * p1 * p1;
    const double a290 = a91 - a90;
    const double a300 = a52 - a28;
    const double a302 = a106 - a103;
    const int b19 = a1 < -1.8125;
    const double a314 = a64 - (a67 - a281) + (a30 - a281) + (a148 * p1 * a39 + (a28 - (a30 - a214) + (4.0 - a214)));
    const double a318 = a133 - a128;
    const int b20 = w1 < 2.375;
    const double a322 = fma(a33, a195, fma(a34, a134, fma(a34, a33, -a72)));
    const double a330 = a160 - a155;
    const double a334 = (b20 ? w1 : 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a340 = a334 + (-0x1.ed98c925498a2p-54); /* -1.0703174875019247e-16 */
    const double a344 = a71 - (a74 - a285) + (a67 - a285) + (a286 * a69 * a69 + a314);
    const double a345 = a340 - a334;
    const double a356 = fma(a33, a322, fma(a72, a134, fma(a72, a33, -a76))) * p1 * p1;
    const double a358 = b2 ? 1.0 : a38;
    const double a360 = b2 ? 1.0 : p1;
    /* -1.0703174875019247e-16, -5.7639674351466158e-33 */
    const double a361 = a334 - (a340 - a345) + (-0x1.ed98c925498a2p-54 - a345) + (-0x1.deda07b4fd53p-108);
    const double a364 = a90 - (a91 - a290) + (a74 - a290) + (a279 * a85 * a85 + a344);
    const double a366 = a340 + a361;
    const double a368 = a89 - a86;
    const double a374 = a366 * a366;
    const double a375 = fma(a33, a148, fma(a55, a134, fma(a55, a33, -a77))) * p1 * p1;
    const double a379 = a100 - a96;
    const double a380 = INFINITY;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7, 2.2044811045754389e-6 */
    const double a384 = fma(fma(0x1.b3268745c3c72p-23, a366, -0x1.234da69a214adp-22), a374, fma(0x1.d79ca8f6aa4p-23, a366, 0x1.27e164dc8e3d5p-19));
    /* -3.9783371116647289e-5, -1.0538382066980358e-4 */
    const double a388 = fma(-0x1.4dba239143cc9p-15, a366, -0x1.ba03040d2da05p-14);
    /* -1.1645758274268778e-5, 3.2238351758972304e-5 */
    const double a393 = fma(a384, a374, fma(-0x1.86c44d460e332p-17, a366, 0x1.0e6f554f45f92p-15));
    const double a395 = a103 - (a106 - a302) + (a91 - a302) + (a261 * p1 * a95 * a95 * a95 + a364);
    const double a396 = a120 - a115;
    const double a400 = a86 - (a89 - a368) + (a52 - a368) + (a276 * p1 * a68 + (a28 - (a52 - a300) + (2.0 - a300)));
    const int b21 = a1 < -1.65625;
    const double a409 = a149 - a143;
    /* 7.9278867291857253e-4, -0.0024800681092911497 */
    const double a410 = fma(fma(a393, a374, a388), a374, fma(0x1.9fa64b61f1d11p-11, a366, -0x1.451146d7af225p-9));
    const int b22 = w1 < 1.8125;
    const double a413 = a361 - (a366 - a340);
    const double a416 = b22 ? w1 : 1.8125;
    /* 0.0038604939351863351, 0.0033540526593356058 */
    const double a418 = fma(a410, a374, fma(0x1.fa00ae656467ap-9, a366, 0x1.b79f54f6399b6p-9));
    const double a421 = -0x1.bcp0 + a416; /* -1.734375 */
    const double a422 = a366 * a418;
    const double a425 = a96 - (a100 - a379) + (a89 - a379) + (a375 * a92 * a92 + a400);
    const double a426 = a421 - (-0x1.bcp0); /* -1.734375 */
    const double a427 = a128 - (a133 - a318) + (a106 - a318) + (a245 * a119 * a119 * a119 + a395);
    const double a428 = -0x1.321192f866b01p-5 + a422; /* -0.03736189561023729 */
    const double a430 = a182 - a177;
    const double a434 = a366 * a428;
    const double a440 = 0x1.956e15ad4977cp-4 + a434; /* 0.098981938052558449 */
    const double a443 = a201 - a197;
    const double a444 = -0x1.bcp0 - (a421 - a426) + (a416 - a426); /* -1.734375 */
    const double a446 = a366 * a440;
    const double a451 = a421 + a444;
    const double a452 = -0x1.bd7543d635e3fp-4 + a446; /* -0.1087544107316427 */
    const double a453 = a155 - (a160 - a330) + (a133 - a330) + (-a199 * p1 * a147 + a427);
    const double a459 = a115 - (a120 - a396) + (a100 - a396) + (a219 * p1 * p1 * a108 * a108 + a425);
    const double a460 = a340 * a452;
    /* 7.3080395387481558e-19 */
    const double a469 = 0x1.af63f89af5258p-61 + fma(a418, a413, fma(a366, a418, -a422));
    const double a470 = fma(a160, a195, fma(a34, a453, fma(a34, a160, -a164)));
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a472 = fma(fma(0x1.67e42c1f8ed6ep-14, a451, -0x1.a176ba2175497p-12), a451, 0x1.9e28dbb340aa9p-11);
    const int b23 = a1 < -1.5;
    /* -0.03736189561023729 */
    const double a476 = fma(a366, a422 - (a428 - (-0x1.321192f866b01p-5)) + a469, fma(a366, a428, -a434));
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a478 = fma(fma(a472, a451, -0x1.2e0f553f7541bp-15), a451, -0x1.455c6da9d7b1ap-8);
    const int b24 = w1 < 1.65625;
    const double a482 = b24 ? w1 : 1.65625;
    const double a484 = a143 - (a149 - a409) + (a120 - a409) + (a356 * p1 * a130 * a130 * a130 + a459);
    const double a486 = a444 - (a451 - a421);
    const double a487 = -0x1.94p0 + a482; /* -1.578125 */
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a488 = fma(fma(a478, a451, 0x1.09513abc9a642p-6), a451, -0x1.57acfded325p-6);
    /* 0.098981938052558449, -5.9524158170543391e-18 */
    const double a490 = a434 - (a440 - 0x1.956e15ad4977cp-4) + (-0x1.b735f4ae683c2p-58 + fma(a428, a413, a476));
    const double a491 = a487 - (-0x1.94p0); /* -1.578125 */
    const int b25 = fabs(a460) < a380;
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a498 = fma(fma(a488, a451, -0x1.93682effd0d77p-6), a451, 0x1.3b7a1004dd532p-3);
    const double a501 = a451 * a498;
    /* 6.440518964181845e-18 */
    const double a502 = 0x1.db39f6ab899a4p-58 + fma(a440, a413, fma(a366, a490, fma(a366, a440, -a446)));
    const double a503 = -0x1.94p0 - (a487 - a491) + (a482 - a491); /* -1.578125 */
    const double a504 = -0x1.f076aeafe4e75p-3 + a501; /* -0.24241386865888939 */
    const double a506 = a487 + a503;
    const double a507 = a177 - (a182 - a430) + (a149 - a430) + (a245 * a165 * a165 * a165 + a484);
    const double a508 = a451 * a504;
    /* -0.1087544107316427 */
    const double a509 = fma(a340, a446 - (a452 - (-0x1.bd7543d635e3fp-4)) + a502, fma(a340, a452, -a460));
    const double a511 = 0x1.6cefbcc0d930ep-4 + a508; /* 0.089095818822510803 */
    const double a515 = fma(a452, a361, a509);
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a519 = fma(fma(0x1.8e04dc39a1988p-16, a506, -0x1.035a0d5acb29bp-11), a506, 0x1.76ce26e284116p-10);
    const int b26 = a1 < 0.75;
    const int b27 = a1 < 0x1.02p0; /* 1.0078125 */
    const double a527 = 0x1.b55174421f8c4p-57 + fma(a498, a486, fma(a451, a498, -a501)); /* 1.185353302629846e-17 */
    const double a528 = a197 - (a201 - a443) + (a182 - a443) + (-a265 * p1 * a194 + a507);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a530 = fma(fma(a519, a506, -0x1.714b069fece89p-10), a506, -0x1.16601a15eabb9p-8);
    const int b28 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a533 = a460 + (usual ? a515 : (b25 ? a515 : 0.0));
    const double a537 = b28 ? w1 : 0x1.02p0; /* 1.0078125 */
    const int b29 = a533 == 0.0;
    const double a538 = a503 - (a506 - a487);
    /* -0.24241386865888939 */
    const double a539 = fma(a451, a501 - (a504 - (-0x1.f076aeafe4e75p-3)) + a527, fma(a451, a504, -a508));
    const double a540 = fma(a201, a322, fma(a72, a528, fma(a72, a201, -a206)));
    const int b30 = fabs(a511) < a380;
    const double a541 = -0.875 + a537;
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a542 = fma(fma(a530, a506, 0x1.51fc40ac75f16p-6), a506, -0x1.220585ca7787bp-5);
    const double a543 = b29 ? a460 : a533;
    const double a546 = a541 - (-0.875);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a552 = fma(fma(a542, a506, -0x1.d6de7d5dc3686p-8), a506, 0x1.4b7743e2371c6p-3);
    /* 0.089095818822510803, -4.9035590014079386e-18 */
    const double a553 = a508 - (a511 - 0x1.6cefbcc0d930ep-4) + (-0x1.69d19c56d753ep-58 + fma(a504, a486, a539));
    const double a554 = fma(a263, a175, a213) + fma(a263, a275, b2 ? a470 : a540);
    const double a556 = a506 * a552;
    const double a557 = fma(a554, a190, a255);
    const double a559 = -0.875 - (a541 - a546) + (a537 - a546);
    const double a560 = -0x1.2afde09774d29p-2 + a556; /* -0.29198409008422971 */
    const int b31 = a557 == 0.0;
    const double a562 = a541 + a559;
    const double a563 = a506 * a560;
    const double a565 = a511 + (usual ? a553 : (b30 ? a553 : 0.0));
    const double a566 = 0x1.0be800dc394b5p-3 + a563; /* 0.1308136050421688 */
    const double a571 = a562 * a562;
    const int b32 = a565 == 0.0;
    const double a577 = b32 ? a511 : a565;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a580 = fma(fma(0x1.0951a92a7ce51p-11, a562, -0x1.077fc5411756ap-11), a571, fma(-0x1.cdbeec9ca5e9p-10, a562, 0x1.e5087a8c3d5e5p-9));
    /* -1.6605519912671267e-17 */
    const double a585 = -0x1.325159c542f8cp-56 + fma(a552, a538, fma(a506, a552, -a556));
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a587 = fma(a580, a571, fma(0x1.038324f6e483ep-8, a562, -0x1.287297f3afbb1p-6));
    const int b33 = a1 < 0x1.23p0; /* 1.13671875 */
    const double a588 = (b31 ? a255 : a557) * p1 * a360 * a38 * a358;
    const int b34 = w1 < 0x1.23p0; /* 1.13671875 */
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a592 = fma(a587, a571, fma(0x1.9cc450ed8563p-12, a562, 0x1.092b6c09d8113p-4));
    /* -0.29198409008422971 */
    const double a593 = fma(a506, a556 - (a560 - (-0x1.2afde09774d29p-2)) + a585, fma(a506, a560, -a563));
    const int b35 = fabs(a566) < a380;
    const double a595 = b34 ? w1 : 0x1.23p0; /* 1.13671875 */
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a597 = fma(a592, a571, fma(-0x1.bb4e47f91d114p-5, a562, -0x1.3e19487225bd3p-3));
    const double a598 = a559 - (a562 - a541);
    const double a599 = -0x1.14p0 + a595; /* -1.078125 */
    const double a601 = a599 - (-0x1.14p0); /* -1.078125 */
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a602 = fma(a597, a571, fma(0x1.1126e1ceae243p-2, a562, 0x1.302f2434ba793p-3));
    /* 0.1308136050421688, 8.5089315886023134e-18 */
    const double a603 = a563 - (a566 - 0x1.0be800dc394b5p-3) + (0x1.39ec963089154p-57 + fma(a560, a538, a593));
    const double a605 = a562 * a602;
    const double a609 = -0x1.209cd6a06758p-1 + a605; /* -0.56369658191731276 */
    const double a611 = -0x1.14p0 - (a599 - a601) + (a595 - a601); /* -1.078125 */
    const double a612 = a562 * a609;
    const double a613 = a566 + (usual ? a603 : (b35 ? a603 : 0.0));
    const double a614 = a599 + a611;
    const double a615 = 0x1.0266d6e271fdp-2 + a612; /* 0.25234542615043853 */
    const int b36 = a613 == 0.0;
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a621 = fma(-0x1.9c08bde00a6f8p-10, a614, -0x1.e417765ddbf5fp-12);
    const double a622 = b36 ? a566 : a613;
    const double a623 = a614 * a614;
    /* -7.7677061849215587e-18 */
    const double a629 = -0x1.1e93e921dc0bp-57 + fma(a602, a598, fma(a562, a602, -a605));
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a630 = fma(a621, a623, fma(0x1.d4427bcb35b67p-8, a614, -0x1.b216d644e6c2ep-8));
    const int b37 = a1 < 1.265625;
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a635 = fma(a630, a623, fma(-0x1.4f6bc03571057p-6, a614, 0x1.8ae33a357800dp-5));
    const int b38 = w1 < 1.265625;
    /* -0.56369658191731276 */
    const double a636 = fma(a562, a605 - (a609 - (-0x1.209cd6a06758p-1)) + a629, fma(a562, a609, -a612));
    const int b39 = fabs(a615) < a380;
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a637 = fma(a635, a623, fma(0x1.22bf5577d08dbp-6, a614, -0x1.605533abb9eeap-3));
    const double a639 = b38 ? w1 : 1.265625;
    const double a641 = a611 - (a614 - a599);
    const double a642 = -0x1.34p0 + a639; /* -1.203125 */
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a644 = fma(a637, a623, fma(0x1.07bc1ded15983p-3, a614, 0x1.14300a1d84b51p-2));
    const double a645 = a642 - (-0x1.34p0); /* -1.203125 */
    /* 0.25234542615043853, 1.2872579724748691e-17 */
    const double a646 = a612 - (a615 - 0x1.0266d6e271fdp-2) + (0x1.daea13fd146d4p-57 + fma(a609, a598, a636));
    const double a647 = a614 * a644;
    const double a651 = -0x1.e74b9013c1facp-2 + a647; /* -0.47587418671218518 */
    const double a654 = a614 * a651;
    const double a655 = -0x1.34p0 - (a642 - a645) + (a639 - a645); /* -1.203125 */
    const double a656 = a615 + (usual ? a646 : (b39 ? a646 : 0.0));
    const double a657 = 0x1.2add3661665a5p-3 + a654; /* 0.14592974171391151 */
    const double a660 = a642 + a655;
    const int b40 = a656 == 0.0;
    const double a664 = b40 ? a615 : a656;
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a667 = fma(-0x1.4902f59d25aafp-11, a660, -0x1.ff9e0b5be191bp-10);
    const double a668 = a660 * a660;
    /* -8.6771546676905756e-18 */
    const double a671 = -0x1.402168a31a648p-57 + fma(a644, a641, fma(a614, a644, -a647));
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a674 = fma(a667, a668, fma(0x1.68142ec5a629p-8, a660, 0x1.5a82621f3ae34p-11));
    const int b41 = a1 < 1.625;
    /* -0.47587418671218518 */
    const double a678 = fma(a614, a647 - (a651 - (-0x1.e74b9013c1facp-2)) + a671, fma(a614, a651, -a654));
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a679 = fma(a674, a668, fma(-0x1.7db0d99ab628bp-6, a660, 0x1.d34b55f60d127p-6));
    const int b42 = fabs(a657) < a380;
    const int b43 = w1 < 1.625;
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a682 = fma(a679, a668, fma(0x1.7e5342907b9cfp-5, a660, -0x1.3585ee6e58166p-3));
    const double a685 = (b43 ? w1 : 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a686 = a655 - (a660 - a642);
    /* 0.14592974171391151, 1.8600964884178402e-18 */
    const double a687 = a654 - (a657 - 0x1.2add3661665a5p-3) + (0x1.1280755fe4a6p-59 + fma(a651, a641, a678));
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a688 = fma(a682, a668, fma(0x1.82e7ff6388185p-5, a660, 0x1.35a4dbdf788a6p-2));
    const double a689 = a685 + (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a690 = a660 * a688;
    const double a692 = a689 - a685;
    const double a693 = -0x1.9d69a21bdd1fdp-2 + a690; /* -0.40372327132288871 */
    const double a696 = a660 * a693;
    const double a698 = a657 + (usual ? a687 : (b42 ? a687 : 0.0));
    const double a700 = 0x1.743416d7f28dep-4 + a696; /* 0.090869988663289075 */
    const int b44 = a698 == 0.0;
    const double a705 = b44 ? a657 : a698;
    /* -7.1260367158342635e-17, 4.8368407304998518e-33 */
    const double a709 = a685 - (a689 - a692) + (-0x1.48a1647177d43p-54 - a692) + 0x1.91d439cb8c07ep-108;
    const double a712 = a689 + a709;
    /* 2.5887164145187758e-17 */
    const double a713 = 0x1.dd88ad21b85f6p-56 + fma(a688, a686, fma(a660, a688, -a690));
    const double a716 = a712 * a712;
    /* -0.40372327132288871 */
    const double a718 = fma(a660, a690 - (a693 - (-0x1.9d69a21bdd1fdp-2)) + a713, fma(a660, a693, -a696));
    const int b45 = fabs(a700) < a380;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a720 = fma(0x1.17748055a353fp-15, a716, fma(-0x1.23191f460dabcp-13, a712, 0x1.8406d241c1a32p-15));
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a725 = fma(a720, a716, fma(0x1.3ef77461751b1p-11, a712, -0x1.6f589580c3365p-10));
    /* 0.090869988663289075, 1.7314934216022141e-18 */
    const double a727 = a696 - (a700 - 0x1.743416d7f28dep-4) + (0x1.ff0bf1a97147p-60 + fma(a693, a686, a718));
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a728 = fma(a725, a716, fma(-0x1.199174333ebf9p-12, a712, 0x1.caeea148f6e82p-8));
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a731 = fma(a728, a716, fma(-0x1.79fcae4c899c5p-7, a712, -0x1.24b1188e52c76p-7));
    const int b46 = x == x;
    const double a733 = a700 + (usual ? a727 : (b45 ? a727 : 0.0));
    const double a734 = a709 - (a712 - a689);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a735 = fma(a731, a716, fma(0x1.eb6dcd56f3021p-5, a712, -0x1.11016a32bed0dp-4));
    const int b47 = a733 == 0.0;
    const double a736 = a712 * a735;
    const double a737 = b47 ? a700 : a733;
    const double a738 = -0x1.467b383afa802p-4 + a736; /* -0.07970735516542507 */
    const double a739 = a712 * a738;
    const double a740 = 0x1.2005f89b94e15p-2 + a739; /* 0.28127277803034306 */
    const double a741 = a712 * a740;
    const double a744 = -0x1.d8765d356c1afp-3 + a741; /* -0.23069451159746054 */
    const double a748 = a689 * a744;
    /* -4.9643904841308014e-18 */
    const double a756 = -0x1.6e4eaf56f3ee2p-58 + fma(a735, a734, fma(a712, a735, -a736));
    /* -0.07970735516542507 */
    const double a761 = fma(a712, a736 - (a738 - (-0x1.467b383afa802p-4)) + a756, fma(a712, a738, -a739));
    /* 0.28127277803034306, 1.4950237790460134e-17 */
    const double a767 = a739 - (a740 - 0x1.2005f89b94e15p-2) + (0x1.13c880796978cp-56 + fma(a738, a734, a761));
    /* 8.5890452378157376e-18 */
    const double a771 = 0x1.3ce13d1b90112p-57 + fma(a740, a734, fma(a712, a767, fma(a712, a740, -a741)));
    /* -0.23069451159746054 */
    const double a773 = fma(a689, a741 - (a744 - (-0x1.d8765d356c1afp-3)) + a771, fma(a689, a744, -a748));
    const double a774 = fma(a744, a709, a773);
    const double a775 = b41 ? a748 : a255;
    const int b48 = fabs(a775) < a380;
    const double a776 = a554 * a190;
    const double a777 = b41 ? a774 : a776;
    const double a780 = a775 + (usual ? a777 : (b48 ? a777 : 0.0));
    const int b49 = a780 == 0.0;
    const double a783 = (b49 ? a775 : a780) * (b41 ? 1.0 : p1) * (b41 ? 1.0 : a360);
    const double a785 = a783 * (b41 ? 1.0 : a38) * (b41 ? 1.0 : a358);
    const double a786 = b37 ? a737 : a785;
    const double a787 = b33 ? a705 : a786;
    const double a788 = b27 ? a664 : a787;
    const double a789 = b26 ? a588 : a788;
    const double a790 = b23 ? a622 : a789;
    const double a791 = b21 ? a577 : a790;
    const double a792 = b19 ? a543 : a791;
    const double a793 = b1 ? a588 : a792;
    return usual ? a793 : (b46 ? a793 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -2.375;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -200.0;
    const double a4 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const int b5 = w1 < 2048.0;
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a12 = 2.0 * a10;
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a13 = fma(a9, -0x1.ef35793c7673p-45, fma(a9, -0x1.62e42fefa38p-1, a6));
    const double a14 = -a12;
    const double a15 = a13 * a13;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a21 = fma(fma(0x1.9fce5e32a2c28p-13, a13, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a13, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a23 = fma(a21, a15, fma(0x1.555554a6c4debp-3, a13, 0x1.00000044603e6p-1));
    const double a29 = (fma(a15, a23, a13) + 1.0) * power_of_two(a7);
    const int b6 = a1 < -1.8125;
    const double a30 = 4.0 * a29;
    const int b7 = w1 < 2.375;
    const double a32 = 8.0 * a29;
    const double a33 = 6.0 * a29;
    const double a34 = (b7 ? w1 : 2.375) + (-0x1.20d0f116eb001p1); /* -2.256376396360793 */
    const double a37 = 3.0 * a10 * a29;
    const double a38 = a34 * a34;
    const double a43 = a12 * a29;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a46 = fma(0x1.b3268745c3c72p-23, a38, fma(-0x1.234da69a214adp-22, a34, 0x1.d79ca8f6aa4p-23));
    const double a47 = a43 * a29;
    const double a52 = a47 * a29;
    const int b8 = a1 < -1.65625;
    const double a54 = a30 * a29;
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a55 = fma(a46, a38, fma(0x1.27e164dc8e3d5p-19, a34, -0x1.86c44d460e332p-17));
    const double a59 = 4.0 + a14 + a32 + a33 * a29 + a37 * a29 + 2.0 * a29 * a29 * a29;
    const int b9 = w1 < 1.8125;
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a62 = fma(a55, a38, fma(0x1.0e6f554f45f92p-15, a34, -0x1.4dba239143cc9p-15));
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a70 = fma(a62, a38, fma(-0x1.ba03040d2da05p-14, a34, 0x1.9fa64b61f1d11p-11));
    const double a71 = (b9 ? w1 : 1.8125) + (-0x1.bcp0); /* -1.734375 */
    const double a75 = a71 * a71;
    const double a76 = a30 * (a59 + a52 + (-a43));
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a79 = fma(a70, a38, fma(-0x1.451146d7af225p-9, a34, 0x1.fa00ae656467ap-9));
    const double a81 = 18.0 + a29 * (6.0 + a29);
    const int b10 = a1 < -1.5;
    const double a84 = 2.0 + a14 + a33 + a32 * a29 + a47 + a54 * a29 + a52 + (-a37);
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a85 = fma(0x1.67e42c1f8ed6ep-14, a75, fma(-0x1.a176ba2175497p-12, a71, 0x1.9e28dbb340aa9p-11));
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a86 = fma(a79, a38, fma(0x1.b79f54f6399b6p-9, a34, -0x1.321192f866b01p-5));
    const double a87 = 36.0 + a29 * (24.0 + a32);
    const double a89 = a54 * a84;
    const int b11 = w1 < 1.65625;
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a92 = fma(a85, a75, fma(-0x1.2e0f553f7541bp-15, a71, -0x1.455c6da9d7b1ap-8));
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a94 = fma(a86, a38, fma(0x1.956e15ad4977cp-4, a34, -0x1.bd7543d635e3fp-4));
    const double a98 = a34 * a94;
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a99 = fma(a92, a75, fma(0x1.09513abc9a642p-6, a71, -0x1.57acfded325p-6));
    const double a100 = (b11 ? w1 : 1.65625) + (-0x1.94p0); /* -1.578125 */
    const double a102 = a100 * a100;
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a104 = fma(a99, a75, fma(-0x1.93682effd0d77p-6, a71, 0x1.3b7a1004dd532p-3));
    const int b12 = a1 < 0.75;
    const double a106 = (b2 ? 36.0 : 18.0) + a29 * (32.0 + a29 * (b2 ? a81 : a87));
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a108 = fma(0x1.8e04dc39a1988p-16, a102, fma(-0x1.035a0d5acb29bp-11, a100, 0x1.76ce26e284116p-10));
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a109 = fma(a104, a75, fma(-0x1.f076aeafe4e75p-3, a71, 0x1.6cefbcc0d930ep-4));
    const int b14 = w1 < 0x1.02p0; /* 1.0078125 */
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a113 = fma(a108, a102, fma(-0x1.714b069fece89p-10, a100, -0x1.16601a15eabb9p-8));
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a118 = fma(a113, a102, fma(0x1.51fc40ac75f16p-6, a100, -0x1.220585ca7787bp-5));
    const double a119 = (b14 ? w1 : 0x1.02p0) + (-0.875); /* 1.0078125 */
    const double a120 = (b2 ? 8.0 : 1.0) + a29 * ((b2 ? 24.0 : 6.0) + a29 * a106);
    const double q1 = (b2 ? a76 : a89) / a120;
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a122 = fma(a118, a102, fma(-0x1.d6de7d5dc3686p-8, a100, 0x1.4b7743e2371c6p-3));
    const double a123 = a119 * a119;
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a126 = fma(a122, a102, fma(-0x1.2afde09774d29p-2, a100, 0x1.0be800dc394b5p-3));
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828, 0.0037005090326782558 */
    const double a127 = fma(fma(0x1.0951a92a7ce51p-11, a119, -0x1.077fc5411756ap-11), a123, fma(-0x1.cdbeec9ca5e9p-10, a119, 0x1.e5087a8c3d5e5p-9));
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    /* 0.0039598431821037932, -0.018093727484252479 */
    const double a130 = fma(a127, a123, fma(0x1.038324f6e483ep-8, a119, -0x1.287297f3afbb1p-6));
    const int b16 = w1 < 0x1.23p0; /* 1.13671875 */
    /* 3.9364515291259988e-4, 0.064738676095206935 */
    const double a134 = fma(a130, a123, fma(0x1.9cc450ed8563p-12, a119, 0x1.092b6c09d8113p-4));
    const double a135 = (b16 ? w1 : 0x1.23p0) + (-0x1.14p0); /* 1.13671875, -1.078125 */
    /* -0.05411447579618503, -0.15532166097975039 */
    const double a136 = fma(a134, a123, fma(-0x1.bb4e47f91d114p-5, a119, -0x1.3e19487225bd3p-3));
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a137 = fma(-0x1.9c08bde00a6f8p-10, a135, -0x1.e417765ddbf5fp-12);
    const double a138 = a135 * a135;
    /* 0.26674988578773567, 0.14852741514124243 */
    const double a140 = fma(a136, a123, fma(0x1.1126e1ceae243p-2, a119, 0x1.302f2434ba793p-3));
    const int b17 = a1 < 1.265625;
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a142 = fma(a137, a138, fma(0x1.d4427bcb35b67p-8, a135, -0x1.b216d644e6c2ep-8));
    const int b18 = w1 < 1.265625;
    /* -0.56369658191731276, 0.25234542615043853 */
    const double a144 = fma(a140, a123, fma(-0x1.209cd6a06758p-1, a119, 0x1.0266d6e271fdp-2));
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a146 = fma(a142, a138, fma(-0x1.4f6bc03571057p-6, a135, 0x1.8ae33a357800dp-5));
    const double a149 = (b18 ? w1 : 1.265625) + (-0x1.34p0); /* -1.203125 */
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a150 = fma(a146, a138, fma(0x1.22bf5577d08dbp-6, a135, -0x1.605533abb9eeap-3));
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a151 = fma(-0x1.4902f59d25aafp-11, a149, -0x1.ff9e0b5be191bp-10);
    const double a152 = a149 * a149;
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a153 = fma(a150, a138, fma(0x1.07bc1ded15983p-3, a135, 0x1.14300a1d84b51p-2));
    const int b19 = a1 < 1.625;
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a156 = fma(a151, a152, fma(0x1.68142ec5a629p-8, a149, 0x1.5a82621f3ae34p-11));
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a157 = fma(a153, a138, fma(-0x1.e74b9013c1facp-2, a135, 0x1.2add3661665a5p-3));
    const int b20 = w1 < 1.625;
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a160 = fma(a156, a152, fma(-0x1.7db0d99ab628bp-6, a149, 0x1.d34b55f60d127p-6));
    const double a163 = (b20 ? w1 : 1.625) + (-0x1.7d9612a44004p0); /* -1.4905711794854284 */
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a164 = fma(a160, a152, fma(0x1.7e5342907b9cfp-5, a149, -0x1.3585ee6e58166p-3));
    const double a166 = a163 * a163;
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a167 = fma(a164, a152, fma(0x1.82e7ff6388185p-5, a149, 0x1.35a4dbdf788a6p-2));
    /* -0.0014013139008881234, -2.68524340938547e-4 */
    const double a169 = fma(-0x1.6f589580c3365p-10, a163, -0x1.199174333ebf9p-12);
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5, 6.0838054576577681e-4 */
    const double a170 = fma(fma(0x1.17748055a353fp-15, a163, -0x1.23191f460dabcp-13), a166, fma(0x1.8406d241c1a32p-15, a163, 0x1.3ef77461751b1p-11));
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a171 = fma(a167, a152, fma(-0x1.9d69a21bdd1fdp-2, a149, 0x1.743416d7f28dep-4));
    const int b21 = x == x;
    /* 0.0070027488481759787, -0.011535248858376765 */
    const double a177 = fma(fma(a170, a166, a169), a166, fma(0x1.caeea148f6e82p-8, a163, -0x1.79fcae4c899c5p-7));
    /* -0.0089322442915060578, 0.059988881162638792 */
    const double a178 = fma(a177, a166, fma(-0x1.24b1188e52c76p-7, a163, 0x1.eb6dcd56f3021p-5));
    /* -0.06665173991853042, -0.07970735516542507 */
    const double a179 = fma(a178, a166, fma(-0x1.11016a32bed0dp-4, a163, -0x1.467b383afa802p-4));
    /* 0.28127277803034306, -0.23069451159746054 */
    const double a180 = fma(a179, a166, fma(0x1.2005f89b94e15p-2, a163, -0x1.d8765d356c1afp-3));
    const double a181 = a163 * a180;
    const double a182 = b19 ? a181 : q1;
    const double a183 = b17 ? a171 : a182;
    const double a184 = b15 ? a157 : a183;
    const double a185 = b13 ? a144 : a184;
    const double a186 = b12 ? q1 : a185;
    const double a187 = b10 ? a126 : a186;
    const double a188 = b8 ? a109 : a187;
    const double a189 = b6 ? a98 : a188;
    const double a190 = b1 ? q1 : a189;
    return (float)(usual ? a190 : (b21 ? a190 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
