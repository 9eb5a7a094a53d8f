"""tanh(x) = (exp(x) - exp(-x))/(exp(x) + exp(-x)), the hyperbolic tangent."""

from sympy import Symbol, tanh

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)
y = Symbol("y", real=True)

TANH = Function(
    "tanh",
    (x,),
    tanh(x),
    claim=2.6,
    formula="(exp(x) - exp(-x))/(exp(x) + exp(-x))",
    textbook=(
        Textbook("2 sigmoid(2x) - 1", "2*(1/(1 + exp(-2*x))) - 1"),
        Textbook("exponentials", "(exp(x) - exp(-x))/(exp(x) + exp(-x))"),
    ),
)

FUNCTIONS = (
    TANH,
    TANH.gradient(claim=3.0, textbook=(Textbook("1 - tanh^2", "1 - tanh(x)*tanh(x)"),)),
    TANH.gradient(order=2, claim=6.0, careful=True),
    Function(
        "tanh_grad_from_output",
        (y,),
        1 - y**2,
        claim=1.5,
        textbook=(Textbook("1 - y*y", "1 - y*y"),),
        formula="1 - y**2",
    ),
)

IDENTITIES = (
    Identity("tanh_through_sigmoid", "tanh(x)", "2*sigmoid(2*x) - 1", note="63,000 ULP at 1e-5 as written"),
    Identity("tanh_gradient", "diff(tanh(x), x)", "1 - tanh(x)**2"),
    Identity("tanh_gradient_from_output", "tanh_grad_from_output(tanh(x))", "diff(tanh(x), x)"),
    Identity("tanh_odd", "tanh(-x)", "-tanh(x)"),
    Identity("tanh_quotient", "tanh(x)", "sinh(x)/cosh(x)", note="inf/inf from x = 711 on"),
    Identity("tanh_through_expm1", "tanh(x)", "expm1(2*x)/(expm1(2*x) + 2)"),
    Identity(
        "tanh_branched",
        "piecewise(((1 - exp(-2*x))/(1 + exp(-2*x)), x >= 0), (exp(2*x) - 1)/(exp(2*x) + 1))",
        "tanh(x)",
    ),
    Identity(
        "tanh_addition", "tanh(x + y)", "(tanh(x) + tanh(y))/(1 + tanh(x)*tanh(y))", note="velocities add like that"
    ),
    Identity("tanh_doubling", "tanh(2*x)", "2*tanh(x)/(1 + tanh(x)**2)"),
    Identity("tanh_halving", "tanh(x/2)", "sinh(x)/(1 + cosh(x))"),
    Identity("tanh_of_log", "tanh(log(x))", "(x**2 - 1)/(x**2 + 1)", domain="x > 0"),
    Identity("atanh_inverts_tanh", "atanh(tanh(x))", "x"),
    Identity("tanh_inverts_atanh", "tanh(atanh(x))", "x", domain="-1 < x < 1"),
    Identity("coth_is_the_reciprocal", "coth(x)*tanh(x)", "1", domain="x > 0"),
    Identity("coth_less_tanh", "coth(x) - tanh(x)", "2/sinh(2*x)", domain="x > 0"),
    Identity("tanh_gradient_through_sech", "diff(tanh(x), x)", "sech(x)**2"),
    Identity("tanh_gradient_factored", "diff(tanh(x), x)", "(1 - tanh(x))*(1 + tanh(x))"),
    Identity("tanh_gradient_through_sigmoid", "diff(tanh(x), x)", "4*sigmoid(2*x)*sigmoid(-2*x)"),
    Identity("tanh_second_derivative", "diff(tanh(x), x, 2)", "-2*tanh(x)*(1 - tanh(x)**2)"),
    Identity("tanh_third_derivative", "diff(tanh(x), x, 3)", "(1 - tanh(x)**2)*(6*tanh(x)**2 - 2)"),
    Identity("tanh_gradient_positive", "0", "diff(tanh(x), x)", relation="<"),
    Identity("tanh_gradient_at_most_one", "diff(tanh(x), x)", "1", relation="<=", equality_at=("0",)),
    Identity(
        "tanh_second_derivative_bound",
        "diff(tanh(x), x, 2)**2",
        "16/27",
        relation="<=",
        note="the square of 4/(3*sqrt(3)), reached where tanh(x)**2 = 1/3",
    ),
    Identity("tanh_inside_one", "tanh(x)**2", "1", relation="<"),
    Identity("tanhshrink_gradient", "diff(x - tanh(x), x)", "tanh(x)**2"),
    Identity(
        "tanh_of_lecun",
        "diff(1.7159*tanh(2*x/3), x)",
        "2/3*(1.7159 - (1.7159*tanh(2*x/3))**2/1.7159)",
        note="LeCun's scaled tanh (1998): its gradient from its output",
    ),
)
