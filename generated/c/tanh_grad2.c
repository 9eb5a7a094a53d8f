/* SPDX-License-Identifier: MIT */
/* tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2)
 *
 * x < 0: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(1, t): of both signs, errors grow 6.5-fold at most here
 * of it -19/256 < x < 0: 8*expm1(-2*abs(x))*(-(1 + expm1(-2*abs(x))))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
 *       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
 *       1.9-fold at most here
 * of it -74 < x < -48: -(8*exp(64*log(2) + -2*abs(x))*(2^-64*exp(64*log(2) + -2*abs(x)) - 1)/(1 +
 *   2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2)
 *   + -2*abs(x)))))*2^-64)
 *     exp(64*log(2) + -2*abs(x)), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t*(3 + 1/18446744073709551616*t)): all terms have one sign, nothing
 *       cancels; what is not a function of one argument is carried in double-word arithmetic,
 *       rounded once; dsub(dmul(1/18446744073709551616, pair(t)), 1): of both signs, errors grow
 *       6.5-fold at most here
 * of it -400 < x < -384: 8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))*(3 + exp(-2*abs(x)))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 * x > 0: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(1, t): of both signs, errors grow 6.5-fold at most here
 * of it 0 < x < 19/256: -(8*expm1(-2*abs(x))*(-(1 + expm1(-2*abs(x))))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x)))*(2 + expm1(-2*abs(x)))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once; dadd(1, e):
 *       of both signs, errors grow 3.8-fold at most here; dadd(2, e): of both signs, errors grow
 *       1.9-fold at most here
 * of it 48 < x < 74: 8*exp(64*log(2) + -2*abs(x))*(2^-64*exp(64*log(2) + -2*abs(x)) - 1)/(1 +
 *   2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2) + -2*abs(x))*(3 + 2^-64*exp(64*log(2)
 *   + -2*abs(x)))))*2^-64
 *     exp(64*log(2) + -2*abs(x)), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t*(3 + 1/18446744073709551616*t)): all terms have one sign, nothing
 *       cancels; what is not a function of one argument is carried in double-word arithmetic,
 *       rounded once; dsub(dmul(1/18446744073709551616, pair(t)), 1): of both signs, errors grow
 *       6.5-fold at most here
 * of it 384 < x < 400: -(8*exp(-2*abs(x))*(1 - exp(-2*abs(x)))/(1 + exp(-2*abs(x))*(3 +
 *   exp(-2*abs(x))*(3 + exp(-2*abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 */
#include <math.h>

#include "symsig.h"

/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static double minimum(double a, double b)
{
    return a < b || a != a ? a : b;
}

/* the smaller of two numbers, the second of two zeros; NaN where either is NaN */
static float minimumf(float a, float b)
{
    return a < b || a != a ? a : b;
}

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

