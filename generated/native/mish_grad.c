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
    const double a4 = -(usual ? w1 : lesser(w1, 800.0));
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const int b4 = -w1 < -800.0;
    const double a11 = 1.0 + a10;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a10 + a12;
    const double a16 = a14 * a14;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a14, 0x1.28ae38fe0a4b2p-22), a16, fma(0x1.71df0f72a4222p-19, a14, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a25 = fma(a20, a16, fma(0x1.a01a0134a1113p-13, a14, 0x1.6c16c184854cp-10));
    const double a26 = a7 + 300.0;
    const int b5 = a8 < -700.0;
    const double a27 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a28 = b2 ? 4.0 : 1.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a29 = fma(a25, a16, fma(0x1.1111111125b1p-7, a14, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a32 = fma(a29, a16, fma(0x1.5555555555503p-3, a14, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a26 : a7));
    const double a34 = a10 - (a11 - 1.0) + fma(a16, a32, a12);
    const double a35 = a11 + a34;
    const double a36 = b2 ? p1 : 1.0;
    const double a37 = b2 ? 1.0 : p1;
    const double a39 = usual ? a35 : (b4 ? 0.0 : a35);
    const double a41 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a43 = a39 * p1;
    const double a44 = b2 ? 8.0 : 4.0;
    const double a45 = 4.0 * a39;
    const double a46 = b2 ? 4.0 : 8.0;
    const double a47 = usual ? 1.0 : (b2 ? 1.0 : a41);
    const double a48 = b2 ? 1.0 : 4.0;
    const double a49 = b2 ? a43 : 1.0;
    const double a50 = a45 * a39;
    const double a53 = usual ? 1.0 : (b2 ? a41 : 1.0);
    const double a55 = b2 ? 6.0 : a50;
    const double a56 = a27 * a39;
    const double a57 = a39 * a39;
    const double a58 = a39 * a55;
    const double a60 = b2 ? (-1.0) : a57;
    const double a62 = a56 * a60;
    const double a65 = a27 * a60;
    const double a69 = b2 ? a43 : 6.0;
    const double a72 = a57 * a69;
    const double a76 = a65 * a37 * a37 * a47 * a47;
    const double a79 = a72 * p1 * p1 * a41 * a41 * a53;
    const double a80 = a76 + a79;
    const double a81 = a28 + a80;
    const double a82 = a39 * a48;
    const double a83 = a82 * p1;
    const double a85 = a46 + a83;
    const int b6 = fabs(a81) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a86 = a34 - (a35 - a11);
    const double a87 = a39 * a85;
    const double a91 = a87 * p1;
    const double a92 = usual ? 1.0 : (b6 ? a41 : 1.0);
    const double a93 = usual ? a86 : (b4 ? 0.0 : a86);
    const double a94 = usual ? 1.0 : (b6 ? a47 : 1.0);
    const double a96 = 8.0 + a91;
    const double a99 = a39 * a96;
    const double a102 = a99 * p1;
    const double a104 = a62 * p1 * a37 * a37 * a92 * a94 * a94;
    const double a105 = a44 + a102;
    const double a108 = a104 + a81;
    const double a109 = a39 * a105;
    const double a110 = fma(fma(a48, a93, fma(a39, a48, -a82)), p1, a83 - (a85 - a46));
    const double a112 = a109 * p1;
    const int b7 = fabs(a108) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a114 = a96 - 8.0;
    const double a115 = a28 + a112;
    const double q1 = 1.0 / a115;
    const double a121 = usual ? 1.0 : (b7 ? a41 : 1.0);
    const double a124 = a93 * p1;
    const double a125 = usual ? 1.0 : (b7 ? a47 : 1.0);
    const double a128 = b2 ? a124 : 0.0;
    const double a130 = 4.0 * a93;
    /*  */
    const double a133 = fma(fma(a85, a93, fma(a39, a110, fma(a39, a85, -a87))), p1, 8.0 - (a96 - a114) + (a91 - a114));
    const double a134 = a105 - a44;
    const double a136 = a58 * p1 * a37 * a37 * a121 * a125 * a125;
    const double a141 = a136 + a108;
    const double a145 = fma(a39, a130, fma(a45, a93, fma(a45, a39, -a50)));
    const int b8 = a1 < -0.875;
    const int b9 = fabs(a141) < 0x1p-200; /* 6.2230152778611417e-61 */
    /*  */
    const double a151 = fma(fma(a96, a93, fma(a39, a133, fma(a39, a96, -a99))), p1, a44 - (a105 - a134) + (a102 - a134));
    const double a153 = a115 - a28;
    const double a157 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a165 = usual ? 1.0 : (b9 ? a41 : 1.0);
    const double a168 = a157 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a169 = usual ? 1.0 : (b9 ? a53 : 1.0);
    const double a177 = fma(a55, a93, fma(a39, b2 ? 0.0 : a145, fma(a39, a55, -a58)));
    const double a180 = fma(a39, a93, fma(a39, a93, fma(a39, a39, -a57)));
    const double a181 = a168 * a168;
    const double a182 = (b2 ? a50 : a45) * p1 * a36 * a165 * a169;
    /*  */
    const double a183 = fma(fma(a105, a93, fma(a39, a151, fma(a39, a105, -a109))), p1, a28 - (a115 - a153) + (a112 - a153));
    const double a187 = b2 ? 0.0 : a180;
    const double a188 = a182 + a141;
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a189 = fma(-0x1.5ffe659e8aa7fp-15, a168, -0x1.0a798b7470f95p-12);
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a191 = fma(fma(0x1.2bc5f8cd189dep-18, a168, 0x1.f74d15976b86bp-27), a181, fma(-0x1.1d258fa204dfdp-16, a168, 0x1.d4b639e7fbe2p-15));
    const double a192 = a49 * a188;
    const int b10 = a53 < 1.0;
    const double a198 = fma(a60, fma(a27, a93, fma(a27, a39, -a56)), fma(a56, a187, fma(a56, a60, -a62)));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a203 = fma(fma(a191, a181, a189), a181, fma(0x1.03799019f8bcdp-10, a168, -0x1.1e5e183f7e57ep-10));
    const int b11 = x == x;
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a211 = fma(a203, a181, fma(-0x1.b87ddfb3a183cp-9, a168, 0x1.03369d4ac9a4p-6));
    const double a212 = a192 * q1;
    const double a214 = a81 - a28;
    const double a215 = a80 - a76;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a216 = -0x1.bf319154da21p-55 - (a168 - a157) + (-0x1.3b82ea8c1efc4p-109);
    const double a217 = -a212;
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a220 = fma(a211, a181, fma(-0x1.4c222fe64d717p-6, a168, -0x1.574f121a868ep-5));
    const double a225 = fma(a69, a180, fma(a57, a128, fma(a57, a69, -a72))) * p1 * p1;
    const double a227 = a108 - a104;
    const double a229 = a168 * a220;
    const double a236 = 0x1.a34a251d8ad7bp-3 + a229; /* 0.20473126408010586 */
    const double a244 = a168 * a236;
    const double a247 = fma(a27, a187, fma(a27, a60, -a65)) * a37 * a37 * a47 * a47;
    const double a248 = -0x1.115acb42500bbp-2 + a244; /* -0.2669479140495345 */
    const double a249 = a141 - a136;
    const double a254 = a168 * a248;
    const double a263 = a188 - a182;
    const double a264 = a76 - (a80 - a215) + (a79 - a215) + fma(a225 * a41 * a41, a53, a247);
    /* 5.3285578475059702e-18 */
    const double a272 = 0x1.892d9ca713724p-58 + fma(a220, a216, fma(a168, a220, -a229));
    /* 0.20473126408010586 */
    const double a279 = fma(a168, a229 - (a236 - 0x1.a34a251d8ad7bp-3) + a272, fma(a168, a236, -a244));
    const double a281 = a198 * p1 * a37 * a37 * a92 * a94 * a94 + (a28 - (a81 - a214) + (a80 - a214) + a264);
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a285 = a244 - (a248 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a236, a216, a279));
    const double a289 = a254 + fma(a248, a216, fma(a168, a285, fma(a168, a248, -a254)));
    const double a290 = a177 * p1 * a37 * a37 * a121 * a125 * a125 + (a104 - (a108 - a227) + (a81 - a227) + a281);
    const double a292 = (b2 ? a145 : a130) * p1 * a36 * a165 * a169 + (a136 - (a141 - a249) + (a108 - a249) + a290);
    const double a296 = copysign(0x1p-722, a212); /* 4.5325554997805591e-218 */
    const double a297 = fma(a49, a182 - (a188 - a263) + (a141 - a263) + a292, fma(a49, a188, -a192));
    const int b12 = fabs(a212) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a298 = a296 + a212;
    const double a303 = fma(a217, a115, a192) + fma(a217, a183, fma(a188, a128, a297));
    const double a304 = fma(a303, q1, a212);
    const int b13 = a304 == 0.0;
    const double a305 = b13 ? a212 : a304;
    const double a309 = copysign(a298 + fma(a303, q1, a212 - (a298 - a296)) - a296, a212);
    const double a310 = b12 ? a309 : a305;
    const double a313 = (usual ? a305 : (b10 ? a310 : a305)) * a53;
    const double a314 = b8 ? a289 : a313;
    const double a315 = b1 ? a313 : a314;
    return usual ? a315 : (b11 ? a315 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.28125;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a4 = -(usual ? w1 : lesser(w1, 200.0));
    const int b3 = -0x1p-100 < a4; /* -7.8886090522101181e-31 */
    const double a6 = usual ? a4 : (b3 ? (-0x1p-100) : a4); /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a18 = (fma(a10, a15, a9) + 1.0) * power_of_two(a7);
    const double a20 = a18 * a18;
    const double a25 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a26 = b2 ? (-1.0) : a20;
    const double a29 = b2 ? 4.0 : 1.0;
    const double a33 = a20 * (b2 ? a18 : 6.0) + a25 * a26 + a29 + a25 * a18 * a26;
    const double a34 = 4.0 * a18;
    const double a35 = a34 * a18;
    const double a41 = (b2 ? a18 : 1.0) * (a33 + a18 * (b2 ? 6.0 : a35) + (b2 ? a35 : a34));
    const double a49 = a18 * (8.0 + a18 * ((b2 ? 4.0 : 8.0) + a18 * (b2 ? 1.0 : 4.0)));
    const double q1 = a41 / (a29 + a18 * ((b2 ? 8.0 : 4.0) + a49));
    const int b4 = a1 < -0.875;
    const double a54 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a56 = a54 * a54;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a58 = fma(fma(0x1.2bc5f8cd189dep-18, a54, 0x1.f74d15976b86bp-27), a56, fma(-0x1.1d258fa204dfdp-16, a54, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a60 = fma(a58, a56, fma(-0x1.5ffe659e8aa7fp-15, a54, -0x1.0a798b7470f95p-12));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a62 = fma(a60, a56, fma(0x1.03799019f8bcdp-10, a54, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a64 = fma(a62, a56, fma(-0x1.b87ddfb3a183cp-9, a54, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a66 = fma(a64, a56, fma(-0x1.4c222fe64d717p-6, a54, -0x1.574f121a868ep-5));
    /* 0.20473126408010586, -0.2669479140495345 */
    const double a68 = fma(a66, a56, fma(0x1.a34a251d8ad7bp-3, a54, -0x1.115acb42500bbp-2));
    const double a69 = a54 * a68;
    const double a70 = b4 ? a69 : q1;
    const double a71 = b1 ? q1 : a70;
    const int b5 = x == x;
    return (float)(usual ? a71 : (b5 ? a71 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
