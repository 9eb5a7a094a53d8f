/* SPDX-License-Identifier: MIT */
/* Kernels of the sigmoid family, for numbers and for arrays, in double and in float.
 *
 * C99; of the library they need fma alone. Compile with -O3 -ffp-contract=off, and never with -ffast-math: the same
 * bits everywhere. The array functions take n elements; out may be an input.
 */
#ifndef SYMSIG_H
#define SYMSIG_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* bce_with_logits(x, y) = -y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)) */
double symsig_bce_with_logits(double x, double y);
void symsig_bce_with_logits_array(const double *x, const double *y, double *out, size_t n);
float symsig_bce_with_logitsf(float x, float y);
void symsig_bce_with_logitsf_array(const float *x, const float *y, float *out, size_t n);

/* bce_with_logits_grad(x, y) = diff(-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x)), x) */
double symsig_bce_with_logits_grad(double x, double y);
void symsig_bce_with_logits_grad_array(const double *x, const double *y, double *out, size_t n);
float symsig_bce_with_logits_gradf(float x, float y);
void symsig_bce_with_logits_gradf_array(const float *x, const float *y, float *out, size_t n);

/* bce_with_logits_grad2(x, y) = exp(-x)/(1 + exp(-x))**2 */
double symsig_bce_with_logits_grad2(double x, double y);
void symsig_bce_with_logits_grad2_array(const double *x, const double *y, double *out, size_t n);
float symsig_bce_with_logits_grad2f(float x, float y);
void symsig_bce_with_logits_grad2f_array(const float *x, const float *y, float *out, size_t n);

/* elu(x) = Piecewise((x, x > 0), (exp(x) - 1, True)) */
double symsig_elu(double x);
void symsig_elu_array(const double *x, double *out, size_t n);
float symsig_eluf(float x);
void symsig_eluf_array(const float *x, float *out, size_t n);

/* elu_grad(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x) */
double symsig_elu_grad(double x);
void symsig_elu_grad_array(const double *x, double *out, size_t n);
float symsig_elu_gradf(float x);
void symsig_elu_gradf_array(const float *x, float *out, size_t n);

/* elu_grad2(x) = diff(Piecewise((x, x > 0), (exp(x) - 1, True)), x, 2) */
double symsig_elu_grad2(double x);
void symsig_elu_grad2_array(const double *x, double *out, size_t n);
float symsig_elu_grad2f(float x);
void symsig_elu_grad2f_array(const float *x, float *out, size_t n);

/* elu_grad_from_output(y) = Piecewise((1, y > 0), (y + 1, True)) */
double symsig_elu_grad_from_output(double y);
void symsig_elu_grad_from_output_array(const double *y, double *out, size_t n);
float symsig_elu_grad_from_outputf(float y);
void symsig_elu_grad_from_outputf_array(const float *y, float *out, size_t n);

/* gelu(x) = x*(1 + erf(x/sqrt(2)))/2 */
double symsig_gelu(double x);
void symsig_gelu_array(const double *x, double *out, size_t n);
float symsig_geluf(float x);
void symsig_geluf_array(const float *x, float *out, size_t n);

/* gelu_grad(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x) */
double symsig_gelu_grad(double x);
void symsig_gelu_grad_array(const double *x, double *out, size_t n);
float symsig_gelu_gradf(float x);
void symsig_gelu_gradf_array(const float *x, float *out, size_t n);

/* gelu_grad2(x) = diff(x*(1 + erf(x/sqrt(2)))/2, x, 2) */
double symsig_gelu_grad2(double x);
void symsig_gelu_grad2_array(const double *x, double *out, size_t n);
float symsig_gelu_grad2f(float x);
void symsig_gelu_grad2f_array(const float *x, float *out, size_t n);

/* gelu_tanh(x) = x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))) */
double symsig_gelu_tanh(double x);
void symsig_gelu_tanh_array(const double *x, double *out, size_t n);
float symsig_gelu_tanhf(float x);
void symsig_gelu_tanhf_array(const float *x, float *out, size_t n);

/* gelu_tanh_grad(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x) */
double symsig_gelu_tanh_grad(double x);
void symsig_gelu_tanh_grad_array(const double *x, double *out, size_t n);
float symsig_gelu_tanh_gradf(float x);
void symsig_gelu_tanh_gradf_array(const float *x, float *out, size_t n);

