/* SPDX-License-Identifier: MIT */
/* silu_grad(x) = diff(x/(1 + exp(-x)), x)
 *
 * x < 0: -(exp(-abs(x))*(abs(x) - 1 - exp(-abs(x)))/(1 + exp(-abs(x))*(2 + exp(-abs(x)))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dsub(within(w, 2048), 1), t): of both signs, errors grow 3-fold at most here
 * of it -43/32 < x < -19/16: (abs(x) - 1.2784645427610737...)*P(abs(x) - 1.2784645427610737...)
 *     a polynomial of degree 9 about the zero 1.278464542761073795..., within 2^-58 of the function
 *       by Arb
 * of it -148 < x < -86: -(exp(64*log(2) + (-abs(x)))*(abs(x) - 1 - 2^-64*exp(64*log(2) +
 *   (-abs(x))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x)))))*2^-64)
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(2 +
 *       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once; dsub(dsub(within(w,
 *       2048), 1), dmul(1/18446744073709551616, pair(t))): of both signs, errors grow 3-fold at most
 *       here
 * of it -800 < x < -704: -(exp(64*log(2) + (-abs(x)))*(abs(x) - 1 - 2^-64*exp(64*log(2) +
 *   (-abs(x))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(2 + 2^-64*exp(64*log(2) + (-abs(x)))))*2^-64)
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(2 +
 *       1/18446744073709551616*t): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once; dsub(dsub(within(w,
 *       2048), 1), dmul(1/18446744073709551616, pair(t))): of both signs, errors grow 3-fold at most
 *       here
 * x > 0: (1 + exp(-abs(x)) + abs(x)*exp(-abs(x)))/(1 + exp(-abs(x))*(2 + exp(-abs(x))))
 *     1 + t + w*t: all terms have one sign, nothing cancels
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
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

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial(double x)
{
    double sum = -0x1.f82fde9e2f2d8p-16; /* -3.0051886476855885e-5, rounded */
    sum = x * sum + 0x1.5756a23615e85p-15; /* 4.0929128247210937e-5, rounded */
    sum = x * sum + 0x1.8576a51e7055fp-13; /* 1.8571064806675428e-4, rounded */
    sum = x * sum - 0x1.a2a7ccd5d606cp-11; /* -7.985219369670677e-4, rounded */
    sum = x * sum + 0x1.098e9114f04d5p-13; /* 1.2662739814398606e-4, rounded */
    sum = x * sum + 0x1.b0f82c49970d1p-8; /* 0.0066065891383823723, rounded */
    sum = x * sum - 0x1.f2d0e32bc0654p-7; /* -0.015222655223172377, rounded */
    sum = x * sum - 0x1.353eb573ca452p-6; /* -0.018874814223782295, rounded */
    sum = x * sum + 0x1.2c563458cc0acp-3; /* 0.14664879699694689, rounded */
    sum = x * sum - 0x1.be1410460527fp-3; /* -0.2178117057198001, rounded */
    return sum;
}

