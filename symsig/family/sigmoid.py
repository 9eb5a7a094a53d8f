"""sigmoid(x) = 1/(1 + exp(-x)), the logistic function."""

from sympy import Symbol, exp

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)
s = Symbol("s", real=True)

SIGMOID = Function(
    "sigmoid",
    (x,),
    1 / (1 + exp(-x)),
    claim=2.5,
    textbook=(
        Textbook("naive", "1/(1 + exp(-x))"),
        Textbook("through tanh", "(1 + tanh(x/2))/2"),
    ),
)

FUNCTIONS = (
    SIGMOID,
    SIGMOID.gradient(
        claim=3.0,
        textbook=(
            Textbook("s(1-s)", "1/(1 + exp(-x))*(1 - 1/(1 + exp(-x)))"),
            Textbook("naive quotient", "exp(-x)/(1 + exp(-x))**2"),
        ),
    ),
    Function("sigmoid_grad_from_output", (s,), s * (1 - s), claim=1.5, textbook=(Textbook("s-s*s", "s - s*s"),)),
)

IDENTITIES = (
    Identity(
        "sigmoid_gradient",
        "diff(sigmoid(x), x)",
        "sigmoid(x)*(1 - sigmoid(x))",
        note="true over the reals; computed that way it is 0 from x = 37 on",
    ),
    Identity("sigmoid_reflection", "sigmoid(-x)", "1 - sigmoid(x)"),
    Identity(
        "sigmoid_second_derivative",
        "diff(sigmoid(x), x, 2)",
        "sigmoid(x)*(1 - sigmoid(x))*(1 - 2*sigmoid(x))",
    ),
    Identity("sigmoid_through_tanh", "sigmoid(x)", "(1 + tanh(x/2))/2"),
    Identity(
        "sigmoid_branched",
        "piecewise((1/(1 + exp(-x)), x >= 0), exp(x)/(1 + exp(x)))",
        "sigmoid(x)",
        note="the stable form of every framework, seam included",
    ),
    Identity("sigmoid_gradient_positive", "0", "diff(sigmoid(x), x)", relation="<"),
    Identity(
        "vanishing_gradient",
        "diff(sigmoid(x), x)",
        "1/4",
        relation="<=",
        equality_at=("0",),
        note="n layers shrink a gradient by 4^n at least",
    ),
    Identity("sigmoid_gradient_from_output", "sigmoid_grad_from_output(sigmoid(x))", "diff(sigmoid(x), x)"),
)