/* gelu_tanh_grad2(x) = diff(x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3))), x, 2) */
double symsig_gelu_tanh_grad2(double x);
void symsig_gelu_tanh_grad2_array(const double *x, double *out, size_t n);
float symsig_gelu_tanh_grad2f(float x);
void symsig_gelu_tanh_grad2f_array(const float *x, float *out, size_t n);

/* hard_sigmoid(x) = max(0, min(1, x/6 + 1/2)) */
double symsig_hard_sigmoid(double x);
void symsig_hard_sigmoid_array(const double *x, double *out, size_t n);
float symsig_hard_sigmoidf(float x);
void symsig_hard_sigmoidf_array(const float *x, float *out, size_t n);

/* hard_sigmoid_grad(x) = diff(max(0, min(1, x/6 + 1/2)), x) */
double symsig_hard_sigmoid_grad(double x);
void symsig_hard_sigmoid_grad_array(const double *x, double *out, size_t n);
float symsig_hard_sigmoid_gradf(float x);
void symsig_hard_sigmoid_gradf_array(const float *x, float *out, size_t n);

/* hard_sigmoid_grad2(x) = diff(max(0, min(1, x/6 + 1/2)), x, 2) */
double symsig_hard_sigmoid_grad2(double x);
void symsig_hard_sigmoid_grad2_array(const double *x, double *out, size_t n);
float symsig_hard_sigmoid_grad2f(float x);
void symsig_hard_sigmoid_grad2f_array(const float *x, float *out, size_t n);

/* hard_swish(x) = x*hard_sigmoid(x) */
double symsig_hard_swish(double x);
void symsig_hard_swish_array(const double *x, double *out, size_t n);
float symsig_hard_swishf(float x);
void symsig_hard_swishf_array(const float *x, float *out, size_t n);

/* hard_swish_grad(x) = diff(x*hard_sigmoid(x), x) */
double symsig_hard_swish_grad(double x);
void symsig_hard_swish_grad_array(const double *x, double *out, size_t n);
float symsig_hard_swish_gradf(float x);
void symsig_hard_swish_gradf_array(const float *x, float *out, size_t n);

/* hard_swish_grad2(x) = diff(x*hard_sigmoid(x), x, 2) */
double symsig_hard_swish_grad2(double x);
void symsig_hard_swish_grad2_array(const double *x, double *out, size_t n);
float symsig_hard_swish_grad2f(float x);
void symsig_hard_swish_grad2f_array(const float *x, float *out, size_t n);

/* leaky_relu(x, slope) = Piecewise((x, x > 0), (slope*x, True)) */
double symsig_leaky_relu(double x, double slope);
void symsig_leaky_relu_array(const double *x, const double *slope, double *out, size_t n);
float symsig_leaky_reluf(float x, float slope);
void symsig_leaky_reluf_array(const float *x, const float *slope, float *out, size_t n);

/* leaky_relu_grad(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x) */
double symsig_leaky_relu_grad(double x, double slope);
void symsig_leaky_relu_grad_array(const double *x, const double *slope, double *out, size_t n);
float symsig_leaky_relu_gradf(float x, float slope);
void symsig_leaky_relu_gradf_array(const float *x, const float *slope, float *out, size_t n);

/* leaky_relu_grad2(x, slope) = diff(Piecewise((x, x > 0), (slope*x, True)), x, 2) */
double symsig_leaky_relu_grad2(double x, double slope);
void symsig_leaky_relu_grad2_array(const double *x, const double *slope, double *out, size_t n);
float symsig_leaky_relu_grad2f(float x, float slope);
void symsig_leaky_relu_grad2f_array(const float *x, const float *slope, float *out, size_t n);

/* log1mexp(x) = log(1 - exp(x)) */
double symsig_log1mexp(double x);
void symsig_log1mexp_array(const double *x, double *out, size_t n);
float symsig_log1mexpf(float x);
void symsig_log1mexpf_array(const float *x, float *out, size_t n);

/* log1mexp_grad(x) = diff(log(1 - exp(x)), x) */
double symsig_log1mexp_grad(double x);
void symsig_log1mexp_grad_array(const double *x, double *out, size_t n);
float symsig_log1mexp_gradf(float x);
void symsig_log1mexp_gradf_array(const float *x, float *out, size_t n);

