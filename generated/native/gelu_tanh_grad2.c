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
    const double a32 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a33 = 1.0 + a30;
    const double a34 = usual ? w1 : lesser(w1, 2048.0);
    const int b4 = a32 < 1.0;
    /* 1.5957691216057308 */
    const double a35 = fma(a3, a5 - (a6 - a12) + (0x1.9884533d43651p0 - a12) + a28, fma(a6, a3, a26));
    const double a37 = 0x1.7763079d1768dp-5 * a34; /* 0.045823588247668835 */
    const double a40 = a37 * a34;
    const double a41 = a40 * a34;
    const int b5 = a26 < -800.0;
    const double a42 = 0x1.5dcbb7f919cfcp-1 * a34; /* 0.68319487491399356 */
    const double a43 = fma(a24, -0x1.ef35793c7673p-45, -a35); /* -5.4979230187083712e-14 */
    const double a44 = a41 * a34;
    const double a45 = a42 * a34;
    const double a46 = a30 + a43;
    const double a47 = a44 * a34;
    const double a48 = 0x1.b6676bf7450fp-1 * a34; /* 0.85625779527120294 */
    const double a49 = a45 * a34;
    const double a50 = a46 * a46;
    const double a51 = a48 * a34;
    const double a52 = 0x1.45f306dc9c883p1 * a34; /* 2.5464790894703255 */
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a56 = fma(fma(0x1.ada10efa01953p-26, a46, 0x1.28ae38fe0a4b2p-22), a50, fma(0x1.71df0f72a4222p-19, a46, 0x1.a0199929f842dp-16));
    const double a58 = -a51;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a60 = fma(a56, a50, fma(0x1.a01a0134a1113p-13, a46, 0x1.6c16c184854cp-10));
    const double a61 = a49 + a52;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a62 = fma(a60, a50, fma(0x1.1111111125b1p-7, a46, 0x1.5555555550698p-5));
    const double a63 = a21 + 300.0;
    const double a64 = a47 + a61;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a65 = fma(a62, a50, fma(0x1.5555555555503p-3, a46, 0x1.000000000000ap-1));
    const double a67 = -0x1.9884533d43651p1 + a64; /* -3.1915382432114616 */
    const double p1 = power_of_two(b3 ? a63 : a21);
    const double a69 = a30 - (a33 - 1.0) + fma(a50, a65, a43);
    const int b6 = fabs(a67) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a70 = a33 + a69;
    const double a72 = usual ? a70 : (b5 ? 0.0 : a70);
    const double a73 = b6 ? a32 : 1.0;
    const double a75 = -(a47 * a72);
    const double a78 = -(a49 * a72);
    const double a81 = -(a51 * a72);
    const double a85 = -(a52 * a72);
    const double a90 = -(0x1.9884533d43651p1 * a72); /* 3.1915382432114616 */
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a91 = fma(a34, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a34, -a37));
    const double a98 = fma(a34, fma(a34, a91, fma(a37, a34, -a40)), fma(a40, a34, -a41));
    const double a101 = a90 * p1 * a73;
    const double a105 = a101 + a67;
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a108 = fma(a34, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a34, -a42));
    const double a109 = a58 + a105;
    const double a110 = fma(a34, fma(a34, a98, fma(a41, a34, -a44)), fma(a44, a34, -a47));
    const double a113 = a72 * p1;
    const double a116 = 3.0 + a113;
    const int b7 = fabs(a109) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a119 = fma(a34, fma(a34, a108, fma(a42, a34, -a45)), fma(a45, a34, -a49));
    const double a120 = a72 * a116;
    const double a121 = b7 ? a32 : 1.0;
    const double a123 = a69 - (a70 - a33);
    const double a124 = a120 * p1;
    const double a125 = a85 * p1 * a121;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a126 = fma(a34, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a34, -a48));
    const double a129 = 3.0 + a124;
    const double a130 = a125 + a109;
    const double a131 = fma(a34, a126, fma(a48, a34, a58));
    const double a133 = usual ? a123 : (b5 ? 0.0 : a123);
    const double a134 = a72 * a129;
    const double a137 = a134 * p1;
    const int b8 = fabs(a130) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a138 = fma(a34, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a34, -a52));
    const double a140 = 1.0 + a137;
    const double a141 = b8 ? a32 : 1.0;
    const double q1 = 1.0 / a140;
    const double a144 = a81 * p1 * a141;
    const double a146 = a144 + a130;
    const double a147 = fma(a72, fma(a133, p1, a113 - (a116 - 3.0)), fma(a72, a116, -a120));
    const double a148 = a129 - 3.0;
    const int b9 = fabs(a146) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a155 = b9 ? a32 : 1.0;
    const double a158 = a78 * p1 * a155;
    const double a159 = fma(fma(a116, a133, a147), p1, 3.0 - (a129 - a148) + (a124 - a148));
    const double a160 = a140 - 1.0;
    const double a161 = a158 + a146;
    const double a163 = a61 - a49;
    const double a164 = a67 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a167 = a64 - a47;
    const int b10 = fabs(a161) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a181 = b10 ? a32 : 1.0;
    const double a188 = a75 * p1 * a181;
    /*  */
    const double a189 = fma(fma(a129, a133, fma(a72, a159, fma(a72, a129, -a134))), p1, 1.0 - (a140 - a160) + (a137 - a160));
    const int b11 = w1 < 1.5;
    const double a195 = a188 + a161;
    const double a197 = a110 + (a49 - (a61 - a163) + (a52 - a163) + (a119 + a138));
    const double a198 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a199 = a72 * a195;
    const double a202 = a199 * p1;
    const double a203 = a198 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    /* 1.993861761822184e-16 */
    const double a205 = 0x1.cbc0d30ebfd15p-53 + (a47 - (a64 - a167) + (a61 - a167) + a197);
    const double a208 = a203 * a203;
    const double a209 = -0x1.9884533d43651p1 - (a67 - a164) + (a64 - a164) + a205; /* -3.1915382432114616 */
    const double a212 = a202 * q1;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a215 = fma(0x1.f476d06d01734p-16, a208, fma(0x1.7f2ffe3529b1cp-13, a203, -0x1.11e06752caaeap-12));
    const double a219 = copysign(0x1p-722, a212); /* 4.5325554997805591e-218 */
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a221 = fma(a215, a208, fma(-0x1.89fe59145e952p-11, a203, 0x1.5a7b660fb5327p-9));
    const double a222 = -a212;
    const int b12 = fabs(a212) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a226 = a219 + a212;
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a229 = fma(a221, a208, fma(0x1.9022f6e30a10ep-11, a203, -0x1.11cd24854bb1cp-6));
    const int b13 = x == x;
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a235 = fma(a229, a208, fma(0x1.4842653e17a37p-6, a203, 0x1.d0e682b0910efp-5));
    const double a236 = a195 - a188;
    const double a237 = a109 - a58;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a238 = fma(0x1.9884533d43651p1, a133, fma(0x1.9884533d43651p1, a72, a90));
    const double a239 = a105 - a101;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a240 = -0x1.750d2fad2c04bp-54 - (a203 - a198) + 0x1.2d7b375dbcb4ap-108;
    const double a242 = a130 - a125;
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a245 = fma(a235, a208, fma(-0x1.49ec14523ab3p-3, a203, -0x1.0bae229791e31p-7));
    const double a247 = a161 - a158;
    const double a250 = a146 - a144;
    const double a255 = -fma(a72, a138, fma(a52, a133, fma(a52, a72, a85))) * p1 * a121;
    const double a257 = a203 * a245;
    const double a266 = -fma(a72, a131, fma(a51, a133, fma(a51, a72, a81))) * p1 * a141;
    const double a269 = 0x1.ba73788e0f42fp-2 + a257; /* 0.43208111159384804 */
    const double a271 = -fma(a72, a110, fma(a47, a133, fma(a47, a72, a75))) * p1 * a181;
    const double a274 = -fma(a72, a119, fma(a49, a133, fma(a49, a72, a78))) * p1 * a155;
    const double a277 = a203 * a269;
    const double a280 = -0x1.a360c3e39b758p-2 + a277; /* -0.40954881741241911 */
    const double a282 = a203 * a280;
    /* -2.5550595784753049e-17 */
    const double a290 = -0x1.d75346f362b12p-56 + fma(a245, a240, fma(a203, a245, -a257));
    const double a291 = -fma(a72, -0x1.cbc0d30ebfd15p-53, a238) * p1 * a73 + a209; /* -1.993861761822184e-16 */
    /* 0.43208111159384804 */
    const double a295 = fma(a203, a257 - (a269 - 0x1.ba73788e0f42fp-2) + a290, fma(a203, a269, -a277));
    /*  */
    const double a300 = a58 - (a109 - a237) + (a105 - a237) + (-a131 + (a101 - (a105 - a239) + (a67 - a239) + a291));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a303 = a277 - (a280 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a269, a240, a295));
    const double a307 = a266 + (a125 - (a130 - a242) + (a109 - a242) + (a255 + a300));
    const double a308 = a282 + fma(a280, a240, fma(a203, a303, fma(a203, a280, -a282)));
    /*  */
    const double a311 = a158 - (a161 - a247) + (a146 - a247) + (a274 + (a144 - (a146 - a250) + (a130 - a250) + a307));
    const double a316 = fma(a72, a188 - (a195 - a236) + (a161 - a236) + (a271 + a311), fma(a72, a195, -a199));
    const double a322 = fma(a222, a140, a202) + fma(a222, a189, fma(a195, a133, a316) * p1);
    const double a324 = fma(a322, q1, a212);
    const int b14 = a324 == 0.0;
    const double a327 = b14 ? a212 : a324;
    const double a328 = copysign(a226 + fma(a322, q1, a212 - (a226 - a219)) - a219, a212);
    const double a329 = b12 ? a328 : a327;
    const double a332 = -((b4 ? a329 : a327) * a32);
    const double a333 = b11 ? a308 : a332;
    const double a334 = b1 ? a332 : a333;
    return usual ? a334 : (b13 ? a334 : x);
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
