/* SPDX-License-Identifier: MIT */
/* gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2)
 *
 * x < 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)
 *   - (4*sqrt(2)/sqrt(pi) + 4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) - 8/(sqrt(pi)**2)*abs(x) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
 *       dmul(hi(), within(w, 2048))): of both signs, errors grow 8.2-fold at most here
 *     dsub(dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
 *       dmul(hi(), within(w, 2048))), dmul(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)),
 *       within(w, 2048))): of both signs, errors grow 2.1-fold at most here
 * of it -103/64 < x < -35/32: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 15 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 * of it -239/128 < x < -103/64: P(abs(x) - 7/4)
 *     a polynomial of degree 12 about 7/4, within 2^-58 of the function by Arb
 * of it -17/8 < x < -239/128: P(abs(x) - 2)
 *     a polynomial of degree 12 about 2, within 2^-58 of the function by Arb
 * of it -97/8 < x < -10: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
 *   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
 *   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
 *   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
 * of it -22 < x < -169/8: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
 *   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
 *   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
 *   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
 * x > 0: -(exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)
 *   - (4*sqrt(2)/sqrt(pi) + 4*sqrt(2)/sqrt(pi)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*exp(-((2*sqrt(2)/sqrt(pi)
 *   + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))) - 8/(sqrt(pi)**2)*abs(x) -
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)))/(1 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))*(3 + exp(-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))
 *     the argument (2*sqrt(2)/sqrt(pi) + w*w*(8943*sqrt(2)/(100000*sqrt(pi))))*w is carried in
 *       double-word arithmetic: exp would amplify its rounding
 *     1 + t*(3 + t*(3 + t)): all terms have one sign, nothing cancels
 *     what is not a function of one argument is carried in double-word arithmetic, rounded once
 *     dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
 *       dmul(hi(), within(w, 2048))): of both signs, errors grow 8.2-fold at most here
 *     dsub(dsub(dadd(dadd(dadd(dadd(dadd(dadd(hi(), dmul(hi(), pair(t))), dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048))), dmul(dmul(hi(), within(w, 2048)), pair(t))), dmul(dmul(dmul(hi(),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(hi(), within(w, 2048)),
 *       within(w, 2048)), within(w, 2048)), pair(t))), dmul(dmul(dmul(dmul(dmul(dmul(hi(), within(w,
 *       2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), within(w, 2048)), pair(t))),
 *       dmul(hi(), within(w, 2048))), dmul(dmul(dmul(hi(), within(w, 2048)), within(w, 2048)),
 *       within(w, 2048))): of both signs, errors grow 2.1-fold at most here
 * of it 35/32 < x < 103/64: (abs(x) - 1.4185040087908283...)*P(abs(x) - 1.4185040087908283...)
 *     a polynomial of degree 15 about the zero 1.418504008790828355..., within 2^-58 of the function
 *       by Arb
 * of it 103/64 < x < 239/128: P(abs(x) - 7/4)
 *     a polynomial of degree 12 about 7/4, within 2^-58 of the function by Arb
 * of it 239/128 < x < 17/8: P(abs(x) - 2)
 *     a polynomial of degree 12 about 2, within 2^-58 of the function by Arb
 * of it 10 < x < 97/8: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
 *   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
 *   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
 *   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
 * of it 169/8 < x < 22: exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(4*sqrt(2)/sqrt(pi) +
 *   4*sqrt(2)/sqrt(pi)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x) + 8/(sqrt(pi)**2)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829*sqrt(2)/(25000*sqrt(pi))*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) +
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x)*(2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))) -
 *   8/(sqrt(pi)**2)*abs(x) - 26829/(12500*sqrt(pi)**2)*abs(x)*abs(x)*abs(x) -
 *   719795241/(5000000000*sqrt(pi)**2)*abs(x)*abs(x)*abs(x)*abs(x)*abs(x))/(1 + 2^-64*exp(64*log(2)
 *   + (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 +
 *   2^-64*exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *   abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x))))*(3 + 2^-64*exp(64*log(2) +
 *   (-((2*sqrt(2)/sqrt(pi) + abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))))))*2^-64
 *     exp(64*log(2) + (-((2*sqrt(2)/sqrt(pi) +
 *       abs(x)*abs(x)*8943*sqrt(2)/(100000*sqrt(pi)))*abs(x)))), its argument in double-word
 *       arithmetic, is a normal number; that it is 2^64 times too large, the last product makes up
 *       for; 1 + 1/18446744073709551616*t*(3 + 1/18446744073709551616*t*(3 +
 *       1/18446744073709551616*t)): all terms have one sign, nothing cancels; what is not a function
 *       of one argument is carried in double-word arithmetic, rounded once
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

/* c0 + c1*x + ... + c15*x^15 by Horner's rule */
static double polynomial(double x)
{
    double sum = 0x1.433c63065200bp-18; /* 4.816590040875044e-6, rounded */
    sum = x * sum + 0x1.581e6249491f7p-18; /* 5.1277680282219116e-6, rounded */
    sum = x * sum - 0x1.eb6d2e4afd412p-16; /* -2.9291301228046772e-5, rounded */
    sum = x * sum + 0x1.990116044091fp-18; /* 6.0946381419422004e-6, rounded */
    sum = x * sum + 0x1.7184e8a8619f8p-13; /* 1.7620047334450361e-4, rounded */
    sum = x * sum - 0x1.1273012c7cd24p-12; /* -2.617351881603772e-4, rounded */
    sum = x * sum - 0x1.89f5e06e3f37ap-11; /* -7.5141993673320745e-4, rounded */
    sum = x * sum + 0x1.5a7bd5d3ec2d5p-9; /* 0.0026434610863009613, rounded */
    sum = x * sum + 0x1.9022fc0a3baf2p-11; /* 7.6320010819394393e-4, rounded */
    sum = x * sum - 0x1.11cd249bfdc67p-6; /* -0.016711507560071583, rounded */
    sum = x * sum + 0x1.4842653d4ab5bp-6; /* 0.020035361162779134, rounded */
    sum = x * sum + 0x1.d0e682b0986c3p-5; /* 0.05675054097515677, rounded */
    sum = x * sum - 0x1.49ec14523aa15p-3; /* -0.16109481693213526, rounded */
    sum = x * sum - 0x1.0bae229791ea3p-7; /* -0.0081689518839447911, rounded */
    sum = x * sum + 0x1.ba73788e0f42ep-2; /* 0.43208111159384801, rounded */
    sum = x * sum - 0x1.a360c3e39b758p-2; /* -0.4095488174124191, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static double polynomial2(double x)
{
    double sum = 0x1.4bb23b2eff887p-15; /* 3.9541270204766305e-5, rounded */
    sum = x * sum + 0x1.cebeb06064b97p-13; /* 2.2065395297640448e-4, rounded */
    sum = x * sum - 0x1.4c31d8e370424p-11; /* -6.3361113682714296e-4, rounded */
    sum = x * sum - 0x1.416a48a0a683bp-13; /* -1.5326269660393016e-4, rounded */
    sum = x * sum + 0x1.1cf56cacc2375p-8; /* 0.0043481245345525681, rounded */
    sum = x * sum - 0x1.06e648760a3aep-7; /* -0.0080230573476728042, rounded */
    sum = x * sum - 0x1.579ccefc8a12bp-7; /* -0.010486222331636505, rounded */
    sum = x * sum + 0x1.010c93c9347f4p-4; /* 0.062756135262389829, rounded */
    sum = x * sum - 0x1.b6d8756d4c011p-5; /* -0.053570012425893886, rounded */
    sum = x * sum - 0x1.363080c8ea3b9p-3; /* -0.15145969975608668, rounded */
    sum = x * sum + 0x1.5ce15d7cbaa7fp-2; /* 0.34070344995294727, rounded */
    sum = x * sum - 0x1.29f70957a88bbp-3; /* -0.14549071596872473, rounded */
    sum = x * sum - 0x1.71c83cb3060dap-4; /* -0.090278851610836068, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static double polynomial3(double x)
{
    double sum = -0x1.a7e25c2531fb3p-15; /* -5.0530936542225216e-5, rounded */
    sum = x * sum + 0x1.581bd9b78e7cap-13; /* 1.6408385794069855e-4, rounded */
    sum = x * sum - 0x1.6a42c7cc2e178p-15; /* -4.3184859892022912e-5, rounded */
    sum = x * sum - 0x1.f875dedc43a16p-11; /* -9.6218191495883972e-4, rounded */
    sum = x * sum + 0x1.7075232e3e5ebp-9; /* 0.0028111081547847935, rounded */
    sum = x * sum - 0x1.275cac2cc1e03p-11; /* -5.63358311041762e-4, rounded */
    sum = x * sum - 0x1.1f48cedff09e1p-6; /* -0.017534448648584338, rounded */
    sum = x * sum + 0x1.4876d851a052cp-5; /* 0.04009573220992943, rounded */
    sum = x * sum + 0x1.82a0ace9fb778p-7; /* 0.011798939161930853, rounded */
    sum = x * sum - 0x1.5c0ef389e1328p-3; /* -0.16995039238477117, rounded */
    sum = x * sum + 0x1.ba85d8a2e8f4dp-3; /* 0.21607560393487759, rounded */
    sum = x * sum - 0x1.77bac5bf55ce3p-8; /* -0.0057331784040208522, rounded */
    sum = x * sum - 0x1.b9db3847179f6p-4; /* -0.10787507995107845, rounded */
    return sum;
}

