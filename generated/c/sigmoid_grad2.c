/* SPDX-License-Identifier: MIT */
/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2)
 *
 * x < 0: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(1, t): of both signs, errors grow 6.5-fold at most here
 * of it -19/128 < x < 0: expm1(-abs(x))*(-(1 + expm1(-abs(x))))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
 *       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
 *       1.9-fold at most here
 * of it -148 < x < -112: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
 *   exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 * of it -800 < x < -768: exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
 *   exp(-abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 * x > 0: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(1, t): of both signs, errors grow 6.5-fold at most here
 * of it 0 < x < 19/128: -(expm1(-abs(x))*(-(1 + expm1(-abs(x))))/((2 + expm1(-abs(x)))*(2 +
 *   expm1(-abs(x)))*(2 + expm1(-abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
 *       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
 *       1.9-fold at most here
 * of it 112 < x < 148: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
 *   exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 * of it 768 < x < 800: -(exp(-abs(x))*(1 - exp(-abs(x)))/(1 + exp(-abs(x))*(3 + exp(-abs(x))*(3 +
 *   exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static double sum_error(double a, double b)
{
    const double sum = a + b;
    const double part = sum - a;
    return (a - (sum - part)) + (b - part);
}

/* what rounding takes from a sum: a + b - fl(a + b), exactly (D. Knuth's two-sum) */
static float sum_errorf(float a, float b)
{
    const float sum = a + b;
    const float part = sum - a;
    return (a - (sum - part)) + (b - part);
}

/* what rounding takes from a product: a*b - fl(a*b), exactly */
static double product_error(double a, double b)
{
    return fma(a, b, -(a * b));
}

/* what rounding takes from a product: a*b - fl(a*b), exactly */
static float product_errorf(float a, float b)
{
    return fmaf(a, b, -(a * b));
}

double symsig_sigmoid_grad2(double x)
{
    const double k0 = 0x1.3p-3; /* 0.1484375 */
    const double w = fabs(x);
    const double m = -w;
    double n5;
    if (w < k0) {
        const double e = expm1(m);
        const double m2 = -(1.0 + e);
        const double p = e * m2;
        const double d2 = product_error(e, m2) + e * (-sum_error(1.0, e));
        const double d3 = p + d2;
        const double d4 = 2.0 + e;
        const double p3 = d4 * d4;
        const double d_low2 = sum_error(2.0, e);
        const double p4 = d4 * d_low2;
        const double d6 = product_error(d4, d4) + p4 + p4;
        const double d7 = p3 + d6;
        const double p5 = d7 * d4;
        const double d11 = product_error(d7, d4) + d7 * d_low2 + d4 * (d6 - (d7 - p3));
        const double d12 = p5 + d11;
        const double q = d3 / d12;
        const double d17 = d3 - q * d12 - product_error(q, d12) + (d2 - (d3 - p));
        n5 = -(q + (d17 - q * (d11 - (d12 - p5))) / d12);
    } else {
        const double t = exp(m);
        const double m5 = -t;
        const double d22 = 1.0 + m5;
        const double p10 = t * d22;
        const double d23 = product_error(t, d22) + t * sum_error(1.0, m5);
        const double d24 = p10 + d23;
        const double d25 = 3.0 + t;
        const double p12 = t * d25;
        const double d26 = product_error(t, d25) + t * sum_error(3.0, t);
        const double d27 = p12 + d26;
        const double d28 = 3.0 + d27;
        const double d31 = sum_error(3.0, d27) + (d26 - (d27 - p12));
        const double d32 = d28 + d31;
        const double p14 = t * d32;
        const double d35 = product_error(t, d32) + t * (d31 - (d32 - d28));
        const double d36 = p14 + d35;
        const double d37 = 1.0 + d36;
        const double d40 = sum_error(1.0, d36) + (d35 - (d36 - p14));
        const double d41 = d37 + d40;
        const double q3 = d24 / d41;
        const double d46 = d24 - q3 * d41 - product_error(q3, d41) + (d23 - (d24 - p10));
        const double d50 = q3 + (d46 - q3 * (d40 - (d41 - d37))) / d41;
        const double m6 = -d50;
        if (w < 112.0) {
            n5 = m6;
        } else {
            const double m7 = -(t * (1.0 - t) / (1.0 + t * (3.0 + p12)));
            n5 = w < 148.0 ? m7 : 768.0 <= w && w < 800.0 ? m7 : m6;
        }
    }
    return -copysign(n5, x);
}

void symsig_sigmoid_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_grad2(x[i]);
}

float symsig_sigmoid_grad2f(float x)
{
    const float k0 = 0x1.3p-3f; /* 0.1484375 */
    const float w = fabsf(x);
    const float m = -w;
    float n5;
    if (w < k0) {
        const float e = expm1f(m);
        const float m2 = -(1.0f + e);
        const float p = e * m2;
        const float d2 = product_errorf(e, m2) + e * (-sum_errorf(1.0f, e));
        const float d3 = p + d2;
        const float d4 = 2.0f + e;
        const float p3 = d4 * d4;
        const float d_low2 = sum_errorf(2.0f, e);
        const float p4 = d4 * d_low2;
        const float d6 = product_errorf(d4, d4) + p4 + p4;
        const float d7 = p3 + d6;
        const float p5 = d7 * d4;
        const float d11 = product_errorf(d7, d4) + d7 * d_low2 + d4 * (d6 - (d7 - p3));
        const float d12 = p5 + d11;
        const float q = d3 / d12;
        const float d17 = d3 - q * d12 - product_errorf(q, d12) + (d2 - (d3 - p));
        n5 = -(q + (d17 - q * (d11 - (d12 - p5))) / d12);
    } else {
        const float t = expf(m);
        const float m5 = -t;
        const float d22 = 1.0f + m5;
        const float p10 = t * d22;
        const float d23 = product_errorf(t, d22) + t * sum_errorf(1.0f, m5);
        const float d24 = p10 + d23;
        const float d25 = 3.0f + t;
        const float p12 = t * d25;
        const float d26 = product_errorf(t, d25) + t * sum_errorf(3.0f, t);
        const float d27 = p12 + d26;
        const float d28 = 3.0f + d27;
        const float d31 = sum_errorf(3.0f, d27) + (d26 - (d27 - p12));
        const float d32 = d28 + d31;
        const float p14 = t * d32;
        const float d35 = product_errorf(t, d32) + t * (d31 - (d32 - d28));
        const float d36 = p14 + d35;
        const float d37 = 1.0f + d36;
        const float d40 = sum_errorf(1.0f, d36) + (d35 - (d36 - p14));
        const float d41 = d37 + d40;
        const float q3 = d24 / d41;
        const float d46 = d24 - q3 * d41 - product_errorf(q3, d41) + (d23 - (d24 - p10));
        const float d50 = q3 + (d46 - q3 * (d40 - (d41 - d37))) / d41;
        const float m6 = -d50;
        if (w < 112.0f) {
            n5 = m6;
        } else {
            const float q5 = t * (1.0f - t) / (1.0f + t * (3.0f + p12));
            const float m7 = -q5;
            n5 = w < 148.0f ? m7 : 768.0f <= w && w < 800.0f ? m7 : m6;
        }
    }
    return -copysignf(n5, x);
}

void symsig_sigmoid_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_sigmoid_grad2f(x[i]);
}
