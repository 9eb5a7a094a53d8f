"""logit(x) = log(x/(1 - x)) on (0, 1), the inverse of the sigmoid: facts of the formula."""

from sympy import Symbol, log

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

LOGIT = Function(
    "logit",
    (x,),
    log(x / (1 - x)),
    claim=2.7,
    domain="0 < x < 1",
    textbook=(Textbook("naive", "log(x/(1 - x))"), Textbook("two logarithms", "log(x) - log1p(-x)")),
)

FUNCTIONS = (
    LOGIT,
    LOGIT.gradient(claim=2.7, textbook=(Textbook("naive", "1/(x*(1 - x))"),)),
    LOGIT.gradient(order=2, claim=4.0, textbook=(Textbook("naive", "1/((1 - x)*(1 - x)) - 1/(x*x)"),)),
)

IDENTITIES = (
    Identity("logit_inverts_sigmoid", "logit(sigmoid(x))", "x", note="inf from x = 37 on, computed like this"),
    Identity("sigmoid_inverts_logit", "sigmoid(logit(x))", "x", domain="0 < x < 1"),
    Identity("logit_gradient", "diff(logit(x), x)", "1/(x*(1 - x))", domain="0 < x < 1"),
    Identity("logit_second_derivative", "diff(logit(x), x, 2)", "(2*x - 1)/(x*(1 - x))**2", domain="0 < x < 1"),
    Identity("logit_reflection", "logit(1 - x)", "-logit(x)", domain="0 < x < 1"),
    Identity("logit_as_a_difference", "logit(x)", "log(x) - log1p(-x)", domain="0 < x < 1"),
    Identity("logit_through_atanh", "logit(x)", "2*atanh(2*x - 1)", domain="0 < x < 1"),
    Identity(
        "bayes_update",
        "sigmoid(logit(x) + y)",
        "x*exp(y)/(1 - x + x*exp(y))",
        domain="0 < x < 1",
        note="a prior probability x and a log-likelihood ratio y",
    ),
    Identity("logit_slope_at_least_four", "diff(logit(x), x)", "4", ">=", "0 < x < 1", equality_at=("1/2",)),
)
