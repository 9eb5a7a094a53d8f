"""elu(x) = x for x > 0, else exp(x) - 1, and its relatives: facts of the formula."""

from sympy import Piecewise, Rational, Symbol, exp

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)
y = Symbol("y", real=True)

ELU = Function(
    "elu",
    (x,),
    Piecewise((x, x > 0), (exp(x) - 1, True)),
    claim=2.0,
    textbook=(Textbook("naive", "piecewise((x, x > 0), exp(x) - 1)"),),
)
SCALE = Rational("1.0507009873554804934193349852946")
ALPHA = Rational("1.6732632423543772848170429916717")
SELU = Function(
    "selu",
    (x,),
    Piecewise((SCALE * x, x > 0), (SCALE * ALPHA * (exp(x) - 1), True)),
    claim=2.7,
    textbook=(
        Textbook(
            "naive",
            "1.0507009873554804934193349852946"
            "*piecewise((x, x > 0), 1.6732632423543772848170429916717*(exp(x) - 1))",
        ),
    ),
)

FUNCTIONS = (
    ELU,
    ELU.gradient(claim=1.5),
    ELU.gradient(order=2, claim=1.5),
    Function("elu_grad_from_output", (y,), Piecewise((1, y > 0), (y + 1, True)), claim=0.5, domain="y >= -1"),
    SELU,
    SELU.gradient(claim=2.0),
    SELU.gradient(order=2, claim=2.0),
)

IDENTITIES = (
    Identity("elu_without_branch", "piecewise((x, x > 0), expm1(x))", "max(x, 0) + min(expm1(x), 0)"),
    Identity(
        "elu_gradient",
        "diff(piecewise((x, x > 0), expm1(x)), x)",
        "piecewise((1, x > 0), exp(x))",
        note="seam included: both sides have the slope 1",
    ),
    Identity("elu_gradient_stable", "diff(piecewise((x, x > 0), expm1(x)), x)", "exp(min(x, 0))"),
    Identity(
        "elu_gradient_from_output",
        "diff(piecewise((x, x > 0), expm1(x)), x)",
        "min(piecewise((x, x > 0), expm1(x)), 0) + 1",
    ),
    Identity("elu_scaled_gradient", "diff(y*expm1(x), x)", "y*expm1(x) + y", domain="x < 0"),
    Identity(
        "celu_gradient",
        "diff(piecewise((x, x > 0), y*expm1(x/y)), x)",
        "piecewise((1, x > 0), exp(x/y))",
        domain="y > 0",
        note="smooth at 0 for every y, which elu with a factor is for y = 1 only",
    ),
    Identity("elu_above_minus_one", "piecewise((x, x > 0), expm1(x))", "-1", relation=">"),
    Identity("elu_second_derivative_on_the_left", "diff(expm1(x), x, 2)", "exp(x)", domain="x < 0"),
)