/* log1mexp_grad2(x) = diff(log(1 - exp(x)), x, 2) */
double symsig_log1mexp_grad2(double x);
void symsig_log1mexp_grad2_array(const double *x, double *out, size_t n);
float symsig_log1mexp_grad2f(float x);
void symsig_log1mexp_grad2f_array(const float *x, float *out, size_t n);

/* log_sigmoid(x) = log(1/(1 + exp(-x))) */
double symsig_log_sigmoid(double x);
void symsig_log_sigmoid_array(const double *x, double *out, size_t n);
float symsig_log_sigmoidf(float x);
void symsig_log_sigmoidf_array(const float *x, float *out, size_t n);

/* log_sigmoid_grad(x) = diff(log(1/(1 + exp(-x))), x) */
double symsig_log_sigmoid_grad(double x);
void symsig_log_sigmoid_grad_array(const double *x, double *out, size_t n);
float symsig_log_sigmoid_gradf(float x);
void symsig_log_sigmoid_gradf_array(const float *x, float *out, size_t n);

/* log_sigmoid_grad2(x) = diff(log(1/(1 + exp(-x))), x, 2) */
double symsig_log_sigmoid_grad2(double x);
void symsig_log_sigmoid_grad2_array(const double *x, double *out, size_t n);
float symsig_log_sigmoid_grad2f(float x);
void symsig_log_sigmoid_grad2f_array(const float *x, float *out, size_t n);

/* logaddexp(x, y) = log(exp(x) + exp(y)) */
double symsig_logaddexp(double x, double y);
void symsig_logaddexp_array(const double *x, const double *y, double *out, size_t n);
float symsig_logaddexpf(float x, float y);
void symsig_logaddexpf_array(const float *x, const float *y, float *out, size_t n);

/* logaddexp_grad(x, y) = diff(log(exp(x) + exp(y)), x) */
double symsig_logaddexp_grad(double x, double y);
void symsig_logaddexp_grad_array(const double *x, const double *y, double *out, size_t n);
float symsig_logaddexp_gradf(float x, float y);
void symsig_logaddexp_gradf_array(const float *x, const float *y, float *out, size_t n);

/* logaddexp_grad2(x, y) = diff(log(exp(x) + exp(y)), x, 2) */
double symsig_logaddexp_grad2(double x, double y);
void symsig_logaddexp_grad2_array(const double *x, const double *y, double *out, size_t n);
float symsig_logaddexp_grad2f(float x, float y);
void symsig_logaddexp_grad2f_array(const float *x, const float *y, float *out, size_t n);

/* logit(x) = log(x/(1 - x)) */
double symsig_logit(double x);
void symsig_logit_array(const double *x, double *out, size_t n);
float symsig_logitf(float x);
void symsig_logitf_array(const float *x, float *out, size_t n);

/* logit_grad(x) = diff(log(x/(1 - x)), x) */
double symsig_logit_grad(double x);
void symsig_logit_grad_array(const double *x, double *out, size_t n);
float symsig_logit_gradf(float x);
void symsig_logit_gradf_array(const float *x, float *out, size_t n);

/* logit_grad2(x) = diff(log(x/(1 - x)), x, 2) */
double symsig_logit_grad2(double x);
void symsig_logit_grad2_array(const double *x, double *out, size_t n);
float symsig_logit_grad2f(float x);
void symsig_logit_grad2f_array(const float *x, float *out, size_t n);

/* mish(x) = x*tanh(log(1 + exp(x))) */
double symsig_mish(double x);
void symsig_mish_array(const double *x, double *out, size_t n);
float symsig_mishf(float x);
void symsig_mishf_array(const float *x, float *out, size_t n);

/* mish_grad(x) = diff(x*tanh(log(1 + exp(x))), x) */
double symsig_mish_grad(double x);
void symsig_mish_grad_array(const double *x, double *out, size_t n);
float symsig_mish_gradf(float x);
void symsig_mish_gradf_array(const float *x, float *out, size_t n);

