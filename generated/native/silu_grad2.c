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
    const double a6 = -(usual ? w1 : lesser(w1, 800.0));
    const double a7 = fma(a6, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    const double a8 = a7 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a9 = fma(a8, -0x1.62e42fefa38p-1, a6); /* -0.69314718055989033 */
    const double a10 = 1.0 + a9;
    const double a12 = a9 - (a10 - 1.0);
    const double a13 = a8 * (-0x1.ef35793c7673p-45); /* -5.4979230187083712e-14 */
    t[0] = a7;
    if (!usual) t[n] = a8;
    t[2 * n] = a9;
    t[3 * n] = a10;
    t[4 * n] = a12;
    t[5 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a9 = t[2 * n];
    const double a13 = t[5 * n];
    const double a14 = a9 + a13;
    const double a17 = a14 * a14;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a21 = fma(fma(0x1.1eaee4f86a7fdp-29, a14, 0x1.af6ab749d882dp-26), a17, fma(0x1.27e55c70808a2p-22, a14, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a23 = fma(a21, a17, fma(0x1.a01a016a28ca3p-16, a14, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a25 = fma(a23, a17, fma(0x1.6c16c16c22172p-10, a14, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a27 = fma(a25, a17, fma(0x1.555555555553cp-5, a14, 0x1.555555555555bp-3));
    const double a30 = fma(a14, a9 - a14 + a13, fma(0.5, a17, fma(a17 * a14, a27, a13)));
    t[2 * n] = a30;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a10 = t[3 * n];
    const double a12 = t[4 * n];
    const double a30 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a31 = a12 + a30;
    const double a32 = a10 + a31;
    const int b1 = -fabs(usual ? x : v2) < -800.0;
    const double a34 = usual ? a32 : (b1 ? 0.0 : a32);
    const double a36 = a31 - (a32 - a10);
    const double a38 = usual ? a36 : (b1 ? 0.0 : a36);
    t[5 * n] = a34;
    t[2 * n] = a38;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a7 = t[0];
    const double a8 = usual ? 0 : t[n];
    const double a34 = t[5 * n];
    const double a38 = t[2 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a3 = -w1;
    const int b2 = a8 < -900.0;
    const double a39 = a7 + 300.0;
    const double p1 = power_of_two(usual ? a7 : (b2 ? a39 : a7));
    const double a43 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a44 = a3 + 2.0;
    const double a45 = a44 - a3;
    const int b3 = fabs(a44) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a54 = usual ? 1.0 : (b3 ? a43 : 1.0);
    const double a55 = 2.0 * a34 * p1 * a54;
    const double a56 = a55 + a44;
    const double a57 = a56 - a55;
    const double a65 = a55 - (a56 - a57) + (a44 - a57) + (2.0 * a38 * p1 * a54 + (a3 - (a44 - a45) + (2.0 - a45)));
    const double a66 = w1 * a34;
    const int b4 = fabs(a56) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a72 = usual ? 1.0 : (b4 ? a43 : 1.0);
    const double a73 = a66 * p1 * a72;
    const double a74 = a73 + a56;
    const double a75 = a74 - a73;
    const double a79 = a73 - (a74 - a75) + (a56 - a75);
    const double a81 = fma(w1, a38, fma(w1, a34, -a66)) * p1 * a72;
    t[3 * n] = p1;
    t[4 * n] = a43;
    t[0] = a65;
    t[n] = a74;
    t[6 * n] = a79;
    t[7 * n] = a81;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a34 = t[5 * n];
    const double a38 = t[2 * n];
    const double p1 = t[3 * n];
    const double a65 = t[0];
    const double a74 = t[n];
    const double a79 = t[6 * n];
    const double a81 = t[7 * n];
    const double a84 = a34 * a74;
    const double a88 = fma(a74, a38, fma(a34, a79 + (a81 + a65), fma(a34, a74, -a84)));
    const double a89 = a34 * p1;
    const double a90 = 3.0 + a89;
    const double a94 = a34 * a90;
    const double a97 = fma(a34, fma(a38, p1, a89 - (a90 - 3.0)), fma(a34, a90, -a94));
    const double a98 = fma(a90, a38, a97);
    t[0] = a84;
    t[n] = a88;
    t[6 * n] = a94;
    t[7 * n] = a98;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a34 = t[5 * n];
    const double a38 = t[2 * n];
    const double p1 = t[3 * n];
    const double a94 = t[6 * n];
    const double a98 = t[7 * n];
    const double a99 = a94 * p1;
    const double a100 = 3.0 + a99;
    const double a104 = a34 * a100;
    const double a107 = fma(a34, fma(a98, p1, a99 - (a100 - 3.0)), fma(a34, a100, -a104));
    const double a109 = a104 * p1;
    const double a110 = 1.0 + a109;
    const double a113 = fma(fma(a100, a38, a107), p1, a109 - (a110 - 1.0));
    t[2 * n] = a110;
    t[5 * n] = a113;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double p1 = t[3 * n];
    const double a43 = t[4 * n];
    const double a84 = t[0];
    const double a88 = t[n];
    const double a110 = t[2 * n];
    const double a113 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a114 = a84 * p1;
    const double q1 = 1.0 / a110;
    const double a115 = a114 * q1;
    const double a116 = -a115;
    const double a120 = fma(a116, a110, a114) + fma(a116, a113, a88 * p1);
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
    const double a159 = a124 * a140;
    const double w4 = fabs(a115);
    const int b5 = w4 < INFINITY;
    const double a167 = a115 + (usual ? a121 : (b5 ? a121 : 0.0));
    const int b6 = a167 == 0.0;
    const double a168 = b6 ? a115 : a167;
    const int b7 = a43 < 1.0;
    const int b8 = w4 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a169 = copysign(0x1p-722, a115); /* 4.5325554997805591e-218 */
    const double a170 = a169 + a115;
    const double a176 = copysign(a170 + fma(a120, q1, a115 - (a170 - a169)) - a169, a115);
    const double a177 = b8 ? a176 : a168;
    const double a180 = (usual ? a168 : (b7 ? a177 : a168)) * a43;
    const int b9 = x == x;
    const int b10 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b11 = w1 < 2.0625;
    const int b12 = w1 < 2.5625;
    const double a181 = a159 + fma(a140, a145, fma(a124, a158, fma(a124, a140, -a159)));
    const double a182 = b12 ? a181 : a180;
    const double a184 = usual ? a180 : (b11 ? a180 : a182);
    const double a186 = usual ? a180 : (b10 ? 0.5 : a184);
    return usual ? a180 : (b9 ? a186 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(t, 1);
    stage_6_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double)))
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

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = -(usual ? w1 : lesser(w1, 200.0));
    const double a6 = fma(a5, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a8 = fma(a6 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a5);
    const double a9 = a8 * a8;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a12 = fma(fma(0x1.9fce5e32a2c28p-13, a8, 0x1.6d98935dd6524p-10), a9, fma(0x1.1111e0a253f33p-7, a8, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a14 = fma(a12, a9, fma(0x1.555554a6c4debp-3, a8, 0x1.00000044603e6p-1));
    const double a15 = fma(a9, a14, a8);
    t[0] = d1;
    t[n] = a6;
    t[2 * n] = a15;
}

SYMSIG_INLINE void stage_2_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a6 = t[n];
    const double a15 = t[2 * n];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a16 = a15 + 1.0;
    const double p1 = power_of_two(a6);
    const double a17 = a16 * p1;
    const double q1 = a17 * fma(w1, a17, fma(2.0, a17, 2.0 + (-w1))) / fma(a17, fma(a17, fma(a16, p1, 3.0), 3.0), 1.0);
    t[n] = q1;
}

SYMSIG_INLINE void stage_3_float(double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a25 = lesser(fabs(usual ? d1 : number(d1, 0x1.fffffep127)), 2.5625); /* 3.4028234663852886e+38 */
    const double a26 = a25 - 0x1.331e23ad9de11p1; /* 2.3993572805154675 */
    const double a28 = a26 * a26;
    /* 2.6921626819874858e-8, 3.3023429564915311e-7, -1.1897887748171934e-6, 1.2450866321775669e-6 */
    const double a30 = fma(fma(0x1.ce829120e8963p-26, a26, 0x1.62961cab526a7p-22), a28, fma(-0x1.3f61a97aea936p-20, a26, 0x1.4e39b3acb8084p-20));
    /* 8.4321905130651641e-6, -4.7450720607032698e-5 */
    const double a32 = fma(a30, a28, fma(0x1.1aeff70891d57p-17, a26, -0x1.8e0ba586e25a1p-15));
    /* 9.644059953882213e-5, 1.1513070184641099e-4 */
    const double a34 = fma(a32, a28, fma(0x1.94804e2549b4dp-14, a26, 0x1.e2e4a6593999dp-14));
    /* -0.0013663696913297325, 0.0038628167768293459 */
    const double a36 = fma(a34, a28, fma(-0x1.662f848dd4bb1p-10, a26, 0x1.fa4e9f742f249p-9));
    /* -0.0018366701447623077, -0.022487259234225322 */
    const double a38 = fma(a36, a28, fma(-0x1.e178d8d23882dp-10, a26, -0x1.706e66bf3603ap-6));
    /* 0.076295865486550846, -0.091530520164192289 */
    const double a40 = fma(a38, a28, fma(0x1.388203715b23ep-4, a26, -0x1.76e8b4eb0ea41p-4));
    const double a41 = a26 * a40;
    t[2 * n] = a41;
}

SYMSIG_INLINE float last_stage_float(float x, const double *t, size_t n, const int usual)
{
    const double q1 = t[n];
    const double a41 = t[2 * n];
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const int b1 = w1 < 2.0625;
    const int b2 = w1 < 2.5625;
    const double a42 = b2 ? a41 : q1;
    const double a43 = b1 ? q1 : a42;
    const int b3 = d1 == d1;
    return (float)(usual ? a43 : (b3 ? a43 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    stage_2_float(t, 1, usual);
    stage_3_float(t, 1, usual);
    return last_stage_float(x, t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, stage_3_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_silu_grad2, usual_double(block_x, 0x1p-100, 0x1.2cp9, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_silu_grad2f, usual_float(block_x, 0x0p0f, 0x1.2p5f, 1), 0x1.8p1f)
