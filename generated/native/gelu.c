/* SPDX-License-Identifier: MIT */
/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2
 *
 * x < 0: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * x > 0: 1/2*x*(2 - erfc(sqrt(2)/2*abs(x)))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double a3 = 0.5 * (usual ? x : v2);
    t[0] = a3;
}

SYMSIG_INLINE void stage_2_double(double x, double *t, size_t n, const int usual)
{
    /* 1.7976931348623157e+308, 7.8886090522101181e-31 */
    const double v2 = sizable(usual ? x : number(x, 0x1.fffffffffffffp1023), 0x1p-100);
    const double w1 = fabs(usual ? x : v2);
    const double a5 = usual ? w1 : lesser(w1, 64.0);
    const double a6 = 0x1.6a09e667f3bcdp-1 * a5; /* 0.70710678118654757 */
    /* -4.8336466567264567e-17, 0.70710678118654757 */
    const double a9 = fma(a5, -0x1.bdd3413b26456p-55, fma(0x1.6a09e667f3bcdp-1, a5, -a6));
    const double a10 = a6 * a6;
    const double a11 = -a10;
    const double a15 = usual ? a11 : (-(usual ? a10 : lesser(a10, 800.0)));
    const int b1 = -0x1p-100 < a15; /* -7.8886090522101181e-31 */
    const double a17 = usual ? a11 : (b1 ? (-0x1p-100) : a15); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a18 = fma(a17, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a19 = a18 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a20 = fma(a19, -0x1.62e42fefa38p-1, a17); /* -0.69314718055989033 */
    const double a21 = 1.0 + a20;
    const double a23 = a20 - (a21 - 1.0);
    /* -5.4979230187083712e-14 */
    const double a28 = fma(a19, -0x1.ef35793c7673p-45, -fma(a6, a9, fma(a6, a9, fma(a6, a6, a11))));
    t[n] = a6;
    t[2 * n] = a9;
    if (!usual) t[3 * n] = a11;
    t[4 * n] = a18;
    if (!usual) t[5 * n] = a19;
    t[6 * n] = a20;
    t[7 * n] = a21;
    t[8 * n] = a23;
    t[9 * n] = a28;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a20 = t[6 * n];
    const double a28 = t[9 * n];
    const double a29 = a20 + a28;
    const double a32 = a29 * a29;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a35 = fma(fma(0x1.ada10efa01953p-26, a29, 0x1.28ae38fe0a4b2p-22), a32, fma(0x1.71df0f72a4222p-19, a29, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a37 = fma(a35, a32, fma(0x1.a01a0134a1113p-13, a29, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a39 = fma(a37, a32, fma(0x1.1111111125b1p-7, a29, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a41 = fma(a39, a32, fma(0x1.5555555555503p-3, a29, 0x1.000000000000ap-1));
    const double a43 = fma(a29, a20 - a29 + a28, fma(a32, a41, a28));
    t[6 * n] = a43;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a6 = t[n];
    const double a11 = usual ? 0 : t[3 * n];
    const double a21 = t[7 * n];
    const double a23 = t[8 * n];
    const double a43 = t[6 * n];
    const double a44 = a23 + a43;
    const double a45 = a21 + a44;
    const int b2 = a11 < -800.0;
    const double a46 = b2 ? 0.0 : a45;
    const double a48 = 3.0 + a6;
    const double a49 = a48 + (-2.0);
    t[9 * n] = a44;
    t[6 * n] = a45;
    if (!usual) t[8 * n] = a46;
    t[10 * n] = a48;
    t[11 * n] = a49;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a6 = t[n];
    const double a9 = t[2 * n];
    const double a48 = t[10 * n];
    const double a49 = t[11 * n];
    const double q1 = 1.0 / (a48 * a49);
    const double a51 = q1 * a49;
    const double a53 = -(6.0 * a51);
    const double a54 = 1.0 + a53;
    const double a59 = a6 - (a48 - 3.0) + a9;
    const double a64 = a53 - (a54 - 1.0) + (-(fma(a53, a59, fma(a53, a48, 6.0)) * a51));
    t[n] = q1;
    t[2 * n] = a54;
    t[12 * n] = a59;
    t[13 * n] = a64;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a54 = t[2 * n];
    const double a64 = t[13 * n];
    const double a65 = a54 + a64;
    const double a66 = a65 * a65;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a68 = fma(-0x1.88151a1f1291p-32, a66, fma(-0x1.7856fca3d92b7p-29, a65, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a70 = fma(a68, a66, fma(0x1.190a65ea2c4e3p-26, a65, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a72 = fma(a70, a66, fma(-0x1.a2b7acfb42a9fp-25, a65, -0x1.35e4cf360fe15p-22));
    t[14 * n] = a65;
    t[15 * n] = a66;
    t[16 * n] = a72;
}

SYMSIG_INLINE void stage_7_double(double *t, size_t n)
{
    const double a65 = t[14 * n];
    const double a66 = t[15 * n];
    const double a72 = t[16 * n];
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a74 = fma(a72, a66, fma(0x1.0ec0721c8f3e8p-24, a65, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a76 = fma(a74, a66, fma(0x1.164aa6f6820cp-22, a65, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a78 = fma(a76, a66, fma(-0x1.965baf91d1f07p-20, a65, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a80 = fma(a78, a66, fma(-0x1.58cd16f854cb6p-16, a65, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a82 = fma(a80, a66, fma(0x1.5297b7c4c0079p-11, a65, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a84 = fma(a82, a66, fma(-0x1.3f82b5d10ac5fp-7, a65, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a86 = fma(a84, a66, fma(-0x1.8600d9145e6c6p-6, a65, -0x1.4f64aa4aa368cp-7));
    t[15 * n] = a86;
}

SYMSIG_INLINE void stage_8_double(double *t, size_t n, const int usual)
{
    const double a11 = usual ? 0 : t[3 * n];
    const double a21 = t[7 * n];
    const double a44 = t[9 * n];
    const double a45 = t[6 * n];
    const double a46 = usual ? 0 : t[8 * n];
    const double a48 = t[10 * n];
    const double a49 = t[11 * n];
    const double q1 = t[n];
    const double a54 = t[2 * n];
    const double a59 = t[12 * n];
    const double a64 = t[13 * n];
    const double a65 = t[14 * n];
    const double a86 = t[15 * n];
    const int b2 = a11 < -800.0;
    const double a87 = a65 * a86;
    const double a88 = 0x1.9596c92adafb3p-4 + a87; /* 0.099020753679439008 */
    const double a89 = a65 * a88;
    const double a90 = -0x1.d8f06dfac798ap-3 + a89; /* -0.23092733308380914 */
    const double a91 = a65 * a90;
    const double a92 = 0x1.6e9827d229d2dp-1 + a91; /* 0.71600460472555982 */
    const double a93 = q1 * a48;
    const double a94 = a92 * a93;
    const double a95 = (usual ? a45 : a46) * a94;
    const double a97 = a44 - (a45 - a21);
    const double a98 = b2 ? 0.0 : a97;
    const double a100 = -a94;
    const double a101 = fma(a100, a49, a92);
    const double a104 = -2.0 - (a49 - a48) + a59;
    const double a106 = a91 - (a92 - 0x1.6e9827d229d2dp-1); /* 0.71600460472555982 */
    const double a108 = a64 - (a65 - a54);
    const double a110 = a89 - (a90 - (-0x1.d8f06dfac798ap-3)); /* -0.23092733308380914 */
    /* 0.099020753679439008 */
    const double a116 = a87 - (a88 - 0x1.9596c92adafb3p-4) + fma(a86, a108, fma(a65, a86, -a87));
    /* -7.8176636696734726e-18 */
    const double a121 = -0x1.206bbeeb2d8p-57 + fma(a88, a108, fma(a65, a116, fma(a65, a88, -a89)));
    t[16 * n] = a90;
    t[n] = a91;
    t[2 * n] = a93;
    t[3 * n] = a94;
    t[7 * n] = a95;
    t[9 * n] = a97;
    if (!usual) t[10 * n] = a98;
    t[11 * n] = a100;
    t[12 * n] = a101;
    t[13 * n] = a104;
    t[15 * n] = a106;
    t[17 * n] = a108;
    t[18 * n] = a110;
    t[19 * n] = a121;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double a65 = t[14 * n];
    const double a90 = t[16 * n];
    const double a91 = t[n];
    const double a93 = t[2 * n];
    const double a100 = t[11 * n];
    const double a101 = t[12 * n];
    const double a104 = t[13 * n];
    const double a106 = t[15 * n];
    const double a108 = t[17 * n];
    const double a110 = t[18 * n];
    const double a121 = t[19 * n];
    const double a126 = fma(a90, a108, fma(a65, a110 + a121, fma(a65, a90, -a91)));
    const double a130 = a101 + fma(a100, a104, a106 + (-0x1.647d9e7f242p-56 + a126)); /* -1.9325399555195553e-17 */
    const double a131 = a130 * a93;
    t[n] = a131;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a18 = t[4 * n];
    const double a19 = usual ? 0 : t[5 * n];
    const double a45 = t[6 * n];
    const double a46 = usual ? 0 : t[8 * n];
    const double a94 = t[3 * n];
    const double a95 = t[7 * n];
    const double a97 = t[9 * n];
    const double a98 = usual ? 0 : t[10 * n];
    const double a131 = t[n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a47 = usual ? a45 : a46;
    const double a132 = -a95;
    const double a135 = fma(a94, usual ? a97 : a98, fma(a47, a131, fma(a47, a94, a132)));
    const int b3 = a19 < -900.0;
    const double a136 = a18 + 300.0;
    const double p1 = power_of_two(usual ? a18 : (b3 ? a136 : a18));
    const double a140 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a141 = a3 * a95;
    const double a144 = fma(a3, a135, fma(a3, a95, -a141));
    const double a145 = a132 * p1;
    const double a146 = 2.0 + a145;
    const double a151 = a3 * a146;
    const double a154 = fma(a3, fma(-a135, p1, a145 - (a146 - 2.0)), fma(a3, a146, -a151));
    const int b4 = a1 < 0.0;
    const double a155 = INFINITY;
    const int b5 = fabs(a141) < a155;
    const double a158 = a141 + (usual ? a144 : (b5 ? a144 : 0.0));
    const int b6 = a47 == 0.0;
    const int b7 = a3 == 0.0;
    const double a160 = usual ? a158 : (b7 ? a141 : a158);
    const double a163 = (usual ? a158 : (b6 ? a141 : a160)) * p1;
    const int b8 = a140 < 1.0;
    const double a164 = a141 * p1;
    const int b9 = fabs(a164) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a165 = copysign(0x1p-722, a164); /* 4.5325554997805591e-218 */
    const double a166 = a165 + a164;
    const double a172 = copysign(a166 + fma(a144, p1, a164 - (a166 - a165)) - a165, a164);
    const double a174 = usual ? a163 : (b9 ? a172 : a163);
    const double a177 = (usual ? a163 : (b8 ? a174 : a163)) * a140;
    const int b10 = fabs(a151) < a155;
    const double a180 = a151 + (usual ? a154 : (b10 ? a154 : 0.0));
    const double a182 = usual ? a180 : (b7 ? a151 : a180);
    const double a183 = b4 ? a177 : a182;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a184 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b13 = (usual ? x : number(x, a155)) == a155;
    const double a187 = usual ? a183 : (b13 ? a155 : a183);
    const double a189 = usual ? a183 : (b12 ? a184 : a187);
    return usual ? a183 : (b11 ? a189 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[20];
    stage_1_double(x, t, usual);
    stage_2_double(x, t, 1, usual);
    stage_3_double(t, 1);
    stage_4_double(t, 1, usual);
    stage_5_double(t, 1);
    stage_6_double(t, 1);
    stage_7_double(t, 1);
    stage_8_double(t, 1, usual);
    stage_9_double(t, 1);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[20 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, usual))
    SYMSIG_EACH(double, stage_2_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_3_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_4_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_5_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_6_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_7_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, stage_8_double(t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, stage_9_double(t + i, SYMSIG_BLOCK(double)))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE void stage_1_float(float x, double *t, size_t n, const int usual)
{
    const double d1 = (double)x;
    const double w1 = fabs(usual ? d1 : number(d1, 0x1.fffffep127)); /* 3.4028234663852886e+38 */
    const double a5 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a8 = -lesser(a5 * a5, 200.0);
    const double a9 = fma(a8, 0x1.71547652b82fep0, 0x1.80000000003ffp52); /* 1.4426950408889634, 6755399441056767 */
    /* 6755399441056767, -0.69314718055994529 */
    const double a11 = fma(a9 - 0x1.80000000003ffp52, -0x1.62e42fefa39efp-1, a8);
    t[0] = d1;
    t[n] = a9;
    t[2 * n] = a11;
}

SYMSIG_INLINE float last_stage_float(const double *t, size_t n, const int usual)
{
    const double d1 = t[0];
    const double a9 = t[n];
    const double a11 = t[2 * n];
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const double a2 = 0.5 * a1;
    const double w1 = fabs(a1);
    const double a5 = 0x1.6a09e667f3bcdp-1 * (usual ? w1 : lesser(w1, 64.0)); /* 0.70710678118654757 */
    const double a6 = a5 * a5;
    const double a12 = a11 * a11;
    /* 0.0083209219150537899, 0.49999999915035642 */
    const double a13 = fma(0x1.10a8f3bfb579fp-7, a12, 0x1.fffffff1673a6p-2);
    const double a14 = fma(0x1.997f71afe07b3p-4, a12, 1.0); /* 0.099975055780332764 */
    /* 0.010125117314879094, 0.093576398379934075, 0.40475873594403255, 1.0046202524006442 */
    const double a19 = fma(fma(0x1.4bc7a3de27206p-7, a5, 0x1.7f49f72b82303p-4), a6, fma(0x1.9e7912f699848p-2, a5, 0x1.012ecaf8f5c4bp0));
    /* 1.4374162082109931, 0.99999999994950517 */
    const double a21 = fma(a19, a6, fma(0x1.6ffa823501accp0, a5, 0x1.ffffffff90f5fp-1));
    /* 0.017946323957829871, 0.16585884556885636, 0.72641080669955793 */
    const double a26 = fma(0x1.2608569ede034p-6, a6, fma(0x1.53adcd6bc3b11p-3, a5, 0x1.73ec1e04789ddp-1));
    /* 1.86329986748401, 2.8998105258310987 */
    const double a28 = fma(a26, a6, fma(0x1.dd0138597c262p0, a5, 0x1.732cfdc68543dp1));
    /* 2.5657953651175132 */
    const double a31 = fma(-a11, a13, a14) * fma(a28, a6, fma(0x1.486bfb86b43c9p1, a5, 1.0));
    const double q1 = fma(a11, a13, a14) * power_of_two(a9) * a21 / a31;
    const double a32 = a2 * q1;
    const double a34 = fma(-a2, q1, a1);
    const int b1 = a1 < 0.0;
    const double a35 = b1 ? a32 : a34;
    const int b2 = d1 == d1;
    const int b3 = a1 == 0.0;
    const double a36 = INFINITY;
    const int b4 = (usual ? d1 : number(d1, a36)) == a36;
    const double a39 = usual ? a35 : (b4 ? a36 : a35);
    const double a41 = usual ? a35 : (b3 ? a1 : a39);
    return (float)(usual ? a35 : (b2 ? a41 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    double t[3];
    stage_1_float(x, t, 1, usual);
    return last_stage_float(t, 1, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    double t[3 * SYMSIG_BLOCK(float)];
    SYMSIG_EACH(float, stage_1_float(x[i], t + i, SYMSIG_BLOCK(float), usual))
    SYMSIG_EACH(float, out[i] = last_stage_float(t + i, SYMSIG_BLOCK(float), usual))
}

SYMSIG_DEFINE_1(double, symsig_gelu, usual_double(block_x, 0x1p-20, 0x1.4p4, 1), 0x1.8p1)
SYMSIG_DEFINE_1(float, symsig_geluf, usual_float(block_x, 0x1p-100f, 0x1.2p5f, 1), 0x1.8p1f)
