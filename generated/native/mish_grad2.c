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
    const double a11 = a9 * a9;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16), a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5), a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a11 * a11, fma(a15, a11, a18));
    const double a21 = a9 * a20;
    const double a22 = a8 + a21;
    const double a23 = b4 ? 0.0 : a22;
    const double a24 = 4.0 * a23;
    const int b6 = w1 < 2048.0;
    const double a25 = b6 ? w1 : 2048.0;
    const double a26 = 2.0 * a25;
    const double a27 = a26 * a23;
    const double a28 = -a27;
    const int b7 = a5 < -700.0;
    const double p1 = power_of_two(b7 ? a4 + 300.0 : a4);
    const double a32 = a27 * a23;
    const double a33 = a32 * a23;
    const double a36 = a33 * p1 * p1 * p1;
    const double a37 = 2.0 * a23;
    const double a38 = a37 * a23;
    const double a39 = a38 * a23;
    const double a43 = 3.0 * a25;
    const double a44 = a43 * a23;
    const double a45 = a44 * a23;
    const double a48 = 6.0 * a23;
    const double a49 = a48 * a23;
    const double a52 = 8.0 * a23;
    const double a53 = a52 * p1;
    const double a54 = -a26;
    const double a55 = a54 + 4.0;
    const int b8 = fabs(a55) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a56 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a57 = b8 ? a56 : 1.0;
    const double a58 = a53 * a57;
    const double a59 = a58 + a55;
    const int b9 = fabs(a59) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a60 = b9 ? a56 : 1.0;
    const double a62 = a49 * p1 * p1 * a60 * a60;
    const double a63 = a62 + a59;
    const int b10 = fabs(a63) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a64 = b10 ? a56 : 1.0;
    const double a66 = a45 * p1 * p1 * a64 * a64;
    const double a67 = a66 + a63;
    const int b11 = fabs(a67) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a68 = b11 ? a56 : 1.0;
    const double a71 = a39 * p1 * p1 * p1 * a68 * a68 * a68;
    const double a72 = a71 + a67;
    const int b12 = fabs(a72) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a73 = b12 ? a56 : 1.0;
    const double a76 = a36 * a73 * a73 * a73;
    const double a77 = a76 + a72;
    const int b13 = fabs(a77) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a78 = b13 ? a56 : 1.0;
    const double a79 = a28 * p1 * a78;
    const double a80 = a79 + a77;
    const double a81 = a24 * a80;
    const double a82 = a24 * a23;
    const double a83 = -a44;
    const double a85 = a82 * a23;
    const double a91 = a52 * a23;
    const double a95 = a54 + 2.0;
    const int b14 = fabs(a95) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a96 = b14 ? a56 : 1.0;
    const double a97 = a48 * p1 * a96;
    const double a98 = a97 + a95;
    const int b15 = fabs(a98) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a99 = b15 ? a56 : 1.0;
    const double a101 = a91 * p1 * p1 * a99 * a99;
    const double a102 = a101 + a98;
    const int b16 = fabs(a102) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a103 = b16 ? a56 : 1.0;
    const double a105 = a32 * p1 * p1 * a103 * a103;
    const double a106 = a105 + a102;
    const int b17 = fabs(a106) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a107 = b17 ? a56 : 1.0;
    const double a110 = a85 * p1 * p1 * p1 * a107 * a107 * a107;
    const double a111 = a110 + a106;
    const int b18 = fabs(a111) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a112 = b18 ? a56 : 1.0;
    const double a115 = a36 * a112 * a112 * a112;
    const double a116 = a115 + a111;
    const int b19 = fabs(a116) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a117 = b19 ? a56 : 1.0;
    const double a118 = a83 * p1 * a117;
    const double a119 = a118 + a116;
    const double a120 = a82 * a119;
    const double a121 = b3 ? a81 : a120;
    const double a122 = b3 ? 8.0 : 1.0;
    const double a123 = b3 ? 24.0 : 6.0;
    const double a124 = b3 ? 36.0 : 18.0;
    const double a125 = a23 * p1;
    const double a126 = 6.0 + a125;
    const double a127 = a23 * a126;
    const double a128 = a127 * p1;
    const double a129 = 18.0 + a128;
    const double a130 = 24.0 + a53;
    const double a131 = a23 * a130;
    const double a132 = a131 * p1;
    const double a133 = 36.0 + a132;
    const double a134 = b3 ? a129 : a133;
    const double a135 = a23 * a134;
    const double a136 = a135 * p1;
    const double a137 = 32.0 + a136;
    const double a138 = a23 * a137;
    const double a139 = a138 * p1;
    const double a140 = a124 + a139;
    const double a141 = a23 * a140;
    const double a142 = a141 * p1;
    const double a143 = a123 + a142;
    const double a144 = a23 * a143;
    const double a145 = a144 * p1;
    const double a146 = a122 + a145;
    const double q1 = 1.0 / a146;
    const double a147 = a121 * q1;
    const double a148 = -a147;
    const double a150 = a146 - a122;
    /* -5.4979230187083712e-14 */
    const double a162 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a22, a21 - (a22 - a8) + (a7 - (a8 - 1.0)));
    const double a163 = b4 ? 0.0 : a162;
    const double a164 = a143 - a123;
    const double a169 = a140 - a124;
    const double a174 = a137 - 32.0;
    const double a187 = fma(a23, a125 - (a126 - 6.0) + a163 * p1, fma(a23, a126, -a127));
    const double a195 = 8.0 * a163;
    const double a196 = a195 * p1;
    const double a200 = fma(a23, a53 - (a130 - 24.0) + a196, fma(a23, a130, -a131));
    /*  */
    const double a204 = b3 ? a128 - (a129 - 18.0) + fma(a126, a163, a187) * p1 : a132 - (a133 - 36.0) + fma(a130, a163, a200) * p1;
    const double a209 = fma(a134, a163, fma(a23, a204, fma(a23, a134, -a135))) * p1;
    const double a213 = fma(a23, 32.0 - (a137 - a174) + (a136 - a174) + a209, fma(a23, a137, -a138));
    const double a216 = a124 - (a140 - a169) + (a139 - a169) + fma(a137, a163, a213) * p1;
    const double a221 = fma(a140, a163, fma(a23, a216, fma(a23, a140, -a141))) * p1;
    const double a225 = fma(a23, a123 - (a143 - a164) + (a142 - a164) + a221, fma(a23, a143, -a144));
    const double a228 = a122 - (a146 - a150) + (a145 - a150) + fma(a143, a163, a225) * p1;
    const double a229 = 4.0 * a163;
    const double a230 = a80 - a79;
    const double a236 = fma(a26, a163, fma(a26, a23, a28));
    const double a240 = a77 - a76;
    const double a248 = fma(a23, a236, fma(a27, a163, fma(a27, a23, -a32)));
    const double a254 = fma(a23, a248, fma(a32, a163, fma(a32, a23, -a33))) * p1 * p1;
    const double a255 = a254 * p1;
    const double a259 = a72 - a71;
    const double a268 = fma(a23, 2.0 * a163, fma(a37, a163, fma(a37, a23, -a38)));
    const double a274 = fma(a23, a268, fma(a38, a163, fma(a38, a23, -a39))) * p1 * p1;
    const double a279 = a67 - a66;
    const double a288 = fma(a23, fma(3.0, a25, -a43), fma(a43, a163, fma(a43, a23, a83)));
    const double a294 = fma(a23, a288, fma(a44, a163, fma(a44, a23, -a45))) * p1 * p1;
    const double a297 = a63 - a62;
    const double a304 = fma(6.0, a163, fma(6.0, a23, -a48));
    const double a310 = fma(a23, a304, fma(a48, a163, fma(a48, a23, -a49))) * p1 * p1;
    const double a313 = a59 - a58;
    const double a319 = a55 - a54;
    const double a325 = a58 - (a59 - a313) + (a55 - a313) + (a196 * a57 + (a54 - (a55 - a319) + (4.0 - a319)));
    const double a327 = a62 - (a63 - a297) + (a59 - a297) + (a310 * a60 * a60 + a325);
    const double a329 = a66 - (a67 - a279) + (a63 - a279) + (a294 * a64 * a64 + a327);
    const double a331 = a71 - (a72 - a259) + (a67 - a259) + (a274 * p1 * a68 * a68 * a68 + a329);
    const double a333 = a76 - (a77 - a240) + (a72 - a240) + (a255 * a73 * a73 * a73 + a331);
    const double a335 = a79 - (a80 - a230) + (a77 - a230) + (-a236 * p1 * a78 + a333);
    const double a343 = fma(a23, a229, fma(a24, a163, fma(a24, a23, -a82)));
    const double a344 = a119 - a118;
    const double a352 = a116 - a115;
    const double a360 = a111 - a110;
    const double a370 = fma(a23, a343, fma(a82, a163, fma(a82, a23, -a85))) * p1 * p1;
    const double a375 = a106 - a105;
    const double a384 = a102 - a101;
    const double a394 = fma(a23, a195, fma(a52, a163, fma(a52, a23, -a91))) * p1 * p1;
    const double a397 = a98 - a97;
    const double a404 = a95 - a54;
    const double a410 = a97 - (a98 - a397) + (a95 - a397) + (a304 * p1 * a96 + (a54 - (a95 - a404) + (2.0 - a404)));
    const double a412 = a101 - (a102 - a384) + (a98 - a384) + (a394 * a99 * a99 + a410);
    const double a414 = a105 - (a106 - a375) + (a102 - a375) + (a248 * p1 * p1 * a103 * a103 + a412);
    const double a416 = a110 - (a111 - a360) + (a106 - a360) + (a370 * p1 * a107 * a107 * a107 + a414);
    const double a418 = a115 - (a116 - a352) + (a111 - a352) + (a255 * a112 * a112 * a112 + a416);
    const double a420 = a118 - (a119 - a344) + (a116 - a344) + (-a288 * p1 * a117 + a418);
    /*  */
    const double a425 = b3 ? fma(a80, a229, fma(a24, a335, fma(a24, a80, -a81))) : fma(a119, a343, fma(a82, a420, fma(a82, a119, -a120)));
    const double a428 = (fma(a148, a146, a121) + fma(a148, a228, a425)) * q1;
    const double a429 = a147 + a428;
    const int b20 = a429 == 0.0;
    const double a432 = b3 ? 1.0 : p1;
    const double a435 = b3 ? 1.0 : a56;
    const double a436 = (b20 ? a147 : a429) * p1 * a432 * a56 * a435;
    const int b21 = v1 < -1.8125;
    const int b22 = w1 < 2.375;
    const double a438 = (b22 ? w1 : 2.375) - 0x1.20d0f116eb001p1; /* 2.256376396360793 */
    const double a439 = a438 + (-0x1.ed98c925498a2p-54); /* -1.0703174875019247e-16 */
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a441 = fma(a439, fma(a439, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a443 = fma(a439, fma(a439, a441, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a445 = fma(a439, fma(a439, a443, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a447 = fma(a439, fma(a439, a445, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a449 = fma(a439, fma(a439, a447, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    const double a450 = fma(a439, a449, 0x1.b79f54f6399b6p-9); /* 0.0033540526593356058 */
    const double a451 = a439 * a450;
    const double a452 = -0x1.321192f866b01p-5 + a451; /* -0.03736189561023729 */
    const double a453 = a439 * a452;
    const double a454 = 0x1.956e15ad4977cp-4 + a453; /* 0.098981938052558449 */
    const double a455 = a439 * a454;
    const double a456 = -0x1.bd7543d635e3fp-4 + a455; /* -0.1087544107316427 */
    const double a457 = a439 * a456;
    const double a458 = INFINITY;
    const int b23 = fabs(a457) < a458;
    const double a459 = a439 - a438;
    /* -1.0703174875019247e-16, -5.7639674351466158e-33 */
    const double a464 = a438 - (a439 - a459) + (-0x1.ed98c925498a2p-54 - a459) + (-0x1.deda07b4fd53p-108);
    /* 7.3080395387481558e-19 */
    const double a474 = 0x1.af63f89af5258p-61 + fma(a450, a464, fma(a439, a450, -a451));
    /* -0.03736189561023729 */
    const double a478 = fma(a439, a451 - (a452 - (-0x1.321192f866b01p-5)) + a474, fma(a439, a452, -a453));
    /* 0.098981938052558449, -5.9524158170543391e-18 */
    const double a481 = a453 - (a454 - 0x1.956e15ad4977cp-4) + (-0x1.b735f4ae683c2p-58 + fma(a452, a464, a478));
    /* 6.440518964181845e-18 */
    const double a486 = 0x1.db39f6ab899a4p-58 + fma(a454, a464, fma(a439, a481, fma(a439, a454, -a455)));
    /* -0.1087544107316427 */
    const double a490 = fma(a439, a455 - (a456 - (-0x1.bd7543d635e3fp-4)) + a486, fma(a439, a456, -a457));
    const double a493 = a457 + (b23 ? fma(a456, a464, a490) : 0.0);
    const int b24 = a493 == 0.0;
    const int b25 = v1 < -1.65625;
    const int b26 = w1 < 1.8125;
    const double a495 = b26 ? w1 : 1.8125;
    const double a496 = -0x1.bcp0 + a495; /* -1.734375 */
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a498 = fma(a496, fma(a496, 0x1.67e42c1f8ed6ep-14, -0x1.a176ba2175497p-12), 0x1.9e28dbb340aa9p-11);
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a500 = fma(a496, fma(a496, a498, -0x1.2e0f553f7541bp-15), -0x1.455c6da9d7b1ap-8);
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a502 = fma(a496, fma(a496, a500, 0x1.09513abc9a642p-6), -0x1.57acfded325p-6);
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a504 = fma(a496, fma(a496, a502, -0x1.93682effd0d77p-6), 0x1.3b7a1004dd532p-3);
    const double a505 = a496 * a504;
    const double a506 = -0x1.f076aeafe4e75p-3 + a505; /* -0.24241386865888939 */
    const double a507 = a496 * a506;
    const double a508 = 0x1.6cefbcc0d930ep-4 + a507; /* 0.089095818822510803 */
    const int b27 = fabs(a508) < a458;
    const double a511 = a496 - (-0x1.bcp0); /* -1.734375 */
    const double a515 = -0x1.bcp0 - (a496 - a511) + (a495 - a511); /* -1.734375 */
    const double a521 = 0x1.b55174421f8c4p-57 + fma(a504, a515, fma(a496, a504, -a505)); /* 1.185353302629846e-17 */
    /* -0.24241386865888939 */
    const double a525 = fma(a496, a505 - (a506 - (-0x1.f076aeafe4e75p-3)) + a521, fma(a496, a506, -a507));
    /* 0.089095818822510803, -4.9035590014079386e-18 */
    const double a528 = a507 - (a508 - 0x1.6cefbcc0d930ep-4) + (-0x1.69d19c56d753ep-58 + fma(a506, a515, a525));
    const double a530 = a508 + (b27 ? a528 : 0.0);
    const int b28 = a530 == 0.0;
    const int b29 = v1 < -1.5;
    const int b30 = w1 < 1.65625;
    const double a532 = b30 ? w1 : 1.65625;
    const double a533 = -0x1.94p0 + a532; /* -1.578125 */
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a535 = fma(a533, fma(a533, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a537 = fma(a533, fma(a533, a535, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a539 = fma(a533, fma(a533, a537, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a541 = fma(a533, fma(a533, a539, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    const double a542 = a533 * a541;
    const double a543 = -0x1.2afde09774d29p-2 + a542; /* -0.29198409008422971 */
    const double a544 = a533 * a543;
    const double a545 = 0x1.0be800dc394b5p-3 + a544; /* 0.1308136050421688 */
    const int b31 = fabs(a545) < a458;
    const double a548 = a533 - (-0x1.94p0); /* -1.578125 */
    const double a552 = -0x1.94p0 - (a533 - a548) + (a532 - a548); /* -1.578125 */
    /* -1.6605519912671267e-17 */
    const double a558 = -0x1.325159c542f8cp-56 + fma(a541, a552, fma(a533, a541, -a542));
    /* -0.29198409008422971 */
    const double a562 = fma(a533, a542 - (a543 - (-0x1.2afde09774d29p-2)) + a558, fma(a533, a543, -a544));
    /* 0.1308136050421688, 8.5089315886023134e-18 */
    const double a565 = a544 - (a545 - 0x1.0be800dc394b5p-3) + (0x1.39ec963089154p-57 + fma(a543, a552, a562));
    const double a567 = a545 + (b31 ? a565 : 0.0);
    const int b32 = a567 == 0.0;
    const int b33 = v1 < 0.75;
    const int b34 = v1 < 0x1.02p0; /* 1.0078125 */
    const int b35 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a569 = b35 ? w1 : 0x1.02p0; /* 1.0078125 */
    const double a570 = -0.875 + a569;
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a572 = fma(a570, fma(a570, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a574 = fma(a570, fma(a570, a572, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a576 = fma(a570, fma(a570, a574, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a578 = fma(a570, fma(a570, a576, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a580 = fma(a570, fma(a570, a578, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    const double a581 = fma(a570, a580, 0x1.302f2434ba793p-3); /* 0.14852741514124243 */
    const double a582 = a570 * a581;
    const double a583 = -0x1.209cd6a06758p-1 + a582; /* -0.56369658191731276 */
    const double a584 = a570 * a583;
    const double a585 = 0x1.0266d6e271fdp-2 + a584; /* 0.25234542615043853 */
    const int b36 = fabs(a585) < a458;
    const double a588 = a570 - (-0.875);
    const double a592 = -0.875 - (a570 - a588) + (a569 - a588);
    /* -7.7677061849215587e-18 */
    const double a598 = -0x1.1e93e921dc0bp-57 + fma(a581, a592, fma(a570, a581, -a582));
    /* -0.56369658191731276 */
    const double a602 = fma(a570, a582 - (a583 - (-0x1.209cd6a06758p-1)) + a598, fma(a570, a583, -a584));
    /* 0.25234542615043853, 1.2872579724748691e-17 */
    const double a605 = a584 - (a585 - 0x1.0266d6e271fdp-2) + (0x1.daea13fd146d4p-57 + fma(a583, a592, a602));
    const double a607 = a585 + (b36 ? a605 : 0.0);
    const int b37 = a607 == 0.0;
    const int b38 = v1 < 0x1.23p0; /* 1.13671875 */
    const int b39 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a609 = b39 ? w1 : 0x1.23p0; /* 1.13671875 */
    const double a610 = -0x1.14p0 + a609; /* -1.078125 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a611 = fma(a610, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a613 = fma(a610, fma(a610, a611, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a615 = fma(a610, fma(a610, a613, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a617 = fma(a610, fma(a610, a615, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a619 = fma(a610, fma(a610, a617, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    const double a620 = a610 * a619;
    const double a621 = -0x1.e74b9013c1facp-2 + a620; /* -0.47587418671218518 */
    const double a622 = a610 * a621;
    const double a623 = 0x1.2add3661665a5p-3 + a622; /* 0.14592974171391151 */
    const int b40 = fabs(a623) < a458;
    const double a626 = a610 - (-0x1.14p0); /* -1.078125 */
    const double a630 = -0x1.14p0 - (a610 - a626) + (a609 - a626); /* -1.078125 */
    /* -8.6771546676905756e-18 */
    const double a636 = -0x1.402168a31a648p-57 + fma(a619, a630, fma(a610, a619, -a620));
    /* -0.47587418671218518 */
    const double a640 = fma(a610, a620 - (a621 - (-0x1.e74b9013c1facp-2)) + a636, fma(a610, a621, -a622));
    /* 0.14592974171391151, 1.8600964884178402e-18 */
    const double a643 = a622 - (a623 - 0x1.2add3661665a5p-3) + (0x1.1280755fe4a6p-59 + fma(a621, a630, a640));
    const double a645 = a623 + (b40 ? a643 : 0.0);
    const int b41 = a645 == 0.0;
    const int b42 = v1 < 1.265625;
    const int b43 = w1 < 1.265625;
    const double a647 = b43 ? w1 : 1.265625;
    const double a648 = -0x1.34p0 + a647; /* -1.203125 */
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a649 = fma(a648, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a651 = fma(a648, fma(a648, a649, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a653 = fma(a648, fma(a648, a651, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a655 = fma(a648, fma(a648, a653, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a657 = fma(a648, fma(a648, a655, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    const double a658 = a648 * a657;
    const double a659 = -0x1.9d69a21bdd1fdp-2 + a658; /* -0.40372327132288871 */
    const double a660 = a648 * a659;
    const double a661 = 0x1.743416d7f28dep-4 + a660; /* 0.090869988663289075 */
    const int b44 = fabs(a661) < a458;
    const double a664 = a648 - (-0x1.34p0); /* -1.203125 */
    const double a668 = -0x1.34p0 - (a648 - a664) + (a647 - a664); /* -1.203125 */
    /* 2.5887164145187758e-17 */
    const double a674 = 0x1.dd88ad21b85f6p-56 + fma(a657, a668, fma(a648, a657, -a658));
    /* -0.40372327132288871 */
    const double a678 = fma(a648, a658 - (a659 - (-0x1.9d69a21bdd1fdp-2)) + a674, fma(a648, a659, -a660));
    /* 0.090869988663289075, 1.7314934216022141e-18 */
    const double a681 = a660 - (a661 - 0x1.743416d7f28dep-4) + (0x1.ff0bf1a97147p-60 + fma(a659, a668, a678));
    const double a683 = a661 + (b44 ? a681 : 0.0);
    const int b45 = a683 == 0.0;
    const int b46 = v1 < 1.625;
    const int b47 = w1 < 1.625;
    const double a686 = (b47 ? w1 : 1.625) - 0x1.7d9612a44004p0; /* 1.4905711794854284 */
    const double a687 = a686 + (-0x1.48a1647177d43p-54); /* -7.1260367158342635e-17 */
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a689 = fma(a687, fma(a687, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a691 = fma(a687, fma(a687, a689, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a693 = fma(a687, fma(a687, a691, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a695 = fma(a687, fma(a687, a693, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a697 = fma(a687, fma(a687, a695, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    const double a698 = a687 * a697;
    const double a699 = -0x1.467b383afa802p-4 + a698; /* -0.07970735516542507 */
    const double a700 = a687 * a699;
    const double a701 = 0x1.2005f89b94e15p-2 + a700; /* 0.28127277803034306 */
    const double a702 = a687 * a701;
    const double a703 = -0x1.d8765d356c1afp-3 + a702; /* -0.23069451159746054 */
    const double a704 = a687 * a703;
    const double a705 = b46 ? a704 : a147;
    const int b48 = fabs(a705) < a458;
    const double a706 = a687 - a686;
    /* -7.1260367158342635e-17, 4.8368407304998518e-33 */
    const double a711 = a686 - (a687 - a706) + (-0x1.48a1647177d43p-54 - a706) + 0x1.91d439cb8c07ep-108;
    /* -4.9643904841308014e-18 */
    const double a721 = -0x1.6e4eaf56f3ee2p-58 + fma(a697, a711, fma(a687, a697, -a698));
    /* -0.07970735516542507 */
    const double a725 = fma(a687, a698 - (a699 - (-0x1.467b383afa802p-4)) + a721, fma(a687, a699, -a700));
    /* 0.28127277803034306, 1.4950237790460134e-17 */
    const double a728 = a700 - (a701 - 0x1.2005f89b94e15p-2) + (0x1.13c880796978cp-56 + fma(a699, a711, a725));
    /* 8.5890452378157376e-18 */
    const double a733 = 0x1.3ce13d1b90112p-57 + fma(a701, a711, fma(a687, a728, fma(a687, a701, -a702)));
    /* -0.23069451159746054 */
    const double a737 = fma(a687, a702 - (a703 - (-0x1.d8765d356c1afp-3)) + a733, fma(a687, a703, -a704));
    const double a741 = a705 + (b48 ? (b46 ? fma(a703, a711, a737) : a428) : 0.0);
    const int b49 = a741 == 0.0;
    const double a746 = (b49 ? a705 : a741) * (b46 ? 1.0 : p1) * (b46 ? 1.0 : a432);
    const double a751 = b42 ? (b45 ? a661 : a683) : a746 * (b46 ? 1.0 : a56) * (b46 ? 1.0 : a435);
    const double a753 = b34 ? (b37 ? a585 : a607) : (b38 ? (b41 ? a623 : a645) : a751);
    const double a756 = b25 ? (b28 ? a508 : a530) : (b29 ? (b32 ? a545 : a567) : (b33 ? a436 : a753));
    return b1 ? (b2 ? a436 : (b21 ? (b24 ? a457 : a493) : a756)) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5), a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8 * a8, a13);
    const double a17 = (fma(a8, a14, a7) + 1.0) * power_of_two(a4);
    const double a18 = 4.0 * a17;
    const int b6 = w1 < 2048.0;
    const double a19 = b6 ? w1 : 2048.0;
    const double a20 = 2.0 * a19;
    const double a21 = -a20;
    const double a23 = 8.0 * a17;
    const double a25 = 6.0 * a17;
    const double a29 = 3.0 * a19 * a17;
    const double a35 = 4.0 + a21 + a23 + a25 * a17 + a29 * a17 + 2.0 * a17 * a17 * a17;
    const double a36 = a20 * a17;
    const double a37 = a36 * a17;
    const double a38 = a37 * a17;
    const double a43 = a18 * a17;
    const double a53 = 2.0 + a21 + a25 + a23 * a17 + a37 + a43 * a17 + a38 + (-a29);
    const double a65 = b3 ? 18.0 + a17 * (6.0 + a17) : 36.0 + a17 * (24.0 + a23);
    const double a71 = (b3 ? 24.0 : 6.0) + a17 * ((b3 ? 36.0 : 18.0) + a17 * (32.0 + a17 * a65));
    const double q1 = (b3 ? a18 * (a35 + a38 + (-a36)) : a43 * a53) / ((b3 ? 8.0 : 1.0) + a17 * a71);
    const int b7 = v1 < -1.8125;
    const int b8 = w1 < 2.375;
    const double a75 = (b8 ? w1 : 2.375) + (-0x1.20d0f116eb001p1); /* -2.256376396360793 */
    /* 2.0263274274525559e-7, -2.7129736113906943e-7, 2.1961142922702456e-7 */
    const double a77 = fma(a75, fma(a75, 0x1.b3268745c3c72p-23, -0x1.234da69a214adp-22), 0x1.d79ca8f6aa4p-23);
    /* 2.2044811045754389e-6, -1.1645758274268778e-5 */
    const double a79 = fma(a75, fma(a75, a77, 0x1.27e164dc8e3d5p-19), -0x1.86c44d460e332p-17);
    /* 3.2238351758972304e-5, -3.9783371116647289e-5 */
    const double a81 = fma(a75, fma(a75, a79, 0x1.0e6f554f45f92p-15), -0x1.4dba239143cc9p-15);
    /* -1.0538382066980358e-4, 7.9278867291857253e-4 */
    const double a83 = fma(a75, fma(a75, a81, -0x1.ba03040d2da05p-14), 0x1.9fa64b61f1d11p-11);
    /* -0.0024800681092911497, 0.0038604939351863351 */
    const double a85 = fma(a75, fma(a75, a83, -0x1.451146d7af225p-9), 0x1.fa00ae656467ap-9);
    /* 0.0033540526593356058, -0.03736189561023729 */
    const double a87 = fma(a75, fma(a75, a85, 0x1.b79f54f6399b6p-9), -0x1.321192f866b01p-5);
    /* 0.098981938052558449, -0.1087544107316427 */
    const double a89 = fma(a75, fma(a75, a87, 0x1.956e15ad4977cp-4), -0x1.bd7543d635e3fp-4);
    const int b9 = v1 < -1.65625;
    const int b10 = w1 < 1.8125;
    const double a92 = (b10 ? w1 : 1.8125) + (-0x1.bcp0); /* -1.734375 */
    /* 8.5804771964006452e-5, -3.9812448275473297e-4, 7.8994675132578352e-4 */
    const double a94 = fma(a92, fma(a92, 0x1.67e42c1f8ed6ep-14, -0x1.a176ba2175497p-12), 0x1.9e28dbb340aa9p-11);
    /* -3.6008345428641303e-5, -0.0049646156056428973 */
    const double a96 = fma(a92, fma(a92, a94, -0x1.2e0f553f7541bp-15), -0x1.455c6da9d7b1ap-8);
    /* 0.0161936830140006, -0.020976303076882807 */
    const double a98 = fma(a92, fma(a92, a96, 0x1.09513abc9a642p-6), -0x1.57acfded325p-6);
    /* -0.024622007272467408, 0.1540414096340697 */
    const double a100 = fma(a92, fma(a92, a98, -0x1.93682effd0d77p-6), 0x1.3b7a1004dd532p-3);
    /* -0.24241386865888939, 0.089095818822510803 */
    const double a102 = fma(a92, fma(a92, a100, -0x1.f076aeafe4e75p-3), 0x1.6cefbcc0d930ep-4);
    const int b11 = v1 < -1.5;
    const int b12 = w1 < 1.65625;
    const double a104 = (b12 ? w1 : 1.65625) + (-0x1.94p0); /* -1.578125 */
    /* 2.3723780236761745e-5, -4.946742368239944e-4, 0.0014297686799445478 */
    const double a106 = fma(a104, fma(a104, 0x1.8e04dc39a1988p-16, -0x1.035a0d5acb29bp-11), 0x1.76ce26e284116p-10);
    /* -0.0014087412637139604, -0.0042476714788034992 */
    const double a108 = fma(a104, fma(a104, a106, -0x1.714b069fece89p-10), -0x1.16601a15eabb9p-8);
    /* 0.020628989370236793, -0.035403024015736549 */
    const double a110 = fma(a104, fma(a104, a108, 0x1.51fc40ac75f16p-6), -0x1.220585ca7787bp-5);
    /* -0.0071848922796228284, 0.16184857400993574 */
    const double a112 = fma(a104, fma(a104, a110, -0x1.d6de7d5dc3686p-8), 0x1.4b7743e2371c6p-3);
    /* -0.29198409008422971, 0.1308136050421688 */
    const double a114 = fma(a104, fma(a104, a112, -0x1.2afde09774d29p-2), 0x1.0be800dc394b5p-3);
    const int b13 = v1 < 0.75;
    const int b14 = v1 < 0x1.02p0; /* 1.0078125 */
    const int b15 = w1 < 0x1.02p0; /* 1.0078125 */
    const double a116 = (b15 ? w1 : 0x1.02p0) + (-0.875); /* 1.0078125 */
    /* 5.0605580810132212e-4, -5.0258465502010558e-4, -0.0017614204327055828 */
    const double a118 = fma(a116, fma(a116, 0x1.0951a92a7ce51p-11, -0x1.077fc5411756ap-11), -0x1.cdbeec9ca5e9p-10);
    /* 0.0037005090326782558, 0.0039598431821037932 */
    const double a120 = fma(a116, fma(a116, a118, 0x1.e5087a8c3d5e5p-9), 0x1.038324f6e483ep-8);
    /* -0.018093727484252479, 3.9364515291259988e-4 */
    const double a122 = fma(a116, fma(a116, a120, -0x1.287297f3afbb1p-6), 0x1.9cc450ed8563p-12);
    /* 0.064738676095206935, -0.05411447579618503 */
    const double a124 = fma(a116, fma(a116, a122, 0x1.092b6c09d8113p-4), -0x1.bb4e47f91d114p-5);
    /* -0.15532166097975039, 0.26674988578773567 */
    const double a126 = fma(a116, fma(a116, a124, -0x1.3e19487225bd3p-3), 0x1.1126e1ceae243p-2);
    /* 0.14852741514124243, -0.56369658191731276 */
    const double a128 = fma(a116, fma(a116, a126, 0x1.302f2434ba793p-3), -0x1.209cd6a06758p-1);
    const int b16 = v1 < 0x1.23p0; /* 1.13671875 */
    const int b17 = w1 < 0x1.23p0; /* 1.13671875 */
    const double a131 = (b17 ? w1 : 0x1.23p0) + (-0x1.14p0); /* 1.13671875, -1.078125 */
    /* -0.0015717855349159354, -4.6166577327876561e-4 */
    const double a132 = fma(a131, -0x1.9c08bde00a6f8p-10, -0x1.e417765ddbf5fp-12);
    /* 0.0071450760107925953, -0.0066236756437332688 */
    const double a134 = fma(a131, fma(a131, a132, 0x1.d4427bcb35b67p-8), -0x1.b216d644e6c2ep-8);
    /* -0.020472467140067199, 0.048204053582367214 */
    const double a136 = fma(a131, fma(a131, a134, -0x1.4f6bc03571057p-6), 0x1.8ae33a357800dp-5);
    /* 0.017745812859410442, -0.17203750961129255 */
    const double a138 = fma(a131, fma(a131, a136, 0x1.22bf5577d08dbp-6), -0x1.605533abb9eeap-3);
    /* 0.12877677325986889, 0.26971450619855825 */
    const double a140 = fma(a131, fma(a131, a138, 0x1.07bc1ded15983p-3), 0x1.14300a1d84b51p-2);
    /* -0.47587418671218518, 0.14592974171391151 */
    const double a142 = fma(a131, fma(a131, a140, -0x1.e74b9013c1facp-2), 0x1.2add3661665a5p-3);
    const int b18 = v1 < 1.265625;
    const int b19 = w1 < 1.265625;
    const double a144 = (b19 ? w1 : 1.265625) + (-0x1.34p0); /* -1.203125 */
    /* -6.275397496605296e-4, -0.001951665347378623 */
    const double a145 = fma(a144, -0x1.4902f59d25aafp-11, -0x1.ff9e0b5be191bp-10);
    /* 0.0054943670453658916, 6.6091405815655322e-4 */
    const double a147 = fma(a144, fma(a144, a145, 0x1.68142ec5a629p-8), 0x1.5a82621f3ae34p-11);
    /* -0.023296558861007937, 0.028521379419730011 */
    const double a149 = fma(a144, fma(a144, a147, -0x1.7db0d99ab628bp-6), 0x1.d34b55f60d127p-6);
    /* 0.046670560844961899, -0.15113436006778186 */
    const double a151 = fma(a144, fma(a144, a149, 0x1.7e5342907b9cfp-5), -0x1.3585ee6e58166p-3);
    /* 0.047229765707245831, 0.30238669921358008 */
    const double a153 = fma(a144, fma(a144, a151, 0x1.82e7ff6388185p-5), 0x1.35a4dbdf788a6p-2);
    /* -0.40372327132288871, 0.090869988663289075 */
    const double a155 = fma(a144, fma(a144, a153, -0x1.9d69a21bdd1fdp-2), 0x1.743416d7f28dep-4);
    const int b20 = v1 < 1.625;
    const int b21 = w1 < 1.625;
    const double a157 = (b21 ? w1 : 1.625) + (-0x1.7d9612a44004p0); /* -1.4905711794854284 */
    /* 3.3313641933133905e-5, -1.3880640671156362e-4, 4.6256380768429006e-5 */
    const double a159 = fma(a157, fma(a157, 0x1.17748055a353fp-15, -0x1.23191f460dabcp-13), 0x1.8406d241c1a32p-15);
    /* 6.0838054576577681e-4, -0.0014013139008881234 */
    const double a161 = fma(a157, fma(a157, a159, 0x1.3ef77461751b1p-11), -0x1.6f589580c3365p-10);
    /* -2.68524340938547e-4, 0.0070027488481759787 */
    const double a163 = fma(a157, fma(a157, a161, -0x1.199174333ebf9p-12), 0x1.caeea148f6e82p-8);
    /* -0.011535248858376765, -0.0089322442915060578 */
    const double a165 = fma(a157, fma(a157, a163, -0x1.79fcae4c899c5p-7), -0x1.24b1188e52c76p-7);
    /* 0.059988881162638792, -0.06665173991853042 */
    const double a167 = fma(a157, fma(a157, a165, 0x1.eb6dcd56f3021p-5), -0x1.11016a32bed0dp-4);
    /* -0.07970735516542507, 0.28127277803034306 */
    const double a169 = fma(a157, fma(a157, a167, -0x1.467b383afa802p-4), 0x1.2005f89b94e15p-2);
    /* -0.23069451159746054 */
    const double a173 = b18 ? a155 : (b20 ? a157 * fma(a157, a169, -0x1.d8765d356c1afp-3) : q1);
    const double a175 = b14 ? fma(a116, a128, 0x1.0266d6e271fdp-2) : (b16 ? a142 : a173); /* 0.25234542615043853 */
    const double a179 = b7 ? a75 * a89 : (b9 ? a102 : (b11 ? a114 : (b13 ? q1 : a175)));
    return (float)(b1 ? (b2 ? q1 : a179) : x);
}

SYMSIG_DEFINE_1(double, symsig_mish_grad2)
SYMSIG_DEFINE_1(float, symsig_mish_grad2f)