double symsig_silu_grad(double x)
{
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double k1_hi = 0x1.474973c84120bp0; /* 1.2784645427610737... = 1.2784645427610738, rounded */
    const double k1_lo = 0x1.f8d74bc9ac154p-54; /* the rest of 1.2784645427610737...: 1.0947e-16 */
    const double w = fabs(x);
    const double t = exp(-w);
    const double v = minimum(w, 2048.0);
    const double m2 = -1.0;
    const double d = v + m2;
    const double d_low2 = sum_error(v, m2);
    const double d9 = 2.0 + t;
    const double p3 = t * d9;
    const double d10 = product_error(t, d9) + t * sum_error(2.0, t);
    const double d11 = p3 + d10;
    const double d12 = 1.0 + d11;
    const double d15 = sum_error(1.0, d11) + (d10 - (d11 - p3));
    const double d16 = d12 + d15;
    const double d23 = d15 - (d16 - d12);
    double n;
    if (x < 0.0) {
        const double m3 = -t;
        const double d2 = d + m3;
        const double d3 = sum_error(d, m3) + d_low2;
        const double d4 = d2 + d3;
        const double p = t * d4;
        const double d7 = product_error(t, d4) + t * (d3 - (d4 - d2));
        const double d8 = p + d7;
        const double q = d8 / d16;
        const double d21 = d8 - q * d16 - product_error(q, d16) + (d7 - (d8 - p));
        n = -(q + (d21 - q * d23) / d16);
    } else {
        const double d26 = 1.0 + t;
        const double p7 = v * t;
        const double d27 = d26 + p7;
        const double d29 = sum_error(d26, p7) + sum_error(1.0, t) + product_error(v, t);
        const double d30 = d27 + d29;
        const double q3 = d30 / d16;
        const double d35 = d30 - q3 * d16 - product_error(q3, d16) + (d29 - (d30 - d27));
        n = q3 + (d35 - q3 * d23) / d16;
    }
    if (x < -800.0)
        return n;
    const double m5 = -minimum(w, 1024.0);
    const double d38 = k_64_log_2_hi + m5;
    const double d39 = sum_error(k_64_log_2_hi, m5) + k_64_log_2_lo;
    const double d40 = d38 + d39;
    const double t2 = exp(d40);
    const double p10 = k0 * t2;
    const double m6 = -p10;
    const double d41 = d + m6;
    const double p11 = t2 * (d39 - (d40 - d38));
    const double p12 = k0 * p11;
    const double d45 = sum_error(d, m6) + d_low2 + (-p12);
    const double d46 = d41 + d45;
    const double p13 = t2 * d46;
    const double d49 = product_error(t2, d46) + t2 * (d45 - (d46 - d41));
    const double d50 = d49 + d46 * p11;
    const double d51 = p13 + d50;
    const double d52 = 2.0 + p10;
    const double d53 = sum_error(2.0, p10) + p12;
    const double d54 = d52 + d53;
    const double p16 = p10 * d54;
    const double d57 = product_error(p10, d54) + p10 * (d53 - (d54 - d52));
    const double d58 = d57 + d54 * p12;
    const double d59 = p16 + d58;
    const double d60 = 1.0 + d59;
    const double d63 = sum_error(1.0, d59) + (d58 - (d59 - p16));
    const double d64 = d60 + d63;
    const double q5 = d51 / d64;
    const double d69 = d51 - q5 * d64 - product_error(q5, d64) + (d50 - (d51 - p13));
    const double d73 = q5 + (d69 - q5 * (d63 - (d64 - d60))) / d64;
    const double m8 = -(d73 * k0);
    if (x < -704.0)
        return m8;
    if (x < -148.0)
        return n;
    if (x < -86.0)
        return m8;
    if (!(-1.34375 <= x && x < -1.1875))
        return n;
    const double d75 = w - k1_hi - k1_lo;
    return d75 * polynomial(d75);
}

void symsig_silu_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_silu_grad(x[i]);
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomialf(float x)
{
    float sum = -0x1.f82fdep-16f; /* -3.0051886476855885e-5, rounded */
    sum = x * sum + 0x1.5756a2p-15f; /* 4.0929128247210937e-5, rounded */
    sum = x * sum + 0x1.8576a6p-13f; /* 1.8571064806675428e-4, rounded */
    sum = x * sum - 0x1.a2a7ccp-11f; /* -7.985219369670677e-4, rounded */
    sum = x * sum + 0x1.098e92p-13f; /* 1.2662739814398606e-4, rounded */
    sum = x * sum + 0x1.b0f82cp-8f; /* 0.0066065891383823723, rounded */
    sum = x * sum - 0x1.f2d0e4p-7f; /* -0.015222655223172377, rounded */
    sum = x * sum - 0x1.353eb6p-6f; /* -0.018874814223782295, rounded */
    sum = x * sum + 0x1.2c5634p-3f; /* 0.14664879699694689, rounded */
    sum = x * sum - 0x1.be141p-3f; /* -0.2178117057198001, rounded */
    return sum;
}

