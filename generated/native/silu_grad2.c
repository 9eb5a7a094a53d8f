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

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    t[0] = a8;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
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
    if (!usual) t[n] = a9;
    t[2 * n] = a11;
    t[3 * n] = a32;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a11 = t[2 * n];
    const double a32 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a33 = a11 + a32;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a34 = b1 ? 0.0 : a33;
    const double a37 = a32 - (a33 - a11);
    const double a38 = b1 ? 0.0 : a37;
    t[2 * n] = a33;
    if (!usual) t[3 * n] = a34;
    t[4 * n] = a37;
    if (!usual) t[5 * n] = a38;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = usual ? 0 : t[n];
    const double a33 = t[2 * n];
    const double a34 = usual ? 0 : t[3 * n];
    const double a37 = t[4 * n];
    const double a38 = usual ? 0 : t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a3 = -fabs(usual ? x : v2);
    const int b2 = a9 < -900.0;
    const double a40 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a40 : a8));
    const double a43 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a44 = usual ? 1.0 : a43;
    const double a45 = a3 + 2.0;
    const double a46 = a45 - a3;
    const int b3 = fabs(a45) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a55 = usual ? 1.0 : (b3 ? a44 : 1.0);
    const double a56 = 2.0 * (usual ? a33 : a34) * p1 * a55;
    const double a57 = a56 + a45;
    const double a58 = a57 - a56;
    const double a65 = 2.0 * (usual ? a37 : a38) * p1 * a55 + (a3 - (a45 - a46) + (2.0 - a46));
    const double a66 = a56 - (a57 - a58) + (a45 - a58) + a65;
    t[0] = p1;
    if (!usual) t[6 * n] = a43;
    t[7 * n] = a57;
    t[8 * n] = a66;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = usual ? 0 : t[n];
    const double a33 = t[2 * n];
    const double a34 = usual ? 0 : t[3 * n];
    const double a37 = t[4 * n];
    const double a38 = usual ? 0 : t[5 * n];
    const double p1 = t[0];
    const double a43 = usual ? 0 : t[6 * n];
    const double a57 = t[7 * n];
    const double a66 = t[8 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a35 = usual ? a33 : a34;
    const double a39 = usual ? a37 : a38;
    const double a44 = usual ? 1.0 : a43;
    const double a67 = w1 * a35;
    const int b4 = fabs(a57) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a73 = usual ? 1.0 : (b4 ? a44 : 1.0);
    const double a74 = a67 * p1 * a73;
    const double a75 = a74 + a57;
    const double a76 = a75 - a74;
    const double a84 = a74 - (a75 - a76) + (a57 - a76) + (fma(w1, a39, fma(w1, a35, -a67)) * p1 * a73 + a66);
    const double a85 = a35 * a75;
    const double a89 = fma(a75, a39, fma(a35, a84, fma(a35, a75, -a85)));
    const int b5 = a9 < -200.0;
    const double a91 = usual ? p1 : (b5 ? 0.0 : p1);
    const double a92 = a35 * a91;
    const double a93 = 3.0 + a92;
    const double a97 = a35 * a93;
    const double a100 = fma(a35, fma(a39, a91, a92 - (a93 - 3.0)), fma(a35, a93, -a97));
    const double a102 = a97 * a91;
    const double a103 = 3.0 + a102;
    const double a107 = a35 * a103;
    const double a110 = fma(a35, fma(fma(a93, a39, a100), a91, a102 - (a103 - 3.0)), fma(a35, a103, -a107));
    const double a112 = a107 * a91;
    const double a113 = 1.0 + a112;
    const double a116 = fma(fma(a103, a39, a110), a91, a112 - (a113 - 1.0));
    t[n] = a85;
    t[2 * n] = a89;
    t[3 * n] = a113;
    t[4 * n] = a116;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a43 = usual ? 0 : t[6 * n];
    const double a85 = t[n];
    const double a89 = t[2 * n];
    const double a113 = t[3 * n];
    const double a116 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a44 = usual ? 1.0 : a43;
    const double a117 = a85 * p1;
    const double q1 = 1.0 / a113;
    const double a118 = a117 * q1;
    const double a119 = -a118;
    const double a123 = fma(a119, a113, a117) + fma(a119, a116, a89 * p1);
    const double a124 = a123 * q1;
    const double a126 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a127 = a126 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a129 = a127 * a127;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a131 = fma(fma(0x1.ce829120e8963p-26, a127, 0x1.62961cab526a7p-22), a129, fma(-0x1.3f61a97aea936p-20, a127, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a133 = fma(a131, a129, fma(0x1.1aeff70891d57p-17, a127, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a135 = fma(a133, a129, fma(0x1.94804e2549b4dp-14, a127, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a137 = fma(a135, a129, fma(-0x1.662f848dd4bb1p-10, a127, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a139 = fma(a137, a129, fma(-0x1.e178d8d23882dp-10, a127, -0x1.706e66bf3603ap-6));
    const double a140 = a127 * a139;
    const double a141 = 0x1.388203715b23ep-4 + a140; /* 0.076295865486550846 */
    const double a142 = a127 * a141;
    const double a143 = -0x1.76e8b4eb0ea41p-4 + a142; /* -0.091530520164192289 */
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a148 = -0x1.a9c55ef03c74ap-53 - (a127 - a126) + (-0x1.672af2735d856p-110);
    const double a154 = 0x1.07d3dde11738p-64 + fma(a139, a148, fma(a127, a139, -a140)); /* 5.5867668321776148e-20 */
    /* 0.076295865486550846 */
    const double a158 = fma(a127, a140 - (a141 - 0x1.388203715b23ep-4) + a154, fma(a127, a141, -a142));
    /* -0.091530520164192289, 4.9938361121385742e-18 */
    const double a161 = a142 - (a143 - (-0x1.76e8b4eb0ea41p-4)) + (0x1.707ae5a8d877cp-58 + fma(a141, a148, a158));
    const double a162 = a127 * a143;
    const double w4 = fabs(a118);
    const int b6 = w4 < INFINITY;
    const double a170 = a118 + (usual ? a124 : (b6 ? a124 : 0.0));
    const int b7 = a170 == 0.0;
    const double a171 = b7 ? a118 : a170;
    const int b8 = a44 < 1.0;
    const int b9 = w4 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a172 = copysign(0x1p-722, a118); /* 4.5325554997805591e-218 */
    const double a173 = a172 + a118;
    const double a179 = copysign(a173 + fma(a123, q1, a118 - (a173 - a172)) - a172, a118);
    const double a180 = b9 ? a179 : a171;
    const double a183 = (usual ? a171 : (b8 ? a180 : a171)) * a44;
    const int b10 = x == x;
    const int b11 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b12 = w1 < 2.0625;
    const int b13 = w1 < 2.5625;
    const double a184 = a162 + fma(a143, a148, fma(a127, a161, fma(a127, a143, -a162)));
    const double a185 = b13 ? a184 : a183;
    const double a187 = usual ? a183 : (b12 ? a183 : a185);
    const double a189 = usual ? a183 : (b11 ? 0.5 : a187);
    return usual ? a183 : (b10 ? a189 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[9];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1.08p1, 0x1.47fffffffffffp1, 1)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(double); ++i)
            places[count] = i, count += apart_double(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(double, rest[i] = apart_double(x[i]) ? 0x1.8p1 : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_double(x[places[i]]);
    others_double(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_INLINE void stage_1_float(float x, double *t)
{
    const double d1 = (double)x;
    t[0] = d1;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a6 = usual ? -w1 : (-(usual ? w1 : lesser(w1, 200.0)));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a9 = fma(a7 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a6);
    const double a10 = a9 * a9;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a13 = fma(fma(0x1.9fce5e32a2c28p-13, a9, 0x1.6d98935dd6524p-10), a10, fma(0x1.1111e0a253f33p-7, a9, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a15 = fma(a13, a10, fma(0x1.555554a6c4debp-3, a9, 0x1.00000044603e6p-1));
    const double a16 = fma(a10, a15, a9);
    t[n] = a7;
    t[2 * n] = a16;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a7 = t[n];
    const double a16 = t[2 * n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a17 = a16 + 1.0;
    const double p1 = power_of_two(a7);
    const double a18 = a17 * p1;
    const double q1 = a18 * fma(w1, a18, fma(2.0, a18, 2.0 + (-w1))) / fma(a18, fma(a18, fma(a17, p1, 3.0), 3.0), 1.0);
    t[n] = q1;
}

SYMSIG_INLINE void stage_4_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a26 = lesser(fabs(usual ? d1 : number(d1, 0x1.fffffep127)), 2.5625); /* 3.4028234663852886e+38 */
    const double a27 = a26 - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a29 = a27 * a27;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a31 = fma(fma(0x1.ce829120e8963p-26, a27, 0x1.62961cab526a7p-22), a29, fma(-0x1.3f61a97aea936p-20, a27, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a33 = fma(a31, a29, fma(0x1.1aeff70891d57p-17, a27, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a35 = fma(a33, a29, fma(0x1.94804e2549b4dp-14, a27, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a37 = fma(a35, a29, fma(-0x1.662f848dd4bb1p-10, a27, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a39 = fma(a37, a29, fma(-0x1.e178d8d23882dp-10, a27, -0x1.706e66bf3603ap-6));
    /* 0.076295865486550846, -0.091530520164192289 */
    const double a41 = fma(a39, a29, fma(0x1.388203715b23ep-4, a27, -0x1.76e8b4eb0ea41p-4));
    const double a42 = a27 * a41;
    t[2 * n] = a42;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double q1 = t[n];
    const double a42 = t[2 * n];
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 2.0625;
    const int b2 = w1 < 2.5625;
    const double a43 = b2 ? a42 : q1;
    const double a44 = b1 ? q1 : a43;
    const int b3 = d1 == d1;
    return (float)(usual ? a44 : (b3 ? a44 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    stage_4_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_4_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(block_x, 0x1p-100, 0x1.2p5, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
