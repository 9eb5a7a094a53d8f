/* SPDX-License-Identifier: MIT */
/* gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)
 *
 * x < 0: exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/sqrt(pi) - sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     hi() - hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 177.1-fold at most
 *       here
 * of it -23/16 < x < -45/32: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 7 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 * x > 0: exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/sqrt(pi) - sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     hi() - hi()*within(w, 2048)*within(w, 2048): of both signs, errors grow 177.1-fold at most
 *       here
 * of it 45/32 < x < 23/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 7 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a4 = usual ? w1 : lesser(w1, 64.0);
    const double a5 = a4 * a4;
    const double a8 = -0.5 * a5;
    const double a9 = -0.5 * fma(a4, a4, -a5);
    const double a10 = -a8;
    const double a13 = -(usual ? a10 : lesser(a10, 800.0));
    const int b1 = -0x1p-100 < a13; /* -7.8886090522101181e-31 */
    const double a15 = usual ? a13 : (b1 ? (-0x1p-100) : a13); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(a15, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a18 = fma(a17, -0x1.62e42fefa38p-1, a15); /* -0.69314718055989033 */
    if (!usual) t[0] = a8;
    t[n] = a9;
    t[2 * n] = a16;
    t[3 * n] = a17;
    t[4 * n] = a18;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n)
{
    const double a18 = t[4 * n];
    const double a19 = 1.0 + a18;
    const double a22 = a18 * a18;
    /* 2.0858946759155838e-9, 2.5111766256156139e-8, 2.7557457030214547e-7, 2.7557235798769648e-6 */
    const double a26 = fma(fma(0x1.1eaee4f86a7fdp-29, a18, 0x1.af6ab749d882dp-26), a22, fma(0x1.27e55c70808a2p-22, a18, 0x1.71ddf0f3bc289p-19));
    /* 2.4801587109945924e-5, 1.9841269895231838e-4 */
    const double a28 = fma(a26, a22, fma(0x1.a01a016a28ca3p-16, a18, 0x1.a01a01b316789p-13));
    /* 0.0013888888888989562, 0.0083333333333176218 */
    const double a30 = fma(a28, a22, fma(0x1.6c16c16c22172p-10, a18, 0x1.111111110edbp-7));
    /* 0.041666666666666491, 0.16666666666666682 */
    const double a32 = fma(a30, a22, fma(0x1.555555555553cp-5, a18, 0x1.555555555555bp-3));
    const double a35 = a18 - (a19 - 1.0) + fma(0.5, a22, a22 * a18 * a32);
    t[4 * n] = a19;
    t[5 * n] = a35;
}

