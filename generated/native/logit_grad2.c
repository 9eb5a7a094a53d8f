/* SPDX-License-Identifier: MIT */
/* logit_grad2(x) = diff(log(x/(1 - x)), x, 2)
 *
 * every x: select(1 < x, nan(), select(x < 0, nan(), (2*abs(x) - 1)/(abs(x)*(1 - x))/(1 -
 *   x)/abs(x)))
 *     1 - x: both operands are exact, only the sum is rounded
 */
#include "symsig.h"
#include "symsig_kernel.h"

SYMSIG_INLINE void stage_1_double(double x, double *t, size_t n, const int usual)
{
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? x : (b2 ? a1 : 0.5);
    const double a5 = usual ? x : (b1 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const double a6 = 2.0 * w1;
    const double a7 = -1.0 + a6;
    const int b3 = w1 < 0x1p-200; /* 6.2230152778611417e-61 */
    const double a12 = -(usual ? x : (b3 ? 0.0 : a5));
    const double a13 = 1.0 + a12;
    const double a15 = a12 - (a13 - 1.0);
    const double a16 = w1 * a13;
    const int b4 = a16 == 0.0;
    const double a22 = a16 + (usual ? 0.0 : (b4 ? 1.0 : 0.0));
    const double q1 = 1.0 / a22;
    const double a23 = a7 * q1;
    const double a24 = -a23;
    const double a26 = fma(a24, fma(w1, a15, fma(w1, a13, -a16)), a6 - (a7 - (-1.0)));
    const double q2 = 1.0 / a13;
    const double a29 = a23 * q2;
    const double a30 = -a29;
    const double a33 = fma(a30, a13, a23) + fma(a30, a15, (fma(a24, a22, a7) + a26) * q1);
    t[0] = w1;
    t[n] = q2;
    t[2 * n] = a29;
    t[3 * n] = a33;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double q2 = t[n];
    const double a29 = t[2 * n];
    const double a33 = t[3 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double q3 = 1.0 / w1;
    const double a35 = a29 * q3;
    const double a39 = (fma(-a35, w1, a29) + a33 * q2) * q3;
    const double a40 = INFINITY;
    const int b5 = fabs(a35) < a40;
    const double a43 = a35 + (usual ? a39 : (b5 ? a39 : 0.0));
    const int b6 = a43 == 0.0;
    const double a44 = b6 ? a35 : a43;
    const int b7 = x == x;
    const int b8 = 1.0 < a1;
    const double a45 = NAN;
    const int b9 = a1 < 0.0;
    const int b10 = x == 1.0;
    const int b11 = x == 0.0;
    const double a46 = -a40;
    const double a48 = usual ? a44 : (b11 ? a46 : a44);
    const double a50 = usual ? a44 : (b10 ? a40 : a48);
    const double a52 = usual ? a44 : (b9 ? a45 : a50);
    const double a54 = usual ? a44 : (b8 ? a45 : a52);
    return usual ? a44 : (b7 ? a54 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[4];
    stage_1_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[4 * SYMSIG_BLOCK(double)];
    SYMSIG_EACH(double, stage_1_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
    SYMSIG_EACH(double, out[i] = last_stage_double(x[i], t + i, SYMSIG_BLOCK(double), usual))
}

SYMSIG_INLINE float last_stage_float(float x, const int usual)
{
    const double d1 = (double)x;
    const double a1 = usual ? d1 : number(d1, 0x1.fffffep127); /* 3.4028234663852886e+38 */
    const int b1 = a1 < 1.0;
    const int b2 = 0.0 < a1;
    const double a3 = usual ? d1 : (b2 ? a1 : 0.5);
    const double a5 = usual ? d1 : (b1 ? a3 : 0.5);
    const double w1 = fabs(a5);
    const double a8 = 1.0 + (-a5);
    const double q3 = fma(2.0, w1, -1.0) / (w1 * a8) / a8 / w1;
    const int b3 = d1 == d1;
    const int b4 = 1.0 < a1;
    const double a10 = NAN;
    const int b5 = a1 < 0.0;
    const int b6 = d1 == 1.0;
    const double a11 = INFINITY;
    const int b7 = d1 == 0.0;
    const double a12 = -a11;
    const double a14 = usual ? q3 : (b7 ? a12 : q3);
    const double a16 = usual ? q3 : (b6 ? a11 : a14);
    const double a18 = usual ? q3 : (b5 ? a10 : a16);
    const double a20 = usual ? q3 : (b4 ? a10 : a18);
    return (float)(usual ? q3 : (b3 ? a20 : d1));
}

SYMSIG_INLINE float kernel_float(float x, const int usual)
{
    return last_stage_float(x, usual);
}

SYMSIG_INLINE void block_float(const float *x, float *out, const int usual)
{
    SYMSIG_EACH(float, out[i] = last_stage_float(x[i], usual))
}

SYMSIG_DEFINE_1(double, symsig_logit_grad2, usual_double(block_x, 0x1p-64, 0x1.fffffffffffffp-1, 0), 0x1.8p-1)
SYMSIG_DEFINE_1(float, symsig_logit_grad2f, usual_float(block_x, 0x1p-64f, 0x1.fffffep-1f, 0), 0x1.8p-1f)
