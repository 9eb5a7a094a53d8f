/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2*sqrt(2)/sqrt(pi)*abs(x) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(2 + t): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(), within(w, 2048)), within(w,
 *       2048)), within(w, 2048))), 1): of both signs, errors grow 7.7-fold at most here
 *     dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(), within(w, 2048)), within(w,
 *       2048)), within(w, 2048))), 1), pair(t)): of both signs, errors grow 2.2-fold at most here
 * of it -29/32 < x < -15/32: (abs(x) - 0.7524614220710162...)*P(abs(x) - 0.7524614220710162...)
 *     a polynomial of degree 13 about the zero 0.752461422071016258..., within 2^-58 of the function
 *       by Arb
 * of it -97/8 < x < -10: -(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2*sqrt(2)/sqrt(pi)*abs(x) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))/(1 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64)
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(2 + 1/18446744073709551616*t): all terms have one sign,
 *       nothing cancels; what is not a function of one argument is carried in double-word
 *       arithmetic, rounded once; dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1): of both signs, errors grow
 *       7.7-fold at most here; dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1), dmul(1/18446744073709551616,
 *       pair(t))): of both signs, errors grow 2.2-fold at most here
 * of it -22 < x < -169/8: -(exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2*sqrt(2)/sqrt(pi)*abs(x) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x) - 1 - 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))/(1 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(2 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))))*2^-64)
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(2 + 1/18446744073709551616*t): all terms have one sign,
 *       nothing cancels; what is not a function of one argument is carried in double-word
 *       arithmetic, rounded once; dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1): of both signs, errors grow
 *       7.7-fold at most here; dsub(dsub(dadd(dmul(hi(), within(w, 2048)), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), within(w, 2048))), 1), dmul(1/18446744073709551616,
 *       pair(t))): of both signs, errors grow 2.2-fold at most here
 * x > 0: (1 + exp(-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   2*sqrt(2)/sqrt(pi)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(100000*sqrt(pi))*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(2 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t + hi()*w*t + hi()*w*w*w*t: all terms have one sign, nothing cancels
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

/* c0 + c1*x + ... + c13*x^13 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.f175e5c35ad49p-18; /* 7.4127396517507602e-6, rounded */
    sum = x * sum + 0x1.0fdae7e9ad14ap-16; /* 1.6203826737907774e-5, rounded */
    sum = x * sum - 0x1.25c408b58bac8p-15; /* -3.5019607292565534e-5, rounded */
    sum = x * sum - 0x1.04a09d4a35595p-13; /* -1.2427682879116428e-4, rounded */
    sum = x * sum + 0x1.14bf79dcc43fap-12; /* 2.6392741510600194e-4, rounded */
    sum = x * sum + 0x1.e63f410468211p-11; /* 9.2744271437445087e-4, rounded */
    sum = x * sum - 0x1.3d8d63b5a747bp-9; /* -0.0024227318015861957, rounded */
    sum = x * sum - 0x1.58c9ed7aa7be4p-8; /* -0.0052610592635166966, rounded */
    sum = x * sum + 0x1.427996dbf2bdp-6; /* 0.019682309459124357, rounded */
    sum = x * sum + 0x1.104a83edc44ccp-6; /* 0.016619328343101356, rounded */
    sum = x * sum - 0x1.d2b7734646f96p-4; /* -0.11394448308095514, rounded */
    sum = x * sum + 0x1.029615edb075bp-6; /* 0.01578285352184792, rounded */
    sum = x * sum + 0x1.8cd1a2b2fff32p-2; /* 0.38751844613578892, rounded */
    sum = x * sum - 0x1.b8bacd2c96b91p-2; /* -0.43040009102485851, rounded */
    return sum;
}

double symsig_gelu_tanh_grad(double x)
{
    /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const double k0_hi = 0x1.2444f2a4d8b4bp-4;
    /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): -6.17515e-19 */
    const double k0_lo = -0x1.6c843a29d1c7p-61;
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const double two_sqrt_2_over_sqrt_pi_hi = 0x1.9884533d43651p0;
    /* the rest of 2*sqrt(2)/sqrt(pi): -9.96931e-17 */
    const double two_sqrt_2_over_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-54;
    /* 26829*sqrt(2)/(100000*sqrt(pi)) = 0.21406444881780075, rounded */
    const double k1_hi = 0x1.b6676bf7450fp-3;
    /* the rest of 26829*sqrt(2)/(100000*sqrt(pi)): 1.20252e-17 */
    const double k1_lo = 0x1.bba7351828aabp-57;
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k2 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double k3_hi = 0x1.81429f9e97e4dp-1; /* 0.7524614220710162... = 0.75246142207101626, rounded */
    const double k3_lo = -0x1.4f523ed77dbdcp-55; /* the rest of 0.7524614220710162...: -3.63556e-17 */
    const double w = fabs(x);
    const double v = minimum(w, 32.0);
    const double p = v * v;
    const double p2 = p * k0_hi;
    const double d2 = product_error(p, k0_hi) + p * k0_lo + k0_hi * product_error(v, v);
    const double d3 = p2 + d2;
    const double d4 = two_sqrt_2_over_sqrt_pi_hi + d3;
    const double d_low = sum_error(two_sqrt_2_over_sqrt_pi_hi, d3);
    const double d8 = d_low + two_sqrt_2_over_sqrt_pi_lo + (d2 - (d3 - p2));
    const double d9 = d4 + d8;
    const double p5 = d9 * v;
    const double d12 = product_error(d9, v) + v * (d8 - (d9 - d4));
    const double d13 = p5 + d12;
    const double m = -d13;
    const double t = exp(m);
    const double v2 = minimum(w, 2048.0);
    const double p7 = two_sqrt_2_over_sqrt_pi_hi * v2;
    const double p_low4 = product_error(two_sqrt_2_over_sqrt_pi_hi, v2);
    const double d14 = p_low4 + v2 * two_sqrt_2_over_sqrt_pi_lo;
    const double d15 = p7 + d14;
    const double p9 = k1_hi * v2;
    const double d16 = product_error(k1_hi, v2) + v2 * k1_lo;
    const double d17 = p9 + d16;
    const double p11 = d17 * v2;
    const double d20 = product_error(d17, v2) + v2 * (d16 - (d17 - p9));
    const double d21 = p11 + d20;
    const double p13 = d21 * v2;
    const double d24 = product_error(d21, v2) + v2 * (d20 - (d21 - p11));
    const double d25 = p13 + d24;
    const double d26 = d15 + d25;
    const double d28 = d14 - (d15 - p7);
    const double d31 = d24 - (d25 - p13);
    const double d32 = sum_error(d15, d25) + d28 + d31;
    const double d33 = d26 + d32;
    const double m2 = -1.0;
    const double d34 = d33 + m2;
    const double d37 = sum_error(d33, m2) + (d32 - (d33 - d26));
    const double d38 = d34 + d37;
    const double d41 = d37 - (d38 - d34);
    const double m4 = -(d12 - (d13 - p5));
    const double p15 = t * m4;
    const double d52 = 2.0 + t;
    const double d53 = sum_error(2.0, t) + p15;
    const double d54 = d52 + d53;
    const double p19 = t * d54;
    const double d57 = product_error(t, d54) + t * (d53 - (d54 - d52));
    const double d58 = d57 + d54 * p15;
    const double d59 = p19 + d58;
    const double d60 = 1.0 + d59;
    const double d63 = sum_error(1.0, d59) + (d58 - (d59 - p19));
    const double d64 = d60 + d63;
    const double d71 = d63 - (d64 - d60);
    double n;
    if (x < 0.0) {
        const double m3 = -t;
        const double d39 = d38 + m3;
        const double d45 = sum_error(d38, m3) + d41 + (-p15);
        const double d46 = d39 + d45;
        const double p16 = t * d46;
        const double d49 = product_error(t, d46) + t * (d45 - (d46 - d39));
        const double d50 = d49 + d46 * p15;
        const double d51 = p16 + d50;
        const double q = d51 / d64;
        const double d69 = d51 - q * d64 - product_error(q, d64) + (d50 - (d51 - p16));
        n = -(q + (d69 - q * d71) / d64);
    } else {
        const double d74 = 1.0 + t;
        const double d75 = sum_error(1.0, t) + p15;
        const double d76 = d74 + d75;
        const double p24 = d15 * t;
        const double d78 = product_error(d15, t) + d15 * p15 + t * d28;
        const double d79 = p24 + d78;
        const double d80 = d76 + d79;
        const double d83 = sum_error(d76, d79) + (d75 - (d76 - d74));
        const double d86 = d83 + (d78 - (d79 - p24));
        const double d87 = d80 + d86;
        const double p27 = d25 * t;
        const double d89 = product_error(d25, t) + d25 * p15 + t * d31;
        const double d90 = p27 + d89;
        const double d91 = d87 + d90;
        const double d94 = sum_error(d87, d90) + (d86 - (d87 - d80));
        const double d97 = d94 + (d89 - (d90 - p27));
        const double d98 = d91 + d97;
        const double q3 = d98 / d64;
        const double d103 = d98 - q3 * d64 - product_error(q3, d64) + (d97 - (d98 - d91));
        n = q3 + (d103 - q3 * d71) / d64;
    }
    if (x < -22.0)
        return n;
    const double d106 = k_64_log_2_hi + m;
    const double d107 = sum_error(k_64_log_2_hi, m) + k_64_log_2_lo;
    const double d108 = d107 + m4;
    const double d109 = d106 + d108;
    const double t2 = exp(d109);
    const double p32 = k2 * t2;
    const double m7 = -p32;
    const double d110 = d38 + m7;
    const double p33 = t2 * (d108 - (d109 - d106));
    const double p34 = k2 * p33;
    const double d114 = sum_error(d38, m7) + d41 + (-p34);
    const double d115 = d110 + d114;
    const double p35 = t2 * d115;
    const double d118 = product_error(t2, d115) + t2 * (d114 - (d115 - d110));
    const double d119 = d118 + d115 * p33;
    const double d120 = p35 + d119;
    const double d121 = 2.0 + p32;
    const double d122 = sum_error(2.0, p32) + p34;
    const double d123 = d121 + d122;
    const double p38 = p32 * d123;
    const double d126 = product_error(p32, d123) + p32 * (d122 - (d123 - d121));
    const double d127 = d126 + d123 * p34;
    const double d128 = p38 + d127;
    const double d129 = 1.0 + d128;
    const double d132 = sum_error(1.0, d128) + (d127 - (d128 - p38));
    const double d133 = d129 + d132;
    const double q5 = d120 / d133;
    const double d135 = d120 - q5 * d133 - product_error(q5, d133);
    const double d141 = d135 + (d119 - (d120 - p35)) - q5 * (d132 - (d133 - d129));
    const double m9 = -((q5 + d141 / d133) * k2);
    if (x < -21.125)
        return m9;
    if (x < -12.125)
        return n;
    if (x < -10.0)
        return m9;
    if (!(-0.90625 <= x && x < -0.46875))
        return n;
    const double d144 = w - k3_hi - k3_lo;
    return d144 * polynomial(d144);
}

void symsig_gelu_tanh_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanh_grad(x[i]);
}

