/* SPDX-License-Identifier: MIT */
/* tanhshrink_grad(x) = diff(x - tanh(x), x)
 *
 * x < 0: (exp(-2*abs(x)) - 1)*(exp(-2*abs(x)) - 1)/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(t, 1): of both signs, errors grow 2.8-fold at most here
 * of it -19/128 < x < 0: expm1(-2*abs(x))*expm1(-2*abs(x))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once
 * of it -49/256 < x < -19/128: P(abs(x) - 11/64)
 *     a polynomial of degree 9 about 11/64, within 2^-58 of the function by Arb
 * of it -15/64 < x < -49/256: P(abs(x) - 27/128)
 *     a polynomial of degree 9 about 27/128, within 2^-58 of the function by Arb
 * x > 0: (exp(-2*abs(x)) - 1)*(exp(-2*abs(x)) - 1)/(1 + exp(-2*abs(x))*(2 + exp(-2*abs(x))))
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(t, 1): of both signs, errors grow 2.8-fold at most here
 * of it 0 < x < 19/128: expm1(-2*abs(x))*expm1(-2*abs(x))/((2 + expm1(-2*abs(x)))*(2 +
 *   expm1(-2*abs(x))))
 *     2 + e: the terms add up to at most 3 times the sum, so errors grow 3-fold at most; what is not
 *       a function of one argument is carried in double-word arithmetic, rounded once
 * of it 19/128 < x < 49/256: P(abs(x) - 11/64)
 *     a polynomial of degree 9 about 11/64, within 2^-58 of the function by Arb
 * of it 49/256 < x < 15/64: P(abs(x) - 27/128)
 *     a polynomial of degree 9 about 27/128, within 2^-58 of the function by Arb
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

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.ef5e7250341dep-4; /* 0.12093968061095192, rounded */
    sum = x * sum - 0x1.5f52c086614ccp-4; /* -0.085772277880170106, rounded */
    sum = x * sum - 0x1.bb504ccaf7792p-3; /* -0.21646175379185857, rounded */
    sum = x * sum + 0x1.daaddc8b3d16p-3; /* 0.23177692699358499, rounded */
    sum = x * sum + 0x1.593ce15762173p-2; /* 0.33714630218357582, rounded */
    sum = x * sum - 0x1.058500fb3e3d9p-1; /* -0.51078036372120572, rounded */
    sum = x * sum - 0x1.afb1072d5f56cp-2; /* -0.42157374586516629, rounded */
    sum = x * sum + 0x1.c5f5f9f0a8c7p-1; /* 0.88664227545485913, rounded */
    sum = x * sum + 0x1.5279fe6fcb8f8p-2; /* 0.33054349477141854, rounded */
    sum = x * sum + 0x1.daa00fd6ecdfep-6; /* 0.028968825786888524, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial2(double x)
{
    double sum = 0x1.00ce9e6e66c34p-3; /* 0.12539409422319781, rounded */
    sum = x * sum - 0x1.58b0a34118acp-5; /* -0.042076414924641534, rounded */
    sum = x * sum - 0x1.e44ee8560bdbfp-3; /* -0.23647862923233551, rounded */
    sum = x * sum + 0x1.5b379b7ff48a9p-3; /* 0.1695396564887848, rounded */
    sum = x * sum + 0x1.89815c01466c2p-2; /* 0.3842825294283153, rounded */
    sum = x * sum - 0x1.c2a7214176957p-2; /* -0.44009067499213953, rounded */
    sum = x * sum - 0x1.fbe24e298782bp-2; /* -0.49598047378992997, rounded */
    sum = x * sum + 0x1.aa61033176066p-1; /* 0.83277139643452072, rounded */
    sum = x * sum + 0x1.974fad10c533p-2; /* 0.3977648774610314, rounded */
    sum = x * sum + 0x1.61f448d5fe5f7p-5; /* 0.043207304246560988, rounded */
    return sum;
}

double symsig_tanhshrink_grad(double x)
{
    const double k0 = 0x1.3p-3; /* 0.1484375 */
    const double k1 = 0x1.88p-3; /* 0.19140625 */
    const double k2 = 0x1.bp-3; /* 0.2109375 */
    const double w = fabs(x);
    const double p = -2.0 * w;
    if (w < k0) {
        const double e = expm1(p);
        const double p2 = e * e;
        const double d = 2.0 + e;
        const double p3 = d * d;
        const double p4 = d * sum_error(2.0, e);
        const double d3 = product_error(d, d) + p4 + p4;
        const double d4 = p3 + d3;
        const double q = p2 / d4;
        const double d7 = p2 - q * d4 - product_error(q, d4) + product_error(e, e);
        return q + (d7 - q * (d3 - (d4 - p3))) / d4;
    }
    if (w < k1)
        return polynomial(w - 0.171875);
    if (w < 0.234375)
        return polynomial2(w - k2);
    const double t = exp(p);
    const double m = -1.0;
    const double d14 = t + m;
    const double p7 = d14 * d14;
    const double p8 = d14 * sum_error(t, m);
    const double d16 = product_error(d14, d14) + p8 + p8;
    const double d17 = p7 + d16;
    const double d18 = 2.0 + t;
    const double p9 = t * d18;
    const double d19 = product_error(t, d18) + t * sum_error(2.0, t);
    const double d20 = p9 + d19;
    const double d21 = 1.0 + d20;
    const double d24 = sum_error(1.0, d20) + (d19 - (d20 - p9));
    const double d25 = d21 + d24;
    const double q3 = d17 / d25;
    const double d30 = d17 - q3 * d25 - product_error(q3, d25) + (d16 - (d17 - p7));
    return q3 + (d30 - q3 * (d24 - (d25 - d21))) / d25;
}