/* mish_grad2(x) = diff(x*tanh(log(1 + exp(x))), x, 2) */
double symsig_mish_grad2(double x);
void symsig_mish_grad2_array(const double *x, double *out, size_t n);
float symsig_mish_grad2f(float x);
void symsig_mish_grad2f_array(const float *x, float *out, size_t n);

/* relu(x) = max(x, 0) */
double symsig_relu(double x);
void symsig_relu_array(const double *x, double *out, size_t n);
float symsig_reluf(float x);
void symsig_reluf_array(const float *x, float *out, size_t n);

/* relu_grad(x) = diff(max(x, 0), x) */
double symsig_relu_grad(double x);
void symsig_relu_grad_array(const double *x, double *out, size_t n);
float symsig_relu_gradf(float x);
void symsig_relu_gradf_array(const float *x, float *out, size_t n);

/* relu_grad2(x) = diff(max(x, 0), x, 2) */
double symsig_relu_grad2(double x);
void symsig_relu_grad2_array(const double *x, double *out, size_t n);
float symsig_relu_grad2f(float x);
void symsig_relu_grad2f_array(const float *x, float *out, size_t n);

/* selu(x) = Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000, x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True))
 */
double symsig_selu(double x);
void symsig_selu_array(const double *x, double *out, size_t n);
float symsig_seluf(float x);
void symsig_seluf_array(const float *x, float *out, size_t n);

/* selu_grad(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
 *   x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True)), x)
 */
double symsig_selu_grad(double x);
void symsig_selu_grad_array(const double *x, double *out, size_t n);
float symsig_selu_gradf(float x);
void symsig_selu_gradf_array(const float *x, float *out, size_t n);

/* selu_grad2(x) = diff(Piecewise((5253504936777402467096674926473*x/5000000000000000000000000000000,
 *   x > 0),
 *   (87904967042368842997010876040615967103012290445610415488549141*exp(x)/50000000000000000000000000000000000000000000000000000000000000
 *   -
 *   87904967042368842997010876040615967103012290445610415488549141/50000000000000000000000000000000000000000000000000000000000000,
 *   True)), x, 2)
 */
double symsig_selu_grad2(double x);
void symsig_selu_grad2_array(const double *x, double *out, size_t n);
float symsig_selu_grad2f(float x);
void symsig_selu_grad2f_array(const float *x, float *out, size_t n);

/* sigmoid(x) = 1/(1 + exp(-x)) */
double symsig_sigmoid(double x);
void symsig_sigmoid_array(const double *x, double *out, size_t n);
float symsig_sigmoidf(float x);
void symsig_sigmoidf_array(const float *x, float *out, size_t n);

/* sigmoid_grad(x) = diff(1/(1 + exp(-x)), x) */
double symsig_sigmoid_grad(double x);
void symsig_sigmoid_grad_array(const double *x, double *out, size_t n);
float symsig_sigmoid_gradf(float x);
void symsig_sigmoid_gradf_array(const float *x, float *out, size_t n);

/* sigmoid_grad2(x) = diff(1/(1 + exp(-x)), x, 2) */
double symsig_sigmoid_grad2(double x);
void symsig_sigmoid_grad2_array(const double *x, double *out, size_t n);
float symsig_sigmoid_grad2f(float x);
void symsig_sigmoid_grad2f_array(const float *x, float *out, size_t n);

/* sigmoid_grad_from_output(s) = s*(1 - s) */
double symsig_sigmoid_grad_from_output(double s);
void symsig_sigmoid_grad_from_output_array(const double *s, double *out, size_t n);
float symsig_sigmoid_grad_from_outputf(float s);
void symsig_sigmoid_grad_from_outputf_array(const float *s, float *out, size_t n);

/* silu(x) = x/(1 + exp(-x)) */
double symsig_silu(double x);
void symsig_silu_array(const double *x, double *out, size_t n);
float symsig_siluf(float x);
void symsig_siluf_array(const float *x, float *out, size_t n);

/* silu_grad(x) = diff(x/(1 + exp(-x)), x) */
double symsig_silu_grad(double x);
void symsig_silu_grad_array(const double *x, double *out, size_t n);
float symsig_silu_gradf(float x);
void symsig_silu_gradf_array(const float *x, float *out, size_t n);

