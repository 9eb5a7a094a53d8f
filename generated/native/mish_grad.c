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
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a11 = 1.0 + a9;
    const double a12 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a14 = a9 + a12;
    const int b4 = -w1 < -800.0;
    const double a17 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a23 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a27 = fma(a23, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    const double a29 = a7 + 300.0;
    const int b5 = a8 < -900.0;
    const double a30 = 4.0 * (usual ? w1 : lesser(w1, 2048.0));
    const double a31 = b2 ? 4.0 : 1.0;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a32 = fma(a27, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a34 = fma(a32, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double p1 = power_of_two(usual ? a7 : (b5 ? a29 : a7));
    const double a38 = fma(a14, a9 - a14 + a12, fma(0.5, a17, fma(a17 * a14, a34, a12)));
    const double a39 = b2 ? p1 : 1.0;
    const double a40 = a9 - (a11 - 1.0) + a38;
    const double a41 = b2 ? 1.0 : p1;
    const double a42 = a11 + a40;
    const double a45 = usual ? 1.0 : (b5 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a46 = usual ? a42 : (b4 ? 0.0 : a42);
    const double a48 = b2 ? 8.0 : 4.0;
    const double a49 = b2 ? 4.0 : 8.0;
    const double a50 = usual ? 1.0 : (b2 ? 1.0 : a45);
    const double a51 = b2 ? 1.0 : 4.0;
    const double a52 = a46 * p1;
    const double a54 = 4.0 * a46;
    const double a55 = b2 ? a52 : 1.0;
    const double a56 = usual ? 1.0 : (b2 ? a45 : 1.0);
    const double a57 = a54 * a46;
    const double a60 = b2 ? 6.0 : a57;
    const double a61 = a30 * a46;
    const double a62 = a46 * a46;
    const double a63 = a46 * a60;
    const double a65 = b2 ? (-1.0) : a62;
    const double a67 = a61 * a65;
    const double a70 = a30 * a65;
    const double a74 = b2 ? a52 : 6.0;
    const double a77 = a62 * a74;
    const double a81 = a70 * a41 * a41 * a50 * a50;
    const double a84 = a77 * p1 * p1 * a45 * a45 * a56;
    const double a85 = a81 + a84;
    const double a86 = a31 + a85;
    const double a87 = a46 * a51;
    const double a88 = a87 * p1;
    const double a90 = a49 + a88;
    const int b6 = fabs(a86) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a91 = a40 - (a42 - a11);
    const double a92 = a46 * a90;
    const double a96 = a92 * p1;
    const double a97 = usual ? 1.0 : (b6 ? a45 : 1.0);
    const double a98 = usual ? a91 : (b4 ? 0.0 : a91);
    const double a99 = usual ? 1.0 : (b6 ? a50 : 1.0);
    const double a101 = 8.0 + a96;
    const double a104 = a46 * a101;
    const double a107 = a104 * p1;
    const double a109 = a67 * p1 * a41 * a41 * a97 * a99 * a99;
    const double a110 = a48 + a107;
    const double a113 = a109 + a86;
    const double a114 = a46 * a110;
    const double a115 = fma(fma(a51, a98, fma(a46, a51, -a87)), p1, a88 - (a90 - a49));
    const double a117 = a114 * p1;
    const int b7 = fabs(a113) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a120 = a31 + a117;
    const double q1 = 1.0 / a120;
    const double a126 = a98 * p1;
    const double a127 = usual ? 1.0 : (b7 ? a45 : 1.0);
    const double a128 = fma(fma(a90, a98, fma(a46, a115, fma(a46, a90, -a92))), p1, a96 - (a101 - 8.0));
    const double a129 = usual ? 1.0 : (b7 ? a50 : 1.0);
    const double a131 = b2 ? a126 : 0.0;
    const double a133 = 4.0 * a98;
    const double a136 = a110 - a48;
    const int b8 = a1 < -0.875;
    const double a142 = a63 * p1 * a41 * a41 * a127 * a129 * a129;
    const double a147 = fma(a46, a133, fma(a54, a98, fma(a54, a46, -a57)));
    const double a148 = a142 + a113;
    const double a152 = lesser(w1, 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    /*  */
    const double a154 = fma(fma(a101, a98, fma(a46, a128, fma(a46, a101, -a104))), p1, a48 - (a110 - a136) + (a107 - a136));
    const int b9 = fabs(a148) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a156 = a120 - a31;
    const double a158 = a152 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    const double a171 = usual ? 1.0 : (b9 ? a45 : 1.0);
    const double a174 = a158 * a158;
    const double a177 = usual ? 1.0 : (b9 ? a56 : 1.0);
    const double a182 = fma(a60, a98, fma(a46, b2 ? 0.0 : a147, fma(a46, a60, -a63)));
    /* -4.1960923443736142e-5, -2.5413015762531496e-4 */
    const double a184 = fma(-0x1.5ffe659e8aa7fp-15, a158, -0x1.0a798b7470f95p-12);
    const double a185 = fma(a46, a98, fma(a46, a98, fma(a46, a46, -a62)));
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5, 5.5874803194796508e-5 */
    const double a186 = fma(fma(0x1.2bc5f8cd189dep-18, a158, 0x1.f74d15976b86bp-27), a174, fma(-0x1.1d258fa204dfdp-16, a158, 0x1.d4b639e7fbe2p-15));
    /*  */
    const double a187 = fma(fma(a110, a98, fma(a46, a154, fma(a46, a110, -a114))), p1, a31 - (a120 - a156) + (a117 - a156));
    const int b10 = a56 < 1.0;
    const double a191 = (b2 ? a57 : a54) * p1 * a39 * a171 * a177;
    const double a192 = b2 ? 0.0 : a185;
    const double a196 = a191 + a148;
    const double a200 = a55 * a196;
    /* 9.8981802010976731e-4, -0.0010924055385415905 */
    const double a201 = fma(fma(a186, a174, a184), a174, fma(0x1.03799019f8bcdp-10, a158, -0x1.1e5e183f7e57ep-10));
    const double a202 = fma(a65, fma(a30, a98, fma(a30, a46, -a61)), fma(a61, a192, fma(a61, a65, -a67)));
    const int b11 = x == x;
    /* -0.0033606849263519128, 0.015821126561741616 */
    const double a208 = fma(a201, a174, fma(-0x1.b87ddfb3a183cp-9, a158, 0x1.03369d4ac9a4p-6));
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a212 = -0x1.bf319154da21p-55 - (a158 - a152) + (-0x1.3b82ea8c1efc4p-109);
    /* -0.020271822716686119, -0.041907821043609905 */
    const double a215 = fma(a208, a174, fma(-0x1.4c222fe64d717p-6, a158, -0x1.574f121a868ep-5));
    const double a217 = a200 * q1;
    const double a218 = a86 - a31;
    const double a219 = a85 - a81;
    const double a220 = a158 * a215;
    const double a223 = -a217;
    const double a226 = 0x1.a34a251d8ad7bp-3 + a220; /* 0.20473126408010586 */
    const double a228 = fma(a74, a185, fma(a62, a131, fma(a62, a74, -a77))) * p1 * p1;
    const double a230 = a113 - a109;
    const double a235 = a158 * a226;
    const double a242 = -0x1.115acb42500bbp-2 + a235; /* -0.2669479140495345 */
    const double a249 = a158 * a242;
    const double a253 = fma(a30, a192, fma(a30, a65, -a70)) * a41 * a41 * a50 * a50;
    const double a254 = a148 - a142;
    /* 5.3285578475059702e-18 */
    const double a268 = 0x1.892d9ca713724p-58 + fma(a215, a212, fma(a158, a215, -a220));
    const double a269 = a196 - a191;
    const double a270 = a81 - (a85 - a219) + (a84 - a219) + fma(a228 * a45 * a45, a56, a253);
    /* 0.20473126408010586 */
    const double a279 = fma(a158, a220 - (a226 - 0x1.a34a251d8ad7bp-3) + a268, fma(a158, a226, -a235));
    const double a285 = a202 * p1 * a41 * a41 * a97 * a99 * a99 + (a31 - (a86 - a218) + (a85 - a218) + a270);
    /* -0.2669479140495345, -1.5322656650516599e-17 */
    const double a287 = a235 - (a242 - (-0x1.115acb42500bbp-2)) + (-0x1.1aa7333ff967p-56 + fma(a226, a212, a279));
    const double a291 = a249 + fma(a242, a212, fma(a158, a287, fma(a158, a242, -a249)));
    const double a292 = a182 * p1 * a41 * a41 * a127 * a129 * a129 + (a109 - (a113 - a230) + (a86 - a230) + a285);
    const double a294 = (b2 ? a147 : a133) * p1 * a39 * a171 * a177 + (a142 - (a148 - a254) + (a113 - a254) + a292);
    const double a298 = copysign(0x1p-722, a217); /* 4.5325554997805591e-218 */
    const double a299 = fma(a55, a191 - (a196 - a269) + (a148 - a269) + a294, fma(a55, a196, -a200));
    const int b12 = fabs(a217) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a300 = a298 + a217;
    const double a305 = fma(a223, a120, a200) + fma(a223, a187, fma(a196, a131, a299));
    const double a306 = fma(a305, q1, a217);
    const int b13 = a306 == 0.0;
    const double a307 = b13 ? a217 : a306;
    const double a311 = copysign(a300 + fma(a305, q1, a217 - (a300 - a298)) - a298, a217);
    const double a312 = b12 ? a311 : a307;
    const double a315 = (usual ? a307 : (b10 ? a312 : a307)) * a56;
    const double a316 = b8 ? a291 : a315;
    const double a317 = b1 ? a315 : a316;
    return usual ? a317 : (b11 ? a317 : x);
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

SYMSIG_DEFINE_1(double, symsig_mish_grad, usual_double(x, m, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_mish_gradf, usual_float(x, m, 0x1p-100f, 0x1.2p5f, 1))
