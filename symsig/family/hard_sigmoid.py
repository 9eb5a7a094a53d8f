"""hard_sigmoid(x) = max(0, min(1, x/6 + 1/2)), of straight lines: facts of the formula."""

from symsig.model import Identity

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
