/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2*sqrt(2)/sqrt(pi)*abs(x) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     hi()*within(w, 2048) + hi()*within(w, 2048)*within(w, 2048)*within(w, 2048) - 1 - t: of both
 *       signs, errors grow 4.6-fold at most here
 * of it -13/16 < x < -43/64: (abs(x) - 0.7524614220710162...)*P(abs(x) - 0.7524614220710162...)
 *     a polynomial of degree 10 about the zero 0.752461422071016258..., within 2^-58 of the function
 *       by Arb
 * x > 0: (1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   2*sqrt(2)/sqrt(pi)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t + hi()*w*t + hi()*w*w*w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 32.0);
    const double a5 = a4 * a4;
    const double a8 = a5 * 0x1.2444f2a4d8b4bp-4; /* 0.071354816272600249 */
    /* -6.175149918155315e-19, 0.071354816272600249 */
    const double a11 = fma(a5, -0x1.6c843a29d1c7p-61, fma(a5, 0x1.2444f2a4d8b4bp-4, -a8));
    const double a13 = a8 + 0x1.9884533d43651p0; /* 1.5957691216057308 */
    const double a14 = a13 - a8;
    /* 0.071354816272600249, -9.9693088091109202e-17 */
    const double a19 = fma(0x1.2444f2a4d8b4bp-4, fma(a4, a4, -a5), a11) + (-0x1.cbc0d30ebfd15p-54);
    const double a21 = a13 * a4;
    const double a22 = -a21;
    /* 1.5957691216057308 */
    const double a24 = fma(a4, a8 - (a13 - a14) + (0x1.9884533d43651p0 - a14) + a19, fma(a13, a4, a22));
    const double a25 = -a24;
    const double a29 = usual ? a22 : (-(usual ? a21 : lesser(a21, 800.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a32 = fma(a31, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    if (!usual) t[0] = a22;
    t[n] = a25;
    t[2 * n] = a30;
    t[3 * n] = a31;
    t[4 * n] = a32;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a32 = t[4 * n];
    const double a33 = 1.0 + a32;
    const double a36 = a32 * a32;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a40 = fma(fma(0x1.1eaee4f86a7fdp-29, a32, 0x1.af6ab749d882dp-26), a36, fma(0x1.27e55c70808a2p-22, a32, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a42 = fma(a40, a36, fma(0x1.a01a016a28ca3p-16, a32, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a44 = fma(a42, a36, fma(0x1.6c16c16c22172p-10, a32, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a46 = fma(a44, a36, fma(0x1.555555555553cp-5, a32, 0x1.555555555555bp-3));
    const double a49 = a32 - (a33 - 1.0) + fma(0.5, a36, a36 * a32 * a46);
    t[4 * n] = a33;
    t[5 * n] = a49;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a22 = usual ? 0 : t[0];
    const double a25 = t[n];
    const double a30 = t[2 * n];
    const double a31 = t[3 * n];
    const double a33 = t[4 * n];
    const double a49 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a50 = a33 + a49;
    const int b1 = a22 < -800.0;
    const double a52 = usual ? a50 : (b1 ? 0.0 : a50);
    /* -5.4979230187083712e-14 */
    const double a56 = fma(fma(a31, -0x1.ef35793c7673p-45, a25), a50, a49 - (a50 - a33));
    const double a58 = usual ? a56 : (b1 ? 0.0 : a56);
    const int b2 = a31 < -900.0;
    const double a59 = a30 + 300.0;
    const double p1 = power_of_two(usual ? a30 : (b2 ? a59 : a30));
    const double a63 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b3 = a1 < 0.0;
    const double a64 = a52 * p1;
    const double a65 = b3 ? a64 : 1.0;
    const double a66 = a58 * p1;
    const double a68 = b3 ? a63 : 1.0;
    const double a70 = 1.0 + a64;
    const double a75 = usual ? w1 : lesser(w1, 2048.0);
    const double a76 = 0x1.9884533d43651p0 * a75; /* 1.5957691216057308 */
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a79 = fma(a75, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a75, -a76));
    const double a80 = b3 ? (-1.0) : a64;
    const double a81 = b3 ? 0.0 : a66;
    const double a83 = usual ? 1.0 : (b3 ? 1.0 : a63);
    const double a84 = a76 * a80;
    const double a89 = a84 + a70;
    const double a90 = a89 - a84;
    const double a95 = fma(a80, a79, fma(a76, a81, fma(a76, a80, -a84))) + fma(a58, p1, a64 - (a70 - 1.0));
    const double a97 = 0x1.b6676bf7450fp-3 * a75; /* 0.21406444881780073 */
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a100 = fma(a75, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a75, -a97));
    const double a101 = a97 * a75;
    const double a105 = a101 * a75;
    const double a108 = fma(a75, fma(a75, a100, fma(a97, a75, -a101)), fma(a101, a75, -a105));
    const double a109 = a105 * a80;
    const int b4 = fabs(a89) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a115 = usual ? 1.0 : (b4 ? a83 : 1.0);
    const double a116 = a109 * a115;
    const double a117 = a116 + a89;
    const double a118 = a117 - a116;
    const double a123 = fma(a80, a108, fma(a105, a81, fma(a105, a80, -a109))) * a115;
    const double a125 = a116 - (a117 - a118) + (a89 - a118) + (a123 + (a84 - (a89 - a90) + (a70 - a90) + a95));
    const double a126 = a65 * a117;
    const double a130 = fma(a117, b3 ? a66 : 0.0, fma(a65, a125, fma(a65, a117, -a126)));
    const double a131 = 2.0 + a64;
    const double a135 = a52 * a131;
    const double a138 = fma(a52, fma(a58, p1, a64 - (a131 - 2.0)), fma(a52, a131, -a135));
    const double a140 = a135 * p1;
    const double a141 = 1.0 + a140;
    const double a144 = fma(fma(a131, a58, a138), p1, a140 - (a141 - 1.0));
    if (!usual) t[0] = a68;
    t[n] = a126;
    t[2 * n] = a130;
    t[3 * n] = a141;
    t[4 * n] = a144;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a68 = usual ? 0 : t[0];
    const double a126 = t[n];
    const double a130 = t[2 * n];
    const double a141 = t[3 * n];
    const double a144 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a69 = usual ? 1.0 : a68;
    const double q1 = 1.0 / a141;
    const double a145 = a126 * q1;
    /* 7.8886090522101181e-31, 0.75246142207101629 */
    const double a147 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), 0.8125) - 0x1.81429f9e97e4dp-1;
    const double a148 = a147 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a150 = a148 * a148;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a152 = fma(fma(-0x1.f743089a1cc29p-14, a148, 0x1.147750060caa7p-12), a150, fma(0x1.e639d1569a856p-11, a148, -0x1.3d8d5e841822cp-9));
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a154 = fma(a152, a150, fma(-0x1.58c9ecddf9b6fp-8, a148, 0x1.427996dc03982p-6));
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a156 = fma(a154, a150, fma(0x1.104a83edb3b21p-6, a148, -0x1.d2b77346470aep-4));
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a158 = fma(a156, a150, fma(0x1.029615edb0794p-6, a148, 0x1.8cd1a2b2fff33p-2));
    const double a159 = a148 * a158;
    const double a160 = -0x1.b8bacd2c96b91p-2 + a159; /* -0.43040009102485849 */
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a165 = 0x1.4f523ed77dbdcp-55 - (a148 - a147) + (-0x1.a649fca8ac0e5p-109);
    /* -2.0289971912496776e-17 */
    const double a169 = -0x1.7648aeec9d274p-56 + fma(a158, a165, fma(a148, a158, -a159));
    const double a171 = -a145;
    const double a174 = fma(a171, a141, a126) + fma(a171, a144, a130);
    const double a175 = fma(a174, q1, a145);
    const int b5 = a175 == 0.0;
    const double a176 = b5 ? a145 : a175;
    const int b6 = a69 < 1.0;
    const int b7 = fabs(a176) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a177 = copysign(0x1p-722, a145); /* 4.5325554997805591e-218 */
    const double a178 = a177 + a145;
    const double a184 = copysign(a178 + fma(a174, q1, a145 - (a178 - a177)) - a177, a145);
    const double a185 = b7 ? a184 : a176;
    const double a188 = (usual ? a176 : (b6 ? a185 : a176)) * a69;
    const int b8 = x == x;
    const int b9 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b10 = a1 < -0.8125;
    const int b11 = a1 < -0x1.58p-1; /* -0.671875 */
    /* -0.43040009102485849 */
    const double a190 = fma(a160, a165, a148 * (a159 - (a160 - (-0x1.b8bacd2c96b91p-2)) + a169));
    const double a191 = fma(a148, a160, a190);
    const double a192 = b11 ? a191 : a188;
    const double a194 = usual ? a188 : (b10 ? a188 : a192);
    const double a196 = usual ? a188 : (b9 ? 0.5 : a194);
    return usual ? a188 : (b8 ? a196 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[6];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[6 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a2 = a1 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a4 = a2 * a2;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a6 = fma(fma(-0x1.f743089a1cc29p-14, a2, 0x1.147750060caa7p-12), a4, fma(0x1.e639d1569a856p-11, a2, -0x1.3d8d5e841822cp-9));
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a8 = fma(a6, a4, fma(-0x1.58c9ecddf9b6fp-8, a2, 0x1.427996dc03982p-6));
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a10 = fma(a8, a4, fma(0x1.104a83edb3b21p-6, a2, -0x1.d2b77346470aep-4));
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a12 = fma(a10, a4, fma(0x1.029615edb0794p-6, a2, 0x1.8cd1a2b2fff33p-2));
    const double a13 = a2 * a12;
    const double a14 = -0x1.b8bacd2c96b91p-2 + a13; /* -0.43040009102485849 */
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a17 = 0x1.4f523ed77dbdcp-55 - (a2 - a1) + (-0x1.a649fca8ac0e5p-109);
    const double a23 = -0x1.7648aeec9d274p-56 + fma(a12, a17, fma(a2, a12, -a13)); /* -2.0289971912496776e-17 */
    const double a26 = fma(a14, a17, a2 * (a13 - (a14 - (-0x1.b8bacd2c96b91p-2)) + a23)); /* -0.43040009102485849 */
    return fma(a2, a14, a26);
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, -0x1.5800000000001p-1, -0x1.ap-1, 0);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, -0x1.5800000000001p-1, -0x1.ap-1, 0)) {
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
    const double a3 = usual ? w1 : lesser(w1, 32.0);
    /* 0.071354816272600249, 1.5957691216057308 */
    const double a6 = fma(a3 * a3, 0x1.2444f2a4d8b4bp-4, 0x1.9884533d43651p0) * a3;
    const double a8 = -lesser(a6, 200.0);
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    const double a12 = a11 * a11;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a15 = fma(fma(0x1.9fce5e32a2c28p-13, a11, 0x1.6d98935dd6524p-10), a12, fma(0x1.1111e0a253f33p-7, a11, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a17 = fma(a15, a12, fma(0x1.555554a6c4debp-3, a11, 0x1.00000044603e6p-1));
    const double a18 = fma(a12, a17, a11);
    t[n] = a9;
    t[2 * n] = a18;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a9 = t[n];
    const double a18 = t[2 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(a1);
    const double a19 = a18 + 1.0;
    const double p1 = power_of_two(a9);
    const double a20 = a19 * p1;
    const int b1 = a1 < 0.0;
    const double a24 = usual ? w1 : lesser(w1, 2048.0);
    const double a26 = b1 ? (-1.0) : a20;
    /* 0.21406444881780073, 1.5957691216057308 */
    const double a31 = fma(0x1.b6676bf7450fp-3 * a24 * a24 * a24, a26, fma(0x1.9884533d43651p0 * a24, a26, fma(a19, p1, 1.0)));
    const double q1 = (b1 ? a20 : 1.0) * a31 / fma(a20, fma(a19, p1, 2.0), 1.0);
    const double a36 = lesser(w1, 0.8125) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a37 = a36 * a36;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a39 = fma(-0x1.f743089a1cc29p-14, a37, fma(0x1.147750060caa7p-12, a36, 0x1.e639d1569a856p-11));
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a41 = fma(a39, a37, fma(-0x1.3d8d5e841822cp-9, a36, -0x1.58c9ecddf9b6fp-8));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a43 = fma(a41, a37, fma(0x1.427996dc03982p-6, a36, 0x1.104a83edb3b21p-6));
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a45 = fma(a43, a37, fma(-0x1.d2b77346470aep-4, a36, 0x1.029615edb0794p-6));
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a47 = fma(a45, a37, fma(0x1.8cd1a2b2fff33p-2, a36, -0x1.b8bacd2c96b91p-2));
    const double a48 = a36 * a47;
    const int b2 = d1 == d1;
    const int b3 = a1 < -0.8125;
    const int b4 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a49 = b4 ? a48 : q1;
    const double a51 = usual ? q1 : (b3 ? q1 : a49);
    return (float)(usual ? q1 : (b2 ? a51 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t);
    stage_2_float(t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, stage_2_float(t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const double a1 = fabs((double)x) - 0x1.81429f9e97e4dp-1; /* 0.75246142207101629 */
    const double a2 = a1 * a1;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4 */
    const double a4 = fma(-0x1.f743089a1cc29p-14, a2, fma(0x1.147750060caa7p-12, a1, 0x1.e639d1569a856p-11));
    /* -0.0024227311969726908, -0.0052610591210172494 */
    const double a6 = fma(a4, a2, fma(-0x1.3d8d5e841822cp-9, a1, -0x1.58c9ecddf9b6fp-8));
    /* 0.019682309459363896, 0.016619328342865395 */
    const double a8 = fma(a6, a2, fma(0x1.427996dc03982p-6, a1, 0x1.104a83edb3b21p-6));
    /* -0.11394448308095903, 0.01578285352184812 */
    const double a10 = fma(a8, a2, fma(-0x1.d2b77346470aep-4, a1, 0x1.029615edb0794p-6));
    /* 0.38751844613578895, -0.43040009102485849 */
    const double a12 = fma(a10, a2, fma(0x1.8cd1a2b2fff33p-2, a1, -0x1.b8bacd2c96b91p-2));
    return (float)(a1 * a12);
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, -0x1.580002p-1f, -0x1.ap-1f, 0);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)], rest[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, -0x1.580002p-1f, -0x1.ap-1f, 0)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(float, rest[i] = apart_float(x[i]) ? 0x1.8p1f : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_gelu_tanh_grad, usual_double(block_x, 0x1p-100, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_tanh_gradf, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