void symsig_tanhshrink_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanhshrink_grad(x[i]);
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.ef5e72p-4f; /* 0.12093968061095192, rounded */
    sum = x * sum - 0x1.5f52cp-4f; /* -0.085772277880170106, rounded */
    sum = x * sum - 0x1.bb504cp-3f; /* -0.21646175379185857, rounded */
    sum = x * sum + 0x1.daaddcp-3f; /* 0.23177692699358499, rounded */
    sum = x * sum + 0x1.593ce2p-2f; /* 0.33714630218357582, rounded */
    sum = x * sum - 0x1.0585p-1f; /* -0.51078036372120572, rounded */
    sum = x * sum - 0x1.afb108p-2f; /* -0.42157374586516629, rounded */
    sum = x * sum + 0x1.c5f5fap-1f; /* 0.88664227545485913, rounded */
    sum = x * sum + 0x1.5279fep-2f; /* 0.33054349477141854, rounded */
    sum = x * sum + 0x1.daa01p-6f; /* 0.028968825786888524, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomial2f(float x)
{
    float sum = 0x1.00ce9ep-3f; /* 0.12539409422319781, rounded */
    sum = x * sum - 0x1.58b0a4p-5f; /* -0.042076414924641534, rounded */
    sum = x * sum - 0x1.e44ee8p-3f; /* -0.23647862923233551, rounded */
    sum = x * sum + 0x1.5b379cp-3f; /* 0.1695396564887848, rounded */
    sum = x * sum + 0x1.89815cp-2f; /* 0.3842825294283153, rounded */
    sum = x * sum - 0x1.c2a722p-2f; /* -0.44009067499213953, rounded */
    sum = x * sum - 0x1.fbe24ep-2f; /* -0.49598047378992997, rounded */
    sum = x * sum + 0x1.aa6104p-1f; /* 0.83277139643452072, rounded */
    sum = x * sum + 0x1.974faep-2f; /* 0.3977648774610314, rounded */
    sum = x * sum + 0x1.61f448p-5f; /* 0.043207304246560988, rounded */
    return sum;
}

float symsig_tanhshrink_gradf(float x)
{
    const float k0 = 0x1.3p-3f; /* 0.1484375 */
    const float k1 = 0x1.88p-3f; /* 0.19140625 */
    const float k2 = 0x1.bp-3f; /* 0.2109375 */
    const float w = fabsf(x);
    const float p = -2.0f * w;
    if (w < k0) {
        const float e = expm1f(p);
        const float p2 = e * e;
        const float d = 2.0f + e;
        const float p3 = d * d;
        const float p4 = d * sum_errorf(2.0f, e);
        const float d3 = product_errorf(d, d) + p4 + p4;
        const float d4 = p3 + d3;
        const float q = p2 / d4;
        const float d7 = p2 - q * d4 - product_errorf(q, d4) + product_errorf(e, e);
        return q + (d7 - q * (d3 - (d4 - p3))) / d4;
    }
    if (w < k1)
        return polynomialf(w - 0.171875f);
    if (w < 0.234375f)
        return polynomial2f(w - k2);
    const float t = expf(p);
    const float m = -1.0f;
    const float d14 = t + m;
    const float p7 = d14 * d14;
    const float p8 = d14 * sum_errorf(t, m);
    const float d16 = product_errorf(d14, d14) + p8 + p8;
    const float d17 = p7 + d16;
    const float d18 = 2.0f + t;
    const float p9 = t * d18;
    const float d19 = product_errorf(t, d18) + t * sum_errorf(2.0f, t);
    const float d20 = p9 + d19;
    const float d21 = 1.0f + d20;
    const float d24 = sum_errorf(1.0f, d20) + (d19 - (d20 - p9));
    const float d25 = d21 + d24;
    const float q3 = d17 / d25;
    const float d30 = d17 - q3 * d25 - product_errorf(q3, d25) + (d16 - (d17 - p7));
    return q3 + (d30 - q3 * (d24 - (d25 - d21))) / d25;
}

void symsig_tanhshrink_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_tanhshrink_gradf(x[i]);
}
