/* SPDX-License-Identifier: MIT */
/* gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x)
 *
 * x < 0: -(sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x))) - 1/2*erfc(sqrt(2)/2*abs(x)))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -93/256 < x < -33/128: P(abs(x) - 5/16)
 *     a polynomial of degree 9 about 5/16, within 2^-58 of the function by Arb
 * of it -15/32 < x < -93/256: P(abs(x) - 53/128)
 *     a polynomial of degree 9 about 53/128, within 2^-58 of the function by Arb
 * of it -33/32 < x < -15/32: (abs(x) - 0.7517915246935644...)*P(abs(x) - 0.7517915246935644...)
 *     a polynomial of degree 14 about the zero 0.751791524693564457..., within 2^-58 of the function
 *       by Arb
 * of it -11/8 < x < -33/32: P(abs(x) - 19/16)
 *     a polynomial of degree 12 about 19/16, within 2^-58 of the function by Arb
 * of it -29/2 < x < -53/4: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 111/8))
 *     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
 *       polynomial of degree 9 about 111/8, within 2^-58 of the function by Arb
 * of it -309/8 < x < -301/8: 2^-64*(exp(64*log(2) + (-(1/2*(abs(x)*abs(x)))))*P(abs(x) - 305/8))
 *     2^-64*(E*P), E = exp(64*log(2) - z^2) with its argument in double-word arithmetic, and P a
 *       polynomial of degree 6 about 305/8, within 2^-58 of the function by Arb
 * of it -317/8 < x < -309/8: -(sqrt(2)/(2*sqrt(pi))*abs(x)*(2^-64*exp(64*log(2) +
 *   -1/2*(abs(x)*abs(x)))) - 1/2*erfc(sqrt(2)/2*abs(x)))
 *     exp(64*log(2) + -1/2*(abs(x)*abs(x))), its argument in double-word arithmetic, is a normal
 *       number; that it is 2^64 times too large, the last product makes up for; the argument
 *       sqrt(2)/2*w of erfc is carried in double-word arithmetic; what is not a function of one
 *       argument is carried in double-word arithmetic, rounded once; dsub(dmul(dmul(hi(), within(w,
 *       2048)), dmul(1/18446744073709551616, pair(t))), dmul(1/2, pair(g))): of both signs, errors
 *       grow 2.5-fold at most here
 * x > 0: 1 + sqrt(2)/(2*sqrt(pi))*abs(x)*exp(-1/2*(abs(x)*abs(x))) - 1/2*erfc(sqrt(2)/2*abs(x))
 *     the argument 1/2*(w*w) is carried in double-word arithmetic: exp would amplify its rounding
 *     the argument sqrt(2)/2*w of erfc is carried in double-word arithmetic
 *     1 + hi()*w*t - 1/2*g: the terms add up to at most 3 times the sum, so errors grow 3-fold at
 *       most
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dadd(1, dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(1/2, pair(g))): of both signs,
 *       errors grow 3.1-fold at most here
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

/* c0 + c1*x + ... + c6*x^6 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.d69c85a4854f4p-39; /* 3.343895217434647e-12, rounded */
    sum = x * sum - 0x1.19b004c8c96e5p-33; /* -1.2809667760074467e-10, rounded */
    sum = x * sum + 0x1.50e1f77e8375bp-28; /* 4.9022882407253426e-9, rounded */
    sum = x * sum - 0x1.92bd390844089p-23; /* -1.8754003173376153e-7, rounded */
    sum = x * sum + 0x1.e12453b7aca69p-18; /* 7.1695730451843222e-6, rounded */
    sum = x * sum - 0x1.98cc2087f8888p-2; /* -0.39921618299388984, rounded */
    sum = x * sum - 0x1.e65ffd83b640dp3; /* -15.199217564821107, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial2(double x)
{
    double sum = -0x1.45946e51fa81ep-40; /* -1.1566918386773e-12, rounded */
    sum = x * sum + 0x1.2843f5ce51262p-36; /* 1.6840742173984101e-11, rounded */
    sum = x * sum - 0x1.0b222ae78d24ap-32; /* -2.4295647305796228e-10, rounded */
    sum = x * sum + 0x1.e1bdbfb6347dbp-29; /* 3.5051285997831858e-9, rounded */
    sum = x * sum - 0x1.b05f3fe45e68bp-25; /* -5.0334733522677703e-8, rounded */
    sum = x * sum + 0x1.823d1179f9888p-21; /* 7.1942535772859132e-7, rounded */
    sum = x * sum - 0x1.5762d149c2e03p-17; /* -1.0233700453741139e-5, rounded */
    sum = x * sum + 0x1.2fd0a5c35a232p-13; /* 1.4487029521183382e-4, rounded */
    sum = x * sum - 0x1.9a9b4d6da9f2dp-2; /* -0.40098305684886063, rounded */
    sum = x * sum - 0x1.606e13f690754p2; /* -5.5067186267713916, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static double polynomial3(double x)
{
    double sum = 0x1.6c110b684f33cp-16; /* 2.1700059194207396e-5, rounded */
    sum = x * sum - 0x1.636dbad831162p-15; /* -4.2370394739007678e-5, rounded */
    sum = x * sum - 0x1.9563a71242e0dp-13; /* -1.933046665459768e-4, rounded */
    sum = x * sum + 0x1.539d5f26c1854p-11; /* 6.477636969470881e-4, rounded */
    sum = x * sum + 0x1.13ccb2967f2c4p-10; /* 0.0010520919801130661, rounded */
    sum = x * sum - 0x1.a89aafa2af19ep-8; /* -0.0064789465711182752, rounded */
    sum = x * sum - 0x1.a15013016be49p-12; /* -3.9798048973247296e-4, rounded */
    sum = x * sum + 0x1.4f1f0b6917ap-5; /* 0.040908357893147954, rounded */
    sum = x * sum - 0x1.65ab213f9339p-5; /* -0.043660702646412305, rounded */
    sum = x * sum - 0x1.05368117cb0b2p-3; /* -0.12754536489354036, rounded */
    sum = x * sum + 0x1.365df9d6e021ep-2; /* 0.30309286474224163, rounded */
    sum = x * sum - 0x1.dc34e7150e53ep-4; /* -0.11626138941291672, rounded */
    sum = x * sum - 0x1.dd60d8422dc82p-4; /* -0.11654743648510826, rounded */
    return sum;
}

