/* SPDX-License-Identifier: MIT */
/* mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2)
 *
 * x < 0: -(4*exp(-abs(x))*(2*abs(x)*exp(-abs(x)) - (4 + 8*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x))
 *   + 3*abs(x)*exp(-abs(x))*exp(-abs(x)) + 2*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) +
 *   2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) - 2*abs(x)))/(8 + exp(-abs(x))*(24 +
 *   exp(-abs(x))*(36 + exp(-abs(x))*(32 + exp(-abs(x))*(18 + exp(-abs(x))*(6 + exp(-abs(x)))))))))
 *     8 + t*(24 + t*(36 + t*(32 + t*(18 + t*(6 + t))))): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -37/16 < x < -35/16: (abs(x) - 2.2563763963607931...)*P(abs(x) - 2.2563763963607931...)
 *     a polynomial of degree 9 about the zero 2.256376396360793120..., within 2^-58 of the function
 *       by Arb
 * of it -110 < x < -86: 4*exp(-1/2*abs(x))*(4 - 2*abs(x) + 8*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   6*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   3*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   2*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
 *   +
 *   2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
 *   - 2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x))))/(8 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(24 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(36 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(32 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(18 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(6 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))))))))*exp(-1/2*abs(x))
 *     8 + t*t*(24 + t*t*(36 + t*t*(32 + t*t*(18 + t*t*(6 + t*t))))): all terms have one sign,
 *       nothing cancels
 * of it -752 < x < -704: 4*exp(-1/2*abs(x))*(4 - 2*abs(x) + 8*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   6*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   3*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x))) +
 *   2*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
 *   +
 *   2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))*(exp(-1/2*abs(x))*exp(-1/2*abs(x)))
 *   - 2*abs(x)*(exp(-1/2*abs(x))*exp(-1/2*abs(x))))/(8 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(24 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(36 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(32 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))*(18 + exp(-1/2*abs(x))*exp(-1/2*abs(x))*(6 +
 *   exp(-1/2*abs(x))*exp(-1/2*abs(x))))))))*exp(-1/2*abs(x))
 *     8 + t*t*(24 + t*t*(36 + t*t*(32 + t*t*(18 + t*t*(6 + t*t))))): all terms have one sign,
 *       nothing cancels
 * x > 0: -(4*exp(-abs(x))*exp(-abs(x))*(3*abs(x)*exp(-abs(x)) - (2 + 6*exp(-abs(x)) +
 *   8*exp(-abs(x))*exp(-abs(x)) + 2*abs(x)*exp(-abs(x))*exp(-abs(x)) +
 *   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 2*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) -
 *   2*abs(x)))/(1 + exp(-abs(x))*(6 + exp(-abs(x))*(18 + exp(-abs(x))*(32 + exp(-abs(x))*(36 +
 *   exp(-abs(x))*(24 + exp(-abs(x))*8)))))))
 *     1 + t*(6 + t*(18 + t*(32 + t*(36 + t*(24 + t*8))))): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it 5/4 < x < 25/16: (abs(x) - 1.4905711794854284...)*P(abs(x) - 1.4905711794854284...)
 *     a polynomial of degree 13 about the zero 1.490571179485428459..., within 2^-58 of the function
 *       by Arb
 * of it 44 < x < 148: 4*exp(64*log(2) + (-abs(x)))*exp(64*log(2) + (-abs(x)))*(2 +
 *   6*(2^-64*exp(64*log(2) + (-abs(x)))) + 8*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2)
 *   + (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) +
 *   4*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
 *   (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
 *   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2*abs(x) - 3*abs(x)*(2^-64*exp(64*log(2) +
 *   (-abs(x)))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(6 + 2^-64*exp(64*log(2) + (-abs(x)))*(18 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(32 + 2^-64*exp(64*log(2) + (-abs(x)))*(36 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(24 + 2^-64*exp(64*log(2) + (-abs(x)))*8))))))*2^-64*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(6 +
 *       1/18446744073709551616*t*(18 + 1/18446744073709551616*t*(32 + 1/18446744073709551616*t*(36 +
 *       1/18446744073709551616*t*(24 + 1/18446744073709551616*t*8))))): all terms have one sign,
 *       nothing cancels; what is not a function of one argument is carried in double-word
 *       arithmetic, rounded once
 * of it 352 < x < 376: 4*exp(64*log(2) + (-abs(x)))*exp(64*log(2) + (-abs(x)))*(2 +
 *   6*(2^-64*exp(64*log(2) + (-abs(x)))) + 8*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2)
 *   + (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) +
 *   4*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
 *   (-abs(x)))) + 2*abs(x)*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) +
 *   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2*abs(x) - 3*abs(x)*(2^-64*exp(64*log(2) +
 *   (-abs(x)))))/(1 + 2^-64*exp(64*log(2) + (-abs(x)))*(6 + 2^-64*exp(64*log(2) + (-abs(x)))*(18 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(32 + 2^-64*exp(64*log(2) + (-abs(x)))*(36 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(24 + 2^-64*exp(64*log(2) + (-abs(x)))*8))))))*2^-64*2^-64
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 1 + 1/18446744073709551616*t*(6 +
 *       1/18446744073709551616*t*(18 + 1/18446744073709551616*t*(32 + 1/18446744073709551616*t*(36 +
 *       1/18446744073709551616*t*(24 + 1/18446744073709551616*t*8))))): all terms have one sign,
 *       nothing cancels; what is not a function of one argument is carried in double-word
 *       arithmetic, rounded once
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
    double sum = 0x1.14e2a43ed8cb8p-15; /* 3.3007302127763122e-5, rounded */
    sum = x * sum - 0x1.4e80b355a0711p-15; /* -3.9875833562254041e-5, rounded */
    sum = x * sum - 0x1.ba08fa18483ecp-14; /* -1.0538937238326024e-4, rounded */
    sum = x * sum + 0x1.9fa6546f221acp-11; /* 7.9278893635241967e-4, rounded */
    sum = x * sum - 0x1.451146ba299c6p-9; /* -0.0024800680958662915, rounded */
    sum = x * sum + 0x1.fa00ae64b19bfp-9; /* 0.00386049393486873, rounded */
    sum = x * sum + 0x1.b79f54f632f83p-9; /* 0.0033540526593238153, rounded */
    sum = x * sum - 0x1.321192f866aedp-5; /* -0.03736189561023715, rounded */
    sum = x * sum + 0x1.956e15ad4977cp-4; /* 0.098981938052558446, rounded */
    sum = x * sum - 0x1.bd7543d635e3fp-4; /* -0.10875441073164269, rounded */
    return sum;
}

