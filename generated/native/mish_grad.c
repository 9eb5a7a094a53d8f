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
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a14 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a16 = fma(a14, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a18 = fma(a16, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a20 = fma(a18, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a21 = fma(a11, a20, a10);
    const double a22 = 1.0 + a21;
    const double a24 = usual ? a22 : (b3 ? 0.0 : a22);
    const double a25 = a24 * a24;
    const double a27 = -(a25 * a24);
    const int b5 = a8 < -700.0;
    const double a28 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b5 ? a28 : a7));
    const double a34 = 4.0 * a24;
    const double a35 = a34 * a24;
    const double a36 = -a35;
    const double a39 = 6.0 * a24;
    const double a40 = -a39;
    const int b6 = w1 < 2048.0;
    const double a44 = 4.0 * (usual ? w1 : (b6 ? w1 : 2048.0));
    const double a45 = a44 * a24;
    const double a47 = -4.0 + a44;
    const int b7 = fabs(a47) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a49 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a50 = b7 ? a49 : 1.0;
    const double a51 = a45 * p1 * a50;
    const double a52 = a51 + a47;
    const int b8 = fabs(a52) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a53 = b8 ? a49 : 1.0;
    const double a54 = a40 * p1 * a53;
    const double a55 = a54 + a52;
    const int b9 = fabs(a55) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a56 = b9 ? a49 : 1.0;
    const double a58 = a36 * p1 * p1 * a56 * a56;
    const double a59 = a58 + a55;
    const int b10 = fabs(a59) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a60 = b10 ? a49 : 1.0;
    const double a63 = a27 * p1 * p1 * p1 * a60 * a60 * a60;
    const double a64 = a63 + a59;
    const double a65 = a24 * a64;
    const double a66 = a65 * p1;
    const double a67 = a24 * p1;
    const double a68 = 4.0 + a67;
    const double a69 = a24 * a68;
    const double a70 = a69 * p1;
    const double a71 = 8.0 + a70;
    const double a72 = a24 * a71;
    const double a73 = a72 * p1;
    const double a74 = 8.0 + a73;
    const double a75 = a24 * a74;
    const double a76 = a75 * p1;
    const double a77 = 4.0 + a76;
    const double a78 = short_inverse(a77);
    const double a81 = fma(a78, fma(-a78, a77, 1.0), a78);
    const double a83 = -(a66 * a81);
    const double a84 = a45 * a24;
    const double a85 = a84 * a24;
    const double a88 = a85 * p1 * p1 * p1;
    const double a89 = a35 * a24;
    const double a92 = a89 * p1 * p1 * p1;
    const double a94 = a84 * p1 * p1;
    const double a95 = a39 * a24;
    const double a97 = a95 * p1 * p1;
    const double a98 = a34 * p1;
    const double a99 = 1.0 + a98;
    const double a100 = a97 + a99;
    const double a101 = a94 + a100;
    const double a102 = a92 + a101;
    const double a103 = a88 + a102;
    const double a104 = 8.0 + a98;
    const double a105 = a24 * a104;
    const double a106 = a105 * p1;
    const double a107 = 8.0 + a106;
    const double a108 = a24 * a107;
    const double a109 = a108 * p1;
    const double a110 = 4.0 + a109;
    const double a111 = a24 * a110;
    const double a112 = a111 * p1;
    const double a113 = 1.0 + a112;
    const double a114 = short_inverse(a113);
    const double a117 = fma(a114, fma(-a114, a113, 1.0), a114);
    const double a118 = a103 * a117;
    const double a119 = b2 ? a83 : a118;
    /* -5.4979230187083712e-14 */
    const double a128 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a22, a21 - (a22 - 1.0) + fma(a11, a20, a10 - a21));
    const double a130 = usual ? a128 : (b3 ? 0.0 : a128);
    const double a136 = fma(a24, fma(a130, p1, a67 - (a68 - 4.0)), fma(a24, a68, -a69));
    const double a143 = fma(a24, fma(fma(a68, a130, a136), p1, a70 - (a71 - 8.0)), fma(a24, a71, -a72));
    const double a145 = a74 - 8.0;
    const double a150 = fma(fma(a71, a130, a143), p1, 8.0 - (a74 - a145) + (a73 - a145));
    const double a155 = a77 - 4.0;
    /*  */
    const double a160 = fma(fma(a74, a130, fma(a24, a150, fma(a24, a74, -a75))), p1, 4.0 - (a77 - a155) + (a76 - a155));
    const double a161 = a64 - a63;
    /*  */
    const double a172 = fma(a24, fma(a24, a130, fma(a24, a130, fma(a24, a24, -a25))), fma(a25, a130, fma(a25, a24, a27)));
    const double a180 = a59 - a58;
    const double a185 = 4.0 * a130;
    const double a188 = fma(a24, a185, fma(a34, a130, fma(a34, a24, a36)));
    const double a194 = a55 - a54;
    const double a200 = fma(6.0, a130, fma(6.0, a24, a40));
    const double a204 = a52 - a51;
    const double a211 = fma(a44, a130, fma(a44, a24, -a45));
    const double a214 = a47 - (-4.0);
    /*  */
    const double a220 = a51 - (a52 - a204) + (a47 - a204) + (a211 * p1 * a50 + (-4.0 - (a47 - a214) + (a44 - a214)));
    const double a222 = a54 - (a55 - a194) + (a52 - a194) + (-a200 * p1 * a53 + a220);
    const double a224 = a58 - (a59 - a180) + (a55 - a180) + (-a188 * p1 * p1 * a56 * a56 + a222);
    const double a226 = a63 - (a64 - a161) + (a59 - a161) + (-a172 * p1 * p1 * p1 * a60 * a60 * a60 + a224);
    const double a232 = fma(a83, a160, fma(a64, a130, fma(a24, a226, fma(a24, a64, -a65))) * p1);
    const double a235 = -((fma(a83, a77, a66) + a232) * a81);
    const double a236 = -a118;
    const double a243 = fma(a24, fma(a185, p1, a98 - (a104 - 8.0)), fma(a24, a104, -a105));
    const double a245 = a107 - 8.0;
    const double a250 = fma(fma(a104, a130, a243), p1, 8.0 - (a107 - a245) + (a106 - a245));
    const double a255 = a110 - 4.0;
    /*  */
    const double a260 = fma(fma(a107, a130, fma(a24, a250, fma(a24, a107, -a108))), p1, 4.0 - (a110 - a255) + (a109 - a255));
    const double a265 = a113 - 1.0;
    /*  */
    const double a270 = fma(fma(a110, a130, fma(a24, a260, fma(a24, a110, -a111))), p1, 1.0 - (a113 - a265) + (a112 - a265));
    const double a271 = a103 - a88;
    const double a279 = fma(a24, a211, fma(a45, a130, fma(a45, a24, -a84)));
    const double a285 = fma(a24, a279, fma(a84, a130, fma(a84, a24, -a85))) * p1 * p1;
    const double a287 = a102 - a92;
    const double a297 = fma(a24, a188, fma(a35, a130, fma(a35, a24, -a89))) * p1 * p1;
    const double a299 = a101 - a94;
    const double a306 = a100 - a97;
    const double a316 = fma(a24, a200, fma(a39, a130, fma(a39, a24, -a95))) * p1 * p1;
    const double a317 = a99 - 1.0;
    /*  */
    const double a324 = a97 - (a100 - a306) + (a99 - a306) + (a316 + fma(a185, p1, 1.0 - (a99 - a317) + (a98 - a317)));
    const double a326 = a94 - (a101 - a299) + (a100 - a299) + (a279 * p1 * p1 + a324);
    const double a329 = a285 * p1 + (a92 - (a102 - a287) + (a101 - a287) + (a297 * p1 + a326));
    const double a331 = fma(a236, a270, a88 - (a103 - a271) + (a102 - a271) + a329);
    const double a333 = (fma(a236, a113, a103) + a331) * a117;
    const double a335 = a119 + (b2 ? a235 : a333);
    const int b11 = a335 == 0.0;
    const double a338 = (b11 ? a119 : a335) * (b2 ? a49 : 1.0);
    const int b12 = a1 < -0.875;
    const int b13 = w1 < 1.28125;
    const double a340 = (b13 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a341 = a340 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a342 = a341 - a340;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a347 = a340 - (a341 - a342) + (-0x1.bf319154da21p-55 - a342) + (-0x1.3b82ea8c1efc4p-109);
    const double a348 = a341 + a347;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a350 = fma(a348, fma(a348, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a352 = fma(a348, fma(a348, a350, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a354 = fma(a348, fma(a348, a352, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a356 = fma(a348, fma(a348, a354, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a358 = fma(a348, fma(a348, a356, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    const double a359 = a348 * a358;
    const double a360 = -0x1.574f121a868ep-5 + a359; /* -0.041907821043609905 */
    const double a361 = a348 * a360;
    const double a362 = 0x1.a34a251d8ad7bp-3 + a361; /* 0.20473126408010586 */
    const double a363 = a348 * a362;
    const double a364 = -0x1.115acb42500bbp-2 + a363; /* -0.2669479140495345 */
    const double a365 = a341 * a364;
    const double a369 = a347 - (a348 - a341);
    const double a377 = 0x1.dd7b994bddaep-62 + fma(a358, a369, fma(a348, a358, -a359)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a381 = fma(a348, a359 - (a360 - (-0x1.574f121a868ep-5)) + a377, fma(a348, a360, -a361));
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a384 = a361 - (a362 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a360, a369, a381));
    /* -1.5322656650516599e-17 */
    const double a389 = -0x1.1aa7333ff967p-56 + fma(a362, a369, fma(a348, a384, fma(a348, a362, -a363)));
    /* -0.2669479140495345 */
    const double a393 = fma(a341, a363 - (a364 - (-0x1.115acb42500bbp-2)) + a389, fma(a341, a364, -a365));
    const double a394 = fma(a364, a347, a393);
    const int b14 = fabs(a365) < INFINITY;
    const double a398 = a365 + (usual ? a394 : (b14 ? a394 : 0.0));
    const int b15 = a398 == 0.0;
    const double a399 = b15 ? a365 : a398;
    const double a400 = b12 ? a399 : a338;
    const double a401 = b1 ? a338 : a400;
    const int b16 = x == x;
    return usual ? a401 : (b16 ? a401 : x);
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
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a66 = fma(a64, fma(a64, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a68 = fma(a64, fma(a64, a66, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a70 = fma(a64, fma(a64, a68, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a72 = fma(a64, fma(a64, a70, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a74 = fma(a64, fma(a64, a72, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    /* -0.041907821043609905, 0.20473126408010586 */
    const double a76 = fma(a64, fma(a64, a74, -0x1.574f121a868ep-5), 0x1.a34a251d8ad7bp-3);
    const double a78 = a64 * fma(a64, a76, -0x1.115acb42500bbp-2); /* -0.2669479140495345 */
    const double a79 = b6 ? a78 : a62;
    const double a80 = b1 ? a62 : a79;
    const int b8 = x == x;
    return (float)(usual ? a80 : (b8 ? a80 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
