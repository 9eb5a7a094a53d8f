"""log_sigmoid(x) = log(1/(1 + exp(-x))); its derivative is sigmoid(-x)."""

from sympy import Symbol, exp, log

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

LOG_SIGMOID = Function(
    "log_sigmoid",
    (x,),
    log(1 / (1 + exp(-x))),
    claim=1.7,
    textbook=(
        Textbook("log of sigmoid", "log(1/(1 + exp(-x)))"),
        Textbook("-log1p(exp(-x))", "-log1p(exp(-x))"),
    ),
)

FUNCTIONS = (
    LOG_SIGMOID,
    LOG_SIGMOID.gradient(claim=2.5, textbook=(Textbook("1 - sigmoid", "1 - 1/(1 + exp(-x))"),)),
    LOG_SIGMOID.gradient(order=2, claim=3.0),
)

IDENTITIES = (
    Identity("log_sigmoid_through_softplus", "log(sigmoid(x))", "-softplus(-x)"),
    Identity("log_sigmoid_gradient", "diff(log_sigmoid(x), x)", "sigmoid(-x)"),
    Identity("log_sigmoid_stable", "log_sigmoid(x)", "min(x, 0) - log1p(exp(-abs(x)))"),
    Identity("log_sigmoid_reflection", "log_sigmoid(x) - log_sigmoid(-x)", "x"),
    Identity("log_sigmoid_second_derivative", "diff(log_sigmoid(x), x, 2)", "-sigmoid(x)*(1 - sigmoid(x))"),
    Identity("log_of_the_complement", "log(1 - sigmoid(x))", "-softplus(x)", note="log(0) from x = 37 on"),
    Identity("log_sigmoid_negative", "log_sigmoid(x)", "0", relation="<"),
    Identity("log_sigmoid_below_min", "log_sigmoid(x)", "min(x, 0)", relation="<"),
    Identity("logistic_log_density", "log(diff(sigmoid(x), x))", "-x - 2*softplus(-x)", note="of the distribution"),
)