/* c0 + c1*x + ... + c13*x^13 by Horner's rule */
static double polynomial2(double x)
{
    double sum = 0x1.6b9c90e55f5c9p-16; /* 2.1672939416008695e-5, rounded */
    sum = x * sum - 0x1.3916479aba182p-13; /* -1.4929152970145568e-4, rounded */
    sum = x * sum + 0x1.66d38f6ee88a8p-15; /* 4.2775441094337644e-5, rounded */
    sum = x * sum + 0x1.3ebbc11477176p-11; /* 6.0793574317190181e-4, rounded */
    sum = x * sum - 0x1.6f57f12427df1p-10; /* -0.0014013043337753852, rounded */
    sum = x * sum - 0x1.198f912258964p-12; /* -2.6851731140289092e-4, rounded */
    sum = x * sum + 0x1.caeea282944f7p-8; /* 0.0070027491334070306, rounded */
    sum = x * sum - 0x1.79fcae633c019p-7; /* -0.011535248899662109, rounded */
    sum = x * sum - 0x1.24b1188f8691ep-7; /* -0.0089322442936930453, rounded */
    sum = x * sum + 0x1.eb6dcd56f7d39p-5; /* 0.059988881162775736, rounded */
    sum = x * sum - 0x1.11016a32beb71p-4; /* -0.066651739918524703, rounded */
    sum = x * sum - 0x1.467b383afa812p-4; /* -0.079707355165425298, rounded */
    sum = x * sum + 0x1.2005f89b94e15p-2; /* 0.28127277803034307, rounded */
    sum = x * sum - 0x1.d8765d356c1afp-3; /* -0.23069451159746054, rounded */
    return sum;
}

