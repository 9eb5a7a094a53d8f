/* SPDX-License-Identifier: MIT */
/* silu(x) = x/(1 + exp(-x))
 *
 * x < 0: finite(x)*exp(-abs(x))/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 * x > 0: x/(1 + exp(-abs(x)))
 *     1 + t: all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double a2 = -a1;
    const double a3 = usual ? a2 : number(a2, 800.0);
    const int b1 = a3 < -60.0;
    const double a5 = usual ? a3 : (b1 ? (-60.0) : a3);
    const int b2 = fabs(a5) < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a7 = usual ? a5 : (b2 ? 0x1p-100 : a5); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a8 = fma(a7, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a9 = a8 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b3 = a9 < -900.0;
    const double a10 = a8 + 300.0;
    const double p1 = power_of_two(usual ? a8 : (b3 ? a10 : a8));
    const double a13 = a1 * p1;
    const double a15 = usual ? a13 : (b1 ? a1 : a13);
    const double a16 = p1 + 1.0;
    const double a17 = fma(a9, 0x1.62e42fefa38p-1, a7); /* 0.69314718055989033 */
    const double a18 = a16 + a17;
    const double a21 = a9 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a22 = a17 + a21;
    const double a25 = a22 * a22;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a28 = fma(fma(0x1.ada10efa01953p-26, a22, 0x1.28ae38fe0a4b2p-22), a25, fma(0x1.71df0f72a4222p-19, a22, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a30 = fma(a28, a25, fma(0x1.a01a0134a1113p-13, a22, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a32 = fma(a30, a25, fma(0x1.1111111125b1p-7, a22, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a34 = fma(a32, a25, fma(0x1.5555555555503p-3, a22, 0x1.000000000000ap-1));
    const int b4 = fabs(a9) < 52.5;
    const int b5 = 1.0 < p1;
    const double a40 = a16 - (b5 ? p1 : 1.0) - (b5 ? 1.0 : p1);
    const double a43 = fma(a22, a17 - a22 + a21, fma(a25, a34, a21)) - (usual ? 0.0 : (b4 ? 0.0 : a40));
    const double a44 = a17 - (a18 - a16) + a43;
    const double a45 = a18 + a44;
    const double a47 = usual ? a45 : (b1 ? 1.0 : a45);
    const double q1 = 1.0 / a47;
    const double a48 = a15 * q1;
    const double w3 = fabs(a48);
    const double a49 = INFINITY;
    const int b6 = w3 < a49;
    const double a50 = -a48;
    const double a52 = a44 - (a45 - a18);
    const double a56 = fma(a50, usual ? a52 : (b1 ? 0.0 : a52), fma(a50, a47, a15));
    const double a57 = a56 * q1;
    const double a59 = a48 + (b6 ? a57 : 0.0);
    const int b7 = a1 == 0.0;
    const double a61 = usual ? a59 : (b7 ? a48 : a59);
    const double a63 = usual ? 1.0 : (b3 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b8 = 800.0 < a2;
    const double a65 = usual ? a63 : (b8 ? 0.0 : a63);
    const int b9 = a65 < 1.0;
    const int b10 = w3 < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a66 = copysign(0x1p-722, a48); /* 4.5325554997805591e-218 */
    const double a67 = a66 + a48;
    const double a73 = copysign(a67 + fma(a56, q1, a48 - (a67 - a66)) - a66, a48);
    const double a74 = b10 ? a73 : a61;
    const double a77 = (usual ? a61 : (b9 ? a74 : a61)) * a65;
    const int b11 = (usual ? x : number(x, a49)) == a49;
    const double a80 = usual ? a77 : (b11 ? a49 : a77);
    const int b12 = x == x;
    return usual ? a80 : (b12 ? a80 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float a2 = -a1;
    const float a3 = usual ? a2 : numberf(a2, 120.0f);
    const int b1 = a3 < -60.0f;
    const float a5 = usual ? a3 : (b1 ? (-60.0f) : a3);
    const int b2 = fabsf(a5) < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a7 = usual ? a5 : (b2 ? 0x1p-40f : a5); /* 9.0949470177292824e-13 */
    const float a8 = fmaf(a7, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a9 = a8 - 0x1.8000fep23f; /* 12583039 */
    const int b3 = a9 < -110.0f;
    const float a10 = a8 + 50.0f;
    const float p1 = power_of_twof(usual ? a8 : (b3 ? a10 : a8));
    const float a13 = a1 * p1;
    const float a15 = usual ? a13 : (b1 ? a1 : a13);
    const float a16 = p1 + 1.0f;
    const float a17 = fmaf(a9, 0x1.62e4p-1f, a7); /* 0.693145751953125 */
    const float a18 = a16 + a17;
    const float a21 = a9 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a22 = a17 + a21;
    const float a23 = a22 * a22;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a25 = fmaf(0x1.6a4848p-10f, a23, fmaf(0x1.123b42p-7f, a22, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a28 = fmaf(a23, fmaf(a25, a23, fmaf(0x1.55549p-3f, a22, 0x1.fffffcp-2f)), a21);
    const int b4 = 1.0f < p1;
    const float a34 = a17 - (a18 - a16) + (a28 - (a16 - (b4 ? p1 : 1.0f) - (b4 ? 1.0f : p1)));
    const float a35 = a18 + a34;
    const float a37 = usual ? a35 : (b1 ? 1.0f : a35);
    const float q1 = 1.0f / a37;
    const float a38 = a15 * q1;
    const float a39 = -a38;
    const float a41 = a34 - (a35 - a18);
    const float a45 = fmaf(a39, usual ? a41 : (b1 ? 0.0f : a41), fmaf(a39, a37, a15));
    const float a46 = fmaf(a45, q1, a38);
    const int b5 = a1 == 0.0f;
    const float a48 = usual ? a46 : (b5 ? a38 : a46);
    const float a50 = usual ? 1.0f : (b3 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const int b6 = 120.0f < a2;
    const float a52 = usual ? a50 : (b6 ? 0.0f : a50);
    const int b7 = a52 < 1.0f;
    const int b8 = fabsf(a38) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a53 = copysignf(0x1p-76f, a38); /* 1.3234889800848443e-23 */
    const float a54 = a53 + a38;
    const float a60 = copysignf(a54 + fmaf(a45, q1, a38 - (a54 - a53)) - a53, a38);
    const float a61 = b8 ? a60 : a48;
    const float a64 = (usual ? a48 : (b7 ? a61 : a48)) * a52;
    const float a65 = INFINITY;
    const int b9 = (usual ? x : numberf(x, a65)) == a65;
    const float a68 = usual ? a64 : (b9 ? a65 : a64);
    const int b10 = x == x;
    return usual ? a68 : (b10 ? a68 : x);
}

SYMSIG_DEFINE_1(double, symsig_silu, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_siluf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1))
