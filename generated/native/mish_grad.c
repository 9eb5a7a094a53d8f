/* SPDX-License-Identifier: MIT */
/* mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x)
 *
 * x < 0: -(exp(-abs(x))*(4*abs(x) - 4 + 4*abs(x)*exp(-abs(x)) - 6*exp(-abs(x)) -
 *   4*exp(-abs(x))*exp(-abs(x)) - exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(4 + exp(-abs(x))*(8 +
 *   exp(-abs(x))*(8 + exp(-abs(x))*(4 + exp(-abs(x)))))))
 *     4 + t*(8 + t*(8 + t*(4 + t))): all terms have one sign, nothing cancels
 *     4*within(w, 2048) - 4 + 4*within(w, 2048)*t - 6*t: of both signs, errors grow 5-fold at most
 *       here
 *     4*within(w, 2048) - 4 + 4*within(w, 2048)*t - 6*t - 4*t*t: of both signs, errors grow 2.2-fold
 *       at most here
 * of it -41/32 < x < -7/8: (abs(x) - 1.1924312145154952...)*P(abs(x) - 1.1924312145154952...)
 *     a polynomial of degree 13 about the zero 1.192431214515495212..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + 4*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x)) +
 *   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(1 +
 *   exp(-abs(x))*(4 + exp(-abs(x))*(8 + exp(-abs(x))*(8 + exp(-abs(x))*4))))
 *     1 + 4*t + 6*t*t + 4*w*t*t + 4*t*t*t + 4*w*t*t*t: all terms have one sign, nothing cancels
 *     1 + t*(4 + t*(8 + t*(8 + t*4))): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -1.28125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -800.0;
    const double a4 = usual ? a2 : (b3 ? (-800.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = a10 * a10;
    const int b5 = w1 < 2048.0;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    const double a20 = a7 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a21 = fma(a16, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    const double a22 = 4.0 * (usual ? w1 : (b5 ? w1 : 2048.0));
    const int b6 = a8 < -700.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a23 = fma(a21, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double a25 = -4.0 + a22;
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a23, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b6 ? a20 : a7));
    const int b7 = fabs(a25) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a28 = fma(a11, a27, a10);
    const double a29 = 1.0 + a28;
    const double a31 = usual ? a29 : (b3 ? 0.0 : a29);
    const double a33 = a31 * a31;
    const double a34 = usual ? 1.0 : (b6 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a36 = b7 ? a34 : 1.0;
    const double a37 = -(a33 * a31);
    const double a38 = 4.0 * a31;
    const double a39 = a38 * a31;
    const double a40 = 6.0 * a31;
    const double a42 = -a39;
    const double a43 = -a40;
    const double a45 = a22 * a31;
    const double a51 = a45 * p1 * a36;
    const double a52 = a51 + a25;
    const int b8 = fabs(a52) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a53 = a31 * p1;
    const double a54 = b8 ? a34 : 1.0;
    const double a55 = 4.0 + a53;
    const double a56 = a43 * p1 * a54;
    const double a57 = a31 * a55;
    const double a58 = a56 + a52;
    const double a59 = a57 * p1;
    const double a61 = 8.0 + a59;
    const double a62 = a45 * a31;
    const int b9 = fabs(a58) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a64 = a31 * a61;
    const double a65 = a62 * a31;
    const double a66 = b9 ? a34 : 1.0;
    const double a67 = a64 * p1;
    const double a68 = a39 * a31;
    const double a70 = a40 * a31;
    const double a73 = 8.0 + a67;
    const double a75 = a38 * p1;
    const double a78 = a62 * p1 * p1;
    const double a79 = a42 * p1 * p1 * a66 * a66;
    const double a80 = a31 * a73;
    const double a82 = 1.0 + a75;
    const double a83 = a65 * p1 * p1 * p1;
    const double a84 = a70 * p1 * p1;
    const double a85 = a79 + a58;
    const double a86 = a80 * p1;
    const double a87 = a68 * p1 * p1 * p1;
    const double a88 = 8.0 + a75;
    const double a91 = a84 + a82;
    const double a92 = 4.0 + a86;
    const double a93 = a31 * a88;
    const double a96 = a78 + a91;
    const int b10 = fabs(a85) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a97 = short_inverse(a92);
    const double a98 = a93 * p1;
    const double a99 = a87 + a96;
    const double a100 = b10 ? a34 : 1.0;
    const double a102 = 8.0 + a98;
    const double a104 = a83 + a99;
    const double a107 = a31 * a102;
    /* -5.4979230187083712e-14 */
    const double a108 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a29, a28 - (a29 - 1.0) + fma(a11, a27, a10 - a28));
    const double a110 = fma(a97, fma(-a97, a92, 1.0), a97);
    const double a111 = a107 * p1;
    const double a114 = a37 * p1 * p1 * p1 * a100 * a100 * a100;
    const double a115 = 4.0 + a111;
    const double a116 = usual ? a108 : (b3 ? 0.0 : a108);
    const double a119 = a114 + a85;
    const double a120 = a31 * a115;
    const double a123 = a31 * a119;
    const double a124 = a120 * p1;
    const double a125 = a25 - (-4.0);
    const double a126 = fma(a31, fma(a116, p1, a53 - (a55 - 4.0)), fma(a31, a55, -a57));
    const double a127 = a123 * p1;
    const double a128 = 1.0 + a124;
    const double a133 = short_inverse(a128);
    const double a143 = fma(a31, fma(fma(a55, a116, a126), p1, a59 - (a61 - 8.0)), fma(a31, a61, -a64));
    const double a145 = fma(a133, fma(-a133, a128, 1.0), a133);
    const double a146 = a73 - 8.0;
    const double a149 = a104 * a145;
    const double a152 = -(a127 * a110);
    /*  */
    const double a161 = fma(a31, fma(a31, a116, fma(a31, a116, fma(a31, a31, -a33))), fma(a33, a116, fma(a33, a31, a37)));
    const double a162 = fma(fma(a61, a116, a143), p1, 8.0 - (a73 - a146) + (a67 - a146));
    const double a164 = a92 - 4.0;
    const double a166 = 4.0 * a116;
    const double a173 = fma(a31, a166, fma(a38, a116, fma(a38, a31, a42)));
    const double a181 = fma(6.0, a116, fma(6.0, a31, a43));
    /*  */
    const double a184 = fma(fma(a73, a116, fma(a31, a162, fma(a31, a73, -a80))), p1, 4.0 - (a92 - a164) + (a86 - a164));
    const double a185 = a52 - a51;
    const double a187 = b2 ? a152 : a149;
    const double a193 = fma(a22, a116, fma(a22, a31, -a45));
    const double a194 = a58 - a56;
    const double a202 = a85 - a79;
    const double a210 = a119 - a114;
    /*  */
    const double a214 = a51 - (a52 - a185) + (a25 - a185) + (a193 * p1 * a36 + (-4.0 - (a25 - a125) + (a22 - a125)));
    const int b11 = a1 < -0.875;
    const int b12 = w1 < 1.28125;
    const double a227 = fma(a31, fma(a166, p1, a75 - (a88 - 8.0)), fma(a31, a88, -a93));
    const double a229 = a102 - 8.0;
    const double a231 = a56 - (a58 - a194) + (a52 - a194) + (-a181 * p1 * a54 + a214);
    const double a233 = (b12 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a238 = a233 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a242 = a238 - a233;
    const double a244 = fma(fma(a88, a116, a227), p1, 8.0 - (a102 - a229) + (a98 - a229));
    const double a245 = a115 - 4.0;
    const double a255 = fma(a31, a193, fma(a45, a116, fma(a45, a31, -a62)));
    const double a256 = a79 - (a85 - a202) + (a58 - a202) + (-a173 * p1 * p1 * a66 * a66 + a231);
    const double a262 = a104 - a83;
    const double a263 = -a149;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a270 = a233 - (a238 - a242) + (-0x1.bf319154da21p-55 - a242) + (-0x1.3b82ea8c1efc4p-109);
    /*  */
    const double a275 = fma(fma(a102, a116, fma(a31, a244, fma(a31, a102, -a107))), p1, 4.0 - (a115 - a245) + (a111 - a245));
    const double a277 = a128 - 1.0;
    const double a279 = a238 + a270;
    const double a281 = a99 - a87;
    const double a282 = fma(a31, a255, fma(a62, a116, fma(a62, a31, -a65))) * p1 * p1;
    const double a291 = a279 * a279;
    const double a295 = a96 - a78;
    const double a302 = a91 - a84;
    const double a308 = fma(a31, a173, fma(a39, a116, fma(a39, a31, -a68))) * p1 * p1;
    const double a310 = a82 - 1.0;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a311 = fma(0x1.2bc5f8cd189dep-18, a291, fma(0x1.f74d15976b86bp-27, a279, -0x1.1d258fa204dfdp-16));
    const double a312 = a114 - (a119 - a210) + (a85 - a210) + (-a161 * p1 * p1 * p1 * a100 * a100 * a100 + a256);
    /*  */
    const double a320 = fma(fma(a115, a116, fma(a31, a275, fma(a31, a115, -a120))), p1, 1.0 - (a128 - a277) + (a124 - a277));
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a328 = fma(a311, a291, fma(0x1.d4b639e7fbe2p-15, a279, -0x1.5ffe659e8aa7fp-15));
    const int b13 = x == x;
    const double a335 = fma(a31, a181, fma(a40, a116, fma(a40, a31, -a70))) * p1 * p1;
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a337 = fma(a328, a291, fma(-0x1.0a798b7470f95p-12, a279, 0x1.03799019f8bcdp-10));
    const double a338 = fma(a119, a116, fma(a31, a312, fma(a31, a119, -a123))) * p1;
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a342 = fma(a337, a291, fma(-0x1.1e5e183f7e57ep-10, a279, -0x1.b87ddfb3a183cp-9));
    const double a345 = a270 - (a279 - a238);
    /*  */
    const double a346 = a84 - (a91 - a302) + (a82 - a302) + (a335 + fma(a166, p1, 1.0 - (a82 - a310) + (a75 - a310)));
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a347 = fma(a342, a291, fma(0x1.03369d4ac9a4p-6, a279, -0x1.4c222fe64d717p-6));
    const double a350 = a279 * a347;
    const double a351 = -((fma(a152, a92, a127) + fma(a152, a184, a338)) * a110);
    const double a352 = a78 - (a96 - a295) + (a91 - a295) + (a255 * p1 * p1 + a346);
    const double a353 = -0x1.574f121a868ep-5 + a350; /* -0.041907821043609905 */
    const double a355 = a279 * a353;
    const double a357 = 0x1.a34a251d8ad7bp-3 + a355; /* 0.20473126408010586 */
    const double a358 = a282 * p1 + (a87 - (a99 - a281) + (a96 - a281) + (a308 * p1 + a352));
    const double a359 = a279 * a357;
    const double a363 = -0x1.115acb42500bbp-2 + a359; /* -0.2669479140495345 */
    const double a367 = a238 * a363;
    const double a373 = fma(a263, a320, a83 - (a104 - a262) + (a99 - a262) + a358);
    const double a374 = 0x1.dd7b994bddaep-62 + fma(a347, a345, fma(a279, a347, -a350)); /* 4.0444367001058019e-19 */
    const double a378 = (fma(a263, a128, a104) + a373) * a145;
    /* -0.041907821043609905 */
    const double a379 = fma(a279, a350 - (a353 - (-0x1.574f121a868ep-5)) + a374, fma(a279, a353, -a355));
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a385 = a355 - (a357 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a353, a345, a379));
    const int b14 = fabs(a367) < INFINITY;
    /* -1.5322656650516599e-17 */
    const double a389 = -0x1.1aa7333ff967p-56 + fma(a357, a345, fma(a279, a385, fma(a279, a357, -a359)));
    /* -0.2669479140495345 */
    const double a391 = fma(a238, a359 - (a363 - (-0x1.115acb42500bbp-2)) + a389, fma(a238, a363, -a367));
    const double a392 = fma(a363, a270, a391);
    const double a395 = a187 + (b2 ? a351 : a378);
    const int b15 = a395 == 0.0;
    const double a397 = a367 + (usual ? a392 : (b14 ? a392 : 0.0));
    const int b16 = a397 == 0.0;
    const double a399 = (b15 ? a187 : a395) * (b2 ? a34 : 1.0);
    const double a400 = b16 ? a367 : a397;
    const double a401 = b11 ? a400 : a399;
    const double a402 = b1 ? a399 : a401;
    return usual ? a402 : (b13 ? a402 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.28125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = -w1;
    const int b3 = a2 < -200.0;
    const double a4 = usual ? a2 : (b3 ? (-200.0) : a2);
    const int b4 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b4 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a19 = (fma(a11, a16, a10) + 1.0) * power_of_two(a7);
    const int b5 = w1 < 2048.0;
    const double a22 = 4.0 * (usual ? w1 : (b5 ? w1 : 2048.0));
    const double a24 = a22 * a19;
    const double a26 = 6.0 * a19;
    const double a29 = 4.0 * a19;
    const double a30 = a29 * a19;
    const double a36 = a22 + (-4.0) + a24 + (-a26) + (-a30) + (-(a19 * a19 * a19));
    const double q1 = a19 * a36 / (4.0 + a19 * (8.0 + a19 * (8.0 + a19 * (4.0 + a19))));
    const double a45 = -q1;
    const double a49 = a24 * a19;
    /*  */
    const double q2 = (1.0 + a29 + a26 * a19 + a49 + a30 * a19 + a49 * a19) / (1.0 + a19 * (4.0 + a19 * (8.0 + a19 * (8.0 + a29))));
    const double a62 = b2 ? a45 : q2;
    const int b6 = a1 < -0.875;
    const int b7 = w1 < 1.28125;
    const double a64 = (b7 ? w1 : 1.28125) + (-0x1.31432c0d12d84p0); /* -1.1924312145154952 */
    const double a66 = a64 * a64;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a68 = fma(fma(0x1.2bc5f8cd189dep-18, a64, 0x1.f74d15976b86bp-27), a66, fma(-0x1.1d258fa204dfdp-16, a64, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a70 = fma(a68, a66, fma(-0x1.5ffe659e8aa7fp-15, a64, -0x1.0a798b7470f95p-12));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a72 = fma(a70, a66, fma(0x1.03799019f8bcdp-10, a64, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a74 = fma(a72, a66, fma(-0x1.b87ddfb3a183cp-9, a64, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a76 = fma(a74, a66, fma(-0x1.4c222fe64d717p-6, a64, -0x1.574f121a868ep-5));
    /* 0.20473126408010586, -0.2669479140495345 */
    const double a78 = fma(a76, a66, fma(0x1.a34a251d8ad7bp-3, a64, -0x1.115acb42500bbp-2));
    const double a79 = a64 * a78;
    const double a80 = b6 ? a79 : a62;
    const double a81 = b1 ? a62 : a80;
    const int b8 = x == x;
    return (float)(usual ? a81 : (b8 ? a81 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