double symsig_mish_grad2(double x)
{
    const double k0_hi = 0x1.20d0f116eb001p1; /* 2.2563763963607931... = 2.2563763963607931, rounded */
    const double k0_lo = 0x1.ed98c925498a2p-54; /* the rest of 2.2563763963607931...: 1.07032e-16 */
    const double k1_hi = 0x1.7d9612a44004p0; /* 1.4905711794854284... = 1.4905711794854285, rounded */
    const double k1_lo = 0x1.48a1647177d43p-54; /* the rest of 1.4905711794854284...: 7.12604e-17 */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k2 = 0x1p-64; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0;
    const double w = fabs(x);
    const double t = exp(-w);
    const double p = 4.0 * t;
    const double n = below2 ? p : p * t;
    const double n2 = below2 ? 2.0 : 3.0;
    const double v = minimum(w, 2048.0);
    const double p3 = n2 * v;
    const double p4 = p3 * t;
    const double d = product_error(p3, t) + t * product_error(n2, v);
    const double d2 = p4 + d;
    const double n3 = below2 ? 4.0 : 2.0;
    const double n4 = below2 ? 8.0 : 6.0;
    const double p6 = n4 * t;
    const double d3 = n3 + p6;
    const double d4 = sum_error(n3, p6) + product_error(n4, t);
    const double d5 = d3 + d4;
    const double n5 = below2 ? 6.0 : 8.0;
    const double p7 = n5 * t;
    const double p8 = p7 * t;
    const double d6 = product_error(p7, t) + t * product_error(n5, t);
    const double d7 = p8 + d6;
    const double d8 = d5 + d7;
    const double d14 = sum_error(d5, d7) + (d4 - (d5 - d3)) + (d6 - (d7 - p8));
    const double d15 = d8 + d14;
    const double n6 = below2 ? 3.0 : 2.0;
    const double p10 = n6 * v;
    const double p11 = p10 * t;
    const double d16 = product_error(p10, t) + t * product_error(n6, v);
    const double d17 = p11 + d16;
    const double p13 = d17 * t;
    const double d20 = product_error(d17, t) + t * (d16 - (d17 - p11));
    const double d21 = p13 + d20;
    const double d22 = d15 + d21;
    const double d28 = sum_error(d15, d21) + (d14 - (d15 - d8)) + (d20 - (d21 - p13));
    const double d29 = d22 + d28;
    const double n7 = below2 ? 2.0 : 4.0;
    const double p15 = n7 * t;
    const double p16 = p15 * t;
    const double d30 = product_error(p15, t) + t * product_error(n7, t);
    const double d31 = p16 + d30;
    const double p18 = d31 * t;
    const double d34 = product_error(d31, t) + t * (d30 - (d31 - p16));
    const double d35 = p18 + d34;
    const double d36 = d29 + d35;
    const double d39 = sum_error(d29, d35) + (d28 - (d29 - d22));
    const double d42 = d39 + (d34 - (d35 - p18));
    const double d43 = d36 + d42;
    const double p20 = 2.0 * v;
    const double p21 = p20 * t;
    const double p22 = p21 * t;
    const double d44 = product_error(p21, t) + t * product_error(p20, t);
    const double d45 = p22 + d44;
    const double p24 = d45 * t;
    const double d48 = product_error(d45, t) + t * (d44 - (d45 - p22));
    const double d49 = p24 + d48;
    const double d50 = d43 + d49;
    const double d53 = sum_error(d43, d49) + (d42 - (d43 - d36));
    const double d56 = d53 + (d48 - (d49 - p24));
    const double d57 = d50 + d56;
    const double m2 = -p20;
    const double d58 = d57 + m2;
    const double d61 = sum_error(d57, m2) + (d56 - (d57 - d50));
    const double d62 = d58 + d61;
    const double m3 = -d62;
    const double d63 = d2 + m3;
    const double d69 = sum_error(d2, m3) + (d - (d2 - p4)) + (-(d61 - (d62 - d58)));
    const double d70 = d63 + d69;
    const double p26 = n * d70;
    const double d73 = product_error(n, d70) + n * (d69 - (d70 - d63));
    const double p28 = d70 * (below2 ? 0.0 : product_error(p, t));
    const double d74 = d73 + p28;
    const double d75 = p26 + d74;
    const double n9 = below2 ? 8.0 : 1.0;
    const double n10 = below2 ? 24.0 : 6.0;
    const double n11 = below2 ? 36.0 : 18.0;
    const double n12 = below2 ? 18.0 : 36.0;
    const double n13 = below2 ? 6.0 : 24.0;
    const double n14 = below2 ? t : 8.0 * t;
    const double d76 = n13 + n14;
    const double p30 = t * d76;
    const double d77 = product_error(t, d76) + t * sum_error(n13, n14);
    const double d78 = p30 + d77;
    const double d79 = n12 + d78;
    const double d82 = sum_error(n12, d78) + (d77 - (d78 - p30));
    const double d83 = d79 + d82;
    const double p32 = t * d83;
    const double d86 = product_error(t, d83) + t * (d82 - (d83 - d79));
    const double d87 = p32 + d86;
    const double d88 = 32.0 + d87;
    const double d91 = sum_error(32.0, d87) + (d86 - (d87 - p32));
    const double d92 = d88 + d91;
    const double p34 = t * d92;
    const double d95 = product_error(t, d92) + t * (d91 - (d92 - d88));
    const double d96 = p34 + d95;
    const double d97 = n11 + d96;
    const double d100 = sum_error(n11, d96) + (d95 - (d96 - p34));
    const double d101 = d97 + d100;
    const double p36 = t * d101;
    const double d104 = product_error(t, d101) + t * (d100 - (d101 - d97));
    const double d105 = p36 + d104;
    const double d106 = n10 + d105;
    const double d109 = sum_error(n10, d105) + (d104 - (d105 - p36));
    const double d110 = d106 + d109;
    const double p38 = t * d110;
    const double d113 = product_error(t, d110) + t * (d109 - (d110 - d106));
    const double d114 = p38 + d113;
    const double d115 = n9 + d114;
    const double d118 = sum_error(n9, d114) + (d113 - (d114 - p38));
    const double d119 = d115 + d118;
    const double q = d75 / d119;
    const double d124 = d75 - q * d119 - product_error(q, d119) + (d74 - (d75 - p26));
    const double q2 = (d124 - q * (d118 - (d119 - d115))) / d119;
    const double m5 = -(q + q2);
    if (x < -752.0)
        return m5;
    const double t2 = exp(-0.5 * w);
    const double p44 = t2 * t2;
    const double d132 = 4.0 - p20 + 8.0 * p44 + 6.0 * p44 * p44 + 3.0 * v * p44 * p44;
    const double p54 = p20 * p44;
    const double d134 = d132 + 2.0 * p44 * p44 * p44 + p54 * p44 * p44;
    const double p60 = p44 * (32.0 + p44 * (18.0 + p44 * (6.0 + p44)));
    const double q3 = 4.0 * t2 * (d134 - p54) / (8.0 + p44 * (24.0 + p44 * (36.0 + p60)));
    const double p63 = q3 * t2;
    if (x < -704.0)
        return p63;
    if (x < -110.0)
        return m5;
    if (x < -86.0)
        return p63;
    if (x < -2.3125)
        return m5;
    if (x < -2.1875) {
        const double d143 = w - k0_hi - k0_lo;
        return d143 * polynomial(d143);
    }
    if (x < 1.25)
        return m5;
    if (x < 1.5625) {
        const double d145 = w - k1_hi - k1_lo;
        return d145 * polynomial2(d145);
    }
    if (x < 44.0)
        return m5;
    const double m6 = -minimum(w, 1024.0);
    const double d146 = k_64_log_2_hi + m6;
    const double d147 = sum_error(k_64_log_2_hi, m6) + k_64_log_2_lo;
    const double d148 = d146 + d147;
    const double t3 = exp(d148);
    const double p66 = 4.0 * t3;
    const double p67 = p66 * t3;
    const double p68 = t3 * (d147 - (d148 - d146));
    const double d152 = product_error(p66, t3) + p66 * p68 + t3 * (4.0 * p68);
    const double d153 = p67 + d152;
    const double p72 = k2 * t3;
    const double p73 = 6.0 * p72;
    const double p74 = k2 * p68;
    const double d154 = product_error(6.0, p72) + 6.0 * p74;
    const double d155 = p73 + d154;
    const double d156 = 2.0 + d155;
    const double d159 = sum_error(2.0, d155) + (d154 - (d155 - p73));
    const double d160 = d156 + d159;
    const double p76 = 8.0 * p72;
    const double p77 = p76 * p72;
    const double p79 = 8.0 * p74;
    const double d162 = product_error(p76, p72) + p76 * p74 + p72 * p79;
    const double d163 = p77 + d162;
    const double d164 = d160 + d163;
    const double d167 = sum_error(d160, d163) + (d159 - (d160 - d156));
    const double d170 = d167 + (d162 - (d163 - p77));
    const double d171 = d164 + d170;
    const double p81 = 2.0 * w;
    const double p82 = p81 * p72;
    const double d172 = product_error(p81, p72) + p81 * p74;
    const double d173 = p82 + d172;
    const double p84 = d173 * p72;
    const double d177 = product_error(d173, p72) + d173 * p74 + p72 * (d172 - (d173 - p82));
    const double d178 = p84 + d177;
    const double d179 = d171 + d178;
    const double d182 = sum_error(d171, d178) + (d170 - (d171 - d164));
    const double d184 = d177 - (d178 - p84);
    const double d185 = d182 + d184;
    const double d186 = d179 + d185;
    const double p87 = 4.0 * p72;
    const double p88 = p87 * p72;
    const double d188 = product_error(p87, p72) + p87 * p74 + p72 * (4.0 * p74);
    const double d189 = p88 + d188;
    const double p92 = d189 * p72;
    const double d193 = product_error(d189, p72) + d189 * p74 + p72 * (d188 - (d189 - p88));
    const double d194 = p92 + d193;
    const double d195 = d186 + d194;
    const double d198 = sum_error(d186, d194) + (d185 - (d186 - d179));
    const double d201 = d198 + (d193 - (d194 - p92));
    const double d202 = d195 + d201;
    const double p95 = d178 * p72;
    const double d204 = product_error(d178, p72) + d178 * p74 + p72 * d184;
    const double d205 = p95 + d204;
    const double d206 = d202 + d205;
    const double d209 = sum_error(d202, d205) + (d201 - (d202 - d195));
    const double d212 = d209 + (d204 - (d205 - p95));
    const double d213 = d206 + d212;
    const double m7 = -p81;
    const double d214 = d213 + m7;
    const double d217 = sum_error(d213, m7) + (d212 - (d213 - d206));
    const double d218 = d214 + d217;
    const double p98 = 3.0 * w;
    const double p99 = p98 * p72;
    const double d220 = product_error(p98, p72) + p98 * p74 + p72 * product_error(3.0, w);
    const double d221 = p99 + d220;
    const double m8 = -d221;
    const double d222 = d218 + m8;
    const double d225 = sum_error(d218, m8) + (d217 - (d218 - d214));
    const double d228 = d225 + (-(d220 - (d221 - p99)));
    const double d229 = d222 + d228;
    const double p102 = d153 * d229;
    const double d232 = product_error(d153, d229) + d153 * (d228 - (d229 - d222));
    const double d235 = d232 + d229 * (d152 - (d153 - p67));
    const double d236 = p102 + d235;
    const double d237 = 24.0 + p76;
    const double d238 = sum_error(24.0, p76) + p79;
    const double d239 = d237 + d238;
    const double p105 = p72 * d239;
    const double d242 = product_error(p72, d239) + p72 * (d238 - (d239 - d237));
    const double d243 = d242 + d239 * p74;
    const double d244 = p105 + d243;
    const double d245 = 36.0 + d244;
    const double d248 = sum_error(36.0, d244) + (d243 - (d244 - p105));
    const double d249 = d245 + d248;
    const double p108 = p72 * d249;
    const double d252 = product_error(p72, d249) + p72 * (d248 - (d249 - d245));
    const double d253 = d252 + d249 * p74;
    const double d254 = p108 + d253;
    const double d255 = 32.0 + d254;
    const double d258 = sum_error(32.0, d254) + (d253 - (d254 - p108));
    const double d259 = d255 + d258;
    const double p111 = p72 * d259;
    const double d262 = product_error(p72, d259) + p72 * (d258 - (d259 - d255));
    const double d263 = d262 + d259 * p74;
    const double d264 = p111 + d263;
    const double d265 = 18.0 + d264;
    const double d268 = sum_error(18.0, d264) + (d263 - (d264 - p111));
    const double d269 = d265 + d268;
    const double p114 = p72 * d269;
    const double d272 = product_error(p72, d269) + p72 * (d268 - (d269 - d265));
    const double d273 = d272 + d269 * p74;
    const double d274 = p114 + d273;
    const double d275 = 6.0 + d274;
    const double d278 = sum_error(6.0, d274) + (d273 - (d274 - p114));
    const double d279 = d275 + d278;
    const double p117 = p72 * d279;
    const double d282 = product_error(p72, d279) + p72 * (d278 - (d279 - d275));
    const double d283 = d282 + d279 * p74;
    const double d284 = p117 + d283;
    const double d285 = 1.0 + d284;
    const double d288 = sum_error(1.0, d284) + (d283 - (d284 - p117));
    const double d289 = d285 + d288;
    const double q4 = d236 / d289;
    const double d291 = d236 - q4 * d289 - product_error(q4, d289);
    const double d297 = d291 + (d235 - (d236 - p102)) - q4 * (d288 - (d289 - d285));
    const double p123 = (q4 + d297 / d289) * k2 * k2;
    return x < 148.0 ? p123 : 352.0 <= x && x < 376.0 ? p123 : m5;
}

