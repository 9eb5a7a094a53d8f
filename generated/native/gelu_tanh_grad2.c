/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(8/(sqrt(pi)**2)*abs(x) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x) - 4*sqrt(2)/sqrt(pi) -
 *   4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) - 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 6.2-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t: of both signs, errors grow
 *       1.8-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t - hi()*within(w,
 *       2048)*within(w, 2048)*t - hi()*within(w, 2048)*within(w, 2048)*within(w, 2048)*t: of both
 *       signs, errors grow 1.8-fold at most here
 * of it -3/2 < x < -39/32: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 12 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 * x > 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(8/(sqrt(pi)**2)*abs(x) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x) - 4*sqrt(2)/sqrt(pi) -
 *   4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) - 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 6.2-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t: of both signs, errors grow
 *       1.8-fold at most here
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) + hi()*within(w,
 *       2048)*within(w, 2048)*within(w, 2048)*within(w, 2048)*within(w, 2048) - hi() - hi()*t -
 *       hi()*within(w, 2048)*within(w, 2048) - hi()*within(w, 2048)*t - hi()*within(w,
 *       2048)*within(w, 2048)*t - hi()*within(w, 2048)*within(w, 2048)*within(w, 2048)*t: of both
 *       signs, errors grow 1.8-fold at most here
 * of it 39/32 < x < 3/2: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 12 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b1 = w1 < 1.21875;
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    const double a4 = a3 * a3;
    const double a5 = a4 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a6 = a5 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a7 = a6 * a3;
    const double a10 = -(usual ? a7 : lesser(a7, 800.0));
    const double a12 = a6 - a5;
    const int b2 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a20 = usual ? a10 : (b2 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a21 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a24 = -a7;
    /* 1.4426950408889634, 6755399441056767 */
    const double a25 = fma(a20, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a27 = a25 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a28 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a21) + (-0x1.cbc0d30ebfd15p-54);
    const double a30 = fma(a27, -0x1.62e42fefa38p-1, a20); /* -0.69314718055989033 */
    const double a31 = 1.0 + a30;
    /* 1.5957691216057308 */
    const double a32 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a24));
    const double a36 = usual ? w1 : lesser(w1, 2048.0);
    const double a38 = 0x1.7763079d1768dp-5 * a36; /* 0.045823588247668835 */
    const double a39 = a38 * a36;
    const double a40 = fma(a27, -0x1.ef35793c7673p-45, -a32); /* -5.4979230187083712e-14 */
    const double a41 = a39 * a36;
    const int b3 = a24 < -800.0;
    const double a42 = a30 + a40;
    const double a43 = a41 * a36;
    const double a44 = 0x1.5dcbb7f919cfcp-1 * a36; /* 0.68319487491399356 */
    const double a46 = a43 * a36;
    const double a47 = a42 * a42;
    const double a48 = a44 * a36;
    const double a50 = 0x1.b6676bf7450fp-1 * a36; /* 0.85625779527120294 */
    const double a53 = a48 * a36;
    const double a55 = a50 * a36;
    const double a56 = 0x1.45f306dc9c883p1 * a36; /* 2.5464790894703255 */
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a58 = fma(fma(0x1.1eaee4f86a7fdp-29, a42, 0x1.af6ab749d882dp-26), a47, fma(0x1.27e55c70808a2p-22, a42, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a61 = fma(a58, a47, fma(0x1.a01a016a28ca3p-16, a42, 0x1.a01a01b316789p-13));
    const double a62 = -a55;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a63 = fma(a61, a47, fma(0x1.6c16c16c22172p-10, a42, 0x1.111111110edbp-7));
    const double a64 = a53 + a56;
    const double a65 = a25 + 300.0;
    const int b4 = a27 < -900.0;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a66 = fma(a63, a47, fma(0x1.555555555553cp-5, a42, 0x1.555555555555bp-3));
    const double a67 = a46 + a64;
    const double a70 = -0x1.9884533d43651p1 + a67; /* -3.1915382432114616 */
    const double a73 = fma(a42, a30 - a42 + a40, fma(0.5, a47, fma(a47 * a42, a66, a40)));
    const double p1 = power_of_two(usual ? a25 : (b4 ? a65 : a25));
    const int b5 = fabs(a70) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a74 = a30 - (a31 - 1.0) + a73;
    const double a75 = a31 + a74;
    const double a77 = usual ? a75 : (b3 ? 0.0 : a75);
    const double a79 = usual ? 1.0 : (b4 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a82 = usual ? 1.0 : (b5 ? a79 : 1.0);
    const double a83 = -(a46 * a77);
    const double a87 = -(a53 * a77);
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a92 = fma(a36, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a36, -a38));
    const double a93 = -(a55 * a77);
    const double a98 = -(a56 * a77);
    const double a103 = -(0x1.9884533d43651p1 * a77); /* 3.1915382432114616 */
    const double a105 = fma(a36, fma(a36, a92, fma(a38, a36, -a39)), fma(a39, a36, -a41));
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a114 = fma(a36, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a36, -a44));
    const double a115 = fma(a36, fma(a36, a105, fma(a41, a36, -a43)), fma(a43, a36, -a46));
    const double a118 = a103 * p1 * a82;
    const double a121 = a118 + a70;
    const double a123 = fma(a36, fma(a36, a114, fma(a44, a36, -a48)), fma(a48, a36, -a53));
    const double a124 = a62 + a121;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a126 = fma(a36, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a36, -a50));
    const double a128 = a77 * p1;
    const int b6 = fabs(a124) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a129 = fma(a36, a126, fma(a50, a36, a62));
    const double a132 = 3.0 + a128;
    const double a134 = a74 - (a75 - a31);
    const double a136 = a77 * a132;
    const double a137 = usual ? 1.0 : (b6 ? a79 : 1.0);
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a139 = fma(a36, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a36, -a56));
    const double a140 = a136 * p1;
    const double a141 = a98 * p1 * a137;
    const double a142 = usual ? a134 : (b3 ? 0.0 : a134);
    const double a143 = 3.0 + a140;
    const double a144 = a141 + a124;
    const double a146 = a77 * a143;
    const double a148 = a146 * p1;
    const int b7 = fabs(a144) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a152 = 1.0 + a148;
    const double q1 = 1.0 / a152;
    const double a155 = fma(a77, fma(a142, p1, a128 - (a132 - 3.0)), fma(a77, a132, -a136));
    const double a156 = usual ? 1.0 : (b7 ? a79 : 1.0);
    const double a159 = a93 * p1 * a156;
    const double a162 = a159 + a144;
    const double a164 = a64 - a53;
    const double a166 = a70 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a167 = a67 - a46;
    const double a169 = fma(a77, fma(fma(a132, a142, a155), p1, a140 - (a143 - 3.0)), fma(a77, a143, -a146));
    const int b8 = fabs(a162) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a187 = usual ? 1.0 : (b8 ? a79 : 1.0);
    const double a192 = a87 * p1 * a187;
    const double a194 = a115 + (a53 - (a64 - a164) + (a56 - a164) + (a123 + a139));
    const int b9 = w1 < 1.5;
    const double a195 = a192 + a162;
    const double a201 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    /* 1.993861761822184e-16 */
    const double a202 = 0x1.cbc0d30ebfd15p-53 + (a46 - (a67 - a167) + (a64 - a167) + a194);
    const int b10 = fabs(a195) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a204 = a201 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a205 = -0x1.9884533d43651p1 - (a70 - a166) + (a67 - a166) + a202; /* -3.1915382432114616 */
    const double a209 = usual ? 1.0 : (b10 ? a79 : 1.0);
    const double a210 = a204 * a204;
    const double a214 = a83 * p1 * a209;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a217 = fma(0x1.f476d06d01734p-16, a210, fma(0x1.7f2ffe3529b1cp-13, a204, -0x1.11e06752caaeap-12));
    const double a218 = a214 + a195;
    const double a222 = a77 * a218;
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a224 = fma(a217, a210, fma(-0x1.89fe59145e952p-11, a204, 0x1.5a7b660fb5327p-9));
    const double a228 = a222 * p1;
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a230 = fma(a224, a210, fma(0x1.9022f6e30a10ep-11, a204, -0x1.11cd24854bb1cp-6));
    const int b11 = a79 < 1.0;
    const int b12 = x == x;
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a235 = fma(a230, a210, fma(0x1.4842653e17a37p-6, a204, 0x1.d0e682b0910efp-5));
    const double a237 = a228 * q1;
    const double a238 = a124 - a62;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a239 = fma(0x1.9884533d43651p1, a142, fma(0x1.9884533d43651p1, a77, a103));
    const double a240 = a121 - a118;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a241 = -0x1.750d2fad2c04bp-54 - (a204 - a201) + 0x1.2d7b375dbcb4ap-108;
    const double a242 = -a237;
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a244 = fma(a235, a210, fma(-0x1.49ec14523ab3p-3, a204, -0x1.0bae229791e31p-7));
    const double a248 = a144 - a141;
    const double a252 = a204 * a244;
    const double a256 = -fma(a77, a139, fma(a56, a142, fma(a56, a77, a98))) * p1 * a137;
    const double a257 = 0x1.ba73788e0f42fp-2 + a252; /* 0.43208111159384804 */
    const double a258 = a218 - a214;
    const double a259 = a162 - a159;
    const double a264 = a195 - a192;
    const double a266 = a204 * a257;
    const double a273 = -fma(a77, a129, fma(a55, a142, fma(a55, a77, a93))) * p1 * a156;
    const double a275 = -0x1.a360c3e39b758p-2 + a266; /* -0.40954881741241911 */
    const double a281 = a204 * a275;
    const double a283 = -fma(a77, a123, fma(a53, a142, fma(a53, a77, a87))) * p1 * a187;
    const double a286 = -fma(a77, a115, fma(a46, a142, fma(a46, a77, a83))) * p1 * a209;
    /* -2.5550595784753049e-17 */
    const double a294 = -0x1.d75346f362b12p-56 + fma(a244, a241, fma(a204, a244, -a252));
    const double a296 = -fma(a77, -0x1.cbc0d30ebfd15p-53, a239) * p1 * a82 + a205; /* -1.993861761822184e-16 */
    /* 0.43208111159384804 */
    const double a299 = fma(a204, a252 - (a257 - 0x1.ba73788e0f42fp-2) + a294, fma(a204, a257, -a266));
    /*  */
    const double a304 = a62 - (a124 - a238) + (a121 - a238) + (-a129 + (a118 - (a121 - a240) + (a70 - a240) + a296));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a307 = a266 - (a275 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a257, a241, a299));
    const double a311 = a281 + fma(a275, a241, fma(a204, a307, fma(a204, a275, -a281)));
    const double a312 = a273 + (a141 - (a144 - a248) + (a124 - a248) + (a256 + a304));
    /*  */
    const double a315 = a192 - (a195 - a264) + (a162 - a264) + (a283 + (a159 - (a162 - a259) + (a144 - a259) + a312));
    const double a320 = fma(a77, a214 - (a218 - a258) + (a195 - a258) + (a286 + a315), fma(a77, a218, -a222));
    const double a321 = copysign(0x1p-722, a237); /* 4.5325554997805591e-218 */
    const int b13 = fabs(a237) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a323 = a321 + a237;
    const double a326 = fma(a242, fma(fma(a143, a142, a169), p1, a148 - (a152 - 1.0)), fma(a218, a142, a320) * p1);
    const double a328 = fma(a242, a152, a228) + a326;
    const double a329 = fma(a328, q1, a237);
    const int b14 = a329 == 0.0;
    const double a330 = b14 ? a237 : a329;
    const double a334 = copysign(a323 + fma(a328, q1, a237 - (a323 - a321)) - a321, a237);
    const double a335 = b13 ? a334 : a330;
    const double a339 = -((usual ? a330 : (b11 ? a335 : a330)) * a79);
    const double a340 = b9 ? a311 : a339;
    const double a341 = b1 ? a339 : a340;
    return usual ? a341 : (b12 ? a341 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.21875;
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a7 = (0x1.9884533d43651p0 + a3 * a3 * 0x1.2444f2a4d8b4bp-4) * a3;
    const double a9 = -lesser(a7, 200.0);
    const int b2 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b2 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a12 = fma(a11, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a14 = fma(a12 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a11);
    const double a15 = a14 * a14;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a18 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a15, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a20 = fma(a18, a15, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a23 = (fma(a15, a20, a14) + 1.0) * power_of_two(a12);
    const double a25 = usual ? w1 : lesser(w1, 2048.0);
    const double a26 = 0x1.45f306dc9c883p1 * a25; /* 2.5464790894703255 */
    const double a29 = 0x1.5dcbb7f919cfcp-1 * a25 * a25 * a25; /* 0.68319487491399356 */
    const double a35 = 0x1.7763079d1768dp-5 * a25 * a25 * a25 * a25 * a25; /* 0.045823588247668835 */
    /* -3.1915382432114616, 3.1915382432114616 */
    const double a40 = a26 + a29 + a35 + (-0x1.9884533d43651p1) + (-(0x1.9884533d43651p1 * a23));
    const double a42 = 0x1.b6676bf7450fp-1 * a25 * a25; /* 0.85625779527120294 */
    const double a53 = a40 + (-a42) + (-(a26 * a23)) + (-(a42 * a23)) + (-(a29 * a23));
    const double q1 = a23 * (a53 + (-(a35 * a23))) / (1.0 + a23 * (3.0 + a23 * (3.0 + a23)));
    const double a63 = -q1;
    const int b3 = w1 < 1.5;
    const double a65 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a66 = a65 * a65;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a68 = fma(0x1.f476d06d01734p-16, a66, fma(0x1.7f2ffe3529b1cp-13, a65, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a70 = fma(a68, a66, fma(-0x1.89fe59145e952p-11, a65, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a72 = fma(a70, a66, fma(0x1.9022f6e30a10ep-11, a65, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a74 = fma(a72, a66, fma(0x1.4842653e17a37p-6, a65, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a76 = fma(a74, a66, fma(-0x1.49ec14523ab3p-3, a65, -0x1.0bae229791e31p-7));
    /* 0.43208111159384804, -0.40954881741241911 */
    const double a78 = fma(a76, a66, fma(0x1.ba73788e0f42fp-2, a65, -0x1.a360c3e39b758p-2));
    const double a79 = a65 * a78;
    const double a80 = b3 ? a79 : a63;
    const double a81 = b1 ? a63 : a80;
    const int b4 = x == x;
    return (float)(usual ? a81 : (b4 ? a81 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
