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
    const double a8 = fma(fma(0x1.b3422699bf9edp-16, a6, -0x1.7f0ac95c47c62p-14), a6, 0x1.f298b95ee6b5ep-13);
    const double a9 = INFINITY;
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a11 = fma(fma(a8, a6, -0x1.353b4a1be584ap-11), a6, 0x1.7da1ef8fe1af4p-10);
    const double a14 = a5 - (a6 - a3);
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a15 = fma(fma(a11, a6, -0x1.d6d3c4bd90bc4p-9), a6, 0x1.226e353ec6b4cp-7);
    const int b2 = w1 < 0.546875;
    const double a17 = b2 ? w1 : 0.546875;
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a18 = fma(fma(a15, a6, -0x1.664f4882609ap-6), a6, 0x1.ba1ba1ba1b0abp-5);
    const double a19 = -0x1.f8p-2 + a17; /* -0.4921875 */
    const double a20 = a6 * a18;
    const double a21 = a19 - (-0x1.f8p-2); /* -0.4921875 */
    const double a22 = -0x1.111111111110ep-3 + a20; /* -0.13333333333333325 */
    const double a24 = a6 * a22;
    const double a27 = 0x1.5555555555555p-2 + a24; /* 0.33333333333333331 */
    const double a30 = -0x1.f8p-2 - (a19 - a21) + (a17 - a21); /* -0.4921875 */
    const double a31 = a3 * a27;
    const double a35 = a19 + a30;
    const double a36 = a2 * a31;
    const double a40 = -0x1.71a42f5578eccp-58 + fma(a18, a14, fma(a6, a18, -a20)); /* -5.0095743967149679e-18 */
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023 */
    const double a44 = fma(fma(-0x1.21c846d4bfc8p-8, a35, -0x1.a8d097c1f376fp-10), a35, 0x1.be2c549fcf7ebp-7);
    /* -0.13333333333333325 */
    const double a45 = fma(a6, a20 - (a22 - (-0x1.111111111110ep-3)) + a40, fma(a6, a22, -a24));
    /* -0.0089600259499465849, -0.028071418288234101 */
    const double a50 = fma(fma(a44, a35, -0x1.259a2536920b5p-7), a35, -0x1.cbec0fe004f1bp-6);
    const int b3 = w1 < 0.65625;
    /* 0.33333333333333331, 1.8440377542818024e-17 */
    const double a56 = a24 - (a27 - 0x1.5555555555555p-2) + (0x1.542a3888f2c6ep-56 + fma(a22, a14, a45));
    const int b4 = fabs(a36) < a9;
    const double a57 = a30 - (a35 - a19);
    /* 0.051938174585520379, 0.024823998427004633 */
    const double a58 = fma(fma(a50, a35, 0x1.a97a3f2847aabp-5), a35, 0x1.96b76559989f6p-6);
    const double a59 = b3 ? w1 : 0.65625;
    const double a62 = -0x1.34p-1 + a59; /* -0.6015625 */
    /* -0.16569258263376443, 0.099363798237779813 */
    const double a64 = fma(fma(a58, a35, -0x1.5356a1fcd07a5p-3), a35, 0x1.96fe7e7d66d65p-4);
    const double a65 = a62 - (-0x1.34p-1); /* -0.6015625 */
    const double a66 = fma(a2, fma(a27, a5, fma(a3, a56, fma(a3, a27, -a31))), fma(a2, a31, -a36));
    const double a67 = a35 * a64;
    const double a70 = 0x1.71d4a31c35426p-2 + a67; /* 0.36116270885151136 */
    const double a73 = a35 * a70;
    const double a74 = -0x1.34p-1 - (a62 - a65) + (a59 - a65); /* -0.6015625 */
    const double a76 = 0x1.a9c2df61f8342p-3 + a73; /* 0.20789122121552778 */
    const double a77 = a62 + a74;
    const double a78 = a36 + (usual ? a66 : (b4 ? a66 : 0.0));
    const double a79 = a35 * a76;
    const int b5 = a78 == 0.0;
    const double a82 = 0x1.28d9a9aa1b295p-5 + a79; /* 0.036236602188045065 */
    const double a87 = b5 ? a36 : a78;
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a90 = fma(fma(-0x1.4a7246868e83p-8, a77, 0x1.3a212d32d3652p-7), a77, 0x1.6b5a0c96f5213p-9);
    const double a94 = -0x1.f1c16757a9bfcp-56 + fma(a64, a57, fma(a35, a64, -a67)); /* -2.6983378808827593e-17 */
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a98 = fma(fma(a90, a77, -0x1.f376f37a79b91p-6), a77, 0x1.d8e7036b4ceb8p-6);
    /* 0.36116270885151136 */
    const double a100 = fma(a35, a67 - (a70 - 0x1.71d4a31c35426p-2) + a94, fma(a35, a70, -a73));
    const int b6 = w1 < 0.765625;
    const double a103 = a74 - (a77 - a62);
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a106 = fma(fma(a98, a77, 0x1.a55c70fd3758cp-5), a77, -0x1.27362ae4c58dfp-3);
    const double a107 = b6 ? w1 : 0.765625;
    const double a109 = -0x1.6cp-1 + a107; /* -0.7109375 */
    const double a110 = fma(a106, a77, 0x1.fcd07fa669501p-6); /* 0.031055569322821167 */
    /* 0.20789122121552778, -4.1690558200677026e-18 */
    const double a111 = a73 - (a76 - 0x1.a9c2df61f8342p-3) + (-0x1.339f3ce5ad744p-58 + fma(a70, a57, a100));
    const int b7 = fabs(a82) < a9;
    const double a112 = a109 - (-0x1.6cp-1); /* -0.7109375 */
    const double a113 = a77 * a110;
    const double a116 = 0x1.8779b52f741c6p-2 + a113; /* 0.38230021574147732 */
    const double a120 = a77 * a116;
    /* -1.9992211013746343e-18 */
    const double a121 = -0x1.270870118d3fap-59 + fma(a76, a57, fma(a35, a111, fma(a35, a76, -a79)));
    const double a122 = 0x1.289147758c4cbp-2 + a120; /* 0.28961669592815714 */
    const double a123 = -0x1.6cp-1 - (a109 - a112) + (a107 - a112); /* -0.7109375 */
    const double a124 = a79 - (a82 - 0x1.28d9a9aa1b295p-5) + a121; /* 0.036236602188045065 */
    const double a125 = a77 * a122;
    const double a126 = a109 + a123;
    const double a129 = 0x1.03b1d7b9005fap-4 + a125; /* 0.063402025858543626 */
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a140 = fma(fma(-0x1.468a4c3ba8f37p-8, a126, 0x1.f8aeabe7a1c94p-9), a126, 0x1.33460b223ec79p-7);
    const double a142 = a82 + (usual ? a124 : (b7 ? a124 : 0.0));
    const double a143 = 0x1.2a31a843dfed4p-56 + fma(a110, a103, fma(a77, a110, -a113)); /* 1.6165127709295819e-17 */
    const int b8 = a142 == 0.0;
    const int b9 = w1 < 0.875;
    const double a147 = b8 ? a82 : a142;
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a148 = fma(fma(a140, a126, -0x1.958c9cd2d646p-6), a126, 0x1.e1a6101c5c8d4p-8);
    /* 0.38230021574147732 */
    const double a149 = fma(a77, a113 - (a116 - 0x1.8779b52f741c6p-2) + a143, fma(a77, a116, -a120));
    const double a151 = b9 ? w1 : 0.875;
    const double a156 = -0x1.a4p-1 + a151; /* -0.8203125 */
    const double a157 = a123 - (a126 - a109);
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a159 = fma(fma(a148, a126, 0x1.025a7c88a713ep-4), a126, -0x1.cb86f448b58bep-4);
    const double a160 = a156 - (-0x1.a4p-1); /* -0.8203125 */
    /* 0.28961669592815714, -9.2048510721018408e-18 */
    const double a161 = a120 - (a122 - 0x1.289147758c4cbp-2) + (-0x1.53995c40e82b8p-57 + fma(a116, a103, a149));
    const int b10 = fabs(a129) < a9;
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a167 = fma(fma(a159, a126, -0x1.9dad9a8162f1dp-6), a126, 0x1.880ed15912d69p-2);
    const double a169 = a126 * a167;
    const double a170 = -0x1.a4p-1 - (a156 - a160) + (a151 - a160); /* -0.8203125 */
    const int b11 = w1 < 2048.0;
    /* -9.512610754148062e-19 */
    const double a171 = -0x1.18c3413447548p-60 + fma(a122, a103, fma(a77, a161, fma(a77, a122, -a125)));
    const double a172 = 0x1.7e9c91c28bd9bp-2 + a169; /* 0.37364413976589511 */
    const double a173 = a156 + a170;
    const double a175 = -2.0 * w1;
    const double a176 = a125 - (a129 - 0x1.03b1d7b9005fap-4) + a171; /* 0.063402025858543626 */
    const double a177 = a126 * a172;
    const double a178 = usual ? w1 : (b11 ? w1 : 2048.0);
    const int b12 = a175 < -800.0;
    const double a180 = 0x1.9842d7f70f4afp-4 + a177; /* 0.099673122037489334 */
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a185 = fma(fma(-0x1.94b3872cd1ca4p-9, a173, -0x1.4fff7bb2c337bp-11), a173, 0x1.60f7463a617e8p-7);
    const double a190 = usual ? a175 : (b12 ? (-800.0) : a175);
    const double a194 = a129 + (usual ? a176 : (b10 ? a176 : 0.0));
    const int b13 = -0x1p-100 < a190; /* -7.8886090522101181e-31 */
    /* -1.5659276197697264e-17 */
    const double a196 = -0x1.20dcd74fd6e9p-56 + fma(a167, a157, fma(a126, a167, -a169));
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a197 = fma(fma(a185, a173, -0x1.ffa12ec338252p-7), a173, -0x1.0c04be4c4d7a6p-7);
    const int b14 = a194 == 0.0;
    const double a201 = b14 ? a129 : a194;
    const double a203 = usual ? a190 : (b13 ? (-0x1p-100) : a190); /* -7.8886090522101181e-31 */
    /* 0.37364413976589511 */
    const double a204 = fma(a126, a169 - (a172 - 0x1.7e9c91c28bd9bp-2) + a196, fma(a126, a172, -a177));
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a205 = fma(fma(a197, a173, 0x1.ff51b69cf82f2p-5), a173, -0x1.3d1297422225fp-4);
    const int b15 = fabs(a180) < a9;
    /* 1.4426950408889634, 6755399441056767 */
    const double a206 = fma(a203, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a209 = a206 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a211 = fma(fma(a205, a173, -0x1.113d9f68b94e4p-4), a173, 0x1.782e86d69baf8p-2);
    const double a212 = fma(a209, -0x1.62e42fefa38p-1, a203); /* -0.69314718055989033 */
    /* 0.099673122037489334, 1.8714083315828995e-18 */
    const double a213 = a177 - (a180 - 0x1.9842d7f70f4afp-4) + (0x1.142bcecf0996p-59 + fma(a172, a157, a204));
    const double a214 = -1.0 + w1;
    const double a215 = a173 * a211;
    const double a216 = fma(a209, -0x1.ef35793c7673p-45, a212); /* -5.4979230187083712e-14 */
    const double a218 = 0x1.d2e448a6b8eb7p-2 + a215; /* 0.45594895856468604 */
    const double a219 = a216 * a216;
    const int b16 = fabs(a214) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a221 = a173 * a218;
    const double a224 = a180 + (usual ? a213 : (b15 ? a213 : 0.0));
    const double a225 = 0x1.291bcf301bde8p-3 + a221; /* 0.14507257333342172 */
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a227 = fma(fma(0x1.ada10efa01953p-26, a216, 0x1.28ae38fe0a4b2p-22), a219, fma(0x1.71df0f72a4222p-19, a216, 0x1.a0199929f842dp-16));
    const int b17 = a224 == 0.0;
    const double a229 = a206 + 300.0;
    const double a230 = b17 ? a180 : a224;
    const int b18 = a209 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a232 = fma(a227, a219, fma(0x1.a01a0134a1113p-13, a216, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a234 = fma(a232, a219, fma(0x1.1111111125b1p-7, a216, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a236 = fma(a234, a219, fma(0x1.5555555555503p-3, a216, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a206 : (b18 ? a229 : a206));
    const double a238 = fma(a219, a236, a216);
    const double a239 = usual ? 1.0 : (b18 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a240 = 1.0 + a238;
    const double a241 = b16 ? a239 : 1.0;
    const double a244 = a170 - (a173 - a156);
    const double a245 = usual ? a240 : (b12 ? 0.0 : a240);
    const double a246 = a178 * a245;
    const double a247 = a214 - (-1.0);
    const double a248 = a245 * p1;
    const double a254 = -a9;
    const double a255 = usual ? x : number(x, a9);
    const double a256 = a248 * a241;
    const int b19 = x == x;
    const double a259 = a256 + a214;
    const int b20 = a255 == a254;
    const double a261 = 1.0 + a248;
    const int b21 = a255 == a9;
    const double a265 = short_inverse(a261);
    const int b22 = fabs(a259) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a271 = b22 ? a239 : 1.0;
    const double a272 = 0x1.f6ffe8a8463ep-60 + fma(a211, a244, fma(a173, a211, -a215)); /* 1.7042290830874746e-18 */
    const double a276 = a246 * p1 * a271;
    const double a279 = fma(a265, fma(-a265, a261, 1.0), a265);
    const double a281 = a276 + a259;
    /* 0.45594895856468604 */
    const double a283 = fma(a173, a215 - (a218 - 0x1.d2e448a6b8eb7p-2) + a272, fma(a173, a218, -a221));
    const double a286 = a281 * a279;
    /* -5.4979230187083712e-14 */
    const double a287 = fma(fma(a209, -0x1.ef35793c7673p-45, a212 - a216), a240, a238 - (a240 - 1.0) + fma(a219, a236, a216 - a238));
    const double a289 = b9 ? a225 : a286;
    /* 0.14507257333342172, -1.1283828920373272e-17 */
    const double a291 = a221 - (a225 - 0x1.291bcf301bde8p-3) + (-0x1.a04cc0407cfaap-57 + fma(a218, a244, a283));
    const double a293 = usual ? a287 : (b12 ? 0.0 : a287);
    const double a298 = -a286;
    const double a299 = a259 - a256;
    const double a306 = a281 - a276;
    /*  */
    const double a316 = a256 - (a259 - a299) + (a214 - a299) + (a293 * p1 * a241 + (-1.0 - (a214 - a247) + (w1 - a247)));
    const double a317 = fma(a178, a293, fma(a178, a245, -a246)) * p1 * a271 + a316;
    const int b23 = fabs(a289) < a9;
    const double a319 = fma(a298, fma(a293, p1, a248 - (a261 - 1.0)), a276 - (a281 - a306) + (a259 - a306) + a317);
    const double a321 = (fma(a298, a261, a281) + a319) * a279;
    const double a322 = b9 ? a291 : a321;
    const double a325 = a289 + (usual ? a322 : (b23 ? a322 : 0.0));
    const int b24 = a325 == 0.0;
    const double a326 = b24 ? a289 : a325;
    const double a327 = b6 ? a230 : a326;
    const double a328 = b3 ? a201 : a327;
    const double a329 = b2 ? a147 : a328;
    const double a331 = copysign(b1 ? a87 : a329, a1);
    const double a333 = usual ? a331 : (b20 ? a254 : a331);
    const double a335 = usual ? a333 : (b21 ? a9 : a333);
    return usual ? a335 : (b19 ? a335 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0.4375;
    const double a2 = b1 ? w1 : 0.4375;
    const double a3 = a2 * a2;
    const double a4 = a3 * a3;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4 */
    const double a6 = fma(0x1.b3422699bf9edp-16, a4, fma(-0x1.7f0ac95c47c62p-14, a3, 0x1.f298b95ee6b5ep-13));
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a8 = fma(a6, a4, fma(-0x1.353b4a1be584ap-11, a3, 0x1.7da1ef8fe1af4p-10));
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a10 = fma(a8, a4, fma(-0x1.d6d3c4bd90bc4p-9, a3, 0x1.226e353ec6b4cp-7));
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a12 = fma(a10, a4, fma(-0x1.664f4882609ap-6, a3, 0x1.ba1ba1ba1b0abp-5));
    /* -0.13333333333333325, 0.33333333333333331 */
    const double a14 = fma(a12, a4, fma(-0x1.111111111110ep-3, a3, 0x1.5555555555555p-2));
    const double a16 = a2 * (a3 * a14);
    const int b2 = w1 < 0.546875;
    const double a18 = (b2 ? w1 : 0.546875) + (-0x1.f8p-2); /* -0.4921875 */
    const double a20 = a18 * a18;
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023, -0.0089600259499465849 */
    const double a22 = fma(fma(-0x1.21c846d4bfc8p-8, a18, -0x1.a8d097c1f376fp-10), a20, fma(0x1.be2c549fcf7ebp-7, a18, -0x1.259a2536920b5p-7));
    /* -0.028071418288234101, 0.051938174585520379 */
    const double a24 = fma(a22, a20, fma(-0x1.cbec0fe004f1bp-6, a18, 0x1.a97a3f2847aabp-5));
    /* 0.024823998427004633, -0.16569258263376443 */
    const double a26 = fma(a24, a20, fma(0x1.96b76559989f6p-6, a18, -0x1.5356a1fcd07a5p-3));
    /* 0.099363798237779813, 0.36116270885151136 */
    const double a28 = fma(a26, a20, fma(0x1.96fe7e7d66d65p-4, a18, 0x1.71d4a31c35426p-2));
    /* 0.20789122121552778, 0.036236602188045065 */
    const double a30 = fma(a28, a20, fma(0x1.a9c2df61f8342p-3, a18, 0x1.28d9a9aa1b295p-5));
    const int b3 = w1 < 0.65625;
    const double a32 = (b3 ? w1 : 0.65625) + (-0x1.34p-1); /* -0.6015625 */
    const double a33 = a32 * a32;
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a35 = fma(-0x1.4a7246868e83p-8, a33, fma(0x1.3a212d32d3652p-7, a32, 0x1.6b5a0c96f5213p-9));
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a37 = fma(a35, a33, fma(-0x1.f376f37a79b91p-6, a32, 0x1.d8e7036b4ceb8p-6));
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a39 = fma(a37, a33, fma(0x1.a55c70fd3758cp-5, a32, -0x1.27362ae4c58dfp-3));
    /* 0.031055569322821167, 0.38230021574147732 */
    const double a41 = fma(a39, a33, fma(0x1.fcd07fa669501p-6, a32, 0x1.8779b52f741c6p-2));
    /* 0.28961669592815714, 0.063402025858543626 */
    const double a43 = fma(a41, a33, fma(0x1.289147758c4cbp-2, a32, 0x1.03b1d7b9005fap-4));
    const int b4 = w1 < 0.765625;
    const double a45 = (b4 ? w1 : 0.765625) + (-0x1.6cp-1); /* -0.7109375 */
    const double a46 = a45 * a45;
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a48 = fma(-0x1.468a4c3ba8f37p-8, a46, fma(0x1.f8aeabe7a1c94p-9, a45, 0x1.33460b223ec79p-7));
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a50 = fma(a48, a46, fma(-0x1.958c9cd2d646p-6, a45, 0x1.e1a6101c5c8d4p-8));
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a52 = fma(a50, a46, fma(0x1.025a7c88a713ep-4, a45, -0x1.cb86f448b58bep-4));
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a54 = fma(a52, a46, fma(-0x1.9dad9a8162f1dp-6, a45, 0x1.880ed15912d69p-2));
    /* 0.37364413976589511, 0.099673122037489334 */
    const double a56 = fma(a54, a46, fma(0x1.7e9c91c28bd9bp-2, a45, 0x1.9842d7f70f4afp-4));
    const int b5 = w1 < 0.875;
    const double a58 = (b5 ? w1 : 0.875) + (-0x1.a4p-1); /* -0.8203125 */
    const double a59 = a58 * a58;
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a61 = fma(-0x1.94b3872cd1ca4p-9, a59, fma(-0x1.4fff7bb2c337bp-11, a58, 0x1.60f7463a617e8p-7));
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a63 = fma(a61, a59, fma(-0x1.ffa12ec338252p-7, a58, -0x1.0c04be4c4d7a6p-7));
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a65 = fma(a63, a59, fma(0x1.ff51b69cf82f2p-5, a58, -0x1.3d1297422225fp-4));
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a67 = fma(a65, a59, fma(-0x1.113d9f68b94e4p-4, a58, 0x1.782e86d69baf8p-2));
    /* 0.45594895856468604, 0.14507257333342172 */
    const double a69 = fma(a67, a59, fma(0x1.d2e448a6b8eb7p-2, a58, 0x1.291bcf301bde8p-3));
    const double a71 = -2.0 * w1;
    const int b6 = a71 < -200.0;
    const double a73 = usual ? a71 : (b6 ? (-200.0) : a71);
    const int b7 = -0x1p-100 < a73; /* -7.8886090522101181e-31 */
    const double a75 = usual ? a73 : (b7 ? (-0x1p-100) : a73); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a76 = fma(a75, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a77 = a76 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a79 = fma(a77, -0x1.ef35793c7673p-45, fma(a77, -0x1.62e42fefa38p-1, a75));
    const double a80 = a79 * a79;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a83 = fma(fma(0x1.9fce5e32a2c28p-13, a79, 0x1.6d98935dd6524p-10), a80, fma(0x1.1111e0a253f33p-7, a79, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a85 = fma(a83, a80, fma(0x1.555554a6c4debp-3, a79, 0x1.00000044603e6p-1));
    const double a88 = (fma(a80, a85, a79) + 1.0) * power_of_two(a76);
    const int b8 = w1 < 2048.0;
    const double a93 = w1 + (-1.0) + a88 + (usual ? w1 : (b8 ? w1 : 2048.0)) * a88;
    const double q1 = a93 / (1.0 + a88);
    const double a95 = b5 ? a69 : q1;
    const double a96 = b4 ? a56 : a95;
    const double a97 = b3 ? a43 : a96;
    const double a98 = b2 ? a30 : a97;
    const double a100 = copysign(b1 ? a16 : a98, a1);
    const double a101 = INFINITY;
    const double a102 = usual ? x : number(x, a101);
    const double a103 = -a101;
    const int b9 = a102 == a103;
    const double a105 = usual ? a100 : (b9 ? a103 : a100);
    const int b10 = a102 == a101;
    const double a107 = usual ? a105 : (b10 ? a101 : a105);
    const int b11 = x == x;
    return (float)(usual ? a107 : (b11 ? a107 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink, usual_double(x, m, 0x1p-100, 0x1.4p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrinkf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