float symsig_silu_gradf(float x)
{
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float k1_hi = 0x1.474974p0f; /* 1.2784645427610737... = 1.2784645427610738, rounded */
    const float k1_lo = -0x1.bdf6fap-27f; /* the rest of 1.2784645427610737...: -1.29793e-8 */
    const float w = fabsf(x);
    const float t = expf(-w);
    const float v = minimumf(w, 2048.0f);
    const float m2 = -1.0f;
    const float d = v + m2;
    const float d_low2 = sum_errorf(v, m2);
    const float d9 = 2.0f + t;
    const float p3 = t * d9;
    const float d10 = product_errorf(t, d9) + t * sum_errorf(2.0f, t);
    const float d11 = p3 + d10;
    const float d12 = 1.0f + d11;
    const float d15 = sum_errorf(1.0f, d11) + (d10 - (d11 - p3));
    const float d16 = d12 + d15;
    const float d23 = d15 - (d16 - d12);
    float n;
    if (x < 0.0f) {
        const float m3 = -t;
        const float d2 = d + m3;
        const float d3 = sum_errorf(d, m3) + d_low2;
        const float d4 = d2 + d3;
        const float p = t * d4;
        const float d7 = product_errorf(t, d4) + t * (d3 - (d4 - d2));
        const float d8 = p + d7;
        const float q = d8 / d16;
        const float d21 = d8 - q * d16 - product_errorf(q, d16) + (d7 - (d8 - p));
        n = -(q + (d21 - q * d23) / d16);
    } else {
        const float d26 = 1.0f + t;
        const float p7 = v * t;
        const float d27 = d26 + p7;
        const float d28 = sum_errorf(d26, p7) + sum_errorf(1.0f, t);
        const float d29 = d28 + product_errorf(v, t);
        const float d30 = d27 + d29;
        const float q3 = d30 / d16;
        const float d35 = d30 - q3 * d16 - product_errorf(q3, d16) + (d29 - (d30 - d27));
        n = q3 + (d35 - q3 * d23) / d16;
    }
    if (x < -800.0f)
        return n;
    const float m5 = -minimumf(w, 1024.0f);
    const float d38 = k_64_log_2_hi + m5;
    const float d39 = sum_errorf(k_64_log_2_hi, m5) + k_64_log_2_lo;
    const float d40 = d38 + d39;
    const float t2 = expf(d40);
    const float p10 = k0 * t2;
    const float m6 = -p10;
    const float d41 = d + m6;
    const float p11 = t2 * (d39 - (d40 - d38));
    const float p12 = k0 * p11;
    const float d45 = sum_errorf(d, m6) + d_low2 + (-p12);
    const float d46 = d41 + d45;
    const float p13 = t2 * d46;
    const float d49 = product_errorf(t2, d46) + t2 * (d45 - (d46 - d41));
    const float d50 = d49 + d46 * p11;
    const float d51 = p13 + d50;
    const float d52 = 2.0f + p10;
    const float d53 = sum_errorf(2.0f, p10) + p12;
    const float d54 = d52 + d53;
    const float p16 = p10 * d54;
    const float d57 = product_errorf(p10, d54) + p10 * (d53 - (d54 - d52));
    const float d58 = d57 + d54 * p12;
    const float d59 = p16 + d58;
    const float d60 = 1.0f + d59;
    const float d63 = sum_errorf(1.0f, d59) + (d58 - (d59 - p16));
    const float d64 = d60 + d63;
    const float q5 = d51 / d64;
    const float d69 = d51 - q5 * d64 - product_errorf(q5, d64) + (d50 - (d51 - p13));
    const float d73 = q5 + (d69 - q5 * (d63 - (d64 - d60))) / d64;
    const float m8 = -(d73 * k0);
    if (x < -704.0f)
        return m8;
    if (x < -148.0f)
        return n;
    if (x < -86.0f)
        return m8;
    if (!(-1.34375f <= x && x < -1.1875f))
        return n;
    const float d75 = w - k1_hi - k1_lo;
    return d75 * polynomialf(d75);
}

void symsig_silu_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_silu_gradf(x[i]);
}
