/* SPDX-License-Identifier: MIT */
/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2
 *
 * x < 0: finite(x)*(1/2*erfc(sqrt(2)/2*abs(x)))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -13 < x < -103/8: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * of it -117/8 < x < -13: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 55/4))
 *     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
 *       polynomial of degree 11 about 55/4, within 2^-58 of the function by Arb
 * of it -137/8 < x < -117/8: 1/2*finite(x)*erfc(sqrt(2)/2*abs(x))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 * of it -309/8 < x < -75/2: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 38))
 *     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
 *       polynomial of degree 7 about 38, within 2^-58 of the function by Arb
 * x > 0: x*(1/2*(2 - erfc(sqrt(2)/2*abs(x))))
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     2 - g: the terms add up to at most 3 times the sum, so errors grow 3-fold at most
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(2, pair(g)): of both signs, errors grow 3.1-fold at most here
 */
#include <float.h>
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

/* the largest number of its sign for an infinity; NaN stays NaN */
static double bounded(double a)
{
    return a > DBL_MAX ? DBL_MAX : a < -DBL_MAX ? -DBL_MAX : a;
}

/* the largest number of its sign for an infinity; NaN stays NaN */
static float boundedf(float a)
{
    return a > FLT_MAX ? FLT_MAX : a < -FLT_MAX ? -FLT_MAX : a;
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

/* c0 + c1*x + ... + c7*x^7 by Horner's rule */
static double polynomial(double x)
{
    double sum = -0x1.4ca5d68401025p-46; /* -1.8465662582284738e-14, rounded */
    sum = x * sum + 0x1.60e665e69cd6cp-41; /* 6.268763150943366e-13, rounded */
    sum = x * sum - 0x1.6904124271557p-36; /* -2.0521378224799335e-11, rounded */
    sum = x * sum + 0x1.66f9be33a5558p-31; /* 6.5297273704027898e-10, rounded */
    sum = x * sum - 0x1.566fe046eef46p-26; /* -1.9932457708445791e-8, rounded */
    sum = x * sum + 0x1.3208df1316abep-21; /* 5.7003396348604523e-7, rounded */
    sum = x * sum - 0x1.e5e47bbe7a69p-17; /* -1.4480725323690117e-5, rounded */
    sum = x * sum - 0x1.983c0d11c93c8p-2; /* -0.39866657658631909, rounded */
    return sum;
}

/* c0 + c1*x + ... + c11*x^11 by Horner's rule */
static double polynomial2(double x)
{
    double sum = -0x1.4f7936bf1adb9p-48; /* -4.6556299317844468e-15, rounded */
    sum = x * sum + 0x1.28e295dea5e5ep-44; /* 6.5921734588953468e-14, rounded */
    sum = x * sum - 0x1.e724f808124bp-41; /* -8.6534230387653074e-13, rounded */
    sum = x * sum + 0x1.8d46b2f44a6d6p-37; /* 1.1291267814082045e-11, rounded */
    sum = x * sum - 0x1.3eb3ace0ee97ep-33; /* -1.4492882504269393e-10, rounded */
    sum = x * sum + 0x1.f5067a7d69815p-30; /* 1.8227194470361102e-9, rounded */
    sum = x * sum - 0x1.7fff7ad5527ep-26; /* -2.2351623514973424e-8, rounded */
    sum = x * sum + 0x1.1cc8c0ef5a9e1p-22; /* 2.6522594872313421e-7, rounded */
    sum = x * sum - 0x1.9394051fb04a4p-19; /* -3.0068919299746679e-6, rounded */
    sum = x * sum + 0x1.0acb1bd30cd5fp-15; /* 3.1804250874146612e-5, rounded */
    sum = x * sum - 0x1.3801b54ba824ap-12; /* -2.9755275020629645e-4, rounded */
    sum = x * sum - 0x1.9663b9f4cac3ap-2; /* -0.39686480099289025, rounded */
    return sum;
}

double symsig_gelu(double x)
{
    const double sqrt_2_over_2_hi = 0x1.6a09e667f3bcdp-1; /* sqrt(2)/2 = 0.70710678118654752, rounded */
    const double sqrt_2_over_2_lo = -0x1.bdd3413b26456p-55; /* the rest of sqrt(2)/2: -4.83365e-17 */
    const double two_over_sqrt_pi = 0x1.20dd750429b6dp0; /* 2/sqrt(pi) = 1.1283791670955126, rounded */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0;
    const double v = bounded(x);
    const double w = fabs(x);
    const double v2 = minimum(w, 64.0);
    const double p = sqrt_2_over_2_hi * v2;
    const double d = product_error(sqrt_2_over_2_hi, v2) + v2 * sqrt_2_over_2_lo;
    const double d2 = p + d;
    const double g = erfc(d2);
    const double m = -g;
    const double d3 = 2.0 + m;
    const double p5 = two_over_sqrt_pi * exp(-(d2 * d2)) * (d - (d2 - p));
    const double m3 = -p5;
    const double d6 = sum_error(2.0, m) + (-m3);
    const double d7 = d3 + d6;
    const double d10 = 0.5 * (below2 ? g : d7) + 0.5 * (below2 ? m3 : d6 - (d7 - d3));
    const double p8 = (below2 ? v : x) * d10;
    if (x < -38.625)
        return p8;
    const double m5 = -(0.5 * (v2 * v2));
    const double d11 = k_64_log_2_hi + m5;
    const double d12 = sum_error(k_64_log_2_hi, m5) + k_64_log_2_lo;
    const double d13 = d12 + (-(0.5 * product_error(v2, v2)));
    const double d14 = d11 + d13;
    const double t2 = exp(d14);
    const double p13 = t2 * (d13 - (d14 - d11));
    if (x < -37.5) {
        const double r = polynomial(minimum(w, 38.625) - 38.0);
        const double p12 = t2 * r;
        const double d18 = product_error(t2, r) + r * p13;
        const double d19 = p12 + d18;
        return k0 * (d19 + (d18 - (d19 - p12)));
    }
    if (x < -17.125)
        return p8;
    const double p17 = 0.5 * v * (g - p5);
    if (x < -14.625)
        return p17;
    if (!(x < -13.0))
        return x < -12.875 ? p17 : p8;
    const double r2 = polynomial2(minimum(w, 14.625) - 13.75);
    const double p18 = t2 * r2;
    const double d25 = product_error(t2, r2) + r2 * p13;
    const double d26 = p18 + d25;
    return k0 * (d26 + (d25 - (d26 - p18)));
}

void symsig_gelu_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu(x[i]);
}