double symsig_gelu_tanh_grad2(double x)
{
    /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const double k0_hi = 0x1.2444f2a4d8b4bp-4;
    /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): -6.17515e-19 */
    const double k0_lo = -0x1.6c843a29d1c7p-61;
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const double two_sqrt_2_over_sqrt_pi_hi = 0x1.9884533d43651p0;
    /* the rest of 2*sqrt(2)/sqrt(pi): -9.96931e-17 */
    const double two_sqrt_2_over_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-54;
    const double k1_hi = 0x1.7763079d1768dp-5; /* 0.045823588247668835, rounded */
    const double k1_lo = 0x1.83e8537ef3f9ap-64; /* the rest: 8.21426e-20 */
    /* 4*sqrt(2)/sqrt(pi) = 3.1915382432114614, rounded */
    const double four_sqrt_2_over_sqrt_pi_hi = 0x1.9884533d43651p1;
    /* the rest of 4*sqrt(2)/sqrt(pi): -1.99386e-16 */
    const double four_sqrt_2_over_sqrt_pi_lo = -0x1.cbc0d30ebfd15p-53;
    /* 26829*sqrt(2)/(25000*sqrt(pi)) = 0.85625779527120299, rounded */
    const double k2_hi = 0x1.b6676bf7450fp-1;
    const double k2_lo = 0x1.bba7351828aabp-55; /* the rest of 26829*sqrt(2)/(25000*sqrt(pi)): 4.8101e-17 */
    /* 8/(sqrt(pi)**2) = 2.5464790894703254, rounded */
    const double eight_over_sqrt_pi_to_the_2_hi = 0x1.45f306dc9c883p1;
    /* the rest of 8/(sqrt(pi)**2): -1.57429e-16 */
    const double eight_over_sqrt_pi_to_the_2_lo = -0x1.6b01ec5417056p-53;
    /* 26829/(12500*sqrt(pi)**2) = 0.68319487491399359, rounded */
    const double k3_hi = 0x1.5dcbb7f919cfcp-1;
    const double k3_lo = 0x1.68741334bfd9ap-55; /* the rest of 26829/(12500*sqrt(pi)**2): 3.90804e-17 */
    const double k4_hi = 0x1.6b23142700629p0; /* 1.4185040087908283... = 1.4185040087908284, rounded */
    const double k4_lo = 0x1.750d2fad2c04bp-54; /* the rest of 1.4185040087908283...: 8.08927e-17 */
    const double k5 = 0x1.dep0; /* 1.8671875 */
    const double k_64_log_2_hi = 0x1.62e42fefa39efp5; /* 64*log(2) = 44.3614195558365, rounded */
    const double k_64_log_2_lo = 0x1.abc9e3b39803fp-50; /* the rest of 64*log(2): 1.48419e-15 */
    const double k6 = 0x1p-64; /* 5.4210108624275222e-20 */
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
    const double p7 = k1_hi * v2;
    const double d14 = product_error(k1_hi, v2) + v2 * k1_lo;
    const double d15 = p7 + d14;
    const double p9 = d15 * v2;
    const double d18 = product_error(d15, v2) + v2 * (d14 - (d15 - p7));
    const double d19 = p9 + d18;
    const double p11 = d19 * v2;
    const double d22 = product_error(d19, v2) + v2 * (d18 - (d19 - p9));
    const double d23 = p11 + d22;
    const double p13 = d23 * v2;
    const double d26 = product_error(d23, v2) + v2 * (d22 - (d23 - p11));
    const double d27 = p13 + d26;
    const double p15 = d27 * v2;
    const double d30 = product_error(d27, v2) + v2 * (d26 - (d27 - p13));
    const double d31 = p15 + d30;
    const double p17 = four_sqrt_2_over_sqrt_pi_hi * t;
    const double p_low9 = product_error(four_sqrt_2_over_sqrt_pi_hi, t);
    const double m2 = -(d12 - (d13 - p5));
    const double p18 = t * m2;
    const double d34 = p_low9 + four_sqrt_2_over_sqrt_pi_hi * p18;
    const double d35 = d34 + t * four_sqrt_2_over_sqrt_pi_lo;
    const double d36 = p17 + d35;
    const double d37 = four_sqrt_2_over_sqrt_pi_hi + d36;
    const double d_low2 = sum_error(four_sqrt_2_over_sqrt_pi_hi, d36);
    const double d41 = d_low2 + four_sqrt_2_over_sqrt_pi_lo + (d35 - (d36 - p17));
    const double d42 = d37 + d41;
    const double p21 = k2_hi * v2;
    const double d43 = product_error(k2_hi, v2) + v2 * k2_lo;
    const double d44 = p21 + d43;
    const double p23 = d44 * v2;
    const double d47 = product_error(d44, v2) + v2 * (d43 - (d44 - p21));
    const double d48 = p23 + d47;
    const double d49 = d42 + d48;
    const double d52 = sum_error(d42, d48) + (d41 - (d42 - d37));
    const double d54 = d47 - (d48 - p23);
    const double d55 = d52 + d54;
    const double d56 = d49 + d55;
    const double p25 = eight_over_sqrt_pi_to_the_2_hi * v2;
    const double p_low12 = product_error(eight_over_sqrt_pi_to_the_2_hi, v2);
    const double d57 = p_low12 + v2 * eight_over_sqrt_pi_to_the_2_lo;
    const double d58 = p25 + d57;
    const double p27 = d58 * t;
    const double d61 = d57 - (d58 - p25);
    const double d62 = product_error(d58, t) + d58 * p18 + t * d61;
    const double d63 = p27 + d62;
    const double d64 = d56 + d63;
    const double d67 = sum_error(d56, d63) + (d55 - (d56 - d49));
    const double d70 = d67 + (d62 - (d63 - p27));
    const double d71 = d64 + d70;
    const double p30 = d48 * t;
    const double d73 = product_error(d48, t) + d48 * p18 + t * d54;
    const double d74 = p30 + d73;
    const double d75 = d71 + d74;
    const double d78 = sum_error(d71, d74) + (d70 - (d71 - d64));
    const double d81 = d78 + (d73 - (d74 - p30));
    const double d82 = d75 + d81;
    const double p33 = k3_hi * v2;
    const double d83 = product_error(k3_hi, v2) + v2 * k3_lo;
    const double d84 = p33 + d83;
    const double p35 = d84 * v2;
    const double d87 = product_error(d84, v2) + v2 * (d83 - (d84 - p33));
    const double d88 = p35 + d87;
    const double p37 = d88 * v2;
    const double d91 = product_error(d88, v2) + v2 * (d87 - (d88 - p35));
    const double d92 = p37 + d91;
    const double p39 = d92 * t;
    const double d95 = d91 - (d92 - p37);
    const double d96 = product_error(d92, t) + d92 * p18 + t * d95;
    const double d97 = p39 + d96;
    const double d98 = d82 + d97;
    const double d101 = sum_error(d82, d97) + (d81 - (d82 - d75));
    const double d104 = d101 + (d96 - (d97 - p39));
    const double d105 = d98 + d104;
    const double p42 = d31 * t;
    const double d108 = d30 - (d31 - p15);
    const double d109 = product_error(d31, t) + d31 * p18 + t * d108;
    const double d110 = p42 + d109;
    const double d111 = d105 + d110;
    const double d114 = sum_error(d105, d110) + (d104 - (d105 - d98));
    const double d117 = d114 + (d109 - (d110 - p42));
    const double d118 = d111 + d117;
    const double m3 = -d58;
    const double d119 = d118 + m3;
    const double d122 = sum_error(d118, m3) + (d117 - (d118 - d111));
    const double d123 = d122 + (-d61);
    const double d124 = d119 + d123;
    const double m5 = -d92;
    const double d125 = d124 + m5;
    const double d128 = sum_error(d124, m5) + (d123 - (d124 - d119));
    const double d129 = d128 + (-d95);
    const double d130 = d125 + d129;
    const double m7 = -d130;
    const double d131 = d31 + m7;
    const double d135 = sum_error(d31, m7) + d108 + (-(d129 - (d130 - d125)));
    const double d136 = d131 + d135;
    const double p45 = t * d136;
    const double d139 = product_error(t, d136) + t * (d135 - (d136 - d131));
    const double d140 = d139 + d136 * p18;
    const double d141 = p45 + d140;
    const double d142 = 3.0 + t;
    const double d143 = sum_error(3.0, t) + p18;
    const double d144 = d142 + d143;
    const double p48 = t * d144;
    const double d147 = product_error(t, d144) + t * (d143 - (d144 - d142));
    const double d148 = d147 + d144 * p18;
    const double d149 = p48 + d148;
    const double d150 = 3.0 + d149;
    const double d153 = sum_error(3.0, d149) + (d148 - (d149 - p48));
    const double d154 = d150 + d153;
    const double p51 = t * d154;
    const double d157 = product_error(t, d154) + t * (d153 - (d154 - d150));
    const double d158 = d157 + d154 * p18;
    const double d159 = p51 + d158;
    const double d160 = 1.0 + d159;
    const double d163 = sum_error(1.0, d159) + (d158 - (d159 - p51));
    const double d164 = d160 + d163;
    const double q = d141 / d164;
    const double d169 = d141 - q * d164 - product_error(q, d164) + (d140 - (d141 - p45));
    const double q2 = (d169 - q * (d163 - (d164 - d160))) / d164;
    const double m9 = -(q + q2);
    if (w < 1.09375)
        return m9;
    if (w < 1.609375) {
        const double d175 = w - k4_hi - k4_lo;
        return d175 * polynomial(d175);
    }
    if (w < k5)
        return polynomial2(w - 1.75);
    if (w < 2.125)
        return polynomial3(w - 2.0);
    if (w < 10.0)
        return m9;
    const double d178 = k_64_log_2_hi + m;
    const double d179 = sum_error(k_64_log_2_hi, m) + k_64_log_2_lo;
    const double d180 = d179 + m2;
    const double d181 = d178 + d180;
    const double t2 = exp(d181);
    const double p57 = k6 * t2;
    const double p58 = four_sqrt_2_over_sqrt_pi_hi * p57;
    const double p_low24 = product_error(four_sqrt_2_over_sqrt_pi_hi, p57);
    const double p59 = t2 * (d180 - (d181 - d178));
    const double p60 = k6 * p59;
    const double d184 = p_low24 + four_sqrt_2_over_sqrt_pi_hi * p60;
    const double d185 = d184 + p57 * four_sqrt_2_over_sqrt_pi_lo;
    const double d186 = p58 + d185;
    const double d187 = four_sqrt_2_over_sqrt_pi_hi + d186;
    const double d_low15 = sum_error(four_sqrt_2_over_sqrt_pi_hi, d186);
    const double d191 = d_low15 + four_sqrt_2_over_sqrt_pi_lo + (d185 - (d186 - p58));
    const double d192 = d187 + d191;
    const double p63 = k2_hi * w;
    const double d193 = product_error(k2_hi, w) + w * k2_lo;
    const double d194 = p63 + d193;
    const double p65 = d194 * w;
    const double d197 = product_error(d194, w) + w * (d193 - (d194 - p63));
    const double d198 = p65 + d197;
    const double d199 = d192 + d198;
    const double d202 = sum_error(d192, d198) + (d191 - (d192 - d187));
    const double d204 = d197 - (d198 - p65);
    const double d205 = d202 + d204;
    const double d206 = d199 + d205;
    const double p67 = eight_over_sqrt_pi_to_the_2_hi * w;
    const double p_low27 = product_error(eight_over_sqrt_pi_to_the_2_hi, w);
    const double d207 = p_low27 + w * eight_over_sqrt_pi_to_the_2_lo;
    const double d208 = p67 + d207;
    const double p69 = d208 * p57;
    const double d211 = d207 - (d208 - p67);
    const double d212 = product_error(d208, p57) + d208 * p60 + p57 * d211;
    const double d213 = p69 + d212;
    const double d214 = d206 + d213;
    const double d217 = sum_error(d206, d213) + (d205 - (d206 - d199));
    const double d220 = d217 + (d212 - (d213 - p69));
    const double d221 = d214 + d220;
    const double p72 = d198 * p57;
    const double d223 = product_error(d198, p57) + d198 * p60 + p57 * d204;
    const double d224 = p72 + d223;
    const double d225 = d221 + d224;
    const double d228 = sum_error(d221, d224) + (d220 - (d221 - d214));
    const double d231 = d228 + (d223 - (d224 - p72));
    const double d232 = d225 + d231;
    const double p75 = k3_hi * w;
    const double d233 = product_error(k3_hi, w) + w * k3_lo;
    const double d234 = p75 + d233;
    const double p77 = d234 * w;
    const double d237 = product_error(d234, w) + w * (d233 - (d234 - p75));
    const double d238 = p77 + d237;
    const double p79 = d238 * w;
    const double d241 = product_error(d238, w) + w * (d237 - (d238 - p77));
    const double d242 = p79 + d241;
    const double p81 = d242 * p57;
    const double d245 = d241 - (d242 - p79);
    const double d246 = product_error(d242, p57) + d242 * p60 + p57 * d245;
    const double d247 = p81 + d246;
    const double d248 = d232 + d247;
    const double d251 = sum_error(d232, d247) + (d231 - (d232 - d225));
    const double d254 = d251 + (d246 - (d247 - p81));
    const double d255 = d248 + d254;
    const double p84 = k1_hi * w;
    const double d256 = product_error(k1_hi, w) + w * k1_lo;
    const double d257 = p84 + d256;
    const double p86 = d257 * w;
    const double d260 = product_error(d257, w) + w * (d256 - (d257 - p84));
    const double d261 = p86 + d260;
    const double p88 = d261 * w;
    const double d264 = product_error(d261, w) + w * (d260 - (d261 - p86));
    const double d265 = p88 + d264;
    const double p90 = d265 * w;
    const double d268 = product_error(d265, w) + w * (d264 - (d265 - p88));
    const double d269 = p90 + d268;
    const double p92 = d269 * w;
    const double d272 = product_error(d269, w) + w * (d268 - (d269 - p90));
    const double d273 = p92 + d272;
    const double p94 = d273 * p57;
    const double d276 = d272 - (d273 - p92);
    const double d277 = product_error(d273, p57) + d273 * p60 + p57 * d276;
    const double d278 = p94 + d277;
    const double d279 = d255 + d278;
    const double d282 = sum_error(d255, d278) + (d254 - (d255 - d248));
    const double d285 = d282 + (d277 - (d278 - p94));
    const double d286 = d279 + d285;
    const double m10 = -d208;
    const double d287 = d286 + m10;
    const double d290 = sum_error(d286, m10) + (d285 - (d286 - d279));
    const double d291 = d290 + (-d211);
    const double d292 = d287 + d291;
    const double m12 = -d242;
    const double d293 = d292 + m12;
    const double d296 = sum_error(d292, m12) + (d291 - (d292 - d287));
    const double d297 = d296 + (-d245);
    const double d298 = d293 + d297;
    const double m14 = -d273;
    const double d299 = d298 + m14;
    const double d302 = sum_error(d298, m14) + (d297 - (d298 - d293));
    const double d303 = d302 + (-d276);
    const double d304 = d299 + d303;
    const double p97 = t2 * d304;
    const double d307 = product_error(t2, d304) + t2 * (d303 - (d304 - d299));
    const double d308 = d307 + d304 * p59;
    const double d309 = p97 + d308;
    const double d310 = 3.0 + p57;
    const double d311 = sum_error(3.0, p57) + p60;
    const double d312 = d310 + d311;
    const double p100 = p57 * d312;
    const double d315 = product_error(p57, d312) + p57 * (d311 - (d312 - d310));
    const double d316 = d315 + d312 * p60;
    const double d317 = p100 + d316;
    const double d318 = 3.0 + d317;
    const double d321 = sum_error(3.0, d317) + (d316 - (d317 - p100));
    const double d322 = d318 + d321;
    const double p103 = p57 * d322;
    const double d325 = product_error(p57, d322) + p57 * (d321 - (d322 - d318));
    const double d326 = d325 + d322 * p60;
    const double d327 = p103 + d326;
    const double d328 = 1.0 + d327;
    const double d331 = sum_error(1.0, d327) + (d326 - (d327 - p103));
    const double d332 = d328 + d331;
    const double q3 = d309 / d332;
    const double d334 = d309 - q3 * d332 - product_error(q3, d332);
    const double d340 = d334 + (d308 - (d309 - p97)) - q3 * (d331 - (d332 - d328));
    const double p108 = (q3 + d340 / d332) * k6;
    return w < 12.125 ? p108 : 21.125 <= w && w < 22.0 ? p108 : m9;
}

