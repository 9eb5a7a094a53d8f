/* SPDX-License-Identifier: MIT */
/* silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2)
 *
 * x < 0: -(exp(-abs(x))*(abs(x) - (2 + 2*exp(-abs(x)) + abs(x)*exp(-abs(x))))/(1 + exp(-abs(x))*(3 +
 *   exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(within(w, 2048), dadd(dadd(2, dmul(2, t)), dmul(within(w, 2048), t))): of both signs,
 *       errors grow 4.4-fold at most here
 * of it -5/2 < x < -37/16: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 10 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 * of it -148 < x < -88: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
 *   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
 *   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
 *     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
 * of it -800 < x < -704: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
 *   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
 *   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
 *     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
 * x > 0: -(exp(-abs(x))*(abs(x) - (2 + 2*exp(-abs(x)) + abs(x)*exp(-abs(x))))/(1 + exp(-abs(x))*(3 +
 *   exp(-abs(x))*(3 + exp(-abs(x))))))
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(within(w, 2048), dadd(dadd(2, dmul(2, t)), dmul(within(w, 2048), t))): of both signs,
 *       errors grow 4.4-fold at most here
 * of it 37/16 < x < 5/2: (abs(x) - 2.3993572805154676...)*P(abs(x) - 2.3993572805154676...)
 *     a polynomial of degree 10 about the zero 2.399357280515467667..., within 2^-58 of the function
 *       by Arb
 * of it 88 < x < 148: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
 *   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
 *   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
 *     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
 * of it 704 < x < 800: exp(-1/2*abs(finite(x)))*(2 - abs(finite(x)) +
 *   2*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))) +
 *   abs(finite(x))*(exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))))/(1 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x)))*(3 +
 *   exp(-1/2*abs(finite(x)))*exp(-1/2*abs(finite(x))))))*exp(-1/2*abs(finite(x)))
 *     1 + t*t*(3 + t*t*(3 + t*t)): all terms have one sign, nothing cancels
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

/* c0 + c1*x + ... + c10*x^10 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.3894b77d06f7bp-20; /* 1.164454686681186e-6, rounded */
    sum = x * sum + 0x1.1a159d7fe094p-17; /* 8.4067712575781757e-6, rounded */
    sum = x * sum - 0x1.8e0830252b11p-15; /* -4.7449110107096911e-5, rounded */
    sum = x * sum + 0x1.9480844675ed2p-14; /* 9.6440796461090614e-5, rounded */
    sum = x * sum + 0x1.e2e4a35af62c9p-14; /* 1.1513069095715334e-4, rounded */
    sum = x * sum - 0x1.662f849098db4p-10; /* -0.0013663696919586745, rounded */
    sum = x * sum + 0x1.fa4e9f74406b1p-9; /* 0.0038628167768600333, rounded */
    sum = x * sum - 0x1.e178d8d237e8fp-10; /* -0.0018366701447617739, rounded */
    sum = x * sum - 0x1.706e66bf36043p-6; /* -0.022487259234225355, rounded */
    sum = x * sum + 0x1.388203715b23ep-4; /* 0.076295865486550846, rounded */
    sum = x * sum - 0x1.76e8b4eb0ea41p-4; /* -0.091530520164192284, rounded */
    return sum;
}

double symsig_silu_grad2(double x)
{
    const double k0_hi = 0x1.331e23ad9de11p1; /* 2.3993572805154676... = 2.3993572805154677, rounded */
    const double k0_lo = 0x1.a9c55ef03c74ap-53; /* the rest of 2.3993572805154676...: 1.84649e-16 */
    const double w = fabs(x);
    const double t = exp(-w);
    const double v = minimum(w, 2048.0);
    const double p = 2.0 * t;
    const double d = 2.0 + p;
    const double p2 = v * t;
    const double d2 = d + p2;
    const double d4 = sum_error(d, p2) + sum_error(2.0, p) + product_error(v, t);
    const double d5 = d2 + d4;
    const double m2 = -d5;
    const double d6 = v + m2;
    const double d9 = sum_error(v, m2) + (-(d4 - (d5 - d2)));
    const double d10 = d6 + d9;
    const double p3 = t * d10;
    const double d13 = product_error(t, d10) + t * (d9 - (d10 - d6));
    const double d14 = p3 + d13;
    const double d15 = 3.0 + t;
    const double p5 = t * d15;
    const double d16 = product_error(t, d15) + t * sum_error(3.0, t);
    const double d17 = p5 + d16;
    const double d18 = 3.0 + d17;
    const double d21 = sum_error(3.0, d17) + (d16 - (d17 - p5));
    const double d22 = d18 + d21;
    const double p7 = t * d22;
    const double d25 = product_error(t, d22) + t * (d21 - (d22 - d18));
    const double d26 = p7 + d25;
    const double d27 = 1.0 + d26;
    const double d30 = sum_error(1.0, d26) + (d25 - (d26 - p7));
    const double d31 = d27 + d30;
    const double q = d14 / d31;
    const double d36 = d14 - q * d31 - product_error(q, d31) + (d13 - (d14 - p3));
    const double d40 = q + (d36 - q * (d30 - (d31 - d27))) / d31;
    const double m4 = -d40;
    if (w < 2.3125)
        return m4;
    if (w < 2.5) {
        const double d42 = w - k0_hi - k0_lo;
        return d42 * polynomial(d42);
    }
    if (w < 88.0)
        return m4;
    const double w2 = fabs(bounded(w));
    const double t2 = exp(-0.5 * w2);
    const double p13 = t2 * t2;
    const double q3 = t2 * (2.0 - w2 + 2.0 * p13 + w2 * p13) / (1.0 + p13 * (3.0 + p13 * (3.0 + p13)));
    const double p19 = q3 * t2;
    return w < 148.0 ? p19 : 704.0 <= w && w < 800.0 ? p19 : m4;
}

