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
)

IDENTITIES = (
    Identity("log_sigmoid_through_softplus", "log(sigmoid(x))", "-softplus(-x)"),
    Identity("log_sigmoid_gradient", "diff(log_sigmoid(x), x)", "sigmoid(-x)"),
)