/* c0 + c1*x + ... + c14*x^14 by Horner's rule */
static double polynomial4(double x)
{
    double sum = -0x1.2c88cf37439e6p-21; /* -5.5978896443421968e-7, rounded */
    sum = x * sum + 0x1.d022d366bf466p-22; /* 4.3226037009498161e-7, rounded */
    sum = x * sum + 0x1.03f408de92b44p-17; /* 7.747210870286847e-6, rounded */
    sum = x * sum - 0x1.784a22ab3b072p-17; /* -1.1214303717165168e-5, rounded */
    sum = x * sum - 0x1.6960f43235397p-14; /* -8.6159402403153362e-5, rounded */
    sum = x * sum + 0x1.86c86307c74ebp-13; /* 1.8633974126994827e-4, rounded */
    sum = x * sum + 0x1.8680f738732d5p-11; /* 7.4482683617701582e-4, rounded */
    sum = x * sum - 0x1.258a6d85033e1p-9; /* -0.0022395380679029883, rounded */
    sum = x * sum - 0x1.297b9d6feec37p-8; /* -0.0045392283790830965, rounded */
    sum = x * sum + 0x1.3e346def41cf9p-6; /* 0.019421679838186078, rounded */
    sum = x * sum + 0x1.e4088244f8f64p-7; /* 0.014771522148244016, rounded */
    sum = x * sum - 0x1.d2fa4c17c7e83p-4; /* -0.11400823329722169, rounded */
    sum = x * sum + 0x1.2a2ef9bb865aep-6; /* 0.018199676398671088, rounded */
    sum = x * sum + 0x1.8d9a941de3ac5p-2; /* 0.388284982990552, rounded */
    sum = x * sum - 0x1.b9d98fa5a3215p-2; /* -0.43149399231404692, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial5(double x)
{
    double sum = -0x1.0f70c6aacf3ddp-12; /* -2.5886586324813474e-4, rounded */
    sum = x * sum - 0x1.978d0c6631f82p-9; /* -0.00310936714513227, rounded */
    sum = x * sum + 0x1.bd22c5ff179afp-9; /* 0.0033961168951883373, rounded */
    sum = x * sum + 0x1.5c341f843b821p-6; /* 0.021252661493171959, rounded */
    sum = x * sum - 0x1.e603d8b070c23p-6; /* -0.029664003000800086, rounded */
    sum = x * sum - 0x1.a1ba026915a3dp-4; /* -0.10198403302761334, rounded */
    sum = x * sum + 0x1.619dc358f0a25p-3; /* 0.17266419043706196, rounded */
    sum = x * sum + 0x1.29339a0933f5p-2; /* 0.29023590737505332, rounded */
    sum = x * sum - 0x1.56d0458d63fbp-1; /* -0.669557736882771, rounded */
    sum = x * sum + 0x1.809c0bf405d91p-3; /* 0.18779763544510478, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static double polynomial6(double x)
{
    double sum = -0x1.40d85002ab23p-11; /* -6.1196321651874576e-4, rounded */
    sum = x * sum - 0x1.62fcb03cf6c23p-9; /* -0.0027083363661240132, rounded */
    sum = x * sum + 0x1.7af76754dd879p-8; /* 0.0057825686716254041, rounded */
    sum = x * sum + 0x1.266e158c18dc9p-6; /* 0.017970582048645575, rounded */
    sum = x * sum - 0x1.559da3a7ad8a2p-5; /* -0.041701144827514429, rounded */
    sum = x * sum - 0x1.5728e67d2e50fp-4; /* -0.083779239986047069, rounded */
    sum = x * sum + 0x1.af5175859d186p-3; /* 0.21060458959585677, rounded */
    sum = x * sum + 0x1.da70375833388p-3; /* 0.23165934789576802, rounded */
    sum = x * sum - 0x1.720d6ac53adfep-1; /* -0.72275861413567078, rounded */
    sum = x * sum + 0x1.08cef43d60ffp-2; /* 0.25860196709277174, rounded */
    return sum;
}

