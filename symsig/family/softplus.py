"""softplus(x) = log(1 + exp(x)); its derivative is the sigmoid."""

from sympy import Symbol, exp, log

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

SOFTPLUS = Function(
    "softplus",
    (x,),
    log(1 + exp(x)),
    claim=1.7,
    formula="log(1 + exp(x))",
    textbook=(
        Textbook("naive", "log(1 + exp(x))"),
        Textbook("naive log1p", "log1p(exp(x))"),
    ),
)

FUNCTIONS = (
    SOFTPLUS,
    SOFTPLUS.gradient(claim=2.5, textbook=(Textbook("naive", "exp(x)/(1 + exp(x))"),)),
    SOFTPLUS.gradient(order=2, claim=3.0),
)

IDENTITIES = (
    Identity("softplus_gradient", "diff(softplus(x), x)", "sigmoid(x)"),
    Identity("softplus_reflection", "softplus(x) - softplus(-x)", "x"),
    Identity(
        "softplus_stable",
        "softplus(x)",
        "max(x, 0) + log1p(exp(-abs(x)))",
        note="the stable form of every framework",
    ),
    Identity("softplus_second_derivative", "diff(softplus(x), x, 2)", "sigmoid(x)*(1 - sigmoid(x))"),
    Identity("softplus_through_log_cosh", "softplus(x)", "x/2 + log(2*cosh(x/2))"),
    Identity("softplus_as_logaddexp", "softplus(x)", "logaddexp(x, 0)"),
    Identity("softplus_through_log_sigmoid", "softplus(x)", "-log_sigmoid(-x)"),
    Identity("softplus_factored", "softplus(x)", "x + log1p(exp(-x))", note="overflows on the left instead"),
    Identity("softplus_both_sides", "softplus(x) + softplus(-x)", "log(2 + 2*cosh(x))"),
    Identity("softplus_exponential", "exp(softplus(x))", "1 + exp(x)"),
    Identity("softplus_inverse", "log(expm1(softplus(x)))", "x"),
    Identity(
        "softplus_of_its_inverse",
        "softplus(x + log(-expm1(-x)))",
        "x",
        domain="x > 0",
        note="how the initial value of a positive parameter is stored",
    ),
    Identity("softplus_sharpened_gradient", "diff(softplus(y*x)/y, x)", "sigmoid(y*x)", domain="y > 0"),
    Identity("softplus_positive", "0", "softplus(x)", relation="<"),
    Identity("softplus_above_relu", "softplus(x)", "max(x, 0)", relation=">"),
    Identity("softplus_convex", "diff(softplus(x), x, 2)", "0", relation=">"),
    Identity(
        "logaddexp_through_softplus",
        "logaddexp(x, y)",
        "y + softplus(x - y)",
        note="logaddexp of two logits is one softplus",
    ),
    Identity("logaddexp_gradient", "diff(logaddexp(x, y), x)", "sigmoid(x - y)"),
)
