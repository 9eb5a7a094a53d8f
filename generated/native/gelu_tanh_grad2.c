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
    const int b2 = w1 < 32.0;
    const double a3 = usual ? w1 : (b2 ? w1 : 32.0);
    const double a4 = a3 * a3;
    const double a5 = a4 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    const double a6 = a5 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a8 = -(a6 * a3);
    const int b3 = a8 < -800.0;
    const double a10 = usual ? a8 : (b3 ? (-800.0) : a8);
    const int b4 = -0x1p-100 < a10; /* -7.8886090522101181e-31 */
    const double a12 = usual ? a10 : (b4 ? (-0x1p-100) : a10); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a13 = fma(a12, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a14 = a13 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a15 = fma(a14, -0x1.62e42fefa38p-1, a12); /* -0.69314718055989033 */
    const double a16 = fma(a14, -0x1.ef35793c7673p-45, a15); /* -5.4979230187083712e-14 */
    const double a17 = a16 * a16;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a16, 0x1.28ae38fe0a4b2p-22), a17, fma(0x1.71df0f72a4222p-19, a16, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a20, a17, fma(0x1.a01a0134a1113p-13, a16, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a24 = fma(a22, a17, fma(0x1.1111111125b1p-7, a16, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a26 = fma(a24, a17, fma(0x1.5555555555503p-3, a16, 0x1.000000000000ap-1));
    const double a27 = fma(a17, a26, a16);
    const double a28 = 1.0 + a27;
    const double a30 = usual ? a28 : (b3 ? 0.0 : a28);
    const int b5 = w1 < 2048.0;
    const double a32 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a33 = 0x1.7763079d1768dp-5 * a32; /* 0.045823588247668835 */
    const double a34 = a33 * a32;
    const double a35 = a34 * a32;
    const double a36 = a35 * a32;
    const double a37 = a36 * a32;
    const double a39 = -(a37 * a30);
    const int b6 = a14 < -700.0;
    const double a40 = a13 + 300.0;
    const double p1 = power_of_two(b6 ? a40 : a13);
    const double a43 = 0x1.5dcbb7f919cfcp-1 * a32; /* 0.68319487491399356 */
    const double a44 = a43 * a32;
    const double a45 = a44 * a32;
    const double a47 = -(a45 * a30);
    const double a49 = 0x1.b6676bf7450fp-1 * a32; /* 0.85625779527120294 */
    const double a50 = a49 * a32;
    const double a52 = -(a50 * a30);
    const double a54 = 0x1.45f306dc9c883p1 * a32; /* 2.5464790894703255 */
    const double a56 = -(a54 * a30);
    const double a58 = -a50;
    const double a60 = -(0x1.9884533d43651p1 * a30); /* 3.1915382432114616 */
    const double a62 = a45 + a54;
    const double a63 = a37 + a62;
    const double a64 = -0x1.9884533d43651p1 + a63; /* -3.1915382432114616 */
    const int b7 = fabs(a64) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a65 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a66 = b7 ? a65 : 1.0;
    const double a67 = a60 * p1 * a66;
    const double a68 = a67 + a64;
    const double a69 = a58 + a68;
    const int b8 = fabs(a69) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a70 = b8 ? a65 : 1.0;
    const double a71 = a56 * p1 * a70;
    const double a72 = a71 + a69;
    const int b9 = fabs(a72) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a73 = b9 ? a65 : 1.0;
    const double a74 = a52 * p1 * a73;
    const double a75 = a74 + a72;
    const int b10 = fabs(a75) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a76 = b10 ? a65 : 1.0;
    const double a77 = a47 * p1 * a76;
    const double a78 = a77 + a75;
    const int b11 = fabs(a78) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a79 = b11 ? a65 : 1.0;
    const double a80 = a39 * p1 * a79;
    const double a81 = a80 + a78;
    const double a82 = a30 * a81;
    const double a83 = a82 * p1;
    const double a84 = a30 * p1;
    const double a85 = 3.0 + a84;
    const double a86 = a30 * a85;
    const double a87 = a86 * p1;
    const double a88 = 3.0 + a87;
    const double a89 = a30 * a88;
    const double a90 = a89 * p1;
    const double a91 = 1.0 + a90;
    const double a92 = short_inverse(a91);
    const double a95 = fma(a92, fma(-a92, a91, 1.0), a92);
    const double a96 = a83 * a95;
    const double a97 = -a96;
    const double a101 = a6 - a5;
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a110 = fma(a4, -0x1.6c843a29d1c7p-61, fma(a4, 0x1.2444f2a4d8b4bp-4, -a5));
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a112 = fma(0x1.2444f2a4d8b4bp-4, fma(a3, a3, -a4), a110) + (-0x1.cbc0d30ebfd15p-54);
    /* 1.5957691216057308 */
    const double a115 = fma(a3, a5 - (a6 - a101) + (0x1.9884533d43651p0 - a101) + a112, fma(a6, a3, a8));
    /* -5.4979230187083712e-14 */
    const double a123 = fma(fma(a14, -0x1.ef35793c7673p-45, a15 - a16) + (-a115), a28, a27 - (a28 - 1.0) + fma(a17, a26, a16 - a27));
    const double a125 = usual ? a123 : (b3 ? 0.0 : a123);
    const double a131 = fma(a30, fma(a125, p1, a84 - (a85 - 3.0)), fma(a30, a85, -a86));
    const double a133 = a88 - 3.0;
    const double a138 = fma(fma(a85, a125, a131), p1, 3.0 - (a88 - a133) + (a87 - a133));
    const double a143 = a91 - 1.0;
    /*  */
    const double a148 = fma(fma(a88, a125, fma(a30, a138, fma(a30, a88, -a89))), p1, 1.0 - (a91 - a143) + (a90 - a143));
    const double a149 = a81 - a80;
    /* 8.2142613338802572e-20, 0.045823588247668835 */
    const double a156 = fma(a32, 0x1.83e8537ef3f9ap-64, fma(0x1.7763079d1768dp-5, a32, -a33));
    const double a162 = fma(a32, fma(a32, a156, fma(a33, a32, -a34)), fma(a34, a32, -a35));
    const double a168 = fma(a32, fma(a32, a162, fma(a35, a32, -a36)), fma(a36, a32, -a37));
    const double a174 = -fma(a30, a168, fma(a37, a125, fma(a37, a30, a39))) * p1 * a79;
    const double a175 = a78 - a77;
    /* 3.9080437894167287e-17, 0.68319487491399356 */
    const double a182 = fma(a32, 0x1.68741334bfd9ap-55, fma(0x1.5dcbb7f919cfcp-1, a32, -a43));
    const double a188 = fma(a32, fma(a32, a182, fma(a43, a32, -a44)), fma(a44, a32, -a45));
    const double a194 = -fma(a30, a188, fma(a45, a125, fma(a45, a30, a47))) * p1 * a76;
    const double a195 = a75 - a74;
    /* 4.8100971329471449e-17, 0.85625779527120294 */
    const double a202 = fma(a32, 0x1.bba7351828aabp-55, fma(0x1.b6676bf7450fp-1, a32, -a49));
    const double a204 = fma(a32, a202, fma(a49, a32, a58));
    const double a210 = -fma(a30, a204, fma(a50, a125, fma(a50, a30, a52))) * p1 * a73;
    const double a211 = a72 - a71;
    /* -1.5742941340145989e-16, 2.5464790894703255 */
    const double a218 = fma(a32, -0x1.6b01ec5417056p-53, fma(0x1.45f306dc9c883p1, a32, -a54));
    const double a224 = -fma(a30, a218, fma(a54, a125, fma(a54, a30, a56))) * p1 * a70;
    const double a225 = a69 - a58;
    const double a231 = a68 - a67;
    /* 3.1915382432114616, 3.1915382432114616 */
    const double a237 = fma(0x1.9884533d43651p1, a125, fma(0x1.9884533d43651p1, a30, a60));
    const double a242 = a64 - (-0x1.9884533d43651p1); /* -3.1915382432114616 */
    const double a247 = a63 - a37;
    const double a252 = a62 - a45;
    const double a259 = a168 + (a45 - (a62 - a252) + (a54 - a252) + (a188 + a218));
    /* 1.993861761822184e-16 */
    const double a261 = 0x1.cbc0d30ebfd15p-53 + (a37 - (a63 - a247) + (a62 - a247) + a259);
    const double a262 = -0x1.9884533d43651p1 - (a64 - a242) + (a63 - a242) + a261; /* -3.1915382432114616 */
    const double a263 = -fma(a30, -0x1.cbc0d30ebfd15p-53, a237) * p1 * a66 + a262; /* -1.993861761822184e-16 */
    const double a266 = a58 - (a69 - a225) + (a68 - a225) + (-a204 + (a67 - (a68 - a231) + (a64 - a231) + a263));
    const double a269 = a210 + (a71 - (a72 - a211) + (a69 - a211) + (a224 + a266));
    const double a272 = a77 - (a78 - a175) + (a75 - a175) + (a194 + (a74 - (a75 - a195) + (a72 - a195) + a269));
    const double a277 = fma(a30, a80 - (a81 - a149) + (a78 - a149) + (a174 + a272), fma(a30, a81, -a82));
    const double a281 = fma(a97, a91, a83) + fma(a97, a148, fma(a81, a125, a277) * p1);
    const double a282 = fma(a281, a95, a96);
    const int b12 = a282 == 0.0;
    const double a285 = -((b12 ? a96 : a282) * a65);
    const int b13 = w1 < 1.5;
    const double a287 = (b13 ? w1 : 1.5) - 0x1.6b23142700629p0; /* 1.4185040087908283 */
    const double a288 = a287 + (-0x1.750d2fad2c04bp-54); /* -8.0892651243883047e-17 */
    const double a289 = a288 - a287;
    /* -8.0892651243883047e-17, 3.6289493092422038e-33 */
    const double a294 = a287 - (a288 - a289) + (-0x1.750d2fad2c04bp-54 - a289) + 0x1.2d7b375dbcb4ap-108;
    const double a295 = a288 + a294;
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a297 = fma(a295, fma(a295, 0x1.f476d06d01734p-16, 0x1.7f2ffe3529b1cp-13), -0x1.11e06752caaeap-12);
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a299 = fma(a295, fma(a295, a297, -0x1.89fe59145e952p-11), 0x1.5a7b660fb5327p-9);
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a301 = fma(a295, fma(a295, a299, 0x1.9022f6e30a10ep-11), -0x1.11cd24854bb1cp-6);
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a303 = fma(a295, fma(a295, a301, 0x1.4842653e17a37p-6), 0x1.d0e682b0910efp-5);
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a305 = fma(a295, fma(a295, a303, -0x1.49ec14523ab3p-3), -0x1.0bae229791e31p-7);
    const double a306 = a295 * a305;
    const double a307 = 0x1.ba73788e0f42fp-2 + a306; /* 0.43208111159384804 */
    const double a308 = a295 * a307;
    const double a309 = -0x1.a360c3e39b758p-2 + a308; /* -0.40954881741241911 */
    const double a310 = a288 * a309;
    const double a311 = b13 ? a310 : a97;
    const double a315 = a294 - (a295 - a288);
    /* -2.5550595784753049e-17 */
    const double a321 = -0x1.d75346f362b12p-56 + fma(a305, a315, fma(a295, a305, -a306));
    /* 0.43208111159384804 */
    const double a325 = fma(a295, a306 - (a307 - 0x1.ba73788e0f42fp-2) + a321, fma(a295, a307, -a308));
    /* -0.40954881741241911, 1.2070749377621519e-17 */
    const double a328 = a308 - (a309 - (-0x1.a360c3e39b758p-2)) + (0x1.bd55012b5e4e4p-57 + fma(a307, a315, a325));
    const double a332 = fma(a309, a294, fma(a288, a328, fma(a288, a309, -a310)));
    const double a334 = -(a281 * a95);
    const double a335 = b13 ? a332 : a334;
    const int b14 = fabs(a311) < INFINITY;
    const double a339 = a311 + (usual ? a335 : (b14 ? a335 : 0.0));
    const int b15 = a339 == 0.0;
    const double a342 = (b15 ? a311 : a339) * (b13 ? 1.0 : a65);
    const double a343 = b1 ? a285 : a342;
    const int b16 = x == x;
    return usual ? a343 : (b16 ? a343 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 1.21875;
    const int b2 = w1 < 32.0;
    const double a3 = usual ? w1 : (b2 ? w1 : 32.0);
    /* 1.5957691216057308, 0.071354816272600249 */
    const double a7 = (0x1.9884533d43651p0 + a3 * a3 * 0x1.2444f2a4d8b4bp-4) * a3;
    const double a8 = -a7;
    const int b3 = a8 < -200.0;
    const double a9 = b3 ? (-200.0) : a8;
    const int b4 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a11 = usual ? a9 : (b4 ? (-0x1p-100) : a9); /* -7.8886090522101181e-31 */
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
    const int b5 = w1 < 2048.0;
    const double a26 = usual ? w1 : (b5 ? w1 : 2048.0);
    const double a27 = 0x1.45f306dc9c883p1 * a26; /* 2.5464790894703255 */
    const double a30 = 0x1.5dcbb7f919cfcp-1 * a26 * a26 * a26; /* 0.68319487491399356 */
    const double a36 = 0x1.7763079d1768dp-5 * a26 * a26 * a26 * a26 * a26; /* 0.045823588247668835 */
    /* -3.1915382432114616, 3.1915382432114616 */
    const double a41 = a27 + a30 + a36 + (-0x1.9884533d43651p1) + (-(0x1.9884533d43651p1 * a24));
    const double a43 = 0x1.b6676bf7450fp-1 * a26 * a26; /* 0.85625779527120294 */
    const double a54 = a41 + (-a43) + (-(a27 * a24)) + (-(a43 * a24)) + (-(a30 * a24));
    const double q1 = a24 * (a54 + (-(a36 * a24))) / (1.0 + a24 * (3.0 + a24 * (3.0 + a24)));
    const double a64 = -q1;
    const int b6 = w1 < 1.5;
    const double a66 = (b6 ? w1 : 1.5) + (-0x1.6b23142700629p0); /* -1.4185040087908283 */
    /* 2.9829985965810354e-5, 1.8271802551802433e-4, -2.6118905695919506e-4 */
    const double a68 = fma(a66, fma(a66, 0x1.f476d06d01734p-16, 0x1.7f2ffe3529b1cp-13), -0x1.11e06752caaeap-12);
    /* -7.5148305272358163e-4, 0.0026434480749720937 */
    const double a70 = fma(a66, fma(a66, a68, -0x1.89fe59145e952p-11), 0x1.5a7b660fb5327p-9);
    /* 7.631999582189701e-4, -0.016711507477505369 */
    const double a72 = fma(a66, fma(a66, a70, 0x1.9022f6e30a10ep-11), -0x1.11cd24854bb1cp-6);
    /* 0.020035361165691348, 0.056750540974947465 */
    const double a74 = fma(a66, fma(a66, a72, 0x1.4842653e17a37p-6), 0x1.d0e682b0910efp-5);
    /* -0.16109481693214311, -0.0081689518839445936 */
    const double a76 = fma(a66, fma(a66, a74, -0x1.49ec14523ab3p-3), -0x1.0bae229791e31p-7);
    /* 0.43208111159384804, -0.40954881741241911 */
    const double a78 = fma(a66, fma(a66, a76, 0x1.ba73788e0f42fp-2), -0x1.a360c3e39b758p-2);
    const double a79 = a66 * a78;
    const double a80 = b6 ? a79 : a64;
    const double a81 = b1 ? a64 : a80;
    const int b7 = x == x;
    return (float)(usual ? a81 : (b7 ? a81 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad2, usual_double(x, m, 0x1p-100, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_grad2f, usual_float(x, m, 0x1p-100f, 0x1.4p4f, 1))