double symsig_gelu_grad(double x)
{
    /* sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded */
    const double sqrt_2_over_2_sqrt_pi_hi = 0x1.9884533d43651p-2;
    /* the rest of sqrt(2)/(2*sqrt(pi)): -2.49233e-17 */
    const double sqrt_2_over_2_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-56;
    const double sqrt_2_over_2_hi = 0x1.6a09e667f3bcdp-1; /* sqrt(2)/2 = 0.70710678118654752, rounded */
    const double sqrt_2_over_2_lo = -0x1.bdd3413b26456p-55; /* the rest of sqrt(2)/2: -4.83365e-17 */
    const double two_over_sqrt_pi = 0x1.20dd750429b6dp0; /* 2/sqrt(pi) = 1.1283791670955126, rounded */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double k1_hi = 0x1.80ead197f00b4p-1; /* 0.7517915246935644... = 0.75179152469356446, rounded */
    const double k1_lo = -0x1.13e74c58cada8p-56; /* the rest of 0.7517915246935644...: -1.49568e-17 */
    const double k2 = -0x1.74p-2; /* -0.36328125 */
    const double k3 = 0x1.a8p-2; /* 0.4140625 */
    const double k4 = -0x1.08p-2; /* -0.2578125 */
    const double w = fabs(x);
    const double v = minimum(w, 2048.0);
    const double p = sqrt_2_over_2_sqrt_pi_hi * v;
    const double p_low = product_error(sqrt_2_over_2_sqrt_pi_hi, v);
    const double d = p_low + v * sqrt_2_over_2_sqrt_pi_lo;
    const double d2 = p + d;
    const double v2 = minimum(w, 64.0);
    const double p3 = v2 * v2;
    const double p4 = -0.5 * p3;
    const double t = exp(p4);
    const double p5 = d2 * t;
    const double p_low3 = product_error(v2, v2);
    const double p6 = -0.5 * p_low3;
    const double d5 = d - (d2 - p);
    const double d6 = product_error(d2, t) + d2 * (t * p6) + t * d5;
    const double d7 = p5 + d6;
    const double p10 = sqrt_2_over_2_hi * v2;
    const double d8 = product_error(sqrt_2_over_2_hi, v2) + v2 * sqrt_2_over_2_lo;
    const double d9 = p10 + d8;
    const double m = -(0.5 * erfc(d9));
    const double d12 = d6 - (d7 - p5);
    const double p15 = two_over_sqrt_pi * exp(-(d9 * d9)) * (d8 - (d9 - p10));
    const double m4 = -(0.5 * (-p15));
    double n;
    if (x < 0.0) {
        const double d10 = d7 + m;
        const double d16 = sum_error(d7, m) + d12 + m4;
        const double d17 = d10 + d16;
        n = -(d17 + (d16 - (d17 - d10)));
    } else {
        const double d21 = 1.0 + d7;
        const double d22 = sum_error(1.0, d7) + d12;
        const double d23 = d21 + d22;
        const double d24 = d23 + m;
        const double d28 = sum_error(d23, m) + (d22 - (d23 - d21)) + m4;
        const double d29 = d24 + d28;
        n = d29 + (d28 - (d29 - d24));
    }
    if (x < -39.625)
        return n;
    if (x < -38.625) {
        const double d33 = k_64_log_2_hi + p4;
        const double d34 = sum_error(k_64_log_2_hi, p4) + k_64_log_2_lo;
        const double d35 = d34 + p6;
        const double d36 = d33 + d35;
        const double t3 = exp(d36);
        const double p17 = k0 * t3;
        const double p18 = d2 * p17;
        const double d39 = product_error(d2, p17) + d2 * (k0 * (t3 * (d35 - (d36 - d33))));
        const double d40 = d39 + p17 * d5;
        const double d41 = p18 + d40;
        const double d42 = d41 + m;
        const double d46 = sum_error(d41, m) + (d40 - (d41 - p18)) + m4;
        const double d47 = d42 + d46;
        return -(d47 + (d46 - (d47 - d42)));
    }
    const double m7 = -(0.5 * p3);
    const double d51 = k_64_log_2_hi + m7;
    const double d52 = sum_error(k_64_log_2_hi, m7) + k_64_log_2_lo;
    const double d53 = d52 + (-(0.5 * p_low3));
    const double d54 = d51 + d53;
    const double t4 = exp(d54);
    const double p26 = t4 * (d53 - (d54 - d51));
    if (x < -37.625) {
        const double r = polynomial(minimum(w, 38.625) - 38.125);
        const double p25 = t4 * r;
        const double d58 = product_error(t4, r) + r * p26;
        const double d59 = p25 + d58;
        return k0 * (d59 + (d58 - (d59 - p25)));
    }
    if (x < -14.5)
        return n;
    if (x < -13.25) {
        const double r2 = polynomial2(minimum(w, 14.5) - 13.875);
        const double p29 = t4 * r2;
        const double d64 = product_error(t4, r2) + r2 * p26;
        const double d65 = p29 + d64;
        return k0 * (d65 + (d64 - (d65 - p29)));
    }
    if (x < -1.375)
        return n;
    if (x < -1.03125)
        return polynomial3(w - 1.1875);
    if (!(x < -0.46875))
        return x < k2 ? polynomial5(w - k3) : x < k4 ? polynomial6(w - 0.3125) : n;
    const double d71 = w - k1_hi - k1_lo;
    return d71 * polynomial4(d71);
}