void symsig_mish_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mish_grad2(x[i]);
}

/* c0 + c1*x + ... + c9*x^9 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.14e2a4p-15f; /* 3.3007302127763122e-5, rounded */
    sum = x * sum - 0x1.4e80b4p-15f; /* -3.9875833562254041e-5, rounded */
    sum = x * sum - 0x1.ba08fap-14f; /* -1.0538937238326024e-4, rounded */
    sum = x * sum + 0x1.9fa654p-11f; /* 7.9278893635241967e-4, rounded */
    sum = x * sum - 0x1.451146p-9f; /* -0.0024800680958662915, rounded */
    sum = x * sum + 0x1.fa00aep-9f; /* 0.00386049393486873, rounded */
    sum = x * sum + 0x1.b79f54p-9f; /* 0.0033540526593238153, rounded */
    sum = x * sum - 0x1.321192p-5f; /* -0.03736189561023715, rounded */
    sum = x * sum + 0x1.956e16p-4f; /* 0.098981938052558446, rounded */
    sum = x * sum - 0x1.bd7544p-4f; /* -0.10875441073164269, rounded */
    return sum;
}

/* c0 + c1*x + ... + c13*x^13 by Horner's rule */
static float polynomial2f(float x)
{
    float sum = 0x1.6b9c9p-16f; /* 2.1672939416008695e-5, rounded */
    sum = x * sum - 0x1.391648p-13f; /* -1.4929152970145568e-4, rounded */
    sum = x * sum + 0x1.66d39p-15f; /* 4.2775441094337644e-5, rounded */
    sum = x * sum + 0x1.3ebbc2p-11f; /* 6.0793574317190181e-4, rounded */
    sum = x * sum - 0x1.6f57f2p-10f; /* -0.0014013043337753852, rounded */
    sum = x * sum - 0x1.198f92p-12f; /* -2.6851731140289092e-4, rounded */
    sum = x * sum + 0x1.caeea2p-8f; /* 0.0070027491334070306, rounded */
    sum = x * sum - 0x1.79fcaep-7f; /* -0.011535248899662109, rounded */
    sum = x * sum - 0x1.24b118p-7f; /* -0.0089322442936930453, rounded */
    sum = x * sum + 0x1.eb6dcep-5f; /* 0.059988881162775736, rounded */
    sum = x * sum - 0x1.11016ap-4f; /* -0.066651739918524703, rounded */
    sum = x * sum - 0x1.467b38p-4f; /* -0.079707355165425298, rounded */
    sum = x * sum + 0x1.2005f8p-2f; /* 0.28127277803034307, rounded */
    sum = x * sum - 0x1.d8765ep-3f; /* -0.23069451159746054, rounded */
    return sum;
}