void symsig_silu_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_silu_grad2(x[i]);
}

/* c0 + c1*x + ... + c10*x^10 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.3894b8p-20f; /* 1.164454686681186e-6, rounded */
    sum = x * sum + 0x1.1a159ep-17f; /* 8.4067712575781757e-6, rounded */
    sum = x * sum - 0x1.8e083p-15f; /* -4.7449110107096911e-5, rounded */
    sum = x * sum + 0x1.948084p-14f; /* 9.6440796461090614e-5, rounded */
    sum = x * sum + 0x1.e2e4a4p-14f; /* 1.1513069095715334e-4, rounded */
    sum = x * sum - 0x1.662f84p-10f; /* -0.0013663696919586745, rounded */
    sum = x * sum + 0x1.fa4eap-9f; /* 0.0038628167768600333, rounded */
    sum = x * sum - 0x1.e178d8p-10f; /* -0.0018366701447617739, rounded */
    sum = x * sum - 0x1.706e66p-6f; /* -0.022487259234225355, rounded */
    sum = x * sum + 0x1.388204p-4f; /* 0.076295865486550846, rounded */
    sum = x * sum - 0x1.76e8b4p-4f; /* -0.091530520164192284, rounded */
    return sum;
}

float symsig_silu_grad2f(float x)
{
    const float k0_hi = 0x1.331e24p1f; /* 2.3993572805154676... = 2.3993572805154677, rounded */
    const float k0_lo = -0x1.49887cp-25f; /* the rest of 2.3993572805154676...: -3.83627e-8 */
    const float w = fabsf(x);
    const float t = expf(-w);
    const float v = minimumf(w, 2048.0f);
    const float p = 2.0f * t;
    const float d = 2.0f + p;
    const float p2 = v * t;
    const float d2 = d + p2;
    const float d4 = sum_errorf(d, p2) + sum_errorf(2.0f, p) + product_errorf(v, t);
    const float d5 = d2 + d4;
    const float m2 = -d5;
    const float d6 = v + m2;
    const float d9 = sum_errorf(v, m2) + (-(d4 - (d5 - d2)));
    const float d10 = d6 + d9;
    const float p3 = t * d10;
    const float d13 = product_errorf(t, d10) + t * (d9 - (d10 - d6));
    const float d14 = p3 + d13;
    const float d15 = 3.0f + t;
    const float p5 = t * d15;
    const float d16 = product_errorf(t, d15) + t * sum_errorf(3.0f, t);
    const float d17 = p5 + d16;
    const float d18 = 3.0f + d17;
    const float d21 = sum_errorf(3.0f, d17) + (d16 - (d17 - p5));
    const float d22 = d18 + d21;
    const float p7 = t * d22;
    const float d25 = product_errorf(t, d22) + t * (d21 - (d22 - d18));
    const float d26 = p7 + d25;
    const float d27 = 1.0f + d26;
    const float d30 = sum_errorf(1.0f, d26) + (d25 - (d26 - p7));
    const float d31 = d27 + d30;
    const float q = d14 / d31;
    const float d36 = d14 - q * d31 - product_errorf(q, d31) + (d13 - (d14 - p3));
    const float d40 = q + (d36 - q * (d30 - (d31 - d27))) / d31;
    const float m4 = -d40;
    if (w < 2.3125f)
        return m4;
    if (w < 2.5f) {
        const float d42 = w - k0_hi - k0_lo;
        return d42 * polynomialf(d42);
    }
    if (w < 88.0f)
        return m4;
    const float w2 = fabsf(boundedf(w));
    const float t2 = expf(-0.5f * w2);
    const float p13 = t2 * t2;
    const float q3 = t2 * (2.0f - w2 + 2.0f * p13 + w2 * p13) / (1.0f + p13 * (3.0f + p13 * (3.0f + p13)));
    const float p19 = q3 * t2;
    return w < 148.0f ? p19 : 704.0f <= w && w < 800.0f ? p19 : m4;
}

void symsig_silu_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_silu_grad2f(x[i]);
}
