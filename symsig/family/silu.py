"""silu(x) = x*sigmoid(x), also called swish: facts of the formula."""

from sympy import Symbol, exp

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

SILU = Function(
    "silu",
    (x,),
    x / (1 + exp(-x)),
    claim=2.7,
    careful=True,
    textbook=(Textbook("naive", "x/(1 + exp(-x))"), Textbook("through tanh", "x/2*(1 + tanh(x/2))")),
)

FUNCTIONS = (
    SILU,
    SILU.gradient(
        claim=4.0,
        textbook=(
            Textbook("s(1 + x(1 - s))", "1/(1 + exp(-x))*(1 + x*(1 - 1/(1 + exp(-x))))"),
            Textbook("published", "x/(1 + exp(-x)) + 1/(1 + exp(-x))*(1 - x/(1 + exp(-x)))"),
        ),
    ),
    SILU.gradient(
        order=2,
        claim=6.0,
        textbook=(
            Textbook(
                "s(1 - s)(2 + x(1 - 2s))",
                "1/(1 + exp(-x))*(1 - 1/(1 + exp(-x)))*(2 + x*(1 - 2/(1 + exp(-x))))",
            ),
        ),
    ),
)

IDENTITIES = (
    Identity("silu_gradient", "diff(x*sigmoid(x), x)", "sigmoid(x)*(1 + x*(1 - sigmoid(x)))"),
    Identity(
        "silu_gradient_from_output",
        "diff(x*sigmoid(x), x)",
        "x*sigmoid(x) + sigmoid(x)*(1 - x*sigmoid(x))",
        note="as Ramachandran, Zoph and Le publish it (2017)",
    ),
    Identity("silu_gradient_quotient", "diff(x*sigmoid(x), x)", "(1 + exp(-x) + x*exp(-x))/(1 + exp(-x))**2"),
    Identity(
        "silu_second_derivative",
        "diff(x*sigmoid(x), x, 2)",
        "sigmoid(x)*(1 - sigmoid(x))*(2 + x*(1 - 2*sigmoid(x)))",
    ),
    Identity("silu_reflection", "x*sigmoid(x) - (-x)*sigmoid(-x)", "x"),
    Identity(
        "silu_gradient_reflection",
        "sigmoid(x) + x*sigmoid_grad(x)",
        "1 - (sigmoid(-x) - x*sigmoid_grad(-x))",
        note="the gradients at x and at -x sum to 1",
    ),
    Identity("silu_through_tanh", "x*sigmoid(x)", "x/2*(1 + tanh(x/2))"),
    Identity("silu_quotient", "x*sigmoid(x)", "x/(1 + exp(-x))"),
    Identity("silu_branched", "x*sigmoid(x)", "piecewise((x/(1 + exp(-x)), x >= 0), x*exp(x)/(1 + exp(x)))"),
    Identity("silu_at_most_relu", "x*sigmoid(x)", "max(x, 0)", relation="<=", equality_at=("0",)),
    Identity(
        "silu_bounded_below", "x*sigmoid(x)", "-1", relation=">", note="the least value is -0.2785 near -1.2785"
    ),
    Identity(
        "swish_gradient",
        "diff(x*sigmoid(y*x), x)",
        "y*x*sigmoid(y*x) + sigmoid(y*x)*(1 - y*x*sigmoid(y*x))",
        note="swish with its slope y, as published",
    ),
    Identity("swish_gradient_in_slope", "diff(x*sigmoid(y*x), y)", "x**2*sigmoid(y*x)*(1 - sigmoid(y*x))"),
)