double symsig_tanh_grad2(double x)
{
    const double k0 = 0x1.3p-4; /* 0.07421875 */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k1 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double w = fabs(x);
    const double p = -2.0 * w;
    double n5;
    if (w < k0) {
        const double e = expm1(p);
        const double p2 = 8.0 * e;
        const double m = -(1.0 + e);
        const double p3 = p2 * m;
        const double d2 = product_error(p2, m) + p2 * (-sum_error(1.0, e));
        const double d3 = p3 + d2;
        const double d4 = 2.0 + e;
        const double p5 = d4 * d4;
        const double d_low2 = sum_error(2.0, e);
        const double p6 = d4 * d_low2;
        const double d6 = product_error(d4, d4) + p6 + p6;
        const double d7 = p5 + d6;
        const double p7 = d7 * d4;
        const double d11 = product_error(d7, d4) + d7 * d_low2 + d4 * (d6 - (d7 - p5));
        const double d12 = p7 + d11;
        const double q = d3 / d12;
        const double d17 = d3 - q * d12 - product_error(q, d12) + (d2 - (d3 - p3));
        n5 = -(q + (d17 - q * (d11 - (d12 - p7))) / d12);
    } else {
        const double t = exp(p);
        const double p12 = 8.0 * t;
        const double m4 = -t;
        const double d22 = 1.0 + m4;
        const double p13 = p12 * d22;
        const double d23 = product_error(p12, d22) + p12 * sum_error(1.0, m4);
        const double d24 = p13 + d23;
        const double d25 = 3.0 + t;
        const double p15 = t * d25;
        const double d26 = product_error(t, d25) + t * sum_error(3.0, t);
        const double d27 = p15 + d26;
        const double d28 = 3.0 + d27;
        const double d31 = sum_error(3.0, d27) + (d26 - (d27 - p15));
        const double d32 = d28 + d31;
        const double p17 = t * d32;
        const double d35 = product_error(t, d32) + t * (d31 - (d32 - d28));
        const double d36 = p17 + d35;
        const double d37 = 1.0 + d36;
        const double d40 = sum_error(1.0, d36) + (d35 - (d36 - p17));
        const double d41 = d37 + d40;
        const double q3 = d24 / d41;
        const double d46 = d24 - q3 * d41 - product_error(q3, d41) + (d23 - (d24 - p13));
        const double d50 = q3 + (d46 - q3 * (d40 - (d41 - d37))) / d41;
        const double m5 = -d50;
        if (w < 48.0) {
            n5 = m5;
        } else if (w < 74.0) {
            const double p21 = -2.0 * minimum(w, 512.0);
            const double d51 = k_64_log_2_hi + p21;
            const double d52 = sum_error(k_64_log_2_hi, p21) + k_64_log_2_lo;
            const double d53 = d51 + d52;
            const double t2 = exp(d53);
            const double p22 = 8.0 * t2;
            const double p23 = k1 * t2;
            const double m6 = -1.0;
            const double d54 = p23 + m6;
            const double p24 = t2 * (d52 - (d53 - d51));
            const double p25 = k1 * p24;
            const double d57 = sum_error(p23, m6) + p25;
            const double d58 = d54 + d57;
            const double p26 = p22 * d58;
            const double d61 = product_error(p22, d58) + p22 * (d57 - (d58 - d54));
            const double d62 = d61 + d58 * (8.0 * p24);
            const double d63 = p26 + d62;
            const double d64 = 3.0 + p23;
            const double d65 = sum_error(3.0, p23) + p25;
            const double d66 = d64 + d65;
            const double p30 = p23 * d66;
            const double d69 = product_error(p23, d66) + p23 * (d65 - (d66 - d64));
            const double d70 = d69 + d66 * p25;
            const double d71 = p30 + d70;
            const double d72 = 3.0 + d71;
            const double d75 = sum_error(3.0, d71) + (d70 - (d71 - p30));
            const double d76 = d72 + d75;
            const double p33 = p23 * d76;
            const double d79 = product_error(p23, d76) + p23 * (d75 - (d76 - d72));
            const double d80 = d79 + d76 * p25;
            const double d81 = p33 + d80;
            const double d82 = 1.0 + d81;
            const double d85 = sum_error(1.0, d81) + (d80 - (d81 - p33));
            const double d86 = d82 + d85;
            const double q5 = d63 / d86;
            const double d91 = d63 - q5 * d86 - product_error(q5, d86) + (d62 - (d63 - p26));
            const double d95 = q5 + (d91 - q5 * (d85 - (d86 - d82))) / d86;
            n5 = d95 * k1;
        } else if (384.0 <= w && w < 400.0) {
            const double q7 = p12 * (1.0 - t) / (1.0 + t * (3.0 + p15));
            n5 = -q7;
        } else {
            n5 = m5;
        }
    }
    return -copysign(n5, x);
}

void symsig_tanh_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_grad2(x[i]);
}