/* c0 + c1*x + ... + c7*x^7 by Horner's rule */
static float polynomialf(float x)
{
    float sum = -0x1.4ca5d6p-46f; /* -1.8465662582284738e-14, rounded */
    sum = x * sum + 0x1.60e666p-41f; /* 6.268763150943366e-13, rounded */
    sum = x * sum - 0x1.690412p-36f; /* -2.0521378224799335e-11, rounded */
    sum = x * sum + 0x1.66f9bep-31f; /* 6.5297273704027898e-10, rounded */
    sum = x * sum - 0x1.566fep-26f; /* -1.9932457708445791e-8, rounded */
    sum = x * sum + 0x1.3208ep-21f; /* 5.7003396348604523e-7, rounded */
    sum = x * sum - 0x1.e5e47cp-17f; /* -1.4480725323690117e-5, rounded */
    sum = x * sum - 0x1.983c0ep-2f; /* -0.39866657658631909, rounded */
    return sum;
}

/* c0 + c1*x + ... + c11*x^11 by Horner's rule */
static float polynomial2f(float x)
{
    float sum = -0x1.4f7936p-48f; /* -4.6556299317844468e-15, rounded */
    sum = x * sum + 0x1.28e296p-44f; /* 6.5921734588953468e-14, rounded */
    sum = x * sum - 0x1.e724f8p-41f; /* -8.6534230387653074e-13, rounded */
    sum = x * sum + 0x1.8d46b2p-37f; /* 1.1291267814082045e-11, rounded */
    sum = x * sum - 0x1.3eb3acp-33f; /* -1.4492882504269393e-10, rounded */
    sum = x * sum + 0x1.f5067ap-30f; /* 1.8227194470361102e-9, rounded */
    sum = x * sum - 0x1.7fff7ap-26f; /* -2.2351623514973424e-8, rounded */
    sum = x * sum + 0x1.1cc8cp-22f; /* 2.6522594872313421e-7, rounded */
    sum = x * sum - 0x1.939406p-19f; /* -3.0068919299746679e-6, rounded */
    sum = x * sum + 0x1.0acb1cp-15f; /* 3.1804250874146612e-5, rounded */
    sum = x * sum - 0x1.3801b6p-12f; /* -2.9755275020629645e-4, rounded */
    sum = x * sum - 0x1.9663bap-2f; /* -0.39686480099289025, rounded */
    return sum;
}