void symsig_gelu_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_grad(x[i]);
}

/* c0 + c1*x + ... + c6*x^6 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.d69c86p-39f; /* 3.343895217434647e-12, rounded */
    sum = x * sum - 0x1.19b004p-33f; /* -1.2809667760074467e-10, rounded */
    sum = x * sum + 0x1.50e1f8p-28f; /* 4.9022882407253426e-9, rounded */
    sum = x * sum - 0x1.92bd3ap-23f; /* -1.8754003173376153e-7, rounded */
    sum = x * sum + 0x1.e12454p-18f; /* 7.1695730451843222e-6, rounded */
    sum = x * sum - 0x1.98cc2p-2f; /* -0.39921618299388984, rounded */
    sum = x * sum - 0x1.e65ffep3f; /* -15.199217564821107, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomial2f(float x)
{
    float sum = -0x1.45946ep-40f; /* -1.1566918386773e-12, rounded */
    sum = x * sum + 0x1.2843f6p-36f; /* 1.6840742173984101e-11, rounded */
    sum = x * sum - 0x1.0b222ap-32f; /* -2.4295647305796228e-10, rounded */
    sum = x * sum + 0x1.e1bdcp-29f; /* 3.5051285997831858e-9, rounded */
    sum = x * sum - 0x1.b05f4p-25f; /* -5.0334733522677703e-8, rounded */
    sum = x * sum + 0x1.823d12p-21f; /* 7.1942535772859132e-7, rounded */
    sum = x * sum - 0x1.5762d2p-17f; /* -1.0233700453741139e-5, rounded */
    sum = x * sum + 0x1.2fd0a6p-13f; /* 1.4487029521183382e-4, rounded */
    sum = x * sum - 0x1.9a9b4ep-2f; /* -0.40098305684886063, rounded */
    sum = x * sum - 0x1.606e14p2f; /* -5.5067186267713916, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static float polynomial3f(float x)
{
    float sum = 0x1.6c110cp-16f; /* 2.1700059194207396e-5, rounded */
    sum = x * sum - 0x1.636dbap-15f; /* -4.2370394739007678e-5, rounded */
    sum = x * sum - 0x1.9563a8p-13f; /* -1.933046665459768e-4, rounded */
    sum = x * sum + 0x1.539d6p-11f; /* 6.477636969470881e-4, rounded */
    sum = x * sum + 0x1.13ccb2p-10f; /* 0.0010520919801130661, rounded */
    sum = x * sum - 0x1.a89abp-8f; /* -0.0064789465711182752, rounded */
    sum = x * sum - 0x1.a15014p-12f; /* -3.9798048973247296e-4, rounded */
    sum = x * sum + 0x1.4f1f0cp-5f; /* 0.040908357893147954, rounded */
    sum = x * sum - 0x1.65ab22p-5f; /* -0.043660702646412305, rounded */
    sum = x * sum - 0x1.053682p-3f; /* -0.12754536489354036, rounded */
    sum = x * sum + 0x1.365dfap-2f; /* 0.30309286474224163, rounded */
    sum = x * sum - 0x1.dc34e8p-4f; /* -0.11626138941291672, rounded */
    sum = x * sum - 0x1.dd60d8p-4f; /* -0.11654743648510826, rounded */
    return sum;
}

