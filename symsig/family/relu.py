"""relu(x) = max(x, 0) and other formulas with a corner or an absolute value: facts."""

from sympy import Piecewise, Symbol

from symsig.model import Function, Identity

x = Symbol("x", real=True)
slope = Symbol("slope", real=True)

RELU = Function("relu", (x,), Piecewise((x, x > 0), (0, True)), claim=0.0, formula="max(x, 0)")
LEAKY_RELU = Function("leaky_relu", (x, slope), Piecewise((x, x > 0), (slope * x, True)), claim=0.5)

FUNCTIONS = (
    RELU,
    RELU.gradient(claim=0.0),
    RELU.gradient(order=2, claim=0.0),
    LEAKY_RELU,
    LEAKY_RELU.gradient(claim=0.0),
    LEAKY_RELU.gradient(order=2, claim=0.0),
)

IDENTITIES = (
    Identity("relu_through_abs", "max(x, 0)", "(x + abs(x))/2"),
    Identity("relu_split", "max(x, 0) + min(x, 0)", "x"),
    Identity("relu_reflection", "max(x, 0) - max(-x, 0)", "x"),
    Identity("leaky_relu", "max(x, 0.01*x)", "piecewise((x, x >= 0), 0.01*x)"),
    Identity("relu6", "min(max(x, 0), 6)", "piecewise((0, x < 0), (6, x > 6), x)"),
    Identity("softsign_gradient", "diff(x/(1 + abs(x)), x)", "1/(1 + abs(x))**2", note="seam included"),
    Identity("softsign_inside_one", "(x/(1 + abs(x)))**2", "1", relation="<"),
    Identity("softshrink", "x - max(-0.5, min(0.5, x))", "piecewise((x - 0.5, x > 0.5), (x + 0.5, x < -0.5), 0)"),
)
