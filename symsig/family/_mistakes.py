"""False statements that people make: published mistakes first, then slips of a hand. Each is to be refuted."""

from symsig.model import Identity

GELU = "x*(1 + erf(x/sqrt(2)))/2"
GELU_TANH = "x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))"
MISH = "x*tanh(softplus(x))"
BCE = "-y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))"

_PUBLISHED = (
    Identity(
        "softplus_cut_at_20",
        "softplus(x)",
        "piecewise((x, x > 20), log1p(exp(x)))",
        note="PyTorch's softplus with its default threshold: what is left out at 20 is 2e-9",
    ),
    Identity(
        "softplus_cut_on_both_sides",
        "softplus(x)",
        "piecewise((x, x > 14), (exp(x), x < -14), log1p(exp(x)))",
        note="TensorFlow's kernel, which cuts at -log(eps) - 2: 13.94 in float32, 14 here",
    ),
    Identity(
        "softplus_gradient_cut_at_20",
        "diff(softplus(x), x)",
        "piecewise((1, x > 20), exp(x)/(1 + exp(x)))",
        note="the backward half of the threshold of 20; it also jumps there",
    ),
    Identity("gelu_is_its_tanh_form", GELU, GELU_TANH, note="an approximation, off by up to 5e-4, sold as gelu"),
    Identity(
        "gelu_is_quick_gelu", GELU, "x*sigmoid(1.702*x)", note="an approximation, off by up to 2e-2, sold as gelu"
    ),
    Identity(
        "gelu_tanh_with_short_constant",
        GELU_TANH,
        "x/2*(1 + tanh(0.7978845608*(x + 0.044715*x**3)))",
        note="sqrt(2/pi) with ten digits, as kernels carry it",
    ),
    Identity(
        "hard_sigmoids_are_one",
        "max(0, min(1, x/6 + 1/2))",
        "max(0, min(1, 0.2*x + 0.5))",
        note="PyTorch's hard_sigmoid and the older one of Keras share a name and nothing else",
    ),
)
_ACTIVATIONS_AND_LOSSES = (
    Identity(
        "softplus_sharpened_without_division",
        "diff(softplus(2*x), x)",
        "sigmoid(2*x)",
        note="softplus with a beta is divided by it; without that the gradient has the factor beta",
    ),
    Identity("quick_gelu_is_gelu_tanh", GELU_TANH, "x*sigmoid(1.702*x)", note="two approximations, taken for one"),
    Identity(
        "gelu_gradient_by_density_alone",
        f"diff({GELU}, x)",
        "(1 + erf(x/sqrt(2)))/2 + x*exp(-x**2/2)/(2*pi)",
        note="the density is over sqrt(2*pi), not 2*pi",
    ),
    Identity(
        "gelu_tanh_gradient_constant",
        f"diff({GELU_TANH}, x)",
        "(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))/2"
        " + x/2*(1 - tanh(sqrt(2/pi)*(x + 0.044715*x**3))**2)*sqrt(2/pi)*(1 + 0.044715*x**2)",
        note="the 3 of the cube's derivative forgotten: 0.134145 is right",
    ),
    Identity(
        "mish_gradient_delta",
        f"diff({MISH}, x)",
        "exp(x)*(4*(x + 1) + 4*exp(2*x) + exp(3*x) + exp(x)*(4*x + 6))/(2*exp(x) + exp(2*x) + 1)**2",
        note="delta ends in + 2; with + 1 it is (1 + exp(x))**2, which looks just as right",
    ),
    Identity(
        "mish_gradient_without_chain",
        f"diff({MISH}, x)",
        "tanh(softplus(x)) + x*(1 - tanh(softplus(x))**2)",
        note="the inner derivative sigmoid(x) is missing",
    ),
    Identity(
        "silu_gradient_of_sigmoid_alone",
        "diff(x*sigmoid(x), x)",
        "sigmoid(x) + x*sigmoid(x)*(1 + sigmoid(x))",
        note="a sign in the factor of the second term",
    ),
    Identity(
        "silu_gradient_from_output_misread",
        "diff(x*sigmoid(x), x)",
        "x*sigmoid(x) + sigmoid(x)*(1 - sigmoid(x))",
        note="in f + s*(1 - f) the second f is the output, not the sigmoid",
    ),
    Identity(
        "hard_sigmoid_is_sigmoid",
        "max(0, min(1, x/4 + 1/2))",
        "sigmoid(x)",
        note="the tangent at 0 is an approximation near 0 only",
    ),
    Identity(
        "celu_is_scaled_elu",
        "piecewise((x, x > 0), 2*expm1(x/2))",
        "piecewise((x, x > 0), 2*expm1(x))",
        note="celu and elu agree for alpha = 1 only",
    ),
    Identity(
        "bce_gradient_of_probability",
        "diff(-y*log(x) - (1 - y)*log(1 - x), x)",
        "x - y",
        domain="0 < x < 1",
        note="true of the logit's gradient; by the probability it is over x*(1 - x)",
    ),
    Identity(
        "bce_weighted_without_label",
        "-p*y*log(sigmoid(x)) - (1 - y)*log(1 - sigmoid(x))",
        "(1 - y)*x + p*softplus(-x)",
        note="the weight of positives is 1 + (p - 1)*y: p alone weighs the negatives too",
    ),
    Identity(
        "focal_gradient_of_the_factor_alone",
        "diff(-(1 - sigmoid(x))**2*log(sigmoid(x)), x)",
        "(1 - sigmoid(x))**2*(sigmoid(x) - 1)",
        note="the modulating factor treated as a constant",
    ),
)
_SIGMOID = (
    Identity("tanh_is_shifted_sigmoid", "tanh(x)", "2*sigmoid(x) - 1", note="that is tanh(x/2)"),
    Identity("sigmoid_through_tanh_unhalved", "sigmoid(x)", "(1 + tanh(x))/2", note="that is sigmoid(2*x)"),
    Identity("sigmoid_gradient_sign", "diff(sigmoid(x), x)", "sigmoid(x)*(1 + sigmoid(x))", note="s*(1 - s)"),
    Identity(
        "sigmoid_gradient_applied_to_output",
        "sigmoid_grad(sigmoid(x))",
        "sigmoid_grad(x)",
        note="the gradient by the input, fed with the output: sigmoid_grad_from_output was meant",
    ),
    Identity(
        "sigmoid_odd", "sigmoid(-x)", "-sigmoid(x)", note="its graph is symmetric about (0, 1/2), not the origin"
    ),
    Identity(
        "sigmoid_with_flipped_sign", "sigmoid(x)", "1/(1 + exp(x))", note="right at 0 only: this is sigmoid(-x)"
    ),
    Identity(
        "sigmoid_branches_swapped",
        "sigmoid(x)",
        "piecewise((exp(-x)/(1 + exp(-x)), x >= 0), exp(x)/(1 + exp(x)))",
        note="the branch for x >= 0 has the numerator of the other side",
    ),
    Identity(
        "sigmoid_wrong_at_the_seam",
        "sigmoid(x)",
        "piecewise((1/(1 + exp(-x)), x > 0), (exp(x)/(1 + exp(x)), x < 0), 0)",
        note="neither branch takes x = 0, which falls through to 0",
    ),
    Identity(
        "sigmoid_relative_error",
        "sigmoid(x)",
        "sigmoid(x)*(1 + 1e-30)",
        note="no sampling in float64 can see it",
    ),
    Identity(
        "sigmoid_saturates",
        "sigmoid(x)",
        "piecewise((1, x > 40), (0, x < -40), 1/(1 + exp(-x)))",
        note="a guard against overflow that throws the left tail away: it is 4e-18 there, not 0",
    ),
    Identity(
        "sigmoid_second_derivative_sign",
        "diff(sigmoid(x), x, 2)",
        "sigmoid(x)*(1 - sigmoid(x))*(2*sigmoid(x) - 1)",
        note="convex on the left: the last factor is 1 - 2*s",
    ),
    Identity(
        "sigmoid_second_derivative_missing_factor",
        "diff(sigmoid(x), x, 2)",
        "sigmoid(x)*(1 - 2*sigmoid(x))",
        note="the factor 1 - s is missing",
    ),
    Identity(
        "sigmoid_derivative_5_coefficient",
        "diff(sigmoid(x), x, 5)",
        "s - 31*s**2 + 180*s**3 - 390*s**4 + 360*s**5 - 119*s**6".replace("s", "sigmoid(x)"),
        note="the last coefficient is 5! = 120",
    ),
    Identity(
        "sigmoid_addition_of_probabilities",
        "sigmoid(x + y)",
        "sigmoid(x)*sigmoid(y)",
        note="evidence adds in the logit; the product needs normalising",
    ),
    Identity("sigmoid_gradient_bound_too_low", "diff(sigmoid(x), x)", "0.2499", "<=", note="1/4 is reached at 0"),
    Identity(
        "sigmoid_gradient_below_a_quarter", "diff(sigmoid(x), x)", "1/4", "<", note="reached at 0: at most 1/4"
    ),
    Identity(
        "sigmoid_second_derivative_bound_too_low",
        "diff(sigmoid(x), x, 2)**2",
        "1/125",
        relation="<=",
        note="the greatest value is 1/108",
    ),
    Identity("sigmoid_below_the_identity", "sigmoid(x)", "x", relation="<=", domain="x > 0", note="1/2 at 0"),
)
_TANH = (
    Identity("tanh_gradient_missing_square", "diff(tanh(x), x)", "1 - tanh(x)", note="the square is missing"),
    Identity("tanh_gradient_of_sigmoid", "diff(tanh(x), x)", "tanh(x)*(1 - tanh(x))", note="the sigmoid's rule"),
    Identity("tanh_gradient_sign", "diff(tanh(x), x)", "1 + tanh(x)**2", note="the rule for tan"),
    Identity(
        "tanh_second_derivative_sign", "diff(tanh(x), x, 2)", "2*tanh(x)*(1 - tanh(x)**2)", note="it is minus 2"
    ),
    Identity(
        "tanh_addition_sign",
        "tanh(x + y)",
        "(tanh(x) + tanh(y))/(1 - tanh(x)*tanh(y))",
        note="the minus is that of tan",
    ),
    Identity("tanh_doubling_sign", "tanh(2*x)", "2*tanh(x)/(1 - tanh(x)**2)", note="the minus is that of tan"),
    Identity(
        "tanh_branch_on_the_left",
        "tanh(x)",
        "piecewise(((1 - exp(-2*x))/(1 + exp(-2*x)), x >= 0), (1 - exp(2*x))/(1 + exp(2*x)))",
        note="the left branch has lost its sign: that is tanh(abs(x))",
    ),
    Identity(
        "tanh_second_derivative_bound_too_low",
        "diff(tanh(x), x, 2)**2",
        "1/2",
        relation="<=",
        note="the greatest value is 16/27 = 0.5925...",
    ),
    Identity("tanh_below_the_identity_everywhere", "tanh(x)", "x", relation="<=", note="true on the right only"),
)
_LOGARITHMS = (
    Identity(
        "softplus_stable_sign",
        "softplus(x)",
        "max(x, 0) + log1p(exp(abs(x)))",
        note="the exponent's minus is missing",
    ),
    Identity("softplus_stable_min", "softplus(x)", "min(x, 0) + log1p(exp(-abs(x)))", note="max, not min"),
    Identity(
        "softplus_at_most_relu", "softplus(x)", "max(x, 0)", relation="<=", note="always above, by log(2) at 0"
    ),
    Identity("softplus_even", "softplus(x)", "softplus(-x)", note="the difference of the two is x"),
    Identity(
        "softplus_through_log_cosh_unshifted", "softplus(x)", "x/2 + log(cosh(x/2))", note="log(2) is missing"
    ),
    Identity("softplus_inverse_sign", "log(exp(softplus(x)) + 1)", "x", note="expm1, with the minus"),
    Identity("log_sigmoid_max", "log_sigmoid(x)", "max(x, 0) - log1p(exp(-abs(x)))", note="min, not max"),
    Identity("log_sigmoid_gradient_is_sigmoid", "diff(log_sigmoid(x), x)", "sigmoid(x)", note="sigmoid(-x)"),
    Identity("logit_gradient_sign", "diff(logit(x), x)", "1/(x*(1 + x))", domain="0 < x < 1", note="1 - x"),
    Identity("logit_upside_down", "log((1 - sigmoid(x))/sigmoid(x))", "x", note="that is -x"),
    Identity(
        "entropy_gradient_sign",
        "diff(-x*log(x) - (1 - x)*log(1 - x), x)",
        "logit(x)",
        domain="0 < x < 1",
        note="minus: the entropy rises where a coin is made fairer",
    ),
    Identity("log1mexp_sign", "log1mexp(x)", "log(expm1(-x))", domain="x < 0", note="off by x: log(-expm1(x))"),
    Identity("log1mexp_gradient_sign", "diff(log1mexp(x), x)", "1/expm1(-x)", domain="x < 0", note="minus"),
    Identity("log_cosh_is_abs", "log(cosh(x))", "abs(x) + log1p(exp(-2*abs(x)))", note="log(2) is missing"),
    Identity(
        "logaddexp_of_maximum", "logaddexp(x, 0)", "max(x, 0) + log1p(exp(-x))", note="abs(x) in the exponent"
    ),
    Identity("bce_with_logits_missing_abs", BCE, "max(x, 0) - x*y + log1p(exp(-x))", note="abs(x) in the exponent"),
    Identity("bce_with_logits_sign", BCE, "max(x, 0) + x*y + log1p(exp(-abs(x)))", note="minus x*y"),
    Identity("bce_gradient_reversed", f"diff({BCE}, x)", "y - sigmoid(x)", note="the direction of descent, not it"),
    Identity(
        "bce_gradient_of_squared_error",
        f"diff({BCE}, x)",
        "(sigmoid(x) - y)*sigmoid(x)*(1 - sigmoid(x))",
        note="the factor s*(1 - s) belongs to the squared error; here it drops out",
    ),
    Identity(
        "gumbel_density_without_inner_derivative",
        "diff(exp(-exp(-x)), x)",
        "exp(-exp(-x))",
        note="the inner derivative exp(-x) is missing",
    ),
    Identity("gumbel_quantile_sign", "log(-log(exp(-exp(-x))))", "x", note="that is -x"),
)
_CORNERS = (
    Identity("relu_wrong_at_zero", "max(x, 0)", "piecewise((x, x > 0), (0, x < 0), 1)", note="at x = 0 only"),
    Identity("relu6_at_the_cap", "min(max(x, 0), 6)", "piecewise((0, x < 0), (6, x >= 5), x)", note="cut at 5"),
    Identity(
        "hard_sigmoid_wrong_at_the_seam",
        "max(0, min(1, x/6 + 1/2))",
        "piecewise((0, x <= -3), (x/6 + 1/2, x < 3), (1, x > 3), 0)",
        note="neither < 3 nor > 3 takes x = 3, which falls through to 0",
    ),
    Identity("elu_branch_order", "piecewise((x, x > 0), expm1(x))", "max(x, expm1(x))", note="expm1(x) is above x"),
    Identity(
        "elu_without_one",
        "piecewise((x, x > 0), expm1(x))",
        "piecewise((x, x > 0), exp(x))",
        note="exp for expm1: a jump of 1 at 0",
    ),
    Identity(
        "elu_gradient_from_output_missing_one",
        "diff(expm1(x), x)",
        "expm1(x)",
        domain="x < 0",
        note="output + alpha, not the output",
    ),
    Identity("softsign_gradient_missing_square", "diff(x/(1 + abs(x)), x)", "1/(1 + abs(x))", note="it is squared"),
    Identity("silu_even", "x*sigmoid(x)", "-x*sigmoid(-x)", note="the difference of the two is x"),
    Identity("silu_positive", "0", "x*sigmoid(x)", relation="<=", note="negative on the left, down to -0.2785"),
    Identity("silu_monotone", "0", "diff(x*sigmoid(x), x)", relation="<", note="it falls below x = -1.2785"),
    Identity("mish_is_silu", MISH, "x*sigmoid(x)", note="alike to the eye, and both smooth"),
    Identity("gelu_reflection_even", GELU, "-x*(1 + erf(-x/sqrt(2)))/2", note="the difference of the two is x"),
    Identity("gelu_monotone", "0", f"diff({GELU}, x)", relation="<=", note="it falls below x = -0.7518"),
)

MISTAKES: tuple[Identity, ...] = (
    *_PUBLISHED,
    *_ACTIVATIONS_AND_LOSSES,
    *_SIGMOID,
    *_TANH,
    *_LOGARITHMS,
    *_CORNERS,
)
