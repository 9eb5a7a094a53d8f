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
    const double a10 = -a5;
    const double a11 = 1.0 + a10;
    const double a13 = a10 - (a11 - 1.0);
    const double a14 = w1 * a11;
    const int b3 = a14 == 0.0;
    const double a20 = a14 + (usual ? 0.0 : (b3 ? 1.0 : 0.0));
    const double q1 = 1.0 / a20;
    const double a21 = a7 * q1;
    const double a22 = -a21;
    const double a24 = fma(a22, fma(w1, a13, fma(w1, a11, -a14)), a6 - (a7 - (-1.0)));
    const double q2 = 1.0 / a11;
    const double a27 = a21 * q2;
    const double a28 = -a27;
    const double a29 = fma(a28, a11, a21);
    const double a30 = fma(a28, a13, (fma(a22, a20, a7) + a24) * q1);
    t[0] = w1;
    t[n] = q2;
    t[2 * n] = a27;
    t[3 * n] = a29;
    t[4 * n] = a30;
}

SYMSIG_INLINE double last_stage_double(double x, const double *t, size_t n, const int usual)
{
    const double w1 = t[0];
    const double q2 = t[n];
    const double a27 = t[2 * n];
    const double a29 = t[3 * n];
    const double a30 = t[4 * n];
    const double a1 = usual ? x : number(x, 0x1.fffffffffffffp1023); /* 1.7976931348623157e+308 */
    const double q3 = 1.0 / w1;
    const double a33 = a27 * q3;
    const double a37 = (fma(-a33, w1, a27) + (a29 + a30) * q2) * q3;
    const double a38 = INFINITY;
    const int b4 = fabs(a33) < a38;
    const double a41 = a33 + (usual ? a37 : (b4 ? a37 : 0.0));
    const int b5 = a41 == 0.0;
    const double a42 = b5 ? a33 : a41;
    const int b6 = x == x;
    const int b7 = 1.0 < a1;
    const double a43 = NAN;
    const int b8 = a1 < 0.0;
    const int b9 = x == 1.0;
    const int b10 = x == 0.0;
    const double a44 = -a38;
    const double a46 = usual ? a42 : (b10 ? a44 : a42);
    const double a48 = usual ? a42 : (b9 ? a38 : a46);
    const double a50 = usual ? a42 : (b8 ? a43 : a48);
    const double a52 = usual ? a42 : (b7 ? a43 : a50);
    return usual ? a42 : (b6 ? a52 : x);
}

SYMSIG_INLINE double kernel_double(double x, const int usual)
{
    double t[5];
    stage_1_double(x, t, 1, usual);
    return last_stage_double(x, t, 1, usual);
}

SYMSIG_INLINE void block_double(const double *x, double *out, const int usual)
{
    double t[5 * SYMSIG_BLOCK(double)];
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

SYMSIG_DEFINE_1(double, symsig_logit_grad2, usual_double(block_x, 0x1p-100, 0x1.fffffffffffffp-1, 0), 0x1.8p-1)
SYMSIG_DEFINE_1(float, symsig_logit_grad2f, usual_float(block_x, 0x1p-100f, 0x1.fffffep-1f, 0), 0x1.8p-1f)
