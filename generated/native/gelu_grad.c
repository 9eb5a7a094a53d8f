/* SPDX-License-Identifier: MIT */
/* gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)
 *
 * x < 0: 1/2*erfc(sqrt(2)/2*abs(x)) - sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * of it -55/64 < x < -7/32: (abs(x) - 0.7517915246935644...)*P(abs(x) - 0.7517915246935644...)
 *     a polynomial of degree 15 about the zero 0.751791524693564457..., within 2^-58 of the function
 *       by Arb
 * of it -481/512 < x < -55/64: P(abs(x) - 115/128)
 *     a polynomial of degree 9 about 115/128, within 2^-58 of the function by Arb
 * of it -261/256 < x < -481/512: P(abs(x) - 125/128)
 *     a polynomial of degree 9 about 125/128, within 2^-58 of the function by Arb
 * of it -151/128 < x < -261/256: P(abs(x) - 35/32)
 *     a polynomial of degree 10 about 35/32, within 2^-58 of the function by Arb
 * of it -3/2 < x < -151/128: P(abs(x) - 43/32)
 *     a polynomial of degree 12 about 43/32, within 2^-58 of the function by Arb
 * x > 0: 1 + sqrt(2)/(2*sqrt(pi))*abs(finite(x))*exp(-1/2*(abs(finite(x))*abs(finite(x)))) -
 *   1/2*erfc(sqrt(2)/2*abs(finite(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     1 + hi()*w*t - 1/2*g: the terms add up to at most 3 times the sum, so errors grow 3-fold at
 *       most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < -1.5;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a2 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = a4 * a4;
    const double a6 = -0.5 * a5;
    const double a7 = -a6;
    const double a11 = -(usual ? a7 : lesser(a7, 800.0));
    const int b3 = -0x1p-100 < a11; /* -7.8886090522101181e-31 */
    const double a15 = usual ? a11 : (b3 ? (-0x1p-100) : a11); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(a15, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a18 = fma(a17, -0x1.62e42fefa38p-1, a15); /* -0.69314718055989033 */
    const int b4 = a6 < -800.0;
    const double a19 = 1.0 + a18;
    const double a20 = fma(a17, -0x1.ef35793c7673p-45, -0.5 * fma(a4, a4, -a5)); /* -5.4979230187083712e-14 */
    const double a22 = a18 + a20;
    const double a23 = 0x1.6a09e667f3bcdp-1 * a4; /* 0.70710678118654757 */
    const double a26 = a23 * a23;
    const double a27 = a22 * a22;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a35 = fma(fma(0x1.1eaee4f86a7fdp-29, a22, 0x1.af6ab749d882dp-26), a27, fma(0x1.27e55c70808a2p-22, a22, 0x1.71ddf0f3bc289p-19));
    const double a36 = -(usual ? a26 : lesser(a26, 800.0));
    const int b5 = -0x1p-100 < a36; /* -7.8886090522101181e-31 */
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a39 = fma(a35, a27, fma(0x1.a01a016a28ca3p-16, a22, 0x1.a01a01b316789p-13));
    const double a42 = a16 + 300.0;
    const int b6 = a17 < -900.0;
    const double a44 = usual ? a36 : (b5 ? (-0x1p-100) : a36); /* -7.8886090522101181e-31 */
    const double a45 = -a26;
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a46 = fma(a39, a27, fma(0x1.6c16c16c22172p-10, a22, 0x1.111111110edbp-7));
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a47 = fma(a4, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a4, -a23));
    /* 1.4426950408889634, 6755399441056767 */
    const double a49 = fma(a44, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a51 = fma(a46, a27, fma(0x1.555555555553cp-5, a22, 0x1.555555555555bp-3));
    const double a54 = a49 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double p1 = power_of_two(usual ? a16 : (b6 ? a42 : a16));
    const int b7 = a54 < -900.0;
    const double a62 = fma(a22, a18 - a22 + a20, fma(0.5, a27, fma(a27 * a22, a51, a20)));
    const double a63 = fma(a54, -0x1.62e42fefa38p-1, a44); /* -0.69314718055989033 */
    const double a64 = usual ? 1.0 : (b7 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a65 = a18 - (a19 - 1.0) + a62;
    const double a66 = 1.0 + a63;
    const int b8 = a64 < 1.0;
    const double a67 = 3.0 + a23;
    const double a68 = a19 + a65;
    const int b9 = a45 < -800.0;
    /* -5.4979230187083712e-14 */
    const double a71 = fma(a54, -0x1.ef35793c7673p-45, -fma(a23, a47, fma(a23, a47, fma(a23, a23, a45))));
    const double a72 = a67 + (-2.0);
    const double a76 = a63 + a71;
    const double a78 = usual ? a68 : (b4 ? 0.0 : a68);
    /* 4.9090934652977266e-91, 2.0370359763344861e+90 */
    const double a79 = (usual ? 1.0 : (b6 ? 0x1p-300 : 1.0)) * (usual ? 1.0 : (b8 ? 0x1p300 : 1.0));
    const double a80 = a76 * a76;
    const double q1 = 1.0 / (a67 * a72);
    const double a83 = a2 * a78;
    const double a86 = q1 * a72;
    const double a87 = -a83;
    const double a89 = a23 - (a67 - 3.0) + a47;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a90 = fma(fma(0x1.ada10efa01953p-26, a76, 0x1.28ae38fe0a4b2p-22), a80, fma(0x1.71df0f72a4222p-19, a76, 0x1.a0199929f842dp-16));
    const double a93 = -(6.0 * a86);
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a95 = fma(a90, a80, fma(0x1.a01a0134a1113p-13, a76, 0x1.6c16c184854cp-10));
    const double a97 = 1.0 + a93;
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a99 = fma(a95, a80, fma(0x1.1111111125b1p-7, a76, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a103 = fma(a99, a80, fma(0x1.5555555555503p-3, a76, 0x1.000000000000ap-1));
    const double a107 = a63 - (a66 - 1.0) + fma(a80, a103, a71);
    const double a108 = a93 - (a97 - 1.0) + (-(fma(a93, a89, fma(a93, a67, 6.0)) * a86));
    const double a109 = a87 * p1 * a79;
    const double a110 = a66 + a107;
    const double a111 = a97 + a108;
    const int b10 = a23 < 0x1p-110; /* 7.7037197775489434e-34 */
    const double a114 = usual ? a110 : (b9 ? 0.0 : a110);
    const double a115 = a111 * a111;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9, 1.6358716971910201e-8 */
    const double a118 = fma(fma(-0x1.88151a1f1291p-32, a111, -0x1.7856fca3d92b7p-29), a115, fma(-0x1.fdf262c768e04p-29, a111, 0x1.190a65ea2c4e3p-26));
    const double a119 = q1 * a67;
    /* 4.5640832341405991e-8, -4.8745130565716649e-8 */
    const double a122 = fma(a118, a115, fma(0x1.880d4070d2012p-25, a111, -0x1.a2b7acfb42a9fp-25));
    /* -8.9890492772620768e-6, -1.5138020654381801e-6 */
    const double a123 = fma(-0x1.2d9f5867efc2bp-17, a111, -0x1.965baf91d1f07p-20);
    /* -2.8861107937217144e-7, 6.3039302174987924e-8 */
    const double a125 = fma(a122, a115, fma(-0x1.35e4cf360fe15p-22, a111, 0x1.0ec0721c8f3e8p-24));
    /* 1.5860195999252522e-6, 2.5917925886065316e-7 */
    const double a130 = fma(a125, a115, fma(0x1.a9be6fdf39c57p-20, a111, 0x1.164aa6f6820cp-22));
    const double a131 = a49 + 300.0;
    const double a135 = INFINITY;
    /* 5.6119120388205992e-5, -2.0551748975816609e-5 */
    const double a140 = fma(fma(a130, a115, a123), a115, fma(0x1.d6c2e4b42579ep-15, a111, -0x1.58cd16f854cb6p-16));
    const double p2 = power_of_two(usual ? a49 : (b7 ? a131 : a49));
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a142 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a2));
    /* -3.6728843750285795e-4, 6.4581422392963252e-4 */
    const double a143 = fma(a140, a115, fma(-0x1.81213d3c835cep-12, a111, 0x1.5297b7c4c0079p-11));
    /* 0.0016185691226373855, -0.0097506892944549377 */
    const double a144 = fma(a143, a115, fma(0x1.a84c55cacbc7bp-10, a111, -0x1.3f82b5d10ac5fp-7));
    /* 0.021957764012921561, -0.023803913108600104 */
    const double a145 = fma(a144, a115, fma(0x1.67c189950acb5p-6, a111, -0x1.8600d9145e6c6p-6));
    /* -0.010235388899015228, 0.099020753679439008 */
    const double a147 = fma(a145, a115, fma(-0x1.4f64aa4aa368cp-7, a111, 0x1.9596c92adafb3p-4));
    const double a148 = a108 - (a111 - a97);
    const double a149 = a111 * a147;
    const double a151 = -0x1.d8f06dfac798ap-3 + a149; /* -0.23092733308380914 */
    const double a152 = a107 - (a110 - a66);
    const double a153 = a111 * a151;
    const int b11 = a1 < -0.21875;
    const int b12 = a1 < -0x1.2ep0; /* -1.1796875 */
    const double a155 = 0x1.6e9827d229d2dp-1 + a153; /* 0.71600460472555982 */
    const int b13 = a1 < -0x1.05p0; /* -1.01953125 */
    const int b14 = a1 < -0x1.e1p-1; /* -0.939453125 */
    const double a157 = a155 * a119;
    const int b15 = a1 < -0x1.b8p-1; /* -0.859375 */
    const double a158 = a114 * a157;
    const double a159 = b15 ? (-0x1.c1e98181ef68bp-5) : 0.0; /* -0.054920914596988522 */
    const double a160 = b14 ? (-0x1.3d35cdf89eb1ap-4) : a159; /* -0.077443890166176393 */
    const double a162 = b15 ? 0x1.e1p-1 : 0.859375; /* 0.939453125 */
    const double a163 = b13 ? (-0x1.a5683aa6cd6f9p-4) : a160; /* -0.10288260374803916 */
    const double a165 = b14 ? 0x1.05p0 : a162; /* 1.01953125 */
    const double a166 = b12 ? (-0x1.05c7b6e964c66p-3) : a163; /* -0.1278223314262476 */
    const double a167 = 0.5 * (usual ? a158 : (b10 ? 1.0 : a158));
    const double a170 = b13 ? 0x1.2ep0 : a165; /* 1.1796875 */
    const double a171 = b15 ? 0x1.ccp-1 : 0x1.80ead197f00b4p-1; /* 0.8984375, 0.75179152469356447 */
    const double a172 = -a157;
    const double a177 = b14 ? 0x1.f4p-1 : a171; /* 0.9765625 */
    const double a178 = a167 * p2;
    const double a181 = b15 ? 0.0 : 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    const double a183 = lesser(w1, b12 ? 1.5 : a170);
    const double a184 = b13 ? 1.09375 : a177;
    const double a185 = a109 + a178;
    const double a188 = b14 ? 0.0 : a181;
    /* -7.8176636696734726e-18 */
    const double a189 = -0x1.206bbeeb2d8p-57 + fma(a147, a148, fma(a111, a147, -a149));
    const double a191 = a185 - a109;
    const double a193 = a65 - (a68 - a19);
    const double a194 = b13 ? 0.0 : a188;
    /* -0.31783541702143076, -0.43149399231404689 */
    const double a195 = b15 ? (-0x1.4576a5c678637p-2) : (-0x1.b9d98fa5a3215p-2);
    const double a197 = -(b12 ? 1.34375 : a184);
    const double a200 = b12 ? 0.0 : a194;
    const double a201 = b14 ? (-0x1.0954eb2d7e1bap-2) : a195; /* -0.25911300149121141 */
    /* -0.23092733308380914 */
    const double a203 = fma(a111, a149 - (a151 - (-0x1.d8f06dfac798ap-3)) + a189, fma(a111, a151, -a153));
    const double a204 = a183 + a197;
    /* 0.38217471918452406, 0.38828498299055197 */
    const double a207 = b15 ? 0x1.8758cf4105a5ap-2 : 0x1.8d9a941de3ac5p-2;
    const double a208 = b13 ? (-0x1.690d2839ff212p-3) : a201; /* -0.17629462649337363 */
    const double a211 = b14 ? 0x1.793286d209664p-2 : a207; /* 0.3683568063446272 */
    const double a212 = b15 ? 0.0 : (-0x1.e5675811c6be3p-24); /* -1.1301685301190938e-7 */
    const double a215 = b12 ? (-0x1.017d1adfe4df8p-5) : a208; /* -0.031431725015092782 */
    const double a217 = a204 + a200;
    const double a218 = fma(a2, usual ? a193 : (b4 ? 0.0 : a193), fma(a2, a78, a87));
    const double a219 = b13 ? 0x1.5865daf132933p-2 : a211; /* 0.33632604691651408 */
    const double a220 = b14 ? 0.0 : a212;
    const double a221 = b15 ? 0.0 : (-0x1.8581ce9c494fep-21); /* -7.2551343380648781e-7 */
    /* 0.71600460472555982, -1.9325399555195553e-17 */
    const double a223 = a153 - (a155 - 0x1.6e9827d229d2dp-1) + (-0x1.647d9e7f242p-56 + fma(a151, a148, a203));
    const double a224 = fma(a78, a142, a218);
    const double a225 = b12 ? 0x1.e85b2b89db2f1p-3 : a219; /* 0.2384551431126947 */
    const double a226 = b13 ? 0.0 : a220;
    const double a227 = b14 ? 0.0 : a221;
    const double a228 = b15 ? 0.0 : 0x1.4ba2a37e9c6eap-22; /* 3.0885944816211669e-7 */
    const double a232 = b13 ? 0.0 : a227;
    const double a233 = b14 ? 0.0 : a228;
    const double a234 = b15 ? 0.0 : 0x1.01f40f75044fcp-17; /* 7.6876092212373981e-6 */
    const double a235 = fma(a172, a72, a155) + fma(a172, -2.0 - (a72 - a67) + a89, a223);
    const double a238 = b13 ? 0.0 : a233;
    const double a239 = b14 ? 0.0 : a234;
    const double a242 = b15 ? 0.0 : (-0x1.78e5d41e61bb5p-17); /* -1.1232428786879049e-5 */
    const double a243 = a83 * p1;
    const double a245 = b13 ? 0.0 : a239;
    const double a246 = b14 ? 0.0 : a242;
    const double a248 = 1.0 + a243;
    const double a249 = b15 ? 0.0 : (-0x1.6963f6ae286fap-14); /* -8.6162205408270911e-5 */
    const double a251 = b13 ? 0.0 : a246;
    const double a252 = fma(a157, usual ? a152 : (b9 ? 0.0 : a152), fma(a114, a235 * a119, fma(a114, a157, -a158)));
    const double a253 = b14 ? 0.0 : a249;
    const double a255 = a217 * a217;
    const double a257 = b15 ? 0.0 : 0x1.86c865fe6f79dp-13; /* 1.8633976283227447e-4 */
    const double a259 = b13 ? 0.0 : a253;
    const double a260 = a248 - 1.0;
    const double w2 = fabs(a185);
    const double a261 = b14 ? 0.0 : a257;
    /* 9.1099098666361895e-4, 7.4482691414355737e-4 */
    const double a267 = b15 ? 0x1.dd9f23f51613dp-11 : 0x1.8680f9e640388p-11;
    const int b16 = w2 < a135;
    const double a268 = b13 ? (-0x1.28445c21b8374p-13) : a261; /* -1.4127112904474169e-4 */
    const double a269 = 0.5 * (usual ? a252 : (b10 ? 0.0 : a252));
    const double a271 = copysign(0x1p-722, a185); /* 4.5325554997805591e-218 */
    /*  */
    const double a272 = fma(fma(b12 ? 0.0 : a226, a217, b12 ? 0.0 : a232), a255, fma(b12 ? 0.0 : a238, a217, b12 ? 0.0 : a245));
    const double a273 = b14 ? 0x1.dc92b19b529eap-11 : a267; /* 9.0899090302204205e-4 */
    const int b17 = w2 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a276 = a271 + a185;
    const double a277 = b13 ? 0x1.a552781c611bdp-11 : a273; /* 8.0360821770902142e-4 */
    /* -0.0011227435901028635, -0.0022395380590902688 */
    const double a279 = b15 ? (-0x1.26520c0150f7ap-10) : (-0x1.258a6d71a21f5p-9);
    /* 2.0874852458738829e-5, -1.679342125337579e-6 */
    const double a281 = fma(b12 ? 0x1.5e38cf01a971cp-16 : a251, a217, b12 ? (-0x1.c2cb8319e5dcap-20) : a259);
    const double a284 = -a167 * p2;
    const double a285 = b14 ? (-0x1.f665ac50e00c1p-12) : a279; /* -4.791232686827234e-4 */
    /* -0.0065330521583987682, -0.0045392283794283292 */
    const double a287 = b15 ? (-0x1.ac266d5d06cb5p-8) : (-0x1.297b9d704ff01p-8);
    const double a289 = a248 + a284;
    const double a290 = b13 ? 0x1.c8e57033b727dp-12 : a285; /* 4.3573021251378641e-4 */
    const double a292 = b14 ? (-0x1.ccf4747343b7bp-8) : a287; /* -0.0070336136152623309 */
    const double a293 = a109 - (a185 - a191) + (a178 - a191) + fma(a269, p2, -a224 * p1 * a79);
    const double a296 = b13 ? (-0x1.cdb5e962ff457p-8) : a292; /* -0.0070451445380942035 */
    /* 0.013626166586936023, 0.019421679838077289 */
    const double a298 = b15 ? 0x1.be8091ee2cabp-7 : 0x1.3e346def3a27dp-6;
    /* -2.3090525152759777e-4, 3.0715087915628825e-4 */
    const double a299 = fma(b12 ? (-0x1.e43e501f0328fp-13) : a268, a217, b12 ? 0x1.42122fb1d2c7bp-12 : a277);
    const double a302 = b14 ? 0x1.4457de41c1961p-7 : a298; /* 0.0098981700171065241 */
    /* 0.029460917098679797, 0.014771522148242006 */
    const double a304 = b15 ? 0x1.e2b00adcbc5dap-6 : 0x1.e4088244f8addp-7;
    const double a305 = b13 ? 0x1.0a6626bd96601p-8 : a302; /* 0.0040649265843852875 */
    const int b18 = fabs(a289) < a135;
    const double a306 = a185 + (usual ? a293 : (b16 ? a293 : 0.0));
    const double a309 = b14 ? 0x1.1e9920d9a25abp-5 : a304; /* 0.034985126648347041 */
    const int b19 = a306 == 0.0;
    const double a312 = b13 ? 0x1.46d0d35a2ef48p-5 : a309; /* 0.039894497678203467 */
    /* -0.097479166073549214, -0.11400823329722125 */
    const double a313 = b15 ? (-0x1.8f4650653c66fp-4) : (-0x1.d2fa4c17c7e63p-4);
    /* 0.0017303939820303212, -0.0046897268230325388 */
    const double a315 = fma(b12 ? 0x1.c59cc63f80f9dp-10 : a290, a217, b12 ? (-0x1.33588f55046c3p-8) : a296);
    const double a316 = b19 ? a185 : a306;
    const double a319 = b14 ? (-0x1.5b7c0ebbab803p-4) : a313; /* -0.084835107375255389 */
    const double a320 = copysign(a276 + (a185 - (a276 - a271) + a293) - a271, a185);
    /* -0.044355447989666438, 0.018199676398671101 */
    const double a321 = b15 ? (-0x1.6b5c1dd07b426p-5) : 0x1.2a2ef9bb865b2p-6;
    const double a322 = b13 ? (-0x1.00ce9de782e8p-4) : a319; /* -0.062697045148690123 */
    const double a323 = fma(-a269, p2, fma(a224, p1, 1.0 - (a248 - a260) + (a243 - a260)));
    const double a324 = b14 ? (-0x1.2a976062c2a82p-4) : a321; /* -0.072898270136798643 */
    const double a326 = a284 - (a289 - a248) + a323;
    const double a327 = b17 ? a320 : a316;
    const double a329 = b13 ? (-0x1.b8aeb48e64038p-4) : a324; /* -0.10758848695536549 */
    /* -0.0065832859503326454, 0.03748214248975329 */
    const double a330 = fma(b12 ? (-0x1.af7135db5d786p-8) : a305, a217, b12 ? 0x1.330dc005ae198p-5 : a312);
    const double a336 = b15 ? 0x1.0d6dba8d02c48p-61 : 0.0; /* 4.5642984934272352e-19 */
    const double a337 = (usual ? a316 : (b8 ? a327 : a316)) * a64;
    const double a338 = a289 + (usual ? a326 : (b18 ? a326 : 0.0));
    const double a339 = b14 ? (-0x1.88fee83739908p-58) : a336; /* -5.3260853143024494e-18 */
    const double a340 = b13 ? 0x1.4c4dae94c6208p-58 : a339; /* 4.5035514644087771e-18 */
    /* -0.012660946250912937, -0.14500521291696808 */
    const double a341 = fma(b12 ? (-0x1.9edfb70ac34b1p-7) : a322, a217, b12 ? (-0x1.28f87e39d2ba7p-3) : a329);
    const double a342 = fma(fma(fma(fma(a272, a255, a281), a255, a299), a255, a315), a255, a330);
    const double a343 = b15 ? 0.0 : 0x1.65d4b5b9cdd03p-111; /* 5.3840409478330053e-34 */
    const double a345 = b14 ? 0.0 : a343;
    const double a346 = b13 ? 0.0 : a345;
    /* -2.152523650549467e-17, -2.7314707660482359e-17 */
    const double a348 = b15 ? (-0x1.8d120e2f4f4eap-56) : (-0x1.f7de0f5892514p-56);
    const double a349 = b2 ? a337 : a338;
    const double a350 = a204 - a183;
    const double a352 = b14 ? 0x1.dbfaf150796f4p-57 : a348; /* 1.2901470383144205e-17 */
    const double a354 = fma(a342, a255, a341);
    const double a357 = b13 ? (-0x1.7631b1f0a21dcp-57) : a352; /* -1.0142551983789619e-17 */
    /* 1.0997760254131161e-17, 2.2787083156844476e-17 */
    const double a358 = b15 ? 0x1.95bee8a88671p-57 : 0x1.a458f52e9887ap-56;
    const double a360 = a217 * a354;
    const double a362 = b14 ? (-0x1.ccb270e649fp-57) : a358; /* -1.2487218160825664e-17 */
    const double a363 = a225 + a360;
    const double a365 = b13 ? 0x1.369038c2706bcp-56 : a362; /* 1.6835673810007536e-17 */
    const double a366 = a217 * a363;
    const double a368 = -0.0;
    const double a369 = a215 + a366;
    const double a370 = a183 - (a204 - a350) + (a197 - a350) + (b12 ? 0.0 : a346);
    const int b20 = x == x;
    const double a371 = a217 * a369;
    const double a372 = a200 - (a217 - a204) + a370;
    const double a373 = a166 + a371;
    const double a374 = a373 - a166;
    const double a379 = a369 - a215;
    /* -2.9650281832207455e-18 */
    const double a390 = (b12 ? (-0x1.b58f99033cb28p-59) : a365) + fma(a354, a372, fma(a217, a354, -a360));
    const double a393 = fma(a217, a360 - (a363 - a225) + a390, fma(a217, a363, -a366));
    /* -3.4813986355995541e-19 */
    const double a397 = (b12 ? (-0x1.9b02d145f49bp-62) : a357) + fma(a363, a372, a393);
    const double a399 = fma(a217, a215 - (a369 - a379) + (a366 - a379) + a397, fma(a217, a369, -a371));
    /* -1.5801281795158977e-18 */
    const double a401 = (b12 ? (-0x1.d25f1c1280dep-60) : a340) + fma(a369, a372, a399);
    const double a403 = a373 + (a166 - (a373 - a374) + (a371 - a374) + a401);
    const int b21 = a403 == 0.0;
    const double a404 = b21 ? a373 : a403;
    const double a405 = b11 ? a404 : a349;
    const double a406 = b1 ? a349 : a405;
    const int b22 = a406 == 0.0;
    const double a407 = b2 ? a368 : a406;
    const double a408 = b22 ? a407 : a406;
    return usual ? a408 : (b20 ? a408 : x);
}

SYMSIG_INLINE float kernel_float(float x_given, const int usual)
{
    const double x = (double)x_given;
    const double a1 = usual ? x : number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < -1.5;
    const int b2 = a1 < 0.0;
    const double w1 = fabs(a1);
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a4 = 0x1.6a09e667f3bcdp-1 * a3; /* 0.70710678118654757 */
    const double a7 = -lesser(a4 * a4, 200.0);
    const int b3 = -0x1p-100 < a7; /* -7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b3 ? (-0x1p-100) : a7); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = 3.0 + a4;
    const double a13 = a11 + (-2.0);
    /* 6755399441056767, -0.69314718055994529 */
    const double a14 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a16 = a14 * a14;
    const double q1 = 1.0 / (a11 * a13);
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a22 = fma(fma(0x1.9fce5e32a2c28p-13, a14, 0x1.6d98935dd6524p-10), a16, fma(0x1.1111e0a253f33p-7, a14, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a25 = fma(a22, a16, fma(0x1.555554a6c4debp-3, a14, 0x1.00000044603e6p-1));
    const double a26 = 1.0 + (-(6.0 * (q1 * a13)));
    const double a30 = a26 * a26;
    const double a34 = -(-0.5 * (a3 * a3));
    /* -5.0348529501986043e-6, -5.1070249055685976e-7, 5.130951924987274e-5, -2.1795648733978555e-5 */
    const double a36 = fma(fma(-0x1.51e21d73984cap-18, a26, -0x1.122e6a74568ecp-21), a30, fma(0x1.ae6a5a83f24a1p-15, a26, -0x1.6dab9937ca4ep-16));
    const int b4 = a1 < -0x1.2ep0; /* -1.1796875 */
    /* -3.6415880736378141e-4, 6.4653105476261653e-4 */
    const double a42 = fma(a36, a30, fma(-0x1.7dd922b0db35dp-12, a26, 0x1.52f7ede3702fdp-11));
    const double a45 = -(usual ? a34 : lesser(a34, 200.0));
    /* 0.0016174550768177469, -0.0097508920454550084 */
    const double a48 = fma(a42, a30, fma(0x1.a80192a1773bp-10, a26, -0x1.3f8469389548ep-7));
    const int b5 = -0x1p-100 < a45; /* -7.8886090522101181e-31 */
    const double a49 = lesser(w1, 1.5) - 1.34375;
    /* 0.021957970689991026, -0.023803886918979243 */
    const double a51 = fma(a48, a30, fma(0x1.67c26780009f7p-6, a26, -0x1.8600bcf56bb16p-6));
    const double a52 = a49 * a49;
    const double a54 = usual ? a45 : (b5 ? (-0x1p-100) : a45); /* -7.8886090522101181e-31 */
    /* -0.010235406044841121, 0.099020752470657017 */
    const double a56 = fma(a51, a30, fma(-0x1.4f64cf1ca7e19p-7, a26, 0x1.9596c8d7c9dd1p-4));
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a57 = fma(0x1.5e38cf01a971cp-16, a52, fma(-0x1.c2cb8319e5dcap-20, a49, -0x1.e43e501f0328fp-13));
    /* 1.4426950408889634, 6755399441056767 */
    const double a58 = fma(a54, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const int b6 = a1 < -0x1.05p0; /* -1.01953125 */
    /* -0.23092733266652574, 0.71600460473407146 */
    const double a62 = fma(a56, a30, fma(-0x1.d8f06dec7121fp-3, a26, 0x1.6e9827d23c8a7p-1));
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a63 = fma(a57, a52, fma(0x1.42122fb1d2c7bp-12, a49, 0x1.c59cc63f80f9dp-10));
    /* 6755399441056767, -0.69314718055994529 */
    const double a64 = fma(a58 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a54);
    const double a69 = a64 * a64;
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a70 = fma(a63, a52, fma(-0x1.33588f55046c3p-8, a49, -0x1.af7135db5d786p-8));
    const double a73 = (fma(a16, a25, a14) + 1.0) * power_of_two(a10) * (a62 * (q1 * a11));
    const double a74 = lesser(w1, 0x1.2ep0) - 1.09375; /* 1.1796875 */
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a76 = fma(fma(0x1.9fce5e32a2c28p-13, a64, 0x1.6d98935dd6524p-10), a69, fma(0x1.1111e0a253f33p-7, a64, 0x1.55547dda3b7dcp-5));
    const double a77 = 0.5 * a73;
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a78 = fma(a70, a52, fma(0x1.330dc005ae198p-5, a49, -0x1.9edfb70ac34b1p-7));
    const double a79 = a74 * a74;
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a81 = fma(a76, a69, fma(0x1.555554a6c4debp-3, a64, 0x1.00000044603e6p-1));
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a83 = fma(a78, a52, fma(-0x1.28f87e39d2ba7p-3, a49, 0x1.e85b2b89db2f1p-3));
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a84 = fma(-0x1.28445c21b8374p-13, a79, fma(0x1.a552781c611bdp-11, a74, 0x1.c8e57033b727dp-12));
    const int b7 = a1 < -0x1.e1p-1; /* -0.939453125 */
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a89 = fma(a83, a52, fma(-0x1.017d1adfe4df8p-5, a49, -0x1.05c7b6e964c66p-3));
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a90 = fma(a84, a79, fma(-0x1.cdb5e962ff457p-8, a74, 0x1.0a6626bd96601p-8));
    const double a94 = lesser(w1, 0x1.05p0) - 0x1.f4p-1; /* 1.01953125, 0.9765625 */
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a95 = fma(a90, a79, fma(0x1.46d0d35a2ef48p-5, a74, -0x1.00ce9de782e8p-4));
    /* 0.3989422804014327 */
    const double a96 = 0x1.9884533d43651p-2 * w1 * ((fma(a69, a81, a64) + 1.0) * power_of_two(a58));
    const double a98 = a94 * a94;
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a100 = fma(a95, a79, fma(-0x1.b8aeb48e64038p-4, a74, 0x1.5865daf132933p-2));
    const double a104 = a77 + (-a96);
    const int b8 = a1 < -0x1.b8p-1; /* -0.859375 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309, 0.0098981700171065241 */
    const double a106 = fma(fma(0x1.dc92b19b529eap-11, a94, -0x1.f665ac50e00c1p-12), a98, fma(-0x1.ccf4747343b7bp-8, a94, 0x1.4457de41c1961p-7));
    const double a107 = 1.0 + a96 + (-a77);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a108 = fma(a100, a79, fma(-0x1.690d2839ff212p-3, a74, -0x1.a5683aa6cd6f9p-4));
    const double a111 = b2 ? a104 : a107;
    /* 0.034985126648347041, -0.084835107375255389 */
    const double a113 = fma(a106, a98, fma(0x1.1e9920d9a25abp-5, a94, -0x1.5b7c0ebbab803p-4));
    const double a114 = lesser(w1, 0x1.e1p-1) - 0x1.ccp-1; /* 0.939453125, 0.8984375 */
    /* -0.072898270136798643, 0.3683568063446272 */
    const double a115 = fma(a113, a98, fma(-0x1.2a976062c2a82p-4, a94, 0x1.793286d209664p-2));
    const double a117 = a114 * a114;
    /* -0.25911300149121141, -0.077443890166176393 */
    const double a119 = fma(a115, a98, fma(-0x1.0954eb2d7e1bap-2, a94, -0x1.3d35cdf89eb1ap-4));
    const int b9 = a1 < -0.21875;
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682, 0.013626166586936023 */
    const double a121 = fma(fma(0x1.dd9f23f51613dp-11, a114, -0x1.26520c0150f7ap-10), a117, fma(-0x1.ac266d5d06cb5p-8, a114, 0x1.be8091ee2cabp-7));
    /* 0.029460917098679797, -0.097479166073549214 */
    const double a125 = fma(a121, a117, fma(0x1.e2b00adcbc5dap-6, a114, -0x1.8f4650653c66fp-4));
    const double a126 = lesser(w1, 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    /* -0.044355447989666438, 0.38217471918452406 */
    const double a127 = fma(a125, a117, fma(-0x1.6b5c1dd07b426p-5, a114, 0x1.8758cf4105a5ap-2));
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a128 = fma(-0x1.e5675811c6be3p-24, a126, -0x1.8581ce9c494fep-21);
    const double a129 = a126 * a126;
    /* -0.31783541702143076, -0.054920914596988522 */
    const double a131 = fma(a127, a117, fma(-0x1.4576a5c678637p-2, a114, -0x1.c1e98181ef68bp-5));
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a132 = fma(-0x1.78e5d41e61bb5p-17, a126, -0x1.6963f6ae286fap-14);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a133 = fma(a128, a129, fma(0x1.4ba2a37e9c6eap-22, a126, 0x1.01f40f75044fcp-17));
    const int b10 = x == x;
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a139 = fma(fma(a133, a129, a132), a129, fma(0x1.86c865fe6f79dp-13, a126, 0x1.8680f9e640388p-11));
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a141 = fma(a139, a129, fma(-0x1.258a6d71a21f5p-9, a126, -0x1.297b9d704ff01p-8));
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a142 = fma(a141, a129, fma(0x1.3e346def3a27dp-6, a126, 0x1.e4088244f8addp-7));
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a143 = fma(a142, a129, fma(-0x1.d2fa4c17c7e63p-4, a126, 0x1.2a2ef9bb865b2p-6));
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a144 = fma(a143, a129, fma(0x1.8d9a941de3ac5p-2, a126, -0x1.b9d98fa5a3215p-2));
    const double a145 = a126 * a144;
    const double a146 = b9 ? a145 : a111;
    const double a147 = b8 ? a131 : a146;
    const double a148 = b7 ? a119 : a147;
    const double a149 = b6 ? a108 : a148;
    const double a150 = b4 ? a89 : a149;
    const double a151 = b1 ? a111 : a150;
    return (float)(usual ? a151 : (b10 ? a151 : x));
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad, usual_double(x, m, 0x1p-20, 0x1.4p4, 1))
SYMSIG_DEFINE_1(float, symsig_gelu_gradf, usual_float(x, m, 0x1p-20f, 0x1.4p4f, 1))
