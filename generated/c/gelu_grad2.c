/* SPDX-License-Identifier: MIT */
/* gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2)
 *
 * x < 0: -(exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
 * of it -27/16 < x < -19/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 14 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 * of it -59/4 < x < -105/8: -(exp(64*log(2) +
 *   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
 *     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
 *       number; that it is 2^64 times too large, the last product makes up for; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once;
 *       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
 * of it -311/8 < x < -301/8: -(exp(64*log(2) +
 *   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
 *     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
 *       number; that it is 2^64 times too large, the last product makes up for; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once;
 *       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
 * x > 0: -(exp(-1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
 * of it 19/16 < x < 27/16: (abs(x) - 1.4142135623730950...)*P(abs(x) - 1.4142135623730950...)
 *     a polynomial of degree 14 about the zero 1.414213562373095048..., within 2^-58 of the function
 *       by Arb
 * of it 105/8 < x < 59/4: -(exp(64*log(2) +
 *   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
 *     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
 *       number; that it is 2^64 times too large, the last product makes up for; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once;
 *       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
 * of it 301/8 < x < 311/8: -(exp(64*log(2) +
 *   -1/2*(abs(x)*abs(x)))*(sqrt(2)/(2*sqrt(pi))*abs(x)*abs(x) - sqrt(2)/sqrt(pi))*2^-64)
 *     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
 *       number; that it is 2^64 times too large, the last product makes up for; what is not a
 *       function of one argument is carried in double-word arithmetic, rounded once;
 *       dsub(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)), hi()): of both signs, errors grow
 *       5.8-fold at most here
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

/* c0 + c1*x + ... + c14*x^14 by Horner's rule */
static double polynomial(double x)
{
    double sum = -0x1.124c79c3f38abp-21; /* -5.1092120444976961e-7, rounded */
    sum = x * sum - 0x1.4b6ec34af5c98p-18; /* -4.9387316023087151e-6, rounded */
    sum = x * sum + 0x1.f4dbad86c8f73p-17; /* 1.4926735060045753e-5, rounded */
    sum = x * sum + 0x1.65c2ed5993283p-15; /* 4.2648486396322709e-5, rounded */
    sum = x * sum - 0x1.cf7acea79a171p-13; /* -2.2100435056705448e-4, rounded */
    sum = x * sum - 0x1.5e4b20fa943d8p-13; /* -1.6703294370981506e-4, rounded */
    sum = x * sum + 0x1.27865ff26ba78p-9; /* 0.002254676067614366, rounded */
    sum = x * sum - 0x1.57822cddb75dap-10; /* -0.0013103809246140991, rounded */
    sum = x * sum - 0x1.eb312cc47b476p-7; /* -0.014989992961057501, rounded */
    sum = x * sum + 0x1.a4cc43b062dfcp-6; /* 0.025683466055438573, rounded */
    sum = x * sum + 0x1.a911f096fb548p-5; /* 0.05188843717756214, rounded */
    sum = x * sum - 0x1.5eaa38685065cp-3; /* -0.17122310703603004, rounded */
    sum = x * sum + 0x1.7cc112253b8b2p-55; /* 4.1281451252971243e-17, rounded */
    sum = x * sum + 0x1.c2dadacf42cb8p-2; /* 0.4402879895212197, rounded */
    sum = x * sum - 0x1.a911f096fbc26p-2; /* -0.4151074974205947, rounded */
    return sum;
}

double symsig_gelu_grad2(double x)
{
    /* sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded */
    const double sqrt_2_over_2_sqrt_pi_hi = 0x1.9884533d43651p-2;
    /* the rest of sqrt(2)/(2*sqrt(pi)): -2.49233e-17 */
    const double sqrt_2_over_2_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-56;
    /* sqrt(2)/sqrt(pi) = 0.79788456080286536, rounded */
    const double sqrt_2_over_sqrt_pi_hi = 0x1.9884533d43651p-1;
    /* the rest of sqrt(2)/sqrt(pi): -4.98465e-17 */
    const double sqrt_2_over_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-55;
    const double k0_hi = 0x1.6a09e667f3bcdp0; /* 1.4142135623730950... = 1.414213562373095, rounded */
    const double k0_lo = -0x1.bdd3413b26456p-54; /* the rest of 1.4142135623730950...: -9.66729e-17 */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k1 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double w = fabs(x);
    const double v = minimum(w, 64.0);
    const double p2 = -0.5 * (v * v);
    const double t = exp(p2);
    const double v2 = minimum(w, 2048.0);
    const double p3 = sqrt_2_over_2_sqrt_pi_hi * v2;
    const double p_low = product_error(sqrt_2_over_2_sqrt_pi_hi, v2);
    const double d = p_low + v2 * sqrt_2_over_2_sqrt_pi_lo;
    const double d2 = p3 + d;
    const double p5 = d2 * v2;
    const double d5 = product_error(d2, v2) + v2 * (d - (d2 - p3));
    const double d6 = p5 + d5;
    const double m = -sqrt_2_over_sqrt_pi_hi;
    const double d7 = d6 + m;
    const double d11 = sum_error(d6, m) + (d5 - (d6 - p5)) + (-sqrt_2_over_sqrt_pi_lo);
    const double d12 = d7 + d11;
    const double p7 = t * d12;
    const double d14 = d11 - (d12 - d7);
    const double p9 = -0.5 * product_error(v, v);
    const double d16 = product_error(t, d12) + t * d14 + d12 * (t * p9);
    const double d17 = p7 + d16;
    const double m3 = -(d17 + (d16 - (d17 - p7)));
    if (w < 1.1875)
        return m3;
    if (w < 1.6875) {
        const double d22 = w - k0_hi - k0_lo;
        return d22 * polynomial(d22);
    }
    if (w < 13.125)
        return m3;
    const double d23 = k_64_log_2_hi + p2;
    const double d24 = sum_error(k_64_log_2_hi, p2) + k_64_log_2_lo;
    const double d25 = d24 + p9;
    const double d26 = d23 + d25;
    const double t2 = exp(d26);
    const double p13 = t2 * d12;
    const double d30 = product_error(t2, d12) + t2 * d14 + d12 * (t2 * (d25 - (d26 - d23)));
    const double d31 = p13 + d30;
    const double m4 = -((d31 + (d30 - (d31 - p13))) * k1);
    return w < 14.75 ? m4 : 37.625 <= w && w < 38.875 ? m4 : m3;
}

