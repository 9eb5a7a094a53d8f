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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -2.375;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -800.0;
    const double a2 = b4 ? (-800.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = 1.0 + a7;
    const double a9 = a7 * a7;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a12 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a9, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a14 = fma(a12, a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a16 = fma(a14, a9, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(a16, a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = a9 * a18;
    const double a20 = a8 + a19;
    const double a21 = b4 ? 0.0 : a20;
    const double a22 = 4.0 * a21;
    const int b6 = w1 < 2048.0;
    const double a23 = b6 ? w1 : 2048.0;
    const double a24 = 2.0 * a23;
    const double a25 = a24 * a21;
    const double a26 = -a25;
    const int b7 = a5 < -700.0;
    const double a27 = a4 + 300.0;
    const double p1 = power_of_two(b7 ? a27 : a4);
    const double a30 = a25 * a21;
    const double a31 = a30 * a21;
    const double a34 = a31 * p1 * p1 * p1;
    const double a35 = 2.0 * a21;
    const double a36 = a35 * a21;
    const double a37 = a36 * a21;
    const double a41 = 3.0 * a23;
    const double a42 = a41 * a21;
    const double a43 = a42 * a21;
    const double a46 = 6.0 * a21;
    const double a47 = a46 * a21;
    const double a50 = 8.0 * a21;
    const double a51 = a50 * p1;
    const double a52 = -a24;
    const double a53 = a52 + 4.0;
    const int b8 = fabs(a53) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a54 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a55 = b8 ? a54 : 1.0;
    const double a56 = a51 * a55;
    const double a57 = a56 + a53;
    const int b9 = fabs(a57) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a58 = b9 ? a54 : 1.0;
    const double a60 = a47 * p1 * p1 * a58 * a58;
    const double a61 = a60 + a57;
    const int b10 = fabs(a61) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a62 = b10 ? a54 : 1.0;
    const double a64 = a43 * p1 * p1 * a62 * a62;
    const double a65 = a64 + a61;
    const int b11 = fabs(a65) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a66 = b11 ? a54 : 1.0;
    const double a69 = a37 * p1 * p1 * p1 * a66 * a66 * a66;
    const double a70 = a69 + a65;
    const int b12 = fabs(a70) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a71 = b12 ? a54 : 1.0;
    const double a74 = a34 * a71 * a71 * a71;
    const double a75 = a74 + a70;
    const int b13 = fabs(a75) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a76 = b13 ? a54 : 1.0;
    const double a77 = a26 * p1 * a76;
    const double a78 = a77 + a75;
    const double a79 = a22 * a78;
    const double a80 = a22 * a21;
    const double a81 = -a42;
    const double a83 = a80 * a21;
    const double a89 = a50 * a21;
    const double a93 = a52 + 2.0;
    const int b14 = fabs(a93) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a94 = b14 ? a54 : 1.0;
    const double a95 = a46 * p1 * a94;
    const double a96 = a95 + a93;
    const int b15 = fabs(a96) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a97 = b15 ? a54 : 1.0;
    const double a99 = a89 * p1 * p1 * a97 * a97;
    const double a100 = a99 + a96;
    const int b16 = fabs(a100) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a101 = b16 ? a54 : 1.0;
    const double a103 = a30 * p1 * p1 * a101 * a101;
    const double a104 = a103 + a100;
    const int b17 = fabs(a104) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a105 = b17 ? a54 : 1.0;
    const double a108 = a83 * p1 * p1 * p1 * a105 * a105 * a105;
    const double a109 = a108 + a104;
    const int b18 = fabs(a109) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a110 = b18 ? a54 : 1.0;
    const double a113 = a34 * a110 * a110 * a110;
    const double a114 = a113 + a109;
    const int b19 = fabs(a114) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a115 = b19 ? a54 : 1.0;
    const double a116 = a81 * p1 * a115;
    const double a117 = a116 + a114;
    const double a118 = a80 * a117;
    const double a119 = b3 ? a79 : a118;
    const double a120 = b3 ? 8.0 : 1.0;
    const double a121 = b3 ? 24.0 : 6.0;
    const double a122 = b3 ? 36.0 : 18.0;
    const double a123 = a21 * p1;
    const double a124 = 6.0 + a123;
    const double a125 = a21 * a124;
    const double a126 = a125 * p1;
    const double a127 = 18.0 + a126;
    const double a128 = 24.0 + a51;
    const double a129 = a21 * a128;
    const double a130 = a129 * p1;
    const double a131 = 36.0 + a130;
    const double a132 = b3 ? a127 : a131;
    const double a133 = a21 * a132;
    const double a134 = a133 * p1;
    const double a135 = 32.0 + a134;
    const double a136 = a21 * a135;
    const double a137 = a136 * p1;
    const double a138 = a122 + a137;
    const double a139 = a21 * a138;
    const double a140 = a139 * p1;
    const double a141 = a121 + a140;
    const double a142 = a21 * a141;
    const double a143 = a142 * p1;
    const double a144 = a120 + a143;
    const double a145 = short_inverse(a144);
    const double a148 = fma(a145, fma(-a145, a144, 1.0), a145);
    const double a149 = a119 * a148;
    const double a150 = -a149;
    const double a152 = a144 - a120;
    /* -5.4979230187083712e-14 */
    const double a164 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a20, a19 - (a20 - a8) + (a7 - (a8 - 1.0)));
    const double a165 = b4 ? 0.0 : a164;
    const double a166 = a141 - a121;
    const double a171 = a138 - a122;
    const double a176 = a135 - 32.0;
    const double a189 = fma(a21, a123 - (a124 - 6.0) + a165 * p1, fma(a21, a124, -a125));
    const double a192 = a126 - (a127 - 18.0) + fma(a124, a165, a189) * p1;
    const double a197 = 8.0 * a165;
    const double a198 = a197 * p1;
    const double a202 = fma(a21, a51 - (a128 - 24.0) + a198, fma(a21, a128, -a129));
    const double a205 = a130 - (a131 - 36.0) + fma(a128, a165, a202) * p1;
    const double a210 = fma(a132, a165, fma(a21, b3 ? a192 : a205, fma(a21, a132, -a133)));
    const double a215 = fma(a21, 32.0 - (a135 - a176) + (a134 - a176) + a210 * p1, fma(a21, a135, -a136));
    const double a218 = a122 - (a138 - a171) + (a137 - a171) + fma(a135, a165, a215) * p1;
    const double a223 = fma(a138, a165, fma(a21, a218, fma(a21, a138, -a139))) * p1;
    const double a227 = fma(a21, a121 - (a141 - a166) + (a140 - a166) + a223, fma(a21, a141, -a142));
    const double a230 = a120 - (a144 - a152) + (a143 - a152) + fma(a141, a165, a227) * p1;
    const double a231 = 4.0 * a165;
    const double a232 = a78 - a77;
    const double a238 = fma(a24, a165, fma(a24, a21, a26));
    const double a242 = a75 - a74;
    const double a250 = fma(a21, a238, fma(a25, a165, fma(a25, a21, -a30)));
    const double a256 = fma(a21, a250, fma(a30, a165, fma(a30, a21, -a31))) * p1 * p1;
    const double a257 = a256 * p1;
    const double a261 = a70 - a69;
    const double a270 = fma(a21, 2.0 * a165, fma(a35, a165, fma(a35, a21, -a36)));
    const double a276 = fma(a21, a270, fma(a36, a165, fma(a36, a21, -a37))) * p1 * p1;
    const double a281 = a65 - a64;
    const double a290 = fma(a21, fma(3.0, a23, -a41), fma(a41, a165, fma(a41, a21, a81)));
    const double a296 = fma(a21, a290, fma(a42, a165, fma(a42, a21, -a43))) * p1 * p1;
    const double a299 = a61 - a60;
    const double a306 = fma(6.0, a165, fma(6.0, a21, -a46));
    const double a312 = fma(a21, a306, fma(a46, a165, fma(a46, a21, -a47))) * p1 * p1;
    const double a315 = a57 - a56;
    const double a321 = a53 - a52;
    const double a327 = a56 - (a57 - a315) + (a53 - a315) + (a198 * a55 + (a52 - (a53 - a321) + (4.0 - a321)));
    const double a329 = a60 - (a61 - a299) + (a57 - a299) + (a312 * a58 * a58 + a327);
    const double a331 = a64 - (a65 - a281) + (a61 - a281) + (a296 * a62 * a62 + a329);
    const double a333 = a69 - (a70 - a261) + (a65 - a261) + (a276 * p1 * a66 * a66 * a66 + a331);
    const double a335 = a74 - (a75 - a242) + (a70 - a242) + (a257 * a71 * a71 * a71 + a333);
    const double a337 = a77 - (a78 - a232) + (a75 - a232) + (-a238 * p1 * a76 + a335);
    const double a341 = fma(a78, a231, fma(a22, a337, fma(a22, a78, -a79)));
    const double a345 = fma(a21, a231, fma(a22, a165, fma(a22, a21, -a80)));
    const double a346 = a117 - a116;
    const double a354 = a114 - a113;
    const double a362 = a109 - a108;
    const double a372 = fma(a21, a345, fma(a80, a165, fma(a80, a21, -a83))) * p1 * p1;
    const double a377 = a104 - a103;
    const double a386 = a100 - a99;
    const double a396 = fma(a21, a197, fma(a50, a165, fma(a50, a21, -a89))) * p1 * p1;
    const double a399 = a96 - a95;
    const double a406 = a93 - a52;
    const double a412 = a95 - (a96 - a399) + (a93 - a399) + (a306 * p1 * a94 + (a52 - (a93 - a406) + (2.0 - a406)));
    const double a414 = a99 - (a100 - a386) + (a96 - a386) + (a396 * a97 * a97 + a412);
    const double a416 = a103 - (a104 - a377) + (a100 - a377) + (a250 * p1 * p1 * a101 * a101 + a414);
    const double a418 = a108 - (a109 - a362) + (a104 - a362) + (a372 * p1 * a105 * a105 * a105 + a416);
    const double a420 = a113 - (a114 - a354) + (a109 - a354) + (a257 * a110 * a110 * a110 + a418);
    const double a422 = a116 - (a117 - a346) + (a114 - a346) + (-a290 * p1 * a115 + a420);
    const double a426 = fma(a117, a345, fma(a80, a422, fma(a80, a117, -a118)));
    const double a429 = fma(a150, a144, a119) + fma(a150, a230, b3 ? a341 : a426);
    const double a430 = a429 * a148;
    const double a431 = a149 + a430;
    const int b20 = a431 == 0.0;
    const double a434 = b3 ? 1.0 : p1;
    const double a437 = b3 ? 1.0 : a54;
    const double a438 = (b20 ? a149 : a431) * p1 * a434 * a54 * a437;
    const int b21 = v1 < -1.8125;
    const int b22 = w1 < 2.375;
    const double a440 = (b22 ? w1 : 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a441 = a440 + (-0x1.ed98c925498a2p-54); /* -1.0703174875019247e-16 */
    const double a442 = a441 - a440;
    /* -1.0703174875019247e-16, -5.7639674351466158e-33 */
    const double a447 = a440 - (a441 - a442) + (-0x1.ed98c925498a2p-54 - a442) + (-0x1.deda07b4fd53p-108);
    const double a448 = a441 + a447;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a450 = fma(a448, fma(a448, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a452 = fma(a448, fma(a448, a450, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a454 = fma(a448, fma(a448, a452, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a456 = fma(a448, fma(a448, a454, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a458 = fma(a448, fma(a448, a456, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    const double a459 = fma(a448, a458, 0x1.b79f54f6399b6p-9); /* 0.0033540526593356058 */
    const double a460 = a448 * a459;
    const double a461 = -0x1.321192f866b01p-5 + a460; /* -0.03736189561023729 */
    const double a462 = a448 * a461;
    const double a463 = 0x1.956e15ad4977cp-4 + a462; /* 0.098981938052558449 */
    const double a464 = a448 * a463;
    const double a465 = -0x1.bd7543d635e3fp-4 + a464; /* -0.1087544107316427 */
    const double a466 = a441 * a465;
    const double a467 = INFINITY;
    const int b23 = fabs(a466) < a467;
    const double a471 = a447 - (a448 - a441);
    /* 7.3080395387481558e-19 */
    const double a479 = 0x1.af63f89af5258p-61 + fma(a459, a471, fma(a448, a459, -a460));
    /* -0.03736189561023729 */
    const double a483 = fma(a448, a460 - (a461 - (-0x1.321192f866b01p-5)) + a479, fma(a448, a461, -a462));
    /* 0.098981938052558449, -5.9524158170543391e-18 */
    const double a486 = a462 - (a463 - 0x1.956e15ad4977cp-4) + (-0x1.b735f4ae683c2p-58 + fma(a461, a471, a483));
    /* 6.440518964181845e-18 */
    const double a491 = 0x1.db39f6ab899a4p-58 + fma(a463, a471, fma(a448, a486, fma(a448, a463, -a464)));
    /* -0.1087544107316427 */
    const double a495 = fma(a441, a464 - (a465 - (-0x1.bd7543d635e3fp-4)) + a491, fma(a441, a465, -a466));
    const double a496 = fma(a465, a447, a495);
    const double a498 = a466 + (b23 ? a496 : 0.0);
    const int b24 = a498 == 0.0;
    const double a499 = b24 ? a466 : a498;
    const int b25 = v1 < -1.65625;
    const int b26 = w1 < 1.8125;
    const double a500 = b26 ? w1 : 1.8125;
    const double a501 = -0x1.bcp0 + a500; /* -1.734375 */
    const double a502 = a501 - (-0x1.bcp0); /* -1.734375 */
    const double a506 = -0x1.bcp0 - (a501 - a502) + (a500 - a502); /* -1.734375 */
    const double a507 = a501 + a506;
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a509 = fma(a507, fma(a507, 0x1.67e42c1f8ed6ep-14, -0x1.a176ba2175497p-12), 0x1.9e28dbb340aa9p-11);
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a511 = fma(a507, fma(a507, a509, -0x1.2e0f553f7541bp-15), -0x1.455c6da9d7b1ap-8);
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a513 = fma(a507, fma(a507, a511, 0x1.09513abc9a642p-6), -0x1.57acfded325p-6);
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a515 = fma(a507, fma(a507, a513, -0x1.93682effd0d77p-6), 0x1.3b7a1004dd532p-3);
    const double a516 = a507 * a515;
    const double a517 = -0x1.f076aeafe4e75p-3 + a516; /* -0.24241386865888939 */
    const double a518 = a507 * a517;
    const double a519 = 0x1.6cefbcc0d930ep-4 + a518; /* 0.089095818822510803 */
    const int b27 = fabs(a519) < a467;
    const double a523 = a506 - (a507 - a501);
    const double a529 = 0x1.b55174421f8c4p-57 + fma(a515, a523, fma(a507, a515, -a516)); /* 1.185353302629846e-17 */
    /* -0.24241386865888939 */
    const double a533 = fma(a507, a516 - (a517 - (-0x1.f076aeafe4e75p-3)) + a529, fma(a507, a517, -a518));
    /* 0.089095818822510803, -4.9035590014079386e-18 */
    const double a536 = a518 - (a519 - 0x1.6cefbcc0d930ep-4) + (-0x1.69d19c56d753ep-58 + fma(a517, a523, a533));
    const double a538 = a519 + (b27 ? a536 : 0.0);
    const int b28 = a538 == 0.0;
    const double a539 = b28 ? a519 : a538;
    const int b29 = v1 < -1.5;
    const int b30 = w1 < 1.65625;
    const double a540 = b30 ? w1 : 1.65625;
    const double a541 = -0x1.94p0 + a540; /* -1.578125 */
    const double a542 = a541 - (-0x1.94p0); /* -1.578125 */
    const double a546 = -0x1.94p0 - (a541 - a542) + (a540 - a542); /* -1.578125 */
    const double a547 = a541 + a546;
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a549 = fma(a547, fma(a547, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a551 = fma(a547, fma(a547, a549, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a553 = fma(a547, fma(a547, a551, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a555 = fma(a547, fma(a547, a553, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    const double a556 = a547 * a555;
    const double a557 = -0x1.2afde09774d29p-2 + a556; /* -0.29198409008422971 */
    const double a558 = a547 * a557;
    const double a559 = 0x1.0be800dc394b5p-3 + a558; /* 0.1308136050421688 */
    const int b31 = fabs(a559) < a467;
    const double a563 = a546 - (a547 - a541);
    /* -1.6605519912671267e-17 */
    const double a569 = -0x1.325159c542f8cp-56 + fma(a555, a563, fma(a547, a555, -a556));
    /* -0.29198409008422971 */
    const double a573 = fma(a547, a556 - (a557 - (-0x1.2afde09774d29p-2)) + a569, fma(a547, a557, -a558));
    /* 0.1308136050421688, 8.5089315886023134e-18 */
    const double a576 = a558 - (a559 - 0x1.0be800dc394b5p-3) + (0x1.39ec963089154p-57 + fma(a557, a563, a573));
    const double a578 = a559 + (b31 ? a576 : 0.0);
    const int b32 = a578 == 0.0;
    const double a579 = b32 ? a559 : a578;
    const int b33 = v1 < 0.75;
    const int b34 = v1 < 0x1.02p0; /* 1.0078125 */
    const int b35 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a580 = b35 ? w1 : 0x1.02p0; /* 1.0078125 */
    const double a581 = -0.875 + a580;
    const double a582 = a581 - (-0.875);
    const double a586 = -0.875 - (a581 - a582) + (a580 - a582);
    const double a587 = a581 + a586;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a589 = fma(a587, fma(a587, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a591 = fma(a587, fma(a587, a589, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a593 = fma(a587, fma(a587, a591, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a595 = fma(a587, fma(a587, a593, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a597 = fma(a587, fma(a587, a595, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    const double a598 = fma(a587, a597, 0x1.302f2434ba793p-3); /* 0.14852741514124243 */
    const double a599 = a587 * a598;
    const double a600 = -0x1.209cd6a06758p-1 + a599; /* -0.56369658191731276 */
    const double a601 = a587 * a600;
    const double a602 = 0x1.0266d6e271fdp-2 + a601; /* 0.25234542615043853 */
    const int b36 = fabs(a602) < a467;
    const double a606 = a586 - (a587 - a581);
    /* -7.7677061849215587e-18 */
    const double a612 = -0x1.1e93e921dc0bp-57 + fma(a598, a606, fma(a587, a598, -a599));
    /* -0.56369658191731276 */
    const double a616 = fma(a587, a599 - (a600 - (-0x1.209cd6a06758p-1)) + a612, fma(a587, a600, -a601));
    /* 0.25234542615043853, 1.2872579724748691e-17 */
    const double a619 = a601 - (a602 - 0x1.0266d6e271fdp-2) + (0x1.daea13fd146d4p-57 + fma(a600, a606, a616));
    const double a621 = a602 + (b36 ? a619 : 0.0);
    const int b37 = a621 == 0.0;
    const double a622 = b37 ? a602 : a621;
    const int b38 = v1 < 0x1.23p0; /* 1.13671875 */
    const int b39 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a623 = b39 ? w1 : 0x1.23p0; /* 1.13671875 */
    const double a624 = -0x1.14p0 + a623; /* -1.078125 */
    const double a625 = a624 - (-0x1.14p0); /* -1.078125 */
    const double a629 = -0x1.14p0 - (a624 - a625) + (a623 - a625); /* -1.078125 */
    const double a630 = a624 + a629;
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a631 = fma(a630, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a633 = fma(a630, fma(a630, a631, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a635 = fma(a630, fma(a630, a633, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a637 = fma(a630, fma(a630, a635, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a639 = fma(a630, fma(a630, a637, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    const double a640 = a630 * a639;
    const double a641 = -0x1.e74b9013c1facp-2 + a640; /* -0.47587418671218518 */
    const double a642 = a630 * a641;
    const double a643 = 0x1.2add3661665a5p-3 + a642; /* 0.14592974171391151 */
    const int b40 = fabs(a643) < a467;
    const double a647 = a629 - (a630 - a624);
    /* -8.6771546676905756e-18 */
    const double a653 = -0x1.402168a31a648p-57 + fma(a639, a647, fma(a630, a639, -a640));
    /* -0.47587418671218518 */
    const double a657 = fma(a630, a640 - (a641 - (-0x1.e74b9013c1facp-2)) + a653, fma(a630, a641, -a642));
    /* 0.14592974171391151, 1.8600964884178402e-18 */
    const double a660 = a642 - (a643 - 0x1.2add3661665a5p-3) + (0x1.1280755fe4a6p-59 + fma(a641, a647, a657));
    const double a662 = a643 + (b40 ? a660 : 0.0);
    const int b41 = a662 == 0.0;
    const double a663 = b41 ? a643 : a662;
    const int b42 = v1 < 1.265625;
    const int b43 = w1 < 1.265625;
    const double a664 = b43 ? w1 : 1.265625;
    const double a665 = -0x1.34p0 + a664; /* -1.203125 */
    const double a666 = a665 - (-0x1.34p0); /* -1.203125 */
    const double a670 = -0x1.34p0 - (a665 - a666) + (a664 - a666); /* -1.203125 */
    const double a671 = a665 + a670;
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a672 = fma(a671, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a674 = fma(a671, fma(a671, a672, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a676 = fma(a671, fma(a671, a674, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a678 = fma(a671, fma(a671, a676, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a680 = fma(a671, fma(a671, a678, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    const double a681 = a671 * a680;
    const double a682 = -0x1.9d69a21bdd1fdp-2 + a681; /* -0.40372327132288871 */
    const double a683 = a671 * a682;
    const double a684 = 0x1.743416d7f28dep-4 + a683; /* 0.090869988663289075 */
    const int b44 = fabs(a684) < a467;
    const double a688 = a670 - (a671 - a665);
    /* 2.5887164145187758e-17 */
    const double a694 = 0x1.dd88ad21b85f6p-56 + fma(a680, a688, fma(a671, a680, -a681));
    /* -0.40372327132288871 */
    const double a698 = fma(a671, a681 - (a682 - (-0x1.9d69a21bdd1fdp-2)) + a694, fma(a671, a682, -a683));
    /* 0.090869988663289075, 1.7314934216022141e-18 */
    const double a701 = a683 - (a684 - 0x1.743416d7f28dep-4) + (0x1.ff0bf1a97147p-60 + fma(a682, a688, a698));
    const double a703 = a684 + (b44 ? a701 : 0.0);
    const int b45 = a703 == 0.0;
    const double a704 = b45 ? a684 : a703;
    const int b46 = v1 < 1.625;
    const int b47 = w1 < 1.625;
    const double a706 = (b47 ? w1 : 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a707 = a706 + (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a708 = a707 - a706;
    /* -7.1260367158342635e-17, 4.8368407304998518e-33 */
    const double a713 = a706 - (a707 - a708) + (-0x1.48a1647177d43p-54 - a708) + 0x1.91d439cb8c07ep-108;
    const double a714 = a707 + a713;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a716 = fma(a714, fma(a714, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a718 = fma(a714, fma(a714, a716, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a720 = fma(a714, fma(a714, a718, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a722 = fma(a714, fma(a714, a720, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a724 = fma(a714, fma(a714, a722, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    const double a725 = a714 * a724;
    const double a726 = -0x1.467b383afa802p-4 + a725; /* -0.07970735516542507 */
    const double a727 = a714 * a726;
    const double a728 = 0x1.2005f89b94e15p-2 + a727; /* 0.28127277803034306 */
    const double a729 = a714 * a728;
    const double a730 = -0x1.d8765d356c1afp-3 + a729; /* -0.23069451159746054 */
    const double a731 = a707 * a730;
    const double a732 = b46 ? a731 : a149;
    const int b48 = fabs(a732) < a467;
    const double a736 = a713 - (a714 - a707);
    /* -4.9643904841308014e-18 */
    const double a744 = -0x1.6e4eaf56f3ee2p-58 + fma(a724, a736, fma(a714, a724, -a725));
    /* -0.07970735516542507 */
    const double a748 = fma(a714, a725 - (a726 - (-0x1.467b383afa802p-4)) + a744, fma(a714, a726, -a727));
    /* 0.28127277803034306, 1.4950237790460134e-17 */
    const double a751 = a727 - (a728 - 0x1.2005f89b94e15p-2) + (0x1.13c880796978cp-56 + fma(a726, a736, a748));
    /* 8.5890452378157376e-18 */
    const double a756 = 0x1.3ce13d1b90112p-57 + fma(a728, a736, fma(a714, a751, fma(a714, a728, -a729)));
    /* -0.23069451159746054 */
    const double a760 = fma(a707, a729 - (a730 - (-0x1.d8765d356c1afp-3)) + a756, fma(a707, a730, -a731));
    const double a761 = fma(a730, a713, a760);
    const double a762 = b46 ? a761 : a430;
    const double a764 = a732 + (b48 ? a762 : 0.0);
    const int b49 = a764 == 0.0;
    const double a769 = (b49 ? a732 : a764) * (b46 ? 1.0 : p1) * (b46 ? 1.0 : a434);
    const double a773 = a769 * (b46 ? 1.0 : a54) * (b46 ? 1.0 : a437);
    const double a774 = b42 ? a704 : a773;
    const double a775 = b38 ? a663 : a774;
    const double a776 = b34 ? a622 : a775;
    const double a777 = b33 ? a438 : a776;
    const double a778 = b29 ? a579 : a777;
    const double a779 = b25 ? a539 : a778;
    const double a780 = b21 ? a499 : a779;
    const double a781 = b2 ? a438 : a780;
    return b1 ? a781 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -2.375;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -200.0;
    const double a2 = b4 ? (-200.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a4);
    const double a17 = 4.0 * a16;
    const int b6 = w1 < 2048.0;
    const double a18 = b6 ? w1 : 2048.0;
    const double a19 = 2.0 * a18;
    const double a20 = -a19;
    const double a22 = 8.0 * a16;
    const double a24 = 6.0 * a16;
    const double a28 = 3.0 * a18 * a16;
    const double a34 = 4.0 + a20 + a22 + a24 * a16 + a28 * a16 + 2.0 * a16 * a16 * a16;
    const double a35 = a19 * a16;
    const double a36 = a35 * a16;
    const double a37 = a36 * a16;
    const double a41 = a17 * (a34 + a37 + (-a35));
    const double a42 = a17 * a16;
    const double a52 = 2.0 + a20 + a24 + a22 * a16 + a36 + a42 * a16 + a37 + (-a28);
    const double a53 = a42 * a52;
    const double a60 = 18.0 + a16 * (6.0 + a16);
    const double a63 = 36.0 + a16 * (24.0 + a22);
    const double a68 = (b3 ? 36.0 : 18.0) + a16 * (32.0 + a16 * (b3 ? a60 : a63));
    const double q1 = (b3 ? a41 : a53) / ((b3 ? 8.0 : 1.0) + a16 * ((b3 ? 24.0 : 6.0) + a16 * a68));
    const int b7 = v1 < -1.8125;
    const int b8 = w1 < 2.375;
    const double a74 = (b8 ? w1 : 2.375) + (-0x1.20d0f116eb001p1); /* -2.256376396360793 */
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a76 = fma(a74, fma(a74, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a78 = fma(a74, fma(a74, a76, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a80 = fma(a74, fma(a74, a78, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a82 = fma(a74, fma(a74, a80, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a84 = fma(a74, fma(a74, a82, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a86 = fma(a74, fma(a74, a84, 0x1.b79f54f6399b6p-9), -0x1.321192f866b01p-5);
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a88 = fma(a74, fma(a74, a86, 0x1.956e15ad4977cp-4), -0x1.bd7543d635e3fp-4);
    const double a89 = a74 * a88;
    const int b9 = v1 < -1.65625;
    const int b10 = w1 < 1.8125;
    const double a91 = (b10 ? w1 : 1.8125) + (-0x1.bcp0); /* -1.734375 */
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a93 = fma(a91, fma(a91, 0x1.67e42c1f8ed6ep-14, -0x1.a176ba2175497p-12), 0x1.9e28dbb340aa9p-11);
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a95 = fma(a91, fma(a91, a93, -0x1.2e0f553f7541bp-15), -0x1.455c6da9d7b1ap-8);
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a97 = fma(a91, fma(a91, a95, 0x1.09513abc9a642p-6), -0x1.57acfded325p-6);
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a99 = fma(a91, fma(a91, a97, -0x1.93682effd0d77p-6), 0x1.3b7a1004dd532p-3);
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a101 = fma(a91, fma(a91, a99, -0x1.f076aeafe4e75p-3), 0x1.6cefbcc0d930ep-4);
    const int b11 = v1 < -1.5;
    const int b12 = w1 < 1.65625;
    const double a103 = (b12 ? w1 : 1.65625) + (-0x1.94p0); /* -1.578125 */
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a105 = fma(a103, fma(a103, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a107 = fma(a103, fma(a103, a105, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a109 = fma(a103, fma(a103, a107, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a111 = fma(a103, fma(a103, a109, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a113 = fma(a103, fma(a103, a111, -0x1.2afde09774d29p-2), 0x1.0be800dc394b5p-3);
    const int b13 = v1 < 0.75;
    const int b14 = v1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a115 = (b15 ? w1 : 0x1.02p0) + (-0.875); /* 1.0078125 */
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a117 = fma(a115, fma(a115, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a119 = fma(a115, fma(a115, a117, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a121 = fma(a115, fma(a115, a119, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a123 = fma(a115, fma(a115, a121, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a125 = fma(a115, fma(a115, a123, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    /* 0.14852741514124243, -0.56369658191731276 */
    const double a127 = fma(a115, fma(a115, a125, 0x1.302f2434ba793p-3), -0x1.209cd6a06758p-1);
    const double a128 = fma(a115, a127, 0x1.0266d6e271fdp-2); /* 0.25234542615043853 */
    const int b16 = v1 < 0x1.23p0; /* 1.13671875 */
    const int b17 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a130 = (b17 ? w1 : 0x1.23p0) + (-0x1.14p0); /* 1.13671875, -1.078125 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a131 = fma(a130, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a133 = fma(a130, fma(a130, a131, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a135 = fma(a130, fma(a130, a133, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a137 = fma(a130, fma(a130, a135, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a139 = fma(a130, fma(a130, a137, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a141 = fma(a130, fma(a130, a139, -0x1.e74b9013c1facp-2), 0x1.2add3661665a5p-3);
    const int b18 = v1 < 1.265625;
    const int b19 = w1 < 1.265625;
    const double a143 = (b19 ? w1 : 1.265625) + (-0x1.34p0); /* -1.203125 */
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a144 = fma(a143, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a146 = fma(a143, fma(a143, a144, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a148 = fma(a143, fma(a143, a146, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a150 = fma(a143, fma(a143, a148, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a152 = fma(a143, fma(a143, a150, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a154 = fma(a143, fma(a143, a152, -0x1.9d69a21bdd1fdp-2), 0x1.743416d7f28dep-4);
    const int b20 = v1 < 1.625;
    const int b21 = w1 < 1.625;
    const double a156 = (b21 ? w1 : 1.625) + (-0x1.7d9612a44004p0); /* -1.4905711794854284 */
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a158 = fma(a156, fma(a156, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a160 = fma(a156, fma(a156, a158, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a162 = fma(a156, fma(a156, a160, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a164 = fma(a156, fma(a156, a162, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a166 = fma(a156, fma(a156, a164, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    /* -0.07970735516542507, 0.28127277803034306 */
    const double a168 = fma(a156, fma(a156, a166, -0x1.467b383afa802p-4), 0x1.2005f89b94e15p-2);
    const double a170 = a156 * fma(a156, a168, -0x1.d8765d356c1afp-3); /* -0.23069451159746054 */
    const double a171 = b20 ? a170 : q1;
    const double a172 = b18 ? a154 : a171;
    const double a173 = b16 ? a141 : a172;
    const double a174 = b14 ? a128 : a173;
    const double a175 = b13 ? q1 : a174;
    const double a176 = b11 ? a113 : a175;
    const double a177 = b9 ? a101 : a176;
    const double a178 = b7 ? a89 : a177;
    const double a179 = b2 ? q1 : a178;
    return (float)(b1 ? a179 : x);
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2)
SYMSIG_DEFINE_1(float, symsig_mish_grad2f)