/* c0 + c1*x + ... + c13*x^13 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.f175e6p-18f; /* 7.4127396517507602e-6, rounded */
    sum = x * sum + 0x1.0fdae8p-16f; /* 1.6203826737907774e-5, rounded */
    sum = x * sum - 0x1.25c408p-15f; /* -3.5019607292565534e-5, rounded */
    sum = x * sum - 0x1.04a09ep-13f; /* -1.2427682879116428e-4, rounded */
    sum = x * sum + 0x1.14bf7ap-12f; /* 2.6392741510600194e-4, rounded */
    sum = x * sum + 0x1.e63f42p-11f; /* 9.2744271437445087e-4, rounded */
    sum = x * sum - 0x1.3d8d64p-9f; /* -0.0024227318015861957, rounded */
    sum = x * sum - 0x1.58c9eep-8f; /* -0.0052610592635166966, rounded */
    sum = x * sum + 0x1.427996p-6f; /* 0.019682309459124357, rounded */
    sum = x * sum + 0x1.104a84p-6f; /* 0.016619328343101356, rounded */
    sum = x * sum - 0x1.d2b774p-4f; /* -0.11394448308095514, rounded */
    sum = x * sum + 0x1.029616p-6f; /* 0.01578285352184792, rounded */
    sum = x * sum + 0x1.8cd1a2p-2f; /* 0.38751844613578892, rounded */
    sum = x * sum - 0x1.b8bacep-2f; /* -0.43040009102485851, rounded */
    return sum;
}

