/* SPDX-License-Identifier: MIT */
/* tanhshrink(x) = x - tanh(x)
 *
 * x < 0: -((abs(x) - 1 + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)))/(1 + exp(-2*abs(x))))
 *     1 + t: all terms have one sign, nothing cancels
 *     w - 1 + t: of both signs, errors grow 2.5-fold at most here
 * of it -7/16 < x < 0: x*(abs(x)*abs(x)*P(abs(x)*abs(x)))
 *     a polynomial of degree 10 about a zero of order 3 at 0, within 2^-58 of the function by Arb
 * of it -35/64 < x < -7/16: P(abs(x) - 63/128)
 *     a polynomial of degree 11 about 63/128, within 2^-58 of the function by Arb
 * of it -21/32 < x < -35/64: P(abs(x) - 77/128)
 *     a polynomial of degree 10 about 77/128, within 2^-58 of the function by Arb
 * of it -49/64 < x < -21/32: P(abs(x) - 91/128)
 *     a polynomial of degree 10 about 91/128, within 2^-58 of the function by Arb
 * of it -7/8 < x < -49/64: P(abs(x) - 105/128)
 *     a polynomial of degree 10 about 105/128, within 2^-58 of the function by Arb
 * x > 0: (abs(x) - 1 + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)))/(1 + exp(-2*abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 *     w - 1 + t: of both signs, errors grow 2.5-fold at most here
 * of it 0 < x < 7/16: x*(abs(x)*abs(x)*P(abs(x)*abs(x)))
 *     a polynomial of degree 10 about a zero of order 3 at 0, within 2^-58 of the function by Arb
 * of it 7/16 < x < 35/64: P(abs(x) - 63/128)
 *     a polynomial of degree 11 about 63/128, within 2^-58 of the function by Arb
 * of it 35/64 < x < 21/32: P(abs(x) - 77/128)
 *     a polynomial of degree 10 about 77/128, within 2^-58 of the function by Arb
 * of it 21/32 < x < 49/64: P(abs(x) - 91/128)
 *     a polynomial of degree 10 about 91/128, within 2^-58 of the function by Arb
 * of it 49/64 < x < 7/8: P(abs(x) - 105/128)
 *     a polynomial of degree 10 about 105/128, within 2^-58 of the function by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0.4375;
    const double a2 = b1 ? w1 : 0.4375;
    const double a3 = a2 * a2;
    const double a5 = fma(a2, a2, -a3);
    const double a6 = a3 + a5;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4 */
    const double a8 = fma(a6, fma(a6, 0x1.b3422699bf9edp-16, -0x1.7f0ac95c47c62p-14), 0x1.f298b95ee6b5ep-13);
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a10 = fma(a6, fma(a6, a8, -0x1.353b4a1be584ap-11), 0x1.7da1ef8fe1af4p-10);
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a12 = fma(a6, fma(a6, a10, -0x1.d6d3c4bd90bc4p-9), 0x1.226e353ec6b4cp-7);
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a14 = fma(a6, fma(a6, a12, -0x1.664f4882609ap-6), 0x1.ba1ba1ba1b0abp-5);
    const double a15 = a6 * a14;
    const double a16 = -0x1.111111111110ep-3 + a15; /* -0.13333333333333325 */
    const double a17 = a6 * a16;
    const double a18 = 0x1.5555555555555p-2 + a17; /* 0.33333333333333331 */
    const double a19 = a3 * a18;
    const double a20 = a2 * a19;
    const double a24 = a5 - (a6 - a3);
    const double a30 = -0x1.71a42f5578eccp-58 + fma(a14, a24, fma(a6, a14, -a15)); /* -5.0095743967149679e-18 */
    /* -0.13333333333333325 */
    const double a34 = fma(a6, a15 - (a16 - (-0x1.111111111110ep-3)) + a30, fma(a6, a16, -a17));
    /* 0.33333333333333331, 1.8440377542818024e-17 */
    const double a37 = a17 - (a18 - 0x1.5555555555555p-2) + (0x1.542a3888f2c6ep-56 + fma(a16, a24, a34));
    const double a44 = fma(a2, fma(a18, a5, fma(a3, a37, fma(a3, a18, -a19))), fma(a2, a19, -a20));
    const double a45 = INFINITY;
    const int b2 = fabs(a20) < a45;
    const double a48 = a20 + (usual ? a44 : (b2 ? a44 : 0.0));
    const int b3 = a48 == 0.0;
    const double a49 = b3 ? a20 : a48;
    const int b4 = w1 < 0.546875;
    const double a50 = b4 ? w1 : 0.546875;
    const double a51 = -0x1.f8p-2 + a50; /* -0.4921875 */
    const double a52 = a51 - (-0x1.f8p-2); /* -0.4921875 */
    const double a56 = -0x1.f8p-2 - (a51 - a52) + (a50 - a52); /* -0.4921875 */
    const double a57 = a51 + a56;
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023 */
    const double a59 = fma(a57, fma(a57, -0x1.21c846d4bfc8p-8, -0x1.a8d097c1f376fp-10), 0x1.be2c549fcf7ebp-7);
    /* -0.0089600259499465849, -0.028071418288234101 */
    const double a61 = fma(a57, fma(a57, a59, -0x1.259a2536920b5p-7), -0x1.cbec0fe004f1bp-6);
    /* 0.051938174585520379, 0.024823998427004633 */
    const double a63 = fma(a57, fma(a57, a61, 0x1.a97a3f2847aabp-5), 0x1.96b76559989f6p-6);
    /* -0.16569258263376443, 0.099363798237779813 */
    const double a65 = fma(a57, fma(a57, a63, -0x1.5356a1fcd07a5p-3), 0x1.96fe7e7d66d65p-4);
    const double a66 = a57 * a65;
    const double a67 = 0x1.71d4a31c35426p-2 + a66; /* 0.36116270885151136 */
    const double a68 = a57 * a67;
    const double a69 = 0x1.a9c2df61f8342p-3 + a68; /* 0.20789122121552778 */
    const double a70 = a57 * a69;
    const double a71 = 0x1.28d9a9aa1b295p-5 + a70; /* 0.036236602188045065 */
    const double a75 = a56 - (a57 - a51);
    const double a83 = -0x1.f1c16757a9bfcp-56 + fma(a65, a75, fma(a57, a65, -a66)); /* -2.6983378808827593e-17 */
    /* 0.36116270885151136 */
    const double a87 = fma(a57, a66 - (a67 - 0x1.71d4a31c35426p-2) + a83, fma(a57, a67, -a68));
    /* 0.20789122121552778, -4.1690558200677026e-18 */
    const double a90 = a68 - (a69 - 0x1.a9c2df61f8342p-3) + (-0x1.339f3ce5ad744p-58 + fma(a67, a75, a87));
    /* -1.9992211013746343e-18 */
    const double a95 = -0x1.270870118d3fap-59 + fma(a69, a75, fma(a57, a90, fma(a57, a69, -a70)));
    const double a96 = a70 - (a71 - 0x1.28d9a9aa1b295p-5) + a95; /* 0.036236602188045065 */
    const int b5 = fabs(a71) < a45;
    const double a99 = a71 + (usual ? a96 : (b5 ? a96 : 0.0));
    const int b6 = a99 == 0.0;
    const double a100 = b6 ? a71 : a99;
    const int b7 = w1 < 0.65625;
    const double a101 = b7 ? w1 : 0.65625;
    const double a102 = -0x1.34p-1 + a101; /* -0.6015625 */
    const double a103 = a102 - (-0x1.34p-1); /* -0.6015625 */
    const double a107 = -0x1.34p-1 - (a102 - a103) + (a101 - a103); /* -0.6015625 */
    const double a108 = a102 + a107;
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a110 = fma(a108, fma(a108, -0x1.4a7246868e83p-8, 0x1.3a212d32d3652p-7), 0x1.6b5a0c96f5213p-9);
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a112 = fma(a108, fma(a108, a110, -0x1.f376f37a79b91p-6), 0x1.d8e7036b4ceb8p-6);
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a114 = fma(a108, fma(a108, a112, 0x1.a55c70fd3758cp-5), -0x1.27362ae4c58dfp-3);
    const double a115 = fma(a108, a114, 0x1.fcd07fa669501p-6); /* 0.031055569322821167 */
    const double a116 = a108 * a115;
    const double a117 = 0x1.8779b52f741c6p-2 + a116; /* 0.38230021574147732 */
    const double a118 = a108 * a117;
    const double a119 = 0x1.289147758c4cbp-2 + a118; /* 0.28961669592815714 */
    const double a120 = a108 * a119;
    const double a121 = 0x1.03b1d7b9005fap-4 + a120; /* 0.063402025858543626 */
    const double a125 = a107 - (a108 - a102);
    /* 1.6165127709295819e-17 */
    const double a133 = 0x1.2a31a843dfed4p-56 + fma(a115, a125, fma(a108, a115, -a116));
    /* 0.38230021574147732 */
    const double a137 = fma(a108, a116 - (a117 - 0x1.8779b52f741c6p-2) + a133, fma(a108, a117, -a118));
    /* 0.28961669592815714, -9.2048510721018408e-18 */
    const double a140 = a118 - (a119 - 0x1.289147758c4cbp-2) + (-0x1.53995c40e82b8p-57 + fma(a117, a125, a137));
    /* -9.512610754148062e-19 */
    const double a145 = -0x1.18c3413447548p-60 + fma(a119, a125, fma(a108, a140, fma(a108, a119, -a120)));
    const double a146 = a120 - (a121 - 0x1.03b1d7b9005fap-4) + a145; /* 0.063402025858543626 */
    const int b8 = fabs(a121) < a45;
    const double a149 = a121 + (usual ? a146 : (b8 ? a146 : 0.0));
    const int b9 = a149 == 0.0;
    const double a150 = b9 ? a121 : a149;
    const int b10 = w1 < 0.765625;
    const double a151 = b10 ? w1 : 0.765625;
    const double a152 = -0x1.6cp-1 + a151; /* -0.7109375 */
    const double a153 = a152 - (-0x1.6cp-1); /* -0.7109375 */
    const double a157 = -0x1.6cp-1 - (a152 - a153) + (a151 - a153); /* -0.7109375 */
    const double a158 = a152 + a157;
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a160 = fma(a158, fma(a158, -0x1.468a4c3ba8f37p-8, 0x1.f8aeabe7a1c94p-9), 0x1.33460b223ec79p-7);
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a162 = fma(a158, fma(a158, a160, -0x1.958c9cd2d646p-6), 0x1.e1a6101c5c8d4p-8);
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a164 = fma(a158, fma(a158, a162, 0x1.025a7c88a713ep-4), -0x1.cb86f448b58bep-4);
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a166 = fma(a158, fma(a158, a164, -0x1.9dad9a8162f1dp-6), 0x1.880ed15912d69p-2);
    const double a167 = a158 * a166;
    const double a168 = 0x1.7e9c91c28bd9bp-2 + a167; /* 0.37364413976589511 */
    const double a169 = a158 * a168;
    const double a170 = 0x1.9842d7f70f4afp-4 + a169; /* 0.099673122037489334 */
    const double a174 = a157 - (a158 - a152);
    /* -1.5659276197697264e-17 */
    const double a180 = -0x1.20dcd74fd6e9p-56 + fma(a166, a174, fma(a158, a166, -a167));
    /* 0.37364413976589511 */
    const double a184 = fma(a158, a167 - (a168 - 0x1.7e9c91c28bd9bp-2) + a180, fma(a158, a168, -a169));
    /* 0.099673122037489334, 1.8714083315828995e-18 */
    const double a187 = a169 - (a170 - 0x1.9842d7f70f4afp-4) + (0x1.142bcecf0996p-59 + fma(a168, a174, a184));
    const int b11 = fabs(a170) < a45;
    const double a190 = a170 + (usual ? a187 : (b11 ? a187 : 0.0));
    const int b12 = a190 == 0.0;
    const double a191 = b12 ? a170 : a190;
    const int b13 = w1 < 0.875;
    const double a192 = b13 ? w1 : 0.875;
    const double a193 = -0x1.a4p-1 + a192; /* -0.8203125 */
    const double a194 = a193 - (-0x1.a4p-1); /* -0.8203125 */
    const double a198 = -0x1.a4p-1 - (a193 - a194) + (a192 - a194); /* -0.8203125 */
    const double a199 = a193 + a198;
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a201 = fma(a199, fma(a199, -0x1.94b3872cd1ca4p-9, -0x1.4fff7bb2c337bp-11), 0x1.60f7463a617e8p-7);
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a203 = fma(a199, fma(a199, a201, -0x1.ffa12ec338252p-7), -0x1.0c04be4c4d7a6p-7);
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a205 = fma(a199, fma(a199, a203, 0x1.ff51b69cf82f2p-5), -0x1.3d1297422225fp-4);
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a207 = fma(a199, fma(a199, a205, -0x1.113d9f68b94e4p-4), 0x1.782e86d69baf8p-2);
    const double a208 = a199 * a207;
    const double a209 = 0x1.d2e448a6b8eb7p-2 + a208; /* 0.45594895856468604 */
    const double a210 = a199 * a209;
    const double a211 = 0x1.291bcf301bde8p-3 + a210; /* 0.14507257333342172 */
    const int b14 = w1 < 2048.0;
    const double a213 = usual ? w1 : (b14 ? w1 : 2048.0);
    const double a214 = -2.0 * w1;
    const int b15 = a214 < -800.0;
    const double a216 = usual ? a214 : (b15 ? (-800.0) : a214);
    const int b16 = -0x1p-100 < a216; /* -7.8886090522101181e-31 */
    const double a218 = usual ? a216 : (b16 ? (-0x1p-100) : a216); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a219 = fma(a218, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a220 = a219 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a221 = fma(a220, -0x1.62e42fefa38p-1, a218); /* -0.69314718055989033 */
    const double a222 = fma(a220, -0x1.ef35793c7673p-45, a221); /* -5.4979230187083712e-14 */
    const double a223 = a222 * a222;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a226 = fma(fma(0x1.ada10efa01953p-26, a222, 0x1.28ae38fe0a4b2p-22), a223, fma(0x1.71df0f72a4222p-19, a222, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a228 = fma(a226, a223, fma(0x1.a01a0134a1113p-13, a222, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a230 = fma(a228, a223, fma(0x1.1111111125b1p-7, a222, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a232 = fma(a230, a223, fma(0x1.5555555555503p-3, a222, 0x1.000000000000ap-1));
    const double a233 = fma(a223, a232, a222);
    const double a234 = 1.0 + a233;
    const double a236 = usual ? a234 : (b15 ? 0.0 : a234);
    const double a237 = a213 * a236;
    const int b17 = a220 < -700.0;
    const double a238 = a219 + 300.0;
    const double p1 = power_of_two(usual ? a219 : (b17 ? a238 : a219));
    const double a242 = a236 * p1;
    const double a243 = -1.0 + w1;
    const int b18 = fabs(a243) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a245 = usual ? 1.0 : (b17 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a246 = b18 ? a245 : 1.0;
    const double a247 = a242 * a246;
    const double a248 = a247 + a243;
    const int b19 = fabs(a248) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a249 = b19 ? a245 : 1.0;
    const double a250 = a237 * p1 * a249;
    const double a251 = a250 + a248;
    const double a252 = 1.0 + a242;
    const double a253 = short_inverse(a252);
    const double a256 = fma(a253, fma(-a253, a252, 1.0), a253);
    const double a257 = a251 * a256;
    const double a258 = b13 ? a211 : a257;
    const double a262 = a198 - (a199 - a193);
    const double a268 = 0x1.f6ffe8a8463ep-60 + fma(a207, a262, fma(a199, a207, -a208)); /* 1.7042290830874746e-18 */
    /* 0.45594895856468604 */
    const double a272 = fma(a199, a208 - (a209 - 0x1.d2e448a6b8eb7p-2) + a268, fma(a199, a209, -a210));
    /* 0.14507257333342172, -1.1283828920373272e-17 */
    const double a275 = a210 - (a211 - 0x1.291bcf301bde8p-3) + (-0x1.a04cc0407cfaap-57 + fma(a209, a262, a272));
    const double a276 = -a257;
    /* -5.4979230187083712e-14 */
    const double a285 = fma(fma(a220, -0x1.ef35793c7673p-45, a221 - a222), a234, a233 - (a234 - 1.0) + fma(a223, a232, a222 - a233));
    const double a287 = usual ? a285 : (b15 ? 0.0 : a285);
    const double a291 = a251 - a250;
    const double a301 = a248 - a247;
    const double a308 = a243 - (-1.0);
    /*  */
    const double a314 = a247 - (a248 - a301) + (a243 - a301) + (a287 * p1 * a246 + (-1.0 - (a243 - a308) + (w1 - a308)));
    const double a315 = fma(a213, a287, fma(a213, a236, -a237)) * p1 * a249 + a314;
    const double a317 = fma(a276, fma(a287, p1, a242 - (a252 - 1.0)), a250 - (a251 - a291) + (a248 - a291) + a315);
    const double a319 = (fma(a276, a252, a251) + a317) * a256;
    const double a320 = b13 ? a275 : a319;
    const int b20 = fabs(a258) < a45;
    const double a323 = a258 + (usual ? a320 : (b20 ? a320 : 0.0));
    const int b21 = a323 == 0.0;
    const double a324 = b21 ? a258 : a323;
    const double a325 = b10 ? a191 : a324;
    const double a326 = b7 ? a150 : a325;
    const double a327 = b4 ? a100 : a326;
    const double a329 = copysign(b1 ? a49 : a327, a1);
    const double a330 = usual ? x : number(x, a45);
    const double a331 = -a45;
    const int b22 = a330 == a331;
    const double a333 = usual ? a329 : (b22 ? a331 : a329);
    const int b23 = a330 == a45;
    const double a335 = usual ? a333 : (b23 ? a45 : a333);
    const int b24 = x == x;
    return usual ? a335 : (b24 ? a335 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0.4375;
    const double a2 = b1 ? w1 : 0.4375;
    const double a3 = a2 * a2;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4 */
    const double a5 = fma(a3, fma(a3, 0x1.b3422699bf9edp-16, -0x1.7f0ac95c47c62p-14), 0x1.f298b95ee6b5ep-13);
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a7 = fma(a3, fma(a3, a5, -0x1.353b4a1be584ap-11), 0x1.7da1ef8fe1af4p-10);
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a9 = fma(a3, fma(a3, a7, -0x1.d6d3c4bd90bc4p-9), 0x1.226e353ec6b4cp-7);
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a11 = fma(a3, fma(a3, a9, -0x1.664f4882609ap-6), 0x1.ba1ba1ba1b0abp-5);
    /* -0.13333333333333325, 0.33333333333333331 */
    const double a13 = fma(a3, fma(a3, a11, -0x1.111111111110ep-3), 0x1.5555555555555p-2);
    const double a15 = a2 * (a3 * a13);
    const int b2 = w1 < 0.546875;
    const double a17 = (b2 ? w1 : 0.546875) + (-0x1.f8p-2); /* -0.4921875 */
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023 */
    const double a19 = fma(a17, fma(a17, -0x1.21c846d4bfc8p-8, -0x1.a8d097c1f376fp-10), 0x1.be2c549fcf7ebp-7);
    /* -0.0089600259499465849, -0.028071418288234101 */
    const double a21 = fma(a17, fma(a17, a19, -0x1.259a2536920b5p-7), -0x1.cbec0fe004f1bp-6);
    /* 0.051938174585520379, 0.024823998427004633 */
    const double a23 = fma(a17, fma(a17, a21, 0x1.a97a3f2847aabp-5), 0x1.96b76559989f6p-6);
    /* -0.16569258263376443, 0.099363798237779813 */
    const double a25 = fma(a17, fma(a17, a23, -0x1.5356a1fcd07a5p-3), 0x1.96fe7e7d66d65p-4);
    /* 0.36116270885151136, 0.20789122121552778 */
    const double a27 = fma(a17, fma(a17, a25, 0x1.71d4a31c35426p-2), 0x1.a9c2df61f8342p-3);
    const double a28 = fma(a17, a27, 0x1.28d9a9aa1b295p-5); /* 0.036236602188045065 */
    const int b3 = w1 < 0.65625;
    const double a30 = (b3 ? w1 : 0.65625) + (-0x1.34p-1); /* -0.6015625 */
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a32 = fma(a30, fma(a30, -0x1.4a7246868e83p-8, 0x1.3a212d32d3652p-7), 0x1.6b5a0c96f5213p-9);
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a34 = fma(a30, fma(a30, a32, -0x1.f376f37a79b91p-6), 0x1.d8e7036b4ceb8p-6);
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a36 = fma(a30, fma(a30, a34, 0x1.a55c70fd3758cp-5), -0x1.27362ae4c58dfp-3);
    /* 0.031055569322821167, 0.38230021574147732 */
    const double a38 = fma(a30, fma(a30, a36, 0x1.fcd07fa669501p-6), 0x1.8779b52f741c6p-2);
    /* 0.28961669592815714, 0.063402025858543626 */
    const double a40 = fma(a30, fma(a30, a38, 0x1.289147758c4cbp-2), 0x1.03b1d7b9005fap-4);
    const int b4 = w1 < 0.765625;
    const double a42 = (b4 ? w1 : 0.765625) + (-0x1.6cp-1); /* -0.7109375 */
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a44 = fma(a42, fma(a42, -0x1.468a4c3ba8f37p-8, 0x1.f8aeabe7a1c94p-9), 0x1.33460b223ec79p-7);
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a46 = fma(a42, fma(a42, a44, -0x1.958c9cd2d646p-6), 0x1.e1a6101c5c8d4p-8);
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a48 = fma(a42, fma(a42, a46, 0x1.025a7c88a713ep-4), -0x1.cb86f448b58bep-4);
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a50 = fma(a42, fma(a42, a48, -0x1.9dad9a8162f1dp-6), 0x1.880ed15912d69p-2);
    /* 0.37364413976589511, 0.099673122037489334 */
    const double a52 = fma(a42, fma(a42, a50, 0x1.7e9c91c28bd9bp-2), 0x1.9842d7f70f4afp-4);
    const int b5 = w1 < 0.875;
    const double a54 = (b5 ? w1 : 0.875) + (-0x1.a4p-1); /* -0.8203125 */
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a56 = fma(a54, fma(a54, -0x1.94b3872cd1ca4p-9, -0x1.4fff7bb2c337bp-11), 0x1.60f7463a617e8p-7);
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a58 = fma(a54, fma(a54, a56, -0x1.ffa12ec338252p-7), -0x1.0c04be4c4d7a6p-7);
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a60 = fma(a54, fma(a54, a58, 0x1.ff51b69cf82f2p-5), -0x1.3d1297422225fp-4);
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a62 = fma(a54, fma(a54, a60, -0x1.113d9f68b94e4p-4), 0x1.782e86d69baf8p-2);
    /* 0.45594895856468604, 0.14507257333342172 */
    const double a64 = fma(a54, fma(a54, a62, 0x1.d2e448a6b8eb7p-2), 0x1.291bcf301bde8p-3);
    const double a66 = -2.0 * w1;
    const int b6 = a66 < -200.0;
    const double a68 = usual ? a66 : (b6 ? (-200.0) : a66);
    const int b7 = -0x1p-100 < a68; /* -7.8886090522101181e-31 */
    const double a70 = usual ? a68 : (b7 ? (-0x1p-100) : a68); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a71 = fma(a70, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a72 = a71 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a74 = fma(a72, -0x1.ef35793c7673p-45, fma(a72, -0x1.62e42fefa38p-1, a70));
    const double a75 = a74 * a74;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a78 = fma(fma(0x1.9fce5e32a2c28p-13, a74, 0x1.6d98935dd6524p-10), a75, fma(0x1.1111e0a253f33p-7, a74, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a80 = fma(a78, a75, fma(0x1.555554a6c4debp-3, a74, 0x1.00000044603e6p-1));
    const double a83 = (fma(a75, a80, a74) + 1.0) * power_of_two(a71);
    const int b8 = w1 < 2048.0;
    const double a88 = w1 + (-1.0) + a83 + (usual ? w1 : (b8 ? w1 : 2048.0)) * a83;
    const double q1 = a88 / (1.0 + a83);
    const double a90 = b5 ? a64 : q1;
    const double a91 = b4 ? a52 : a90;
    const double a92 = b3 ? a40 : a91;
    const double a93 = b2 ? a28 : a92;
    const double a95 = copysign(b1 ? a15 : a93, a1);
    const double a96 = INFINITY;
    const double a97 = usual ? x : number(x, a96);
    const double a98 = -a96;
    const int b9 = a97 == a98;
    const double a100 = usual ? a95 : (b9 ? a98 : a95);
    const int b10 = a97 == a96;
    const double a102 = usual ? a100 : (b10 ? a96 : a100);
    const int b11 = x == x;
    return (float)(usual ? a102 : (b11 ? a102 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrinkf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
