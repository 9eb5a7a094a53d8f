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
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* 1.4426950408889634, 6755399441056767 */
    const double a8 = fma(usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))), 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    t[0] = a8;
    t[n] = a9;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    /* -0.69314718055989033 */
    const double a10 = fma(a9, -0x1.62e42fefa38p-1, usual ? -w1 : (-(usual ? w1 : lesser(w1, 800.0))));
    const double a11 = 1.0 + a10;
    const double a14 = a10 * a10;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a18 = fma(fma(0x1.1eaee4f86a7fdp-29, a10, 0x1.af6ab749d882dp-26), a14, fma(0x1.27e55c70808a2p-22, a10, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a20 = fma(a18, a14, fma(0x1.a01a016a28ca3p-16, a10, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a22 = fma(a20, a14, fma(0x1.6c16c16c22172p-10, a10, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a24 = fma(a22, a14, fma(0x1.555555555553cp-5, a10, 0x1.555555555555bp-3));
    const double a27 = a10 - (a11 - 1.0) + fma(0.5, a14, a14 * a10 * a24);
    t[2 * n] = a11;
    t[3 * n] = a27;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a11 = t[2 * n];
    const double a27 = t[3 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a28 = a11 + a27;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a29 = b1 ? 0.0 : a28;
    const double a34 = fma(a9 * (-0x1.ef35793c7673p-45), a28, a27 - (a28 - a11)); /* -5.4979230187083712e-14 */
    const double a35 = b1 ? 0.0 : a34;
    t[2 * n] = a28;
    if (!usual) t[3 * n] = a29;
    t[4 * n] = a34;
    if (!usual) t[5 * n] = a35;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = t[0];
    const double a9 = t[n];
    const double a28 = t[2 * n];
    const double a29 = usual ? 0 : t[3 * n];
    const double a34 = t[4 * n];
    const double a35 = usual ? 0 : t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a3 = -fabs(usual ? x : v2);
    const int b2 = a9 < -900.0;
    const double a37 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b2 ? a37 : a8));
    const double a40 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a41 = usual ? 1.0 : a40;
    const double a42 = a3 + 2.0;
    const double a43 = a42 - a3;
    const int b3 = fabs(a42) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a52 = usual ? 1.0 : (b3 ? a41 : 1.0);
    const double a53 = 2.0 * (usual ? a28 : a29) * p1 * a52;
    const double a54 = a53 + a42;
    const double a55 = a54 - a53;
    const double a62 = 2.0 * (usual ? a34 : a35) * p1 * a52 + (a3 - (a42 - a43) + (2.0 - a43));
    const double a63 = a53 - (a54 - a55) + (a42 - a55) + a62;
    t[0] = p1;
    if (!usual) t[6 * n] = a40;
    t[7 * n] = a54;
    t[8 * n] = a63;
}

SYMSIG_INLINE void stage_5_double(double x, double *t, size_t n, const int usual)
{
    const double a9 = t[n];
    const double a28 = t[2 * n];
    const double a29 = usual ? 0 : t[3 * n];
    const double a34 = t[4 * n];
    const double a35 = usual ? 0 : t[5 * n];
    const double p1 = t[0];
    const double a40 = usual ? 0 : t[6 * n];
    const double a54 = t[7 * n];
    const double a63 = t[8 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const double a41 = usual ? 1.0 : a40;
    const double a64 = w1 * a30;
    const int b4 = fabs(a54) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a70 = usual ? 1.0 : (b4 ? a41 : 1.0);
    const double a71 = a64 * p1 * a70;
    const double a72 = a71 + a54;
    const double a73 = a72 - a71;
    const double a81 = a71 - (a72 - a73) + (a54 - a73) + (fma(w1, a36, fma(w1, a30, -a64)) * p1 * a70 + a63);
    const double a82 = a30 * a72;
    const double a86 = fma(a72, a36, fma(a30, a81, fma(a30, a72, -a82)));
    const int b5 = a9 < -200.0;
    const double a88 = usual ? p1 : (b5 ? 0.0 : p1);
    const double a89 = a30 * a88;
    const double a90 = 3.0 + a89;
    const double a94 = a30 * a90;
    const double a97 = fma(a30, fma(a36, a88, a89 - (a90 - 3.0)), fma(a30, a90, -a94));
    const double a99 = a94 * a88;
    const double a100 = 3.0 + a99;
    const double a104 = a30 * a100;
    const double a107 = fma(a30, fma(fma(a90, a36, a97), a88, a99 - (a100 - 3.0)), fma(a30, a100, -a104));
    const double a109 = a104 * a88;
    const double a110 = 1.0 + a109;
    const double a113 = fma(fma(a100, a36, a107), a88, a109 - (a110 - 1.0));
    t[n] = a82;
    t[2 * n] = a86;
    t[3 * n] = a110;
    t[4 * n] = a113;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[0];
    const double a40 = usual ? 0 : t[6 * n];
    const double a82 = t[n];
    const double a86 = t[2 * n];
    const double a110 = t[3 * n];
    const double a113 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a41 = usual ? 1.0 : a40;
    const double a114 = a82 * p1;
    const double q1 = 1.0 / a110;
    const double a115 = a114 * q1;
    const double a116 = -a115;
    const double a120 = fma(a116, a110, a114) + fma(a116, a113, a86 * p1);
    const double a121 = a120 * q1;
    const double a123 = lesser(w1, 2.5625) - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a124 = a123 + (-0x1.a9c55ef03c74ap-53); /* -1.8464872855353363e-16 */
    const double a126 = a124 * a124;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a128 = fma(fma(0x1.ce829120e8963p-26, a124, 0x1.62961cab526a7p-22), a126, fma(-0x1.3f61a97aea936p-20, a124, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a130 = fma(a128, a126, fma(0x1.1aeff70891d57p-17, a124, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a132 = fma(a130, a126, fma(0x1.94804e2549b4dp-14, a124, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a134 = fma(a132, a126, fma(-0x1.662f848dd4bb1p-10, a124, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a136 = fma(a134, a126, fma(-0x1.e178d8d23882dp-10, a124, -0x1.706e66bf3603ap-6));
    const double a137 = a124 * a136;
    const double a138 = 0x1.388203715b23ep-4 + a137; /* 0.076295865486550846 */
    const double a139 = a124 * a138;
    const double a140 = -0x1.76e8b4eb0ea41p-4 + a139; /* -0.091530520164192289 */
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a145 = -0x1.a9c55ef03c74ap-53 - (a124 - a123) + (-0x1.672af2735d856p-110);
    const double a151 = 0x1.07d3dde11738p-64 + fma(a136, a145, fma(a124, a136, -a137)); /* 5.5867668321776148e-20 */
    /* 0.076295865486550846 */
    const double a155 = fma(a124, a137 - (a138 - 0x1.388203715b23ep-4) + a151, fma(a124, a138, -a139));
    /* -0.091530520164192289, 4.9938361121385742e-18 */
    const double a158 = a139 - (a140 - (-0x1.76e8b4eb0ea41p-4)) + (0x1.707ae5a8d877cp-58 + fma(a138, a145, a155));
    const int b6 = fabs(a115) < INFINITY;
    const double a162 = a115 + (usual ? a121 : (b6 ? a121 : 0.0));
    const int b7 = a162 == 0.0;
    const double a163 = b7 ? a115 : a162;
    const int b8 = a41 < 1.0;
    const int b9 = fabs(a163) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a164 = copysign(0x1p-722, a115); /* 4.5325554997805591e-218 */
    const double a165 = a164 + a115;
    const double a171 = copysign(a165 + fma(a120, q1, a115 - (a165 - a164)) - a164, a115);
    const double a172 = b9 ? a171 : a163;
    const double a175 = (usual ? a163 : (b8 ? a172 : a163)) * a41;
    const int b10 = x == x;
    const int b11 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b12 = w1 < 2.0625;
    const int b13 = w1 < 2.5625;
    const double a178 = fma(a124, a140, fma(a140, a145, a124 * a158));
    const double a179 = b13 ? a178 : a175;
    const double a181 = usual ? a175 : (b12 ? a175 : a179);
    const double a183 = usual ? a175 : (b11 ? 0.5 : a181);
    return usual ? a175 : (b10 ? a183 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[9];
    stage_1_double(x, t, 1, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[9 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
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
    /* -1.8464872855353363e-16, -1.0808311685947344e-33 */
    const double a21 = -0x1.a9c55ef03c74ap-53 - (a2 - a1) + (-0x1.672af2735d856p-110);
    /* 0.076295865486550846, 5.5867668321776148e-20 */
    const double a30 = a15 - (a16 - 0x1.388203715b23ep-4) + (0x1.07d3dde11738p-64 + fma(a14, a21, fma(a2, a14, -a15)));
    /* 4.9938361121385742e-18 */
    const double a35 = 0x1.707ae5a8d877cp-58 + fma(a16, a21, fma(a2, a30, fma(a2, a16, -a17)));
    /* -0.091530520164192289 */
    const double a38 = fma(a18, a21, a2 * (a17 - (a18 - (-0x1.76e8b4eb0ea41p-4)) + a35));
    return fma(a2, a18, a38);
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

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
