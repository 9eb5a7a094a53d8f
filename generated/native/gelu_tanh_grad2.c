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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const int b2 = w1 < 1.21875;
    const int b3 = w1 < 32.0;
    const double a1 = b3 ? w1 : 32.0;
    const double a2 = a1 * a1;
    const double a3 = a2 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a4 = a3 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a6 = -(a4 * a1);
    const int b4 = a6 < -800.0;
    const double a7 = b4 ? (-800.0) : a6;
    const int b5 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b5 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a11 = fma(a10, -0x1.62e42fefa38p-1, a8); /* -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, a11); /* -5.4979230187083712e-14 */
    const double a13 = 1.0 + a12;
    const double a14 = a12 * a12;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a12, 0x1.28ae38fe0a4b2p-22), a14, fma(0x1.71df0f72a4222p-19, a12, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a19 = fma(a17, a14, fma(0x1.a01a0134a1113p-13, a12, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a21 = fma(a19, a14, fma(0x1.1111111125b1p-7, a12, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a23 = fma(a21, a14, fma(0x1.5555555555503p-3, a12, 0x1.000000000000ap-1));
    const double a24 = a14 * a23;
    const double a25 = a13 + a24;
    const double a26 = b4 ? 0.0 : a25;
    const int b6 = w1 < 2048.0;
    const double a27 = b6 ? w1 : 2048.0;
    const double a28 = 0x1.7763079d1768dp-5 * a27; /* 0.045823588247668835 */
    const double a29 = a28 * a27;
    const double a30 = a29 * a27;
    const double a31 = a30 * a27;
    const double a32 = a31 * a27;
    const double a34 = -(a32 * a26);
    const int b7 = a10 < -700.0;
    const double a35 = a9 + 300.0;
    const double p1 = power_of_two(b7 ? a35 : a9);
    const double a38 = 0x1.5dcbb7f919cfcp-1 * a27; /* 0.68319487491399356 */
    const double a39 = a38 * a27;
    const double a40 = a39 * a27;
    const double a42 = -(a40 * a26);
    const double a44 = 0x1.b6676bf7450fp-1 * a27; /* 0.85625779527120294 */
    const double a45 = a44 * a27;
    const double a47 = -(a45 * a26);
    const double a49 = 0x1.45f306dc9c883p1 * a27; /* 2.5464790894703255 */
    const double a51 = -(a49 * a26);
    const double a53 = -a45;
    const double a55 = -(0x1.9884533d43651p1 * a26); /* 3.1915382432114616 */
    const double a57 = a40 + a49;
    const double a58 = a32 + a57;
    const double a59 = -0x1.9884533d43651p1 + a58; /* -3.1915382432114616 */
    const int b8 = fabs(a59) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a60 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a61 = b8 ? a60 : 1.0;
    const double a62 = a55 * p1 * a61;
    const double a63 = a62 + a59;
    const double a64 = a53 + a63;
    const int b9 = fabs(a64) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a65 = b9 ? a60 : 1.0;
    const double a66 = a51 * p1 * a65;
    const double a67 = a66 + a64;
    const int b10 = fabs(a67) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a68 = b10 ? a60 : 1.0;
    const double a69 = a47 * p1 * a68;
    const double a70 = a69 + a67;
    const int b11 = fabs(a70) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a71 = b11 ? a60 : 1.0;
    const double a72 = a42 * p1 * a71;
    const double a73 = a72 + a70;
    const int b12 = fabs(a73) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a74 = b12 ? a60 : 1.0;
    const double a75 = a34 * p1 * a74;
    const double a76 = a75 + a73;
    const double a77 = a26 * a76;
    const double a78 = a77 * p1;
    const double a79 = a26 * p1;
    const double a80 = 3.0 + a79;
    const double a81 = a26 * a80;
    const double a82 = a81 * p1;
    const double a83 = 3.0 + a82;
    const double a84 = a26 * a83;
    const double a85 = a84 * p1;
    const double a86 = 1.0 + a85;
    const double a87 = short_inverse(a86);
    const double a90 = fma(a87, fma(-a87, a86, 1.0), a87);
    const double a91 = a78 * a90;
    const double a92 = -a91;
    const double a94 = a86 - 1.0;
    const double a101 = a4 - a3;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a110 = fma(a2, -0x1.6c843a29d1c7p-61, fma(a2, 0x1.2444f2a4d8b4bp-4, -a3));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a112 = fma(0x1.2444f2a4d8b4bp-4, fma(a1, a1, -a2), a110) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a115 = fma(a1, a3 - (a4 - a101) + (0x1.9884533d43651p0 - a101) + a112, fma(a4, a1, a6));
    /* -5.4979230187083712e-14 */
    const double a123 = fma(fma(a10, -0x1.ef35793c7673p-45, a11 - a12) + (-a115), a25, a24 - (a25 - a13) + (a12 - (a13 - 1.0)));
    const double a124 = b4 ? 0.0 : a123;
    const double a125 = a83 - 3.0;
    const double a136 = fma(a26, a79 - (a80 - 3.0) + a124 * p1, fma(a26, a80, -a81));
    const double a139 = 3.0 - (a83 - a125) + (a82 - a125) + fma(a80, a124, a136) * p1;
    const double a145 = 1.0 - (a86 - a94) + (a85 - a94) + fma(a83, a124, fma(a26, a139, fma(a26, a83, -a84))) * p1;
    const double a146 = a76 - a75;
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a153 = fma(a27, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a27, -a28));
    const double a159 = fma(a27, fma(a27, a153, fma(a28, a27, -a29)), fma(a29, a27, -a30));
    const double a165 = fma(a27, fma(a27, a159, fma(a30, a27, -a31)), fma(a31, a27, -a32));
    const double a171 = -fma(a26, a165, fma(a32, a124, fma(a32, a26, a34))) * p1 * a74;
    const double a172 = a73 - a72;
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a179 = fma(a27, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a27, -a38));
    const double a185 = fma(a27, fma(a27, a179, fma(a38, a27, -a39)), fma(a39, a27, -a40));
    const double a191 = -fma(a26, a185, fma(a40, a124, fma(a40, a26, a42))) * p1 * a71;
    const double a192 = a70 - a69;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a199 = fma(a27, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a27, -a44));
    const double a201 = fma(a27, a199, fma(a44, a27, a53));
    const double a207 = -fma(a26, a201, fma(a45, a124, fma(a45, a26, a47))) * p1 * a68;
    const double a208 = a67 - a66;
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a215 = fma(a27, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a27, -a49));
    const double a221 = -fma(a26, a215, fma(a49, a124, fma(a49, a26, a51))) * p1 * a65;
    const double a222 = a64 - a53;
    const double a228 = a63 - a62;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a234 = fma(0x1.9884533d43651p1, a124, fma(0x1.9884533d43651p1, a26, a55));
    const double a239 = a59 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a244 = a58 - a32;
    const double a249 = a57 - a40;
    const double a256 = a165 + (a40 - (a57 - a249) + (a49 - a249) + (a185 + a215));
    /* 1.993861761822184e-16 */
    const double a258 = 0x1.cbc0d30ebfd15p-53 + (a32 - (a58 - a244) + (a57 - a244) + a256);
    const double a259 = -0x1.9884533d43651p1 - (a59 - a239) + (a58 - a239) + a258; /* -3.1915382432114616 */
    const double a260 = -fma(a26, -0x1.cbc0d30ebfd15p-53, a234) * p1 * a61 + a259; /* -1.993861761822184e-16 */
    const double a263 = a53 - (a64 - a222) + (a63 - a222) + (-a201 + (a62 - (a63 - a228) + (a59 - a228) + a260));
    const double a266 = a207 + (a66 - (a67 - a208) + (a64 - a208) + (a221 + a263));
    const double a269 = a72 - (a73 - a172) + (a70 - a172) + (a191 + (a69 - (a70 - a192) + (a67 - a192) + a266));
    const double a274 = fma(a26, a75 - (a76 - a146) + (a73 - a146) + (a171 + a269), fma(a26, a76, -a77));
    const double a278 = fma(a92, a86, a78) + fma(a92, a145, fma(a76, a124, a274) * p1);
    const double a279 = a278 * a90;
    const double a280 = a91 + a279;
    const int b13 = a280 == 0.0;
    const double a283 = -((b13 ? a91 : a280) * a60);
    const int b14 = w1 < 1.5;
    const double a285 = (b14 ? w1 : 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a286 = a285 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a287 = a286 - a285;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a292 = a285 - (a286 - a287) + (-0x1.750d2fad2c04bp-54 - a287) + 0x1.2d7b375dbcb4ap-108;
    const double a293 = a286 + a292;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a295 = fma(a293, fma(a293, 0x1.f476d06d01734p-16, 0x1.7f2ffe3529b1cp-13), -0x1.11e06752caaeap-12);
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a297 = fma(a293, fma(a293, a295, -0x1.89fe59145e952p-11), 0x1.5a7b660fb5327p-9);
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a299 = fma(a293, fma(a293, a297, 0x1.9022f6e30a10ep-11), -0x1.11cd24854bb1cp-6);
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a301 = fma(a293, fma(a293, a299, 0x1.4842653e17a37p-6), 0x1.d0e682b0910efp-5);
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a303 = fma(a293, fma(a293, a301, -0x1.49ec14523ab3p-3), -0x1.0bae229791e31p-7);
    const double a304 = a293 * a303;
    const double a305 = 0x1.ba73788e0f42fp-2 + a304; /* 0.43208111159384804 */
    const double a306 = a293 * a305;
    const double a307 = -0x1.a360c3e39b758p-2 + a306; /* -0.40954881741241911 */
    const double a308 = a286 * a307;
    const double a309 = b14 ? a308 : a92;
    const int b15 = fabs(a309) < INFINITY;
    const double a314 = a292 - (a293 - a286);
    /* -2.5550595784753049e-17 */
    const double a320 = -0x1.d75346f362b12p-56 + fma(a303, a314, fma(a293, a303, -a304));
    /* 0.43208111159384804 */
    const double a324 = fma(a293, a304 - (a305 - 0x1.ba73788e0f42fp-2) + a320, fma(a293, a305, -a306));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a327 = a306 - (a307 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a305, a314, a324));
    const double a331 = fma(a307, a292, fma(a286, a327, fma(a286, a307, -a308)));
    const double a332 = -a279;
    const double a333 = b14 ? a331 : a332;
    const double a335 = a309 + (b15 ? a333 : 0.0);
    const int b16 = a335 == 0.0;
    const double a338 = (b16 ? a309 : a335) * (b14 ? 1.0 : a60);
    const double a339 = b2 ? a283 : a338;
    return b1 ? a339 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double w1 = fabs(number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b2 = w1 < 1.21875;
    const int b3 = w1 < 32.0;
    const double a1 = b3 ? w1 : 32.0;
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a5 = (0x1.9884533d43651p0 + a1 * a1 * 0x1.2444f2a4d8b4bp-4) * a1;
    const double a6 = -a5;
    const int b4 = a6 < -200.0;
    const double a7 = b4 ? (-200.0) : a6;
    const int b5 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a8 = b5 ? (-0x1p-100) : a7; /* -7.8886090522101181e-31 */
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a10 = a9 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a12 = fma(a10, -0x1.ef35793c7673p-45, fma(a10, -0x1.62e42fefa38p-1, a8));
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a21 = (fma(a13, a18, a12) + 1.0) * power_of_two(a9);
    const int b6 = w1 < 2048.0;
    const double a22 = b6 ? w1 : 2048.0;
    const double a23 = 0x1.45f306dc9c883p1 * a22; /* 2.5464790894703255 */
    const double a26 = 0x1.5dcbb7f919cfcp-1 * a22 * a22 * a22; /* 0.68319487491399356 */
    const double a32 = 0x1.7763079d1768dp-5 * a22 * a22 * a22 * a22 * a22; /* 0.045823588247668835 */
    /* -3.1915382432114616, 3.1915382432114616 */
    const double a37 = a23 + a26 + a32 + (-0x1.9884533d43651p1) + (-(0x1.9884533d43651p1 * a21));
    const double a39 = 0x1.b6676bf7450fp-1 * a22 * a22; /* 0.85625779527120294 */
    const double a50 = a37 + (-a39) + (-(a23 * a21)) + (-(a39 * a21)) + (-(a26 * a21));
    const double q1 = a21 * (a50 + (-(a32 * a21))) / (1.0 + a21 * (3.0 + a21 * (3.0 + a21)));
    const double a60 = -q1;
    const int b7 = w1 < 1.5;
    const double a62 = (b7 ? w1 : 1.5) + (-0x1.6b23142700629p0); /* -1.4185040087908283 */
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a64 = fma(a62, fma(a62, 0x1.f476d06d01734p-16, 0x1.7f2ffe3529b1cp-13), -0x1.11e06752caaeap-12);
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a66 = fma(a62, fma(a62, a64, -0x1.89fe59145e952p-11), 0x1.5a7b660fb5327p-9);
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a68 = fma(a62, fma(a62, a66, 0x1.9022f6e30a10ep-11), -0x1.11cd24854bb1cp-6);
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a70 = fma(a62, fma(a62, a68, 0x1.4842653e17a37p-6), 0x1.d0e682b0910efp-5);
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a72 = fma(a62, fma(a62, a70, -0x1.49ec14523ab3p-3), -0x1.0bae229791e31p-7);
    /* 0.43208111159384804, -0.40954881741241911 */
    const double a74 = fma(a62, fma(a62, a72, 0x1.ba73788e0f42fp-2), -0x1.a360c3e39b758p-2);
    const double a75 = a62 * a74;
    const double a76 = b7 ? a75 : a60;
    const double a77 = b2 ? a60 : a76;
    return (float)(b1 ? a77 : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad2)
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_grad2f)
