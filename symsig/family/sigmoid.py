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
    SIGMOID.gradient(order=2, claim=6.0, careful=True),
    Function("sigmoid_grad_from_output", (s,), s * (1 - s), claim=1.5, textbook=(Textbook("s-s*s", "s - s*s"),)),
)


def _polynomial(in_s: str) -> str:
    """A polynomial in s, for s = sigmoid(x)."""
    return in_s.replace("s", "sigmoid(x)")


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
    Identity("sigmoid_through_growing_exp", "sigmoid(x)", "exp(x)/(1 + exp(x))", note="inf/inf from x = 710 on"),
    Identity(
        "sigmoid_as_softmax",
        "exp(x)/(exp(x) + exp(y))",
        "sigmoid(x - y)",
        note="a softmax over two classes depends on the difference of the logits alone",
    ),
    Identity("sigmoid_ratio", "sigmoid(x)/sigmoid(-x)", "exp(x)"),
    Identity("sigmoid_odds", "sigmoid(x)/(1 - sigmoid(x))", "exp(x)", note="0 as a divisor from x = 37 on"),
    Identity(
        "sigmoid_addition",
        "sigmoid(x + y)",
        "sigmoid(x)*sigmoid(y)/(sigmoid(x)*sigmoid(y) + sigmoid(-x)*sigmoid(-y))",
        note="how two independent pieces of evidence combine",
    ),
    Identity("sigmoid_gradient_by_reflection", "diff(sigmoid(x), x)", "sigmoid(x)*sigmoid(-x)"),
    Identity("sigmoid_gradient_even", "sigmoid_grad(-x)", "sigmoid_grad(x)"),
    Identity("sigmoid_gradient_quotient", "diff(sigmoid(x), x)", "exp(-x)/(1 + exp(-x))**2"),
    Identity("sigmoid_gradient_through_cosh", "diff(sigmoid(x), x)", "1/(2 + 2*cosh(x))"),
    Identity("sigmoid_gradient_through_sech", "diff(sigmoid(x), x)", "sech(x/2)**2/4"),
    Identity("sigmoid_gradient_through_tanh", "diff(sigmoid(x), x)", "(1 - tanh(x/2)**2)/4"),
    Identity(
        "sigmoid_scaled_gradient", "diff(sigmoid(y*x), x)", "y*sigmoid(y*x)*(1 - sigmoid(y*x))", note="a slope y"
    ),
    Identity("sigmoid_curvature", "diff(sigmoid(x), x, 2)", "-tanh(x/2)*diff(sigmoid(x), x)"),
    Identity(
        "sigmoid_first_as_polynomial",
        "diff(sigmoid(x), x)",
        _polynomial("s - s**2"),
        note="order n has (-1)**(k - 1)*(k - 1)!*S(n + 1, k) before s**k",
    ),
    Identity("sigmoid_second_as_polynomial", "diff(sigmoid(x), x, 2)", _polynomial("s - 3*s**2 + 2*s**3")),
    Identity("sigmoid_derivative_3", "diff(sigmoid(x), x, 3)", _polynomial("s - 7*s**2 + 12*s**3 - 6*s**4")),
    Identity(
        "sigmoid_derivative_4", "diff(sigmoid(x), x, 4)", _polynomial("s - 15*s**2 + 50*s**3 - 60*s**4 + 24*s**5")
    ),
    Identity(
        "sigmoid_derivative_5",
        "diff(sigmoid(x), x, 5)",
        _polynomial("s - 31*s**2 + 180*s**3 - 390*s**4 + 360*s**5 - 120*s**6"),
    ),
    Identity(
        "sigmoid_derivative_6",
        "diff(sigmoid(x), x, 6)",
        _polynomial("s - 63*s**2 + 602*s**3 - 2100*s**4 + 3360*s**5 - 2520*s**6 + 720*s**7"),
    ),
    Identity(
        "sigmoid_derivative_7",
        "diff(sigmoid(x), x, 7)",
        _polynomial("s - 127*s**2 + 1932*s**3 - 10206*s**4 + 25200*s**5 - 31920*s**6 + 20160*s**7 - 5040*s**8"),
    ),
    Identity(
        "sigmoid_derivative_8",
        "diff(sigmoid(x), x, 8)",
        _polynomial(
            "s - 255*s**2 + 6050*s**3 - 46620*s**4 + 166824*s**5"
            " - 317520*s**6 + 332640*s**7 - 181440*s**8 + 40320*s**9"
        ),
    ),
    Identity("sigmoid_positive", "0", "sigmoid(x)", relation="<"),
    Identity("sigmoid_below_one", "sigmoid(x)", "1", relation="<"),
    Identity("sigmoid_below_exp", "sigmoid(x)", "exp(x)", relation="<"),
    Identity("sigmoid_convex_on_the_left", "diff(sigmoid(x), x, 2)", "0", relation=">", domain="x < 0"),
    Identity(
        "sigmoid_second_derivative_bound",
        "diff(sigmoid(x), x, 2)**2",
        "1/108",
        relation="<=",
        note="the square of 1/(6*sqrt(3)), reached where sigmoid(x) = (3 +- sqrt(3))/6",
    ),
    Identity("sigmoid_third_derivative_least", "-1/8", "diff(sigmoid(x), x, 3)", "<=", equality_at=("0",)),
    Identity("sigmoid_third_derivative_greatest", "diff(sigmoid(x), x, 3)", "1/24", "<="),
)
