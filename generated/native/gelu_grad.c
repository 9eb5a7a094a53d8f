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

SYMSIG_INLINE double kernel_double(double x)
{
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b2 = v1 < -1.5;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const double a1 = 0x1.9884533d43651p-2 * w1; /* 0.3989422804014327 */
    const int b4 = w1 < 64.0;
    const double a2 = b4 ? w1 : 64.0;
    const double a3 = a2 * a2;
    const double a4 = -0.5 * a3;
    const int b5 = a4 < -800.0;
    const double a5 = b5 ? (-800.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, a9); /* -5.4979230187083712e-14 */
    const double a11 = 1.0 + a10;
    const double a12 = a10 * a10;
    const double a14 = a12 * a12;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a18 = fma(fma(0x1.71df0f72a4222p-19, a10, 0x1.a0199929f842dp-16), a12, fma(0x1.a01a0134a1113p-13, a10, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a21 = fma(fma(0x1.1111111125b1p-7, a10, 0x1.5555555550698p-5), a12, fma(0x1.5555555555503p-3, a10, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a23 = fma(fma(0x1.ada10efa01953p-26, a10, 0x1.28ae38fe0a4b2p-22), a14 * a14, fma(a18, a14, a21));
    const double a24 = a12 * a23;
    const double a25 = a11 + a24;
    const double a26 = b5 ? 0.0 : a25;
    const double a27 = a1 * a26;
    const double a28 = -a27;
    const int b7 = a8 < -700.0;
    const double p1 = power_of_two(b7 ? a7 + 300.0 : a7);
    const double a32 = b7 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a33 = 0x1.6a09e667f3bcdp-1 * a2; /* 0.70710678118654757 */
    const double a35 = -(a33 * a33);
    const int b8 = a35 < -800.0;
    const double a36 = b8 ? (-800.0) : a35;
    const int b9 = -0x1p-100 < a36; /* -7.8886090522101181e-31 */
    const double a37 = b9 ? (-0x1p-100) : a36; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a38 = fma(a37, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a39 = a38 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b10 = a39 < -700.0;
    const double a40 = b10 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const int b11 = a40 < 1.0;
    const double a42 = a32 * (b11 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a43 = a28 * p1 * a42;
    const double a44 = fma(a39, -0x1.62e42fefa38p-1, a37); /* -0.69314718055989033 */
    const double a45 = fma(a39, -0x1.ef35793c7673p-45, a44); /* -5.4979230187083712e-14 */
    const double a46 = 1.0 + a45;
    const double a47 = a45 * a45;
    const double a49 = a47 * a47;
    /* 2.7557561506702058e-6, 2.4801492294449792e-5, 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a53 = fma(fma(0x1.71df0f72a4222p-19, a45, 0x1.a0199929f842dp-16), a47, fma(0x1.a01a0134a1113p-13, a45, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797, 0.16666666666666438, 0.50000000000000111 */
    const double a56 = fma(fma(0x1.1111111125b1p-7, a45, 0x1.5555555550698p-5), a47, fma(0x1.5555555555503p-3, a45, 0x1.000000000000ap-1));
    /* 2.5007706995504942e-8, 2.763053003085441e-7 */
    const double a58 = fma(fma(0x1.ada10efa01953p-26, a45, 0x1.28ae38fe0a4b2p-22), a49 * a49, fma(a53, a49, a56));
    const double a59 = a47 * a58;
    const double a60 = a46 + a59;
    const double a61 = b8 ? 0.0 : a60;
    const double a62 = 1.125 * a33;
    const double a63 = -3.5 + a62;
    const double a64 = a33 + 4.0;
    const double q1 = 1.0 / a64;
    const double a65 = a63 * q1;
    /* 1.2302289605443602e-9, -1.7661761239849053e-9, -1.4086625927209419e-8 */
    const double a67 = fma(a65, fma(a65, 0x1.5229aac0ce9p-30, -0x1.e57b98890fbc2p-30), -0x1.e40345a36a826p-27);
    /* 2.1370202449081394e-8, 1.0564828738935801e-7 */
    const double a69 = fma(a65, fma(a65, a67, 0x1.6f2324f256432p-26), 0x1.c5c1853b81341p-24);
    /* -2.01473897438309e-7, -6.8074224594447618e-7 */
    const double a71 = fma(a65, fma(a65, a69, -0x1.b0a9724b6ca57p-23), -0x1.6d78807a577fep-21);
    /* 2.0060867832798344e-6, 3.3584405584118243e-6 */
    const double a73 = fma(a65, fma(a65, a71, 0x1.0d409df4d372cp-19), 0x1.c2c3238fb468fp-19);
    /* -2.0265824817706424e-5, 3.7984265246855762e-6 */
    const double a75 = fma(a65, fma(a65, a73, -0x1.54010e08960dfp-16), 0x1.fdd0f10c95869p-19);
    /* 1.6952896374683178e-4, -4.4512361836220737e-4 */
    const double a77 = fma(a65, fma(a65, a75, 0x1.63872b5c4d79dp-13), -0x1.d2bef622fdd81p-12);
    /* -3.1808648707530498e-4, 0.0057397628064532356 */
    const double a79 = fma(a65, fma(a65, a77, -0x1.4d89b0f2d7efp-12), 0x1.78293d8a5f1d3p-8);
    const double a80 = fma(a65, a79, -0x1.6d7fb62fbfe4p-6); /* -0.022308280865216412 */
    const double a81 = a65 * a80;
    const double a82 = 0x1.cda5dc64b5543p-5 + a81; /* 0.056353502708285784 */
    const double a83 = a65 * a82;
    const double a84 = -0x1.b57364b39ffa8p-4 + a83; /* -0.10679950081430312 */
    const double a85 = a65 * a84;
    const double a86 = 0x1.42c800b3f2278p-3 + a85; /* 0.15760803746367791 */
    const double a87 = a65 * a86;
    const double a88 = -0x1.6c8e47a8a07bfp-3 + a87; /* -0.17800575240477021 */
    const double a89 = a65 * a88;
    const double a90 = 0x1.16f02f0225373p-3 + a89; /* 0.13620030141160164 */
    const double a91 = a65 * a90;
    const double a92 = -0x1.63ff9b971966ap-6 + a91; /* -0.021728422111115732 */
    const double a93 = a65 * a92;
    const double a94 = -0x1.1d67329e9db87p-3 + a93; /* -0.13935699030454549 */
    const double a95 = a65 * a94;
    const double a96 = 0x1.40228e025e39p0 + a95; /* 1.2505272632390394 */
    const double a97 = 2.0 * a33;
    const double a98 = a97 + 1.0;
    const double q2 = 1.0 / a98;
    const double a99 = a96 * q2;
    const double a100 = a61 * a99;
    const double a101 = 0.5 * a100;
    const double p2 = power_of_two(b10 ? a38 + 300.0 : a38);
    const double a104 = a101 * p2;
    const double a105 = a43 + a104;
    const double a106 = a27 * p1;
    const double a107 = 1.0 + a106;
    const int b12 = 1.0 == 0.0;
    const double a110 = b12 ? a32 : 1.0;
    const int b13 = a110 < 1.0;
    const double a112 = a40 * (b13 ? 0x1p300 : 1.0); /* 2.0370359763344861e+90 */
    const double a113 = -a101 * p2 * a112;
    const double a114 = a107 + a113;
    const double a115 = b3 ? a105 : a114;
    const double a116 = INFINITY;
    const int b14 = fabs(a115) < a116;
    const double a117 = a105 - a43;
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a124 = fma(w1, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, w1, -a1));
    /* -5.4979230187083712e-14 */
    const double a130 = fma(a8, -0x1.ef35793c7673p-45, a9 - a10) + (-0.5 * fma(a2, a2, -a3));
    const double a137 = b5 ? 0.0 : fma(a130, a25, a24 - (a25 - a11) + (a10 - (a11 - 1.0)));
    const double a140 = fma(a26, a124, fma(a1, a137, fma(a1, a26, a28)));
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a148 = fma(a2, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a2, -a33));
    /* -5.4979230187083712e-14 */
    const double a153 = fma(a39, -0x1.ef35793c7673p-45, a44 - a45) + (-fma(a33, a148, fma(a33, a148, fma(a33, a33, a35))));
    const double a160 = b8 ? 0.0 : fma(a153, a60, a59 - (a60 - a46) + (a45 - (a46 - 1.0)));
    const double a161 = -a99;
    const double a163 = a98 - a97;
    const double a170 = a96 - 0x1.40228e025e39p0; /* 1.2505272632390394 */
    const double a175 = -a65;
    const double a177 = a64 - a33;
    const double a183 = a63 - (-3.5);
    const double a191 = -3.5 - (a63 - a183) + (a62 - a183) + fma(1.125, a148, fma(1.125, a33, -a62));
    const double a192 = fma(a175, a33 - (a64 - a177) + (4.0 - a177) + a148, a191);
    const double a194 = (fma(a175, a64, a63) + a192) * q1;
    const double a195 = a94 - (-0x1.1d67329e9db87p-3); /* -0.13935699030454549 */
    const double a200 = a92 - (-0x1.63ff9b971966ap-6); /* -0.021728422111115732 */
    const double a205 = a90 - 0x1.16f02f0225373p-3; /* 0.13620030141160164 */
    const double a210 = a88 - (-0x1.6c8e47a8a07bfp-3); /* -0.17800575240477021 */
    const double a215 = a86 - 0x1.42c800b3f2278p-3; /* 0.15760803746367791 */
    /* 0.056353502708285784, 2.8885419450266894e-19 */
    const double a228 = a81 - (a82 - 0x1.cda5dc64b5543p-5) + (0x1.5504d2ce3fp-62 + fma(a80, a194, fma(a65, a80, -a81)));
    /* -4.7940428954530992e-18 */
    const double a233 = -0x1.61bce8f2554p-58 + fma(a82, a194, fma(a65, a228, fma(a65, a82, -a83)));
    /* -0.10679950081430312 */
    const double a237 = fma(a65, a83 - (a84 - (-0x1.b57364b39ffa8p-4)) + a233, fma(a65, a84, -a85));
    /* 0.15760803746367791, 1.7387294623904417e-18 */
    const double a240 = 0x1.42c800b3f2278p-3 - (a86 - a215) + (a85 - a215) + (0x1.00975785f4ep-59 + fma(a84, a194, a237));
    /* -6.3507677596479015e-18 */
    const double a245 = -0x1.d49a9c79defp-58 + fma(a86, a194, fma(a65, a240, fma(a65, a86, -a87)));
    const double a246 = -0x1.6c8e47a8a07bfp-3 - (a88 - a210) + (a87 - a210) + a245; /* -0.17800575240477021 */
    /* 1.2460204388524697e-17 */
    const double a251 = 0x1.cbb34d9b1df8p-57 + fma(a88, a194, fma(a65, a246, fma(a65, a88, -a89)));
    const double a252 = 0x1.16f02f0225373p-3 - (a90 - a205) + (a89 - a205) + a251; /* 0.13620030141160164 */
    /* 7.896199096850686e-19 */
    const double a257 = 0x1.d21bfcb020ep-61 + fma(a90, a194, fma(a65, a252, fma(a65, a90, -a91)));
    const double a258 = -0x1.63ff9b971966ap-6 - (a92 - a200) + (a91 - a200) + a257; /* -0.021728422111115732 */
    /* -1.1275983821449885e-17 */
    const double a263 = -0x1.a002a7f77418p-57 + fma(a92, a194, fma(a65, a258, fma(a65, a92, -a93)));
    const double a264 = -0x1.1d67329e9db87p-3 - (a94 - a195) + (a93 - a195) + a263; /* -0.13935699030454549 */
    /* 3.9208780519601697e-17 */
    const double a269 = 0x1.69a31d90189p-55 + fma(a94, a194, fma(a65, a264, fma(a65, a94, -a95)));
    /* 1.2505272632390394 */
    const double a271 = fma(a161, a97 - (a98 - a163) + (1.0 - a163) + 2.0 * a148, 0x1.40228e025e39p0 - (a96 - a170) + (a95 - a170) + a269);
    const double a276 = fma(a61, (fma(a161, a98, a96) + a271) * q2, fma(a61, a99, -a100));
    const double a278 = 0.5 * fma(a99, a160, a276);
    const double a281 = a43 - (a105 - a117) + (a104 - a117) + (-a140 * p1 * a42 + a278 * p2);
    const double a284 = a107 - 1.0;
    const double a294 = 1.0 - (a107 - a284) + (a106 - a284) + a140 * p1 + (-a278 * p2 * a112);
    const double a298 = a115 + (b14 ? (b3 ? a281 : a113 - (a114 - a107) + a294) : 0.0);
    const int b15 = a298 == 0.0;
    const double a301 = (b15 ? a115 : a298) * (b3 ? a40 : a110);
    const int b16 = v1 < -0x1.2ep0; /* -1.1796875 */
    const int b17 = w1 < 1.5;
    const double a302 = b17 ? w1 : 1.5;
    const double a303 = -1.34375 + a302;
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a305 = fma(a303, fma(a303, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a307 = fma(a303, fma(a303, a305, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a309 = fma(a303, fma(a303, a307, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a311 = fma(a303, fma(a303, a309, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    const double a312 = fma(a303, a311, -0x1.28f87e39d2ba7p-3); /* -0.14500521291696808 */
    const double a313 = a303 * a312;
    const double a314 = 0x1.e85b2b89db2f1p-3 + a313; /* 0.2384551431126947 */
    const double a315 = a303 * a314;
    const double a316 = -0x1.017d1adfe4df8p-5 + a315; /* -0.031431725015092782 */
    const double a317 = a303 * a316;
    const double a318 = -0x1.05c7b6e964c66p-3 + a317; /* -0.1278223314262476 */
    const int b18 = fabs(a318) < a116;
    const double a321 = a303 - (-1.34375);
    const double a325 = -1.34375 - (a303 - a321) + (a302 - a321);
    const double a326 = a316 - (-0x1.017d1adfe4df8p-5); /* -0.031431725015092782 */
    /* -2.9650281832207455e-18 */
    const double a336 = -0x1.b58f99033cb28p-59 + fma(a312, a325, fma(a303, a312, -a313));
    /* 0.2384551431126947 */
    const double a340 = fma(a303, a313 - (a314 - 0x1.e85b2b89db2f1p-3) + a336, fma(a303, a314, -a315));
    /* -0.031431725015092782, -3.4813986355995541e-19 */
    const double a343 = -0x1.017d1adfe4df8p-5 - (a316 - a326) + (a315 - a326) + (-0x1.9b02d145f49bp-62 + fma(a314, a325, a340));
    /* -1.5801281795158977e-18 */
    const double a348 = -0x1.d25f1c1280dep-60 + fma(a316, a325, fma(a303, a343, fma(a303, a316, -a317)));
    const double a350 = b18 ? a317 - (a318 - (-0x1.05c7b6e964c66p-3)) + a348 : 0.0; /* -0.1278223314262476 */
    const double a351 = a318 + a350;
    const int b19 = a351 == 0.0;
    const int b20 = v1 < -0x1.05p0; /* -1.01953125 */
    const int b21 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a353 = b21 ? w1 : 0x1.2ep0; /* 1.1796875 */
    const double a354 = -1.09375 + a353;
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a356 = fma(a354, fma(a354, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a358 = fma(a354, fma(a354, a356, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a360 = fma(a354, fma(a354, a358, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    const double a361 = fma(a354, a360, -0x1.b8aeb48e64038p-4); /* -0.10758848695536549 */
    const double a362 = a354 * a361;
    const double a363 = 0x1.5865daf132933p-2 + a362; /* 0.33632604691651408 */
    const double a364 = a354 * a363;
    const double a365 = -0x1.690d2839ff212p-3 + a364; /* -0.17629462649337363 */
    const double a366 = a354 * a365;
    const double a367 = -0x1.a5683aa6cd6f9p-4 + a366; /* -0.10288260374803916 */
    const int b22 = fabs(a367) < a116;
    const double a370 = a354 - (-1.09375);
    const double a374 = -1.09375 - (a354 - a370) + (a353 - a370);
    /* 1.6835673810007536e-17 */
    const double a382 = 0x1.369038c2706bcp-56 + fma(a361, a374, fma(a354, a361, -a362));
    /* 0.33632604691651408 */
    const double a386 = fma(a354, a362 - (a363 - 0x1.5865daf132933p-2) + a382, fma(a354, a363, -a364));
    /* -0.17629462649337363, -1.0142551983789619e-17 */
    const double a389 = a364 - (a365 - (-0x1.690d2839ff212p-3)) + (-0x1.7631b1f0a21dcp-57 + fma(a363, a374, a386));
    /* 4.5035514644087771e-18 */
    const double a394 = 0x1.4c4dae94c6208p-58 + fma(a365, a374, fma(a354, a389, fma(a354, a365, -a366)));
    const double a396 = b22 ? a366 - (a367 - (-0x1.a5683aa6cd6f9p-4)) + a394 : 0.0; /* -0.10288260374803916 */
    const double a397 = a367 + a396;
    const int b23 = a397 == 0.0;
    const int b24 = v1 < -0x1.e1p-1; /* -0.939453125 */
    const int b25 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a399 = b25 ? w1 : 0x1.05p0; /* 1.01953125 */
    const double a400 = -0x1.f4p-1 + a399; /* -0.9765625 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a402 = fma(a400, fma(a400, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a404 = fma(a400, fma(a400, a402, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a406 = fma(a400, fma(a400, a404, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    const double a407 = fma(a400, a406, 0x1.793286d209664p-2); /* 0.3683568063446272 */
    const double a408 = a400 * a407;
    const double a409 = -0x1.0954eb2d7e1bap-2 + a408; /* -0.25911300149121141 */
    const double a410 = a400 * a409;
    const double a411 = -0x1.3d35cdf89eb1ap-4 + a410; /* -0.077443890166176393 */
    const int b26 = fabs(a411) < a116;
    const double a414 = a400 - (-0x1.f4p-1); /* -0.9765625 */
    const double a418 = -0x1.f4p-1 - (a400 - a414) + (a399 - a414); /* -0.9765625 */
    /* 1.2901470383144205e-17 */
    const double a424 = 0x1.dbfaf150796f4p-57 + fma(a407, a418, fma(a400, a407, -a408));
    /* -0.25911300149121141 */
    const double a428 = fma(a400, a408 - (a409 - (-0x1.0954eb2d7e1bap-2)) + a424, fma(a400, a409, -a410));
    /* -0.077443890166176393, -5.3260853143024494e-18 */
    const double a431 = a410 - (a411 - (-0x1.3d35cdf89eb1ap-4)) + (-0x1.88fee83739908p-58 + fma(a409, a418, a428));
    const double a433 = a411 + (b26 ? a431 : 0.0);
    const int b27 = a433 == 0.0;
    const int b28 = v1 < -0x1.b8p-1; /* -0.859375 */
    const int b29 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a435 = b29 ? w1 : 0x1.e1p-1; /* 0.939453125 */
    const double a436 = -0x1.ccp-1 + a435; /* -0.8984375 */
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a438 = fma(a436, fma(a436, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a440 = fma(a436, fma(a436, a438, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a442 = fma(a436, fma(a436, a440, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    const double a443 = fma(a436, a442, 0x1.8758cf4105a5ap-2); /* 0.38217471918452406 */
    const double a444 = a436 * a443;
    const double a445 = -0x1.4576a5c678637p-2 + a444; /* -0.31783541702143076 */
    const double a446 = a436 * a445;
    const double a447 = -0x1.c1e98181ef68bp-5 + a446; /* -0.054920914596988522 */
    const int b30 = fabs(a447) < a116;
    const double a450 = a436 - (-0x1.ccp-1); /* -0.8984375 */
    const double a454 = -0x1.ccp-1 - (a436 - a450) + (a435 - a450); /* -0.8984375 */
    /* -2.152523650549467e-17 */
    const double a460 = -0x1.8d120e2f4f4eap-56 + fma(a443, a454, fma(a436, a443, -a444));
    /* -0.31783541702143076 */
    const double a464 = fma(a436, a444 - (a445 - (-0x1.4576a5c678637p-2)) + a460, fma(a436, a445, -a446));
    /* -0.054920914596988522, 4.5642984934272352e-19 */
    const double a467 = a446 - (a447 - (-0x1.c1e98181ef68bp-5)) + (0x1.0d6dba8d02c48p-61 + fma(a445, a454, a464));
    const double a469 = a447 + (b30 ? a467 : 0.0);
    const int b31 = a469 == 0.0;
    const int b32 = v1 < -0.21875;
    const int b33 = w1 < 0.859375;
    const double a472 = (b33 ? w1 : 0.859375) - 0x1.80ead197f00b4p-1; /* 0.75179152469356447 */
    const double a473 = a472 + 0x1.13e74c58cada8p-56; /* 1.4956759177009883e-17 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a474 = fma(a473, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a476 = fma(a473, fma(a473, a474, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a478 = fma(a473, fma(a473, a476, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a480 = fma(a473, fma(a473, a478, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a482 = fma(a473, fma(a473, a480, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a484 = fma(a473, fma(a473, a482, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    const double a485 = a473 * a484;
    const double a486 = -0x1.d2fa4c17c7e63p-4 + a485; /* -0.11400823329722125 */
    const double a487 = a473 * a486;
    const double a488 = 0x1.2a2ef9bb865b2p-6 + a487; /* 0.018199676398671101 */
    const double a489 = a473 * a488;
    const double a490 = 0x1.8d9a941de3ac5p-2 + a489; /* 0.38828498299055197 */
    const double a491 = a473 * a490;
    const double a492 = -0x1.b9d98fa5a3215p-2 + a491; /* -0.43149399231404689 */
    const double a493 = a473 * a492;
    const int b34 = fabs(a493) < a116;
    const double a494 = a473 - a472;
    /* 1.4956759177009883e-17, 5.3840409478330053e-34 */
    const double a499 = a472 - (a473 - a494) + (0x1.13e74c58cada8p-56 - a494) + 0x1.65d4b5b9cdd03p-111;
    const double a504 = a488 - 0x1.2a2ef9bb865b2p-6; /* 0.018199676398671101 */
    const double a514 = 0x1.0582e770d035p-61 + fma(a484, a499, fma(a473, a484, -a485)); /* 4.4301744890507992e-19 */
    /* -0.11400823329722125 */
    const double a518 = fma(a473, a485 - (a486 - (-0x1.d2fa4c17c7e63p-4)) + a514, fma(a473, a486, -a487));
    /* 0.018199676398671101, -1.6404468227710146e-18 */
    const double a521 = 0x1.2a2ef9bb865b2p-6 - (a488 - a504) + (a487 - a504) + (-0x1.e42ca850e82b2p-60 + fma(a486, a499, a518));
    /* 2.2787083156844476e-17 */
    const double a526 = 0x1.a458f52e9887ap-56 + fma(a488, a499, fma(a473, a521, fma(a473, a488, -a489)));
    /* 0.38828498299055197 */
    const double a530 = fma(a473, a489 - (a490 - 0x1.8d9a941de3ac5p-2) + a526, fma(a473, a490, -a491));
    /* -0.43149399231404689, -2.7314707660482359e-17 */
    const double a533 = a491 - (a492 - (-0x1.b9d98fa5a3215p-2)) + (-0x1.f7de0f5892514p-56 + fma(a490, a499, a530));
    const double a538 = b34 ? fma(a492, a499, fma(a473, a533, fma(a473, a492, -a493))) : 0.0;
    const double a539 = a493 + a538;
    const int b35 = a539 == 0.0;
    const double a542 = b28 ? (b31 ? a447 : a469) : (b32 ? (b35 ? a493 : a539) : a301);
    const double a544 = b20 ? (b23 ? a367 : a397) : (b24 ? (b27 ? a411 : a433) : a542);
    const double a546 = b2 ? a301 : (b16 ? (b19 ? a318 : a351) : a544);
    const int b36 = a546 == 0.0;
    return b1 ? (b36 ? (b3 ? (-0.0) : a546) : a546) : x;
}

SYMSIG_INLINE float kernel_float(float x_given)
{
    const double x = (double)x_given;
    const int b1 = x == x;
    const double v1 = number(x, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b2 = v1 < -1.5;
    const int b3 = v1 < 0.0;
    const double w1 = fabs(v1);
    const int b4 = w1 < 64.0;
    const double a1 = b4 ? w1 : 64.0;
    const double a2 = 0x1.6a09e667f3bcdp-1 * a1; /* 0.70710678118654757 */
    const double a4 = -(a2 * a2);
    const int b5 = a4 < -200.0;
    const double a5 = b5 ? (-200.0) : a4;
    const int b6 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a6 = b6 ? (-0x1p-100) : a5; /* -7.8886090522101181e-31 */
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a10 = fma(a8, -0x1.ef35793c7673p-45, fma(a8, -0x1.62e42fefa38p-1, a6));
    const double a11 = a10 * a10;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5), a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a17 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11 * a11, a16);
    const double q1 = (1.125 * a2 + (-3.5)) / (4.0 + a2);
    /* -1.5092808275761987e-5, 1.0670361192613305e-5, 1.6346153906406926e-4 */
    const double a25 = fma(q1, fma(q1, -0x1.fa6e3c63d645dp-17, 0x1.6609b4685ec7cp-17), 0x1.56cdbedca4b34p-13);
    /* -4.5206645985547227e-4, -3.1426757456124891e-4 */
    const double a27 = fma(q1, fma(q1, a25, -0x1.da06aa9237cdep-12), -0x1.49888f4768ab9p-12);
    /* 0.0057435653348989861, -0.022309628713328877 */
    const double a29 = fma(q1, fma(q1, a27, 0x1.786909469cd2cp-8), -0x1.6d855d6d6ae83p-6);
    /* 0.056352357606744549, -0.10679924092105313 */
    const double a31 = fma(q1, fma(q1, a29, 0x1.cda3759f269f6p-5), -0x1.b5731eefe592bp-4);
    /* 0.15760821687789639, -0.17800577709853169 */
    const double a33 = fma(q1, fma(q1, a31, 0x1.42c818c8924f4p-3), -0x1.6c8e4af9191b7p-3);
    /* 0.13620028892072061, -0.021728421215383483 */
    const double a35 = fma(q1, fma(q1, a33, 0x1.16f02d54f643ap-3), -0x1.63ff9aa0e1d8fp-6);
    /* -0.13935699005175137, 1.2505272632337012 */
    const double a37 = fma(q1, fma(q1, a35, -0x1.1d673295ee1ebp-3), 0x1.40228e02585a7p0);
    const double a40 = (fma(a11, a17, a10) + 1.0) * power_of_two(a7) * (a37 / (1.0 + 2.0 * a2));
    const double a41 = 0.5 * a40;
    const double a44 = -0.5 * (a1 * a1);
    const int b7 = a44 < -200.0;
    const double a45 = b7 ? (-200.0) : a44;
    const int b8 = -0x1p-100 < a45; /* -7.8886090522101181e-31 */
    const double a46 = b8 ? (-0x1p-100) : a45; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a47 = fma(a46, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a48 = a47 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -5.4979230187083712e-14, -0.69314718055989033 */
    const double a50 = fma(a48, -0x1.ef35793c7673p-45, fma(a48, -0x1.62e42fefa38p-1, a46));
    const double a51 = a50 * a50;
    /* 0.0083334299894485039, 0.041666265302282318, 0.16666666158617657, 0.50000000796000843 */
    const double a56 = fma(fma(0x1.1111e0a253f33p-7, a50, 0x1.55547dda3b7dcp-5), a51, fma(0x1.555554a6c4debp-3, a50, 0x1.00000044603e6p-1));
    /* 1.9827181093420962e-4, 0.0013946380563168515 */
    const double a57 = fma(fma(0x1.9fce5e32a2c28p-13, a50, 0x1.6d98935dd6524p-10), a51 * a51, a56);
    /* 0.3989422804014327 */
    const double a61 = 0x1.9884533d43651p-2 * w1 * ((fma(a51, a57, a50) + 1.0) * power_of_two(a47));
    const double a67 = b3 ? a41 + (-a61) : 1.0 + a61 + (-a41);
    const int b9 = v1 < -0x1.2ep0; /* -1.1796875 */
    const int b10 = w1 < 1.5;
    const double a69 = (b10 ? w1 : 1.5) + (-1.34375);
    /* 2.0874852458738829e-5, -1.679342125337579e-6, -2.3090525152759777e-4 */
    const double a71 = fma(a69, fma(a69, 0x1.5e38cf01a971cp-16, -0x1.c2cb8319e5dcap-20), -0x1.e43e501f0328fp-13);
    /* 3.0715087915628825e-4, 0.0017303939820303212 */
    const double a73 = fma(a69, fma(a69, a71, 0x1.42122fb1d2c7bp-12), 0x1.c59cc63f80f9dp-10);
    /* -0.0046897268230325388, -0.0065832859503326454 */
    const double a75 = fma(a69, fma(a69, a73, -0x1.33588f55046c3p-8), -0x1.af7135db5d786p-8);
    /* 0.03748214248975329, -0.012660946250912937 */
    const double a77 = fma(a69, fma(a69, a75, 0x1.330dc005ae198p-5), -0x1.9edfb70ac34b1p-7);
    /* -0.14500521291696808, 0.2384551431126947 */
    const double a79 = fma(a69, fma(a69, a77, -0x1.28f87e39d2ba7p-3), 0x1.e85b2b89db2f1p-3);
    /* -0.031431725015092782, -0.1278223314262476 */
    const double a81 = fma(a69, fma(a69, a79, -0x1.017d1adfe4df8p-5), -0x1.05c7b6e964c66p-3);
    const int b11 = v1 < -0x1.05p0; /* -1.01953125 */
    const int b12 = w1 < 0x1.2ep0; /* 1.1796875 */
    const double a83 = (b12 ? w1 : 0x1.2ep0) + (-1.09375); /* 1.1796875 */
    /* -1.4127112904474169e-4, 8.0360821770902142e-4, 4.3573021251378641e-4 */
    const double a85 = fma(a83, fma(a83, -0x1.28445c21b8374p-13, 0x1.a552781c611bdp-11), 0x1.c8e57033b727dp-12);
    /* -0.0070451445380942035, 0.0040649265843852875 */
    const double a87 = fma(a83, fma(a83, a85, -0x1.cdb5e962ff457p-8), 0x1.0a6626bd96601p-8);
    /* 0.039894497678203467, -0.062697045148690123 */
    const double a89 = fma(a83, fma(a83, a87, 0x1.46d0d35a2ef48p-5), -0x1.00ce9de782e8p-4);
    /* -0.10758848695536549, 0.33632604691651408 */
    const double a91 = fma(a83, fma(a83, a89, -0x1.b8aeb48e64038p-4), 0x1.5865daf132933p-2);
    /* -0.17629462649337363, -0.10288260374803916 */
    const double a93 = fma(a83, fma(a83, a91, -0x1.690d2839ff212p-3), -0x1.a5683aa6cd6f9p-4);
    const int b13 = v1 < -0x1.e1p-1; /* -0.939453125 */
    const int b14 = w1 < 0x1.05p0; /* 1.01953125 */
    const double a95 = (b14 ? w1 : 0x1.05p0) + (-0x1.f4p-1); /* 1.01953125, -0.9765625 */
    /* 9.0899090302204205e-4, -4.791232686827234e-4, -0.0070336136152623309 */
    const double a97 = fma(a95, fma(a95, 0x1.dc92b19b529eap-11, -0x1.f665ac50e00c1p-12), -0x1.ccf4747343b7bp-8);
    /* 0.0098981700171065241, 0.034985126648347041 */
    const double a99 = fma(a95, fma(a95, a97, 0x1.4457de41c1961p-7), 0x1.1e9920d9a25abp-5);
    /* -0.084835107375255389, -0.072898270136798643 */
    const double a101 = fma(a95, fma(a95, a99, -0x1.5b7c0ebbab803p-4), -0x1.2a976062c2a82p-4);
    /* 0.3683568063446272, -0.25911300149121141 */
    const double a103 = fma(a95, fma(a95, a101, 0x1.793286d209664p-2), -0x1.0954eb2d7e1bap-2);
    const int b15 = v1 < -0x1.b8p-1; /* -0.859375 */
    const int b16 = w1 < 0x1.e1p-1; /* 0.939453125 */
    const double a106 = (b16 ? w1 : 0x1.e1p-1) + (-0x1.ccp-1); /* 0.939453125, -0.8984375 */
    /* 9.1099098666361895e-4, -0.0011227435901028635, -0.0065330521583987682 */
    const double a108 = fma(a106, fma(a106, 0x1.dd9f23f51613dp-11, -0x1.26520c0150f7ap-10), -0x1.ac266d5d06cb5p-8);
    /* 0.013626166586936023, 0.029460917098679797 */
    const double a110 = fma(a106, fma(a106, a108, 0x1.be8091ee2cabp-7), 0x1.e2b00adcbc5dap-6);
    /* -0.097479166073549214, -0.044355447989666438 */
    const double a112 = fma(a106, fma(a106, a110, -0x1.8f4650653c66fp-4), -0x1.6b5c1dd07b426p-5);
    /* 0.38217471918452406, -0.31783541702143076 */
    const double a114 = fma(a106, fma(a106, a112, 0x1.8758cf4105a5ap-2), -0x1.4576a5c678637p-2);
    const int b17 = v1 < -0.21875;
    const int b18 = w1 < 0.859375;
    const double a117 = (b18 ? w1 : 0.859375) + (-0x1.80ead197f00b4p-1); /* -0.75179152469356447 */
    /* -1.1301685301190938e-7, -7.2551343380648781e-7 */
    const double a118 = fma(a117, -0x1.e5675811c6be3p-24, -0x1.8581ce9c494fep-21);
    /* 3.0885944816211669e-7, 7.6876092212373981e-6 */
    const double a120 = fma(a117, fma(a117, a118, 0x1.4ba2a37e9c6eap-22), 0x1.01f40f75044fcp-17);
    /* -1.1232428786879049e-5, -8.6162205408270911e-5 */
    const double a122 = fma(a117, fma(a117, a120, -0x1.78e5d41e61bb5p-17), -0x1.6963f6ae286fap-14);
    /* 1.8633976283227447e-4, 7.4482691414355737e-4 */
    const double a124 = fma(a117, fma(a117, a122, 0x1.86c865fe6f79dp-13), 0x1.8680f9e640388p-11);
    /* -0.0022395380590902688, -0.0045392283794283292 */
    const double a126 = fma(a117, fma(a117, a124, -0x1.258a6d71a21f5p-9), -0x1.297b9d704ff01p-8);
    /* 0.019421679838077289, 0.014771522148242006 */
    const double a128 = fma(a117, fma(a117, a126, 0x1.3e346def3a27dp-6), 0x1.e4088244f8addp-7);
    /* -0.11400823329722125, 0.018199676398671101 */
    const double a130 = fma(a117, fma(a117, a128, -0x1.d2fa4c17c7e63p-4), 0x1.2a2ef9bb865b2p-6);
    /* 0.38828498299055197, -0.43149399231404689 */
    const double a132 = fma(a117, fma(a117, a130, 0x1.8d9a941de3ac5p-2), -0x1.b9d98fa5a3215p-2);
    /* -0.054920914596988522 */
    const double a135 = b15 ? fma(a106, a114, -0x1.c1e98181ef68bp-5) : (b17 ? a117 * a132 : a67);
    /* -0.077443890166176393 */
    const double a137 = b11 ? a93 : (b13 ? fma(a95, a103, -0x1.3d35cdf89eb1ap-4) : a135);
    return (float)(b1 ? (b2 ? a67 : (b9 ? a81 : a137)) : x);
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad)
SYMSIG_DEFINE_1(float, symsig_gelu_gradf)