void symsig_gelu_tanh_grad2_array(const double *x, double *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanh_grad2(x[i]);
}

/* c0 + c1*x + ... + c15*x^15 by Horner's rule */
static float polynomialf(float x)
{
    float sum = 0x1.433c64p-18f; /* 4.816590040875044e-6, rounded */
    sum = x * sum + 0x1.581e62p-18f; /* 5.1277680282219116e-6, rounded */
    sum = x * sum - 0x1.eb6d2ep-16f; /* -2.9291301228046772e-5, rounded */
    sum = x * sum + 0x1.990116p-18f; /* 6.0946381419422004e-6, rounded */
    sum = x * sum + 0x1.7184e8p-13f; /* 1.7620047334450361e-4, rounded */
    sum = x * sum - 0x1.127302p-12f; /* -2.617351881603772e-4, rounded */
    sum = x * sum - 0x1.89f5ep-11f; /* -7.5141993673320745e-4, rounded */
    sum = x * sum + 0x1.5a7bd6p-9f; /* 0.0026434610863009613, rounded */
    sum = x * sum + 0x1.9022fcp-11f; /* 7.6320010819394393e-4, rounded */
    sum = x * sum - 0x1.11cd24p-6f; /* -0.016711507560071583, rounded */
    sum = x * sum + 0x1.484266p-6f; /* 0.020035361162779134, rounded */
    sum = x * sum + 0x1.d0e682p-5f; /* 0.05675054097515677, rounded */
    sum = x * sum - 0x1.49ec14p-3f; /* -0.16109481693213526, rounded */
    sum = x * sum - 0x1.0bae22p-7f; /* -0.0081689518839447911, rounded */
    sum = x * sum + 0x1.ba7378p-2f; /* 0.43208111159384801, rounded */
    sum = x * sum - 0x1.a360c4p-2f; /* -0.4095488174124191, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static float polynomial2f(float x)
{
    float sum = 0x1.4bb23cp-15f; /* 3.9541270204766305e-5, rounded */
    sum = x * sum + 0x1.cebebp-13f; /* 2.2065395297640448e-4, rounded */
    sum = x * sum - 0x1.4c31d8p-11f; /* -6.3361113682714296e-4, rounded */
    sum = x * sum - 0x1.416a48p-13f; /* -1.5326269660393016e-4, rounded */
    sum = x * sum + 0x1.1cf56cp-8f; /* 0.0043481245345525681, rounded */
    sum = x * sum - 0x1.06e648p-7f; /* -0.0080230573476728042, rounded */
    sum = x * sum - 0x1.579ccep-7f; /* -0.010486222331636505, rounded */
    sum = x * sum + 0x1.010c94p-4f; /* 0.062756135262389829, rounded */
    sum = x * sum - 0x1.b6d876p-5f; /* -0.053570012425893886, rounded */
    sum = x * sum - 0x1.36308p-3f; /* -0.15145969975608668, rounded */
    sum = x * sum + 0x1.5ce15ep-2f; /* 0.34070344995294727, rounded */
    sum = x * sum - 0x1.29f70ap-3f; /* -0.14549071596872473, rounded */
    sum = x * sum - 0x1.71c83cp-4f; /* -0.090278851610836068, rounded */
    return sum;
}

