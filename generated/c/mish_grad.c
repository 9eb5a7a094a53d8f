/* SPDX-License-Identifier: MIT */
/* mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x)
 *
 * x < 0: -(exp(-abs(x))*(4*abs(x) + 4*abs(x)*exp(-abs(x)) - 4 - 6*exp(-abs(x)) -
 *   4*exp(-abs(x))*exp(-abs(x)) - exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(4 + exp(-abs(x))*(8 +
 *   exp(-abs(x))*(8 + exp(-abs(x))*(4 + exp(-abs(x)))))))
 *     4 + t*(8 + t*(8 + t*(4 + t))): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 * of it -5/4 < x < -35/32: (abs(x) - 1.1924312145154952...)*P(abs(x) - 1.1924312145154952...)
 *     a polynomial of degree 10 about the zero 1.192431214515495212..., within 2^-58 of the function
 *       by Arb
 * of it -110 < x < -86: -(exp(64*log(2) + (-abs(x)))*(4*abs(x) + 4*abs(x)*(2^-64*exp(64*log(2) +
 *   (-abs(x)))) - 4 - 6*(2^-64*exp(64*log(2) + (-abs(x)))) - 4*(2^-64*exp(64*log(2) +
 *   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2^-64*exp(64*log(2) +
 *   (-abs(x)))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))))/(4 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2)
 *   + (-abs(x)))*(4 + 2^-64*exp(64*log(2) + (-abs(x)))))))*2^-64)
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 4 + 1/18446744073709551616*t*(8 +
 *       1/18446744073709551616*t*(8 + 1/18446744073709551616*t*(4 + 1/18446744073709551616*t))): all
 *       terms have one sign, nothing cancels; what is not a function of one argument is carried in
 *       double-word arithmetic, rounded once
 * of it -768 < x < -704: -(exp(64*log(2) + (-abs(x)))*(4*abs(x) + 4*abs(x)*(2^-64*exp(64*log(2) +
 *   (-abs(x)))) - 4 - 6*(2^-64*exp(64*log(2) + (-abs(x)))) - 4*(2^-64*exp(64*log(2) +
 *   (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))) - 2^-64*exp(64*log(2) +
 *   (-abs(x)))*(2^-64*exp(64*log(2) + (-abs(x))))*(2^-64*exp(64*log(2) + (-abs(x)))))/(4 +
 *   2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2) + (-abs(x)))*(8 + 2^-64*exp(64*log(2)
 *   + (-abs(x)))*(4 + 2^-64*exp(64*log(2) + (-abs(x)))))))*2^-64)
 *     exp(64*log(2) + (-abs(x))), its argument in double-word arithmetic, is a normal number; that
 *       it is 2^64 times too large, the last product makes up for; 4 + 1/18446744073709551616*t*(8 +
 *       1/18446744073709551616*t*(8 + 1/18446744073709551616*t*(4 + 1/18446744073709551616*t))): all
 *       terms have one sign, nothing cancels; what is not a function of one argument is carried in
 *       double-word arithmetic, rounded once
 * x > 0: (1 + 4*exp(-abs(x)) + 6*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x)) +
 *   4*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)) + 4*abs(x)*exp(-abs(x))*exp(-abs(x))*exp(-abs(x)))/(1 +
 *   exp(-abs(x))*(4 + exp(-abs(x))*(8 + exp(-abs(x))*(8 + exp(-abs(x))*4))))
 *     1 + 4*t + 6*t*t + 4*w*t*t + 4*t*t*t + 4*w*t*t*t: all terms have one sign, nothing cancels
 *     1 + t*(4 + t*(8 + t*(8 + t*4))): all terms have one sign, nothing cancels
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

/* c0 + c1*x + ... + c10*x^10 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.f49baaf787a9bp-15; /* 5.9677133261927887e-5, rounded */
    sum = x * sum - 0x1.5f19eb8bb8161p-15; /* -4.1854530619780568e-5, rounded */
    sum = x * sum - 0x1.0a80fbdefb7ddp-12; /* -2.5415787052806927e-4, rounded */
    sum = x * sum + 0x1.0379764108bdbp-10; /* 9.8981651559237086e-4, rounded */
    sum = x * sum - 0x1.1e5e170f8a4b8p-10; /* -0.0010924054694306084, rounded */
    sum = x * sum - 0x1.b87ddfaa35997p-9; /* -0.0033606849220674906, rounded */
    sum = x * sum + 0x1.03369d4ac3fdp-6; /* 0.01582112656166129, rounded */
    sum = x * sum - 0x1.4c222fe64db0fp-6; /* -0.020271822716689645, rounded */
    sum = x * sum - 0x1.574f121a868d7p-5; /* -0.041907821043609845, rounded */
    sum = x * sum + 0x1.a34a251d8ad7bp-3; /* 0.20473126408010587, rounded */
    sum = x * sum - 0x1.115acb42500bbp-2; /* -0.26694791404953451, rounded */
    return sum;
}