float symsig_tanh_grad2f(float x)
{
    const float k0 = 0x1.3p-4f; /* 0.07421875 */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k1 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float w = fabsf(x);
    const float p = -2.0f * w;
    float n5;
    if (w < k0) {
        const float e = expm1f(p);
        const float p2 = 8.0f * e;
        const float m = -(1.0f + e);
        const float p3 = p2 * m;
        const float d2 = product_errorf(p2, m) + p2 * (-sum_errorf(1.0f, e));
        const float d3 = p3 + d2;
        const float d4 = 2.0f + e;
        const float p5 = d4 * d4;
        const float d_low2 = sum_errorf(2.0f, e);
        const float p6 = d4 * d_low2;
        const float d6 = product_errorf(d4, d4) + p6 + p6;
        const float d7 = p5 + d6;
        const float p7 = d7 * d4;
        const float d11 = product_errorf(d7, d4) + d7 * d_low2 + d4 * (d6 - (d7 - p5));
        const float d12 = p7 + d11;
        const float q = d3 / d12;
        const float d17 = d3 - q * d12 - product_errorf(q, d12) + (d2 - (d3 - p3));
        n5 = -(q + (d17 - q * (d11 - (d12 - p7))) / d12);
    } else {
        const float t = expf(p);
        const float p12 = 8.0f * t;
        const float m4 = -t;
        const float d22 = 1.0f + m4;
        const float p13 = p12 * d22;
        const float d23 = product_errorf(p12, d22) + p12 * sum_errorf(1.0f, m4);
        const float d24 = p13 + d23;
        const float d25 = 3.0f + t;
        const float p15 = t * d25;
        const float d26 = product_errorf(t, d25) + t * sum_errorf(3.0f, t);
        const float d27 = p15 + d26;
        const float d28 = 3.0f + d27;
        const float d31 = sum_errorf(3.0f, d27) + (d26 - (d27 - p15));
        const float d32 = d28 + d31;
        const float p17 = t * d32;
        const float d35 = product_errorf(t, d32) + t * (d31 - (d32 - d28));
        const float d36 = p17 + d35;
        const float d37 = 1.0f + d36;
        const float d40 = sum_errorf(1.0f, d36) + (d35 - (d36 - p17));
        const float d41 = d37 + d40;
        const float q3 = d24 / d41;
        const float d46 = d24 - q3 * d41 - product_errorf(q3, d41) + (d23 - (d24 - p13));
        const float d50 = q3 + (d46 - q3 * (d40 - (d41 - d37))) / d41;
        const float m5 = -d50;
        if (w < 48.0f) {
            n5 = m5;
        } else if (w < 74.0f) {
            const float p21 = -2.0f * minimumf(w, 512.0f);
            const float d51 = k_64_log_2_hi + p21;
            const float d52 = sum_errorf(k_64_log_2_hi, p21) + k_64_log_2_lo;
            const float d53 = d51 + d52;
            const float t2 = expf(d53);
            const float p22 = 8.0f * t2;
            const float p23 = k1 * t2;
            const float m6 = -1.0f;
            const float d54 = p23 + m6;
            const float p24 = t2 * (d52 - (d53 - d51));
            const float p25 = k1 * p24;
            const float d57 = sum_errorf(p23, m6) + p25;
            const float d58 = d54 + d57;
            const float p26 = p22 * d58;
            const float d61 = product_errorf(p22, d58) + p22 * (d57 - (d58 - d54));
            const float d62 = d61 + d58 * (8.0f * p24);
            const float d63 = p26 + d62;
            const float d64 = 3.0f + p23;
            const float d65 = sum_errorf(3.0f, p23) + p25;
            const float d66 = d64 + d65;
            const float p30 = p23 * d66;
            const float d69 = product_errorf(p23, d66) + p23 * (d65 - (d66 - d64));
            const float d70 = d69 + d66 * p25;
            const float d71 = p30 + d70;
            const float d72 = 3.0f + d71;
            const float d75 = sum_errorf(3.0f, d71) + (d70 - (d71 - p30));
            const float d76 = d72 + d75;
            const float p33 = p23 * d76;
            const float d79 = product_errorf(p23, d76) + p23 * (d75 - (d76 - d72));
            const float d80 = d79 + d76 * p25;
            const float d81 = p33 + d80;
            const float d82 = 1.0f + d81;
            const float d85 = sum_errorf(1.0f, d81) + (d80 - (d81 - p33));
            const float d86 = d82 + d85;
            const float q5 = d63 / d86;
            const float d91 = d63 - q5 * d86 - product_errorf(q5, d86) + (d62 - (d63 - p26));
            const float d95 = q5 + (d91 - q5 * (d85 - (d86 - d82))) / d86;
            n5 = d95 * k1;
        } else if (384.0f <= w && w < 400.0f) {
            const float q7 = p12 * (1.0f - t) / (1.0f + t * (3.0f + p15));
            n5 = -q7;
        } else {
            n5 = m5;
        }
    }
    return -copysignf(n5, x);
}

void symsig_tanh_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanh_grad2f(x[i]);
}
