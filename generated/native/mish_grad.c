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
    const double a19 = a7 + 300.0;
    const double a20 = b2 ? 4.0 : 1.0;
    const int b6 = a8 < -700.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a16, a11, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    const double a23 = 4.0 * (usual ? w1 : (b5 ? w1 : 2048.0));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a22, a11, fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5));
    const double p1 = power_of_two(usual ? a7 : (b6 ? a19 : a7));
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
    const double a38 = usual ? 1.0 : (b6 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a39 = a33 * p1;
    const double a40 = 4.0 * a33;
    const double a41 = b2 ? 1.0 : a38;
    const double a42 = b2 ? a39 : 1.0;
    const double a43 = a40 * a33;
    const double a45 = b2 ? a38 : 1.0;
    const double a47 = b2 ? 6.0 : a43;
    const double a48 = a23 * a33;
    const double a49 = a33 * a47;
    const double a50 = a33 * a33;
    const double a53 = b2 ? (-1.0) : a50;
    const double a54 = a48 * a53;
    const double a57 = a23 * a53;
    const double a61 = b2 ? a39 : 6.0;
    const double a64 = a50 * a61;
    const double a69 = a57 * a32 * a32 * a41 * a41;
    const double a73 = a64 * p1 * p1 * a38 * a38 * a45;
    const double a74 = a33 * a37;
    const double a75 = a69 + a73;
    const double a76 = a74 * p1;
    const double a77 = a20 + a75;
    const double a79 = a36 + a76;
    const double a82 = a33 * a79;
    const int b7 = fabs(a77) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a84 = a82 * p1;
    const double a85 = b7 ? a38 : 1.0;
    const double a87 = b7 ? a41 : 1.0;
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
    const int b8 = fabs(a101) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a109 = a20 + a106;
    const double a110 = b8 ? a38 : 1.0;
    const double a112 = b8 ? a41 : 1.0;
    const double q1 = 1.0 / a109;
    const double a113 = a88 - 8.0;
    const double a121 = a49 * p1 * a32 * a32 * a110 * a112 * a112;
    const double a124 = a97 * p1;
    const double a126 = a121 + a101;
    const int b9 = a1 < -0.875;
    /*  */
    const double a127 = fma(fma(a79, a97, fma(a33, a107, fma(a33, a79, -a82))), p1, 8.0 - (a88 - a113) + (a84 - a113));
    const double a128 = a99 - a35;
    const double a129 = b2 ? a124 : 0.0;
    const double a131 = 4.0 * a97;
    const int b10 = w1 < 1.28125;
    const int b11 = fabs(a126) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a140 = fma(a33, a131, fma(a40, a97, fma(a40, a33, -a43)));
    const double a141 = b11 ? a38 : 1.0;
    const double a142 = b11 ? a45 : 1.0;
    const double a143 = (b10 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a149 = a143 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    /*  */
    const double a150 = fma(fma(a88, a97, fma(a33, a127, fma(a33, a88, -a91))), p1, a35 - (a99 - a128) + (a95 - a128));
    const double a152 = a109 - a20;
    const double a154 = (b2 ? a43 : a40) * p1 * a30 * a141 * a142;
    const double a159 = a149 - a143;
    const double a162 = a154 + a126;
    const double a168 = a42 * a162;
    const double a175 = fma(a47, a97, fma(a33, b2 ? 0.0 : a140, fma(a33, a47, -a49)));
    /*  */
    const double a179 = fma(fma(a99, a97, fma(a33, a150, fma(a33, a99, -a103))), p1, a20 - (a109 - a152) + (a106 - a152));
    const double a182 = fma(a33, a97, fma(a33, a97, fma(a33, a33, -a50)));
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a184 = a143 - (a149 - a159) + (-0x1.bf319154da21p-55 - a159) + (-0x1.3b82ea8c1efc4p-109);
    const double a185 = b2 ? 0.0 : a182;
    const double a187 = a149 + a184;
    const double a188 = a168 * q1;
    const double a191 = -a188;
    const double a192 = fma(a53, fma(a23, a97, fma(a23, a33, -a48)), fma(a48, a185, fma(a48, a53, -a54)));
    const double a193 = a187 * a187;
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a201 = fma(0x1.2bc5f8cd189dep-18, a193, fma(0x1.f74d15976b86bp-27, a187, -0x1.1d258fa204dfdp-16));
    const double a207 = a77 - a20;
    const double a209 = a75 - a69;
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a211 = fma(a201, a193, fma(0x1.d4b639e7fbe2p-15, a187, -0x1.5ffe659e8aa7fp-15));
    const int b12 = x == x;
    const double a213 = a101 - a98;
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a221 = fma(a211, a193, fma(-0x1.0a798b7470f95p-12, a187, 0x1.03799019f8bcdp-10));
    const double a225 = fma(a61, a182, fma(a50, a129, fma(a50, a61, -a64))) * p1 * p1;
    const double a234 = a126 - a121;
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a236 = fma(a221, a193, fma(-0x1.1e5e183f7e57ep-10, a187, -0x1.b87ddfb3a183cp-9));
    const double a242 = a184 - (a187 - a149);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a247 = fma(a236, a193, fma(0x1.03369d4ac9a4p-6, a187, -0x1.4c222fe64d717p-6));
    const double a248 = a162 - a154;
    const double a251 = fma(a23, a185, fma(a23, a53, -a57)) * a32 * a32 * a41 * a41;
    const double a252 = a187 * a247;
    const double a258 = -0x1.574f121a868ep-5 + a252; /* -0.041907821043609905 */
    const double a260 = a69 - (a75 - a209) + (a73 - a209) + fma(a225 * a38 * a38, a45, a251);
    const double a261 = a187 * a258;
    const double a264 = 0x1.a34a251d8ad7bp-3 + a261; /* 0.20473126408010586 */
    const double a265 = a187 * a264;
    const double a266 = a192 * p1 * a32 * a32 * a85 * a87 * a87 + (a20 - (a77 - a207) + (a75 - a207) + a260);
    const double a269 = -0x1.115acb42500bbp-2 + a265; /* -0.2669479140495345 */
    const double a273 = a149 * a269;
    const double a279 = 0x1.dd7b994bddaep-62 + fma(a247, a242, fma(a187, a247, -a252)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a283 = fma(a187, a252 - (a258 - (-0x1.574f121a868ep-5)) + a279, fma(a187, a258, -a261));
    const double a285 = a175 * p1 * a32 * a32 * a110 * a112 * a112 + (a98 - (a101 - a213) + (a77 - a213) + a266);
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a290 = a261 - (a264 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a258, a242, a283));
    const int b13 = fabs(a273) < INFINITY;
    const double a295 = (b2 ? a140 : a131) * p1 * a30 * a141 * a142 + (a121 - (a126 - a234) + (a101 - a234) + a285);
    /* -1.5322656650516599e-17 */
    const double a296 = -0x1.1aa7333ff967p-56 + fma(a264, a242, fma(a187, a290, fma(a187, a264, -a265)));
    /* -0.2669479140495345 */
    const double a300 = fma(a149, a265 - (a269 - (-0x1.115acb42500bbp-2)) + a296, fma(a149, a269, -a273));
    const double a301 = fma(a269, a184, a300);
    const double a303 = fma(a42, a154 - (a162 - a248) + (a126 - a248) + a295, fma(a42, a162, -a168));
    const double a308 = a273 + (usual ? a301 : (b13 ? a301 : 0.0));
    const double a309 = fma(a191, a109, a168) + fma(a191, a179, fma(a162, a129, a303));
    const int b14 = a308 == 0.0;
    const double a310 = fma(a309, q1, a188);
    const double a311 = b14 ? a273 : a308;
    const int b15 = a310 == 0.0;
    const double a313 = (b15 ? a188 : a310) * a45;
    const double a314 = b9 ? a311 : a313;
    const double a315 = b1 ? a313 : a314;
    return usual ? a315 : (b12 ? a315 : x);
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
    const int b5 = w1 < 2048.0;
    const double a26 = 4.0 * (usual ? w1 : (b5 ? w1 : 2048.0));
    const double a27 = b2 ? (-1.0) : a21;
    const double a30 = b2 ? 4.0 : 1.0;
    const double a34 = a21 * (b2 ? a19 : 6.0) + a26 * a27 + a30 + a26 * a19 * a27;
    const double a35 = 4.0 * a19;
    const double a36 = a35 * a19;
    const double a42 = (b2 ? a19 : 1.0) * (a34 + a19 * (b2 ? 6.0 : a36) + (b2 ? a36 : a35));
    const double a50 = a19 * (8.0 + a19 * ((b2 ? 4.0 : 8.0) + a19 * (b2 ? 1.0 : 4.0)));
    const double q1 = a42 / (a30 + a19 * ((b2 ? 8.0 : 4.0) + a50));
    const int b6 = a1 < -0.875;
    const int b7 = w1 < 1.28125;
    const double a55 = (b7 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
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
    const double a71 = b6 ? a70 : q1;
    const double a72 = b1 ? q1 : a71;
    const int b8 = x == x;
    return (float)(usual ? a72 : (b8 ? a72 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