/* silu_grad2(x) = diff(x/(1 + exp(-x)), x, 2) */
double symsig_silu_grad2(double x);
void symsig_silu_grad2_array(const double *x, double *out, size_t n);
float symsig_silu_grad2f(float x);
void symsig_silu_grad2f_array(const float *x, float *out, size_t n);

/* softplus(x) = log(1 + exp(x)) */
double symsig_softplus(double x);
void symsig_softplus_array(const double *x, double *out, size_t n);
float symsig_softplusf(float x);
void symsig_softplusf_array(const float *x, float *out, size_t n);

/* softplus_grad(x) = diff(log(1 + exp(x)), x) */
double symsig_softplus_grad(double x);
void symsig_softplus_grad_array(const double *x, double *out, size_t n);
float symsig_softplus_gradf(float x);
void symsig_softplus_gradf_array(const float *x, float *out, size_t n);

/* softplus_grad2(x) = diff(log(1 + exp(x)), x, 2) */
double symsig_softplus_grad2(double x);
void symsig_softplus_grad2_array(const double *x, double *out, size_t n);
float symsig_softplus_grad2f(float x);
void symsig_softplus_grad2f_array(const float *x, float *out, size_t n);

/* softsign(x) = x/(1 + abs(x)) */
double symsig_softsign(double x);
void symsig_softsign_array(const double *x, double *out, size_t n);
float symsig_softsignf(float x);
void symsig_softsignf_array(const float *x, float *out, size_t n);

/* softsign_grad(x) = diff(x/(1 + abs(x)), x) */
double symsig_softsign_grad(double x);
void symsig_softsign_grad_array(const double *x, double *out, size_t n);
float symsig_softsign_gradf(float x);
void symsig_softsign_gradf_array(const float *x, float *out, size_t n);

/* softsign_grad2(x) = diff(x/(1 + abs(x)), x, 2) */
double symsig_softsign_grad2(double x);
void symsig_softsign_grad2_array(const double *x, double *out, size_t n);
float symsig_softsign_grad2f(float x);
void symsig_softsign_grad2f_array(const float *x, float *out, size_t n);

/* tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x)) */
double symsig_tanh(double x);
void symsig_tanh_array(const double *x, double *out, size_t n);
float symsig_tanhf(float x);
void symsig_tanhf_array(const float *x, float *out, size_t n);

/* tanh_grad(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x) */
double symsig_tanh_grad(double x);
void symsig_tanh_grad_array(const double *x, double *out, size_t n);
float symsig_tanh_gradf(float x);
void symsig_tanh_gradf_array(const float *x, float *out, size_t n);

/* tanh_grad2(x) = diff((exp(x) - exp(-x))/(exp(x) + exp(-x)), x, 2) */
double symsig_tanh_grad2(double x);
void symsig_tanh_grad2_array(const double *x, double *out, size_t n);
float symsig_tanh_grad2f(float x);
void symsig_tanh_grad2f_array(const float *x, float *out, size_t n);

/* tanh_grad_from_output(y) = 1 - y**2 */
double symsig_tanh_grad_from_output(double y);
void symsig_tanh_grad_from_output_array(const double *y, double *out, size_t n);
float symsig_tanh_grad_from_outputf(float y);
void symsig_tanh_grad_from_outputf_array(const float *y, float *out, size_t n);

/* tanhshrink(x) = x - tanh(x) */
double symsig_tanhshrink(double x);
void symsig_tanhshrink_array(const double *x, double *out, size_t n);
float symsig_tanhshrinkf(float x);
void symsig_tanhshrinkf_array(const float *x, float *out, size_t n);

/* tanhshrink_grad(x) = diff(x - tanh(x), x) */
double symsig_tanhshrink_grad(double x);
void symsig_tanhshrink_grad_array(const double *x, double *out, size_t n);
float symsig_tanhshrink_gradf(float x);
void symsig_tanhshrink_gradf_array(const float *x, float *out, size_t n);

/* tanhshrink_grad2(x) = diff(x - tanh(x), x, 2) */
double symsig_tanhshrink_grad2(double x);
void symsig_tanhshrink_grad2_array(const double *x, double *out, size_t n);
float symsig_tanhshrink_grad2f(float x);
void symsig_tanhshrink_grad2f_array(const float *x, float *out, size_t n);

#ifdef __cplusplus
}
#endif

#endif
