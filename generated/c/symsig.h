/* SPDX-License-Identifier: MIT */
/* Kernels of the sigmoid family, for numbers and for arrays, in double and in float.
 *
 * C99; they need libm and nothing else. Compile the .c files with -ffp-contract=off for the same bits
 * everywhere, and never with -ffast-math. The array functions take n elements; out may be an input.
 */
#ifndef SYMSIG_H
#define SYMSIG_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* log_sigmoid(x) = log(1/(1 + exp(-x))) */
double symsig_log_sigmoid(double x);
void symsig_log_sigmoid_array(const double *x, double *out, size_t n);
float symsig_log_sigmoidf(float x);
void symsig_log_sigmoidf_array(const float *x, float *out, size_t n);

/* log_sigmoid_grad(x) = exp(-x)/(1 + exp(-x)) */
double symsig_log_sigmoid_grad(double x);
void symsig_log_sigmoid_grad_array(const double *x, double *out, size_t n);
float symsig_log_sigmoid_gradf(float x);
void symsig_log_sigmoid_gradf_array(const float *x, float *out, size_t n);

/* sigmoid(x) = 1/(1 + exp(-x)) */
double symsig_sigmoid(double x);
void symsig_sigmoid_array(const double *x, double *out, size_t n);
float symsig_sigmoidf(float x);
void symsig_sigmoidf_array(const float *x, float *out, size_t n);

/* sigmoid_grad(x) = exp(-x)/(1 + exp(-x))**2 */
double symsig_sigmoid_grad(double x);
void symsig_sigmoid_grad_array(const double *x, double *out, size_t n);
float symsig_sigmoid_gradf(float x);
void symsig_sigmoid_gradf_array(const float *x, float *out, size_t n);

/* sigmoid_grad_from_output(s) = s*(1 - s) */
double symsig_sigmoid_grad_from_output(double s);
void symsig_sigmoid_grad_from_output_array(const double *s, double *out, size_t n);
float symsig_sigmoid_grad_from_outputf(float s);
void symsig_sigmoid_grad_from_outputf_array(const float *s, float *out, size_t n);

/* softplus(x) = log(1 + exp(x)) */
double symsig_softplus(double x);
void symsig_softplus_array(const double *x, double *out, size_t n);
float symsig_softplusf(float x);
void symsig_softplusf_array(const float *x, float *out, size_t n);

/* softplus_grad(x) = exp(x)/(exp(x) + 1) */
double symsig_softplus_grad(double x);
void symsig_softplus_grad_array(const double *x, double *out, size_t n);
float symsig_softplus_gradf(float x);
void symsig_softplus_gradf_array(const float *x, float *out, size_t n);

/* tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x)) */
double symsig_tanh(double x);
void symsig_tanh_array(const double *x, double *out, size_t n);
float symsig_tanhf(float x);
void symsig_tanhf_array(const float *x, float *out, size_t n);

/* tanh_grad(x) = 1 - tanh(x)**2 */
double symsig_tanh_grad(double x);
void symsig_tanh_grad_array(const double *x, double *out, size_t n);
float symsig_tanh_gradf(float x);
void symsig_tanh_gradf_array(const float *x, float *out, size_t n);

/* tanh_grad_from_output(y) = 1 - y**2 */
double symsig_tanh_grad_from_output(double y);
void symsig_tanh_grad_from_output_array(const double *y, double *out, size_t n);
float symsig_tanh_grad_from_outputf(float y);
void symsig_tanh_grad_from_outputf_array(const float *y, float *out, size_t n);

#ifdef __cplusplus
}
#endif

#endif