SYMSIG_INLINE void stage_3_double(double x, double *t, size_t n, const int usual)
{
    const double a8 = usual ? 0 : t[0];
    const double a9 = t[n];
    const double a16 = t[2 * n];
    const double a17 = t[3 * n];
    const double a19 = t[4 * n];
    const double a35 = t[5 * n];
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a36 = a19 + a35;
    const int b2 = a8 < -800.0;
    const double a37 = b2 ? 0.0 : a36;
    /* -5.4979230187083712e-14 */
    const double a42 = fma(fma(a17, -0x1.ef35793c7673p-45, a9), a36, a35 - (a36 - a19));
    const double a43 = b2 ? 0.0 : a42;
    const int b3 = a17 < -900.0;
    const double a45 = a16 + 300.0;
    const double p1 = power_of_two(usual ? a16 : (b3 ? a45 : a16));
    const double a48 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    const double a51 = usual ? w1 : lesser(w1, 2048.0);
    const double a52 = 0x1.9884533d43651p-2 * a51; /* 0.3989422804014327 */
    /* -2.49232720227773e-17, 0.3989422804014327 */
    const double a55 = fma(a51, -0x1.cbc0d30ebfd15p-56, fma(0x1.9884533d43651p-2, a51, -a52));
    const double a57 = -(a52 * a51);
    const double a60 = a57 + 0x1.9884533d43651p-1; /* 0.79788456080286541 */
    const double a61 = a60 - a57;
    const double a67 = -fma(a51, a55, fma(a52, a51, a57)) + (-0x1.cbc0d30ebfd15p-55); /* -4.9846544045554601e-17 */
    const double a68 = a57 - (a60 - a61) + (0x1.9884533d43651p-1 - a61) + a67; /* 0.79788456080286541 */
    t[0] = a36;
    if (!usual) t[n] = a37;
    t[2 * n] = a42;
    if (!usual) t[3 * n] = a43;
    t[4 * n] = p1;
    if (!usual) t[5 * n] = a48;
    t[6 * n] = a60;
    t[7 * n] = a68;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a36 = t[0];
    const double a37 = usual ? 0 : t[n];
    const double a42 = t[2 * n];
    const double a43 = usual ? 0 : t[3 * n];
    const double p1 = t[4 * n];
    const double a48 = usual ? 0 : t[5 * n];
    const double a60 = t[6 * n];
    const double a68 = t[7 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? x : sizable(a1, 0x1p-100)); /* 7.8886090522101181e-31 */
    const double a38 = usual ? a36 : a37;
    const double a44 = usual ? a42 : a43;
    const double a49 = usual ? 1.0 : a48;
    const double a69 = a38 * a60;
    const double a75 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a76 = a75 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a78 = fma(fma(-0x1.3366bdc8e6677p-10, a76, -0x1.eb46eca9c48eep-7), a76, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a80 = fma(fma(a78, a76, 0x1.a911f0ba3a1bdp-5), a76, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a82 = fma(fma(a80, a76, -0x1.ea06247882d13p-48), a76, 0x1.c2dadacf42cb8p-2);
    const double a83 = a76 * a82;
    const double a84 = -0x1.a911f096fbc26p-2 + a83; /* -0.41510749742059472 */
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a89 = 0x1.bdd3413b26456p-54 - (a76 - a75) + (-0x1.57d3e3adec175p-108);
    const double a93 = 0x1.091327e5a561p-56 + fma(a82, a89, fma(a76, a82, -a83)); /* 1.4369735194002564e-17 */
    const double a97 = fma(a38, a60, fma(a60, a44, a38 * a68));
    const int b4 = a97 == 0.0;
    const double a99 = (b4 ? a69 : a97) * p1;
    const int b5 = a49 < 1.0;
    const int b6 = fabs(a99) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a100 = a69 * p1;
    const double a101 = copysign(0x1p-722, a100); /* 4.5325554997805591e-218 */
    const double a102 = a101 + a100;
    const double a105 = fma(fma(a60, a44, fma(a38, a68, fma(a38, a60, -a69))), p1, a100 - (a102 - a101));
    const double a108 = copysign(a102 + a105 - a101, a100);
    const double a109 = b6 ? a108 : a99;
    const double a112 = (usual ? a99 : (b5 ? a109 : a99)) * a49;
    const int b7 = x == x;
    const int b8 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const int b9 = w1 < 1.40625;
    const int b10 = w1 < 1.4375;
    /* -0.41510749742059472 */
    const double a114 = fma(a84, a89, a76 * (a83 - (a84 - (-0x1.a911f096fbc26p-2)) + a93));
    const double a115 = fma(a76, a84, a114);
    const double a116 = b10 ? a115 : a112;
    const double a118 = usual ? a112 : (b9 ? a112 : a116);
    const double a120 = usual ? a112 : (b8 ? 0x1.9884533d43651p-1 : a118); /* 0.79788456080286541 */
    return usual ? a112 : (b7 ? a120 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[8];
    stage_1_double(x, t, 1, usual);
    stage_2_double(t, 1);
    stage_3_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void others_double(const double *x, double *out, const int usual)
{
    double t[8 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_3_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE double near_double(double x)
{
    const double a1 = fabs(x) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    const double a2 = a1 + 0x1.bdd3413b26456p-54; /* 9.6672933134529135e-17 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a4 = fma(fma(-0x1.3366bdc8e6677p-10, a2, -0x1.eb46eca9c48eep-7), a2, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a6 = fma(fma(a4, a2, 0x1.a911f0ba3a1bdp-5), a2, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a8 = fma(fma(a6, a2, -0x1.ea06247882d13p-48), a2, 0x1.c2dadacf42cb8p-2);
    const double a9 = a2 * a8;
    const double a10 = -0x1.a911f096fbc26p-2 + a9; /* -0.41510749742059472 */
    /* 9.6672933134529135e-17, -4.1386753086994136e-33 */
    const double a13 = 0x1.bdd3413b26456p-54 - (a2 - a1) + (-0x1.57d3e3adec175p-108);
    /* -0.41510749742059472, 1.4369735194002564e-17 */
    const double a20 = a9 - (a10 - (-0x1.a911f096fbc26p-2)) + (0x1.091327e5a561p-56 + fma(a8, a13, fma(a2, a8, -a9)));
    return fma(a2, a10, fma(a10, a13, a2 * a20));
}

SYMSIG_INLINE int apart_double(double x)
{
    return lies_double(x, 0x1.68p0, 0x1.6ffffffffffffp0, 1);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double values[SYMSIG_BLOCK(double)], rest[SYMSIG_BLOCK(double)];
    size_t places[SYMSIG_BLOCK(double)], count = 0;
    if (usual && some_double(x, 0x1.68p0, 0x1.6ffffffffffffp0, 1)) {
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

SYMSIG_INLINE float last_stage_float(const double *t, const int usual)
{
    const double d1 = t[0];
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a3 = usual ? w1 : lesser(w1, 64.0);
    const double a6 = -(-0.5 * (a3 * a3));
    const double a9 = -(usual ? a6 : lesser(a6, 200.0));
    /* 1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    /* 6755399441056767, -0.69314718055994529 */
    const double a12 = fma(a10 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a9);
    const double a13 = a12 * a12;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a16 = fma(fma(0x1.9fce5e32a2c28p-13, a12, 0x1.6d98935dd6524p-10), a13, fma(0x1.1111e0a253f33p-7, a12, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a18 = fma(a16, a13, fma(0x1.555554a6c4debp-3, a12, 0x1.00000044603e6p-1));
    const double a23 = usual ? w1 : lesser(w1, 2048.0);
    /* 0.3989422804014327, 0.79788456080286541 */
    const double a26 = fma(-(0x1.9884533d43651p-2 * a23), a23, 0x1.9884533d43651p-1);
    const double a27 = (fma(a13, a18, a12) + 1.0) * power_of_two(a10) * a26;
    const double a29 = lesser(w1, 1.4375) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a31 = fma(fma(-0x1.3366bdc8e6677p-10, a29, -0x1.eb46eca9c48eep-7), a29, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a33 = fma(fma(a31, a29, 0x1.a911f0ba3a1bdp-5), a29, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a35 = fma(fma(a33, a29, -0x1.ea06247882d13p-48), a29, 0x1.c2dadacf42cb8p-2);
    const double a37 = a29 * fma(a35, a29, -0x1.a911f096fbc26p-2); /* -0.41510749742059472 */
    const int b1 = d1 == d1;
    const int b2 = w1 < 1.40625;
    const int b3 = w1 < 1.4375;
    const double a38 = b3 ? a37 : a27;
    const double a40 = usual ? a27 : (b2 ? a27 : a38);
    return (float)(usual ? a27 : (b1 ? a40 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[1];
    stage_1_float(x, t);
    return last_stage_float(t, usual);
}

SYMSIG_INLINE void others_float(const float *x, float *out, const int usual)
{
    double t[1 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, usual))
}

SYMSIG_INLINE float near_float(float x)
{
    const double a1 = fabs((double)x) - 0x1.6a09e667f3bcdp0; /* 1.4142135623730951 */
    /* -0.0011726430259159351, -0.014992585714513198, 0.025683472178729259 */
    const double a3 = fma(fma(-0x1.3366bdc8e6677p-10, a1, -0x1.eb46eca9c48eep-7), a1, 0x1.a4cc4a438b266p-6);
    /* 0.051888437434004932, -0.17122310703744337 */
    const double a5 = fma(fma(a3, a1, 0x1.a911f0ba3a1bdp-5), a1, -0x1.5eaa38685cd44p-3);
    /* -6.8004490094617212e-15, 0.44028798952121972 */
    const double a7 = fma(fma(a5, a1, -0x1.ea06247882d13p-48), a1, 0x1.c2dadacf42cb8p-2);
    return (float)(a1 * fma(a7, a1, -0x1.a911f096fbc26p-2));
}

SYMSIG_INLINE int apart_float(float x)
{
    return lies_float(x, 0x1.68p0f, 0x1.6ffffep0f, 1);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    float values[SYMSIG_BLOCK(float)], rest[SYMSIG_BLOCK(float)];
    size_t places[SYMSIG_BLOCK(float)], count = 0;
    if (usual && some_float(x, 0x1.68p0f, 0x1.6ffffep0f, 1)) {
        for (size_t i = 0; i < SYMSIG_BLOCK(float); ++i)
            places[count] = i, count += apart_float(x[i]) ? 1 : 0; /* without a branch */
        SYMSIG_EACH(float, rest[i] = apart_float(x[i]) ? 0x1.8p1f : x[i])
    }
    for (size_t i = 0; i < count; ++i) values[i] = near_float(x[places[i]]);
    others_float(count ? rest : x, out, usual); /* out may be x */
    for (size_t i = 0; i < count; ++i) out[places[i]] = values[i];
}

SYMSIG_DEFINE_1(double, symsig_gelu_grad2, usual_double(block_x, 0x1p-40, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_gelu_grad2f, usual_float(block_x, 0x0p0f, 0x1.4p4f, 1), 0x1.8p1f)
