/* SPDX-License-Identifier: MIT */
/* sigmoid_grad(x) = diff(1/(1 + exp(-x)), x)
 *
 * every x: exp(-abs(x))/(1 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    const double w1 = fabs(usual ? x : number(x, 0x1.fffffffffffffp1023)); /* 1.7976931348623157e+308 */
    const double a3 = usual ? w1 : lesser(w1, 800.0);
    const int b1 = a3 < 0x1p-100; /* 7.8886090522101181e-31 */
    const double a5 = usual ? a3 : (b1 ? 0x1p-100 : a3); /* 7.8886090522101181e-31 */
    /* -1.4426950408889634, 6755399441056767 */
    const double a6 = fma(a5, -0x1.71547652b82fep0, 0x1.80000000003ffp52);
    const double a7 = a6 - 0x1.80000000003ffp52; /* 6755399441056767 */
    const int b2 = a7 < -700.0;
    const double a8 = a6 + 300.0;
    const double p1 = power_of_two(usual ? a6 : (b2 ? a8 : a6));
    const double a11 = p1 + 1.0;
    const double a12 = fma(a7, 0x1.62e42fefa38p-1, a5); /* 0.69314718055989033 */
    const double a13 = a11 + a12;
    const double a16 = a7 * 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double a17 = a12 + a16;
    const double a18 = a17 * a17;
    /* 2.5007706995504942e-8, 2.763053003085441e-7, 2.7557561506702058e-6, 2.4801492294449792e-5 */
    const double a21 = fma(fma(0x1.ada10efa01953p-26, a17, 0x1.28ae38fe0a4b2p-22), a18, fma(0x1.71df0f72a4222p-19, a17, 0x1.a0199929f842dp-16));
    /* 1.9841269535814855e-4, 0.0013888888944440375 */
    const double a23 = fma(a21, a18, fma(0x1.a01a0134a1113p-13, a17, 0x1.6c16c184854cp-10));
    /* 0.0083333333334798809, 0.041666666666526797 */
    const double a25 = fma(a23, a18, fma(0x1.1111111125b1p-7, a17, 0x1.5555555550698p-5));
    /* 0.16666666666666438, 0.50000000000000111 */
    const double a27 = fma(a25, a18, fma(0x1.5555555555503p-3, a17, 0x1.000000000000ap-1));
    const int b3 = fabs(a7) < 52.5;
    const int b4 = 1.0 < p1;
    const double a34 = a11 - (usual ? 1.0 : (b4 ? p1 : 1.0)) - (usual ? p1 : (b4 ? 1.0 : p1));
    const double a38 = a12 - (a13 - a11) + (fma(a18, a27, a16) - (usual ? 0.0 : (b3 ? 0.0 : a34)));
    const double a39 = a13 + a38;
    const double q1 = 1.0 / a39;
    const double a40 = p1 * q1;
    const double a41 = -a40;
    const double a42 = 1.0 + a41;
    const double a43 = a40 * a42;
    const double a48 = fma(a41, a38 - (a39 - a13), fma(a41, a39, p1)) * q1;
    const double a55 = fma(a40, a41 - (a42 - 1.0) + (-a48), fma(a40, a42, -a43));
    /* 4.9090934652977266e-91 */
    const double a60 = (a43 + fma(a42, a48, a55)) * (usual ? 1.0 : (b2 ? 0x1p-300 : 1.0));
    const int b5 = x == x;
    return usual ? a60 : (b5 ? a60 : x);
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    const float w1 = fabsf(usual ? x : numberf(x, 0x1.fffffep127f)); /* 3.4028234663852886e+38 */
    const float a3 = usual ? w1 : lesserf(w1, 120.0f);
    const int b1 = a3 < 0x1p-40f; /* 9.0949470177292824e-13 */
    const float a5 = usual ? a3 : (b1 ? 0x1p-40f : a3); /* 9.0949470177292824e-13 */
    const float a6 = fmaf(a5, -0x1.715476p0f, 0x1.8000fep23f); /* -1.4426950216293335, 12583039 */
    const float a7 = a6 - 0x1.8000fep23f; /* 12583039 */
    const int b2 = a7 < -110.0f;
    const float a8 = a6 + 50.0f;
    const float p1 = power_of_twof(usual ? a6 : (b2 ? a8 : a6));
    const float a11 = p1 + 1.0f;
    const float a12 = fmaf(a7, 0x1.62e4p-1f, a5); /* 0.693145751953125 */
    const float a13 = a11 + a12;
    const float a16 = a7 * 0x1.7f7d1cp-20f; /* 1.428606765330187e-6 */
    const float a17 = a12 + a16;
    const float a18 = a17 * a17;
    /* 0.0013819974847137928, 0.0083688804879784584, 0.041668280959129333 */
    const float a20 = fmaf(0x1.6a4848p-10f, a18, fmaf(0x1.123b42p-7f, a17, 0x1.5558b8p-5f));
    /* 0.16666519641876221, 0.49999994039535522 */
    const float a23 = fmaf(a18, fmaf(a20, a18, fmaf(0x1.55549p-3f, a17, 0x1.fffffcp-2f)), a16);
    const int b3 = 1.0f < p1;
    const float a29 = a11 - (usual ? 1.0f : (b3 ? p1 : 1.0f)) - (usual ? p1 : (b3 ? 1.0f : p1));
    const float a31 = a12 - (a13 - a11) + (a23 - a29);
    const float a32 = a13 + a31;
    const float q1 = 1.0f / a32;
    const float a33 = p1 * q1;
    const float a34 = -a33;
    const float a35 = 1.0f + a34;
    const float a36 = a33 * a35;
    const float a41 = fmaf(a34, a31 - (a32 - a13), fmaf(a34, a32, p1)) * q1;
    const float a48 = fmaf(a33, a34 - (a35 - 1.0f) + (-a41), fmaf(a33, a35, -a36));
    /* 8.8817841970012523e-16 */
    const float a53 = (a36 + fmaf(a35, a41, a48)) * (usual ? 1.0f : (b2 ? 0x1p-50f : 1.0f));
    const int b4 = x == x;
    return usual ? a53 : (b4 ? a53 : x);
}

SYMSIG_DEFINE_1(double, symsig_sigmoid_grad, usual_double(x, m, 0x1p-100, 0x1.2p5, 1))
SYMSIG_DEFINE_1(float, symsig_sigmoid_gradf, usual_float(x, m, 0x1p-20f, 0x1.2p5f, 1))
