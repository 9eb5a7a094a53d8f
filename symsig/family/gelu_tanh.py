"""gelu_tanh(x) = x/2*(1 + tanh(u)), u = sqrt(2/pi)*(x + 0.044715*x**3): facts of the formula."""

from sympy import Rational, Symbol, pi, sqrt, tanh

from symsig.model import Function, Identity, Textbook

x = Symbol("x", real=True)

GELU_TANH_FUNCTION = Function(
    "gelu_tanh",
    (x,),
    x / 2 * (1 + tanh(sqrt(2 / pi) * (x + Rational("0.044715") * x**3))),
    claim=2.7,
    careful=True,
    formula="x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))",
    textbook=(Textbook("naive", "x/2*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x*x*x)))"),),
)

FUNCTIONS = (
    GELU_TANH_FUNCTION,
    GELU_TANH_FUNCTION.gradient(claim=4.0),
    GELU_TANH_FUNCTION.gradient(order=2, claim=6.0),
)

U = "sqrt(2/pi)*(x + 0.044715*x**3)"
DU = "sqrt(2/pi)*(1 + 0.134145*x**2)"
GELU_TANH = f"x/2*(1 + tanh({U}))"

IDENTITIES = (
    Identity("gelu_tanh_through_sigmoid", GELU_TANH, f"x*sigmoid(2*{U})"),
    Identity(
        "gelu_tanh_expanded",
        GELU_TANH,
        "0.5*x*(1 + tanh(sqrt(2/pi)*x*(1 + 0.044715*x*x)))",
        note="the way to write it in most frameworks' kernels",
    ),
    Identity("gelu_tanh_gradient", f"diff({GELU_TANH}, x)", f"(1 + tanh({U}))/2 + x/2*(1 - tanh({U})**2)*{DU}"),
    Identity(
        "gelu_tanh_gradient_through_sigmoid",
        f"diff({GELU_TANH}, x)",
        f"sigmoid(2*{U}) + 2*x*sigmoid(2*{U})*sigmoid(-2*{U})*{DU}",
    ),
    Identity(
        "gelu_tanh_second_derivative",
        f"diff({GELU_TANH}, x, 2)",
        f"sech({U})**2*({DU} + x/2*(sqrt(2/pi)*0.26829*x - 2*tanh({U})*({DU})**2))",
    ),
    Identity("gelu_tanh_reflection", f"{GELU_TANH} + x/2*(1 + tanh(-{U}))", "x"),
    Identity("gelu_tanh_at_most_relu", GELU_TANH, "max(x, 0)", relation="<=", equality_at=("0",)),
    Identity(
        "quick_gelu_gradient",
        "diff(x*sigmoid(1.702*x), x)",
        "sigmoid(1.702*x)*(1 + 1.702*x*sigmoid(-1.702*x))",
        note="the approximation by a sigmoid: not gelu, but its gradient is this",
    ),
)