/* c0 + c1*x + ... + c12*x^12 by Horner's rule */
static float polynomial3f(float x)
{
    float sum = -0x1.a7e25cp-15f; /* -5.0530936542225216e-5, rounded */
    sum = x * sum + 0x1.581bdap-13f; /* 1.6408385794069855e-4, rounded */
    sum = x * sum - 0x1.6a42c8p-15f; /* -4.3184859892022912e-5, rounded */
    sum = x * sum - 0x1.f875dep-11f; /* -9.6218191495883972e-4, rounded */
    sum = x * sum + 0x1.707524p-9f; /* 0.0028111081547847935, rounded */
    sum = x * sum - 0x1.275cacp-11f; /* -5.63358311041762e-4, rounded */
    sum = x * sum - 0x1.1f48cep-6f; /* -0.017534448648584338, rounded */
    sum = x * sum + 0x1.4876d8p-5f; /* 0.04009573220992943, rounded */
    sum = x * sum + 0x1.82a0acp-7f; /* 0.011798939161930853, rounded */
    sum = x * sum - 0x1.5c0ef4p-3f; /* -0.16995039238477117, rounded */
    sum = x * sum + 0x1.ba85d8p-3f; /* 0.21607560393487759, rounded */
    sum = x * sum - 0x1.77bac6p-8f; /* -0.0057331784040208522, rounded */
    sum = x * sum - 0x1.b9db38p-4f; /* -0.10787507995107845, rounded */
    return sum;
}

