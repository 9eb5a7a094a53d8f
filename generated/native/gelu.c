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
    const double a13 = -(usual ? a10 : lesser(a10, 800.0));
    const int b1 = -0x1p-100 < a13; /* -7.8886090522101181e-31 */
    const double a15 = usual ? a13 : (b1 ? (-0x1p-100) : a13); /* -7.8886090522101181e-31 */
    /* 1.4426950408889634, 6755399441056767 */
    const double a16 = fma(a15, 0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a17 = a16 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const double a18 = fma(a17, -0x1.62e42fefa38p-1, a15); /* -0.69314718055989033 */
    const double a19 = 1.0 + a18;
    const double a21 = a18 - (a19 - 1.0);
    const double a22 = -a10;
    /* -5.4979230187083712e-14 */
    const double a27 = fma(a17, -0x1.ef35793c7673p-45, -fma(a6, a9, fma(a6, a9, fma(a6, a6, a22))));
    t[n] = a6;
    t[2 * n] = a9;
    t[3 * n] = a16;
    if (!usual) t[4 * n] = a17;
    t[5 * n] = a18;
    t[6 * n] = a19;
    t[7 * n] = a21;
    if (!usual) t[8 * n] = a22;
    t[9 * n] = a27;
}

SYMSIG_INLINE void stage_3_double(double *t, size_t n)
{
    const double a18 = t[5 * n];
    const double a27 = t[9 * n];
    const double a28 = a18 + a27;
    const double a31 = a28 * a28;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a34 = fma(fma(0x1.ada10efa01953p-26, a28, 0x1.28ae38fe0a4b2p-22), a31, fma(0x1.71df0f72a4222p-19, a28, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a36 = fma(a34, a31, fma(0x1.a01a0134a1113p-13, a28, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a38 = fma(a36, a31, fma(0x1.1111111125b1p-7, a28, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a40 = fma(a38, a31, fma(0x1.5555555555503p-3, a28, 0x1.000000000000ap-1));
    const double a42 = fma(a28, a18 - a28 + a27, fma(a31, a40, a27));
    t[5 * n] = a42;
}

SYMSIG_INLINE void stage_4_double(double *t, size_t n, const int usual)
{
    const double a6 = t[n];
    const double a19 = t[6 * n];
    const double a21 = t[7 * n];
    const double a22 = usual ? 0 : t[8 * n];
    const double a42 = t[5 * n];
    const double a43 = a21 + a42;
    const double a44 = a19 + a43;
    const int b2 = a22 < -800.0;
    const double a46 = usual ? a44 : (b2 ? 0.0 : a44);
    const double a47 = 3.0 + a6;
    const double a48 = a47 + (-2.0);
    t[9 * n] = a43;
    t[5 * n] = a44;
    t[7 * n] = a46;
    t[10 * n] = a47;
    t[11 * n] = a48;
}

SYMSIG_INLINE void stage_5_double(double *t, size_t n)
{
    const double a6 = t[n];
    const double a9 = t[2 * n];
    const double a47 = t[10 * n];
    const double a48 = t[11 * n];
    const double q1 = 1.0 / (a47 * a48);
    const double a50 = q1 * a48;
    const double a52 = -(6.0 * a50);
    const double a53 = 1.0 + a52;
    const double a58 = a6 - (a47 - 3.0) + a9;
    const double a63 = a52 - (a53 - 1.0) + (-(fma(a52, a58, fma(a52, a47, 6.0)) * a50));
    t[n] = q1;
    t[2 * n] = a53;
    t[12 * n] = a58;
    t[13 * n] = a63;
}

SYMSIG_INLINE void stage_6_double(double *t, size_t n)
{
    const double a53 = t[2 * n];
    const double a63 = t[13 * n];
    const double a64 = a53 + a63;
    const double a65 = a64 * a64;
    /* -3.5659689258917064e-10, -2.7382323786220848e-9, -3.7103514459673226e-9 */
    const double a67 = fma(-0x1.88151a1f1291p-32, a65, fma(-0x1.7856fca3d92b7p-29, a64, -0x1.fdf262c768e04p-29));
    /* 1.6358716971910201e-8, 4.5640832341405991e-8 */
    const double a69 = fma(a67, a65, fma(0x1.190a65ea2c4e3p-26, a64, 0x1.880d4070d2012p-25));
    /* -4.8745130565716649e-8, -2.8861107937217144e-7 */
    const double a71 = fma(a69, a65, fma(-0x1.a2b7acfb42a9fp-25, a64, -0x1.35e4cf360fe15p-22));
    t[14 * n] = a64;
    t[15 * n] = a65;
    t[16 * n] = a71;
}

SYMSIG_INLINE void stage_7_double(double *t, size_t n)
{
    const double a64 = t[14 * n];
    const double a65 = t[15 * n];
    const double a71 = t[16 * n];
    /* 6.3039302174987924e-8, 1.5860195999252522e-6 */
    const double a73 = fma(a71, a65, fma(0x1.0ec0721c8f3e8p-24, a64, 0x1.a9be6fdf39c57p-20));
    /* 2.5917925886065316e-7, -8.9890492772620768e-6 */
    const double a75 = fma(a73, a65, fma(0x1.164aa6f6820cp-22, a64, -0x1.2d9f5867efc2bp-17));
    /* -1.5138020654381801e-6, 5.6119120388205992e-5 */
    const double a77 = fma(a75, a65, fma(-0x1.965baf91d1f07p-20, a64, 0x1.d6c2e4b42579ep-15));
    /* -2.0551748975816609e-5, -3.6728843750285795e-4 */
    const double a79 = fma(a77, a65, fma(-0x1.58cd16f854cb6p-16, a64, -0x1.81213d3c835cep-12));
    /* 6.4581422392963252e-4, 0.0016185691226373855 */
    const double a81 = fma(a79, a65, fma(0x1.5297b7c4c0079p-11, a64, 0x1.a84c55cacbc7bp-10));
    /* -0.0097506892944549377, 0.021957764012921561 */
    const double a83 = fma(a81, a65, fma(-0x1.3f82b5d10ac5fp-7, a64, 0x1.67c189950acb5p-6));
    /* -0.023803913108600104, -0.010235388899015228 */
    const double a85 = fma(a83, a65, fma(-0x1.8600d9145e6c6p-6, a64, -0x1.4f64aa4aa368cp-7));
    t[15 * n] = a85;
}

SYMSIG_INLINE void stage_8_double(double *t, size_t n, const int usual)
{
    const double a19 = t[6 * n];
    const double a22 = usual ? 0 : t[8 * n];
    const double a43 = t[9 * n];
    const double a44 = t[5 * n];
    const double a46 = t[7 * n];
    const double a47 = t[10 * n];
    const double a48 = t[11 * n];
    const double q1 = t[n];
    const double a53 = t[2 * n];
    const double a58 = t[12 * n];
    const double a63 = t[13 * n];
    const double a64 = t[14 * n];
    const double a85 = t[15 * n];
    const int b2 = a22 < -800.0;
    const double a86 = a64 * a85;
    const double a87 = 0x1.9596c92adafb3p-4 + a86; /* 0.099020753679439008 */
    const double a88 = a64 * a87;
    const double a89 = -0x1.d8f06dfac798ap-3 + a88; /* -0.23092733308380914 */
    const double a90 = a64 * a89;
    const double a91 = 0x1.6e9827d229d2dp-1 + a90; /* 0.71600460472555982 */
    const double a92 = q1 * a47;
    const double a93 = a91 * a92;
    const double a94 = a46 * a93;
    const double a96 = a43 - (a44 - a19);
    const double a98 = usual ? a96 : (b2 ? 0.0 : a96);
    const double a99 = -a93;
    const double a100 = fma(a99, a48, a91);
    const double a103 = -2.0 - (a48 - a47) + a58;
    const double a105 = a90 - (a91 - 0x1.6e9827d229d2dp-1); /* 0.71600460472555982 */
    const double a107 = a63 - (a64 - a53);
    const double a109 = a88 - (a89 - (-0x1.d8f06dfac798ap-3)); /* -0.23092733308380914 */
    /* 0.099020753679439008 */
    const double a115 = a86 - (a87 - 0x1.9596c92adafb3p-4) + fma(a85, a107, fma(a64, a85, -a86));
    /* -7.8176636696734726e-18 */
    const double a120 = -0x1.206bbeeb2d8p-57 + fma(a87, a107, fma(a64, a115, fma(a64, a87, -a88)));
    t[16 * n] = a89;
    t[n] = a90;
    t[2 * n] = a92;
    t[5 * n] = a93;
    t[6 * n] = a94;
    t[8 * n] = a98;
    t[9 * n] = a99;
    t[10 * n] = a100;
    t[11 * n] = a103;
    t[12 * n] = a105;
    t[13 * n] = a107;
    t[15 * n] = a109;
    t[17 * n] = a120;
}

SYMSIG_INLINE void stage_9_double(double *t, size_t n)
{
    const double a64 = t[14 * n];
    const double a89 = t[16 * n];
    const double a90 = t[n];
    const double a92 = t[2 * n];
    const double a99 = t[9 * n];
    const double a100 = t[10 * n];
    const double a103 = t[11 * n];
    const double a105 = t[12 * n];
    const double a107 = t[13 * n];
    const double a109 = t[15 * n];
    const double a120 = t[17 * n];
    const double a125 = fma(a89, a107, fma(a64, a109 + a120, fma(a64, a89, -a90)));
    const double a129 = a100 + fma(a99, a103, a105 + (-0x1.647d9e7f242p-56 + a125)); /* -1.9325399555195553e-17 */
    const double a130 = a129 * a92;
    t[n] = a130;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double a3 = t[0];
    const double a16 = t[3 * n];
    const double a17 = usual ? 0 : t[4 * n];
    const double a46 = t[7 * n];
    const double a93 = t[5 * n];
    const double a94 = t[6 * n];
    const double a98 = t[8 * n];
    const double a130 = t[n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a131 = -a94;
    const double a134 = fma(a93, a98, fma(a46, a130, fma(a46, a93, a131)));
    const int b3 = a17 < -900.0;
    const double a135 = a16 + 300.0;
    const double p1 = power_of_two(usual ? a16 : (b3 ? a135 : a16));
    const double a139 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const double a140 = a3 * a94;
    const double a143 = fma(a3, a134, fma(a3, a94, -a140));
    const double a144 = a131 * p1;
    const double a145 = 2.0 + a144;
    const double a150 = a3 * a145;
    const double a153 = fma(a3, fma(-a134, p1, a144 - (a145 - 2.0)), fma(a3, a145, -a150));
    const int b4 = a1 < 0.0;
    const double a154 = INFINITY;
    const int b5 = fabs(a140) < a154;
    const double a157 = a140 + (usual ? a143 : (b5 ? a143 : 0.0));
    const int b6 = a46 == 0.0;
    const int b7 = a3 == 0.0;
    const double a159 = usual ? a157 : (b7 ? a140 : a157);
    const double a162 = (usual ? a157 : (b6 ? a140 : a159)) * p1;
    const int b8 = a139 < 1.0;
    const double a163 = a140 * p1;
    const int b9 = fabs(a163) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a164 = copysign(0x1p-722, a163); /* 4.5325554997805591e-218 */
    const double a165 = a164 + a163;
    const double a171 = copysign(a165 + fma(a143, p1, a163 - (a165 - a164)) - a164, a163);
    const double a173 = usual ? a162 : (b9 ? a171 : a162);
    const double a176 = (usual ? a162 : (b8 ? a173 : a162)) * a139;
    const int b10 = fabs(a150) < a154;
    const double a179 = a150 + (usual ? a153 : (b10 ? a153 : 0.0));
    const double a181 = usual ? a179 : (b7 ? a150 : a179);
    const double a182 = b4 ? a176 : a181;
    const int b11 = x == x;
    const int b12 = fabs(a1) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a183 = 0.5 * number(x, 0x1p-100); /* 7.8886090522101181e-31 */
    const int b13 = (usual ? x : number(x, a154)) == a154;
    const double a186 = usual ? a182 : (b13 ? a154 : a182);
    const double a188 = usual ? a182 : (b12 ? a183 : a186);
    return usual ? a182 : (b11 ? a188 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[18];
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
    double t[18 * SYMSIG_BLOCK(double)];
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
