/* SPDX-License-Identifier: MIT */
/* tanhshrink(x) = x - tanh(x)
 *
 * x < 0: -((abs(x) - 1 + exp(-2*abs(x)) + abs(x)*exp(-2*abs(x)))/(1 + exp(-2*abs(x))))
 *     1 + t: all terms have one sign, nothing cancels
 *     w - 1 + t: of both signs, errors grow 6.8-fold at most here
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
 *     w - 1 + t: of both signs, errors grow 6.8-fold at most here
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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double a1 = INFINITY;
    const double v1 = number(x, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(v2);
    const int b4 = w1 < 0.4375;
    const double a3 = b4 ? w1 : 0.4375;
    const double a4 = a3 * a3;
    const double a6 = fma(a3, a3, -a4);
    const double a7 = a4 + a6;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4 */
    const double a9 = fma(a7, fma(a7, 0x1.b3422699bf9edp-16, -0x1.7f0ac95c47c62p-14), 0x1.f298b95ee6b5ep-13);
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a11 = fma(a7, fma(a7, a9, -0x1.353b4a1be584ap-11), 0x1.7da1ef8fe1af4p-10);
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a13 = fma(a7, fma(a7, a11, -0x1.d6d3c4bd90bc4p-9), 0x1.226e353ec6b4cp-7);
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a15 = fma(a7, fma(a7, a13, -0x1.664f4882609ap-6), 0x1.ba1ba1ba1b0abp-5);
    const double a16 = a7 * a15;
    const double a17 = -0x1.111111111110ep-3 + a16; /* -0.13333333333333325 */
    const double a18 = a7 * a17;
    const double a19 = 0x1.5555555555555p-2 + a18; /* 0.33333333333333331 */
    const double a20 = a4 * a19;
    const double a21 = a3 * a20;
    const int b5 = fabs(a21) < a1;
    const double a25 = a6 - (a7 - a4);
    const double a31 = -0x1.71a42f5578eccp-58 + fma(a15, a25, fma(a7, a15, -a16)); /* -5.0095743967149679e-18 */
    /* -0.13333333333333325 */
    const double a35 = fma(a7, a16 - (a17 - (-0x1.111111111110ep-3)) + a31, fma(a7, a17, -a18));
    /* 0.33333333333333331, 1.8440377542818024e-17 */
    const double a38 = a18 - (a19 - 0x1.5555555555555p-2) + (0x1.542a3888f2c6ep-56 + fma(a17, a25, a35));
    const double a45 = fma(a3, fma(a19, a6, fma(a4, a38, fma(a4, a19, -a20))), fma(a3, a20, -a21));
    const double a47 = a21 + (b5 ? a45 : 0.0);
    const int b6 = a47 == 0.0;
    const double a48 = b6 ? a21 : a47;
    const int b7 = w1 < 0.546875;
    const double a49 = b7 ? w1 : 0.546875;
    const double a50 = -0x1.f8p-2 + a49; /* -0.4921875 */
    const double a51 = a50 - (-0x1.f8p-2); /* -0.4921875 */
    const double a55 = -0x1.f8p-2 - (a50 - a51) + (a49 - a51); /* -0.4921875 */
    const double a56 = a50 + a55;
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023 */
    const double a58 = fma(a56, fma(a56, -0x1.21c846d4bfc8p-8, -0x1.a8d097c1f376fp-10), 0x1.be2c549fcf7ebp-7);
    /* -0.0089600259499465849, -0.028071418288234101 */
    const double a60 = fma(a56, fma(a56, a58, -0x1.259a2536920b5p-7), -0x1.cbec0fe004f1bp-6);
    /* 0.051938174585520379, 0.024823998427004633 */
    const double a62 = fma(a56, fma(a56, a60, 0x1.a97a3f2847aabp-5), 0x1.96b76559989f6p-6);
    /* -0.16569258263376443, 0.099363798237779813 */
    const double a64 = fma(a56, fma(a56, a62, -0x1.5356a1fcd07a5p-3), 0x1.96fe7e7d66d65p-4);
    const double a65 = a56 * a64;
    const double a66 = 0x1.71d4a31c35426p-2 + a65; /* 0.36116270885151136 */
    const double a67 = a56 * a66;
    const double a68 = 0x1.a9c2df61f8342p-3 + a67; /* 0.20789122121552778 */
    const double a69 = a56 * a68;
    const double a70 = 0x1.28d9a9aa1b295p-5 + a69; /* 0.036236602188045065 */
    const int b8 = fabs(a70) < a1;
    const double a74 = a55 - (a56 - a50);
    const double a82 = -0x1.f1c16757a9bfcp-56 + fma(a64, a74, fma(a56, a64, -a65)); /* -2.6983378808827593e-17 */
    /* 0.36116270885151136 */
    const double a86 = fma(a56, a65 - (a66 - 0x1.71d4a31c35426p-2) + a82, fma(a56, a66, -a67));
    /* 0.20789122121552778, -4.1690558200677026e-18 */
    const double a89 = a67 - (a68 - 0x1.a9c2df61f8342p-3) + (-0x1.339f3ce5ad744p-58 + fma(a66, a74, a86));
    /* -1.9992211013746343e-18 */
    const double a94 = -0x1.270870118d3fap-59 + fma(a68, a74, fma(a56, a89, fma(a56, a68, -a69)));
    const double a95 = a69 - (a70 - 0x1.28d9a9aa1b295p-5) + a94; /* 0.036236602188045065 */
    const double a97 = a70 + (b8 ? a95 : 0.0);
    const int b9 = a97 == 0.0;
    const double a98 = b9 ? a70 : a97;
    const int b10 = w1 < 0.65625;
    const double a99 = b10 ? w1 : 0.65625;
    const double a100 = -0x1.34p-1 + a99; /* -0.6015625 */
    const double a101 = a100 - (-0x1.34p-1); /* -0.6015625 */
    const double a105 = -0x1.34p-1 - (a100 - a101) + (a99 - a101); /* -0.6015625 */
    const double a106 = a100 + a105;
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a108 = fma(a106, fma(a106, -0x1.4a7246868e83p-8, 0x1.3a212d32d3652p-7), 0x1.6b5a0c96f5213p-9);
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a110 = fma(a106, fma(a106, a108, -0x1.f376f37a79b91p-6), 0x1.d8e7036b4ceb8p-6);
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a112 = fma(a106, fma(a106, a110, 0x1.a55c70fd3758cp-5), -0x1.27362ae4c58dfp-3);
    const double a113 = fma(a106, a112, 0x1.fcd07fa669501p-6); /* 0.031055569322821167 */
    const double a114 = a106 * a113;
    const double a115 = 0x1.8779b52f741c6p-2 + a114; /* 0.38230021574147732 */
    const double a116 = a106 * a115;
    const double a117 = 0x1.289147758c4cbp-2 + a116; /* 0.28961669592815714 */
    const double a118 = a106 * a117;
    const double a119 = 0x1.03b1d7b9005fap-4 + a118; /* 0.063402025858543626 */
    const int b11 = fabs(a119) < a1;
    const double a123 = a105 - (a106 - a100);
    /* 1.6165127709295819e-17 */
    const double a131 = 0x1.2a31a843dfed4p-56 + fma(a113, a123, fma(a106, a113, -a114));
    /* 0.38230021574147732 */
    const double a135 = fma(a106, a114 - (a115 - 0x1.8779b52f741c6p-2) + a131, fma(a106, a115, -a116));
    /* 0.28961669592815714, -9.2048510721018408e-18 */
    const double a138 = a116 - (a117 - 0x1.289147758c4cbp-2) + (-0x1.53995c40e82b8p-57 + fma(a115, a123, a135));
    /* -9.512610754148062e-19 */
    const double a143 = -0x1.18c3413447548p-60 + fma(a117, a123, fma(a106, a138, fma(a106, a117, -a118)));
    const double a144 = a118 - (a119 - 0x1.03b1d7b9005fap-4) + a143; /* 0.063402025858543626 */
    const double a146 = a119 + (b11 ? a144 : 0.0);
    const int b12 = a146 == 0.0;
    const double a147 = b12 ? a119 : a146;
    const int b13 = w1 < 0.765625;
    const double a148 = b13 ? w1 : 0.765625;
    const double a149 = -0x1.6cp-1 + a148; /* -0.7109375 */
    const double a150 = a149 - (-0x1.6cp-1); /* -0.7109375 */
    const double a154 = -0x1.6cp-1 - (a149 - a150) + (a148 - a150); /* -0.7109375 */
    const double a155 = a149 + a154;
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a157 = fma(a155, fma(a155, -0x1.468a4c3ba8f37p-8, 0x1.f8aeabe7a1c94p-9), 0x1.33460b223ec79p-7);
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a159 = fma(a155, fma(a155, a157, -0x1.958c9cd2d646p-6), 0x1.e1a6101c5c8d4p-8);
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a161 = fma(a155, fma(a155, a159, 0x1.025a7c88a713ep-4), -0x1.cb86f448b58bep-4);
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a163 = fma(a155, fma(a155, a161, -0x1.9dad9a8162f1dp-6), 0x1.880ed15912d69p-2);
    const double a164 = a155 * a163;
    const double a165 = 0x1.7e9c91c28bd9bp-2 + a164; /* 0.37364413976589511 */
    const double a166 = a155 * a165;
    const double a167 = 0x1.9842d7f70f4afp-4 + a166; /* 0.099673122037489334 */
    const int b14 = fabs(a167) < a1;
    const double a171 = a154 - (a155 - a149);
    /* -1.5659276197697264e-17 */
    const double a177 = -0x1.20dcd74fd6e9p-56 + fma(a163, a171, fma(a155, a163, -a164));
    /* 0.37364413976589511 */
    const double a181 = fma(a155, a164 - (a165 - 0x1.7e9c91c28bd9bp-2) + a177, fma(a155, a165, -a166));
    /* 0.099673122037489334, 1.8714083315828995e-18 */
    const double a184 = a166 - (a167 - 0x1.9842d7f70f4afp-4) + (0x1.142bcecf0996p-59 + fma(a165, a171, a181));
    const double a186 = a167 + (b14 ? a184 : 0.0);
    const int b15 = a186 == 0.0;
    const double a187 = b15 ? a167 : a186;
    const int b16 = w1 < 0.875;
    const double a188 = b16 ? w1 : 0.875;
    const double a189 = -0x1.a4p-1 + a188; /* -0.8203125 */
    const double a190 = a189 - (-0x1.a4p-1); /* -0.8203125 */
    const double a194 = -0x1.a4p-1 - (a189 - a190) + (a188 - a190); /* -0.8203125 */
    const double a195 = a189 + a194;
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a197 = fma(a195, fma(a195, -0x1.94b3872cd1ca4p-9, -0x1.4fff7bb2c337bp-11), 0x1.60f7463a617e8p-7);
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a199 = fma(a195, fma(a195, a197, -0x1.ffa12ec338252p-7), -0x1.0c04be4c4d7a6p-7);
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a201 = fma(a195, fma(a195, a199, 0x1.ff51b69cf82f2p-5), -0x1.3d1297422225fp-4);
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a203 = fma(a195, fma(a195, a201, -0x1.113d9f68b94e4p-4), 0x1.782e86d69baf8p-2);
    const double a204 = a195 * a203;
    const double a205 = 0x1.d2e448a6b8eb7p-2 + a204; /* 0.45594895856468604 */
    const double a206 = a195 * a205;
    const double a207 = 0x1.291bcf301bde8p-3 + a206; /* 0.14507257333342172 */
    const int b17 = w1 < 2048.0;
    const double a208 = b17 ? w1 : 2048.0;
    const double a209 = -2.0 * w1;
    const int b18 = a209 < -800.0;
    const double a210 = b18 ? (-800.0) : a209;
    const int b19 = -0x1p-100 < a210; /* -7.8886090522101181e-31 */
    const double a211 = b19 ? (-0x1p-100) : a210; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a212 = fma(a211, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a213 = a212 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a214 = fma(a213, -0x1.62e42fefa38p-1, a211); /* -0.69314718055989033 */
    const double a215 = fma(a213, -0x1.ef35793c7673p-45, a214); /* -5.4979230187083712e-14 */
    const double a216 = 1.0 + a215;
    const double a217 = a215 * a215;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a220 = fma(fma(0x1.ada10efa01953p-26, a215, 0x1.28ae38fe0a4b2p-22), a217, fma(0x1.71df0f72a4222p-19, a215, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a222 = fma(a220, a217, fma(0x1.a01a0134a1113p-13, a215, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a224 = fma(a222, a217, fma(0x1.1111111125b1p-7, a215, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a226 = fma(a224, a217, fma(0x1.5555555555503p-3, a215, 0x1.000000000000ap-1));
    const double a227 = a217 * a226;
    const double a228 = a216 + a227;
    const double a229 = b18 ? 0.0 : a228;
    const double a230 = a208 * a229;
    const int b20 = a213 < -700.0;
    const double a231 = a212 + 300.0;
    const double p1 = power_of_two(b20 ? a231 : a212);
    const double a234 = a229 * p1;
    const double a235 = -1.0 + w1;
    const int b21 = fabs(a235) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a236 = b20 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a237 = b21 ? a236 : 1.0;
    const double a238 = a234 * a237;
    const double a239 = a238 + a235;
    const int b22 = fabs(a239) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a240 = b22 ? a236 : 1.0;
    const double a241 = a230 * p1 * a240;
    const double a242 = a241 + a239;
    const double a243 = 1.0 + a234;
    const double a244 = short_inverse(a243);
    const double a247 = fma(a244, fma(-a244, a243, 1.0), a244);
    const double a248 = a242 * a247;
    const double a249 = b16 ? a207 : a248;
    const int b23 = fabs(a249) < a1;
    const double a253 = a194 - (a195 - a189);
    const double a259 = 0x1.f6ffe8a8463ep-60 + fma(a203, a253, fma(a195, a203, -a204)); /* 1.7042290830874746e-18 */
    /* 0.45594895856468604 */
    const double a263 = fma(a195, a204 - (a205 - 0x1.d2e448a6b8eb7p-2) + a259, fma(a195, a205, -a206));
    /* 0.14507257333342172, -1.1283828920373272e-17 */
    const double a266 = a206 - (a207 - 0x1.291bcf301bde8p-3) + (-0x1.a04cc0407cfaap-57 + fma(a205, a253, a263));
    const double a267 = -a248;
    /* -5.4979230187083712e-14 */
    const double a278 = fma(fma(a213, -0x1.ef35793c7673p-45, a214 - a215), a228, a227 - (a228 - a216) + (a215 - (a216 - 1.0)));
    const double a279 = b18 ? 0.0 : a278;
    const double a280 = a279 * p1;
    const double a282 = a242 - a241;
    const double a292 = a239 - a238;
    const double a298 = a235 - (-1.0);
    const double a304 = a238 - (a239 - a292) + (a235 - a292) + (a280 * a237 + (-1.0 - (a235 - a298) + (w1 - a298)));
    const double a305 = fma(a208, a279, fma(a208, a229, -a230)) * p1 * a240 + a304;
    const double a307 = fma(a267, a234 - (a243 - 1.0) + a280, a241 - (a242 - a282) + (a239 - a282) + a305);
    const double a309 = (fma(a267, a243, a242) + a307) * a247;
    const double a310 = b16 ? a266 : a309;
    const double a312 = a249 + (b23 ? a310 : 0.0);
    const int b24 = a312 == 0.0;
    const double a313 = b24 ? a249 : a312;
    const double a314 = b13 ? a187 : a313;
    const double a315 = b10 ? a147 : a314;
    const double a316 = b7 ? a98 : a315;
    const double a318 = copysign(b4 ? a48 : a316, v2);
    const double a319 = b3 ? a2 : a318;
    const double a320 = b2 ? a1 : a319;
    return b1 ? a320 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double a1 = INFINITY;
    const double v1 = number(x, a1);
    const int b2 = v1 == a1;
    const double a2 = -a1;
    const int b3 = v1 == a2;
    const double v2 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(v2);
    const int b4 = w1 < 0.4375;
    const double a3 = b4 ? w1 : 0.4375;
    const double a4 = a3 * a3;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4 */
    const double a6 = fma(a4, fma(a4, 0x1.b3422699bf9edp-16, -0x1.7f0ac95c47c62p-14), 0x1.f298b95ee6b5ep-13);
    /* -5.8981246864920592e-4, 0.0014558126895011765 */
    const double a8 = fma(a4, fma(a4, a6, -0x1.353b4a1be584ap-11), 0x1.7da1ef8fe1af4p-10);
    /* -0.0035921266233187327, 0.0088632354723380477 */
    const double a10 = fma(a4, fma(a4, a8, -0x1.d6d3c4bd90bc4p-9), 0x1.226e353ec6b4cp-7);
    /* -0.021869488534784431, 0.0539682539682372 */
    const double a12 = fma(a4, fma(a4, a10, -0x1.664f4882609ap-6), 0x1.ba1ba1ba1b0abp-5);
    /* -0.13333333333333325, 0.33333333333333331 */
    const double a14 = fma(a4, fma(a4, a12, -0x1.111111111110ep-3), 0x1.5555555555555p-2);
    const double a16 = a3 * (a4 * a14);
    const int b5 = w1 < 0.546875;
    const double a18 = (b5 ? w1 : 0.546875) + (-0x1.f8p-2); /* -0.4921875 */
    /* -0.0044217274596568545, -0.0016205399156094776, 0.013616124458732023 */
    const double a20 = fma(a18, fma(a18, -0x1.21c846d4bfc8p-8, -0x1.a8d097c1f376fp-10), 0x1.be2c549fcf7ebp-7);
    /* -0.0089600259499465849, -0.028071418288234101 */
    const double a22 = fma(a18, fma(a18, a20, -0x1.259a2536920b5p-7), -0x1.cbec0fe004f1bp-6);
    /* 0.051938174585520379, 0.024823998427004633 */
    const double a24 = fma(a18, fma(a18, a22, 0x1.a97a3f2847aabp-5), 0x1.96b76559989f6p-6);
    /* -0.16569258263376443, 0.099363798237779813 */
    const double a26 = fma(a18, fma(a18, a24, -0x1.5356a1fcd07a5p-3), 0x1.96fe7e7d66d65p-4);
    /* 0.36116270885151136, 0.20789122121552778 */
    const double a28 = fma(a18, fma(a18, a26, 0x1.71d4a31c35426p-2), 0x1.a9c2df61f8342p-3);
    const double a29 = fma(a18, a28, 0x1.28d9a9aa1b295p-5); /* 0.036236602188045065 */
    const int b6 = w1 < 0.65625;
    const double a31 = (b6 ? w1 : 0.65625) + (-0x1.34p-1); /* -0.6015625 */
    /* -0.0050422117406530437, 0.0095864744850146268, 0.0027721538894900448 */
    const double a33 = fma(a31, fma(a31, -0x1.4a7246868e83p-8, 0x1.3a212d32d3652p-7), 0x1.6b5a0c96f5213p-9);
    /* -0.030484903118032817, 0.028863671626097015 */
    const double a35 = fma(a31, fma(a31, a33, -0x1.f376f37a79b91p-6), 0x1.d8e7036b4ceb8p-6);
    /* 0.051435681039701725, -0.14414628515868963 */
    const double a37 = fma(a31, fma(a31, a35, 0x1.a55c70fd3758cp-5), -0x1.27362ae4c58dfp-3);
    /* 0.031055569322821167, 0.38230021574147732 */
    const double a39 = fma(a31, fma(a31, a37, 0x1.fcd07fa669501p-6), 0x1.8779b52f741c6p-2);
    /* 0.28961669592815714, 0.063402025858543626 */
    const double a41 = fma(a31, fma(a31, a39, 0x1.289147758c4cbp-2), 0x1.03b1d7b9005fap-4);
    const int b7 = w1 < 0.765625;
    const double a43 = (b7 ? w1 : 0.765625) + (-0x1.6cp-1); /* -0.7109375 */
    /* -0.0049826084247433433, 0.0038504204601995193, 0.0093772463192094303 */
    const double a45 = fma(a43, fma(a43, -0x1.468a4c3ba8f37p-8, 0x1.f8aeabe7a1c94p-9), 0x1.33460b223ec79p-7);
    /* -0.024752762935666417, 0.0073493756611801749 */
    const double a47 = fma(a43, fma(a43, a45, -0x1.958c9cd2d646p-6), 0x1.e1a6101c5c8d4p-8);
    /* 0.063074575863031307, -0.11218924926228888 */
    const double a49 = fma(a43, fma(a43, a47, 0x1.025a7c88a713ep-4), -0x1.cb86f448b58bep-4);
    /* -0.025248909839816414, 0.38286902528917338 */
    const double a51 = fma(a43, fma(a43, a49, -0x1.9dad9a8162f1dp-6), 0x1.880ed15912d69p-2);
    /* 0.37364413976589511, 0.099673122037489334 */
    const double a53 = fma(a43, fma(a43, a51, 0x1.7e9c91c28bd9bp-2), 0x1.9842d7f70f4afp-4);
    const int b8 = w1 < 0.875;
    const double a55 = (b8 ? w1 : 0.875) + (-0x1.a4p-1); /* -0.8203125 */
    /* -0.0030876257427823895, -6.4086529013850037e-4, 0.010771664897003277 */
    const double a57 = fma(a55, fma(a55, -0x1.94b3872cd1ca4p-9, -0x1.4fff7bb2c337bp-11), 0x1.60f7463a617e8p-7);
    /* -0.01561369689301376, -0.0081792763890965008 */
    const double a59 = fma(a55, fma(a55, a57, -0x1.ffa12ec338252p-7), -0x1.0c04be4c4d7a6p-7);
    /* 0.062416893640834817, -0.077410307743897885 */
    const double a61 = fma(a55, fma(a55, a59, 0x1.ff51b69cf82f2p-5), -0x1.3d1297422225fp-4);
    /* -0.066709158603390828, 0.36736498532165696 */
    const double a63 = fma(a55, fma(a55, a61, -0x1.113d9f68b94e4p-4), 0x1.782e86d69baf8p-2);
    /* 0.45594895856468604, 0.14507257333342172 */
    const double a65 = fma(a55, fma(a55, a63, 0x1.d2e448a6b8eb7p-2), 0x1.291bcf301bde8p-3);
    const double a67 = -2.0 * w1;
    const int b9 = a67 < -200.0;
    const double a68 = b9 ? (-200.0) : a67;
    const int b10 = -0x1p-100 < a68; /* -7.8886090522101181e-31 */
    const double a69 = b10 ? (-0x1p-100) : a68; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a70 = fma(a69, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a71 = a70 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a73 = fma(a71, -0x1.ef35793c7673p-45, fma(a71, -0x1.62e42fefa38p-1, a69));
    const double a74 = a73 * a73;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a77 = fma(fma(0x1.9fce5e32a2c28p-13, a73, 0x1.6d98935dd6524p-10), a74, fma(0x1.1111e0a253f33p-7, a73, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a79 = fma(a77, a74, fma(0x1.555554a6c4debp-3, a73, 0x1.00000044603e6p-1));
    const double a82 = (fma(a74, a79, a73) + 1.0) * power_of_two(a70);
    const int b11 = w1 < 2048.0;
    const double q1 = (w1 + (-1.0) + a82 + (b11 ? w1 : 2048.0) * a82) / (1.0 + a82);
    const double a88 = b8 ? a65 : q1;
    const double a89 = b7 ? a53 : a88;
    const double a90 = b6 ? a41 : a89;
    const double a91 = b5 ? a29 : a90;
    const double a93 = copysign(b4 ? a16 : a91, v2);
    const double a94 = b3 ? a2 : a93;
    const double a95 = b2 ? a1 : a94;
    return (float)(b1 ? a95 : x);
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink)
SYMSIG_DEFINE_1(float, symsig_tanhshrinkf)
