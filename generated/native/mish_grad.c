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
    const double a11 = a9 * a9;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a15 = fma(fma(0x1.71df0f72a4222p-19, a7, 0x1.a0199929f842dp-16), a9, fma(0x1.a01a0134a1113p-13, a7, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a18 = fma(fma(0x1.1111111125b1p-7, a7, 0x1.5555555550698p-5), a9, fma(0x1.5555555555503p-3, a7, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a20 = fma(fma(0x1.ada10efa01953p-26, a7, 0x1.28ae38fe0a4b2p-22), a11 * a11, fma(a15, a11, a18));
    const double a21 = a9 * a20;
    const double a22 = a8 + a21;
    const double a23 = b4 ? 0.0 : a22;
    const double a24 = a23 * a23;
    const double a26 = -(a24 * a23);
    const int b6 = a5 < -700.0;
    const double p1 = power_of_two(b6 ? a4 + 300.0 : a4);
    const double a32 = 4.0 * a23;
    const double a33 = a32 * a23;
    const double a34 = -a33;
    const double a37 = 6.0 * a23;
    const double a38 = -a37;
    const int b7 = w1 < 2048.0;
    const double a41 = 4.0 * (b7 ? w1 : 2048.0);
    const double a42 = a41 * a23;
    const double a44 = -4.0 + a41;
    const int b8 = fabs(a44) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a45 = b6 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a46 = b8 ? a45 : 1.0;
    const double a47 = a42 * p1 * a46;
    const double a48 = a47 + a44;
    const int b9 = fabs(a48) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a49 = b9 ? a45 : 1.0;
    const double a50 = a38 * p1 * a49;
    const double a51 = a50 + a48;
    const int b10 = fabs(a51) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a52 = b10 ? a45 : 1.0;
    const double a54 = a34 * p1 * p1 * a52 * a52;
    const double a55 = a54 + a51;
    const int b11 = fabs(a55) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a56 = b11 ? a45 : 1.0;
    const double a59 = a26 * p1 * p1 * p1 * a56 * a56 * a56;
    const double a60 = a59 + a55;
    const double a61 = a23 * a60;
    const double a62 = a23 * p1;
    const double a63 = 4.0 + a62;
    const double a64 = a23 * a63;
    const double a65 = a64 * p1;
    const double a66 = 8.0 + a65;
    const double a67 = a23 * a66;
    const double a68 = a67 * p1;
    const double a69 = 8.0 + a68;
    const double a70 = a23 * a69;
    const double a71 = a70 * p1;
    const double a72 = 4.0 + a71;
    const double q1 = 1.0 / a72;
    const double a74 = -(a61 * q1);
    const double a75 = a42 * a23;
    const double a76 = a75 * a23;
    const double a79 = a76 * p1 * p1 * p1;
    const double a80 = a33 * a23;
    const double a83 = a80 * p1 * p1 * p1;
    const double a85 = a75 * p1 * p1;
    const double a86 = a37 * a23;
    const double a90 = a86 * p1 * p1 * a45 * a45;
    const double a91 = a32 * p1;
    const double a92 = 1.0 + a91;
    const int b12 = 1.0 == 0.0;
    const double a93 = b12 ? a45 : 1.0;
    const double a94 = a92 * a93;
    const double a95 = a90 + a94;
    const double a96 = a85 + a95;
    const double a97 = a83 + a96;
    const double a98 = a79 + a97;
    const double a99 = 8.0 + a91;
    const double a100 = a23 * a99;
    const double a101 = a100 * p1;
    const double a102 = 8.0 + a101;
    const double a103 = a23 * a102;
    const double a104 = a103 * p1;
    const double a105 = 4.0 + a104;
    const double a106 = a23 * a105;
    const double a107 = a106 * p1;
    const double a108 = 1.0 + a107;
    const double q2 = 1.0 / a108;
    const double a109 = a98 * q2;
    const double a110 = b3 ? a74 : a109;
    const double a112 = a72 - 4.0;
    /* -5.4979230187083712e-14 */
    const double a124 = fma(fma(a5, -0x1.ef35793c7673p-45, a6 - a7), a22, a21 - (a22 - a8) + (a7 - (a8 - 1.0)));
    const double a125 = b4 ? 0.0 : a124;
    const double a126 = a69 - 8.0;
    const double a139 = fma(a23, a62 - (a63 - 4.0) + a125 * p1, fma(a23, a63, -a64));
    const double a145 = fma(a23, a65 - (a66 - 8.0) + fma(a63, a125, a139) * p1, fma(a23, a66, -a67));
    const double a148 = 8.0 - (a69 - a126) + (a68 - a126) + fma(a66, a125, a145) * p1;
    /*  */
    const double a154 = 4.0 - (a72 - a112) + (a71 - a112) + fma(a69, a125, fma(a23, a148, fma(a23, a69, -a70))) * p1;
    const double a155 = a60 - a59;
    /*  */
    const double a166 = fma(a23, fma(a23, a125, fma(a23, a125, fma(a23, a23, -a24))), fma(a24, a125, fma(a24, a23, a26)));
    const double a174 = a55 - a54;
    const double a179 = 4.0 * a125;
    const double a182 = fma(a23, a179, fma(a32, a125, fma(a32, a23, a34)));
    const double a188 = a51 - a50;
    const double a194 = fma(6.0, a125, fma(6.0, a23, a38));
    const double a198 = a48 - a47;
    const double a205 = fma(a41, a125, fma(a41, a23, -a42));
    const double a208 = a44 - (-4.0);
    /*  */
    const double a214 = a47 - (a48 - a198) + (a44 - a198) + (a205 * p1 * a46 + (-4.0 - (a44 - a208) + (a41 - a208)));
    const double a216 = a50 - (a51 - a188) + (a48 - a188) + (-a194 * p1 * a49 + a214);
    const double a218 = a54 - (a55 - a174) + (a51 - a174) + (-a182 * p1 * p1 * a52 * a52 + a216);
    const double a220 = a59 - (a60 - a155) + (a55 - a155) + (-a166 * p1 * p1 * p1 * a56 * a56 * a56 + a218);
    const double a225 = fma(a74, a154, fma(a60, a125, fma(a23, a220, fma(a23, a60, -a61))));
    const double a229 = -a109;
    const double a231 = a108 - 1.0;
    const double a236 = a105 - 4.0;
    const double a241 = a102 - 8.0;
    const double a248 = a179 * p1;
    const double a253 = fma(a99, a125, fma(a23, a91 - (a99 - 8.0) + a248, fma(a23, a99, -a100)));
    const double a258 = fma(a23, 8.0 - (a102 - a241) + (a101 - a241) + a253 * p1, fma(a23, a102, -a103));
    const double a261 = 4.0 - (a105 - a236) + (a104 - a236) + fma(a102, a125, a258) * p1;
    const double a266 = fma(a105, a125, fma(a23, a261, fma(a23, a105, -a106))) * p1;
    const double a268 = a98 - a79;
    const double a276 = fma(a23, a205, fma(a42, a125, fma(a42, a23, -a75)));
    const double a282 = fma(a23, a276, fma(a75, a125, fma(a75, a23, -a76))) * p1 * p1;
    const double a284 = a97 - a83;
    const double a294 = fma(a23, a182, fma(a33, a125, fma(a33, a23, -a80))) * p1 * p1;
    const double a296 = a96 - a85;
    const double a303 = a95 - a90;
    const double a313 = fma(a23, a194, fma(a37, a125, fma(a37, a23, -a86))) * p1 * p1;
    const double a316 = a92 - 1.0;
    const double a323 = a313 * a45 * a45 + (1.0 - (a92 - a316) + (a91 - a316) + a248) * a93;
    const double a325 = a276 * p1 * p1 + (a90 - (a95 - a303) + (a94 - a303) + a323);
    /*  */
    const double a328 = a83 - (a97 - a284) + (a96 - a284) + (a294 * p1 + (a85 - (a96 - a296) + (a95 - a296) + a325));
    /*  */
    const double a331 = fma(a229, 1.0 - (a108 - a231) + (a107 - a231) + a266, a79 - (a98 - a268) + (a97 - a268) + (a282 * p1 + a328));
    const double a334 = b3 ? (-((fma(a74, a72, a61) + a225) * q1)) : (fma(a229, a108, a98) + a331) * q2;
    const double a335 = a110 + a334;
    const int b13 = a335 == 0.0;
    const double a340 = (b13 ? a110 : a335) * (b3 ? p1 : 1.0) * (b3 ? a45 : 1.0);
    const int b14 = v1 < -0.875;
    const int b15 = w1 < 1.28125;
    const double a342 = (b15 ? w1 : 1.28125) - 0x1.31432c0d12d84p0; /* 1.1924312145154952 */
    const double a343 = a342 + (-0x1.bf319154da21p-55); /* -4.8484829848031044e-17 */
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a345 = fma(a343, fma(a343, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a347 = fma(a343, fma(a343, a345, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a349 = fma(a343, fma(a343, a347, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a351 = fma(a343, fma(a343, a349, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a353 = fma(a343, fma(a343, a351, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    const double a354 = a343 * a353;
    const double a355 = -0x1.574f121a868ep-5 + a354; /* -0.041907821043609905 */
    const double a356 = a343 * a355;
    const double a357 = 0x1.a34a251d8ad7bp-3 + a356; /* 0.20473126408010586 */
    const double a358 = a343 * a357;
    const double a359 = -0x1.115acb42500bbp-2 + a358; /* -0.2669479140495345 */
    const double a360 = a343 * a359;
    const int b16 = fabs(a360) < INFINITY;
    const double a362 = a343 - a342;
    /* -4.8484829848031044e-17, -1.8989151140903809e-33 */
    const double a367 = a342 - (a343 - a362) + (-0x1.bf319154da21p-55 - a362) + (-0x1.3b82ea8c1efc4p-109);
    const double a377 = 0x1.dd7b994bddaep-62 + fma(a353, a367, fma(a343, a353, -a354)); /* 4.0444367001058019e-19 */
    /* -0.041907821043609905 */
    const double a381 = fma(a343, a354 - (a355 - (-0x1.574f121a868ep-5)) + a377, fma(a343, a355, -a356));
    /* 0.20473126408010586, 5.3285578475059702e-18 */
    const double a384 = a356 - (a357 - 0x1.a34a251d8ad7bp-3) + (0x1.892d9ca713724p-58 + fma(a355, a367, a381));
    /* -1.5322656650516599e-17 */
    const double a389 = -0x1.1aa7333ff967p-56 + fma(a357, a367, fma(a343, a384, fma(a343, a357, -a358)));
    /* -0.2669479140495345 */
    const double a393 = fma(a343, a358 - (a359 - (-0x1.115acb42500bbp-2)) + a389, fma(a343, a359, -a360));
    const double a396 = a360 + (b16 ? fma(a359, a367, a393) : 0.0);
    const int b17 = a396 == 0.0;
    return b1 ? (b2 ? a340 : (b14 ? (b17 ? a360 : a396) : a340)) : x;
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
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a13 = fma(fma(0x1.1111e0a253f33p-7, a7, 0x1.55547dda3b7dcp-5), a8, fma(0x1.555554a6c4debp-3, a7, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a7, 0x1.6d98935dd6524p-10), a8 * a8, a13);
    const double a17 = (fma(a8, a14, a7) + 1.0) * power_of_two(a4);
    const int b6 = w1 < 2048.0;
    const double a19 = 4.0 * (b6 ? w1 : 2048.0);
    const double a21 = a19 * a17;
    const double a23 = 6.0 * a17;
    const double a26 = 4.0 * a17;
    const double a27 = a26 * a17;
    const double a33 = a19 + (-4.0) + a21 + (-a23) + (-a27) + (-(a17 * a17 * a17));
    const double q1 = a17 * a33 / (4.0 + a17 * (8.0 + a17 * (8.0 + a17 * (4.0 + a17))));
    const double a46 = a21 * a17;
    /*  */
    const double q2 = (1.0 + a26 + a23 * a17 + a46 + a27 * a17 + a46 * a17) / (1.0 + a17 * (4.0 + a17 * (8.0 + a17 * (8.0 + a26))));
    const double a59 = b3 ? (-q1) : q2;
    const int b7 = v1 < -0.875;
    const int b8 = w1 < 1.28125;
    const double a61 = (b8 ? w1 : 1.28125) + (-0x1.31432c0d12d84p0); /* -1.1924312145154952 */
    /* 4.4669706769938946e-6, 1.4647990194786894e-8, -1.6996069128151135e-5 */
    const double a63 = fma(a61, fma(a61, 0x1.2bc5f8cd189dep-18, 0x1.f74d15976b86bp-27), -0x1.1d258fa204dfdp-16);
    /* 5.5874803194796508e-5, -4.1960923443736142e-5 */
    const double a65 = fma(a61, fma(a61, a63, 0x1.d4b639e7fbe2p-15), -0x1.5ffe659e8aa7fp-15);
    /* -2.5413015762531496e-4, 9.8981802010976731e-4 */
    const double a67 = fma(a61, fma(a61, a65, -0x1.0a798b7470f95p-12), 0x1.03799019f8bcdp-10);
    /* -0.0010924055385415905, -0.0033606849263519128 */
    const double a69 = fma(a61, fma(a61, a67, -0x1.1e5e183f7e57ep-10), -0x1.b87ddfb3a183cp-9);
    /* 0.015821126561741616, -0.020271822716686119 */
    const double a71 = fma(a61, fma(a61, a69, 0x1.03369d4ac9a4p-6), -0x1.4c222fe64d717p-6);
    /* -0.041907821043609905, 0.20473126408010586 */
    const double a73 = fma(a61, fma(a61, a71, -0x1.574f121a868ep-5), 0x1.a34a251d8ad7bp-3);
    const double a77 = b2 ? a59 : (b7 ? a61 * fma(a61, a73, -0x1.115acb42500bbp-2) : a59); /* -0.2669479140495345 */
    return (float)(b1 ? a77 : x);
}

SYMSIG_DEFINE_1(double, symsig_mish_grad)
SYMSIG_DEFINE_1(float, symsig_mish_gradf)
