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
    const double a2 = lesser(w1, 0.4375);
    const double a3 = a2 * a2;
    const double a5 = fma(a2, a2, -a3);
    const double a6 = a3 + a5;
    const double a8 = a6 * a6;
    const double a10 = INFINITY;
    /* 2.5943422406799204e-5, -9.1324361566767705e-5, 2.3774937559725267e-4, -5.8981246864920592e-4 */
    const double a12 = fma(fma(0x1.b3422699bf9edp-16, a6, -0x1.7f0ac95c47c62p-14), a8, fma(0x1.f298b95ee6b5ep-13, a6, -0x1.353b4a1be584ap-11));
    /* 0.0014558126895011765, -0.0035921266233187327 */
    const double a15 = fma(a12, a8, fma(0x1.7da1ef8fe1af4p-10, a6, -0x1.d6d3c4bd90bc4p-9));
    /* 0.0088632354723380477, -0.021869488534784431 */
    const double a16 = fma(a15, a8, fma(0x1.226e353ec6b4cp-7, a6, -0x1.664f4882609ap-6));
    const int b2 = w1 < 0.875;
    const int b3 = w1 < 0.546875;
    const int b4 = w1 < 0.65625;
    /* 0.0539682539682372, -0.13333333333333325 */
    const double a19 = fma(a16, a8, fma(0x1.ba1ba1ba1b0abp-5, a6, -0x1.111111111110ep-3));
    const int b5 = w1 < 0.765625;
    const double a20 = a6 * a19;
    /* 0.099673122037489334, 0.14507257333342172 */
    const double a21 = b5 ? 0x1.9842d7f70f4afp-4 : 0x1.291bcf301bde8p-3;
    const double a22 = 0x1.5555555555555p-2 + a20; /* 0.33333333333333331 */
    const double a23 = b5 ? 0.765625 : 0.875;
    const double a24 = b4 ? 0x1.03b1d7b9005fap-4 : a21; /* 0.063402025858543626 */
    const double a25 = a3 * a22;
    const double a27 = b4 ? 0.65625 : a23;
    const double a29 = b3 ? 0x1.28d9a9aa1b295p-5 : a24; /* 0.036236602188045065 */
    const double a30 = a2 * a25;
    const double a31 = b5 ? 0x1.6cp-1 : 0x1.a4p-1; /* 0.7109375, 0.8203125 */
    const double a35 = b4 ? 0x1.34p-1 : a31; /* 0.6015625 */
    /* 0.37364413976589511, 0.45594895856468604 */
    const double a38 = b5 ? 0x1.7e9c91c28bd9bp-2 : 0x1.d2e448a6b8eb7p-2;
    /* 1.8440377542818024e-17 */
    const double a42 = 0x1.542a3888f2c6ep-56 + fma(a19, a5 - (a6 - a3), fma(a6, a19, -a20));
    const double a43 = b4 ? 0x1.289147758c4cbp-2 : a38; /* 0.28961669592815714 */
    /* -0.0049826084247433433, -0.0030876257427823895 */
    const double a45 = b5 ? (-0x1.468a4c3ba8f37p-8) : (-0x1.94b3872cd1ca4p-9);
    const double a47 = b3 ? 0x1.a9c2df61f8342p-3 : a43; /* 0.20789122121552778 */
    const double a49 = lesser(w1, b3 ? 0.546875 : a27) - (b3 ? 0x1.f8p-2 : a35); /* 0.4921875 */
    const double a50 = b4 ? (-0x1.4a7246868e83p-8) : a45; /* -0.0050422117406530437 */
    /* 0.33333333333333331 */
    const double a52 = fma(a3, a20 - (a22 - 0x1.5555555555555p-2) + a42, fma(a3, a22, -a25));
    /* 0.0038504204601995193, -6.4086529013850037e-4 */
    const double a53 = b5 ? 0x1.f8aeabe7a1c94p-9 : (-0x1.4fff7bb2c337bp-11);
    const int b6 = fabs(a30) < a10;
    const double a56 = b4 ? 0x1.3a212d32d3652p-7 : a53; /* 0.0095864744850146268 */
    /* 0.0093772463192094303, 0.010771664897003277 */
    const double a57 = b5 ? 0x1.33460b223ec79p-7 : 0x1.60f7463a617e8p-7;
    const double a59 = fma(a2, fma(a22, a5, a52), fma(a2, a25, -a30));
    const double a60 = b4 ? 0x1.6b5a0c96f5213p-9 : a57; /* 0.0027721538894900448 */
    /* -0.0044217274596568545, -0.0016205399156094776 */
    const double a61 = fma(b3 ? (-0x1.21c846d4bfc8p-8) : 0.0, a49, b3 ? (-0x1.a8d097c1f376fp-10) : a50);
    const double a62 = a49 * a49;
    /* -0.024752762935666417, -0.01561369689301376 */
    const double a63 = b5 ? (-0x1.958c9cd2d646p-6) : (-0x1.ffa12ec338252p-7);
    const double a66 = b4 ? (-0x1.f376f37a79b91p-6) : a63; /* -0.030484903118032817 */
    /* 0.0073493756611801749, -0.0081792763890965008 */
    const double a67 = b5 ? 0x1.e1a6101c5c8d4p-8 : (-0x1.0c04be4c4d7a6p-7);
    const double a70 = b4 ? 0x1.d8e7036b4ceb8p-6 : a67; /* 0.028863671626097015 */
    const double a71 = a30 + (usual ? a59 : (b6 ? a59 : 0.0));
    /* 0.013616124458732023, -0.0089600259499465849 */
    const double a72 = fma(b3 ? 0x1.be2c549fcf7ebp-7 : a56, a49, b3 ? (-0x1.259a2536920b5p-7) : a60);
    /* 0.063074575863031307, 0.062416893640834817 */
    const double a73 = b5 ? 0x1.025a7c88a713ep-4 : 0x1.ff51b69cf82f2p-5;
    const double a76 = b4 ? 0x1.a55c70fd3758cp-5 : a73; /* 0.051435681039701725 */
    /* -0.11218924926228888, -0.077410307743897885 */
    const double a77 = b5 ? (-0x1.cb86f448b58bep-4) : (-0x1.3d1297422225fp-4);
    const double a79 = b4 ? (-0x1.27362ae4c58dfp-3) : a77; /* -0.14414628515868963 */
    /* -0.028071418288234101, 0.051938174585520379 */
    const double a80 = fma(b3 ? (-0x1.cbec0fe004f1bp-6) : a66, a49, b3 ? 0x1.a97a3f2847aabp-5 : a70);
    /* -0.025248909839816414, -0.066709158603390828 */
    const double a81 = b5 ? (-0x1.9dad9a8162f1dp-6) : (-0x1.113d9f68b94e4p-4);
    const double a83 = b4 ? 0x1.fcd07fa669501p-6 : a81; /* 0.031055569322821167 */
    /* 0.38286902528917338, 0.36736498532165696 */
    const double a85 = b5 ? 0x1.880ed15912d69p-2 : 0x1.782e86d69baf8p-2;
    const double a87 = b4 ? 0x1.8779b52f741c6p-2 : a85; /* 0.38230021574147732 */
    /* 0.024823998427004633, -0.16569258263376443 */
    const double a88 = fma(b3 ? 0x1.96b76559989f6p-6 : a76, a49, b3 ? (-0x1.5356a1fcd07a5p-3) : a79);
    /* 1.8714083315828995e-18, -1.1283828920373272e-17 */
    const double a90 = b5 ? 0x1.142bcecf0996p-59 : (-0x1.a04cc0407cfaap-57);
    const double a92 = b4 ? (-0x1.18c3413447548p-60) : a90; /* -9.512610754148062e-19 */
    /* 0.099363798237779813, 0.36116270885151136 */
    const double a93 = fma(b3 ? 0x1.96fe7e7d66d65p-4 : a83, a49, b3 ? 0x1.71d4a31c35426p-2 : a87);
    /* -1.5659276197697264e-17, 1.7042290830874746e-18 */
    const double a94 = b5 ? (-0x1.20dcd74fd6e9p-56) : 0x1.f6ffe8a8463ep-60;
    const double a96 = b4 ? (-0x1.53995c40e82b8p-57) : a94; /* -9.2048510721018408e-18 */
    const double a99 = usual ? w1 : lesser(w1, 2048.0);
    const double a100 = fma(fma(fma(fma(a61, a62, a72), a62, a80), a62, a88), a62, a93);
    const double a101 = a49 * a100;
    const double a102 = -2.0 * a99;
    const double a103 = a47 + a101;
    const double a104 = -a102;
    const double a105 = a49 * a103;
    const double a107 = a29 + a105;
    const double a111 = -(usual ? a104 : lesser(a104, 800.0));
    const int b7 = -0x1p-100 < a111; /* -7.8886090522101181e-31 */
    const double a117 = (b3 ? (-0x1.339f3ce5ad744p-58) : a96) + fma(a49, a100, -a101); /* -4.1690558200677026e-18 */
    const double a119 = usual ? a111 : (b7 ? (-0x1p-100) : a111); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a122 = fma(a119, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a123 = fma(a49, a101 - (a103 - a47) + a117, fma(a49, a103, -a105));
    const double a124 = a122 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a126 = fma(a124, -0x1.62e42fefa38p-1, a119); /* -0.69314718055989033 */
    const int b8 = a102 < -800.0;
    /* -1.9992211013746343e-18 */
    const double a127 = a105 - (a107 - a29) + ((b3 ? (-0x1.270870118d3fap-59) : a92) + a123);
    const double a128 = -1.0 + w1;
    const double a129 = 1.0 + a126;
    const double a130 = a124 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a131 = a107 + a127;
    const double a133 = a126 + a130;
    const int b9 = fabs(a128) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a136 = a133 * a133;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a142 = fma(fma(0x1.1eaee4f86a7fdp-29, a133, 0x1.af6ab749d882dp-26), a136, fma(0x1.27e55c70808a2p-22, a133, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a145 = fma(a142, a136, fma(0x1.a01a016a28ca3p-16, a133, 0x1.a01a01b316789p-13));
    const double a146 = a122 + 300.0;
    const int b10 = a124 < -900.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a147 = fma(a145, a136, fma(0x1.6c16c16c22172p-10, a133, 0x1.111111110edbp-7));
    const double a149 = a128 - (-1.0);
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a150 = fma(a147, a136, fma(0x1.555555555553cp-5, a133, 0x1.555555555555bp-3));
    const double p1 = power_of_two(usual ? a122 : (b10 ? a146 : a122));
    const double a154 = -a10;
    const double a157 = usual ? x : number(x, a10);
    const double a160 = usual ? 1.0 : (b10 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b11 = x == x;
    const int b12 = a157 == a154;
    const double a161 = fma(a133, a126 - a133 + a130, fma(0.5, a136, fma(a136 * a133, a150, a130)));
    const int b13 = a157 == a10;
    const double a164 = a126 - (a129 - 1.0) + a161;
    const double a165 = usual ? 1.0 : (b9 ? a160 : 1.0);
    const double a166 = a129 + a164;
    const double a168 = usual ? a166 : (b8 ? 0.0 : a166);
    const double a169 = a99 * a168;
    const double a170 = a168 * p1;
    const double a172 = a170 * a165;
    const double a174 = a172 + a128;
    const double a175 = a164 - (a166 - a129);
    const double a176 = 1.0 + a170;
    const double q1 = 1.0 / a176;
    const int b14 = fabs(a174) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a178 = usual ? a175 : (b8 ? 0.0 : a175);
    const double a181 = usual ? 1.0 : (b14 ? a160 : 1.0);
    const double a184 = a169 * p1 * a181;
    const double a187 = a184 + a174;
    const double a189 = a174 - a172;
    const double a192 = a187 * q1;
    const double a196 = -a192;
    const double a199 = a187 - a184;
    /*  */
    const double a206 = a172 - (a174 - a189) + (a128 - a189) + (a178 * p1 * a165 + (-1.0 - (a128 - a149) + (w1 - a149)));
    const int b15 = fabs(a192) < a10;
    /*  */
    const double a209 = a184 - (a187 - a199) + (a174 - a199) + (fma(a99, a178, fma(a99, a168, -a169)) * p1 * a181 + a206);
    const double a211 = fma(a196, a176, a187) + fma(a196, fma(a178, p1, a170 - (a176 - 1.0)), a209);
    const double a212 = a211 * q1;
    const double a215 = a192 + (usual ? a212 : (b15 ? a212 : 0.0));
    const double a216 = b2 ? a131 : a215;
    const double a218 = copysign(b1 ? a71 : a216, a1);
    const double a220 = usual ? a218 : (b12 ? a154 : a218);
    const double a222 = usual ? a220 : (b13 ? a10 : a220);
    return usual ? a222 : (b11 ? a222 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const int b1 = w1 < 0.4375;
    const double a2 = lesser(w1, 0.4375);
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
    const double a18 = lesser(w1, 0.546875) - 0x1.f8p-2; /* 0.4921875 */
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
    const double a32 = lesser(w1, 0.65625) - 0x1.34p-1; /* 0.6015625 */
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
    const double a45 = lesser(w1, 0.765625) - 0x1.6cp-1; /* 0.7109375 */
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
    const double a58 = lesser(w1, 0.875) - 0x1.a4p-1; /* 0.8203125 */
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
    const double a72 = usual ? w1 : lesser(w1, 2048.0);
    const double a74 = -(-2.0 * a72);
    const double a77 = -(usual ? a74 : lesser(a74, 200.0));
    const int b6 = -0x1p-100 < a77; /* -7.8886090522101181e-31 */
    const double a79 = usual ? a77 : (b6 ? (-0x1p-100) : a77); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a80 = fma(a79, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a82 = fma(a80 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a79);
    const double a83 = a82 * a82;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a86 = fma(fma(0x1.9fce5e32a2c28p-13, a82, 0x1.6d98935dd6524p-10), a83, fma(0x1.1111e0a253f33p-7, a82, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a88 = fma(a86, a83, fma(0x1.555554a6c4debp-3, a82, 0x1.00000044603e6p-1));
    const double a91 = (fma(a83, a88, a82) + 1.0) * power_of_two(a80);
    const double q1 = (w1 + (-1.0) + a91 + a72 * a91) / (1.0 + a91);
    const double a96 = b5 ? a69 : q1;
    const double a97 = b4 ? a56 : a96;
    const double a98 = b3 ? a43 : a97;
    const double a99 = b2 ? a30 : a98;
    const double a101 = copysign(b1 ? a16 : a99, a1);
    const double a102 = INFINITY;
    const double a103 = usual ? x : number(x, a102);
    const double a104 = -a102;
    const int b7 = a103 == a104;
    const double a106 = usual ? a101 : (b7 ? a104 : a101);
    const int b8 = a103 == a102;
    const double a108 = usual ? a106 : (b8 ? a102 : a106);
    const int b9 = x == x;
    return (float)(usual ? a108 : (b9 ? a108 : x));
}

SYMSIG_DEFINE_1(double, symsig_tanhshrink, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanhshrinkf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