double symsig_mish_grad(double x)
{
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k0 = 0x1p-64; /* 5.4210108624275222e-20 */
    const double k1_hi = 0x1.31432c0d12d84p0; /* 1.1924312145154952... = 1.1924312145154952, rounded */
    const double k1_lo = 0x1.bf319154da21p-55; /* the rest of 1.1924312145154952...: 4.84848e-17 */
    const double w = fabs(x);
    const double t = exp(-w);
    const double p = 4.0 * minimum(w, 2048.0);
    const double p2 = p * t;
    const double p_low = product_error(p, t);
    const double m2 = -4.0;
    const double p3 = 6.0 * t;
    const double p_low2 = product_error(6.0, t);
    const double p4 = 4.0 * t;
    const double p5 = p4 * t;
    const double p_low3 = product_error(p4, t);
    double n;
    if (x < 0.0) {
        const double d = p + p2;
        const double d2 = sum_error(p, p2) + p_low;
        const double d3 = d + d2;
        const double d4 = d3 + m2;
        const double d7 = sum_error(d3, m2) + (d2 - (d3 - d));
        const double d8 = d4 + d7;
        const double m3 = -p3;
        const double d9 = d8 + m3;
        const double d13 = sum_error(d8, m3) + (d7 - (d8 - d4)) + (-p_low2);
        const double d14 = d9 + d13;
        const double m5 = -p5;
        const double d15 = d14 + m5;
        const double d19 = sum_error(d14, m5) + (d13 - (d14 - d9)) + (-p_low3);
        const double d20 = d15 + d19;
        const double p6 = t * t;
        const double p7 = p6 * t;
        const double d21 = product_error(p6, t) + t * product_error(t, t);
        const double d22 = p7 + d21;
        const double m7 = -d22;
        const double d23 = d20 + m7;
        const double d29 = sum_error(d20, m7) + (d19 - (d20 - d15)) + (-(d21 - (d22 - p7)));
        const double d30 = d23 + d29;
        const double p9 = t * d30;
        const double d33 = product_error(t, d30) + t * (d29 - (d30 - d23));
        const double d34 = p9 + d33;
        const double d35 = 4.0 + t;
        const double p11 = t * d35;
        const double d36 = product_error(t, d35) + t * sum_error(4.0, t);
        const double d37 = p11 + d36;
        const double d38 = 8.0 + d37;
        const double d41 = sum_error(8.0, d37) + (d36 - (d37 - p11));
        const double d42 = d38 + d41;
        const double p13 = t * d42;
        const double d45 = product_error(t, d42) + t * (d41 - (d42 - d38));
        const double d46 = p13 + d45;
        const double d47 = 8.0 + d46;
        const double d50 = sum_error(8.0, d46) + (d45 - (d46 - p13));
        const double d51 = d47 + d50;
        const double p15 = t * d51;
        const double d54 = product_error(t, d51) + t * (d50 - (d51 - d47));
        const double d55 = p15 + d54;
        const double d56 = 4.0 + d55;
        const double d59 = sum_error(4.0, d55) + (d54 - (d55 - p15));
        const double d60 = d56 + d59;
        const double q = d34 / d60;
        const double d65 = d34 - q * d60 - product_error(q, d60) + (d33 - (d34 - p9));
        const double d69 = q + (d65 - q * (d59 - (d60 - d56))) / d60;
        n = -d69;
    } else {
        const double d70 = 1.0 + p4;
        const double p19 = p3 * t;
        const double d71 = product_error(p3, t) + t * p_low2;
        const double d72 = p19 + d71;
        const double d73 = d70 + d72;
        const double d77 = sum_error(d70, d72) + sum_error(1.0, p4) + (d71 - (d72 - p19));
        const double d78 = d73 + d77;
        const double p21 = p2 * t;
        const double d79 = product_error(p2, t) + t * p_low;
        const double d80 = p21 + d79;
        const double d81 = d78 + d80;
        const double d84 = sum_error(d78, d80) + (d77 - (d78 - d73));
        const double d86 = d79 - (d80 - p21);
        const double d87 = d84 + d86;
        const double d88 = d81 + d87;
        const double p23 = p5 * t;
        const double d89 = product_error(p5, t) + t * p_low3;
        const double d90 = p23 + d89;
        const double d91 = d88 + d90;
        const double d94 = sum_error(d88, d90) + (d87 - (d88 - d81));
        const double d97 = d94 + (d89 - (d90 - p23));
        const double d98 = d91 + d97;
        const double p25 = d80 * t;
        const double d99 = product_error(d80, t) + t * d86;
        const double d100 = p25 + d99;
        const double d101 = d98 + d100;
        const double d104 = sum_error(d98, d100) + (d97 - (d98 - d91));
        const double d107 = d104 + (d99 - (d100 - p25));
        const double d108 = d101 + d107;
        const double d109 = 8.0 + p4;
        const double p27 = t * d109;
        const double d110 = product_error(t, d109) + t * sum_error(8.0, p4);
        const double d111 = p27 + d110;
        const double d112 = 8.0 + d111;
        const double d115 = sum_error(8.0, d111) + (d110 - (d111 - p27));
        const double d116 = d112 + d115;
        const double p29 = t * d116;
        const double d119 = product_error(t, d116) + t * (d115 - (d116 - d112));
        const double d120 = p29 + d119;
        const double d121 = 4.0 + d120;
        const double d124 = sum_error(4.0, d120) + (d119 - (d120 - p29));
        const double d125 = d121 + d124;
        const double p31 = t * d125;
        const double d128 = product_error(t, d125) + t * (d124 - (d125 - d121));
        const double d129 = p31 + d128;
        const double d130 = 1.0 + d129;
        const double d133 = sum_error(1.0, d129) + (d128 - (d129 - p31));
        const double d134 = d130 + d133;
        const double q3 = d108 / d134;
        const double d136 = d108 - q3 * d134 - product_error(q3, d134);
        const double d142 = d136 + (d107 - (d108 - d101)) - q3 * (d133 - (d134 - d130));
        n = q3 + d142 / d134;
    }
    if (x < -768.0)
        return n;
    const double m10 = -minimum(w, 1024.0);
    const double d144 = k_64_log_2_hi + m10;
    const double d145 = sum_error(k_64_log_2_hi, m10) + k_64_log_2_lo;
    const double d146 = d144 + d145;
    const double t2 = exp(d146);
    const double p35 = k0 * t2;
    const double p36 = p * p35;
    const double p37 = t2 * (d145 - (d146 - d144));
    const double p38 = k0 * p37;
    const double d149 = product_error(p, p35) + p * p38;
    const double d150 = p36 + d149;
    const double d151 = p + d150;
    const double d154 = sum_error(p, d150) + (d149 - (d150 - p36));
    const double d155 = d151 + d154;
    const double d156 = d155 + m2;
    const double d159 = sum_error(d155, m2) + (d154 - (d155 - d151));
    const double d160 = d156 + d159;
    const double p40 = 6.0 * p35;
    const double d161 = product_error(6.0, p35) + 6.0 * p38;
    const double d162 = p40 + d161;
    const double m11 = -d162;
    const double d163 = d160 + m11;
    const double d166 = sum_error(d160, m11) + (d159 - (d160 - d156));
    const double d169 = d166 + (-(d161 - (d162 - p40)));
    const double d170 = d163 + d169;
    const double p42 = 4.0 * p35;
    const double p43 = p42 * p35;
    const double d172 = product_error(p42, p35) + p42 * p38 + p35 * (4.0 * p38);
    const double d173 = p43 + d172;
    const double m13 = -d173;
    const double d174 = d170 + m13;
    const double d177 = sum_error(d170, m13) + (d169 - (d170 - d163));
    const double d180 = d177 + (-(d172 - (d173 - p43)));
    const double d181 = d174 + d180;
    const double p47 = p35 * p35;
    const double p48 = p35 * p38;
    const double d183 = product_error(p35, p35) + p48 + p48;
    const double d184 = p47 + d183;
    const double p49 = d184 * p35;
    const double d188 = product_error(d184, p35) + d184 * p38 + p35 * (d183 - (d184 - p47));
    const double d189 = p49 + d188;
    const double m15 = -d189;
    const double d190 = d181 + m15;
    const double d193 = sum_error(d181, m15) + (d180 - (d181 - d174));
    const double d196 = d193 + (-(d188 - (d189 - p49)));
    const double d197 = d190 + d196;
    const double p52 = t2 * d197;
    const double d200 = product_error(t2, d197) + t2 * (d196 - (d197 - d190));
    const double d201 = d200 + d197 * p37;
    const double d202 = p52 + d201;
    const double d203 = 4.0 + p35;
    const double d204 = sum_error(4.0, p35) + p38;
    const double d205 = d203 + d204;
    const double p55 = p35 * d205;
    const double d208 = product_error(p35, d205) + p35 * (d204 - (d205 - d203));
    const double d209 = d208 + d205 * p38;
    const double d210 = p55 + d209;
    const double d211 = 8.0 + d210;
    const double d214 = sum_error(8.0, d210) + (d209 - (d210 - p55));
    const double d215 = d211 + d214;
    const double p58 = p35 * d215;
    const double d218 = product_error(p35, d215) + p35 * (d214 - (d215 - d211));
    const double d219 = d218 + d215 * p38;
    const double d220 = p58 + d219;
    const double d221 = 8.0 + d220;
    const double d224 = sum_error(8.0, d220) + (d219 - (d220 - p58));
    const double d225 = d221 + d224;
    const double p61 = p35 * d225;
    const double d228 = product_error(p35, d225) + p35 * (d224 - (d225 - d221));
    const double d229 = d228 + d225 * p38;
    const double d230 = p61 + d229;
    const double d231 = 4.0 + d230;
    const double d234 = sum_error(4.0, d230) + (d229 - (d230 - p61));
    const double d235 = d231 + d234;
    const double q5 = d202 / d235;
    const double d237 = d202 - q5 * d235 - product_error(q5, d235);
    const double d243 = d237 + (d201 - (d202 - p52)) - q5 * (d234 - (d235 - d231));
    const double m17 = -((q5 + d243 / d235) * k0);
    if (x < -704.0)
        return m17;
    if (x < -110.0)
        return n;
    if (x < -86.0)
        return m17;
    if (!(-1.25 <= x && x < -1.09375))
        return n;
    const double d246 = w - k1_hi - k1_lo;
    return d246 * polynomial(d246);
}

