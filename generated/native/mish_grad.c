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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -1.28125;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -800.0;
    const double a2 = b4 ? (-800.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a6 = fma(a5, -0x1.62e42fefa38p-1, a3); /* -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, a6); /* -5.4979230187083712e-14 */
    const double a8 = 1.0 + a7;
    const double a9 = a7 * a7;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a12 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a9, fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a14 = fma(a12, a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a16 = fma(a14, a9, fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(a16, a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    const double a19 = a9 * a18;
    const double a20 = a8 + a19;
    const double a21 = b4 ? 0.0 : a20;
    const double a22 = a21 * a21;
    const double a24 = -(a22 * a21);
    const int b6 = a5 < -700.0;
    const double a25 = a4 + 300.0;
    const double p1 = power_of_two(b6 ? a25 : a4);
    const double a30 = 4.0 * a21;
    const double a31 = a30 * a21;
    const double a32 = -a31;
    const double a35 = 6.0 * a21;
    const double a36 = -a35;
    const int b7 = w1 < 2048.0;
    const double a39 = 4.0 * (b7 ? w1 : 2048.0);
    const double a40 = a39 * a21;
    const double a42 = -4.0 + a39;
    const int b8 = fabs(a42) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a43 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = b8 ? a43 : 1.0;
    const double a45 = a40 * p1 * a44;
    const double a46 = a45 + a42;
    const int b9 = fabs(a46) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a47 = b9 ? a43 : 1.0;
    const double a48 = a36 * p1 * a47;
    const double a49 = a48 + a46;
    const int b10 = fabs(a49) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a50 = b10 ? a43 : 1.0;
    const double a52 = a32 * p1 * p1 * a50 * a50;
    const double a53 = a52 + a49;
    const int b11 = fabs(a53) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a54 = b11 ? a43 : 1.0;
    const double a57 = a24 * p1 * p1 * p1 * a54 * a54 * a54;
    const double a58 = a57 + a53;
    const double a59 = a21 * a58;
    const double a60 = a59 * p1;
    const double a61 = a21 * p1;
    const double a62 = 4.0 + a61;
    const double a63 = a21 * a62;
    const double a64 = a63 * p1;
    const double a65 = 8.0 + a64;
    const double a66 = a21 * a65;
    const double a67 = a66 * p1;
    const double a68 = 8.0 + a67;
    const double a69 = a21 * a68;
    const double a70 = a69 * p1;
    const double a71 = 4.0 + a70;
    const double a72 = short_inverse(a71);
    const double a75 = fma(a72, fma(-a72, a71, 1.0), a72);
    const double a77 = -(a60 * a75);
    const double a78 = a40 * a21;
    const double a79 = a78 * a21;
    const double a82 = a79 * p1 * p1 * p1;
    const double a83 = a31 * a21;
    const double a86 = a83 * p1 * p1 * p1;
    const double a88 = a78 * p1 * p1;
    const double a89 = a35 * a21;
    const double a93 = a89 * p1 * p1 * a43 * a43;
    const double a94 = a30 * p1;
    const double a95 = 1.0 + a94;
    const int b12 = 1.0 == 0.0;
    const double a96 = b12 ? a43 : 1.0;
    const double a97 = a95 * a96;
    const double a98 = a93 + a97;
    const double a99 = a88 + a98;
    const double a100 = a86 + a99;
    const double a101 = a82 + a100;
    const double a102 = 8.0 + a94;
    const double a103 = a21 * a102;
    const double a104 = a103 * p1;
    const double a105 = 8.0 + a104;
    const double a106 = a21 * a105;
    const double a107 = a106 * p1;
    const double a108 = 4.0 + a107;
    const double a109 = a21 * a108;
    const double a110 = a109 * p1;
    const double a111 = 1.0 + a110;
    const double a112 = short_inverse(a111);
    const double a115 = fma(a112, fma(-a112, a111, 1.0), a112);
    const double a116 = a101 * a115;
    const double a117 = b3 ? a77 : a116;
    const double a119 = a71 - 4.0;
    /* -5.4979230187083712e-14 */
    const double a131 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a20, a19 - (a20 - a8) + (a7 - (a8 - 1.0)));
    const double a132 = b4 ? 0.0 : a131;
    const double a133 = a68 - 8.0;
    const double a146 = fma(a21, a61 - (a62 - 4.0) + a132 * p1, fma(a21, a62, -a63));
    const double a152 = fma(a21, a64 - (a65 - 8.0) + fma(a62, a132, a146) * p1, fma(a21, a65, -a66));
    const double a155 = 8.0 - (a68 - a133) + (a67 - a133) + fma(a65, a132, a152) * p1;
    /*  */
    const double a161 = 4.0 - (a71 - a119) + (a70 - a119) + fma(a68, a132, fma(a21, a155, fma(a21, a68, -a69))) * p1;
    const double a162 = a58 - a57;
    /*  */
    const double a173 = fma(a21, fma(a21, a132, fma(a21, a132, fma(a21, a21, -a22))), fma(a22, a132, fma(a22, a21, a24)));
    const double a181 = a53 - a52;
    const double a186 = 4.0 * a132;
    const double a189 = fma(a21, a186, fma(a30, a132, fma(a30, a21, a32)));
    const double a195 = a49 - a48;
    const double a201 = fma(6.0, a132, fma(6.0, a21, a36));
    const double a205 = a46 - a45;
    const double a212 = fma(a39, a132, fma(a39, a21, -a40));
    const double a215 = a42 - (-4.0);
    /*  */
    const double a221 = a45 - (a46 - a205) + (a42 - a205) + (a212 * p1 * a44 + (-4.0 - (a42 - a215) + (a39 - a215)));
    const double a223 = a48 - (a49 - a195) + (a46 - a195) + (-a201 * p1 * a47 + a221);
    const double a225 = a52 - (a53 - a181) + (a49 - a181) + (-a189 * p1 * p1 * a50 * a50 + a223);
    const double a227 = a57 - (a58 - a162) + (a53 - a162) + (-a173 * p1 * p1 * p1 * a54 * a54 * a54 + a225);
    const double a233 = fma(a77, a161, fma(a58, a132, fma(a21, a227, fma(a21, a58, -a59))) * p1);
    const double a236 = -((fma(a77, a71, a60) + a233) * a75);
    const double a237 = -a116;
    const double a239 = a111 - 1.0;
    const double a244 = a108 - 4.0;
    const double a249 = a105 - 8.0;
    const double a256 = a186 * p1;
    const double a260 = fma(a21, a94 - (a102 - 8.0) + a256, fma(a21, a102, -a103));
    const double a263 = 8.0 - (a105 - a249) + (a104 - a249) + fma(a102, a132, a260) * p1;
    const double a268 = fma(a105, a132, fma(a21, a263, fma(a21, a105, -a106))) * p1;
    const double a272 = fma(a21, 4.0 - (a108 - a244) + (a107 - a244) + a268, fma(a21, a108, -a109));
    const double a275 = 1.0 - (a111 - a239) + (a110 - a239) + fma(a108, a132, a272) * p1;
    const double a276 = a101 - a82;
    const double a284 = fma(a21, a212, fma(a40, a132, fma(a40, a21, -a78)));
    const double a290 = fma(a21, a284, fma(a78, a132, fma(a78, a21, -a79))) * p1 * p1;
    const double a292 = a100 - a86;
    const double a302 = fma(a21, a189, fma(a31, a132, fma(a31, a21, -a83))) * p1 * p1;
    const double a304 = a99 - a88;
    const double a311 = a98 - a93;
    const double a321 = fma(a21, a201, fma(a35, a132, fma(a35, a21, -a89))) * p1 * p1;
    const double a324 = a95 - 1.0;
    const double a331 = a321 * a43 * a43 + (1.0 - (a95 - a324) + (a94 - a324) + a256) * a96;
    const double a333 = a284 * p1 * p1 + (a93 - (a98 - a311) + (a97 - a311) + a331);
    /*  */
    const double a336 = a86 - (a100 - a292) + (a99 - a292) + (a302 * p1 + (a88 - (a99 - a304) + (a98 - a304) + a333));
    const double a339 = fma(a237, a275, a82 - (a101 - a276) + (a100 - a276) + (a290 * p1 + a336));
    const double a341 = (fma(a237, a111, a101) + a339) * a115;
    const double a343 = a117 + (b3 ? a236 : a341);
    const int b13 = a343 == 0.0;
    const double a346 = (b13 ? a117 : a343) * (b3 ? a43 : 1.0);
    const int b14 = v1 < -0.875;
    const int b15 = w1 < 1.28125;
    const double a348 = (b15 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a349 = a348 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a350 = a349 - a348;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a355 = a348 - (a349 - a350) + (-0x1.bf319154da21p-55 - a350) + (-0x1.3b82ea8c1efc4p-109);
    const double a356 = a349 + a355;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a358 = fma(a356, fma(a356, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a360 = fma(a356, fma(a356, a358, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a362 = fma(a356, fma(a356, a360, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a364 = fma(a356, fma(a356, a362, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a366 = fma(a356, fma(a356, a364, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    const double a367 = a356 * a366;
    const double a368 = -0x1.574f121a868ep-5 + a367; /* -0.041907821043609905 */
    const double a369 = a356 * a368;
    const double a370 = 0x1.a34a251d8ad7bp-3 + a369; /* 0.20473126408010586 */
    const double a371 = a356 * a370;
    const double a372 = -0x1.115acb42500bbp-2 + a371; /* -0.2669479140495345 */
    const double a373 = a349 * a372;
    const int b16 = fabs(a373) < INFINITY;
    const double a378 = a355 - (a356 - a349);
    const double a386 = 0x1.dd7b994bddaep-62 + fma(a366, a378, fma(a356, a366, -a367)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a390 = fma(a356, a367 - (a368 - (-0x1.574f121a868ep-5)) + a386, fma(a356, a368, -a369));
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a393 = a369 - (a370 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a368, a378, a390));
    /* -1.5322656650516599e-17 */
    const double a398 = -0x1.1aa7333ff967p-56 + fma(a370, a378, fma(a356, a393, fma(a356, a370, -a371)));
    /* -0.2669479140495345 */
    const double a402 = fma(a349, a371 - (a372 - (-0x1.115acb42500bbp-2)) + a398, fma(a349, a372, -a373));
    const double a403 = fma(a372, a355, a402);
    const double a405 = a373 + (b16 ? a403 : 0.0);
    const int b17 = a405 == 0.0;
    const double a406 = b17 ? a373 : a405;
    const double a407 = b14 ? a406 : a346;
    const double a408 = b2 ? a346 : a407;
    return b1 ? a408 : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -1.28125;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = -w1;
    const int b4 = a1 < -200.0;
    const double a2 = b4 ? (-200.0) : a1;
    const int b5 = -0x1p-100 < a2; /* -7.8886090522101181e-31 */
    const double a3 = b5 ? (-0x1p-100) : a2; /* -7.8886090522101181e-31 */
    const double a4 = fma(a3, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a5 = a4 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a7 = fma(a5, -0x1.ef35793c7673p-45, fma(a5, -0x1.62e42fefa38p-1, a3));
    const double a8 = a7 * a7;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a11 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8, fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(a11, a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    const double a16 = (fma(a8, a13, a7) + 1.0) * power_of_two(a4);
    const int b6 = w1 < 2048.0;
    const double a18 = 4.0 * (b6 ? w1 : 2048.0);
    const double a20 = a18 * a16;
    const double a22 = 6.0 * a16;
    const double a25 = 4.0 * a16;
    const double a26 = a25 * a16;
    const double a32 = a18 + (-4.0) + a20 + (-a22) + (-a26) + (-(a16 * a16 * a16));
    const double q1 = a16 * a32 / (4.0 + a16 * (8.0 + a16 * (8.0 + a16 * (4.0 + a16))));
    const double a41 = -q1;
    const double a45 = a20 * a16;
    /*  */
    const double q2 = (1.0 + a25 + a22 * a16 + a45 + a26 * a16 + a45 * a16) / (1.0 + a16 * (4.0 + a16 * (8.0 + a16 * (8.0 + a25))));
    const double a58 = b3 ? a41 : q2;
    const int b7 = v1 < -0.875;
    const int b8 = w1 < 1.28125;
    const double a60 = (b8 ? w1 : 1.28125) + (-0x1.31432c0d12d84p0); /* -1.1924312145154952 */
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a62 = fma(a60, fma(a60, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a64 = fma(a60, fma(a60, a62, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a66 = fma(a60, fma(a60, a64, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a68 = fma(a60, fma(a60, a66, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a70 = fma(a60, fma(a60, a68, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    /* -0.041907821043609905, 0.20473126408010586 */
    const double a72 = fma(a60, fma(a60, a70, -0x1.574f121a868ep-5), 0x1.a34a251d8ad7bp-3);
    const double a74 = a60 * fma(a60, a72, -0x1.115acb42500bbp-2); /* -0.2669479140495345 */
    const double a75 = b7 ? a74 : a58;
    const double a76 = b2 ? a58 : a75;
    return (float)(b1 ? a76 : x);
}

SYMSIG_DEFINE_1(double, symsig_mish_grad)
SYMSIG_DEFINE_1(float, symsig_mish_gradf)
