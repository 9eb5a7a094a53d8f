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

FUNCTIONS = (SOFTPLUS, SOFTPLUS.gradient(claim=2.5, textbook=(Textbook("naive", "exp(x)/(1 + exp(x))"),)))

IDENTITIES = (
    Identity("softplus_gradient", "diff(softplus(x), x)", "sigmoid(x)"),
    Identity("softplus_reflection", "softplus(x) - softplus(-x)", "x"),
    Identity(
        "softplus_stable",
        "softplus(x)",
        "max(x, 0) + log1p(exp(-abs(x)))",
        note="the stable form of every framework",
    ),
)
