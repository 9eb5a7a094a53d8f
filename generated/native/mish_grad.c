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
    const double a17 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a11, fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16));
    const double a19 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a20 = a7 + 300.0;
    const double a21 = b2 ? 4.0 : 1.0;
    const int b5 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a17, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a23, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a20 : a7));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a25, a11, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    const double a28 = fma(a11, a27, a10);
    const double a29 = 1.0 + a28;
    const double a30 = b2 ? p1 : 1.0;
    const double a32 = b2 ? 1.0 : p1;
    const double a33 = usual ? a29 : (b3 ? 0.0 : a29);
    const double a35 = b2 ? 8.0 : 4.0;
    const double a36 = b2 ? 4.0 : 8.0;
    const double a37 = b2 ? 1.0 : 4.0;
    const double a38 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a39 = a33 * p1;
    const double a40 = 4.0 * a33;
    const double a41 = b2 ? 1.0 : a38;
    const double a42 = b2 ? a39 : 1.0;
    const double a43 = a40 * a33;
    const double a44 = b2 ? a38 : 1.0;
    const double a47 = b2 ? 6.0 : a43;
    const double a48 = a19 * a33;
    const double a49 = a33 * a33;
    const double a50 = a33 * a47;
    const double a52 = b2 ? (-1.0) : a49;
    const double a54 = a48 * a52;
    const double a57 = a19 * a52;
    const double a61 = b2 ? a39 : 6.0;
    const double a64 = a49 * a61;
    const double a69 = a57 * a32 * a32 * a41 * a41;
    const double a73 = a64 * p1 * p1 * a38 * a38 * a44;
    const double a74 = a33 * a37;
    const double a75 = a69 + a73;
    const double a76 = a74 * p1;
    const double a77 = a21 + a75;
    const double a79 = a36 + a76;
    const double a82 = a33 * a79;
    const int b6 = fabs(a77) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a84 = a82 * p1;
    const double a85 = b6 ? a38 : 1.0;
    const double a87 = b6 ? a41 : 1.0;
    const double a88 = 8.0 + a84;
    /* -5.4979230187083712e-14 */
    const double a90 = fma(fma(a8, -0x1.ef35793c7673p-45, a9 - a10), a29, a28 - (a29 - 1.0) + fma(a11, a27, a10 - a28));
    const double a91 = a33 * a88;
    const double a95 = a91 * p1;
    const double a97 = usual ? a90 : (b3 ? 0.0 : a90);
    const double a98 = a54 * p1 * a32 * a32 * a85 * a87 * a87;
    const double a99 = a35 + a95;
    const double a101 = a98 + a77;
    const double a103 = a33 * a99;
    const double a106 = a103 * p1;
    const double a107 = fma(fma(a37, a97, fma(a33, a37, -a74)), p1, a76 - (a79 - a36));
    const int b7 = fabs(a101) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a109 = a21 + a106;
    const double a110 = b7 ? a38 : 1.0;
    const double a112 = b7 ? a41 : 1.0;
    const double q1 = 1.0 / a109;
    const double a113 = a88 - 8.0;
    const double a121 = a50 * p1 * a32 * a32 * a110 * a112 * a112;
    const double a124 = a97 * p1;
    const double a126 = a121 + a101;
    const int b8 = a1 < -0.875;
    /*  */
    const double a127 = fma(fma(a79, a97, fma(a33, a107, fma(a33, a79, -a82))), p1, 8.0 - (a88 - a113) + (a84 - a113));
    const double a128 = a99 - a35;
    const double a129 = b2 ? a124 : 0.0;
    const double a131 = 4.0 * a97;
    const int b9 = fabs(a126) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a137 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a141 = fma(a33, a131, fma(a40, a97, fma(a40, a33, -a43)));
    const double a142 = b9 ? a38 : 1.0;
    const double a143 = b9 ? a44 : 1.0;
    const double a145 = a137 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    /*  */
    const double a150 = fma(fma(a88, a97, fma(a33, a127, fma(a33, a88, -a91))), p1, a35 - (a99 - a128) + (a95 - a128));
    const double a152 = a145 - a137;
    const double a153 = a109 - a21;
    const double a155 = (b2 ? a43 : a40) * p1 * a30 * a142 * a143;
    const double a163 = a155 + a126;
    const double a170 = a42 * a163;
    const double a176 = fma(a47, a97, fma(a33, b2 ? 0.0 : a141, fma(a33, a47, -a50)));
    /*  */
    const double a179 = fma(fma(a99, a97, fma(a33, a150, fma(a33, a99, -a103))), p1, a21 - (a109 - a153) + (a106 - a153));
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a182 = a137 - (a145 - a152) + (-0x1.bf319154da21p-55 - a152) + (-0x1.3b82ea8c1efc4p-109);
    const double a183 = fma(a33, a97, fma(a33, a97, fma(a33, a33, -a49)));
    const double a185 = a145 + a182;
    const double a186 = b2 ? 0.0 : a183;
    const double a188 = a170 * q1;
    const double a190 = a185 * a185;
    const double a193 = -a188;
    const double a194 = fma(a52, fma(a19, a97, fma(a19, a33, -a48)), fma(a48, a186, fma(a48, a52, -a54)));
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a197 = fma(0x1.2bc5f8cd189dep-18, a190, fma(0x1.f74d15976b86bp-27, a185, -0x1.1d258fa204dfdp-16));
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a207 = fma(a197, a190, fma(0x1.d4b639e7fbe2p-15, a185, -0x1.5ffe659e8aa7fp-15));
    const double a210 = a77 - a21;
    const double a211 = a75 - a69;
    const int b10 = x == x;
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a213 = fma(a207, a190, fma(-0x1.0a798b7470f95p-12, a185, 0x1.03799019f8bcdp-10));
    const double a214 = a101 - a98;
    const double a225 = fma(a61, a183, fma(a49, a129, fma(a49, a61, -a64))) * p1 * p1;
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a228 = fma(a213, a190, fma(-0x1.1e5e183f7e57ep-10, a185, -0x1.b87ddfb3a183cp-9));
    const double a235 = a182 - (a185 - a145);
    const double a236 = a126 - a121;
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a241 = fma(a228, a190, fma(0x1.03369d4ac9a4p-6, a185, -0x1.4c222fe64d717p-6));
    const double a248 = a185 * a241;
    const double a249 = a163 - a155;
    const double a252 = fma(a19, a186, fma(a19, a52, -a57)) * a32 * a32 * a41 * a41;
    const double a253 = -0x1.574f121a868ep-5 + a248; /* -0.041907821043609905 */
    const double a259 = a185 * a253;
    const double a261 = a69 - (a75 - a211) + (a73 - a211) + fma(a225 * a38 * a38, a44, a252);
    const double a262 = 0x1.a34a251d8ad7bp-3 + a259; /* 0.20473126408010586 */
    const double a265 = a185 * a262;
    const double a268 = -0x1.115acb42500bbp-2 + a265; /* -0.2669479140495345 */
    const double a269 = a194 * p1 * a32 * a32 * a85 * a87 * a87 + (a21 - (a77 - a210) + (a75 - a210) + a261);
    const double a273 = a145 * a268;
    const double a279 = 0x1.dd7b994bddaep-62 + fma(a241, a235, fma(a185, a241, -a248)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a283 = fma(a185, a248 - (a253 - (-0x1.574f121a868ep-5)) + a279, fma(a185, a253, -a259));
    const double a287 = a176 * p1 * a32 * a32 * a110 * a112 * a112 + (a98 - (a101 - a214) + (a77 - a214) + a269);
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a290 = a259 - (a262 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a253, a235, a283));
    const int b11 = fabs(a273) < INFINITY;
    /* -1.5322656650516599e-17 */
    const double a295 = -0x1.1aa7333ff967p-56 + fma(a262, a235, fma(a185, a290, fma(a185, a262, -a265)));
    const double a296 = (b2 ? a141 : a131) * p1 * a30 * a142 * a143 + (a121 - (a126 - a236) + (a101 - a236) + a287);
    /* -0.2669479140495345 */
    const double a299 = fma(a145, a265 - (a268 - (-0x1.115acb42500bbp-2)) + a295, fma(a145, a268, -a273));
    const double a301 = fma(a268, a182, a299);
    const double a304 = fma(a42, a155 - (a163 - a249) + (a126 - a249) + a296, fma(a42, a163, -a170));
    const double a307 = a273 + (usual ? a301 : (b11 ? a301 : 0.0));
    const int b12 = a307 == 0.0;
    const double a309 = fma(a193, a109, a170) + fma(a193, a179, fma(a163, a129, a304));
    const double a310 = b12 ? a273 : a307;
    const double a311 = fma(a309, q1, a188);
    const int b13 = a311 == 0.0;
    const double a313 = (b13 ? a188 : a311) * a44;
    const double a314 = b8 ? a310 : a313;
    const double a315 = b1 ? a313 : a314;
    return usual ? a315 : (b10 ? a315 : x);
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
    const double a21 = a19 * a19;
    const double a26 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a27 = b2 ? (-1.0) : a21;
    const double a30 = b2 ? 4.0 : 1.0;
    const double a34 = a21 * (b2 ? a19 : 6.0) + a26 * a27 + a30 + a26 * a19 * a27;
    const double a35 = 4.0 * a19;
    const double a36 = a35 * a19;
    const double a42 = (b2 ? a19 : 1.0) * (a34 + a19 * (b2 ? 6.0 : a36) + (b2 ? a36 : a35));
    const double a50 = a19 * (8.0 + a19 * ((b2 ? 4.0 : 8.0) + a19 * (b2 ? 1.0 : 4.0)));
    const double q1 = a42 / (a30 + a19 * ((b2 ? 8.0 : 4.0) + a50));
    const int b5 = a1 < -0.875;
    const double a55 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a57 = a55 * a55;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a59 = fma(fma(0x1.2bc5f8cd189dep-18, a55, 0x1.f74d15976b86bp-27), a57, fma(-0x1.1d258fa204dfdp-16, a55, 0x1.d4b639e7fbe2p-15));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a61 = fma(a59, a57, fma(-0x1.5ffe659e8aa7fp-15, a55, -0x1.0a798b7470f95p-12));
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a63 = fma(a61, a57, fma(0x1.03799019f8bcdp-10, a55, -0x1.1e5e183f7e57ep-10));
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a65 = fma(a63, a57, fma(-0x1.b87ddfb3a183cp-9, a55, 0x1.03369d4ac9a4p-6));
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a67 = fma(a65, a57, fma(-0x1.4c222fe64d717p-6, a55, -0x1.574f121a868ep-5));
    /* 0.20473126408010586, -0.2669479140495345 */
    const double a69 = fma(a67, a57, fma(0x1.a34a251d8ad7bp-3, a55, -0x1.115acb42500bbp-2));
    const double a70 = a55 * a69;
    const double a71 = b5 ? a70 : q1;
    const double a72 = b1 ? q1 : a71;
    const int b6 = x == x;
    return (float)(usual ? a72 : (b6 ? a72 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
