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
    const int b2 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = a6 - a5;
    const double a17 = usual ? a10 : (b2 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a21 = fma(a17, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a22 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a24 = a21 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a26 = -a7;
    const int b3 = a24 < -700.0;
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a28 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a22) + (-0x1.cbc0d30ebfd15p-54);
    const double a30 = fma(a24, -0x1.62e42fefa38p-1, a17); /* -0.69314718055989033 */
    const double a31 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a32 = 1.0 + a30;
    const int b4 = a31 < 1.0;
    /* 1.5957691216057308 */
    const double a33 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a26));
    const double a37 = usual ? w1 : lesser(w1, 2048.0);
    const double a39 = 0x1.7763079d1768dp-5 * a37; /* 0.045823588247668835 */
    const double a40 = a39 * a37;
    const double a41 = fma(a24, -0x1.ef35793c7673p-45, -a33); /* -5.4979230187083712e-14 */
    const double a42 = a40 * a37;
    const int b5 = a26 < -800.0;
    const double a43 = a30 + a41;
    const double a44 = 0x1.5dcbb7f919cfcp-1 * a37; /* 0.68319487491399356 */
    const double a45 = a42 * a37;
    const double a47 = a44 * a37;
    const double a48 = a45 * a37;
    const double a49 = 0x1.b6676bf7450fp-1 * a37; /* 0.85625779527120294 */
    const double a50 = a43 * a43;
    const double a52 = a47 * a37;
    const double a54 = a49 * a37;
    const double a56 = 0x1.45f306dc9c883p1 * a37; /* 2.5464790894703255 */
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a59 = fma(fma(0x1.1eaee4f86a7fdp-29, a43, 0x1.af6ab749d882dp-26), a50, fma(0x1.27e55c70808a2p-22, a43, 0x1.71ddf0f3bc289p-19));
    const double a61 = -a54;
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a63 = fma(a59, a50, fma(0x1.a01a016a28ca3p-16, a43, 0x1.a01a01b316789p-13));
    const double a64 = a52 + a56;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a65 = fma(a63, a50, fma(0x1.6c16c16c22172p-10, a43, 0x1.111111110edbp-7));
    const double a66 = a21 + 300.0;
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a67 = fma(a65, a50, fma(0x1.555555555553cp-5, a43, 0x1.555555555555bp-3));
    const double a68 = a48 + a64;
    const double a71 = -0x1.9884533d43651p1 + a68; /* -3.1915382432114616 */
    const double p1 = power_of_two(b3 ? a66 : a21);
    const double a73 = fma(a43, a30 - a43 + a41, fma(0.5, a50, fma(a50 * a43, a67, a41)));
    const int b6 = fabs(a71) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a74 = a30 - (a32 - 1.0) + a73;
    const double a75 = a32 + a74;
    const double a77 = usual ? a75 : (b5 ? 0.0 : a75);
    const double a78 = b6 ? a31 : 1.0;
    const double a80 = -(a48 * a77);
    const double a86 = -(a52 * a77);
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a88 = fma(a37, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a37, -a39));
    const double a91 = -(a54 * a77);
    const double a96 = -(a56 * a77);
    const double a101 = -(0x1.9884533d43651p1 * a77); /* 3.1915382432114616 */
    const double a102 = fma(a37, fma(a37, a88, fma(a39, a37, -a40)), fma(a40, a37, -a42));
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a111 = fma(a37, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a37, -a44));
    const double a112 = fma(a37, fma(a37, a102, fma(a42, a37, -a45)), fma(a45, a37, -a48));
    const double a115 = a101 * p1 * a78;
    const double a118 = a115 + a71;
    const double a120 = fma(a37, fma(a37, a111, fma(a44, a37, -a47)), fma(a47, a37, -a52));
    const double a121 = a61 + a118;
    const double a123 = a77 * p1;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a124 = fma(a37, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a37, -a49));
    const double a126 = 3.0 + a123;
    const int b7 = fabs(a121) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a127 = fma(a37, a124, fma(a49, a37, a61));
    const double a130 = a77 * a126;
    const double a131 = b7 ? a31 : 1.0;
    const double a132 = a74 - (a75 - a32);
    const double a134 = a130 * p1;
    const double a135 = a96 * p1 * a131;
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a137 = fma(a37, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a37, -a56));
    const double a138 = 3.0 + a134;
    const double a139 = a135 + a121;
    const double a140 = usual ? a132 : (b5 ? 0.0 : a132);
    const double a141 = a77 * a138;
    const double a143 = a141 * p1;
    const int b8 = fabs(a139) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a145 = 1.0 + a143;
    const double a146 = b8 ? a31 : 1.0;
    const double q1 = 1.0 / a145;
    const double a150 = a91 * p1 * a146;
    const double a152 = a150 + a139;
    const double a153 = fma(a77, fma(a140, p1, a123 - (a126 - 3.0)), fma(a77, a126, -a130));
    const int b9 = fabs(a152) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a159 = a64 - a52;
    const double a161 = a71 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a162 = b9 ? a31 : 1.0;
    const double a163 = a68 - a48;
    const double a165 = fma(a77, fma(fma(a126, a140, a153), p1, a134 - (a138 - 3.0)), fma(a77, a138, -a141));
    const double a167 = a86 * p1 * a162;
    const double a177 = a167 + a152;
    const int b10 = w1 < 1.5;
    const int b11 = fabs(a177) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a190 = b11 ? a31 : 1.0;
    const double a191 = a112 + (a52 - (a64 - a159) + (a56 - a159) + (a120 + a137));
    const double a192 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a195 = a80 * p1 * a190;
    const double a197 = a192 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a199 = a195 + a177;
    /* 1.993861761822184e-16 */
    const double a200 = 0x1.cbc0d30ebfd15p-53 + (a48 - (a68 - a163) + (a64 - a163) + a191);
    const double a202 = a197 * a197;
    const double a203 = a77 * a199;
    const double a204 = -0x1.9884533d43651p1 - (a71 - a161) + (a68 - a161) + a200; /* -3.1915382432114616 */
    const double a208 = a203 * p1;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a211 = fma(0x1.f476d06d01734p-16, a202, fma(0x1.7f2ffe3529b1cp-13, a197, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a216 = fma(a211, a202, fma(-0x1.89fe59145e952p-11, a197, 0x1.5a7b660fb5327p-9));
    const double a220 = a208 * q1;
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a221 = fma(a216, a202, fma(0x1.9022f6e30a10ep-11, a197, -0x1.11cd24854bb1cp-6));
    const double a225 = copysign(0x1p-722, a220); /* 4.5325554997805591e-218 */
    const int b12 = x == x;
    const double a227 = -a220;
    const int b13 = fabs(a220) < 0x1p-722; /* 4.5325554997805591e-218 */
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a229 = fma(a221, a202, fma(0x1.4842653e17a37p-6, a197, 0x1.d0e682b0910efp-5));
    const double a230 = a225 + a220;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a233 = -0x1.750d2fad2c04bp-54 - (a197 - a192) + 0x1.2d7b375dbcb4ap-108;
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a236 = fma(a229, a202, fma(-0x1.49ec14523ab3p-3, a197, -0x1.0bae229791e31p-7));
    const double a237 = a199 - a195;
    const double a238 = a121 - a61;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a239 = fma(0x1.9884533d43651p1, a140, fma(0x1.9884533d43651p1, a77, a101));
    const double a240 = a118 - a115;
    const double a241 = a197 * a236;
    const double a243 = a139 - a135;
    const double a247 = a177 - a167;
    const double a250 = a152 - a150;
    const double a251 = 0x1.ba73788e0f42fp-2 + a241; /* 0.43208111159384804 */
    const double a256 = -fma(a77, a137, fma(a56, a140, fma(a56, a77, a96))) * p1 * a131;
    const double a262 = a197 * a251;
    const double a267 = -fma(a77, a127, fma(a54, a140, fma(a54, a77, a91))) * p1 * a146;
    const double a271 = -fma(a77, a112, fma(a48, a140, fma(a48, a77, a80))) * p1 * a190;
    const double a274 = -0x1.a360c3e39b758p-2 + a262; /* -0.40954881741241911 */
    const double a275 = -fma(a77, a120, fma(a52, a140, fma(a52, a77, a86))) * p1 * a162;
    const double a280 = a197 * a274;
    /* -2.5550595784753049e-17 */
    const double a289 = -0x1.d75346f362b12p-56 + fma(a236, a233, fma(a197, a236, -a241));
    const double a292 = -fma(a77, -0x1.cbc0d30ebfd15p-53, a239) * p1 * a78 + a204; /* -1.993861761822184e-16 */
    /* 0.43208111159384804 */
    const double a293 = fma(a197, a241 - (a251 - 0x1.ba73788e0f42fp-2) + a289, fma(a197, a251, -a262));
    /*  */
    const double a300 = a61 - (a121 - a238) + (a118 - a238) + (-a127 + (a115 - (a118 - a240) + (a71 - a240) + a292));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a301 = a262 - (a274 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a251, a233, a293));
    const double a306 = a280 + fma(a274, a233, fma(a197, a301, fma(a197, a274, -a280)));
    const double a307 = a267 + (a135 - (a139 - a243) + (a121 - a243) + (a256 + a300));
    /*  */
    const double a310 = a167 - (a177 - a247) + (a152 - a247) + (a275 + (a150 - (a152 - a250) + (a139 - a250) + a307));
    const double a315 = fma(a77, a195 - (a199 - a237) + (a177 - a237) + (a271 + a310), fma(a77, a199, -a203));
    const double a320 = fma(a227, fma(fma(a138, a140, a165), p1, a143 - (a145 - 1.0)), fma(a199, a140, a315) * p1);
    const double a321 = fma(a227, a145, a208) + a320;
    const double a323 = fma(a321, q1, a220);
    const int b14 = a323 == 0.0;
    const double a326 = b14 ? a220 : a323;
    const double a327 = copysign(a230 + fma(a321, q1, a220 - (a230 - a225)) - a225, a220);
    const double a328 = b13 ? a327 : a326;
    const double a331 = -((b4 ? a328 : a326) * a31);
    const double a332 = b10 ? a306 : a331;
    const double a333 = b1 ? a331 : a332;
    return usual ? a333 : (b12 ? a333 : x);
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