float symsig_geluf(float x)
{
    const float sqrt_2_over_2_hi = 0x1.6a09e6p-1f; /* sqrt(2)/2 = 0.70710678118654752, rounded */
    const float sqrt_2_over_2_lo = 0x1.9fcef4p-27f; /* the rest of sqrt(2)/2: 1.21016e-8 */
    const float two_over_sqrt_pi = 0x1.20dd76p0f; /* 2/sqrt(pi) = 1.1283791670955126, rounded */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0f;
    const float v = boundedf(x);
    const float w = fabsf(x);
    const float v2 = minimumf(w, 64.0f);
    const float p = sqrt_2_over_2_hi * v2;
    const float d = product_errorf(sqrt_2_over_2_hi, v2) + v2 * sqrt_2_over_2_lo;
    const float d2 = p + d;
    const float g = erfcf(d2);
    const float m = -g;
    const float d3 = 2.0f + m;
    const float p5 = two_over_sqrt_pi * expf(-(d2 * d2)) * (d - (d2 - p));
    const float m3 = -p5;
    const float d6 = sum_errorf(2.0f, m) + (-m3);
    const float d7 = d3 + d6;
    const float d10 = 0.5f * (below2 ? g : d7) + 0.5f * (below2 ? m3 : d6 - (d7 - d3));
    const float p8 = (below2 ? v : x) * d10;
    if (x < -38.625f)
        return p8;
    const float m5 = -(0.5f * (v2 * v2));
    const float d11 = k_64_log_2_hi + m5;
    const float d12 = sum_errorf(k_64_log_2_hi, m5) + k_64_log_2_lo;
    const float d13 = d12 + (-(0.5f * product_errorf(v2, v2)));
    const float d14 = d11 + d13;
    const float t2 = expf(d14);
    const float p13 = t2 * (d13 - (d14 - d11));
    if (x < -37.5f) {
        const float r = polynomialf(minimumf(w, 38.625f) - 38.0f);
        const float p12 = t2 * r;
        const float d18 = product_errorf(t2, r) + r * p13;
        const float d19 = p12 + d18;
        return k0 * (d19 + (d18 - (d19 - p12)));
    }
    if (x < -17.125f)
        return p8;
    const float p17 = 0.5f * v * (g - p5);
    if (x < -14.625f)
        return p17;
    if (!(x < -13.0f))
        return x < -12.875f ? p17 : p8;
    const float r2 = polynomial2f(minimumf(w, 14.625f) - 13.75f);
    const float p18 = t2 * r2;
    const float d25 = product_errorf(t2, r2) + r2 * p13;
    const float d26 = p18 + d25;
    return k0 * (d26 + (d25 - (d26 - p18)));
}

void symsig_geluf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_geluf(x[i]);
}
