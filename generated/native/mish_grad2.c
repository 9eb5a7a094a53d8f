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
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const double a24 = usual ? a22 : (b3 ? 0.0 : a22);
    const double a25 = 4.0 * a24;
    const int b5 = w1 < 2048.0;
    const double a27 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a28 = 2.0 * a27;
    const double a29 = a28 * a24;
    const double a30 = -a29;
    const int b6 = a8 < -700.0;
    const double a31 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b6 ? a31 : a7));
    const double a35 = a29 * a24;
    const double a36 = a35 * a24;
    const double a39 = a36 * p1 * p1 * p1;
    const double a40 = 2.0 * a24;
    const double a41 = a40 * a24;
    const double a42 = a41 * a24;
    const double a46 = 3.0 * a27;
    const double a47 = a46 * a24;
    const double a48 = a47 * a24;
    const double a51 = 6.0 * a24;
    const double a52 = a51 * a24;
    const double a55 = 8.0 * a24;
    const double a56 = a55 * p1;
    const double a57 = -a28;
    const double a58 = a57 + 4.0;
    const int b7 = fabs(a58) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a60 = usual ? 1.0 : (b6 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a61 = b7 ? a60 : 1.0;
    const double a62 = a56 * a61;
    const double a63 = a62 + a58;
    const int b8 = fabs(a63) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a64 = b8 ? a60 : 1.0;
    const double a66 = a52 * p1 * p1 * a64 * a64;
    const double a67 = a66 + a63;
    const int b9 = fabs(a67) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a68 = b9 ? a60 : 1.0;
    const double a70 = a48 * p1 * p1 * a68 * a68;
    const double a71 = a70 + a67;
    const int b10 = fabs(a71) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a72 = b10 ? a60 : 1.0;
    const double a75 = a42 * p1 * p1 * p1 * a72 * a72 * a72;
    const double a76 = a75 + a71;
    const int b11 = fabs(a76) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a77 = b11 ? a60 : 1.0;
    const double a80 = a39 * a77 * a77 * a77;
    const double a81 = a80 + a76;
    const int b12 = fabs(a81) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a82 = b12 ? a60 : 1.0;
    const double a83 = a30 * p1 * a82;
    const double a84 = a83 + a81;
    const double a85 = a25 * a84;
    const double a86 = a25 * a24;
    const double a87 = -a47;
    const double a89 = a86 * a24;
    const double a95 = a55 * a24;
    const double a99 = a57 + 2.0;
    const int b13 = fabs(a99) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a100 = b13 ? a60 : 1.0;
    const double a101 = a51 * p1 * a100;
    const double a102 = a101 + a99;
    const int b14 = fabs(a102) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a103 = b14 ? a60 : 1.0;
    const double a105 = a95 * p1 * p1 * a103 * a103;
    const double a106 = a105 + a102;
    const int b15 = fabs(a106) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a107 = b15 ? a60 : 1.0;
    const double a109 = a35 * p1 * p1 * a107 * a107;
    const double a110 = a109 + a106;
    const int b16 = fabs(a110) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a111 = b16 ? a60 : 1.0;
    const double a114 = a89 * p1 * p1 * p1 * a111 * a111 * a111;
    const double a115 = a114 + a110;
    const int b17 = fabs(a115) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a116 = b17 ? a60 : 1.0;
    const double a119 = a39 * a116 * a116 * a116;
    const double a120 = a119 + a115;
    const int b18 = fabs(a120) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a121 = b18 ? a60 : 1.0;
    const double a122 = a87 * p1 * a121;
    const double a123 = a122 + a120;
    const double a124 = a86 * a123;
    const double a125 = b2 ? a85 : a124;
    const double a126 = b2 ? 8.0 : 1.0;
    const double a127 = b2 ? 24.0 : 6.0;
    const double a128 = b2 ? 36.0 : 18.0;
    const double a129 = a24 * p1;
    const double a130 = 6.0 + a129;
    const double a131 = a24 * a130;
    const double a132 = a131 * p1;
    const double a133 = 18.0 + a132;
    const double a134 = 24.0 + a56;
    const double a135 = a24 * a134;
    const double a136 = a135 * p1;
    const double a137 = 36.0 + a136;
    const double a138 = b2 ? a133 : a137;
    const double a139 = a24 * a138;
    const double a140 = a139 * p1;
    const double a141 = 32.0 + a140;
    const double a142 = a24 * a141;
    const double a143 = a142 * p1;
    const double a144 = a128 + a143;
    const double a145 = a24 * a144;
    const double a146 = a145 * p1;
    const double a147 = a127 + a146;
    const double a148 = a24 * a147;
    const double a149 = a148 * p1;
    const double a150 = a126 + a149;
    const double a151 = short_inverse(a150);
    const double a154 = fma(a151, fma(-a151, a150, 1.0), a151);
    const double a155 = a125 * a154;
    const double a156 = -a155;
    /* -5.4979230187083712e-14 */
    const double a165 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a167 = usual ? a165 : (b3 ? 0.0 : a165);
    const double a173 = fma(a24, fma(a167, p1, a129 - (a130 - 6.0)), fma(a24, a130, -a131));
    const double a177 = fma(fma(a130, a167, a173), p1, a132 - (a133 - 18.0));
    const double a178 = 8.0 * a167;
    const double a184 = fma(a24, fma(a178, p1, a56 - (a134 - 24.0)), fma(a24, a134, -a135));
    const double a188 = fma(fma(a134, a167, a184), p1, a136 - (a137 - 36.0));
    const double a193 = fma(a138, a167, fma(a24, b2 ? a177 : a188, fma(a24, a138, -a139)));
    const double a194 = a141 - 32.0;
    const double a202 = fma(a24, fma(a193, p1, 32.0 - (a141 - a194) + (a140 - a194)), fma(a24, a141, -a142));
    const double a204 = a144 - a128;
    const double a209 = fma(fma(a141, a167, a202), p1, a128 - (a144 - a204) + (a143 - a204));
    const double a214 = a147 - a127;
    /*  */
    const double a219 = fma(fma(a144, a167, fma(a24, a209, fma(a24, a144, -a145))), p1, a127 - (a147 - a214) + (a146 - a214));
    const double a224 = a150 - a126;
    /*  */
    const double a229 = fma(fma(a147, a167, fma(a24, a219, fma(a24, a147, -a148))), p1, a126 - (a150 - a224) + (a149 - a224));
    const double a230 = 4.0 * a167;
    const double a231 = a84 - a83;
    const double a237 = fma(a28, a167, fma(a28, a24, a30));
    const double a241 = a81 - a80;
    const double a249 = fma(a24, a237, fma(a29, a167, fma(a29, a24, -a35)));
    const double a255 = fma(a24, a249, fma(a35, a167, fma(a35, a24, -a36))) * p1 * p1;
    const double a256 = a255 * p1;
    const double a260 = a76 - a75;
    const double a269 = fma(a24, 2.0 * a167, fma(a40, a167, fma(a40, a24, -a41)));
    const double a275 = fma(a24, a269, fma(a41, a167, fma(a41, a24, -a42))) * p1 * p1;
    const double a280 = a71 - a70;
    const double a289 = fma(a24, fma(3.0, a27, -a46), fma(a46, a167, fma(a46, a24, a87)));
    const double a295 = fma(a24, a289, fma(a47, a167, fma(a47, a24, -a48))) * p1 * p1;
    const double a298 = a67 - a66;
    const double a305 = fma(6.0, a167, fma(6.0, a24, -a51));
    const double a311 = fma(a24, a305, fma(a51, a167, fma(a51, a24, -a52))) * p1 * p1;
    const double a314 = a63 - a62;
    const double a321 = a58 - a57;
    const double a327 = a62 - (a63 - a314) + (a58 - a314) + (a178 * p1 * a61 + (a57 - (a58 - a321) + (4.0 - a321)));
    const double a329 = a66 - (a67 - a298) + (a63 - a298) + (a311 * a64 * a64 + a327);
    const double a331 = a70 - (a71 - a280) + (a67 - a280) + (a295 * a68 * a68 + a329);
    const double a333 = a75 - (a76 - a260) + (a71 - a260) + (a275 * p1 * a72 * a72 * a72 + a331);
    const double a335 = a80 - (a81 - a241) + (a76 - a241) + (a256 * a77 * a77 * a77 + a333);
    const double a337 = a83 - (a84 - a231) + (a81 - a231) + (-a237 * p1 * a82 + a335);
    const double a341 = fma(a84, a230, fma(a25, a337, fma(a25, a84, -a85)));
    const double a345 = fma(a24, a230, fma(a25, a167, fma(a25, a24, -a86)));
    const double a346 = a123 - a122;
    const double a354 = a120 - a119;
    const double a362 = a115 - a114;
    const double a372 = fma(a24, a345, fma(a86, a167, fma(a86, a24, -a89))) * p1 * p1;
    const double a377 = a110 - a109;
    const double a386 = a106 - a105;
    const double a396 = fma(a24, a178, fma(a55, a167, fma(a55, a24, -a95))) * p1 * p1;
    const double a399 = a102 - a101;
    const double a406 = a99 - a57;
    /*  */
    const double a412 = a101 - (a102 - a399) + (a99 - a399) + (a305 * p1 * a100 + (a57 - (a99 - a406) + (2.0 - a406)));
    const double a414 = a105 - (a106 - a386) + (a102 - a386) + (a396 * a103 * a103 + a412);
    const double a416 = a109 - (a110 - a377) + (a106 - a377) + (a249 * p1 * p1 * a107 * a107 + a414);
    const double a418 = a114 - (a115 - a362) + (a110 - a362) + (a372 * p1 * a111 * a111 * a111 + a416);
    const double a420 = a119 - (a120 - a354) + (a115 - a354) + (a256 * a116 * a116 * a116 + a418);
    const double a422 = a122 - (a123 - a346) + (a120 - a346) + (-a289 * p1 * a121 + a420);
    const double a426 = fma(a123, a345, fma(a86, a422, fma(a86, a123, -a124)));
    const double a429 = fma(a156, a150, a125) + fma(a156, a229, b2 ? a341 : a426);
    const double a430 = fma(a429, a154, a155);
    const int b19 = a430 == 0.0;
    const double a433 = b2 ? 1.0 : p1;
    const double a436 = b2 ? 1.0 : a60;
    const double a437 = (b19 ? a155 : a430) * p1 * a433 * a60 * a436;
    const int b20 = a1 < -1.8125;
    const int b21 = w1 < 2.375;
    const double a439 = (b21 ? w1 : 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a440 = a439 + (-0x1.ed98c925498a2p-54); /* -1.0703174875019247e-16 */
    const double a441 = a440 - a439;
    /* -1.0703174875019247e-16, -5.7639674351466158e-33 */
    const double a446 = a439 - (a440 - a441) + (-0x1.ed98c925498a2p-54 - a441) + (-0x1.deda07b4fd53p-108);
    const double a447 = a440 + a446;
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a449 = fma(a447, fma(a447, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a451 = fma(a447, fma(a447, a449, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a453 = fma(a447, fma(a447, a451, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a455 = fma(a447, fma(a447, a453, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a457 = fma(a447, fma(a447, a455, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    const double a458 = fma(a447, a457, 0x1.b79f54f6399b6p-9); /* 0.0033540526593356058 */
    const double a459 = a447 * a458;
    const double a460 = -0x1.321192f866b01p-5 + a459; /* -0.03736189561023729 */
    const double a461 = a447 * a460;
    const double a462 = 0x1.956e15ad4977cp-4 + a461; /* 0.098981938052558449 */
    const double a463 = a447 * a462;
    const double a464 = -0x1.bd7543d635e3fp-4 + a463; /* -0.1087544107316427 */
    const double a465 = a440 * a464;
    const double a469 = a446 - (a447 - a440);
    /* 7.3080395387481558e-19 */
    const double a477 = 0x1.af63f89af5258p-61 + fma(a458, a469, fma(a447, a458, -a459));
    /* -0.03736189561023729 */
    const double a481 = fma(a447, a459 - (a460 - (-0x1.321192f866b01p-5)) + a477, fma(a447, a460, -a461));
    /* 0.098981938052558449, -5.9524158170543391e-18 */
    const double a484 = a461 - (a462 - 0x1.956e15ad4977cp-4) + (-0x1.b735f4ae683c2p-58 + fma(a460, a469, a481));
    /* 6.440518964181845e-18 */
    const double a489 = 0x1.db39f6ab899a4p-58 + fma(a462, a469, fma(a447, a484, fma(a447, a462, -a463)));
    /* -0.1087544107316427 */
    const double a493 = fma(a440, a463 - (a464 - (-0x1.bd7543d635e3fp-4)) + a489, fma(a440, a464, -a465));
    const double a494 = fma(a464, a446, a493);
    const double a495 = INFINITY;
    const int b22 = fabs(a465) < a495;
    const double a498 = a465 + (usual ? a494 : (b22 ? a494 : 0.0));
    const int b23 = a498 == 0.0;
    const double a499 = b23 ? a465 : a498;
    const int b24 = a1 < -1.65625;
    const int b25 = w1 < 1.8125;
    const double a500 = b25 ? w1 : 1.8125;
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
    const double a523 = a506 - (a507 - a501);
    const double a529 = 0x1.b55174421f8c4p-57 + fma(a515, a523, fma(a507, a515, -a516)); /* 1.185353302629846e-17 */
    /* -0.24241386865888939 */
    const double a533 = fma(a507, a516 - (a517 - (-0x1.f076aeafe4e75p-3)) + a529, fma(a507, a517, -a518));
    /* 0.089095818822510803, -4.9035590014079386e-18 */
    const double a536 = a518 - (a519 - 0x1.6cefbcc0d930ep-4) + (-0x1.69d19c56d753ep-58 + fma(a517, a523, a533));
    const int b26 = fabs(a519) < a495;
    const double a539 = a519 + (usual ? a536 : (b26 ? a536 : 0.0));
    const int b27 = a539 == 0.0;
    const double a540 = b27 ? a519 : a539;
    const int b28 = a1 < -1.5;
    const int b29 = w1 < 1.65625;
    const double a541 = b29 ? w1 : 1.65625;
    const double a542 = -0x1.94p0 + a541; /* -1.578125 */
    const double a543 = a542 - (-0x1.94p0); /* -1.578125 */
    const double a547 = -0x1.94p0 - (a542 - a543) + (a541 - a543); /* -1.578125 */
    const double a548 = a542 + a547;
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a550 = fma(a548, fma(a548, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a552 = fma(a548, fma(a548, a550, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a554 = fma(a548, fma(a548, a552, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a556 = fma(a548, fma(a548, a554, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    const double a557 = a548 * a556;
    const double a558 = -0x1.2afde09774d29p-2 + a557; /* -0.29198409008422971 */
    const double a559 = a548 * a558;
    const double a560 = 0x1.0be800dc394b5p-3 + a559; /* 0.1308136050421688 */
    const double a564 = a547 - (a548 - a542);
    /* -1.6605519912671267e-17 */
    const double a570 = -0x1.325159c542f8cp-56 + fma(a556, a564, fma(a548, a556, -a557));
    /* -0.29198409008422971 */
    const double a574 = fma(a548, a557 - (a558 - (-0x1.2afde09774d29p-2)) + a570, fma(a548, a558, -a559));
    /* 0.1308136050421688, 8.5089315886023134e-18 */
    const double a577 = a559 - (a560 - 0x1.0be800dc394b5p-3) + (0x1.39ec963089154p-57 + fma(a558, a564, a574));
    const int b30 = fabs(a560) < a495;
    const double a580 = a560 + (usual ? a577 : (b30 ? a577 : 0.0));
    const int b31 = a580 == 0.0;
    const double a581 = b31 ? a560 : a580;
    const int b32 = a1 < 0.75;
    const int b33 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b34 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a582 = b34 ? w1 : 0x1.02p0; /* 1.0078125 */
    const double a583 = -0.875 + a582;
    const double a584 = a583 - (-0.875);
    const double a588 = -0.875 - (a583 - a584) + (a582 - a584);
    const double a589 = a583 + a588;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a591 = fma(a589, fma(a589, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a593 = fma(a589, fma(a589, a591, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a595 = fma(a589, fma(a589, a593, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a597 = fma(a589, fma(a589, a595, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a599 = fma(a589, fma(a589, a597, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    const double a600 = fma(a589, a599, 0x1.302f2434ba793p-3); /* 0.14852741514124243 */
    const double a601 = a589 * a600;
    const double a602 = -0x1.209cd6a06758p-1 + a601; /* -0.56369658191731276 */
    const double a603 = a589 * a602;
    const double a604 = 0x1.0266d6e271fdp-2 + a603; /* 0.25234542615043853 */
    const double a608 = a588 - (a589 - a583);
    /* -7.7677061849215587e-18 */
    const double a614 = -0x1.1e93e921dc0bp-57 + fma(a600, a608, fma(a589, a600, -a601));
    /* -0.56369658191731276 */
    const double a618 = fma(a589, a601 - (a602 - (-0x1.209cd6a06758p-1)) + a614, fma(a589, a602, -a603));
    /* 0.25234542615043853, 1.2872579724748691e-17 */
    const double a621 = a603 - (a604 - 0x1.0266d6e271fdp-2) + (0x1.daea13fd146d4p-57 + fma(a602, a608, a618));
    const int b35 = fabs(a604) < a495;
    const double a624 = a604 + (usual ? a621 : (b35 ? a621 : 0.0));
    const int b36 = a624 == 0.0;
    const double a625 = b36 ? a604 : a624;
    const int b37 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b38 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a626 = b38 ? w1 : 0x1.23p0; /* 1.13671875 */
    const double a627 = -0x1.14p0 + a626; /* -1.078125 */
    const double a628 = a627 - (-0x1.14p0); /* -1.078125 */
    const double a632 = -0x1.14p0 - (a627 - a628) + (a626 - a628); /* -1.078125 */
    const double a633 = a627 + a632;
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a634 = fma(a633, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a636 = fma(a633, fma(a633, a634, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a638 = fma(a633, fma(a633, a636, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a640 = fma(a633, fma(a633, a638, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a642 = fma(a633, fma(a633, a640, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    const double a643 = a633 * a642;
    const double a644 = -0x1.e74b9013c1facp-2 + a643; /* -0.47587418671218518 */
    const double a645 = a633 * a644;
    const double a646 = 0x1.2add3661665a5p-3 + a645; /* 0.14592974171391151 */
    const double a650 = a632 - (a633 - a627);
    /* -8.6771546676905756e-18 */
    const double a656 = -0x1.402168a31a648p-57 + fma(a642, a650, fma(a633, a642, -a643));
    /* -0.47587418671218518 */
    const double a660 = fma(a633, a643 - (a644 - (-0x1.e74b9013c1facp-2)) + a656, fma(a633, a644, -a645));
    /* 0.14592974171391151, 1.8600964884178402e-18 */
    const double a663 = a645 - (a646 - 0x1.2add3661665a5p-3) + (0x1.1280755fe4a6p-59 + fma(a644, a650, a660));
    const int b39 = fabs(a646) < a495;
    const double a666 = a646 + (usual ? a663 : (b39 ? a663 : 0.0));
    const int b40 = a666 == 0.0;
    const double a667 = b40 ? a646 : a666;
    const int b41 = a1 < 1.265625;
    const int b42 = w1 < 1.265625;
    const double a668 = b42 ? w1 : 1.265625;
    const double a669 = -0x1.34p0 + a668; /* -1.203125 */
    const double a670 = a669 - (-0x1.34p0); /* -1.203125 */
    const double a674 = -0x1.34p0 - (a669 - a670) + (a668 - a670); /* -1.203125 */
    const double a675 = a669 + a674;
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a676 = fma(a675, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a678 = fma(a675, fma(a675, a676, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a680 = fma(a675, fma(a675, a678, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a682 = fma(a675, fma(a675, a680, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a684 = fma(a675, fma(a675, a682, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    const double a685 = a675 * a684;
    const double a686 = -0x1.9d69a21bdd1fdp-2 + a685; /* -0.40372327132288871 */
    const double a687 = a675 * a686;
    const double a688 = 0x1.743416d7f28dep-4 + a687; /* 0.090869988663289075 */
    const double a692 = a674 - (a675 - a669);
    /* 2.5887164145187758e-17 */
    const double a698 = 0x1.dd88ad21b85f6p-56 + fma(a684, a692, fma(a675, a684, -a685));
    /* -0.40372327132288871 */
    const double a702 = fma(a675, a685 - (a686 - (-0x1.9d69a21bdd1fdp-2)) + a698, fma(a675, a686, -a687));
    /* 0.090869988663289075, 1.7314934216022141e-18 */
    const double a705 = a687 - (a688 - 0x1.743416d7f28dep-4) + (0x1.ff0bf1a97147p-60 + fma(a686, a692, a702));
    const int b43 = fabs(a688) < a495;
    const double a708 = a688 + (usual ? a705 : (b43 ? a705 : 0.0));
    const int b44 = a708 == 0.0;
    const double a709 = b44 ? a688 : a708;
    const int b45 = a1 < 1.625;
    const int b46 = w1 < 1.625;
    const double a711 = (b46 ? w1 : 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a712 = a711 + (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    const double a713 = a712 - a711;
    /* -7.1260367158342635e-17, 4.8368407304998518e-33 */
    const double a718 = a711 - (a712 - a713) + (-0x1.48a1647177d43p-54 - a713) + 0x1.91d439cb8c07ep-108;
    const double a719 = a712 + a718;
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a721 = fma(a719, fma(a719, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a723 = fma(a719, fma(a719, a721, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a725 = fma(a719, fma(a719, a723, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a727 = fma(a719, fma(a719, a725, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a729 = fma(a719, fma(a719, a727, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    const double a730 = a719 * a729;
    const double a731 = -0x1.467b383afa802p-4 + a730; /* -0.07970735516542507 */
    const double a732 = a719 * a731;
    const double a733 = 0x1.2005f89b94e15p-2 + a732; /* 0.28127277803034306 */
    const double a734 = a719 * a733;
    const double a735 = -0x1.d8765d356c1afp-3 + a734; /* -0.23069451159746054 */
    const double a736 = a712 * a735;
    const double a737 = b45 ? a736 : a155;
    const double a741 = a718 - (a719 - a712);
    /* -4.9643904841308014e-18 */
    const double a749 = -0x1.6e4eaf56f3ee2p-58 + fma(a729, a741, fma(a719, a729, -a730));
    /* -0.07970735516542507 */
    const double a753 = fma(a719, a730 - (a731 - (-0x1.467b383afa802p-4)) + a749, fma(a719, a731, -a732));
    /* 0.28127277803034306, 1.4950237790460134e-17 */
    const double a756 = a732 - (a733 - 0x1.2005f89b94e15p-2) + (0x1.13c880796978cp-56 + fma(a731, a741, a753));
    /* 8.5890452378157376e-18 */
    const double a761 = 0x1.3ce13d1b90112p-57 + fma(a733, a741, fma(a719, a756, fma(a719, a733, -a734)));
    /* -0.23069451159746054 */
    const double a765 = fma(a712, a734 - (a735 - (-0x1.d8765d356c1afp-3)) + a761, fma(a712, a735, -a736));
    const double a766 = fma(a735, a718, a765);
    const double a767 = a429 * a154;
    const double a768 = b45 ? a766 : a767;
    const int b47 = fabs(a737) < a495;
    const double a771 = a737 + (usual ? a768 : (b47 ? a768 : 0.0));
    const int b48 = a771 == 0.0;
    const double a776 = (b48 ? a737 : a771) * (b45 ? 1.0 : p1) * (b45 ? 1.0 : a433);
    const double a780 = a776 * (b45 ? 1.0 : a60) * (b45 ? 1.0 : a436);
    const double a781 = b41 ? a709 : a780;
    const double a782 = b37 ? a667 : a781;
    const double a783 = b33 ? a625 : a782;
    const double a784 = b32 ? a437 : a783;
    const double a785 = b28 ? a581 : a784;
    const double a786 = b24 ? a540 : a785;
    const double a787 = b20 ? a499 : a786;
    const double a788 = b1 ? a437 : a787;
    const int b49 = x == x;
    return usual ? a788 : (b49 ? a788 : x);
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
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const double a20 = 4.0 * a19;
    const int b5 = w1 < 2048.0;
    const double a22 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a23 = 2.0 * a22;
    const double a24 = -a23;
    const double a26 = 8.0 * a19;
    const double a28 = 6.0 * a19;
    const double a32 = 3.0 * a22 * a19;
    const double a38 = 4.0 + a24 + a26 + a28 * a19 + a32 * a19 + 2.0 * a19 * a19 * a19;
    const double a39 = a23 * a19;
    const double a40 = a39 * a19;
    const double a41 = a40 * a19;
    const double a45 = a20 * (a38 + a41 + (-a39));
    const double a46 = a20 * a19;
    const double a56 = 2.0 + a24 + a28 + a26 * a19 + a40 + a46 * a19 + a41 + (-a32);
    const double a57 = a46 * a56;
    const double a64 = 18.0 + a19 * (6.0 + a19);
    const double a67 = 36.0 + a19 * (24.0 + a26);
    const double a72 = (b2 ? 36.0 : 18.0) + a19 * (32.0 + a19 * (b2 ? a64 : a67));
    const double q1 = (b2 ? a45 : a57) / ((b2 ? 8.0 : 1.0) + a19 * ((b2 ? 24.0 : 6.0) + a19 * a72));
    const int b6 = a1 < -1.8125;
    const int b7 = w1 < 2.375;
    const double a78 = (b7 ? w1 : 2.375) + (-0x1.20d0f116eb001p1); /* -2.256376396360793 */
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a80 = fma(a78, fma(a78, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a82 = fma(a78, fma(a78, a80, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a84 = fma(a78, fma(a78, a82, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a86 = fma(a78, fma(a78, a84, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a88 = fma(a78, fma(a78, a86, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a90 = fma(a78, fma(a78, a88, 0x1.b79f54f6399b6p-9), -0x1.321192f866b01p-5);
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a92 = fma(a78, fma(a78, a90, 0x1.956e15ad4977cp-4), -0x1.bd7543d635e3fp-4);
    const double a93 = a78 * a92;
    const int b8 = a1 < -1.65625;
    const int b9 = w1 < 1.8125;
    const double a95 = (b9 ? w1 : 1.8125) + (-0x1.bcp0); /* -1.734375 */
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a97 = fma(a95, fma(a95, 0x1.67e42c1f8ed6ep-14, -0x1.a176ba2175497p-12), 0x1.9e28dbb340aa9p-11);
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a99 = fma(a95, fma(a95, a97, -0x1.2e0f553f7541bp-15), -0x1.455c6da9d7b1ap-8);
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a101 = fma(a95, fma(a95, a99, 0x1.09513abc9a642p-6), -0x1.57acfded325p-6);
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a103 = fma(a95, fma(a95, a101, -0x1.93682effd0d77p-6), 0x1.3b7a1004dd532p-3);
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a105 = fma(a95, fma(a95, a103, -0x1.f076aeafe4e75p-3), 0x1.6cefbcc0d930ep-4);
    const int b10 = a1 < -1.5;
    const int b11 = w1 < 1.65625;
    const double a107 = (b11 ? w1 : 1.65625) + (-0x1.94p0); /* -1.578125 */
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a109 = fma(a107, fma(a107, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a111 = fma(a107, fma(a107, a109, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a113 = fma(a107, fma(a107, a111, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a115 = fma(a107, fma(a107, a113, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a117 = fma(a107, fma(a107, a115, -0x1.2afde09774d29p-2), 0x1.0be800dc394b5p-3);
    const int b12 = a1 < 0.75;
    const int b13 = a1 < 0x1.02p0; /* 1.0078125 */
    const int b14 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a119 = (b14 ? w1 : 0x1.02p0) + (-0.875); /* 1.0078125 */
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a121 = fma(a119, fma(a119, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a123 = fma(a119, fma(a119, a121, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a125 = fma(a119, fma(a119, a123, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a127 = fma(a119, fma(a119, a125, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a129 = fma(a119, fma(a119, a127, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    /* 0.14852741514124243, -0.56369658191731276 */
    const double a131 = fma(a119, fma(a119, a129, 0x1.302f2434ba793p-3), -0x1.209cd6a06758p-1);
    const double a132 = fma(a119, a131, 0x1.0266d6e271fdp-2); /* 0.25234542615043853 */
    const int b15 = a1 < 0x1.23p0; /* 1.13671875 */
    const int b16 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a134 = (b16 ? w1 : 0x1.23p0) + (-0x1.14p0); /* 1.13671875, -1.078125 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a135 = fma(a134, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a137 = fma(a134, fma(a134, a135, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a139 = fma(a134, fma(a134, a137, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a141 = fma(a134, fma(a134, a139, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a143 = fma(a134, fma(a134, a141, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a145 = fma(a134, fma(a134, a143, -0x1.e74b9013c1facp-2), 0x1.2add3661665a5p-3);
    const int b17 = a1 < 1.265625;
    const int b18 = w1 < 1.265625;
    const double a147 = (b18 ? w1 : 1.265625) + (-0x1.34p0); /* -1.203125 */
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a148 = fma(a147, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a150 = fma(a147, fma(a147, a148, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a152 = fma(a147, fma(a147, a150, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a154 = fma(a147, fma(a147, a152, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a156 = fma(a147, fma(a147, a154, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a158 = fma(a147, fma(a147, a156, -0x1.9d69a21bdd1fdp-2), 0x1.743416d7f28dep-4);
    const int b19 = a1 < 1.625;
    const int b20 = w1 < 1.625;
    const double a160 = (b20 ? w1 : 1.625) + (-0x1.7d9612a44004p0); /* -1.4905711794854284 */
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a162 = fma(a160, fma(a160, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a164 = fma(a160, fma(a160, a162, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a166 = fma(a160, fma(a160, a164, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a168 = fma(a160, fma(a160, a166, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a170 = fma(a160, fma(a160, a168, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    /* -0.07970735516542507, 0.28127277803034306 */
    const double a172 = fma(a160, fma(a160, a170, -0x1.467b383afa802p-4), 0x1.2005f89b94e15p-2);
    const double a174 = a160 * fma(a160, a172, -0x1.d8765d356c1afp-3); /* -0.23069451159746054 */
    const double a175 = b19 ? a174 : q1;
    const double a176 = b17 ? a158 : a175;
    const double a177 = b15 ? a145 : a176;
    const double a178 = b13 ? a132 : a177;
    const double a179 = b12 ? q1 : a178;
    const double a180 = b10 ? a117 : a179;
    const double a181 = b8 ? a105 : a180;
    const double a182 = b6 ? a93 : a181;
    const double a183 = b1 ? q1 : a182;
    const int b21 = x == x;
    return (float)(usual ? a183 : (b21 ? a183 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