void symsig_gelu_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_grad2(x[i]);
}

/* c0 + c1*x + ... + c14*x^14 by Horner's rule */
static float polynomialf(float x)
{
    float sum = -0x1.124c7ap-21f; /* -5.1092120444976961e-7, rounded */
    sum = x * sum - 0x1.4b6ec4p-18f; /* -4.9387316023087151e-6, rounded */
    sum = x * sum + 0x1.f4dbaep-17f; /* 1.4926735060045753e-5, rounded */
    sum = x * sum + 0x1.65c2eep-15f; /* 4.2648486396322709e-5, rounded */
    sum = x * sum - 0x1.cf7acep-13f; /* -2.2100435056705448e-4, rounded */
    sum = x * sum - 0x1.5e4b2p-13f; /* -1.6703294370981506e-4, rounded */
    sum = x * sum + 0x1.27866p-9f; /* 0.002254676067614366, rounded */
    sum = x * sum - 0x1.57822cp-10f; /* -0.0013103809246140991, rounded */
    sum = x * sum - 0x1.eb312cp-7f; /* -0.014989992961057501, rounded */
    sum = x * sum + 0x1.a4cc44p-6f; /* 0.025683466055438573, rounded */
    sum = x * sum + 0x1.a911fp-5f; /* 0.05188843717756214, rounded */
    sum = x * sum - 0x1.5eaa38p-3f; /* -0.17122310703603004, rounded */
    sum = x * sum + 0x1.7cc112p-55f; /* 4.1281451252971243e-17, rounded */
    sum = x * sum + 0x1.c2dadap-2f; /* 0.4402879895212197, rounded */
    sum = x * sum - 0x1.a911fp-2f; /* -0.4151074974205947, rounded */
    return sum;
}

float symsig_gelu_grad2f(float x)
{
    /* sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded */
    const float sqrt_2_over_2_sqrt_pi_hi = 0x1.988454p-2f;
    /* the rest of sqrt(2)/(2*sqrt(pi)): -1.13352e-8 */
    const float sqrt_2_over_2_sqrt_pi_lo = -0x1.857936p-27f;
    /* sqrt(2)/sqrt(pi) = 0.79788456080286536, rounded */
    const float sqrt_2_over_sqrt_pi_hi = 0x1.988454p-1f;
    const float sqrt_2_over_sqrt_pi_lo = -0x1.857936p-26f; /* the rest of sqrt(2)/sqrt(pi): -2.26703e-8 */
    const float k0_hi = 0x1.6a09e6p0f; /* 1.4142135623730950... = 1.414213562373095, rounded */
    const float k0_lo = 0x1.9fcef4p-26f; /* the rest of 1.4142135623730950...: 2.42032e-8 */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k1 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float w = fabsf(x);
    const float v = minimumf(w, 64.0f);
    const float p2 = -0.5f * (v * v);
    const float t = expf(p2);
    const float v2 = minimumf(w, 2048.0f);
    const float p3 = sqrt_2_over_2_sqrt_pi_hi * v2;
    const float p_low = product_errorf(sqrt_2_over_2_sqrt_pi_hi, v2);
    const float d = p_low + v2 * sqrt_2_over_2_sqrt_pi_lo;
    const float d2 = p3 + d;
    const float p5 = d2 * v2;
    const float d5 = product_errorf(d2, v2) + v2 * (d - (d2 - p3));
    const float d6 = p5 + d5;
    const float m = -sqrt_2_over_sqrt_pi_hi;
    const float d7 = d6 + m;
    const float d11 = sum_errorf(d6, m) + (d5 - (d6 - p5)) + (-sqrt_2_over_sqrt_pi_lo);
    const float d12 = d7 + d11;
    const float p7 = t * d12;
    const float d14 = d11 - (d12 - d7);
    const float p9 = -0.5f * product_errorf(v, v);
    const float d16 = product_errorf(t, d12) + t * d14 + d12 * (t * p9);
    const float d17 = p7 + d16;
    const float m3 = -(d17 + (d16 - (d17 - p7)));
    if (w < 1.1875f)
        return m3;
    if (w < 1.6875f) {
        const float d22 = w - k0_hi - k0_lo;
        return d22 * polynomialf(d22);
    }
    if (w < 13.125f)
        return m3;
    const float d23 = k_64_log_2_hi + p2;
    const float d24 = sum_errorf(k_64_log_2_hi, p2) + k_64_log_2_lo;
    const float d25 = d24 + p9;
    const float d26 = d23 + d25;
    const float t2 = expf(d26);
    const float p13 = t2 * d12;
    const float d30 = product_errorf(t2, d12) + t2 * d14 + d12 * (t2 * (d25 - (d26 - d23)));
    const float d31 = p13 + d30;
    const float m4 = -((d31 + (d30 - (d31 - p13))) * k1);
    return w < 14.75f ? m4 : 37.625f <= w && w < 38.875f ? m4 : m3;
}

void symsig_gelu_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_grad2f(x[i]);
}
