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
    const double a29 = usual ? a22 : (-(usual ? a21 : lesser(a21, 800.0)));
    /* 1.4426950408889634, 6755399441056767 */
    const double a30 = fma(a29, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a31 = a30 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a32 = fma(a31, -0x1.62e42fefa38p-1, a29); /* -0.69314718055989033 */
    const double a33 = 1.0 + a32;
    const double a35 = a32 - (a33 - 1.0);
    const double a36 = fma(a31, -0x1.ef35793c7673p-45, -a24); /* -5.4979230187083712e-14 */
    if (!usual) t[0] = a22;
    t[n] = a30;
    if (!usual) t[2 * n] = a31;
    t[3 * n] = a32;
    t[4 * n] = a33;
    t[5 * n] = a35;
    t[6 * n] = a36;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a32 = t[3 * n];
    const double a36 = t[6 * n];
    const double a37 = a32 + a36;
    const double a40 = a37 * a37;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a44 = fma(fma(0x1.1eaee4f86a7fdp-29, a37, 0x1.af6ab749d882dp-26), a40, fma(0x1.27e55c70808a2p-22, a37, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a46 = fma(a44, a40, fma(0x1.a01a016a28ca3p-16, a37, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a48 = fma(a46, a40, fma(0x1.6c16c16c22172p-10, a37, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a50 = fma(a48, a40, fma(0x1.555555555553cp-5, a37, 0x1.555555555555bp-3));
    const double a53 = fma(a37, a32 - a37 + a36, fma(0.5, a40, fma(a40 * a37, a50, a36)));
    t[3 * n] = a53;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n, const int usual)
{
    const double a22 = usual ? 0 : t[0];
    const double a30 = t[n];
    const double a31 = usual ? 0 : t[2 * n];
    const double a33 = t[4 * n];
    const double a35 = t[5 * n];
    const double a53 = t[3 * n];
    const double a54 = a35 + a53;
    const double a55 = a33 + a54;
    const int b1 = a22 < -800.0;
    const double a56 = b1 ? 0.0 : a55;
    const double a59 = a54 - (a55 - a33);
    const double a60 = b1 ? 0.0 : a59;
    const int b2 = a31 < -900.0;
    const double a62 = a30 + 300.0;
    const double p1 = power_of_two(usual ? a30 : (b2 ? a62 : a30));
    const double a65 = b2 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a67 = (usual ? a55 : a56) * p1;
    t[6 * n] = a55;
    if (!usual) t[0] = a56;
    t[n] = a59;
    if (!usual) t[2 * n] = a60;
    t[3 * n] = p1;
    if (!usual) t[4 * n] = a65;
    t[5 * n] = a67;
}

SYMSIG_INLINE void stage_4_double(double x, double *t, size_t n, const int usual)
{
    const double a59 = t[n];
    const double a60 = usual ? 0 : t[2 * n];
    const double p1 = t[3 * n];
    const double a65 = usual ? 0 : t[4 * n];
    const double a67 = t[5 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a61 = usual ? a59 : a60;
    const double a66 = usual ? 1.0 : a65;
    const int b3 = a1 < 0.0;
    const double a68 = b3 ? a67 : 1.0;
    const double a69 = a61 * p1;
    const double a70 = b3 ? a69 : 0.0;
    const double a71 = b3 ? a66 : 1.0;
    const double a73 = 1.0 + a67;
    const double a78 = usual ? w1 : lesser(w1, 2048.0);
    const double a79 = 0x1.9884533d43651p0 * a78; /* 1.5957691216057308 */
    /* -9.9693088091109202e-17, 1.5957691216057308 */
    const double a82 = fma(a78, -0x1.cbc0d30ebfd15p-54, fma(0x1.9884533d43651p0, a78, -a79));
    const double a83 = b3 ? (-1.0) : a67;
    const double a84 = b3 ? 0.0 : a69;
    const double a86 = usual ? 1.0 : (b3 ? 1.0 : a66);
    const double a87 = a79 * a83;
    const double a92 = a87 + a73;
    const double a93 = a92 - a87;
    const double a98 = fma(a83, a82, fma(a79, a84, fma(a79, a83, -a87))) + fma(a61, p1, a67 - (a73 - 1.0));
    const double a99 = a87 - (a92 - a93) + (a73 - a93) + a98;
    const double a100 = 0x1.b6676bf7450fp-3 * a78; /* 0.21406444881780073 */
    /* 1.2025242832367862e-17, 0.21406444881780073 */
    const double a103 = fma(a78, 0x1.bba7351828aabp-57, fma(0x1.b6676bf7450fp-3, a78, -a100));
    const double a104 = a100 * a78;
    const double a108 = a104 * a78;
    const double a111 = fma(a78, fma(a78, a103, fma(a100, a78, -a104)), fma(a104, a78, -a108));
    const double a112 = a108 * a83;
    const double a116 = fma(a83, a111, fma(a108, a84, fma(a108, a83, -a112)));
    const int b4 = fabs(a92) < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a117 = b4 ? a86 : 1.0;
    const double a119 = a112 * (usual ? 1.0 : a117);
    t[4 * n] = a68;
    t[7 * n] = a70;
    if (!usual) t[8 * n] = a71;
    t[9 * n] = a92;
    t[10 * n] = a99;
    t[11 * n] = a116;
    if (!usual) t[12 * n] = a117;
    t[13 * n] = a119;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n, const int usual)
{
    const double a55 = t[6 * n];
    const double a56 = usual ? 0 : t[0];
    const double a59 = t[n];
    const double a60 = usual ? 0 : t[2 * n];
    const double p1 = t[3 * n];
    const double a67 = t[5 * n];
    const double a68 = t[4 * n];
    const double a70 = t[7 * n];
    const double a92 = t[9 * n];
    const double a99 = t[10 * n];
    const double a116 = t[11 * n];
    const double a117 = usual ? 0 : t[12 * n];
    const double a119 = t[13 * n];
    const double a57 = usual ? a55 : a56;
    const double a61 = usual ? a59 : a60;
    const double a120 = a119 + a92;
    const double a121 = a120 - a119;
    const double a128 = a119 - (a120 - a121) + (a92 - a121) + (a116 * (usual ? 1.0 : a117) + a99);
    const double a129 = a68 * a120;
    const double a133 = fma(a120, a70, fma(a68, a128, fma(a68, a120, -a129)));
    const double a134 = 2.0 + a67;
    const double a138 = a57 * a134;
    const double a141 = fma(a57, fma(a61, p1, a67 - (a134 - 2.0)), fma(a57, a134, -a138));
    const double a143 = a138 * p1;
    const double a144 = 1.0 + a143;
    const double a147 = fma(fma(a134, a61, a141), p1, a143 - (a144 - 1.0));
    t[0] = a129;
    t[n] = a133;
    t[2 * n] = a144;
    t[3 * n] = a147;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a71 = usual ? 0 : t[8 * n];
    const double a129 = t[0];
    const double a133 = t[n];
    const double a144 = t[2 * n];
    const double a147 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a72 = usual ? 1.0 : a71;
    const double q1 = 1.0 / a144;
    const double a148 = a129 * q1;
    /* 7.8886090522101181e-31, 0.75246142207101629 */
    const double a150 = lesser(fabs(usual ? x : sizable(a1, 0x1p-100)), 0.8125) - 0x1.81429f9e97e4dp-1;
    const double a151 = a150 + 0x1.4f523ed77dbdcp-55; /* 3.6355605092076871e-17 */
    const double a153 = a151 * a151;
    /* -1.1998697519448376e-4, 2.6365858537073312e-4, 9.2740221118715427e-4, -0.0024227311969726908 */
    const double a155 = fma(fma(-0x1.f743089a1cc29p-14, a151, 0x1.147750060caa7p-12), a153, fma(0x1.e639d1569a856p-11, a151, -0x1.3d8d5e841822cp-9));
    /* -0.0052610591210172494, 0.019682309459363896 */
    const double a157 = fma(a155, a153, fma(-0x1.58c9ecddf9b6fp-8, a151, 0x1.427996dc03982p-6));
    /* 0.016619328342865395, -0.11394448308095903 */
    const double a159 = fma(a157, a153, fma(0x1.104a83edb3b21p-6, a151, -0x1.d2b77346470aep-4));
    /* 0.01578285352184812, 0.38751844613578895 */
    const double a161 = fma(a159, a153, fma(0x1.029615edb0794p-6, a151, 0x1.8cd1a2b2fff33p-2));
    const double a162 = a151 * a161;
    const double a163 = -0x1.b8bacd2c96b91p-2 + a162; /* -0.43040009102485849 */
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a168 = 0x1.4f523ed77dbdcp-55 - (a151 - a150) + (-0x1.a649fca8ac0e5p-109);
    /* -2.0289971912496776e-17 */
    const double a172 = -0x1.7648aeec9d274p-56 + fma(a161, a168, fma(a151, a161, -a162));
    const double a174 = a151 * a163;
    /* -0.43040009102485849 */
    const double a177 = fma(a151, a162 - (a163 - (-0x1.b8bacd2c96b91p-2)) + a172, fma(a151, a163, -a174));
    const double a179 = -a148;
    const double a182 = fma(a179, a144, a129) + fma(a179, a147, a133);
    const double a183 = fma(a182, q1, a148);
    const int b5 = a183 == 0.0;
    const double a184 = b5 ? a148 : a183;
    const int b6 = a72 < 1.0;
    const int b7 = fabs(a148) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a185 = copysign(0x1p-722, a148); /* 4.5325554997805591e-218 */
    const double a186 = a185 + a148;
    const double a192 = copysign(a186 + fma(a182, q1, a148 - (a186 - a185)) - a185, a148);
    const double a193 = b7 ? a192 : a184;
    const double a196 = (usual ? a184 : (b6 ? a193 : a184)) * a72;
    const int b8 = x == x;
    const int b9 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b10 = a1 < -0.8125;
    const int b11 = a1 < -0x1.58p-1; /* -0.671875 */
    const double a197 = a174 + fma(a163, a168, a177);
    const double a198 = b11 ? a197 : a196;
    const double a200 = usual ? a196 : (b10 ? a196 : a198);
    const double a202 = usual ? a196 : (b9 ? 0.5 : a200);
    return usual ? a196 : (b8 ? a202 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[14];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(t, 1, usual);
    stage_4_double(x, t, 1, usual);
    stage_5_double(t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[14 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_4_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double), usual))
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
    const double a15 = a2 * a14;
    /* 3.6355605092076871e-17, -2.5415595389660457e-33 */
    const double a18 = 0x1.4f523ed77dbdcp-55 - (a2 - a1) + (-0x1.a649fca8ac0e5p-109);
    const double a24 = -0x1.7648aeec9d274p-56 + fma(a12, a18, fma(a2, a12, -a13)); /* -2.0289971912496776e-17 */
    /* -0.43040009102485849 */
    const double a28 = fma(a2, a13 - (a14 - (-0x1.b8bacd2c96b91p-2)) + a24, fma(a2, a14, -a15));
    return a15 + fma(a14, a18, a28);
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
