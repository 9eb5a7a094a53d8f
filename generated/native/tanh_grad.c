/* SPDX-License-Identifier: MIT */
/* tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x)
 *
 * every x: 4*exp(-2*abs(x))/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double w1 = fabs(2.0 * (usual ? a1 : number(a1, 2048.0)));
    const double a5 = usual ? w1 : lesser(w1, 2048.0);
    const double a7 = usual ? a5 : lesser(a5, 800.0);
    const int b1 = a7 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a9 = usual ? a7 : (b1 ? 0x1p-100 : a7); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a10 = fma(a9, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a11 = a10 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a11 < -900.0;
    const double a12 = a10 + 300.0;
    const double p1 = power_of_two(usual ? a10 : (b2 ? a12 : a10));
    const double a15 = p1 + 1.0;
    const double a16 = fma(a11, 0x1.62e42fefa38p-1, a9); /* 0.69314718055989033 */
    const double a17 = a15 + a16;
    const double a20 = a11 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a21 = a16 + a20;
    const double a24 = a21 * a21;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a27 = fma(fma(0x1.ada10efa01953p-26, a21, 0x1.28ae38fe0a4b2p-22), a24, fma(0x1.71df0f72a4222p-19, a21, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a29 = fma(a27, a24, fma(0x1.a01a0134a1113p-13, a21, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a31 = fma(a29, a24, fma(0x1.1111111125b1p-7, a21, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a33 = fma(a31, a24, fma(0x1.5555555555503p-3, a21, 0x1.000000000000ap-1));
    const int b3 = fabs(a11) < 52.5;
    const int b4 = 1.0 < p1;
    const double a41 = a15 - (usual ? 1.0 : (b4 ? p1 : 1.0)) - (usual ? p1 : (b4 ? 1.0 : p1));
    const double a43 = fma(a21, a16 - a21 + a20, fma(a24, a33, a20)) - (b3 ? 0.0 : a41);
    const double a44 = a16 - (a17 - a15) + a43;
    const double a45 = a17 + a44;
    const double q1 = 1.0 / a45;
    const double a46 = p1 * q1;
    const double a47 = -a46;
    const double a48 = 1.0 + a47;
    const double a53 = fma(a47, a44 - (a45 - a17), fma(a47, a45, p1)) * q1;
    const double a58 = a46 * a48;
    const double a61 = fma(a46, a47 - (a48 - 1.0) + (-a53), fma(a46, a48, -a58));
    const double a62 = fma(a48, a53, a61);
    const double a63 = 4.0 * a58;
    const double a64 = fma(4.0, a62, a63);
    const double a66 = usual ? 1.0 : (b2 ? 0x1p-300 : 1.0); /* 4.9090934652977266e-91 */
    const int b5 = a66 < 1.0;
    const int b6 = fabs(a63) < 0x1p-722; /* 4.5325554997805591e-218 */
    const double a67 = copysign(0x1p-722, a63); /* 4.5325554997805591e-218 */
    const double a68 = a67 + a63;
    const double a74 = copysign(a68 + fma(4.0, a62, a63 - (a68 - a67)) - a67, a63);
    const double a76 = usual ? a64 : (b6 ? a74 : a64);
    const double a79 = (usual ? a64 : (b5 ? a76 : a64)) * a66;
    const int b7 = x == x;
    return usual ? a79 : (b7 ? a79 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float a1 = usual ? x : numberf(x, 0x1.fffffep127f); /* 3.4028234663852886e+38 */
    const float w1 = fabsf(2.0f * (usual ? a1 : numberf(a1, 2048.0f)));
    const float a5 = usual ? w1 : lesserf(w1, 2048.0f);
    const float a7 = usual ? a5 : lesserf(a5, 120.0f);
    const int b1 = a7 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a9 = usual ? a7 : (b1 ? 0x1p-40f : a7); /* 9.0949470177292824e-13 */
    const float a10 = fmaf(a9, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a11 = a10 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a11 < -110.0f;
    const float a12 = a10 + 50.0f;
    const float p1 = power_of_twof(usual ? a10 : (b2 ? a12 : a10));
    const float a15 = p1 + 1.0f;
    const float a16 = fmaf(a11, 0x1.62e4p-1f, a9); /* 0.693145751953125 */
    const float a17 = a15 + a16;
    const float a20 = a11 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a21 = a16 + a20;
    const float a22 = a21 * a21;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a24 = fmaf(0x1.6a4848p-10f, a22, fmaf(0x1.123b42p-7f, a21, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a27 = fmaf(a22, fmaf(a24, a22, fmaf(0x1.55549p-3f, a21, 0x1.fffffcp-2f)), a20);
    const int b3 = 1.0f < p1;
    const float a33 = a15 - (usual ? 1.0f : (b3 ? p1 : 1.0f)) - (usual ? p1 : (b3 ? 1.0f : p1));
    const float a35 = a16 - (a17 - a15) + (a27 - a33);
    const float a36 = a17 + a35;
    const float q1 = 1.0f / a36;
    const float a37 = p1 * q1;
    const float a38 = -a37;
    const float a39 = 1.0f + a38;
    const float a44 = fmaf(a38, a35 - (a36 - a17), fmaf(a38, a36, p1)) * q1;
    const float a49 = a37 * a39;
    const float a52 = fmaf(a37, a38 - (a39 - 1.0f) + (-a44), fmaf(a37, a39, -a49));
    const float a53 = fmaf(a39, a44, a52);
    const float a54 = 4.0f * a49;
    const float a55 = fmaf(4.0f, a53, a54);
    const float a57 = usual ? 1.0f : (b2 ? 0x1p-50f : 1.0f); /* 8.8817841970012523e-16 */
    const int b4 = a57 < 1.0f;
    const int b5 = fabsf(a54) < 0x1p-76f; /* 1.3234889800848443e-23 */
    const float a58 = copysignf(0x1p-76f, a54); /* 1.3234889800848443e-23 */
    const float a59 = a58 + a54;
    const float a65 = copysignf(a59 + fmaf(4.0f, a53, a54 - (a59 - a58)) - a58, a54);
    const float a66 = b5 ? a65 : a55;
    const float a69 = (usual ? a55 : (b4 ? a66 : a55)) * a57;
    const int b6 = x == x;
    return usual ? a69 : (b6 ? a69 : x);
}

SYMSIG_DEFINE_1(double, symsig_tanh_grad, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_tanh_gradf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1))
