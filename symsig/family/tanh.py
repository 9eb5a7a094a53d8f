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
)
