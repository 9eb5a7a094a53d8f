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
    const double a9 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b4 = -w1 < -800.0;
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = fma(a9, -0x1.ef35793c7673p-45, a10); /* -5.4979230187083712e-14 */
    const double a12 = a11 * a11;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a16 = fma(fma(0x1.ada10efa01953p-26, a11, 0x1.28ae38fe0a4b2p-22), a12, fma(0x1.71df0f72a4222p-19, a11, 0x1.a0199929f842dp-16));
    const double a21 = a7 + 300.0;
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a22 = fma(a16, a12, fma(0x1.a01a0134a1113p-13, a11, 0x1.6c16c184854cp-10));
    const int b5 = a9 < -700.0;
    const double a23 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a24 = b2 ? 4.0 : 1.0;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a22, a12, fma(0x1.1111111125b1p-7, a11, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a28 = fma(a25, a12, fma(0x1.5555555555503p-3, a11, 0x1.000000000000ap-1));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a21 : a7));
    const double a29 = fma(a12, a28, a11);
    const double a30 = 1.0 + a29;
    const double a31 = b2 ? p1 : 1.0;
    const double a33 = b2 ? 1.0 : p1;
    const double a34 = usual ? a30 : (b4 ? 0.0 : a30);
    const double a36 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a37 = b2 ? 8.0 : 4.0;
    const double a38 = b2 ? 4.0 : 8.0;
    const double a39 = a34 * p1;
    const double a40 = b2 ? 1.0 : 4.0;
    const double a41 = 4.0 * a34;
    const double a42 = b2 ? 1.0 : a36;
    const double a43 = b2 ? a39 : 1.0;
    const double a44 = a41 * a34;
    const double a45 = b2 ? a36 : 1.0;
    const double a48 = b2 ? 6.0 : a44;
    const double a49 = a23 * a34;
    const double a50 = a34 * a34;
    const double a51 = a34 * a48;
    const double a53 = b2 ? (-1.0) : a50;
    const double a55 = a49 * a53;
    const double a58 = a23 * a53;
    const double a62 = b2 ? a39 : 6.0;
    const double a65 = a50 * a62;
    const double a70 = a58 * a33 * a33 * a42 * a42;
    const double a74 = a65 * p1 * p1 * a36 * a36 * a45;
    const double a75 = a34 * a40;
    const double a76 = a70 + a74;
    const double a77 = a75 * p1;
    const double a78 = a24 + a76;
    const double a80 = a38 + a77;
    const double a83 = a34 * a80;
    const int b6 = fabs(a78) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a85 = a83 * p1;
    const double a86 = b6 ? a36 : 1.0;
    const double a88 = b6 ? a42 : 1.0;
    const double a89 = 8.0 + a85;
    /* -5.4979230187083712e-14 */
    const double a91 = fma(fma(a9, -0x1.ef35793c7673p-45, a10 - a11), a30, a29 - (a30 - 1.0) + fma(a12, a28, a11 - a29));
    const double a92 = a34 * a89;
    const double a96 = a92 * p1;
    const double a98 = usual ? a91 : (b4 ? 0.0 : a91);
    const double a99 = a55 * p1 * a33 * a33 * a86 * a88 * a88;
    const double a100 = a37 + a96;
    const double a102 = a99 + a78;
    const double a104 = a34 * a100;
    const double a107 = a104 * p1;
    const double a108 = fma(fma(a40, a98, fma(a34, a40, -a75)), p1, a77 - (a80 - a38));
    const int b7 = fabs(a102) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a110 = a24 + a107;
    const double a111 = b7 ? a36 : 1.0;
    const double a113 = b7 ? a42 : 1.0;
    const double q1 = 1.0 / a110;
    const double a114 = a89 - 8.0;
    const double a122 = a51 * p1 * a33 * a33 * a111 * a113 * a113;
    const double a125 = a98 * p1;
    const double a127 = a122 + a102;
    /*  */
    const double a128 = fma(fma(a80, a98, fma(a34, a108, fma(a34, a80, -a83))), p1, 8.0 - (a89 - a114) + (a85 - a114));
    const double a129 = a100 - a37;
    const double a130 = b2 ? a125 : 0.0;
    const int b8 = a1 < -0.875;
    const double a132 = 4.0 * a98;
    const int b9 = fabs(a127) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a141 = fma(a34, a132, fma(a41, a98, fma(a41, a34, -a44)));
    const double a142 = b9 ? a36 : 1.0;
    const double a143 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a144 = b9 ? a45 : 1.0;
    const double a150 = a143 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    /*  */
    const double a151 = fma(fma(a89, a98, fma(a34, a128, fma(a34, a89, -a92))), p1, a37 - (a100 - a129) + (a96 - a129));
    const double a153 = a110 - a24;
    const double a155 = (b2 ? a44 : a41) * p1 * a31 * a142 * a144;
    const double a158 = a150 - a143;
    const double a163 = a155 + a127;
    const double a170 = a43 * a163;
    const double a176 = fma(a48, a98, fma(a34, b2 ? 0.0 : a141, fma(a34, a48, -a51)));
    /*  */
    const double a180 = fma(fma(a100, a98, fma(a34, a151, fma(a34, a100, -a104))), p1, a24 - (a110 - a153) + (a107 - a153));
    const double a183 = fma(a34, a98, fma(a34, a98, fma(a34, a34, -a50)));
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a184 = a143 - (a150 - a158) + (-0x1.bf319154da21p-55 - a158) + (-0x1.3b82ea8c1efc4p-109);
    const double a186 = b2 ? 0.0 : a183;
    const double a187 = a150 + a184;
    const double a189 = a170 * q1;
    const double a192 = -a189;
    const double a193 = a187 * a187;
    const double a194 = fma(a53, fma(a23, a98, fma(a23, a34, -a49)), fma(a49, a186, fma(a49, a53, -a55)));
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a201 = fma(0x1.2bc5f8cd189dep-18, a193, fma(0x1.f74d15976b86bp-27, a187, -0x1.1d258fa204dfdp-16));
    const double a209 = a78 - a24;
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a210 = fma(a201, a193, fma(0x1.d4b639e7fbe2p-15, a187, -0x1.5ffe659e8aa7fp-15));
    const double a211 = a76 - a70;
    const double a214 = a102 - a99;
    const int b10 = x == x;
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a221 = fma(a210, a193, fma(-0x1.0a798b7470f95p-12, a187, 0x1.03799019f8bcdp-10));
    const double a226 = fma(a62, a183, fma(a50, a130, fma(a50, a62, -a65))) * p1 * p1;
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a235 = fma(a221, a193, fma(-0x1.1e5e183f7e57ep-10, a187, -0x1.b87ddfb3a183cp-9));
    const double a236 = a127 - a122;
    const double a241 = a184 - (a187 - a150);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a248 = fma(a235, a193, fma(0x1.03369d4ac9a4p-6, a187, -0x1.4c222fe64d717p-6));
    const double a249 = a163 - a155;
    const double a252 = fma(a23, a186, fma(a23, a53, -a58)) * a33 * a33 * a42 * a42;
    const double a253 = a187 * a248;
    const double a259 = -0x1.574f121a868ep-5 + a253; /* -0.041907821043609905 */
    const double a261 = a70 - (a76 - a211) + (a74 - a211) + fma(a226 * a36 * a36, a45, a252);
    const double a262 = a187 * a259;
    const double a265 = 0x1.a34a251d8ad7bp-3 + a262; /* 0.20473126408010586 */
    const double a266 = a187 * a265;
    const double a268 = a194 * p1 * a33 * a33 * a86 * a88 * a88 + (a24 - (a78 - a209) + (a76 - a209) + a261);
    const double a270 = -0x1.115acb42500bbp-2 + a266; /* -0.2669479140495345 */
    const double a274 = a150 * a270;
    const double a280 = 0x1.dd7b994bddaep-62 + fma(a248, a241, fma(a187, a248, -a253)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a284 = fma(a187, a253 - (a259 - (-0x1.574f121a868ep-5)) + a280, fma(a187, a259, -a262));
    const double a286 = a176 * p1 * a33 * a33 * a111 * a113 * a113 + (a99 - (a102 - a214) + (a78 - a214) + a268);
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a291 = a262 - (a265 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a259, a241, a284));
    const int b11 = fabs(a274) < INFINITY;
    const double a296 = (b2 ? a141 : a132) * p1 * a31 * a142 * a144 + (a122 - (a127 - a236) + (a102 - a236) + a286);
    /* -1.5322656650516599e-17 */
    const double a297 = -0x1.1aa7333ff967p-56 + fma(a265, a241, fma(a187, a291, fma(a187, a265, -a266)));
    /* -0.2669479140495345 */
    const double a300 = fma(a150, a266 - (a270 - (-0x1.115acb42500bbp-2)) + a297, fma(a150, a270, -a274));
    const double a302 = fma(a270, a184, a300);
    const double a305 = fma(a43, a155 - (a163 - a249) + (a127 - a249) + a296, fma(a43, a163, -a170));
    const double a308 = a274 + (usual ? a302 : (b11 ? a302 : 0.0));
    const int b12 = a308 == 0.0;
    const double a310 = fma(a192, a110, a170) + fma(a192, a180, fma(a163, a130, a305));
    const double a311 = b12 ? a274 : a308;
    const double a312 = fma(a310, q1, a189);
    const int b13 = a312 == 0.0;
    const double a314 = (b13 ? a189 : a312) * a45;
    const double a315 = b8 ? a311 : a314;
    const double a316 = b1 ? a314 : a315;
    return usual ? a316 : (b10 ? a316 : x);
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
    const int b4 = a1 < -0.875;
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
    const double a71 = b4 ? a70 : q1;
    const double a72 = b1 ? q1 : a71;
    const int b5 = x == x;
    return (float)(usual ? a72 : (b5 ? a72 : x));
}

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.ep8, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.4p5f, 1))