float symsig_gelu_tanh_grad2f(float x)
{
    const float k0_hi = 0x1.2444f2p-4f; /* 8943*sqrt(2)/(100000*sqrt(pi)) = 0.071354816272600249, rounded */
    const float k0_lo = 0x1.49b16ap-29f; /* the rest of 8943*sqrt(2)/(100000*sqrt(pi)): 2.39883e-9 */
    /* 2*sqrt(2)/sqrt(pi) = 1.5957691216057307, rounded */
    const float two_sqrt_2_over_sqrt_pi_hi = 0x1.988454p0f;
    /* the rest of 2*sqrt(2)/sqrt(pi): -4.53407e-8 */
    const float two_sqrt_2_over_sqrt_pi_lo = -0x1.857936p-25f;
    const float k1_hi = 0x1.776308p-5f; /* 0.045823588247668835, rounded */
    const float k1_lo = -0x1.8ba25cp-31f; /* the rest: -7.19654e-10 */
    /* 4*sqrt(2)/sqrt(pi) = 3.1915382432114614, rounded */
    const float four_sqrt_2_over_sqrt_pi_hi = 0x1.988454p1f;
    /* the rest of 4*sqrt(2)/sqrt(pi): -9.06814e-8 */
    const float four_sqrt_2_over_sqrt_pi_lo = -0x1.857936p-24f;
    const float k2_hi = 0x1.b6676cp-1f; /* 26829*sqrt(2)/(25000*sqrt(pi)) = 0.85625779527120299, rounded */
    const float k2_lo = -0x1.175e2p-30f; /* the rest of 26829*sqrt(2)/(25000*sqrt(pi)): -1.01633e-9 */
    /* 8/(sqrt(pi)**2) = 2.5464790894703254, rounded */
    const float eight_over_sqrt_pi_to_the_2_hi = 0x1.45f306p1f;
    /* the rest of 8/(sqrt(pi)**2): 1.0273e-7 */
    const float eight_over_sqrt_pi_to_the_2_lo = 0x1.b9391p-24f;
    const float k3_hi = 0x1.5dcbb8p-1f; /* 26829/(12500*sqrt(pi)**2) = 0.68319487491399359, rounded */
    const float k3_lo = -0x1.b98c0ep-31f; /* the rest of 26829/(12500*sqrt(pi)**2): -8.03169e-10 */
    const float k4_hi = 0x1.6b2314p0f; /* 1.4185040087908283... = 1.4185040087908284, rounded */
    const float k4_lo = 0x1.380314p-27f; /* the rest of 1.4185040087908283...: 9.08075e-9 */
    const float k5 = 0x1.dep0f; /* 1.8671875 */
    const float k_64_log_2_hi = 0x1.62e43p5f; /* 64*log(2) = 44.3614195558365, rounded */
    const float k_64_log_2_lo = -0x1.05c61p-23f; /* the rest of 64*log(2): -1.21898e-7 */
    const float k6 = 0x1p-64f; /* 5.4210108624275222e-20 */
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
    const float p7 = k1_hi * v2;
    const float d14 = product_errorf(k1_hi, v2) + v2 * k1_lo;
    const float d15 = p7 + d14;
    const float p9 = d15 * v2;
    const float d18 = product_errorf(d15, v2) + v2 * (d14 - (d15 - p7));
    const float d19 = p9 + d18;
    const float p11 = d19 * v2;
    const float d22 = product_errorf(d19, v2) + v2 * (d18 - (d19 - p9));
    const float d23 = p11 + d22;
    const float p13 = d23 * v2;
    const float d26 = product_errorf(d23, v2) + v2 * (d22 - (d23 - p11));
    const float d27 = p13 + d26;
    const float p15 = d27 * v2;
    const float d30 = product_errorf(d27, v2) + v2 * (d26 - (d27 - p13));
    const float d31 = p15 + d30;
    const float p17 = four_sqrt_2_over_sqrt_pi_hi * t;
    const float p_low9 = product_errorf(four_sqrt_2_over_sqrt_pi_hi, t);
    const float m2 = -(d12 - (d13 - p5));
    const float p18 = t * m2;
    const float d34 = p_low9 + four_sqrt_2_over_sqrt_pi_hi * p18;
    const float d35 = d34 + t * four_sqrt_2_over_sqrt_pi_lo;
    const float d36 = p17 + d35;
    const float d37 = four_sqrt_2_over_sqrt_pi_hi + d36;
    const float d_low2 = sum_errorf(four_sqrt_2_over_sqrt_pi_hi, d36);
    const float d41 = d_low2 + four_sqrt_2_over_sqrt_pi_lo + (d35 - (d36 - p17));
    const float d42 = d37 + d41;
    const float p21 = k2_hi * v2;
    const float d43 = product_errorf(k2_hi, v2) + v2 * k2_lo;
    const float d44 = p21 + d43;
    const float p23 = d44 * v2;
    const float d47 = product_errorf(d44, v2) + v2 * (d43 - (d44 - p21));
    const float d48 = p23 + d47;
    const float d49 = d42 + d48;
    const float d52 = sum_errorf(d42, d48) + (d41 - (d42 - d37));
    const float d54 = d47 - (d48 - p23);
    const float d55 = d52 + d54;
    const float d56 = d49 + d55;
    const float p25 = eight_over_sqrt_pi_to_the_2_hi * v2;
    const float p_low12 = product_errorf(eight_over_sqrt_pi_to_the_2_hi, v2);
    const float d57 = p_low12 + v2 * eight_over_sqrt_pi_to_the_2_lo;
    const float d58 = p25 + d57;
    const float p27 = d58 * t;
    const float d61 = d57 - (d58 - p25);
    const float d62 = product_errorf(d58, t) + d58 * p18 + t * d61;
    const float d63 = p27 + d62;
    const float d64 = d56 + d63;
    const float d67 = sum_errorf(d56, d63) + (d55 - (d56 - d49));
    const float d70 = d67 + (d62 - (d63 - p27));
    const float d71 = d64 + d70;
    const float p30 = d48 * t;
    const float d73 = product_errorf(d48, t) + d48 * p18 + t * d54;
    const float d74 = p30 + d73;
    const float d75 = d71 + d74;
    const float d78 = sum_errorf(d71, d74) + (d70 - (d71 - d64));
    const float d81 = d78 + (d73 - (d74 - p30));
    const float d82 = d75 + d81;
    const float p33 = k3_hi * v2;
    const float d83 = product_errorf(k3_hi, v2) + v2 * k3_lo;
    const float d84 = p33 + d83;
    const float p35 = d84 * v2;
    const float d87 = product_errorf(d84, v2) + v2 * (d83 - (d84 - p33));
    const float d88 = p35 + d87;
    const float p37 = d88 * v2;
    const float d91 = product_errorf(d88, v2) + v2 * (d87 - (d88 - p35));
    const float d92 = p37 + d91;
    const float p39 = d92 * t;
    const float d95 = d91 - (d92 - p37);
    const float d96 = product_errorf(d92, t) + d92 * p18 + t * d95;
    const float d97 = p39 + d96;
    const float d98 = d82 + d97;
    const float d101 = sum_errorf(d82, d97) + (d81 - (d82 - d75));
    const float d104 = d101 + (d96 - (d97 - p39));
    const float d105 = d98 + d104;
    const float p42 = d31 * t;
    const float d108 = d30 - (d31 - p15);
    const float d109 = product_errorf(d31, t) + d31 * p18 + t * d108;
    const float d110 = p42 + d109;
    const float d111 = d105 + d110;
    const float d114 = sum_errorf(d105, d110) + (d104 - (d105 - d98));
    const float d117 = d114 + (d109 - (d110 - p42));
    const float d118 = d111 + d117;
    const float m3 = -d58;
    const float d119 = d118 + m3;
    const float d122 = sum_errorf(d118, m3) + (d117 - (d118 - d111));
    const float d123 = d122 + (-d61);
    const float d124 = d119 + d123;
    const float m5 = -d92;
    const float d125 = d124 + m5;
    const float d128 = sum_errorf(d124, m5) + (d123 - (d124 - d119));
    const float d129 = d128 + (-d95);
    const float d130 = d125 + d129;
    const float m7 = -d130;
    const float d131 = d31 + m7;
    const float d135 = sum_errorf(d31, m7) + d108 + (-(d129 - (d130 - d125)));
    const float d136 = d131 + d135;
    const float p45 = t * d136;
    const float d139 = product_errorf(t, d136) + t * (d135 - (d136 - d131));
    const float d140 = d139 + d136 * p18;
    const float d141 = p45 + d140;
    const float d142 = 3.0f + t;
    const float d143 = sum_errorf(3.0f, t) + p18;
    const float d144 = d142 + d143;
    const float p48 = t * d144;
    const float d147 = product_errorf(t, d144) + t * (d143 - (d144 - d142));
    const float d148 = d147 + d144 * p18;
    const float d149 = p48 + d148;
    const float d150 = 3.0f + d149;
    const float d153 = sum_errorf(3.0f, d149) + (d148 - (d149 - p48));
    const float d154 = d150 + d153;
    const float p51 = t * d154;
    const float d157 = product_errorf(t, d154) + t * (d153 - (d154 - d150));
    const float d158 = d157 + d154 * p18;
    const float d159 = p51 + d158;
    const float d160 = 1.0f + d159;
    const float d163 = sum_errorf(1.0f, d159) + (d158 - (d159 - p51));
    const float d164 = d160 + d163;
    const float q = d141 / d164;
    const float d166 = d141 - q * d164 - product_errorf(q, d164);
    const float d172 = d166 + (d140 - (d141 - p45)) - q * (d163 - (d164 - d160));
    const float m9 = -(q + d172 / d164);
    if (w < 1.09375f)
        return m9;
    if (w < 1.609375f) {
        const float d175 = w - k4_hi - k4_lo;
        return d175 * polynomialf(d175);
    }
    if (w < k5)
        return polynomial2f(w - 1.75f);
    if (w < 2.125f)
        return polynomial3f(w - 2.0f);
    if (w < 10.0f)
        return m9;
    const float d178 = k_64_log_2_hi + m;
    const float d179 = sum_errorf(k_64_log_2_hi, m) + k_64_log_2_lo;
    const float d180 = d179 + m2;
    const float d181 = d178 + d180;
    const float t2 = expf(d181);
    const float p57 = k6 * t2;
    const float p58 = four_sqrt_2_over_sqrt_pi_hi * p57;
    const float p_low24 = product_errorf(four_sqrt_2_over_sqrt_pi_hi, p57);
    const float p59 = t2 * (d180 - (d181 - d178));
    const float p60 = k6 * p59;
    const float d184 = p_low24 + four_sqrt_2_over_sqrt_pi_hi * p60;
    const float d185 = d184 + p57 * four_sqrt_2_over_sqrt_pi_lo;
    const float d186 = p58 + d185;
    const float d187 = four_sqrt_2_over_sqrt_pi_hi + d186;
    const float d_low15 = sum_errorf(four_sqrt_2_over_sqrt_pi_hi, d186);
    const float d191 = d_low15 + four_sqrt_2_over_sqrt_pi_lo + (d185 - (d186 - p58));
    const float d192 = d187 + d191;
    const float p63 = k2_hi * w;
    const float d193 = product_errorf(k2_hi, w) + w * k2_lo;
    const float d194 = p63 + d193;
    const float p65 = d194 * w;
    const float d197 = product_errorf(d194, w) + w * (d193 - (d194 - p63));
    const float d198 = p65 + d197;
    const float d199 = d192 + d198;
    const float d202 = sum_errorf(d192, d198) + (d191 - (d192 - d187));
    const float d204 = d197 - (d198 - p65);
    const float d205 = d202 + d204;
    const float d206 = d199 + d205;
    const float p67 = eight_over_sqrt_pi_to_the_2_hi * w;
    const float p_low27 = product_errorf(eight_over_sqrt_pi_to_the_2_hi, w);
    const float d207 = p_low27 + w * eight_over_sqrt_pi_to_the_2_lo;
    const float d208 = p67 + d207;
    const float p69 = d208 * p57;
    const float d211 = d207 - (d208 - p67);
    const float d212 = product_errorf(d208, p57) + d208 * p60 + p57 * d211;
    const float d213 = p69 + d212;
    const float d214 = d206 + d213;
    const float d217 = sum_errorf(d206, d213) + (d205 - (d206 - d199));
    const float d220 = d217 + (d212 - (d213 - p69));
    const float d221 = d214 + d220;
    const float p72 = d198 * p57;
    const float d223 = product_errorf(d198, p57) + d198 * p60 + p57 * d204;
    const float d224 = p72 + d223;
    const float d225 = d221 + d224;
    const float d228 = sum_errorf(d221, d224) + (d220 - (d221 - d214));
    const float d231 = d228 + (d223 - (d224 - p72));
    const float d232 = d225 + d231;
    const float p75 = k3_hi * w;
    const float d233 = product_errorf(k3_hi, w) + w * k3_lo;
    const float d234 = p75 + d233;
    const float p77 = d234 * w;
    const float d237 = product_errorf(d234, w) + w * (d233 - (d234 - p75));
    const float d238 = p77 + d237;
    const float p79 = d238 * w;
    const float d241 = product_errorf(d238, w) + w * (d237 - (d238 - p77));
    const float d242 = p79 + d241;
    const float p81 = d242 * p57;
    const float d245 = d241 - (d242 - p79);
    const float d246 = product_errorf(d242, p57) + d242 * p60 + p57 * d245;
    const float d247 = p81 + d246;
    const float d248 = d232 + d247;
    const float d251 = sum_errorf(d232, d247) + (d231 - (d232 - d225));
    const float d254 = d251 + (d246 - (d247 - p81));
    const float d255 = d248 + d254;
    const float p84 = k1_hi * w;
    const float d256 = product_errorf(k1_hi, w) + w * k1_lo;
    const float d257 = p84 + d256;
    const float p86 = d257 * w;
    const float d260 = product_errorf(d257, w) + w * (d256 - (d257 - p84));
    const float d261 = p86 + d260;
    const float p88 = d261 * w;
    const float d264 = product_errorf(d261, w) + w * (d260 - (d261 - p86));
    const float d265 = p88 + d264;
    const float p90 = d265 * w;
    const float d268 = product_errorf(d265, w) + w * (d264 - (d265 - p88));
    const float d269 = p90 + d268;
    const float p92 = d269 * w;
    const float d272 = product_errorf(d269, w) + w * (d268 - (d269 - p90));
    const float d273 = p92 + d272;
    const float p94 = d273 * p57;
    const float d276 = d272 - (d273 - p92);
    const float d277 = product_errorf(d273, p57) + d273 * p60 + p57 * d276;
    const float d278 = p94 + d277;
    const float d279 = d255 + d278;
    const float d282 = sum_errorf(d255, d278) + (d254 - (d255 - d248));
    const float d285 = d282 + (d277 - (d278 - p94));
    const float d286 = d279 + d285;
    const float m10 = -d208;
    const float d287 = d286 + m10;
    const float d290 = sum_errorf(d286, m10) + (d285 - (d286 - d279));
    const float d291 = d290 + (-d211);
    const float d292 = d287 + d291;
    const float m12 = -d242;
    const float d293 = d292 + m12;
    const float d296 = sum_errorf(d292, m12) + (d291 - (d292 - d287));
    const float d297 = d296 + (-d245);
    const float d298 = d293 + d297;
    const float m14 = -d273;
    const float d299 = d298 + m14;
    const float d302 = sum_errorf(d298, m14) + (d297 - (d298 - d293));
    const float d303 = d302 + (-d276);
    const float d304 = d299 + d303;
    const float p97 = t2 * d304;
    const float d307 = product_errorf(t2, d304) + t2 * (d303 - (d304 - d299));
    const float d308 = d307 + d304 * p59;
    const float d309 = p97 + d308;
    const float d310 = 3.0f + p57;
    const float d311 = sum_errorf(3.0f, p57) + p60;
    const float d312 = d310 + d311;
    const float p100 = p57 * d312;
    const float d315 = product_errorf(p57, d312) + p57 * (d311 - (d312 - d310));
    const float d316 = d315 + d312 * p60;
    const float d317 = p100 + d316;
    const float d318 = 3.0f + d317;
    const float d321 = sum_errorf(3.0f, d317) + (d316 - (d317 - p100));
    const float d322 = d318 + d321;
    const float p103 = p57 * d322;
    const float d325 = product_errorf(p57, d322) + p57 * (d321 - (d322 - d318));
    const float d326 = d325 + d322 * p60;
    const float d327 = p103 + d326;
    const float d328 = 1.0f + d327;
    const float d331 = sum_errorf(1.0f, d327) + (d326 - (d327 - p103));
    const float d332 = d328 + d331;
    const float q3 = d309 / d332;
    const float d334 = d309 - q3 * d332 - product_errorf(q3, d332);
    const float d340 = d334 + (d308 - (d309 - p97)) - q3 * (d331 - (d332 - d328));
    const float p108 = (q3 + d340 / d332) * k6;
    return w < 12.125f ? p108 : 21.125f <= w && w < 22.0f ? p108 : m9;
}

void symsig_gelu_tanh_grad2f_array(const float *x, float *out, size_t n)
{
    for (size_t i = 0; i < n; ++i)
        out[i] = symsig_gelu_tanh_grad2f(x[i]);
}
