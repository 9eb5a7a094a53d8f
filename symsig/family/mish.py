"""mish(x) = x*tanh(softplus(x)): facts of the formula."""

from sympy import Symbol, exp, log, tanh

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

MISH = Function(
    "mish",
    (x,),
    x * tanh(log(1 + exp(x))),
    claim=2.7,
    careful=True,
    formula="x*tanh(log(1 + exp(x)))",
    textbook=(Textbook("naive", "x*tanh(log(1 + exp(x)))"), Textbook("naive log1p", "x*tanh(log1p(exp(x)))")),
)

FUNCTIONS = (
    MISH,
    MISH.gradient(
        claim=4.0,
        textbook=(
            Textbook(
                "frameworks",
                "tanh(log1p(exp(x))) + x/(1 + exp(-x))*(1 - tanh(log1p(exp(x)))*tanh(log1p(exp(x))))",
            ),
        ),
    ),
    MISH.gradient(
        order=2,
        claim=6.0,
        textbook=(
            Textbook(
                "sech^2 s(2 + x(1 - s - 2 t s))",
                "(1 - tanh(log1p(exp(x)))**2)/(1 + exp(-x))"
                "*(2 + x*(1 - 1/(1 + exp(-x)) - 2*tanh(log1p(exp(x)))/(1 + exp(-x))))",
            ),
        ),
    ),
)

IDENTITIES = (
    Identity(
        "mish_gradient_published",
        "diff(x*tanh(softplus(x)), x)",
        "exp(x)*(4*(x + 1) + 4*exp(2*x) + exp(3*x) + exp(x)*(4*x + 6))/(2*exp(x) + exp(2*x) + 2)**2",
        note="as Misra publishes it (2019); inf/inf for large x as written",
    ),
    Identity(
        "mish_gradient",
        "diff(x*tanh(softplus(x)), x)",
        "tanh(softplus(x)) + x*sigmoid(x)*sech(softplus(x))**2",
    ),
    Identity(
        "mish_gradient_of_frameworks",
        "diff(x*tanh(softplus(x)), x)",
        "tanh(softplus(x)) + x*sigmoid(x)*(1 - tanh(softplus(x))**2)",
        note="1 - tanh**2 cancels, and is 0 from x = 20 on",
    ),
    Identity(
        "mish_second_derivative",
        "diff(x*tanh(softplus(x)), x, 2)",
        "sech(softplus(x))**2*sigmoid(x)*(2 + x*(1 - sigmoid(x) - 2*tanh(softplus(x))*sigmoid(x)))",
    ),
    Identity("mish_rational", "x*tanh(softplus(x))", "x*((1 + exp(x))**2 - 1)/((1 + exp(x))**2 + 1)"),
    Identity("mish_without_cancellation", "x*tanh(softplus(x))", "x*exp(x)*(exp(x) + 2)/(exp(x)*(exp(x) + 2) + 2)"),
    Identity(
        "mish_branched",
        "x*tanh(softplus(x))",
        "piecewise((x*(1 + 2*exp(-x))/(1 + 2*exp(-x) + 2*exp(-2*x)), x >= 0),"
        " x*exp(x)*(2 + exp(x))/(2 + 2*exp(x) + exp(2*x)))",
    ),
    Identity("mish_at_most_relu", "x*tanh(softplus(x))", "max(x, 0)", relation="<=", equality_at=("0",)),
    Identity("mish_above_silu", "x*tanh(softplus(x))", "x*sigmoid(x)", relation=">", domain="x > 0"),
    Identity("mish_below_silu", "x*tanh(softplus(x))", "x*sigmoid(x)", relation="<", domain="x < 0"),
)