float symsig_gelu_tanh_gradf(float x)
{
    const float k0_hi = 0x1.2444f2p-4f; /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const float k0_lo = 0x1.49b16ap-29f; /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): 2.39883e-9 */
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const float two_sqrt_2_over_sqrt_pi_hi = 0x1.988454p0f;
    /* the rest of 2*sqrt(2)/sqrt(pi): -4.53407e-8 */
    const float two_sqrt_2_over_sqrt_pi_lo = -0x1.857936p-25f;
    const float k1_hi = 0x1.b6676cp-3f; /* 26829*sqrt(2)/(100000*sqrt(pi)) = 0.21406444881780075, rounded */
    const float k1_lo = -0x1.175e2p-32f; /* the rest of 26829*sqrt(2)/(100000*sqrt(pi)): -2.54083e-10 */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k2 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float k3_hi = 0x1.8142ap-1f; /* 0.7524614220710162... = 0.75246142207101626, rounded */
    const float k3_lo = -0x1.85a06cp-27f; /* the rest of 0.7524614220710162...: -1.13396e-8 */
    const float w = fabsf(x);
    const float v = minimumf(w, 32.0f);
    const float p = v * v;
    const float p2 = p * k0_hi;
    const float d2 = product_errorf(p, k0_hi) + p * k0_lo + k0_hi * product_errorf(v, v);
    const float d3 = p2 + d2;
    const float d4 = two_sqrt_2_over_sqrt_pi_hi + d3;
    const float d_low = sum_errorf(two_sqrt_2_over_sqrt_pi_hi, d3);
    const float d8 = d_low + two_sqrt_2_over_sqrt_pi_lo + (d2 - (d3 - p2));
    const float d9 = d4 + d8;
    const float p5 = d9 * v;
    const float d12 = product_errorf(d9, v) + v * (d8 - (d9 - d4));
    const float d13 = p5 + d12;
    const float m = -d13;
    const float t = expf(m);
    const float v2 = minimumf(w, 2048.0f);
    const float p7 = two_sqrt_2_over_sqrt_pi_hi * v2;
    const float p_low4 = product_errorf(two_sqrt_2_over_sqrt_pi_hi, v2);
    const float d14 = p_low4 + v2 * two_sqrt_2_over_sqrt_pi_lo;
    const float d15 = p7 + d14;
    const float p9 = k1_hi * v2;
    const float d16 = product_errorf(k1_hi, v2) + v2 * k1_lo;
    const float d17 = p9 + d16;
    const float p11 = d17 * v2;
    const float d20 = product_errorf(d17, v2) + v2 * (d16 - (d17 - p9));
    const float d21 = p11 + d20;
    const float p13 = d21 * v2;
    const float d24 = product_errorf(d21, v2) + v2 * (d20 - (d21 - p11));
    const float d25 = p13 + d24;
    const float d26 = d15 + d25;
    const float d28 = d14 - (d15 - p7);
    const float d31 = d24 - (d25 - p13);
    const float d32 = sum_errorf(d15, d25) + d28 + d31;
    const float d33 = d26 + d32;
    const float m2 = -1.0f;
    const float d34 = d33 + m2;
    const float d37 = sum_errorf(d33, m2) + (d32 - (d33 - d26));
    const float d38 = d34 + d37;
    const float d41 = d37 - (d38 - d34);
    const float m4 = -(d12 - (d13 - p5));
    const float p15 = t * m4;
    const float d52 = 2.0f + t;
    const float d53 = sum_errorf(2.0f, t) + p15;
    const float d54 = d52 + d53;
    const float p19 = t * d54;
    const float d57 = product_errorf(t, d54) + t * (d53 - (d54 - d52));
    const float d58 = d57 + d54 * p15;
    const float d59 = p19 + d58;
    const float d60 = 1.0f + d59;
    const float d63 = sum_errorf(1.0f, d59) + (d58 - (d59 - p19));
    const float d64 = d60 + d63;
    const float d71 = d63 - (d64 - d60);
    float n;
    if (x < 0.0f) {
        const float m3 = -t;
        const float d39 = d38 + m3;
        const float d45 = sum_errorf(d38, m3) + d41 + (-p15);
        const float d46 = d39 + d45;
        const float p16 = t * d46;
        const float d49 = product_errorf(t, d46) + t * (d45 - (d46 - d39));
        const float d50 = d49 + d46 * p15;
        const float d51 = p16 + d50;
        const float q = d51 / d64;
        const float d69 = d51 - q * d64 - product_errorf(q, d64) + (d50 - (d51 - p16));
        n = -(q + (d69 - q * d71) / d64);
    } else {
        const float d74 = 1.0f + t;
        const float d75 = sum_errorf(1.0f, t) + p15;
        const float d76 = d74 + d75;
        const float p24 = d15 * t;
        const float d78 = product_errorf(d15, t) + d15 * p15 + t * d28;
        const float d79 = p24 + d78;
        const float d80 = d76 + d79;
        const float d83 = sum_errorf(d76, d79) + (d75 - (d76 - d74));
        const float d86 = d83 + (d78 - (d79 - p24));
        const float d87 = d80 + d86;
        const float p27 = d25 * t;
        const float d89 = product_errorf(d25, t) + d25 * p15 + t * d31;
        const float d90 = p27 + d89;
        const float d91 = d87 + d90;
        const float d94 = sum_errorf(d87, d90) + (d86 - (d87 - d80));
        const float d97 = d94 + (d89 - (d90 - p27));
        const float d98 = d91 + d97;
        const float q3 = d98 / d64;
        const float d103 = d98 - q3 * d64 - product_errorf(q3, d64) + (d97 - (d98 - d91));
        n = q3 + (d103 - q3 * d71) / d64;
    }
    if (x < -22.0f)
        return n;
    const float d106 = k_64_log_2_hi + m;
    const float d107 = sum_errorf(k_64_log_2_hi, m) + k_64_log_2_lo;
    const float d108 = d107 + m4;
    const float d109 = d106 + d108;
    const float t2 = expf(d109);
    const float p32 = k2 * t2;
    const float m7 = -p32;
    const float d110 = d38 + m7;
    const float p33 = t2 * (d108 - (d109 - d106));
    const float p34 = k2 * p33;
    const float d114 = sum_errorf(d38, m7) + d41 + (-p34);
    const float d115 = d110 + d114;
    const float p35 = t2 * d115;
    const float d118 = product_errorf(t2, d115) + t2 * (d114 - (d115 - d110));
    const float d119 = d118 + d115 * p33;
    const float d120 = p35 + d119;
    const float d121 = 2.0f + p32;
    const float d122 = sum_errorf(2.0f, p32) + p34;
    const float d123 = d121 + d122;
    const float p38 = p32 * d123;
    const float d126 = product_errorf(p32, d123) + p32 * (d122 - (d123 - d121));
    const float d127 = d126 + d123 * p34;
    const float d128 = p38 + d127;
    const float d129 = 1.0f + d128;
    const float d132 = sum_errorf(1.0f, d128) + (d127 - (d128 - p38));
    const float d133 = d129 + d132;
    const float q5 = d120 / d133;
    const float d135 = d120 - q5 * d133 - product_errorf(q5, d133);
    const float d141 = d135 + (d119 - (d120 - p35)) - q5 * (d132 - (d133 - d129));
    const float m9 = -((q5 + d141 / d133) * k2);
    if (x < -21.125f)
        return m9;
    if (x < -12.125f)
        return n;
    if (x < -10.0f)
        return m9;
    if (!(-0.90625f <= x && x < -0.46875f))
        return n;
    const float d144 = w - k3_hi - k3_lo;
    return d144 * polynomialf(d144);
}

void symsig_gelu_tanh_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanh_gradf(x[i]);
}
