"""relu(x) = max(x, 0) and other formulas with a corner or an absolute value: facts."""

from symsig.model import Identity

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