/* c0 + c1*x + ... + c14*x^14 by Horner's rule */
static float polynomial4f(float x)
{
    float sum = -0x1.2c88dp-21f; /* -5.5978896443421968e-7, rounded */
    sum = x * sum + 0x1.d022d4p-22f; /* 4.3226037009498161e-7, rounded */
    sum = x * sum + 0x1.03f408p-17f; /* 7.747210870286847e-6, rounded */
    sum = x * sum - 0x1.784a22p-17f; /* -1.1214303717165168e-5, rounded */
    sum = x * sum - 0x1.6960f4p-14f; /* -8.6159402403153362e-5, rounded */
    sum = x * sum + 0x1.86c864p-13f; /* 1.8633974126994827e-4, rounded */
    sum = x * sum + 0x1.8680f8p-11f; /* 7.4482683617701582e-4, rounded */
    sum = x * sum - 0x1.258a6ep-9f; /* -0.0022395380679029883, rounded */
    sum = x * sum - 0x1.297b9ep-8f; /* -0.0045392283790830965, rounded */
    sum = x * sum + 0x1.3e346ep-6f; /* 0.019421679838186078, rounded */
    sum = x * sum + 0x1.e40882p-7f; /* 0.014771522148244016, rounded */
    sum = x * sum - 0x1.d2fa4cp-4f; /* -0.11400823329722169, rounded */
    sum = x * sum + 0x1.2a2efap-6f; /* 0.018199676398671088, rounded */
    sum = x * sum + 0x1.8d9a94p-2f; /* 0.388284982990552, rounded */
    sum = x * sum - 0x1.b9d99p-2f; /* -0.43149399231404692, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomial5f(float x)
{
    float sum = -0x1.0f70c6p-12f; /* -2.5886586324813474e-4, rounded */
    sum = x * sum - 0x1.978d0cp-9f; /* -0.00310936714513227, rounded */
    sum = x * sum + 0x1.bd22c6p-9f; /* 0.0033961168951883373, rounded */
    sum = x * sum + 0x1.5c342p-6f; /* 0.021252661493171959, rounded */
    sum = x * sum - 0x1.e603d8p-6f; /* -0.029664003000800086, rounded */
    sum = x * sum - 0x1.a1ba02p-4f; /* -0.10198403302761334, rounded */
    sum = x * sum + 0x1.619dc4p-3f; /* 0.17266419043706196, rounded */
    sum = x * sum + 0x1.29339ap-2f; /* 0.29023590737505332, rounded */
    sum = x * sum - 0x1.56d046p-1f; /* -0.669557736882771, rounded */
    sum = x * sum + 0x1.809c0cp-3f; /* 0.18779763544510478, rounded */
    return sum;
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomial6f(float x)
{
    float sum = -0x1.40d85p-11f; /* -6.1196321651874576e-4, rounded */
    sum = x * sum - 0x1.62fcbp-9f; /* -0.0027083363661240132, rounded */
    sum = x * sum + 0x1.7af768p-8f; /* 0.0057825686716254041, rounded */
    sum = x * sum + 0x1.266e16p-6f; /* 0.017970582048645575, rounded */
    sum = x * sum - 0x1.559da4p-5f; /* -0.041701144827514429, rounded */
    sum = x * sum - 0x1.5728e6p-4f; /* -0.083779239986047069, rounded */
    sum = x * sum + 0x1.af5176p-3f; /* 0.21060458959585677, rounded */
    sum = x * sum + 0x1.da7038p-3f; /* 0.23165934789576802, rounded */
    sum = x * sum - 0x1.720d6ap-1f; /* -0.72275861413567078, rounded */
    sum = x * sum + 0x1.08cef4p-2f; /* 0.25860196709277174, rounded */
    return sum;
}

float symsig_gelu_gradf(float x)
{
    /* sqrt(2)/(2*sqrt(pi)) = 0.39894228040143268, rounded */
    const float sqrt_2_over_2_sqrt_pi_hi = 0x1.988454p-2f;
    /* the rest of sqrt(2)/(2*sqrt(pi)): -1.13352e-8 */
    const float sqrt_2_over_2_sqrt_pi_lo = -0x1.857936p-27f;
    const float sqrt_2_over_2_hi = 0x1.6a09e6p-1f; /* sqrt(2)/2 = 0.70710678118654752, rounded */
    const float sqrt_2_over_2_lo = 0x1.9fcef4p-27f; /* the rest of sqrt(2)/2: 1.21016e-8 */
    const float two_over_sqrt_pi = 0x1.20dd76p0f; /* 2/sqrt(pi) = 1.1283791670955126, rounded */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float k1_hi = 0x1.80ead2p-1f; /* 0.7517915246935644... = 0.75179152469356446, rounded */
    const float k1_lo = -0x1.a03fd4p-27f; /* the rest of 0.7517915246935644...: -1.21144e-8 */
    const float k2 = -0x1.74p-2f; /* -0.36328125 */
    const float k3 = 0x1.a8p-2f; /* 0.4140625 */
    const float k4 = -0x1.08p-2f; /* -0.2578125 */
    const float w = fabsf(x);
    const float v = minimumf(w, 2048.0f);
    const float p = sqrt_2_over_2_sqrt_pi_hi * v;
    const float p_low = product_errorf(sqrt_2_over_2_sqrt_pi_hi, v);
    const float d = p_low + v * sqrt_2_over_2_sqrt_pi_lo;
    const float d2 = p + d;
    const float v2 = minimumf(w, 64.0f);
    const float p3 = v2 * v2;
    const float p4 = -0.5f * p3;
    const float t = expf(p4);
    const float p5 = d2 * t;
    const float p_low3 = product_errorf(v2, v2);
    const float p6 = -0.5f * p_low3;
    const float d5 = d - (d2 - p);
    const float d6 = product_errorf(d2, t) + d2 * (t * p6) + t * d5;
    const float d7 = p5 + d6;
    const float p10 = sqrt_2_over_2_hi * v2;
    const float d8 = product_errorf(sqrt_2_over_2_hi, v2) + v2 * sqrt_2_over_2_lo;
    const float d9 = p10 + d8;
    const float m = -(0.5f * erfcf(d9));
    const float d12 = d6 - (d7 - p5);
    const float p15 = two_over_sqrt_pi * expf(-(d9 * d9)) * (d8 - (d9 - p10));
    const float m4 = -(0.5f * (-p15));
    float n;
    if (x < 0.0f) {
        const float d10 = d7 + m;
        const float d16 = sum_errorf(d7, m) + d12 + m4;
        const float d17 = d10 + d16;
        n = -(d17 + (d16 - (d17 - d10)));
    } else {
        const float d21 = 1.0f + d7;
        const float d22 = sum_errorf(1.0f, d7) + d12;
        const float d23 = d21 + d22;
        const float d24 = d23 + m;
        const float d28 = sum_errorf(d23, m) + (d22 - (d23 - d21)) + m4;
        const float d29 = d24 + d28;
        n = d29 + (d28 - (d29 - d24));
    }
    if (x < -39.625f)
        return n;
    if (x < -38.625f) {
        const float d33 = k_64_log_2_hi + p4;
        const float d34 = sum_errorf(k_64_log_2_hi, p4) + k_64_log_2_lo;
        const float d35 = d34 + p6;
        const float d36 = d33 + d35;
        const float t3 = expf(d36);
        const float p17 = k0 * t3;
        const float p18 = d2 * p17;
        const float d39 = product_errorf(d2, p17) + d2 * (k0 * (t3 * (d35 - (d36 - d33))));
        const float d40 = d39 + p17 * d5;
        const float d41 = p18 + d40;
        const float d42 = d41 + m;
        const float d46 = sum_errorf(d41, m) + (d40 - (d41 - p18)) + m4;
        const float d47 = d42 + d46;
        return -(d47 + (d46 - (d47 - d42)));
    }
    const float m7 = -(0.5f * p3);
    const float d51 = k_64_log_2_hi + m7;
    const float d52 = sum_errorf(k_64_log_2_hi, m7) + k_64_log_2_lo;
    const float d53 = d52 + (-(0.5f * p_low3));
    const float d54 = d51 + d53;
    const float t4 = expf(d54);
    const float p26 = t4 * (d53 - (d54 - d51));
    if (x < -37.625f) {
        const float r = polynomialf(minimumf(w, 38.625f) - 38.125f);
        const float p25 = t4 * r;
        const float d58 = product_errorf(t4, r) + r * p26;
        const float d59 = p25 + d58;
        return k0 * (d59 + (d58 - (d59 - p25)));
    }
    if (x < -14.5f)
        return n;
    if (x < -13.25f) {
        const float r2 = polynomial2f(minimumf(w, 14.5f) - 13.875f);
        const float p29 = t4 * r2;
        const float d64 = product_errorf(t4, r2) + r2 * p26;
        const float d65 = p29 + d64;
        return k0 * (d65 + (d64 - (d65 - p29)));
    }
    if (x < -1.375f)
        return n;
    if (x < -1.03125f)
        return polynomial3f(w - 1.1875f);
    if (!(x < -0.46875f))
        return x < k2 ? polynomial5f(w - k3) : x < k4 ? polynomial6f(w - 0.3125f) : n;
    const float d71 = w - k1_hi - k1_lo;
    return d71 * polynomial4f(d71);
}

void symsig_gelu_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_gradf(x[i]);
}
