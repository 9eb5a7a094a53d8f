/* SPDX-License-Identifier: MIT */
/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x)
 *
 * d = x - y: x - y
 *     rounded; what that takes from x - y is made up for by the slope, for exp would amplify it
 * d < 0: exp(-abs(d))/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 * d > 0: 1/(1 + exp(-abs(d)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a3 = x - y;
    const double v3 = number(a3, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(usual ? a3 : v3);
    const double a5 = -w1;
    const double a9 = usual ? a5 : (-(usual ? w1 : lesser(w1, 800.0)));
    const int b1 = -0x1p-100 < a9; /* -7.8886090522101181e-31 */
    const double a10 = b1 ? (-0x1p-100) : a9; /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a11 = fma(a10, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a12 = a11 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a13 = fma(a12, -0x1.62e42fefa38p-1, a10); /* -0.69314718055989033 */
    t[0] = a3;
    if (!usual) t[n] = v3;
    if (!usual) t[2 * n] = w1;
    if (!usual) t[3 * n] = a5;
    t[4 * n] = a11;
    t[5 * n] = a12;
    t[6 * n] = a13;
}

SYMSIG_INLINE void stage_2_double(double *t, size_t n, const int usual)
{
    const double a5 = usual ? 0 : t[3 * n];
    const double a11 = t[4 * n];
    const double a12 = t[5 * n];
    const double a13 = t[6 * n];
    const double a14 = 1.0 + a13;
    const double a15 = a13 * a13;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a18 = fma(fma(0x1.ada10efa01953p-26, a13, 0x1.28ae38fe0a4b2p-22), a15, fma(0x1.71df0f72a4222p-19, a13, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a20 = fma(a18, a15, fma(0x1.a01a0134a1113p-13, a13, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a22 = fma(a20, a15, fma(0x1.1111111125b1p-7, a13, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a24 = fma(a22, a15, fma(0x1.5555555555503p-3, a13, 0x1.000000000000ap-1));
    const double a27 = fma(a15, a24, a13 - (a14 - 1.0));
    const double a28 = a14 + a27;
    const int b2 = a5 < -800.0;
    const double a29 = b2 ? 0.0 : a28;
    const double a34 = fma(a12 * (-0x1.ef35793c7673p-45), a28, a27 - (a28 - a14)); /* -5.4979230187083712e-14 */
    const double a35 = b2 ? 0.0 : a34;
    const int b3 = a12 < -900.0;
    const double a37 = a11 + 300.0;
    const double p1 = power_of_two(usual ? a11 : (b3 ? a37 : a11));
    const double a40 = b3 ? 0x1p-300 : 1.0; /* 4.9090934652977266e-91 */
    t[3 * n] = a28;
    if (!usual) t[4 * n] = a29;
    t[6 * n] = a34;
    if (!usual) t[7 * n] = a35;
    t[8 * n] = p1;
    if (!usual) t[9 * n] = a40;
}

SYMSIG_INLINE void stage_3_double(double x, double y, double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double v3 = usual ? 0 : t[n];
    const double w1 = usual ? 0 : t[2 * n];
    const double a12 = t[5 * n];
    const double a28 = t[3 * n];
    const double a29 = usual ? 0 : t[4 * n];
    const double a34 = t[6 * n];
    const double a35 = usual ? 0 : t[7 * n];
    const double p1 = t[8 * n];
    const double a40 = usual ? 0 : t[9 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a4 = usual ? a3 : v3;
    const double a30 = usual ? a28 : a29;
    const double a36 = usual ? a34 : a35;
    const double a41 = usual ? 1.0 : a40;
    const int b4 = a4 < 0.0;
    const double a42 = a30 * p1;
    const double a43 = b4 ? a42 : 1.0;
    const double a44 = a36 * p1;
    const double a46 = b4 ? a41 : 1.0;
    const int b5 = a12 < -200.0;
    const double a49 = usual ? p1 : (b5 ? 0.0 : p1);
    const double a50 = a30 * a49;
    const double a51 = 1.0 + a50;
    const double q1 = 1.0 / a51;
    const double a55 = a43 * q1;
    const double a56 = 2.0 + a50;
    const double a60 = a30 * a56;
    const double a63 = fma(a30, fma(a36, a49, a50 - (a56 - 2.0)), fma(a30, a56, -a60));
    const double a65 = a60 * a49;
    const double a66 = 1.0 + a65;
    const double q2 = 1.0 / a66;
    const double a70 = a42 * q2;
    const double a71 = -a70;
    const double a73 = fma(a71, fma(fma(a56, a36, a63), a49, a65 - (a66 - 1.0)), a44);
    const double a76 = a4 - a1;
    /* 1.7976931348623157e+308 */
    const double a80 = a1 - (a4 - a76) - ((usual ? y : number(y, 0x1.fffffffffffffp1023)) + a76);
    const int b6 = w1 < 0x1p20; /* 1048576 */
    const double a82 = usual ? a80 : (b6 ? a80 : 0.0);
    const double a83 = a70 * a82;
    const double a86 = fma(a82, (fma(a71, a66, a42) + a73) * q2, fma(a70, a82, -a83));
    const int b7 = (usual ? 1.0 : a46) < 1.0;
    const double a89 = a41 * (usual ? 1.0 : (b7 ? 0x1p300 : 1.0)); /* 2.0370359763344861e+90 */
    const double a90 = a83 * a89;
    const double a91 = a90 + a55;
    const double a92 = a91 - a90;
    const double a96 = a90 - (a91 - a92) + (a55 - a92);
    const double a97 = -a55;
    const double a99 = fma(a97, fma(a36, a49, a50 - (a51 - 1.0)), b4 ? a44 : 0.0);
    const double a102 = fma(fma(a97, a51, a43) + a99, q1, a86 * a89);
    if (!usual) t[0] = a46;
    t[n] = a91;
    t[2 * n] = a96;
    t[3 * n] = a102;
}

SYMSIG_INLINE double last_stage_double(double x, double y, const double *t, size_t n, const int usual)
{
    const double a46 = usual ? 0 : t[0];
    const double a91 = t[n];
    const double a96 = t[2 * n];
    const double a102 = t[3 * n];
    const double a47 = usual ? 1.0 : a46;
    const int b7 = a47 < 1.0;
    const double a103 = a96 + a102;
    const double a104 = a91 + a103;
    const int b8 = a104 == 0.0;
    const double a105 = b8 ? a91 : a104;
    const int b9 = fabs(a105) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a106 = copysign(0x1p-722, a91); /* 4.5325554997805591e-218 */
    const double a107 = a106 + a91;
    const double a113 = copysign(a107 + (a91 - (a107 - a106) + a103) - a106, a91);
    const double a114 = b9 ? a113 : a105;
    const double a117 = (usual ? a105 : (b7 ? a114 : a105)) * a47;
    const int b10 = y == y;
    const int b11 = x == x;
    const double a118 = INFINITY;
    const int b12 = fabs(usual ? x : number(x, a118)) == a118;
    const int b13 = x == y;
    const double a120 = NAN;
    const double a121 = b13 ? a120 : a117;
    const double a123 = usual ? a117 : (b12 ? a121 : a117);
    const double a125 = usual ? a117 : (b11 ? a123 : x);
    return usual ? a117 : (b10 ? a125 : y);
}

SYMSIG_INLINE double kernel_double(double x, double y, const int usual)
{
    double t[10];
    stage_1_double(x, y, t, 1, usual);
    stage_2_double(t, 1, usual);
    stage_3_double(x, y, t, 1, usual);
    return last_stage_double(x, y, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, const double *y, double *out, const int usual)
{
    double t[10 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_2_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], y[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, float y, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double d2 = (double)y;
    const double a3 = d1 - d2;
    const double v3 = number(a3, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double w1 = fabs(usual ? a3 : v3);
    const double a7 = -(usual ? w1 : lesser(w1, 200.0));
    const double a8 = fma(a7, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a10 = fma(a8 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a7);
    t[0] = d1;
    t[n] = d2;
    t[2 * n] = a3;
    if (!usual) t[3 * n] = v3;
    if (!usual) t[4 * n] = w1;
    t[5 * n] = a8;
    t[6 * n] = a10;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double d2 = t[n];
    const double a3 = t[2 * n];
    const double v3 = usual ? 0 : t[3 * n];
    const double w1 = usual ? 0 : t[4 * n];
    const double a8 = t[5 * n];
    const double a10 = t[6 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a4 = usual ? a3 : v3;
    const double a11 = a10 * a10;
    /* 1.9827181093420962e-4, 0.0013946380563168515, 0.0083334299894485039, 0.041666265302282318 */
    const double a14 = fma(fma(0x1.9fce5e32a2c28p-13, a10, 0x1.6d98935dd6524p-10), a11, fma(0x1.1111e0a253f33p-7, a10, 0x1.55547dda3b7dcp-5));
    /* 0.16666666158617657, 0.50000000796000843 */
    const double a16 = fma(a14, a11, fma(0x1.555554a6c4debp-3, a10, 0x1.00000044603e6p-1));
    const double a18 = fma(a11, a16, a10) + 1.0;
    const double p1 = power_of_two(a8);
    const double a19 = a18 * p1;
    const int b1 = a4 < 0.0;
    const double a24 = a4 - a1;
    /* 3.4028234663852886e+38 */
    const double a28 = a1 - (a4 - a24) - ((usual ? d2 : number(d2, 0x1.fffffep127)) + a24);
    const int b2 = w1 < 0x1p20; /* 1048576 */
    const double a31 = fma(a19 / fma(a19, fma(a18, p1, 2.0), 1.0), usual ? a28 : (b2 ? a28 : 0.0), (b1 ? a19 : 1.0) / fma(a18, p1, 1.0));
    const int b3 = d2 == d2;
    const int b4 = d1 == d1;
    const double a32 = INFINITY;
    const int b5 = fabs(usual ? d1 : number(d1, a32)) == a32;
    const int b6 = d1 == d2;
    const double a34 = NAN;
    const double a35 = b6 ? a34 : a31;
    const double a37 = usual ? a31 : (b5 ? a35 : a31);
    const double a39 = usual ? a31 : (b4 ? a37 : d1);
    return (float)(usual ? a31 : (b3 ? a39 : d2));
}

SYMSIG_INLINE float kernel_float(float x, float y, const int usual)
{
    double t[7];
    stage_1_float(x, y, t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, const float *y, float *out, const int usual)
{
    double t[7 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], y[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_2(double, symsig_logaddexp_grad, usual_double(block_x, 0x1p-59, 0x1.fffffffffffffp4, 1) && usual_double(block_y, 0x1p-59, 0x1.fffffffffffffp4, 1))
SYMSIG_DEFINE_2(float, symsig_logaddexp_gradf, usual_float(block_x, 0x1p-59f, 0x1.fffffep4f, 1) && usual_float(block_y, 0x1p-59f, 0x1.fffffep4f, 1))