float symsig_mish_grad2f(float x)
{
    const float k0_hi = 0x1.20d0f2p1f; /* 2.2563763963607931... = 2.2563763963607931, rounded */
    const float k0_lo = -0x1.d22ap-24f; /* the rest of 2.2563763963607931...: -1.08537e-7 */
    const float k1_hi = 0x1.7d9612p0f; /* 1.4905711794854284... = 1.4905711794854285, rounded */
    const float k1_lo = 0x1.488008p-25f; /* the rest of 1.4905711794854284...: 3.82424e-8 */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k2 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const int below2 = x < 0.0f;
    const float w = fabsf(x);
    const float t = expf(-w);
    const float p = 4.0f * t;
    const float n = below2 ? p : p * t;
    const float n2 = below2 ? 2.0f : 3.0f;
    const float v = minimumf(w, 2048.0f);
    const float p3 = n2 * v;
    const float p4 = p3 * t;
    const float d = product_errorf(p3, t) + t * product_errorf(n2, v);
    const float d2 = p4 + d;
    const float n3 = below2 ? 4.0f : 2.0f;
    const float n4 = below2 ? 8.0f : 6.0f;
    const float p6 = n4 * t;
    const float d3 = n3 + p6;
    const float d4 = sum_errorf(n3, p6) + product_errorf(n4, t);
    const float d5 = d3 + d4;
    const float n5 = below2 ? 6.0f : 8.0f;
    const float p7 = n5 * t;
    const float p8 = p7 * t;
    const float d6 = product_errorf(p7, t) + t * product_errorf(n5, t);
    const float d7 = p8 + d6;
    const float d8 = d5 + d7;
    const float d14 = sum_errorf(d5, d7) + (d4 - (d5 - d3)) + (d6 - (d7 - p8));
    const float d15 = d8 + d14;
    const float n6 = below2 ? 3.0f : 2.0f;
    const float p10 = n6 * v;
    const float p11 = p10 * t;
    const float d16 = product_errorf(p10, t) + t * product_errorf(n6, v);
    const float d17 = p11 + d16;
    const float p13 = d17 * t;
    const float d20 = product_errorf(d17, t) + t * (d16 - (d17 - p11));
    const float d21 = p13 + d20;
    const float d22 = d15 + d21;
    const float d25 = sum_errorf(d15, d21) + (d14 - (d15 - d8));
    const float d28 = d25 + (d20 - (d21 - p13));
    const float d29 = d22 + d28;
    const float n7 = below2 ? 2.0f : 4.0f;
    const float p15 = n7 * t;
    const float p16 = p15 * t;
    const float d30 = product_errorf(p15, t) + t * product_errorf(n7, t);
    const float d31 = p16 + d30;
    const float p18 = d31 * t;
    const float d34 = product_errorf(d31, t) + t * (d30 - (d31 - p16));
    const float d35 = p18 + d34;
    const float d36 = d29 + d35;
    const float d39 = sum_errorf(d29, d35) + (d28 - (d29 - d22));
    const float d42 = d39 + (d34 - (d35 - p18));
    const float d43 = d36 + d42;
    const float p20 = 2.0f * v;
    const float p21 = p20 * t;
    const float p22 = p21 * t;
    const float d44 = product_errorf(p21, t) + t * product_errorf(p20, t);
    const float d45 = p22 + d44;
    const float p24 = d45 * t;
    const float d48 = product_errorf(d45, t) + t * (d44 - (d45 - p22));
    const float d49 = p24 + d48;
    const float d50 = d43 + d49;
    const float d53 = sum_errorf(d43, d49) + (d42 - (d43 - d36));
    const float d56 = d53 + (d48 - (d49 - p24));
    const float d57 = d50 + d56;
    const float m2 = -p20;
    const float d58 = d57 + m2;
    const float d61 = sum_errorf(d57, m2) + (d56 - (d57 - d50));
    const float d62 = d58 + d61;
    const float m3 = -d62;
    const float d63 = d2 + m3;
    const float d69 = sum_errorf(d2, m3) + (d - (d2 - p4)) + (-(d61 - (d62 - d58)));
    const float d70 = d63 + d69;
    const float p26 = n * d70;
    const float d73 = product_errorf(n, d70) + n * (d69 - (d70 - d63));
    const float p28 = d70 * (below2 ? 0.0f : product_errorf(p, t));
    const float d74 = d73 + p28;
    const float d75 = p26 + d74;
    const float n9 = below2 ? 8.0f : 1.0f;
    const float n10 = below2 ? 24.0f : 6.0f;
    const float n11 = below2 ? 36.0f : 18.0f;
    const float n12 = below2 ? 18.0f : 36.0f;
    const float n13 = below2 ? 6.0f : 24.0f;
    const float n14 = below2 ? t : 8.0f * t;
    const float d76 = n13 + n14;
    const float p30 = t * d76;
    const float d77 = product_errorf(t, d76) + t * sum_errorf(n13, n14);
    const float d78 = p30 + d77;
    const float d79 = n12 + d78;
    const float d82 = sum_errorf(n12, d78) + (d77 - (d78 - p30));
    const float d83 = d79 + d82;
    const float p32 = t * d83;
    const float d86 = product_errorf(t, d83) + t * (d82 - (d83 - d79));
    const float d87 = p32 + d86;
    const float d88 = 32.0f + d87;
    const float d91 = sum_errorf(32.0f, d87) + (d86 - (d87 - p32));
    const float d92 = d88 + d91;
    const float p34 = t * d92;
    const float d95 = product_errorf(t, d92) + t * (d91 - (d92 - d88));
    const float d96 = p34 + d95;
    const float d97 = n11 + d96;
    const float d100 = sum_errorf(n11, d96) + (d95 - (d96 - p34));
    const float d101 = d97 + d100;
    const float p36 = t * d101;
    const float d104 = product_errorf(t, d101) + t * (d100 - (d101 - d97));
    const float d105 = p36 + d104;
    const float d106 = n10 + d105;
    const float d109 = sum_errorf(n10, d105) + (d104 - (d105 - p36));
    const float d110 = d106 + d109;
    const float p38 = t * d110;
    const float d113 = product_errorf(t, d110) + t * (d109 - (d110 - d106));
    const float d114 = p38 + d113;
    const float d115 = n9 + d114;
    const float d118 = sum_errorf(n9, d114) + (d113 - (d114 - p38));
    const float d119 = d115 + d118;
    const float q = d75 / d119;
    const float d124 = d75 - q * d119 - product_errorf(q, d119) + (d74 - (d75 - p26));
    const float q2 = (d124 - q * (d118 - (d119 - d115))) / d119;
    const float m5 = -(q + q2);
    if (x < -752.0f)
        return m5;
    const float t2 = expf(-0.5f * w);
    const float p44 = t2 * t2;
    const float d131 = 4.0f - p20 + 8.0f * p44 + 6.0f * p44 * p44;
    const float d133 = d131 + 3.0f * v * p44 * p44 + 2.0f * p44 * p44 * p44;
    const float p54 = p20 * p44;
    const float p57 = 4.0f * t2 * (d133 + p54 * p44 * p44 - p54);
    const float d138 = 32.0f + p44 * (18.0f + p44 * (6.0f + p44));
    const float p62 = p44 * (24.0f + p44 * (36.0f + p44 * d138));
    const float p63 = p57 / (8.0f + p62) * t2;
    if (x < -704.0f)
        return p63;
    if (x < -110.0f)
        return m5;
    if (x < -86.0f)
        return p63;
    if (x < -2.3125f)
        return m5;
    if (x < -2.1875f) {
        const float d143 = w - k0_hi - k0_lo;
        return d143 * polynomialf(d143);
    }
    if (x < 1.25f)
        return m5;
    if (x < 1.5625f) {
        const float d145 = w - k1_hi - k1_lo;
        return d145 * polynomial2f(d145);
    }
    if (x < 44.0f)
        return m5;
    const float m6 = -minimumf(w, 1024.0f);
    const float d146 = k_64_log_2_hi + m6;
    const float d147 = sum_errorf(k_64_log_2_hi, m6) + k_64_log_2_lo;
    const float d148 = d146 + d147;
    const float t3 = expf(d148);
    const float p66 = 4.0f * t3;
    const float p67 = p66 * t3;
    const float p68 = t3 * (d147 - (d148 - d146));
    const float d152 = product_errorf(p66, t3) + p66 * p68 + t3 * (4.0f * p68);
    const float d153 = p67 + d152;
    const float p72 = k2 * t3;
    const float p73 = 6.0f * p72;
    const float p74 = k2 * p68;
    const float d154 = product_errorf(6.0f, p72) + 6.0f * p74;
    const float d155 = p73 + d154;
    const float d156 = 2.0f + d155;
    const float d159 = sum_errorf(2.0f, d155) + (d154 - (d155 - p73));
    const float d160 = d156 + d159;
    const float p76 = 8.0f * p72;
    const float p77 = p76 * p72;
    const float p79 = 8.0f * p74;
    const float d162 = product_errorf(p76, p72) + p76 * p74 + p72 * p79;
    const float d163 = p77 + d162;
    const float d164 = d160 + d163;
    const float d167 = sum_errorf(d160, d163) + (d159 - (d160 - d156));
    const float d170 = d167 + (d162 - (d163 - p77));
    const float d171 = d164 + d170;
    const float p81 = 2.0f * w;
    const float p82 = p81 * p72;
    const float d172 = product_errorf(p81, p72) + p81 * p74;
    const float d173 = p82 + d172;
    const float p84 = d173 * p72;
    const float d177 = product_errorf(d173, p72) + d173 * p74 + p72 * (d172 - (d173 - p82));
    const float d178 = p84 + d177;
    const float d179 = d171 + d178;
    const float d182 = sum_errorf(d171, d178) + (d170 - (d171 - d164));
    const float d184 = d177 - (d178 - p84);
    const float d185 = d182 + d184;
    const float d186 = d179 + d185;
    const float p87 = 4.0f * p72;
    const float p88 = p87 * p72;
    const float d188 = product_errorf(p87, p72) + p87 * p74 + p72 * (4.0f * p74);
    const float d189 = p88 + d188;
    const float p92 = d189 * p72;
    const float d193 = product_errorf(d189, p72) + d189 * p74 + p72 * (d188 - (d189 - p88));
    const float d194 = p92 + d193;
    const float d195 = d186 + d194;
    const float d198 = sum_errorf(d186, d194) + (d185 - (d186 - d179));
    const float d201 = d198 + (d193 - (d194 - p92));
    const float d202 = d195 + d201;
    const float p95 = d178 * p72;
    const float d204 = product_errorf(d178, p72) + d178 * p74 + p72 * d184;
    const float d205 = p95 + d204;
    const float d206 = d202 + d205;
    const float d209 = sum_errorf(d202, d205) + (d201 - (d202 - d195));
    const float d212 = d209 + (d204 - (d205 - p95));
    const float d213 = d206 + d212;
    const float m7 = -p81;
    const float d214 = d213 + m7;
    const float d217 = sum_errorf(d213, m7) + (d212 - (d213 - d206));
    const float d218 = d214 + d217;
    const float p98 = 3.0f * w;
    const float p99 = p98 * p72;
    const float d220 = product_errorf(p98, p72) + p98 * p74 + p72 * product_errorf(3.0f, w);
    const float d221 = p99 + d220;
    const float m8 = -d221;
    const float d222 = d218 + m8;
    const float d225 = sum_errorf(d218, m8) + (d217 - (d218 - d214));
    const float d228 = d225 + (-(d220 - (d221 - p99)));
    const float d229 = d222 + d228;
    const float p102 = d153 * d229;
    const float d232 = product_errorf(d153, d229) + d153 * (d228 - (d229 - d222));
    const float d235 = d232 + d229 * (d152 - (d153 - p67));
    const float d236 = p102 + d235;
    const float d237 = 24.0f + p76;
    const float d238 = sum_errorf(24.0f, p76) + p79;
    const float d239 = d237 + d238;
    const float p105 = p72 * d239;
    const float d242 = product_errorf(p72, d239) + p72 * (d238 - (d239 - d237));
    const float d243 = d242 + d239 * p74;
    const float d244 = p105 + d243;
    const float d245 = 36.0f + d244;
    const float d248 = sum_errorf(36.0f, d244) + (d243 - (d244 - p105));
    const float d249 = d245 + d248;
    const float p108 = p72 * d249;
    const float d252 = product_errorf(p72, d249) + p72 * (d248 - (d249 - d245));
    const float d253 = d252 + d249 * p74;
    const float d254 = p108 + d253;
    const float d255 = 32.0f + d254;
    const float d258 = sum_errorf(32.0f, d254) + (d253 - (d254 - p108));
    const float d259 = d255 + d258;
    const float p111 = p72 * d259;
    const float d262 = product_errorf(p72, d259) + p72 * (d258 - (d259 - d255));
    const float d263 = d262 + d259 * p74;
    const float d264 = p111 + d263;
    const float d265 = 18.0f + d264;
    const float d268 = sum_errorf(18.0f, d264) + (d263 - (d264 - p111));
    const float d269 = d265 + d268;
    const float p114 = p72 * d269;
    const float d272 = product_errorf(p72, d269) + p72 * (d268 - (d269 - d265));
    const float d273 = d272 + d269 * p74;
    const float d274 = p114 + d273;
    const float d275 = 6.0f + d274;
    const float d278 = sum_errorf(6.0f, d274) + (d273 - (d274 - p114));
    const float d279 = d275 + d278;
    const float p117 = p72 * d279;
    const float d282 = product_errorf(p72, d279) + p72 * (d278 - (d279 - d275));
    const float d283 = d282 + d279 * p74;
    const float d284 = p117 + d283;
    const float d285 = 1.0f + d284;
    const float d288 = sum_errorf(1.0f, d284) + (d283 - (d284 - p117));
    const float d289 = d285 + d288;
    const float q4 = d236 / d289;
    const float d291 = d236 - q4 * d289 - product_errorf(q4, d289);
    const float d297 = d291 + (d235 - (d236 - p102)) - q4 * (d288 - (d289 - d285));
    const float p123 = (q4 + d297 / d289) * k2 * k2;
    return x < 148.0f ? p123 : 352.0f <= x && x < 376.0f ? p123 : m5;
}

void symsig_mish_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mish_grad2f(x[i]);
}
