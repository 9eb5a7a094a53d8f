"""hard_sigmoid(x) = max(0, min(1, x/6 + 1/2)), of straight lines: facts of the formula."""

from sympy import Piecewise, Rational, Symbol

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

HARD_SIGMOID = Function(
    "hard_sigmoid",
    (x,),
    Piecewise((0, x <= -3), (x / 6 + Rational(1, 2), x < 3), (1, True)),
    claim=1.5,
    formula="max(0, min(1, x/6 + 1/2))",
    textbook=(Textbook("naive", "max(0, min(1, x/6 + 0.5))"),),
)
HARD_SWISH = Function(
    "hard_swish",
    (x,),
    Piecewise((0, x <= -3), (x * (x + 3) / 6, x < 3), (x, True)),
    claim=2.0,
    formula="x*hard_sigmoid(x)",
    textbook=(Textbook("naive", "x*max(0, min(1, x/6 + 0.5))"),),
)

FUNCTIONS = (
    HARD_SIGMOID,
    HARD_SIGMOID.gradient(claim=0.5),
    HARD_SIGMOID.gradient(order=2, claim=0.0),
    HARD_SWISH,
    HARD_SWISH.gradient(claim=2.0),
    HARD_SWISH.gradient(order=2, claim=0.5),
)

IDENTITIES = (
    Identity(
        "hard_sigmoid_branched",
        "max(0, min(1, x/6 + 1/2))",
        "piecewise((0, x <= -3), (1, x >= 3), x/6 + 1/2)",
    ),
    Identity("hard_sigmoid_through_relu6", "max(0, min(1, x/6 + 1/2))", "min(max(x + 3, 0), 6)/6"),
    Identity("hard_sigmoid_reflection", "max(0, min(1, -x/6 + 1/2))", "1 - max(0, min(1, x/6 + 1/2))"),
    Identity("hard_sigmoid_gradient", "diff(max(0, min(1, x/6 + 1/2)), x)", "1/6", domain="-3 < x < 3"),
    Identity(
        "hard_sigmoid_of_keras",
        "max(0, min(1, 0.2*x + 0.5))",
        "piecewise((0, x < -2.5), (1, x > 2.5), 0.2*x + 0.5)",
        note="the older slope of 1/5: another function than the one of slope 1/6",
    ),
    Identity("hard_tanh_through_hard_sigmoid", "max(-1, min(1, x))", "2*max(0, min(1, (3*x)/6 + 1/2)) - 1"),
    Identity("hard_swish", "x*max(0, min(1, x/6 + 1/2))", "piecewise((0, x < -3), (x, x > 3), x*(x + 3)/6)"),
    Identity("hard_swish_gradient", "diff(x*max(0, min(1, x/6 + 1/2)), x)", "x/3 + 1/2", domain="-3 < x < 3"),
    Identity("hard_swish_least", "-3/8", "x*max(0, min(1, x/6 + 1/2))", "<=", equality_at=("-3/2",)),
    Identity("hard_sigmoid_tangent", "diff(sigmoid(2*x/3), x)", "1/6", relation="<=", equality_at=("0",)),
)
