/* SPDX-License-Identifier: MIT */
/* silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(finite(x)))*(2 - abs(finite(x)) + 2*exp(-abs(finite(x))) +
 *   abs(finite(x))*exp(-abs(finite(x))))/(1 + exp(-abs(finite(x)))*(3 + exp(-abs(finite(x)))*(3 +
 *   exp(-abs(finite(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     2 - w + 2*t: of both signs, errors grow 1.8-fold at most here
 *     2 - w + 2*t + w*t: of both signs, errors grow 3-fold at most here
 * of it -41/16 < x < -33/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 13 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 * x > 0: exp(-abs(finite(x)))*(2 - abs(finite(x)) + 2*exp(-abs(finite(x))) +
 *   abs(finite(x))*exp(-abs(finite(x))))/(1 + exp(-abs(finite(x)))*(3 + exp(-abs(finite(x)))*(3 +
 *   exp(-abs(finite(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     2 - w + 2*t: of both signs, errors grow 1.8-fold at most here
 *     2 - w + 2*t + w*t: of both signs, errors grow 3-fold at most here
 * of it 33/16 < x < 41/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 13 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a5 = -(usual ? w1 : lesser(w1, 800.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b1 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, a7); /* -0.69314718055989033 */
    const double a11 = 1.0 + a10;
    const double a14 = a9 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    const double a15 = a10 + a14;
    const double a18 = a15 * a15;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a22 = fma(fma(0x1.1eaee4f86a7fdp-29, a15, 0x1.af6ab749d882dp-26), a18, fma(0x1.27e55c70808a2p-22, a15, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a24 = fma(a22, a18, fma(0x1.a01a016a28ca3p-16, a15, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a26 = fma(a24, a18, fma(0x1.6c16c16c22172p-10, a15, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a28 = fma(a26, a18, fma(0x1.555555555553cp-5, a15, 0x1.555555555555bp-3));
    const double a31 = fma(a15, a10 - a15 + a14, fma(0.5, a18, fma(a18 * a15, a28, a14)));
    const double a32 = a10 - (a11 - 1.0) + a31;
    t[0] = a8;
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a32;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a11 = t[2 * n];
    const double a32 = t[3 * n];
    const double a2 = -fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a33 = a11 + a32;
    const int b2 = a2 < -800.0;
    const double a35 = usual ? a33 : (b2 ? 0.0 : a33);
    const double a37 = a32 - (a33 - a11);
    const double a39 = usual ? a37 : (b2 ? 0.0 : a37);
    const int b3 = a9 < -900.0;
    const double a40 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b3 ? a40 : a8));
    const double a44 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a45 = a2 + 2.0;
    const double a46 = a45 - a2;
    const int b4 = fabs(a45) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a55 = usual ? 1.0 : (b4 ? a44 : 1.0);
    const double a56 = 2.0 * a35 * p1 * a55;
    const double a57 = a56 + a45;
    const double a58 = a57 - a56;
    const double a66 = a56 - (a57 - a58) + (a45 - a58) + (2.0 * a39 * p1 * a55 + (a2 - (a45 - a46) + (2.0 - a46)));
    t[0] = a35;
    t[n] = a39;
    t[2 * n] = p1;
    t[3 * n] = a44;
    t[4 * n] = a57;
    t[5 * n] = a66;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a35 = t[0];
    const double a39 = t[n];
    const double p1 = t[2 * n];
    const double a44 = t[3 * n];
    const double a57 = t[4 * n];
    const double a66 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a67 = w1 * a35;
    const int b5 = fabs(a57) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a73 = usual ? 1.0 : (b5 ? a44 : 1.0);
    const double a74 = a67 * p1 * a73;
    const double a75 = a74 + a57;
    const double a76 = a75 - a74;
    const double a84 = a74 - (a75 - a76) + (a57 - a76) + (fma(w1, a39, fma(w1, a35, -a67)) * p1 * a73 + a66);
    const double a85 = a35 * a75;
    const double a89 = fma(a75, a39, fma(a35, a84, fma(a35, a75, -a85)));
    const double a90 = a35 * p1;
    const double a91 = 3.0 + a90;
    const double a95 = a35 * a91;
    const double a98 = fma(a35, fma(a39, p1, a90 - (a91 - 3.0)), fma(a35, a91, -a95));
    const double a100 = a95 * p1;
    const double a101 = 3.0 + a100;
    const double a105 = a35 * a101;
    const double a108 = fma(a35, fma(fma(a91, a39, a98), p1, a100 - (a101 - 3.0)), fma(a35, a101, -a105));
    const double a110 = a105 * p1;
    const double a111 = 1.0 + a110;
    const double a114 = fma(fma(a101, a39, a108), p1, a110 - (a111 - 1.0));
    t[0] = a85;
    t[n] = a89;
    t[4 * n] = a111;
    t[5 * n] = a114;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[2 * n];
    const double a44 = t[3 * n];
    const double a85 = t[0];
    const double a89 = t[n];
    const double a111 = t[4 * n];
    const double a114 = t[5 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a115 = a85 * p1;
    const double q1 = 1.0 / a111;
    const double a116 = a115 * q1;
    const double a117 = -a116;
    const double a121 = fma(a117, a111, a115) + fma(a117, a114, a89 * p1);
    const double a122 = a121 * q1;
    const double a124 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a125 = a124 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a127 = a125 * a125;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a129 = fma(fma(0x1.ce829120e8963p-26, a125, 0x1.62961cab526a7p-22), a127, fma(-0x1.3f61a97aea936p-20, a125, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a131 = fma(a129, a127, fma(0x1.1aeff70891d57p-17, a125, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a133 = fma(a131, a127, fma(0x1.94804e2549b4dp-14, a125, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a135 = fma(a133, a127, fma(-0x1.662f848dd4bb1p-10, a125, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a137 = fma(a135, a127, fma(-0x1.e178d8d23882dp-10, a125, -0x1.706e66bf3603ap-6));
    const double a138 = a125 * a137;
    const double a139 = 0x1.388203715b23ep-4 + a138; /* 0.076295865486550846 */
    const double a140 = a125 * a139;
    const double a141 = -0x1.76e8b4eb0ea41p-4 + a140; /* -0.091530520164192289 */
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a146 = -0x1.a9c55ef03c74ap-53 - (a125 - a124) + (-0x1.672af2735d856p-110);
    const double a152 = 0x1.07d3dde11738p-64 + fma(a137, a146, fma(a125, a137, -a138)); /* 5.5867668321776148e-20 */
    /* 0.076295865486550846 */
    const double a156 = fma(a125, a138 - (a139 - 0x1.388203715b23ep-4) + a152, fma(a125, a139, -a140));
    /* -0.091530520164192289, 4.9938361121385742e-18 */
    const double a159 = a140 - (a141 - (-0x1.76e8b4eb0ea41p-4)) + (0x1.707ae5a8d877cp-58 + fma(a139, a146, a156));
    const double a160 = a125 * a141;
    const double w4 = fabs(a116);
    const int b6 = w4 < INFINITY;
    const double a168 = a116 + (usual ? a122 : (b6 ? a122 : 0.0));
    const int b7 = a168 == 0.0;
    const double a169 = b7 ? a116 : a168;
    const int b8 = a44 < 1.0;
    const int b9 = w4 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a170 = copysign(0x1p-722, a116); /* 4.5325554997805591e-218 */
    const double a171 = a170 + a116;
    const double a177 = copysign(a171 + fma(a121, q1, a116 - (a171 - a170)) - a170, a116);
    const double a178 = b9 ? a177 : a169;
    const double a181 = (usual ? a169 : (b8 ? a178 : a169)) * a44;
    const int b10 = x == x;
    const int b11 = w1 < 2.0625;
    const int b12 = w1 < 2.5625;
    const double a182 = a160 + fma(a141, a146, fma(a125, a159, fma(a125, a141, -a160)));
    const double a183 = b12 ? a182 : a181;
    const double a185 = usual ? a181 : (b11 ? a181 : a183);
    return usual ? a181 : (b10 ? a185 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a2 = a1 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a4 = a2 * a2;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a6 = fma(fma(0x1.ce829120e8963p-26, a2, 0x1.62961cab526a7p-22), a4, fma(-0x1.3f61a97aea936p-20, a2, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a8 = fma(a6, a4, fma(0x1.1aeff70891d57p-17, a2, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a10 = fma(a8, a4, fma(0x1.94804e2549b4dp-14, a2, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a12 = fma(a10, a4, fma(-0x1.662f848dd4bb1p-10, a2, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a14 = fma(a12, a4, fma(-0x1.e178d8d23882dp-10, a2, -0x1.706e66bf3603ap-6));
    const double a15 = a2 * a14;
    const double a16 = 0x1.388203715b23ep-4 + a15; /* 0.076295865486550846 */
    const double a17 = a2 * a16;
    const double a18 = -0x1.76e8b4eb0ea41p-4 + a17; /* -0.091530520164192289 */
    const double a19 = a2 * a18;
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a22 = -0x1.a9c55ef03c74ap-53 - (a2 - a1) + (-0x1.672af2735d856p-110);
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a31 = a15 - (a16 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a14, a22, fma(a2, a14, -a15)));
    /* 4.9938361121385742e-18 */
    const double a36 = 0x1.707ae5a8d877cp-58 + fma(a16, a22, fma(a2, a31, fma(a2, a16, -a17)));
    /* -0.091530520164192289 */
    const double a40 = fma(a2, a17 - (a18 - (-0x1.76e8b4eb0ea41p-4)) + a36, fma(a2, a18, -a19));
    return a19 + fma(a18, a22, a40);
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1.08p1, 0x1.47fffffffffffp1, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1.08p1, 0x1.47fffffffffffp1, 1))
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const int b1 = -0x1p-100 < a5; /* -7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b1 ? (-0x1p-100) : a5); /* -7.8886090522101181e-31 */
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a10 = fma(a8 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a7);
    t[0] = a8;
    t[n] = a10;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n)
{
    const double a10 = t[n];
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a17 = fma(a11, a16, a10);
    t[n] = a17;
}

SYMSIG_INLINE void stage_3_float(float x_given, double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double a8 = t[0];
    const double a17 = t[n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a18 = a17 + 1.0;
    const double p1 = power_of_two(a8);
    const double a19 = a18 * p1;
    const double q1 = a19 * fma(w1, a19, fma(2.0, a19, 2.0 + (-w1))) / fma(a19, fma(a19, fma(a18, p1, 3.0), 3.0), 1.0);
    const double a28 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a30 = a28 * a28;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a32 = fma(fma(0x1.ce829120e8963p-26, a28, 0x1.62961cab526a7p-22), a30, fma(-0x1.3f61a97aea936p-20, a28, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a34 = fma(a32, a30, fma(0x1.1aeff70891d57p-17, a28, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a36 = fma(a34, a30, fma(0x1.94804e2549b4dp-14, a28, 0x1.e2e4a6593999dp-14));
    t[0] = q1;
    t[n] = a28;
    t[2 * n] = a30;
    t[3 * n] = a36;
}

SYMSIG_INLINE float last_stage_float(float x_given, const double *t, size_t n, const int usual)
{
    const double x = (double)x_given;
    const double q1 = t[0];
    const double a28 = t[n];
    const double a30 = t[2 * n];
    const double a36 = t[3 * n];
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a38 = fma(a36, a30, fma(-0x1.662f848dd4bb1p-10, a28, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a40 = fma(a38, a30, fma(-0x1.e178d8d23882dp-10, a28, -0x1.706e66bf3603ap-6));
    /* 0.076295865486550846, -0.091530520164192289 */
    const double a42 = fma(a40, a30, fma(0x1.388203715b23ep-4, a28, -0x1.76e8b4eb0ea41p-4));
    const double a43 = a28 * a42;
    const int b2 = w1 < 2.0625;
    const int b3 = w1 < 2.5625;
    const double a44 = b3 ? a43 : q1;
    const double a45 = b2 ? q1 : a44;
    const int b4 = x == x;
    return (float)(usual ? a45 : (b4 ? a45 : x));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[4];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1);
    stage_3_float(x, t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float)))
    SYMSIG_EACH(float, stage_3_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1))
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1))
