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
    const double a13 = usual ? a10 : (b2 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    const double a14 = usual ? w1 : lesser(w1, 2048.0);
    const double a15 = 0x1.7763079d1768dp-5 * a14; /* 0.045823588247668835 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(a13, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a15 * a14;
    const double a18 = -a7;
    const double a19 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a20 = a17 * a14;
    const int b3 = a18 < -800.0;
    const double a21 = fma(a19, -0x1.62e42fefa38p-1, a13); /* -0.69314718055989033 */
    const double a22 = a20 * a14;
    const double a23 = 0x1.5dcbb7f919cfcp-1 * a14; /* 0.68319487491399356 */
    const double a24 = fma(a19, -0x1.ef35793c7673p-45, a21); /* -5.4979230187083712e-14 */
    const double a25 = a22 * a14;
    const double a26 = a23 * a14;
    const double a27 = 0x1.b6676bf7450fp-1 * a14; /* 0.85625779527120294 */
    const double a28 = a24 * a24;
    const double a29 = a26 * a14;
    const double a31 = a27 * a14;
    const double a32 = 0x1.45f306dc9c883p1 * a14; /* 2.5464790894703255 */
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a35 = fma(fma(0x1.ada10efa01953p-26, a24, 0x1.28ae38fe0a4b2p-22), a28, fma(0x1.71df0f72a4222p-19, a24, 0x1.a0199929f842dp-16));
    const double a37 = -a31;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a39 = fma(a35, a28, fma(0x1.a01a0134a1113p-13, a24, 0x1.6c16c184854cp-10));
    const double a40 = a29 + a32;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a41 = fma(a39, a28, fma(0x1.1111111125b1p-7, a24, 0x1.5555555550698p-5));
    const double a42 = a16 + 300.0;
    const int b4 = a19 < -700.0;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a43 = fma(a41, a28, fma(0x1.5555555555503p-3, a24, 0x1.000000000000ap-1));
    const double a44 = a25 + a40;
    const double a46 = fma(a28, a43, a24);
    const double a47 = -0x1.9884533d43651p1 + a44; /* -3.1915382432114616 */
    const double p1 = power_of_two(b4 ? a42 : a16);
    const double a48 = 1.0 + a46;
    const int b5 = fabs(a47) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a50 = usual ? a48 : (b3 ? 0.0 : a48);
    const double a53 = b4 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a54 = a6 - a5;
    const double a56 = -(a25 * a50);
    const double a57 = b5 ? a53 : 1.0;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a65 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    const double a66 = -(a29 * a50);
    const double a71 = -(a31 * a50);
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a74 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a65) + (-0x1.cbc0d30ebfd15p-54);
    const double a76 = -(a32 * a50);
    const double a80 = -(0x1.9884533d43651p1 * a50); /* 3.1915382432114616 */
    /* 1.5957691216057308 */
    const double a81 = fma(a3, a5 - (a6 - a54) + (0x1.9884533d43651p0 - a54) + a74, fma(a6, a3, a18));
    const double a87 = a80 * p1 * a57;
    const double a90 = a87 + a47;
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a91 = fma(a14, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a14, -a15));
    const double a93 = a37 + a90;
    const double a96 = a50 * p1;
    const double a100 = 3.0 + a96;
    const int b6 = fabs(a93) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a101 = fma(a14, fma(a14, a91, fma(a15, a14, -a17)), fma(a17, a14, -a20));
    const double a104 = a50 * a100;
    const double a106 = b6 ? a53 : 1.0;
    const double a109 = a104 * p1;
    const double a111 = a76 * p1 * a106;
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a113 = fma(a14, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a14, -a23));
    const double a114 = 3.0 + a109;
    const double a115 = fma(a14, fma(a14, a101, fma(a20, a14, -a22)), fma(a22, a14, -a25));
    const double a116 = a111 + a93;
    const double a120 = a50 * a114;
    const double a125 = a120 * p1;
    const int b7 = fabs(a116) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a128 = fma(a14, fma(a14, a113, fma(a23, a14, -a26)), fma(a26, a14, -a29));
    const double a129 = 1.0 + a125;
    const double a131 = b7 ? a53 : 1.0;
    const double q1 = 1.0 / a129;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a133 = fma(a14, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a14, -a27));
    const double a134 = a71 * p1 * a131;
    /* -5.4979230187083712e-14 */
    const double a136 = fma(fma(a19, -0x1.ef35793c7673p-45, a21 - a24) + (-a81), a48, a46 - (a48 - 1.0) + fma(a28, a43, a24 - a46));
    const double a137 = a134 + a116;
    const double a138 = fma(a14, a133, fma(a27, a14, a37));
    const double a142 = usual ? a136 : (b3 ? 0.0 : a136);
    const int b8 = fabs(a137) < 0x1p-200; /* 6.2230152778611417e-61 */
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a146 = fma(a14, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a14, -a32));
    const double a148 = b8 ? a53 : 1.0;
    const double a150 = a66 * p1 * a148;
    const double a151 = fma(a50, fma(a142, p1, a96 - (a100 - 3.0)), fma(a50, a100, -a104));
    const double a152 = a114 - 3.0;
    const double a153 = a150 + a137;
    const int b9 = fabs(a153) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a162 = b9 ? a53 : 1.0;
    const double a163 = fma(fma(a100, a142, a151), p1, 3.0 - (a114 - a152) + (a109 - a152));
    const double a164 = a129 - 1.0;
    const double a165 = a56 * p1 * a162;
    const double a168 = a165 + a153;
    const double a171 = a40 - a29;
    const double a172 = a47 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a174 = a44 - a25;
    const double a175 = a50 * a168;
    const double a183 = a175 * p1;
    const int b10 = w1 < 1.5;
    /*  */
    const double a192 = fma(fma(a114, a142, fma(a50, a163, fma(a50, a114, -a120))), p1, 1.0 - (a129 - a164) + (a125 - a164));
    const double a198 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a201 = a183 * q1;
    const double a202 = a198 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a204 = a115 + (a29 - (a40 - a171) + (a32 - a171) + (a128 + a146));
    const double a205 = -a201;
    const double a207 = a202 - a198;
    /* 1.993861761822184e-16 */
    const double a213 = 0x1.cbc0d30ebfd15p-53 + (a25 - (a44 - a174) + (a40 - a174) + a204);
    const double a217 = -0x1.9884533d43651p1 - (a47 - a172) + (a44 - a172) + a213; /* -3.1915382432114616 */
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a223 = a198 - (a202 - a207) + (-0x1.750d2fad2c04bp-54 - a207) + 0x1.2d7b375dbcb4ap-108;
    const double a226 = a202 + a223;
    const double a229 = a226 * a226;
    const double a233 = a168 - a165;
    const double a234 = a93 - a37;
    const double a237 = a90 - a87;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a238 = fma(0x1.f476d06d01734p-16, a229, fma(0x1.7f2ffe3529b1cp-13, a226, -0x1.11e06752caaeap-12));
    const double a240 = a116 - a111;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a242 = fma(0x1.9884533d43651p1, a142, fma(0x1.9884533d43651p1, a50, a80));
    const int b11 = x == x;
    const double a245 = a153 - a150;
    const double a248 = a137 - a134;
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a255 = fma(a238, a229, fma(-0x1.89fe59145e952p-11, a226, 0x1.5a7b660fb5327p-9));
    const double a256 = -fma(a50, a146, fma(a32, a142, fma(a32, a50, a76))) * p1 * a106;
    const double a267 = -fma(a50, a138, fma(a31, a142, fma(a31, a50, a71))) * p1 * a131;
    const double a270 = -fma(a50, a115, fma(a25, a142, fma(a25, a50, a56))) * p1 * a162;
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a273 = fma(a255, a229, fma(0x1.9022f6e30a10ep-11, a226, -0x1.11cd24854bb1cp-6));
    const double a274 = -fma(a50, a128, fma(a29, a142, fma(a29, a50, a66))) * p1 * a148;
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a281 = fma(a273, a229, fma(0x1.4842653e17a37p-6, a226, 0x1.d0e682b0910efp-5));
    const double a282 = a223 - (a226 - a202);
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a283 = fma(a281, a229, fma(-0x1.49ec14523ab3p-3, a226, -0x1.0bae229791e31p-7));
    const double a284 = a226 * a283;
    const double a285 = 0x1.ba73788e0f42fp-2 + a284; /* 0.43208111159384804 */
    const double a286 = a226 * a285;
    const double a287 = -fma(a50, -0x1.cbc0d30ebfd15p-53, a242) * p1 * a57 + a217; /* -1.993861761822184e-16 */
    const double a288 = -0x1.a360c3e39b758p-2 + a286; /* -0.40954881741241911 */
    const double a292 = a202 * a288;
    const double a299 = a37 - (a93 - a234) + (a90 - a234) + (-a138 + (a87 - (a90 - a237) + (a47 - a237) + a287));
    /* -2.5550595784753049e-17 */
    const double a301 = -0x1.d75346f362b12p-56 + fma(a283, a282, fma(a226, a283, -a284));
    /* 0.43208111159384804 */
    const double a306 = fma(a226, a284 - (a285 - 0x1.ba73788e0f42fp-2) + a301, fma(a226, a285, -a286));
    const double a308 = a267 + (a111 - (a116 - a240) + (a93 - a240) + (a256 + a299));
    const int b12 = fabs(a292) < INFINITY;
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a312 = a286 - (a288 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a285, a282, a306));
    const double a316 = fma(a288, a223, fma(a202, a312, fma(a202, a288, -a292)));
    /*  */
    const double a319 = a150 - (a153 - a245) + (a137 - a245) + (a274 + (a134 - (a137 - a248) + (a116 - a248) + a308));
    const double a320 = a292 + (usual ? a316 : (b12 ? a316 : 0.0));
    const int b13 = a320 == 0.0;
    const double a323 = b13 ? a292 : a320;
    const double a326 = fma(a50, a165 - (a168 - a233) + (a153 - a233) + (a270 + a319), fma(a50, a168, -a175));
    const double a330 = fma(a205, a129, a183) + fma(a205, a192, fma(a168, a142, a326) * p1);
    const double a331 = fma(a330, q1, a201);
    const int b14 = a331 == 0.0;
    const double a334 = -((b14 ? a201 : a331) * a53);
    const double a335 = b10 ? a323 : a334;
    const double a336 = b1 ? a334 : a335;
    return usual ? a336 : (b11 ? a336 : x);
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
    const double a13 = a12 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a15 = fma(a13, -0x1.ef35793c7673p-45, fma(a13, -0x1.62e42fefa38p-1, a11));
    const double a16 = a15 * a15;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a19 = fma(fma(0x1.9fce5e32a2c28p-13, a15, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a15, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a21 = fma(a19, a16, fma(0x1.555554a6c4debp-3, a15, 0x1.00000044603e6p-1));
    const double a24 = (fma(a16, a21, a15) + 1.0) * power_of_two(a12);
    const double a26 = usual ? w1 : lesser(w1, 2048.0);
    const double a27 = 0x1.45f306dc9c883p1 * a26; /* 2.5464790894703255 */
    const double a30 = 0x1.5dcbb7f919cfcp-1 * a26 * a26 * a26; /* 0.68319487491399356 */
    const double a36 = 0x1.7763079d1768dp-5 * a26 * a26 * a26 * a26 * a26; /* 0.045823588247668835 */
    /* -3.1915382432114616, 3.1915382432114616 */
    const double a41 = a27 + a30 + a36 + (-0x1.9884533d43651p1) + (-(0x1.9884533d43651p1 * a24));
    const double a43 = 0x1.b6676bf7450fp-1 * a26 * a26; /* 0.85625779527120294 */
    const double a54 = a41 + (-a43) + (-(a27 * a24)) + (-(a43 * a24)) + (-(a30 * a24));
    const double q1 = a24 * (a54 + (-(a36 * a24))) / (1.0 + a24 * (3.0 + a24 * (3.0 + a24)));
    const double a64 = -q1;
    const int b3 = w1 < 1.5;
    const double a66 = lesser(w1, 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a67 = a66 * a66;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a69 = fma(0x1.f476d06d01734p-16, a67, fma(0x1.7f2ffe3529b1cp-13, a66, -0x1.11e06752caaeap-12));
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a71 = fma(a69, a67, fma(-0x1.89fe59145e952p-11, a66, 0x1.5a7b660fb5327p-9));
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a73 = fma(a71, a67, fma(0x1.9022f6e30a10ep-11, a66, -0x1.11cd24854bb1cp-6));
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a75 = fma(a73, a67, fma(0x1.4842653e17a37p-6, a66, 0x1.d0e682b0910efp-5));
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a77 = fma(a75, a67, fma(-0x1.49ec14523ab3p-3, a66, -0x1.0bae229791e31p-7));
    /* 0.43208111159384804, -0.40954881741241911 */
    const double a79 = fma(a77, a67, fma(0x1.ba73788e0f42fp-2, a66, -0x1.a360c3e39b758p-2));
    const double a80 = a66 * a79;
    const double a81 = b3 ? a80 : a64;
    const double a82 = b1 ? a64 : a81;
    const int b4 = x == x;
    return (float)(usual ? a82 : (b4 ? a82 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