void symsig_mish_grad_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mish_grad(x[i]);
}

/* c0 + c1*x + ... + c10*x^10 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.f49baap-15f; /* 5.9677133261927887e-5, rounded */
    sum = x * sum - 0x1.5f19ecp-15f; /* -4.1854530619780568e-5, rounded */
    sum = x * sum - 0x1.0a80fcp-12f; /* -2.5415787052806927e-4, rounded */
    sum = x * sum + 0x1.037976p-10f; /* 9.8981651559237086e-4, rounded */
    sum = x * sum - 0x1.1e5e18p-10f; /* -0.0010924054694306084, rounded */
    sum = x * sum - 0x1.b87dep-9f; /* -0.0033606849220674906, rounded */
    sum = x * sum + 0x1.03369ep-6f; /* 0.01582112656166129, rounded */
    sum = x * sum - 0x1.4c223p-6f; /* -0.020271822716689645, rounded */
    sum = x * sum - 0x1.574f12p-5f; /* -0.041907821043609845, rounded */
    sum = x * sum + 0x1.a34a26p-3f; /* 0.20473126408010587, rounded */
    sum = x * sum - 0x1.115accp-2f; /* -0.26694791404953451, rounded */
    return sum;
}

float symsig_mish_gradf(float x)
{
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k0 = 0x1p-64f; /* 5.4210108624275222e-20 */
    const float k1_hi = 0x1.31432cp0f; /* 1.1924312145154952... = 1.1924312145154952, rounded */
    const float k1_lo = 0x1.a25b08p-29f; /* the rest of 1.1924312145154952...: 3.04394e-9 */
    const float w = fabsf(x);
    const float t = expf(-w);
    const float p = 4.0f * minimumf(w, 2048.0f);
    const float p2 = p * t;
    const float p_low = product_errorf(p, t);
    const float m2 = -4.0f;
    const float p3 = 6.0f * t;
    const float p_low2 = product_errorf(6.0f, t);
    const float p4 = 4.0f * t;
    const float p5 = p4 * t;
    const float p_low3 = product_errorf(p4, t);
    float n;
    if (x < 0.0f) {
        const float d = p + p2;
        const float d2 = sum_errorf(p, p2) + p_low;
        const float d3 = d + d2;
        const float d4 = d3 + m2;
        const float d7 = sum_errorf(d3, m2) + (d2 - (d3 - d));
        const float d8 = d4 + d7;
        const float m3 = -p3;
        const float d9 = d8 + m3;
        const float d13 = sum_errorf(d8, m3) + (d7 - (d8 - d4)) + (-p_low2);
        const float d14 = d9 + d13;
        const float m5 = -p5;
        const float d15 = d14 + m5;
        const float d19 = sum_errorf(d14, m5) + (d13 - (d14 - d9)) + (-p_low3);
        const float d20 = d15 + d19;
        const float p6 = t * t;
        const float p7 = p6 * t;
        const float d21 = product_errorf(p6, t) + t * product_errorf(t, t);
        const float d22 = p7 + d21;
        const float m7 = -d22;
        const float d23 = d20 + m7;
        const float d26 = sum_errorf(d20, m7) + (d19 - (d20 - d15));
        const float d29 = d26 + (-(d21 - (d22 - p7)));
        const float d30 = d23 + d29;
        const float p9 = t * d30;
        const float d33 = product_errorf(t, d30) + t * (d29 - (d30 - d23));
        const float d34 = p9 + d33;
        const float d35 = 4.0f + t;
        const float p11 = t * d35;
        const float d36 = product_errorf(t, d35) + t * sum_errorf(4.0f, t);
        const float d37 = p11 + d36;
        const float d38 = 8.0f + d37;
        const float d41 = sum_errorf(8.0f, d37) + (d36 - (d37 - p11));
        const float d42 = d38 + d41;
        const float p13 = t * d42;
        const float d45 = product_errorf(t, d42) + t * (d41 - (d42 - d38));
        const float d46 = p13 + d45;
        const float d47 = 8.0f + d46;
        const float d50 = sum_errorf(8.0f, d46) + (d45 - (d46 - p13));
        const float d51 = d47 + d50;
        const float p15 = t * d51;
        const float d54 = product_errorf(t, d51) + t * (d50 - (d51 - d47));
        const float d55 = p15 + d54;
        const float d56 = 4.0f + d55;
        const float d59 = sum_errorf(4.0f, d55) + (d54 - (d55 - p15));
        const float d60 = d56 + d59;
        const float q = d34 / d60;
        const float d65 = d34 - q * d60 - product_errorf(q, d60) + (d33 - (d34 - p9));
        const float d69 = q + (d65 - q * (d59 - (d60 - d56))) / d60;
        n = -d69;
    } else {
        const float d70 = 1.0f + p4;
        const float p19 = p3 * t;
        const float d71 = product_errorf(p3, t) + t * p_low2;
        const float d72 = p19 + d71;
        const float d73 = d70 + d72;
        const float d74 = sum_errorf(d70, d72) + sum_errorf(1.0f, p4);
        const float d77 = d74 + (d71 - (d72 - p19));
        const float d78 = d73 + d77;
        const float p21 = p2 * t;
        const float d79 = product_errorf(p2, t) + t * p_low;
        const float d80 = p21 + d79;
        const float d81 = d78 + d80;
        const float d84 = sum_errorf(d78, d80) + (d77 - (d78 - d73));
        const float d86 = d79 - (d80 - p21);
        const float d87 = d84 + d86;
        const float d88 = d81 + d87;
        const float p23 = p5 * t;
        const float d89 = product_errorf(p5, t) + t * p_low3;
        const float d90 = p23 + d89;
        const float d91 = d88 + d90;
        const float d94 = sum_errorf(d88, d90) + (d87 - (d88 - d81));
        const float d97 = d94 + (d89 - (d90 - p23));
        const float d98 = d91 + d97;
        const float p25 = d80 * t;
        const float d99 = product_errorf(d80, t) + t * d86;
        const float d100 = p25 + d99;
        const float d101 = d98 + d100;
        const float d104 = sum_errorf(d98, d100) + (d97 - (d98 - d91));
        const float d107 = d104 + (d99 - (d100 - p25));
        const float d108 = d101 + d107;
        const float d109 = 8.0f + p4;
        const float p27 = t * d109;
        const float d110 = product_errorf(t, d109) + t * sum_errorf(8.0f, p4);
        const float d111 = p27 + d110;
        const float d112 = 8.0f + d111;
        const float d115 = sum_errorf(8.0f, d111) + (d110 - (d111 - p27));
        const float d116 = d112 + d115;
        const float p29 = t * d116;
        const float d119 = product_errorf(t, d116) + t * (d115 - (d116 - d112));
        const float d120 = p29 + d119;
        const float d121 = 4.0f + d120;
        const float d124 = sum_errorf(4.0f, d120) + (d119 - (d120 - p29));
        const float d125 = d121 + d124;
        const float p31 = t * d125;
        const float d128 = product_errorf(t, d125) + t * (d124 - (d125 - d121));
        const float d129 = p31 + d128;
        const float d130 = 1.0f + d129;
        const float d133 = sum_errorf(1.0f, d129) + (d128 - (d129 - p31));
        const float d134 = d130 + d133;
        const float q3 = d108 / d134;
        const float d136 = d108 - q3 * d134 - product_errorf(q3, d134);
        const float d142 = d136 + (d107 - (d108 - d101)) - q3 * (d133 - (d134 - d130));
        n = q3 + d142 / d134;
    }
    if (x < -768.0f)
        return n;
    const float m10 = -minimumf(w, 1024.0f);
    const float d144 = k_64_log_2_hi + m10;
    const float d145 = sum_errorf(k_64_log_2_hi, m10) + k_64_log_2_lo;
    const float d146 = d144 + d145;
    const float t2 = expf(d146);
    const float p35 = k0 * t2;
    const float p36 = p * p35;
    const float p37 = t2 * (d145 - (d146 - d144));
    const float p38 = k0 * p37;
    const float d149 = product_errorf(p, p35) + p * p38;
    const float d150 = p36 + d149;
    const float d151 = p + d150;
    const float d154 = sum_errorf(p, d150) + (d149 - (d150 - p36));
    const float d155 = d151 + d154;
    const float d156 = d155 + m2;
    const float d159 = sum_errorf(d155, m2) + (d154 - (d155 - d151));
    const float d160 = d156 + d159;
    const float p40 = 6.0f * p35;
    const float d161 = product_errorf(6.0f, p35) + 6.0f * p38;
    const float d162 = p40 + d161;
    const float m11 = -d162;
    const float d163 = d160 + m11;
    const float d166 = sum_errorf(d160, m11) + (d159 - (d160 - d156));
    const float d169 = d166 + (-(d161 - (d162 - p40)));
    const float d170 = d163 + d169;
    const float p42 = 4.0f * p35;
    const float p43 = p42 * p35;
    const float d172 = product_errorf(p42, p35) + p42 * p38 + p35 * (4.0f * p38);
    const float d173 = p43 + d172;
    const float m13 = -d173;
    const float d174 = d170 + m13;
    const float d177 = sum_errorf(d170, m13) + (d169 - (d170 - d163));
    const float d180 = d177 + (-(d172 - (d173 - p43)));
    const float d181 = d174 + d180;
    const float p47 = p35 * p35;
    const float p48 = p35 * p38;
    const float d183 = product_errorf(p35, p35) + p48 + p48;
    const float d184 = p47 + d183;
    const float p49 = d184 * p35;
    const float d188 = product_errorf(d184, p35) + d184 * p38 + p35 * (d183 - (d184 - p47));
    const float d189 = p49 + d188;
    const float m15 = -d189;
    const float d190 = d181 + m15;
    const float d193 = sum_errorf(d181, m15) + (d180 - (d181 - d174));
    const float d196 = d193 + (-(d188 - (d189 - p49)));
    const float d197 = d190 + d196;
    const float p52 = t2 * d197;
    const float d200 = product_errorf(t2, d197) + t2 * (d196 - (d197 - d190));
    const float d201 = d200 + d197 * p37;
    const float d202 = p52 + d201;
    const float d203 = 4.0f + p35;
    const float d204 = sum_errorf(4.0f, p35) + p38;
    const float d205 = d203 + d204;
    const float p55 = p35 * d205;
    const float d208 = product_errorf(p35, d205) + p35 * (d204 - (d205 - d203));
    const float d209 = d208 + d205 * p38;
    const float d210 = p55 + d209;
    const float d211 = 8.0f + d210;
    const float d214 = sum_errorf(8.0f, d210) + (d209 - (d210 - p55));
    const float d215 = d211 + d214;
    const float p58 = p35 * d215;
    const float d218 = product_errorf(p35, d215) + p35 * (d214 - (d215 - d211));
    const float d219 = d218 + d215 * p38;
    const float d220 = p58 + d219;
    const float d221 = 8.0f + d220;
    const float d224 = sum_errorf(8.0f, d220) + (d219 - (d220 - p58));
    const float d225 = d221 + d224;
    const float p61 = p35 * d225;
    const float d228 = product_errorf(p35, d225) + p35 * (d224 - (d225 - d221));
    const float d229 = d228 + d225 * p38;
    const float d230 = p61 + d229;
    const float d231 = 4.0f + d230;
    const float d234 = sum_errorf(4.0f, d230) + (d229 - (d230 - p61));
    const float d235 = d231 + d234;
    const float q5 = d202 / d235;
    const float d237 = d202 - q5 * d235 - product_errorf(q5, d235);
    const float d243 = d237 + (d201 - (d202 - p52)) - q5 * (d234 - (d235 - d231));
    const float m17 = -((q5 + d243 / d235) * k0);
    if (x < -704.0f)
        return m17;
    if (x < -110.0f)
        return n;
    if (x < -86.0f)
        return m17;
    if (!(-1.25f <= x && x < -1.09375f))
        return n;
    const float d246 = w - k1_hi - k1_lo;
    return d246 * polynomialf(d246);
}

void symsig_mish_gradf_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_mish_gradf(x[i]);
}
